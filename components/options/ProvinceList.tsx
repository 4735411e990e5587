import type { HostAccess, PaperAccess, ProvinceAccess } from '../../lib/sites/paper-access.ts';
import { useText } from '../i18n-context.tsx';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';

interface ProvinceListProps {
  provinces: readonly ProvinceAccess[];
  onAllow(patterns: readonly string[]): void;
}

/** The provinces of today, each with its paper and those of the provinces it took in. */
export function ProvinceList({ provinces, onAllow }: ProvinceListProps) {
  return (
    <ul class="provinces">
      {provinces.map(({ province, papers }) => (
        <li key={province}>
          <h3 lang="vi">{province}</h3>
          <ul>
            {papers.map((paper) => (
              <Paper key={paper.id} paper={paper} onAllow={onAllow} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Paper({ paper, onAllow }: { paper: PaperAccess; onAllow: ProvinceListProps['onAllow'] }) {
  const { t } = useText();
  return (
    <li class="paper">
      <p>
        <span lang="vi">{paper.name}</span>
        {paper.formerly !== null && (
          <span class="quiet">{` (${t('access.formerly', { province: paper.formerly })})`}</span>
        )}
      </p>
      <ul>
        {paper.hosts.map((host) => (
          <Host key={host.host} host={host} onAllow={onAllow} />
        ))}
      </ul>
    </li>
  );
}

function Host({ host, onAllow }: { host: HostAccess; onAllow: ProvinceListProps['onAllow'] }) {
  const { t } = useText();
  const name = host.images ? `${host.host} (${t('access.images')})` : host.host;
  return (
    <li class="host" data-granted={host.granted}>
      <Icon name={host.granted ? 'check' : 'close'} />
      <span>{name}</span>
      {host.granted ? (
        <span class="visually-hidden">{t('access.granted')}</span>
      ) : (
        <>
          <span class="warning">{t('access.denied')}</span>
          <Button
            aria-label={t('access.againOne', { host: host.host })}
            onClick={() => onAllow([host.pattern])}
          >
            {t('access.noticeAgain')}
          </Button>
        </>
      )}
    </li>
  );
}
