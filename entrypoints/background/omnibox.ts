import { parseGlossaryHeads } from '../../lib/glossary/heads.ts';
import { createSearchIndex, type SearchIndex } from '../../lib/glossary/search.ts';
import type { Searchable } from '../../lib/glossary/search-forms.ts';
import { EMPTY_VIEW, ownView, type OwnView } from '../../lib/library/own-terms/own-view.ts';
import { omniboxAddress, omniboxSuggestions } from '../../lib/reader/omnibox.ts';
import {
  onOmniboxEntered,
  onOmniboxInput,
  onOmniboxStarted,
  setOmniboxHint,
} from '../../lib/platform/omnibox.ts';
import { readOwnJson } from '../../lib/platform/own-files.ts';
import { showInTab } from '../../lib/platform/tabs.ts';
import { readOwnGlossary } from '../../lib/storage/own-terms.ts';
import { note } from './failures.ts';
import { messages } from './toolbar.ts';

interface Made {
  view: OwnView;
  index: SearchIndex<Searchable>;
}

let index: Promise<Made> | null = null;

/** An index is made anew only when the reader's terms, or what is hidden, have changed. */
async function make(before: Made | null): Promise<Made> {
  const own = await readOwnGlossary();
  const view = own.ok ? ownView(own.value, before?.view) : EMPTY_VIEW;
  if (before && before.view.terms === view.terms && before.view.hidden === view.hidden) {
    return before;
  }
  const heads = parseGlossaryHeads(await readOwnJson('/glossary-heads.json'));
  const shown = [...heads, ...view.terms].filter(({ id }) => !view.hidden.has(id));
  return { view, index: createSearchIndex(shown) };
}

/** Read when someone first types; a background that was stopped reads it again. */
async function glossaryIndex(): Promise<SearchIndex<Searchable>> {
  index ??= make(null);
  return (await index).index;
}

/** Looks again for the reader's own terms, each time someone begins to type. */
function refresh(): void {
  index = (index ?? Promise.resolve(null)).catch(() => null).then(make);
}

/** Looks up what is typed into the address bar after the keyword. */
export function answerOmnibox(): void {
  onOmniboxStarted(refresh);
  onOmniboxInput(async (text) => {
    const { omniboxHint, omniboxLibrary } = await messages();
    setOmniboxHint(omniboxHint.message);
    try {
      const index = await glossaryIndex();
      return omniboxSuggestions(text, { index, libraryHint: omniboxLibrary.message });
    } catch (error) {
      index = null;
      void note('background', error);
      return [];
    }
  });
  onOmniboxEntered((text, where) => {
    void glossaryIndex()
      .then((found) => omniboxAddress(text, found))
      .catch(() => omniboxAddress(text, null))
      .then((address) => showInTab(address, where));
  });
}
