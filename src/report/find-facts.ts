import type { Sidecar } from './types.ts';
import { splitLines } from './lines.ts';

/** Facts that a text says itself; what it does not say is left out. */
export type FoundFacts = { [Key in keyof Sidecar]?: NonNullable<Sidecar[Key]> };

/**
 * Finds the facts that a text says itself: in the table above a web page (`发布机构: 博山区八陡镇`), in its title
 * (`2023年龙泉镇人民政府工作报告`), in its address (`我代表龙泉镇人民政府`) and in headings (`2022年工作回顾`).
 */
export function findFacts(text: string): FoundFacts {
  const lines = splitLines(text.slice(0, 20_000)).map((line) => line.text);
  const head = lines.slice(0, 20);
  const find = (pattern: RegExp, among: readonly string[] = head) =>
    among.map((line) => pattern.exec(line)?.[1]?.trim()).find((value) => value !== undefined && value !== '');
  const findYear = (pattern: RegExp) => {
    const found = find(pattern, lines);
    return found === undefined ? undefined : Number(found);
  };
  const title = find(/^标\s*题:\s*(.+)$/) ?? find(/^(.{2,40}(?:报告|情况|总结))$/);
  const townFull =
    find(
      /我代表(?:本届)?([\p{Script=Han}]{2,8}?(?:镇|乡|街道|县|区|市))(?:第.{1,6}届)?(?:人民政府|办事处)/u,
      lines,
    ) ??
    /(?:^|年|[省市县区])([\p{Script=Han}]{1,5}?(?:镇|乡|街道))(?:\d{4}年)?(?:度)?(?:人民政府|政府|办事处|重点)?工作/u.exec(
      title ?? '',
    )?.[1];
  const planYear = findYear(/^(?!.*(?:回顾|总结|情况)).{0,4}(20\d\d)年.{0,12}(?:安排|打算|任务|重点|计划)/);
  const facts = {
    town: townFull?.replace(/(?:镇|乡|街道)$/, ''),
    townFull,
    kind: /政府工作报告|重点工作情况/.exec(title ?? '')?.[0],
    title,
    statedYear: findYear(/^.{0,4}(20\d\d)年.{0,10}(?:回顾|总结|情况)/) ?? (planYear && planYear - 1),
    planYear,
    published: find(/(?:发文|发布|公开)日期:\s*(20\d\d-\d\d-\d\d)/),
    publisher: find(/发布机构:\s*(\S+)/),
    documentNumber: find(/文\s*号:\s*(\S+)/),
    provenance: lines.some((line) => /索引号|发布机构/.test(line)) ? ('official' as const) : undefined,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
