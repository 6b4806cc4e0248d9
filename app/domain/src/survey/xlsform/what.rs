//! Every kind of fault and warning of an import, with what its words name. The words stand in the languages' files.

use super::left_out::Why;
use super::notice::FileFault;
use crate::survey::expression::ParseFault;

/// The names of every kind, those of [`FileFault`] left out.
pub const KINDS: [&str; 71] = [
    "no-sheet",
    "no-sheet-near",
    "empty-sheet",
    "no-header",
    "twice-header",
    "too-many-rows",
    "too-many-items",
    "too-many-choices",
    "too-many-languages",
    "long-text",
    "no-type",
    "unknown-type",
    "unknown-type-near",
    "no-name",
    "not-a-name",
    "reserved-name",
    "twice-name",
    "no-list",
    "unknown-list",
    "unknown-list-near",
    "no-choice-list",
    "no-choice-name",
    "twice-choice",
    "space-in-choice",
    "no-label",
    "open-group",
    "no-group",
    "other-end",
    "repeat-in-repeat",
    "no-count",
    "many-rounds",
    "deep-group",
    "expression",
    "unknown-name",
    "unknown-name-near",
    "left-out-name",
    "bare-name",
    "unknown-column",
    "unknown-instance",
    "circular",
    "bad-parameter",
    "bad-range",
    "bad-area",
    "bad-audience",
    "bad-yes-no",
    "nothing-left",
    "left-out",
    "left-out-column",
    "left-out-setting",
    "left-out-sheet",
    "left-out-calculation",
    "left-out-note",
    "left-out-default",
    "left-out-appearance",
    "left-out-parameter",
    "unknown-header",
    "unknown-header-near",
    "like-sheet",
    "row-skipped",
    "date-coarser",
    "soft-required",
    "repeat-bounded",
    "language-named",
    "language-assumed",
    "no-default-language",
    "no-translation",
    "choice-without-label",
    "audience-assumed",
    "id-made",
    "only-on-groups",
    "no-licence",
];

/// What a notice says. Those up to [`What::NothingLeft`] are faults, the rest warnings.
#[derive(Debug, Clone, PartialEq)]
#[expect(missing_docs, reason = "the words of each stand in the languages' files, and the names say it")]
pub enum What {
    File(FileFault),
    NoSheet { near: Option<String> },
    EmptySheet,
    NoHeader { header: &'static str },
    TwiceHeader { header: String },
    TooManyRows { most: usize },
    TooManyItems { most: usize },
    TooManyChoices { list: String, number: usize, most: usize },
    TooManyLanguages { most: usize },
    LongText { most: usize },
    NoType,
    UnknownType { found: String, near: Option<String> },
    NoName,
    NotAName { found: String },
    ReservedName { name: String },
    TwiceName { name: String, row: u32 },
    NoList,
    UnknownList { list: String, near: Option<String> },
    NoChoiceList,
    NoChoiceName { list: String },
    TwiceChoice { list: String, value: String, row: u32 },
    SpaceInChoice { list: String, value: String },
    NoLabel { name: String },
    OpenGroup { name: String },
    NoGroup,
    OtherEnd { name: String },
    RepeatInRepeat { name: String },
    NoCount { name: String },
    ManyRounds { name: String, most: u8 },
    DeepGroup { name: String, most: usize },
    Expression(ParseFault),
    UnknownName { name: String, near: Option<String> },
    LeftOutName { name: String, why: Why },
    BareName { name: String },
    UnknownColumn { name: String },
    UnknownInstance { list: String },
    Circular { names: String },
    BadParameter { found: String },
    BadRange,
    BadArea { found: String },
    BadAudience { found: String },
    BadYesNo { found: String },
    NothingLeft,

    LeftOut { name: String, kind: String, why: Why },
    LeftOutColumn { header: String, why: Why },
    LeftOutSetting { header: String, why: Why },
    LeftOutSheet { why: Why },
    LeftOutCalculation { name: String, needs: String },
    LeftOutNote { name: String, needs: String },
    LeftOutDefault { name: String },
    LeftOutAppearance { found: String },
    LeftOutParameter { found: String },
    UnknownHeader { header: String, near: Option<String> },
    LikeSheet { near: &'static str },
    RowSkipped,
    DateCoarser { name: String },
    SoftRequired { number: usize },
    RepeatBounded { name: String, most: u8 },
    LanguageNamed { language: String, tag: String },
    LanguageAssumed { tag: String },
    NoDefaultLanguage { language: String, tag: String },
    NoTranslation { language: String, number: usize },
    ChoiceWithoutLabel { list: String, value: String },
    AudienceAssumed,
    IdMade { id: String },
    OnlyOnGroups { header: &'static str },
    NoLicence { instrument: String },
}

impl What {
    /// Whether it refuses the workbook.
    #[must_use]
    pub fn is_fault(&self) -> bool {
        use What as W;
        !matches!(
            self,
            W::LeftOut { .. }
                | W::LeftOutColumn { .. }
                | W::LeftOutSetting { .. }
                | W::LeftOutSheet { .. }
                | W::LeftOutCalculation { .. }
                | W::LeftOutNote { .. }
                | W::LeftOutDefault { .. }
                | W::LeftOutAppearance { .. }
                | W::LeftOutParameter { .. }
                | W::UnknownHeader { .. }
                | W::LikeSheet { .. }
                | W::RowSkipped
                | W::DateCoarser { .. }
                | W::SoftRequired { .. }
                | W::RepeatBounded { .. }
                | W::LanguageNamed { .. }
                | W::LanguageAssumed { .. }
                | W::NoDefaultLanguage { .. }
                | W::NoTranslation { .. }
                | W::ChoiceWithoutLabel { .. }
                | W::AudienceAssumed
                | W::IdMade { .. }
                | W::OnlyOnGroups { .. }
                | W::NoLicence { .. }
        )
    }

    /// Its name in Fluent and JSON. A kind that may know what was meant has two: with `-near`, its words use `$near`.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::File(fault) => fault.as_str(),
            Self::NoSheet { near: None } => "no-sheet",
            Self::NoSheet { near: Some(_) } => "no-sheet-near",
            Self::EmptySheet => "empty-sheet",
            Self::NoHeader { .. } => "no-header",
            Self::TwiceHeader { .. } => "twice-header",
            Self::TooManyRows { .. } => "too-many-rows",
            Self::TooManyItems { .. } => "too-many-items",
            Self::TooManyChoices { .. } => "too-many-choices",
            Self::TooManyLanguages { .. } => "too-many-languages",
            Self::LongText { .. } => "long-text",
            Self::NoType => "no-type",
            Self::UnknownType { near: None, .. } => "unknown-type",
            Self::UnknownType { near: Some(_), .. } => "unknown-type-near",
            Self::NoName => "no-name",
            Self::NotAName { .. } => "not-a-name",
            Self::ReservedName { .. } => "reserved-name",
            Self::TwiceName { .. } => "twice-name",
            Self::NoList => "no-list",
            Self::UnknownList { near: None, .. } => "unknown-list",
            Self::UnknownList { near: Some(_), .. } => "unknown-list-near",
            Self::NoChoiceList => "no-choice-list",
            Self::NoChoiceName { .. } => "no-choice-name",
            Self::TwiceChoice { .. } => "twice-choice",
            Self::SpaceInChoice { .. } => "space-in-choice",
            Self::NoLabel { .. } => "no-label",
            Self::OpenGroup { .. } => "open-group",
            Self::NoGroup => "no-group",
            Self::OtherEnd { .. } => "other-end",
            Self::RepeatInRepeat { .. } => "repeat-in-repeat",
            Self::NoCount { .. } => "no-count",
            Self::ManyRounds { .. } => "many-rounds",
            Self::DeepGroup { .. } => "deep-group",
            Self::Expression(_) => "expression",
            Self::UnknownName { near: None, .. } => "unknown-name",
            Self::UnknownName { near: Some(_), .. } => "unknown-name-near",
            Self::LeftOutName { .. } => "left-out-name",
            Self::BareName { .. } => "bare-name",
            Self::UnknownColumn { .. } => "unknown-column",
            Self::UnknownInstance { .. } => "unknown-instance",
            Self::Circular { .. } => "circular",
            Self::BadParameter { .. } => "bad-parameter",
            Self::BadRange => "bad-range",
            Self::BadArea { .. } => "bad-area",
            Self::BadAudience { .. } => "bad-audience",
            Self::BadYesNo { .. } => "bad-yes-no",
            Self::NothingLeft => "nothing-left",
            Self::LeftOut { .. } => "left-out",
            Self::LeftOutColumn { .. } => "left-out-column",
            Self::LeftOutSetting { .. } => "left-out-setting",
            Self::LeftOutSheet { .. } => "left-out-sheet",
            Self::LeftOutCalculation { .. } => "left-out-calculation",
            Self::LeftOutNote { .. } => "left-out-note",
            Self::LeftOutDefault { .. } => "left-out-default",
            Self::LeftOutAppearance { .. } => "left-out-appearance",
            Self::LeftOutParameter { .. } => "left-out-parameter",
            Self::UnknownHeader { near: None, .. } => "unknown-header",
            Self::UnknownHeader { near: Some(_), .. } => "unknown-header-near",
            Self::LikeSheet { .. } => "like-sheet",
            Self::RowSkipped => "row-skipped",
            Self::DateCoarser { .. } => "date-coarser",
            Self::SoftRequired { .. } => "soft-required",
            Self::RepeatBounded { .. } => "repeat-bounded",
            Self::LanguageNamed { .. } => "language-named",
            Self::LanguageAssumed { .. } => "language-assumed",
            Self::NoDefaultLanguage { .. } => "no-default-language",
            Self::NoTranslation { .. } => "no-translation",
            Self::ChoiceWithoutLabel { .. } => "choice-without-label",
            Self::AudienceAssumed => "audience-assumed",
            Self::IdMade { .. } => "id-made",
            Self::OnlyOnGroups { .. } => "only-on-groups",
            Self::NoLicence { .. } => "no-licence",
        }
    }

    /// Why something is left out, where that is told.
    #[must_use]
    pub fn why(&self) -> Option<Why> {
        match self {
            Self::LeftOut { why, .. }
            | Self::LeftOutColumn { why, .. }
            | Self::LeftOutSetting { why, .. }
            | Self::LeftOutSheet { why }
            | Self::LeftOutName { why, .. } => Some(*why),
            _ => None,
        }
    }

    /// What its words name, by the arguments of Fluent.
    #[must_use]
    pub fn parts(&self) -> Vec<(&'static str, String)> {
        use What as W;
        let near = |near: &Option<String>| ("near", near.clone().unwrap_or_default());
        match self {
            W::NoSheet { near: like } => vec![near(like)],
            W::NoHeader { header } | W::OnlyOnGroups { header } => vec![("header", (*header).to_owned())],
            W::TwiceHeader { header } | W::LeftOutColumn { header, .. } | W::LeftOutSetting { header, .. } => {
                vec![("header", header.clone())]
            }
            W::UnknownHeader { header, near: like } => vec![("header", header.clone()), near(like)],
            W::LikeSheet { near } => vec![("near", (*near).to_owned())],
            W::TooManyRows { most }
            | W::TooManyItems { most }
            | W::TooManyLanguages { most }
            | W::LongText { most } => {
                vec![("most", most.to_string())]
            }
            W::TooManyChoices { list, number, most } => {
                vec![("list", list.clone()), ("number", number.to_string()), ("most", most.to_string())]
            }
            W::UnknownType { found, near: like } => vec![("found", found.clone()), near(like)],
            W::NotAName { found }
            | W::BadParameter { found }
            | W::BadArea { found }
            | W::BadAudience { found }
            | W::BadYesNo { found }
            | W::LeftOutAppearance { found }
            | W::LeftOutParameter { found } => vec![("found", found.clone())],
            W::ReservedName { name }
            | W::NoLabel { name }
            | W::OpenGroup { name }
            | W::OtherEnd { name }
            | W::RepeatInRepeat { name }
            | W::NoCount { name }
            | W::LeftOutName { name, .. }
            | W::BareName { name }
            | W::UnknownColumn { name }
            | W::LeftOutDefault { name }
            | W::DateCoarser { name } => vec![("name", name.clone())],
            W::TwiceName { name, row } => vec![("name", name.clone()), ("row", row.to_string())],
            W::UnknownList { list, near: like } => vec![("list", list.clone()), near(like)],
            W::NoChoiceName { list } | W::UnknownInstance { list } => vec![("list", list.clone())],
            W::TwiceChoice { list, value, row } => {
                vec![("list", list.clone()), ("value", value.clone()), ("row", row.to_string())]
            }
            W::SpaceInChoice { list, value } | W::ChoiceWithoutLabel { list, value } => {
                vec![("list", list.clone()), ("value", value.clone())]
            }
            W::ManyRounds { name, most } | W::RepeatBounded { name, most } => {
                vec![("name", name.clone()), ("most", most.to_string())]
            }
            W::DeepGroup { name, most } => vec![("name", name.clone()), ("most", most.to_string())],
            W::Expression(fault) => {
                let (found, wanted) = fault.kind.parts();
                vec![("at", fault.at.to_string()), ("found", found), ("wanted", wanted)]
            }
            W::UnknownName { name, near: like } => vec![("name", name.clone()), near(like)],
            W::Circular { names } => vec![("names", names.clone())],
            W::LeftOut { name, kind, .. } => vec![("name", name.clone()), ("kind", kind.clone())],
            W::LeftOutCalculation { name, needs } | W::LeftOutNote { name, needs } => {
                vec![("name", name.clone()), ("needs", needs.clone())]
            }
            W::SoftRequired { number } => vec![("number", number.to_string())],
            W::LanguageNamed { language, tag } | W::NoDefaultLanguage { language, tag } => {
                vec![("language", language.clone()), ("tag", tag.clone())]
            }
            W::LanguageAssumed { tag } => vec![("tag", tag.clone())],
            W::NoTranslation { language, number } => {
                vec![("language", language.clone()), ("number", number.to_string())]
            }
            W::IdMade { id } => vec![("id", id.clone())],
            W::NoLicence { instrument } => vec![("instrument", instrument.clone())],
            W::File(_)
            | W::EmptySheet
            | W::NoType
            | W::NoName
            | W::NoList
            | W::NoChoiceList
            | W::NoGroup
            | W::BadRange
            | W::NothingLeft
            | W::LeftOutSheet { .. }
            | W::RowSkipped
            | W::AudienceAssumed => Vec::new(),
        }
    }
}
