import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { inDictionaryOrder, passes, type Filters } from '../glossary/browse.ts';
import { createGlossary, overlaidGlossary, type Glossary } from '../glossary/glossary.ts';
import type { Overlay } from '../glossary/matcher.ts';
import { createSearchIndex } from '../glossary/search.ts';
import type { Term } from '../glossary/term.ts';
import { indexByCharacter, type TermsByCharacter } from '../glossary/word-family.ts';
import { lookUp, type LookUp } from '../reader/look-up.ts';

export interface GlossaryReading {
  /** All of them, hidden ones too: links lead to them. */
  terms: ReadonlyMap<string, Term>;
  /** Those not hidden, as a dictionary has them. */
  ordered: readonly Term[];
  families: TermsByCharacter;
  /** Made when it is first asked for. */
  glossary: () => Glossary;
  find(text: string, options: { filters: Filters; limit: number }): LookUp;
}

/** Terms that are searchable from the first moment: nearly all that are built in. */
const AT_ONCE = 1000;
/** The rest is added by so many, until a slice has taken so many ms; then the page may breathe. */
const STEP = 50;
const SLICE_MS = 8;
/** A search that is shown is done again this often meanwhile, in ms. */
const TELL_EVERY_MS = 400;

/**
 * The glossary made ready for browsing and searching. The first terms are searchable at once; more
 * follow in slices, so that tens of thousands of a reader's own never hold the page up.
 */
export function useGlossary(builtIn: readonly Term[], overlay: Overlay): GlossaryReading {
  const { terms: own, hidden } = overlay;
  const all = useMemo(
    () => [...builtIn, ...own].filter(({ id }) => !hidden.has(id)),
    [builtIn, own, hidden],
  );
  const index = useMemo(() => createSearchIndex(all.slice(0, AT_ONCE)), [all]);
  const [ready, setReady] = useState(0);
  useEffect(() => {
    let timer = 0;
    let told = performance.now();
    const addMore = (): void => {
      if (index.size >= all.length) return;
      const begun = performance.now();
      while (index.size < all.length && performance.now() - begun < SLICE_MS) {
        index.add(all.slice(index.size, index.size + STEP));
      }
      if (index.size >= all.length || performance.now() - told > TELL_EVERY_MS) {
        told = performance.now();
        setReady((times) => times + 1);
      }
      timer = window.setTimeout(addMore);
    };
    timer = window.setTimeout(addMore);
    return () => clearTimeout(timer);
  }, [index]);

  const base = useRef<Glossary | null>(null);
  const made = useRef<{ of: readonly Term[]; glossary: Glossary } | null>(null);
  const glossary = useCallback((): Glossary => {
    base.current ??= createGlossary(builtIn);
    if (made.current?.of !== all) {
      made.current = { of: all, glossary: overlaidGlossary(base.current, overlay) };
    }
    return made.current.glossary;
  }, [all]);

  const terms = useMemo(
    () => new Map([...builtIn, ...own].map((term) => [term.id, term])),
    [builtIn, own],
  );
  const ordered = useMemo(() => inDictionaryOrder(all), [all]);
  const families = useMemo(() => indexByCharacter(all), [all]);
  const find = useCallback<GlossaryReading['find']>(
    (text, { filters, limit }) => {
      const accepts = (term: Term): boolean => passes(term, filters);
      return lookUp(text, { index, terms, glossary, limit, accepts });
    },
    [index, ready],
  );
  return { terms, ordered, families, glossary, find };
}
