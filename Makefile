# `make generate` and `make test` need Python 3.11 or newer and nothing else; each sets up what it needs in .venv.

PYTHON ?= python3
BIN := .venv/bin

.PHONY: generate test bench setup

generate: setup
	$(BIN)/rtkgen generate

test: setup tests/contract/node_modules/.ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/rtkgen lint
	$(BIN)/pytest

bench: setup .cache/bench-ours/.ready .cache/bench-official/.ready
	$(BIN)/python -m benchmarks

setup: .venv/.ready

.venv/.ready: requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed, this is " + sys.version.split()[0] + "; set PYTHON=")'
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

# Each contender of the benchmark has an environment of its own, with nothing in it that it does not need.
.cache/bench-%/.ready: benchmarks/requirements-%.txt | setup
	$(BIN)/python -m venv --clear $(@D)
	$(@D)/bin/pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch $@

# The contract tests play against Prism, which needs Node. Without npm they are skipped, and in CI they fail.
tests/contract/node_modules/.ready: tests/contract/package-lock.json
	@if command -v npm >/dev/null; then cd tests/contract && npm ci --silent --no-fund --no-audit && touch node_modules/.ready; \
	else echo "npm is not here: no contract tests"; fi
