import { firstMatch } from '../../text/first-match.ts';
import type { Mention } from '../clause.ts';
import type { Pairs } from '../sense/pair.ts';
import { nameBefore, openingVerb } from '../phrase.ts';
import type { Kind } from '../types.ts';
import { Naming, type Thing } from './naming.ts';
import { polishName } from './polish-name.ts';
import { labelRules } from './rules.ts';
import { isOutcome, thingOf } from './side-rules.ts';

/** The name of a quantity, and what gave it. */
export interface Label {
  name: string;
  /** The row of {@link labelRules} that named it; '' if none did. */
  rule: string;
}

/** 销往254家超市,年产值超10亿元: where a thing goes is no thing of which the rest is told. */
const whither = /^[年日亩]产|销往|进驻|接待/;
/** No name is longer. */
const longest = 40;

/** Names each quantity of a sentence (half width): the shortest phrase that a reader would put on the row of a table. */
export function labelMentions(
  sentence: string,
  mentions: readonly Mention[],
  kinds: readonly Kind[],
  pairs: Pairs,
): Label[] {
  const labels: Label[] = [];
  const names: string[] = [];
  let verb = '';
  let thing: Thing | undefined;
  for (const [at, mention] of mentions.entries()) {
    if (mentions[at - 1]?.clause !== mention.clause) verb = '';
    const naming = new Naming({ sentence, mentions, kinds, pairs, names, verb, thing }, at, mention);
    const { side, ...label } = labelOne(naming);
    verb = openingVerb(label.name) || openingVerb(naming.own) || verb;
    // 贷款1260万元(含续贷310万元),惠及农户: what brackets add is no thing of which the rest is told, either.
    const own = !side && !isOutcome(label.name) && !whither.test(mention.lead) && !mention.aside;
    if (own && naming.of === null && naming.kind !== 'rank' && (naming.kind === 'amount' || !pairs.names[at]))
      thing = naming.kind === 'amount' ? { name: thingOf(label.name), at } : undefined;
    labels.push(label);
    names.push(label.name);
  }
  return labels;
}

function labelOne(naming: Naming): Label & { side: boolean } {
  const rule = labelRules.find(({ when }) => when(naming));
  const said = polishName((rule?.label(naming) ?? '').slice(0, longest)) || anyName(naming);
  const name = said.length === 2 && openingVerb(said) === said ? objectBefore(naming) + said : said;
  return { name, rule: rule?.name ?? '', side: rule?.side ?? false };
}

/** What a bare act is done to, in a clause of its own: 对焚烧的违法行为坚决给予查处,共处罚81户. */
function objectBefore({ labelling: { sentence }, mention: { found } }: Naming): string {
  const words = sentence.slice(Math.max(0, found.start - 100), found.start);
  return firstMatch(/(?<=[,;:]对)[^,;:。]{2,14}?(?=坚决|依法|严肃|从严|给予|予以|进行)/, words).replace(
    '的',
    '',
  );
}

/** A name where no rule finds one: whatever stands around the number, the name before, or that it is a number. */
function anyName({ mention, last, noun, behind }: Naming): string {
  const candidates = [nameBefore(mention.before), noun, behind.noun, mention.before, mention.tail, last];
  for (const words of candidates) {
    const name = polishName(words.replace(/[\d.%:,]+/g, '').slice(-longest));
    if (name.length >= 2) return name;
  }
  return '数量';
}
