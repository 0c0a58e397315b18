import transliterate from '@sindresorhus/transliterate';

/** A text in lower case as it is spelled where there are no accents and only Latin letters: "Müller" is "mueller". */
export function spelled(text: string): string {
  return transliterate(text.normalize('NFC')).toLowerCase();
}
