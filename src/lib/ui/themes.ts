/** Themes of the catalogue as they are headed, in the order they are listed. */
export const themeTitles: Readonly<Record<string, string>> = {
	economy: 'Economy',
	budget: 'Budget',
	investment: 'Investment',
	business: 'Business',
	trade: 'Trade',
	prices: 'Prices',
	finance: 'Finance',
	agriculture: 'Agriculture',
	tourism: 'Tourism',
	governance: 'Governance',
	new_rural: 'New rural areas',
	living: 'Living standards',
	labour: 'Labour',
	education: 'Education',
	health: 'Health',
	social: 'Society',
	population: 'Population',
	environment: 'Environment',
	infrastructure: 'Infrastructure',
	safety: 'Safety',
	admin: 'Administration',
	party: 'Party',
	plan: 'Plans'
};

/** The heading of a theme; a theme that is not listed is headed by its own name. */
export function themeTitle(theme: string): string {
	const words = theme.replaceAll('_', ' ');
	return themeTitles[theme] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
