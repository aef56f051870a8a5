/** Long enough for any browser to have begun reading the file; milliseconds. */
const KEEP_FOR = 60_000;

/** Hands a text to the browser as a file to keep, under a name. */
export function saveFile(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEEP_FOR);
}
