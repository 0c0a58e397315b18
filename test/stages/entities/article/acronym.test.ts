import { acronymInBrackets } from '../../../../src/stages/entities/rules/article/acronym.ts';
import { articleTable } from '../../../support/name-table.ts';

articleTable(acronymInBrackets, {
  finds: [
    'He joined the {ORG|Dravna Workers League} ({ORG|DWL}) in May.',
    'They praised the {ORG|Council for Coastal Trade} ({ORG|CCT}) at noon.',
    'It was the {LAW|Coastal Waters Act} ({LAW|CWA}) that failed.',
  ],
  ignores: ['They met Ingrid Halvik (U.S.) at noon.', 'He joined the league (DWL) in May.'],
});
