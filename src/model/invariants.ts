/**
 * What the schema cannot say of a document. Checked for every document the program makes, and by `validate` for
 * documents from anywhere.
 */
import { claimFaults } from './claim-faults.ts';
import type { Fault } from './fault.ts';
import { partFaults } from './part-faults.ts';
import type { SaysoDocument } from './schema.ts';
import { isBlank, type Span } from './span.ts';

/**
 * All faults of a document that fits the schema. Without `text`, what needs the characters is left out.
 * `text` must be indexed in the document's own offset unit, so only `utf16` documents are checked against it.
 */
export function faultsOf(doc: SaysoDocument, text?: string): Fault[] {
  return [
    ...idFaults(doc),
    ...referenceFaults(doc),
    ...orderFaults(doc),
    ...partFaults(doc),
    ...claimFaults(doc, text),
    ...(text === undefined ? [] : textFaults(doc, text)),
  ];
}

function* idFaults(doc: SaysoDocument): Iterable<Fault> {
  for (const list of ['entities', 'quotes', 'claims'] as const) {
    const seen = new Set<string>();
    for (const [i, { id }] of doc[list].entries()) {
      if (seen.has(id)) yield { path: `${list}.${i}.id`, message: `${id} is given twice` };
      seen.add(id);
    }
  }
}

function* referenceFaults(doc: SaysoDocument): Iterable<Fault> {
  const entities = new Set(doc.entities.map(({ id }) => id));
  const quotes = new Set(doc.quotes.map(({ id }) => id));
  for (const [i, quote] of doc.quotes.entries()) {
    const path = `quotes.${i}`;
    yield* missing(`${path}.speaker`, 'entity', [quote.speaker], entities);
    yield* missing(`${path}.speakers`, 'entity', quote.speakers ?? [], entities);
    yield* missing(`${path}.about`, 'entity', quote.about, entities);
    yield* missing(`${path}.parent`, 'quote', [quote.parent], quotes);
    if (quote.parent === quote.id) yield { path: `${path}.parent`, message: 'names itself' };
    if (quote.speakerConfidence !== undefined && (quote.speakerConfidence === null) !== (quote.speaker === null)) {
      yield { path: `${path}.speakerConfidence`, message: 'stands with a speaker, and only with one' };
    }
    if (quote.speakers && quote.speakers[0] !== quote.speaker) {
      yield { path: `${path}.speakers`, message: 'does not begin with the speaker' };
    }
  }
  for (const [i, { candidates }] of doc.diagnostics.entries()) {
    yield* missing(`diagnostics.${i}.candidates`, 'entity', candidates ?? [], entities);
  }
}

function* missing(
  path: string,
  what: string,
  ids: readonly (string | null)[],
  known: ReadonlySet<string>,
): Iterable<Fault> {
  for (const id of ids) if (id !== null && !known.has(id)) yield { path, message: `no ${what} ${id}` };
}

function* orderFaults(doc: SaysoDocument): Iterable<Fault> {
  yield* spanFaults(doc, ({ start, end }) => (start >= end ? `empty span [${start}, ${end})` : null));
  yield* disjoint('sentences', doc.sentences);
  yield* disjoint('boilerplate', doc.boilerplate);
  for (const [i, entity] of doc.entities.entries()) yield* ascending(`entities.${i}.mentions`, entity.mentions);
  for (const [i, quote] of doc.quotes.entries()) yield* disjoint(`quotes.${i}.content`, quote.content);
  yield* ascending(
    'entities',
    doc.entities.flatMap(({ mentions }) => mentions.slice(0, 1)),
  );
  yield* ascending(
    'quotes',
    doc.quotes.flatMap(({ content }) => content.slice(0, 1)),
  );
}

function* disjoint(path: string, spans: readonly Span[]): Iterable<Fault> {
  for (let i = 1; i < spans.length; i++) {
    const [before, here] = [spans[i - 1], spans[i]];
    if (before && here && here.start < before.end)
      yield { path: `${path}.${i}`, message: 'begins before the one before it ends' };
  }
}

function* ascending(path: string, spans: readonly Span[]): Iterable<Fault> {
  for (let i = 1; i < spans.length; i++) {
    const [before, here] = [spans[i - 1], spans[i]];
    if (before && here && here.start < before.start)
      yield { path: `${path}.${i}`, message: 'begins before the one before it' };
  }
}

function* textFaults(doc: SaysoDocument, text: string): Iterable<Fault> {
  yield* spanFaults(doc, ({ start, end, text: own }) => {
    if (end > text.length) return `ends at ${end}, after the text's end ${text.length}`;
    const other = own !== undefined && text.slice(start, end) !== own;
    return other ? `its text is not what stands at [${start}, ${end})` : null;
  });
  // Marks, front matter and code of Markdown belong to no sentence.
  if (doc.mediaType !== 'text/markdown') yield* uncovered(doc.sentences, text);
}

function* uncovered(sentences: readonly Span[], text: string): Iterable<Fault> {
  let from = 0;
  for (const { start, end } of [...sentences, { start: text.length, end: text.length }]) {
    for (let at = from; at < start; at++) {
      if (isBlank(text.charCodeAt(at))) continue;
      yield { path: 'sentences', message: `the character at ${at} lies in no sentence` };
      return;
    }
    from = Math.max(from, end);
  }
}

type WithText = Span & { readonly text?: string };

/** What `test` finds wrong with each span of a document. Their paths are made only for those: there are thousands. */
function spanFaults(doc: SaysoDocument, test: (span: WithText) => string | null): Fault[] {
  const faults: Fault[] = [];
  const look = (span: WithText, list: string, i: number, part: string, j = -1): void => {
    const message = test(span);
    if (message !== null) faults.push({ path: `${list}.${i}${part}${j < 0 ? '' : `.${j}`}`, message });
  };
  for (const list of ['sentences', 'boilerplate', 'diagnostics'] as const) {
    doc[list].forEach(({ start, end }, i) => {
      look({ start, end }, list, i, '');
    });
  }
  doc.entities.forEach(({ mentions }, i) => {
    mentions.forEach((mention, j) => {
      look(mention, 'entities', i, '.mentions', j);
    });
  });
  doc.quotes.forEach((quote, i) => {
    quote.content.forEach((span, j) => {
      look(span, 'quotes', i, '.content', j);
    });
    for (const field of QUOTE_SPANS) {
      const span = quote[field];
      if (span) look(span, 'quotes', i, `.${field}`);
    }
  });
  doc.claims.forEach((claim, i) => {
    for (const field of CLAIM_LISTS) {
      claim[field].forEach(({ start, end }, j) => {
        look({ start, end }, 'claims', i, `.${field}`, j);
      });
    }
    // Their `text` is the text's own; that of `resolved` is not.
    claim.time.forEach((span, j) => {
      look(span, 'claims', i, '.time', j);
    });
    for (const field of CLAIM_SPANS) {
      const span = claim[field];
      if (span) look(span, 'claims', i, `.${field}`);
    }
  });
  return faults;
}

const QUOTE_SPANS = ['cue', 'source', 'addressee'] as const;
const CLAIM_LISTS = ['spans', 'resolved', 'unresolved'] as const;
const CLAIM_SPANS = ['negation', 'modal', 'hedge'] as const;
