//! The file between the two holders: what the first opened, still sealed to the second. It may be carried in any way.

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use uuid::Uuid;

use super::{EscrowFault, Ground};
use crate::contact::seal::{HalfOpened, PublicKey};

/// The first line of the file.
const FIRST_LINE: &str = "lotsen escrow half-opened 1";

/// What is opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Thing {
    /// A thread, by its id.
    Thread(String),
    /// The key of somebody of the staff, by their id.
    Staff(String),
}

impl Thing {
    /// Its kind and its id.
    #[must_use]
    pub fn parts(&self) -> (&'static str, &str) {
        match self {
            Self::Thread(id) => ("thread", id),
            Self::Staff(id) => ("staff", id),
        }
    }
}

/// A half-opened box, what it holds, and on what ground it is opened.
#[derive(Clone, PartialEq, Eq)]
pub struct Half {
    /// What it holds the keys of.
    pub thing: Thing,
    /// On what ground.
    pub ground: Ground,
    /// The first holder's public key; the second's part is bound to it.
    pub first: PublicKey,
    /// The inner box.
    pub opened: HalfOpened,
}

impl fmt::Debug for Half {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Half(…)")
    }
}

impl fmt::Display for Half {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, id) = self.thing.parts();
        let (first, opened) = (STANDARD.encode(self.first.as_bytes()), STANDARD.encode(self.opened.as_bytes()));
        writeln!(f, "{FIRST_LINE}\n{kind}: {id}\nground: {}\nfirst: {first}\nbox: {opened}", self.ground.as_str())
    }
}

impl FromStr for Half {
    type Err = EscrowFault;

    /// Reads what `Display` wrote; only the line ends may differ.
    fn from_str(text: &str) -> Result<Self, EscrowFault> {
        let mut lines = text.lines();
        if lines.next() != Some(FIRST_LINE) {
            return Err(EscrowFault::Half);
        }
        let mut field = || lines.next().and_then(|line| line.split_once(": ")).ok_or(EscrowFault::Half);
        let (kind, id) = field()?;
        let id = Uuid::parse_str(id).map_err(|_| EscrowFault::Half)?.to_string();
        let thing = match kind {
            "thread" => Thing::Thread(id),
            "staff" => Thing::Staff(id),
            _ => return Err(EscrowFault::Half),
        };
        let mut named =
            |name: &str| field().and_then(|(key, value)| (key == name).then_some(value).ok_or(EscrowFault::Half));
        let ground = Ground::parse(named("ground")?).ok_or(EscrowFault::Half)?;
        let bytes = |text: &str| STANDARD.decode(text).map_err(|_| EscrowFault::Half);
        let first = PublicKey::parse(&bytes(named("first")?)?)?;
        let opened = HalfOpened::from_bytes(bytes(named("box")?)?);
        if lines.next().is_some() { Err(EscrowFault::Half) } else { Ok(Self { thing, ground, first, opened }) }
    }
}
