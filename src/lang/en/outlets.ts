/** News outlets and agencies, and words that their names are made of. Lower case. */
import { union, words } from './word-set.ts';

/** Agencies that sign articles. */
export const AGENCIES = words('reuters ap afp upi bloomberg');

/** Broadcasters that are known by one word. */
export const BROADCASTERS = words('bbc cnn nbc abc cbs npr jazeera');
const OUTLET_NOUNS = words(`
  news newspaper times post star herald tribune journal gazette guardian telegraph mirror mail magazine daily weekly
  chronicle observer press globe express independent broadcasting radio tv television online review bulletin standard
  examiner inquirer dispatch courier register monitor wire
`);

/** Agencies and broadcasters by name. */
export const OUTLET_NAMES = union(AGENCIES, BROADCASTERS);

/** Words of which one makes a name that of an outlet: "Nordvik Herald", "AFP". */
export const OUTLET_WORDS = union(OUTLET_NOUNS, BROADCASTERS, ['reuters', 'ap', 'afp']);

/** Where people post what they say themselves. */
export const PLATFORMS = words(`
  facebook twitter x instagram youtube tiktok telegram whatsapp snapchat linkedin reddit vkontakte weibo wechat tumblr
  pinterest bluesky mastodon threads
`);

/** Bodies that have a form of address in their names: "Ms. Magazine". */
export const PUBLISHED_BODIES = words('magazine foundation');
