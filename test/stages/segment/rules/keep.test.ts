import { abbreviation } from '../../../../src/stages/segment/rules/keep/abbreviation.ts';
import { askedBy } from '../../../../src/stages/segment/rules/keep/asked-by.ts';
import { citation } from '../../../../src/stages/segment/rules/keep/citation.ts';
import { clockTime } from '../../../../src/stages/segment/rules/keep/clock-time.ts';
import { dashSource } from '../../../../src/stages/segment/rules/keep/dash-source.ts';
import { dayOfMonth } from '../../../../src/stages/segment/rules/keep/day-of-month.ts';
import { exclaimedName } from '../../../../src/stages/segment/rules/keep/exclaimed-name.ts';
import { initial } from '../../../../src/stages/segment/rules/keep/initial.ts';
import { listMarker } from '../../../../src/stages/segment/rules/keep/list-marker.ts';
import { lowerCase } from '../../../../src/stages/segment/rules/keep/lower-case.ts';
import { notAGap } from '../../../../src/stages/segment/rules/keep/not-a-gap.ts';
import { numberSign } from '../../../../src/stages/segment/rules/keep/number-sign.ts';
import { spacedEllipsis } from '../../../../src/stages/segment/rules/keep/spaced-ellipsis.ts';
import { title } from '../../../../src/stages/segment/rules/keep/title.ts';
import { gapTable } from './gap-table.ts';

gapTable(notAGap, {
  finds: ['Acme Inc.|, a maker of tools, left.', 'He came to the U.S.|; she stayed.', '“Why?”|, he asked.'],
  ignores: ['Acme Inc.| Chairman Lee left.', 'He left.| She stayed.'],
});
gapTable(listMarker, {
  finds: ['1.| Open the door.', 'a.| Lee wins.', '(b).| Lee wins.', '...| Then it began.'],
  ignores: ['He has 1.| She has two.', 'Plan B failed.| We left.'],
});
gapTable(citation, {
  finds: ['“The tide turns early [...]”| (Roe 12).', '"It ended."| (Lee and Roe 2010).', '“Is it true?”| (p. 7).'],
  ignores: ['“It ended.”| (He left.) She stayed.', 'It ended.| (Roe 12).'],
});
gapTable(dashSource, {
  finds: ['“It is a long game.”| — Ann Lee', '"It ended."| - Ann Lee', "''It ended.''| -- Ann Lee"],
  ignores: ['“It ended.”| Ann Lee left.', 'It ended.| — Ann Lee'],
});
gapTable(askedBy, {
  finds: ['“Why?”| Ann Lee asked.', '“No!”| Mr. Lee shouted.', "''Why?''| Lee said to reporters."],
  ignores: ['“Why?”| She asked him twice.', '“No.”| Lee said goodbye.', 'Why?| Lee asked.'],
});
gapTable(spacedEllipsis, {
  finds: ['The fog was . . .| We saw nothing.', 'It went on . . .| Then it ended.', 'So . . .| Ann left.'],
  ignores: ['It ended there . . . .| Then it began.', 'It ended...| Then it began.'],
});
gapTable(title, {
  finds: ['Then Gen.| Lee left.', 'Lt.-Gen.| Lee left.', 'See No.| 5 there.', 'They met Mr.| The.'],
  ignores: ['Acme Inc.| Chairman Lee left.', 'He is a general.| Lee left.'],
});
gapTable(initial, {
  finds: ['Ann B.| Lee left.', 'J. R.| Lee left.', 'They met Ann I.| Lee there.'],
  ignores: ['They call him Lee X.| The man left.', 'It was Ann and I.| Was there a third?'],
});
gapTable(clockTime, {
  finds: ['It opens at 6 p.m.| Monday.', 'It opens at 6 p.m.| Eastern.', 'Before 4 a.m.| Gen. Roe left.'],
  ignores: ['The port shut at 9 p.m.| Gen. Roe stayed.', 'He left at 6 p.m.| to go home.'],
});
gapTable(dayOfMonth, {
  finds: ['It opens Fri.| Sept. 29.', 'It opens Mon.| October 2.', 'Sat.| Nov. 4 is free.'],
  ignores: ['It opens Fri.| Lee left.', 'It opens Friday.| September is warm.'],
});
gapTable(exclaimedName, {
  finds: ['She writes for Yahoo!| News.', 'He ran Yahoo!| for a year.', 'The Jeopardy!| Tolmer wrote was long.'],
  ignores: ['She left Yahoo!| The firm stayed.', 'What a day!| News came in.'],
});
gapTable(numberSign, {
  finds: ['The lamp hung at N°.| 7.', 'It is at Nº.| 10.', 'It is at №.| 10.'],
  ignores: ['It was 20°.| We left.', 'It was 20.| 10 people left.'],
});
gapTable(lowerCase, {
  finds: ['“Why?”| he asked.', 'Ask the co.| at noon.', 'It (He left.)| was late.', 'Well ...| maybe.'],
  ignores: ['“Why?”| He left.', 'He left.| She stayed.'],
});
gapTable(abbreviation, {
  finds: [
    'The U.S.| Government left.',
    'Acme Inc.| Chairman Lee left.',
    'On Dec.| 31 he left.',
    'In Ft.-Lee, N.J.| (AP) it rains.',
  ],
  ignores: ['He came to the U.S.| He stayed.', 'He left at 6 p.m.| Lee stayed.', 'He said “in the U.S.”| Lee left.'],
});
