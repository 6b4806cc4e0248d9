//! Who looks after a contact beside the editors: the branch it is tied to, by a tie that the editors alone make.

use axum::http::StatusCode;
use domain::desk::{Grant, OrgId, Person, Role, Scope, Session, UnitId};
use server::desk::store::Staff;

use super::content::{send, signed_in};
use crate::support::site::Site;

/// Somebody with one grant, signed in; the cookie.
async fn with_grant(site: &Site, role: Role, scope: Scope) -> String {
    let person = Person { active: true, grants: vec![Grant { role, scope }] };
    let staff = Staff {
        id: format!("id-{}", role.as_str()),
        name: format!("Lo {}", role.as_str()),
        mail: "lo@exempel.se".to_owned(),
        person,
        signed_out: None,
        keys: None,
    };
    site.stores.desk.add_staff(&staff).await.unwrap();
    let token = format!("token-{}", staff.id);
    let session = Session::begin("2026-03-10T12:00:00+01:00".parse().unwrap());
    site.stores.desk.begin_session(&site.app.room().keys.session(token.as_bytes()), &staff.id, &session).await.unwrap();
    format!("__Host-skrivbord={token}")
}

#[tokio::test]
async fn a_lead_changes_the_contact_that_is_tied_to_their_branch_and_no_other() {
    let site = Site::new().await;
    let own = "soc-hogsby";
    let path = &format!("/sv/skrivbord/kontakter/{own}");
    let leda = site.sit_down("Leda Demosson").await;
    assert_eq!(site.get_as(&leda, path).await.status, StatusCode::NOT_FOUND, "nobody has tied it yet");
    let editor = signed_in(&site, "Ellen Demosson").await;
    let page = site.get_as(&editor, path).await;
    assert!(page.text().contains("Bara redaktörerna"), "{}", page.text());
    let strange = send(&site, &editor, &page, "Spara ändringen", &[("keeper", "demoskolan/rektor; DROP")]).await;
    assert_eq!(strange.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(strange.text().contains("Välj något i listan"), "{}", strange.text());
    let tied = send(&site, &editor, &page, "Spara ändringen", &[("keeper", "demoskolan/emi")]).await;
    assert_eq!(tied.status, StatusCode::SEE_OTHER, "{}", tied.text());
    let page = site.get_as(&editor, path).await;
    assert!(page.text().contains("(tomt) → Skolsköterskan, Demoskolan"), "{}", page.text());
    assert!(page.body.contains("value=\"demoskolan/emi\" selected"));

    // The lead of that branch: this one contact, all of it but whose it is.
    let home = site.get_as(&leda, "/sv/skrivbord").await;
    assert!(home.body.contains("/sv/skrivbord/kontakter") && !home.body.contains("/sv/skrivbord/texter"));
    let list = site.get_as(&leda, "/sv/skrivbord/kontakter").await;
    assert!(list.body.contains(&format!("kontakter/{own}")) && !list.body.contains("kontakter/1177"));
    assert!(!list.text().contains("Här saknas någon nära"));
    let page = site.get_as(&leda, path).await;
    assert!(!page.body.contains("/skrivbord/text/"), "the sentence is the editor's");
    assert!(!page.body.contains("name=\"keeper\""), "whose it is is the editor's to say");
    let changed = [("name", "Vårt nya namn"), ("keeper", "")];
    let saved = send(&site, &leda, &page, "Spara ändringen", &changed).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    let keeper = async || site.stores.guide.load().await.unwrap().service(own).unwrap().keeper.clone();
    assert!(
        keeper().await.is_some_and(|keeper| keeper.word() == "demoskolan/emi"),
        "a form of their own making unties nothing"
    );
    let page = site.get_as(&leda, path).await;
    assert_eq!(site.press_as(&leda, &page, "Jag har kontrollerat", &[]).await.status, StatusCode::SEE_OTHER);
    for path in ["/sv/skrivbord/kontakter/1177", "/sv/skrivbord/texter"] {
        assert_eq!(site.get_as(&leda, path).await.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(site.post_as(&leda, path, "do=kontrollerad&v=0").await.status, StatusCode::NOT_FOUND, "{path}");
    }
    // Whoever reads there may say that it is right, and change nothing; another branch of the school sees nothing.
    let anna = signed_in(&site, "Anna Demosson").await;
    let page = site.get_as(&anna, path).await;
    assert!(page.status == StatusCode::OK && !page.body.contains("Spara ändringen"), "{}", page.text());
    assert_eq!(site.post_as(&anna, path, "do=spara&v=0&name=x").await.status, StatusCode::NOT_FOUND);
    let kim = signed_in(&site, "Kim Demosson").await;
    assert_eq!(site.get_as(&kim, path).await.status, StatusCode::NOT_FOUND);

    // Untied, it is gone for the lead; and what a lead takes back is never whose the contact is.
    let page = site.get_as(&editor, path).await;
    send(&site, &editor, &page, "Spara ändringen", &[("keeper", "demoskolan/psychosocial")]).await;
    assert_eq!(site.get_as(&leda, path).await.status, StatusCode::NOT_FOUND);
    let page = site.get_as(&editor, path).await;
    send(&site, &editor, &page, "Spara ändringen", &[("keeper", "demoskolan/emi")]).await;
    let page = site.get_as(&leda, path).await;
    site.press_as(&leda, &page, "Ångra den senaste", &[]).await;
    assert!(keeper().await.is_some_and(|keeper| keeper.word() == "demoskolan/emi"));
}

#[tokio::test]
async fn an_id_that_two_things_have_alike_ties_nothing() {
    let site = Site::new().await;
    let directory = site.stores.guide.load().await.unwrap();
    let own = directory.service("soc-hogsby").unwrap();
    let organization = OrgId::parse(&own.organization).unwrap();
    let path = format!("/sv/skrivbord/kontakter/{}", own.id);
    let unit = Scope::unit(organization.clone(), UnitId::parse(&own.id).unwrap());
    let cookie = with_grant(&site, Role::UnitLead, unit).await;
    assert_eq!(site.get_as(&cookie, &path).await.status, StatusCode::NOT_FOUND);
    // Nor is the organisation alone enough.
    let cookie = with_grant(&site, Role::NamedPerson, Scope::organisation(organization)).await;
    assert_eq!(site.get_as(&cookie, &path).await.status, StatusCode::NOT_FOUND);
}
