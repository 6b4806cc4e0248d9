//! Questions that everybody is shown alike: drawn and packed for a whole wave in a language when the first of them is wanted, so that the
//! time a page takes does not tell how far somebody came before. When a class comes at once, one draws and the others wait.

use std::sync::{Arc, Mutex, PoisonError};

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

/// Draws what many want at once: the first of them does, those who come meanwhile wait and find it there. Nobody goes on past it with
/// something of their own, or the time a page takes would tell who came first.
#[derive(Default)]
pub struct Drawing(Mutex<()>);

impl Drawing {
    fn once(&self, is_there: impl Fn() -> bool, draw: impl FnOnce()) {
        if is_there() {
            return;
        }
        let _one = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !is_there() {
            draw();
        }
    }
}

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
        let is_there = || self.library.cards.get(&all, self.now).is_some();
        self.room.survey.drawing.once(is_there, || {
            self.draw(wave, tongue, &alike);
            self.library.cards.put(all.clone(), Arc::new(Drawn::whole(String::new())), self.now, None);
        });
        own
    }

    /// Draws and packs all of them.
    fn draw<'w>(&'w self, wave: &'w Wave, tongue: &Tongue, alike: &dyn Fn() -> Alike<'w>) {
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
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::Drawing;

    #[test]
    fn of_those_who_come_at_once_one_draws() {
        let (drawing, asked, drawn) = (Drawing::default(), AtomicUsize::new(0), AtomicUsize::new(0));
        let is_there = || {
            let there = drawn.load(Ordering::SeqCst) > 0;
            asked.fetch_add(1, Ordering::SeqCst);
            there
        };
        let draw = || {
            // The other has looked too, and found nothing: only now it is drawn.
            while asked.load(Ordering::SeqCst) < 3 {
                std::thread::yield_now();
            }
            drawn.fetch_add(1, Ordering::SeqCst);
        };
        std::thread::scope(|both| {
            both.spawn(|| drawing.once(is_there, draw));
            both.spawn(|| drawing.once(is_there, draw));
        });
        assert_eq!(drawn.into_inner(), 1);
    }
}
