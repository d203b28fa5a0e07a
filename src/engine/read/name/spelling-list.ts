/**
 * Spellings of one given name, one name a group. Two words of different groups are different names however alike they
 * look: Mohamed and Mahmoud, Alexander and Alexandra. Written by hand on 2026-11-24 from common knowledge of each
 * language's usual spellings. Licence: the project's.
 */
export const givenNameSpellings = `
muhammad mohammed mohamed mohammad mohamad muhammed muhamed muhamad mohd md mhd mahomet mahamat mohamud mohamet mahomed muhammet mamadou
mahmud mahmoud mahmood mahmut makhmud | ahmad ahmed ahmet akhmad akhmed akhmet achmad hamada | hamid hameed khamid | hamad | hammad
hamed | hasan hassan khasan | husain hussein husein hussain hossein hosein husayn huseyin houssein khusein | hasina | husni hosni
ali aly | alia aliya aliyah | omar umar omer | amr amro | amar ammar | amir ameer emir | amira ameera | emira | amin ameen | amina aminah ameena
said saeed saied sayeed saad_ sa'id saeid | saad sad | asad assad | samir sameer | samira sameera | salem salim saleem selim | salam salaam | salman | sulaiman suleiman soleiman sulayman suleyman solaiman
saleh salih salah_ | salah salaheddine | khalid khaled halid khalit | khalil khaleel halil | jamal djamal gamal jamaal djamel cemal | jamil djamil gamil jameel | jamila
yusuf yousef youssef yousuf yusef yousif joseph_ | yunus younis yunis younes | yasin yassin yaseen yassine | yasir yasser yaser | ibrahim ebrahim brahim ibraheem
ismail ismael esmail esmaeil ismaeel | isa issa eissa essa | idris idrees | ilyas elias_ | karim kareem kerim | karima | hakim hakeem | hashim hashem hachem | hatim hatem | hisham hesham hicham
nasir naser nasser nassir | nazir nazeer | nasr | nur noor nour | nuri noori | rashid rasheed rachid | rashad | rahim raheem | rahman rehman | rauf raouf | rafiq rafik rafeeq | rafi
tariq tarek tareq tarik | tahir taher taheer | tayeb tayyib tayib | tawfiq tewfik taufik tawfik | walid waleed oualid | wahid waheed | zaid zayd zeid | zaki zaky | zahir zaheer | zahra zohra
fadil fadel fazil fazel | faisal faysal feisal | farid fareed | farida | farouk faruq farooq faruk | fathi fethi | fatima fatimah fatma fatemeh fatime fatimata | fuad fouad | fawzi fouzi
bashir basheer bachir | bilal belal | bakr bakir | habib habeeb | habiba | haidar hayder haider heydar | ihsan ehsan | jafar ja'far jaafar jaffar cafer | jabir jaber jabbar_ | qasim qasem kasim kassem qassim gasim kacem
latif lateef | majid majeed | malik malek | mansur mansour mansoor | marwan merwan | maryam mariam meryem miriam_ | mustafa mostafa moustafa | munir mounir muneer | murad mourad | musa mousa moussa moosa
nabil nabeel | omid | reza raza rida ridha | rustam rostam | sayyid syed sayed seyyed sayyed | shafiq shafik | sharif sherif shareef cherif | usman othman uthman osman ousmane | zainab zeinab zaynab
aleksandr alexander aleksander oleksandr alyaksandr aliaksandr aleksandar alexandr alexandre alexandros alessandro alejandro alexandru aleksandre olexandr sandor iskander
aleksandra alexandra oleksandra alessandra alejandra olexandra alyaksandra | aleksei alexei aleksey alexey oleksii oleksiy alexej aliaksei alexis_ | alekseyevna
anatoly anatoliy anatolii anatoli anatol | anastasia anastasiya nastasia anastasiia | anna ana hanna_ ganna | andrei andrey andrii andriy andrew andreas andrej andres andre andrzej ondrej andrea_ | andriana
anton antonio antoni antonin antonios anthony antony antoine | antonina | antonia | arkady arkadiy arkadii | artyom artem artiom artem | arseny arseniy arsenii | boris borys | bogdan bohdan
bronislav bronislaw | daniil danil danylo daniel danilo daniyil | daniela danielle | darya daria dariya daryna_ | denis denys dennis | diana | dmitry dmitri dmitriy dmitrii dmytro dzmitry dimitri dimitrios dimitar dimitry
ekaterina yekaterina kateryna katerina katsiaryna katarina catherine katherine kathryn aikaterini jekaterina | elena yelena olena alena jelena helena_ | elizaveta yelizaveta yelyzaveta elizabeth elisabeth | emil
evgeny evgeni yevgeny yevgeniy yevhen evgenii evgeniy yauhen eugene jevgeni yevhenii ievgen evhen | evgenia evgeniya yevgenia yevgeniya yevheniia | fedor fyodor fiodor fedir theodore_ | galina halyna galyna | gennady gennadiy gennadii hennadii henadz
georgy georgiy georgi george georgios heorhii giorgi georgii yuri_ | gleb hlib | grigory grigoriy grigorii hryhorii grigori ryhor hryhoriy gregory | igor ihor ihar | ilya illya ilia iliya | innokenty | irina iryna irena iryna
ivan iwan | ivana | jan | john | johannes | kirill kyrylo kiril kyrill | konstantin kostiantyn constantine konstantinos kanstantsin constantin kostyantyn konstantine | ksenia kseniya xenia kseniia oksana_ | larisa larysa | leonid leanid
lev | lydia lidia lidiya | lyubov liubov lubov | lyudmila ludmila liudmyla lyudmyla ludmilla | maksim maxim maksym maxime | maxima | marina maryna | maria mariya marija mary_ mariia marie | mario marius_ | marko marco mark marc marcos | marta martha
matvey matvei matvii matfey | mikhail mykhailo mikhael michael mihail mihajlo mikhaylo mykhaylo michail michel miguel mikail mikheil | mikhaila michaela | nadezhda nadiya nadezda | natalia natalya nataliya natalie nataliia natallia
nikita mykyta mikita | nikolai nikolay mykola mikalai nicholas nikolaos nicolas nikola nicolae nikolaj | oleg oleh aleh | olga olha volha | pavel pavlo paul pavol paval pawel | pavla paula | petr petro pyotr peter piotr pyotr petar pedro pietro | petra
polina | roman | ruslan | semyon semen simeon | sergei sergey serhii serhiy siarhei sergiy serguei serge sergii sergio sergej siarhey | sofia sofiya sofiia sophia | stanislav stanislaw stanislau | stepan stefan stephen steven stefano esteban
svetlana svitlana sviatlana | sviatoslav svyatoslav | taras | tatiana tatyana tetiana tetyana tatsiana tatjana | timofey timofei tymofii timothy | timur | vadim vadym | valentin valentyn valiantsin | valentina valentyna | valery valeriy valerii valeri valeryi
valeria valeriya valerie_ | vasily vasiliy vasyl vasili vasilii vasil vasileios | vera vira | veronika veronica | viktor victor viktar viktors | viktoria victoria viktoriya viktoriia | vitaly vitaliy vitalii vital vitali | vitalia
vladimir volodymyr uladzimir wladimir vladimer | vladislav vladyslav wladyslaw uladzislau | vyacheslav viacheslav vjaceslav | yakov yakiv jacob jakob jakub | yana jana | yaroslav jaroslav | yaroslava | yegor egor yehor | yulia yuliya julia iuliia yuliia giulia
yulian julian | julius | yuri yury yuriy yurii iurii jurij juri | zhanna | zoya | luka luca lukas lucas luke | lucia lucy | mate mateo matteo matthew matthias mateus | jose josep joseph josef jozef giuseppe | josefa | joao joan_ juan | juana | jorge
carlos karl carl charles carlo karol | carla karla | francisco francesco francois francis frantisek franz | francisca francesca frances | enrique henrique henry heinrich enrico henri | luis luiz louis luigi ludwig | luisa louise | eduardo edward edouard
rafael raphael raffaele | rafaela | gabriel | gabriela gabriella gabrielle | daniele_ | manuel emmanuel_ emanuel | manuela | fernando | fernanda | roberto robert | roberta | alberto albert | alberta | claudio claudius | claudia | julio | emilio | emilia emily_
adrian | adriana | christian cristian kristian | christina cristina kristina | christine kristine | christopher christoph cristobal | patricio patrick | patricia | victorio | stephan | stephanie stefanie | martin martyn | martina | simon | simona simone | philip phillip filip philippe felipe
eric erik erick | erica erika | frederic frederick fredrik friedrich federico | frederica | mehdi mahdi | leila layla laila leyla | sarah sara | hannah hana_ | rebecca rivka | isaac yitzhak itzhak | moses moshe | solomon shlomo | samuel shmuel | david davit dawid daud dawud davide
abraham avraham | esther ester | eva yeva ewa | eve | ema emma | yuna | yuma | lin | lian | liam | mia | maya | lev_ | rei | ren | ai | aoi | ao | an | jin | jun | min | mina | kim_ | teresa theresa | susan suzanne | ann anne`;
