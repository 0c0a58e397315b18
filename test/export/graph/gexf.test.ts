import { expect, test } from 'vitest';
import type { Exported } from '../../../src/export/document.ts';
import { gexfFormat } from '../../../src/export/graph/gexf.ts';
import { exportedOf } from '../../support/exported.ts';

const SAID = exportedOf('Mayor Ann Tolmer said that Joris Brun had left. Tolmer said that Joris Brun was gone.');
const graphOf = (...documents: Exported[]): string => {
  const format = gexfFormat();
  for (const document of documents) expect([...format.add(document)]).toEqual([]);
  return format.close();
};
/** Attributes of the only edge. */
const edgeOf = (graph: string): Record<string, string> =>
  Object.fromEntries(
    [...(/<edge .*?<\/edge>/su.exec(graph)?.[0] ?? '').matchAll(/for="(\w+)" value="([^"]*)"/gu)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );

test('an edge counts quotes and articles, and knows the first and the last day', () => {
  const dated = (date: string): Exported => ({ ...SAID, date });
  expect(edgeOf(graphOf(SAID))).toEqual({ quotes: '2', articles: '1' });
  const graph = graphOf(dated('2013-01-02'), dated('2012-05-01'), SAID, dated('2014-03-03'));
  expect(edgeOf(graph)).toEqual({ quotes: '8', articles: '4', first: '2012-05-01', last: '2014-03-03' });
  expect(graph.match(/<edge /gu)?.length).toBe(1);
});

test('what was not uttered counts nowhere, and nobody speaks about himself', () => {
  const quotes = SAID.quotes.map((quote) => ({ ...quote, utterance: 'negated' as const }));
  expect(graphOf({ ...SAID, quotes })).not.toMatch(/<(?:node|edge) /u);
  const [speaker] = SAID.quotes.map((quote) => quote.speaker);
  const own = SAID.quotes.map((quote) => ({ ...quote, about: speaker ? [speaker] : [] }));
  const graph = graphOf({ ...SAID, quotes: own });
  expect([graph.match(/<node /gu)?.length, graph.includes('<edge ')]).toEqual([1, false]);
});

test('names hold nothing that XML cannot', () => {
  const entities = SAID.entities.map((entity) => ({ ...entity, name: 'A\u0001B\ud800 "C" <D> & \uffff\n\u{1f4f0}' }));
  expect(/label="([^"]*)"/u.exec(graphOf({ ...SAID, entities }))?.[1]).toBe(
    'A\ufffdB\ufffd &quot;C&quot; &lt;D&gt; &amp; \ufffd \u{1f4f0}',
  );
});

test('of no documents there is an empty graph', () => {
  expect(graphOf()).toContain('    <nodes>\n    </nodes>\n    <edges>\n    </edges>\n');
});
