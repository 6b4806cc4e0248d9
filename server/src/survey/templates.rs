//! The surveys in the box: whole questionnaires with contract and plan, from which a process leader starts.

use anyhow::{Context, ensure};
use domain::survey::contract::{Consent, Contract};
use domain::survey::plan::Plan;
use domain::survey::questionnaire::{Audience, Questionnaire, Text};
use serde::Deserialize;

use crate::content;

/// Where they lie among the content.
const FOLDER: &str = "survey/templates";
/// What consent pages begin with.
const CONSENT: &str = "survey/consent.json";

/// A survey in the box. It lacks only what nobody but its process leader can know: who decides, and the day of the answer.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// What is asked.
    pub questionnaire: Questionnaire,
    /// What is promised.
    pub contract: Contract,
    /// What will be shown.
    pub plan: Plan,
}

impl Template {
    /// Its id, which is also the name of its file.
    #[must_use]
    pub fn id(&self) -> &str {
        self.questionnaire.id.as_str()
    }

    /// What it is called, by language.
    #[must_use]
    pub fn title(&self) -> &Text {
        &self.questionnaire.title
    }

    /// Whom it is for.
    #[must_use]
    pub fn audience(&self) -> Audience {
        self.questionnaire.audience
    }
}

/// What consent pages begin with: words for each age, with gaps for what nobody but the researcher can know.
///
/// # Errors
/// When the file is missing or holds something else.
pub fn consent() -> anyhow::Result<Consent> {
    let bytes = content::file(CONSENT).context(CONSENT)?;
    serde_json::from_slice(&bytes).context(CONSENT)
}

/// Every template, by id.
///
/// # Errors
/// When a file is no template, or is not called as the questionnaire in it.
pub fn load() -> anyhow::Result<Vec<Template>> {
    content::files(FOLDER).iter().map(|(path, bytes)| read(path, bytes)).collect()
}

/// The template with this id; `None` where there is none.
///
/// # Errors
/// When its file is no template.
pub fn get(id: &str) -> anyhow::Result<Option<Template>> {
    let path = format!("{FOLDER}/{id}.json");
    content::file(&path).map(|bytes| read(&path, &bytes)).transpose()
}

fn read(path: &str, bytes: &[u8]) -> anyhow::Result<Template> {
    let template: Template = serde_json::from_slice(bytes).with_context(|| path.to_owned())?;
    ensure!(path.ends_with(&format!("/{}.json", template.id())), "{path} holds {}", template.id());
    Ok(template)
}
