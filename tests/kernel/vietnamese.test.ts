import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold, foldedWords, nameSortKey, nfc } from '../../src/kernel/vietnamese.ts';

const sortedByKey = (names: string[]) =>
  [...names].sort((a, b) => (nameSortKey(a) < nameSortKey(b) ? -1 : nameSortKey(a) > nameSortKey(b) ? 1 : 0));

describe('fold', () => {
  it('takes off tones and diacritics, and makes đ a d', () => {
    expect(fold('Đặng Thị Hưởng')).toBe('dang thi huong');
    expect(fold('TRƯỜNG ĐẢNG ƯƠNG')).toBe('truong dang uong');
  });
  it('does not care where the tone mark stands, nor how the text is composed', () => {
    expect(fold('Hoà')).toBe(fold('Hòa'));
    expect(fold('Thuý')).toBe(fold('Thúy'));
    expect(fold('Nguyễn'.normalize('NFD'))).toBe('nguyen');
  });
  it('is done once: folding again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
  it('parts words at everything that is neither letter nor digit', () => {
    expect(foldedWords("  Chi bộ 3 – H'Hen Niê (Đắk-Lắk)")).toEqual([
      'chi',
      'bo',
      '3',
      'h',
      'hen',
      'nie',
      'dak',
      'lak',
    ]);
    expect(foldedWords('…')).toEqual([]);
  });
});

describe('nfc', () => {
  it('composes', () => expect(nfc('Hòa'.normalize('NFD'))).toBe('Hòa'.normalize('NFC')));
});

describe('nameSortKey', () => {
  it('sorts by given name, then family name, then middle names', () => {
    expect(
      sortedByKey(['Trần Văn Bình', 'Lê Thị Bình', 'Nguyễn Văn An', 'Nguyễn Thị An', 'Nguyễn An', 'Phạm Ân', 'Đỗ Ánh']),
    ).toEqual(['Nguyễn An', 'Nguyễn Thị An', 'Nguyễn Văn An', 'Đỗ Ánh', 'Phạm Ân', 'Lê Thị Bình', 'Trần Văn Bình']);
  });
  it('sorts tones of one word as ngang, huyền, hỏi, ngã, sắc, nặng', () => {
    const tones = ['ma', 'mà', 'mả', 'mã', 'má', 'mạ'];
    expect(sortedByKey([...tones].reverse())).toEqual(tones);
  });
  it('keeps those of one given name together, whatever their family names', () => {
    expect(sortedByKey(['Vũ Hoa', 'An Hòa', 'Bùi Hoa'])).toEqual(['Bùi Hoa', 'Vũ Hoa', 'An Hòa']);
  });
  it('treats both ways to write a tone mark, and both compositions, alike', () => {
    expect(nameSortKey('Lê Hoà')).toBe(nameSortKey('Lê Hòa'));
    expect(nameSortKey('Đỗ Thuý Nguyễn'.normalize('NFD'))).toBe(nameSortKey('ĐỖ THÚY NGUYỄN'));
  });
  it('sorts numbers before letters, and gives ASCII that needs no escaping', () => {
    expect(nameSortKey('3') < nameSortKey('a')).toBe(true);
    expect(nameSortKey('Đỗ Thị Ưởng 9')).toMatch(/^[0-9:;<=>?A-Za-z]+$/);
    expect(nameSortKey('')).toBe('');
  });

  /** Onset, rhyme with the place of its tone mark, ending: words as Vietnamese spells them. */
  const word = fc
    .tuple(
      fc.constantFrom(
        '',
        'b',
        'c',
        'ch',
        'd',
        'đ',
        'g',
        'gh',
        'gi',
        'h',
        'kh',
        'l',
        'm',
        'n',
        'ng',
        'nh',
        'ph',
        'qu',
        'r',
      ),
      fc.constantFrom('', 's', 't', 'th', 'tr', 'v', 'x'),
      fc.constantFrom(...'aăâeêioôơuưy'),
      fc.constantFrom('', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'),
      fc.constantFrom('', 'n', 'ng', 'nh', 'm', 'p', 't', 'c', 'ch', 'i', 'o', 'u', 'y'),
    )
    .map(([onset, other, vowel, tone, ending]) => ((onset || other) + vowel + tone + ending).normalize('NFC'));

  it('agrees with the collation of the language, word by word', () => {
    const collator = new Intl.Collator('vi');
    fc.assert(
      fc.property(word, word, (a, b) => {
        const [x, y] = [nameSortKey(a), nameSortKey(b)];
        expect(x < y ? -1 : x > y ? 1 : 0).toBe(Math.sign(collator.compare(a, b)));
      }),
      { numRuns: 2000 },
    );
  });
});
