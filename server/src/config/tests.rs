//! Settings as an installation reads them: the documented file says what holds without it, and every variable wins over a file.

use std::collections::BTreeSet;

use super::*;

const EXAMPLE: &str = include_str!("../../lotsen.example.toml");
const README: &str = include_str!("../../../README.md");

/// Reads a file with this text in an environment that has these variables.
fn read(text: &str, variables: &[(&str, &str)]) -> anyhow::Result<Settings> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("lotsen.toml");
    std::fs::write(&file, text).unwrap();
    Settings::read(&file, |name| {
        let found = variables.iter().find(|(one, _)| *one == name);
        found.map(|(_, value)| (*value).to_owned())
    })
}

/// Every field in words; no setting is a secret.
fn told(settings: &Settings) -> String {
    format!("{settings:#?}")
}

/// The example with every setting that is commented out put in; its sentences stay what they are.
fn whole() -> String {
    let name = |text: &str| text.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_');
    let sets = |line: &&str| line.starts_with('[') || line.split_once(" = ").is_some_and(|(before, _)| name(before));
    let line = |line: &'static str| line.strip_prefix('#').map(str::trim_start).filter(sets).unwrap_or(line);
    EXAMPLE.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_example_says_what_holds_without_a_file() {
    let without = Settings::read(Path::new("/nonexistent/lotsen.toml"), |_| None).unwrap();
    assert_eq!(told(&without), told(&Settings::default()));
    assert_eq!(told(&read(EXAMPLE, &[]).unwrap()), told(&without));
}

#[test]
fn the_example_has_every_setting_and_what_is_commented_out_can_be_put_in() {
    let whole = whole();
    let named: BTreeSet<String> = whole.parse::<toml::Table>().unwrap().into_iter().map(|(name, _)| name).collect();
    let told = told(&Settings::default());
    // A field of its own begins after four blanks.
    let fields =
        told.lines().filter_map(|line| line.strip_prefix("    ")).filter(|line| !line.starts_with([' ', ')', '}']));
    let fields: BTreeSet<String> = fields.filter_map(|line| Some(line.split_once(':')?.0.to_owned())).collect();
    assert_eq!(named, fields);
    let settings = read(&whole, &[]).unwrap();
    let mail = settings.mail.unwrap();
    assert_eq!((mail.host.as_str(), mail.port, mail.tls), ("mail.example.se", 587, Tls::Starttls));
    let oidc = settings.oidc.unwrap();
    oidc.check().unwrap();
    let (name, issuer, client_id) = (oidc.name.clone(), oidc.issuer.clone(), oidc.client_id.clone());
    assert_eq!(oidc, OidcSettings { name, issuer, client_id, ..OidcSettings::default() }, "the rest are the defaults");
}

/// A variable, a value, where it is kept, and as what.
type Case = (&'static str, &'static str, fn(&Settings) -> String, &'static str);

const VARIABLES: [Case; 10] = [
    ("LOTSEN_ADDR", "127.0.0.1:4000", |settings| settings.addr.to_string(), "127.0.0.1:4000"),
    ("LOTSEN_URL", "https://lotsen.exempel.se", Settings::origin, "https://lotsen.exempel.se"),
    ("LOTSEN_DATA", "/srv/lotsen", |settings| settings.data.display().to_string(), "/srv/lotsen"),
    ("LOTSEN_KEYS", "/srv/nycklar", |settings| settings.keys.display().to_string(), "/srv/nycklar"),
    (
        "DATABASE_URL",
        "postgres://lotsen@db/lotsen",
        |settings| settings.database().unwrap(),
        "postgres://lotsen@db/lotsen",
    ),
    ("LOTSEN_DURABLE", "Driften", |settings| settings.durable.clone(), "Driften"),
    ("LOTSEN_BEHIND", "Region Exempel", |settings| settings.behind.clone(), "Region Exempel"),
    ("LOTSEN_REACH", "0480-45 00 00", |settings| settings.reach.0[0].1.clone(), "tel:0480450000"),
    ("LOTSEN_LEAVE", "https://vader.exempel/", |settings| settings.leave.clone(), "https://vader.exempel/"),
    (
        "LOTSEN_PROXY",
        "10.0.0.0/8",
        |settings| (settings.proxy == "10.0.0.0/8".parse::<Proxies>().unwrap()).to_string(),
        "true",
    ),
];

#[test]
fn every_variable_wins_over_the_file_and_an_empty_one_says_nothing() {
    for (name, value, field, kept) in VARIABLES {
        let set = read(EXAMPLE, &[(name, value)]).unwrap();
        assert_eq!(field(&set), kept, "{name}");
        assert_ne!(told(&set), told(&Settings::default()), "{name}");
        assert_eq!(told(&read(EXAMPLE, &[(name, "")]).unwrap()), told(&Settings::default()), "{name}");
    }
    // The table of the README names these and no other.
    let rows = README.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next());
    let variables = rows.filter(|name| name.starts_with("LOTSEN_") || name.ends_with("_URL"));
    assert_eq!(variables.collect::<BTreeSet<_>>(), BTreeSet::from(VARIABLES.map(|(name, ..)| name)));
}

#[test]
fn what_cannot_be_read_is_refused_by_its_name() {
    for (name, value) in [("LOTSEN_ADDR", "here"), ("LOTSEN_PROXY", "10.0.0.0/99"), ("LOTSEN_REACH", "receptionen")] {
        let fault = format!("{:#}", read(EXAMPLE, &[(name, value)]).unwrap_err());
        assert!(fault.contains(name), "{fault}");
    }
    for text in ["adress = \"127.0.0.1:3000\"", "addr = 3000", "addr ="] {
        let fault = format!("{:#}", read(text, &[]).unwrap_err());
        assert!(fault.contains("lotsen.toml"), "{fault}");
    }
}
