/** The parts of a personal name, and the shorter forms that can stand for it. */

import { GIVEN_NAME_GENDER } from '../../lang/en/given-names.ts';
import { SURNAME_PARTICLES } from '../../lang/en/name-parts.ts';
import { SURNAME_LINKS } from '../../lang/en/names/people.ts';
import { type Form, formOf, perForm, withoutNickname } from './forms.ts';

/** A personal name by its parts, folded as forms are; a hyphened part is one, with blanks for its hyphens. */
export interface PersonName {
  readonly units: readonly string[];
  /** Index of the unit with which the surname begins: "Halvik bin Vrell" → 1, "Ann Ortiz y Vega" → 1, "Lee-Dupont" → 0. */
  readonly surname: number;
  /** First names, the short ones but the first left out, parted by blanks; null for a surname alone. */
  readonly given: string | null;
  /** "jr", "sr", "iii", or null. */
  readonly generation: string | null;
}

/** Takes a personal name apart. */
export const personName = perForm((form): PersonName => {
  const { units, generation } = unitsOf(form);
  const surname = surnameAt(units);
  return { units, surname, given: givenOf(units, surname, form.nickname), generation };
});

function unitsOf({ written, words, generation }: Form): Pick<PersonName, 'units' | 'generation'> {
  if (!written.includes('-')) return { units: words, generation };
  const units: string[] = [];
  let left = words.length;
  for (const part of withoutNickname(written).split(' ')) {
    const { key, words: own } = formOf(part, 'thing');
    if (key === '' || left <= 0) continue;
    left -= own.length;
    units.push(key);
  }
  return { units, generation };
}

/** Back over particles, and over "y" and the surname before it: "Ortiz y Vega", "von Trossau und Ehrenfeld". */
function surnameAt(units: readonly string[]): number {
  let start = Math.max(units.length - 1, 0);
  while (start > 0 && isParticle(units[start - 1])) {
    start--;
    if (start > 0 && SURNAME_LINKS.has(units[start] ?? '')) start--;
  }
  return start;
}

function isParticle(unit: string | undefined): boolean {
  return SURNAME_PARTICLES.has(unit ?? '');
}

function givenOf(units: readonly string[], surname: number, nickname: string | null): string | null {
  if (surname === 0) return null;
  const [first = '', ...more] = units.slice(0, surname);
  const names = [first, ...more.filter((name) => name.length > 1), ...(nickname === null ? [] : [nickname])];
  return names.map((name) => name.replaceAll(' ', '-')).join(' ');
}

/** The shorter forms that can stand for a full name; none for a name of one part. */
export const partsOf = perForm((form): readonly string[] => {
  const { units, surname, generation } = personName(form);
  if (units.length < 2) return NO_PARTS;
  const parts = new Set<string>();
  addSurnames(parts, units, surname);
  const [first = '', last = ''] = [units[0], units.at(-1)];
  if (surname > 0) {
    if (units.length > 2) {
      parts.add(`${first} ${last}`);
      parts.add(units.slice(0, 2).join(' '));
      parts.add(units.slice(1).join(' '));
    }
    if (GIVEN_NAME_GENDER.has(first) || units.length > 2) parts.add(first);
    parts.add(`${first.charAt(0)} ${last}`);
    if (form.nickname !== null) parts.add(form.nickname).add(`${form.nickname} ${last}`);
  }
  if (generation === null) parts.delete(form.key);
  else parts.add(form.key);
  return [...parts];
});

const NO_PARTS: readonly string[] = [];

/** The first of two surnames that nothing joins, which looks like a middle name: "Ortiz" of "Luis Ortiz Vega". */
export const rarePartsOf = perForm((form): readonly string[] => {
  const { units, surname } = personName(form);
  const middle = units[surname - 1] ?? '';
  return surname > 1 && middle.length > 1 && !GIVEN_NAME_GENDER.has(middle) ? [middle] : NO_PARTS;
});

/** The surname with and without its particles; of two that "y" joins the first, of two that "e" joins the last. */
function addSurnames(parts: Set<string>, units: readonly string[], surname: number): void {
  parts.add(units.slice(surname).join(' '));
  const link = units.findIndex((unit, at) => at > surname && SURNAME_LINKS.has(unit));
  const isDouble = link > 0 && units[link] !== 'e';
  if (isDouble) {
    parts.add(units.slice(surname, link).join(' '));
    parts.add(units[link - 1] ?? '');
  } else parts.add(withoutParticle(units.at(-1) ?? ''));
}

/** "Vrell" of "al-Vrell"; "Lee-Dupont" is called so whole. */
function withoutParticle(unit: string): string {
  const at = unit.indexOf(' ');
  return at > 0 && isParticle(unit.slice(0, at)) ? unit.slice(at + 1) : unit;
}
