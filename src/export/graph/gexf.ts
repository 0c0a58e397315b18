/** `--to gexf`: who speaks about whom as a graph in GEXF 1.2, for Gephi, networkx and the like. */
import { escapeUTF8 } from 'entities';
import type { StreamFormat } from '../stream.ts';
import { addToGraph, type Count, type Graph, type Node, newGraph } from './gather.ts';

const COUNTS = { quotes: 'integer', articles: 'integer', first: 'string', last: 'string' } as const;

/** Documents add nothing to the file before its end; only the graph stays in memory. */
export function gexfFormat(): StreamFormat {
  const graph = newGraph();
  return {
    add: (document) => {
      addToGraph(graph, document);
      return [];
    },
    isOurs: (beginning) => beginning.includes('<meta><creator>sayso</creator>'),
    close: () => gexfOf(graph),
  };
}

function gexfOf({ nodes, edges }: Graph): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">',
    '  <meta><creator>sayso</creator><description>who speaks about whom</description></meta>',
    '  <graph defaultedgetype="directed">',
    ...attributes('node', { key: 'string', type: 'string', ...COUNTS, mentioned: 'integer' }),
    ...attributes('edge', COUNTS),
    '    <nodes>',
  ];
  const ids = new Map<string, number>();
  for (const [key, node] of nodes) {
    ids.set(key, ids.size);
    lines.push(...nodeLines(ids.size - 1, key, node));
  }
  lines.push('    </nodes>', '    <edges>');
  let edge = 0;
  for (const [from, row] of edges)
    for (const [to, one] of row) {
      const ends = `source="n${ids.get(from)}" target="n${ids.get(to)}"`;
      lines.push(
        `      <edge id="${edge++}" ${ends} weight="${one.quotes}">`,
        ...values(countValues(one)),
        '      </edge>',
      );
    }
  return [...lines, '    </edges>', '  </graph>', '</gexf>', ''].join('\n');
}

function nodeLines(id: number, key: string, { name, type, says, said }: Node): string[] {
  const given = { key, type, ...countValues(says), mentioned: said.quotes };
  return [`      <node id="n${id}" label="${xml(name)}">`, ...values(given), '      </node>'];
}

function countValues({ quotes, articles, first, last }: Count): Readonly<Record<string, string | number | null>> {
  return { quotes, articles, first, last };
}

function attributes(what: string, types: Readonly<Record<string, string>>): string[] {
  return [
    `    <attributes class="${what}">`,
    ...Object.entries(types).map(([name, type]) => `      <attribute id="${name}" title="${name}" type="${type}"/>`),
    '    </attributes>',
  ];
}

function values(given: Readonly<Record<string, string | number | null>>): string[] {
  const rows = Object.entries(given).flatMap(([name, value]) =>
    value === null ? [] : [`          <attvalue for="${name}" value="${xml(String(value))}"/>`],
  );
  return ['        <attvalues>', ...rows, '        </attvalues>'];
}

/** A value of an attribute, on one line; what XML 1.0 has no way to write is U+FFFD. */
function xml(text: string): string {
  const oneLine = text.replace(/\s/gu, ' ');
  return escapeUTF8(oneLine.replace(/[^ -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd'));
}
