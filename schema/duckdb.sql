-- Documents of sayso, one a line, as DuckDB reads them: whatever is in them, every column and field is there.
--   .read duckdb.sql
--   select id, len(quotes) from sayso_documents('articles.ndjson');
create or replace macro sayso_documents(files) as table
  select * from read_json(files, format = 'newline_delimited', columns = {
    schemaVersion: 'VARCHAR',
    offsetUnit: 'VARCHAR',
    id: 'VARCHAR',
    path: 'VARCHAR',
    sha256: 'VARCHAR',
    text: 'VARCHAR',
    mediaType: 'VARCHAR',
    layout: 'VARCHAR',
    date: 'DATE',
    meta: 'JSON',
    sentences: 'STRUCT("start" INTEGER, "end" INTEGER)[]',
    entities: 'STRUCT("id" VARCHAR, "type" VARCHAR, "name" VARCHAR, "aliases" VARCHAR[], "key" VARCHAR, "value" JSON, "mentions" STRUCT("start" INTEGER, "end" INTEGER, "text" VARCHAR, "kind" VARCHAR, "title" VARCHAR, "boilerplate" BOOLEAN)[])[]',
    quotes: 'STRUCT("id" VARCHAR, "type" VARCHAR, "text" VARCHAR, "content" STRUCT("start" INTEGER, "end" INTEGER)[], "utterance" VARCHAR, "cue" STRUCT("start" INTEGER, "end" INTEGER, "text" VARCHAR), "source" STRUCT("start" INTEGER, "end" INTEGER, "text" VARCHAR), "speaker" VARCHAR, "speakers" VARCHAR[], "speakerConfidence" DOUBLE, "speakerRule" VARCHAR, "sourceKind" VARCHAR, "about" VARCHAR[], "parent" VARCHAR, "addressee" STRUCT("start" INTEGER, "end" INTEGER, "text" VARCHAR), "confidence" DOUBLE, "rule" VARCHAR, "boilerplate" BOOLEAN)[]',
    claims: 'STRUCT("id" VARCHAR, "quote" VARCHAR, "voice" VARCHAR, "assertedBy" VARCHAR, "statement" VARCHAR, "spans" STRUCT("start" INTEGER, "end" INTEGER)[], "resolved" STRUCT("start" INTEGER, "end" INTEGER, "entity" VARCHAR, "text" VARCHAR)[], "inserted" STRUCT("text" VARCHAR, "why" VARCHAR)[], "complete" BOOLEAN, "unresolved" STRUCT("start" INTEGER, "end" INTEGER)[], "polarity" VARCHAR, "negation" STRUCT("start" INTEGER, "end" INTEGER, "text" VARCHAR), "modality" VARCHAR, "modal" STRUCT("start" INTEGER, "end" INTEGER, "text" VARCHAR), "hedged" BOOLEAN, "hedge" STRUCT("start" INTEGER, "end" INTEGER, "text" VARCHAR), "stance" VARCHAR, "time" STRUCT("start" INTEGER, "end" INTEGER, "text" VARCHAR, "value" JSON)[], "quantities" VARCHAR[], "about" VARCHAR[], "key" VARCHAR, "confidence" DOUBLE, "rule" VARCHAR)[]',
    boilerplate: 'STRUCT("start" INTEGER, "end" INTEGER, "kind" VARCHAR)[]',
    diagnostics: 'STRUCT("code" VARCHAR, "start" INTEGER, "end" INTEGER, "message" VARCHAR, "candidates" VARCHAR[])[]'
  });
