//! The order of day and month in the date setting of Windows and macOS, which is independent of
//! their language.
//!
//! The system's own programs are asked, on a thread that nothing waits for. Without an answer, both
//! readings of a date are shown.

#[cfg(any(windows, target_os = "macos", test))]
use crate::domain::day::DayOrder;

/// Sets the order in which dates are read from the system's setting. On other systems `LC_TIME` has
/// it, which `words` reads.
pub(super) fn update() {
    #[cfg(any(windows, target_os = "macos"))]
    drop(std::thread::spawn(|| {
        crate::words::set_day_order(asked());
    }));
}

/// Reads the setting from the registry with `reg.exe` of the system's folder, without a console
/// window.
#[cfg(windows)]
fn asked() -> Option<DayOrder> {
    use std::os::windows::process::CommandExt as _;
    let root = std::env::var_os("SystemRoot")?;
    let program = std::path::Path::new(&root).join("System32").join("reg.exe");
    let mut command = std::process::Command::new(program);
    command
        .args(["query", r"HKCU\Control Panel\International", "/v", "sShortDate"])
        .creation_flags(0x0800_0000);
    of_registry(&String::from_utf8_lossy(&command.output().ok()?.stdout))
}

/// Reads the region from the settings.
#[cfg(target_os = "macos")]
fn asked() -> Option<DayOrder> {
    let output = std::process::Command::new("/usr/bin/defaults")
        .args(["read", "-g", "AppleLocale"])
        .output()
        .ok()?;
    let locale = String::from_utf8(output.stdout).ok().filter(|_| output.status.success())?;
    crate::words::day_order_of(locale.trim())
}

/// The order of the short date in what `reg query` prints, such as `    sShortDate    REG_SZ
/// dd.MM.yyyy`. `None` also for a date with the year first, which says nothing about `1/2/1980`.
#[cfg(any(windows, test))]
fn of_registry(printed: &str) -> Option<DayOrder> {
    let (_, pattern) =
        printed.lines().find(|line| line.contains("sShortDate"))?.split_once("REG_SZ")?;
    let place = |letter: char| pattern.find(letter);
    let (day, month, year) = (place('d')?, place('M')?, place('y')?);
    let order = if day < month { DayOrder::DayFirst } else { DayOrder::MonthFirst };
    (year > day.min(month)).then_some(order)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_short_date_of_windows_says_what_comes_first() {
        let printed = |pattern: &str| {
            format!(
                "\r\nHKEY_CURRENT_USER\\Control Panel\\International\r\n    sShortDate    REG_SZ    {pattern}\r\n\r\n"
            )
        };
        for (pattern, order) in [
            ("dd.MM.yyyy", Some(DayOrder::DayFirst)),
            ("dd/MM/yyyy", Some(DayOrder::DayFirst)),
            ("M/d/yyyy", Some(DayOrder::MonthFirst)),
            ("yyyy-MM-dd", None),
            ("", None),
        ] {
            assert_eq!(of_registry(&printed(pattern)), order, "{pattern}");
        }
        assert_eq!(
            of_registry(
                "ERROR: The system was unable to find the specified registry key or value."
            ),
            None
        );
    }
}
