//! What each store promises, held against both database engines.

use std::error::Error;

type Outcome = Result<(), Box<dyn Error + Send + Sync>>;

/// Runs each case against each engine, on a database of its own.
macro_rules! on_both_engines {
    ($($case:ident),* $(,)?) => {
        mod on_sqlite {
            $(#[tokio::test]
            async fn $case() -> super::Outcome {
                let folder = tempfile::tempdir()?;
                super::$case(&format!("sqlite:{}", folder.path().join("lotsen.db").display())).await
            })*
        }

        mod on_postgres {
            $(#[tokio::test]
            async fn $case() -> super::Outcome {
                super::$case(&crate::support::postgres::database().await?).await
            })*
        }
    };
}

mod accounts;
mod contact;
mod copy;
mod course;
mod damaged;
mod desk;
mod durable;
mod edit;
mod guide;
mod hidden;
mod informants;
mod jobs;
mod left;
mod measure;
mod odd;
mod reading;
mod reception;
mod release;
mod signup;
mod sought;
mod survey;
mod survey_attack;
mod survey_files;
mod together;
mod units;
mod words;
mod youth;
