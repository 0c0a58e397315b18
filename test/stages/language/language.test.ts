import { expect, test } from 'vitest';
import { extract } from '../../../src/extract.ts';

const NOTHING = { entities: [], quotes: [], claims: [], boilerplate: [] };

test.for([
  ['French', 'Le maire a dit que le pont est fermé. « Nous allons le réparer », a ajouté Ann Tolmer.'],
  ['French in capitals', 'LE MAIRE A DIT QUE LE PONT EST FERMÉ. LES HABITANTS NE SAVENT PAS QUAND IL SERA OUVERT.'],
  ['Spanish', 'La alcaldesa Ana Tolmer dijo que el puente está cerrado. La gente no sabe cuándo se abrirá.'],
  ['German', 'Der Bürgermeister sagte, dass die Brücke geschlossen ist. Das hat Anna Tolmer mitgeteilt.'],
  ['Dutch', 'De burgemeester zei dat de brug gesloten is. De mensen weten niet wanneer hij weer opengaat.'],
  ['Italian', 'Il sindaco ha detto che il ponte è chiuso. La gente non sa quando sarà riaperto.'],
  ['Portuguese', 'O prefeito disse que a ponte está fechada. As pessoas não sabem quando ela será aberta.'],
  ['Spanish with few small words', 'Puente cerrado en Nordvik. El alcalde no sabe qué hacer y era de esperar.'],
  ['Swedish', 'Borgmästaren sade att bron är stängd. Ann Tolmer vet inte när den öppnar igen, men hon hoppas.'],
  ['Norwegian', 'Borgmesteren sa at broen er stengt. Folk vet ikke når den åpner igjen, men de håper på sommeren.'],
  ['Polish', 'Burmistrz powiedział, że most jest zamknięty. Ludzie nie wiedzą, kiedy się go otworzy.'],
  ['Russian', 'Мэр сказал, что мост закрыт. Жители не знают, когда он откроется.'],
  [
    'a language without a list',
    'Kaupunginjohtaja sanoi, että silta on suljettu. Asukkaat eivät tiedä, milloin se avataan uudelleen. Annan mukaan ' +
      'työt ovat kalliita ja kestävät kauan. Kaupunki aikoo silti korjata sillan ensi vuonna, koska liikenne on vilkasta ja ' +
      'vaihtoehtoja ei ole. Asukkaat toivovat nopeaa ratkaisua ja lisää tietoa asiasta.',
  ],
  [
    'mostly French',
    'Ann Tolmer, mayor. Le maire a dit que le pont est fermé et que les habitants ne sont pas inquiets.',
  ],
])('%s: sentences and the diagnostic, nothing else', ([, text = '']) => {
  const doc = extract(text);
  expect(doc).toMatchObject(NOTHING);
  expect(doc.sentences.length).toBeGreaterThan(0);
  expect(doc.diagnostics).toEqual([
    {
      code: 'not-english',
      start: 0,
      end: text.length,
      message: 'this text is not English: nothing is claimed of it',
    },
  ]);
});

test.for([
  ['English', 'The mayor said that the bridge is closed.'],
  ['English in capitals', 'THE MAYOR SAID THAT THE BRIDGE IS CLOSED. PEOPLE DO NOT KNOW WHEN IT WILL OPEN.'],
  [
    'half English',
    'The mayor said that the bridge is closed. The people do not know when it will open.\n\n' +
      'Le maire a dit que le pont est fermé. Les habitants ne savent pas quand il sera ouvert.',
  ],
  ['names', 'Jean de la Tour, Ana de los Prados, Joost van der Kolk, Otto von Trossau, Lia da Silva, Marc Le Goff'],
  ['three words', 'Le pont est'],
  ['a place', 'Rio de la Plata'],
  ['a series', 'steel, copper, tin, zinc, lead, iron, brass, bronze. '.repeat(8)],
  [
    'results',
    `Women's 100 metres hurdles\n${Array.from({ length: 40 }, (_, i) => `${i + 1}. Ann Tolmer (Vrellia) 12.${i + 10} seconds`).join('\n')}`,
  ],
  ['a recipe', '2 cups flour\n1 cup sugar\n3 eggs\n1 tsp salt\n\nMix well. Bake for 20 minutes. Serve warm.'],
  [
    'English about words',
    'He said “que sera, sera” and “c’est la vie” to the women in the bar, and they laughed at him.',
  ],
  ['a line for each race', 'Men’s 100m: Ivo Tolmer 10.22\nMen’s 200m: Rob Varden 20.41\nMen’s 400m: Jon Halvik 45.10'],
  ['headlines on the UN', 'UN envoy visits Nordvik\n\nUN chief condemns strikes\n\nUN troops leave Kenya'],
  ['headlines on AI and the UN', 'AI rules tightened\n\nUN chief backs AI rules\n\nUN talks resume\n\nAI stocks fall'],
  ['headlines on deaths', 'Two men die\n\nFour men die\n\nSix men die\n\nPolice hunt Ann Tolmer'],
  ['a name in other letters', 'Mayor Ann Tolmer (Анна Толмер) said that the bridge is closed.'],
  ['nothing', ''],
])('%s is not told to be another language', ([, text = '']) => {
  expect(extract(text).diagnostics.filter(({ code }) => code === 'not-english')).toEqual([]);
});
