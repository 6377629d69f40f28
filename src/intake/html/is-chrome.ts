/** Controls and furniture that a government site prints beside a text. */
const control =
  /^[\s【[(（•·|]*(?:打印(?:本页|正文)?|关闭(?:窗口|本页|页面)?|收藏(?:本页)?|分享(?:到|至)?|返回(?:顶部|首页|上一页|列表)|字号|字体|上一[篇页条]|下一[篇页条]|首页|末页|尾页|浏览(?:次数|量)|阅读(?:次数|量)?|点击(?:数|量|次数|率)|扫一扫|责任编辑|编辑|(?:初审|复审|终审|审核|校对|监制|排版|撰稿|供稿|来源)(?:人)?\s*[:：|｜丨]|(?:END|the end)$|当前位置|您(?:现在)?的位置|相关(?:文档|链接|附件|信息|解读)|附件(?:下载)?|无障碍|适老|网站地图|联系我们|关于我们|主办单位|承办单位|技术支持|版权所有|网站标识码|[^\s]{0,2}ICP备|公安备案|[^\s]{1,4}公网安备|视力保护色|微信扫|长按|点击蓝字|阅读原文|在看|点赞)/i;
const pager = /^(?:[<>«»‹›…]|\.{3}|\d{1,3}|上一页|下一页|首页|尾页|末页|共\d+页|第\d+页|\s|\/)+$/;
const record =
  /^(?:标\s*题|名\s*称|索\s*引\s*号|发文日期|发布日期|成文日期|公开日期|发布时间|生成日期|信息名称|发布机构|发文机关|公开机构|发文字号|文\s*号|来\s*源|信息来源|主题分类|主题词|体裁分类|组配分类|公文种类|公开方式|公开范围|作者|有效性|字号)\s*[:：\t]/;

/** What WeChat puts below an article, its marks without their icons: `：，，，，。视频小程序赞，轻点两下取消赞`. */
const article = /^(?:[\s：，。]{3,}|(?:知道了|关注该公众号|使用小程序|赞\s*\d*)$)/;

/** When a page was published, with nothing beside it; the day of a meeting is written in characters. */
const day = /^20\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/;

/**
 * Whether a line of a page is furniture: 打印本页, 上一页 1 2 3, 备案号, 分享到, the rows of its table.
 *
 * @param outside whether it stands before the first sentence or behind the last; only there a short line counts.
 */
export function isChrome(line: string, outside: boolean): boolean {
  const bare = line.trim();
  if (/(?:ICP备\d|公网安备|网站标识码)/.test(bare) && bare.length <= 120) return true;
  if (!outside) return bare.length <= 24 && /^[【[]?(?:打印|关闭|分享到|扫一扫|返回顶部)/.test(bare);
  if (bare.length > 80) return false;
  return (
    control.test(bare) ||
    record.test(bare) ||
    day.test(bare) ||
    article.test(bare) ||
    (pager.test(bare) && /\D/.test(bare.trim())) ||
    /^[•·|>\s-]+$/.test(bare)
  );
}
