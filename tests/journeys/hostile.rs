//! Hostile and clumsy input to the contact room: odd letters come back as they went in, odd forms change nothing.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use domain::contact::code::Code;
use domain::contact::thread::Text;
use jiff::civil::Date;

use crate::support::child::{at_the_desk, code, eight, form, open, thread};
use crate::support::site::{Seen, Site, pair};

/// What people, keyboards and attackers write.
const TEXTS: [&str; 18] = [
    "a",
    "Jag heter \u{2067}عمر\u{2069} och bor i Ålem",
    "abc\u{202e}txet desrever",
    "Z\u{335}\u{322}\u{348}a\u{334}\u{31a}\u{353}l\u{337}\u{352}\u{319}g\u{338}\u{30b}o\u{336}\u{310}",
    "👨‍👩‍👧‍👦 🏳️‍🌈 🇸🇪",
    "a\u{30a}a\u{308}o\u{308}",
    "<script>alert(1)</script>",
    "</textarea></main><h1 id=x>",
    "{{7*7}} ${7*7} #{7*7} %{7*7}",
    "'; DROP TABLE thread; --",
    "=cmd|' /C calc'!A0",
    "rad ett\r\nSet-Cookie: x=1\r\n\r\n<p>",
    "[klicka](javascript:alert(1))",
    "19990101-1234",
    "jävla fitta skit",
    "ሰላም ትግርኛ سلام دری",
    "&lt;b&gt; &amp; &#x3c;",
    "NUL\0mitt i",
];

#[tokio::test]
async fn every_text_comes_back_as_words_and_never_as_part_of_the_page() {
    let site = Site::new().await;
    for typed in TEXTS {
        let sent = site.press(&form(&site).await, "Skicka", &[("text", typed)]).await;
        assert_eq!(sent.status, StatusCode::OK, "{typed:?}: {}", sent.text());
        let back = open(&site, &code(&sent)).await;
        let kept = Text::parse(typed).unwrap().as_str().replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        assert!(says(&back, &kept), "{typed:?} as {kept:?}: {}", back.body);
        let tags: Vec<&str> = back.body.split('<').filter(|tag| tag.contains("class=\"said\"")).collect();
        assert!(
            !tags.is_empty() && tags.iter().all(|tag| tag.contains("dir=\"auto\"")),
            "a message keeps its direction"
        );
        assert!(!back.body.contains("<script>alert") && !back.body.contains("<h1 id=x") && !back.body.contains('\0'));
        assert!(back.headers.get("set-cookie").is_none());
    }
}

/// Whether a thread's page has a message that is exactly this, no letter more or less.
fn says(page: &Seen, kept: &str) -> bool {
    let mut paragraphs = page.body.split("<p").filter_map(|part| part.split_once('>'));
    // `<!>` parts what was written in pieces; what was typed has no sign like it any more.
    let own = |rest: &str| rest.split("</p>").next().map(|own| own.replace("<!>", ""));
    paragraphs.any(|(tag, rest)| tag.contains("class=\"said\"") && own(rest).as_deref() == Some(kept))
}

#[tokio::test]
async fn five_hundred_lines_and_exactly_what_fits_go_through_and_a_byte_more_is_given_back() {
    let site = Site::new().await;
    for typed in ["rad\n".repeat(500), "a".repeat(16 * 1024)] {
        let sent = site.press(&form(&site).await, "Skicka", &[("text", &typed)]).await;
        assert_eq!(sent.status, StatusCode::OK);
    }
    let over = "a".repeat(16 * 1024 + 1);
    let page = site.press(&form(&site).await, "Skicka", &[("text", &over)]).await;
    assert!(page.status == StatusCode::UNPROCESSABLE_ENTITY && page.body.contains(&over));
    let flood = site.press(&form(&site).await, "Skicka", &[("text", &"a".repeat(300_000))]).await;
    assert_eq!(flood.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(flood.body.contains("<h1"), "in words");
}

#[tokio::test]
async fn bytes_that_are_no_text_are_taken_as_far_as_they_can_be_read() {
    let site = Site::new().await;
    // Lone surrogates, overlong slashes, stray bytes: a browser never sends them; nobody's words are lost over them, and each byte that
    // is none leaves a mark where it stood.
    for (typed, kept) in [
        ("Hej%ED%A0%80", "Hej\u{fffd}\u{fffd}\u{fffd}"),
        ("Hej%C0%AFdu", "Hej\u{fffd}\u{fffd}du"),
        ("%FF%FEHej", "\u{fffd}\u{fffd}Hej"),
        ("Hej%", "Hej%"),
    ] {
        let (action, carried) = form(&site).await.form("Skicka");
        let sent = site.post(&action, &format!("{carried}&text={typed}")).await;
        assert_eq!(sent.status, StatusCode::OK, "{typed}: {}", sent.text());
        let back = open(&site, &code(&sent)).await;
        assert!(says(&back, kept), "{typed}: {}", back.body);
    }
}

#[tokio::test]
async fn a_form_with_more_less_or_the_same_twice_stores_nothing_that_it_should_not() {
    let site = Site::new().await;
    let page = form(&site).await;
    let (action, carried) = page.form("Skicka");
    for doubled in ["text=ett&text=tv%C3%A5", "text=x&r=g", "text=x&u=annan", "text=x&do=skicka", "text=x&c=1"] {
        let page = site.post(&action, &format!("{carried}&{doubled}")).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{doubled}");
        assert!(page.body.contains("<h1"), "in words");
    }
    for gone in ["c", "n", "z", "g", "u"] {
        let rest: Vec<&str> = carried.split('&').filter(|one| !one.starts_with(&format!("{gone}="))).collect();
        let page = site.post(&action, &format!("{}&text=x", rest.join("&"))).await;
        assert!(!page.body.contains("class=\"letters\""), "sent without {gone}");
    }
    assert!(
        site.stores.contact.inbox(&staff(&site).await, Date::MIN).await.unwrap().rows.is_empty(),
        "nothing was stored"
    );
    // Fields of the store's own are nobody's to set.
    let extra =
        "direction=staff&sealed_by=client&state=closed&holder=x&unit_id=x&organization_id=x&seq=9&author=x&version=9";
    assert_eq!(site.post(&action, &format!("{carried}&text=Hej&{extra}")).await.status, StatusCode::OK);
    let row = thread(&site, "Anna Demosson").await;
    assert_eq!((row.state.as_str(), row.holder, row.version), ("new", None, 1));
    let message = site.stores.contact.messages(&row.id).await.unwrap().remove(0);
    assert_eq!((message.seq, message.direction.as_str(), message.author), (1, "child", None));
}

async fn staff(site: &Site) -> String {
    let staff = site.stores.desk.all_staff().await.unwrap();
    staff.iter().find(|one| one.name == "Anna Demosson").unwrap().id.clone()
}

#[tokio::test]
async fn a_code_is_read_as_a_person_copies_it_and_nothing_else_opens() {
    let site = Site::new().await;
    let sent = site.press(&form(&site).await, "Skicka", &[("text", "Pelle")]).await;
    let (letters, eight) = (code(&sent), eight(&sent));
    let plain = letters.replace(['-', ' '], "");
    for typed in [
        letters.to_lowercase(),
        plain.clone(),
        plain.split("").collect::<Vec<_>>().join(" "),
        plain.replace('0', "O").replace('1', "l"),
        eight.to_uppercase(),
        eight.replace(' ', "\n"),
        eight.replace(' ', "-"),
        format!("  {eight}\t"),
        // Nobody sees a NUL, and nobody means one: it is a space, as every sign that is no letter.
        format!("{plain}\0"),
        eight.replace(' ', "\0"),
    ] {
        assert!(open(&site, &typed).await.text().contains("Pelle"), "{typed}");
    }
    let words: Vec<&str> = eight.split(' ').collect();
    let other = Code::from_random([3; 11]);
    for typed in [
        words[..7].join(" "),
        format!("{eight} {}", words[0]),
        [&[words[1], words[0]], &words[2..]].concat().join(" "),
        plain.replace(char::is_alphabetic, "А"),
        other.letters(),
        [&words[..2], &other.words()[2..]].concat().join(" "),
        "\0".repeat(20),
        "\u{202e}".repeat(20),
    ] {
        // Two words that are the same may be swapped.
        let page = open(&site, &typed).await;
        assert!(page.status != StatusCode::OK || typed == eight, "{typed:?}: {}", page.text());
    }
    let flood = open(&site, &"A".repeat(1_000_000)).await;
    assert_eq!(flood.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn a_token_or_a_form_of_one_thread_is_nothing_to_another() {
    let site = Site::new().await;
    let one = site.press(&form(&site).await, "Skicka", &[("text", "Pelle ett")]).await;
    let two = site.press(&form(&site).await, "Skicka", &[("text", "Frida tva")]).await;
    let (first, second) = (open(&site, &code(&one)).await, open(&site, &code(&two)).await);
    // The code another page was ready to give is not taken for this thread.
    let field = |page: &Seen, name: &str| {
        let (_, carried) = page.form("Ge mig en ny kod");
        carried.split('&').find_map(|one| one.strip_prefix(&format!("{name}=")).map(str::to_owned)).unwrap()
    };
    let stolen =
        format!("do=ny-kod&t={}&{}&z={}", field(&first, "t"), pair("c", &field(&second, "c")), field(&second, "z"));
    let changed = site.post("/sv/kontakt", &stolen).await;
    assert_ne!(code(&changed), field(&second, "c"));
    assert!(!changed.text().contains("Frida"));
    for token in ["", "0", &"0".repeat(64), &field(&first, "t").to_uppercase()] {
        for step in ["svara&text=x", "byt-kod", "ny-kod", "trad", "jag-skicka&namn=x", "dolj&h=9", "visa"] {
            let page = site.post("/sv/kontakt", &format!("do={step}&t={token}")).await;
            assert!(!page.text().contains("Pelle") && !page.text().contains("Frida"), "{step} {token}");
        }
    }
    let desk = at_the_desk(&site, "Anna Demosson").await;
    assert_eq!(site.get_as(&desk, "/sv/skrivbord").await.body.matches("/skrivbord/trad/").count(), 2);
}

#[tokio::test]
async fn a_known_path_says_which_ways_of_asking_it_knows() {
    let site = Site::new().await;
    for (path, methods, allow) in [
        ("/sv/kontakt", "PUT DELETE PATCH TRACE OPTIONS PROPFIND", "GET,HEAD,POST"),
        ("/sv/om", "PUT DELETE POST", "GET,HEAD"),
        ("/sv/skrivbord/trad/x", "PUT DELETE PATCH", "GET,HEAD,POST"),
    ] {
        for method in methods.split(' ') {
            let request = Request::builder().method(method).uri(path).header("x-canary", "Pelle").body(Body::empty());
            let page = site.send(request.unwrap()).await;
            assert_eq!((page.status.as_u16(), page.header("allow")), (405, allow), "{method} {path}");
            assert!(page.body.contains("<h1") && !page.body.contains("Pelle"), "nothing is echoed");
            assert!(page.header("content-security-policy").contains("default-src 'none'"));
        }
    }
    let request = Request::put("/sv/saknas").body(Body::empty()).unwrap();
    assert_eq!(site.send(request).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn only_our_own_pages_post() {
    let site = Site::new().await;
    let (action, carried) = form(&site).await.form("Skicka");
    for (name, value) in [
        ("origin", "null"),
        ("origin", "https://example.org"),
        ("origin", "http://127.0.0.1:3000.example.org"),
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
    ] {
        let request = Request::post(&action)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("host", "127.0.0.1:3000")
            .header(name, value)
            .body(Body::from(format!("{carried}&text=Hej")))
            .unwrap();
        assert_eq!(site.send(request).await.status, StatusCode::FORBIDDEN, "{name}: {value}");
    }
    for kind in ["application/json", "text/plain", "multipart/form-data; boundary=x"] {
        let request = Request::post(&action)
            .header("content-type", kind)
            .header("host", "127.0.0.1:3000")
            .header("origin", "http://127.0.0.1:3000")
            .body(Body::from(format!("{carried}&text=Hej")))
            .unwrap();
        let page = site.send(request).await;
        assert!(page.status.is_client_error() && page.body.contains("<h1"), "{kind}: {}", page.status);
    }
    assert!(site.stores.contact.inbox(&staff(&site).await, Date::MIN).await.unwrap().rows.is_empty());
}
