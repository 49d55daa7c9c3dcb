/** Themes of the catalogue as they are headed, in the order they are listed. */
export const themeTitles: Readonly<Record<string, string>> = {
	economy: 'Economy',
	budget: 'Budget',
	investment: 'Investment',
	trade: 'Trade',
	agriculture: 'Agriculture',
	tourism: 'Tourism',
	governance: 'Governance',
	newRural: 'New rural areas',
	labour: 'Labour',
	education: 'Education',
	health: 'Health',
	social: 'Society',
	population: 'Population',
	environment: 'Environment',
	infrastructure: 'Infrastructure',
	safety: 'Safety',
	administration: 'Administration',
	party: 'Party'
};

/** The heading of a theme; a theme that is not listed is headed by its own name. */
export function themeTitle(theme: string): string {
	return themeTitles[theme] ?? theme.charAt(0).toUpperCase() + theme.slice(1);
}
