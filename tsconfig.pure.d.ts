/**
 * What the pure folders take from their surroundings: WHATWG addresses, UTF-8 and SHA-256, which
 * browsers, their workers and Node all have, but TypeScript declares only together with the DOM.
 */

declare class URLSearchParams {
  constructor(init?: string | Record<string, string>);
  keys(): IterableIterator<string>;
  get(name: string): string | null;
  set(name: string, value: string): void;
  delete(name: string): void;
  toString(): string;
}

declare class URL {
  static canParse(url: string, base?: string): boolean;
  constructor(url: string, base?: string);
  hash: string;
  host: string;
  hostname: string;
  readonly href: string;
  pathname: string;
  protocol: string;
  search: string;
  readonly origin: string;
  readonly searchParams: URLSearchParams;
}

interface TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
}

declare const TextEncoder: { new (): TextEncoder };

interface TextDecoder {
  decode(bytes?: Uint8Array): string;
}

declare const TextDecoder: { new (): TextDecoder };

declare const crypto: {
  subtle: {
    digest(algorithm: 'SHA-256', data: Uint8Array<ArrayBuffer> | ArrayBuffer): Promise<ArrayBuffer>;
  };
};
