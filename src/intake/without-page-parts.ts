/**
 * Files without those that a browser saves beside a page: pictures, styles and scripts in `报告_files/` (or `报告.files/`) where
 * `报告.html` lies beside that folder.
 */
export function withoutPageParts<File extends { name: string }>(files: readonly File[]): File[] {
  const stems = files.flatMap(({ name }) => /^(.*)\.html?$/i.exec(name)?.slice(1) ?? []);
  const folders = stems.flatMap((stem) => [`${stem}_files/`, `${stem}.files/`]);
  return files.filter(({ name }) => !folders.some((folder) => name.startsWith(folder)));
}
