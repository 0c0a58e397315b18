import { type ByFamily, byFamily, type Family, type Form } from './forms.ts';

interface Fit {
  readonly key: string;
  /** Index of the first phrase with that key; -1 where names with several keys fit. */
  phrase: number;
}

/** Names by the shorter forms that can stand for them; what fits two names is given to neither. */
export type Unique = ByFamily<Fit>;

export const newUnique: () => Unique = byFamily;

/** Enters a name under a shorter form of it. */
export function enter(unique: Unique, { family, key }: Form, short: string, phrase: number): void {
  const known = unique[family].get(short);
  if (known === undefined) unique[family].set(short, { key, phrase });
  else if (known.key !== key) known.phrase = -1;
}

/** The phrase of the one name of a family for which a form can stand; -1 for none or several, null for none at all. */
export function lookUp(unique: Unique, family: Family, short: string): number | null {
  return unique[family].get(short)?.phrase ?? null;
}
