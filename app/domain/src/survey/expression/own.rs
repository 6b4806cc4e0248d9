//! What must hold of an answer by itself: a constraint that looks at nothing but the answer to its own question.

use super::Expression;
use super::tree::Node;
use super::ways::{Hangs, hangs_on_more, replaced};
use crate::survey::questionnaire::Name;

impl Expression {
    /// Whether it hangs on answers, and on the choice that is looked at, alone: not on the day, the person, a round or what was said
    /// before.
    #[must_use]
    pub fn hangs_on_answers_alone(&self) -> bool {
        let mut alone = true;
        self.tree.each(&mut |part| match part {
            Node::Round => alone = false,
            Node::Call(function, _) => alone &= !hangs_on_more(*function),
            _ => {}
        });
        alone
    }

    /// The same as a condition on the answer to this question, where it stands at it and looks at nothing else.
    #[must_use]
    pub fn of_own(&self, question: &Name) -> Option<Hangs> {
        let mut own = self.hangs_on_answers_alone();
        self.tree.each(&mut |part| match part {
            Node::Answer(name) => own &= name == question,
            Node::ChoiceName(..) | Node::Choices { .. } | Node::Column(_) => own = false,
            _ => {}
        });
        let node = replaced(&self.tree, &|part| matches!(part, Node::Own).then(|| Node::Answer(question.clone())));
        own.then(|| Hangs { question: question.clone(), node, wanted: true })
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{TODAY, ask, expression, question, questionnaire};
    use crate::survey::answer::{Answers, Value};
    use crate::survey::expression::Context;
    use crate::survey::questionnaire::{Kind, Name};

    #[test]
    fn what_must_hold_of_an_answer_is_told_of_it_alone() {
        let asked = questionnaire(vec![ask(question("n", Kind::Integer))]);
        let answers = Answers::default();
        let context = Context::new(&asked, &answers, "sv", TODAY, 0);
        let own = Name::parse("n").unwrap();
        for (source, fits, not) in [(". > 5 and . < 9", 6.0, 9.0), ("not(${n} = 3)", 4.0, 3.0)] {
            let hangs = expression(source).of_own(&own).unwrap();
            assert!(hangs.on(Some(&Value::Number(fits)), &context), "{source}");
            assert!(!hangs.on(Some(&Value::Number(not)), &context), "{source}");
        }
        for source in [". > ${m}", ". < today()", "name = .", "position(..) = ."] {
            assert!(expression(source).of_own(&own).is_none(), "{source}");
        }
        assert!(expression(". > ${m}").hangs_on_answers_alone());
        assert!(!expression("once(${m}) = .").hangs_on_answers_alone());
    }
}
