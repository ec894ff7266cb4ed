#!/bin/sh
# Builds the sites of the sample edition and of all corpora, and has every page checked by the Nu HTML validator.
# Prints its errors, then how many pages and errors there were; the exit code is 1 when there is one. Needs Maven, once with a network.
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
jars=$home/target/bench/nu
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

if [ ! -d "$jars" ]; then
  mvn -q -B -f "$home/bench/nu/pom.xml" dependency:copy-dependencies -DoutputDirectory="$jars" >&2
fi
for folder in "$home" "$home"/../shared/corpora/*/; do
  name=$(basename "$folder")
  [ "$name" = schema ] || "$home/bin/siglum" build "$folder" -q --only site -o "$out/$name" >/dev/null 2>&1 || [ $? -eq 1 ]
done
find "$out"/*/site -name '*.html' >"$out/pages"
xargs java -Xss8m -cp "$jars/*" nu.validator.client.SimpleCommandLineValidator --errors-only --format gnu \
  <"$out/pages" 2>&1 | grep ' error: ' >"$out/errors" || true
cat "$out/errors"
echo "pages: $(wc -l <"$out/pages"), errors: $(wc -l <"$out/errors")"
[ ! -s "$out/errors" ]
