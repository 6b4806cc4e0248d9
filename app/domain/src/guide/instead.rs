//! Whom to turn to instead of an office of which no way in was read: as the content says, then the line that always answers; who is known
//! to be shut stands behind those who are not.

use jiff::Timestamp;

use super::condition::holds;
use super::outcome::pick;
use super::{Directory, Facts, Kind, Outcomes, Pick, Service, Use};

impl Outcomes {
    /// Whom to turn to instead of an office of this kind, best first: the first that the rules of its kind lead to who can be reached with
    /// these facts; where that one is known to be shut now, also who answers sooner; and the line that is staffed round the clock. Each
    /// stands behind those who answer sooner, as far as hours were read.
    #[must_use]
    pub fn instead<'a>(
        &'a self,
        kind: Kind,
        facts: &Facts,
        directory: &'a Directory,
        now: Timestamp,
    ) -> Vec<&'a Service> {
        let rules = self.instead.get(&kind).into_iter().flatten();
        let rules = rules.filter(|rule| holds(rule.when.as_ref(), facts, None));
        let near: Vec<&Service> = rules.flat_map(|rule| all(&rule.whom, facts, directory)).collect();
        let sooner = near.iter().min_by_key(|service| service.waits(now));
        let line = self.line(facts, directory).map(|(service, _)| service);
        let mut found: Vec<&Service> = Vec::new();
        for service in near.first().into_iter().chain(sooner).copied().chain(line) {
            if !found.iter().any(|one| one.id == service.id) {
                found.push(service);
            }
        }
        found.sort_by_key(|service| service.waits(now));
        found
    }
}

/// Everybody a rule leads to who can be reached with these facts.
fn all<'a>(whom: &'a Use, facts: &Facts, directory: &'a Directory) -> Vec<&'a Service> {
    match whom {
        Use::Direction(_) => Vec::new(),
        Use::Service(_) => match pick(whom, facts, directory) {
            Some(Pick::Service(service)) => vec![service],
            Some(Pick::Direction(_)) | None => Vec::new(),
        },
        Use::Kind(kind) => {
            let of_kind = |service: &&Service| service.kind == *kind && service.sorted() && service.reachable(facts);
            directory.services.iter().filter(of_kind).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;
    use proptest::prelude::*;

    use super::super::{Age, Municipality, Voice};
    use super::*;
    use crate::hours::Hours;

    fn read<T: serde::de::DeserializeOwned>(text: &str) -> T {
        serde_json::from_str(text).unwrap()
    }

    fn content() -> (Outcomes, Directory) {
        let outcomes = read(include_str!("../../../../server/content/guide/outcomes.json"));
        (outcomes, read(include_str!("../../../../server/content/guide/directory.json")))
    }

    #[test]
    fn whoever_finds_no_office_is_told_whom_to_turn_to_near_them_first_unless_nobody_answers_there_now() {
        let (outcomes, directory) = content();
        let instead = |place: &str, voice: Voice, kind: Kind, now: &str| -> Vec<&str> {
            let place = Municipality::all().find(|one| one.name() == place);
            let facts = Facts { place, ..Facts::of(voice) };
            let found = outcomes.instead(kind, &facts, &directory, now.parse().unwrap());
            found.into_iter().map(|service| service.id.as_str()).collect()
        };
        let (day, evening) = ("2026-03-10T11:00:00Z", "2026-03-10T19:00:00Z");
        let social = Kind::SocialServices;
        assert_eq!(instead("Kalmar", Voice::Child, social, evening), ["sydostjouren", "bris-barn"]);
        assert_eq!(instead("Torsås", Voice::Guardian, social, evening), ["sydostjouren", "1177"]);
        // On call, nobody answers while offices are open.
        assert_eq!(instead("Kalmar", Voice::Child, social, day), ["bris-barn", "sydostjouren"]);
        assert_eq!(instead("Torsås", Voice::Guardian, social, day), ["bris-vuxen", "1177", "sydostjouren"]);
        // How the on-call service of Hultsfred is reached was not read.
        assert_eq!(instead("Hultsfred", Voice::Child, social, evening), ["bris-barn"]);
        assert_eq!(instead("Hultsfred", Voice::Guardian, social, evening), ["bris-vuxen", "1177"]);
        // Nothing said of a kind: the line is there.
        assert_eq!(instead("Kalmar", Voice::Child, Kind::IntensiveTreatment, day), ["bris-barn"]);
    }

    /// Hours by a number: unknown, round the clock, or a span of every working day.
    fn hours((kind, opens, long): (u8, u8, u8)) -> Hours {
        match kind {
            0 => Hours::Unknown,
            1 => Hours::Always,
            _ => read(&format!(
                r#"{{"kind": "weekly", "holidays": "closed", "eve_closes": null, "slots": [{{"days": ["mo", "tu", "we", "th", "fr"],
                    "opens": "{opens:02}:00", "closes": "{:02}:30"}}]}}"#,
                opens + long
            )),
        }
    }

    proptest! {
        /// Whatever hours were read: nobody stands behind somebody who answers later, whom the content says first is still there, and
        /// somebody who answers sooner too, where there is one.
        #[test]
        fn nobody_stands_before_somebody_who_answers_sooner(
            times in proptest::collection::vec((0..3_u8, 0..12_u8, 0..11_u8), 8),
            place in 0..12_usize, guardian: bool, kind in 0..Kind::ALL.len(), minutes in 0..60 * 24 * 40_i64,
        ) {
            let (outcomes, mut directory) = content();
            let services = directory.services.iter_mut().enumerate();
            for (at, channel) in services.flat_map(|(at, one)| one.channels.iter_mut().map(move |channel| (at, channel))) {
                (channel.hours, channel.hours_read) = (hours(times[at % times.len()]), true);
            }
            let now = "2026-03-16T00:00:00+01:00".parse::<Timestamp>().unwrap();
            let now = now.checked_add(SignedDuration::from_mins(minutes)).unwrap();
            let voice = if guardian { Voice::Guardian } else { Voice::Child };
            let facts = Facts { place: Municipality::all().nth(place), ..Facts::of(voice) };
            let kind = Kind::ALL[kind];
            let found = outcomes.instead(kind, &facts, &directory, now);
            prop_assert!(found.is_sorted_by_key(|one| one.waits(now)));
            let rules = outcomes.instead.get(&kind).into_iter().flatten();
            let rules = rules.filter(|rule| holds(rule.when.as_ref(), &facts, None));
            let near: Vec<_> = rules.flat_map(|rule| all(&rule.whom, &facts, &directory)).collect();
            prop_assert!(near.first().is_none_or(|first| found.contains(first)));
            prop_assert!(near.iter().all(|one| found[0].waits(now) <= one.waits(now)));
        }
    }

    #[test]
    fn nobody_is_sent_to_somebody_who_is_not_for_them() {
        let (outcomes, directory) = content();
        let now = "2026-03-10T11:00:00Z".parse().unwrap();
        let ages = || (0..=20).map(Age::new).chain([None]);
        let places = || Municipality::all().map(Some).chain([None]);
        for (place, age) in places().flat_map(|place| ages().map(move |age| (place, age))) {
            for (voice, kind) in
                Voice::ALL.into_iter().flat_map(|voice| Kind::ALL.iter().map(move |kind| (voice, *kind)))
            {
                let facts = Facts { age, place, ..Facts::of(voice) };
                let found = outcomes.instead(kind, &facts, &directory, now);
                assert!(!found.is_empty() && found.iter().all(|one| one.reachable(&facts)), "{kind:?} {facts:?}");
            }
        }
    }
}
