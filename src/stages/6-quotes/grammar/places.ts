import { closesQuotation, lowerAt, opensQuotation, phraseAt, quotationAt, tagAt, verbAt } from './look.ts';
import { isTimeWord } from './time.ts';
import type { Parsed, VerbGroup } from './types.ts';

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
const WORDS = new Set([
  'and',
  'but',
  'or',
  'yet',
  'so',
  'which',
  'who',
  'whose',
  'where',
  'when',
  'while',
  'as',
  'although',
  'though',
  'because',
  'since',
  'after',
  'before',
  'if',
  'even',
  'despite',
  'according',
  'including',
  'such',
  'not',
  'that',
  'to',
  'unless',
  'until',
  'rather',
  'instead',
  'then',
  'nor',
  'however',
  'whether',
  'with',
  'in',
  'at',
  'on',
  'during',
  'for',
  'by',
  'from',
  'amid',
  'following',
  'without',
  'like',
  'citing',
  'referring',
  'a',
  'the',
  'one',
]);
const BARE = new Set([
  'and',
  'but',
  'while',
  'as',
  'after',
  'before',
  'when',
  'because',
  'during',
  'if',
  'although',
  'though',
  'in',
  'at',
  'on',
  'according',
  'since',
  'amid',
  'following',
  'despite',
  'even',
]);

/**
 * The kind of a place where content may end, or null where `i` is none: "mark|what follows". A mark without words is
 * `0`: a conjunction or preposition alone.
 */
export function placeAt(doc: Parsed, i: number, isCue: IsCue): string | null {
  const form = lowerAt(doc, i);
  const mark = MARKS.get(form);
  const closed = closesQuotation(doc, i - 1) ? '”' : '';
  if (mark) return `${closed}${mark}|${followerAt(doc, i + 1, isCue)}`;
  if (BARE.has(form)) return `${closed}0|${followerAt(doc, i, isCue)}`;
  const verb = verbAt(doc, i);
  if (verb && verb.first === i && (closed !== '' || verb.form === 'gerund') && verb.form !== 'infinitive')
    return `${closed}0|${verbClass(verb, isCue)}`;
  return null;
}

/** What begins at `i`. */
function followerAt(doc: Parsed, i: number, isCue: IsCue): string {
  const form = lowerAt(doc, i);
  if (opensQuotation(doc, i)) return 'quote';
  if (form === 'and' || form === 'but' || form === 'or' || form === 'yet' || form === 'so')
    return `${form} ${clauseAt(doc, i + 1, isCue)}`;
  if (WORDS.has(form) && !(form === 'a' || form === 'the' || form === 'one')) {
    if (form === 'as' || form === 'while' || form === 'after' || form === 'when')
      return `${form} ${clauseAt(doc, i + 1, isCue)}`;
    return form;
  }
  return clauseAt(doc, i, isCue);
}

/** A verb, a subject with its verb, or what else. */
function clauseAt(doc: Parsed, i: number, isCue: IsCue): string {
  let at = i;
  const adverb = tagAt(doc, at) === 'RB' && !verbAt(doc, at);
  if (adverb) at++;
  const verb = verbAt(doc, at);
  if (verb) return verb.first <= at ? verbClass(verb, isCue) : 'verb';
  if (opensQuotation(doc, at)) return 'quote';
  const form = lowerAt(doc, at);
  const phrase = phraseAt(doc, at);
  if (phrase && phrase.first === at) {
    if (isTimeWord(doc, phrase.head)) return 'time';
    const kind =
      tagAt(doc, at) === 'PRP'
        ? 'pron'
        : tagAt(doc, phrase.head).startsWith('NNP')
          ? 'name'
          : tagAt(doc, at) === 'CD'
            ? 'number'
            : 'np';
    const next = verbAfter(doc, phrase.end);
    if (next) return `${kind} ${verbClass(next, isCue)}`;
    return kind;
  }
  if (WORDS.has(form)) return form;
  return adverb ? 'adverb' : tagAt(doc, at);
}

/** The finite verb right behind a phrase, over a prepositional phrase or adverbs. */
function verbAfter(doc: Parsed, i: number): VerbGroup | undefined {
  let at = i;
  for (let steps = 0; steps < 3; steps++) {
    const verb = verbAt(doc, at);
    if (verb) return verb.form === 'finite' ? verb : undefined;
    const next = phraseAt(doc, at + 1);
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
