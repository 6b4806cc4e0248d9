//! Who sees, ends and renews whom: never oneself, never more than one could have given.

use proptest::prelude::*;

use crate::desk::{
    Branch, Grant, OrgId, Person, Role, Scope, UnitId, Verdict, may_end, may_give, may_renew, person_mail, person_name,
    sees,
};

fn scope(parts: &str) -> Scope {
    let mut parts = parts.split('/').filter(|part| !part.is_empty());
    let organisation = parts.next().map(|id| OrgId::parse(id).unwrap());
    let unit = parts.next().map(|id| UnitId::parse(id).unwrap());
    Scope::from_parts(organisation, unit, parts.next().map(|id| Branch::parse(id).unwrap())).unwrap()
}

fn person(grants: &[(Role, &str)]) -> Person {
    Person { active: true, grants: grants.iter().map(|(role, at)| Grant { role: *role, scope: scope(at) }).collect() }
}

fn yes(verdict: Verdict) -> bool {
    verdict == Verdict::Allowed
}

const EMI: &str = "kommunen/skolan/emi";
const KURATOR: &str = "kommunen/skolan/psychosocial";

#[test]
fn a_lead_looks_after_the_own_branch_and_nobody_else() {
    let lead = person(&[(Role::UnitLead, EMI)]);
    let reader = person(&[(Role::NamedPerson, EMI)]);
    assert!(yes(sees(&lead, &reader)) && yes(may_end(&lead, false, &reader)) && yes(may_renew(&lead, false, &reader)));
    for other in [
        person(&[(Role::NamedPerson, KURATOR)]),
        person(&[(Role::Editor, "")]),
        person(&[(Role::Administrator, "kommunen")]),
        person(&[]),
    ] {
        assert!(
            !yes(sees(&lead, &other)) && !yes(may_end(&lead, false, &other)) && !yes(may_renew(&lead, false, &other))
        );
    }
    let both = person(&[(Role::NamedPerson, EMI), (Role::NamedPerson, KURATOR)]);
    assert!(yes(sees(&lead, &both)));
    assert!(!yes(may_end(&lead, false, &both)) && !yes(may_renew(&lead, false, &both)), "there is another lead");
}

#[test]
fn an_administrator_ends_anybody_but_renews_no_reader() {
    let keeper = person(&[(Role::Administrator, "")]);
    for other in [person(&[(Role::NamedPerson, EMI)]), person(&[(Role::UnitLead, EMI), (Role::NamedPerson, EMI)])] {
        assert!(yes(sees(&keeper, &other)) && yes(may_end(&keeper, false, &other)));
        assert!(!yes(may_renew(&keeper, false, &other)), "the link would open what no administrator reads");
    }
    for other in [person(&[(Role::UnitLead, EMI)]), person(&[]), keeper.clone()] {
        assert!(yes(may_renew(&keeper, false, &other)));
    }
    let of_one = person(&[(Role::Administrator, "kommunen")]);
    assert!(!yes(sees(&of_one, &keeper)) && yes(sees(&of_one, &person(&[(Role::UnitLead, EMI)]))));
}

fn people() -> impl Strategy<Value = Person> {
    let scopes =
        prop_oneof![Just(""), Just("kommunen"), Just("kommunen/skolan"), Just(EMI), Just(KURATOR), Just("b/s/emi")];
    let grants = prop::collection::vec((0_usize..7, scopes), 0..4);
    (any::<bool>(), grants).prop_map(|(active, grants)| {
        let grants = grants.into_iter().map(|(role, at)| Grant { role: Role::ALL[role], scope: scope(at) }).collect();
        Person { active, grants }
    })
}

proptest! {
    #[test]
    fn nobody_ends_or_renews_themselves(one in people(), other in people()) {
        prop_assert!(!yes(may_end(&one, true, &other)) && !yes(may_renew(&one, true, &other)));
    }

    #[test]
    fn who_left_looks_after_nobody(one in people(), other in people()) {
        let gone = Person { active: false, ..one };
        prop_assert!(!yes(sees(&gone, &other)) && !yes(may_end(&gone, false, &other)) && !yes(may_renew(&gone, false, &other)));
    }

    #[test]
    fn whoever_renews_could_have_given_everything(one in people(), other in people()) {
        if yes(may_renew(&one, false, &other)) {
            prop_assert!(yes(sees(&one, &other)));
            prop_assert!(other.grants.iter().all(|grant| yes(may_give(&one, false, grant))));
            prop_assert!(!(one.is(Role::Administrator) && other.is(Role::NamedPerson)));
        }
    }

    #[test]
    fn whoever_ends_also_sees(one in people(), other in people()) {
        if yes(may_end(&one, false, &other)) {
            prop_assert!(yes(sees(&one, &other)));
        }
    }

    #[test]
    fn any_text_is_a_plain_name_or_none(text in "\\PC{0,100}") {
        if let Some(name) = person_name(&text) {
            prop_assert!(name.chars().count() <= 80 && name == name.trim() && !name.contains("  "));
            prop_assert_eq!(person_name(&name), Some(name.clone()));
        }
        if let Some(mail) = person_mail(&text) {
            prop_assert_eq!(person_mail(&mail), Some(mail.clone()));
        }
    }
}

#[test]
fn names_and_addresses() {
    assert_eq!(person_name("  Åsa   Lind\tBerg ").as_deref(), Some("Åsa Lind Berg"));
    for bad in ["", "  ", "123", "a\u{0}b", "Anna\u{202e}nosson", "\u{3164}", "An\u{34f}na", &"å".repeat(81)] {
        assert_eq!(person_name(bad), None, "{bad:?}");
    }
    assert_eq!(person_mail(" Asa.Lind@Kommun.SE ").as_deref(), Some("asa.lind@kommun.se"));
    for bad in [
        "",
        "asa",
        "@kommun.se",
        "asa@",
        "asa@kommun",
        "a b@c.se",
        "a@b@c.se",
        "a@b..se",
        "a@b.se\r\nBcc: x@y.se",
        "<a@b.se>",
        "a@b.se,c@d.se",
        "a\u{200b}@b.se",
        &format!("{}@b.se", "a".repeat(250)),
    ] {
        assert_eq!(person_mail(bad), None, "{bad:?}");
    }
}
