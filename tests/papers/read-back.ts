import fontkit from '@pdf-lib/fontkit';
import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';

/** What a reader sees of a PDF. */
export interface ReadBack {
  /** The text of each page, in the order in which it was drawn. */
  pages: string[];
  title: string;
  language: string | undefined;
}

/** Reads a PDF as a viewer does. */
export async function readBack(paper: Uint8Array): Promise<ReadBack> {
  const document = await getDocumentProxy(new Uint8Array(paper));
  const { text } = await extractText(document, { mergePages: false });
  const { info } = await getMeta(document);
  return { pages: text, title: String(info['Title']), language: info['Language'] as string | undefined };
}

/** The fonts that a PDF carries, parsed as fonts, with their size in bytes. */
export async function fontsIn(paper: Uint8Array) {
  const document = await PDFDocument.load(paper);
  return document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict)) return [];
    const file = object.get(PDFName.of('FontFile2'));
    const stream = file && document.context.lookup(file);
    if (!(stream instanceof PDFRawStream)) return [];
    const bytes = decodePDFRawStream(stream).decode();
    return [{ bytes: bytes.length, font: fontkit.create(bytes) as unknown as ParsedFont }];
  });
}

/** The part of a parsed font that is looked at. */
export interface ParsedFont {
  numGlyphs: number;
  getGlyph(id: number): { path: { commands: unknown[] }; advanceWidth: number };
}
