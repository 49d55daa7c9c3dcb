/** Points of a curve, rising in both: a score as it comes, and the share of claims with such a score that are right. */
export type Calibration = readonly (readonly [score: number, share: number])[];

/** The share of right claims that a score stands for: linear between the points, level beyond them. */
export function calibrate(points: Calibration, score: number): number {
	const next = points.findIndex(([at]) => at >= score);
	const [upper, lower] = [points[next], points[next - 1]];
	if (!upper) return points[points.length - 1]?.[1] ?? score;
	if (!lower) return upper[1];
	const part = (score - lower[0]) / (upper[0] - lower[0]);
	return lower[1] + part * (upper[1] - lower[1]);
}
