import { byHead } from '../../../../src/stages/coreference/rules/nominals/by-head.ts';
import { corefTable } from '../../../support/coref-table.ts';

corefTable(byHead, {
  merges: [
    '{NORP-c|Lumenist} presidential nominee {PERSON-a|Robert Tolmer} spoke. {a|The Lumenist nominee} left.',
    '{title|Senator} {PERSON-a|Robert Tolmer} spoke. {a|The senator} agreed.',
    '{PERSON-a|Tolmer}, {a|the former commander} of the fleet, spoke. {a|The former commander} left.',
    'They reached {FAC-a|Camp Lantern}. {a|The camp} was full.',
    'The {ORG-a|Lantern Guild} met. {a|The group} paid.',
    '{GPE-a|Varna} is old. {a|The city} was quiet.',
    'The {ORG-a|Daily Lumen} wrote it. “It is so,” {a|the article} said.',
  ],
  keepsApart: [
    '{NORP-c|Lumenist} nominee {PERSON-a|Robert Tolmer} spoke. Then {b|the Varnian nominee} left.',
    '{title|General} {PERSON-a|Robert Tolmer} spoke. {b|The mayor} left.',
    '{title|President} {PERSON-a|Robert Tolmer} spoke. {b|The president} of Varnia left.',
    '{GPE-a|Varna} is old. {b|The country} was quiet.',
    '{PERSON-a|Robert Tolmer} spoke. {b|The group} left.',
    '{FAC-a|Camp Lantern} was full. They reached {b|the proposed new camp}.',
  ],
});
