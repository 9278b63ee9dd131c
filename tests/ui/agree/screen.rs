//! The claims of one frame about the case on the page: those of the header, the banners, the status
//! and the list.
//!
//! Knows nothing of what is true.

use dossier::domain::progress::Phase;
use egui::Role;

use super::desk::Widget;

/// The state of a case, as far as the sentences distinguish it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stand {
    /// Not sent, and something is wrong or missing.
    Draft,
    /// Not sent, and could be.
    Ready,
    /// The engine has it.
    At(Phase),
    /// Completed, and another step follows.
    StepSent,
}

/// The state of the link as it is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LinkIs {
    Missing,
    Good,
    Ended,
}

/// The place where cases are saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Home {
    /// In memory, until the window closes.
    Memory,
    /// Sealed on this computer.
    Sealed,
}

/// The claims of one part of a frame; `None` where it says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Claims {
    pub stand: Option<Stand>,
    pub link: Option<LinkIs>,
    /// The step that is filled in or being sent.
    pub step: Option<i64>,
    /// The step that follows the one that was sent.
    pub follows: Option<i64>,
    pub home: Option<Home>,
    /// Everything typed is kept, or the last save failed.
    pub is_saved: Option<bool>,
    /// The receipt is kept on this computer, or is not.
    pub has_receipt: Option<bool>,
    /// The whole case is done, or only a step of it.
    pub is_whole: Option<bool>,
    /// The case may be changed.
    pub is_open: Option<bool>,
    /// *Send* can be pressed.
    pub can_send: Option<bool>,
    /// Stored documents, and all documents.
    pub stored: Option<(usize, usize)>,
    /// A form is being got, or could not be had.
    pub lacks_form: Option<bool>,
}

/// The page that is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sheet {
    Case,
    List,
    Locked,
    /// A dialog or the page of a sent step covers it.
    Behind,
}

/// One frame.
#[derive(Debug)]
pub(super) struct Screen {
    pub sheet: Sheet,
    /// The title of the case that is shown; `None` where none is.
    pub title: Option<String>,
    pub header: Claims,
    pub banners: Claims,
    pub status: Claims,
    /// Each line of the list: the title, and what it says.
    pub list: Vec<(String, Claims)>,
    pub lines: Vec<String>,
    pub buttons: Vec<String>,
}

/// Every phase. A new one has to be named here.
pub(super) const PHASES: [Phase; 13] = {
    let all = [
        Phase::Ready,
        Phase::Preparing,
        Phase::Submitting,
        Phase::Checking,
        Phase::Uploading,
        Phase::Confirming,
        Phase::NeedsFiles,
        Phase::NeedsDecision,
        Phase::TokenExpired,
        Phase::Rejected,
        Phase::Interrupted,
        Phase::Stopped,
        Phase::Completed,
    ];
    let mut at = 0;
    while at < all.len() {
        assert!(place(all[at]) == at, "each phase stands at its place");
        at += 1;
    }
    all
};

/// The place of a phase among all of them.
pub(super) const fn place(phase: Phase) -> usize {
    match phase {
        Phase::Ready => 0,
        Phase::Preparing => 1,
        Phase::Submitting => 2,
        Phase::Checking => 3,
        Phase::Uploading => 4,
        Phase::Confirming => 5,
        Phase::NeedsFiles => 6,
        Phase::NeedsDecision => 7,
        Phase::TokenExpired => 8,
        Phase::Rejected => 9,
        Phase::Interrupted => 10,
        Phase::Stopped => 11,
        Phase::Completed => 12,
    }
}

/// The words of a phase, on the chip and in the list.
fn phase_words(phase: Phase) -> &'static str {
    match phase {
        Phase::Ready => "Not sent yet",
        Phase::Preparing => "Asking spektr about the link",
        Phase::Submitting => "Sending the answers",
        Phase::Checking => "Checking with spektr",
        Phase::Uploading => "Sending documents",
        Phase::Confirming => "Asking spektr to confirm",
        Phase::NeedsFiles => "Documents needed",
        Phase::NeedsDecision => "Your decision is needed",
        Phase::TokenExpired => "New link needed",
        Phase::Rejected => "There is a problem",
        Phase::Interrupted => "Paused",
        Phase::Stopped => "Stopped",
        Phase::Completed => "Submitted",
    }
}

/// The state of the case in a chip or in a line of the list.
fn stand(words: &str) -> Option<Stand> {
    let phase = PHASES.into_iter().find(|phase| phase_words(*phase) == words);
    Some(match (words, phase) {
        ("Ready to send" | "Ready", _) => Stand::Ready,
        ("Draft", _) | (_, Some(Phase::Ready)) => Stand::Draft,
        ("Step sent", _) => Stand::StepSent,
        (_, Some(phase)) => Stand::At(phase),
        _ if words.ends_with(" thing missing") || words.ends_with(" things missing") => {
            Stand::Draft
        }
        _ if words.starts_with("Sending ") => Stand::At(Phase::Uploading),
        _ => return None,
    })
}

/// "step 2 of 3" anywhere in a sentence.
fn step_in(line: &str) -> Option<i64> {
    let (_, after) = line.split_once("step ")?;
    after.split([' ', '.']).next()?.parse().ok()
}

impl Screen {
    pub(super) fn read(widgets: &[Widget]) -> Self {
        let texts = widgets
            .iter()
            .flat_map(|widget| [&widget.name, &widget.value])
            .filter(|text| !text.is_empty());
        let lines: Vec<String> = texts.cloned().collect();
        let pressable =
            |widget: &&Widget| widget.is_live && matches!(widget.role, Role::Button | Role::Link);
        let buttons: Vec<String> =
            widgets.iter().filter(pressable).map(|widget| widget.name.clone()).collect();
        let is_there = |name: &str| widgets.iter().any(|widget| widget.name == name);
        let title = widgets
            .iter()
            .find(|widget| widget.name == "Title of the case")
            .map(|widget| widget.value.clone());
        let sheet = match () {
            () if lines
                .iter()
                .any(|line| line == "Your cases are locked" || line == "Opening your cases…") =>
            {
                Sheet::Locked
            }
            () if widgets
                .iter()
                .any(|widget| matches!(widget.role, Role::Dialog | Role::AlertDialog)) =>
            {
                Sheet::Behind
            }
            () if is_there("Search cases") => Sheet::List,
            () if title.is_some() => Sheet::Case,
            () => Sheet::Behind,
        };
        let mut screen = Self {
            sheet,
            title,
            header: Claims::default(),
            banners: Claims::default(),
            status: Claims::default(),
            list: Vec::new(),
            lines,
            buttons,
        };
        screen.read_list(widgets);
        screen.read_chip(widgets);
        screen.read_header(widgets);
        for line in screen.lines.clone() {
            screen.read_line(&line);
        }
        screen
    }

    /// Reads the chip of the bar, the first text after the header.
    fn read_chip(&mut self, widgets: &[Widget]) {
        let head = widgets
            .iter()
            .position(|widget| widget.role == Role::Button && widget.name == "More commands");
        let Some(head) = head else { return };
        let text = |widget: &Widget| {
            if widget.name.is_empty() { widget.value.clone() } else { widget.name.clone() }
        };
        let chip =
            widgets[head + 1..].iter().map(text).find(|text| !text.is_empty()).unwrap_or_default();
        self.status.stand = stand(&chip);
        assert!(
            self.status.stand.is_some(),
            "a status that nobody knows: {chip:?}\n{:#?}",
            self.lines
        );
        self.status.is_whole = match self.status.stand {
            Some(Stand::At(Phase::Completed)) => Some(true),
            Some(Stand::StepSent) => Some(false),
            _ => None,
        };
    }

    fn read_header(&mut self, widgets: &[Widget]) {
        let send = widgets
            .iter()
            .find(|widget| widget.name.starts_with("Send to spektr") || widget.name == "Send");
        let leads_there = widgets.iter().any(|widget| widget.name == "Review and send");
        if self.sheet == Sheet::Case {
            self.header.can_send = Some(send.map_or(leads_there, |widget| widget.is_live));
        }
        let chip = widgets.iter().find_map(|widget| widget.name.strip_prefix("Where it goes: "));
        for part in chip.into_iter().flat_map(|chip| chip.split(", ")) {
            self.read_line(part);
        }
    }

    fn read_list(&mut self, widgets: &[Widget]) {
        if self.sheet != Sheet::List {
            return;
        }
        let rows = widgets
            .iter()
            .filter(|widget| widget.role == Role::Button && widget.description.contains(" · "));
        for row in rows {
            let says = row.description.split(" · ").next().unwrap_or_default();
            let stand = stand(says);
            assert!(stand.is_some(), "a line of the list that nobody knows: {says:?}");
            let counts = says.strip_prefix("Sending ").and_then(|counts| counts.split_once('/'));
            let stored =
                counts.and_then(|(sent, all)| Some((sent.parse().ok()?, all.parse().ok()?)));
            let is_whole = match stand {
                Some(Stand::At(Phase::Completed)) => Some(true),
                Some(Stand::StepSent) => Some(false),
                _ => None,
            };
            self.list
                .push((row.name.clone(), Claims { stand, is_whole, stored, ..Claims::default() }));
        }
    }

    fn read_line(&mut self, line: &str) {
        let Self { header, banners, status, .. } = self;
        match line {
            "Paste link…" => header.link = Some(LinkIs::Missing),
            "link has expired" => header.link = Some(LinkIs::Ended),
            _ if line.starts_with("link good for ") => header.link = Some(LinkIs::Good),
            _ if line.starts_with("step ") => header.step = step_in(line),
            "getting the form…" | "no form yet" => header.lacks_form = Some(true),
            "Saving…" => (header.home, header.is_saved) = (Some(Home::Sealed), Some(false)),
            _ if line.starts_with("No keyring answers: the link is kept in memory") => {
                header.home = Some(Home::Memory);
            }
            "Keep cases under a passphrase…" => header.home = Some(Home::Memory),
            "This link has expired" | "Paste a new link to go on." => {
                status.link = Some(LinkIs::Ended);
            }
            _ if line.starts_with("The form could not be fetched: the link has expired") => {
                status.link = Some(LinkIs::Ended);
            }
            "Pause sending" | "Resume" | "Check again" | "Check now" => {
                status.is_open = Some(false);
            }
            "spektr answered that the case is completed." => status.is_whole = Some(true),
            "spektr answered that this step is completed." => status.is_whole = Some(false),
            _ if line.ends_with("shows that the case went through.") => {
                status.is_whole = Some(true);
            }
            _ if line.ends_with("shows that this step went through.") => {
                status.is_whole = Some(false);
            }
            "The receipt is kept on this computer." => status.has_receipt = Some(true),
            _ if line.starts_with("The receipt could not be written to disk.") => {
                status.has_receipt = Some(false);
            }
            _ if line.starts_with("The case can't be changed while it is being sent") => {
                banners.is_open = Some(false);
            }
            _ if line.starts_with("Cases are not kept on this computer") => {
                banners.home = Some(Home::Memory);
            }
            "The passphrase is set." => banners.home = Some(Home::Sealed),
            _ if line.starts_with("What was sent is at spektr, but its receipt is not kept") => {
                banners.has_receipt = Some(false);
            }
            _ if line.starts_with("spektr has this step and ") => {
                (banners.follows, banners.is_whole) =
                    (step_in(&line["spektr has this ".len() + 4..]), Some(false));
            }
            _ if line.starts_with("Not saved: the disk is full. Make room") => {
                banners.is_saved = Some(false);
            }
            _ => {}
        }
        if let Some(words) = line.strip_prefix("Saved ")
            && !words.is_empty()
        {
            (header.home, header.is_saved) = (Some(Home::Sealed), Some(true));
        } else if line.starts_with("Not saved: ") && !line.ends_with('.') {
            header.is_saved = Some(false);
        } else if line.starts_with("Cases are kept encrypted on this computer") {
            // The foot of the list.
            self.header.home = Some(Home::Sealed);
        } else if line.starts_with("Cases live in this window until it closes") {
            self.header.home = Some(Home::Memory);
        }
    }

    /// Returns true if a line begins with this.
    pub(super) fn says(&self, beginning: &str) -> bool {
        self.lines.iter().any(|line| line.starts_with(beginning))
    }

    /// Returns true if this can be pressed.
    pub(super) fn offers(&self, name: &str) -> bool {
        self.buttons.iter().any(|button| button == name)
    }
}
