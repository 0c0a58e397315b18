import { attributionRows } from '../../../support/cue-rows.ts';
import { rowTable } from '../../../support/row-table.ts';

rowTable(attributionRows, [
  [
    '“It is our”—she leaned over—“secret,” said Oda Brenk.',
    ['direct “It is our” … “secret,” | cue said | source Oda Brenk'],
  ],
  ['“The mill” – Okello waited – “is old.”', ['direct “The mill” … “is old.”']],
  ['“The mill” – Okello waited “is old.”', []],
  ['“The mill” Okello waited – “is old.”', []],
  ['“The mill” – the old one – “is old.”', []],
  ['“The mill” – he waited. He left – “is old.”', []],
]);
