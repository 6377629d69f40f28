import { matchArabic, matchChinese } from './number.ts';

/** A rank found in a text. */
export interface RankMatch {
  start: number;
  end: number;
  value: number;
  /** 名 位, or null where the text gives no word. */
  unit: string | null;
  /** 前三: the rank or better. */
  within: boolean;
}

/** Words before 第6 or 第一 that make it a place in an order: 全市排名第6, 位列第1, 获得全市第一. */
const ordering =
  /(?:全(?:[国省市区县镇域旗州]|球)|排名?|位[列居]|名列|列|居|荣?获|得|城市|区域|团体|考核|评比)(?:(?:各|\d+个)?(?:乡镇|镇街|街镇|镇办))?(?:得|了|第)?$/;
/** Words before 前三 that make it a rank: 全区前三, 进入前20名. */
const within =
  /(?:全[国省市区县镇旗州]|排名?|进入?|位[列居]|名列|保持|稳定在|维持在|跻身|城市|居|列)(?:全[国省市区县镇])?$/;

/** A rank in a list of ranks that says no 名: 居全县第3、[第2]和第5位. */
const further =
  /(?:[居列获得]|排名?|全[国省市区县])[^,。;第]{0,6}(?:第[\d一二三四五六七八九十]+[名位]?(?:[、和及与]|[一-鿿]{0,2}[至到]))+$|[排位]名?次?[由从](?:第\d+[上升提跃降回落]{1,2}[至到])?$/;

/** Words before 首位 and 榜首 that make them a place: 居全县首位; not 放在首位, 首位度. */
const leading =
  /(?:居|位列|名列|列|排名?|位于|跃升至?|升至|保持|稳居|蝉联)(?:全?[国省市区县镇州旗]域?)*(?:(?:\d+个?|各)?(?:乡镇|镇街|镇办|街道|县区|县市区|单位))?(?:的|中|之)?$/;
/** 把安全放在第一位 */
const foremost = /(?:放|摆|置|挺|看|当作)(?:在|于|到|得)?$/;

/** Reads 首位 and 榜首 as a first place. */
function matchFirst(text: string, at: number): RankMatch | undefined {
  const word = /^(?:首位(?![度置])|榜首)/.exec(text.slice(at, at + 3))?.[0];
  if (word === undefined || !leading.test(text.slice(Math.max(0, at - 12), at))) return undefined;
  const unit = word === '首位' ? '位' : null;
  return { start: at, end: at + 2, value: 1, unit, within: false };
}

/**
 * Reads `第4名`, `第6` after 排名, `前三` after 全区, `前20名`.
 * Leaves alone 第3届, 第一时间, 第二批, 前三季度, 前两年.
 */
export function matchRank(text: string, at: number): RankMatch | undefined {
  const sign = text.charAt(at);
  if (sign === '首' || sign === '榜') return matchFirst(text, at);
  if (sign !== '第' && sign !== '前') return undefined;
  const number = matchArabic(text, at + 1) ?? matchChinese(text, at + 1);
  if (!number || number.value < 1) return undefined;
  const word = /[名位]/.test(text.charAt(number.end)) ? text.charAt(number.end) : null;
  const end = number.end + (word === null ? 0 : 1);
  const before = text.slice(Math.max(0, at - 8), at);
  const found = { start: at, end, value: number.value, unit: word, within: sign === '前' };
  if (sign === '前') {
    if (word === null && /^(?:个|季|年|[0-9]|月|天|期|轮|批|\.)/.test(text.slice(end))) return undefined;
    return word !== null || within.test(before) ? found : undefined;
  }
  if (word !== null) return foremost.test(before) ? undefined : found;
  const after = text.slice(end, end + 4);
  const closes = !/^[一-鿿]/.test(after) || number.numeral === 'arabic';
  const ordinal = /^(?:、[二两]、?[三产]|[届批次个期轮季条章代产方时梯步大线任师中小医工资款])/.test(after);
  if (!ordinal && closes && further.test(text.slice(Math.max(0, at - 30), at))) return found;
  return !ordinal && ordering.test(before) && (closes || /全[国省市区县镇]$/.test(before))
    ? found
    : undefined;
}
