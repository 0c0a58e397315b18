/**
 * Given names by the sex of those who usually bear them, lower case; names that both bear are left out. Compiled from
 * the lexicon of compromise (MIT, the compromise contributors) and from names that are frequent in the world's news.
 */
const MALE = `
  aarav aaron abbas abdallah abdel abdelaziz abdelfattah abdoulaye abdul abdulaziz abdullah abdullahi abdullo
  abdulrahman abe abel abraham abram abubakr abulfazl adam adama adan adnan adolf adolfo adolph adrian adriano
  advik afonso agustin ahmad ahmed ahmet aidan aiden aimar ajani akbar akihito aladdin alain alan alastair albert
  alberto albrecht alden alec alejandro aleksandar aleksander aleksandr aleksei aleksey alessandro alexander
  alexandre alexandros alexandru alexei alexey alf alfonso alfred ali alireza alistair allan allen alonso
  alonzo alphonse alphonso alton alvaro alvin amadou amar amine amir amit ammanuel ammar amos anas anatoli anatoliy
  anatoly ander anders andre andreas andrei andrej andres andrew andrzej andy angelo anthony antoine anton
  antoni antonio antony anwar aputsiaq arash arata archibald archie ariel ariki arjun armaan armand armando armin
  arnaud arnav arno arnold aron artem arthur artie artur arturo aryan asahi ashraf asif atef augusto augustus aung
  ayaan aykhan ayman aziz babak bakary balazs bandar bandile banele barack barak barney barrett barry bart
  bartholomew bashar bassam ben benito benjamin bennie benny benson benyamin berat bernard bernardo bernhard bernie
  bert bertram bertrand beshoi bibek bidzina bilal bilawal bill billy binyamin bishal bjorn blaine bob bobby
  bogdan boris boutros boyd brad bradford bradley brady branden brandon branislav brendan brendon brent brenton
  bret brian brice bruce bruno bryan bryce bryon burt burton buster byron caleb calvin camilo carl carlo
  carlos carlton carroll cary cecil cedric cesar chad charbel charles charley chas cheikh chester chet chinua
  christoph christophe christopher christos chuck ciaran clarence claude claudio claus clay clayton clemens clement
  cletus cliff clifford clifton clint clive clyde cody colby cole colin collin colton connor conor conrad
  constantin corey cornelis cornelius cory craig cristiano cristobal curt curtis cyril cyrus daan dale dalip damian
  damien damion damon dan daniel daniil danilo danny daren darin dario darius darnell darrel darrell darren darrin
  darryl daryl dave davi david dean deandre deepak dejan delbert demetrius denis dennis denny deon derek derrick
  deshawn desmond deven devin dewayne dewey dexter diarmuid dick dieter dietmar dietrich dillon dimitri dimitris
  dinesh dion dirk dmitri dmitriy dmitry domingo dominic dominick dominik dominykas don donald donnell donny
  donovan dorian doug douglas dovydas doyle dragan duane dudley duncan dustin dwayne dwight dylan dyllan ebenezer
  ed eddie edgar edmond edmund edoardo eduard eduardo edward edwardo edwin efrain efren ehud eitan elbert eldon eli
  elias elijah eliot elliot elliott elmer elon elton elvin elvis elwood emad emanuel emery
  emil emiliano emilio emilis emirhan emmanuel emmerson emmett enoch enrico enrique enzo eoin ergi eric erich erick
  erik ernest ernesto ernie ernst errol ervin erwin esteban ethan eugen eugene evan evens everett evgeny eymen ezra
  fabian fabien fabio fabrice fabrizio fadi fahd faisal farid farouk fathi federico felipe felix feng ferdinand
  ferdinando fergus fernando fidel filip fionn fletcher florian floyd forrest fouad francesco francis francisco
  franciszek francois frank franklin franklyn françois fraser fred freddy frederic frederick
  frederik fredrick fredrik friedrich frits fritz fyodor gabe gabreal gabriel gabrielius galen gareth garland
  garrett garry garth gary gavin gennady geoff geoffrey georg george georges georgi georgios georgy gerald gerard
  gerardo gerhard gerrit gerry gert giacomo gilad gilbert gilberto giles gilles gino giorgi giorgio giorgis
  giovanni giuseppe glen glenn godfrey gonzalo goran gord gordon gottfried grady graham grant greg gregg gregor
  gregorio gregory grover guido guilherme guillaume guillermo gunnar gunter gunther gus gustaf gustav gustave
  gustavo gyorgy habib haider hal halim hamad hamdullah hamid hamza hani hank hans hao hari haris harlan
  harold harri harry haruhito haruki haruta haruto harvey hasan hashem hassan hayato heath hector heinrich
  heinz heitor helmut hendrik henri henrik henrique henry henryk herbert herman hermann hernan homer horace horacio
  horatio hosni hossein howard howie hubert hugh hugo humberto huseyin huseyn hussain hussein hydar iain ian ibai
  ibrahim ichika ignacio igor ike iker ilham ilija imad imran inuk inunnguaq ionut ira irvin irving irwin isaac
  isaiah isaias ishaan isiah ismael ismail issac itai itsuki itzhak ivan jacob jacques jair jaka jake jakob
  jakov jakub jamal james jameson jamison jared jarod jaroslav jarrett jarrod jarvis jason jasper javad javier jay
  jayden jayson jeb jed jeff jeffery jeffrey jeffry jens jerald jeremiah jeremy jermaine jerome jeronimo jerry
  jesus jian jim jimi jimmy joao joaquin jochen joe joel joesph johan johann johannes john johnathan
  johnathon johnie johnny jokubas jon jonah jonas jonathan jonathon jonny jordi jordon jorge jose josef
  joseph josh joshua josiah josue jozef juan julen julian julien julio julius justin kacper kajus kamal kamil
  kanata karim karl kaspar kassym kathem kauri keenan keir keith ken kendrick kenneth kenny kenton kermit keven
  kevin khaled khalid khalifa kieran kingsley kip kiril kirill kirk kirollos klaus kofi konrad konstantin kristian
  kristopher krzysztof kurt kurtis kyle kyls lamar lambert lamont lance landon larry lars laszlo laurence laurent
  lawrence leandro leevi leland len lennart lenny leo leon leonard leonardo leonel leonid leopold les lester
  lethabo levente levi liam linus lionel lior lloyd lonnie loren lorenzo louie louis lovro lowell luc
  luca lucas luciano lucien ludovic ludvig ludwig luigi luis luiz luka lukas luke luther luuk lyle lyndon maayan
  macaulay maciej magnus mahamadou mahammad mahathir mahdi mahesh mahinda mahmoud mahmud majd maksim malachai
  malachy malcolm malik mamadou manfred manish manmohan manny manuel marc marcel marcell marcello marcelo marcin
  marco marcos marcus mariano mario marios marius mark markel marko markos markus marlin marlon marquis marshall
  marti martim martin marty marvin masoud massoud matej mateo matheus mathew mathias mathieu mathis matias matt
  matteo matthew matthias mattia mattias matus matyas maurice mauricio max maxim maximilian maximiliano maxwell
  mehdi mehmet melvin merrill mervin mervyn micah michael michal micheal michel mick mickey micky miguel
  mihai mikaere mike mikel mikhail mikolaj milan milhouse milo milos milton minato minik mitch mitchell mitt
  moammar modibo moe mohamad mohamed mohammad mohammadreza mohammed moises mojtaba monte monty moritz moses moshe
  mostafa moussa muammar muhamed muhammad muhammadu muhammed mukhtar murad murat mustafa mustapha mwai myles myron
  nabih nabil naftali nahom najib narendra nasser nate nathan nathanael nathaniel nathy nawaz neal ned neil nelson
  neville nguyen niall nicholas nick nickolas nicolas nicolás niels nigel niilo nik nikau nikhil niklas nikola
  nikolai nikolay niles nils noah noam noel nojus nolan nomaan norbert norman nouri nuka nunzio nuri octavio oier
  olaf olav oleg oleksandr oliver olivier olusegun omar omer ondrej ori orville osama oscar oskar osman osvaldo
  oswald otis otto oumar owen pablo padraig paolo pascal patrick patrik paul paulie paulo paulos pavel pavlo pedro
  pepe percy perry petar pete peter petr petro petros phil philip philipp philippe phillip pierre pieter pietro
  piotr prakash pranab pravit prayut prem preston pyotr qasem qassem quentin quincy quinton rachid rafael rahm
  rahul rainer rajesh rajiv ralf ralph ramiro ramon ramzan randal randall randolph randy raoul raphael rashad
  rasmus raul ravi rawiri ray rayan raymond raúl recep reece reggie reginald regis reid reinhard reuben reyansh
  reynaldo reza rhett ricardo riccardo richard richie rick rickey rickie ricky rico rishi roan rob robby
  robert roberto rocco roderick rodger rodney rodolfo rodrigo roel rogelio roger rohan roland rolando rolf roman
  romano romelu romeo ron ronald ronan ronny rosario roscoe ross roy royce ruben rubin rudolf rudolph
  rudy rufus rupert russ russel russell ryan ryou saad sadiq saeed sajid sal salah saleh salik salim salman
  salvador salvatore sami samir samkelo sammie sammy samuel sandeep sandro sanjay santino saqib satoshi saud
  saul scot scott scottie scotty seamus sean sebastian sebastien seif sekou selim sepp serge sergei sergey sergio
  seth seymour shahid shane shaquille shaukat shaun shavkat shawn shayne sheldon shelton sherman shimon shinzo
  shirwan shlomo sid siddhartha sigmund silas silvio simon siyabonga slobodan solomon soren souleymane souta
  spencer stan stanislav stanislaw stanley stefan stefano stefanos stephan stephen sterling steve steven stevie
  stewart stu stuart sulayman suleiman suraj suresh sushil sven svend syed sylvester szymon tadgh taha taichi taika
  tanner tarek tareq tariq tatsuki tayyip ted teddy teodoro terence terrance terrell terrence thabo thad thaddeus
  thaksin theo theodor theodore thiago thom thomas tim timmy timothy titus tobias toby tod todd tom tomas tomasz
  tommaso tommy tomoharu tony travis trent trenton trevor trey tristan troy truman tunar turki ty tyler
  tyrone tyson ughur ulrich ulrik ulysses umberto unax uri usain usman uwe vaclav valentin valentine vance
  vasily vern vernon vic vicente victor vihaan viktor vince vincent vincenzo virgil vitali vitaly vivaan vivek vlad
  vladimir vladislav vojtech volker volodymyr václav wahid walid wallace wally walt walter warren waylon wayne wei
  wendell werner wes wesley weston wilbert wilbur wiley wilfred wilfredo wilfrid wilfried wilhelm will willard
  william willie willis willy winfried winslow winston wojciech wolfgang woodrow wout wouter wyatt xavier xhoel
  yahli yahya yair yanis yann yannick yaroslav yaser yasir yasser yassin yassine yevgeni yevgeny yitzhak yonas
  yonatan yonathan yong yosef yousouf youssef yoweri yuen yukio yuri yuriy yury yusif yusuf yuuma yuval yves zac
  zach zachariah zachary zachery zack zackary zaher zahid zakaria zalmay zan zane zbigniew zein zine zoran ömer`;

const FEMALE = `
  aada aadya aaliyah aaradhya aasha abagail abbey abbi abbie abby abi abie abigail abril ada adaline adalyn addie
  addilyn addison adel adela adelaide adele adelene adelia adelina adeline adelynn adreanna adriana adrianna
  adrianne adriena adriene adrienne agatha aggie agnes agustina aicha aida aileen aimee aina aino ainsley aisha
  aishah aisling aislinn aislynn ajla alaina alana alanis alanna alannah alanoud alayah alayna alba alecia aleisha
  alejandra aleksandra alena alesia alessandra alexa alexandra alexandria alexia alia alice alicia alicja alina
  aline alisa alise alisha alison alissa aliza allie allison allyson althea alya alycia alysa alyson alyssa amahle
  amaia amaira amalia amanda amber amberly amelia amelie amelija amie amilia amina aminata amneh amy ana
  anabel anamaria anastasia anastasija anaya andjela ane aneta anette angela angelia angelica angelina angeline
  angelique angie anika anisa anissa anita anja anjelica ann anna annabel annabella annabelle annalisa annamaria
  anne annegret annemarie annett annette annie annika annmarie anohito antoinette antonella antonia anya aoi aria
  ariana arianna arianne arielle arleen arlena arlene arlette aroha arpita asha ashanti ashlee ashleigh ashli
  ashlie ashly ashlyn ashraqat asiya asja asma asmita assil astrid ataahua athena atifete audra audrey audri
  audry augustina augustine aurelia austeja ava avigail awa aya ayana ayanna ayesha aygun aylin ayn ayse aysel
  azadeh azra azuna barbara barbora barbra bayarmaa bea beatrice beatriz becca becky belinay belinda benazir benita
  bernadette bernadine bernice bertha bertie beryl bess bessie beth bethanie bethany betsy bette bettie bettina
  betty bettye beula beulah bev beverley beverly bianca biljana binita bintou bismah blanca blanche blythe bobbi
  boglarka bolormaa bonita bonnie brandi brandie breanna bree brenda brenna briana brianna brianne bridget
  bridgett bridgette brigid brigitte britney britt brittany brittney brittni brittny bronwyn brooke bryanna brynn
  caitlin caitlyn calista callie camila camile camilla camille candace candice cara carina carissa carla carlene
  carley carlie carlota carlotta carly carmel carmela carmella carmen carol carole caroline carolyn carrie carrol
  casandra cassandra cassie catarina caterina catherina catherine cathleen cathryn cathy catrina cayla cecelia
  cecile cecilia cecily celeste celia celina celine chandra chanelle chantal chantelle charis charissa charla
  charlena charlene charlette charlotte charmaine chedeline chelsea chelsey cher cheri cherie cheryl chloe chrissy
  christa christal christen christiana christiane christie christina christine christy chrystal ciara cierra cindi
  cindy clair claire clara clare clarice claris clarissa claudette claudia claudine cleo cleopatra clotilde coleen
  colette colleen concepcion condoleezza connie constance constanza consuelo cora coralie corazon cordelia cori
  corina corine corinna corinne cornelia corrine courtni courtny cristal cristina cyndi cynthia dahlia daina dalal
  dalia damaris damia danette dani danica daniela daniele daniella danielle danika daniz daphna daphne dara darby
  darcey darcie daria darla darlena darlene davida davina dayle dayna deana deandra deann deanna deanne deb debbie
  debby debora deborah debra debrah dede dee deedee deena deidre deirdre dela delia delilah della delores deloris
  delphine demetria dena denice denise desiree dhia diana diane dianna dianne dilma dina dinah dionne diya djeneba
  dolores dona donna dora doreen doris dorla dorothea dorothy dorthy dottie ecrin edel eden edie edith
  edna edwina eevi eileen eisha ekaterina ekta ela elaina elaine elana eleanor elen elena eleni elham eliana elicia
  elida elie elif elin elina elinor elisa elisabeth elise eliska eliza elizabete elizabeth elizaveta ella ellen
  ellie elly elma elnora eloise elouise elsa elsie elva elvina elvira ema emanuela emelda emely emerald emile
  emilee emilia emilie emilija emily emina emine emma emmaline emmanuelle emmeline emmie emmy enid erica ericka
  erika erin erma erna ernestina ernestine eryn esma esmeralda esperanza estela estele estella estelle ester estere
  esther estrella ethel etienne etta eugenia eugenie eunice eva evangelina evangeline eve evelin evelina evelyn evi
  evie evita ewa fajr fanta farah farida farrah farzana fatemeh fatiha fatima fatin fatma fatou fatoumata fay faye
  federica felecia felicia fenna fernanda fien fiona flora florence florencia fozia fran frances francesca francina
  francine francisca francoise freda freja frida frieda gabi gabija gabriela gabriella gabrielle gail gamalat
  gamila garnet gayle gemma gena genesis genevieve genna georgette georgia georgie georgina geraldina geraldine
  geri germaine gertrud gertrude gia gianna gigi gilda gillian gina ginny giorgia giovanna gisela gisele giselle
  gita gladys glena glenda glenna gloria glynis golda goldie golnaz googoosh grace gracie graciela greta gretchen
  griselda gunay gunel gwen gwendolyn gwyneth habiba hailey hala haley hallie hana hanah hanan hanna hannah hariet
  hariette harmony harriet harriett harriette hasnaa hasti hatice hattie hawa hayley heather heidi helen helena
  helene helga helmi henrietta hermine hessa hester hilary hilda hildegard hillary himari hoda hollie hortense
  hosna hosniya huda huma hussa hyacinth ida ila ilene iliana ilina ilona ilse imane imelda imogena imogene indira
  ines inge ingrid inji iona irati irena irene irina iris irma isabel isabela isabele isabell isabella isabelle
  isadora isidora isla islande isobel iva ivaana ivalu ivana ivanka iwona izaro jacinda jacinta jackie jacky jaclyn
  jacquelina jacqueline jacquelyn jada jami jana janae jane janele janelle janessa janet janette janice janie
  janina janine janis jaqueline jasmin jasmina javiera jayne jazmin jazmine jeana jeane jeanette jeanie jeanina
  jeanine jeanna jeanne jeannette jeannie jeannina jeannine jelena jen jena jenelle jenifer jenna jennette jenni
  jennie jennifer jenny jeri jerri jesica jess jesse jessica jil jilian jill jillian jing joan joana joane joann
  joanna joanne jocelyn jodi jodie jody joelle johana johanna joleen jolena jolene joni josefa josefina josefine
  joselyn josephina josephine josie jovana joya joyce juana juanita judeline judith judy julia juliana
  julianna julianne julie julienne juliet julieta juliette julissa june justina justine kabita kacey kadiatou kaede
  kaia kaitlin kaitlyn kaleigh kali kalle kallie kamala kamila kamile kanyakumari kara karen kari karima karin
  karina karissa karla karly karolina karyn kassandra kassie kat katarina kate katelyn katelynn katerina katharina
  katharine katherina katherine kathie kathleen kathrine kathryn kathy kati katia katie katlyn katrina katy katya
  kavita kay kaye kayla kaylee kayleigh keeley keely keiko keira keisha kejsi keley keli kelley kelli kellie
  kellyanne kelsie kely kendra kenna kenza kera keri kerri khadija khadije khawla kheira khongordzol kia kiana
  kiara kiera kiersten kiley kimberlee kimberley kimberli kimberly kimmernaq kira kirsten kirstin kirstjen kizzy
  klea konul kori kourtney krista kristalina kristen kristi kristie kristin kristina kristine kristy kristyna
  krystal kyla kylee kylie kyra lacey lacie lacy ladona ladonna laia laila lakesha lamija lana lara larisa larissa
  latasha latifa latisha latonya latoya laura laurel lauren laurie lauryn laverna laverne lavinia laxmi layla lea
  leah leana leandra leane leann leanna leanne leda leena leia leigh leila leilani leja lejla lela lena lenora
  lenore leola leona leonie leonora leora lesedi lesley lesli lesly leticia letitia lettie lex lexie leyla lia lian
  liana lianne libbie libby lidia lidya liepa lila lili lilia lilian liliana lilja lillia lillian lillie lilly lin
  lina linda lindsay lindsey lindsi lindsy lindy lisa lisette liv livia liz liza lizbeth lizette lizzie lois lola
  lolita lora loraina loraine lorelei lorena lorene loretta lori lorie lorna lorraina lorraine lorri lorrie lotte
  lottie louella louisa louise lovelie luann lucia luciana lucie lucija lucile lucille lucinda lucy luela luella
  luisa luise lula lulu lulwa luna lupe lupita luz lydia lyla lyn lyna lynda lyndsey lyne lynette lynna lynne
  lynnette lynsey mabel mable macie macy madalyn maddie madeleine madelina madeline madelyn madge madonna mae magda
  magdalena magdalene maggie maha maia maire maisie maite maja malak malala malen malia malika malinda mallory
  mamata mandakranta mandy manon manuela mara marcela marcella marcelle marci marcia marcie marcy margaret
  margarette margarida margarita marge margery margie margo margot margret margrethe margrette marguerite mari
  maria mariah mariam mariamawit mariami marian mariana mariane marianna marianne maribel marie mariela mariella
  marija marilyn marina marine maris marisa marisol marissa maritza marjorie marla marlena marlene marnie marsha
  marta martha martina martine marwa mary maryam maryan maryann marybeth maryjane marylou masih masoumeh mathilde
  matilda matilde mattie maud maude maura maureen mavis maxina maxine maya maybell mayra maysoun mazie mckenzie
  meagan meg megan meghan mei melania melanie melina melinda melisa melissa mellisa meredith meriem merissa merjem
  meron meryem meryl mia micaela michaela michele michelle michèle midori mika mikaela mila milagros mildred milena
  milica millicent millie milly mimi mina mindy minenhle minerva minh minnie mira miral miranda miriam mirlande
  mitzi miyar mobina moira mojgan mollie molly mona monica monika monique mrignayani muriel mya myra myriam
  myrlande myrna myrtle naasunnguaq nadene nadia nadina nadine nadya nahia nahid naima nalla nancy nanette naomi
  naomie narges nasrin natalia natalie natalya natasha nathalie nehir nel nela nelisa nell nellie nena nerissa
  nesreen nia niamh nichole nicki nicky nicola nicole nicolette niharika nika niki nikita nikki nila nilay nina
  nisanur nisha nita nivi noa noella noelle noemi nora norah noreen norma nouf nur nuray nurul nyla
  octavia odelia odette odval ofelia oisha oksana ola olga olivia ophelia oumou oyunbileg paige pam pamela pandora
  paninnguaq paola parvati patrica patrice patricia patti pattie patty paula paulette paulina pauline peggy
  penelope penny perla petra philomena phoebe phylis phyllis pia pipaluk polina polly portia priscila priscilla
  priti priya priyamvada prudence puteri queenie quiana rabina rachael rachel rachele rachelle rachida rae raina
  ramona randi rania raquel rayna reanna reba rebeca rebecca rebeka rebekah reem reema regina reihaneh reina rena
  renae renata renate renee reta reyna rhea rhiannon rhoda rhona rhonda ria richelle ricki rikki riko rimas rin
  rina rita riya robbin roberta robyn rochele rochelle rocio rodaba roghayyeh rolanda ronda roni ronna rosa rosalie
  rosalina rosalind rosalinda rosalyn rosalynn rosanna rosanne rose roseann roseanne rosella roselle rosemarie
  rosemary rosetta rosie roslyn rowena roxana roxane roxanna roxanne roxie roxy ruth ruthie saanvi sabina sabine
  sabrina sade sadie sahar saida sakeena sakineh sakura sallie sally salma salome samantha samira sandra sanna sara
  sarah sarina savanna scarlett sehar selena selene selina selma serena serife setayesh sevda sevinj shahd shaikha
  shaim shaimaa shakira shana shanaya shanda shania shanna shanon shari sharlene sharon sharron sharyn shauna
  shawna shayla shayma shayna sheba sheena sheikha sheila shelia shelley shelly sheri sheridan sherifa sherri
  sherrie sherry sheryl shira shirin shirley shirli shirly shona shristi shyla sillin silvia simona simone sindy
  siobhan sita siti skye snezana sobia sofia sofie sofija somayyeh sondra sonia sonja sonya sophia sophie sri
  stacey staci stacie starla stefanie stela stella stephane stephanie sue suella suha sumayah sunita susan susana
  susane susanna susannah susanne susi susie suzan suzana suzane suzanna suzanne suzette suzie suzy svetlana sybil
  sylvia sylvie tabatha tabitha tala talia talitha tamar tamara tamera tami tamika tammi tammie tammy tamra tania
  tanika tanisha tanya tara tarana taryn tasha tatiana tawana tegan teodora teresa tereza teri terri terrie tess
  tessa tessie thalia thandolwethu thea thelma theodora theresa therese thomasina tia tiana tianna tiara tiffany
  tina tingting tisha toni tonia tonya tora tori tracey traci tracie tricia trina trish trisha trista trudy tui
  tula tulsi tyra tzipi ugne ursula urte usha uxue valentina valeria valerie valery vanesa vanessa veda velma vera
  verna vernice veronica vesna vicki vickie vicky victoria vikky viktoria viktorie viktorija vilte viola violet
  violeta virginia viviana vivien vivienne vusala wakana wanda wangari wendi wendy whitney whitni whitny
  widelene wila wilhelmina willa willow wilma winifred winnie winnifred winona xiaomei xiaoyan ximena xinyi xiomara
  yael yagmur yan yarin yasmin yasmine yelena yesenia yevgenia ying yingluck yoko yolanda yuina yulia yuna yvette
  yvona yvone yvonna yvonne zada zahra zainab zara zehra zeinab zelda zelma zena zeynab zeynep zineb zoe zoey zofia
  zola zora zsofia zsuzsanna`;

const words = (list: string): string[] => list.split(/\s+/u).filter(Boolean);

/** Sex that a given name tells, by the name in lower case. */
export const GIVEN_NAME_GENDER: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...words(MALE).map((name) => [name, 'male'] as const),
  ...words(FEMALE).map((name) => [name, 'female'] as const),
]);
