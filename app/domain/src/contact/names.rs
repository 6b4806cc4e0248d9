//! Closed lists of words: each a type whose stable names stand in forms, in the database and in no other spelling.

macro_rules! words {
    ($($(#[$about:meta])* $kind:ident { $($(#[$doc:meta])* $name:ident = $text:literal)+ })+) => {$(
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub enum $kind { $($(#[$doc])* $name,)+ }

        impl $kind {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The stable name, in forms and in the database.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)+ }
            }

            /// The one with this name.
            #[must_use]
            pub fn parse(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.as_str() == name)
            }
        }

        impl TryFrom<String> for $kind {
            type Error = &'static str;

            fn try_from(name: String) -> Result<Self, Self::Error> {
                Self::parse(&name).ok_or("is no word of this list")
            }
        }

        impl From<$kind> for String {
            fn from(one: $kind) -> Self {
                one.as_str().to_owned()
            }
        }
    )+};
}
pub(crate) use words;
