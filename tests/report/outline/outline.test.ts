import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printOutline } from '../../support/outline.ts';
import { parse } from '../../support/parse.ts';

const folder = 'tests/fixtures/report';

/** `UPDATE=1 vitest run …` writes what is printed; never in CI. */
const mayWrite = (output: string) =>
  !process.env['CI'] && (process.env['UPDATE'] !== undefined || !existsSync(output));

describe('the outline of a report', () => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
    it(`is found in ${name}`, () => {
      const output = `${folder}/${name.replace(/\.txt$/, '.outline')}`;
      const printed = printOutline(parse(readFileSync(`${folder}/${name}`, 'utf8')));
      if (mayWrite(output)) writeFileSync(output, printed);
      expect(printed).toBe(readFileSync(output, 'utf8'));
    });
  }
});
