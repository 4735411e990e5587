import type { MissingAccess } from '../../lib/sites/paper-access.ts';
import { useText } from '../i18n-context.tsx';
import { Button } from '../ui/Button.tsx';

interface AccessNoticeProps {
  missing: MissingAccess;
  /** Address of the settings' list of papers. */
  accessUrl: string;
  /** Straight from the click, as browsers demand. */
  onAllow(patterns: readonly string[]): void;
}

/** Said above an article whose paper may not, or not yet, be read without a click. */
export function AccessNotice({ missing, accessUrl, onAllow }: AccessNoticeProps) {
  const { t } = useText();
  const { paper, patterns, kind } = missing;
  const revoked = kind === 'revoked';
  return (
    <aside class="access-notice" aria-label={t('access.noticeMore')}>
      <p>{t(revoked ? 'access.noticeRevoked' : 'access.noticeOptional', { paper })}</p>
      <div class="actions">
        <Button onClick={() => onAllow(patterns)}>
          {revoked ? t('access.noticeAgain') : t('access.noticeAllow', { paper })}
        </Button>
        <a href={accessUrl}>{t('access.noticeMore')}</a>
      </div>
    </aside>
  );
}
