import type { Random } from '../tools/make-random.ts';

type Wound = (piece: string, random: Random) => string;

/** What editors and scripts leave broken, without changing what a reader sees. */
const WOUNDS: readonly Wound[] = [
  (piece) => piece.replace(/<\/p>\n$/u, '\n'),
  (piece) => piece.replace(/^<p>/u, '<p><font face="Times New Roman">'),
  (piece) => piece.replace(/<p>/gu, '<P class=Normal>').replace(/<\/p>/gu, '</P>'),
  (piece) => `${piece}</span></font>`,
  (piece) => piece.replace(/^<p>/u, '<p><p>'),
  (piece) => `<!-- [if gte mso 9]><xml>cũ</xml><![endif] -->${piece}`,
  (piece) => piece.replace(/^<p>(.*)<\/p>\n$/su, '<p><a name="neo"></a>$1</p>\n'),
  (piece) => piece.replace(/^<div>(.*)<\/div>\n$/su, '<div><div>$1</div></div>\n'),
];

/** Breaks the markup of some pieces; the more noise, the more of them. */
export function damage(pieces: readonly string[], random: Random, noise: number): string[] {
  if (noise === 0) return [...pieces];
  return pieces.map((piece) =>
    random.once(9 - 2 * noise) ? random.pick(WOUNDS)(piece, random) : piece,
  );
}
