/** Lets the reader save a file that was made in the browser. */
export function saveFile(name: string, type: string, body: string | Blob): void {
  const url = URL.createObjectURL(new Blob([body], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // A browser may ask where to before it reads
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
