import { describe } from 'vitest';
import { cuesIn } from '../../../support/cue-rows.ts';
import { rowTable } from '../../../support/row-table.ts';

describe('all before the verb of a sentence is its subject where no phrase is', () => {
  rowTable(cuesIn, [
    ['Vashtian/JJ also/RB said/VBD a lot.', ['also said [np] a lot. | subject Vashtian']],
    ['A labor official/JJ said/VBD a lot.', ['said [np] a lot. | subject A labor official']],
    ['But both/DT said/VBD a lot.', ['said [np] a lot. | subject both']],
    [
      'On Monday, the Orvin Republican/JJ said/VBD a lot.',
      ['said [np] a lot. | subject the Orvin Republican | left On Monday'],
    ],
    ['A dam official/JJ earlier/RB on Monday said/VBD a lot.', ['said [np] a lot. | subject A dam official']],
    ['The/DT remarks/VBZ failed.', ['remarks [gap] failed.', 'failed [none] .']],
    ['In/IN the/DT said/VBD a lot.', ['said [np] a lot.']],
  ]);
});
