import type { Stock } from './build-draft.ts';
import { herdFigures } from './herd/figures.ts';
import { herdLayout } from './herd/layout.ts';
import { herdPlain } from './herd/plain.ts';
import { herdWords } from './herd/words.ts';
import { cityFigures } from './city/figures.ts';
import { cityLayout } from './city/layout.ts';
import { cityPlain } from './city/plain.ts';
import { cityWords } from './city/words.ts';
import { orchardFigures } from './orchard/figures.ts';
import { orchardLayout } from './orchard/layout.ts';
import { orchardPlain } from './orchard/plain.ts';
import { orchardWords } from './orchard/words.ts';
import { harbourFigures } from './harbour/figures.ts';
import { harbourLayout } from './harbour/layout.ts';
import { harbourPlain } from './harbour/plain.ts';
import { harbourWords } from './harbour/words.ts';

/** Stocks of four more desks by who writes there, each written before anything was measured on it. */
export const laterStocks: readonly (readonly [string, Stock])[] = [
  [
    'a herding town of the grasslands',
    { frames: [...herdFigures, ...herdWords], plain: herdPlain, layout: herdLayout },
  ],
  [
    'a street office of an old city centre',
    { frames: [...cityFigures, ...cityWords], plain: cityPlain, layout: cityLayout },
  ],
  [
    'an orchard town of the south',
    { frames: [...orchardFigures, ...orchardWords], plain: orchardPlain, layout: orchardLayout },
  ],
  [
    'an industrial town with a harbour',
    { frames: [...harbourFigures, ...harbourWords], plain: harbourPlain, layout: harbourLayout },
  ],
];
