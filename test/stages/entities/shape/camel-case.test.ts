import { camelCase } from '../../../../src/stages/entities/rules/shape/camel-case.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(camelCase, {
  finds: [
    'The bug sits in {ORG|OpenLamp} there.',
    'He told {ORG|LampWatch} that he was sorry.',
    'They sold {ORG|eLamp} there.',
    'They read {ORG|LampRemover.com} there.',
  ],
  ignores: [
    'They met Lampwatch.orgs there.',
    'They met McVrell there.',
    'They met DeTolmer there.',
    'They met VanZornik there.',
    'They met O’Tolmer there.',
    'They met Al-Vrell there.',
    'He took a PhD there.',
    'They met ZORNIK there.',
    'They met Ann LampWatch there.',
  ],
  weighs: [
    ['They saw Lampwatch.org there.', ['Lampwatch.org ORG 3', 'Lampwatch.org PERSON -3', 'Lampwatch.org GPE -4']],
    ['They saw LampWatch there.', ['LampWatch ORG 1.5', 'LampWatch PERSON -2', 'LampWatch GPE -2']],
  ],
});
