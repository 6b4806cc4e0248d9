//! The survey of the measures: twenty questions on four pages, finished forms by the thousand, a store that keeps nothing to hold
//! the others against, and a large workbook to read in.

use std::fmt::Write as _;
use std::sync::Arc;
use std::time::Instant;

use async_trait::async_trait;
use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use domain::desk::{Act, Action, Entry, Outcome, Scope};
use domain::survey::answer::{Answers, Place, Value};
use domain::survey::questionnaire::Name;
use domain::survey::wave::{Mode, SurveyState};
use jiff::ToSpan;
use rust_xlsxwriter::Workbook;
use serde_json::{Value as Json, json};
use server::contact::room::Room;
use server::guide::library::Library;
use server::store::Stores;
use server::survey::form::{At, Carried};
use server::survey::open::{Opening, open};
use server::survey::store::{AnswerStore, Closing, Intake, Sealed, StoreError, SurveyRow, Taken};
use server::web::App;

/// The word in its address.
const LINK: &str = "matning";
const PAGES: usize = 4;
const EACH: usize = 5;
/// The most forms that are made at once.
const MOST: usize = 200_000;
/// Rows of the workbook, with those of its lists.
const ROWS: u32 = 1000;

/// Takes every answer and keeps none: the same request without a database.
pub struct Nowhere;

#[async_trait]
impl AnswerStore for Nowhere {
    async fn take(&self, answers: &[Intake]) -> Result<Vec<Taken>, StoreError> {
        Ok(answers.iter().map(|_| Taken::New).collect())
    }
    async fn is_spent(&self, _: &str, _: &[u8]) -> Result<bool, StoreError> {
        Ok(false)
    }
    async fn has_receipt(&self, _: &str, _: &[u8]) -> Result<bool, StoreError> {
        Ok(false)
    }
    async fn replace(&self, _: &str, _: &[u8], _: &[u8]) -> Result<bool, StoreError> {
        Ok(false)
    }
    async fn withdraw(&self, _: &str, _: &[u8]) -> Result<bool, StoreError> {
        Ok(false)
    }
    async fn count(&self, _: &str) -> Result<u64, StoreError> {
        Ok(0)
    }
    async fn shut(&self, _: &str, _: &Entry) -> Result<bool, StoreError> {
        Ok(false)
    }
    async fn intake(&self, _: &str, _: &[u8]) -> Result<Vec<(Vec<u8>, Sealed)>, StoreError> {
        Ok(Vec::new())
    }
    async fn close(&self, _: &str, _: usize, _: &[Closing]) -> Result<bool, StoreError> {
        Ok(false)
    }
    async fn forget(&self) -> Result<(), StoreError> {
        Ok(())
    }
}

/// Twenty questions of five choices, five on a page.
fn asked() -> Json {
    let choices: Vec<Json> =
        (1..=5).map(|at| json!({"value": at.to_string(), "label": {"sv": format!("Val {at}")}})).collect();
    let question = |page: usize, at: usize| {
        let label = format!("Hur väl stämmer det här, fråga {at} på sida {page}?");
        json!({"question": {"name": format!("q{page}_{at}"), "kind": {"one": "c"}, "label": {"sv": label}}})
    };
    let page = |page: usize| {
        let items: Vec<Json> = (0..EACH).map(|at| question(page, at)).collect();
        json!({"group": {"name": format!("g{page}"), "label": {"sv": format!("Del {page}")}, "items": items}})
    };
    let items: Vec<Json> = (0..PAGES).map(page).collect();
    json!({"id": "matning", "title": {"sv": "En mätning"}, "languages": ["sv"], "audience": "staff",
        "lists": {"c": choices}, "items": items})
}

/// Opens the survey; the wave's id.
pub async fn prepare(app: &App, stores: &Stores) -> anyhow::Result<String> {
    if let Some(wave) = stores.survey.waves().await?.into_iter().find(|wave| wave.link == LINK) {
        return Ok(wave.id);
    }
    let by = stores.desk.all_staff().await?.first().map(|staff| staff.id.clone()).unwrap_or_default();
    let today = domain::contact::reading::date_of(app.now());
    let id = uuid::Uuid::new_v4().to_string();
    let line = Entry {
        number: 0,
        at: app.now(),
        actor: None,
        act: Act::Desk(Action::OpenSurvey),
        scope: Scope::installation(),
        object: None,
        outcome: Outcome::Done,
    };
    let contract = json!({"asks": {"sv": "Mätningen"}, "decides": {"sv": "Ingen"}});
    let row = SurveyRow {
        id: id.clone(),
        organization: String::new(),
        questionnaire: asked().to_string(),
        contract: contract.to_string(),
        plan: "{}".to_owned(),
        state: SurveyState::Draft,
        version: 1,
        made_by: by.clone(),
        made_on: today,
        changed_by: by,
        changed_on: today,
    };
    stores.survey.add_survey(&row, &line).await?;
    let opening = Opening {
        survey: &id,
        version: 1,
        link: LINK,
        mode: Mode::Open,
        opens_on: today,
        closes_on: today.checked_add(30.days())?,
        codes: 0,
    };
    open(app, opening, &line).await?.map_err(|other| anyhow::anyhow!("not opened: {other:?}"))
}

/// What the measures ask for beside the product.
#[derive(Clone)]
struct Beside {
    room: Arc<Room>,
    library: Arc<Library>,
    wave: String,
}

/// Finished forms, each with a number of its own, one a line; and how long a large workbook takes to read.
pub fn routes(app: &App, wave: String) -> Router {
    let beside = Beside { room: app.room(), library: app.library(), wave };
    Router::new().route("/bench/forms/{count}", get(forms)).route("/bench/import", get(import)).with_state(beside)
}

async fn forms(State(beside): State<Beside>, Path(count): Path<usize>) -> String {
    let mut answers = Answers::default();
    for name in (0..PAGES).flat_map(|page| (0..EACH).map(move |at| format!("q{page}_{at}"))) {
        if let Ok(name) = Name::parse(&name) {
            answers.0.insert(Place::of(name), Value::One("3".to_owned()));
        }
    }
    let mut lines = String::new();
    for _ in 0..count.min(MOST) {
        let mut carried = Carried::begin(&beside.wave, 1, None, jiff::Timestamp::now());
        (carried.answers, carried.at) = (answers.clone(), At::End);
        if let Ok(sealed) = carried.sealed(&beside.room.keys) {
            let _ = writeln!(lines, "do=skicka&s={sealed}");
        }
    }
    lines
}

/// Milliseconds to take a workbook, from its bytes to a questionnaire, several times.
async fn import(State(beside): State<Beside>) -> Result<String, String> {
    let bytes = workbook().map_err(|error| error.to_string())?;
    let mut times = Vec::new();
    for _ in 0..9 {
        let began = Instant::now();
        let taken = server::survey::import::take(&bytes, "matning", None, &beside.library.book);
        times.push(began.elapsed().as_secs_f64() * 1000.0);
        if taken.questionnaire.is_none() {
            return Err(format!("{:?}", taken.report.faults.first()));
        }
    }
    Ok(json!({"rows": ROWS, "bytes": bytes.len(), "milliseconds": times}).to_string())
}

/// A workbook of a thousand rows: questions with conditions and constraints in three languages, and long lists.
fn workbook() -> Result<Vec<u8>, rust_xlsxwriter::XlsxError> {
    let mut book = Workbook::new();
    let survey = book.add_worksheet().set_name("survey")?;
    let heads =
        ["type", "name", "label::Svenska (sv)", "label::English (en)", "label::العربية (ar)", "relevant", "required"];
    for (column, head) in (0..).zip(heads) {
        survey.write_string(0, column, head)?;
    }
    for row in 1..=ROWS / 2 {
        let list = format!("select_one l{}", row % 10);
        let condition = if row > 1 { format!("${{q{}}} = 'v1'", row - 1) } else { String::new() };
        let cells = [
            list,
            format!("q{row}"),
            format!("Hur är det med sak {row}?"),
            format!("How is thing {row}?"),
            format!("كيف الأمر {row}؟"),
            condition,
            "yes".to_owned(),
        ];
        for (column, cell) in (0..).zip(cells) {
            survey.write_string(row, column, cell)?;
        }
    }
    let choices = book.add_worksheet().set_name("choices")?;
    let heads = ["list_name", "name", "label::Svenska (sv)", "label::English (en)", "label::العربية (ar)"];
    for (column, head) in (0..).zip(heads) {
        choices.write_string(0, column, head)?;
    }
    for row in 1..=ROWS / 2 {
        let (list, value) = (row % 10, row / 10);
        let cells = [
            format!("l{list}"),
            format!("v{value}"),
            format!("Val {row}"),
            format!("Choice {row}"),
            format!("خيار {row}"),
        ];
        for (column, cell) in (0..).zip(cells) {
            choices.write_string(row, column, cell)?;
        }
    }
    book.save_to_buffer()
}
