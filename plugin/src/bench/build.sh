#!/usr/bin/env bash
# Builds of a whole archive as a user runs them, Maven's start included, beside Hugo where it is installed: build.sh PAGES_AND_TRUTHS [WORK]
# ARTICLES (10000) Markdown articles, HTML (4000; 0 for none) saved pages, RUNS (5) of which the medians are told. Nothing is installed on the
# machine: WORK (target/bench-build unless named) has a Maven repository of its own, which the first run fills from the network.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
[ -x "${1:-}/unpack" ] || { sed -n 2,4p "$0" >&2; exit 2; }
truths=$(cd "$1" && pwd)
mkdir -p "${2:-$root/plugin/target/bench-build}"
work=$(cd "${2:-$root/plugin/target/bench-build}" && pwd)
articles=${ARTICLES-10000} pages=${HTML-4000} runs=${RUNS-5}
version=$(sed -n 's:^  <version>\(.*\)</version>:\1:p' "$root/pom.xml" | head -1)
rm -rf "$work"/round-* "$work/times" && mkdir -p "$work/times" "$work/empty"

say() { echo "$*" >&2; }
# timed NAME COMMAND...: wall and CPU seconds of the whole process, a line in times/NAME
timed() {
  local name=$1 TIMEFORMAT='%R %U %S'
  shift
  { time "$@" >"$work/last.log" 2>&1 || { cat "$work/last.log" >&2; exit 1; }; } 2>>"$work/times/$name"
}
backfile() { # backfile ROUND OPTION...
  local round=$1
  shift
  (cd "$work/empty" && mvn -o -q -B "-Dmaven.repo.local=$work/repository" "org.backfile:backfile-maven-plugin:$version:generate" \
    "-Dbackfile.content=$round/content" "-Dbackfile.site=$round/site" "-Dbackfile.cache=$round/cache" "$@")
}
hugo_builds() { hugo --quiet -s "$1" -d "$2"; }
wall() { [ -s "$work/times/$1" ] && sort -n "$work/times/$1" | awk '{ r[NR] = $1 } END { print r[int((NR + 1) / 2)] }' || echo -; }
cpu() { [ -s "$work/times/$1" ] && awk '{ print $2 + $3 }' "$work/times/$1" | sort -n | awk '{ r[NR] = $1 } END { print r[int((NR + 1) / 2)] }' || echo -; }
# share A B [LESS]: (A - LESS) / (B - LESS), or a dash
share() { awk -v a="$1" -v b="$2" -v less="${3:-0}" 'BEGIN { if (a == "-" || b == "-") print "-"; else printf "%.2f", (a - less) / (b - less) }'; }
row() { printf '| %s | %s | %s | %s |\n' "$@"; }

say "installing Backfile $version into $work/repository"
mvn -q -B -f "$root/pom.xml" "-Dmaven.repo.local=$work/repository" -Dmaven.test.skip -Dspotless.check.skip -pl .,site-template,plugin install
(cd "$work/empty" && mvn -q -B "-Dmaven.repo.local=$work/repository" "org.backfile:backfile-maven-plugin:$version:generate" -Dbackfile.skip)

if [ ! -d "$work/markdown-$articles" ]; then
  rm -rf "$work/making"
  python3 "$truths/speed/make-corpus" "$articles" "$work/making/content"
  cp -r "$truths/speed/hugo/." "$work/making"
  mv "$work/making" "$work/markdown-$articles" # whole, or not there
fi
corpus=$work/markdown-$articles

for i in $(seq "$runs"); do
  say "round $i of $runs"
  round=$work/round-$i
  mkdir -p "$round/theme" && cp -r "$corpus/content" "$round/content"
  one=$(ls "$round/content" | sed -n "$((articles / 2))p")
  timed maven backfile "$round" -Dbackfile.skip
  timed clean backfile "$round"
  if command -v hugo >/dev/null; then
    timed hugo-related hugo_builds "$corpus" "$round/hugo-related"
    HUGO_NO_RELATED=1 timed hugo hugo_builds "$corpus" "$round/hugo"
  fi
  timed unchanged backfile "$round"
  echo "One more sentence, about lighthouses and the tides." >>"$round/content/$one"
  sleep 1
  timed changed backfile "$round"
  sed "s/^title:.*/title: \"A new article\"/" "$corpus/content/$one" | awk 'NR < 12 || NR % 2' >"$round/content/zz-new.md"
  sleep 1
  timed added backfile "$round"
  cp "$root/site-template/src/main/resources/org/backfile/theme/layout.ftlh" "$round/theme"
  backfile "$round" "-Dbackfile.templates=$round/theme"
  sed -i 's:</body>:<!-- changed --></body>:' "$round/theme/layout.ftlh"
  sleep 1
  timed template backfile "$round" "-Dbackfile.templates=$round/theme"
  mkdir "$round/one" && ln -s "$round/content" "$round/one/content"
  timed one-thread backfile "$round/one" -Dbackfile.threads=1
  if [ "$i" -eq 1 ]; then
    size=$(find "$round/one/site/articles" "$round/one/site/print/articles" -name '*.html' -printf '%s\n' | awk '{ s += $1 } END { print s }')
    hugo_size=$([ -d "$round/hugo" ] && find "$round/hugo" -path '*/a[0-9]*/index.html' -printf '%s\n' | awk '{ s += $1 } END { print s }' || echo -)
    MAVEN_OPTS=-Xmx256m backfile "$round/one" -Dbackfile.cache="$round/one/small" && heap=enough || heap="too little"
  fi
  rm -rf "$round"
done

if [ "$pages" -gt 0 ]; then
  say "$pages saved pages"
  [ -d "$work/sets" ] || { rm -rf "$work/unpacking"; "$truths/unpack" "$work/unpacking"; mv "$work/unpacking" "$work/sets"; }
  [ -d "$work/html-$pages/content" ] || { rm -rf "$work/making"; python3 "$here/make-html-corpus" "$work/sets/extraction" "$pages" "$work/making/content"; mv "$work/making" "$work/html-$pages"; }
  mvn -q -f "$root/pom.xml" -Pbench -pl site-template,plugin process-test-classes >&2
  classes=$root/plugin/target/test-classes:$root/plugin/target/classes:$(cat "$root/plugin/target/bench-classpath.txt")
  for i in $(seq "$runs"); do
    rm -rf "$work/html-$pages/site" "$work/html-$pages/cache"
    timed html backfile "$work/html-$pages"
    timed parse java -cp "$classes" org.backfile.bench.BareParse "$work/html-$pages/content"
  done
fi

maven=$(wall maven) clean=$(wall clean)
row "$articles articles, medians of $runs$(command -v hugo >/dev/null && hugo version | sed -E 's/^hugo v?([0-9.]+).*/, Hugo \1/')" floor aim measured
row --- --- --- ---
row "clean build, wall seconds (CPU)" "" "" "$clean ($(cpu clean))"
row "Hugo with related, wall seconds (CPU)" "" "" "$(wall hugo-related) ($(cpu hugo-related))"
row "Hugo without related, wall seconds (CPU)" "" "" "$(wall hugo) ($(cpu hugo))"
row "clean / Hugo with related" .33 .2 "$(share "$clean" "$(wall hugo-related)")"
row "clean / Hugo without related" 2 1 "$(share "$clean" "$(wall hugo)")"
row "wall of one thread / of two" 1.6 1.8 "$(share "$(wall one-thread)" "$clean")"
row "nothing changed / clean, beyond an empty Maven run ($maven s)" .12 .05 "$(share "$(wall unchanged)" "$clean" "$maven")"
row "one article changed / clean, beyond the same" .25 .1 "$(share "$(wall changed)" "$clean" "$maven")"
row "one article added / clean, beyond the same" .25 .1 "$(share "$(wall added)" "$clean" "$maven")"
row "one template changed / clean, beyond the same" .5 .4 "$(share "$(wall template)" "$clean" "$maven")"
row "a heap of 256 MB" enough "" "$heap"
row "article and print page / Hugo's page, bytes" 3 "" "$(share "$size" "$hugo_size")"
[ "$pages" -eq 0 ] || row "$pages saved pages, CPU of the build / of jsoup's bare parse" 3 2.2 "$(share "$(cpu html)" "$(cpu parse)")"
