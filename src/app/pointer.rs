//! Where the pointer is while files are dragged over the window, which winit does not tell.
//!
//! Must not know: slots. Where the platform does not answer, the position is unknown and nothing is guessed.

use std::sync::Arc;

use egui::Pos2;
use winit::window::Window;

/// Asks the platform for the pointer.
#[derive(Debug, Default)]
pub(super) struct Pointer {
    #[cfg(all(unix, not(target_os = "macos")))]
    x11: Option<x11::Connection>,
}

impl Pointer {
    /// Gets ready for one window; `None` in tests.
    #[cfg(all(unix, not(target_os = "macos")))]
    pub(super) fn of(window: Option<&Arc<Window>>) -> Self {
        Self { x11: window.and_then(|window| x11::Connection::of(window)) }
    }

    /// Gets ready for one window; here the platform is not asked.
    #[cfg(not(all(unix, not(target_os = "macos"))))]
    pub fn of(_window: Option<&Arc<Window>>) -> Self {
        Self::default()
    }

    /// The pointer inside the window, in points.
    #[cfg(all(unix, not(target_os = "macos")))]
    pub(super) fn position(&self, pixels_per_point: f32) -> Option<Pos2> {
        self.x11.as_ref()?.pointer(pixels_per_point)
    }

    /// The pointer inside the window is not known here.
    #[cfg(not(all(unix, not(target_os = "macos"))))]
    pub fn position(&self, _pixels_per_point: f32) -> Option<Pos2> {
        None
    }
}

#[cfg(all(unix, not(target_os = "macos")))]
mod x11 {
    use std::fmt;

    use egui::{Pos2, pos2};
    use winit::raw_window_handle::{HasWindowHandle as _, RawWindowHandle};
    use winit::window::Window;
    use x11rb::protocol::xproto::ConnectionExt as _;
    use x11rb::rust_connection::RustConnection;

    /// A connection of our own to the X server, and our window there.
    pub(super) struct Connection {
        server: RustConnection,
        window: u32,
    }

    impl fmt::Debug for Connection {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("Connection(…)")
        }
    }

    impl Connection {
        pub(super) fn of(window: &Window) -> Option<Self> {
            let window = match window.window_handle().ok()?.as_raw() {
                RawWindowHandle::Xlib(handle) => u32::try_from(handle.window).ok()?,
                RawWindowHandle::Xcb(handle) => handle.window.get(),
                _ => return None,
            };
            let (server, _) = x11rb::connect(None).ok()?;
            Some(Self { server, window })
        }

        pub(super) fn pointer(&self, pixels_per_point: f32) -> Option<Pos2> {
            let answer = self.server.query_pointer(self.window).ok()?.reply().ok()?;
            let points = |pixels: i16| f32::from(pixels) / pixels_per_point;
            answer.same_screen.then(|| pos2(points(answer.win_x), points(answer.win_y)))
        }
    }
}
