#!/bin/sh
# The site of 4,050 letters (those of Schnitzler, 27 times) in 512 MB of heap, which is enough for 150 of them too: the memory of a build
# does not grow with its documents. Prints the seconds and the heaviest page in bytes, which is to stay under 200,000.
#   bench/many.sh
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
. "$home/bench/in-turn"

"$home/bin/siglum" --version >/dev/null
many_letters "$out/edition"

export SIGLUM_JAVA_OPTIONS=-Xmx512m
echo "seconds $(seconds "$home/bin/siglum" build "$out/edition" -o "$out/output" --only site)"
echo "heaviest page $(find "$out/output/site" -name '*.html' -exec wc -c {} + | grep -v ' total$' | sort -n | tail -n 1 | awk '{print $1}')"
