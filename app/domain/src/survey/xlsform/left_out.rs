//! What is left out of every workbook, and why: what could tell who somebody is, where they are or what they did when, and what
//! a page on a phone cannot ask.

/// Why something is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// It reads which device somebody has, or whose account it is.
    Device,
    /// It asks for a phone number or an address, or sends something there.
    Contact,
    /// It notes where somebody is.
    Position,
    /// It notes when somebody answered, finer than the wave.
    Clock,
    /// It records or watches somebody who answers.
    Watching,
    /// It takes a picture, a sound, a film or a file from somebody.
    Capture,
    /// It scans a code.
    Scan,
    /// It keeps a register of things or persons that goes on from one answer to the next.
    Register,
    /// It needs a file outside of the workbook.
    File,
    /// It sends answers elsewhere, or seals them for somebody else.
    Elsewhere,
    /// It is of a kind that is not asked here.
    NotAsked,
    /// A picture, sound or film beside the words: the page shows words, and reads them aloud.
    Media,
    /// It tells a program of the field how to behave; a page has no use for it.
    Program,
}

impl Why {
    /// All of them.
    pub const ALL: [Self; 13] = [
        Self::Device,
        Self::Contact,
        Self::Position,
        Self::Clock,
        Self::Watching,
        Self::Capture,
        Self::Scan,
        Self::Register,
        Self::File,
        Self::Elsewhere,
        Self::NotAsked,
        Self::Media,
        Self::Program,
    ];

    /// Its name in Fluent and JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Device => "device",
            Self::Contact => "contact",
            Self::Position => "position",
            Self::Clock => "clock",
            Self::Watching => "watching",
            Self::Capture => "capture",
            Self::Scan => "scan",
            Self::Register => "register",
            Self::File => "file",
            Self::Elsewhere => "elsewhere",
            Self::NotAsked => "not-asked",
            Self::Media => "media",
            Self::Program => "program",
        }
    }
}

/// Types, small letters and single spaces between words.
const TYPES: [(&str, Why); 62] = [
    ("deviceid", Why::Device),
    ("uri:deviceid", Why::Device),
    ("get device id", Why::Device),
    ("device id", Why::Device),
    ("imei", Why::Device),
    ("simserial", Why::Device),
    ("uri:simserial", Why::Device),
    ("get sim id", Why::Device),
    ("sim id", Why::Device),
    ("subscriberid", Why::Device),
    ("uri:subscriberid", Why::Device),
    ("get subscriber id", Why::Device),
    ("subscriber id", Why::Device),
    ("username", Why::Device),
    ("uri:username", Why::Device),
    ("phonenumber", Why::Contact),
    ("uri:phonenumber", Why::Contact),
    ("phone number", Why::Contact),
    ("get phone number", Why::Contact),
    ("phone", Why::Contact),
    ("telephone", Why::Contact),
    ("email", Why::Contact),
    ("uri:email", Why::Contact),
    ("sms", Why::Contact),
    ("geopoint", Why::Position),
    ("q geopoint", Why::Position),
    ("gps", Why::Position),
    ("location", Why::Position),
    ("q location", Why::Position),
    ("geotrace", Why::Position),
    ("geoshape", Why::Position),
    ("osm", Why::Position),
    ("start-geopoint", Why::Position),
    ("background-geopoint", Why::Position),
    ("start", Why::Clock),
    ("start time", Why::Clock),
    ("get start time", Why::Clock),
    ("end", Why::Clock),
    ("end time", Why::Clock),
    ("get end time", Why::Clock),
    ("today", Why::Clock),
    ("get today", Why::Clock),
    ("audit", Why::Watching),
    ("background-audio", Why::Watching),
    ("image", Why::Capture),
    ("photo", Why::Capture),
    ("q picture", Why::Capture),
    ("add image prompt", Why::Capture),
    ("audio", Why::Capture),
    ("add audio prompt", Why::Capture),
    ("video", Why::Capture),
    ("add video prompt", Why::Capture),
    ("file", Why::Capture),
    ("add file prompt", Why::Capture),
    ("barcode", Why::Scan),
    ("q barcode", Why::Scan),
    ("add barcode prompt", Why::Scan),
    ("csv-external", Why::File),
    ("xml-external", Why::File),
    ("include", Why::File),
    ("time", Why::NotAsked),
    ("add time prompt", Why::NotAsked),
];

/// Types that take a list; what follows them is its file.
const LISTS: [(&str, Why); 6] = [
    ("select one from file", Why::File),
    ("select multiple from file", Why::File),
    ("rank from file", Why::File),
    ("select one external", Why::File),
    ("select multiple external", Why::File),
    ("include", Why::File),
];

/// Moments: a date together with a time.
const MOMENTS: [&str; 4] = ["datetime", "date time", "date time prompt", "add date time prompt"];

/// Columns of the survey and choices sheets, small letters, `_` between words, without `bind::`, `control::` and `media::`.
const COLUMNS: [(&str, Why); 32] = [
    ("image", Why::Media),
    ("big-image", Why::Media),
    ("audio", Why::Media),
    ("video", Why::Media),
    ("autoplay", Why::Media),
    ("trigger", Why::Program),
    ("rows", Why::Program),
    ("intent", Why::Program),
    ("buttontext", Why::Program),
    ("noapperrorstring", Why::Program),
    ("no_app_error_string", Why::Program),
    ("preload", Why::Device),
    ("preloadparams", Why::Device),
    ("jr:preload", Why::Device),
    ("jr:preloadparams", Why::Device),
    ("odk:length", Why::Program),
    ("orx:max-pixels", Why::Program),
    ("max-pixels", Why::Program),
    ("accuracythreshold", Why::Position),
    ("save_to", Why::Register),
    ("save_instance", Why::Register),
    ("saveincomplete", Why::Program),
    ("query", Why::File),
    ("sms_field", Why::Contact),
    ("compact_tag", Why::Contact),
    ("sms_separator", Why::Contact),
    ("sms_option", Why::Contact),
    ("geometry", Why::Position),
    ("instance::db-doc", Why::Register),
    ("instance::db-doc-ref", Why::Register),
    ("instance::tag", Why::Program),
    ("jr:itext", Why::Program),
];

/// Settings.
const SETTINGS: [(&str, Why); 22] = [
    ("public_key", Why::Elsewhere),
    ("submission_url", Why::Elsewhere),
    ("auto_send", Why::Elsewhere),
    ("auto_delete", Why::Elsewhere),
    ("client_editable", Why::Register),
    ("instance_name", Why::Register),
    ("instance_id", Why::Register),
    ("omit_instanceid", Why::Program),
    ("instance_xmlns", Why::Program),
    ("namespaces", Why::Program),
    ("xml_root", Why::Program),
    ("flat", Why::Program),
    ("clean_text_values", Why::Program),
    ("add_none_option", Why::Program),
    ("sms_keyword", Why::Contact),
    ("sms_separator", Why::Contact),
    ("sms_allow_media", Why::Contact),
    ("sms_date_format", Why::Contact),
    ("sms_datetime_format", Why::Contact),
    ("sms_response", Why::Contact),
    ("prefix", Why::Contact),
    ("delimiter", Why::Contact),
];

/// Sheets.
const SHEETS: [(&str, Why); 5] = [
    ("entities", Why::Register),
    ("osm", Why::Position),
    ("external_choices", Why::File),
    ("external choices", Why::File),
    ("cascades", Why::File),
];

fn find(table: &[(&str, Why)], name: &str) -> Option<Why> {
    table.iter().find(|(known, _)| *known == name).map(|(_, why)| *why)
}

/// Why a type is left out, if it is: small letters and single spaces.
pub(super) fn of_type(name: &str) -> Option<Why> {
    let list = || LISTS.iter().find(|(start, _)| name.strip_prefix(start).is_some_and(|rest| rest.starts_with(' ')));
    find(&TYPES, name).or_else(|| MOMENTS.contains(&name).then_some(Why::Clock)).or_else(|| list().map(|(_, why)| *why))
}

/// Every type that is left out, for what a misspelt one may mean.
pub(super) fn types() -> impl Iterator<Item = &'static str> {
    TYPES.iter().map(|(name, _)| *name)
}

/// Why a column of the survey or choices sheet is left out, if it is.
pub(super) fn of_column(name: &str) -> Option<Why> {
    let open = ["instance::", "body::", "bind::", "control::"].iter().any(|start| name.starts_with(start));
    find(&COLUMNS, name).or_else(|| open.then_some(Why::Program))
}

/// Why a setting is left out, if it is.
pub(super) fn of_setting(name: &str) -> Option<Why> {
    find(&SETTINGS, name).or_else(|| name.starts_with("attribute::").then_some(Why::Program))
}

/// Why a sheet is left out, if it is.
pub(super) fn of_sheet(name: &str) -> Option<Why> {
    find(&SHEETS, name)
}
