import type { z } from 'zod';

/** The first mistake that a schema found, with its field: "published: Invalid ISO date". */
export function firstIssue(error: z.ZodError): string {
	const [issue] = error.issues;
	if (!issue) return 'invalid';
	if (issue.code === 'unrecognized_keys') return `${issue.keys.join(', ')}: unknown field`;
	const field = issue.path.join('.');
	return field ? `${field}: ${issue.message}` : issue.message;
}
