import type { Range } from '../../../model/phrases.ts';
import type { Clause } from '../candidate.ts';
import type { Unit } from '../unit.ts';
import { mainsOf } from './read.ts';
import { isMark, type Main } from './scan.ts';
import { type Step, stepsOf, wordOf } from './steps.ts';
import { subjectOf } from './subject.ts';

/**
 * The main clauses of a unit, in order; one that no finite verb makes a clause is there as a whole. The coordinator and
 * the marks before a clause belong to none. Linear in the length of the unit.
 */
export function clausesOf(unit: Unit): Clause[] {
  const steps = stepsOf(unit);
  const mains = mainsOf(unit, steps);
  let shared: Range | null = null;
  return mains.map((main, i) => {
    const subject = main.joint >= 0 && main.shares ? null : subjectOf(unit, steps, main);
    const next = mains[i + 1];
    const clause = clauseOf(unit, steps, main, subject, next ? endBefore(steps, next.joint) : unit.at.length);
    if (subject || !main.shares) shared = subject;
    return main.shares ? { ...clause, shared } : clause;
  });
}

/** Where the clause after a joint begins: behind its marks too. */
function firstAfter(steps: readonly Step[], joint: number): number {
  let at = joint + 1;
  while (isMark(steps[at]?.kind)) at++;
  return steps[at]?.first ?? 0;
}

/** Where the clause before a joint ends: before its marks too. */
function endBefore(steps: readonly Step[], joint: number): number {
  let at = joint;
  while (isMark(steps[at - 1]?.kind)) at--;
  return steps[at]?.first ?? 0;
}

function clauseOf(unit: Unit, steps: readonly Step[], main: Main, subject: Range | null, end: number): Clause {
  const verb = steps[main.verb];
  return {
    first: main.joint < 0 ? 0 : firstAfter(steps, main.joint),
    end,
    subject,
    shared: null,
    verb: verb ? { first: verb.first, end: verb.end } : null,
    rule: main.joint < 0 ? 'sentence' : ruleOf(unit, steps, main),
  };
}

/** The kind of a joint. */
function ruleOf(unit: Unit, steps: readonly Step[], { joint, shares }: Main): string {
  const kind = steps[joint]?.kind;
  if (kind === 'stop') return ruleOfStop(wordOf(unit, steps[joint]));
  if (kind === 'comma') return shares ? 'series' : 'comma';
  if (steps[joint + 1]?.kind === 'that') return 'that-clause';
  return shares ? 'shared-subject' : 'own-subject';
}

function ruleOfStop(mark: string): string {
  if (mark === ';') return 'semicolon';
  return mark.includes('.') || mark === '…' ? 'omission' : 'dash';
}
