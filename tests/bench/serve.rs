//! The server of the measures: the product's router as it is, and beside it what its pages are held against. Only `tests/bench/run`
//! starts it; no route of it is in the product.

mod survey;

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Path as Part, State};
use axum::http::{Request, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use bytes::Bytes;
use server::config::Settings;
use server::contact::room::Room;
use server::contact::seal::Cost;
use server::contact::units;
use server::desk::demo;
use server::guide::library::Library;
use server::guide::seed;
use server::store;
use server::web::{App, brotli, router};
use tower::ServiceExt;

/// The longest constant that can be asked for.
const LONGEST: usize = 1024 * 1024;

/// The product, and what was made of its pages so far, by path and what was left out.
#[derive(Clone)]
struct Bench {
    product: Router,
    stripped: Arc<Mutex<HashMap<Stripped, Bytes>>>,
}

/// A path, and the elements that are left out.
type Stripped = (String, &'static [&'static str]);

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let settings = Settings::load(Path::new("lotsen.toml"))?;
    let mut stores = store::open(&settings.database()?).await?;
    seed::seed(stores.guide.as_ref()).await?;
    let library = Library::of(&stores.edit.content().await?)?;
    let listener = tokio::net::TcpListener::bind(settings.addr).await?;
    // For the survey's measures: a demo, since a survey is somebody's; `nowhere` takes answers and keeps none.
    let survey = std::env::var("BENCH_SURVEY").ok();
    let mut room = Room::open(&settings.keys, &settings.data, Cost::PRODUCT, survey.is_some())?;
    if survey.is_some() {
        units::seed(stores.units.as_ref(), true, jiff::Timestamp::now()).await?;
        demo::prepare(&mut room, &stores, &settings.keys, jiff::Timestamp::now()).await?;
    }
    if survey.as_deref() == Some("nowhere") {
        stores.answers = Arc::new(survey::Nowhere);
    }
    let app = App::new(&settings, library, stores.clone(), room, jiff::Timestamp::now);
    let product = router(app.clone());
    let asked = match survey {
        Some(_) => survey::routes(&app, survey::prepare(&app, &stores).await?),
        None => Router::new(),
    };

    let constant = Bytes::from(vec![b'x'; LONGEST]);
    let beside = Router::new()
        .route(
            "/bench/constant/{bytes}",
            get(move |Part(length): Part<usize>| async move { html(constant.slice(..length.min(LONGEST))) }),
        )
        .route("/bench/static/{*path}", get(bare))
        .route("/bench/alone/{*path}", get(alone))
        .with_state(Bench { product: product.clone(), stripped: Arc::default() });
    let all = beside.merge(asked).merge(product);
    axum::serve(listener, all.into_make_service_with_connect_info::<std::net::SocketAddr>()).await?;
    Ok(())
}

/// The strictest page to be held against: a page's text and nothing else, no style, no script, no icon; one request, compressed once.
async fn bare(State(bench): State<Bench>, Part(path): Part<String>) -> Response {
    without(bench, path, &["style", "script", "svg", "link"]).await
}

/// The page itself in one request: as it looks, without script and icon.
async fn alone(State(bench): State<Bench>, Part(path): Part<String>) -> Response {
    without(bench, path, &["script", "link"]).await
}

async fn without(bench: Bench, path: String, what: &'static [&'static str]) -> Response {
    let key = (path.clone(), what);
    let known = bench.stripped.lock().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
    let page = match known {
        Some(page) => page,
        None => match strip(bench.product, &path, what).await {
            Ok(page) => {
                bench.stripped.lock().unwrap_or_else(PoisonError::into_inner).insert(key, page.clone());
                page
            }
            Err(error) => return (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
        },
    };
    ([(header::CONTENT_ENCODING, "br")], html(page)).into_response()
}

/// A page of the product without some of its elements.
async fn strip(product: Router, path: &str, what: &[&str]) -> anyhow::Result<Bytes> {
    let response = product.oneshot(Request::get(format!("/{path}")).body(Body::empty())?).await?;
    anyhow::ensure!(response.status() == StatusCode::OK, "/{path} answers {}", response.status());
    let mut page = String::from_utf8(to_bytes(response.into_body(), LONGEST).await?.into())?;
    for name in what {
        let (open, close) = (format!("<{name}"), if *name == "link" { ">".to_owned() } else { format!("</{name}>") });
        while let Some(from) = page.find(&open) {
            let Some(length) = page[from..].find(&close) else { anyhow::bail!("/{path} never closes {open}") };
            page.replace_range(from..from + length + close.len(), "");
        }
    }
    // Without an icon a browser asks for one.
    let page = page.replacen("</head>", "<link rel=\"icon\" href=\"data:,\"></head>", 1);
    Ok(brotli(page.as_bytes(), 9))
}

fn html(body: Bytes) -> Response {
    ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], body).into_response()
}
