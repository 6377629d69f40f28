import { findClause } from './clause.ts';
import type { Clause } from './clause.ts';
import { hasDimension } from './dimension.ts';
import {
  aboveThreshold,
  askers,
  companySubject,
  countedGroup,
  examples,
  excess,
  isLightAfter,
  isLightBefore,
  mayBring,
  ofEach,
  oneLevel,
  owner,
  projectSubject,
  threshold,
} from './lexicon.ts';
import { toWording } from './to-wording.ts';
import type { Alias, Catalogue, MeasuredQuantity, Missing, Resolution, Wordings } from './types.ts';

/**
 * Which indicator a quantity measures, or why none.
 *
 * The name must be an alias of the catalogue with nothing but light words around it: what is left over narrows
 * (`十强产业内资到位资金`) or widens (`财政收入、工业固定资产投资 …“四个翻一番”`) what is measured. Then the unit must fit,
 * and the clause must not say that it is a part's (`其中`), a group's (`6个村集体收入`) or an owner's (`某村…`) figure.
 * Where the name holds no alias, the words right before and right behind the number are asked the same
 * (`抓好首批18个区镇重点项目建设`).
 */
export function resolve(quantity: MeasuredQuantity, catalogue: Catalogue): Resolution {
  const clause = findClause(quantity);
  let missing: Missing = 'no-synonym';
  for (const words of [quantity.name, clause.before, clause.after]) {
    const name = toWording(words);
    for (const alias of findAliases(name, catalogue)) {
      const reason = whyNot(name, alias, quantity, clause, catalogue);
      if (reason === undefined) return { indicator: alias.indicator.id, scope: alias.scope };
      if (missing === 'no-synonym') missing = reason;
    }
    if (missing !== 'no-synonym') break;
  }
  return { missing };
}

/** The aliases that stand in a name, the longest first. */
function findAliases(name: string, { byOpening }: Catalogue): Alias[] {
  const found = new Set<Alias>();
  for (let at = 0; at < name.length; at += 1)
    for (const alias of byOpening.get(name.charAt(at)) ?? [])
      if (name.startsWith(alias.text, at)) found.add(alias);
  return [...found].sort((a, b) => a.rank - b.rank);
}

/** Why an alias does not name the quantity; undefined where it does. */
function whyNot(
  name: string,
  alias: Alias,
  quantity: MeasuredQuantity,
  clause: Clause,
  catalogue: Catalogue,
): Missing | undefined {
  const { text, indicator } = alias;
  const at = name.lastIndexOf(text);
  if (at < 0) return 'no-synonym';
  const said = `${name}\n${toWording(clause.before + quantity.quote + clause.after)}`;
  // 工业投资、民间投资分别增长11%、6%: the clause names the others, too.
  const own = clause.before.includes('分别') ? name : said;
  if (alias.excludes.some((phrase) => own.includes(phrase))) return 'excluded';
  // 电代煤、气代煤改造: two wordings of one notion.
  const head = name.slice(0, at);
  const twins = catalogue.aliases.filter(
    (one) => one.indicator === indicator && head.endsWith(`${one.text}、`),
  );
  const twin = Math.max(0, ...twins.map((one) => one.text.length + 1));
  const before = name.slice(0, at - twin).replace(examples, '');
  // 新增高标准农田 are of a year's work; 新增税收, 新增参保 are a part of all.
  if (before.includes('新增') && !/^(?:平方?米|户)$/.test(indicator.dimension ?? '')) return 'subset';
  const whole = isLightBefore(before) || (oneLevel.test(before) && !namesSibling(quantity, before));
  if (!whole || !isLightAfter(withoutPlace(name.slice(at + text.length), quantity))) return 'subset';
  if (!fits(quantity, indicator)) return 'wrong-dimension';
  if (quantity.kind === 'amount' && excess.test(quantity.name)) return 'subset';
  const about = clause.lead.slice(clause.group);
  if (
    aboveThreshold.test(clause.before) ||
    isThreshold(quantity, clause) ||
    projectSubject.test(about) ||
    (indicator.dimension === '%' && askers.test(about)) ||
    mayBring.test(clause.before)
  )
    return 'subset';
  const owned = isOwned(toWording(clause.before), text) || companySubject.test(about);
  if (owned || isPart(clause.lead, alias, catalogue)) return 'subset';
  return undefined;
}

/** Whether the number only says which are meant, or what each of them reached. */
const isThreshold = ({ kind, unit }: MeasuredQuantity, { before, after }: Clause): boolean =>
  kind === 'amount' &&
  unit !== null &&
  hasDimension(unit, '元') &&
  (threshold.test(after) || ofEach.test(before));

/** The words behind a name without the 村 that only says where: `34个村、8700余户供水管网改造`, not `5个改造村`. */
function withoutPlace(words: string, { unit }: MeasuredQuantity): string {
  return unit !== null && !hasDimension(unit, '个') ? words.replace(/村(?:居|庄)?$/u, '') : words;
}

/** Whether the unit is one that the indicator is measured in; a growth, share or rank has units of its own. */
function fits({ kind, unit }: MeasuredQuantity, { dimension, units }: Wordings): boolean {
  if (kind === 'rank') return true;
  if (kind === 'score') return dimension === null || dimension === '%';
  if (unit === null) return dimension === null || kind === 'change';
  // 产值突破60亿大关: 亿 without its 元.
  if (dimension === '元' && /^[万亿]+$/.test(unit)) return true;
  const isRelative = hasDimension(unit, '%') || (kind === 'change' && /^[番倍成]$|[位名]/.test(unit));
  return hasDimension(unit, dimension, units) || (kind !== 'amount' && isRelative);
}

/** Whether a level named by itself stands beside another one: `13个镇级、92个村级民生实事项目`. */
function namesSibling({ sentence }: MeasuredQuantity, level: string): boolean {
  const others = sentence.match(/(?:国家|[省市区县镇乡村])级/gu) ?? [];
  return !/^[镇乡街]/u.test(level) || others.some((other) => other !== level);
}

/** Whether the clause gives the figure to a village, a company or a counted group. */
function isOwned(before: string, alias: string): boolean {
  const at = before.lastIndexOf(alias);
  // The name stands behind the number: `完成某村130余户无害化厕所改造`, but `完成22个村14584户安全供水`.
  if (at < 0) return owner.test(before);
  return countedGroup.test(before.slice(0, at)) || owner.test(before.slice(0, at));
}

/** Whether the figure is `其中` of one that the same indicator already names; its own label says the whole. */
function isPart(lead: string, { indicator, excludes, isLabel }: Alias, catalogue: Catalogue): boolean {
  const at = lead.lastIndexOf('其中');
  if (at < 0 || isLabel || /[;；。]|分别|[,，]总/u.test(lead.slice(at))) return false;
  // 用工260人(其中脱贫人口97人)
  if (/^[人户个]$/.test(indicator.dimension ?? '')) return true;
  const whole = toWording(lead.slice(0, at));
  const ends = findAliases(whole, catalogue)
    .map((alias) => ({ alias, end: whole.lastIndexOf(alias.text) + alias.text.length }))
    // 全部财政收入1.9亿元,其中一般公共预算收入8200万元: what the indicator is not can't be its whole.
    .filter(({ end }) => !excludes.some((words) => whole.slice(0, end).endsWith(words)));
  return ends.sort((a, b) => b.end - a.end)[0]?.alias.indicator === indicator;
}
