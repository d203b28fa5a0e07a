/**
 * Full given names and the short forms they are known by, one name a line. Written by hand on 2026-11-24 from common
 * knowledge of each culture's usage; no list was copied. A short form may stand for several names. Licence: the project's.
 */
export const nicknamesByCulture = {
  english: `
aaron: ron ronnie | abigail: abby abbie gail | abraham: abe bram | adelaide: addie della heidi | agnes: aggie nessa | albert: al bert bertie
alexander: alex al sandy xander alec lex sasha | alexandra: alex sandy lexi sandra allie sasha | alfred: al fred freddie alf | alice: allie ali
allison: allie ali | amanda: mandy manda | amelia: amy millie mel emmy | anastasia: stacy ana anna nastya | andrew: andy drew | angela: angie angel
ann: annie nan nancy | anna: annie ann nan anya | anthony: tony ant | antonia: toni tony | archibald: archie | arnold: arnie | arthur: art artie
augustus: gus august | barbara: barb barbie babs | bartholomew: bart | beatrice: bea trixie | belinda: linda bel | benedict: ben bennie benny
benjamin: ben benny benji benjy bennie | bernard: bernie barney | bradford: brad ford | bradley: brad | brandon: bran | brian: bri | bridget: biddy bridie
calvin: cal | cameron: cam | candace: candy | caroline: carrie carol lina caro | carolyn: carrie carol lyn | cassandra: cass cassie sandra
catherine: cathy kathy kate katie kay kit kitty cat katy kat | cecilia: cece celia cissy | charles: charlie chuck chas chaz chip | charlotte: charlie lottie char
chester: chet | christian: chris | christina: chris tina chrissy christy | christine: chris tina chrissy christy | christopher: chris kit topher
clarence: clare clarry | clifford: cliff | clinton: clint | constance: connie | cornelius: neil corny | curtis: curt | cynthia: cindy
dale: day | daniel: dan danny | danielle: dani | david: dave davy davey | deborah: deb debbie debby debra | delbert: bert del | denise: dennie
dennis: denny den | dominic: dom nick | donald: don donnie donny | dorothy: dot dottie dolly dora | douglas: doug | dwight: ike
edgar: ed eddie | edmund: ed eddie ned | edward: ed eddie ned ted teddy | edwin: ed eddie | eileen: ellie | eleanor: ellie nell nora ella elle | elaine: ellie
elizabeth: liz lizzie beth betsy betty eliza bess libby lisa elsie liza lily liddy ellie bessie | ellen: ellie nell | emily: em emmy millie | emma: em emmy
ernest: ernie | eugene: gene | evelyn: evie eve | ezekiel: zeke | florence: flo florrie | frances: fran frankie franny | francis: frank fran frankie
franklin: frank | frederick: fred freddie freddy rick fritz | gabriel: gabe gabby | gabrielle: gabby gabi elle | genevieve: gen jenny eve
geoffrey: geoff jeff | george: georgie | gerald: jerry gerry | geraldine: gerry jerry | gilbert: gil bert | gregory: greg | gwendolyn: gwen wendy
harold: hal harry | harriet: hattie harry | helen: nell nellie ellie | henry: harry hank hal | herbert: herb bert | hubert: hugh bert | ignatius: iggy
irene: rene | isaac: ike zac | isabella: bella izzy belle isa | isabel: izzy bella belle | jacob: jake jay cob | jacqueline: jackie
james: jim jimmy jamie jimmie jem | jane: janie jenny | janet: jan | janice: jan | jasper: jazz | jean: jeanie | jeffrey: jeff | jennifer: jen jenny jenn
jeremiah: jerry jem | jeremy: jerry jem | jerome: jerry | jessica: jess jessie | jessie: jess | joan: joanie | joanna: jo joanne | joel: joe
john: johnny jack jon johnnie | jonathan: jon jonny nathan jonathon | joseph: joe joey jo | josephine: jo josie | joshua: josh | joyce: joy
judith: judy | julia: julie jules | julian: jules | juliet: jules | justin: just | karen: kari | katherine: kathy kate katie kay kit kitty kat katy kathie
kathleen: kathy kate katie kay | kathryn: kathy kate katie kay | kenneth: ken kenny | kevin: kev | kimberly: kim kimmy | kristen: kris | kristina: kris tina
laurence: larry laurie | lawrence: larry laurie law | leander: lee | leonard: leo len lenny | leonardo: leo | leroy: lee roy | leslie: les | lewis: lew lou
lillian: lily lil | linda: lindy lyn | louis: lou louie | louise: lou | lucas: luke | lucille: lucy | lucinda: lucy cindy | lucy: lu | luther: lu
madeline: maddie | magdalene: maggie lena | malcolm: mal | marcus: mark marc | margaret: maggie meg peggy marge margie greta daisy rita madge peg
marianne: mary ann | marilyn: mary lyn | marjorie: marge margie | marion: mary | martha: marty patty | martin: marty | marvin: marv | mary: molly polly mamie may
matilda: tilly mattie | matthew: matt matty | maureen: mo | maurice: morrie mo | maxwell: max | maximilian: max | megan: meg | melanie: mel | melinda: mindy mel
melissa: mel missy lissa | melvin: mel | mercedes: mercy | michael: mike mikey mick mickey micky mitch | michelle: shelly mickey | mildred: millie
miranda: mandy randy | mitchell: mitch | mohammed: mo | monica: monie | montgomery: monty | morris: mo | mortimer: mort | nancy: nan | natalie: nat
nathan: nate nat | nathaniel: nate nat nathan | nicholas: nick nicky nico | nicole: nikki nicky | norman: norm | oliver: ollie | olivia: liv livvy ollie
oscar: ossie | oswald: ozzie | pamela: pam | patricia: pat patty tricia trish patsy | patrick: pat paddy rick | paul: paulie | paula: polly | pauline: polly
penelope: penny | percival: percy | peter: pete | philip: phil pip | phillip: phil pip | phyllis: phyl | priscilla: cilla prissy | prudence: prue
rachel: rae | ralph: ralphie | randall: randy | randolph: randy | raphael: ralph rafe | raymond: ray | rebecca: becky becca beck reba | reginald: reg reggie
richard: rick rich dick ricky richie dickie | robert: rob bob bobby robbie bert robin | roberta: bobbie robbie | roderick: rod rick | rodney: rod
roger: rodge | roland: rollie | ronald: ron ronnie | rosalind: roz rose | rosemary: rose rosie | roxanne: roxy | rudolph: rudy | russell: russ rusty
salvatore: sal | samantha: sam sammy | samson: sam | samuel: sam sammy | sandra: sandy | sarah: sally sadie | scott: scotty | sebastian: seb bastian
seymour: sy | sharon: shari | shirley: shirl | sidney: sid | silvester: sly | solomon: sol | sophia: sophie | spencer: spence | stanley: stan
stephanie: steph stephie | stephen: steve stevie | steven: steve stevie | stuart: stu | susan: sue suzy susie suzie | susanna: sue susie | suzanne: sue suzy
sylvester: sly | sylvia: syl | tabitha: tabby | terence: terry | theodora: thea dora | theodore: ted teddy theo | theresa: terry tess tessa | teresa: terry tess
thomas: tom tommy | tiffany: tiff | timothy: tim timmy | tobias: toby | tracy: trace | trevor: trev | valerie: val | vanessa: nessa | veronica: ronnie roni
victor: vic | victoria: vicky tori vic | vincent: vince vinnie | virginia: ginny ginger | vivian: viv | wallace: wally | walter: walt wally | wanda: wendy
warren: ren | wendell: dell | wesley: wes | wilbur: will | wilfred: will wilf fred | willard: will bill | william: bill will billy willie liam
winifred: winnie fred | winston: win | yvonne: vonnie | zachary: zach zack zac | zachariah: zach`,
  slavic: `
aleksandr: sasha sanya alex shura alik olek oles sashko | aleksandra: sasha alex shura ola olesya | aleksei: alyosha lyosha alex lesha | anastasiya: nastya asya stasya
anatoly: tolya tolik | andrei: andriy andryusha andrii | anna: anya asya anyuta hania | anton: tosha antosha | arkady: arkasha | artyom: tyoma artem | boris: borya
bogdan: bodya bohdan | dariya: dasha | denis: den dyonya | dmitry: dima mitya dimitri dmytro | ekaterina: katya kate katyusha katia | elena: lena alyona olena
elizaveta: liza lisa | evgeny: zhenya eugene yevhen jenya | evgeniya: zhenya eugenia jenya | fyodor: fedya fedor | galina: galya | gennady: gena | georgy: zhora gosha
grigory: grisha | igor: ihor gosha | ilya: ilyusha illya | irina: ira iryna | ivan: vanya | kateryna: katya kate | kirill: kira | konstantin: kostya | ksenia: ksyusha oksana
larisa: lara | leonid: lyonya | lev: lyova | lidiya: lida | lyubov: lyuba | lyudmila: lyuda mila luda | maksim: max maks | margarita: rita | marina: mara | mariya: masha marusya maria
matvei: motya | mikhail: misha mike mykhailo | nadezhda: nadya | natalya: natasha nata natalia | nikita: nik | nikolai: kolya nick mykola | oksana: ksenia | oleg: oleh olezhka
oleksandr: sasha alex sashko oles | oleksandra: sasha lesya | oleksii: alex lyosha | olga: olya olha | pavel: pasha paul pavlo | petr: petya peter petro | polina: polya
roman: roma | rostyslav: rostik slava | ruslan: rus | semyon: syoma | sergei: serge seryozha serhii sergiy | sofiya: sonya sofia | stanislav: stas | svetlana: sveta lana
svyatoslav: slava | taras: tarasik | tatyana: tanya | timofei: tima | timur: tima | tomasz: tomek | vadim: vadik | valentina: valya | valery: valera | vasily: vasya vasyl
vera: verochka | veronika: nika | viktor: vitya | viktoriya: vika | vitaly: vitalik | vladimir: vova volodya vlad vladi | volodymyr: vova volodya vlad | vladislav: vlad slava
vyacheslav: slava | yakov: yasha | yaroslav: slava yarik | yegor: gosha | yulia: yulya julia | yury: yura | zinaida: zina
agnieszka: aga | aleksander: olek alek | andrzej: jedrek | barbara: basia | ewa: ewka | grzegorz: grzes greg | jakub: kuba | jan: janek jas | jerzy: jurek | joanna: asia | jozef: jozek
katarzyna: kasia | krzysztof: krzys kris chris | maciej: maciek | magdalena: magda | malgorzata: gosia | marcin: marcinek | michal: misiek | piotr: piotrek | stanislaw: staszek
tadeusz: tadek | wojciech: wojtek | zbigniew: zbyszek | zofia: zosia | frantisek: franta | jaroslav: jarda | jiri: jirka | josef: pepa | tomas: tom | zdenek: zdenda
dragan: gaga | milan: mile | miroslav: miro mirko | nebojsa: nesa | nikola: niko | slobodan: boban slobo | stefan: stevo | zoran: zoki | georgi: gosho | dimitar: mitko dimo
hryhorii: hrysha hrytsko | mykola: kolya mykolka nick | dmytro: dima mitya | yevhen: zhenya eugene | yelena: lena | yevgeny: zhenya eugene | yekaterina: katya kate`,
  romance: `
alejandro: alex ale jandro | alejandra: ale alex | alfonso: poncho fonso | alfredo: fredo | alberto: beto | antonio: tono toni tony | armando: mando | beatriz: bea | carlos: charly carlitos
concepcion: concha conchita | consuelo: chelo | cristina: cris tina | daniel: dani | dolores: lola | eduardo: edu lalo | enrique: quique kike | ernesto: neto | esperanza: espe
felipe: pipe | fernando: fer nando | francisco: paco pancho fran kiko curro chico | francisca: paca paqui | gabriel: gabi | gabriela: gabi | gerardo: gera | gilberto: beto | gonzalo: gonza
graciela: chela | gregorio: goyo | guadalupe: lupe lupita | guillermo: memo guille | gustavo: gus tavo | humberto: beto | ignacio: nacho | inmaculada: inma | isabel: isa chavela | ismael: mayo
javier: javi | jesus: chuy chucho | joaquin: quin joaco | jorge: coque | jose: pepe chepe | josefa: pepa | josefina: fina | juan: juancho juanito | laura: lau | leonardo: leo | leticia: lety
lorenzo: lencho | lourdes: lulu | luis: lucho | manuel: manolo manu | manuela: manola | margarita: rita | maria: mari maru | mariana: mari | mario: mayito | mercedes: merche meche | miguel: migue
montserrat: montse | nicolas: nico | pablo: pablito | patricia: paty | pedro: perico | pilar: pili | rafael: rafa | ramon: moncho | raul: rulo | refugio: cuca | ricardo: richi rica | roberto: beto
rodrigo: rodri | rosario: charo | salvador: chava salva | santiago: santi chago | sebastian: seba | sergio: checo | socorro: coco | soledad: sole | teresa: tere | vicente: chente | victor: vic
walter: wal | yolanda: yoli | joao: joca janjao | joaquim: quim | henrique: rique | antonia: toninha | sebastiao: tiao | severino: biu | fernanda: nanda | eduarda: duda | raimundo: mundo
giovanni: gianni nino vanni | giuseppe: beppe peppe pino | luigi: gigi | salvatore: totò toto turi | domenico: mimmo | vincenzo: enzo cenzo | lorenzo: renzo | alessandro: sandro ale
alessandra: sandra ale | elisabetta: betta lisa | francesca: franca | francesco: franco ciccio cesco | antonella: nella | michele: lele | raffaele: lello | tommaso: tom | filippo: pippo
alexandre: alex | alexandra: alex | benjamin: ben | christophe: chris | dominique: dom | elisabeth: babette lise | frederic: fred | genevieve: ginette | jacques: jacquot | marguerite: margot
nicolas: nico | philippe: phil | sebastien: seb | stephane: steph | veronique: vero | ioana: oana | alexandru: alex alecu sandu | constantin: costel | gheorghe: ghita gigi | ion: ionel nelu`,
  germanic: `
albrecht: albert | alexander: alex sascha xander | andreas: andi andy | angelika: geli | barbara: babsi | benjamin: ben | bernhard: bernd | brigitte: gitte gitta | christoph: chris stoffel
christian: chris | dieter: didi | dorothea: doro dora | eberhard: hardy | elisabeth: lisa elli liesl sissi lisbeth | emanuel: manu | ferdinand: ferdi | franziska: franzi | franz: franzl
friedrich: fritz fred | gabriele: gabi | georg: schorsch | gerhard: gerd gert | gottfried: friedl | gunther: gunni | heinrich: heinz heini hein henk | helmut: helle | hermann: manni
ingeborg: inge | jakob: jockel | johanna: hanna hanne | johannes: hans hannes jan johan | josef: sepp jupp | joachim: jochen achim | jurgen: jurg | karl: kalle | katharina: kathi katrin
klaus: klausi | konrad: conny kurt | kunigunde: kuni | leonhard: leo hardy | leopold: poldi leo | ludwig: lutz luggi | manfred: manni fred | margarete: grete gretel | matthias: matze hias
maximilian: max | michael: michi michel | nikolaus: klaus niko | peter: peterle | reinhard: reini | rudolf: rudi | sebastian: basti | siegfried: sigi | stefan: steff | susanne: susi
theodor: theo | therese: resi | thomas: tom | ulrich: uli ulli | ulrike: ulli | ursula: uschi ulla | valentin: veit | viktoria: vicki | walburga: burgi | wilhelm: willi helmut wim | wolfgang: wolf
adrianus: ad arie | antonius: anton ton toon | cornelis: cees kees cor | gerardus: gerard ger | hendrik: henk rik | jacobus: jaap koos ko | johannes: jan hans joop | petrus: piet peter
willem: wim pim | wilhelmina: mina mien | anders: andy | bengt: benke | elisabet: lisa lis | fredrik: fredde | gustav: gurra | kristian: kris | lars: lasse | magnus: mange | nils: nisse
per: pelle | sven: svenne | aleksander: alex | kristoffer: kris stoffer | mikael: micke mika | katarina: kajsa karin | margareta: greta | birgitta: gittan | olof: olle | oskar: okko`,
  easternMediterranean: `
avraham: avi avrami | binyamin: beni benny bibi | david: dudi dudu | eliezer: eli lazer | eliyahu: eli | gavriel: gabi | menachem: meni | michael: miki mickey | mordechai: motti moti
moshe: moishe mosh | rivka: rivi rikki | shlomo: shlomi | shmuel: shmulik sami | yaakov: yaki kobi yankel jacob | yehuda: yudi udi | yehoshua: shuki josh | yitzhak: itzik isaac
yosef: yossi jossi joseph | zeev: zevi | tzvi: zvika | chaim: haim | hannah: hani | miriam: miri | shoshana: shosh | yochanan: yochi | aryeh: arik arie | ariel: arik | itamar: ita
abdelaziz: aziz | abdullah: abdu abed | abdulrahman: abdu rahman | ahmad: hamada | fatima: fatma fatoum batta | hussein: hussam | ibrahim: brahim bob | khalid: khallud | mariam: maryam mimi
mohammad: mo hamada moh medo mohd | mustafa: mus mostafa sasa tafa | nouredine: nour | salaheddine: salah | yusuf: joe yousri | zeinab: zouzou | abdulkarim: karim | alireza: ali | amirhossein: amir
mohammadreza: reza mohammad | gholamreza: reza | fereydoun: fery | khosrow: khosi | siamak: sia | konstantinos: kostas kostis dinos | georgios: giorgos yorgos george | dimitrios: dimitris mitsos jim
ioannis: yannis giannis john | nikolaos: nikos nick | panagiotis: panos takis | vasileios: vasilis bill | athanasios: thanos thanasis nasos | evangelos: vangelis | christos: chris | emmanouil: manolis
michail: michalis mike | stavros: steve | theodoros: thodoris | spyridon: spyros | apostolos: tolis | anastasios: tasos | eleftherios: lefteris | charalampos: babis haris | alexandros: alekos alex
aikaterini: katerina katia | eleni: lena helen | vasiliki: vaso vicky | konstantina: dina nantia | panagiota: giota | georgia: gogo | evangelia: litsa | kyriaki: kiki | paraskevi: voula evi
ekaterine: eka katie | nikoloz: nika niko | aleksandre: sandro lexo | davit: dato | giorgi: gio goga | mikheil: misha | tamar: tako | konstantine: kote | hovhannes: hovo ovanes john | grigor: grish
hakob: hakobik jacob | gevorg: gev george | sargis: sako | karapet: karo | mehmet: memo | mustafa: musti | ibrahim: ibo | huseyin: huso | abdullah: apo | ayse: ayso | fatma: fatos | suleyman: sulo`,
  southernAndEasternAsian: `
abhishek: abhi | aditya: adi | akshay: akki | anirudh: ani | aniruddha: ani | arvind: arv | chandrashekhar: shekhar chandru | deepak: deepu | gopalakrishnan: gopal krishnan | harpreet: harry
harish: hari | jagdish: jaggi | jaswinder: jassi | krishnamurthy: krish murthy | lakshmi: laxmi | manpreet: manny | narayanan: narayan | nagarajan: raj naga | padmanabhan: paddy | prashant: prash
priyanka: priya | rajendra: raj raju | rajesh: raj raju | rajeev: raj | rajiv: raj | ramachandran: ram chandran | ramakrishna: ram | ravindra: ravi | sachin: sach | sanjay: sanju
santosh: santa | satyanarayana: satya | saurabh: sobo | shivakumar: shiva | siddharth: sid | siddhartha: sid | srinivas: srini vasu | srinivasan: srini vasan | subramaniam: subbu mani
sudhir: sudhi | surendra: suri | sureshkumar: suresh | swaminathan: swami | tejas: tej | varun: vary | venkatesh: venky venkat | venkataraman: venkat raman | vijay: viju | vikram: vicky vik
vishwanathan: vishy | yashwant: yash | mohammed: mohd md | muhammad: mohd md mhd | abdul: abd | syed: sayyid | muhamad: mat | ismail: mail | agus: gus | bambang: bambi | joko: jokowi
fransiskus: frans | yohanes: yohan | maria: maring | juanito: nito | renato: nato | rolando: lando | ferdinand: bong | benigno: noynoy ninoy`,
  abbreviated: `
maria: ma | francisco: fco | fernando: fdo | guadalupe: gpe | alejandro: alej | antonio: anto | william: wm | charles: chas | george: geo | james: jas
thomas: thos | robert: robt | joseph: jos | samuel: saml | benjamin: benj | frederick: fredk | johannes: joh | friedrich: friedr`,
} as const;
