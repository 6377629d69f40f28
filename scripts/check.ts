/**
 * `npm run check -- [ID | FILE…] [--json] [--quiet]`: what is wrong with the reports of `content/`, or with any file, which
 * need not be taken in.
 *
 * Ends with 1 where an error is found or there is no such report or file, with 2 where the call is wrong.
 */
import { parseArgs } from 'node:util';
import { VFile } from 'vfile';
import { location } from 'vfile-location';
import { reporter } from 'vfile-reporter';
import type { Checked } from '../src/corpus/checking/check-reports.ts';
import { checkReports } from '../src/corpus/checking/check-reports.ts';
import { stopWithMessage } from './stop-with-message.ts';

const usage = `usage: npm run check -- [ID | FILE…] [--json] [--quiet]
  --json   a line of JSON for each finding: file, rule, severity, start, end, message, related
  --quiet  count only`;

/** What is wrong with a text as messages on its file, with line and column. */
function toFile({ file: path, text, diagnostics }: Checked): VFile {
  const file = new VFile({ path, value: text });
  const places = location(file);
  const fatal = { error: true, warning: false, info: undefined };
  for (const { rule, severity, start, end, message } of diagnostics) {
    const [from, to] = [places.toPoint(start), places.toPoint(end)];
    const place = from && to ? { start: from, end: to } : undefined;
    file.message(message, { ruleId: rule, source: 'duidu', ...(place && { place }) }).fatal = fatal[severity];
  }
  return file;
}

/** A line of JSON for each finding; offsets count UTF-16 units of the text as it was read. */
function toLines({ file, diagnostics }: Checked): string {
  return diagnostics
    .map(({ rule, severity, start, end, message, related = [] }) =>
      JSON.stringify({ file, rule, severity, start, end, message, related }),
    )
    .join('\n');
}

/** What a text is, and of a draft what is still to be filled in. */
function sayKind({ file, textKind: { kind, message }, missing = [] }: Checked): string {
  const draft = missing.length > 0 ? `; a draft, to fill in: ${missing.join(', ')}` : '';
  return `${file}: ${kind}: ${message}${draft}`;
}

/** How the script is called; undefined where it is called wrongly. */
function readCall() {
  try {
    const flag = { type: 'boolean', default: false } as const;
    return parseArgs({ allowPositionals: true, options: { json: flag, quiet: flag } });
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    return undefined;
  }
}

/** Prints what each text is found to be wrong in; the status to end with. */
async function check(asked: readonly string[], { json, quiet }: { json: boolean; quiet: boolean }) {
  const counts = { error: 0, warning: 0, info: 0 };
  let [texts, refused] = [0, 0];
  for await (const result of checkReports(asked)) {
    if ('refused' in result) {
      console.error(`${result.file}: ${result.refused}`);
      refused += 1;
      continue;
    }
    texts += 1;
    for (const { severity } of result.diagnostics) counts[severity] += 1;
    if (quiet) continue;
    const lines = json ? toLines(result) : reporter(toFile(result), { color: false });
    if (lines !== '') console.log(lines);
    if (!json) console.log(sayKind(result));
  }
  const { error, warning, info } = counts;
  if (!json) console.log(`${texts} texts: ${error} errors, ${warning} warnings, ${info} notes`);
  return error + refused > 0 ? 1 : 0;
}

const call = readCall();
try {
  process.exitCode = call ? await check(call.positionals, call.values) : 2;
} catch (error) {
  stopWithMessage(error);
}
