//! `lotsen import xlsform`: a good workbook becomes a draft of a process leader, a bad one tells every fault.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use domain::desk::{Grant, OrgId, Person, Role, Scope};
use domain::survey::questionnaire::Questionnaire;
use domain::survey::wave::SurveyState;
use serde_json::Value;
use server::command::xlsform::{Order, import};
use server::config::Settings;
use server::desk::store::Staff;
use server::store::{self, Stores};

use crate::support::workbook::{Rows, xlsx};

const GOOD: Rows = &[
    &["type", "name", "label::Svenska (sv)", "label::English (en)", "required"],
    &["deviceid", "phone_of", "", ""],
    &["select_one often or_other", "safe", "Är du trygg?", "Are you safe?", "yes"],
    &["text", "more", "Vad gör dig trygg?", "What makes you safe?"],
];
const CHOICES: Rows =
    &[&["list_name", "name", "label::Svenska (sv)", "label::English (en)"], &["often", "always", "Alltid", "Always"]];

struct Place {
    folder: tempfile::TempDir,
    settings: Settings,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let settings = Settings { data: folder.path().join("data"), ..Settings::default() };
        Self { folder, settings }
    }

    fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    fn good(&self) -> PathBuf {
        self.file("trygg i skolan.xlsx", &xlsx(&[("survey", GOOD), ("choices", CHOICES)]))
    }

    async fn stores(&self) -> Stores {
        store::open(&self.settings.database().unwrap()).await.unwrap()
    }

    /// Somebody at the desk with these roles.
    async fn staff(&self, mail: &str, grants: &[(Role, &str)]) {
        let grants = grants.iter().map(|(role, organization)| Grant {
            role: *role,
            scope: Scope::organisation(OrgId::parse(organization).unwrap()),
        });
        let staff = Staff {
            id: format!("id-of-{}", mail.replace('@', "-")),
            name: "Per".to_owned(),
            mail: mail.to_owned(),
            person: Person { active: true, grants: grants.collect() },
            signed_out: None,
            keys: None,
        };
        self.stores().await.desk.add_staff(&staff).await.unwrap();
    }

    async fn take(&self, file: &Path, by: &str, organization: Option<&str>) -> Result<bool, String> {
        let order = Order {
            file: file.to_owned(),
            check: false,
            json: false,
            by: Some(by.to_owned()),
            organization: organization.map(str::to_owned),
        };
        let done = import(&self.settings, &order).await.map_err(|fault| format!("{fault:#}"))?;
        Ok(format!("{done:?}") == format!("{:?}", std::process::ExitCode::SUCCESS))
    }

    /// The program itself, as somebody at a shell runs it.
    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_lotsen"))
            .args(["import", "xlsform"])
            .args(arguments)
            .current_dir(self.folder.path())
            .env_remove("DATABASE_URL")
            .env("LOTSEN_DATA", &self.settings.data)
            .env("LOTSEN_KEYS", self.folder.path().join("keys"))
            .output()
            .unwrap()
    }
}

#[tokio::test]
async fn a_good_workbook_becomes_a_draft_of_a_process_leader() {
    let place = Place::new();
    place.staff("per@example.se", &[(Role::ProcessLeader, "kommun-0880"), (Role::Editor, "kommun-0881")]).await;
    assert_eq!(place.take(&place.good(), "Per@example.se", None).await, Ok(true));
    let surveys = place.stores().await.survey.surveys().await.unwrap();
    assert_eq!(surveys.len(), 1);
    let draft = &surveys[0];
    assert_eq!((draft.organization.as_str(), draft.state, draft.version), ("kommun-0880", SurveyState::Draft, 1));
    assert_eq!(draft.made_by, "id-of-per-example.se");
    assert_eq!((draft.contract.as_str(), draft.plan.as_str()), ("{}", "{}"));
    let form: Questionnaire = serde_json::from_str(&draft.questionnaire).unwrap();
    assert_eq!(form.id.as_str(), "trygg_i_skolan");
    let names: Vec<_> = form.questions().iter().map(|(_, question)| question.name.as_str()).collect();
    assert_eq!(names, ["safe", "safe_other", "more"], "the device stays outside");
    let lines = place.stores().await.desk.audit().await.unwrap();
    let line = &lines.last().unwrap().entry;
    assert_eq!((line.act.as_str(), line.actor.as_ref()), ("edit-survey", None));
    assert_eq!(line.object.as_ref().unwrap().1.as_str(), draft.id);
}

#[tokio::test]
async fn nobody_becomes_its_maker_who_may_not_make_surveys() {
    let place = Place::new();
    place.staff("ellen@example.se", &[(Role::Editor, "kommun-0880"), (Role::Administrator, "kommun-0880")]).await;
    place.staff("per@example.se", &[(Role::ProcessLeader, "kommun-0880"), (Role::ProcessLeader, "kommun-0881")]).await;
    let file = place.good();
    for (by, organization, told) in [
        ("nobody@example.se", None, "nobody at the desk"),
        ("ellen@example.se", None, "may not make surveys"),
        ("per@example.se", None, "for which organisation"),
        ("per@example.se", Some("kommun-0882"), "may not make surveys"),
        ("per@example.se", Some("Kalmar kommun"), "should be an id"),
    ] {
        let fault = place.take(&file, by, organization).await.unwrap_err();
        assert!(fault.contains(told), "{by}: {fault}");
    }
    assert!(place.stores().await.survey.surveys().await.unwrap().is_empty());
    assert_eq!(place.take(&file, "per@example.se", Some("kommun-0881")).await, Ok(true));
}

#[tokio::test]
async fn a_bad_workbook_keeps_nothing() {
    let place = Place::new();
    place.staff("per@example.se", &[(Role::ProcessLeader, "kommun-0880")]).await;
    let bad = xlsx(&[("survey", &[&["type", "name", "label"], &["text", "a", "A"], &["txet", "b", "B"]])]);
    assert_eq!(place.take(&place.file("bad.xlsx", &bad), "per@example.se", None).await, Ok(false));
    assert_eq!(place.take(&place.file("worse.xlsx", b"PK\x03\x04"), "per@example.se", None).await, Ok(false));
    assert!(place.stores().await.survey.surveys().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_draft_is_kept_where_a_database_is_and_makes_none() {
    let place = Place::new();
    let fault = place.take(&place.good(), "per@example.se", None).await.unwrap_err();
    assert!(fault.contains("there is no database of Lotsen in"), "{fault}");
    assert!(!place.settings.data.exists());
}

#[test]
fn the_program_ends_with_what_it_found() {
    let place = Place::new();
    let text = |output: &Output| (output.status.code(), String::from_utf8(output.stdout.clone()).unwrap());
    let (code, told) = text(&place.run(&["--check", place.good().to_str().unwrap()]));
    assert_eq!(code, Some(0), "{told}");
    assert!(told.ends_with("Accepted: 3 questions and notes, 2 languages, 3 warnings.\n"), "{told}");
    let left = "warning: Sheet survey, row 2, column A (type): phone_of (deviceid) was left out. It reads which phone or account \
                somebody has. You need do nothing. Remove the row to be rid of this warning.\n";
    assert!(told.contains(left), "{told}");

    let bad = xlsx(&[(
        "survey",
        &[&["type", "name", "label", "relevant"], &["text", "a", "A", "${b == 1"], &["txet", "", "B"]],
    )]);
    let bad = place.file("bad.xlsx", &bad);
    let (code, told) = text(&place.run(&["--check", bad.to_str().unwrap()]));
    assert_eq!(code, Some(1));
    let faults: Vec<_> = told.lines().filter(|line| line.starts_with("fault: ")).collect();
    assert_eq!(
        faults,
        [
            "fault: Sheet survey, row 2, column D (relevant): The expression cannot be read from character 1 on. A question’s name \
             has no right brace. Write ${name}.",
            "fault: Sheet survey, row 3, column A (type): There is no type txet. Do you mean text? Write text.",
        ]
    );
    assert!(told.ends_with("Refused: 2 faults, 2 warnings. Nothing was kept.\n"), "{told}");

    let (code, told) = text(&place.run(&["--check", "--json", bad.to_str().unwrap()]));
    let told: Value = serde_json::from_str(&told).unwrap();
    assert_eq!((code, &told["accepted"]), (Some(1), &Value::Bool(false)));
    let fault = &told["faults"][1];
    assert_eq!(
        (fault["kind"].as_str(), fault["row"].as_u64(), fault["column"].as_str()),
        (Some("unknown-type-near"), Some(3), Some("A"))
    );
    assert_eq!(fault["mend"].as_str(), Some("Write text."));

    let macros = crate::support::workbook::zip(&[crate::support::workbook::Part::of("xl/vbaProject.bin", "")]);
    let (code, told) = text(&place.run(&["--check", place.file("m.xlsm", &macros).to_str().unwrap()]));
    assert_eq!(code, Some(1));
    assert!(told.starts_with("fault: The whole workbook: The file has macros"), "{told}");

    for wrong in [vec!["--check"], vec!["--check", "finns-inte.xlsx"], vec!["trygg i skolan.xlsx"], vec!["--chek", "x"]]
    {
        assert_eq!(place.run(&wrong).status.code(), Some(2), "{wrong:?}");
    }
    assert!(!place.settings.data.exists(), "a check opens no database");
}

#[test]
fn every_kind_has_words_that_say_what_it_is_and_what_mends_it() {
    use domain::survey::xlsform::{FileFault, KINDS, Why};
    let library = server::guide::library::Library::built_in().unwrap();
    for tag in ["sv", "en"] {
        let words = library.book.language(tag).unwrap();
        let kinds = KINDS.iter().copied().chain(FileFault::ALL.into_iter().map(FileFault::as_str));
        for kind in kinds {
            let (cause, mend) = (format!("desk-survey-import-{kind}"), format!("desk-survey-import-{kind}.mend"));
            assert!(words.ids().any(|id| id == cause), "{tag} {cause}");
            assert!(words.ids().any(|id| id == mend), "{tag} {mend}");
        }
        for why in Why::ALL {
            assert!(words.ids().any(|id| id == format!("desk-survey-import-why-{}", why.as_str())), "{tag} {why:?}");
        }
    }
}
