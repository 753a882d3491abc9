# `make generate` and `make test` need Python 3.11 or newer and nothing else; each sets up what it needs in .venv.

PYTHON ?= python3
BIN := .venv/bin

.PHONY: generate test bench demo setup

generate: setup
	$(BIN)/rtkgen generate
	$(BIN)/rtkgen bundle -o emulator/src/realtimekit_emulator/openapi.json

test: setup tests/contract/node_modules/.ready tests/typescript/node_modules/.ready .cache/test-go/.ready .cache/demo/.ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/rtkgen lint
	$(BIN)/pytest

# The story of examples/ in every language whose tools are here, against a fresh emulator.
demo: .cache/demo/.ready
	@$(BIN)/python -m examples.demo

BENCHMARKS := python-ours python-official typescript go

bench: setup tests/contract/node_modules/.ready .cache/demo/.ready $(BENCHMARKS:%=.cache/bench-%/.ready)
	$(BIN)/python -m benchmarks

setup: .venv/.ready

.venv/.ready: requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed, this is " + sys.version.split()[0] + "; set PYTHON=")'
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

# Each Python contender of the benchmark has an environment of its own, with nothing in it that it does not need.
.cache/bench-python-%/.ready: benchmarks/python/requirements-%.txt | setup
	$(BIN)/python -m venv --clear $(@D)
	$(@D)/bin/pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch $@

# Without npm or go the benchmark says which part could not run, and fails.
.cache/bench-typescript/.ready: benchmarks/typescript/package-lock.json
	@mkdir -p $(@D) && cp benchmarks/typescript/package*.json $(@D)
	@if command -v npm >/dev/null; then cd $(@D) && npm ci --silent --no-fund --no-audit && touch .ready; \
	else echo "npm is not here: no benchmark of TypeScript"; fi

.cache/bench-go/.ready: benchmarks/go/go.sum
	@mkdir -p $(@D)
	@if command -v go >/dev/null; then cd benchmarks/go && go mod download && touch $(abspath $@); \
	else echo "go is not here: no benchmark of Go"; fi

# What judges the packages of the other languages: Prism for the contract, TypeScript's and Go's own tools. Without npm or
# go the tests that need them are skipped and say so; in CI they fail.
tests/%/node_modules/.ready: tests/%/package-lock.json
	@if command -v npm >/dev/null; then cd tests/$* && npm ci --silent --no-fund --no-audit && touch node_modules/.ready; \
	else echo "npm is not here: no tests of tests/$*"; fi

.cache/test-go/.ready: tests/go/go.sum
	@mkdir -p $(@D)
	@if command -v go >/dev/null; then go -C tests/go mod download && touch $@; \
	else echo "go is not here: no tests of Go"; fi

STORIES := $(wildcard examples/*.py examples/*/* generated/go/* generated/typescript/*.json emulator/typescript/*.json) \
  $(shell find generated/typescript/src emulator/typescript/src -name '*.ts')

.cache/demo/.ready: $(STORIES) | setup .cache/demo/typescript/node_modules/.ready
	$(BIN)/python -m examples.demo build
	@touch $@

# Without npm or go there is no story in that language, and the demo says so.
.cache/demo/typescript/node_modules/.ready: examples/typescript/package-lock.json
	@mkdir -p .cache/demo/typescript && cp examples/typescript/package*.json examples/typescript/.npmrc .cache/demo/typescript
	@if command -v npm >/dev/null; then cd .cache/demo/typescript && npm ci --silent --no-fund --no-audit && touch node_modules/.ready; \
	else echo "npm is not here: no story in TypeScript"; fi
