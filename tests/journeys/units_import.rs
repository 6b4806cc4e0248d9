//! `lotsen import units`: everything or nothing, from good files and from every kind of bad one.

use std::path::{Path, PathBuf};

use domain::contact::unit::UnitId;
use server::command::units::{Format, Order, import};
use server::config::Settings;
use server::contact::store::units::By;
use server::store::{self, Stores};

const HEAD: &str = "Skolenhetskod;Skolenhetsnamn;Kommunkod;Status;Skolform\n";

/// A data folder of its own.
struct Place {
    folder: tempfile::TempDir,
    settings: Settings,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let settings = Settings { data: folder.path().join("data"), ..Settings::default() };
        Self { folder, settings }
    }

    fn file(&self, bytes: &[u8]) -> PathBuf {
        let path = self.folder.path().join("fil");
        std::fs::write(&path, bytes).unwrap();
        path
    }

    async fn take(&self, file: &Path, format: Option<Format>) -> Result<(), String> {
        import(&self.settings, &order(file, format)).await.map_err(|fault| format!("{fault:#}"))
    }

    async fn stores(&self) -> Stores {
        store::open(&self.settings.database().unwrap()).await.unwrap()
    }
}

fn order(file: &Path, format: Option<Format>) -> Order {
    Order { file: file.to_owned(), check: false, format, json: false, source: None, day: None, within: None }
}

fn id(text: &str) -> UnitId {
    UnitId::parse(text).unwrap()
}

#[tokio::test]
async fn a_good_file_adds_changes_and_closes_and_a_check_does_nothing() {
    let place = Place::new();
    let rows = "12345678;Ekskolan;0880;Aktiv;GR\n74710343;Gärdslösa skola F-5;0885;Aktiv;GR\n64896318;Köpings skola;0885;Upphört;GR\n";
    let file = place.file(format!("{HEAD}{rows}").as_bytes());
    let check = Order { check: true, ..order(&file, None) };
    let units = place.stores().await.units;
    import(&place.settings, &check).await.unwrap();
    let (version, before) = units.units().await.unwrap();
    assert_eq!((version, before.all().all().len()), (1, 360), "only the seed");
    place.take(&file, Some(Format::RegisterCsv)).await.unwrap();
    let (_, after) = units.units().await.unwrap();
    assert_eq!((after.all().all().len(), after.open().all().len()), (361, 360));
    assert_eq!(after.all().get(&id("74710343")).unwrap().name.as_str(), "Gärdslösa skola F-5");
    assert!(after.closed(&id("64896318")).is_some());
    assert_eq!(units.history("64896318").await.unwrap().len(), 1);
    let version = units.version().await.unwrap();
    place.take(&file, None).await.unwrap();
    assert_eq!(units.version().await.unwrap(), version, "twice is once");
}

#[tokio::test]
async fn a_bad_file_changes_nothing_and_its_words_are_not_repeated() {
    let place = Place::new();
    let good = "12345678;Ekskolan;0880;Aktiv;GR\n";
    let mut latin = format!("{HEAD}{good}22345678;").into_bytes();
    latin.extend(b"\xD6rskolan HEMLIG;0880;Aktiv;GR\n");
    let utf16: Vec<u8> = format!("{HEAD}{good}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let cases: [(&str, Vec<u8>); 14] = [
        ("empty", Vec::new()),
        ("zeros", vec![0; 4096]),
        ("a zip", b"PK\x03\x04\x14\x00HEMLIG".to_vec()),
        ("Windows-1252", latin),
        ("UTF-16", utf16),
        ("cut off", br#"{"Skolenheter": [{"Skolenhetskod": "12345678""#.to_vec()),
        ("doubled ids", format!("{HEAD}{good}12345678;HEMLIG;0880;Aktiv;GR\n").into_bytes()),
        ("formula", format!("{HEAD}{good}22345678;=HEMLIG();0880;Aktiv;GR\n").into_bytes()),
        ("too few cells", format!("{HEAD}{good}22345678;HEMLIG\n").into_bytes()),
        ("foreign columns", b"id;name;kind;municipality;HEMLIG\nek;Ek;school;0880;1\n".to_vec()),
        ("foreign fields", br#"{"sources": [], "units": [{"id": "ek", "HEMLIG": 1}]}"#.to_vec()),
        ("no unit of ours", format!("{HEAD}12345678;HEMLIG;0180;Aktiv;GR\n").into_bytes()),
        ("deep", "[".repeat(100_000).into_bytes()),
        (
            "a code of another unit",
            b"id;name;kind;municipality;register_code\nek;HEMLIG;school;0880;74710343\n".to_vec(),
        ),
    ];
    for (what, bytes) in cases {
        let told = place.take(&place.file(&bytes), None).await.expect_err(what);
        assert!(told.contains("nothing was changed") && !told.contains("HEMLIG"), "{what}: {told}");
    }
    let wrong = place.take(&place.file(format!("{HEAD}{good}").as_bytes()), Some(Format::List)).await;
    assert!(wrong.unwrap_err().contains("nothing was changed"), "a file of another format than was named");
    assert!(place.take(&place.folder.path().join("finns-inte"), None).await.unwrap_err().contains("cannot read"));
    let (version, kept) = place.stores().await.units.units().await.unwrap();
    assert_eq!((version, kept.all().all().len()), (1, 360));
}

#[tokio::test]
async fn a_file_of_a_hundred_megabytes_is_not_read() {
    let place = Place::new();
    let file = place.file(b"");
    std::fs::File::options().write(true).open(&file).unwrap().set_len(100 * 1024 * 1024).unwrap();
    let told = place.take(&file, None).await.unwrap_err();
    assert!(told.contains("larger than 32 MiB"), "{told}");
    assert!(!place.settings.data.exists(), "nothing was even opened");
}

#[tokio::test]
async fn a_list_of_ones_own_stands_for_all_of_its_source() {
    let place = Place::new();
    let list = "id;name;kind;municipality\nbvc-ekan;BVC Ekan;child_health;0880\nbvc-alen;BVC Alen;child_health;0882\n";
    place.take(&place.file(list.as_bytes()), Some(Format::List)).await.unwrap();
    let stores = place.stores().await;
    // Somebody has set up a team at one of them.
    let branch = server::contact::store::BranchRow {
        unit: "bvc-alen".to_owned(),
        branch: "nurse".to_owned(),
        organization: "regionen".to_owned(),
        hours: domain::hours::Hours::Unknown,
        plan: server::contact::store::Plan::default(),
        service_days: 2,
        readers: Vec::new(),
        waiting: Vec::new(),
    };
    stores.contact.set_branch(&branch).await.unwrap();
    let shorter = "id;name;kind;municipality\nbvc-ekan;BVC Ekan;child_health;0880\n";
    place.take(&place.file(shorter.as_bytes()), Some(Format::List)).await.unwrap();
    let (version, kept) = stores.units.units().await.unwrap();
    assert_eq!(kept.all().all().len(), 362, "no unit is lost");
    assert!(kept.closed(&id("bvc-alen")).is_some() && kept.closed(&id("bvc-ekan")).is_none());
    assert_eq!(kept.open().all().len(), 361, "the schools are of other sources");
    assert_eq!(stores.contact.branches().await.unwrap().rows, [branch]);
    // A person opens it again, and a file does not close it for having been seen before.
    let (open, change) = kept.shut(&id("bvc-alen"), None).unwrap();
    let by = By { staff: None, at: jiff::Timestamp::now() };
    assert!(stores.units.replace(version, &open, &[change], by).await.unwrap());
    place.take(&place.file(list.as_bytes()), Some(Format::List)).await.unwrap();
    assert_eq!(stores.units.units().await.unwrap().1.open().all().len(), 362);
}
