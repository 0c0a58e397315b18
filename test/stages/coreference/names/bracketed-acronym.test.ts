import { bracketedAcronym } from '../../../../src/stages/coreference/rules/names/bracketed-acronym.ts';
import { linksOf } from '../../../support/coref-rows.ts';
import { corefTable } from '../../../support/coref-table.ts';
import { rowTable } from '../../../support/row-table.ts';

corefTable(bracketedAcronym, {
  merges: [
    'The {ORG-a|People’s Lantern Guild of Varnia} ({ORG-a|PLGV}/{ORG-a|LEK}) met.',
    'The {ORG-a|Lantari-e-Khol}, or {ORG-a|LEK}, met. Later {ORG-a|LEK} left.',
    'The {ORG-a|FNL} ({ORG-a|Lantern National Front}) won.',
    'The {ORG-a|People’s Guild of Varnia} ({ORG-a|PGV} or {ORG-a|VEK}), which met, won.',
    'Talks with {ORG-a|VEK}, also known as {ORG-a|Varnian Keel Organization}, or {ORG-a|VKO}, failed.',
  ],
  keepsApart: [
    '{PERSON-a|Ann Tolmer} ({ORG-b|AT}) left.',
    'The {ORG-a|Lantern Guild} ({GPE-b|Varnia}) met.',
    'The {ORG-a|Lantern Guild} or {ORG-b|Tolmer Works} will pay.',
  ],
});

rowTable(linksOf(bracketedAcronym), [
  ['The {ORG-a|Lantern Guild} ({ORG-a|LG}) met.', ['LG#4 = Lantern Guild#1']],
  ['The {ORG-a|Lantern Guild} [{ORG-a|LG}] met.', ['LG#4 = Lantern Guild#1']],
  ['The {ORG-a|Lantern Guild} (“{ORG-a|LG}”) met.', ['LG#5 = Lantern Guild#1']],
  ['The {ORG-a|Lantern Guild} ("{ORG-a|LG}") met.', ['LG#5 = Lantern Guild#1']],
  ['The {ORG-a|Lantern Guild}/{ORG-a|LG} met.', ['LG#4 = Lantern Guild#1']],
  ['The {ORG-a|Lantern Guild} or {ORG-a|LG} met.', ['LG#4 = Lantern Guild#1']],
  ['The {ORG-a|Lantern Guild}, or {ORG-a|LG}, met.', ['LG#5 = Lantern Guild#1']],
  ['The {ORG-a|Lantern Guild} OR {ORG-a|LG} met.', ['LG#4 = Lantern Guild#1']],
  ['The {ORG-a|Lantern Guild}, {ORG-b|LG}, met.', []],
  ['The {ORG-a|Lantern Guild} and {ORG-b|LG} met.', []],
  ['The {ORG-a|Lantern Guild} ({ORG-b|XYZ}) met.', []],
  ['The {ORG-a|Lantern Guild} ({ORG-a|XG}) met.', ['XG#4 = Lantern Guild#1']],
  ['The {ORG-a|Lantern Guild} ({GPE-a|LG}) met.', ['LG#4 = Lantern Guild#1']],
  ['The {PERSON-a|Lantern Guild} ({ORG-b|LG}) met.', []],
  ['The {ORG-a|Lantern Guild} ({PERSON-b|LG}) met.', []],
  ['The {PERSON-a|Lantern Guild} ({PERSON-a|LG}) met.', ['LG#4 = Lantern Guild#1']],
  ['The {ORG-a|Lantern Guild} ({GPE-b|XG}) met.', []],
  ['The {GPE-a|Lantern Guild} ({GPE-b|XG}) met.', []],
  ['The {ORG-a|LG} ({ORG-a|Lantern Guild}) met.', ['Lantern Guild#3 = LG#1']],
  ['The {ORG-a|LG} ({ORG-b|GL}) met.', []],
  ['The {ORG-a|LG}, also known as {ORG-b|GL}, met.', ['GL#6 = LG#1']],
  ['The {ORG-a|LG}, also referred to as the {ORG-b|GL}, met.', ['GL#8 = LG#1']],
  ['The {ORG-a|Lumen}, or also known as {ORG-b|Lantern Guild}, met.', ['Lantern Guild#7 = Lumen#1']],
  ['The {ORG-a|Lumen}, better known as {ORG-b|Lantern Guild}, met.', ['Lantern Guild#6 = Lumen#1']],
  ['The {ORG-a|Lumen}, known also as {ORG-b|Lantern Guild}, met.', ['Lantern Guild#6 = Lumen#1']],
  ['The {ORG-a|Lumen} (formerly {ORG-b|Lantern Guild}) met.', ['Lantern Guild#4 = Lumen#1']],
  ['The {ORG-a|Lumen}, formerly {ORG-b|Lantern Guild}, met.', ['Lantern Guild#4 = Lumen#1']],
  ['The {ORG-a|Lumen} aka {ORG-b|Lantern Guild} met.', ['Lantern Guild#3 = Lumen#1']],
  ['The {ORG-a|Lumen} a.k.a. {ORG-b|Lantern Guild} met.', ['Lantern Guild#3 = Lumen#1']],
  ['The {ORG-a|Lumen}, well known as {ORG-b|Lantern Guild}, met.', []],
  ['The {ORG-a|Lumen}, formerly {GPE-b|Lantern Guild}, met.', []],
  ['The {ORG-a|Lumen}. Formerly {ORG-b|Lantern Guild}, met.', []],
  [
    'The {ORG-a|Lantern Guild} ({ORG-a|LG}/{ORG-a|GUILD}) met.',
    ['LG#4 = Lantern Guild#1', 'GUILD#6 = Lantern Guild#1'],
  ],
  [
    'The {ORG-a|Lantern Guild} ({ORG-a|LG}), {ORG-b|Lumen} ({ORG-c|LU}) met.',
    ['LG#4 = Lantern Guild#1', 'LU#9 = Lumen#7'],
  ],
  ['The {ORG-a|Bureau of Lamps and Oil} ({ORG-a|BLO}) met.', ['BLO#7 = Bureau of Lamps and Oil#1']],
  ['The {ORG-a|Bureau of Lamps and Oil} ({ORG-a|BOLAO}) met.', ['BOLAO#7 = Bureau of Lamps and Oil#1']],
  ['On {DATE-a|Monday} ({ORG-b|MO}) it met.', []],
  ['The {ORG-a|Lantern Guild} ({DATE-b|LG}) met.', []],
]);
