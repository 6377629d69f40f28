import { fillers } from './lexicon.ts';

/**
 * A name without what tells nothing: NFKC, lower case, asides in brackets, quotes and white space gone, every other mark of
 * punctuation between two things one `、` (it tells a list from a name), words without weight gone.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^()]*\)/gu, '')
    .replace(/[\s"'“”‘’「」『』《》〈〉【】[\]()·]+/gu, '')
    .replace(/[,;:、。!?—]+/gu, '、')
    .replace(fillers, '')
    .replace(/^、+|、+$/gu, '');
}
