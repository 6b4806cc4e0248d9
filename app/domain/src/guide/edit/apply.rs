//! What a form becomes: the contact after it, or every fault by field.

use jiff::civil::Date;

use super::draft::{self, Draft, WayDraft};
use super::times::{self, BadTimes};
use crate::guide::{Address, Channel, ChannelKind, Confidence, Reading, Service, Show, Voice};

/// A field that cannot be taken as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldFault {
    /// The field's name in the form.
    pub field: String,
    /// What is wrong.
    pub bad: Bad,
}

macro_rules! bads {
    ($($(#[$doc:meta])+ $name:ident $id:literal),+ $(,)?) => {
        /// What is wrong with a field.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Bad { $($(#[$doc])+ $name),+ }

        impl Bad {
            /// Every fault.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The end of its id among the words.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => $id),+ }
            }
        }
    };
}

bads! {
    /// Nothing is written.
    Missing "missing",
    /// More than fits.
    TooLong "too-long",
    /// No age in whole years, 0 to 120.
    Age "age",
    /// The oldest age is under the youngest.
    Ages "ages",
    /// Not a choice of the form.
    Choice "choice",
    /// No telephone number.
    Number "number",
    /// No address of a page.
    Link "link",
    /// No e-mail address.
    Mail "mail",
    /// It does not say where it was read.
    Source "source",
    /// It does not say on which day it was read.
    Day "day",
    /// The day has not come yet.
    Ahead "ahead",
    /// It was changed, but the day of reading is still the old one.
    OldReading "old-reading",
    /// Hours that cannot be read.
    Times "times",
    /// A week without hours.
    EmptyWeek "empty-week",
    /// A street without a town, or the other way round.
    Place "place",
    /// A way in that this contact does not have.
    Foreign "foreign",
}

/// The longest name, in letters.
const NAME: usize = 120;
/// The longest sentence, in letters.
const ABOUT: usize = 300;
/// The longest address of a page, in letters.
const LINK: usize = 400;

impl Draft {
    /// The contact after this form. `today` is the day in Sweden; `new_id` is given to a new way in.
    ///
    /// What is not in the form stays. A way in that was changed loses its assured date, and has to say where and on which
    /// day it was read: a number without a source is never saved.
    ///
    /// # Errors
    /// Every fault, by field.
    pub fn apply(&self, before: &Service, today: Date, new_id: &str) -> Result<Service, Vec<FieldFault>> {
        let mut faults = Faults(Vec::new());
        let mut after = before.clone();
        after.name = faults.text("name", &self.name, NAME);
        after.description = faults.text("about", &self.about, ABOUT);
        after.status = faults.choice("status", draft::status(&self.status), before.status);
        after.kind = faults.choice("help", draft::help(&self.help), before.kind);
        let voices: Option<Vec<Voice>> = self.voices.iter().map(|one| draft::voice(one)).collect();
        after.voices = in_order(&before.voices, &faults.choice("voice", voices, Vec::new()));
        if self.topics.iter().any(|topic| topic.is_empty() || topic.chars().count() > NAME) {
            faults.push("topic", Bad::Choice);
        }
        after.topics = in_order(&before.topics, &self.topics);
        after.minimum_age = faults.age("youngest", &self.youngest).unwrap_or_default();
        after.maximum_age = if self.oldest.trim().is_empty() { None } else { faults.age("oldest", &self.oldest) };
        if after.maximum_age.is_some_and(|oldest| oldest < after.minimum_age) {
            faults.push("oldest", Bad::Ages);
        }
        after.languages = self.spoken(before, &mut faults);
        after.cost = faults.choice("cost", draft::cost(&self.cost), before.cost);
        after.anonymous = match self.anonymous.as_str() {
            "yes" => Some(true),
            "no" => Some(false),
            "unknown" => None,
            _ => {
                faults.push("anonymous", Bad::Choice);
                None
            }
        };
        for (number, way) in self.ways.iter().enumerate() {
            if way.untouched() {
                continue;
            }
            let mut at = Way { number, typed: way, today, faults: &mut faults };
            if way.id.is_empty() {
                after.channels.extend(at.channel(None, new_id));
            } else if let Some(place) = before.channels.iter().position(|channel| channel.id == way.id) {
                if let (Some(old), Some(new)) =
                    (after.channels.get_mut(place), at.channel(before.channels.get(place), ""))
                {
                    *old = new;
                }
            } else {
                at.push("value", Bad::Foreign);
            }
        }
        if faults.0.is_empty() { Ok(after) } else { Err(faults.0) }
    }

    /// The languages in the contact's own order, new ones last.
    fn spoken(&self, before: &Service, faults: &mut Faults) -> Vec<String> {
        let known = |one: &String| before.languages.contains(one) || draft::LANGUAGES.contains(&one.as_str());
        if !self.languages.iter().all(known) {
            faults.push("language", Bad::Choice);
        }
        in_order(&before.languages, &self.languages)
    }
}

/// What was chosen, in the contact's own order, new ones last and each once.
fn in_order<T: Clone + PartialEq>(before: &[T], chosen: &[T]) -> Vec<T> {
    let mut all: Vec<T> = before.iter().filter(|one| chosen.contains(one)).cloned().collect();
    for one in chosen {
        if !all.contains(one) {
            all.push(one.clone());
        }
    }
    all
}

struct Faults(Vec<FieldFault>);

impl Faults {
    fn push(&mut self, field: &str, bad: Bad) {
        self.0.push(FieldFault { field: field.to_owned(), bad });
    }

    fn text(&mut self, field: &str, typed: &str, longest: usize) -> String {
        // One line: what a card shows has no paragraphs.
        let text = typed.split_whitespace().collect::<Vec<_>>().join(" ");
        if text.is_empty() {
            self.push(field, Bad::Missing);
        } else if text.chars().count() > longest {
            self.push(field, Bad::TooLong);
        }
        text
    }

    fn age(&mut self, field: &str, typed: &str) -> Option<u8> {
        let age = typed.trim().parse().ok().filter(|age| *age <= 120);
        if age.is_none() {
            self.push(field, Bad::Age);
        }
        age
    }

    fn choice<T>(&mut self, field: &str, chosen: Option<T>, before: T) -> T {
        chosen.unwrap_or_else(|| {
            self.push(field, Bad::Choice);
            before
        })
    }
}

/// One way in of the form.
struct Way<'a> {
    number: usize,
    typed: &'a WayDraft,
    today: Date,
    faults: &'a mut Faults,
}

impl Way<'_> {
    fn push(&mut self, part: &str, bad: Bad) {
        self.faults.push(&format!("{}-{part}", self.number), bad);
    }

    fn channel(&mut self, before: Option<&Channel>, new_id: &str) -> Option<Channel> {
        let Some(kind) = before.map(|before| before.kind).or_else(|| draft::kind(&self.typed.kind)) else {
            self.push("kind", Bad::Choice);
            return None;
        };
        let value = Some(self.typed.value.trim().to_owned()).filter(|value| !value.is_empty());
        let address =
            if kind == ChannelKind::Visit { self.address() } else { before.and_then(|one| one.address.clone()) };
        let hours = self.hours(before);
        let same = |one: &Channel| one.value == value && one.address == address && one.hours == hours;
        let changed = !before.is_some_and(same);
        let shown = self.typed.shown;
        if let Some(value) = value.as_deref().filter(|_| changed || shown) {
            self.value(kind, value);
        }
        if shown && value.is_none() && address.is_none() {
            self.push("value", Bad::Missing);
        }
        let number = matches!(kind, ChannelKind::Phone | ChannelKind::Sms) && value.is_some();
        let reading = self.reading(before, changed, shown || number);
        let mut channel = match before {
            Some(before) => before.clone(),
            None => Channel {
                id: new_id.to_owned(),
                kind,
                value: None,
                address: None,
                hours: hours.clone(),
                hours_read: false,
                national_short_number: false,
                show: Show::Withheld,
                reason: String::new(),
                reading: reading.clone(),
                assured_date: None,
            },
        };
        if before.is_none_or(|before| before.hours != hours) {
            channel.hours_read = hours != crate::hours::Hours::Unknown;
        }
        if before.is_none_or(|before| before.value != value) {
            channel.national_short_number = false;
        }
        if changed {
            channel.assured_date = None;
            "Changed at the desk.".clone_into(&mut channel.reason);
        }
        channel.value = value;
        channel.address = address;
        channel.hours = hours;
        channel.show = if shown { Show::Shown } else { Show::Withheld };
        channel.reading = reading;
        if shown && channel.assured_date.is_none() && channel.reading.confidence != Confidence::ReadOnPage {
            self.push("source", Bad::Source);
        }
        Some(channel)
    }

    fn hours(&mut self, before: Option<&Channel>) -> crate::hours::Hours {
        let WayDraft { hours, days, holidays, eve, exceptions, .. } = self.typed;
        match times::read(hours, days, holidays, eve, exceptions, before.map(|before| &before.hours)) {
            Ok(hours) => hours,
            Err(bad) => {
                let (part, bad) = match bad {
                    BadTimes::Kind => ("hours".to_owned(), Bad::Choice),
                    BadTimes::Day(day) => (format!("day{day}"), Bad::Times),
                    BadTimes::Holidays => ("holidays".to_owned(), Bad::Choice),
                    BadTimes::Eve => ("eve".to_owned(), Bad::Times),
                    BadTimes::Exceptions => ("exceptions".to_owned(), Bad::Times),
                    BadTimes::Empty => ("hours".to_owned(), Bad::EmptyWeek),
                };
                self.push(&part, bad);
                crate::hours::Hours::Unknown
            }
        }
    }

    fn address(&mut self) -> Option<Address> {
        let [street, city, postal] =
            [&self.typed.street, &self.typed.city, &self.typed.postal].map(|one| one.trim().to_owned());
        match (street.is_empty(), city.is_empty()) {
            (true, true) => None,
            (false, false) => {
                if street.chars().count() > NAME || city.chars().count() > NAME || postal.chars().count() > 12 {
                    self.push("street", Bad::TooLong);
                }
                Some(Address { street, city, postal_code: Some(postal).filter(|postal| !postal.is_empty()) })
            }
            (empty, _) => {
                self.push(if empty { "street" } else { "city" }, Bad::Place);
                None
            }
        }
    }

    fn value(&mut self, kind: ChannelKind, value: &str) {
        let bad = match kind {
            ChannelKind::Phone | ChannelKind::Sms => (!is_number(value)).then_some(Bad::Number),
            ChannelKind::Chat | ChannelKind::Web => (!is_link(value)).then_some(Bad::Link),
            ChannelKind::Email => (!is_mail(value)).then_some(Bad::Mail),
            ChannelKind::Visit => (value.chars().count() > NAME).then_some(Bad::TooLong),
        };
        if let Some(bad) = bad {
            self.push("value", bad);
        }
    }

    /// Where it was read. What was changed has to be read anew; what was not keeps its reading, unless a new one is given.
    fn reading(&mut self, before: Option<&Channel>, changed: bool, needed: bool) -> Reading {
        let [source, date] = [&self.typed.source, &self.typed.read_on]
            .map(|one| Some(one.trim().to_owned()).filter(|one| !one.is_empty()));
        let old = before.map(|before| &before.reading);
        let same = old.is_some_and(|old| old.source == source && old.date == date);
        if let (true, false, Some(old)) = (same, changed, old) {
            return old.clone();
        }
        match &source {
            None if needed => self.push("source", Bad::Source),
            Some(source) if !is_link(source) => self.push("source", Bad::Link),
            _ => {}
        }
        let day: Option<Date> = date.as_deref().and_then(|date| date.parse().ok());
        match (&date, day) {
            (None, _) if needed => self.push("read", Bad::Day),
            (Some(_), None) => self.push("read", Bad::Day),
            (_, Some(day)) if day > self.today => self.push("read", Bad::Ahead),
            _ if changed && same && (needed || source.is_some()) => self.push("read", Bad::OldReading),
            _ => {}
        }
        let confidence = match (&source, old) {
            (Some(_), _) => Confidence::ReadOnPage,
            (None, Some(old)) if old.source.is_none() => old.confidence,
            (None, _) => Confidence::Missing,
        };
        Reading { confidence, source, date, quote: None }
    }
}

/// 3 to 15 digits (ITU-T E.164 ends there), grouped as people write them; a plus only in front.
fn is_number(value: &str) -> bool {
    let digits = value.chars().filter(char::is_ascii_digit).count();
    let rest = value.strip_prefix('+').unwrap_or(value);
    (3..=15).contains(&digits) && rest.chars().all(|one| one.is_ascii_digit() || " -".contains(one))
}

/// A page's address, whole: scheme, a host with a dot, nothing that ends an attribute or hides another host.
fn is_link(value: &str) -> bool {
    let rest = value.strip_prefix("https://").or_else(|| value.strip_prefix("http://"));
    let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
    let plain = |one: char| one.is_alphanumeric() || "-.:".contains(one);
    let whole = !value.chars().any(|one| one.is_whitespace() || one.is_control() || "<>\"'\\`".contains(one));
    whole && value.chars().count() <= LINK && host.contains('.') && !host.starts_with('.') && host.chars().all(plain)
}

fn is_mail(value: &str) -> bool {
    let plain = |one: char| one.is_ascii_alphanumeric() || ".-_+".contains(one);
    value.split_once('@').is_some_and(|(who, host)| {
        !who.is_empty()
            && host.contains('.')
            && who.chars().all(plain)
            && host.chars().all(plain)
            && value.len() <= NAME
    })
}
