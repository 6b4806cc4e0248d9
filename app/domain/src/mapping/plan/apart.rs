//! Which questions exclude each other: nobody is asked both, whatever they answer (R5).

use std::collections::BTreeSet;

use super::asked::unfollowable;
use super::{Prepared, UNSAID};
use crate::mapping::protect::{Apart, Fault, Role, too_many};
use crate::survey::questionnaire::{Kind, Name, Questionnaire};
use crate::survey::whom::{Both, Whom};

/// Who can be asked both of two questions.
enum Shared {
    /// Anybody, or not more than say so by themselves.
    Open,
    /// Nobody, but these: the place of a background, and of its leaves.
    Only(Option<(usize, Vec<usize>)>),
}

impl Prepared {
    /// Says of each question which it excludes, and of those that do what else they wait for.
    ///
    /// # Errors
    /// [`Fault::Unfollowed`] where that cannot be said, [`Fault::Excluding`] where it is more than can be protected or checked.
    pub(super) fn tell_apart(&mut self, asked: &Questionnaire) -> Result<(), Fault> {
        let apart = self.apart(asked)?;
        let others = apart.iter().flatten().map(|apart| apart.question);
        let own = apart.iter().enumerate().filter(|(_, apart)| !apart.is_empty()).map(|(at, _)| at);
        let names: BTreeSet<&Name> = own.chain(others).map(|at| &self.read[at].0).collect();
        // Said of one choice of a list it holds of all of them.
        let mut waits = Vec::new();
        for (at, (name, _)) in self.read.iter().enumerate().filter(|(_, (name, _))| names.contains(name)) {
            waits.push((at, self.followed(at).ok_or_else(|| unfollowable(name))?));
        }
        for (at, conditions) in waits {
            self.outline.questions[at].asked = conditions;
        }
        for (question, apart) in self.outline.questions.iter_mut().zip(apart) {
            question.apart = apart;
        }
        let many = too_many(&self.outline);
        many.map_or(Ok(()), |at| Err(Fault::Excluding(self.read[at].0.to_string())))
    }

    /// For each question of the outline, those before it of which nobody can be asked both: what leads to the one and what leads to
    /// the other exclude each other, by whatever is asked, in a table or not. Said once for the choices of a list.
    ///
    /// # Errors
    /// [`Fault::Unfollowed`] where it hangs on several things that no answer tells, or on a list in ways that tell more together.
    fn apart(&self, asked: &Questionnaire) -> Result<Vec<Vec<Apart>>, Fault> {
        let whom = Whom::of(asked);
        let mut found = vec![Vec::new(); self.read.len()];
        let mut firsts: Vec<(usize, &Name)> = Vec::new();
        for (at, (name, _)) in self.read.iter().enumerate() {
            let led = self.outline.questions[at].asked.iter().any(|one| !one.answers.is_empty());
            if !led || firsts.iter().any(|(_, other)| *other == name) {
                continue;
            }
            for (first, other) in firsts.iter().filter(|(_, other)| whom.near(name, other)) {
                if let Shared::Only(unless) = self.shared((asked, &whom), other, name)? {
                    if self.cross(at, *first).unwrap_or(true) {
                        return Err(unfollowable(name));
                    }
                    found[at].push(Apart { question: *first, unless });
                }
            }
            firsts.push((at, name));
        }
        Ok(found)
    }

    /// Whether nobody is asked both of two questions, or only some are.
    ///
    /// # Errors
    /// [`Fault::Unfollowed`] where it hangs on several things that no answer tells.
    pub(super) fn exclude(&self, form: (&Questionnaire, &Whom), one: &Name, other: &Name) -> Result<bool, Fault> {
        Ok(matches!(self.shared(form, one, other)?, Shared::Only(_)))
    }

    fn shared(&self, (asked, whom): (&Questionnaire, &Whom), one: &Name, other: &Name) -> Result<Shared, Fault> {
        let can = |asked: &[&Name], being| match whom.can(asked, being) {
            Both::Yes => Ok(true),
            Both::Never => Ok(false),
            Both::Unknown => Err(unfollowable(other)),
        };
        if !can(&[one], None)? || !can(&[other], None)? {
            return Ok(Shared::Open);
        }
        if !can(&[one, other], None)? {
            return Ok(Shared::Only(None));
        }
        let variables = self.outline.variables.iter().enumerate().skip(1);
        for (background, (at, variable)) in self.backgrounds.iter().zip(variables) {
            // Of any other kind nobody has a value here.
            let known = asked.question(&background.question).is_some_and(|one| matches!(one.kind, Kind::One(_)));
            if variable.role == Role::Other || !known || !whom.bears(&background.question, &[one, other]) {
                continue;
            }
            let (mut both, mut apart) = (Vec::new(), false);
            for (leaf, value) in variable.leaves.iter().enumerate() {
                let being = Some((&background.question, Some(value.as_str()).filter(|value| *value != UNSAID)));
                if can(&[one, other], being)? {
                    both.push(leaf);
                } else {
                    // Where one of them is asked of nobody, that says so by itself.
                    apart |= can(&[one], being)? && can(&[other], being)?;
                }
            }
            if apart {
                return Ok(Shared::Only(Some((at, both)).filter(|(_, both)| !both.is_empty())));
            }
        }
        Ok(Shared::Open)
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{asked, plan};
    use super::super::{Prepared, Wave, unfollowed};
    use crate::mapping::protect::{Condition, Fault};
    use crate::survey::expression::Expression;
    use crate::survey::plan::Gap;
    use crate::survey::questionnaire::{Item, Name, Questionnaire};

    /// What is said of `mar` and `vem` where they are asked under these conditions.
    fn said(mar: &str, vem: &str) -> Result<Vec<String>, Fault> {
        let mut asked: Questionnaire = asked();
        for item in &mut asked.items {
            let Item::Question(one) = item else { continue };
            one.relevant = match one.name.as_str() {
                "mar" => Some(Expression::parse(mar).unwrap()),
                "vem" => Some(Expression::parse(vem).unwrap()),
                _ => one.relevant.take(),
            };
        }
        let waves = [Wave { code: "v1".to_owned(), members: vec!["v1".to_owned()] }];
        let outline = Prepared::new(&plan(), &asked, &waves)?.outline;
        let one = |(id, apart): (&String, &crate::mapping::protect::Apart)| {
            let unless = apart.unless.iter().map(|(at, leaves)| {
                let leaves: Vec<&str> =
                    leaves.iter().map(|leaf| outline.variables[*at].leaves[*leaf].as_str()).collect();
                format!(" unless {}:{}", outline.variables[*at].name, leaves.join("+"))
            });
            format!("{id} {}{}", outline.questions[apart.question].id, unless.collect::<String>())
        };
        let all = outline.questions.iter().flat_map(|own| own.apart.iter().map(|apart| (&own.id, apart)));
        Ok(all.map(one).collect())
    }

    #[test]
    fn questions_that_exclude_each_other_are_said_to() {
        let yes = "${lyssnad} = '1'";
        // By what no table tells of as well.
        let (one, other) = (format!("{yes} and ${{fritt}} = ''"), format!("{yes} and ${{fritt}} != ''"));
        let found = said(&one, &other).unwrap();
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(!found[0].contains("unless"), "{found:?}");
        assert_eq!(said(yes, yes).unwrap(), Vec::<String>::new());
        // What hangs on nothing of the same.
        assert_eq!(said("${fritt} = ''", "${fritt} != ''").unwrap(), Vec::<String>::new());
        // But for those of one age.
        let (one, other) =
            (format!("{yes} and (${{fritt}} = '' or ${{alder}} = '16-19')"), format!("{yes} and ${{fritt}} != ''"));
        let found = said(&one, &other).unwrap();
        assert!(matches!(&found[..], [one] if one.ends_with(" unless age:16-19")), "{found:?}");
    }

    #[test]
    fn what_leads_to_what_leads_there_follows() {
        let mut asked: Questionnaire = asked();
        for item in &mut asked.items {
            let Item::Question(one) = item else { continue };
            one.relevant = match one.name.as_str() {
                "mar" => Some(Expression::parse("selected(${vem}, '2')").unwrap()),
                "lyssnad" => Some(Expression::parse("${mar} >= 9").unwrap()),
                _ => None,
            };
        }
        let waves = [Wave { code: "v1".to_owned(), members: vec!["v1".to_owned()] }];
        let prepared = Prepared::new(&plan(), &asked, &waves).unwrap();
        let given = |answers| Condition { answers: vec![answers], groups: Vec::new() };
        // Places: the question itself, the range, three choices of a list.
        let (own, choice, list) = (given((1, vec![9, 10])), given((3, vec![0])), given((2, vec![0, 1])));
        assert_eq!(prepared.outline.questions[0].asked, std::slice::from_ref(&own));
        assert_eq!(prepared.followed(0).unwrap(), [own, choice, list]);
    }

    #[test]
    fn a_condition_on_what_is_reckoned_never_tells_two_apart_that_go_together() {
        let mut asked: Questionnaire = asked();
        let year = r#"{"question":{"name":"ar","kind":"integer","label":{"sv":"Vilket år?"}}}"#;
        asked.items.push(serde_json::from_str(year).unwrap());
        for (one, other, wanted) in [
            ("2026 - ${ar} >= 13", "2026 - ${ar} <= 15", 0),
            ("2026 - ${ar} > 15", "2026 - ${ar} <= 15", 1),
            ("${ar} > 2010", "${ar} < 2011", 1),
        ] {
            for item in &mut asked.items {
                let Item::Question(question) = item else { continue };
                question.relevant = match question.name.as_str() {
                    "mar" => Some(Expression::parse(&format!("${{lyssnad}} = '1' and {one}")).unwrap()),
                    "vem" => Some(Expression::parse(&format!("${{lyssnad}} = '1' and {other}")).unwrap()),
                    _ => None,
                };
            }
            let waves = [Wave { code: "v1".to_owned(), members: vec!["v1".to_owned()] }];
            let outline = Prepared::new(&plan(), &asked, &waves).unwrap().outline;
            let found = outline.questions.iter().map(|one| one.apart.len()).sum::<usize>();
            assert_eq!(found, wanted, "{one} — {other}");
        }
    }

    #[test]
    fn more_that_exclude_each_other_than_the_check_tries_is_refused_before_anybody_answers() {
        // A list of which each choice leads to a question of its own, with so many steps.
        let of = |steps: usize| {
            let (mut form, mut plan) = (asked(), plan());
            let choices: Vec<String> =
                (0..14).map(|at| format!(r#"{{"value":"{at}","label":{{"sv":"{at}"}}}}"#)).collect();
            let list = serde_json::from_str(&format!("[{}]", choices.join(","))).unwrap();
            form.lists.insert(Name::parse("vilken").unwrap(), list);
            let mut add = |name: &str, rest: &str| {
                let item = format!(r#"{{"question":{{"name":"{name}",{rest}}}}}"#);
                form.items.push(serde_json::from_str(&item).unwrap());
                let measure = format!(r#"{{"question":"{name}","class":"s0"}}"#);
                plan.measures.push(serde_json::from_str(&measure).unwrap());
            };
            add("valt", r#""kind":{"one":"vilken"}"#);
            for at in 0..14 {
                let kind = format!(r#""kind":{{"range":{{"start":0,"end":{steps},"step":1}}}}"#);
                add(&format!("f{at}"), &format!(r#"{kind},"relevant":"${{valt}} = '{at}'""#));
            }
            unfollowed(&plan, &form)
        };
        assert_eq!(of(10), None);
        assert_eq!(of(100), Name::parse("f0").ok().map(Gap::Excluding));
    }
}
