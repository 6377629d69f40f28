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

const done =
  '进动振观施行力定强升高善化大好暖长快速效质现显全实固牢展破伸合聚步荣转变型级序方为前先收出著健稳感官谐';
const strong = new RegExp(
  `(?:(?:持续|快速|稳步|不断|全面|有序|有效|扎实|加速|深入|显著|明显|更加|更具|日益|日趋|逐步|稳中|安定|坚强|成效|提档|加快|强力|有力|稳妥|深度|高效|圆满|顺利|纵深)(?:\\p{Script=Han}[${done}]|有进)|(?:更加|更为|日益|日趋|日渐|大为|愈加|愈发|蓬勃)\\p{Script=Han}{2}|步伐加快|稳中[有求]进|提质(?:增效|扩面)|齐头并进|硕果累累|成果丰硕|焕然一新|日新月异|[态势][势头](?:强劲|良好)|丰富多彩|坚实有力|常抓不懈|[精异]彩纷呈|再创新高|[聚成]势[成聚][群链]|再上新?台阶|(?<![创高])新\\p{Script=Han}{2}|不[停放懈动断松减]\\p{Script=Han}{1,2})$`,
  'u',
);
const shortcoming =
  /(?:不够\p{Script=Han}{2}|单一|偏[少低弱小慢]|乏力|艰巨|不[多足高强快大优深实严细]|短板|薄弱|滞后|缺乏|差距)$/u;
const object =
  /(?:[设理境兴任意度展程动平力风础系全定务量能局祉障革新资业目济政化明态线控质貌板地件通安心盾序象体台制式事果治主]|教育|[医社]保|党建|监管|保护|医疗|旅游|队伍|之[基责本魂风弦]|”)$/;
const adverb =
  /(?:快速|持续|不断|全面|深入|扎实|大力|积极|稳步|有效|加快|进一步|全力|更加|着力|充分|用好|切实|严格|高效|有序|科学|精准|统筹|强化|加强|推进|开展|实施|完成|落实)$/;

const starters =
  '缺[少乏]|部分|获得|获评|荣获|被|紧紧|按照|组织|围绕|通过|各村|去年|年内|截至|目前|投资|新[建修增签]|先后|累计|充分|用好|依托|以|对|在|将|把|从|针对|立足|制定|成立|争取|发挥|利用|引[进导]|发展(?=[设特高农种养])|创建|排查|化解|改造|整治|种植|拆除|关[停闭]|取缔|\\d';
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
  return object.test(phrase) || new RegExp(`[${done}]$`).test(phrase) ? 2 : 0;
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
