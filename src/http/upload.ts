import type { Busboy } from 'busboy';
import type { Request } from 'express';
import { problem } from './problem.ts';

/**
 * Reads an uploaded file: the whole body, or the field `file` of a form.
 * @param limit bytes; a body that says that it is larger is refused before it is read
 * @throws Problem 413 or 415
 */
export async function readUpload(request: Request, limit: number): Promise<Buffer> {
  const type = request.headers['content-type'] ?? '';
  try {
    // The boundaries and headers of a form are a little more than the file.
    if (Number(request.headers['content-length'] ?? 0) > limit + 64 * 1024) throw tooLarge(limit);
    if (/^application\/octet-stream\s*(;|$)/i.test(type)) return await collect(request, limit);
    if (/^multipart\/form-data\s*;/i.test(type)) return await fromForm(request, limit);
    throw problem('request/upload-type');
  } finally {
    // What is left is thrown away, so that the sender gets to read the answer.
    request.unpipe();
    request.resume();
  }
}

function tooLarge(limit: number) {
  return problem('request/too-large', { values: { limit: `${Math.round(limit / 1024 / 1024)} MB` } });
}

async function collect(file: NodeJS.ReadableStream, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    file.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) reject(tooLarge(limit));
      else chunks.push(chunk);
    });
    file.once('end', () => resolve(Buffer.concat(chunks)));
    file.once('error', reject);
  });
}

async function fromForm(request: Request, limit: number): Promise<Buffer> {
  const { default: busboy } = await import('busboy');
  return new Promise((resolve, reject) => {
    let form: Busboy;
    try {
      form = busboy({ headers: request.headers, limits: { files: 1, fields: 10, fileSize: limit + 1 } });
    } catch {
      reject(problem('request/upload-type'));
      return;
    }
    form.on('file', (_name, file) => {
      collect(file, limit).then(resolve, reject);
    });
    // Without a file, nothing has settled this yet.
    form.once('close', () => setImmediate(() => reject(problem('request/upload-type'))));
    form.once('error', () => reject(problem('request/upload-type')));
    request.once('error', reject);
    request.pipe(form);
  });
}
