/**
 * The commonest small words of other languages, by which a text that is not English is told from one that is. Words that
 * are common in English too ("in", "was", "men", "per") stand in none of the lists.
 */
import { words } from './en/word-set.ts';

/** Languages of Europe that use Latin letters, each with its articles, pronouns, conjunctions, prepositions and auxiliaries. */
export const FOREIGN_WORDS: readonly ReadonlySet<string>[] = [
  words(`
    le la les un une des du de et est pas que qui dans pour sur avec par au aux ce cette ces il elle ils elles nous vous je
    ne se sont été était être avoir ont mais ou où leur leurs sa ses comme selon après aussi très tout même sans sous
    entre depuis donc dit c'est qu'il qu'elle qu'un d'un d'une n'est n'a s'est
  `),
  words(`
    el la los las un una unos de del y que en es se por con para su sus al lo como más pero ha han fue está están ser
    también muy cuando donde según qué cómo sobre tras dijo este esta ese eso nos ya le les sin entre desde hasta porque todo todos
  `),
  words(`
    der die den dem des das ein eine einen einem einer eines und ist nicht mit für auf von zu im sich auch es wird als
    wie bei nach aus oder aber wir ich sie er ihr sind werden wurde worden sein haben dass daß noch nur über zum zur vom
    gegen durch sagte
  `),
  words(`
    de het een en van dat die niet zijn op te voor als hij ze zich er maar naar bij om ook aan uit nog werd wordt heeft
    hebben worden deze geen wel kan tot toen volgens zei dan nu omdat
  `),
  words(`
    il lo la gli le un una di che è e del della dei delle nel nella con non si sono da al alla ha hanno più anche
    questo questa dal dalla sul sulla suo sua loro agli detto
  `),
  words(`
    o os um uma de da dos das que e é não em para com por se na nos nas ao aos à mais como mas foi ser são está tem também
    ele ela seu sua pelo pela disse
  `),
  words('och att det som en ett är av för på med den inte var de om har han hon jag vi så från eller sig ska'),
  words('og det som en et er av af på med den ikke var de til om har han hun jeg vi så fra eller seg sig skal'),
  words('w z na się że nie jest jak ale po przez od za o dla oraz był była są powiedział tym tego'),
];
