//! Ids and states of cases as the tables store them.
//!
//! Knows nothing of tables.

use crate::domain::progress::CaseId;
use crate::engine::message::CaseStatus;

/// The number of a state, as stored.
pub(super) fn number_of(status: CaseStatus) -> i64 {
    match status {
        CaseStatus::Draft => 0,
        CaseStatus::UnderWay => 1,
        CaseStatus::Completed => 2,
        CaseStatus::Ready => 3,
        CaseStatus::StepSent => 4,
    }
}

/// The state with this number; `None` if there is none.
pub(super) fn status_of(number: i64) -> Option<CaseStatus> {
    [
        CaseStatus::Draft,
        CaseStatus::UnderWay,
        CaseStatus::Completed,
        CaseStatus::Ready,
        CaseStatus::StepSent,
    ]
    .into_iter()
    .find(|status| number_of(*status) == number)
}

/// The row id of a case: the same bits, as SQLite's integers are signed.
pub(super) fn row_id(id: CaseId) -> i64 {
    id.0.cast_signed()
}

/// The case of a row id.
pub(super) fn case_id(row: i64) -> CaseId {
    CaseId(row.cast_unsigned())
}
