import { initials } from '../../../../src/stages/coreference/rules/names/initials.ts';
import { linksOf } from '../../../support/coref-rows.ts';
import { corefTable } from '../../../support/coref-table.ts';
import { rowTable } from '../../../support/row-table.ts';

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

rowTable(linksOf(initials), [
  ['The {ORG-a|Varnian Health Organisation} met. The {ORG-a|VHO} paid.', ['VHO#7 = Varnian Health Organisation#1']],
  ['The {ORG-a|VHO} paid. The {ORG-a|Varnian Health Organisation} met.', ['VHO#1 = Varnian Health Organisation#5']],
  ['The {ORG-a|Varnian Health Office} and {ORG-b|Varnian House of Oil} met the {ORG-c|VHO}.', []],
  ['In {GPE-a|New South Varnia} the {ORG-a|NSV} met.', ['NSV#5 = New South Varnia#1']],
  ['The {ORG-a|New South Guild} met in {GPE-b|NSG}.', ['NSG#6 = New South Guild#1']],
  ['The {ORG-a|Old Lamp Guild} of {GPE-b|Old Lamp Gate} met the {ORG-c|OLG}.', ['OLG#10 = Old Lamp Guild#1']],
  ['The {ORG-a|Lamp Guild} met {PERSON-b|LG}.', []],
  ['{PERSON-a|Lena Gallo} met the {ORG-b|LG}.', []],
  ['The {PRODUCT-a|Lamp Gold} of {PRODUCT-b|LG} met.', ['LG#4 = Lamp Gold#1']],
  ['The {PRODUCT-a|Lamp Gold} of the {ORG-b|LG} met.', []],
  ['The {ORG-a|Union of Salts} met the {GPE-b|US}.', []],
  ['The {ORG-a|Lumen} met the {ORG-b|L}.', []],
  ['The {ORG-a|Lamp Guild} and {ORG-b|Lumen} met on {DATE-c|LG}.', []],
  [
    'The {ORG-a|Bureau of Lamps and Oil} met the {ORG-b|BLO} and {ORG-c|BOLAO}.',
    ['BLO#8 = Bureau of Lamps and Oil#1', 'BOLAO#10 = Bureau of Lamps and Oil#1'],
  ],
]);
