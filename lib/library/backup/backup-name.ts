/** The folder below the browser's own for downloads that scheduled backups go to. */
export const SCHEDULED_FOLDER = 'To-Tuong';

/** `to-tuong-2026-11-27.zip`, by the day where the reader is. `now` in Unix ms. */
export function backupName(now: number): string {
  const day = new Date(now);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `to-tuong-${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}.zip`;
}

/** The same in its folder. A second one of a day gets a number from the browser. */
export function scheduledName(now: number): string {
  return `${SCHEDULED_FOLDER}/${backupName(now)}`;
}

/** The end of a path, as scheduled backups are named: folder and file, whatever the system's slash. */
export function shownName(path: string): string {
  return path.split(/[/\\]/u).slice(-2).join('/');
}
