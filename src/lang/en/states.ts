/** States of America as news shortens them, without full stops and blanks; in full with "_" for a blank. Lower case. */
const SHORTENED = `ala alabama, ariz arizona, ark arkansas, calif california, colo colorado, conn connecticut, del delaware, fla florida,
ga georgia, ia iowa, ill illinois, ind indiana, kan kansas, ky kentucky, la louisiana, md maryland, me maine, mass massachusetts, mich michigan,
minn minnesota, miss mississippi, mo missouri, mont montana, neb nebraska, nebr nebraska, nev nevada, nh new_hampshire, nj new_jersey,
nm new_mexico, ny new_york, nc north_carolina, nd north_dakota, okla oklahoma, ore oregon, pa pennsylvania, penn pennsylvania, ri rhode_island,
sc south_carolina, sd south_dakota, tenn tennessee, tex texas, vt vermont, va virginia, wash washington, wva west_virginia,
wis wisconsin, wyo wyoming`;

export const STATES_IN_SHORT: ReadonlyMap<string, string> = new Map(
  SHORTENED.split(/,\s+/u).map((pair): [string, string] => {
    const [short = '', state = ''] = pair.split(' ');
    return [short, state];
  }),
);

/** Two letters that the post shortens a state to and news do not. */
const OF_THE_POST = new Set(
  'ak al ar az ca co ct dc de fl hi id in ks ma mi mn mo ms mt ne nv oh ok or tn tx ut wa wi wv'.split(' '),
);

/** Whether the word, in lower case without full stops, is a short form of a state of America: "nm", "vt", "tx". */
export function isStateInShort(key: string): boolean {
  return STATES_IN_SHORT.has(key) || OF_THE_POST.has(key);
}
