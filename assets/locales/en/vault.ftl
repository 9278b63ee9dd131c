# Faults of the vault, each with one next step. Sentences speak of cases, never of a vault.

vault-in-use = Another Dossier has these cases open. Go on in its window, or close it first.
vault-read-only = The folder for cases can only be read, so nothing is saved. Give Dossier a folder it may write to.
vault-disk-full = Not saved: the disk is full. Make room; what was saved before is whole.
vault-not-written = Not saved: the disk refused. Check the disk; what was saved before is whole.
vault-not-read = The disk could not read what was saved. Check the disk, then try again.
vault-damaged = What was saved can't be read any more: it is damaged. It is left as it is; restore it from a backup.
vault-newer = A newer Dossier saved these cases. They can be read here; update Dossier to change them.
vault-no-such-case = This case is not there any more. Open another one from the list.
vault-not-open = Cases are not saved now, because your saved cases are locked. Unlock them first.
vault-wrong-passphrase = This is not the passphrase. Try again; nothing has changed.

# Faults of the vault's key
vault-key-no-entry = The key to your cases is missing from the system's keyring. Restore the keyring and try again, or enter the passphrase.
vault-key-locked = The system's keyring is locked. Unlock it and try again, or enter the passphrase.
vault-key-no-keyring = No keyring answers on this system. Start the keyring and try again, or enter the passphrase.
vault-key-other-key = The system's keyring holds another key than the one your cases were saved with. Restore the keyring and try again, or enter the passphrase.
vault-key-not-asked = Only the passphrase opens them now. The system's keyring is not asked.

# Parts of a damaged case that can't be read; the sentences are joined
vault-damage-older = The last save of this case can't be read. This is the one before it.
vault-damage-older-entities = { $count ->
        [one] 1 company or person is
       *[other] { $count } companies or people are
    } as of an earlier save.
vault-damage-older-relations = { $count ->
        [one] 1 relation is
       *[other] { $count } relations are
    } as of an earlier save.
vault-damage-lost-entities = { $count ->
        [one] 1 company or person is
       *[other] { $count } companies or people are
    } lost.
vault-damage-lost-relations = { $count ->
        [one] 1 relation is
       *[other] { $count } relations are
    } lost.
vault-damage-line = The state of this case can't be read.
vault-damage-copies = Some of its documents may be missing.
vault-damage-next = Check everything: it goes on as a new case, and the damaged one is left as it is.
