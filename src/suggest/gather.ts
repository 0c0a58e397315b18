/** What an archive suggests for a lexicon, added up article by article; of each three examples are kept. */
import { placesIn } from '../archive/place.ts';
import { isValueType } from '../model/entity-types.ts';
import { oneLine } from '../model/plain-text.ts';
import type { EntityType } from '../model/schema.ts';
import { cover, type Span } from '../model/span.ts';
import type { SuggestDocument } from './document.ts';
import { unfoundIn } from './names.ts';
import type { Example } from './schema.ts';
import { verbBeside } from './verbs.ts';

/** Something that was met several times. */
export interface Met {
  readonly name: string;
  readonly examples: Example[];
  count: number;
  articles: number;
  /** The last article that has it. */
  last: number;
}

/** A verb, by its lemma. */
export interface MetVerb extends Met {
  /** As it is written in the first example, for a second opinion. */
  readonly form: string;
}

/** A name that was found, with the types that articles take it for. */
export interface Typed extends Met {
  readonly types: Map<EntityType, number>;
  /** As what each of the examples was found. */
  readonly shown: EntityType[];
}

/** An archive as far as it has been read. */
export interface Suggesting {
  readonly verbs: Map<string, MetVerb>;
  readonly unfound: Map<string, Met>;
  readonly typed: Map<string, Typed>;
  articles: number;
  /** Quotations that are in no quote. */
  quotations: number;
}

const MOST_EXAMPLES = 3;

export function newSuggesting(): Suggesting {
  return { verbs: new Map(), unfound: new Map(), typed: new Map(), articles: 0, quotations: 0 };
}

/** What the lexicon has already. */
export interface Known {
  readonly cueVerbs: ReadonlySet<string>;
  readonly isNamed: (name: string) => boolean;
}

/** An article that is read. */
interface Article {
  readonly doc: Located;
  readonly index: number;
  readonly exampleOf: (span: Span) => Example;
}

type Located = SuggestDocument & { readonly text: string };

/** Adds an article whose text is known. */
export function gatherSuggestions(all: Suggesting, doc: Located, known: Known): void {
  const article = { doc, index: all.articles++, exampleOf: examplesIn(doc) };
  addVerbs(all, article, known);
  for (const one of unfoundIn(doc)) {
    if (!known.isNamed(one.name))
      meet(
        metIn(all.unfound, one.name, () => newMet(one.name)),
        article,
        one,
      );
  }
  addTyped(all, article, known);
}

function addVerbs(all: Suggesting, article: Article, { cueVerbs }: Known): void {
  const { text, diagnostics } = article.doc;
  for (const { code, start, end } of diagnostics) {
    if (code !== 'unattributed-quote') continue;
    all.quotations++;
    const verb = verbBeside(text, { start, end }, cueVerbs);
    if (!verb) continue;
    const { lemma, form } = verb;
    const met = metIn(all.verbs, lemma, () => ({ ...newMet(lemma), form }));
    meet(met, article, cover({ start, end }, verb));
  }
}

function addTyped({ typed }: Suggesting, article: Article, { isNamed }: Known): void {
  for (const { type, name, mentions } of article.doc.entities) {
    const at = mentions.find(({ kind, boilerplate }) => kind === 'name' && boilerplate !== true);
    if (isValueType(type) || !at || isNamed(name)) continue;
    const met = metIn(typed, name.toLowerCase(), () => ({ ...newMet(name), types: new Map(), shown: [] }));
    meet(met, article, at);
    addType(met, type, () => article.exampleOf(at));
  }
}

function newMet(name: string): Met {
  return { name, examples: [], count: 0, articles: 0, last: -1 };
}

/** What is met by a key; made where it is new. */
function metIn<T extends Met>(map: Map<string, T>, key: string, made: () => T): T {
  const one = map.get(key) ?? made();
  map.set(key, one);
  return one;
}

/** Counts a meeting; an article has one example, the first article as many as there is room for. */
function meet(one: Met, { index, exampleOf }: Article, at: Span): void {
  const isNew = one.last !== index;
  one.count++;
  if (isNew) one.articles++;
  one.last = index;
  if (one.examples.length < MOST_EXAMPLES && (isNew || one.articles === 1)) one.examples.push(exampleOf(at));
}

/** Where articles do not agree each opinion is to be seen: of a type shown twice an example makes room for a new one. */
function addType({ types, examples, shown }: Typed, type: EntityType, example: () => Example): void {
  const isNew = !types.has(type);
  types.set(type, (types.get(type) ?? 0) + 1);
  if (shown.length < examples.length) {
    shown.push(type);
    return;
  }
  const spare = isNew ? shown.findLastIndex((one, index) => shown.indexOf(one) !== index) : -1;
  if (spare === -1) return;
  examples[spare] = example();
  shown[spare] = type;
}

/** Characters of an example before and behind what it shows. */
const AROUND = 60;

function examplesIn(doc: Located): (span: Span) => Example {
  const placeOf = placesIn(doc);
  return (span) => {
    const from = Math.max(0, span.start - AROUND);
    const to = Math.min(doc.text.length, span.end + AROUND);
    const words = oneLine(doc.text.slice(from, to));
    return { ...placeOf(span), text: `${from > 0 ? '…' : ''}${words}${to < doc.text.length ? '…' : ''}` };
  };
}
