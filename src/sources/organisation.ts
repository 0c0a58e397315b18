/** The body that a source belongs to by its own words. */
import { BELONGING, OUTSIDERS } from '../lang/en/affiliation.ts';
import { ARTICLES, RELATIVES } from '../lang/en/function-words.ts';
import { canBePerson } from '../lang/en/role-nouns.ts';
import type { ReadableEntity } from '../model/readable.ts';

/** A name of an organisation as it is written. */
export interface Body {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** The names of an article's organisations, the longest first. */
export function bodiesIn(entities: readonly ReadableEntity[]): Body[] {
  const bodies = entities.flatMap(({ id, type, name, mentions }) => {
    const texts = new Set(mentions.flatMap((mention) => (mention.kind === 'name' ? [mention.text] : [])));
    return type === 'ORG' ? [...texts].map((text) => ({ id, name, text })) : [];
  });
  return bodies.sort((a, b) => b.text.length - a.text.length);
}

/**
 * "Eva Lund, a spokeswoman for the Harbour Guild", "Harbour Guild spokesman Per Orvin", "Ann Tolmer of Nordbank"; not the speaker
 * itself, nor what somebody is a critic of, met, or only does something with ("who left the Harbour Guild").
 */
export function organisationIn(source: string, bodies: readonly Body[], speaker: string | null): string | null {
  const own = source.split(RELATIVE)[0] ?? '';
  for (const { id, name, text } of bodies) {
    const at = id === speaker ? -1 : own.indexOf(text);
    if (at >= 0 && (isRoleBehind(own.slice(at + text.length)) || belongs(own.slice(0, at)))) return name;
  }
  return null;
}

const RELATIVE = new RegExp(String.raw`\b(?:${[...RELATIVES].join('|')})\b`, 'u');
/** So many words of a role may stand before its noun: "press secretary". */
const MOST_BEFORE_NOUN = 3;

/** "(Harbour Guild) press secretary", "(Harbour Guild)'s lawyer". */
function isRoleBehind(behind: string): boolean {
  const [words = ''] = /^(?:['’]s)?(?: [\p{Ll}-]+)*/u.exec(behind) ?? [];
  const roles = words
    .replace(/^['’]s/u, '')
    .trim()
    .split(' ')
    .slice(0, MOST_BEFORE_NOUN);
  const noun = roles.find(isPerson);
  return noun !== undefined && !OUTSIDERS.has(noun);
}

/** "a professor of law at (the university)", "Ann Tolmer of (Nordbank)", by what stands since the last comma. */
function belongs(before: string): boolean {
  const words = (before.split(/[,;:(—–]/u).at(-1) ?? '').match(/[\p{L}’'.-]+/gu) ?? [];
  if (ARTICLES.has((words.at(-1) ?? '').toLowerCase())) words.pop();
  if (!BELONGING.has(words.pop() ?? '')) return false;
  const noun = words.findLast(isPerson);
  return noun === undefined ? /^\p{Lu}/u.test(words.at(-1) ?? '') : !OUTSIDERS.has(noun);
}

function isPerson(word: string): boolean {
  return canBePerson(word) || (word.endsWith('s') && canBePerson(word.slice(0, -1))) || OUTSIDERS.has(word);
}
