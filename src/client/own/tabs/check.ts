import checkStyle from '../../../styles/own/check.css?inline';
import { adoptStyle } from '../../dom/adopt-style.ts';
import { element } from '../../dom/element.ts';
import { saveFile } from '../../dom/save-file.ts';
import { toButton } from '../button.ts';
import { createCheckList } from '../check/create-check-list.ts';
import { createDoneTally } from '../check/create-done-tally.ts';
import { toMark } from '../check/mark.ts';
import { createMarkedText } from '../check/marked-text.ts';
import { bindKeys } from '../check/bind-keys.ts';
import { printList } from '../check/print-list.ts';
import { selectPlace } from '../check/select-place.ts';
import { toVerifyDesk } from '../check/to-verify-desk.ts';
import type { TabContext, ShowTab } from '../desk.ts';
import type { OwnReport } from '../types.ts';
import type { SourceReport } from '../../../verify/index.ts';

/** What was looked at, by report: kept while the page is open, and nowhere else. */
const done = new Map<string, Set<string>>();

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** 自查: what is to be looked at, beside the text and as a list; whose words it has; and the report of the year before. */
export const showCheck: ShowTab = async (panel, report, desk) => {
  adoptStyle(checkStyle);
  const { source, meta, id } = report;
  const marks = report.diagnostics.map(toMark);
  const seen = done.get(id) ?? new Set<string>();
  done.set(id, seen);
  const text = createMarkedText(source, marks, (at) => {
    list.open(at);
  });
  const select = (place: { start: number; end: number }) => {
    selectPlace(text.element, source, place);
  };
  const tally = createDoneTally(seen);
  const list = createCheckList(source, marks, tally, (at, place) => {
    text.show(at);
    if (place !== marks[at]?.place) select(place);
  });
  const name = `${meta.townFull}-${meta.statedYear}-自查`;
  const others = element('div', '', element('p', 'quiet', '正在与别的报告比……'));
  const compared = compareOthers(report, desk);
  /** All that is to be looked at, in text order: the draft's own findings, and what other reports say. */
  const gather = async () => {
    const [{ borrowing, lastYear }, { toOtherMarks }] = await Promise.all([
      compared,
      import('../check/to-other-marks.ts'),
    ]);
    return [...marks, ...toOtherMarks(source, borrowing, lastYear)].sort(
      (a, b) => a.place.start - b.place.start || a.place.end - b.place.end,
    );
  };
  const saveWord = async () => {
    const { toCommentedDocx } = await import('../check/to-commented-docx.ts');
    const file = desk.fileOf(report);
    const own = file && /\.docx$/i.test(file.name) ? new Uint8Array(await file.arrayBuffer()) : null;
    const all = await gather();
    saveFile(`${name}.docx`, wordType, new Blob([toCommentedDocx(own, source, all)]));
    desk.say(`已存为 ${name}.docx，${all.length} 处写成批注。`);
  };
  const ways = element(
    'p',
    'ways',
    ...(marks.length === 0
      ? []
      : [
          toButton('上一处（K）', () => {
            list.step(-1);
          }),
          toButton('下一处（J）', () => {
            list.step(1);
          }),
        ]),
    toButton('存为带批注的 Word', saveWord),
    toButton('存为 CSV', async () => {
      const [all, { toFindingsCsv }] = await Promise.all([gather(), import('../check/to-findings-csv.ts')]);
      saveFile(
        `${name}.csv`,
        'text/csv;charset=utf-8',
        toFindingsCsv(source, all, ({ key }) => seen.has(key)),
      );
    }),
    toButton('打印自查单', printList),
  );
  bindKeys(panel, list.step);
  panel.append(
    ...(marks.length === 0
      ? [
          element('p', 'quiet', '文内没有发现要核对的地方。'),
          element('div', 'check-counts', element('p', '', tally.element)),
          ways,
        ]
      : [list.bar, ways, element('div', 'check-desk', list.list, text.element)]),
    others,
    toVerifyDesk(desk.reports().map(toSourceReport)),
  );
  const [{ borrowing, lastYear }, { toBorrowing, toLastYear }] = await Promise.all([
    compared,
    import('../check/other-texts.ts'),
  ]);
  const show = (place: { start: number; end: number }) => {
    if (marks.length > 0) select(place);
  };
  others.replaceChildren(
    toLastYear(lastYear, tally, desk.routes, show),
    toBorrowing(source, borrowing, tally, desk.routes, show),
  );
};

/** A reader's own report as a text is held against it; its numbers are told in its sentences alone. */
const toSourceReport = ({ id, source, meta }: OwnReport): SourceReport => ({
  ...{ id, town: meta.town, townFull: meta.townFull, county: meta.county, city: meta.city },
  ...{ year: meta.statedYear, text: source, records: [] },
});

/** What other texts say of a draft: the site's reports and the reader's others; each part says for itself where it can't be had. */
async function compareOthers(report: OwnReport, { ask, reports }: TabContext) {
  const others = reports().filter(({ id }) => id !== report.id);
  const before = others.find(
    ({ meta }) => meta.townFull === report.meta.townFull && meta.statedYear === report.meta.statedYear - 1,
  );
  const [borrowing, lastYear] = await Promise.all([
    ask('borrowing', report.id, others.map(toSourceReport)),
    ask('lastYear', report.id, before ? { source: before.source, meta: before.meta } : null),
  ]);
  return { borrowing, lastYear };
}
