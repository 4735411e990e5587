import type { VideoBlock } from '../../model/article.ts';
import { normaliseText } from '../../text/normalise.ts';
import { httpUrl } from '../dom/address.ts';
import { tagOf } from '../dom/node.ts';
import { queryAll } from '../dom/own-method.ts';

/** Frames that hold advertising or counters, by the words of their address. */
const NOT_FILM = /(?<![a-z])(ads?|banner|doubleclick|google|facebook|plugins|comment|like)\b/iu;
const FILM =
  /(youtube|youtu\.be|vimeo|dailymotion|player|video|embed|media|mp4|m3u8|podcast|audio|mp3|infogram|flourish|datawrapper)/iu;

/** A film, sound or interactive piece as a link; [] when its address is unusable or advertising. */
export function videoOf(element: Element, base: string): VideoBlock[] {
  const sources = [element, ...queryAll(element, 'source')];
  const url = sources
    .flatMap((el) => [el.getAttribute('data-src'), el.getAttribute('src')])
    .map((href) => httpUrl(href, base))
    .find((href) => href !== null);
  if (!url) return [];
  if (tagOf(element) === 'iframe' && (NOT_FILM.test(url) || !FILM.test(url))) return [];
  const poster = httpUrl(element.getAttribute('poster'), base);
  const title = normaliseText(element.getAttribute('title') ?? '');
  return [
    {
      type: 'video',
      url,
      poster: poster ? { src: poster, alt: '', width: null, height: null } : null,
      caption: title === '' ? [] : [{ text: title }],
    },
  ];
}
