#!/usr/bin/env bash
# Compiles the plugin with its measurements, installing nothing, and runs one of them: run.sh CLASS [ARGS...]
# HEAP is 3g unless set. One collector thread, so that its pauses are in the time of a measurement on one thread.
set -euo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)
[ $# -gt 0 ] || { sed -n 2p "$0" >&2; exit 2; }
mvn -q -f "$root/pom.xml" -Pbench -pl site-template,plugin process-test-classes >&2
target=$root/plugin/target
exec java "-Xmx${HEAP:-3g}" -XX:+UseSerialGC -Dstdout.encoding=UTF-8 \
  -cp "$target/test-classes:$target/classes:$(cat "$target/bench-classpath.txt")" "$@"
