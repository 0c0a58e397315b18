import type { Entity } from '../../src/model/document.ts';
import type { Range } from '../../src/model/phrases.ts';
import type { EntityValue } from '../../src/model/schema.ts';
import { firstEndingAfter, firstStartingAt } from '../../src/model/span.ts';
import type { Candidate, ClaimDocument } from '../../src/stages/claims/candidate.ts';
import { sayingOf } from '../../src/stages/claims/saying.ts';
import { type Unit, unitsOf, verbOf } from '../../src/stages/claims/unit.ts';
import type { Wording } from '../../src/stages/claims/wording/parts.ts';
import { marked } from './marked.ts';
import { spokenDoc } from './spoken-doc.ts';

/** A clause with the words that it has, as it stands. */
export interface WordedCandidate {
  readonly candidate: Candidate;
  readonly wording: Wording;
}

/**
 * A clause made by hand in the notation of {@link spokenDoc}, with further labels: `clause` (where it is not all of the
 * content's first sentence), `subject`, `shared`, `verb` (else the first finite verb group where there is one; an empty
 * one tells that there is none). Entities of dates and numbers have their words as a value.
 */
export function candidateOf(source: string): WordedCandidate {
  const spoken = spokenDoc(source);
  const doc = { ...spoken, entities: spoken.entities.map(withValue) };
  const [attribution] = doc.attributions;
  const unit = attribution && unitsOf(doc, attribution)[0];
  if (!unit) throw new Error(`no content in ${source}`);
  const { spans } = marked(source);
  const at = (label: string): Range | null => {
    const [span] = spans[label] ?? [];
    if (!span) return null;
    const tokens = { first: firstEndingAfter(doc.tokens, span.start), end: firstStartingAt(doc.tokens, span.end) };
    const first = unit.at.indexOf(tokens.first);
    return { first, end: first + tokens.end - tokens.first };
  };
  const { first, end } = at('clause') ?? { first: 0, end: unit.at.length };
  const verb = at('verb') ?? finiteVerb(unit, { first, end });
  const clause = { first, end, subject: at('subject'), shared: at('shared'), verb, rule: 'sentence' };
  const saying = sayingOf(doc, 0, attribution);
  return { candidate: { doc, unit, clause, saying }, wording: wordsOf(doc, unit.at.slice(first, end)) };
}

function wordsOf({ tokens }: ClaimDocument, at: readonly number[]): Wording {
  const own = at.filter((token) => tokens[token]?.text !== '.');
  return { parts: own.map((token) => ({ kind: 'word', token })), unresolved: [], mark: '.' };
}

function finiteVerb(unit: Unit, { first, end }: Range): Range | null {
  for (let position = first; position < end; position++) {
    const group = verbOf(unit, position);
    if (group?.form === 'finite') return { first: position, end: position + group.end - group.first };
  }
  return null;
}

function withValue(entity: Entity): Entity {
  const value = amountOf(entity);
  return value === undefined ? entity : { ...entity, value };
}

function amountOf({ type, name }: Entity): EntityValue | undefined {
  if (type === 'DATE' || type === 'TIME') return name === 'Once' ? undefined : name;
  if (type === 'QUANTITY') return { amount: 1, unit: name.replace(/.* /u, '') };
  return undefined;
}
