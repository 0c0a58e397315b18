import { address } from '../../../../src/stages/segment/rules/break/address.ts';
import { glued } from '../../../../src/stages/segment/rules/break/glued.ts';
import { leadingEllipsis } from '../../../../src/stages/segment/rules/break/leading-ellipsis.ts';
import { lowerCaseStart } from '../../../../src/stages/segment/rules/break/lower-case-start.ts';
import { gapTable } from './gap-table.ts';

gapTable(leadingEllipsis, {
  finds: [
    'It ended there.| . . . The tide came in.',
    'It ended!| . . . The tide came in.',
    'It ended (today).| . . . Then it rained.',
  ],
  ignores: ['It ended . . . .| Then it rained.', 'It ended.| . . . and so on.'],
});
// Also decides for the contrary: what is glued and no new sentence is kept.
gapTable(glued, {
  finds: ['It ended.|Then it began.', '“It ended.”|Then it began.', 'Why?|Because.', 'It was poor...|I left.'],
  ignores: ['It ended.| Then it began.', 'It ended.'.concat('|')],
});
gapTable(address, {
  finds: [
    'See this.| http://example.com/a',
    '“It ended.”| http://example.com/a',
    'See.| https://example.com',
    'He left.| http://example.com now.',
  ],
  ignores: ['See this.| The page is new.', 'See http://example.com/a.| The page is new.'],
});
gapTable(lowerCaseStart, {
  finds: [
    'it works.| thanks for that.',
    'it works.| (so they say.)',
    'Does it work?| no idea.',
    'We saw London.| then we left.',
    'I like it.| so do you.',
  ],
  ignores: [
    'Ask the co.| at noon.',
    'It is in the dept.| of state.',
    '“It works.”| he said.',
    'Will it work?| she asked.',
    'The Lamps Forever!| awards began.',
  ],
});
