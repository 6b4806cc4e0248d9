//! Takes the browser's share in: a missing one is empty in development and an error in a release.

use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=content");
    println!("cargo::rerun-if-changed=../locales");
    println!("cargo::rerun-if-changed=../public");
    println!("cargo::rerun-if-changed=migrations");
    println!("cargo::rerun-if-changed=../target/client");
    let out = env::var("OUT_DIR")?;
    for name in ["client.js", "client_bg.wasm"] {
        let built = Path::new("../target/client").join(name);
        let bytes = fs::read(&built).unwrap_or_else(|error| {
            assert!(
                env::var("PROFILE").as_deref() != Ok("release"),
                "{}: {error}; run `make client` first",
                built.display()
            );
            Vec::new()
        });
        fs::write(Path::new(&out).join(name), bytes)?;
    }
    Ok(())
}
