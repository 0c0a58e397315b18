import { DEMONSTRATIVES } from '../../../lang/en/function-words.ts';
import { FIRST_PERSON, PRONOUN_FORMS, RELATIVE_PRONOUNS } from '../../../lang/en/pronouns.ts';
import { without } from '../../../lang/en/word-set.ts';
import type { Entity } from '../../../model/document.ts';
import { QUOTATION_MARKS } from '../../../model/marks.ts';
import { type LocatedMention, mentionsIn } from '../../../model/mentions.ts';
import { lowerAt, tagAt } from '../../../model/phrase-lookup.ts';
import type { Range } from '../../../model/phrases.ts';
import type { Candidate } from '../candidate.ts';
import { type Saying, soleSpeaker, tokensIn } from '../saying.ts';
import { NOBODY } from './antecedent.ts';
import { type Part, wordPart } from './parts.ts';
import { possessorAt } from './possessor.ts';
import { nameIn } from './stand-in.ts';

/** A source as a statement names it. */
export interface Named {
  readonly parts: readonly Part[];
  /** Pronouns that nobody could resolve; tokens. */
  readonly unresolved: readonly Range[];
  /** Whether its verb is one of many. */
  readonly plural: boolean;
  /** Whether a verb of another person must become one of the third: "I", "they" for a group. */
  readonly agrees: boolean;
}

/** Below this a speaker is not sure enough to stand where the text has another word. */
const SURE = 0.6;

/** The speaker by name, or the source as written; null where nobody is named, and "I" and "who" stand for nobody known. */
export function namedSource(doc: Candidate['doc'], saying: Saying): Named | null {
  const { source } = saying.attribution;
  const entity = soleSpeaker(saying, SURE);
  if (!source) return entity === undefined ? null : insertedName(doc, entity);
  const tokens = tokensIn(doc, source).filter((i) => !QUOTATION_MARKS.has(doc.tokens[i]?.text ?? ''));
  // "Both Orvin and the guild accuse": of two, one is not named alone.
  if (entity === undefined || (tokens.length > 1 && isJoined(doc, tokens, entity))) return asWritten(doc, tokens);
  const own = mentionsIn(doc, source).filter((mention) => mention.entity === entity);
  const mention = own.find(({ kind }) => kind === 'name') ?? own.find(({ kind }) => kind === 'pronoun');
  return byName(doc, entity, mention ? tokensIn(doc, mention) : tokens, mention);
}

/** Whether a coordinator stands in a source outside of the names of its entity. */
function isJoined(doc: Candidate['doc'], tokens: readonly number[], entity: number): boolean {
  const relative = tokens.findIndex((i, n) => n > 0 && RELATIVE_PRONOUNS.has(lowerAt(doc, i)));
  return tokens.slice(0, relative < 0 ? tokens.length : relative).some((i, n) => {
    if (lowerAt(doc, i) !== 'and' || n === 0) return false;
    const { start, end } = doc.tokens[i] ?? { start: 0, end: 0 };
    const holds = doc.entities[entity]?.mentions.some((mention) => mention.start < start && end < mention.end);
    return holds !== true && !tokens.slice(0, n).some((before) => lowerAt(doc, before) === ',');
  });
}

function insertedName(doc: Candidate['doc'], entity: number): Named | null {
  const found = doc.entities[entity];
  if (!found) return null;
  const parts: Part[] = [{ kind: 'inserted', text: subjectName(doc, found), why: 'speaker' }];
  return { parts, unresolved: [], plural: found.plural, agrees: false };
}

/** The name as a subject; "Orvinians" for those of whom the first mention is "Orvinian". */
function subjectName(doc: Candidate['doc'], entity: Entity): string {
  return nameIn(doc, entity, 'subject') ?? entity.aliases.find((alias) => alias.endsWith('s')) ?? entity.name;
}

function byName(
  doc: Candidate['doc'],
  index: number,
  tokens: readonly number[],
  mention: LocatedMention | undefined,
): Named | null {
  const entity = doc.entities[index];
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!entity || first === undefined || last === undefined) return null;
  const isName = mention?.kind === 'name';
  const form = PRONOUN_FORMS.get(lowerAt(doc, first));
  const agrees =
    mention?.kind === 'pronoun' && !entity.plural && form !== undefined && (form.person === 1 || form.plural);
  const article: Part[] = isName && lowerAt(doc, first - 1) === 'the' ? [wordPart(first - 1)] : [];
  const text = article.length > 0 ? entity.name : subjectName(doc, entity);
  const name: Part = { kind: 'resolved', first, end: last + 1, entity: index, text };
  const written = tokens.map((i) => doc.tokens[i]?.text ?? '').join(' ');
  // Of "Republican" and "Republicans" the text has the one that its verb agrees with.
  const isSame = written === entity.name || (isName && entity.type === 'NORP' && written.endsWith('s'));
  const parts = isSame ? tokens.map(wordPart) : [name];
  return { parts: [...article, ...parts], unresolved: [], plural: entity.plural, agrees };
}

/** The words of a source up to a relative clause, without marks at the edges. */
function asWritten(doc: Candidate['doc'], tokens: readonly number[]): Named | null {
  const relative = tokens.findIndex((i, n) => n > 0 && RELATIVE_PRONOUNS.has(lowerAt(doc, i)));
  let end = relative < 0 ? tokens.length : relative;
  while (end > 0 && tagAt(doc, tokens[end - 1] ?? -1) === 'PUNCT') end--;
  const kept = tokens.slice(0, end);
  const [first] = kept;
  if (first === undefined || isNobody(lowerAt(doc, first))) return null;
  // "a letter that called him a liar": a relative pronoun names nobody.
  if (kept.length === 1 && lowerAt(doc, first) === 'that' && tagAt(doc, first - 1).startsWith('NN')) return null;
  const isOpen = POINTS.has(lowerAt(doc, first)) || (kept.length === 1 && PRONOUN_FORMS.has(lowerAt(doc, first)));
  const unresolved = isOpen ? [{ first, end: first + 1 }] : [];
  return { parts: owned(doc, kept), unresolved, plural: isPlural(doc, kept), agrees: false };
}

/** What only the article explains at the start of a source: "that letter". */
const POINTS = without(DEMONSTRATIVES, ['those']);

/** "His surrogates" with the name of whose they are. */
function owned(doc: Candidate['doc'], tokens: readonly number[]): Part[] {
  const parts = tokens.map(wordPart);
  const [first = -1] = tokens;
  const entity = tokens.length > 1 ? possessorAt(doc, first) : NOBODY;
  const owner = doc.entities[entity];
  const text = owner ? nameIn(doc, owner, 'possessive') : null;
  if (text !== null) parts[0] = { kind: 'resolved', first, end: first + 1, entity, text };
  return parts;
}

function isNobody(word: string): boolean {
  return FIRST_PERSON.has(word) || word === 'you' || RELATIVE_PRONOUNS.has(word);
}

function isPlural(doc: Candidate['doc'], tokens: readonly number[]): boolean {
  const noun = tokens.find((i, n) => /^NN/u.test(tagAt(doc, i)) && !/^NN/u.test(tagAt(doc, tokens[n + 1] ?? -1)));
  const tag = tagAt(doc, noun ?? -1);
  return (
    tag === 'NNS' ||
    tag === 'NNPS' ||
    lowerAt(doc, tokens[0] ?? -1) === 'they' ||
    tokens.some((i) => lowerAt(doc, i) === 'and')
  );
}
