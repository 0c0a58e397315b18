import { INFINITIVES as LISTED } from '../../lang/en/packed/word-classes.ts';
import { SPEECH_VERBS } from '../../lang/en/speech-verbs.ts';

const INFINITIVES: ReadonlySet<string> = new Set([...SPEECH_VERBS, ...LISTED.split('|')]);
const VOWELS = new Set('aeiou');

/** Infinitive of a verb form by spelling alone: "-s", "-ed", "-ing" taken off, the infinitive known where it can be. */
export function regularInfinitive(form: string): string {
  if (!/[aeiouy].*(?:ing|ed|s)$/u.test(form)) return form;
  if (form.endsWith('ing') && form.length > 4) return bestStem(form.slice(0, -3), '');
  if (form.endsWith('ied') && form.length > 4) return `${form.slice(0, -3)}y`;
  if (form.endsWith('ed') && form.length > 3) return bestStem(form.slice(0, -2), 'e');
  return form.endsWith('s') ? withoutS(form, INFINITIVES) : form;
}

/** A third person or plural without its ending; `known` decides where the spelling leaves two. */
export function withoutS(form: string, known: ReadonlySet<string>): string {
  if (form.endsWith('ies') && form.length > 4) {
    const ie = form.slice(0, -1);
    return known.has(ie) ? ie : `${form.slice(0, -3)}y`;
  }
  if (/(?:ss|us|is)$/u.test(form) || form.length < 3) return form;
  if (!/(?:s|x|z|ch|sh|o)es$/u.test(form)) return form.slice(0, -1);
  const [withE, without] = [form.slice(0, -1), form.slice(0, -2)];
  if (known.has(without) !== known.has(withE)) return known.has(without) ? without : withE;
  return /(?:[^aeiou]o|ss|x|zz|ch|sh)es$/u.test(form) ? without : withE;
}

/** The stem of "-ed" or "-ing": with an e, undoubled, or as it is. */
function bestStem(stem: string, weak: string): string {
  const [last = '', before = ''] = [stem.at(-1), stem.at(-2)];
  const candidates = last === before ? [stem, stem.slice(0, -1), `${stem}e`] : [stem, `${stem}e`];
  if (last === 'y' && weak === '') candidates.push(`${stem.slice(0, -1)}ie`);
  if (stem.endsWith('ck')) candidates.push(stem.slice(0, -1));
  const known = candidates.find((candidate) => INFINITIVES.has(candidate));
  if (known) return known;
  if (last === before) return /(?:ll|ss|ff|zz|ee|oo)$/u.test(stem) ? stem : stem.slice(0, -1);
  return needsE(stem) ? `${stem}e` : stem;
}

/** Whether a stem that no list knows is spelt with an e: "emulat", "harness" not. */
function needsE(stem: string): boolean {
  if (/(?:[^e]at|[iu]z|is|[bcdfgkptz]l|[csvu]|[aeiou]rg|[dn]g|r[sv])$/u.test(stem))
    return !/(?:ss|ous|ow|us|ang|ing|ong)$/u.test(stem);
  if (/(?:[^o]ut|[^o]ur|sum|scrib|par|ven|rsed|ced|ag|bl?am|xil|pon|hrin)$/u.test(stem)) return true;
  const [c, v, b] = [stem.at(-1) ?? '', stem.at(-2) ?? '', stem.at(-3) ?? ''];
  const short = !VOWELS.has(c) && VOWELS.has(v) && !VOWELS.has(b) && !'wxy'.includes(c);
  return short && [...stem].filter((letter) => VOWELS.has(letter)).length === 1;
}
