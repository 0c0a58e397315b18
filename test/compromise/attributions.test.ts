/** The plugin as users of compromise have it; in the manner of compromise's own tests, by what the Views say. */
import { readdirSync, readFileSync } from 'node:fs';
import nlp from 'compromise';
import { describe, expect, test } from 'vitest';
import sayso, { type Attribution } from '../../src/compromise/index.ts';
import { extract } from '../../src/index.ts';

nlp.plugin(sayso);

/** An attribution by the words that its Views show; matches of a View are parted by a bar. */
function shown({ source, cue, content }: Attribution): string[] {
  return [source, cue, content].map((view) => (view.out('array') as string[]).join(' | '));
}

const TEXT = `Mayor Ann Tolmer said on Monday that the dam above the town was safe.

“We have checked every stone,” she told reporters. “It holds. It will hold.”`;

test('attributions', () => {
  const all = nlp(TEXT).attributions();
  expect(all.map(shown)).toEqual([
    ['Mayor Ann Tolmer', 'said', 'that the dam above the town was safe.'],
    ['she', 'told', '“We have checked every stone,” | “It holds. It will hold.”'],
  ]);
  expect(all.map(({ speaker, type, rule }) => [speaker, type, rule])).toEqual([
    ['Ann Tolmer', 'indirect', 'indirect/that-clause'],
    ['Ann Tolmer', 'direct', 'direct/cue-after'],
  ]);
  const { quotes } = extract(TEXT);
  expect(all.map(({ confidence }) => confidence)).toEqual(quotes.map(({ confidence }) => confidence));
});

test('what there is not is an empty View, and no speaker is null', () => {
  const [first] = nlp('According to officials, the dam was safe.').attributions();
  expect(first && [...shown(first), first.speaker]).toEqual(['officials,', 'According to', 'the dam was safe.', null]);
  const [passive] = nlp('The dam was said to be safe.').attributions();
  expect(passive && shown(passive)).toEqual(['', 'was said', 'The dam | to be safe.']);
  expect([passive?.source.isView, passive?.source.found]).toEqual([true, false]);
  expect(nlp('The dam was safe.').attributions()).toEqual([]);
  expect(nlp('').attributions()).toEqual([]);
});

describe('the Views are Views of the document', () => {
  test('they go on from there', () => {
    const doc = nlp(TEXT);
    const [first] = doc.attributions();
    expect(first?.cue.verbs().toInfinitive().text()).toBe('say');
    expect(first?.source.people().text()).toBe('Ann Tolmer');
    expect(first?.content.has('#Adjective')).toBe(true);
    expect(first?.cue.fullSentences().text()).toContain('Mayor Ann Tolmer');
  });

  test('a change through one is a change of the document', () => {
    const doc = nlp('“We win,” Ann Tolmer said.');
    const before = doc.attributions();
    before[0]?.cue.replaceWith('claimed');
    expect(doc.text()).toBe('“We win,” Ann Tolmer claimed.');
    expect(doc.attributions().map(shown)).toEqual([['Ann Tolmer', 'claimed.', '“We win,”']]);
  });

  test('they are found again after words were put in before them', () => {
    const doc = nlp('“We win,” Ann Tolmer said.');
    const [first] = doc.attributions();
    doc.match('Ann').insertBefore('a certain');
    expect(first?.cue.text()).toBe('said');
    expect(doc.attributions().map(({ source }) => source.text())).toEqual(['a certain Ann Tolmer']);
  });
});

describe('a View has the attributions whose cue it shows', () => {
  const doc = nlp('Ann Tolmer left. “We win,” she said. “It holds,” Rob Varden has always said. Nobody knew.');
  test.for([
    ['all sentences', doc.sentences(), ['she', 'Rob Varden']],
    ['no sentence', doc.none(), []],
    ['one sentence', doc.eq(1), ['she']],
    ['a sentence without', doc.eq(0), []],
    ['a part of the cue', doc.match('always'), ['Rob Varden']],
    ['the source alone', doc.match('rob varden'), []],
    ['the content alone', doc.match('we win'), []],
    ['several matches', doc.match('said'), ['she', 'Rob Varden']],
    ['clauses of a sentence', doc.clauses().if('always'), ['Rob Varden']],
  ] as const)('%s', ([, view, sources]) => {
    expect(view.attributions().map(({ source }) => source.text())).toEqual(sources);
  });

  test('and reads the whole document for them', () => {
    expect(doc.eq(1).attributions()[0]?.speaker).toBe('Ann Tolmer');
  });
});

describe('terms of which a span is only a part', () => {
  test.for([
    // The parts of a contraction are terms of their own; the first has all of its letters.
    ['He’ll say that it’s safe.', ['he', 'will say', 'that it is safe']],
    ["She's warned that they can't go.", ['she', 'has warned', 'that they can not go']],
    ['Ann Tolmer said that they can’t.', ['ann tolmer', 'said', 'that they can not']],
    ['“I can’t,” Ann Tolmer said.', ['ann tolmer', 'said', 'i can not']],
    // A possessive is one term.
    ['Ann Tolmer’s aide said it holds.', ['ann tolmer’s aide', 'said', 'it holds']],
    // compromise splits at hyphens.
    [
      'The vice-mayor of Nordvik said the harbour-side holds.',
      ['the vice mayor of nordvik', 'said', 'the harbour side holds'],
    ],
    // A term that is cut is there as a whole.
    ['It holds,said Ann Tolmer.', ['ann tolmer', 'holds,said', 'it holds,said']],
  ] as const)('%s', ([text, wanted]) => {
    const found = nlp(text).attributions();
    const words = (view: Attribution['cue']): string =>
      view
        .termList()
        .map((term) => (term as { implicit?: string }).implicit || term.text.toLowerCase())
        .join(' ');
    expect(found.map(({ source, cue, content }) => [source, cue, content].map(words))).toEqual([wanted]);
  });
});

describe('options', () => {
  test('attributions: beliefs too', () => {
    const doc = nlp('Ann Tolmer believes that the dam is safe.');
    expect(doc.attributions()).toEqual([]);
    expect(doc.attributions({ attributions: 'all' }).map(shown)).toEqual([
      ['Ann Tolmer', 'believes', 'that the dam is safe.'],
    ]);
    expect(doc.attributions()).toEqual([]);
  });

  test('lexicon: one or several, with what they need and no more', () => {
    const doc = nlp('Harbourmaster Ann Tolmer tooted that the dam was safe.');
    expect(doc.attributions()).toEqual([]);
    const lexicon = [{ cueVerbs: ['toot'] }, { roles: ['harbourmaster'] }];
    expect(doc.attributions({ lexicon }).map(({ speaker }) => speaker)).toEqual(['Ann Tolmer']);
    expect(doc.attributions({ lexicon: { cueVerbs: ['toots'] } }).map(({ cue }) => cue.text())).toEqual(['tooted']);
    expect(() => doc.attributions({ lexicon: { cueVerbs: ['to say it at length'] } })).toThrow(
      'options.lexicon[0].cueVerbs[0] must be one word (',
    );
  });
});

test('a document that was only tokenized will do', () => {
  expect(nlp.tokenize(TEXT).attributions().map(shown)).toEqual(nlp(TEXT).attributions().map(shown));
});

test('a byte-order mark and odd white space shift nothing', () => {
  const found = nlp('\uFEFF\t “We  win,”\u00A0she\r\nsaid .\n\n\n').attributions();
  expect(found.map(({ source, cue, content }) => [source.text(), cue.text(), content.text()])).toEqual([
    ['she', 'said .', '“We  win,”'],
  ]);
  expect(nlp('\uFEFFI said that it holds.').attributions().map(shown)).toEqual([['I', 'said', 'that it holds.']]);
});

describe('the five articles: each View has the words of its span', () => {
  const folder = new URL('../../fixtures/news/', import.meta.url);
  const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const articles = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  /** The one span that begins within a term, for a blank is missing in the text: "22,Maliki’s". */
  const CUT = ['22,Maliki’s security advisor, Faleh Fayyaz'];

  test.for(articles)('%s', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const { quotes } = extract(text);
    const wanted = quotes.flatMap(({ source, cue, content }) => [
      source?.text ?? '',
      cue?.text ?? '',
      content.map(({ start, end }) => text.slice(start, end)).join(' '),
    ]);
    const found = nlp(text)
      .attributions()
      .flatMap(({ source, cue, content }) => [source.text(), cue.text(), content.text()]);
    expect(quotes.length).toBeGreaterThan(6);
    expect(found.map(letters)).toEqual(
      wanted.map((words) => letters(CUT.find((cut) => words !== '' && cut.endsWith(words) && cut !== words) ?? words)),
    );
  });
});
