/** Single-key shortcuts of the reader, and what keeps them quiet while someone types. */

export type ShortcutAction = 'save' | 'library' | 'terms' | 'help';

export const SHORTCUTS: readonly { key: string; action: ShortcutAction }[] = [
  { key: 's', action: 'save' },
  { key: 'l', action: 'library' },
  { key: 't', action: 'terms' },
  { key: '?', action: 'help' },
];

/** What is needed of a KeyboardEvent. */
export interface KeyPress {
  key: string;
  keyCode: number;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  isComposing: boolean;
  repeat: boolean;
  defaultPrevented: boolean;
}

/** `keyCode` of a key that an input method is still working on (UI Events, section on legacy key codes). */
const IME_PROCESSING = 229;

/**
 * The action of a key, or null. Vietnamese is typed through input methods (Telex turns "s" into a
 * tone), so keys in composition never count; nor do keys held with a modifier or typed into a field.
 */
export function shortcutFor(press: KeyPress, typing: boolean): ShortcutAction | null {
  if (typing || press.defaultPrevented || press.repeat) return null;
  if (press.isComposing || press.keyCode === IME_PROCESSING) return null;
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  const key = press.key.toLowerCase();
  return SHORTCUTS.find((shortcut) => shortcut.key === key)?.action ?? null;
}
