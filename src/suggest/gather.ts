/** What an archive suggests for a lexicon, added up article by article; of each three examples are kept. */
import { placesIn } from '../archive/place.ts';
import { isValueType } from '../model/entity-types.ts';
import { oneLine } from '../model/plain-text.ts';
import type { EntityType } from '../model/schema.ts';
import type { Span } from '../model/span.ts';
import type { SuggestDocument } from './document.ts';
import { unfoundIn } from './names.ts';
import type { Example } from './schema.ts';
import { verbBeside } from './verbs.ts';

/** Something that was met several times. */
export interface Met {
  readonly name: string;
  readonly examples: Example[];
  /** Forms of a verb with the sentence of each, for a second opinion. */
  readonly forms: string[];
  count: number;
  articles: number;
  /** The last article that has it. */
  last: number;
}

/** A name that was found, with the types that articles take it for. */
export interface Typed extends Met {
  readonly types: Map<EntityType, number>;
  /** As what each of the examples was found. */
  readonly shown: EntityType[];
}

/** An archive as far as it has been read. */
export interface Suggesting {
  readonly verbs: Map<string, Met>;
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

/** Adds an article whose text is known; `known` are the lexicon's cue verbs, `named` tells what its names are. */
export function gatherSuggestions(
  all: Suggesting,
  doc: SuggestDocument & { readonly text: string },
  known: { readonly cueVerbs: ReadonlySet<string>; readonly isNamed: (name: string) => boolean },
): void {
  const article = all.articles++;
  const exampleOf = examplesIn(doc);
  const add = (map: Map<string, Met>, key: string, name: string, at: Span, form = ''): void => {
    const one = map.get(key) ?? { name, examples: [], forms: [], count: 0, articles: 0, last: -1 };
    map.set(key, one);
    one.count++;
    if (one.last !== article) one.articles++;
    if (
      one.examples.length < MOST_EXAMPLES &&
      (one.last !== article || one.examples.length === 0 || one.articles === 1)
    ) {
      one.examples.push(exampleOf(at));
      one.forms.push(form);
    }
    one.last = article;
  };
  for (const { code, start, end } of doc.diagnostics) {
    if (code !== 'unattributed-quote') continue;
    all.quotations++;
    const verb = verbBeside(doc.text, { start, end }, known.cueVerbs);
    if (verb)
      add(
        all.verbs,
        verb.lemma,
        verb.lemma,
        { start: Math.min(start, verb.start), end: Math.max(end, verb.end) },
        verb.form,
      );
  }
  for (const one of unfoundIn(doc)) if (!known.isNamed(one.name)) add(all.unfound, one.name, one.name, one);
  for (const { type, name, mentions } of doc.entities) {
    const at = mentions.find(({ kind, boilerplate }) => kind === 'name' && boilerplate !== true);
    if (isValueType(type) || !at || known.isNamed(name)) continue;
    const key = name.toLowerCase();
    const typed = typedOf(all, key, name);
    add(all.typed as Map<string, Met>, key, name, at);
    addType(typed, type, () => exampleOf(at));
  }
}

function typedOf({ typed }: Suggesting, key: string, name: string): Typed {
  const met = { name, examples: [], forms: [], count: 0, articles: 0, last: -1 };
  const one = typed.get(key) ?? { ...met, types: new Map(), shown: [] };
  typed.set(key, one);
  return one;
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

function examplesIn(doc: SuggestDocument & { readonly text: string }): (span: Span) => Example {
  const placeOf = placesIn(doc);
  return (span) => {
    const from = Math.max(0, span.start - AROUND);
    const to = Math.min(doc.text.length, span.end + AROUND);
    const words = oneLine(doc.text.slice(from, to));
    return { ...placeOf(span), text: `${from > 0 ? '…' : ''}${words}${to < doc.text.length ? '…' : ''}` };
  };
}
