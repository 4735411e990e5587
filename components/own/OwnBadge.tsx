import type { Term } from '../../lib/glossary/term.ts';
import { useText } from '../i18n-context.tsx';
import './own.css';

/** Marks a term as the reader's own. */
export function OwnBadge({ term }: { term: Pick<Term, 'own'> }) {
  const { t } = useText();
  if (term.own !== true) return null;
  return (
    <span class="own-badge" title={t('own.badgeLong')}>
      {t('own.badge')}
    </span>
  );
}
