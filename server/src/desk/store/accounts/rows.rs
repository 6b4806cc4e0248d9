//! Rows of the accounts as what they stand for.

use domain::desk::{Account, Tries};
use jiff::Timestamp;
use sqlx::FromRow;

use super::Factors;
use crate::desk::store::StoreError;

#[derive(FromRow)]
pub(super) struct LoginRow {
    pub(super) id: String,
    pub(super) login: Option<String>,
    pub(super) enrolled: i64,
}

#[derive(FromRow)]
pub(super) struct IdRow {
    pub(super) id: String,
}

#[derive(FromRow)]
pub(super) struct NextRow {
    pub(super) next: i64,
}

#[derive(FromRow)]
pub(super) struct FactorsRow {
    id: String,
    passphrase: Option<String>,
    totp: Option<Vec<u8>>,
    totp_step: Option<i64>,
    passphrase_wrong: i64,
    passphrase_tried_at: Option<i64>,
    totp_wrong: i64,
    totp_tried_at: Option<i64>,
}

impl FactorsRow {
    pub(super) fn factors(self) -> Result<Factors, StoreError> {
        let odd = |column| StoreError::Inconsistent { table: "staff", column, row: self.id.clone() };
        let tries = |wrong: i64, at: Option<i64>, column| {
            let last = at.map(Timestamp::from_second).transpose().map_err(|_| odd(column))?;
            Ok::<_, StoreError>(Tries { wrong: u32::try_from(wrong).map_err(|_| odd(column))?, last })
        };
        let account = Account {
            passphrase: tries(
                self.passphrase_wrong,
                self.passphrase_tried_at,
                "passphrase_wrong, passphrase_tried_at",
            )?,
            totp: tries(self.totp_wrong, self.totp_tried_at, "totp_wrong, totp_tried_at")?,
            last_step: self.totp_step.map(u64::try_from).transpose().map_err(|_| odd("totp_step"))?,
        };
        Ok(Factors { staff: self.id, passphrase: self.passphrase, totp: self.totp, account })
    }
}
