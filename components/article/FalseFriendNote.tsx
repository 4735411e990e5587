import type { FalseFriend, HanLanguage } from '../../lib/glossary/han/false-friend.ts';
import type { DefinitionLanguage } from '../../lib/reader/preferences.ts';
import { useText } from '../i18n-context.tsx';
import { Definitions } from './Definitions.tsx';

const LANG: Readonly<Record<HanLanguage, string>> = { zh: 'zh-Hans', ja: 'ja', ko: 'ko' };

/** Whom a word misleads, as a heading says it. */
export function useMisleads(): (friend: FalseFriend) => string {
  const { t, format } = useText();
  return ({ readers }) =>
    t('han.misleads', {
      languages: format.list(readers.map((reader) => t(`han.language.${reader}`))),
    });
}

interface FalseFriendNoteProps {
  friend: FalseFriend;
  show: DefinitionLanguage;
}

/** A warning for whoever knows the characters from another language. */
export function FalseFriendNote({ friend, show }: FalseFriendNoteProps) {
  const { t } = useText();
  const misleads = useMisleads();
  return (
    <section class="false-friend">
      <h3>
        {misleads(friend)}{' '}
        <span class="han" lang="zh-Hant">
          {friend.word}
        </span>
      </h3>
      <Definitions text={friend.warning} show={show} />
      <UsualWords friend={friend} />
      {friend.readers.includes('ko') && <p class="sense__status">{t('han.koreanUnconfirmed')}</p>}
    </section>
  );
}

function UsualWords({ friend: { readers, usual = {} } }: { friend: FalseFriend }) {
  const { t } = useText();
  const named = readers.filter((reader) => usual[reader] !== undefined);
  if (named.length === 0) return null;
  return (
    <p class="false-friend__usual">
      {`${t('han.usual')}: `}
      {named.map((reader, i) => (
        <span key={reader}>
          {`${i > 0 ? ', ' : ''}${t(`han.language.${reader}`)} `}
          <span class="han" lang={LANG[reader]}>
            {usual[reader]}
          </span>
        </span>
      ))}
    </p>
  );
}
