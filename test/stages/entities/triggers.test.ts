/** Rules are asked only where a word or the form of the name gives occasion; nothing may be lost by that. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Trace } from '../../../src/model/trace.ts';
import { survey } from '../../../src/stages/entities/article/survey.ts';
import { amountFinder } from '../../../src/stages/entities/numbers/index.ts';
import { EVIDENCE, NUMBERS } from '../../../src/stages/entities/order.ts';
import { CandidateShape, type EvidenceRule } from '../../../src/stages/entities/votes/evidence-rule.ts';
import { evidenceRunner } from '../../../src/stages/entities/votes/run-evidence.ts';
import { emptyScoreboard } from '../../../src/stages/entities/votes/scoreboard.ts';
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
    expect(asked(doc).map(plain)).toEqual(everywhere(doc).map(plain));
  }
});

const plain = ({ start, end, rule, value }: ReturnType<ReturnType<typeof amountFinder>>[number]): unknown => ({
  start,
  end,
  rule,
  value,
});
