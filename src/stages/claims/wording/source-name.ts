import { type PronounForm, pronounOf } from '../../../lang/en/pronouns.ts';
import {
  BINDERS,
  EQUATING,
  FELT,
  NO_NAMING_SOURCE,
  OBSERVERS,
  OPENS_EQUATED,
  SHARES,
} from '../../../lang/en/rewording.ts';
import { canBePerson, NOUN_KINDS, PEOPLE_NOUNS } from '../../../lang/en/role-nouns.ts';
import { endAt, lowerAt, nounPhraseAt, sentenceAround, startAt, tagAt } from '../../../model/phrase-lookup.ts';
import type { NounPhrase, Range } from '../../../model/phrases.ts';
import type { Candidate } from '../candidate.ts';
import { tokensIn } from '../saying.ts';
import { lowerOf, type Unit, verbOf } from '../unit.ts';
import { canBeCalled, NOBODY } from './antecedent.ts';
import { isEmptyIt } from './empty-it.ts';
import { mentionsAt } from './mentions-from.ts';
import { possessorAt } from './possessor.ts';
import { nameIn } from './stand-in.ts';

/** A source that is no entity, as a statement may name it: "a plumber", "officials at the ministry". */
export interface SourceName {
  readonly text: string;
  readonly plural: boolean;
  /** Head noun, lower case. */
  readonly head: string;
  /** Whether it is one person, who says "I": no letter, no ministry. */
  readonly speaks: boolean;
  /** How it is called once it has been named: "the plumber". */
  readonly again: string;
  /** The tokens that name it. */
  readonly tokens: Range;
}

/** More words than these do not stand in the place of a pronoun. */
const LONGEST = 8;
/** Nor more characters. */
const LONGEST_TEXT = 120;

/** How the source is named in its own text; null where it is a pronoun, nobody in particular, or an entity. */
export function sourceNameOf({ doc, saying }: Candidate): SourceName | null {
  const span = saying?.attribution.source;
  if (!span || saying?.speaker?.entities.length !== 0) return null;
  const isLong = span.end - span.start > LONGEST_TEXT;
  const tokens = tokensIn(doc, isLong ? { start: span.start, end: span.start + LONGEST_TEXT } : span);
  const first = tokens[0] ?? -1;
  const phrase = nounPhraseAt(doc, first);
  if (phrase?.first !== first || isVague(doc, phrase.head, tokens.length) || isCut(doc, phrase)) return null;
  const whole = !isLong && tokens.length <= LONGEST && !tokens.some((i) => lowerAt(doc, i) === ',');
  return nameOf(doc, phrase, whole ? first + tokens.length : phrase.end);
}

function nameOf(doc: Candidate['doc'], { first, head }: NounPhrase, end: number): SourceName | null {
  const owner = possessorAt(doc, first);
  if ((owner === NOBODY && pronounOf(doc.tokens[first])) || hasPronoun(doc, first + 1, end)) return null;
  const text = owned(doc, owner, { first, end });
  const proper = owner !== NOBODY || tagAt(doc, first).startsWith('NNP');
  const plural = isPlural(doc, head, first);
  return {
    speaks: !plural && (proper || canBePerson(doc.lemmas[head] ?? '')),
    text: proper ? text : text.charAt(0).toLowerCase() + text.slice(1),
    plural,
    head: lowerAt(doc, head),
    again: proper && owner === NOBODY ? text : `the ${lowerAt(doc, head)}`,
    tokens: { first, end },
  };
}

/** "a majority of her backers": who she is, only the article tells. */
function hasPronoun(doc: Candidate['doc'], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (pronounOf(doc.tokens[i])) return true;
  return false;
}

/** The words of a source, with the name of its owner for a pronoun at its start: "Marta Lund's advisers". */
function owned(doc: Candidate['doc'], owner: number, { first, end }: Range): string {
  const entity = doc.entities[owner];
  const name = entity ? nameIn(doc, entity, 'possessive') : null;
  const from = name === null ? first : first + 1;
  const text = doc.text.slice(startAt(doc, from), endAt(doc, end - 1)).replace(/\s+/gu, ' ');
  return name === null ? text : `${name} ${text}`;
}

/** "many", "those"; a bare quantifier names nobody. */
function isVague(doc: Candidate['doc'], head: number, length: number): boolean {
  return NO_NAMING_SOURCE.has(lowerAt(doc, head)) && length < 3;
}

/** "(the former mayor and) current secretary": one of many without a word before it is no whole source. */
function isCut(doc: Candidate['doc'], { first, head }: NounPhrase): boolean {
  const opens = tagAt(doc, first);
  return tagAt(doc, head) === 'NN' && (opens === 'NN' || opens === 'JJ') && lowerAt(doc, first - 1) === 'and';
}

function isPlural(doc: Candidate['doc'], head: number, first: number): boolean {
  const tag = tagAt(doc, head);
  return (
    tag === 'NNS' ||
    tag === 'NNPS' ||
    BINDERS.has(lowerAt(doc, head)) ||
    PEOPLE_NOUNS.has(lowerAt(doc, head)) ||
    tag === 'CD' ||
    SHARES.has(lowerAt(doc, head)) ||
    lowerAt(doc, first) === 'both'
  );
}

/** Whether the pronoun of the third person with which an indirect content begins surely means its source. */
export function isSource(candidate: Candidate, position: number, form: PronounForm, source: SourceName): boolean {
  const { unit } = candidate;
  if (form.form !== 'subject' || form.plural !== source.plural) return false;
  if (form.plural) return !tellsOfOthers(unit, position, source);
  const kinds = NOUN_KINDS.get(source.head) ?? [];
  const isGroup = kinds.includes('group') && !kinds.includes('person');
  if (form.gender !== 'neuter') return !isGroup && !namesSomebody(candidate, form);
  return isGroup && !isEmptyIt(unit, position) && !isEquating(lowerOf(unit, position + 1), lowerOf(unit, position + 2));
}

/** "Police said they were found": of what was done to somebody police and experts tell where it was done to others. */
function tellsOfOthers(unit: Unit, position: number, { head }: SourceName): boolean {
  const verb = verbOf(unit, position + 1);
  return OBSERVERS.has(head) && verb?.passive === true && !FELT.has(lowerAt(unit.doc, verb.head));
}

/** Whether the sentence names somebody else who may be meant: "Lund's son came when a friend said that he". */
function namesSomebody({ doc, unit }: Candidate, form: PronounForm): boolean {
  const { first } = sentenceAround(doc, unit.at[0] ?? 0);
  for (let i = first; i < (unit.at[0] ?? 0); i++) {
    for (const { entity, kind } of mentionsAt(doc, i)) {
      const other = doc.entities[entity];
      if (kind !== 'nominal' && other && canBeCalled(other, form)) return true;
    }
  }
  return false;
}

/** "The bank said it was a mistake": what that is stands elsewhere. */
function isEquating(verb: string, next: string): boolean {
  return EQUATING.has(verb) && OPENS_EQUATED.has(next);
}
