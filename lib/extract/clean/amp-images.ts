import { queryAll } from '../dom/own-method.ts';

const CARRIED = ['src', 'srcset', 'alt', 'width', 'height'];

/**
 * AMP pages keep their images in elements of their own, often with a plain image for readers
 * without scripts inside; each becomes one plain image.
 */
export function plainImages(body: Element): void {
  for (const element of queryAll(body, 'amp-img, amp-anim')) {
    const image = body.ownerDocument.createElement('img');
    for (const name of CARRIED) {
      const value = element.getAttribute(name);
      if (value !== null) image.setAttribute(name, value);
    }
    element.replaceWith(image);
  }
}
