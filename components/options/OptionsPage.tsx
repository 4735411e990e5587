import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { RoomLinks } from '../../lib/reader/room-state.ts';
import { BackupSection, type BackupSectionProps } from '../backup/BackupSection.tsx';
import { useText } from '../i18n-context.tsx';
import type { PreferencesPanelProps } from '../reader/PreferencesPanel.tsx';
import { RoomPage } from '../ui/RoomPage.tsx';
import { AboutSection, type AboutSectionProps } from './AboutSection.tsx';
import { AccessSection, type AccessSectionProps } from './AccessSection.tsx';
import { LanguageSection } from './LanguageSection.tsx';
import { ReadingSection } from './ReadingSection.tsx';
import { ShortcutSection, type ShortcutSectionProps } from './ShortcutSection.tsx';
import { StorageSection, type StorageSectionProps } from './StorageSection.tsx';
import './options.css';

export interface OptionsPageProps extends PreferencesPanelProps {
  links: RoomLinks;
  access: AccessSectionProps;
  storage: Omit<StorageSectionProps, 'knowsUrl'>;
  backup: BackupSectionProps;
  shortcuts: Omit<ShortcutSectionProps, 'singleKeys'>;
  about: Omit<AboutSectionProps, 'links'>;
  onReset(): void;
}

const SECTIONS = [
  'languages',
  'reading',
  'access',
  'storage',
  'backup',
  'shortcuts',
  'about',
] as const;

/** All settings on one page, each kind under a name that is in sight from the start. */
export function OptionsPage(props: OptionsPageProps) {
  const { preferences, onPreferences, links } = props;
  const { t } = useText();
  const choices = { preferences, onPreferences };
  return (
    <RoomPage appearance={preferences} title={t('options.pageTitle')} here="options" links={links}>
      <h1>{t('options.title')}</h1>
      <Sections>
        <LanguageSection {...choices} />
        <ReadingSection {...choices} onReset={props.onReset} />
        <AccessSection {...props.access} />
        <StorageSection {...props.storage} knowsUrl={links.knows} />
        <BackupSection {...props.backup} />
        <ShortcutSection {...props.shortcuts} singleKeys={preferences.singleKeys} />
        <AboutSection {...props.about} links={links} />
      </Sections>
    </RoomPage>
  );
}

/** The table of contents beside the sections. */
function Sections({ children }: { children: ComponentChildren }) {
  const { t } = useText();
  useEffect(() => {
    // The sections were not there yet when the browser looked for the place in the address.
    const target = document.getElementById(location.hash.slice(1));
    target?.scrollIntoView();
  }, []);
  return (
    <div class="options">
      <nav class="contents" aria-label={t('options.contents')}>
        <ul>
          {SECTIONS.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{t(`options.sections.${id}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div>{children}</div>
    </div>
  );
}
