/** Articles that quote people, built by hand as `repeats` reads them. */
import type { RepeatsDocument } from '../../src/repeats/document.ts';

/** Who says what; nobody is null. */
export type Saying = readonly [speaker: string | null, words: string];

/** What an article is made of. */
export interface QuotingSpec {
  readonly path: string;
  readonly date?: string;
  /** Words of its own, before what it quotes. */
  readonly lead?: string;
  readonly said: readonly Saying[];
  /** Whether its text is left out. */
  readonly isBare?: boolean;
}

/** The article: each saying in a paragraph of its own, “in marks,” with its speaker behind. */
export function quotingArticle({ path, date, lead = '', said, isBare = false }: QuotingSpec): RepeatsDocument {
  const names = [...new Set(said.flatMap(([speaker]) => speaker ?? []))];
  let text = lead;
  const quotes = said.map(([speaker, words], i): RepeatsDocument['quotes'][number] => {
    text += text === '' ? '“' : '\n\n“';
    const start = text.length - 1;
    text += `${words}”`;
    const end = text.length;
    text += speaker === null ? ' it was said.' : ` ${speaker} said.`;
    return {
      id: `q${i + 1}`,
      type: 'direct',
      text: words,
      content: [{ start, end }],
      cue: { text: 'said' },
      source: speaker === null ? null : { text: speaker },
      speaker: speaker === null ? null : `e${names.indexOf(speaker) + 1}`,
      parent: null,
      confidence: 1,
    };
  });
  return {
    schemaVersion: '1.1',
    offsetUnit: 'utf16',
    id: path,
    path,
    ...(date !== undefined && { date }),
    ...(!isBare && { text }),
    boilerplate: [],
    entities: names.map((name, i) => ({
      id: `e${i + 1}`,
      type: 'PERSON',
      name,
      aliases: [],
      key: `person/${name.toLowerCase().replaceAll(' ', '-')}`,
    })),
    quotes,
    diagnostics: [],
  };
}
