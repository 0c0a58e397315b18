/** Who decides each gap of a text, and how far the sentence went: what the trace of all sentence rules says. */
import { describe, expect, test } from 'vitest';
import type { Trace } from '../../../../src/model/trace.ts';
import { blocksOf } from '../../../../src/stages/segment/paragraphs/blocks.ts';
import { quotationsOf } from '../../../../src/stages/segment/quotations/index.ts';
import { sentencesOf } from '../../../../src/stages/segment/sentences/index.ts';
import { tokenize } from '../../../../src/stages/segment/tokens.ts';

function decided(text: string): string[] {
  const told: string[] = [];
  const blocks = blocksOf(text);
  const trace: Trace = (event) => {
    const { stage, action, rule, span, reason } = event();
    expect([stage, action]).toEqual(['segment', reason?.startsWith('break') ? 'proposed' : 'dropped']);
    told.push(`${text.slice(span.start, span.end)} ← ${rule}: ${reason}`);
  };
  sentencesOf(text, tokenize(text), blocks, quotationsOf(text, blocks).quotations, trace);
  return told;
}

const TEXTS: Readonly<Record<string, readonly (readonly [text: string, decided: readonly string[]])[]>> = {
  'glued sentences': [
    ['It ended.So it is.', ['It ended. ← break/glued: break after "."']],
    ['It ended.so it is.', []],
    ['It ended.S it', ['It ended. ← break/glued: break after "."']],
    ['It ended.SO it is', ['It ended. ← break/glued: keep after "."']],
    ['it is.So', ['it is. ← break/glued: keep after "."']],
    ['A.So it', ['A. ← keep/list-marker: keep after "A."']],
    ['II.So it', ['II. ← break/glued: break after "."']],
    ['It cost 5.So it', ['It cost 5. ← break/glued: keep after "."']],
    ['It ended!So', ['It ended! ← break/glued: break after "!"']],
    ['It ended?So', ['It ended? ← break/glued: break after "?"']],
    ['It ended…So', ['It ended… ← break/glued: break after "…"']],
    ['It ended!!So', ['It ended!! ← break/glued: keep after "!!"']],
    ['“It is.”So', ['“It is.” ← break/glued: break after "."']],
    ['“Is it?”So it', ['“Is it?” ← break/glued: break after "?"']],
    ['It ended.So.it is', ['It ended. ← break/glued: keep after "."']],
    ['It ended.So@it is', ['It ended. ← break/glued: keep after "."']],
    ['It ended...So it', ['It ended... ← break/glued: break after "..."']],
    ['It ended...The end', ['It ended... ← break/glued: break after "..."']],
    ['It ended...Ann', ['It ended... ← break/glued: keep after "..."']],
    ['It ended...so', ['It ended... ← break/glued: keep after "..."']],
    ['...So', ['... ← keep/list-marker: keep after "..."']],
    ['It ended).So', ['It ended). ← break/glued: keep after "."']],
    ['It “is”.So it', ['It “is”. ← break/glued: keep after "."']],
    ['It ended.“So it”', ['It ended. ← break/glued: break after "."']],
    ['it.(So it)', ['it. ← break/glued: keep after "."']],
    ['éé.So it', ['éé. ← break/glued: keep after "."']],
  ],
  'leading ellipses': [
    [
      'It is. . . . So',
      [
        'It is. ← break/leading-ellipsis: break after "."',
        '. ← keep/not-a-gap: keep after "."',
        '. . ← keep/not-a-gap: keep after "."',
        '. . . ← keep/list-marker: keep after "."',
      ],
    ],
    [
      'It is. . . . so',
      [
        'It is. ← keep/not-a-gap: keep after "."',
        'It is. . ← keep/not-a-gap: keep after "."',
        'It is. . . ← keep/not-a-gap: keep after "."',
        'It is. . . . ← keep/lower-case: keep after "."',
      ],
    ],
    [
      'It is . . . So',
      [
        'It is . ← keep/not-a-gap: keep after "."',
        'It is . . ← keep/not-a-gap: keep after "."',
        'It is . . . ← keep/spaced-ellipsis: keep after "."',
      ],
    ],
    [
      'It is. . . . . So',
      [
        'It is. ← keep/not-a-gap: keep after "."',
        'It is. . ← keep/not-a-gap: keep after "."',
        'It is. . . ← keep/not-a-gap: keep after "."',
        'It is. . . . ← keep/not-a-gap: keep after "."',
      ],
    ],
    [
      'It is! . . . So',
      [
        'It is! ← break/leading-ellipsis: break after "!"',
        '. ← keep/not-a-gap: keep after "."',
        '. . ← keep/not-a-gap: keep after "."',
        '. . . ← keep/list-marker: keep after "."',
      ],
    ],
    [
      'It is . . . . So',
      [
        'It is . ← keep/not-a-gap: keep after "."',
        'It is . . ← keep/not-a-gap: keep after "."',
        'It is . . . ← keep/not-a-gap: keep after "."',
      ],
    ],
    [
      'It is. . . So',
      [
        'It is. ← keep/not-a-gap: keep after "."',
        'It is. . ← keep/not-a-gap: keep after "."',
        'It is. . . ← keep/spaced-ellipsis: keep after "."',
      ],
    ],
  ],
  'lower case': [
    ['it works. so it', ['it works. ← break/lower-case-start: break after "."']],
    ['it works. (so it)', ['it works. ← break/lower-case-start: break after "."']],
    ['it works. “so it”', ['it works. ← break/lower-case-start: break after "."']],
    ['“it works,” he said. “so it”', ['“it works,” he said. ← break/lower-case-start: break after "."']],
    [
      '“it works,” he said of Acme Co. “so it”',
      ['“it works,” he said of Acme Co. ← keep/lower-case: keep after "Co."'],
    ],
    ['It works. “so it”', ['It works. ← keep/lower-case: keep after "."']],
    ['“It works,” he said. “so it”', ['“It works,” he said. ← keep/lower-case: keep after "."']],
    ['it works. [so it]', ['it works. ← keep/lower-case: keep after "."']],
    ['(it works.) so it', ['(it works.) ← keep/lower-case: keep after "."']],
    ['“it works. so it”', ['“it works. ← keep/lower-case: keep after "."']],
    ['Ann. so it', ['Ann. ← keep/lower-case: keep after "."']],
    ['Annabel. so it', ['Annabel. ← break/lower-case-start: break after "."']],
    ['Annabe. so it', ['Annabe. ← break/lower-case-start: break after "."']],
    ['he is. so it', ['he is. ← break/lower-case-start: break after "."']],
    ['it is in. so it', ['it is in. ← break/lower-case-start: break after "."']],
    ['see pp. so it', ['see pp. ← keep/lower-case: keep after "."']],
    ['it works! so it', ['it works! ← break/lower-case-start: break after "!"']],
    ['it works? so it', ['it works? ← break/lower-case-start: break after "?"']],
    ['it works?! so it', ['it works?! ← keep/lower-case: keep after "?"']],
    ['it works? he asked', ['it works? ← keep/lower-case: keep after "?"']],
    ['The Lamps! so it', ['The Lamps! ← keep/lower-case: keep after "!"']],
    ['Lamps! so it', ['Lamps! ← break/lower-case-start: break after "!"']],
    ['ox. so it', ['ox. ← keep/lower-case: keep after "."']],
    ['the dept. so it', ['the dept. ← keep/lower-case: keep after "."']],
    ['it works… so it', ['it works… ← keep/lower-case: keep after "…"']],
    ['it works. 5 so', []],
    ['it works. - so it', ['it works. ← keep/lower-case: keep after "."']],
  ],
  'list markers': [
    ['12. So it', ['12. ← keep/list-marker: keep after "."']],
    ['123. So it', ['123. ← keep/list-marker: keep after "."']],
    ['1234. So it', []],
    ['a. So it', ['a. ← keep/list-marker: keep after "."']],
    ['ab. So it', []],
    ['(a). So it', ['(a). ← keep/list-marker: keep after "."']],
    ['a 1. So it', []],
    ['1 2. So it', []],
    ['… So it', ['… ← keep/list-marker: keep after "…"']],
    ['.... So it', ['.... ← keep/list-marker: keep after "...."']],
    ['? So it', []],
    ['- . So it', []],
    ['1.) So it', ['1.) ← keep/list-marker: keep after "."']],
  ],
  'clock times': [
    ['It is 6 p.m. Monday', ['It is 6 p.m. ← keep/clock-time: keep after "p.m."']],
    ['It is 6 p.m. monday', ['It is 6 p.m. ← keep/clock-time: keep after "p.m."']],
    ['It is 6 p.m. EST', ['It is 6 p.m. ← keep/clock-time: keep after "p.m."']],
    ['It is 6 p.m. So', []],
    ['It is 6 p.m. Ann', []],
    ['At 6 p.m. Ann', ['At 6 p.m. ← keep/clock-time: keep after "p.m."']],
    ['At about 6 p.m. Ann', ['At about 6 p.m. ← keep/clock-time: keep after "p.m."']],
    ['At just about 6 p.m. Ann', []],
    ['By 6 a.m. So', ['By 6 a.m. ← keep/clock-time: keep after "a.m."']],
    ['The 6 p.m. Ann', []],
    ['It is 6 pm. Ann', []],
    ['It is 6 AM. Monday', []],
  ],
  abbreviations: [
    ['the U.S. Army', ['the U.S. ← keep/abbreviation: keep after "U.S."']],
    ['the U.S. The army', []],
    ['the U.S. the army', ['the U.S. ← keep/lower-case: keep after "U.S."']],
    ['“the U.S.” Army', []],
    ['the (U.S.) Army', []],
    ['Acme Inc. “So it”', []],
    ['Acme Inc. (AP)', ['Acme Inc. ← keep/abbreviation: keep after "Inc."']],
    ['Dec. 31', ['Dec. ← keep/abbreviation: keep after "Dec."']],
    ['Jan. So', []],
    ['at 6 p.m. Ann', ['at 6 p.m. ← keep/clock-time: keep after "p.m."']],
    ['at 6 p.m. ann', ['at 6 p.m. ← keep/clock-time: keep after "p.m."']],
    ['etc. Ann', ['etc. ← keep/abbreviation: keep after "etc."']],
    ['Gen. Lee', ['Gen. ← keep/title: keep after "Gen."']],
    ['“Gen.” Lee', []],
    ['GEN. Lee', ['GEN. ← keep/title: keep after "GEN."']],
    ['gen. Lee', []],
    ['Lt.-Gen. Lee', ['Lt.-Gen. ← keep/title: keep after "Lt.-Gen."']],
    ['No. Five', []],
    ['Vol. So', []],
    ['Ann B. Lee', ['Ann B. ← keep/initial: keep after "B."']],
    ['Ann B. Then', []],
    ['Ann b. Lee', []],
    ['Ann B. lee', ['Ann B. ← keep/lower-case: keep after "."']],
    ['Mr. So', ['Mr. ← keep/title: keep after "Mr."']],
  ],
  'questions in quotations': [
    ['“Why?” Ann asked.', ['“Why?” ← keep/asked-by: keep after "?"']],
    ['“Why?” asked.', ['“Why?” ← keep/lower-case: keep after "?"']],
    ['“Why?” Ann Lee Roe Day May asked.', []],
    ['“Why?” Ann Lee Roe Day asked.', ['“Why?” ← keep/asked-by: keep after "?"']],
    ['“Why?” Ann then asked.', []],
    ['“Why.” Ann asked.', []],
    ['“Why!” Ann cried.', ['“Why!” ← keep/asked-by: keep after "!"']],
    ['“Why?” He asked.', []],
    ['“Why?” Ann', []],
  ],
  'citations and sources': [
    ['“So.” (Roe 12).', ['“So.” ← keep/citation: keep after "."']],
    ['“So.” (Roe 12) So', []],
    ['“So.” (a b c d e f g h i).', ['“So.” ← keep/citation: keep after "."']],
    ['“So.” (a b c d e f g h i j).', ['“So.” ← keep/citation: keep after "."']],
    ['“So.” (a b c d e f g h i j k).', ['“So.” ← keep/lower-case: keep after "."']],
    ['“So.” [Roe 12].', []],
    ['So. (Roe 12).', []],
    ['“So.” — Ann', ['“So.” ← keep/dash-source: keep after "."']],
    ['“So.” – Ann', ['“So.” ← keep/dash-source: keep after "."']],
    ['“So.” - Ann', ['“So.” ← keep/dash-source: keep after "."']],
    ['“So.” -- Ann', ['“So.” ← keep/dash-source: keep after "."']],
    ['“So.” ― Ann', ['“So.” ← keep/dash-source: keep after "."']],
    ['“So.” — ann', ['“So.” ← keep/lower-case: keep after "."']],
    ['So. — Ann', []],
    ['“So.” * Ann', []],
  ],
  'other marks': [
    ['It is. , so', ['It is. ← keep/not-a-gap: keep after "."']],
    ['It is. ; so', ['It is. ← keep/not-a-gap: keep after "."']],
    ['It is. : so', ['It is. ← keep/not-a-gap: keep after "."']],
    ['It is. ! So', ['It is. ← keep/not-a-gap: keep after "."']],
    ['It is. ) So', ['It is. ← keep/not-a-gap: keep after "."']],
    ['It is. ] So', ['It is. ← keep/not-a-gap: keep after "."']],
    ['It is. } So', ['It is. ← keep/not-a-gap: keep after "."']],
    ['It is. % So', ['It is. ← keep/not-a-gap: keep after "."']],
    ['It is. / So', ['It is. ← keep/not-a-gap: keep after "."']],
    ['It is. & So', ['It is. ← keep/not-a-gap: keep after "."']],
    ['It is. + So', []],
    ['Yahoo! News', ['Yahoo! ← keep/exclaimed-name: keep after "!"']],
    ['Yahoo! So it', []],
    ['yahoo! News', ['yahoo! ← keep/exclaimed-name: keep after "!"']],
    ['“Yahoo!” News', []],
    ['It is N°. 5', ['It is N°. ← keep/number-sign: keep after "."']],
    ['It is #. 5', ['It is #. ← keep/number-sign: keep after "."']],
    ['It is №. 5', ['It is №. ← keep/number-sign: keep after "."']],
    ['It is º. 5', ['It is º. ← keep/number-sign: keep after "."']],
    ['It is %. 5', []],
    ['Mon. Jan. 5', ['Mon. ← keep/day-of-month: keep after "."', 'Mon. Jan. ← keep/abbreviation: keep after "Jan."']],
    ['Mon. January 5', ['Mon. ← keep/day-of-month: keep after "."']],
    ['Mon. Lee', []],
    ['It is. http://a.b', ['It is. ← break/address: break after "."']],
    ['It is. https://a.b', ['It is. ← break/address: break after "."']],
    ['It is. httpd', ['It is. ← break/lower-case-start: break after "."']],
    ['U.S. http://a.b', ['U.S. ← keep/lower-case: keep after "U.S."']],
    ['It is.http://a.b', []],
    [
      'It is . . . So',
      [
        'It is . ← keep/not-a-gap: keep after "."',
        'It is . . ← keep/not-a-gap: keep after "."',
        'It is . . . ← keep/spaced-ellipsis: keep after "."',
      ],
    ],
    ['It is . . So', ['It is . ← keep/not-a-gap: keep after "."']],
    [
      'It is . . . . So',
      [
        'It is . ← keep/not-a-gap: keep after "."',
        'It is . . ← keep/not-a-gap: keep after "."',
        'It is . . . ← keep/not-a-gap: keep after "."',
      ],
    ],
  ],
  quotations: [
    [
      '“One.\n\nIt works. so it went.” x',
      ['It works. ← break/lower-case-start: break after "."', 'so it went.” ← keep/lower-case: keep after "."'],
    ],
    ['“He ‘said.’ so it” went.', ['“He ‘said.’ ← keep/lower-case: keep after "."']],
    ['“He ‘said.’ Ann asked. So it.” He went.', []],
    ['“He “said!” Ann asked. So it.” He went.', ['“He “said!” ← keep/asked-by: keep after "!"']],
    ['“It works. so it', ['“It works. ← keep/lower-case: keep after "."']],
    ['It (works. so it)', ['It (works. ← break/lower-case-start: break after "."']],
    ['“It” works. so it', ['“It” works. ← break/lower-case-start: break after "."']],
    ['‘It works. so it’', ['‘It works. ← keep/lower-case: keep after "."']],
    ['“He ‘said’ it works. so it”', ['“He ‘said’ it works. ← keep/lower-case: keep after "."']],
    ['- - - 1. So it', ['- - - 1. ← keep/list-marker: keep after "."']],
    ['- - - - 1. So it', []],
  ],
};

for (const [name, rows] of Object.entries(TEXTS)) {
  describe(name, () => {
    test.for(rows)('%j', ([text, wanted]) => {
      expect(decided(text)).toEqual(wanted);
    });
  });
}
