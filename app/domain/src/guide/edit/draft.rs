//! A contact as a form holds it: every field as typed, by the name it has in the form.

use crate::guide::{Channel, ChannelKind, Cost, Kind, Service, Show, Status, Voice};

use super::times;

/// Languages the form offers by name; whatever else a contact has stays.
pub const LANGUAGES: [&str; 12] = ["sv", "en", "ar", "so", "fi", "ti", "prs", "fa", "uk", "ku", "es", "fr"];

/// What stands in the form of one contact.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Draft {
    /// Its name.
    pub name: String,
    /// What it is, in one Swedish sentence.
    pub about: String,
    /// Whether it runs: the word of [`Status`] in content files.
    pub status: String,
    /// What kind of help it is: the id of a [`Kind`]. It decides in which answers the contact can stand.
    pub help: String,
    /// Whom it is for: words of [`Voice`]; none for staff alone.
    pub voices: Vec<String>,
    /// Ids of the topics it helps with.
    pub topics: Vec<String>,
    /// Youngest age in years.
    pub youngest: String,
    /// Oldest age in years; empty without limit.
    pub oldest: String,
    /// Language codes.
    pub languages: Vec<String>,
    /// `free`, `call_rate` or `unknown`.
    pub cost: String,
    /// `yes`, `no` or `unknown`.
    pub anonymous: String,
    /// The branch it is tied to, as [`crate::guide::Keeper::word`]; empty for none. Who may tie it is asked elsewhere: applying a form leaves
    /// the tie as it was.
    pub keeper: String,
    /// Ways in; one without an id is new.
    pub ways: Vec<WayDraft>,
}

/// What stands in the form of one way in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WayDraft {
    /// The channel's id; empty for a new one.
    pub id: String,
    /// The word of [`ChannelKind`] in content files.
    pub kind: String,
    /// Number or address.
    pub value: String,
    /// Street and number of a visit.
    pub street: String,
    /// Town of a visit.
    pub city: String,
    /// Postal code of a visit.
    pub postal: String,
    /// `always`, `unknown` or `weekly`.
    pub hours: String,
    /// Times by weekday, Monday first: `8–12, 13–16`.
    pub days: [String; 7],
    /// What holds on red days: `open`, `closed` or `unknown`.
    pub holidays: String,
    /// When it closes at the latest the day before one.
    pub eve: String,
    /// Days that differ, one a line: `2026-12-23 8–12`, `2026-12-24 stängt`.
    pub exceptions: String,
    /// Whether citizens see it.
    pub shown: bool,
    /// Address of the page where it was read.
    pub source: String,
    /// The day it was read, or the page's own date.
    pub read_on: String,
}

impl Draft {
    /// The form of a contact as it is.
    #[must_use]
    pub fn of(service: &Service) -> Self {
        Self {
            name: service.name.clone(),
            about: service.description.clone(),
            status: status_word(service.status).to_owned(),
            help: service.kind.id().to_owned(),
            voices: service.voices.iter().map(|one| voice_word(*one).to_owned()).collect(),
            topics: service.topics.clone(),
            youngest: service.minimum_age.to_string(),
            oldest: service.maximum_age.map(|age| age.to_string()).unwrap_or_default(),
            languages: service.languages.clone(),
            cost: cost_word(service.cost).to_owned(),
            anonymous: match service.anonymous {
                Some(true) => "yes",
                Some(false) => "no",
                None => "unknown",
            }
            .to_owned(),
            keeper: service.keeper.as_ref().map(crate::guide::Keeper::word).unwrap_or_default(),
            ways: service.channels.iter().map(WayDraft::of).collect(),
        }
    }

    /// What a browser sent, name by name; names that the form does not have are passed over.
    #[must_use]
    pub fn read(pairs: &[(String, String)]) -> Self {
        let mut draft = Self::default();
        for (name, value) in pairs {
            let value = value.clone();
            match name.as_str() {
                "name" => draft.name = value,
                "about" => draft.about = value,
                "status" => draft.status = value,
                "help" => draft.help = value,
                "voice" => draft.voices.push(value),
                "topic" => draft.topics.push(value),
                "youngest" => draft.youngest = value,
                "oldest" => draft.oldest = value,
                "language" => draft.languages.push(value),
                "cost" => draft.cost = value,
                "anonymous" => draft.anonymous = value,
                "keeper" => draft.keeper = value,
                name => {
                    let Some((number, part)) = name.split_once('-') else { continue };
                    // A form has a handful of ways in; a number beyond that was not sent by ours.
                    let Some(number) = number.parse::<usize>().ok().filter(|number| *number < 20) else { continue };
                    while draft.ways.len() <= number {
                        draft.ways.push(WayDraft::default());
                    }
                    if let Some(way) = draft.ways.get_mut(number) {
                        way.put(part, value);
                    }
                }
            }
        }
        draft
    }
}

impl WayDraft {
    fn of(channel: &Channel) -> Self {
        let address = channel.address.as_ref();
        let week = times::typed(&channel.hours);
        Self {
            id: channel.id.clone(),
            kind: kind_word(channel.kind).to_owned(),
            value: channel.value.clone().unwrap_or_default(),
            street: address.map(|address| address.street.clone()).unwrap_or_default(),
            city: address.map(|address| address.city.clone()).unwrap_or_default(),
            postal: address.and_then(|address| address.postal_code.clone()).unwrap_or_default(),
            hours: week.kind.to_owned(),
            days: week.days,
            holidays: week.holidays.to_owned(),
            eve: week.eve,
            exceptions: week.exceptions,
            shown: channel.show == Show::Shown,
            source: channel.reading.source.clone().unwrap_or_default(),
            read_on: channel.reading.date.clone().unwrap_or_default(),
        }
    }

    /// An empty way in at the end of the form.
    #[must_use]
    pub fn empty() -> Self {
        let word = |text: &str| text.to_owned();
        Self { kind: word("phone"), hours: word("unknown"), holidays: word("unknown"), shown: true, ..Self::default() }
    }

    /// Whether nothing was typed into the place for a new one.
    #[must_use]
    pub fn untouched(&self) -> bool {
        self.id.is_empty()
            && [&self.value, &self.street, &self.city, &self.source].iter().all(|one| one.trim().is_empty())
    }

    fn put(&mut self, part: &str, value: String) {
        match part {
            "id" => self.id = value,
            "kind" => self.kind = value,
            "value" => self.value = value,
            "street" => self.street = value,
            "city" => self.city = value,
            "postal" => self.postal = value,
            "hours" => self.hours = value,
            "holidays" => self.holidays = value,
            "eve" => self.eve = value,
            "exceptions" => self.exceptions = value,
            "shown" => self.shown = value == "yes",
            "source" => self.source = value,
            "read" => self.read_on = value,
            part => {
                let day = part.strip_prefix("day").and_then(|day| day.parse::<usize>().ok());
                if let Some(place) = day.and_then(|day| self.days.get_mut(day)) {
                    *place = value;
                }
            }
        }
    }
}

/// The words of a closed list, as in content files.
macro_rules! words {
    ($($(#[$doc:meta])* $word:ident, $parse:ident, $kind:ident: $($name:ident $text:literal),+;)+) => {$(
        $(#[$doc])*
        pub(super) const fn $word(value: $kind) -> &'static str {
            match value { $($kind::$name => $text),+ }
        }
        pub(super) fn $parse(text: &str) -> Option<$kind> {
            match text { $($text => Some($kind::$name),)+ _ => None }
        }
    )+};
}

words! {
    status_word, status, Status:
        Active "active", Inactive "inactive", Defunct "defunct", TemporarilyClosed "temporarily closed";
    cost_word, cost, Cost: Free "free", CallRate "call_rate", Unknown "unknown";
    kind_word, kind, ChannelKind:
        Phone "phone", Sms "sms", Chat "chat", Web "web", Email "email", Visit "visit";
    voice_word, voice, Voice: Child "child", Guardian "guardian";
}

/// The kind of help with this id.
pub(super) fn help(id: &str) -> Option<Kind> {
    Kind::ALL.iter().copied().find(|kind| kind.id() == id)
}
