# wirefeed: everything a developer runs. `make help` lists it.
SHELL := /bin/bash
.DEFAULT_GOAL := help
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { command -v $$p; break; }; done)
UV := $(shell command -v uv || echo .uv/bin/uv)
ENV := .venv
BIN := $(ENV)/bin
PEER := .venv-peer
GROUPS := dev bench lexicon rights train

.PHONY: help demo test test-faults test-kerberos lint types conformance accuracy accuracy-rights train fuzz bench lexicon lock clean

help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "make %-12s %s\n", $$1, $$2}'

demo: $(ENV)/product ## run the whole service on seeds/ against a local Apache Kafka
	@exec $(BIN)/wirefeed demo $(ARGS)

test: $(ENV)/dev ## all tests, on a real broker that they start
	$(BIN)/python -m coverage run -m pytest -m 'not faults and not kerberos' $(ARGS)
	@$(BIN)/python -m coverage report --skip-covered --sort=cover | tail -n 25

test-faults: $(ENV)/dev ## the long fault injection: 20,000 dispatches, kills, stops, broker restarts
	$(BIN)/python -m pytest -m faults -s tests/faults $(ARGS)

test-kerberos: $(ENV)/dev ## tickets on a broker; needs krb5kdc, kadmin.local and krb5's headers, and takes wirefeed[gssapi] into the environment
	$(UV) pip install --quiet --python $(BIN)/python "$$(sed -n 's/^gssapi = \["\(.*\)"\].*/\1/p' pyproject.toml)"
	$(BIN)/python -m pytest -m kerberos tests/integration/test_security.py $(ARGS)

lint: $(ENV)/dev ## style
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(ENV)/dev ## mypy --strict
	$(BIN)/mypy

conformance: $(ENV)/dev ## real wire files against the facts that they state, by format
	@$(BIN)/python -m tests.conformance $(ARGS)

accuracy-rights: $(ENV)/dev $(PEER)/rights ## notices in many languages: found, and read right; beside ScanCode's detector
	@$(BIN)/python -m tests.accuracy_rights --peer $(PEER)/bin/python $(ARGS)

accuracy: $(ENV)/dev ## entities: found, typed, calibrated, and what each part is worth
	@$(BIN)/python -m tests.ner.accuracy $(ARGS)

train: $(ENV)/train ## learn processors/entities/data/tagger.npz anew (needs npm, for word vectors; half an hour)
	XLA_FLAGS=--xla_cpu_multi_thread_eigen=false $(BIN)/python -m tests.ner.train $(ARGS)

fuzz: $(ENV)/dev ## damaged samples of every format: EXAMPLES for each (default 1000); what may stall a worker
	WIREFEED_FUZZ_EXAMPLES=$(or $(EXAMPLES),1000) $(BIN)/python -m pytest tests/unit/test_formats.py tests/unit/test_stalls.py -k 'damaged or repeats' $(ARGS)

bench: $(ENV)/bench ## speed, as ratios to peers in one run
	$(BIN)/python -m tests.bench $(ARGS)

lexicon: $(ENV)/lexicon ## compile processors/entities/data/lexicon.map anew from its sources, and abroad_forms.tsv
	$(BIN)/wirefeed lexicon build $(ARGS)
	$(BIN)/wirefeed lexicon forms

lock: $(UV) ## compile requirements/*.txt anew
	@$(UV) pip compile -q --universal --generate-hashes --no-header --no-annotate --no-emit-index-url \
		--python-version 3.11 pyproject.toml -o requirements/product.txt
	@for g in $(GROUPS); do $(UV) pip compile -q --universal --generate-hashes --no-header --no-annotate \
		--no-emit-index-url --python-version 3.11 -c requirements/product.txt --group $$g -o requirements/$$g.txt; done

clean: ## remove what make made
	rm -rf $(ENV) $(PEER) .uv .mypy_cache .ruff_cache .coverage* .hypothesis

.uv/bin/uv:
	@test -n "$(PYTHON)" || { echo "wirefeed needs Python 3.11 or later: install it and run make again." >&2; exit 1; }
	@echo "uv is not installed: putting it into .uv"
	@$(PYTHON) -m venv .uv && .uv/bin/pip install -q --disable-pip-version-check --require-hashes -r requirements/bootstrap.txt

$(ENV)/product: requirements/product.txt requirements/dev.txt pyproject.toml $(wildcard processors/entities/*.pyx) deploy/build_native.py | $(UV)
	@test -x $(BIN)/python || $(UV) venv -q --python "$(PYTHON)" $(ENV)
	@$(UV) pip install -q --python $(BIN)/python --require-hashes -r requirements/product.txt -r requirements/dev.txt
	@$(UV) pip install -q --python $(BIN)/python --no-deps --no-build-isolation -e .
	@touch $@

$(ENV)/dev: $(ENV)/product
	@touch $@

$(PEER)/rights: requirements/rights.txt | $(UV)
	@test -x $(PEER)/bin/python || $(UV) venv -q --python "$(PYTHON)" $(PEER)
	@$(UV) pip install -q --python $(PEER)/bin/python --require-hashes -r requirements/rights.txt
	@touch $@

$(ENV)/bench $(ENV)/lexicon $(ENV)/train: $(ENV)/%: $(ENV)/product requirements/%.txt
	@$(UV) pip install -q --python $(BIN)/python --require-hashes -r requirements/$*.txt
	@touch $@
