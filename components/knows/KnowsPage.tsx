import type { Failure } from '../../lib/model/failure.ts';
import type { Preferences } from '../../lib/reader/preferences.ts';
import type {
  AccessState,
  DraftRow,
  HoldingsView,
  RoomLinks,
  Stored,
  Versions,
} from '../../lib/reader/room-state.ts';
import { glossaryAddress } from '../../lib/reader/glossary-route.ts';
import { useText } from '../i18n-context.tsx';
import { RoomPage } from '../ui/RoomPage.tsx';
import { RoomSection } from '../ui/RoomSection.tsx';
import { DraftsSection } from './DraftsSection.tsx';
import { FailuresSection } from './FailuresSection.tsx';
import { HoldingsFacts } from './HoldingsFacts.tsx';
import { HostFacts, PermissionList } from './PermissionList.tsx';
import { StoredPreferences } from './StoredPreferences.tsx';
import './knows.css';

export interface KnowsPageProps {
  preferences: Preferences;
  links: RoomLinks;
  drafts: Stored<readonly DraftRow[]>;
  holdings: Stored<HoldingsView>;
  /** How many own terms there are, and notes on any; null until they are counted. */
  own: { terms: number; notes: number } | null;
  /** Null until the browser has answered, like everything below that may be null. */
  access: AccessState | null;
  permissions: readonly string[];
  versions: Versions;
  failures: readonly Failure[] | null;
  onDeleteDraft(id: string): void;
  onDeleteDrafts(): void;
  onForgetFailures(): void;
}

/** Everything the extension keeps, laid open; and what to say when something went wrong. */
export function KnowsPage(props: KnowsPageProps) {
  const { preferences, links, versions } = props;
  const { t } = useText();
  return (
    <RoomPage appearance={preferences} title={t('knows.pageTitle')} here="knows" links={links}>
      <h1>{t('knows.title')}</h1>
      <p class="room__intro">{t('knows.intro')}</p>
      <DraftsSection {...props} />
      <RoomSection id="saved" title={t('knows.library')}>
        <HoldingsFacts holdings={props.holdings} />
        <p>
          <a href={links.library}>{t('notArticle.openLibrary')}</a>
        </p>
      </RoomSection>
      <RoomSection id="own" title={t('own.title')}>
        <OwnFacts own={props.own} />
        <p>
          <a href={OWN_TERMS}>{t('own.open')}</a>
        </p>
      </RoomSection>
      <RoomSection id="preferences" title={t('knows.preferences')}>
        <StoredPreferences preferences={preferences} />
      </RoomSection>
      <RoomSection id="permissions" title={t('knows.permissions')}>
        <PermissionList permissions={props.permissions} />
        <h3>{t('knows.hosts')}</h3>
        <HostFacts access={props.access} />
        <p>
          <a href={`${links.options}#access`}>{t('knows.hostsMore')}</a>
        </p>
      </RoomSection>
      <RoomSection id="versions" title={t('knows.versions')}>
        <dl class="facts">
          {(['extension', 'database', 'browser'] as const).map((name) => (
            <>
              <dt>{t(`knows.version.${name}`)}</dt>
              <dd>{versions[name]}</dd>
            </>
          ))}
        </dl>
      </RoomSection>
      <FailuresSection {...props} />
    </RoomPage>
  );
}

const OWN_TERMS = glossaryAddress({ page: 'own' });

function OwnFacts({ own }: Pick<KnowsPageProps, 'own'>) {
  const { t, format } = useText();
  if (own === null) return <p>{t('common.loading')}</p>;
  const { terms, notes } = own;
  return (
    <ul>
      <li>{t('own.count', { count: terms, number: format.number(terms) })}</li>
      <li>{t('own.notesCount', { count: notes, number: format.number(notes) })}</li>
    </ul>
  );
}
