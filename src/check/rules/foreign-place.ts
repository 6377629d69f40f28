import type { Check, Draft, Finding, Span } from '../types.ts';
import { point } from '../point.ts';

/**
 * Another place's name where one's own belongs: its organs, deeds, future and superiors.
 * `乙镇各部门要…`, `让乙镇的明天更美好`, `按照乙县县委的部署`. Neighbours with whom or to which something is done
 * (同乙镇联防, 向乙镇取经, 卖到乙县), villages and larger places are left alone.
 */
export const foreignPlace: Check = (draft) => [
  ...findTowns(draft),
  ...findBareNames(draft),
  ...findCounties(draft),
];

/** What stands before a name that is one's own: 让, 建设, 我们, 代表. */
const ownBefore =
  /(?:让每一?[个位名]|[让把将为是使新以]|建设|打造|建成|开创|谱写|书写|描?绘[就制]?|提升|推[动进]|代表|我们|美丽|富裕|幸福|平安|活力|和谐|文明|振兴|发展|全体|广大|实现|加快|促进|创造|共建|现代化|宜居|今天|带领|团结|惠及|造福|领导|依靠)的?$/;
/** Ends of words before 镇 or 乡 that name no place: 强镇, 家乡, 示范镇, 江南水乡; but 清水镇 and 马家镇 are names. */
const generic =
  /(?:[集城大小古老农村强名重治旺靓返回故思怀爱出两多几异外下乡一二三四五六七八九十百\d个业济游级型态范标弟色点区分边国近表板]|中心|卫生|文明|所有|森林|宜居|幸福|美丽|平安|(?:[一-鿿]{2}|^)[兴富美家水山新])$/;
/** Characters of verbs and small words, which no name of a place has. */
const noName =
  /[是不的了着过被把将让使对向从由及与或等其此该我你他各每全本做到得接受助持挥推动进行实施落完善化加提升建设立配照据按贯彻执召组织导引促认真切严格积极依靠围绕聚焦突出坚决努奋斗离在于以为并也又已经给同跟之要镇轮届好办缮维首包]/;

function findTowns({ half, meta, prose }: Draft): Finding[] {
  const own = meta.townFull;
  if (own === '') return [];
  return prose.flatMap((block) => {
    const text = half.slice(block.start, block.end);
    return Array.from(text.matchAll(/镇|乡(?!村)|街道/g)).flatMap((match): Finding[] => {
      const name = nameBefore(text, match.index);
      if (name === null) return [];
      const end = match.index + match[0].length;
      if (noName.test(name.text) || generic.test(name.text)) return [];
      const full = name.text + match[0];
      // 修缮镇中心幼儿园: what stands elsewhere without 镇 is a word, no name.
      if (half.replaceAll(full, '').includes(name.text) && !endsAsName.test(name.text)) return [];
      if (full.endsWith(own) || own.endsWith(full) || full.includes(meta.town)) return [];
      const before = text.slice(Math.max(0, name.start - 8), name.start);
      const after = text.slice(end, end + 48);
      // 主要街道全部亮化: streets, no place.
      const isStreet = match[0] === '街道' && !/^(?:党|办|各|全|干|人)/.test(after);
      if (isStreet || !isOwnRole(name.text, before, after)) return [];
      return [toFinding({ start: block.start + name.start, end: block.start + end }, full, own)];
    });
  });
}

const toFinding = (at: Span, name: string, own: string, ...others: readonly Span[]): Finding =>
  point(at, `这里写“${name}”，而本地是${own}`, ...others);

/** Words before a superior. */
const under = /(?:在|按照|贯彻|落实|经)$/;
/** A superior of the draft: 在柳溪镇党委的坚强领导下. */
const leads = /^(?:党|人大|人民政府|政府)[^,。;]{0,9}(?:下[,。]|[领部要安决研])/;
/** A neighbour that comes, gives, or has something to do with us, and what is only named after it. */
const guest =
  /^[、与和同及至区化段]|^[镇乡](?![村域])|^[^,。;]{0,5}(?:[籍派捐援送]|投资|企业|老板|客|商[人户]|能人|方向|[交边]界|书记|[镇乡]长|主任|副|领导(?!班子)|有关|考察|公路|经验|做法|联[合手]|为[例鉴榜标])|^[^。;]{0,40}(?:[我本][镇乡]|来[我考学访])/;

/** Last characters of names of places. */
const tail =
  '[溪桥塘坪沟山河湖江岭沙洲港店庄营堡湾潭泉坝峪浦渡岗坡岩井铺屯寨坊川冲坳垭浜泾塬塔畈埠墩阁集州阳坞堰洞岔峰峡圩墟圳滘垌]';
const endsAsName = new RegExp(`${tail}$`);

/** Whether a place named here is spoken of as one's own. */
function isOwnRole(name: string, before: string, after: string): boolean {
  if (
    (under.test(before) && leads.test(after)) ||
    (before.endsWith('和') && /^党委的[^,。;]{0,6}领导/.test(after))
  )
    return true;
  // 以茶立乡、以文润乡
  if (before.endsWith('、以')) return false;
  // 代表石塘镇人民政府，向关心支持我镇发展的各界人士…
  if (/(?:代表|我们)$/.test(before)) return true;
  if (guest.test(after)) return false;
  // 我们柳溪镇; 书写柳溪镇兴边富民的新答卷; 建设美丽富饶的柳溪镇; 让柳溪镇的明天更美好
  if (/(?:建设|打造|建成|创造)[^,。;与和同]{0,10}的$/.test(before) || ownBefore.test(before)) return true;
  // 柳溪镇完成投资3亿元: what opens a clause does what the report tells of.
  return (
    /(?:^|[,。!;:\s]|一年来|在此|新的一年|今年|过去)[,]?$/.test(before) &&
    (endsAsName.test(name) || name.length < 3) &&
    /^(?![级域中第两])[一-鿿\d]/.test(after)
  );
}

/** The name right before 镇 at `end`: two or three characters after a word that can't belong to it. */
function nameBefore(text: string, end: number): { text: string; start: number } | null {
  const near = text.slice(Math.max(0, end - 12), end);
  const run = /[一-鿿]{2,}$/.exec(near)?.[0];
  if (run === undefined) return null;
  for (const length of [2, 3, 4]) {
    if (run.length < length) break;
    const before = run.slice(0, -length);
    if (
      (before === '' && length < 4) ||
      ownBefore.test(before) ||
      under.test(before) ||
      /[的让把将为对给是于到和]$/.test(before)
    ) {
      return { text: run.slice(-length), start: end - length };
    }
  }
  return null;
}

const bareName = new RegExp(
  `(?:^|[,。!;:、])(?<people>[一-鿿]{1,2}${tail})(?:人民|儿女|父老|干部|大地|的每一|经济社会|的[今明]天|的未来|的振兴|的[发变])|让(?<future>[一-鿿]{1,2}${tail})的?(?:明天|未来|天更|山更|水更|天空|发展|人民|生活)|(?:建设|打造|建成)[^,。;]{0,8}?新(?<new>[一-鿿]{1,2}${tail})(?=而|[,。!;]|的)`,
  'g',
);
/** Words that end as names do and are none. */
const commonPlace =
  /^(?:[荒矿]山|江[河湖]|河湖|[山农村田]庄|温泉|园区|山川|神州|[夕朝太]阳|全[一-鿿]+|[一-鿿]?(?:大山|群山|青山|江山|河山|山河))$/;

/** Names without 镇 where one's own belongs: 让湖坪的天更蓝, 湖坪人民勤劳朴实, 建设富强美丽新湖坪. */
function findBareNames({ half, meta, prose }: Draft): Finding[] {
  const own = meta.townFull;
  const known = own + JSON.stringify(meta);
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
  /(?<name>[一-鿿]{1,6}?[县区旗])(?:[县区旗]?委(?:、?[县区旗]?政府)?|(?:人民)?政府|第[一-鿿]+次党代会)(?=[的精各正坚统部要工常领安决和、充全一二三四五六七八九十经党下交批授,。“])/g;

/** Superiors of another county than the draft's own. */
function findCounties({ half, meta, prose }: Draft): Finding[] {
  const named = prose.flatMap((block) =>
    Array.from(half.slice(block.start, block.end).matchAll(superior)).flatMap((match) => {
      const name = (match.groups?.['name'] ?? '').replace(
        /^.*(?:中共|在|按照|照|由|经|受|向|到|对|和|、|的|为|被|从|据|实|彻|紧扣|围绕)/,
        '',
      );
      const before = half.slice(Math.max(0, block.start + match.index - 2), block.start + match.index);
      const start = block.start + match.index + match[0].indexOf(name);
      return name.length < 2 ||
        noName.test(name) ||
        /委|^[全各本我该市省新]/.test(name) ||
        // 向乙县县委学习
        /[同与跟赴邻、]|学习|借鉴/.test(before + (match.groups?.['name'] ?? ''))
        ? []
        : [{ name, start, end: start + match[0].length - match[0].indexOf(name) }];
    }),
  );
  const known = JSON.stringify(meta);
  const counts = Array.from(Map.groupBy(named, ({ name }) => name)).sort((a, b) => b[1].length - a[1].length);
  // A county that only the list of places gives to a town of this name refutes none that the text names.
  const told = meta.county !== '' && half.includes(meta.county) ? meta.county : '';
  const own = named.find(({ name }) => known.includes(name))?.name ?? (told || (counts[0]?.[0] ?? ''));
  return named
    .filter(({ name }) => own !== '' && !own.endsWith(name) && !name.endsWith(own) && !known.includes(name))
    .map((one) => toFinding(one, one.name, own, ...named.filter(({ name }) => name === own).slice(0, 1)));
}
