import type { ColorScheme } from './browser-session.ts';

const NOWHERE = 'http://127.0.0.1:9/';

/**
 * Puppeteer's own profile turns most of Firefox's background traffic off; these are what was still
 * seen in the proxy's log, or would spoil a fixture served over plain http.
 */
const QUIET: Record<string, string | number | boolean> = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'browser.contentblocking.report.hide_vpn_banner': true,
  'browser.discovery.enabled': false,
  'browser.ping-centre.telemetry': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.safebrowsing.provider.google4.updateURL': '',
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'browser.topsites.contile.enabled': false,
  'captivedetect.canonicalURL': '',
  'dom.push.connection.enabled': false,
  'dom.push.serverURL': '',
  'extensions.blocklist.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.webservice.discoverURL': NOWHERE,
  'media.gmp-manager.url': NOWHERE,
  'messaging-system.rsexperimentloader.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'network.trr.mode': 5,
  'nimbus.rollouts.enabled': false,
  'privacy.trackingprotection.annotate_channels': false,
  'security.OCSP.enabled': 0,
  'security.remote_settings.crlite_filters.enabled': false,
  'security.remote_settings.intermediates.enabled': false,
  'signon.management.page.breach-alerts.enabled': false,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': NOWHERE,
  'toolkit.telemetry.unified': false,
};

/** `layout.css.prefers-color-scheme.content-override` */
export const COLOR_SCHEME_VALUE: Record<ColorScheme, number> = { dark: 0, light: 1 };

export interface PreferenceOptions {
  geckoId: string;
  uuid: string;
  proxy?: { host: string; port: number } | undefined;
  locale?: string | undefined;
  colorScheme?: ColorScheme | undefined;
  downloadDir?: string | undefined;
}

/** Every preference a test profile starts with. */
export function firefoxPreferences(
  options: PreferenceOptions,
): Record<string, string | number | boolean> {
  const { geckoId, uuid, proxy, locale, downloadDir, colorScheme = 'light' } = options;
  const preferences: Record<string, string | number | boolean> = {
    ...QUIET,
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
    // A temporary add-on is uninstalled when Firefox quits: keep what it stored for the next start.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'layout.css.prefers-color-scheme.content-override': COLOR_SCHEME_VALUE[colorScheme],
    // Scrollbars that take no width, as Chromium's in headless: 390 px stay 390 px.
    'ui.useOverlayScrollbars': 1,
    'widget.gtk.overlay-scrollbars.enabled': true,
    // Fixtures on http stay on http.
    'dom.security.https_first': false,
    'dom.security.https_first_schemeless': false,
    'dom.security.https_only_mode': false,
  };
  if (locale !== undefined) {
    preferences['intl.accept_languages'] = `${locale}, en`;
    preferences['intl.locale.requested'] = locale;
  }
  if (downloadDir !== undefined) {
    preferences['browser.download.folderList'] = 2;
    preferences['browser.download.dir'] = downloadDir;
    preferences['browser.download.useDownloadDir'] = true;
    preferences['browser.download.alwaysOpenPanel'] = false;
    preferences['browser.download.always_ask_before_handling_new_types'] = false;
  }
  if (proxy !== undefined) {
    preferences['network.proxy.type'] = 1;
    for (const scheme of ['http', 'ssl']) {
      preferences[`network.proxy.${scheme}`] = proxy.host;
      preferences[`network.proxy.${scheme}_port`] = proxy.port;
    }
    preferences['network.proxy.allow_hijacking_localhost'] = true;
    preferences['network.proxy.no_proxies_on'] = '';
    preferences['network.proxy.failover_direct'] = false;
  }
  return preferences;
}
