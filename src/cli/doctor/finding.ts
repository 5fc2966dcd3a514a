/** What an examination found about one thing. */
export interface Finding {
  /** The thing, in Vietnamese and English. */
  what: string;
  said: string;
  /** What to do about it, in both languages; absent if all is well. */
  todo?: { vi: string; en: string };
}
