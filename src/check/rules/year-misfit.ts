import type { Check, Draft, Finding, Span } from '../types.ts';
import { point, pointAtMatch } from '../point.ts';
import type { DraftSentence } from '../sentence.ts';

/**
 * A year that doesn't fit its part: 2030年要新修水渠 in the plan for 2031, a done deed of the review dated in the planned
 * year, the heading 2029年工作回顾 over a review of 2030.
 *
 * Left alone: what was left over and is finished now, comparisons, horizons, works that end in the next year.
 */
export const yearMisfit: Check = (draft) => {
  const headings = findHeadings(draft);
  const review = draft.meta.statedYear;
  if (
    draft.meta.inferredYear !== null ||
    headings.length > 0 ||
    (draft.meta.planYear ?? review + 1) !== review + 1
  )
    return headings;
  return draft.sentences.flatMap((sentence) => {
    if (/review|credits|problems/.test(sentence.part))
      return [...findAhead(sentence, review + 1, review), ...findStale(sentence, review)];
    return /targets|plan|self/.test(sentence.part) ? findBehind(sentence, review, review + 1) : [];
  });
};

/** Headings whose year the other headings and openings of the text refute. */
function findHeadings({ sentences, blocks, half, meta }: Draft): Finding[] {
  const votes = readVotes({ sentences, blocks, half });
  const counts = Map.groupBy(votes, ({ review }) => review);
  const [most] = Array.from(counts).sort((a, b) => b[1].length - a[1].length);
  if (!most || most[1].length * 2 <= votes.length || most[1].length < 2 || meta.inferredYear !== null)
    return [];
  return votes
    .filter(({ review, isSure }) => isSure && review !== most[0] && Math.abs(review - most[0]) === 1)
    .map(({ start, year, right }) => {
      const said = `这里写作${year}年，而全文回顾的是${most[0]}年，似应为${right + most[0]}年`;
      return point(yearAt(start), said, ...most[1].slice(0, 1).map((other) => yearAt(other.start)));
    });
}

/** 2030年 that begins at an offset. */
const yearAt = (start: number): Span => ({ start, end: start + 5 });

/** What one place says of the year under review. */
interface Vote {
  start: number;
  year: number;
  review: number;
  /** What to add to the year under review to get the year that should stand here. */
  right: number;
  isSure: boolean;
}

function readVotes({ sentences, blocks, half }: Pick<Draft, 'sentences' | 'blocks' | 'half'>): Vote[] {
  const vote = (start: number, year: number, right: 0 | 1, isSure: boolean): Vote => ({
    start,
    year,
    review: year - right,
    right,
    isSure,
  });
  const heads = blocks
    .filter(({ kind }) => kind === 'heading')
    .flatMap((block): Vote[] => {
      const text = half.slice(block.start, block.end);
      const match = /(20\d\d)年/.exec(text);
      if (!match || (text.match(/20\d\d年/g) ?? []).length > 1) return [];
      const at = block.start + match.index;
      if (/回顾|总结|情况/.test(text)) return [vote(at, Number(match[1]), 0, true)];
      return /安排|打算|任务|目标|计划|重点|展望|建议|部署/.test(text)
        ? [vote(at, Number(match[1]), 1, true)]
        : [];
    });
  const opened = new Set<string>();
  const openings = sentences.flatMap((sentence): Vote[] => {
    const side = sentence.part === 'review' ? 'review' : /targets|plan/.test(sentence.part) ? 'plan' : null;
    const match = /^(20\d\d)年(?:是|,|,?面对|经济社会发展)/.exec(sentence.text);
    if (!match || side === null || opened.has(side)) return [];
    opened.add(side);
    const isSure = /^20\d\d年是[^,。;]{2,30}之?年/.test(sentence.text);
    return [vote(sentence.start, Number(match[1]), side === 'plan' ? 1 : 0, isSure)];
  });
  const meeting = /[—-]\s*(20\d\d)年(\d{1,2})月\d{1,2}日/.exec(half.slice(0, 600));
  const month = Number(meeting?.[2]);
  const held =
    meeting && (month <= 5 || month >= 11)
      ? [vote(meeting.index + 1, Number(meeting[1]), month <= 5 ? 1 : 0, false)]
      : [];
  return [...heads, ...openings, ...held];
}

/** Words that a planned deed is told by. */
const coming =
  /^(?:度|年?底前?|\d{1,2}月底?前?|[上下]半年|[一二三四]季度)?,?(?:[全我][镇乡]|我们|街道|镇?政府|经济社会发展|各项|的?工作,?)*(?:的)?(?:要|将|再|计划|力争|确保|拟|争取|重点|主要|预[期计]|目标|任务|启动|实施|安排|打算|完成|新建|新修|建设|开工|实现|抓好|做好|全面|着力|继续|努力|推进|打造|新增|改造)/;
const comingBefore =
  /(?:力争|确保|争取|拟|计划|预计|定|打算|做好|抓好|谋划|安排|部署|实现)(?:在|到|于)?$|(?:目标|任务)[是为]?:?$/;
/** What a plan may say of the year that has ended. */
const behind =
  /[较比已了获被冬至到]|以来|同期|成果|巩固|回顾|[成现工动约]的|存在|清零|延续|续建|收尾|结余|考核|水平|持平|数据|年末|为基数/;

/** The year under review in the plan, as the year of what is to come. */
function findBehind({ text, start }: DraftSentence, review: number, plan: number): Finding[] {
  return Array.from(text.matchAll(new RegExp(`(?:${review}|${review - 1})年`, 'g'))).flatMap(
    (match): Finding[] => {
      const after = text.slice(match.index + match[0].length);
      const before = text.slice(Math.max(0, match.index - 8), match.index);
      const clause = `${before.split(/[,;。]/).at(-1) ?? ''}${/^[^;。]{0,24}/.exec(after)![0]}`;
      const near = /^[^,;。]{0,14}/.exec(after)![0];
      const isTarget =
        /^(?:[^,;。已了]{0,14}(?:预期目标|(?:目标|任务|要求|思[路想])[是为:,])|度?(?:[全我][镇乡]|工作|经济社会发展)?的?(?:主要|总体)?(?:目标|任务|要求|思路))/.test(
          after,
        );
      const isNow = /(?:今年|新的一年)(?:就?是|\()$/.test(before) || /^是[^,。]{2,40}之年/.test(after);
      const isAimed = /(?:要|将|力争|确保|计划|争取)[^,;。]{0,4}[在于]$/.test(before);
      // 在2030年底前建成
      const isDue =
        (/^年?底?(?:前|以前|之前)/.test(after) ||
          (/(?<!截)到$/.test(before) && /^年?[底末],[^。;]*(?:实现|建成|达到)/.test(after))) &&
        !/已|的|共/.test(near);
      const isSure = isAimed || isDue || /(?:力争|确保|争取|计划|拟)$/.test(before);
      const isComing =
        isTarget ||
        isDue ||
        isNow ||
        isAimed ||
        coming.test(after) ||
        (comingBefore.test(before) && !/^[^,;。]{1,12}的/.test(after));
      if (
        !isComing ||
        (!isTarget && !isSure && behind.test(near) && !/要|将|计划|力争/.test(near)) ||
        (!isSure && /[比较与同自从在以]$/.test(before)) ||
        /次年|翌年|遗留|结转|相比|基础上/.test(clause)
      )
        return [];
      return [toMisfit(match, start, `部署的是${plan}`)];
    },
  );
}

const toMisfit = (match: RegExpExecArray, start: number, what: string): Finding =>
  pointAtMatch(match, start, `这里${what}年的工作，却写作“${match[0]}”`);

/** Words by which a review speaks of what is still to come. */
const ahead =
  /将|[其剩]余|预计|计划|力争|拟|争取|有望|可(?!持续|再生|支配|研|行)|目标|规划|明年|要|安排|打算|筹备|迎接|届时|前完成|下达|提前|谋划|储备|部署|展望|(?<!于)预期|到期|为止|春节|新年|开局|奠定|打下/;

/** The planned year in the review, as the year of what was done. */
function findAhead({ text, start, block }: DraftSentence, plan: number, review: number): Finding[] {
  if (block.kind === 'heading') return [];
  return Array.from(text.matchAll(new RegExp(`${plan}年`, 'g'))).flatMap((match): Finding[] => {
    const before = text.slice(Math.max(0, match.index - 14), match.index);
    const after = text.slice(match.index + match[0].length);
    // 至2031年末,全镇共有专利260件: what there is, not what is to be.
    const isHeld = /[至到]$/.test(before) && /^年?[末底],?[^,;。]{0,6}(?:共有|已|累计|拥有)/.test(after);
    if (
      (ahead.test(before) && !isHeld) ||
      (!isHeld && /(?:到|(?<!截)至|[—\-~、《]|为)$/.test(before)) ||
      ahead.test(/^[^。;]{0,24}/.exec(after)![0])
    )
      return [];
    return [toMisfit(match, start, `回顾的是${review}`)];
  });
}

/** 回顾2029年的工作 over a review of 2030. */
function findStale({ text, start }: DraftSentence, review: number): Finding[] {
  const stale = new RegExp(
    `(?:回[顾望首眸]|纵观|总[结的][看说]?,?|过去的|在(?=\\d+年的工作中))(?<year>${review - 1})年(?=,|度|的?工作|全[年镇乡]|以来|这一年|[^一-鿿]|$)|^(?<opening>${review - 1})年(?:工作回顾|,?是[^,。]{2,24}[一之]年|,?(?:面对|在[^,;。]{2,20}领导下))`,
    'dg',
  );
  return Array.from(text.matchAll(stale)).flatMap((match): Finding[] => {
    const [from] = match.indices?.groups?.['year'] ?? match.indices?.groups?.['opening'] ?? [];
    if (from === undefined) return [];
    const said = `这里回顾的是${review}年的工作，却写作“${review - 1}年”`;
    return [point(yearAt(start + from), said)];
  });
}
