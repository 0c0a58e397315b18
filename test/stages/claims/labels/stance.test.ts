import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CUE_NOUNS } from '../../../../src/lang/en/cue-nouns.ts';
import { NAMING_VERBS } from '../../../../src/lang/en/naming-verbs.ts';
import { QUOTING_VERBS, RULING_VERBS } from '../../../../src/lang/en/quoting-verbs.ts';
import { SPEECH_VERBS } from '../../../../src/lang/en/speech-verbs.ts';
import { NOUN_STANCES, OTHER_STANCES, VERB_STANCES } from '../../../../src/lang/en/stances.ts';
import { compileLexicon, lexiconSchema } from '../../../../src/model/lexicon.ts';
import { stanceOf } from '../../../../src/stages/claims/labels/stance.ts';
import { sayingOf } from '../../../../src/stages/claims/saying.ts';
import { utterances } from '../../../../src/stages/utterances/index.ts';
import { CONTEXT } from '../../../support/doc-of.ts';
import { spokenDoc } from '../../../support/spoken-doc.ts';

const CUES = [...SPEECH_VERBS, ...QUOTING_VERBS, ...RULING_VERBS, ...NAMING_VERBS];

test('every cue verb, every cue noun, "according to" and the colon have a class', () => {
  expect(CUES.filter((verb) => !VERB_STANCES.has(verb))).toEqual([]);
  expect([...CUE_NOUNS].filter((noun) => !NOUN_STANCES.has(noun))).toEqual([]);
  expect([...OTHER_STANCES.keys()]).toEqual(['according', ':']);
});

function stanceIn(source: string, stances: Record<string, string> = {}): string {
  const doc = utterances(spokenDoc(source), CONTEXT);
  const [attribution] = doc.attributions;
  if (!attribution) throw new Error(`no content in: ${source}`);
  const given = compileLexicon([lexiconSchema.parse({ stances })]).stances;
  return stanceOf(doc, sayingOf(doc, 0, attribution, given));
}

test('the article only states', () => {
  expect(stanceOf(utterances(spokenDoc('The dam is safe.'), CONTEXT), null)).toBe('states');
});

test.for([
  ['Lund {cue|said} {content|that the dam is safe}.', 'states'],
  ['Lund {cue|had repeatedly alleged} {content|that the dam leaks}.', 'claims'],
  ['Lund {cue|conceded} {content|that the dam leaks}.', 'admits'],
  ['Lund {cue|vowed} {content|to mend the dam}.', 'promises'],
  ['Lund {cue|blamed} {content|Brun for the leak}.', 'accuses'],
  ['Lund {cue|told} staff {content|that the dam is safe}.', 'states'],
  ['Lund {cue|told} {content|the staff to go home}.', 'orders'],
  ['Lund {cue|told} the staff: {content|“It is time to go home.”}', 'states'],
  ['Lund {cue|asked} {content|whether the dam is safe}.', 'asks'],
  ['Lund {cue|asked} {content|Brun to resign}.', 'demands'],
  ['Lund {cue|asked for} {content|help}.', 'demands'],
  ['Lund {cue|insisted} {content|that the dam is safe}.', 'claims'],
  ['Lund {cue|insisted} {content|that Brun resign}.', 'demands'],
  ['Lund {cue|insisted on} {content|a vote}.', 'demands'],
  ['Lund {cue|suggested} {content|that the dam was old}.', 'states'],
  ['Lund {cue|suggested} {content|that he would wait}.', 'states'],
  ['Lund {cue|called} {content|Brun a cheat}.', 'states'],
  ['Lund {cue|is calling for} {content|calm}.', 'demands'],
  ['Lund {cue|swore} {content|that it was so}.', 'promises'],
  ['Lund {cue|fired back} {content|that it was so}.', 'states'],
  ['Lund’s {cue|promise} {content|that the dam would hold} was broken.', 'promises'],
  ['Lund {cue|made the claim} {content|that the dam would hold}.', 'claims'],
  ['{cue|According to} Lund, {content|the dam is safe}.', 'states'],
  ['Lund{cue|:} {content|The dam is safe.}', 'states'],
])('%s: %s', ([source = '', stance]) => {
  expect(stanceIn(source)).toBe(stance);
});

test.for([
  ['Lund {cue|clapped back} {content|that it was so}.', { 'clapped back': 'criticizes' }, 'criticizes'],
  ['Lund {cue|clapped} {content|that it was so}.', { 'clap back': 'criticizes' }, 'states'],
  ['Lund {cue|said} {content|that it was so}.', { say: 'claims' }, 'claims'],
  ['Lund {cue|told} {content|the staff to go home}.', { tell: 'hopes' }, 'hopes'],
  ['Lund’s {cue|claim} {content|that it was so} is old.', { claim: 'hopes' }, 'claims'],
] as const)('a lexicon goes first: %s with %j: %s', ([source, stances, stance]) => {
  expect(stanceIn(source, stances)).toBe(stance);
});

test('no word is listed twice', () => {
  const list = readFileSync(new URL('../../../../src/lang/en/stances.ts', import.meta.url), 'utf8');
  for (const part of list.split('const NOUNS')) {
    const words = [...part.matchAll(/: (?:'([a-z -]+)'|`([a-z\s-]+)`)/gu)].flatMap(([, a, b]) =>
      (a ?? b ?? '').trim().split(/\s+/u),
    );
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
    expect(words.length).toBeGreaterThan(20);
  }
});
