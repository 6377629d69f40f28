/**
 * What titles begin and end with, and what the sentences after them begin with.
 *
 * The lists are closed on purpose and name no place: they tell where a title ends whose full stop was lost
 * (`强化土地资源利用管理|落实自然资源…`), and whether two phrases are built alike.
 */

const verbs =
  '全面|深入|深化|扎实|持续|大力|着力|聚力|聚焦|强力|积极|有效|有序|加快|加强|加大|强化|推进|推动|开展|实施|完成|落实|坚持|坚守|坚定|做好|做实|做强|做优|抓好|抓实|抓牢|打造|建设|建成|建立|健全|完善|构建|优化|提升|提高|改善|改进|创新|创优|统筹|严格|严守|守牢|守好|筑牢|夯实|维护|保障|确保|促进|巩固|拓展|培育|壮大|激发|激活|丰富|树牢|强基|升级|锤炼|练就|砥砺|恪守|推行|突出|突破|紧盯|紧抓|紧扣|狠抓|严抓|畅通|盘活|擦亮|厚植|弘扬|凝聚|汇聚|发展|繁荣|关注|关爱|服务|规范|高效|精准|科学|系统|全力|全方位|多层次|讲';

const titleVerb = new RegExp(`^(?:${verbs})`);

const predicates =
  '推进|推动|增进|提振|改观|实施|运行|发力|稳定|加强|提升|提高|改善|优化|增强|壮大|向好|回暖|攀升|增长|加快|提速|提效|增效|提质|见效|显效|显现|凸显|彰显|深化|完善|健全|落实|夯实|巩固|稳固|筑牢|强化|扩大|拓展|突破|延伸|融合|发展|开展|进步|繁荣|改进|好转|转变|转型|升级|迈进|前进|有力|有序|有效|有方|有为|向前|领先|丰收|突出|显著|明显|良好|稳健|稳进|平稳|进展|蝶变|质感|活力';
const strong = new RegExp(
  `(?:(?:持续|快速|稳步|不断|全面|有序|扎实|加速|深入|显著|明显|更加|更具|日益|日趋|逐步|稳中|安定|坚强|成效|提档|提标|加快|强力|有力|稳妥|深度|高效|圆满|顺利)(?:${predicates}|有进)|稳中[有求]进|提质增效|提质扩面|安定有序|坚实有力|亮点纷呈|逆势而上|蓄势待发|克难前行|初见成效|多点开花|百花齐放|齐头并进|硕果累累|成果丰硕|行稳致远|卓有成效|有声有色|焕然一新|日新月异|喜获丰收|工作扎实|势头强劲|快马加鞭|丰富多彩|精准有效|常抓不懈|落地见效|亮点频现|风生水起|深入人心|如火如荼|精彩纷呈|异彩纷呈|竞相迸发|捷报频传|井然有序|提档加速|落地生根|态势强劲|再创新高|[聚成]势[成聚][群链]|再上新?台阶|新(?:突破|步伐|变化|进步|成效|进展|跨越|台阶|面貌|格局|气象|局面|跃升|提升|作为|亮点|成绩|业绩|辉煌|高度|活力|优势|天地|篇章)|不[停放懈动断松减]\\p{Script=Han}{1,2})$`,
  'u',
);
const shortcoming =
  /(?:不够\p{Script=Han}{2}|单一|偏[少低弱小慢]|乏力|艰巨|不[多足高强快大优深实严细]|短板|薄弱|滞后|缺乏|差距)$/u;
const object =
  /(?:建设|管理|环境|治理|振兴|责任|满意度?|发展|工程|行动|水平|能力|作风|基础|体系|安全|稳定|服务|质量|效能|格局|福祉|保障|改革|创新|投资|引资|产业|项目|经济|财政|就业|教育|文化|文明|生态|防线|底线|防控|攻坚|品质|面貌|活力|动能|短板|阵地|队伍|普查|农业|工业|条件|交通|旅游|畜牧|林业|医疗|社保|信访|治安|核心|矛盾|秩序|形象|载体|平台|机制|模式|设施|事业|实事|成果|引领|党建|自治|监管|整治|保护|民主|法治|廉政|之[基责本魂风弦]|”)$/;
const adverb =
  /(?:快速|持续|不断|全面|深入|扎实|大力|积极|稳步|有效|加快|进一步|全力|更加|着力|充分|切实|严格|高效|有序|科学|精准|统筹|强化|加强|推进|开展|实施|完成|落实)$/;

const starters =
  '缺少|缺乏|部分|一些|个别|强化|加强|加大|加快|开展|推进|推动|实施|完成|落实|建立|建成|获得|获评|荣获|被|紧盯|紧扣|紧抓|紧紧|完善|按照|组织|围绕|通过|坚持|做好|打造|全年|全[镇乡县区市村]|全街道|全社区|我[镇乡县区市村](?!们)|村里|镇里|乡里|各村|一年来|[三五]年来|过去|今年|去年|年内|截至|截止|目前|外出|投资|新建|新增|总投资|先后|累计|共有|深入|深化|扎实|持续|大力|积极|严格|健全|创新|充分|依托|以|对|在|将|把|从|针对|聚焦|立足|抓好|抓住|统筹|优化|提升|制定|成立|争取|发挥|利用|引进|引导|培育|用好|始终|牢牢|全面|认真|高度|发展(?=设施|特色|高效|农|种植|养殖|蔬菜|党员)|排查|化解|调解|救助|改造|清运|硬化|绿化|整治|发放|走访|种植|培训|检查|拆除|\\d|(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆)';
const bodyStart = new RegExp(`^(?:${starters})`);
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
