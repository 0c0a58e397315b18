import type { StageName } from '../model/trace.ts';

/**
 * Texts of the tests in which a rule has something to do, by stage and id: what `sayso rules RULE` shows, read anew each time.
 * A test sees to it that each still shows its rule at work.
 */
export const EXAMPLES: Readonly<Partial<Record<StageName, Readonly<Record<string, readonly string[]>>>>> = {
  segment: {
    'page/breadcrumb': [
      'Home / World / Europe\n\nThe talks in the north ended on Monday after six hours. Both sides said that they would meet again soon.',
    ],
    'page/byline': [
      'Talks End\n\nBy Ann Lee\n\nThe talks in the north ended on Monday after six hours. Both sides said that they would meet again soon.',
    ],
    'page/contributors': ['Ann Lee contributed the reporting from Paris.', 'Ann Lee contributed to this article.'],
    'page/dateline': [
      'OSLO, September 26, 2013 (AP) — They left the town.',
      'NORDVIK (Reuters) - The mayor resigned on Monday.',
    ],
    'page/signature': ['The talks ended. (Reporting by Ann Lee; Editing by Jo Roe)', '(Writing by Ann Lee in Paris)'],
    'page/timestamp': [
      'First published on May 3, 2016\n\nThe talks in the north ended on Monday after six hours. Both sides said that they would meet again soon.',
    ],
    'page/label': [
      'Filed under: rain\n\nThe talks in the north ended on Monday after six hours. Both sides said that they would meet again soon.',
      'The talks in the north ended on Monday after six hours. Both sides said that they would meet again soon.\n\nRelated:\n\nRain Comes Late\n\nThe talks in the north ended on Monday after six hours. Both sides said that they would meet again soon.',
    ],
    'page/notice': ['(Sign up for our newsletter)', 'Follow Ann Lee on Twitter @annlee.'],
    'page/teaser': [
      'The talks in the north ended on Monday after six hours. Both sides said that they would meet again soon.\n\nYou might also likeRELATED\nRecommended to you',
      'The talks in the north ended on Monday after six hours. Both sides said that they would meet again soon.\n\nRelated:\n\nRain Comes Late\n\nThe talks in the north ended on Monday after six hours. Both sides said that they would meet again soon.',
    ],
    'page/navigation': [
      'The talks in the north ended on Monday after six hours. Both sides said that they would meet again soon.\n\nShare this story\n\nThe talks in the north ended on Monday after six hours. Both sides said that they would meet again soon.',
    ],
    'page/counter': [
      '4 minute read\n\nThe talks in the north ended on Monday after six hours. Both sides said that they would meet again soon.',
    ],
    'page/caption': ['Voters wait in line. (AP Photo/Ann Lee)', 'The palace at dusk. Image: Ann Lee.'],
    'break/leading-ellipsis': ['It is over. . . . So he left.'],
    'keep/not-a-gap': ['It is over. . . . So he left.', 'It was . . . late. They left.'],
    'keep/list-marker': ['It is over. . . . So he left.', 'A. Nobody saw me there.'],
    'break/glued': ['It ended.So it is.'],
    'keep/citation': ['“So it was.” (Lund, page 4). They left.'],
    'keep/asked-by': ['“He “said!” Ann asked. So it.” He went.', '“Is the dam safe?” Ann Lee asked.'],
    'keep/spaced-ellipsis': ['It was . . . late. They left.'],
    'keep/title': [
      'Ms. Larkin praised the plan but said it would cost too much.',
      'Rob Tolmer Sr. met Rob Tolmer Jr. and Tolmer Jr. and Tolmer.',
    ],
    'keep/initial': [
      'It was Secretary of State Oscar F. Vrell who called.',
      'They met U.S. Maj. Gen. Oscar D. Vrell at noon.',
    ],
    'keep/clock-time': ['It was 2:30 p.m. GMT there.', 'It was 8 p.m. EST there.'],
    'keep/day-of-month': ['It rained on Mon. Jan. 5 there.'],
    'keep/exclaimed-name': ['He joined Yahoo! Inc. in May.'],
    'keep/number-sign': ['It is N°. 5 there.'],
    'break/address': ['It is over. http://a.example has it.'],
    'break/lower-case-start': [
      'Osric bin Varden fled. bin Varden was found.',
      'The Guild of Lumen met. of Lumen paid.',
    ],
    'keep/lower-case': [
      'He joined Yahoo! Inc. in May.',
      'Rob Tolmer Sr. met Rob Tolmer Jr. and Tolmer Jr. and Tolmer.',
    ],
    'keep/abbreviation': ['It rained on Mon. Jan. 5 there.', 'It rained on Jan. 5 there.'],
  },
  entities: {
    'article/part-of-person': [
      'They met Ingrid “the Ox” Halvik. The Ox left. Halvik left.',
      'They met Ingrid Halvik y Vrell. Halvik left. Vrell left.',
    ],
    'article/part-of-place': [
      'They lived in Camp Zornik. Later they left Zornik for good.',
      'They climbed Mount Dravna. The top of Dravna was white.',
    ],
    'article/acronym': [
      'They praised the Council for Coastal Trade (CCT) at noon.',
      'He joined the Dravna Workers League (DWL) in May.',
    ],
    'article/short-form': [
      'He left Zornik Paper Holdings. Shares of Zornik Paper fell.',
      'He left Vrell Inc in spring. The board of Vrell was angry.',
    ],
    'article/coordination': [
      'They praised Zornik and Ingrid Halvik at noon.',
      'They flew to Norway and Zornik at noon.',
    ],
    'article/repeated': [
      'They asked Zornik about it. Then they left Zornik alone.',
      'All of Dravna was wet. The rest of Dravna was dark.',
    ],
    'gazetteer/known-name': [
      'On May 4, 2013 Mayor Tolmer sold six lamps to Norway for $5 this weekend.',
      'They flew a Boeing 747 to Norway with six men.',
    ],
    'gazetteer/first-name': [
      'Ingrid Halvik left. The boat of Halvik was gone.',
      'The prize went to Ingrid Halvik of the choir.',
    ],
    'shape/company-ending': [
      'He left Vrell Inc in spring. The board of Vrell was angry.',
      'A unit of Dravna Paper GmbH will close.',
    ],
    'shape/city-and-word': [
      'She wrote for the Boston Lantern for years.',
      'He pitched for the Seattle Otters in June.',
    ],
    'shape/organisation-word': [
      'She studied at the University of Dravna in the north.',
      'He ran the Center for Coastal Research until spring.',
    ],
    'shape/place-word': ['Troops stayed at Camp Zornik for a week.', 'Boats crossed the Dravna River at dawn.'],
    'shape/event-or-law-word': [
      'She stood in the 1998 Norwegian general election and lost.',
      'They lost the May 1998 Norwegian election in Zornik there.',
    ],
    'shape/acronym': ['A spokesman for VRL declined to comment.', 'He joined the league (DWL) in May.'],
    'shape/camel-case': ['He told LampWatch that he was sorry.', 'It was found in LampWatch at noon.'],
    'shape/ampersand': ['She joined Customs and Border Protection there.', 'The firm of Dravna & Halvik was sold.'],
    'shape/quoted-title': [
      'He starred in “The Keeper of Dravna” as a boy.',
      'Her first novel, “Winter Harbour,” sold well.',
    ],
    'shape/person-shape': ['They met Zornik Vrell Dravna Lantern there.', 'They met Halvik “Joe” Zornik there.'],
    'context/title-before': [
      'A letter from Foreign Minister Ingrid Halvik arrived.',
      'They praised old Deputy Mayor ZF of the Zornik Front.',
    ],
    'context/role-beside': [
      'They saw Zornik, the old and very tired old teacher there.',
      'They saw Zornik, the old and very tired teacher there.',
    ],
    'context/age-after': ['Police held Zornik Vrell, 23, a student.', 'The driver, Zornik, 45, was unhurt.'],
    'context/born-as': ['They met Vrell, née Halvik, there.', 'They saw Vrell (née Halvik) there.'],
    'context/human-verb': ['On Monday Zornik said he would go.', 'They asked Zornik, who was there.'],
    'context/preposition': ['Fighting went on in northern Zornik at noon.', 'They went near northern Zornik again.'],
    'context/constituency': [
      'The MPs for Zornik East and for Lumen West spoke.',
      'The Members for Zornik and for Vrell spoke.',
    ],
    'context/place-pair': [
      'He was seen by Dravna, New Zealand, that year.',
      'They saw Zornik Vrell Dravna, Norway, again.',
    ],
    'context/place-noun': [
      'It is a village called like the town Zornik itself.',
      'They reached Zornik, the capital of the region.',
    ],
    'context/plural-head': [
      'They crossed Lakes Zornik, Vrell, Dravna, Halvik and Tolmer there.',
      'They crossed the Districts of Zornik and Vrell there.',
    ],
    'context/possession': ["It was up to Zornik's parliament to decide.", 'They saw the Zornik government there.'],
    'context/group-noun': [
      'They met Zornik, a large old red company there.',
      'He works for Zornik, a company in the north.',
    ],
    'context/determiner': ['They joined the Zornik Vrell there.'],
    'context/dateline': [
      'NORDVIK (Reuters) - The mayor resigned on Monday.',
      'Nordvik, May 4 — The mayor resigned on Monday.',
    ],
    'context/score': ['At noon the Zornik beat Vrell 2-1 and left.', 'At noon the Zornik lost to Vrell 2-1.'],
    'context/line-up': [
      'Dravna Rovers: Zornik, Vrell, Halvik 68, Fortune, Lumen (Macken 68).',
      'Booked: Zornik 12, Vrell 44.',
    ],
    'context/software': [
      'The flaw is in Vrell, a server used by Apache and others.',
      'The flaw is in Zornik, a server used by others.',
    ],
    'context/prior': [
      'He left Vrell Inc in spring. The board of Vrell was angry.',
      'Ingrid Halvik left. The boat of Halvik was gone.',
    ],
    'drop-weak': ['They were called Protected Persons there.', 'They met Vrell, née Halvik, there.'],
    'date/iso': ['It opened on 1996-08-30 at noon.', 'It opened on 22/9/2013 at noon.'],
    'date/month': [
      'They won the 1998 Norwegian general election there in May.',
      'On May 4, 2013 Mayor Tolmer sold six lamps to Norway for $5 this weekend.',
    ],
    'time/clock': ['It is open between 9.30 and 17.00 there.', 'The train left at 19.00 for the north.'],
    'number/money': [
      'They paid between $3 million and $5 million there.',
      'On May 4, 2013 Mayor Tolmer sold six lamps to Norway for $5 this weekend.',
    ],
    'number/percent': ['It is plus or minus 4 percentage points there.', 'It rose 12 percentage points there.'],
    'number/quantity': ['It was minus 40 degrees Celsius there.', 'It came down 300m (984 feet) from it.'],
    'time/period': ['They waited three hours at the port.', 'It took two and a half hours there.'],
    'date/period': ['It will take between three and five years to build.', 'It took two and a half years to build.'],
    'date/relative': [
      'On May 4, 2013 Mayor Tolmer sold six lamps to Norway for $5 this weekend.',
      'It may open in the next year or two at last.',
    ],
    'date/weekday': ['He will leave next Tuesday at noon.', 'He left Sunday evening by boat.'],
    'date/year': ['He served from 2004 to 2007 in the north.', 'By the middle of 2006 it was over.'],
    'number/ordinal': ['He was the hundredth there.', 'He was the first to leave.'],
    'number/cardinal': [
      'They saw two million three hundred thousand and four lamps.',
      'On May 4, 2013 Mayor Tolmer sold six lamps to Norway for $5 this weekend.',
    ],
  },
  coreference: {
    'names/same-name': [
      'Tolmer’s campaign said so, according to Mr. Tolmer’s campaign.',
      'The Ministry of Defence spoke. The Ministry of Defense denied it.',
    ],
    'names/known-alias': [
      'The United States agreed. America and the U.S. are one.',
      'The United States met America and the U.S. and Dravna.',
    ],
    'names/bracketed-acronym': ['The People’s Guild of Varnia (PGV or VEK), which met, won.'],
    'names/initials': [
      'In New South Varnia it rains; in NSV it always does.',
      'The VHO paid. The Varnian Health Organisation met.',
    ],
    'nominals/apposition': ['General Tolmer, the former commander of the fleet, spoke.'],
    'names/person-part': [
      'Rob Tolmer Sr. met Rob Tolmer Jr. and Tolmer Jr. and Tolmer.',
      'George W Tolmer met. George Tolmer spoke, then George left.',
    ],
    'names/name-part': [
      'The Supreme Court of Lamps met. The Supreme Court ruled.',
      'The National Bank of Dravna met. National Bank paid.',
    ],
    'names/head-alone': ['The Port Authority of Nordvik met. The Authority said that it rained.'],
    'names/plural': ['Many Democrats left; one Democrat stayed.'],
    'nominals/office-before': [
      'Director of the Lantern Guild Hugh Varden left.',
      'The mayor of Varna Mary Tolmer spoke.',
    ],
    'nominals/predicate': [
      'The Lantern Guild is the largest movement in the country.',
      'Tolmer, who has been mayor, left.',
    ],
    'nominals/description': ['Judge Ann Tolmer met Rob Orwin. The 46-year-old judge ate.'],
    'nominals/by-head': [
      'The Lantern Board met. The board of lamps paid. The board ate.',
      'The Daily Lumen wrote it. “It is so,” the article said.',
    ],
    'pronouns/personal': [
      'Lumen met. They paid. Their lamps burned. The lamps hurt them.',
      'On Monday General Rob Tolmer left. Tolmer said he won.',
    ],
  },
  quotes: {
    'refine/one-per-cue': ['At noon, Larkin said the ferry was late.', 'The mayor asked voters to be patient.'],
    'refine/often-right': [
      'Nobody believed the claim that the ferry was late.',
      'Highlights of Ms Lund’s testimony:\n\nTold senators that she never met the donor.',
    ],
    'refine/one-per-content': [
      'Larkin said in a complaint that the ferry was late.',
      'He called, “It fails,” Larkin said.',
    ],
    'refine/mutual-cue': ['“We win,” he said, “again,” Larkin said.'],
    'refine/pieces': [
      '“The mill” – Okello waited – “is old.”',
      '“It is our”—she leaned over—“secret,” said Oda Brenk.',
    ],
    'refine/continuation': [
      '“We win,” Larkin said. Orwin said it failed. “We always win.”',
      'Anna Smith said that the plan had failed. “We lost a lot of money.”',
    ],
    'refine/floor': [
      'Ann Tolmer defended the dam on Monday. “We checked every stone.”',
      '“Never again.” Lena Voss shook her head.',
    ],
    'direct/cue-after': [
      '“We will rebuild the harbour,” she said, “and then the mill.”',
      '“The ferry is late,” Teague, 67, of Port Ellery, said.',
    ],
    'direct/cue-before': [
      'She said “No comment,” when reporters asked about the plan.',
      'She yelled “No more tolls!” at the harbourmaster during the feast.',
    ],
    'direct/colon': [
      'Morrow said: The harbour is safe and the ferries are running.',
      'The mayor of Port Ellery added: “Nobody has seen the letter.”',
    ],
    'direct/colon-clause': [
      'He said so of “him” and saw her: “They are all fools here.”',
      'He saw “a man she asked for” there: “They are all fools here.”',
    ],
    'mixed/cue-inside': [
      'In cases of fraud, the paper said, “the buyer is a victim.”',
      'If they move, Larkin said, “we will follow” them all.',
    ],
    'mixed/named': [
      'Larkin called it a “plan” in the old far red town a “lie” here.',
      'Smith called that report on Friday a “boldfaced lie.”',
    ],
    'indirect/that-clause': [
      'Larkin, who says that the wall fell, hit two men and was lost.',
      'Larkin, who argues that the port was closed by night, will leave.',
    ],
    'indirect/bare-clause': [
      'Paul Orwin, 67, a retired teacher, said the port would close.',
      'The mayor said the plan — the third this year — had failed.',
    ],
    'indirect/question': [
      'Ms. Larkin explained how the fund had lost its money.',
      'Reporters asked whether the mayor would resign.',
    ],
    'indirect/gap-clause': [
      'They sold a farm that Ms. Larkin said was worth more.',
      'It was a law that officials say has saved lives.',
    ],
    'indirect/infinitive': ['Ms. Larkin has vowed to fight the decision.', 'The union has promised to return in May.'],
    'indirect/cue-after': [
      'Two bridges were closed, said a spokesman for the county.',
      'Two bridges have been closed, Ms. Larkin said on Monday.',
    ],
    'indirect/cue-inside': [
      'For years, officials say, the river has been rising.',
      'It rained, Larkin said, but Orwin said no.',
    ],
    'indirect/as-clause': [
      'As the report noted, three of the towers were empty.',
      'As Ms. Larkin noted, the law has never been used.',
    ],
    'indirect/according-to': [
      'The plan failed, according to the ministry, and nobody left.',
      'They left because, according to the ministry, the plan failed.',
    ],
    'direct/label': [
      'Thus Lena Voss: “It is old.” And Tom Okello: “It is new.”',
      'It rains. Tom Okello: “We lost the ball.” It rains.',
    ],
    'indirect/label': [
      'Ann Tolmer, Mayor: The dam holds.\n\nRob Lund, Clerk: It does not hold.\n\nAnn Tolmer: It does.\n\nRob Lund: No.',
      'Zornik: rain fell on Vrell, Halvik, Dravna, Lumen and Oslo.',
    ],
    'indirect/gapped': [
      'Lena Voss claimed it was old and Tom Okello that it was new.',
      'Lena Voss said prices would rise and Tom Okello that they would fall.',
    ],
    'indirect/reference': [
      '“It leaks,” Larkin said, referring to the dam.',
      'Larkin was referring to Ann Tolmer, the mayor.',
    ],
    'indirect/per': ['The bank lost money, per the ministry.', 'The dam will fall, per Joris Haddar.'],
    'indirect/noun-cue': [
      'The town rejected a complaint that the ferries were too loud.',
      'Few believed the council’s old claim that it failed.',
    ],
    'indirect/object': [
      'Ms. Larkin praised the plan but said it would cost too much.',
      'The company announced a new factory in Port Ellery.',
    ],
    'indirect/object-complement': [
      'Ms. Larkin described the plan as a gift to the rich.',
      'The report accused the bank of hiding its losses.',
    ],
    'indirect/preposition': ['Ms. Larkin called on the council to resign.', 'The doctor warned against long flights.'],
    'indirect/asked-to': ['The court asked the mayor to explain his decision.', 'The judge told the jury to go home.'],
    'indirect/passive': [
      'The plan, a mess, was praised by Larkin of Dravna in May.',
      'The mill was described by Orwin as “old”.',
    ],
    'indirect/predicate': ['Mr. Orwin suggested moving the fair to June.', 'The mayor admitted having met the lender.'],
    'layout/turn': [
      'Ann Tolmer, Mayor: The dam holds.\n\nRob Lund, Clerk: It does not hold.\n\nAnn Tolmer: It does.\n\nRob Lund: No.',
      'Oda Lund, 43, farmer: “I am moving.” Lars Roe, 19, student: “I stay.”',
    ],
    'layout/block-quotation': ['“It holds.” -- Ann Lee'],
    'layout/beside': [
      'Ann Tolmer, Mayor: The dam holds.\n\nRob Lund, Clerk: It does not hold.\n\nAnn Tolmer: It does.\n\nRob Lund: No.',
      'Oda Lund, 43, farmer: “I am moving.” Lars Roe, 19, student: “I stay.”',
    ],
    'layout/nested': [
      'The sign was “My mother told me that I would win” and nothing more.',
      '“‘It failed,’ Orwin told them,” Larkin said.',
    ],
  },
  speakers: {
    'labelled-source': [
      '“It holds.” -- Ann Lee',
      'Ann Tolmer, Mayor: The dam holds.\n\nRob Lund, Clerk: It does not hold.\n\nAnn Tolmer: It does.\n\nRob Lund: No.',
    ],
    'first-person-source': ['Mary Tolmer added: “And I say it rains.”', '“I call for calm,” Marta Lund said.'],
    'pronoun-source': [
      '“We win,” Robert Tolmer said. He added that it rains.',
      'Robert Tolmer said that Hugh Varden was ill. He added that it rains.',
    ],
    'relative-source': [
      'They met Robert Tolmer, whose book says that it rains.',
      'They work for the Coastal Bank that said it rains.',
    ],
    'text-of': [
      'A statement issued by the Lantern Guild said that it rains.',
      'Mary Tolmer’s letter to the Lantern Guild said that it rains.',
    ],
    'namesake-source': [
      'Tom Tolmer met Rob Tolmer. “It rains,” said old Tolmer.',
      'Dravna Lamp Trust met Varnia Oil Trust. “It rains,” the Trust said.',
    ],
    'named-source': [
      'Varnia’s Secretary of State Mary Tolmer said that it rains.',
      'Speaker of the House Rep. Mary Tolmer said that it rains.',
    ],
    'aged-source': ['Clara Oduya, 46, met Tom Becker, 31, on Monday. The 46-year-old said the bridge was safe.'],
    'described-source': [
      'Foreign Minister Ann Orwin met others. Finance Minister Robert Tolmer said that it rains. The minister added that lamps sell.',
      'Gen. Clara Oduya said the bridge was safe. The general added that it would open in May.',
    ],
    'unclear-source': [
      'Senator Clara Oduya met Senator Tom Becker on Monday. The senator said the bridge was safe.',
      'Foreign Minister Ann Orwin met Finance Minister Ann Varden. Robert Tolmer said that it rains. The minister added that lamps sell.',
    ],
    'announced-source': ['Mayor warns of rain\n\nMayor Ann Tolmer warned of rain on Monday.'],
    'hinted-source': [
      '“It rains,” Mary Tolmer said. Then she left.\n\n“Lamps sell.”',
      'Highlights of Ms Lund’s testimony:\n\nTold senators that she never met the donor.',
    ],
    'own-words': [
      '“Our lamps sell,” said Mary Tolmer, president of LEK.',
      '“We sell lamps,” said LEK spokesman Robert Tolmer.',
    ],
    none: ['Ann Tolmer was asked whether it rained.', 'Ann Tolmer’s lawyer said that it rains.'],
  },
  claims: {
    'refusals/greeting': [
      'Ann Tolmer, Mayor: The dam holds.\n\nRob Lund, Clerk: It does not hold.\n\nAnn Tolmer: It does.\n\nRob Lund: No.',
      'She said “No comment,” when reporters asked about the plan.',
    ],
    'refusals/command': ['“Ask him, and you will know the truth,” said Marta Lund.', 'Please just leave us alone.'],
    'refusals/relative': [
      'The dam, which Marta Lund said was unsafe, has been mended.',
      'Which is why we left the valley.',
    ],
    'refusals/fragment': [
      '“It rains,” Mary Tolmer said. Then she left.\n\n“Lamps sell.”',
      'Highlights of Ms Lund’s testimony:\n\nTold senators that she never met the donor.',
    ],
    'refusals/condition': ['“If I may, Governor,” said Marta Lund.'],
    'refusals/ellipsis': [
      'Lund said the dam was safe - the bridge was not.',
      'Lund said the dam was safe; the bridge was not.',
    ],
    'refusals/gap': [
      'Should Lund say that the dam is safe, nobody will believe her.',
      'Had Lund known of it, Brun said, the dam would have held.',
    ],
    'refusals/announcing': ['Marta Lund said that she remembers thinking, “The dam is old.”'],
    'refusals/no-source': ['The plan, according to the ministry, of old lamps.'],
    'refusals/titled': ['The crowd shouted “It’s Our Time.”', '“We Will Win,” she said.'],
    'refusals/held-untrue': [
      'Marta Lund dismissed claims that the dam leaks.',
      'The town rejected a complaint that the ferries were too loud.',
    ],
    'refusals/gap-relative': [
      'The town spent the money the mayor says he raised for the dam.',
      'They met a man who said that it rained.',
    ],
    'refusals/question': [
      '“What a mess. Who did it? The dam is old,” said Marta Lund.',
      '“Who knows?” asked Marta Lund.',
    ],
    'split/sentence': [
      '“It rains,” Mary Tolmer said. Then she left.\n\n“Lamps sell.”',
      'Ann Lund, the mayor, spoke to us. The mayor warned: “It rains.”',
    ],
    'split/comma': ['“We lost, we paid and we left,” Lund said.'],
    'split/series': ['The mayor of Orvin came, saw and won.', 'He came, said hello, and left.'],
    'split/semicolon': ['A mayor met Dravna and Lumen; Dravna won. He left.'],
    'split/omission': ['“The dam was old … it broke in May,” said Oda Brenk.'],
    'split/dash': ['“It is our”—she leaned over—“secret,” said Oda Brenk.'],
    'split/that-clause': [
      'Lund said that the dam held and that the bridge was open.',
      'Lund said that the dam leaked and that the mayor knew.',
    ],
    'split/shared-subject': [
      'Lund said the dam held and was safe.',
      'He won the 2001 Norwegian election in Norway and left Norway.',
    ],
    'split/own-subject': [
      'Lund said that the dam was safe, and the bridge was open.',
      '“The dam held, but the bridge fell,” Lund said.',
    ],
    'utterance/negated': [
      'The mayor did not continue to insist that the dam was safe.',
      'The mayor declined on Tuesday to say whether the dam was safe.',
    ],
    'utterance/hypothetical': [
      'Should Lund say that the dam is safe, nobody will believe her.',
      'Unless Lund says that the dam is safe, nobody will return.',
    ],
    'said-within': [
      '“The mayor asked voters to be patient,” Larkin said.',
      '“‘It failed,’ Orwin told them,” Larkin said.',
    ],
    'said-twice': ['“We win,” Larkin said. “We win.”'],
  },
};
