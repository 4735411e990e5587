import type { AccessState } from '../../lib/reader/room-state.ts';
import { requiredHostPatterns } from '../../lib/sites/host-permissions.ts';
import { revokedPatterns } from '../../lib/sites/paper-access.ts';
import { useText } from '../i18n-context.tsx';

const EXPLAINED = [
  'activeTab',
  'alarms',
  'contextMenus',
  'declarativeNetRequestWithHostAccess',
  'downloads',
  'offscreen',
  'scripting',
  'storage',
  'unlimitedStorage',
] as const;

/** The permissions of the install and those given since, each with what it is for. */
export function PermissionList({ permissions }: { permissions: readonly string[] }) {
  const { t } = useText();
  return (
    <>
      <p class="quiet">{t('knows.permissionsText')}</p>
      <dl class="facts permissions">
        {permissions.map((permission) => {
          const known = EXPLAINED.find((name) => name === permission);
          return (
            <>
              <dt>
                <code>{permission}</code>
              </dt>
              <dd>{known && t(`knows.permission.${known}`)}</dd>
            </>
          );
        })}
      </dl>
    </>
  );
}

/** How many hosts are open to us, and which a reader added. */
export function HostFacts({ access }: { access: AccessState | null }) {
  const { t } = useText();
  if (access === null) return <p>{t('access.loading')}</p>;
  const required = requiredHostPatterns();
  const missing = revokedPatterns(access.granted).length;
  const others = access.origins.filter((origin) => !required.includes(origin));
  return (
    <>
      <p>
        {t('knows.hostsRequired', { granted: required.length - missing, total: required.length })}
      </p>
      {others.length > 0 && (
        <>
          <p>{t('knows.hostsOthers', { count: others.length })}</p>
          <ul class="origins">
            {others.map((origin) => (
              <li key={origin}>
                <code>{origin}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
