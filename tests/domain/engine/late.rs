//! Submits that get no answer and are applied later: 200 delays of up to 110 seconds on a paused
//! clock.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::*;

const RUNS: u64 = 200;

#[derive(Debug, Default)]
struct Facts {
    /// The time at which each submit is applied, in `mono_ms`.
    due_ms: Vec<u64>,
    received: u32,
    applied: u32,
    stored: BTreeSet<String>,
}

/// spektr behind a gateway that gives up at once.
#[derive(Clone, Debug)]
struct Gateway {
    clock: Arc<Jumping>,
    facts: Arc<Mutex<Facts>>,
    delay_ms: u64,
    fault: CallFault,
}

impl Gateway {
    /// Returns the current facts.
    fn facts(&self) -> std::sync::MutexGuard<'_, Facts> {
        let mut facts = self.facts.lock().unwrap();
        let now_ms = self.clock.mono_ms();
        let due = facts.due_ms.extract_if(.., |at| *at <= now_ms).count();
        facts.applied += u32::try_from(due).unwrap();
        facts
    }
}

impl Connect for Gateway {
    fn open(&self, _: &Target) -> Result<Arc<dyn Spektr>, RefusedApi> {
        Ok(Arc::new(self.clone()))
    }

    fn start(&self, _: Onboarding) -> Soon<'_, Answered<Started>> {
        answered(Err(CallFault::NotSent))
    }
}

impl Spektr for Gateway {
    fn step(&self) -> Soon<'_, Answered<StepAnswer>> {
        drop(self.facts());
        answered(Ok(StepAnswer {
            status: StepStatus::Pending,
            step: Some(1),
            error: Hidden::default(),
        }))
    }

    fn current_step(&self, _: &str) -> Soon<'_, Answered<Step>> {
        answered(Err(CallFault::NotSent))
    }

    fn submit(&self, _: Payload, _: usize) -> Soon<'_, Answered<SubmitAnswer>> {
        let due_ms = self.clock.mono_ms() + self.delay_ms;
        let mut facts = self.facts();
        facts.received += 1;
        facts.due_ms.push(due_ms);
        answered(Err(self.fault.clone()))
    }

    fn confirm(&self, _: usize) -> Soon<'_, Answered<ConfirmAnswer>> {
        let facts = self.facts();
        if facts.applied == 0 {
            let message = Hidden("Context status is not pending".to_owned());
            return answered(Err(CallFault::Status {
                status: 400,
                message,
                code: String::new(),
                retry_after_secs: None,
            }));
        }
        let missing: Vec<Ticket> = (0..FILES)
            .filter(|file| !facts.stored.contains(&file.to_string()))
            .map(ticket)
            .collect();
        answered(Ok(if missing.is_empty() {
            ConfirmAnswer::Completed
        } else {
            ConfirmAnswer::Missing(missing)
        }))
    }

    fn upload(
        &self,
        post: Post,
        bytes: u64,
        _: Box<dyn Chunks>,
        sent: Arc<AtomicU64>,
    ) -> Soon<'_, Result<Stored, UploadFault>> {
        sent.store(bytes, Ordering::SeqCst);
        self.facts().stored.insert(post.fields[0].1.clone());
        Box::pin(async { Ok(Stored::default()) })
    }
}

/// The `seed`th delay of 0 to 110 seconds and the answer that hides it.
fn gateway(seed: u64) -> Gateway {
    let random = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(23);
    let statuses = [404, 408, 413, 425, 429, 499, 500, 502, 503, 504];
    let fault = match usize::try_from(random % 12).unwrap() {
        10 => CallFault::Lost,
        11 => CallFault::Garbled,
        at => CallFault::Status {
            status: statuses[at],
            message: Hidden::default(),
            code: String::new(),
            retry_after_secs: None,
        },
    };
    Gateway {
        clock: Arc::default(),
        facts: Arc::default(),
        delay_ms: (random >> 8) % 110_001,
        fault,
    }
}

async fn run(seed: u64, settle: Duration) -> (Gateway, CaseProgress) {
    let gateway = gateway(seed);
    let fakes = Fakes(Arc::default());
    let ports = Ports {
        clock: Arc::<Jumping>::clone(&gateway.clock),
        connect: Arc::new(gateway.clone()),
        documents: Arc::new(fakes.clone()),
        journals: Arc::new(fakes.clone()),
        secrets: Arc::new(fakes),
        handovers: Arc::new(Packer::quick()),
        previews: Arc::new(Viewer::default()),
        vault: None,
    };
    let settings = Settings { seed, quiet_period: settle, ..Settings::default() };
    let mut engine =
        driver::start(&tokio::runtime::Handle::current(), ports, settings, Arc::new(|| {}));
    engine.commands.send(Command::Send { id: CASE, order: order(2) }).await.unwrap();
    let rested =
        until(&mut engine, |case| case.failure.is_some() || case.phase == Phase::Completed).await;
    (gateway, rested)
}

#[tokio::test]
async fn a1_a_submit_that_is_applied_late_is_applied_once_in_200_runs() {
    let mut latest_ms = 0;
    for seeds in (0..RUNS).collect::<Vec<_>>().chunks(20) {
        let runs: Vec<_> = seeds
            .iter()
            .map(|seed| tokio::spawn(run(*seed, Settings::default().quiet_period)))
            .collect();
        for (seed, run) in seeds.iter().zip(runs) {
            let (gateway, rested) = run.await.unwrap();
            assert_eq!(rested.phase, Phase::Completed, "run {seed}: {:?}", rested.failure);
            let facts = gateway.facts();
            let late_by = gateway.delay_ms;
            assert_eq!(
                (facts.received, facts.applied),
                (1, 1),
                "run {seed}: applied after {late_by} ms behind {:?}",
                gateway.fault
            );
            latest_ms = latest_ms.max(late_by);
        }
    }
    assert!(latest_ms > 100_000, "the delays go up to 110 s");
}

#[tokio::test]
async fn a1_without_a_quiet_period_such_a_submit_is_applied_twice() {
    // A 404 and a 413 are not sent again at all; all other answers are.
    let (gateway, _) = run(
        (0..RUNS).find(|seed| gateway(*seed).fault == CallFault::Lost).unwrap(),
        Duration::ZERO,
    )
    .await;
    gateway.clock.advance(110_000);
    let facts = gateway.facts();
    assert!(facts.received > 1 && facts.applied > 1, "{facts:?}");
}
