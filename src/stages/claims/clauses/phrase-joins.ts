import { tagOf } from '../unit.ts';
import { FARTHEST, type Joint, kindAt, type Scan } from './scan.ts';
import { wordOf } from './steps.ts';

/** Whether a coordinator joins no clauses, whatever follows: adjectives of one noun, or what stands behind "between". */
export function joinsWords(scan: Scan, i: number): boolean {
  return kindAt(scan, i) === 'coordinator' && (pairsBetween(scan, i) || joinsAdjectives(scan, i));
}

/** "the difference between voting for Lund and a boycott": the coordinator joins what stands between. */
function pairsBetween(scan: Scan, i: number): boolean {
  for (let at = i - 1; at > i - LONGEST_PAIR; at--) {
    const kind = kindAt(scan, at);
    if (kind === 'preposition' && wordOf(scan.unit, scan.steps[at]) === 'between') return true;
    if (kind !== 'noun' && kind !== 'preposition' && kind !== 'verbal' && kind !== 'other') return false;
  }
  return false;
}

/** "of legal and trade rules", "; legal and social rules": the coordinator stands between adjectives of one noun. */
function joinsAdjectives(scan: Scan, i: number): boolean {
  if (kindAt(scan, i - 1) !== 'other') return false;
  const before = kindAt(scan, i - 2);
  if (before === 'preposition') return true;
  const next = scan.steps[i + 1];
  return before === 'stop' && next?.kind === 'noun' && tagOf(scan.unit, next.first) === 'JJ';
}

/** Steps between "between" and its coordinator. */
const LONGEST_PAIR = 10;

/** "…, and in Orvin and Malden he …", "…, and Lund and Brun left": the second coordinator joins no clauses. */
export function isWithinPhrase(scan: Scan, joint: Joint, i: number): boolean {
  if (kindAt(scan, i) !== 'coordinator' || kindAt(scan, joint.at) !== 'coordinator') return false;
  const leads = kindAt(scan, joint.at + 1) === 'preposition';
  if (!leads && (kindAt(scan, joint.at - 1) !== 'comma' || kindAt(scan, i - 1) === 'comma')) return false;
  for (let at = Math.max(joint.at + 1, i - FARTHEST); at < i; at++) {
    const kind = kindAt(scan, at);
    if (kind !== 'noun' && kind !== 'preposition' && !(leads && kind === 'comma')) return false;
  }
  return true;
}
