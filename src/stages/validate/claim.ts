import type { Claim } from '../../model/document.ts';
import { spanAt } from '../../model/phrase-lookup.ts';
import type { Range } from '../../model/phrases.ts';
import { rawSpansOf } from '../../model/raw-spans.ts';
import type { OutputClaim } from '../../model/schema.ts';
import type { Span } from '../../model/span.ts';
import { type Numbered, placed, quoteId, withText } from './numbered.ts';

/** A claim as the contract has it: tokens become spans of the text, indices become ids. */
export function outputClaim(doc: Numbered, claim: Claim, index: number): OutputClaim {
  const at = (range: Range): Span => placed(doc, spanAt(doc, range));
  const worded = (range: Range | null): OutputClaim['modal'] => range && withText(doc, spanAt(doc, range));
  const { attribution, contents } = claim;
  const [speaker] = attribution === null ? [] : (doc.speakers[attribution]?.entities ?? []);
  return {
    id: `c${index + 1}`,
    quote: attribution === null ? null : quoteId(attribution),
    voice: attribution === null ? 'article' : 'quote',
    assertedBy: (speaker !== undefined && doc.ids[speaker]) || null,
    statement: claim.statement,
    spans: claim.pieces.flatMap((piece) => rawSpansOf(doc, piece)),
    resolved: claim.resolved.map((one) => {
      const { start, end } = at(one);
      return { start, end, entity: doc.ids[one.entity] ?? '', text: one.text };
    }),
    inserted: claim.inserted.map(({ text, why }) => ({ text, why })),
    complete: claim.unresolved.length === 0,
    unresolved: claim.unresolved.map(at),
    polarity: claim.polarity,
    negation: worded(claim.negation),
    modality: claim.modality,
    modal: worded(claim.modal),
    hedged: claim.hedge !== null,
    hedge: worded(claim.hedge),
    stance: claim.stance,
    time: contents.time.map((range) => {
      const { start, end, text } = withText(doc, spanAt(doc, range));
      return { start, end, text, value: range.value };
    }),
    quantities: contents.quantities.map((entity) => doc.ids[entity] ?? ''),
    about: contents.about.map((entity) => doc.ids[entity] ?? ''),
    key: claim.key,
    confidence: claim.confidence,
    rule: claim.rule,
  };
}
