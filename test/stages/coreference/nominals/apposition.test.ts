import { apposition } from '../../../../src/stages/coreference/rules/nominals/apposition.ts';
import { corefTable } from '../../../support/coref-table.ts';

corefTable(apposition, {
  merges: [
    '{title|General} {PERSON-a|Tolmer}, {a|the former commander} of the fleet, spoke.',
    '{a|The secretary} of the guild, {PERSON-a|Ann Tolmer}, spoke.',
    'He lives in {GPE-a|Varna}, {a|the capital} of {GPE-b|Varnia}.',
    '{ORG-a|Lumen}, {a|a small company} in {GPE-b|Varna}, grew.',
  ],
  keepsApart: [
    'In {GPE-a|Varna}, {b|the premier} said nothing.',
    'For {PERSON-a|Tolmer}, {b|the president} said it was late.',
    '{PERSON-a|Tolmer}, {b|the ministers} and others left.',
  ],
});
