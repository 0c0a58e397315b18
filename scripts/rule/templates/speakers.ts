import type { Template } from '../template.ts';

/** What stands for the same. */
export const sieve: Template = {
  rule: ({ id, name, about, stage }) => `import type { Sieve } from '${stage}sieve.ts';

export const ${name}: Sieve = {
  id: '${id}',
  about: ${about},
  *find({ doc, phrases }) {
    for (const [index, phrase] of phrases.entries()) {
      // Fill in: which phrase stands for which other; both are indices into \`phrases\`.
      if (doc.text.slice(phrase.start, phrase.end) === 'fill in') yield [index, index - 1];
    }
  },
};
`,
  table: ({ name, top, tests, id }) => `import { ${name} } from '${top}src/stages/coreference/rules/${id}.ts';
import { corefTable } from '${tests}support/coref-table.ts';

corefTable(${name}, {
  // Fill in: texts with names (\`{ORG-a|…}\`) and other mentions (\`{a|…}\`); one letter is one entity.
  merges: [
    'The {ORG-a|Lantern Guild} met. {a|The filler} paid.',
    'The {ORG-a|Lantern Guild} sat. {a|The filler} paid.',
    'The {ORG-a|Lantern Guild} ate. {a|The filler} paid.',
  ],
  // Fill in: texts that look alike, in which each letter stays by itself.
  keepsApart: ['{PERSON-a|Ann Tolmer} met {PERSON-b|Rob Varden}.', '{PERSON-a|Ann Tolmer} left {GPE-b|Varnia}.'],
});
`,
};

/** Which entity speaks. */
export const speaker: Template = {
  rule: ({ id, name, about, stage }) => `import { headsOf } from '${stage}heads.ts';
import { mentionAt, type SpeakerRule } from '${stage}input.ts';
import { spokenBy } from '${stage}opinion.ts';

export const ${name}: SpeakerRule = {
  id: '${id}',
  about: ${about},
  judge(input, { source }) {
    // Fill in: what the source must look like; null leaves it to the rules after this one.
    if (!source || input.doc.text.slice(source.start, source.end) !== 'fill in') return null;
    // Fill in: who speaks, by the index of the entity; UNNAMED where it is nobody with a name.
    const [head] = headsOf(input, source);
    const mention = head ? mentionAt(input, head.token) : null;
    return mention ? spokenBy([mention.entity]) : null;
  },
};
`,
  table: ({ name, top, tests, id }) => `import { ${name} } from '${top}src/stages/speakers/rules/${id}.ts';
import { speakerTable } from '${tests}support/speaker-table.ts';

speakerTable(${name}, {
  // Fill in: texts with an attribution and the names in it, and who speaks.
  finds: [
    ['{PERSON-a|Ann Tolmer} came. {source|The filler} {cue|said} {content|that it rains}.', 'Ann Tolmer'],
    ['{PERSON-a|Ann Tolmer} sat. {source|The filler} {cue|said} {content|that it rains}.', 'Ann Tolmer'],
    ['{PERSON-a|Ann Tolmer} ate. {source|The filler} {cue|said} {content|that it rains}.', 'Ann Tolmer'],
  ],
  // Fill in: texts that look alike, in which the rule stays silent.
  ignores: [
    '{PERSON-a|Ann Tolmer} came. {source|Nobody} {cue|said} {content|that it rains}.',
    '{PERSON-a|Ann Tolmer} came. {source|Some} {cue|said} {content|that it rains}.',
  ],
});
`,
};
