import calibration from '#lib/claim/calibration.json' with { type: 'json' };
import { aboutOf, type About } from '#lib/claim/about.ts';
import { framed, survey, type DocumentFacts } from '#lib/claim/analyse.ts';
import type { Calibration } from '#lib/claim/calibration.ts';
import { claimOf } from '#lib/claim/claimOf.ts';
import { explain, type Explanation } from '#lib/claim/explain.ts';
import { linkQuantities } from '#lib/claim/link.ts';
import type { Reading } from '#lib/claim/reading.ts';
import type { Claim, Rejection } from '#lib/claim/schema.ts';
import { trained } from '#lib/claim/trained.ts';
import type { LanguagePack } from '#lib/language/schema.ts';
import { codePointOffsets } from '#lib/text/codePoints.ts';

const curve = calibration as unknown as Calibration;
const explaining = { ...trained, keepsFeatures: true };

/** What is known of a document besides its text, and what is wanted. */
export interface ExtractOptions extends DocumentFacts {
	/** Key that the claims carry: the SHA-256 of the text, or a file's stem. */
	document: string;
	/** How the language of the text writes figures. */
	pack: LanguagePack;
	/** Say for every figure what was read from where. */
	explain?: boolean;
}

/** The claims of a document in order of its text, the numerals that are none, and what was found out about the document. */
export interface Extraction {
	language: string;
	claims: Claim[];
	rejections: Rejection[];
	/** The language has no pack, so that words were not read; the first warning says so. */
	plain?: true;
	/** Date of publication: the given one, else the one the text states. */
	published?: string;
	/** Things the reader of the claims should know ("no place is named"). */
	warnings: string[];
	explanations?: Explanation[];
	/** What the document was taken to be about, where explanations are asked for. */
	about?: About;
}

/**
 * Reads the figures out of a document: every claim with its evidence. Never throws because of the text; time is linear in its length.
 */
export function extract(text: string, options: ExtractOptions): Extraction {
	const { pack } = options;
	const reading = framed(survey(text, pack, options), trained);
	const links = linkQuantities(reading, options.explain ? explaining : trained);
	const toCodePoints = codePointOffsets(text);
	const claims = links.linked.map((linked) =>
		claimOf(reading, linked, { document: options.document, toCodePoints, calibration: curve })
	);
	const rejections = [
		...reading.refusals.map(({ start, end, kind, reason }) => ({ start, end, kind, reason })),
		...links.refused.map(({ quantity: { start, end } }) => ({
			start,
			end,
			kind: 'other',
			reason: 'nothing beside it says what it is a figure of'
		}))
	].sort((a, b) => a.start - b.start);
	return {
		language: pack.code,
		...(pack.plain && { plain: true }),
		claims,
		rejections: rejections.map(({ start, end, kind, reason }) => ({
			start: toCodePoints(start),
			end: toCodePoints(end),
			quote: text.slice(start, end),
			kind,
			reason
		})),
		...(reading.metadata.published && { published: reading.metadata.published }),
		warnings: warningsOf(reading, claims),
		...(options.explain && {
			explanations: explain(reading, links, trained, toCodePoints),
			about: aboutOf(reading, options, explaining)
		})
	};
}

function warningsOf({ frame, pack }: Reading, claims: readonly Claim[]): string[] {
	const plain = pack.plain ? [plainWarning(pack)] : [];
	if (claims.length === 0) return plain;
	return [
		...plain,
		...(frame.places.length === 0 ? ['no province is named'] : []),
		...(frame.year === undefined ? ['no year is named'] : [])
	];
}

/** What is read of a language that has no pack. */
export function plainWarning({ name }: LanguagePack): string {
	return `there is no language pack for ${name}: only digits, percent signs, currency codes, names of provinces and abbreviations such as GRDP were read`;
}
