import { openingVerb } from '../phrase.ts';
import type { Naming } from './naming.ts';
import type { LabelRule } from './rule.ts';

/** What an act is done to, in a clause of its own: 对焚烧的违法行为坚决给予查处,…共处罚81户. */
const object = /(?<=(?:^|[,;:])对)[^,;:。]{2,14}?(?=坚决|依法|严肃|从严|给予|予以|进行)/g;
/** How far back the object of an act is looked for. */
const reach = 100;

function objectBefore({ labelling: { sentence }, mention: { found } }: Naming): string {
  const words = sentence.slice(Math.max(0, found.start - reach), found.start);
  return (words.match(object)?.at(-1) ?? '').replace('的', '');
}

/** An act that is counted without a noun. */
const isBareAct = (said: string): boolean => said.length === 2 && openingVerb(said) === said;

/** What makes a name whole that says too little by itself. */
export const completionRules: readonly LabelRule[] = [
  {
    name: 'act with its object',
    when: (naming, said) => isBareAct(said) && objectBefore(naming) !== '',
    label: (naming, said) => objectBefore(naming) + said,
  },
];
