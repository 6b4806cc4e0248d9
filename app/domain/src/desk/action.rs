//! Everything that somebody can do at the desk, by its stable name.

macro_rules! actions {
    ($($(#[$doc:meta])+ $name:ident = $text:literal)+) => {
        /// An act at the desk. Each has one row in the table of rights and one name in the audit log.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Action {
            $($(#[$doc])+ $name,)+
        }

        impl Action {
            /// Every act, in the order of the rows of the table of rights.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The act's stable name, for the audit log.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $text,)+
                }
            }
        }
    };
}

actions! {
    /// See that a thread waits, by its neutral name, and for how long; no word of it.
    SeeQueue = "see-queue"
    /// Read a thread.
    ReadThread = "read-thread"
    /// Answer in a thread.
    Answer = "answer"
    /// Write a note that only staff of the branch can read.
    WriteNote = "write-note"
    /// Set dates and facts of a thread: help begun, coordination, a phone call, the reason at the close.
    RegisterEvent = "register-event"
    /// Record that a report of worry (orosanmälan) was made.
    ReportWorry = "report-worry"
    /// Offer a thread to another branch, with the child's leave.
    HandOver = "hand-over"
    /// Take a thread that was offered. The place asked about is the receiver's, not the sender's.
    Accept = "accept"
    /// Say no to a thread that was offered.
    Decline = "decline"
    /// Give a colleague of the same branch a key to a thread.
    LetRead = "let-read"
    /// Let somebody new read what is written to a branch from now on. That the person reads there themselves is asked beside it.
    LetIn = "let-in"
    /// Close a thread, or open it again.
    Close = "close"
    /// Take out a thread for a journal, a register or somebody who has asked for it.
    ExportThread = "export-thread"
    /// Say who reads while somebody is away.
    PlanCover = "plan-cover"
    /// Set a branch's hours, and whether it takes messages.
    SetHours = "set-hours"
    /// Change a contact that citizens see.
    EditContact = "edit-contact"
    /// Say that a contact was checked today.
    AssureContact = "assure-contact"
    /// Change a text that citizens see.
    EditText = "edit-text"
    /// Say that a human has reviewed a translation.
    ReviewTranslation = "review-translation"
    /// Say when the schools of a municipality are in term.
    EditTerms = "edit-terms"
    /// Build or change a survey.
    EditSurvey = "edit-survey"
    /// Open a survey, or close it.
    OpenSurvey = "open-survey"
    /// Mend words of a survey that is open.
    MendSurvey = "mend-survey"
    /// See how many have answered, and which groups are missing.
    SeeReach = "see-reach"
    /// Go through free texts before a release.
    ModerateText = "moderate-text"
    /// Judge a rewritten quote, without its text. Two different people must approve; that rule stands with the quote.
    ApproveQuote = "approve-quote"
    /// Read, mark and remove the contact details of those who signed up for an interview or a group talk.
    ReadSignUp = "read-sign-up"
    /// Prepare a release from closed waves.
    PrepareRelease = "prepare-release"
    /// Approve a release. Two different people must; that rule stands with the release.
    ApproveRelease = "approve-release"
    /// Write what was heard and what is done about it.
    ReplyToCitizens = "reply-to-citizens"
    /// Keep the page about the county's own work: phases, meetings, documents, decisions.
    KeepWork = "keep-work"
    /// See lead times and hand-overs, never by person.
    SeeMeasures = "see-measures"
    /// See the register of what has come in; it holds no content.
    SeeRegister = "see-register"
    /// Invite somebody and give or take back a grant, as far as [`super::may_give`] goes.
    Invite = "invite"
    /// End somebody's access at once.
    EndAccess = "end-access"
    /// Add, change and close units.
    ManageUnits = "manage-units"
    /// Read the audit log.
    SeeAudit = "see-audit"
    /// Enter a decision on how long things are kept.
    SetRetention = "set-retention"
}

impl Action {
    /// The act with this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|action| action.as_str() == name)
    }

    /// Whether the act shows, takes or gives away what somebody wrote to their named person.
    #[must_use]
    pub const fn opens_threads(self) -> bool {
        matches!(
            self,
            Self::ReadThread
                | Self::Answer
                | Self::WriteNote
                | Self::RegisterEvent
                | Self::ReportWorry
                | Self::HandOver
                | Self::Accept
                | Self::LetRead
                | Self::LetIn
                | Self::Close
                | Self::ExportThread
        )
    }
}
