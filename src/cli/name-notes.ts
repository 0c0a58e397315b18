/** What commands tell of a name that was asked for beside what they have found of it. */
import type { Answering, NameUse } from '../archive/name-use.ts';
import { byCodeUnit } from '../model/order.ts';
import { counted } from './counted.ts';

/** So many names are listed. */
const MOST = 8;

/**
 * A line where a name that was asked for means nobody or several, and one for who is not meant by it; `what` is counted, `among` says
 * of whom there might have been one.
 */
export function nameNotes({ option, asked, meant, near }: NameUse, what: string, among = ''): string[] {
  const flag = `--${option} ${asked.text}`;
  const [found, others] = [withSome(meant), withSome(near)];
  return [
    ...(meant.size === 0 ? [`${flag}: nobody of that name${among}`] : []),
    ...(found.length > 1 ? [`${flag} means ${found.length} names (a key means one): ${listed(found, what)}`] : []),
    ...(others.length > 0 ? [`not meant by ${flag}: ${listed(others, what)}`] : []),
  ];
}

const withSome = (names: NameUse['meant']): Answering[] => [...names.values()].filter(({ count }) => count > 0);

/** "Ann Tolmer (person/ann-tolmer, 3 quotes)", those with most of them first. */
function listed(names: readonly Answering[], what: string): string {
  const all = [...names].sort((a, b) => b.count - a.count || byCodeUnit(a.key, b.key));
  const shown = all.slice(0, MOST).map(({ name, key, count }) => `${name} (${key}, ${counted(count, what)})`);
  return all.length > MOST ? `${shown.join(', ')} and ${all.length - MOST} more` : shown.join(', ');
}
