import { quoteTable } from '../../../support/quote-table.ts';

quoteTable('indirect/gapped', {
  finds: [
    'Lena Voss said prices would rise and {source|Tom Okello} {content|that they would fall}.',
    'Lena Voss said “never again”, {source|Tom Okello} {content|“let us see”}, and {source-b|Ann Sato} {content-b|“no comment”}.',
    'Lena Voss claimed it was old and {source|Tom Okello} {content|that it was new}.',
  ],
  ignores: [
    'Lena Voss said “never again”, Tom “Ox” Okello left.',
    'Lena Voss sold “The Dam”, Tom Okello “The Mill”.',
    'Lena Voss said prices rose and the plan that he made failed.',
    'Lena Voss left and Tom Okello that same day.',
  ],
});
