import { useState } from 'preact/hooks';
import type { Failure } from '../../lib/model/failure.ts';
import { useText } from '../i18n-context.tsx';
import { Button } from '../ui/Button.tsx';
import { RoomSection } from '../ui/RoomSection.tsx';
import { diagnosisText, type DiagnosisFacts } from './diagnosis.ts';

interface FailuresSectionProps extends DiagnosisFacts {
  failures: readonly Failure[] | null;
  onForgetFailures(): void;
}

/** What went wrong lately, as words to copy. */
export function FailuresSection(props: FailuresSectionProps) {
  const { failures, onForgetFailures } = props;
  const { t, format } = useText();
  const some = failures !== null && failures.length > 0;
  return (
    <RoomSection id="failures" title={t('knows.failures')}>
      <p class="quiet">{t('knows.failuresText')}</p>
      {some ? (
        <>
          <ul class="failures">
            {failures.map(({ at, doing, problem }) => (
              <li>
                {`${format.moment(at)} – ${t(`knows.doing.${doing}`)}: `}
                <code>{problem}</code>
              </li>
            ))}
          </ul>
          <Button onClick={onForgetFailures}>{t('knows.forget')}</Button>
        </>
      ) : (
        <p>{t('knows.failuresNone')}</p>
      )}
      <h3>{t('knows.diagnosis')}</h3>
      <p class="quiet">{t('knows.diagnosisText')}</p>
      <Diagnosis {...props} />
    </RoomSection>
  );
}

function Diagnosis(props: DiagnosisFacts) {
  const texts = useText();
  const { t } = texts;
  const [copied, setCopied] = useState<'no' | 'done' | 'failed'>('no');
  const report = diagnosisText(props, texts);
  const copy = () =>
    navigator.clipboard.writeText(report).then(
      () => setCopied('done'),
      () => setCopied('failed'),
    );
  return (
    <>
      <pre class="diagnosis">{report}</pre>
      <div class="actions">
        <Button kind="primary" onClick={() => void copy()}>
          {t('knows.copy')}
        </Button>
        <span role="status">
          {copied !== 'no' && t(copied === 'done' ? 'knows.copied' : 'knows.copyFailed')}
        </span>
      </div>
    </>
  );
}
