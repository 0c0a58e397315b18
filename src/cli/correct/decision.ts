import type { CorrectionData } from '../../model/corrections.ts';
import { correctionWords } from '../../model/corrections.ts';
import { SaysoError } from '../../model/errors.ts';
import type { CorrectFlags } from '../flags/correct.ts';
import type { What } from './target.ts';

/** What somebody decides, and about what kind of thing. */
export interface Decision {
  readonly what: What;
  readonly fields: Pick<CorrectionData, 'speaker' | 'quote' | 'name'>;
}

type Flags = Pick<CorrectFlags, 'speaker' | 'notAQuote' | 'notAName' | 'until'>;

/** @throws SaysoError `usage` where the options decide nothing, or contradict each other. */
export function decisionOf({ speaker, notAQuote, notAName, until }: Flags): Decision {
  const isOfQuote = speaker !== undefined || until !== undefined;
  const decided = [isOfQuote, notAQuote, notAName].filter(Boolean).length;
  if (decided === 0) {
    throw new SaysoError(
      'usage',
      'nothing is decided: --speaker, --until, --not-a-quote or --not-a-name says what is right',
    );
  }
  if (decided > 1) {
    throw new SaysoError('usage', 'of --not-a-quote, --not-a-name, and --speaker with --until, only one can be right');
  }
  if (notAName) return { what: 'name', fields: { name: false } };
  if (notAQuote) return { what: 'quotation', fields: { quote: false } };
  return {
    what: 'quote',
    fields: {
      ...(speaker !== undefined && { speaker: speaker === 'none' ? null : speaker }),
      ...(until !== undefined && { quote: { until } }),
    },
  };
}

/** A decision as a sentence for people, without its full stop. */
export function decisionText(correction: CorrectionData): string {
  const { speaker, quote, name } = correction;
  const words = correctionWords(correction);
  if (name === false) return `${words} is no name`;
  if (quote === false) return `${words} is no quote`;
  const said = speaker === undefined ? [] : [`is said by ${speaker ?? 'nobody'}`];
  const reaches = quote ? [`reaches to “${quote.until}”`] : [];
  return `${words} ${[...said, ...reaches].join(' and ')}`;
}
