import { existsSync } from 'node:fs';

/** How to start a Chromium: its file, and what its environment needs besides ours. */
export interface Chromium {
  executablePath: string;
  env: Record<string, string>;
}

/**
 * The Chromium that `npm ci` brought along, unpacked into the system's temporary folder.
 *
 * The package brings its shared libraries too, but unpacks them only where it believes to be on AWS Lambda, and it
 * looks once, when it is imported. Its own fonts know no Chinese, so the machine's are used where there are any.
 */
async function unpackChromium(): Promise<Chromium> {
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const { default: packed } = await import('@sparticuz/chromium');
  const executablePath = await packed.executablePath();
  const env: Record<string, string> = { LD_LIBRARY_PATH: process.env['LD_LIBRARY_PATH'] ?? '' };
  const fonts = process.env['FONTCONFIG_PATH'];
  if (fonts && !existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_PATH'] = fonts;
  return { executablePath, env };
}

/** A real Chromium on this machine: $CHROME, the one in node_modules (Linux on x64), or an installed one. */
export async function findChromium(): Promise<Chromium> {
  const chosen = process.env['CHROME'];
  if (chosen) return { executablePath: chosen, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackChromium();
  const installed = [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ].find((path) => existsSync(path));
  if (!installed) throw new Error('no Chromium found: set CHROME to the path of one');
  return { executablePath: installed, env: {} };
}
