import type { LocaleShape } from '../locale-shape.ts';
import type { roomsVi } from './rooms-vi.ts';

export const roomsEn = {
  rooms: {
    nav: 'Pages of Tỏ Tường',
    settings: 'Settings',
    knows: 'What Tỏ Tường knows',
    welcome: 'Getting started',
    allSettings: 'All settings',
    delete: 'Delete',
    cancel: 'Cancel',
    unknown: 'unknown',
  },
  options: {
    title: 'Settings',
    pageTitle: 'Settings – Tỏ Tường',
    contents: 'Sections of the settings',
    sections: {
      languages: 'Languages',
      reading: 'Reading',
      access: 'Papers and access',
      storage: 'Storage',
      backup: 'Backup',
      shortcuts: 'Shortcuts',
      about: 'About',
    },
    languagesText:
      'Articles always stay in Vietnamese; here you choose the language of the buttons and of the definitions.',
    sample:
      'Hội đồng nhân dân tỉnh ban hành nghị quyết, Ủy ban nhân dân các cấp tổ chức thực hiện.',
    sampleLabel: 'Articles will look like this',
    reset: 'Restore the defaults',
    resetDone: 'The defaults are back.',
  },
  access: {
    intro:
      'From the start Tỏ Tường may read the pages of the provincial papers, to tell articles from other pages and to load their images. Any other page is read only when you click the button.',
    loading: 'Asking the browser…',
    all_one: 'The {{count}} provincial paper can be read.',
    all_other: 'All {{count}} provincial papers can be read.',
    revoked_one: 'The browser keeps {{count}} address of a provincial paper from being read',
    revoked_other: 'The browser keeps {{count}} addresses of provincial papers from being read',
    revokedWhy:
      'On these papers the button cannot tell articles from other pages in advance, and images do not load. Clicking the button still reads an article.',
    revokedTwice:
      'Chrome takes two clicks: the first lets the button look at the page, the second opens the article.',
    again: 'Allow all again',
    againOne: 'Allow {{host}} again',
    refused: 'The browser has not allowed it. Open the extension’s permissions in the browser.',
    list: '{{papers}} papers of {{provinces}} provinces and cities',
    formerly: 'formerly {{province}}',
    images: 'images',
    granted: 'may be read',
    denied: 'may not be read',
    national: 'National papers and government portals',
    nationalText:
      'None of these is read until you allow it. Without that, a click on the button still reads one article at a time; once allowed, the button knows articles in advance and images load by themselves.',
    unseen: 'Unconfirmed addresses',
    unseenText:
      'Possibly former addresses of the papers, but no source confirms them, so they are not read from the start.',
    allow: 'Allow',
    allowName: 'Allow reading {{name}}',
    revoke: 'Revoke',
    revokeName: 'Revoke access to {{name}}',
    others: 'Allowed by you as well',
    othersText: 'Image servers and sites you allowed while reading.',
    othersNone: 'No other address so far.',
    inBrowser: {
      chrome: 'In Chrome, all of this is under Extensions → Tỏ Tường → Details → Site access.',
      firefox: 'In Firefox, all of this is under Add-ons and themes → Tỏ Tường → Permissions.',
    },
    noticeRevoked:
      'The browser no longer lets Tỏ Tường read pages of {{paper}}: the button cannot tell articles in advance, and images do not load.',
    noticeOptional:
      'Images of {{paper}} need your permission to load. Allow it once and later articles of this paper have their images too.',
    noticeAgain: 'Allow again',
    noticeAllow: 'Allow {{paper}}',
    noticeMore: 'Papers and access',
  },
  storage: {
    intro: 'Everything is kept on this device, in the browser’s profile.',
    used: 'In use',
    quota: 'Set aside by the browser',
    lasting: 'Kept for good',
    lastingYes: 'The browser promises not to clear the library by itself.',
    lastingNo: 'The browser may clear the library when the disk is full.',
    askLasting: 'Ask to keep it for good',
    articles: 'Saved articles',
    articlesCount_one: '{{count}} article',
    articlesCount_other: '{{count}} articles',
    trash_one: 'and {{count}} article in the trash, deleted after 30 days',
    trash_other: 'and {{count}} articles in the trash, deleted after 30 days',
    drafts: 'Unsaved articles',
    draftsCount_one: '{{count}} article',
    draftsCount_other: '{{count}} articles',
    draftsText:
      'The newest 20 are kept for 7 days at most, so that reloading the page or reopening the tab does not lose the article.',
    deleteDrafts: 'Delete all unsaved articles',
    deleteDraftsTitle: 'Delete all unsaved articles?',
    deleteDraftsText:
      'Articles saved in the library are not touched. A tab that shows an unsaved article stays readable until it is reloaded.',
    deleteDraftsDone: 'All unsaved articles have been deleted.',
    see: 'See every item',
  },
  keys: {
    intro: 'The browser’s keys; they work on every page.',
    commands: { _execute_action: 'Read the open article', 'open-library': 'Open the library' },
    none: 'not set',
    change: 'Change keys in the browser',
    changeText: {
      chrome: 'Chrome keeps these keys at chrome://extensions/shortcuts.',
      firefox:
        'Firefox keeps these keys under Add-ons and themes → the cogwheel → Manage Extension Shortcuts.',
    },
    absent: 'This browser has no keys for extensions.',
    inReader: 'In the reader',
    singleText:
      'Single-key shortcuts do nothing while you type, with Vietnamese input methods such as Telex or VNI too.',
  },
  about: {
    version: 'Version {{version}}',
    text: 'Tỏ Tường turns provincial news into an annotated edition: clean text, terms explained by the law in force on the day of publication, saved for reading offline.',
    licence: 'Licence',
    licenceText: 'Free software under the MIT licence. Copyright © 2026 the Tỏ Tường contributors.',
    fonts: 'Fonts',
    fontsText:
      'Noto Serif © 2022 The Noto Project Authors, Noto Serif TC, SC, JP © 2017–2024 Adobe, cut down to the Hán characters used here, and Be Vietnam Pro © 2021 The Be Vietnam Pro Project Authors, under the SIL Open Font License 1.1.',
    notoLicence: 'Licence of Noto Serif',
    hanLicence: 'Licence of Noto Serif TC, SC, JP',
    beLicence: 'Licence of Be Vietnam Pro',
    data: 'Sources of the data',
    dataTerms:
      'Terms: definitions written for this project from the legal documents named with each term; anything for which no source has been seen is marked unconfirmed.',
    dataPapers:
      'Papers and page layouts: checked against the papers’ pages, public crawler configurations (docbao, 2019; 2026) and the article addresses in DANeS (2021). No sentence of any article is copied.',
    software: 'Software it is built on',
    softwareText:
      'Preact, Dexie, i18next, Valibot, WXT, @webext-core/messaging, Mozilla Readability – under the MIT or Apache 2.0 licence.',
  },
  welcome: {
    pageTitle: 'Getting started – Tỏ Tường',
    title: 'Read provincial news, and know it clearly',
    lead: 'One click turns an article into an annotated edition: clean text, with administrative terms explained by the law of the day it was published.',
    sample: 'Try it now: a sample article',
    sampleHint:
      'This article comes with the extension; nothing is loaded from the network. Click an underlined word for its explanation; try “đô thị loại I” to see the law of that day and of today.',
    start: 'How to use it',
    button: 'Click this button',
    buttonText:
      'Open an article on a provincial paper’s site and click the Tỏ Tường button in the toolbar. The annotated edition opens in the same tab; Back returns to the paper’s page.',
    states: {
      readable: 'the page is an article',
      unreadable: 'not an article, or not known',
      saved: 'the article is in your library',
    },
    pin: 'Pin the button to keep it in sight',
    pinned: 'The button is on the toolbar.',
    pinText: {
      chrome:
        'Click the puzzle piece right of the address bar, then the pin beside the name Tỏ Tường.',
      firefox:
        'Click the puzzle piece right of the address bar, then the cogwheel beside the name Tỏ Tường, and choose “Pin to Toolbar”.',
    },
    key: 'Or press a key',
    keyText: 'These keys open the annotated edition of the article in front of you.',
    keyNone: 'No keys are set for the button; you can set some in the settings.',
    stored: 'What is stored where',
    storedList: {
      saved: 'Articles you save, with their images: on this device, until you delete them.',
      drafts: 'Articles read but not saved: on this device, the newest 20, for 7 days at most.',
      private: 'Articles read in a private window: in memory only, gone when it closes.',
      settings: 'Your settings: on this device.',
    },
    leaves: 'Nothing leaves your device',
    leavesText:
      'Tỏ Tường has no server, counts nothing and tracks nobody. It asks a paper’s site only for the images and further pages of the article you open; reading a saved article makes no request at all.',
    papers: 'Which papers?',
    papersText:
      'The papers of the 34 provinces and cities, and of the provinces before the mergers, are known from the start. Other pages can be read when you click the button.',
    toPapers: 'See the list of papers',
    toSettings: 'Open the settings',
    toKnows: 'What does Tỏ Tường know about me?',
  },
  knows: {
    title: 'What Tỏ Tường knows',
    pageTitle: 'What Tỏ Tường knows – Tỏ Tường',
    intro:
      'Everything the extension keeps about your reading is on this page. None of it leaves your device; this page asks nothing of the network either.',
    drafts: 'Unsaved articles',
    draftsNone: 'No unsaved article is kept.',
    draftRead: 'read on {{date}}',
    draftInMemory: 'in memory only, gone when the browser closes',
    draftDelete: 'Delete the unsaved article: {{title}}',
    draftDeleted: 'Deleted: {{title}}',
    library: 'Saved articles',
    libraryTexts: 'Texts',
    libraryImages: 'Images',
    imagesCount_one: '{{count}} image',
    imagesCount_other: '{{count}} images',
    imagesMissing_one: '{{count}} image missing',
    imagesMissing_other: '{{count}} images missing',
    preferences: 'What you changed in the settings',
    preferencesNone: 'All settings are the defaults, so nothing is recorded.',
    on: 'on',
    off: 'off',
    permissions: 'Permissions in the browser',
    permissionsText: 'Asked for at install or since, and what each is for:',
    permission: {
      activeTab: 'read the open page, only when you click the button',
      alarms: 'try missing images again, clear out unsaved articles past their time',
      contextMenus: 'the right-click item “Read this article with Tỏ Tường”',
      declarativeNetRequestWithHostAccess:
        'tell an image server which article an image belongs to, where it insists',
      downloads:
        'save scheduled backups; only there once you switch them on, given back when you switch them off',
      offscreen: 'make the file of a scheduled backup in a page that does not show',
      scripting: 'extract the article from the paper’s page',
      storage: 'store the settings',
      unlimitedStorage: 'keep the library from being cleared when the disk is full',
    },
    hosts: 'Sites that may be read',
    hostsRequired: '{{granted}} of {{total}} addresses of provincial papers',
    hostsOthers_one: 'and {{count}} address you allowed',
    hostsOthers_other: 'and {{count}} addresses you allowed',
    hostsMore: 'See and change',
    versions: 'Versions',
    version: {
      extension: 'Tỏ Tường',
      database: 'Library database',
      browser: 'Browser',
    },
    failures: 'Recent failures',
    failuresText:
      'The last ten, in memory only until the browser closes; for private windows no page address is kept.',
    failuresNone: 'Nothing has failed since the browser was started.',
    doing: {
      opening: 'opening an article',
      saving: 'saving an article',
      loading: 'opening the library database',
      detection: 'watching papers allowed later',
      background: 'background',
    },
    diagnosis: 'Report',
    diagnosisText:
      'Plain text that is never sent anywhere by itself. Read it, remove anything you would rather not share, and paste it where you report the fault.',
    copy: 'Copy the report',
    copied: 'Copied.',
    copyFailed: 'The browser does not allow copying; select the text and copy it yourself.',
    forget: 'Clear the list of failures',
  },
} as const satisfies LocaleShape<typeof roomsVi>;
