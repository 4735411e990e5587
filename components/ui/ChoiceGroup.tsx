import { useId } from 'preact/hooks';

interface ChoiceGroupProps<Value extends string> {
  legend: string;
  value: Value;
  options: readonly { value: Value; label: string; lang?: string }[];
  onChange(value: Value): void;
  /** "swatches" shows each option on its own paper. */
  look?: 'segments' | 'swatches';
}

/** One of a few, all in sight. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const { legend, value, options, onChange, look = 'segments' } = props;
  const name = useId();
  return (
    <fieldset class={`choices choices--${look}`}>
      <legend>{legend}</legend>
      <div class="choices__row">
        {options.map((option) => (
          <label key={option.value} class="choices__option" data-option={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span lang={option.lang}>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
