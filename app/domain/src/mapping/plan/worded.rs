//! Own words beside what excludes them: their themes are counted later, for the whole county, and are added up with nothing. Where it
//! would take that for numbers to tell no more than they say, the plan is refused (R5).
//!
//! As a rule it takes nothing: who wrote why it helped said yes, who wrote why it did not said no, and each is held against its own answer.
//! Nor is any background known of those who wrote; but everybody who reads the questionnaire sees of whom they are.

use super::Prepared;
use super::asked::unfollowable;
use crate::mapping::protect::{Condition, Fault};
use crate::survey::plan::Plan;
use crate::survey::questionnaire::{Name, Questionnaire};
use crate::survey::whom::Whom;

impl Prepared {
    /// Whether own words and what excludes them tell nothing together.
    ///
    /// # Errors
    /// [`Fault::Unfollowed`] with the question of own words where they may.
    pub(super) fn words_apart(&self, asked: &Questionnaire) -> Result<(), Fault> {
        let whom = Whom::of(asked);
        let mut known: Vec<(&Name, &[Condition])> = Vec::new();
        for ((name, _), question) in self.read.iter().zip(&self.outline.questions) {
            // All choices of a list wait for the same.
            if known.last().is_none_or(|(before, _)| *before != name) {
                known.push((name, question.asked.as_slice()));
            }
        }
        for (name, own) in &self.worded {
            for (other, conditions) in &known {
                let adds = whom.near(name, other) && self.add_up(own, conditions).ok_or_else(|| unfollowable(name))?;
                if adds && self.exclude((asked, &whom), other, name)? {
                    return Err(unfollowable(name));
                }
            }
            known.push((name, own.as_slice()));
        }
        Ok(())
    }

    /// Whether no own words hang both on an answer and on a background by which tables are broken down. Where those of sixteen are asked
    /// who said yes, no fewer of sixteen said yes than wrote; and a theme, of the whole county, is held against no count of one age.
    ///
    /// # Errors
    /// [`Fault::Unfollowed`] with the question of own words that do.
    pub(super) fn words_of_no_group(&self, plan: &Plan) -> Result<(), Fault> {
        let is_shown = |variable: usize| {
            let own = variable.checked_sub(1).and_then(|at| self.backgrounds.get(at));
            let mut axes = plan.breakdowns.iter().flat_map(|one| &one.by);
            own.is_some_and(|own| axes.any(|axis| axis.question == own.question))
        };
        for (name, conditions) in &self.worded {
            let mut groups = conditions.iter().flat_map(|one| &one.groups);
            let answered = conditions.iter().any(|one| !one.answers.is_empty());
            if answered && groups.any(|(variable, _)| is_shown(*variable)) {
                return Err(unfollowable(name));
            }
        }
        Ok(())
    }

    /// Whether an answer leads to both of two questions, so that they would be added up if they excluded each other, and this does not
    /// follow from what each is held against. None where that is more than anybody follows.
    fn add_up(&self, one: &[Condition], other: &[Condition]) -> Option<bool> {
        let all = |own: &[Condition]| self.with_all_before(own.to_vec());
        let (mine, theirs) = (all(one)?, all(other)?);
        let mut said: Vec<(usize, Vec<Condition>, Vec<Condition>)> = Vec::new();
        for own in one {
            for their in other.iter().filter(|their| self.parted(own, their)) {
                let question = |one: &Condition| alone(one).map(|(question, _)| question);
                // Of one question its two answers are counted beside each other themselves: of a list whoever made its first choice, and
                // whoever made another, are no more than answered it.
                let from = usize::from(question(own) != question(their));
                said.push((from, all(std::slice::from_ref(own))?, all(std::slice::from_ref(their))?));
            }
        }
        // Together no more than gave either of two answers, and no more gave these than were asked for them.
        let told = |own: &Condition, their: &Condition| {
            said.iter().any(|(from, one, other)| one[*from..].contains(own) && other[*from..].contains(their))
        };
        let meet = |own: &Condition, their: &Condition| given(own).any(|one| given(their).any(|other| other == one));
        Some(mine.iter().any(|own| theirs.iter().any(|their| meet(own, their) && !told(own, their))))
    }

    /// Whether nobody fulfils both of two conditions: they are other answers to one question, or to two that exclude each other.
    fn parted(&self, one: &Condition, other: &Condition) -> bool {
        let (Some((lead, own)), Some((next, their))) = (alone(one), alone(other)) else { return false };
        if lead == next {
            return own.iter().all(|answer| !their.contains(answer));
        }
        let says = |one: usize, other: usize| {
            let questions = self.read.iter().zip(&self.outline.questions);
            let own = questions.filter(|((name, _), _)| *name == self.read[one].0);
            let mut apart = own.flat_map(|(_, question)| &question.apart);
            apart.any(|apart| apart.unless.is_none() && self.read[apart.question].0 == self.read[other].0)
        };
        says(lead, next) || says(next, lead)
    }
}

/// The answers that fulfil a condition: place of the question, place of the answer.
fn given(condition: &Condition) -> impl Iterator<Item = (usize, usize)> {
    condition.answers.iter().flat_map(|(question, answers)| answers.iter().map(move |answer| (*question, *answer)))
}

/// The question and answers that alone fulfil a condition.
fn alone(condition: &Condition) -> Option<(usize, &[usize])> {
    match condition.answers.as_slice() {
        [(lead, answers)] if condition.groups.is_empty() => Some((*lead, answers.as_slice())),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{asked, plan};
    use super::super::unfollowed;
    use crate::survey::expression::Expression;
    use crate::survey::plan::Gap;
    use crate::survey::questionnaire::{Item, Name};

    /// What is told of a form in which these questions are asked under these conditions. `antal` is in no table, and `mer` is another
    /// question of own words.
    fn told(of: &[(&str, &str)]) -> Option<Gap> {
        let (mut form, mut plan) = (asked(), plan());
        for one in [r#"{"question":{"name":"antal","kind":"integer"}}"#, r#"{"question":{"name":"mer","kind":"text"}}"#]
        {
            form.items.push(serde_json::from_str(one).unwrap());
        }
        plan.measures.push(serde_json::from_str(r#"{"question":"mer","class":"s2"}"#).unwrap());
        for item in &mut form.items {
            let Item::Question(one) = item else { continue };
            let own = of.iter().find(|(name, _)| *name == one.name.as_str());
            one.relevant = own.map(|(_, relevant)| Expression::parse(relevant).unwrap());
        }
        unfollowed(&plan, &form)
    }

    #[test]
    fn own_words_that_would_be_added_up_with_what_excludes_them_are_refused() {
        let gap = |name: &str| Some(Gap::Unfollowed(Name::parse(name).unwrap()));
        let (one, other) = ("${lyssnad} = '1' and ${antal} = 1", "${lyssnad} = '1' and ${antal} = 2");
        // Of those who were listened to, some were asked the one and others wrote: as many said yes at least.
        assert_eq!(told(&[("mar", one), ("fritt", other)]), gap("fritt"));
        assert_eq!(told(&[("fritt", one), ("mer", other)]), gap("mer"));
        // Whoever can be asked both is counted in neither way.
        assert_eq!(told(&[("mar", one), ("fritt", one)]), None);
    }

    #[test]
    fn own_words_of_those_of_one_age_who_said_yes_are_refused() {
        let of = |relevant: &str| told(&[("fritt", relevant)]);
        let gap = Name::parse("fritt").ok().map(Gap::Unfollowed);
        // Twenty wrote, and twenty-two of sixteen to nineteen answered: so two at most said anything but yes.
        assert_eq!(of("${lyssnad} = '1' and ${alder} = '16-19'"), gap);
        assert_eq!(of("${lyssnad} = '1' or ${alder} = '16-19'"), gap);
        // By themselves neither says anything of some.
        assert_eq!(of("${lyssnad} = '1'"), None);
        assert_eq!(of("${alder} = '16-19'"), None);
    }

    #[test]
    fn own_words_under_another_answer_each_may_stand() {
        let (yes, no) = ("${lyssnad} = '1'", "${lyssnad} = '3'");
        for of in [
            vec![("fritt", yes), ("mer", no)],
            vec![("mar", yes), ("fritt", no)],
            // Of the first choice of a list, by which it is said who answered the list, as of any.
            vec![("fritt", "selected(${vem}, '1')"), ("mer", "${vem} != '' and not(selected(${vem}, '1'))")],
            vec![("fritt", "selected(${vem}, '2')"), ("mer", "${vem} != '' and not(selected(${vem}, '2'))")],
            // However that question was come to.
            vec![("lyssnad", "selected(${vem}, '2')"), ("fritt", yes), ("mer", no)],
        ] {
            assert_eq!(told(&of), None, "{of:?}");
        }
    }
}
