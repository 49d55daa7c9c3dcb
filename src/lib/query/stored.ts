import type { ClaimRow, DocumentRow } from '#lib/dataset/rows.ts';

/** A row as the tables give it back: what is absent is null. */
export type Stored<T> = T extends readonly (infer Item)[]
	? Stored<Item>[]
	: T extends object
		? {
				[K in keyof T]-?: undefined extends T[K]
					? Stored<Exclude<T[K], undefined>> | null
					: Stored<T[K]>;
			}
		: T;

/** A claim with its sentence, as it comes from the claims table. */
export type StoredClaim = Stored<ClaimRow>;

/** A document with its text, as it comes from the documents table. */
export type StoredDocument = Stored<DocumentRow>;

/** What is known of where a claim was read: everything of the document but its text. */
export type Source = Pick<
	StoredDocument,
	'stem' | 'title' | 'url' | 'publisher' | 'published' | 'language' | 'direction' | 'kind'
>;

/** The columns of `Source`, for questions that join documents. */
export const sourceColumns =
	'stem, documents.title AS title, url, publisher, published, language, direction, kind';

/** A claim and where it was read, with its indicator's title where it is in the catalogue. */
export type SourcedClaim = StoredClaim & Source & { indicator_title: string | null };

/** Claims with their documents and indicators; a question adds its WHERE and its order. */
export const sourcedClaims = `
SELECT claims.*, ${sourceColumns}, indicators.title AS indicator_title
FROM claims JOIN documents USING (document) LEFT JOIN indicators ON indicators.id = claims.indicator`;
