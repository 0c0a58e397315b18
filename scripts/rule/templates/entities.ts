import type { Template } from '../template.ts';

const TYPES: Readonly<Record<string, string>> = { date: 'DATE', time: 'TIME', number: 'QUANTITY' };

/** Dates, times and amounts. */
export const number: Template = {
  rule: ({ id, name, about, stage }) => `import { numberAt } from '${stage}numbers/read.ts';
import { isNumeral, type NumberRule, valued, within } from '${stage}numbers/rule.ts';

export const ${name}: NumberRule = {
  id: '${id}',
  about: ${about},
  type: '${TYPES[id.split('/')[0] ?? '']}',
  // Fill in: what the first word may be; the rule is asked only there.
  trigger: isNumeral,
  find(doc, i) {
    const number = numberAt(doc, i);
    // Fill in: what must follow, and the value.
    if (!number || !within(doc, number.end, i) || doc.keys[number.end] !== 'fill in') return null;
    return { first: number.first, end: number.end + 1, value: valued(number, 'fill in') };
  },
};
`,
  table: ({ name, top, tests, id }) => `import { ${name} } from '${top}src/stages/entities/rules/${id}.ts';
import { numberTable } from '${tests}support/name-table.ts';

numberTable(${name}, {
  // Fill in: texts with what is found, and its value.
  finds: [
    ['It took {${TYPES[id.split('/')[0] ?? '']}|3 things} to win.', { amount: 3, unit: 'thing' }],
    ['It took {${TYPES[id.split('/')[0] ?? '']}|4 things} to win.', { amount: 4, unit: 'thing' }],
    ['It took {${TYPES[id.split('/')[0] ?? '']}|5 things} to win.', { amount: 5, unit: 'thing' }],
  ],
  // Fill in: texts that look alike, in which nothing is found.
  ignores: ['It took a thing to win.', 'It took them to win.'],
});
`,
};

const namedTexts = `  // Fill in: texts with the names that the rule speaks on, marked with the type that it votes for.
  finds: [
    'They saw {ORG|Zornik} fill it in.',
    'They heard {ORG|Zornik} fill it in.',
    'They let {ORG|Zornik} fill it in.',
  ],
  // Fill in: texts that look alike, in which it says nothing in favour.
  ignores: ['They saw Zornik leave.', 'They saw Zornik stay.'],
`;

/** What speaks for the type of a name, in it or beside it. */
export const evidence: Template = {
  rule: ({ id, name, about, stage }) => `import { type EvidenceRule, keyAfter } from '${stage}votes/evidence-rule.ts';

export const ${name}: EvidenceRule = {
  id: '${id}',
  about: ${about},
  // Fill in: the word before or after the candidate, or the shape, that gives the rule something to say.
  trigger: { after: ({ key }) => key === 'fill in' },
  judge(doc, candidate, vote) {
    // Fill in: for which type this speaks, and how much; 1 is a hint, 3 is usual, 6 as good as certain.
    if (keyAfter(doc, candidate) === 'fill in') vote('ORG', 3);
  },
};
`,
  table: ({ name, top, tests, id }) => `import { ${name} } from '${top}src/stages/entities/rules/${id}.ts';
import { evidenceTable } from '${tests}support/name-table.ts';

evidenceTable(${name}, {
${namedTexts}});
`,
};

/** What the whole article says of a name. */
export const article: Template = {
  rule: ({ id, name, about, stage }) => `import type { ArticleRule } from '${stage}votes/article-rule.ts';

export const ${name}: ArticleRule = {
  id: '${id}',
  about: ${about},
  judge(doc, { candidates }) {
    // Fill in: what is read once of all candidates; null where the rule has nothing to say on this article.
    if (candidates.length === 0 || doc.tokens.length === 0) return null;
    return (candidate, _index, vote) => {
      // Fill in: for which type this speaks, and how much.
      if (candidate.key === 'fill in') vote('ORG', 3);
    };
  },
};
`,
  table: ({ name, top, tests, id }) => `import { ${name} } from '${top}src/stages/entities/rules/${id}.ts';
import { articleTable } from '${tests}support/name-table.ts';

articleTable(${name}, {
${namedTexts}});
`,
};
