/** A phrase in which a term is commonly met, and its translation. */
export type Collocation = readonly [vi: string, en: string];

/** Two to four phrases a term, by term id. */
export type CollocationTable = Readonly<Record<string, readonly Collocation[]>>;
