//! What must hold for everyone, on every day and in every place.

use std::collections::HashSet;

use jiff::ToSpan;
use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::contact::unit::{Unit, UnitId};

fn any_asked() -> impl Strategy<Value = Asked> {
    let age = proptest::option::of((0u8..=20, 0u8..=20));
    let unit = proptest::option::of(0..UNITS.all().len());
    let stage = proptest::option::of(proptest::sample::select(Stage::ALL.to_vec()));
    let voice = proptest::sample::select(Voice::ALL.to_vec());
    (age, 0usize..12, unit, stage, voice, 0i32..7000).prop_map(|(age, place, unit, stage, voice, day)| Asked {
        ages: age.map(|(one, other)| AgeSpan { from: one.min(other), to: one.max(other) }),
        municipality: Municipality::all().nth(place).unwrap(),
        unit: unit.map(|index| UNITS.all()[index].id.clone()),
        stage,
        voice,
        today: date(2015, 1, 1).checked_add(day.days()).unwrap(),
    })
}

proptest! {
    /// Nobody is left without a way: the next step is never empty, and whatever is offered holds on the day.
    #[test]
    fn every_answer_leads_on(asked in any_asked()) {
        let found = LADDER.who(&UNITS, &asked);
        let mut rungs: Vec<&Rung> = found.others.clone();
        match &found.next {
            Next::Stage(several) => {
                prop_assert!(several.len() > 1);
                rungs.extend(several);
            }
            Next::Unit { rung, units } => {
                prop_assert!(units.len() > 1);
                prop_assert!(units.iter().all(|unit| rung.units.contains(&unit.kind)));
                let ids: HashSet<&UnitId> = units.iter().map(|unit| &unit.id).collect();
                prop_assert_eq!(ids.len(), units.len());
                let own = |unit: &&Unit| unit.municipality == asked.municipality;
                prop_assert!(units.iter().skip_while(|unit| own(unit)).all(|unit| !own(unit)), "own units first");
                rungs.push(rung);
            }
            Next::GrownUp { rung, unit, branches } => {
                prop_assert!(!branches.is_empty());
                prop_assert!(branches.iter().all(|branch| unit.kind.branches().contains(branch)));
                prop_assert!(rung.units.contains(&unit.kind));
                rungs.push(rung);
            }
            Next::Guide => {}
        }
        prop_assert!(rungs.iter().all(|rung| rung.holds_on(asked.today)));
        let ids: HashSet<&str> = rungs.iter().map(|rung| rung.id.as_str()).collect();
        prop_assert_eq!(ids.len(), rungs.len(), "no rung twice");
        prop_assert!(LADDER.outcomes_know(found.guide));
        prop_assert!(found.rung.is_none_or(|rung| rung.guide == *found.guide));
    }

    /// Whoever goes with their age is always offered the stage they are in: birth to the twentieth birthday.
    #[test]
    fn a_child_who_goes_with_its_age_is_offered_its_school(born in 0i32..4000, lived in 0i32..7600, place in 0usize..12) {
        let born = date(2003, 1, 1).checked_add(born.days()).unwrap();
        let today = born.checked_add(lived.days()).unwrap();
        prop_assume!(today >= date(2018, 7, 1));
        let had = (today.month(), today.day()) >= (born.month(), born.day());
        let age = u8::try_from(today.year() - born.year() - i16::from(!had)).unwrap();
        prop_assume!(age <= 20);
        // The law, said in another way than the code: school begins on 1 August of the year one turns six.
        let begins = date(born.year() + 6, 8, 1);
        let ends = date(born.year() + 16, 6, 30);
        let mut question = asked(Some(age), MUNICIPALITY_CODES[place], today);
        question.voice = Voice::Guardian;
        let found = LADDER.who(&UNITS, &question);
        let stages: Vec<Stage> = match &found.next {
            Next::Stage(rungs) => rungs.iter().map(|rung| rung.stage).collect(),
            Next::Unit { rung, .. } | Next::GrownUp { rung, .. } => vec![rung.stage],
            Next::Guide => LADDER.rungs.iter().filter(|rung| rung.guide == *found.guide).map(|rung| rung.stage).collect(),
        };
        if begins <= today && today <= ends {
            prop_assert!(stages.contains(&Stage::School), "{} {:?}", age, stages);
        }
        if age >= 1 && today < begins {
            prop_assert!(stages.contains(&Stage::Preschool), "{} {:?}", age, stages);
        }
        if today > ends && age < 20 {
            prop_assert!(stages.contains(&Stage::OutOfSchool), "{} {:?}", age, stages);
        }
    }
}

const MUNICIPALITY_CODES: [&str; 12] =
    ["0821", "0834", "0840", "0860", "0861", "0862", "0880", "0881", "0882", "0883", "0884", "0885"];

impl Ladder {
    /// Whether a way on is one of the ladder's own.
    fn outcomes_know(&self, way: &WayOn) -> bool {
        self.otherwise == *way || self.rungs.iter().any(|rung| rung.guide == *way)
    }
}
