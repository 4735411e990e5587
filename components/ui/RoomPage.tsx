import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { RoomLinks } from '../../lib/reader/room-state.ts';
import { useText } from '../i18n-context.tsx';
import { Icon, type IconName } from './Icon.tsx';
import { Page, type Appearance } from './Page.tsx';
import './rooms.css';

type Room = 'options' | 'knows' | 'welcome' | 'paste' | 'versions';

interface RoomPageProps {
  appearance: Appearance;
  /** Of the document. */
  title: string;
  here: Room;
  links: RoomLinks;
  children: ComponentChildren;
}

/** The frame of the pages around reading: one bar that leads from each to the others. */
export function RoomPage({ appearance, title, here, links, children }: RoomPageProps) {
  const { t } = useText();
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <Page appearance={appearance}>
      <nav class="top-bar" aria-label={t('rooms.nav')}>
        <span class="wordmark" lang="vi">
          {t('app.name')}
        </span>
        <RoomLink href={links.library} icon="library" current={false}>
          {t('common.library')}
        </RoomLink>
        <span class="top-bar__space" />
        <RoomLink href={links.options} icon="settings" current={here === 'options'}>
          {t('rooms.settings')}
        </RoomLink>
        <RoomLink href={links.knows} icon="knows" current={here === 'knows'}>
          {t('rooms.knows')}
        </RoomLink>
      </nav>
      <main class={`room room--${here}`}>{children}</main>
    </Page>
  );
}

interface RoomLinkProps {
  href: string;
  icon: IconName;
  current: boolean;
  children: string;
}

function RoomLink({ href, icon, current, children }: RoomLinkProps) {
  return (
    <a class="bar-link" href={href} title={children} aria-current={current ? 'page' : undefined}>
      <Icon name={icon} />
      <span class="button__words">{children}</span>
    </a>
  );
}
