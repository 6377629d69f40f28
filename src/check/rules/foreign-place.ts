import type { Check, Draft, Finding, Span } from '../types.ts';
import { point } from '../point.ts';

/**
 * Another place's name where one's own belongs: its organs, deeds, future and superiors.
 * `乙镇各部门要…`, `让乙镇的明天更美好`, `按照乙县县委的部署`. Neighbours with whom or to which something is done
 * (同乙镇联防, 向乙镇取经, 卖到乙县), villages and larger places are left alone.
 */
export const foreignPlace: Check = (draft) =>
  [...findTowns(draft), ...findBareNames(draft), ...findCounties(draft)].sort((a, b) => a.start - b.start);

const organ =
  '(?:[一二三四五六七八九十\\d.]+[余多]?万[余多]?)?(?:党[委政工]|[镇乡]?政府|各[^,;。]{1,10}要|各级|镇村|村组|全[体镇乡]|人[大民的要]|(?:[镇乡]域|工业)经济|机关|干部|儿女|父老|上下|广大|各族|群众|纪委|班子|办事处)';
const deed =
  '(?:坚持|把|将|要|以|紧紧|始终|严格|认真|全力|深入|扎实|积极|持续|聚焦|紧扣|立足|围绕|大力|着力|牢牢|上下|一年来|统筹|不断|全面|坚决|切实|迎难|经济|发生|迎来|必将|一定|正|在)';
const future =
  '(?:的?(?:各项|各方面|经济社会|产业|绿色|转型)?(?:[明今]天|未来|转型|美好|新[篇局画面]|高质量|现代化|跨越|面貌|发展|振兴|建设|崛起|事业|变化|实际|家园|父老|百姓|历史))';
/** What stands before a name that is one's own: 让, 建设, 我们, 代表. */
const ownBefore =
  /(?:[让把将为是使新]|建设|打造|开创|谱写|建成|书写|推[动进]|代表|我们|美丽|富裕|幸福|平安|活力|和谐|文明|为了|振兴|发展|展现|全体|广大|贡献|热爱|实现|助力|加快|促进|描绘|绘就|创造|共创|共建|共筑|守护|开辟|续写|铸就|再造|奋进|现代化|宜居|带领|率领|团结|领导|动员|依靠)的?$/;
/** What stands before a neighbour. */
const neighbour =
  /(?:同|与|和|跟|向|到|赴|往|对|接待|组织|邀请|邻|由|从|自|给|学习|借鉴|通往|经|及|、|至|帮扶|结对|[毗相]邻|邻近|来自|卖到|销往|支援|援助|联合|比)的?$/;
/** Words ending in 镇 or 乡 that name no place. */
const generic =
  /(?:全|我|本|该|各|乡|集|城|古|强|建|名|大|小|重|中心|特色|试点|示范|两|多|几|各乡|下|返|回|故|兴|立|富|治|靓|惠|美|旺|家|农|水|[一二三四五六七八九十百\d]个?|兄弟|先进|卫生|文明|生态|所有|周边|邻近|其他|部分|外|异|老|[省市家]级|国家|工业|森林|产业|村|山|江南|新|进|出|离|思|怀|爱|代表|样板|旅游|文化|农业|经济|明星|达标|模范|创新|人口|边境|山区|平原|湖区|库区|移民|[百千]强|宜居|幸福|美丽|平安|和谐|活力|创业型|清廉|法治|书香)$/;
/** Characters of verbs and small words, which no name of a place has. */
const noName =
  /[是不的了着过被把将让使对向从由及与或等其此该我你他各每全本做到得接受助持挥推动进行实施落完善化加提升建设立配照据按贯彻执召组织导引促认真切严格积极依靠围绕聚焦突出坚决努奋斗离在于以为并也又已经给同跟]/;

function findTowns({ half, meta, prose }: Draft): Finding[] {
  const own = ownTown(meta, half);
  if (own === '') return [];
  return prose.flatMap((block) => {
    const text = half.slice(block.start, block.end);
    return Array.from(text.matchAll(/镇|乡(?!村)|街道/g)).flatMap((match): Finding[] => {
      const name = nameBefore(text, match.index);
      if (name === null) return [];
      const end = match.index + match[0].length;
      if (noName.test(name.text)) return [];
      const full = name.text + match[0];
      if (full.endsWith(own) || own.endsWith(full) || full.includes(meta.town || own.slice(0, -1))) return [];
      const before = text.slice(Math.max(0, name.start - 8), name.start);
      const after = text.slice(end, end + 12);
      if (!isOwnRole(before, after)) return [];
      return [toFinding({ start: block.start + name.start, end: block.start + end }, full, own)];
    });
  });
}

const toFinding = (at: Span, name: string, own: string): Finding =>
  point(at, `这里写“${name}”，而全文说的是${own}，请核对地名。`);

const opens = new RegExp(`^(?:${organ}|${deed})`);
const coming = new RegExp(
  `^(?:${future}|建成|打造|而|更|变|焕发|的[^,。;]{0,8}(?:发展|面貌|变化|事业|成[效绩]|工作))`,
);
/** A superior of the draft: 在柳溪镇党委的坚强领导下. */
const leads =
  /^(?:党委|党工委|政府|人民政府|党委、政府)[^,。;]{0,8}(?:领导|部署|要求|安排|决策|带领|率领|指导|关心|支持)/;

/** Whether a place named here is spoken of as one's own. */
function isOwnRole(before: string, after: string): boolean {
  if (neighbour.test(before)) return false;
  if (
    /^(?:党委|政府|人大|党政)?(?:书记|镇长|乡长|主任|主要|副|领导(?!班子)|有关)|^(?:老板|企业|商人|考察|客商|医院|学校|的(?:公路|企业|老板|客商|经验|做法|[^,。;]{0,6}(?:经验|做法))|党政考察)/.test(
      after,
    )
  )
    return false;
  if (/(?:在|按照|根据|贯彻|落实|遵照)$/.test(before) && leads.test(after)) return true;
  // 我们柳溪镇; 书写柳溪镇兴边富民的新答卷; 建设美丽富饶的柳溪镇
  if (/我们$|我代表$|(?:谱写|书写|开创|描绘|绘就|续写|共创|共建)$/.test(before)) return true;
  if (/(?:建设|打造|建成|创造)[^,。;与和同]{0,10}的$/.test(before))
    return /^(?:[,。!;]|$)/.test(after) || opens.test(after) || coming.test(after);
  const isHead = /(?:^|[,。!;:、\s])$/.test(before);
  if (ownBefore.test(before))
    return opens.test(after) || coming.test(after) || /^(?:[,。!;的]|$)/.test(after);
  return (
    (isHead || /(?:一年来|在此|新的一年|今年|过去)[,]?$/.test(before)) &&
    (opens.test(after) || coming.test(after))
  );
}

/** The name right before 镇 at `end`: two or three characters after a word that can't belong to it. */
function nameBefore(text: string, end: number): { text: string; start: number } | null {
  const near = text.slice(Math.max(0, end - 12), end);
  if (generic.test(near)) return null;
  const run = /[一-鿿]{2,}$/.exec(near)?.[0];
  if (run === undefined) return null;
  for (const length of [2, 3, 4]) {
    if (run.length < length) break;
    const before = run.slice(0, -length);
    if (
      before === '' ||
      ownBefore.test(before) ||
      neighbour.test(before) ||
      /[的在让把将为对给是于到]$/.test(before)
    ) {
      return { text: run.slice(-length), start: end - length };
    }
  }
  // Nothing tells where a longer name begins.
  return run.length <= 3 ? { text: run, start: end - run.length } : null;
}

/** The draft's own town, from its facts or, where they don't fit the text, from its title and address. */
function ownTown({ townFull }: Draft['meta'], half: string): string {
  if (townFull !== '' && half.includes(townFull)) return townFull;
  const head = half.slice(0, 800);
  const named =
    /代表([一-鿿]{2,4}(?:镇|乡|街道))(?:党|人民|政府|办)/.exec(half) ??
    /([一-鿿]{2,4}(?:镇|乡|街道))(?:20\d\d年)?(?:人民)?政府?工作报告/.exec(head);
  return named?.[1] ?? townFull;
}

/** Last characters of names of places. */
const tail =
  '[溪桥塘坪沟山河湖江岭沙洲港店庄营堡湾潭泉坝峪浦渡岗坡岩井铺屯寨坊川冲坳垭浜泾塬塔畈埠墩阁集州阳坞堰洞岔峰峡圩墟圳滘垌]';
const bareName = new RegExp(
  `(?:^|[,。!;:、])(?<people>[一-鿿]{1,2}${tail})(?:人民|儿女|父老|干部|大地|的每一|经济社会|的[今明]天|的未来|的振兴)|让(?<future>[一-鿿]{1,2}${tail})的?(?:明天|未来|天更|山更|水更|天空|发展|人民|生活)|(?:建设|打造|建成)[^,。;]{0,8}?新(?<new>[一-鿿]{1,2}${tail})(?=而|[,。!;]|的)`,
  'g',
);
/** Words that end as names do and are none. */
const commonPlace =
  /^(?:荒山|矿山|林山|江河|河湖|江湖|山庄|农庄|村庄|田庄|温泉|园区|河川|山川|山江|市集|农集|神州|夕阳|朝阳|太阳|山阳|两河|老区山|全[一-鿿]+|[一-鿿]?(?:大山|群山|青山|江山|河山|山河))$/;

/** Names without 镇 where one's own belongs: 让湖坪的天更蓝, 湖坪人民勤劳朴实, 建设富强美丽新湖坪. */
function findBareNames({ half, meta, prose }: Draft): Finding[] {
  const own = ownTown(meta, half);
  const known = [
    own,
    meta.town,
    meta.county,
    meta.city,
    meta.province,
    meta.title,
    meta.publisher ?? '',
  ].join(' ');
  if (own === '') return [];
  return prose.flatMap((block) =>
    Array.from(half.slice(block.start, block.end).matchAll(bareName)).flatMap((match): Finding[] => {
      const { people, future, new: renewed } = match.groups ?? {};
      const name = people ?? future ?? renewed ?? '';
      // 绿洲的每一点变化: what stands here and there without 镇 is a word, no slip.
      const isWord = new RegExp(`${name}(?![镇乡街])`, 'g');
      const isOwn =
        known.includes(name) ||
        (half.match(isWord) ?? []).length > 1 ||
        new RegExp(`${name}(?:村|社区|县|市|省|片区|流域)`).test(half);
      if (name.length < 2 || isOwn || commonPlace.test(name) || noName.test(name) || generic.test(name))
        return [];
      const start = block.start + match.index + match[0].indexOf(name);
      return [toFinding({ start, end: start + name.length }, name, own)];
    }),
  );
}

const superior =
  /(?<name>[一-鿿]{1,4}?[县区旗])(?:[县区]?委(?:、?[县区]?政府)?|(?:人民)?政府)(?=的|各项|正确|坚强|统一|部署|要求|工作|领导|安排|决策|和镇|、|充分|全会|[一二三四五六七八九十]+[届次]|经济工作会议|党代会|下达|交办|批[准复]|授予|[,。“])/g;

/** Superiors of another county than the draft's own. */
function findCounties({ half, meta, prose }: Draft): Finding[] {
  const named = prose.flatMap((block) =>
    Array.from(half.slice(block.start, block.end).matchAll(superior)).flatMap((match) => {
      const name = (match.groups?.['name'] ?? '').replace(
        /^.*(?:中共|在|按照|照|由|经|受|向|到|对|和|、|的|为|被|从|据|实|彻|紧扣|围绕)/,
        '',
      );
      const before = half.slice(Math.max(0, block.start + match.index - 6), block.start + match.index);
      const start = block.start + match.index + match[0].indexOf(name);
      return name.length < 2 ||
        noName.test(name) ||
        /^[全各本我该市省新]/.test(name) ||
        neighbour.test(before)
        ? []
        : [{ name, start, end: start + match[0].length - match[0].indexOf(name) }];
    }),
  );
  const known = [meta.county, meta.city, meta.province, meta.publisher ?? '', meta.title].join(' ');
  const counts = Array.from(Map.groupBy(named, ({ name }) => name)).sort((a, b) => b[1].length - a[1].length);
  const own = named.find(({ name }) => known.includes(name))?.name ?? (meta.county || (counts[0]?.[0] ?? ''));
  return named
    .filter(({ name }) => own !== '' && !own.endsWith(name) && !name.endsWith(own) && !known.includes(name))
    .map((one) => point(one, `这里写“${one.name}”，而本地属${own}，请核对上级的名称。`));
}
