import { describe } from 'vitest';
import { rowTable } from '../../support/row-table.ts';
import { corefTraceOf } from '../../support/trace-rows.ts';

describe('what the trace of coreference tells: which sieve joined what, and what it could not', () => {
  rowTable(corefTraceOf, [
    [
      '{PERSON-a|Rob Tolmer} left. He met {PERSON-a|Tolmer}.',
      [
        'coreference: resolved by names/person-part: Tolmer (is "Rob Tolmer" at 0)',
        'coreference: resolved by pronouns/personal: He (is "Rob Tolmer" at 0)',
      ],
    ],
    [
      '{GPE-a|UK} met {LOC-a|Britain}, {LOC-b|Britain} too.',
      [
        'coreference: resolved by names/same-name: Britain (is "Britain" at 7)',
        'coreference: resolved by names/known-alias: Britain (is "UK" at 0)',
        'coreference: dropped by names/known-alias: Britain (cannot be "UK" at 0)',
      ],
    ],
  ]);
});
