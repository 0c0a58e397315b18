import { sameName } from '../../../../src/stages/coreference/rules/names/same-name.ts';
import { corefTable } from '../../../support/coref-table.ts';

corefTable(sameName, {
  merges: [
    '{GPE-a|VARNIA} is far. They reached {GPE-a|Varnia} at noon.',
    'The {ORG-a|Ministry of Defence} spoke. The {ORG-a|Ministry of Defense} denied it.',
    '{ORG-a|Tolmer Inc.} grew while {ORG-a|Tolmer} paid.',
    '{ORG-a|The Lumen Organisation} met. {ORG-a|Lumen Organization} left.',
  ],
  keepsApart: [
    'By {DATE-a|the middle of 2006} and {DATE-b|later in 2006} they had {CARDINAL-c|three} lamps and {CARDINAL-d|three} oils.',
    '{PERSON-a|Jordan} went to {GPE-b|Jordan}.',
    '{GPE-a|Varnia} won against {GPE-b|Varna}.',
    '{PERSON-a|Ann Tolmer} and {PERSON-b|Rob Tolmer} met.',
  ],
});
