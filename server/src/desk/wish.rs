//! From a form at the desk to an act of the rules: every word of it from a closed list, every day a day.

use domain::contact::course::Act;
use domain::contact::event::{Calmed, Cleared, Consent, Ending, Help, Principal, Reason, Spoken, Warned, Why};
use domain::desk::Action;
use jiff::civil::Date;

use super::fields::Fields;

/// Which right an act needs; `None` for a word that is no act.
pub(super) fn action(does: &str) -> Option<Action> {
    Some(match does {
        "ta" => Action::Accept,
        "svara" => Action::Answer,
        "anteckna" => Action::WriteNote,
        "vanta" | "fortsatt" | "pratat" | "hjalp" | "samordna" | "plan" | "samordnat" => Action::RegisterEvent,
        "oro" | "anmald" | "ingen-oro" | "aterkoppling" => Action::ReportWorry,
        "lamna" | "angra" => Action::HandOver,
        "slapp-in" => Action::LetRead,
        "avsluta" | "oppna-igen" => Action::Close,
        _ => return None,
    })
}

/// The act of a form.
///
/// # Errors
/// The id of the sentence that says what is missing.
pub(super) fn act(form: &Fields) -> Result<Act, &'static str> {
    const CHOOSE: &str = "desk-choose";
    let day = || form.get("dag").parse::<Date>().map_err(|_| "desk-choose-day");
    let word = form.get("vad");
    Ok(match form.get("do") {
        "ta" => Act::TakeIn,
        "svara" => Act::Answer,
        "anteckna" => Act::Note,
        "vanta" => Act::Wait { until: day()? },
        "fortsatt" => Act::Resume,
        "pratat" => Act::Spoke { how: Spoken::parse(form.get("hur")).ok_or(CHOOSE)?, on: day()?, wrote: None },
        "hjalp" => Act::Help(Help::parse(word).ok_or(CHOOSE)?),
        "samordna" => Act::Coordinate {
            principals: form
                .all("vilka")
                .iter()
                .map(|one| Principal::parse(one))
                .collect::<Option<_>>()
                .ok_or(CHOOSE)?,
            consent: Consent::parse(form.get("lov")).ok_or(CHOOSE)?,
        },
        "plan" => Act::Plan { on: day()? },
        "samordnat" => Act::Clear(Cleared::parse(word).ok_or(CHOOSE)?),
        "oro" => Act::Worry,
        "anmald" => Act::Report(Warned::parse(word).ok_or(CHOOSE)?),
        "ingen-oro" => Act::Calm(Calmed::parse(word).ok_or(CHOOSE)?),
        "aterkoppling" => Act::Feedback,
        "lamna" => {
            why(form).ok_or(CHOOSE)?;
            if form.get("lov") != "ja" {
                return Err("desk-ask-leave");
            }
            Act::Offer { to: form.get("till").to_owned() }
        }
        "angra" => Act::Withdraw,
        "slapp-in" => Act::LetRead,
        "avsluta" => Act::End {
            why: Ending::parse(word).ok_or(CHOOSE)?,
            reason: match form.get("orsak") {
                "" => None,
                reason => Some(Reason::parse(reason).ok_or(CHOOSE)?),
            },
        },
        "oppna-igen" => Act::Reopen,
        _ => return Err(CHOOSE),
    })
}

/// Why a thread is offered.
pub(super) fn why(form: &Fields) -> Option<Why> {
    Why::parse(form.get("varfor"))
}

#[cfg(test)]
mod tests {
    use super::{act, action};
    use crate::desk::fields::Fields;

    fn form(fields: &[(&str, &str)]) -> Fields {
        Fields(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect::<Vec<_>>())
    }

    #[test]
    fn what_is_missing_or_of_no_list_is_told_and_nothing_is_done() {
        for (fields, fault) in [
            (&[("do", "vanta")][..], "desk-choose-day"),
            (&[("do", "vanta"), ("dag", "i morgon")], "desk-choose-day"),
            (&[("do", "vanta"), ("dag", "2026-02-30")], "desk-choose-day"),
            (&[("do", "pratat"), ("hur", "call"), ("dag", "")], "desk-choose-day"),
            (&[("do", "pratat"), ("hur", "CALL"), ("dag", "2026-03-10")], "desk-choose"),
            (&[("do", "hjalp")], "desk-choose"),
            (&[("do", "hjalp"), ("vad", "allt")], "desk-choose"),
            (&[("do", "samordna"), ("vilka", "school"), ("vilka", "mamma"), ("lov", "yes")], "desk-choose"),
            (&[("do", "samordna"), ("vilka", "school"), ("vilka", "region")], "desk-choose"),
            (&[("do", "anmald"), ("vad", "told-first; DROP")], "desk-choose"),
            (&[("do", "lamna"), ("till", "a/emi"), ("varfor", "nearer")], "desk-ask-leave"),
            (&[("do", "lamna"), ("till", "a/emi"), ("lov", "ja")], "desk-choose"),
            (&[("do", "avsluta"), ("vad", "done"), ("orsak", "Pelle")], "desk-choose"),
            (&[("do", "avsluta")], "desk-choose"),
            (&[("do", "radera")], "desk-choose"),
            (&[], "desk-choose"),
        ] {
            assert_eq!(act(&form(fields)), Err(fault), "{fields:?}");
        }
    }

    #[test]
    fn the_first_of_two_counts() {
        let twice = form(&[("do", "ta"), ("do", "avsluta"), ("vad", "done")]);
        assert_eq!(act(&twice), Ok(domain::contact::course::Act::TakeIn));
        assert_eq!(action(twice.get("do")), Some(domain::desk::Action::Accept));
        assert_eq!((action(""), action("ta-ut")), (None, None));
    }
}
