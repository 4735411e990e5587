import { useId } from 'preact/hooks';
import { useText } from '../i18n-context.tsx';
import { Button } from '../ui/Button.tsx';
import { useCopy } from '../ui/use-copy.ts';
import './page-report.css';

/** "Report this page": plain text that the reader may copy; nothing is sent. */
export function PageReport({ report }: { report: string }) {
  const { t } = useText();
  const { copied, copy } = useCopy(report);
  const label = useId();
  return (
    <details class="page-report">
      <summary>{t('report.title')}</summary>
      <p>{t('report.intro')}</p>
      <p class="visually-hidden" id={label}>
        {t('report.text')}
      </p>
      {/* Scrolls, so it must take the focus. */}
      <textarea
        class="page-report__text"
        readOnly
        rows={10}
        spellcheck={false}
        lang="en"
        aria-labelledby={label}
        value={report}
      />
      <div class="actions">
        <Button onClick={copy}>{t('report.copy')}</Button>
        <span role="status">
          {copied !== null && t(copied === 'done' ? 'report.copied' : 'report.notCopied')}
        </span>
      </div>
    </details>
  );
}
