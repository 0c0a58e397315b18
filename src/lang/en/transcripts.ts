/** Words of transcripts: labels before what somebody says, and labels that stand before something else. All lower case. */

import { QUESTION_WORDS } from './function-words.ts';
import { FIRST_PERSON } from './pronouns.ts';
import { union, words } from './word-set.ts';

/** Who speaks by his part alone, in the last word of a label: "THE COURT:", "Senior official:", "Speaker 2:". */
export const SPEAKING_PARTS = words(`
  q a question answer questioner interviewer interviewee moderator operator host co-host cohost guest narrator presenter
  announcer anchor reporter journalist correspondent speaker speakers witness court clerk bailiff counsel judge foreperson
  foreman juror defendant plaintiff interpreter translator caller audience member members participant participants
  panelist panellist respondent analyst official officials facilitator chair chairman chairwoman chairperson
  president student teacher voice unidentified unknown inaudible all male female man woman crowd
`);

/** Words that may stand beside them: "AN UNIDENTIFIED SPEAKER", "Senior Administration Official". */
export const BESIDE_PARTS = words(`
  the an mr mrs ms madam madame mister hon deputy acting senior junior administration department defense defence state
  white house government military intelligence conference call company event press pool second third first one two three
  female male unidentified unknown another presiding prosecution defence video recorded announcement audience honourable
  honorable
`);

/** What stands before a colon in records, notices, recipes and reviews, and speaks not: "Height: 40 metres". */
export const FIELD_LABELS = union(
  QUESTION_WORDS,
  words(`
    abstract access address addressee advertisement advice advisory age agenda aim amount answers appendix attachments
    attendance author authors availability award background bank bcc before after born breed budget built calories capacity
    capital caption career cast cause cc cell chapter children circulation city class client climate colour color comment
    comments company completed conclusion cons contact contents copyright correction cost costs country course cover credit
    credits currency date dateline dates day deadline death defence definition deposit description details developer died
    difficulty dimensions directions director disclaimer distance distributor do dont don't draw dress duration edition
    editor education effect elevation email e-mail employees engine entry established event evidence exam example
    examples exception exhibit expires extent fact facts false fax feature fee fees figure filed final finance fixtures
    floors food format formed founded framework from fuel full-time garnish genre goal goals grade group guidance
    headquarters heading headline height hint home hometown id image images immediate impact important inc
    includes index industry info ingredients instructions introduction isbn issue issues item items keywords kick-off
    kickoff label language languages last length lesson letter level lesson licence license link links literature loan
    location logline loser losers lunch magazine manager map mass material materials maximum media menu method
    minimum mobile model moral motto myth name names nationality nb net network next no. note notes notice now
    number nutrition object objective occupation office opened opening opponents option options order organiser organizer
    origin outcome outlook output overview owner owners p.s. page pages parking part parties partners party password pay
    people performance permission phase phone photo photograph photographer photographs photos picture pictures place
    platform plot plus point points population position poster postcode power preheat prep present prevention previous
    price prices prize problem process producer product production profile programme program project pros prospects ps
    published publisher purpose quantity quote race rank rate rating re reading reason reasons received recipe record
    records red reference references referee region related release released remedy reply report required requirements
    reserve result results retail revenue revised right risk risks road role roles rule rules running runtime safety sale
    sales scale scene schedule score scores screenplay section see sells series serves service serving servings
    setting sex share shares shop show side signs size slogan so solution song songs source sources speed sport sports
    spouse stadium staff stage standing starring stars start starts state stats status step steps stock storage store story
    studio style subject subtitle suggestion suitable summary surface surname symptoms synopsis table tag tags
    target team teams tel telephone temperature terms test theatre then theory thesis tickets time times tip
    tips title to today tomorrow tool tools topic topics total track trailer training transport treatment true trivia try
    turnover type types umpire unit units update updated url use user username uses value variety vendor venue
    verdict version video view volume volunteers vote votes wages warning watch weather web website weight width wife wind winner winners word words work wrong yes yesterday yield
  `),
  [
    'at a glance',
    'bottom line',
    "editor's note",
    'for immediate release',
    'further reading',
    'good to know',
    'how to get there',
    'key facts',
    'known for',
    'media contact',
    'more information',
    'need to know',
    'opening hours',
    'press contact',
    'read more',
    'running time',
    'the bottom line',
    'the facts',
  ],
);

/** Nouns for what is announced with a colon and then given in full. */
export const ANNOUNCED_TEXTS = words(`
  statement statements remarks remark message letter note e-mail email mail post tweet comment comments response reply
  answer speech declaration communiqué communique address pledge oath words text release
`);

const FIRST = [...FIRST_PERSON];
const SECOND = ['you', 'your', 'yours'];

/** A word for who speaks or is spoken to, with what is contracted to it; "US" and "i" are none. */
const own = (list: readonly string[]): RegExp => {
  const forms = list.map((word) =>
    word === 'i' ? 'I' : `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`,
  );
  return new RegExp(`(?:^|[^\\p{L}'’])(?:${forms.join('|')})(?:['’]\\p{L}+)?(?![\\p{L}-])`, 'u');
};

/** Finds where somebody speaks for himself: "I", "our". */
export const FIRST_PERSONS: RegExp = own(FIRST);

/** Finds where somebody speaks for himself or to somebody: "I", "your". */
export const FIRST_OR_SECOND_PERSONS: RegExp = own([...FIRST, ...SECOND]);
