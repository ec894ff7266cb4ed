#!/bin/sh
# One warm virtual machine: Calpurnius (1.1 MB, 1,850 entries, one document) normalised and its pages written, against Saxon's
# identity transform of it from file to file, which is to take a third of that at least. Then the same with the text four times.
#   bench/apparatus.sh [RUNS]
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
document=$home/../shared/corpora/calpurnius/editio.xml
. "$home/bench/prepare"

# The body four times over, each with identifiers of its own.
awk '/<body/ { inside = 1 } inside { body = body $0 "\n" } !inside { print } /<\/body>/ { inside = 0
  for (i = 1; i <= 4; i++) { copy = body
    if (i > 1) { gsub(/<\/?body[^>]*>/, "", copy); gsub(/xml:id="/, "&c" i "-", copy); gsub(/(target|copyOf|exclude|require)="#/, "&c" i "-", copy) }
    copies = copies (i == 1 ? substr(copy, 1, index(copy, "</body>") - 1) : copy) }
  print copies "</body>" }' "$document" >"$out/four.xml"

measure() {
  java -Xss16m -cp "$classpath" org.siglum.build.ApparatusBenchmark "$1" "$2"
}
measure "$document" "${1:-20}"
measure "$out/four.xml" "${1:-20}"

# The same on one page, in Chromium: how long it takes to show another witness, which is to be 100 ms for 1,000 entries.
java -Xss16m -cp "$classpath" org.siglum.browser.WitnessSwitchBenchmark \
  "$document" N G V P N G φ r s N G
