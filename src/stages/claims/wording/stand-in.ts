import type { PronounForm } from '../../../lang/en/pronouns.ts';
import { PRONOUNS_OF } from '../../../lang/en/rewording.ts';
import type { Entity } from '../../../model/document.ts';
import { lowerAt } from '../../../model/phrase-lookup.ts';
import { firstEndingAfter } from '../../../model/span.ts';
import type { ClaimInput } from '../unit.ts';

/** What a pronoun is in its clause; "her" and "his" may be either. */
export type Place = PronounForm['form'];

/** The name in the place of a pronoun; null where a name reads wrong, as for "myself", or "Orvinian" for "they". */
export function nameIn(doc: ClaimInput, entity: Entity, place: Place): string | null {
  if (place === 'reflexive' || (entity.type === 'NORP' && !entity.name.endsWith('s'))) return null;
  const name = withArticle(doc, entity);
  return place === 'possessive' ? owning(doc, name, takesBareApostrophe(entity)) : name;
}

/** A name or description as the owner of what follows it, with the apostrophe of the text. */
export function owning(doc: ClaimInput, name: string, bare: boolean): string {
  const apostrophe = apostropheOf(doc);
  return bare && name.endsWith('s') ? `${name}${apostrophe}` : `${name}${apostrophe}s`;
}

/** "the Greens' plan", "the United States' plan", but "James's plan". */
function takesBareApostrophe({ type, plural }: Entity): boolean {
  return plural || type !== 'PERSON';
}

/** The pronoun of the third person for somebody named before; null where the sex is not known. */
export function pronounIn({ gender, type }: Entity, place: Place): string | null {
  const known = type === 'PERSON' ? gender : 'neuter';
  return known === 'unknown' ? null : (PRONOUNS_OF[known][PLACES.indexOf(place)] ?? null);
}

const PLACES: readonly Place[] = ['subject', 'object', 'possessive', 'reflexive'];

const apostrophes = new WeakMap<ClaimInput['tokens'], string>();

function apostropheOf(doc: ClaimInput): string {
  const known = apostrophes.get(doc.tokens);
  if (known !== undefined) return known;
  const found = doc.text.includes('’') || doc.text.includes('“') ? '’' : "'";
  apostrophes.set(doc.tokens, found);
  return found;
}

const articles = new WeakMap<Entity, string>();

/** "the Tolmer Group" where the text calls it so. */
function withArticle(doc: ClaimInput, entity: Entity): string {
  if (entity.type === 'PERSON') return entity.name;
  const known = articles.get(entity);
  if (known !== undefined) return known;
  const name = hasArticle(doc, entity) ? `the ${entity.name}` : entity.name;
  articles.set(entity, name);
  return name;
}

/** Names looked at in search of an article. */
const MAX_NAMES = 12;

function hasArticle(doc: ClaimInput, { mentions, name }: Entity): boolean {
  const names = mentions.filter(({ kind }) => kind === 'name').slice(0, MAX_NAMES);
  const same = names.filter(({ start, end }) => doc.text.slice(start, end) === name);
  // A name that a lexicon gives stands nowhere; it has the article that its short forms have.
  return (same.length > 0 ? same : names).some(({ start, end }) => {
    const first = firstEndingAfter(doc.tokens, start);
    return lowerAt(doc, first - 1) === 'the' && !isModifier(doc, firstEndingAfter(doc.tokens, end));
  });
}

/** "the Nordbank board": the article is the board's. */
function isModifier(doc: ClaimInput, after: number): boolean {
  const wordClass = doc.classes[after];
  return wordClass === 'NOUN' || wordClass === 'PROPN' || wordClass === 'ADJ';
}
