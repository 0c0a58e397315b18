/** What is exported, read by programs that are not ours; where Python has them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { exportedOf, ODD_TEXT } from '../support/exported.ts';
import { folderWith } from '../support/folder.ts';
import { runProcess } from '../support/run-cli.ts';
import { testWith } from '../support/tools.ts';
import { inWorld as sayso } from '../support/world.ts';

const FILES = { 'news/dam.txt': ODD_TEXT, 'news/b.txt': '“It holds,” Mayor Ann Tolmer said. Joris Brun met her.\n' };

/** Runs Python in a folder, and gives what it prints as JSON. */
async function python(code: string, cwd: string): Promise<unknown> {
  const { stdout, stderr } = await runProcess('python3', ['-'], { cwd, stdin: code, env: { ...process.env } });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

/** A folder in which the texts were exported. */
async function exported(...args: string[]): Promise<string> {
  const cwd = folderWith(FILES);
  expect(await sayso(['export', 'news', '-q', ...args], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
  return cwd;
}

testWith('python:bioc', 'brat: bioc reads every line, and the offsets cut out the words', async () => {
  const cwd = await exported('--to', 'brat', '--out', 'brat');
  const read = await python(
    `
import json
from bioc import brat
with open('brat/dam.txt', newline='') as text, open('brat/dam.ann', newline='') as ann:
    body = text.read()
    text.seek(0)
    doc = brat.load(text, ann)
spans = {e.id: [e.type, e.text, ' '.join(body[l.begin:l.end] for l in sorted(e.locations, key=lambda l: l.begin))] for e in doc.entities}
print(json.dumps({
    'spans': list(spans.values()),
    'relations': [[r.type, *(spans[i][1] for i in r.arguments.values())] for r in doc.relations],
    'types': [list(a.attributes) for a in doc.attributes if a.type == 'Type'],
    'equivalent': [sorted(spans[i][1] for i in e.argids) for e in doc.equiv_relations],
    'notes': len(doc.notes)}))
`,
    cwd,
  );
  const { quotes } = exportedOf(ODD_TEXT);
  const { spans, relations, ...rest } = read as {
    spans: [string, string, string][];
    relations: [string, string, string][];
  };
  expect(spans.filter(([, words, cut]) => words !== cut)).toEqual([]);
  const contents = spans.filter(([label]) => label === 'Quote').map(([, words]) => words);
  const oneLine = (words: string): string => words.replace(/\s+/gu, ' ');
  expect(contents).toEqual(
    quotes.map(({ content }) => oneLine(content.map(({ start, end }) => ODD_TEXT.slice(start, end)).join(' '))),
  );
  expect(relations.filter(([type]) => type === 'said_by').map(([, ...ends]) => ends)).toEqual(
    quotes.flatMap(({ source }, i) => (source ? [[contents[i], oneLine(source.text)]] : [])),
  );
  expect(rest).toEqual({
    types: quotes.map(({ type }) => [type]),
    equivalent: [
      ['Ann Tolmer', 'she'],
      ['Harbour Guild', 'It'],
    ],
    notes: quotes.length,
  });
});

/** The words of the model that are used, by what its context document says of them; the document itself cannot be fetched. */
const CONTEXT = `
oa = 'http://www.w3.org/ns/oa#'
names = lambda vocabulary, words: {word: vocabulary + word for word in words.split()}
link = lambda iri: {'@id': iri, '@type': '@id'}
context = {
    'id': '@id', 'type': '@type', 'oa': oa,
    **names(oa, 'Annotation TextualBody SpecificResource TextPositionSelector TextQuoteSelector'),
    **names(oa, 'describing linking identifying classifying tagging start end exact prefix suffix'),
    'Text': 'http://purl.org/dc/dcmitype/Text', 'Software': 'http://www.w3.org/ns/activitystreams#Application',
    'Person': 'http://xmlns.com/foaf/0.1/Person', 'Organization': 'http://xmlns.com/foaf/0.1/Organization',
    'AnnotationCollection': 'http://www.w3.org/ns/activitystreams#OrderedCollection',
    'AnnotationPage': 'http://www.w3.org/ns/activitystreams#OrderedCollectionPage',
    'body': link(oa + 'hasBody'), 'target': link(oa + 'hasTarget'), 'source': link(oa + 'hasSource'),
    'selector': link(oa + 'hasSelector'),
    'motivation': {'@id': oa + 'motivatedBy', '@type': '@vocab'},
    'purpose': {'@id': oa + 'hasPurpose', '@type': '@vocab'},
    'generator': link('http://www.w3.org/ns/activitystreams#generator'),
    'first': link('http://www.w3.org/ns/activitystreams#first'),
    'items': {'@id': 'http://www.w3.org/ns/activitystreams#items', '@type': '@id', '@container': '@list'},
    'total': 'http://www.w3.org/ns/activitystreams#totalItems',
    'startIndex': 'http://www.w3.org/ns/activitystreams#startIndex',
    'format': 'http://purl.org/dc/elements/1.1/format', 'label': 'http://www.w3.org/2000/01/rdf-schema#label',
    'name': 'http://xmlns.com/foaf/0.1/name',
    'value': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
}`;

testWith('python:pyld', 'w3c: a JSON-LD processor finds nothing that has no meaning, and the positions', async () => {
  const cwd = folderWith(FILES);
  await sayso(['export', 'news/dam.txt', '--to', 'w3c', '--out', 'a.jsonld'], { cwd });
  const code = `
import json
from pyld import jsonld
${CONTEXT}
def load(url, options):
    assert url == 'http://www.w3.org/ns/anno.jsonld', url
    return {'contentType': 'application/ld+json', 'contextUrl': None, 'documentUrl': url,
            'document': {'@context': {**context, '@vocab': 'unknown:'}}}
jsonld.set_document_loader(load)
document = json.load(open('a.jsonld'))
expanded = jsonld.expand(document)
page = expanded[0]['http://www.w3.org/ns/activitystreams#first'][0]
items = page['http://www.w3.org/ns/activitystreams#items'][0]['@list']
one = lambda node, name: node[oa + name][0]['@value']
triples = jsonld.to_rdf(document)['@default']
print(json.dumps({
    'unknown': 'unknown:' in json.dumps(expanded),
    'found': [[one(s[0], 'start'), one(s[0], 'end'), one(s[1], 'exact')]
              for item in items for target in item[oa + 'hasTarget'] for s in [target[oa + 'hasSelector']]],
    'annotations': [document['total'], sum(t['object']['value'] == oa + 'Annotation' for t in triples)],
    'speakers': sorted({t['object']['value'] for t in triples if t['predicate']['value'].endswith('#label')})}))
`;
  const { entities, quotes } = exportedOf(ODD_TEXT);
  const mentions = entities.flatMap((entity) => entity.mentions);
  const parts = quotes.map(({ source, cue, addressee }) => [source ?? [], cue ?? [], addressee ?? []].flat());
  const spans = [...quotes.flatMap(({ content }, i) => [...content, ...(parts[i] ?? [])]), ...mentions];
  const expected = spans.map(({ start, end }) => [...unitsOf(start, end), ODD_TEXT.slice(start, end)]);
  expect(await python(code, cwd)).toEqual({
    unknown: false,
    found: expected,
    annotations: Array(2).fill(quotes.length + parts.flat().length + mentions.length),
    speakers: [...new Set(['dam.txt', ...entities.map(({ name }) => name)])].sort(),
  });
});

/** Offsets as Python counts. */
function unitsOf(...offsets: readonly number[]): number[] {
  return offsets.map((offset) => [...ODD_TEXT.slice(0, offset)].length);
}

testWith('python:label_studio_sdk', 'label-studio: its SDK takes configuration, tasks and predictions', async () => {
  const cwd = await exported('--to', 'label-studio', '--out', 'tasks.json');
  const code = `
import json
from label_studio_sdk.label_interface import LabelInterface
interface = LabelInterface(open('tasks.xml').read())
interface.validate()
tasks = json.load(open('tasks.json'))
results = [(task['data']['text'], r) for task in tasks for p in task['predictions'] for r in p['result']]
wrong = {**tasks[0]['predictions'][0], 'result': [{**results[0][1], 'from_name': 'nothing'}]}
print(json.dumps({
    'tasks': [interface.validate_task({'data': task['data']}) for task in tasks],
    'errors': [interface.validate_prediction(p, return_errors=True) for task in tasks for p in task['predictions']],
    'refused': len(interface.validate_prediction(wrong, return_errors=True)) > 0,
    'cut': [[t[r['value']['start']:r['value']['end']], r['value']['text']] for t, r in results if 'value' in r],
    'dangling': [r for _, r in results if r['type'] == 'relation'
                 and not {r['from_id'], r['to_id']} <= {o['id'] for _, o in results if 'id' in o}]}))
`;
  const { cut, ...rest } = (await python(code, cwd)) as { cut: [string, string][] };
  expect(cut.length).toBeGreaterThan(20);
  expect(cut.filter(([text, words]) => text !== words)).toEqual([]);
  expect(rest).toEqual({ tasks: [true, true], errors: [[], []], refused: true, dangling: [] });
});

testWith('python:networkx', 'gexf: networkx reads the graph', async () => {
  const cwd = folderWith({
    'a.ndjson': ['2013-09-24', '2012-01-02']
      .map((date, i) => JSON.stringify({ id: `${i}`, date, text: 'Mayor Ann Tolmer said that Joris Brun had left.' }))
      .join('\n'),
  });
  const stdin = readFileSync(join(cwd, 'a.ndjson'), 'utf8');
  const { stdout } = await sayso(['extract', '-', '--input-format', 'ndjson'], { stdin });
  await sayso(['export', '-', '--to', 'gexf', '--out', 'who.gexf'], { cwd, stdin: stdout });
  const code = `
import json, networkx
graph = networkx.read_gexf('who.gexf')
print(json.dumps({'nodes': list(graph.nodes.values()), 'edges': list(graph.edges.values()), 'directed': graph.is_directed()}))
`;
  const dates = { first: '2012-01-02', last: '2013-09-24' };
  expect(await python(code, cwd)).toEqual({
    nodes: [
      { label: 'Ann Tolmer', key: 'person/ann-tolmer', type: 'PERSON', quotes: 2, articles: 2, ...dates, mentioned: 0 },
      { label: 'Joris Brun', key: 'person/joris-brun', type: 'PERSON', quotes: 0, articles: 0, mentioned: 2 },
    ],
    edges: [{ id: '0', weight: 2, quotes: 2, articles: 2, ...dates }],
    directed: true,
  });
});
