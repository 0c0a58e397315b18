import { candidateTable } from '../../../support/name-table.ts';

candidateTable('trades before a name', [
  'Hairdresser {name|Ann Tolmer} says so.',
  'They met Plumber {name|Zornik Vrell} there.',
  'They met Agent {name|Zornik} there.',
  'Actor-turned-politician {name|Zornik Vrell} left.',
  'They met Singer-songwriter {name|Ingrid Vrell} there.',
  'They met {name|NATO} Administrator {name|Ingrid Vrell} there.',
  'Baker {name|Ann Tolmer} left.',
  'They met Carpenter {name|J. Tolmer} there.',
  'Lampman {name|Ingrid Vrell} left.',
  '{name|Lake County} Supervisor of Elections {name|Ingrid Vrell} said it.',
  'They met Sculptor {name|Ingrid van der Vrell} there.',
]);

candidateTable('names in which a trade is a family name, a first name or part of what a body is called', [
  'They met {name|Ann Baker} there.',
  'They met {name|Ann Baker Tolmer} there.',
  'They met {name|Taylor Smith} there.',
  'They met {name|Mason Ann Tolmer} there.',
  'They met {name|Baker Tolmer} there.',
  'They met {name|Holt-Baker Tolmer} there.',
  'They met {name|Ingrid Lampman} there.',
  'They met {name|Zornik Ingrid Vrell} there.',
  'They met the {name|Welder Party} there.',
  'They met {name|Engineer Corps} there.',
  'They met {name|Plumber Norway} there.',
]);
