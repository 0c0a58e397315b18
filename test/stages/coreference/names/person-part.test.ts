import { personPart } from '../../../../src/stages/coreference/rules/names/person-part.ts';
import { corefTable } from '../../../support/coref-table.ts';

corefTable(personPart, {
  merges: [
    '{PERSON-a|Robert Tolmer} spoke. {PERSON-a|Tolmer} left.',
    '{PERSON-a|Tolmer} waits. {title|General} {PERSON-a|Robert Tolmer} spoke.',
    '{PERSON-a|Osric bin Varden} fled. {PERSON-a|bin Varden} was found.',
    '{PERSON-a|George W Tolmer} met. {PERSON-a|George Tolmer} spoke, then {PERSON-a|George} left.',
    '{PERSON-a|Ann Tolmer} and {PERSON-b|Robert Tolmer} met. {title|Mrs.} {PERSON-a|Tolmer} spoke.',
    '{PERSON-a|Ann Tolmer} spoke. {PERSON-a|Tolmer} said {PERSON-b|Robert Tolmer} was ill. {PERSON-a|Tolmer} left.',
  ],
  keepsApart: [
    '{PERSON-a|Ann Tolmer} met {PERSON-b|Robert Tolmer}.',
    '{PERSON-a|Robert Tolmer} met {title|Mrs.} {PERSON-b|Tolmer}.',
    '{PERSON-a|Robert Tolmer} works for {ORG-b|Tolmer}.',
    '{PERSON-a|Robert Tolmer} met {PERSON-b|Robert Varden}.',
  ],
});
