import type { RoomLinks } from '../../lib/reader/room-state.ts';
import { knownPatterns } from '../../lib/sites/paper-access.ts';
import { requiredHostPatterns } from '../../lib/sites/host-permissions.ts';

export const LINKS: RoomLinks = {
  library: '#library',
  options: '#options',
  knows: '#knows',
  welcome: '#welcome',
  paste: '#paste',
  fontLicences: { noto: '#noto', han: '#han', beVietnam: '#be' },
};

/** As after the install, without these patterns. */
export function installedWithout(...patterns: string[]) {
  const granted = requiredHostPatterns().filter((pattern) => !patterns.includes(pattern));
  return { granted: new Set(granted), origins: granted };
}

/** Everything we know of is granted, and some origins besides. */
export function grantedWith(...origins: string[]) {
  return { granted: new Set(knownPatterns()), origins: [...knownPatterns(), ...origins] };
}
