import type { ComponentChildren, ComponentProps, Ref } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

type NativeButton = Omit<ComponentProps<'button'>, 'type' | 'class' | 'children' | 'icon'>;

interface ButtonProps extends NativeButton {
  kind?: 'primary' | 'plain' | 'quiet';
  icon?: IconName;
  /** On narrow screens only the icon shows; the words stay for assistive technology. */
  collapses?: boolean;
  /** Sends the form it stands in, also by Enter in a field of it. */
  submit?: boolean;
  children: ComponentChildren;
}

export function Button({
  kind = 'plain',
  icon,
  collapses = false,
  submit = false,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={`button button--${kind} ${collapses ? 'button--collapses' : ''}`}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      <span class="button__words">{children}</span>
    </button>
  );
}

interface IconButtonProps extends NativeButton {
  icon: IconName;
  /** The accessible name, also shown as a tooltip. */
  label: string;
  ref?: Ref<HTMLButtonElement>;
}

export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} {...rest}>
      <Icon name={icon} />
    </button>
  );
}
