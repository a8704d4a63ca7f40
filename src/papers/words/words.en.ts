import { waitIn, type Words } from './words.fr.js';

export const en: Words = {
  notAForm: 'What was received is not this form’s. Choose a PDF file and try again.',
  broken: 'The upload was interrupted. Nothing was kept: try again.',
  noFile: 'Choose a PDF file.',
  tooManyFiles: ({ files }) => `You chose too many files: ${files} at most at a time. Send the others next.`,
  tooManyUploads: ({ uploads, seconds }) =>
    `You have sent files ${uploads} times in a day, which is the most. Nothing that was received is lost: try again in ${waitIn('en', Number(seconds))}.`,
  tooMuchSent: ({ megabytes, days }) =>
    `With this, the files that you sent without depositing them would exceed ${megabytes} MB. Deposit your file, or try again tomorrow; a file that is not deposited no longer counts after ${days} days.`,
  notNow:
    'The portal could not handle this document just now: the document is not at fault, and nothing that was received is lost. Try again in a minute.',
  notSetNow:
    'The portal could not set the document of this step just now: nothing was done, and nothing that was received is lost. Try again in a minute.',

  EMPTY: 'This file is empty. Save your document as PDF again, then upload it.',
  TOO_BIG: 'This file is over 25 MB. Make the images smaller, or separate the annexes.',
  NOT_PDF: ({ is }) =>
    is === 'word'
      ? 'This file is a Word document. In Word choose “Save as”, then “PDF”, and upload the PDF.'
      : is === 'pdf-behind'
        ? 'This PDF begins with something other than a PDF. Open it, print it “to PDF”, then upload the new file.'
        : 'This file is not a PDF. In your word processor choose “Save as PDF”, and upload the PDF.',
  UNREADABLE: 'This PDF is damaged or incomplete. Save your document as PDF again, then upload the new file.',
  PASSWORD:
    'This PDF asks for a password. Open it with its password, print it “to PDF” without protection, then upload the new file.',
  ENCRYPTED: ({ is }) =>
    is === 'unprintable'
      ? 'This PDF is protected, and its protection forbids printing it. Export it again from the original document, or ask its author for the file without protection.'
      : 'This PDF is protected. Open it, print it “to PDF” without protection, then upload the new file.',
  TRAILING_DATA:
    'This file holds something else after the end of the PDF. Open it, print it “to PDF”, then upload the new file.',
  NO_PAGES: 'This PDF has no page. Save your document as PDF again, then upload it.',
  TOO_MANY_PAGES: 'This PDF has more than 400 pages. A report has about fifteen: separate the annexes.',
  TOO_COMPLEX: 'This PDF is too complex to be read safely. Print it “to PDF”, then upload the new file.',
  JAVASCRIPT: 'This PDF holds a program (JavaScript). Print it “to PDF”, then upload the new file.',
  LAUNCH: 'This PDF asks to open another file or a program. Print it “to PDF”, then upload the new file.',
  SUBMIT_FORM: 'This PDF is a form that sends its answers. Print it “to PDF”, then upload the new file.',
  REMOTE_GOTO:
    'This PDF leads to another file, which the jury would not have. Add that file as an annex, print the PDF “to PDF”, then upload it.',
  AUTO_URI:
    'This PDF opens an address by itself. Print it “to PDF”, then upload the new file. Ordinary links are accepted.',
  MEDIA: 'This PDF holds sound or video, which the jury cannot play. Remove them, then upload the new file.',
  XFA: 'This PDF is a dynamic form (XFA), unreadable outside its own program. Print it “to PDF”, then upload the new file.',
  ATTACHMENT:
    'This PDF holds attached files. Print it “to PDF”, which does not keep them (or export it again: LibreOffice without “Hybrid PDF”, LaTeX, which attaches its formulas, with “\\tagpdfsetup{math/mathml/AF=false,math/tex/AF=false}” after “\\DocumentMetadata”), then upload the new file. If they are to be read, add them as annexes.',
  VIRUS: 'The antivirus recognised a dangerous file. Have your computer checked, then upload another file.',
  NOT_SCANNED:
    'The antivirus could not look at all of this file. Make the images smaller, or separate the annexes, then upload the new file.',

  bytesGone: 'This refused file is no longer kept: it cannot be read anew. Upload it again, or upload another file.',
  shownToNobody:
    'The antivirus recognised a dangerous file: it is shown to nobody. Tell the registry of the centre, which will have it replaced.',
  notScannedYet:
    'This file waits to be checked by the antivirus: until then only the person who sent it can open it. Come back in a few minutes.',
  antivirusSilent: 'The antivirus does not answer for now: nothing can be said of this file. Try again in a minute.',
  notScannedWhole:
    'The antivirus could not look at all of this file: only the person who sent it can open it. Tell the registry of the centre.',

  SCAN: 'This PDF looks scanned: its text can be neither searched nor quoted. If you have the original document, upload it instead.',
  LENGTH: 'The length of this report, annexes apart, is not the expected one. Check where the annexes begin.',
  FONTS_NOT_EMBEDDED:
    'The fonts of this PDF are not embedded in it: it may look different elsewhere. Export it with its fonts.',
  SIGNED: 'This PDF bears an electronic signature. It stays on the original, and is not carried into the bound file.',

  letterheadNameMissing: 'Enter the name that stands at the head of papers.',
  letterheadSaved: 'The letterhead is saved: the next papers bear it.',
  logoTooLarge: 'This drawing is over 60 kB. Simplify its paths, or save it as plain SVG.',
  logoNotSvg: 'This text is not an SVG drawing. Choose an .svg file, or paste the whole of its content.',
  logoWithoutSize: 'This drawing does not say its size. Save it with a viewBox, or a width and a height.',
  logoHoldsText: 'This drawing holds text, which would change with the fonts. Turn it into paths, then try again.',
  logoHoldsPicture: 'This drawing holds a picture. Only paths may stand at the head: trace it or remove it.',
  logoHoldsStyle: 'This drawing holds a sheet of styles. Save it as plain SVG, with the colours in the paths.',
  logoHoldsScript: 'This drawing holds a program. Remove it: save the drawing as plain SVG.',
  logoRefersElsewhere: 'This drawing refers to another file or to an address. Remove this link, then try again.',
  logoNotDrawn: 'This drawing cannot be drawn as it is. Save it as plain SVG, then try again.',
  logoHoldsMore: 'This drawing holds something other than paths (animation, filter, entity). Save it as plain SVG.',
};
