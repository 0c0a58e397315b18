import { describe } from 'vitest';
import { rowTable } from '../../support/row-table.ts';
import { quoteTraceOf } from '../../support/trace-rows.ts';

describe('what the trace of quotes tells: who proposed, dropped or changed what, and why', () => {
  rowTable(quoteTraceOf, [
    [
      'The mayor asked voters to be patient.',
      [
        'quotes: proposed by indirect/infinitive: to be patient (rate 0.44 (ask, frame to))',
        'quotes: proposed by indirect/asked-to: voters to be patient (rate 0.52 (ask, frame heard-to))',
        'quotes: dropped by refine/one-per-cue: to be patient (rate 0.44 (indirect/infinitive); its cue goes to indirect/asked-to with 0.52)',
        'quotes: kept by indirect/asked-to: voters to be patient (confidence 0.5)',
      ],
    ],
    [
      'Few believed his claim that it failed.',
      [
        'quotes: proposed by indirect/noun-cue: that it failed (rate 0.29 (noun claim, frame noun that))',
        'quotes: dropped by refine/often-right: that it failed (rate 0.29 < 0.6 (indirect/noun-cue, frame noun that))',
      ],
    ],
    [
      'Larkin said in a complaint that the ferry was late.',
      [
        'quotes: proposed by indirect/that-clause: that the ferry was late (rate 0.83 (say, frame that))',
        'quotes: proposed by indirect/noun-cue: that the ferry was late (rate 0.74 (noun complaint, frame noun that/no-source))',
        'quotes: dropped by refine/one-per-content: that the ferry was late (rate 0.74 (indirect/noun-cue); its content goes to indirect/that-clause with 0.83)',
        'quotes: kept by indirect/that-clause: that the ferry was late (confidence 0.84)',
      ],
    ],
    [
      '“We win,” Larkin said. “We always win here.”',
      [
        'quotes: proposed by direct/cue-after: “We win,” (rate 0.95 (say, frame before<”))',
        'quotes: changed by refine/continuation: “We win,” (found by direct/cue-after)',
        'quotes: kept by direct/cue-after: “We win,” Larkin said. “We always win here.” (confidence 0.94)',
      ],
    ],
    [
      'She saw a man: “We pay nothing at all for it.”',
      [
        'quotes: proposed by direct/colon-clause: “We pay nothing at all for it.” (rate 0.60 (see, frame clause colon”; declared: the verb may tell of anything, but long words in marks after it are mostly said))',
        'quotes: kept by direct/colon-clause: “We pay nothing at all for it.” (confidence 0.51)',
      ],
    ],
    [
      '“Orwin said that it failed,” Larkin said.',
      [
        'quotes: proposed by direct/cue-after: “Orwin said that it failed,” (rate 0.95 (say, frame before<”))',
        'quotes: proposed by indirect/that-clause: that it failed,” Larkin said (rate 0.83 (say, frame that))',
        'quotes: changed by layout/nested: that it failed,” Larkin said (found by indirect/that-clause)',
        'quotes: kept by direct/cue-after: “Orwin said that it failed,” (confidence 0.94)',
        'quotes: kept by indirect/that-clause: that it failed (confidence 0.84)',
      ],
    ],
  ]);
});
