/** How much is measured. */
export interface Settings {
	/** The only language to be read. */
	language?: string | undefined;
	/** Megabytes of text in each language. */
	size: number;
	/** Documents that one process reads. */
	documents: number;
	/** Processes started in each language. */
	rounds: number;
}
