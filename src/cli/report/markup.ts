/** A piece of HTML that is safe to put into another. */
export interface Markup {
	readonly html: string;
}

type Part = Markup | string | number | undefined | readonly Part[];

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** A text as HTML shows it: "a < b" is "a &lt; b"; a control character, which HTML does not allow, is a space. */
export function escapeText(text: string): string {
	return text
		.replace(/[&<>"']/g, (character) => entities[character] ?? '')
		.replace(/[^\P{Cc}\n\t\r]/gu, ' ');
}

/** HTML from a template: what stands in its gaps is escaped unless it is markup itself, lists are joined, what is absent is left out. */
export function markup(strings: TemplateStringsArray, ...parts: Part[]): Markup {
	const [first = '', ...rest] = strings;
	return { html: first + rest.map((text, index) => printed(parts[index]) + text).join('') };
}

/** HTML that is known to be safe, such as the style of the page. */
export function trusted(html: string): Markup {
	return { html };
}

function printed(part: Part): string {
	if (part === undefined) return '';
	if (typeof part === 'string') return escapeText(part);
	if (typeof part === 'number') return String(part);
	return 'html' in part ? part.html : part.map(printed).join('');
}
