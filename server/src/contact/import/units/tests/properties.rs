//! What must hold for any file.

use domain::contact::unit::RegisterCode;
use proptest::prelude::*;

use super::*;

proptest! {
    /// No file makes the importer panic, and none gives a unit that breaks a rule.
    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(read(&bytes, &given(&NONE)).is_err());
    }

    /// One broken row among good ones: nothing is taken, and the fault names its line, never its text.
    #[test]
    fn everything_or_nothing(before in 0usize..5, after in 0usize..5, bad in "[0-9]{3}[A-F]{9}") {
        let good = |number: usize| format!("{};Ekskolan;0880;Aktiv;GR;;;;;", 20_000_000 + number);
        let mut rows: Vec<String> = (0..before).map(good).collect();
        rows.push(format!("{bad};Ekskolan;0880;Aktiv;GR;;;;;"));
        rows.extend((before..before + after).map(good));
        let refs: Vec<&str> = rows.iter().map(String::as_str).collect();
        let refused = read(csv(&refs).as_bytes(), &given(&NONE)).unwrap_err();
        let line = u64::try_from(before).unwrap() + 2;
        prop_assert_eq!(refused.iter().map(|fault| (fault.at, fault.field)).collect::<Vec<_>>(), [(At::Line(line), "code")]);
        let told = refused.iter().any(|fault| format!("{fault} {fault:?}").contains(&bad));
        prop_assert!(!told);
    }

    /// Every known unit of the register, written as a row, is read back as it was, but confirmed.
    #[test]
    fn a_known_unit_survives_the_register(index in 0usize..173) {
        let schools: Vec<_> = KNOWN.all().iter().filter(|unit| unit.register_code.is_some()).collect();
        let unit = schools[index];
        let forms: Vec<&str> = unit.forms.iter().map(|form| form.id()).collect();
        let code = unit.register_code.as_ref().map(RegisterCode::as_str).unwrap();
        let row = format!("{code};\"{}\";{};Aktiv;{};;;;;", unit.name.as_str(), unit.municipality.code(), forms.join(","));
        let incoming = read(csv(&[&row]).as_bytes(), &given(&KNOWN)).unwrap();
        let mut expected = unit.clone();
        expected.standing = Standing::Confirmed(date(2026, 11, 20));
        expected.source = "register-2026-11".into();
        prop_assert_eq!(&incoming.units.all()[0], &expected);
    }
}
