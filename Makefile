# The two commands that matter: make demo, make test. Both make .venv first.
PYTHON ?= python3
PORT ?= 8080
VENV := .venv
BIN := $(VENV)/bin
INDEX_FREE := --disable-pip-version-check --quiet --require-hashes

.PHONY: install install-dev demo test lint bench soak lock clean

install: $(VENV)/.installed

$(VENV)/.installed: requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; ok = (3, 11) <= sys.version_info < (3, 14); sys.exit(0 if ok else "Python 3.11, 3.12 or 3.13 is needed; say which with: make PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install $(INDEX_FREE) -r requirements.txt
	$(BIN)/pip install --disable-pip-version-check --quiet --no-deps --no-build-isolation -e .
	@touch $@

install-dev: $(VENV)/.installed-dev

$(VENV)/.installed-dev: $(VENV)/.installed requirements-dev.txt
	$(BIN)/pip install $(INDEX_FREE) -r requirements-dev.txt
	@touch $@

demo: install
	@$(BIN)/xieshou demo --port $(PORT)

lint: install-dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

test: lint
	$(BIN)/pytest -n auto

bench: install-dev
	$(BIN)/python -m tests.benchmarks

soak: install-dev
	XIESHOU_SOAK=1 $(BIN)/pytest -n auto -m soak

# Needs uv. Both locks pin every file by its hash and name no index.
lock:
	uv pip compile pyproject.toml --universal --generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate --no-header --extra build -o requirements.txt
	uv pip compile pyproject.toml --extra dev --extra postgres -c requirements.txt --universal --generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate --no-header -o requirements-dev.txt

clean:
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis
