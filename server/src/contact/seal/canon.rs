//! The canonical encoding of a context: what sealed bytes are bound to, so that they cannot be moved elsewhere.
//!
//! Every field is its length (32 bits, big endian) and its bytes, the first one a label. Thus two different lists of
//! fields never give the same bytes, which plain joining would not promise.

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; 16]);

        impl $name {
            /// From its sixteen bytes (a version 4 UUID's, in the order it is written).
            pub const fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(bytes)
            }

            /// Its sixteen bytes.
            pub const fn as_bytes(&self) -> &[u8; 16] {
                &self.0
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    };
}

id!(
    /// Which organisation a thread belongs to.
    TenantId
);
id!(
    /// Which thread. Random, never counted up: an id must not tell when or how many.
    ThreadId
);
id!(
    /// Which staff member.
    HolderId
);

/// A context under construction.
pub(crate) struct Canon(Vec<u8>);

impl Canon {
    /// Starts with a label (which kind of thing this is) and the suite.
    pub(crate) fn new(label: &str) -> Self {
        Self(Vec::with_capacity(192)).field(label.as_bytes()).field(&[super::SUITE])
    }

    /// Adds one field.
    pub(crate) fn field(mut self, bytes: &[u8]) -> Self {
        // Callers bound what they pass; a longer one would only differ from every other, never collide.
        self.0.extend_from_slice(&u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_be_bytes());
        self.0.extend_from_slice(bytes);
        self
    }

    /// The bytes.
    pub(crate) fn done(self) -> Vec<u8> {
        self.0
    }
}
