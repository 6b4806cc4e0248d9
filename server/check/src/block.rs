//! A block of questions of the same people, with everything that any release says of them: those that the same people answered,
//! and those that an answer to one of them leads to.

use std::collections::{BTreeMap, BTreeSet};

use super::choice::Picked;
use super::folder::Unreadable;
use super::found::{Found, Kind, Row};
use super::ground::Ground;
use super::lead::Leads;
use super::manifest::{ALL, AXES, Code, Sensitivity};
use super::release::Public;
use super::route::Family;
use super::space::{Partition, Region, Space};
use super::statement::{Fact, Limit, Statement};

/// A block: its leaf cells, and what is said of them.
#[derive(Debug)]
pub(super) struct Block {
    /// The name that its questions share, or the names.
    pub name: String,
    pub questions: Vec<String>,
    /// The family of each question: only those of one family were always answered by the same people.
    pub families: Vec<usize>,
    /// What families are called.
    pub kin: Vec<String>,
    /// The sensitivity of each question: the strictest that any release gave it.
    pub sensitivity: Vec<Sensitivity>,
    pub space: Space,
    /// Codes by the sets they stand for, to name regions by: four groups, then the answers of each question.
    names: Vec<BTreeMap<u128, String>>,
    /// Published counts, each region once.
    pub facts: Vec<Fact>,
    /// Hidden cells that no other file shows, each region once, with where it is hidden.
    pub hidden: Vec<(Region, String)>,
    /// Percentages of hidden counts, and means: bounds on weighted sums.
    pub limits: Vec<Limit>,
    /// Who can have been asked what.
    pub leads: Leads,
    /// Lists of which a choice at least was made.
    pub picked: Vec<Picked>,
    /// Leaf cells that are known to be nought.
    pub nought: Vec<bool>,
    /// By which variables tables are broken down, and the region sets they use: what can be worked out goes by them.
    pub patterns: BTreeMap<(usize, [bool; 4]), Vec<Region>>,
    /// What was found while reading: the same cell shown and hidden, or with two numbers.
    pub found: Vec<Found>,
    /// The limits of the releases, the strictest.
    pub k: i64,
    pub g: i64,
    pub strict_g: i64,
}

impl Block {
    /// Everything that releases say of the questions of some families.
    pub fn gather(releases: &[Public], kin: &[Family]) -> Result<Self, Unreadable> {
        let questions: BTreeSet<&String> = kin.iter().flat_map(|family| &family.questions).collect();
        let questions: Vec<String> = questions.into_iter().cloned().collect();
        let family = |id: &String| kin.iter().position(|family| family.questions.contains(id)).unwrap_or_default();
        let families: Vec<usize> = questions.iter().map(family).collect();
        let names: Vec<String> = kin.iter().map(|family| family.name.clone()).collect();
        let name = names.join(", ");
        let Ground { space, own } = Ground::of(releases, &questions, kin).map_err(|why| Unreadable::new(&name, why))?;
        let mut block = Self {
            name,
            sensitivity: questions.iter().map(|id| strictest(releases, id)).collect(),
            names: vec![BTreeMap::new(); 4 + questions.len()],
            leads: Leads::of(&space, &questions, &families, kin, own),
            picked: Picked::all(&space, &questions, kin),
            nought: vec![false; space.size()],
            questions,
            families,
            kin: names,
            space,
            facts: Vec::new(),
            hidden: Vec::new(),
            limits: Vec::new(),
            patterns: BTreeMap::new(),
            found: Vec::new(),
            k: releases.iter().map(|one| one.manifest.k).max().unwrap_or(5),
            g: releases.iter().map(|one| one.manifest.g).max().unwrap_or(10),
            strict_g: releases.iter().map(|one| one.manifest.gate(Sensitivity::S2, true)).max().unwrap_or(30),
        };
        let mut statements = Vec::new();
        for release in releases {
            block.statements(release, &mut statements)?;
            block.means(release)?;
        }
        block.settle(statements);
        block.nobody(releases);
        Ok(block)
    }

    fn place(&self, question: &str) -> Option<usize> {
        self.questions.iter().position(|one| one == question)
    }

    /// The region of a cell, and its names for later.
    fn region(
        &mut self,
        release: &Public,
        question: usize,
        group: &[String; 4],
        answer: &Code,
    ) -> Result<Region, Unreadable> {
        let mut sets = [0; 5];
        for (axis, code) in group.iter().enumerate() {
            let unknown = || {
                let at = format!("{}, {}", release.name, self.questions[question]);
                Unreadable::new(at, format!("“{code}” is no code of {}", AXES[axis]))
            };
            let found = release.manifest.axis(axis).iter().find(|one| one.name == *code).ok_or_else(unknown)?;
            sets[axis] = self.space.groups[axis].set(&found.members, true).ok_or_else(unknown)?;
            self.names[axis].entry(sets[axis]).or_insert_with(|| code.clone());
        }
        let unknown = || {
            Unreadable::new(&release.name, format!("“{}” is no answer of {}", answer.name, self.questions[question]))
        };
        sets[4] = self.space.answers[question].set(&answer.members, true).ok_or_else(unknown)?;
        self.names[4 + question].entry(sets[4]).or_insert_with(|| answer.name.clone());
        Ok(Region { question, sets })
    }

    fn statements(&mut self, release: &Public, statements: &mut Vec<Statement>) -> Result<(), Unreadable> {
        for table in &release.tables {
            let Some(question) = self.place(&table.entry.question) else { continue };
            let at = format!("{}/{}", release.manifest.id, table.entry.id);
            let grouping = release.manifest.grouping(&table.entry.question, &table.entry.grouping);
            let grouping = grouping.ok_or_else(|| Unreadable::new(&at, "has an unknown grouping"))?;
            for cell in &table.cells {
                let answer = grouping.answers.iter().find(|one| one.name == cell.answer);
                let unknown = || Unreadable::new(&at, format!("“{}” is no answer of its grouping", cell.answer));
                let region = self.region(release, question, &cell.group, answer.ok_or_else(unknown)?)?;
                let broken = [0, 1, 2, 3].map(|axis| axis == 0 || cell.group[axis] != ALL);
                let known = self.patterns.entry((question, broken)).or_default();
                known.push(region);
                statements.push(Statement { region, at: at.clone(), count: cell.count });
                if let (None, Some(percent)) = (cell.count, cell.percent) {
                    let group = region.with_answers(self.space.all_answers(question));
                    self.limits.extend(Limit::percent(&self.space, &region, &group, percent));
                }
            }
        }
        Ok(())
    }

    fn means(&mut self, release: &Public) -> Result<(), Unreadable> {
        for mean in &release.means {
            let Some(question) = self.place(&mean.question) else { continue };
            let at = format!("{}/means, {}", release.manifest.id, mean.question);
            let Some(value) = mean.value else { continue };
            let asked = release.manifest.question(&mean.question);
            let everything =
                asked.and_then(|one| one.groupings.iter().flat_map(|one| &one.answers).find(|one| one.name == ALL));
            let (Some(asked), Some(everything)) = (asked, everything) else {
                return Err(Unreadable::new(at, "is of a question without answers"));
            };
            let region = self.region(release, question, &mean.group, everything)?;
            let mut scores = vec![None; self.space.answers[question].len()];
            for leaf in &everything.members {
                let set = self.space.answers[question].set(std::slice::from_ref(leaf), false).unwrap_or_default();
                let Some(part) = super::space::members(set).next() else { continue };
                scores[part] = asked.score(leaf);
            }
            self.limits.extend(Limit::mean(&self.space, &region, &scores, value, mean.decimals, mean.n));
        }
        Ok(())
    }

    /// One fact a region. The same region with two numbers, or hidden here and shown there, is a find by itself.
    fn settle(&mut self, statements: Vec<Statement>) {
        let mut by_region: BTreeMap<Region, Vec<Statement>> = BTreeMap::new();
        for statement in statements {
            by_region.entry(statement.region).or_default().push(statement);
        }
        for (region, said) in by_region {
            let shown: Vec<(&str, i64)> = said.iter().filter_map(|one| Some((one.at.as_str(), one.count?))).collect();
            let hidden = said.iter().find(|one| one.count.is_none());
            let Some((at, count)) = shown.first().copied() else {
                let at = hidden.map(|one| one.at.clone()).unwrap_or_default();
                self.hidden.push((region, at));
                continue;
            };
            let row = Some(Box::new(self.row(&region)));
            if let Some((other, changed)) = shown.iter().find(|one| one.1 != count) {
                let how = format!("{at} says {count}, {other} says {changed}");
                let (kind, at) = (Kind::Changed, (*other).to_owned());
                self.found.push(Found { kind, at, row: row.clone(), interval: None, how });
            }
            if let Some(hidden) = hidden {
                let how = format!("{at} shows it");
                let (kind, interval) = (Kind::Exact, Some((count, Some(count))));
                self.found.push(Found { kind, at: hidden.at.clone(), row, interval, how });
            }
            self.facts.push(Fact { region, count, at: at.to_owned() });
        }
    }

    /// Which leaf cells are known to be nought. That nobody answered may stand where nobody can have been asked, and nowhere else.
    fn nobody(&mut self, releases: &[Public]) {
        let mut nought = vec![false; self.space.size()];
        for fact in self.facts.iter().filter(|fact| fact.count == 0) {
            self.space.cells(&fact.region).into_iter().for_each(|(cell, _)| nought[cell] = true);
        }
        self.leads.settle(&self.space, &self.families, &mut nought);
        self.nought = nought;
        let asked = |question: usize| {
            let mut said = releases.iter().filter_map(|one| one.manifest.question(&self.questions[question]));
            said.any(|one| !one.asked.is_empty())
        };
        let few = |fact: &&Fact| {
            let region = &fact.region;
            fact.count == 0
                && self.is_margin(region)
                && asked(region.question)
                && !self.leads.is_nobody(&self.space, self.families[region.question], region)
        };
        let found = self.facts.iter().filter(few).map(|fact| Found {
            kind: Kind::SmallGroup,
            at: fact.at.clone(),
            row: Some(Box::new(self.row(&fact.region))),
            interval: Some((0, Some(0))),
            how: "somebody there may have been asked".to_owned(),
        });
        let found: Vec<Found> = found.collect();
        self.found.extend(found);
    }

    /// A published count of exactly a region.
    pub fn count(&self, region: &Region) -> Option<i64> {
        // Facts stand in the order of their regions.
        self.facts.binary_search_by_key(region, |fact| fact.region).ok().map(|at| self.facts[at].count)
    }

    /// Whether a region is everybody of a group who answered.
    pub fn is_margin(&self, region: &Region) -> bool {
        region.sets[4] == self.space.all_answers(region.question)
    }

    /// Below which count a sum is small, and up to which (and without it) it must be able to be everything then.
    pub fn limits(&self, region: &Region) -> (i64, i64) {
        if !self.is_margin(region) {
            return (self.k, self.k);
        }
        let strict = self.sensitivity[region.question] == Sensitivity::S2 && self.is_local(region);
        // Who was asked is a cell of another question, and what is enough for a cell is enough: no more answered than that.
        let asked = self.leads.is_asked(self.families[region.question], &region.sets);
        (if strict { self.strict_g.max(self.g) } else { self.g }, if asked { self.k } else { self.g })
    }

    /// Whether a region is of one municipality.
    fn is_local(&self, region: &Region) -> bool {
        let (set, places) = (region.sets[1], &self.space.groups[1]);
        let single = super::space::members(set).map(|at| places.leaves[at]).sum::<usize>() == 1;
        single && places.leaves.iter().sum::<usize>() > 1
    }

    /// What the family of a region is called.
    pub fn family(&self, region: &Region) -> &str {
        &self.kin[self.families[region.question]]
    }

    /// The region of leaf cells, if no table of their own family, nor what it leads to, parts their groups, and if they are one
    /// answer.
    pub fn atom(&self, cells: &[usize]) -> Option<Region> {
        let (question, _) = self.space.place(*cells.first()?);
        let mut sets = [0_u128; 5];
        for cell in cells {
            let (other, place) = self.space.place(*cell);
            if other != question {
                return None;
            }
            for (set, at) in sets.iter_mut().zip(place) {
                *set |= 1 << at;
            }
        }
        let parts = self.leads.parts(self.families[question]);
        let mut axes = sets.iter().zip(parts);
        let whole = axes.all(|(set, parts)| parts.iter().any(|part| set & part == *set));
        (whole && sets[4].is_power_of_two()).then_some(Region { question, sets })
    }

    /// Whether somebody who is alone in a region knows another by themselves: it is about them or about nobody.
    pub fn knows(&self, own: &Region, other: &Region) -> bool {
        let mut groups = other.sets.iter().zip(&own.sets).take(4);
        let within = groups.all(|(other, own)| other & own == *other);
        let only = || self.leads.only_from(&self.families, other.question, other.sets[0], own, self.is_margin(own));
        let left = || self.picked.iter().any(|list| list.is_within(&self.space, other, own));
        other.meets(own) || within && (only() || left())
    }

    /// A region by the codes that stand for it.
    pub fn row(&self, region: &Region) -> Row {
        let name = |axis: usize| self.space.groups[axis].name(region.sets[axis], &self.names[axis]);
        Row {
            question: self.questions[region.question].clone(),
            wave: name(0),
            municipality: name(1),
            age: name(2),
            gender: name(3),
            answer: self.space.answers[region.question].name(region.sets[4], &self.names[4 + region.question]),
        }
    }

    /// The regions of sets of leaf codes, as what only the inside knows names them; none where a leaf is not known.
    /// Where the leaves are finer than anything published, `whole` is false.
    pub fn region_of_leaves(&self, question: &str, leaves: &[Vec<String>; 5]) -> Option<(Region, bool)> {
        let question = self.place(question)?;
        let partitions: Vec<&Partition> = self.space.groups.iter().chain([&self.space.answers[question]]).collect();
        let (mut sets, mut whole) = ([0; 5], true);
        for ((set, partition), members) in sets.iter_mut().zip(partitions).zip(leaves) {
            whole &= partition.set(members, true).is_some();
            *set = partition.set(members, false)?;
        }
        Some((Region { question, sets }, whole))
    }
}

fn strictest(releases: &[Public], question: &str) -> Sensitivity {
    let all = releases.iter().filter_map(|one| one.manifest.question(question)).map(|one| one.sensitivity);
    all.max().unwrap_or(Sensitivity::S0)
}
