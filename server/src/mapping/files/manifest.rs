//! The manifest and code book: what every code stands for down to the leaves, every table, and the hash of every file.

use std::collections::BTreeMap;

use domain::mapping::release::{Axis, Book, Clusters, Method, Question, Release, ReleaseId, Trend, Wave};
use domain::survey::questionnaire::Text;
use serde::Serialize;

use super::pretty;

#[derive(Serialize)]
struct Manifest<'a> {
    format: &'static str,
    id: &'a ReleaseId,
    title: &'a Text,
    k: u32,
    g: u32,
    plan: &'a str,
    method: Method,
    codes: &'a Book,
    questions: &'a [Question],
    tables: Vec<Entry<'a>>,
    earlier: &'a [ReleaseId],
    waves: &'a [Wave],
    clusters: Clusters,
    compared: &'a [Trend],
    /// SHA-256 of every file but this one.
    files: &'a BTreeMap<String, String>,
}

#[derive(Serialize)]
struct Entry<'a> {
    id: &'a str,
    question: &'a str,
    grouping: &'a str,
    by: &'a [Axis],
    csv: String,
    json: String,
    sha256: Hashes<'a>,
}

#[derive(Serialize)]
struct Hashes<'a> {
    csv: &'a str,
    json: &'a str,
}

/// The manifest of a release whose other files have these hashes.
pub(super) fn manifest(release: &Release, files: &BTreeMap<String, String>) -> Result<String, serde_json::Error> {
    let hash = |name: &str| files.get(name).map(String::as_str).unwrap_or_default();
    let tables = release.tables.iter().map(|table| {
        let (csv, json) = (format!("{}.csv", table.id), format!("{}.json", table.id));
        let sha256 = Hashes { csv: hash(&csv), json: hash(&json) };
        Entry { id: &table.id, question: &table.question, grouping: &table.grouping, by: &table.by, csv, json, sha256 }
    });
    pretty(&Manifest {
        format: "lotsen-release-1",
        id: &release.id,
        title: &release.title,
        k: release.k,
        g: release.g,
        plan: &release.plan,
        method: release.method,
        codes: &release.book,
        questions: &release.questions,
        tables: tables.collect(),
        earlier: &release.earlier,
        waves: &release.waves,
        clusters: release.clusters,
        compared: &release.compared,
        files,
    })
}
