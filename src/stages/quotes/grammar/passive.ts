import { HEARD_VERBS } from '../../../lang/en/quoting-verbs.ts';
import type { Parsed } from '../../../model/document.ts';
import { lowerAt, nounPhraseAt, sentenceAround } from '../../../model/phrase-lookup.ts';
import type { Range, VerbGroup } from '../../../model/phrases.ts';
import { rightExtended } from './extended-phrase.ts';

/** "was called by Nasser and asked to help": the second of two passives that share their auxiliary. */
export function sharesPassive(doc: Parsed, verb: VerbGroup | undefined, and = (verb?.first ?? 0) - 1): boolean {
  if (
    !verb ||
    lowerAt(doc, and) !== 'and' ||
    verb.first !== and + 1 ||
    verb.first !== verb.head ||
    !HEARD_VERBS.has(verb.lemma)
  )
    return false;
  const before = doc.phrases.verbs[verb.index - 1];
  return before?.passive === true && before.first > verb.first - PASSIVE_REACH && lowerAt(doc, verb.end) === 'to';
}

const PASSIVE_REACH = 8;

/** The phrase after "by" at a token. */
export function agentAt(doc: Parsed, i: number): Range | undefined {
  const phrase = lowerAt(doc, i) === 'by' ? nounPhraseAt(doc, i + 1) : undefined;
  return phrase?.first === i + 1 ? rightExtended(doc, phrase, sentenceAround(doc, i).end) : undefined;
}
