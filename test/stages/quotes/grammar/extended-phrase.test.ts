import { describe } from 'vitest';
import { cuesIn } from '../../../support/cue-rows.ts';
import { rowTable } from '../../../support/row-table.ts';

describe('sources with all that belongs to them', () => {
  rowTable(cuesIn, [
    [
      '“We win,” said Larkin, chairman of the group.',
      ['said [none] . | inverted Larkin, chairman of the group | quoted “We win,”'],
    ],
    [
      '“We win,” said Larkin, the chairman of the group, on Monday.',
      ['said [none] , on Monday. | inverted Larkin, the chairman of the group | quoted “We win,”'],
    ],
    [
      '“We win,” said Larkin, chairmen of the group.',
      ['said [none] . | inverted Larkin, chairmen of the group | quoted “We win,”'],
    ],
    [
      '“We win,” said Larkin, old/JJ chairman of the group; she left.',
      [
        'said [none] ; she left. | inverted Larkin, old chairman of the group | quoted “We win,”',
        'left [none] . | subject she',
      ],
    ],
    ['“We win,” said Larkin, 56/CD.', ['said [none] . | inverted Larkin, 56 | quoted “We win,”']],
    [
      '“We win,” said Larkin, his/PRP$ brother: a clerk.',
      ['said [colon] a clerk. | inverted Larkin, his brother | quoted “We win,”'],
    ],
    ['“We win,” said Larkin, Orwin/NNP Lamps.', ['said [none] . | inverted Larkin, Orwin Lamps | quoted “We win,”']],
    [
      '“We win,” said Larkin, then/RB the clerk.',
      ['said [none] , then the clerk. | inverted Larkin | quoted “We win,”'],
    ],
    [
      '“We win,” said Larkin, who left/VBD, on Monday.',
      [
        'said [none] , on Monday. | inverted Larkin, who left | quoted “We win,”',
        'left [none] , on Monday. | relative who',
      ],
    ],
    [
      '“We win,” said Larkin, who left/VBD.',
      ['said [none] . | inverted Larkin, who left | quoted “We win,”', 'left [none] . | relative who'],
    ],
    [
      '“We win,” said Larkin, the clerk left/VBD.',
      [
        'said [none] , the clerk left. | inverted Larkin | quoted “We win,”',
        'left [none] . | subject the clerk | left “We win,” said Larkin',
      ],
    ],
    [
      '“We win,” said Larkin, he/PRP left/VBD.',
      [
        'said [none] , he left. | inverted Larkin | quoted “We win,”',
        'left [none] . | subject he | left “We win,” said Larkin',
      ],
    ],
    ['“We win,” said Larkin, “again.”', ['said [quote] “again.” | inverted Larkin | quoted “We win,”']],
    [
      '“We win,” said Larkin, the man of “lamps,” there.',
      ['said [quote] “lamps,” there. | inverted Larkin, the man of | quoted “We win,”'],
    ],
    [
      '“We win,” said Larkin (a clerk), on Monday.',
      ['said [none] , on Monday. | inverted Larkin (a clerk) | quoted “We win,”'],
    ],
    [
      '“We win,” said Larkin (a clerk of the old red far town here).',
      ['said [none] (a clerk of the old red far town here). | inverted Larkin | quoted “We win,”'],
    ],
    [
      '“We win,” said Larkin (a clerk of the old town.',
      ['said [none] (a clerk of the old town. | inverted Larkin | quoted “We win,”'],
    ],
    ['“We win,” said Larkin and Orwin.', ['said [none] . | inverted Larkin and Orwin | quoted “We win,”']],
    ['“We win,” said Larkin or Orwin.', ['said [none] or Orwin. | inverted Larkin | quoted “We win,”']],
    [
      '“We win,” said a clerk of the group in Dravna.',
      ['said [none] . | inverted a clerk of the group in Dravna | quoted “We win,”'],
    ],
    ['“We win,” said a clerk in a letter.', ['said [prep:in] a letter. | inverted a clerk | quoted “We win,”']],
    ['“We win,” said a clerk in May.', ['said [none] . | inverted a clerk | quoted “We win,”']],
    ['“We win,” said a clerk on the quay.', ['said [prep:on] the quay. | inverted a clerk | quoted “We win,”']],
    [
      '“We win,” said a clerk of the group and Orwin.',
      ['said [none] . | inverted a clerk of the group and Orwin | quoted “We win,”'],
    ],
    ['“We win,” said a clerk for the', ['said [none] for the | inverted a clerk | quoted “We win,”']],
    ['A clerk of the man of the group said so.', ['said [none] . | subject A clerk of the man of the group']],
    [
      'They met the clerk and the group said so.',
      ['met [clause] the clerk and the group said so. | subject They', 'said [none] . | subject the group'],
    ],
    ['If the clerk and the group said so.', ['said [none] . | subject the clerk and the group']],
    ['And the clerk and the group said so.', ['said [none] . | subject the clerk and the group']],
    [
      '“We win,” the clerk and the group said so.',
      ['said [none] . | subject the clerk and the group | quoted “We win,”'],
    ],
    ['“A clerk” of the group said so.', ['said [none] . | subject the group']],
    ['A clerk & the group said so.', ['said [none] . | subject A clerk & the group']],
  ]);
});
