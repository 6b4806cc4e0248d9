//! `lotsen import xlsform`: a questionnaire from a workbook, as a draft at the desk, or every fault in it.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use app::desk::survey_import::{Told, told};
use app::words::Words;
use clap::Args;
use domain::contact::reading::date_of;
use domain::desk::{Act, Action, Entry, ObjectId, ObjectKind, OrgId, Outcome, Scope, Verdict, may};
use domain::survey::questionnaire::Questionnaire;
use domain::survey::wave::SurveyState;
use domain::survey::xlsform::{Imported, Notice};
use jiff::Timestamp;
use serde_json::{Value, json};
use uuid::Uuid;

use super::many::many;
use super::there;
use crate::config::Settings;
use crate::desk::store::Staff;
use crate::guide::library::Library;
use crate::store::Stores;
use crate::survey::import::{LARGEST, take};
use crate::survey::store::SurveyRow;

/// What is imported, and how.
#[derive(Args, Debug)]
pub struct Order {
    /// The workbook: xlsx, xls or ods.
    pub file: PathBuf,
    /// Only reads it, and tells what is wrong with it.
    #[arg(long)]
    pub check: bool,
    /// Tells it as JSON.
    #[arg(long)]
    pub json: bool,
    /// The mail address of the process leader whose draft it becomes.
    #[arg(long, required_unless_present = "check")]
    pub by: Option<String>,
    /// Whose survey it is, such as kommun-0880; needed where the process leader works for several.
    #[arg(long)]
    pub organization: Option<String>,
}

/// Imports a workbook; 0 when it is accepted, 1 when it is refused.
///
/// # Errors
/// When the file cannot be read, or nobody may keep the draft; the error says what to do.
pub async fn import(settings: &Settings, order: &Order) -> anyhow::Result<ExitCode> {
    let library = Library::built_in()?;
    let words = library.book.language("en").context("English is missing")?;
    let name = order.file.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let imported = take(&bytes(&order.file)?, &name, None, &library.book);
    let draft = match &imported.questionnaire {
        Some(questionnaire) if !order.check => Some(keep(settings, order, questionnaire).await?),
        _ => None,
    };
    print!(
        "{}",
        if order.json { as_json(words, &imported, draft.as_deref()) } else { as_text(words, &imported, draft) }
    );
    Ok(if imported.questionnaire.is_some() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The file's bytes, up to one more than is read: then it is told that it is too large.
fn bytes(file: &Path) -> anyhow::Result<Vec<u8>> {
    let open = std::fs::File::open(file).with_context(|| format!("cannot read {}", file.display()))?;
    let mut bytes = Vec::new();
    open.take(LARGEST as u64 + 1).read_to_end(&mut bytes).with_context(|| format!("cannot read {}", file.display()))?;
    Ok(bytes)
}

/// Keeps the questionnaire as a draft; its id.
async fn keep(settings: &Settings, order: &Order, questionnaire: &Questionnaire) -> anyhow::Result<String> {
    let stores = there::stores(settings).await?;
    let (staff, organization) = whose(&stores, order).await?;
    let now = Timestamp::now();
    let id = Uuid::new_v4().to_string();
    let survey = SurveyRow {
        id: id.clone(),
        organization: organization.as_str().to_owned(),
        questionnaire: serde_json::to_string(questionnaire)?,
        contract: "{}".to_owned(),
        plan: "{}".to_owned(),
        state: SurveyState::Draft,
        version: 1,
        made_by: staff.id.clone(),
        made_on: date_of(now),
        changed_by: staff.id,
        changed_on: date_of(now),
    };
    let line = Entry {
        number: 0,
        at: now,
        // Whoever sits at the shell; the draft itself says whose it is.
        actor: None,
        act: Act::Desk(Action::EditSurvey),
        scope: Scope::organisation(organization),
        object: Some((ObjectKind::parse("survey")?, ObjectId::parse(&id)?)),
        outcome: Outcome::Done,
    };
    stores.survey.add_survey(&survey, &line).await?;
    Ok(id)
}

/// The process leader, and the organisation in which they may make surveys.
async fn whose(stores: &Stores, order: &Order) -> anyhow::Result<(Staff, OrgId)> {
    let mail = order.by.as_deref().context("--by says whose draft it becomes")?;
    let staff = stores.desk.all_staff().await?.into_iter().find(|staff| staff.mail.eq_ignore_ascii_case(mail));
    let staff = staff.context("--by: nobody at the desk has this mail address")?;
    let wanted = order.organization.as_deref().map(OrgId::parse).transpose();
    let wanted = wanted.context("--organization should be an id such as kommun-0880 or region-kalmar-lan")?;
    let mut theirs: Vec<OrgId> =
        staff.person.grants.iter().filter_map(|grant| grant.scope.parts().0.cloned()).chain(wanted.clone()).collect();
    theirs.sort_by(|one, two| one.as_str().cmp(two.as_str()));
    theirs.dedup();
    theirs.retain(|organization| {
        let here = Scope::organisation(organization.clone());
        wanted.as_ref().is_none_or(|wanted| wanted == organization)
            && may(&staff.person, Action::EditSurvey, &here) == Verdict::Allowed
    });
    match theirs.as_slice() {
        [one] => Ok((staff, one.clone())),
        [] => anyhow::bail!("--by: this person may not make surveys there; a process leader may"),
        _ => anyhow::bail!("--organization says for which organisation: this person makes surveys for several"),
    }
}

fn as_text(words: &Words, imported: &Imported, draft: Option<String>) -> String {
    let mut lines = Vec::new();
    for notice in imported.report.faults.iter().chain(&imported.report.warnings) {
        let Told { fault, place, cause, why, mend } = told(words, notice);
        let what: Vec<_> = [cause, why, mend].into_iter().filter(|part| !part.is_empty()).collect();
        lines.push(format!("{}: {place}: {}", if fault { "fault" } else { "warning" }, what.join(" ")));
    }
    if imported.report.more > 0 {
        lines.push(format!("and {} more", imported.report.more));
    }
    let [faults, warnings] = [(&imported.report.faults, "fault"), (&imported.report.warnings, "warning")]
        .map(|(all, one)| many(all.len(), one));
    lines.push(match &imported.questionnaire {
        None => format!("Refused: {faults}, {warnings}. Nothing was kept."),
        Some(form) => {
            let asked = form.questions().len();
            let end = draft
                .map_or_else(String::new, |id| format!(" Kept as draft {id}; a process leader finds it at the desk."));
            format!(
                "Accepted: {asked} questions and notes, {}, {warnings}.{end}",
                many(form.languages.len(), "language")
            )
        }
    });
    lines.join("\n") + "\n"
}

fn as_json(words: &Words, imported: &Imported, draft: Option<&str>) -> String {
    let one = |notice: &Notice| -> Value {
        let Told { place: _, cause, why, mend, fault: _ } = told(words, notice);
        json!({
            "kind": notice.what.as_str(),
            "sheet": notice.at.sheet,
            "row": notice.at.row,
            "column": notice.at.letters(),
            "header": notice.at.header,
            "cause": cause,
            "why": why,
            "mend": mend,
        })
    };
    let all = |notices: &[Notice]| notices.iter().map(one).collect::<Vec<_>>();
    let report = json!({
        "accepted": imported.questionnaire.is_some(),
        "draft": draft,
        "questions": imported.questionnaire.as_ref().map(|form| form.questions().len()),
        "faults": all(&imported.report.faults),
        "warnings": all(&imported.report.warnings),
        "more": imported.report.more,
    });
    format!("{report}\n")
}
