import { defineCheck, found, missing, type Part, quote } from '../../check.ts';
import type { SourceOf } from '../../dossier.ts';
import type { Happened } from '../../facts.ts';

/** Narrower pictures than this, in pixels, can't be judged (catalogue, ID-07). */
const leastWidth = 600;

/** Below this JPEG quality (0 to 100) the letters blur (catalogue, ID-07). */
const leastQuality = 50;

/** Programs whose purpose is to change pictures; scanning apps, cameras and printers are not among them. */
const imageEditors =
  /photoshop|lightroom|gimp|photopea|pixelmator|affinity photo|paint\.net|paintshop|krita|coreldraw|canva|picsart|snapseed/i;

/** ID-07: what the picture's file says is easily removed and easily innocent; only a person's look weighs. */
export const editedDocumentImage = defineCheck({
  id: 'edited-document-image',
  signals: ['ID-07'],
  family: 'identity',
  severities: ['info', 'weak', 'strong'],
  title: 'Signs of editing were seen in the picture of a document',
  source:
    'fact sheet, second measure: closely scrutinise identity documents for forgery; 2022 advisory: reject low-quality images',
  needs: [],
  may: ['source.identity_document', 'event.document_review'],
  question: 'Can you send a new picture of the whole document, as the camera takes it?',
  innocent: [
    'A picture was cropped or straightened in an editor before it was sent',
    'A scanning app or a messenger made it smaller',
    'Marks of wear look like edits',
  ],
  next: 'Ask for a new picture, or look at the document itself on video or in person, with two people',
  run: (facts) => {
    const pictures = facts['source.identity_document'].filter((document) => document.file !== undefined);
    const reviews = facts['event.document_review'];
    if (pictures.length + reviews.length === 0)
      return [missing('no picture of an identity document and no review of one')];
    return [...reviews.flatMap(ofReview), ...pictures.flatMap(ofFile)];
  },
  examples: [
    {
      title: 'a reader confirmed an edit',
      dossier: {
        sources: [picture({ pages: 1 })],
        events: [
          {
            event: 'document_review',
            at: '2026-10-14T10:00:00Z',
            document: 'passport',
            readers: 2,
            edited: 'confirmed',
            features: ['another typeface in the number'],
          },
        ],
      },
      expect: 'found',
      severity: 'strong',
      mentions: ['another typeface in the number'],
    },
    {
      title: 'a reader suspects an edit',
      dossier: {
        sources: [picture({ pages: 1 })],
        events: [{ event: 'document_review', at: '2026-10-14T10:00:00Z', document: 'passport', edited: 'suspected' }],
      },
      expect: 'found',
      severity: 'weak',
    },
    {
      title: 'the file names an image editor',
      dossier: { sources: [picture({ producer: 'Adobe Photoshop 25.0' })] },
      expect: 'found',
      severity: 'weak',
    },
    {
      title: 'too small to read',
      dossier: { sources: [picture({ width_px: 599 })] },
      expect: 'found',
      severity: 'info',
    },
    {
      title: 'compressed too much to read',
      dossier: { sources: [picture({ jpeg_quality: 49 })] },
      expect: 'found',
      severity: 'info',
    },
    {
      title: 'just large and sharp enough',
      dossier: { sources: [picture({ width_px: 600, jpeg_quality: 50 })] },
      expect: 'clear',
    },
    {
      title: 'from a scanning app',
      dossier: { sources: [picture({ producer: 'Adobe Scan for iOS 23' })] },
      expect: 'clear',
    },
    { title: 'no picture', dossier: {}, expect: 'missing' },
  ],
});

const namedEditor = { title: 'The file of a document names a program for editing pictures' };

const poorPicture = {
  title: 'The picture of a document is too poor to be judged',
  next: 'Ask for a new picture; this says nothing about the candidate',
};

function ofReview(review: Happened<'document_review'>): readonly Part[] {
  const features = review.features?.join(', ');
  const seen = [
    quote(review.ref, 'document', review.document),
    quote(review.ref, 'edited', review.edited ?? 'not said', features),
  ];
  const poor =
    review.image === 'low_quality' ? [found('info', [quote(review.ref, 'image', 'low quality')], poorPicture)] : [];
  if (review.edited === 'confirmed') return [found('strong', seen), ...poor];
  return review.edited === 'suspected' ? [found('weak', seen), ...poor] : poor;
}

function ofFile(document: SourceOf<'identity_document'>): readonly Part[] {
  const { producer, width_px: width, jpeg_quality: quality } = document.file ?? {};
  const type = quote(document.id, 'type', document.type.replaceAll('_', ' '));
  const edited =
    producer && imageEditors.test(producer)
      ? [found('weak', [quote(document.id, 'producer', producer), type], namedEditor)]
      : [];
  const small =
    width !== undefined && width < leastWidth
      ? [quote(document.id, 'width_px', width, `fewer than ${leastWidth}`)]
      : [];
  const blurred =
    quality !== undefined && quality < leastQuality
      ? [quote(document.id, 'jpeg_quality', quality, `below ${leastQuality}`)]
      : [];
  const poor = [...small, ...blurred];
  return [...edited, ...(poor.length > 0 ? [found('info', [...poor, type], poorPicture)] : [])];
}

function picture(file: NonNullable<SourceOf<'identity_document'>['file']>): SourceOf<'identity_document'> {
  return { id: 'passport', kind: 'identity_document', type: 'passport', name: 'HOLLIS ANN', file };
}
