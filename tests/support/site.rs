//! A whole site around a real store, with the moment chosen by the test.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use domain::desk::{Grant, LinkKind, OneTimeLink, Person, Role, Scope};
use http_body_util::BodyExt;
use jiff::Timestamp;
use server::config::Settings;
use server::contact::room::Room;
use server::contact::seal::{Cost, EscrowPublic, KeyPair, Phrase, ServerKeys, StaffKeys, os_rng};
use server::contact::send::holder;
use server::contact::units;
use server::desk::demo::{self, Link};
use server::desk::door::Door;
use server::desk::oidc::OidcSettings;
use server::desk::store::{KeyRow, Staff};
use server::guide::library::Library;
use server::guide::seed;
use server::guide::store::edit::Content;
use server::store::{self, Stores};
use server::web::{App, router};
use sqlx::{Connection, SqliteConnection};
use tower::ServiceExt;

use super::{postgres, provider};

pub use super::seen::{Seen, pair};

/// A site and the folder its database lies in.
pub struct Site {
    router: Router,
    pub stores: Stores,
    /// The demo's links, one a person.
    pub links: Vec<Link>,
    /// The database's address.
    pub database: String,
    /// Where the database lies, if it is a file.
    pub folder: tempfile::TempDir,
    /// What handlers share.
    pub app: App,
    /// The folder that holds the keys folder.
    pub apart: tempfile::TempDir,
}

impl Site {
    /// A freshly seeded site on a Tuesday at noon, 10 March 2026.
    pub async fn new() -> Self {
        Self::at("2026-03-10T12:00:00+01:00").await
    }

    /// A freshly seeded site at a moment.
    pub async fn at(moment: &str) -> Self {
        let now: Timestamp = moment.parse().unwrap();
        Self::with_clock(move || now).await
    }

    /// A freshly seeded site whose clock the test moves.
    pub async fn with_clock(clock: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        Self::build(None, &Settings::default(), clock, |_| {}, |_| {}).await
    }

    /// The same, with other content than what is in the database.
    pub async fn with_content(
        clock: impl Fn() -> Timestamp + Send + Sync + 'static,
        content: impl FnOnce(&mut Content),
    ) -> Self {
        Self::build(None, &Settings::default(), clock, content, |_| {}).await
    }

    /// The same, with settings of its own and a room that is changed first.
    pub async fn with(
        settings: &Settings,
        clock: impl Fn() -> Timestamp + Send + Sync + 'static,
        room: impl FnOnce(&mut Room),
    ) -> Self {
        Self::build(None, settings, clock, |_| {}, room).await
    }

    /// A freshly seeded site on a database of the tests' own PostgreSQL.
    pub async fn on_postgres(clock: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        Self::on(postgres::database().await.unwrap(), clock).await
    }

    /// A freshly seeded site on the empty database at an address.
    pub async fn on(database: String, clock: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        Self::build(Some(database), &Settings::default(), clock, |_| {}, |_| {}).await
    }

    /// The same site once more, as after a restart, with its database at this address.
    pub async fn over(self, database: String) -> Self {
        let stores = store::open(&database).await.unwrap();
        let library = Library::of(&stores.edit.content().await.unwrap()).unwrap();
        let (keys, cost) = (self.apart.path().join("keys"), Cost::new(64, 1).unwrap());
        let room = Room::open(&keys, self.folder.path(), cost, true).unwrap();
        room.units.renew(stores.units.as_ref()).await.unwrap();
        let before = self.app.clone();
        let app = App::new(&Settings::default(), library, stores.clone(), room, move || before.now());
        Self { router: router(app.clone()), app, stores, database, ..self }
    }

    /// `database`: a file of its own where there is none.
    async fn build(
        database: Option<String>,
        settings: &Settings,
        clock: impl Fn() -> Timestamp + Send + Sync + 'static,
        change: impl FnOnce(&mut Content),
        prepare: impl FnOnce(&mut Room),
    ) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = database.unwrap_or_else(|| in_file(folder.path()));
        let stores = store::open(&database).await.unwrap();
        seed::seed(stores.guide.as_ref()).await.unwrap();
        let mut content = stores.edit.content().await.unwrap();
        change(&mut content);
        let library = Library::of(&content).unwrap();
        let apart = tempfile::tempdir().unwrap();
        let keys = apart.path().join("keys");
        // Cheap stretching: the rules of the flow are the same, and one test of the sealing pays the product's price.
        let cost = Cost::new(64, 1).unwrap();
        let mut room = Room::open(&keys, folder.path(), cost, true).unwrap();
        units::seed(stores.units.as_ref(), true, clock()).await.unwrap();
        room.units.renew(stores.units.as_ref()).await.unwrap();
        let links = demo::prepare(&mut room, &stores, &keys, clock()).await.unwrap();
        prepare(&mut room);
        let app = App::new(settings, library, stores.clone(), room, clock);
        Self { router: router(app.clone()), app, stores, links, database, folder, apart }
    }

    /// An installation as it is on its first day: nobody works there. `escrow`: its two holders are in place; `oidc`: its
    /// provider, which knows [`provider::SECRET`].
    pub async fn installed(
        escrow: bool,
        oidc: Option<OidcSettings>,
        clock: impl Fn() -> Timestamp + Send + Sync + 'static,
    ) -> Self {
        let (folder, apart) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        Self::reopened(folder, apart, escrow, oidc, clock).await
    }

    /// The same on folders that are there already, as after a restart.
    pub async fn reopened(
        folder: tempfile::TempDir,
        apart: tempfile::TempDir,
        escrow: bool,
        oidc: Option<OidcSettings>,
        clock: impl Fn() -> Timestamp + Send + Sync + 'static,
    ) -> Self {
        let database = in_file(folder.path());
        let stores = store::open(&database).await.unwrap();
        seed::seed(stores.guide.as_ref()).await.unwrap();
        let library = Library::with(stores.guide.load().await.unwrap()).unwrap();
        let (keys, cost) = (apart.path().join("keys"), Cost::new(64, 1).unwrap());
        let mut room = Room::open(&keys, folder.path(), cost, false).unwrap();
        units::seed(stores.units.as_ref(), false, clock()).await.unwrap();
        room.units.renew(stores.units.as_ref()).await.unwrap();
        if escrow {
            let (first, second) = (KeyPair::generate(&mut os_rng()), KeyPair::generate(&mut os_rng()));
            room.escrow = Some(EscrowPublic::new(first.public(), second.public()).unwrap());
        }
        let settings = Settings { keys: keys.clone(), oidc, ..Settings::default() };
        let secret = keys.join("oidc.secret");
        std::fs::write(&secret, provider::SECRET).unwrap();
        std::fs::set_permissions(&secret, std::fs::Permissions::from_mode(0o600)).unwrap();
        let door = Door::of(&settings, &room.keys).unwrap();
        let app = App::new(&settings, library, stores.clone(), room, clock);
        app.office().open_door(door);
        Self { router: router(app.clone()), app, stores, links: Vec::new(), database, folder, apart }
    }

    /// The server's own keys, as the program has them.
    pub fn keys(&self) -> ServerKeys {
        ServerKeys::load_or_create(&self.apart.path().join("keys"), self.folder.path(), &mut os_rng()).unwrap()
    }

    /// The folder in which the database keeps its rows, with everything written out.
    pub async fn tables(&self) -> PathBuf {
        let in_file = self.database.starts_with("sqlite:");
        if in_file { self.folder.path().to_owned() } else { postgres::tables(&self.database).await.unwrap() }
    }

    /// The SQLite file through a connection of one's own: what somebody does who has the file, or another program with it.
    pub async fn by_hand(&self) -> SqliteConnection {
        SqliteConnection::connect(&self.database).await.unwrap()
    }

    /// The site on a real socket of this machine, for what no router can be asked.
    pub async fn listen(&self) -> std::net::SocketAddr {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let service = self.router.clone().into_make_service_with_connect_info::<std::net::SocketAddr>();
        tokio::spawn(async move { axum::serve(listener, service).await });
        address
    }

    /// Adds somebody to the desk, who has the demo's phrase. Their name (small letters) is the token that signs them in once.
    pub async fn employ(&self, name: &str, role: Role, scope: Scope, now: Timestamp) -> Staff {
        let keys = self.keys();
        let phrase = Phrase::parse(demo::PHRASE).unwrap();
        let [one, two] = [KeyPair::generate(&mut os_rng()).public(), KeyPair::generate(&mut os_rng()).public()];
        let escrow = EscrowPublic::new(one, two).unwrap();
        let id = uuid::Uuid::new_v4().to_string();
        let made = StaffKeys::create(holder(&id).unwrap(), &phrase, Cost::new(64, 1).unwrap(), &escrow, &mut os_rng());
        let made = made.unwrap().keys;
        let keys_row = KeyRow { public: made.public.as_bytes().to_vec(), locked: made.locked, escrow: made.escrow };
        let person = Person { active: true, grants: vec![Grant { role, scope }] };
        let staff =
            Staff { id, name: name.to_owned(), mail: String::new(), person, signed_out: None, keys: Some(keys_row) };
        self.stores.desk.add_staff(&staff).await.unwrap();
        let link = OneTimeLink::make(LinkKind::Demo, now);
        self.stores.desk.add_link(&keys.session(name.as_bytes()), &staff.id, &link).await.unwrap();
        staff
    }

    /// Asks for a page.
    pub async fn get(&self, path: &str) -> Seen {
        self.send(Request::get(path).body(Body::empty()).unwrap()).await
    }

    /// Sends a form, as a browser on the same page does.
    pub async fn post(&self, path: &str, form: &str) -> Seen {
        self.post_as("", path, form).await
    }

    /// Sends a form with a cookie.
    pub async fn post_as(&self, cookie: &str, path: &str, form: &str) -> Seen {
        let request = Request::post(path)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("host", "127.0.0.1:3000")
            .header("origin", "http://127.0.0.1:3000")
            .header("cookie", cookie)
            .body(Body::from(form.to_owned()))
            .unwrap();
        self.send(request).await
    }

    /// Presses the button that says `words` on a page, with these fields filled in, as a browser without scripts.
    pub async fn press(&self, page: &Seen, words: &str, filled: &[(&str, &str)]) -> Seen {
        self.press_as("", page, words, filled).await
    }

    /// The same, with a cookie.
    pub async fn press_as(&self, cookie: &str, page: &Seen, words: &str, filled: &[(&str, &str)]) -> Seen {
        let (action, mut form) = page.form(words);
        for (name, value) in filled {
            form = format!("{form}&{}", pair(name, value));
        }
        self.post_as(cookie, &action, &form).await
    }

    /// The path of a new one-time link for somebody of the demo, at whatever moment it is.
    pub async fn new_link(&self, name: &str) -> String {
        let staff = self.stores.desk.all_staff().await.unwrap();
        let one = staff.iter().find(|one| one.name == name).unwrap();
        let token = uuid::Uuid::new_v4().to_string();
        let link = OneTimeLink::make(LinkKind::Demo, self.app.now());
        self.stores.desk.add_link(&self.app.room().keys.session(token.as_bytes()), &one.id, &link).await.unwrap();
        format!("/sv/skrivbord/in/{token}")
    }

    /// Signs somebody of the demo in with a new link and unlocks their key; the cookie.
    pub async fn sit_down(&self, name: &str) -> String {
        let page = self.get(&self.new_link(name).await).await;
        let entered = self.press(&page, "Logga in som", &[]).await;
        let cookie = entered.header("set-cookie").split(';').next().unwrap().to_owned();
        let locked = self.get_as(&cookie, "/sv/skrivbord").await;
        let open = self.press_as(&cookie, &locked, "Lås upp", &[("fras", demo::PHRASE)]).await;
        assert_eq!(open.status, StatusCode::SEE_OTHER, "{}", open.text());
        cookie
    }

    /// Asks for a page with a cookie.
    pub async fn get_as(&self, cookie: &str, path: &str) -> Seen {
        self.send(Request::get(path).header("cookie", cookie).body(Body::empty()).unwrap()).await
    }

    /// Sends a form with a cookie: names and values, in order.
    pub async fn fill_as(&self, cookie: &str, path: &str, fields: &[(&str, &str)]) -> Seen {
        let form: Vec<String> = fields.iter().map(|(name, value)| pair(name, value)).collect();
        let request = Request::post(path)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("host", "127.0.0.1:3000")
            .header("origin", "http://127.0.0.1:3000")
            .header("cookie", cookie)
            .body(Body::from(form.join("&")))
            .unwrap();
        self.send(request).await
    }

    /// Posts as a browser that takes gzip; the page, unpacked.
    pub async fn post_packed(&self, path: &str, form: &str) -> String {
        let request = Request::post(path)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("accept-encoding", "gzip")
            .body(Body::from(form.to_owned()));
        let response = self.router.clone().oneshot(request.unwrap()).await.unwrap();
        assert_eq!(response.headers()["content-encoding"], "gzip");
        let packed = response.into_body().collect().await.unwrap().to_bytes();
        std::io::read_to_string(flate2::read::GzDecoder::new(&*packed)).unwrap()
    }

    /// Asks for a page, or sends a form to it, as a browser that takes every encoding; which was chosen, and how many bytes came.
    pub async fn squeezed(&self, path: &str, form: Option<String>) -> (String, usize) {
        let request = if form.is_some() { Request::post(path) } else { Request::get(path) };
        let request = request
            .header("content-type", "application/x-www-form-urlencoded")
            .header("accept-encoding", "gzip, deflate, br, zstd")
            .body(Body::from(form.unwrap_or_default()));
        let response = self.router.clone().oneshot(request.unwrap()).await.unwrap();
        assert_eq!(response.status(), StatusCode::OK, "{path}");
        let encoding = response.headers().get("content-encoding").map(|name| name.to_str().unwrap().to_owned());
        (encoding.unwrap_or_default(), response.into_body().collect().await.unwrap().to_bytes().len())
    }

    /// How many bytes an answer is on the wire: its head as HTTP/1.1 writes it, and its body as it is packed.
    pub async fn weigh(&self, request: Request<Body>) -> (usize, usize) {
        let response = self.router.clone().oneshot(request).await.unwrap();
        assert_eq!(response.status(), StatusCode::OK);
        let lines = response.headers().iter().map(|(name, value)| name.as_str().len() + value.len() + 4);
        let head = lines.sum::<usize>() + "HTTP/1.1 200 OK\r\n\r\n".len();
        (head, response.into_body().collect().await.unwrap().to_bytes().len())
    }

    /// Sends any request.
    pub async fn send(&self, request: Request<Body>) -> Seen {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        Seen { status: parts.status, headers: parts.headers, body: String::from_utf8_lossy(&bytes).into_owned() }
    }
}

/// The address of a file in a folder.
fn in_file(folder: &Path) -> String {
    format!("sqlite:{}", folder.join("lotsen.db").display())
}
