import { attributionRows } from '../../../support/cue-rows.ts';
import { quoteTable } from '../../../support/quote-table.ts';
import { rowTable } from '../../../support/row-table.ts';

quoteTable(null, {
  finds: [
    '{content|“We will win,”} {source|Anna Smith} {cue|said}. {content|“We always win.”}',
    '{content|“We will win,”} {source|{source-b|Anna Smith}} {cue|said}, {cue-b|adding} {content-b|that she would stay}. {content|“We always win.”}',
    '{content|“We will win,”} {source|{source-b|Smith}} {cue|said}, {cue-b|noting} {content-b|her party had never lost}. {content|“We always win.”}',
    '{content|“We will win,”} {source|Anna Smith} {cue|said}.\n\n{content|“We always win in this town.”}',
    '{source|Anna Smith} {cue|said} {content|that the plan had failed}. {content|“We lost a lot of money.”}',
  ],
  ignores: ['“The Fall of the Town”', 'Nobody came. “We always win.”'],
});

rowTable(attributionRows, [
  ['“We win,” Larkin said. “We always win.”', ['direct “We win,” … “We always win.” | cue said | source Larkin']],
  ['“We win,” Larkin said. “We win.”', ['direct “We win,” … “We win.” | cue said | source Larkin']],
  ['“We win,” Larkin said. “Win it.”', ['direct “We win,” … “Win it.” | cue said | source Larkin']],
  [
    '“We win,” Larkin said. He left. “We always win.”',
    ['direct “We win,” … “We always win.” | cue said | source Larkin'],
  ],
  ['Larkin said it failed. The car left. “We always win.”', ['indirect it failed | cue said | source Larkin']],
  ['Larkin said it failed. “We always win.”', ['mixed it failed … “We always win.” | cue said | source Larkin']],
  ['Larkin said it failed.\n\n“We always win.”', ['indirect it failed | cue said | source Larkin']],
  ['“We win,” Larkin said.\n\n“We always win.”', ['direct “We win,” … “We always win.” | cue said | source Larkin']],
  ['“We win,” Larkin said.\n\n‘We always win.’', ['direct “We win,” | cue said | source Larkin']],
  ['“We win,” Larkin said.\n\nIt left.\n\n“We always win.”', ['direct “We win,” | cue said | source Larkin']],
  ['“We win,” Larkin said.\n\nIt left. “We always win.”', ['direct “We win,” | cue said | source Larkin']],
  [
    '“We win.\n\n“We always win,” Larkin said. “We must.”',
    ['direct “We win.\n\n“We always win,” … “We must.” | cue said | source Larkin'],
  ],
  [
    '“It is,” said Orwin. “We win.\n\n“We always win,” Larkin said.',
    ['direct “It is,” … “We win. | cue said | source Orwin', 'direct “We always win,” | cue said | source Larkin'],
  ],
  ['‘We win,’ Larkin said.\n\n‘We always win.’', ['direct ‘We win,’ … ‘We always win.’ | cue said | source Larkin']],
  ['‘We win,’ Larkin said.\n\n‘We always win’', ['direct ‘We win,’ | cue said | source Larkin']],
  [
    '“We win,” Larkin said.\n\n“We lose,” Orwin said.\n\n“So we try.”\n\n“So we do.”',
    [
      'direct “We win,” | cue said | source Larkin',
      'direct “We lose,” | cue said | source Orwin',
      'direct “So we try.”',
      'direct “So we do.”',
    ],
  ],
  [
    '“We try,” Tessen said.\n\n“We win,” Larkin said.\n\n“We lose,” Orwin said.\n\n“So we do.”',
    [
      'direct “We try,” | cue said | source Tessen',
      'direct “We win,” | cue said | source Larkin',
      'direct “We lose,” | cue said | source Orwin',
      'direct “So we do.”',
    ],
  ],
  [
    '“We win,” Larkin said.\n\n“We lose,” he said.\n\n“So we try.”',
    ['direct “We win,” | cue said | source Larkin', 'direct “We lose,” … “So we try.” | cue said | source he'],
  ],
  [
    '“We win,” Larkin said.\n\n“We always win.” “We never lose here.”',
    ['direct “We win,” … “We always win.” “We never lose here.” | cue said | source Larkin'],
  ],
  [
    '“We win,” Larkin said.\n\n“We always win.”\n\n“We never lose here.”',
    ['direct “We win,” … “We always win.”\n\n“We never lose here.” | cue said | source Larkin'],
  ],
  ['“We win,” Larkin said. “We always win,” he left.', ['direct “We win,” | cue said | source Larkin']],
  ['“We win,” Larkin said. Now “we always win.”', ['direct “We win,” | cue said | source Larkin']],
  [
    '“We win,” Larkin said, adding that Orwin had lost. “We always win.”',
    [
      'direct “We win,” … “We always win.” | cue said | source Larkin',
      'indirect that Orwin had lost | cue adding | source Larkin',
    ],
  ],
  [
    'Larkin said it failed, adding that Orwin had lost. “We always win.”',
    [
      'indirect it failed | cue said | source Larkin',
      'mixed that Orwin had lost … “We always win.” | cue adding | source Larkin',
    ],
  ],
  [
    '“We win,” Larkin said. Orwin said it failed. “We always win.”',
    ['direct “We win,” | cue said | source Larkin', 'mixed it failed … “We always win.” | cue said | source Orwin'],
  ],
  [
    '“We win,” Larkin said. “We always win,” Orwin said. “We never lose here.”',
    [
      'direct “We win,” | cue said | source Larkin',
      'direct “We always win,” … “We never lose here.” | cue said | source Orwin',
    ],
  ],
  ['Larkin said: “We win.” “We always win.”', ['direct “We win.” “We always win.” | cue said: | source Larkin']],
  ['“We always win.” Larkin said it failed.', ['indirect it failed | cue said | source Larkin']],
  [
    '“We win,” Larkin said in Dravna. “We always win.”',
    ['direct “We win,” … “We always win.” | cue said in | source Larkin'],
  ],
  ['“Statement by Larkin:\n\n“We always win.”', ['direct “We always win.” | cue : | source Statement by Larkin']],
  ['“We win,” Larkin said. “Win.”', ['direct “We win,” … “Win.” | cue said | source Larkin']],
  ['“We win,” Larkin said. “Win”', ['direct “We win,” | cue said | source Larkin']],
]);
