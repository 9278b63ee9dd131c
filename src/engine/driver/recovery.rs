//! Continuing a case that spektr may have, exactly as it was frozen before it was sent.
//!
//! Knows nothing of how the vault stores it.

use std::sync::Arc;

use super::event::Event;
use super::sending::process_of;
use super::state::Engine;
use crate::domain::hidden::Hidden;
use crate::domain::progress::CaseId;
use crate::domain::settings::UPLOAD_HOSTS;
use crate::domain::submission::Replay;
use crate::engine::message::{Frozen, Link, Order, Target, VaultFault};
use crate::engine::ports::CaseVault;

impl Engine {
    /// Loads a case's frozen order and its journal, unless the engine has the case already.
    pub(super) fn recover(&mut self, id: CaseId, vault: Arc<dyn CaseVault>) {
        if self.cases.contains_key(&id) || self.opening.contains_key(&id) {
            return;
        }
        self.opening.insert(id, false);
        self.in_background(move |ports| match frozen_order(&*vault, id) {
            Ok(order) => {
                let process = process_of(&order.target);
                let opened = ports.journals.open(id, order.payload.digest(), process);
                let is_over = |replay: Replay| !replay.is_unresolved() && !replay.is_completed();
                match opened {
                    // The command line got a rejection or gave the send up: the operator decides
                    // whether it is sent again.
                    Ok((_, records)) if is_over(Replay::of(&records)) => {
                        vec![Event::BackToDraft(id)]
                    }
                    opened => vec![Event::Opened(id, Box::new(order), opened)],
                }
            }
            Err(fault) => vec![Event::NotRecovered(id, fault)],
        });
    }
}

/// Loads a case's frozen order. Upload hosts that were allowed since then are allowed for it, too.
fn frozen_order(vault: &dyn CaseVault, id: CaseId) -> Result<Order, VaultFault> {
    let mut order = order_of(vault.frozen(id)?.ok_or(VaultFault::Damaged)?)?;
    let allowed = vault.setting(UPLOAD_HOSTS)?.unwrap_or_default();
    order.target.upload_hosts.extend(allowed.split_whitespace().map(str::to_owned));
    Ok(order)
}

fn order_of(frozen: Frozen) -> Result<Order, VaultFault> {
    let Frozen { payload, manifest, step, filled_by, upload_hosts, parallel, link, .. } = frozen;
    let Link { api_url, token, api_key } = link.ok_or(VaultFault::Damaged)?;
    let target = Target { api_url, token, api_key, filled_by: Hidden(filled_by.0), upload_hosts };
    Ok(Order {
        payload,
        manifest,
        target,
        step,
        replacements: Vec::new(),
        parallel,
        wait_for_network: true,
    })
}
