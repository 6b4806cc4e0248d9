//! Tests of the desk's secrets: against the standards' own examples, and that none of them shows.

use proptest::prelude::*;

use super::*;
use crate::contact::seal::{Cost, ServerKeys, os_rng};

const CHEAP: Cost = match Cost::new(8, 1) {
    Ok(cost) => cost,
    Err(_) => panic!("a cost"),
};

fn secret(bytes: &[u8; 20]) -> TotpSecret {
    TotpSecret::from_bytes(bytes).unwrap()
}

fn key(byte: u8) -> SubjectsKey {
    SubjectsKey::of(&ServerKeys::from_root(&[byte; 32]))
}

#[test]
fn who_is_who_depends_on_every_part_and_the_key() {
    let one = key(1).mac(&[b"ab", b"c"]);
    assert_eq!(one, key(1).mac(&[b"ab", b"c"]));
    assert_ne!(one, key(1).mac(&[b"a", b"bc"]));
    assert_ne!(one, key(2).mac(&[b"ab", b"c"]));
}

#[test]
fn a_second_factor_lies_sealed_and_bound_to_whose_it_is() {
    let keys = ServerKeys::from_root(&[1; 32]);
    let sealed = keys.seal_factor("a", secret(&[7; 20]).as_bytes(), &mut os_rng()).unwrap();
    assert!(!sealed.windows(4).any(|part| part == [7; 4]), "nothing of it is seen");
    assert_eq!(keys.open_factor("a", &sealed).unwrap().as_slice(), [7; 20]);
    assert!(keys.open_factor("b", &sealed).is_err());
    assert!(ServerKeys::from_root(&[2; 32]).open_factor("a", &sealed).is_err());
    assert!(keys.open_factor("a", &sealed[..30]).is_err() && keys.open_factor("a", b"").is_err());
}

#[test]
fn nothing_shows_in_debug() {
    let phrase = Passphrase::choose("hund katt gris 77", &[]).unwrap();
    let stored = phrase.hash(CHEAP).unwrap();
    let shown = format!("{:?} {phrase:?} {stored:?} {:?}", key(7), secret(&[7; 20]));
    assert_eq!(shown, "SubjectsKey(…) Passphrase(…) StoredPassphrase(…) TotpSecret(…)");
}

#[test]
fn weak_passphrases_are_refused_and_good_ones_not() {
    let own = ["Åsa Lindqvist-Berg", "asa.lindqvist@kommun.example"];
    for (text, weak) in [
        ("", Weak::Short),
        ("elva tecken", Weak::Short),
        ("tolv igelkott", Weak::Short),
        ("fjorton tecke1", Weak::Short),
        ("           a           ", Weak::Short),
        (&"långt ord ".repeat(26), Weak::Long),
        (&"x".repeat(1_000_000), Weak::Long),
        ("Lindqvist cyklar hem", Weak::Own),
        ("jag heter LINDQVIST ju", Weak::Own),
        ("min hund lindqvíst bor här", Weak::Own),
        ("åsa lindqvist-berg", Weak::Own),
        ("mejl asa.lindqvist@kommun.example", Weak::Own),
        ("bergochdalbanan", Weak::Own),
        ("password12345678", Weak::Common),
        ("Lösenord2026!!!", Weak::Common),
        ("LÖSENORD-LÖSENORD", Weak::Common),
        ("sommaren 2026 !!", Weak::Common),
        ("Välkommen1234567", Weak::Common),
        ("correct horse battery staple", Weak::Common),
        ("aaaaaaaaaaaaaaaa", Weak::Common),
        ("121212121212121", Weak::Common),
        ("123456789012345", Weak::Common),
        ("abcdefghijklmnop", Weak::Common),
        ("qwertyuiopasdfgh", Weak::Common),
        ("poiuytrewqlkjhgf", Weak::Common),
        ("198001011234000", Weak::Common),
    ] {
        assert_eq!(
            Passphrase::choose(text, &own).map(|_| ()),
            Err(weak),
            "{}",
            text.chars().take(40).collect::<String>()
        );
    }
    for good in [
        "tolv igelkottar",
        "grön båt på lugnt vatten",
        "  tre rostiga cyklar  ",
        "雨が降る前に帰ろうねと君が言った",
        "Åsas hund gillar regn",
    ] {
        assert!(Passphrase::choose(good, &own).is_ok(), "{good}");
    }
    assert!(Passphrase::choose("tolv igelkottar", &["", " ", "Bo Ek"]).is_ok(), "an empty name stands in everything");
}

#[test]
fn a_passphrase_is_known_again_whatever_keyboard_wrote_it() {
    let stored = Passphrase::choose("grön båt på vatten", &[]).unwrap().hash(CHEAP).unwrap();
    let stored = StoredPassphrase::parse(stored.as_str()).unwrap();
    let matches = |text: &str| Passphrase::typed(text).unwrap().matches(Some(&stored), CHEAP).unwrap();
    assert!(matches("grön båt på vatten"));
    assert!(matches("gro\u{308}n ba\u{30a}t pa\u{30a} vatten "), "two signs for one letter, a space at the end");
    for wrong in ["", "grön båt på vattnet", "Grön båt på vatten", "gron bat pa vatten"] {
        assert!(!matches(wrong), "{wrong}");
    }
    assert!(Passphrase::typed(&"x".repeat(1025)).is_none());
}

#[test]
fn an_account_that_is_not_there_costs_the_same_and_never_matches() {
    let typed = Passphrase::typed("grön båt på vatten").unwrap();
    assert_eq!(typed.matches(None, CHEAP), Ok(false));
}

#[test]
fn the_product_cost_stands_in_the_hash() {
    let phrase = Passphrase::typed("grön båt på vatten").unwrap();
    let stored = phrase.hash(Cost::PRODUCT).unwrap();
    assert!(stored.as_str().starts_with("$argon2id$v=19$m=65536,t=3,p=1$"), "{}", &stored.as_str()[..31]);
    assert!(phrase.matches(Some(&stored), CHEAP).unwrap(), "the cost of the stored hash counts");
    assert_ne!(phrase.hash(CHEAP).unwrap(), phrase.hash(CHEAP).unwrap(), "each has its own salt");
}

#[test]
fn a_changed_row_is_no_stored_passphrase() {
    let good = Passphrase::typed("grön båt på vatten").unwrap().hash(CHEAP).unwrap();
    let good = good.as_str();
    assert!(StoredPassphrase::parse(good).is_ok());
    for bad in [
        "",
        "grön båt på vatten",
        "$argon2id$v=19$m=8,t=1,p=1",
        &good.replace("argon2id", "argon2i"),
        &good.replace("argon2id", "scrypt"),
        &good.replace("m=8", "m=4000000"),
        &good.replace("t=1", "t=4000"),
    ] {
        assert_eq!(StoredPassphrase::parse(bad).map(|_| ()), Err(Malformed), "{bad}");
    }
}

#[test]
fn codes_of_the_standard() {
    // RFC 6238 appendix B, SHA-1, the last six of its eight digits.
    let secret = secret(b"12345678901234567890");
    for (unix, code) in [
        (59, "287082"),
        (1_111_111_109, "081804"),
        (1_111_111_111, "050471"),
        (1_234_567_890, "005924"),
        (2_000_000_000, "279037"),
        (20_000_000_000, "353130"),
    ] {
        assert_eq!(secret.check(code, unix), Some(unix / 30));
        assert_eq!(secret.check(&format!(" {} {} ", &code[..3], &code[3..]), unix), Some(unix / 30));
        assert_eq!(secret.check(code, unix + 30), Some(unix / 30), "a slow phone");
        assert_eq!(secret.check(code, unix - 30), Some(unix / 30), "a fast phone");
        assert_eq!(secret.check(code, unix + 60), None);
    }
    for bad in ["", "28708", "2870822", "28708a", "２８７０８２", "287-082", &"2".repeat(100_000)] {
        assert_eq!(secret.check(bad, 59), None);
    }
}

#[test]
fn the_address_and_its_picture() {
    let secret = secret(b"12345678901234567890");
    let address = secret.otpauth("Lotsen Kalmar län", "skola-7").unwrap();
    assert!(address.starts_with("otpauth://totp/Lotsen%20Kalmar%20l%C3%A4n:skola-7?"), "{address}");
    assert!(address.contains("secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"), "{address}");
    assert_eq!(secret.letters().unwrap(), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    let svg = secret.qr_svg("Lotsen Kalmar län", "skola-7").unwrap();
    assert!(svg.starts_with("<svg") && svg.ends_with("</svg>"), "{}", &svg[..80]);
    assert!(!svg.contains("<script") && !svg.contains("href"));
    assert!(svg.contains("#fff") && svg.contains("#000"));
    for bad in [("a:b", "c"), ("a", "b:c")] {
        assert_eq!(secret.otpauth(bad.0, bad.1), Err(Malformed));
    }
    assert_eq!(secret.qr_svg(&"x".repeat(5000), "a"), Err(Malformed));
}

proptest! {
    #[test]
    fn choosing_never_panics_and_what_it_takes_is_long_enough(text in "\\PC{0,40}", own in "\\PC{0,20}") {
        if Passphrase::choose(&text, &[&own]).is_ok() {
            prop_assert!(text.chars().count() > 3);
            prop_assert!(own.trim().is_empty() || !text.contains(&own) || !own.chars().any(char::is_alphanumeric));
        }
    }

    #[test]
    fn a_code_is_right_in_three_steps_and_no_other(bytes: [u8; 20], unix in 1_000_u64..4_000_000_000, away in -4_i64..=4) {
        let reference = totp_rs::Builder::new().with_secret(bytes).with_account_name("a").build().unwrap();
        let code = |step: u64| reference.generate(step * 30).to_string();
        let step = unix / 30;
        let then = unix.saturating_add_signed(away * 30);
        let found = secret(&bytes).check(&code(step), then);
        if away.abs() <= 1 {
            // Of two steps with the same six digits the earlier is found.
            prop_assert!(found.is_some_and(|found| found <= step && code(found) == code(step)));
        } else {
            prop_assert!(found.is_none_or(|found| found != step && code(found) == code(step)));
        }
    }
}
