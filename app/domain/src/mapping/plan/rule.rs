//! Which choices of a list nobody makes together, as its constraint says: one beside which there is no other ("none of these"), and how
//! many are made at most. It is found by trying every selection, however it is written, and followed (R5).
//!
//! Of twenty who answered, seventeen chose *nothing*: whatever is hidden beside it is three at most.

use std::collections::{BTreeMap, BTreeSet};

use super::{Prepared, Read};
use crate::mapping::protect::{Condition, Fault};
use crate::survey::answer::Value;
use crate::survey::questionnaire::Name;

/// What is known of a list's choices, which may be made in every other way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Rule {
    /// Choices beside which no other is made.
    alone: Vec<String>,
    /// How many are made at most; none where it is as many as go together.
    most: Option<usize>,
}

impl Rule {
    /// The rule of a list of which every selection was tried; none where that is another, or says that one is made at most: then all
    /// of them are known from each other.
    pub(super) fn of(choices: &[String], tried: &[(Value, bool)]) -> Option<Self> {
        let selection = |value: &Value| match value {
            Value::Many(made) => made.clone(),
            _ => Vec::new(),
        };
        let tried: Vec<(Vec<String>, bool)> = tried.iter().map(|(value, fits)| (selection(value), *fits)).collect();
        let several = || tried.iter().filter(|(made, fits)| *fits && made.len() > 1).map(|(made, _)| made);
        let most = several().map(Vec::len).max()?;
        let (free, alone): (Vec<&String>, Vec<&String>) =
            choices.iter().partition(|choice| several().any(|made| made.contains(choice)));
        let may = |made: &Vec<String>| {
            made.len() == 1 || (made.len() <= most && !made.iter().any(|choice| alone.contains(&choice)))
        };
        let is = tried.iter().all(|(made, fits)| *fits == may(made));
        let alone = alone.iter().map(|choice| (*choice).clone()).collect();
        is.then(|| Self { alone, most: (most < free.len()).then_some(most) })
    }
}

impl Prepared {
    /// Says of the choices of lists what is known of them.
    pub(super) fn keep_to(&mut self, rules: &[(Name, Rule)]) {
        for (name, rule) in rules {
            for ((own, how), question) in self.read.iter().zip(&mut self.outline.questions) {
                if own == name {
                    question.alone = matches!(how, Read::Chosen(choice) if rule.alone.contains(choice));
                    question.most = rule.most;
                }
            }
        }
    }

    /// Whether who is asked more hangs on one choice of a list, or once on whether any of some was made.
    ///
    /// Of sixty who answered, twenty-five were asked who chose both: so eighty-five choices were made at least. Three questions after
    /// any of two each say how little these go together. No choice's own counts are held against that.
    ///
    /// # Errors
    /// [`Fault::Bound`] with the list where it hangs on several in another way; where it is known of its choices what goes together, in
    /// any way.
    pub(super) fn hang_on_one(&self) -> Result<(), Fault> {
        let lists = self.read.iter().filter(|(_, how)| matches!(how, Read::Chosen(_))).map(|(name, _)| name);
        for list in lists.collect::<BTreeSet<_>>() {
            let bound = || Fault::Bound(list.to_string());
            let own = |at: &usize| self.read[*at].0 == *list;
            let asked = self.outline.questions.iter().map(|question| &question.asked);
            let mut any_of = BTreeSet::new();
            for conditions in asked.chain(self.worded.iter().map(|(_, conditions)| conditions)) {
                let all = self.with_all_before(conditions.clone()).ok_or_else(bound)?;
                let part = |one: &Condition| -> BTreeSet<(usize, Vec<usize>)> {
                    // That they answered the list at all is known of every choice alike.
                    let given = one.answers.iter().filter(|(at, answers)| own(at) && answers.len() == 1);
                    given.cloned().collect()
                };
                let mut parts: BTreeSet<_> = all.iter().map(part).filter(|part| !part.is_empty()).collect();
                if parts.len() > 1 {
                    return Err(bound());
                }
                any_of.extend(parts.pop_first().filter(|part| part.len() > 1));
            }
            let followed = usize::from(!self.ruled().any(|name| name == list));
            if any_of.len() > followed {
                return Err(bound());
            }
        }
        Ok(())
    }

    /// Whether two questions of which nobody is asked both hang on choices of one list in a way that tells more than each says by itself.
    /// None where what they hang on is more than anybody follows.
    ///
    /// Of sixty who answered, thirty were asked the one who chose *a friend*, and twenty-eight the other who chose *a teacher*, or did not
    /// choose *nothing*: none of them chose *nothing*, so two at most did. Without a rule whoever left one choice made another, which tells
    /// as much. Where nothing stands alone, and all made what each hangs on, or all left it, no more follows.
    pub(super) fn cross(&self, one: usize, other: usize) -> Option<bool> {
        let all = [self.followed(one)?, self.followed(other)?].concat();
        let mut lists: BTreeMap<&Name, BTreeSet<(usize, usize)>> = BTreeMap::new();
        for (at, answers) in all.iter().flat_map(|condition| &condition.answers) {
            if let ((name, Read::Chosen(_)), [answer]) = (&self.read[*at], answers.as_slice()) {
                lists.entry(name).or_default().insert((*at, *answer));
            }
        }
        let questions = &self.outline.questions;
        let stands_alone = |list: &Name| (0..questions.len()).any(|at| self.read[at].0 == *list && questions[at].alone);
        let crossed = |(list, given): (&&Name, &BTreeSet<(usize, usize)>)| {
            let choices: BTreeSet<usize> = given.iter().map(|(at, _)| *at).collect();
            let answers: BTreeSet<usize> = given.iter().map(|(_, answer)| *answer).collect();
            let free = choices.iter().filter(|at| !questions[**at].alone).count();
            choices.len() > 1 && (answers.len() > 1 || (free > 1 && stands_alone(list)))
        };
        Some(lists.iter().any(crossed))
    }

    /// Lists of which it is known what goes together.
    pub(super) fn ruled(&self) -> impl Iterator<Item = &Name> {
        let all = self.read.iter().zip(&self.outline.questions);
        all.filter(|(_, question)| question.alone || question.most.is_some()).map(|((name, _), _)| name)
    }

    /// Whether choices of a list can have been made together.
    pub(super) fn go_together(&self, list: &Name, made: &[String]) -> bool {
        let choices = self.read.iter().zip(&self.outline.questions);
        made.len() < 2
            || choices.filter(|((name, _), _)| name == list).all(|((_, how), question)| {
                let alone = question.alone && matches!(how, Read::Chosen(choice) if made.contains(choice));
                !alone && question.most.is_none_or(|most| made.len() <= most)
            })
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{answers, asked, plan};
    use super::super::{Prepared, Wave};
    use crate::mapping::protect::Fault;
    use crate::survey::answer::Value;
    use crate::survey::expression::Expression;
    use crate::survey::questionnaire::{Constraint, Item, Questionnaire, Text};

    fn form(must: &str, mar: &str) -> Questionnaire {
        let mut form = asked();
        let parse = |source: &str| (!source.is_empty()).then(|| Expression::parse(source).unwrap());
        for item in &mut form.items {
            let Item::Question(one) = item else { continue };
            match one.name.as_str() {
                "vem" => one.constraint = parse(must).map(|must| Constraint { must, message: Text::default() }),
                "mar" => one.relevant = parse(mar),
                _ => {}
            }
        }
        form
    }

    fn prepared(must: &str, mar: &str) -> Result<Prepared, Fault> {
        let waves = [Wave { code: "v1".to_owned(), members: vec!["v1".to_owned()] }];
        Prepared::new(&plan(), &form(must, mar), &waves)
    }

    /// Which choices of the list stand alone, and how many are made at most.
    fn known(must: &str) -> (Vec<String>, Option<usize>) {
        let prepared = prepared(must, "").unwrap();
        let alone = prepared.outline.questions.iter().filter(|one| one.alone).map(|one| one.id.clone()).collect();
        (alone, prepared.outline.questions[2].most)
    }

    #[test]
    fn none_of_these_is_known_however_it_is_written() {
        for must in [
            "not(selected(., '3') and count-selected(.) > 1)",
            "not(selected(., '3')) or count-selected(.) = 1",
            "if(selected(., '3'), count-selected(.) = 1, true())",
            "not(selected(., '3') and (selected(., '1') or selected(., '2')))",
        ] {
            assert_eq!(known(must), (vec!["vem/3".to_owned()], None), "{must}");
        }
        assert_eq!(known("count-selected(.) <= 2"), (Vec::new(), Some(2)));
        assert_eq!(known("count-selected(.) < 4"), (Vec::new(), None), "it bars nothing");
    }

    #[test]
    fn an_answer_that_nobody_can_give_is_none() {
        let of = |must: &str, made: &[&str]| {
            let made = Value::Many(made.iter().map(|&one| one.to_owned()).collect());
            prepared(must, "").unwrap().record("v1", &answers(&[("vem", made)])).unwrap().answers[2..].to_vec()
        };
        let (alone, two) = ("not(selected(., '3')) or count-selected(.) = 1", "count-selected(.) <= 2");
        assert_eq!(of(alone, &["3"]), [Some(1), Some(1), Some(0)]);
        assert_eq!(of(alone, &["1", "2"]), [Some(0), Some(0), Some(1)]);
        assert_eq!(of(alone, &["1", "3"]), [None; 3]);
        assert_eq!(of(two, &["1", "3"]), [Some(0), Some(1), Some(0)]);
        assert_eq!(of(two, &["1", "2", "3"]), [None; 3]);
        assert_eq!(of("", &["1", "2", "3"]), [Some(0); 3]);
    }

    #[test]
    fn who_is_asked_more_may_hang_on_one_choice_of_it() {
        let alone = "not(selected(., '3')) or count-selected(.) = 1";
        for one in ["not(selected(${vem}, '3'))", "selected(${vem}, '1')", "count-selected(${vem}) > 0"] {
            assert!(prepared(alone, one).is_ok(), "{one}");
        }
        for several in
            ["selected(${vem}, '1') or selected(${vem}, '2')", "selected(${vem}, '1') and selected(${vem}, '2')"]
        {
            assert_eq!(prepared(alone, several).err(), Some(Fault::Bound("vem".to_owned())), "{several}");
        }
    }

    #[test]
    fn without_a_rule_it_may_hang_on_one_choice_or_once_on_any_of_some() {
        let of = |mar: &str, lyssnad: &str| {
            let mut form = form("", mar);
            for item in &mut form.items {
                if let Item::Question(one) = item
                    && one.name.as_str() == "lyssnad"
                    && !lyssnad.is_empty()
                {
                    one.relevant = Expression::parse(lyssnad).ok();
                }
            }
            // A question is asked before those that hang on it.
            form.items.sort_by_key(|item| !matches!(item, Item::Question(one) if one.name.as_str() == "vem"));
            Prepared::new(&plan(), &form, &[Wave { code: "v1".to_owned(), members: vec!["v1".to_owned()] }]).err()
        };
        let any = |one: &str, other: &str| format!("selected(${{vem}}, '{one}') or selected(${{vem}}, '{other}')");
        let both = any("1", "2").replace(" or ", " and ");
        let bound = Some(Fault::Bound("vem".to_owned()));
        assert_eq!(of("selected(${vem}, '1')", ""), None);
        assert_eq!(of(&any("1", "2"), ""), None);
        assert_eq!(of(&both, ""), bound);
        assert_eq!(of(&any("1", "2"), &any("1", "3")), bound);
        // Whoever skipped it made none either: of these alone nothing follows.
        let neither = "not(selected(${vem}, '1')) and not(selected(${vem}, '2'))";
        assert_eq!(of(neither, ""), None);
        assert_eq!(of(&format!("${{vem}} != '' and {neither}"), ""), bound, "as many made another");
        assert_eq!(of("${vem} = '2'", ""), bound);
    }

    #[test]
    fn two_that_exclude_each_other_hang_on_choices_that_tell_nothing_together() {
        let number = r#"{"question":{"name":"antal","kind":"integer"}}"#;
        let of = |must: &str, mar: &str, lyssnad: &str| {
            let mut form = form(must, mar);
            form.items.push(serde_json::from_str(number).unwrap());
            for item in &mut form.items {
                if let Item::Question(one) = item
                    && one.name.as_str() == "lyssnad"
                {
                    one.relevant = Some(Expression::parse(lyssnad).unwrap());
                }
            }
            Prepared::new(&plan(), &form, &[Wave { code: "v1".to_owned(), members: vec!["v1".to_owned()] }]).err()
        };
        let made = |choice: &str| format!("selected(${{vem}}, '{choice}')");
        let left = |choice: &str| format!("${{vem}} != '' and not(selected(${{vem}}, '{choice}'))");
        let (one, other) = (" and ${antal} = 1", " and ${antal} = 2");
        let alone = "not(selected(., '3')) or count-selected(.) = 1";
        let refused = Some(Fault::Unfollowed("mar".to_owned()));
        for must in ["", alone, "count-selected(.) <= 2"] {
            let apart = |mar: String, lyssnad: String| of(must, &(mar + one), &(lyssnad + other));
            // Of sixty thirty and twenty-eight: two at most made the last choice.
            assert_eq!(apart(made("1"), left("3")), refused, "{must}");
            assert_eq!(apart(left("3"), made("1")), refused, "{must}");
            let beside_alone = refused.clone().filter(|_| must == alone);
            assert_eq!(apart(made("1"), made("2")), beside_alone, "{must}");
            assert_eq!(apart(left("1"), left("2")), beside_alone, "{must}");
            assert_eq!(apart(left("1"), left("3")), None, "{must}");
            assert_eq!(apart(made("1"), left("1")), None, "{must}");
            // Whoever may be asked both adds up to nothing.
            assert_eq!(of(must, &made("1"), &left("3")), None, "{must}");
        }
    }
}
