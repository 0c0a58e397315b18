/** Whom a description means that tells no office known: the only person spoken of just before. */
import { EPITHETS, OFFICE_EPITHETS, PLACED_OFFICES } from '../../lang/en/offices.ts';
import { type Office, officeOf, sameRanks } from '../../model/offices.ts';
import { ageAfter, ageIn } from './ages.ts';
import { type Clusters, contradict, knownOf, rootOf, same } from './clusters.ts';
import { type Holders, isHeld } from './holders.ts';
import type { CorefInput, Phrase } from './input.ts';
import { firstOfEach, leadingOf } from './leading.ts';

/** What a walk through the text has told of persons, beside their offices. */
export interface Told {
  /** The sentence in which somebody without a name came in last, by noun: "a singer". */
  readonly strangers: Map<string, number>;
  /** Phrases of persons by the age that the text gives, -1 for several of one age. */
  readonly ages: Map<string, number>;
}

/** Nothing yet. */
export function nothingTold(): Told {
  return { strangers: new Map(), ages: new Map() };
}

/** Notes who comes in without a name, and how old who has one is. */
export function noteTold({ doc }: CorefInput, { strangers, ages }: Told, index: number, phrase: Phrase): void {
  if (phrase.kind === 'nominal' && phrase.determiner === 'indefinite')
    strangers.set(doc.lemmas[phrase.head] ?? '', phrase.sentence);
  const age = phrase.kind === 'name' ? ageAfter(doc, phrase.endToken) : null;
  if (age !== null) ages.set(age, ages.has(age) ? -1 : index);
}

/** A description that looks for whom it describes. */
interface Wanted {
  readonly index: number;
  readonly phrase: Phrase;
  readonly office: Office;
  readonly age: string | null;
  /** Whether somebody of the text holds such an office, of which place it does not say: only such a one is meant then. */
  readonly held: boolean;
}

const FORGOTTEN = 12;

function wantedBy(
  input: CorefInput,
  clusters: Clusters,
  { strangers }: Told,
  holders: Holders,
  index: number,
  phrase: Phrase,
): Wanted | null {
  if (phrase.determiner !== 'definite' || phrase.turn >= 0) return null;
  const noun = input.doc.lemmas[phrase.head] ?? '';
  const stranger = strangers.get(noun);
  if (stranger !== undefined && phrase.sentence - stranger <= FORGOTTEN) return null;
  const office = officeOf(knownOf(clusters, index).roles[0] ?? '');
  const age = ageIn(input.doc, phrase.firstToken, phrase.endToken);
  if (age === null && !isEpithet(noun, office)) return null;
  return { index, phrase, office, age, held: PLACED_OFFICES.has(noun) && isHeld(holders, office) };
}

/** "the singer", "the former model", "the retired surgeon", "the Ohio governor"; "the judge" and "the mayor" are not. */
function isEpithet(noun: string, { ranks, marks }: Office): boolean {
  if (ranks.length > 1) return false;
  if (ranks.includes('former') || marks.includes('retired')) return true;
  if (ranks.length > 0) return false;
  return PLACED_OFFICES.has(noun) ? marks.length > 0 : EPITHETS.has(noun) && !OFFICE_EPITHETS.has(noun);
}

const PARAGRAPHS = 4;
const WINDOW = 80;

/**
 * A phrase of the person that a description means; those of two where it could be each; null where it is nobody or the
 * description tells an office.
 */
export function personAround(
  input: CorefInput,
  clusters: Clusters,
  told: Told,
  holders: Holders,
  index: number,
  phrase: Phrase,
): number | readonly number[] | null {
  const wanted = wantedBy(input, clusters, told, holders, index, phrase);
  if (!wanted) return null;
  const aged = wanted.age === null ? undefined : told.ages.get(wanted.age);
  if (aged !== undefined) return aged < 0 ? null : aged;
  return onlyOneAround(input, clusters, told, wanted);
}

/** Back over the nearest paragraph, of the last few, in which the narrator speaks of anybody who could be meant. */
function onlyOneAround(
  input: CorefInput,
  clusters: Clusters,
  told: Told,
  wanted: Wanted,
): number | readonly number[] | null {
  const found: number[] = [];
  for (const at of inNearestParagraph(input, clusters, told, wanted)) {
    if (at < 0) return found.length > 1 ? found : null;
    found.push(at);
  }
  const [only, ...rivals] = found;
  if (only === undefined || rivals.length === 0) return only ?? null;
  return leadingOf(input, clusters, found, wanted.phrase) ?? firstOfEach(clusters, found);
}

/** Phrases of all who could be meant, back to the head of the nearest paragraph with any; -1 and no more after a rank. */
function* inNearestParagraph(input: CorefInput, clusters: Clusters, told: Told, wanted: Wanted): Generator<number> {
  let last = -1;
  for (const at of spokenOfBefore(input, clusters, wanted)) {
    if (last >= 0 && paragraphOf(input, at) < paragraphOf(input, last)) return;
    if (last >= 0 && same(clusters, at, last)) continue;
    if (holdsByAnotherRank(clusters, at, wanted)) {
      yield -1;
      return;
    }
    if (!isOpen(clusters, at, told, wanted)) continue;
    last = at;
    yield at;
  }
}

function paragraphOf({ phrases }: CorefInput, at: number): number {
  return phrases[at]?.paragraph ?? 0;
}

/** Back over the phrases of persons of whom the narrator speaks. */
function* spokenOfBefore(input: CorefInput, clusters: Clusters, wanted: Wanted): Generator<number> {
  const first = paragraphOf(input, wanted.index) - PARAGRAPHS;
  let lead = Infinity;
  for (let at = wanted.index - 1; at >= Math.max(0, wanted.index - WINDOW); at--) {
    const phrase = input.phrases[at];
    if (!phrase || paragraphOf(input, at) < first) return;
    // Who stands in the title of another is not spoken of: "the candidate's wife Ann Tolmer".
    if (phrase.firstToken >= lead) continue;
    lead = phrase.lead < phrase.firstToken ? phrase.lead : Infinity;
    if (isSpokenOf(clusters, at, phrase, wanted)) yield at;
  }
}

/** "the former mayor" beside the mayor: whoever else stands there, it is told of nobody that he was mayor. */
function holdsByAnotherRank(clusters: Clusters, at: number, { office, age }: Wanted): boolean {
  if (age !== null) return false;
  return knownOf(clusters, at).roles.some((role) => {
    const held = officeOf(role);
    return held.head === office.head && !sameRanks(held, office);
  });
}

/** A person whom the narrator names, whatever stands around, and who can be described so. */
function isSpokenOf(clusters: Clusters, at: number, phrase: Phrase, { index, phrase: own }: Wanted): boolean {
  if (phrase.family !== 'person' || phrase.turn >= 0 || phrase.role === 'modifier') return false;
  if (phrase.aside && !own.aside) return false;
  const known = knownOf(clusters, at);
  return known.named && !known.plural && !contradict(known, knownOf(clusters, index));
}

/** Whether nothing that the text tells of somebody speaks against it. */
function isOpen(clusters: Clusters, at: number, { ages }: Told, { office, age, held: isHeldBySome }: Wanted): boolean {
  if (age !== null) return !hasAge(clusters, ages, at);
  const { roles } = knownOf(clusters, at);
  if (isHeldBySome && !roles.some((role) => officeOf(role).head === office.head)) return false;
  return roles.every((role) => {
    const held = officeOf(role);
    if (held.head === office.head) return sameRanks(held, office) && held.marks.length === 0;
    return office.ranks.length > 0 || !OFFICE_EPITHETS.has(held.head) || !OFFICE_EPITHETS.has(office.head);
  });
}

/** Whether the text has told the age of the one for whom a phrase stands: another than is looked for. */
function hasAge(clusters: Clusters, ages: ReadonlyMap<string, number>, at: number): boolean {
  const root = rootOf(clusters, at);
  for (const index of ages.values()) if (index >= 0 && rootOf(clusters, index) === root) return true;
  return false;
}
