#!/usr/bin/env bash
# Every figure that extraction is held to, with floor and aim, in one table: extraction.sh PAGES_AND_TRUTHS [WORK]
# PAGES_AND_TRUTHS has `unpack`, `score` and the sets (../shared/bench); WORK is target/bench-figures unless named otherwise.
# NO_FOLDS=1 leaves the training by folds out, which takes most of the time.
set -euo pipefail
source "$(dirname "$0")/corpora.sh"
unpack_sets
if [ -z "${NO_FOLDS:-}" ]; then
  mkdir -p "$work/folds"
  HEAP=8g "$here/run.sh" org.backfile.extract.body.BodyTrainer cv "$work/folds" \
    "$truths/extraction/gt.jsonl=$work/sets/extraction" "$truths/metadata/gt.jsonl=$work/sets/metadata"
  # one file for both: the scorer takes the pages it asks for
  cp "$work/folds/articles.jsonl" "$work/extraction-folds.jsonl"
  cp "$work/folds/articles.jsonl" "$work/metadata-folds.jsonl"
fi
"$here/run.sh" org.backfile.bench.extraction.ExtractionFigures "$truths" "$work"
