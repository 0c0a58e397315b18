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
    [
      'Again, in the old town, the Orvin Republican/JJ said/VBD a lot.',
      ['said [np] a lot. | subject the Orvin Republican | left Again, in the old town'],
    ],
    [
      'Those asked/VBD said/VBD a lot.',
      ['asked [gap] said a lot. | subject Those', 'said [np] a lot. | subject Those asked'],
    ],
    ['He/PRP asked/VBD said/VBD a lot.', ['asked [gap] said a lot. | subject He', 'said [np] a lot.']],
    [
      'The clerk Larkin/NNP asked/VBD said/VBD a lot.',
      ['asked [gap] said a lot. | subject The clerk Larkin', 'said [np] a lot.'],
    ],
    ['The/DT remarks/VBZ failed.', ['remarks [gap] failed.', 'failed [none] .']],
    ['In/IN the/DT said/VBD a lot.', ['said [np] a lot.']],
  ]);
});
