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
