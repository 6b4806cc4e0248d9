//! What narrows a list: every parameter given must hold.

use domain::guide::{Directory, Organization, Service};
use domain::search::normalise::{fold, query_words, words};

use super::export::{listed, said};
use super::ids::{id, parse};
use super::query::{Params, Refusal};
use super::terms::{self, Taxonomy, topic};

/// The most records on a page, and how many when nothing is said.
const MOST: usize = 500;
const USUAL: usize = 50;
/// The highest age, and the highest page, that can be asked for.
const OLDEST: usize = 120;
const LAST: usize = 1_000_000;

/// Conditions on a service, all of which must hold.
#[derive(Debug)]
pub(super) struct Narrow<'a> {
    directory: &'a Directory,
    search: Vec<String>,
    youngest: usize,
    oldest: usize,
    terms: Vec<(Taxonomy, String)>,
    taxonomies: Vec<Taxonomy>,
    organization: Option<&'a Organization>,
}

impl<'a> Narrow<'a> {
    /// Reads the conditions; the search only when it is about services.
    pub(super) fn read(params: &Params, directory: &'a Directory, search: bool) -> Result<Self, Refusal> {
        let youngest = params.number("minimum_age", 0, OLDEST)?.unwrap_or(0);
        let oldest = params.number("maximum_age", 0, OLDEST)?.unwrap_or(usize::MAX);
        if oldest < youngest {
            let mend = "Give a maximum_age that is at least minimum_age.";
            return Err(Refusal::bad("maximum_age", "is lower than minimum_age", mend));
        }
        modified_after(params)?;
        let every = terms::all(directory);
        let mut terms = Vec::new();
        for wanted in params.all("taxonomy_term_id") {
            let wanted = uuid("taxonomy_term_id", wanted)?;
            let known = every.iter().find(|(taxonomy, code)| taxonomy.term_id(code) == wanted);
            terms.push(known.cloned().ok_or_else(|| unknown("taxonomy_term_id", "taxonomy_terms"))?);
        }
        let organization = params.one("organization_id").map(|wanted| {
            let wanted = uuid("organization_id", wanted)?;
            let known = directory.organizations.iter().find(|one| id("organization", &one.id) == wanted);
            known.ok_or_else(|| unknown("organization_id", "organizations"))
        });
        let search = if search { searched(params)? } else { Vec::new() };
        let taxonomies = taxonomies(params)?;
        let organization = organization.transpose()?;
        Ok(Self { directory, search, youngest, oldest, terms, taxonomies, organization })
    }

    /// The services of the feed that meet all conditions, in the directory's order.
    pub(super) fn services(&self) -> impl Iterator<Item = &'a Service> {
        self.directory.services.iter().filter(|service| listed(service) && self.keeps(service))
    }

    fn keeps(&self, service: &Service) -> bool {
        let said = said(service);
        // A service fits when somebody of an age from `youngest` to `oldest` can use it.
        usize::from(service.minimum_age) <= self.oldest
            && service.maximum_age.is_none_or(|most| usize::from(most) >= self.youngest)
            && self.terms.iter().all(|(of, code)| said.iter().any(|(taxonomy, own, _)| taxonomy == of && own == code))
            && self.taxonomies.iter().all(|of| said.iter().any(|(taxonomy, ..)| taxonomy == of))
            && self.organization.is_none_or(|wanted| service.organization == wanted.id)
            && (self.search.is_empty() || self.found(service))
    }

    fn found(&self, service: &Service) -> bool {
        let organization = self.directory.organization(&service.organization).map_or("", |one| one.name.as_str());
        let mut text = vec![service.name.as_str(), service.description.as_str(), organization, service.kind.id()];
        for code in &service.topics {
            text.push(code);
            text.extend(topic(code));
        }
        holds(&self.search, &text)
    }
}

/// The page's number and its size.
pub(super) fn paging(params: &Params) -> Result<(usize, usize), Refusal> {
    if params.one("format").is_some_and(|format| format != "json") {
        return Err(Refusal::bad("format", "is not known here", "Write format=json, or leave it out."));
    }
    let page = params.number("page", 1, LAST)?.unwrap_or(1);
    Ok((page, params.number("per_page", 1, MOST)?.unwrap_or(USUAL)))
}

/// The words searched for, folded.
pub(super) fn searched(params: &Params) -> Result<Vec<String>, Refusal> {
    let mut all = Vec::new();
    for text in params.all("search") {
        let found = query_words(text);
        if found.is_empty() && !text.trim().is_empty() {
            return Err(Refusal::bad("search", "holds no word", "Search for letters or digits."));
        }
        all.extend(found.iter().map(|word| fold(word)));
    }
    Ok(all)
}

/// Whether a text holds every word searched for, as a word or a part of one.
pub(super) fn holds(search: &[String], text: &[&str]) -> bool {
    if search.is_empty() {
        return true;
    }
    let text: Vec<String> = text.iter().flat_map(|text| words(text)).map(|word| fold(&word)).collect();
    search.iter().all(|word| text.iter().any(|own| own.contains(word.as_str())))
}

/// The taxonomies asked for.
pub(super) fn taxonomies(params: &Params) -> Result<Vec<Taxonomy>, Refusal> {
    let find = |wanted: &str| {
        let wanted = uuid("taxonomy_id", wanted)?;
        Taxonomy::find(&wanted).ok_or_else(|| unknown("taxonomy_id", "taxonomies"))
    };
    params.all("taxonomy_id").map(find).collect()
}

/// A UUID as we write it.
pub(super) fn uuid(parameter: &str, text: &str) -> Result<String, Refusal> {
    let mend = "Ids are UUIDs of 36 signs, as the lists give them.";
    parse(text).map(|uuid| uuid.to_string()).ok_or_else(|| Refusal::bad(parameter, "is no UUID", mend))
}

fn unknown(parameter: &str, list: &str) -> Refusal {
    Refusal::bad(parameter, "is not known here", format!("Take an id from /hsds/{list}."))
}

/// The directory keeps no day of change for its records. A list that was not narrowed would pass for what has changed, and one narrowed by
/// the day of a check would leave out a number that was taken away, so neither is handed out.
fn modified_after(params: &Params) -> Result<(), Refusal> {
    let mend = "No day of change is kept for these records. Leave it out and take the whole list; assured_date says when \
        somebody last checked a service.";
    match params.one("modified_after") {
        Some(_) => Err(Refusal::bad("modified_after", "cannot be honoured", mend)),
        None => Ok(()),
    }
}
