import type { AstroIntegration } from 'astro';
import { parsePart, pickPart } from './part.ts';

/**
 * Renders the pages of one part of the site, the one that `PART` names (`2/20`), else all; tells a parent process of each page.
 */
export function renderPart(written = process.env['PART'] ?? '1/1'): AstroIntegration {
  const part = parsePart(written);
  if (!part) throw new Error(`PART: Unexpected \`${written}\`, expected K/N with K from 1 to N`);
  return {
    name: 'render-part',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => {
          let done = 0;
          let total = 0;
          return {
            ...usual,
            getStaticPaths: async () => {
              const paths = pickPart(await usual.getStaticPaths(), part);
              total = paths.length;
              return paths;
            },
            render: async (...call) => {
              const rendered = await usual.render(...call);
              done += 1;
              process.send?.({ done, total });
              return rendered;
            },
          };
        });
      },
    },
  };
}
