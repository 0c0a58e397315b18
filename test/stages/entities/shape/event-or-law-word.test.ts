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
});
