import { describe, expect, test } from 'vitest';
import { extract } from '../../../../src/extract.ts';
import { keyOf } from '../../../../src/stages/claims/values/key.ts';
import { candidateOf } from '../../../support/claim-candidate.ts';
import { marked } from '../../../support/marked.ts';

/** The key of a clause; `silent` labels what labels of the claim point at. */
function keyIn(source: string): string {
  const { candidate, wording } = candidateOf(source);
  const { doc } = candidate;
  const labels = (marked(source).spans['silent'] ?? []).map(({ start, end }) => ({
    first: doc.tokens.findIndex((token) => token.start === start),
    end: doc.tokens.findIndex((token) => token.end === end) + 1,
  }));
  return keyOf(candidate, wording, [null, ...labels]);
}

const BRUN = 'person/bo-brun take money';

describe('meet', () => {
  test.for<[string, string, readonly string[]]>([
    [
      'who asserts and who denies',
      BRUN,
      [
        '{source|{PERSON|Bo Brun}} {cue|said}: “{content|{PERSON|I} took the money}.”',
        '{source|{PERSON|Bo Brun}} {cue|said}: “{content|{PERSON|I} did not take the money}.”',
        '{source|{PERSON|Bo Brun}} {cue|said}: “{content|{PERSON|I} never took any money}.”',
        '{source|{PERSON|Ann Lund}} {cue|said} {content|that {PERSON-male|Bo Brun} took the money}.',
        '{source|{PERSON|Bo Brun}} {cue|denied} {content|that {PERSON|he} took the money}.',
        '{source|{PERSON|Bo Brun}} {cue|denied} {content|taking the money}.',
        '{source|{PERSON|Ann Lund}} {cue|accused} {content|{PERSON-male|Bo Brun} of taking the money}.',
        '{source|{PERSON|Ann Lund}} {cue|said} {content|{PERSON-male|Bo Brun} {silent|failed} to take the money}.',
      ],
    ],
    [
      'tenses, modal verbs and guesses',
      BRUN,
      [
        '{cue|says} {content|{PERSON|Bo Brun} takes the money}.',
        '{cue|says} {content|{PERSON|Bo Brun} has taken that money}.',
        '{cue|says} {content|{PERSON|Bo Brun} will have taken the money}.',
        '{cue|says} {content|{PERSON|Bo Brun} may be taking the money}.',
        '{cue|says} {content|{PERSON|Bo Brun} has to take the money}.',
        '{cue|says} {content|{PERSON|Bo Brun} is going to take the money}.',
        '{cue|says} {content|{PERSON|Bo Brun} is to take the money}.',
        '{cue|says} {content|{PERSON|Bo Brun} is very likely to take the money}.',
        '{cue|says} {content|{PERSON|Bo Brun} is not able to take the money}.',
        '{cue|says} {content|{PERSON|Bo Brun} used to take the money}.',
        '{cue|says} {content|{PERSON|Bo Brun} seems to have taken the money}.',
        '{cue|says} {content|{PERSON|Bo Brun} is said to have taken the money}.',
        '{cue|says} {content|{PERSON|Bo Brun} probably took the money}.',
        '{cue|says} {content|{silent|I think} {PERSON|Bo Brun} took the money}.',
      ],
    ],
    [
      'dates',
      BRUN,
      [
        '{cue|says} {content|{PERSON|Bo Brun} took the money in {DATE|2009}}.',
        '{cue|says} {content|In {DATE|2010}, {PERSON|Bo Brun} took the money}.',
        '{cue|says} {content|{PERSON|Bo Brun} took the money {DATE|yesterday} at {TIME|noon}}.',
        '{cue|says} {content|{PERSON|Bo Brun} often took the money again}.',
      ],
    ],
    [
      'amounts',
      'person die in flood',
      [
        '{cue|says} {content|{CARDINAL|40} people died in the flood}.',
        '{cue|says} {content|{CARDINAL|at least 41} people died in floods}.',
        '{cue|says} {content|No people died in this flood}.',
        '{cue|says} {content|all the people died in the flood}.',
      ],
    ],
    [
      'sums and shares',
      'firm pay money to person/bo-brun',
      [
        '{cue|says} {content|the firm paid {MONEY|$5 million} to {PERSON|Bo Brun}}.',
        '{cue|says} {content|the firm has paid {MONEY|six crowns} to {PERSON|Bo Brun}}.',
        '{cue|says} {content|the firm paid the money to {PERSON|Bo Brun}}.',
      ],
    ],
    [
      'what is asked and what is said',
      'person/bo-brun be in town',
      [
        '{cue|asked} {content|whether {PERSON|Bo Brun} was in town}.',
        '{cue|said} {content|that {PERSON|Bo Brun} was in town}.',
      ],
    ],
    [
      'active and passive',
      BRUN,
      [
        '{cue|says} {content|{subject|{PERSON|Bo Brun}} {verb|took} the money}.',
        '{cue|says} {content|{subject|the money} {verb|was taken} by {PERSON|Bo Brun}}.',
        '{cue|says} {content|{subject|the money} {verb|has not been taken} by {PERSON|Bo Brun}}.',
      ],
    ],
    [
      'nobody and the passive without an agent',
      'take money in gpe/orvin',
      [
        '{cue|says} {content|{subject|nobody} {verb|took} the money in {GPE|Orvin}}.',
        '{cue|says} {content|{subject|no one} {verb|took} the money in {GPE|Orvin}}.',
        '{cue|says} {content|{subject|the money} {verb|was taken} in {GPE|Orvin}}.',
        '{cue|says} {content|In {GPE|Orvin} {subject|the money} {verb|was taken}}.',
      ],
    ],
    [
      'an agent with what belongs to it',
      'member of council build dam in gpe/orvin',
      [
        '{cue|says} {content|{subject|a member of the council} {verb|built} the dam in {GPE|Orvin}}.',
        '{cue|says} {content|{subject|the dam} {verb|was built} by members of the council in {GPE|Orvin}}.',
        '{cue|says} {content|in {GPE|Orvin}, {subject|members of the council} {verb|will build} the dam}.',
      ],
    ],
    [
      'adverbs of manner, wherever they stand',
      'person/bo-brun sell house illegally',
      [
        '{cue|says} {content|{PERSON|Bo Brun} illegally sold the house}.',
        '{cue|says} {content|{PERSON|Bo Brun} has illegally sold {PERSON|his} house}.',
        '{cue|says} {content|{PERSON|Bo Brun} sold the houses illegally}.',
      ],
    ],
    [
      'promises and what will be',
      'person/ann-lund rebuild harbour',
      [
        '{source|{PERSON|Ann Lund}} {cue|promised} {content|to rebuild the harbour}.',
        '{source|{PERSON|Ann Lund}} {cue|said}: “{content|{PERSON|I} will rebuild the harbour}.”',
        '{source|{PERSON|Ann Lund}} {cue|said} {content|that {shared|{PERSON|she}} would fish and {clause|{verb|rebuild} the harbour}}.',
      ],
    ],
  ])('%s', ([, key, sources]) => {
    expect(sources.map(keyIn)).toEqual(sources.map(() => key));
  });
});

test.for<[string, string, string]>([
  ['who does it', '{cue|says} {content|{PERSON|Bo Brun} took it}.', '{cue|says} {content|{PERSON|Ann Lund} took it}.'],
  ['what is done', '{cue|says} {content|{PERSON|Bo Brun} took it}.', '{cue|says} {content|{PERSON|Bo Brun} gave it}.'],
  [
    'to whom',
    '{cue|says} {content|{PERSON|Bo Brun} saw {ORG|Nordbank}}.',
    '{cue|says} {content|{ORG|Nordbank} saw {PERSON|Bo Brun}}.',
  ],
  ['how', '{cue|says} {content|the mayor acted illegally}.', '{cue|says} {content|the mayor acted}.'],
  ['where', '{cue|says} {content|they met in {GPE|Orvin}}.', '{cue|says} {content|they met in {GPE|Tolm}}.'],
  ['what part of it', '{cue|says} {content|the second dam broke}.', '{cue|says} {content|the first dam broke}.'],
  ['of what kind', '{cue|says} {content|the old dam broke}.', '{cue|says} {content|the dam broke}.'],
  [
    'whose',
    '{cue|says} {content|{PERSON|Bo Brun} sold {ORG|Nordbank}’s house}.',
    '{cue|says} {content|{PERSON|Bo Brun} sold the house}.',
  ],
  ['of a condition', '{cue|says} {content|if it rains, the dam breaks}.', '{cue|says} {content|the dam breaks}.'],
  [
    'doing and suffering',
    '{cue|says} {content|{subject|the dog} {verb|bit}}.',
    '{cue|says} {content|{subject|the dog} {verb|was bitten}}.',
  ],
  ['almost', '{cue|says} {content|{PERSON|Bo Brun} almost won}.', '{cue|says} {content|{PERSON|Bo Brun} won}.'],
  [
    'how long',
    '{cue|says} {content|the dam is {QUANTITY|90 metres} long}.',
    '{cue|says} {content|the dam is {QUANTITY|90 years} long}.',
  ],
  ['sum and share', '{cue|says} {content|it fell by {MONEY|$5}}.', '{cue|says} {content|it fell by {PERCENT|5 %}}.'],
  [
    'promising and demanding',
    '{source|{PERSON|Ann Lund}} {cue|promised} {content|to go}.',
    '{source|{PERSON|Ann Lund}} {cue|told} {content|{PERSON-male|Bo Brun} to go}.',
  ],
  [
    'what is said of the same thing',
    '{source|{PERSON|Ann Lund}} {cue|praised} {content|the plan}.',
    '{source|{PERSON|Ann Lund}} {cue|criticized} {content|the plan}.',
  ],
])('not so what differs in %s', ([, one, other]) => {
  expect(keyIn(one)).not.toBe(keyIn(other));
});

test.for<[string, string]>([
  ['person/ann-lund deny charge', '{source|{PERSON|Ann Lund}} {cue|denied} {content|the charges}.'],
  ['say charge', '{content|the charges}.'],
  ['deny charge', 'Officials {cue|denied} {content|the charges}.'],
  ['take money', 'Officials {cue|denied} {content|taking the money}.'],
  ['dam of gpe/orvin be safe', '{cue|says} {content|the dam of {GPE|Orvin} is safe}.'],
  [
    'person/ann-lund sell house of person/bo-brun',
    '{cue|says} {content|{PERSON|Ann Lund} sold the house of {PERSON-male|Bo Brun}}.',
  ],
  ['this be problem', '{cue|says} {content|this is a problem}.'],
  ['be problem', '{cue|says} {content|there is this problem}.'],
  ['one dam break whether or it rain', '{cue|says} {content|one dam breaks whether or not it rains}.'],
  ['first dam break', '{cue|says} {content|the {ORDINAL|first} dam broke}.'],
])('%s', ([key, source]) => {
  expect(keyIn(source)).toBe(key);
});

test('who is told to is who does it', () => {
  const { candidate, wording } = candidateOf(
    '{source|{PERSON|Ann Lund}} {cue|told} {PERSON-male|Bo Brun} {content|to leave}.',
  );
  const told = (addressee: { start: number; end: number } | null) =>
    candidate.saying && { ...candidate.saying, attribution: { ...candidate.saying.attribution, addressee } };
  expect(keyOf({ ...candidate, saying: told({ start: 14, end: 21 }) }, wording, [])).toBe('person/bo-brun leave');
  expect(keyOf({ ...candidate, saying: told(null) }, wording, [])).toBe('person/ann-lund leave');
  expect(keyOf({ ...candidate, saying: null }, wording, [])).toBe('leave');
});

test('what was resolved counts as whom it means', () => {
  const { candidate, wording } = candidateOf('{PERSON|Ann Lund} left. Orvin {cue|says} {content|she sold it}.');
  const [she, ...rest] = wording.parts;
  const first = she?.kind === 'word' ? she.token : 0;
  const parts = [{ kind: 'resolved', first, end: first + 1, entity: 0, text: 'Ann Lund' } as const, ...rest];
  expect(keyOf(candidate, wording, [])).toBe('she sell it');
  expect(keyOf(candidate, { ...wording, parts }, [])).toBe('person/ann-lund sell it');
});

test('what the wording leaves out does not count', () => {
  const { candidate, wording } = candidateOf('{cue|says} {content|{PERSON|Bo Brun} in fact won}.');
  const parts = wording.parts.toSpliced(2, 2);
  expect(keyOf(candidate, wording, [])).toBe('person/bo-brun in fact win');
  expect(keyOf(candidate, { ...wording, parts }, [])).toBe('person/bo-brun win');
});

test('where nothing counts all words do', () => {
  const { candidate, wording } = candidateOf('{cue|says} {content|Never, no}.');
  expect(keyOf({ ...candidate, saying: null }, wording, [])).toBe('never no');
  const marks = { ...candidate, saying: null, clause: { ...candidate.clause, first: 1, end: 2 } };
  expect(keyOf(marks, wording, [])).toBe('-');
});

test('what somebody is called is what is said of him, not he once more', () => {
  const text = 'Bo Brun runs the mill. Ann Lund said that Bo Brun is a businessman. Ann Lund said: “Brun is Brun.”';
  const keys = extract(text).claims.map(({ key }) => key);
  expect(keys).toEqual(['person/bo-brun be businessman', 'person/bo-brun be person/bo-brun']);
  const others =
    'Bo Brun, the mayor, lost. Ann Lund said that critics of Bo Brun met the mayor. Ann Lund said that Bo Brun was not the mayor.';
  expect(extract(others).claims.map(({ key }) => key)).toEqual([
    'critic of person/bo-brun meet person/bo-brun',
    'person/bo-brun be mayor',
  ]);
});

describe('a source that stands for a pronoun is who does it', () => {
  test.for([
    ['Officials said they would close the dam.', 'official close dam'],
    ['Brun’s neighbours said they were warned by the mayor.', 'mayor warn person/brun neighbour'],
    ['Half of the voters said they saw the dam.', 'half voter see dam'],
    ['“I have sold the dam,” said a plumber.', 'plumber sell dam'],
  ])('%s', ([text = '', key]) => {
    expect(extract(text).claims[0]?.key).toBe(key);
  });

  test('in a clause that shares its subject too', () => {
    const { claims } = extract('Officials said they closed the dam and left the valley.');
    expect(claims.map(({ key }) => key)).toEqual(['official close dam', 'official leave valley']);
  });
});
