/** The smallest whole file of each kind that a scan may be. */
export const samples = {
  pdf: Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n' +
      'trailer<</Root 1 0 R/Size 4>>\nstartxref\n0\n%%EOF\n',
    'latin1',
  ),
  jpeg: Buffer.from(
    'ffd8ffe000104a46494600010100000100010000' +
      'ffc0000b080001000101011100' +
      'ffda0008010100003f00' +
      'd2cf20' +
      'ffd9',
    'hex',
  ),
  png: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
  tiff: Buffer.concat([
    Buffer.from('II*\0', 'latin1'),
    Buffer.from('080000000100', 'hex'),
    Buffer.alloc(12),
    Buffer.alloc(4),
  ]),
} as const;
