/**
 * Families: words that name several indicators, told apart by the figure's unit or noun. A pack may give phrases to a family key
 * as to an indicator id; the linker proposes every member, the one that fits the figure wins.
 */
export const families = {
	/** "GRDP", "the economy": size in money, growth in percent, and the size for each person. */
	economy: ['grdp_growth', 'grdp', 'grdp_per_capita'],
	/** National GDP. */
	national_economy: ['gdp_growth'],
	/** "industry and construction", the secondary sector. */
	industry_construction: ['industry_construction_growth', 'industry_construction_share_grdp'],
	/** "agriculture, forestry and fisheries", the primary sector. */
	agriculture: ['agriculture_growth', 'agriculture_share_grdp', 'agricultural_production_value'],
	/** "services", "trade and services", the tertiary sector. */
	services: ['services_growth', 'services_share_grdp', 'services_production_value'],
	/** "industry" alone, "industrial production". */
	industry: ['industry_growth', 'iip_growth', 'industrial_production_value'],
	construction: ['construction_growth'],
	manufacturing: ['manufacturing_growth'],
	product_taxes: ['product_tax_growth'],
	/** "FDI", "foreign direct investment": capital in USD, projects as a count. */
	fdi: ['fdi_capital', 'fdi_projects', 'fdi_stock'],
	/** "investment", "investment attraction", domestic or unspecified. */
	investment: [
		'investment_attracted',
		'investment_projects',
		'domestic_investment_capital',
		'social_investment'
	],
	/** "new rural standards" without a level; the noun tells communes from districts and criteria. */
	new_rural: ['communes_new_rural', 'districts_new_rural', 'new_rural_criteria'],
	/** "visitors", "tourists". */
	tourists: ['tourist_arrivals', 'international_tourist_arrivals', 'domestic_tourist_arrivals'],
	/** "new members", "Party members". */
	party_members: ['party_members_admitted', 'party_members_total'],
	/** "rice", "paddy": yield and output. */
	rice: ['rice_yield', 'rice_output'],
	seafood: ['seafood_output', 'seafood_exports'],
	/** "trained workers" with or without certificates. */
	trained_labour: ['trained_labour_share', 'trained_labour_certified'],
	/** "enterprises", new or active. */
	enterprises: ['enterprises_new', 'enterprises_total'],
	/** "budget": revenue unless spending is said. */
	budget: ['state_budget_revenue', 'budget_expenditure', 'local_budget_revenue'],
	/** "revenue" alone: of the budget, or of tourism where tourism is spoken of. */
	revenue: ['state_budget_revenue', 'tourism_revenue'],
	/** "production value of the sector": which sector, the sentences around it say. */
	sector_production_value: [
		'services_production_value',
		'industrial_production_value',
		'agricultural_production_value',
		'total_production_value'
	],
	/** "electricity": output, or households connected. */
	electricity: ['electricity_output', 'electricity_access']
} as const satisfies Record<string, readonly string[]>;
export type FamilyKey = keyof typeof families;

/** Indicators named by their two parts: "exports and imports reached 24.9 and 23.1 billion" states the parts, in that order. */
export const parts: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries({
		trade_turnover: ['exports', 'imports']
	})
);

/** Narrower indicators that a general name may mean where their own theme is spoken of: "the production value of the sector". */
export const narrower: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries({
		total_production_value: [
			'services_production_value',
			'industrial_production_value',
			'agricultural_production_value'
		]
	})
);

/** What an indicator is a part of: after its parts a text often returns to the whole ("domestic revenue 39.6; the plan was met by 103 %"). */
export const wholes: ReadonlyMap<string, string> = new Map(
	Object.entries({
		domestic_revenue: 'state_budget_revenue',
		customs_revenue: 'state_budget_revenue',
		exports: 'trade_turnover',
		imports: 'trade_turnover',
		international_tourist_arrivals: 'tourist_arrivals',
		domestic_tourist_arrivals: 'tourist_arrivals',
		communes_new_rural_advanced: 'communes_new_rural',
		communes_new_rural_model: 'communes_new_rural'
	})
);

/** What the growth of an amount is an indicator of its own for: "GRDP at constant prices reached 67,948 billion, up 7.37 %". */
export const growths: ReadonlyMap<string, string> = new Map(
	Object.entries({
		grdp: 'grdp_growth',
		grdp_constant_prices: 'grdp_growth'
	})
);

/** The same figure of the whole country, where the country is spoken of: "against 7.09 % nationwide". */
export const nationwide: ReadonlyMap<string, string> = new Map(
	Object.entries({
		grdp_growth: 'gdp_growth'
	})
);

/** The other members of the families of each indicator, then its whole and its growth: what the next figure may be of. */
export const siblings: ReadonlyMap<string, readonly string[]> = siblingsOfAll();

function siblingsOfAll(): Map<string, readonly string[]> {
	const all = new Map<string, Set<string>>();
	const add = (id: string, others: readonly (string | undefined)[]) => {
		const known = all.get(id) ?? new Set();
		for (const other of others) if (other !== undefined && other !== id) known.add(other);
		all.set(id, known);
	};
	for (const family of Object.values(families)) for (const id of family) add(id, family);
	for (const [id, whole] of wholes) add(id, [whole]);
	for (const [id, growth] of growths) add(id, [growth]);
	return new Map(Array.from(all, ([id, others]) => [id, [...others]]));
}
