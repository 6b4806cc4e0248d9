//! The demo's open survey: from the box, with a contract of made-up people, so that a newcomer can answer at once.

use anyhow::{Context, ensure};
use domain::desk::{Act, Action, Entry, ObjectId, ObjectKind, OrgId, Outcome, Scope};
use domain::survey::questionnaire::Text;
use domain::survey::wave::{Mode, SurveyState};
use jiff::{Timestamp, ToSpan};
use uuid::Uuid;

use super::store::{NewWave, Opened, SurveyRow};
use super::templates;
use crate::contact::room::Room;
use crate::store::Stores;
use domain::contact::reading::date_of;

/// Its template.
const TEMPLATE: &str = "stod-barn";
/// The word in its address.
pub const LINK: &str = "fraga-barn";
/// Who asks in the demo, by language: nobody who exists may seem to.
const ASKS: [(&str, &str); 6] = [
    ("sv", "Demokommunen. Den är påhittad."),
    ("sv-x-latt", "Demokommunen. Den är påhittad."),
    ("en", "Demokommunen. It is made up."),
    ("ar", "بلدية ديمو. وهي غير حقيقية."),
    ("so", "Demokommunen. Waa mid la mala-awaalay."),
    ("fi", "Demokommunen. Se on keksitty."),
];
/// Who decides in the demo, by language.
const DECIDES: [(&str, &str); 6] = [
    ("sv", "De som bestämmer i Demokommunen."),
    ("sv-x-latt", "De som bestämmer i Demokommunen."),
    ("en", "Those who decide in Demokommunen."),
    ("ar", "من يقررون في بلدية ديمو."),
    ("so", "Kuwa go’aamiya Demokommunen."),
    ("fi", "Ne, jotka päättävät Demokommunenissa."),
];

/// Opens the survey where none was opened yet, in the name of somebody at the demo's desk.
///
/// # Errors
/// When the template, the store or the keys folder cannot be used.
pub async fn prepare(room: &Room, stores: &Stores, organisation: &str, by: &str, now: Timestamp) -> anyhow::Result<()> {
    if stores.survey.waves().await?.is_empty() {
        open(room, stores, organisation, by, now).await?;
    }
    room.survey.waves.renew(&room.keys, stores.survey.as_ref()).await?;
    Ok(())
}

async fn open(room: &Room, stores: &Stores, organisation: &str, by: &str, now: Timestamp) -> anyhow::Result<()> {
    let template = templates::get(TEMPLATE)?.context("the demo's survey is missing")?;
    let (today, mut contract) = (date_of(now), template.contract.clone());
    let closes_on = today.checked_add(60.days())?;
    let said = |words: &[(&str, &str)]| Text(words.iter().map(|(tag, text)| ((*tag).into(), (*text).into())).collect());
    (contract.asks, contract.decides) = (said(&ASKS), said(&DECIDES));
    contract.answer_on = Some(closes_on.checked_add(30.days())?);
    let missing = contract.missing(template.audience());
    ensure!(missing.is_empty(), "the demo's contract lacks {missing:?}");
    let id = Uuid::new_v4().to_string();
    let line = |kind: &str, id: &str, action| -> anyhow::Result<Entry> {
        Ok(Entry {
            number: 0,
            at: now,
            actor: None,
            act: Act::Desk(action),
            scope: Scope::organisation(OrgId::parse(organisation)?),
            object: Some((ObjectKind::parse(kind)?, ObjectId::parse(id)?)),
            outcome: Outcome::Done,
        })
    };
    let survey = SurveyRow {
        id: id.clone(),
        organization: organisation.to_owned(),
        questionnaire: serde_json::to_string(&template.questionnaire)?,
        contract: serde_json::to_string(&contract)?,
        plan: serde_json::to_string(&template.plan)?,
        state: SurveyState::Draft,
        version: 1,
        made_by: by.to_owned(),
        made_on: today,
        changed_by: by.to_owned(),
        changed_on: today,
    };
    stores.survey.add_survey(&survey, &line("survey", &id, Action::EditSurvey)?).await?;
    let wave = Uuid::new_v4().to_string();
    let public = room.survey.keys.make(&wave)?.public();
    let row = NewWave {
        id: &wave,
        survey: &id,
        survey_version: 1,
        link: LINK,
        mode: Mode::Open,
        opens_on: today,
        closes_on,
        public_key: public.as_bytes(),
        codes: 0,
    };
    let opened = stores.survey.open_wave(row, &line("wave", &wave, Action::OpenSurvey)?).await?;
    ensure!(opened == Opened::Done, "the demo's survey could not be opened");
    Ok(())
}
