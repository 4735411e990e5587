import type { ComponentChildren } from 'preact';
import { useText } from '../i18n-context.tsx';
import { Icon } from './Icon.tsx';

interface ExternalLinkProps {
  /** An absolute http(s) address. */
  href: string;
  class?: string;
  lang?: string;
  /** The arrow after the words; left out where it would break up a sentence. */
  sign?: boolean;
  children: ComponentChildren;
}

/** A link that leaves the extension. The paper is told neither the referrer nor the opener. */
export function ExternalLink({ sign = true, children, ...rest }: ExternalLinkProps) {
  const { t } = useText();
  return (
    <a target="_blank" rel="noopener noreferrer" {...rest}>
      {children}
      {sign && (
        <span class="external-sign">
          <Icon name="external" />
        </span>
      )}
      <span class="visually-hidden">{` ${t('common.newTab')}`}</span>
    </a>
  );
}
