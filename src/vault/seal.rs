//! Seals values one by one with XChaCha20-Poly1305: a random nonce of 24 bytes, the ciphertext, the
//! tag.
//!
//! Knows nothing of what the values mean. A sealed value is bound to its place (table, row, and every
//! column in clear): one that was moved to another row, or whose clear columns were changed, does not
//! open.

use std::fmt;

use chacha20poly1305::aead::AeadInOut;
use chacha20poly1305::{KeyInit, Tag, XChaCha20Poly1305, XNonce};
use secrecy::ExposeSecret;
use zeroize::Zeroizing;

use crate::engine::message::VaultFault;
use crate::engine::ports::DataKey;

/// Format of the values; part of every place, so that values of another format do not open.
const FORMAT: i64 = 1;
const NONCE_BYTES: usize = 24;
const TAG_BYTES: usize = 16;

/// The place of a sealed value, as associated data. Each part follows its type and length, so that no
/// two places have the same bytes.
#[derive(Clone)]
pub(super) struct Place(Vec<u8>);

impl Place {
    pub(super) fn in_table(table: &str) -> Self {
        Self(Vec::with_capacity(64)).int(FORMAT).bytes(table.as_bytes())
    }

    pub(super) fn int(mut self, value: i64) -> Self {
        self.0.push(b'i');
        self.0.extend_from_slice(&value.to_le_bytes());
        self
    }

    pub(super) fn bytes(mut self, value: &[u8]) -> Self {
        self.0.push(b'b');
        self.0.extend_from_slice(&(value.len() as u64).to_le_bytes());
        self.0.extend_from_slice(value);
        self
    }
}

/// The cipher with the data key.
pub(super) struct Seal(XChaCha20Poly1305);

impl fmt::Debug for Seal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Seal(…)")
    }
}

impl Seal {
    pub(super) fn new(key: &DataKey) -> Self {
        Self(XChaCha20Poly1305::new(key.expose_secret().into()))
    }

    /// Seals a value for its place.
    ///
    /// # Errors
    /// If the system has no random bytes.
    pub(super) fn seal(&self, place: &Place, plain: &[u8]) -> Result<Vec<u8>, VaultFault> {
        let mut sealed = Vec::with_capacity(NONCE_BYTES + plain.len() + TAG_BYTES);
        sealed.extend_from_slice(&random::<NONCE_BYTES>()?);
        sealed.extend_from_slice(plain);
        let (nonce, text) = sealed.split_at_mut(NONCE_BYTES);
        let nonce = XNonce::try_from(&*nonce).map_err(|_| VaultFault::NotWritten)?;
        let tag = self
            .0
            .encrypt_inout_detached(&nonce, &place.0, text.into())
            .map_err(|_| VaultFault::NotWritten)?;
        sealed.extend_from_slice(&tag);
        Ok(sealed)
    }

    /// Opens a sealed value.
    ///
    /// # Errors
    /// [`VaultFault::Damaged`] if it was not sealed with this key for this place.
    pub(super) fn open(
        &self,
        place: &Place,
        mut sealed: Vec<u8>,
    ) -> Result<Zeroizing<Vec<u8>>, VaultFault> {
        let end = sealed
            .len()
            .checked_sub(TAG_BYTES)
            .filter(|end| *end >= NONCE_BYTES)
            .ok_or(VaultFault::Damaged)?;
        let (front, tag) = sealed.split_at_mut(end);
        let (nonce, text) = front.split_at_mut(NONCE_BYTES);
        let nonce = XNonce::try_from(&*nonce).map_err(|_| VaultFault::Damaged)?;
        let tag = Tag::try_from(&*tag).map_err(|_| VaultFault::Damaged)?;
        self.0
            .decrypt_inout_detached(&nonce, &place.0, text.into(), &tag)
            .map_err(|_| VaultFault::Damaged)?;
        sealed.truncate(end);
        // Moved within its own memory, so no copy is left.
        sealed.drain(..NONCE_BYTES);
        Ok(Zeroizing::new(sealed))
    }
}

/// Returns random bytes.
///
/// # Errors
/// If the system has none.
pub(super) fn random<const N: usize>() -> Result<[u8; N], VaultFault> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| VaultFault::NotWritten)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seal() -> Seal {
        Seal::new(&DataKey::new(Box::new([7; 32])))
    }

    #[test]
    fn t14_a_sealed_value_opens_in_its_own_place_only() {
        let place =
            |table: &str, case, column: &[u8]| Place::in_table(table).int(case).bytes(column);
        let home = place("parts", 1, b"a");
        let sealed = seal().seal(&home, b"value").expect("sealed");
        assert_eq!(**seal().open(&home, sealed.clone()).expect("opened"), *b"value");
        let elsewhere = [
            place("cases", 1, b"a"),
            place("parts", 2, b"a"),
            place("parts", 1, b""),
            place("parts", 1, b"a").bytes(b""),
            Place::in_table("parts").int(1),
            Place::in_table("parts").bytes(b"a").int(1),
        ];
        for place in elsewhere {
            assert_eq!(seal().open(&place, sealed.clone()).err(), Some(VaultFault::Damaged));
        }
        let other = Seal::new(&DataKey::new(Box::new([8; 32])));
        assert_eq!(other.open(&home, sealed).err(), Some(VaultFault::Damaged));
    }

    #[test]
    fn t14_any_changed_or_missing_byte_is_noticed_and_no_nonce_comes_twice() {
        let place = Place::in_table("t");
        let sealed = seal().seal(&place, b"some value").expect("sealed");
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert_eq!(seal().open(&place, changed).err(), Some(VaultFault::Damaged), "{at}");
            assert_eq!(
                seal().open(&place, sealed[..at].to_vec()).err(),
                Some(VaultFault::Damaged),
                "{at}"
            );
        }
        assert_ne!(
            seal().seal(&place, b"some value").expect("sealed")[..NONCE_BYTES],
            sealed[..NONCE_BYTES]
        );
    }
}
