import { useEffect, useRef } from 'preact/hooks';
import { LONGEST_TEXT } from '../../lib/extract/plain/article-from-text.ts';
import { LONGEST_FILE } from '../../lib/extract/plain/text-file.ts';
import type { PasteForm, PasteProblem } from '../../lib/reader/paste-state.ts';
import type { RoomLinks } from '../../lib/reader/room-state.ts';
import { useText } from '../i18n-context.tsx';
import { Button } from '../ui/Button.tsx';
import { FileChooser } from '../ui/FileChooser.tsx';
import type { Appearance } from '../ui/Page.tsx';
import { RoomPage } from '../ui/RoomPage.tsx';
import '../own/own.css';
import './paste.css';

export interface PastePageProps {
  appearance: Appearance;
  links: RoomLinks;
  form: PasteForm;
  problem: PasteProblem | null;
  converted: boolean;
  /** A day the text names; null when it names none. */
  dateFound: string | null;
  /** YYYY-MM-DD in GMT+7. */
  today: string;
  /** Names of the provinces on the day of the text. */
  provinces: readonly string[];
  onChange(patch: Partial<PasteForm>): void;
  onFile(file: File): void;
  onConvert(): void;
  onRead(names: { source: string; untitled: string }): void;
}

/** Any text, pasted or from a file, on its way to an annotated edition. */
export function PastePage(props: PastePageProps) {
  const { appearance, links, problem, onRead } = props;
  const { t } = useText();
  const names = { source: t('paste.sourceDefault'), untitled: t('paste.untitled') };
  const submit = (event: Event): void => {
    event.preventDefault();
    onRead(names);
  };
  return (
    <RoomPage appearance={appearance} title={t('paste.pageTitle')} here="paste" links={links}>
      <h1>{t('paste.title')}</h1>
      <p class="room__intro">{t('paste.intro')}</p>
      <form class="paste-form" noValidate onSubmit={submit}>
        <TextField {...props} />
        <Facts {...props} />
        <Problem {...props} key={problem} />
        <div class="actions">
          <Button kind="primary" submit>
            {t('paste.read')}
          </Button>
        </div>
      </form>
    </RoomPage>
  );
}

function TextField({ form, problem, onChange, onFile }: PastePageProps) {
  const { t, format } = useText();
  const { length } = form.text;
  return (
    <div class="own-field">
      <label for="paste-text">{t('paste.text')}</label>
      <textarea
        id="paste-text"
        class="paste-form__text"
        rows={14}
        lang="vi"
        spellcheck={false}
        value={form.text}
        aria-describedby="paste-text-hint"
        aria-invalid={problem !== null && problem !== 'bad-date'}
        onInput={(event) => onChange({ text: event.currentTarget.value })}
      />
      <p class="own-field__hint" id="paste-text-hint">
        {t('paste.textHint')}
      </p>
      <FileChooser label={t('paste.file')} accept=".txt,text/plain" onFile={onFile}>
        {length > 0 && (
          <span class="quiet">
            {t('paste.length', { count: length, number: format.number(length) })}
          </span>
        )}
      </FileChooser>
    </div>
  );
}

/** What a text may be told about, none of it required. */
function Facts(props: PastePageProps) {
  const { form, provinces, onChange } = props;
  const { t } = useText();
  return (
    <div class="paste-form__facts">
      <label class="own-field">
        <span>{t('paste.textTitle')}</span>
        <input
          type="text"
          lang="vi"
          maxLength={500}
          value={form.title}
          placeholder={t('paste.textTitleHint')}
          onInput={(event) => onChange({ title: event.currentTarget.value })}
        />
      </label>
      <DateField {...props} />
      <div class="own-field">
        <label for="paste-province">{t('paste.province')}</label>
        <select
          id="paste-province"
          value={form.province}
          aria-describedby="paste-province-hint"
          onChange={(event) => onChange({ province: event.currentTarget.value })}
        >
          <option value="">{t('paste.provinceNone')}</option>
          {provinces.map((name) => (
            <option key={name} value={name} lang="vi">
              {name}
            </option>
          ))}
        </select>
        <p class="own-field__hint" id="paste-province-hint">
          {t('paste.provinceHint')}
        </p>
      </div>
      <div class="own-field">
        <label for="paste-source">{t('paste.source')}</label>
        <input
          id="paste-source"
          type="text"
          lang="vi"
          maxLength={200}
          value={form.source}
          placeholder={t('paste.sourceDefault')}
          aria-describedby="paste-source-hint"
          onInput={(event) => onChange({ source: event.currentTarget.value })}
        />
        <p class="own-field__hint" id="paste-source-hint">
          {t('paste.sourceHint')}
        </p>
      </div>
    </div>
  );
}

function DateField({ form, problem, dateFound, today, onChange }: PastePageProps) {
  const { t, format } = useText();
  const offered = dateFound !== null && dateFound !== form.date ? dateFound : null;
  return (
    <div class="own-field">
      <label for="paste-date">{t('paste.date')}</label>
      <input
        id="paste-date"
        type="date"
        max={today}
        value={form.date}
        aria-invalid={problem === 'bad-date'}
        aria-describedby="paste-date-hint"
        onInput={(event) => onChange({ date: event.currentTarget.value })}
      />
      <div id="paste-date-hint" class="own-field__hint">
        {form.date === '' && <p>{t('paste.dateAssumed', { date: format.date(today) })}</p>}
        {offered !== null && <p>{t('paste.dateFound', { date: format.date(offered) })}</p>}
      </div>
      {offered !== null && (
        <button type="button" class="own-link" onClick={() => onChange({ date: offered })}>
          {t('paste.useDate')}
        </button>
      )}
    </div>
  );
}

/** What is wrong, in words, and the way out where there is one. */
function Problem({ problem, converted, onConvert }: PastePageProps) {
  const { t, format } = useText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem !== null) box.current?.focus();
  }, [problem]);
  if (problem === null) return <p role="status">{converted && t('paste.converted')}</p>;
  const max =
    problem === 'file-too-large' ? format.bytes(LONGEST_FILE) : format.number(LONGEST_TEXT);
  return (
    <div class="alert" role="alert" tabIndex={-1} ref={box}>
      <p class="alert__title">{t(`paste.problem.${problem}`, { max })}</p>
      {problem === 'old-font' && (
        <div class="actions">
          <Button onClick={onConvert}>{t('paste.convert')}</Button>
        </div>
      )}
    </div>
  );
}
