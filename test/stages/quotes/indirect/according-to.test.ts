import { quoteTable } from '../../../support/quote-table.ts';

quoteTable('indirect/according-to', {
  finds: [
    '{content|The plan has failed}, {cue|according to} {source|the ministry}.',
    '{cue|According to} {source|Ms. Larkin}, {content|the bridge will reopen}.',
    "That's because, {cue|according to} {source|court papers}, {content|the bank had no money}.",
  ],
  ignores: ['His opinion accords with hers.', 'They did so in accordance with the rules.'],
});
