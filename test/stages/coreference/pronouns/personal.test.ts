import { personal } from '../../../../src/stages/coreference/rules/pronouns/personal.ts';
import { corefTable } from '../../../support/coref-table.ts';

corefTable(personal, {
  merges: [
    'The {GPE-a|United States} said, “The {GPE-a|United States} also reiterates {a|its} commitment to peace.”',
    'As the youngest pilot of the port, {PERSON-a|Mary Tolmer} said {a|she} had to row.',
    '{PERSON-a|Hugh Varden} said that {PERSON-b|Robert Tolmer} lost {b|his} lamp.',
    'The {ORG-a|LEK} denies {a|it} is poor. Both {GPE-b|Varna} and others left.',
    '{PERSON-a|Robert Tolmer} spoke. {a|He} left.',
    '{PERSON-a|Mary Tolmer} met {PERSON-b|Robert Varden}. {a|She} thanked {b|him}.',
    'The {ORG-a|Lantern Guild} sold {a|its} lamps.',
    'The {ORG-a|Lantern Guild} met. {a|They} paid.',
    '{PERSON-a|Robert Tolmer} told {PERSON-b|Hugh Varden} that {a|he} was ill.',
    '{PERSON-a|Mary Tolmer} hurt {a|herself}.',
  ],
  keepsApart: [
    'The {ORG-a|LEK} met. “{b|It} is a signal to all of us,” others said.',
    '{PERSON-a|Robert Tolmer} spoke. Everyone’s entry and {b|his} departure were seen.',
    '{PERSON-a|Mary Tolmer} spoke. {b|He} left.',
    '{PERSON-a|Robert Tolmer} saw {b|him}.',
    'The {ORG-a|Lantern Guild} met. {b|It} is clear that lamps sell.',
    '{PERSON-a|Ann Tolmer} waited. A woman came in. {b|She} sat down.',
    '{GPE-a|Varnia} is far. {b|She} went.',
  ],
});
