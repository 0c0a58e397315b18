import { describe } from 'vitest';
import { attributionRows } from '../../support/cue-rows.ts';
import { rowTable } from '../../support/row-table.ts';

describe('attributions with type, addressee and the one that holds them', () => {
  rowTable(attributionRows, [
    ['“We win,” Larkin said.', ['direct “We win,” | cue said | source Larkin']],
    ['“We win,” Larkin told reporters.', ['direct “We win,” | cue told | source Larkin | to reporters']],
    ['Larkin told reporters that it failed.', ['indirect that it failed | cue told | source Larkin | to reporters']],
    ['Larkin said the plan was “a mess”.', ['mixed the plan was “a mess” | cue said | source Larkin']],
    ['Larkin said “the plan” was a mess.', ['mixed “the plan” was a mess | cue said | source Larkin']],
    ['Larkin said the plan had failed.', ['indirect the plan had failed | cue said | source Larkin']],
    ['“We win,” Larkin said, “again.”', ['direct “We win,” … “again.” | cue said | source Larkin']],
    [
      'If they move, Larkin said, “we will follow.”',
      ['mixed If they move … “we will follow.” | cue said | source Larkin'],
    ],
    [
      'Larkin said that Orwin claimed that the plan had failed.',
      [
        'indirect that Orwin claimed that the plan had failed | cue said | source Larkin',
        'indirect that the plan had failed | cue claimed | source Orwin | in 0',
      ],
    ],
    [
      'Larkin said that Orwin claimed that Ames insisted that the plan had failed. “We win,” he said.',
      [
        'indirect that Orwin claimed that Ames insisted that the plan had failed | cue said | source Larkin',
        'indirect that Ames insisted that the plan had failed | cue claimed | source Orwin | in 0',
        'indirect that the plan had failed | cue insisted | source Ames | in 1',
        'direct “We win,” | cue said | source he',
      ],
    ],
    [
      '“Orwin said that it failed,” Larkin said.',
      [
        'direct “Orwin said that it failed,” | cue said | source Larkin',
        'indirect that it failed | cue said | source Orwin | in 0',
      ],
    ],
    [
      '“Orwin said, ‘It failed,’” Larkin said.',
      [
        'direct “Orwin said, ‘It failed,’” | cue said | source Larkin',
        'direct ‘It failed,’ | cue said | source Orwin | in 0',
      ],
    ],
    [
      '“We win,” Larkin said, adding that Orwin had lost.',
      ['direct “We win,” | cue said | source Larkin', 'indirect that Orwin had lost | cue adding | source Larkin'],
    ],
    ['“Orwin said that it failed” was the sign.', []],
    [
      'Larkin said that Orwin, who claimed that it failed, had lost.',
      [
        'indirect that Orwin, who claimed that it failed, had lost | cue said | source Larkin',
        'indirect that it failed | cue claimed | source who | in 0',
      ],
    ],
    [
      '“The mayor asked voters to be patient,” Larkin said.',
      [
        'direct “The mayor asked voters to be patient,” | cue said | source Larkin',
        'indirect voters to be patient | cue asked | source The mayor | in 0',
      ],
    ],
  ]);
});
