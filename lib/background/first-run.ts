/** Whether this start of the extension is the first: an update must not greet a reader again. */
export function greets(start: { reason: string; privateWindow: boolean }): boolean {
  return start.reason === 'install' && !start.privateWindow;
}
