/** A file by its name, which may be a path; names differ. */
interface NamedFile {
  name: string;
}

/**
 * Finds among files the sidecars that lie beside texts: `longquan.yaml` (or `.yml`) of `longquan.txt`, in one folder, whatever
 * the case of their endings.
 *
 * @returns each file that is no sidecar, with its own where it has one, in the order of the files.
 */
export function pairSidecars<File extends NamedFile>(
  files: readonly File[],
): { file: File; sidecar?: File }[] {
  const stem = ({ name }: NamedFile) => name.replace(/\.[^.]*$/, '');
  const sidecars = new Map(files.filter(isSidecar).map((file) => [stem(file), file]));
  const texts = files.filter((file) => /\.txt$/i.test(file.name));
  const paired = new Set(texts.map((file) => sidecars.get(stem(file))));
  return files
    .filter((file) => !paired.has(file))
    .map((file) => {
      const sidecar = texts.includes(file) ? sidecars.get(stem(file)) : undefined;
      return { file, ...(sidecar && { sidecar }) };
    });
}

const isSidecar = ({ name }: NamedFile): boolean => /\.ya?ml$/i.test(name);
