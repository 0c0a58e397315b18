/** `--to w3c`: one collection of annotations, as JSON-LD. */
import { compactJson } from '../../io/formats/printed.ts';
import type { WithText } from '../document.ts';
import type { StreamFormat } from '../stream.ts';
import { annotationsOf } from './annotations.ts';

const GENERATOR = compactJson({ type: 'Software', name: 'sayso' });

/** @param base what the names of annotations and entities begin with */
export function webAnnotationFormat(base: string): StreamFormat<WithText> {
  let total = 0;
  const separator = (): string => (total++ === 0 ? `${opening(base)}\n      ` : ',\n      ');
  return {
    *add(document) {
      for (const annotation of annotationsOf(document, base)) yield `${separator()}${compactJson(annotation)}`;
    },
    isOurs: (beginning) => beginning.startsWith('{\n  "@context"') && beginning.includes(`"generator": ${GENERATOR}`),
    close: () => `${total === 0 ? opening(base) : ''}\n    ]\n  },\n  "total": ${total}\n}\n`,
  };
}

function opening(base: string): string {
  return `{
  "@context": "http://www.w3.org/ns/anno.jsonld",
  "id": ${compactJson(`${base}annotations`)},
  "type": "AnnotationCollection",
  "generator": ${GENERATOR},
  "first": {
    "id": ${compactJson(`${base}annotations/1`)},
    "type": "AnnotationPage",
    "startIndex": 0,
    "items": [`;
}
