/** By what quotes can be chosen: each facet says which of its values a quote has. */
import { type Lists, listAt, type Store } from './store.ts';

export type FacetName =
  | 'speaker'
  | 'about'
  | 'type'
  | 'stance'
  | 'modality'
  | 'polarity'
  | 'confidence'
  | 'speaker-confidence'
  | 'source'
  | 'utterance'
  | 'place';

/** One way to choose. A value is a number from 0; `keys` name them in addresses, `labels` to people. */
export interface Facet {
  readonly name: FacetName;
  readonly title: string;
  readonly keys: readonly string[];
  readonly labels: readonly string[];
  /** Long lists are shown by how often their values occur, the first of them only; short ones whole, in their own order. */
  readonly isLong: boolean;
  /** Calls back with each value that a quote has, each once. */
  readonly each: (row: number, visit: (value: number) => void) => void;
}

/** How sure, in bands; the lower bounds are hundredths. */
const BANDS: readonly (readonly [from: number, key: string, label: string])[] = [
  [95, '95', '95 % or more'],
  [85, '85', '85 to 94 %'],
  [70, '70', '70 to 84 %'],
  [0, '0', 'below 70 %'],
  [-1, 'none', 'no figure'],
];

/** Key of the speaker of quotes that nobody is named for. */
export const NOBODY = 'nobody';

/** All facets, in the order in which they are shown. */
export function facetsOf(store: Store): Facet[] {
  const { quotes, labels, entities } = store;
  const names = entities.map(({ name }) => name);
  const keys = entities.map(({ key }) => key);
  const claims = claimsOf(store);
  const own = (name: FacetName, title: string, list: readonly string[], column: Int32Array): Facet => ({
    ...{ name, title, keys: list, labels: list.map(sourceWords), isLong: false },
    each: (row, visit) => visit(column[row] ?? 0),
  });
  const ofClaims = (name: FacetName & ('stance' | 'modality' | 'polarity'), title: string): Facet => ({
    ...{ name, title, keys: labels[name], labels: labels[name], isLong: false },
    each: (row, visit) => eachOnce(listAt(claims, row), store.claims[name], visit),
  });
  return [
    {
      ...{
        name: 'speaker',
        title: 'Speaker',
        keys: [...keys, NOBODY],
        labels: [...names, 'nobody named'],
        isLong: true,
      },
      each: (row, visit) => {
        const several = listAt(quotes.speakers, row);
        if (several.length === 0) visit(names.length);
        else for (const one of several) visit(one);
      },
    },
    {
      ...{ name: 'about', title: 'About', keys, labels: names, isLong: true },
      each: (row, visit) => {
        for (const one of listAt(quotes.about, row)) visit(one);
      },
    },
    own('type', 'Type', labels.type, quotes.type),
    ofClaims('stance', 'Stance of its claims'),
    ofClaims('modality', 'Modality of its claims'),
    ofClaims('polarity', 'Polarity of its claims'),
    banded('confidence', 'Quote right', quotes.confidence),
    banded('speaker-confidence', 'Speaker right', quotes.speakerConfidence),
    own('source', 'Source as written', labels.sourceKind, quotes.sourceKind),
    own('utterance', 'Uttered', labels.utterance, quotes.utterance),
    {
      ...{ name: 'place', title: 'Stands in', keys: ['text', 'boilerplate'], isLong: false },
      labels: ['the text', 'boilerplate (teaser, caption …)'],
      each: (row, visit) => visit(quotes.boilerplate[row] ?? 0),
    },
  ];
}

const SOURCE_WORDS: Readonly<Record<string, string>> = {
  name: 'a name',
  description: 'a description of somebody named',
  pronoun: 'a pronoun',
  unnamed: 'somebody unnamed',
  collective: 'several, unnamed',
  document: 'a document',
  none: 'none',
  negated: 'negated (“never said”)',
  hypothetical: 'hypothetical (“could say”)',
};

function sourceWords(label: string): string {
  return SOURCE_WORDS[label] ?? label;
}

function banded(name: FacetName, title: string, column: Int32Array): Facet {
  return {
    ...{ name, title, keys: BANDS.map(([, key]) => key), labels: BANDS.map(([, , label]) => label), isLong: false },
    each: (row, visit) => visit(BANDS.findIndex(([from]) => (column[row] ?? -1) >= from)),
  };
}

/** The claims of each quote. */
export function claimsOf({ size, claimCount, claims: { quote } }: Store): Lists {
  const starts = new Int32Array(size + 1);
  for (const row of quote) if (row >= 0) starts[row + 1] = (starts[row + 1] ?? 0) + 1;
  for (let row = 0; row < size; row++) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  const next = starts.slice();
  const values = new Int32Array(starts[size] ?? 0);
  for (let claim = 0; claim < claimCount; claim++) {
    const row = quote[claim] ?? -1;
    if (row < 0) continue;
    const at = next[row] ?? 0;
    values[at] = claim;
    next[row] = at + 1;
  }
  return { starts, values };
}

/** Few claims come of one quote: looking back is faster than keeping a set. */
function eachOnce(claims: Int32Array, column: Int32Array, visit: (value: number) => void): void {
  for (let i = 0; i < claims.length; i++) {
    const value = column[claims[i] ?? 0] ?? 0;
    let isNew = true;
    for (let j = 0; j < i && isNew; j++) isNew = column[claims[j] ?? 0] !== value;
    if (isNew) visit(value);
  }
}
