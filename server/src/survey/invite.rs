//! What invites to a survey: printed sheets and screens that anybody may have while it is asked, and the short address on them.

use app::desk::survey::print::class::class;
use app::desk::survey::print::consent::consent;
use app::desk::survey::print::paper::paper;
use app::desk::survey::print::poster::poster;
use app::desk::survey::print::screen::screen;
use app::desk::survey::print::{Invitation, Sheet, style};
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use base64::Engine as _;
use domain::contact::reading::date_of;
use domain::survey::wave::WaveState;
use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};
use sha2::{Digest, Sha256};

use super::waves::Wave;
use crate::guide::library::Library;
use crate::web::{App, Fault, Reply};

/// `GET /{lang}/tyck/{word}/ark/{sheet}`: a sheet, in a language of the survey. Also before its first day: it is printed then.
pub async fn sheet(
    State(app): State<App>,
    Path((lang, word, sheet)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Response<Body> {
    let (library, room, today) = (app.library(), app.room(), date_of(app.now()));
    let missing = || {
        let words = library.book.language(&lang).unwrap_or_else(|| library.book.source());
        Fault::Missing.page(&app, words, &headers)
    };
    let asked = |wave: &Wave| {
        let head = &wave.head;
        let tags = &wave.questionnaire.languages;
        head.state == WaveState::Open && today <= head.closes_on && tags.contains(&lang)
    };
    let (Some(sheet), Some(wave)) = (Sheet::public(&sheet), room.survey.waves.now().at(&word).cloned()) else {
        return missing();
    };
    if !asked(&wave) {
        return missing();
    }
    let Some(page) = invitation(&app, &library, &wave, &lang) else { return missing() };
    let text = match sheet {
        Sheet::PosterA4 | Sheet::PosterA3 => poster(&page, sheet),
        Sheet::Paper => paper(&page),
        Sheet::Class => class(&page),
        Sheet::Wide | Sheet::Tall => screen(&page, sheet),
        Sheet::Consent => match consent(&page) {
            Some(text) => text,
            None => return missing(),
        },
        Sheet::Slips => return missing(),
    };
    shown(sheet, text, &headers)
}

/// `GET /e/{word}`: the short address on what is printed; it leads on in the visitor's language.
pub async fn short(State(app): State<App>, Path(word): Path<String>, headers: HeaderMap) -> Response<Body> {
    let library = app.library();
    let tag = spoken(&library, &headers);
    let plain: String = word.chars().filter(char::is_ascii_alphanumeric).take(40).collect();
    Reply::see_other(&format!("/{tag}/tyck/{}", plain.to_ascii_lowercase()))
}

/// The language that a visitor's browser would like best, of those the site speaks.
pub(crate) fn spoken(library: &Library, headers: &HeaderMap) -> String {
    let wanted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    // In their order: browsers send the best first, and a weight of nothing is a no.
    let tags = wanted.split(',').filter(|one| !one.ends_with("q=0")).filter_map(|one| one.split(';').next());
    let known = |tag: &str| {
        let whole = library.book.language(tag.trim());
        whole.or_else(|| library.book.language(tag.trim().split('-').next()?)).map(|words| words.tag().to_owned())
    };
    tags.into_iter().find_map(known).unwrap_or_else(|| library.book.source().tag().to_owned())
}

/// A sheet as it is sent, under a policy that allows its own style and nothing else.
pub(super) fn shown(sheet: Sheet, text: String, headers: &HeaderMap) -> Response<Body> {
    styled(style(sheet), text, headers)
}

/// The same, with this style.
pub(crate) fn styled(style: &str, text: String, headers: &HeaderMap) -> Response<Body> {
    let mut response = Reply::once(StatusCode::OK, text, headers);
    let hash = base64::engine::general_purpose::STANDARD.encode(Sha256::digest(style));
    let policy = format!(
        "default-src 'none'; style-src 'sha256-{hash}'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
    );
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}

/// What a wave's sheets say in a language; none when its address is too long for a code.
pub(super) fn invitation<'a>(app: &App, library: &'a Library, wave: &'a Wave, tag: &'a str) -> Option<Invitation<'a>> {
    // A language the site does not speak is asked in; the words around it are then Swedish.
    let own = library.book.language(tag);
    let words = own.unwrap_or_else(|| library.book.source());
    let link = &wave.head.link;
    Some(Invitation {
        words,
        tag,
        right_to_left: right_to_left(library, tag),
        asked: &wave.questionnaire,
        contract: &wave.contract,
        mode: wave.head.mode,
        closes_on: wave.head.closes_on,
        address: short_address(app, link),
        code: qr(&format!("{}/{}/tyck/{link}", app.origin(), words.tag()))?,
    })
}

/// Whether a language goes from right to left, spoken by the site or not.
pub(super) fn right_to_left(library: &Library, tag: &str) -> bool {
    let own = library.book.language(tag);
    own.map_or_else(|| RIGHT_TO_LEFT.contains(&tag), app::words::Words::right_to_left)
}

/// Languages that go from right to left and that the site does not speak.
const RIGHT_TO_LEFT: [&str; 6] = ["fa", "prs", "ps", "ur", "ckb", "he"];

/// The address as it is printed: without the scheme, which nobody types.
pub(super) fn short_address(app: &App, link: &str) -> String {
    bare(app, &format!("/e/{link}"))
}

/// An address of this site without the scheme.
pub(crate) fn bare(app: &App, rest: &str) -> String {
    let origin = app.origin();
    let bare = origin.split_once("://").map_or(origin, |(_, bare)| bare);
    format!("{bare}{rest}")
}

/// An address as a QR code, drawn as SVG; a quarter of it may be torn or dirty.
pub(crate) fn qr(address: &str) -> Option<String> {
    let code = QrCode::with_error_correction_level(address, EcLevel::Q).ok()?;
    let drawn = code
        .render::<svg::Color<'_>>()
        .min_dimensions(240, 240)
        .dark_color(svg::Color("#0f2f3d"))
        .light_color(svg::Color("#fff"))
        .build();
    // Inline in HTML an XML declaration is a fault.
    Some(drawn.split_once("?>").map_or(drawn.as_str(), |(_, svg)| svg).to_owned())
}
