import type { Collocation } from '../../lib/glossary/collocations/collocation.ts';
import type { DefinitionLanguage } from '../../lib/reader/preferences.ts';

interface CollocationsProps {
  phrases: readonly Collocation[];
  show: DefinitionLanguage;
}

/** Phrases in which a term is met; translated unless the reader wants Vietnamese alone. */
export function Collocations({ phrases, show }: CollocationsProps) {
  return (
    <ul class="collocations">
      {phrases.map(([vi, en]) => (
        <li key={vi}>
          <span class="collocations__phrase" lang="vi">
            {vi}
          </span>
          {show !== 'vi' && (
            <span class="collocations__english" lang="en">
              {` ${en}`}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
