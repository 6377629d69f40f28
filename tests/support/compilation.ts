import { madeUp } from './made-up-report.ts';

/** A whole report of a town that doesn't exist, of some characters: its review goes on with other numbers until it is so long. */
export function toReport(characters: number, town = '云岭镇'): string {
  const lines = madeUp.replaceAll('云岭镇', town).split('\n');
  const thanks = lines.findIndex((line) => line.startsWith('各位代表！'));
  const told = lines.slice(0, thanks).filter((line) => /\d.*。/.test(line) && line.length > 60);
  let missing = characters - lines.join('\n').length;
  for (let turn = 1; missing > 0; turn += 1) {
    const more = (told[turn % told.length] ?? '')
      .replace(/[1-9]/g, (digit) => String(((Number(digit) + turn) % 9) + 1))
      .slice(0, missing);
    lines.splice(thanks, 0, more);
    missing -= more.length + 1;
  }
  return lines.join('\n');
}

/** One text of many reports of 6,000 characters, a town each, one behind the other. */
export function toCompilation(count: number): string {
  const [first, second] = [Array.from('青白黄赤金银玉云雾山水松竹梅'), Array.from('石岭河溪塘')];
  return Array.from({ length: count }, (_, at) => {
    const town = `${first[at % first.length] ?? ''}${second[Math.floor(at / first.length)] ?? ''}镇`;
    return toReport(6000, town);
  }).join('\n\n');
}
