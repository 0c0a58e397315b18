/** The files that tell brat which labels there are, and how to show them. */
import { mentionKindSchema, quoteTypeSchema, utteranceSchema } from '../../model/schema.ts';
import { PARTS, RELATIONS } from '../labels.ts';
import { ATTRIBUTES, EQUIVALENT, NAME_LABELS } from './names.ts';

/** What is not labelled, since most have it, is left out. */
const VALUES = {
  type: quoteTypeSchema.options.join('|'),
  utterance: utteranceSchema.exclude(['actual']).options.join('|'),
  kind: mentionKindSchema.exclude(['name']).options.join('|'),
} as const;

/** `annotation.conf`: what may be labelled, and joined with what. */
export function annotationConf(): string {
  const anything = [...Object.values(PARTS), ...NAME_LABELS].join('|');
  return `# Written by sayso: the parts of quotes, and names with their types.
[entities]
${[...Object.values(PARTS), ...NAME_LABELS].join('\n')}

[relations]
<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>
${RELATIONS.source}\tArg1:${PARTS.content}, Arg2:${PARTS.source}
${RELATIONS.cue}\tArg1:${PARTS.content}, Arg2:${PARTS.cue}
${RELATIONS.addressee}\tArg1:${PARTS.content}, Arg2:${PARTS.addressee}
${RELATIONS.speaker}\tArg1:${PARTS.content}, Arg2:${NAME_LABELS.join('|')}
${EQUIVALENT}\tArg1:${NAME_LABELS.join('|')}, Arg2:${NAME_LABELS.join('|')}, <REL-TYPE>:symmetric-transitive

[events]

[attributes]
${ATTRIBUTES.type}\tArg:${PARTS.content}, Value:${VALUES.type}
${ATTRIBUTES.utterance}\tArg:${PARTS.content}, Value:${VALUES.utterance}
${ATTRIBUTES.kind}\tArg:${NAME_LABELS.join('|')}, Value:${VALUES.kind}
${ATTRIBUTES.boilerplate}\tArg:${anything}
`;
}

/** `visual.conf`: colours, so that a quote and its parts stand out from names. */
export function visualConf(): string {
  return `# Written by sayso.
[labels]
${PARTS.addressee} | Addressee | To
${RELATIONS.source} | said by | by
${RELATIONS.cue} | cued by | cue
${RELATIONS.addressee} | told to | to
${RELATIONS.speaker} | spoken by | who

[drawing]
SPAN_DEFAULT\tfgColor:black, bgColor:lightgray, borderColor:darken
${PARTS.content}\tbgColor:#ffe9a8
${PARTS.source}\tbgColor:#b8d8f8
${PARTS.cue}\tbgColor:#c8ecc0
${PARTS.addressee}\tbgColor:#e0d0f0
ARC_DEFAULT\tcolor:black, dashArray:-, arrowHead:triangle-5
${EQUIVALENT}\tdashArray:3-3, arrowHead:none
ATTRIBUTE_DEFAULT\tglyph:*
`;
}
