//! A made-up county: people who do not exist, in the county's municipalities by their real sizes. The same seed gives the
//! same people. For the demo, for tests and for measures; nothing made of it may look as if somebody had said it.

use super::protect::{Code, Record, Role, Variable};

/// The county's municipalities: code, name, part of the county, and inhabitants in hundreds (about, for their proportions).
pub const MUNICIPALITIES: [(&str, &str, &str, u32); 12] = [
    ("0821", "Högsby", "mitt", 56),
    ("0834", "Torsås", "syd", 70),
    ("0840", "Mörbylånga", "syd", 156),
    ("0860", "Hultsfred", "norr", 138),
    ("0861", "Mönsterås", "mitt", 132),
    ("0862", "Emmaboda", "syd", 92),
    ("0880", "Kalmar", "syd", 727),
    ("0881", "Nybro", "syd", 200),
    ("0882", "Oskarshamn", "mitt", 270),
    ("0883", "Västervik", "norr", 366),
    ("0884", "Vimmerby", "norr", 155),
    ("0885", "Borgholm", "syd", 108),
];

/// The parts of the county.
pub const PARTS: [&str; 3] = ["norr", "mitt", "syd"];
/// Ages.
pub const AGES: [&str; 3] = ["10-12", "13-15", "16-19"];
/// Genders; the last is never shown for a municipality.
pub const GENDERS: [&str; 3] = ["girl", "boy", "other"];

const AGE_SHARES: [f64; 3] = [0.34, 0.38, 0.28];
const GENDER_SHARES: [f64; 3] = [0.485, 0.48, 0.035];
/// How many in a thousand skip a question.
const SKIPPED: f64 = 0.03;

/// Numbers that look random and follow from a seed (`SplitMix64`; Steele, Lea and Flood, OOPSLA 2014).
#[derive(Debug, Clone)]
pub struct Numbers(u64);

impl Numbers {
    /// The numbers of a seed.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next.
    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// The next, from 0 up to 1.
    pub fn unit(&mut self) -> f64 {
        let high = u32::try_from(self.number() >> 32).unwrap_or_default();
        f64::from(high) / (f64::from(u32::MAX) + 1.0)
    }

    /// The next place of a list of shares.
    pub fn pick(&mut self, shares: &[f64]) -> usize {
        let mut left = self.unit() * shares.iter().sum::<f64>();
        let within = |share: &f64| {
            left -= share;
            left < 0.0
        };
        shares.iter().position(within).unwrap_or(shares.len().saturating_sub(1))
    }
}

/// Somebody who does not exist.
#[derive(Debug, Clone, PartialEq)]
pub struct Person {
    /// Place in [`MUNICIPALITIES`].
    pub municipality: usize,
    /// Place in [`AGES`].
    pub age: usize,
    /// Place in [`GENDERS`].
    pub gender: usize,
    /// Their own numbers.
    seed: u64,
    /// Whether they see things brighter (above nought) or darker than others.
    mood: f64,
}

/// People of the county.
pub fn people(seed: u64, count: usize) -> impl Iterator<Item = Person> {
    let mut numbers = Numbers::new(seed);
    let sizes: Vec<f64> = MUNICIPALITIES.iter().map(|(.., size)| f64::from(*size)).collect();
    (0..count).map(move |_| {
        let (municipality, age) = (numbers.pick(&sizes), numbers.pick(&AGE_SHARES));
        let (gender, seed) = (numbers.pick(&GENDER_SHARES), numbers.number());
        let mood = (0..4).map(|_| numbers.unit()).sum::<f64>() - 2.0;
        Person { municipality, age, gender, seed, mood }
    })
}

impl Person {
    /// Their answer to a question with so many ordered answers, the best last; none where they skip it. Questions differ
    /// in how people answer them, by their name; municipalities and ages a little; a later wave is a little brighter.
    #[must_use]
    pub fn answer(&self, question: &str, wave: u32, answers: usize) -> Option<usize> {
        let mut asked = Numbers::new(named(question));
        let (level, spread) = (asked.unit() * 1.4 - 0.5, 0.7 + asked.unit() * 0.5);
        let mut place = Numbers::new(named(question) ^ named(MUNICIPALITIES[self.municipality].0));
        let here = (place.unit() - 0.5) * 0.5;
        let grown = [0.2, 0.0, -0.2][self.age];
        let mut own = Numbers::new(self.seed ^ named(question).rotate_left(7) ^ u64::from(wave));
        if own.unit() < SKIPPED {
            return None;
        }
        let noise = (0..4).map(|_| own.unit()).sum::<f64>() - 2.0;
        let felt = level + here + grown + f64::from(wave) * 0.08 + (self.mood + noise) * spread;
        // From −2 to 2 over the answers, what lies beyond at the ends.
        let steps = f64::from(u32::try_from(answers).unwrap_or(1));
        let at = ((felt + 2.0) / 4.0 * steps).floor();
        Some((0..answers).rev().find(|place| f64::from(u32::try_from(*place).unwrap_or(0)) <= at).unwrap_or(0))
    }
}

/// A number for a name (FNV-1a).
fn named(name: &str) -> u64 {
    name.bytes().fold(0xCBF2_9CE4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3))
}

/// The county's variables for so many waves `v1`, `v2`, …: every wave, and all of them pooled; every municipality, the parts
/// and the county; ages and genders, and all.
#[must_use]
pub fn variables(waves: usize) -> Vec<Variable> {
    let list = |leaves: &[&str]| -> (Vec<String>, Vec<Code>) {
        let codes = leaves.iter().enumerate().map(|(at, leaf)| Code::one(leaf, at)).chain([Code::all(leaves.len())]);
        (leaves.iter().map(|leaf| (*leaf).to_owned()).collect(), codes.collect())
    };
    let variable = |name: &str, role, (leaves, codes)| {
        let (name, refused) = (name.to_owned(), Vec::new());
        Variable { name, role, leaves, unsaid: None, refused, codes }
    };
    let names: Vec<String> = (1..=waves).map(|wave| format!("v{wave}")).collect();
    let (leaves, mut codes) = list(&names.iter().map(String::as_str).collect::<Vec<_>>());
    codes.truncate(waves);
    if waves > 1 {
        codes.push(Code { code: names.join("+"), members: (0..waves).collect() });
    }
    let wave = variable("wave", Role::Wave, (leaves, codes));
    let (leaves, mut codes) = list(&MUNICIPALITIES.map(|(code, ..)| code));
    for part in PARTS {
        let members = (0..MUNICIPALITIES.len()).filter(|at| MUNICIPALITIES[*at].2 == part).collect();
        codes.insert(codes.len() - 1, Code { code: format!("delregion-{part}"), members });
    }
    let place = variable("municipality", Role::Place, (leaves, codes));
    vec![wave, place, variable("age", Role::Age, list(&AGES)), variable("gender", Role::Gender, list(&GENDERS))]
}

/// Records of made-up people in so many waves of so many each, who answer questions (name, number of answers).
#[must_use]
pub fn records(seed: u64, waves: u32, each: usize, questions: &[(String, usize)]) -> Vec<Record> {
    let mut records = Vec::new();
    for wave in 0..waves {
        for person in people(seed.wrapping_add(u64::from(wave)), each) {
            let background = vec![wave as usize, person.municipality, person.age, person.gender];
            let answers = questions.iter().map(|(name, answers)| person.answer(name, wave, *answers)).collect();
            records.push(Record { background, answers });
        }
    }
    records
}
