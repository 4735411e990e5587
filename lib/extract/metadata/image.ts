import type { ImageRef } from '../../model/article.ts';
import { httpUrl } from '../dom/address.ts';
import { normaliseText } from '../../text/normalise.ts';

/** Where lazy loaders keep the real address, best first. */
const LAZY = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-original-src',
  'data-photo-original-src',
];
const PLACEHOLDER =
  /\/(blank|spacer|pixel|loading|lazy|placeholder|transparent|1x1|no-?image)[\w.-]{0,12}\.(gif|png|svg|jpe?g)/iu;

/** The largest candidate of a srcset. */
function largest(srcset: string | null): string | null {
  const candidates = (srcset ?? '')
    .split(/,\s+/u)
    .map((part) => part.trim().split(/\s+/u))
    .filter(([url]) => url !== undefined && url !== '')
    .map(([url, size]) => ({ url: url as string, size: Number.parseFloat(size ?? '1') || 1 }));
  return candidates.sort((a, b) => b.size - a.size)[0]?.url ?? null;
}

/** A declared length in CSS pixels: "600" and "600px"; "100%" and the like say nothing. */
function pixels(value: string | null): number | null {
  const match = /^\s*(\d{1,5})(px)?\s*$/u.exec(value ?? '');
  return match ? Number(match[1]) : null;
}

/** An `<img>` as data; null when it has no http(s) address or is a placeholder or counter. */
export function imageOf(img: Element, base: string): ImageRef | null {
  const addresses = [
    ...LAZY.map((name) => img.getAttribute(name)),
    largest(img.getAttribute('data-srcset')),
    img.getAttribute('src'),
    largest(img.getAttribute('srcset')),
  ];
  const src = addresses
    .map((href) => httpUrl(href, base))
    .find((url) => url !== null && !PLACEHOLDER.test(url));
  if (!src) return null;
  const width = pixels(img.getAttribute('width'));
  const height = pixels(img.getAttribute('height'));
  if ((width !== null && width < 40) || (height !== null && height < 40)) return null;
  return { src, alt: normaliseText(img.getAttribute('alt') ?? '').slice(0, 1000), width, height };
}
