//! Filters one inside the other: two published numbers whose difference is a few children, who are then told of by both.

use super::block::Block;
use super::found::{Found, Kind};
use super::manifest::Sensitivity;
use super::statement::Fact;

/// Every pair of published numbers of which one is part of the other.
pub(super) fn nested(block: &Block) -> Vec<Found> {
    let mut found = Vec::new();
    for inner in &block.facts {
        for outer in block.facts.iter().filter(|outer| outer.region != inner.region) {
            if !inner.region.within(&outer.region) {
                continue;
            }
            let left = outer.count - inner.count;
            // What is left of a group is a group, and lies where the larger one lies.
            let margins = block.is_margin(&inner.region) && block.is_margin(&outer.region);
            let few = if margins { block.limits(&outer.region).0 } else { block.k };
            let kind = if left < 0 {
                Kind::Contradiction
            } else if (1..few).contains(&left) {
                Kind::Difference
            } else if left == 0 && alone(block, inner, outer) {
                Kind::Attribute
            } else {
                continue;
            };
            let how = format!("{} in {} less {} in {}", outer.count, outer.at, inner.count, inner.at);
            let (at, row) = (outer.at.clone(), Some(Box::new(block.row(&inner.region))));
            found.push(Found { kind, at, row, interval: Some((left, Some(left))), how });
        }
    }
    found
}

/// Whether nobody of those left over gave a sensitive answer, and somebody is left over.
fn alone(block: &Block, inner: &Fact, outer: &Fact) -> bool {
    let question = inner.region.question;
    if block.sensitivity[question] == Sensitivity::S0 || inner.region.sets[4] != outer.region.sets[4] {
        return false;
    }
    let everybody = block.space.all_answers(question);
    let group = |fact: &Fact| block.count(&fact.region.with_answers(everybody));
    group(inner).zip(group(outer)).is_some_and(|(inner, outer)| outer > inner)
}
