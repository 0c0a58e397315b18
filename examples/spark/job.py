"""Articles in, documents out, on as many machines as Spark has: `spark-submit job.py ARTICLES DOCUMENTS`.

ARTICLES is Parquet, or NDJSON (`.ndjson`, `.json`), with the columns `id` and `text`; `date`, `title`, `url` and all others are
kept. Each partition goes through one `sayso extract -`, a filter that gives one line for each line, in order; that is checked
here, so that no article is lost in silence: a filter that ends early, or answers for another article, fails the job. An article
that cannot be read costs itself alone: its `document` is null, and `error` says why.
"""

import argparse
import json
import pathlib
import shlex
import subprocess
import threading

import pyarrow
from pyspark.sql import SparkSession, functions, types


def line_of(row):
    """An article as the filter reads it: what is null is not there, a day is told as one."""
    told = {name: value for name, value in row.items() if value is not None}
    return json.dumps({**told, **({"date": str(told["date"])[:10]} if "date" in told else {})}, default=str) + "\n"


def answered(answer, row):
    """What a line of the filter says of its article: (document, error)."""
    if not answer.endswith(b"\n"):
        raise RuntimeError(f"sayso ended early, at article {row['id']!r}: its log says why")
    value = json.loads(answer)
    problem = value.get("error")
    about = problem.get("id", row["id"]) if problem else value["id"]
    if str(about) != str(row["id"]):
        raise RuntimeError(f"sayso answered for article {about!r} where {row['id']!r} was asked")
    return (None, problem["message"]) if problem else (answer.decode().rstrip("\n"), None)


def extracted(batches, command):
    """All batches of one partition through one filter; a batch comes out when all its articles are done."""
    filter_ = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        for batch in batches:
            rows = batch.to_pylist()
            lines = "".join(map(line_of, rows)).encode()
            feeder = threading.Thread(target=feed, args=(filter_.stdin, lines), daemon=True)
            feeder.start()
            answers = [answered(filter_.stdout.readline(), row) for row in rows]
            feeder.join()
            own = batch.drop_columns(["text"])
            for name, values in zip(("document", "error"), zip(*answers) if answers else ((), ())):
                own = own.append_column(name, pyarrow.array(values, pyarrow.string()))
            yield own
        filter_.stdin.close()
        if filter_.stdout.read() or filter_.wait() != 0:
            raise RuntimeError(f"sayso said more than it was asked, or failed with exit code {filter_.wait()}")
    finally:
        filter_.kill()


def feed(stdin, lines):
    try:
        stdin.write(lines)
        stdin.flush()
    except BrokenPipeError:
        pass  # Whoever reads the answers finds one missing, and says where.


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("articles")
    parser.add_argument("documents", help="a folder of Parquet; what is there is written over")
    parser.add_argument("--sayso", default="sayso", help="how the filter is called, with options that hold for all articles")
    parser.add_argument("--schema", default=pathlib.Path(__file__).parents[2] / "schema" / "spark.json")
    parser.add_argument("--partitions", type=int, help="default: as Spark reads them; 64 MB and more each pay for the start")
    args = parser.parse_args()
    spark = SparkSession.builder.appName("sayso").getOrCreate()
    reader = spark.read.json if args.articles.endswith(("json", "jsonl")) else spark.read.parquet
    articles = reader(args.articles)
    if args.partitions:
        articles = articles.repartition(args.partitions)
    command = [*shlex.split(args.sayso), "extract", "-", "--input-format", "ndjson", "--on-error", "keep", "--jobs", "1", "--quiet"]
    kept = [field for field in articles.schema.fields if field.name != "text"]
    out = types.StructType([*kept, *(types.StructField(name, types.StringType()) for name in ("document", "error"))])
    schema = types.StructType.fromJson(json.loads(pathlib.Path(args.schema).read_text()))
    documents = articles.mapInArrow(lambda batches: extracted(batches, command), out)
    parsed = documents.withColumn("document", functions.from_json("document", schema, {"mode": "FAILFAST"}))
    parsed.write.mode("overwrite").option("compression", "zstd").parquet(args.documents)


if __name__ == "__main__":
    main()
