import { LIBRARY_PAGE } from '../reader/library-route.ts';
import type { RoomLinks } from '../reader/room-state.ts';

/** Our own pages, as paths inside the extension. */
export const ROOM_LINKS: RoomLinks = {
  library: LIBRARY_PAGE,
  options: '/options.html',
  knows: '/knows.html',
  welcome: '/welcome.html',
  paste: '/paste.html',
  fontLicences: {
    noto: '/licences/noto-serif.txt',
    han: '/licences/noto-serif-tc.txt',
    beVietnam: '/licences/be-vietnam-pro.txt',
  },
};
