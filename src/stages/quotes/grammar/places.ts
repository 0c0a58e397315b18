import {
  PLACE_CONJUNCTIONS,
  PLACE_SUBORDINATORS,
  PLACE_WORDS,
  PLACES_WITHOUT_MARK,
} from '../../../lang/en/clause-words.ts';
import type { Parsed } from '../../../model/document.ts';
import {
  closesQuotation,
  lowerAt,
  nounPhraseAt,
  opensQuotation,
  quotationAt,
  tagAt,
  verbAt,
} from '../../../model/phrase-lookup.ts';
import type { NounPhrase, VerbGroup } from '../../../model/phrases.ts';
import { memoPerWord } from '../../../model/word.ts';
import { isTimeWord } from './time.ts';

/** Whether a verb's lemma introduces what somebody says; the stage's lexicon answers. */
export type IsCue = (lemma: string) => boolean;

const MARKS = new Map([
  [',', ','],
  [';', ';'],
  [':', ':'],
  ['—', '-'],
  ['–', '-'],
  ['--', '-'],
  ['-', '-'],
  ['(', '('],
  ['...', '.'],
  ['…', '.'],
]);

/** What makes a word a place: its mark, `0` for a word that needs none, '' for all others. */
const markOf = memoPerWord(({ lower }) => MARKS.get(lower) ?? (PLACES_WITHOUT_MARK.has(lower) ? '0' : ''));

/**
 * The kind of a place where content may end, or null where `i` is none: "mark|what follows". A mark without words is
 * `0`: a conjunction or preposition alone.
 */
export function placeAt(doc: Parsed, i: number, isCue: IsCue): string | null {
  const token = doc.tokens[i];
  const mark = token ? markOf(token.word) : '';
  if (mark !== '') return `${closedBefore(doc, i)}${mark}|${followerAt(doc, mark === '0' ? i : i + 1, isCue)}`;
  const verb = verbAt(doc, i);
  if (verb?.first !== i || verb.form === 'infinitive') return null;
  const closed = closedBefore(doc, i);
  return closed !== '' || verb.form === 'gerund' ? `${closed}0|${verbClass(verb, isCue)}` : null;
}

function closedBefore(doc: Parsed, i: number): string {
  return closesQuotation(doc, i - 1) ? '”' : '';
}

/** What begins at `i`. */
function followerAt(doc: Parsed, i: number, isCue: IsCue): string {
  const form = lowerAt(doc, i);
  if (opensQuotation(doc, i)) return 'quote';
  if (PLACE_CONJUNCTIONS.has(form)) return `${form} ${clauseAt(doc, i + 1, isCue)}`;
  if (PLACE_WORDS.has(form) && !(form === 'a' || form === 'the' || form === 'one')) {
    if (PLACE_SUBORDINATORS.has(form)) return `${form} ${clauseAt(doc, i + 1, isCue)}`;
    return form;
  }
  return clauseAt(doc, i, isCue);
}

/** A verb, a subject with its verb, or what else. */
function clauseAt(doc: Parsed, i: number, isCue: IsCue): string {
  const adverb = tagAt(doc, i) === 'RB' && !verbAt(doc, i);
  const at = adverb ? i + 1 : i;
  const verb = verbAt(doc, at);
  if (verb) return verbClass(verb, isCue);
  if (opensQuotation(doc, at)) return 'quote';
  const phrase = nounPhraseAt(doc, at);
  if (phrase && phrase.first === at) return phraseClass(doc, phrase, isCue);
  const form = lowerAt(doc, at);
  if (PLACE_WORDS.has(form)) return form;
  return adverb ? 'adverb' : tagAt(doc, at);
}

/** What a phrase is, with the class of its verb where one follows. */
function phraseClass(doc: Parsed, phrase: NounPhrase, isCue: IsCue): string {
  if (isTimeWord(doc, phrase.head)) return 'time';
  const kind = kindOf(doc, phrase);
  const next = verbAfter(doc, phrase.end);
  return next ? `${kind} ${verbClass(next, isCue)}` : kind;
}

function kindOf(doc: Parsed, { first, head }: NounPhrase): string {
  if (tagAt(doc, first) === 'PRP') return 'pron';
  if (tagAt(doc, head).startsWith('NNP')) return 'name';
  return tagAt(doc, first) === 'CD' ? 'number' : 'np';
}

/** The finite verb right after a phrase, over a prepositional phrase or adverbs. */
function verbAfter(doc: Parsed, i: number): VerbGroup | undefined {
  let at = i;
  for (let steps = 0; steps < 3; steps++) {
    const verb = verbAt(doc, at);
    if (verb) return verb.form === 'finite' ? verb : undefined;
    const next = nounPhraseAt(doc, at + 1);
    if (tagAt(doc, at) !== 'IN' || !next || next.first !== at + 1 || quotationAt(doc, at) >= 0) return undefined;
    at = next.end;
  }
  return undefined;
}

function verbClass(verb: VerbGroup, isCue: IsCue): string {
  const cue = isCue(verb.lemma) ? 'cue' : 'verb';
  if (verb.form === 'finite') return `${cue}${verb.past ? '-past' : verb.modal ? '-modal' : ''}`;
  return `${cue}-${verb.form}`;
}
