//! The protector's measures, B1, B2, B3 and B5, on a made-up county: what is hidden, how well, and how long it took.
//!
//!     cargo run --release -p domain --example protector [b1|b2|b3|b5]
//!
//! Prints figures and asserts none. Blocks are worked on by two threads, as the server does.

#![expect(clippy::expect_used, reason = "a measure that cannot be taken has nothing to say")]

use std::time::Instant;

use domain::mapping::protect::{
    Code, Cube, Figures, Grouping, Ledger, Outline, Protected, Question, Rules, Step, Table, Task, Variable,
};
use domain::mapping::synthetic::{records, variables};
use domain::survey::plan::Sensitivity;

/// A shape of table: which codes of wave, place, age and gender.
type Shape = (&'static str, [Codes; 3]);

#[derive(Clone, Copy)]
enum Codes {
    All,
    Each,
    Parts,
}
use Codes::{All, Each, Parts};

fn shown(variable: &Variable, codes: Codes) -> Vec<usize> {
    let leaves = variable.leaves.len();
    match codes {
        All => vec![variable.codes.len() - 1],
        Each => (0..leaves).collect(),
        Parts => (leaves..variable.codes.len() - 1).collect(),
    }
}

fn question(id: &str, groupings: &[&str]) -> Question {
    let answers: Vec<String> = (1..=5).map(|answer| answer.to_string()).collect();
    let five = answers.iter().enumerate().map(|(at, answer)| Code::one(answer, at)).collect();
    let code = |code: &str, members: &[usize]| Code { code: code.to_owned(), members: members.to_vec() };
    let all = vec![
        Grouping { id: "five".to_owned(), answers: five },
        Grouping { id: "three".to_owned(), answers: vec![code("1-2", &[0, 1]), code("3", &[2]), code("4-5", &[3, 4])] },
        Grouping { id: "share".to_owned(), answers: vec![code("1-3", &[0, 1, 2]), code("4-5", &[3, 4])] },
    ];
    let groupings = all.into_iter().filter(|one| groupings.contains(&one.id.as_str())).collect();
    Question {
        id: id.to_owned(),
        family: None,
        class: Sensitivity::S0,
        answers,
        groupings,
        asked: Vec::new(),
        apart: Vec::new(),
        picked: false,
        alone: false,
        most: None,
    }
}

fn outline(waves: usize, questions: usize, groupings: &[&str], steps: &[(&str, &[Shape])]) -> Outline {
    let variables = variables(waves);
    let questions: Vec<Question> = (1..=questions).map(|at| question(&format!("q{at}"), groupings)).collect();
    let step = |(name, shapes): &(&str, &[Shape])| {
        let mut tables = Vec::new();
        for at in 0..questions.len() {
            for (grouping, name) in groupings.iter().enumerate() {
                for (shape, codes) in *shapes {
                    let mut by = vec![(0..variables[0].codes.len()).collect()];
                    by.extend(variables[1..].iter().zip(codes).map(|(variable, codes)| shown(variable, *codes)));
                    let id = format!("q{}-{name}-{shape}", at + 1);
                    tables.push(Table { id, question: at, grouping, shown: by });
                }
            }
        }
        Step { name: (*name).to_owned(), tables, means: Vec::new() }
    };
    let steps = steps.iter().map(step).collect();
    Outline { rules: Rules::default(), variables, questions, steps, bound: 100 }
}

fn cube(outline: &Outline, seed: u64, each: usize) -> Cube {
    let asked: Vec<(String, usize)> = outline.questions.iter().map(|one| (one.id.clone(), one.answers.len())).collect();
    let waves = u32::try_from(outline.variables[0].leaves.len()).expect("few waves");
    Cube::count(outline, records(seed, waves, each, &asked), &[]).expect("records fit")
}

fn total(protected: &Protected) -> Figures {
    let taken = protected.offers.iter().flat_map(|offers| offers.iter().filter(|offer| offer.taken));
    taken.fold(Figures::default(), |sum, offer| sum.and(&offer.figures))
}

fn say(name: &str, figures: &Figures, seconds: f64) {
    #[expect(clippy::cast_precision_loss, reason = "small counts, printed with two decimals")]
    let per = |one: usize, of: usize| one as f64 / of.max(1) as f64;
    println!(
        "{name:<34} cells {:>6}  protected {:>5} (+{} derived)  secondary {:>5} = {:.2} a protected  exact {}  full {:.1} %  municipal hidden {:.1} %  solves {} pivots {} nodes {}  {seconds:.2} s",
        figures.cells,
        figures.protected,
        figures.derived,
        figures.secondary,
        per(figures.secondary, figures.protected),
        figures.exact,
        per(figures.full, figures.sums) * 100.0,
        per(figures.municipal_hidden, figures.municipal) * 100.0,
        figures.spent.solves,
        figures.spent.pivots,
        figures.spent.nodes,
    );
}

fn measure(name: &str, outline: &Outline, seed: u64, each: usize) -> Figures {
    let cube = cube(outline, seed, each);
    let task = Task::new(outline.clone(), cube, Ledger::default()).expect("a task");
    let begun = Instant::now();
    let protected = task.run("bench", 2).unwrap_or_else(|fault| panic!("{fault}"));
    let figures = total(&protected);
    say(name, &figures, begun.elapsed().as_secs_f64());
    figures
}

const COUNTY: Shape = ("county", [All, All, All]);
const GENDER: Shape = ("gender", [All, All, Each]);
const AGE: Shape = ("age", [All, Each, All]);
const BOTH: Shape = ("age-gender", [All, Each, Each]);
const PLACE: Shape = ("municipality", [Each, All, All]);
const PLACE_GENDER: Shape = ("municipality-gender", [Each, All, Each]);
const PLACE_AGE: Shape = ("municipality-age", [Each, Each, All]);
const PARTS: Shape = ("part", [Parts, All, All]);
const PARTS_GENDER: Shape = ("part-gender", [Parts, All, Each]);
const PARTS_AGE: Shape = ("part-age", [Parts, Each, All]);

fn main() {
    let what = std::env::args().nth(1).unwrap_or_else(|| "all".to_owned());
    let wanted = |name: &str| what == name || what == "all";
    if wanted("b1") {
        let shapes = [COUNTY, GENDER, PLACE, PLACE_GENDER];
        let mut sum = Figures::default();
        let begun = Instant::now();
        for seed in 1..=10 {
            sum = sum.and(&measure("B1", &outline(1, 1, &["five"], &[("all", &shapes)]), seed, 8273));
        }
        say("B1, ten seeds", &sum, begun.elapsed().as_secs_f64());
        let shapes = [COUNTY, AGE, PLACE, PLACE_AGE];
        measure("B1, ages", &outline(1, 1, &["five"], &[("all", &shapes)]), 1, 8273);
    }
    if wanted("b2") {
        let shapes = [COUNTY, GENDER, AGE, BOTH, PLACE, PLACE_GENDER, PLACE_AGE, ("all", [Each, Each, Each])];
        measure("B2", &outline(1, 1, &["five"], &[("all", &shapes)]), 1, 8000);
    }
    if wanted("b3") {
        let shapes = [COUNTY, GENDER, AGE, BOTH, PLACE, PLACE_GENDER, PLACE_AGE];
        measure("B3", &outline(1, 40, &["five"], &[("all", &shapes)]), 1, 8273);
    }
    if wanted("b5") {
        let county = [COUNTY, GENDER, AGE, BOTH];
        let with = |more: &[Shape]| [&county[..], more].concat();
        let all = with(&[PLACE, PLACE_GENDER, PLACE_AGE]);
        let ages = with(&[PLACE, PLACE_AGE]);
        let totals = with(&[PLACE, PARTS, PARTS_AGE, PARTS_GENDER]);
        for (name, grouping, shapes) in [
            ("five answers, gender, age", "five", &all),
            ("three answers, gender, age", "three", &all),
            ("share, gender, age", "share", &all),
            ("three answers, age", "three", &ages),
            ("three answers, municipality totals", "three", &totals),
            ("five answers, municipality totals", "five", &totals),
        ] {
            measure(name, &outline(1, 40, &[grouping], &[("all", shapes)]), 1, 8273);
        }
    }
}
