/** Words of content that anybody uses of anything: a phrase of these alone is nobody's quotation. Lower case. */
import { AUXILIARIES, FUNCTION_WORDS, NEGATORS } from './function-words.ts';
import { union, without, words } from './word-set.ts';

const OPEN_CLASSES = words(`
  doing gonna wanna gotta lets
  i'd here's we'd we'll you've you'd you'll they'd they'll he'd she'd he'll she'll what's who's how's where's
  weren't wouldn't couldn't shouldn't haven't hasn't hadn't
  go goes going went gone come comes coming came get gets getting got gotten make makes making made take takes taking
  took taken put puts putting give gives giving gave given keep keeps keeping kept bring brings bringing brought
  know knows knew known think thinks thinking thought say says said saying tell tells told telling talk talks talking
  talked see sees seeing saw seen look looks looking looked find finds found want wants wanted wanting likes liked
  need needs needed feel feels feeling felt believe believes believed mean means meant hope hopes hoping try tries
  trying tried happen happens happening happened start starts started work works working use used call called
  welcome god bless
  thing things something anything everything somebody anybody everybody someone anyone everyone people
  person man men woman women guy guys folks time times day days year years week tonight way ways
  lot lots kind sort bit place part point fact end world country life
  good better best great bad big little new old long right wrong sure true real important different same own first able
  ready really already ever always
  probably certainly absolutely actually obviously clearly back away
  one two yeah
`);

/** None of them is in `FUNCTION_WORDS`, which tell nothing at all. */
export const LIGHT_WORDS = union(OPEN_CLASSES, without(union(AUXILIARIES, NEGATORS), FUNCTION_WORDS));
