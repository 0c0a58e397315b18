import { eventOrLawWord } from '../../../../src/stages/entities/rules/shape/event-or-law-word.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(eventOrLawWord, {
  finds: [
    'He fought in the {EVENT|Zornik War} as a boy.',
    'The senate passed the {LAW|Coastal Waters Act} at night.',
    'She stood in the {EVENT|1998 Norwegian general election} and lost.',
    'Many died in the {EVENT|Battle of Dravna} that year.',
  ],
  ignores: ['The war was long.', 'The Zornik Holdings board met.'],
  weighs: [
    ['They lost the Zornik War there.', ['Zornik War EVENT 5']],
    ['They passed the Zornik Act there.', ['Zornik Act LAW 5']],
    ['They lost the Battle of Zornik there.', ['Battle of Zornik EVENT 5', 'Battle of Zornik EVENT 3']],
    ['They lost the 1998 Norwegian general election there.', ['1998 Norwegian general election EVENT 8']],
    ['They lost the May 1998 Norwegian election in Zornik there.', ['May 1998 Norwegian election EVENT 8']],
    ['They lost the 1998 Norwegian primary there.', []],
    ['They lost the 1998 Norwegian referendums there.', ['1998 Norwegian referendums EVENT 8']],
    ['They lost the 1998 Norwegian plebiscite there.', ['1998 Norwegian plebiscite EVENT 8']],
    ['They planned Operation Lantern there.', ['Operation Lantern EVENT 3']],
    ['They met War there.', []],
    ['They read Article 9 there.', ['Article 9 LAW 6']],
    ['They read Article Zornik there.', []],
    ['They saw a Boeing 747 there.', ['Boeing 747 PRODUCT 6']],
    ['They saw Gate 7 there.', []],
  ],
});
