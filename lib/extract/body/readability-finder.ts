import { Readability } from '@mozilla/readability';
import type { ContentFinder } from './content-finder.ts';

/** Pages above this are left alone: Readability's passes grow with them. */
const MOST_ELEMENTS = 100_000;

/**
 * Mozilla's Readability behind our interface. The serializer hands its element through, so no
 * HTML string is made; what it returns is cleaned and turned into blocks like any other body.
 */
export const readabilityFinder: ContentFinder = {
  find(copy) {
    if (copy.getElementsByTagName('*').length > MOST_ELEMENTS) return null;
    const result = new Readability<Element>(copy, {
      serializer: (node) => node as Element,
      // The refining steps read classes such as "image_desc".
      keepClasses: true,
      charThreshold: 200,
    }).parse();
    return result?.content ?? null;
  },
};
