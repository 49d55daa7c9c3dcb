/** A figure that a sentence states, with the fields that matter for the case. */
export interface CaseClaim {
	quote: string;
	value: number;
	unit: string;
	indicator?: string | null;
	measure?: string;
	status?: string;
	place?: string;
	period?: string;
}

/** A sentence and every figure it states. */
export interface Case {
	sentence: string;
	claims: readonly CaseClaim[];
}

type More = Pick<CaseClaim, 'measure' | 'status' | 'place' | 'period'>;

/** A figure that is a reported level unless the last argument says otherwise: spread the constants below into it. */
export function claim(
	quote: string,
	value: number,
	unit: string,
	indicator: string | null,
	more: More = {}
): CaseClaim {
	return { quote, value, unit, indicator, measure: 'level', status: 'actual', ...more };
}

export const change = { measure: 'change' } as const;
export const rank = { measure: 'rank' } as const;
export const share = { measure: 'share' } as const;
export const completion = { measure: 'plan_completion' } as const;
export const surplus = { measure: 'plan_surplus' } as const;
export const comparison = { measure: 'comparison' } as const;
export const estimate = { status: 'estimate' } as const;
export const target = { status: 'target' } as const;
