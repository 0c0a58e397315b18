import { family } from '../../../../src/stages/entities/rules/article/family.ts';
import { articleTable } from '../../../support/name-table.ts';

articleTable(family, {
  finds: [
    'Ingrid Halvik left. The {PERSON|Halviks} were gone.',
    'Ingrid Halvik left. They asked both {PERSON|Halviks} about it.',
    'Ingrid Lynch left. The {PERSON|Lynches} were gone.',
  ],
  ignores: [
    'Ingrid Halvik left. The Vrells were gone.',
    'Ingrid Halvik left. They asked Halvik about it.',
    'Ingrid Norwegian left. The Norwegians were gone.',
    'The Halvik Bank closed. The Halviks were gone.',
  ],
});
