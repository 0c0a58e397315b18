import { expect, test } from 'vitest';
import { coreference } from '../../../../src/stages/coreference/index.ts';
import { sameName } from '../../../../src/stages/coreference/rules/names/same-name.ts';
import { linksOf } from '../../../support/coref-rows.ts';
import { corefTable, namedDoc } from '../../../support/coref-table.ts';
import { CONTEXT } from '../../../support/doc-of.ts';
import { rowTable } from '../../../support/row-table.ts';

corefTable(sameName, {
  merges: [
    'The {ORG-a|Tolmer campaign} paid. {a|{PERSON-b|Tolmer}’s campaign} said so.',
    'The {ORG-a|Tolmer campaign} paid. {a|{PERSON-b|Tolmer}’s presidential/JJ campaign} said so.',
    '{a|{PERSON-b|Tolmer}’s campaign} said so, according to {a|Mr. {PERSON-b|Tolmer}’s campaign}.',
    '{GPE-a|VARNIA} is far. They reached {GPE-a|Varnia} at noon.',
    'The {ORG-a|Ministry of Defence} spoke. The {ORG-a|Ministry of Defense} denied it.',
    '{ORG-a|Tolmer Inc.} grew while {ORG-a|Tolmer} paid.',
    '{ORG-a|The Lumen Organisation} met. {ORG-a|Lumen Organization} left.',
  ],
  keepsApart: [
    'The {ORG-a|Tolmer campaign} paid. {PERSON-b|Tolmer}’s campaign has stalled.',
    'The {ORG-a|Tolmer campaign} paid. {PERSON-b|Tolmer}’s campaign manager said so.',
    'The {ORG-a|Tolmer campaign} paid. {ORG-b|Tolmer}’s campaign said so.',
    'By {DATE-a|the middle of 2006} and {DATE-b|later in 2006} they had {CARDINAL-c|three} lamps and {CARDINAL-d|three} oils.',
    '{PERSON-a|Jordan} went to {GPE-b|Jordan}.',
    '{GPE-a|Varnia} won against {GPE-b|Varna}.',
    '{PERSON-a|Ann Tolmer} and {PERSON-b|Rob Tolmer} met.',
  ],
});

rowTable(linksOf(sameName), [
  ['{PERSON-a|Ann Tolmer} met {PERSON-a|ANN TOLMER}.', ['ANN TOLMER#3 = Ann Tolmer#0']],
  ['{PERSON-a|Tolmer} met {PERSON-b|Ann Tolmer}, {PERSON-c|Rob Tolmer} and {PERSON-d|Tolmer}.', []],
  ['{PERSON-a|Tolmer} met {PERSON-b|A Tolmer}, {PERSON-c|Ann Tolmer} and {PERSON-d|Tolmer}.', ['Tolmer#8 = Tolmer#0']],
  [
    '{PERSON-a|Tolmer} met {PERSON-b|Ann Tolmer}, {PERSON-c|Ann Tolmer} and {PERSON-d|Tolmer}.',
    ['Ann Tolmer#5 = Ann Tolmer#2', 'Tolmer#8 = Tolmer#0'],
  ],
  ['{PERSON-a|Tolmer} met {ORG-b|Ann Tolmer}, {ORG-c|Rob Tolmer} and {PERSON-d|Tolmer}.', ['Tolmer#8 = Tolmer#0']],
  ['{ORG-a|Tolmer} met {PERSON-b|Ann Tolmer}, {PERSON-c|Rob Tolmer} and {ORG-d|Tolmer}.', ['Tolmer#8 = Tolmer#0']],
  [
    '{DATE-a|Monday} or {DATE-b|Monday} at {TIME-c|noon} or {TIME-d|noon}, {CARDINAL-e|two} or {CARDINAL-f|two}, {MONEY-g|one pound} or {MONEY-h|one pound}.',
    ['Monday#2 = Monday#0', 'noon#6 = noon#4'],
  ],
  ['{ORG-a|Jordan} met {GPE-b|Jordan}.', []],
  ['{GPE-a|Jordan} met {LOC-b|Jordan}.', ['Jordan#2 = Jordan#0']],
  ['{ORG-a|--} met {ORG-b|--}.', []],
]);

test.for([
  [
    ['2026-01-05', '2026-01-05', '2026-01-06'],
    ['Monday = today', 'the fifth'],
  ],
  [
    ['2026-01', '2026-01', '2026-01'],
    ['Monday', 'today', 'the fifth'],
  ],
  [
    ['2026-01-05T10', '2026-01-05T10', '2026-01-05T10'],
    ['Monday', 'today', 'the fifth'],
  ],
  [
    ['x2026-01-05', 'x2026-01-05', 'x2026-01-05'],
    ['Monday', 'today', 'the fifth'],
  ],
  [
    [20260105, 20260105, 20260105],
    ['Monday', 'today', 'the fifth'],
  ],
] as const)('full dates are one date where they have one value: %j', ([values, wanted]) => {
  const { doc } = namedDoc('It rained on {DATE-a|Monday}, not {DATE-b|today} or {DATE-c|the fifth}.');
  const names = doc.names.map((name, i) => ({ ...name, value: values[i] as string }));
  const { entities } = coreference({ ...doc, names }, CONTEXT, [sameName]);
  expect(entities.map(({ mentions }) => mentions.map((m) => doc.text.slice(m.start, m.end)).join(' = '))).toEqual(
    wanted,
  );
});
