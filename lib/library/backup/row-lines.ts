/** Rows as NDJSON: one JSON object a line, each line ended. */
export function toLines(rows: readonly object[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

/** The values of the lines; undefined for a line that is no JSON. */
export function fromLines(bytes: Uint8Array): unknown[] {
  const lines = new TextDecoder().decode(bytes).split('\n');
  return lines.filter((line) => line !== '').map(parseLine);
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
