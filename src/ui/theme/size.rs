//! All sizes by name, in points. The grid is 4.

/// Page title.
pub const TITLE: f32 = 20.0;
/// The title of the first screen.
pub const DISPLAY: f32 = 28.0;
/// Section heading.
pub const SECTION: f32 = 15.0;
/// Body, labels and inputs.
pub const BODY: f32 = 13.0;
/// Hints, units, times.
pub const HINT: f32 = 12.0;
/// References and digests.
pub const MONO: f32 = 12.0;
/// Icons in rows and buttons.
pub const ICON: f32 = 18.0;
/// Icons in slots.
pub const ICON_SLOT: f32 = 24.0;
/// The picture of an empty state.
pub const ICON_EMPTY: f32 = 40.0;

/// Within a control.
pub const WITHIN: f32 = 4.0;
/// Between a label and its input.
pub const LABEL: f32 = 8.0;
/// List rows, inside.
pub const ROW_PAD: f32 = 12.0;
/// Between fields; inside cards.
pub const FIELD: f32 = 16.0;
/// Above and below the content of a bar.
pub const BAR_PAD: f32 = 6.0;
/// Between groups; around the page.
pub const GROUP: f32 = 24.0;

/// Inputs and buttons.
pub const CONTROL: f32 = 32.0;
/// The smallest target.
pub const TARGET: f32 = 24.0;
/// A list row of two lines.
pub const ROW: f32 = 44.0;
/// Chips and badges.
pub const CHIP: f32 = 22.0;
/// A key's letter over a button.
pub const KEY_BADGE: f32 = 18.0;
/// Its corners.
pub const RADIUS_KEY: u8 = 4;
/// The padding at a chip's ends.
pub const CHIP_PAD: f32 = 10.0;
/// Between an icon and its label.
pub const ICON_GAP: f32 = 6.0;
/// Corners of controls.
pub const RADIUS: u8 = 6;
/// Corners of cards and slots.
pub const RADIUS_CARD: u8 = 10;
/// Outlines.
pub const LINE: f32 = 1.0;
/// The focus ring, and the outline of a slot that would take the file.
pub const RING: f32 = 2.0;
/// Distance between a widget and its focus ring.
pub const RING_GAP: f32 = 2.0;
/// A dash of an empty slot's outline, and the gap after it.
pub const DASH: f32 = 5.0;
/// Progress bars.
pub const BAR: f32 = 4.0;
/// Assumed height of a document in the status before it is drawn.
pub const FILE_ROW: f32 = 72.0;
/// Height above and below the visible part of a long list in which rows are laid out, so that Tab
/// reaches the next one.
pub const NEAR: f32 = 200.0;

/// Greatest width of a text field.
pub const INPUT_MAX: f32 = 480.0;
/// Greatest width of two text fields side by side, and of a field over both columns.
pub const ROW_MAX: f32 = INPUT_MAX * 2.0 + FIELD;
/// Greatest width of a column of text.
pub const READING: f32 = 720.0;
/// Share of that column that the labels of the page before sending take.
pub const REVIEW_SHARE: f32 = 0.3;
/// The column of its links.
pub const REVIEW_LINK: f32 = 72.0;
/// Least width of a column of fields; a narrower pane has one column.
pub const COLUMN_MIN: f32 = 264.0;
/// A number with a unit.
pub const SHORT_INPUT: f32 = 104.0;
/// A box for a date with the month's name.
pub const DAY: f32 = 180.0;
/// Width of the calendar.
pub const CALENDAR: f32 = 252.0;
/// Greatest height of a searched list.
pub const LIST: f32 = 280.0;
/// The check box "Required" beside a field of a form.
pub const REQUIRED: f32 = 120.0;
/// Height of the list of field kinds, all visible.
pub const KINDS: f32 = 336.0;
/// Least width of the case's title in the header.
pub const TITLE_MIN: f32 = 120.0;
/// Greatest width of the operator's name in the header.
pub const CHIP_NAME: f32 = 120.0;
/// The header's menu.
pub const MENU: f32 = 240.0;
/// The menu about the link.
pub const LINK_MENU: f32 = 300.0;
/// A document's picture on the page before sending.
pub const REVIEW_PICTURE: [f32; 2] = [40.0, 52.0];
/// A choice of roles.
pub const CHOICE: f32 = 190.0;
/// Share of a row that the name of an unmatched answer takes.
pub const ASIDE_LABEL: f32 = 0.4;
/// The choice of the form's language.
pub const LANGUAGE: f32 = 132.0;
/// A choice of days or minutes.
pub const SETTING: f32 = 168.0;
/// A filled slot, and its picture, which is a square.
pub const SLOT: f32 = 96.0;
/// Least height of an empty slot.
pub const SLOT_EMPTY: f32 = 64.0;
/// Share of its opacity that the window keeps while files are dragged over it.
pub const FADED: f32 = 0.35;
/// A document beside the form: its least width, and that of the form.
pub const BESIDE_MIN: f32 = 340.0;
pub const FORM_MIN: f32 = 344.0;
/// Narrower windows show a document over the form.
pub const BESIDE_WINDOW: f32 = 1000.0;
/// The divider between the two, and how far a key moves it.
pub const DIVIDER: f32 = TARGET;
pub const DIVIDER_STEP: f32 = 24.0;
/// The outline pane.
pub const OUTLINE: f32 = 240.0;
/// The outline pane in a small window, or with large text.
pub const OUTLINE_TIGHT: f32 = 184.0;
/// The ring around an icon that shows how much is filled in, and the icon in it.
pub const COMPLETENESS: f32 = 26.0;
pub const ICON_RING: f32 = 15.0;
/// A dot with a number.
pub const DOT: f32 = 16.0;
/// Narrower windows show buttons that have an icon without their labels, and each line of the
/// structure in two rows.
pub const TIGHT: f32 = 760.0;
/// The drawer of the status.
pub const STATUS: f32 = 360.0;
/// Tooltips.
pub const TOOLTIP: f32 = 300.0;
/// Narrower windows have that drawer above the bar instead of at the right.
pub const STATUS_BESIDE: f32 = 1000.0;
/// The number of a step of the first screen.
pub const STEP_MARK: f32 = 28.0;
/// Where files are dropped on it.
pub const WELL_HEIGHT: f32 = 64.0;
/// The link's box on it.
pub const LINK: f32 = 380.0;
/// The picture of the empty list of cases.
pub const PICTURE: [f32; 2] = [168.0, 120.0];
/// Share of the window's height for the drawer of the status in a narrow window.
pub const STATUS_SHARE: f32 = 0.45;
/// The tray.
pub const TRAY: f32 = 320.0;
/// The tray in a small window, or with large text.
pub const TRAY_TIGHT: f32 = 264.0;
/// A row of the tray.
pub const TRAY_ROW: f32 = 76.0;
/// The picture of a file in it.
pub const TRAY_PICTURE: f32 = 48.0;
/// The dialog that lists the companies and people that files name.
pub const NEWCOMERS: f32 = 640.0;
/// Greatest width of the structure, and the least width of its names in one row with the boxes.
pub const TREE_MAX: f32 = 960.0;
pub const TREE_NAME_MIN: f32 = 200.0;
/// The indent of a level of the structure.
pub const TREE_INDENT: f32 = 28.0;
/// The column of effective shares in it, and that of the two buttons of a line.
pub const EFFECTIVE: f32 = 80.0;
pub const TREE_BUTTONS: f32 = 60.0;
/// A row's height is divided by this for the zones at its top and bottom that mean the gap to the
/// next row.
pub const EDGE_PART: f32 = 4.0;
/// A line of the table of documents, and its name column.
pub const MATRIX_ROW: f32 = 44.0;
pub const MATRIX_NAME: f32 = 200.0;
/// Least and greatest width of a cell of that table.
pub const MATRIX_CELL: f32 = 156.0;
pub const MATRIX_CELL_MAX: f32 = 260.0;
/// The small picture of a document in it.
pub const MATRIX_PICTURE: [f32; 2] = [28.0, 36.0];
/// The bar of the shares declared in a company.
pub const SHARES: f32 = 72.0;
/// Least width of that bar; a narrower one is left out.
pub const SHARES_LEAST: f32 = 24.0;
/// A role in a line of the structure.
pub const ROLE: f32 = 180.0;
/// A row of the list of cases.
pub const CASE_ROW: f32 = 44.0;
/// Greatest width of the list of cases.
pub const CASES: f32 = 1080.0;
/// The search in the list of cases.
pub const SEARCH: f32 = 280.0;
/// The column for the state in it.
pub const CASE_STATUS: f32 = 190.0;
/// The column for the time of the last change in it.
pub const CASE_CHANGED: f32 = 130.0;
/// Share of the window's height above the page of the locked vault.
pub const LOCK_TOP: f32 = 0.18;
/// Dialogs.
pub const DIALOG: f32 = 440.0;
/// Greatest width of a toast's text.
pub const TOAST: f32 = 440.0;
/// Share of the window for a document that is viewed.
pub const VIEWER_SHARE: f32 = 0.82;
/// Greatest share of the window's height for a list in a dialog.
pub const DIALOG_SHARE: f32 = 0.5;
/// Rows of a text box with several lines.
pub const LINES: usize = 3;

/// Hover and reveal, in seconds.
pub const MOTION_SECS: f32 = 0.12;

/// The smallest window.
pub const WINDOW_MIN: [f32; 2] = [900.0, 600.0];
/// The window at the first start.
pub const WINDOW: [f32; 2] = [1280.0, 800.0];
