/** What a line says after its label, as far as it tells speech from the fields of a record. */
import { DAY_PARTS } from '../../../lang/en/calendar.ts';
import { FIRST_OR_SECOND_PERSONS } from '../../../lang/en/transcripts.ts';
import type { Span } from '../../../model/span.ts';

export interface Said {
  /** Whether anything stands there. */
  readonly some: boolean;
  /** Whether it ends like a sentence, or breaks off. */
  readonly ends: boolean;
  /** Whether somebody speaks for himself or to somebody: "I", "you", a question, a greeting. */
  readonly speaks: boolean;
  /** Whether it is a quotation as a whole that reads like a sentence. */
  readonly quoted: boolean;
  /** Whether it tells of the one whom the label names. */
  readonly tells: boolean;
}

const ENDS = /(?:[.!?…]|--|[–—])["'”’»)\]]*$/u;
const ADDRESSES = new RegExp(
  `^["“'‘]?(?:Yes|Yeah|Yep|No|Nope|Well|Okay|OK|Oh|Thanks|Thank|Sure|Sorry|Please|Hello|Hi|Good (?:${[...DAY_PARTS].join('|')}|day)|Order|Right|Exactly|Absolutely|Congratulations|Never|Because|Welcome|Let['’]s)\\b`,
  'u',
);

/** As much as is read of what is said. */
const LOOK = 1500;

/** What stands in a span below or after a label, whose last word is the family name where it names somebody. */
export function saidIn(text: string, { start, end }: Span, key: string): Said {
  if (start >= end) return NOTHING;
  const said = text.slice(start, Math.min(end, start + LOOK));
  if (isTitle(said)) return { ...NOTHING, some: true };
  const tail = text.slice(Math.max(start, end - 12), end);
  const quoted = isQuotation(said) && end - start <= LOOK;
  return {
    some: true,
    ends: ENDS.test(tail) || quoted,
    speaks: FIRST_OR_SECOND_PERSONS.test(said) || said.includes('?') || ADDRESSES.test(said),
    quoted,
    tells: !quoted && namesItself(said, key),
  };
}

const NOTHING: Said = { some: false, ends: false, speaks: false, quoted: false, tells: false };

/** "Ann Tolmer: Senator Ann Tolmer calls for …"; but "I'm Ann Tolmer". */
function namesItself(said: string, key: string): boolean {
  const family = key.slice(key.lastIndexOf(' ') + 1);
  if (family.length < 3 || INTRODUCES.test(said)) return false;
  const at = said.toLowerCase().indexOf(family);
  return (
    at >= 0 && /^\p{Lu}/u.test(said.slice(at)) && !/\p{L}/u.test(said.charAt(at - 1) + said.charAt(at + family.length))
  );
}

const INTRODUCES = /\b(?:I['’]m|I am|[Nn]ame is|[Nn]ame['’]s|[Tt]his is)\b/u;

/** Words of a headline: all but the short ones begin with a capital. */
function isTitle(said: string): boolean {
  const words = said.split(/\s+/u, 12).filter((word) => /^["“‘'(]*\p{L}.{3}/u.test(word));
  return words.length > 3 && words.every((word) => /^["“‘'(]*\p{Lu}/u.test(word));
}

/** “We won.”, "the dam is safe": marks around all of it, and words in lower case or a full stop, as titles have not. */
function isQuotation(said: string): boolean {
  const found = /^["“‘«'](.+)["”’»']$/su.exec(said);
  if (!found?.[1] || /[“”]/u.test(found[1])) return false;
  return /[.!?…,]$/u.test(found[1]) || /\s\p{Ll}{4,}/u.test(found[1]);
}
