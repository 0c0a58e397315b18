import type { SpeakerRule } from './input.ts';
import { agedSource } from './rules/aged-source.ts';
import { announcedSource } from './rules/announced-source.ts';
import { describedSource } from './rules/described-source.ts';
import { firstPersonSource } from './rules/first-person-source.ts';
import { hintedSource } from './rules/hinted-source.ts';
import { labelledSource } from './rules/labelled-source.ts';
import { namedSource } from './rules/named-source.ts';
import { namesakeSource } from './rules/namesake-source.ts';
import { pronounSource } from './rules/pronoun-source.ts';
import { relativeSource } from './rules/relative-source.ts';
import { runningSpeech } from './rules/running-speech.ts';
import { textOf } from './rules/text-of.ts';
import { unclearSource } from './rules/unclear-source.ts';

/** The first rule that answers decides. */
export const SPEAKER_RULES: readonly SpeakerRule[] = [
  // What the layout shows needs no guess.
  labelledSource,
  firstPersonSource,
  pronounSource,
  relativeSource,
  // Before the named source, which would take the name in "Tolmer's letter" for part of the head.
  textOf,
  namesakeSource,
  namedSource,
  agedSource,
  // After what the text says outright: these infer.
  describedSource,
  unclearSource,
  announcedSource,
  hintedSource,
  runningSpeech,
];
