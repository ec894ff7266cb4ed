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

if [ ! -d "$jars" ]; then
  (cd "$home" && mvn -q -B dependency:copy-dependencies -DincludeGroupIds=net.sf.saxon,org.xmlresolver -DoutputDirectory="$jars") >&2
fi
"$home/bin/siglum" --version >/dev/null

seconds() { # command...: prints how long it took
  start=$(date +%s%N)
  "$@" >"$out/log" 2>&1 || { code=$?; [ "$code" -eq 1 ] || { cat "$out/log" >&2; exit "$code"; }; }
  end=$(date +%s%N)
  awk "BEGIN { printf \"%.2f\\n\", ($end - $start) / 1e9 }"
}
identity() {
  rm -rf "$out/identity"; mkdir "$out/identity"
  seconds java -cp "$jars/*" net.sf.saxon.Transform -s:"$letters" -xsl:"$home/bench/identity.xsl" -o:"$out/identity"
}
site() {
  rm -rf "$out/site"
  SIGLUM_JAVA_OPTIONS=-Xmx512m seconds "$home/bin/siglum" build "$letters" -q --only site -o "$out/site"
}
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

runs=${1:-5}
identity >/dev/null; site >/dev/null
: >"$out/identity.txt"; : >"$out/site.txt"
i=0
while [ "$i" -lt "$runs" ]; do
  identity | tee -a "$out/identity.txt" | sed 's/^/identity /'
  site | tee -a "$out/site.txt" | sed 's/^/site     /'
  i=$((i + 1))
done
awk "BEGIN { i = $(median <"$out/identity.txt"); s = $(median <"$out/site.txt"); printf \"medians: identity %.2f s, site %.2f s, ratio %.2f\\n\", i, s, s / i }"
