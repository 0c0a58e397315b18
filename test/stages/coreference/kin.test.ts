import { describe } from 'vitest';
import { isIntroducedAsKin } from '../../../src/stages/coreference/kin.ts';
import { corefInputWith } from '../../support/coref-rows.ts';
import { rowTable } from '../../support/row-table.ts';

/** The names of a text that are brought in as somebody's kin. */
function kin(source: string): string[] {
  const input = corefInputWith(source);
  return input.names.flatMap((index) => {
    const { start = 0, end = 0 } = input.phrases[index] ?? {};
    return isIntroducedAsKin(input, index) ? [input.doc.text.slice(start, end)] : [];
  });
}

const ANN = '{PERSON-a|Ann Tolmer}';
const ROB = '{PERSON-b|Rob Tolmer}';

describe('who is brought in as kin of somebody', () => {
  rowTable(kin, [
    // Before the name.
    [`${ROB} met his wife ${ANN}.`, ['Ann Tolmer']],
    [`${ROB} met his old wife ${ANN}.`, ['Ann Tolmer']],
    [`${ROB} met his wife, ${ANN}.`, ['Ann Tolmer']],
    [`{PERSON-c|Varden}’s wife ${ANN} left.`, ['Ann Tolmer']],
    [`{PERSON-c|Varden}’s wife, ${ANN}, left.`, ['Ann Tolmer']],
    [`They met his wife, {title|Mrs.} ${ANN}, there.`, ['Ann Tolmer']],
    // After it.
    [`${ANN}, his wife, left.`, ['Ann Tolmer']],
    [`${ANN}, {PERSON-c|Varden}’s wife, left.`, ['Ann Tolmer']],
    // The other way round: the son of somebody.
    [`They met the son of ${ROB}.`, ['Rob Tolmer']],
    [`They met the son of {title|Mayor} ${ROB}.`, ['Rob Tolmer']],
    // Twins: friends, nobody's wife, something between, a couple.
    [`${ROB} met his friend ${ANN}.`, []],
    [`${ROB} met the wife ${ANN}.`, []],
    [`${ROB} met the wife, ${ANN}.`, []],
    [`${ROB} met his wife and ${ANN}.`, []],
    [`${ROB} met his wife near ${ANN}.`, []],
    [`${ROB} met his wife. ${ANN} left.`, []],
    [`They met the friend of ${ROB}.`, []],
    [`They met the son with ${ROB}.`, []],
    [`${ROB} and his wife ${ANN} left.`, []],
    [`${ROB} and his wife, ${ANN}, left.`, []],
    [`${ANN}, and his wife, left.`, []],
    [`${ANN} saw his wife, who left.`, []],
    [`${ANN}, a wife, left.`, []],
    [`${ANN} (his wife) left.`, []],
  ]);
});
