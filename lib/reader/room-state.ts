import type { DatabaseProblem } from './view-state.ts';

/** What the rooms around reading (settings, welcome, knowledge) are told about the browser. */

/** Addresses of our own pages, for links between them. */
export interface RoomLinks {
  library: string;
  options: string;
  knows: string;
  welcome: string;
  paste: string;
  fontLicences: { noto: string; han: string; beVietnam: string };
}

export type BrowserFamily = 'chrome' | 'firefox';

export interface AccessState {
  /** Our own match patterns that the browser grants (lib/sites/paper-access.ts). */
  granted: ReadonlySet<string>;
  /** Every origin the browser grants, as match patterns. */
  origins: readonly string[];
}

/** Something read from the database, or why it cannot be. */
export type Stored<Value> =
  | { phase: 'loading' }
  | { phase: 'ready'; value: Value }
  | { phase: 'failed'; reason: DatabaseProblem };

export interface HoldingsView {
  articles: number;
  inTrash: number;
  images: { saved: number; missing: number };
  /** Images on their way, and those given up for now. */
  queue: { waiting: number; failed: number };
  imageBytes: number;
  /** Bytes of the newest texts, and of the versions before them. */
  textBytes: number;
  earlierBytes: number;
  /** Articles of which the place where reading stopped is kept. */
  places: number;
  /** The articles that take up most room, largest first. */
  largest: readonly { id: string; title: string; bytes: number }[];
}

export interface SpaceView {
  /** Bytes; null where the browser does not tell. */
  used: number | null;
  quota: number | null;
  /** True when the browser promises not to evict the library. */
  lasting: boolean;
}

export interface DraftRow {
  id: string;
  title: string;
  url: string;
  /** Unix ms. */
  createdAt: number;
  /** Not on the disk: the database could not be used. */
  inMemory: boolean;
}

export interface KeyCommand {
  name: string;
  /** Empty when the command has no key. */
  keys: string;
}

export interface Versions {
  extension: string;
  database: string;
  browser: string;
}
