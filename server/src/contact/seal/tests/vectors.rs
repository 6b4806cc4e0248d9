//! Known answers: with the same randomness the same bytes come out, they open, and `verify.py` opens them without us: a test runs it.

use std::path::Path;
use std::process::{Command, Output};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::contact::seal::tests::{Seeded, cheap};
use crate::contact::seal::{
    ChildKeys, Cost, Direction, EscrowPublic, HalfOpened, HolderFile, HolderId, HolderSeat, KeyPair, Phrase, Place,
    PublicKey, ReceiptKeys, Salt, SealedBy, ServerKeys, StaffKeys, TenantId, ThreadId, ThreadKeys, ThreadPublic,
};

const TENANT: TenantId = TenantId::from_bytes([0x11; 16]);
const THREAD: ThreadId = ThreadId::from_bytes([0x22; 16]);
const HOLDER: HolderId = HolderId::from_bytes([0x33; 16]);
const SALT: Salt = Salt::from_bytes([0x44; 16]);
const SECRET: [u8; 9] = [2, 0xfe, 0xdc, 0xba, 0x98, 0x76, 0x54, 0x32, 0x10];
const PHRASE: &str = "blåbär och mjölk";

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

fn unhex(value: &Value) -> Vec<u8> {
    let text = value.as_str().unwrap();
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}

fn secret(value: &Value) -> KeyPair {
    KeyPair::from_secret(zeroize::Zeroizing::new(unhex(value).try_into().unwrap()))
}

fn place(number: u32, direction: Direction) -> Place<'static> {
    let text_version = if direction == Direction::Child { "contact-before 3" } else { "" };
    let sealed_by = if number == 4 { SealedBy::Client } else { SealedBy::Server };
    Place { tenant: TENANT, thread: THREAD, number, direction, text_version, sealed_by }
}

fn texts() -> [(u32, Direction, String); 6] {
    [
        (1, Direction::Child, "Hej! Jag vill prata med någon. 🌱".to_owned()),
        (2, Direction::Staff, "Vad bra att du skrev.".to_owned()),
        (3, Direction::Note, "Ring på måndag.".to_owned()),
        (4, Direction::Child, String::new()),
        (5, Direction::System, "å".repeat(128)),
        (6, Direction::Staff, "å".repeat(128) + "."),
    ]
}

fn made() -> Value {
    let rng = &mut Seeded::new("lotsen vectors 1");
    let keys = ThreadKeys::generate(rng);
    let (first, second) = (KeyPair::generate(rng), KeyPair::generate(rng));
    let escrow = EscrowPublic::new(first.public(), second.public()).unwrap();
    let phrase = Phrase::parse(PHRASE).unwrap();
    let staff = StaffKeys::create(HOLDER, &phrase, cheap(), &escrow, rng).unwrap();
    let receipt = ReceiptKeys::derive(&SECRET, &SALT, Cost::PRODUCT).unwrap();
    let file = HolderFile::create(HolderSeat::First, &phrase, cheap(), rng).unwrap();
    let messages: Vec<_> = texts()
        .iter()
        .map(|(number, direction, text)| {
            let place = place(*number, *direction);
            json!({
                "number": number, "direction": *direction as u8, "text_version": place.text_version,
                "sealed_by": place.sealed_by as u8, "text": text,
                "sealed": STANDARD.encode(place.seal(text, &keys.public(), rng).unwrap()),
            })
        })
        .collect();
    let server = ServerKeys::from_root(&[0x55; 32]);
    json!({
        "seed": "lotsen vectors 1",
        "tenant": hex(TENANT.as_bytes()), "thread": hex(THREAD.as_bytes()), "holder": hex(HOLDER.as_bytes()),
        "receipt": {
            "secret": hex(&SECRET), "salt": hex(SALT.as_bytes()), "memory": 65_536, "passes": 3,
            "verifier": hex(receipt.verifier.as_bytes()), "wrap_key": hex(receipt.wrap.bytes()),
        },
        "talk": hex(keys.public().talk.as_bytes()), "notes": hex(keys.public().notes.as_bytes()),
        "first_secret": hex(first.secret().as_slice()), "second_secret": hex(second.secret().as_slice()),
        "staff": {
            "phrase": PHRASE, "public": hex(staff.keys.public.as_bytes()), "secret": hex(staff.pair.secret().as_slice()),
            "locked": hex(&staff.keys.locked), "escrow": hex(&staff.keys.escrow),
        },
        "code_wrap": hex(&keys.wrap_for_code(&THREAD, &receipt.wrap, rng).unwrap()),
        "staff_wrap": hex(&keys.wrap_for_staff(&THREAD, &HOLDER, &staff.keys.public, rng).unwrap()),
        "escrow_wrap": hex(&keys.wrap_for_escrow(&THREAD, &escrow, rng).unwrap()),
        "messages": messages,
        "holder_file": file.to_string(),
        "server": {
            "root": hex(&[0x55; 32]), "locator": 1_234_567,
            "salt": hex(server.salt_for_unknown(1_234_567).as_bytes()),
            "body": "text=Hej", "fingerprint": hex(&server.fingerprint(b"text=Hej")),
            "token": "a token", "session": hex(&server.session(b"a token")),
        },
    })
}

fn stored() -> Value {
    serde_json::from_str(include_str!("vectors.json")).unwrap()
}

#[test]
fn the_same_randomness_gives_the_same_bytes() {
    let made = made();
    let same = made == stored();
    assert!(same, "the format has changed: a new suite, or (before there is any data) new vectors:\n{made:#}");
}

/// Runs `verify.py` with the first Python that has what it needs; `.ci/setup test` installs one.
fn verified_elsewhere(vectors: &Path) -> Output {
    let has = |program: &&str| {
        let run = Command::new(program).args(["-c", "import argon2.low_level, nacl.bindings, nacl.public"]).output();
        run.is_ok_and(|run| run.status.success())
    };
    let python = ["python3", "/usr/bin/python3"].into_iter().find(has);
    let python = python
        .expect("no Python with PyNaCl and argon2-cffi (on Debian `apt-get install python3-nacl python3-argon2`)");
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/contact/seal/tests/verify.py");
    Command::new(python).arg(program).arg(vectors).output().unwrap()
}

#[test]
fn a_program_in_another_language_opens_all_of_it_and_nothing_that_was_changed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vectors.json");
    std::fs::write(&path, include_str!("vectors.json")).unwrap();
    let run = verified_elsewhere(&path);
    let (said, wrong) = (String::from_utf8_lossy(&run.stdout), String::from_utf8_lossy(&run.stderr));
    assert!(run.status.success() && said.contains("checks passed"), "{said}{wrong}");
    // What this program makes anew is opened as well, and one wrong letter is not let through.
    let mut changed = made();
    std::fs::write(&path, changed.to_string()).unwrap();
    assert!(verified_elsewhere(&path).status.success());
    changed["messages"][1]["text"] = json!("Vad bra att du skrev");
    std::fs::write(&path, changed.to_string()).unwrap();
    assert!(!verified_elsewhere(&path).status.success());
}

#[test]
fn the_code_alone_opens_what_the_child_may_read() {
    let all = stored();
    let receipt = ReceiptKeys::derive(&SECRET, &SALT, Cost::PRODUCT).unwrap();
    let key = |name: &str| PublicKey::parse(&unhex(&all[name])).unwrap();
    let public = ThreadPublic { talk: key("talk"), notes: key("notes") };
    let child = ChildKeys::open_code(&unhex(&all["code_wrap"]), &THREAD, &public, &receipt.wrap).unwrap();
    for ((number, direction, text), message) in texts().into_iter().zip(all["messages"].as_array().unwrap()) {
        let sealed = STANDARD.decode(message["sealed"].as_str().unwrap()).unwrap();
        let opened = place(number, direction).open(&sealed, &child);
        assert_eq!(opened.ok().map(|opened| opened.to_string()), (direction != Direction::Note).then_some(text));
    }
}

#[test]
fn staff_and_escrow_open_everything() {
    let all = stored();
    let key = |name: &str| PublicKey::parse(&unhex(&all[name])).unwrap();
    let public = ThreadPublic { talk: key("talk"), notes: key("notes") };
    let (first, second) = (secret(&all["first_secret"]), secret(&all["second_secret"]));
    let escrow = EscrowPublic::new(first.public(), second.public()).unwrap();
    let row = StaffKeys {
        holder: HOLDER,
        public: PublicKey::parse(&unhex(&all["staff"]["public"])).unwrap(),
        locked: unhex(&all["staff"]["locked"]),
        escrow: unhex(&all["staff"]["escrow"]),
    };
    let by_phrase = row.unlock(&Phrase::parse(PHRASE).unwrap()).unwrap();
    let half = HalfOpened::open_first(&row.escrow, &first).unwrap();
    assert_eq!(row.open_by_escrow(&half, &second, &escrow).unwrap().secret(), by_phrase.secret());
    let half = HalfOpened::open_first(&unhex(&all["escrow_wrap"]), &first).unwrap();
    let staff = ThreadKeys::open_staff(&unhex(&all["staff_wrap"]), &THREAD, &public, &HOLDER, &by_phrase).unwrap();
    let both = ThreadKeys::open_escrow(&half, &THREAD, &public, &escrow, &second).unwrap();
    for ((number, direction, text), message) in texts().into_iter().zip(all["messages"].as_array().unwrap()) {
        let sealed = STANDARD.decode(message["sealed"].as_str().unwrap()).unwrap();
        for reader in [&staff, &both] {
            assert_eq!(*place(number, direction).open(&sealed, reader).unwrap(), text);
        }
    }
    let file: HolderFile = all["holder_file"].as_str().unwrap().parse().unwrap();
    assert!(file.unlock(&Phrase::parse(PHRASE).unwrap()).is_ok());
}
