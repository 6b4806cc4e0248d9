//! The measures of a release on the whole way: closed answers, protector, files, and the independent check. Only
//! `tests/bench/run` starts it.
//!
//!     cargo run --release -p server --example release [b3|b4|routed|million|small] [FOLDER]
//!
//! Prints figures and asserts none. FOLDER: the public files and what only the inside knows are left there, made-up people's.

#![expect(clippy::unwrap_used, reason = "a measure that cannot be taken has nothing to say")]

#[path = "../../server/src/mapping/probe/tests/county.rs"]
mod county;

use std::path::PathBuf;
use std::time::Instant;

use app::words::Book;
use county::{Asks, County, Made, wave};
use domain::mapping::protect::Figures;
use domain::mapping::synthetic::people;
use domain::survey::answer::Answers;
use server::mapping::check::{Budget, Folder};
use server::mapping::files::{self, File};
use server::mapping::probe::{probe, told};

const EVERYWHERE: [usize; 12] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
/// The breakdowns of B3: with the total, seven linked tables a question.
const LINKED: [&str; 6] = ["kommun", "kon", "alder", "alder+kon", "kommun+kon", "kommun+alder"];

struct Bench {
    words: Book,
    out: Option<PathBuf>,
}

fn main() {
    let mut said = std::env::args().skip(1);
    let what = said.next().unwrap_or_else(|| "all".to_owned());
    let words = server::guide::library::Library::built_in().unwrap().book;
    let bench = Bench { words, out: said.next().map(PathBuf::from) };
    let wanted = |name: &str| what == name || what == "all";
    if wanted("small") {
        bench.run("small: a county of four questions, two waves", &small(), &[1500, 1400], 1);
    }
    if wanted("b3") {
        let names: Vec<String> = (1..=40).map(|at| format!("q{at}")).collect();
        let asks: Vec<(&str, Asks)> = names.iter().map(|name| (name.as_str(), Asks::One(5, "s0", false))).collect();
        bench.run("B3: 40 questions, seven linked tables each", &straight(&asks), &[8273], 1);
    }
    if wanted("b4") {
        let asks = [("q1", Asks::One(5, "s0", true)), ("q2", Asks::One(5, "s0", true))];
        bench.run("B4: five waves and all of them pooled, two groupings", &straight(&asks), &[1700; 5], 5);
    }
    if wanted("routed") {
        let names: Vec<String> = (1..=10).map(|at| format!("q{at}")).collect();
        let lead = [("sokt", Asks::One(3, "s0", false))];
        let asks: Vec<(&str, Asks)> =
            lead.into_iter().chain(names.iter().map(|name| (name.as_str(), Asks::One(5, "s0", true)))).collect();
        let only: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "${sokt} = '3'")).collect();
        let breakdowns = ["kommun", "kon", "alder", "kommun+alder", "alder+kon"];
        let county = County::new(&asks, &EVERYWHERE, &breakdowns).asking(&only);
        bench.run("routed: ten questions of those who gave one answer of three", &county, &[4000], 1);
    }
    if wanted("million") {
        let names: Vec<String> = (1..=10).map(|at| format!("q{at}")).collect();
        let asks: Vec<(&str, Asks)> = names.iter().map(|name| (name.as_str(), Asks::One(5, "s0", false))).collect();
        bench.run("a million answers: 100 000 people, ten questions", &straight(&asks), &[100_000], 1);
    }
}

/// One question of each kind, over the whole county, its ladder and all.
fn small() -> County {
    let asks = [
        ("lyssnad", Asks::One(3, "s0", true)),
        ("trygg", Asks::One(5, "s1", true)),
        ("vem", Asks::Many(3, "s0")),
        ("mar", Asks::Range(4, "s1")),
    ];
    County::new(&asks, &EVERYWHERE, &["kommun", "kon", "alder", "kommun+alder", "alder+kon"])
}

/// Without a ladder, so that all cells of the first choice are protected as they are.
fn straight(asks: &[(&str, Asks)]) -> County {
    let mut county = County::new(asks, &EVERYWHERE, &LINKED);
    county.plan.ladder.clear();
    county
}

impl Bench {
    fn run(&self, name: &str, county: &County, waves: &[usize], pooled: usize) {
        println!("== {name}");
        let mut answers: Vec<(String, Vec<Answers>)> = Vec::new();
        let mut before: Vec<Made> = Vec::new();
        for (at, count) in (0_u32..).zip(waves) {
            let people = people(1 + u64::from(at), *count).filter_map(|person| county.answers(&person, at)).collect();
            answers.push((format!("v{}", at + 1), people));
            let code = format!("v{}", at + 1);
            let own = [(code.as_str(), answers.last().unwrap().1.clone())];
            let made = self.made(&format!("prov-{}", at + 1), county, &[&code], &own, &before);
            before.push(made);
        }
        if pooled > 1 {
            let codes: Vec<String> = answers.iter().map(|(code, _)| code.clone()).collect();
            let all = codes.join("+");
            let shown: Vec<&str> = codes.iter().map(String::as_str).chain([all.as_str()]).collect();
            let own: Vec<(&str, Vec<Answers>)> =
                answers.iter().map(|(code, all)| (code.as_str(), all.clone())).collect();
            let made = self.made("prov-alla", county, &shown, &own, &before);
            before.push(made);
        }
    }

    fn made(&self, id: &str, county: &County, waves: &[&str], own: &[(&str, Vec<Answers>)], before: &[Made]) -> Made {
        let all: Vec<&Made> = before.iter().collect();
        let frozen: Vec<_> = all.iter().filter(|_| waves.len() > 1).map(|made| &made.cube).collect();
        let waves: Vec<_> = waves.iter().map(|code| wave(code)).collect();
        let begun = Instant::now();
        let made = county.release(id, &waves, own, &frozen, &all).unwrap();
        let protecting = begun.elapsed().as_secs_f64();
        let offers = made.protected.offers.iter().flatten().filter(|offer| offer.taken);
        let figures = offers.fold(Figures::default(), |sum, offer| sum.and(&offer.figures));
        println!(
            "{id}: cells {}  protected {} (+{} derived)  secondary {}  exact {}  full {} of {}  solves {}  pivots {}  {protecting:.1} s",
            figures.cells,
            figures.protected,
            figures.derived,
            figures.secondary,
            figures.exact,
            figures.full,
            figures.sums,
            figures.spent.solves,
            figures.spent.pivots,
        );
        let written = Instant::now();
        let public = files::write(&made.release, &self.words).unwrap();
        let writing = written.elapsed().as_secs_f64();
        self.leave(id, &public, &made);
        let folder = |made: &Made| {
            let files = files::write(&made.release, &self.words).unwrap();
            Folder::of(made.release.id.as_str(), files.into_iter().map(|file| (file.name, file.bytes)))
        };
        let earlier = all.iter().filter(|one| made.release.earlier.contains(&one.release.id));
        let before: Vec<Folder> = earlier.map(|made| folder(made)).collect();
        let begun = Instant::now();
        let report = probe(folder(&made), before, &made.inside, Budget::AMPLE, &|_| {}).unwrap();
        println!(
            "{id}: {} files in {writing:.1} s; check: {} cells, {} hidden, {} derived, {} narrowed, {} tables found, {} protected sums and {} alone tried, FOUND {}  {:.1} s",
            public.len(),
            report.cells,
            report.hidden,
            report.derived,
            report.narrowed,
            report.witnesses,
            made.inside.protected.len(),
            made.inside.alone.len(),
            report.found.len(),
            begun.elapsed().as_secs_f64(),
        );
        for found in report.found.iter().take(5) {
            println!("  {found}");
        }
        made
    }

    fn leave(&self, id: &str, public: &[File], made: &Made) {
        let Some(out) = &self.out else { return };
        let folder = out.join(id);
        std::fs::create_dir_all(&folder).unwrap();
        for file in public {
            std::fs::write(folder.join(&file.name), &file.bytes).unwrap();
        }
        std::fs::write(out.join(format!("{id}-inside.json")), serde_json::to_vec(&told(&made.inside)).unwrap())
            .unwrap();
    }
}
