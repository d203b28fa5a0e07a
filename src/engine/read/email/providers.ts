/** Day on which the two lists of this file were written. */
export const ownMailListsAsOf = '2026-11-27';

/** Hosts of free mailboxes for anybody. Written by hand; one list for all countries. */
export const freemailDomains: ReadonlySet<string> = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com  outlook.de outlook.fr outlook.es outlook.it outlook.jp outlook.kr
outlook.in outlook.ie outlook.cz outlook.dk outlook.at outlook.be outlook.com.br outlook.com.ar outlook.com.au outlook.com.tr outlook.co.id outlook.co.th
outlook.ph outlook.sg outlook.my outlook.sa outlook.pt outlook.hu outlook.lv outlook.sk outlook.cl outlook.com.vn outlook.com.gr outlook.co.il
hotmail.co.uk hotmail.fr hotmail.de hotmail.it hotmail.es hotmail.be hotmail.nl hotmail.se hotmail.no hotmail.dk hotmail.fi hotmail.gr hotmail.ca hotmail.ch
hotmail.co.jp hotmail.co.kr hotmail.co.th hotmail.com.br hotmail.com.ar hotmail.com.au hotmail.com.mx hotmail.com.tr hotmail.co.in hotmail.co.id hotmail.co.za
hotmail.cl hotmail.cz hotmail.hu hotmail.sg hotmail.my hotmail.ph hotmail.rs live.co.uk live.fr live.de live.it live.nl live.be live.se live.no live.dk live.ca
live.com.au live.com.mx live.com.ar live.com.pt live.cn live.jp live.ru live.in live.ie live.at live.cl live.co.za
yahoo.com ymail.com rocketmail.com  yahoo.co.uk yahoo.fr yahoo.de yahoo.it yahoo.es yahoo.ca yahoo.co.jp yahoo.co.in yahoo.in yahoo.co.id yahoo.co.kr
yahoo.com.br yahoo.com.ar yahoo.com.mx yahoo.com.au yahoo.com.sg yahoo.com.ph yahoo.com.hk yahoo.com.tw yahoo.com.vn yahoo.com.my yahoo.com.tr yahoo.com.co
yahoo.com.pe yahoo.com.cn yahoo.cn yahoo.co.nz yahoo.co.za yahoo.co.th yahoo.ie yahoo.gr yahoo.pl yahoo.ro yahoo.se yahoo.no yahoo.dk yahoo.nl yahoo.be yahoo.at
yahoo.ch yahoo.cz yahoo.hu yahoo.pt yahoo.fi yahoo.cl ybb.ne.jp
icloud.com me.com mac.com aol.com aim.com aol.co.uk aol.de aol.fr  verizon.net att.net sbcglobal.net bellsouth.net comcast.net cox.net charter.net
earthlink.net juno.com netzero.net mail.com email.com usa.com post.com europe.com asia.com consultant.com engineer.com techie.com gmx.com gmx.net gmx.de gmx.at gmx.ch gmx.us gmx.fr gmx.es
gmx.co.uk web.de freenet.de t-online.de arcor.de vodafone.de posteo.de posteo.net mailbox.org 1und1.de
proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tutamail.com tuta.io tuta.com keemail.me hey.com fastmail.com fastmail.fm hushmail.com hush.com
startmail.com runbox.com mailfence.com disroot.org riseup.net cock.li ctemplar.com lavabit.com countermail.com kolabnow.com mailo.com
zoho.com zohomail.com zohomail.eu zohomail.in zoho.in rediffmail.com rediff.com sify.com indiatimes.com
yandex.ru yandex.com ya.ru yandex.by yandex.kz yandex.ua yandex.com.tr mail.ru inbox.ru list.ru bk.ru internet.ru rambler.ru lenta.ru autorambler.ru myrambler.ru ro.ru
ukr.net i.ua meta.ua bigmir.net email.ua online.ua tut.by mail.kz
qq.com foxmail.com vip.qq.com 163.com 126.com yeah.net vip.163.com sina.com sina.cn vip.sina.com sohu.com aliyun.com 139.com 189.cn wo.cn tom.com 21cn.com 263.net
naver.com hanmail.net daum.net nate.com kakao.com korea.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp i.softbank.jp nifty.com biglobe.ne.jp excite.co.jp
hinet.net pchome.com.tw seed.net.tw
orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr numericable.fr libero.it virgilio.it tiscali.it alice.it tin.it inwind.it iol.it
terra.es telefonica.net ono.com sapo.pt terra.com.br uol.com.br bol.com.br ig.com.br globo.com globomail.com r7.com oi.com.br
btinternet.com btopenworld.com sky.com virginmedia.com ntlworld.com talktalk.net tiscali.co.uk blueyonder.co.uk eircom.net
ziggo.nl kpnmail.nl xs4all.nl planet.nl home.nl telenet.be skynet.be proximus.be bluewin.ch sunrise.ch hispeed.ch chello.at aon.at
wp.pl o2.pl onet.pl onet.eu op.pl poczta.onet.pl interia.pl interia.eu poczta.fm gazeta.pl tlen.pl vp.pl seznam.cz email.cz centrum.cz volny.cz post.cz azet.sk centrum.sk zoznam.sk
freemail.hu citromail.hu abv.bg mail.bg dir.bg inbox.lv inbox.eu inbox.lt mail.ee hot.ee online.no telia.com spray.se suomi24.fi luukku.com kolumbus.fi
in.gr otenet.gr walla.com walla.co.il bezeqint.net mynet.com ttmail.com mail.ge
shaw.ca rogers.com sympatico.ca telus.net videotron.ca bigpond.com optusnet.com.au iinet.net.au tpg.com.au xtra.co.nz webmail.co.za mweb.co.za
lycos.com excite.com inbox.com gawab.com maktoob.com  mail2world.com lycos.de bluemail.ch caramail.com vivaldi.net  `.split(
    /\s+/,
  ),
);

/** Addresses that lead on to a lasting mailbox. Written by hand; exempt from the list of throw-away mailboxes. */
export const relayDomains: ReadonlySet<string> = new Set(
  `privaterelay.appleid.com duck.com mozmail.com relay.firefox.com simplelogin.com simplelogin.co simplelogin.fr simplelogin.io aleeas.com slmail.me slmails.com
silomails.com 8alias.com 8shield.net dralias.com passmail.net passmail.com passinbox.com  anonaddy.com anonaddy.me addy.io addymail.com 4wrd.cc mailer.me
33mail.com erine.email opayq.com ironvest.com cloaked.id cloaked.app   users.noreply.github.com`.split(/\s+/),
);

/** Providers that give one person one name under several domains: the first stands for all. */
const oneProvider: readonly (readonly string[])[] = [
  ['gmail.com', 'googlemail.com'],
  ['icloud.com', 'me.com', 'mac.com'],
  ['proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me'],
  ['yandex.ru', 'ya.ru', 'yandex.com', 'yandex.by', 'yandex.kz', 'yandex.ua'],
];

/** The domain under which mailboxes of one provider are compared. */
export function mainDomain(domain: string): string {
  return oneProvider.find((domains) => domains.includes(domain))?.[0] ?? domain;
}
