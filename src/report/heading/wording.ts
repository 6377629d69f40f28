/**
 * What titles begin and end with, and what the sentences after them begin with.
 *
 * The lists are closed on purpose and name no place: they tell where a title ends whose full stop was lost
 * (`强化土地资源利用管理|落实自然资源…`), and whether two phrases are built alike.
 */

/** Verbs that titles begin with, and the sentences behind them, too. */
const either =
  '全面|深入|深化|扎实|持续|大力|聚焦|积极|加快|加强|加大|强化|推进|推动|开展|实施|完成|落实|坚持|做好|抓好|打造|建成|建立|健全|完善|优化|提升|创新|统筹|严格|确保|培育|推行|紧盯|紧抓|紧扣|盘活';
const titleVerb = new RegExp(`^(?:${either})`);

const predicates =
  '推进|推动|增进|提振|改观|实施|运行|发力|稳定|加强|提升|提高|改善|优化|增强|壮大|向好|回暖|攀升|增长|加快|提速|提效|增效|提质|见效|显效|显现|凸显|彰显|深化|完善|健全|落实|夯实|巩固|稳固|筑牢|强化|扩大|拓展|突破|延伸|融合|发展|开展|进步|繁荣|改进|好转|转变|转型|升级|迈进|前进|有力|有序|有效|有方|有为|向前|领先|丰收|突出|显著|明显|良好|稳健|稳进|平稳|进展|蝶变|质感|活力|收官|迅速|扎实|和谐';
const strong = new RegExp(
  `(?:(?:持续|快速|稳步|不断|全面|有序|扎实|加速|深入|显著|明显|更加|更具|日益|日趋|逐步|稳中|安定|坚强|成效|提档|加快|强力|有力|稳妥|深度|高效|圆满|顺利)(?:${predicates}|有进)|(?:更加|更为|日益|日趋|日渐|大为|愈加|愈发|蓬勃)\\p{Script=Han}{2}|步伐加快|稳中[有求]进|提质(?:增效|扩面)|齐头并进|硕果累累|成果丰硕|焕然一新|日新月异|[态势][势头]强劲|丰富多彩|坚实有力|常抓不懈|[精异]彩纷呈|再创新高|[聚成]势[成聚][群链]|再上新?台阶|(?<![创高])新\\p{Script=Han}{2}|不[停放懈动断松减]\\p{Script=Han}{1,2})$`,
  'u',
);
const shortcoming =
  /(?:不够\p{Script=Han}{2}|单一|偏[少低弱小慢]|乏力|艰巨|不[多足高强快大优深实严细]|短板|薄弱|滞后|缺乏|差距)$/u;
const object =
  /(?:建设|管理|环境|治理|振兴|责任|满意度?|发展|工程|行动|水平|能力|作风|基础|体系|安全|稳定|服务|质量|效能|格局|福祉|保障|改革|创新|投资|引资|产业|项目|经济|财政|就业|教育|文化|文明|生态|防线|底线|防控|攻坚|品质|面貌|活力|动能|短板|阵地|队伍|普查|农业|工业|条件|交通|旅游|畜牧|林业|医疗|社保|信访|治安|核心|矛盾|秩序|形象|载体|平台|机制|模式|设施|事业|实事|成果|引领|党建|自治|监管|整治|保护|民主|法治|廉政|之[基责本魂风弦]|”)$/;
const adverb =
  /(?:快速|持续|不断|全面|深入|扎实|大力|积极|稳步|有效|加快|进一步|全力|更加|着力|充分|用好|切实|严格|高效|有序|科学|精准|统筹|强化|加强|推进|开展|实施|完成|落实)$/;

const starters =
  '缺少|缺乏|部分|获得|获评|荣获|被|紧紧|按照|组织|围绕|通过|各村|去年|年内|截至|目前|投资|新[建修增签]|先后|累计|充分|用好|依托|以|对|在|将|把|从|针对|立足|制定|成立|争取|发挥|利用|引[进导]|发展(?=设施|特色|高效|农|种植|养殖|蔬菜|党员)|办好|创建|力争|签约|设立|启动|调处|受理|排查|化解|改造|整治|种植|拆除|\\d';
const bodyStart = new RegExp(`^(?:${either}|${starters})`);
/** Characters that no sentence begins with: they belong to the word before them. */
const clinging = /^[度性化的了着者们率型力等地得和与及、,。;:)”》]/;

/** Whether a phrase begins as a title of the kind `加强…` does. */
export function startsWithVerb(phrase: string): boolean {
  return titleVerb.test(phrase);
}

/** How much the end of a phrase speaks for a title: 0 not at all, 2 an object (`…建设`), 3 a predicate, 4 a shortcoming. */
export function weighEnd(phrase: string): number {
  if (shortcoming.test(phrase)) return 4;
  if (strong.test(phrase)) return 3;
  if (adverb.test(phrase) && !/(?:发展|建设)$/.test(phrase)) return -3;
  return object.test(phrase) || new RegExp(`(?:${predicates})$`).test(phrase) ? 2 : 0;
}

/** How much the beginning of a text speaks for a new sentence: 2, or 0, or −3 where it clings to the word before. */
export function weighStart(text: string): number {
  if (clinging.test(text)) return -3;
  return bodyStart.test(text) ? 2 : 0;
}

/** A phrase without quotation marks and white space, by which lengths are compared. */
export function toBare(phrase: string): string {
  return phrase.replace(/[“”‘’"'《》\s]/g, '');
}
