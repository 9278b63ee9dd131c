//! The banners, the question, the toast and the file chooser of the window.
//!
//! Knows nothing of what an answer causes, or of how long a banner is true.

use crate::ui::theme::Tone;
use crate::ui::view::{About, Banner, Chooser, Question, Toast};

/// The most banners that are shown.
const MOST_BANNERS: usize = 3;
/// Time for which a toast is shown, in seconds. It stops while the pointer is on the toast.
pub(super) const TOAST_SECS: f64 = 8.0;

/// Banners, the question, the toast, and the window's own file chooser.
#[derive(Debug, Default)]
pub(super) struct Prompts {
    pub banners: Vec<Banner>,
    pub question: Option<Question>,
    pub chooser: Option<Chooser>,
    pub toast: Option<TimedToast>,
    /// Banners that are shown with the next frame.
    next_banners: Vec<Banner>,
}

/// A toast with its end.
#[derive(Debug)]
pub(super) struct TimedToast {
    pub toast: Toast,
    /// In the window's seconds.
    pub until_secs: f64,
    /// The history's revision when it was shown; the toast ends with the next step.
    pub revision: u64,
}

impl Prompts {
    /// Adds a banner; the same one is shown once, and the oldest make room.
    pub(super) fn tell(&mut self, tone: Tone, about: About, sentence: String) {
        let banner = Banner { tone, sentence, about };
        self.banners.retain(|old| old != &banner);
        self.banners.push(banner);
        if self.banners.len() > MOST_BANNERS {
            self.banners.remove(0);
        }
    }

    /// Adds a banner with the next frame: one that appears in the frame of a drop would move the
    /// slots away under the pointer.
    pub(super) fn tell_next(&mut self, tone: Tone, about: About, sentence: String) {
        self.next_banners.push(Banner { tone, sentence, about });
    }

    /// Adds the banners that waited for the end of the frame; returns true if there were any.
    pub(super) fn tell_waiting(&mut self) -> bool {
        let waiting = std::mem::take(&mut self.next_banners);
        let has_any = !waiting.is_empty();
        for Banner { tone, about, sentence } in waiting {
            self.tell(tone, about, sentence);
        }
        has_any
    }

    /// Adds a banner in place of all others about its subject.
    pub(super) fn tell_outcome(&mut self, tone: Tone, about: About, sentence: String) {
        self.settle(&about);
        self.tell(tone, about, sentence);
    }

    /// Removes the banners about a subject: it is tried again, or was done.
    pub(super) fn settle(&mut self, about: &About) {
        self.banners.retain(|banner| &banner.about != about);
    }

    /// Keeps the banners that are still true.
    pub(super) fn keep_banners(&mut self, holds: impl Fn(&Banner) -> bool) {
        self.banners.retain(holds);
    }

    /// Removes a banner that the operator dismissed.
    pub(super) fn dismiss_banner(&mut self, position: usize) {
        if position < self.banners.len() {
            self.banners.remove(position);
        }
    }

    /// Gives up the question and the banners, because the window is being locked.
    pub(super) fn lock(&mut self) {
        self.question = None;
        self.banners.clear();
    }

    /// Removes what is about the open case only, because another one is shown.
    pub(super) fn case_changed(&mut self) {
        self.banners.retain(|banner| !banner.about.is_of_case());
        (self.question, self.toast) = (None, None);
    }

    /// Removes what is about the step that was sent, because the next one begins.
    pub(super) fn step_begun(&mut self) {
        self.banners.retain(|banner| !banner.about.is_of_case());
        self.toast = None;
    }

    /// Shows a toast; `revision` is that of the history.
    pub(super) fn offer(&mut self, toast: Toast, revision: u64, now_secs: f64) {
        self.toast = Some(TimedToast { toast, until_secs: now_secs + TOAST_SECS, revision });
    }

    /// Lets the toast follow the history when its step was amended.
    pub(super) fn step_amended(&mut self, before: u64, after: u64) {
        if let Some(shown) = self.toast.as_mut().filter(|shown| shown.revision == before) {
            shown.revision = after;
        }
    }

    /// Removes the toast when its time is over or another step was done; returns the seconds it
    /// has left.
    pub(super) fn update_toast(
        &mut self,
        revision: u64,
        is_held: bool,
        now_secs: f64,
    ) -> Option<f64> {
        let shown = self.toast.as_mut()?;
        if is_held {
            shown.until_secs = shown.until_secs.max(now_secs + TOAST_SECS / 2.0);
        }
        if shown.revision != revision || now_secs >= shown.until_secs {
            self.toast = None;
        }
        self.toast.as_ref().map(|shown| shown.until_secs - now_secs)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::view::Undoes;

    fn prompts() -> Prompts {
        Prompts { question: Some(Question::Connect), ..Prompts::default() }
    }

    #[test]
    fn a_banner_is_shown_once_and_the_oldest_make_room() {
        let mut prompts = prompts();
        for about in [About::Link, About::Link, About::Tray, About::List, About::Other] {
            prompts.tell(Tone::Warning, about, "x".to_owned());
        }
        let shown: Vec<_> = prompts.banners.iter().map(|banner| banner.about.clone()).collect();
        assert_eq!(shown, [About::Tray, About::List, About::Other]);
        prompts.tell_outcome(Tone::Danger, About::Tray, "y".to_owned());
        prompts.case_changed();
        let shown: Vec<_> = prompts.banners.iter().map(|banner| banner.about.clone()).collect();
        assert_eq!((shown, prompts.question), (vec![About::List, About::Other], None));
    }

    #[test]
    fn a_banner_about_a_drop_waits_for_the_end_of_the_frame() {
        let mut prompts = prompts();
        prompts.tell_next(Tone::Warning, About::Other, "x".to_owned());
        assert!(prompts.banners.is_empty() && prompts.tell_waiting());
        assert!(prompts.banners.len() == 1 && !prompts.tell_waiting());
    }

    #[test]
    fn a_toast_ends_with_its_time_or_the_next_step_and_waits_under_the_pointer() {
        let toast = || Toast { sentence: "x".to_owned(), undoes: Undoes::Step };
        let mut prompts = prompts();
        prompts.offer(toast(), 3, 10.0);
        assert_eq!(prompts.update_toast(3, false, 11.0), Some(7.0));
        assert_eq!(prompts.update_toast(3, true, 17.5), Some(4.0));
        prompts.step_amended(3, 4);
        assert_eq!(prompts.update_toast(4, false, 18.0), Some(3.5));
        assert_eq!(prompts.update_toast(4, false, 21.5), None);
        prompts.offer(toast(), 4, 30.0);
        assert_eq!(prompts.update_toast(5, false, 30.0), None);
    }
}
