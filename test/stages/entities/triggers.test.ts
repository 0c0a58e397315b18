/** Rules are asked only where a word or the form of the name gives occasion; nothing may be lost by that. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Trace } from '../../../src/model/trace.ts';
import { wordOf } from '../../../src/model/word.ts';
import { survey } from '../../../src/stages/entities/article/survey.ts';
import { amountFinder } from '../../../src/stages/entities/numbers/index.ts';
import { EVIDENCE, NUMBERS } from '../../../src/stages/entities/order.ts';
import { CandidateShape, type EvidenceRule } from '../../../src/stages/entities/votes/evidence-rule.ts';
import { evidenceRunner } from '../../../src/stages/entities/votes/run-evidence.ts';
import { emptyScoreboard } from '../../../src/stages/entities/votes/scoreboard.ts';
import { type Term, termOf } from '../../../src/stages/entities/words/term.ts';
import { CONTEXT, phrasedDoc } from '../../support/doc-of.ts';
import { candidateDoc } from '../../support/name-table.ts';
import { ROOT } from '../../support/root.ts';

const NEWS = join(ROOT, 'fixtures', 'news');
const TEXTS = [
  ...readdirSync(NEWS)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(NEWS, name), 'utf8')),
  'Zornik 3 Vrell 2\nDravna v Zornik 4, at 8 p.m. GMT, 9/22/2013, 5 million dollars, C$ 20, 6%, twenty-one, the 1990s.',
];

function heard(run: (trace: Trace) => void): string[] {
  const events: string[] = [];
  run((event) => {
    const { rule, span, reason } = event();
    events.push(`${span.start} ${span.end} ${rule} ${reason}`);
  });
  return events;
}

test.each(EVIDENCE)('$id speaks nowhere but where it is asked', (rule) => {
  const always: EvidenceRule = { ...rule, trigger: { shape: CandidateShape.any } };
  const [asked, everywhere] = [evidenceRunner([rule]), evidenceRunner([always])];
  for (const text of TEXTS) {
    const { doc, candidates } = candidateDoc(text);
    const said = heard((trace) => asked(emptyScoreboard(candidates), doc, trace));
    expect(said).toEqual(heard((trace) => everywhere(emptyScoreboard(candidates), doc, trace)));
  }
});

test('numbers are found nowhere but where a rule is asked', () => {
  const asked = amountFinder(NUMBERS);
  const everywhere = amountFinder(NUMBERS.map((rule) => ({ ...rule, trigger: () => true })));
  for (const text of TEXTS) {
    const doc = survey(phrasedDoc(text), CONTEXT.lexicon);
    expect(asked(doc).amounts.map(plain)).toEqual(everywhere(doc).amounts.map(plain));
  }
});

const plain = ({
  start,
  end,
  rule,
  value,
}: ReturnType<ReturnType<typeof amountFinder>>['amounts'][number]): unknown => ({
  start,
  end,
  rule,
  value,
});

/** Of these words, by which each rule is asked: no rule is asked by words that tell it nothing. */
const WORDS =
  "the of , 's ' and v at b said who which whose 45 3-2 mayor in family government group fighters city province Lakes lamp first 21st six May Monday today year weekend weekends seasons an few six-month six-lamp 1990s 2011 2004-07 red-lamp morning $ USD usd 3.5% 11am 14:30 0830 123 dozens née . for N30,000 Rs million half 7pc May-June".split(
    ' ',
  );
const ASKED_BY: readonly (readonly [rule: string, before: string, behind: string])[] = [
  ['context/role-beside', 'mayor', ','],
  ['context/age-after', '', ','],
  ['context/born-as', 'née', ''],
  ['context/human-verb', 'said', ', said who whose'],
  ['context/preposition', 'at in', ''],
  ['context/constituency', 'for', ''],
  ['context/place-pair', ',', ','],
  ['context/place-noun', 'of city province', ', city province'],
  ['context/plural-head', ', and Lakes', ''],
  ['context/possession', '', "'s ' family government"],
  ['context/group-noun', 'group', ', group fighters'],
  ['context/determiner', 'the', ''],
  ['context/score', 'v at b', 'v 45 3-2 2011 2004-07 0830 123'],
];
const BEGUN_BY: readonly (readonly [rule: string, words: string])[] = [
  ['date/iso', '45 3-2 21st 1990s 2011 2004-07 3.5% 11am 14:30 0830 123 7pc'],
  ['date/month', 'May May-June'],
  ['time/clock', '45 2011 11am 14:30 0830'],
  ['number/money', '45 3-2 six 2011 2004-07 $ USD 0830 123 dozens N30,000 Rs million half'],
  ['number/percent', '45 3-2 six 2011 2004-07 0830 123 dozens million half 7pc'],
  ['number/quantity', '45 3-2 six 2011 2004-07 0830 123 dozens million half'],
  ['time/period', '45 3-2 six 2011 2004-07 morning 0830 123 dozens million half'],
  ['date/period', '45 3-2 six weekends an few six-month 2011 2004-07 0830 123 dozens million half'],
  ['date/relative', 'today year weekend weekends seasons'],
  ['date/weekday', 'Monday'],
  ['date/year', '1990s 2011 2004-07'],
  ['number/ordinal', 'first 21st'],
  ['number/cardinal', '45 3-2 six 2011 2004-07 0830 123 dozens million half'],
];

const wordsFor = (trigger: ((term: Term) => boolean) | undefined): string =>
  trigger ? WORDS.filter((word) => trigger(termOf(wordOf(word)))).join(' ') : '';

test('words beside a name by which rules of evidence are asked', () => {
  const asked = EVIDENCE.filter(({ trigger }) => trigger.before || trigger.after);
  expect(asked.map(({ id, trigger }) => [id, wordsFor(trigger.before), wordsFor(trigger.after)])).toEqual(ASKED_BY);
});

test('words with which what a rule of numbers finds may begin', () => {
  expect(NUMBERS.map(({ id, trigger }) => [id, wordsFor(trigger)])).toEqual(BEGUN_BY);
});
