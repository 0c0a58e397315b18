/** What word order tells of a phrase: its grammatical place, and whether it is the subject of a verb of saying. */
import { RELATIVE_PRONOUNS } from '../../lang/en/pronouns.ts';
import { type Ground, isFiniteVerb, isSaying, type Phrase, type Role, tokenAt } from './scene.ts';

const CLAUSE_OPENERS = new Set(
  `that because although though while when if whether since unless until where who which whose but after before as so
  than what how why and or ; : — – -- “ " ( ) ”`.split(/\s+/u),
);

/** Whether a clause begins behind a word: a conjunction, a relative pronoun, a dash. */
export function opensClause(doc: Ground, index: number): boolean {
  return CLAUSE_OPENERS.has(tokenAt(doc, index).lower);
}

interface Place {
  readonly doc: Ground;
  /** For each token the index of its name, or -1. */
  readonly nameAt: Int32Array;
  /** Whether the clause's verb stands before the phrase. */
  readonly verbSeen: boolean;
}

/** The grammatical place of a phrase `[first, end)`; what stands before the verb and behind no preposition is the subject. */
export function roleOf({ doc, nameAt, verbSeen }: Place, first: number, end: number, kind: Phrase['kind']): Role {
  if (doc.tags[end] === 'POS' || (kind === 'pronoun' && doc.tags[first] === 'PRP$')) return 'possessor';
  if (kind === 'name' && (doc.classes[end] === 'NOUN' || (nameAt[end] ?? -1) >= 0)) return 'modifier';
  if (isAfterPreposition(doc, first)) return 'oblique';
  const before = doc.tags[first - 1];
  if (before === 'VBD' || before === 'VBZ') return isInverted(doc, first, end) ? 'subject' : 'object';
  return verbSeen && !isFiniteVerb(doc, end) ? 'object' : 'subject';
}

function isAfterPreposition(doc: Ground, first: number): boolean {
  const before = doc.tags[first - 1];
  return (before === 'IN' || before === 'TO') && !opensClause(doc, first - 1);
}

const MAX_AUXILIARIES = 3;

/** "Smith said", "Smith has also said", "said Smith", "Smith, who said". */
export function speaks(doc: Ground, first: number, behind: number): boolean {
  if (isSaying(doc, first - 1)) return true;
  const relative = tokenAt(doc, behind).text === ',' ? behind + 1 : behind;
  const end = RELATIVE_PRONOUNS.has(tokenAt(doc, relative).lower) ? relative + 1 : behind;
  for (let i = end; i < end + MAX_AUXILIARIES; i++) {
    if (isSaying(doc, i)) return true;
    if (doc.classes[i] !== 'AUX' && doc.classes[i] !== 'ADV') return false;
  }
  return false;
}

const BEFORE_VERB = new Set([',', '”', '"', '’', "''"]);
const BEHIND_SUBJECT = new Set(['.', ',', ';', ':', '—', '”', '"', '--', '']);

/** “…,” said Smith. */
function isInverted(doc: Ground, first: number, end: number): boolean {
  return BEFORE_VERB.has(tokenAt(doc, first - 2).text) && BEHIND_SUBJECT.has(tokenAt(doc, end).text);
}
