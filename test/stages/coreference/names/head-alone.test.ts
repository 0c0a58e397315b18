import { headAlone } from '../../../../src/stages/coreference/rules/names/head-alone.ts';
import { linksOf } from '../../../support/coref-rows.ts';
import { corefTable } from '../../../support/coref-table.ts';
import { rowTable } from '../../../support/row-table.ts';

corefTable(headAlone, {
  merges: [
    'The {ORG-a|Port Authority of Dravna} met. The {ORG-a|Authority} paid.',
    'The {ORG-a|Dravna Lamp Trust} met. Then the {ORG-a|Trust} paid.',
    'The {ORG-a|Dravna Lamp Trust} met. {ORG-a|The Trust} paid.',
  ],
  keepsApart: [
    'The {ORG-a|Dravna Lamp Trust} met the {ORG-b|Varnia Oil Trust}. The {ORG-c|Trust} paid.',
    'The {ORG-a|Dravna Lamp Trust} met. {ORG-b|Trust} paid.',
    'The {ORG-b|Trust} met. The {ORG-a|Dravna Lamp Trust} paid.',
  ],
});

rowTable(linksOf(headAlone), [
  ['The {FAC-a|Port Authority} met. The {ORG-a|Authority} paid.', ['Authority#6 = Port Authority#1']],
  ['The {PERSON-a|Ann Trust} met. The {ORG-b|Trust} paid.', []],
  ['The {ORG-a|Lamp Trust} met. The {PERSON-b|Trust} paid.', []],
  ['The {ORG-a|Trust of Dravna} met. The {ORG-a|Trust} paid.', ['Trust#7 = Trust of Dravna#1']],
  ['The {ORG-a|Trust of Dravna} met. The {ORG-b|Dravna} paid.', []],
  ['The {ORG-a|Green Lamp} met. The {ORG-b|Lamp} paid.', []],
  ['The {ORG-a|Lamp Trust} met. A {ORG-b|Trust} paid.', []],
  ['The {ORG-a|Lamp TV} met. The {ORG-b|TV} paid.', []],
  ['The {ORG-a|Lamp Trust} and {ORG-a|Lamp Trust} met. The {ORG-a|Trust} paid.', ['Trust#9 = Lamp Trust#1']],
]);
