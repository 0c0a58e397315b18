import { type PronounForm, pronounOf } from '../../../lang/en/pronouns.ts';
import type { Entity } from '../../../model/document.ts';
import { lowerAt, quotationAt } from '../../../model/phrase-lookup.ts';
import { firstEndingAfter } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import { soleSpeaker } from '../saying.ts';
import { tokenOf } from '../unit.ts';
import { addresseeOf, isAddressed } from './addressed.ts';
import { isEmptyIt } from './empty-it.ts';
import { mentionsAt, pronounMentionAt } from './mentions-from.ts';
import { onlyPersonBefore } from './only-person.ts';
import { isSpokenAt, isTurn } from './spoken.ts';

/** Index of nobody. */
export const NOBODY = -1;

/** A speaker found with less than this is not named in a statement. */
const SURE = 0.8;
/** What speaks as "we" is taken for a group only where it is found more surely: a name in capitals may be anybody. */
const SURE_GROUP = 0.9;

/** Index of the entity for which the pronoun at a position surely stands, `NOBODY` where that is open. */
export function antecedentOf(candidate: Candidate, position: number, form: PronounForm): number {
  const index = meantBy(candidate, position, form);
  if (index < 0) return NOBODY;
  const entity = candidate.doc.entities[index];
  return entity && canBeCalled(entity, form) ? index : NOBODY;
}

function meantBy(candidate: Candidate, position: number, form: PronounForm): number {
  if (form.person === 1) return ownerOf(candidate, position, form.plural);
  if (form.person === 3) return thirdPerson(candidate, position, form);
  return isAddressed(candidate, tokenOf(candidate.unit, position)) ? addresseeOf(candidate) : NOBODY;
}

/** Whether an entity is called by a pronoun: a person is never "it" nor "we", a place or person never "they". */
export function canBeCalled({ type, gender, plural, name }: Entity, form: PronounForm): boolean {
  if (type === 'PERSON') {
    if (form.plural || form.gender === 'neuter') return false;
    return form.gender === 'unknown' || gender === 'unknown' || gender === form.gender;
  }
  if (form.gender === 'male' || form.gender === 'female') return false;
  if (form.person === 1) return form.plural && type === 'ORG' && !LABEL.test(name);
  if (!form.plural) return type !== 'NORP' && !plural;
  return type === 'ORG' || (type === 'NORP' && name.endsWith('s'));
}

/** A label in capitals may name anybody. */
const LABEL = /^\p{Lu}{5,}$/u;

/** Whose "I" or "we" it is: what the innermost quotation's speaker calls himself. */
function ownerOf(candidate: Candidate, position: number, plural: boolean): number {
  const { doc, unit, saying } = candidate;
  const mention = pronounMentionAt(doc, tokenOf(unit, position));
  if (!mention) return plural || !saying || !isTurn(saying.attribution) ? NOBODY : turnsSpeaker(candidate, position);
  if (plural && (saying?.speaker?.confidence ?? 0) < SURE_GROUP) return NOBODY;
  const isSpeaker = saying?.speaker?.entities.includes(mention.entity) ?? false;
  return isSpeaker && soleSpeaker(saying, SURE) === undefined ? NOBODY : mention.entity;
}

/** Who speaks behind a label, where the words are not within a quotation of their own. */
function turnsSpeaker({ doc, unit, saying }: Candidate, position: number): number {
  const first = firstEndingAfter(doc.tokens, saying?.attribution.content[0]?.start ?? 0);
  const isOwn = quotationAt(doc, tokenOf(unit, position)) === quotationAt(doc, first);
  return isOwn ? (soleSpeaker(saying, SURE) ?? NOBODY) : NOBODY;
}

/** What coreference says of a pronoun of the third person, as far as it agrees with who speaks. */
function thirdPerson(candidate: Candidate, position: number, form: PronounForm): number {
  const { doc, unit } = candidate;
  if (isEmptyIt(unit, position)) return NOBODY;
  const found = pronounMentionAt(doc, tokenOf(unit, position))?.entity ?? NOBODY;
  const speaker = soleSpeaker(candidate.saying, SURE) ?? NOBODY;
  const own = doc.entities[speaker];
  const mayBeSpeaker = !isSpokenAt(candidate, position) && own !== undefined && canBeCalled(own, form);
  if (mayBeSpeaker) return toldOf(candidate, position, form, { speaker, found });
  // What a thing is, is guessed too often; and nobody calls himself "he".
  if (form.gender === 'neuter' || isDoubtful(candidate, position, own) || isManyOfOne(doc.entities[found], form))
    return NOBODY;
  if (found !== NOBODY && found !== speaker) return found;
  return isSpokenAt(candidate, position) ? onlyPersonBefore(candidate, position, form) : NOBODY;
}

/** "the board … they": its members, or others. */
function isManyOfOne(entity: Entity | undefined, form: PronounForm): boolean {
  return form.plural && entity?.type === 'ORG' && !entity.plural;
}

/** "Lund said his source …" where one word, of whom nothing else is told, was taken for a group: he may be meant himself. */
function isDoubtful(candidate: Candidate, position: number, speaker: Entity | undefined): boolean {
  return speaker?.type === 'ORG' && !speaker.name.includes(' ') && !isSpokenAt(candidate, position);
}

/** Who is meant in words told indirectly, mostly the speaker; where he fits and coreference says another, nobody knows. */
function toldOf(
  candidate: Candidate,
  position: number,
  form: PronounForm,
  { speaker, found }: { readonly speaker: number; readonly found: number },
): number {
  if (opensAfterName(candidate, position)) return speaker;
  const isOpen = found === speaker || found === NOBODY || isOfSource(candidate, form);
  return isOpen && !hasRival(candidate, position, form, speaker) ? speaker : NOBODY;
}

/** "Lund said she would go": nobody stands nearer than the subject of the cue. */
function opensAfterName({ saying, unit, doc }: Candidate, position: number): boolean {
  const { attribution, speaker } = saying ?? {};
  const kind = speaker?.sourceKind;
  const [content] = attribution?.content ?? [];
  if (!attribution?.source || !content || (kind !== 'name' && kind !== 'pronoun')) return false;
  const first = firstEndingAfter(doc.tokens, content.start);
  const token = tokenOf(unit, position);
  return (
    attribution.source.end <= content.start &&
    (token === first || (token === first + 1 && lowerAt(doc, first) === 'that'))
  );
}

/** "She said she": source and word are the same pronoun. */
function isOfSource({ doc, saying }: Candidate, form: PronounForm): boolean {
  const source = saying?.attribution.source;
  const token = source ? doc.tokens[firstEndingAfter(doc.tokens, source.start)] : undefined;
  const other = token && token.end === source?.end ? pronounOf(token) : undefined;
  return other?.person === 3 && other.gender === form.gender && other.plural === form.plural;
}

/** Whether somebody else who may be called so is named in the clause before a position. */
function hasRival({ doc, unit, clause }: Candidate, position: number, form: PronounForm, speaker: number): boolean {
  for (let i = Math.max(clause.first, position - REACH); i < position; i++) {
    for (const { entity, kind } of mentionsAt(doc, tokenOf(unit, i))) {
      const other = doc.entities[entity];
      if (kind === 'name' && entity !== speaker && other && canBeCalled(other, form)) return true;
    }
  }
  return false;
}

/** Words back in which a rival is looked for. */
const REACH = 60;
