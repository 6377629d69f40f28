/** The leaf that spells Chinese names in pinyin. */
import { customPinyin, pinyin } from 'pinyin-pro';

/** Signs that names of places read otherwise than running text does, and words that the dictionary has for neither. */
const readings = {
  ...{ 都: 'dū', 堡: 'bǎo', 什: 'shí', 曾: 'zēng', 单: 'shàn', 仇: 'qiú', 柏: 'bǎi', 杉: 'shān', 蔚: 'yù' },
  ...{ 涡: 'guō', 六安: 'lù ān', 六合: 'lù hé', 民乐: 'mín lè', 乐清: 'yuè qīng', 乐亭: 'lào tíng' },
  ...{ 乐陵: 'lào líng', 尉犁: 'yù lí', 洪洞: 'hóng tóng', 繁峙: 'fán shì', 泌阳: 'bì yáng' },
  ...{ 黄陂: 'huáng pí', 大埔: 'dà bù', 珲春: 'hún chūn', 筠连: 'jūn lián', 吴堡: 'wú bǔ' },
  ...{ 宕昌: 'tàn chāng', 歙县: 'shè xiàn', 浚县: 'xùn xiàn', 浒墅: 'xǔ shù', 会稽: 'kuài jī' },
};

let isTold = false;

/** Tells the dictionary, once, how names of places are read. */
function tellNames(): void {
  if (!isTold) customPinyin(readings);
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
