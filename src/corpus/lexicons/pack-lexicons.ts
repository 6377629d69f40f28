import type { ParserLexicons } from '../../parser.ts';

/** The lexicons without what is written for readers only, as light as they can travel. */
export const packLexicons = ({ topics, chronology, catalogue }: ParserLexicons): ParserLexicons => ({
  topics,
  chronology,
  catalogue: catalogue.map(({ id, label, dimension, units, synonyms, scopes, excludes }) => ({
    ...{ id, label, dimension, units, synonyms, scopes, excludes },
  })),
});
