/** Rows that have been joined to one another, each to one other at most. */
import { byCodeUnit } from '../model/order.ts';
import { differInGender, type Join, type Person, type Reason } from './evidence.ts';

export interface Groups {
  /** The row that stands for all that a row has been joined with. */
  readonly leaderOf: (person: Person) => Person;
  /** Joins the groups of two rows, unless what is known of their leaders contradicts. */
  readonly join: (a: Person, b: Person, reason: Reason) => void;
  readonly joins: () => Join[];
}

/** No row is joined yet. */
export function newGroups(): Groups {
  const above = new Map<string, Person>();
  const reasons = new Map<string, Reason>();
  const leaderOf = (person: Person): Person => {
    let at = person;
    for (let up = above.get(at.row.key); up; up = above.get(at.row.key)) at = up;
    return at;
  };
  return {
    leaderOf,
    join: (a, b, reason) => {
      const [x, y] = [leaderOf(a), leaderOf(b)];
      if (x === y || differInGender(x, y)) return;
      const [lead, other] = leads(x, y) ? [x, y] : [y, x];
      above.set(other.row.key, lead);
      reasons.set(other.row.key, reason);
    },
    joins: () =>
      [...above].map(([from, up]) => ({
        from,
        into: leaderOf(up).row.key,
        ...(reasons.get(from) ?? { why: '', sure: 'low' as const }),
      })),
  };
}

/** Whether a row gives its name to both: a full name before a bare one or an initial, then what stands in more articles. */
function leads(a: Person, b: Person): boolean {
  const [fullA, fullB] = [fullness(a), fullness(b)];
  return fullA === fullB ? oftener(a, b) < 0 : fullA > fullB;
}

function fullness({ parts: { given } }: Person): number {
  if (given === null) return 0;
  return given.length === 1 ? 1 : 2;
}

/** Order of rows: those in more articles first, then the longer name. */
export function oftener(a: Person, b: Person): number {
  return b.row.articles - a.row.articles || b.name.length - a.name.length || byCodeUnit(a.row.key, b.row.key);
}

/** The people whom rows are, however many rows stand for each; the oftenest first. */
export function leadersOf(rows: readonly Person[], groups: Groups): Person[] {
  return [...new Set(rows.map(groups.leaderOf))].sort(oftener);
}
