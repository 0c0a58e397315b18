import { NEGATION, NEGATORS } from '../../lang/en/function-words.ts';
import {
  AVOIDING,
  BEFORE_GERUND,
  LEAVING_OPEN,
  NOT_DENYING,
  RESTRAINING,
  SINGLED_OUT,
  STOPPING,
  UNDONE,
  UNDONE_PAIRS,
  UNWILLING,
} from '../../lang/en/utterances.ts';
import { lowerAt, nounPhraseAt, verbAt } from '../../model/phrase-lookup.ts';
import type { VerbGroup } from '../../model/phrases.ts';
import type { CuePlace, UtteranceInput } from './cue-place.ts';

/** So far before an infinitive stands at most the verb that it hangs on: "declined on Tuesday to say". */
const REACH = 8;

/**
 * Whether what stands before an infinitive or gerund keeps it from being done: "declined to say", "stopped short of saying",
 * "without saying", "did not want to say"; not "did not hesitate to say", "was not the first to say".
 */
export function isLeftUndone(doc: UtteranceInput, { verb, cue }: CuePlace): boolean {
  if (!verb || (verb.form !== 'infinitive' && verb.form !== 'gerund' && verb.form !== 'base')) return false;
  const first = Math.min(verb.first, cue.first);
  const before = lowerAt(doc, first - 1);
  // What goes without saying is said.
  if (verbAt(doc, first - 2)?.lemma === 'go') return false;
  if (UNDONE.has(before) || UNDONE_PAIRS.has(`${lowerAt(doc, first - 2)} ${before}`)) return true;
  if (verb.form === 'base') return false;
  return verb.form === 'infinitive' ? keepsFromDoing(doc, first) : keepsFromGerund(doc, first);
}

function keepsFromDoing(doc: UtteranceInput, first: number): boolean {
  const from = governorBefore(doc, first);
  const lacksWill = UNWILLING.has(lowerAt(doc, first - 1));
  if (!lacksWill && from === undefined) return lowerAt(doc, first - 2) === 'too';
  const start = from?.first ?? first - 3;
  if (between(doc, start, first, SINGLED_OUT)) return false;
  if (lowerAt(doc, first - 2) === 'too') return true;
  const avoids = lacksWill || (from !== undefined && AVOIDING.has(from.lemma));
  return avoids !== isNegatedBetween(doc, start, first);
}

function keepsFromGerund(doc: UtteranceInput, first: number): boolean {
  let at = first - 1;
  while (BEFORE_GERUND.has(lowerAt(doc, at))) at--;
  const governor = governorAt(doc, at);
  if (!governor) return false;
  const link = lowerAt(doc, first - 1);
  const avoids =
    (link === 'from' && RESTRAINING.has(governor.lemma)) ||
    (lowerAt(doc, at + 1) === 'short' && STOPPING.has(governor.lemma)) ||
    (at === first - 1 && AVOIDING.has(governor.lemma));
  return avoids && !isNegatedBetween(doc, governor.first, at);
}

/** The verb that ends at a token, or whose object does: "was accused", "accused Lund". */
function governorAt(doc: UtteranceInput, at: number): VerbGroup | undefined {
  const verb = verbAt(doc, at);
  if (verb) return verb.head === at ? verb : undefined;
  const object = nounPhraseAt(doc, at);
  return object?.end === at + 1 ? verbAt(doc, object.first - 1) : undefined;
}

/** "accused Lund of saying", "warned against saying": somebody else holds it to be done, or fears it. */
export function isHeldAgainst(doc: UtteranceInput, { verb, cue }: CuePlace): boolean {
  if (verb?.form !== 'gerund') return false;
  const link = Math.min(verb.first, cue.first) - 1;
  const governor = governorAt(doc, link - 1);
  return governor !== undefined && LEAVING_OPEN.get(lowerAt(doc, link))?.has(governor.lemma) === true;
}

/** The verb that an infinitive hangs on, with nothing but an adjunct or its object between them. */
function governorBefore(doc: UtteranceInput, first: number): VerbGroup | undefined {
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    if (doc.tags[i] === 'PUNCT') return undefined;
    const verb = verbAt(doc, i);
    if (verb) return verb;
  }
  return undefined;
}

/** Whether a negation that negates stands in `[from, to)`: not "not only". */
export function isNegatedBetween(doc: UtteranceInput, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = lowerAt(doc, i);
    if ((NEGATION.has(word) || NEGATORS.has(word)) && !NOT_DENYING.has(lowerAt(doc, i + 1))) return true;
    if (word === 'yet' && lowerAt(doc, i + 1) === 'to') return true;
  }
  return false;
}

function between(doc: UtteranceInput, from: number, to: number, list: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (list.has(lowerAt(doc, i))) return true;
  return false;
}
