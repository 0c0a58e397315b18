import { kindOfPeople } from '../../../../src/stages/entities/rules/shape/kind-of-people.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(kindOfPeople, {
  finds: [
    'Many {NORP|Polish Americans} live there.',
    'They asked {NORP|Sunni Muslim} voters.',
    'Few {NORP|Central Europeans} came.',
    'Few {NORP|Christian Arabs} came.',
    'They met a {NORP|Polish Democrat} there.',
    'He wrote about {NORP|Zornikism} there.',
  ],
  ignores: [
    'The Liberal Democrats won.',
    'The Norwegian Conservatives won.',
    'The Norwegian Socialists won.',
    'They asked Christian English about it.',
    'They asked Ann English about it.',
    'They asked Americans about it.',
    'Zornikism is dead.',
    'He wrote about Zornikists there.',
    'He wrote about Capitalism there.',
    'They met the Norwegian Harbour Guild.',
  ],
});
