/** What of a quote tells who speaks. */
export interface Spoken {
  readonly speaker: string | null;
  readonly speakers?: readonly string[] | undefined;
}

/** Ids of all who say it, in their order; none where the speaker is not known. */
export function speakerIds({ speaker, speakers }: Spoken): readonly string[] {
  return speakers ?? (speaker === null ? [] : [speaker]);
}
