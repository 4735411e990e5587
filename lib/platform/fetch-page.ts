import type { FurtherPageProblem } from '../model/article.ts';
import type { Result } from '../model/result.ts';
import { failure, success } from '../model/result.ts';
import { hasHost } from './permissions.ts';

/** A page larger than this is not read, bytes. */
export const MAX_PAGE_BYTES = 8 * 1024 * 1024;

const PAGE_TIMEOUT_MS = 30_000;
/** Where HTML asks for its encoding to be declared, bytes. */
const ENCODING_LOOKED_FOR = 1_024;

export interface FetchedPage {
  html: string;
  /** Where redirects led; absolute http(s). */
  url: string;
}

type Fetched = Result<FetchedPage, FurtherPageProblem>;

/**
 * Fetches the markup of a page through the extension's own access to its host. Cookies are neither
 * sent nor kept and nothing enters the browser's cache. Nothing of the page runs or loads.
 */
export async function fetchPage(url: string, signal: AbortSignal): Promise<Fetched> {
  if (!(await hasHost(url))) return failure('no-access');
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      cache: 'no-store',
      headers: { accept: 'text/html,application/xhtml+xml;q=0.9' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(PAGE_TIMEOUT_MS)]),
    });
    if (!response.ok) return failure('refused');
    const type = response.headers.get('content-type') ?? '';
    if (type !== '' && !/html|xml/iu.test(type)) return failure('no-text');
    const bytes = await readUpTo(response, MAX_PAGE_BYTES);
    if (bytes === null) return failure('too-large');
    return success({ html: decode(bytes, type), url: response.url || url });
  } catch {
    return failure('offline');
  }
}

/** The bytes of an answer; null when there are more than `most`, and the download is stopped. */
async function readUpTo(response: Response, most: number): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    chunks.push(next.value);
    length += next.value.length;
    if (length > most) {
      await reader?.cancel();
      return null;
    }
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** By what the server says, else what the page says, else UTF-8. */
function decode(bytes: Uint8Array, type: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, ENCODING_LOOKED_FOR));
  const named = /charset\s*=\s*["']?([\w-]+)/iu;
  const label = named.exec(type)?.[1] ?? named.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
