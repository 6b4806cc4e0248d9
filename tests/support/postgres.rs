//! A PostgreSQL for the tests: started by the first that asks, gone with the process, one empty database a test.
//!
//! A machine without PostgreSQL fails these tests. Were they skipped there, the second engine would rot unseen.

use std::env;
use std::error::Error;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::os::unix::fs::MetadataExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use sqlx::{AssertSqlSafe, Connection, PgConnection};

pub mod disk;

type Fault = Box<dyn Error + Send + Sync>;

type Started = OnceLock<Result<Server, String>>;

/// What nearly all tests use: it is gone with them, so it need not keep anything for longer, and is the quicker for it.
const HASTY: &str = "fsync = off\nsynchronous_commit = off\nfull_page_writes = off\n";

static SERVER: Started = OnceLock::new();
/// One with its own defaults, which keep what is committed.
static DURABLE: Started = OnceLock::new();

fn started(once: &'static Started, settings: &str) -> Result<&'static Server, Fault> {
    let server = once.get_or_init(|| Server::start(settings).map_err(|fault| fault.to_string()));
    Ok(server.as_ref().map_err(String::as_str)?)
}

fn server() -> Result<&'static Server, Fault> {
    started(&SERVER, HASTY)
}

/// The address of a database that nobody else uses.
pub async fn database() -> Result<String, Fault> {
    fresh(server()?).await
}

/// The same at a server that outlives a power cut: the program itself serves from no other.
pub async fn durable() -> Result<String, Fault> {
    fresh(started(&DURABLE, "")?).await
}

async fn fresh(server: &Server) -> Result<String, Fault> {
    static NEXT: AtomicU32 = AtomicU32::new(0);

    let name = format!("test_{}", NEXT.fetch_add(1, Ordering::Relaxed));
    let mut work = PgConnection::connect(&server.url("postgres")).await?;
    sqlx::query(AssertSqlSafe(format!("CREATE DATABASE {name}"))).execute(&mut work).await?;
    work.close().await?;
    Ok(server.url(&name))
}

/// Everything the server keeps on disk for whatever database: `data`, and beside it `log`.
pub fn folder() -> Result<&'static Path, Fault> {
    Ok(server()?.folder.as_path())
}

/// Has everything written out, and gives the folder in which the tables of the database at an address lie.
pub async fn tables(url: &str) -> Result<PathBuf, Fault> {
    let mut work = PgConnection::connect(url).await?;
    sqlx::query("CHECKPOINT").execute(&mut work).await?;
    let own = "SELECT CAST(oid AS BIGINT) FROM pg_database WHERE datname = current_database()";
    let number: i64 = sqlx::query_scalar(own).fetch_one(&mut work).await?;
    work.close().await?;
    Ok(folder()?.join("data/base").join(number.to_string()))
}

/// How many tables there are in the database at an address.
pub async fn tables_of(url: &str) -> Result<i64, Fault> {
    let mut work = PgConnection::connect(url).await?;
    let count = "SELECT COUNT(*) FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')";
    let tables: i64 = sqlx::query_scalar(count).fetch_one(&mut work).await?;
    work.close().await?;
    Ok(tables)
}

/// A server of one's own that keeps what is committed, to be stopped in the middle and started again.
pub struct Own(Server);

impl Own {
    pub fn start() -> Result<Self, Fault> {
        Server::start("").map(Self)
    }

    /// The address of an empty database there.
    pub async fn database(&self) -> Result<String, Fault> {
        fresh(&self.0).await
    }

    /// Ends it as a fault of its machine does: nobody is told, and nothing is cleared up.
    pub fn stop(&self) -> Result<(), Fault> {
        self.0.control(&["stop", "--mode=immediate"])
    }

    /// Starts it again.
    pub fn again(&self) -> Result<(), Fault> {
        self.0.control(&["start"])
    }
}

struct Server {
    folder: PathBuf,
    owner: Owner,
    programs: PathBuf,
    /// Holds the pipe whose end stops the server.
    _watchdog: Child,
}

impl Server {
    fn start(how: &str) -> Result<Self, Fault> {
        let programs = programs()?;
        let folder = tempfile::Builder::new().prefix("lotsen-postgres-").tempdir_in("/tmp")?.keep();
        let owner = Owner::of(&folder)?;
        let watchdog = watch(&folder, &owner, &programs)?;

        let data = folder.join("data");
        run(owner.command(&programs.join("initdb")).current_dir(&folder).arg("-D").arg(&data).args([
            "--username=postgres",
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C",
            "--no-sync",
        ]))?;
        // A socket in a folder of our own: no port to collide on, and nobody else gets in. The log is kept, to be looked through.
        let settings = format!(
            "listen_addresses = ''\nunix_socket_directories = '{}'\nmax_connections = 200\n\
             {how}wal_keep_size = '256MB'\n",
            folder.display()
        );
        OpenOptions::new().append(true).open(data.join("postgresql.conf"))?.write_all(settings.as_bytes())?;
        let server = Self { folder, owner, programs, _watchdog: watchdog };
        server.control(&["start"])?;
        Ok(server)
    }

    /// Starts or stops it, and waits until that is done.
    fn control(&self, words: &[&str]) -> Result<(), Fault> {
        let mut control = self.owner.command(&self.programs.join("pg_ctl"));
        control.current_dir(&self.folder).args(words).args(["--wait", "--silent", "-D"]).arg(self.folder.join("data"));
        run(control.arg("-l").arg(self.folder.join("log")))
    }

    fn url(&self, database: &str) -> String {
        format!("postgres://postgres@localhost/{database}?host={}", self.folder.display())
    }
}

/// Stops the server and clears up when this process ends, however it ends: then the pipe closes and `cat` returns.
fn watch(folder: &Path, owner: &Owner, programs: &Path) -> Result<Child, Fault> {
    const SCRIPT: &str =
        r#"cat >/dev/null; folder=$1; shift; "$@" stop -D "$folder/data" -m immediate -s; rm -rf "$folder""#;
    let mut watchdog = Command::new("sh");
    watchdog.args(["-c", SCRIPT, "watchdog"]).arg(folder).args(owner.prefix()).arg(programs.join("pg_ctl"));
    watchdog.current_dir("/tmp").stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
    // A group of its own: Ctrl-C reaches the tests, and the watchdog outlives them.
    Ok(watchdog.process_group(0).spawn()?)
}

/// Who runs the server: ourselves, or `postgres` when we are root, as whom PostgreSQL refuses to run.
struct Owner {
    root: bool,
}

impl Owner {
    /// The owner for a folder we have just made; as root, hands the folder over.
    fn of(folder: &Path) -> Result<Self, Fault> {
        let root = fs::metadata(folder)?.uid() == 0;
        if root {
            run(Command::new("chown").arg("postgres").arg(folder))?;
        }
        Ok(Self { root })
    }

    fn prefix(&self) -> &'static [&'static str] {
        if self.root { &["runuser", "-u", "postgres", "--"] } else { &[] }
    }

    fn command(&self, program: &Path) -> Command {
        match self.prefix() {
            [first, rest @ ..] => {
                let mut command = Command::new(first);
                command.args(rest).arg(program);
                command
            }
            [] => Command::new(program),
        }
    }
}

/// The folder with PostgreSQL's programs: on the path, else Debian's newest.
fn programs() -> Result<PathBuf, Fault> {
    let path = env::var_os("PATH").unwrap_or_default();
    let found = env::split_paths(&path).find_map(|folder| fs::canonicalize(folder.join("initdb")).ok());
    if let Some(folder) = found.as_deref().and_then(Path::parent).filter(|folder| folder.join("pg_ctl").is_file()) {
        return Ok(folder.to_owned());
    }
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let folders = versions.map(|version| version.path().join("bin")).filter(|folder| folder.join("initdb").is_file());
    let version = |folder: &PathBuf| -> Option<u32> { folder.parent()?.file_name()?.to_str()?.parse().ok() };
    folders
        .max_by_key(version)
        .ok_or_else(|| "no PostgreSQL found: install it (on Debian `apt-get install postgresql`)".into())
}

fn run(command: &mut Command) -> Result<(), Fault> {
    let output = command.stdin(Stdio::null()).output().map_err(|fault| format!("{command:?}: {fault}"))?;
    if output.status.success() {
        return Ok(());
    }
    Err(format!("{command:?}: {}\n{}", output.status, String::from_utf8_lossy(&output.stderr)).into())
}
