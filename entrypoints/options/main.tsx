import { render } from 'preact';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { PageRoot } from '../../components/ui/PageRoot.tsx';
import { sendMessage } from '../../lib/messaging/messenger.ts';
import { ROOM_LINKS } from '../../lib/pages/addresses.ts';
import { useAccess } from '../../lib/pages/use-access.ts';
import { useBackup } from '../../lib/pages/use-backup.ts';
import { useBackupHabit } from '../../lib/pages/use-backup-habit.ts';
import { useDrafts } from '../../lib/pages/use-drafts.ts';
import { useHoldings } from '../../lib/pages/use-holdings.ts';
import { usePage } from '../../lib/pages/use-page.ts';
import { useRestore } from '../../lib/pages/use-restore.ts';
import { useScheduledBackups } from '../../lib/pages/use-scheduled-backups.ts';
import { useSpace } from '../../lib/pages/use-space.ts';
import { useToolbarButton } from '../../lib/pages/use-toolbar-button.ts';
import { openKeySettings } from '../../lib/platform/commands.ts';
import { aboutExtension, browserFamily, inPrivateWindow } from '../../lib/platform/context.ts';
import type { Preferences } from '../../lib/reader/preferences.ts';
import { changePreferences, resetPreferences } from '../../lib/settings/preferences.ts';

const family = browserFamily();

function OptionsApp({ preferences }: { preferences: Preferences }) {
  const { state, refused, allow, revoke } = useAccess();
  const { drafts, removeAll } = useDrafts();
  const holdings = useHoldings();
  const { space, keep } = useSpace(holdings.phase);
  const { habit, change } = useBackupHabit();
  const backup = useBackup();
  const scheduled = useScheduledBackups();
  const restore = useRestore();
  const { commands } = useToolbarButton();
  return (
    <OptionsPage
      links={ROOM_LINKS}
      preferences={preferences}
      onPreferences={(patch) => void changePreferences(patch)}
      onReset={() => void resetPreferences()}
      access={{ access: state, family, refused, onAllow: allow, onRevoke: revoke }}
      storage={{
        holdings,
        drafts,
        space,
        onKeep: keep,
        onRetryImages: () => void sendMessage('retryImages', { articleId: null }).catch(() => null),
        onDeleteDrafts: removeAll,
      }}
      backup={{
        now: Date.now(),
        habit,
        onReminder: (remindAfter) => change({ remindAfter }),
        backup: backup.state,
        onBackup: backup.start,
        onStop: backup.stop,
        schedule: inPrivateWindow() ? null : scheduled.state,
        onSchedule: scheduled.switchOn,
        onScheduleOff: scheduled.switchOff,
        onPeriod: scheduled.changePeriod,
        restore: restore.state,
        onFile: restore.read,
        onRestore: restore.confirm,
        onCancel: restore.cancel,
      }}
      shortcuts={{ commands, family, onChange: () => void openKeySettings() }}
      about={{ version: aboutExtension().version }}
    />
  );
}

function Root() {
  const page = usePage();
  return (
    page && (
      <PageRoot page={page} onReload={() => location.reload()}>
        <OptionsApp preferences={page.preferences} />
      </PageRoot>
    )
  );
}

render(<Root />, document.getElementById('app') as HTMLElement);
