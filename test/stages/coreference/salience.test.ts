import { expect, test } from 'vitest';
import { PRONOUN_FORMS, type PronounForm } from '../../../src/lang/en/pronouns.ts';
import { Serves, soughtBy } from '../../../src/model/agreement.ts';
import { newRanking } from '../../../src/model/salience.ts';
import { clustersOf, join, newTraits, type Traits } from '../../../src/stages/coreference/clusters.ts';
import type { CorefInput, Phrase } from '../../../src/stages/coreference/input.ts';
import { mostSalient } from '../../../src/stages/coreference/salience.ts';
import { corefInputWith } from '../../support/coref-rows.ts';

const PERSON = newTraits('person', 'unknown', false, false, []);
const GROUP = newTraits('group', 'neuter', false, false, []);
const MANY = newTraits('person', 'unknown', true, false, []);
const VALUE = newTraits('value', 'neuter', false, false, []);

/** A phrase of its own clause in the sentence given, outside of quotations, with no verb of saying beside it. */
type Parts = Partial<Omit<Phrase, 'traits'>> & { readonly traits?: Traits };

const LIKE = corefInputWith('He left.').phrases[0] as Phrase;

function phraseOf({ traits = PERSON, ...parts }: Parts, at: number): Phrase {
  const place = { start: at * 10, end: at * 10 + 5, firstToken: at, endToken: at + 1, sentence: 0, clause: at };
  const plain: Phrase = { ...LIKE, ...place, kind: 'nominal', role: 'subject', speaks: false, turn: -1, traits };
  const narrated = parts.narrated ?? parts.sentence ?? 0;
  return { ...plain, family: traits.family, ...parts, narrated };
}

interface Options {
  readonly pronoun?: string;
  readonly one?: readonly [number, number][];
  readonly barred?: readonly number[];
  /** Place of the pronoun, where it is not the last. */
  readonly at?: number;
}

/**
 * The place, among phrases of which the last is a pronoun, of the entity's last phrase that is most salient; `one` are
 * pairs that stand for the same, `barred` what the pronoun cannot stand for.
 */
function salient(
  phrases: readonly Parts[],
  { pronoun = 'he', one = [], barred = [], at = phrases.length - 1 }: Options = {},
): number {
  const all = phrases.map(phraseOf);
  const input = { ...corefInputWith('He left.'), phrases: all } satisfies CorefInput;
  const clusters = clustersOf(all.map(({ traits }) => traits));
  for (const [phrase, antecedent] of one) join(clusters, phrase, antecedent, 'test');
  const form = PRONOUN_FORMS.get(pronoun) as PronounForm;
  const sought = { index: at, phrase: all[at] as Phrase, form, as: soughtBy(form) };
  return mostSalient(input, clusters, newRanking(all.length), sought, (_input, _clusters, _sought, candidate) =>
    barred.includes(candidate),
  );
}

const HE: Parts = { kind: 'pronoun' };

test('a pronoun asks for what agrees with it', () => {
  const asked = ['he', 'she', 'it', 'they'].map((word) => soughtBy(PRONOUN_FORMS.get(word) as PronounForm));
  expect(asked).toEqual([Serves.he, Serves.she, Serves.it, Serves.they | Serves.group]);
  expect(salient([{ traits: GROUP }, { traits: MANY }, HE])).toBe(-1);
  expect(salient([{}, { traits: GROUP }, HE])).toBe(0);
  expect(salient([HE])).toBe(-1);
});

test('grammatical place: subject, possessor, object, oblique, modifier', () => {
  const roles = ['subject', 'possessor', 'object', 'oblique', 'modifier'] as const;
  for (const [i, role] of roles.entries()) {
    for (const other of roles.slice(i + 1)) expect(salient([{ role }, { role: other }, HE])).toBe(0);
    // Of two alike the nearer one.
    expect(salient([{ role }, { role }, HE])).toBe(1);
  }
});

test('a name counts a little more', () => {
  expect(salient([{ kind: 'name' }, {}, HE])).toBe(0);
  expect(salient([{ kind: 'name', role: 'object' }, {}, HE])).toBe(1);
  expect(salient([{ kind: 'name', role: 'oblique' }, { role: 'object' }, HE])).toBe(0);
});

test('each sentence halves, and after four nothing counts', () => {
  expect(salient([{ role: 'subject' }, { sentence: 1, role: 'oblique' }, { ...HE, sentence: 1 }])).toBe(1);
  expect(salient([{ role: 'subject' }, { sentence: 1, role: 'modifier' }, { ...HE, sentence: 1 }])).toBe(0);
  expect(salient([{}, { ...HE, sentence: 4 }])).toBe(0);
  expect(salient([{}, { ...HE, sentence: 5 }])).toBe(-1);
  // Of two sentences back a quarter is left.
  expect(salient([{}, { role: 'modifier', sentence: 2 }, { ...HE, sentence: 2 }])).toBe(1);
  expect(salient([{}, { role: 'modifier', aside: true, sentence: 2 }, { ...HE, sentence: 2 }])).toBe(0);
});

test('the narrator’s words count the narrator’s sentences, those of a speaker all', () => {
  const here = { ...HE, sentence: 6, narrated: 1 };
  expect(salient([{}, here])).toBe(0);
  expect(salient([{ turn: 0 }, { ...here, turn: 0 }])).toBe(-1);
});

test('several phrases of one entity count together, of one sentence only the most prominent', () => {
  const one: [number, number][] = [[1, 0]];
  // 90 + 180 / 4 against 130.
  const spread: Parts[] = [{}, { sentence: 1 }, { sentence: 2, role: 'oblique' }, { ...HE, sentence: 2 }];
  expect(salient(spread)).toBe(2);
  expect(salient(spread, { one })).toBe(1);
  // 145 and 130 of one sentence are 145, less than 150.
  const close: Parts[] = [{ role: 'object' }, { role: 'oblique' }, { role: 'possessor' }, HE];
  expect(salient(close, { one })).toBe(2);
  expect(salient([{ role: 'oblique' }, { role: 'subject' }, { role: 'possessor' }, HE], { one })).toBe(1);
  expect(salient([{ role: 'subject' }, { role: 'oblique' }, { role: 'possessor' }, HE], { one })).toBe(1);
});

test('across quotation marks little more than half', () => {
  expect(salient([{ turn: 0 }, { role: 'modifier' }, HE])).toBe(0);
  expect(salient([{ turn: 0 }, { role: 'oblique' }, HE])).toBe(1);
  expect(salient([{}, { role: 'oblique', turn: 0 }, { ...HE, turn: 0 }])).toBe(1);
});

test('who is merely mentioned counts less: in a clause beside, in one of a noun, in a paragraph before, in a credit nothing', () => {
  expect(salient([{}, { depth: 'adverbial' }, HE])).toBe(0);
  expect(salient([{ role: 'possessor' }, { depth: 'adverbial' }, HE])).toBe(1);
  expect(salient([{}, { depth: 'embedded' }, HE])).toBe(0);
  expect(salient([{ role: 'possessor' }, { depth: 'embedded' }, HE])).toBe(0);
  expect(salient([{ role: 'object' }, { depth: 'embedded' }, HE])).toBe(0);
  expect(salient([{ role: 'oblique' }, { depth: 'embedded' }, HE])).toBe(1);
  expect(salient([{ role: 'modifier' }, { depth: 'credit', kind: 'name' }, HE])).toBe(0);
  expect(salient([{ depth: 'credit', kind: 'name' }, HE])).toBe(-1);
  // 180 x 0.7 against 130 and 70.
  const here = { ...HE, paragraph: 1 };
  expect(salient([{}, { role: 'oblique', paragraph: 1 }, here])).toBe(1);
  expect(salient([{}, { role: 'modifier', paragraph: 1 }, here])).toBe(0);
});

test('"she told him": of a man or woman and of a woman the woman', () => {
  const WOMAN = newTraits('person', 'female', false, false, []);
  const him: Parts = { kind: 'pronoun', traits: newTraits('person', 'male', false, false, []) };
  const told = (next: Parts): number =>
    salient([{ traits: WOMAN, role: 'modifier' }, {}, HE, next], { pronoun: 'she', at: 2 });
  expect(told({ ...him, clause: 2 })).toBe(0);
  expect(told({ ...him, clause: 3 })).toBe(1);
  expect(told({ ...him, clause: 2, kind: 'name' })).toBe(1);
  expect(told({ ...him, clause: 2, traits: WOMAN })).toBe(1);
});

test('headings and labels count a third, but for pronouns that stand there too', () => {
  expect(salient([{ aside: true }, { role: 'modifier' }, HE])).toBe(1);
  expect(salient([{ aside: true }, { role: 'modifier' }, { ...HE, aside: true }])).toBe(0);
});

test('a phrase that holds the pronoun, a value, and what is barred are not meant', () => {
  expect(salient([{}, { end: 30 }, HE])).toBe(0);
  expect(salient([{ end: 10 }, HE])).toBe(0);
  expect(salient([{ end: 11 }, HE])).toBe(-1);
  expect(salient([{ traits: GROUP }, { traits: VALUE }, HE], { pronoun: 'it' })).toBe(0);
  expect(salient([{ family: 'value' }, HE])).toBe(-1);
  expect(salient([{ role: 'modifier' }, {}, HE], { barred: [1] })).toBe(0);
  // An entity is barred by its last phrase.
  expect(salient([{}, {}, HE], { one: [[1, 0]], barred: [0] })).toBe(1);
  expect(salient([{}, {}, HE], { one: [[1, 0]], barred: [1] })).toBe(-1);
});

test('a single group is "they" less than many are', () => {
  const they = { pronoun: 'they' };
  expect(salient([{ traits: MANY, role: 'oblique' }, { traits: GROUP }, HE], they)).toBe(0);
  expect(salient([{ traits: MANY, role: 'modifier' }, { traits: GROUP }, HE], they)).toBe(1);
});

test('eighty phrases back are seen', () => {
  const between = (count: number): Parts[] => Array.from({ length: count }, () => ({ traits: GROUP }));
  expect(salient([{}, ...between(79), HE])).toBe(0);
  expect(salient([{}, ...between(80), HE])).toBe(-1);
});

test('who speaks is who spoke before', () => {
  const he: Parts = { ...HE, speaks: true };
  // 180 x 1.6 / 2 against 145 x 0.5, and 180 against it.
  expect(salient([{ speaks: true }, { sentence: 1, role: 'object' }, { ...he, sentence: 1 }])).toBe(0);
  expect(salient([{ speaks: true }, { sentence: 1 }, { ...he, sentence: 1 }])).toBe(1);
  expect(salient([{ role: 'subject' }, { role: 'object' }, he])).toBe(0);
  expect(salient([{ sentence: 0 }, { sentence: 1, role: 'object' }, { ...he, sentence: 1 }])).toBe(0);
  // Not where the pronoun does not speak.
  expect(salient([{ speaks: true }, { sentence: 1, role: 'object' }, { ...HE, sentence: 1 }])).toBe(1);
});

test('whose saying the pronoun stands in, more than another subject of the sentence', () => {
  expect(salient([{ speaks: true }, { kind: 'name' }, HE])).toBe(0);
  expect(salient([{ speaks: true, role: 'oblique' }, {}, HE])).toBe(0);
  // No subject, another sentence, other marks: no more than any.
  expect(salient([{ speaks: true, role: 'oblique' }, {}, { ...HE, role: 'object' }])).toBe(1);
  expect(salient([{ speaks: true, turn: 0 }, { role: 'oblique' }, HE])).toBe(1);
});

test('no subject is most often the subject of its own clause', () => {
  const him: Parts = { ...HE, role: 'object', clause: 7 };
  expect(salient([{ clause: 7 }, { clause: 8, kind: 'name' }, him])).toBe(0);
  expect(salient([{ clause: 8 }, { clause: 7, role: 'object' }, him])).toBe(0);
  expect(salient([{ clause: 7 }, { clause: 8, kind: 'name' }, { ...him, role: 'subject' }])).toBe(1);
  // Within one clause it counts nothing who speaks.
  expect(salient([{ clause: 7, speaks: true, role: 'object' }, { clause: 8 }, him])).toBe(1);
});
