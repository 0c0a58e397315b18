/**
 * Names under which every reader knows the same country, city or body, folded (lower case, no dots, no article).
 * What an article alone can show, such as an acronym in brackets, need not be here.
 */
const GROUPS: readonly (readonly string[])[] = [
  ['united states', 'us', 'usa', 'united states of america', 'america'],
  ['united kingdom', 'uk', 'britain', 'great britain', 'gb', 'united kingdom of great britain and northern ireland'],
  ['united nations', 'un', 'united nations organization'],
  ['european union', 'eu'],
  ['united arab emirates', 'uae', 'emirates'],
  ['soviet union', 'ussr'],
  ['netherlands', 'holland'],
  ['czech republic', 'czechia'],
  ['myanmar', 'burma'],
  ['ivory coast', 'cote divoire'],
  ['turkey', 'turkiye'],
  ['south korea', 'republic of korea', 'korea republic', 'rok'],
  ['north korea', 'democratic peoples republic of korea', 'dprk'],
  ['china', 'peoples republic of china', 'prc'],
  ['taiwan', 'republic of china'],
  ['russia', 'russian federation'],
  ['iran', 'islamic republic of iran', 'islamic republic'],
  ['syria', 'syrian arab republic'],
  ['saudi arabia', 'kingdom of saudi arabia'],
  ['democratic republic of the congo', 'dr congo', 'drc', 'congo kinshasa'],
  ['los angeles', 'la'],
  ['new york city', 'nyc'],
  ['washington dc', 'washington, dc', 'dc', 'district of columbia'],
  ['mumbai', 'bombay'],
  ['kyiv', 'kiev'],
  ['nato', 'north atlantic treaty organization'],
  ['us marine corps', 'united states marine corps', 'marine corps', 'marines', 'us marines'],
  ['federal bureau of investigation', 'fbi'],
  ['central intelligence agency', 'cia'],
  [
    'islamic state',
    'is',
    'isis',
    'isil',
    'daesh',
    'islamic state of iraq and syria',
    'islamic state of iraq and the levant',
    'islamic state in iraq and syria',
  ],
  ['associated press', 'ap'],
  ['agence france presse', 'afp'],
  ['british broadcasting corporation', 'bbc'],
  ['republican party', 'gop'],
  ['internal revenue service', 'irs'],
  ['prime ministers office', 'pmo'],
];

/** The fullest common name by each folded alias; the fullest name stands for itself. */
export const COMMON_ALIASES: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap((group) => group.map((alias) => [alias, group[0] ?? alias] as const)),
);
