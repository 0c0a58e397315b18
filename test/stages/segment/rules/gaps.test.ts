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
    ['It ended.So it is.', ['It ended. ← break/glued: break behind "."']],
    ['It ended.so it is.', []],
    ['It ended.S it', ['It ended. ← break/glued: break behind "."']],
    ['It ended.SO it is', ['It ended. ← break/glued: keep behind "."']],
    ['it is.So', ['it is. ← break/glued: keep behind "."']],
    ['A.So it', ['A. ← keep/list-marker: keep behind "A."']],
    ['II.So it', ['II. ← break/glued: break behind "."']],
    ['It cost 5.So it', ['It cost 5. ← break/glued: keep behind "."']],
    ['It ended!So', ['It ended! ← break/glued: break behind "!"']],
    ['It ended?So', ['It ended? ← break/glued: break behind "?"']],
    ['It ended…So', ['It ended… ← break/glued: break behind "…"']],
    ['It ended!!So', ['It ended!! ← break/glued: keep behind "!!"']],
    ['“It is.”So', ['“It is.” ← break/glued: break behind "."']],
    ['“Is it?”So it', ['“Is it?” ← break/glued: break behind "?"']],
    ['It ended.So.it is', ['It ended. ← break/glued: keep behind "."']],
    ['It ended.So@it is', ['It ended. ← break/glued: keep behind "."']],
    ['It ended...So it', ['It ended... ← break/glued: break behind "..."']],
    ['It ended...The end', ['It ended... ← break/glued: break behind "..."']],
    ['It ended...Ann', ['It ended... ← break/glued: keep behind "..."']],
    ['It ended...so', ['It ended... ← break/glued: keep behind "..."']],
    ['...So', ['... ← keep/list-marker: keep behind "..."']],
    ['It ended).So', ['It ended). ← break/glued: keep behind "."']],
    ['It “is”.So it', ['It “is”. ← break/glued: keep behind "."']],
    ['It ended.“So it”', ['It ended. ← break/glued: break behind "."']],
    ['it.(So it)', ['it. ← break/glued: keep behind "."']],
    ['éé.So it', ['éé. ← break/glued: keep behind "."']],
  ],
  'leading ellipses': [
    [
      'It is. . . . So',
      [
        'It is. ← break/leading-ellipsis: break behind "."',
        '. ← keep/not-a-gap: keep behind "."',
        '. . ← keep/not-a-gap: keep behind "."',
        '. . . ← keep/list-marker: keep behind "."',
      ],
    ],
    [
      'It is. . . . so',
      [
        'It is. ← keep/not-a-gap: keep behind "."',
        'It is. . ← keep/not-a-gap: keep behind "."',
        'It is. . . ← keep/not-a-gap: keep behind "."',
        'It is. . . . ← keep/lower-case: keep behind "."',
      ],
    ],
    [
      'It is . . . So',
      [
        'It is . ← keep/not-a-gap: keep behind "."',
        'It is . . ← keep/not-a-gap: keep behind "."',
        'It is . . . ← keep/spaced-ellipsis: keep behind "."',
      ],
    ],
    [
      'It is. . . . . So',
      [
        'It is. ← keep/not-a-gap: keep behind "."',
        'It is. . ← keep/not-a-gap: keep behind "."',
        'It is. . . ← keep/not-a-gap: keep behind "."',
        'It is. . . . ← keep/not-a-gap: keep behind "."',
      ],
    ],
    [
      'It is! . . . So',
      [
        'It is! ← break/leading-ellipsis: break behind "!"',
        '. ← keep/not-a-gap: keep behind "."',
        '. . ← keep/not-a-gap: keep behind "."',
        '. . . ← keep/list-marker: keep behind "."',
      ],
    ],
    [
      'It is . . . . So',
      [
        'It is . ← keep/not-a-gap: keep behind "."',
        'It is . . ← keep/not-a-gap: keep behind "."',
        'It is . . . ← keep/not-a-gap: keep behind "."',
      ],
    ],
    [
      'It is. . . So',
      [
        'It is. ← keep/not-a-gap: keep behind "."',
        'It is. . ← keep/not-a-gap: keep behind "."',
        'It is. . . ← keep/spaced-ellipsis: keep behind "."',
      ],
    ],
  ],
  'lower case': [
    ['it works. so it', ['it works. ← break/lower-case-start: break behind "."']],
    ['it works. (so it)', ['it works. ← break/lower-case-start: break behind "."']],
    ['it works. “so it”', ['it works. ← keep/lower-case: keep behind "."']],
    ['it works. [so it]', ['it works. ← keep/lower-case: keep behind "."']],
    ['(it works.) so it', ['(it works.) ← keep/lower-case: keep behind "."']],
    ['“it works. so it”', ['“it works. ← keep/lower-case: keep behind "."']],
    ['Ann. so it', ['Ann. ← keep/lower-case: keep behind "."']],
    ['Annabel. so it', ['Annabel. ← break/lower-case-start: break behind "."']],
    ['Annabe. so it', ['Annabe. ← break/lower-case-start: break behind "."']],
    ['he is. so it', ['he is. ← break/lower-case-start: break behind "."']],
    ['it is in. so it', ['it is in. ← break/lower-case-start: break behind "."']],
    ['see pp. so it', ['see pp. ← keep/lower-case: keep behind "."']],
    ['it works! so it', ['it works! ← break/lower-case-start: break behind "!"']],
    ['it works? so it', ['it works? ← break/lower-case-start: break behind "?"']],
    ['it works?! so it', ['it works?! ← keep/lower-case: keep behind "?"']],
    ['it works? he asked', ['it works? ← keep/lower-case: keep behind "?"']],
    ['The Lamps! so it', ['The Lamps! ← keep/lower-case: keep behind "!"']],
    ['Lamps! so it', ['Lamps! ← break/lower-case-start: break behind "!"']],
    ['ox. so it', ['ox. ← keep/lower-case: keep behind "."']],
    ['the dept. so it', ['the dept. ← keep/lower-case: keep behind "."']],
    ['it works… so it', ['it works… ← keep/lower-case: keep behind "…"']],
    ['it works. 5 so', []],
    ['it works. - so it', ['it works. ← keep/lower-case: keep behind "."']],
  ],
  'list markers': [
    ['12. So it', ['12. ← keep/list-marker: keep behind "."']],
    ['123. So it', ['123. ← keep/list-marker: keep behind "."']],
    ['1234. So it', []],
    ['a. So it', ['a. ← keep/list-marker: keep behind "."']],
    ['ab. So it', []],
    ['(a). So it', ['(a). ← keep/list-marker: keep behind "."']],
    ['a 1. So it', []],
    ['1 2. So it', []],
    ['… So it', ['… ← keep/list-marker: keep behind "…"']],
    ['.... So it', ['.... ← keep/list-marker: keep behind "...."']],
    ['? So it', []],
    ['- . So it', []],
    ['1.) So it', ['1.) ← keep/list-marker: keep behind "."']],
  ],
  'clock times': [
    ['It is 6 p.m. Monday', ['It is 6 p.m. ← keep/clock-time: keep behind "p.m."']],
    ['It is 6 p.m. monday', ['It is 6 p.m. ← keep/clock-time: keep behind "p.m."']],
    ['It is 6 p.m. EST', ['It is 6 p.m. ← keep/clock-time: keep behind "p.m."']],
    ['It is 6 p.m. So', []],
    ['It is 6 p.m. Ann', []],
    ['At 6 p.m. Ann', ['At 6 p.m. ← keep/clock-time: keep behind "p.m."']],
    ['At about 6 p.m. Ann', ['At about 6 p.m. ← keep/clock-time: keep behind "p.m."']],
    ['At just about 6 p.m. Ann', []],
    ['By 6 a.m. So', ['By 6 a.m. ← keep/clock-time: keep behind "a.m."']],
    ['The 6 p.m. Ann', []],
    ['It is 6 pm. Ann', []],
    ['It is 6 AM. Monday', []],
  ],
  abbreviations: [
    ['the U.S. Army', ['the U.S. ← keep/abbreviation: keep behind "U.S."']],
    ['the U.S. The army', []],
    ['the U.S. the army', ['the U.S. ← keep/lower-case: keep behind "U.S."']],
    ['“the U.S.” Army', []],
    ['the (U.S.) Army', []],
    ['Acme Inc. “So it”', []],
    ['Acme Inc. (AP)', ['Acme Inc. ← keep/abbreviation: keep behind "Inc."']],
    ['Dec. 31', ['Dec. ← keep/abbreviation: keep behind "Dec."']],
    ['Jan. So', []],
    ['at 6 p.m. Ann', ['at 6 p.m. ← keep/clock-time: keep behind "p.m."']],
    ['at 6 p.m. ann', ['at 6 p.m. ← keep/clock-time: keep behind "p.m."']],
    ['etc. Ann', ['etc. ← keep/abbreviation: keep behind "etc."']],
    ['Gen. Lee', ['Gen. ← keep/title: keep behind "Gen."']],
    ['“Gen.” Lee', []],
    ['GEN. Lee', ['GEN. ← keep/title: keep behind "GEN."']],
    ['gen. Lee', []],
    ['Lt.-Gen. Lee', ['Lt.-Gen. ← keep/title: keep behind "Lt.-Gen."']],
    ['No. Five', []],
    ['Vol. So', []],
    ['Ann B. Lee', ['Ann B. ← keep/initial: keep behind "B."']],
    ['Ann B. Then', []],
    ['Ann b. Lee', []],
    ['Ann B. lee', ['Ann B. ← keep/lower-case: keep behind "."']],
    ['Mr. So', ['Mr. ← keep/title: keep behind "Mr."']],
  ],
  'questions in quotations': [
    ['“Why?” Ann asked.', ['“Why?” ← keep/asked-by: keep behind "?"']],
    ['“Why?” asked.', ['“Why?” ← keep/lower-case: keep behind "?"']],
    ['“Why?” Ann Lee Roe Day May asked.', []],
    ['“Why?” Ann Lee Roe Day asked.', ['“Why?” ← keep/asked-by: keep behind "?"']],
    ['“Why?” Ann then asked.', []],
    ['“Why.” Ann asked.', []],
    ['“Why!” Ann cried.', ['“Why!” ← keep/asked-by: keep behind "!"']],
    ['“Why?” He asked.', []],
    ['“Why?” Ann', []],
  ],
  'citations and sources': [
    ['“So.” (Roe 12).', ['“So.” ← keep/citation: keep behind "."']],
    ['“So.” (Roe 12) So', []],
    ['“So.” (a b c d e f g h i).', ['“So.” ← keep/citation: keep behind "."']],
    ['“So.” (a b c d e f g h i j).', ['“So.” ← keep/citation: keep behind "."']],
    ['“So.” (a b c d e f g h i j k).', ['“So.” ← keep/lower-case: keep behind "."']],
    ['“So.” [Roe 12].', []],
    ['So. (Roe 12).', []],
    ['“So.” — Ann', ['“So.” ← keep/dash-source: keep behind "."']],
    ['“So.” – Ann', ['“So.” ← keep/dash-source: keep behind "."']],
    ['“So.” - Ann', ['“So.” ← keep/dash-source: keep behind "."']],
    ['“So.” -- Ann', ['“So.” ← keep/dash-source: keep behind "."']],
    ['“So.” ― Ann', ['“So.” ← keep/dash-source: keep behind "."']],
    ['“So.” — ann', ['“So.” ← keep/lower-case: keep behind "."']],
    ['So. — Ann', []],
    ['“So.” * Ann', []],
  ],
  'other marks': [
    ['It is. , so', ['It is. ← keep/not-a-gap: keep behind "."']],
    ['It is. ; so', ['It is. ← keep/not-a-gap: keep behind "."']],
    ['It is. : so', ['It is. ← keep/not-a-gap: keep behind "."']],
    ['It is. ! So', ['It is. ← keep/not-a-gap: keep behind "."']],
    ['It is. ) So', ['It is. ← keep/not-a-gap: keep behind "."']],
    ['It is. ] So', ['It is. ← keep/not-a-gap: keep behind "."']],
    ['It is. } So', ['It is. ← keep/not-a-gap: keep behind "."']],
    ['It is. % So', ['It is. ← keep/not-a-gap: keep behind "."']],
    ['It is. / So', ['It is. ← keep/not-a-gap: keep behind "."']],
    ['It is. & So', ['It is. ← keep/not-a-gap: keep behind "."']],
    ['It is. + So', []],
    ['Yahoo! News', ['Yahoo! ← keep/exclaimed-name: keep behind "!"']],
    ['Yahoo! So it', []],
    ['yahoo! News', ['yahoo! ← keep/exclaimed-name: keep behind "!"']],
    ['“Yahoo!” News', []],
    ['It is N°. 5', ['It is N°. ← keep/number-sign: keep behind "."']],
    ['It is #. 5', ['It is #. ← keep/number-sign: keep behind "."']],
    ['It is №. 5', ['It is №. ← keep/number-sign: keep behind "."']],
    ['It is º. 5', ['It is º. ← keep/number-sign: keep behind "."']],
    ['It is %. 5', []],
    ['Mon. Jan. 5', ['Mon. ← keep/day-of-month: keep behind "."', 'Mon. Jan. ← keep/abbreviation: keep behind "Jan."']],
    ['Mon. January 5', ['Mon. ← keep/day-of-month: keep behind "."']],
    ['Mon. Lee', []],
    ['It is. http://a.b', ['It is. ← break/address: break behind "."']],
    ['It is. https://a.b', ['It is. ← break/address: break behind "."']],
    ['It is. httpd', ['It is. ← break/lower-case-start: break behind "."']],
    ['U.S. http://a.b', ['U.S. ← keep/lower-case: keep behind "U.S."']],
    ['It is.http://a.b', []],
    [
      'It is . . . So',
      [
        'It is . ← keep/not-a-gap: keep behind "."',
        'It is . . ← keep/not-a-gap: keep behind "."',
        'It is . . . ← keep/spaced-ellipsis: keep behind "."',
      ],
    ],
    ['It is . . So', ['It is . ← keep/not-a-gap: keep behind "."']],
    [
      'It is . . . . So',
      [
        'It is . ← keep/not-a-gap: keep behind "."',
        'It is . . ← keep/not-a-gap: keep behind "."',
        'It is . . . ← keep/not-a-gap: keep behind "."',
      ],
    ],
  ],
  quotations: [
    [
      '“One.\n\nIt works. so it went.” x',
      ['It works. ← break/lower-case-start: break behind "."', 'so it went.” ← keep/lower-case: keep behind "."'],
    ],
    ['“He ‘said.’ so it” went.', ['“He ‘said.’ ← keep/lower-case: keep behind "."']],
    ['“He ‘said.’ Ann asked. So it.” He went.', []],
    ['“He “said!” Ann asked. So it.” He went.', ['“He “said!” ← keep/asked-by: keep behind "!"']],
    ['“It works. so it', ['“It works. ← keep/lower-case: keep behind "."']],
    ['It (works. so it)', ['It (works. ← break/lower-case-start: break behind "."']],
    ['“It” works. so it', ['“It” works. ← break/lower-case-start: break behind "."']],
    ['‘It works. so it’', ['‘It works. ← keep/lower-case: keep behind "."']],
    ['“He ‘said’ it works. so it”', ['“He ‘said’ it works. ← keep/lower-case: keep behind "."']],
    ['- - - 1. So it', ['- - - 1. ← keep/list-marker: keep behind "."']],
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
