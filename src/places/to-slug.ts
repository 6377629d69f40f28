import { spellName } from '../text/spell-name.ts';
import type { RegionLevel } from './types.ts';

/** What a name of each level ends in that its address does without; counties keep theirs: 邢台市 and 邢台县. */
const endings: Partial<Record<RegionLevel, RegExp>> = {
  province: /(?:(?:壮族|回族|维吾尔)?自治区|特别行政区|省|市)$/u,
  city: /市$/u,
};

/** A place's part of an address, by its pinyin: `山东省` as `shandong`, `淄川区` as `zichuanqu`. */
export function toSlug(name: string, level: RegionLevel): string {
  const ending = endings[level];
  return spellName(ending ? name.replace(ending, '') : name).join('') || 'qita';
}
