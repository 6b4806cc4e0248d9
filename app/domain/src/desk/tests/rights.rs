//! The whole matrix role × grant × act × place against a table written by hand, and what must hold for any person.

use proptest::prelude::*;
use proptest::sample::select;

use crate::desk::{Action, BadId, Branch, Grant, ObjectId, OrgId, Person, Role, Scope, UnitId, Verdict, may, may_give};

/// The rights as the county would read them, apart from the program's own table. One letter a role: `B` a grant must
/// name the branch, `U` the unit, `O` the organisation, `A` may be for the whole installation, `.` never.
const WANTED: &str = "
                     Ed Np Ul Pl An Co Ad
see-queue            .  B  B  .  .  .  .
read-thread          .  B  .  .  .  .  .
answer               .  B  .  .  .  .  .
write-note           .  B  .  .  .  .  .
register-event       .  B  .  .  .  .  .
report-worry         .  B  .  .  .  .  .
hand-over            .  B  .  .  .  .  .
accept               .  B  .  .  .  .  .
decline              .  B  .  .  .  .  .
let-read             .  B  .  .  .  .  .
let-in               .  B  .  .  .  .  .
close                .  B  .  .  .  .  .
export-thread        .  B  .  .  .  .  .
plan-cover           .  B  B  .  .  .  .
set-hours            .  .  B  .  .  .  .
edit-contact         A  .  U  .  .  .  .
assure-contact       A  B  U  .  .  .  .
edit-text            A  .  .  .  .  .  .
review-translation   A  .  .  .  .  .  .
edit-terms           A  .  .  .  .  .  .
edit-survey          .  .  .  A  .  .  .
open-survey          .  .  .  A  .  .  .
mend-survey          .  .  .  A  .  .  .
see-reach            .  .  .  A  A  A  .
moderate-text        .  .  .  A  A  .  .
approve-quote        .  .  .  A  A  A  .
read-sign-up         .  .  .  A  .  .  .
prepare-release      .  .  .  A  A  .  .
approve-release      .  .  .  A  A  A  .
reply-to-citizens    .  .  .  A  .  A  .
keep-work            A  .  .  A  .  .  .
see-measures         .  .  B  A  A  A  .
see-register         .  .  B  .  .  .  .
invite               .  .  B  .  .  .  A
end-access           .  .  B  .  .  .  A
manage-units         .  .  .  .  .  .  A
see-audit            .  .  B  .  .  .  A
set-retention        .  .  .  .  .  .  O
";

/// Act, role, and how many levels a grant must name.
fn wanted() -> Vec<(Action, Role, Option<u8>)> {
    let mut cells = Vec::new();
    for line in WANTED.trim_matches('\n').lines().skip(1) {
        let mut words = line.split_whitespace();
        let action = Action::parse(words.next().unwrap()).unwrap();
        let letters: Vec<_> = words.collect();
        assert_eq!(letters.len(), Role::ALL.len(), "{line}");
        for (role, letter) in Role::ALL.into_iter().zip(letters) {
            let depth = match letter {
                "B" => Some(3),
                "U" => Some(2),
                "O" => Some(1),
                "A" => Some(0),
                "." => None,
                other => panic!("{other}"),
            };
            cells.push((action, role, depth));
        }
    }
    cells
}

fn org(name: &str) -> OrgId {
    OrgId::parse(name).unwrap()
}

fn place(name: &str) -> Scope {
    let mut words = name.split('/');
    let organisation = words.next().filter(|word| !word.is_empty()).map(org);
    let unit = words.next().map(|word| UnitId::parse(word).unwrap());
    let branch = words.next().map(|word| Branch::parse(word).unwrap());
    Scope::from_parts(organisation, unit, branch).unwrap()
}

/// Two organisations; in one of them two schools; in one of those two branches. Unit and branch names come back in the
/// other organisation, so that a comparison of one level alone would show.
const PLACES: [&str; 10] = ["", "a", "b", "a/x", "a/y", "b/x", "a/x/emi", "a/x/kurator", "a/y/emi", "b/x/emi"];

fn person(role: Role, scope: &str) -> Person {
    Person { active: true, grants: vec![Grant { role, scope: place(scope) }] }
}

#[test]
fn the_whole_matrix_is_as_written() {
    let cells = wanted();
    assert_eq!(cells.len(), Action::ALL.len() * Role::ALL.len(), "every act and role has a cell");
    let (mut allowed, mut asked) = (0, 0);
    for (action, role, depth) in cells {
        for held in PLACES {
            for object in PLACES {
                let named = u8::try_from(held.split('/').filter(|word| !word.is_empty()).count()).unwrap();
                let under = held.is_empty() || object == held || object.starts_with(&format!("{held}/"));
                let want = depth.is_some_and(|depth| named >= depth) && under;
                let got = may(&person(role, held), action, &place(object)) == Verdict::Allowed;
                assert_eq!(got, want, "{role:?} of {held:?} wants {action:?} in {object:?}");
                allowed += usize::from(got);
                asked += 1;
            }
        }
    }
    assert_eq!(asked, 38 * 7 * 10 * 10);
    assert!(allowed > 400, "{allowed}: the matrix does not say no to everything");
}

#[test]
fn school_health_and_kurator_of_one_school_do_not_see_each_other() {
    let nurse = person(Role::NamedPerson, "a/x/emi");
    assert_eq!(may(&nurse, Action::ReadThread, &place("a/x/emi")), Verdict::Allowed);
    for other in ["a/x/kurator", "a/x", "a", "", "a/y/emi", "b/x/emi"] {
        assert_eq!(may(&nurse, Action::ReadThread, &place(other)), Verdict::Hidden, "{other}");
        assert_eq!(may(&nurse, Action::SeeQueue, &place(other)), Verdict::Hidden, "{other}");
    }
    let head_of_both = person(Role::UnitLead, "a/x");
    assert_eq!(may(&head_of_both, Action::SeeQueue, &place("a/x/emi")), Verdict::Hidden, "no lead of all branches");
    assert_eq!(may(&head_of_both, Action::SeeMeasures, &place("a/x/kurator")), Verdict::Hidden);
}

#[test]
fn who_may_give_what() {
    let give = |giver: &Person, own: bool, role, scope: &str| {
        may_give(giver, own, &Grant { role, scope: place(scope) }) == Verdict::Allowed
    };
    let admin = person(Role::Administrator, "");
    let lead = person(Role::UnitLead, "a/x/emi");
    for role in Role::ALL {
        assert_eq!(give(&admin, false, role, "a/x/emi"), role != Role::NamedPerson, "{role:?}");
        assert!(!give(&admin, true, role, "a/x/emi"), "nobody gives themselves anything");
        assert_eq!(give(&lead, false, role, "a/x/emi"), role == Role::NamedPerson, "{role:?}");
        assert!(!give(&lead, true, role, "a/x/emi"));
        assert!(!give(&lead, false, role, "a/x/kurator"), "another branch");
        assert!(!give(&lead, false, role, "a/x"), "more than the own branch");
    }
    for lead in ["", "a", "a/x"] {
        for reader in PLACES {
            let wide = person(Role::UnitLead, lead);
            assert!(!give(&wide, false, Role::NamedPerson, reader), "a lead of more than a branch makes no reader");
        }
    }
    let local = person(Role::Administrator, "a");
    assert!(give(&local, false, Role::UnitLead, "a/x/emi"));
    assert!(!give(&local, false, Role::Editor, ""), "not beyond the own organisation");
    assert!(!give(&local, false, Role::UnitLead, "b/x/emi"));
    let mut both = lead.clone();
    both.grants.extend(admin.grants.clone());
    assert!(!give(&both, false, Role::NamedPerson, "a/x/emi"), "no administrator makes a reader");
    let left = Person { active: false, ..lead };
    assert!(!give(&left, false, Role::NamedPerson, "a/x/emi"));
}

#[test]
fn ids_hold_no_sentence() {
    for bad in ["", "Anna", "a b", "å", "a/b", "a\n", "a_b", &"x".repeat(65)] {
        assert_eq!(ObjectId::parse(bad), Err(BadId), "{bad:?}");
        assert!(serde_json::from_value::<UnitId>(bad.into()).is_err());
    }
    for good in ["a", "0", "12345678", "a-b", &"x".repeat(64)] {
        assert_eq!(ObjectId::parse(good).unwrap().as_str(), good);
    }
    let (unit, branch) = (UnitId::parse("x").unwrap(), Branch::parse("emi").unwrap());
    assert_eq!(Scope::from_parts(None, Some(unit.clone()), None), Err(BadId));
    assert_eq!(Scope::from_parts(Some(org("a")), None, Some(branch.clone())), Err(BadId));
    assert_eq!(Scope::from_parts(None, Some(unit), Some(branch)), Err(BadId));
}

#[test]
fn names_of_roles_and_acts_are_unique_and_read_back() {
    for role in Role::ALL {
        assert_eq!(Role::parse(role.as_str()), Some(role));
    }
    for action in Action::ALL {
        assert_eq!(Action::parse(action.as_str()), Some(*action));
    }
    assert_eq!((Role::parse("god"), Action::parse("")), (None, None));
}

fn people() -> impl Strategy<Value = Person> {
    let grant = (select(Role::ALL.to_vec()), select(PLACES.to_vec()))
        .prop_map(|(role, scope)| Grant { role, scope: place(scope) });
    (any::<bool>(), prop::collection::vec(grant, 0..6)).prop_map(|(active, grants)| Person { active, grants })
}

proptest! {
    #[test]
    fn no_grant_in_one_unit_ever_allows_an_act_in_another(
        role in select(Role::ALL.to_vec()), action in select(Action::ALL.to_vec()),
        organisations in ("[a-c]", "[a-c]"), units in ("[a-c]", "[a-c]"), branches in ("[a-c]", "[a-c]"),
    ) {
        let mine = place(&format!("{}/{}/{}", organisations.0, units.0, branches.0));
        let theirs = place(&format!("{}/{}/{}", organisations.1, units.1, branches.1));
        let held = Person { active: true, grants: vec![Grant { role, scope: mine.clone() }] };
        let verdict = may(&held, action, &theirs);
        prop_assert!(mine == theirs || verdict == Verdict::Hidden);
        let unit = Person {
            active: true,
            grants: vec![Grant { role, scope: place(&format!("{}/{}", organisations.0, units.0)) }],
        };
        let same = (&organisations.0, &units.0) == (&organisations.1, &units.1);
        prop_assert!(same || may(&unit, action, &theirs) == Verdict::Hidden);
    }

    #[test]
    fn an_administrator_never_opens_a_thread_nor_makes_a_reader(
        mut held in people(), own in select(PLACES.to_vec()), object in select(PLACES.to_vec()), to_self: bool,
    ) {
        held.grants.push(Grant { role: Role::Administrator, scope: place(own) });
        for action in Action::ALL.iter().copied().filter(|action| action.opens_threads()) {
            prop_assert_eq!(may(&held, action, &place(object)), Verdict::Hidden);
        }
        let reader = Grant { role: Role::NamedPerson, scope: place(object) };
        prop_assert_eq!(may_give(&held, to_self, &reader), Verdict::Hidden);
    }

    #[test]
    fn only_a_named_person_of_that_very_branch_opens_a_thread(held in people(), object in select(PLACES.to_vec())) {
        let reads = held.grants.iter().any(|grant| grant.role == Role::NamedPerson && grant.scope == place(object));
        for action in Action::ALL.iter().copied().filter(|action| action.opens_threads()) {
            prop_assert!(may(&held, action, &place(object)) == Verdict::Hidden || reads);
        }
    }

    #[test]
    fn nobody_gives_themselves_anything_and_whoever_has_left_does_nothing(
        mut held in people(), role in select(Role::ALL.to_vec()), object in select(PLACES.to_vec()),
    ) {
        prop_assert_eq!(may_give(&held, true, &Grant { role, scope: place(object) }), Verdict::Hidden);
        held.active = false;
        prop_assert_eq!(may_give(&held, false, &Grant { role, scope: place(object) }), Verdict::Hidden);
        for action in Action::ALL {
            prop_assert_eq!(may(&held, *action, &place(object)), Verdict::Hidden);
        }
    }

    #[test]
    fn another_grant_takes_away_only_what_an_administrator_must_not_do(
        held in people(), more in people(), action in select(Action::ALL.to_vec()), object in select(PLACES.to_vec()),
    ) {
        let mut both = held.clone();
        both.grants.extend(more.grants);
        let before = may(&held, action, &place(object));
        let after = may(&both, action, &place(object));
        let parted = action.opens_threads() && both.is(Role::Administrator);
        prop_assert!(before == Verdict::Hidden || after == Verdict::Allowed || parted);
    }
}
