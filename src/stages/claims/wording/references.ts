import type { PronounForm } from '../../../lang/en/pronouns.ts';
import { BEFORE_MINE, COUNTS_MEMBERS } from '../../../lang/en/rewording.ts';
import type { Penn } from '../../../model/tags.ts';
import type { Candidate } from '../candidate.ts';
import { classOf, lowerOf, tagOf, tokenOf, type Unit } from '../unit.ts';
import { type Agreements, agree, agreeFrom, writeOut } from './agreement.ts';
import { antecedentOf, NOBODY } from './antecedent.ts';
import { mentionsAt } from './mentions-from.ts';
import { type Part, wordPart } from './parts.ts';
import { possessorOf } from './possessor.ts';
import { pronounAt } from './pronoun-at.ts';
import { isSource, type SourceName, sourceNameOf } from './source-name.ts';
import { isSpokenAt } from './spoken.ts';
import { nameIn, owning, type Place, pronounIn } from './stand-in.ts';

/** What a statement has named so far, while it is worded from left to right. */
export interface Naming {
  /** Entities, and `SOURCE` for a source that is none. */
  readonly named: Set<number>;
  /** How a source that is no entity is named. */
  readonly source: SourceName | null;
  /** Position at which the statement begins. */
  readonly start: number;
}

/** Stands among entities for a source that is none. */
const SOURCE = -2;

/** Nothing named yet in a statement that begins at a position, but for the source where it stands before the clause. */
export function namingOf(candidate: Candidate, behindSource: boolean, start: number): Naming {
  const named = new Set<number>(behindSource ? [SOURCE, ...(candidate.saying?.speaker?.entities ?? [])] : []);
  const owner = behindSource && candidate.saying ? possessorOf(candidate.doc, candidate.saying) : NOBODY;
  if (owner !== NOBODY) named.add(owner);
  return { named, source: sourceNameOf(candidate), start };
}

/**
 * The words of `[first, end)` (positions) as parts: pronouns become names where it is sure whom they mean, and verbs
 * agree with their new subjects. An entity is named once; then a pronoun of the third person does.
 */
export function resolvedWords(candidate: Candidate, first: number, end: number, naming: Naming): Part[] {
  const parts: Part[] = [];
  const changes: Agreements = new Map();
  for (let position = first; position < end; position++) {
    const token = tokenOf(candidate.unit, position);
    const part = standInAt(candidate, position, end, naming, changes);
    parts.push(part ?? wordPart(token));
    noteNames(candidate, token, naming);
  }
  return changes.size === 0 ? parts : parts.map((part, i) => agreedPart(part, changes.get(first + i)));
}

function agreedPart(part: Part, text: string | undefined): Part {
  return part.kind === 'word' && text !== undefined ? { kind: 'agreed', token: part.token, text } : part;
}

function noteNames({ doc }: Candidate, token: number, { named }: Naming): void {
  for (const { kind, entity } of mentionsAt(doc, token)) if (kind === 'name') named.add(entity);
}

/** What stands for the pronoun at a position; null where it stays, or there is none. */
function standInAt(
  candidate: Candidate,
  position: number,
  end: number,
  naming: Naming,
  changes: Agreements,
): Part | null {
  const { doc, unit } = candidate;
  const token = tokenOf(unit, position);
  const form = pronounAt(doc, token);
  if (!form || !isPronounAt(unit, position)) return null;
  const entity = meantBy(candidate, position, form, naming);
  if (entity === NOBODY || (form.person === 3 && naming.named.has(entity))) return null;
  const place = placeOf(unit, position, form);
  const text = entity === SOURCE ? sourceText(candidate, place, naming) : entityText(candidate, entity, place, naming);
  if (text === null) return null;
  naming.named.add(entity);
  if (place === 'subject') agreeWith(candidate, position, form, isPluralName(candidate, entity, naming), end, changes);
  if (entity === SOURCE) return { kind: 'inserted', text, why: 'speaker' };
  return { kind: 'resolved', first: token, end: token + 1, entity, text };
}

function agreeWith(
  { unit }: Candidate,
  position: number,
  form: PronounForm,
  isPlural: boolean,
  end: number,
  changes: Agreements,
): void {
  const isMany = form.plural || form.person === 2;
  if ((form.person === 1 || isMany) && !isPlural) agree(unit, { at: position, plural: isMany }, end, changes);
  else writeOut(unit, position + 1, isPlural, changes);
}

function isPluralName({ doc }: Candidate, entity: number, { source }: Naming): boolean {
  if (entity === SOURCE) return source?.plural ?? false;
  const meant = doc.entities[entity];
  return meant !== undefined && (meant.plural || meant.type === 'NORP');
}

function meantBy(candidate: Candidate, position: number, form: PronounForm, { source, named, start }: Naming): number {
  if (form.plural && COUNTS_MEMBERS.has(lowerOf(candidate.unit, position + 1))) return NOBODY;
  const entity = antecedentOf(candidate, position, form);
  if (entity !== NOBODY || !source) return entity;
  const spoken = isSpokenAt(candidate, position);
  if (form.person < 3) return spoken && form.person === 1 && !form.plural && source.speaks ? SOURCE : NOBODY;
  const opens = !spoken && !named.has(SOURCE) && (position === start || opensContent(candidate, position));
  return opens && isSource(candidate, position, form, source) ? SOURCE : NOBODY;
}

/** Whether a shared subject is the first word of what is said: "officials said they came and *left*". */
function opensContent({ unit, clause: { shared } }: Candidate, position: number): boolean {
  if (position !== shared?.first) return false;
  return position === 0 || (position === 1 && lowerOf(unit, 0) === 'that');
}

/** Whether the word is a pronoun where it stands: not the number in "World War I", not "the mine". */
function isPronounAt(unit: Unit, position: number): boolean {
  const lower = lowerOf(unit, position);
  if (lower === 'i') return !isNumberOfName(unit, position);
  if (lower !== 'mine') return true;
  return BEFORE_MINE.has(lowerOf(unit, position - 1)) && classOf(unit, position + 1) !== 'NOUN';
}

/** "World War I was": behind a word with a capital, and no verb of the first person after it. */
function isNumberOfName(unit: Unit, position: number): boolean {
  const before = unit.doc.tokens[tokenOf(unit, position - 1)]?.text ?? '';
  if (before === before.toLowerCase() || lowerOf(unit, position - 1) === 'i') return false;
  const wordClass = classOf(unit, position - 1);
  return (wordClass === 'PROPN' || wordClass === 'NOUN') && tagOf(unit, position + 1) !== 'VBP';
}

/** "her" before what is owned is possessive, else an object; "you" is an object where no verb of its own follows. */
function placeOf(unit: Unit, position: number, { form }: PronounForm): Place {
  const lower = lowerOf(unit, position);
  if (lower === 'you') return isSubjectAt(unit, position) ? 'subject' : 'object';
  if (lower !== 'her') return form;
  return OWNED.has(classOf(unit, position + 1)) ? 'possessive' : 'object';
}

function isSubjectAt(unit: Unit, position: number): boolean {
  let next = position + 1;
  while (classOf(unit, next) === 'ADV') next++;
  return FINITE.has(tagOf(unit, next)) && tagOf(unit, position - 1) !== 'IN';
}

const FINITE = new Set<Penn>(['VBP', 'VBD', 'MD']);

const OWNED = new Set<string>(['NOUN', 'PROPN', 'ADJ', 'NUM']);

/** The name, or a pronoun where the entity is named already and nobody else can be meant by it. */
function entityText({ doc }: Candidate, index: number, place: Place, { named }: Naming): string | null {
  const entity = doc.entities[index];
  if (!entity) return null;
  if (!named.has(index)) return nameIn(doc, entity, place);
  const pronoun = pronounIn(entity, place);
  if (place === 'reflexive' || (pronoun !== null && !sharesPronoun(doc, index, named))) return pronoun;
  return nameIn(doc, entity, place);
}

function sharesPronoun(doc: Candidate['doc'], index: number, named: ReadonlySet<number>): boolean {
  const own = doc.entities[index];
  for (const other of named) {
    const entity = doc.entities[other];
    if (other === index || !entity || !own || (entity.type === 'PERSON') !== (own.type === 'PERSON')) continue;
    if (own.type !== 'PERSON' || entity.gender === own.gender || entity.gender === 'unknown') return true;
  }
  return false;
}

/** "a plumber", and once he is named "the plumber". */
function sourceText({ doc }: Candidate, place: Place, { source, named }: Naming): string | null {
  if (!source || place === 'reflexive') return null;
  const name = named.has(SOURCE) ? source.again : source.text;
  return place === 'possessive' ? owning(doc, name, source.plural) : name;
}

/** Verbs of a clause whose subject stood in another one and has become a single name. */
export function agreedWithShared(
  unit: Unit,
  parts: readonly Part[],
  first: number,
  end: number,
  plural: boolean,
): Part[] {
  const changes: Agreements = new Map();
  agreeFrom(unit, first, end, plural, changes);
  return parts.map((part, i) => agreedPart(part, changes.get(first + i)));
}
