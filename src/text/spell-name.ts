/** The leaf that spells Chinese names in pinyin. */
import { customPinyin, pinyin } from 'pinyin-pro';

let isTold = false;

/** Tells the dictionary, once, what these signs are read as in names of places. */
function tellNames(): void {
  if (!isTold) customPinyin({ 都: 'dū', 堡: 'bǎo', 六安: 'lù ān' });
  isTold = true;
}

/** The syllables of a name without tones, in lower-case ASCII: `龙泉` as `long`, `quan`; what has no pinyin is left out. */
export function spellName(name: string): string[] {
  tellNames();
  return pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed', v: true })
    .map((syllable) =>
      syllable
        .toLowerCase()
        .replaceAll('ü', 'v')
        .replace(/[^a-z0-9]/g, ''),
    )
    .filter((syllable) => syllable !== '');
}
