import type { Bilingual, LegalSource, PartialDate, SourceStatus } from '../term.ts';

export const POWER_LEVELS = ['centre', 'province', 'district', 'commune', 'people'] as const;
export type PowerLevel = (typeof POWER_LEVELS)[number];

/** Places in a level, from left to right: three of the Party, then those of the State. */
export const POWER_ROLES = [
  'congress',
  'committee',
  'secretary',
  'assembly',
  'standing',
  'executive',
  'office',
] as const;
export type PowerRole = (typeof POWER_ROLES)[number];

export interface PowerBody {
  id: string;
  level: PowerLevel;
  role: PowerRole;
  name: Bilingual;
  /** Id of the glossary's term. */
  termId: string;
  from: PartialDate | null;
  to: PartialDate | null;
}

export const RELATION_KINDS = ['elects', 'approves', 'appoints', 'leads'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

export interface PowerRelation {
  /** Ids of bodies. */
  by: string;
  kind: RelationKind;
  whom: string;
  /** What the rule covers exactly, where the bodies' names do not say it. */
  note: Bilingual | null;
  from: PartialDate | null;
  to: PartialDate | null;
  source: LegalSource;
  status: SourceStatus;
}

/**
 * The three states of the map. In the second half of 2025 the leaders of the units formed by mergers
 * were appointed; the councils elected on 15 March 2026 elect theirs again.
 */
export const POWER_STAGES = [
  { id: 'before', day: '2025-06-30' },
  { id: 'changeover', day: '2025-07-01' },
  { id: 'now', day: '2026-04-01' },
] as const;
export type PowerStage = (typeof POWER_STAGES)[number]['id'];
