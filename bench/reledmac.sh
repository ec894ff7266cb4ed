#!/bin/sh
# The volume of a generated prose text of 20,000 words with 840 entries, by Siglum and by reledmac (LaTeX), which runs until its
# numbers hold: whole processes from a cold start, in turn. Siglum is to take half of reledmac's time at most. It needs Debian's
# texlive-latex-extra and texlive-humanities, and is no part of CI.
#   bench/reledmac.sh [RUNS]
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$home/bench/prepare"
bin/siglum --version >/dev/null
java -cp "$classpath" org.siglum.page.LatexProse "$out"

now() { date +%s.%N; }

siglum() {
  bin/siglum build "$out/edition" -o "$out/output" --only pdf -q
}

# The first run knows no numbers; the last one changes none.
reledmac() (
  cd "$out"
  rm -f text.aux text.1 text.pdf text.log
  former=none
  runs=0
  while [ "$runs" -lt 8 ]; do
    pdflatex -interaction=batchmode text.tex >/dev/null || true
    runs=$((runs + 1))
    numbers=$(cat text.1 text.aux | cksum)
    [ "$numbers" = "$former" ] && break
    former=$numbers
  done
  test -s text.pdf
  echo "$runs" > runs
)

i=0
while [ "$i" -lt "${1:-3}" ]; do
  start=$(now); siglum; middle=$(now); reledmac; end=$(now)
  echo "$start $middle $end" | awk -v runs="$(cat "$out/runs")" \
    '{ printf "siglum %.1f s, reledmac %.1f s (%d runs): %.2f times\n", $2 - $1, $3 - $2, runs, ($2 - $1) / ($3 - $2) }'
  i=$((i + 1))
done
