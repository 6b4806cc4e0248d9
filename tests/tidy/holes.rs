//! `lotsen check --holes`: the county's to-do list has every need, municipality, voice and age without a local start, and no other.

use std::fmt::Write;

use domain::guide::MUNICIPALITIES;
use server::guide::check;
use server::guide::library::Library;

/// One topic: a child of six to nineteen begins at school, a guardian with social services, everybody else with a line of the whole
/// country. Of social services only those of Högsby can be reached.
fn small() -> Library {
    let mut library = Library::built_in().unwrap();
    library.directory.services.retain(|one| ["1177", "mind-sjalvmordslinjen", "soc-hogsby"].contains(&one.id.as_str()));
    assert_eq!(library.directory.services.len(), 3);
    let pupil = serde_json::json!({"all": [{"voice": "child"}, {"age": {"from": 6, "to": 19, "unknown": false}}]});
    let outcomes = serde_json::json!({
        "topics": [{
            "id": "familj-brak",
            "first": [
                {"when": pupil, "use": {"direction": "elevhalsa"}},
                {"when": {"voice": "guardian"}, "use": {"kind": "social_services"}},
                {"use": {"service": "mind-sjalvmordslinjen"}},
            ],
            "others": [],
        }],
        "lines": [{"service": "1177", "channel": "1177-phone"}],
        "dangers": {},
    });
    library.outcomes = serde_json::from_value(outcomes).unwrap();
    library
}

#[test]
fn the_list_has_each_hole_and_no_other() {
    let mut list = String::new();
    for (code, name) in MUNICIPALITIES {
        writeln!(list, "familj-brak\t{name}\tChild\t0,1,2,3,4,5,20").unwrap();
        if code != "0821" {
            let ages = "0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20";
            writeln!(list, "familj-brak\t{name}\tGuardian\t{ages}").unwrap();
        }
    }
    // Twelve times seven ages of children, eleven times twenty-one of guardians.
    writeln!(list, "315 of 504 need × municipality × age × voice have no local start").unwrap();
    assert_eq!(check::hole_list(&small()), list);
}

#[test]
fn a_contact_that_is_read_closes_its_hole() {
    let mut library = small();
    let mut nybro = library.directory.service("soc-hogsby").unwrap().clone();
    "soc-nybro".clone_into(&mut nybro.id);
    nybro.areas = vec!["0881".to_owned()];
    library.directory.services.push(nybro);
    let list = check::hole_list(&library);
    assert!(!list.contains("Nybro\tGuardian") && list.contains("Nybro\tChild"), "{list}");
    assert!(list.ends_with("294 of 504 need × municipality × age × voice have no local start\n"), "{list}");
}

#[test]
fn the_list_of_holes_names_a_need_a_municipality_a_voice_and_ages_and_counts_them() {
    let library = Library::built_in().unwrap();
    let list = check::hole_list(&library);
    let (rows, sum) = list.trim_end().rsplit_once('\n').unwrap();
    let mut counted = 0;
    for row in rows.lines() {
        let cells: Vec<&str> = row.split('\t').collect();
        assert_eq!(cells.len(), 4, "{row}");
        assert!(library.outcomes.topic(cells[0]).is_some(), "{row}");
        counted += cells[3].split(',').filter(|age| age.parse::<u8>().is_ok_and(|age| age <= 20)).count();
    }
    assert!(counted > 0 && sum.starts_with(&format!("{counted} of ")), "{sum}");
}
