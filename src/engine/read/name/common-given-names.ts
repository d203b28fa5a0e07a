/** Given names whose letters hide their usual Latin spelling, by hand, 2026-11-24. */
export const commonGivenNames: ReadonlyMap<string, string> = new Map(
  `יעקב jacob|יוסף joseph|משה moshe|אברהם abraham|יצחק isaac|שלמה solomon|דוד david|שמואל samuel|רבקה rebecca|שרה sarah|חנה hannah|אסתר esther|מיכאל michael|דניאל daniel|יהושע joshua|יונתן jonathan
בנימין benjamin|חיים haim|יוליוס julius|יוחנן john|ג'ון john|מריה maria|חואן juan|ז'אן jean|שארל charles|צ'ארלס charles|פטר peter|אלכסנדר alexander|ניקולאי nikolai|סרגיי sergey
محمد muhammad|محمود mahmoud|احمد ahmad|أحمد ahmad|حسن hasan|حسين husain|علي ali|علی ali|عمر omar|يوسف yusuf|ابراهيم ibrahim|إبراهيم ibrahim|خالد khalid|سعيد said|سعید said|صالح saleh|مصطفى mustafa|مصطفی mustafa
ياسين yasin|طارق tariq|ناصر nasir|كريم karim|کریم karim|جمال jamal|فاطمة fatima|فاطمه fatima|مريم maryam|مریم maryam|زينب zainab|رضا reza|حميد hamid|حمید hamid|مهدي mehdi|مهدی mehdi|منصور mansur|بشير bashir|بشیر bashir|عثمان usman`
    .split(/[|\n]/)
    .map((pair) => {
      const [native = '', latin = ''] = pair.split(' ');
      return [native, latin] as const;
    }),
);
