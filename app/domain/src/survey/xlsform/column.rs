//! The columns of XLSForm that are read, by all the names they go under.

/// A column, or a setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// `type`.
    Type,
    /// `name`; of a choice its value.
    Name,
    /// `label`.
    Label,
    /// `hint`.
    Hint,
    /// `guidance_hint`.
    Guidance,
    /// `required`.
    Required,
    /// `required_message`.
    RequiredMessage,
    /// `relevant`.
    Relevant,
    /// `constraint`.
    Constraint,
    /// `constraint_message`.
    ConstraintMessage,
    /// `calculation`.
    Calculation,
    /// `default`.
    Default,
    /// `choice_filter`.
    ChoiceFilter,
    /// `read_only`.
    ReadOnly,
    /// `appearance`.
    Appearance,
    /// `parameters`.
    Parameters,
    /// `repeat_count`.
    RepeatCount,
    /// `list_name`.
    ListName,
    /// `form_title`.
    Title,
    /// `form_id`.
    Id,
    /// `version`.
    Version,
    /// `default_language`.
    DefaultLanguage,
    /// `style`: read, and without meaning here; how many questions a screen has follows from the audience.
    Style,
    /// `allow_choice_duplicates`.
    AllowDuplicates,
    /// `lotsen_audience`.
    Audience,
    /// `lotsen_why`.
    Why,
    /// `lotsen_proposed_by`.
    ProposedBy,
    /// `lotsen_area`.
    Area,
    /// `lotsen_sensitive`.
    Sensitive,
    /// `lotsen_instrument`.
    Instrument,
    /// `lotsen_licence`.
    Licence,
}

/// Where a column stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Survey,
    Choices,
    Settings,
}

use Column as C;

/// Names as they are compared: small letters, `_` between words, without `bind::`, `control::` and `media::`.
const SURVEY: [(&str, Column); 47] = [
    ("type", C::Type),
    ("command", C::Type),
    ("name", C::Name),
    ("tag", C::Name),
    ("value", C::Name),
    ("label", C::Label),
    ("caption", C::Label),
    ("hint", C::Hint),
    ("guidance_hint", C::Guidance),
    ("required", C::Required),
    ("required_message", C::RequiredMessage),
    ("requiredmsg", C::RequiredMessage),
    ("jr:requiredmsg", C::RequiredMessage),
    ("relevant", C::Relevant),
    ("relevance", C::Relevant),
    ("skip", C::Relevant),
    ("constraint", C::Constraint),
    ("constraining_message", C::ConstraintMessage),
    ("constraint_message", C::ConstraintMessage),
    ("constraint_msg", C::ConstraintMessage),
    ("constraintmsg", C::ConstraintMessage),
    ("jr:constraintmsg", C::ConstraintMessage),
    ("calculation", C::Calculation),
    ("calculate", C::Calculation),
    ("default", C::Default),
    ("choice_filter", C::ChoiceFilter),
    ("read_only", C::ReadOnly),
    ("readonly", C::ReadOnly),
    ("appearance", C::Appearance),
    ("parameters", C::Parameters),
    ("repeat_count", C::RepeatCount),
    ("count", C::RepeatCount),
    ("jr:count", C::RepeatCount),
    ("lotsen_why", C::Why),
    ("lotsen_varfor", C::Why),
    ("lotsen_varför", C::Why),
    ("lotsen_proposed_by", C::ProposedBy),
    ("lotsen_foreslagen_av", C::ProposedBy),
    ("lotsen_föreslagen_av", C::ProposedBy),
    ("lotsen_area", C::Area),
    ("lotsen_omrade", C::Area),
    ("lotsen_område", C::Area),
    ("lotsen_sensitive", C::Sensitive),
    ("lotsen_kanslig", C::Sensitive),
    ("lotsen_känslig", C::Sensitive),
    ("lotsen_instrument", C::Instrument),
    ("lotsen_licence", C::Licence),
];

const CHOICES: [(&str, Column); 7] = [
    ("list_name", C::ListName),
    ("list", C::ListName),
    ("listname", C::ListName),
    ("name", C::Name),
    ("value", C::Name),
    ("label", C::Label),
    ("caption", C::Label),
];

const SETTINGS: [(&str, Column); 14] = [
    ("form_title", C::Title),
    ("title", C::Title),
    ("set_form_title", C::Title),
    ("form_id", C::Id),
    ("id_string", C::Id),
    ("set_form_id", C::Id),
    ("version", C::Version),
    ("default_language", C::DefaultLanguage),
    ("default_lang", C::DefaultLanguage),
    ("style", C::Style),
    ("allow_choice_duplicates", C::AllowDuplicates),
    ("lotsen_audience", C::Audience),
    ("lotsen_malgrupp", C::Audience),
    ("lotsen_målgrupp", C::Audience),
];

impl Part {
    fn names(self) -> &'static [(&'static str, Column)] {
        match self {
            Self::Survey => &SURVEY,
            Self::Choices => &CHOICES,
            Self::Settings => &SETTINGS,
        }
    }

    /// The column of a name, small letters and `_` between words.
    pub fn column(self, name: &str) -> Option<Column> {
        self.names().iter().find(|(known, _)| *known == name).map(|(_, column)| *column)
    }

    /// A known name that is like this one: most often a slip of the finger.
    pub fn near(self, name: &str) -> Option<&'static str> {
        near(name, self.names().iter().map(|(known, _)| *known))
    }
}

/// The name among these that is most like another, if it is like it at all.
pub(super) fn near<'a>(name: &str, among: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let slips = |known: &&str| strsim::damerau_levenshtein(known, name);
    let nearest = among.map(|known| (slips(&known), known)).min_by_key(|(slips, _)| *slips)?;
    let most = if name.chars().count() > 4 { 2 } else { 1 };
    Some(nearest).filter(|(slips, known)| *slips <= most && known.chars().count() > *slips + 1).map(|(_, known)| known)
}

impl Column {
    /// The header, as XLSForm writes it today.
    #[must_use]
    pub fn header(self) -> &'static str {
        match self {
            C::Type => "type",
            C::Name => "name",
            C::Label => "label",
            C::Hint => "hint",
            C::Guidance => "guidance_hint",
            C::Required => "required",
            C::RequiredMessage => "required_message",
            C::Relevant => "relevant",
            C::Constraint => "constraint",
            C::ConstraintMessage => "constraint_message",
            C::Calculation => "calculation",
            C::Default => "default",
            C::ChoiceFilter => "choice_filter",
            C::ReadOnly => "read_only",
            C::Appearance => "appearance",
            C::Parameters => "parameters",
            C::RepeatCount => "repeat_count",
            C::ListName => "list_name",
            C::Title => "form_title",
            C::Id => "form_id",
            C::Version => "version",
            C::DefaultLanguage => "default_language",
            C::Style => "style",
            C::AllowDuplicates => "allow_choice_duplicates",
            C::Audience => "lotsen_audience",
            C::Why => "lotsen_why",
            C::ProposedBy => "lotsen_proposed_by",
            C::Area => "lotsen_area",
            C::Sensitive => "lotsen_sensitive",
            C::Instrument => "lotsen_instrument",
            C::Licence => "lotsen_licence",
        }
    }

    /// Whether it is written once for each language.
    #[must_use]
    pub fn is_translated(self) -> bool {
        use Column::{ConstraintMessage, Guidance, Hint, Label, ProposedBy, RequiredMessage, Title, Why};
        matches!(self, Label | Hint | Guidance | RequiredMessage | ConstraintMessage | Title | Why | ProposedBy)
    }
}
