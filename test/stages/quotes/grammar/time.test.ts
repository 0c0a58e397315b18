import { describe } from 'vitest';
import { cuesIn } from '../../../support/cue-rows.ts';
import { rowTable } from '../../../support/row-table.ts';

describe('times beside cues and sources, which belong to neither content nor source', () => {
  rowTable(cuesIn, [
    [
      'Larkin said early/RB on Monday night/NN that/IN it failed.',
      ['said [that] that it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    [
      'Larkin said last/JJ week/NN that/IN it failed.',
      ['said [that] that it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    [
      'Larkin said Monday/NNP Tolmer/NNP failed/VBD.',
      ['said [clause] Tolmer failed. | subject Larkin', 'failed [none] . | subject Monday Tolmer'],
    ],
    [
      'Larkin said Monday/NNP 12/CD Tolmer/NNP failed/VBD.',
      ['said [clause] Tolmer failed. | subject Larkin', 'failed [none] . | subject Monday 12 Tolmer'],
    ],
    [
      'Larkin said on Monday/NNP and Tuesday/NNP that/IN it failed.',
      ['said [none] and Tuesday that it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    [
      'Larkin said publicly/RB that/IN it failed.',
      ['said [that] that it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    [
      'Larkin said loudly/RB, it failed.',
      ['said [none] , it failed. | subject Larkin', 'failed [none] . | subject it | left Larkin said loudly'],
    ],
    ['Larkin said loudly/RB: it failed.', ['said [colon] it failed. | subject Larkin', 'failed [none] . | subject it']],
    ['Larkin said loudly/RB.', ['said [none] . | subject Larkin']],
    ['Larkin said loudly/RB it failed.', ['said [clause] it failed. | subject Larkin', 'failed [none] . | subject it']],
    [
      'Larkin said loudly/RB that/IN it failed.',
      ['said [that] that it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    [
      'Larkin said in March/NNP that/IN it failed.',
      ['said [that] that it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    [
      'Larkin said march/VB that/IN it failed.',
      ['said [none] march that it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    [
      'Larkin said the night/NNP that/IN it failed.',
      ['said [np] the night that it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    [
      'Larkin said noon/NNP that/IN it failed.',
      ['said [np] noon that it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    [
      'Larkin said p.m./NNP that/IN it failed.',
      ['said [that] that it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    [
      'Larkin said the old town/NN that/IN it failed.',
      ['said [np] the old town that it failed. | subject Larkin', 'failed [none] . | subject it'],
    ],
    ['Larkin on Tuesday said so.', ['said [none] . | subject Larkin']],
    ['Larkin on the next Tuesday said so.', ['said [none] . | subject Larkin']],
    ['Larkin in early/JJ May/NNP said so.', ['said [none] . | subject Larkin']],
  ]);
});
