import { inflateSync } from 'node:zlib';

/**
 * What makes a PDF do something by itself, or carry other files: scripts, programs that are started, forms that load
 * scripts, media players. A scan of paper needs none of it. An encrypted one cannot be looked into.
 */
const ACTIVE = named('JavaScript', 'Launch', 'EmbeddedFiles?', 'RichMedia', 'Rendition', 'ImportData', 'Encrypt');
/** Names so short that the packed bytes of a picture may spell them by chance: looked for outside of streams only. */
const SHORT = named('JS', 'XFA');

function named(...names: string[]): RegExp {
  return new RegExp(`/(?:${names.join('|')})(?![A-Za-z0-9])`);
}

/** More than this is not unpacked of one stream, in bytes: what swells further is no list of objects. */
const UNPACKED = 8 * 1024 * 1024;
/** A stream that may hold objects: its dictionary names it as one. */
const OBJECTS = /\/Type\s*\/ObjStm/;

/**
 * Whether a PDF holds anything that acts. Names may be written with codes (`/J#61vaScript`), and objects may lie in
 * compressed streams: both are looked into.
 */
export function hasActiveContent(content: Buffer): boolean {
  const text = content.toString('latin1');
  if (ACTIVE.test(spelledOut(text))) return true;
  let outside = '';
  let end = 0;
  for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', end)) {
    const before = text.slice(end, at);
    outside += before;
    const closes = text.indexOf('endstream', at + 6);
    end = closes < 0 ? text.length : closes + 9;
    const from = at + 6 + (text[at + 6] === '\r' ? 2 : 1);
    if (OBJECTS.test(spelledOut(before)) && actsUnpacked(content.subarray(from))) return true;
  }
  return SHORT.test(spelledOut(outside + text.slice(end)));
}

function actsUnpacked(packed: Buffer): boolean {
  try {
    // What follows the packed bytes is left alone.
    const text = spelledOut(inflateSync(packed, { maxOutputLength: UNPACKED }).toString('latin1'));
    return ACTIVE.test(text) || SHORT.test(text);
  } catch (error) {
    // Not packed in this way, or broken: no reader finds objects in it either. What swells is let in by none.
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
  }
}

/** Names as they are meant: `/J#61vaScript` is `/JavaScript`. */
function spelledOut(text: string): string {
  return text.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
