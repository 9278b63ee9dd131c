//! The vault's folder: its permissions, its lock, and files that are written whole.
//!
//! Knows nothing of what is in the files. Folders are 0700 and files 0600 where the system has such
//! modes; elsewhere the user's profile folder is private.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::fault;
use crate::domain::intake::CopyId;
use crate::engine::message::VaultFault;
use crate::files::blocking::blocks;
use crate::files::sync_folder;

/// The folder, held by this process.
#[derive(Debug)]
pub(super) struct Folder {
    root: PathBuf,
    /// Released by the system when the program ends, however it ends.
    _lock: File,
}

impl Folder {
    /// Creates the folder if there is none, and holds it.
    ///
    /// # Errors
    /// [`VaultFault::InUse`] if another process holds it; what the disk refused.
    pub(super) fn hold(root: &Path) -> Result<Self, VaultFault> {
        make_folder(root).map_err(|error| fault::of_writing(&error))?;
        let lock = lock(&root.join("lock"))?;
        Ok(Self { root: root.to_path_buf(), _lock: lock })
    }

    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    pub(super) fn database(&self) -> PathBuf {
        self.root.join("vault.db")
    }

    pub(super) fn documents(&self) -> PathBuf {
        self.root.join("documents")
    }

    /// The path of a sealed copy.
    pub(super) fn copy(&self, copy: CopyId) -> PathBuf {
        self.documents().join(copy.to_string())
    }

    pub(super) fn is_without_database(&self) -> bool {
        fs::metadata(self.database()).map_or(true, |file| file.len() == 0)
    }

    /// Returns true if there are files of a database that is missing.
    pub(super) fn has_remains(&self) -> bool {
        let has_bytes =
            |name: &str| fs::metadata(self.root.join(name)).is_ok_and(|file| file.len() > 0);
        has_bytes("vault.db-wal")
            || fs::read_dir(self.documents()).is_ok_and(|mut entries| entries.next().is_some())
    }
}

/// Returns the number of the process that holds the folder.
#[must_use]
pub(super) fn holder(root: &Path) -> Option<u32> {
    fs::read_to_string(root.join("lock")).ok()?.trim().parse().ok()
}

fn lock(path: &Path) -> Result<File, VaultFault> {
    blocks();
    let mut file = private(OpenOptions::new().read(true).write(true).create(true).truncate(false))
        .open(path)
        .map_err(|error| fault::of_writing(&error))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Err(VaultFault::InUse),
        // Some network file systems have no locks, so another process can't be detected.
        Err(TryLockError::Error(_)) => return Err(VaultFault::NotWritten),
    }
    // For the message of a second process only; a full disk does not matter.
    let written = file
        .set_len(0)
        .and_then(|()| file.seek(SeekFrom::Start(0)))
        .and_then(|_| writeln!(file, "{}", std::process::id()));
    tracing::debug!(written = written.is_ok(), "the vault is held");
    Ok(file)
}

/// Creates a folder for its owner only.
pub(super) fn make_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)?;
    // A folder that existed before may be open to others.
    #[cfg(unix)]
    if std::os::unix::fs::PermissionsExt::mode(&fs::metadata(path)?.permissions()) & 0o077 != 0 {
        fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
    }
    Ok(())
}

fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

/// Creates an empty file for its owner only, unless it exists. SQLite gives its other files the same
/// mode.
pub(super) fn make_private(path: &Path) -> io::Result<()> {
    private(OpenOptions::new().write(true).create(true).truncate(false)).open(path).map(drop)
}

/// Writes a new file so that it is complete or missing after a crash: a temporary name, fsync,
/// rename, fsync of the folder.
pub(super) fn write_whole(path: &Path, content: &[u8]) -> io::Result<()> {
    blocks();
    let temporary = path.with_extension("tmp");
    let written = || -> io::Result<()> {
        let mut file = private(OpenOptions::new().write(true).create_new(true)).open(&temporary)?;
        file.write_all(content)?;
        file.sync_all()?;
        rename_whole(&temporary, path)
    };
    written().inspect_err(|_| {
        // If this fails as well, it is swept later.
        let _left = remove(&temporary).is_err();
    })
}

/// Renames a file that is on disk, durably.
pub(super) fn rename_whole(from: &Path, to: &Path) -> io::Result<()> {
    fs::rename(from, to)?;
    sync_folder(to.parent().unwrap_or(Path::new(".")))
}

/// Deletes a file; one that is gone already is no error.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    blocks();
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
