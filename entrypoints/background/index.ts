import { defineBackground } from 'wxt/utils/define-background';
import { serveMessages } from '../../lib/messaging/serve-messages.ts';
import { greets } from '../../lib/background/first-run.ts';
import { ROOM_LINKS } from '../../lib/pages/addresses.ts';
import { onAlarm } from '../../lib/platform/alarms.ts';
import { onCommand } from '../../lib/platform/commands.ts';
import { inPrivateWindow, onBrowserStart, onInstalled } from '../../lib/platform/context.ts';
import { onDownloadChange } from '../../lib/platform/downloads.ts';
import { onMenuClick } from '../../lib/platform/menu.ts';
import { homeAddress } from '../../lib/platform/own-address.ts';
import { onHostGranted, onHostRevoked } from '../../lib/platform/permissions.ts';
import { dropStrayReferers } from '../../lib/platform/referer-rule.ts';
import { dropPrivateDrafts } from '../../lib/platform/session-drafts.ts';
import { dropTabReport } from '../../lib/platform/tab-reports.ts';
import { onTabClosed, openPage, openPageInOrdinaryWindow } from '../../lib/platform/tabs.ts';
import { onToolbarClick } from '../../lib/platform/toolbar.ts';
import { lookUpAddress } from '../../lib/reader/glossary-route.ts';
import { onBackupScheduleChange } from '../../lib/settings/backup-schedule.ts';
import { onPreferencesChange } from '../../lib/settings/preferences.ts';
import { keepDetection } from './access.ts';
import { noteUncaught } from './failures.ts';
import { handlers } from './handlers.ts';
import { HOUSEKEEPING_ALARM, keepHouse, useNewHosts } from './housekeeping.ts';
import { fetchImages } from './images.ts';
import { openTab, readPage } from './open.ts';
import { answerOmnibox } from './omnibox.ts';
import { BACKUP_ALARM, lookAfterBackups } from './scheduled-backups.ts';
import { keepIndex } from './search-index.ts';
import { LIBRARY_ITEM, LOOK_UP_ITEM, nameMenuAndButton, READ_ITEM } from './toolbar.ts';

/** Every listener is set up before the first await: the browser wakes us only for those it knows. */
export default defineBackground(() => {
  noteUncaught();
  const setUp = () => {
    void Promise.all([nameMenuAndButton(), keepHouse(), keepDetection()]);
    void lookAfterBackups({ patient: true });
  };
  onInstalled((reason) => {
    setUp();
    if (greets({ reason, privateWindow: inPrivateWindow() })) {
      void openPageInOrdinaryWindow(ROOM_LINKS.welcome);
    }
  });
  onBrowserStart(setUp);
  onPreferencesChange(() => void nameMenuAndButton());
  onBackupScheduleChange(() => void lookAfterBackups());
  onDownloadChange(() => void lookAfterBackups());

  onToolbarClick((tab) => void openTab(tab));
  onMenuClick((item, { tab, selection }) => {
    if (item === READ_ITEM && tab) void readPage(tab, false);
    if (item === LOOK_UP_ITEM) void openPage(lookUpAddress(selection ?? ''));
    if (item === LIBRARY_ITEM) void openPage(ROOM_LINKS.library);
  });
  onCommand('open-library', () => void openPage(ROOM_LINKS.library));

  answerOmnibox();

  serveMessages(handlers, homeAddress());
  onTabClosed((tabId) => {
    void dropTabReport(tabId);
    void dropPrivateDrafts(tabId);
  });
  onHostGranted(() => void Promise.all([useNewHosts(), keepDetection(), lookAfterBackups()]));
  onHostRevoked(() => void keepDetection());
  onAlarm((name) => {
    if (name === HOUSEKEEPING_ALARM) void keepHouse();
    else if (name === BACKUP_ALARM) void lookAfterBackups();
    else fetchImages();
  });

  // Whatever woke us: what we left behind when we were stopped is put away or goes on.
  void dropStrayReferers();
  fetchImages();
  keepIndex();
});
