import type { RelatedLink, RichText } from '../../model/article.ts';
import type { RawBlock } from '../blocks/raw-block.ts';
import type { RemovalLog } from '../clean/removal-log.ts';

/** The article while it is being refined: blocks with hints, and what was told from them. */
export interface DraftBody {
  /** What relative addresses of the page resolve against; absolute http(s). */
  base: string;
  /** Texts that stand elsewhere on the page and are no part of the body: title, date, kicker. */
  furniture: string[];
  blocks: RawBlock[];
  lead: RichText | null;
  /** The page's description, by which a lead without a name of its own is known. */
  description: string | null;
  /** People named in the body's own byline. */
  authors: string[];
  /** People named in a byline above the text; they count when nothing else names anybody. */
  openingAuthors: string[];
  sourceCredit: string | null;
  related: RelatedLink[];
  log: RemovalLog;
}

/** One refining step; changes the draft in place. */
export type RefineStep = (draft: DraftBody) => void;
