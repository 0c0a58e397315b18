import { expect, test } from 'vitest';
import { extract } from '../../../src/extract.ts';

/** Who says each quote of a text, "–" for nobody with a name. */
function speakersOf(text: string): string {
  const { quotes, entities } = extract(text);
  return quotes.map(({ speaker }) => entities.find(({ id }) => id === speaker)?.name ?? '–').join(' | ');
}

// The nearest name, the last one or the only one would be wrong in most of these; beside them stand texts where it is right.
test.for<readonly [text: string, speakers: string]>([
  ['Clara Oduya, a nurse from Pell, was fined on Friday. Her brother said the fine was too high.', '–'],
  ['Clara Oduya was fined on Friday. A nurse said the fine was too high.', '–'],
  ['Clara Oduya met the mayor on Friday. The mayor said the fine was too high.', '–'],
  ['Clara Oduya hired a lawyer, Tom Becker. He said the fine was too high.', 'Tom Becker'],
  ['Clara Oduya and Maria Becker shared the prize. She said it was a surprise.', '–'],
  ['Clara Oduya won the prize last year. Maria Becker won it this year. She said it was a surprise.', 'Maria Becker'],
  ['Clara Oduya, who replaced Maria Becker in May, opened the bridge. She said it was safe.', 'Clara Oduya'],
  ['The family of Clara Oduya said she was safe.', '–'],
  ['A spokeswoman for Clara Oduya said she was safe.', '–'],
  ['Clara Oduya, a spokeswoman for Maria Becker, said she was safe.', 'Clara Oduya'],
  ['Clara Oduya was told by Maria Becker that the bridge was safe.', 'Maria Becker'],
  ['Clara Oduya was told that the bridge was safe.', '–'],
  ['Tom Oduya and his wife, Clara Oduya, own the mill. Oduya said the mill was safe.', '–'],
  ['Tom Oduya owns the mill. His father, Jan Oduya, built it in 1950. Tom Oduya said the mill was safe.', 'Tom Oduya'],
  ['Senator Clara Oduya met Senator Tom Becker on Monday. The senator said the bridge was safe.', '–'],
  ['Senator Clara Oduya met Mayor Tom Becker on Monday. The senator said the bridge was safe.', 'Clara Oduya'],
  ['Former senator Clara Oduya left the town on Monday. The senator said the bridge was safe.', '–'],
  ['Clara Oduya, 46, met Tom Becker, 31, on Monday. The 46-year-old said the bridge was safe.', 'Clara Oduya'],
  ['Clara Oduya, 46, met Tom Becker, 31, on Monday. The 60-year-old said the bridge was safe.', '–'],
  ['A letter to Clara Oduya said the bridge was safe.', '–'],
  ['A letter from Clara Oduya said the bridge was safe.', 'Clara Oduya'],
  ['A report on Clara Oduya said the bridge was safe.', '–'],
  ['Clara Oduya, whose father said the bridge was safe, left the town.', '–'],
  ['Clara Oduya, whose father Tomas Brell said the bridge was safe, left the town.', 'Tomas Brell'],
  ['Clara Oduya, whose Nordvik office said the bridge was safe, left the town.', '–'],
  ['They arrested Clara Oduya, of Pell, who said the bridge was safe.', 'Clara Oduya'],
  ['They arrested a neighbor of Clara Oduya who said the bridge was safe.', '–'],
  ['Clara Oduya was seen with Maria Becker, who said the bridge was safe.', 'Maria Becker'],
  ['Clara Oduya said the bridge was safe, adding that it would open in May.', 'Clara Oduya | Clara Oduya'],
  ['Clara Oduya said the bridge was safe. “It opens in May,” she added.', 'Clara Oduya | Clara Oduya'],
  [
    '“It is safe,” said Clara Oduya. Maria Becker, the mayor, disagreed. “It is not,” she said.',
    'Clara Oduya | Maria Becker',
  ],
  ['Clara Oduya said Maria Becker had lied. “I never lied,” Becker said.', 'Clara Oduya | Maria Becker'],
  ['According to a friend of Clara Oduya, the bridge is safe.', '–'],
  ['According to Clara Oduya, a friend of Tom Becker, the bridge is safe.', 'Clara Oduya'],
  ["Some of Clara Oduya's friends said the bridge was safe.", '–'],
  ['The Oduya family said the bridge was safe. Clara Oduya left the town.', '–'],
  ["The Oduya Foundation's lawyer said the bridge was safe. Clara Oduya left the town.", '–'],
  ['Clara Oduya asked a guard if the bridge was safe. “It is safe,” he said.', 'Clara Oduya | –'],
  ['Clara Oduya asked Tom Becker whether the bridge was safe. “It is safe,” he said.', 'Clara Oduya | Tom Becker'],
  ['Clara Oduya asked Maria Becker whether the bridge was safe. “It is safe,” she said.', 'Clara Oduya | Maria Becker'],
  ['The driver who hit Clara Oduya said the bridge was not safe.', '–'],
  ['Officials in Pell, home of Clara Oduya, said the bridge was not safe.', '–'],
  ['An aide of Senator Tom Becker met the press on Monday. The aide said the bridge was safe.', '–'],
  ['The wife of former President Tom Becker met the press on Monday. The wife said the bridge was safe.', '–'],
  ['The wife of former President Tom Becker met the press on Monday. Becker said the bridge was safe.', 'Tom Becker'],
  ['A lawyer for Mayor Clara Oduya met the press on Monday. The lawyer said the bridge was safe.', '–'],
  ['Lt. Gov. Clara Oduya met the press on Monday. The lieutenant governor said the bridge was safe.', 'Clara Oduya'],
  ['Clara Oduya of the Pell Bank met Maria Becker, who said the bridge was safe.', 'Maria Becker'],
  ['The man hired to guard Tom Becker said the bridge was safe.', '–'],
  ['Tom Becker was told that the bridge was safe.', '–'],
  ['Tom Becker was quoted as saying that the bridge was safe.', 'Tom Becker'],
  ["Tom Becker's brother, who owns the mill, said the bridge was safe.", '–'],
  ["Two of Tom Becker's sons said the bridge was safe.", '–'],
  [
    'Clara Oduya, the mayor, said the bridge was safe. The mayor added that it would open in May.',
    'Clara Oduya | Clara Oduya',
  ],
  [
    'Clara Oduya, the mayor, said the bridge was safe. The deputy mayor added that it would open in May.',
    'Clara Oduya | –',
  ],
  [
    'Clara Oduya, the mayor, said the bridge was safe. A former mayor added that it would open in May.',
    'Clara Oduya | –',
  ],
  [
    'Gov. Clara Oduya said the bridge was safe. The deputy governor added that it would open in May.',
    'Clara Oduya | –',
  ],
  ['Lt. Gov. Clara Oduya said the bridge was safe. The governor added that it would open in May.', 'Clara Oduya | –'],
  [
    'Gen. Clara Oduya said the bridge was safe. The general added that it would open in May.',
    'Clara Oduya | Clara Oduya',
  ],
  [
    'Maj. Gen. Clara Oduya said the bridge was safe. The general also said that it would open in May.',
    'Clara Oduya | Clara Oduya',
  ],
  ['The mayors of Pell and Ulm said the bridge was safe. Mayor Clara Oduya of Pell left.', '–'],
  ['Mayor Says Bridge Is Safe\n\nMayor Clara Oduya opened the bridge on Monday.', 'Clara Oduya'],
  ['Governor Says Bridge Is Safe\n\nGov. Clara Oduya opened the bridge on Monday.', 'Clara Oduya'],
  ['Governor Says Bridge Is Safe\n\nLt. Gov. Clara Oduya opened the bridge on Monday.', '–'],
  ['Lieutenant Governor Says Bridge Is Safe\n\nLt. Gov. Clara Oduya opened the bridge on Monday.', 'Clara Oduya'],
  ['Judge Says Bridge Is Safe\n\nMayor Clara Oduya opened the bridge on Monday.', '–'],
])('%s: %s', ([text, wanted]) => {
  expect(speakersOf(text)).toBe(wanted);
});
