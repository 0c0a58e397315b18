import { personPart } from '../../../../src/stages/coreference/rules/names/person-part.ts';
import { linksOf } from '../../../support/coref-rows.ts';
import { corefTable } from '../../../support/coref-table.ts';
import { rowTable } from '../../../support/row-table.ts';

corefTable(personPart, {
  merges: [
    '{PERSON-a|Robert Tolmer} spoke. {PERSON-a|Tolmer} left.',
    '{PERSON-a|Tolmer} waits. {title|General} {PERSON-a|Robert Tolmer} spoke.',
    '{PERSON-a|Osric bin Varden} fled. {PERSON-a|bin Varden} was found.',
    '{PERSON-a|George W Tolmer} met. {PERSON-a|George Tolmer} spoke, then {PERSON-a|George} left.',
    '{PERSON-a|Ann Tolmer} and {PERSON-b|Robert Tolmer} met. {title|Mrs.} {PERSON-a|Tolmer} spoke.',
    '{PERSON-a|Ann Tolmer} spoke. {PERSON-a|Tolmer} said {PERSON-b|Robert Tolmer} was ill. {PERSON-a|Tolmer} left.',
  ],
  keepsApart: [
    '{PERSON-a|Ann Tolmer} met {PERSON-b|Robert Tolmer}.',
    '{PERSON-a|Robert Tolmer} met {title|Mrs.} {PERSON-b|Tolmer}.',
    '{PERSON-a|Robert Tolmer} works for {ORG-b|Tolmer}.',
    '{PERSON-a|Robert Tolmer} met {PERSON-b|Robert Varden}.',
  ],
});

rowTable(linksOf(personPart), [
  [
    '{PERSON-a|Rob Tolmer} met {PERSON-a|Tolmer} and {PERSON-a|Rob}.',
    ['Tolmer#3 = Rob Tolmer#0', 'Rob#5 = Rob Tolmer#0'],
  ],
  ['{PERSON-a|Tolmer} met {PERSON-a|Robert Tolmer}.', ['Tolmer#0 = Robert Tolmer#2']],
  ['{PERSON-a|Xyzzo Tolmer} met {PERSON-b|Xyzzo}.', []],
  [
    '{PERSON-a|Xyzzo B Tolmer} met {PERSON-b|Xyzzo} and {PERSON-c|Xyzzo Tolmer} and {PERSON-d|Xyzzo B} and {PERSON-e|B Tolmer}.',
    ['Xyzzo#4 = Xyzzo B Tolmer#0', 'Xyzzo Tolmer#6 = Xyzzo B Tolmer#0', 'Xyzzo B#9 = Xyzzo B Tolmer#0'],
  ],
  [
    '{PERSON-a|Osric bin Varden} met {PERSON-b|Varden} and {PERSON-c|bin Varden}.',
    ['Varden#4 = Osric bin Varden#0', 'bin Varden#6 = Osric bin Varden#0'],
  ],
  ['{PERSON-a|Ann Tolmer} met {PERSON-b|A Tolmer} and {PERSON-c|A. Tolmer}.', ['A Tolmer#3 = Ann Tolmer#0']],
  [
    '{PERSON-a|Ann Tolmer} met {PERSON-b|Rob Tolmer} and {PERSON-c|Tolmer}. {PERSON-d|Tolmer} left.',
    ['Tolmer#8 = Tolmer#6'],
  ],
  [
    '{PERSON-a|Ann Tolmer} met {PERSON-b|Rob Tolmer} and {title|Mrs.} {PERSON-c|Tolmer}. {PERSON-d|Tolmer} met {title|Mr.} {PERSON-e|Tolmer}, and {PERSON-f|Tolmer}.',
    ['Tolmer#7 = Ann Tolmer#0', 'Tolmer#9 = Rob Tolmer#3', 'Tolmer#12 = Rob Tolmer#3', 'Tolmer#15 = Rob Tolmer#3'],
  ],
  ['{PERSON-c|Tolmer} met {PERSON-a|Ann Tolmer} and {PERSON-b|Rob Tolmer}.', []],
  ['{title|Mr.} {PERSON-c|Tolmer} met {PERSON-a|Ann Tolmer} and {PERSON-b|Rob Tolmer}.', ['Tolmer#1 = Rob Tolmer#6']],
  ['{title|Mr.} {PERSON-c|Tolmer} met {PERSON-a|Ann Tolmer}.', []],
  ['{PERSON-a|Rob Tolmer} met {ORG-b|Tolmer} and {PERSON-c|Varden}.', []],
  ['{ORG-a|Rob Tolmer} met {PERSON-b|Tolmer}.', []],
  ['{PERSON-a|Tolmer} met {PERSON-b|Tolmer}.', []],
  ['{PERSON-a|Rob Tolmer} met {PERSON-b|Rob Tolmer} and {PERSON-c|Sam Tolmer} and {PERSON-d|Tolmer}.', []],
  // An office.
  [
    '{title|Mayor} {PERSON-a|Rob Tolmer} met {PERSON-b|Sam Tolmer}. {title|Mayor} {PERSON-c|Tolmer} left.',
    ['Tolmer#8 = Rob Tolmer#1'],
  ],
  ['{title|Mayor} {PERSON-a|Rob Tolmer} met {PERSON-b|Sam Tolmer}. {title|Deputy Mayor} {PERSON-c|Tolmer} left.', []],
  [
    '{PERSON-a|Rob Tolmer}, the mayor, met {PERSON-b|Sam Tolmer}. {title|Mayor} {PERSON-c|Tolmer} left.',
    ['Tolmer#11 = Rob Tolmer#0'],
  ],
  // What stands after the name.
  [
    '{PERSON-a|Ann Tolmer} met {PERSON-b|Rob Tolmer}. {PERSON-c|Tolmer}, himself a smith, left.',
    ['Tolmer#6 = Rob Tolmer#3'],
  ],
  ['{PERSON-a|Ann Tolmer} met {PERSON-b|Rob Tolmer}. {PERSON-c|Tolmer} herself left.', ['Tolmer#6 = Ann Tolmer#0']],
  [
    '{PERSON-a|Ann Tolmer} met {PERSON-b|Rob Tolmer}. {PERSON-c|Tolmer}, the fisherman, left.',
    ['Tolmer#6 = Rob Tolmer#3'],
  ],
  // Kin.
  ['{PERSON-a|Rob Tolmer} met his brother {PERSON-b|Sam Tolmer}. {PERSON-c|Tolmer} left.', ['Tolmer#8 = Rob Tolmer#0']],
  [
    '{PERSON-a|Rob Tolmer} met his brother, {PERSON-b|Sam Tolmer}. {PERSON-c|Tolmer} left.',
    ['Tolmer#9 = Rob Tolmer#0'],
  ],
  ['{PERSON-a|Rob Tolmer} left. {PERSON-b|Sam Tolmer}, his brother, slept. {PERSON-c|Tolmer} ate.', []],
  ['{PERSON-a|Rob Tolmer} is the son of {PERSON-b|Sam Tolmer}. {PERSON-c|Tolmer} left.', ['Tolmer#9 = Rob Tolmer#0']],
  ['{PERSON-a|Rob Tolmer} and his brother, {PERSON-b|Sam Tolmer}, met. {PERSON-c|Tolmer} left.', []],
  ['{PERSON-a|Rob Tolmer} met the brother, {PERSON-b|Sam Tolmer}. {PERSON-c|Tolmer} left.', []],
  ['{PERSON-a|Rob Tolmer} met his friend, {PERSON-b|Sam Tolmer}. {PERSON-c|Tolmer} left.', []],
  // Mrs. and Ms. throughout; a Mr. tells nothing of the bare name.
  ['{PERSON-a|Kim Tolmer} met {PERSON-b|Lou Tolmer}. {title|Mr.} {PERSON-c|Tolmer} left.', []],
  // Who was called so before.
  [
    '{PERSON-a|Rob Tolmer} met {PERSON-c|Tolmer}. They saw {PERSON-b|Sam Tolmer}. {PERSON-d|Tolmer} left.',
    ['Tolmer#3 = Rob Tolmer#0', 'Tolmer#10 = Rob Tolmer#0'],
  ],
  [
    '{PERSON-a|Rob Tolmer} met {PERSON-c|Tolmer}. {PERSON-b|Sam Tolmer} slept. {PERSON-d|Tolmer} left.',
    ['Tolmer#3 = Rob Tolmer#0'],
  ],
  [
    '{PERSON-a|Rob Tolmer} met {PERSON-c|Tolmer}. {PERSON-b|Sam Tolmer} slept. It rained. {PERSON-d|Tolmer} left.',
    ['Tolmer#3 = Rob Tolmer#0', 'Tolmer#12 = Rob Tolmer#0'],
  ],
  // Somebody known by the surname alone, and kin.
  [
    '{title|President} {PERSON-a|Tolmer} met his son, {PERSON-b|Rob Tolmer}. {title|President} {PERSON-a|Tolmer} left.',
    ['Tolmer#10 = Tolmer#1'],
  ],
  ['{PERSON-a|Tolmer} met his friend, {PERSON-b|Rob Tolmer}.', ['Tolmer#0 = Rob Tolmer#5']],
  // "Mrs." beside a man of the name, and a first name that shares the surname after it.
  [
    '{PERSON-a|Rob Tolmer} met {title|Mrs.} {PERSON-b|Tolmer} and {PERSON-a|Tolmer}. {title|Mrs.} {PERSON-b|Tolmer} left.',
    ['Tolmer#6 = Rob Tolmer#0', 'Tolmer#9 = Tolmer#4'],
  ],
  ['{PERSON-a|Rob} and {PERSON-b|Ann Tolmer} met {PERSON-c|Tolmer}.', []],
  [
    '{PERSON-a|Rob} and {PERSON-b|Ann Tolmer} met {title|Mr.} {PERSON-a|Tolmer} and {title|Ms.} {PERSON-b|Tolmer}.',
    ['Tolmer#6 = Rob#0', 'Tolmer#9 = Ann Tolmer#2'],
  ],
  ['{PERSON-a|Varden} and {PERSON-b|Ann Tolmer} met {PERSON-b|Tolmer}.', ['Tolmer#5 = Ann Tolmer#2']],
  ['{PERSON-a|Rob}, {PERSON-b|Ann Tolmer} met {PERSON-b|Tolmer}.', ['Tolmer#5 = Ann Tolmer#2']],
  // Who has the floor.
  [
    '{PERSON-a|Rob Tolmer} met {PERSON-b|Sam Tolmer}. {PERSON-b|Sam Tolmer} said it rained. {PERSON-c|Tolmer} left.',
    ['Tolmer#12 = Sam Tolmer#3'],
  ],
  ['{PERSON-a|Rob Tolmer} said it rained. {PERSON-b|Sam Tolmer} said it rained. {PERSON-c|Tolmer} left.', []],
  // Whose scene it is.
  [
    '{PERSON-a|Rob Tolmer} slept. It rained. It snowed. It froze. {PERSON-b|Sam Tolmer} ate. {PERSON-d|Tolmer} left.',
    ['Tolmer#17 = Sam Tolmer#13'],
  ],
  ['{PERSON-a|Rob Tolmer} slept. It rained. {PERSON-b|Sam Tolmer} ate. {PERSON-d|Tolmer} left.', []],
  // Whom the article is about.
  [
    '{PERSON-a|Rob Tolmer}, {PERSON-a|Rob Tolmer} and {PERSON-a|Rob Tolmer}: {PERSON-a|Rob Tolmer} met {PERSON-b|Sam Tolmer}. {PERSON-c|Tolmer} left.',
    ['Tolmer#15 = Rob Tolmer#0'],
  ],
  [
    '{PERSON-a|Rob Tolmer}, {PERSON-a|Rob Tolmer} and {PERSON-a|Rob Tolmer} met {PERSON-b|Sam Tolmer}. {PERSON-c|Tolmer} left.',
    [],
  ],
  // Father and son.
  [
    '{PERSON-a|Rob Tolmer Sr.} met {PERSON-b|Rob Tolmer Jr.} and {PERSON-c|Tolmer Jr.} and {PERSON-d|Tolmer}.',
    ['Tolmer Jr.#8 = Rob Tolmer Jr.#4'],
  ],
  [
    '{PERSON-a|Rob Tolmer Jr.} met {PERSON-b|Tolmer} and {PERSON-c|Rob Tolmer}.',
    ['Tolmer#4 = Rob Tolmer Jr.#0', 'Rob Tolmer#6 = Rob Tolmer Jr.#0'],
  ],
  ['The mill of {PERSON-a|Rob Tolmer} burned on Monday. Then {PERSON-b|Rob Tolmer Jr.} left the town at noon.', []],
  ['{PERSON-a|Rob Tolmer} met {PERSON-b|Tolmer Jr.}.', []],
  [
    '{PERSON-a|Rob Tolmer} met {PERSON-b|Rob Tolmer Jr.}. The elder {PERSON-c|Tolmer} met the younger {PERSON-d|Tolmer}.',
    ['Tolmer#9 = Rob Tolmer#0', 'Tolmer#13 = Rob Tolmer Jr.#3'],
  ],
  // Surnames of several parts.
  [
    '{PERSON-a|Ann Lee-Dupont} met {PERSON-b|Lee-Dupont} and {PERSON-c|Lee} and {PERSON-d|Dupont}.',
    ['Lee-Dupont#3 = Ann Lee-Dupont#0'],
  ],
  ['{PERSON-a|Ann Lee-Dupont} met {PERSON-b|Eva Dupont} and {PERSON-c|Dupont}.', ['Dupont#6 = Eva Dupont#3']],
  ['{PERSON-a|Ann Lee-Dupont} met {PERSON-b|Lee Dupont}.', []],
  [
    '{PERSON-a|Luis Ortiz y Vega} met {PERSON-b|Ortiz}, {PERSON-c|Ortiz y Vega} and {PERSON-d|Vega}.',
    ['Ortiz#5 = Luis Ortiz y Vega#0', 'Ortiz y Vega#7 = Luis Ortiz y Vega#0'],
  ],
  ['{PERSON-a|Luis Ortiz Vega} met {PERSON-b|Ortiz}.', ['Ortiz#4 = Luis Ortiz Vega#0']],
  ['{PERSON-a|Luis Ortiz Vega} met {PERSON-b|Rob Ortiz} and {PERSON-c|Ortiz}.', ['Ortiz#7 = Rob Ortiz#4']],
  // A middle name, and an uncle.
  ['{PERSON-a|Musa Badru Umar} met {PERSON-b|Badru Umar}.', ['Badru Umar#4 = Musa Badru Umar#0']],
  ['{PERSON-a|Musa Badru Umar} met {PERSON-b|Badru Umar}, his uncle.', []],
  ['{PERSON-a|Musa Badru Umar} met {PERSON-b|Rob Umar}.', []],
  // Nicknames, other names and names at birth.
  [
    '{PERSON-a|Joris “Joe” Tolmer} met {PERSON-b|Joe} and {PERSON-c|Joe Tolmer}.',
    ['Joe#6 = Joris “Joe” Tolmer#0', 'Joe Tolmer#8 = Joris “Joe” Tolmer#0'],
  ],
  [
    '{PERSON-a|Rob Tolmer}, also known as {PERSON-a|Ivan Varden}, left. {PERSON-a|Varden} slept.',
    ['Varden#11 = Ivan Varden#6'],
  ],
  ['{PERSON-a|Ann Tolmer} (née {PERSON-a|Varden}) left. {PERSON-a|Varden} slept.', ['Varden#8 = Varden#4']],
  ['{PERSON-a|Ann Tolmer} (née {PERSON-a|Varden}) left with {PERSON-b|Rob Varden}. {PERSON-c|Varden} slept.', []],
  ['{PERSON-a|Ann Tolmer}, whose mother was née {PERSON-b|Varden}, met {PERSON-c|Rob Varden}.', []],
  // A first name that two have.
  ['{PERSON-a|Ann Tolmer} met {PERSON-b|Ann Varden} and {PERSON-c|Ann}.', []],
]);
