//! A slow link: two network namespaces joined by a veth pair with a rate limit on both ends. Needs
//! root and iproute2.
//!
//! Dossier allows plain `http` only to loopback addresses, so both ends get an address in
//! 127.0.0.0/8 and the namespaces route it.

use std::process::Command;

use crate::Outcome;

/// Address of the far end.
pub(crate) const FAR_IP: &str = "127.77.0.2";
const ENDS: [(&str, &str, &str); 2] =
    [("near", "127.77.0.1/24", "far"), ("far", "127.77.0.2/24", "near")];

/// The two namespaces; deleted on drop.
#[derive(Debug)]
pub(crate) struct Link {
    prefix: String,
}

impl Link {
    /// Sets up the link with `mbit` megabits per second in each direction.
    pub(crate) fn build(mbit: u32) -> Outcome<Self> {
        let link = Self { prefix: format!("dossier-bench-{}", std::process::id()) };
        let (near, far) = (link.namespace("near"), link.namespace("far"));
        run(&format!("ip netns add {near}"))?;
        run(&format!("ip netns add {far}"))?;
        run(&format!("ip link add near netns {near} type veth peer name far netns {far}"))?;
        for (end, address, _) in ENDS {
            let space = link.namespace(end);
            run(&format!("ip -n {space} addr add {address} dev {end}"))?;
            run(&format!("ip -n {space} link set lo up"))?;
            run(&format!("ip -n {space} link set {end} up"))?;
            run(&format!("ip netns exec {space} sysctl -q net.ipv4.conf.all.route_localnet=1"))?;
            // Only 127.0.0.1 stays on `lo`; the rest of 127.0.0.0/8 is routed.
            run(&format!("ip -n {space} route del local 127.0.0.0/8 dev lo table local"))?;
            run(&format!(
                "tc -n {space} qdisc add dev {end} root tbf rate {mbit}mbit burst 64kb latency 50ms"
            ))?;
        }
        Ok(link)
    }

    /// Returns the command that starts a program at the near or far end.
    pub(crate) fn at(&self, end: &str) -> Vec<String> {
        ["ip".to_owned(), "netns".into(), "exec".into(), self.namespace(end)].to_vec()
    }

    fn namespace(&self, end: &str) -> String {
        format!("{}-{end}", self.prefix)
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        for (end, ..) in ENDS {
            // The veth pair is deleted with its namespace, which may not exist.
            let _absent = run(&format!("ip netns del {}", self.namespace(end))).is_err();
        }
    }
}

fn run(line: &str) -> Outcome<()> {
    let words: Vec<&str> = line.split(' ').collect();
    let told = Command::new(words[0]).args(&words[1..]).output()?;
    if told.status.success() {
        Ok(())
    } else {
        Err(format!("{line}: {}", String::from_utf8_lossy(&told.stderr).trim()).into())
    }
}
