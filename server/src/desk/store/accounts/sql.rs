//! Every statement of the accounts, by name; the same text serves SQLite and PostgreSQL.

use crate::store::sql::statements;

statements! {
    /// The statements both engines run, with their names.
    SHARED:

    /// How everybody signs in.
    SELECT_LOGINS =
        "SELECT id, login,
                CAST(CASE WHEN (passphrase IS NOT NULL AND totp IS NOT NULL) OR subject IS NOT NULL THEN 1 ELSE 0 END
                     AS BIGINT) AS enrolled
         FROM staff";
    /// Every invitation that is out, the newest last.
    SELECT_INVITATIONS =
        "SELECT staff_id, kind, made_at, used_at FROM sign_in_link
         WHERE kind <> 'demo' AND used_at IS NULL ORDER BY made_at";
    /// What a sign-in is compared with, by address.
    SELECT_BY_LOGIN =
        "SELECT id, passphrase, totp, totp_step, passphrase_wrong, passphrase_tried_at, totp_wrong, totp_tried_at
         FROM staff WHERE login = $1 AND active = 1";
    /// The same, by id.
    SELECT_FACTORS =
        "SELECT id, passphrase, totp, totp_step, passphrase_wrong, passphrase_tried_at, totp_wrong, totp_tried_at
         FROM staff WHERE id = $1 AND active = 1";
    /// Whom a provider vouched for.
    SELECT_BY_SUBJECT = "SELECT id FROM staff WHERE subject = $1 AND active = 1";
    /// Whose address it is, whether or not they still work here.
    SELECT_LOGIN = "SELECT id FROM staff WHERE login = $1";
    /// Locks a row until the transaction ends: PostgreSQL would let two read the same state and write one after the other.
    LOCK_STAFF = "UPDATE staff SET active = active WHERE id = $1";
    /// What is remembered between tries.
    UPDATE_TRIES =
        "UPDATE staff SET passphrase_wrong = $2, passphrase_tried_at = $3, totp_wrong = $4, totp_tried_at = $5,
                          totp_step = $6
         WHERE id = $1";
    /// The address somebody signs in with.
    UPDATE_LOGIN = "UPDATE staff SET login = $2 WHERE id = $1";
    /// Ends how somebody has signed in, and lets them in again by a new invitation.
    RENEW_STAFF =
        "UPDATE staff SET active = 1, passphrase = NULL, totp = NULL, totp_step = NULL, subject = NULL,
                          passphrase_wrong = 0, passphrase_tried_at = NULL, totp_wrong = 0, totp_tried_at = NULL
         WHERE id = $1";
    /// A passphrase and a second factor.
    UPDATE_FACTORS =
        "UPDATE staff SET passphrase = $2, totp = $3, totp_step = $4, subject = NULL,
                          passphrase_wrong = 0, passphrase_tried_at = NULL, totp_wrong = 0, totp_tried_at = NULL
         WHERE id = $1 AND active = 1";
    /// Who a provider says this is.
    UPDATE_SUBJECT =
        "UPDATE staff SET subject = $2, passphrase = NULL, totp = NULL, totp_step = NULL WHERE id = $1 AND active = 1";
    /// Another passphrase.
    UPDATE_PASSPHRASE = "UPDATE staff SET passphrase = $2 WHERE id = $1";
    /// Uses an invitation up, once.
    USE_INVITATION =
        "UPDATE sign_in_link SET used_at = $3 WHERE id = $1 AND staff_id = $2 AND used_at IS NULL AND kind <> 'demo'";
    /// Removes what is out for somebody.
    DELETE_STAFF_LINKS = "DELETE FROM sign_in_link WHERE staff_id = $1";
    /// Whoever came in is not told to come any more.
    DELETE_INVITED = "DELETE FROM outbox WHERE staff_id = $1 AND kind = 'invited'";
    /// The place after the last grant.
    SELECT_NEXT_GRANT =
        "SELECT CAST(COALESCE(MAX(position) + 1, 0) AS BIGINT) AS next FROM staff_grant WHERE staff_id = $1";
    /// Takes a grant back.
    DELETE_GRANT =
        "DELETE FROM staff_grant
         WHERE staff_id = $1 AND role = $2 AND COALESCE(organization_id, '') = $3 AND COALESCE(unit_id, '') = $4
               AND COALESCE(branch, '') = $5";
    /// Nobody reads without the grant: from now on nothing is sealed to them.
    DELETE_READER = "DELETE FROM reader WHERE staff_id = $1 AND unit_id = $2 AND branch = $3";
    /// Ends access, once.
    END_STAFF = "UPDATE staff SET active = 0 WHERE id = $1 AND active = 1";
    /// Ends every session of somebody but one.
    DELETE_OTHER_SESSIONS = "DELETE FROM desk_session WHERE staff_id = $1 AND id <> $2";
    /// A first key pair.
    UPDATE_KEYS =
        "UPDATE staff SET public_key = $2, locked_key = $3, escrow_key = $4 WHERE id = $1 AND public_key IS NULL";
    /// The same key under a new phrase.
    UPDATE_LOCK = "UPDATE staff SET locked_key = $2 WHERE id = $1 AND public_key IS NOT NULL";
}
