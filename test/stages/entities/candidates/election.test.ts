import { candidateTable } from '../../../support/name-table.ts';

candidateTable('elections', [
  'He won the {name|2001 Norwegian general election} there.',
  'He won the {name|May 2001 United Kingdom local election} there.',
  'He won the {name|2001 Norwegian election} in {name|Zornik} there.',
  'He won the {name|2001 Norwegian Election} there.',
  'He won the 2001 {name|Norwegian} general lamp there.',
  'He won the {name|2001 Norwegian general federal special snap election} there.',
  'He won the 2001 {name|Norwegian} general federal special snap local election there.',
  'He won the 1601 {name|Norwegian} general election there.',
  'He won the 2101 {name|Norwegian} general election there.',
  'He won it in 2001. {name|Norwegian} elections came.',
  'He won the {name|1899 Norwegian presidential primaries} there.',
  'He won the {name|2001 Norwegian election in New Zealand} there.',
  'He won the {name|2001 Norwegian election in Norway} and left {name|Norway}.',
]);
