import { FIRST_PERSON } from '../../../../lang/en/pronouns.ts';
import { GATHERINGS } from '../../../../lang/en/quoting-verbs.ts';
import {
  lowerAt,
  nounPhraseAt,
  opensQuotation,
  sentenceAround,
  tagAt,
  verbAt,
} from '../../../../model/phrase-lookup.ts';
import type { VerbGroup } from '../../../../model/phrases.ts';
import { complementRule } from '../../complement-rule.ts';
import type { Cue } from '../../cue.ts';
import type { QuoteInput } from '../../input.ts';

export const object = complementRule(
  'indirect/object',
  'A noun phrase as what is said: "announced a new policy", "promised voters a tax cut".',
  (cue, input) => {
    const { frame } = cue.complement;
    if (frame !== 'np' && frame !== 'heard-np') return false;
    return !(cue.verb.lemma === 'call' && isNoCalling(input, cue)) && !saysNothing(input, cue);
  },
);

/** "called a meeting" holds one, "a group called Guard" has a name, "she called Lund" rings him up. */
function isNoCalling(input: QuoteInput, { verb, complement: { start } }: Cue): boolean {
  return isGathering(input, start) || isNameAlone(input, start) || isBetweenCommas(input, verb, start);
}

/** "read it" repeats nothing, "said many times" tells how often, "we thank you" does what it says. */
function saysNothing(input: QuoteInput, { verb, subject, complement: { start } }: Cue): boolean {
  if (lowerAt(input, start) === 'it' && endsObject(input, start + 1)) return true;
  if (tellsHowOften(input, start)) return true;
  return verb.lemma === 'thank' && FIRST_PERSON.has(lowerAt(input, subject?.first ?? -1));
}

/** Whether what is called is a gathering: "a meeting", "a workers' meeting". */
function isGathering(input: QuoteInput, first: number): boolean {
  for (let i = first; i < first + 5; i++) {
    if (GATHERINGS.has(input.lemmas[i] ?? '') || GATHERINGS.has(lowerAt(input, i))) return true;
    if (tagAt(input, i) === 'IN' || verbAt(input, i)) return false;
  }
  return false;
}

/** So far behind somebody's name stands what he is called. */
const NAMED_REACH = 30;

/** Whether an object is a name of which nothing is said: "called Lund." and not "called Lund a liar", "called Lund’s plan “old”". */
function isNameAlone(input: QuoteInput, first: number): boolean {
  const phrase = nounPhraseAt(input, first);
  if (!phrase || !tagAt(input, phrase.head).startsWith('NNP')) return false;
  if (nounPhraseAt(input, phrase.end)?.first === phrase.end || tagAt(input, phrase.end) === 'JJ') return false;
  const { end } = sentenceAround(input, first);
  for (let i = first; i < Math.min(end, first + NAMED_REACH); i++) if (opensQuotation(input, i)) return false;
  return true;
}

/** "The gun, also called a dart gun, was new": a verb with its object between commas, as another name. */
function isBetweenCommas(input: QuoteInput, verb: VerbGroup, first: number): boolean {
  const end = nounPhraseAt(input, first)?.end ?? first + 1;
  return lowerAt(input, verb.first - 1) === ',' && lowerAt(input, end) === ',' && tagAt(input, first) !== 'PRP';
}

function tellsHowOften(input: QuoteInput, first: number): boolean {
  const phrase = nounPhraseAt(input, first);
  return lowerAt(input, phrase?.head ?? -1) === 'times' && /^(?:CD|JJ|DT)/u.test(tagAt(input, phrase?.first ?? -1));
}

/** Whether a mark or a preposition follows an object. */
function endsObject(input: QuoteInput, i: number): boolean {
  return tagAt(input, i) === 'IN' || /^[.,;:!?)]?$/u.test(lowerAt(input, i));
}
