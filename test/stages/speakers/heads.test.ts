import { describe } from 'vitest';
import { EMPTY_LEXICON } from '../../../src/model/lexicon.ts';
import { headsOf } from '../../../src/stages/speakers/heads.ts';
import { speakerInputOf } from '../../../src/stages/speakers/input.ts';
import { rowTable } from '../../support/row-table.ts';
import { quotedDoc } from '../../support/speaker-table.ts';

/** The heads of the one source in a text: "mayor of The mayor", "comma Tolmer". */
function heads(text: string): string[] {
  const doc = quotedDoc(text.includes('{source|') ? text : `{source|${text}} {cue|said} {content|that it rains}.`);
  const { source } = doc.attributions[0] ?? {};
  if (!source) return [];
  return headsOf(speakerInputOf(doc, EMPTY_LEXICON), source).map(({ first, token, joint }) => {
    const words = [doc.tokens[first]?.text, doc.tokens[token]?.text].filter((_, i) => i === 0 || first !== token);
    return [...(joint === 'none' ? [] : [joint]), words.join('…')].join(' ');
  });
}

describe('the heads of a source', () => {
  rowTable(heads, [
    ['{PERSON-a|Ann Tolmer}', ['Ann…Tolmer']],
    ['The old mayor', ['The…mayor']],
    ['The mayor of {GPE-a|Varna}', ['The…mayor', 'preposition Varna']],
    ['{PERSON-a|Ann Tolmer}, mayor of {GPE-a|Varna}', ['Ann…Tolmer', 'comma mayor', 'preposition Varna']],
    ['{PERSON-a|Ann Tolmer} and her brother', ['Ann…Tolmer', 'and her…brother']],
    ['{PERSON-a|Ann Tolmer} & {PERSON-b|Rob Varden}', ['Ann…Tolmer', 'and Rob…Varden']],
    ['{PERSON-a|Ann Tolmer}, and also {PERSON-b|Rob Varden}', ['Ann…Tolmer', 'and Rob…Varden']],
    ['{PERSON-a|Ann Tolmer} ({ORG-b|LEK})', ['Ann…Tolmer', 'comma LEK']],
    ['{PERSON-a|Ann Tolmer} — a clerk', ['Ann…Tolmer', 'comma a…clerk']],
    ['{PERSON-a|Ann Tolmer} – a clerk', ['Ann…Tolmer', 'comma a…clerk']],
    ['The man accused of theft', ['The…man', 'preposition theft']],
    ['{PERSON-a|Ann Tolmer}, from {GPE-b|Varna}', ['Ann…Tolmer', 'preposition Varna']],
    ['The man {PERSON-a|Ann Tolmer} saw', ['The…Tolmer']],
    // A name whole, whatever stands in it; a title before it, and letters after it.
    ['The {ORG-a|Guild of Lamps and Oil}', ['The…Oil']],
    ['{ORG-b|LEK} chief {PERSON-a|Ann Tolmer}', ['LEK…Tolmer']],
    ['{PERSON-a|Ann Tolmer} MP', ['Ann…Tolmer']],
    ['{PERSON-a|Ann Tolmer} MP QC', ['Ann…Tolmer']],
    ['The MP', ['The…MP']],
    ['The {ORG-b|Lantern} MP', ['The…MP']],
    ['Ma', ['Ma']],
    // What belongs to somebody is the head, or nothing that is said.
    ['{PERSON-a|Ann Tolmer}’s lawyer', ['Ann…lawyer']],
    ['{source|{PERSON-a|Ann Tolmer}’s} lawyer {cue|said} {content|that it rains}.', ['Ann…Tolmer']],
    // An adjective for a noun in a headline, but not after a noun.
    ['Varnian', ['Varnian']],
    ['Officials loyal to {PERSON-a|Ann Tolmer}', ['Officials', 'preposition Ann…Tolmer']],
    // Nothing but what the source holds.
    ['{source|The mayor} of {GPE-a|Varna} {cue|said} {content|that it rains}.', ['The…mayor']],
    ['{source|“—”} {cue|said} {content|that it rains}.', []],
  ]);
});
