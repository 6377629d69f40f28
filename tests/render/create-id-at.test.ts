import { expect, test } from 'vitest';
import { walkSections } from '../../src/report/index.ts';
import { createIdAt } from '../../src/render/create-id-at.ts';
import { buildMadeUpCorpus } from '../support/made-up-corpus.ts';

test('a number is found by its first character, all else by the block that holds it', () => {
  for (const { tree, records, sections, source, meta } of buildMadeUpCorpus().reports) {
    const idAt = createIdAt(tree);
    for (const { id, start, end } of records) {
      expect(idAt(start)).toBe(id.slice(meta.id.length + 1));
      if (end - start > 1) expect(idAt(end - 1)).toMatch(/^p\d+$/);
    }
    for (const { start } of walkSections(sections)) expect(idAt(start)).toMatch(/^[pq]\d+$/);
    expect(idAt(source.length)).toBeNull();
    expect(idAt(-1)).toBeNull();
  }
});
