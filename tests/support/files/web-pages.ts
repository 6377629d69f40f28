import { toGb18030 } from '../../../src/text/to-gb18030.ts';

/** Web pages around a text, as systems of government sites build them; `lines` are its paragraphs, the first its title. */
export const webPages: Readonly<Record<string, (lines: readonly string[]) => string>> = {
  /** Deeply nested divisions, a table of facts above, share bar and footer below. */
  'nested divisions': ([
    title = '',
    ...lines
  ]) => `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>${title}_东山县人民政府网</title>
<meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="2023-02-03 10:20"><meta name="ContentSource" content="青石镇"></head><body>
<div class="top"><ul class="nav"><li><a href="/">首页</a></li><li><a href="/a">政务公开，政策文件</a></li><li><a href="/b">政民互动</a></li></ul></div>
<div class="wrap"><div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/x">政府工作报告</a></div>
<table class="head"><tr><td>索引号：</td><td>11370302MB/2023-001</td><td>发布机构：</td><td>东山县青石镇人民政府</td></tr><tr><td>发文日期：</td><td>2023-02-03</td><td>文号：</td><td>青政发〔2023〕1号</td></tr></table>
<div class="main"><div class="inner"><h1>${title}</h1><div class="bar">发布日期：2023-02-03 <span>字号：<a>大</a> <a>中</a> <a>小</a></span> <a>打印本页</a></div>
<div id="zoom"><div class="TRS_Editor">${lines.map((line) => `<p style="text-indent:2em"><span>${line.replace('，', '，</span><span lang="EN-US">')}</span></p>`).join('\n')}</div></div>
<div class="share">分享到：<a>微信</a> <a>微博</a></div><div class="page"><a>上一页</a> <a>1</a> <a>2</a> <a>3</a> <a>下一页</a></div></div></div>
<div class="side"><h2>相关信息</h2><ul>${'<li><a href="/1">关于2023年农村道路硬化32公里的公告，请查看</a></li>'.repeat(9)}</ul></div></div>
<div class="foot"><p>主办单位：东山县人民政府办公室</p><p>鲁ICP备05012345号-1 网站标识码：3703020001 公安备案37030202000099号</p></div></body></html>`,
  /** One paragraph, its lines apart by `br`, indented with blanks that don't break; everything in one form of ASP.NET. */
  'one paragraph with breaks': (
    lines,
  ) => `<html><head><meta charset="gbk"><title>东山县政务公开</title></head><body><form id="form1"><div id="menu"><a>首页</a>|<a>公开指南</a>|<a>公开制度</a></div>
<div><p class="content">${lines.map((line) => `&nbsp;&nbsp;&nbsp;&nbsp;${line}`).join('<br />\r\n')}</p><p>【打印本页】【关闭窗口】</p></div><div>版权所有：东山县人民政府 鲁ICP备05012345号</div></form></body></html>`,
  /** Tables for layout, capital letters, `font` and `center`. */
  'a layout of tables': ([
    title = '',
    ...lines
  ]) => `<HTML><HEAD><META HTTP-EQUIV=Content-Type CONTENT="text/html; charset=GB2312"><TITLE>${title}</TITLE></HEAD><BODY><TABLE width=1000><TR><TD><TABLE><TR><TD><A href=#>首页</A></TD><TD><A href=#>新闻中心</A></TD><TD><A href=#>乡镇动态</A></TD></TR></TABLE></TD></TR>
<TR><TD><TABLE><TR><TD width=200><TABLE><TR><TD><A href=#>机构设置</A></TD></TR><TR><TD><A href=#>领导信息</A></TD></TR></TABLE></TD><TD><TABLE><TR><TD align=center><FONT size=5><B>${title}</B></FONT></TD></TR><TR><TD>来源：青石镇 作者：党政办 点击数：1943</TD></TR><TR><TD>${lines.map((line) => `<FONT face=仿宋><P>\u3000\u3000${line}</P></FONT>`).join('')}</TD></TR></TABLE></TD></TR></TABLE></TD></TR><TR><TD align=center>联系我们 网站地图 技术支持：某公司 电话0530-1234567</TD></TR></TABLE></BODY></HTML>`,
  /** An article of WeChat: its text hidden until scripts run, sections within sections. */
  'a WeChat article': ([
    title = '',
    ...lines
  ]) => `<!DOCTYPE html><html><head><meta charset="utf-8"><meta property="og:title" content="${title}"><title></title><style>.a{color:red}</style></head><body id="activity-detail"><div id="js_article"><div class="rich_media_area_primary"><h1 class="rich_media_title" id="activity-name">
${title}
</h1><div id="meta_content"><span class="rich_media_meta">原创</span><a id="js_name">青石镇发布</a><em id="publish_time">2023-02-03 08:00</em></div>
<div class="rich_media_content" id="js_content" style="visibility: hidden; opacity: 0;"><section><section style="margin:0 8px">${lines.map((line) => `<section><p style="line-height:2em"><span style="font-size:15px"><strong>${line.slice(0, 6)}</strong>${line.slice(6)}</span></p><p><br></p></section>`).join('')}</section></section><p>编辑：某某\u3000审核：某某</p><p>点赞、在看，都在这儿</p></div></div>
<script>var a = "，。一、2022年工作回顾";</script><div class="tips">预览时标签不可点 微信扫一扫 关注该公众号</div></div></body></html>`,
  /** A page of today's portals, beside it a list of other articles with the first words of each; its window names no year. */
  'a page with articles beside it': ([
    title = '',
    ...lines
  ]) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>政府工作报告</title></head><body><main><article class="article"><h2>${title}</h2><ul class="info"><li>发布时间：2023-02-03 10:11</li><li>来源：青石镇</li></ul><div class="article-content"><ucapcontent>${lines.map((line) => `<p>${line}</p>`).join('')}</ucapcontent></div><p>初审：某某 终审：某某</p></article>
<aside><ul>${Array.from({ length: 40 }, (_, at) => `<li><a href="/n/${at}">领导调研重点项目建设</a><p>${at + 1}日，县领导到企业调研，要求加快进度，确保全年完成投资${at + 2}亿元，增长${at + 3}%。</p></li>`).join('')}</ul></aside></main></body></html>`,
  /** A page that Word saved, its numbers in runs of their own. */
  'a page that Word saved': (lines) =>
    `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv=Content-Type content="text/html; charset=gb2312"><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>user</o:Author></o:DocumentProperties></xml><![endif]--><style><!-- p.MsoNormal{margin:0cm;} --></style></head><body lang=ZH-CN><div class=WordSection1>${lines.map((line) => `\n<p class=MsoNormal><a name="_Toc1"></a><span\nstyle='font-size:16.0pt'>${line.replace(/(\d[\d.]*%?)/g, "</span><span lang=EN-US>$1</span><span\nstyle='font-size:16.0pt'>")}<span lang=EN-US><o:p></o:p></span></span></p>`).join('')}</div></body></html>`,
  /** Its text in four parts of one rank, and a page that names no encoding. */
  'a text in parts without an encoding': ([title = '', ...lines]) =>
    `<html><head><title>${title}</title></head><body><table><tr><td><a href="/">网站首页</a></td></tr><tr><td><h1>${title}</h1>${[
      0, 1, 2, 3,
    ]
      .map(
        (part) =>
          `<div class="part"><div>${lines
            .filter((_, at) => Math.floor((at * 4) / lines.length) === part)
            .map((line) => `<div>\u3000\u3000${line}</div><div><br></div>`)
            .join('')}</div></div>`,
      )
      .join(
        '',
      )}</td></tr><tr><td>版权所有 Copyright 某镇人民政府 All Rights Reserved.</td></tr></table></body></html>`,
};

/** The bytes of every such page, in the encoding that it names. */
export const toWebFiles = (lines: readonly string[]): Record<string, () => Uint8Array> =>
  Object.fromEntries(
    Object.entries(webPages).map(([kind, build]) => {
      const page = build(lines);
      return [kind, () => (/utf-8/.test(page) ? new TextEncoder().encode(page) : toGb18030(page))];
    }),
  );
