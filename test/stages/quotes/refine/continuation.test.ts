import { quoteTable } from '../../../support/quote-table.ts';

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
