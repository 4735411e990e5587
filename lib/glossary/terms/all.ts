import type { Term } from '../term.ts';
import { adminUnitTerms } from './admin-units.ts';
import { cadreTerms } from './cadre.ts';
import { defenceTerms } from './defence.ts';
import { documentTerms } from './documents.ts';
import { financeTerms } from './finance.ts';
import { frontTerms } from './front.ts';
import { justiceTerms } from './justice.ts';
import { meetingTerms } from './meeting.ts';
import { partyTerms } from './party.ts';
import { planningTerms } from './planning.ts';
import { reformTerms } from './reform.ts';
import { ruralTerms } from './rural.ts';
import { socioEconomyTerms } from './socio-economy.ts';
import { stateTerms } from './state.ts';

/** Every term of the glossary, grouped by category; ids are unique. */
export const allTerms: readonly Term[] = [
  ...partyTerms,
  ...stateTerms,
  ...adminUnitTerms,
  ...planningTerms,
  ...cadreTerms,
  ...documentTerms,
  ...reformTerms,
  ...socioEconomyTerms,
  ...financeTerms,
  ...meetingTerms,
  ...frontTerms,
  ...justiceTerms,
  ...defenceTerms,
  ...ruralTerms,
];
