//! Whom to turn to instead of an office of which no way in was read: as the content says, then the line that always answers.

use super::condition::holds;
use super::outcome::pick;
use super::{Directory, Facts, Kind, Outcomes, Pick, Service};

impl Outcomes {
    /// Whom to turn to instead of an office of this kind, best first: the first rule of its kind that leads to somebody who can be reached
    /// with these facts, and the line that is staffed round the clock.
    #[must_use]
    pub fn instead<'a>(&'a self, kind: Kind, facts: &Facts, directory: &'a Directory) -> Vec<&'a Service> {
        let rules = self.instead.get(&kind).into_iter().flatten();
        let mut rules = rules.filter(|rule| holds(rule.when.as_ref(), facts, None));
        let first = rules.find_map(|rule| match pick(&rule.whom, facts, directory) {
            Some(Pick::Service(service)) => Some(service),
            Some(Pick::Direction(_)) | None => None,
        });
        let line = self.line(facts, directory).map(|(service, _)| service);
        let line = line.filter(|line| first.is_none_or(|first| first.id != line.id));
        first.into_iter().chain(line).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Age, Municipality, Voice};
    use super::*;

    fn read<T: serde::de::DeserializeOwned>(text: &str) -> T {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn whoever_finds_no_office_is_told_whom_to_turn_to_near_them_first() {
        let outcomes: Outcomes = read(include_str!("../../../../server/content/guide/outcomes.json"));
        let directory: Directory = read(include_str!("../../../../server/content/guide/directory.json"));
        let instead = |place: &str, voice: Voice, kind: Kind| -> Vec<&str> {
            let place = Municipality::all().find(|one| one.name() == place);
            let facts = Facts { place, ..Facts::of(voice) };
            outcomes.instead(kind, &facts, &directory).into_iter().map(|service| service.id.as_str()).collect()
        };
        let social = Kind::SocialServices;
        assert_eq!(instead("Kalmar", Voice::Child, social), ["sydostjouren", "bris-barn"]);
        assert_eq!(instead("Torsås", Voice::Guardian, social), ["sydostjouren", "1177"]);
        // How the on-call service of Hultsfred is reached was not read.
        assert_eq!(instead("Hultsfred", Voice::Child, social), ["bris-barn"]);
        assert_eq!(instead("Hultsfred", Voice::Guardian, social), ["bris-vuxen", "1177"]);
        // Nothing said of a kind: the line is there.
        assert_eq!(instead("Kalmar", Voice::Child, Kind::IntensiveTreatment), ["bris-barn"]);
    }

    #[test]
    fn nobody_is_sent_to_somebody_who_is_not_for_them() {
        let outcomes: Outcomes = read(include_str!("../../../../server/content/guide/outcomes.json"));
        let directory: Directory = read(include_str!("../../../../server/content/guide/directory.json"));
        let ages = || (0..=20).map(Age::new).chain([None]);
        let places = || Municipality::all().map(Some).chain([None]);
        for (place, age) in places().flat_map(|place| ages().map(move |age| (place, age))) {
            for (voice, kind) in
                Voice::ALL.into_iter().flat_map(|voice| Kind::ALL.iter().map(move |kind| (voice, *kind)))
            {
                let facts = Facts { age, place, ..Facts::of(voice) };
                let found = outcomes.instead(kind, &facts, &directory);
                assert!(!found.is_empty() && found.iter().all(|one| one.reachable(&facts)), "{kind:?} {facts:?}");
            }
        }
    }
}
