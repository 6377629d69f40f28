import { clauseBefore, lastBefore, type Mention } from '../clause.ts';
import type { Pairs } from '../sense/pair.ts';
import { isTask } from '../sense/status.ts';
import { nameBefore, readFollowing, type Following } from '../phrase.ts';
import type { Kind } from '../types.ts';
import { isGeneral, nameFollowing } from './name-following.ts';

/** What a sentence last counted in its own right, without its verb: 烤烟 of 种植烤烟600亩. */
export interface Thing {
  name: string;
  /** Index of its quantity. */
  at: number;
}

/** A sentence whose quantities are being named, from the first to the last. */
export interface Labelling {
  /** In half width. */
  sentence: string;
  mentions: readonly Mention[];
  kinds: readonly Kind[];
  pairs: Pairs;
  /** Names of the quantities so far. */
  names: readonly string[];
  /** The verb that a list hangs on: 申报 of 申报…27家、…10家. */
  verb: string;
  /** What a side without a thing of its own is of: 产量 of 种植烤烟600亩,产量8万公斤. */
  thing: Thing | undefined;
}

/** 规模以上工业增加值, 总产值: what may be said of one output and then of another. */
const output = /(?:总产值|增加值|产值)$/;
const bareOutput = new RegExp(`^${output.source}`);

const task =
  /(?<=[一-鿿]{2})(?:年度|全年|年初)?(?:目标)?(?:任务|目标|(?<=[年初度入出])(?:计划|预算))[数量]?$/;

/** Who set a task and when: 县下达[造林], 年度[征兵], 应[改造危房]. */
const toDo =
  /^(?:全?[省市区县]|上级)?(?:级|里|确?定|核定|下达|分[解配]|我[镇乡]|全年|年[度初]|原|计划|预算(?!收)|目标|应)+(?=[一-鿿]{2})/;
/** What a task was called that is known as one: 危房改造[指标], [目标任务]. */
const called = /(?:年[度初]|全年|控制|目标|任务|计划|预算|指标)+[数量值]?$/;

/** What a rule may look at to name one quantity; what is costly is read once, and only if a rule asks. */
export class Naming {
  readonly labelling: Labelling;
  /** Index of the quantity among those of the sentence. */
  readonly at: number;
  readonly mention: Mention;
  readonly kind: Kind;
  /** The name of the quantity before that is no aside; '' for the first. */
  readonly last: string;
  #own: string | undefined;
  #noun: string | undefined;
  #behind: Following | undefined;

  constructor(labelling: Labelling, at: number, mention: Mention) {
    this.labelling = labelling;
    this.at = at;
    this.mention = mention;
    this.kind = labelling.kinds[at] ?? 'amount';
    this.last = labelling.names[lastBefore(labelling.mentions, at)] ?? '';
  }

  /** The quantity before. */
  get before(): Mention | undefined {
    return this.labelling.mentions[this.at - 1];
  }

  /** Whether the quantity before stands in the same clause. */
  get sameClause(): boolean {
    return this.before?.clause === this.mention.clause;
  }

  /** Where the clause before ends. */
  get endBefore(): number {
    return Math.max(0, this.mention.found.start - this.mention.before.length - 1);
  }

  /** The last words of the clause before; '' where it has one or none. */
  get clauseBefore(): string {
    return clauseBefore(this.labelling.sentence, this.mention);
  }

  /** The amount that a change or share belongs to, by its index. */
  get of(): number | null {
    return this.labelling.pairs.of[this.at] ?? null;
  }

  /** The name in the words before the number; 规模以上工业增加值增长14%,总产值突破1000亿元: whose 总产值 it is included. */
  get own(): string {
    if (this.#own === undefined) {
      const words = nameBefore(this.mention.lead);
      // 一般公共预算收入任务174万元,完成198万元; but 改革任务12项, 巡河任务230次 are counted.
      const isSet = isTask(this.labelling.mentions, this.at);
      const name = isSet ? this.#task(words) : this.#isCount ? words : words.replace(task, '');
      const shared = bareOutput.test(name) && output.test(this.last) ? this.last.replace(output, '') : '';
      // 村集体经济收入均超30万元,总收入达1120万元
      const income = name === '总收入' && this.labelling.names.findLast((one) => /..(?<!总)收入$/.test(one));
      this.#own = income ? income.replace(/收入$/, '总收入') : shared + name;
    }
    return this.#own;
  }

  /** What was to be done, which may be named behind: 目标任务12亿元的固定资产投资, 目标15亿元,实际到位内资16亿元. */
  #task(words: string): string {
    const next = this.labelling.mentions[this.at + 1]?.lead ?? '';
    const behind = this.mention.tail.startsWith('的')
      ? this.behind.noun
      : nameBefore(next).replace(/^实际/, '');
    return (
      [words, behind]
        .map((name) =>
          name
            .replace(toDo, '')
            .replace(called, '')
            .replace(/应(?=..$)/, ''),
        )
        .find((name) => name !== '') ?? ''
    );
  }

  /** Whether it counts things or acts. */
  get #isCount(): boolean {
    return /^(?:个|.*次)$/.test(this.mention.found.base ?? '');
  }

  /** {@link own} of a count, unless it belongs to the count before: 22个村14584户安全供水. */
  get lead(): string {
    return this.sameClause && !this.mention.joined && isGeneral(this.own) ? '' : this.own;
  }

  /** What a count counts, in the words behind it; '' if nothing. */
  get noun(): string {
    this.#noun ??= nameFollowing(this.mention, this.labelling, this.at);
    return this.#noun;
  }

  /** The words right behind the number: a noun and its predicate. */
  get behind(): Following {
    this.#behind ??= readFollowing(this.mention.tail);
    return this.#behind;
  }
}
