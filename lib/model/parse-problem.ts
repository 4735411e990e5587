import * as v from 'valibot';

/** Why untrusted data was refused. */
export interface ParseProblem {
  code: 'malformed' | 'too-large';
  /** Where, as "article.blocks.3.image.src"; empty for the whole. */
  path: string;
}

/** The first of valibot's issues in our own words; the data itself is never repeated. */
export function parseProblem(issues: readonly v.BaseIssue<unknown>[]): ParseProblem {
  const issue = issues[0];
  if (!issue) return { code: 'malformed', path: '' };
  const tooLarge = ['max_length', 'max_value'].includes(issue.type);
  return { code: tooLarge ? 'too-large' : 'malformed', path: v.getDotPath(issue) ?? '' };
}
