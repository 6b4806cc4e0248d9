//! The shapes that go: of a questionnaire what decides which question comes next and which answer it takes. Its words are drawn on the
//! server, save for those that answers decide upon.

use super::{Wire, number, put_number};
use crate::survey::answer::{Answers, Place, Value};
use crate::survey::questionnaire::{
    Audience, Choice, Constraint, Grain, Group, Item, Kind, Name, Question, Questionnaire, Reminder, Repeat, Text,
};
use crate::survey::walk::course::Course;
use crate::survey::walk::step::At;

macro_rules! wire {
    ($kind:ident { $($field:ident),+ }) => {
        impl Wire for $kind {
            fn put(&self, out: &mut String) {
                $(self.$field.put(out);)+
            }

            fn take(from: &mut &str) -> Option<Self> {
                Some(Self { $($field: Wire::take(from)?),+ })
            }
        }
    };
}
pub(crate) use wire;

wire!(Choice { value, label, columns });
wire!(Repeat { count, most });
wire!(Reminder { when, message });
wire!(Constraint { must, message });
wire!(Place { name, round });
wire!(Course { answers, at, reminded });

impl Wire for Name {
    fn put(&self, out: &mut String) {
        self.as_str().to_owned().put(out);
    }

    fn take(from: &mut &str) -> Option<Self> {
        Self::parse(&String::take(from)?).ok()
    }
}

impl Wire for Text {
    fn put(&self, out: &mut String) {
        self.0.put(out);
    }

    fn take(from: &mut &str) -> Option<Self> {
        Wire::take(from).map(Self)
    }
}

impl Wire for Answers {
    fn put(&self, out: &mut String) {
        self.0.put(out);
    }

    fn take(from: &mut &str) -> Option<Self> {
        Wire::take(from).map(Self)
    }
}

/// Without its title and version.
impl Wire for Questionnaire {
    fn put(&self, out: &mut String) {
        self.id.put(out);
        self.languages.put(out);
        self.audience.put(out);
        self.lists.put(out);
        self.items.put(out);
    }

    fn take(from: &mut &str) -> Option<Self> {
        Some(Self {
            id: Wire::take(from)?,
            version: String::new(),
            title: Text::default(),
            languages: Wire::take(from)?,
            audience: Wire::take(from)?,
            lists: Wire::take(from)?,
            items: Wire::take(from)?,
        })
    }
}

/// Without its words and looks.
impl Wire for Group {
    fn put(&self, out: &mut String) {
        self.name.put(out);
        self.relevant.put(out);
        self.repeat.put(out);
        self.items.put(out);
    }

    fn take(from: &mut &str) -> Option<Self> {
        Some(Self {
            name: Wire::take(from)?,
            label: Text::default(),
            relevant: Wire::take(from)?,
            appearance: Vec::new(),
            repeat: Wire::take(from)?,
            lock: None,
            why: Text::default(),
            proposed_by: Text::default(),
            area: None,
            items: Wire::take(from)?,
        })
    }
}

/// Without its words and looks.
impl Wire for Question {
    fn put(&self, out: &mut String) {
        self.name.put(out);
        self.kind.put(out);
        self.required.put(out);
        self.relevant.put(out);
        self.constraint.put(out);
        self.calculation.put(out);
        self.default.put(out);
        self.choice_filter.put(out);
        self.randomize.put(out);
        self.read_only.put(out);
        self.sensitive.put(out);
    }

    fn take(from: &mut &str) -> Option<Self> {
        let new = Self::new(Wire::take(from)?, Wire::take(from)?);
        Some(Self {
            required: Wire::take(from)?,
            relevant: Wire::take(from)?,
            constraint: Wire::take(from)?,
            calculation: Wire::take(from)?,
            default: Wire::take(from)?,
            choice_filter: Wire::take(from)?,
            randomize: Wire::take(from)?,
            read_only: Wire::take(from)?,
            sensitive: Wire::take(from)?,
            ..new
        })
    }
}

impl Wire for Item {
    fn put(&self, out: &mut String) {
        match self {
            Self::Question(question) => {
                put_number(0, out);
                question.put(out);
            }
            Self::Group(group) => {
                put_number(1, out);
                group.put(out);
            }
        }
    }

    fn take(from: &mut &str) -> Option<Self> {
        match number(from)? {
            0 => Wire::take(from).map(Self::Question),
            1 => Wire::take(from).map(Self::Group),
            _ => None,
        }
    }
}

impl Wire for Audience {
    fn put(&self, out: &mut String) {
        let at: u8 = match self {
            Self::Young => 0,
            Self::Child => 1,
            Self::Youth => 2,
            Self::Guardian => 3,
            Self::Staff => 4,
        };
        at.put(out);
    }

    fn take(from: &mut &str) -> Option<Self> {
        Some(match number(from)? {
            0 => Self::Young,
            1 => Self::Child,
            2 => Self::Youth,
            3 => Self::Guardian,
            4 => Self::Staff,
            _ => return None,
        })
    }
}

impl Wire for Kind {
    fn put(&self, out: &mut String) {
        let mut kind = |number| put_number(number, out);
        match self {
            Self::Text => kind(0),
            Self::Integer => kind(1),
            Self::Decimal => kind(2),
            Self::Range { start, end, step } => {
                kind(3);
                start.put(out);
                end.put(out);
                step.put(out);
            }
            Self::Date(Grain::Year) => kind(4),
            Self::Date(Grain::Month) => kind(5),
            Self::Date(Grain::Day) => kind(6),
            Self::One(list) => {
                kind(7);
                list.put(out);
            }
            Self::Many(list) => {
                kind(8);
                list.put(out);
            }
            Self::Rank(list) => {
                kind(9);
                list.put(out);
            }
            Self::Wheel => kind(10),
            Self::Note => kind(11),
            Self::Acknowledge => kind(12),
            Self::Calculate => kind(13),
        }
    }

    fn take(from: &mut &str) -> Option<Self> {
        Some(match number(from)? {
            0 => Self::Text,
            1 => Self::Integer,
            2 => Self::Decimal,
            3 => Self::Range { start: Wire::take(from)?, end: Wire::take(from)?, step: Wire::take(from)? },
            4 => Self::Date(Grain::Year),
            5 => Self::Date(Grain::Month),
            6 => Self::Date(Grain::Day),
            7 => Self::One(Wire::take(from)?),
            8 => Self::Many(Wire::take(from)?),
            9 => Self::Rank(Wire::take(from)?),
            10 => Self::Wheel,
            11 => Self::Note,
            12 => Self::Acknowledge,
            13 => Self::Calculate,
            _ => return None,
        })
    }
}

impl Wire for Value {
    fn put(&self, out: &mut String) {
        let mut kind = |number| put_number(number, out);
        match self {
            Self::Text(text) => {
                kind(0);
                text.put(out);
            }
            Self::Number(number) => {
                kind(1);
                number.put(out);
            }
            Self::Date(text) => {
                kind(2);
                text.put(out);
            }
            Self::One(text) => {
                kind(3);
                text.put(out);
            }
            Self::Many(values) => {
                kind(4);
                values.put(out);
            }
        }
    }

    fn take(from: &mut &str) -> Option<Self> {
        Some(match number(from)? {
            0 => Self::Text(Wire::take(from)?),
            1 => Self::Number(Wire::take(from)?),
            2 => Self::Date(Wire::take(from)?),
            3 => Self::One(Wire::take(from)?),
            4 => Self::Many(Wire::take(from)?),
            _ => return None,
        })
    }
}

impl Wire for At {
    fn put(&self, out: &mut String) {
        match self {
            Self::First => put_number(0, out),
            Self::Screen(place) => {
                put_number(1, out);
                place.put(out);
            }
            Self::End => put_number(2, out),
        }
    }

    fn take(from: &mut &str) -> Option<Self> {
        Some(match number(from)? {
            0 => Self::First,
            1 => Self::Screen(Wire::take(from)?),
            2 => Self::End,
            _ => return None,
        })
    }
}
