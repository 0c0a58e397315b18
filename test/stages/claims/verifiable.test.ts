/** Every word of every statement can be held against its text, whatever the text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../../../src/extract.ts';
import { isVerifiable } from '../../../src/model/verifiable.ts';
import { articles, casts } from '../../support/articles.ts';
import { traceInto } from '../../support/traced.ts';

const SUBJECTS = [
  'I',
  'We',
  'He',
  'She',
  'It',
  'They',
  'The dam',
  'Ann Tolmer',
  'My children and I',
  'Nobody',
  'Her firm',
];
const VERBS = [
  "haven't gone",
  "'m late",
  "'d been ill",
  'are not safe',
  'fix boats',
  'was his',
  'do not know',
  'wins',
  'cannot go',
];
const JOINS = [' and ', ', but ', '; ', ', which ', ' because ', ' and did not ', ', and '];
const CUES = ['said', 'denied', 'said that', 'told me', 'warned', 'asked whether'];

const clause = fc
  .tuple(fc.constantFrom(...SUBJECTS), fc.constantFrom(...VERBS))
  .map(([subject, verb]) => (verb.startsWith("'") ? subject + verb : `${subject} ${verb}`));
const sentence = fc.tuple(clause, fc.constantFrom(...JOINS), clause).map((parts) => parts.join(''));
const quoted = fc
  .tuple(
    fc.constantFrom('Ann Tolmer', 'Bo Varden', 'The mayor', 'She'),
    fc.constantFrom(...CUES),
    sentence,
    sentence,
    fc.nat(3),
  )
  .map(([who, cue, one, other, shape]) => {
    if (shape === 0) return `${who} ${cue} ${one}.`;
    if (shape === 1) return `“${one}. ${other},” ${who} ${cue.replace(' that', '')}.`;
    if (shape === 2) return `“${one},” ${who} ${cue.replace(' that', '')}, “and ${other}.”`;
    return `${who} ${cue} “${one}”.`;
  });
const invented = fc.array(quoted, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
const anyArticle = fc.tuple(articles, casts).map(([article, cast]) => article(cast));

test.for([
  ['articles', anyArticle],
  ['sentences of all kinds of verbs', invented],
] as const)('no claim of %s is made that cannot be verified', ([, texts]) => {
  fc.assert(
    fc.property(texts, (text) => {
      const { trace, events } = traceInto();
      const { claims } = extract(text, { claims: 'all', trace });
      expect(claims.filter((claim) => !isVerifiable(claim, text))).toEqual([]);
      expect(events.filter(({ rule }) => rule === 'not-verifiable')).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

/** What marks of a page make of a word, at a place in it. */
const SPOILT: readonly ((word: string, at: number) => string)[] = [
  (word, at) => `${word.slice(0, at)}*${word.slice(at)}*`,
  (word, at) => `${word.slice(0, at)}-\n${word.slice(at)}`,
  (word, at) => `${word.slice(0, at)}\u00ad${word.slice(at)}`,
  (word, at) => `${word.slice(0, at)}<b>${word.slice(at)}</b>`,
  (word) => `[${word}](https://orvin.example/a-b)`,
  (word) => `**${word}**`,
  (word) => `${word}&nbsp;&amp;&#32;`,
  (word) => `${word}[1]`,
];

test('marks of a page may stand anywhere: what they spoil is left out, and the document is sound', () => {
  const marks = fc.array(fc.tuple(fc.nat(), fc.nat(5), fc.constantFrom(...SPOILT)), { maxLength: 8 });
  fc.assert(
    fc.property(
      fc.oneof(anyArticle, invented),
      marks,
      fc.constantFrom('text/plain', 'text/markdown'),
      (text, spoilt, mediaType) => {
        const words = text.split(' ');
        for (const [which, at, spoil] of spoilt) {
          const i = which % words.length;
          words[i] = spoil(words[i] ?? '', at);
        }
        const raw = words.join(' ');
        const { claims } = extract(raw, { claims: 'all', mediaType });
        expect(claims.filter((claim) => !isVerifiable(claim, raw))).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});
