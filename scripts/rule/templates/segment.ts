import type { Template } from '../template.ts';

/** Whether a sentence ends in a gap. */
export const sentence: Template = {
  rule: ({ id, name, about, stage }) => `import { tokenAt } from '${stage}sentences/gap.ts';
import type { SentenceRule } from '${stage}sentences/rule.ts';

export const ${name}: SentenceRule = {
  id: '${id}',
  about: ${about},
  // Fill in: what a gap must show for the rule to be asked (sentences/traits.ts); 0 where it is asked about every gap.
  trigger: 0,
  judge(gap) {
    // Fill in: what the gap must look like; undefined leaves it to the rules after this one.
    return tokenAt(gap, gap.next).lower === 'fill in' ? '${id.split('/')[0]}' : undefined;
  },
};
`,
  table: ({ name, top, id }) => `import { ${name} } from '${top}src/stages/segment/rules/${id}.ts';
import { gapTable } from '../gap-table.ts';

gapTable(${name}, {
  // Fill in: texts in which the rule decides the gap that the bar marks.
  finds: ['Fill in.| A first gap.', 'Fill in.| A second gap.', 'Fill in.| A third gap.'],
  // Fill in: texts that look alike, in which it leaves the gap to others.
  ignores: ['This looks.| Like it.', 'So does.| This.'],
});
`,
};

/** Lines of a page that are no text of the article. */
export const boilerplate: Template = {
  rule: ({ id, name, about, src, stage }) => `import type { BoilerplateSpan } from '${src}model/document.ts';
import type { Rule } from '${src}model/rule.ts';
import { lineKey, lineOf, type Page } from '${stage}page/page.ts';

export const ${name}: Rule<Page, BoilerplateSpan> = {
  id: '${id}',
  about: ${about},
  *find(page) {
    for (const paragraph of page.paragraphs) {
      const { start, end } = paragraph;
      // Fill in: what such a line looks like, and its kind.
      if (lineKey(lineOf(page, paragraph)) === 'fill in') yield { start, end, kind: 'notice' };
    }
  },
};
`,
  table: ({ name, top, id }) => `import { ${name} } from '${top}src/stages/segment/rules/${id}.ts';
import { pageTable } from '../page-table.ts';

pageTable(${name}, {
  // Fill in: pages with the lines that the rule finds, marked with their kind.
  finds: ['{notice|A first line}\\n\\nIt rained.', '{notice|A second}\\n\\nIt rained.', '{notice|A third}\\n\\nIt rained.'],
  // Fill in: pages that look alike, in which it finds nothing.
  ignores: ['This looks like it.\\n\\nIt rained.', 'So does this.\\n\\nIt rained.'],
});
`,
};
