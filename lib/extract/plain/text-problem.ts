/** Why a pasted text makes no article. */
export type TextProblem = 'empty' | 'too-long' | 'old-font' | 'too-many-lines';
