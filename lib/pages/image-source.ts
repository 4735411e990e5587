import type { ImageFailure, ImageProblem, StorageProblem } from '../model/problems.ts';
import { fetchImage } from '../platform/fetch-image.ts';
import { imageBlob } from '../storage/images.ts';
import type { ImageState, ImageFailure as ShownFailure } from '../reader/view-state.ts';

/** Gives the content of an image, or the state to show instead. */
export type ImageSource = (src: string, signal: AbortSignal) => Promise<Blob | ImageState>;

const SHOWN: Record<Exclude<ImageFailure, 'no-access'>, ShownFailure> = {
  'http-status': 'not-found',
  elsewhere: 'elsewhere',
  'not-an-image': 'not-an-image',
  damaged: 'damaged',
  'too-large': 'too-large',
  network: 'offline',
  timeout: 'offline',
  quota: 'storage',
};

type MissingState = Exclude<ImageState, { state: 'loading' | 'ready' }>;

/** What an image that could not be had looks like on the page. */
export function failedImage(src: string, problem: ImageProblem | StorageProblem): MissingState {
  if (typeof problem === 'string') return { state: 'failed', reason: 'storage' };
  const { reason, status } = problem;
  if (reason === 'no-access') return { state: 'no-access', host: new URL(src).hostname };
  return { state: 'failed', reason: shownReason(reason, status) };
}

function shownReason(
  reason: Exclude<ImageFailure, 'no-access'>,
  status: number | null,
): ShownFailure {
  if (reason !== 'http-status' || status === null) return SHOWN[reason];
  if (status === 401 || status === 403) return 'refused';
  return status === 429 || status >= 500 ? 'busy' : 'not-found';
}

/** Images of an unsaved reading, through the extension's own access to their hosts. */
export function liveImages(pageUrl: string): ImageSource {
  return async (src, signal) => {
    const fetched = await fetchImage({ url: src, pageUrl, signal });
    return fetched.ok ? fetched.value : failedImage(src, fetched.problem);
  };
}

/** Images of a saved article, from the database alone: nothing is ever fetched here. */
export function savedImages(articleId: string): ImageSource {
  return async (src) => {
    const stored = await imageBlob(articleId, src);
    if (!stored.ok) return failedImage(src, stored.problem);
    return stored.value ?? { state: 'loading' };
  };
}
