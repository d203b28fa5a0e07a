import { fold } from './fold.ts';
import { isPersonalName, readName } from './name.ts';

/** Words by which a file's author is a program, a maker of templates, a firm or an account. Collected by hand on 2026-11-27 from what office programs and sites write by default. */
const notPersons: ReadonlySet<string> = new Set(
  `microsoft office word excel powerpoint publisher windows mac macbook apple pages keynote google docs drive chrome skia pdfium quartz libreoffice
openoffice writer calc impress wps kingsoft hancom foxit nitro adobe acrobat indesign illustrator photoshop canva figma latex tex pdftex xetex luatex overleaf
texlive miktex pandoc wkhtmltopdf weasyprint prince reportlab python docx node puppeteer playwright itext fpdf tcpdf dompdf mpdf docraptor aspose
novoresume zety resume resumes resumeio enhancv kickresume flowcv rxresume reactive hloom cv curriculum vitae europass template templates builder maker jobscan indeed
linkedin github upwork user username admin administrator owner default unknown guest anonymous author creator unnamed untitled none null na student teacher
customer client personal computer desktop laptop pc home lenovo dell hp asus acer sony toshiba samsung huawei scanner scan printer copier xerox canon epson ricoh
kyocera brother konica minolta camscanner genius dropbox smallpdf ilovepdf sejda team department office hr recruiting recruitment staffing careers support info
contact sales marketing test demo inc llc ltd limited gmbh ag corp corporation company co plc group holdings partners consulting solutions systems services
technologies technology software studio studios labs lab media digital agency bank university college institute school academy foundation ministry government`.split(
    /\s+/,
  ),
);

/** The full personal name in a file's author, creator or "last modified by"; undefined for programs, firms, templates and accounts. */
export function personInFileProperty(text: string): string | undefined {
  const name = withoutExtras(text);
  if (name === '' || name.length > longestName || /[\d@/\\_:]/.test(name)) return undefined;
  if (
    fold(name)
      .split(' ')
      .some((word) => notPersons.has(word))
  )
    return undefined;
  return isPersonalName(name) && readName(name).names.some((one) => one.isPersonal) ? name : undefined;
}

/** In characters; longer text is a title or a sentence. */
const longestName = 80;

/** "Ann Hollis (Guest)", "Ann Hollis <ann@mail.example>" and "ACME\\Ann Hollis" name Ann Hollis. */
function withoutExtras(text: string): string {
  return text
    .slice(0, 400)
    .normalize('NFKC')
    .replace(/<[^<>]*@[^<>]*>/g, ' ')
    .replace(/\((?:guest|external|contractor|user)\)/gi, ' ')
    .replace(/^[\w.-]+\\(?=\S+\s)/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
