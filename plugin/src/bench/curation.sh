#!/usr/bin/env bash
# Every figure that curation is held to, with floor and aim, beside Lucene and Hugo, in one table: curation.sh PAGES_AND_TRUTHS [WORK]
# PAGES_AND_TRUTHS has `unpack`, `speed/make-corpus` and the sets (../shared/bench); WORK is target/bench-figures unless named otherwise.
# SIZES names the archives whose cost is measured ("10000 50000 100000"; "" for none, which takes a minute instead of fifteen).
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
corpora=()
for size in ${SIZES-10000 50000 100000}; do
  if [ ! -d "$work/corpus/$size" ]; then
    rm -rf "$work/corpus/making"
    python3 "$truths/speed/make-corpus" "$size" "$work/corpus/making"
    mv "$work/corpus/making" "$work/corpus/$size"
  fi
  corpora+=("$work/corpus/$size")
done
rm -rf "$work/stores" # of an engine that has changed
"$here/run.sh" org.backfile.bench.curation.CurationFigures "$truths" "$work" "${corpora[@]}"
