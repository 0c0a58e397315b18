import { CORRECTION, type Treated } from '../../model/corrections.ts';
import type { Name } from '../../model/document.ts';
import { contains, firstStartingAt } from '../../model/span.ts';
import type { Trace } from '../../model/trace.ts';

/** The names without those that stand in words of which somebody has decided that they hold none. */
export function withoutRefused(names: readonly Name[], treated: readonly Treated[], trace?: Trace): readonly Name[] {
  const refused = new Set<Name>();
  for (const { correction, places } of treated) {
    if (correction.name !== false) continue;
    for (const place of places) {
      for (let at = firstStartingAt(names, place.start); (names[at]?.start ?? place.end) < place.end; at++) {
        const name = names[at];
        if (!name || refused.has(name) || !contains(place, name)) continue;
        refused.add(name);
        const reason = `found by ${name.rule}`;
        trace?.(() => ({ stage: 'entities', action: 'dropped', rule: CORRECTION, span: name, reason }));
      }
    }
  }
  return refused.size === 0 ? names : names.filter((name) => !refused.has(name));
}
