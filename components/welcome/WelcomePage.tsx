import type { RoomLinks } from '../../lib/reader/room-state.ts';
import { useText } from '../i18n-context.tsx';
import { InterfaceLanguage, type PreferencesPanelProps } from '../reader/PreferencesPanel.tsx';
import { RoomPage } from '../ui/RoomPage.tsx';
import { RoomSection } from '../ui/RoomSection.tsx';
import { SampleEdition, type SampleEditionProps } from './SampleEdition.tsx';
import { Steps, type StepsProps } from './Steps.tsx';
import './welcome.css';

export interface WelcomePageProps extends PreferencesPanelProps, StepsProps {
  links: RoomLinks;
  sample: Omit<SampleEditionProps, 'preferences'>;
}

const STORED = ['saved', 'drafts', 'private', 'settings'] as const;

/** The first page a reader sees: the thing itself, then how to come by it. */
export function WelcomePage(props: WelcomePageProps) {
  const { preferences, onPreferences, links, sample } = props;
  const { t } = useText();
  return (
    <RoomPage appearance={preferences} title={t('welcome.pageTitle')} here="welcome" links={links}>
      <header class="greeting">
        <h1>{t('welcome.title')}</h1>
        <p class="greeting__lead">{t('welcome.lead')}</p>
        <div class="greeting__language">
          <InterfaceLanguage preferences={preferences} onPreferences={onPreferences} />
        </div>
      </header>
      <section class="sample" aria-labelledby="sample-title">
        <h2 id="sample-title">{t('welcome.sample')}</h2>
        <p class="quiet">{t('welcome.sampleHint')}</p>
        <SampleEdition {...sample} preferences={preferences} />
      </section>
      <Steps {...props} />
      <RoomSection id="stored" title={t('welcome.stored')}>
        <ul class="stored">
          {STORED.map((kind) => (
            <li key={kind}>{t(`welcome.storedList.${kind}`)}</li>
          ))}
        </ul>
        <h3>{t('welcome.leaves')}</h3>
        <p>{t('welcome.leavesText')}</p>
        <p>
          <a href={links.knows}>{t('welcome.toKnows')}</a>
        </p>
      </RoomSection>
      <RoomSection id="papers" title={t('welcome.papers')}>
        <p>{t('welcome.papersText')}</p>
        <div class="actions">
          <a class="button button--plain" href={`${links.options}#access`}>
            {t('welcome.toPapers')}
          </a>
          <a class="button button--plain" href={links.options}>
            {t('welcome.toSettings')}
          </a>
        </div>
      </RoomSection>
    </RoomPage>
  );
}
