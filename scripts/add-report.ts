/** `npm run add-report -- FILE… | FOLDER | -`: take reports in; `--help` says every flag. */
import { createInterface } from 'node:readline/promises';
import { addReports } from '../src/corpus/adding/add-reports.ts';
import { gatherFiles } from '../src/corpus/adding/gather-files.ts';
import { parseCall, usage, WrongCall } from '../src/corpus/adding/parse-call.ts';
import { sayOutcomes } from '../src/corpus/adding/say-outcomes.ts';
import { sidecarFields } from '../src/intake/index.ts';
import type { FactName } from '../src/intake/index.ts';

/** Asks on the terminal for a fact that a report doesn't tell. */
async function ask(fact: FactName, report: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`${report}: ${fact}? ${sidecarFields[fact]} (empty: later) `);
  terminal.close();
  return answer;
}

try {
  const call = parseCall(process.argv.slice(2));
  if (call.help) console.log(usage);
  else {
    const files = gatherFiles(call.paths);
    const isAttended = process.stdin.isTTY && !call.yes && !call.paths.includes('-');
    const outcomes = await addReports(call, {
      content: 'content',
      files,
      ...(isAttended && { ask }),
      onFile: (number, name) => {
        if (files.length > 1) console.error(`${String(number)}/${String(files.length)} ${name}`);
      },
    });
    console.log(sayOutcomes(outcomes, call.dryRun));
    if (outcomes.length === 0 || outcomes.some(({ refused }) => refused)) process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof WrongCall)) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}
