import { BE, HAVE, MODAL_MEANINGS, NEGATION } from '../../../lang/en/function-words.ts';
import {
  ABILITY,
  BE_FUTURE,
  BE_OBLIGED,
  BE_POSSIBLE,
  GOING_TO,
  GOT_TO,
  OBLIGED,
  PRESENT_BE,
  TO_DO_WITH,
  UNMARKED_MODALS,
  WOULD,
} from '../../../lang/en/labels.ts';
import type { Range } from '../../../model/phrases.ts';
import { classOf, lemmaOf, lowerOf, tagOf, type Unit } from '../unit.ts';
import { afterAdverbs, isInfinitiveAt, type Predicate } from './predicate.ts';

/** Where a predicate has words that say how it is meant: positions, -1 where it has none. */
export interface Modals {
  /** "may", "can", "is likely to". */
  possible: number;
  /** "will", "is going to". */
  future: number;
  /** "must", "is required to". */
  obligation: number;
  /** "have to", "need to", also behind another modal: "will have to". */
  have: number;
  would: number;
  /** Whether what would or must be is past: "would have won". */
  perfect: boolean;
}

/** Those of a predicate that has no such words. */
export const NO_MODALS: Readonly<Modals> = {
  possible: -1,
  future: -1,
  obligation: -1,
  have: -1,
  would: -1,
  perfect: false,
};

/** The modal words of a verb group and of what goes on from it. */
export function modalsOf(predicate: Predicate): Modals {
  const modals: Modals = { ...NO_MODALS };
  readAuxiliaries(predicate, modals);
  readChain(predicate, modals);
  // What would have had to be was not.
  if (modals.perfect && modals.would >= 0) modals.have = -1;
  return modals;
}

function readAuxiliaries({ unit, verb }: Predicate, modals: Modals): void {
  for (let at = verb.first; at < verb.end; at++) readAuxiliary(unit, at, verb, modals);
  // What must have been is inferred, and no duty.
  if (modals.perfect && lowerOf(unit, modals.obligation) === 'must') {
    modals.possible = modals.obligation;
    modals.obligation = -1;
  }
}

function readAuxiliary(unit: Unit, at: number, verb: Range, modals: Modals): void {
  const word = lowerOf(unit, at);
  const modal = UNMARKED_MODALS.get(word) ?? word;
  const meaning = MODAL_MEANINGS.get(modal);
  if (meaning) modals[meaning] = at;
  else if (ABILITY.has(modal)) modals.possible = at;
  else if (WOULD.has(modal)) readWould(unit, at, verb.end, modals);
  else if (modal === 'need' && NEGATION.has(lowerOf(unit, at + 1))) modals.obligation = at;
  else if (HAVE.has(modal) && at > verb.first && at < verb.end - 1) modals.perfect = true;
}

/** "'d go" is "would", "'d gone" is "had", "'d better go" is a duty. */
function readWould(unit: Unit, at: number, end: number, modals: Modals): void {
  if (lowerOf(unit, at) !== "'d") modals.would = at;
  else if (lowerOf(unit, at + 1) === 'better') modals.obligation = at + 1;
  else if (tagOf(unit, end - 1) !== 'VBN' || lowerOf(unit, at + 1) === 'have') modals.would = at;
}

/** "has to", "is going to have to": verbs that carry another one. */
function readChain({ unit, verb, end }: Predicate, modals: Modals): void {
  let head = verb.end - 1;
  for (let links = 0; links < LINKS; links++) {
    const next = afterAdverbs(unit, head + 1, end);
    const link = linkAt(unit, head, next);
    if (!link) return;
    const { kind, at } = link;
    if (modals[kind] < 0) modals[kind] = at;
    head = afterAdverbs(unit, Math.max(at, next) + 1, end);
    while (head < end && tagOf(unit, head) === 'TO') head = afterAdverbs(unit, head + 1, end);
  }
}

/** So many verbs carry another one: "is going to have to". */
const LINKS = 3;

interface Link {
  readonly kind: 'possible' | 'future' | 'obligation' | 'have';
  /** The word that says how it is meant. */
  readonly at: number;
}

/** What carries another verb: `head` is the last word of a verb group, `next` the word after it, over adverbs. */
function linkAt(unit: Unit, head: number, next: number): Link | null {
  const word = lowerOf(unit, head);
  if (GOING_TO.has(word)) return { kind: 'future', at: head };
  if (GOT_TO.has(word)) return { kind: 'have', at: head };
  if (lowerOf(unit, next) === 'to' && isObliged(unit, head))
    return isToDoWith(unit, next) ? null : { kind: 'have', at: head };
  if (isInfinitiveAt(unit, next)) return meaningBefore(unit, next - 1);
  if (!BE.has(word)) return null;
  if (GOING_TO.has(lowerOf(unit, next))) return { kind: 'future', at: next };
  return isInfinitiveAt(unit, next + 1) ? meaningBefore(unit, next) : null;
}

/** "have", "need", "have got". */
function isObliged(unit: Unit, head: number): boolean {
  const isVerb = classOf(unit, head) === 'VERB' || classOf(unit, head) === 'AUX';
  return (
    (isVerb && OBLIGED.has(lemmaOf(unit, head))) || (lowerOf(unit, head) === 'got' && HAVE.has(lowerOf(unit, head - 1)))
  );
}

/** "going to", "required to", "likely to", after "be". */
function meaningBefore(unit: Unit, at: number): Link | null {
  const word = lowerOf(unit, at);
  if (BE_FUTURE.has(word)) return { kind: 'future', at };
  if (BE_OBLIGED.has(word)) return { kind: 'obligation', at };
  // What was supposed to be was only planned.
  if (word === 'supposed') return PRESENT_BE.has(lowerOf(unit, at - 1)) ? { kind: 'obligation', at } : null;
  return BE_POSSIBLE.has(word) ? { kind: 'possible', at } : null;
}

function isToDoWith(unit: Unit, at: number): boolean {
  for (const [i, word] of TO_DO_WITH.entries()) if (lowerOf(unit, at + i) !== word) return false;
  return true;
}
