//! The addresses under `/hsds`: which list or record each is, and what narrows it.

use domain::guide::{Channel, Directory, Organization, Service};
use serde::Serialize;
use serde_json::json;

use super::export::{Depth, Export, listed, places};
use super::ids::id;
use super::narrow::{Narrow, holds, paging, searched, taxonomies, uuid};
use super::page::Page;
use super::query::{Params, Refusal};
use super::records::{self, Minimal};
use super::terms::{self, Taxonomy, taxonomy, term};

/// The version of HSDS the feed is written in.
pub const VERSION: &str = "3.1.3";
const PROFILE: &str = "https://docs.openreferral.org/en/latest/hsds/";
const OPENAPI: &str = "https://raw.githubusercontent.com/openreferral/specification/3.1/schema/openapi.json";

/// What every list takes, and what lists of services take besides.
const LIST: [&str; 4] = ["page", "per_page", "format", "search"];
const NARROW: [&str; 7] =
    ["minimum_age", "maximum_age", "taxonomy_term_id", "taxonomy_id", "organization_id", "modified_after", "full"];

/// An answer of the feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// The HTTP status: 200, 400, 404 or 405 (500 would be a fault of ours).
    pub status: u16,
    /// JSON in UTF-8.
    pub body: Vec<u8>,
}

/// Answers a request: `path` is what follows `/hsds`, `query` what follows the question mark (either may be empty),
/// `origin` the public address without a slash at its end.
#[must_use]
pub fn handle(path: &str, query: &str, directory: &Directory, origin: &str) -> Reply {
    let feed = Feed { export: Export { directory, origin } };
    feed.answer(path, query).unwrap_or_else(|refusal| refused(&refusal))
}

/// Answers what is no question: a method other than GET and HEAD.
#[must_use]
pub fn read_only() -> Reply {
    refused(&Refusal::method())
}

fn refused(refusal: &Refusal) -> Reply {
    Reply { status: refusal.status, body: serde_json::to_vec(refusal).unwrap_or_default() }
}

fn found(body: &impl Serialize) -> Result<Reply, Refusal> {
    match serde_json::to_vec(body) {
        Ok(body) => Ok(Reply { status: 200, body }),
        Err(error) => Err(Refusal::ours(&error)),
    }
}

struct Feed<'a> {
    export: Export<'a>,
}

impl Feed<'_> {
    fn listed(&self) -> impl Iterator<Item = &Service> {
        self.export.directory.services.iter().filter(|service| listed(service))
    }

    fn answer(&self, path: &str, query: &str) -> Result<Reply, Refusal> {
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        match parts.as_slice() {
            [] => Params::read(query, &[]).and_then(|_| found(&Self::about())),
            ["services"] => self.services(query),
            ["service_at_locations"] => self.at_locations(query),
            ["organizations"] => self.organizations(query),
            ["taxonomies"] => self.taxonomies(query),
            ["taxonomy_terms"] => self.terms(query),
            [list, id] => {
                Params::read(query, &[])?;
                let id = uuid("id", id)?;
                self.one(list, &id)
            }
            _ => Err(nowhere()),
        }
    }

    fn about() -> serde_json::Value {
        json!({
            "version": VERSION,
            "profile": PROFILE,
            "openapi_url": OPENAPI,
            "description": "Who children, young people and guardians in Kalmar län can turn to, as far as it was read \
                at its source or checked. Lists also take minimum_age and maximum_age, both included. They do not take \
                modified_after: no day of change is kept.",
        })
    }

    fn one(&self, list: &str, wanted: &str) -> Result<Reply, Refusal> {
        let directory = self.export.directory;
        let none = || Refusal::missing(Some("id"), "no record has this id", format!("Take an id from /hsds/{list}."));
        match list {
            "services" => {
                let service = self.listed().find(|service| id("service", &service.id) == wanted).ok_or_else(none)?;
                found(&self.export.service(service, Depth::Full))
            }
            "organizations" => {
                let mut all = directory.organizations.iter();
                let organization = all.find(|one| id("organization", &one.id) == wanted).ok_or_else(none)?;
                if !self.listed().any(|service| service.organization == organization.id) {
                    return Err(none());
                }
                found(&self.organization(organization, true))
            }
            "service_at_locations" => {
                let mut all = self.listed().flat_map(|service| places(service).map(move |place| (service, place)));
                let (service, place) =
                    all.find(|(_, place)| id("service_at_location", &place.id) == wanted).ok_or_else(none)?;
                found(&self.at_location(place, service, true))
            }
            "taxonomies" => found(&taxonomy(Taxonomy::find(wanted).ok_or_else(none)?, self.export.origin)),
            "taxonomy_terms" => {
                let mut all = terms::all(directory).into_iter();
                let (of, code) = all.find(|(of, code)| of.term_id(code) == wanted).ok_or_else(none)?;
                found(&term(of, &code, self.export.origin))
            }
            _ => Err(nowhere()),
        }
    }

    /// An organisation; in full with its services, the same in a list and at its own address.
    fn organization<'a>(&'a self, organization: &'a Organization, full: bool) -> records::Organization<'a> {
        let own = self.listed().filter(|service| service.organization == organization.id);
        let simple = |service| records::Service { organization: None, ..self.export.service(service, Depth::Simple) };
        let services = full.then(|| own.map(simple).collect());
        records::Organization { services, ..self.export.organization(organization, full) }
    }

    /// A place with its service; in full the same in a list and at its own address.
    fn at_location<'a>(&'a self, place: &'a Channel, service: &'a Service, full: bool) -> records::AtLocation<'a> {
        let depth = if full { Depth::InPlace } else { Depth::Simple };
        let own = self.export.service(service, depth);
        records::AtLocation { service: Some(own), ..self.export.at_location(place, service, full) }
    }

    fn services(&self, query: &str) -> Result<Reply, Refusal> {
        let params = Params::read(query, &[&LIST[..], &NARROW, &["minimal"]].concat())?;
        let services: Vec<_> = Narrow::read(&params, self.export.directory, true)?.services().collect();
        let (page, per_page) = paging(&params)?;
        let full = params.flag("full")?;
        if params.flag("minimal")? {
            if full {
                return Err(Refusal::bad("minimal", "contradicts full", "Ask for minimal or full."));
            }
            let minimal = |service: &&Service| Minimal { id: id("service", &service.id) };
            return found(&Page::of(&services, page, per_page, minimal));
        }
        let depth = if full { Depth::Full } else { Depth::Simple };
        found(&Page::of(&services, page, per_page, |service| self.export.service(service, depth)))
    }

    fn at_locations(&self, query: &str) -> Result<Reply, Refusal> {
        let params = Params::read(query, &[&LIST[..], &NARROW].concat())?;
        let services = Narrow::read(&params, self.export.directory, true)?;
        let all: Vec<_> = services.services().flat_map(|one| places(one).map(move |place| (one, place))).collect();
        let (page, per_page) = paging(&params)?;
        let full = params.flag("full")?;
        found(&Page::of(&all, page, per_page, |(service, place)| self.at_location(place, service, full)))
    }

    fn organizations(&self, query: &str) -> Result<Reply, Refusal> {
        let params = Params::read(query, &[&LIST[..], &["taxonomy_term_id", "taxonomy_id", "full"]].concat())?;
        let search = searched(&params)?;
        let services = Narrow::read(&params, self.export.directory, false)?;
        let all = self.export.directory.organizations.iter();
        let kept: Vec<_> = all
            .filter(|one| services.services().any(|service| service.organization == one.id))
            .filter(|one| holds(&search, &[&one.name, &one.description]))
            .collect();
        let (page, per_page) = paging(&params)?;
        let full = params.flag("full")?;
        found(&Page::of(&kept, page, per_page, |one| self.organization(one, full)))
    }

    fn taxonomies(&self, query: &str) -> Result<Reply, Refusal> {
        let params = Params::read(query, &LIST)?;
        let search = searched(&params)?;
        let record = |one: &Taxonomy| taxonomy(*one, self.export.origin);
        let mut all = Taxonomy::ALL.to_vec();
        all.retain(|one| holds(&search, &[record(one).name, record(one).description]));
        let (page, per_page) = paging(&params)?;
        found(&Page::of(&all, page, per_page, record))
    }

    fn terms(&self, query: &str) -> Result<Reply, Refusal> {
        let params = Params::read(query, &[&LIST[..], &["taxonomy_id", "top_only", "parent_id"]].concat())?;
        let search = searched(&params)?;
        let of = taxonomies(&params)?;
        params.flag("top_only")?;
        let parent = params.one("parent_id").map(|parent| uuid("parent_id", parent)).transpose()?;
        // No term of ours lies under another: all are top terms, and no parent has any.
        let all = terms::all(self.export.directory).into_iter().filter(|_| parent.is_none());
        let kept: Vec<_> = all
            .filter(|(taxonomy, _)| of.iter().all(|wanted| wanted == taxonomy))
            .filter(|(taxonomy, code)| {
                let record = term(*taxonomy, code, self.export.origin);
                holds(&search, &[code, &record.name, &record.description])
            })
            .collect();
        let (page, per_page) = paging(&params)?;
        found(&Page::of(&kept, page, per_page, |(taxonomy, code)| term(*taxonomy, code, self.export.origin)))
    }
}

fn nowhere() -> Refusal {
    let mend = "Lists: /hsds/services, /organizations, /taxonomies, /taxonomy_terms, /service_at_locations; a record: \
        the list, a slash, its id.";
    Refusal::missing(None, "the feed has nothing at this address", mend)
}
