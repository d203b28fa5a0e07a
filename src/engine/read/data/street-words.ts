/**
 * Words of streets by the form in which they are compared: `form=word|word;…`, folded. Abbreviations of the US Postal
 * Service (Publication 28), Canada Post, Royal Mail and Australia Post, and those in use elsewhere. Written by hand.
 */
export const streetTypes =
  'st=street|st|saint|sainte|ste|sankt;av=avenue|ave|av|aven|avenida|avda|avd;rd=road|rd;blvd=boulevard|blvd|boul|bd|bvd|bld|bulvar|bulevar|bulvari|bul|boulv;dr=drive|dr|drv;ln=lane|ln|la;ct=court|ct|crt;pl=place|pl|plaza|plz|plac|platz|piazza|pza|pzza|praca|plaza|placa|ploshchad|ploscha;sq=square|sq;ter=terrace|ter|terr|tce;cir=circle|cir|circ;cres=crescent|cres|cresc;pkwy=parkway|pkwy|pky|pkway;hwy=highway|hwy|hgwy;trl=trail|trl;way=way|wy;cl=close|cl;gdns=gardens|gdns|gdn|garden;gr=grove|grv|gr;mws=mews|mws;hts=heights|hts;est=estate|est;pk=park|pk|prk;brg=bridge|brg|brdg;vw=view|vw;hl=hill|hl;xing=crossing|xing;pt=point|pt;stn=station|stn|sta;vlg=village|vlg|vill;mt=mount|mt;mtn=mountain|mtn;ft=fort|ft;expy=expressway|expy;fwy=freeway|fwy;tpke=turnpike|tpke;aly=alley|aly;pde=parade|pde;str=strasse|straat|str|strada;r=rue|rua|r;all=allee|all|allees;ch=chemin|ch|che;imp=impasse|imp;rte=route|rte;fg=faubourg|fg|fbg;pass=passage|pass;via=via|v;vle=viale|vle;cso=corso|cso;lgo=largo|lgo;vlo=vicolo|vlo;ps=paseo|pso|po|passeig;ctra=carretera|ctra;cra=carrera|cra|kra|kr;tv=travessa|trav|tv|transversal;dg=diagonal|dg|diag;rod=rodovia|rod;al=aleja|aleje|al|alameda;os=osiedle|os;prosp=prospekt|prosp|prospect|prospekti;per=pereulok|per|provulok|prov;sh=shosse;sk=sokak|sok|sk|sokagi;cad=cadde|caddesi|cad|cd;mah=mahalle|mahallesi|mah;u=utca|u;sec=sector|sec;nab=nabrezi|nab|naberezhnaya;nam=namesti|nam;gt=gate|gata|gaten|gt;vei=vei|veien|vn;vag=vagen';
/** Words without which a street is the same: "Calle Mayor" and "Mayor", "ul. Lipowa" and "Lipowa". */
export const droppedWords =
  'calle call cll ulica ulice ul ulitsa vulitsya vulytsia vulytsya vulitsa vul de la las los el del da do dos das di dei della delle degli the du des le les y and of no nro num numero nr nummer dom bud budynok chome banchi go ban';
export const directions =
  'n=north|nth|norte|nord|nte|n;s=south|sth|sur|sud|s;e=east|este|e;w=west|oeste|ouest|ovest|w;n e=northeast|ne|nordeste;n w=northwest|nw;s e=southeast|se;s w=southwest|sw';
export const numberWords =
  'first one|second two|third three|fourth four|fifth five|sixth six|seventh seven|eighth eight|ninth nine|tenth ten|eleventh eleven|twelfth twelve|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth';
