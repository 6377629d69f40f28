import type { Stock } from './build-draft.ts';
import { canalFigures } from './canal/figures.ts';
import { canalLayout } from './canal/layout.ts';
import { canalPlain } from './canal/plain.ts';
import { canalWords } from './canal/words.ts';
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
import { oasisFigures } from './oasis/figures.ts';
import { oasisLayout } from './oasis/layout.ts';
import { oasisPlain } from './oasis/plain.ts';
import { oasisWords } from './oasis/words.ts';
import { terraceFigures } from './terrace/figures.ts';
import { terraceLayout } from './terrace/layout.ts';
import { terracePlain } from './terrace/plain.ts';
import { terraceWords } from './terrace/words.ts';

/** Stocks of more desks by who writes there, each written before anything was measured on it. */
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
  [
    'a border town of terraced fields',
    { frames: [...terraceFigures, ...terraceWords], plain: terracePlain, layout: terraceLayout },
  ],
  [
    'a market town on an old canal',
    { frames: [...canalFigures, ...canalWords], plain: canalPlain, layout: canalLayout },
  ],
  [
    'an oasis town at the edge of a desert',
    { frames: [...oasisFigures, ...oasisWords], plain: oasisPlain, layout: oasisLayout },
  ],
];
