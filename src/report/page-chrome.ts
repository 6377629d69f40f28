/**
 * What a site puts around a document, told by its words; all patterns are for half-width text.
 *
 * Quoted from sites: `首页 > 政务公开 > 政府工作报告`, `字号: 大 中 小`, `上一页 1 2 3 下一页`, `版权所有:…`, `某ICP备05012345号`.
 */

import { startsWithVerb } from './heading/wording.ts';

/** Words of menus and controls; a line that holds little else is one. */
const menuWords =
  /(?:网站)?首页|主页|(?:政府)?信息公开|政务公开|公开(?:目录|指南)|新闻(?:中心|动态)|(?:时政)?要闻|(?:政务|办事)服务|网上办事|互动交流|政民互动|专题专栏|领导之窗|政府领导|机构设置|政策(?:文件|解读)|(?:公示|通知)公告|无障碍(?:浏览|阅读)?|[繁简]体(?:版|中文)?|(?:手机|移动)版|登录|注册|(?:站内)?搜索|(?:联系|关于)我们|返回(?:顶部|首页|列表)|打印(?:本页)?|关闭(?:窗口|本页|页面)?|分享到?|转发|微信|微博|收藏(?:本站|本页)?|设为首页|加入收藏|字号|字体|[大中小](?=[\s|·]|$)|[上下]一[页篇条]|尾页|末页|第?\d+页|共\d+页|(?:责任)?编辑|来源|作者|发布(?:者|人|时间|日期)|(?:更新)?时间|日期|(?:浏览|点击|阅读)(?:次数|量|数)?|访问量|扫一扫|二维码|(?:附件|文档)?下载|您?(?:现在|当前|所在)?的?位置|导航|菜单|更多/g;
/** What only a site says, whatever follows. */
const footer =
  /^(?:版权所有|copyright|©|[主承]办(?:单位)?:|技术支持|网站(?:标识码|备案)|备案号|邮(?:政编码|编)|地址:|联系电话|传真|(?:您?(?:现在|当前|所在)|您)的?位置|位置:|[上下]一[篇条]|责任编辑|(?:相关|友情)(?:链接|阅读|文章|附件|稿件|新闻)|分享到|(?:浏览|点击|阅读)(?:次数|量|数)|(?:微信|手机)?扫一扫|扫码|版权声明|免责声明|声明:|您是第|关注[^。]{0,12}公众号|打开[^。]{0,8}扫一扫)|ICP备\d|公网安备|位访[客问]|(?:访问量|次数):/i;

/** A site's name as a line: `某某范文网`, `石桥镇人民政府门户网站`; not `织密公共服务网`. */
const site =
  /^(?:(?:https?:\/\/|www\.)\S+(?:\s\S{1,12})?|[\p{Script=Han}A-Za-z·]{2,12}(?:人民政府网站?|门户网站|政府(?:信息)?网|文库|论坛|[文料书秘作闻线习]网))$/u;

const isSite = (text: string): boolean => site.test(text) && !startsWithVerb(text);

const longest = 80;

/** Whether a line is a menu, a control or a footer of a page: `首页 | 政务公开 | 互动交流`. */
export function isPageChrome(text: string): boolean {
  if (text.length > longest || /[。;]/.test(text)) return false;
  if (footer.test(text) || isSite(text)) return true;
  const words = text.match(menuWords)?.join('').length ?? 0;
  if (words === 0) return false;
  const rest = text.replace(menuWords, '').replace(/[\d\s|·•>»<«›/\\:,、_[\]()+=-]/g, '').length;
  // A breadcrumb may name the page and the town: 首页 > 政务公开 > 青石镇 > 政府工作报告.
  const crumbs = /[>»›]/.test(text) && /^(?:首页|网站首页|主页)/.test(text);
  return crumbs || rest <= Math.min(4, words / 2);
}

/** Whether a line ends in cells of a table: `粮食总产量(吨) 21300 21850 22400`, `1 柳湾村 56.3 2 石桥村 41.8`. */
export function endsInCells(text: string): boolean {
  return /\s[-+]?\d[\d.]*%?(?:\s\p{Script=Han}+)?\s[-+]?\d[\d.]*%?$/u.test(text);
}

/** A note that explains a word: `[3]“三保”:指…`, `2.“四上”企业:是指…`. */
const note =
  /^(?:\[\d{1,3}\]|[①-⑳]|\(?\d{1,3}[).、]|(?:名词解)?[注释]{1,2}\d?:?|\*)*\s*[“《]?[^。:“”]{2,24}[”》]?[^。:]{0,12}(?::\s*(?:是?指|即|也称|又称|为|“)|是指|(?<=”)指)/;
/** Whether a line explains a word and reports nothing. */
export function explainsWord(text: string): boolean {
  return note.test(text) && /^(?:\[\d|[①-⑳]|\(?\d|注|名词|\*|[“《])/.test(text);
}
