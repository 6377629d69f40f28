/** Loaded before a script by `--import`: when its process ends, writes what it used as a line of the file that USAGE names. */
import { appendFileSync } from 'node:fs';

const file = process.env['USAGE'];
if (file !== undefined) {
  process.once('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const script = process.argv[1]?.split(/[\\/]/).at(-1) ?? '';
    const usage = { script, seconds: (userCPUTime + systemCPUTime) / 1e6, bytes: maxRSS * 1024 };
    appendFileSync(file, `${JSON.stringify(usage)}\n`);
  });
}
