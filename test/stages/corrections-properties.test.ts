/** Whatever is decided about whatever words: what comes of it is a document. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../../src/index.ts';
import type { CorrectionData } from '../../src/model/corrections.ts';

const TEXTS = [
  `NORDVIK - The harbourmaster said that the dam above the town was safe. He added that it would hold, noting it was new.

“We will go,” Ann Tolmer said on Friday. “And we will come back.” She smiled. Karl Lund called it a “winner”. “It holds.”

“Tolmer told me that I had said it was late,” Lund said, “and that she knew.” They said so too, adding that it rained.
`,
  `Interview

ANN TOLMER: Do you know that the dam is old? I said that it is.

KARL LUND: I do not know. “It holds,” she told me. We go.

ANN TOLMER: We will see. Thank you very much.
`,
];

const correction = fc.record({
  from: fc.nat(),
  length: fc.nat(8),
  until: fc.nat(30),
  speaker: fc.option(fc.constantFrom('Ann Tolmer', 'Odd Brun', 'Eva Brun', null), { nil: undefined }),
  decides: fc.constantFrom('speaker', 'no quote', 'no name', 'until', 'both'),
});

/** A correction of words of the text. */
function correctionOf(text: string, { from, length, until, speaker = 'Odd Brun', decides }: Drawn): CorrectionData {
  const words = text.trim().split(/\s+/u);
  const first = from % words.length;
  const exact = words.slice(first, first + length + 1).join(' ');
  const last = words[Math.min(words.length - 1, first + length + until)] ?? '';
  if (decides === 'no quote') return { exact, quote: false };
  if (decides === 'no name') return { exact, name: false };
  return {
    exact,
    ...(decides !== 'until' && { speaker }),
    ...(decides !== 'speaker' && { quote: { until: last } }),
  };
}

type Drawn = typeof correction extends fc.Arbitrary<infer Value> ? Value : never;

test.each(TEXTS)('%#', (text) => {
  fc.assert(
    fc.property(fc.array(correction, { maxLength: 12 }), (drawn) => {
      const corrections = drawn.map((one) => correctionOf(text, one));
      const { quotes } = extract(text, { claims: 'all', corrections: [{ corrections }] });
      for (const { rule, confidence, speaker, speakerRule, speakerConfidence } of quotes) {
        if (rule === 'correction') expect(confidence).toBe(1);
        if (speakerRule === 'correction') expect(speakerConfidence).toBe(speaker === null ? null : 1);
      }
    }),
    { numRuns: 60 },
  );
});
