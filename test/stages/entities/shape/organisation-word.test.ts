import { organisationWord } from '../../../../src/stages/entities/rules/shape/organisation-word.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(organisationWord, {
  finds: [
    'The {ORG|Dravna Farmers Party} won two seats.',
    'She studied at the {ORG|University of Dravna} in the north.',
    'He ran the {ORG|Center for Coastal Research} until spring.',
    'The {ORG|Zornik Brass Band} played.',
  ],
  ignores: ['The party was loud.', 'They drove along the Dravna River at dusk.'],
  weighs: [
    ['They met the Zornik Party there.', ['Zornik Party ORG 5']],
    ['They met the University of Zornik there.', ['University of Zornik ORG 5']],
    ['They met the Bank Zornik there.', ['Bank Zornik ORG 2']],
    ['They met the Center for Zornik there.', ['Center for Zornik ORG 5']],
    ['They met the Zornik Democrats there.', ['Zornik Democrats ORG 5']],
    ['They met the Zornik Vrell there.', []],
    ['They met Party there.', []],
    ['They met the Coastal Norwegians there.', ['Coastal Norwegians ORG 1.5']],
    ['They met Norwegians there.', []],
    ['They met the Zornik White House there.', ['Zornik White House ORG 4']],
    ['They met the White House there.', []],
  ],
});
