//! The branches of a unit: who in it reads, and under which secrecy.

use super::OrganiserKind;

/// One branch of a unit. Messages, readers and keys belong to a branch, never to a whole unit: the school's medical care
/// (EMI) is a branch of its own (självständig verksamhetsgren) with secrecy towards kurator and rektor in the same house.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Branch {
    /// School health care, elevhälsans medicinska insats: school nurse and school doctor.
    Emi,
    /// The school's kurator (elevhälsans psykosociala insats).
    Psychosocial,
    /// The head teacher (rektor).
    Head,
    /// The child health nurse (BVC).
    Nurse,
    /// The midwife.
    Midwife,
    /// The preschool.
    Preschool,
    /// The municipality's activity responsibility.
    Kaa,
}

/// Which rule of secrecy a branch works under. A label for the text before writing, for a lawyer to confirm; the law
/// itself decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Secrecy {
    /// Health care: offentlighets- och sekretesslagen (2009:400), OSL, 25 kap. 1 §.
    HealthCare,
    /// Private health care: patientsäkerhetslagen (2010:659) 6 kap. 12 §.
    PrivateHealthCare,
    /// Preschool: OSL 23 kap. 1 §.
    Preschool,
    /// The psychosocial part of the pupils' health service, the strong rule: OSL 23 kap. 2 § first paragraph.
    PupilHealth,
    /// Other work of the school that helps a pupil, the weaker rule: OSL 23 kap. 2 § second paragraph.
    PupilSupport,
    /// A private school or preschool: skollagen (2010:800) 29 kap. 14 §.
    PrivateSchool,
    /// Nobody has settled it: the page promises nothing about it.
    Unsettled,
}

impl Branch {
    /// All branches.
    pub const ALL: [Self; 7] =
        [Self::Emi, Self::Psychosocial, Self::Head, Self::Nurse, Self::Midwife, Self::Preschool, Self::Kaa];

    /// Its id, as in lists and addresses.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Emi => "emi",
            Self::Psychosocial => "psychosocial",
            Self::Head => "head",
            Self::Nurse => "nurse",
            Self::Midwife => "midwife",
            Self::Preschool => "preschool",
            Self::Kaa => "kaa",
        }
    }

    /// The branch with this id.
    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|branch| branch.id() == id)
    }

    /// Whether its staff must keep a patient journal once they know who the child is (patientdatalagen (2008:355)
    /// 3 kap. 1 and 3 §§).
    #[must_use]
    pub fn keeps_journal(self) -> bool {
        matches!(self, Self::Emi | Self::Nurse | Self::Midwife)
    }

    /// The secrecy of the branch under an organiser. Unknown organisers leave it unsettled.
    #[must_use]
    pub fn secrecy(self, organiser: Option<OrganiserKind>) -> Secrecy {
        let private = match organiser {
            None => return Secrecy::Unsettled,
            Some(kind) => kind == OrganiserKind::Private,
        };
        match (self, private) {
            (Self::Emi | Self::Nurse | Self::Midwife, false) => Secrecy::HealthCare,
            (Self::Emi | Self::Nurse | Self::Midwife, true) => Secrecy::PrivateHealthCare,
            (Self::Psychosocial, false) => Secrecy::PupilHealth,
            (Self::Head, false) => Secrecy::PupilSupport,
            (Self::Preschool, false) => Secrecy::Preschool,
            (Self::Psychosocial | Self::Head | Self::Preschool, true) => Secrecy::PrivateSchool,
            // The paragraph for the activity responsibility was not read at its source.
            (Self::Kaa, _) => Secrecy::Unsettled,
        }
    }
}
