//! The clock from closing to answer: by when, who owes it, and that it is late.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::survey::questionnaire::Text;

/// What was promised before the wave opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clock {
    /// The last day of collecting.
    pub closed: Date,
    /// By when the answer was promised.
    pub promised: Date,
    /// Who owes it: an office, never a private person.
    pub owes: Text,
}

/// How an answer stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Not due yet.
    OnItsWay {
        /// Days left; 0 on the promised day.
        days: i32,
    },
    /// *Försenad*.
    Late {
        /// Days since the promised one.
        days: i32,
    },
    /// It came.
    Answered {
        /// So many days after the promised one; 0 when in time.
        late: i32,
    },
}

impl Clock {
    /// How it stands on a day. `answered`: the day the answer was published. On the promised day it is not late yet.
    #[must_use]
    pub fn standing(&self, today: Date, answered: Option<Date>) -> Standing {
        let since = |day: Date| (day - self.promised).get_days();
        match answered {
            Some(day) => Standing::Answered { late: since(day).max(0) },
            None if today > self.promised => Standing::Late { days: since(today) },
            None => Standing::OnItsWay { days: -since(today) },
        }
    }
}
