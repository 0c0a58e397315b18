import { KEYLESS } from '../../../lang/en/claim-keys.ts';
import { GERUND_LINKS } from '../../../lang/en/clause-words.ts';
import { DEMONSTRATIVES, POSSESSIVE_DETERMINERS } from '../../../lang/en/function-words.ts';
import { nounPhraseAt } from '../../../model/phrase-lookup.ts';
import type { Range } from '../../../model/phrases.ts';
import type { WordClass } from '../../../model/tags.ts';
import { hasLetterOrDigit, memoPerWord } from '../../../model/word.ts';
import type { Candidate, ClaimDocument } from '../candidate.ts';
import { classOf, lowerOf, tagOf, tokenOf, type Unit, verbOf } from '../unit.ts';
import { mentionsAt } from '../wording/mentions-from.ts';
import { pronounAt } from '../wording/pronoun-at.ts';
import { isLent } from './lent.ts';
import type { Mentioned } from './mentioned.ts';
import type { TokenTable } from './token-table.ts';

/** What is known of the words of a statement before its key is made. */
export interface KeyFacts {
  readonly mentions: readonly Mentioned[];
  /** By token the index of the mention that begins there, the longest one; ordinals are words like others. */
  readonly longest: TokenTable;
  /** Tokens that the statement is made of, and those of a subject that it shares. */
  readonly own: TokenTable;
  /** Tokens that labels point at, which are no part of what is so. */
  readonly silent: readonly Range[];
  /** Tokens of a source that is no entity and stands in the statement for a pronoun; null where none does. */
  readonly source: Range | null;
}

/** The words of a key, one stretch after the other. */
export class KeyWords {
  readonly #candidate: Candidate;
  readonly #facts: KeyFacts;
  readonly #words: string[] = [];
  readonly #named = new Set<number>();
  /** "illegally sold the house", "sold the house illegally": all of them stand at the end. */
  readonly #manner: string[] = [];
  #hasSource = false;

  constructor(candidate: Candidate, facts: KeyFacts) {
    this.#candidate = candidate;
    this.#facts = facts;
  }

  /** All of it so far. */
  get words(): readonly string[] {
    return [...this.#words, ...this.#manner];
  }

  /** A word as it is. */
  addWord(word: string): void {
    this.#words.push(word);
  }

  /** An entity by its key. */
  addEntity(entity: number): void {
    const key = this.#candidate.doc.entities[entity]?.key;
    if (key === undefined) return;
    this.#named.add(entity);
    this.#words.push(key);
  }

  /** The entities and nouns of the source, which stands outside of the unit, once for the first pronoun that means it. */
  #addSource(token: number): void {
    const { doc } = this.#candidate;
    const { source } = this.#facts;
    if (!source || this.#hasSource || !pronounAt(doc, token)) return;
    this.#hasSource = true;
    this.#addNouns(source);
  }

  #addNouns({ first, end }: Range): void {
    const { doc } = this.#candidate;
    for (let token = first; token < end; token++) {
      const mention = mentionsAt(doc, token).find(({ entity }) => isNamed(doc, entity));
      if (mention) {
        this.addEntity(mention.entity);
        while ((doc.tokens[token + 1]?.start ?? mention.end) < mention.end) token++;
      } else if (SOURCE_CLASSES.has(doc.classes[token] ?? 'PUNCT')) this.#words.push(doc.lemmas[token] ?? '');
    }
  }

  /** What counts of a stretch of positions. */
  add({ first, end }: Range): void {
    const { unit } = this.#candidate;
    const { mentions, longest, own } = this.#facts;
    for (let position = first; position < end; position++) {
      const token = tokenOf(unit, position);
      if (own.get(token) < 0) {
        this.#addSource(token);
        continue;
      }
      const at = longest.get(token);
      const mention = at < 0 ? undefined : mentions[at];
      if (!mention) {
        this.#addWord(position);
        continue;
      }
      this.#addMention(mention, position);
      while (position + 1 < end && tokenOf(unit, position + 1) < mention.end) position++;
    }
  }

  #addMention({ entity, isValue }: Mentioned, position: number): void {
    const { doc, unit } = this.#candidate;
    const isOwn = POSSESSIVE_DETERMINERS.has(lowerOf(unit, position)) && this.#named.has(entity);
    if (!isValue) {
      if (!isOwn) this.addEntity(entity);
      return;
    }
    const word = wordOfValue(doc, entity);
    if (word === null) this.#dropPreposition(position);
    else if (word !== '') this.#words.push(word);
  }

  /** "in" of "in 2009" goes with its date. */
  #dropPreposition(position: number): void {
    const { unit } = this.#candidate;
    const before = lowerOf(unit, position - 1);
    if (tagOf(unit, position - 1) === 'IN' && this.#words.at(-1) === before) this.#words.pop();
  }

  #addWord(position: number): void {
    const { unit } = this.#candidate;
    if (this.#isSilent(tokenOf(unit, position)) || !counts(this.#candidate, position)) return;
    const word = lemmaFor(this.#candidate, position);
    if (classOf(unit, position) === 'ADV' && word.endsWith('ly')) this.#manner.push(word);
    else if (!isLent(unit, position)) this.#words.push(word);
  }

  #isSilent(token: number): boolean {
    for (const { first, end } of this.#facts.silent) if (first <= token && token < end) return true;
    return false;
  }
}

const SOURCE_CLASSES = new Set<WordClass>(['NOUN', 'PROPN', 'ADJ']);

function isNamed({ entities }: ClaimDocument, index: number): boolean {
  const { value } = entities[index] ?? {};
  return value === undefined;
}

/** What stands for a value: nothing for a number, as what is counted follows; null for a date or time, which never counts. */
function wordOfValue({ entities }: ClaimDocument, entity: number): string | null {
  const { type, value } = entities[entity] ?? {};
  if (type === 'DATE' || type === 'TIME') return null;
  if (type === 'MONEY') return 'money';
  if (type === 'PERCENT') return 'percent';
  return (typeof value === 'object' && value.unit) || '';
}

const UNCOUNTED_TAGS: ReadonlySet<string> = new Set([
  'DT',
  'PDT',
  'EX',
  'TO',
  'POS',
  'MD',
  'PUNCT',
  'UH',
  'PRP$',
  'SYM',
]);

/** Whether a word says what is so: no determiner, auxiliary or modal verb, negation, time or guess. */
function counts({ unit, clause }: Candidate, position: number): boolean {
  if (standsAlone(unit, position)) return true;
  const word = unit.doc.tokens[tokenOf(unit, position)]?.word;
  if (!word || !saysSomething(word) || UNCOUNTED_TAGS.has(tagOf(unit, position))) return false;
  const { lower } = word;
  if (lower === 'one' && lowerOf(unit, position - 1) === 'no') return false;
  if (lower === 'whether' && position === clause.first) return false;
  const group = verbOf(unit, position);
  const isVerb = classOf(unit, position) === 'AUX' || classOf(unit, position) === 'VERB';
  if (group && isVerb && group.head !== tokenOf(unit, position)) return false;
  return tagOf(unit, position + 1) !== 'VBG' || !GERUND_LINKS.has(lower);
}

const saysSomething = memoPerWord((word) => !KEYLESS.has(word.lower) && hasLetterOrDigit(word));

/** A demonstrative that is no determiner: "this is wrong". */
function standsAlone(unit: Unit, position: number): boolean {
  if (tagOf(unit, position) !== 'DT' || !DEMONSTRATIVES.has(lowerOf(unit, position))) return false;
  const token = tokenOf(unit, position);
  return nounPhraseAt(unit.doc, token)?.head === token;
}

function lemmaFor({ unit }: Candidate, position: number): string {
  const group = verbOf(unit, position);
  const token = tokenOf(unit, position);
  return group?.head === token ? group.lemma : (unit.doc.lemmas[token] ?? '');
}
