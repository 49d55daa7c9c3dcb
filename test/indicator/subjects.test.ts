import { expect, test } from 'vitest';
import { indicatorById } from '#lib/indicator/index.ts';
import { qualified } from '#lib/indicator/qualified.ts';
import { indicatorsOf, sharedSubject, subjectOf } from '#lib/indicator/subjects.ts';

const named = [...Object.values(indicatorsOf), ...Object.values(qualified)].flat();

test('subjects and qualifiers speak of indicators of the catalogue only', () => {
	expect(named.filter((id) => indicatorById(id) === undefined)).toEqual([]);
});

test('an indicator belongs to one subject', () => {
	const ids = Object.values(indicatorsOf).flat();
	expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
	expect(subjectOf('tourism_revenue')).toBe('tourism');
	expect(subjectOf('pci')).toBeUndefined();
});

test('names of several indicators share a subject only where all are of it', () => {
	expect(sharedSubject(['tourist_arrivals', 'tourism_revenue'])).toBe('tourism');
	expect(sharedSubject(['state_budget_revenue', 'tourism_revenue'])).toBeUndefined();
	expect(sharedSubject(['pci', 'tourism_revenue'])).toBeUndefined();
	expect(sharedSubject([])).toBeUndefined();
});
