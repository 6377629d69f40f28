/** A language in which something is said of a file: English by programs, Chinese on pages. */
export type Language = 'en' | 'zh';
