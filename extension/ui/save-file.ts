/** Long enough for any browser to have begun reading the file; milliseconds. */
const KEEP_FOR = 60_000;

/** Hands a text or bytes to the browser as a file to keep, under a name. */
export function saveFile(fileName: string, content: string | Uint8Array, mediaType = 'application/json'): void {
  const part = typeof content === 'string' ? content : content.slice();
  const address = URL.createObjectURL(new Blob([part], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEEP_FOR);
}
