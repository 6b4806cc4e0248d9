//! HTTP: every URL, the headers of every answer, pages in the cache, fault pages.

mod asset;
mod cache;
mod fault;
mod headers;
mod health;
mod kept;
mod pack;
mod page;
mod proxy;
mod router;
mod short;
mod state;

pub(crate) use cache::gzip;
pub use cache::{Cached, Pages, brotli};
pub use fault::Fault;
pub use pack::packed;
pub(crate) use page::takes;
pub use page::{Page, Reply};
pub use proxy::Proxies;
pub use router::router;
pub use state::{App, Language};
