import { readFileSync } from 'node:fs';

/** A text of `content/prose/` that pages show, in Markdown, by its name without `.md`. */
export const readProse = (name: string): string => readFileSync(`content/prose/${name}.md`, 'utf8');
