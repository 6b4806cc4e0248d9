//! A questionnaire as it is looked at before it is asked: everything in it is shown, whatever nobody has answered yet.

use super::questionnaire::{Audience, Item, Questionnaire};

impl Questionnaire {
    /// The same for an audience, without conditions: each question stands on its screen, with all of its choices. Only to look at;
    /// what is asked of whom is [`super::walk`]'s to say.
    #[must_use]
    pub fn all_shown(&self, audience: Audience) -> Self {
        let mut shown = Self { audience, ..self.clone() };
        free(&mut shown.items);
        shown
    }
}

fn free(items: &mut [Item]) {
    for item in items {
        match item {
            Item::Question(question) => (question.relevant, question.choice_filter) = (None, None),
            Item::Group(group) => {
                (group.relevant, group.repeat) = (None, None);
                free(&mut group.items);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use crate::survey::answer::Answers;
    use crate::survey::questionnaire::{Audience, Questionnaire};
    use crate::survey::walk::Walk;

    #[test]
    fn what_nobody_would_be_asked_yet_is_shown_and_conditions_stay_where_they_are() {
        let asked: Questionnaire = serde_json::from_str(
            r#"{"id":"prov","title":{"sv":"Prov"},"languages":["sv"],"audience":"child","items":[
                {"question":{"name":"ett","kind":"integer"}},
                {"group":{"name":"del","repeat":{"count":"${ett}","most":3},"items":[
                    {"question":{"name":"tva","kind":"text","relevant":"${ett} > 5"}}]}}]}"#,
        )
        .unwrap();
        let none = Answers::default();
        let screens = |asked: &Questionnaire| Walk::new(asked, &none, "sv", date(2026, 3, 2), 0).screens().len();
        let shown = asked.all_shown(Audience::Child);
        assert_eq!((screens(&asked), screens(&shown)), (1, 2));
        assert_eq!(screens(&asked.all_shown(Audience::Staff)), 2);
        assert_ne!(asked, shown);
    }
}
