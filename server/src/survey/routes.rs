//! The survey room's addresses: what is open, a survey's first page, and one address to which every step is posted.

use std::net::SocketAddr;
use std::sync::Arc;

use app::frame::{Here, Sheet};
use app::guide::kept::{Drawn, Keep};
use app::survey::first::{FirstView, first as first_page};
use app::survey::list::{ListView, Open, list as list_page};
use app::survey::stay::{About, stay};
use app::survey::step::FORM;
use app::survey::tongue::Tongue;
use app::words::Words;
use axum::body::Body;
use axum::extract::{ConnectInfo, Extension, Form, Path, State};
use axum::http::{HeaderMap, Response, StatusCode};
use domain::contact::reading::date_of;
use domain::hours::stockholm;
use domain::survey::walk::read::Fields;
use domain::survey::wave::Mode;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use leptos::prelude::{AnyView, IntoAny};

use super::form::Carried;
use super::waves::Wave;
use crate::contact::room::Room;
use crate::guide::library::Library;
use crate::web::{App, Fault, Page, Reply};

/// What the name of a field begins with that a phone gathered on other screens.
const GATHERED: char = 'g';

/// What a phone gathered while it had no net.
#[derive(Default)]
pub(super) struct Brought {
    /// Where it stood: whether it gave the reminder, then the place; none after the last question.
    pub(super) at: String,
    /// Answers of all screens, as they were before the step.
    pub(super) fields: Vec<(String, String)>,
}

/// What a step's form brought.
#[derive(Default)]
pub(super) struct Posted {
    /// The step.
    pub(super) step: String,
    /// The sealed answers.
    pub(super) sealed: String,
    /// A word from a poster, or a code typed in its place.
    pub(super) word: String,
    /// The code of a slip.
    pub(super) code: String,
    /// A receipt.
    pub(super) receipt: String,
    /// What a phone gathered while it had no net.
    pub(super) gathered: Option<Brought>,
    /// Everything else: answers, or what our page did not send.
    pub(super) fields: Vec<(String, String)>,
}

impl Posted {
    fn of(form: Vec<(String, String)>) -> Self {
        let mut posted = Self::default();
        for (name, value) in form {
            match name.as_str() {
                "do" => posted.step = value,
                "s" => posted.sealed = value,
                "ord" => posted.word = value,
                "kod" => posted.code = value,
                "kvitto" => posted.receipt = value,
                "samlat" => posted.gathered.get_or_insert_default().at = value,
                _ => match name.strip_prefix(GATHERED).filter(|name| name.contains('.')) {
                    Some(name) => posted.gathered.get_or_insert_default().fields.push((name.to_owned(), value)),
                    None => posted.fields.push((name, value)),
                },
            }
        }
        posted
    }

    /// The answers it brought.
    pub(super) fn fields(&self) -> &Fields {
        &self.fields
    }
}

/// Everything a step works with.
pub(super) struct At<'a> {
    pub(super) app: &'a App,
    pub(super) library: &'a Library,
    pub(super) room: &'a Room,
    pub(super) words: &'a Words,
    pub(super) headers: &'a HeaderMap,
    pub(super) now: Timestamp,
    pub(super) today: Date,
    /// Who asks, for fairness.
    pub(super) bucket: u64,
}

/// `GET /{lang}/tyck`: what can be answered now.
pub async fn list(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    let (library, room) = (app.library(), app.room());
    let Some(words) = library.book.language(&lang) else {
        return Fault::Missing.page(&app, library.book.source(), &headers);
    };
    let (version, now) = (library.version.clone(), app.now());
    let until = midnight(now);
    let main = list_page(words, open(&room, words, date_of(now)));
    page(&library, now, words, ("/tyck", About::default())).keep(&app, &version, "/tyck", until, main).answer(&headers)
}

/// `GET /{lang}/tyck/{word}`: before the first question.
pub async fn first(
    State(app): State<App>,
    Path((lang, word)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response<Body> {
    let (library, room) = (app.library(), app.room());
    let Some(words) = library.book.language(&lang) else {
        return Fault::Missing.page(&app, library.book.source(), &headers);
    };
    let now = app.now();
    let at =
        At { app: &app, library: &library, room: &room, words, headers: &headers, now, today: date_of(now), bucket: 0 };
    let Some(wave) = room.survey.waves.now().at(&word).cloned() else {
        return at.listed(word, "survey-word-unknown", StatusCode::NOT_FOUND);
    };
    if !wave.takes(at.today) {
        return at.shut(&wave, Vec::new());
    }
    let tongue = Tongue::of(words, &wave.questionnaire);
    let main = first_page(words, &before(&wave, &tongue, String::new(), None, None));
    let rest = format!("/tyck/{word}");
    let page = page(&library, now, words, (rest.as_str(), about(&wave)));
    // What is kept is found by the path as it was asked for; of other letters browsers send the bytes in hexadecimal.
    if word.is_ascii() {
        page.keep(&app, &library.version, &rest, midnight(now), main).answer(&headers)
    } else {
        Reply::once(StatusCode::OK, page.html(&app, main), &headers)
    }
}

/// `POST /{lang}/tyck`: one step.
pub async fn step(
    State(app): State<App>,
    Path(lang): Path<String>,
    from: Option<Extension<ConnectInfo<SocketAddr>>>,
    headers: HeaderMap,
    Form(form): Form<Vec<(String, String)>>,
) -> Response<Body> {
    let (library, room) = (app.library(), app.room());
    let Some(words) = library.book.language(&lang) else {
        return Fault::Missing.page(&app, library.book.source(), &headers);
    };
    let (now, posted) = (app.now(), Posted::of(form));
    let from = from.map(|Extension(ConnectInfo(from))| app.proxies().sender(from.ip(), &headers));
    let bucket = room.senders.lane(from, now);
    let at =
        At { app: &app, library: &library, room: &room, words, headers: &headers, now, today: date_of(now), bucket };
    let answer = match posted.step.as_str() {
        "borja" => at.begin(&posted).await,
        "hitta" => at.find(&posted).await,
        "kvitto" => at.receipt(&posted).await,
        "andra" => at.change(&posted).await,
        "ta-tillbaka" => at.withdrawing(&posted).await,
        "ta-tillbaka-ja" => at.withdraw(&posted).await,
        "skicka" => at.send(&posted).await,
        "underlag" => Ok(at.kit(&posted)),
        _ => at.answer(&posted),
    };
    answer.unwrap_or_else(|_| Fault::Broken.page(&app, words, &headers))
}

/// A page of the room.
pub(super) fn page(library: &Library, now: Timestamp, words: &Words, (rest, about): (&str, About)) -> Page {
    Page { sheets: &[Sheet::Survey], beside: Some(beside(library, now, words, about)), ..Page::at(words, rest) }
}

/// The place of the island, drawn once for every page of which it is told the same.
fn beside(library: &Library, now: Timestamp, words: &Words, about: About) -> String {
    let key = format!("{} i{}{} {}", words.tag(), u8::from(about.may), u8::from(about.over), about.link);
    let drawn = library.cards.get(&key, now).unwrap_or_else(|| {
        let drawn = Arc::new(Drawn::whole(stay(words, about)));
        library.cards.put(key, Arc::clone(&drawn), now, None);
        drawn
    });
    drawn.filled("", "")
}

/// What the island is told about a wave's pages.
pub(super) fn about(wave: &Wave) -> About {
    About { link: wave.head.link.clone(), may: wave.head.mode == Mode::Open, over: false }
}

/// The list page's contents on a day.
pub(super) fn open(room: &Room, words: &Words, today: Date) -> ListView {
    let listed = room.survey.waves.now();
    let open = listed.open(today).into_iter().filter(|wave| wave.head.mode == Mode::Open).map(|wave| {
        let tongue = Tongue::of(words, &wave.questionnaire);
        Open {
            title: tongue.said(&wave.questionnaire.title),
            asks: tongue.said(&wave.contract.asks),
            link: wave.head.link.clone(),
            closes_on: wave.head.closes_on,
        }
    });
    ListView { open: open.collect(), ..ListView::default() }
}

/// What stands before a wave's first question.
pub(super) fn before<'a>(
    wave: &'a Wave,
    tongue: &'a Tongue,
    code: String,
    fault: Option<String>,
    carried: Option<String>,
) -> FirstView<'a> {
    FirstView {
        tongue,
        questionnaire: &wave.questionnaire,
        contract: &wave.contract,
        mode: wave.head.mode,
        link: &wave.head.link,
        closes_on: wave.head.closes_on,
        code,
        fault,
        carried,
    }
}

/// When a day is over: then other surveys may be open.
fn midnight(now: Timestamp) -> Option<Timestamp> {
    let tomorrow = date_of(now).checked_add(1.day()).ok()?.at(0, 0, 0, 0);
    stockholm().to_ambiguous_timestamp(tomorrow).compatible().ok()
}

impl At<'_> {
    /// A page of the room that nobody keeps.
    pub(super) fn page(&self, main: AnyView, here: Here, status: StatusCode) -> Response<Body> {
        self.told_of(About::default(), main, here, status)
    }

    /// The same, with what the island is told about it.
    pub(super) fn told_of(&self, about: About, main: AnyView, here: Here, status: StatusCode) -> Response<Body> {
        let page = Page { here, ..page(self.library, self.now, self.words, ("/tyck", about)) };
        Reply::once(status, page.html(self.app, main), self.headers)
    }

    /// A page of questions: its answers go along when the language is changed.
    pub(super) fn asking(&self, wave: &Wave, carried: &Carried, main: AnyView, status: StatusCode) -> Response<Body> {
        Reply::once(status, self.asked(wave, carried).html(self.app, main), self.headers)
    }

    /// What such a page is.
    pub(super) fn asked(&self, wave: &Wave, carried: &Carried) -> Page {
        let about = about(wave);
        // What a receipt opened belongs to nobody's phone in particular.
        let about = About { may: about.may && carried.instead.is_none(), ..about };
        let here = Here::Form { id: FORM, action: "/tyck", step: "sprak" };
        Page { here, ..page(self.library, self.now, self.words, ("/tyck", about)) }
    }

    /// The list, with a word that leads nowhere.
    pub(super) fn listed(&self, word: String, fault: &str, status: StatusCode) -> Response<Body> {
        let fault = Some(self.words.get(fault).to_string());
        let view = ListView { word, word_fault: fault, ..open(self.room, self.words, self.today) };
        self.page(list_page(self.words, view).into_any(), Here::Path("/tyck".to_owned()), status)
    }
}
