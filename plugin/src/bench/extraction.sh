#!/usr/bin/env bash
# Every figure that extraction is held to, with floor and aim, in one table: extraction.sh PAGES_AND_TRUTHS [WORK]
# PAGES_AND_TRUTHS has `unpack`, `score` and the sets (../shared/bench); WORK is target/bench-figures unless named otherwise.
# NO_FOLDS=1 leaves the training by folds out, which takes most of the time.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
[ -x "${1:-}/unpack" ] || { sed -n 2,4p "$0" >&2; exit 2; }
truths=$(cd "$1" && pwd)
mkdir -p "${2:-$here/../../target/bench-figures}"
work=$(cd "${2:-$here/../../target/bench-figures}" && pwd)
if [ ! -d "$work/sets" ]; then
  rm -rf "$work/unpacking"
  "$truths/unpack" "$work/unpacking"
  mv "$work/unpacking" "$work/sets" # whole, or not there
fi
if [ -z "${NO_FOLDS:-}" ]; then
  mkdir -p "$work/folds"
  HEAP=8g "$here/run.sh" org.backfile.extract.body.BodyTrainer cv "$work/folds" \
    "$truths/extraction/gt.jsonl=$work/sets/extraction" "$truths/metadata/gt.jsonl=$work/sets/metadata"
  # one file for both: the scorer takes the pages it asks for
  cp "$work/folds/articles.jsonl" "$work/extraction-folds.jsonl"
  cp "$work/folds/articles.jsonl" "$work/metadata-folds.jsonl"
fi
"$here/run.sh" org.backfile.bench.extraction.ExtractionFigures "$truths" "$work"
