import { expect, test } from 'vitest';
import { speakers } from '../../../src/stages/speakers/index.ts';
import { unclearSource } from '../../../src/stages/speakers/rules/unclear-source.ts';
import { CONTEXT } from '../../support/doc-of.ts';
import { quotedDoc, speakerTable } from '../../support/speaker-table.ts';

const TWO = '{title|Foreign Minister} {PERSON-a|Ann Orwin} met {title|Finance Minister} {PERSON-b|Rob Varden}. ';
const SAID = '{source|The minister} {cue|said} {content|that lamps sell}.';

speakerTable(unclearSource, {
  finds: [
    [TWO + SAID],
    [`${TWO}{content|Lamps sell}, {cue|said} {source|the minister}.`],
    [`{PERSON-a|Ann Orwin} met {PERSON-b|Rob Varden}. {source|The singer} {cue|said} {content|that lamps sell}.`],
  ],
  ignores: [
    `${TWO}{source|The finance minister} {cue|said} {content|that lamps sell}.`,
    `{PERSON-a|Ann Orwin} met {PERSON-b|Rob Varden}. ${SAID}`,
    `${TWO}{source|The mayor} {cue|said} {content|that lamps sell}.`,
  ],
});

test('nobody is named, and both are in the diagnostic', () => {
  const { speakers: found, diagnostics } = speakers(quotedDoc(TWO + SAID), CONTEXT);
  expect(found.map(({ entities, rule }) => ({ entities, rule }))).toEqual([{ entities: [], rule: 'ambiguous' }]);
  expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'ambiguous-speaker: "The minister" could be Ann Orwin or Rob Varden; nobody is named',
  ]);
});
