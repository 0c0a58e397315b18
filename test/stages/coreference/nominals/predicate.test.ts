import { predicate } from '../../../../src/stages/coreference/rules/nominals/predicate.ts';
import { corefTable } from '../../../support/coref-table.ts';

corefTable(predicate, {
  merges: [
    'The {ORG-a|Lantern Guild} is {a|the largest movement} in the country.',
    '{PERSON-a|Tolmer} was {a|a captain}.',
    '{PERSON-a|Tolmer} became {a|the mayor}.',
  ],
  keepsApart: [
    '{PERSON-a|Tolmer} is not {b|the mayor}.',
    'The house of {PERSON-a|Tolmer} was {b|a ruin}.',
    '{PERSON-a|Tolmer}’s brother was {b|the mayor}.',
  ],
});
