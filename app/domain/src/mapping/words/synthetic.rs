//! Made-up Swedish texts with identifiers in them whose places are known: what the pre-filter is measured on.
//!
//! No name in them is in the pre-filter's list: a third of the names are invented from syllables, and a few are ordinary words.
//! A third is written in small letters, a twentieth misspelt. Everything follows from one number.

mod lists;

use lists::{FAMILY, STARTS, SYLLABLES, VILLAGES};
pub use lists::{GIVEN, HARMLESS, WORDY};

use super::prefilter::Kind;

/// A text, and what in it must be marked.
#[derive(Debug, Clone)]
pub struct Made {
    /// The text.
    pub text: String,
    /// Bytes from and to of each identifier, and what it is.
    pub told: Vec<(usize, usize, Kind)>,
}

/// Makes texts, each from the one before.
#[derive(Debug, Clone)]
pub struct Maker(u64);

impl Maker {
    /// One that begins at a number.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 20
    }

    fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(most.max(1)).unwrap_or(1)).unwrap_or_default()
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn pick<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all.get(self.below(all.len())).copied().unwrap_or_default()
    }

    /// A given name that nobody has listed.
    fn given(&mut self) -> String {
        let mut name = match self.below(100) {
            0..=3 => self.pick(WORDY).to_owned(),
            4..=33 => {
                let count = 2 + self.below(2);
                let made: String = (0..count).map(|_| self.pick(SYLLABLES)).collect();
                capital(&made)
            }
            _ => self.pick(GIVEN).to_owned(),
        };
        if self.chance(5) {
            name = self.slip(&name);
        }
        name
    }

    /// A slip of the pen: a letter doubled, left out, or two in each other's place.
    fn slip(&mut self, word: &str) -> String {
        let mut letters: Vec<char> = word.chars().collect();
        let at = 1 + self.below(letters.len().saturating_sub(2));
        match (self.below(3), letters.get(at).copied()) {
            (0, Some(letter)) => letters.insert(at, letter),
            (1, Some(_)) if letters.len() > 3 => drop(letters.remove(at)),
            _ if at + 1 < letters.len() => letters.swap(at, at + 1),
            _ => {}
        }
        letters.into_iter().collect()
    }

    /// A name as it is written: perhaps with a family name, in small letters, in the genitive.
    fn name(&mut self, genitive: bool) -> String {
        let mut name = self.given();
        if self.chance(20) {
            name = format!("{name} {}", self.pick(FAMILY));
        }
        if self.chance(35) {
            name = name.to_lowercase();
        }
        if genitive && !name.ends_with(['s', 'x', 'z']) { format!("{name}s") } else { name }
    }

    fn digits(&mut self, count: usize) -> String {
        (0..count).map(|_| char::from(b'0' + u8::try_from(self.below(10)).unwrap_or_default())).collect()
    }

    /// A personal identity number in some spacing; the check digit is whatever it is.
    fn personnummer(&mut self) -> String {
        let year = 2005 + self.below(14);
        let day = 1 + self.below(28) + if self.chance(8) { 60 } else { 0 };
        let whole = format!("{year}{:02}{day:02}", 1 + self.below(12));
        let date = if self.chance(50) { whole } else { whole.get(2..).unwrap_or_default().to_owned() };
        let last = self.digits(4);
        let between = self.pick(&["-", "", " ", "+", " - ", ".", "–", "/"]);
        let number = format!("{date}{between}{last}");
        match self.below(6) {
            0 => number.chars().flat_map(|letter| [letter, ' ']).collect::<String>().trim().to_owned(),
            1 => {
                let (head, tail) = number.split_at(number.len().min(4));
                format!("{head} {tail}")
            }
            _ => number,
        }
    }

    fn phone(&mut self) -> String {
        let end = self.digits(7);
        let (a, rest) = end.split_at(3);
        let (b, c) = rest.split_at(2);
        let mobile = self.pick(&["070", "072", "073", "076"]);
        match self.below(5) {
            0 => format!("{mobile}-{a} {b} {c}"),
            1 => format!("{mobile}{end}"),
            2 => format!("+46 {} {a} {b} {c}", mobile.trim_start_matches('0')),
            3 => format!("{mobile} {a}{b}{c}"),
            _ => format!("0480-{}", self.digits(5)),
        }
    }

    fn mail(&mut self) -> String {
        let who = self.given().to_lowercase();
        let place = self.pick(&["gmail.com", "hotmail.com", "skola.kalmar.se", "outlook.com"]);
        match self.below(6) {
            0 => format!("{who} snabel-a {place}"),
            1 => format!("{who} @ {place}"),
            2 => format!("{who}(at){place}"),
            3 => format!("{who} snabela {}", place.replace('.', " punkt ")),
            _ => format!("{who}.{}@{place}", self.pick(&["berg", "h", "01"])),
        }
    }

    fn user(&mut self) -> String {
        let who = self.given().to_lowercase();
        match self.below(4) {
            0 => format!("{who}{}", self.digits(2)),
            1 => format!("xX_{who}_Xx"),
            2 => format!("@{who}"),
            _ => format!("{who}_{}", self.pick(&["xo", "fn", "real", "lol"])),
        }
    }

    fn school(&mut self) -> String {
        let name = format!(
            "{}{}",
            self.pick(STARTS),
            self.pick(&["hedsskolan", "ögasskolan", "liljeskolan", "torpsskolan", "lidens gymnasium"])
        );
        if self.chance(35) { name.to_lowercase() } else { name }
    }

    fn class(&mut self) -> String {
        let year = 1 + self.below(9);
        let letter = self.pick(&["A", "B", "c", "d"]);
        match self.below(5) {
            0 => format!("{year}{letter}"),
            1 => format!("klass {year}{letter}"),
            2 => format!("åk {year}"),
            3 => format!("{}2{}{}", self.pick(&["NA", "sa", "EK", "te"]), self.below(6), self.pick(&["", "a", "B"])),
            _ => self.pick(&["åttan", "sjuan", "femman", "nian", "sexan B"]).to_owned(),
        }
    }

    fn street(&mut self) -> String {
        let name =
            format!("{}{}", self.pick(STARTS), self.pick(&["arpsvägen", "skogsgatan", "hällestigen", "bäcksgränd"]));
        let name = if self.chance(35) { name.to_lowercase() } else { name };
        if self.chance(70) { format!("{name} {}", 1 + self.below(98)) } else { name }
    }

    fn day(&mut self) -> String {
        let date = 1 + self.below(28);
        let month = self.pick(&["januari", "mars", "april", "maj", "september", "oktober"]);
        match self.below(4) {
            0 => format!("{date} {month}"),
            1 => format!("{date}/{}", 1 + self.below(12)),
            2 => format!("den {date}:e {month}"),
            _ => format!("{date} {month} 202{}", self.below(6)),
        }
    }

    fn sick(&mut self) -> &'static str {
        self.pick(&[
            "adhd",
            "autism",
            "asperger",
            "anorexi",
            "diabetes",
            "epilepsi",
            "dyslexi",
            "tourettes",
            "depression",
            "OCD",
            "bulemi",
            "Elvanse",
        ])
    }

    /// A text with one to three identifiers among harmless words.
    pub fn text(&mut self) -> Made {
        let mut made = Made { text: String::new(), told: Vec::new() };
        let hard = 1 + self.below(3);
        let mild = self.below(3);
        let total = hard + mild;
        for at in 0..total {
            if !made.text.is_empty() {
                made.text.push_str(self.pick(&[" ", " ", ". ", "! ", "\n"]));
            }
            if at < hard { self.telling(&mut made) } else { made.text.push_str(self.pick(HARMLESS)) }
        }
        made
    }

    /// A sentence with something in it that tells who.
    fn telling(&mut self, made: &mut Made) {
        // Three in five are names: they are what is written most.
        let (kind, what) = match self.below(25) {
            0 => (Kind::Personnummer, self.personnummer()),
            1 => (Kind::Phone, self.phone()),
            2 => (Kind::Mail, self.mail()),
            3 => (Kind::User, self.user()),
            4 | 5 => (Kind::School, self.school()),
            6 | 7 => (Kind::Class, self.class()),
            8 => (Kind::Address, self.street()),
            9 => (Kind::Date, self.day()),
            10 => (Kind::Health, self.sick().to_owned()),
            11..=13 => (Kind::Unusual, self.name(true)),
            _ => (Kind::Name, self.name(false)),
        };
        let frames: &[&str] = match kind {
            Kind::Personnummer => {
                &["mitt nummer är {}", "Hans personnummer {} står på lappen", "jag är född {} och vill ha hjälp"]
            }
            Kind::Phone => &["ring mig på {}", "Mitt nummer är {} om ni vill prata", "nån skrev {} på toan"],
            Kind::Mail => &["mejla {} om ni vill veta mer", "min mejl är {}", "Svara till {}"],
            Kind::User => &["min snap är {}", "{} skriver elaka saker på nätet", "lägg till mig, {}"],
            Kind::School => {
                &["på {} är det alltid bråk", "Jag går på {} och trivs inte", "lärarna på {} lyssnar aldrig"]
            }
            Kind::Class => &["jag går i {} och hatar det", "alla i {} är taskiga", "Det är värst i {}"],
            Kind::Address => &["jag bor på {}", "Det hände vid {}", "de väntade på mig på {}"],
            Kind::Date => {
                &["det hände {} i Kalmar", "Sedan {} har ingen frågat mig i Nybro", "mötet var {} på sjukhuset"]
            }
            Kind::Health => &["jag har {} och ingen förstår", "Min bror har fått {}", "alla vet att jag har {}"],
            Kind::Unusual => &[
                "det var {} fel",
                "jag vill inte vara i {} grupp",
                "{} mamma hjälper mig",
                "vi var hemma hos {} familj",
            ],
            _ => &[
                "min kompis {} slutade prata med mig",
                "{} slog mig på rasten",
                "jag och {} brukar vara ensamma",
                "Läraren {} lyssnar aldrig",
                "det är {} som bestämmer allt",
                "jag pratade med {} om det",
                "en som heter {} mobbar mig",
                "Kuratorn {} är bra men har aldrig tid",
                "ingen gör något åt {}",
                "{} och hans vänner stänger mig ute",
                "jag är rädd för {}",
                "Hälsningar {}",
                "I går sa {} att jag var ful",
                "{} är den enda som bryr sig",
                "fråga {} hur det var",
                "tack {} för att du såg mig",
            ],
        };
        let frame = self.pick(frames);
        let start = made.text.len();
        let (before, after) = frame.split_once("{}").unwrap_or((frame, ""));
        made.text.push_str(before);
        let from = start + before.len();
        made.text.push_str(&what);
        made.told.push((from, made.text.len(), if kind == Kind::Unusual { Kind::Name } else { kind }));
        made.text.push_str(after);
        if kind == Kind::Date && self.chance(30) {
            made.text.push_str(", jag såg det i ");
            made.text.push_str(self.pick(VILLAGES));
        }
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
