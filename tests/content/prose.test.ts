import { globSync, readFileSync } from 'node:fs';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { expect, test } from 'vitest';
import { renderProse } from '../../src/render/index.ts';

/** Signs of Markdown that were meant as such and are shown instead: `**不能。**数字` is no emphasis, `**不能**。数字` is. */
const marks = /\*\*|__|\]\(|^#|`/mu;
const shown = (markdown: string) => toText(fromHtml(renderProse(markdown, '/')));

test.each(globSync('content/prose/*.md'))('%s shows no sign of Markdown', (file) => {
  expect(shown(readFileSync(file, 'utf8'))).not.toMatch(marks);
});

test('emphasis that a full stop breaks is found', () => {
  expect(shown('- **不能。**数字')).toMatch(marks);
  expect(shown('- **不能**。数字')).not.toMatch(marks);
});
