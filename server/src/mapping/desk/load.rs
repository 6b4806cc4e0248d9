//! A release as a handler needs it: who may see it, what it says, and how a change of it is kept.

use app::words::Words;
use axum::body::Body;
use axum::http::Response;
use domain::desk::{Act, Action, Entry, ObjectId, ObjectKind, Outcome, PersonId, Scope, Verdict, may};
use domain::mapping::release::Release;
use domain::survey::questionnaire::Questionnaire;

use crate::contact::send::SendFault;
use crate::desk::at::At;
use crate::desk::office::Seated;
use crate::mapping::prepare::waves_of;
use crate::mapping::store::ReleaseRow;
use crate::survey::desk::load::{scope_of, title as called};
use crate::survey::store::WaveHead;
use crate::web::Fault;

/// What anybody who works with releases can do at least one of.
pub(super) const ANY: [Action; 3] = [Action::PrepareRelease, Action::ReplyToCitizens, Action::ApproveRelease];

/// A release with what it says and whose it is.
pub(super) struct Held {
    pub(super) row: ReleaseRow,
    /// What it says; none before its numbers are protected.
    pub(super) release: Option<Release>,
    /// What it is about, at the desk.
    pub(super) title: String,
    /// Its waves, the oldest first.
    pub(super) waves: Vec<WaveHead>,
    /// Where its survey belongs.
    pub(super) scope: Scope,
}

impl Held {
    /// Whether somebody may do this with it.
    pub(super) fn may(&self, seated: &Seated, action: Action) -> bool {
        may(&seated.staff.person, action, &self.scope) == Verdict::Allowed
    }

    /// Whether a form was made on the version that stands.
    pub(super) fn is_at(&self, version: &str) -> bool {
        version.parse() == Ok(self.row.version)
    }
}

/// Who may, or what they are shown instead.
pub(super) type May<T> = Result<Result<T, Response<Body>>, SendFault>;

/// What a questionnaire is called at the desk; also where it cannot be read.
pub(super) fn title(words: &Words, questionnaire: &str) -> String {
    let asked: Option<Questionnaire> = serde_json::from_str(questionnaire).ok();
    asked.map_or_else(|| words.get("desk-survey-untitled").to_string(), |asked| called(words, &asked))
}

impl At<'_> {
    /// Somebody who works with releases anywhere; whoever does not finds nothing here.
    pub(super) async fn release_maker(&self) -> May<Seated> {
        let Some(seated) = self.seated().await? else { return Ok(Err(self.to(""))) };
        let person = &seated.staff.person;
        let any = |action| person.grants.iter().any(|grant| may(person, action, &grant.scope) == Verdict::Allowed);
        if ANY.into_iter().any(any) {
            return Ok(Ok(seated));
        }
        let act = Act::Desk(Action::PrepareRelease);
        self.log(&seated.staff.id, act, Scope::installation(), None, Outcome::Hidden).await?;
        Ok(Err(self.missing()))
    }

    /// A release, for somebody who may do one of these with it.
    pub(super) async fn held_release(&self, id: &str, actions: &[Action]) -> May<(Seated, Held)> {
        let Some(seated) = self.seated().await? else { return Ok(Err(self.to(""))) };
        let Some(row) = self.app.stores().releases.release(id).await? else { return Ok(Err(self.missing())) };
        let Some(held) = self.read_release(row).await? else {
            return Ok(Err(Fault::Broken.page(self.app, self.words, self.headers)));
        };
        if actions.iter().any(|action| held.may(&seated, *action)) {
            return Ok(Ok((seated, held)));
        }
        let action = actions.first().copied().unwrap_or(Action::PrepareRelease);
        self.log_on(&seated.staff.id, action, held.scope, ("release", id), Outcome::Hidden).await?;
        Ok(Err(self.missing()))
    }

    /// What a row says; none when it is no release of this program.
    pub(super) async fn read_release(&self, row: ReleaseRow) -> Result<Option<Held>, SendFault> {
        let release = match &row.content {
            Some(content) => match serde_json::from_str::<Release>(content) {
                Ok(release) => Some(release),
                Err(_) => return Ok(None),
            },
            None => None,
        };
        let Ok(ids) = waves_of(&row.waves) else { return Ok(None) };
        let (store, mut waves, mut named, mut scope) =
            (self.app.stores().survey.as_ref(), Vec::new(), String::new(), Scope::installation());
        for id in &ids {
            let Some(wave) = store.wave(id).await? else { return Ok(None) };
            named = title(self.words, &wave.questionnaire);
            if let Some(survey) = store.survey(&wave.head.survey).await? {
                scope = scope_of(&survey.organization);
            }
            waves.push(wave.head);
        }
        waves.sort_by_key(|wave| wave.closes_on);
        Ok(Some(Held { row, release, title: named, waves, scope }))
    }

    /// The line of the audit log for an act on a release.
    pub(super) fn release_line(&self, seated: &Seated, action: Action, id: &str, scope: &Scope) -> Entry {
        Entry {
            number: 0,
            at: self.now,
            actor: PersonId::parse(&seated.staff.id).ok(),
            act: Act::Desk(action),
            scope: scope.clone(),
            object: ObjectKind::parse("release").ok().zip(ObjectId::parse(id).ok()),
            outcome: Outcome::Done,
        }
    }

    /// Keeps what a release says now, upon the version that was looked at; `false` when somebody changed it since.
    pub(super) async fn keep_release(
        &self,
        seated: &Seated,
        held: &Held,
        release: &Release,
    ) -> Result<bool, SendFault> {
        let Ok(content) = serde_json::to_string(release) else { return Ok(false) };
        let line = self.release_line(seated, Action::ReplyToCitizens, &held.row.id, &held.scope);
        let store = self.app.stores().releases.as_ref();
        Ok(store.save(&held.row.id, held.row.version, &content, &line).await?.is_some())
    }
}
