/**
 * What the schema cannot say of a document. Checked for every document the program makes, and by `validate` for
 * documents from anywhere.
 */
import { claimFaults, type KnownIds } from './claim-faults.ts';
import type { Fault } from './fault.ts';
import { partFaults } from './part-faults.ts';
import type { SaysoDocument } from './schema.ts';
import { isBlank, type Span } from './span.ts';

/**
 * All faults of a document that fits the schema. Without `text`, what needs the characters is left out.
 * `text` must be indexed in the document's own offset unit, so only `utf16` documents are checked against it.
 *
 * @param claimsHold whether the words of each statement have been held against this text already
 */
export function faultsOf(doc: SaysoDocument, text?: string, claimsHold = false): Fault[] {
  const known = { entities: idsOf(doc.entities), quotes: idsOf(doc.quotes) };
  return [
    ...idFaults(doc),
    ...referenceFaults(doc, known),
    ...orderFaults(doc),
    ...partFaults(doc),
    ...claimFaults(doc, known, claimsHold ? undefined : text),
    ...(text === undefined ? [] : textFaults(doc, text)),
  ];
}

function idsOf(list: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(list.map(({ id }) => id));
}

function idFaults(doc: SaysoDocument): Fault[] {
  const faults: Fault[] = [];
  for (const list of ['entities', 'quotes', 'claims'] as const) {
    const seen = new Set<string>();
    doc[list].forEach(({ id }, i) => {
      if (seen.has(id)) faults.push({ path: `${list}.${i}.id`, message: `${id} is given twice` });
      seen.add(id);
    });
  }
  return faults;
}

function referenceFaults(doc: SaysoDocument, { entities, quotes }: KnownIds): Fault[] {
  const faults: Fault[] = [];
  const look = (list: string, i: number, field: string, id: string): void => {
    if (!entities.has(id)) faults.push({ path: `${list}.${i}.${field}`, message: `no entity ${id}` });
  };
  doc.quotes.forEach((quote, i) => {
    const tell = (field: string, message: string): void => void faults.push({ path: `quotes.${i}.${field}`, message });
    const { speaker, speakers, parent } = quote;
    if (speaker !== null) look('quotes', i, 'speaker', speaker);
    for (const id of speakers ?? []) look('quotes', i, 'speakers', id);
    for (const id of quote.about) look('quotes', i, 'about', id);
    for (const fault of speakerFaults(quote)) tell(...fault);
    if (parent !== null && !quotes.has(parent)) tell('parent', `no quote ${parent}`);
    if (parent === quote.id) tell('parent', 'names itself');
  });
  doc.diagnostics.forEach(({ candidates }, i) => {
    for (const id of candidates ?? []) look('diagnostics', i, 'candidates', id);
  });
  return faults;
}

/** What does not agree among the fields that tell who speaks: each field and what is wrong with it. */
function speakerFaults({ speaker, speakers, speakerConfidence }: SaysoDocument['quotes'][number]): SpeakerFault[] {
  const faults: SpeakerFault[] = [];
  if (speakerConfidence !== undefined && (speakerConfidence === null) !== (speaker === null))
    faults.push(['speakerConfidence', 'stands with a speaker, and only with one']);
  if (speakers && speakers[0] !== speaker) faults.push(['speakers', 'does not begin with the speaker']);
  return faults;
}

type SpeakerFault = readonly [field: string, message: string];

function orderFaults(doc: SaysoDocument): Fault[] {
  const faults = spanFaults(doc, ({ start, end }) => (start >= end ? `empty span [${start}, ${end})` : null));
  /** Told of a list of spans, or of one that belongs to something in another list. */
  const tell = (path: string, i: number, message: string): void => void faults.push({ path: `${path}.${i}`, message });
  const disjoint = (spans: readonly Span[], path: () => string): void => {
    for (let i = 1; i < spans.length; i++)
      if ((spans[i] as Span).start < (spans[i - 1] as Span).end)
        tell(path(), i, 'begins before the one before it ends');
  };
  const ascending = (spans: readonly Span[], path: () => string): void => {
    for (let i = 1; i < spans.length; i++)
      if ((spans[i] as Span).start < (spans[i - 1] as Span).start) tell(path(), i, 'begins before the one before it');
  };
  disjoint(doc.sentences, () => 'sentences');
  disjoint(doc.boilerplate, () => 'boilerplate');
  doc.entities.forEach(({ mentions }, i) => {
    ascending(mentions, () => `entities.${i}.mentions`);
  });
  doc.quotes.forEach(({ content }, i) => {
    disjoint(content, () => `quotes.${i}.content`);
  });
  ascending(
    firsts(doc.entities, ({ mentions }) => mentions),
    () => 'entities',
  );
  ascending(
    firsts(doc.quotes, ({ content }) => content),
    () => 'quotes',
  );
  return faults;
}

function firsts<Thing>(things: readonly Thing[], spansOf: (thing: Thing) => readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const thing of things) {
    const first = spansOf(thing)[0];
    if (first) found.push(first);
  }
  return found;
}

function textFaults(doc: SaysoDocument, text: string): Fault[] {
  const faults = spanFaults(doc, ({ start, end }, own) => {
    if (end > text.length) return `ends at ${end}, after the text's end ${text.length}`;
    const other = own !== undefined && !(own.length === Math.max(0, end - start) && text.startsWith(own, start));
    return other ? `its text is not what stands at [${start}, ${end})` : null;
  });
  // Marks, front matter and code of Markdown belong to no sentence.
  const bare = doc.mediaType === 'text/markdown' ? -1 : firstUncovered(doc.sentences, text);
  if (bare >= 0) faults.push({ path: 'sentences', message: `the character at ${bare} lies in no sentence` });
  return faults;
}

/** The first character that is no blank and lies in no sentence, -1 where there is none. */
function firstUncovered(sentences: readonly Span[], text: string): number {
  let from = 0;
  for (let i = 0; i <= sentences.length; i++) {
    const start = sentences[i]?.start ?? text.length;
    for (let at = from; at < start; at++) if (!isBlank(text.charCodeAt(at))) return at;
    from = Math.max(from, sentences[i]?.end ?? from);
  }
  return -1;
}

type WithText = Span & { readonly text?: string };

/** What is wrong with a span; null where nothing is. `own` is the text that is said to stand there, if any is. */
type SpanTest = (span: Span, own: string | undefined) => string | null;

/** What `test` finds wrong with each span of a document. Their paths are made only for those: there are thousands. */
function spanFaults(doc: SaysoDocument, test: SpanTest): Fault[] {
  const faults: Fault[] = [];
  const look = (span: WithText, own: string | undefined, list: string, i: number, part: string, j = -1): void => {
    const message = test(span, own);
    if (message !== null) faults.push({ path: `${list}.${i}${part}${j < 0 ? '' : `.${j}`}`, message });
  };
  for (const list of ['sentences', 'boilerplate', 'diagnostics'] as const) {
    doc[list].forEach((span, i) => {
      look(span, undefined, list, i, '');
    });
  }
  doc.entities.forEach(({ mentions }, i) => {
    mentions.forEach((mention, j) => {
      look(mention, mention.text, 'entities', i, '.mentions', j);
    });
  });
  doc.quotes.forEach((quote, i) => {
    quote.content.forEach((span, j) => {
      look(span, undefined, 'quotes', i, '.content', j);
    });
    for (const field of QUOTE_SPANS) {
      const span = quote[field];
      if (span) look(span, span.text, 'quotes', i, `.${field}`);
    }
  });
  doc.claims.forEach((claim, i) => {
    // The `text` of what is resolved is not the text's own.
    for (const field of CLAIM_LISTS) {
      claim[field].forEach((span, j) => {
        look(span, undefined, 'claims', i, `.${field}`, j);
      });
    }
    claim.time.forEach((span, j) => {
      look(span, span.text, 'claims', i, '.time', j);
    });
    for (const field of CLAIM_SPANS) {
      const span = claim[field];
      if (span) look(span, span.text, 'claims', i, `.${field}`);
    }
  });
  return faults;
}

const QUOTE_SPANS = ['cue', 'source', 'addressee'] as const;
const CLAIM_LISTS = ['spans', 'resolved', 'unresolved'] as const;
const CLAIM_SPANS = ['negation', 'modal', 'hedge'] as const;
