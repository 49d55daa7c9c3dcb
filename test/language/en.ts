import {
	type Case,
	change,
	claim,
	completion,
	estimate,
	rank,
	share,
	surplus,
	target
} from './cases.ts';

/** Sentences of news in English and the figures they state. */
export const cases: readonly Case[] = [
	{
		sentence:
			'In 2023, the GRDP of Ninh Binh province grew by 7.27%, with services up 8.1% and agriculture, forestry and fisheries rising 2.94%.',
		claims: [
			claim('7.27%', 7.27, '%', 'grdp_growth', { place: 'ninh-binh', period: '2023' }),
			claim('8.1%', 8.1, '%', 'services_growth', { place: 'ninh-binh', period: '2023' }),
			claim('2.94%', 2.94, '%', 'agriculture_growth', { place: 'ninh-binh', period: '2023' })
		]
	},
	{
		sentence:
			"The size of Lao Cai's economy in 2024 is estimated at nearly VND84.3 trillion, and per capita GRDP at VND104.6 million.",
		claims: [
			claim('VND84.3 trillion', 84.3e12, 'VND', 'grdp', {
				...estimate,
				place: 'lao-cai',
				period: '2024'
			}),
			claim('VND104.6 million', 104.6e6, 'VND', 'grdp_per_capita', estimate)
		]
	},
	{
		sentence: 'In 2022 the GRDP of Ha Nam at constant 2010 prices reached 45,120 billion VND.',
		claims: [
			claim('45,120 billion VND', 45.12e12, 'VND', 'grdp_constant_prices', {
				place: 'ha-nam',
				period: '2022'
			})
		]
	},
	{
		sentence:
			'The average per capita income of Soc Trang province in 2024 was VND5.1 million a month, up 8.7% from the previous year.',
		claims: [
			claim('VND5.1 million', 5.1e6, 'VND', 'income_per_capita', { place: 'soc-trang' }),
			claim('8.7%', 8.7, '%', 'income_per_capita', change)
		]
	},
	{
		sentence:
			'Per capita income in rural areas of Ben Tre province reached 58.5 million VND in 2023.',
		claims: [claim('58.5 million VND', 58.5e6, 'VND', 'rural_income_per_capita')]
	},
	{
		sentence:
			'In the economic structure of Vinh Phuc province in 2024, industry and construction accounted for 53.4%, services for 22.6%, and agriculture, forestry and fisheries for 5.8%.',
		claims: [
			claim('53.4%', 53.4, '%', 'industry_construction_share_grdp'),
			claim('22.6%', 22.6, '%', 'services_share_grdp'),
			claim('5.8%', 5.8, '%', 'agriculture_share_grdp')
		]
	},
	{
		sentence:
			'The industry and construction sector of Hau Giang increased by 21.36% in 2023, while manufacturing and processing rose by 13.5%.',
		claims: [
			claim('21.36%', 21.36, '%', 'industry_construction_growth', { place: 'hau-giang' }),
			claim('13.5%', 13.5, '%', 'manufacturing_growth')
		]
	},
	{
		sentence:
			'In 2024, industrial growth in Tra Vinh province was 12.2%, construction growth 9.4%, and product taxes less subsidies increased by 6.1%.',
		claims: [
			claim('12.2%', 12.2, '%', 'industry_growth'),
			claim('9.4%', 9.4, '%', 'construction_growth'),
			claim('6.1%', 6.1, '%', 'product_tax_growth')
		]
	},
	{
		sentence:
			'The industrial production index (IIP) of Ha Tinh in the first nine months of 2024 rose 8.32% over the same period last year.',
		claims: [claim('8.32%', 8.32, '%', 'iip_growth', { period: '2024-01/2024-09' })]
	},
	{
		sentence:
			'Industrial production value of Hung Yen province reached 312,500 billion VND in 2023, up 9.6% compared to 2022.',
		claims: [
			claim('312,500 billion VND', 312.5e12, 'VND', 'industrial_production_value'),
			claim('9.6%', 9.6, '%', 'industrial_production_value', change)
		]
	},
	{
		sentence:
			'Labour productivity in Binh Phuoc stood at VND158.4 million per worker in 2022; the contribution of TFP to growth reached 42.5%.',
		claims: [
			claim('VND158.4 million', 158.4e6, 'VND', 'labour_productivity'),
			claim('42.5%', 42.5, '%', 'tfp_contribution')
		]
	},
	{
		sentence:
			'Total social investment capital of Quang Nam in 2024 is estimated at VND37.9 trillion, an increase of 10.2%.',
		claims: [
			claim('VND37.9 trillion', 37.9e12, 'VND', 'social_investment', estimate),
			claim('10.2%', 10.2, '%', 'social_investment', { ...change, ...estimate })
		]
	},
	{
		sentence:
			"Dong Thap's public investment disbursement in 2023 reached 97.4% of the plan assigned by the Prime Minister, ranking fourth nationwide.",
		claims: [
			claim('97.4%', 97.4, '%', 'public_investment_disbursement'),
			claim('fourth', 4, 'rank', 'public_investment_disbursement', rank)
		]
	},
	{
		sentence: 'In 2024, Bac Ninh attracted US$5.12 billion in FDI, 2.8 times the figure for 2023.',
		claims: [
			claim('US$5.12 billion', 5.12e9, 'USD', 'fdi_capital', { place: 'bac-ninh' }),
			claim('2.8 times', 2.8, 'times', 'fdi_capital', change)
		]
	},
	{
		sentence:
			'Tay Ninh licensed 34 new FDI projects in 2023; cumulative FDI reached 9.4 billion USD.',
		claims: [
			claim('34', 34, 'count', 'fdi_projects'),
			claim('9.4 billion USD', 9.4e9, 'USD', 'fdi_stock')
		]
	},
	{
		sentence:
			'Binh Thuan approved 23 investment projects in 2022, with domestic investment capital of VND18.4 trillion.',
		claims: [
			claim('23 investment projects', 23, 'count', 'investment_projects'),
			claim('VND18.4 trillion', 18.4e12, 'VND', 'domestic_investment_capital')
		]
	},
	{
		sentence:
			'Total converted investment capital of Hai Duong in 2024 came to about 1.35 billion USD.',
		claims: [claim('1.35 billion USD', 1.35e9, 'USD', 'investment_attracted')]
	},
	{
		sentence:
			'Gia Lai province had 1,215 newly established enterprises in 2023, bringing the number of active enterprises to 9,860.',
		claims: [
			claim('1,215', 1215, 'count', 'enterprises_new'),
			claim('9,860', 9860, 'count', 'enterprises_total')
		]
	},
	{
		sentence:
			'State budget revenue in Hoa Binh reached VND6,215 billion in 2023, exceeding the estimate by 14.6%; domestic revenue was VND5,730 billion and revenue from import-export activities VND485 billion.',
		claims: [
			claim('VND6,215 billion', 6.215e12, 'VND', 'state_budget_revenue', { place: 'hoa-binh' }),
			claim('14.6%', 14.6, '%', 'state_budget_revenue', surplus),
			claim('VND5,730 billion', 5.73e12, 'VND', 'domestic_revenue'),
			claim('VND485 billion', 485e9, 'VND', 'customs_revenue')
		]
	},
	{
		sentence:
			"Da Nang's budget collection in the first quarter of 2025 totalled VND8.94 trillion, equal to 36.2% of the estimate and up 21% year on year.",
		claims: [
			claim('VND8.94 trillion', 8.94e12, 'VND', 'state_budget_revenue', {
				place: 'da-nang',
				period: '2025-Q1'
			}),
			claim('36.2%', 36.2, '%', 'state_budget_revenue', completion),
			claim('21%', 21, '%', 'state_budget_revenue', change)
		]
	},
	{
		sentence:
			'Local budget expenditure of Yen Bai province in 2022 was 15,430 billion VND; local budget revenue reached 16,020 billion VND.',
		claims: [
			claim('15,430 billion VND', 15.43e12, 'VND', 'budget_expenditure'),
			claim('16,020 billion VND', 16.02e12, 'VND', 'local_budget_revenue')
		]
	},
	{
		sentence:
			'Export turnover of Long An province in 2024 hit 7.9 billion USD, while import turnover reached 5.6 billion USD.',
		claims: [
			claim('7.9 billion USD', 7.9e9, 'USD', 'exports', { place: 'long-an' }),
			claim('5.6 billion USD', 5.6e9, 'USD', 'imports', { place: 'long-an' })
		]
	},
	{
		sentence:
			'Total import-export turnover through the border gates of Cao Bang in 2023 amounted to 820 million USD, up 12%.',
		claims: [
			claim('820 million USD', 820e6, 'USD', 'trade_turnover'),
			claim('12%', 12, '%', 'trade_turnover', change)
		]
	},
	{
		sentence:
			'Total retail sales of goods and consumer service revenue in An Giang in the first six months of 2024 are estimated at VND77.6 trillion.',
		claims: [
			claim('VND77.6 trillion', 77.6e12, 'VND', 'retail_sales', { ...estimate, period: '2024-H1' })
		]
	},
	{
		sentence:
			'Total goods circulation and service revenue of Bac Lieu in 2022 reached VND82.3 trillion, and the consumer price index rose by 3.1%.',
		claims: [
			claim('VND82.3 trillion', 82.3e12, 'VND', 'goods_services_sales'),
			claim('3.1%', 3.1, '%', 'cpi_growth')
		]
	},
	{
		sentence:
			'In 2024, Khanh Hoa province welcomed 10.6 million visitors, including 4.7 million international visitors and 5.9 million domestic visitors; tourism revenue reached VND53 trillion.',
		claims: [
			claim('10.6 million visitors', 10.6e6, 'count', 'tourist_arrivals'),
			claim('4.7 million international visitors', 4.7e6, 'count', 'international_tourist_arrivals'),
			claim('5.9 million domestic visitors', 5.9e6, 'count', 'domestic_tourist_arrivals'),
			claim('VND53 trillion', 53e12, 'VND', 'tourism_revenue')
		]
	},
	{
		sentence:
			'Grain output of Dak Lak in 2023 reached 1.28 million tonnes, equal to 103.5% of the plan; rice output was 812,000 tonnes, with an average rice yield of 68.3 quintals per hectare.',
		claims: [
			claim('1.28 million tonnes', 1.28e6, 't', 'grain_output', { place: 'dak-lak' }),
			claim('103.5%', 103.5, '%', 'grain_output', completion),
			claim('812,000 tonnes', 812000, 't', 'rice_output'),
			claim('68.3 quintals per hectare', 68.3, 'quintal/ha', 'rice_yield')
		]
	},
	{
		sentence:
			'Land accumulation in Nam Dinh reached 4,250 hectares in 2023, and the total sown area was 178,400 hectares.',
		claims: [
			claim('4,250 hectares', 4250, 'ha', 'hightech_farmland'),
			claim('178,400 hectares', 178400, 'ha', 'sown_area')
		]
	},
	{
		sentence:
			'Agricultural production value of Kien Giang in 2024 reached VND61.3 trillion; seafood output was 815,000 tonnes and seafood exports fetched US$310 million.',
		claims: [
			claim('VND61.3 trillion', 61.3e12, 'VND', 'agricultural_production_value'),
			claim('815,000 tonnes', 815000, 't', 'seafood_output'),
			claim('US$310 million', 310e6, 'USD', 'seafood_exports')
		]
	},
	{
		sentence: 'The forest coverage rate of Bac Kan province was kept at 73.4% in 2022.',
		claims: [claim('73.4%', 73.4, '%', 'forest_coverage', { place: 'bac-kan', period: '2022' })]
	},
	{
		sentence: 'By the end of 2023, Son La province had 151 OCOP products.',
		claims: [claim('151 OCOP products', 151, 'count', 'ocop_products', { place: 'son-la' })]
	},
	{
		sentence:
			'In Ha Tinh, 180 out of 181 communes have met new rural standards, 64 communes have met advanced new rural standards and 15 communes are model new rural communes.',
		claims: [
			claim('180 out of 181 communes', 180, 'count', 'communes_new_rural', { place: 'ha-tinh' }),
			claim('64 communes', 64, 'count', 'communes_new_rural_advanced'),
			claim('15 communes', 15, 'count', 'communes_new_rural_model')
		]
	},
	{
		sentence:
			'In 2023, eight districts of Tien Giang province were recognised as new rural districts, and each commune met 18.6 criteria on average.',
		claims: [
			claim('eight districts', 8, 'count', 'districts_new_rural'),
			claim('18.6 criteria', 18.6, 'count', 'new_rural_criteria')
		]
	},
	{
		sentence:
			'The poverty rate of Dien Bien province fell to 21.29% in 2024, and the near-poor household rate was 15.4%.',
		claims: [
			claim('21.29%', 21.29, '%', 'poverty_rate', { place: 'dien-bien' }),
			claim('15.4%', 15.4, '%', 'near_poor_rate')
		]
	},
	{
		sentence: 'Tuyen Quang province removed 2,140 temporary houses in 2023.',
		claims: [claim('2,140 temporary houses', 2140, 'count', 'temporary_houses_removed')]
	},
	{
		sentence:
			'Health insurance coverage in Lai Chau reached 96.8% in 2024; social insurance participation was 31.5% and unemployment insurance participation 18.2%.',
		claims: [
			claim('96.8%', 96.8, '%', 'health_insurance_coverage', { place: 'lai-chau' }),
			claim('31.5%', 31.5, '%', 'social_insurance_coverage'),
			claim('18.2%', 18.2, '%', 'unemployment_insurance_coverage')
		]
	},
	{
		sentence:
			'In 2023, Phu Tho had 15.5 doctors per 10,000 people and 49.3 hospital beds per 10,000 people; the stunting rate of children was 17.8%.',
		claims: [
			claim('15.5 doctors', 15.5, 'per_10000', 'doctors_per_10000'),
			claim('49.3 hospital beds', 49.3, 'per_10000', 'hospital_beds_per_10000'),
			claim('17.8%', 17.8, '%', 'child_stunting')
		]
	},
	{
		sentence:
			'The average population of Ninh Thuan province in 2022 was 598,700 people, with a natural population growth rate of 0.98%.',
		claims: [
			claim('598,700 people', 598700, 'count', 'population', { place: 'ninh-thuan' }),
			claim('0.98%', 0.98, '%', 'natural_increase')
		]
	},
	{
		sentence:
			'The urbanisation rate of Binh Duong reached 84.5% in 2023, and the urban unemployment rate was 3.2%.',
		claims: [
			claim('84.5%', 84.5, '%', 'urbanisation_rate'),
			claim('3.2%', 3.2, '%', 'unemployment_rate')
		]
	},
	{
		sentence:
			'The rate of trained workers in Quang Binh reached 71.2% in 2024, of which those with degrees and certificates made up 29.4%.',
		claims: [
			claim('71.2%', 71.2, '%', 'trained_labour_share'),
			claim('29.4%', 29.4, '%', 'trained_labour_certified')
		]
	},
	{
		sentence:
			'In 2023, Kon Tum province created jobs for 6,450 workers, reaching 107.5% of the plan.',
		claims: [
			claim('6,450 workers', 6450, 'count', 'jobs_created', { place: 'kon-tum' }),
			claim('107.5%', 107.5, '%', 'jobs_created', completion)
		]
	},
	{
		sentence:
			'The percentage of schools meeting national standards in Bac Giang was 93.7% in 2024; the high school graduation rate reached 99.6%.',
		claims: [
			claim('93.7%', 93.7, '%', 'schools_national_standard'),
			claim('99.6%', 99.6, '%', 'highschool_graduation')
		]
	},
	{
		sentence:
			'The average score of the high school graduation exam in Thai Binh in 2024 was 7.05 points; its education quality ranked 9th nationwide.',
		claims: [
			claim('7.05 points', 7.05, 'points', 'exam_average_score'),
			claim('9th', 9, 'rank', 'education_quality', rank)
		]
	},
	{
		sentence:
			'In 2023, the rural population using hygienic water in Ca Mau reached 94.5%, and 91% of urban solid waste was collected.',
		claims: [
			claim('94.5%', 94.5, '%', 'clean_water_access', { place: 'ca-mau' }),
			claim('91%', 91, '%', 'waste_collected')
		]
	},
	{
		sentence:
			'The occupancy rate of industrial parks in Tay Ninh was 76.4% in 2023; the share of industrial parks with wastewater treatment reached 100%.',
		claims: [
			claim('76.4%', 76.4, '%', 'industrial_zone_occupancy'),
			claim('100%', 100, '%', 'iz_wastewater')
		]
	},
	{
		sentence:
			'By 31 December 2023, outstanding loans in Quang Ngai totalled VND78.6 trillion and mobilised capital VND74.9 trillion.',
		claims: [
			claim('VND78.6 trillion', 78.6e12, 'VND', 'credit_outstanding'),
			claim('VND74.9 trillion', 74.9e12, 'VND', 'mobilised_capital')
		]
	},
	{
		sentence:
			"Dong Thap's PCI score in 2023 was 69.66 points, ranking 5th in the country; its Provincial Green Index scored 24.1 points.",
		claims: [
			claim('69.66 points', 69.66, 'points', 'pci', { place: 'dong-thap', period: '2023' }),
			claim('5th', 5, 'rank', 'pci', rank),
			claim('24.1 points', 24.1, 'points', 'pgi')
		]
	},
	{
		sentence:
			'In 2022, Binh Dinh scored 43.1 points in PAPI, 86.4 points in the PAR Index and 81.3% in SIPAS.',
		claims: [
			claim('43.1 points', 43.1, 'points', 'papi'),
			claim('86.4 points', 86.4, 'points', 'par_index'),
			claim('81.3%', 81.3, '%', 'sipas')
		]
	},
	{
		sentence:
			'In 2023, Hau Giang climbed six places in the digital transformation index to 11th nationwide.',
		claims: [claim('six places', 6, 'rank', 'dti', change), claim('11th', 11, 'rank', 'dti', rank)]
	},
	{
		sentence: 'The digital economy share of Thai Nguyen in 2024 is estimated at 30.5%.',
		claims: [claim('30.5%', 30.5, '%', 'digital_economy_share', { ...estimate, period: '2024' })]
	},
	{
		sentence:
			'In 2023, the Vinh Long provincial Party Committee admitted 1,342 new Party members, bringing the total number of Party members to 51,200.',
		claims: [
			claim('1,342', 1342, 'count', 'party_members_admitted'),
			claim('51,200', 51200, 'count', 'party_members_total')
		]
	},
	{
		sentence:
			'Ha Giang has 812 grassroots Party organisations; in 2024, 74.6% of village heads were Party members and 92.3% of Party organisations completed their tasks well.',
		claims: [
			claim('812', 812, 'count', 'party_organisations'),
			claim('74.6%', 74.6, '%', 'village_heads_party_members'),
			claim('92.3%', 92.3, '%', 'party_cells_good')
		]
	},
	{
		sentence:
			'In 2022, Lam Dong disciplined 214 Party members, and staff reduction reached 356 people.',
		claims: [
			claim('214 Party members', 214, 'count', 'party_discipline_cases'),
			claim('356 people', 356, 'count', 'staff_reduction')
		]
	},
	{
		sentence: 'Since July 2025, Ca Mau province has had 64 commune-level administrative units.',
		claims: [claim('64 commune-level administrative units', 64, 'count', 'commune_level_units')]
	},
	{
		sentence:
			'The total number of communes in Thanh Hoa was 469 in 2022; 97.5% of communes met national health criteria.',
		claims: [
			claim('469', 469, 'count', 'communes_total'),
			claim('97.5%', 97.5, '%', 'communes_health_standard')
		]
	},
	{
		sentence: 'In 2023, Ninh Binh met or exceeded 16 out of 18 socio-economic targets.',
		claims: [claim('16 out of 18', 16, 'count', 'targets_met', { place: 'ninh-binh' })]
	},
	{
		sentence:
			'Traffic accidents in Dak Nong killed 97 people in 2023; 512 criminal cases were recorded, with a clearance rate of 89.4%.',
		claims: [
			claim('97 people', 97, 'count', 'traffic_deaths'),
			claim('512 criminal cases', 512, 'count', 'crime_cases'),
			claim('89.4%', 89.4, '%', 'case_clearance_rate')
		]
	},
	{
		sentence:
			'Electricity output of Ninh Thuan reached 7.6 billion kWh in 2023, and 99.8% of households use electricity.',
		claims: [
			claim('7.6 billion kWh', 7.6e9, 'kWh', 'electricity_output'),
			claim('99.8%', 99.8, '%', 'electricity_access')
		]
	},
	{
		sentence: 'The length of expressways in Quang Ninh reached 176 km by the end of 2022.',
		claims: [claim('176 km', 176, 'km', 'expressway_length')]
	},
	{
		sentence:
			'Cargo throughput at the ports of Quang Ngai in 2023 was 28.4 million tonnes, an increase of 5%.',
		claims: [
			claim('28.4 million tonnes', 28.4e6, 't', 'port_cargo_throughput'),
			claim('5%', 5, '%', 'port_cargo_throughput', change)
		]
	},
	{
		sentence: 'Lai Chau covers an area of 9,069 sq km.',
		claims: [claim('9,069 sq km', 9069, 'km2', 'land_area', { place: 'lai-chau' })]
	},
	{
		sentence: 'Ha Nam province has a natural area of 86,193 hectares.',
		claims: [claim('86,193 hectares', 86193, 'ha', 'land_area', { place: 'ha-nam' })]
	},
	{
		sentence:
			'Total production value of all sectors in Hung Yen reached VND420.3 trillion in 2022, and the production value of services VND61.2 trillion.',
		claims: [
			claim('VND420.3 trillion', 420.3e12, 'VND', 'total_production_value'),
			claim('VND61.2 trillion', 61.2e12, 'VND', 'services_production_value')
		]
	},
	{
		sentence:
			'In 2025, Nghe An strives for GRDP growth of 9.5 to 10.5% and budget revenue of at least VND21 trillion.',
		claims: [
			claim('9.5 to 10.5%', 9.5, '%', 'grdp_growth', { ...target, period: '2025' }),
			claim('VND21 trillion', 21e12, 'VND', 'state_budget_revenue', target)
		]
	},
	{
		sentence:
			"In 2024, the country's GDP grew by 7.09%, while Hai Phong's GRDP expanded by 11.01%.",
		claims: [
			claim('7.09%', 7.09, '%', 'gdp_growth', { place: 'vietnam' }),
			claim('11.01%', 11.01, '%', 'grdp_growth', { place: 'hai-phong' })
		]
	},
	{
		sentence:
			'Domestic revenue of Lang Son in 2023 reached two and a half trillion VND, about one third of the total.',
		claims: [
			claim('two and a half trillion VND', 2.5e12, 'VND', 'domestic_revenue'),
			claim('one third', 33.33, '%', 'domestic_revenue', share)
		]
	},
	{
		sentence:
			'In 2023, Son La recorded 410 criminal cases, up 12 cases from a year earlier, while traffic accidents killed 98 people, down 7 people.',
		claims: [
			claim('410 criminal cases', 410, 'count', 'crime_cases', { place: 'son-la', period: '2023' }),
			claim('12 cases', 12, 'count', 'crime_cases', change),
			claim('98 people', 98, 'count', 'traffic_deaths'),
			claim('7 people', -7, 'count', 'traffic_deaths', change)
		]
	},
	{
		sentence:
			'By the end of 2024, Ben Tre had 118 of 133 communes meeting new rural standards, an increase of 9 communes over 2023.',
		claims: [
			claim('118 of 133 communes', 118, 'count', 'communes_new_rural', { place: 'ben-tre' }),
			claim('9 communes', 9, 'count', 'communes_new_rural', change)
		]
	},
	{
		sentence:
			'By the end of 2026, Gia Lai aims to have five more communes meeting new rural standards and to cut the poverty rate to 4.2%.',
		claims: [
			claim('five more communes', 5, 'count', 'communes_new_rural', { ...change, ...target }),
			claim('4.2%', 4.2, '%', 'poverty_rate', { ...target, period: '2026' })
		]
	},
	{
		sentence:
			'In 2023, industry and construction in Quang Nam fell by 17.8%, GRDP contracted 8.25%, and the industrial production index dropped 21.5%.',
		claims: [
			claim('17.8%', -17.8, '%', 'industry_construction_growth', { place: 'quang-nam' }),
			claim('8.25%', -8.25, '%', 'grdp_growth'),
			claim('21.5%', -21.5, '%', 'iip_growth')
		]
	},
	{
		sentence:
			'Domestic revenue of Binh Phuoc in 2023 was VND8,120 billion, 24.5% short of the estimate, while customs revenue exceeded the plan by 12%.',
		claims: [
			claim('VND8,120 billion', 8.12e12, 'VND', 'domestic_revenue'),
			claim('24.5%', -24.5, '%', 'domestic_revenue', surplus),
			claim('12%', 12, '%', 'customs_revenue', surplus)
		]
	},
	{
		sentence:
			'GRDP per capita of Ha Tinh reached VND86.4 million in 2024, an increase of VND7.1 million compared to 2023.',
		claims: [
			claim('VND86.4 million', 86.4e6, 'VND', 'grdp_per_capita', {
				place: 'ha-tinh',
				period: '2024'
			}),
			claim('VND7.1 million', 7.1e6, 'VND', 'grdp_per_capita', { ...change, period: '2024' })
		]
	},
	{
		sentence:
			"Dong Nai collected VND61.2 trillion for the State budget in 2024 (VND57.8 trillion in 2023), accounting for 3% of the country's total.",
		claims: [
			claim('VND61.2 trillion', 61.2e12, 'VND', 'state_budget_revenue', { period: '2024' }),
			claim('VND57.8 trillion', 57.8e12, 'VND', 'state_budget_revenue', { period: '2023' }),
			claim('3%', 3, '%', 'state_budget_revenue', share)
		]
	},
	{
		sentence:
			"In 2024, Ha Nam's GRDP is estimated to have grown by 10.93%, 3.84 percentage points higher than the national average.",
		claims: [
			claim('10.93%', 10.93, '%', 'grdp_growth', { ...estimate, place: 'ha-nam' }),
			claim('3.84 percentage points', 3.84, 'pp', 'grdp_growth', {
				...estimate,
				measure: 'comparison'
			})
		]
	},
	{
		sentence:
			'The poverty rate of Ha Giang dropped by 4.5 percentage points to 32.6% in 2023, and 210 new enterprises were established, 1.4 times the previous year.',
		claims: [
			claim('4.5 percentage points', -4.5, 'pp', 'poverty_rate', change),
			claim('32.6%', 32.6, '%', 'poverty_rate'),
			claim('210 new enterprises', 210, 'count', 'enterprises_new'),
			claim('1.4 times', 1.4, 'times', 'enterprises_new', change)
		]
	},
	{
		sentence:
			'In 2023, nine in ten residents of Nam Dinh held health insurance cards, and two in three households used clean water.',
		claims: [
			claim('nine in ten', 90, '%', 'health_insurance_coverage', {
				place: 'nam-dinh',
				period: '2023'
			}),
			claim('two in three', 66.67, '%', 'clean_water_access')
		]
	},
	{
		sentence: 'Per head, Nam Dinh produced VND84 million in 2023.',
		claims: [
			claim('VND84 million', 84e6, 'VND', 'grdp_per_capita', { place: 'nam-dinh', period: '2023' })
		]
	},
	{
		sentence: 'Forests cover 48.2 percent of Phu Yen in 2023.',
		claims: [claim('48.2 percent', 48.2, '%', 'forest_coverage')]
	},
	{
		sentence:
			'Some 92 percent of household rubbish in the towns of Phu Yen was collected and treated in 2023.',
		claims: [claim('92 percent', 92, '%', 'waste_collected')]
	},
	{
		sentence: 'Vung Ro Port cleared 1.6 million tonnes of freight in 2023.',
		claims: [claim('1.6 million tonnes', 1.6e6, 't', 'port_cargo_throughput')]
	},
	{
		sentence: 'In 2023 work was found for 26,400 people in Phu Yen.',
		claims: [claim('26,400 people', 26400, 'count', 'jobs_created')]
	},
	{
		sentence: 'Ha Tinh counted 96 road deaths in 2023, 18 fewer than in 2022.',
		claims: [
			claim('96 road deaths', 96, 'count', 'traffic_deaths', { place: 'ha-tinh', period: '2023' }),
			claim('18', -18, 'count', 'traffic_deaths', change)
		]
	},
	{
		sentence: 'Ha Tinh is eyeing growth of 9 percent for 2025.',
		claims: [claim('9 percent', 9, '%', 'grdp_growth', { ...target, period: '2025' })]
	},
	{
		sentence: 'In the latter half of 2023, exports of Ha Tinh were US$1.3 billion.',
		claims: [
			claim('US$1.3 billion', 1.3e9, 'USD', 'exports', { place: 'ha-tinh', period: '2023-H2' })
		]
	},
	{
		sentence: 'In 2023, budget revenue of Ha Nam outstripped the estimate by 59 percent.',
		claims: [
			claim('59 percent', 59, '%', 'state_budget_revenue', {
				...surplus,
				place: 'ha-nam',
				period: '2023'
			})
		]
	},
	{
		sentence: 'In 2023, some 11 percent of families of Ha Nam were still poor.',
		claims: [claim('11 percent', 11, '%', 'poverty_rate', { place: 'ha-nam', period: '2023' })]
	},
	{
		sentence:
			'Nine-month exports from Ca Mau amounted to US$812 million in 2023; takings at the treasury came to VND4.1 trillion.',
		claims: [
			claim('US$812 million', 812e6, 'USD', 'exports', { period: '2023-01/2023-09' }),
			claim('VND4.1 trillion', 4.1e12, 'VND', 'state_budget_revenue')
		]
	},
	{
		sentence:
			'In 2023 the poverty rate of Lang Son was 6.4 percent and 1,702 people were inducted into the Party.',
		claims: [
			claim('6.4 percent', 6.4, '%', 'poverty_rate', { place: 'lang-son', period: '2023' }),
			claim('1,702 people', 1702, 'count', 'party_members_admitted')
		]
	}
];

/** Sentences whose numerals state nothing. */
export const noClaims: readonly string[] = [
	'The third regular meeting of the provincial People’s Committee opened at 2 pm on 14 March 2024 in Room 12.',
	'Pursuant to Resolution No. 57-NQ/TW and Decision No. 1719/QD-TTg, the tasks will be carried out.',
	'The 13th National Party Congress adopted orientations for the 2021-2025 period.',
	'For details call 0203 3835 678 or the hotline 1900 6789.',
	'Photo 3: National Highway 1A at km 42.',
	'Views: 1,204 | Comments (3)',
	'The province celebrates the 80th anniversary of the August Revolution on August 19, 2025.',
	'Nguyen Van Hoa, 67, began to paint at the age of 15.',
	'Weather: temperatures from 18 to 27 degrees Celsius, humidity 85 percent.',
	'The conference was connected online to 12 bridge points.',
	'The home team won 3-1 in round 12.',
	'Admission is free for children under 6.'
];
