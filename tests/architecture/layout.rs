//! Laws of the layout of the sources in files.

use crate::circles::Graph;
use crate::source::{Source, below, below_with};
use crate::structs::structs;
use crate::{PROGRAM, none};

#[test]
fn every_file_begins_with_its_purpose() {
    let opens = |source: &Source| {
        source.text.starts_with("//!") || source.text.starts_with("#![doc = include_str!(")
    };
    let found: Vec<String> = below("src")
        .into_iter()
        .chain(below("tests"))
        .filter(|source| !opens(source))
        .map(|source| source.path)
        .collect();
    none(&found, "open the file with `//!`: its purpose, and what it does not depend on");
}

#[test]
fn no_file_is_longer_than_400_lines_in_src_or_500_in_tests() {
    let sources = below("src");
    let mut lengths: Vec<usize> = sources.iter().map(Source::lines).collect();
    lengths.sort_unstable();
    println!(
        "{} files in src, median {} lines, longest {}",
        lengths.len(),
        lengths[lengths.len() / 2],
        lengths[lengths.len() - 1]
    );
    let tests = below("tests").into_iter().chain(below_with("tests", "py"));
    let found: Vec<String> = sources
        .into_iter()
        .map(|source| (source, 400))
        .chain(tests.map(|source| (source, 500)))
        .filter(|(source, most)| source.lines() > *most)
        .map(|(source, _)| format!("{}: {} lines", source.path, source.lines()))
        .collect();
    none(&found, "split the file where it changes its subject; about 200 lines are comfortable");
}

#[test]
fn no_struct_has_more_than_14_fields() {
    let mut counts: Vec<(usize, String)> = PROGRAM
        .iter()
        .flat_map(|source| {
            let told = |(name, line, fields)| {
                (fields, format!("{}:{line}: {name} has {fields} fields", source.path))
            };
            structs(source).into_iter().map(told)
        })
        .collect();
    counts.sort_unstable();
    println!("{} structs; {}", counts.len(), counts[counts.len() - 1].1);
    let found: Vec<String> =
        counts.into_iter().filter(|(fields, _)| *fields > 14).map(|(_, told)| told).collect();
    none(&found, "give the fields that belong together a struct of their own");
}

#[test]
fn no_files_name_each_other_in_a_circle() {
    let circles = Graph::new(&PROGRAM).circles();
    println!("{} circles", circles.len());
    none(
        &circles,
        "move what both need into a leaf file, or have the parent only declare and re-export",
    );
}

#[test]
fn no_module_is_named_mod_or_core() {
    let wrong = |path: &str| {
        ["/mod.rs", "/core.rs", "/util.rs", "/utils.rs", "/helpers.rs", "/misc.rs"]
            .iter()
            .any(|name| path.ends_with(name))
    };
    let found: Vec<String> =
        below("src").into_iter().map(|source| source.path).filter(|path| wrong(path)).collect();
    none(&found, "write `foo.rs` beside `foo/`, and name a module after what is in it");
}

#[test]
fn no_mark_of_unfinished_work_is_left() {
    let marks = [
        concat!("to", "do!("),
        concat!("unimpl", "emented!("),
        concat!("#[ign", "ore"),
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
    ];
    let sources: Vec<Source> = below("src").into_iter().chain(below("tests")).collect();
    let lines = sources
        .iter()
        .flat_map(|source| source.text.lines().enumerate().map(move |line| (&source.path, line)));
    let found: Vec<String> = lines
        .filter(|(_, (_, line))| marks.iter().any(|mark| line.contains(mark)))
        .map(|(path, (before, _))| format!("{path}:{}", before + 1))
        .collect();
    none(&found, "finish it, or open an issue and leave it out");
}
