#!/bin/sh
# Whole processes from a cold start, in turn: the check of 4,050 letters, and the same files made trees by Saxon on all cores.
# Prints the seconds of each run, the medians and their ratio, which is to be 2 at most. Needs a built Siglum.
#   bench/check.sh [RUNS]
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
letters=$home/../shared/corpora/schnitzler
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$home/bin/siglum" --version >/dev/null
javac -cp "$home/target/siglum.jar" -d "$work/classes" "$home/bench/Parse.java"
mkdir "$work/edition"
cp -r "$letters/indices" "$work/edition/"
i=0
while [ "$i" -lt 27 ]; do
  cp -r "$letters/letters" "$work/edition/letters-$i"
  i=$((i + 1))
done

seconds() { # command...: prints how long it took
  start=$(date +%s%N)
  "$@" >"$work/log" 2>&1 || { code=$?; [ "$code" -eq 1 ] || { cat "$work/log" >&2; exit "$code"; }; }
  end=$(date +%s%N)
  awk "BEGIN { printf \"%.2f\\n\", ($end - $start) / 1e9 }"
}
# The same compiler and collector as those of the launcher.
parse() {
  seconds java -XX:+UseParallelGC -XX:TieredStopAtLevel=1 -cp "$work/classes:$home/target/siglum.jar" Parse "$work/edition"
}
check() {
  seconds "$home/bin/siglum" check "$work/edition"
}
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

runs=${1:-5}
parse >/dev/null; check >/dev/null
: >"$work/parse.txt"; : >"$work/check.txt"
i=0
while [ "$i" -lt "$runs" ]; do
  parse | tee -a "$work/parse.txt" | sed 's/^/parse /'
  check | tee -a "$work/check.txt" | sed 's/^/check /'
  i=$((i + 1))
done
awk "BEGIN { p = $(median <"$work/parse.txt"); c = $(median <"$work/check.txt"); printf \"medians: parse %.2f s, check %.2f s, ratio %.2f\\n\", p, c, c / p }"
