//! The graph of the files of `src`: an edge from each file to each file it names, and the circles
//! in it.
//!
//! An edge is a path of a `use`, a path that begins with `crate`, `super` or `self` anywhere in the
//! code, or a parent's path to something in its child. A path counts for the deepest file on it.
//! Tests and the crate's root are left out. Knows nothing of the laws.

use std::collections::{BTreeMap, BTreeSet};

use crate::source::{Source, is_name, is_word_start, tree};

/// The names of a module from the crate's root down; the root itself has none.
type Module = Vec<String>;

/// Each file's module and the modules of the files it names.
pub(crate) struct Graph(BTreeMap<Module, BTreeSet<Module>>);

impl Graph {
    /// Reads the edges out of the sources' code.
    pub(crate) fn new(sources: &[Source]) -> Self {
        let modules: BTreeSet<Module> = sources.iter().map(|source| module(&source.path)).collect();
        let files = sources.iter().map(|source| {
            let here = module(&source.path);
            let named = named(&source.code, &here, &modules);
            (here, named)
        });
        Self(files.collect())
    }

    /// Returns every group of files that name each other, directly or through others, as one line
    /// each with the edges inside the group.
    pub(crate) fn circles(&self) -> Vec<String> {
        let reached: BTreeMap<&Module, BTreeSet<&Module>> =
            self.0.keys().map(|from| (from, self.reached(from))).collect();
        let mut told = BTreeSet::new();
        let mut circles = Vec::new();
        for (from, to) in &reached {
            let circle: BTreeSet<&Module> =
                to.iter().copied().filter(|other| reached[other].contains(from)).collect();
            if !circle.is_empty() && told.insert(circle.clone()) {
                circles.push(self.told(&circle));
            }
        }
        circles
    }

    /// Returns the files that can be reached from a file by at least one edge.
    fn reached(&self, from: &Module) -> BTreeSet<&Module> {
        let mut reached = BTreeSet::new();
        let mut waiting: Vec<&Module> = self.0[from].iter().collect();
        while let Some(next) = waiting.pop() {
            if reached.insert(next) {
                waiting.extend(&self.0[next]);
            }
        }
        reached
    }

    fn told(&self, circle: &BTreeSet<&Module>) -> String {
        let edges = circle.iter().map(|from| {
            let inside: Vec<String> = self.0[*from]
                .iter()
                .filter(|to| circle.contains(to))
                .map(|to| to.join("/"))
                .collect();
            format!("{} -> {}", from.join("/"), inside.join(", "))
        });
        edges.collect::<Vec<_>>().join("; ")
    }
}

/// Returns the module of a file below `src`.
fn module(path: &str) -> Module {
    let inside = path.strip_prefix("src/").unwrap_or(path).trim_end_matches(".rs");
    inside.split('/').filter(|name| *name != "lib").map(str::to_owned).collect()
}

/// Returns the modules of the other files that a file's code names.
fn named(code: &str, here: &Module, modules: &BTreeSet<Module>) -> BTreeSet<Module> {
    let (uses, rest) = split_uses(code);
    let is_child = |name: &str| modules.contains(&[here.as_slice(), &[name.to_owned()]].concat());
    let declared = uses.iter().flat_map(|text| tree(text, usize::MAX));
    let mut found: BTreeSet<Module> = declared
        .chain(inline_paths(&rest))
        .filter_map(|path| {
            let names: Vec<&str> = path.split("::").collect();
            let (base, below) = match names[0] {
                "crate" => (Module::new(), &names[1..]),
                "super" | "self" => above(here, &names),
                first if is_child(first) => (here.clone(), &names[..]),
                _ => return None,
            };
            Some(deepest(base, below, modules))
        })
        .collect();
    let children = modules.iter().filter(|module| {
        !here.is_empty() && module.len() == here.len() + 1 && module.starts_with(here)
    });
    found.extend(children.filter(|child| calls(&rest, &child[here.len()])).cloned());
    found.retain(|module| module != here && !module.is_empty());
    found
}

/// Takes the `use` items out of the code; returns their trees, and the code without them.
fn split_uses(code: &str) -> (Vec<&str>, String) {
    let (mut uses, mut rest, mut at) = (Vec::new(), String::new(), 0);
    for (begins, word) in code.match_indices("use ") {
        if begins < at || !is_word_start(code, begins) {
            continue;
        }
        let ends = code[begins..].find(';').map_or(code.len(), |length| begins + length);
        uses.push(&code[begins + word.len()..ends]);
        rest.push_str(&code[at..begins]);
        at = ends;
    }
    rest.push_str(&code[at..]);
    (uses, rest)
}

/// Returns every path in the code that begins with `crate`, `super` or `self`.
fn inline_paths(code: &str) -> Vec<String> {
    let begins = ["crate::", "super::", "self::"].into_iter().flat_map(|start| {
        code.match_indices(start)
            .map(|(at, _)| at)
            .filter(|at| is_word_start(code, *at) && !code[..*at].ends_with("::"))
    });
    begins.flat_map(|at| tree(&code[at..], usize::MAX)).collect()
}

/// Follows the `super` and `self` that a path begins with; returns where they lead and the names
/// after them.
fn above<'a>(here: &Module, names: &'a [&'a str]) -> (Module, &'a [&'a str]) {
    let ups = names.iter().take_while(|name| ["super", "self"].contains(*name)).count();
    let supers = names[..ups].iter().filter(|name| **name == "super").count();
    (here[..here.len().saturating_sub(supers)].to_vec(), &names[ups..])
}

/// Returns the deepest file on a path.
fn deepest(mut module: Module, names: &[&str], modules: &BTreeSet<Module>) -> Module {
    for name in names {
        module.push((*name).to_owned());
        if !modules.contains(&module) {
            module.pop();
            break;
        }
    }
    module
}

/// Returns true if the code has a path that begins with the name of a child module.
fn calls(code: &str, child: &str) -> bool {
    let start = format!("{child}::");
    code.match_indices(&start)
        .any(|(at, _)| !code[..at].ends_with(|c| is_name(c) || ":.".contains(c)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn circles(files: &[(&str, &str)]) -> Vec<String> {
        let sources: Vec<Source> =
            files.iter().map(|(path, text)| Source::new(path, text)).collect();
        Graph::new(&sources).circles()
    }

    #[test]
    fn a_circle_of_three_files_is_found_however_they_name_each_other() {
        let files = [
            ("src/lib.rs", "mod a; mod d;"),
            ("src/a.rs", "mod b; mod c; use crate::d::{E, f::G};"),
            ("src/a/b.rs", "fn f() { super::c::g() }"),
            ("src/a/c.rs", "use crate::d;"),
            ("src/d.rs", "fn h() { let x: crate::a::b::B = y; }"),
        ];
        assert_eq!(circles(&files), ["a/b -> a/c; a/c -> d; d -> a/b"]);
    }

    #[test]
    fn a_parent_that_calls_its_child_may_not_be_named_by_it() {
        let parent = ("src/a.rs", "mod b; pub(crate) struct A; fn f() { b::g() }");
        assert_eq!(circles(&[parent, ("src/a/b.rs", "use super::A;")]), ["a -> a/b; a/b -> a"]);
        let reexport = ("src/a.rs", "mod b;\npub use b::{B, C};");
        assert_eq!(circles(&[reexport, ("src/a/b.rs", "use crate::a::C;")]).len(), 1);
        assert_eq!(circles(&[parent, ("src/a/b.rs", "fn g() {}")]), [""; 0]);
    }

    #[test]
    fn two_separate_circles_are_two() {
        let files = [
            ("src/a.rs", "use crate::b;"),
            ("src/b.rs", "use crate::{a, c};"),
            ("src/c.rs", "use crate::d::*;"),
            ("src/d.rs", "use crate::c as other;"),
        ];
        assert_eq!(circles(&files), ["a -> b; b -> a", "c -> d; d -> c"]);
    }

    #[test]
    fn tests_comments_strings_and_the_root_close_no_circle() {
        let files = [
            ("src/lib.rs", "use a::A;"),
            ("src/a.rs", "use crate::b;\n#[cfg(test)]\nmod tests { use crate::c; }"),
            ("src/b.rs", "// use crate::a;\nfn f() { g(\"crate::a::h()\", x.a::<u8>()) }"),
            ("src/c.rs", "use crate::a;\nuse crate::Root;"),
        ];
        assert_eq!(circles(&files), [""; 0]);
    }
}
