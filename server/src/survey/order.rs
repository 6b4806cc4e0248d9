//! A list that is put in order, in the fields of a form.

use domain::survey::walk::read::Fields;

/// The fields, with orders that were only shown taken as answers or left out. A move takes the list it moves in alone.
pub(super) fn ordered(fields: &Fields, taken: bool, step: &str) -> Vec<(String, String)> {
    let moved = step.split_once('.').and_then(|(_, rest)| rest.rsplit_once('.')).map(|(place, _)| place);
    let mut all = Vec::with_capacity(fields.len());
    for (name, value) in fields {
        match name.strip_prefix("o.") {
            Some(place) if taken && moved.is_none_or(|moved| moved == place) => {
                all.push((format!("a.{place}"), value.clone()));
            }
            Some(_) => {}
            None => all.push((name.clone(), value.clone())),
        }
    }
    all
}

/// The fields with two choices of a rank changed, as `upp.place.2` or `ned.place.0` say.
pub(super) fn turned(fields: &Fields, turn: &str) -> Vec<(String, String)> {
    let mut all = fields.to_vec();
    let parts = turn.split_once('.').and_then(|(way, rest)| Some((way, rest.rsplit_once('.')?)));
    let Some((way, (place, at))) = parts else { return all };
    let name = format!("a.{place}");
    let places: Vec<usize> =
        (0..all.len()).filter(|at| all.get(*at).is_some_and(|(field, _)| *field == name)).collect();
    let here: Option<usize> = at.parse().ok();
    let there = here.and_then(|at| if way == "upp" { at.checked_sub(1) } else { at.checked_add(1) });
    if let (Some(one), Some(other)) = (here.and_then(|at| places.get(at)), there.and_then(|at| places.get(at))) {
        all.swap(*one, *other);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::{ordered, turned};

    #[test]
    fn an_order_that_was_only_shown_is_taken_or_left_out() {
        let fields = vec![("o.r".to_owned(), "1".to_owned()), ("o.t".to_owned(), "2".to_owned())];
        let names =
            |taken, step: &str| ordered(&fields, taken, step).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
        assert_eq!(names(true, "nasta"), ["a.r", "a.t"]);
        assert_eq!(names(true, "upp.t.0"), ["a.t"]);
        assert!(names(false, "tillbaka").is_empty());
    }

    #[test]
    fn choices_change_places_and_nothing_else_does() {
        let fields: Vec<(String, String)> = [("a.q", "x"), ("a.r.s", "1"), ("a.r.s", "2"), ("a.r.s", "3")]
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        let order =
            |turn: &str| turned(&fields, turn).iter().map(|(_, value)| value.clone()).collect::<Vec<_>>().concat();
        assert_eq!((order("upp.r.s.2"), order("ned.r.s.0")), ("x132".to_owned(), "x213".to_owned()));
        for odd in ["upp.r.s.0", "ned.r.s.2", "ned.r.s.9", "upp.r.s.-1", "upp", "upp.", "sprak", "ned.z.0"] {
            assert_eq!(order(odd), "x123", "{odd}");
        }
    }
}
