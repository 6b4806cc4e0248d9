//! The joint view of a finding: its number and interval, two or three quotes, a counter-voice, and what talks added.
//!
//! Field's term: a joint display of mixed methods. Quotes come in by [`hear`] alone, which takes nothing but [`Quote`]s.

use super::evidence::Evidence;
use super::quote::{Quote, Voice};
use crate::mapping::release::{ALL, Finding, Release, typed_count};
use crate::statistics::{Interval, Share};
use crate::survey::questionnaire::Text;

/// The fewest quotes of a finding that has any: one alone looks like a proof.
pub const FEWEST: usize = 2;
/// The most.
pub const MOST: usize = 3;

/// What stands side by side.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Joint<'a> {
    /// The number.
    pub share: Share,
    /// Between what it probably lies.
    pub interval: Interval,
    /// What most say.
    pub quotes: &'a [Text],
    /// A voice that says otherwise.
    pub counter: Option<&'a Text>,
    /// What talks added.
    pub talks: Option<&'a Text>,
}

impl<'a> Joint<'a> {
    /// The joint view of a finding; none where it carries nothing but its number.
    #[must_use]
    pub fn of(release: &Release, finding: &'a Finding) -> Option<Self> {
        let share = release.share(&finding.about)?;
        let said = |text: &'a Text| (!text.is_empty()).then_some(text);
        let (counter, talks) = (said(&finding.counter), said(&finding.talks));
        let some = !finding.quotes.is_empty() || counter.is_some() || talks.is_some();
        let interval = share.wilson(release.effect(&finding.about.key.wave));
        some.then_some(Self { share, interval, quotes: &finding.quotes, counter, talks })
    }
}

/// Why words cannot stand beside a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unheard {
    /// There are fewer quotes than two or more than three.
    Count,
    /// A quote that is no counter-voice stands as one, or the other way round.
    Voice,
    /// The finding is about a municipality or a gender: no quote stands by a row of a table (Q8).
    Row,
    /// What talks added says how many people: numbers come from cells alone.
    Number,
}

/// Puts quotes, a counter-voice and what talks added beside a finding, in the language the quotes are in. Nothing is changed
/// unless all of it may stand there.
///
/// # Errors
/// [`Unheard`] saying why not.
pub fn hear(
    finding: &mut Finding,
    language: &str,
    quotes: &[Quote],
    counter: Option<&Quote>,
    talks: Text,
) -> Result<(), Unheard> {
    if !quotes.is_empty() && !(FEWEST..=MOST).contains(&quotes.len()) {
        return Err(Unheard::Count);
    }
    if quotes.iter().any(|one| one.voice() != Voice::With) || counter.is_some_and(|one| one.voice() != Voice::Counter) {
        return Err(Unheard::Voice);
    }
    let row = finding.about.key.municipality != ALL || finding.about.key.gender != ALL;
    if row && (!quotes.is_empty() || counter.is_some()) {
        return Err(Unheard::Row);
    }
    if talks.0.values().any(|text| typed_count(text).is_some()) {
        return Err(Unheard::Number);
    }
    let text = |quote: &Quote| Text([(language.to_owned(), quote.words().to_owned())].into());
    // In the order of their words: the order of texts or of approvals tells nothing then.
    let mut said: Vec<Text> = quotes.iter().map(text).collect();
    said.sort_by(|one, other| one.0.cmp(&other.0));
    finding.quotes = said;
    finding.counter = counter.map(text).unwrap_or_default();
    finding.talks = talks;
    Ok(())
}

/// Takes away quotes and a counter-voice whose words stand nowhere any more, for their text was withdrawn before they came out (Q9); a
/// quote that would be left alone goes with them. Whether anything went.
pub fn withdraw(finding: &mut Finding, stands: impl Fn(&Text) -> bool) -> bool {
    let before = finding.quotes.len();
    finding.quotes.retain(&stands);
    let mut gone = finding.quotes.len() < before;
    if gone && finding.quotes.len() < FEWEST {
        finding.quotes.clear();
    }
    if !finding.counter.is_empty() && !stands(&finding.counter) {
        finding.counter = Text::default();
        gone = true;
    }
    gone
}

/// Of which kinds some quotes are, each once.
#[must_use]
pub fn kinds(quotes: &[Quote]) -> Vec<Evidence> {
    Evidence::ALL.into_iter().filter(|kind| quotes.iter().any(|quote| quote.kind() == *kind)).collect()
}

#[cfg(test)]
mod tests {
    use super::{Joint, Unheard, hear, kinds, withdraw};
    use crate::mapping::release::tests::sample::{release, text};
    use crate::mapping::words::evidence::Evidence;
    use crate::mapping::words::prefilter::Lexicon;
    use crate::mapping::words::quote::tests::{draft, standing};
    use crate::mapping::words::quote::{Bench, Draft, Quote, Voice};
    use crate::survey::questionnaire::Text;

    fn quote(words: &str, voice: Voice) -> Quote {
        let own = Draft { voice, ..draft(words) };
        let (theme, lexicon, all) = (standing(5, 2), Lexicon::default(), [own.clone()]);
        Quote::leave(&own, Bench { theme: &theme, drafts: &all, original: Some("x"), danger: false, lexicon: &lexicon })
            .unwrap()
    }

    #[test]
    fn what_was_heard_stands_beside_the_number_and_the_release_still_holds() {
        let mut whole = release();
        assert_eq!(Joint::of(&whole, &whole.findings[0]), None);
        let with = [quote("Ingen frågade mig.", Voice::With), quote("De vuxna lyssnar inte.", Voice::With)];
        let counter = quote("Jag fick hjälp direkt.", Voice::Counter);
        hear(&mut whole.findings[0], "sv", &with, Some(&counter), text("I samtal sa flera att de inte vågar."))
            .unwrap();
        assert_eq!(whole.broken(), []);
        let joint = Joint::of(&whole, &whole.findings[0]).unwrap();
        assert_eq!(joint.quotes, [text("De vuxna lyssnar inte."), text("Ingen frågade mig.")]);
        assert_eq!(joint.counter, Some(&text("Jag fick hjälp direkt.")));
        assert!(joint.talks.is_some() && joint.interval.low < joint.share.value());
        assert_eq!(kinds(&with), [Evidence::Survey]);
    }

    #[test]
    fn what_was_withdrawn_goes_and_none_is_left_alone() {
        let mut whole = release();
        let finding = &mut whole.findings[0];
        let three = ["A var det.", "B var det.", "C var det."].map(text).to_vec();
        let but = |gone: &'static [&'static str]| move |said: &Text| !gone.iter().any(|one| *said == text(one));
        (finding.quotes, finding.counter) = (three.clone(), text("D var det."));
        assert!(!withdraw(finding, but(&[])));
        assert_eq!((finding.quotes.len(), finding.counter.is_empty()), (3, false));
        assert!(withdraw(finding, but(&["B var det."])));
        assert_eq!(finding.quotes, [three[0].clone(), three[2].clone()]);
        assert!(withdraw(finding, but(&["A var det.", "D var det."])));
        assert!(finding.quotes.is_empty() && finding.counter.is_empty());
    }

    #[test]
    fn nothing_stands_there_that_may_not() {
        let mut whole = release();
        let finding = &mut whole.findings[0];
        let (one, other) = (quote("Ingen frågade mig.", Voice::With), quote("Jag fick hjälp.", Voice::Counter));
        let none = || text("");
        assert_eq!(hear(finding, "sv", std::slice::from_ref(&one), None, none()), Err(Unheard::Count));
        assert_eq!(hear(finding, "sv", &vec![one.clone(); 4], None, none()), Err(Unheard::Count));
        assert_eq!(hear(finding, "sv", &[one.clone(), other.clone()], None, none()), Err(Unheard::Voice));
        let two = [one.clone(), one.clone()];
        assert_eq!(hear(finding, "sv", &two, Some(&one), none()), Err(Unheard::Voice));
        assert_eq!(hear(finding, "sv", &two, None, text("Tre barn sa det")), Err(Unheard::Number));
        finding.about.key.municipality = "0880".to_owned();
        assert_eq!(hear(finding, "sv", &two, None, none()), Err(Unheard::Row));
        assert_eq!(hear(finding, "sv", &[], Some(&other), none()), Err(Unheard::Row));
        assert!(finding.quotes.is_empty() && finding.counter.is_empty());
        assert_eq!(hear(finding, "sv", &[], None, text("Samtalen sa det samma.")), Ok(()), "talks name no place");
    }
}
