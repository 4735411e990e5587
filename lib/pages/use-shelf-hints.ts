import { useEffect, useState } from 'preact/hooks';
import { parseGlossaryHeads } from '../glossary/heads.ts';
import { createFormFinder, type FormFinder } from '../glossary/other-forms.ts';
import type { Searchable } from '../glossary/search-forms.ts';
import { EMPTY_VIEW, ownView, type OwnView } from '../library/own-terms/own-view.ts';
import { NO_HINTS, shelfHints, type ShelfHints } from '../library/shelf/shelf-hints.ts';
import { readOwnJson } from '../platform/own-files.ts';
import { readOwnGlossary } from '../storage/own-terms.ts';

/** Hints come once typing pauses: the articles themselves are waited for first. */
const PAUSE_MS = 300;
/** Beyond so many, the reader's own terms are left out: making them ready would hold the page up. */
const MOST_OWN = 3_000;

interface Known {
  view: OwnView;
  finder: FormFinder;
  headwords: ReadonlyMap<string, string>;
}

let heads: Promise<Searchable[]> | null = null;
let known: Known | null = null;

/** The glossary's headwords are read with the first search; what the reader wrote, each time. */
async function readKnown(): Promise<Known> {
  heads ??= readOwnJson('/glossary-heads.json').then(parseGlossaryHeads);
  const own = await readOwnGlossary();
  const view = own.ok ? ownView(own.value, known?.view) : EMPTY_VIEW;
  const { terms, hidden } = view;
  if (known && known.view.terms === terms && known.view.hidden === hidden) {
    known = { ...known, view };
    return known;
  }
  const all = [...(await heads), ...terms.slice(0, MOST_OWN)];
  known = {
    view,
    finder: createFormFinder(all.filter(({ id }) => !hidden.has(id))),
    headwords: new Map(all.map(({ id, headword }) => [id, headword])),
  };
  return known;
}

/** Other written forms of the term that is looked for, and the reader's notes that have its words. */
export function useShelfHints(text: string): ShelfHints {
  const [made, setMade] = useState({ text, hints: NO_HINTS });
  useEffect(() => {
    if (text.trim() === '') return undefined;
    let current = true;
    const timer = setTimeout(() => {
      void readKnown().then(({ view, finder, headwords }) => {
        const notes = [...view.notes.values()];
        const hints = shelfHints(text, { finder, notes, headwordOf: (id) => headwords.get(id) });
        if (current) setMade({ text, hints });
      });
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text]);
  return made.text === text ? made.hints : NO_HINTS;
}
