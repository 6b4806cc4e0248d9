//! What is left out, each with a warning by name, and what then leans on it.

use super::{faults, good, import, question, shown, survey};
use crate::survey::xlsform::{What, Why};

#[test]
fn fields_that_tell_who_where_or_when_are_left_out_by_name() {
    let fields = [
        ("deviceid", Why::Device),
        ("username", Why::Device),
        ("phonenumber", Why::Contact),
        ("email", Why::Contact),
        ("geopoint", Why::Position),
        ("start-geopoint", Why::Position),
        ("geotrace", Why::Position),
        ("start", Why::Clock),
        ("end", Why::Clock),
        ("today", Why::Clock),
        ("dateTime", Why::Clock),
        ("audit", Why::Watching),
        ("background-audio", Why::Watching),
        ("image", Why::Capture),
        ("audio", Why::Capture),
        ("file", Why::Capture),
        ("barcode", Why::Scan),
        ("select_one_from_file schools.csv", Why::File),
        ("csv-external", Why::File),
        ("osm lanes", Why::Position),
        ("time", Why::NotAsked),
    ];
    for (kind, why) in fields {
        let imported = survey(&[&["type", "name", "label"], &[kind, "watch", "X"], &["text", "a", "A"]]);
        let left: Vec<_> = imported.report.warnings.iter().filter(|one| one.what.why().is_some()).collect();
        assert_eq!(left.len(), 1, "{kind}");
        assert_eq!(left[0].what, What::LeftOut { name: "watch".to_owned(), kind: kind.to_owned(), why });
        assert_eq!((left[0].at.row, left[0].at.letters().as_str()), (Some(2), "A"));
        assert_eq!(good(imported).questions().len(), 1, "{kind}");
    }
}

#[test]
fn columns_settings_and_sheets_that_watch_or_send_elsewhere_are_left_out() {
    let imported = import(&[
        (
            "survey",
            &[
                &["type", "name", "label", "media::image", "bind::jr:preload", "save_to", "trigger", "body::intent"],
                &["text", "a", "A"],
            ],
        ),
        (
            "settings",
            &[
                &["submission_url", "public_key", "instance_name", "lotsen_audience"],
                &["https://example.org", "x", "y", "child"],
            ],
        ),
        ("entities", &[&["dataset"], &["people"]]),
    ]);
    let told: Vec<_> = imported
        .report
        .warnings
        .iter()
        .filter_map(|one| Some((one.at.sheet.as_str(), one.at.header.as_str(), one.what.why()?)))
        .collect();
    assert_eq!(
        told,
        [
            ("entities", "", Why::Register),
            ("settings", "submission_url", Why::Elsewhere),
            ("settings", "public_key", Why::Elsewhere),
            ("settings", "instance_name", Why::Register),
            ("survey", "media::image", Why::Media),
            ("survey", "bind::jr:preload", Why::Device),
            ("survey", "save_to", Why::Register),
            ("survey", "trigger", Why::Program),
            ("survey", "body::intent", Why::Program),
        ]
    );
    good(imported);
}

#[test]
fn a_row_that_only_shows_a_picture_is_left_out() {
    let imported = survey(&[
        &["type", "name", "label", "media::image::English (en)"],
        &["note", "picture", "", "boat.png"],
        &["text", "a", "A", "boat.png"],
    ]);
    let told: Vec<_> = shown(&imported.report.warnings).into_iter().filter(|line| line.contains("left-out(")).collect();
    assert_eq!(told, ["survey A2 left-out(picture|note)"]);
    assert_eq!(good(imported).questions().len(), 1);
}

#[test]
fn calculations_and_notes_that_lean_on_them_go_too_and_defaults_do_not_fill_in() {
    let imported = survey(&[
        &["type", "name", "label", "calculation", "default"],
        &["today", "day"],
        &["calculate", "age", "", "int(${day} - 3)"],
        &["calculate", "older", "", "${age} + 1"],
        &["note", "told", "You are ${older}"],
        &["begin group", "g", "G"],
        &["note", "told_too", "${day}"],
        &["end group"],
        &["text", "a", "A", "", "${day}"],
        &["calculate", "uid", "", "uuid()"],
        &["calculate", "moment", "", "now()"],
        &["text", "b", "B", "", "now()"],
        &["text", "c", "C", "", "${last-saved#c}"],
    ]);
    let told: Vec<_> = shown(&imported.report.warnings).into_iter().filter(|line| line.contains("left-out")).collect();
    assert_eq!(
        told,
        [
            "survey A2 left-out(day|today)",
            "survey D3 left-out-calculation(age|day)",
            "survey D4 left-out-calculation(older|age)",
            "survey C5 left-out-note(told|older)",
            "survey C7 left-out-note(told_too|day)",
            "survey E9 left-out-default(a)",
            "survey A10 left-out(uid|calculate)",
            "survey A11 left-out(moment|calculate)",
            "survey E12 left-out-default(b)",
            "survey E13 left-out-default(c)",
        ]
    );
    let form = good(imported);
    let names: Vec<_> = form.questions().iter().map(|(_, question)| question.name.as_str()).collect();
    assert_eq!(names, ["a", "b", "c"]);
    assert_eq!(form.items.len(), 3, "a group with nothing in it is none");
    assert_eq!(question(&form, "a").default, None);
}

#[test]
fn something_kept_that_depends_on_what_was_left_out_refuses_the_workbook() {
    for (column, text) in [
        ("relevant", "${gps} != ''"),
        ("constraint", ". != ${gps}"),
        ("required", "${gps} = 1"),
        ("hint", "Nära ${gps}"),
    ] {
        let imported =
            survey(&[&["type", "name", "label", column], &["geopoint", "gps", "X"], &["text", "a", "A", text]]);
        assert_eq!(faults(&imported), ["survey D3 left-out-name(gps)"], "{column}");
        assert_eq!(imported.report.faults[0].what.why(), Some(Why::Position));
    }
    let imported = survey(&[
        &["type", "name", "label", "relevant", "repeat_count"],
        &["begin repeat", "r", "R", "", "2"],
        &["image", "photo", "P"],
        &["end repeat"],
        &["text", "a", "A", "count(${r}) > 1"],
    ]);
    assert_eq!(
        faults(&imported),
        ["survey D5 left-out-name(r)"],
        "a group with nothing left in it is left out as well"
    );
}

#[test]
fn nothing_left_refuses_the_workbook() {
    for rows in [
        vec![vec!["geopoint", "gps", "X"]],
        vec![vec!["note", "n", "Hej"]],
        vec![vec!["begin group", "g", "G"], vec!["start", "s", ""], vec!["end group"]],
        vec![
            vec!["begin loop over l", "l", "L"],
            vec!["text", "t", "T"],
            vec!["begin group", "g", "G"],
            vec!["text", "u", "U"],
            vec!["end group"],
            vec!["end loop"],
        ],
    ] {
        let mut sheet: Vec<&[&str]> = vec![&["type", "name", "label"]];
        sheet.extend(rows.iter().map(Vec::as_slice));
        assert_eq!(faults(&survey(&sheet)), ["survey  nothing-left()"], "{rows:?}");
    }
}

#[test]
fn warnings_about_what_is_taken_otherwise_than_written() {
    let imported = import(&[
        (
            "survey",
            &[
                &[
                    "type",
                    "name",
                    "label",
                    "appearance",
                    "parameters",
                    "required",
                    "repeat_count",
                    "lotsen_why",
                    "lotsen_instrument",
                    "lable",
                ],
                &["date", "a", "A", "no-calendar map w4"],
                &["select_one l", "b", "B", "", "randomize=true seed=3", "yes"],
                &["begin repeat", "r", "R", "", "", "", "${n}"],
                &["integer", "c", "C", "", "", "${n} > 1", "", "because"],
                &["end repeat"],
                &["integer", "n", "N", "", "", "no"],
                &["begin group", "g", "", "", "", "", "", "", "SDQ"],
                &["text", "d", "D"],
                &["end group"],
            ],
        ),
        ("choices", &[&["list_name", "name", "label"], &["l", "x"]]),
        ("settings", &[&["form_id"], &["My form (2)"]]),
        ("stettings", &[&["form_id"], &["x"]]),
    ]);
    let mut told = shown(&imported.report.warnings);
    told.sort();
    assert_eq!(
        told,
        [
            "choices C2 choice-without-label(l|x)",
            "settings A2 id-made(My_form_2)",
            "stettings  like-sheet(settings)",
            "survey  language-assumed(sv)",
            "survey  soft-required(2)",
            "survey A2 date-coarser(a)",
            "survey D2 left-out-appearance(map)",
            "survey D2 left-out-appearance(no-calendar)",
            "survey E3 left-out-parameter(seed)",
            "survey G4 repeat-bounded(r|20)",
            "survey H5 only-on-groups(lotsen_why)",
            "survey I8 no-licence(SDQ)",
            "survey J1 unknown-header-near(lable|label)",
        ]
    );
    good(imported);
}
