/** `npm run check -- [id…]`: what is wrong with `content/`, report by report; `--quiet` counts only. */
import { reporter } from 'vfile-reporter';
import { VFile } from 'vfile';
import { location } from 'vfile-location';
import { buildCorpus } from '../src/corpus/build.ts';
import type { ReportDocument } from '../src/corpus/index.ts';
import { stopWithMessage } from './stop-with-message.ts';

/** A report's diagnostics as messages on its source, with line and column. */
function toFile({ meta, source, diagnostics }: ReportDocument): VFile {
  const file = new VFile({ path: `content/reports/${meta.id}.txt`, value: source });
  const places = location(file);
  for (const { rule, severity, start, end, message } of diagnostics) {
    const [from, to] = [places.toPoint(start), places.toPoint(end)];
    const place = from && to ? { start: from, end: to } : undefined;
    const row = file.message(message, { ruleId: rule, source: 'duidu', ...(place && { place }) });
    if (severity === 'info') row.fatal = undefined;
  }
  return file;
}

try {
  const asked = process.argv.slice(2);
  const ids = asked.filter((argument) => !argument.startsWith('--'));
  const { reports, indicators } = buildCorpus();
  const files = reports.filter(({ meta }) => ids.length === 0 || ids.includes(meta.id)).map(toFile);
  if (!asked.includes('--quiet')) console.log(reporter(files));
  const defects = files.reduce((sum, { messages }) => sum + messages.length, 0);
  console.log(
    `${files.length} reports and ${indicators.length} indicators are sound; sources have ${defects} defects`,
  );
} catch (error) {
  stopWithMessage(error);
}
