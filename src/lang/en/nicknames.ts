/** English given names and what their bearers are called; from general knowledge. A short form may belong to several. */
const NAMES = `
  abigail abby gail
  abraham abe
  albert al bert bertie
  alexander alex alec sandy sasha
  alexandra alex sandra sasha
  alfred alf alfie fred
  amanda mandy
  andrew andy drew
  anthony tony
  arthur art artie
  barbara barb barbie babs
  benjamin ben benny
  bernard bernie
  bradley brad
  calvin cal
  catherine cathy kate katie kitty cat
  charles charlie chuck chas
  christina chris christie tina
  christine chris chrissie
  christopher chris topher kit
  clifford cliff
  clinton clint
  cynthia cindy
  daniel dan danny
  david dave davey
  deborah deb debbie
  dennis denny
  donald don donnie
  dorothy dot dottie dolly
  douglas doug
  edmund ed eddie ned
  edward ed eddie ned ted teddy
  edwin ed eddie
  eleanor ellie nell nora
  elizabeth liz lizzie beth betsy betty eliza libby lisa bess
  eugene gene
  frances fran frannie
  francis frank
  franklin frank
  frederick fred freddie freddy rick
  gabriel gabe
  gerald gerry jerry
  gerard gerry jerry
  gilbert gil bert
  gregory greg
  harold hal harry
  henry hank harry hal
  herbert herb bert
  howard howie
  jacob jake
  jacqueline jackie
  james jim jimmy jamie jem
  janet jan
  jeffrey jeff
  jennifer jen jenny
  jeremiah jerry
  jeremy jerry
  jessica jess jessie
  john jack johnny
  jonathan jon jonny
  joseph joe joey
  joshua josh
  judith judy
  katherine kathy kate katie kitty kay
  kathleen kathy
  kenneth ken kenny
  kimberly kim
  lawrence larry
  leonard len lenny leo
  leslie les
  lewis lew
  louis lou louie
  margaret maggie meg peggy marge daisy rita
  martin marty
  matthew matt
  maximilian max
  michael mike mick mickey
  mitchell mitch
  nathan nate
  nathaniel nate nat
  nicholas nick nicky
  norman norm
  oliver ollie
  pamela pam
  patricia pat patty trish tricia
  patrick pat paddy
  peter pete
  philip phil
  phillip phil
  rachel rae
  randall randy
  randolph randy
  raymond ray
  rebecca becky becca
  reginald reg reggie
  richard dick rick ricky rich richie
  robert bob bobby rob robbie bert
  roberta bobbie
  roderick rod
  rodney rod
  roger rog
  ronald ron ronnie
  russell russ
  samantha sam
  samuel sam sammy
  sandra sandy
  sidney sid
  stanley stan
  stephanie steph
  stephen steve steven
  steven steve stephen
  stuart stu
  susan sue susie suzy
  terence terry
  theodore ted teddy theo
  theresa terry tess
  thomas tom tommy
  timothy tim timmy
  valerie val
  victor vic
  victoria vicky tori
  vincent vince vinny
  virginia ginny
  walter walt wally
  wesley wes
  william bill billy will willie liam
  winston win
  zachary zach zack
`;

/** The sets of names that one person may go by. */
const SETS: readonly ReadonlySet<string>[] = NAMES.trim()
  .split('\n')
  .map((line) => new Set(line.trim().split(' ')));

const SETS_OF = new Map<string, ReadonlySet<string>[]>();
for (const set of SETS) for (const name of set) SETS_OF.set(name, [...(SETS_OF.get(name) ?? []), set]);

/** Whether one person may go by both given names (lower case): "william" and "bill"; two short forms of one name too. */
export function mayBeOneGivenName(a: string, b: string): boolean {
  return a !== b && (SETS_OF.get(a)?.some((set) => set.has(b)) ?? false);
}
