/** Who in an article can be meant by a part of a personal name. */

import { GIVEN_NAME_GENDER } from '../../lang/en/given-names.ts';
import type { Gender } from '../../model/document.ts';
import { type Clusters, knownOf, rootOf, sameGiven } from './clusters.ts';
import type { Form } from './forms.ts';
import { type CorefInput, type CorefTokens, type Phrase, tokenAt } from './input.ts';
import { isIntroducedAsKin } from './kin.ts';
import { type PersonName, partsOf, personName, rarePartsOf } from './person-name.ts';
import { wordFeaturesAt } from './token-features.ts';
import { WordFeature } from './word-features.ts';

/** Persons by each part of a name that can stand for them, as indices of the phrases that name them in full. */
export type Bearers = ReadonlyMap<string, readonly number[]>;

/** Bearers of one name that are told apart at most: of more, nobody could say who is meant. */
const MAX_BEARERS = 20;

/** Everybody by the parts of the name; what is seldom used alone ("Ortiz" of "Luis Ortiz Vega") only where nobody else bears it. */
export function bearersOf(input: CorefInput, clusters: Clusters): Bearers {
  const bearers = new Map<string, number[]>();
  const rare = new Map<string, number[]>();
  const seen = new Map<string, Set<number>>();
  for (const [part, index] of inShortOf(input)) add(bearers, part, index);
  for (const index of input.persons) {
    const form = input.phrases[index]?.form;
    if (!form) continue;
    const root = rootOf(clusters, index);
    const roots = seen.get(form.key);
    if (roots?.has(root)) continue;
    if (roots) roots.add(root);
    else seen.set(form.key, new Set([root]));
    for (const part of partsOf(form)) add(bearers, part, index);
    for (const part of rarePartsOf(form)) add(rare, part, index);
    // "Brenk" of "Ann Tolmer (née Brenk)"; of a family name that the lexicon lists, the first name is known without her.
    const isListed = input.phrases[index]?.name?.key !== undefined;
    if (form.words.length === 1 && !isListed && knownOf(clusters, index).given !== null) add(bearers, form.key, index);
  }
  return withRare(bearers, rare);
}

/** Who is called by a part of a name that is somebody else's in full, as the phrase that calls him so. */
type InShort = readonly [part: string, index: number];

const inShort = new WeakMap<CorefInput, readonly InShort[]>();

/** All of them; two sieves ask for them. */
function inShortOf(input: CorefInput): readonly InShort[] {
  const known = inShort.get(input);
  if (known) return known;
  const found: InShort[] = [...loneBearers(input)];
  addCoupled(input, found);
  inShort.set(input, found);
  return found;
}

function withRare(bearers: Map<string, number[]>, rare: Bearers): Bearers {
  for (const [part, list] of rare) if (!bearers.has(part)) bearers.set(part, [...list]);
  return bearers;
}

function add(bearers: Map<string, number[]>, part: string, index: number): void {
  const known = bearers.get(part);
  if (known === undefined) bearers.set(part, [index]);
  else if (known.length < MAX_BEARERS) known.push(index);
}

/**
 * Who is called by a surname alone before somebody else of it is brought in as kin, by the surname: the president of
 * "President Lee met his son, Rob Lee".
 */
export function loneBearers(input: CorefInput): ReadonlyMap<string, number> {
  const bare = new Map<string, number>();
  const lone = new Map<string, number>();
  // What a full name has noted of its parts it need not note again.
  const noted = new Set<Form>();
  for (const index of input.persons) {
    const phrase = input.phrases[index];
    if (!phrase?.form || noted.has(phrase.form)) continue;
    const { form } = phrase;
    if (personName(form).given !== null) {
      noteKin(input, index, partsOf(form), bare, lone);
      noted.add(form);
    } else if (!phrase.aside && !bare.has(form.key)) bare.set(form.key, index);
  }
  return lone;
}

const NOBODY = -1;

/** Notes by whom the parts of a full name were borne before it; from then on they are this one's too. */
function noteKin(
  input: CorefInput,
  index: number,
  parts: readonly string[],
  bare: Map<string, number>,
  lone: Map<string, number>,
): void {
  for (const part of parts) {
    const before = bare.get(part) ?? NOBODY;
    if (before !== NOBODY && isIntroducedAsKin(input, index)) lone.set(part, before);
    bare.set(part, NOBODY);
  }
}

/** Parts of names that two persons bear who cannot be one: the surname of a couple, the name of father and son. */
export function sharedParts(input: CorefInput, clusters: Clusters): ReadonlySet<string> {
  const met: Met = { names: new Map(), genders: new Map() };
  const shared = new Set<string>();
  // The same name of the same sex again tells nothing new.
  const told = new Map<Form, Gender>();
  for (const [part] of inShortOf(input)) shared.add(part);
  for (const index of input.persons) {
    const form = input.phrases[index]?.form;
    if (!form) continue;
    const { gender } = knownOf(clusters, index);
    if (told.get(form) === gender) continue;
    told.set(form, gender);
    addShared(met, form, gender, shared);
  }
  return shared;
}

/** Adds the parts of a name, or the name itself where it is a part, that somebody else has borne. */
function addShared(met: Met, form: Form, gender: Gender, shared: Set<string>): void {
  const name = personName(form);
  if (name.given === null) {
    if (isSomebodyElse(met, form.key, name, gender)) shared.add(form.key);
    return;
  }
  for (const part of partsOf(form)) if (isSomebodyElse(met, part, name, gender)) shared.add(part);
}

/** Who has been called by a part of a name so far: the first full name, and the first sex told. */
interface Met {
  readonly names: Map<string, PersonName>;
  readonly genders: Map<string, Gender>;
}

/** Whether who is called so cannot be who was called so before; notes the first. */
function isSomebodyElse({ names, genders }: Met, part: string, name: PersonName, gender: Gender): boolean {
  if (!agrees(genders, part, gender)) return true;
  if (name.given === null) return false;
  const known = names.get(part);
  if (known === undefined) names.set(part, name);
  return known !== undefined && !canBeOne(known, name);
}

/** Whether "née" stands before a name, which says whose it is or that it is a family's: no surname that somebody goes by. */
export function isNameAtBirth(doc: CorefTokens, { firstToken }: Phrase): boolean {
  return (wordFeaturesAt(doc, firstToken - 1) & WordFeature.bornAs) !== 0;
}

/** Whether all who are called so are of one sex, as far as titles and first names tell: not "Mrs. Lee" beside Rob Lee. */
function agrees(genders: Map<string, Gender>, part: string, gender: Gender): boolean {
  if (gender === 'unknown') return true;
  const known = genders.get(part);
  if (known === undefined) genders.set(part, gender);
  return known === undefined || known === gender;
}

/** First names before "and" that share the surname of the next: "Rob" of "Rob and Ann Lee", by the parts of that surname. */
function addCoupled({ doc, phrases, persons }: CorefInput, found: InShort[]): void {
  for (let i = 1; i < persons.length; i++) {
    const index = persons[i - 1] ?? -1;
    const phrase = phrases[index];
    const next = phrases[persons[i] ?? -1];
    if (!phrase?.form || !next?.form || phrase.endToken !== next.firstToken - 1) continue;
    if (!GIVEN_NAME_GENDER.has(phrase.form.key) || tokenAt(doc, phrase.endToken).lower !== 'and') continue;
    const { units, surname } = personName(next.form);
    if (surname > 0) found.push([units.slice(surname).join(' '), index]);
  }
}

/** Whether a name can be that of another before it. */
function canBeOne(a: PersonName, b: PersonName): boolean {
  if (a === b) return true;
  if (a.units.at(-1) !== b.units.at(-1)) return false;
  // Father and son, where the one who comes first is named without.
  if (a.generation !== b.generation && b.generation !== null) return false;
  return a.given === null || b.given === null || sameGiven(a.given, b.given);
}
