import type { Failure } from '../../lib/model/failure.ts';
import type {
  AccessState,
  DraftRow,
  HoldingsView,
  Stored,
  Versions,
} from '../../lib/reader/room-state.ts';
import { requiredHostPatterns } from '../../lib/sites/host-permissions.ts';
import { revokedPatterns } from '../../lib/sites/paper-access.ts';
import type { Texts } from '../i18n-context.tsx';

export interface DiagnosisFacts {
  versions: Versions;
  drafts: Stored<readonly DraftRow[]>;
  holdings: Stored<HoldingsView>;
  access: AccessState | null;
  failures: readonly Failure[] | null;
}

/**
 * The report a reader may paste where a fault is reported: figures, codes and the last failures as
 * plain lines. Titles and addresses of what was read are left out, but for the pages that failed.
 */
export function diagnosisText(facts: DiagnosisFacts, { t, language }: Texts): string {
  const { versions, access, failures } = facts;
  const revoked = access === null ? null : revokedPatterns(access.granted);
  const total = requiredHostPatterns().length;
  const hosts =
    revoked === null
      ? t('rooms.unknown')
      : t('knows.hostsRequired', { granted: total - revoked.length, total });
  const lines = [
    `${t('knows.version.extension')}: ${versions.extension}`,
    `${t('knows.version.database')}: ${versions.database}`,
    `${t('knows.version.browser')}: ${versions.browser}`,
    `${t('preferences.language')}: ${language}`,
    `${t('knows.library')}: ${libraryLine(facts.holdings)}`,
    `${t('knows.drafts')}: ${facts.drafts.phase === 'ready' ? facts.drafts.value.length : storedLine(facts.drafts)}`,
    `${t('knows.hosts')}: ${hosts}`,
    ...(revoked ?? []).map((pattern) => `  – ${pattern}`),
    `${t('knows.failures')}: ${failures?.length ?? 0}`,
    ...(failures ?? []).flatMap(failureLines),
  ];
  return lines.join('\n');
}

function libraryLine(holdings: Stored<HoldingsView>): string {
  if (holdings.phase !== 'ready') return storedLine(holdings);
  const { articles, inTrash, images } = holdings.value;
  return `${articles} + ${inTrash}; ${images.saved}/${images.saved + images.missing}`;
}

function storedLine(stored: Stored<unknown>): string {
  return stored.phase === 'failed' ? stored.reason : stored.phase;
}

/** Times as ISO 8601 in UTC, so that they can be compared wherever they are read. */
function failureLines({ at, doing, problem, detail, address }: Failure): string[] {
  const head = `  – ${new Date(at).toISOString()} ${doing}: ${problem}`;
  return [head, ...[detail, address].filter((line) => line !== null).map((line) => `    ${line}`)];
}
