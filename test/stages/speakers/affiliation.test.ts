import { describe } from 'vitest';
import { EMPTY_LEXICON } from '../../../src/model/lexicon.ts';
import { groupOf } from '../../../src/stages/speakers/affiliation.ts';
import { speakerInputOf } from '../../../src/stages/speakers/input.ts';
import { rowTable } from '../../support/row-table.ts';
import { quotedDoc } from '../../support/speaker-table.ts';

/** Of each person of a text for whom he speaks: "Ann Tolmer for LEK". */
function groups(text: string): string[] {
  const input = speakerInputOf(quotedDoc(text), EMPTY_LEXICON);
  const { entities } = input.doc;
  return entities.flatMap(({ type, name }, at) => {
    const group = type === 'PERSON' ? groupOf(input, at) : null;
    // Asked again it says the same.
    if (type === 'PERSON' && groupOf(input, at) !== group) throw new Error(name);
    return group === null ? [] : [`${name} for ${entities[group]?.name}`];
  });
}

const LEK = '{ORG-a|LEK}';
const ANN = '{PERSON-b|Ann Tolmer}';

describe('in whose name somebody holds office', () => {
  rowTable(groups, [
    // Before the name.
    [`${LEK} spokesman ${ANN} left.`, ['Ann Tolmer for LEK']],
    [`${LEK}’s chief executive ${ANN} left.`, ['Ann Tolmer for LEK']],
    [`{GPE-a|Varnia} minister ${ANN} left.`, ['Ann Tolmer for Varnia']],
    [`The ${LEK} deputy press spokesman ${ANN} left.`, ['Ann Tolmer for LEK']],
    [`Former ${LEK} spokesman ${ANN} left.`, []],
    [`${LEK} former spokesman ${ANN} left.`, []],
    [`${LEK} fan ${ANN} left.`, []],
    [`Spokesman ${ANN} left.`, []],
    [`${LEK} met spokesman ${ANN} there.`, []],
    [`For ${LEK}, spokesman ${ANN} left.`, []],
    [`${LEK} on spokesman ${ANN} there.`, []],
    [`{PERSON-a|Rob Varden} spokesman ${ANN} left.`, []],
    // After it.
    [`${ANN}, a spokesman for ${LEK}, left.`, ['Ann Tolmer for LEK']],
    [`${ANN}, president of ${LEK}, left.`, ['Ann Tolmer for LEK']],
    [`${ANN}, ${LEK}’s president, left.`, ['Ann Tolmer for LEK']],
    [`${ANN}, the ${LEK} president, left.`, ['Ann Tolmer for LEK']],
    [`${ANN}, a former spokesman for ${LEK}, left.`, []],
    [`${ANN}, a fan of ${LEK}, left.`, []],
    [`${ANN}, a spokesman, left ${LEK} there.`, []],
    [`${ANN} is a spokesman for ${LEK}.`, []],
    [`${ANN} (a spokesman for ${LEK}) left.`, []],
    [`${ANN}, a spokesman for the town; ${LEK} left.`, []],
    [`${ANN}, the spokesman against ${LEK}, left.`, []],
    [`${ANN}, ${LEK}’s rival and president, left.`, ['Ann Tolmer for LEK']],
    // By the first name that tells it; a pronoun and a noun are asked for none.
    [`${ANN} came. {PERSON-b|Tolmer}, president of ${LEK}, left.`, ['Ann Tolmer for LEK']],
    [`${LEK} spokesman ${ANN} came. {ORG-c|Lantern Guild} spokesman {PERSON-b|Tolmer} left.`, ['Ann Tolmer for LEK']],
    [`${ANN} came. She, a spokesman for ${LEK}, left.`, []],
    [`${ANN} left. {PERSON-c|Rob Varden}, chief of ${LEK}, left.`, ['Rob Varden for LEK']],
  ]);
});
