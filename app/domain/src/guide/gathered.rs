//! What a search found, as it is listed: offices of one kind, each of its own municipality, are one line that asks where one lives,
//! unless the words said it. Offices that were called by their name, and nothing beside it, stand first.

use super::{Directory, Kind, Municipality, Scope, Service, Status};
use crate::search::normalise::{fold, query_words};
use crate::search::{DocId, DocKind};

/// A line of what was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Listed {
    /// One thing.
    One(DocId),
    /// Offices of this kind, each of its own municipality.
    Where(Kind),
}

/// A question that fits at least so well as the offices stands above them.
const ABOVE: f32 = 0.5;
/// So many questions at most.
const MOST: usize = 2;

impl Directory {
    /// The lines of what was found for what was typed, best first; `score` tells how well each of it fits, `called` whether what was
    /// typed is a service's name.
    #[must_use]
    pub fn gathered(
        &self,
        typed: &str,
        found: &[DocId],
        score: impl Fn(&DocId) -> f32,
        called: impl Fn(&str) -> bool,
    ) -> Vec<Listed> {
        let named = named(typed);
        let mut listed: Vec<Listed> = Vec::new();
        for line in found.iter().filter_map(|doc| self.line(doc, found, &named)) {
            if !listed.contains(&line) {
                listed.push(line);
            }
        }
        let first = listed.iter().enumerate().find_map(|(at, line)| match line {
            Listed::Where(kind) => Some((at, *kind)),
            Listed::One(_) => None,
        });
        let Some((at, kind)) = first else { return listed };
        // Who says a name looks for that; what is asked about it stands below.
        if self.rivals(kind, found).any(|doc| self.service(&doc.id).is_some_and(|one| called(&one.name))) {
            let line = listed.remove(at);
            listed.insert(0, line);
            return listed;
        }
        let offices = self.rivals(kind, found).map(&score).fold(0.0, f32::max);
        let fits = |line: &Listed| match line {
            Listed::One(doc) => doc.kind == DocKind::Ask && score(doc) >= ABOVE * offices,
            Listed::Where(_) => false,
        };
        let after = listed.split_off(at);
        let raised: Vec<Listed> = after.iter().filter(|line| fits(line)).take(MOST).cloned().collect();
        listed.extend(raised.iter().cloned());
        listed.extend(after.into_iter().filter(|line| !raised.contains(line)));
        listed
    }

    /// The offices of a kind that a citizen may see, each of its own municipality or few.
    pub fn offices(&self, kind: Kind) -> impl Iterator<Item = &Service> {
        self.services.iter().filter(move |service| service.public() && office(service) == Some(kind))
    }

    /// Those of which no way in was read anywhere: the list says so, instead of leaving them out in silence.
    pub fn unreached(&self, kind: Kind) -> impl Iterator<Item = &Service> {
        let of_kind = move |service: &&Service| service.status == Status::Active && office(service) == Some(kind);
        self.services.iter().filter(of_kind).filter(|service| !service.public())
    }

    /// The line of one of what was found; none for an office of elsewhere, where the words named a municipality that has one.
    fn line(&self, doc: &DocId, found: &[DocId], named: &[&str]) -> Option<Listed> {
        let one = || Some(Listed::One(doc.clone()));
        let Some(kind) = self.office(doc) else { return one() };
        let lies = |doc: &DocId| {
            let service = self.service(&doc.id);
            service.is_some_and(|service| service.areas.iter().any(|area| named.contains(&area.as_str())))
        };
        if lies(doc) || self.rivals(kind, found).count() < 2 {
            return one();
        }
        (!self.rivals(kind, found).any(lies)).then_some(Listed::Where(kind))
    }

    fn rivals<'a>(&self, kind: Kind, found: &'a [DocId]) -> impl Iterator<Item = &'a DocId> {
        found.iter().filter(move |doc| self.office(doc) == Some(kind))
    }

    fn office(&self, doc: &DocId) -> Option<Kind> {
        self.service(&doc.id).filter(|_| doc.kind == DocKind::Service).and_then(office)
    }
}

/// The codes of the municipalities that the words name.
fn named(typed: &str) -> Vec<&'static str> {
    let words: Vec<String> = query_words(typed).iter().map(|word| fold(word)).collect();
    let told = |place: &Municipality| words.iter().any(|word| *word == fold(&place.name().to_lowercase()));
    Municipality::all().filter(told).map(Municipality::code).collect()
}

fn office(service: &Service) -> Option<Kind> {
    (service.scope == Scope::Municipality && service.sorted()).then_some(service.kind)
}

#[cfg(test)]
mod tests {
    use super::Listed::{One, Where};
    use super::*;

    fn directory() -> Directory {
        serde_json::from_str(include_str!("../../../../server/content/guide/directory.json")).unwrap()
    }

    fn gathered(typed: &str, found: &[(&str, f32)]) -> Vec<Listed> {
        gathered_where(typed, found, false)
    }

    fn gathered_where(typed: &str, found: &[(&str, f32)], called: bool) -> Vec<Listed> {
        let docs: Vec<DocId> = found.iter().map(|(doc, _)| doc.parse().unwrap()).collect();
        let score = |doc: &DocId| found.iter().find(|(one, _)| *one == doc.to_string()).map_or(0.0, |one| one.1);
        directory().gathered(typed, &docs, score, |_| called)
    }

    fn one(doc: &str) -> Listed {
        One(doc.parse().unwrap())
    }

    #[test]
    fn offices_of_many_municipalities_are_one_line_and_the_question_stands_above_it() {
        let found = [
            ("topic:familj-brak", 9.0),
            ("service:soc-kalmar", 6.0),
            ("service:soc-nybro", 6.0),
            ("service:bris-barn", 5.0),
            ("ask:vad-gor-socialtjansten", 4.0),
            ("ask:ingen-svarar", 1.0),
            ("service:soc-torsas", 1.0),
        ];
        let lines = [
            one("topic:familj-brak"),
            one("ask:vad-gor-socialtjansten"),
            Where(Kind::SocialServices),
            one("service:bris-barn"),
            one("ask:ingen-svarar"),
        ];
        assert_eq!(gathered("vad gör socialtjänsten", &found), lines);
        // Called by its name it stands first, and the rest as it was found.
        let lines = [
            Where(Kind::SocialServices),
            one("topic:familj-brak"),
            one("service:bris-barn"),
            one("ask:vad-gor-socialtjansten"),
            one("ask:ingen-svarar"),
        ];
        assert_eq!(gathered_where("socialtjänsten", &found, true), lines);
    }

    #[test]
    fn the_office_of_a_municipality_that_was_named_stands_alone_and_so_does_the_only_one() {
        let found = [("service:soc-nybro", 6.0), ("service:soc-kalmar", 6.0), ("service:soc-morbylanga", 6.0)];
        assert_eq!(gathered("soc Kalmar", &found), [one("service:soc-kalmar")]);
        assert_eq!(gathered("soc i morbylanga", &found), [one("service:soc-morbylanga")]);
        assert_eq!(gathered("soc i Borgholm", &found), [Where(Kind::SocialServices)], "was not among what was found");
        assert_eq!(gathered("soc", &found[1..2]), [one("service:soc-kalmar")]);
        let lines = [("service:bris-barn", 3.0), ("service:bris-vuxen", 3.0)];
        assert_eq!(gathered("bris", &lines), [one("service:bris-barn"), one("service:bris-vuxen")]);
        assert_eq!(gathered("", &[]), []);
    }

    #[test]
    fn an_office_that_fits_better_hides_none_of_elsewhere() {
        let found = [("service:sydostjouren", 19.0), ("service:socialjour-hultsfred-vimmerby", 10.0)];
        assert_eq!(gathered("socialjour", &found), [Where(Kind::SocialEmergency)]);
    }

    #[test]
    fn every_municipality_has_its_social_services_behind_the_line_or_is_named_as_one_that_lacks_them() {
        let directory = directory();
        for place in Municipality::all() {
            let mut own = directory.offices(Kind::SocialServices).chain(directory.unreached(Kind::SocialServices));
            assert!(own.any(|service| service.areas.iter().any(|area| area == place.code())), "{}", place.name());
        }
        assert!(directory.offices(Kind::Helpline).next().is_none());
        assert!(directory.unreached(Kind::SocialServices).all(|service| service.shown().next().is_none()));
    }
}
