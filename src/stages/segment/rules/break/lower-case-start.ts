import { ASKING_VERBS, LOWER_ABBREVIATIONS, SHORT_WORDS } from '../../../../lang/en/sentence-starts.ts';
import type { Token } from '../../../../model/document.ts';
import { QUOTATION_MARKS } from '../../../../model/marks.ts';
import { caseOf, type Gap, tokenAt } from '../../sentences/gap.ts';
import type { SentenceRule } from '../../sentences/rule.ts';
import { BEFORE_LOWER } from '../../sentences/traits.ts';

/** Shorter words before a full stop are abbreviations unless they are known. */
const SHORTEST_PLAIN = 3;

/** Longer words with a capital are no abbreviations. */
const LONG_NAME = 6;

/** "it works. so they say", "so it goes. “we lost,” he said", but not "Roe & co. by ferry", "Why? he asked", "Yahoo! in the news". */
export const lowerCaseStart: SentenceRule = {
  id: 'break/lower-case-start',
  about: 'A sentence begins in lower case after a mark that is no part of an abbreviation or name.',
  trigger: BEFORE_LOWER,
  judge(gap) {
    if (gap.last > gap.terminal || gap.quoted) return undefined;
    const within = opensOver(gap);
    if ((gap.opens && !within) || caseOf(tokenAt(gap, within ? gap.word : gap.next)) !== 'lower') return undefined;
    const { text } = tokenAt(gap, gap.terminal);
    const before = tokenAt(gap, gap.terminal - 1);
    if (text === '.') return isPlain(before) ? 'break' : undefined;
    // "the Lamps Forever! awards"
    if (text === '!' && caseOf(before) === 'upper' && gap.terminal - gap.first > 1) return undefined;
    return /^[!?]+$/u.test(text) && !asks(tokenAt(gap, gap.next + 1).lower) ? 'break' : undefined;
  },
};

/** Whether the next sentence may begin with the mark that opens: a bracket; a quotation mark in a text without capitals. */
function opensOver(gap: Gap): boolean {
  const { text } = tokenAt(gap, gap.next);
  return text === '(' || (gap.opens && QUOTATION_MARKS.has(text) && beganLower(gap));
}

/** Whether the sentence before the gap began in lower case, too. */
function beganLower(gap: Gap): boolean {
  const first = caseOf(tokenAt(gap, gap.first));
  return (first === 'none' ? caseOf(tokenAt(gap, gap.first + 1)) : first) === 'lower';
}

function isPlain({ text, lower }: Token): boolean {
  if (text !== lower) return text.length >= LONG_NAME;
  return lower.length < SHORTEST_PLAIN ? SHORT_WORDS.has(lower) : !LOWER_ABBREVIATIONS.has(lower);
}

/** The question is a thought or a saying without marks: "Will it last? she wondered." */
function asks(verb: string): boolean {
  return ASKING_VERBS.has(verb);
}
