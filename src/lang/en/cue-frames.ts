// Made by scripts/measure-cues.ts from PolNeAR train: counts only.

/** How often a frame is an attribution, over all verbs of speech: "frame right/seen" and a bar between. */
export const FRAMES =
  'according before 233/339|according behind 55/79|adj 10/35|adj/base 0/1|adj/base/no-source 0/1|adj/gerund 1/9|adj/gerund/no-source 0/2|adj/infinitive 0/4|adj/no-source 1/6|adj/participle 0/1|adj/passive 0/1|adj< 1/8|adj<” 0/11|around clause/participle< 0/1|around clause/passive< 0/1|around clause< 40/66|around phrase/modal< 0/2|around phrase/passive< 0/1|around phrase< 112/147|as1 20/56|as1/base 0/1|as1/gerund 0/2|as1/participle 5/5|as1/participle/no-source 0/4|as1/passive 0/3|as1/passive/no-source 0/1|as2 2/9|as2/participle 0/1|as2/participle/no-source 0/2|as2/passive 0/1|before adj< 0/3|before clause ,/participle< 0/1|before clause ,/passive< 0/1|before clause ,< 12/43|before clause-far< 0/1|before clause/modal< 0/2|before clause/participle< 0/1|before clause< 0/33|before colon< 0/5|before gap< 0/3|before heard/participle< 1/1|before heard< 6/6|before ing/modal< 0/1|before ing< 0/4|before none/base< 1/2|before none/modal< 0/1|before none/participle< 1/3|before none/passive< 0/1|before none< 167/205|before np-about< 0/1|before np-as< 1/1|before np-for/modal< 0/1|before np-for< 0/3|before np-of/modal< 0/1|before np-of< 0/1|before np-to< 0/1|before np/base< 0/1|before np/modal< 0/1|before np/participle< 0/1|before np/passive< 0/2|before np< 1/12|before phrase adj< 0/4|before phrase clause-far/participle< 0/1|before phrase clause-far/passive< 0/1|before phrase clause/base< 0/1|before phrase clause/modal< 0/1|before phrase clause/participle< 0/1|before phrase clause/passive< 0/1|before phrase clause< 0/258|before phrase colon< 0/33|before phrase gap< 0/2|before phrase heard-np< 0/1|before phrase heard< 0/1|before phrase ing/base< 0/1|before phrase ing/participle< 0/1|before phrase ing< 0/12|before phrase none/base< 0/1|before phrase none/modal< 0/2|before phrase none/participle< 0/2|before phrase none/passive< 0/4|before phrase none< 6/48|before phrase np-about< 0/5|before phrase np-as/modal< 0/1|before phrase np-as/participle< 0/2|before phrase np-as< 0/11|before phrase np-by< 0/1|before phrase np-for< 0/15|before phrase np-np< 0/3|before phrase np-of< 0/13|before phrase np-on< 0/2|before phrase np-quote< 0/5|before phrase np-to< 0/9|before phrase np-with/modal< 0/1|before phrase np-with< 0/2|before phrase np/modal< 0/5|before phrase np< 1/79|before phrase prep:about/participle< 0/1|before phrase prep:about/passive< 0/3|before phrase prep:about< 0/10|before phrase prep:against/passive< 0/1|before phrase prep:against< 0/3|before phrase prep:as< 0/2|before phrase prep:at< 0/2|before phrase prep:before/modal< 0/1|before phrase prep:by/passive< 0/2|before phrase prep:by< 0/2|before phrase prep:during/passive< 0/1|before phrase prep:for< 0/10|before phrase prep:in/modal< 0/1|before phrase prep:in< 0/7|before phrase prep:like/participle< 0/1|before phrase prep:like< 0/1|before phrase prep:of/passive< 0/3|before phrase prep:of< 0/5|before phrase prep:off< 0/2|before phrase prep:on/participle< 0/1|before phrase prep:on< 0/5|before phrase prep:to/modal< 0/1|before phrase prep:to< 0/2|before phrase prep:until/passive< 0/1|before phrase prep:upon< 0/3|before phrase prep:via/participle< 0/1|before phrase prep:with/passive< 0/2|before phrase prep:with< 0/3|before phrase quote/passive< 0/1|before phrase quote< 1/73|before phrase that/base< 0/1|before phrase that/participle< 0/3|before phrase that/passive< 0/1|before phrase that< 0/188|before phrase to/modal< 0/1|before phrase to/participle< 0/1|before phrase to/passive< 0/1|before phrase to< 0/37|before phrase wh/modal< 0/2|before phrase wh/passive< 0/3|before phrase wh< 0/14|before prep:about/modal< 0/1|before prep:about/passive< 0/1|before prep:about< 0/1|before prep:after< 1/1|before prep:at< 2/2|before prep:barring< 0/1|before prep:by/participle< 0/2|before prep:by< 0/1|before prep:during< 2/3|before prep:for< 0/2|before prep:in< 8/14|before prep:of/participle< 0/1|before prep:of< 0/2|before prep:on/modal< 0/1|before prep:on/participle< 1/2|before prep:on< 1/2|before prep:over< 0/1|before prep:upon< 0/1|before prep:with< 1/2|before quote/participle< 0/1|before quote< 0/19|before sub adj< 1/1|before sub clause/gerund< 0/1|before sub clause/modal< 0/1|before sub clause/participle< 0/2|before sub clause< 0/76|before sub colon< 0/18|before sub heard< 0/2|before sub ing/participle< 0/1|before sub ing< 0/8|before sub none/modal< 0/1|before sub none< 41/70|before sub np-about< 0/2|before sub np-as< 0/4|before sub np-for< 0/6|before sub np-np< 0/1|before sub np-of< 0/5|before sub np-to< 0/3|before sub np< 0/18|before sub prep:about< 0/3|before sub prep:at/modal< 0/1|before sub prep:by/participle< 0/1|before sub prep:for< 0/4|before sub prep:from< 0/1|before sub prep:in< 0/3|before sub prep:into< 0/1|before sub prep:of/passive< 0/1|before sub prep:on< 0/2|before sub prep:with/participle< 0/1|before sub prep:with< 0/2|before sub prep:within< 0/1|before sub quote-far< 0/1|before sub quote/participle< 0/1|before sub quote/passive< 0/1|before sub quote< 0/38|before sub that/participle< 0/3|before sub that/passive< 0/1|before sub that< 0/51|before sub to/base< 0/1|before sub to/participle< 0/1|before sub to/passive< 0/2|before sub to< 0/8|before sub wh< 1/4|before that/modal< 0/1|before that/passive< 0/1|before that< 0/22|before to/modal< 0/2|before to/participle< 0/1|before to< 0/6|before wh< 0/2|before/base<” 3/3|before/modal<” 1/2|before/participle<” 2/5|before/passive<” 1/3|before<” 3038/3216|clause 1233/1717|clause/base 26/36|clause/base/no-source 8/15|clause/base< 1/1|clause/gerund 144/274|clause/gerund/no-source 7/40|clause/gerund< 0/1|clause/infinitive 14/71|clause/infinitive/no-source 1/5|clause/modal 0/17|clause/modal< 1/4|clause/no-source 32/52|clause/participle 5/26|clause/participle/no-source 1/10|clause/participle< 1/4|clause/passive 1/10|clause/passive< 0/1|clause< 253/367|clause<” 5/11|colon 2/13|colon/base 0/2|colon/base/no-source 0/1|colon/gerund 0/2|colon/gerund/no-source 0/1|colon/infinitive 0/2|colon/modal 1/3|colon/no-source 0/1|colon/participle/no-source 0/3|colon/passive 0/2|colon< 1/6|colon<” 0/1|colon” 98/123|colon”/base 0/1|colon”/base/no-source 1/1|colon”/gerund 21/25|colon”/gerund/no-source 2/2|colon”/infinitive 4/5|colon”/no-source 3/4|colon”/participle 1/3|colon”/participle/no-source 0/1|colon”/passive 0/1|colon”< 45/50|colon”<” 2/3|gap - 8/51|gap -/gerund 0/1|gap -< 1/4|gap -<” 1/2|gap that 10/20|gap that/modal 0/1|gap what 4/12|gap what/modal 0/2|gap which 13/20|gap which/passive 1/1|gap who 3/3|heard-np 3/7|heard-np/gerund 1/4|heard-np/infinitive 0/4|heard-np< 1/1|heard-np<” 0/2|heard-to 37/65|heard-to/gerund 13/33|heard-to/gerund/no-source 1/1|heard-to/infinitive 1/7|heard-to/modal 3/6|heard-to/modal< 0/2|heard-to/no-source 1/1|heard-to/participle/no-source 1/1|heard-to< 14/20|heard-to<” 1/1|ing 46/108|ing/base 2/3|ing/base< 1/1|ing/gerund 2/7|ing/infinitive 0/18|ing/infinitive/no-source 0/1|ing/modal 1/10|ing/modal< 0/1|ing/no-source 1/2|ing/participle 1/4|ing/participle/no-source 0/2|ing/participle< 1/2|ing/passive 0/1|ing< 8/24|ing<” 0/13|interrupted< 21/29|interrupted<” 77/84|label body CD 0/2|label body JJR 0/1|label body NN 1/33|label body NNP 6/25|label body NNS 2/10|label body SYM 0/1|label body capitals 18/44|label heading NN 0/1|label heading NNP 0/1|label heading capitals 0/2|label list-item NN 0/1|label title IN 0/1|label title NN 32/41|label title NNP 32/37|label title NNS 7/8|label title RB 0/1|label title capitals 2/6|noun : 6/28|noun :/no-source 18/34|noun about 2/32|noun about/no-source 50/142|noun against 1/2|noun against/no-source 1/23|noun by 0/3|noun by/no-source 1/37|noun for 10/45|noun for/no-source 31/119|noun from 0/2|noun from/no-source 6/114|noun of 10/46|noun of/no-source 25/204|noun on 3/37|noun on/no-source 14/81|noun quote 0/6|noun quote/no-source 0/12|noun that 15/65|noun that/no-source 44/165|noun to 3/45|noun to VB 12/56|noun to VB/no-source 10/62|noun to/no-source 14/151|np 202/511|np-about 5/18|np-about/base 0/1|np-about/gerund 3/8|np-about/infinitive 1/6|np-about/infinitive/no-source 0/1|np-about/modal 0/2|np-about/no-source 0/1|np-about< 4/8|np-about<” 0/1|np-ad/gerund 1/1|np-after 0/1|np-after/gerund 0/3|np-after<” 0/3|np-against 1/1|np-as 37/58|np-as/base 1/1|np-as/base/no-source 1/3|np-as/gerund 11/20|np-as/gerund/no-source 2/3|np-as/infinitive 1/7|np-as/infinitive/no-source 1/1|np-as/modal 0/3|np-as/modal< 1/1|np-as/no-source 2/3|np-as/participle 0/1|np-as/participle/no-source 1/1|np-as/participle< 0/2|np-as< 8/16|np-as<” 1/4|np-before 0/2|np-before<” 0/2|np-between 0/1|np-by 0/3|np-by< 0/1|np-by<” 0/1|np-during 1/1|np-during/infinitive 0/1|np-for 50/93|np-for/base/no-source 0/1|np-for/gerund 6/19|np-for/gerund/no-source 0/1|np-for/infinitive 4/11|np-for/modal 1/3|np-for/modal< 0/1|np-for/no-source 1/1|np-for/participle 0/1|np-for/passive 0/1|np-for< 16/24|np-for<” 0/1|np-from 0/2|np-from/gerund 1/3|np-from/infinitive 0/1|np-from/modal 1/2|np-from/participle 1/1|np-from<” 0/1|np-in 1/2|np-in/participle 0/1|np-in<” 0/1|np-into 0/1|np-into/gerund 0/1|np-np 15/28|np-np/base 0/1|np-np/gerund 8/14|np-np/infinitive 2/10|np-np/infinitive/no-source 0/1|np-np/modal 0/2|np-np/no-source 0/2|np-np< 4/4|np-of 92/155|np-of/base 1/3|np-of/base/no-source 0/3|np-of/gerund 24/41|np-of/gerund/no-source 2/3|np-of/infinitive 1/14|np-of/infinitive/no-source 0/1|np-of/modal 2/9|np-of/modal< 0/1|np-of/no-source 5/6|np-of/participle 3/7|np-of/participle/no-source 1/1|np-of/passive 1/6|np-of< 11/19|np-of<” 1/4|np-on 1/11|np-on/gerund 1/7|np-on/infinitive 0/5|np-on/modal 1/3|np-on< 1/2|np-on<” 0/5|np-outside 0/1|np-outside<” 0/1|np-over 1/2|np-over/gerund 0/4|np-over/participle/no-source 0/1|np-over<” 0/1|np-quote 135/189|np-quote/base 1/2|np-quote/gerund 67/84|np-quote/infinitive 4/8|np-quote/no-source 0/1|np-quote/participle 13/20|np-quote< 5/5|np-to 38/76|np-to/base 0/1|np-to/gerund 8/25|np-to/infinitive 2/11|np-to/modal 1/3|np-to/no-source 3/6|np-to/participle 2/4|np-to/participle/no-source 0/1|np-to/passive 0/1|np-to< 7/13|np-to<” 2/3|np-with 6/17|np-with/gerund 0/4|np-with/gerund/no-source 1/1|np-with/infinitive 1/5|np-with/modal< 0/1|np-with/no-source 1/2|np-with/participle/no-source 0/2|np-with< 1/2|np-with<” 0/1|np/base 6/26|np/base/no-source 0/14|np/base< 0/1|np/gerund 77/256|np/gerund/no-source 5/13|np/infinitive 22/144|np/infinitive/no-source 2/8|np/modal 4/42|np/modal/no-source 1/1|np/modal< 1/6|np/no-source 4/27|np/participle 5/30|np/participle/no-source 1/18|np/participle< 0/1|np/passive 3/17|np/passive/no-source 0/4|np/passive< 0/2|np< 54/109|np<” 2/17|passive adj/passive/no-source 0/1|passive clause-far/passive/no-source 0/1|passive clause-far/passive</no-source 0/1|passive clause/modal/no-source 1/1|passive clause/passive/no-source 3/8|passive clause/passive</no-source 0/1|passive colon/passive/no-source 0/2|passive gap/passive/no-source 1/1|passive ing/passive/no-source 0/1|passive none/modal/no-source 0/4|passive none/passive/no-source 13/46|passive none/passive</no-source 3/8|passive np-for/passive/no-source 0/1|passive np-of/passive/no-source 1/4|passive np-to/passive/no-source 0/1|passive np/passive/no-source 6/15|passive np/passive</no-source 0/2|passive prep:about/passive/no-source 3/9|passive prep:about/passive</no-source 2/4|passive prep:after/passive/no-source 0/1|passive prep:against/passive/no-source 0/1|passive prep:against/passive</no-source 1/1|passive prep:as/modal/no-source 0/2|passive prep:as/passive/no-source 2/7|passive prep:as/passive<”/no-source 0/1|passive prep:at/passive/no-source 0/1|passive prep:by/modal 1/2|passive prep:by/modal/no-source 0/1|passive prep:by/passive 13/24|passive prep:by/passive/no-source 1/2|passive prep:by/passive< 0/2|passive prep:during/passive</no-source 0/1|passive prep:for/modal/no-source 0/2|passive prep:for/passive/no-source 0/3|passive prep:from/passive/no-source 0/1|passive prep:in/modal/no-source 0/1|passive prep:in/modal</no-source 0/1|passive prep:in/passive/no-source 0/7|passive prep:into/passive/no-source 0/1|passive prep:of/modal/no-source 0/1|passive prep:of/passive/no-source 5/8|passive prep:of/passive</no-source 1/4|passive prep:on/passive/no-source 1/7|passive prep:outside/passive/no-source 0/1|passive prep:to/modal/no-source 0/2|passive prep:to/modal</no-source 0/1|passive prep:to/passive/no-source 0/5|passive prep:until/passive</no-source 0/1|passive prep:with/modal/no-source 1/2|passive prep:with/passive/no-source 3/6|passive prep:with/passive</no-source 1/2|passive prep:with/passive<”/no-source 0/1|passive quote/passive/no-source 1/2|passive quote/passive</no-source 1/2|passive that/modal/no-source 0/1|passive that/passive/no-source 5/7|passive that/passive</no-source 0/3|passive to/passive/no-source 6/20|passive to/passive</no-source 1/3|passive to/passive<”/no-source 0/1|passive wh/passive/no-source 2/6|passive wh/passive</no-source 2/3|prep:about 41/84|prep:about/base 1/3|prep:about/gerund 15/30|prep:about/gerund/no-source 2/5|prep:about/infinitive 9/23|prep:about/modal 1/4|prep:about/modal< 0/1|prep:about/no-source 8/15|prep:about/participle 2/3|prep:about/participle/no-source 3/12|prep:about/participle< 1/1|prep:about/passive 4/10|prep:about/passive/no-source 0/1|prep:about/passive< 3/4|prep:about< 8/14|prep:about<” 0/5|prep:after 0/8|prep:after/gerund/no-source 0/1|prep:after/no-source 0/2|prep:after/participle 0/1|prep:after/participle<” 0/1|prep:after/passive 0/1|prep:after< 0/1|prep:after<” 0/13|prep:against 7/17|prep:against/gerund 3/8|prep:against/participle 0/1|prep:against/passive 0/1|prep:against/passive< 1/1|prep:against< 3/3|prep:among/gerund 0/1|prep:ap/participle 1/1|prep:as 5/21|prep:as/gerund 0/1|prep:as/infinitive 0/3|prep:as/modal 0/2|prep:as/no-source 0/2|prep:as/participle 0/2|prep:as/passive 3/10|prep:as/passive/no-source 1/1|prep:as/passive<” 0/1|prep:as< 1/2|prep:as<” 0/10|prep:at 4/29|prep:at/base 0/5|prep:at/gerund 2/13|prep:at/gerund/no-source 0/3|prep:at/infinitive 0/8|prep:at/infinitive/no-source 0/3|prep:at/modal 0/3|prep:at/modal< 1/1|prep:at/no-source 0/2|prep:at/participle 1/2|prep:at/participle/no-source 0/1|prep:at/passive 0/2|prep:at< 1/4|prep:at<” 0/44|prep:barring< 1/1|prep:before 0/4|prep:before/base/no-source 0/1|prep:before/gerund 0/2|prep:before/infinitive 0/1|prep:before/modal< 0/1|prep:before/participle 0/1|prep:before<” 0/2|prep:behind/infinitive 0/1|prep:between 1/3|prep:beyond/infinitive 0/1|prep:bill 1/1|prep:by 5/18|prep:by/gerund 0/3|prep:by/gerund/no-source 0/6|prep:by/infinitive 0/4|prep:by/modal 0/5|prep:by/no-source 0/4|prep:by/participle 2/31|prep:by/participle/no-source 4/22|prep:by/participle< 0/3|prep:by/participle<” 0/1|prep:by/passive 1/36|prep:by/passive/no-source 0/4|prep:by/passive< 1/2|prep:by< 0/3|prep:by<” 0/4|prep:despite 0/2|prep:during 0/4|prep:during/no-source 0/1|prep:during/participle/no-source 0/1|prep:during/passive 0/1|prep:during/passive< 0/1|prep:during< 0/3|prep:during<” 0/20|prep:fbi 1/1|prep:for 36/82|prep:for/base 1/2|prep:for/base/no-source 1/1|prep:for/gerund 12/26|prep:for/gerund/no-source 0/3|prep:for/infinitive 3/19|prep:for/infinitive/no-source 1/2|prep:for/modal 4/9|prep:for/no-source 4/4|prep:for/participle 6/11|prep:for/participle/no-source 1/3|prep:for/passive 1/4|prep:for< 10/16|prep:from 0/14|prep:from/gerund 0/4|prep:from/infinitive 0/1|prep:from/no-source 0/3|prep:from/participle 0/1|prep:from/passive 0/1|prep:from< 0/1|prep:from<” 0/3|prep:in 11/68|prep:in/base 0/1|prep:in/gerund 0/13|prep:in/gerund/no-source 0/2|prep:in/infinitive 0/2|prep:in/modal 0/2|prep:in/modal< 0/1|prep:in/no-source 0/8|prep:in/participle 0/7|prep:in/participle/no-source 1/4|prep:in/passive 0/9|prep:in< 2/24|prep:in<” 0/200|prep:into 0/4|prep:into/base 0/1|prep:into/gerund 1/4|prep:into/infinitive 1/3|prep:into/no-source 0/1|prep:into/participle 0/1|prep:into/passive 0/1|prep:into< 0/1|prep:into<” 0/2|prep:like 0/1|prep:like/participle< 0/1|prep:like< 0/1|prep:neither 0/1|prep:of 10/23|prep:of/base/no-source 0/1|prep:of/gerund 1/2|prep:of/infinitive 0/1|prep:of/modal 0/1|prep:of/no-source 0/1|prep:of/participle 0/4|prep:of/participle/no-source 0/1|prep:of/participle< 0/1|prep:of/passive 7/9|prep:of/passive< 1/4|prep:of< 6/7|prep:of<” 0/55|prep:off/base 0/1|prep:off/infinitive 0/1|prep:off/participle 0/1|prep:off< 0/2|prep:on 24/69|prep:on/base 0/3|prep:on/base/no-source 0/1|prep:on/gerund 9/17|prep:on/gerund/no-source 0/8|prep:on/infinitive 9/26|prep:on/modal 1/3|prep:on/modal< 0/1|prep:on/no-source 0/2|prep:on/participle 2/7|prep:on/participle/no-source 1/5|prep:on/participle< 2/3|prep:on/passive 1/9|prep:on/passive/no-source 0/2|prep:on< 4/9|prep:on<” 0/47|prep:out/gerund 1/1|prep:out/infinitive 0/1|prep:outside 0/1|prep:outside/passive 0/1|prep:outside<” 0/1|prep:over 0/3|prep:over/gerund 0/1|prep:over/infinitive 0/1|prep:over/no-source 1/3|prep:over/participle 0/1|prep:over< 0/1|prep:over<” 0/1|prep:past 0/1|prep:since/passive 0/1|prep:through 2/2|prep:through/gerund 0/1|prep:through/participle 0/1|prep:to 9/14|prep:to/gerund 5/11|prep:to/gerund/no-source 0/1|prep:to/infinitive 0/2|prep:to/modal 0/2|prep:to/modal< 0/1|prep:to/passive 0/7|prep:to< 0/2|prep:to<” 0/1|prep:toward/gerund 0/1|prep:toward/infinitive 0/1|prep:under 0/2|prep:under/participle 0/1|prep:until/modal 0/4|prep:until/passive 0/1|prep:until/passive< 0/1|prep:upon 1/1|prep:upon/gerund/no-source 0/1|prep:upon< 3/4|prep:upon<” 0/1|prep:via/participle< 0/1|prep:via<” 0/1|prep:while 0/2|prep:while<” 0/2|prep:with 2/40|prep:with/gerund 1/4|prep:with/gerund/no-source 1/3|prep:with/infinitive 1/9|prep:with/modal 1/2|prep:with/no-source 0/1|prep:with/participle 0/4|prep:with/participle/no-source 0/1|prep:with/participle< 0/1|prep:with/passive 0/7|prep:with/passive< 0/2|prep:with/passive<” 1/1|prep:with< 0/7|prep:with<” 0/10|prep:within/no-source 0/1|prep:within< 0/1|prep:without<” 0/1|quote 220/272|quote-far 2/11|quote-far/gerund 1/2|quote-far/gerund/no-source 0/1|quote-far/modal 0/1|quote-far/participle 2/2|quote-far< 0/1|quote/base 0/2|quote/base/no-source 1/1|quote/gerund 71/97|quote/gerund/no-source 7/8|quote/infinitive 4/9|quote/modal 1/7|quote/modal/no-source 0/1|quote/no-source 2/6|quote/participle 10/28|quote/participle/no-source 4/9|quote/participle< 2/2|quote/passive 1/2|quote/passive< 1/2|quote< 88/101|that 769/1020|that/base 12/16|that/base/no-source 2/5|that/base< 1/1|that/gerund 224/290|that/gerund/no-source 5/14|that/infinitive 25/61|that/infinitive/no-source 1/4|that/modal 3/8|that/modal/no-source 1/1|that/modal< 0/1|that/no-source 20/28|that/participle 8/11|that/participle/no-source 1/2|that/participle< 5/6|that/passive 5/7|that/passive< 0/3|that< 224/261|that<” 3/19|to 95/200|to/base 1/1|to/base< 0/1|to/gerund 27/54|to/gerund/no-source 2/4|to/infinitive 1/15|to/infinitive/no-source 0/1|to/modal 4/9|to/modal< 1/3|to/no-source 5/11|to/participle 4/6|to/participle/no-source 1/5|to/participle< 1/3|to/passive 7/24|to/passive< 1/3|to/passive<” 0/1|to< 18/51|to<” 0/3|wh 94/134|wh/gerund 19/28|wh/gerund/no-source 2/2|wh/infinitive 15/28|wh/infinitive/no-source 0/2|wh/modal 3/8|wh/modal/no-source 0/1|wh/modal< 1/2|wh/no-source 16/27|wh/participle 2/3|wh/participle/no-source 16/24|wh/participle<” 0/2|wh/passive 3/6|wh/passive/no-source 0/1|wh/passive< 3/3|wh< 13/20|wh<” 0/25';

/** The same verb by verb; "*" counts all frames of the verb, those left out included. */
export const CUE_FRAMES: Readonly<Record<string, string>> = {
  ':': '* 100/215|label body CD 0/2|label body NN 1/33|label body NNP 6/25|label body NNS 2/10|label body capitals 18/44|label heading capitals 0/2|label title NN 32/41|label title NNP 32/37|label title NNS 7/8|label title capitals 2/6',
  accept:
    '* 9/76|clause 0/2|clause/gerund 0/2|clause/modal 0/2|np 2/9|np-of/modal 0/2|np/gerund 2/11|np/infinitive 1/9|np/modal 2/9|passive none/passive/no-source 0/2|quote 0/2',
  accord:
    '* 10/132|adj 0/2|adj/gerund 0/42|adj/gerund/no-source 0/3|clause/gerund 0/4|ing/gerund 1/5|np-by/gerund 1/9|np-by/gerund/no-source 0/2|np-for/gerund 0/3|np-from/gerund 0/11|np-on/gerund 0/2|np-with/gerund 0/4|prep:to/gerund 0/2|prep:to/gerund/no-source 0/2|quote/gerund/no-source 5/7|that/gerund 1/4|to/gerund 0/9|to/gerund/no-source 0/2|wh/gerund 0/8',
  according: '* 288/418|according before 233/339|according behind 55/79',
  accuse:
    '* 77/154|as1 0/2|before phrase np< 0/3|before<” 0/2|clause 5/16|clause< 0/2|np 1/2|np-of 35/42|np-of/gerund 9/11|np-of/participle 2/3|np-of< 2/2|np-of<” 1/2|np-quote 8/15|np-quote/gerund 3/4|np/gerund 0/2|np< 1/3|passive none/passive/no-source 0/2|passive prep:of/passive/no-source 2/3|prep:by/passive 0/2|prep:of 2/6|prep:of/participle 0/3|prep:of/passive 3/4',
  acknowledge:
    '* 54/97|around phrase< 2/2|before phrase clause< 0/2|before phrase np< 0/2|before phrase that< 0/4|clause 3/7|clause/infinitive 1/3|clause< 2/3|np 2/4|np/infinitive 0/3|np< 2/2|that 20/27|that/gerund 6/9|that/infinitive 1/3|that< 3/4',
  acquiesce: '* 4/5',
  add: '* 272/388|around clause< 2/2|around phrase< 4/5|before clause ,< 0/2|before none< 3/3|before phrase clause< 0/2|before phrase colon< 0/4|before phrase quote< 0/6|before phrase that< 0/3|before quote< 0/3|before<” 101/106|clause 1/4|clause/gerund 2/5|clause< 0/2|colon” 14/15|colon”/gerund 6/6|colon”< 4/4|interrupted< 5/5|interrupted<” 4/4|np 1/10|np-by 0/2|np-over/gerund 0/4|np/gerund 0/2|np/infinitive 0/4|np/modal 0/2|np/no-source 0/4|quote 28/33|quote/gerund 15/16|quote< 5/5|that 41/48|that/gerund 30/35|that< 3/3',
  address:
    '* 13/95|clause 0/2|clause/base/no-source 0/2|clause/gerund 0/7|clause/infinitive 1/5|np 1/11|np-of 1/2|np-of/infinitive 1/3|np/base/no-source 0/2|np/gerund 1/7|np/gerund/no-source 0/4|np/infinitive 4/19|np/modal 0/3',
  admit:
    '* 25/63|before phrase clause< 0/2|before phrase that< 0/2|before<” 3/3|clause 1/4|clause/gerund 0/2|clause/infinitive 0/3|clause< 2/3|gap - 0/2|np/gerund 0/2|np/infinitive 0/3|that 7/10|that/gerund 3/3|that< 2/2',
  adopt: '* 1/38|clause 0/3|clause/gerund 0/3|np 0/2|np-of 0/3|np/gerund 0/2|np/infinitive 0/2|prep:by/passive 0/3',
  advise: '* 4/37|heard-to/gerund 1/2|np-on 0/5|np-on/gerund 0/2|np-on/modal 1/2|to/gerund 0/2',
  advocate:
    '* 9/41|np 0/2|np/infinitive 1/2|prep:for 1/5|prep:for/gerund 1/3|prep:for/infinitive 2/2|prep:for/modal 1/2',
  affirm: '* 1/10|np/gerund 0/2',
  agree:
    '* 52/108|before phrase that< 0/2|before phrase to< 0/2|before sub to< 0/2|before to< 0/2|clause 4/6|colon” 2/2|prep:on 3/4|prep:on/infinitive 1/2|prep:with 6/15|that 14/17|that/base 1/2|that/participle 1/2|that< 2/2|to 7/19|to/gerund 1/2|to< 4/6',
  aim: '* 10/61|before prep:at/participle< 0/3|passive none/passive/no-source 0/2|passive prep:at/passive/no-source 0/2|prep:at 0/3|prep:at/participle 3/15|prep:at/participle< 0/3|prep:at/passive 0/3|to 6/9|to/gerund 0/2|to< 1/2',
  air: '* 1/36|clause 0/2|np 0/4|np/gerund 0/3|np/infinitive 1/5|prep:on 0/5|prep:on/modal 0/5',
  alarm: '* 0/16|np 0/3',
  align: '* 1/18|prep:with/participle 0/2|prep:with/passive 1/4',
  allege:
    '* 11/33|before none< 1/2|clause 2/2|np/gerund 0/3|np/participle 1/2|np/participle/no-source 0/4|that 3/5|that/gerund 3/7',
  allow:
    '* 16/147|before<” 0/2|clause 2/3|clause/infinitive/no-source 0/2|np 2/6|np-of/gerund 1/2|np-to 2/29|np-to/base 0/3|np-to/gerund 1/12|np-to/infinitive 0/9|np-to/modal 0/11|np-to< 1/2|np/gerund 0/5|np/infinitive 0/2|np/modal 1/3|passive to/modal/no-source 1/4|passive to/passive/no-source 0/6|prep:for 1/4|that 1/2|to/modal 1/5|to/passive 0/6',
  allude: '* 5/7|to/gerund 2/2',
  anger: '* 4/19|np 0/6|passive prep:by/passive 0/2|prep:by/passive 1/2',
  announce:
    '* 89/190|before none< 4/5|before phrase clause< 0/7|before phrase none< 0/2|before phrase np-to< 0/3|before phrase np< 0/3|before phrase that< 0/8|before<” 0/2|clause 13/20|clause/gerund 2/4|clause/gerund/no-source 0/2|clause/infinitive 0/2|clause< 6/8|np 7/16|np-for< 1/2|np-of 5/5|np-of/gerund 1/2|np-to 4/5|np-to< 2/3|np-with 0/2|np/gerund 0/4|np/infinitive 1/3|np< 3/3|passive none/passive/no-source 3/6|that 9/17|that/gerund 3/4|that< 8/9',
  answer: '* 8/31|before<” 4/4|clause 0/2|np-about/gerund 2/3|np-on/infinitive 0/2|np-with 0/2',
  apologize: '* 3/12|before phrase none< 0/2|prep:for 2/3',
  appeal: '* 2/18|np-for/gerund 0/2',
  appear:
    '* 34/250|adj 2/13|adj/infinitive 0/3|adj< 0/6|before phrase adj< 0/4|before phrase that< 0/5|before phrase to< 0/10|before sub adj< 0/2|before sub to< 0/5|before to< 0/4|before<” 0/2|clause 1/5|prep:at 0/2|prep:at/gerund 0/2|prep:at/infinitive 0/5|prep:before 0/2|prep:before/modal 0/2|prep:in 0/5|prep:on 0/7|prep:on/gerund 0/3|prep:on/infinitive 0/2|prep:on/modal 0/2|prep:on< 0/2|that 1/2|that< 3/5|to 18/75|to/base 0/4|to/gerund 1/2|to/no-source 1/7|to/participle 0/2|to< 6/19|to<” 0/2',
  applaud: '* 10/20|np 1/2|np-for 1/2|np-quote 1/2',
  appoint: '* 4/28|clause/infinitive 0/2|np 1/4|np/gerund 0/2|np/modal 1/3',
  approve: '* 7/27|clause 0/2|np 3/3|passive none/passive/no-source 2/3',
  argue:
    '* 125/182|around clause< 2/5|around phrase< 2/3|before none< 1/2|before phrase that< 0/10|before sub none< 1/2|before sub that< 0/6|before that< 0/2|before<” 2/2|clause 4/7|clause/gerund 5/5|gap which 1/2|np 2/3|np-to 2/2|passive none/passive/no-source 2/2|prep:for 1/4|prep:in< 0/2|that 46/51|that/base 2/3|that/gerund 19/21|that/infinitive 2/3|that/no-source 2/2|that< 16/18',
  arise: '* 2/5',
  articulate: '* 2/10',
  ask: '* 238/510|before phrase np-about< 0/3|before phrase prep:about/passive< 0/3|before phrase prep:for< 0/2|before phrase to< 0/9|before phrase wh/passive< 0/3|before phrase wh< 0/5|before sub to/passive< 0/2|before<” 29/31|clause 0/2|gap - 1/2|heard-np 1/3|heard-np/infinitive 0/4|heard-to 13/25|heard-to/gerund 6/11|heard-to/infinitive 0/2|heard-to/modal 2/3|heard-to/modal< 0/2|heard-to< 6/9|np-about 2/4|np-about/infinitive 0/3|np-about< 1/4|np-to 3/3|np/passive 2/2|passive none/passive/no-source 1/2|passive np/passive/no-source 1/2|passive prep:about/passive/no-source 3/7|passive prep:about/passive</no-source 2/4|passive prep:by/passive 0/3|passive to/passive/no-source 3/5|passive to/passive</no-source 1/2|passive wh/passive/no-source 2/3|passive wh/passive</no-source 2/3|prep:about 0/9|prep:about/no-source 4/9|prep:about/participle/no-source 3/12|prep:about/passive 3/8|prep:about/passive< 3/4|prep:by/participle/no-source 2/8|prep:by/passive 0/3|prep:for 3/12|prep:for/gerund 2/3|prep:for/infinitive 0/5|prep:for< 1/2|prep:in/participle/no-source 1/2|prep:of 0/2|quote 9/11|quote/gerund 2/4|to 11/25|to/gerund 7/13|to/infinitive 0/2|to/modal 3/3|to/modal< 1/2|to/no-source 1/2|to/participle/no-source 0/2|to/passive 4/7|to/passive< 1/2|to< 3/10|wh 32/40|wh/gerund 4/4|wh/infinitive 2/2|wh/no-source 15/24|wh/participle/no-source 16/23|wh/passive 3/3|wh/passive< 3/3|wh< 4/6',
  assail: '* 5/14|np 1/2',
  assert: '* 15/30|before phrase that< 0/3|that 7/9|that/gerund 2/3|that< 3/4',
  assume:
    '* 8/30|before sub clause< 0/2|clause 1/2|clause/gerund 0/2|clause/infinitive 0/2|clause< 0/2|np/infinitive 0/2|that 2/3|that/gerund 0/2',
  assure:
    '* 17/37|before phrase clause< 0/2|before phrase prep:of/passive< 0/3|before<” 3/3|clause 2/2|clause< 1/2|passive prep:of/passive/no-source 2/3|passive prep:of/passive</no-source 1/3|prep:of/passive 2/3|prep:of/passive< 1/3|that 3/5',
  attack:
    '* 32/119|as1 0/2|before phrase np< 0/3|clause 3/14|clause/gerund 1/7|clause/infinitive 0/5|gap - 0/2|np 8/12|np-as 1/2|np-as/gerund 0/2|np/gerund 8/21|np/infinitive 1/7|np< 2/4|prep:on 0/2',
  attempt: '* 2/31|before phrase to< 0/3|to 2/16|to/gerund 0/5|to/infinitive 0/2|to< 0/3',
  attract:
    '* 2/39|clause/gerund 0/2|clause/infinitive 0/2|np 0/6|np-for 0/2|np-of 0/2|np/infinitive 0/9|np/modal/no-source 0/2',
  attribute:
    '* 2/20|np 1/2|passive prep:to/modal/no-source 0/3|passive prep:to/passive/no-source 0/3|prep:to/modal 0/3|prep:to/passive 0/4',
  author: '* 1/4',
  authorize: '* 4/24|np 1/2|passive to/passive/no-source 0/3|to/passive 0/7',
  avoid:
    '* 2/57|ing 0/7|ing/base 0/3|ing/infinitive 0/8|ing/modal 0/2|np 0/3|np-of 0/2|np-with/gerund 0/2|np/gerund 0/3|np/infinitive 0/7|np/modal 0/2',
  back: '* 20/141|clause 0/10|clause/gerund 0/6|clause/gerund/no-source 0/3|clause/infinitive 0/2|np 8/29|np-of 1/3|np-of/gerund 3/3|np-to/gerund 0/2|np/gerund 1/10|np/infinitive 1/14|np/infinitive/no-source 0/3|np/modal 1/8|np< 1/2|passive prep:by/passive 2/4|prep:by/participle 0/5|prep:by/passive 0/6|prep:from/gerund 0/4|prep:in 0/2',
  balk: '* 5/6|prep:at 2/2|prep:at/participle 1/2|prep:at/participle/no-source 2/2',
  ban: '* 2/73|clause/gerund 0/2|clause/infinitive 0/5|clause/infinitive/no-source 0/2|ing 0/2|np 2/3|np/base/no-source 0/3|np/gerund 0/5|np/gerund/no-source 0/2|np/infinitive 0/31|passive prep:from/modal/no-source 0/2|prep:from/modal 0/2|prep:from/passive 0/2',
  bark: '* 2/2|before<” 2/2',
  base: '* 0/102|before phrase prep:in/participle< 0/2|before prep:in/participle< 0/4|before prep:on/participle< 0/2|passive prep:on/passive/no-source 0/12|prep:in/participle 0/4|prep:in/participle< 0/6|prep:on/participle 0/30|prep:on/participle/no-source 0/11|prep:on/participle< 0/2|prep:on/passive 0/12|that/participle< 0/2',
  bash: '* 3/8|np/gerund 2/2|np/infinitive 0/2',
  be: '* 111/6649|adj 39/936|adj/base 0/5|adj/base/no-source 0/3|adj/gerund 0/19|adj/gerund/no-source 0/3|adj/infinitive 1/64|adj/infinitive/no-source 0/8|adj/modal 1/157|adj/modal/no-source 0/9|adj/modal< 0/29|adj/no-source 2/63|adj/passive 0/4|adj< 10/133|adj<” 0/5|around clause< 0/7|around phrase< 0/7|as1 0/3|as1/no-source 0/7|as2 0/3|before adj/modal< 0/11|before adj< 0/30|before clause/modal< 0/3|before clause< 0/12|before none/modal< 0/6|before none< 0/36|before np-for< 0/5|before np-of< 0/2|before np/modal< 0/3|before np< 0/21|before phrase adj/modal< 0/10|before phrase adj< 0/78|before phrase clause/modal< 0/2|before phrase clause< 0/33|before phrase colon< 0/2|before phrase ing< 0/2|before phrase none/modal< 0/6|before phrase none< 0/148|before phrase np-for< 0/5|before phrase np-np< 0/6|before phrase np-of/modal< 0/4|before phrase np-of< 0/25|before phrase np-to/modal< 0/2|before phrase np-to< 0/5|before phrase np/modal< 0/5|before phrase np< 0/93|before phrase prep:at< 0/6|before phrase prep:in< 0/8|before phrase prep:of< 0/2|before phrase prep:on< 0/10|before phrase quote< 0/8|before phrase that< 0/11|before phrase to/modal< 0/3|before phrase to< 0/7|before phrase wh< 0/6|before prep:in< 0/4|before prep:on< 0/3|before quote< 0/2|before sub adj/modal< 0/8|before sub adj< 0/25|before sub clause/modal< 0/3|before sub clause< 0/13|before sub none/modal< 0/7|before sub none< 0/58|before sub np-for< 0/5|before sub np-of/modal< 0/2|before sub np-of< 0/6|before sub np/modal< 0/6|before sub np< 0/40|before sub prep:in< 0/2|before sub prep:on< 0/2|before sub quote/modal< 0/2|before sub quote< 0/2|before sub that< 0/2|before sub to/modal< 0/2|before sub to< 0/7|before to< 0/2|before wh< 0/2|before/modal<” 0/2|before<” 1/56|clause 3/442|clause/gerund 0/9|clause/infinitive 0/25|clause/infinitive/no-source 0/5|clause/modal 0/23|clause/modal/no-source 0/7|clause/modal< 0/8|clause/no-source 1/42|clause/passive 0/2|clause< 3/58|clause<” 0/3|colon 1/13|colon/infinitive 0/2|colon/no-source 0/2|colon< 0/2|colon” 1/2|gap - 0/6|ing 0/9|ing< 0/3|np 4/873|np-as 0/8|np-as/modal 0/3|np-for 0/114|np-for/infinitive 0/9|np-for/modal 0/15|np-for/modal< 0/2|np-for/no-source 0/3|np-for< 0/15|np-np 0/26|np-np/modal 0/2|np-np/no-source 1/6|np-np< 0/6|np-of 3/308|np-of/base 0/2|np-of/infinitive 0/17|np-of/modal 0/18|np-of/modal/no-source 0/4|np-of/modal< 0/6|np-of/no-source 0/25|np-of< 0/33|np-quote 0/6|np-quote/modal 0/2|np-to 1/90|np-to/infinitive 0/3|np-to/modal 0/14|np-to/modal< 0/3|np-to/no-source 0/8|np-to< 0/7|np-with 0/16|np-with/no-source 0/3|np/gerund 0/20|np/gerund/no-source 0/2|np/infinitive 0/88|np/infinitive/no-source 0/5|np/modal 1/119|np/modal/no-source 0/5|np/modal< 1/14|np/no-source 0/84|np< 2/154|np<” 0/6|passive adj/passive/no-source 0/4|passive clause/passive/no-source 0/2|passive none/passive/no-source 0/5|passive prep:since/passive/no-source 0/2|prep:about 1/12|prep:after 0/3|prep:against 0/4|prep:among 0/34|prep:among/no-source 0/2|prep:among< 0/2|prep:as< 0/2|prep:at 0/53|prep:at/no-source 0/5|prep:at< 0/7|prep:behind 0/8|prep:between 0/5|prep:beyond 0/4|prep:by 0/6|prep:for 1/16|prep:for/modal 0/5|prep:for/no-source 0/4|prep:for< 0/2|prep:from 0/3|prep:in 0/147|prep:in/gerund 0/4|prep:in/infinitive 0/6|prep:in/modal 0/15|prep:in/no-source 0/8|prep:in< 0/14|prep:in<” 0/2|prep:of 1/15|prep:of/modal 0/2|prep:of/modal/no-source 0/2|prep:of/no-source 0/2|prep:of< 0/3|prep:on 1/70|prep:on/gerund 0/2|prep:on/infinitive 0/3|prep:on/modal 0/8|prep:on/no-source 0/2|prep:on< 0/15|prep:over 0/3|prep:since/passive 0/2|prep:through 0/2|prep:to 0/2|prep:under 0/17|prep:under< 0/2|prep:with 0/12|prep:with<” 0/2|prep:within 0/7|quote 3/282|quote-far 0/2|quote/gerund 0/7|quote/infinitive 0/13|quote/modal 0/31|quote/modal< 0/2|quote/no-source 0/10|quote< 0/12|that 16/106|that/gerund 0/2|that/modal 0/3|that/no-source 2/19|that< 0/14|that<” 0/2|to 4/127|to/infinitive 0/2|to/modal 0/11|to/modal< 0/5|to/no-source 0/7|to< 1/16|wh 2/88|wh/modal 0/4|wh/no-source 1/20|wh< 1/9',
  become:
    '* 2/362|adj 0/27|adj/gerund 0/2|adj/infinitive 0/4|adj/modal 0/6|adj/participle 0/2|adj/participle/no-source 0/2|adj< 1/3|as1 0/6|before np< 0/2|before phrase adj< 0/3|before phrase none< 0/8|before phrase np-to< 0/4|before phrase np< 0/13|before sub none< 0/3|before sub np-to< 0/3|before sub np< 0/3|before<” 0/2|clause 1/29|clause/base/no-source 0/2|clause/gerund 0/8|clause/gerund/no-source 0/2|clause/infinitive 0/2|clause/modal 0/3|clause< 0/2|np 0/51|np-as 0/2|np-for 0/6|np-for/modal 0/2|np-np/gerund 0/2|np-np/infinitive 0/2|np-of 0/15|np-of/gerund 0/4|np-of/infinitive 0/2|np-of/no-source 0/2|np-of< 0/2|np-to 0/4|np-to/gerund 0/2|np-to< 0/7|np/gerund 0/18|np/infinitive 0/10|np/modal 0/10|np/modal/no-source 0/3|np/modal< 0/2|np/no-source 0/7|np< 0/18|passive none/passive/no-source 0/2|quote 0/3',
  beg: '* 1/7|clause 0/3',
  begin:
    '* 8/221|as1 0/3|before ing< 0/2|before phrase clause< 0/2|before phrase ing< 0/3|before phrase np< 0/2|before phrase to< 0/8|before sub ing< 0/7|before sub to< 0/3|before<” 1/2|clause 0/7|clause< 1/2|ing 4/38|ing/infinitive 0/5|ing/modal 0/5|ing< 0/12|np 0/5|np-of 0/2|np/gerund 0/3|np/infinitive 0/3|np< 0/2|prep:by 0/3|prep:in 0/15|prep:in/gerund 0/4|prep:in/no-source 0/2|prep:with 0/4|quote 1/3|to 0/25|to/infinitive 0/2|to/no-source 0/3|to< 1/12',
  believe:
    '* 58/203|adj 0/2|around clause< 0/2|around phrase< 1/2|as1 0/2|before none< 1/2|before phrase clause< 0/6|before phrase that< 0/4|before sub clause< 0/3|clause 17/71|clause/base 0/2|clause/gerund 3/6|clause/infinitive 0/4|clause/modal 2/2|clause< 8/9|gap that 1/3|gap what 0/4|np 0/4|passive to/passive/no-source 0/2|prep:in 4/5|prep:in/participle 0/2|quote 0/3|that 9/21|that/gerund 2/2|that< 4/6|to 0/3|to/passive 0/2',
  bemoan: '* 5/7|np 3/3',
  berate: '* 0/4',
  bill: '* 1/4',
  blame:
    '* 30/58|before phrase np-for< 0/2|clause 2/4|np 5/7|np-for 6/9|np-for/infinitive 1/2|np-for/modal 1/2|np-for< 1/2|np-of 2/2|np-quote 3/7|np/gerund 2/2|prep:for/infinitive 0/4',
  blast:
    '* 19/48|before phrase clause< 0/2|before phrase np-for< 0/2|clause 1/8|clause/gerund 0/2|clause< 1/2|np 9/12|np-for 5/5|np-for/gerund 1/2|np-for< 0/2|np-quote 1/5',
  block:
    '* 5/61|before sub prep:from< 0/2|clause 0/3|clause/infinitive 0/4|np 2/5|np-quote 1/2|np-to 0/2|np-to/gerund 0/2|np/gerund 0/7|np/infinitive 0/10|np/infinitive/no-source 0/2|np/modal 0/4|prep:from< 0/2|prep:in/passive 0/2|prep:over/infinitive 0/2',
  blog: '',
  boast: '* 9/21|before phrase prep:of< 0/2|before phrase that< 0/2|prep:of 2/3|prep:of< 2/2|that< 2/3',
  boo: '* 3/12',
  boom: '* 2/5|wh 0/2',
  bore: '* 0/4',
  boycott: '* 0/10|np/infinitive 0/4',
  brag: '* 4/8|clause 2/2',
  brand: '* 0/5',
  break:
    '* 4/93|clause 0/4|clause/gerund 0/2|clause/infinitive 0/3|colon/gerund/no-source 0/4|np 0/3|np-for 0/2|np-of< 0/2|np/gerund 0/6|np/infinitive 0/6|np< 0/2|prep:into 0/2|prep:into/infinitive 0/2|prep:with 0/2|prep:with/gerund 0/3|prep:with/infinitive 0/2|quote 1/2',
  brief: '* 1/14|prep:on 0/3|prep:on/passive 0/2',
  bring:
    '* 5/175|adj/modal 0/4|before phrase none< 0/2|before phrase np/modal< 0/2|before/modal<” 0/2|clause 1/8|clause/base/no-source 0/3|clause/gerund 0/4|clause/gerund/no-source 0/2|clause/infinitive 0/8|ing/infinitive 0/2|np 0/16|np-as 0/2|np-for/gerund 1/2|np-of 0/6|np-of/gerund 0/2|np-of/modal 0/2|np-to/modal 0/4|np/base/no-source 0/2|np/gerund 0/7|np/infinitive 2/19|np/modal 0/7|np/modal/no-source 0/2|np/modal< 0/3|np/no-source 0/3|np< 0/2|prep:by/participle 0/2|prep:in 0/2|prep:in/gerund 0/2|prep:in/infinitive 0/4|prep:to/passive 0/2|to 0/2',
  broadcast: '* 1/7',
  brush: '* 3/10',
  build:
    '* 1/160|clause 0/4|clause/gerund 0/5|clause/gerund/no-source 0/3|clause/infinitive 0/9|clause/modal 0/3|np 0/22|np-as 0/2|np-for/gerund 0/3|np-of/gerund 0/2|np-of/infinitive 0/3|np-to 0/2|np-to/infinitive 0/2|np/gerund 0/19|np/gerund/no-source 0/2|np/infinitive 0/19|np/modal 0/3|np< 0/2|passive prep:on/passive/no-source 0/2|prep:by/participle 0/2|prep:on/infinitive 0/5|prep:on/passive 0/2',
  buy: '* 3/62|before phrase np-for< 0/2|clause 0/2|np 3/9|np-for< 0/2|np/gerund 0/13|np/infinitive 0/8',
  calculate: '* 3/8|that 3/3',
  call: '* 353/764|adj 0/3|as1 0/2|before phrase clause< 0/10|before phrase np-np< 0/2|before phrase np-of< 0/2|before phrase np-quote< 0/3|before phrase np< 0/9|before phrase prep:for< 0/6|before phrase prep:on< 0/3|before prep:for< 0/2|before sub prep:for< 0/4|before<” 0/2|clause 7/31|clause/gerund 2/8|clause/infinitive 0/3|clause/participle 3/19|clause< 3/11|colon” 2/2|np 17/39|np-for 2/2|np-for/gerund 0/2|np-np 8/9|np-np/gerund 6/9|np-np/infinitive 0/2|np-np< 3/3|np-of 3/5|np-of< 1/2|np-quote 86/119|np-quote/base 1/2|np-quote/gerund 53/64|np-quote/infinitive 4/5|np-quote/participle 12/19|np-quote< 3/3|np-to 0/5|np-to/gerund 1/2|np-to< 1/3|np/base 0/2|np/gerund 15/26|np/infinitive 2/9|np/modal 0/2|np/participle 3/20|np/participle/no-source 0/2|np/passive 0/3|np/passive/no-source 0/2|np< 2/10|np<” 1/2|passive none/passive/no-source 0/6|prep:for 23/36|prep:for/gerund 9/17|prep:for/infinitive 1/4|prep:for/no-source 2/2|prep:for/participle 6/10|prep:for< 8/12|prep:into/gerund 1/2|prep:into/infinitive 1/2|prep:on 14/18|prep:on/base 0/2|prep:on/gerund 7/8|prep:on/infinitive 1/2|prep:on/participle 2/5|prep:on/participle/no-source 1/2|prep:on/participle< 2/2|prep:on/passive 0/2|prep:on< 4/4|prep:upon< 1/2|quote 10/22|quote-far/participle 2/2|quote/participle 5/17|quote/participle/no-source 1/4|that 1/3|to 2/4',
  campaign:
    '* 4/88|before phrase none< 0/2|before phrase prep:against< 0/2|prep:against/gerund 0/2|prep:against< 2/2|prep:as 0/5|prep:as/gerund 0/2|prep:for/infinitive 1/5|prep:for/modal 0/4|prep:in 0/9|prep:in/gerund 0/7|prep:in/gerund/no-source 0/2|prep:in/modal 0/2|prep:on 0/3|prep:on/gerund 0/2|prep:with 0/3|prep:with/gerund 0/2|prep:with/modal 0/2',
  capture:
    '* 1/48|clause 1/4|clause/infinitive 0/2|np 0/17|np-of 0/5|np-of/infinitive 0/2|np/gerund 0/2|np/infinitive 0/4|prep:by/participle 0/3',
  care: '* 4/14|np 0/2|prep:about 3/6',
  carry:
    '* 0/85|clause 0/6|clause/gerund 0/2|clause/infinitive 0/4|np 0/22|np-of 0/3|np/gerund 0/6|np/infinitive 0/7|np/modal 0/2|np/participle 0/2|np< 0/2|prep:by/infinitive 0/2|prep:on 0/3',
  cast: '* 9/76|clause/gerund 0/3|clause/gerund/no-source 0/2|clause/infinitive 0/2|np 0/4|np-as 1/3|np-as/gerund 1/6|np-as/infinitive 2/3|np-as< 2/2|np-for 0/6|np-for/infinitive 0/3|np/gerund 0/3|np/infinitive 0/6|np/modal 0/2|passive prep:in/passive/no-source 0/2|prep:in/passive 0/2',
  caution: '* 9/11|prep:against 2/3|that 3/3',
  celebrate:
    '* 5/41|clause/gerund 0/2|clause/gerund/no-source 0/2|np 0/4|np/gerund 0/4|np/gerund/no-source 0/2|np/infinitive 0/2|prep:in 0/2|prep:of 0/2',
  challenge:
    '* 18/72|before phrase np< 0/2|clause 1/3|clause/gerund 0/3|np 3/16|np-for 1/2|np-to 2/2|np/gerund 1/6|np/infinitive 0/8|np/no-source 0/2|np< 2/2|passive prep:over/passive/no-source 2/3|prep:over/passive 1/3',
  champion: '* 2/17|np/gerund 0/3|prep:by/participle 0/2|prep:by/passive 0/2',
  change:
    '* 1/128|before phrase none< 0/3|before sub clause/modal< 0/2|before<” 0/2|clause 0/7|clause/gerund 0/6|clause/infinitive 0/3|clause/modal< 0/2|colon 0/2|np 0/10|np-of 0/2|np-to/modal 0/2|np/base 0/2|np/gerund 0/8|np/infinitive 0/14|np/modal 0/10|np< 0/2|np<” 0/2|prep:over 0/2|that 0/2|wh 0/3',
  chant: '* 9/15|before sub quote< 0/2|quote 2/3|quote/gerund 3/5|quote< 2/2',
  characterize: '* 6/11|prep:as 1/3',
  charge:
    '* 19/73|before phrase clause< 0/2|before phrase prep:with/passive< 0/2|before<” 2/4|clause/gerund 1/2|clause/infinitive 0/2|clause/participle/no-source 0/2|clause< 0/2|np-with 2/2|np-with/infinitive 0/2|np/participle/no-source 0/2|np<” 0/2|passive prep:with/modal/no-source 1/2|passive prep:with/passive/no-source 3/4|passive prep:with/passive</no-source 1/2|prep:with/modal 1/2|prep:with/participle 0/3|prep:with/passive 0/5|prep:with/passive< 0/2|that 5/5',
  cheer: '* 4/22|as1/participle 0/2|np 1/2|np/gerund 0/2|prep:on 1/2',
  chide: '* 5/7|np-for 2/2',
  'chime in': '* 2/4|prep:with 2/2',
  choose:
    '* 5/85|before phrase np< 0/2|before sub np< 0/2|clause/gerund 0/2|clause/infinitive 0/2|clause/modal 0/2|np 0/10|np-as 0/3|np-to/modal 1/2|np/gerund 0/2|np/infinitive 1/6|np/modal 0/2|np< 0/4|passive prep:as/passive/no-source 0/2|prep:as/passive 0/2|prep:by/participle 0/3|to 1/12|to/gerund 1/4',
  circulate: '* 2/12|np 1/3',
  cite: '* 57/100|before phrase clause< 0/2|before phrase np-for< 0/2|before phrase np< 0/4|before<” 0/2|clause 2/5|clause/gerund 2/5|clause< 1/2|np 4/9|np-as 4/6|np-for 1/5|np-for< 3/3|np-of 2/3|np/gerund 14/17|np/gerund/no-source 3/4|np< 5/5|quote/gerund/no-source 2/2',
  claim:
    '* 63/133|before phrase np-for< 0/2|before phrase that< 0/5|before<” 1/2|clause 11/13|clause/gerund 6/12|clause/gerund/no-source 0/2|clause/infinitive 2/6|clause< 1/2|np 2/8|np-for 1/3|np-for< 1/2|np/gerund 0/3|np/infinitive 0/4|np/modal 1/2|np< 1/2|prep:at 0/2|prep:by/passive 0/3|that 11/17|that/gerund 6/8|that< 5/5|to 3/5',
  clarify: '* 4/9|that/gerund 1/2',
  'co-sponsor': '* 2/6',
  coin: '* 0/6|np 0/4',
  come: '* 5/402|adj 0/5|as1 0/3|before phrase none< 0/3|before phrase prep:under< 0/4|before phrase wh< 0/2|before sub none< 0/5|before sub prep:into< 0/2|before<” 0/4|clause 0/2|colon 0/4|colon/infinitive/no-source 0/4|colon/no-source 0/2|heard-to 0/2|ing 0/4|np 0/5|np-as 0/2|np-as/infinitive 0/2|np-for 0/3|np-from 0/3|np-to/no-source 0/2|np/no-source 0/2|prep:after 0/15|prep:against 1/4|prep:amid 0/2|prep:as 0/25|prep:as< 0/2|prep:at 0/10|prep:before 0/2|prep:during 0/4|prep:for 0/3|prep:from 0/33|prep:from/gerund 0/4|prep:from/modal 0/5|prep:from/no-source 0/3|prep:from< 0/2|prep:from<” 0/2|prep:in 1/20|prep:in/modal 0/2|prep:in< 0/2|prep:into 0/6|prep:into/gerund 0/3|prep:into/modal 0/2|prep:into< 0/3|prep:of 0/6|prep:off 0/2|prep:on 0/6|prep:on/modal 0/3|prep:to 0/10|prep:under 0/13|prep:under< 0/5|prep:with 1/11|prep:with/gerund 0/2|prep:with/modal 0/5|quote 0/2|that 0/4|to 0/11|to/infinitive 0/3|to/modal 0/3|wh 0/5|wh< 0/2',
  comment:
    '* 14/30|prep:for/infinitive 0/4|prep:for/modal 1/2|prep:on 2/4|prep:on/gerund 2/2|prep:on/infinitive 6/11|that 1/2',
  commit:
    '* 1/46|passive prep:by/passive 0/4|passive prep:to/passive/no-source 0/2|prep:by/passive 0/4|prep:to/participle/no-source 0/2|prep:to/passive 0/3|to 0/2',
  compare:
    '* 8/84|before phrase np< 0/2|clause 0/4|clause/gerund 0/3|np 2/8|np-for/participle 0/3|np/gerund 2/2|np< 2/2|prep:to/participle 0/2|prep:with 0/3|prep:with/no-source 0/2|prep:with/participle 0/28|prep:with/participle/no-source 0/6',
  complain:
    '* 15/33|before phrase none< 1/3|before phrase that< 0/4|prep:about 2/3|prep:about/gerund/no-source 0/2|prep:of< 2/2|that 2/3|that< 4/4|wh 0/2',
  concede:
    '* 10/21|before phrase clause< 0/2|before<” 2/2|clause< 2/2|that 2/4|that/gerund/no-source 0/2|that/infinitive 1/2',
  concern:
    '* 10/55|clause/gerund 0/3|np-of 0/2|np/gerund 0/6|passive none/passive/no-source 0/2|passive prep:about/passive/no-source 0/5|passive that/passive/no-source 1/4|prep:about 2/3|prep:about/passive 2/6|prep:with/participle/no-source 1/3|that/passive 1/4',
  conclude:
    '* 35/58|around phrase< 2/2|before phrase that< 0/3|before that< 0/2|before<” 12/12|clause 1/3|interrupted<” 2/2|quote 2/2|that 6/12|that< 3/5',
  concur: '* 1/3',
  condemn: '* 11/31|clause 1/2|clause/gerund 0/3|np 1/2|np-to 1/2|np/gerund 0/2|np/infinitive 1/2',
  confess: '* 2/2',
  confide: '',
  confirm:
    '* 15/48|clause 1/3|np 3/7|np-of 0/2|np/infinitive 1/5|passive prep:with/passive/no-source 0/2|prep:with/passive 0/2|that 5/6',
  confront: '* 2/40|clause/infinitive 0/2|np 0/2|np/gerund 0/4|np/infinitive 0/5|np/modal< 1/2|wh/infinitive 0/2',
  congratulate: '* 6/16|np 3/4|np-for 2/3|np/infinitive 1/2',
  consider:
    '* 20/157|before phrase np< 0/2|clause 0/6|clause/gerund 0/2|clause/infinitive 0/2|ing 3/8|ing/infinitive 0/3|ing/modal 1/8|ing/participle 0/2|ing< 1/2|np 3/11|np-as/modal 0/2|np-for/passive 0/3|np-np 3/4|np-np/modal 0/2|np-of/passive 0/2|np-to 1/2|np/infinitive 1/4|np/modal 0/10|np/participle 0/2|np/passive 0/3|np< 0/3|passive np-for/passive/no-source 1/3|passive np/modal/no-source 0/2|passive np/passive/no-source 0/2|wh 1/4|wh/gerund 1/3|wh/infinitive 0/2',
  contemplate: '* 2/8',
  contend: '* 4/11|clause 1/2|that 1/3',
  continue:
    '* 50/136|before phrase np< 0/2|before<” 25/27|clause 0/4|clause/gerund 0/2|colon” 8/9|ing 1/6|ing/infinitive 0/7|interrupted<” 5/5|np 0/6|np/gerund 0/3|np/infinitive 0/4|np/modal 0/4|np/no-source 0/4|np< 0/3|prep:in 0/2|prep:until/modal 0/3|quote 7/8|that 1/2',
  contradict: '* 4/12',
  contrast: '* 4/14|np 1/2|np-with/gerund 2/3',
  convince:
    '* 15/39|passive that/passive/no-source 2/4|that 1/3|that/gerund 0/3|that/infinitive 3/7|that/participle/no-source 2/2|that/passive 3/4',
  count: '* 6/45|np 1/2|passive none/passive/no-source 0/7|prep:in/participle 0/2|prep:on 2/6|prep:on/modal 0/2',
  counter: '* 3/15|np/base/no-source 0/2|np/infinitive 0/3',
  cover:
    '* 2/56|clause 0/2|clause/gerund/no-source 0/3|clause/infinitive 0/2|np 1/6|np-for 0/2|np-of/infinitive 0/2|np/gerund 0/4|np/infinitive 0/5|prep:in/participle 0/3',
  crack: '* 0/20|prep:on/gerund 0/4|prep:on/infinitive 0/5',
  create:
    '* 2/112|adj/passive 0/2|clause 0/4|clause/infinitive 0/2|clause/infinitive/no-source 0/2|ing/infinitive 0/2|np 2/11|np-for 0/4|np-for/infinitive 0/3|np-of 0/3|np-of/infinitive 0/3|np-of/modal 0/3|np-to 0/3|np/base 0/4|np/base/no-source 0/2|np/gerund 0/13|np/infinitive 0/9|np/modal 0/3|passive adj/passive/no-source 0/2|prep:in 0/2',
  credit: '* 7/11|np 0/2|np-for 2/2|np-with 2/2',
  criticise: '* 2/3',
  criticize:
    '* 59/141|as1 0/2|before phrase np-of< 0/2|before phrase np< 0/2|before phrase prep:for/passive< 0/2|before sub clause< 0/2|clause 3/11|clause/infinitive 0/3|clause< 1/3|np 14/20|np-as/gerund 1/2|np-for 15/17|np-of< 2/2|np-quote 2/2|np/gerund 6/11|np/infinitive 0/4|np< 0/2|passive prep:as/passive/no-source 1/2|passive prep:by/passive 1/2|passive prep:by/passive< 1/2|passive prep:for/passive/no-source 1/3|passive prep:for/passive</no-source 1/2|prep:as/passive 0/2|prep:by/passive 1/2|prep:by/passive< 0/2|prep:for/passive 1/4|prep:for/passive< 0/2',
  crown: '* 2/6',
  cry: '* 3/6|prep:for 1/2',
  cut: '* 2/67|clause 0/2|np 0/4|np-of 0/2|np-of/infinitive 1/2|np-to/gerund 0/2|np/gerund 0/8|np/infinitive 0/5|np/modal 0/2|prep:into 0/2|prep:into/infinitive 0/2|prep:off/gerund 0/2|prep:off/infinitive 0/3|that/gerund 0/2',
  dawn: '* 2/3',
  debate: '* 4/32|before none/base< 0/2|clause/base 0/2|np/infinitive 0/4|prep:on 1/2',
  decide:
    '* 23/113|before phrase to< 0/7|before to< 0/2|clause 2/7|np 0/2|np/infinitive 0/2|passive none/passive/no-source 0/2|passive prep:by/passive 0/3|prep:against 1/2|prep:by/passive 0/3|prep:on 0/2|prep:over 0/2|that 1/2|to 7/25|to/gerund 1/2|to< 4/9|wh 2/4|wh/gerund 2/3|wh/infinitive 1/6|wh/modal 0/4',
  declare:
    '* 57/120|before phrase clause< 0/2|before phrase that< 0/5|before<” 15/16|clause 2/5|clause/gerund 1/7|clause/passive 0/2|clause< 1/2|np 1/3|np-for/infinitive 1/2|np-np 1/2|np-np/infinitive 2/3|np-of/passive 0/2|np-quote 4/4|np-quote/gerund 2/3|np/modal 0/2|np/passive 0/3|passive clause/passive/no-source 2/2|passive np/passive/no-source 1/3|prep:for 0/2|prep:in<” 0/2|quote 6/6|that 4/7|that/gerund 2/3|that< 5/6',
  decline: '* 42/93|before phrase to< 0/5|before sub to< 0/2|np 1/2|to 34/61|to< 3/7',
  decry: '* 7/19|clause< 1/2|np 1/2|np-quote 1/2|np-to 1/2',
  dedicate: '* 0/12|passive prep:to/passive/no-source 0/2|prep:to/passive 0/2',
  deem: '* 7/31|adj/participle 0/3|adj/passive 0/4|np-np< 2/2|np-quote 1/3|passive adj/passive/no-source 1/4',
  defeat:
    '* 2/62|clause 0/3|clause/gerund 0/3|clause/infinitive 0/3|clause/modal 0/2|np 0/6|np/gerund 0/9|np/infinitive 1/16|np/modal 0/2|quote/participle/no-source 0/3',
  defend:
    '* 36/100|before phrase np-as< 0/2|before phrase np-to< 0/2|clause 3/11|clause/gerund 0/5|colon” 1/2|np 8/13|np-as 3/3|np-as/participle 2/2|np-as< 2/2|np-of 1/7|np-of/gerund 1/2|np-of/infinitive 0/4|np-to< 3/3|np/base/no-source 0/3|np/gerund 3/7|np/infinitive 3/12|np< 2/2',
  define:
    '* 4/33|np 0/5|np-for 0/2|np-for/gerund 0/2|passive prep:as/passive/no-source 1/2|prep:as/passive 0/2|prep:by/participle/no-source 0/4|wh/infinitive 2/2',
  deflect: '* 1/6|np/base/no-source 1/2',
  deliver:
    '* 11/102|adj 0/3|clause 0/10|clause/gerund 1/2|clause/infinitive 0/2|colon” 1/2|np 3/18|np-of 0/3|np-of/gerund 2/2|np-of/infinitive 0/2|np/gerund 1/9|np/infinitive 0/11|np/modal 0/2|prep:by/participle 0/2|prep:on 0/2',
  demand: '* 11/30|clause 2/3|np 0/2|np-to/infinitive 1/2|that 1/3|to 1/2',
  demonstrate:
    '* 8/35|before phrase that< 0/2|clause 0/2|clause/gerund 0/2|np/infinitive 0/5|that/infinitive 2/2|that< 1/2',
  denounce:
    '* 18/47|clause 2/6|np 3/5|np-as/gerund 2/2|np-quote 1/2|np/gerund 3/7|np/infinitive 1/2|np/participle/no-source 1/2|prep:by/passive 0/2',
  deny: '* 14/61|before phrase np< 0/2|clause 1/4|clause/gerund 0/2|clause/gerund/no-source 0/3|clause< 1/2|np 5/11|np-np/infinitive 0/3|np/gerund 0/3|np/infinitive 0/3|np< 1/2|passive none/passive/no-source 0/2|that 6/9',
  derid: '* 3/8',
  describe:
    '* 85/157|before phrase np-as< 0/5|before<” 0/2|clause 3/6|clause/gerund 0/2|clause/infinitive 0/2|colon” 1/2|np 7/9|np-as 20/22|np-as/base/no-source 0/2|np-as/gerund 3/5|np-as/no-source 1/2|np-as< 4/5|np-of 1/4|np-quote 17/20|np-quote/gerund 3/3|np-to 3/3|np/base/no-source 0/4|np/gerund 2/4|np/infinitive 2/5|np< 1/2|prep:as 2/8|quote-far 1/2|wh 1/2',
  design: '* 5/38|passive to/passive/no-source 1/5|to 1/6|to/no-source 0/2|to/participle 0/3|to/passive 2/9|to< 1/2',
  detail: '* 9/20|clause/gerund 2/2|np-of 2/2|np/gerund 1/4|wh 1/2',
  determine:
    '* 15/75|before phrase to/passive< 0/2|np-of/infinitive 0/2|np/gerund 0/4|np/infinitive 1/2|passive to/passive</no-source 1/3|that 1/3|that/gerund 2/2|to/participle 0/2|to/passive< 1/3|wh 1/5|wh/base/no-source 0/2|wh/gerund 0/2|wh/infinitive 3/10|wh/modal 1/4',
  devote: '* 5/24|np 0/2|prep:to 0/2|prep:to/passive 2/2',
  dictate: '* 1/8|np 0/2',
  differ: '* 0/12|prep:from 0/3|prep:on 0/2',
  direct: '* 2/32|np 0/2|np-to 0/3|np/modal 0/2',
  disagree: '* 3/5|prep:on 1/2',
  disappoint: '* 2/6',
  disavow: '* 5/14|clause/infinitive 0/2|clause/infinitive/no-source 0/2|np 1/3|np/base/no-source 1/2',
  disclose: '* 7/29|clause 1/2|np 0/2|passive none/passive/no-source 1/4',
  discover: '* 1/24|clause 0/2|np 0/2|passive prep:in/passive/no-source 0/2|prep:in/passive 0/2',
  discuss:
    '* 33/94|before phrase wh< 0/2|clause 4/6|clause/gerund 0/5|clause/gerund/no-source 0/2|clause/infinitive 1/6|np 2/7|np-for/infinitive 1/2|np-of< 1/2|np-with/gerund 1/2|np/gerund 2/5|np/infinitive 7/18|np/modal 3/5|wh/infinitive 3/3|wh< 1/2',
  dislike: '* 2/10|clause 1/2|np 0/2',
  dismiss:
    '* 24/45|clause 1/4|clause/gerund 1/2|clause< 2/2|np 6/8|np-as 1/2|np-as/gerund 3/3|np-quote/gerund 2/2|np/base/no-source 1/2|np/gerund 2/2',
  display: '* 4/15|np 0/2|np-of 2/2|np/gerund 0/2',
  dispute: '* 4/10|np 2/3|np/infinitive 1/2',
  disregard: '* 1/3',
  distance: '* 1/15|before phrase clause< 0/2|clause< 1/2|np 0/2|np/infinitive 0/3',
  divide:
    '* 4/49|before sub none/passive< 0/2|np 0/5|np/gerund 0/3|np/infinitive 0/2|passive none/passive</no-source 0/2|passive prep:between/passive/no-source 0/2|passive prep:over/passive/no-source 0/2|prep:between/passive 1/2|prep:by/participle/no-source 0/2|prep:on/participle/no-source 1/2|prep:over/passive 1/2',
  do: '* 3/488|adj 0/9|adj/gerund 0/2|adj/infinitive 0/2|adj< 0/4|as1 0/15|as1/no-source 0/2|as2 0/4|before none< 0/4|before phrase adj< 0/4|before phrase none< 0/7|before phrase np-to< 0/2|before phrase np< 0/4|before sub none< 0/3|before<” 0/5|clause 1/18|clause/gerund 0/3|clause/gerund/no-source 0/3|clause/infinitive 0/10|clause/modal 0/6|clause/no-source 0/50|clause< 0/2|colon 0/4|colon” 0/3|gap - 0/2|gap -/modal 0/2|np 1/39|np-for/infinitive 0/2|np-np 0/4|np-np< 0/3|np-of 0/3|np-of/no-source 0/2|np-to 0/4|np-to/modal 0/2|np-to< 0/2|np-with 0/3|np/base 0/4|np/gerund 0/12|np/infinitive 0/16|np/modal 0/9|np/no-source 0/11|np< 0/6|passive none/passive/no-source 0/2|passive prep:with/passive/no-source 0/2|prep:at 0/3|prep:by/participle 0/2|prep:during 0/2|prep:for 0/5|prep:in 0/20|prep:in/infinitive 0/2|prep:in/modal 0/2|prep:in/passive 0/2|prep:on 0/4|prep:with 0/5|prep:with/infinitive 0/10|prep:with/modal 0/2|prep:with/passive 0/2|quote 0/2|quote/modal 0/2|that 0/6|that/infinitive 0/6|that/modal 0/5|to 0/9|to/infinitive 0/4|to/modal 0/4|wh 0/7|wh/gerund 0/2|wh/infinitive 0/2|wh/modal 0/4',
  document: '* 2/8',
  double: '* 4/21|before phrase prep:on< 0/2|np/gerund 0/2|prep:on 2/3|prep:on/participle 1/2|prep:on< 1/2',
  doubt: '* 4/8|clause 1/2|that 2/2',
  downplay: '* 2/9|np 2/2',
  draw: '* 6/119|adj 0/2|before<” 0/2|clause 1/11|clause/gerund 0/4|clause/infinitive 0/2|np 3/22|np-for 0/2|np-of 0/2|np-of/gerund 0/2|np-of/modal 0/2|np/gerund 0/12|np/infinitive 0/7|np/modal 0/4|prep:in 0/3|prep:on/modal 0/2|prep:to/passive 0/3',
  dub: '* 5/9|np 1/2',
  dwell: '* 2/4|prep:on 2/2',
  earn: '* 1/86|before phrase none< 0/3|before phrase np< 0/5|clause 0/5|np 0/11|np-np 0/5|np-np/gerund 0/2|np-of 0/2|np-of/infinitive 0/3|np-of/modal 0/2|np/gerund 0/8|np< 0/5',
  echo: '* 13/45|as1 0/2|before phrase clause< 0/2|clause 0/5|clause/gerund 1/2|clause< 1/2|np 1/5|np-of 2/5|np/gerund 2/4|passive prep:by/passive 3/4|prep:by/passive 0/4',
  elaborate: '* 2/4',
  elect:
    '* 4/114|clause/gerund 1/2|clause/infinitive 0/3|clause/participle 0/2|clause/participle/no-source 0/10|clause/participle< 0/2|np 1/3|np-of/passive 0/2|np/base/no-source 0/2|np/gerund 0/4|np/infinitive 0/3|np/participle 0/5|np/participle/no-source 0/4|np/passive 0/7|passive none/passive/no-source 0/10|passive np-of/passive/no-source 0/2|passive np/passive/no-source 0/7|passive prep:to/passive/no-source 0/3|prep:as/passive 0/2|prep:to/gerund 0/2|prep:to/passive 0/7',
  email: '* 4/11',
  embrace:
    '* 7/61|before phrase np< 0/2|clause 1/3|clause/gerund 0/2|clause/gerund/no-source 0/2|clause/infinitive 0/2|np 2/11|np-of/infinitive 0/2|np/base 0/2|np/gerund 0/6|np/infinitive 1/5|np< 0/2|prep:by/participle 0/2',
  emerge:
    '* 2/53|before phrase prep:as< 0/2|ing 0/2|np/gerund 0/2|prep:as 0/15|prep:as/infinitive 0/2|prep:as< 0/3|prep:from 0/3|prep:from/gerund 0/2|prep:of 1/2',
  emphasize: '* 16/30|before phrase np< 0/2|clause/gerund 1/2|np 2/3|np/gerund 1/4|np/infinitive 2/3|np< 2/2|that 5/8',
  encourage:
    '* 11/48|clause 0/4|np 1/7|np-to 3/7|np-to/base 1/2|np-to/gerund 1/2|np-to/modal 0/4|np/gerund 0/5|np/infinitive 1/3',
  end: '* 5/126|adj 0/2|before sub ing< 0/2|clause 1/4|clause/gerund 0/4|clause/infinitive 0/3|clause/modal 0/2|ing 0/4|ing/modal 0/6|ing/modal< 1/3|ing< 0/2|np 0/8|np-for 0/7|np-for/infinitive 0/2|np-of/gerund 0/2|np-with 0/2|np-with/gerund 0/2|np-with/modal 0/2|np/gerund 0/7|np/infinitive 0/3|prep:in 0/4|prep:in< 0/2|prep:with 1/9',
  endorse:
    '* 50/170|before phrase clause< 0/4|before phrase np-of< 0/2|before<” 0/2|clause 0/18|clause/infinitive 0/7|clause/infinitive/no-source 0/2|clause/modal 0/3|clause< 0/4|ing 3/3|np 22/50|np-for/gerund 0/2|np-of 3/5|np-of< 2/2|np/gerund 3/7|np/infinitive 7/16|np/modal 1/8|np< 2/3',
  engage:
    '* 1/42|passive none/passive/no-source 0/2|prep:in 0/3|prep:in/gerund 0/5|prep:in/infinitive 0/3|prep:in/participle 0/6|prep:in/participle< 1/2|prep:in/passive 0/2',
  enjoy: '* 7/35|clause 1/2|np 1/9|np-of 1/2|prep:in 0/3',
  entitle: '* 2/7',
  envision: '* 3/8|np 1/2|wh 0/2',
  erupt: '* 1/20|prep:from 0/2|prep:in/participle 0/2',
  escalate: '* 1/14|np/gerund 0/3',
  establish: '* 3/28|np 1/2|np/gerund 0/3',
  estimate: '* 12/30|before sub that< 0/2|np 2/3|np/participle/no-source 0/3|that 4/8|that< 2/2',
  excite: '* 2/9|np 0/2',
  exclaim: '* 2/3',
  exhort: '* 2/2',
  exit: '* 0/18|clause 0/2|np 0/4|np/infinitive 0/4',
  expand:
    '* 3/84|before phrase np< 0/2|clause/gerund 0/3|clause/infinitive 0/4|clause/modal 0/4|np 0/7|np-of 0/3|np-to/infinitive 1/3|np-to/infinitive/no-source 0/3|np/base 0/3|np/gerund 0/4|np/gerund/no-source 0/2|np/infinitive 0/9|np/participle/no-source 0/2|np< 0/2',
  expect:
    '* 97/239|before phrase to/passive< 0/6|clause 1/4|np 0/4|np-to 3/19|np-to/gerund/no-source 0/2|np/modal 1/2|passive to/modal/no-source 1/2|passive to/passive/no-source 42/56|passive to/passive</no-source 3/8|that 1/2|to 3/15|to/modal 1/3|to/passive 33/72|to/passive/no-source 0/2|to/passive< 3/8',
  explain:
    '* 62/113|around phrase< 1/3|as1 0/2|before clause ,< 1/2|before phrase wh< 0/2|before<” 13/13|clause/gerund 2/6|colon” 2/2|np 2/5|np/infinitive 0/3|that 4/5|that/gerund 2/2|wh 14/19|wh/gerund 5/7|wh< 2/2',
  explore: '* 1/7|np 1/4',
  expose: '* 4/32|before phrase np-of< 0/2|clause 0/2|np 2/5|np-of< 1/2|np/infinitive 1/3',
  express:
    '* 33/77|before phrase np< 0/5|clause 2/7|clause/gerund 0/3|np 12/22|np-for 4/7|np-for< 2/2|np-to 2/2|np/gerund 2/2|np/participle 2/2|np< 4/6',
  extol: '* 1/3',
  eye: '* 2/5',
  face: '* 0/196|before phrase clause< 0/3|before phrase np-for< 0/2|before phrase np-of< 0/2|before phrase np-to< 0/2|before phrase np< 0/5|before sub np< 0/2|clause 0/8|clause/gerund 0/4|clause/gerund/no-source 0/4|clause< 0/4|np 0/40|np-as 0/2|np-for 0/6|np-for< 0/2|np-of 0/6|np-of/gerund 0/5|np-of< 0/3|np-to 0/2|np-to< 0/2|np/gerund 0/9|np/infinitive 0/4|np/modal 0/11|np< 0/8|prep:from 0/2|prep:in 0/3',
  fail: '* 4/85|before phrase to< 0/5|np/no-source 0/3|prep:in 0/2|to 1/33|to/gerund 0/8|to/modal 0/4|to/no-source 0/2|to< 2/6',
  favor:
    '* 5/43|before phrase to/passive< 0/2|clause 0/3|np 3/13|np/gerund 0/5|np/infinitive 0/3|np/participle 0/2|passive to/passive</no-source 1/2|prep:by/participle 0/3|to/passive< 1/2',
  fear: '* 18/35|clause 6/14|np 1/3|that 4/5',
  feature:
    '* 2/41|before phrase np< 0/2|clause 1/3|clause/gerund 0/3|clause/gerund/no-source 0/2|np 0/6|np-of 1/2|np-of/gerund 0/2|np/gerund 0/2|np< 0/2',
  feel: '* 21/105|adj 4/19|adj/gerund 0/2|adj< 2/5|before phrase adj< 0/3|before phrase none/passive< 0/2|before sub adj< 0/2|clause 3/15|clause< 1/2|np 1/6|np-as 0/2|np-of 1/3|np-to 0/2|np/base 0/2|np/modal 0/2|passive none/passive</no-source 1/2|prep:about 0/3|prep:like 1/2|quote 0/4|that/base 1/2',
  fight:
    '* 3/79|clause/gerund 0/4|clause/infinitive 0/3|np 0/3|np/gerund 1/7|np/infinitive 0/15|prep:about 1/2|prep:for 0/3|prep:for/gerund 0/2|prep:for/infinitive 0/2|prep:in/infinitive 0/2|to 0/2|to/gerund 1/2',
  figure: '* 3/20|clause 0/2|prep:in 0/2|to 0/2|wh 0/3',
  file: '* 5/80|before gap< 0/2|before phrase np< 0/3|clause 0/4|clause/infinitive 0/2|gap -< 0/2|np 2/5|np-of 1/2|np-to 0/2|np/gerund 0/3|np/infinitive 0/2|np/modal 0/2|np< 0/3|passive none/passive/no-source 0/3|passive prep:in/passive/no-source 0/2|prep:against 0/3|prep:as 0/2|prep:by/participle 0/4|prep:in 0/3|prep:in/participle 0/3|prep:in/passive 0/3',
  find: '* 76/305|adj 0/2|adj/passive 0/2|before none< 6/11|before np< 0/2|before phrase clause< 0/3|before phrase np-to< 0/2|before phrase np< 0/8|before phrase that< 0/8|before sub np-to< 0/2|before sub np< 0/3|clause 4/14|clause/base 0/3|clause/gerund 0/2|clause/infinitive 0/8|clause/no-source 1/4|clause/participle/no-source 0/2|clause< 0/3|np 14/42|np-for 3/5|np-np 2/3|np-to 1/8|np-to/gerund 0/3|np-to/infinitive 0/2|np-to/modal 0/2|np-to< 0/4|np-with 3/3|np/base 0/3|np/gerund 0/6|np/infinitive 0/16|np/modal 0/10|np/no-source 1/2|np< 3/13|passive adj/passive/no-source 0/2|passive none/modal/no-source 0/4|passive none/passive/no-source 0/3|prep:in/modal 0/2|quote 2/3|that 20/28|that/gerund 1/2|that/infinitive 0/2|that/no-source 4/5|that< 9/9',
  fire: '* 3/51|clause 0/3|np 1/4|np/gerund 0/2|passive none/passive/no-source 0/4|passive prep:from/passive/no-source 0/2|prep:from/passive 0/2',
  'fire back': '* 4/12|prep:at 1/3',
  float: '* 3/8',
  focus:
    '* 28/148|before phrase prep:on< 0/5|before prep:on/participle< 0/4|before sub prep:on/participle< 0/2|np 0/2|np-of/infinitive 0/2|np/gerund 0/2|passive none/passive/no-source 0/2|passive prep:on/passive/no-source 2/10|prep:on 7/18|prep:on/base 0/2|prep:on/gerund 2/4|prep:on/infinitive 4/16|prep:on/modal 2/11|prep:on/participle 3/21|prep:on/participle/no-source 0/4|prep:on/participle< 1/6|prep:on/passive 3/11|prep:on< 4/6',
  follow:
    '* 5/199|before prep:in/modal< 0/2|before<” 0/3|clause 0/13|clause/gerund 0/20|clause/gerund/no-source 0/3|colon/base 0/2|np 0/14|np-of/gerund 0/4|np-to/gerund 0/2|np-with/gerund 0/3|np/base 0/2|np/gerund 1/27|np/gerund/no-source 0/4|np/infinitive 0/6|np/modal 0/5|np< 1/3|prep:by/participle 0/12|prep:by/participle/no-source 0/3|prep:in 0/3|prep:in/modal< 0/2|prep:on/base 0/22|prep:on/infinitive 0/2|that 0/2',
  foresee: '* 1/3|clause 0/2',
  forget: '* 4/13',
  forgive: '* 2/8|before phrase that/modal< 0/2|passive that/modal</no-source 1/2|that/modal< 1/2',
  forward: '* 3/6',
  frame: '* 3/13|np 0/2',
  frustrate: '* 2/12|np 0/2|prep:by/passive 0/2',
  fume: '',
  get: '* 3/428|adj 1/10|adj/base/no-source 0/2|adj/gerund 0/8|adj/infinitive 0/4|before clause< 0/2|before none< 0/2|before np/modal< 0/2|before phrase clause< 0/5|before phrase none< 0/5|before phrase np< 0/5|before sub np< 0/4|before<” 0/3|clause 0/18|clause/gerund 0/3|clause/infinitive 0/15|clause/modal 0/6|clause< 0/8|np 1/53|np-for 0/4|np-for/infinitive 0/2|np-np 0/2|np-np/infinitive 0/3|np-of 0/8|np-of/gerund 0/2|np-of/infinitive 0/7|np-of/modal 0/3|np-to 0/4|np-to/gerund 0/2|np-to/infinitive 0/13|np-with 0/2|np/base 0/8|np/base/no-source 0/2|np/gerund 0/19|np/infinitive 0/38|np/infinitive/no-source 0/2|np/modal 0/13|np/modal< 0/4|np/no-source 0/4|np/passive 0/2|np< 0/10|passive np/passive/no-source 0/2|prep:behind/infinitive 0/2|prep:behind/modal 0/2|prep:from 0/2|prep:from/modal 0/3|prep:in 1/2|prep:in/infinitive 0/2|prep:into 0/6|prep:into/infinitive 0/4|prep:of/gerund 0/2|prep:off 0/2|prep:on/infinitive 0/3|that 0/4|to 0/7|to< 0/2',
  give: '* 12/422|adj 0/3|adj/gerund 0/2|adj/participle< 0/2|adj/passive 0/2|around phrase/participle< 0/3|before none/participle< 0/9|before np-np< 0/2|before np< 0/2|before phrase clause< 0/2|before phrase none< 0/2|before phrase np-np< 0/2|before phrase np< 0/7|before sub adj/participle< 0/2|before sub none/participle< 0/4|before sub np< 0/4|before that/participle< 0/2|before<” 0/2|clause 0/22|clause/gerund 0/11|clause/gerund/no-source 0/2|clause/infinitive 0/6|clause/modal 0/3|clause/no-source 0/3|clause/participle 0/6|clause/participle/no-source 0/4|clause< 1/4|colon” 2/2|ing 1/3|ing/participle< 0/2|np 3/57|np-as 0/2|np-for 0/2|np-for/gerund 0/2|np-for/passive 0/2|np-np 2/30|np-np/gerund 1/6|np-np/infinitive 0/12|np-np/modal 0/7|np-np/no-source 0/3|np-np< 0/5|np-of 0/5|np-of/gerund 0/2|np-of/infinitive 0/2|np-quote 0/3|np-to 0/4|np/base 0/2|np/gerund 0/21|np/infinitive 0/8|np/infinitive/no-source 0/2|np/modal 0/5|np/participle 0/3|np/participle/no-source 0/2|np< 2/13|passive prep:to/passive/no-source 0/2|prep:around/participle< 0/2|prep:by/participle 0/2|prep:to/passive 0/2|quote 0/2|that/participle 0/9|that/participle/no-source 0/3|that/participle< 0/2|wh/participle/no-source 0/3',
  go: '* 10/361|adj 0/16|adj/gerund 0/2|adj/modal 0/3|adj/no-source 0/3|adj< 0/3|as1 1/3|as2 0/2|before none< 0/3|before phrase adj< 0/2|before phrase none< 0/5|before phrase np< 0/2|before phrase prep:after< 0/4|before phrase prep:on< 0/3|before phrase to< 0/7|before sub none< 0/4|before sub to< 0/3|before to< 0/2|before<” 3/5|clause 0/4|clause/gerund 0/2|clause/infinitive 0/2|colon” 2/2|ing 0/3|np 0/4|np-for 0/3|np-with 0/3|np/infinitive 0/5|np/no-source 0/2|np< 0/2|passive none/passive/no-source 0/7|prep:after 1/10|prep:after/gerund 0/2|prep:after/infinitive 0/3|prep:after/infinitive/no-source 0/2|prep:after< 2/4|prep:against 0/2|prep:against/infinitive 0/2|prep:against/modal 0/3|prep:beyond 0/6|prep:beyond< 0/2|prep:for 0/3|prep:in 0/5|prep:into 0/8|prep:into/gerund 0/9|prep:of 0/2|prep:on 0/11|prep:on/gerund 0/3|prep:on< 0/3|prep:through 0/5|prep:to 0/3|prep:to/gerund/no-source 0/2|prep:to/modal 0/2|prep:with 1/3|prep:with/infinitive 0/2|quote 0/7|quote/gerund 0/2|to 0/47|to/gerund 0/6|to/infinitive 0/2|to/modal 0/2|to< 0/12',
  grant: '* 0/20|np 0/2|np-np/gerund 0/2|np/modal 0/2|np/passive 0/2',
  grapple: '* 1/10|prep:with 1/4|prep:with/gerund 0/3',
  greet: '* 2/18|np 0/2|prep:with/passive 0/2',
  gripe: '* 0/4',
  grouse: '* 1/3',
  grow: '* 2/87|adj 0/4|around phrase< 0/3|as1 0/2|before none< 0/2|before phrase none< 0/4|before sub none< 0/2|clause 0/2|clause/gerund 1/4|clause/gerund/no-source 0/2|clause/no-source 0/2|np 0/7|np-np 0/2|np-of/gerund 0/2|np/gerund 0/6|prep:as 0/2|prep:at 0/2|prep:in 0/7|prep:in/gerund 0/2',
  guarantee: '* 3/20',
  guess: '* 2/8|clause 0/2|np/gerund 0/2',
  gush: '',
  hail: '* 5/8|np-as 2/2',
  hate: '* 3/10|clause 0/2|np 2/6',
  have: '* 30/1627|adj 3/39|adj< 0/3|as1 0/4|as1/no-source 0/3|before clause< 0/16|before none< 0/3|before np-of< 0/2|before np-to< 0/2|before np/modal< 0/2|before np< 0/5|before phrase adj< 0/2|before phrase clause/modal< 0/2|before phrase clause< 0/7|before phrase none< 0/9|before phrase np-for< 0/3|before phrase np-np< 0/5|before phrase np-of/modal< 0/2|before phrase np-of< 0/7|before phrase np-to/modal< 0/3|before phrase np-to< 0/5|before phrase np-with< 0/2|before phrase np< 0/40|before phrase to/modal< 0/6|before phrase to< 0/9|before sub clause< 0/4|before sub none/modal< 0/2|before sub none< 0/3|before sub np-of< 0/3|before sub np-to/modal< 0/4|before sub np-to< 0/6|before sub np< 0/4|before sub to< 0/5|before to/modal< 0/2|before<” 0/8|clause 1/153|clause/base 0/2|clause/gerund 0/10|clause/gerund/no-source 0/3|clause/infinitive 0/5|clause/modal 0/14|clause/modal< 0/3|clause/no-source 0/12|clause/passive 0/2|clause< 0/27|colon 0/2|gap - 0/5|gap -/modal 0/3|ing 0/6|np 7/353|np-as 0/6|np-for 2/26|np-for/modal 0/2|np-for< 0/4|np-np 0/5|np-np< 0/5|np-of 0/87|np-of/infinitive 0/4|np-of/modal 0/2|np-of/modal< 0/2|np-of< 0/12|np-to 1/77|np-to/gerund 0/2|np-to/infinitive 0/3|np-to/modal 0/6|np-to/modal< 0/7|np-to< 2/13|np-with 0/13|np-with/gerund 0/3|np-with/infinitive 0/2|np-with< 0/3|np/base 0/2|np/gerund 0/9|np/infinitive 1/30|np/infinitive/no-source 0/3|np/modal 0/34|np/modal/no-source 0/2|np/modal< 0/3|np/no-source 1/18|np< 0/49|passive clause/passive/no-source 0/2|prep:about 0/2|prep:at 0/2|prep:for 1/5|prep:for< 0/2|prep:in 2/20|prep:on 0/3|prep:since 0/3|prep:with 0/10|quote 0/70|quote/gerund 0/4|quote/modal 0/3|quote< 0/2|that 0/2|to 3/84|to/gerund 0/10|to/modal 2/39|to/modal< 1/9|to< 2/15|wh 0/3',
  headline: '* 0/6',
  hear: '* 6/76|clause 1/6|clause/infinitive 0/7|np 0/7|np-of 0/2|np/gerund 0/2|np/infinitive 0/7|prep:from 0/2|prep:on 0/2|that/gerund 1/2|wh 1/2',
  hesitate: '* 1/3',
  highlight:
    '* 16/45|clause 3/3|clause/gerund 2/5|clause/gerund/no-source 0/2|np 4/7|np/gerund 1/5|np/infinitive 0/2|np/infinitive/no-source 1/2|np/no-source 0/2|wh/gerund 1/2',
  hint: '* 4/10|that 0/3',
  hire: '* 6/58|before phrase np< 0/2|clause 0/2|clause/gerund 0/4|clause/infinitive 0/6|np 2/6|np-as 1/2|np-of 0/2|np/gerund 0/2|np/infinitive 0/3|np< 1/3|passive prep:as/passive/no-source 0/2|passive prep:in/passive/no-source 0/2|prep:as/passive 0/2|prep:in/passive 1/2|to 0/2',
  hit: '* 7/54|before phrase np-with< 0/2|before<” 0/2|clause 0/6|clause/gerund 0/3|np 1/2|np-for/gerund 2/3|np-np 0/2|np-of/gerund 0/2|np-with/gerund 0/2|np-with< 0/2|np/gerund 2/5|np/infinitive 0/2|passive prep:by/passive 1/3|prep:by/passive 0/4',
  hold: '* 7/320|adj 1/3|before phrase clause/modal< 0/2|before phrase clause< 0/8|before phrase none< 0/2|before phrase np-for< 0/2|before phrase np/modal< 0/2|before phrase np< 0/9|before sub np< 0/2|clause 0/30|clause/gerund 0/3|clause/gerund/no-source 0/8|clause/infinitive 0/4|clause/modal 0/3|clause/modal< 0/2|clause< 0/8|ing 0/2|ing/modal 0/2|np 1/47|np-for 1/3|np-for/infinitive 0/2|np-for< 0/2|np-np 0/4|np-of 1/5|np-of/gerund 0/2|np-to/infinitive 0/2|np-with 0/3|np/gerund 0/14|np/infinitive 0/5|np/modal 0/9|np/modal< 0/2|np/no-source 0/2|np/participle 0/2|np/participle/no-source 1/2|np< 1/11|passive none/passive/no-source 0/7|passive none/passive</no-source 0/2|passive prep:at/modal/no-source 0/2|passive prep:before/passive/no-source 0/2|passive prep:on/passive/no-source 0/2|prep:at/modal 0/2|prep:before/passive 0/2|prep:by/participle 0/7|prep:by/passive 0/3|prep:in 0/3|prep:in/modal 0/2|prep:on/infinitive 1/2|prep:on/passive 0/2|prep:onto/gerund 0/2|prep:onto/infinitive 0/2|to/modal 0/2',
  hope: '* 44/91|clause 11/17|np 0/2|prep:for 1/4|that 6/12|to 10/25|to/gerund 5/7|to/gerund/no-source 1/2|to/modal 0/2',
  horrify: '* 1/3|np/infinitive 0/2',
  identify:
    '* 18/59|before phrase np-as< 0/2|clause 0/2|clause/infinitive 1/4|clause/participle/no-source 1/2|np 3/3|np-as 3/4|np-as/gerund 0/2|np-as< 1/2|np/gerund 0/2|passive prep:as/passive/no-source 2/2|prep:as 1/6|prep:as/participle 0/2|prep:as/passive 0/2|prep:by/participle 0/2',
  ignore:
    '* 9/50|before phrase np< 0/2|clause 1/4|clause/gerund/no-source 0/2|clause/infinitive 0/2|np 3/7|np-to 0/2|np/gerund 1/2|np/modal 0/4|np< 2/3|passive prep:by/passive 1/2|prep:by/passive 0/2',
  imagine: '* 5/14|np 1/2|np/infinitive 1/3',
  implore: '* 1/2',
  imply: '* 10/21|clause 3/4|that 2/3|that/gerund 4/5|that/infinitive 0/2',
  impose: '* 1/25|clause/gerund 0/2|np 0/3|np/gerund 0/2|np/infinitive 1/5|np/modal 0/2',
  impress: '* 2/13|passive none/passive/no-source 0/2|passive prep:by/passive 0/3|prep:by/passive 1/3',
  incline: '* 0/11|to/passive 0/2',
  include:
    '* 18/563|adj 0/2|adj/gerund 0/2|before np< 0/2|before phrase np< 0/2|before<” 0/3|clause 0/15|clause/gerund 0/52|clause/gerund/no-source 0/18|clause/infinitive/no-source 0/2|clause<” 0/2|colon 2/3|ing 2/13|ing/gerund 1/13|np 2/80|np-as/gerund 0/2|np-for 1/7|np-np 0/2|np-np/gerund 0/2|np-of 3/20|np-of/gerund 0/21|np-of/gerund/no-source 0/3|np-of/modal 0/2|np-to 1/4|np-to/gerund 0/5|np-to/gerund/no-source 0/2|np-with/gerund 0/2|np/base 0/3|np/gerund 0/168|np/gerund/no-source 0/33|np/infinitive 0/6|np/modal 0/3|np/no-source 0/2|np< 0/5|passive none/passive/no-source 0/2|prep:by/gerund 0/2|prep:in/gerund 0/6|prep:with/gerund 0/2|quote/gerund 0/5|wh/gerund 1/3',
  increase:
    '* 2/96|before phrase np< 0/4|clause/gerund/no-source 0/3|clause/infinitive 0/4|clause/infinitive/no-source 0/2|clause/modal 0/2|clause/participle/no-source 0/4|np 1/13|np-of 0/3|np-of/gerund 0/4|np-of/infinitive 0/2|np-of/participle/no-source 0/3|np/gerund 0/11|np/infinitive 0/5|np/modal 0/3|np/participle/no-source 0/3|np< 0/4',
  indicate:
    '* 34/55|before none< 1/3|before phrase that< 0/6|clause 8/11|clause/infinitive 1/2|np 0/2|that 7/9|that/no-source 3/3|that< 6/7',
  inform: '* 5/13|that 2/2|that/gerund 0/2',
  infuriate: '* 0/4|np 0/2',
  insinuate: '',
  insist:
    '* 51/85|before phrase clause< 0/3|before phrase that< 0/9|clause 12/14|clause< 4/5|prep:on 2/4|that 10/16|that/base 2/2|that/gerund 6/6|that< 9/9',
  instruct: '* 0/12|np-to 0/3|np-to/gerund 0/2',
  insult: '* 5/14|clause 1/3|np/gerund 1/2',
  intend:
    '* 6/51|passive to/passive/no-source 1/3|prep:for/passive 0/2|to 2/14|to/participle 0/5|to/participle/no-source 0/3|to/passive 1/5|to< 1/2',
  interject: '* 5/6',
  interpret: '* 2/13',
  intimate: '* 2/3',
  intrigue: '* 1/4',
  introduce:
    '* 8/51|clause 0/4|np 2/10|np-as 1/2|np-to 0/2|np/gerund 1/3|np/infinitive 1/5|passive none/passive/no-source 1/4',
  investigate:
    '* 2/36|clause 0/2|np 0/3|np-of/infinitive 0/2|np/gerund 0/3|np/infinitive 0/5|passive prep:by/passive 0/2|prep:by/passive 1/3',
  invite:
    '* 4/32|np 0/4|np-to 0/4|np-to/gerund 1/3|np-to/no-source 1/2|np/gerund 0/3|passive to/passive/no-source 1/3|to/passive 1/3',
  invoke: '* 2/17|clause 2/3|np 0/6|np/gerund 0/2',
  irritate: '* 0/4',
  issue:
    '* 14/79|before phrase clause< 0/3|before phrase np< 0/7|clause 2/7|clause< 2/4|np 3/7|np-of< 0/2|np/gerund 0/3|np/modal 0/2|np< 3/8|passive none/passive/no-source 0/2|prep:by/participle 0/4|prep:in/participle 0/3',
  jab: '* 2/5',
  join: '* 1/133|before phrase np-as< 0/2|before phrase np-to< 0/3|before phrase np< 0/4|before phrase prep:by/passive< 0/3|clause 0/4|clause/gerund/no-source 0/2|clause/infinitive 0/3|np 0/20|np-as< 0/2|np-for 0/3|np-of 0/4|np-to 0/3|np-to< 0/3|np/gerund 0/7|np/infinitive 0/11|np< 1/4|passive prep:by/passive 0/4|passive prep:by/passive< 0/4|prep:by/participle 0/2|prep:by/participle/no-source 0/2|prep:by/passive 0/4|prep:by/passive< 0/4|prep:on/passive 0/2|prep:with/gerund 0/3',
  joke: '* 14/20|before<” 1/2|prep:about 2/2|quote 3/3|that 3/3|that/gerund 2/2',
  judge: '* 2/15|prep:from/gerund 0/2|prep:on 0/3',
  justify: '* 1/11',
  keep: '* 6/188|as1 0/2|before phrase np< 0/6|before sub np< 0/3|clause 0/7|clause/gerund 0/5|clause/gerund/no-source 0/2|clause/infinitive 0/12|clause/modal 0/3|ing 2/11|ing/infinitive 2/9|np 0/21|np-as/infinitive 0/2|np-np 0/4|np-np/gerund 0/3|np-np/infinitive 0/6|np-of 0/2|np-of/infinitive 0/4|np/base 0/4|np/base/no-source 0/2|np/gerund 0/8|np/infinitive 1/19|np/modal 0/2|np< 0/9|prep:in 0/2|prep:with/gerund 0/6',
  knock: '* 4/18|np 1/2|np/infinitive 0/4',
  know: '* 76/297|adj 0/2|as1/passive 0/2|before none< 0/2|before phrase clause< 0/2|before phrase that< 0/4|before prep:as/participle< 0/3|before<” 0/2|clause 13/38|clause/infinitive 0/2|clause< 1/2|np 0/11|np-as/participle 0/2|np-for 0/3|np-of 0/2|np/gerund 0/3|passive none/passive/no-source 3/5|passive prep:as/passive/no-source 1/2|passive prep:by/passive 0/2|passive prep:for/passive/no-source 4/7|prep:about 1/5|prep:about/infinitive 0/2|prep:as/participle 3/26|prep:as/participle/no-source 2/7|prep:as/participle< 0/4|prep:as/passive 1/5|prep:as/passive/no-source 1/2|prep:by/passive 0/2|prep:for/infinitive/no-source 0/2|prep:for/participle 2/6|prep:for/participle/no-source 3/5|prep:for/participle< 1/2|prep:for/passive 5/9|prep:to/passive 1/2|that 5/10|that/gerund 2/3|that/infinitive 1/3|that< 3/4|to/participle 0/2|wh 9/23|wh/gerund 2/6|wh/infinitive 3/7|wh/modal 0/3|wh< 2/2',
  label: '* 4/10|np-quote 2/4|quote/participle 0/2',
  lambaste: '* 2/4|np 1/2',
  lament: '* 6/13|np-of/gerund 1/2|that 2/2',
  lash: '* 2/7|prep:at 2/5',
  laugh: '* 1/15|before sub none< 0/3',
  launch: '* 4/63|before phrase np< 0/4|clause 0/6|clause/gerund 0/2|np 1/16|np-with 1/2|np/gerund 1/4|np< 0/5',
  lay: '* 12/53|adj/gerund 3/3|clause 1/4|clause/gerund 0/2|clause/infinitive 0/3|np 1/6|np-for 3/3|np-for/infinitive 0/5|np-with 0/2|np/infinitive 0/2',
  lead: '* 1/286|before phrase clause< 0/3|before phrase np< 0/13|before phrase prep:by/participle< 0/4|before phrase prep:with< 0/4|before/modal<” 0/2|before<” 0/2|clause 0/7|clause/gerund 0/3|clause/gerund/no-source 0/8|clause/infinitive 0/2|clause< 0/3|ing 0/4|np 0/35|np-for 1/6|np-from 0/2|np-of 0/5|np-of< 0/2|np-to 0/10|np-to/gerund 0/2|np-to/gerund/no-source 0/3|np-with/gerund 0/3|np/gerund 0/31|np/infinitive 0/5|np/modal 0/3|np/modal< 0/2|np< 0/14|passive prep:by/passive 0/3|prep:among 0/3|prep:by 0/4|prep:by/gerund 0/2|prep:by/participle 0/9|prep:by/participle/no-source 0/7|prep:by/participle< 0/4|prep:by/passive 0/3|prep:in 0/10|prep:to 0/2|prep:with< 0/4',
  learn: '* 15/48|clause 3/5|colon 0/2|np 0/2|prep:by 0/2|prep:in 0/2|prep:of 0/2|that 6/9|wh 1/2',
  leave:
    '* 6/251|before clause ,< 0/2|before phrase np< 0/3|clause 0/20|clause/gerund 0/7|clause/infinitive 0/2|clause/infinitive/no-source 0/2|clause/no-source 0/2|np 2/33|np-for/participle/no-source 0/2|np-np 0/6|np-np/gerund 0/3|np-of 0/2|np-of/gerund 0/2|np-of/infinitive 0/2|np-to 0/6|np-to/gerund 0/3|np-to< 0/2|np-with 0/3|np-with/gerund 0/2|np-with/infinitive 0/2|np/gerund 0/19|np/infinitive 0/10|np/modal 1/10|np< 0/4|passive prep:to/modal/no-source 0/3|prep:behind 0/4|prep:for 0/2|prep:in 0/2|prep:in/participle/no-source 0/3|prep:on/participle 0/2|prep:to/modal 0/3|to/participle 0/2|to/participle/no-source 1/2',
  lecture: '* 1/5|prep:on 0/2',
  lend: '* 0/13|clause 0/2|np 0/3|np/infinitive 0/2',
  like: '* 17/53|before phrase to/modal< 0/2|clause 2/8|np 2/5|quote 1/2|to 1/5|to/modal 7/17|to/modal< 1/2',
  liken: '* 4/6|clause 2/2|np 2/3',
  limit: '* 2/32|clause 0/2|clause/gerund 0/2|np 0/2|np-of/gerund 0/2|np-to 0/3|np/gerund 2/3|np/infinitive 0/6',
  line: '* 5/18|prep:behind 2/2|prep:with 0/3|to 1/2',
  link: '* 3/35|np/infinitive 1/3|np< 0/2|passive prep:to/passive/no-source 0/3|prep:to/passive 0/5',
  list: '* 13/33|clause 2/3|clause/gerund 0/2|np 2/3|np-as 1/3|np-of 1/2|passive prep:as/passive/no-source 2/2|prep:as/passive 0/3|prep:on 0/2|prep:on/passive 0/2',
  lobby: '* 4/24|np-to 1/3|np/gerund 0/3|np/infinitive 0/2|prep:on 0/2',
  lock: '* 0/28|np 0/4|np/infinitive 0/3|passive prep:in/passive/no-source 0/3|prep:in/participle 0/2|prep:in/passive 0/3',
  look: '* 25/177|adj 0/4|adj/base 0/2|adj< 0/5|before adj< 0/2|before phrase none< 0/11|before phrase prep:for< 0/2|before phrase to< 0/2|before sub adj< 0/2|before sub prep:like< 0/2|clause/base 0/2|colon/base/no-source 0/2|np/gerund 0/2|np< 1/2|prep:at 1/8|prep:at/base 1/2|prep:at/base/no-source 0/3|prep:at/gerund 0/6|prep:at/infinitive 1/4|prep:for 4/12|prep:for/gerund 1/9|prep:for/gerund/no-source 0/2|prep:for/infinitive 1/3|prep:for< 1/3|prep:like 1/7|prep:like/no-source 0/2|prep:like< 0/2|to 7/16|to/gerund 0/4|to< 3/4',
  love: '* 5/20|ing 0/3|np 1/4|np/participle/no-source 0/2|to/modal 2/2',
  maintain: '* 5/52|clause 0/5|np 0/8|np-of 0/3|np/gerund 0/3|np/infinitive 0/3|np< 0/2|that 4/6',
  make: '* 24/939|adj 0/9|adj/gerund 0/4|adj/infinitive 0/6|adj/modal 0/3|adj/passive 0/6|adj< 1/3|before none< 0/4|before np-to< 0/2|before np< 0/2|before phrase adj< 0/2|before phrase clause< 0/7|before phrase none< 0/2|before phrase np-for< 0/2|before phrase np-np< 0/2|before phrase np-to< 0/3|before phrase np< 0/18|before sub clause< 0/2|before sub np/modal< 0/2|before sub np< 0/3|before<” 0/4|clause 2/64|clause/base 0/2|clause/base/no-source 0/3|clause/gerund 0/12|clause/gerund/no-source 0/5|clause/infinitive 0/25|clause/infinitive/no-source 0/4|clause/modal 0/14|clause/no-source 0/4|clause< 0/9|colon” 2/3|gap - 1/4|ing 0/7|ing< 0/3|np 5/115|np-for 1/19|np-for/base 0/2|np-for/gerund 1/4|np-for/infinitive 0/3|np-for/modal 0/3|np-for< 1/4|np-np 0/35|np-np/base 0/3|np-np/gerund 0/9|np-np/infinitive 1/12|np-np/infinitive/no-source 0/3|np-np/modal 0/7|np-np/no-source 0/2|np-np< 0/3|np-of 2/30|np-of/base/no-source 0/3|np-of/gerund 0/2|np-of/infinitive 0/7|np-of/modal 0/5|np-of< 0/2|np-quote 0/3|np-to 1/14|np-to/gerund 0/2|np-to< 0/6|np-with 0/5|np-with/gerund 0/3|np-with/infinitive 0/4|np-with/modal 0/2|np/base 0/9|np/base/no-source 0/3|np/gerund 1/41|np/infinitive 2/50|np/infinitive/no-source 0/4|np/modal 0/41|np/modal< 0/4|np/no-source 0/8|np/participle 0/4|np< 0/23|np<” 1/2|passive adj/passive/no-source 0/5|passive none/passive/no-source 0/10|passive to/passive/no-source 0/2|prep:about 0/4|prep:about/passive 0/2|prep:as 0/3|prep:by/participle 0/13|prep:by/participle/no-source 0/2|prep:during 0/2|prep:for 0/5|prep:for/modal 0/2|prep:in 0/4|prep:in/participle 0/7|prep:in/passive 0/2|prep:of 0/2|prep:on 0/3|prep:with/participle 0/2|quote 0/5|that 1/6|that/infinitive 0/2|to/passive 0/2',
  'make clear':
    '* 23/46|before phrase clause< 0/3|before phrase that< 0/3|before sub that< 0/3|clause< 3/3|that 10/14|that/gerund/no-source 1/2|that< 5/6',
  mandate: '* 1/9',
  mark: '* 4/49|adj/passive 0/5|clause 0/2|clause/gerund 0/3|clause/gerund/no-source 0/2|np 0/3|np-for 1/2|np-of 0/2|np/infinitive 2/3|passive adj/passive/no-source 0/5',
  marvel: '* 2/4',
  mean: '* 9/146|before phrase ing< 0/2|before phrase that< 0/2|before sub clause< 0/2|clause 1/31|clause/gerund 0/8|clause/no-source 0/2|clause/participle/no-source 0/2|clause< 0/2|ing 0/10|ing< 0/3|np 0/4|np-of 0/2|passive to/passive/no-source 3/4|prep:for 0/6|that 1/13|that/base 0/2|that/gerund 0/3|that< 1/2|to 0/5|to/passive 1/7|wh 0/2',
  measure: '* 1/9|np 0/2|prep:by/participle/no-source 0/2',
  meet: '* 1/158|before phrase prep:with< 0/7|before<” 0/2|clause 0/3|clause/infinitive 0/5|np 0/9|np-to 0/2|np/gerund 0/2|np/infinitive 0/9|np/modal 0/2|passive none/passive/no-source 0/3|passive prep:with/passive/no-source 0/3|prep:for/modal 0/2|prep:in 0/3|prep:in/gerund 0/2|prep:in/gerund/no-source 0/2|prep:over 0/2|prep:with 0/23|prep:with/gerund 0/5|prep:with/gerund/no-source 0/2|prep:with/infinitive 0/12|prep:with/modal 0/4|prep:with/passive 0/3|prep:with< 0/9',
  mention:
    '* 31/82|as2/participle/no-source 0/2|before np< 0/2|before phrase np< 0/3|clause 1/9|clause/gerund 1/2|ing 1/2|np 8/14|np-as 2/2|np-of 3/4|np/gerund 2/5|np/infinitive 1/3|np< 2/5|passive none/passive/no-source 2/2|passive prep:by/passive 1/2|prep:as 0/2|prep:by/passive 0/2|that 2/4',
  miff: '* 1/3',
  mince: '* 0/4',
  mix: '* 1/12|np/participle/no-source 0/2|prep:with/participle< 1/2',
  mock: '* 16/42|before phrase clause< 0/2|clause 0/3|clause/gerund 0/2|clause< 0/2|np 1/4|np-as/gerund 1/2|np-for 3/3|np-quote 2/2|np-quote/gerund 1/2|np/gerund 3/5',
  mount: '* 1/20|before phrase np< 0/2|clause/gerund 0/2|np/infinitive 0/3|np< 0/2',
  move: '* 1/104|as1 0/3|before phrase none< 0/2|before phrase that< 0/2|clause 0/2|clause/gerund 0/2|clause/infinitive 0/2|np 0/4|np-from 0/2|np/base 0/2|np/gerund 0/5|np/infinitive 0/4|np/modal 0/2|passive prep:to/passive/no-source 0/2|prep:against/base 0/2|prep:into 0/2|prep:to/passive 0/2|that< 0/2|to 0/5|to/infinitive 0/2|to< 0/2',
  mull: '* 2/3',
  muse: '* 4/4',
  mystify: '* 1/3',
  name: '* 20/96|before phrase np< 0/2|clause 1/4|clause/gerund/no-source 0/2|clause/infinitive 0/3|clause/modal 0/2|np 5/12|np-as 2/3|np/gerund 2/6|np/modal 0/5|np/passive< 0/2|np< 1/3|passive none/passive/no-source 1/2|passive np/passive</no-source 0/2|prep:for/participle 0/2|quote/participle 1/2',
  need: '* 6/293|before phrase np-to< 0/2|before phrase to< 0/5|before sub to/modal< 0/3|before to< 0/2|before/modal<” 0/2|before<” 0/4|clause 0/4|clause/modal 0/2|np 0/17|np-of 0/2|np-to 1/12|np-to/modal 0/2|np-to< 1/3|np/modal 0/6|np/no-source 0/3|np/participle/no-source 0/4|passive prep:in/passive/no-source 0/2|passive to/passive/no-source 0/6|prep:for 0/2|prep:for/participle 0/5|prep:in/passive 0/2|to 3/79|to/gerund 0/2|to/modal 0/22|to/modal< 0/4|to/no-source 0/3|to/participle 0/34|to/passive 0/6|to/passive/no-source 0/3|to< 0/7|to<” 0/2',
  negotiate: '* 2/21|clause/gerund 0/2|np/gerund 0/2',
  nominate:
    '* 9/53|clause 0/3|clause/gerund 0/3|clause/infinitive/no-source 0/3|np 2/4|np-to 2/2|np/gerund 2/8|np/modal 0/5|prep:as/passive 1/2',
  note: '* 150/206|around phrase< 6/6|as1 6/8|as1/participle 3/3|before clause ,< 0/2|before none< 3/4|before phrase clause< 0/3|before phrase that< 0/7|before<” 12/13|clause 6/9|clause/gerund 7/8|clause< 1/3|np 6/7|prep:in 0/2|quote 2/2|quote< 2/2|that 51/64|that/gerund 23/24|that/infinitive 3/4|that/no-source 2/2|that< 7/8|wh 2/2',
  notice: '* 4/16|clause 2/3',
  'noun accusation': '* 4/24|noun of/no-source 2/8|noun that 0/6|noun that/no-source 2/7',
  'noun admission': '* 1/4|noun that/no-source 1/3',
  'noun advice': '* 4/15|noun for/no-source 0/2|noun from/no-source 1/4|noun on/no-source 1/3|noun to/no-source 0/2',
  'noun allegation': '* 3/14|noun against/no-source 0/3|noun of/no-source 1/5|noun that/no-source 2/5',
  'noun announcement': '* 2/17|noun about/no-source 0/2|noun of 1/5|noun of/no-source 0/3',
  'noun apology': '* 2/5|noun for/no-source 2/2|noun from/no-source 0/2',
  'noun argument':
    '* 5/27|noun about/no-source 2/5|noun against/no-source 0/3|noun for 0/2|noun for/no-source 1/3|noun on 0/2|noun that 0/2|noun that/no-source 1/7',
  'noun assertion': '* 4/13|noun that 0/5|noun that/no-source 3/6',
  'noun assurance': '* 3/5|noun that/no-source 2/4',
  'noun boast': '* 3/5|noun about/no-source 1/2|noun of/no-source 1/2',
  'noun call':
    '* 24/85|noun for 7/25|noun for/no-source 10/21|noun from/no-source 0/6|noun of/no-source 0/2|noun on/no-source 2/4|noun that/no-source 0/2|noun to VB 3/13|noun to VB/no-source 0/2|noun to/no-source 1/8',
  'noun charge':
    '* 1/35|noun against/no-source 0/8|noun for/no-source 0/2|noun of/no-source 0/16|noun that/no-source 1/5',
  'noun claim':
    '* 10/46|noun about 0/3|noun of 1/2|noun of/no-source 0/7|noun that 5/15|noun that/no-source 1/6|noun to VB 1/4',
  'noun comment':
    '* 8/65|noun about 0/10|noun about/no-source 5/8|noun by/no-source 0/3|noun from/no-source 0/8|noun on 2/6|noun on/no-source 0/9|noun quote 0/4|noun that 1/5|noun that/no-source 0/2|noun to 0/4|noun to/no-source 0/3',
  'noun complaint':
    '* 8/18|noun for/no-source 0/2|noun from/no-source 1/2|noun of/no-source 0/2|noun that/no-source 6/6',
  'noun conclusion': '* 2/7|noun of/no-source 0/2',
  'noun contention': '* 1/6|noun that 1/3',
  'noun criticism':
    '* 16/72|noun for/no-source 3/9|noun from/no-source 1/17|noun of 6/16|noun of/no-source 2/19|noun on 0/2|noun on/no-source 2/4|noun that/no-source 2/2',
  'noun declaration': '* 1/6|noun by/no-source 0/2',
  'noun demand': '* 2/16|noun for/no-source 1/4|noun of/no-source 0/7',
  'noun denial': '* 0/2',
  'noun description': '* 1/11|noun of 0/4|noun of/no-source 1/5',
  'noun explanation': '* 0/7|noun for/no-source 0/3|noun of/no-source 0/2',
  'noun insistence': '* 1/6|noun that 1/3',
  'noun joke': '* 1/6|noun about/no-source 1/4|noun to VB/no-source 0/2',
  'noun mention': '* 6/19|noun of/no-source 6/15|noun on/no-source 0/2',
  'noun message':
    '* 15/83|noun :/no-source 4/5|noun about/no-source 3/6|noun for 0/2|noun for/no-source 0/2|noun from/no-source 0/4|noun of 1/5|noun of/no-source 3/12|noun on 0/3|noun on/no-source 1/7|noun that/no-source 0/16|noun to 0/3|noun to VB 0/2|noun to/no-source 2/12',
  'noun note':
    '* 4/36|noun : 0/20|noun about/no-source 2/3|noun from/no-source 1/3|noun of/no-source 0/3|noun that/no-source 0/2|noun to/no-source 0/2',
  'noun plea': '* 2/6|noun that 0/2',
  'noun pledge': '* 4/16|noun from/no-source 1/3|noun to VB 1/2|noun to VB/no-source 2/7|noun to/no-source 0/2',
  'noun praise': '* 3/11|noun for/no-source 2/3|noun from/no-source 0/3|noun of 0/3',
  'noun prediction': '* 1/4',
  'noun proclamation': '* 1/2',
  'noun promise':
    '* 6/38|noun from/no-source 0/2|noun of 0/3|noun of/no-source 0/4|noun to VB 3/10|noun to VB/no-source 2/10|noun to/no-source 1/4',
  'noun proposal':
    '* 11/56|noun for 2/3|noun for/no-source 3/6|noun on 0/3|noun on/no-source 1/2|noun that/no-source 0/6|noun to 0/4|noun to VB 2/13|noun to VB/no-source 2/12',
  'noun question':
    '* 33/155|noun :/no-source 2/5|noun about/no-source 23/81|noun by/no-source 0/2|noun for/no-source 1/8|noun from/no-source 0/13|noun of/no-source 4/19|noun on 0/2|noun on/no-source 1/9|noun that/no-source 0/6|noun to VB/no-source 1/2|noun to/no-source 0/6',
  'noun reference': '* 4/22|noun to/no-source 4/20',
  'noun remark': '',
  'noun reminder': '* 2/15|noun of/no-source 0/5|noun that/no-source 2/8',
  'noun report':
    '* 9/58|noun :/no-source 5/6|noun about/no-source 1/3|noun by/no-source 1/3|noun for/no-source 0/3|noun from/no-source 0/9|noun of/no-source 1/9|noun on/no-source 1/8|noun quote/no-source 0/3|noun that/no-source 0/10',
  'noun request':
    '* 6/58|noun by/no-source 0/3|noun for 1/8|noun for/no-source 3/27|noun from/no-source 0/3|noun of/no-source 0/4|noun that 0/2|noun to VB 0/2|noun to VB/no-source 2/6',
  'noun response':
    '* 9/77|noun about/no-source 0/3|noun from/no-source 1/4|noun on/no-source 1/3|noun to 2/15|noun to/no-source 4/49',
  'noun retort': '* 1/2',
  'noun revelation': '* 0/7|noun about/no-source 0/2|noun that/no-source 0/3',
  'noun rumor': '* 2/5|noun that/no-source 2/4',
  'noun speech':
    '* 4/75|noun about 0/3|noun against/no-source 1/3|noun by/no-source 0/4|noun for/no-source 0/4|noun of/no-source 0/6|noun on 0/5|noun on/no-source 0/6|noun that/no-source 0/6|noun to 0/12|noun to VB 1/4|noun to VB/no-source 0/2|noun to/no-source 1/15',
  'noun statement':
    '* 20/70|noun :/no-source 4/7|noun about 0/10|noun about/no-source 3/4|noun by/no-source 0/3|noun from/no-source 0/4|noun of/no-source 2/3|noun on 0/4|noun on/no-source 1/3|noun that 0/4|noun that/no-source 9/17|noun to/no-source 0/3',
  'noun suggestion': '* 6/21|noun by/no-source 0/3|noun that 1/5|noun that/no-source 4/9',
  'noun testimony': '* 2/8|noun about/no-source 1/2|noun on 1/3',
  'noun tweet': '* 3/13|noun about/no-source 1/2|noun by/no-source 0/2|noun from/no-source 0/3|noun that/no-source 2/3',
  'noun vow': '* 1/4|noun to VB 1/3',
  'noun warning': '* 5/15|noun about/no-source 0/4|noun of/no-source 0/2|noun that 2/2|noun that/no-source 2/3',
  'noun word':
    '* 8/44|noun about/no-source 4/5|noun for/no-source 2/6|noun from/no-source 0/2|noun of/no-source 0/11|noun on/no-source 0/4|noun quote/no-source 0/5|noun that/no-source 0/2|noun to VB/no-source 0/2',
  object: '* 1/3',
  observe: '* 2/8',
  offer:
    '* 28/190|before phrase clause< 0/2|before phrase np< 0/2|before sub none< 0/3|before sub np-for< 0/2|before sub np< 0/4|clause 3/15|clause/gerund 0/5|clause/infinitive 1/3|clause/modal< 0/2|clause< 0/3|gap - 0/3|np 3/23|np-for 2/3|np-for/infinitive 1/2|np-for< 1/2|np-np 0/4|np-of 1/5|np-of/gerund 1/2|np-of/passive 0/2|np-of< 2/2|np-to/infinitive 0/2|np/base 1/3|np/gerund 2/17|np/infinitive 0/10|np< 2/7|passive np-of/passive/no-source 0/2|prep:by/participle 0/3|prep:for 0/2|quote/modal 0/2|to 2/4',
  open: '* 4/77|before phrase np< 0/3|before<” 0/2|clause 0/6|clause/infinitive 0/2|clause< 0/2|np 0/10|np-for 0/3|np/gerund 0/4|np/infinitive 0/3|np< 0/3|prep:about 2/2|prep:in 0/5',
  opine: '* 3/3',
  oppose:
    '* 28/123|as1/participle/no-source 0/3|clause 0/10|clause/gerund 0/5|clause/infinitive 0/2|clause/participle 0/2|ing 3/6|np 13/33|np-as 0/3|np/gerund 0/10|np/infinitive 1/3|np/modal 1/2|passive prep:to/passive/no-source 0/2|prep:by/participle 0/3|prep:by/participle/no-source 0/2|prep:to/participle/no-source 0/2|prep:to/passive 0/4|quote 1/2',
  opt: '* 3/11|to 1/4',
  order: '* 11/33|before sub clause< 0/2|clause< 1/3|np 1/2|np-of 0/2|np-of/participle 1/2|np-to 2/3|that 2/3|to< 0/2',
  outline: '* 6/18|np 1/2|np/gerund 2/5',
  outrage: '* 2/6|passive none/passive/no-source 0/2',
  outspeak: '* 1/5|prep:in/passive 1/2',
  overwhelm: '* 1/12|np/gerund 0/4|prep:by/participle 1/2',
  paint: '* 4/17|np-as/gerund 2/6|np-as/infinitive 1/2',
  pass: '* 10/100|before phrase np-of< 0/2|before phrase np< 0/2|clause 0/3|clause/infinitive 0/3|np 3/17|np-for/infinitive 0/2|np-of< 1/2|np/infinitive 1/14|np< 0/2|prep:by/participle 0/2|prep:from 0/2|prep:in 0/2|prep:through 0/2|prep:with 0/2|quote/participle 1/2',
  pay: '* 0/187|before phrase clause< 0/2|before phrase np< 0/2|clause 0/10|clause/gerund 0/3|clause/infinitive 0/3|clause/modal 0/2|clause/participle/no-source 0/7|clause< 0/2|ing/participle/no-source 0/4|np 0/18|np-for 0/3|np-for/gerund 0/2|np-to/infinitive 0/6|np/gerund 0/3|np/infinitive 0/14|np/participle/no-source 0/9|np/passive 0/3|np< 0/3|passive none/passive/no-source 0/4|passive np/passive/no-source 0/3|prep:for 0/4|prep:for/base 0/2|prep:for/gerund 0/2|prep:for/infinitive 0/9|prep:for/modal 0/5|prep:for< 0/3|quote/modal 0/2',
  perceive: '* 3/14|np/participle/no-source 0/2|prep:as 1/2|to 1/2',
  persuade:
    '* 5/46|heard-to 0/3|heard-to/gerund 0/3|heard-to/infinitive 1/7|that/infinitive 1/2|to 1/3|to/gerund 0/3|to/infinitive 1/7|to/modal 0/2',
  pick: '* 1/87|before phrase np-of< 0/2|clause/gerund 0/3|clause/infinitive 0/5|np 0/13|np-of< 0/2|np/gerund 0/9|np/infinitive 0/12|np/modal 0/5|prep:by/participle 0/2',
  pin: '* 2/3',
  pitch: '* 3/10|np-as 2/2',
  pivot: '* 3/11',
  place:
    '* 1/42|clause 0/2|clause/gerund 0/3|np 0/6|np-of 0/2|np-of/gerund 0/2|np/gerund 0/2|np/infinitive 1/4|np/modal 0/3',
  plan: '* 26/127|before phrase to< 0/5|before sub to< 0/3|before to< 0/2|clause/gerund/no-source 0/2|clause/participle/no-source 0/2|np 0/2|np-for 0/2|prep:for/participle 0/2|to 14/68|to/gerund 2/2|to/modal 0/2|to/no-source 2/2|to/participle 1/4|to< 5/10',
  play: '* 4/146|before phrase np< 0/5|clause 0/7|clause/gerund 0/5|clause/infinitive 0/2|clause/modal 0/6|colon/gerund 0/3|np 2/21|np-as/modal 0/2|np-of 0/3|np-of/infinitive 0/2|np-with/gerund 0/2|np/gerund 0/11|np/gerund/no-source 0/2|np/infinitive 0/6|np/modal 0/6|np< 1/6|prep:by/participle 0/2|prep:during 0/2|prep:for/base 0/2|prep:in 0/3|prep:in/gerund 0/2|prep:on 0/4',
  plead: '* 5/20|adj 0/2|adj< 1/3|before phrase adj< 0/2|prep:with< 0/2|to 1/2',
  please: '* 3/10|passive prep:with/passive/no-source 0/2|prep:with/passive 1/2',
  pledge: '* 20/45|before phrase to< 0/3|clause 0/3|np 1/7|that 1/2|to 7/12|to< 2/4',
  point:
    '* 51/112|as1 2/3|before phrase that< 0/4|before<” 3/3|clause 1/3|clause/gerund 0/2|ing 0/4|np 2/4|np-for 3/4|quote 2/2|that 10/15|that/gerund 4/7|that/infinitive 2/5|that/participle 2/2|that< 5/5|wh/gerund 1/2',
  poke: '* 1/3',
  polarize: '* 0/8',
  portray: '* 19/39|np-as 3/6|np-as/gerund 3/4|np-as/infinitive 3/6|np-quote/infinitive 2/2|np/gerund 1/2',
  pose: '* 1/39|np 0/6|np/gerund 0/3|prep:by/participle 1/7|prep:for/modal 0/2|prep:for/participle 0/2',
  posit: '* 2/3',
  position:
    '* 4/21|before phrase np-as< 0/2|np-as< 2/2|passive to/passive/no-source 0/2|to/participle/no-source 0/2|to/passive 0/2',
  post: '* 15/69|before phrase clause< 0/2|before phrase colon< 0/2|before<” 4/4|clause 0/4|clause< 1/3|colon”< 2/2|np 1/14|np-of 1/3|np-of/gerund 1/3|passive prep:on/passive/no-source 0/2|prep:by/participle 0/2|prep:on 0/3|prep:on/passive 0/2|that 2/3',
  praise:
    '* 29/71|clause 2/10|clause/infinitive 0/2|np 7/12|np-as/gerund 2/2|np-for 3/6|np-of 2/2|np-quote 1/3|np-quote/gerund 2/3|np/gerund 0/3',
  preach: '* 1/3',
  predict:
    '* 33/50|around phrase< 2/2|before phrase np< 0/2|clause 6/7|colon” 1/2|np 1/3|np/gerund 0/2|np< 2/2|that 10/10|that/gerund 1/2',
  prefer: '* 13/40|clause 0/3|np 4/11|to 2/2',
  prepare:
    '* 1/70|clause 0/3|np 0/4|np-of 0/2|passive prep:for/passive/no-source 0/2|passive to/passive/no-source 0/3|prep:for 0/6|prep:for/gerund 0/4|prep:for/participle/no-source 0/2|prep:for/passive 0/2|prep:for< 1/2|to 0/7|to/passive 0/4',
  prescribe: '* 2/3',
  present:
    '* 7/50|before phrase np-as< 0/2|clause 0/4|clause/infinitive 0/2|np 0/2|np-as 1/3|np-as/infinitive 2/6|np-as< 1/2|np-of/infinitive 0/2|passive none/passive/no-source 2/3',
  press:
    '* 11/52|before<” 1/2|np 0/2|np-to 1/3|np/base/no-source 0/2|np/gerund 3/5|np/infinitive 0/5|prep:by/participle/no-source 0/3',
  pressure: '* 1/8|np 1/2',
  privy: '* 1/3',
  proceed: '* 0/12|prep:with/infinitive 0/2|prep:with/modal 0/3|to 0/2',
  proclaim: '* 4/8',
  prohibit: '* 3/13',
  project: '* 3/28|clause 0/2|np-of/infinitive 1/2|np/gerund 0/3|np/infinitive 0/2|to/passive 0/2',
  promise:
    '* 38/63|before<” 1/2|clause 2/3|prep:to 3/3|that 2/3|that/gerund 2/2|to 14/20|to/gerund 4/6|to/participle 2/2|to< 2/2',
  promote:
    '* 9/47|before sub np-of< 0/2|clause 0/3|np 1/2|np-of/gerund 0/3|np-of< 1/2|np-with/gerund 0/2|np/gerund 4/11|np/infinitive 0/7',
  prompt:
    '* 2/49|clause 0/4|np 0/4|np-to 0/11|np-to/gerund 0/3|np-to/no-source 0/2|np/gerund 1/5|np/participle 0/2|passive prep:by/passive 0/3|prep:by/passive 0/3',
  pronounce: '* 3/7',
  propose:
    '* 26/79|before phrase clause< 0/2|before phrase that< 0/2|before<” 0/2|clause 3/4|clause< 1/2|ing 6/8|ing< 1/2|np 2/6|np/gerund 0/2|np/participle/no-source 0/2|np< 3/3|that< 0/2|to 0/2',
  prosecute: '* 0/25|clause/gerund 0/2|np/gerund 0/2|np/infinitive 0/2|passive none/passive/no-source 0/2',
  protest: '* 4/18|np/gerund 0/2|np/infinitive 0/3',
  prove:
    '* 6/81|adj 0/7|adj/modal 0/6|adj< 0/3|before phrase adj< 0/3|before phrase to< 0/3|ing/modal 0/2|np 0/2|np/infinitive 1/2|np/no-source 0/2|that 1/2|that/infinitive 1/4|to 1/7|to/no-source 0/3|to< 1/3',
  provide:
    '* 8/177|adj 0/2|adj/infinitive 0/2|before phrase clause< 0/2|before phrase np-for< 0/2|before phrase np-of< 0/2|before phrase np< 0/3|clause 2/13|clause/gerund 0/2|clause/infinitive 1/10|clause/modal 0/5|clause< 0/3|np 2/20|np-for 0/7|np-for/base 0/2|np-for/gerund 0/3|np-for/infinitive 0/3|np-for/modal 0/2|np-for< 0/3|np-np 0/2|np-np/gerund 0/2|np-of 1/3|np-of< 0/2|np-to/modal 0/2|np-to/no-source 0/2|np-with 0/3|np-with/gerund 0/4|np-with/infinitive 0/2|np/base 0/2|np/gerund 0/4|np/infinitive 0/10|np/modal 0/4|np/modal< 0/2|np< 1/3|prep:by/participle 0/7',
  publish:
    '* 7/50|before phrase clause< 0/2|before phrase gap< 0/2|clause 2/2|clause< 1/2|gap -< 0/2|np 0/7|passive none/passive/no-source 0/3|prep:by 0/2|prep:in/no-source 0/5|quote/participle 1/2',
  pump: '* 0/5',
  pursue:
    '* 2/50|clause 0/4|clause/gerund 0/3|np 0/6|np/gerund 1/6|np/infinitive 1/11|passive none/passive/no-source 0/2',
  push: '* 22/107|before phrase np-to< 0/3|clause 0/3|clause/gerund 1/4|np 1/9|np-as/gerund 0/2|np-of 0/2|np-of/gerund 1/2|np-to 3/5|np-to/gerund 1/3|np-to/infinitive 0/3|np-to/modal 0/2|np-to< 0/3|np/base 1/2|np/gerund 0/6|np/infinitive 0/7|np/modal 0/4|prep:during 0/2|prep:for 8/10|prep:for/gerund 1/2|prep:for/infinitive 0/2|prep:through 0/2|to 2/2',
  put: '* 25/222|as1 3/3|as2 0/2|before phrase clause< 0/2|before phrase np< 0/4|before sub np< 0/3|clause 4/17|clause/base/no-source 3/3|clause/gerund 0/3|clause/infinitive 0/2|clause/modal 0/3|clause< 0/2|np 2/31|np-as/gerund 0/2|np-np 0/2|np-of 1/5|np-of/gerund 0/2|np-to 0/3|np-to/gerund 0/2|np/base 2/10|np/gerund 0/19|np/infinitive 0/32|np/infinitive/no-source 0/2|np/modal 0/8|np< 2/7|to/infinitive 0/2',
  query: '',
  question:
    '* 37/75|before phrase clause< 0/2|clause 1/2|clause< 0/2|np 9/13|np-to/gerund 1/2|np/gerund 1/7|np/infinitive 0/2|np/modal 0/2|np< 2/2|prep:about/infinitive 0/2|wh 13/16|wh/gerund 2/2|wh/infinitive 2/3',
  quip: '* 2/3',
  quote: '* 12/31|np 3/5|np-as 1/2|np/gerund 2/3|prep:from 0/2|prep:from/no-source 0/2',
  rail: '* 8/18|before phrase prep:against< 0/2|prep:against 3/7|prep:against/gerund 1/3|prep:against< 2/2',
  raise:
    '* 7/265|before np< 0/2|before phrase clause< 0/4|before phrase none< 0/3|before phrase np< 0/2|clause 1/18|clause/gerund 1/10|clause/gerund/no-source 0/5|clause/infinitive 0/14|clause/infinitive/no-source 1/4|clause/modal 0/2|clause/participle 0/2|clause< 1/5|np 0/35|np-for 0/3|np-for/gerund 0/2|np-for/infinitive 0/2|np-of 0/5|np-of/gerund 1/2|np-to 0/2|np-to/infinitive 0/3|np/base 0/2|np/gerund 0/24|np/infinitive 0/20|np/infinitive/no-source 0/2|np/modal 0/12|np/modal/no-source 0/3|np/participle 0/4|np< 0/5|passive to/passive/no-source 0/2|prep:at 0/2|prep:by/participle 0/4|prep:during 0/2|prep:from 0/2|prep:in/participle 0/2|prep:in/passive 0/2|to/passive 0/2',
  rattle: '* 0/20|np 0/7',
  reach:
    '* 3/87|clause 0/4|clause/gerund 0/2|np 2/14|np-of/infinitive 0/2|np-with/gerund 0/2|np/gerund 0/6|np/infinitive 0/8|passive prep:for/modal/no-source 0/3|prep:by/participle/no-source 0/4|prep:for/gerund 0/2|prep:for/modal 0/3|prep:with 0/2|quote/infinitive 0/2',
  react: '* 2/18|gap - 0/2',
  read: '* 25/70|before/base<” 3/3|before<” 11/11|clause 0/4|colon” 2/2|np/gerund 0/5|np/infinitive 1/3|quote 4/10|quote/gerund 0/2',
  reaffirm: '* 4/9|before phrase that< 0/2|that< 2/2',
  realize: '* 4/14|clause< 1/2|np/infinitive 0/2|that 2/2',
  reason: '* 2/2',
  reassure: '* 1/7|that 0/2|that/gerund 1/2',
  rebuff: '* 2/14|clause 0/2|passive none/passive/no-source 1/2|prep:at/participle 0/2',
  rebuk: '* 3/8|clause 0/2',
  rebut: '* 4/8|np 1/3|np/gerund 1/2',
  recall:
    '* 42/64|before<” 11/11|clause/gerund 3/4|ing 2/3|np 5/5|np-to 1/2|np/gerund 5/7|np/modal 1/2|np<” 0/2|that 3/5|wh 1/3',
  receive:
    '* 0/153|adj 0/2|before phrase np-of< 0/2|before phrase np< 0/2|clause 0/13|clause< 0/2|np 0/37|np-for 0/2|np-np/modal 0/2|np-of 0/11|np-of< 0/2|np/gerund 0/12|np/infinitive 0/2|np/modal 0/6|np/no-source 0/2|np/participle 0/5|np< 0/3|prep:by/participle 0/2|prep:for 0/2|prep:from 0/3|prep:in 0/2|quote 0/2',
  recite: '* 2/9|np 1/2|np/gerund 0/2',
  reckon: '* 2/3',
  recognize:
    '* 15/53|clause 0/3|clause/gerund 0/2|np 1/4|np-of 1/3|np-of/infinitive 2/3|passive none/passive/no-source 0/2|that 6/7|that/infinitive 1/2',
  recommend: '* 6/26|np/infinitive 0/2|np< 2/2|prep:by/participle 0/2|that 2/2',
  recount: '* 6/11|np 1/3',
  refer:
    '* 14/51|adj/gerund 0/2|adj/infinitive 0/2|before sub np-as< 0/3|np 1/2|np-as 2/5|np-as/gerund 1/3|np-as< 1/4|np-of 0/2|np-on/gerund 1/2|prep:to/passive 0/2|that/gerund 3/4',
  reference: '* 6/17|clause 0/2|np-as 1/2|np/gerund 2/4',
  reflect:
    '* 5/67|before phrase prep:on< 0/2|before sub np< 0/3|clause 1/4|clause/gerund 0/3|np 1/11|np-of 0/5|np-of< 1/2|np/gerund 0/2|np/infinitive 0/2|np< 0/3|passive prep:in/passive/no-source 0/2|prep:in/passive 0/2|prep:on/gerund 0/4|prep:on/infinitive 0/2|prep:on< 2/2',
  refuse: '* 36/88|before phrase to< 0/5|before sub to< 0/2|before to< 0/2|to 23/45|to/base 2/2|to/gerund 5/13|to< 2/9',
  refute: '* 2/4',
  regard: '* 4/28|clause/gerund 0/5|np/gerund 0/8|prep:as/passive 1/3',
  reiterate: '* 13/24|clause 1/3|np 2/3|np< 1/2|that 3/3',
  reject:
    '* 28/67|before phrase np< 0/6|before sub np< 0/3|clause 2/4|np 7/11|np-for/gerund 0/2|np-of 0/2|np-of/no-source 0/2|np-to 1/2|np/gerund 0/2|np/infinitive 0/3|np< 9/9|passive prep:by/passive 2/2|prep:by/passive 0/2',
  relate: '* 0/3',
  release:
    '* 19/219|adj 0/2|before phrase clause< 0/5|before phrase np< 0/7|before sub np< 0/2|before<” 0/2|clause 2/13|clause/gerund 0/2|clause/infinitive 0/2|clause/modal 0/3|clause/participle/no-source 0/2|clause< 4/6|gap - 1/11|gap -<” 0/2|ing< 1/2|np 2/12|np-np 0/2|np-of 1/5|np-of/gerund 0/3|np-of/infinitive 0/7|np-of/infinitive/no-source 0/4|np-of< 1/3|np/gerund 0/4|np/infinitive 0/13|np/modal 0/5|np< 1/9|passive none/modal/no-source 0/2|passive none/passive/no-source 3/7|prep:by/participle 0/13|prep:by/participle/no-source 0/3',
  relish: '* 3/5',
  rely: '* 3/32|prep:on 1/15|prep:on/infinitive 2/4|prep:on/modal 0/3',
  remain:
    '* 3/197|adj 2/27|adj/infinitive 0/6|adj/modal 0/3|adj< 0/7|before np< 0/2|before phrase adj< 0/7|before phrase none< 0/3|before phrase np< 0/7|before phrase prep:in< 0/2|before prep:on< 0/2|before sub none< 0/2|before sub np< 0/3|clause 0/3|clause/gerund 0/3|np 0/14|np-of 0/2|np-to 0/2|np/gerund 0/3|np< 0/12|prep:at 0/4|prep:in 1/12|prep:in/gerund 0/6|prep:in/infinitive 0/4|prep:in/modal 0/4|prep:in< 0/3|prep:on< 0/2|quote 0/3|to 0/5',
  remark:
    '* 14/88|adj/no-source 0/3|before phrase gap< 0/2|before phrase prep:upon< 0/2|before phrase that< 0/2|before<” 3/4|clause/no-source 0/4|colon 0/2|gap - 0/10|gap -< 0/2|prep:about 2/6|prep:about/no-source 0/2|prep:at/no-source 0/2|prep:by 0/2|prep:by/no-source 0/3|prep:on 0/2|prep:on/no-source 0/2|prep:upon< 2/2|quote 0/2|that 0/2|that/gerund 2/4|that/no-source 1/3|that< 2/2',
  remember: '* 13/41|ing 1/4|ing< 0/2|np 2/2|that/infinitive 0/3|wh 1/2',
  remind: '* 10/31|before phrase that< 0/2|that/gerund 4/4|that< 1/2|wh/gerund 0/2',
  renew: '* 2/17|clause 1/2|np 0/3|np/infinitive 0/2',
  renounce: '* 2/6',
  repeat: '* 10/30|clause 1/2|np 0/2|np/gerund 3/5|np< 1/2|prep:for 0/2',
  reply:
    '* 25/37|before sub colon< 0/2|before sub quote< 0/3|before<” 13/15|colon” 2/2|colon”< 2/2|quote 3/3|quote< 3/3|that<” 0/2',
  report:
    '* 110/268|around clause< 0/2|as1 5/7|as1/participle/no-source 0/2|as2 2/4|before none< 13/15|before phrase clause< 0/2|before phrase np< 1/5|before phrase that< 0/3|before sub none< 3/4|before<” 11/16|clause 5/15|clause< 2/2|colon” 1/2|gap - 0/7|ing 6/8|ing< 1/2|np 4/11|np-as 0/2|np-of 0/3|np/gerund 0/3|np/participle/no-source 0/2|np< 2/6|passive none/passive/no-source 1/2|passive prep:by/passive 4/5|passive that/passive/no-source 1/2|prep:about 1/2|prep:by/gerund/no-source 0/4|prep:by/participle 0/5|prep:by/participle/no-source 2/9|prep:by/passive 0/7|prep:from 0/7|prep:in<” 0/2|prep:on 0/2|quote 2/3|that 25/32|that/gerund 2/3|that/infinitive 0/2|that/no-source 2/3|that/passive 1/2|that< 4/4',
  represent:
    '* 6/126|before phrase np< 0/2|clause 0/16|clause/gerund 0/6|np 1/21|np-for 0/2|np-of 2/11|np-of/gerund 0/4|np-to 0/2|np/gerund 0/6|np/gerund/no-source 0/2|np/infinitive 0/4|np/modal 0/3|np< 0/3|passive prep:by/passive 0/2|prep:by/participle 0/3|prep:by/passive 0/2|prep:for 0/3|prep:in 0/2',
  repudiate: '* 2/5',
  request: '* 8/28|np 1/3|np-to 2/6|np/gerund 0/2|passive none/passive</no-source 2/2',
  require:
    '* 15/119|clause 0/2|clause/modal 0/2|ing/modal 0/4|np 0/9|np-of/modal 0/9|np-to 5/10|np-to/gerund 2/12|np-to/modal 0/10|np/infinitive 0/2|passive to/modal/no-source 0/2|passive to/passive</no-source 2/2|prep:by/participle/no-source 0/2|prep:for/participle 0/2|to/modal 0/2|to/passive< 1/2',
  resist: '* 5/13|np 2/3|np-of 0/2',
  resonate: '* 0/13|prep:with 0/3',
  respond:
    '* 57/137|before sub colon< 0/2|before<” 9/9|colon” 4/5|colon”< 2/2|gap - 0/2|heard-to 3/4|ing/infinitive 0/3|np-about 1/6|np-about/infinitive 1/2|np-for 12/23|np-from/modal 1/2|np-on 0/2|np-with 0/2|prep:by 3/7|prep:with 0/3|prep:with< 0/2|quote 6/6|quote< 2/2|that 7/11|that/gerund 2/2|that/infinitive 1/3|to 1/8',
  restate: '',
  restrict:
    '* 4/27|before colon/passive< 0/4|colon/passive< 0/4|np 0/2|np-for/gerund 0/2|np/gerund 3/4|np/infinitive 0/3|passive colon/passive</no-source 0/4',
  retort: '* 1/2',
  return:
    '* 4/79|clause 1/3|clause/modal 0/2|heard-to 0/4|np 0/11|np-for 1/2|np/gerund 0/2|np/infinitive 0/2|passive prep:to/modal/no-source 0/2|prep:after 0/2|prep:from/gerund 0/2|prep:to/modal 0/2|to 0/4',
  retweet: '* 5/12|np 3/3|np-of 1/2',
  reveal:
    '* 38/83|as1 1/3|before phrase clause< 0/2|before phrase that< 0/3|clause 12/14|clause< 0/2|colon/participle/no-source 0/3|np 4/5|np-np 0/2|np-of/infinitive 0/2|np/infinitive 0/2|passive that/passive/no-source 2/2|prep:as/passive 1/2|prep:in 0/2|that 5/9|that/passive 2/2|that< 3/3|wh 2/5',
  revere: '* 0/5|prep:at/passive 0/2',
  reverse: '* 1/29|before phrase np< 0/2|clause< 0/2|np 1/4|np/gerund 0/3|np/infinitive 0/3|np/modal 0/2|np< 0/2',
  revise: '* 0/6|np 0/2',
  revisit: '* 0/8',
  rip: '* 4/16',
  roll: '* 2/29|as1/participle 0/2|clause/gerund 0/2|np 1/3',
  rule: '* 9/34|before none< 1/2|ing 1/2|prep:against 1/2|prep:since/gerund 0/2|that 3/5|that/gerund 1/3',
  run: '* 3/269|adj 0/7|before phrase np< 0/2|before<” 0/3|clause 2/11|clause/gerund 0/3|clause/gerund/no-source 0/2|clause/modal 0/2|np 0/40|np-of 0/6|np-of/gerund 0/3|np-of/infinitive 0/2|np/base 0/2|np/gerund 0/6|np/infinitive 0/7|np/modal 0/5|np< 0/2|prep:after/infinitive 0/2|prep:against 0/5|prep:against/gerund 0/2|prep:against/infinitive 0/2|prep:against/modal 0/2|prep:as 0/4|prep:as/gerund 0/3|prep:by/passive 0/2|prep:for 0/21|prep:for/gerund 0/17|prep:for/gerund/no-source 0/4|prep:for/infinitive 0/14|prep:for/modal 0/2|prep:for< 0/2|prep:for<” 0/2|prep:in 0/4|prep:in/gerund 0/3|prep:into 0/2|prep:on 0/2|prep:on< 0/2|prep:through 0/2|to 0/4|wh 0/2',
  satisfy: '* 2/18|passive prep:with/modal/no-source 0/2|prep:with/modal 0/2|prep:with/participle 1/2',
  savage: '* 2/5|np-as/gerund 2/2',
  say: '* 4809/6551|adj 6/11|adj/no-source 0/2|adj< 0/2|adj<” 0/8|around clause< 31/50|around phrase< 77/98|as1 1/4|before clause ,< 10/26|before clause< 0/26|before colon< 0/3|before none< 133/153|before np< 0/2|before phrase clause< 0/171|before phrase colon< 0/15|before phrase ing< 0/3|before phrase none< 3/7|before phrase np-quote< 0/2|before phrase np< 0/5|before phrase prep:in< 0/3|before phrase quote< 1/46|before phrase that< 0/46|before prep:at< 2/2|before prep:during< 1/2|before prep:in< 4/7|before quote< 0/10|before sub clause< 0/60|before sub colon< 0/8|before sub none< 36/47|before sub prep:in< 0/2|before sub quote< 0/23|before sub that< 0/10|before that< 0/10|before/modal<” 1/2|before<” 2297/2409|clause 1019/1247|clause/base 23/29|clause/base/no-source 5/7|clause/gerund 83/118|clause/gerund/no-source 5/11|clause/infinitive 7/15|clause/modal 0/3|clause/no-source 28/32|clause/passive 1/3|clause< 203/257|clause<” 4/7|colon 1/2|colon< 1/4|colon” 33/42|colon”/gerund 8/8|colon”/gerund/no-source 2/2|colon”/infinitive 3/3|colon”< 20/22|colon”<” 1/2|gap - 4/12|gap that 8/15|gap what 3/10|gap which 10/15|ing 12/15|ing< 3/3|ing<” 0/4|interrupted< 13/19|interrupted<” 54/57|np 31/53|np-np 2/2|np-of 6/7|np-on<” 0/2|np-quote 1/2|np-quote< 2/2|np-to 2/5|np/base 0/2|np/gerund 3/4|np/infinitive 3/3|np/modal 0/4|np/no-source 1/4|np< 6/8|np<” 0/6|passive clause/passive/no-source 1/3|passive that/passive/no-source 2/2|passive to/passive/no-source 2/3|prep:about 3/9|prep:about/infinitive 2/9|prep:about<” 0/5|prep:after<” 0/7|prep:as<” 0/7|prep:at 0/2|prep:at< 0/2|prep:at<” 0/41|prep:before<” 0/2|prep:by<” 0/3|prep:despite 0/2|prep:during 0/2|prep:during< 0/2|prep:during<” 0/17|prep:for 1/3|prep:for/modal 1/2|prep:from<” 0/2|prep:in 7/18|prep:in/no-source 0/2|prep:in< 1/12|prep:in<” 0/159|prep:into<” 0/2|prep:of 0/3|prep:of<” 0/53|prep:on 1/9|prep:on< 0/2|prep:on<” 0/31|prep:while<” 0/2|prep:with<” 0/7|quote 89/97|quote/gerund 32/41|quote/gerund/no-source 2/3|quote/infinitive 2/2|quote/no-source 0/2|quote< 51/60|that 236/283|that/base 5/6|that/gerund 40/53|that/gerund/no-source 2/4|that/infinitive 4/9|that/modal 1/2|that/no-source 3/7|that/passive 2/2|that< 56/66|that<” 0/9|to/passive 1/4|wh 16/18|wh/infinitive 2/7|wh/modal 2/4|wh< 1/3|wh<” 0/17',
  scare: '* 1/15|np 0/2',
  schedule:
    '* 2/75|before phrase to/passive< 0/2|np 0/2|np/gerund 0/4|passive none/passive/no-source 0/4|passive prep:for/passive/no-source 0/6|passive to/passive/no-source 1/13|passive to/passive</no-source 0/3|prep:for/passive 0/8|to/passive 1/14|to/passive< 0/3',
  scoff: '* 1/3',
  scold: '* 2/3',
  scream: '* 1/4',
  see: '* 106/473|adj/infinitive 0/2|adj< 0/2|before np/modal< 0/2|before phrase clause< 0/2|before phrase ing/passive< 0/2|before phrase np-as< 0/3|before phrase np< 0/3|before phrase prep:as/passive< 0/4|before phrase that< 0/2|before sub np-as< 0/5|before sub np< 0/2|before<” 0/3|clause 4/25|clause/gerund 0/5|clause/infinitive 1/15|clause/modal 0/5|clause< 0/2|gap - 0/3|ing 0/2|ing/passive 0/3|ing/passive< 1/2|np 15/37|np-as 17/33|np-as/base 1/3|np-as/gerund 2/3|np-as< 8/8|np-for 0/2|np-np 2/4|np-of 4/9|np-of/gerund 0/2|np-of/modal 0/3|np-of/modal< 1/2|np-to 1/6|np/base/no-source 0/3|np/gerund 0/7|np/infinitive 4/23|np/modal 1/7|np/modal< 0/2|np< 3/6|passive ing/passive/no-source 1/2|passive ing/passive</no-source 1/2|passive prep:as/modal/no-source 2/6|passive prep:as/passive/no-source 4/5|passive prep:as/passive</no-source 3/6|passive prep:by/passive 0/2|prep:as 0/9|prep:as/infinitive 0/3|prep:as/modal 2/6|prep:as/participle 1/4|prep:as/participle/no-source 1/2|prep:as/passive 4/9|prep:as/passive/no-source 1/5|prep:as/passive< 2/6|prep:by/passive 0/2|prep:for 1/3|prep:in 2/6|prep:since/participle 0/4|quote 1/3|that 2/4|that/infinitive 0/2|that< 2/2|wh 1/7|wh/infinitive 3/21',
  seek: '* 52/189|as1 0/3|before phrase np< 0/2|before phrase to/participle< 0/3|before phrase to< 0/9|before sub to< 0/2|clause 2/8|clause/gerund 0/4|clause/gerund/no-source 0/4|clause/modal 0/3|np 3/20|np-of 4/4|np-of/gerund 1/2|np-to/gerund 2/2|np/gerund 4/14|np/modal 0/2|np< 1/2|quote 2/3|to 7/23|to/gerund 9/19|to/gerund/no-source 0/2|to/modal 2/6|to/modal< 0/2|to/no-source 0/2|to/participle 3/12|to/participle< 4/4|to< 5/11',
  seem: '* 39/222|adj 4/22|adj/participle 0/2|adj< 3/7|around clause< 0/2|before phrase adj< 0/3|before phrase clause< 0/2|before phrase to< 0/18|before sub adj< 0/4|before sub clause< 0/2|before sub none< 0/2|before sub to< 0/6|before to< 0/3|clause 2/2|clause< 2/4|ing 0/2|np 0/4|np-of/no-source 0/2|prep:like 1/6|to 14/59|to/gerund 1/2|to/modal 0/3|to/no-source 1/2|to/participle 2/7|to/participle/no-source 0/3|to< 5/27',
  seize:
    '* 1/37|before phrase prep:on< 0/3|before/participle<” 0/2|np/gerund 0/2|prep:on 0/2|prep:on/base/no-source 0/2|prep:on/participle 0/3|prep:on< 0/4',
  send: '* 6/174|adj 0/2|before np< 0/2|before phrase clause< 0/2|before phrase np-np< 0/2|before phrase np< 0/4|before sub clause< 0/2|clause 0/7|clause/participle 1/3|clause< 0/4|ing 1/3|np 1/23|np-for 0/4|np-np 1/4|np-np< 0/3|np-of 0/2|np-to 0/2|np-to/gerund 0/3|np/gerund 0/8|np/infinitive 0/7|np/modal 0/2|np< 0/6|passive none/passive/no-source 0/10|passive prep:to/passive/no-source 0/7|prep:from 0/2|prep:to/passive 0/7|wh 0/2',
  sentence: '* 3/13|passive prep:to/passive/no-source 0/2|prep:to/passive 0/3',
  serve:
    '* 1/152|before phrase none< 0/2|before phrase prep:as< 0/4|clause/infinitive 0/2|np 0/6|np/infinitive 0/2|prep:as 1/42|prep:as/gerund 0/6|prep:as/infinitive 0/16|prep:as/modal 0/2|prep:as/participle 0/2|prep:as< 0/5|prep:by/modal 0/2|prep:in 0/16|prep:in/gerund 0/4|prep:in/participle 0/3|prep:on 0/4|prep:on/gerund 0/2',
  set: '* 2/121|clause 0/3|clause/infinitive 0/2|np 0/8|np-for 0/5|np-for/modal 0/4|np/base 0/2|np/base/no-source 0/2|np/gerund 0/6|np/modal 0/2|passive prep:for/passive/no-source 0/2|passive prep:in/passive/no-source 0/2|passive to/passive/no-source 0/5|prep:by/participle 0/3|prep:for/passive 0/2|prep:in/participle 0/2|prep:in/passive 0/2|prep:off 0/3|prep:off/gerund 0/2|prep:to/passive 0/2|to/passive 0/6',
  shake: '* 0/27|clause 0/3|np 0/4|np/gerund 0/3|np/infinitive 0/2|np/modal 0/2',
  share:
    '* 11/85|before phrase clause< 0/2|before phrase np< 0/2|clause 2/13|clause< 0/2|np 2/6|np-for 1/3|np-with 0/3|np-with/gerund 0/2|np-with/infinitive 0/2|np/infinitive 0/6|np/no-source 0/2|np/participle/no-source 0/3|np< 0/2|passive prep:by/passive 2/3|prep:by/modal 0/2|prep:by/participle 0/2|prep:by/passive 0/3|prep:with 0/3|prep:with/participle 0/2',
  shift:
    '* 1/51|before phrase np< 0/2|before phrase prep:from< 0/2|clause/gerund 0/3|clause/infinitive/no-source 0/2|clause/modal 0/2|np 0/5|np/gerund 0/5|np/infinitive 0/3|np< 0/3|prep:from< 0/2',
  shock: '* 5/21|passive wh/passive/no-source 1/2|wh/passive 1/2',
  'shoot back': '* 6/11|before<” 2/2|that 2/2',
  shout: '* 10/14|before<” 3/3|quote 3/3|quote/gerund 2/2',
  show: '* 146/406|adj 1/8|as1 1/4|before none< 4/6|before phrase heard< 0/2|before phrase none< 1/5|before phrase np-with< 0/2|before phrase that< 0/4|before phrase wh< 0/2|before sub heard< 0/2|before sub that< 0/3|before sub wh< 0/2|before<” 0/2|clause 12/20|clause/gerund 1/3|clause/infinitive 1/4|clause< 1/2|heard-np 1/2|heard-to 1/5|heard-to< 0/2|ing 14/33|ing/gerund 0/5|ing/infinitive 1/2|ing/no-source 2/3|ing/passive 1/3|np-between 2/2|np-for 3/5|np-for/gerund 0/4|np-in/no-source 1/2|np-of 4/11|np-on/gerund 2/2|np-than 2/2|np-with 7/11|np-with/gerund 1/2|np-with/no-source 2/4|np-with< 3/3|passive ing/passive/no-source 2/3|passive to/passive/no-source 2/2|prep:at 0/2|prep:in 0/5|prep:in/gerund 0/7|prep:in/modal 0/2|prep:in/participle 0/2|prep:on 0/2|quote 0/2|quote/gerund 0/2|that 34/47|that/gerund 3/8|that/infinitive 6/14|that/no-source 5/8|that< 5/8|to 2/7|to/no-source 0/2|to/passive 0/2|to< 1/2|wh 2/12|wh/gerund 2/3|wh/infinitive 1/3|wh< 2/4',
  shrug: '* 2/6|prep:off/participle 1/2',
  side: '* 3/12|prep:with 1/4|prep:with/gerund 0/3',
  sign: '* 9/80|before phrase clause< 0/2|clause 1/7|clause/infinitive 0/2|clause< 1/2|np 1/10|np-as 1/2|np-for 0/2|np/infinitive 0/4|np/modal 0/2|prep:by/participle 0/2|prep:for 0/4|prep:for/infinitive 0/2|prep:into 0/2|prep:into/passive 0/2|prep:on/infinitive 0/2|to 2/2',
  signal: '* 7/26|np 1/2|np-for 0/3|np-of/modal 0/2|that< 2/2',
  sing: '* 1/5|np/gerund 0/2',
  single: '* 3/10|np 1/2',
  size: '* 1/3',
  slam: '* 23/44|before phrase np-as< 0/2|clause 0/3|clause/gerund 1/2|np 3/6|np-as 1/2|np-as< 1/2|np-for 4/4|np-for/gerund 2/2|np-quote 6/10|np/gerund 2/2',
  sought: '* 2/6|to 1/3',
  sound: '* 4/34|adj 1/4|adj/gerund 0/2|adj< 0/2|np 0/2|prep:like 0/5',
  spar: '* 3/6|prep:over 1/2',
  spark: '* 1/16|clause 1/2|np 0/4|np/gerund 0/2|passive prep:by/passive 0/2|prep:by/passive 0/2',
  speak:
    '* 29/257|adj 0/2|adj/gerund 0/2|as1 0/3|before none< 0/2|before phrase none< 0/2|clause/gerund 0/3|clause/gerund/no-source 0/2|gap - 0/2|ing/gerund 0/2|np 0/4|np-after/gerund 0/2|np-of 0/3|np-to/gerund 0/2|np/gerund 1/13|prep:about 9/16|prep:after 0/2|prep:against 0/2|prep:against/gerund 0/2|prep:at 1/12|prep:at/base 0/3|prep:at/gerund 0/7|prep:at/gerund/no-source 0/2|prep:at/infinitive 0/7|prep:at/infinitive/no-source 0/2|prep:at/modal 0/2|prep:for 2/8|prep:from 0/3|prep:in 0/8|prep:in/gerund 0/6|prep:of 4/4|prep:on 1/16|prep:on/gerund 0/5|prep:on/gerund/no-source 0/5|prep:on/infinitive 0/6|prep:to 0/2|prep:to/gerund 0/3|prep:with 0/16|prep:with/gerund 0/2|prep:with/gerund/no-source 0/2|prep:with/infinitive 0/3|quote 0/4|quote-far 1/2|that 1/3|to 1/4',
  specify: '* 1/2',
  speculate: '* 5/11|that 1/2|that/infinitive 1/2',
  spell: '* 0/3',
  spend:
    '* 1/208|adj 0/3|adj/modal 0/2|adj< 0/2|before phrase adj< 0/2|before phrase ing< 0/4|before phrase none< 0/5|before phrase np-of< 0/3|clause 0/9|clause/gerund 0/2|clause/infinitive 0/5|ing 0/11|ing/gerund 0/3|ing/modal 0/2|ing< 0/4|np 0/19|np-for/gerund 0/2|np-of 0/7|np-of/gerund 0/4|np-of/infinitive 0/4|np-of< 0/3|np-to 0/5|np-to/infinitive 0/2|np/base 0/2|np/gerund 0/11|np/infinitive 0/7|np/modal 0/2|passive none/passive/no-source 0/2|passive prep:on/modal/no-source 0/2|passive prep:on/passive/no-source 0/4|prep:about 0/2|prep:at 0/4|prep:at/infinitive 0/2|prep:in 0/5|prep:in/gerund 0/3|prep:in/gerund/no-source 0/2|prep:of 0/2|prep:on 0/3|prep:on/gerund 0/3|prep:on/modal 0/2|prep:on/passive 0/4|prep:with 0/2|quote/infinitive 0/2|to 0/2|to/gerund 0/2',
  split: '* 0/23|before/modal<” 0/2|np/gerund 0/2|passive none/passive/no-source 0/2',
  stand:
    '* 3/81|adj 0/3|before phrase none< 0/2|before phrase prep:at< 0/2|before phrase prep:with< 0/2|prep:at< 0/2|prep:behind 0/2|prep:behind/gerund 0/3|prep:beside 0/2|prep:beside/gerund 0/2|prep:for/infinitive 0/2|prep:in 0/9|prep:in/gerund 0/4|prep:in/modal 0/2|prep:on 1/2|prep:on/gerund 0/2|prep:with/gerund/no-source 0/2|prep:with< 0/2',
  start:
    '* 3/130|before phrase ing< 0/2|before phrase np< 0/2|before sub to< 0/2|clause 0/8|ing 1/16|ing/infinitive 0/3|ing/modal 0/2|ing/modal< 0/2|ing< 0/3|np 0/7|np-np 0/2|np/gerund 0/2|np/infinitive 0/3|np< 0/2|prep:at 0/2|prep:in 0/3|prep:in/gerund 0/2|prep:with 0/4|prep:with/gerund 0/5|prep:with/modal 0/2|to 0/9|to/modal 0/2|to< 0/3|wh 0/4',
  startle: '* 1/6',
  state:
    '* 42/78|before none< 2/3|before phrase clause< 0/2|before phrase quote< 0/2|before phrase that< 0/2|before<” 8/8|clause 0/2|clause/gerund 1/2|clause< 1/2|colon” 3/3|np 0/2|np/infinitive 0/2|quote< 4/4|that 8/13|that/gerund 8/9|that< 3/3',
  stick: '* 0/21|np/gerund 0/3|prep:with 0/3|prep:with/infinitive 0/2',
  stop: '* 0/87|adj 0/3|clause/base 0/2|clause/gerund/no-source 0/2|clause/infinitive 0/4|clause/infinitive/no-source 0/2|ing 0/8|ing/infinitive 0/3|np 0/6|np/gerund 0/6|np/infinitive 0/21|np/infinitive/no-source 0/2|prep:by 0/3|to 0/4',
  stress: '* 9/19|np-of 1/2|that 1/2',
  strike: '* 2/39|before sub clause< 0/2|clause 0/5|clause/gerund 0/2|clause< 0/3|np 0/6|np-with 0/3|np/infinitive 0/2',
  strive: '* 2/6',
  struggle:
    '* 5/61|as1 0/2|before phrase to< 0/4|before<” 0/2|np/gerund 0/4|prep:in 0/3|prep:with 0/7|to 4/18|to/gerund 1/5|to/modal 0/2|to< 0/4',
  sue: '* 1/19|clause 0/2|np 0/4|np/base/no-source 1/2|prep:after 0/2',
  suggest:
    '* 144/242|before phrase clause< 0/3|before phrase that< 0/10|before sub that< 0/7|clause 35/45|clause/base 2/2|clause/gerund 7/12|clause/infinitive 0/2|clause/no-source 0/2|clause< 3/3|ing 3/4|np 1/6|np-of 2/2|np-to 1/2|np/gerund 0/3|that 46/67|that/gerund 15/22|that/infinitive 1/3|that< 17/18',
  support:
    '* 61/369|before np/modal< 0/2|before phrase clause/gerund< 0/2|before phrase clause< 0/2|before phrase np< 0/4|clause 2/16|clause/gerund 0/8|clause/gerund/no-source 0/8|clause/gerund< 0/2|clause/infinitive 0/11|clause/modal 1/5|clause< 0/2|ing 4/12|ing< 0/2|np 20/85|np-as 1/3|np-for 1/3|np-for/gerund 1/3|np-for/infinitive 0/2|np-of 1/4|np-of/modal 2/5|np-to 1/7|np-to/gerund 0/3|np/gerund 6/39|np/gerund/no-source 1/2|np/gerund< 1/2|np/infinitive 6/38|np/modal 2/30|np/modal< 0/2|np< 2/6|passive prep:by/passive 1/2|prep:by/participle 0/4|prep:by/passive 0/3|prep:in 0/2|quote 1/2',
  surmise: '* 2/2',
  surprise:
    '* 2/36|before np/modal< 0/4|np 0/3|np/modal 0/2|np/modal< 0/4|passive none/passive/no-source 0/3|that/passive 0/2',
  suspect: '* 7/13|prep:of/participle 0/2|that 3/3',
  swear: '* 1/7',
  tack: '* 0/5|prep:on/gerund 0/2',
  take: '* 26/643|adj/modal 0/2|as1 1/3|before none< 0/3|before np< 0/2|before phrase clause< 0/5|before phrase np< 0/14|before phrase prep:on< 0/2|before phrase to< 0/2|before sub none< 0/2|before sub np< 0/4|before<” 0/2|clause 2/45|clause/gerund 0/6|clause/gerund/no-source 0/3|clause/infinitive 0/10|clause/modal 0/6|clause/no-source 0/2|clause< 1/5|heard-to 0/5|heard-to< 0/2|np 4/112|np-as 0/3|np-for 0/7|np-np 0/3|np-of 1/11|np-of/base 0/2|np-of/gerund 0/7|np-of/infinitive 0/7|np-of/modal 0/2|np-to 1/31|np-to/gerund 0/2|np-to/infinitive 0/3|np-to/modal 0/3|np-with 0/5|np-with/infinitive 0/2|np/base 0/4|np/gerund 1/34|np/gerund/no-source 0/2|np/infinitive 0/38|np/modal 0/23|np/modal< 0/2|np/no-source 1/4|np/participle 0/2|np< 3/20|passive none/modal/no-source 0/2|passive none/passive/no-source 0/8|prep:as/modal 1/3|prep:by/participle 0/3|prep:for 0/2|prep:from/participle 0/6|prep:in/gerund 0/3|prep:in/infinitive 0/2|prep:into 0/4|prep:on 1/14|prep:on/gerund 0/4|prep:on/infinitive 0/10|prep:on/modal 0/2|prep:on< 0/3|prep:over 0/2|prep:to 1/3|prep:with/participle 0/2|quote 0/2|quote/gerund 0/2|that 0/2|to 1/13|to/modal 0/5|to< 1/3',
  talk: '* 52/138|before phrase none< 0/3|before phrase prep:about< 0/7|before sub prep:about< 0/2|clause< 0/2|colon/modal 0/2|np-about 2/3|np-for/gerund 0/2|prep:about 16/25|prep:about/gerund 11/22|prep:about/gerund/no-source 2/3|prep:about/infinitive 5/8|prep:about/modal 1/3|prep:about/no-source 2/2|prep:about< 6/10|prep:with 0/2|prep:with/infinitive 0/2',
  target:
    '* 6/60|before phrase np< 0/2|clause/gerund 0/3|np 1/4|np/gerund 1/11|np/infinitive 0/3|np< 1/2|passive prep:by/passive 0/2|prep:at/participle 0/2|prep:by/passive 0/2|prep:for/infinitive 0/2',
  taunt: '* 0/4',
  tell: '* 437/671|adj<” 0/2|around phrase< 4/4|as1 0/2|before clause ,< 0/2|before heard< 6/6|before none< 2/2|before phrase clause< 0/3|before phrase quote< 0/2|before phrase that< 0/23|before phrase wh< 0/2|before sub clause< 0/2|before sub none< 0/2|before sub that< 0/3|before that< 0/5|before<” 199/209|clause 28/38|clause/gerund 7/11|clause/gerund/no-source 0/2|clause< 5/5|clause<” 0/2|colon” 3/5|colon”/gerund 2/2|heard-np/gerund 1/2|heard-np<” 0/2|heard-to 1/3|heard-to/gerund 1/4|heard-to/modal 1/2|ing 3/4|ing<” 0/5|interrupted<” 4/4|np-about 0/2|np-about/gerund 0/3|np-after<” 0/3|np-as<” 0/2|np-before<” 0/2|np-of 1/2|np-of<” 0/2|np-on<” 0/3|np-to/gerund 0/4|passive that/passive</no-source 0/3|quote 10/12|quote/gerund 6/8|that 77/96|that/gerund 12/16|that/infinitive 4/5|that/modal 1/2|that/participle 1/2|that/passive< 0/3|that< 28/31|that<” 1/5|to 1/3|to/gerund 1/4|to/infinitive 0/2|to/modal 1/2|wh 3/4|wh/gerund 1/2|wh/infinitive 3/5|wh< 1/3|wh<” 0/4',
  tend: '* 1/34|before phrase to< 0/4|before to< 0/2|to 1/13|to< 0/7',
  terrify: '* 1/3',
  testify: '* 3/13|prep:before 0/2|that 1/2',
  thank: '* 7/20|clause 2/4|clause/gerund 0/2|clause/infinitive 0/2|np 1/3|np-for 3/7',
  think:
    '* 83/274|around phrase< 0/2|before clause ,< 0/2|before clause< 0/3|before np< 0/2|before phrase clause< 0/9|before sub none< 0/3|clause 44/106|clause/base 2/3|clause/base/no-source 1/4|clause/modal 0/2|clause/modal< 1/2|clause/no-source 1/3|clause< 7/13|gap - 0/4|gap that 0/4|gap what 1/4|np 0/5|np/no-source 0/4|np< 0/2|passive to/passive/no-source 1/2|prep:about 2/7|prep:about/gerund 2/3|prep:in/gerund 0/2|prep:of 2/9|quote 0/3|that 6/17|that/gerund 2/3|that/infinitive 0/2|that< 2/3|to/passive 0/2',
  threaten: '* 13/37|np 0/2|np/gerund 1/2|np/modal 0/2|to 8/17|to/gerund 3/4',
  thrill: '* 0/9',
  throw:
    '* 2/42|clause 0/3|np 0/9|np/gerund 1/5|np/modal 0/2|passive prep:into/passive/no-source 0/2|prep:in/infinitive 0/2|prep:into/passive 0/2',
  thunder: '',
  tick: '* 2/5|prep:off 1/2',
  tie: '* 2/47|before phrase prep:at/passive< 0/2|np 1/6|np-as/infinitive 0/2|np/gerund 0/3|np/infinitive 0/5|passive prep:at/passive</no-source 0/2|passive prep:in/passive/no-source 0/2|passive prep:to/passive/no-source 0/2|prep:at/passive< 0/2|prep:in/passive 0/2|prep:to/passive 0/3',
  title: '* 4/13|np 1/2|np/participle 1/5',
  touch: '* 3/14|np 0/5|prep:on/participle 1/2',
  tout: '* 16/26|clause 1/3|np 4/7|np-as 0/2|np-to 1/2',
  trade: '* 1/31|before phrase clause< 0/2|clause 0/2|clause< 1/2|np 0/3|np/gerund 0/2',
  trash: '* 2/5|np 1/2',
  treat:
    '* 0/40|clause 0/2|np 0/2|np-as 0/3|np-as/infinitive 0/2|np/infinitive 0/2|np/modal 0/2|passive none/passive/no-source 0/5|passive prep:as/passive</no-source 0/2|prep:as/passive< 0/2',
  trouble: '* 2/8|np/participle/no-source 0/2',
  trumpet: '* 2/6|np 1/3',
  try: '* 15/309|before phrase to< 0/14|before sub to< 0/7|clause/gerund 0/2|np 0/2|np-to/gerund 0/2|prep:to 0/3|to 11/118|to/base 1/3|to/gerund 1/62|to/gerund/no-source 0/3|to/infinitive 0/18|to/infinitive/no-source 0/3|to/modal 1/15|to/modal< 0/2|to/participle 0/3|to< 1/22',
  turn: '* 6/222|around phrase< 0/5|as1 0/5|before phrase clause< 0/2|before phrase none< 0/2|before phrase np< 0/3|before phrase prep:in/passive< 0/2|before sub none< 0/2|clause 0/11|clause/gerund 0/3|clause/infinitive 0/7|clause/no-source 0/2|clause< 0/2|np 1/20|np-as 0/2|np-with 0/2|np/gerund 0/11|np/infinitive 1/16|np/modal 0/4|np/no-source 0/2|np/participle 0/4|np< 0/3|passive prep:in/passive</no-source 0/2|prep:against/infinitive 0/2|prep:around/gerund 0/3|prep:at 0/2|prep:for/gerund 0/2|prep:in 0/5|prep:in/infinitive 0/2|prep:in/passive< 0/2|prep:into 0/7|prep:into/participle 0/3|prep:into< 0/2|prep:on/participle 1/5|prep:over/infinitive 0/2|prep:to 1/2|that 0/3|that< 1/2|to 0/6|to/modal 0/3|to/participle 0/2',
  tweet:
    '* 74/120|before phrase np< 0/2|before phrase quote< 0/2|before phrase that< 0/2|before<” 32/32|clause 1/3|clause/no-source 0/2|colon 0/2|colon” 5/6|np 3/5|np-of 3/6|np/gerund 2/3|np< 2/3|prep:after<” 0/3|prep:with 0/2|quote 5/5|quote< 2/3|that 7/11|that/gerund 1/2|that< 2/2',
  underline: '* 0/3',
  underscore: '* 9/30|np 2/4|np-of 1/2|np/gerund 0/2|passive wh/passive/no-source 0/2|wh/passive 0/2',
  understand:
    '* 10/54|clause 2/8|clause/infinitive/no-source 0/2|np 0/5|np-of 0/5|np-of/infinitive 0/2|np-of< 2/2|np/gerund 0/2|np/infinitive 0/3|that/infinitive 0/3|wh 2/6|wh/infinitive 2/4',
  unify: '* 0/24|clause/infinitive 0/3|np/gerund 0/2|np/infinitive 0/5',
  unite: '* 0/27|np 0/2|np/base 0/2|np/gerund 0/2|prep:behind/infinitive 0/4',
  unleash: '* 1/13|np 0/2|np-of 0/3',
  unveil: '* 3/16|np 0/5|np-of/infinitive 0/2',
  upset: '* 2/19|np-to 0/2',
  urge: '* 63/134|before phrase to< 0/5|before to< 0/3|before<” 2/4|heard-to 16/25|heard-to/gerund 5/14|heard-to/infinitive 1/3|heard-to< 7/9|np-to 2/4|to 15/26|to/gerund 6/14|to/infinitive 1/3|to< 3/9',
  use: '* 4/384|before none/modal< 0/2|before np-to< 0/2|before phrase clause< 0/2|before phrase np-to< 0/3|before phrase np< 0/3|before prep:by/participle< 0/2|before to< 0/2|before<” 0/6|clause 0/11|clause/gerund 0/13|clause/infinitive 0/14|clause/modal 0/5|clause< 1/2|np 1/23|np-as 0/10|np-as/gerund 0/6|np-as/infinitive 0/3|np-for 0/2|np-for/gerund 0/3|np-of 0/6|np-quote/gerund 0/3|np-to 2/30|np-to/gerund 0/12|np-to/infinitive 0/5|np-to/modal 0/5|np-to/modal< 0/2|np-to< 0/5|np/gerund 0/31|np/infinitive 0/18|np/modal 0/3|np< 0/3|passive none/passive/no-source 0/3|passive prep:as/modal/no-source 0/2|passive prep:for/modal/no-source 0/2|passive to/passive/no-source 0/5|prep:as 0/2|prep:as/modal 0/2|prep:by/participle 0/6|prep:by/participle< 0/2|prep:for 0/2|prep:for/modal 0/2|prep:in/participle 0/6|to 0/22|to/modal 0/3|to/passive 0/6|to< 0/3|to<” 0/2',
  utter: '* 1/9',
  vent: '* 2/5',
  veto: '* 2/6',
  vie: '* 2/14|prep:for/gerund 0/2|to 0/3',
  view: '* 10/51|np 1/7|np-as 3/8|np-as/infinitive/no-source 0/2|np/gerund 0/2|passive none/passive/no-source 0/3|passive prep:as/passive/no-source 1/3|prep:as 1/4|prep:as/passive 1/3|prep:as/passive/no-source 0/2|prep:through/participle/no-source 0/2|prep:with/passive 0/2',
  voice: '* 5/21|before phrase clause< 0/3|clause 0/2|clause< 0/3|np 1/2|np-of 2/2',
  volunteer: '* 1/7',
  vote: '* 28/263|adj 0/5|adj/infinitive 0/2|before phrase prep:against< 0/2|before phrase prep:for/modal< 0/3|before phrase prep:for< 0/2|before phrase prep:in< 0/4|before phrase to< 0/3|clause 1/2|clause/gerund 0/2|np/gerund 0/9|np/gerund/no-source 0/2|np/infinitive 0/4|np/modal 0/3|passive none/passive/no-source 0/2|prep:against 2/7|prep:against/infinitive 3/5|prep:against< 2/2|prep:at/base 0/2|prep:at/infinitive 0/2|prep:at/modal 0/2|prep:for 5/23|prep:for/gerund 0/12|prep:for/gerund/no-source 0/2|prep:for/infinitive 4/33|prep:for/modal 4/36|prep:for/modal< 1/3|prep:for/no-source 0/2|prep:for/participle 0/2|prep:for< 2/3|prep:in 0/7|prep:in/gerund 0/8|prep:in/infinitive 0/7|prep:in/modal 0/6|prep:in< 0/4|prep:on 0/2|prep:on/infinitive 0/3|that/gerund 0/2|to 0/3|to< 2/3',
  vouch: '* 3/6|prep:for 2/2',
  vow: '* 41/64|before phrase to< 0/5|prep:to 2/3|prep:to/gerund 2/2|to 19/26|to/gerund 3/5|to/no-source 2/2|to< 3/6',
  want: '* 77/312|before phrase to< 0/6|before sub clause/modal< 0/2|before to< 0/3|clause 0/14|clause/modal< 2/3|colon/participle 1/3|np 9/34|np-for 2/2|np-of 2/2|np-to 12/30|np-with 1/2|np/no-source 1/2|passive to/passive/no-source 0/2|prep:to 1/3|quote 0/5|to 31/134|to/base/no-source 0/2|to/gerund 2/7|to/infinitive 0/3|to/modal 0/7|to/no-source 1/5|to/passive 0/2|to< 5/10|wh 1/3',
  warn: '* 36/71|before phrase none< 0/2|before phrase that< 0/3|before<” 2/3|clause 2/3|prep:about/gerund 0/2|that 14/16|that/gerund 4/5|that< 1/3',
  watch:
    '* 4/68|clause 1/8|clause/gerund 0/5|clause/infinitive 0/2|np 0/9|np-np/gerund 0/2|np/gerund 0/3|np/infinitive 0/7|np/modal 1/2|prep:as 1/2',
  wave: '* 1/14',
  weigh: '* 1/11|before phrase none< 0/2|np 0/3',
  welcome: '* 6/34|clause 0/4|np 1/6|np-as 0/2|np-to 2/2|np/gerund 0/3|np/modal 0/4',
  whisper: '* 1/2',
  will: '* 2/55|before phrase none< 0/3|clause 0/4|clause/no-source 0/8|np/no-source 0/2|np< 0/2|quote 0/8|to 0/3|to/gerund 1/5',
  win: '* 2/672|adj 0/2|adj/infinitive 0/3|before none< 0/2|before np-of< 0/2|before phrase clause< 0/6|before phrase none/modal< 0/2|before phrase np-of/modal< 0/2|before phrase np-of< 0/5|before phrase np/modal< 0/5|before phrase np< 0/13|before phrase prep:by< 0/3|before phrase prep:in< 0/2|before sub np-with< 0/2|before sub np< 0/3|clause 0/56|clause/base/no-source 0/2|clause/gerund 0/14|clause/gerund/no-source 0/10|clause/infinitive 0/17|clause/modal 0/6|clause/no-source 0/2|clause< 0/6|gap - 0/3|ing 0/2|np 1/135|np-for/infinitive 0/10|np-np 0/15|np-np/infinitive 0/2|np-of 0/22|np-of/gerund 0/3|np-of/infinitive 0/12|np-of/modal 0/5|np-of/modal< 0/2|np-of< 0/7|np-to/gerund 0/2|np-to/infinitive 0/2|np-with 0/2|np-with< 0/2|np/base 0/5|np/gerund 0/41|np/gerund/no-source 0/6|np/infinitive 0/71|np/infinitive/no-source 0/2|np/modal 0/21|np/modal/no-source 0/2|np/modal< 0/5|np/no-source 0/4|np< 0/17|prep:among 0/2|prep:by 0/4|prep:by/participle 0/2|prep:by< 0/4|prep:in 0/13|prep:in/gerund 0/2|prep:in/infinitive 0/2|prep:in< 0/2|prep:over/infinitive 0/10|wh/modal 0/2',
  wish: '* 3/8|clause 1/2',
  withdraw: '* 2/18|np 1/2|prep:from/infinitive 0/3',
  withhold: '* 0/14',
  witness: '* 2/8',
  wonder: '* 14/17|before<” 3/3|wh 3/4|wh/gerund 2/2|wh/infinitive 4/5',
  word: '* 2/5|passive none/passive/no-source 0/2',
  work: '* 6/277|before phrase np-with< 0/2|before phrase prep:for< 0/2|before phrase prep:with< 0/2|before phrase to< 0/3|clause 0/3|np 0/7|np-with< 0/2|np/gerund 0/17|np/gerund/no-source 0/4|np/no-source 0/3|prep:across/infinitive 0/2|prep:as 0/8|prep:at 0/6|prep:at/infinitive 0/2|prep:for 0/30|prep:for/gerund 0/7|prep:for/gerund/no-source 0/2|prep:for/infinitive 0/4|prep:for/participle 0/2|prep:for< 0/3|prep:in 0/15|prep:in/gerund 0/8|prep:in/infinitive 0/3|prep:in/modal 0/2|prep:on 0/12|prep:on/gerund 0/3|prep:on/infinitive 0/2|prep:with 0/20|prep:with/gerund 0/6|prep:with/infinitive 0/4|prep:with/modal 0/3|prep:with< 1/3|to 2/12|to/infinitive 0/2|to/modal 0/4|to< 0/3|wh 0/2',
  worry:
    '* 23/66|before phrase prep:about< 0/2|before phrase that< 0/2|clause 2/4|np 0/3|passive none/passive/no-source 0/3|passive prep:about/passive/no-source 1/5|passive that/passive/no-source 1/3|prep:about/gerund 0/3|prep:about/infinitive 2/3|prep:about/participle 1/3|prep:about/passive 1/5|prep:about< 1/2|that 2/2|that/passive 1/3|that< 2/2',
  would: '* 2/58|before none< 0/2|clause 0/4|clause/no-source 0/5|clause< 0/2|np 0/3|quote 0/32',
  write:
    '* 247/438|around phrase< 6/6|before phrase colon< 0/5|before phrase none< 0/3|before phrase np< 0/3|before phrase quote< 0/6|before phrase that< 0/3|before prep:in< 2/3|before sub quote< 0/2|before sub that< 0/2|before<” 169/177|clause 4/8|clause/gerund 0/2|colon” 4/4|colon”/gerund 2/3|colon”< 5/5|interrupted< 1/2|interrupted<” 3/6|np 2/13|np-for 0/2|np-of 2/4|np/gerund 2/5|np/infinitive 0/2|np< 0/4|passive none/passive/no-source 0/2|prep:about 1/4|prep:after<” 0/3|prep:by/gerund/no-source 0/2|prep:by/participle 1/5|prep:in 1/6|prep:in< 0/4|prep:in<” 0/28|prep:on<” 0/12|quote 7/7|quote/gerund 2/3|quote< 7/7|that 10/12|that/gerund 2/3|that< 5/6|wh<” 0/2',
  yell: '* 7/13',
};
