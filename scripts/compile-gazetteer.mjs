// Compiles the word and name tables in src/lang/en/gazetteer. Run by hand when a source changes; the tables are
// committed. Needs `npm install --no-save @faker-js/faker@9.9.0` and a folder with the training corpora:
//
//   node scripts/compile-gazetteer.mjs ../shared/corpora
//
// Sources: names and places of @faker-js/faker (MIT), the lexicon of compromise (MIT), countries, languages and time
// zones of Unicode CLDR as Node carries them (Unicode License); counts of lower and upper case from running text.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';

const corpora = process.argv[2] ?? '../shared/corpora';
const out = join(dirname(fileURLToPath(import.meta.url)), '..', 'src/lang/en/gazetteer');
const { allLocales } = await import(process.env.FAKER ?? '@faker-js/faker');

const CYRILLIC = Object.fromEntries(
  'а a|б b|в v|г g|д d|е e|ё yo|ж zh|з z|и i|й y|к k|л l|м m|н n|о o|п p|р r|с s|т t|у u|ф f|х kh|ц ts|ч ch|ш sh|щ shch|ъ |ы y|ь |э e|ю yu|я ya'
    .split('|')
    .map((pair) => pair.split(' ')),
);
const latin = (word) =>
  /\p{Script=Cyrillic}/u.test(word)
    ? word
        .toLowerCase()
        .replace(/ый$|ий$/u, 'y')
        .replace(/[\u0400-\u04ff]/gu, (c) => CYRILLIC[c] ?? c)
    : word.toLowerCase();
const usable = (word) => /^[\p{Script=Latin}][\p{Script=Latin}' .-]+$/u.test(word) && word.length > 1;
const flat = (value) =>
  !value
    ? []
    : Array.isArray(value)
      ? value
      : Object.values(value).flatMap((part) => (Array.isArray(part) ? part : []));
const plain = (word) => word.normalize('NFKD').replace(/\p{M}/gu, '');
/** Both with and without its accents, since papers write either. */
const both = (list) =>
  new Set(
    list
      .map((word) => latin(word))
      .filter(usable)
      .flatMap((word) => [word, plain(word)]),
  );

const lexicon = Object.entries(nlp.model().one.lexicon);
const tagged = (...tags) =>
  lexicon.filter(([, tag]) => [tag].flat().some((t) => tags.includes(t))).map(([word]) => word);

const male = new Set(tagged('MaleName'));
const female = new Set(tagged('FemaleName'));
const first = new Set(tagged('FirstName'));
const last = new Set(tagged('LastName'));
const city = new Set(tagged('City'));
const region = new Set(tagged('Region'));
for (const [locale, { person, location }] of Object.entries(allLocales)) {
  if (/_ocker|BORK/u.test(locale)) continue;
  for (const name of both(person?.first_name?.male ?? [])) male.add(name);
  for (const name of both(person?.first_name?.female ?? [])) female.add(name);
  for (const name of both(flat(person?.last_name))) last.add(name);
  if (/^(?:fr_BE|he|ar|fa|ja|ko|th|zh|ka|hy|el|ne)/u.test(locale)) continue;
  for (const name of both(flat(location?.city_name))) city.add(name);
  for (const name of both(flat(location?.state))) region.add(name);
}
for (const zone of Intl.supportedValuesOf('timeZone')) {
  if (/^(?:Etc|[A-Z]+$)/u.test(zone)) continue;
  city.add(zone.split('/').at(-1).replaceAll('_', ' ').toLowerCase());
}
const singles = (set) => [...set].filter((name) => !name.includes(' ') && !name.endsWith('.'));

const regions = new Intl.DisplayNames('en', { type: 'region' });
const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const pairs = letters.flatMap((a) => letters.map((b) => a + b));
const countries = new Set([
  ...tagged('Country'),
  ...pairs
    .map((code) => [code, regions.of(code)])
    .filter(([code, name]) => name && name !== code && !/^(?:EU|EZ|UN|XA|XB|ZZ|QO)$/u.test(code))
    .map(([, name]) =>
      name
        .toLowerCase()
        .replaceAll('’', "'")
        .replace(/ \(.*\)/u, '')
        .replaceAll(' & ', ' and '),
    ),
]);
const spoken = new Set(
  pairs
    .flatMap((code) => languages.of(code.toLowerCase()) ?? [])
    .filter((name) => /^\p{L}+$/u.test(name))
    .map((name) => name.toLowerCase()),
);

const { common, mixed } = caseCounts();

/** Sorted by code units, so that the program can look a word up in the string itself: "aaron=4|abbas=c". */
function pack(lists) {
  const values = new Map();
  for (const [names, code, join] of lists) {
    for (const written of names) {
      const name = written.replaceAll('’', "'").replace(/'s\b/gu, " 's").replaceAll('.', '');
      values.set(name, join(values.get(name), code));
    }
  }
  return [...values]
    .filter(([name]) => !/[=|]/u.test(name))
    .map(([name, value]) => `${name}=${typeof value === 'number' ? value.toString(16) : value}`)
    .sort()
    .join('|');
}
const bit = (old = 0, code) => old | code;
const letter = (old = '', code) => (old.includes(code) ? old : old + code);

const words = pack([
  [common, 1, bit],
  [mixed, 2, bit],
  ...[male, female, first].map((set) => [singles(set), 4, bit]),
  [singles(last), 8, bit],
]);
const names = pack([
  [countries, 'C', letter],
  [tagged('Demonym'), 'N', letter],
  [tagged('Organization').filter((name) => name.length > 2), 'O', letter],
  [tagged('SportsTeam'), 'T', letter],
  [region, 'R', letter],
  [city, 'G', letter],
  [tagged('Person').filter((name) => name.includes(' ')), 'P', letter],
  [spoken, 'L', letter],
]);

const file = (name, source, about, constant, value) =>
  writeFileSync(
    join(out, name),
    `// Generated by scripts/compile-gazetteer.mjs. ${source}\n\n${about}\nexport const ${constant} =\n  '${value.replaceAll("'", "\\'")}';\n`,
  );
file(
  'words.ts',
  'Sources: compromise (MIT), @faker-js/faker (MIT), counts over the training corpora.',
  '/** Words, sorted, each with a hexadecimal sum: 1 common, 2 written either way, 4 first name, 8 family name. */',
  'WORDS',
  words,
);
file(
  'names.ts',
  'Sources: Unicode CLDR (Unicode License), compromise (MIT), @faker-js/faker (MIT).',
  '/**\n * Names, sorted, with what they are: C country, R region, G city, N people, O organisation, T sports club, P person,\n * L language.\n */',
  'NAMES',
  names,
);

/** Words by the case they have inside sentences; headlines, where case says nothing, are left out. */
function caseCounts() {
  const lower = new Map();
  const upper = new Map();
  for (const tokens of sentences()) countCase(tokens, lower, upper);
  const share = (word) => lower.get(word) / (lower.get(word) + (upper.get(word) ?? 0));
  const known = [...lower.keys()].filter((word) => lower.get(word) >= 2 && !word.endsWith("'s"));
  return {
    common: new Set(known.filter((word) => share(word) >= 0.7 && word !== 'i')),
    mixed: new Set(known.filter((word) => share(word) < 0.7 && share(word) > 0.05)),
  };
}

/** The sentences of the training corpora as lists of tokens. */
function* sentences() {
  const texts = join(corpora, 'polnear/train/text');
  for (const name of readdirSync(texts)) {
    const lines = readFileSync(join(texts, name), 'utf8').split(/\n|(?<=[.!?]["”’']*)\s+(?=[A-Z“"])/u);
    for (const line of lines) yield line.match(/[A-Za-z]+(?:['’-][A-Za-z]+)*|[^\s\w]/gu) ?? [];
  }
  for (const name of ['gum-train', 'ewt-train']) {
    const blocks = readFileSync(join(corpora, `pos/${name}.conllu`), 'utf8').split('\n\n');
    for (const block of blocks) {
      const rows = block.split('\n').filter((row) => /^\d+\t/u.test(row));
      yield rows.map((row) => row.split('\t')[1]);
    }
  }
}

function countCase(tokens, lower, upper) {
  const named = tokens.filter((token) => /^[A-Za-z]/u.test(token));
  if (named.length > 3 && named.filter((token) => /^[A-Z]/u.test(token)).length > named.length / 2) return;
  const count = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
  let start = true;
  for (const token of tokens) {
    const word = /^[A-Za-z][A-Za-z'’-]*$/u.test(token);
    const key = token.toLowerCase().replaceAll('’', "'");
    if (word && /^[a-z]/u.test(token)) count(lower, key);
    else if (word && !start) count(upper, key);
    start = word ? false : start || /["“‘:`.]/u.test(token);
  }
}
