//! `/halsa`: whether a message could be kept now, for whoever watches over the site.
//!
//! With SQLite the disk of the data folder is watched. With PostgreSQL the database's disk is another machine's, or may be, and is **not**
//! watched: `disk` is never said then, and whoever runs the database watches it. A write that fails is told in either case.

use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderValue, Response, StatusCode, header};

use super::state::App;
use crate::jobs::health::State as Health;

/// `GET /halsa`: `ok`, or one word on what is wrong with status 503.
pub async fn health(State(app): State<App>) -> Response<Body> {
    let state = app.health().state(app.now());
    let mut response = Response::new(Body::from(state.as_str()));
    if state != Health::Well {
        *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
    }
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
