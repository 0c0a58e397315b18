/** What the packed modules hold, made from the data files. */
import { byCodeUnit } from '../../src/model/order.ts';
import { keyOf } from './kinds.ts';
import { constant, joinedLiteral, objectLiteral } from './literals.ts';
import { rowsOf } from './tsv.ts';

/** The source text of each module of `src/lang/en/packed` by its name. */
export const MODULES: Readonly<Record<string, () => string>> = {
  'word-classes': wordClasses,
  irregular,
  words,
  gazetteer,
  'known-names': () => byKind('known-names', 'KNOWN_NAMES', 'Names by what they are, as they are looked up.'),
  'name-words': () => byKind('name-words', 'NAME_WORDS', 'Words by what they may be in or beside a name.'),
  nouns,
  'given-names': givenNames,
  'cue-frames': cueFrames,
  'content-ends': contentEnds,
  'quote-confidence': quoteConfidence,
  'speaker-confidence': speakerConfidence,
  'claim-confidence': claimConfidence,
};

/** Groups values by keys, in the order in which the keys are met. */
function grouped(pairs: Iterable<readonly [key: string, value: string]>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** The names of a table by each of their kinds. */
function kindsOf(table: string): Map<string, string[]> {
  const pairs = rowsOf(table).flatMap(([name = '', kinds = '']) =>
    kinds.split(' ').map((kind) => [kind, name] as const),
  );
  return grouped(pairs);
}

function byKind(table: string, name: string, about: string): string {
  const kinds = [...kindsOf(table)].sort(([a], [b]) => byCodeUnit(a, b));
  const type = `Readonly<Record<${kinds.map(([kind]) => JSON.stringify(kind)).join(' | ')}, string>>`;
  return constant(
    name,
    type,
    about,
    objectLiteral(kinds.map(([kind, names]) => [kind, joinedLiteral(unique(names.map(keyOf)))])),
  );
}

const unique = (names: Iterable<string>): string[] => [...new Set(names)].sort();

/** Only what the lemmas need: what may be an infinitive, what may be a singular. */
function wordClasses(): string {
  const classes = grouped(rowsOf('word-classes').map(([word = '', name = '']) => [name, word]));
  const union = (...names: string[]): string => joinedLiteral(unique(names.flatMap((name) => classes.get(name) ?? [])));
  return (
    constant(
      'INFINITIVES',
      'string',
      'What may be an infinitive.',
      union('Infinitive', 'Noun|Verb', 'Actor|Verb', 'Adj|Present', 'Person|Verb'),
    ) + constant('SINGULARS', 'string', 'What may be a singular.', union('Singular', 'Actor', 'Noun|Verb'))
  );
}

function irregular(): string {
  const pairs = (table: string): string => joinedLiteral(rowsOf(table).map((row) => row.join(' ')));
  return (
    constant('IRREGULAR_VERBS', 'string', 'Verb forms and their infinitives.', pairs('irregular-verbs')) +
    constant('IRREGULAR_NOUNS', 'string', 'Plurals and their singulars.', pairs('irregular-nouns'))
  );
}

/** From this share of its cases on a word in lower case is common; below, it is written either way. */
const COMMON = 0.7;
const PERSON_BITS: Readonly<Record<string, number>> = { first: 4, family: 8 };

function words(): string {
  const bits = new Map<string, number>();
  const add = (written: string, bit: number): void => {
    const word = keyOf(written);
    bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  for (const [word = '', lower, upper] of rowsOf('case-counts')) {
    const share = Number(lower) / (Number(lower) + Number(upper));
    if (share < COMMON) add(word, 2);
    else if (word !== 'i') add(word, 1);
  }
  for (const [kind, names] of kindsOf('person-names')) for (const name of names) add(name, codeOf(PERSON_BITS, kind));
  for (const [name = ''] of rowsOf('given-names-by-hand')) add(name, codeOf(PERSON_BITS, 'first'));
  const entries = [...bits].map(([word, sum]) => `${word}=${sum.toString(16)}`).sort();
  return constant(
    'WORDS',
    'string',
    'Words, sorted, each with a hexadecimal sum: 1 common, 2 written either way, 4 first name, 8 family name.',
    joinedLiteral(entries),
  );
}

const LETTERS: Readonly<Record<string, string>> = {
  country: 'C',
  people: 'N',
  organization: 'O',
  team: 'T',
  region: 'R',
  city: 'G',
  person: 'P',
  language: 'L',
};

function gazetteer(): string {
  const entries = rowsOf('gazetteer').map(([name, kinds = '']) => {
    const letters = kinds.split(' ').map((kind) => codeOf(LETTERS, kind));
    return `${name}=${letters.join('')}`;
  });
  return constant(
    'GAZETTEER',
    'string',
    'Names, sorted, with what they are: C country, R region, G city, N people, O organisation, T sports club, P person, L language.',
    joinedLiteral(entries.sort()),
  );
}

/** What a kind of a table is packed as; a kind that is unknown is a slip in the table. */
function codeOf<Code>(codes: Readonly<Record<string, Code>>, kind: string): Code {
  const code = codes[kind];
  if (code === undefined) throw new Error(`no such kind: ${JSON.stringify(kind)}`);
  return code;
}

function nouns(): string {
  const sexes = grouped(rowsOf('nouns').map(([noun = '', , sex = '']) => [sex, noun]));
  const list = (sex: string): string => joinedLiteral(sexes.get(sex) ?? []);
  return (
    byKind('nouns', 'NOUNS', 'Nouns by what they can stand for.') +
    constant('MEN', 'string', 'Nouns that tell that somebody is a man.', list('male')) +
    constant('WOMEN', 'string', 'Nouns that tell that somebody is a woman.', list('female'))
  );
}

/** The lexicon's names and, stronger, those set by hand; a name of both sexes tells none. */
function givenNames(): string {
  const sexOf = new Map([...rowsOf('given-names'), ...rowsOf('given-names-by-hand')] as [string, string][]);
  const list = (sex: string): string =>
    joinedLiteral([...sexOf.keys()].filter((name) => sexOf.get(name) === sex).sort());
  return (
    constant('MALE_NAMES', 'string', 'Given names of men alone.', list('male')) +
    constant('FEMALE_NAMES', 'string', 'Given names of women alone.', list('female'))
  );
}

function cueFrames(): string {
  const frames = rowsOf('frames').map(([frame, right, seen]) => `${frame} ${right}/${seen}`);
  const cues = grouped(
    rowsOf('cue-frames').map(([cue = '', frame, right, seen]) => [cue, `${frame} ${right}/${seen}`]),
  );
  return (
    constant(
      'FRAMES',
      'string',
      'How often a frame is an attribution, over all verbs of speech: "frame right/seen".',
      joinedLiteral(frames),
    ) +
    constant(
      'CUE_FRAMES',
      'Readonly<Record<string, string>>',
      'The same verb by verb; "*" counts all frames of the verb, those left out included.',
      objectLiteral([...cues].map(([cue, rows]) => [cue, joinedLiteral(rows)])),
    )
  );
}

function contentEnds(): string {
  const rows = rowsOf('content-ends').map(([place = '', ends, seen]) => [place, `[${ends}, ${seen}]`] as const);
  return constant(
    'CONTENT_ENDS',
    'Readonly<Record<string, readonly [ends: number, seen: number]>>',
    'How often content ends at a place of a kind that it reached, over all frames and frame by frame: [ends, seen].',
    objectLiteral(rows),
  );
}

function quoteConfidence(): string {
  const rules = grouped(
    rowsOf('quote-confidence').map(([rule = '', tenth, right, seen]) => [rule, `${tenth}: [${right}, ${seen}]`]),
  );
  return constant(
    'QUOTE_CONFIDENCE',
    'Readonly<Record<string, Readonly<Record<number, readonly [right: number, seen: number]>>>>',
    'For each rule, by tenths of the rate of verb and frame: how many of what it found was whole, of how many.',
    objectLiteral([...rules].map(([rule, cells]) => [rule, `{ ${cells.join(', ')} }`])),
  );
}

function speakerConfidence(): string {
  const cells = rowsOf('speaker-confidence').map(
    ([rule = '', evidence = '', band, right, seen]) => [rule, evidence, `${band}: [${right}, ${seen}]`] as const,
  );
  const rules = grouped(cells.map(([rule, evidence, cell]) => [rule, `${evidence}\t${cell}`]));
  const literals = [...rules].map(([rule, own]): readonly [string, string] => {
    const kinds = grouped(own.map((row) => row.split('\t') as [string, string]));
    return [rule, objectLiteral([...kinds].map(([kind, bands]) => [kind, `{ ${bands.join(', ')} }`]))];
  });
  return constant(
    'SPEAKER_CONFIDENCE',
    'Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, readonly [right: number, seen: number]>>>>>>',
    'For each speaker rule and evidence, by bands of sureness: how many of the speakers given were right, of how many.',
    objectLiteral(literals),
  );
}

function claimConfidence(): string {
  const cells = rowsOf('claim-confidence').map(
    ([complete = '', frame, band, right, seen]) => [complete, `'${frame} ${band}': [${right}, ${seen}]`] as const,
  );
  return constant(
    'CLAIM_CONFIDENCE',
    'Readonly<Record<string, Readonly<Record<string, readonly [right: number, seen: number]>>>>',
    'For complete and open claims, by frame and band of the confidence of their quote: how many were right, of how many.',
    objectLiteral([...grouped(cells)].map(([complete, own]) => [complete, `{ ${own.join(', ')} }`])),
  );
}
