import { quotedTitle } from '../../../../src/stages/entities/rules/shape/quoted-title.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(quotedTitle, {
  finds: [
    'Her first novel, “{WORK_OF_ART|Winter Harbour},” sold well.',
    'The band played the song “{WORK_OF_ART|Sleepless}” twice.',
    'He starred in “{WORK_OF_ART|The Keeper of Dravna}” as a boy.',
  ],
  ignores: ['“We will rebuild the harbour,” she said.', 'The so-called “winner” left.'],
  weighs: [
    ['The band played the song “Sleepless” twice.', ['Sleepless WORK_OF_ART 7']],
    ['They met Sleepless twice.', []],
  ],
});
