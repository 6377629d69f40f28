import { firstMatch } from '../../text/first-match.ts';
import { openingVerb } from '../phrase.ts';
import { isRate } from './tie.ts';

/** What several names before 分别 share at their end; 城镇 and 农村 share more, 居民人均可支配收入. */
const sharedTail =
  /(?:播种|种植|养殖|发展|建设)?面积$|总?产量$|[单亩总]产$|占比$|比重$|[存出]栏量?$|余额$|(?:产业)?(?:增加值|总产值|产值|投资|税收)$|平均浓度$|浓度$|城镇化率$|项目$|(?:保障|补助|供养|补贴)?标准$|(?:营业|销售|零售|交易)额$|(?:入学|巩固|升学|覆盖|普及|参保|合格|达标|满意|发案|利用)率$/;
const sizes = /^(?:限额以上|限上|规模以上|规上|规下)/;
/** What measures by itself and shares no tail: 接待人次 of 接待人次、旅游收入. */
const isMeasure = /(?:收入|支出|率|额|量|值|面积|人次|投资|税收|出口|[贷存]款|消费|数|费)$/;
const alike = /^[一-鿿]{0,4}(?:量|率|额|值|数|费|用|浓度|标准|能力|人数|人员|教师|学位)$/;
const rates = /^.{2,}?(?=(?:按期|按时|及时)?(?:办结|办理|满意|回复|参保|整改|化解|合格|完成|签约)率$)/;
/** Which of two of a sort: 小学 and 初中 share more than an end. */
const sort = /^(?:城[镇市区]|镇区|农村|村庄|乡村|城乡|小学|初中|高中|中学|幼儿园)/;

const measureWord =
  /(?:单产|总产|产量|收入|支出|总产值|增加值|产值|主营业务收入|营业收入|销售收入|利润总额|利润|利税)$/;
const wholeMeasureWord = new RegExp(`^${measureWord.source}`);

/**
 * The names before 分别, split so that there are as many as values where that can be: first at every joiner, then at
 * 、 alone (文化和旅游收入、接待人次). 城镇和农村居民人均可支配收入: the first shares the tail of the last.
 */
export function splitNames(subject: string, values: number): string[] {
  const both = firstMatch(/(?<=^城乡)居民.{4,}$/, subject);
  if (both !== '' && values === 2) return [`城镇${both}`, `农村${both}`];
  // 新增幼儿、小学学位
  const verb = openingVerb(subject);
  if (verb !== '' && !/[、和及与]/.test(verb)) {
    const [head = '', ...rest] = splitNames(subject.slice(verb.length), values);
    return [verb + head, ...rest];
  }
  const apart = [/[、和及与]/, /、/].map((joiner) => subject.split(joiner).filter((name) => name !== ''));
  const names = apart.find(({ length }) => length === values) ?? apart[1] ?? [];
  const last = names.at(-1) ?? '';
  const first = names[0] ?? '';
  // 工业经济、民营经济占地区生产总值比重: each is a share of the same whole.
  const whole = firstMatch(/(?<=.)占.{2,}$/, last);
  if (whole !== '' && names.length > 1)
    return names.map((name) => (name.includes('占') ? name : name + whole));
  // 12345热线办结率、满意率: both of the line.
  const whose = firstMatch(rates, first);
  if (whose !== '' && names.slice(1).every((name) => isRate(name)))
    return names.map((name, at) => (at === 0 ? name : whose + name));
  return names.map((name) => {
    const head = name.replace(/^(?:全镇|全县|全市|全区)/, '');
    // 一、二、三产业增加值
    if (/^[一二三]$/.test(head)) return `第${head}${last.slice(1)}`;
    // 男、女职工; 城区、镇区空气优良率: what is as long, or ends as it does, shares what stands behind.
    const isAlike = head.length === 1 || (head !== '' && head.at(-1) === last.charAt(head.length - 1));
    if (isAlike && name !== last && !isMeasure.test(head)) return head + last.slice(head.length);
    // 农业、工业和服务业增加值; 集成电路、航空、新能源汽车产业增加值
    const [own = '', shared = ''] = [head, last].map((one) => one.replace(sort, ''));
    const tail = firstMatch(sharedTail, last);
    if (
      tail !== '' &&
      name !== last &&
      tail !== last &&
      !(sort.test(head) && own === '') &&
      !isMeasure.test(head) &&
      /^[一-鿿]{1,6}$/.test(head)
    )
      return head + (/业$/.test(head) ? tail.replace(/^产业/, '') : tail);
    // 化肥、农药使用量: names as long as each other share what stands behind.
    const rest = last.slice(head.length);
    if (!isMeasure.test(head) && name !== last && alike.test(rest)) return head + rest;
    // 限上批零业、住餐业销售额: the size of the first is that of the last, where they share their tail.
    const size = firstMatch(/^(?:限额以上|限上|规模以上|规上)/, first);
    if (size !== '' && name === last && tail !== '' && first.endsWith('业') && !sizes.test(name))
      return size + name;
    if (sort.test(head) && sort.test(last) && shared.startsWith(own) && shared.length >= own.length + 2)
      return head + shared.slice(own.length);
    // 新建、改建农村公路: one object of both.
    if (head !== '' && openingVerb(head) === head) return head + last.slice(openingVerb(last).length);
    // 规模以上工业总产值和增加值: the last shares the head of the first.
    const front =
      measureWord.test(first) && wholeMeasureWord.test(name) ? first.replace(measureWord, '') : '';
    return front + name;
  });
}
