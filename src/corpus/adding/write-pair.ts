import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** Folders of a pair that is being written, and of one that is written and only has to be put in place. */
const names = { writing: '.adding-', written: '.added-' };

/**
 * Writes the two files of a report whole or not at all: both into a folder of their own, which one renaming declares written;
 * a run that is ended before leaves nothing, one that is ended behind is brought to its end by {@link finishPairs}.
 *
 * @param folder of the reports.
 * @throws the system's error, such as that of a full disk, with nothing left behind.
 */
export function writePair(folder: string, id: string, text: string, sidecar: string): void {
  mkdirSync(folder, { recursive: true });
  const writing = join(folder, `${names.writing}${id}`);
  const written = join(folder, `${names.written}${id}`);
  try {
    rmSync(writing, { recursive: true, force: true });
    mkdirSync(writing);
    writeWhole(join(writing, `${id}.txt`), text);
    writeWhole(join(writing, `${id}.yaml`), sidecar);
    renameSync(writing, written);
  } catch (error) {
    rmSync(writing, { recursive: true, force: true });
    throw error;
  }
  putInPlace(folder, written);
}

/** Brings to its end what runs before this one were ended in the middle of: a written pair goes to its place, half a one goes. */
export function finishPairs(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (name.startsWith(names.writing)) rmSync(join(folder, name), { recursive: true, force: true });
    if (name.startsWith(names.written)) putInPlace(folder, join(folder, name));
  }
}

function putInPlace(folder: string, written: string): void {
  for (const file of readdirSync(written)) renameSync(join(written, file), join(folder, file));
  rmSync(written, { recursive: true });
}

/** Writes a file and waits until the disk has it. */
function writeWhole(path: string, text: string): void {
  const file = openSync(path, 'wx');
  try {
    const bytes = Buffer.from(text, 'utf8');
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
