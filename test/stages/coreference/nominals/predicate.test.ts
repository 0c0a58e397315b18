import { predicate } from '../../../../src/stages/coreference/rules/nominals/predicate.ts';
import { linksOf } from '../../../support/coref-rows.ts';
import { corefTable } from '../../../support/coref-table.ts';
import { rowTable } from '../../../support/row-table.ts';

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

rowTable(linksOf(predicate), [
  ['{PERSON-a|Tolmer} is a mayor.', ['a mayor#2 = Tolmer#0']],
  ['{PERSON-a|Tolmer} was the mayor.', ['the mayor#2 = Tolmer#0']],
  ['{PERSON-a|Tolmer} became the mayor.', ['the mayor#2 = Tolmer#0']],
  ['{PERSON-a|Tolmer} remains the mayor.', ['the mayor#2 = Tolmer#0']],
  ['{PERSON-a|Tolmer} saw the mayor.', []],
  ['{PERSON-a|Tolmer} is this mayor.', []],
  ['{PERSON-a|Tolmer} is his mayor.', []],
  ['{PERSON-a|Tolmer} is mayor.', ['mayor#2 = Tolmer#0']],
  ['{ORG-a|Lumen} is group.', []],
  ['{PERSON-a|Tolmer} was elected/VBN mayor.', ['mayor#3 = Tolmer#0']],
  ['{PERSON-a|Tolmer} was appointed/VBN as the mayor.', ['the mayor#4 = Tolmer#0']],
  ['{PERSON-a|Tolmer} was sworn/VBN in as mayor.', ['mayor#5 = Tolmer#0']],
  ['{PERSON-a|Tolmer} has been mayor.', ['mayor#3 = Tolmer#0']],
  ['{PERSON-a|Tolmer} served/VBD as mayor.', ['mayor#3 = Tolmer#0']],
  ['{PERSON-a|Tolmer} has served/VBN as mayor.', ['mayor#4 = Tolmer#0']],
  ['{PERSON-a|Tolmer} served/VBD the mayor.', []],
  ['{PERSON-a|Tolmer} had the mayor.', []],
  ['{PERSON-a|Tolmer}, who has been mayor, left.', ['mayor#5 = Tolmer#0']],
  ['{PERSON-a|Tolmer}, who was the mayor, left.', ['the mayor#4 = Tolmer#0']],
  ['{PERSON-a|Tolmer}, who was met/VBN by the mayor, left.', []],
  ['{ORG-a|Lumen} is the mayor.', []],
  ['{ORG-a|Lumen} is the groups.', []],
  ['{PERSON-a|Tolmer} is still/RB now/RB the mayor.', ['the mayor#4 = Tolmer#0']],
  ['{PERSON-a|Tolmer} is still/RB now/RB only/RB the mayor.', ['the mayor#5 = Tolmer#0']],
  ['{PERSON-a|Tolmer} is still/RB now/RB only/RB again/RB the mayor.', []],
  ['{PERSON-a|Tolmer} is not/RB the mayor.', []],
  ['{PERSON-a|Tolmer} is still/RB not/RB the mayor.', []],
  ['The house of {PERSON-a|Tolmer} is the mayor.', ['the mayor#5 = Tolmer#3']],
  ['They say that {PERSON-a|Tolmer} is the mayor.', ['the mayor#5 = Tolmer#3']],
  ['The lamp ({ORG-a|Lumen}) is the group.', ['the group#6 = Lumen#3']],
  ['The {ORG-a|Lumen} lamp is the group.', []],
  ['{ORG-a|Lumen}’s/POS is the group.', []],
  ['{ORG-a|Lumen} is {GPE-b|Dravna} {ORG-c|A} {ORG-d|B} group.', []],
  ['{ORG-a|Lumen} is the {GPE-b|Dravna} {ORG-c|A} {ORG-d|B} {ORG-e|C} group.', []],
  ['{ORG-a|Lumen} is the {GPE-b|Dravna} group.', ['the Dravna group#2 = Lumen#0']],
  ['On {DATE-a|Monday} is the group.', []],
]);
