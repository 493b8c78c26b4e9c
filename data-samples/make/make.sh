#!/bin/sh
# Makes the sample again, from nothing to data-samples/datapackage.json. Needs Python 3.11 and the project's npm packages.
# Same seed, key and versions: same bytes.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=${TIMONERIE_SAMPLE_WORK:-${XDG_CACHE_HOME:-$HOME/.cache}/timonerie-sample}
python=${PYTHON:-python3.11}
mkdir -p "$work"

if ! cmp -s "$here/requirements.txt" "$work/venv/installed.txt"; then
  "$python" -m venv --clear "$work/venv"
  "$work/venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
  cp "$here/requirements.txt" "$work/venv/installed.txt"
fi

# One hash seed and one thread: the order of sets and of partial sums must not depend on the run.
export PYTHONHASHSEED=0 PYTHONDONTWRITEBYTECODE=1 OMP_NUM_THREADS=1 ARROW_NUM_THREADS=1 TZ=UTC
rm -rf "$work/input" "$work/extract"
(cd "$here" && "$work/venv/bin/python" -m sample --out "$work/input" --cache "$work/nlp" --events "$work/events.json")

cd "$root"
npm run --silent timonerie -- pack "$work/input/plan.json" --key-file "$here/key.txt" --out "$work/extract"
npm run --silent timonerie -- check "$work/extract"

rm -f "$root"/data-samples/*.parquet "$root/data-samples/datapackage.json"
cp "$work"/extract/*.parquet "$root/data-samples/"
cp "$work/events.json" "$root/data-samples/events.json"
cp "$work/extract/datapackage.json" "$root/data-samples/datapackage.json"
du -ch "$root"/data-samples/*.parquet | tail -1
