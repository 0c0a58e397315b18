import { EPITHETS, OFFICE_EPITHETS, PLACED_OFFICES } from '../../../../lang/en/offices.ts';
import { ANOTHER_ONE } from '../../../../lang/en/role-nouns.ts';
import { type Office, officeOf, sameRanks } from '../../../../model/offices.ts';
import { ageAfter, ageIn } from '../../ages.ts';
import { type Clusters, contradict, knownOf, rootOf, same } from '../../clusters.ts';
import { type CorefInput, type Phrase, tokenAt } from '../../input.ts';
import type { Sieve } from '../../sieve.ts';
import { isParticiple, isRestricting } from '../../token-at.ts';

/**
 * News does not say a name twice in a row: "the singer", "the 46-year-old", "the former model", "the Ohio governor" is
 * the one person of whom the narrator has spoken in this paragraph, or else in the one before. Of two it is nobody.
 */
export const epithet: Sieve = {
  id: 'nominals/epithet',
  about: 'A description of somebody known, "the singer", "the 46-year-old": the only person spoken of just before.',
  *find(input, clusters) {
    const memory: Memory = { strangers: new Map(), ages: new Map() };
    for (let index = 0; index < input.phrases.length; index++) {
      const phrase = input.phrases[index];
      if (phrase?.family !== 'person' || phrase.plural) continue;
      remember(input, memory, index, phrase);
      const wanted = wantedBy(input, clusters, memory, index, phrase);
      const antecedent = wanted ? antecedentOf(input, clusters, memory, wanted) : -1;
      if (antecedent >= 0) yield [index, antecedent];
    }
  },
};

interface Memory {
  /** The sentence in which somebody without a name came in last, by noun: "a singer". */
  readonly strangers: Map<string, number>;
  /** Phrases of persons by the age that the text gives, -1 for several of one age. */
  readonly ages: Map<string, number>;
}

function remember({ doc }: CorefInput, { strangers, ages }: Memory, index: number, phrase: Phrase): void {
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
}

const FORGOTTEN = 12;

function wantedBy(
  input: CorefInput,
  clusters: Clusters,
  { strangers }: Memory,
  index: number,
  phrase: Phrase,
): Wanted | null {
  if (phrase.kind !== 'nominal' || phrase.determiner !== 'definite' || phrase.turn >= 0) return null;
  const { named, roles } = knownOf(clusters, index);
  if (named || clusters.unclear.has(index) || isAnother(input, phrase)) return null;
  const noun = input.doc.lemmas[phrase.head] ?? '';
  const stranger = strangers.get(noun);
  if (stranger !== undefined && phrase.sentence - stranger <= FORGOTTEN) return null;
  const office = officeOf(roles[0] ?? '');
  const age = ageIn(input.doc, phrase.firstToken, phrase.endToken);
  return age !== null || isEpithet(noun, office) ? { index, phrase, office, age } : null;
}

function isAnother({ doc }: CorefInput, { firstToken, head, endToken }: Phrase): boolean {
  for (let i = firstToken; i < head; i++) if (ANOTHER_ONE.has(tokenAt(doc, i).lower)) return true;
  return isRestricting(doc, endToken) || isParticiple(doc, endToken);
}

/** "the singer", "the former model", "the retired surgeon", "the Ohio governor"; "the judge" and "the mayor" are not. */
function isEpithet(noun: string, { ranks, marks }: Office): boolean {
  if (ranks.length > 1) return false;
  if (ranks.includes('former') || marks.includes('retired')) return true;
  if (ranks.length > 0) return false;
  return PLACED_OFFICES.has(noun) ? marks.length > 0 : EPITHETS.has(noun) && !OFFICE_EPITHETS.has(noun);
}

const PARAGRAPHS = 3;
const WINDOW = 80;

function antecedentOf(input: CorefInput, clusters: Clusters, memory: Memory, wanted: Wanted): number {
  const aged = wanted.age === null ? undefined : memory.ages.get(wanted.age);
  if (aged !== undefined) return aged;
  const { doc, phrases } = input;
  const paragraphOf = ({ sentence }: Phrase): number => doc.sentences[sentence]?.paragraph ?? 0;
  const here = paragraphOf(wanted.phrase);
  let found = -1;
  let paragraph = here;
  for (let at = wanted.index - 1; at >= Math.max(0, wanted.index - WINDOW); at--) {
    const phrase = phrases[at];
    if (!phrase || here - paragraphOf(phrase) > PARAGRAPHS) break;
    if (found >= 0 && paragraphOf(phrase) !== paragraph) break;
    if (!isSpokenOf(clusters, at, phrase, wanted) || (found >= 0 && same(clusters, at, found))) continue;
    if (!isOpen(clusters, at, memory, wanted)) continue;
    if (found >= 0) return unclear(clusters, wanted.index, [found, at]);
    found = at;
    paragraph = paragraphOf(phrase);
  }
  return found;
}

function unclear(clusters: Clusters, index: number, rivals: readonly number[]): -1 {
  clusters.unclear.set(index, rivals);
  return -1;
}

/** A person whom the narrator names, whatever stands around, and who can be described so. */
function isSpokenOf(clusters: Clusters, at: number, phrase: Phrase, { index, phrase: own }: Wanted): boolean {
  if (phrase.family !== 'person' || phrase.turn >= 0 || phrase.role === 'modifier') return false;
  if (phrase.aside && !own.aside) return false;
  const known = knownOf(clusters, at);
  return known.named && !known.plural && !contradict(known, knownOf(clusters, index));
}

/** Whether nothing that the text tells of somebody speaks against it. */
function isOpen(clusters: Clusters, at: number, { ages }: Memory, { office, age }: Wanted): boolean {
  if (age !== null) return !hasAge(clusters, ages, at);
  return knownOf(clusters, at).roles.every((role) => {
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
