/**
 * Where in a JSON text something stands. The browser's own parser reads packs and is quick, but it
 * tells no lines; this one is only asked once a pack has been refused.
 */

/** Nothing we read is nested deeper; more is taken for an error. */
const DEEPEST = 20;

type Path = readonly (string | number)[];

const SPACE = /[ \t\r\n]*/uy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/uy;
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/uy;

/** Thrown inside only: the scan has come to what it looked for, or cannot go on. */
class Stop extends Error {
  readonly at: number;
  constructor(at: number) {
    super('stop');
    this.at = at;
  }
}

class Scanner {
  at = 0;
  readonly text: string;
  readonly wanted: Path | null;

  constructor(text: string, wanted: Path | null) {
    this.text = text;
    this.wanted = wanted;
  }

  take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? null;
    if (found !== null) this.at += found.length;
    return found;
  }

  /** A string with its quotes. Not by one pattern: a long string would cost it its stack. */
  string(): string | null {
    const start = this.at;
    if (this.text[start] !== '"') return null;
    this.at += 1;
    for (;;) {
      const sign = this.text[this.at];
      if (sign === '"') break;
      if (sign === undefined || sign < ' ') throw new Stop(this.at);
      if (sign !== '\\') this.at += 1;
      else if (this.take(ESCAPE) === null) throw new Stop(this.at);
    }
    this.at += 1;
    return this.text.slice(start, this.at);
  }

  expect(sign: string): void {
    this.take(SPACE);
    if (this.text[this.at] !== sign) throw new Stop(this.at);
    this.at += 1;
  }

  /** Whether the sign is next; it is taken then. */
  next(sign: string): boolean {
    this.take(SPACE);
    if (this.text[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }

  value(path: Path): void {
    this.take(SPACE);
    const { wanted } = this;
    if (wanted && path.length === wanted.length && path.every((step, i) => step === wanted[i])) {
      throw new Stop(this.at);
    }
    if (path.length > DEEPEST) throw new Stop(this.at);
    if (this.next('{')) this.members(path);
    else if (this.next('[')) this.items(path);
    else if (this.string() === null && this.take(SCALAR) === null) throw new Stop(this.at);
  }

  members(path: Path): void {
    if (this.next('}')) return;
    do {
      this.take(SPACE);
      const key = this.string();
      if (key === null) throw new Stop(this.at);
      this.expect(':');
      this.value([...path, JSON.parse(key) as string]);
    } while (this.next(','));
    this.expect('}');
  }

  items(path: Path): void {
    if (this.next(']')) return;
    let index = 0;
    do this.value([...path, index++]);
    while (this.next(','));
    this.expect(']');
  }
}

function lineAt(text: string, at: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i !== -1 && i < at; i = text.indexOf('\n', i + 1)) line += 1;
  return line;
}

function scan(text: string, wanted: Path | null): number | null {
  const scanner = new Scanner(text, wanted);
  try {
    scanner.value([]);
    scanner.take(SPACE);
    return scanner.at < text.length ? scanner.at : null;
  } catch (stop) {
    if (stop instanceof Stop) return stop.at;
    throw stop;
  }
}

/** The line, from 1, on which the value under a path begins; null when the text has none there. */
export function lineOfPath(text: string, path: Path): number | null {
  const at = scan(text, path);
  return at === null ? null : lineAt(text, at);
}

/** The line, from 1, of the first thing that is no JSON; null when all of it is. */
export function lineOfError(text: string): number | null {
  const at = scan(text, null);
  return at === null ? null : lineAt(text, at);
}
