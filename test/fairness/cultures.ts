/** One name word in the forms in which papers give it. */
export interface NameWord {
  readonly plain: string;
  /** Another spelling of the same word that people use. */
  readonly other: string;
  /** In its own letters. */
  readonly native: string;
  /** First letters of its syllables or of its parts, as handles use them. */
  readonly short: string;
}

export interface Culture {
  readonly id: string;
  readonly given: readonly NameWord[];
  readonly family: readonly NameWord[];
  /** "최윤서": the family name first, without a space. */
  readonly isRunTogether: boolean;
  /** Names of three and more words are usual. */
  readonly hasLongNames: boolean;
}

/** Invented pairings of common name words. "plain/other/native/short"; what is left out is the plain form. */
export const cultures: readonly Culture[] = [
  culture(
    'English',
    'Grace Howard Martin Alice Leonard Susan Peter Judith Maryann/Mary-Ann//ma',
    'Holt Fairbanks Whitlow Dunmore Ashby Kerrigan Thornton Pell',
  ),
  culture(
    'Spanish',
    'Lucia Ramiro Beatriz Joaquin Estela Rodrigo Pilar Andres Juanjose/Juan-Jose//jj',
    'Herrera Campos Ibarra Quiroga Salcedo Montoya Vidal Zamora',
  ),
  culture(
    'Yoruba and Igbo',
    'Folake Chidi Adaeze Tunde Ngozi Babajide Ifeoma Kelechi',
    'Adebayo Okonkwo Ojo Nwachukwu Balogun Eze Afolabi Umeh',
  ),
  culture(
    'Indian',
    'Ananya Vikram Lakshmi Rohit Kavita Suresh Meera Deepak',
    'Iyer Krishnan Patel Chatterjee Gupta Venkatesan Kulkarni Bose',
  ),
  culture(
    'Turkish',
    'Elif Kerem Zeynep Burak Defne Orhan Selin Tolga',
    'Demir Yilmaz Kaplan Arslan Ozturk Polat Cetin Erdogan',
  ),
  culture(
    'Ethiopian',
    'Selam Dawit Hirut Yonas Tigist Bereket Mulu Girma',
    'Bekele Tadesse Alemu Wolde Haile Mengistu Desta Kebede',
  ),
  culture(
    'Persian',
    'Shirin Farhad Laleh Bahram Nasrin Kaveh Mahin Siavash',
    'Karimi Rahimi Hosseini Tehrani Jafari Moradi Sadeghi Ebrahimi',
  ),
  culture(
    'Russian and Ukrainian',
    'Dmitry/Dmitri/Дмитрий Oksana/Oksanna/Оксана Sergey/Sergei/Сергей Yuliya/Yulia/Юлия Andrey/Andrei/Андрей Tatyana/Tatiana/Татьяна Nikolay/Nikolai/Николай Vera//Вера Annamaria/Anna-Maria/Анна-Мария/am',
    'Kovalenko//Коваленко Bondarev/Bondaryov/Бондарев Sokolov/Sokoloff/Соколов Zaytsev/Zaitsev/Зайцев Tkachenko//Ткаченко Morozov/Morozoff/Морозов Lysenko//Лысенко Popov/Popoff/Попов',
  ),
  culture(
    'Arabic',
    'Mohammed/Muhammad/محمد Nadia/Nadya/نادية Yousef/Yusuf/يوسف Fatima/Fatimah/فاطمة Khaled/Khalid/خالد Layla/Leila/ليلى Hassan/Hasan/حسن Samira//سميرة',
    'Haddad//حداد Farouk/Faruk/فاروق Mansour/Mansur/منصور Khoury/Khouri/خوري Najjar//نجار Qasim/Kassem/قاسم Zaydan/Zeidan/زيدان Saleh/Salih/صالح',
  ),
  culture(
    'Greek',
    'Georgios/Giorgos/Γεώργιος Eleni//Ελένη Nikolaos/Nicolaos/Νικόλαος Sofia/Sophia/Σοφία Petros//Πέτρος Katerina//Κατερίνα Stavros//Σταύρος Irini/Eirini/Ειρήνη Annamaria/Anna-Maria/Άννα-Μαρία/am',
    'Papadakis//Παπαδάκης Markopoulos//Μαρκόπουλος Vlachos//Βλάχος Karras//Καρράς Antoniou//Αντωνίου Stathis//Στάθης Lambrou//Λάμπρου Raptis//Ράπτης',
  ),
  culture(
    'Korean',
    'Minjun/Min-jun/민준/mj Seoyeon/Seo-yeon/서연/sy Jihoon/Ji-hoon/지훈/jh Hyejin/Hye-jin/혜진/hj Dongwook/Dong-wook/동욱/dw',
    'Kim/Gim/김 Park/Pak/박 Jung/Jeong/정 Cho/Jo/조 Yoon/Yun/윤',
    { isRunTogether: true, hasLongNames: false },
  ),
  culture(
    'Chinese',
    'Meiling/Mei-ling/美玲/ml Jianguo/Jian-guo/建国/jg Xiaohong/Xiao-hong/小红/xh Zhiqiang/Zhi-qiang/志强/zq Lihua/Li-hua/丽华/lh',
    'Zhang/Chang/张 Huang/Hwang/黄 Xu/Hsu/徐 Zhou/Chou/周 Liu/Liou/刘',
    { isRunTogether: true, hasLongNames: false },
  ),
  culture('Vietnamese', 'Linh Khoa Huong Tuan Thao Quang Ngoc Hieu', 'Nguyen Tran Pham Dang Bui Trinh Duong Vo', {
    hasLongNames: true,
  }),
];

function culture(
  id: string,
  given: string,
  family: string,
  { isRunTogether = false, hasLongNames = true }: Partial<Culture> = {},
): Culture {
  return { id, given: wordsOf(given), family: wordsOf(family), isRunTogether, hasLongNames };
}

function wordsOf(list: string): readonly NameWord[] {
  return list.split(' ').map((entry) => {
    const [plain = '', other, native, short] = entry.split('/');
    return { plain, other: other || plain, native: native || plain, short: short || plain.slice(0, 1).toLowerCase() };
  });
}
