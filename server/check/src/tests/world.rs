//! A made-up county, and releases of it as its own writer makes them: right, or wrong in one way.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::{Budget, Folder, Inside, Kind, Report, audit};

/// A code and its members.
pub type Code = (&'static str, &'static [&'static str]);

/// Four municipalities in two parts.
pub const PLACES: [Code; 7] = [
    ("0821", &["0821"]),
    ("0834", &["0834"]),
    ("0880", &["0880"]),
    ("0885", &["0885"]),
    ("norr", &["0821", "0834"]),
    ("syd", &["0880", "0885"]),
    ("*", &["0821", "0834", "0880", "0885"]),
];
pub const AGES: [Code; 4] =
    [("10-12", &["10-12"]), ("13-15", &["13-15"]), ("16-19", &["16-19"]), ("*", &["10-12", "13-15", "16-19"])];
pub const GENDERS: [Code; 3] = [("F", &["F"]), ("P", &["P"]), ("*", &["F", "P", "annat"])];
pub const WAVES: [Code; 3] = [("v1", &["v1"]), ("v2", &["v2"]), ("v1+v2", &["v1", "v2"])];
pub const FIVE: [Code; 6] =
    [("1", &["1"]), ("2", &["2"]), ("3", &["3"]), ("4", &["4"]), ("5", &["5"]), ("*", &["1", "2", "3", "4", "5"])];
pub const THREE: [Code; 4] =
    [("1-2", &["1", "2"]), ("3", &["3"]), ("4-5", &["4", "5"]), ("*", &["1", "2", "3", "4", "5"])];

/// A leaf: wave, municipality, age, gender, answer.
pub type Leaf = [&'static str; 5];

/// Counts by leaf, of one question.
#[derive(Debug, Clone, Default)]
pub struct World(pub BTreeMap<Leaf, i64>);

/// Numbers that look random and are the same each time.
pub struct Dice(pub u64);

impl Dice {
    /// From nought to one less than `below`.
    pub fn roll(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }
}

impl World {
    /// Everybody in one crossing has from nought to `most` children in it; "annat" a tenth of that.
    pub fn random(seed: u64, waves: &[&'static str], most: u64) -> Self {
        let mut dice = Dice(seed);
        let mut world = Self::default();
        for &wave in waves {
            for place in PLACES[6].1 {
                for age in AGES[3].1 {
                    for gender in GENDERS[2].1 {
                        for answer in FIVE[5].1 {
                            let most = if *gender == "annat" { most / 10 } else { most };
                            let count = dice.roll(most + 1).cast_signed();
                            world.0.insert([wave, place, age, gender, answer], count);
                        }
                    }
                }
            }
        }
        world
    }

    /// The sum of a cell.
    pub fn sum(&self, cell: &[Code; 5]) -> i64 {
        let inside = |leaf: &Leaf| leaf.iter().zip(cell).all(|(leaf, (_, members))| members.contains(leaf));
        self.0.iter().filter(|(leaf, _)| inside(leaf)).map(|(_, count)| count).sum()
    }
}

/// A table to publish.
#[derive(Debug, Clone)]
pub struct Plan {
    pub question: &'static str,
    pub grouping: &'static str,
    /// Codes of wave, municipality, age and gender.
    pub shown: [Vec<Code>; 4],
}

/// Codes of one axis by their names.
pub fn pick(codes: &[Code], names: &[&str]) -> Vec<Code> {
    codes.iter().filter(|code| names.contains(&code.0)).copied().collect()
}

impl Plan {
    /// A table of the first wave, by nothing.
    pub fn new(question: &'static str) -> Self {
        let all = |codes: &[Code]| pick(codes, &["*"]);
        let shown = [pick(&WAVES, &["v1"]), all(&PLACES), all(&AGES), all(&GENDERS)];
        Self { question, grouping: "five", shown }
    }

    pub fn waves(mut self, names: &[&str]) -> Self {
        self.shown[0] = pick(&WAVES, names);
        self
    }

    pub fn by_places(mut self) -> Self {
        self.shown[1] = pick(&PLACES, &["0821", "0834", "0880", "0885", "*"]);
        self
    }

    pub fn by_parts(mut self) -> Self {
        self.shown[1] = pick(&PLACES, &["norr", "syd", "*"]);
        self
    }

    pub fn by_ages(mut self) -> Self {
        self.shown[2] = AGES.to_vec();
        self
    }

    pub fn by_genders(mut self) -> Self {
        self.shown[3] = GENDERS.to_vec();
        self
    }

    pub fn in_three(mut self) -> Self {
        self.grouping = "three";
        self
    }

    fn answers(&self) -> &'static [Code] {
        if self.grouping == "five" { &FIVE } else { &THREE }
    }

    /// Every cell in the order of the code book.
    pub fn cells(&self) -> Vec<[Code; 5]> {
        let [waves, places, ages, genders] = &self.shown;
        let mut cells = Vec::new();
        for wave in waves {
            for place in places {
                for age in ages {
                    for gender in genders {
                        for answer in self.answers() {
                            cells.push([*wave, *place, *age, *gender, *answer]);
                        }
                    }
                }
            }
        }
        cells
    }

    pub fn id(&self) -> String {
        let by = ["", "-municipality", "-age", "-gender"];
        let broken = (1..4).filter(|axis| self.shown[*axis].len() > 1).map(|axis| by[axis].to_owned());
        let only = (1..4).filter(|axis| self.shown[*axis].len() == 1 && self.shown[*axis][0].0 != "*");
        let only = only.map(|axis| format!("-{}", self.shown[axis][0].0));
        let parts = if self.shown[1].iter().any(|code| code.0 == "norr") { "-parts" } else { "" };
        let by: String = broken.chain(only).collect();
        format!("{}-{}{by}{parts}", self.question.replace('/', "-"), self.grouping)
    }
}

/// A release in the making.
#[derive(Debug, Clone)]
pub struct Draft {
    pub id: &'static str,
    pub earlier: Vec<&'static str>,
    pub sensitivity: &'static str,
    /// Each table, with a count for every cell; none where it is hidden.
    pub tables: Vec<(Plan, Vec<Option<i64>>)>,
    /// Rows of `means.csv` without its head.
    pub means: String,
    /// Who was asked, by question.
    pub asked: Vec<(&'static str, Value)>,
    /// Of which nobody was asked both, by question.
    pub apart: Vec<(&'static str, Value)>,
    /// Choices of a list of which one at least is made, by question.
    pub picked: Vec<&'static str>,
    /// Those of them beside which none is made.
    pub alone: Vec<&'static str>,
    /// How many of them are made at most.
    pub most: Option<i64>,
}

impl Draft {
    /// Tables of a world, cells hidden as `hide` says of their count and codes.
    pub fn of(id: &'static str, world: &World, plans: &[Plan], hide: impl Fn(i64, &[Code; 5]) -> bool) -> Self {
        let tables = plans.iter().map(|plan| {
            let counts = plan.cells().into_iter().map(|cell| {
                let count = world.sum(&cell);
                (!hide(count, &cell)).then_some(count)
            });
            (plan.clone(), counts.collect())
        });
        let (earlier, tables) = (Vec::new(), tables.collect());
        let (means, asked, apart, picked) = (String::new(), Vec::new(), Vec::new(), Vec::new());
        let (alone, most) = (Vec::new(), None);
        Self { id, earlier, sensitivity: "S0", tables, means, asked, apart, picked, alone, most }
    }

    /// How many cells are hidden.
    pub fn hidden(&self) -> usize {
        self.tables.iter().flat_map(|(_, counts)| counts).filter(|count| count.is_none()).count()
    }

    /// Its files, before anything is done to them.
    pub fn files(&self) -> BTreeMap<String, String> {
        let mut files = BTreeMap::new();
        for (plan, counts) in &self.tables {
            files.insert(format!("{}.csv", plan.id()), csv(plan, counts));
            files.insert(format!("{}.json", plan.id()), json_stat(plan, counts).to_string());
        }
        if !self.means.is_empty() {
            let heads = "wave,question,municipality,age,gender,mean,decimals,n,status\n";
            files.insert("means.csv".to_owned(), heads.to_owned() + &self.means);
        }
        files
    }

    /// Its folder, with a manifest that names these files by their hashes.
    pub fn folder(&self, files: &BTreeMap<String, String>) -> Folder {
        let manifest = self.manifest(files).to_string();
        let all = files.iter().map(|(name, text)| (name.clone(), text.clone().into_bytes()));
        Folder::of(self.id, all.chain([("release.json".to_owned(), manifest.into_bytes())]))
    }

    /// The folder as it should be.
    pub fn sound(&self) -> Folder {
        self.folder(&self.files())
    }

    pub fn manifest(&self, files: &BTreeMap<String, String>) -> Value {
        let codes = |codes: &[Code]| -> Vec<Value> {
            codes.iter().map(|(code, members)| json!({ "code": code, "members": members, "label": {} })).collect()
        };
        let mut questions: Vec<&str> = self.tables.iter().map(|(plan, _)| plan.question).collect();
        questions.sort_unstable();
        questions.dedup();
        let question = |id: &&str| {
            let mut one = json!({ "id": id, "sensitivity": self.sensitivity, "groupings": [
                { "id": "five", "answers": codes(&FIVE) }, { "id": "three", "answers": codes(&THREE) } ] });
            for (_, asked) in self.asked.iter().filter(|(question, _)| question == id) {
                one["asked"] = asked.clone();
            }
            for (_, apart) in self.apart.iter().filter(|(question, _)| question == id) {
                one["apart"] = apart.clone();
            }
            if self.picked.contains(id) {
                one["picked"] = json!(true);
            }
            if self.alone.contains(id) {
                one["alone"] = json!(true);
            }
            if let Some(most) = self.most {
                one["most"] = json!(most);
            }
            one
        };
        let hashes: BTreeMap<&String, String> = files.iter().map(|(name, text)| (name, sha256(text))).collect();
        let table = |(plan, _): &(Plan, Vec<Option<i64>>)| {
            let by = ["wave", "municipality", "age", "gender"];
            let by: Vec<&str> = (1..4).filter(|axis| plan.shown[*axis][0].0 != "*").map(|axis| by[axis]).collect();
            let (csv, json) = (format!("{}.csv", plan.id()), format!("{}.json", plan.id()));
            json!({ "id": plan.id(), "question": plan.question, "grouping": plan.grouping, "by": by, "csv": csv,
                "json": json, "sha256": { "csv": hashes[&csv], "json": hashes[&json] } })
        };
        json!({
            "format": "lotsen-release-1", "id": self.id, "k": 5, "g": 10, "plan": "0", "method": "suppression",
            "codes": { "wave": codes(&WAVES), "municipality": codes(&PLACES), "age": codes(&AGES),
                "gender": codes(&GENDERS) },
            "questions": questions.iter().map(question).collect::<Vec<_>>(),
            "tables": self.tables.iter().map(table).collect::<Vec<_>>(),
            "earlier": self.earlier, "files": hashes,
        })
    }
}

fn sha256(text: &str) -> String {
    Sha256::digest(text).iter().fold(String::new(), |all, byte| all + &format!("{byte:02x}"))
}

fn csv(plan: &Plan, counts: &[Option<i64>]) -> String {
    let mut out = "wave,question,grouping,municipality,age,gender,answer,count,percent,status\n".to_owned();
    let cells = plan.cells();
    for (cell, count) in cells.iter().zip(counts) {
        let margin = cells.iter().position(|other| other[..4] == cell[..4] && other[4].0 == "*");
        let n = margin.and_then(|at| counts[at]).filter(|n| *n > 0 && cell[4].0 != "*");
        let percent = count.zip(n).map(|(count, n)| (200 * count + n) / (2 * n));
        let shown = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
        let status = if count.is_some() { "A" } else { "Q" };
        let [wave, place, age, gender, answer] = cell.map(|code| code.0);
        let (question, grouping) = (plan.question, plan.grouping);
        let (count, percent) = (shown(*count), shown(percent));
        writeln!(out, "{wave},{question},{grouping},{place},{age},{gender},{answer},{count},{percent},{status}")
            .unwrap();
    }
    out
}

fn json_stat(plan: &Plan, counts: &[Option<i64>]) -> Value {
    let names = ["wave", "municipality", "age", "gender", "answer"];
    let all: Vec<&[Code]> = plan.shown.iter().map(Vec::as_slice).chain([plan.answers()]).collect();
    let index = |codes: &&[Code]| codes.iter().map(|code| code.0).collect::<Vec<_>>();
    let dimension: BTreeMap<&str, Value> =
        names.iter().zip(&all).map(|(name, codes)| (*name, json!({ "category": { "index": index(codes) } }))).collect();
    let hidden = counts.iter().enumerate().filter(|(_, count)| count.is_none());
    let status: BTreeMap<String, &str> = hidden.map(|(at, _)| (at.to_string(), "Q")).collect();
    let size: Vec<usize> = all.iter().map(|codes| codes.len()).collect();
    json!({ "version": "2.0", "class": "dataset", "id": names, "size": size, "dimension": dimension, "value": counts,
        "status": status })
}

/// What the attacker says of folders.
pub fn attacked(folders: &[Folder], inside: Option<&Inside>) -> Report {
    audit(folders, inside, Budget::AMPLE, &|_| {}).unwrap()
}

/// How often a kind was found.
pub fn count(report: &Report, kind: Kind) -> usize {
    report.found.iter().filter(|one| one.kind == kind).count()
}
