//! The reasons for which a slot is proposed for a file.
//!
//! Knows nothing of the file's name.

use crate::domain::proposal::{DocumentKind, Proposal, What, Who};

use super::sentence::{text, text_with};

/// Returns the reason for a proposal: "name and “passport”".
#[must_use]
pub fn proposed(proposal: &Proposal) -> String {
    let who = text(match proposal.who {
        Who::Reference => "tray-who-reference",
        Who::Number => "tray-who-number",
        Who::Name => "tray-who-name",
        Who::Initial => "tray-who-initial",
        Who::PartOfSurname => "tray-who-part",
        Who::Surname => "tray-who-surname",
        Who::FirstName => "tray-who-first-name",
        Who::PartOfName => "tray-who-part",
        Who::OnlyOne => "tray-who-only",
    });
    let what = match proposal.what {
        What::Kind(kind) => text_with("tray-what-kind", &[("kind", document_kind(kind).into())]),
        What::Label => text("tray-what-label"),
    };
    text_with("tray-who-and-what", &[("who", who.into()), ("what", what.into())])
}

/// Returns the name of a kind of document.
#[must_use]
pub fn document_kind(kind: DocumentKind) -> String {
    text(match kind {
        DocumentKind::Identity => "document-identity",
        DocumentKind::Passport => "document-passport",
        DocumentKind::IdCard => "document-id-card",
        DocumentKind::DrivingLicence => "document-driving-licence",
        DocumentKind::ResidencePermit => "document-residence-permit",
        DocumentKind::Address => "document-address",
        DocumentKind::UtilityBill => "document-utility-bill",
        DocumentKind::BankStatement => "document-bank-statement",
        DocumentKind::Lease => "document-lease",
        DocumentKind::TaxNotice => "document-tax-notice",
        DocumentKind::Registration => "document-registration",
        DocumentKind::Incorporation => "document-incorporation",
        DocumentKind::RegisterExtract => "document-register-extract",
        DocumentKind::GoodStanding => "document-good-standing",
        DocumentKind::Articles => "document-articles",
        DocumentKind::ShareRegister => "document-share-register",
        DocumentKind::StructureChart => "document-structure-chart",
        DocumentKind::Accounts => "document-accounts",
        DocumentKind::BoardResolution => "document-board-resolution",
        DocumentKind::PowerOfAttorney => "document-power-of-attorney",
        DocumentKind::SourceOfFunds => "document-source-of-funds",
        DocumentKind::Licence => "document-licence",
        DocumentKind::Vita => "document-vita",
        DocumentKind::Portrait => "document-portrait",
    })
}
