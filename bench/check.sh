#!/bin/sh
# Whole processes from a cold start, in turn: the check of 4,050 letters, and the same files made trees by Saxon on all cores.
# Prints the seconds of each run, the medians and their ratio, which is to be 2 at most. Needs a built Siglum.
#   bench/check.sh [RUNS]
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
. "$home/bench/in-turn"

"$home/bin/siglum" --version >/dev/null
javac -cp "$home/target/siglum.jar" -d "$out/classes" "$home/bench/Parse.java"
many_letters "$out/edition"

# The same compiler and collector as those of the launcher.
parse() {
  seconds java -XX:+UseParallelGC -XX:TieredStopAtLevel=1 -cp "$out/classes:$home/target/siglum.jar" Parse "$out/edition"
}
check() {
  seconds "$home/bin/siglum" check "$out/edition"
}

in_turn parse check "${1:-5}"
