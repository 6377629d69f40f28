/** The light colours of tokens.css; a picture that travels has one look everywhere. */
const [paper, ink, second, line, rule, vermilion] = [
  '#fbf8f1',
  '#1f1b16',
  '#5b5348',
  '#796f5f',
  '#ddd5c5',
  '#b3261e',
];

/** The style of a picture that stands alone: what chart.css says, in selectors that every SVG program knows. */
export const pictureStyle = `
text{font-family:"PingFang SC","Noto Sans CJK SC","Noto Sans Hans","Microsoft YaHei",sans-serif;font-size:13px;fill:${ink}}
.paper{fill:${paper}}
.name{font-size:15px;font-weight:700}
.note,.tick,.title,.remark,.source{font-size:12px;fill:${second}}
.heading{font-size:22px;font-weight:700}
.card .heading{font-size:46px}
.card .kicker{font-size:26px;fill:${vermilion}}
.card .line-36{font-size:36px}
.card .line-28{font-size:28px}
.card .source{font-size:22px}
.rule,.grid{stroke:${rule};fill:none}
.grid{stroke-dasharray:1 3}
.zero,.stem{stroke:${line};fill:none}
.empty{fill:none;stroke:${rule}}
.bar{stroke:${ink}}
.actual .bar,.point{fill:${ink}}
.hatch,.bound{fill:none;stroke:${ink};stroke-width:1.5}
.gap{fill:none;stroke:${paper};stroke-width:2}
.target .point,.expected .point,.about{fill:${paper};stroke:${ink};stroke-width:1.5}
.about{stroke-dasharray:2.5 1.5}
.picked .actual .bar,.picked .actual .point{fill:${vermilion}}
.picked .bar,.picked .point,.picked .bound{stroke:${vermilion}}
.picked .name,.picked .label{fill:${vermilion}}
`;
