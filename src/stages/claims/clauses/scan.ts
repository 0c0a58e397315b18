import { classOf, tagOf, type Unit } from '../unit.ts';
import type { Step, StepKind } from './steps.ts';

/** A clause within the one that is read: the step that opens it, -1 where none does, and its verb. */
export interface Inner {
  readonly opener: number;
  readonly verb: number;
}

/** Where a clause may begin: the steps of its coordinator or mark, and whether a subordinate clause comes first in it. */
export interface Joint {
  readonly at: number;
  leads: boolean;
}

/** A main clause by its steps: where it begins, its finite verb (-1: none), what parted it from the one before. */
export interface Main {
  first: number;
  verb: number;
  joint: number;
  shares: boolean;
}

/** What is known when a verb is met. All numbers are steps. */
export interface Scan {
  readonly unit: Unit;
  readonly steps: readonly Step[];
  readonly mains: Main[];
  current: Main;
  /** Openers that wait for their verb, the innermost last. */
  pending: number[];
  /** Clauses within the current one, in order. */
  inner: Inner[];
  joint: Joint | null;
  /** Finite verb met last, -1 before the first. */
  last: number;
}

/** Kind of a step, undefined outside the sentence. */
export function kindAt({ steps }: Pick<Scan, 'steps'>, i: number): StepKind | undefined {
  return i < 0 ? undefined : steps[i]?.kind;
}

/** No phrase that is looked for is farther from its word; a sentence without end costs no more. */
export const FARTHEST = 40;

/** The first step from `i` on that is no adverb. */
export function afterAdverbs(scan: Scan, i: number): number {
  let next = i;
  while (kindAt(scan, next) === 'adverb') next++;
  return next;
}

/** The last step from `i` backwards that is no adverb. */
export function beforeAdverbs(scan: Scan, i: number): number {
  let at = i;
  while (kindAt(scan, at) === 'adverb') at--;
  return at;
}

/** Whether nothing but adverbs, marks and coordinators stands between the clause's first step and this one. */
export function isAtStart(scan: Scan, i: number): boolean {
  let at = i - 1;
  while (at >= scan.current.first && at > i - FARTHEST && (isLead(kindAt(scan, at)) || opensContent(scan, at))) at--;
  return at < scan.current.first;
}

/** The conjunction of an indirect content: "that, if he wins, …". */
function opensContent(scan: Scan, i: number): boolean {
  return i === 0 && kindAt(scan, i) === 'that';
}

/** Whether a step of this kind may stand before all else in a clause. */
export function isLead(kind: StepKind | undefined): boolean {
  return kind === 'adverb' || kind === 'comma' || kind === 'coordinator';
}

/** Whether a step of this kind is a comma or a stop. */
export function isMark(kind: StepKind | undefined): boolean {
  return kind === 'comma' || kind === 'stop';
}

/** "does it matter": an auxiliary before its subject. */
export function isInverted({ unit, steps }: Pick<Scan, 'unit' | 'steps'>, i: number): boolean {
  const [verb, subject] = [steps[i], steps[i + 1]];
  if (!verb || !subject || classOf(unit, verb.end - 1) !== 'AUX') return false;
  return tagOf(unit, subject.first) === 'PRP' && steps[i + 2]?.kind !== 'comma';
}
