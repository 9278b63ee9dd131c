//! The program: hands over to the window or to a headless command.

fn main() {}
