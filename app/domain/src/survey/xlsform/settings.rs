//! The settings sheet: what the questionnaire is called and whom it is for.

use super::Given;
use super::column::{Column, Part, near};
use super::languages::{self, Language, Languages};
use super::notice::{Report, Spot};
use super::table::{Line, Table, shortened};
use super::what::What;
use super::workbook::Sheet;
use crate::survey::questionnaire::{Audience, Name, Text};

/// The audiences, in both languages of staff.
const AUDIENCES: [(&str, Audience); 13] = [
    ("young", Audience::Young),
    ("6-8", Audience::Young),
    ("child", Audience::Child),
    ("barn", Audience::Child),
    ("9-12", Audience::Child),
    ("youth", Audience::Youth),
    ("unga", Audience::Youth),
    ("13-20", Audience::Youth),
    ("guardian", Audience::Guardian),
    ("vårdnadshavare", Audience::Guardian),
    ("staff", Audience::Staff),
    ("personal", Audience::Staff),
    ("yngre", Audience::Young),
];

/// What the settings sheet says, with what stands in for what it leaves out.
#[derive(Debug)]
pub(super) struct Settings {
    pub title: Text,
    pub id: Name,
    pub version: String,
    pub default_language: Option<(String, Language, Spot)>,
    pub audience: Audience,
    /// Whether a list may hold a value twice, for choice filters.
    pub duplicates: bool,
    /// Whether columns without a language were read as Swedish because nobody said otherwise.
    pub assumed: bool,
}

impl Settings {
    pub fn read(sheet: Option<&Sheet>, given: &Given, languages: &mut Languages, report: &mut Report) -> Self {
        let mut own = Languages::default();
        let table = sheet.and_then(|sheet| Table::read(sheet, Part::Settings, &mut own, report));
        for tag in own.tags() {
            languages.meet(tag);
        }
        let table = table.map(|mut table| {
            let line = table.lines().next();
            let language = line.and_then(|line| line.cell(Column::DefaultLanguage)).map(languages::read);
            table.default = language.map_or_else(|| "sv".to_owned(), |language| language.tag);
            table
        });
        let line = table.as_ref().and_then(|table| table.lines().next());
        let cell = |column| line.and_then(|line: Line| line.cell(column));
        let spot = |column| line.map_or_else(Spot::default, |line| line.spot(column));
        let default_language = cell(Column::DefaultLanguage)
            .map(|text| (shortened(text), languages::read(text), spot(Column::DefaultLanguage)));
        let written = cell(Column::Id);
        let id = written.unwrap_or(&given.name);
        let id = Name::parse(id).unwrap_or_else(|_| {
            let made = made_name(id);
            if written.is_some() {
                report.say(spot(Column::Id), What::IdMade { id: made.to_string() });
            }
            made
        });
        let audience = cell(Column::Audience).and_then(|text| {
            let small = text.to_lowercase();
            let found = AUDIENCES.iter().find(|(known, _)| *known == small).map(|(_, audience)| *audience);
            if found.is_none() {
                report.say(spot(Column::Audience), What::BadAudience { found: shortened(text) });
            }
            found
        });
        let audience = audience.or(given.audience).unwrap_or_else(|| {
            if cell(Column::Audience).is_none() {
                let at = table.as_ref().map(Table::spot).unwrap_or_default();
                report.say(at, What::AudienceAssumed);
            }
            Audience::Youth
        });
        let duplicates = cell(Column::AllowDuplicates).and_then(super::parameters::yes_or_no).unwrap_or_default();
        let title = line.map(|line| line.text(Column::Title)).unwrap_or_default();
        let version = cell(Column::Version).map(shortened).unwrap_or_default();
        Self { title, id, version, default_language, audience, duplicates, assumed: false }
    }

    /// The language of columns that name none: the one that the settings name, else Swedish; where every column names its own,
    /// the first of them.
    pub fn default_tag(&mut self, languages: &Languages, report: &mut Report) -> String {
        let first = languages.tags().first();
        match (&self.default_language, first) {
            (Some((_, language, _)), _) if languages.plain || languages.has(&language.tag) => language.tag.clone(),
            (Some((written, _, at)), Some(first)) => {
                let what = What::NoDefaultLanguage { language: written.clone(), tag: first.clone() };
                report.say(at.clone(), what);
                first.clone()
            }
            (None, Some(first)) if !languages.plain => first.clone(),
            (Some((_, language, _)), None) => language.tag.clone(),
            (None, _) => {
                self.assumed = true;
                "sv".to_owned()
            }
        }
    }
}

/// A name from what is none: `My form (2)` becomes `My_form_2`.
fn made_name(text: &str) -> Name {
    let mut made = String::new();
    for sign in text.chars().take(Name::LONGEST - 1) {
        if sign.is_alphanumeric() || matches!(sign, '-' | '_' | '.') {
            made.push(sign);
        } else if !made.is_empty() && !made.ends_with('_') {
            made.push('_');
        }
    }
    let made = made.trim_end_matches('_');
    let named = Name::parse(made).or_else(|_| Name::parse(&format!("_{made}")));
    named.or_else(|_| Name::parse("questionnaire")).unwrap_or_else(|_| unreachable!("a plain word is a name"))
}

/// A sheet by its name, however its letters are written.
pub(super) fn sheet<'w>(sheets: &'w [Sheet], names: &[&str]) -> Option<&'w Sheet> {
    names.iter().find_map(|name| sheets.iter().find(|sheet| sheet.name.trim().to_lowercase() == *name))
}

/// A sheet that is called almost like one that is read.
pub(super) fn like(sheet: &Sheet, names: &[&'static str]) -> Option<&'static str> {
    let name = sheet.name.trim().to_lowercase();
    if names.contains(&name.as_str()) {
        return None;
    }
    near(&name, names.iter().copied())
}
