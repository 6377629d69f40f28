/** A number of bytes as a reader takes it in: `0.8 kB`, `412 kB`, `1.3 MB`; thousands, not 1024s. */
export function formatSize(bytes: number): string {
  if (bytes < 9950) return `${(bytes / 1000).toFixed(1)} kB`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
