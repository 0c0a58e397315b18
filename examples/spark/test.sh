#!/usr/bin/env bash
# Holds the job against one machine: 1,000 articles in 4 partitions give the same documents, a bad record costs itself alone, and
# a filter that loses articles fails the job. Installs what it needs into a folder of its own; wants Java 17 and Python 3.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/python"
"$work/python/bin/pip" install --quiet --requirement requirements.txt
root=$(cd ../.. && pwd)
[ -f "$root/dist/bundle/main.js" ] || (cd "$root" && npm ci --silent && npm run build --silent)
"$work/python/bin/python" test.py "$root" "$work"
