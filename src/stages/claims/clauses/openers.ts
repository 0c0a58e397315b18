import { AS_IDIOMS, SAYS_CLAUSE, TAKES_CLAUSE } from '../../../lang/en/clause-joins.ts';
import { lemmaOf, tagOf } from '../unit.ts';
import { afterAdverbs, FARTHEST, isAtStart, kindAt, type Scan } from './scan.ts';
import { wordOf } from './steps.ts';

/** Whether an opener opens a clause: a doubtful one needs a subject and a verb right after it. */
export function opens(scan: Scan, i: number): boolean {
  const next = afterAdverbs(scan, i + 1);
  const after = kindAt(scan, next);
  switch (kindAt(scan, i)) {
    case 'that':
      return i > 0 && after !== undefined;
    case 'wh':
      return after !== 'verbal' && after !== 'coordinator';
    case 'opener':
      // "many, if not all".
      return wordOf(scan.unit, scan.steps[i + 1]) !== 'not' && leadsToSubject(scan, next);
    default:
      return after === 'noun' && doubtfulOpens(scan, i, next) && hasVerbAfter(scan, next);
  }
}

/** "(voters) saying the dam is safe": before any main verb, that behind a gerund of saying is of what is said. */
export function opensSaid(scan: Scan, i: number): boolean {
  const { unit, steps, current } = scan;
  const step = steps[i];
  if (!step || current.verb >= 0 || kindAt(scan, i + 1) !== 'noun') return false;
  return tagOf(unit, step.first) === 'VBG' && SAYS_CLAUSE.has(lemmaOf(unit, step.end - 1));
}

/** Before the main verb a doubtful opener stands first, or before a pronoun: "tourists like the reviewer might". */
function doubtfulOpens(scan: Scan, i: number, next: number): boolean {
  if (next > i + 1 && wordOf(scan.unit, scan.steps[i + 1]) !== 'long') return false;
  if (wordOf(scan.unit, scan.steps[i]) === 'as' && AS_IDIOMS.has(headOf(scan, next))) return false;
  if (scan.current.verb >= 0) return true;
  return wordOf(scan.unit, scan.steps[i]) !== 'so' && (isAtStart(scan, correlate(scan, i)) || isPronoun(scan, next));
}

/** Last word of a phrase in the singular. */
function headOf({ unit, steps }: Scan, i: number): string {
  return lemmaOf(unit, (steps[i]?.end ?? 0) - 1);
}

/** Where "as long as" begins, by its second "as". */
function correlate({ unit, steps }: Scan, i: number): number {
  return wordOf(unit, steps[i]) === 'as' && wordOf(unit, steps[i - 2]) === 'as' ? i - 2 : i;
}

function isPronoun({ unit, steps }: Scan, i: number): boolean {
  return tagOf(unit, steps[i]?.first ?? -1) === 'PRP';
}

/** "although useful," and "while working" have neither subject nor finite verb. */
function leadsToSubject(scan: Scan, from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    const kind = kindAt(scan, i);
    if (kind === 'noun' || kind === 'verb' || kind === 'that' || kind === 'wh') return true;
    if (kind === 'verbal' || kind === undefined || (kind === 'comma' && i > from)) return false;
  }
  return true;
}

/** Whether a noun phrase, with what belongs to it, has its verb right after it. */
function hasVerbAfter(scan: Scan, noun: number): boolean {
  let i = noun + 1;
  for (;;) {
    i = afterAdverbs(scan, i);
    const kind = kindAt(scan, i);
    if ((kind !== 'preposition' && kind !== 'coordinator') || kindAt(scan, i + 1) !== 'noun') {
      return kind === 'verb' || ((kind === 'that' || kind === 'wh') && hasTwoVerbs(scan, i + 1));
    }
    i += 2;
  }
}

/** "as the men that we knew left": the verb of the relative clause, and one more before any mark or joint. */
function hasTwoVerbs(scan: Scan, from: number): boolean {
  let verbs = 0;
  for (let i = from; i < from + FARTHEST; i++) {
    const kind = kindAt(scan, i);
    if (kind === 'verb' && ++verbs === 2) return true;
    if (kind === undefined || kind === 'comma' || kind === 'coordinator' || kind === 'stop') return false;
  }
  return false;
}

/** "(said) the dam leaks, and that the mayor knows": nothing before it that a second "that" could go on with. */
function isOnlyThat({ unit, steps, inner, current }: Scan): boolean {
  const main = steps[current.verb];
  if (!main || TAKES_CLAUSE.has(lemmaOf(unit, main.end - 1))) return false;
  return inner.every(({ opener }) => steps[opener]?.kind !== 'that' && steps[opener]?.kind !== 'wh');
}

/** "that the dam leaked and that the mayor knew": the content begins with "that", and so does its next clause. */
export function repeatsThat(scan: Scan, i: number): boolean {
  const { steps, joint, inner, pending } = scan;
  if (joint?.at !== i - 1 || pending.length > 0) return false;
  if (steps[0]?.kind !== 'that') return steps[i - 2]?.kind === 'comma' && isOnlyThat(scan);
  const last = inner[inner.length - 1];
  return steps[last?.opener ?? -1]?.kind !== 'that' || steps[i - 2]?.kind === 'comma';
}
