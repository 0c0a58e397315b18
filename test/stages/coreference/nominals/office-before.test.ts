import { officeBefore } from '../../../../src/stages/coreference/rules/nominals/office-before.ts';
import { corefTable } from '../../../support/coref-table.ts';

corefTable(officeBefore, {
  merges: [
    '{a|The mayor} of {GPE-b|Varna} {PERSON-a|Mary Tolmer} spoke.',
    '{a|Director} of the {ORG-b|Lantern Guild} {PERSON-a|Hugh Varden} left.',
    'They asked {a|the president} of {GPE-b|Varnia} {PERSON-a|Mary Tolmer}.',
  ],
  keepsApart: [
    '{b|A friend} of {PERSON-a|Mary Tolmer} spoke.',
    '{b|The mayor} of {GPE-c|Varna} met {PERSON-a|Mary Tolmer}.',
    '{b|The mayors} of {GPE-c|Varna} {PERSON-a|Mary Tolmer} knew spoke.',
  ],
});
