import type { Template } from '../template.ts';

/** A cue that is no verb, with what is said before it. */
export const quote: Template = {
  rule: ({ id, name, word, about, src, stage }) => `import { lowerAt } from '${src}model/phrase-lookup.ts';
import type { Rule } from '${src}model/rule.ts';
import { type Pattern, wordCandidate } from '${stage}build.ts';
import type { Candidate } from '${stage}candidate.ts';
import type { Prior } from '${stage}frames.ts';
import type { QuoteInput } from '${stage}input.ts';
import { sourceFrom, statementBefore } from '${stage}parts.ts';

/** Until somebody counts: how often such a find is right (below 0.3 it is dropped), and what makes you think so. */
const PRIOR: Prior = { rate: 0.8, why: 'fill in' };

export const ${name}: Rule<QuoteInput, Candidate> = {
  id: '${id}',
  about: ${about},
  *find(input) {
    for (let i = 0; i < input.tokens.length; i++) {
      const pattern = patternAt(input, i);
      const found = pattern && wordCandidate(input, { ...pattern, lemma: '${word}', frame: '${word}', prior: PRIOR });
      if (found) yield found;
    }
  },
};

/** The cue that begins at token \`i\`, with its source and what is said, all as ranges of tokens. */
function patternAt(input: QuoteInput, i: number): Pattern | undefined {
  // Fill in: the words of the cue, and what stands around it. CONTRIBUTING.md lists what there is to look with.
  if (lowerAt(input, i) !== 'fill in') return undefined;
  const content = statementBefore(input, i);
  return content && { cue: { first: i, end: i + 1 }, source: sourceFrom(input, i + 1), content: [content] };
}
`,
  table: ({ id, tests }) => `import { quoteTable } from '${tests}support/quote-table.ts';

quoteTable('${id}', {
  // Fill in: texts with what is to be found; where there is no source, none is marked.
  finds: [
    '{content|The first thing is found}, {cue|fill} {source|the source} in.',
    '{content|The second thing is found}, {cue|fill} {source|the source} in.',
    '{content|The third thing is found}, {cue|fill} {source|the source} in.',
  ],
  // Fill in: texts that look alike, in which the rule must find nothing.
  ignores: ['This looks like it.', 'So does this.'],
});
`,
};

/** A refiner that drops candidates. */
export const refiner: Template = {
  rule: ({ id, name, about, src, stage }) => `import type { Refiner } from '${src}model/rule.ts';
import type { Candidate } from '${stage}candidate.ts';
import type { QuoteInput } from '${stage}input.ts';

export const ${name}: Refiner<QuoteInput, Candidate> = {
  id: '${id}',
  about: ${about},
  // Fill in: what is kept of all candidates; they may also be changed.
  refine: (found) => found.filter(({ lemma }) => lemma !== 'fill in'),
  // Fill in: what the trace says of one that was dropped.
  why: ({ rule, lemma }) => ({ reason: \`\${rule} found \${lemma}\` }),
};
`,
  table: ({ name, top, tests, id }) => `import { ${name} } from '${top}src/stages/quotes/${id}.ts';
import { rivalTable } from '${tests}support/rival-table.ts';

rivalTable(${name}, {
  // Fill in: a text, how often each candidate is right (\`{A|…}\` is its content, \`{A-cue|…}\` its cue), and who is left.
  drops: [
    ['{A-cue|Tolmer} said {A|it rains}, {B-cue|Varden} said {B|it snows}.', { A: 0.5, B: 0.6 }, ['B']],
    ['{A-cue|Tolmer} said {A|it rains}, {B-cue|Varden} said {B|it hails}.', { A: 0.5, B: 0.6 }, ['B']],
    ['{A-cue|Tolmer} said {A|it rains}, {B-cue|Varden} said {B|it pours}.', { A: 0.5, B: 0.6 }, ['B']],
  ],
  // Fill in: candidates that look alike, all of which are kept.
  keeps: [
    ['{A-cue|Tolmer} said {A|it rains}.', { A: 0.5 }],
    ['{A-cue|Tolmer} said {A|it snows}.', { A: 0.5 }],
  ],
});
`,
};
