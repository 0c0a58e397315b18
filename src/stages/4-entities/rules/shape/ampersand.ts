import { evidence } from '../../evidence.ts';

/** "Douglas & Lomason". */
export const ampersand = evidence('shape/ampersand', 'A name that holds "&".', (_doc, candidate, say) => {
  if (candidate.key.includes(' & ')) say('ORG', 4);
});
