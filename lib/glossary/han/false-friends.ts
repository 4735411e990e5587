import type { FalseFriend } from './false-friend.ts';
import { partyFalseFriends } from './false-friends-party.ts';
import { stateFalseFriends } from './false-friends-state.ts';
import { workFalseFriends } from './false-friends-work.ts';

/** What readers of Chinese, Japanese or Korean are to beware of, by term id. */
export const falseFriends: ReadonlyMap<string, FalseFriend> = new Map(
  [partyFalseFriends, stateFalseFriends, workFalseFriends].flatMap((part) => Object.entries(part)),
);
