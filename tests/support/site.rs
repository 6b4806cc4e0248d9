//! A whole site around a real store, with the moment chosen by the test.

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode};
use http_body_util::BodyExt;
use jiff::Timestamp;
use server::config::Settings;
use server::guide::library::Library;
use server::guide::seed;
use server::store::{self, Stores};
use server::web::{App, router};
use tower::ServiceExt;

/// A site and the folder its database lies in.
pub struct Site {
    router: Router,
    pub stores: Stores,
    _folder: tempfile::TempDir,
}

/// What came back.
pub struct Seen {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Site {
    /// A freshly seeded site on a Tuesday at noon, 10 March 2026.
    pub async fn new() -> Self {
        Self::at("2026-03-10T12:00:00+01:00").await
    }

    /// A freshly seeded site at a moment.
    pub async fn at(moment: &str) -> Self {
        let now: Timestamp = moment.parse().unwrap();
        Self::with_clock(move || now).await
    }

    /// A freshly seeded site whose clock the test moves.
    pub async fn with_clock(clock: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let stores = store::open(&format!("sqlite:{}", folder.path().join("lotsen.db").display())).await.unwrap();
        seed::seed(stores.guide.as_ref()).await.unwrap();
        let library = Library::with(stores.guide.load().await.unwrap()).unwrap();
        let app = App::new(&Settings::default(), library, stores.clone(), clock);
        Self { router: router(app), stores, _folder: folder }
    }

    /// Asks for a page.
    pub async fn get(&self, path: &str) -> Seen {
        self.send(Request::get(path).body(Body::empty()).unwrap()).await
    }

    /// Sends a form, as a browser on the same page does.
    pub async fn post(&self, path: &str, form: &str) -> Seen {
        let request = Request::post(path)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("host", "127.0.0.1:3000")
            .header("origin", "http://127.0.0.1:3000")
            .body(Body::from(form.to_owned()))
            .unwrap();
        self.send(request).await
    }

    /// Sends any request.
    pub async fn send(&self, request: Request<Body>) -> Seen {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        Seen { status: parts.status, headers: parts.headers, body: String::from_utf8_lossy(&bytes).into_owned() }
    }
}

impl Seen {
    /// A header's text, or nothing.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The address of the link whose text contains `words`.
    pub fn link(&self, words: &str) -> String {
        let find = |body: &str| {
            let at = body.find(words)?;
            let open = body[..at].rfind("<a ")?;
            let rest = body[open..at].split("href=\"").nth(1)?;
            Some(rest.split('"').next()?.to_owned())
        };
        find(&self.body).unwrap_or_else(|| panic!("no link {words:?} in {}", self.text()))
    }

    /// Name and value of the button whose text contains `words`, as a form sends it.
    pub fn button(&self, words: &str) -> String {
        let find = |body: &str| {
            let at = body.find(words)?;
            let tag = &body[body[..at].rfind("<button")?..at];
            let value = |name: &str| Some(tag.split(&format!("{name}=\"")).nth(1)?.split('"').next()?.to_owned());
            Some(format!("{}={}", value("name")?, value("value")?))
        };
        find(&self.body).unwrap_or_else(|| panic!("no button {words:?} in {}", self.text()))
    }

    /// The page's text without tags.
    pub fn text(&self) -> String {
        let mut out = String::new();
        let mut inside = false;
        let main = self.body.split("<main").nth(1).and_then(|rest| rest.split("</main>").next()).unwrap_or(&self.body);
        for letter in main.chars() {
            match letter {
                '<' => inside = true,
                '>' => {
                    inside = false;
                    out.push(' ');
                }
                _ if !inside => out.push(letter),
                _ => {}
            }
        }
        out.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}
