//! The pointer's position while files are dragged over the window, which winit does not report.
//!
//! If the platform does not answer, the position is unknown and nothing is guessed.

use std::sync::Arc;

use egui::Pos2;
use winit::window::Window;

/// Asks the platform for the pointer's position.
#[derive(Debug, Default)]
pub(super) struct Pointer {
    window: Option<platform::Window>,
}

impl Pointer {
    /// Prepares for one window; `None` in tests.
    pub(super) fn of(window: Option<&Arc<Window>>) -> Self {
        Self { window: window.and_then(platform::Window::of) }
    }

    /// Returns the pointer's position inside the window, in points.
    pub(super) fn position(&self, pixels_per_point: f32) -> Option<Pos2> {
        self.window.as_ref()?.pointer(pixels_per_point)
    }
}

#[cfg(all(unix, not(target_os = "macos")))]
mod platform {
    use std::fmt;
    use std::sync::Arc;

    use egui::{Pos2, pos2};
    use winit::raw_window_handle::{HasWindowHandle as _, RawWindowHandle};
    use x11rb::protocol::xproto::ConnectionExt as _;
    use x11rb::rust_connection::RustConnection;

    /// A separate connection to the X server, and the window there.
    pub(super) struct Window {
        server: RustConnection,
        window: u32,
    }

    impl fmt::Debug for Window {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("Window(…)")
        }
    }

    impl Window {
        pub(super) fn of(window: &Arc<winit::window::Window>) -> Option<Self> {
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

#[cfg(windows)]
mod platform {
    use std::sync::{Arc, Weak};

    use egui::Pos2;
    use winsafe::GetCursorPos;

    /// The window, as long as it is open.
    #[derive(Debug)]
    pub(super) struct Window(Weak<winit::window::Window>);

    impl Window {
        #[expect(clippy::unnecessary_wraps, reason = "elsewhere the platform may not answer")]
        pub(super) fn of(window: &Arc<winit::window::Window>) -> Option<Self> {
            Some(Self(Arc::downgrade(window)))
        }

        /// Both are in pixels of the whole desktop.
        pub(super) fn pointer(&self, pixels_per_point: f32) -> Option<Pos2> {
            let corner = self.0.upgrade()?.inner_position().ok()?;
            let pointer = GetCursorPos().ok()?;
            Some(crate::app::pointer::within(
                pointer.x - corner.x,
                pointer.y - corner.y,
                pixels_per_point,
            ))
        }
    }
}

#[cfg(target_os = "macos")]
mod platform {
    use std::sync::{Arc, Weak};

    use egui::Pos2;
    use objc2::MainThreadMarker;
    use objc2_app_kit::{NSEvent, NSScreen};
    use winit::dpi::LogicalPosition;

    /// The window, as long as it is open.
    #[derive(Debug)]
    pub(super) struct Window(Weak<winit::window::Window>);

    impl Window {
        #[expect(clippy::unnecessary_wraps, reason = "elsewhere the platform may not answer")]
        pub(super) fn of(window: &Arc<winit::window::Window>) -> Option<Self> {
            Some(Self(Arc::downgrade(window)))
        }

        /// The system counts points from the bottom of the first screen, which has the menu bar.
        pub(super) fn pointer(&self, pixels_per_point: f32) -> Option<Pos2> {
            let window = self.0.upgrade()?;
            let corner = window.inner_position().ok()?;
            let height =
                NSScreen::screens(MainThreadMarker::new()?).firstObject()?.frame().size.height;
            let pointer = NSEvent::mouseLocation();
            let pointer = LogicalPosition::new(pointer.x, height - pointer.y)
                .to_physical::<i32>(window.scale_factor());
            Some(crate::app::pointer::within(
                pointer.x - corner.x,
                pointer.y - corner.y,
                pixels_per_point,
            ))
        }
    }
}

/// Converts pixels from the window's corner to points.
#[cfg(any(windows, target_os = "macos"))]
#[expect(clippy::cast_precision_loss, reason = "no desktop has 16 million pixels")]
fn within(x: i32, y: i32, pixels_per_point: f32) -> Pos2 {
    egui::pos2(x as f32 / pixels_per_point, y as f32 / pixels_per_point)
}
