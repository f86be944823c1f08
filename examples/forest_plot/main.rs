//! Draws a forest plot of the comparisons of a document, as an SVG.
//!
//! ```text
//! cargo run --example forest_plot -- examples/data/forest.json -o out.svg
//! cargo run --example forest_plot -- - < a.json > out.svg
//! ```
//!
//! Drawn are ratios with an interval; what cannot be drawn is listed on standard error with the reason. Nothing is
//! pooled, and the drawing recommends nothing.
//!
//! Exit status: 0 when something was drawn, 1 when nothing could be, 2 when the input cannot be read or the drawing
//! cannot be written.

mod axis;
mod comparisons;
mod drawing;
mod text;

use std::ffi::OsString;
use std::fs;
use std::io::{self, Read, Write};
use std::process::ExitCode;

const USAGE: &str = "usage: forest_plot FILE|- [-o OUT.svg]\n";

fn main() -> ExitCode {
    let result = arguments(std::env::args_os().skip(1)).and_then(run);
    result.unwrap_or_else(|message| {
        eprintln!("{message}");
        ExitCode::from(2)
    })
}

/// What the command line asks for.
enum Task {
    Help,
    Draw {
        input: OsString,
        output: Option<OsString>,
    },
}

fn arguments(mut args: impl Iterator<Item = OsString>) -> Result<Task, String> {
    let (mut input, mut output) = (None, None);
    while let Some(arg) = args.next() {
        match arg.to_string_lossy().as_ref() {
            "--help" | "-h" => return Ok(Task::Help),
            "-o" if output.is_some() => return Err(format!("-o stands twice\n{USAGE}")),
            "-o" => {
                let file = args.next();
                output = Some(file.ok_or_else(|| format!("-o needs a file\n{USAGE}"))?);
            }
            option if option.starts_with('-') && option != "-" => {
                return Err(format!("unknown option {option}\n{USAGE}"));
            }
            _ if input.is_some() => return Err(format!("only one file can be drawn\n{USAGE}")),
            _ => input = Some(arg),
        }
    }
    let input = input.ok_or_else(|| format!("a file is needed\n{USAGE}"))?;
    Ok(Task::Draw { input, output })
}

fn run(task: Task) -> Result<ExitCode, String> {
    let (input, output) = match task {
        Task::Help => return print(USAGE).map(|()| ExitCode::SUCCESS),
        Task::Draw { input, output } => (input, output),
    };
    let (name, bytes) = if input == "-" {
        let mut bytes = Vec::new();
        let read = io::stdin().read_to_end(&mut bytes);
        ("<stdin>".into(), read.map(|_| bytes))
    } else {
        (input.to_string_lossy().into_owned(), fs::read(&input))
    };
    let bytes = bytes.map_err(|error| format!("{name}: {error}"))?;
    let catalog = oncology::load::from_slice(&bytes).map_err(|errors| {
        let lines: Vec<String> = errors
            .errors()
            .iter()
            .map(|error| format!("{name}:{error}"))
            .collect();
        lines.join("\n")
    })?;

    let (panels, left_out) = comparisons::panels(&catalog);
    for reason in &left_out {
        eprintln!("{name}: not drawn: {reason}");
    }
    if panels.is_empty() {
        eprintln!("{name}: holds no comparison that can be drawn");
        return Ok(ExitCode::from(1));
    }
    let svg = drawing::svg(&panels).map_err(|error| format!("the drawing failed: {error}"))?;
    match output {
        Some(file) => {
            let written = fs::write(&file, svg);
            written.map_err(|error| format!("{}: {error}", file.to_string_lossy()))?;
        }
        None => print(&svg)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Prints, and does not mind when nobody reads on.
fn print(text: &str) -> Result<(), String> {
    match io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(format!("standard output: {error}"))
        }
        _ => Ok(()),
    }
}
