import { candidateTable } from '../../../support/name-table.ts';

candidateTable('what is done in headlines and slogans', [
  'Then {name|Ingrid Halvik} Leads in the end.',
  'Then {name|Ingrid Halvik} Endorses {name|Zornik} there.',
  'They saw {name|Ingrid Halvik Awards} there.',
  'They saw {name|Ingrid Eric Powers} there.',
  'They saw {name|Halvik Leads} there.',
  'Then {name|Washington Post} Says that he left.',
  'They heard of {name|Zornik Post Says} there.',
  'They heard “Stop {name|Clinton}” there.',
  'They heard “Dump {name|Ingrid Halvik}” there.',
  'They heard “Elect {name|Ingrid}” there.',
  'They heard of {name|Stop Zornik} there.',
  'They heard of {name|Elect Ingrid Foundation} there.',
  'They met Sleepy {name|Ingrid} there. And {name|Ingrid} left, said {name|Ingrid}.',
  'They met Sleepy {name|Ingrid Halvik} there. And {name|Ingrid} left, said {name|Ingrid}.',
  'They met {name|Sleepy Ingrid} there. And he left.',
  'They met {name|Sleepy Zornik} there. And {name|Zornik} left, said {name|Zornik}.',
  'They crossed {name|Lake Ingrid} there. And {name|Ingrid} left, said {name|Ingrid}.',
  'They asked {name|dos Santos} about it. And {name|Santos} left, said {name|Santos}.',
]);
