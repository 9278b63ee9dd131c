//! A case with two steps that is filled in, sent and continued as the window does it, with or
//! without a restart between the steps.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use dossier::domain::case::prove;
use dossier::domain::draft::{Draft, Entity, EntityKind, ROOT, Relation};
use dossier::domain::form::template::Forms;
use dossier::domain::hidden::Hidden;
use dossier::domain::intake::{Attachments, SlotKey};
use dossier::domain::progress::{CaseId, Phase};
use dossier::domain::receipt::Receipt;
use dossier::domain::step::{Node, Step};
use dossier::domain::value::{Fields, FileRef, Value};
use dossier::engine::message::{
    Command, EngineHandle, Notice, Order, SavedCase, SavedForms, SavedStep, SentStep, Target,
    VaultCommand, VaultNotice, ViewId,
};
use dossier::engine::ports::{Cases as _, Documents as _, VaultAccess};
use dossier::practice::{self, Options, Practice, Report, Scenario, Session};
use dossier::vault::VaultHandle;
use tokio::runtime::Runtime;

/// The operator's desk.
struct Desk {
    vault_handle: Arc<VaultHandle>,
    runtime: Runtime,
    engine: EngineHandle,
    target: Target,
}

impl Desk {
    fn open(root: &Path, target: Target) -> Self {
        let (vault_handle, runtime, engine) = super::engine_on(root);
        VaultAccess::open(&*vault_handle);
        Self { vault_handle, runtime, engine, target }
    }

    fn close(self) {
        super::quit(&self.runtime, self.engine);
    }

    fn ask(&self, command: Command) {
        self.engine.commands.blocking_send(command).expect("taken");
    }

    /// Waits for the notice that `pick` takes.
    fn heard<T>(&mut self, pick: impl Fn(Notice) -> Option<T>) -> T {
        self.runtime.block_on(async {
            loop {
                let notice =
                    tokio::time::timeout(Duration::from_secs(30), self.engine.notices.recv())
                        .await
                        .expect("told")
                        .expect("a notice");
                if let Some(picked) = pick(notice) {
                    return picked;
                }
            }
        })
    }

    /// Fetches the session until it waits for the operator or has ended.
    fn fetch(&mut self, case: CaseId) -> Step {
        self.ask(Command::FetchSession {
            view: ViewId(case.0),
            target: self.target.clone(),
            language: "en-US".to_owned(),
        });
        self.heard(|notice| match notice {
            Notice::SessionFetched { is_polling: false, result, .. } => {
                Some(*result.expect("a step"))
            }
            _ => None,
        })
    }

    fn save_forms(&self, id: CaseId, forms: &SavedForms) {
        self.ask(Command::Vault(VaultCommand::SaveForms { id, forms: Box::new(forms.clone()) }));
    }

    fn load(&mut self, id: CaseId) -> SavedCase {
        self.ask(Command::Vault(VaultCommand::Load(id)));
        self.heard(|notice| match notice {
            Notice::Vault(VaultNotice::Loaded { result, .. }) => Some(*result.expect("loaded")),
            _ => None,
        })
    }

    /// Sends the case for a step and waits until its receipt is kept.
    fn send(
        &mut self,
        id: CaseId,
        step: &Step,
        draft: &Draft,
        attachments: &Attachments,
    ) -> Receipt {
        let forms = Forms::with_step(step.form().expect("a form").form.clone());
        let verdict = prove(
            draft,
            &forms,
            attachments,
            jiff::Timestamp::from_second(1_750_000_000).expect("a time"),
        );
        let (payload, manifest) =
            verdict.case.unwrap_or_else(|| panic!("{:?}", verdict.findings)).freeze();
        let (step, body) = (step.execution.current, payload.digest());
        let order = Order {
            payload,
            manifest,
            target: self.target.clone(),
            step,
            replacements: Vec::new(),
            parallel: 2,
            wait_for_network: true,
        };
        self.ask(Command::Send { id, order: Box::new(order) });
        let mut snapshot = self.engine.snapshot.clone();
        let done = self.runtime.block_on(async {
            // The receipt of the step before is shown until this one begins.
            let seen = snapshot.wait_for(|now| {
                let case =
                    now.case(id).filter(|case| !case.phase.is_busy() && case.phase != Phase::Ready);
                case.is_some_and(|case| {
                    case.receipt.as_ref().is_none_or(|receipt| receipt.payload() == body)
                })
            });
            tokio::time::timeout(Duration::from_mins(1), seen)
                .await
                .expect("in time")
                .expect("published")
                .case(id)
                .cloned()
        });
        let done = done.expect("a case");
        assert_eq!((done.phase, done.failure.clone()), (Phase::Completed, None));
        self.heard(|notice| {
            matches!(notice, Notice::Vault(VaultNotice::ReceiptSaved { id: kept, result: Ok(()) }) if kept == id).then_some(())
        });
        done.receipt.expect("a receipt")
    }

    fn attach(&self, path: &Path, slot: SlotKey) -> Attachments {
        fs::write(path, format!("%PDF-1.4 SAMPLE {}", path.display())).expect("written");
        [(slot, self.vault_handle.examine(path))].into()
    }
}

fn file(path: &Path) -> Value {
    Value::File(FileRef { path: path.to_string_lossy().into_owned() })
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

/// The first step: a company, and a signatory with a document of their own.
fn business(scan: &Path) -> Draft {
    let mut signatory = Fields::default();
    signatory.set("signatory_name", text("Jane Roe"));
    signatory.set("signatory_birth_date", text("1969-12-31"));
    signatory.set("signature_specimen", file(scan));
    let mut company = Fields::default();
    company.set("company_name", text("Acme Corporation"));
    company.set("registration_number", text("12345678"));
    let mut draft = Draft { title: "Acme".to_owned(), ..Draft::default() };
    draft.fields.set("trading_name", text("Acme"));
    draft.fields.set("main_activity", text("trade"));
    draft.fields.set("main_activity_text", text("kept, but not sent: nobody asks for it"));
    draft.fields.set("signatories", Value::Entries(vec![signatory]));
    draft.entities.push(Entity {
        reference: "acme".to_owned(),
        kind: EntityKind::Company,
        fields: company,
    });
    draft.relations.push(Relation {
        from: "acme".to_owned(),
        to: ROOT.to_owned(),
        role: "owner".to_owned(),
        ownership_percentage: None,
    });
    draft
}

/// The second step, with what the case still knows of the first.
fn declaration(scan: &Path, before: &Draft) -> Draft {
    let mut draft =
        Draft { title: before.title.clone(), fields: before.fields.clone(), ..Draft::default() };
    draft.fields.set("declared_by", text("Jane Roe"));
    draft.fields.set("pep_status", text("no"));
    draft.fields.set("declared_on", text("2025-06-15"));
    draft.fields.set("signed_statement", file(scan));
    draft.fields.set("declaration_consent", Value::Flag(true));
    draft
}

fn practice(desk: &Runtime, scenario: Scenario) -> Practice {
    let options = Options { scenario, session: Session::TwoSteps, ..Options::default() };
    desk.block_on(practice::start(options)).expect("a practice server")
}

#[test]
fn g1_s4_both_steps_of_a_session_are_sent_as_one_case_whatever_answer_is_lost() {
    tell(Scenario::Happy, true);
    for scenario in [
        Scenario::Happy,
        Scenario::LostSubmitAnswer,
        Scenario::LostConfirmAnswer,
        Scenario::MissingOnce,
    ] {
        tell(scenario, false);
    }
}

fn tell(scenario: Scenario, is_same_day: bool) {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().join("vault");
    let server = tokio::runtime::Runtime::new().expect("a runtime");
    let practice = practice(&server, scenario);
    let target = Target {
        api_url: practice.api_url(),
        token: practice.token().into(),
        api_key: None,
        filled_by: Hidden("Jane Roe".to_owned()),
        upload_hosts: Vec::new(),
    };

    // The first step.
    let mut desk = Desk::open(&root, target.clone());
    let scan = folder.path().join("specimen.pdf");
    let (attachments, draft) = (
        desk.attach(&scan, SlotKey::in_entry("signatories", 0, "signature_specimen")),
        business(&scan),
    );
    let id = desk.vault_handle.create(&draft, &attachments, false, 1).expect("created");
    let first = desk.fetch(id);
    assert_eq!((first.execution.current, first.form().is_some()), (Some(1), true));
    let forms = SavedForms { step: SavedStep::with_form(&first, "en-US"), ..SavedForms::default() };
    desk.save_forms(id, &forms);
    let receipt = desk.send(id, &first, &draft, &attachments);
    assert_eq!(practice.state().submits_applied, 1, "{scenario}");
    if !is_same_day {
        desk.close();
        desk = Desk::open(&root, target);
    }

    // The next step: the case knows its form and its link.
    let kept = desk.load(id);
    assert_eq!(kept.receipt.as_ref(), Some(&receipt));
    assert!(
        kept.link.is_some()
            && kept.forms.step.as_ref().is_some_and(|step| step.execution.current == Some(1))
    );
    let second = desk.fetch(id);
    assert_eq!((second.execution.current, second.form().is_some()), (Some(2), true));
    let scan = folder.path().join("statement.pdf");
    let (attachments, next) =
        (desk.attach(&scan, SlotKey::new(None, "signed_statement")), declaration(&scan, &draft));
    let sent = SentStep {
        node: first.form().expect("a form").json.clone(),
        number: Some(1),
        draft,
        receipt,
    };
    let forms = SavedForms {
        step: SavedStep::with_form(&second, "en-US"),
        sent: vec![sent],
        ..SavedForms::default()
    };
    desk.ask(Command::Vault(VaultCommand::StartNextStep {
        id,
        forms: Box::new(forms.clone()),
        draft: Box::new(next.clone()),
    }));
    desk.heard(|notice| {
        matches!(notice, Notice::Vault(VaultNotice::NextStepStarted { result: Ok(()), .. }))
            .then_some(())
    });
    desk.send(id, &second, &next, &attachments);

    // The end.
    let end = desk.fetch(id);
    assert!(matches!(end.node, Node::End { .. }), "{end:?}");
    desk.save_forms(id, &SavedForms { after: Some(SavedStep::of(&end, "en-US")), ..forms });
    let kept = desk.load(id);
    assert!(kept.receipt.is_some() && kept.link.is_none(), "{scenario}");
    assert!(
        kept.forms.sent.len() == 1 && kept.forms.after.is_some_and(|after| after.step().is_last()),
        "{scenario}"
    );
    desk.close();
    check_sent(&practice.state(), scenario);
    drop(practice);
    drop(server);
}

/// Both steps are at spektr, each with its own fields.
fn check_sent(state: &Report, scenario: Scenario) {
    assert_eq!(
        (state.submits_applied, state.completed, state.payloads.len()),
        (2, true, 2),
        "{scenario}"
    );
    let first = state.payloads[0].as_object().expect("an object");
    assert!(
        first.contains_key("role-entity") && !first.contains_key("main_activity_text"),
        "{scenario}"
    );
    assert_eq!(first["signatories"][0]["signatory_birth_date"], -86_400, "{scenario}");
    let second: Vec<&str> =
        state.payloads[1].as_object().expect("an object").keys().map(String::as_str).collect();
    assert_eq!(
        second,
        ["declared_by", "pep_status", "declared_on", "signed_statement", "declaration_consent"],
        "{scenario}"
    );
    assert_eq!(state.objects.iter().filter(|object| object.present).count(), 2, "{scenario}");
}
