import { BEFORE_PARTICIPLE } from '../../lang/en/clause-words.ts';
import { ONLY_SPEECH, PAST_ONLY, SPEECH_FORMS, type SpeechForm } from '../../lang/en/speech-forms.ts';
import type { SegmentLayer, TagLayer, TextLayer, Token } from '../../model/document.ts';
import type { GivenVerb, GivenWords } from '../../model/given-words.ts';
import { lowerAt } from '../../model/phrase-lookup.ts';
import type { Penn, WordClass } from '../../model/tags.ts';
import { memoPerWord } from '../../model/word.ts';

type TaggedText = TextLayer & SegmentLayer & TagLayer;

const LETTER = /\p{L}/u;
/** Nearly all marks are one of these. */
const PLAIN_MARKS: ReadonlySet<string> = new Set(',.“”"\'’‘-–—():;?!$%');
const BEFORE_NOUN = new Set<Penn>(['DT', 'PRP$', 'JJ', 'POS', 'IN', 'TO']);
const PAST_TAGS = new Set<Penn>(['VBD', 'VBN']);

/**
 * Tags, classes and lemmas with what a quotation beside a word tells of it, which the tagger cannot see. The words and marks of
 * titles (by index of their quotation) become names.
 */
export function retagged(doc: TaggedText, titles: Uint8Array, { verbForms }: Pick<GivenWords, 'verbForms'>): TagLayer {
  const [tags, classes, lemmas] = [doc.tags.slice(), doc.classes.slice(), doc.lemmas.slice()];
  const near = besideQuotations(doc, titles);
  const { tokens } = doc;
  for (let i = 0; i < tokens.length; i++) {
    const { word } = tokens[i] as Token;
    const kind = (verbForms.size > 0 && speechOf(verbForms.get(word.lower))) || kindOf(word);
    if (kind === 'cannot') {
      tags[i] = 'MD';
      classes[i] = 'AUX';
    } else if (isNameByForm(tags[i], word.text) || isSpeaker(doc, i, near) || isTold(doc, i)) {
      tags[i] = 'NNP';
      classes[i] = 'PROPN';
    } else if (kind !== 'other' && isSpeech(doc, tags, i, kind, near[i] === 1)) {
      tags[i] = kind.tag;
      classes[i] = 'VERB';
      lemmas[i] = kind.lemma;
    } else markNominal(doc, i, tags, classes);
  }
  nameTitles(doc, titles, tags, classes);
  return { tags, classes, lemmas };
}

/** "No witness said", where "no" was taken for an answer, and "40 to 50 questions", where the noun was taken for a verb. */
function markNominal({ tokens, tags: before }: TaggedText, i: number, tags: Penn[], classes: WordClass[]): void {
  if (before[i] === 'UH' && tokens[i]?.lower === 'no' && /^(?:NNS?|JJ)$/u.test(before[i + 1] ?? '')) {
    tags[i] = 'DT';
    classes[i] = 'DET';
  } else if (before[i] === 'VBZ' && isCount(tokens, before, i - 1)) {
    tags[i] = 'NNS';
    classes[i] = 'NOUN';
  }
}

/** Whether a number counts what follows it; one that goes with the noun before it may have a verb: "Channel 4 reports". */
function isCount(tokens: readonly Token[], tags: readonly Penn[], i: number): boolean {
  return tags[i] === 'CD' && COUNT.test(tokens[i]?.lower ?? '') && BEFORE_COUNT.test(tags[i - 1] ?? 'PUNCT');
}

const BEFORE_COUNT = /^(?:IN|TO|CC|DT|PRP\$|V\w+|PUNCT)$/u;
/** Not of one, and no year: "In 2015 comes the next". */
const COUNT = /^(?!(?:one|1|[12]\d{3})$)(?:\d[\d,.]*|\p{L}+)$/u;

/** Abbreviations ("Rep.") that were taken for marks, and "O'Brien" for an exclamation or adjective. */
function isNameByForm(tag: Penn | undefined, text: string): boolean {
  if (tag === 'PUNCT') return !PLAIN_MARKS.has(text) && LETTER.test(text);
  return text.charCodeAt(0) === CAPITAL_O && !tag?.startsWith('N') && IRISH.test(text);
}

const CAPITAL_O = 0x4f;

const IRISH = /^O['’](?!clock|CLOCK|Clock)\p{Lu}/u;

const kindOf = memoPerWord(({ lower }) => (lower === 'cannot' ? lower : (SPEECH_FORMS.get(lower) ?? 'other')));

/** A cue verb that the user has named, where it needs no particle, as a verb of speech. */
function speechOf(given: GivenVerb | undefined): SpeechForm | undefined {
  if (!given || given.phrasal) return undefined;
  const { lemma, tag } = given;
  return { lemma, tag: tag === 'VBN' ? 'VBD' : tag };
}

function nameTitles({ tokens, quotations }: TaggedText, titles: Uint8Array, tags: Penn[], classes: WordClass[]): void {
  let i = 0;
  quotations.forEach(({ start, end }, index) => {
    if (!titles[index]) return;
    while (i < tokens.length && (tokens[i]?.start ?? start) < start) i++;
    // A closing mark after a comma parts the title from the name that may follow it: on “Meet the Mayor,” Smith said.
    for (; i < tokens.length && (tokens[i]?.start ?? end) < end; i++)
      if (tokens[i]?.lower !== ',' && tokens[i - 1]?.lower !== ',') {
        tags[i] = 'NNP';
        classes[i] = 'PROPN';
      }
  });
}

const NAMELESS = /^(?:N|PRP|DT|IN|CD|W|EX|PUNCT)/u;

/** Whether a capital beside the verb after a quotation is a surname that was taken for something else: “…,” Read said. */
function isSpeaker({ tokens, tags }: TaggedText, i: number, near: Uint8Array): boolean {
  if (near[i] !== 1 && (i === 0 || near[i - 1] !== 1)) return false;
  if (NAMELESS.test(tags[i] ?? 'PUNCT') || !/^\p{Lu}/u.test(tokens[i]?.text ?? '')) return false;
  const isVerb = (at: number): boolean => /^VB[DZ]$/u.test(tags[at] ?? '') && SPEECH_FORMS.has(tokens[at]?.lower ?? '');
  return (near[i] === 1 && isVerb(i + 1)) || (near[i - 1] === 1 && isVerb(i - 1));
}

/** Whether a capital is a name that was taken for something else, as its clause tells of a person: "Larked, who left early, said". */
function isTold({ tokens, tags }: TaggedText, i: number): boolean {
  if (tokens[i + 2]?.lower !== 'who' || tokens[i + 1]?.lower !== ',') return false;
  return !NAMELESS.test(tags[i] ?? 'PUNCT') && /^\p{Lu}/u.test(tokens[i]?.text ?? '');
}

/** Whether a form of a verb of speech is one here although it bears another tag. */
function isSpeech(doc: TaggedText, tags: readonly Penn[], i: number, form: SpeechForm, near: boolean): boolean {
  const [tag, before] = [tags[i] ?? 'PUNCT', tags[i - 1] ?? 'PUNCT'];
  const { lower = '' } = doc.tokens[i] ?? {};
  if (PAST_TAGS.has(tag)) {
    if (form.tag !== 'VBD' || tag === 'VBD' || hasAuxiliary(doc, tags, i)) return false;
    return PAST_ONLY.has(lower) || (near && before.startsWith('N') && doc.tokens[i + 1]?.lower !== 'by');
  }
  if (tag.startsWith('V')) return false;
  if (ONLY_SPEECH.has(lower)) return true;
  return near && !(form.tag === 'VBZ' && (BEFORE_NOUN.has(before) || isCount(doc.tokens, tags, i - 1)));
}

/** "was told", "has always said". */
function hasAuxiliary({ tokens }: TaggedText, tags: readonly Penn[], i: number): boolean {
  let at = i - 1;
  while (at > 0 && tags[at] === 'RB') at--;
  return BEFORE_PARTICIPLE.has(tokens[at]?.lower ?? '');
}

/** Words between a quotation and its speaker's verb. */
const REACH = 10;

/** Marks tokens where a speaker's verb is to be expected: before “, “…”” and in the first words after “…,””. */
function besideQuotations(doc: TaggedText, titles: Uint8Array): Uint8Array {
  const near = new Uint8Array(doc.tokens.length);
  const lower = (at: number): string => lowerAt(doc, at);
  let i = 0;
  for (const [index, { start, end, depth }] of doc.quotations.entries()) {
    if (depth > 0 || (titles[index] ?? 0) > 0) continue;
    i = firstAt(doc, start, i);
    if (/^[,:]$/u.test(lower(i - 1))) near[i - 2] = 1;
    i = firstAt(doc, end, i);
    if (/[,?!]/u.test(lower(i - 2))) markAfter(doc, i, near);
  }
  return near;
}

/** The first token from `i` on that begins at an offset or after it. */
function firstAt({ tokens }: TaggedText, offset: number, i: number): number {
  let at = i;
  while (at < tokens.length && (tokens[at]?.start ?? offset) < offset) at++;
  return at;
}

/** To the first verb, if no other clause begins before it. */
function markAfter({ tokens, tags }: TaggedText, first: number, near: Uint8Array): void {
  for (let i = first; i < Math.min(tokens.length, first + REACH); i++) {
    if (/^[.;:]$/u.test(tokens[i]?.lower ?? '')) return;
    near[i] = 1;
    if (tags[i]?.startsWith('VB')) return;
  }
}
