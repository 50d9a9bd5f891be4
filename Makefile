# The menu. `make example` does the main job; `make test` runs every test; `make check` is what CI runs.
SHELL := /bin/bash
PREFIX ?= /usr/local
BUILD := swift build --explicit-target-dependency-import-check error
# The address sanitizer's leak search and the crash tracer both trip over Swift's own runtime.
export SWIFT_BACKTRACE := enable=no

.PHONY: help build test example check lint format docs golden install bench set-up

help:
	@echo "make example   build, then take the fictional Robin case from eight agencies' files to a report"
	@echo "make test      build and run every test"
	@echo "make check     lint, build with every warning an error, test: what CI runs"
	@echo "make build | format | golden | install PREFIX=/usr/local"

set-up:
	@.ci/set-up

build: set-up
	$(BUILD)

test: set-up
	$(BUILD) --build-tests
	swift test --skip-build --parallel

example: build
	@examples/robin/run "$$(swift build --show-bin-path)/throughline" out/robin

lint:
	swift format lint --strict --recursive --configuration .swift-format Package.swift Sources Tests

format:
	swift format --in-place --recursive --configuration .swift-format Package.swift Sources Tests

# Rewrites the goldens from what the code does now. The run fails once, so that nobody accepts
# a change without having read it: look at `git diff` before committing.
golden: set-up
	UPDATE_GOLDEN=1 swift test || true
	git --no-pager diff --stat -- Tests

check: set-up lint test

install: set-up
	swift build -c release --product throughline
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/throughline
	install -m 755 "$$(swift build -c release --show-bin-path)/throughline" $(DESTDIR)$(PREFIX)/bin/throughline
	rm -rf $(DESTDIR)$(PREFIX)/share/throughline/{templates,schemas}
	cp -R templates schemas $(DESTDIR)$(PREFIX)/share/throughline/
