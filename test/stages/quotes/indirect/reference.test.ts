import { quoteTable } from '../../../support/quote-table.ts';

quoteTable('indirect/reference', {
  finds: [
    '“It is old,” {source|Lena Voss} said, {cue|referring to} {content|the dam near Malden}.',
    '{source|Lena Voss} {cue|was referring to} {content|the dam}, which has leaked.',
    '{source|Lena Voss} {cue|was referring to} {content|Joris Haddar}, the mayor of Malden.',
    '{source|Lena Voss} {cue|was referring to} {content|the mayor, Joris Haddar}.',
  ],
  ignores: ['The dam was referred to the council.', 'Lena Voss referred.', 'Lena Voss spoke to the mayor.'],
});
