//! What only the inside knows: which sums are protected, and who is alone. With it rules R5 and R8 are tried to the letter.
//!
//! It is never public: it tells which hidden cells are small. The check before publishing has it; a check of downloaded files
//! does not, and says what it cannot tell.

use serde::{Deserialize, Serialize};

use super::ask::End;
use super::attack::Attack;
use super::block::Block;
use super::found::{Found, Kind};
use super::insider::{Alone, Exact};
use super::model::Model;
use super::space::Region;
use super::statement::Limit;

/// A sum over leaf cells, by leaf codes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Leaves {
    /// The question.
    pub question: String,
    /// Leaf waves.
    pub wave: Vec<String>,
    /// Leaf municipalities.
    pub municipality: Vec<String>,
    /// Leaf ages.
    pub age: Vec<String>,
    /// Leaf genders.
    pub gender: Vec<String>,
    /// Leaf answers.
    pub answer: Vec<String>,
}

/// A protected sum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Protected {
    /// The sum.
    pub leaves: Leaves,
    /// The values that must stay possible (R5).
    pub values: Vec<i64>,
}

/// What only the inside knows.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Inside {
    /// Every protected sum.
    pub protected: Vec<Protected>,
    /// Every hidden sum of exactly 1: whoever it is knows it (R8).
    pub alone: Vec<Leaves>,
    /// Leaf cells, and how many are in each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub counts: Vec<Count>,
    /// Tables that the inside offers, as differences from these counts: places in the list, and by how much. The attacker
    /// would have to search for such tables; whether one agrees with everything published is looked at here all the same,
    /// and what does not is of no use.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tables: Vec<Vec<(usize, i64)>>,
}

/// How many are in a leaf cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Count {
    /// The cell.
    pub leaves: Leaves,
    /// How many.
    pub count: i64,
}

impl Leaves {
    fn region(&self, block: &Block) -> Result<(Region, bool), Found> {
        let Self { question, wave, municipality, age, gender, answer } = self;
        let leaves = [wave, municipality, age, gender, answer].map(Clone::clone);
        block.region_of_leaves(question, &leaves).ok_or_else(|| Found {
            kind: Kind::Unprotected,
            at: block.name.clone(),
            row: None,
            interval: None,
            how: "the inside names a leaf that no release knows".to_owned(),
        })
    }
}

/// What the inside says of a block, in its regions.
#[derive(Debug, Default)]
pub(super) struct Told {
    /// Regions of the protected; whether the leaves fill them; and the values.
    protected: Vec<(Region, bool, Vec<i64>)>,
    alone: Vec<Own>,
}

/// Where somebody is alone.
#[derive(Debug)]
struct Own {
    region: Region,
    /// Whether the leaves fill it.
    whole: bool,
    /// What they know beside it if they made as many choices of a list as they can have.
    several: Vec<Limit>,
}

impl Told {
    /// The part of it that is about a block.
    pub fn of(inside: &Inside, block: &Block) -> Result<Self, Found> {
        let mine = |leaves: &&Leaves| block.questions.contains(&leaves.question);
        let protected = inside.protected.iter().filter(|one| mine(&&one.leaves)).map(|one| {
            let (region, whole) = one.leaves.region(block)?;
            Ok((region, whole, one.values.clone()))
        });
        let alone = inside.alone.iter().filter(mine).map(|leaves| {
            let (region, whole) = leaves.region(block)?;
            let several = block.picked.iter().filter_map(|list| list.several(block, &inside.counts, leaves)).collect();
            Ok(Own { region, whole, several })
        });
        Ok(Self { protected: protected.collect::<Result<_, Found>>()?, alone: alone.collect::<Result<_, Found>>()? })
    }

    /// Every region that it names.
    pub fn regions(&self) -> Vec<Region> {
        self.protected.iter().map(|one| one.0).chain(self.alone.iter().map(|one| one.region)).collect()
    }

    /// Gives the tables that the inside offers for a block, as counts of the model's variables; not looked at yet.
    pub fn offered(inside: &Inside, block: &Block, model: &Model, give: &mut dyn FnMut(Vec<i64>)) {
        let mine = |one: &Count| block.questions.contains(&one.leaves.question);
        let variable = |one: &Count| {
            let (region, _) = one.leaves.region(block).ok()?;
            model.terms(block, &region).first().map(|(variable, _)| *variable)
        };
        let places: Vec<Option<usize>> =
            inside.counts.iter().map(|one| if mine(one) { variable(one) } else { None }).collect();
        let mut true_one = vec![0; model.system.size];
        for (place, one) in places.iter().zip(&inside.counts) {
            if let Some(variable) = place {
                true_one[*variable] += one.count;
            }
        }
        for table in &inside.tables {
            let own = table.iter().filter_map(|(at, by)| Some(((*places.get(*at)?)?, by)));
            let own: Vec<(usize, &i64)> = own.collect();
            if !own.is_empty() {
                let mut point = true_one.clone();
                for (variable, by) in own {
                    point[variable] += by;
                }
                give(point);
            }
        }
        give(true_one);
    }

    /// Rules R5 and R8, to the letter.
    pub fn check(&self, attack: &mut Attack<'_>) -> Vec<Found> {
        let mut found = Vec::new();
        for (region, whole, values) in &self.protected {
            let Some(at) = place(&attack.model, region) else { continue };
            let missing = if *whole {
                values.iter().copied().find_map(|value| match attack.takes(at, value) {
                    Some(true) => None,
                    other => Some((value, other)),
                })
            } else {
                // A part of what nothing published tells apart: it can be anything up to the whole.
                let most = values.iter().copied().max().unwrap_or_default();
                match attack.most(at, most) {
                    End::At(end) if end >= most => None,
                    End::At(_) => Some((most, Some(false))),
                    End::Unknown => Some((most, None)),
                }
            };
            if let Some((value, answer)) = missing {
                let target = attack.model.targets[at].clone();
                let kind = if answer.is_some() { Kind::Unprotected } else { Kind::NotProved };
                let mut one = attack.report(&target, kind, value, Some(value));
                one.interval = None;
                one.how = format!("it cannot be {value}");
                found.push(one);
            }
        }
        for own in &self.alone {
            found.extend(self.insider(attack, own));
        }
        found
    }

    /// Whether somebody who is alone can work out a protected sum that they are not in.
    fn insider(&self, attack: &mut Attack<'_>, alone: &Own) -> Vec<Found> {
        let Own { region, whole, several } = alone;
        let several = several.iter().map(|limit| attack.model.bound(limit)).collect();
        let Some(own) = place(&attack.model, region) else { return vec![unknown(attack, region)] };
        let who = attack.block.row(region);
        let alone = match Alone::new(attack, own, *whole) {
            Ok(Some(alone)) => alone.having_made(attack, several),
            // They cannot be alone, given what is published: the inside and the files do not fit.
            Ok(None) => return vec![contradiction(attack, region)],
            Err(()) => return vec![unknown(attack, region)],
        };
        let mut found = Vec::new();
        let Some(from) = attack.pool.alone(own, *whole) else { return vec![unknown(attack, region)] };
        let point = attack.pool.point(&from);
        let block = attack.block;
        // Of their own cell they know everything; and alone in a group, whatever the same people were asked beside it.
        let others = self.protected.iter().filter(|one| !block.knows(region, &one.0));
        for (other, whole, _) in others {
            // A part of what nothing tells apart is never exact.
            let Some(at) = place(&attack.model, other).filter(|_| *whole) else { continue };
            // What moves in another family seldom has to do with them: a step from where they are alone shows it.
            let apart = block.families[other.question] != block.families[region.question];
            let seen = apart && attack.pool.leads(&attack.model.system, &point, own, at);
            match alone.exact(attack, at, seen) {
                Exact::No => {}
                Exact::Is(value) => {
                    let mut one = attack.report(&attack.model.targets[at], Kind::Insider, value, Some(value));
                    one.how = format!("by who is alone in {who}");
                    found.push(one);
                }
                Exact::Unknown => found.push(attack.not_proved(&attack.model.targets[at])),
            }
        }
        found
    }
}

fn place(model: &Model, region: &Region) -> Option<usize> {
    model.told.get(region).copied()
}

fn contradiction(attack: &Attack<'_>, region: &Region) -> Found {
    let (at, row) = (attack.block.name.clone(), Some(Box::new(attack.block.row(region))));
    let how = "nobody can be alone there".to_owned();
    Found { kind: Kind::Contradiction, at, row, interval: None, how }
}

fn unknown(attack: &Attack<'_>, region: &Region) -> Found {
    Found { kind: Kind::NotProved, how: String::new(), ..contradiction(attack, region) }
}
