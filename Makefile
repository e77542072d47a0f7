# Everything that people and CI do with the project. `make run` and `make test` need nothing
# but Python 3.11 or newer with pip; each sets up .venv by itself.
PYTHON ?= python3
BIN := .venv/bin
export PYTHONDONTWRITEBYTECODE ?=

.PHONY: run test test-desktop check check-pdf format lint types imports bench bench-peers setup setup-dev translations schema templates clean

run: setup
	@$(BIN)/python -m cjm_desktop --example

setup:
	@$(PYTHON) packaging/bootstrap.py

setup-dev:
	@$(PYTHON) packaging/bootstrap.py dev

test: setup-dev
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n auto -m "not desktop"

test-desktop:
	@$(PYTHON) packaging/bootstrap.py dev display
	@$(BIN)/python packaging/with_display.py $(BIN)/python -m pytest -m desktop

check: format lint types imports test

format: setup-dev
	@$(BIN)/ruff format --check --quiet . || { echo "Run: $(BIN)/ruff format ."; exit 1; }

lint: setup-dev
	@$(BIN)/ruff check --quiet .

types: setup-dev
	@$(BIN)/mypy

imports: setup-dev
	@$(BIN)/lint-imports --no-cache

check-pdf:
	@$(PYTHON) packaging/bootstrap.py dev pdf
	@$(BIN)/python -m tests.check_pdf

bench: setup-dev
	@$(BIN)/python -m tests.benchmarks

bench-peers:
	@$(PYTHON) packaging/bootstrap.py dev peers
	@$(BIN)/python -m tests.benchmarks.peers

schema: setup-dev
	@$(BIN)/python packaging/make_schema.py

templates: setup-dev
	@$(BIN)/python packaging/make_templates.py

translations: setup-dev
	@$(BIN)/python packaging/make_translations.py

clean:
	rm -rf .venv build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis
