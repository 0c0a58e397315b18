/** Name mentions, by exact span, in the four classes that corpora of names share. */
import { overlaps, sameSpan } from '../model/span.ts';
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

interface Name {
  /** Its class first, then others that are as right. */
  readonly classes: readonly [NameClass, ...NameClass[]];
  readonly mention: Mention;
  readonly isOpen: boolean;
}

/** Counts over all documents. */
export function scoreNames(documents: Iterable<Scored>): NameFigures {
  const byClass = { PER: noRates(), ORG: noRates(), LOC: noRates(), MISC: noRates() };
  const figures = { all: noRates(), byClass };
  for (const document of documents) countNames(figures, document);
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

function countNames({ all, byClass }: NameFigures, { gold, found }: Scored): void {
  const count = (name: NameClass, key: keyof Rates): void => {
    all[key]++;
    byClass[name][key]++;
  };
  const theirs = namesIn(gold);
  for (const { isOpen, classes } of theirs) if (!isOpen) count(classes[0], 'gold');
  const free = new Set(theirs);
  const ignored = ignoredIn(gold);
  for (const { mention, classes } of namesIn(found)) {
    const match = taken(free, mention);
    if (match ? match.isOpen : ignored.some((stretch) => overlaps(stretch, mention))) continue;
    if (!match?.classes.includes(classes[0])) count(classes[0], 'found');
    // Another class that is as right counts as the gold's own, so that each class has as many names as it has.
    else for (const key of ['found', 'right', 'met'] as const) count(match.classes[0], key);
  }
}

/** Takes the name of the gold that a mention is, if there is one left. */
function taken(free: Set<Name>, mention: Mention): Name | undefined {
  const match = [...free].find((one) => spansOf(one.mention).some((span) => sameSpan(span, mention)));
  if (match) free.delete(match);
  return match;
}

/** The name mentions whose type is of one of the classes. */
function namesIn({ entities = [] }: Annotations): Name[] {
  return entities.flatMap((entity) => {
    const first = classOf(entity.type ?? '');
    if (!first) return [];
    const others = (entity.altTypes ?? []).flatMap((type) => classOf(type) ?? []);
    return entity.mentions
      .filter(({ kind }) => kind === 'name')
      .map(
        (mention): Name => ({
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
