/** The shape of what is known about newspapers. Data lives in families/ and papers/. */

/** YYYY, YYYY-MM or YYYY-MM-DD: never more precise than what is known. */
export type PartialDate = string;

/** `confirmed`: seen in a named source. `likely`: follows from one. `unconfirmed`: known to us, not yet seen. */
export type Certainty = 'confirmed' | 'likely' | 'unconfirmed';

/** CSS selectors, best first; a selector that matches nothing is passed over. */
export interface LayoutSelectors {
  title?: readonly string[];
  kicker?: readonly string[];
  lead?: readonly string[];
  /** The element that holds the paragraphs. A layout fits a page when one of these matches. */
  body: readonly string[];
  date?: readonly string[];
  author?: readonly string[];
  section?: readonly string[];
  sourceCredit?: readonly string[];
  /** Inside the body: boxes of links to other articles, moved to `related`. */
  related?: readonly string[];
  /** Inside the body: never part of the article. */
  remove?: readonly string[];
}

/** One look of a newspaper's pages in one span of years. */
export interface Layout {
  /** Unique within all layouts: "yyyymm-2016". */
  id: string;
  since: PartialDate | null;
  until: PartialDate | null;
  selectors: LayoutSelectors;
  certainty: Certainty;
  /** Where the selectors were learnt, in a few words. */
  source: string;
}

/** A content management system that several papers share. */
export interface CmsFamily {
  id: string;
  /** Source of a regular expression over the path of an article's address; null when there is none. */
  articlePath: string | null;
  /** Layouts in the order they are tried. */
  layouts: readonly Layout[];
}

export interface NewspaperHost {
  /** Registrable or full host name without "www."; subdomains belong to it. */
  host: string;
  certainty: Certainty;
  source: string;
  /** Learnt after the first release: asked for when it is needed, never required. */
  later?: true;
}

/** The province a paper serves, by period: provinces were merged on 2025-07-01. */
export interface ServedProvince {
  name: string;
  from: PartialDate | null;
  to: PartialDate | null;
}

export interface Newspaper {
  /** Lower-case ASCII slug, unique. */
  id: string;
  /** As it calls itself in Vietnamese. */
  name: string;
  /** A site of authorities that publishes news. It is read like a paper and never required. */
  kind?: 'portal';
  /** Empty for national papers. */
  provinces: readonly ServedProvince[];
  /** Main host first. */
  hosts: readonly NewspaperHost[];
  /** Hosts of its images that lie outside its own hosts and their subdomains. */
  imageHosts: readonly string[];
  /** The same, learnt after the first release: asked for when they are needed. */
  laterImageHosts?: readonly string[];
  /** Id of a CmsFamily; null when unknown: generic extraction is used. */
  family: string | null;
  /** Layouts of its own, tried before the family's. */
  layouts?: readonly Layout[];
  /** Path pattern of its own, tried beside the family's. */
  articlePath?: string;
}
