import { describe } from 'vitest';
import { description } from '../../../../src/stages/coreference/rules/nominals/description.ts';
import { linksOf } from '../../../support/coref-rows.ts';
import { corefTable } from '../../../support/coref-table.ts';
import { rowTable } from '../../../support/row-table.ts';

corefTable(description, {
  merges: [
    '{NORP-c|Lumenist} presidential nominee {PERSON-a|Robert Tolmer} spoke. {a|The Lumenist nominee} left.',
    '{title|Senator} {PERSON-a|Robert Tolmer} spoke. {a|The senator} agreed.',
    '{PERSON-a|Tolmer}, {a|the former commander} of the fleet, spoke. {a|The former commander} left.',
    'Singer {PERSON-a|Ann Tolmer} spoke. {a|The singer} left.',
  ],
  keepsApart: [
    '{NORP-c|Lumenist} nominee {PERSON-a|Robert Tolmer} spoke. Then {b|the Varnian nominee} left.',
    '{title|General} {PERSON-a|Robert Tolmer} spoke. {b|The mayor} left.',
    '{title|President} {PERSON-a|Robert Tolmer} spoke. {b|The president} of Varnia left.',
  ],
});

describe('who has the paragraph before to himself is described at the head of the next', () => {
  const criticised = '{PERSON-a|Robert Tolmer} criticised/VBD {PERSON-b|Oscar Orwin}’s/POS plan.';
  rowTable(linksOf(description), [
    [`${criticised}\n\nThe actor left.`, ['The actor#8 = Robert Tolmer#0']],
    [`${criticised}\n\nThey said the actor left.`, []],
    [`${criticised}\n\nThey met the actor.`, []],
    [`${criticised} The actor left.`, []],
    ['{PERSON-a|Robert Tolmer} met/VBD {PERSON-b|Oscar Orwin}.\n\nThe actor left.', []],
    ['{PERSON-a|Robert Tolmer} sat/VBD with {PERSON-b|Oscar Orwin}.\n\nThe actor left.', []],
    [
      '{PERSON-a|Robert Tolmer} said/VBD so of {PERSON-b|Oscar Orwin}.\n\nThe actor left.',
      ['The actor#8 = Robert Tolmer#0'],
    ],
    ['{PERSON-a|Robert Tolmer} left. {PERSON-b|Oscar Orwin} left.\n\nThe actor left.', []],
  ]);
});

describe('offices are compared whole', () => {
  const both = '{title|Prime Minister} {PERSON-a|Tolmer} met {title|Foreign Minister} {PERSON-b|Orwin}.';
  const two = '{title|Finance Minister} {PERSON-a|Tolmer} met {title|Foreign Minister} {PERSON-b|Orwin}.';
  rowTable(linksOf(description), [
    [`${both} The prime/JJ minister left.`, ['The prime minister#8 = Tolmer#2']],
    [`${both} The foreign/JJ minister left.`, ['The foreign minister#8 = Orwin#6']],
    [`${both} The minister left.`, ['The minister#8 = Orwin#6']],
    [`${both} The finance/NN minister left.`, []],
    [`${two} The minister left.`, []],
    [`${two} The finance/NN minister left.`, ['The finance minister#8 = Tolmer#2']],
    [`${two} It fell. It fell. It fell. {PERSON-b|Orwin} spoke. The minister left.`, ['The minister#20 = Orwin#17']],
    [`${two} It fell. {PERSON-b|Orwin} spoke. The minister left.`, []],
    ['{title|Captain} {PERSON-a|Tolmer} left. The captain ate.', ['The captain#4 = Tolmer#1']],
    ['{title|Captain} {PERSON-a|Tolmer} left. This captain ate.', ['This captain#4 = Tolmer#1']],
    ['{title|Captain} {PERSON-a|Tolmer} met {title|Captain} {PERSON-b|Orwin}. The captain ate.', []],
    ['{title|Captain} {PERSON-a|Tolmer} left. The deputy/NN captain ate.', []],
    ['{title|Deputy Captain} {PERSON-a|Tolmer} left. The captain ate.', []],
    ['{title|Deputy Captain} {PERSON-a|Tolmer} left. The deputy/NN captain ate.', ['The deputy captain#5 = Tolmer#2']],
    ['{title|Captain} {PERSON-a|Tolmer} left. The other captain ate.', []],
    ['{title|Captain} {PERSON-a|Tolmer} left. The captain who/WP won ate.', []],
    ['{title|Captain} {PERSON-a|Tolmer} left. The captain accused/VBN of it ate.', []],
    ['{title|Captain} {PERSON-a|Tolmer} left. The captain told/VBN others.', ['The captain#4 = Tolmer#1']],
    ['{title|Captain} {PERSON-a|Tolmer} left. The captain told/VBN to go ate.', []],
    ['{title|Mayor} {PERSON-a|Tolmer} left. The spokesman ate.', []],
    ['{title|Mr.} {PERSON-a|Ann Tolmer}, the mayor, left. The man ate.', []],
    ['The {NORP-b|Varnian} captain/NN {PERSON-a|Tolmer} left. The captain ate.', ['The captain#6 = Tolmer#3']],
    ['{title|Chairwoman} {PERSON-a|Ann Tolmer} left. The chair ate.', ['The chair#5 = Ann Tolmer#1']],
    [
      'Former/JJ {title|Captain} {PERSON-a|Tolmer} left. The former/JJ captain ate.',
      ['The former captain#5 = Tolmer#2'],
    ],
    ['Former/JJ {title|Captain} {PERSON-a|Tolmer} left. The captain ate.', []],
    ['{title|Captain} {PERSON-a|Tolmer} left. The former/JJ captain ate.', []],
    ['{title|Captain} {PERSON-a|Tolmer} resigned/VBD. The former/JJ captain ate.', ['The former captain#4 = Tolmer#1']],
    [
      '{title|Captain} {PERSON-a|Tolmer} stepped/VBD down. The former/JJ captain ate.',
      ['The former captain#5 = Tolmer#1'],
    ],
    [
      '{PERSON-a|Tolmer}, the captain, resigned/VBD. The former/JJ captain ate.',
      ['The former captain#7 = the captain#2'],
    ],
    ['{PERSON-a|Tolmer}, the captain, ate/VBD. The former/JJ captain ate.', []],
    ['{title|Captain} {PERSON-a|Tolmer} stepped/VBD out. The former/JJ captain ate.', []],
    ['Former/JJ {title|General} {PERSON-a|Tolmer} left. The general/NN ate/VBD.', ['The general#5 = Tolmer#2']],
    ['{title|Attorney General} {PERSON-a|Tolmer} left. The general/NN ate/VBD.', []],
    [
      '{title|Attorney General} {PERSON-a|Tolmer} left. The attorney/NN general/NN ate/VBD.',
      ['The attorney general#5 = Tolmer#2'],
    ],
    [
      '{GPE-b|Dravna}’s/POS leader {PERSON-a|Tolmer} left. {GPE-b|Dravna}’s/POS leader ate.',
      ['Dravna’s leader#6 = Tolmer#3'],
    ],
    ['{title|Captain} {PERSON-a|Tolmer} left. His captain ate.', []],
    ['{title|Captain} {PERSON-a|Tolmer} left. A captain ate.', []],
    ['{title|Captain} {PERSON-a|Tolmer} left. The captains ate.', []],
  ]);
});

describe('a description of the only person spoken of just before', () => {
  rowTable(linksOf(description), [
    ['{PERSON-a|Ann Tolmer} left. The singer ate.', ['The singer#4 = Ann Tolmer#0']],
    ['{PERSON-a|Ann Tolmer} left. The judge ate.', []],
    ['{PERSON-a|Ann Tolmer} left. The mayor ate.', []],
    ['{PERSON-a|Ann Tolmer} left. The man ate.', []],
    ['{PERSON-a|Ann Tolmer} left. This singer ate.', []],
    ['{PERSON-a|Ann Tolmer} left. The actor ate.', []],
    ['{PERSON-a|Ann Tolmer} left. The businessman ate.', []],
    ['{PERSON-a|Ann Tolmer} met {PERSON-b|Rob Orwin}. The singer ate.', []],
    ['{PERSON-a|Ann Tolmer} met {PERSON-b|Rob Orwin}. The actress ate.', ['The actress#6 = Ann Tolmer#0']],
    ['{PERSON-a|Ann Tolmer} left. A singer came. The singer ate.', []],
    ['{PERSON-b|Rob Orwin} left.\n\n{PERSON-a|Ann Tolmer} came.\n\nThe singer ate.', ['The singer#8 = Ann Tolmer#4']],
    ['{PERSON-a|Ann Tolmer} left.\n\nA.\n\nB.\n\nC.\n\nThe singer ate.', ['The singer#10 = Ann Tolmer#0']],
    ['{PERSON-a|Ann Tolmer} left.\n\nA.\n\nB.\n\nC.\n\nD.\n\nThe singer ate.', []],
    ['It left. “{PERSON-a|Ann Tolmer} came,” he said. The singer ate.', []],
    ['The {PERSON-a|Tolmer} house burned. The singer ate.', []],
    ['{PERSON-a|Ann Tolmer} left. The former/JJ judge ate.', ['The former judge#4 = Ann Tolmer#0']],
    ['{title|Judge} {PERSON-a|Ann Tolmer} left. The former/JJ judge ate.', []],
    ['{title|Judge} {PERSON-a|Ann Tolmer} met {PERSON-b|Rob Orwin}. The former/JJ judge ate.', []],
    [
      '{title|Judge} {PERSON-a|Ann Tolmer} met {PERSON-b|Rob Orwin}. The {DATE-c|46-year-old} judge ate.',
      ['The 46-year-old judge#7 = Ann Tolmer#1'],
    ],
    ['{PERSON-a|Ann Tolmer} left. The retired/JJ judge/NN ate/VBD.', ['The retired judge#4 = Ann Tolmer#0']],
    ['{PERSON-a|Ann Tolmer} left. The deputy/NN judge ate.', []],
    ['{PERSON-a|Ann Tolmer} left. The {GPE-b|New Dravna} governor ate.', ['The New Dravna governor#4 = Ann Tolmer#0']],
    ['{PERSON-a|Ann Tolmer} left. The governor ate.', []],
    ['{PERSON-a|Ann Tolmer} left. The {GPE-b|Dravna} judge ate.', []],
    ['{title|Mayor} {PERSON-a|Ann Tolmer} left. The {GPE-b|Dravna} governor ate.', []],
    [
      '{title|Governor} {PERSON-a|Ann Tolmer} left. {PERSON-c|Rob Orwin} came. The {GPE-b|Dravna} governor ate.',
      ['The Dravna governor#9 = Ann Tolmer#1'],
    ],
    ['{GPE-c|Varna} {title|Governor} {PERSON-a|Ann Tolmer} left. The {GPE-b|Dravna} governor ate.', []],
  ]);
});

describe('a description by age', () => {
  rowTable(linksOf(description), [
    ['{PERSON-a|Ann Tolmer} left. The {DATE-b|46-year-old} ate.', ['The 46-year-old#4 = Ann Tolmer#0']],
    [
      '{PERSON-a|Ann Tolmer}, 46, met {PERSON-b|Rob Orwin}. The {DATE-c|46-year-old} ate.',
      ['The 46-year-old#9 = Ann Tolmer#0'],
    ],
    [
      '{PERSON-a|Ann Tolmer} (46) met {PERSON-b|Rob Orwin}, aged 51. The {DATE-c|51-year-old} judge ate.',
      ['The 51-year-old judge#12 = Rob Orwin#6'],
    ],
    ['{PERSON-a|Ann Tolmer}, 46, left. The {DATE-c|51-year-old} ate.', []],
    ['{PERSON-a|Ann Tolmer}, 46, met {PERSON-b|Rob Orwin}, 46. The {DATE-c|46-year-old} ate.', []],
    ['{PERSON-a|Ann Tolmer} met {PERSON-b|Rob Orwin}. The {DATE-c|46-year-old} ate.', []],
    ['{PERSON-a|Ann Tolmer}, 46 of them, left. A {DATE-c|46-year-old} ate.', []],
  ]);
});

const fell = (count: number): string => ' It fell.'.repeat(count);
const CAPTAIN = '{title|Captain} {PERSON-a|Tolmer}';
const ORWIN = '{title|Captain} {PERSON-b|Orwin}';
const ANN = '{PERSON-a|Ann Tolmer}';

describe('who has left office', () => {
  rowTable(linksOf(description), [
    // Within four words after the name, or after what stands between commas.
    [`${CAPTAIN} has/VBZ now/RB been/VBN sacked/VBN. The former/JJ captain ate.`, ['The former captain#7 = Tolmer#1']],
    [`${CAPTAIN} has/VBZ now/RB just/RB been/VBN sacked/VBN. The former/JJ captain ate.`, []],
    [`${CAPTAIN}, who/WP was/VBD there, ate. The former/JJ captain slept/VBD.`, ['The former captain#9 = Tolmer#1']],
    [`${CAPTAIN}, who/WP is/VBZ there, ate. The former/JJ captain slept/VBD.`, []],
    [
      `${CAPTAIN}, the chief, who/WP was/VBD there, ate. The former/JJ captain slept/VBD.`,
      ['The former captain#12 = the chief#3'],
    ],
    // He has still held it; of a noun phrase nothing is known.
    [`${CAPTAIN} resigned/VBD. The captain slept/VBD.`, ['The captain#4 = Tolmer#1']],
    [`{PERSON-a|Tolmer}, the former/JJ captain, resigned/VBD. The captain slept/VBD.`, []],
    [`The captain resigned/VBD. ${CAPTAIN} came. The former/JJ captain slept/VBD.`, []],
  ]);
});

describe('how far off who is described may be', () => {
  rowTable(linksOf(description), [
    [`${CAPTAIN} left.${fell(19)} The captain ate.`, ['The captain#61 = Tolmer#1']],
    [`${CAPTAIN} left.${fell(20)} The captain ate.`, []],
    // Who is no officer, or holds an office by a broader name, two sentences.
    [`{title|Senator} {PERSON-a|Tolmer} left.${fell(1)} The lawmaker ate.`, ['The lawmaker#7 = Tolmer#1']],
    [`{title|Senator} {PERSON-a|Tolmer} left.${fell(2)} The lawmaker ate.`, []],
    // Of two the one just before, where the other is four off.
    [`${ORWIN} left.${fell(2)} ${CAPTAIN} came. The captain ate.`, ['The captain#14 = Tolmer#11']],
    [`${ORWIN} left.${fell(1)} ${CAPTAIN} came. The captain ate.`, []],
    [`${ORWIN} left.${fell(4)} ${CAPTAIN} came.${fell(1)} The captain ate.`, []],
    // A stranger is forgotten after twelve sentences.
    [`${ANN} left. A singer came.${fell(10)} ${ANN} sat. The singer ate.`, []],
    [`${ANN} left. A singer came.${fell(11)} ${ANN} sat. The singer ate.`, ['The singer#45 = Ann Tolmer#41']],
    // Eighty phrases back.
    [`${ANN} left.${' They saw lamps and mills.'.repeat(15)} The singer ate.`, ['The singer#94 = Ann Tolmer#0']],
    [`${ANN} left.${' They saw lamps and mills.'.repeat(40)} The singer ate.`, []],
  ]);
});

describe('who cannot be described so', () => {
  rowTable(linksOf(description), [
    [`${ANN} left. The former/JJ deputy/NN mayor ate.`, []],
    [`${ANN} left. “The singer ate all day here,” he said.`, []],
    [`${ANN} and {PERSON-b|Eva Orwin} met. The singer ate.`, []],
    [`${ANN}’s aide {PERSON-b|Rob Orwin} left. The singer ate.`, ['The singer#8 = Rob Orwin#4']],
    [`{title|Mayor} ${ANN} left. The {GPE-b|Dravna} mayor ate.`, ['The Dravna mayor#5 = Ann Tolmer#1']],
    [`{title|Judge} ${ANN} left. The singer ate.`, ['The singer#5 = Ann Tolmer#1']],
    [`{title|Judge} ${ANN} left. The former/JJ mayor ate.`, ['The former mayor#5 = Ann Tolmer#1']],
    [`${ANN}, 46, left. The {DATE-c|51-year-old} singer ate.`, []],
    [
      `${ANN}, 46, met {PERSON-b|Eva Orwin}. The {DATE-c|51-year-old} singer ate.`,
      ['The 51-year-old singer#9 = Eva Orwin#6'],
    ],
  ]);
});
