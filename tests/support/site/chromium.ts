import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** How to start a Chromium: its file, and what its environment needs besides ours. */
export interface Chromium {
  executablePath: string;
  env: Record<string, string>;
}

/** The folder of the Chinese font that the project paints its previews with. */
const fontFolder = resolve('node_modules/@embedpdf/fonts-sc/fonts');

/**
 * Lets a browser know the project's own font and no other, so that a test measures the same on every Linux, whatever
 * fonts lie there, if any.
 */
function writeFontSettings(): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'duidu-fonts-'));
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fontFolder}</dir><cachedir>${folder}</cachedir></fontconfig>`,
  );
  return { FONTCONFIG_FILE: file };
}

/**
 * The Chromium that `npm ci` brought along, unpacked into the system's temporary folder.
 *
 * The package brings its shared libraries too, but unpacks them only where it believes to be on AWS Lambda, and it
 * looks once, when it is imported.
 */
async function unpackChromium(): Promise<Chromium> {
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const { default: packed } = await import('@sparticuz/chromium');
  const executablePath = await packed.executablePath();
  return { executablePath, env: { LD_LIBRARY_PATH: process.env['LD_LIBRARY_PATH'] ?? '' } };
}

/** A real Chromium on this machine: $CHROME, the one in node_modules (Linux on x64), or an installed one. */
async function locateChromium(): Promise<Chromium> {
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

/** A real Chromium that knows the project's Chinese font. */
export async function findChromium(): Promise<Chromium> {
  const { executablePath, env } = await locateChromium();
  return { executablePath, env: { ...env, ...writeFontSettings() } };
}
