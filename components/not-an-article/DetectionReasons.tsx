import type { Detection } from '../../lib/model/detection.ts';
import { useText } from '../i18n-context.tsx';

/** Why detection thinks what it thinks, in sentences: what speaks against an article first. */
export function DetectionReasons({ detection }: { detection: Detection }) {
  const { t } = useText();
  const reasons = detection.reasons.toSorted((a, b) => a.weight - b.weight);
  return (
    <ul class="reasons">
      {reasons.map(({ code, weight }) => (
        <li data-speaks={weight < 0 ? 'against' : 'for'}>{t(`detection.${code}`)}</li>
      ))}
    </ul>
  );
}
