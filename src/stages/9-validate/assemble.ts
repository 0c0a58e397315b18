import type { Attribution, Claim, Claimed, Entity, Mention } from '../../model/document.ts';
import { withoutOuterMarks } from '../../model/marks.ts';
import { mentionsIn } from '../../model/mentions.ts';
import type { OutputClaim, OutputEntity, OutputMention, OutputQuote, SaysoDocument } from '../../model/schema.ts';
import { SCHEMA_VERSION } from '../../model/schema.ts';
import { firstEndingAfter, overlaps, type Span } from '../../model/span.ts';

const quoteId = (index: number): string => `q${index + 1}`;

interface Numbered extends Claimed {
  /** Parallel to `entities`. */
  readonly ids: readonly string[];
}

/** The layers as the contract's document: ids for indices, texts for spans. */
export function assemble(claimed: Claimed): SaysoDocument {
  const doc = { ...claimed, ids: entityIds(claimed.entities) };
  return {
    schemaVersion: SCHEMA_VERSION,
    offsetUnit: 'utf16',
    id: doc.id,
    path: doc.path,
    sha256: doc.sha256,
    sentences: doc.sentences.map(bare),
    entities: inOrder(doc.entities).map((i) => outputEntity(doc, i)),
    quotes: doc.attributions.map((attribution, i) => outputQuote(doc, attribution, i)),
    claims: doc.claims.map((claim, i) => outputClaim(doc, claim, i)),
    boilerplate: doc.boilerplate.map(({ start, end, kind }) => ({ start, end, kind })),
    diagnostics: doc.diagnostics.map(({ code, start, end, message }) => ({ code, start, end, message })),
  };
}

/** Indices of the entities by first mention: a speaker's "I" may stand before the name that it was joined to. */
function inOrder(entities: readonly Entity[]): number[] {
  const first = (index: number): number => entities[index]?.mentions[0]?.start ?? 0;
  return [...entities.keys()].sort((a, b) => first(a) - first(b) || a - b);
}

function entityIds(entities: readonly Entity[]): string[] {
  const ids: string[] = [];
  for (const [rank, index] of inOrder(entities).entries()) ids[index] = `e${rank + 1}`;
  return ids;
}

function outputEntity(doc: Numbered, index: number): OutputEntity {
  const entity = doc.entities[index];
  if (!entity) throw new RangeError(`no entity ${index}`);
  const { type, name, aliases, key, value, mentions } = entity;
  return {
    id: doc.ids[index] ?? '',
    type,
    name,
    aliases: [...aliases],
    key,
    ...(value !== undefined && { value }),
    mentions: mentions.map((mention) => outputMention(doc, mention)),
  };
}

function outputMention(doc: Numbered, mention: Mention): OutputMention {
  return {
    ...withText(doc.text, mention),
    kind: mention.kind,
    ...(mention.title && { title: doc.text.slice(mention.title.start, mention.title.end) }),
    ...(inBoilerplate(doc, mention) && { boilerplate: true as const }),
  };
}

function outputQuote(doc: Numbered, quote: Attribution, index: number): OutputQuote {
  const speakers = (doc.speakers[index] ?? []).map((speaker) => doc.ids[speaker] ?? '');
  const [outer] = quote.content;
  return {
    id: quoteId(index),
    type: quote.type,
    text: quote.content.map((span) => withoutOuterMarks(doc.text.slice(span.start, span.end))).join(' '),
    content: quote.content.map(bare),
    cue: quote.cue && withText(doc.text, quote.cue),
    source: quote.source && withText(doc.text, quote.source),
    speaker: speakers[0] ?? null,
    ...(speakers.length > 1 && { speakers }),
    about: entitiesIn(doc, quote.content),
    parent: quote.parent === null ? null : quoteId(quote.parent),
    addressee: quote.addressee && withText(doc.text, quote.addressee),
    confidence: quote.confidence,
    rule: quote.rule,
    ...(outer && inBoilerplate(doc, outer) && { boilerplate: true as const }),
  };
}

function outputClaim(doc: Numbered, { attribution, statement, polarity, modality }: Claim, index: number): OutputClaim {
  const [speaker] = doc.speakers[attribution] ?? [];
  return {
    id: `c${index + 1}`,
    quote: quoteId(attribution),
    assertedBy: (speaker !== undefined && doc.ids[speaker]) || null,
    statement,
    polarity,
    modality,
  };
}

/** Entities with a mention in the content, in the order of those mentions. */
function entitiesIn(doc: Numbered, content: readonly Span[]): string[] {
  const found = new Set<string>();
  for (const span of content) {
    for (const { entity } of mentionsIn(doc, span)) found.add(doc.ids[entity] ?? '');
  }
  return [...found];
}

function inBoilerplate(doc: Numbered, span: Span): boolean {
  const next = doc.boilerplate[firstEndingAfter(doc.boilerplate, span.start)];
  return next !== undefined && overlaps(next, span);
}

function bare({ start, end }: Span): { start: number; end: number } {
  return { start, end };
}

function withText(text: string, { start, end }: Span): { start: number; end: number; text: string } {
  return { start, end, text: text.slice(start, end) };
}
