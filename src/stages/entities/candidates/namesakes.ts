/** Family names alone where the article names somebody else of that name: the lexicon does not say whose they are there. */
import { TITLE_GENDER } from '../../../lang/en/role-nouns.ts';
import type { LexiconEntity } from '../../../model/lexicon.ts';
import type { NameInput } from '../article/claimed-tokens.ts';
import type { Listed } from '../article/lexicon-names.ts';
import { termOf } from '../words/term.ts';
import { bitsAt, isFirstName, isTitle, keyAt } from '../words/word-at.ts';
import { Is } from '../words/word-bits.ts';

/** A longer name of the article that ends in a form of the lexicon. */
export interface LongerName {
  readonly first: number;
  readonly listed: Listed;
}

/** Who of an entry's name is in the article, by first tokens. */
interface Bearers {
  /** The first full name of the entry itself. */
  own: number;
  /** The first full name of somebody else. */
  other: number;
}

/**
 * The names that stand, without an entry's one-word forms in an article that names somebody else in full who may be meant:
 * from there on where the entry has not been named before, and anywhere where both are named in full. Coreference decides
 * there, as it does without a lexicon. An office before it ("Mayor Tolmer") tells who is meant where the entry is not
 * named in full.
 */
export function withoutNamesakes(doc: NameInput, standing: readonly Listed[], longer: readonly LongerName[]): Listed[] {
  const others = longer.filter(({ first, listed }) => isPerson(doc, first, listed));
  if (others.length === 0) return [...standing];
  const bearers = bearersOf(doc, standing, others);
  const introduced = new Set<LexiconEntity>();
  return standing.filter((name) => {
    const kept = keeps(doc, name, bearers.get(name.entity), introduced);
    if (kept) introduced.add(name.entity);
    return kept;
  });
}

function keeps(
  doc: NameInput,
  name: Listed,
  bearers: Bearers | undefined,
  introduced: ReadonlySet<LexiconEntity>,
): boolean {
  const { first, end, entity } = name;
  if (!bearers || entity.within || end - first > 1 || bearers.other === NEVER) return true;
  if (bearers.own !== NEVER) return false;
  return introduced.has(entity) || first < bearers.other || hasOffice(doc, first);
}

const NEVER = Number.POSITIVE_INFINITY;

function bearersOf(
  doc: NameInput,
  standing: readonly Listed[],
  longer: readonly LongerName[],
): Map<LexiconEntity, Bearers> {
  const bearers = new Map<LexiconEntity, Bearers>();
  const of = (entity: LexiconEntity): Bearers => {
    const known = bearers.get(entity) ?? { own: NEVER, other: NEVER };
    bearers.set(entity, known);
    return known;
  };
  for (const { first, listed } of longer) {
    const known = of(listed.entity);
    if (isOwn(doc, first, listed)) known.own = Math.min(known.own, first);
    else known.other = Math.min(known.other, first);
  }
  for (const { first, end, entity } of standing) {
    if (end - first > 1) of(entity).own = Math.min(of(entity).own, first);
  }
  return bearers;
}

/** "Eric Tolmer", "Dr. Zorn Tolmer": somebody's full name, as far as its first word tells. */
function isPerson(doc: NameInput, first: number, { entity, end }: Listed): boolean {
  if (entity.type !== 'PERSON' || isTitle(doc, first)) return false;
  const isName = isFirstName(doc, first) || (bitsAt(doc, first) & (Is.common | Is.function)) === 0;
  return isName && end - first <= 4;
}

/** "Ann J. Tolmer" for Ann Tolmer. */
function isOwn(doc: NameInput, first: number, { entity: { name } }: Listed): boolean {
  return keyAt(doc, first) === name.split(' ')[0]?.toLowerCase();
}

/** "Mayor Tolmer"; not "Mr. Tolmer", which says no more than the name. */
function hasOffice(doc: NameInput, first: number): boolean {
  const before = doc.tokens[first - 1];
  return before !== undefined && isTitle(doc, first - 1) && !TITLE_GENDER.has(termOf(before.word).key);
}
