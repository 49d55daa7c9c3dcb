/** Traditional characters and their simplified forms, in pairs; those that news of provinces uses. */
const pairs = '區区 國国 產产';

const simplified = new Map(
	pairs.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)] as const)
);

/** The text with traditional Chinese characters as simplified ones, so that both writings are compared as one. */
export function simplifyHan(text: string): string {
	return text.replace(/[\u3400-\u9fff]/g, (character) => simplified.get(character) ?? character);
}
