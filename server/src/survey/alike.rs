//! Questions that everybody is shown alike: drawn and packed for a whole wave in a language when the first of them is wanted, so that the
//! time a page takes does not tell how far somebody came before.

use app::frame::Here;
use app::guide::kept::{Drawn, Keep};
use app::survey::screen::{Alike, ScreenView, screen};
use app::survey::tongue::Tongue;
use domain::survey::answer::Answers;

use super::form::Carried;
use super::routes::{At, page};
use super::send::ended;
use super::waves::Wave;
use crate::web::{Page, packed};

impl At<'_> {
    /// Where drawn questions of a wave are kept; all of them are.
    pub(super) fn ready<'w>(&'w self, wave: &'w Wave, tongue: &Tongue) -> Alike<'w> {
        let alike = || Alike {
            standing: &wave.standing,
            kept: &self.library.cards,
            of: format!("{} {}", wave.head.id, wave.head.version),
            now: self.now,
        };
        let own = alike();
        let all = format!("{} w{}", self.words.tag(), own.of);
        if self.library.cards.get(&all, self.now).is_some() {
            return own;
        }
        let none = Answers::default();
        let form = Carried::begin(&wave.head.id, wave.head.version, None, self.now);
        let walk = self.walk(wave, &none, tongue, &form);
        for (at, one) in walk.screens().iter().enumerate() {
            if !one.items.iter().all(|item| wave.standing.contains(&item.place.name)) {
                continue;
            }
            let view = ScreenView {
                tongue,
                questionnaire: &wave.questionnaire,
                walk: &walk,
                at,
                answers: &none,
                typed: None,
                faults: std::collections::BTreeMap::new(),
                reminder: None,
                note: None,
                support: None,
                carried: String::new(),
                alike: Some(alike()),
            };
            // The page itself is nobody's: what matters is that its lower part is packed.
            let _ = packed(&self.asked(wave, &form).html(self.app, screen(self.words, &view)));
        }
        // And what stands around those that are one person's, and around the thanks.
        let _ = packed(&self.asked(wave, &form).html(self.app, ()));
        let here = Here::Posted { action: "/tyck", carries: Vec::new() };
        let thanks = Page { here, ..page(self.library, self.now, self.words, ("/tyck", ended(wave))) };
        let _ = packed(&thanks.html(self.app, ()));
        self.library.cards.put(all, std::sync::Arc::new(Drawn::whole(String::new())), self.now, None);
        own
    }
}
