//! A child of the demo school, without scripts.

use domain::contact::code::Code;
use jiff::civil::Date;

use super::site::{Seen, Site};

/// The form to the demo school's nurse, in a lane and a band; `g` and `b` name another branch or beginning.
pub async fn form_to(site: &Site, lang: &str, rest: &str) -> Seen {
    let carried = format!("do=skriv&k=0880&s=school&u=demoskolan&{rest}");
    site.post(&format!("/{lang}/kontakt"), &carried).await
}

/// The form to the demo school's nurse.
pub async fn form(site: &Site) -> Seen {
    form_to(site, "sv", "r=c&g=emi&b=write").await
}

/// The code on a page, as letters.
pub fn code(page: &Seen) -> String {
    let rest = page.body.split("class=\"letters\"").nth(1).unwrap_or_else(|| panic!("no code: {}", page.text()));
    rest.split('>').nth(1).unwrap().split('<').next().unwrap().to_owned()
}

/// The code on a page as words.
pub fn eight(page: &Seen) -> String {
    Code::parse(&code(page)).unwrap().words().join(" ")
}

/// Comes back with a code, from a fresh front page.
pub async fn open(site: &Site, code: &str) -> Seen {
    let front = site.get("/sv/kontakt").await;
    site.press(&front, "Öppna", &[("kod", code)]).await
}

/// Signs somebody of the demo in and unlocks their key; the cookie.
pub async fn at_the_desk(site: &Site, name: &str) -> String {
    let link = site.links.iter().find(|link| link.name == name).unwrap();
    let page = site.get(&link.path).await;
    let entered = site.press(&page, "Logga in som", &[]).await;
    let cookie = entered.header("set-cookie").split(';').next().unwrap().to_owned();
    let locked = site.get_as(&cookie, "/sv/skrivbord").await;
    site.press_as(&cookie, &locked, "Lås upp", &[("fras", "lykta över sundet")]).await;
    cookie
}

/// The id of the one thread somebody has.
pub async fn thread(site: &Site, name: &str) -> server::contact::store::ThreadRow {
    let staff = site.stores.desk.all_staff().await.unwrap();
    let id = &staff.iter().find(|one| one.name == name).unwrap().id;
    let mut inbox = site.stores.contact.inbox(id, Date::MIN).await.unwrap().rows;
    assert_eq!(inbox.len(), 1);
    inbox.remove(0)
}
