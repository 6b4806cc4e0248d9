//! People at the desk of an installed site: taking up invitations, the app on their phone, signing in.

use std::sync::{Arc, Mutex};

use domain::desk::Scope;
use jiff::{SignedDuration, Timestamp};
use server::desk::people::link::invite_administrator;

use super::site::{Seen, Site};

/// Everybody's passphrase in the tests.
pub const PASSPHRASE: &str = "fyra gamla cyklar sover";
/// Everybody's unlock phrase in the tests.
pub const PHRASE: &str = "en lykta över mörkt vatten";

/// A clock that the test moves.
#[derive(Clone)]
pub struct Clock(Arc<Mutex<Timestamp>>);

impl Clock {
    /// One that stands at a moment, in seconds since 1970.
    pub fn at(second: i64) -> Self {
        Self(Arc::new(Mutex::new(Timestamp::from_second(second).unwrap())))
    }

    /// For a site.
    pub fn hands(&self) -> impl Fn() -> Timestamp + Send + Sync + 'static {
        let own = self.0.clone();
        move || *own.lock().unwrap()
    }

    /// Moves it on.
    pub fn on(&self, by: SignedDuration) {
        let mut now = self.0.lock().unwrap();
        *now = now.checked_add(by).unwrap();
    }

    /// What it shows.
    pub fn now(&self) -> Timestamp {
        *self.0.lock().unwrap()
    }
}

/// The app on somebody's phone.
pub struct Phone(Vec<u8>);

impl Phone {
    /// Set up from the letters on a page.
    pub fn from(page: &Seen) -> Self {
        let rest = page.body.split("class=\"letters\"").nth(1).unwrap_or_else(|| panic!("{}", page.text()));
        let letters = rest.split('>').nth(1).unwrap().split('<').next().unwrap();
        let (mut bits, mut held, mut bytes) = (0_u32, 0, Vec::new());
        for letter in letters.bytes().filter(|letter| *letter != b' ') {
            let five = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".iter().position(|one| *one == letter).unwrap();
            bits = bits << 5 | u32::try_from(five).unwrap();
            held += 5;
            if held >= 8 {
                held -= 8;
                bytes.push(u8::try_from(bits >> held & 0xff).unwrap());
            }
        }
        Self(bytes)
    }

    /// The code it shows at a moment.
    pub fn code(&self, now: Timestamp) -> String {
        let secret: [u8; 20] = self.0.clone().try_into().unwrap();
        let totp = totp_rs::Builder::new().with_secret(secret).with_account_name("a").build().unwrap();
        totp.generate(u64::try_from(now.as_second()).unwrap()).to_string()
    }
}

/// The cookie that an answer sets.
pub fn cookie(page: &Seen, name: &str) -> Option<String> {
    let all = page.headers.get_all("set-cookie").iter().filter_map(|value| value.to_str().ok());
    let mut own = all.filter_map(|value| value.split(';').next()).filter(|pair| pair.starts_with(&format!("{name}=")));
    own.find(|pair| !pair.ends_with('=')).map(str::to_owned)
}

/// The session's cookie.
pub fn session(page: &Seen) -> Option<String> {
    cookie(page, "__Host-skrivbord")
}

impl Site {
    /// The path of a new link for an administrator of the whole installation.
    pub async fn administrator(&self, mail: &str, now: Timestamp) -> String {
        let who = ("Ada Första", mail);
        let token =
            invite_administrator(&self.stores, &self.keys(), who, Scope::installation(), false, now).await.unwrap();
        format!("/sv/skrivbord/in/{token}")
    }

    /// Takes up an invitation with passphrase and phone; the session's cookie, and the phone.
    pub async fn enroll(&self, link: &str, clock: &Clock) -> (String, Phone) {
        let page = self.get(link).await;
        let page = self.press(&page, "Fortsätt", &[("ny", PASSPHRASE)]).await;
        let phone = Phone::from(&page);
        let done = self.press(&page, "Klar", &[("kod", &phone.code(clock.now()))]).await;
        assert_eq!(done.status, 303, "{}", done.text());
        (session(&done).unwrap(), phone)
    }

    /// Signs in with address, passphrase and phone; what came last.
    pub async fn sign_in(&self, mail: &str, passphrase: &str, code: &str) -> Seen {
        let page = self.get("/sv/skrivbord").await;
        let page = self.press(&page, "Logga in", &[("mejl", mail), ("losenfras", passphrase)]).await;
        match cookie(&page, "__Host-skrivbord-in") {
            Some(bound) => self.press_as(&bound, &page, "Logga in", &[("kod", code)]).await,
            None => page,
        }
    }

    /// Invites somebody at the desk; the path of their link.
    pub async fn invite(&self, keeper: &str, name: &str, mail: &str, unit: &str, value: &str) -> String {
        let page = self.get_as(keeper, "/sv/skrivbord/folk/ny").await;
        let filled = [("namn", name), ("mejl", mail), ("enhet", unit), ("uppdrag", value)];
        let made = self.press_as(keeper, &page, "Bjud in<", &filled).await;
        let link = made.body.split("id=\"lank\"").nth(1).unwrap_or_else(|| panic!("{}", made.text()));
        let address = link.split('>').nth(1).unwrap().split('<').next().unwrap();
        address.strip_prefix("http://127.0.0.1:3000").unwrap().to_owned()
    }
}
