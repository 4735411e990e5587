import type { LocaleShape } from '../locale-shape.ts';
import type {
  storeImageFailuresVi,
  storeProblemsVi,
  storeSaveFailuresVi,
  storeVi,
} from './store-vi.ts';

export const storeProblemsEn = {
  'database-upgrade': {
    title: 'The library could not be moved to the new version',
    text: 'Tỏ Tường has been updated but could not convert your saved articles. Everything was left as it was; no article is lost. Most often the disk is full: make some room, then try again. If it happens again, please tell the developers.',
  },
} as const satisfies LocaleShape<typeof storeProblemsVi>;

export const storeSaveFailuresEn = {
  'database-upgrade':
    'The library could not be moved to the new version and was left as it was, so nothing can be saved for now. Make some room on the disk, then try again.',
} as const satisfies LocaleShape<typeof storeSaveFailuresVi>;

export const storeImageFailuresEn = {
  busy: 'The newspaper’s server is busy or asks us to wait; the image has not been sent yet.',
  elsewhere:
    'The newspaper sends this image from another server, which the extension may not read.',
  damaged: 'The image arrived cut off or damaged and cannot be opened.',
} as const satisfies LocaleShape<typeof storeImageFailuresVi>;

export const storeEn = {
  versions: {
    title: 'What the newspaper changed',
    pageTitle: 'What the newspaper changed – Tỏ Tường',
    from: 'Earlier version',
    to: 'Later version',
    option: 'Version {{number}}, {{date}}',
    open: 'Open version {{number}}',
    onlyOne:
      'There is only one version so far, saved on {{date}}. When the newspaper changes the article and you save it again, the two are compared here.',
    comparing: 'Comparing the two versions…',
    gone: 'One of the two versions is no longer on this device.',
    same: 'The two versions do not differ.',
    changed_one: '{{count}} paragraph changed',
    changed_other: '{{count}} paragraphs changed',
    inserted_one: '{{count}} added',
    inserted_other: '{{count}} added',
    deleted_one: '{{count}} removed',
    deleted_other: '{{count}} removed',
    folded_one: '{{count}} paragraph unchanged',
    folded_other: '{{count}} paragraphs unchanged',
    mark: { deleted: 'removed:', inserted: 'added:' },
    kinds: {
      kicker: 'line above the headline',
      title: 'headline',
      lead: 'lead',
      authors: 'authors',
      source: 'source',
      heading: 'subheading',
      question: 'question',
      answer: 'answer',
      item: 'list item',
      row: 'table row',
      quote: 'quotation',
      picture: 'picture',
      caption: 'caption',
      film: 'video',
    },
  },
  edition: {
    same: 'The article on the newspaper’s site says the same as the version you saved on {{date}}.',
    changed:
      'The newspaper has changed this article since you saved it on {{date}}. Below is the new version on its site; the one you saved is untouched.',
    saveNew: 'Save as a new version',
    saved: 'Saved as version {{number}}. The earlier ones are kept.',
    compare: 'See what was changed',
    earlier: 'This is version {{number}}, saved on {{date}}. The newspaper has changed it since.',
    newest: 'Open the newest version',
    openSaved: 'Open the saved version',
    count_one: 'There is {{count}} version.',
    count_other: 'There are {{count}} versions.',
    again:
      'To find out whether the newspaper has changed it, open the original, right-click and choose “Read this article with Tỏ Tường”.',
  },
  missing: {
    item: 'Image {{number}}: {{reason}}',
    later_one: '{{count}} image will be tried again, on {{date}} at the earliest.',
    later_other: '{{count}} images will be tried again, on {{date}} at the earliest.',
  },
  position: {
    label: 'Place in the article',
    resumed: 'Back where you stopped reading ({{percent}}%).',
    top: 'Go to the beginning',
    row: '{{percent}}% read',
    done: 'read to the end',
  },
  space: {
    low: 'Only about {{bytes}} is left for saving articles. Make some room on the disk or delete articles you no longer need.',
    more: 'See what takes up room',
    left: 'Free',
    texts: 'Texts',
    earlier: 'Earlier versions',
    images: 'Images',
    fetching_one: 'fetching {{count}} image',
    fetching_other: 'fetching {{count}} images',
    failed_one: '{{count}} image missing',
    failed_other: '{{count}} images missing',
    places: 'Places where you stopped reading',
    largest: 'Articles that take up the most room',
  },
} as const satisfies LocaleShape<typeof storeVi>;
