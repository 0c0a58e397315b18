import { bracketedAcronym } from '../../../../src/stages/coreference/rules/names/bracketed-acronym.ts';
import { corefTable } from '../../../support/coref-table.ts';

corefTable(bracketedAcronym, {
  merges: [
    'The {ORG-a|People’s Lantern Guild of Varnia} ({ORG-a|PLGV}/{ORG-a|LEK}) met.',
    'The {ORG-a|Lantari-e-Khol}, or {ORG-a|LEK}, met. Later {ORG-a|LEK} left.',
    'The {ORG-a|FNL} ({ORG-a|Lantern National Front}) won.',
    'The {ORG-a|People’s Guild of Varnia} ({ORG-a|PGV} or {ORG-a|VEK}), which met, won.',
    'Talks with {ORG-a|VEK}, also known as {ORG-a|Varnian Keel Organization}, or {ORG-a|VKO}, failed.',
  ],
  keepsApart: [
    '{PERSON-a|Ann Tolmer} ({ORG-b|AT}) left.',
    'The {ORG-a|Lantern Guild} ({GPE-b|Varnia}) met.',
    'The {ORG-a|Lantern Guild} or {ORG-b|Tolmer Works} will pay.',
  ],
});
