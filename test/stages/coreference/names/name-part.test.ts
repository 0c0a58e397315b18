import { namePart } from '../../../../src/stages/coreference/rules/names/name-part.ts';
import { linksOf } from '../../../support/coref-rows.ts';
import { corefTable } from '../../../support/coref-table.ts';
import { rowTable } from '../../../support/row-table.ts';

corefTable(namePart, {
  merges: [
    'In the {ORG-a|Daily Post Online}. The {ORG-a|Daily Post} wrote.',
    'The {ORG-a|Supreme Court of Lamps} met. The {ORG-a|Supreme Court} ruled.',
    'In the {ORG-a|Daily Lumen Online}. The {ORG-a|Daily Lumen} wrote.',
    'The {ORG-a|Church of Lumenology} met. {ORG-a|Lumenology} grew.',
    '{FAC-a|Camp Lantern} is full. They left {FAC-a|Lantern}.',
    '{GPE-a|Varna City} is old. In {GPE-a|Varna} it rains.',
    '{PRODUCT-a|Tolmer Lamplight} is a browser. {PRODUCT-a|Lamplight} is fast.',
    'The {ORG-a|International Committee of the Green Lamp} came. The {ORG-a|Green Lamp} stayed.',
  ],
  keepsApart: [
    'The {ORG-a|Bank of Varnia} is in {GPE-b|Varnia}.',
    '{GPE-a|York} is not {GPE-b|New York}.',
    '{ORG-a|Tolmer Research Labs} belongs to {ORG-b|Tolmer}.',
    'The {ORG-a|Lumen Party of Varnia} and the {ORG-b|Lumen Party of Tolmia} met the {ORG-c|Lumen Party}.',
  ],
});

rowTable(linksOf(namePart), [
  ['{FAC-a|Camp Lantern} burned. {FAC-b|Lantern} and {ORG-c|Lantern} burned.', ['Lantern#4 = Camp Lantern#0']],
  ['{GPE-a|Varna City} burned. {GPE-b|Varna} burned.', ['Varna#4 = Varna City#0']],
  ['{GPE-a|City of Varna} burned. {GPE-b|Varna} burned.', ['Varna#5 = City of Varna#0']],
  ['{GPE-a|City Varna} burned. {GPE-b|Varna} burned.', []],
  ['{GPE-a|Kuwait City} burned. {GPE-b|Kuwait} burned.', []],
  ['{GPE-a|Old Varna} burned. {GPE-b|Varna} burned.', []],
  ['{GPE-a|Varna} burned. {GPE-b|Varna City} burned.', ['Varna#0 = Varna City#3']],
  ['{PERSON-a|Camp Lantern} burned. {PERSON-b|Lantern} burned.', []],
  ['The {ORG-a|Lumen Foundation} met. {ORG-b|Lumen} paid.', ['Lumen#5 = Lumen Foundation#1']],
  ['The {ORG-a|Foundation of Lumen} met. {ORG-b|Lumen} paid.', ['Lumen#6 = Foundation of Lumen#1']],
  ['The {ORG-a|Foundation Lumen} met. {ORG-b|Lumen} paid.', ['Lumen#5 = Foundation Lumen#1']],
  ['The {ORG-a|Varnian Lumen} met. {ORG-b|Lumen} paid.', []],
  ['The {ORG-a|Varnian Green Lumen} met. {ORG-b|Green Lumen} paid.', ['Green Lumen#6 = Varnian Green Lumen#1']],
  ['The {ORG-a|of Lumen} met. {ORG-b|Lumen} paid.', []],
  ['The {ORG-a|Guild of Lumen} met. {ORG-b|of Lumen} paid.', []],
  ['The {ORG-a|Guild of the Lumen} met. {ORG-b|Lumen} paid.', ['Lumen#7 = Guild of the Lumen#1']],
  ['The {ORG-a|Lumen of Dravna} met. {ORG-b|Lumen} paid.', ['Lumen#6 = Lumen of Dravna#1']],
  ['The {ORG-a|Lumen in Dravna} met. {ORG-b|Lumen} paid.', ['Lumen#6 = Lumen in Dravna#1']],
  ['The {ORG-a|Bank of Dravna} met. {ORG-b|Bank} paid.', []],
  [
    'The {ORG-a|National Bank of Dravna} met. {ORG-b|National Bank} paid.',
    ['National Bank#7 = National Bank of Dravna#1'],
  ],
  ['The {ORG-a|Lumen Works} met. {ORG-b|Works} paid.', []],
  ['The {ORG-a|Lumen Tolmer} met. {ORG-b|Lumen} paid.', []],
  ['The {ORG-a|Lu Foundation} met. {ORG-b|Lu} paid.', []],
  ['The {PRODUCT-a|Tolmer Lamplight} glows. {PRODUCT-b|Lamplight} glows.', ['Lamplight#5 = Tolmer Lamplight#1']],
  ['The {PRODUCT-a|Tolmer Old Lamplight} glows. {PRODUCT-b|Lamplight} glows.', []],
  ['The {PRODUCT-a|Tolmer Lamplight} glows. {PRODUCT-b|Tolmer} glows.', []],
  ['The {ORG-a|A B C D E F G H I J of Lumen} met. {ORG-b|Lumen} paid.', ['Lumen#15 = A B C D E F G H I J of Lumen#1']],
  ['The {ORG-a|A B C D E F G H I J K of Lumen} met. {ORG-b|Lumen} paid.', []],
  ['The {ORG-a|Lumen Foundation} and {ORG-b|Lumen Institute} met {ORG-c|Lumen}.', []],
  ['The {NORP-a|Lumen Foundation} met. {NORP-b|Lumen} paid.', []],
]);
