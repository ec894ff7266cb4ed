#!/bin/sh
# One warm virtual machine: the volume of a generated prose text of 20,000 words with 840 entries against the volume of the same words
# without them, which is to take half of it nearly (2.2); and a text of 80,000 words against it, which is to take four times as long
# nearly (4.4).
#   bench/print.sh [RUNS]
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$home/bench/prepare"
java -Xss16m -cp "$classpath" org.siglum.page.PrintBenchmark "${1:-5}"
