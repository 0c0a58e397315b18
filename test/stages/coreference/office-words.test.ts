import { describe } from 'vitest';
import { traitsOf } from '../../../src/stages/coreference/traits.ts';
import { corefInputWith } from '../../support/coref-rows.ts';
import { CONTEXT } from '../../support/doc-of.ts';
import { rowTable } from '../../support/row-table.ts';

/** The offices that the names of persons tell, or the noun phrases: "Ann Tolmer: former mayor". */
function offices(source: string): string[] {
  const wanted = source.includes('PERSON') ? 'name' : 'nominal';
  const input = corefInputWith(source);
  const { phrases, doc } = input;
  return traitsOf(input, CONTEXT.lexicon).flatMap(({ family, roles, plural }, i) => {
    const { start = 0, end = 0, kind } = phrases[i] ?? {};
    return kind !== wanted || family !== 'person' || plural || roles.length === 0
      ? []
      : [`${doc.text.slice(start, end)}: ${roles.join(', ')}`];
  });
}

const ANN = '{PERSON-a|Ann Tolmer}';

describe('offices before a name', () => {
  rowTable(offices, [
    [`Mayor ${ANN} left.`, ['Ann Tolmer: mayor']],
    [`Gov. ${ANN} left.`, ['Ann Tolmer: governor']],
    [`Deputy Mayor ${ANN} left.`, ['Ann Tolmer: deputy mayor']],
    [`Former Deputy Mayor ${ANN} left.`, ['Ann Tolmer: deputy former mayor']],
    [`Secretary of State ${ANN} left.`, ['Ann Tolmer: state secretary']],
    [`Minister for Health ${ANN} left.`, ['Ann Tolmer: health minister']],
    [`Deputy Secretary of State ${ANN} left.`, ['Ann Tolmer: deputy state secretary']],
    [`Attorney General ${ANN} left.`, ['Ann Tolmer: general lawyer']],
    [`Chief Financial Officer ${ANN} left.`, ['Ann Tolmer: chief financial officer']],
    [`Lieutenant Governor ${ANN} left.`, ['Ann Tolmer: lieutenant governor']],
    [`Lt. Gov. ${ANN} left.`, ['Ann Tolmer: lieutenant governor']],
    [`Vice President ${ANN} left.`, ['Ann Tolmer: vice president']],
    [`President-elect ${ANN} left.`, ['Ann Tolmer: elect president']],
    [`President elect ${ANN} left.`, ['Ann Tolmer: elect president']],
    [`Mayor-elect ${ANN} left.`, ['Ann Tolmer: elect mayor']],
    [`Ex-Mayor ${ANN} left.`, ['Ann Tolmer: former mayor']],
    [`Then-Mayor ${ANN} left.`, ['Ann Tolmer: mayor']],
    [`Actor and Mayor ${ANN} left.`, ['Ann Tolmer: mayor']],
    [`Mayor Mayor ${ANN} left.`, ['Ann Tolmer: mayor']],
    [`{GPE-b|New Varna} Mayor ${ANN} left.`, ['Ann Tolmer: new_varna mayor']],
    [`{NORP-b|Varnian} Finance Minister ${ANN} left.`, ['Ann Tolmer: varnian finance minister']],
    [`U.S. Senator ${ANN} left.`, ['Ann Tolmer: us senator']],
    [`Sir ${ANN} left.`, []],
    // The office of another stands before "of" and "for" where an office follows.
    [`An aide of Senator ${ANN} left.`, ['Ann Tolmer: senator']],
    [`Wife of former President ${ANN} left.`, ['Ann Tolmer: former president']],
    [`A spokesman for Mayor ${ANN} left.`, ['Ann Tolmer: mayor']],
    [`Gov. ${ANN} of {GPE-b|Varna} left.`, ['Ann Tolmer: varna governor']],
    [`Gov. ${ANN} of the town left.`, ['Ann Tolmer: governor']],
    [`Sen. ${ANN}, R-Ohio, left.`, ['Ann Tolmer: ohio senator']],
    [`Sen. ${ANN} (D-Calif.) left.`, ['Ann Tolmer: california senator']],
    [`Sen. ${ANN} (R-Tex.) left.`, ['Ann Tolmer: texas senator']],
    [`Sen. ${ANN}, ill, left.`, ['Ann Tolmer: senator']],
    [`Sen. ${ANN} R-Ohio left.`, ['Ann Tolmer: senator']],
    [`Mr. ${ANN} of {GPE-b|Varna} left.`, []],
    [`${ANN} of {GPE-b|Varna} left.`, []],
  ]);
});

describe('offices as noun phrases', () => {
  rowTable(offices, [
    ['The mayor left.', ['The mayor: mayor']],
    ['The former/JJ mayor left.', ['The former mayor: former mayor']],
    ['The mayor of {GPE-b|New Varna} left.', ['The mayor: new_varna mayor']],
    ['The mayor from {GPE-b|Varna} left.', ['The mayor: varna mayor']],
    ['The mayor in {GPE-b|Varna} left.', ['The mayor: mayor']],
    ['The minister of finance and oil left.', ['The minister: finance minister']],
    ['The minister of the old town of {GPE-b|Varna} left.', ['The minister: town varna minister']],
    ['The general of the army left.', ['The general: general']],
    ['The mayor elect left.', []],
    ['The mayor-elect left.', ['The mayor-elect: elect mayor']],
    ['The prime/JJ minister left.', ['The prime minister: prime minister']],
    ['The {GPE-b|New Varna} mayor left.', ['The New Varna mayor: new_varna mayor']],
    ['The {NORP-b|Varnian} foreign/JJ minister left.', ['The Varnian foreign minister: varnian foreign minister']],
    ['The ex-wife left.', ['The ex-wife: former wife']],
    ['The well-known/JJ mayor left.', ['The well-known mayor: mayor']],
    ['The vice-presidential/JJ nominee left.', ['The vice-presidential nominee: vice presidential nominee']],
    ['Her mayor left.', ['Her mayor: mayor']],
    ['The 46-year-old mayor left.', ['The 46-year-old mayor: mayor']],
    ['The {GPE-b|U.S.} senator left.', ['The U.S. senator: us senator']],
  ]);
});
