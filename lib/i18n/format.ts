import type { Language } from '../reader/preferences.ts';

/** All of Viet Nam keeps GMT+7 the year round. */
const TIME_ZONE = 'Asia/Ho_Chi_Minh';
const LOCALES: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };
const WEEKDAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const MONTH = { month: 'long', year: 'numeric' } as const;
const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

export interface Format {
  /**
   * An ISO date-time with offset or YYYY-MM-DD: weekday and date, with time and "(GMT+7)" only if
   * the input has a time. Null when it is no date.
   */
  published(iso: string): string | null;
  /** YYYY, YYYY-MM, YYYY-MM-DD or an ISO date-time, as short as it is precise. Input that is no date comes back as it is. */
  date(partial: string): string;
  /** A moment in Unix ms: short date and time in GMT+7. */
  moment(ms: number): string;
  number(value: number): string;
  /** A size in bytes, in kB, MB or GB of 1,000. */
  bytes(bytes: number): string;
  list(items: readonly string[]): string;
}

/** Dates, numbers and lists as the language writes them. */
export function createFormat(language: Language): Format {
  const locale = LOCALES[language];
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: TIME_ZONE, ...options });
  const weekday = dates(WEEKDAY);
  const month = dates(MONTH);
  const time = dates(TIME);
  const day =
    language === 'vi'
      ? dates({ day: 'numeric', month: 'numeric', year: 'numeric' })
      : dates({ day: 'numeric', month: 'short', year: 'numeric' });
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' });
  return {
    published: (iso) => {
      const moment = toMoment(iso);
      if (moment === null) return null;
      const date = weekday.format(moment);
      return iso.includes('T') ? `${date}, ${time.format(moment)} (GMT+7)` : date;
    },
    date: (partial) => {
      const moment = toMoment(partial);
      if (moment === null || partial.length === 4) return partial;
      return partial.length === 7 ? month.format(moment) : day.format(moment);
    },
    moment: (ms) => `${day.format(ms)}, ${time.format(ms)}`,
    number: (value) => numbers.format(value),
    bytes: (bytes) => formatBytes(bytes, locale),
    list: (items) => lists.format(items),
  };
}

function toMoment(iso: string): Date | null {
  const full = /^\d{4}(-\d{2}){0,2}$/.test(iso)
    ? `${iso}${'-01-01'.slice(iso.length - 4)}T00:00:00+07:00`
    : iso;
  const moment = new Date(full);
  return Number.isNaN(moment.getTime()) ? null : moment;
}

function formatBytes(bytes: number, locale: string): string {
  const [value, unit] =
    bytes < 1_000_000
      ? [bytes / 1000, 'kilobyte']
      : bytes < 1_000_000_000
        ? [bytes / 1_000_000, 'megabyte']
        : [bytes / 1_000_000_000, 'gigabyte'];
  const maximumFractionDigits = unit === 'kilobyte' ? 0 : 1;
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits }).format(
    value,
  );
}
