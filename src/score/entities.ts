/** Name mentions, by exact span, in the four classes that corpora of names share. */
import { overlaps, type Span } from '../model/span.ts';
import { type Annotations, ignoredIn, isOptional, type Mention, type Scored, spansOf } from './annotations.ts';
import { noRates, type Rates } from './rates.ts';

/** Classes by the labels of the corpora; what is not here (dates, numbers) is left out. */
const CLASSES = {
  PER: ['PER', 'PERSON', 'POLITICIAN'],
  ORG: ['ORG', 'ORGANISATION', 'ORGANIZATION', 'POLITICALPARTY'],
  LOC: ['LOC', 'LOCATION', 'GPE', 'FAC', 'COUNTRY'],
  MISC: ['MISC', 'NORP', 'EVENT', 'ELECTION', 'WORK_OF_ART', 'LAW', 'LANGUAGE', 'PRODUCT'],
} as const;
export type NameClass = keyof typeof CLASSES;
export const NAME_CLASSES = Object.keys(CLASSES) as NameClass[];
const CLASS_OF: ReadonlyMap<string, NameClass> = new Map(
  NAME_CLASSES.flatMap((name) => CLASSES[name].map((label) => [label, name] as const)),
);

export interface NameFigures {
  /** Span and class right, over all four classes, and class by class. */
  readonly all: Rates;
  readonly byClass: Readonly<Record<NameClass, Rates>>;
}

/** A name mention with its class. */
export interface Name<C extends string = NameClass> {
  /** Its class first, then others that are as right. */
  readonly classes: readonly [C, ...C[]];
  readonly mention: Mention;
  readonly isOpen: boolean;
}

/** Names that were found, each with what it stands for; open and ignored ones are in neither list. */
export interface MatchedNames<C extends string> {
  readonly found: readonly { readonly name: Name<C>; readonly match: Name<C> | undefined }[];
  readonly gold: readonly Name<C>[];
}

/** Counts over all documents. */
export function scoreNames(documents: Iterable<Scored>): NameFigures {
  const byClass = { PER: noRates(), ORG: noRates(), LOC: noRates(), MISC: noRates() };
  const figures = { all: noRates(), byClass };
  for (const document of documents) {
    const count = (name: NameClass, key: keyof Rates): void => {
      figures.all[key]++;
      byClass[name][key]++;
    };
    countNames(matchNames(document, classOf), count);
  }
  return figures;
}

/** The figures of persons, organisations and places together. */
export function withoutMisc({ byClass }: NameFigures): Rates {
  const { PER, ORG, LOC } = byClass;
  const sum = noRates();
  for (const rates of [PER, ORG, LOC])
    for (const key of ['right', 'found', 'met', 'gold'] as const) sum[key] += rates[key];
  return sum;
}

/** Counts names by the class that they have, or that they should have. */
export function countNames<C extends string>(
  { found, gold }: MatchedNames<C>,
  count: (name: C, key: keyof Rates) => void,
): void {
  for (const { classes } of gold) count(classes[0], 'gold');
  for (const { name, match } of found) {
    if (!match?.classes.includes(name.classes[0])) count(name.classes[0], 'found');
    // Another class that is as right counts as the gold's own, so that each class has as many names as it has.
    else for (const key of ['found', 'right', 'met'] as const) count(match.classes[0], key);
  }
}

/**
 * Pairs name mentions by their exact span.
 *
 * @param classify the class of a type; names without one count nowhere
 */
export function matchNames<C extends string>(
  { gold, found }: Pick<Scored, 'gold' | 'found'>,
  classify: (type: string) => C | undefined,
): MatchedNames<C> {
  const theirs = namesIn(gold, classify);
  const free = bySpan(theirs);
  const ignored = ignoredIn(gold);
  const counting = namesIn(found, classify).flatMap((name) => {
    const match = taken(free, name.mention);
    const isOut = match ? match.isOpen : ignored.some((stretch) => overlaps(stretch, name.mention));
    return isOut ? [] : [{ name, match }];
  });
  return { found: counting, gold: theirs.filter(({ isOpen }) => !isOpen) };
}

type Free<C extends string> = Map<string, Set<Name<C>>>;

/** The names by each span that is right for them. */
function bySpan<C extends string>(names: readonly Name<C>[]): Free<C> {
  const free: Free<C> = new Map();
  for (const name of names)
    for (const span of spansOf(name.mention)) {
      const at = free.get(spanKey(span)) ?? new Set();
      free.set(spanKey(span), at.add(name));
    }
  return free;
}

/** Takes the name of the gold that a mention is, if there is one left. */
function taken<C extends string>(free: Free<C>, mention: Mention): Name<C> | undefined {
  const [match] = free.get(spanKey(mention)) ?? [];
  if (match) for (const span of spansOf(match.mention)) free.get(spanKey(span))?.delete(match);
  return match;
}

function spanKey({ start, end }: Span): string {
  return `${start}-${end}`;
}

/** The name mentions whose type is of a class. */
function namesIn<C extends string>(
  { entities = [] }: Annotations,
  classify: (type: string) => C | undefined,
): Name<C>[] {
  return entities.flatMap((entity) => {
    const first = classify(entity.type ?? '');
    if (!first) return [];
    const others = (entity.altTypes ?? []).flatMap((type) => classify(type) ?? []);
    return entity.mentions
      .filter(({ kind }) => kind === 'name')
      .map(
        (mention): Name<C> => ({
          mention,
          classes: [first, ...others],
          isOpen: isOptional(entity) || isOptional(mention),
        }),
      );
  });
}

function classOf(type: string): NameClass | undefined {
  return CLASS_OF.get(type.toUpperCase());
}
