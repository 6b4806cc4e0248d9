//! The house: what each file opens with, how long it may be, what must not stand in it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The repository's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every file under a folder with one of these endings.
pub fn files(folder: &str, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![root().join(folder)];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() && !["target", "node_modules", "data", "keys", ".git"].contains(&name.as_str()) {
                open.push(path);
            } else if endings.iter().any(|ending| name.ends_with(ending)) {
                found.push(path);
            }
        }
    }
    found.sort();
    assert!(!found.is_empty(), "{folder}");
    found
}

#[test]
fn every_module_opens_with_what_it_is_for() {
    for folder in ["app", "server", "tests"] {
        for path in files(folder, &[".rs"]) {
            let text = fs::read_to_string(&path).unwrap();
            assert!(text.starts_with("//! "), "{} opens without a sentence", path.display());
        }
    }
}

#[test]
fn no_file_is_over_four_hundred_lines_without_a_reason() {
    for folder in ["app", "server", "tests"] {
        for path in files(folder, &[".rs", ".css", ".ts", ".sql"]) {
            let text = fs::read_to_string(&path).unwrap();
            let lines = text.lines().count();
            let reason = text.lines().take(6).any(|line| line.contains("Long because"));
            assert!(lines <= 400 || reason, "{}: {lines} lines", path.display());
        }
    }
}

#[test]
fn domain_has_no_clock_no_files_and_no_randomness() {
    for path in files("app/domain/src", &[".rs"]) {
        if path.components().any(|part| part.as_os_str().to_string_lossy().starts_with("tests")) {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for forbidden in
            ["std::fs", "std::net", "std::time", "Timestamp::now", "Zoned::now", "rand::", "std::env", "leptos"]
        {
            assert!(!text.contains(forbidden), "{} uses {forbidden}", path.display());
        }
    }
}

#[test]
fn sql_stands_only_in_stores() {
    for folder in ["app", "server/src"] {
        for path in files(folder, &[".rs"]) {
            if path.components().any(|part| part.as_os_str() == "store") {
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            for word in ["SELECT ", "INSERT INTO", "DELETE FROM", "UPDATE "] {
                assert!(!text.contains(word), "{} has SQL", path.display());
            }
        }
    }
}

#[test]
fn the_check_of_releases_shares_nothing_with_what_it_checks() {
    // A crate of its own: what it does not depend on it cannot use.
    let manifest = fs::read_to_string(root().join("server/check/Cargo.toml")).unwrap();
    let needed = manifest.split("[dependencies]").nth(1).unwrap().split("\n[").next().unwrap();
    let names: Vec<&str> = needed.lines().filter_map(|line| Some(line.split(['.', '=', ' ']).next()?.trim())).collect();
    let names: Vec<&str> = names.into_iter().filter(|name| !name.is_empty()).collect();
    assert_eq!(names, ["csv", "flate2", "serde", "serde_json", "sha2", "thiserror"]);
    assert!(!manifest.contains("path ="), "nothing of the project's own");
}

#[test]
fn nothing_a_person_writes_can_reach_a_log() {
    // Every log line of the server, listed: a new one has to be read here first.
    let mut lines = Vec::new();
    for path in files("server/src", &[".rs"]) {
        let text = fs::read_to_string(&path).unwrap();
        lines.extend(
            text.lines()
                .filter(|line| line.contains("tracing::") && line.contains("!("))
                .map(|line| line.trim().to_owned()),
        );
    }
    lines.sort();
    assert_eq!(
        lines,
        [
            r#"std::panic::set_hook(Box::new(|panic| tracing::error!(at = ?panic.location(), "panic")));"#,
            r#"tracing::error!("a thread's keys are not what they were: it cannot be told who reads");"#,
            r#"tracing::error!("a wave's questions or promises cannot be read; it takes no answers");"#,
            r#"tracing::error!("begun anew from what happened to it: {fault}");"#,
            r#"tracing::error!("left out of a list: {fault}");"#,
            r#"tracing::error!(fault = short, at = %Location::caller(), "a page broke");"#,
            r#"tracing::error!(job, "a job broke and is tried again");"#,
            r#"tracing::error!(notices = lost, "notices to staff never went out and are given up after a week");"#,
            r#"tracing::error!(threads = nobody, "a promised day has come and there is nobody to tell");"#,
            r#"tracing::error!(threads = unknown, "their branch cannot be read: who can open them is told, and the lead");"#,
            r#"tracing::info!("no [mail] in the settings: nothing is mailed to staff");"#,
            r#"tracing::info!("seeded an empty database");"#,
            r#"tracing::warn!("LOTSEN_REACH is empty: the accessibility statement must say how to reach you");"#,
            r#"tracing::warn!("changed content could not be read; the old stays");"#,
            r#"tracing::warn!("deleted rows stay in the database's files as long as another session may look at them");"#,
            r#"tracing::warn!("fsync is off: that what is committed is kept all the same is vouched for by {by}");"#,
            r#"tracing::warn!("full_page_writes is off: without a disk that never keeps half a page, messages can be lost");"#,
            r#"tracing::warn!("not shown: {fault}");"#,
            r#"tracing::warn!("the check cannot read {}", unreadable.at);"#,
            r#"tracing::warn!("the made-up county has no answer: {fault}");"#,
            r#"tracing::warn!("{fault}");"#,
            r#"tracing::warn!("{fault}");"#,
            r#"tracing::warn!("{fault}");"#,
            r#"tracing::warn!("{fault}");"#,
            r#"tracing::warn!("{fault}");"#,
            r#"tracing::warn!(mails = round.failed, stuck = round.stuck, "mails did not go out and are tried again");"#,
            r#"tracing::warn!(state = after.as_str(), "whether messages can be kept has changed");"#,
        ]
    );
}

/// What is printed outside the commands, each with the reason.
const PRINTED: [&str; 1] = [
    // At the start, beside the address: whoever starts the program sees that the provider it is set up with is away.
    r#"println!("The OpenID provider does not answer: staff cannot sign in there until it does.");"#,
];

#[test]
fn nothing_is_logged_or_printed_past_the_list_of_log_lines() {
    for folder in ["app/src", "app/domain/src", "server/src", "server/check/src"] {
        for path in files(folder, &[".rs"]) {
            let shown = path.strip_prefix(root()).unwrap().display().to_string();
            let text = fs::read_to_string(&path).unwrap();
            let told = shown.starts_with("server/src/command/") || shown == "server/src/main.rs";
            for line in text.lines().map(str::trim).filter(|line| !line.starts_with("//")) {
                // An imported macro has another name than the list looks for, and `instrument` writes down what a function is given.
                for rest in line.split("tracing").skip(1) {
                    let known = ["::error!(", "::warn!(", "::info!(", "::Level::", "_subscriber::"];
                    assert!(known.iter().any(|known| rest.starts_with(known)), "{shown}: {line}");
                }
                let prints = ["println!", "print!", "dbg!", "stdout()", "stderr()"];
                let prints = prints.iter().any(|word| line.contains(word));
                assert!(!prints || told || PRINTED.contains(&line), "{shown}: {line}");
            }
        }
    }
}

#[test]
fn both_engines_have_the_same_migrations() {
    let names = |engine: &str| -> Vec<String> {
        files(&format!("server/migrations/{engine}"), &[".sql"])
            .iter()
            .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
            .collect()
    };
    assert_eq!(names("sqlite"), names("postgres"));
}

#[test]
fn the_map_in_the_readme_names_what_is_there() {
    let text = fs::read_to_string(root().join("README.md")).unwrap();
    let mut named = 0;
    for word in text.split('`').skip(1).step_by(2) {
        let path = word.split_whitespace().next().unwrap_or_default();
        let plain = path.contains('/') && !path.starts_with('/') && !path.contains(['<', '*', '{', ':', '$', '…', '=']);
        if plain && ["app/", "server/", "tests/", "locales/", "public/", ".ci/"].iter().any(|top| path.starts_with(top))
        {
            named += 1;
            assert!(root().join(path).exists(), "README names {path}, which is not there");
        }
    }
    assert!(named > 10, "README has a map");
}

#[test]
fn every_folder_of_the_rooms_stands_in_the_map() {
    let text = fs::read_to_string(root().join("README.md")).unwrap();
    let map = text.split("\n## Map\n").nth(1).unwrap().split("\n## ").next().unwrap();
    let named: Vec<&str> = map.split('`').skip(1).step_by(2).collect();
    let mut folders = BTreeSet::new();
    for source in ["app/src", "app/domain/src", "server/src", "server/check/src"] {
        for path in files(source, &[".rs"]) {
            let path = path.strip_prefix(root().join(source)).unwrap().to_string_lossy().into_owned();
            let parts: Vec<&str> = path.split('/').collect();
            // Tests stand beside what they test, and every room has a store.
            if parts.iter().any(|part| part.starts_with("tests")) {
                continue;
            }
            for depth in 1..parts.len().min(3) {
                if parts[depth - 1] != "store" {
                    folders.insert(format!("{source}/{}", parts[..depth].join("/")));
                }
            }
        }
    }
    for folder in &folders {
        let within = format!("{folder}/");
        let known = named.iter().any(|name| name.trim_end_matches(".rs") == folder || name.starts_with(&within));
        assert!(known, "{folder} does not stand in the README's map");
    }
    assert!(folders.len() > 30, "{folders:?}");
}
