import type { Rule } from '../../model/rule.ts';
import { rightCandidate } from './build.ts';
import type { Candidate } from './candidate.ts';
import type { Cue, Scene } from './input.ts';

/** A rule for content behind its cue whose complement passes a test. */
export function rightRule(
  id: string,
  about: string,
  fits: (cue: Cue, scene: Scene) => boolean,
): Rule<Scene, Candidate> {
  return {
    id,
    about,
    *find(scene) {
      for (const cue of scene.cues) {
        if (!fits(cue, scene)) continue;
        const found = rightCandidate(scene, cue);
        if (found) yield found;
      }
    },
  };
}
