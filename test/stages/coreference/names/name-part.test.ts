import { namePart } from '../../../../src/stages/coreference/rules/names/name-part.ts';
import { corefTable } from '../../../support/coref-table.ts';

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
