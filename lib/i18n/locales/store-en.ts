import type { LocaleShape } from '../locale-shape.ts';
import type { storeImageFailuresVi, storeProblemsVi, storeSaveFailuresVi } from './store-vi.ts';

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
