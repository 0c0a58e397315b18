import type { Attribution, Diagnostic, Entity, Mention, SpeakerFinding } from '../../model/document.ts';
import { isValueType } from '../../model/entity-types.ts';
import { withStage } from '../../model/layers.ts';
import { mentionsIn } from '../../model/mentions.ts';
import type { OutputDiagnostic, OutputEntity, OutputMention, OutputQuote, SaysoDocument } from '../../model/schema.ts';
import { SCHEMA_VERSION } from '../../model/schema.ts';
import { firstEndingAfter, overlaps, type Span } from '../../model/span.ts';
import { outputClaim } from './claim.ts';
import { type Assembled, type Numbered, placed, quoteId, withText } from './numbered.ts';
import { quoteText } from './quote-text.ts';
import { sentencesOf } from './sentences.ts';

/**
 * The layers as the contract's document: ids for indices, texts for spans. What an object may lack is set after its
 * literal, not spread into it: the schema reads objects made by spreading several times more slowly.
 */
export function assemble(claimed: Assembled): SaysoDocument {
  const order = inOrder(claimed.entities);
  const doc = withStage(claimed, { ids: entityIds(order) });
  return {
    schemaVersion: SCHEMA_VERSION,
    offsetUnit: 'utf16',
    id: doc.id,
    path: doc.path,
    sha256: doc.sha256,
    mediaType: doc.layout.mediaType,
    layout: doc.layout.kind,
    ...(doc.date !== undefined && { date: doc.date }),
    ...(doc.layout.meta !== undefined && { meta: doc.layout.meta }),
    sentences: sentencesOf(doc),
    entities: order.map((i) => outputEntity(doc, i)),
    quotes: doc.attributions.map((attribution, i) => outputQuote(doc, attribution, i)),
    claims: doc.claims.map((claim, i) => outputClaim(doc, claim, i)),
    boilerplate: doc.boilerplate.map((span) => {
      const { start, end } = placed(doc, span);
      return { start, end, kind: span.kind };
    }),
    diagnostics: [
      ...(doc.layout.notes ?? []).map(({ code, start, end, message }) => ({ code, start, end, message })),
      ...doc.diagnostics.map((diagnostic) => outputDiagnostic(doc, diagnostic)),
    ],
  };
}

/** Indices of the entities by first mention: a speaker's "I" may stand before the name that it was joined to. */
function inOrder(entities: readonly Entity[]): number[] {
  const first = (index: number): number => entities[index]?.mentions[0]?.start ?? 0;
  return [...entities.keys()].sort((a, b) => first(a) - first(b) || a - b);
}

/** By entity, given their order. */
function entityIds(order: readonly number[]): string[] {
  const ids = new Array<string>(order.length);
  order.forEach((index, rank) => {
    ids[index] = `e${rank + 1}`;
  });
  return ids;
}

function outputEntity(doc: Numbered, index: number): OutputEntity {
  const entity = doc.entities[index];
  if (!entity) throw new RangeError(`no entity ${index}`);
  const { type, name, key, value } = entity;
  const id = doc.ids[index] ?? '';
  const aliases = [...entity.aliases];
  const mentions = entity.mentions.map((mention) => outputMention(doc, mention));
  return value === undefined
    ? { id, type, name, aliases, key, mentions }
    : { id, type, name, aliases, key, value, mentions };
}

function outputMention(doc: Numbered, mention: Mention): OutputMention {
  const { kind, title } = mention;
  const { start, end, text } = withText(doc, mention);
  const output: OutputMention = { start, end, text, kind };
  if (title) output.title = doc.text.slice(title.start, title.end);
  if (inBoilerplate(doc, mention)) output.boilerplate = true;
  return output;
}

function outputDiagnostic(doc: Numbered, diagnostic: Diagnostic): OutputDiagnostic {
  const { code, message, candidates } = diagnostic;
  const { start, end } = placed(doc, diagnostic);
  const output: OutputDiagnostic = { code, start, end, message };
  if (candidates) output.candidates = candidates.map((entity) => doc.ids[entity] ?? '');
  return output;
}

/** For a document whose speakers nobody looked for. */
const NOBODY_FOUND: SpeakerFinding = {
  entities: [],
  rule: 'no-source',
  sourceKind: 'none',
  evidence: 'elsewhere',
  margin: 0,
  confidence: null,
};

function outputQuote(doc: Numbered, quote: Attribution, index: number): OutputQuote {
  const finding = doc.speakers[index] ?? NOBODY_FOUND;
  const speakers = finding.entities.map((speaker) => doc.ids[speaker] ?? '');
  const [outer] = quote.content;
  const said = {
    id: quoteId(index),
    type: quote.type,
    text: quoteText(doc, quote.content),
    content: quote.content.map((span) => placed(doc, span)),
    utterance: doc.utterances[index] ?? 'actual',
    cue: quote.cue && withText(doc, quote.cue),
    source: quote.source && withText(doc, quote.source),
    speaker: speakers[0] ?? null,
  };
  const rest = {
    speakerConfidence: finding.confidence,
    speakerRule: finding.rule,
    sourceKind: finding.sourceKind,
    about: aboutOf(doc, quote, finding),
    parent: quote.parent === null ? null : quoteId(quote.parent),
    addressee: quote.addressee && withText(doc, quote.addressee),
    confidence: quote.confidence,
    rule: quote.rule,
  };
  const output: OutputQuote = Object.assign(said, speakers.length > 1 ? { speakers } : null, rest);
  if (outer && inBoilerplate(doc, outer)) output.boilerplate = true;
  return output;
}

/** Entities with a mention in the content, in the order of those mentions; no amounts and dates, not who speaks. */
function aboutOf(doc: Numbered, { content }: Attribution, { entities: speakers }: SpeakerFinding): string[] {
  const found = new Set<string>();
  for (const span of content) {
    for (const { entity } of mentionsIn(doc, span)) {
      const type = doc.entities[entity]?.type;
      if (type && !isValueType(type) && !speakers.includes(entity)) found.add(doc.ids[entity] ?? '');
    }
  }
  return [...found];
}

function inBoilerplate(doc: Numbered, span: Span): boolean {
  const next = doc.boilerplate[firstEndingAfter(doc.boilerplate, span.start)];
  return next !== undefined && overlaps(next, span);
}
