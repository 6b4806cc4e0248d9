//! The check before publishing: files as they are about to be published, together with every earlier release of these waves,
//! and with what only the inside knows. The attacker is told it in the words of its own format and shares nothing else.

#[cfg(test)]
mod tests;

use domain::mapping::protect::{self, Role};

use super::check::{Budget, Count, Folder, Inside, Leaves, Progress, Protected, Report, Unreadable, WORK, audit};

/// What a form may cost the check with questions that exclude each other is refused before anybody has answered it, and so is never more
/// than the check tries. The two share no code: that their numbers fit together is seen here.
const _: () = assert!(2 * protect::TOLL <= WORK, "a form could open whose answers the check never lets out");

/// Attacks a release that is about to be published. `earlier`: the public files of every release that it names as earlier.
///
/// # Errors
/// [`Unreadable`] when a file is missing or cannot be understood: then it cannot be published either.
pub fn probe(
    release: Folder,
    earlier: impl IntoIterator<Item = Folder>,
    inside: &protect::Inside,
    budget: Budget,
    progress: &(dyn Fn(Progress) + Sync),
) -> Result<Report, Unreadable> {
    let folders: Vec<Folder> = earlier.into_iter().chain([release]).collect();
    audit(&folders, Some(&told(inside)), budget, progress)
}

/// What only the inside knows, as the attacker takes it.
#[must_use]
pub fn told(inside: &protect::Inside) -> Inside {
    Inside {
        protected: (inside.protected.iter())
            .map(|(sum, values)| Protected { leaves: leaves(sum), values: values.clone() })
            .collect(),
        alone: inside.alone.iter().map(leaves).collect(),
        counts: (inside.counts.iter())
            .map(|(sum, count)| Count { leaves: leaves(sum), count: i64::from(*count) })
            .collect(),
        tables: (inside.tables.iter())
            .map(|table| table.iter().map(|(at, by)| (*at, i64::from(*by))).collect())
            .collect(),
    }
}

/// A sum by the four variables that public files have. No table is broken down by another.
fn leaves(sum: &protect::Sum) -> Leaves {
    let of = |role: Role| {
        let own = sum.group.iter().find(|(one, ..)| *one == role);
        // Files know a variable that was not asked by one leaf.
        own.map_or_else(|| vec![domain::mapping::plan::UNSAID.to_owned()], |(.., leaves)| leaves.clone())
    };
    Leaves {
        question: sum.question.clone(),
        wave: of(Role::Wave),
        municipality: of(Role::Place),
        age: of(Role::Age),
        gender: of(Role::Gender),
        answer: sum.answers.clone(),
    }
}
