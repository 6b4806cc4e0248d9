//! The directory: who can be reached, how, when, by whom; the shape follows Open Referral HSDS 3.1.

use std::collections::HashSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Facts, Keeper, Voice};
use crate::hours::Hours;

/// All organisations and services.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Directory {
    /// HSDS `organization`.
    pub organizations: Vec<Organization>,
    /// HSDS `service`.
    pub services: Vec<Service>,
}

/// HSDS `organization`: who answers for a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organization {
    /// Stable id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is, in one sentence.
    pub description: String,
    /// Its site, where one was read.
    pub website: Option<String>,
}

/// HSDS `service`: what one can turn to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Stable id.
    pub id: String,
    /// The organisation behind it.
    pub organization: String,
    /// Its own name.
    pub name: String,
    /// What it is, in one Swedish sentence (the pages use the translated words).
    pub description: String,
    /// What kind of help.
    pub kind: Kind,
    /// Whether it runs.
    pub status: Status,
    /// Youngest age it is for, in years, included.
    pub minimum_age: u8,
    /// Oldest age it is for, included; `None` without limit.
    pub maximum_age: Option<u8>,
    /// Whom it is for; empty for professionals only.
    pub voices: Vec<Voice>,
    /// How far it reaches.
    pub scope: Scope,
    /// Municipality codes it covers.
    pub areas: Vec<String>,
    /// Topics it helps with.
    pub topics: Vec<String>,
    /// Languages it answers in (ISO 639-1).
    pub languages: Vec<String>,
    /// What it costs to get in touch.
    pub cost: Cost,
    /// Whether one may be anonymous; `None` when nobody has read it.
    pub anonymous: Option<bool>,
    /// Ways to reach it.
    pub channels: Vec<Channel>,
    /// Which branch of the contact room looks after it, where somebody has said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keeper: Option<Keeper>,
}

/// One way to reach a service: HSDS `phone`, `url` or `location`, with the decision whether a citizen may see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Channel {
    /// Stable id.
    pub id: String,
    /// What it is.
    #[serde(rename = "type")]
    pub kind: ChannelKind,
    /// The number or address as a citizen sees it.
    pub value: Option<String>,
    /// Street address of a visit.
    pub address: Option<Address>,
    /// When it answers.
    pub hours: Hours,
    /// Whether the hours stood on a page that was read.
    pub hours_read: bool,
    /// 112, 1177, 114 14, 116 111: known to all, exempt from ageing.
    pub national_short_number: bool,
    /// Whether a citizen sees it.
    pub show: Show,
    /// Why, in English, for the desk.
    pub reason: String,
    /// Where it was read.
    pub reading: Reading,
    /// When somebody at the desk last checked it (HSDS `assured_date`).
    #[serde(default)]
    pub assured_date: Option<Date>,
}

/// A street address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Address {
    /// Street and number.
    pub street: String,
    /// Town.
    pub city: String,
    /// Postal code, where read.
    pub postal_code: Option<String>,
}

/// Where a channel was read, and how sure that is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// How sure.
    pub confidence: Confidence,
    /// The page.
    pub source: Option<String>,
    /// The page's date: a day, a month or a year.
    pub date: Option<String>,
    /// What it said.
    pub quote: Option<String>,
}

/// How sure a reading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// It stood on a page that was read.
    ReadOnPage,
    /// Somebody remembered it. Never shown.
    FromMemory,
    /// Nobody found it. Never shown.
    Missing,
    /// Sources disagree. Never shown.
    Conflict,
}

/// The decision whether a citizen sees a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Show {
    /// Shown.
    Shown,
    /// Kept for the desk.
    Withheld,
}

/// HSDS `service.status`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Running.
    Active,
    /// Not running now.
    Inactive,
    /// Gone; never listed.
    Defunct,
    /// Closed for a while.
    #[serde(rename = "temporarily closed")]
    TemporarilyClosed,
}

/// How far a service reaches. County and municipality count as local.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// The whole country.
    National,
    /// Kalmar län.
    County,
    /// One or a few municipalities.
    Municipality,
}

/// What it costs to get in touch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cost {
    /// Nothing.
    Free,
    /// As an ordinary call.
    CallRate,
    /// Nobody has read it.
    Unknown,
}

/// How a channel is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChannelKind {
    /// A number to call.
    Phone,
    /// A number to text.
    Sms,
    /// A chat behind a link.
    Chat,
    /// A page.
    Web,
    /// An address to write to.
    Email,
    /// A place to go to.
    Visit,
}

macro_rules! kinds {
    ($($name:ident $id:literal),* $(,)?) => {
        /// What kind of help a service is; a taxonomy of our own, exported as HSDS attributes.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum Kind { $(#[doc = $id] #[serde(rename = $id)] $name),* }

        impl Kind {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The id in content files and feeds.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self { $(Self::$name => $id),* }
            }
        }
    };
}

kinds! {
    Emergency "emergency", HealthAdvice "health_advice", Police "police", Helpline "helpline", Chat "chat",
    Counselling "counselling", InformationSite "information_site", SelfHelp "self_help", Complaint "complaint",
    Rights "rights", FirstContact "first_contact", FirstLineMentalHealth "first_line_mental_health",
    SpecialistMentalHealth "specialist_mental_health", Habilitation "habilitation",
    IntensiveTreatment "intensive_treatment", YouthClinic "youth_clinic", PrimaryCare "primary_care",
    ChildHealth "child_health", MaternalHealth "maternal_health", FamilyCentre "family_centre", Dental "dental",
    Participation "participation", SocialEmergency "social_emergency", SocialServices "social_services",
    YouthOutreach "youth_outreach", Navigator "navigator", SchoolSocialTeam "school_social_team",
    SchoolHealth "school_health", Preschool "preschool", YouthNeet "youth_neet", ReportConcern "report_concern",
    Coordination "coordination", Other "other",
}

impl Channel {
    /// Whether a citizen may ever see it: decided to be shown, with something to show, and read or assured.
    #[must_use]
    pub fn showable(&self) -> bool {
        super::freshness(self, Date::MIN).is_some()
    }
}

impl Service {
    /// The channels a citizen may see.
    pub fn shown(&self) -> impl Iterator<Item = &Channel> {
        self.channels.iter().filter(|channel| channel.showable())
    }

    /// Whether somebody has said what kind of help it is: what came in from elsewhere without saying so is in no answer.
    #[must_use]
    pub fn sorted(&self) -> bool {
        self.kind != Kind::Other
    }

    /// Whether it may stand on a page at all: it runs, is for citizens, and has a way in.
    #[must_use]
    pub fn public(&self) -> bool {
        self.status == Status::Active && !self.voices.is_empty() && self.shown().next().is_some()
    }

    /// Whether somebody with these facts can turn to it: it runs, is meant for them, covers them and has a way in.
    ///
    /// A guardian gives the age of the child; a service for adults only is then for the guardian, who is one.
    #[must_use]
    pub fn reachable(&self, facts: &Facts) -> bool {
        let adult = facts.voice == Voice::Guardian && self.minimum_age >= 18;
        let old_enough = facts.age.is_none_or(|age| adult || age.years() >= self.minimum_age);
        let young_enough = facts.age.zip(self.maximum_age).is_none_or(|(age, max)| age.years() <= max);
        self.status == Status::Active
            && self.voices.contains(&facts.voice)
            && old_enough
            && young_enough
            && self.covers(facts)
            && self.shown().next().is_some()
    }

    fn covers(&self, facts: &Facts) -> bool {
        match facts.place {
            Some(place) => self.areas.iter().any(|area| area == place.code()),
            None => self.scope != Scope::Municipality,
        }
    }
}

/// A fault in a directory, by record and field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DirectoryFault {
    /// The record's id.
    pub record: String,
    /// The field.
    pub field: &'static str,
    /// What is wrong and what to do.
    pub cause: String,
}

impl Directory {
    /// The service with this id.
    #[must_use]
    pub fn service(&self, id: &str) -> Option<&Service> {
        self.services.iter().find(|service| service.id == id)
    }

    /// The organisation with this id.
    #[must_use]
    pub fn organization(&self, id: &str) -> Option<&Organization> {
        self.organizations.iter().find(|organization| organization.id == id)
    }

    /// Every fault a directory can have on its own; empty when it may be used.
    #[must_use]
    pub fn faults(&self) -> Vec<DirectoryFault> {
        let mut faults = Vec::new();
        let mut fault = |record: &str, field, cause: &str| {
            faults.push(DirectoryFault { record: record.to_owned(), field, cause: cause.to_owned() });
        };
        let mut seen = HashSet::new();
        for organization in &self.organizations {
            if !seen.insert(organization.id.as_str()) {
                fault(&organization.id, "id", "stands twice; give one of them another id");
            }
            if organization.name.trim().is_empty() {
                fault(&organization.id, "name", "is missing");
            }
        }
        // HSDS ids are unique within a kind of record: an organisation and its only service may share a name.
        seen.clear();
        for service in &self.services {
            if !seen.insert(service.id.as_str()) {
                fault(&service.id, "id", "stands twice; give one of them another id");
            }
            if service.name.trim().is_empty() {
                fault(&service.id, "name", "is missing");
            }
            if self.organization(&service.organization).is_none() {
                fault(&service.id, "organization", "names an organisation that is not in the file");
            }
            if service.maximum_age.is_some_and(|max| max < service.minimum_age) {
                fault(&service.id, "maximum_age", "is lower than minimum_age");
            }
            if let Some(area) = service.areas.iter().find(|area| super::Municipality::parse(area).is_none()) {
                fault(&service.id, "areas", &format!("{area} is no municipality of the county"));
            }
            for channel in &service.channels {
                if !seen.insert(channel.id.as_str()) {
                    fault(&channel.id, "id", "stands twice; give one of them another id");
                }
                if channel.show == Show::Shown && !channel.showable() {
                    fault(&channel.id, "show", "is shown though it was not read at its source; withhold it");
                }
                if channel.showable() && !channel.has_address_that_works() {
                    fault(&channel.id, "value", "cannot be called or opened as it stands");
                }
            }
        }
        faults
    }
}

impl Channel {
    /// The link that uses it: to call, text, write or open; `None` for a place and for what has no value.
    #[must_use]
    pub fn href(&self) -> Option<String> {
        let value = self.value.as_deref().filter(|value| !value.is_empty())?;
        let number = || value.chars().filter(|one| one.is_ascii_digit() || *one == '+').collect::<String>();
        match self.kind {
            ChannelKind::Phone => Some(format!("tel:{}", number())),
            ChannelKind::Sms => Some(format!("sms:{}", number())),
            ChannelKind::Email => Some(format!("mailto:{value}")),
            ChannelKind::Chat | ChannelKind::Web => Some(value.to_owned()),
            ChannelKind::Visit => None,
        }
    }

    fn has_address_that_works(&self) -> bool {
        let value = self.value.as_deref().unwrap_or_default();
        match self.kind {
            ChannelKind::Phone | ChannelKind::Sms => {
                value.chars().any(|letter| letter.is_ascii_digit())
                    && value.chars().all(|letter| letter.is_ascii_digit() || " -+".contains(letter))
            }
            ChannelKind::Chat | ChannelKind::Web => value.starts_with("https://") || value.starts_with("http://"),
            ChannelKind::Email => value.contains('@'),
            ChannelKind::Visit => self.address.is_some() || !value.is_empty(),
        }
    }
}
