//! Values as both databases take them: text, numbers of 64 bits, bytes, each of which may be missing.

/// A value on its way into a statement.
#[derive(Clone)]
pub(crate) enum Cell {
    Text(Option<String>),
    Number(Option<i64>),
    Bytes(Option<Vec<u8>>),
}

/// Values as cells, in order.
macro_rules! cells {
    ($($value:expr),* $(,)?) => { vec![$($crate::store::Cell::from($value)),*] };
}
pub(crate) use cells;

macro_rules! cell_from {
    ($($from:ty: $value:ident => $cell:expr;)*) => {
        $(impl From<$from> for Cell {
            fn from($value: $from) -> Self {
                $cell
            }
        })*
    };
}

cell_from! {
    &str: text => Self::Text(Some(text.to_owned()));
    Option<&str>: text => Self::Text(text.map(str::to_owned));
    &String: text => Self::Text(Some(text.clone()));
    String: text => Self::Text(Some(text));
    &Option<String>: text => Self::Text(text.clone());
    Option<String>: text => Self::Text(text);
    usize: number => Self::Number(i64::try_from(number).ok());
    Option<usize>: number => Self::Number(number.and_then(|number| i64::try_from(number).ok()));
    u8: number => Self::Number(Some(number.into()));
    Option<u8>: number => Self::Number(number.map(i64::from));
    u32: number => Self::Number(Some(number.into()));
    i64: number => Self::Number(Some(number));
    Option<i64>: number => Self::Number(number);
    bool: truth => Self::Number(Some(truth.into()));
    &[u8]: bytes => Self::Bytes(Some(bytes.to_vec()));
    Vec<u8>: bytes => Self::Bytes(Some(bytes));
    &Vec<u8>: bytes => Self::Bytes(Some(bytes.clone()));
    Option<Vec<u8>>: bytes => Self::Bytes(bytes);
}
