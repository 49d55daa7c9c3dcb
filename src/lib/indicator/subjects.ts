import { subjects, type Subject } from '#lib/language/schema.ts';

/**
 * The indicators that figures of a passage may be of by what it speaks of, where no words name one; the likeliest first.
 */
export const indicatorsOf = {
	economy: [
		'grdp_growth',
		'grdp',
		'grdp_per_capita',
		'grdp_constant_prices',
		'gdp_growth',
		'product_tax_growth',
		'labour_productivity'
	],
	industry: [
		'iip_growth',
		'industry_growth',
		'industrial_production_value',
		'manufacturing_growth',
		'industry_construction_growth',
		'industry_construction_share_grdp',
		'industrial_zone_occupancy'
	],
	agriculture: ['agriculture_growth', 'agricultural_production_value', 'agriculture_share_grdp'],
	crops: ['grain_output', 'sown_area', 'rice_output', 'rice_yield', 'hightech_farmland'],
	fisheries: ['seafood_output', 'seafood_exports'],
	forests: ['forest_coverage'],
	budget: [
		'state_budget_revenue',
		'domestic_revenue',
		'customs_revenue',
		'budget_expenditure',
		'local_budget_revenue'
	],
	banking: ['credit_outstanding', 'mobilised_capital'],
	public_investment: ['public_investment_disbursement'],
	foreign_investment: ['fdi_capital', 'fdi_projects', 'fdi_stock'],
	investment: [
		'investment_attracted',
		'investment_projects',
		'social_investment',
		'domestic_investment_capital'
	],
	enterprises: ['enterprises_new', 'enterprises_total'],
	exports: ['exports', 'trade_turnover'],
	imports: ['imports'],
	retail: ['retail_sales', 'goods_services_sales'],
	prices: ['cpi_growth'],
	tourism: [
		'tourist_arrivals',
		'tourism_revenue',
		'international_tourist_arrivals',
		'domestic_tourist_arrivals'
	],
	new_rural: [
		'communes_new_rural',
		'communes_new_rural_advanced',
		'communes_new_rural_model',
		'districts_new_rural',
		'new_rural_criteria'
	],
	poverty: ['poverty_rate', 'near_poor_rate'],
	income: ['income_per_capita', 'rural_income_per_capita'],
	labour: ['jobs_created', 'unemployment_rate', 'trained_labour_share', 'trained_labour_certified'],
	insurance: [
		'health_insurance_coverage',
		'social_insurance_coverage',
		'unemployment_insurance_coverage'
	],
	health: [
		'hospital_beds_per_10000',
		'doctors_per_10000',
		'communes_health_standard',
		'child_stunting'
	],
	schools: [
		'schools_national_standard',
		'highschool_graduation',
		'exam_average_score',
		'education_quality'
	],
	party: [
		'party_members_admitted',
		'party_members_total',
		'party_organisations',
		'party_cells_good',
		'village_heads_party_members',
		'party_discipline_cases'
	],
	housing: ['temporary_houses_removed'],
	safety: ['traffic_deaths', 'crime_cases', 'case_clearance_rate'],
	electricity: ['electricity_output', 'electricity_access']
} as const satisfies Record<Subject, readonly string[]>;

const byIndicator = new Map(
	subjects.flatMap((subject) => indicatorsOf[subject].map((id) => [id as string, subject] as const))
);

/** The subject that an indicator belongs to; undefined for those that are always named. */
export function subjectOf(id: string): Subject | undefined {
	return byIndicator.get(id);
}

/** The subject that several indicators share; undefined where they are of more than one. */
export function sharedSubject(ids: readonly string[]): Subject | undefined {
	const first = subjectOf(ids[0] ?? '');
	return ids.every((id) => subjectOf(id) === first) ? first : undefined;
}
