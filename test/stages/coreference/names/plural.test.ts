import { plural } from '../../../../src/stages/coreference/rules/names/plural.ts';
import { linksOf } from '../../../support/coref-rows.ts';
import { corefTable } from '../../../support/coref-table.ts';
import { rowTable } from '../../../support/row-table.ts';

corefTable(plural, {
  merges: [
    'The {NORP-a|Varnian} envoy met other {NORP-a|Varnians}.',
    'Many {NORP-a|Democrats} left; one {NORP-a|Democrat} stayed.',
    '{NORP-a|Varnians} vote. The {NORP-a|Varnian} press slept.',
  ],
  keepsApart: ['The {ORG-a|Tolmer} works bought {ORG-b|Tolmers}.', 'The {NORP-a|Varnian} envoy met {NORP-b|Varneans}.'],
});

rowTable(linksOf(plural), [
  [
    'The {NORP-a|Varnian} met {NORP-a|Varnians} and {NORP-a|Varnians}.',
    ['Varnians#3 = Varnian#1', 'Varnians#5 ≠ Varnian#1'],
  ],
  ['The {NORP-a|Varnians} met a {NORP-a|Varnian} and another {NORP-a|Varnian}.', ['Varnians#1 = Varnian#4']],
  ['The {ORG-a|Varnian} met {ORG-b|Varnians}.', []],
  ['The {NORP-a|Varnes} met {NORP-b|Varne} and {NORP-c|Varn}.', ['Varnes#1 = Varne#3']],
  ['The {NORP-a|Varnian} met {ORG-b|Varnians} and {NORP-c|Varniam}.', []],
]);
