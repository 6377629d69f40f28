import { toFullWidth } from '../../../text/full-width.ts';
import { element } from '../../dom/element.ts';
import type { ShowTab } from '../desk.ts';
import type { OwnWording } from '../types.ts';

/** So many of each kind are listed at once. */
const most = 60;

/** 用语: what the report shares with others word for word, formulae of the genre apart. */
export const showWording: ShowTab = async (panel, report, { ask, routes }) => {
  panel.append(element('p', 'quiet', '正在与本站各份报告逐字比对……'));
  const { few, formulae, compared } = await ask('wording', report.id, null);
  const toItem = ({ start, end, length, others }: OwnWording) => {
    const words = toFullWidth(report.source.slice(start, end)).replace(/\s+/gu, ' ');
    const own = element('a', '', words);
    own.href = `#c${start}-${end}`;
    const places = others.slice(0, 8).flatMap(({ id, townFull, paragraph }) => {
      const link = element('a', '', townFull);
      link.href = routes.report(id, paragraph);
      return [link, ' '];
    });
    const more = others.length > 8 ? `等${others.length}份` : '';
    return element('li', '', own, ' ', element('small', '', `${length}字，也见于 `, ...places, more));
  };
  const toPart = (title: string, words: string, rows: readonly OwnWording[]) => {
    const left = rows.length > most ? [element('p', 'quiet', `另有 ${rows.length - most} 处没有列出。`)] : [];
    return rows.length === 0
      ? []
      : [
          element('h3', '', `${title}（${rows.length}）`),
          element('p', 'quiet', words),
          element('ol', 'own-wording', ...rows.slice(0, most).map(toItem)),
          ...left,
        ];
  };
  panel.replaceChildren(
    element('p', 'quiet', `与本站 ${compared} 份报告逐字比对，八字以上算相同，标点不计。`),
    ...toPart('只与一两份报告相同', '可能是借用的段落，请看是否写的是本地的事。', few),
    ...toPart('多份报告都有的套话', '阅读页打开“淡化套话”，这些词句就退到后面。', formulae),
  );
  if (few.length + formulae.length === 0)
    panel.append(element('p', '', '没有与本站报告八字以上相同的词句。'));
};
