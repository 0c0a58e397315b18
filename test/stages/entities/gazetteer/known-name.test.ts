import { knownName } from '../../../../src/stages/entities/rules/gazetteer/known-name.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(knownName, {
  finds: [
    'Talks were held in {GPE|Norway} on fishing.',
    'The {ORG|United Nations} sent monitors.',
    'Prices in {GPE|New Zealand} rose faster than wages.',
    'A {NORP|{LANGUAGE|Swedish}} trawler sank.',
  ],
  ignores: ['We met Halvik at the harbour.', 'The delegates from Ostrava Works left early.'],
  weighs: [
    ['They met Norway there.', ['Norway GPE 5']],
    ['They met New Zealand there.', ['New Zealand GPE 9']],
    ['They met the United Nations there.', ['United Nations ORG 9']],
    ['They met Zornik there.', []],
    ['They met a Swedish trawler.', ['Swedish NORP 5', 'Swedish LANGUAGE 1.5']],
  ],
});
