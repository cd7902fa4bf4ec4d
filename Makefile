# What there is to do here. `make demo` and `make test` set up everything they need on a fresh Debian or macOS machine
# that has a Swift 6.2 toolchain or newer.

SWIFT ?= swift
ATTUNE = .build/release/attune

.PHONY: help deps build demo test real-server bench format docs clean

help:
	@echo "make demo     simulate two groups, learn their rubrics, tailor a question (under a minute after the build)"
	@echo "make test     build and run all tests (with CI set, warnings are errors)"
	@echo "make real-server  the command against llama-cpp-python's server (compiled once, about ten minutes; needs ../shared)"
	@echo "make build    the attune command, optimised: $(ATTUNE)"
	@echo "make bench    speed against the named peers, and how well planted differences are found"
	@echo "make format   format all Swift files"
	@echo "make docs     the documentation of every target"
	@echo "make deps     install what the package needs from the system (SQLite, zlib, OpenBLAS, oneDNN), only what is missing"

deps:
	@sh Scripts/deps.sh

build: deps
	$(SWIFT) build -c release --product attune

demo: build
	$(ATTUNE) demo

# Tests that wait for servers and processes run one by one: beside others they would measure those others.
WAITING = AttuneModelsTests|AttuneCommandTests

test: deps
	$(SWIFT) test --skip "$(WAITING)"
	$(SWIFT) test --skip-build --no-parallel --filter "$(WAITING)"

# A model server of somebody else's, in a virtual environment that is kept for the next time.
REAL ?= $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/attune/real-server

real-server: build
	test -d $(REAL) || python3 -m venv $(REAL)
	$(REAL)/bin/pip install --quiet --requirement Tests/RealServer/requirements.txt
	$(REAL)/bin/python -B Tests/RealServer/run.py --attune $(ATTUNE)

bench: build
	sh Benchmarks/run.sh

format:
	$(SWIFT) format --in-place --recursive --configuration .swift-format Package.swift Sources Tests

docs: deps
	@for target in $$(ls Sources | grep ^Attune | grep -v Command); do \
		$(SWIFT) package --allow-writing-to-directory docs-out/$$target generate-documentation \
			--target $$target --output-path docs-out/$$target || exit 1; \
	done

clean:
	rm -rf .build docs-out demo-out
