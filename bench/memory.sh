#!/bin/sh
# What is alive in memory at most while a volume of generated prose with an apparatus is set: one text of some 80 pages; four such texts;
# and one text four times as long. A volume of 320 pages is to take 1.5 times as much as one of 80 at most. Whole processes, whose heap
# is kept so tight that it is collected often.
#   bench/memory.sh
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$home/bench/prepare"
bin/siglum --version >/dev/null

most() { # texts, paragraphs of each: prints pages and megabytes
  rm -rf "$out/edition"
  java -cp "$classpath" org.siglum.page.ProseEdition "$out/edition" "$1" "$2"
  SIGLUM_JAVA_OPTIONS="-XX:-UseParallelGC -XX:+UseSerialGC -Xms48m -Xmn16m -XX:MinHeapFreeRatio=5 -XX:MaxHeapFreeRatio=10 -Xlog:gc:file=$out/gc" \
    bin/siglum build "$out/edition" -o "$out/output" --only pdf >"$out/log" 2>&1
  sed -n 's/.* \([0-9]*\) pages of the volume.*/\1/p' "$out/log"
  sed -n 's/.*Pause Full.*->\([0-9]*\)M(.*/\1/p' "$out/gc" | sort -n | tail -n 1
}

echo $(most 1 212) $(most 4 212) $(most 1 848) | awk '{
  printf "one text of %d pages: %d MB; four texts, %d pages: %d MB, %.2f times; one text of %d pages: %d MB, %.2f times\n",
    $1, $2, $3, $4, $4 / $2, $5, $6, $6 / $2 }'
