#!/bin/sh
# Whole processes from a cold start, in turn: the site of 150 letters, and Saxon's identity transform of the same files to
# disk. Prints the seconds of each run, the medians and their ratio, which is to be 2 at most. Needs a built Siglum.
#   bench/letters.sh [RUNS]
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
letters=$home/../shared/corpora/schnitzler/letters
jars=$home/target/bench
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
. "$home/bench/in-turn"

if [ ! -d "$jars" ]; then
  (cd "$home" && mvn -q -B dependency:copy-dependencies -DincludeGroupIds=net.sf.saxon,org.xmlresolver -DoutputDirectory="$jars") >&2
fi
"$home/bin/siglum" --version >/dev/null

identity() {
  rm -rf "$out/identity"; mkdir "$out/identity"
  seconds java -cp "$jars/*" net.sf.saxon.Transform -s:"$letters" -xsl:"$home/bench/identity.xsl" -o:"$out/identity"
}
site() {
  rm -rf "$out/site"
  SIGLUM_JAVA_OPTIONS=-Xmx512m seconds "$home/bin/siglum" build "$letters" -q --only site -o "$out/site"
}

in_turn identity site "${1:-5}"
