import { useEffect, useRef } from 'preact/hooks';
import { BROWSE_ALL, glossaryHash, type GlossaryRoute } from '../../lib/reader/glossary-route.ts';
import { useText, type Texts } from '../i18n-context.tsx';
import { OwnFormPage, type OwnFormPageProps } from '../own/OwnFormPage.tsx';
import { OwnPage, type OwnPageProps } from '../own/OwnPage.tsx';
import { PreferencesPanel, type PreferencesPanelProps } from '../reader/PreferencesPanel.tsx';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Page } from '../ui/Page.tsx';
import { Popover } from '../ui/Popover.tsx';
import { PowerPage } from './PowerPage.tsx';
import { SearchView, type SearchViewProps } from './SearchView.tsx';
import { TermPage, type TermPageProps } from './TermPage.tsx';
import { useArrival, type ArrivalView } from './use-arrival.ts';
import '../article/card.css';
import '../article/han.css';
import './glossary.css';

export interface GlossaryPageProps
  extends
    PreferencesPanelProps,
    Pick<SearchViewProps, 'terms' | 'ordered' | 'find' | 'findPlaces' | 'notes'>,
    Pick<TermPageProps, 'families' | 'today' | 'saved'> {
  route: GlossaryRoute;
  /** Where "back" leads within the page; null when there is nothing to go back to. */
  previous: GlossaryRoute | null;
  arrival: ArrivalView;
  onRoute(route: GlossaryRoute, how: 'onward' | 'in-place'): void;
  onBack(): void;
  libraryUrl: string;
  own: Omit<OwnPageProps, 'terms'> & Pick<OwnFormPageProps, 'onSave' | 'onDelete'>;
}

/** The glossary as a book: its list and search, a page for each term, the map of power. */
export function GlossaryPage(props: GlossaryPageProps) {
  const { route, terms, preferences, arrival } = props;
  const texts = useText();
  const main = useRef<HTMLElement>(null);
  const title = titleOf(route, props, texts);
  useEffect(() => {
    document.title =
      title === null ? texts.t('manifest.glossaryTitle') : texts.t('glossary.pageTitle', { title });
  }, [title, texts]);
  useArrival(main, arrival);
  return (
    <Page appearance={preferences}>
      <TopBar {...props} />
      <main
        ref={main}
        class={`glossary glossary--${route.page}`}
        key={route.page === 'term' ? route.id : route.page}
      >
        <WayBack {...props} />
        {route.page === 'search' && <Search {...props} route={route} />}
        {route.page === 'term' && <Term {...props} term={terms.get(route.id)} />}
        {route.page === 'power' && <PowerPage stage={route.stage} />}
        {route.page === 'own' && <OwnPage {...props.own} terms={terms} />}
        {route.page === 'own-form' && (
          <OwnFormPage {...props.own} route={route} onRoute={props.onRoute} />
        )}
      </main>
    </Page>
  );
}

function TopBar({ route, preferences, onPreferences, libraryUrl }: GlossaryPageProps) {
  const { t } = useText();
  const here = (page: boolean) => (page ? 'page' : undefined);
  return (
    <nav class="top-bar" aria-label={t('glossary.nav')}>
      <span class="wordmark" lang="vi">
        {t('app.name')}
      </span>
      <a
        class="bar-tab"
        href={glossaryHash(BROWSE_ALL)}
        aria-current={here(route.page === 'search' || route.page === 'term')}
      >
        {t('glossary.title')}
      </a>
      <a
        class="bar-tab"
        href={glossaryHash({ page: 'power', stage: 'now' })}
        aria-current={here(route.page === 'power')}
      >
        {t('glossary.power')}
      </a>
      <a
        class="bar-tab"
        href={glossaryHash({ page: 'own' })}
        aria-current={here(route.page === 'own' || route.page === 'own-form')}
      >
        {t('own.tab')}
      </a>
      <span class="top-bar__space" />
      <Popover label={t('preferences.title')} icon="letters" title={t('preferences.title')}>
        {() => <PreferencesPanel preferences={preferences} onPreferences={onPreferences} />}
      </Popover>
      <a class="bar-link" href={libraryUrl} title={t('glossary.library')}>
        <Icon name="library" />
        <span class="button__words">{t('glossary.library')}</span>
      </a>
    </nav>
  );
}

/** On a page reached from another: back there, as the browser's own Back. */
function WayBack(props: GlossaryPageProps) {
  const { route, previous, onBack, onRoute } = props;
  const texts = useText();
  if (route.page === 'search') return null;
  if (previous === null && (route.page === 'power' || route.page === 'own')) return null;
  const words =
    previous === null ? texts.t('termPage.backToGlossary') : backWords(previous, props, texts);
  const back = () => (previous === null ? onRoute(BROWSE_ALL, 'onward') : onBack());
  return (
    <div class="way-back">
      <Button kind="quiet" icon="back" onClick={back}>
        {words}
      </Button>
    </div>
  );
}

function backWords(to: GlossaryRoute, { terms }: GlossaryPageProps, { t }: Texts): string {
  if (to.page === 'power') return t('termPage.backToPower');
  if (to.page === 'own') return t('termPage.backTo', { name: t('own.title') });
  if (to.page === 'own-form') return t('termPage.backTo', { name: t('own.form.editTitle') });
  if (to.page === 'term') {
    return t('termPage.backTo', { name: terms.get(to.id)?.headword ?? to.id });
  }
  const query = to.query.trim();
  return query === '' ? t('termPage.backToGlossary') : t('termPage.backToResults', { query });
}

function titleOf(route: GlossaryRoute, { terms }: GlossaryPageProps, { t }: Texts): string | null {
  if (route.page === 'power') return t('power.title');
  if (route.page === 'own') return t('own.title');
  if (route.page === 'own-form') {
    return t(route.id === null ? 'own.form.newTitle' : 'own.form.editTitle');
  }
  if (route.page === 'term') return terms.get(route.id)?.headword ?? null;
  return route.query.trim() === '' ? null : route.query;
}

function Search(props: GlossaryPageProps & { route: Extract<GlossaryRoute, { page: 'search' }> }) {
  const { route, terms, ordered, find, findPlaces, notes, today, onRoute } = props;
  const { t, format } = useText();
  const number = format.number(ordered.length);
  return (
    <>
      <header class="glossary-head">
        <h1 tabIndex={-1}>{t('glossary.title')}</h1>
        <p>{t('glossary.intro', { count: ordered.length, number })}</p>
      </header>
      <SearchView
        query={route.query}
        filters={route.filters}
        terms={terms}
        ordered={ordered}
        find={find}
        findPlaces={findPlaces}
        notes={notes}
        today={today}
        onSearch={(query, filters) => onRoute({ page: 'search', query, filters }, 'in-place')}
        onOpen={(id) => onRoute({ page: 'term', id }, 'onward')}
      />
    </>
  );
}

function Term({ term, ...props }: GlossaryPageProps & { term: TermPageProps['term'] | undefined }) {
  const { t } = useText();
  if (!term) {
    return (
      <header class="glossary-head">
        <h1 tabIndex={-1}>{t('termPage.gone')}</h1>
        <p>{t('termPage.goneText')}</p>
      </header>
    );
  }
  const { terms, families, today, preferences, saved } = props;
  return (
    <TermPage
      term={term}
      terms={terms}
      families={families}
      today={today}
      definitions={preferences.definitions}
      saved={saved}
    />
  );
}
