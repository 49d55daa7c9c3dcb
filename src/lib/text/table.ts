/** A table with an empty place for every number below a length: quicker to ask than a map. */
export function emptyTable<Of>(length: number): (Of | undefined)[] {
	return new Array<Of | undefined>(length).fill(undefined);
}
