import type { Element } from 'xast';
import { x } from 'xastscript';
import type { ReportDocument } from '../../corpus/types.ts';
import type { Indicator } from '../../indicator/types.ts';
import { sayPlace } from '../../report/index.ts';

/** What a report is, where it comes from, how it was encoded, and the indicators that its measures name by `ana`. */
export function toTeiHeader({ meta }: ReportDocument, indicators: readonly Indicator[]): Element {
  const issuer = `${meta.townFull}人民政府`;
  return x('teiHeader', [
    x('fileDesc', [
      x('titleStmt', [x('title', meta.title), x('author', issuer)]),
      x('publicationStmt', [
        x('publisher', '对读'),
        x('idno', { type: 'duidu' }, meta.id),
        x('availability', [x('p', '报告原文为发布机构公开的文件；标记由程序加上，以原文为准。')]),
      ]),
      x('sourceDesc', [
        x('bibl', [
          x('author', issuer),
          x('title', meta.title),
          x('placeName', `${sayPlace(meta)}${meta.townFull}`),
          ...(meta.publisher === null ? [] : [x('publisher', meta.publisher)]),
          ...(meta.published === null ? [] : [x('date', { when: meta.published }, meta.published)]),
          ...(meta.documentNumber === null ? [] : [x('idno', { type: '文号' }, meta.documentNumber)]),
        ]),
      ]),
    ]),
    x('encodingDesc', [
      x('projectDesc', [
        x(
          'p',
          'xml:id 的数字是它在原文中的起点，按 UTF-16 码元计，从 0 起；measure 的 quantity 照原文的数量级，type 是种类，subtype 是实绩、目标或预计；note 标出原文的瑕疵，subtype 是规则。',
        ),
      ]),
      ...(indicators.length === 0
        ? []
        : [
            x('classDecl', [
              x(
                'taxonomy',
                indicators.map(({ id, label }) =>
                  x('category', { 'xml:id': `i-${id}` }, [x('catDesc', label)]),
                ),
              ),
            ]),
          ]),
    ]),
    x('profileDesc', [
      x('langUsage', [x('language', { ident: 'zh-Hans' }, '简体中文')]),
      x('textClass', [x('keywords', [x('term', meta.kind), x('term', String(meta.statedYear))])]),
    ]),
  ]);
}
