/** What a pattern matches first in a text; '' where it matches nothing. */
export const firstMatch = (pattern: RegExp, text: string): string => pattern.exec(text)?.[0] ?? '';
