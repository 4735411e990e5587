import { useId } from 'preact/hooks';
import type { VersionEntry } from '../../lib/model/saved-article.ts';
import { useText } from '../i18n-context.tsx';

interface VersionChooserProps {
  /** Newest first. */
  entries: readonly VersionEntry[];
  chosen: { from: number; to: number };
  onChoose(chosen: { from: number; to: number }): void;
  hrefFor(version: number): string;
}

/** Two versions out of several; each can also be opened by itself. */
export function VersionChooser({ entries, chosen, onChoose, hrefFor }: VersionChooserProps) {
  const { t } = useText();
  return (
    <div class="versions__choice">
      <Choice
        label={t('versions.from')}
        entries={entries}
        chosen={chosen.from}
        onChoose={(from) => onChoose({ ...chosen, from })}
        href={hrefFor(chosen.from)}
      />
      <Choice
        label={t('versions.to')}
        entries={entries}
        chosen={chosen.to}
        onChoose={(to) => onChoose({ ...chosen, to })}
        href={hrefFor(chosen.to)}
      />
    </div>
  );
}

interface ChoiceProps {
  label: string;
  entries: readonly VersionEntry[];
  chosen: number;
  onChoose(version: number): void;
  href: string;
}

function Choice({ label, entries, chosen, onChoose, href }: ChoiceProps) {
  const { t, format } = useText();
  const id = useId();
  return (
    <div>
      <label for={id}>{label}</label>
      <select
        id={id}
        value={String(chosen)}
        onChange={(event) => onChoose(Number(event.currentTarget.value))}
      >
        {entries.map(({ number, savedAt }) => (
          <option key={number} value={String(number)}>
            {t('versions.option', { number, date: format.moment(savedAt) })}
          </option>
        ))}
      </select>
      <a href={href}>{t('versions.open', { number: chosen })}</a>
    </div>
  );
}
