import { afcbc } from './families/afcbc.ts';
import { bbg } from './families/bbg.ts';
import { contentDetail } from './families/content-detail.ts';
import { fckA } from './families/fck-a.ts';
import { mcms } from './families/mcms.ts';
import { onecms } from './families/onecms.ts';
import { pbody } from './families/pbody.ts';
import { yyyymm } from './families/yyyymm.ts';
import type { CmsFamily } from './newspaper.ts';

/** Every content management system known. */
export const allFamilies: readonly CmsFamily[] = [
  afcbc,
  bbg,
  contentDetail,
  fckA,
  mcms,
  onecms,
  pbody,
  yyyymm,
];
