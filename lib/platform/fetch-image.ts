import { IMAGE_HEAD_LENGTH, imageTypeOf } from '../model/image-type.ts';
import type { FetchProblem, ImageFailure } from '../model/problems.ts';
import type { Result } from '../model/result.ts';
import { failure, success } from '../model/result.ts';
import { retryAfterMs } from '../model/retry-after.ts';
import { hasHost } from './permissions.ts';
import { withReferer } from './referer-rule.ts';

/** An image larger than this is not kept, bytes. */
export const MAX_IMAGE_BYTES = 25 * 1024 * 1024;

const IMAGE_TIMEOUT_MS = 60_000;

export interface ImageRequest {
  url: string;
  /** The page the image belongs to, sent as Referer only when the server insists. */
  pageUrl: string;
  signal?: AbortSignal;
}

type Fetched = Result<Blob, FetchProblem>;

/**
 * Fetches an image through the extension's own access to its host. Cookies are neither sent nor
 * kept and nothing enters the browser's cache. The bytes decide whether it is an image.
 */
export async function fetchImage(request: ImageRequest): Promise<Fetched> {
  if (!(await hasHost(request.url))) return failed('no-access');
  const fetched = await fetchOnce(request);
  if (fetched.ok || !mayWantReferer(fetched.problem)) return fetched;
  const rule = { url: request.url, referer: request.pageUrl };
  // A browser that takes no such rule leaves it at the first answer.
  return withReferer(rule, () => fetchOnce(request)).catch(() => fetched);
}

/** Papers answer a missing Referer with "forbidden", "not found" or a page instead of the image. */
function mayWantReferer({ reason, status }: FetchProblem): boolean {
  if (reason === 'not-an-image') return true;
  return reason === 'http-status' && [400, 401, 403, 404, 406].includes(status ?? 0);
}

async function fetchOnce({ url, signal }: ImageRequest): Promise<Fetched> {
  const timeout = AbortSignal.timeout(IMAGE_TIMEOUT_MS);
  try {
    const response = await fetch(url, {
      ...REQUEST,
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    if (!response.ok) return refused(response);
    return await readImage(response);
  } catch {
    if (timeout.aborted) return failed('timeout');
    return failed((await leadsElsewhere(url)) ? 'elsewhere' : 'network');
  }
}

const REQUEST: RequestInit = {
  credentials: 'omit',
  cache: 'no-store',
  headers: { accept: 'image/avif,image/webp,image/png,image/*;q=0.8' },
};

function refused({ status, headers }: Response): Fetched {
  const pause = retryAfterMs(headers.get('retry-after'), Date.now());
  const problem = { reason: 'http-status', status } as const;
  return failure(pause === null ? problem : { ...problem, retryAfterMs: pause });
}

/**
 * A request fails in the same words whether there is no network or the server sends it on to a host
 * we may not read. Asked not to follow, the browser tells the two apart.
 */
async function leadsElsewhere(url: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(IMAGE_TIMEOUT_MS);
    const response = await fetch(url, { ...REQUEST, redirect: 'manual', signal });
    await response.body?.cancel();
    return response.type === 'opaqueredirect';
  } catch {
    return false;
  }
}

async function readImage(response: Response): Promise<Fetched> {
  if (Number(response.headers.get('content-length')) > MAX_IMAGE_BYTES) return failed('too-large');
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const chunk of bodyOf(response)) {
    length += chunk.length;
    if (length > MAX_IMAGE_BYTES) return failed('too-large');
    chunks.push(chunk);
  }
  const content = new Blob(chunks);
  const head = new Uint8Array(await content.slice(0, IMAGE_HEAD_LENGTH).arrayBuffer());
  const type = imageTypeOf(head);
  return type ? success(content.slice(0, content.size, type)) : failed('not-an-image');
}

/** Chrome's streams cannot be iterated before version 124. Leaving the loop stops the download. */
async function* bodyOf(response: Response): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  try {
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
      yield next.value;
    }
  } finally {
    await reader?.cancel();
  }
}

function failed(reason: ImageFailure, status: number | null = null): Fetched {
  return failure({ reason, status });
}
