import { software } from '../../../../src/stages/entities/rules/context/software.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(software, {
  finds: [
    'The bug sits in {ORG|Zornik}, a library.',
    'The flaw is in {ORG|Vrell}, a server used by {ORG|Apache} and others.',
    'The browser {ORG|Halvik} was patched.',
  ],
  ignores: [
    'The bug sits in Zornik.',
    'The American app failed.',
    'Zornik said the app had failed.',
    'They met Ingrid Zornik and the app failed.',
    'The POST method of the app failed.',
  ],
  weighs: [
    ['The flaw in Zornik stopped the server.', ['Zornik ORG 1', 'Zornik PERSON -2', 'Zornik GPE -3']],
    ['The app was made in Zornik.', ['Zornik ORG 1', 'Zornik PERSON -2']],
    ['It is an app used by Apache and others.', ['Apache ORG 1', 'Apache PERSON -2', 'Apache NORP -6']],
    ['The app has Apache users.', []],
  ],
});
