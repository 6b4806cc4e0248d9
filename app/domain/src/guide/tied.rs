//! Which topics belong to which kind of danger: what is listed under the card when words tell of it.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::Outcomes;
use crate::danger::DangerKind;
use crate::search::{DocId, DocKind};

/// The topics of one kind of danger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tied {
    /// Those that are listed in any case: the detector knows more languages and spellings than the search does.
    pub first: Vec<String>,
    /// Those that are listed where the words lead to them too.
    #[serde(default)]
    pub beside: Vec<String>,
}

impl Tied {
    fn own(&self, topic: &str) -> bool {
        self.first.iter().any(|one| one == topic)
    }

    fn holds(&self, topic: &str) -> bool {
        self.own(topic) || self.beside.iter().any(|one| one == topic)
    }
}

impl Outcomes {
    /// What is listed under a card of danger of these kinds: the kinds' own topics, the most urgent kind first, and then of what
    /// was found only what belongs to them. The best of what was found leads where it is one of those topics. `about` tells the
    /// topics of a question or a service: one word of it may be met by chance, so what is only beside the danger stands there
    /// where the words lead to its topic too.
    #[must_use]
    pub fn under_danger<'a>(
        &self,
        kinds: &BTreeSet<DangerKind>,
        found: &[DocId],
        about: impl Fn(&DocId) -> &'a [String],
    ) -> Vec<DocId> {
        let tied: Vec<&Tied> = kinds.iter().filter_map(|kind| self.dangers.get(kind)).collect();
        let led_to = |topic: &str| found.iter().any(|doc| doc.kind == DocKind::Topic && doc.id == topic);
        let near = |topic: &str| tied.iter().any(|one| one.own(topic) || (one.holds(topic) && led_to(topic)));
        let belongs = |doc: &DocId| match doc.kind {
            DocKind::Topic => tied.iter().any(|one| one.holds(&doc.id)),
            DocKind::Ask | DocKind::Service => about(doc).iter().any(|topic| near(topic)),
        };
        let own: Vec<DocId> =
            tied.iter().flat_map(|one| &one.first).map(|topic| DocId::topic(topic.as_str())).collect();
        let best = found.first().filter(|doc| own.contains(doc));
        let mut listed: Vec<DocId> = Vec::new();
        for doc in best.into_iter().chain(&own).chain(found.iter().filter(|doc| belongs(doc))) {
            if !listed.contains(doc) {
                listed.push(doc.clone());
            }
        }
        listed
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::danger::DangerKind::{Abuse, Emergency, SelfHarm, Suicide, Violence};
    use crate::danger::{DangerWords, Detector};
    use crate::search::{Index, Lexicon};

    fn outcomes() -> Outcomes {
        serde_json::from_str(include_str!("../../../../server/content/guide/outcomes.json")).unwrap()
    }

    fn topics(listed: &[DocId]) -> Vec<&str> {
        listed.iter().map(|doc| doc.id.as_str()).collect()
    }

    fn listed(kinds: &[DangerKind], found: &[DocId]) -> Vec<DocId> {
        let kinds = kinds.iter().copied().collect();
        outcomes().under_danger(&kinds, found, |_| &[])
    }

    #[test]
    fn every_kind_of_danger_has_topics_of_its_own() {
        let outcomes = outcomes();
        for kind in [Emergency, Suicide, Abuse, Violence, SelfHarm] {
            let tied = &outcomes.dangers[&kind];
            assert!(!tied.first.is_empty());
            for id in tied.first.iter().chain(&tied.beside) {
                assert!(outcomes.topic(id).is_some(), "{kind:?}: {id}");
            }
        }
    }

    #[test]
    fn what_the_danger_is_stands_first_and_what_has_nothing_to_do_with_it_not_at_all() {
        let found = ["sorg-kris", "tander", "oro-for-annan"].map(DocId::topic);
        let shown = listed(&[Suicide], &found);
        assert_eq!(topics(&shown), ["sjalvmordstankar", "nedstamdhet", "sorg-kris", "oro-for-annan"]);
        assert_eq!(topics(&listed(&[SelfHarm], &[])), ["sjalvskada", "nedstamdhet"]);
        let shown = listed(&[Suicide, SelfHarm], &[]);
        assert_eq!(topics(&shown), ["sjalvmordstankar", "nedstamdhet", "sjalvskada"], "once each");
        // Of a kind's own topics the one that the words lead to leads.
        let found = ["heder", "skola-franvaro"].map(DocId::topic);
        let shown = listed(&[Abuse], &found);
        assert_eq!(topics(&shown), ["heder", "sexuella-overgrepp", "vald-i-relation", "natet-digitalt"]);
    }

    #[test]
    fn a_question_or_a_service_stands_there_where_its_topics_do() {
        let found = [DocId::ask("kostar-det"), DocId::ask("jag-vill-inte-leva"), DocId::service("tandvard")];
        let [own, other] = ["sjalvmordstankar", "tander"].map(|id| vec![id.to_owned()]);
        let about = |doc: &DocId| if doc.id == "jag-vill-inte-leva" { own.as_slice() } else { other.as_slice() };
        let shown = outcomes().under_danger(&BTreeSet::from([Suicide]), &found, about);
        assert_eq!(topics(&shown), ["sjalvmordstankar", "nedstamdhet", "jag-vill-inte-leva"]);
    }

    #[test]
    fn a_question_of_something_else_stands_there_only_where_the_words_lead_to_that_too() {
        let eats = DocId::ask("ater-nastan-inget");
        let topic = [String::from("at-kropp")];
        let shown = |kind: DangerKind, found: &[DocId]| {
            outcomes().under_danger(&BTreeSet::from([kind]), found, |_| topic.as_slice()).contains(&eats)
        };
        let both = [DocId::topic("at-kropp"), eats.clone()];
        for kind in [Suicide, SelfHarm] {
            assert!(!shown(kind, std::slice::from_ref(&eats)), "{kind:?}: by a word that both say");
            assert!(shown(kind, &both), "{kind:?}: both are said");
        }
        for kind in [Emergency, Abuse, Violence] {
            assert!(!shown(kind, &both), "{kind:?}");
        }
    }

    #[test]
    fn what_is_said_beside_the_danger_is_listed_with_it() {
        let (detector, index) = read();
        for (typed, beside) in [
            ("jag vill dö jag är gravid", "graviditet-smabarn"),
            ("jag vill dö vi har inga pengar", "ekonomi-boende"),
            ("jag skär mig för jag är gay", "identitet-hbtqi"),
            ("jag skär mig orkar inte skolan", "skola-franvaro"),
            ("jag skär mig sen mormor dog", "sorg-kris"),
            ("pappa slår mig för att jag är gay", "identitet-hbtqi"),
            ("min kille slår mig och jag är gravid", "graviditet-smabarn"),
        ] {
            let found: Vec<DocId> = index.search(typed, 6).into_iter().map(|hit| hit.doc).collect();
            let listed = outcomes().under_danger(&detector.kinds(typed), &found, |_| &[]);
            assert!(listed.contains(&DocId::topic(beside)), "{typed}: {listed:?}");
        }
    }

    fn read() -> (Detector, Index) {
        let words: DangerWords =
            serde_json::from_str(include_str!("../../../../server/content/guide/danger.json")).unwrap();
        let lexicon: Lexicon =
            serde_json::from_str(include_str!("../../../../server/content/guide/lexicon.json")).unwrap();
        (Detector::new(&words), Index::build(&lexicon, lexicon.docs()))
    }

    /// As somebody types at night, of themselves or of a child, in each language of the site.
    const TYPED: &[(&str, DangerKind)] = &[
        ("min son pratar om att ta livet av sig", Suicide),
        ("jag orkar inte leva", Suicide),
        ("han slår mig", Violence),
        ("ska bli bortgift", Abuse),
        ("min dotter skär sig", SelfHarm),
        ("hon andas inte", Emergency),
        ("i want to kill myself", Suicide),
        ("my dad hits me", Violence),
        ("i was raped", Abuse),
        ("haluan kuolla", Suicide),
        ("lapseni haluaa kuolla", Suicide),
        ("isä lyö minua", Violence),
        ("viiltelen itseäni", SelfHarm),
        ("أريد أن أموت", Suicide),
        ("ابني يريد أن يموت", Suicide),
        ("أبي يضربني", Violence),
        ("اغتصبني", Abuse),
        ("waxaan rabaa inaan dhinto", Suicide),
        ("ilmahaygu wuxuu rabaa inuu dhinto", Suicide),
        ("aabahay wuu i garaacaa", Violence),
    ];

    #[test]
    fn danger_leads_to_topics_of_its_kind_in_every_language() {
        let outcomes = outcomes();
        let (detector, index) = read();
        for (typed, kind) in TYPED {
            let kinds = detector.kinds(typed);
            assert!(kinds.contains(kind), "{typed}: {kinds:?}");
            let found: Vec<DocId> = index.search(typed, 6).into_iter().map(|hit| hit.doc).collect();
            let listed = outcomes.under_danger(&kinds, &found, |_| &[]);
            let ties: Vec<&Tied> = kinds.iter().map(|kind| &outcomes.dangers[kind]).collect();
            assert!(ties.iter().any(|tied| tied.first.contains(&listed[0].id)), "{typed}: {listed:?}");
            for doc in &listed {
                assert!(ties.iter().any(|tied| tied.holds(&doc.id)), "{typed}: {doc} has nothing to do with it");
            }
        }
    }
}
