# The menu. `make example` does the main job; `make test` runs every test; `make check` is what CI runs.
SHELL := /bin/bash
PREFIX ?= /usr/local
BUILD := swift build --explicit-target-dependency-import-check error
# The crash tracer trips over the sanitizers and slows hostile-input tests down.
export SWIFT_BACKTRACE := enable=no

.PHONY: help set-up build test example check lint format docs golden install bench fuzz fuzz-briefly sanitize

help:
	@echo "make example   build, then take the fictional Robin case from eight agencies' files to a report"
	@echo "make test      build and run every test"
	@echo "make check     lint, build with every warning an error, test, reference pages: what CI runs"
	@echo "make bench     the table of ratios to named peers (several minutes)"
	@echo "make fuzz      feed invented files to every reader; make fuzz-briefly: for a minute and a half"
	@echo "make sanitize  all tests under the sanitizers"
	@echo "make build | format | docs | golden | install PREFIX=/usr/local"

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
	swift format lint --strict --recursive --configuration .swift-format Package.swift Sources Tests Benchmarks Fuzz

format:
	swift format --in-place --recursive --configuration .swift-format Package.swift Sources Tests Benchmarks Fuzz

docs: build
	@docs/build-reference "$$(swift build --show-bin-path)"

# Rewrites the goldens from what the code does now. The run fails once, so that nobody accepts
# a change without having read it: look at `git diff` before committing.
golden: set-up
	UPDATE_GOLDEN=1 swift test || true
	git --no-pager diff --stat -- Tests examples

check: set-up lint test docs fuzz-briefly

bench: set-up
	@Benchmarks/run

# Feeds invented files to everything that reads one, for SECONDS_OF_FUZZING seconds in all, under the
# address sanitizer. With READER=NAME only that reader gets them.
fuzz: set-up
	@Fuzz/run $(or $(SECONDS_OF_FUZZING),300) $(READER)

# Enough to notice a reader that falls over at the first push.
fuzz-briefly: set-up
	@Fuzz/run 90

# All tests again under the address sanitizer, then under the thread sanitizer. Swift's own runtime
# trips the search for leaks, so that is off.
sanitize: set-up
	ASAN_OPTIONS=detect_leaks=0 swift test --sanitize=address --scratch-path .build-address
	swift test --sanitize=thread --scratch-path .build-thread

install: set-up
	swift build -c release --product throughline
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/throughline
	install -m 755 "$$(swift build -c release --show-bin-path)/throughline" $(DESTDIR)$(PREFIX)/bin/throughline
	rm -rf $(DESTDIR)$(PREFIX)/share/throughline/{templates,schemas}
	cp -R templates schemas $(DESTDIR)$(PREFIX)/share/throughline/
