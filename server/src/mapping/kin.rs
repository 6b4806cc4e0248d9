//! What bears on a release: published ones that share a wave with it, directly or through others, and numbers of the same answers
//! that groups of young people were shown before they were out.

use std::collections::{BTreeMap, BTreeSet};

use domain::mapping::protect::{Cube, Ledger, Published};
use domain::mapping::release::{Release, ReleaseId};

use super::prepare::{Hindrance, Kept, read, waves_of};
use super::store::{ReleaseRow, Shown, ShownHead};
use crate::store::Stores;

/// What is connected with some waves.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Kin {
    /// Published releases.
    pub releases: BTreeSet<String>,
    /// Numbers that were shown, in the order they were.
    pub shown: Vec<ShownHead>,
    /// All waves of theirs, and the ones that were asked about.
    pub waves: BTreeSet<String>,
}

/// What is connected with these waves of release `id`: it shares a wave with them, or with what does.
///
/// # Errors
/// [`Hindrance::Unreadable`] when the waves of one are no list.
pub(super) fn connected(
    all: &[ReleaseRow],
    shown: &[ShownHead],
    (id, waves): (&str, &[String]),
) -> Result<Kin, Hindrance> {
    let mut known: BTreeSet<String> = waves.iter().cloned().collect();
    let (mut releases, mut places) = (BTreeSet::new(), BTreeSet::new());
    // A release of these waves may hold others too, and those stand in releases of their own.
    loop {
        let before = releases.len() + places.len();
        for row in all.iter().filter(|row| row.published.is_some() && row.id != id) {
            let own = waves_of(&row.waves)?;
            if own.iter().any(|wave| known.contains(wave)) && releases.insert(row.id.clone()) {
                known.extend(own);
            }
        }
        for one in shown {
            let own = waves_of(&one.waves)?;
            if own.iter().any(|wave| known.contains(wave)) && places.insert(one.place) {
                known.extend(own);
            }
        }
        if releases.len() + places.len() == before {
            let shown = shown.iter().filter(|one| places.contains(&one.place)).cloned().collect();
            return Ok(Kin { releases, shown, waves: known });
        }
    }
}

/// How many numbers but these were shown. What is judged by them holds only while there are no more.
pub(super) fn others(shown: &[ShownHead], numbers: &str) -> usize {
    shown.iter().filter(|one| one.numbers != numbers).count()
}

/// What came before a release, read once.
pub(super) struct Before {
    /// Published releases that are connected with it, in the order they were published.
    pub earlier: Vec<ReleaseId>,
    /// Places of what was shown and is connected with it.
    pub shown: Vec<i64>,
    /// Everything that was ever said, and what was shown.
    pub ledger: Ledger,
    /// The counts that they froze: of numbers that somebody outside knows, the same answers are not counted once more.
    pub frozen: BTreeMap<String, Cube>,
}

/// Reads what came before a release of these waves.
///
/// # Errors
/// [`Hindrance`] when something cannot be read.
pub(super) async fn before(stores: &Stores, id: &str, waves: &[String]) -> Result<Before, Hindrance> {
    let store = stores.releases.as_ref();
    // Read once: what is published meanwhile is seen when this one is to be published, and not half of it here.
    let said = store.ledger().await?;
    let kin = connected(&store.releases().await?, &store.shown_heads().await?, (id, waves))?;
    let (mut earlier, mut shown) = (Vec::new(), Vec::new());
    let (mut ledger, mut frozen) = (Ledger::default(), BTreeMap::new());
    for (at, (release, said)) in said.iter().enumerate() {
        ledger.append(read(said, "release_ledger.said")?, at)?;
        if !kin.releases.contains(release) {
            continue;
        }
        earlier.push(ReleaseId::parse(release).ok_or(Hindrance::Unreadable("release_ledger.release_id"))?);
        if let Some(proof) = store.proof(release).await? {
            frozen.extend(read::<Kept>(&proof, "release_proof.proof")?.cubes);
        }
    }
    for head in &kin.shown {
        let one = store.shown(head.place).await?.ok_or(Hindrance::Unreadable("release_shown.place"))?;
        let mut said: Published = read(&one.said, "release_shown.said")?;
        said.id = named(head.place);
        let after = ledger.releases().len();
        ledger.append(said, after)?;
        frozen.extend(read::<BTreeMap<String, Cube>>(&one.cubes, "release_shown.cubes")?);
        shown.push(head.place);
    }
    Ok(Before { earlier, shown, ledger, frozen })
}

/// What numbers that were shown are called where releases have names.
fn named(place: i64) -> String {
    format!("shown-{place}")
}

/// Numbers as they were shown at a place, as a release without words, which no other release has the name of.
///
/// # Errors
/// [`Hindrance`] when it cannot be read.
pub(super) async fn release_shown(stores: &Stores, place: i64) -> Result<Release, Hindrance> {
    let shown = stores.releases.shown(place).await?.ok_or(Hindrance::Unreadable("release_shown.place"))?;
    let release: Release = read(&shown.content, "release_shown.content")?;
    let id = ReleaseId::parse(&named(place)).ok_or(Hindrance::Unreadable("release_shown.place"))?;
    Ok(Release { id, ..release })
}

/// What a group is shown, for all that is counted later: the numbers without words, what they say, and the counts behind them.
/// None where they cannot be written.
pub(super) fn shown(row: &ReleaseRow, release: &Release, kept: &Kept, numbers: &str) -> Option<Shown> {
    Some(Shown {
        waves: row.waves.clone(),
        numbers: numbers.to_owned(),
        content: serde_json::to_string(&Release { findings: Vec::new(), ..release.clone() }).ok()?,
        said: serde_json::to_string(&kept.protected.published).ok()?,
        cubes: serde_json::to_string(&kept.cubes).ok()?,
    })
}

impl Kept {
    /// How many releases were out when its numbers were protected: what was shown stood in the ledger beside them.
    #[must_use]
    pub fn after(&self) -> usize {
        self.protected.after.saturating_sub(self.shown.len())
    }

    /// Whether it knows of all that was shown, but for these very numbers.
    pub(super) fn knows(&self, kin: &Kin, numbers: &str) -> bool {
        kin.shown.iter().all(|one| self.shown.contains(&one.place) || one.numbers == numbers)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{ReleaseRow, ShownHead, connected};

    fn row(id: &str, waves: &str, published: bool) -> ReleaseRow {
        ReleaseRow {
            id: id.to_owned(),
            waves: waves.to_owned(),
            content: None,
            digest: None,
            progress: None,
            version: 1,
            made_by: "a".to_owned(),
            made_on: date(2026, 9, 1),
            published: published.then_some(date(2026, 9, 2)),
        }
    }

    #[test]
    fn what_was_shown_connects_as_what_is_out_does() {
        let all = [row("r", r#"["a","b"]"#, true), row("s", r#"["x"]"#, true), row("draft", r#"["c"]"#, false)];
        let shown = |place, waves: &str| ShownHead { place, waves: waves.to_owned(), numbers: place.to_string() };
        let heads = [shown(0, r#"["b","c"]"#), shown(1, r#"["y"]"#), shown(2, r#"["c"]"#)];
        let kin = connected(&all, &heads, ("new", &["c".to_owned()])).unwrap();
        assert_eq!(kin.releases.into_iter().collect::<Vec<_>>(), ["r"], "through what a group was shown");
        assert_eq!(kin.shown, [heads[0].clone(), heads[2].clone()]);
        assert_eq!(kin.waves.into_iter().collect::<Vec<_>>(), ["a", "b", "c"]);
        let alone = connected(&all, &[], ("new", &["c".to_owned()])).unwrap();
        assert!(alone.releases.is_empty() && alone.shown.is_empty());
        assert!(connected(&all, &[shown(3, "no list")], ("new", &["c".to_owned()])).is_err());
    }
}
