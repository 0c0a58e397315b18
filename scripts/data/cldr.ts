/** English names of countries, languages and cities from Unicode CLDR, lower case. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

interface Named {
  readonly main: {
    readonly en: {
      readonly localeDisplayNames: {
        readonly territories?: Readonly<Record<string, string>>;
        readonly languages?: Readonly<Record<string, string>>;
      };
    };
  };
}
interface Zones {
  readonly keyword: {
    readonly u: { readonly tz: Readonly<Record<string, { _alias?: string; _deprecated?: boolean }>> };
  };
}

const { territories = {} } = (require('cldr-localenames-full/main/en/territories.json') as Named).main.en
  .localeDisplayNames;
const { languages: byCode = {} } = (require('cldr-localenames-full/main/en/languages.json') as Named).main.en
  .localeDisplayNames;

/** No countries: unions, and codes for what is unknown. */
const NO_COUNTRY = /^(?:EU|EZ|UN|XA|XB|ZZ|QO)$/u;
/** Codes of two letters that CLDR replaces by others, and the longer ones among those. */
const REPLACED = new Set(['sh', 'tl', 'tw']);
const REPLACING = new Set(['bho', 'fil']);

export function countries(): string[] {
  return Object.entries(territories)
    .filter(([code]) => /^[A-Z]{2}$/u.test(code) && !NO_COUNTRY.test(code))
    .map(([, name]) =>
      name
        .toLowerCase()
        .replaceAll('’', "'")
        .replace(/ \(.*\)/u, '')
        .replaceAll(' & ', ' and '),
    );
}

export function languages(): string[] {
  return Object.entries(byCode)
    .filter(([code]) => (/^[a-z]{2}$/u.test(code) && !REPLACED.has(code)) || REPLACING.has(code))
    .map(([, name]) => name.toLowerCase())
    .filter((name) => /^\p{L}+$/u.test(name));
}

/** The cities after which time zones are called, in the spelling that CLDR keeps. */
export function zoneCities(): string[] {
  const { tz } = (require('cldr-bcp47/bcp47/timezone.json') as Zones).keyword.u;
  return Object.values(tz)
    .filter((zone) => typeof zone === 'object' && !zone._deprecated)
    .map(({ _alias = '' }) => _alias.split(' ')[0] ?? '')
    .filter((zone) => zone !== '' && !/^(?:Etc|[A-Z]+$)/u.test(zone))
    .map((zone) => (zone.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase());
}
