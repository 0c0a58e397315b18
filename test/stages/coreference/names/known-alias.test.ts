import { knownAlias } from '../../../../src/stages/coreference/rules/names/known-alias.ts';
import { corefTable } from '../../../support/coref-table.ts';

corefTable(knownAlias, {
  merges: [
    'The {GPE-a|United States} agreed. {GPE-a|America} and the {GPE-a|U.S.} are one.',
    '{GPE-a|Britain} left, the {GPE-a|UK} said.',
    'From {GPE-a|Los Angeles} to {GPE-a|L.A.} and back.',
  ],
  keepsApart: [
    '{GPE-a|North Korea} and {GPE-b|South Korea} met.',
    '{PERSON-a|America} Ferrel lives in the {GPE-b|United States}.',
  ],
});
