"""What `test.sh` runs: `python test.py ROOT WORK`. Every check prints a line; the last tells how many passed and failed."""

import json
import os
import pathlib
import subprocess
import sys

import job
import pyarrow
import pyarrow.parquet as parquet

ROOT, WORK = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
HERE = pathlib.Path(__file__).parent
SAYSO = f"node {ROOT}/bin/sayso.js"
ARTICLES, DOCUMENTS = 1000, WORK / "documents"

NAMES = ["Ann Tolmer", "Per Brun", "Marta Lund", "Ivo Orvin", "Ruth Halden", "Sami Korpi", "Edda Voss"]
TEXT = (
    "{name}, the mayor of {place}, said on Friday that {n} houses stood under water. “We will not leave,” she told reporters. "
    "{other} disagreed. “Nobody asked us,” he said, “and the dam — built in {year} — is old.” 🌊"
)


def articles():
    for i in range(ARTICLES):
        name, other = NAMES[i % 7], NAMES[(i * 3 + 1) % 7]
        text = TEXT.format(name=name, other=other, place=f"Port {i}", n=100 + i, year=1900 + i % 100)
        yield {"id": f"a{i:04}", "text": text, "date": f"2024-03-{i % 28 + 1:02}", "desk": i % 5}


def run_job(source, out, *options, sayso=SAYSO):
    command = [sys.executable, HERE / "job.py", source, out, "--sayso", sayso, "--partitions", "4", *options]
    here = {"PYSPARK_PYTHON": sys.executable, "PYSPARK_DRIVER_PYTHON": sys.executable}
    return subprocess.run(command, capture_output=True, text=True, env={**os.environ, **here})


def rows_of(folder):
    return {row["id"]: row for row in parquet.read_table(folder).to_pylist()}


def bare(value):
    """A value without the fields that it does not have: a column is there in every row."""
    if isinstance(value, dict):
        return {key: bare(one) for key, one in value.items() if one is not None}
    return [bare(one) for one in value] if isinstance(value, list) else value


def filter_that(does):
    """A filter that goes wrong at its hundredth line, and ends as if all were well."""
    path = WORK / f"{does.split()[0]}.sh"
    path.write_text(f"#!/bin/sh\n{SAYSO} \"$@\" | awk 'NR == 100 {{ {does} }} {{ print; fflush() }}'\n")
    path.chmod(0o755)
    return str(path)


results = []


def check(what, holds, detail=""):
    results.append(bool(holds))
    print(("ok      " if holds else "FAILED  ") + what + ("" if holds else f"\n{detail[-3000:]}"), flush=True)


lines = [json.dumps(one) for one in articles()]
source = WORK / "articles.ndjson"
source.write_text("\n".join(lines) + "\n")
command = [*SAYSO.split(), "extract", "-", "--input-format", "ndjson", "--quiet"]
single = subprocess.run(command, input=source.read_bytes(), capture_output=True, check=True).stdout
expected = {doc["id"]: doc for doc in map(json.loads, single.decode().splitlines())}

batches = [pyarrow.RecordBatch.from_pylist(list(articles())[at : at + 300]) for at in range(0, ARTICLES, 300)]
filter_ = [*command[:-1], "--on-error", "keep", "--quiet"]
answers = [one for batch in job.extracted(iter(batches), filter_) for one in batch.column("document").to_pylist()]
check("the filter gives the bytes of one machine, batch by batch", "\n".join(answers) + "\n" == single.decode())

done = run_job(source, DOCUMENTS)
check("the job ends well", done.returncode == 0, done.stderr)
rows = rows_of(DOCUMENTS) if done.returncode == 0 else {}
check("every article comes out once", len(rows) == ARTICLES)
check("its own fields are kept", all(row["desk"] == int(id[1:]) % 5 and "text" not in row for id, row in rows.items()))
quotes = {id: bare(row["document"]["quotes"]) for id, row in rows.items() if row["document"]}
check("the quotes are those of one machine", quotes == {id: bare(doc["quotes"]) for id, doc in expected.items()})
names = {id: [one["name"] for one in row["document"]["entities"]] for id, row in rows.items() if row["document"]}
check("the names are those of one machine", names == {id: [one["name"] for one in doc["entities"]] for id, doc in expected.items()})

bad = WORK / "bad.ndjson"
bad.write_text("\n".join([*lines[:10], json.dumps({"id": "bad", "desk": 7}), *lines[10:20]]) + "\n")
done = run_job(bad, DOCUMENTS)
rows = rows_of(DOCUMENTS) if done.returncode == 0 else {}
check("a bad record costs itself alone", len([row for row in rows.values() if row["document"]]) == 20, done.stderr)
check("its id and the reason are kept", rows.get("bad", {}).get("error") and rows["bad"]["desk"] == 7, str(rows.get("bad")))

for what, does in (("ends in the middle", "exit 0"), ("loses a line", "next"), ("says a line twice", "print")):
    done = run_job(source, WORK / "lost", sayso=filter_that(does))
    loud = done.returncode != 0 and "RuntimeError: sayso" in done.stderr
    check(f"a filter that {what} fails the job loudly", loud, done.stderr)

print(f"{sum(results)} passed, {len(results) - sum(results)} failed")
sys.exit(0 if all(results) else 1)
