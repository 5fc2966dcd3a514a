const DIRECTORY = 12;
const ENTRY = 16;

/**
 * The same TrueType font with every glyph at an even place. Cut down to the letters that a paper uses, a font gets the
 * short form of its index, which knows even places only: glyphs of odd length would lie beside where they are looked for,
 * and be drawn as nothing. Tinos has them packed without a gap, under the long form of the index.
 */
export function withEvenGlyphs(font: Buffer): Buffer {
  const tables = tablesOf(font);
  const [glyphs, places] = [tables.get('glyf')!, tables.get('loca')!];
  const count = places.length / 4 - 1;
  const evened: Buffer[] = [];
  const index = Buffer.alloc(places.length);
  let at = 0;
  for (let glyph = 0; glyph < count; glyph += 1) {
    const outline = glyphs.subarray(places.readUInt32BE(glyph * 4), places.readUInt32BE(glyph * 4 + 4));
    evened.push(outline, Buffer.alloc(outline.length % 2));
    at += outline.length + (outline.length % 2);
    index.writeUInt32BE(at, glyph * 4 + 4);
  }
  return assembled(font, tables.set('glyf', Buffer.concat(evened)).set('loca', index));
}

/** By tag, in the order of the file's directory. */
function tablesOf(font: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>();
  for (let entry = 0; entry < font.readUInt16BE(4); entry += 1) {
    const at = DIRECTORY + entry * ENTRY;
    const start = font.readUInt32BE(at + 8);
    tables.set(font.toString('latin1', at, at + 4), font.subarray(start, start + font.readUInt32BE(at + 12)));
  }
  return tables;
}

/** A font with these tables under the head and directory of another; whoever draws with it checks no sums. */
function assembled(font: Buffer, tables: ReadonlyMap<string, Buffer>): Buffer {
  const head = Buffer.from(font.subarray(0, DIRECTORY + tables.size * ENTRY));
  const parts: Buffer[] = [head];
  let at = head.length;
  [...tables.values()].forEach((table, entry) => {
    head.writeUInt32BE(at, DIRECTORY + entry * ENTRY + 8);
    head.writeUInt32BE(table.length, DIRECTORY + entry * ENTRY + 12);
    const padding = Buffer.alloc((4 - (table.length % 4)) % 4);
    parts.push(table, padding);
    at += table.length + padding.length;
  });
  return Buffer.concat(parts);
}
