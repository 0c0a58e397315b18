import { endAt, startAt } from '../../model/phrase-lookup.ts';
import type { Span } from '../../model/span.ts';
import type { ClaimDocument } from './candidate.ts';
import type { Saying } from './saying.ts';
import { labelLength, type Unit, unitsOf } from './unit.ts';

/**
 * The sentences of a content that its speaker says himself. A quotation may hold a whole dialogue, each turn with a label in
 * capitals; what stands under somebody else's label is his, and nobody's here. The label is no word of its sentence.
 */
export function ownUnitsOf(doc: ClaimDocument, saying: Saying, refused: (rule: string, span: Span) => void): Unit[] {
  const own: Unit[] = [];
  let isOwn = true;
  for (const unit of unitsOf(doc, saying.attribution)) {
    const length = labelLength(unit);
    if (length > 0) isOwn = namesSpeaker(doc, unit, length, saying);
    if (!isOwn) refused('another-turn', { start: startAt(doc, unit.at[0] ?? 0), end: endAt(doc, unit.at.at(-1) ?? 0) });
    else if (length === 0) own.push(unit);
    else if (length < unit.at.length) own.push({ doc: unit.doc, at: unit.at.slice(length), spoken: unit.spoken });
  }
  return own;
}

/** Whether a label has the last word of a name of the speaker. */
function namesSpeaker({ tokens, entities }: ClaimDocument, { at }: Unit, length: number, { speaker }: Saying): boolean {
  const label = tokens[at[length - 2] ?? -1]?.lower ?? '';
  return (speaker?.entities ?? []).some((index) => {
    const entity = entities[index];
    return entity !== undefined && [entity.name, ...entity.aliases].some((name) => name.toLowerCase().endsWith(label));
  });
}
