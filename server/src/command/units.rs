//! `lotsen import units`: takes in a list of units, everything or nothing, and tells what it changed.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::{Args, ValueEnum};
use domain::contact::reading::date_of;
use domain::contact::record::Fault;
use domain::contact::unit::{self, Change, Changed, Kept, Source, UnitId};
use domain::guide::Municipality;
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::{Value, json};

use super::many::many;
use super::there;
use crate::config::Settings;
use crate::contact::import::units::{Given, Incoming, LARGEST, Shape, Skipped, read};
use crate::contact::store::units::By;
use crate::contact::units::seed;
use crate::store;

/// How often the list is read anew when somebody changes it meanwhile.
const TURNS: usize = 5;

/// What is imported, and how.
#[derive(Args, Debug)]
pub struct Order {
    /// The file.
    pub file: PathBuf,
    /// Only reads it, and tells its faults or what it would change.
    #[arg(long)]
    pub check: bool,
    /// What the file must be; without it, whatever it is.
    #[arg(long, value_enum)]
    pub format: Option<Format>,
    /// Tells faults and changes as JSON.
    #[arg(long)]
    pub json: bool,
    /// Short name of the source, such as `lista-bvc`. A list of one's own stands for all that its source ever named:
    /// what it names no more is closed.
    #[arg(long)]
    pub source: Option<String>,
    /// The day of the file, YYYY-MM-DD; today without it. Units that somebody confirmed later stay as they are.
    #[arg(long)]
    pub day: Option<Date>,
    /// The municipality that was asked for, four digits, where the file does not repeat it.
    #[arg(long)]
    pub within: Option<String>,
}

/// The formats, as one names them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// What the register's interfaces answer.
    RegisterJson,
    /// The register's table.
    RegisterCsv,
    /// A list of one's own, JSON or CSV.
    List,
}

impl Format {
    fn shape(self) -> Shape {
        match self {
            Self::RegisterJson => Shape::RegisterJson,
            Self::RegisterCsv => Shape::RegisterCsv,
            Self::List => Shape::List,
        }
    }
}

/// What an import did, or would do.
struct Report {
    done: bool,
    changes: Vec<Change>,
    in_use: BTreeSet<String>,
    skipped: Skipped,
}

/// Takes in a list of units.
///
/// # Errors
/// When the file has faults or cannot be read, or a check finds no database; nothing is changed then.
pub async fn import(settings: &Settings, order: &Order) -> anyhow::Result<()> {
    let now = Timestamp::now();
    let day = order.day.unwrap_or_else(|| date_of(now));
    anyhow::ensure!(day <= date_of(now), "--day lies ahead; a file is of today at the latest");
    let within = order
        .within
        .as_deref()
        .map(|code| Municipality::parse(code).context("--within: no municipality of the county has this code"));
    let within = within.transpose()?;
    let bytes = bytes(&order.file)?;
    let stores = if order.check { there::stores(settings).await? } else { store::open(&settings.database()?).await? };
    let units = stores.units.as_ref();
    // A demo's folder keeps its school; any other begins with the schools that are built in.
    seed(units, false, now).await?;
    for _ in 0..TURNS {
        let (version, kept) = units.units().await?;
        let (next, report) = match plan(order, &bytes, (day, within), &kept) {
            Ok((next, changes, skipped)) => {
                let in_use = units.in_use().await?.into_iter().collect();
                (next, Report { done: !order.check, changes, in_use, skipped })
            }
            Err(faults) => return Err(told(order, &faults)),
        };
        let by = By { staff: None, at: now };
        let nothing = order.check || report.changes.is_empty();
        if nothing || units.replace(version, &next, &report.changes, by).await? {
            print!("{}", if order.json { report.json() } else { report.text() });
            return Ok(());
        }
    }
    anyhow::bail!("somebody else keeps changing the list; nothing was changed, try again")
}

/// The file's bytes, unless it is larger than any list of units. Its length is not trusted: it may grow while it is read.
fn bytes(file: &Path) -> anyhow::Result<Vec<u8>> {
    let open = std::fs::File::open(file).with_context(|| format!("cannot read {}", file.display()))?;
    let mut bytes = Vec::new();
    open.take(LARGEST + 1).read_to_end(&mut bytes).with_context(|| format!("cannot read {}", file.display()))?;
    let large = bytes.len() as u64 > LARGEST;
    anyhow::ensure!(!large, "{} is larger than {} MiB: no list of units is", file.display(), LARGEST >> 20);
    Ok(bytes)
}

type Planned = (Kept, Vec<Change>, Skipped);

/// The list with the file in it.
fn plan(
    order: &Order,
    bytes: &[u8],
    (day, within): (Date, Option<Municipality>),
    kept: &Kept,
) -> Result<Planned, Vec<Fault>> {
    let shape = order.format.map(Format::shape);
    let given = Given { source: source(order, day)?, within, known: kept.all(), shape };
    let Incoming { units, skipped, gone, shape } = read(bytes, &given)?;
    let whole = shape == Shape::List;
    let (next, changes) = kept.take_in(unit::Incoming { units: &units, gone: &gone, whole, day })?;
    Ok((next, changes, skipped))
}

/// The source as pages tell it.
fn source(order: &Order, day: Date) -> Result<Source, Vec<Fault>> {
    use domain::contact::record::{At, What};
    let list = order.format == Some(Format::List);
    // Each reading of the register is a source of its own: its units are confirmed by that day.
    let name =
        order.source.clone().unwrap_or_else(|| if list { "lista".to_owned() } else { format!("register-{day}") });
    let id = UnitId::parse(&name);
    let rule = What::Rule("must be 2–40 of a–z, 0–9 and single hyphens");
    let id = id.ok_or_else(|| vec![Fault::new(At::File, "source", rule)])?;
    let title = if list { "Länets egen lista" } else { "Skolverket, Skolenhetsregistret" };
    let address = if list { "" } else { "https://api.skolverket.se/skolenhetsregistret" };
    Ok(Source { id, date: day, title: title.to_owned(), address: address.to_owned() })
}

/// Tells the faults; the error that ends the program.
fn told(order: &Order, faults: &[Fault]) -> anyhow::Error {
    if order.json {
        let one =
            |fault: &Fault| json!({"at": fault.at.to_string(), "field": fault.field, "what": fault.what.to_string()});
        println!("{}", json!({"faults": faults.iter().map(one).collect::<Vec<_>>()}));
    } else {
        for fault in faults {
            eprintln!("{fault}");
        }
    }
    anyhow::anyhow!("{}; nothing was changed", many(faults.len(), "fault"))
}

impl Report {
    fn of(&self, what: Changed) -> Vec<&str> {
        self.changes.iter().filter(|change| change.what == what).map(|change| change.unit.as_str()).collect()
    }

    /// The closed ones that somebody has written to, or that have a team: their children are told to turn elsewhere.
    fn hit(&self) -> Vec<&str> {
        self.of(Changed::Closed).into_iter().filter(|unit| self.in_use.contains(*unit)).collect()
    }

    fn json(&self) -> String {
        let skipped = &self.skipped;
        let mut report = json!({
            "done": self.done,
            "closed-in-use": self.hit(),
            "passed-over": {
                "other-counties": skipped.outside,
                "inactive": skipped.inactive,
                "other-forms": skipped.other_forms,
                "without-place": skipped.unplaced,
                "point-left-out": skipped.misplaced,
            },
        });
        for what in Changed::ALL {
            report[what.as_str()] = Value::from(self.of(what));
        }
        format!("{report}\n")
    }

    fn text(&self) -> String {
        let count = |what| self.of(what).len();
        let mut out = format!(
            "{}: {} added, {} changed, {} confirmed, {} closed\n",
            if self.done { "Taken in" } else { "Can be taken in" },
            count(Changed::Added),
            count(Changed::Edited),
            count(Changed::Confirmed),
            count(Changed::Closed),
        );
        for (word, what) in [("added", Changed::Added), ("changed", Changed::Edited), ("closed", Changed::Closed)] {
            for unit in self.of(what) {
                let hit =
                    if what == Changed::Closed && self.in_use.contains(unit) { "  HAS A TEAM OR THREADS" } else { "" };
                let _ = writeln!(out, "  {word:<8} {unit}{hit}");
            }
        }
        let skipped = &self.skipped;
        let _ = writeln!(
            out,
            "Passed over: {} of other counties, {} inactive, {} of other forms, {} without a place; {} points left out",
            skipped.outside, skipped.inactive, skipped.other_forms, skipped.unplaced, skipped.misplaced
        );
        if self.done {
            out.push_str("A running site shows it within a minute.\n");
        }
        out
    }
}
