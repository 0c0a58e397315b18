import fc from 'fast-check';

/** Invented people of one shape: given names of one gender, surnames that are no words. */
export interface Person {
  readonly given: string;
  readonly surname: string;
}

const WOMEN = ['Ann', 'Rita', 'Laura', 'Helen', 'Julia', 'Emma', 'Sarah'];
const MEN = ['Robert', 'Peter', 'Thomas', 'Daniel', 'Martin', 'Paul', 'George'];
const SURNAMES = [
  'Tolmer',
  'Varden',
  'Halvik',
  'Brennar',
  'Losteld',
  'Kestrin',
  'Mondal',
  'Sarvik',
  'Ostrel',
  'Dravin',
  'Felgar',
  'Ulmen',
];

/** A woman and a man without a name in common. */
export const casts = fc
  .tuple(
    fc.constantFrom(...WOMEN),
    fc.constantFrom(...MEN),
    fc.shuffledSubarray(SURNAMES, { minLength: 2, maxLength: 2 }),
  )
  .map(([her, him, [hers = '', his = '']]) => ({
    woman: { given: her, surname: hers },
    man: { given: him, surname: his },
  }));

export interface Cast {
  readonly woman: Person;
  readonly man: Person;
}

const full = ({ given, surname }: Person): string => `${given} ${surname}`;

/** Paragraphs of news, each of several sentences, with marks that have straight counterparts. */
export const PARAGRAPHS: readonly ((cast: Cast) => string)[] = [
  ({ woman }) =>
    `Mayor ${full(woman)} said that the dam was safe. “It holds,” ${woman.surname} told reporters on Monday.`,
  ({ woman }) => `“We win,” ${full(woman)} said. She added that the guild would pay $5 million in 2011.`,
  ({ man }) => `According to ${full(man)}, the guild owed nothing. “Nobody asked me,” he said, “and nobody will.”`,
  ({ man }) => `${full(man)}, a lawyer for the guild, denied it. He said the plan was “a lie” and that it would fail.`,
  ({ woman, man }) =>
    `${full(woman)} and ${full(man)} met in Paris. ${man.surname} warned of a war. ${woman.surname} asked whether he was sure.`,
  ({ woman, man }) =>
    `“I told ${full(man)} that he was wrong,” ${full(woman)} said. “He did not listen.” ${man.surname} did not reply.`,
  ({ man }) => `Officials said on Tuesday that the boats were late. “They were not,” said ${full(man)}.`,
  ({ woman }) =>
    `President ${full(woman)} promised to rebuild the harbour. It was old, she said. Her office declined to comment.`,
  ({ woman }) => `The United Nations said that it would help. “That is kind of them,” ${full(woman)} said.`,
  ({ man }) =>
    `Gen. ${full(man)} accused the guild of fraud. “The general is mistaken,” the guild said in a statement.`,
  ({ woman, man }) =>
    `“${full(man)} told me, ‘It isn’t safe,’ and he left,” ${woman.surname} recalled. “I don’t believe him.”`,
  ({ woman }) =>
    `“We don’t know the guild’s plans,” ${full(woman)} said.\n\n“Nobody does,” she added. “Not even the boats’ owners.”`,
  ({ woman }) =>
    `“It was a long night,” ${full(woman)} wrote. “We slept in the boats.\n\n“Then the river rose, and we left.”`,
  ({ woman, man }) =>
    `${full(woman)}’s lawyer, ${full(man)}, said the ‘safe’ dam was not ${woman.surname}’s. The mayor’s office knew.`,
  ({ man }) =>
    `The Nordvik Harbour Guild (NHG) has said the vote, which ${full(man)} lost, was fair. The NHG’s critics doubt that.`,
  ({ woman }) =>
    `Asked about the vote, ${full(woman)}, 54, said: “They’re wrong.” A spokesman for ${woman.surname} would not say why.`,
  ({ man }) =>
    `PARIS — ${full(man)} thinks that the war will end in 2014, his aides say. Critics call his view “naive”.`,
  ({ woman, man }) =>
    `It was ${full(man)} who claimed, in a letter to ${full(woman)}, that “nobody” had seen him. He apologised to her.`,
  ({ woman }) =>
    `In “The Old Harbour”, her third book, ${full(woman)} argues that dams fail. The book’s title is “a joke”, she says.`,
];

/** Articles of one to five of the paragraphs, as functions of those who stand in them. */
export const articles = fc.shuffledSubarray([...PARAGRAPHS], { minLength: 1, maxLength: 5 }).map(
  (paragraphs) =>
    (cast: Cast): string =>
      `${paragraphs.map((paragraph) => paragraph(cast)).join('\n\n')}\n`,
);
