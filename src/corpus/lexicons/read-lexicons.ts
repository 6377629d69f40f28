import type { Indicator } from '../../indicator/index.ts';
import type { ParserLexicons } from '../../parser.ts';
import { readCatalogue } from './read-catalogue.ts';
import { readChronology } from './read-chronology.ts';
import { readTopics } from './read-topics.ts';

/** What a parser knows of the world, with what is written of indicators for readers. */
export interface FullLexicons extends ParserLexicons {
  catalogue: readonly Indicator[];
}

/**
 * Everything that a parser knows of the world, from a folder of content.
 *
 * @throws DocumentFault where a file doesn't keep its shape, with place and what was expected.
 */
export function readLexicons(content = 'content'): FullLexicons {
  return {
    topics: readTopics(`${content}/topics.yaml`),
    chronology: readChronology(`${content}/chronology.yaml`),
    catalogue: readCatalogue(`${content}/indicators`),
  };
}
