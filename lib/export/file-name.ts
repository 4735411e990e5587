/** Bytes of a name as UTF-8 that every file system takes, its ending and a number counted in. */
const LONGEST = 120;

/** What some file system gives a meaning to, what cannot be seen, and what turns the writing. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Surrogate}\p{Zl}\p{Zp}<>:"/\\|?*~%#]+/gu;

/** Names of devices of Windows, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/**
 * A name for a file made of any text: NFC, one line, no path, not hidden, not too long, and never
 * empty. `ending` comes without a dot.
 */
export function safeFileName(text: string, ending: string): string {
  const clean = text.slice(0, 1_000).normalize('NFC').replace(UNSAFE, ' ').replace(/\s+/gu, ' ');
  const name = cut(clean.replace(/^[\s.-]+/u, '')).replace(/[\s.]+$/u, '');
  const usable = name === '' || DEVICE.test(name) ? `to-tuong ${name}`.trim() : name;
  return `${usable}.${ending}`;
}

function cut(name: string): string {
  const bytes = new TextEncoder();
  let kept = '';
  let length = 0;
  for (const { segment } of new Intl.Segmenter('vi').segment(name)) {
    length += bytes.encode(segment).length;
    if (length > LONGEST) break;
    kept += segment;
  }
  return kept;
}
