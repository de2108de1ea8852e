#!/usr/bin/env bash
# Every figure that curation is held to, with floor and aim, beside Lucene and Hugo, in one table: curation.sh PAGES_AND_TRUTHS [WORK]
# PAGES_AND_TRUTHS has `unpack`, `speed/make-corpus` and the sets (../shared/bench); WORK is target/bench-figures unless named otherwise.
# SIZES names the archives whose cost is measured ("10000 50000 100000"; "" for none, which takes a minute instead of fifteen).
set -euo pipefail
source "$(dirname "$0")/corpora.sh"
unpack_sets
make_corpora ${SIZES-10000 50000 100000}
rm -rf "$work/stores" # of an engine that has changed
"$here/run.sh" org.backfile.bench.curation.CurationFigures "$truths" "$work" "${corpora[@]}"
