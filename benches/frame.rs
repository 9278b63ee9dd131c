//! The cost of a frame: layout and tessellation of the window's pages for a case of 10 companies
//! and people and one of 1,000 with 3,000 documents, and for lists of 10 and 10,000 cases, without
//! a GPU. `cargo bench --bench frame` prints medians.

#[path = "frame/case.rs"]
mod case;
#[path = "frame/window.rs"]
mod window;

use std::io::{self, Write};
use std::time::Duration;

use window::{Page, Window};

/// Companies and people in the small and the large case.
const SIZES: [usize; 2] = [10, 1_000];
/// Number of cases listed.
const LISTS: [usize; 2] = [10, 10_000];
/// Frames of each page; the sizes alternate.
const ROUNDS: usize = 51;
/// Upper bound of the ratio of a frame of the large case to one of the small.
const MOST: f64 = 1.5;
/// Upper bound of a frame in milliseconds: thirty frames per second.
const FRAME_MS: f64 = 33.0;

fn main() -> io::Result<()> {
    let mut out = io::stdout();
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    writeln!(out, "| a frame of | 10 ms | 1,000 ms | ratio |\n|---|---:|---:|---:|")?;
    let (mut worst, mut longest) = (0.0f64, 0.0f64);
    for page in Page::ALL {
        let windows = SIZES.map(|entities| Window::on(&runtime, page, entities));
        let [small, large] = measure(windows, false);
        writeln!(out, "| {} | {small:.2} | {large:.2} | {:.2} |", page.name(), large / small)?;
        (worst, longest) = (worst.max(large / small), longest.max(large));
    }
    let [small, large] = measure(LISTS.map(|cases| Window::listing(&runtime, cases)), false);
    writeln!(
        out,
        "| a list of 10 and of 10,000 cases | {small:.2} | {large:.2} | {:.2} |",
        large / small
    )?;
    (worst, longest) = (worst.max(large / small), longest.max(large));
    let [small, large] = measure(LISTS.map(|cases| Window::searching(&runtime, cases)), false);
    writeln!(out, "| the same, searched | {small:.2} | {large:.2} | {:.2} |", large / small)?;
    (worst, longest) = (worst.max(large / small), longest.max(large));
    // The whole case is validated at every key, which grows with the case: the bound is one frame.
    let [small, large] =
        measure(SIZES.map(|entities| Window::on(&runtime, Page::Answers, entities)), true);
    writeln!(out, "| answers, at every key | {small:.2} | {large:.2} | {:.2} |", large / small)?;
    longest = longest.max(large);

    let verdict = |met: bool| if met { "met" } else { "MISSED" };
    writeln!(
        out,
        "\n- 1,000 costs ≤ {MOST} times what 10 costs: {worst:.2}, {}",
        verdict(worst <= MOST)
    )?;
    writeln!(out, "- no frame takes {FRAME_MS} ms: {longest:.1}, {}", verdict(longest < FRAME_MS))
}

/// Draws both windows alternately and returns their medians in milliseconds.
fn measure(mut windows: [Window; 2], types: bool) -> [f64; 2] {
    let mut times = [Vec::with_capacity(ROUNDS), Vec::with_capacity(ROUNDS)];
    for _ in 0..ROUNDS {
        // Both in every round: a machine whose speed varies must not make one of them look slow.
        for (window, times) in windows.iter_mut().zip(&mut times) {
            times.push(window.frame(types));
        }
    }
    times.map(|times| median(times).as_secs_f64() * 1e3)
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}
