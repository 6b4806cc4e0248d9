//! The mapping room's pages: what was said, in numbers nobody can turn back into a child, and what is done about it.

pub(crate) mod after;
pub mod answer;
pub mod area;
pub mod beside;
pub mod chart;
mod downloads;
pub mod feed;
pub mod finding;
pub mod informants;
mod joint;
pub mod list;
pub mod print;
pub mod reading;
pub mod say;
pub mod together;
mod trace;

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::mapping::release::{Afterword, Release};
use domain::survey::questionnaire::{Area, Text};
use jiff::civil::Date;

use crate::words::Words;

/// A release that is out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The release, frozen.
    pub release: Release,
    /// The day it was published.
    pub published: Date,
    /// SHA-256 of each of its files, as its manifest names them; none in a preview.
    pub files: BTreeMap<String, String>,
    /// What was said of it since, the oldest first.
    pub afterwords: Vec<Afterword>,
}

/// For whom the words are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// Children and young people.
    Child,
    /// Grown-ups.
    Adult,
}

impl Version {
    /// The one of two texts that is meant.
    fn of<'a>(self, child: &'a Text, adult: &'a Text) -> &'a Text {
        match self {
            Self::Child => child,
            Self::Adult => adult,
        }
    }
}

/// The four areas of the mapping, in their order.
pub const AREAS: [Area; 4] = [Area::Discover, Area::Assess, Area::Collaborate, Area::FollowUp];

/// An area as it stands in an address.
#[must_use]
pub const fn slug(area: Area) -> &'static str {
    match area {
        Area::Discover => "upptacka",
        Area::Assess => "bedoma",
        Area::Collaborate => "samverka",
        Area::FollowUp => "folja-upp",
    }
}

/// The end of the id of an area's words.
pub(crate) const fn area_id(area: Area) -> &'static str {
    match area {
        Area::Discover => "discover",
        Area::Assess => "assess",
        Area::Collaborate => "collaborate",
        Area::FollowUp => "follow-up",
    }
}

/// An area's name. A child is told it in a word of their own where the county's is none of theirs.
fn area_name(words: &Words, area: Area, version: Version) -> Arc<str> {
    let id = format!("mapping-area-{}", area_id(area));
    let own = (version == Version::Child).then(|| words.find(&format!("{id}.child"))).flatten();
    own.unwrap_or_else(|| words.get(&id))
}

/// An address within the room.
fn path(words: &Words, rest: &str) -> String {
    format!("/{}/sagt{rest}", words.tag())
}
