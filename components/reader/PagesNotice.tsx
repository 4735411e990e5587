import type { ArticlePages } from '../../lib/model/article.ts';
import { useText, type Texts } from '../i18n-context.tsx';
import { Button } from '../ui/Button.tsx';
import { ExternalLink } from '../ui/ExternalLink.tsx';

export interface PagesNoticeProps {
  pages: ArticlePages;
  /** Whether pages are being fetched. */
  loading: boolean;
  /** Tries the missing pages again; null where nothing is fetched. */
  onRetry: (() => void) | null;
  /** Asks for access to a host, straight from the click. */
  onAskAccess(host: string): void;
}

type Other = ArticlePages['others'][number];

const isThere = ({ state }: Other): boolean => state === 'joined' || state === 'repeated';

/** Of an article in several pages: which have come, which are missing and why. */
export function PagesNotice(props: PagesNoticeProps) {
  const { pages, loading } = props;
  const { t } = useText();
  const missing = pages.others.filter((page) => !isThere(page));
  const joined = pages.others.filter(({ state }) => state === 'joined').length;
  const settled = missing.length === 0 && joined === 0;
  if (settled && !loading) return null;
  return (
    <aside class="pages-notice" aria-label={t('pages.label')}>
      <div role="status">
        {loading ? (
          <Progress pages={pages} />
        ) : (
          missing.length === 0 && <p>{t('pages.whole', { count: joined + 1 })}</p>
        )}
      </div>
      {!loading && missing.length > 0 && <Missing {...props} missing={missing} />}
    </aside>
  );
}

function Progress({ pages }: { pages: ArticlePages }) {
  const { t } = useText();
  const total = pages.others.length + 1;
  const done = pages.others.filter(({ state }) => state !== 'waiting').length + 1;
  const next = pages.others.find(({ state }) => state === 'waiting')?.number ?? total;
  return (
    <>
      <p>{t('pages.loading', { number: next, total })}</p>
      <progress aria-label={t('pages.progress')} value={done} max={total} />
    </>
  );
}

const problemText = ({ problem }: Other, { t }: Texts): string =>
  t(`pages.problem.${problem ?? 'waiting'}`);

function Missing({
  pages,
  missing,
  onRetry,
  onAskAccess,
}: PagesNoticeProps & { missing: readonly Other[] }) {
  const texts = useText();
  const { t } = texts;
  const barred = missing.find(({ problem }) => problem === 'no-access');
  const host = barred && new URL(barred.url).hostname;
  const total = pages.others.length + 1;
  return (
    <>
      <p>{t('pages.missing', { count: missing.length, total })}</p>
      <ul>
        {missing.map((page) => (
          <li>
            <ExternalLink href={page.url}>{t('pages.page', { number: page.number })}</ExternalLink>
            {` – ${problemText(page, texts)}`}
          </li>
        ))}
      </ul>
      {onRetry && (
        <div class="actions">
          {host === undefined ? (
            <Button onClick={onRetry}>{t('pages.retry')}</Button>
          ) : (
            <Button onClick={() => onAskAccess(host)}>{t('pages.allow', { host })}</Button>
          )}
        </div>
      )}
    </>
  );
}
