/** The colours of tokens.css by their names there; print is light on white. */
const light = {
  paper: '#fbf8f1',
  ink: '#1f1b16',
  'ink-2': '#5b5348',
  line: '#796f5f',
  rule: '#ddd5c5',
  vermilion: '#b3261e',
};

/** A picture that travels has one look everywhere: the light one, unless it is asked for another. */
export const looks = {
  light,
  dark: {
    paper: '#171512',
    ink: '#ede6da',
    'ink-2': '#a89f91',
    line: '#8b8172',
    rule: '#3a352e',
    vermilion: '#f0836f',
  },
  print: { ...light, paper: '#fff' },
};

/** A set of colours for a picture. */
export type Look = keyof typeof looks;

/** The style of a picture that stands alone: what the style sheets say, in selectors that every SVG program knows. */
export function pictureStyle(look: Look): string {
  const { paper, ink, 'ink-2': second, line, rule, vermilion } = looks[look];
  return `
text{font-family:"PingFang SC","Noto Sans CJK SC","Noto Sans Hans","Microsoft YaHei",sans-serif;font-size:13px;fill:${ink}}
.paper{fill:${paper}}
.name{font-size:15px;font-weight:700}
.note,.tick,.title,.remark,.source{fill:${second}}
.heading{font-size:22px;font-weight:700}
.figure .heading{font-size:44px}
.figure .line-40{font-size:40px}
.figure .line-36{font-size:36px}
.figure .source{font-size:28px}
.card .heading{font-size:46px}
.card .kicker{font-size:28px;fill:${vermilion}}
.card .line-36{font-size:36px}
.card .line-28{font-size:28px}
.card .source{font-size:28px}
.rule,.grid{stroke:${rule};fill:none}
.grid{stroke-dasharray:1 3}
.zero,.stem{stroke:${line};fill:none}
.empty{fill:none;stroke:${rule}}
.bar{stroke:${ink}}
.actual .bar,.point{fill:${ink}}
.bar.hollow,.point.hollow{fill:${paper}}
.bar.hollow,.point.hollow,.bar{stroke-width:1.5}
.hatch,.bound{fill:none;stroke:${ink};stroke-width:1.5}
.gap{fill:none;stroke:${paper};stroke-width:2}
.target .point,.expected .point,.about{fill:${paper};stroke:${ink};stroke-width:1.5}
.about{stroke-dasharray:2.5 1.5}
.picked .actual .bar,.picked .actual .point{fill:${vermilion}}
.picked .actual .hollow{fill:${paper}}
.picked .bar,.picked .point,.picked .bound{stroke:${vermilion}}
.picked .name,.picked .label,.picked .growth{fill:${vermilion}}
.dumbbell .zero{stroke:${rule}}
.dumbbell circle{stroke:${ink};stroke-width:1.5}
.span{stroke:${line};stroke-width:2}
.result{fill:${paper}}
.dumbbell .plan{fill:${vermilion};stroke:${vermilion}}
.dumbbell .derived{fill:${paper};stroke-dasharray:2 2}
.counts .bar{fill:${vermilion};stroke:none}
.counts .series-2{fill:${paper};stroke:${ink}}
.counts .series-3{fill:${rule};stroke:${ink}}
.counts .series-4{fill:${second}}
${look === 'print' ? '.picked .name{text-decoration:underline}' : ''}`;
}
