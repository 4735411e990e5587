import type { DiffLine } from '../../lib/library/diff/diff-articles.ts';
import type { VersionEntry } from '../../lib/model/saved-article.ts';
import type { Preferences } from '../../lib/reader/preferences.ts';
import type { RoomLinks, Stored } from '../../lib/reader/room-state.ts';
import { useText } from '../i18n-context.tsx';
import { Notice } from '../ui/Notice.tsx';
import { RoomPage } from '../ui/RoomPage.tsx';
import { DiffView } from './DiffView.tsx';
import { VersionChooser } from './VersionChooser.tsx';
import './versions.css';

export interface VersionsPageProps {
  links: RoomLinks;
  preferences: Preferences;
  /** Of the newest version; null until it is known. */
  title: string | null;
  /** Newest first; none of an article that is gone. */
  versions: Stored<readonly VersionEntry[]>;
  /** Null when there are not two versions. */
  chosen: { from: number; to: number } | null;
  /** Null lines when a version is gone. */
  lines: Stored<readonly DiffLine[] | null>;
  onChoose(chosen: { from: number; to: number }): void;
  /** Address of one version in the reader. */
  hrefFor(version: number): string;
}

/** What a paper changed in an article between two versions that were saved. */
export function VersionsPage(props: VersionsPageProps) {
  const { links, preferences, title, versions } = props;
  const { t } = useText();
  return (
    <RoomPage
      appearance={preferences}
      title={t('versions.pageTitle')}
      here="versions"
      links={links}
    >
      {versions.phase === 'loading' && (
        <p class="waiting" role="status">
          {t('common.loading')}
        </p>
      )}
      {versions.phase === 'failed' && (
        <Notice title={t('versions.title')}>
          <p>{t(`problem.${versions.reason}.text`)}</p>
        </Notice>
      )}
      {versions.phase === 'ready' && versions.value.length === 0 && (
        <Notice title={t('problem.article-gone.title')}>
          <p>{t('problem.article-gone.text')}</p>
        </Notice>
      )}
      {versions.phase === 'ready' && versions.value.length > 0 && (
        <>
          <h1>{t('versions.title')}</h1>
          <p class="versions__article" lang="vi">
            <a href={props.hrefFor(versions.value[0]?.number ?? 1)}>{title}</a>
          </p>
          <Comparison {...props} entries={versions.value} />
        </>
      )}
    </RoomPage>
  );
}

function Comparison(props: VersionsPageProps & { entries: readonly VersionEntry[] }) {
  const { entries, chosen, lines, onChoose, hrefFor } = props;
  const { t, format } = useText();
  if (chosen === null) {
    const [only] = entries;
    return (
      <p class="room__intro">
        {t('versions.onlyOne', { date: format.moment(only?.savedAt ?? 0) })}
      </p>
    );
  }
  return (
    <>
      <VersionChooser entries={entries} chosen={chosen} onChoose={onChoose} hrefFor={hrefFor} />
      {lines.phase === 'loading' && (
        <p class="waiting" role="status">
          {t('versions.comparing')}
        </p>
      )}
      {lines.phase === 'failed' && <p class="alert">{t(`problem.${lines.reason}.text`)}</p>}
      {lines.phase === 'ready' && lines.value === null && <p class="alert">{t('versions.gone')}</p>}
      {lines.phase === 'ready' && lines.value !== null && <DiffView lines={lines.value} />}
    </>
  );
}
