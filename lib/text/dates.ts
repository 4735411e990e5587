/**
 * A moment as a newspaper prints it, read as Vietnamese time.
 * `iso` is YYYY-MM-DDTHH:MM:SS+07:00, or YYYY-MM-DD when no time is printed.
 */
export interface PrintedDate {
  iso: string;
  hasTime: boolean;
}

const DAY_FIRST =
  /(?<![\d/.-])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?((?:19|20)\d{2})(?!\d|\s?\/\s?\p{Lu})/u;
const SPELT_OUT = /(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm|,)?\s+((?:19|20)\d{2})/iu;
const TIME = /(?<!\d)(\d{1,2})\s?[:hg]\s?(\d{2})(?::(\d{2}))?(?:\s?(AM|PM|SA|CH)\b)?/iu;
const ISO =
  /^\s*((?:19|20)\d{2})-(\d{2})-(\d{2})(?:[T ]\s?(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?/u;

const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;
const two = (value: number): string => String(value).padStart(2, '0');

function validDay(year: number, month: number, day: number): boolean {
  return (
    month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
  );
}

interface Clock {
  hour: number;
  minute: number;
  second: number;
}

function readTime(text: string): Clock | null {
  const match = TIME.exec(text);
  if (!match) return null;
  let hour = Number(match[1]);
  const half = match[4]?.toUpperCase();
  if ((half === 'PM' || half === 'CH') && hour < 12) hour += 12;
  if ((half === 'AM' || half === 'SA') && hour === 12) hour = 0;
  const minute = Number(match[2]);
  const second = Number(match[3] ?? 0);
  return hour < 24 && minute < 60 && second < 60 ? { hour, minute, second } : null;
}

/**
 * Reads a date day first ("Thứ Ba, 15/11/2016, 15:32 (GMT+7)", "10:12, 13/12/2022",
 * "ngày 23 tháng 7 năm 2020"). Null when the text holds no possible date.
 */
export function parsePrintedDate(text: string): PrintedDate | null {
  const match = DAY_FIRST.exec(text) ?? SPELT_OUT.exec(text);
  if (!match) return null;
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (!validDay(year, month, day)) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  // The date's own digits and "GMT+7" must not be read as a time.
  const rest = text.replace(match[0], ' ; ').replace(/(GMT|UTC)\s?[+-]?\d*/giu, ' ');
  const time = readTime(rest);
  if (!time) return { iso: date, hasTime: false };
  const clock = `${two(time.hour)}:${two(time.minute)}:${two(time.second)}`;
  return { iso: `${date}T${clock}+07:00`, hasTime: true };
}

/** A moment in Unix ms as Vietnamese time, to the second. */
export function toVietnamTime(ms: number): string {
  return `${new Date(ms + VIETNAM_OFFSET_MS).toISOString().slice(0, 19)}+07:00`;
}

/** The day it is in Viet Nam at a moment in Unix ms, YYYY-MM-DD. */
export function vietnamDay(ms: number): string {
  return toVietnamTime(ms).slice(0, 10);
}

/** Whether a text is YYYY-MM-DD and there is such a day, of the years papers are of (1900 to 2099). */
export function isDay(text: string): boolean {
  return parseMachineDate(text)?.iso === text && !text.includes('T');
}

/**
 * Reads a date meant for machines: ISO 8601 in the sloppy forms papers write ("+0700", a space
 * before the offset, no offset = Vietnamese time), else as printed. Null when neither.
 */
export function parseMachineDate(text: string): PrintedDate | null {
  const match = ISO.exec(text);
  if (!match) return parsePrintedDate(text);
  const [, year, month, day, hour, minute, second = '00', zone] = match;
  if (!validDay(Number(year), Number(month), Number(day))) return null;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return { iso: date, hasTime: false };
  const offset = (zone ?? '+07:00').replace(/^([+-]\d{2})(\d{2})$/u, '$1:$2');
  const ms = Date.parse(`${date}T${hour}:${minute}:${second}${offset}`);
  return Number.isNaN(ms) ? null : { iso: toVietnamTime(ms), hasTime: true };
}
