//! What a contract must have before anybody is asked.

use std::collections::BTreeMap;

use super::*;

fn said(words: &str) -> Text {
    Text(BTreeMap::from([("sv".to_owned(), words.to_owned())]))
}

pub(in crate::survey) fn whole() -> Contract {
    Contract {
        asks: said("Kommunen"),
        decides: said("socialchefen"),
        can_change: said("öppettiderna"),
        cannot_change: said("lagen"),
        cannot_because: said("riksdagen bestämmer"),
        answer_on: Some(jiff::civil::date(2027, 3, 1)),
        answer_where: said("här"),
        known: said("lite"),
        time: said("fem minuter"),
        level: Some(Level::Consulted),
        purpose: Some(Purpose::Participation),
    }
}

#[test]
fn an_empty_contract_lacks_everything_but_what_research_asks_for() {
    let missing = Contract::default().missing(Audience::Youth);
    let names: Vec<&str> = missing.iter().map(|part| part.as_str()).collect();
    assert_eq!(
        names,
        [
            "asks",
            "decides",
            "can-change",
            "cannot-change",
            "cannot-because",
            "answer-on",
            "answer-where",
            "known",
            "time",
            "level",
            "purpose"
        ]
    );
}

#[test]
fn a_whole_contract_lacks_nothing_and_spaces_are_no_words() {
    assert_eq!(whole().missing(Audience::Child), []);
    let blank = Contract { decides: said("  \n"), ..whole() };
    assert_eq!(blank.missing(Audience::Child), [Part::Decides]);
}

#[test]
fn research_asks_for_a_number_and_consent_by_age() {
    let research = Contract { purpose: Some(Purpose::Research(Box::default())), ..whole() };
    let wanted = |audience| research.missing(audience).iter().map(|part| part.as_str()).collect::<Vec<_>>();
    assert_eq!(wanted(Audience::Young), ["dnr", "consent-6-11", "consent-guardians"]);
    assert_eq!(wanted(Audience::Child), ["dnr", "consent-6-11", "consent-12-14", "consent-guardians"]);
    assert_eq!(
        wanted(Audience::Youth),
        ["dnr", "consent-12-14", "consent-15-17", "consent-adults", "consent-guardians"]
    );
    assert_eq!(wanted(Audience::Staff), ["dnr", "consent-adults"]);
}

#[test]
fn a_template_file_is_read_and_a_word_that_no_contract_has_is_refused() {
    let file = r#"{"asks":{"sv":"Kommunen"},"level":"child-led","purpose":"participation","answer_on":"2027-03-01"}"#;
    let contract: Contract = serde_json::from_str(file).unwrap();
    assert_eq!(contract.level, Some(Level::ChildLed));
    let research = r#"{"purpose":{"research":{"dnr":"2026-01234-01","consent":{"age_12_14":{"sv":"Hej"}}}}}"#;
    assert!(serde_json::from_str::<Contract>(research).is_ok());
    assert!(serde_json::from_str::<Contract>(r#"{"who":{"sv":"x"}}"#).is_err());
    let again: Contract = serde_json::from_str(&serde_json::to_string(&contract).unwrap()).unwrap();
    assert_eq!(again, contract);
}

#[test]
fn levels_keep_their_names() {
    for level in Level::ALL {
        assert_eq!(Level::parse(level.as_str()), Some(level));
        assert_eq!(serde_json::to_string(&level).unwrap(), format!("\"{}\"", level.as_str()));
    }
}
