import type { Qualifier } from '#lib/language/schema.ts';

/** The indicators that a word beside a wider name makes of it: "communes" that are "advanced", "visitors" that are "foreign". */
export const qualified: Readonly<Record<Qualifier, readonly string[]>> = {
	advanced: ['communes_new_rural_advanced'],
	model: ['communes_new_rural_model'],
	foreign: ['international_tourist_arrivals', 'fdi_capital', 'fdi_projects', 'fdi_stock'],
	domestic: ['domestic_tourist_arrivals', 'domestic_revenue', 'domestic_investment_capital'],
	customs: ['customs_revenue'],
	rural: ['rural_income_per_capita'],
	begun: ['enterprises_new', 'party_members_admitted', 'jobs_created'],
	standing: ['enterprises_total', 'party_members_total', 'fdi_stock'],
	ended: [],
	spending: ['budget_expenditure'],
	head: ['grdp_per_capita', 'income_per_capita', 'rural_income_per_capita'],
	index: ['iip_growth', 'cpi_growth']
};
