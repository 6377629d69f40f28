import { framesByKind, type Frame, type Passage, type Sentence } from './frame.ts';
import type { Random } from './random.ts';

const numerals = Array.from('一二三四五六七八九十');

/** Things to do, each a clause of its own; a draft never takes one twice. */
export const deeds = [
  '疏通背街排水沟',
  '加密夜间公交班次',
  '修缮两处危桥',
  '给老旧楼道装上感应灯',
  '把法律课堂开到院坝',
  '为独居老人装呼叫器',
  '清理河面漂浮物',
  '更换老化水管',
  '扶持返乡人员开店',
  '规范集市摊位',
  '推广测土施肥',
  '改造薄弱学校食堂',
  '开办老年课堂',
  '建好村级冷库',
  '整治占道停车',
  '补植行道树',
  '完善灾害预警广播',
  '选派科技特派员',
  '公开村级账目',
  '培训乡村医生',
  '盘活闲置校舍',
  '拓宽断头路',
  '壮大茶叶合作社',
  '推行代办服务',
  '筹建乡土博物馆',
  '引进良种鸭苗',
  '修复古戏台',
  '添置消防水带',
] as const;

const take = (random: Random, count: number): string[] => random.shuffle(deeds).slice(0, count);

/** Numbers 1 to n, one skipped or doubled when wrong; never the first. */
const count = (random: Random, length: number, wrong: boolean): number[] => {
  const numbers = Array.from({ length }, (_, at) => at + 1);
  if (!wrong) return numbers;
  const at = random.int(1, length - 2);
  return random.next() < 0.5
    ? numbers.map((n) => (n > at ? n + 1 : n))
    : numbers.map((n) => (n > at ? n - 1 : n));
};
const han = (n: number): string => numerals[n - 1] ?? '十';

/** Marks the items at and before the break. */
const marked = (items: readonly string[], numbers: readonly number[]): string[] =>
  items.map((item, at) => {
    const broken = at > 0 && numbers[at] !== (numbers[at - 1] ?? 0) + 1;
    const next = at + 1 < numbers.length && numbers[at + 1] !== (numbers[at] ?? 0) + 1;
    return broken || next ? `【${item}】` : item;
  });

const running =
  (write: (n: number, deed: string) => string, join: string, length = 4): Sentence =>
  (c, w) => {
    const numbers = count(c.random, length, w);
    const deedList = take(c.random, length);
    return {
      place: 'plan',
      text: marked(
        numbers.map((n, at) => write(n, deedList[at] ?? '')),
        numbers,
      ).join(join),
    };
  };
const lined =
  (write: (n: number, deed: string) => string, length = 4): Sentence =>
  (c, w) => {
    const numbers = count(c.random, length, w);
    const deedList = take(c.random, length);
    return {
      place: 'plan',
      lines: true,
      text: marked(
        numbers.map((n, at) => write(n, deedList[at] ?? '')),
        numbers,
      ).join('\n'),
    };
  };

/** 11: enumerators skipped or doubled. */
const enumerator: Sentence[] = [
  (c, w) => {
    const numbers = count(c.random, 4, w);
    const items = take(c.random, 4).map((deed, at) => `（${han(numbers[at] ?? 1)}）${deed}`);
    return {
      place: 'plan',
      lines: true,
      text: marked(items, numbers)
        .map((item) => `${item}\n按照先急后缓的次序推进，责任落到人头。`)
        .join('\n'),
    };
  },
  running((n, deed) => `${n}．${deed}。`, ''),
  running((n, deed) => `${han(n)}是${deed}`, '；'),
  running((n, deed) => `${han(n)}要${deed}`, '；'),
  running((n, deed) => `第${han(n)}，${deed}。`, ''),
  lined((n, deed) => `${n}. ${deed}，年内见到成效。`),
  running((n, deed) => `${han(n)}是${deed}。`, '', 5),
  lined((n, deed) => `（${n}）${deed}，由分管同志牵头。`),
  running((n, deed) => `（${n}）${deed}；`, ''),
  lined((n, deed) => `${han(n)}是${deed}。因地制宜，量力而行。`),
  running((n, deed) => `${'①②③④⑤⑥⑦'[n - 1]}${deed}；`, ''),
  lined((n, deed) => `${n}、${deed}。坚持群众点单，不搞一刀切。`),
  running((n, deed) => `其${han(n)}，${deed}。`, ''),
  running((n, deed) => `${n}是${deed}；`, ''),
  lined((n, deed) => `第${han(n)}，${deed}。钱由镇财政列支。`),
];

const runs =
  (
    lead: (n: string) => string,
    item: (n: number, deed: string) => string,
    join: string,
    arabic = false,
  ): Sentence =>
  (c, w) => {
    const length = c.random.int(3, 6);
    const said = w ? length + c.random.pick([-1, 1]) : length;
    const list = take(c.random, length).map((deed, at) => item(at + 1, deed));
    return { place: 'plan', text: `【${lead(arabic ? String(said) : han(said))}】${list.join(join)}。` };
  };
const headed =
  (lead: (n: string) => string, item: (n: number, deed: string) => string, arabic = false): Sentence =>
  (c, w) => {
    const length = c.random.int(3, 6);
    const said = w ? length + c.random.pick([-1, 1]) : length;
    const list = take(c.random, length).map((deed, at) => item(at + 1, deed));
    return {
      place: 'plan',
      lines: true,
      text: `【${lead(arabic ? String(said) : han(said))}】\n${list.join('\n')}`,
    };
  };

/** 12: announced count against the list. */
const announced: Sentence[] = [
  headed(
    (n) => `新的一年，重点抓好以下${n}项任务：`,
    (n, deed) => `（${han(n)}）${deed}\n坚持问题导向，逐条落实。`,
  ),
  headed(
    (n) => `全力办好${n}件实事：`,
    (n, deed) => `${n}．${deed}。`,
    true,
  ),
  runs(
    (n) => `工作中要把握${n}点：`,
    (n, deed) => `第${han(n)}，${deed}`,
    '；',
  ),
  runs(
    (n) => `打好${n}场硬仗：`,
    (n, deed) => `${han(n)}是${deed}`,
    '；',
  ),
  headed(
    (n) => `为此，着力做好以下${n}个方面的工作：`,
    (n, deed) => `${han(n)}是${deed}。务求实效，不走过场。`,
  ),
  runs(
    (n) => `具体做好${n}件事：`,
    (n, deed) => `（${n}）${deed}`,
    '；',
  ),
  runs(
    (n) => `实现${n}个突破，`,
    (n, deed) => `${han(n)}是${deed}`,
    '；',
  ),
  headed(
    (n) => `围绕上述目标，要突出抓好${n}项重点工作。`,
    (n, deed) => `（${han(n)}）${deed}。条块结合，挂图作战。`,
  ),
  runs(
    (n) => `落实${n}条措施：`,
    (n, deed) => `${han(n)}要${deed}`,
    '；',
  ),
  headed(
    (n) => `今后一段时期，我们将实施${n}大工程：`,
    (n, deed) => `${n}. ${deed}。`,
  ),
  runs(
    (n) => `重在抓住${n}个环节。`,
    (n, deed) => `一是二是三是四是五是六是`.slice((n - 1) * 2, n * 2) + deed,
    '。',
  ),
  headed(
    (n) => `镇政府承诺办好以下${n}件民生实事：`,
    (n, deed) => `第${han(n)}件，${deed}。`,
  ),
  runs(
    (n) => `做到${n}个强化：`,
    (n, deed) => `${han(n)}是强化保障，${deed}`,
    '；',
  ),
  runs(
    (n) => `概括起来是${n}句话：`,
    (n, deed) => `${'①②③④⑤⑥⑦'[n - 1]}${deed}`,
    '；',
  ),
];

const long = [
  '全镇上下拧成一股绳，用三个月时间拆除了沿河的违章棚舍，补栽了柳树和芦苇，群众散步有了好去处',
  '我们请来县里的农技员蹲点指导，从选种、育秧到收割全程跟踪，亩均收成比周边地块高出一截',
  '夜里值守的同志轮流巡查河堤和低洼院落，把住在土坯房里的老人提前接到了安置点，无一人受伤',
  '镇里建起了就业信息群，哪家厂子招人、什么工种、工钱几何，每天更新，足不出户就能找到活干',
  '对群众反映的出行难，我们一条路一条路地过，先修断头的、再补坑洼的，做到修一条管一条',
  '红白理事会立了规矩，彩礼和酒席都有了上限，婚丧事节俭下来的钱用到了孩子读书和养老上',
] as const;

/** 10: a sentence or paragraph twice. */
const repeat: Sentence[] = long.flatMap((words, at): Sentence[] => [
  (_, w) => again(words, w, '。', at % 2 === 0 ? 'review' : 'plan'),
  (_, w) => again(words, w, at % 2 === 0 ? '；同时，继续巩固已有成果。' : '，各方评价很好。', 'review'),
  ...(at % 2 === 0 ? [pasted(words)] : []),
]);

function again(words: string, wrong: boolean, close: string, second: Passage['place']): Passage[] {
  const first: Passage = { place: 'review', text: `【${words}】。` };
  return wrong ? [first, { place: second, text: `【${words}】${close}` }] : [first];
}

function pasted(words: string): Sentence {
  return (c, w) => {
    const text = `【${words}。这件事看着小，连着的却是民心，今后还要常抓不懈，一年接着一年干】。`;
    const first: Passage = { place: 'review', lines: true, text };
    return w ? [first, { place: c.random.pick(['review', 'plan']), lines: true, text }] : [first];
  };
}

/** Frames of kinds 10, 11 and 12. */
export const listFrames: Frame[] = framesByKind({
  repeat,
  enumerator,
  announced,
});
