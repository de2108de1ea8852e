#!/usr/bin/env bash
# Backfile beside Readability4J, Crux and boilerpipe: compare.sh PAGES TRUTHS.jsonl; without arguments it explains itself.
exec "$(dirname "$0")/run.sh" org.backfile.bench.extraction.Comparison "$@"
