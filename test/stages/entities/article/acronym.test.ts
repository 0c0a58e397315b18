import { acronymInBrackets } from '../../../../src/stages/entities/rules/article/acronym.ts';
import { articleTable } from '../../../support/name-table.ts';

articleTable(acronymInBrackets, {
  finds: [
    'He joined the {ORG|Dravna Workers League} ({ORG|DWL}) in May.',
    'They praised the {ORG|Council for Coastal Trade} ({ORG|CCT}) at noon.',
    'It was the {LAW|Coastal Waters Act} ({LAW|CWA}) that failed.',
  ],
  ignores: ['They met Ingrid Halvik (U.S.) at noon.', 'He joined the league (DWL) in May.'],
  weighs: [
    ['They met the Dravna Workers League (DWL) there.', ['Dravna Workers League ORG 3', 'DWL ORG 6']],
    ['They met the Dravna Workers League (DWLs) there.', ['Dravna Workers League ORG 3', 'DWLs ORG 6']],
    ['They met the Dravna Workers League (Zornik) there.', []],
    ['They met the Dravna Workers League (D) there.', []],
    ['They met the Dravna Workers League of old (DWL) there.', []],
    ['They met the Dravna Workers League [DWL] there.', []],
    ['They met Ingrid Halvik (DWL) there.', ['Ingrid Halvik ORG 3', 'DWL ORG 6']],
    ['They met Ingrid Halvik (U.S.) there.', []],
    ['They met Ingrid Halvik (NORWAY) there.', []],
    ['They crossed the Zornik River (ZR) there.', ['Zornik River LOC 3', 'ZR LOC 6']],
    ['They crossed Zornik County (ZC) there.', ['Zornik County GPE 3', 'ZC GPE 6']],
    ['They crossed Zornik Bridge (ZB) there.', ['Zornik Bridge FAC 3', 'ZB FAC 6']],
    ['They passed the Coastal Waters Act (CWA) there.', ['Coastal Waters Act LAW 3', 'CWA LAW 6']],
    ['They lost the Coastal Waters War (CWW) there.', ['Coastal Waters War EVENT 3', 'CWW EVENT 6']],
    ['They met Zornik (DWL) there.', []],
    ['They met the Dravna Workers League (Dravna Workers) there.', []],
  ],
});
