/** Kinds of reading a figure can be of its indicator. */
export const measures = [
	'level',
	'change',
	'share',
	'rank',
	'plan_completion',
	'plan_surplus',
	'comparison'
] as const;

/** What a figure says of the world: that it is so, may be so, or is to be so. */
export const statuses = ['actual', 'estimate', 'target'] as const;
