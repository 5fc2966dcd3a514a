import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import fontkit from '@pdf-lib/fontkit';
import {
  beginText,
  endText,
  lineTo,
  moveTo,
  PDFDocument,
  PDFHexString,
  setFontAndSize,
  setLineWidth,
  setTextMatrix,
  showText,
  stroke,
  type PDFFont,
  type PDFName,
  type PDFPage,
} from 'pdf-lib';
import { withEvenGlyphs } from './even-glyphs.ts';

/** How a piece of text looks. */
export type Style = 'regular' | 'bold' | 'italic';
export type Align = 'left' | 'center' | 'right';

/** What a document says of itself, for whoever keeps it. */
export interface About {
  title: string;
  author: string;
  printedAt: Date;
}

const MM = 72 / 25.4;
/** A4 on its side, or upright, in points, with the margins of official papers: the left one is bound. */
const PAGES = {
  sideways: { width: 297 * MM, height: 210 * MM },
  upright: { width: 210 * MM, height: 297 * MM },
} as const;
const MARGIN = { top: 18 * MM, bottom: 18 * MM, left: 25 * MM, right: 15 * MM };
/** From line to line, in sizes of the letters. */
const LEADING = 1.24;
/** From the top of a line to its base, in sizes of the letters. */
const ASCENT = 0.95;

const FONTS: Record<Style, string> = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
};

/**
 * Pages that are filled from the top down. Lengths are points; `y` counts down from the upper margin of the page, `x`
 * from the left one.
 */
export class Sheet {
  readonly width: number;
  readonly height: number;
  /** Where the next thing goes. */
  y = 0;
  private readonly document: PDFDocument;
  private readonly size: { width: number; height: number };
  private readonly fonts: Record<Style, PDFFont>;
  /** Words come again and again, and shaping one is slow: each is shaped once. */
  private readonly words: Record<Style, Map<string, Word>> = { regular: new Map(), bold: new Map(), italic: new Map() };
  private page!: PDFPage;
  /** The fonts under the names that they have on this page. */
  private onPage!: Record<Style, PDFName>;

  private constructor(document: PDFDocument, fonts: Record<Style, PDFFont>, size: { width: number; height: number }) {
    this.document = document;
    this.fonts = fonts;
    this.size = size;
    this.width = size.width - MARGIN.left - MARGIN.right;
    this.height = size.height - MARGIN.top - MARGIN.bottom;
    this.turn();
  }

  /** An empty document with its first page. */
  static async open(about: About, page: keyof typeof PAGES = 'sideways'): Promise<Sheet> {
    const document = await PDFDocument.create();
    document.registerFontkit(fontkit);
    document.setTitle(about.title.normalize('NFC'), { showInWindowTitleBar: true });
    document.setAuthor(about.author.normalize('NFC'));
    document.setLanguage('vi-VN');
    document.setCreator('Sổ gốc');
    document.setProducer('Sổ gốc');
    document.setCreationDate(about.printedAt);
    document.setModificationDate(about.printedAt);
    const require = createRequire(import.meta.url);
    const embedded = async (style: Style) => {
      const bytes = withEvenGlyphs(await readFile(require.resolve(`@expo-google-fonts/tinos/${FONTS[style]}`)));
      // Letters drawn as one are read back as one: a search for the two would not find them.
      return document.embedFont(bytes, { subset: true, features: { liga: false } });
    };
    const [regular, bold, italic] = await Promise.all([embedded('regular'), embedded('bold'), embedded('italic')]);
    return new Sheet(document, { regular, bold, italic }, PAGES[page]);
  }

  /** What is left of the page. */
  get room(): number {
    return this.height - this.y;
  }

  /** Goes on at the top of a new page. */
  turn(): void {
    this.page = this.document.addPage([this.size.width, this.size.height]);
    this.nameFonts();
    this.y = 0;
  }

  /** The distance from one line to the next. */
  leading(size: number): number {
    return size * LEADING;
  }

  /** Cuts a text into lines that fit a width: between words, and within a word that is too long by itself. */
  lines(text: string, width: number, size: number, style: Style = 'regular'): string[] {
    const lines: string[] = [];
    for (const paragraph of text.normalize('NFC').split('\n')) {
      let line = '';
      for (const word of paragraph
        .split(/\s+/)
        .filter(Boolean)
        .flatMap((each) => this.pieces(each, width, size, style))) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && this.widthOf(longer, size, style) > width) {
          lines.push(line);
          line = word;
        } else {
          line = longer;
        }
      }
      lines.push(line);
    }
    return lines;
  }

  /** Writes lines one below the other from `y` on, without moving it. */
  write(lines: readonly string[], at: { x: number; y: number; width: number }, size: number, how: Look = {}): void {
    const { style = 'regular', align = 'left' } = how;
    lines.forEach((line, index) => {
      if (line === '') return;
      const free = at.width - this.widthOf(line, size, style);
      const indent = align === 'left' ? 0 : align === 'center' ? free / 2 : free;
      const x = MARGIN.left + at.x + indent;
      const y = this.size.height - MARGIN.top - at.y - index * this.leading(size) - size * ASCENT;
      this.page.pushOperators(
        beginText(),
        setFontAndSize(this.onPage[style], size),
        setTextMatrix(1, 0, 0, 1, x, y),
        showText(PDFHexString.of(this.glyphsOf(line, style))),
        endText(),
      );
    });
  }

  /** Writes a text over a width from `y` on and moves it below. */
  paragraph(text: string, size: number, how: Look & { x?: number; width?: number } = {}): void {
    const { x = 0, width = this.width - x } = how;
    const lines = this.lines(text, width, size, how.style);
    this.write(lines, { x, y: this.y, width }, size, how);
    this.y += lines.length * this.leading(size);
  }

  /** A straight line between two points. */
  rule(from: { x: number; y: number }, to: { x: number; y: number }, thickness = 0.6): void {
    const [left, top] = [MARGIN.left, this.size.height - MARGIN.top];
    this.page.pushOperators(
      setLineWidth(thickness),
      moveTo(left + from.x, top - from.y),
      lineTo(left + to.x, top - to.y),
      stroke(),
    );
  }

  /** Writes what stands below each page, once all are there. @param line given the page's number and how many there are */
  async finish(line: (page: number, pages: number) => { left: string; right: string }): Promise<Uint8Array> {
    const pages = this.document.getPages();
    pages.forEach((page, index) => {
      this.page = page;
      this.nameFonts();
      const { left, right } = line(index + 1, pages.length);
      const at = { x: 0, y: this.height + 14, width: this.width };
      this.write([left], at, 9, { style: 'italic' });
      this.write([right], at, 10, { align: 'right' });
    });
    return this.document.save();
  }

  private pieces(word: string, width: number, size: number, style: Style): string[] {
    if (this.widthOf(word, size, style) <= width) return [word];
    const pieces: string[] = [];
    let piece = '';
    for (const letter of word) {
      if (piece !== '' && this.widthOf(piece + letter, size, style) > width) {
        pieces.push(piece);
        piece = '';
      }
      piece += letter;
    }
    return [...pieces, piece];
  }

  private nameFonts(): void {
    const name = (style: Style) => this.page.node.newFontDictionary(style, this.fonts[style].ref);
    this.onPage = { regular: name('regular'), bold: name('bold'), italic: name('italic') };
  }

  private widthOf(text: string, size: number, style: Style): number {
    return wordsOf(text).reduce((width, word) => width + this.shaped(word, style).width, 0) * size;
  }

  /** The text in the font's own numbers. */
  private glyphsOf(text: string, style: Style): string {
    return wordsOf(text)
      .map((word) => this.shaped(word, style).glyphs)
      .join('');
  }

  private shaped(word: string, style: Style): Word {
    const known = this.words[style].get(word);
    if (known) return known;
    const font = this.fonts[style];
    const shaped = { width: font.widthOfTextAtSize(word, 1), glyphs: font.encodeText(word).asString() };
    this.words[style].set(word, shaped);
    return shaped;
  }
}

/** A word as a font draws it: its width in sizes of the letters, and its glyphs in hexadecimal digits. */
interface Word {
  width: number;
  glyphs: string;
}

/** The words of a text, each with the space before it. */
function wordsOf(text: string): string[] {
  return text.split(/(?= )/);
}

export interface Look {
  style?: Style;
  align?: Align;
}
