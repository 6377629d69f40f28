import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { createRandom, shuffleReports } from '../../scripts/shuffled-reports.ts';
import type { ReportDocument } from '../../src/corpus/index.ts';

/** Names as short as those of towns, no two of sixteen hundred alike. */
export const nameTown = (at: number): string =>
  [at % 40, Math.floor(at / 40) % 40].map((unit) => String.fromCharCode(0x5c71 + unit * 7)).join('');

/**
 * Writes reports of towns that don't exist, as texts with sidecars: each has the paragraphs of a real one, filled with
 * sentences of all of them; the same ones in every run.
 *
 * @param folder of reports, which is made.
 */
export function writeTowns(folder: string, models: readonly ReportDocument[], count: number): void {
  mkdirSync(folder, { recursive: true });
  for (const [at, { source, meta }] of shuffleReports(models, count, createRandom(20230418)).entries()) {
    const { kind, statedYear, planYear } = meta;
    const town = nameTown(at);
    const county = `${nameTown(Math.floor(at / 20))}县`;
    const facts = {
      ...{
        town,
        townFull: `${town}镇`,
        county,
        city: `${nameTown(Math.floor(at / 200))}市`,
        province: '某省',
      },
      ...{ kind, title: `${town}镇${kind}`, statedYear, planYear },
      ...{ published: null, publisher: null, documentNumber: null, provenance: 'official', notes: [] },
    };
    writeFileSync(join(folder, `town-${at}.txt`), source);
    writeFileSync(join(folder, `town-${at}.yaml`), stringify(facts));
  }
}
