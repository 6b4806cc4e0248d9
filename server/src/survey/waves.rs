//! The waves while the site runs: read once, held in memory, renewed when somebody at the desk changes one and every minute.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, PoisonError, RwLock};

use domain::survey::contract::Contract;
use domain::survey::outline::{Laid, Outline};
use domain::survey::questionnaire::{Name, Questionnaire};
use domain::survey::walk::room::room;
use domain::survey::walk::standing::standing;
use domain::survey::wave::{Mode, WaveState, takes};
use jiff::civil::Date;

use super::codes::Issued;
use super::store::{StoreError, SurveyStore, WaveHead};
use crate::contact::seal::{PublicKey, ServerKeys};

/// A wave as pages need it.
#[derive(Debug)]
pub struct Wave {
    /// What is known of it.
    pub head: WaveHead,
    /// What is asked.
    pub questionnaire: Questionnaire,
    /// What was promised.
    pub contract: Contract,
    /// Answers are sealed to this.
    pub public: PublicKey,
    /// Bytes of room for any answer.
    pub room: usize,
    /// The questions that everybody is shown alike.
    pub standing: BTreeSet<Name>,
    /// How it is laid out.
    pub laid: Arc<Laid>,
    /// The codes on its slips.
    pub issued: Issued,
}

impl Wave {
    /// Whether it takes answers on a day.
    #[must_use]
    pub fn takes(&self, today: Date) -> bool {
        takes(self.head.state, self.head.opens_on, self.head.closes_on, today)
    }
}

/// Every wave, by the word in its address.
#[derive(Debug, Default)]
pub struct Listed {
    by_link: HashMap<String, Arc<Wave>>,
}

impl Listed {
    /// The wave at an address.
    #[must_use]
    pub fn at(&self, link: &str) -> Option<&Arc<Wave>> {
        self.by_link.get(link)
    }

    /// The wave with an id.
    #[must_use]
    pub fn wave(&self, id: &str) -> Option<&Arc<Wave>> {
        self.by_link.values().find(|wave| wave.head.id == id)
    }

    /// The waves that take answers on a day, in the order of their last day.
    #[must_use]
    pub fn open(&self, today: Date) -> Vec<&Arc<Wave>> {
        let mut open: Vec<_> = self.by_link.values().filter(|wave| wave.takes(today)).collect();
        open.sort_by(|one, other| (one.head.closes_on, &one.head.id).cmp(&(other.head.closes_on, &other.head.id)));
        open
    }

    /// Every wave, in no order.
    pub fn all(&self) -> impl Iterator<Item = &Arc<Wave>> {
        self.by_link.values()
    }
}

/// The waves that there are now. Exchanged whole, so that a page never sees half of a change.
#[derive(Debug, Default)]
pub struct Waves(RwLock<Arc<Listed>>);

impl Waves {
    /// The waves as they are now.
    #[must_use]
    pub fn now(&self) -> Arc<Listed> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Reads what has changed; the words in the addresses of waves that did. A wave whose questions cannot be read takes no
    /// answers.
    ///
    /// # Errors
    /// When the store fails; what is in memory stays.
    pub async fn renew(&self, keys: &ServerKeys, store: &dyn SurveyStore) -> Result<Vec<String>, StoreError> {
        let (before, heads) = (self.now(), store.waves().await?);
        let (mut by_link, mut changed) = (HashMap::new(), Vec::new());
        for head in heads {
            if let Some(known) = before.at(&head.link).filter(|known| known.head == head) {
                by_link.insert(head.link.clone(), Arc::clone(known));
                continue;
            }
            changed.push(head.link.clone());
            if let Some(wave) = read(keys, store, &head.id).await? {
                by_link.insert(head.link.clone(), Arc::new(wave));
            }
        }
        if !changed.is_empty() {
            *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(Listed { by_link });
        }
        Ok(changed)
    }
}

async fn read(keys: &ServerKeys, store: &dyn SurveyStore, id: &str) -> Result<Option<Wave>, StoreError> {
    let Some(row) = store.wave(id).await? else { return Ok(None) };
    let parts = (
        serde_json::from_str::<Questionnaire>(&row.questionnaire),
        serde_json::from_str::<Contract>(&row.contract),
        PublicKey::parse(&row.public_key),
    );
    let (Ok(questionnaire), Ok(contract), Ok(public)) = parts else {
        tracing::error!("a wave's questions or promises cannot be read; it takes no answers");
        return Ok(None);
    };
    // A closed wave takes no code any more.
    let codes = if row.head.state == WaveState::Open && row.head.mode == Mode::Codes { row.head.codes } else { 0 };
    let issued = Issued::of(keys, id, codes);
    let (room, standing) = (room(&questionnaire), standing(&questionnaire));
    let laid = Outline::of(&questionnaire).laid();
    Ok(Some(Wave { room, standing, laid, head: row.head, questionnaire, contract, public, issued }))
}
