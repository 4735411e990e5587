import { browser } from 'wxt/browser';
import { browserFamily } from './context.ts';

export interface Suggestion {
  /** What takes the place of the typed text when it is chosen; must differ from it. */
  content: string;
  /** Plain text. */
  description: string;
}

/** Where the chosen suggestion is to be shown. */
export type Disposition = 'here' | 'new-tab' | 'behind';

const WHERE: Record<string, Disposition> = {
  currentTab: 'here',
  newForegroundTab: 'new-tab',
  newBackgroundTab: 'behind',
};

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Chrome reads descriptions as markup, Firefox as they are. */
const written = (text: string): string =>
  browserFamily() === 'chrome' ? text.replace(/[&<>"]/gu, (sign) => SIGNS[sign] ?? sign) : text;

type Omnibox = typeof browser.omnibox;
const omnibox = (): Omnibox | undefined => browser.omnibox as Omnibox | undefined;

/** What the address bar says first after the keyword; `%s` is what was typed. Firefox on Android has none. */
export function setOmniboxHint(description: string): void {
  omnibox()?.setDefaultSuggestion({ description: written(description) });
}

/** Calls `listener` when someone begins to type after the keyword. */
export function onOmniboxStarted(listener: () => void): void {
  omnibox()?.onInputStarted.addListener(listener);
}

/** Answers what is typed after the keyword. */
export function onOmniboxInput(answer: (text: string) => Promise<Suggestion[]>): void {
  omnibox()?.onInputChanged.addListener((text, suggest) => {
    void answer(text).then((found) =>
      suggest(
        found.map(({ content, description }) => ({ content, description: written(description) })),
      ),
    );
  });
}

/** Calls `listener` with the text that was entered, typed or chosen. */
export function onOmniboxEntered(listener: (text: string, where: Disposition) => void): void {
  omnibox()?.onInputEntered.addListener((text, disposition) =>
    listener(text, WHERE[disposition] ?? 'here'),
  );
}
