import { describe } from 'vitest';
import { EMPTY_LEXICON } from '../../../src/model/lexicon.ts';
import { firstEndingAfter } from '../../../src/model/span.ts';
import { antecedentOf, type Wanted } from '../../../src/stages/speakers/antecedent.ts';
import { speakerInputOf } from '../../../src/stages/speakers/input.ts';
import { rowTable } from '../../support/row-table.ts';
import { quotedDoc } from '../../support/speaker-table.ts';

/** Whom the marked relative pronoun means, with the phrases between commas before it: "Ann Tolmer 1". */
function antecedent(wanted: Wanted): (text: string) => string[] {
  return (text) => {
    const doc = quotedDoc(
      `${text.replace(/\b(who|which|that)\b(?=[^}]*$)/u, '{source|$1}')} {cue|said} {content|it rains}.`,
    );
    const input = speakerInputOf(doc, EMPTY_LEXICON);
    const start = doc.attributions[0]?.source?.start ?? 0;
    const found = antecedentOf(input, firstEndingAfter(doc.tokens, start), wanted);
    return found ? [`${doc.entities[found.entity]?.name} ${found.steps}`] : [];
  };
}

const ANN = '{PERSON-a|Ann Tolmer}';
const OSTRAVA = '{GPE-b|Ostrava}';
const BANK = '{ORG-c|Coastal Bank}';

describe('a person', () => {
  rowTable(antecedent('person'), [
    [`${ANN}, who`, ['Ann Tolmer 0']],
    [`They met ${ANN} who`, ['Ann Tolmer 0']],
    [`They met ${ANN}, a clerk, who`, ['Ann Tolmer 1']],
    [`They met ${ANN}, 29, a clerk, who`, ['Ann Tolmer 2']],
    [`They met ${ANN}, 29, from ${OSTRAVA}, a clerk, once, who`, ['Ann Tolmer 4']],
    [`They met ${ANN}, 29, from ${OSTRAVA}, a clerk, once, then, who`, ['Ann Tolmer 5']],
    [`They met ${ANN}, 29, from ${OSTRAVA}, a clerk, once, then, twice, who`, []],
    // Brackets before it are no phrase, in whatever number; but long ones are.
    [`They met ${ANN} (R-Varna), who`, ['Ann Tolmer 0']],
    [`They met ${ANN} (R-Varna) (29), who`, ['Ann Tolmer 0']],
    [`They met ${ANN} (now one of the very old and good), who`, ['Ann Tolmer 0']],
    [`They met ${ANN} — a clerk — who`, ['Ann Tolmer 1']],
    [`They met “${ANN}” who`, ['Ann Tolmer 0']],
    [`They met “${ANN},” a clerk, who`, ['Ann Tolmer 1']],
    // The first of two relatives tells.
    [`They met ${ANN}, who left ${OSTRAVA}, but who`, ['Ann Tolmer 0']],
    [`They met ${ANN}, who left {PERSON-d|Rob Varden}, and who`, ['Ann Tolmer 0']],
    [`They met ${ANN}, who left {PERSON-d|Rob Varden}, or who`, []],
    // A clause with a verb of its own is the last one looked at.
    [`${ANN} left, the clerk slept, who`, []],
    [`${ANN} left, they saw {PERSON-d|Rob Varden}, who`, ['Rob Varden 0']],
    // What opens with a participle, a preposition, "not", a number or an adverb is passed over.
    [`They met ${ANN}, born in ${OSTRAVA}, who`, ['Ann Tolmer 1']],
    [`They met ${ANN}, living with {PERSON-d|Rob Varden}, who`, ['Ann Tolmer 1']],
    [`They met ${ANN}, not {PERSON-d|Rob Varden}, who`, ['Ann Tolmer 1']],
    [`They met ${ANN}, of the ${BANK}, who`, ['Ann Tolmer 1']],
    [`They met ${ANN}, 29, who`, ['Ann Tolmer 1']],
    [`They met ${ANN}, meanwhile, who`, ['Ann Tolmer 1']],
    // Who stands in a clause that tells when is no subject of the description after it.
    [`After ${ANN} left, a clerk, who`, []],
    [`${ANN}, after the talks, who`, ['Ann Tolmer 1']],
    [`After the talks ${ANN}, who`, ['Ann Tolmer 0']],
    // Over an "of" to who can speak.
    [`${ANN} of ${OSTRAVA}, who`, ['Ann Tolmer 0']],
    [`${ANN} of the ${BANK} in ${OSTRAVA}, who`, ['Ann Tolmer 0']],
    [`They met the mayor of ${OSTRAVA}, who`, []],
    [`They met the lawyer of ${ANN}, who`, []],
    [`They read a letter to ${ANN}, who`, ['Ann Tolmer 0']],
    [`They met those around ${ANN}, who`, []],
    [`They met one of ${ANN}, who`, []],
    [`They saw the home of ${ANN}, who`, ['Ann Tolmer 0']],
    [`They saw ${ANN} with {PERSON-d|Rob Varden}, who`, ['Rob Varden 0']],
    // A noun that can speak is meant itself, one that cannot is not.
    [`${ANN} met a man who`, []],
    [`${ANN} met people who`, []],
    [`${ANN} saw the men of ${OSTRAVA} who`, []],
    [`They met ${ANN} on the street, who`, ['Ann Tolmer 0']],
    // A description stands for a name, a pronoun does not; the name in a further phrase goes before it.
    [`${ANN} left. They met the singer, who`, ['Ann Tolmer 0']],
    [`${ANN} left. They met her, who`, []],
    // Of a people those who have no comma are some.
    ['They met {NORP-d|Varnians} who', []],
    ['They met {NORP-d|Varnians}, who', ['Varnians 0']],
    ['They met the {NORP-d|Varnian}, who', []],
    // Only persons are "who".
    [`They met ${BANK}, who`, []],
    ['They met in {DATE-d|May}, who', []],
    ['They speak {LANGUAGE-d|Varnian}, who', []],
  ]);
});

describe('a thing', () => {
  rowTable(antecedent('thing'), [
    [`They met the ${BANK}, which`, ['Coastal Bank 0']],
    [`They met ${ANN}, which`, []],
    [`They met the ${BANK} of ${OSTRAVA}, which`, ['Coastal Bank 0']],
    [`They met the {ORG-d|Lantern Guild} of the ${BANK}, which`, ['Coastal Bank 0']],
    [`They met the council of ${OSTRAVA}, which`, []],
    [`They read a paper of ${OSTRAVA}, which`, []],
    [`They met officials of ${OSTRAVA}, which`, ['Ostrava 0']],
    [`They saw the ${BANK} with a lamp, which`, []],
    [`They met ${ANN} of the ${BANK}, which`, ['Coastal Bank 0']],
    [`They met the ${BANK}, in ${OSTRAVA}, which`, ['Coastal Bank 1']],
  ]);
});

describe('whatever it is', () => {
  rowTable(antecedent('any'), [
    [`They met ${ANN} that`, ['Ann Tolmer 0']],
    [`They met the ${BANK} that`, ['Coastal Bank 0']],
    [`They met the council of ${OSTRAVA} that`, []],
    [`They met ${ANN} of ${OSTRAVA} that`, ['Ann Tolmer 0']],
    [`They met the ${BANK} of ${OSTRAVA} that`, ['Coastal Bank 0']],
    [`They met ${ANN} with {PERSON-d|Rob Varden} that`, ['Rob Varden 0']],
    [`${ANN} saw a lamp that`, []],
    ['They met in {DATE-d|May} that', []],
  ]);
});
