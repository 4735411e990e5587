import type { LegalDocument } from '../document.ts';
import { assemblyResolutions } from './assembly-resolutions.ts';
import { decrees } from './decrees.ts';
import { economyLaws } from './laws-economy.ts';
import { justiceLaws } from './laws-justice.ts';
import { societyLaws } from './laws-society.ts';
import { stateLaws } from './laws-state.ts';
import { partyResolutions } from './party-resolutions.ts';
import { partyRules } from './party-rules.ts';
import { programmes } from './programmes.ts';

/** The documents that provincial news cites most. */
export const allDocuments: readonly LegalDocument[] = [
  ...stateLaws,
  ...justiceLaws,
  ...economyLaws,
  ...societyLaws,
  ...assemblyResolutions,
  ...decrees,
  ...programmes,
  ...partyResolutions,
  ...partyRules,
];
