//! One release as the attacker has it: every file read, and what is wrong with the files themselves.

use std::collections::BTreeSet;

use super::findings;
use super::folder::{Folder, MANIFEST, Unreadable};
use super::found::{Found, Kind};
use super::informants::{self, Line};
use super::jsonstat;
use super::label;
use super::manifest::Manifest;
use super::shape;
use super::table::{self, Mean, Table};
use super::workbook;

/// A release.
#[derive(Debug, Clone)]
pub(super) struct Public {
    /// The folder's name.
    pub name: String,
    pub manifest: Manifest,
    pub tables: Vec<Table>,
    pub means: Vec<Mean>,
    /// Lines of its charts that come from other releases.
    pub lines: Vec<Line>,
}

impl Public {
    /// Reads a folder; and what is wrong with its files, without any arithmetic over several cells.
    pub fn read(folder: &Folder) -> Result<(Self, Vec<Found>), Unreadable> {
        let manifest = Manifest::read(folder)?;
        let tables = manifest.tables.iter().map(|entry| table::table(folder, entry)).collect::<Result<_, _>>()?;
        let means = table::means(folder, &manifest)?;
        let lines = informants::read(folder, &manifest)?;
        let release = Self { name: folder.name.clone(), manifest, tables, means, lines };
        let mut found = hashes(folder, &release.manifest)?;
        found.extend(shape::faults(&release));
        found.extend(jsonstat::faults(folder, &release)?);
        found.extend(label::within(folder, &release)?);
        found.extend(workbook::faults(folder, &release)?);
        found.extend(findings::faults(folder, &release)?);
        Ok((release, found))
    }

    /// The leaf waves that its numbers are of.
    pub fn waves(&self) -> BTreeSet<String> {
        let cells = self.tables.iter().flat_map(|table| &table.cells).map(|cell| &cell.group);
        let groups = cells.chain(self.means.iter().map(|mean| &mean.group));
        let used: BTreeSet<&str> = groups.map(|group| group[0].as_str()).collect();
        let codes = self.manifest.axis(0).iter().filter(|code| used.contains(code.name.as_str()));
        codes.flat_map(|code| &code.members).cloned().collect()
    }
}

/// Every file is the one that the manifest names, and it names every file.
fn hashes(folder: &Folder, manifest: &Manifest) -> Result<Vec<Found>, Unreadable> {
    let mut found = Vec::new();
    let mut fault = |kind: Kind, file: &str| {
        let at = format!("{}/{file}", manifest.id);
        found.push(Found { kind, at, row: None, interval: None, how: String::new() });
    };
    for (file, hash) in &manifest.files {
        if folder.sha256(file)? != *hash {
            fault(Kind::Tampered, file);
        }
    }
    for table in &manifest.tables {
        for (file, hash) in [(&table.csv, &table.sha256.csv), (&table.json, &table.sha256.json)] {
            if manifest.files.get(file) != Some(hash) {
                fault(Kind::Tampered, file);
            }
        }
    }
    for file in folder.names().filter(|name| *name != MANIFEST && !manifest.files.contains_key(*name)) {
        fault(Kind::Unlisted, file);
    }
    Ok(found)
}
