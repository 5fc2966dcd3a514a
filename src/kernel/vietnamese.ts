/**
 * Vietnamese text: one form, folding for search, and the order in which Vietnamese lists are sorted.
 * Names come composed (NFC), decomposed (NFD), and with the tone mark on either vowel ("Hoà", "Hòa").
 */

/** The composed form, in which all text is kept. */
export function nfc(text: string): string {
  return text.normalize('NFC');
}

/** For search: lower case, without tone marks and diacritics, đ as d. "Đặng Thị Hòa" and "ĐẶNG THỊ HOÀ" fold alike. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .normalize('NFC');
}

/** The folded words of a text, in order: runs of letters and digits. */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a text has these words, in any order, each perhaps only begun. */
export function hasWords(text: string, begun: string): boolean {
  const words = foldedWords(text);
  return foldedWords(begun).every((start) => words.some((word) => word.startsWith(start)));
}

/** The alphabet, with the letters of foreign and ethnic minority names in their Latin places. */
const LETTERS = [...'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'];
const LETTER_CODES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefg';
/** Below the letters and above the tones. */
const DIGIT_CODES = '6789:;<=>?';
const CODES = new Map([
  ...LETTERS.map((letter, index) => [letter.normalize('NFD'), LETTER_CODES[index]!] as const),
  ...[...DIGIT_CODES].map((code, digit) => [String(digit), code] as const),
]);

/** The five marked tones in dictionary order; the level tone (ngang) is 0. */
const TONES = new Map([
  ['\u0300', '1'], // huyền
  ['\u0309', '2'], // hỏi
  ['\u0303', '3'], // ngã
  ['\u0301', '4'], // sắc
  ['\u0323', '5'], // nặng
]);

/**
 * A key that sorts names byte by byte as Vietnamese lists do: by given name (the last word), then by family and middle
 * names, each word in the order of the alphabet and then of its tone. ASCII only. Where a word bears its tone mark
 * makes no difference.
 */
export function nameSortKey(fullName: string): string {
  const words = fullName.normalize('NFD').toLowerCase().split(/\s+/).map(wordSortKey);
  const given = words.pop()!;
  return given + words.join('');
}

/** Letters first, then tones, which sort below every letter: a word comes before the longer one that begins with it. */
function wordSortKey(word: string): string {
  let letters = '';
  let tones = '';
  for (const [, base, marks] of word.matchAll(/([\p{L}\p{N}])(\p{M}*)/gu)) {
    const letter = base === 'ð' ? 'đ' : base!;
    let shape = '';
    for (const mark of marks!) {
      const tone = TONES.get(mark);
      if (tone) tones += tone;
      else shape += mark;
    }
    letters += CODES.get(letter + shape) ?? CODES.get(letter) ?? '';
  }
  return letters && letters + (tones || '0');
}
