//! Turns the client's raw wasm into `client.js` and `client_bg.wasm`, the two files that a browser loads.
//!
//! It does what `wasm-bindgen --target web` does, as a small program of our own: its version is then locked by
//! `Cargo.lock` together with the client's, and it has a quarter of that tool's dependencies.
//! `wasm-opt` makes the module smaller where it is installed; without it everything works, only larger.
//!
//! `pack IN.wasm OUT_DIR [WASM_OPT]`: a `WASM_OPT` that does not exist counts as not installed.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use wasm_bindgen_cli_support::Bindgen;

/// One by one what every browser of the last years has. `--all-features` would make a module that browsers refuse.
const WASM_OPT: [&str; 7] = [
    "-Oz",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-reference-types",
    "--enable-multivalue",
    "--enable-mutable-globals",
];

fn main() -> Result<()> {
    let mut args = std::env::args_os().skip(1).map(PathBuf::from);
    let (Some(input), Some(out)) = (args.next(), args.next()) else {
        bail!("usage: pack IN.wasm OUT_DIR [WASM_OPT]");
    };
    let wasm_opt = args.next().filter(|program| program.exists());

    let made_from = fingerprint(&input, wasm_opt.as_deref())?;
    let note = out.with_extension("stamp");
    let module = out.join("client_bg.wasm");
    let current = fs::read_to_string(&note).is_ok_and(|kept| kept == made_from);
    if !(current && module.exists() && out.join("client.js").exists()) {
        // The note goes first and comes back last, so that a run cut short is never taken for a whole one.
        let _ = fs::remove_file(&note);
        bind(&input, &out)?;
        if let Some(program) = &wasm_opt {
            shrink(program, &module)?;
        }
        fs::write(&note, made_from).with_context(|| format!("writing {}", note.display()))?;
    }

    for name in ["client.js", "client_bg.wasm"] {
        println!("{:>8} bytes  {}", fs::metadata(out.join(name))?.len(), out.join(name).display());
    }
    if wasm_opt.is_none() {
        println!("         (wasm-opt is not installed: the module works, only larger)");
    }
    Ok(())
}

/// What the output depends on: the module, this program, and whether `wasm-opt` was there.
fn fingerprint(input: &Path, wasm_opt: Option<&Path>) -> Result<String> {
    let raw = fs::read(input).with_context(|| format!("reading {}: build the client first", input.display()))?;
    let mut hasher = DefaultHasher::new();
    raw.hash(&mut hasher);
    wasm_opt.hash(&mut hasher);
    include_str!("main.rs").hash(&mut hasher);
    Ok(format!("{:016x}\n", hasher.finish()))
}

/// Writes the JavaScript that loads the module, and the module with its imports bound to it.
fn bind(input: &Path, out: &Path) -> Result<()> {
    // Cargo keeps what it built for this profile in the same folder: only what was made here goes.
    for old in ["client.js", "client_bg.wasm"] {
        let _ = fs::remove_file(out.join(old));
    }
    let _ = fs::remove_dir_all(out.join("snippets"));
    Bindgen::new()
        .input_path(input)
        .out_name("client")
        .web(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        // The page says where the module is; the script guesses nothing from its own address.
        .omit_default_module_path(true)
        .generate(out)?;
    ensure!(
        !out.join("snippets").exists(),
        "a dependency of the client brings JavaScript files of its own ({}): nothing serves them",
        out.join("snippets").display()
    );
    Ok(())
}

/// Lets `wasm-opt` rewrite the module in place.
fn shrink(program: &Path, module: &Path) -> Result<()> {
    let status = Command::new(program)
        .args(WASM_OPT)
        .arg(module)
        .arg("-o")
        .arg(module)
        .status()
        .with_context(|| format!("starting {}", program.display()))?;
    ensure!(status.success(), "{} failed: {status}", program.display());
    Ok(())
}
