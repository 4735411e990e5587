/** Long after any browser has begun to read the blob. */
const KEPT_MS = 60_000;

/** Hands the reader a file; where it lands is the browser's matter. No permission is needed. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
