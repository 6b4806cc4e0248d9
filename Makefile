# Two commands: `make run` starts Lotsen, `make test` proves it. Both install what is missing (see .ci/setup) and say what they wait for.
#
# Settings come from the environment (LOTSEN_ADDR, LOTSEN_URL, LOTSEN_DATA, LOTSEN_KEYS, DATABASE_URL): `LOTSEN_ADDR=0.0.0.0:80 make run`.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.NOTPARALLEL:
.DEFAULT_GOAL := help
.PHONY: help run test release setup-run setup-test client lint e2e prove bench

# Cargo's folder; the client's two finished files always lie in target/client, where the server's build takes them in.
T := $(or $(CARGO_TARGET_DIR),target)
TOOLS := $(CURDIR)/target/tools/node_modules/.bin
export PATH := $(TOOLS):$(PATH)

# In CI a stale Cargo.lock is a fault; at home cargo may mend it.
LOCKED := $(if $(CI),--locked)

# Clippy stands in for the compiler in our own crates: they are linted and built in one pass, and every dependency is shared
# with plain builds. `cargo clippy` would check all of them once more.
LINTED = RUSTC_WORKSPACE_WRAPPER=$$(.ci/clippy-driver) CLIPPY_ARGS=-Dwarnings__CLIPPY_HACKERY__

# The browser's crates; target/client.env (from .ci/wasm) names another compiler where the usual one lacks the target.
WASM := --target wasm32-unknown-unknown --profile client $(LOCKED)
CLIENT_ENV := set -a; . target/client.env; set +a

help:
	@echo 'make run      start Lotsen on 127.0.0.1:3000 (the first time takes 10 to 15 minutes, later seconds)'
	@echo 'make test     format, lints, tests, both databases, a real browser'
	@echo 'make release  the one file that is deployed: $(T)/release/lotsen'
	@echo 'make prove    the browser tests over every language, theme and width'
	@echo 'make bench    the measures'

run: setup-run client
	@echo '== server: building (the first time about 4 minutes, else seconds)'
	cargo build $(LOCKED) --bin lotsen
	@exec '$(T)/debug/lotsen' serve --demo

test: setup-test
	@echo '== format'
	cargo fmt --all --check
	@$(MAKE) --no-print-directory client lint
	@echo '== tests: linting, building and running them (the first time about 6 minutes)'
	$(LINTED) cargo test $(LOCKED)
	@$(MAKE) --no-print-directory e2e

release: setup-run client
	@echo '== release: building the one file (the first time 5 to 8 minutes)'
	cargo build $(LOCKED) --release --bin lotsen
	@ls -lh '$(T)/release/lotsen'

setup-run:
	@.ci/setup run

setup-test:
	@.ci/setup test

client:
	@echo '== client: building for the browser (the first time about 4 minutes, else seconds)'
	$(CLIENT_ENV); cargo build $(WASM) -p client
	cargo build $(LOCKED) --profile pack -p pack
	'$(T)/pack/pack' '$(T)/wasm32-unknown-unknown/client/client.wasm' target/client '$(TOOLS)/wasm-opt'

# What `cargo test` does not lint: the islands as the browser gets them, and the build tool.
lint:
	@echo '== lints: the browser share (seconds)'
	$(CLIENT_ENV); $(LINTED) cargo build $(WASM) -p app --no-default-features --features hydrate
	$(LINTED) cargo build $(LOCKED) --profile pack -p pack

e2e:
	@echo '== browser: Playwright drives Chromium, scripts off and then on (a few minutes)'
	cd tests/e2e && npx --no-install playwright test </dev/null

# After `make test`, or on a machine that is set up: the whole matrix.
prove: setup-test client
	cargo build $(LOCKED) --bin lotsen
	$(LINTED) cargo test $(LOCKED) --test all drawn
	cd tests/e2e && PROVE=1 npx --no-install playwright test </dev/null

bench: setup-test release
	tests/bench/run
