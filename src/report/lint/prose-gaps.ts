/** A place of running prose where a stop fell out, and what a reader is told. */
export interface ProseGap {
  /** Offset into the text, between two characters. */
  at: number;
  message: string;
}

/**
 * Wordings that can only end a clause, each with what begins the next one. The match ends where the stop is missing.
 *
 * A wording gets in here where no sentence can run on over the gap; `顺利通车里程8公里`, `排名第一的镇` and
 * `入选名单公示` run on, and are left alone.
 */
const closings: readonly RegExp[] = [
  // 全市排名第6|完成70家涉VOCs企业改造; 列入省级教育强镇筑基试点名单|完成3所; 稳定维持在全区前三|全市前二十
  /(?:(?:排名|[位名]列|位居)[^,。;、]{0,6}第[\d一二三四五六七八九十]+[名位]?|[^,。;、]{4}名单|全[省市区县镇]前[\d一二三四五六七八九十]+)(?=完成|建成|新建|开展|推进|荣?获|全[省市区县镇]前)/gu,
  // 东顶村长者食堂运营良好|阁子前村投资600万元
  /(?:运[营行]|进展|反响)良好(?=\p{Script=Han}{2,8}(?:投[资入]|建成|完成|新建))(?![的地率态势局状氛基])/gu,
  // 园区顺利实现通水|区域性环评已经批复
  /实现(?:通[水车电气]|投[产用]|达产|封顶)(?=\p{Script=Han}{2,8}(?:已经|均已|全部))(?!的|项目|企业|工程|路段|小区|\p{Script=Han}{0,3}[村镇])/gu,
];

/** 学校教育方面 where the paragraph tells its matter 方面 by 方面, which it shows by one that kept its comma. */
const series = /[。;%\p{Script=Han}]\p{Script=Han}{2}方面[,:]/u;
/** 居住环境提升方面|建成; not 在…方面取得, 各方面都 or 方面的. */
const aspect =
  /(?<![在从对就于以各多两诸这那等关])方面(?=[\p{Script=Han}“])(?![的都均各也有与及存取上下工])/gu;
/** 全部竣工|学校教育方面, 达到100%|居住环境提升方面 */
const beforeAspect = /(?:竣工|完工|投用|名单|\d%)(?=(?!的)\p{Script=Han}{2,10}方面)/gu;

/** Finds where stops fell out of a paragraph's prose; `text` in half width. */
export function findProseGaps(text: string): ProseGap[] {
  const gaps = closings.flatMap((pattern) => match(text, pattern, '之后脱标点'));
  if (!series.test(text)) return gaps;
  const aspects = Array.from(text.matchAll(aspect)).flatMap(({ index }): ProseGap[] => {
    const clause = /[^。,;:、“”\d%]*$/u.exec(text.slice(Math.max(0, index - 40), index))?.[0] ?? '';
    const isTold = /[在从对于就围绕]/u.test(clause) || clause.length < 4;
    return isTold ? [] : [{ at: index + 2, message: `“${clause.slice(-6)}方面”之后脱逗号。` }];
  });
  return [...gaps, ...match(text, beforeAspect, '之后脱标点'), ...aspects];
}

function match(text: string, pattern: RegExp, what: string): ProseGap[] {
  return Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({
    at: index + words.length,
    message: `“${words}”${what}。`,
  }));
}
