import type { PageType } from '../../model/detection.ts';
import type { PageData } from './data-signals.ts';

const LIVE_TITLE = /^\W*(tường thuật )?(trực tiếp|live)\s*[:：|\-–\]]/iu;
const LIVE_PATH = /\/(truc-tiep|live|tuong-thuat)\//iu;
const FILM_TITLE = /^\W*(video|clip|podcast|phim tài liệu)\s*[:：|\-–\]]/iu;
const FILM_PATH = /\/(videos?|clips?|truyen-hinh|tv|podcasts?|media\/video|phat-thanh)\//iu;
const PHOTO_TITLE =
  /^\W*(ảnh|photo|chùm ảnh|phóng sự ảnh|infographics?|inforgraphic|đồ họa)\s*[:：|\-–\]]|[[(](ảnh|photo|infographics?)[\])]\s*$/iu;
const PHOTO_PATH =
  /\/(anh|photos?|chum-anh|phong-su-anh|tin-anh|infographics?|do-hoa|thu-vien-anh)\//iu;

/** What kind of article a page is, by its data, its headline and its address; else "article". */
export function articleType(
  { type, live, film }: PageData,
  { title, pathname }: { title: string; pathname: string },
): Extract<PageType, 'article' | 'live' | 'video' | 'photo'> {
  if (live || LIVE_TITLE.test(title) || LIVE_PATH.test(pathname)) return 'live';
  if (type.startsWith('video') || FILM_TITLE.test(title) || FILM_PATH.test(pathname))
    return 'video';
  if (PHOTO_TITLE.test(title) || PHOTO_PATH.test(pathname)) return 'photo';
  return film && type !== 'article' ? 'video' : 'article';
}
