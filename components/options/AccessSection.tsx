import type { AccessState, BrowserFamily } from '../../lib/reader/room-state.ts';
import {
  accessByProvince,
  optionalAccess,
  otherOrigins,
  revokedPatterns,
} from '../../lib/sites/paper-access.ts';
import { useText } from '../i18n-context.tsx';
import { Button } from '../ui/Button.tsx';
import { RoomSection } from '../ui/RoomSection.tsx';
import { AccessList, type AccessLine } from './AccessList.tsx';
import { ProvinceList } from './ProvinceList.tsx';

export interface AccessSectionProps {
  /** Null until the browser has answered. */
  access: AccessState | null;
  family: BrowserFamily;
  /** The browser said no to the last question. */
  refused: boolean;
  /** Straight from a click, as browsers demand. */
  onAllow(patterns: readonly string[]): void;
  onRevoke(patterns: readonly string[]): void;
}

/** Which papers can be read, which could be, and what was taken back. */
export function AccessSection(props: AccessSectionProps) {
  const { access, family, refused } = props;
  const { t } = useText();
  return (
    <RoomSection id="access" title={t('options.sections.access')}>
      <p class="quiet">{t('access.intro')}</p>
      {access === null ? (
        <p role="status">{t('access.loading')}</p>
      ) : (
        <Papers {...props} access={access} />
      )}
      <p role="status" class="warning">
        {refused && t('access.refused')}
      </p>
      <p class="quiet">{t(`access.inBrowser.${family}`)}</p>
    </RoomSection>
  );
}

function Papers(props: AccessSectionProps & { access: AccessState }) {
  const { access, ...actions } = props;
  const { t } = useText();
  const { granted, origins } = access;
  const provinces = accessByProvince(granted);
  const papers = provinces.reduce((sum, { papers }) => sum + papers.length, 0);
  const revoked = revokedPatterns(granted);
  const optional = optionalAccess(granted);
  const others = otherOrigins(origins);
  return (
    <>
      {revoked.length > 0 ? (
        <Revoked patterns={revoked} family={actions.family} onAllow={actions.onAllow} />
      ) : (
        <p>{t('access.all', { count: papers })}</p>
      )}
      <details class="papers" open={revoked.length > 0}>
        <summary>{t('access.list', { papers, provinces: provinces.length })}</summary>
        <ProvinceList provinces={provinces} onAllow={actions.onAllow} />
      </details>
      <h3>{t('access.national')}</h3>
      <p class="quiet">{t('access.nationalText')}</p>
      <AccessList lines={optional.filter(({ national }) => national)} {...actions} />
      <h3>{t('access.others')}</h3>
      <p class="quiet">{t(others.length > 0 ? 'access.othersText' : 'access.othersNone')}</p>
      <AccessList lines={others.map(otherLine)} {...actions} />
      <details class="papers">
        <summary>{t('access.unseen')}</summary>
        <p class="quiet">{t('access.unseenText')}</p>
        <AccessList lines={optional.filter(({ national }) => !national)} {...actions} />
      </details>
    </>
  );
}

/** Hosts of the install that the person, or the browser, took back. */
function Revoked({
  patterns,
  family,
  onAllow,
}: Pick<AccessSectionProps, 'family' | 'onAllow'> & { patterns: string[] }) {
  const { t, format } = useText();
  return (
    <div class="alert">
      <p class="alert__title">{t('access.revoked', { count: patterns.length })}</p>
      {patterns.length <= NAMED && <p>{format.list(patterns.map(hostOf))}</p>}
      <p>{t('access.revokedWhy')}</p>
      {family === 'chrome' && <p>{t('access.revokedTwice')}</p>}
      <Button kind="primary" onClick={() => onAllow(patterns)}>
        {t('access.again')}
      </Button>
    </div>
  );
}

/** More than these are found in the list below. */
const NAMED = 6;

/** The host a match pattern of ours stands for. */
function hostOf(pattern: string): string {
  return pattern.replace(/^\*:\/\/\*\./u, '').replace(/\/\*$/u, '');
}

function otherLine(origin: string): AccessLine {
  return { id: origin, name: origin, hosts: [], patterns: [origin], granted: true };
}
