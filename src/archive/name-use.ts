/** What becomes of the names that somebody asks for, as an archive is read. */
import type { AskedName, Called } from './asked-name.ts';

/** A name of the archive that a name which was asked for means, or nearly. */
export interface Answering {
  readonly key: string;
  readonly name: string;
  readonly type: string;
  /** In how many of what is looked for. */
  count: number;
}

/** A name that was asked for, with the names that it means and those that it does not, by their keys. */
export interface NameUse {
  readonly option: 'speaker' | 'about';
  readonly asked: AskedName;
  readonly meant: Map<string, Answering>;
  readonly near: Map<string, Answering>;
}

/** A name that is asked for, of which nothing is known so far. */
export function newNameUse(option: NameUse['option'], asked: AskedName): NameUse {
  return { option, asked, meant: new Map(), near: new Map() };
}

/** Adds to how often a name of the archive is known; 0 makes it known. */
export function countName(known: Map<string, Answering>, { key, name, type }: Called, more: number): void {
  const one = known.get(key);
  if (one) one.count += more;
  else known.set(key, { key, name, type, count: more });
}
