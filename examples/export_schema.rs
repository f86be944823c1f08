//! Writes the JSON Schema of a document to standard output, or to the file that is named.

use std::io::Write;
use std::{env, error::Error, fs, io};

fn main() -> Result<(), Box<dyn Error>> {
    let mut text = serde_json::to_string_pretty(&oncology::schema::catalog())?;
    text.push('\n');
    match env::args().nth(1) {
        Some(file) => fs::write(file, text)?,
        None => match io::stdout().lock().write_all(text.as_bytes()) {
            // Nobody reads on, as in `export_schema | head`.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {}
            result => result?,
        },
    }
    Ok(())
}
