import { useId, useState } from 'preact/hooks';
import { useText } from '../i18n-context.tsx';
import { Button } from '../ui/Button.tsx';
import './page-report.css';

/** "Report this page": plain text that the reader may copy; nothing is sent. */
export function PageReport({ report }: { report: string }) {
  const { t } = useText();
  const [copied, setCopied] = useState<'no' | 'done' | 'failed'>('no');
  const label = useId();
  const copy = () =>
    navigator.clipboard.writeText(report).then(
      () => setCopied('done'),
      () => setCopied('failed'),
    );
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
        <Button onClick={() => void copy()}>{t('report.copy')}</Button>
        <span role="status">
          {copied !== 'no' && t(copied === 'done' ? 'report.copied' : 'report.notCopied')}
        </span>
      </div>
    </details>
  );
}
