//! Which cells are protected, and which values must stay possible: rules R3, R4 and R5.

use serde::{Deserialize, Serialize};

use super::fault::Fault;
use crate::survey::plan::Sensitivity;

/// Bounds of the rules.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rules {
    /// K: a count from 1 to K − 1 is protected (R4).
    pub k: u32,
    /// G: a group of fewer is protected whole (R3).
    pub g: u32,
    /// G of a municipality's groups for class S2, and where an age of a municipality is one school (R3).
    pub strict_g: u32,
    /// Places (leaves) where a group of one age is often one school.
    pub single_school: Vec<usize>,
}

impl Default for Rules {
    fn default() -> Self {
        Self { k: 5, g: 10, strict_g: 30, single_school: Vec::new() }
    }
}

/// A group of respondents to one question, as the rules see it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Group {
    /// How many of it answered.
    pub n: i64,
    /// How many must answer for it to be shown.
    pub gate: i64,
    /// How sensitive the question is.
    pub class: Sensitivity,
}

impl Rules {
    pub(super) fn check(&self) -> Result<(), Fault> {
        let sound = self.k >= 2 && self.g >= self.k && self.strict_g >= self.g && self.strict_g <= 1000;
        if sound { Ok(()) } else { Err(Fault::Rules) }
    }

    /// How many must answer for a group to be shown. `local`: of one municipality; `school`: probably of one school.
    pub(super) fn gate(&self, class: Sensitivity, local: bool, school: bool) -> i64 {
        let strict = local && (class == Sensitivity::S2 || school);
        i64::from(if strict { self.strict_g } else { self.g })
    }

    /// The values that must stay possible for a group's margin; empty where it is not protected.
    pub(super) fn margin_need(&self, group: Group) -> Vec<i64> {
        if group.n < group.gate { (0..i64::from(self.g)).collect() } else { Vec::new() }
    }

    /// The values that must stay possible for a cell of a group; empty where it is not protected.
    ///
    /// In a gated group every cell is protected, whatever it holds. For S1 and S2 a nought and a cell with nearly
    /// everybody in it say something of each member of the group, so they are protected too.
    pub(super) fn cell_need(&self, group: Group, count: i64) -> Vec<i64> {
        let k = i64::from(self.k);
        let extremes = group.class != Sensitivity::S0;
        let few = 0 < count && count < k;
        let mut need = Vec::new();
        if group.n < group.gate || few || (extremes && count == 0) {
            need.extend(0..k);
        }
        if extremes && group.n > 0 && group.n - count < k {
            need.extend((group.n - k + 1).max(0)..=group.n);
        }
        need.sort_unstable();
        need.dedup();
        need
    }
}
