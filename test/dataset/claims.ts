import type { Claim } from '#lib/claim/schema.ts';

const unsaid = { origin: 'default', reason: 'not said' } as const;

/** A sound claim of the sentence "GRDP rose by 13.85 % in 2024.", with changes. */
export function claimWith(changes: Partial<Claim> = {}): Claim {
	return {
		id: '0123456789abcdef',
		document: 'a',
		start: 13,
		end: 20,
		quote: '13.85 %',
		sentence_start: 0,
		sentence_end: 29,
		value: 13.85,
		precision: 0.005,
		unit: '%',
		bound: 'exact',
		indicator: 'grdp_growth',
		measure: 'level',
		status: 'actual',
		place: 'bac-giang',
		period: '2024',
		evidence: {
			indicator: unsaid,
			measure: unsaid,
			status: unsaid,
			place: unsaid,
			period: { origin: 'said', start: 24, end: 28, quote: '2024', reason: 'said' }
		},
		extractor: 'test@0',
		confidence: 0.9,
		...changes
	};
}

/** The text that `claimWith` speaks of. */
export const claimText = 'GRDP rose by 13.85 % in 2024.';
