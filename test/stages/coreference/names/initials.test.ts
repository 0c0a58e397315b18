import { initials } from '../../../../src/stages/coreference/rules/names/initials.ts';
import { corefTable } from '../../../support/coref-table.ts';

corefTable(initials, {
  merges: [
    'The {ORG-a|Varnian Health Organisation} met. The {ORG-a|VHO} paid.',
    '{ORG-a|VHO} staff left. The {ORG-a|Varnian Health Organisation} did not.',
    'In {GPE-a|New South Varnia} it rains; in {GPE-a|NSV} it always does.',
    'The {ORG-a|Bureau of Lamps and Oil} met. The {ORG-a|BLO} paid.',
  ],
  keepsApart: [
    'The {ORG-a|Varnian Health Office} and the {ORG-b|Varnian House of Oil} met, the {ORG-c|VHO} said.',
    'The {ORG-a|Lamp Guild} paid the {ORG-b|LX}.',
    '{PERSON-a|Lena Tolmer} met the {ORG-b|LT}.',
  ],
});
