//! How to reach who runs the site: `LOTSEN_REACH`. An accessibility statement must say it (lag 2018:1937 and DIGG's rules under it).

use std::str::FromStr;

use serde::Deserialize;

/// Mail addresses, numbers and pages, with commas between, in the order they are shown. Each is what one reads and where it leads.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Reach(pub Vec<(String, String)>);

impl FromStr for Reach {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
        let ways: Result<_, String> = parts
            .map(|part| {
                let leads = mail(part).or_else(|| page(part)).or_else(|| phone(part));
                leads.map(|leads| (part.to_owned(), leads)).ok_or_else(|| {
                    format!("{part} is no mail address, number or page; write them as they are, with commas between")
                })
            })
            .collect();
        ways.map(Self)
    }
}

impl TryFrom<String> for Reach {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

fn plain(text: &str) -> bool {
    !text.contains(|sign: char| sign.is_whitespace() || sign.is_control() || "<>\"'?&".contains(sign))
}

fn mail(text: &str) -> Option<String> {
    let (name, place) = text.split_once('@')?;
    let whole = !name.is_empty() && place.contains('.') && !place.contains(['@', '/']) && plain(text);
    whole.then(|| format!("mailto:{text}"))
}

fn page(text: &str) -> Option<String> {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
    let host = rest.split('/').next().unwrap_or_default();
    (host.contains('.') && plain(text)).then(|| text.to_owned())
}

/// 3 to 15 digits (ITU-T E.164 ends there), grouped as people write them; a plus only in front.
fn phone(text: &str) -> Option<String> {
    let rest = text.strip_prefix('+').unwrap_or(text);
    let digits = rest.chars().filter(char::is_ascii_digit).count();
    let whole = (3..=15).contains(&digits) && rest.chars().all(|sign| sign.is_ascii_digit() || " -".contains(sign));
    whole.then(|| format!("tel:{}", text.replace([' ', '-'], "")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mail_number_and_page_each_lead_where_they_say() {
        let reach: Reach = "lotsen@exempel.se, 0480-45 00 00,https://exempel.se/kontakt,".parse().unwrap();
        let leads: Vec<&str> = reach.0.iter().map(|(_, leads)| leads.as_str()).collect();
        assert_eq!(leads, ["mailto:lotsen@exempel.se", "tel:0480450000", "https://exempel.se/kontakt"]);
        assert_eq!(reach.0[1].0, "0480-45 00 00", "as people read it");
        assert_eq!("+46 480 45 00 00".parse::<Reach>().unwrap().0[0].1, "tel:+46480450000");
        assert_eq!(" , ".parse::<Reach>(), Ok(Reach::default()));
    }

    #[test]
    fn what_leads_nowhere_is_refused_by_name() {
        for wrong in ["receptionen", "a@b", "@exempel.se", "javascript:alert(1)", "https://x", "12", "a@b.se?cc=c@d.se"]
        {
            let fault = format!("lotsen@exempel.se, {wrong}").parse::<Reach>().unwrap_err();
            assert!(fault.starts_with(wrong), "{fault}");
        }
    }
}
