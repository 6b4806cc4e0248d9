//! The way to the provider: TLS, no redirects, short times, small answers.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use openidconnect::http::Response;
use openidconnect::reqwest::redirect::Policy;
use openidconnect::reqwest::{Client, ClientBuilder, Request};
use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse};

/// The longest answer that is read. A large key set is some 20 kB.
const LARGEST: usize = 256 * 1024;

/// A client for one provider.
#[derive(Debug, Clone)]
pub(super) struct Http(Client);

/// The provider did not answer, or too much. Carries no cause: the cause would hold addresses and codes.
#[derive(Debug, thiserror::Error)]
#[error("the provider did not answer")]
pub(super) struct NoAnswer;

impl Http {
    /// `local`: the provider is on this machine and speaks plain HTTP; else only HTTPS goes out.
    pub(super) fn new(local: bool) -> Result<Self, NoAnswer> {
        let builder = ClientBuilder::new()
            // A redirect would carry the code or the secret to wherever it says.
            .redirect(Policy::none())
            .https_only(!local)
            .connect_timeout(Duration::from_secs(5))
            .timeout(Duration::from_secs(10))
            .referer(false);
        // A proxy of the environment must not see what stays on this machine.
        let builder = if local { builder.no_proxy() } else { builder };
        builder.build().map(Self).map_err(|_| NoAnswer)
    }

    async fn fetch(&self, request: HttpRequest) -> Result<HttpResponse, NoAnswer> {
        let request = Request::try_from(request).map_err(|_| NoAnswer)?;
        let mut answer = self.0.execute(request).await.map_err(|_| NoAnswer)?;
        let mut whole = Response::builder().status(answer.status());
        for (name, value) in answer.headers() {
            whole = whole.header(name, value);
        }
        let mut body = Vec::new();
        while let Some(chunk) = answer.chunk().await.map_err(|_| NoAnswer)? {
            if body.len() + chunk.len() > LARGEST {
                return Err(NoAnswer);
            }
            body.extend_from_slice(&chunk);
        }
        whole.body(body).map_err(|_| NoAnswer)
    }
}

impl<'c> AsyncHttpClient<'c> for Http {
    type Error = NoAnswer;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, NoAnswer>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.fetch(request))
    }
}
