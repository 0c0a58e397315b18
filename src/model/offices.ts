/**
 * Offices as wholes: "deputy finance minister of Norway" is a minister with a rank (deputy) and with what tells which
 * one (finance, norway). Written as words, ranks first and the head last: "deputy | finance norway | minister".
 */
import {
  BEFORE_GENERAL,
  BROADER_OFFICES,
  MARK_SYNONYMS,
  OF_SOLDIERS,
  OFFICE_NAMES,
  OFFICE_RANKS,
  RANK_SYNONYMS,
} from '../lang/en/offices.ts';
import { memoize } from './memoize.ts';

/** An office by its parts; each word once. */
export interface Office {
  /** What the office is at its core, of several names of it always the same. */
  readonly head: string;
  /** Words that make it another office: "deputy", "former". */
  readonly ranks: readonly string[];
  /** Words that tell which one it is: its field, place, body or party. */
  readonly marks: readonly string[];
}

/** The office as one text, by which it is compared and kept: "former finance minister". */
export function officeText({ head, ranks, marks }: Office): string {
  return [...ranks, ...marks, head].join(' ');
}

/** The office that such a text tells. */
export const officeOf = memoize((text: string): Office => {
  const parts = text.split(' ');
  const head = parts.at(-1) ?? '';
  const before = parts.slice(0, -1);
  return {
    head,
    ranks: before.filter((word) => isRank(word, head)).sort(),
    marks: before.filter((word) => !isRank(word, head)),
  };
});

/**
 * The office that words tell, of which the last is the noun of it: "vice", "president". Ranks that soldiers have do not
 * part them: a major general is a general.
 */
export function officeFrom(before: readonly string[], noun: string): Office {
  const all = [...before.flatMap(wordsOf), ...wordsOf(noun)];
  const last = all.pop() ?? '';
  const general = last === 'general' && BEFORE_GENERAL.has(all.at(-1) ?? '');
  const executive = last === 'executive' && all.at(-1) === 'chief';
  if (executive) all.pop();
  const core = general ? (all.pop() ?? '') : executive ? 'ceo' : last;
  const marked = new Set(all);
  if (general) marked.add('general');
  if (OF_SOLDIERS.has(core)) marked.delete('former');
  const kept = [...marked];
  return {
    head: OFFICE_NAMES.get(core) ?? core,
    ranks: kept.filter((word) => isRank(word, core)).sort(),
    marks: kept.filter((word) => !isRank(word, core)),
  };
}

/** Of soldiers "lieutenant" and "major" only tell which general it is. */
function isRank(word: string, head: string): boolean {
  return OFFICE_RANKS.has(word) && (word === 'acting' || !OF_SOLDIERS.has(head));
}

/** "vice-president" → vice, president; "mayor-elect" → elect, mayor; "attorney-general" → attorney, general. */
const wordsOf = memoize((word: string): readonly string[] => {
  const known = RANK_SYNONYMS.get(word);
  if (known !== undefined) return [known];
  const at = word.indexOf('-');
  if (at < 0) return [word];
  const [first, rest] = [word.slice(0, at), word.slice(at + 1)];
  // "then-president": who held it at the time of which the text speaks, and there is called so.
  if (first === 'then') return wordsOf(rest);
  const rank = RANK_SYNONYMS.get(first) ?? first;
  if (OFFICE_RANKS.has(rank)) return [rank, ...wordsOf(rest)];
  if (rest === 'general') return [first, rest];
  return OFFICE_RANKS.has(rest) ? [rest, first] : [word];
});

/**
 * Whether an office that is spoken of can be one that somebody holds: "the minister" a foreign minister's, "the foreign
 * minister" no finance minister's, nor his of whom only "minister" is known; a deputy is never the office itself.
 */
export function fits(spoken: Office, held: Office): boolean {
  if (spoken.head !== held.head && !BROADER_OFFICES.get(spoken.head)?.has(held.head)) return false;
  return sameRanks(spoken, held) && spoken.marks.every((mark) => held.marks.some((other) => sameMark(mark, other)));
}

/** Whether neither is the deputy, the predecessor or the like of the other. */
export function sameRanks({ ranks }: Office, other: Office): boolean {
  return ranks.length === other.ranks.length && ranks.every((rank, i) => rank === other.ranks[i]);
}

const SHARED = 4;

/** "norwegian" and "norway", "french" and "france". */
export function sameMark(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [MARK_SYNONYMS.get(a) ?? a, MARK_SYNONYMS.get(b) ?? b];
  if (one === other) return true;
  return one.length > SHARED && other.length > SHARED && isDemonym(one, other);
}

const DEMONYM = /(?:an|ian|ish|ese|i|ic|ean)s?$/u;

function isDemonym(a: string, b: string): boolean {
  const [long, short] = DEMONYM.test(a) ? [a, b] : [b, a];
  return DEMONYM.test(long) && long !== short && long.slice(0, SHARED) === short.slice(0, SHARED);
}
