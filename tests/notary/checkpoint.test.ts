import { createHash } from 'node:crypto';
import { checkpointIn, NotACheckpoint, saidIn, signerOf } from '../../src/notary/checkpoint.ts';

const signer = signerOf(Buffer.alloc(32, 7));
const said = { size: 1_048_576, root: createHash('sha256').update('a log').digest(), time: '2026-11-23T02:00:00.000Z' };

describe('a checkpoint', () => {
  test('reads back what was signed, with the key that is kept outside', () => {
    const note = signer.sign(said);
    expect(checkpointIn(note, signer.verifierKey)).toEqual({ ...said, origin: signer.origin });
    expect(note.split('\n')).toEqual([
      signer.origin,
      '1048576',
      said.root.toString('base64'),
      `time ${said.time}`,
      '',
      expect.stringMatching(/^— so-goc\/[0-9a-f]{16} \S+$/),
      '',
    ]);
  });

  test('is signed by the register, on whichever machine', () => {
    expect(signerOf(Buffer.alloc(32, 7)).sign(said)).toBe(signer.sign(said));
    expect(signerOf(Buffer.alloc(32, 8)).verifierKey).not.toBe(signer.verifierKey);
  });

  test('is refused when a byte of what is signed, or of the signature, is another', () => {
    const note = signer.sign(said);
    for (let at = 0; at < note.length - 1; at++) {
      const other = `${note.slice(0, at)}${note[at] === 'A' ? 'B' : 'A'}${note.slice(at + 1)}`;
      // The last character of the base64 of 68 bytes carries bits that stand for nothing.
      if (Buffer.from(other.split(' ').at(-1)!, 'base64').equals(Buffer.from(note.split(' ').at(-1)!, 'base64'))) {
        if (other.slice(0, other.lastIndexOf(' ')) === note.slice(0, note.lastIndexOf(' '))) continue;
      }
      expect(() => checkpointIn(other, signer.verifierKey)).toThrow(NotACheckpoint);
    }
  });

  test('is refused with the key of another register, a damaged key, or none of a notary', () => {
    const note = signer.sign(said);
    for (const key of [signerOf(Buffer.alloc(32, 8)).verifierKey, signer.verifierKey.replace(/.$/, 'x'), 'a key', '']) {
      expect(() => checkpointIn(note, key)).toThrow(NotACheckpoint);
    }
    expect(() => checkpointIn(note.split('\n\n')[0]!, signer.verifierKey)).toThrow(NotACheckpoint);
    expect(() => saidIn('nothing')).toThrow(NotACheckpoint);
  });
});
