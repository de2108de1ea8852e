#!/usr/bin/env bash
# Every figure that a whole build is held to, with floor and aim, beside Hugo (where it is installed) and jsoup: build.sh PAGES_AND_TRUTHS [WORK]
# PAGES_AND_TRUTHS has `unpack`, `speed` and the sets (../shared/bench); WORK is target/bench-figures unless named otherwise.
# Whole processes, Maven's start included; the plugin is installed into a repository of its own in WORK. Medians of RUNS (5) rounds, in which
# all that is compared takes turns. SIZES ("10000", or "10000 100000") names the Markdown archives, PAGES (10000) the number of HTML pages.
# ROWS picks some of: hugo threads unchanged changed added template size html heap growth. They take about an hour together; a quiet machine,
# please. build.log in WORK has every single time. What every Maven run takes, an empty one too, weighs heavily in archives of a few hundred.
set -euo pipefail
source "$(dirname "$0")/corpora.sh"
unpack_sets
make_corpora ${SIZES-10000}
root=$(cd "$here/../../.." && pwd)
repository=$work/repository
settings=$work/settings.xml
known=$(mvn -B -q -Dstyle.color=never -f "$root/pom.xml" -N help:evaluate -Dexpression=settings.localRepository -DforceStdout | tr -d "\033" | sed "s/\[0m//g")
sed "s|@localRepositoryUrl@|file://$known|" "$root/plugin/src/it/settings.xml" > "$settings"
mvn -q -f "$root/pom.xml" -s "$settings" "-Dmaven.repo.local=$repository" -pl .,site-template,plugin -Dmaven.test.skip -DskipTests install >&2
RUNS=${RUNS:-5} PAGES=${PAGES:-10000} ROWS=${ROWS:-} THEME=$root/site-template/src/main/resources/org/backfile/theme \
  "$here/run.sh" org.backfile.bench.build.BuildFigures "$truths" "$work" "$repository" "$settings" "${corpora[@]}"
