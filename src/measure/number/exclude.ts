const year = '(?:19|20)\\d ?\\d';

/**
 * Sorts of numbers that are no quantity, each made for the phrases in its comment: sticky, on half-width text, from the first
 * digit. In order; the first that matches takes its characters out of the text.
 */
const exclusions: readonly RegExp[] = [
  // 2023年10月8日, 2 016 年, 2021-2023年, 2023年度; not 2000余万元.
  RegExp(`${year} ?(?:年)?(?:至|到|[-—~–]{1,2})${year} ?年度?`, 'y'),
  /(?:[12] ?\d ?\d ?\d) ?年(?:度|代|底|初|末)?(?: ?\d{1,2} ?月)?(?: ?\d{1,2} ?[日号])?/y,
  // 2024-01-15, 2023.4.18, 2023/4/18, 10:30
  RegExp(`${year}([-./])\\d{1,2}\\1\\d{1,2}(?!\\d)`, 'y'),
  /\d{1,2}:\d{2}(?::\d{2})?(?!\d)/y,
  // 1-10月, 10月底, 5月份, 9月底前, 3月1日; not 3个月.
  /\d{1,2}(?: ?[-—~–至到]{1,2} ?\d{1,2})? ?月(?:份|底|初|末|[上中下]旬)?(?: ?\d{1,2} ?[日号])?前?/y,
  /\d{1,2}(?:[-—~–至到]\d{1,2})?日(?!均|元|常|处)/y,
  /\d{1,2}[时点](?:\d{1,2}分|[整半前后])/y,
  // 202410月底: a sign was lost.
  RegExp(`20\\d{2}\\d{1,2}月[底初末中份]?前?`, 'y'),
  // 纳入2023名单, 2022名录
  /(?:19[5-9]\d|20[0-4]\d)(?=名[单录牌校片])/y,
  // 75周年, 100周年: an anniversary; 95后.
  /\d{1,3}(?:周年|后(?=[^,。;、续]))/y,
  // 第3届, 第2批; not 第4名.
  /(?<=第 ?)\d+(?! ?[名位\d]|$)/y,
  // [1], [2023]5号, (2023)5号: footnote marks and document numbers.
  /(?<=[[〔【])\d+[\]〕】](?:第?\d+号)?/y,
  /0\d{2,3}-\d{7,8}/y,
  // 12345热线, 12345政务服务热线, 110联动.
  /\d{3,6}(?="?[一-鿿]{0,8}热线)/y,
  /1(?:10|19|20|22)(?=报警|联动|指挥|急救)/y,
  // 104省道, 309国道, 13号线, 2、3号地块, 5号楼.
  /\d+(?=[省国县乡]道)/y,
  /\d{1,6}(?:[、和,]\d{1,6}){0,12}#?号(?:线|楼|院|地块|桥|路|街|井|令|文|门|厂|机|车间|码头|泊位)?/y,
  /\d+路(?:公交|车)/y,
  // 1+3+X, 4+N, 7×24小时, 7.18 and 3·15 as days that gave a name.
  /\d+(?:\+[\dA-Za-z一-十]+)+/y,
  /\d+[×xX*]\d+(?:小时|天)?/y,
  /\d{1,2}·\d{1,2}/y,
  // 4.0时代, 2.0版.
  /\d\.\d(?=时代|版|模式|阶段)/y,
  // PM2.5, PM10, CO2, G20: Latin letters right before the number (m², km are units of another number).
  /(?<=(?<!GD)[A-Za-z][-.]?)\d+(?:\.\d+)?/y,
  // 3D, 5G, 4A级, 4N; not 20.5km.
  /\d+[A-Z](?![A-Za-z])[+级]?/y,
  // 1. 2. 3. and 1、 before a heading, also where the stop before it was lost: 新爆点3.确保群众满意.
  /\d{1,2}\.(?!\d)/y,
  /(?<=^|[\n。;:]\s?)\d{1,2}[、)]/y,
  /(?<=\()\d{1,2}\)/y,
  // X.5亿元: half of a placeholder.
  /(?<=[Xx×]\.?)\d+/y,
];
/** Further ones where no unit follows the number: 2023工作报告, but 2023个. */
const bare: readonly RegExp[] = [
  // 2024-01; 2022416 (2022年4月16日): signs were lost; a bare year; 省道104; the number of a document or a telephone.
  RegExp(`${year}[-/]\\d{1,2}(?!\\d)`, 'y'),
  RegExp(`20[0-3]\\d{4,5}(?![\\d.])`, 'y'),
  /(?:19[5-9]\d|20[0-4]\d)(?![\d.,])/y,
  /(?<=[省国县乡]道)\d+/y,
  /\d{8,}[A-Z0-9]*(?:\/[\d-]+)?(?![\d.])/y,
];

/** Where the number that begins at `at` ends, if it is no quantity by its own look; else undefined. */
export function matchExclusion(
  text: string,
  at: number,
  { hasUnit }: { hasUnit: boolean },
): number | undefined {
  for (const pattern of hasUnit ? exclusions : [...exclusions, ...bare]) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return undefined;
}

/** The longest name in quotation marks that is read as one: “15分钟服务圈”, “八抓20项”. */
const longestName = 24;

/**
 * Whether the place stands inside a name in quotation marks (“431”现代产业体系, “73321”工程) or a title in 《》.
 * A quotation with a stop in it, or without its other half near by (“2023年度农民专业合作社…), is running text.
 */
export function isInsideName(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestName), at);
  const after = text.slice(at, at + longestName);
  return pairs.some(({ open, close }) => {
    const start = before.lastIndexOf(open);
    if (start < 0) return false;
    const end = after.indexOf(close);
    if (end < 0) return false;
    const inside = before.slice(start + 1) + after.slice(0, end);
    return inside.length <= longestName && !inside.includes(close) && !/[。;!?\n]/.test(inside);
  });
}

const pairs = [
  { open: '“', close: '”' },
  { open: '‘', close: '’' },
  { open: '「', close: '」' },
  { open: '《', close: '》' },
] as const;
