import { useRef } from 'preact/hooks';
import type { Held } from '../../lib/library/shelf/shelf-state.ts';
import { LONGEST_NAME, tidyName } from '../../lib/library/shelf/tag-name.ts';
import { useText } from '../i18n-context.tsx';
import { Button } from '../ui/Button.tsx';

interface Label {
  id: string;
  name: string;
  held: Held;
}

interface LabelPickerProps {
  labels: readonly Label[];
  /** Of the field for a new one. */
  newLabel: string;
  onToggle(id: string, held: boolean): void;
  onNew(name: string): void;
}

/** Tags or collections to be given to articles or taken from them, and a field for a new one. */
export function LabelPicker({ labels, newLabel, onToggle, onNew }: LabelPickerProps) {
  const { t } = useText();
  const input = useRef<HTMLInputElement>(null);
  const add = (event: Event) => {
    event.preventDefault();
    const name = tidyName(input.current?.value ?? '');
    if (name !== null) {
      onNew(name);
      if (input.current) input.current.value = '';
    }
    input.current?.focus();
  };
  return (
    <>
      {labels.length > 0 && (
        <ul class="label-picker">
          {labels.map(({ id, name, held }) => (
            <li key={id}>
              <label class="switch">
                <input
                  type="checkbox"
                  checked={held === 'all'}
                  indeterminate={held === 'some'}
                  onChange={() => onToggle(id, held !== 'all')}
                />
                <bdi>{name}</bdi>
              </label>
            </li>
          ))}
        </ul>
      )}
      <form class="label-picker__new" onSubmit={add}>
        <input
          ref={input}
          type="text"
          aria-label={newLabel}
          placeholder={newLabel}
          autocomplete="off"
          maxLength={LONGEST_NAME}
        />
        <Button onClick={add}>{t('bulk.add')}</Button>
      </form>
    </>
  );
}
