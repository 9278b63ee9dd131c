/* A disk that is full from a chosen call on, for a program that is started with this library in LD_PRELOAD.
 *
 * Every call that needs room on the disk or makes writes durable is counted if it is about something below DISK_UNDER,
 * where "/" is everything. Call number DISK_FAILS_AT fills the disk by creating the file DISK_FULL; creating that file
 * by other means fills it as well, and deleting it makes room. With DISK_ONLY_SYNC only the calls that make writes
 * durable are counted and fail, with EIO. Each call is logged in DISK_LOG as a line: its letter (w write, s sync,
 * o other; a capital if it failed) and the path. Without DISK_FULL no call fails.
 * Knows nothing of what is written. It reads no memory except the arguments of the calls.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static atomic_long calls;

/* The system's own function. */
#define REAL(name) ((__typeof__(&name))real(#name))
static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

static int is_under(const char *path) {
    const char *under = getenv("DISK_UNDER");
    size_t length = under ? strlen(under) : 0;
    return length && !strncmp(path, under, length) && (path[length] == '/' || path[length] == 0 || length == 1);
}

/* The path a file was opened by, or nothing where it is no file. */
static const char *path_of(int fd, char path[PATH_MAX]) {
    char link[64];
    int error = errno;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    path[length > 0 ? length : 0] = 0;
    errno = error;
    return path;
}

static void note(char letter, const char *path) {
    const char *log = getenv("DISK_LOG");
    int fd = log ? (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -1;
    if (fd < 0) return;
    char line[PATH_MAX + 3];
    int length = snprintf(line, sizeof line, "%c %s\n", letter, path);
    if (syscall(SYS_write, fd, line, (size_t)length) < 0) abort();
    syscall(SYS_close, fd);
}

enum { GOES = 0, HALF = 1, REFUSED = 2 };

/* Whether a call is refused, and takes note of it. The write that fills the disk still finds room for its first half. */
static int judged(char letter, const char *path) {
    if (!is_under(path)) return GOES;
    int error = errno, only_sync = getenv("DISK_ONLY_SYNC") != NULL;
    const char *full = getenv("DISK_FULL"), *at = getenv("DISK_FAILS_AT");
    int judges = full && (!only_sync || letter == 's');
    int verdict = judges && syscall(SYS_faccessat, AT_FDCWD, full, F_OK) == 0 ? REFUSED : GOES;
    if (judges && verdict == GOES && at && atomic_fetch_add(&calls, 1) + 1 == atol(at)) {
        syscall(SYS_close, (int)syscall(SYS_openat, AT_FDCWD, full, O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
        verdict = letter == 'w' ? HALF : REFUSED;
    }
    note(verdict == GOES ? letter : (char)(letter - 'a' + 'A'), path);
    errno = verdict == REFUSED ? (only_sync ? EIO : ENOSPC) : error;
    return verdict;
}

static int judged_fd(char letter, int fd) {
    char path[PATH_MAX];
    return judged(letter, path_of(fd, path));
}

#define WRITES(name, takes, gives)                                                      \
    ssize_t name takes {                                                                \
        switch (judged_fd('w', fd)) {                                                   \
        case REFUSED: return -1;                                                        \
        case HALF: if (size > 1) size /= 2; else return errno = ENOSPC, -1;             \
        }                                                                               \
        return REAL(name) gives;                                                        \
    }
WRITES(write, (int fd, const void *bytes, size_t size), (fd, bytes, size))
WRITES(pwrite, (int fd, const void *bytes, size_t size, off_t at), (fd, bytes, size, at))
WRITES(pwrite64, (int fd, const void *bytes, size_t size, off64_t at), (fd, bytes, size, at))
WRITES(writev, (int fd, const struct iovec *bytes, int size), (fd, bytes, size))
WRITES(pwritev, (int fd, const struct iovec *bytes, int size, off_t at), (fd, bytes, size, at))
WRITES(pwritev64, (int fd, const struct iovec *bytes, int size, off64_t at), (fd, bytes, size, at))

#define DOES(name, letter, takes, gives) \
    int name takes { return judged_fd(letter, fd) ? -1 : REAL(name) gives; }
DOES(fsync, 's', (int fd), (fd))
DOES(fdatasync, 's', (int fd), (fd))
DOES(ftruncate, 'o', (int fd, off_t size), (fd, size))
DOES(ftruncate64, 'o', (int fd, off64_t size), (fd, size))
DOES(fallocate, 'o', (int fd, int mode, off_t from, off_t size), (fd, mode, from, size))
DOES(fallocate64, 'o', (int fd, int mode, off64_t from, off64_t size), (fd, mode, from, size))
/* These two answer with the error itself. */
int posix_fallocate(int fd, off_t from, off_t size) { return judged_fd('o', fd) ? errno : REAL(posix_fallocate)(fd, from, size); }
int posix_fallocate64(int fd, off64_t from, off64_t size) { return judged_fd('o', fd) ? errno : REAL(posix_fallocate64)(fd, from, size); }

#define NAMES(name, path, takes, gives) \
    int name takes { return judged('o', path) ? -1 : REAL(name) gives; }
NAMES(mkdir, path, (const char *path, mode_t mode), (path, mode))
NAMES(rename, to, (const char *from, const char *to), (from, to))
NAMES(link, to, (const char *from, const char *to), (from, to))
NAMES(renameat, to, (int a, const char *from, int b, const char *to), (a, from, b, to))
NAMES(renameat2, to, (int a, const char *from, int b, const char *to, unsigned flags), (a, from, b, to, flags))

/* Opening needs room only where a file is made. */
static int makes(const char *path, int flags) {
    return (flags & O_CREAT) && syscall(SYS_faccessat, AT_FDCWD, path, F_OK) != 0 && judged('o', path);
}
#define OPENS(name, path, takes, gives)                     \
    int name takes {                                        \
        va_list more;                                       \
        va_start(more, flags);                              \
        mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0; \
        va_end(more);                                       \
        return makes(path, flags) ? -1 : REAL(name) gives;  \
    }
OPENS(open, path, (const char *path, int flags, ...), (path, flags, mode))
OPENS(open64, path, (const char *path, int flags, ...), (path, flags, mode))
OPENS(openat, path, (int at, const char *path, int flags, ...), (at, path, flags, mode))
OPENS(openat64, path, (int at, const char *path, int flags, ...), (at, path, flags, mode))
