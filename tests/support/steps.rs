//! The guide's own pages, and every step of the contact room as a browser without scripts comes to it, in whatever language.

use super::child::{code, form_to};
use super::site::{Seen, Site, pair};

/// Every language of the pages.
pub const LANGUAGES: [&str; 6] = ["sv", "sv-x-latt", "en", "ar", "so", "fi"];

/// Pages of the guide that stand at an address of their own, behind the language.
pub const GUIDE: [&str; 10] =
    ["", "/akut", "/akut/vuxen", "/fragor", "/om", "/det-du-skriver", "/tillganglighet", "/spara", "/utan-nat", "/sok"];

/// What the form of a page carries whose button does a step, without any field filled in.
pub fn carried(page: &Seen, step: &str) -> String {
    let (_, carried) = page.form(&format!("name=\"do\" value=\"{step}\""));
    format!("{carried}&do={step}")
}

/// The steps that are there whether or not anybody takes messages, each by a name of its own.
pub async fn before(site: &Site, lang: &str) -> Vec<(&'static str, Seen)> {
    let room = format!("/{lang}/kontakt");
    let front = site.get(&room).await;
    let wrong = format!("{}&{}", carried(&front, "oppna"), pair("kod", "fel kod"));
    let mut seen = vec![("front", front)];
    for (name, step) in [
        ("front, guardian", "do=borja&r=g"),
        ("stage", "do=vem&r=c&k=0880"),
        ("stage, guardian", "do=vem&r=g&k=0880"),
        ("school", "do=vem&r=c&k=0880&s=school"),
        ("out of school", "do=vem&r=c&k=0880&s=out_of_school"),
        ("wrong code", wrong.as_str()),
        ("form of nobody", "do=oppna&kod=x"),
        ("open too long", "do=trad&t=0"),
    ] {
        seen.push((name, site.post(&room, step).await));
    }
    seen
}

/// The steps of who writes to the demo's nurse, and comes back.
pub async fn written(site: &Site, lang: &str) -> Vec<(&'static str, Seen)> {
    let room = format!("/{lang}/kontakt");
    let press = async |page: &Seen, step: &str, filled: &str| {
        site.post(&room, &format!("{}&{filled}", carried(page, step))).await
    };
    let mut seen = vec![("grown-ups", site.post(&room, "do=vem&r=c&k=0880&s=school&u=demoskolan").await)];
    for (name, rest) in [
        ("write", "r=c&g=emi&b=write"),
        ("call me", "r=c&g=emi&b=call-me"),
        ("coordinate", "r=c&g=emi&b=coordinate"),
        ("write, guardian", "r=g&g=emi&b=write"),
    ] {
        seen.push((name, form_to(site, lang, rest).await));
    }
    let form = form_to(site, lang, "r=c&g=emi&b=write").await;
    seen.push(("nothing written", press(&form, "skicka", "text=").await));
    let sent = press(&form, "skicka", "text=Hej").await;
    let kod = pair("kod", &code(&sent));
    seen.push(("who I am", press(&sent, "jag", "").await));
    seen.push(("closed", press(&sent, "stang", "").await));
    let thread = press(&site.get(&room).await, "oppna", &kod).await;
    seen.push(("nothing answered", press(&thread, "svara", "text=").await));
    let more = press(&thread, "svara", "text=Hej+igen").await;
    let hidden = press(&more, "dolj", "").await;
    let shown = press(&more, "byt-kod", "").await;
    let changed = press(&shown, "ny-kod", "").await;
    let ended = press(&changed, "klar", "").await;
    seen.extend([
        ("sent", sent),
        ("thread", thread),
        ("more", more),
        ("hidden", hidden),
        ("a code to come", shown),
        ("new code", changed),
        ("ended", ended),
    ]);
    seen
}
