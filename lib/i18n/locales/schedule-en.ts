import type { LocaleShape } from '../locale-shape.ts';
import type { scheduleVi } from './schedule-vi.ts';

/** English texts of backups by schedule; spread into the tree they complete. */
export const scheduleEn = {
  schedule: {
    title: 'Scheduled backups',
    intro:
      'Tỏ Tường writes a backup by itself into the folder {{folder}} inside your downloads folder, without asking each time. The file name carries the date. Old files are never deleted: clear them out yourself when you need to.',
    permission:
      'When you switch this on, the browser asks whether Tỏ Tường may manage downloads. The permission serves only to save backups and is given back when you switch this off.',
    impossible:
      'Browsers on Android do not let extensions save files by themselves. You can still back up with the button above.',
    period: 'How often',
    every: { day: 'Every day', week: 'Every week', month: 'Every month' },
    on: 'Switch on scheduled backups',
    off: 'Switch off and give the permission back',
    now: 'Back up now',
    allow: 'Allow again',
    refused: 'Permission was not given, so nothing has changed.',
    last: 'Latest file',
    lastFile: '{{date}}, {{size}}: {{name}}',
    none: 'None so far',
    next: 'Next one',
    nextNow: 'Backing up…',
    nextSoon: 'As soon as the browser is idle',
    nextNever: 'Once you allow it again',
    failedAt: 'The backup of {{date}} did not work',
    kept: 'The library and earlier backups are all still there.',
    reason: {
      'no-permission':
        'The browser has taken back the permission to save files, so no backup was written.',
      cancelled: 'The download was cancelled before it was finished.',
      'disk-full': 'There is not enough room on the disk. Free some, old backups for example.',
      'no-folder': 'The browser could not write into the downloads folder.',
      'broken-off':
        'The browser was closed, or stopped the extension, before the file was complete.',
      library: 'The library could not be read.',
      unknown: 'The browser does not say why.',
    },
  },
} as const satisfies LocaleShape<typeof scheduleVi>;
