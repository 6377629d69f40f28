import type { Finding, LintInput } from './types.ts';
import { matchText } from './text.ts';

const pattern =
  /(?:微信)?(?:公众号|公号)[::]?[“"「][^”"」\n]{2,20}[”"」](?:原创|整理|编辑|发布|出品|首发)*|(?:https?:\/\/|www\.)[\w./-]{4,80}|(?:更多|欢迎)[^。\n]{0,16}(?:关注|下载|收藏)[^。\n]{0,20}(?:公众号|公号|网站)/g;

/**
 * Marks what a republisher put into the text: `疫情公号“老秘带你写材料”整理编辑防控`, addresses of sites; leaves a
 * public account that the town itself runs (`开通“安平发布”公众号`) alone.
 */
export function watermark(input: LintInput): Finding[] {
  return matchText(input, pattern).map(({ start, end }) => ({
    start,
    end,
    message: `“${input.source.slice(start, end).replace(/[“”]/g, '')}”是转载者插入的水印，不属于报告。`,
  }));
}
