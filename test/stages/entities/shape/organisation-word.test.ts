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
});
