/** Words that anybody uses of anything: a phrase of these alone is nobody's quotation. Lower case, beside the closed classes. */
import { AUXILIARIES, NEGATORS } from './function-words.ts';
import { union, words } from './word-set.ts';

const OPEN_CLASSES = words(`
  doing gonna wanna gotta let lets let's
  i'm i've i'd i'll it's that's there's here's we're we've we'd we'll you're you've you'd you'll they're they've they'd
  they'll he's she's he'd she'd he'll she'll what's who's how's where's
  don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't haven't hasn't hadn't
  go goes going went gone come comes coming came get gets getting got gotten make makes making made take takes taking
  took taken put puts putting give gives giving gave given keep keeps keeping kept bring bring brings bringing brought
  know knows knew known think thinks thinking thought say says said saying tell tells told telling talk talks talking
  talked see sees seeing saw seen look looks looking looked find finds found want wants wanted wanting like likes liked
  need needs needed feel feels feeling felt believe believes believed mean means meant hope hopes hoping try tries
  trying tried happen happens happening happened start starts started work works working use used call called
  thank thanks please sorry welcome god bless
  thing things something anything everything somebody anybody everybody someone anyone everyone people
  person man men woman women guy guys folks time times day days year years week today tomorrow tonight way ways
  lot lots kind sort bit place part point fact end world country life
  good better best great bad big little new old long right wrong sure true real important different same own first last
  next able ready very really so too much more most well just only also even still already again ever always
  maybe perhaps probably certainly absolutely actually obviously clearly now then here there back away around
  one two yes ok okay oh yeah
`);

export const LIGHT_WORDS: ReadonlySet<string> = union(OPEN_CLASSES, AUXILIARIES, NEGATORS);
