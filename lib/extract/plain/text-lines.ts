import { normaliseText } from '../../text/normalise.ts';

/** A paragraph longer than this is parted between two words, in UTF-16 units. */
const LONGEST_LINE = 20_000;

/** Bounds between which a line was broken by a program, not by its writer. */
const WRAPPED_FROM = 40;
const WRAPPED_TO = 110;

const LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/u;
/** What is neither white space nor to be seen. */
const CONTROL = /(?!\s)\p{Cc}/gu;
const ENDS_SENTENCE = /[.!?:;…”"]$/u;
/** A line that begins something of its own, whatever stands before it. */
const BEGINS = /^(?:[-–—+•●▪◦‣*]\s|\d{1,2}[.)]\s|[a-zđ]\)\s)/u;

/** Whether lines were broken to one width, as in mail or text copied from a PDF. */
function isWrapped(groups: readonly (readonly string[])[]): boolean {
  const inner = groups.filter((group) => group.length >= 3).flatMap((group) => group.slice(0, -1));
  const broken = inner.filter(
    (line) => line.length >= WRAPPED_FROM && line.length <= WRAPPED_TO && !ENDS_SENTENCE.test(line),
  );
  return inner.length > 0 && broken.length > inner.length * 0.6;
}

function joinWrapped(group: readonly string[]): string[] {
  const lines: string[] = [];
  for (const line of group) {
    const before = lines.at(-1);
    if (before === undefined || BEGINS.test(line)) lines.push(line);
    else lines[lines.length - 1] = `${before} ${line}`;
  }
  return lines;
}

function* parted(line: string): Generator<string> {
  let rest = line;
  while (rest.length > LONGEST_LINE) {
    const space = rest.lastIndexOf(' ', LONGEST_LINE);
    const end = space > 0 ? space : LONGEST_LINE;
    yield rest.slice(0, end).trim();
    rest = rest.slice(end).trim();
  }
  if (rest !== '') yield rest;
}

/**
 * The paragraphs of a plain text, one a line: normal letters (NFC, no invisible or control signs),
 * white space collapsed, lines that a program broke joined again.
 */
export function textLines(text: string): string[] {
  const groups: string[][] = [[]];
  for (const raw of text.split(LINE_END)) {
    const line = normaliseText(raw.replace(CONTROL, ''));
    if (line !== '') groups.at(-1)?.push(line);
    else if (groups.at(-1)?.length !== 0) groups.push([]);
  }
  const wrapped = isWrapped(groups);
  return groups
    .flatMap((group) => (wrapped ? joinWrapped(group) : group))
    .flatMap((line) => [...parted(line)]);
}
