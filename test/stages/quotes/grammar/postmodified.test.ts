import { describe } from 'vitest';
import { cuesIn } from '../../../support/cue-rows.ts';
import { rowTable } from '../../../support/row-table.ts';

/** The cues that are "said", without what stands after them. */
function saidIn(text: string): string[] {
  return cuesIn(text)
    .filter((row) => row.startsWith('said '))
    .map((row) => row.split(' | ').slice(1).join(' | '));
}

describe('subjects with what modifies them', () => {
  rowTable(saidIn, [
    ['People close/RB to Larkin said so.', ['subject People close to Larkin']],
    ['Clerks such as Larkin said so.', ['subject Clerks such as Larkin']],
    ['A clerk inside the court said so.', ['subject A clerk inside the court']],
    ['Clerks loyal/JJ to Larkin said so.', ['subject Clerks loyal to Larkin']],
    ['Clerks representing/VBG Larkin said so.', ['subject Clerks representing Larkin']],
    ['A letter signed/VBN by Larkin said so.', ['subject A letter signed by Larkin']],
    ['A letter signed/VBD by Larkin said so.', ['subject A letter signed by Larkin']],
    ['The doctor who/WP treated/VBD Larkin said so.', ['subject The doctor who treated Larkin']],
    ['The doctor of a man who/WP knew/VBD Larkin said so.', ['subject The doctor of a man who knew Larkin']],
    ['A man accused/VBN of attacking/VBG Larkin said so.', ['subject A man accused of attacking Larkin']],
    [
      'The leader of the clerks released/VBD in Orwin/NNP Friday/NNP said so.',
      ['subject The leader of the clerks released in Orwin'],
    ],
    [
      'A picture shared/VBN on Lampbook over 250/CD times said so.',
      ['subject A picture shared on Lampbook over 250 times'],
    ],
    ['A picture shared/VBD thousands of times said so.', ['subject A picture shared thousands of times']],
    ['A picture posted/VBD on Lampbook said so.', ['subject A picture posted on Lampbook']],
    ['Clerks aware/JJ of Larkin’s/POS thinking/VBG said so.', ['subject Clerks aware of Larkin’s thinking']],
    ['The town’s/POS newly/RB opened/VBN court said so.', ['subject The town’s newly opened court']],
  ]);
});

describe('sources after their verb with what modifies them', () => {
  rowTable(saidIn, [
    ['“We win,” said people close/RB to Larkin.', ['inverted people close to Larkin | quoted “We win,”']],
    ['“We win,” said a clerk representing/VBG Larkin.', ['inverted a clerk representing Larkin | quoted “We win,”']],
    ['“We win,” said an aide to Larkin.', ['inverted an aide to Larkin | quoted “We win,”']],
    // To whom it was said, or how.
    ['“We win,” said a clerk to Larkin.', ['inverted a clerk | to Larkin | quoted “We win,”']],
    ['“We win,” said Larkin wearing/VBG a hat.', ['inverted Larkin | quoted “We win,”']],
    ['“We win,” said a clerk referring/VBG to Larkin.', ['inverted a clerk | quoted “We win,”']],
  ]);
});

describe('what looks alike and modifies nothing', () => {
  rowTable(saidIn, [
    ['After a speech heard/VBN by clerks he/PRP said so.', ['subject he']],
    ['When talks ended/VBD in Orwin the clerk said so.', ['subject the clerk']],
    ['As talks ended/VBD in Orwin/NNP Larkin/NNP said so.', ['subject Orwin Larkin']],
    ['Larkin spoke/VBD in Orwin and said so.', ['shared Larkin']],
    [
      'They met/VBD people close/RB to Larkin, said the clerk.',
      ['inverted the clerk | left They met people close to Larkin'],
    ],
    ['A letter made/VBN available/JJ to clerks said so.', ['subject A letter made available to clerks']],
    ['“It rained.” In a letter to clerks said so.', ['']],
    ['“It rained” in a letter to clerks said so.', ['subject a letter to clerks']],
    ['In May Larkin said so.', ['subject May Larkin']],
  ]);
});

describe('subjects before a parenthesis', () => {
  rowTable(saidIn, [
    [
      'Larkin, who/WP lives/VBZ in a village near the capital, Orwin, said so.',
      ['subject Larkin, who lives in a village near the capital, Orwin'],
    ],
    ['Larkin, 29/CD, of Orwin, Dravna, said so.', ['subject Larkin, 29, of Orwin, Dravna']],
    ['Larkin, 29/CD, of Orwin, Dravna, who/WP left/VBD, said so.', ['subject Larkin, 29, of Orwin, Dravna, who left']],
    [
      'Orwin left/VBD for Dravna, Larkin, the mayor, said so.',
      ['subject Larkin, the mayor | left Orwin left for Dravna'],
    ],
    ['In Dravna, Larkin, the mayor, said so.', ['subject Larkin, the mayor | left In Dravna']],
    ['Larkin, meanwhile/RB, who/WP won/VBD, said so.', ['subject Larkin, meanwhile, who won']],
    ['Larkin, citing/VBG “the old lamps,” said so.', ['subject Larkin']],
    ['Larkin, author of “The Lamps,” said so.', ['subject Larkin, author of “The Lamps,”']],
    ['Larkin left/VBD: “It rains,” said the clerk.', ['inverted the clerk | quoted “It rains,”']],
    ['Larkin, has/VBZ left/VBN. Larkin, said so.', ['subject Larkin']],
    ['Bad news, said Larkin.', ['inverted Larkin | left Bad news']],
    ['Monday/NNP, said so.', ['']],
  ]);
});

/** The subjects of "warning", "noting" and "citing". */
function participlesIn(text: string): string[] {
  return cuesIn(text).flatMap((row) => {
    const [cue = '', subject = ''] = row.split(' | ');
    return /^(?:warning|noting|citing) \[/u.test(cue) ? [subject] : [];
  });
}

describe('subjects of participles', () => {
  rowTable(participlesIn, [
    ['Larkin left/VBD, with top clerks warning/VBG that it rained.', ['subject top clerks']],
    ['Larkin left/VBD, including a friend of Orwin warning/VBG that it rained.', ['subject a friend of Orwin']],
    [
      'Larkin left/VBD, with top clerks noting/VBG so and warning/VBG that it rained.',
      ['subject top clerks', 'subject top clerks'],
    ],
    ['Larkin, citing/VBG “the old lamps,” said so.', ['main-clause Larkin']],
    ['In Orwin, citing/VBG “the old lamps,” said so.', ['']],
    ['Larkin left/VBD the clerks, warning/VBG that it rained.', ['main-clause Larkin']],
    ['Larkin left/VBD, but Orwin stayed/VBD, warning/VBG that it rained.', ['main-clause Orwin']],
    ['Larkin left/VBD and turned/VBD, warning/VBG that it rained.', ['main-clause Larkin']],
  ]);
});
