//! A list of rows, each read for itself: what is broken in one hides none of the others, and is told in the log.

use super::StoreError;

/// The rows that can be read, and which cannot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed<T> {
    /// Those that can, in the order they were asked for.
    pub rows: Vec<T>,
    /// What is left out: ids, as the fault of each names it.
    pub unread: Vec<String>,
}

impl<T> Listed<T> {
    /// Sorts rows into those that can be read and those that cannot.
    pub(crate) fn of(all: impl IntoIterator<Item = Result<T, StoreError>>) -> Self {
        let (mut rows, mut unread) = (Vec::new(), Vec::new());
        for row in all {
            match row {
                Ok(row) => rows.push(row),
                Err(fault) => {
                    leave_out(&fault);
                    unread.push(if let StoreError::Inconsistent { row, .. } = fault { row } else { String::new() });
                }
            }
        }
        Self { rows, unread }
    }
}

/// Tells whoever runs the site which row it is: table, column and id, never what stands in it.
pub(crate) fn leave_out(fault: &StoreError) {
    tracing::error!("left out of a list: {fault}");
}

/// A row without which the rest can be shown: nothing stands in its place where it cannot be read.
pub(crate) fn if_read<T>(row: Result<Option<T>, StoreError>) -> Result<Option<T>, StoreError> {
    match row {
        Err(fault @ StoreError::Inconsistent { .. }) => {
            leave_out(&fault);
            Ok(None)
        }
        read => read,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_broken_is_named_and_the_rest_stays_in_order() {
        let broken = || StoreError::Inconsistent { table: "thread", column: "answer_by", row: "t".to_owned() };
        let listed = Listed::of(vec![Ok(1), Err(broken()), Ok(2)]);
        assert_eq!(listed, Listed { rows: vec![1, 2], unread: vec!["t".to_owned()] });
    }
}
