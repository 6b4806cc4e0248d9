//! A release is frozen: who is erased afterwards, or comes late, changes no public byte (R13).

use domain::mapping::protect::Fault;

use super::*;

#[test]
fn who_is_erased_or_comes_late_changes_no_public_byte() {
    let county = small();
    let (one, other) = (answers(&county, 0, 7, 900), answers(&county, 1, 7, 800));
    let first = county.release("prov-1", &[wave("v1")], &[("v1", one.clone())], &[], &[]).unwrap();
    let waves = [wave("v1"), wave("v2")];
    let second = |first_wave: Vec<Answers>, frozen: &[&Cube]| {
        county.release("prov-2", &waves, &[("v1", first_wave), ("v2", other.clone())], frozen, &[&first])
    };
    let want = folder(&second(one.clone(), &[&first.cube]).unwrap());
    let again = |wave_one: Vec<Answers>| {
        // The first itself, made anew from what was frozen.
        let made = county.release("prov-1", &[wave("v1")], &[("v1", wave_one.clone())], &[&first.cube], &[]).unwrap();
        assert_eq!(folder(&made), folder(&first));
        assert_eq!(folder(&second(wave_one, &[&first.cube]).unwrap()), want);
    };
    for erased in [0, one.len() / 2, one.len() - 1] {
        let mut left = one.clone();
        left.remove(erased);
        again(left.clone());
        // Counted anew, one child would stand between the two releases: that is refused.
        assert_eq!(second(left, &[]).err(), Some(Fault::Changed("prov-1".to_owned())));
    }
    let late = people(4711, 40).find_map(|person| county.answers(&person, 0)).unwrap();
    again(one.iter().cloned().chain([late]).collect());
    again(Vec::new());
}
