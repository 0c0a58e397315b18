/** The labelling configuration of a Label Studio project into which the tasks are imported. */
import { entityTypeSchema, quoteTypeSchema, utteranceSchema } from '../../model/schema.ts';
import { RELATIONS as OF_QUOTES, PARTS } from '../labels.ts';

/** Relations from the first piece of a content, to its other pieces too; and from a mention to the first of its entity. */
export const RELATIONS = { ...OF_QUOTES, piece: 'goes_on', same: 'same_as' } as const;

const COLOURS = { content: '#e0b000', source: '#3080d0', cue: '#40a030', addressee: '#9060c0' } as const;

/** XML; the names of its tags are those that the tasks point at. */
export function labelConfig(): string {
  const parts = (Object.keys(PARTS) as (keyof typeof PARTS)[]).map(
    (part) => `    <Label value="${PARTS[part]}" background="${COLOURS[part]}"/>`,
  );
  const names = entityTypeSchema.options.map((type) => `    <Label value="${type}" background="#808080"/>`);
  const relations = Object.values(RELATIONS).map((name) => `    <Relation value="${name}"/>`);
  return `<View>
  <Relations>
${relations.join('\n')}
  </Relations>
  <Labels name="label" toName="text">
${[...parts, ...names].join('\n')}
  </Labels>
${choices('type', quoteTypeSchema.options)}
${choices('utterance', utteranceSchema.options)}
  <Text name="text" value="$text"/>
</View>
`;
}

function choices(name: string, values: readonly string[]): string {
  const all = values.map((value) => `    <Choice value="${value}"/>`).join('\n');
  return `  <Choices name="${name}" toName="text" perRegion="true" whenTagName="label" whenLabelValue="${PARTS.content}">
${all}
  </Choices>`;
}
