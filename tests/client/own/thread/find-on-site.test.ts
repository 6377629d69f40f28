import { describe, expect, test } from 'vitest';
import { findOnSite } from '../../../../src/client/own/thread/find-on-site.ts';
import { splitPlaces } from '../../../../src/corpus/index.ts';
import type { ReportFacts } from '../../../../src/report/index.ts';

const meta = { id: 'qingshi', townFull: '青石镇', county: '南河县', statedYear: 2022, kind: '工作报告' };
const facts = meta as ReportFacts;
const text = '各位代表：\n现在，我代表青石镇人民政府报告工作。\n';

/** Lines as the page has them, where the site has one report that is other than the one at hand. */
const toLines = (source: string, other: Partial<typeof meta>) =>
  splitPlaces([], [{ meta: { ...facts, ...other }, source }]).get('all') ?? '';

describe('The site’s report', () => {
  test.for<[string, string, Partial<typeof meta>, boolean | undefined]>([
    ['of the same text', text, {}, true],
    ['of the same text in other lines', text.replaceAll('\n', '\r\n　'), { statedYear: 2021 }, true],
    ['of the same place and year', `${text}完`, {}, false],
    ['of another year', `${text}完`, { statedYear: 2021 }, undefined],
    ['of another town', `${text}完`, { townFull: '小青石镇' }, undefined],
    ['of another county', `${text}完`, { county: '北河区' }, undefined],
    ['of another kind', `${text}完`, { kind: '重点工作情况' }, undefined],
  ])('%s', ([, source, other, isSame]) => {
    const found = findOnSite(toLines(source, other), text, facts);
    const name = `${meta.townFull}${other.statedYear ?? 2022}年`;
    expect(found).toEqual(isSame === undefined ? undefined : { id: 'qingshi', name, isSame });
  });

  test('is known by its text alone where a text doesn’t tell its year', () => {
    expect(findOnSite(toLines(text, {}), text, undefined)?.isSame).toBe(true);
    expect(findOnSite(toLines(`${text}完`, {}), text, undefined)).toBeUndefined();
    expect(findOnSite('', text, facts)).toBeUndefined();
  });
});
