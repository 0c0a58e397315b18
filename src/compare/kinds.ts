/** What a difference can be, in the terms of the domain; programs that read a report, `--only` and `--fail-on` go by these. */
export const DIFFERENCE_KINDS = [
  ...[
    'text-changed',
    'document',
    'document-lost',
    'document-new',
    'no-text',
    'no-expected',
    'expected-invalid',
    'stale-correction',
  ],
  ...['sentence-lost', 'sentence-new', 'sentence-moved', 'sentence-split', 'sentence-joined'],
  ...['entity-lost', 'entity-new', 'entity-renamed', 'entity-type', 'entity-key', 'entity-value', 'entity-aliases'],
  ...['mention-lost', 'mention-new', 'mention-moved', 'mention-entity', 'mention-kind', 'mention-title'],
  ...['mention-boilerplate', 'quote-lost', 'quote-new', 'quote-moved', 'quote-span', 'quote-type', 'quote-text'],
  ...['quote-utterance', 'quote-cue', 'quote-source', 'quote-source-kind', 'quote-speaker', 'quote-speaker-rule'],
  ...['quote-speaker-confidence', 'quote-addressee', 'quote-parent', 'quote-rule', 'quote-confidence'],
  ...['quote-boilerplate', 'quote-about', 'claim-lost', 'claim-new', 'claim-statement', 'claim-polarity'],
  ...['claim-modality', 'claim-stance', 'claim-asserted-by', 'claim-hedged', 'claim-complete', 'claim-rule'],
  ...['claim-confidence', 'boilerplate-lost', 'boilerplate-new', 'boilerplate-changed', 'diagnostic-lost'],
  ...['diagnostic-new', 'diagnostic-changed'],
] as const;

export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];
