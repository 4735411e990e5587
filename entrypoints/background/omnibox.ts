import { parseGlossaryHeads } from '../../lib/glossary/heads.ts';
import { createSearchIndex, type SearchIndex } from '../../lib/glossary/search.ts';
import type { Searchable } from '../../lib/glossary/search-forms.ts';
import { omniboxAddress, omniboxSuggestions } from '../../lib/reader/omnibox.ts';
import { onOmniboxEntered, onOmniboxInput, setOmniboxHint } from '../../lib/platform/omnibox.ts';
import { readOwnJson } from '../../lib/platform/own-files.ts';
import { showInTab } from '../../lib/platform/tabs.ts';
import { note } from './failures.ts';
import { messages } from './toolbar.ts';

let index: Promise<SearchIndex<Searchable>> | null = null;

/** Read when someone first types; a background that was stopped reads it again. */
function glossaryIndex(): Promise<SearchIndex<Searchable>> {
  index ??= readOwnJson('/glossary-heads.json').then((heads) =>
    createSearchIndex(parseGlossaryHeads(heads)),
  );
  return index;
}

/** Looks up what is typed into the address bar after the keyword. */
export function answerOmnibox(): void {
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
