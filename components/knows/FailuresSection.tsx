import type { Failure } from '../../lib/model/failure.ts';
import { useText } from '../i18n-context.tsx';
import { Button } from '../ui/Button.tsx';
import { RoomSection } from '../ui/RoomSection.tsx';
import { useCopy } from '../ui/use-copy.ts';
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
  const report = diagnosisText(props, texts);
  const { copied, copy } = useCopy(report);
  return (
    <>
      <pre class="diagnosis">{report}</pre>
      <div class="actions">
        <Button kind="primary" onClick={copy}>
          {t('knows.copy')}
        </Button>
        <span role="status">
          {copied !== null && t(copied === 'done' ? 'knows.copied' : 'knows.copyFailed')}
        </span>
      </div>
    </>
  );
}
