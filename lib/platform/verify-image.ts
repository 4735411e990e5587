import { imageShape } from '../model/image-shape.ts';
import type { ImageFailure } from '../model/problems.ts';

/** Decoding more would take the memory of a small computer: 80 million pixels are 320 MB. */
const MAX_IMAGE_PIXELS = 80_000_000;

/**
 * Whether an image can be shown: its file is whole and the browser decodes it (of an animation the
 * first picture). Null when it can, else why not.
 */
export async function verifyImage(blob: Blob): Promise<ImageFailure | null> {
  const shape = imageShape(new Uint8Array(await blob.arrayBuffer()));
  if (!shape) return 'not-an-image';
  if (!shape.complete) return 'damaged';
  if (shape.width * shape.height > MAX_IMAGE_PIXELS) return 'too-large';
  try {
    const bitmap = await createImageBitmap(blob);
    bitmap.close();
    return null;
  } catch {
    return 'damaged';
  }
}
