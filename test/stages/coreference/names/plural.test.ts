import { plural } from '../../../../src/stages/coreference/rules/names/plural.ts';
import { corefTable } from '../../../support/coref-table.ts';

corefTable(plural, {
  merges: [
    'The {NORP-a|Varnian} envoy met other {NORP-a|Varnians}.',
    'Many {NORP-a|Democrats} left; one {NORP-a|Democrat} stayed.',
    '{NORP-a|Varnians} vote. The {NORP-a|Varnian} press slept.',
  ],
  keepsApart: ['The {ORG-a|Tolmer} works bought {ORG-b|Tolmers}.', 'The {NORP-a|Varnian} envoy met {NORP-b|Varneans}.'],
});
