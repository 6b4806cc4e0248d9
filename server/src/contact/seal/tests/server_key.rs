//! The server's key file: made once, kept private, refused in a wrong place.

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::Path;

use proptest::prelude::*;

use crate::contact::seal::tests::Seeded;
use crate::contact::seal::{KeysFault, SealError, ServerKeys};

fn load(keys: &Path, data: &Path) -> Result<ServerKeys, SealError> {
    ServerKeys::load_or_create(keys, data, &mut Seeded::new("server"))
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn the_file_is_made_once_and_read_again() {
    let root = tempfile::tempdir().unwrap();
    let (keys, data) = (root.path().join("deep/keys"), root.path().join("data"));
    let made = load(&keys, &data).unwrap();
    assert_eq!((mode(&keys), mode(&keys.join("server.key"))), (0o700, 0o600));
    assert_eq!(fs::read(keys.join("server.key")).unwrap().len(), 32);
    assert_eq!(fs::read_dir(&keys).unwrap().count(), 1, "no draft is left");
    let again = ServerKeys::load_or_create(&keys, &data, &mut Seeded::new("another")).unwrap();
    assert_eq!(made.session(b"token"), again.session(b"token"));
    assert!(!data.exists(), "the data folder is none of its business");
}

#[test]
fn keys_inside_the_data_are_refused_and_nothing_is_made() {
    let root = tempfile::tempdir().unwrap();
    let data = root.path().join("data");
    for keys in [data.clone(), data.join("keys"), data.join("a/b/../keys"), root.path().join("x/../data/keys")] {
        let refused = load(&keys, &data).map(|_| ());
        assert!(matches!(refused, Err(SealError::Keys(KeysFault::InsideData | KeysFault::Unusable))), "{refused:?}");
        assert!(!data.exists());
    }
    assert_eq!(load(&data.join("keys"), &data).map(|_| ()), Err(KeysFault::InsideData.into()));
    fs::create_dir(&data).unwrap();
    symlink(&data, root.path().join("keys")).unwrap();
    assert_eq!(load(&root.path().join("keys"), &data).map(|_| ()), Err(KeysFault::InsideData.into()), "by a link");
    assert_eq!(fs::read_dir(&data).unwrap().count(), 0);
    assert!(load(&root.path().join("data-keys"), &data).is_ok(), "a name that only begins alike");
}

#[test]
fn open_cut_or_foreign_files_are_refused_and_kept() {
    let root = tempfile::tempdir().unwrap();
    let (keys, data) = (root.path().join("keys"), root.path().join("data"));
    load(&keys, &data).unwrap();
    let file = keys.join("server.key");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
    assert_eq!(load(&keys, &data).map(|_| ()), Err(KeysFault::Open.into()));
    fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
    fs::set_permissions(&keys, fs::Permissions::from_mode(0o755)).unwrap();
    assert_eq!(load(&keys, &data).map(|_| ()), Err(KeysFault::Open.into()));
    fs::set_permissions(&keys, fs::Permissions::from_mode(0o700)).unwrap();
    for length in [0, 31, 33] {
        fs::write(&file, vec![1; length]).unwrap();
        assert_eq!(load(&keys, &data).map(|_| ()), Err(KeysFault::WrongSize.into()));
        assert_eq!(fs::read(&file).unwrap().len(), length);
    }
    assert_eq!(load(&file, &data).map(|_| ()), Err(KeysFault::Unusable.into()), "a file for a folder");
}

proptest! {
    #[test]
    fn each_use_has_its_own_key_and_each_locator_its_own_salt(root: [u8; 32], one: u32, two: u32) {
        let keys = ServerKeys::from_root(&root);
        prop_assert_eq!(keys.salt_for_unknown(one) == keys.salt_for_unknown(two), one == two);
        prop_assert_ne!(keys.session(&one.to_be_bytes()), keys.fingerprint(&one.to_be_bytes()));
        let salt = keys.salt_for_unknown(one);
        prop_assert_ne!(&keys.session(&one.to_be_bytes())[..16], salt.as_bytes());
    }
}
