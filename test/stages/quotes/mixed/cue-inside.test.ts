import { quoteTable } from '../../../support/quote-table.ts';

quoteTable('mixed/cue-inside', {
  finds: [
    '{content|If they move}, {source|he} {cue|said}, {content|“we will follow them.”}',
    '{content|In cases of fraud}, {source|the paper} {cue|said}, {content|“the buyer is a victim.”}',
    '{content|The answer}, {source|Smith} {cue|said}, {content|“depends on the weather.”}',
  ],
  ignores: [
    'In a statement on Monday, the ministry said, “We will follow.”',
    'In an interview, Smith said, “we will follow.”',
  ],
});
