import { useText } from '../i18n-context.tsx';
import { Button } from '../ui/Button.tsx';

export interface AccessLine {
  id: string;
  name: string;
  hosts: readonly string[];
  patterns: readonly string[];
  granted: boolean;
}

interface AccessListProps {
  lines: readonly AccessLine[];
  onAllow(patterns: readonly string[]): void;
  onRevoke(patterns: readonly string[]): void;
}

/** What can be allowed and taken back, one by one. */
export function AccessList({ lines, onAllow, onRevoke }: AccessListProps) {
  const { t } = useText();
  if (lines.length === 0) return null;
  return (
    <ul class="access-list">
      {lines.map(({ id, name, hosts, patterns, granted }) => (
        <li key={id} data-granted={granted}>
          <div>
            <p lang="vi">{name}</p>
            {hosts.length > 0 && <p class="quiet">{hosts.join(', ')}</p>}
          </div>
          {granted ? (
            <Button
              kind="quiet"
              icon="check"
              aria-label={t('access.revokeName', { name })}
              onClick={() => onRevoke(patterns)}
            >
              {t('access.revoke')}
            </Button>
          ) : (
            <Button aria-label={t('access.allowName', { name })} onClick={() => onAllow(patterns)}>
              {t('access.allow')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
