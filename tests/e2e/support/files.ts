import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { waitUntil } from './wait-until.ts';

/** Gives a file to the field in a part of the page, as a chooser would. Runs in the page. */
export function giveFile(selector: string, { name, base64 }: { name: string; base64: string }) {
  const input = document.querySelector<HTMLInputElement>(`${selector} input[type="file"]`);
  if (!input) throw new Error(`no field in ${selector}`);
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  const chosen = new DataTransfer();
  chosen.items.add(new File([bytes], name));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Waits for a file of that ending in the folder of downloads and gives its content. */
export function downloaded(folder: string, ending: string): Promise<Buffer> {
  return waitUntil(
    () => {
      const name = readdirSync(folder).find((one) => one.endsWith(ending));
      const bytes = name === undefined ? null : readFileSync(join(folder, name));
      return bytes !== null && bytes.length > 0 && bytes;
    },
    { what: `a download ${ending}` },
  );
}
