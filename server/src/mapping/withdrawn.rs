//! What is withdrawn before it came out leaves the drafts too: quotes whose text or paraphrase is gone (Q9).

use domain::desk::{Entry, ObjectId, ObjectKind};
use domain::mapping::release::Release;
use domain::mapping::words::joint::withdraw;
use domain::mapping::words::quote::Quote;
use domain::survey::questionnaire::Text;

use super::prepare::waves_of;
use super::store::StoreError;
use super::words::standing_quotes;
use crate::web::App;

/// Quotes of some waves that may leave now.
pub(super) async fn standing(app: &App, waves: &[String]) -> Result<Vec<Quote>, StoreError> {
    let mut standing = Vec::new();
    for wave in waves {
        if let Some(wave) = app.stores().survey.wave(wave).await? {
            standing.extend(standing_quotes(app, &wave.head.survey, &wave.head.id).await?);
        }
    }
    Ok(standing)
}

/// Whether the words of a quote are those of one that stands.
pub(super) fn stands(standing: &[Quote], text: &Text) -> bool {
    text.in_language("sv").is_none_or(|said| standing.iter().any(|quote| quote.words() == said))
}

/// Takes quotes that stand no more out of every draft of a wave. A draft that somebody changes in the same moment keeps them until it is
/// saved, and does not come out with them. `line`: what was done at the bench.
///
/// # Errors
/// When the store fails.
pub(super) async fn from_drafts(app: &App, wave: &str, line: &Entry) -> Result<(), StoreError> {
    let store = app.stores().releases.as_ref();
    for head in store.releases().await?.into_iter().filter(|row| row.published.is_none()) {
        let waves = waves_of(&head.waves).unwrap_or_default();
        if !waves.iter().any(|own| own == wave) {
            continue;
        }
        let Some(row) = store.release(&head.id).await? else { continue };
        let content = row.content.as_deref();
        let Some(mut release) = content.and_then(|content| serde_json::from_str::<Release>(content).ok()) else {
            continue;
        };
        let standing = standing(app, &waves).await?;
        let mut gone = false;
        for finding in &mut release.findings {
            gone |= withdraw(finding, |text| stands(&standing, text));
        }
        if let (true, Ok(content)) = (gone, serde_json::to_string(&release)) {
            let object = ObjectKind::parse("release").ok().zip(ObjectId::parse(&row.id).ok());
            store.save(&row.id, row.version, &content, &Entry { object, ..line.clone() }).await?;
        }
    }
    Ok(())
}
