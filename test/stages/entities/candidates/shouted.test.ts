import { candidateTable } from '../../../support/name-table.ts';

candidateTable('bodies in sentences all in capitals', [
  'THE {name|HARBOUR GUILD} DENIED THE REPORT.',
  'THE {name|COASTAL BANK} SAID SO.',
  'THE {name|HARBOUR GUILD} ({name|HG}) SAID IT WOULD SUE.',
  'THE {name|HARBOUR PILOTS} ({name|HP}) SAID IT WOULD SUE.',
  'THE {name|NORDVIK BIRD TRUST} LEFT.',
]);

candidateTable('common words in sentences all in capitals', [
  'THE CITY COUNCIL SAID SO.',
  'THE MAYOR DENIED THE REPORT.',
  'THE PARTY WAS LATE.',
  'A HARBOUR BANK LEFT.',
  'THE HARBOUR PILOTS (ALL) SAID IT WOULD SUE.',
]);

candidateTable('a shout before or within prose', [
  'THEY HAVE BEEN CALLED OUT — The mayor said that she was sorry for it.',
  'HOW TO SPOT DOGS: The old man told them about it at noon.',
  '{name|TOLMER} HAS BEEN CALLED OUT — The mayor said that {name|Tolmer} was sorry for it, and she left.',
  'She left the {name|LEK} and the {name|HG LEK} that day.',
  'She read it in {name|USA TODAY}, which said that nobody knew of it.',
]);
