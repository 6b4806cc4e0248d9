//! A made-up release for tests: three questions, four waves, twelve municipalities of which two are hidden.

use super::questionnaire::{Area, Audience, Text};
use super::release::{
    ALL, Axis, Book, Cell, CellRef, Chart, Clock, Clusters, Code, Decision, Drawing, Finding, Form, Grouping, Key,
    Method, Number, Question, Release, ReleaseId, Row, Sensitivity, Table, Trend, Wave, What,
};
use super::statistics::Verdict;
use jiff::civil::date;

/// Code, name and how many answered; those under 10 are hidden with the smallest of the rest.
pub const PLACES: [(&str, &str, u32); 12] = [
    ("0821", "Högsby", 40),
    ("0834", "Torsås", 50),
    ("0840", "Mörbylånga", 60),
    ("0860", "Hultsfred", 30),
    ("0861", "Mönsterås", 60),
    ("0862", "Emmaboda", 45),
    ("0880", "Kalmar", 200),
    ("0881", "Nybro", 70),
    ("0882", "Oskarshamn", 80),
    ("0883", "Västervik", 90),
    ("0884", "Vimmerby", 50),
    ("0885", "Borgholm", 8),
];

/// Waves: of children before and now, of guardians, of staff.
pub const WAVES: [(&str, Audience, u32); 4] = [
    ("v1", Audience::Youth, 25),
    ("v2", Audience::Youth, 40),
    ("g2", Audience::Guardian, 55),
    ("s2", Audience::Staff, 70),
];

pub fn text(sv: &str) -> Text {
    Text([("sv".to_owned(), sv.to_owned())].into())
}

pub fn both(sv: &str, en: &str) -> Text {
    Text([("en".to_owned(), en.to_owned()), ("sv".to_owned(), sv.to_owned())].into())
}

pub fn at(question: &str, wave: &str, municipality: &str, answer: &str) -> CellRef {
    CellRef { table: format!("{question}-three-municipality"), key: key(wave, municipality, answer) }
}

fn key(wave: &str, municipality: &str, answer: &str) -> Key {
    Key {
        wave: wave.to_owned(),
        municipality: municipality.to_owned(),
        age: ALL.to_owned(),
        gender: ALL.to_owned(),
        answer: answer.to_owned(),
    }
}

fn code(code: &str, members: &[&str], label: &str) -> Code {
    let members = members.iter().map(|one| (*one).to_owned()).collect();
    Code { code: code.to_owned(), members, label: text(label) }
}

fn counts(n: u32, share: u32) -> [u32; 4] {
    let yes = n * share / 100;
    let maybe = n * 30 / 100;
    [yes, maybe, n - yes - maybe, n]
}

fn table(question: &str, shift: u32) -> Table {
    let mut cells = Vec::new();
    for (wave, _, share) in WAVES {
        let share = (share + shift).min(55);
        let all: Vec<[u32; 4]> = PLACES.iter().map(|(.., n)| counts(*n, share)).collect();
        for ((place, ..), counts) in PLACES.iter().zip(&all) {
            for (answer, count) in ["1", "2", "3", ALL].into_iter().zip(counts) {
                let shown = !["0860", "0885"].contains(place);
                cells.push(Cell { key: key(wave, place, answer), count: shown.then_some(*count) });
            }
        }
        for (at, answer) in ["1", "2", "3", ALL].into_iter().enumerate() {
            let sum = all.iter().map(|counts| counts[at]).sum();
            cells.push(Cell { key: key(wave, ALL, answer), count: Some(sum) });
        }
    }
    Table {
        id: format!("{question}-three-municipality"),
        question: question.to_owned(),
        grouping: "three".to_owned(),
        by: vec![Axis::Municipality],
        cells,
    }
}

fn question(id: &str, label: Text, area: Area) -> Question {
    let answers = vec![
        code("1", &["1"], "Ja"),
        code("2", &["2"], "Kanske"),
        code("3", &["3"], "Nej"),
        code(ALL, &["1", "2", "3"], "Alla som svarade"),
    ];
    let groupings = vec![Grouping { id: "three".to_owned(), answers }];
    Question {
        id: id.to_owned(),
        label,
        area,
        sensitivity: Sensitivity::S0,
        groupings,
        asked: Vec::new(),
        apart: Vec::new(),
        picked: false,
        alone: false,
        most: None,
    }
}

fn charts() -> Vec<Chart> {
    let names = PLACES.iter().map(|(code, name, _)| (*code, *name)).chain([(ALL, "Hela länet")]);
    let rows: Vec<Row> =
        names.clone().map(|(place, name)| Row { label: text(name), cells: vec![at("q1", "v2", place, "1")] }).collect();
    let two = |place: &str| vec![at("q1", "v1", place, "1"), at("q1", "v2", place, "1")];
    let waves = names.map(|(place, name)| Row { label: text(name), cells: two(place) }).collect();
    let around = ["q1", "q2", "q3"].map(|question| Row {
        label: text(&format!("Fråga {question}")),
        cells: ["v2", "g2", "s2"].map(|wave| at(question, wave, ALL, "1")).to_vec(),
    });
    let chart = |drawing, series: &[&str], rows: Vec<Row>| Chart {
        drawing,
        title: text("De som visste direkt"),
        series: series.iter().map(|one| text(one)).collect(),
        rows,
        others: Vec::new(),
    };
    let mut tiles = rows.clone();
    tiles.pop();
    vec![
        chart(Drawing::Bars, &["Ja"], rows),
        chart(Drawing::Waves, &["2025", "2026"], waves),
        chart(Drawing::Radar, &["Barn", "Föräldrar", "Personal"], around.to_vec()),
        chart(Drawing::Tiles, &["Ja"], tiles),
    ]
}

fn decision(what: What, heading: &str, child: &str) -> Decision {
    Decision {
        what,
        heading: text(heading),
        child: text(child),
        adult: text(child),
        owner: text("Skolchefen i din kommun"),
        day: date(2026, 9, 1),
        follow_up: Some(date(2027, 5, 1)),
    }
}

fn finding() -> Finding {
    let about = at("q1", "v2", ALL, "1");
    let number = |name: &str, form| Number { name: name.to_owned(), form, cell: about.clone() };
    Finding {
        id: "visste-direkt".to_owned(),
        area: Area::Discover,
        about: about.clone(),
        child: both(
            "Ungefär {tio} visste direkt vem de kunde prata med",
            "About {tio} knew at once whom they could talk to",
        ),
        adult: text("{procent} av {alla} visste direkt vem de kunde vända sig till"),
        numbers: vec![number("tio", Form::Tenth), number("procent", Form::Percent), number("alla", Form::Answered)],
        charts: charts(),
        reading: text("Man vet att någon finns, men inte vad hen heter."),
        quotes: Vec::new(),
        counter: Text::default(),
        talks: Text::default(),
        decisions: vec![
            decision(
                What::Will(date(2027, 8, 15)),
                "Varje elev får ett namn och ett ansikte",
                "Från augusti 2027 står din kontaktperson här i Lotsen och på skolans dörr.",
            ),
            decision(What::Cannot, "Öppet på natten", "Vi kan inte ha öppet på natten. Då svarar Bris, 116 111."),
        ],
    }
}

/// A release that holds.
pub fn release() -> Release {
    let mut municipality: Vec<Code> = PLACES.iter().map(|(place, name, _)| code(place, &[place], name)).collect();
    municipality.push(code(ALL, &PLACES.map(|(place, ..)| place), "Hela länet"));
    let everybody = |members: &[&str]| vec![code(ALL, members, "Alla")];
    let waves = WAVES.map(|(code, audience, _)| Wave {
        code: code.to_owned(),
        audience,
        clock: Clock { closed: date(2026, 5, 30), promised: date(2026, 9, 30), owes: text("Barnrättssamordnaren") },
        asked: (audience == Audience::Youth).then_some(1_500),
        open_collection: audience == Audience::Guardian,
    });
    let mut release = Release {
        id: ReleaseId::parse("demo-2026-1").unwrap(),
        title: both("Vem kan jag prata med?", "Whom can I talk to?"),
        k: 5,
        g: 10,
        plan: "0123456789abcdef".repeat(4),
        method: Method::Suppression,
        earlier: Vec::new(),
        waves: waves.to_vec(),
        clusters: Clusters { effect: 148, schools: Some(20), same_people: true },
        book: Book {
            wave: WAVES.map(|(wave, ..)| code(wave, &[wave], wave)).to_vec(),
            municipality,
            age: everybody(&["13-15", "16-19"]),
            gender: everybody(&["f", "m", "x"]),
        },
        questions: vec![
            question("q1", both("Visste du direkt vem du kunde prata med?", "Did you know at once?"), Area::Discover),
            question("q2", text("Frågade någon vad du själv tycker?"), Area::Assess),
            question("q3", text("Fick du veta vad som händer sen?"), Area::FollowUp),
        ],
        tables: vec![table("q1", 0), table("q2", 10), table("q3", 5)],
        means: Vec::new(),
        compared: Vec::new(),
        findings: vec![finding()],
    };
    let pair = |question: &str| Trend {
        before: at(question, "v1", ALL, "1"),
        after: at(question, "v2", ALL, "1"),
        verdict: Verdict::NoneSure,
        limits: super::statistics::Limits { few_schools: false, same_people: false, visible: None },
    };
    release.compared = ["q1", "q2", "q3"].map(pair).to_vec();
    for (one, judged) in release.judged().into_iter().enumerate() {
        release.compared[one].verdict = judged.verdict;
        release.compared[one].limits = judged.limits;
    }
    release
}
