import { defineBackground } from 'wxt/utils/define-background';
import { serveMessages } from '../../lib/messaging/serve-messages.ts';
import { onAlarm } from '../../lib/platform/alarms.ts';
import { onCommand } from '../../lib/platform/commands.ts';
import { onBrowserStart, onInstalled } from '../../lib/platform/context.ts';
import { onMenuClick } from '../../lib/platform/menu.ts';
import { onHostGranted } from '../../lib/platform/permissions.ts';
import { dropTabReport } from '../../lib/platform/tab-reports.ts';
import { homeAddress, onTabClosed, openPage } from '../../lib/platform/tabs.ts';
import { onToolbarClick } from '../../lib/platform/toolbar.ts';
import { onPreferencesChange } from '../../lib/settings/preferences.ts';
import { handlers } from './handlers.ts';
import { HOUSEKEEPING_ALARM, keepHouse, useNewHosts } from './housekeeping.ts';
import { fetchImages } from './images.ts';
import { openTab, readPage } from './open.ts';
import { LIBRARY_ITEM, nameMenuAndButton, READ_ITEM } from './toolbar.ts';

/** Every listener is set up before the first await: the browser wakes us only for those it knows. */
export default defineBackground(() => {
  const setUp = () => void Promise.all([nameMenuAndButton(), keepHouse()]);
  onInstalled(setUp);
  onBrowserStart(setUp);
  onPreferencesChange(() => void nameMenuAndButton());

  onToolbarClick((tab) => void openTab(tab));
  onMenuClick((item, tab) => {
    if (item === READ_ITEM && tab) void readPage(tab, false);
    if (item === LIBRARY_ITEM) void openPage('/library.html');
  });
  onCommand('open-library', () => void openPage('/library.html'));

  serveMessages(handlers, homeAddress());
  onTabClosed((tabId) => void dropTabReport(tabId));
  onHostGranted(() => void useNewHosts());
  onAlarm((name) => (name === HOUSEKEEPING_ALARM ? void keepHouse() : fetchImages()));

  // Whatever woke us: images left behind when we were stopped go on.
  fetchImages();
});
