import type { LocaleShape } from '../locale-shape.ts';
import type { extractionVi } from './extraction-vi.ts';

export const extractionEn = {
  pages: {
    loading: 'This article has {{total}} pages. Getting page {{number}}…',
    progress: 'Pages received',
    whole_one: 'Joined from {{count}} page of the paper.',
    whole_other: 'Joined from {{count}} pages of the paper.',
    missing_one: '{{count}} of the article’s {{total}} pages is missing:',
    missing_other: '{{count}} of the article’s {{total}} pages are missing:',
    page: 'page {{number}}',
    problem: {
      waiting: 'not fetched yet',
      'no-access': 'the extension may not read this paper’s site yet',
      offline: 'no connection',
      refused: 'the paper’s server did not send it',
      'no-text': 'it does not hold the rest of the article',
      'too-large': 'the page is too large',
    },
    allow: 'Allow reading {{host}}',
    retry: 'Try the missing pages again',
    label: 'Pages of this article',
  },
  removed: {
    putBack: 'Put back',
    takeOut: 'Take out again',
    show: 'Show in the article',
    putBackDone: 'Put back into the article: {{text}}',
    takenOutDone: 'Taken out of the article: {{text}}',
    notRemembered:
      'This could not be remembered: what you put back lasts until you close this page.',
    tooLong: 'This piece is too long to put back; see it on the paper’s site.',
    mark: 'Put back by you:',
  },
  report: {
    title: 'Report this page',
    intro:
      'The text below says how Tỏ Tường read the page; apart from a few short excerpts it holds nothing of the article. Nothing is sent: copy it and give it to whomever you like.',
    text: 'Text of the report',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser did not allow copying. Select the text and copy it yourself.',
  },
} as const satisfies LocaleShape<typeof extractionVi>;
