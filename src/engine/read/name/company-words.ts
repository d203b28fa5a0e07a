/**
 * Words that make a string an organisation's, a program's or a template maker's name rather than a person's.
 * Collected by hand on 2026-11-24 from the producer and author fields that office programs write by default.
 */
const words = new Set(
  `inc llc ltd limited gmbh ag corp corporation company co plc sarl srl bv nv oy ab pty llp foundation university college
institute school academy department ministry agency bank group holdings partners consulting solutions systems services
technologies technology software studio studios labs lab team hr recruiting recruitment resume resumes cv curriculum
vitae template templates builder canva microsoft office word excel openoffice libreoffice writer adobe acrobat google
docs wps skia chrome quartz pages latex pdftex overleaf user admin administrator owner default unknown guest anonymous
windows macbook lenovo dell hp asus acer pdf docx python reportlab figma novoresume zety resumeio enhancv kickresume
indeed linkedin github gitlab upwork apple inc. support info sales contact office owner test student laptop computer
desktop pc home registered customer author creator editor engine developer engineer manager senior junior freelancer
stack fullstack backend frontend`.split(/\s+/),
);

export function hasCompanyWord(tokens: readonly string[]): boolean {
  return tokens.some((token) => words.has(token));
}
