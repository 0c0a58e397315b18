import { personal } from '../../../../src/stages/coreference/rules/pronouns/personal.ts';
import { linksOf } from '../../../support/coref-rows.ts';
import { corefTable } from '../../../support/coref-table.ts';
import { rowTable } from '../../../support/row-table.ts';

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

rowTable(linksOf(personal), [
  ['{PERSON-a|Rob Tolmer} left. He ate.', ['He#4 = Rob Tolmer#0']],
  ['{PERSON-a|Rob Tolmer} left. It ate.', []],
  ['{PERSON-a|Rob Tolmer} left. I ate.', []],
  ['{PERSON-a|Rob Tolmer} saw him.', []],
  ['{PERSON-a|Rob Tolmer} saw himself.', ['himself#3 = Rob Tolmer#0']],
  ['{PERSON-a|Rob Tolmer} saw his lamp.', ['his#3 = Rob Tolmer#0']],
  ['{ORG-a|Lumen} met. It is clear that it won.', ['it#7 = It#3']],
  ['{ORG-a|Lumen} met. It is now clear that they won.', ['they#8 = Lumen#0']],
  ['{ORG-a|Lumen} met. It seems so.', []],
  ['{ORG-a|Lumen} met "again."\n\nIt was here.', ['It#6 = Lumen#0']],
  ['{ORG-a|Lumen} met. "It was here."', []],
  ['{ORG-a|Lumen} met. It has won.', ['It#3 = Lumen#0']],
  ['{ORG-a|Lumen} met. It can win.', ['It#3 = Lumen#0']],
  ['{ORG-a|Lumen} met. It has been clear.', []],
  ['{ORG-a|Lumen} met. “It is red,” they said.', ['they#9 = Lumen#0']],
  ['{ORG-a|Lumen} met. “Now it is red,” {PERSON-b|Rob Tolmer} said.', ['it#5 = Lumen#0']],
  ['{ORG-a|Lumen} met. "It is red," they said.', ['they#9 = Lumen#0']],
  ['{ORG-a|Lumen} met. It is also still very now too clear.', []],
  ['{ORG-a|Lumen} met. It sold its lamps.', ['It#3 = Lumen#0', 'its#5 = It#3']],
  ['After he had left, {PERSON-a|Rob Tolmer} ate.', ['he#1 = Rob Tolmer#5']],
  ['After he had left, {PERSON-a|Ann Tolmer} ate.', []],
  ['After he had left, they saw {PERSON-a|Rob Tolmer}.', []],
  ['After he had left. {PERSON-a|Rob Tolmer} ate.', []],
  ['After it had left, {ORG-a|Lumen} ate.', []],
  ['After they had left, {ORG-a|Lumen} ate.', []],
  ['He, {PERSON-a|Rob Tolmer}, ate.', []],
  [
    'As he saw {GPE-b|A}, {GPE-c|B}, {GPE-d|C}, {GPE-e|D}, {GPE-f|E}, {GPE-g|F} left, {PERSON-a|Rob Tolmer} ate.',
    ['he#1 = Rob Tolmer#16'],
  ],
  [
    'As he saw {GPE-b|A}, {GPE-c|B}, {GPE-d|C}, {GPE-e|D}, {GPE-f|E} left, {PERSON-a|Rob Tolmer} ate.',
    ['he#1 = Rob Tolmer#14'],
  ],
  ['“He won again,” {PERSON-a|Rob Tolmer} said.', ['He#1 = Rob Tolmer#6']],
  ['“{PERSON-a|Rob Tolmer} won. He won it all,” {PERSON-a|Rob Tolmer} said.', ['He#5 = Rob Tolmer#1']],
  ['{PERSON-b|Sam Orwin} left. “He won it all,” {PERSON-a|Rob Tolmer} said.', ['He#5 = Sam Orwin#0']],
  ['{PERSON-a|Rob Tolmer} said: “He won it all again.”', []],
  ['{PERSON-a|Rob Tolmer} said: “His lamp won it all again.”', []],
  ['{PERSON-a|Rob Tolmer} told {PERSON-b|Sam Orwin} he/PRP left/VBD.', ['he#5 = Rob Tolmer#0']],
  ['{PERSON-b|Sam Orwin} left. {PERSON-a|Rob Tolmer} saw him.', ['him#7 = Sam Orwin#0']],
  ['A woman met {PERSON-a|Ann Tolmer}. A woman came. She left.', ['She#10 = A woman#6']],
  [
    '{ORG-a|Lumen} met. They paid. Their lamps burned. The lamps hurt them.',
    ['They#3 = Lumen#0', 'Their#6 = They#3', 'them#13 = Their lamps#6'],
  ],
]);
