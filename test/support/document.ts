import type { Claim } from '../../src/model/document.ts';
import type { OutputClaim, OutputEntity, OutputQuote, SaysoDocument } from '../../src/model/schema.ts';
import { marked } from './marked.ts';

/** A valid document with nothing in it but what is given. */
export function documentWith(parts: Partial<SaysoDocument>): SaysoDocument {
  return {
    schemaVersion: '1.1',
    offsetUnit: 'utf16',
    id: 'text',
    path: 'text.txt',
    sha256: '0'.repeat(64),
    mediaType: 'text/plain',
    layout: 'article',
    ...(parts.date !== undefined && { date: parts.date }),
    sentences: [],
    entities: [],
    quotes: [],
    claims: [],
    boilerplate: [],
    diagnostics: [],
    ...parts,
  };
}

/** An entity with the first span of a label as its mentions: all of them. */
export function entityAt(source: string, label: string, parts: Partial<OutputEntity> = {}): OutputEntity {
  const { text, spans } = marked(source);
  const mentions = (spans[label] ?? []).map((span) => ({
    ...span,
    text: text.slice(span.start, span.end),
    kind: 'name' as const,
  }));
  const name = mentions[0]?.text ?? '';
  return { id: 'e1', type: 'PERSON', name, aliases: [], key: `person/${name.toLowerCase()}`, mentions, ...parts };
}

/** A quote with the spans labelled content, cue and source, each label followed by `suffix`. */
export function quoteAt(source: string, suffix = '', parts: Partial<OutputQuote> = {}): OutputQuote {
  const { text, spans } = marked(source);
  const only = (label: string) => {
    const [span] = spans[label + suffix] ?? [];
    return span ? { ...span, text: text.slice(span.start, span.end) } : null;
  };
  const content = spans[`content${suffix}`] ?? [];
  return {
    id: 'q1',
    type: 'direct',
    text: content.map((span) => text.slice(span.start + 1, span.end - 1)).join(' '),
    content: content.map((span) => ({ ...span })),
    cue: only(`cue${suffix}`),
    source: only(`source${suffix}`),
    speaker: null,
    about: [],
    parent: null,
    addressee: null,
    confidence: 0.9,
    rule: 'direct/cue-after',
    ...parts,
  };
}

/** An asserted claim of the first quote, made of the first character. */
export function claimOf(statement: string, parts: Partial<OutputClaim> = {}): OutputClaim {
  return {
    id: 'c1',
    quote: 'q1',
    voice: 'quote',
    assertedBy: null,
    statement,
    spans: [{ start: 0, end: 1 }],
    resolved: [],
    inserted: [],
    complete: true,
    unresolved: [],
    polarity: 'affirmative',
    negation: null,
    modality: 'asserted',
    modal: null,
    hedged: false,
    hedge: null,
    stance: 'states',
    time: [],
    quantities: [],
    about: [],
    key: 'key',
    confidence: 0.9,
    rule: 'split/sentence',
    ...parts,
  };
}

/** The same as the stages have it, of the first token. */
export function plainClaim(attribution: number | null, statement: string, parts: Partial<Claim> = {}): Claim {
  return {
    attribution,
    statement,
    pieces: [{ first: 0, end: 1 }],
    resolved: [],
    inserted: [],
    unresolved: [],
    polarity: 'affirmative',
    negation: null,
    modality: 'asserted',
    modal: null,
    hedge: null,
    stance: 'states',
    contents: { time: [], quantities: [], about: [] },
    key: 'key',
    confidence: 0.9,
    rule: 'split/sentence',
    ...parts,
  };
}
