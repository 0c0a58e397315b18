import { preposition } from '../../../../src/stages/entities/rules/context/preposition.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(preposition, {
  finds: [
    'Rain fell in {GPE|Zornik} at noon.',
    'A bus crashed near {GPE|Zornik} at noon.',
    'Fighting went on in northern {GPE|Zornik} at noon.',
  ],
  ignores: ['They asked Zornik about it.', 'A letter of Zornik was found.'],
  weighs: [
    ['They stayed in Zornik again.', ['Zornik GPE 2.5']],
    ['They stayed in Zornik Vrell again.', ['Zornik Vrell GPE 2.5']],
    ['They stayed in Zornik Vrell Dravna again.', ['Zornik Vrell Dravna GPE 1.25']],
    ['They stayed at Zornik again.', ['Zornik FAC 1', 'Zornik ORG 0.8']],
    ['They stayed at Zornik Vrell Dravna again.', ['Zornik Vrell Dravna FAC 0.5', 'Zornik Vrell Dravna ORG 0.4']],
    ['They went to Zornik again.', ['Zornik GPE 0.6']],
    ['They went near northern Zornik again.', ['Zornik GPE 3']],
    ['They stayed with Zornik again.', []],
    ['They stayed in Lamp again.', []],
    ['They stayed in Mobile again.', ['Mobile GPE 2.5']],
    ['They stayed at Lamp again.', ['Lamp FAC 1', 'Lamp ORG 0.8']],
  ],
});
