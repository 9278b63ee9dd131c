//! The data key: generated once, saved in the keyring or under a passphrase, and recognised by a
//! value that only it opens.
//!
//! Knows nothing of cases. The key is never on disk in plain text, and never replaced while something
//! is sealed with it.

use argon2::{Algorithm, Argon2, Params, Version};
use rusqlite::{Connection, OptionalExtension};
use secrecy::{ExposeSecret, ExposeSecretMut, SecretString};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use super::fault::Fault;
use super::seal::{Place, Seal, random};
use crate::engine::message::VaultFault;
use crate::engine::ports::DataKey;
use crate::files::blocking::blocks;

const SALT_BYTES: usize = 16;
const HEADER_BYTES: usize = SALT_BYTES + 12;
/// Largest work of a wrapped key. A record that asks for more is damaged, and must not exhaust the
/// machine.
const MAX: Work = Work { memory_kib: 1 << 20, rounds: 64, lanes: 16 };

/// Name of the row in `meta`, in clear, that marks the vault as locked.
pub(super) const LOCKED: &str = "shut";

/// Work of one guess at the passphrase (Argon2id).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Work {
    pub memory_kib: u32,
    pub rounds: u32,
    pub lanes: u32,
}

impl Default for Work {
    /// 64 MiB, 3 rounds, 4 lanes: RFC 9106's second recommended choice; OWASP asks for 19 MiB and 2
    /// rounds at least.
    fn default() -> Self {
        Self { memory_kib: 64 * 1_024, rounds: 3, lanes: 4 }
    }
}

/// A vault's id: random bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct VaultId(pub(super) [u8; 16]);

impl VaultId {
    /// The account name of its key in the keyring.
    pub(super) fn account(self) -> String {
        format!("vault {:032x}", u128::from_be_bytes(self.0))
    }

    fn place(self, name: &str) -> Place {
        Place::in_table("meta").bytes(name.as_bytes()).bytes(&self.0)
    }
}

/// Generates a key.
pub(super) fn make() -> Result<DataKey, VaultFault> {
    let mut key = DataKey::new(Box::new([0; 32]));
    getrandom::fill(key.expose_secret_mut()).map_err(|_| VaultFault::NotWritten)?;
    Ok(key)
}

/// Seals the value that only this key opens.
pub(super) fn check_value(id: VaultId, key: &DataKey) -> Result<Vec<u8>, VaultFault> {
    Seal::new(key).seal(&id.place("check"), b"dossier")
}

/// Returns true if the vault is sealed with this key.
pub(super) fn is_right(connection: &Connection, id: VaultId, key: &DataKey) -> Result<bool, Fault> {
    let check = meta(connection, "check")?.ok_or(VaultFault::Damaged)?;
    Ok(Seal::new(key).open(&id.place("check"), check).is_ok())
}

/// Reads the vault's id.
pub(super) fn id(connection: &Connection) -> Result<VaultId, Fault> {
    let id = meta(connection, "id")?.ok_or(VaultFault::Damaged)?;
    Ok(VaultId(id.try_into().map_err(|_| VaultFault::Damaged)?))
}

/// Reads a row of `meta`.
pub(super) fn meta(connection: &Connection, name: &str) -> rusqlite::Result<Option<Vec<u8>>> {
    connection
        .prepare_cached("SELECT value FROM meta WHERE name = ?1")?
        .query_row([name], |row| row.get(0))
        .optional()
}

pub(super) fn put_meta(connection: &Connection, name: &str, value: &[u8]) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT OR REPLACE INTO meta (name, value) VALUES (?1, ?2)")?
        .execute((name, value))
        .map(drop)
}

pub(super) fn drop_meta(connection: &Connection, name: &str) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM meta WHERE name = ?1", [name]).map(drop)
}

/// Returns true if the vault is marked as locked.
pub(super) fn is_locked(connection: &Connection) -> rusqlite::Result<bool> {
    Ok(meta(connection, LOCKED)?.is_some())
}

/// Seals the data key under a passphrase: salt, work, sealed key.
pub(super) fn wrap(
    id: VaultId,
    key: &DataKey,
    passphrase: &SecretString,
    work: Work,
) -> Result<Vec<u8>, VaultFault> {
    let mut wrapped = random::<SALT_BYTES>()?.to_vec();
    for number in [work.memory_kib, work.rounds, work.lanes] {
        wrapped.extend_from_slice(&number.to_le_bytes());
    }
    let sealed = Seal::new(&derive(&wrapped, passphrase)?)
        .seal(&id.place("wrapped").bytes(&wrapped), key.expose_secret())?;
    wrapped.extend_from_slice(&sealed);
    Ok(wrapped)
}

/// Opens the data key with the passphrase.
///
/// # Errors
/// [`VaultFault::WrongPassphrase`], or [`VaultFault::Damaged`].
pub(super) fn unwrap(
    id: VaultId,
    wrapped: &[u8],
    passphrase: &SecretString,
) -> Result<DataKey, VaultFault> {
    let (header, sealed) = wrapped.split_at_checked(HEADER_BYTES).ok_or(VaultFault::Damaged)?;
    let plain = Seal::new(&derive(header, passphrase)?)
        .open(&id.place("wrapped").bytes(header), sealed.to_vec())
        .map_err(|_| VaultFault::WrongPassphrase)?;
    let mut key = DataKey::new(Box::new([0; 32]));
    if plain.len() != 32 {
        return Err(VaultFault::Damaged);
    }
    key.expose_secret_mut().copy_from_slice(&plain);
    Ok(key)
}

/// Derives a key from the passphrase, with the salt and work of the header.
fn derive(header: &[u8], passphrase: &SecretString) -> Result<DataKey, VaultFault> {
    let number = |at: usize| {
        header.get(at..at + 4).and_then(|bytes| bytes.try_into().ok()).map(u32::from_le_bytes)
    };
    let [Some(memory_kib), Some(rounds), Some(lanes)] =
        [SALT_BYTES, SALT_BYTES + 4, SALT_BYTES + 8].map(number)
    else {
        return Err(VaultFault::Damaged);
    };
    if memory_kib > MAX.memory_kib || rounds > MAX.rounds || lanes > MAX.lanes {
        return Err(VaultFault::Damaged);
    }
    blocks();
    let params =
        Params::new(memory_kib, rounds, lanes, Some(32)).map_err(|_| VaultFault::Damaged)?;
    // Another keyboard may type the same passphrase with other code points.
    let given = passphrase.expose_secret();
    // With room for all of it: a string that grows leaves copies behind.
    let mut typed = Zeroizing::new(String::with_capacity(3 * given.len()));
    typed.extend(given.nfc());
    let mut key = DataKey::new(Box::new([0; 32]));
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(typed.as_bytes(), &header[..SALT_BYTES], key.expose_secret_mut())
        .map_err(|_| VaultFault::Damaged)?;
    Ok(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: VaultId = VaultId([3; 16]);
    const LIGHT: Work = Work { memory_kib: 16, rounds: 1, lanes: 1 };

    #[test]
    fn t15_only_the_passphrase_opens_the_key_and_only_in_its_own_vault() {
        let key = make().expect("a key");
        let wrapped = wrap(ID, &key, &"Caf\u{e9}".into(), LIGHT).expect("wrapped");
        assert_eq!(
            unwrap(ID, &wrapped, &"Cafe\u{301}".into()).expect("the key").expose_secret(),
            key.expose_secret()
        );
        assert_eq!(unwrap(ID, &wrapped, &"Cafe".into()).err(), Some(VaultFault::WrongPassphrase));
        assert_eq!(
            unwrap(VaultId([4; 16]), &wrapped, &"Café".into()).err(),
            Some(VaultFault::WrongPassphrase)
        );
        assert!(!wrapped.windows(32).any(|window| window == key.expose_secret()));
    }

    #[test]
    fn t15_a_damaged_wrapping_never_opens_and_never_asks_for_endless_work() {
        let wrapped = wrap(ID, &make().expect("a key"), &"right".into(), LIGHT).expect("wrapped");
        for at in 0..wrapped.len() {
            let mut damaged = wrapped.clone();
            damaged[at] ^= 0x80;
            assert!(unwrap(ID, &damaged, &"right".into()).is_err(), "{at}");
            assert!(unwrap(ID, &wrapped[..at], &"right".into()).is_err(), "{at}");
        }
    }
}
