//! From closed waves to what the protector works on: plans, answers, the ledger, and the counts that earlier releases froze.

use std::collections::BTreeMap;

use app::words::Book;
use domain::mapping::draft::{About, draft};
use domain::mapping::plan::{self, Prepared, Themed, Written};
use domain::mapping::protect::{Cube, Fault, Ledger, Protected, Record, Task};
use domain::mapping::release::{ALL, Clock, Release, ReleaseId, Wave, together};
use domain::mapping::words::codebook::Codebook;
use domain::mapping::words::theme::{self, K, counted};
use domain::survey::answer::Answers;
use domain::survey::contract::Contract;
use domain::survey::plan::Plan;
use domain::survey::questionnaire::{Name, Questionnaire, Text};
use domain::survey::wave::{Mode, WaveState};
use domain::survey::wheel;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::check::Inside;
use super::kin::{Before, before};
use super::probe::told;
use super::schools::Known;
use super::store::{ReleaseRow, StoreError};
use crate::store::Stores;
use crate::survey::store::WaveRow;

/// Why there are no numbers. It names questions and waves, never a count.
#[derive(Debug, thiserror::Error)]
pub enum Hindrance {
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A wave is not there, or is not closed.
    #[error("a wave is not closed")]
    NotClosed,
    /// The waves have not the same plan and questions, so they cannot be counted together.
    #[error("the waves have different plans")]
    Differ,
    /// The protector.
    #[error(transparent)]
    Protect(#[from] Fault),
    /// What is kept cannot be read: table and column.
    #[error("{0} cannot be read")]
    Unreadable(&'static str),
    /// The work broke.
    #[error("the work broke")]
    Broken,
}

/// What only the inside may know of a release: its counts by leaf and its proof. It is kept as answers are kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// The counts of each wave, frozen (R13).
    pub cubes: BTreeMap<String, Cube>,
    /// What was protected, with its proof.
    pub protected: Protected,
    /// What the check before publishing is told: which sums are protected, and who is alone.
    pub inside: Inside,
    /// Places of what groups had been shown of the same answers when it was protected.
    #[serde(default)]
    pub shown: Vec<i64>,
}

/// A wave with what was asked, promised and planned when it opened.
struct Held {
    row: WaveRow,
    code: String,
    asked: Questionnaire,
    contract: Contract,
    plan: Plan,
    /// Its answers; none where an earlier release froze its counts.
    answers: Vec<Answers>,
    /// Its survey's codebook, and what its own words were coded as; nothing where nobody has begun.
    book: Codebook,
    themes: BTreeMap<theme::Asked, Vec<usize>>,
}

/// Everything that was read for a release. Counting it is for another thread: pages go on meanwhile.
pub struct Gathered {
    id: ReleaseId,
    known: Known,
    waves: Vec<Held>,
    ledger: Ledger,
    earlier: Vec<ReleaseId>,
    shown: Vec<i64>,
    frozen: BTreeMap<String, Cube>,
}

/// A release ready to be protected.
pub struct Ready {
    /// The plan of its waves.
    pub plan: Plan,
    /// What was asked, last.
    pub asked: Questionnaire,
    /// The plan as the protector takes it.
    pub prepared: Prepared,
    /// The counts of each wave.
    pub cubes: BTreeMap<String, Cube>,
    /// What is to be protected.
    pub task: Task,
    waves: Vec<Held>,
    id: ReleaseId,
    known: Known,
    earlier: Vec<ReleaseId>,
    shown: Vec<i64>,
}

/// By when the answer to a wave was promised, and who owes it: an office, without the full stop of the sentence it stood in.
#[must_use]
pub fn clock(closed: Date, contract: &Contract) -> Clock {
    let office = |(tag, text): (&String, &String)| (tag.clone(), text.trim().trim_end_matches(['.', '۔']).to_owned());
    let owes = Text(contract.decides.0.iter().map(office).collect());
    Clock { closed, promised: contract.answer_on.unwrap_or(closed).max(closed), owes }
}

/// A wave's code in public files: when it closed, and the word of its address, which no other wave ever has.
#[must_use]
pub fn code(row: &WaveRow) -> String {
    let closed = row.head.closes_on;
    format!("{}-{:02}-{}", closed.year(), closed.month(), row.head.link)
}

/// Reads what a release is made of.
///
/// # Errors
/// [`Hindrance`] when a wave is not closed, or something cannot be read.
pub async fn gather(stores: &Stores, release: &ReleaseRow, known: Known) -> Result<Gathered, Hindrance> {
    let own: Vec<String> = waves_of(&release.waves)?;
    let Before { earlier, shown, ledger, frozen } = before(stores, &release.id, &own).await?;
    let mut waves = Vec::new();
    for id in &own {
        let row = stores.survey.wave(id).await?.filter(|row| row.head.state == WaveState::Closed);
        let row = row.ok_or(Hindrance::NotClosed)?;
        let code = code(&row);
        let answers = if frozen.contains_key(&code) { Vec::new() } else { stores.closed.answers(id).await? };
        let asked = read(&row.questionnaire, "wave.questionnaire")?;
        let contract = read(&row.contract, "wave.contract")?;
        let plan = read(&row.plan, "wave.plan")?;
        let words = stores.words.as_ref();
        let book = words.book(&row.head.survey).await?;
        let themes = if words.taken(id).await? {
            counted(&book, &words.abouts(id).await?, &words.codings(id).await?)
        } else {
            BTreeMap::new()
        };
        waves.push(Held { row, code, asked, contract, plan, answers, book, themes });
    }
    waves.sort_by(|one, other| one.row.head.closes_on.cmp(&other.row.head.closes_on).then(one.code.cmp(&other.code)));
    let id = ReleaseId::parse(&release.id).ok_or(Hindrance::Unreadable("release.id"))?;
    Ok(Gathered { id, known, waves, ledger, earlier, shown, frozen })
}

/// The ids of a release's waves.
///
/// # Errors
/// [`Hindrance::Unreadable`] when they are no list.
pub fn waves_of(text: &str) -> Result<Vec<String>, Hindrance> {
    read(text, "release.waves")
}

pub(super) fn read<T: serde::de::DeserializeOwned>(text: &str, what: &'static str) -> Result<T, Hindrance> {
    serde_json::from_str(text).map_err(|_| Hindrance::Unreadable(what))
}

impl Gathered {
    /// Counts, and puts the plan's tables together.
    ///
    /// # Errors
    /// [`Hindrance`] when the waves do not fit together, or the protector cannot take them up.
    pub fn ready(mut self) -> Result<Ready, Hindrance> {
        let waves: Vec<plan::Wave> = self.waves.iter().map(Held::wave).collect();
        let all: Vec<plan::Wave> = waves.iter().cloned().chain(pooled(&waves)).collect();
        let last = self.waves.last().ok_or(Hindrance::NotClosed)?;
        let (plan, asked) = (last.plan.clone(), last.asked.clone());
        let prepared = Prepared::new(&plan, &asked, &all)?;
        let themes = self.themes();
        let mut cubes = BTreeMap::new();
        for held in &mut self.waves {
            // The same tables from each wave's own plan and questions, or they cannot stand side by side.
            if Prepared::new(&held.plan, &held.asked, &all).ok().as_ref() != Some(&prepared) {
                return Err(Hindrance::Differ);
            }
            let alone = Prepared::new(&held.plan, &held.asked, &[held.wave()])?.with_themes(&themes)?;
            let cube = if let Some(cube) = self.frozen.get(&held.code) {
                cube.clone()
            } else {
                let answers = std::mem::take(&mut held.answers);
                let records = answers.iter().filter_map(|one| alone.record(&held.code, one));
                let written = alone.written(&held.code, &held.written(&themes));
                Cube::count(&alone.outline, records.chain(written), &[])?
            };
            cubes.insert(held.code.clone(), cube);
        }
        // Waves that an earlier release holds together with one of these stand beside it, as they were frozen.
        let prepared = prepared.with_themes(&themes)?.beside(self.frozen.keys());
        let others = self.frozen.iter().filter(|(code, _)| !cubes.contains_key(*code)).map(|(_, cube)| cube);
        let frozen: Vec<&Cube> = cubes.values().chain(others).collect();
        let cube = Cube::count(&prepared.outline, std::iter::empty::<Record>(), &frozen)?;
        let task = Task::new(prepared.outline.clone(), cube, self.ledger)?;
        let Self { id, known, waves, earlier, shown, .. } = self;
        Ok(Ready { plan, asked, prepared, cubes, task, waves, id, known, earlier, shown })
    }
}

impl Gathered {
    /// Themes of own words that can be counted in every wave: two have read each text of the question, and at least K in a wave
    /// wrote about it. That a theme is there or is not then never says that a small count is no nought. What an earlier release
    /// froze without them stays without them.
    fn themes(&self) -> Vec<Themed> {
        let held = |asked: &theme::Asked| {
            self.waves.iter().all(|wave| match self.frozen.get(&wave.code) {
                Some(cube) => cube.knows(&format!("{}/{}", asked.0, asked.1)),
                None => wave.themes.contains_key(asked),
            })
        };
        let mut all: BTreeMap<&theme::Asked, &str> = BTreeMap::new();
        for wave in &self.waves {
            let about =
                wave.themes.iter().filter(|(_, places)| places.iter().filter(|place| **place == 0).count() >= K);
            for (asked, _) in about.filter(|(asked, _)| held(asked)) {
                let theme = wave.book.themes.iter().find(|one| theme::named(&one.id) == asked.1);
                all.extend(theme.map(|theme| (asked, theme.name.as_str())));
            }
        }
        let themed = |(asked, name): (&theme::Asked, &str)| {
            Some(Themed { question: Name::parse(&asked.0).ok()?, id: asked.1.clone(), name: name.to_owned() })
        };
        all.into_iter().filter_map(themed).collect()
    }
}

/// All waves as one, where there are several and its code has room.
fn pooled(waves: &[plan::Wave]) -> Option<plan::Wave> {
    let members: Vec<String> = waves.iter().map(|wave| wave.code.clone()).collect();
    let code = members.join("+");
    (members.len() > 1 && code.len() <= LONGEST).then_some(plan::Wave { code, members })
}

/// As many characters as a code may have.
const LONGEST: usize = 64;

impl Held {
    fn wave(&self) -> plan::Wave {
        plan::Wave { code: self.code.clone(), members: vec![self.code.clone()] }
    }

    /// What those who wrote in it wrote about.
    fn written(&self, themes: &[Themed]) -> Vec<Written> {
        let own = |theme: &Themed| self.themes.get(&(theme.question.to_string(), theme.id.clone())).cloned();
        themes.iter().filter_map(|theme| Some((theme.clone(), own(theme)?))).collect()
    }

    /// As a release tells of it.
    fn told(&self, book: &Book) -> (Wave, Text) {
        let head = &self.row.head;
        let closed = head.closes_on;
        let clock = clock(closed, &self.contract);
        let wave = Wave {
            code: self.code.clone(),
            audience: self.asked.audience,
            clock,
            asked: (head.mode == Mode::Codes && head.codes > 0).then_some(head.codes),
            open_collection: head.mode == Mode::Open,
        };
        let name = |words: &app::words::Words| {
            let month = words.get(&format!("frame-month-{}", closed.month()));
            (words.tag().to_owned(), format!("{month} {}", closed.year()))
        };
        (wave, Text(book.languages().map(name).collect()))
    }
}

impl Ready {
    /// What is known beside the numbers.
    fn about(&self, book: &Book) -> About {
        let modes: Vec<Mode> = self.waves.iter().map(|held| held.row.head.mode).collect();
        let (clusters, few_schools) = self.known.clusters(&modes);
        let told: Vec<(Wave, Text)> = self.waves.iter().map(|held| held.told(book)).collect();
        let mut called: BTreeMap<String, Text> =
            told.iter().map(|(wave, name)| (wave.code.clone(), name.clone())).collect();
        for code in &self.prepared.outline.variables[0].codes {
            if !called.contains_key(&code.code) {
                called.insert(code.code.clone(), together(told.iter().map(|(_, name)| name), " + "));
            }
        }
        About {
            id: self.id.clone(),
            title: self.asked.title.clone(),
            earlier: self.earlier.clone(),
            waves: told.into_iter().map(|(wave, _)| wave).collect(),
            called,
            clusters,
            few_schools,
        }
    }

    /// The release of what the protector left visible, without findings, and what only the inside may know of it.
    ///
    /// # Errors
    /// [`Hindrance`] when what was left visible is not what a release may hold.
    pub fn drafted(self, protected: Protected, book: &Book) -> Result<(Release, Kept), Hindrance> {
        let mut release = draft(&self.prepared, &self.plan, &self.asked, self.about(book), &protected)?;
        call_everybody(&mut release, book);
        let inside = told(&self.task.inside(&protected)?);
        Ok((release, Kept { cubes: self.cubes, protected, inside, shown: self.shown }))
    }
}

/// What codes are called that no survey has words for: everybody, the whole county, the parts of the wheel.
fn call_everybody(release: &mut Release, book: &Book) {
    let each =
        |id: &str| Text(book.languages().map(|words| (words.tag().to_owned(), words.get(id).to_string())).collect());
    let (everybody, county) = (each("mapping-everybody"), each("mapping-county"));
    let codes = &mut release.book;
    for code in codes.municipality.iter_mut().filter(|code| code.code == ALL) {
        code.label = county.clone();
    }
    for code in codes.age.iter_mut().chain(&mut codes.gender).filter(|code| code.code == ALL) {
        code.label = everybody.clone();
    }
    let answers = release.questions.iter_mut().flat_map(|one| &mut one.groupings).flat_map(|one| &mut one.answers);
    for code in answers {
        if code.code == ALL {
            code.label = everybody.clone();
        } else if wheel::is_part(&code.code) {
            code.label = each(&format!("guide-part-{}", code.code));
        }
    }
}
