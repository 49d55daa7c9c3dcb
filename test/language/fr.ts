import {
	type Case,
	change,
	claim,
	comparison,
	completion,
	estimate,
	rank,
	share,
	surplus,
	target
} from './cases.ts';

/** Sentences of news in French and the figures they state. */
export const cases: readonly Case[] = [
	{
		sentence:
			'En 2023, le produit intérieur brut régional (PIBR) de la province de Ninh Binh a progressé de 7,27 %, tandis que le secteur des services gagnait 8,1 %.',
		claims: [
			claim('7,27 %', 7.27, '%', 'grdp_growth', { place: 'ninh-binh', period: '2023' }),
			claim('8,1 %', 8.1, '%', 'services_growth', { place: 'ninh-binh', period: '2023' })
		]
	},
	{
		sentence:
			'La croissance du GRDP de Quang Ninh en 2022 est estimée à 10,28 %, la cinquième plus élevée du pays.',
		claims: [
			claim('10,28 %', 10.28, '%', 'grdp_growth', { ...estimate, place: 'quang-ninh' }),
			claim('cinquième', 5, 'rank', 'grdp_growth', rank)
		]
	},
	{
		sentence:
			'La taille de l’économie de la province devrait atteindre 98 540 milliards de dôngs en 2024 aux prix courants, et le PIB par habitant 71,3 millions de dôngs.',
		claims: [
			claim('98 540 milliards de dôngs', 98540e9, 'VND', 'grdp', estimate),
			claim('71,3 millions de dôngs', 71.3e6, 'VND', 'grdp_per_capita', estimate)
		]
	},
	{
		sentence:
			'Le PIBR aux prix constants de 2010 s’est établi à 41 205 milliards de dongs en 2024.',
		claims: [claim('41 205 milliards de dongs', 41205e9, 'VND', 'grdp_constant_prices')]
	},
	{
		sentence:
			'Le revenu moyen par habitant de la province s’élevait à 5,1 millions de dongs par mois en 2023, soit 6,2 % de plus que l’année précédente.',
		claims: [
			claim('5,1 millions de dongs', 5.1e6, 'VND', 'income_per_capita', { period: '2023' }),
			claim('6,2 %', 6.2, '%', 'income_per_capita', change)
		]
	},
	{
		sentence:
			'À la fin de 2024, le revenu par habitant en zone rurale dépassait 62 millions de dongs.',
		claims: [claim('62 millions de dongs', 62e6, 'VND', 'rural_income_per_capita')]
	},
	{
		sentence:
			'En 2023, l’industrie et la construction représentaient 52,4 % du PIBR, les services 31,2 % et l’agriculture, la sylviculture et la pêche 11,9 %.',
		claims: [
			claim('52,4 %', 52.4, '%', 'industry_construction_share_grdp'),
			claim('31,2 %', 31.2, '%', 'services_share_grdp'),
			claim('11,9 %', 11.9, '%', 'agriculture_share_grdp')
		]
	},
	{
		sentence:
			'Le secteur de l’industrie et de la construction a crû de 13,6 %, et celui de l’agriculture, de la sylviculture et de la pêche de 3,4 % en 2024.',
		claims: [
			claim('13,6 %', 13.6, '%', 'industry_construction_growth'),
			claim('3,4 %', 3.4, '%', 'agriculture_growth')
		]
	},
	{
		sentence:
			'L’industrie à elle seule a augmenté de 15,2 % en 2024, l’industrie manufacturière de 16,4 % et le bâtiment de 9,1 %.',
		claims: [
			claim('15,2 %', 15.2, '%', 'industry_growth'),
			claim('16,4 %', 16.4, '%', 'manufacturing_growth'),
			claim('9,1 %', 9.1, '%', 'construction_growth')
		]
	},
	{
		sentence: 'Les impôts sur les produits nets de subventions ont progressé de 5,8 % en 2023.',
		claims: [claim('5,8 %', 5.8, '%', 'product_tax_growth')]
	},
	{
		sentence: 'Le PIB du Vietnam a augmenté de 5,05 % en 2023.',
		claims: [claim('5,05 %', 5.05, '%', 'gdp_growth', { place: 'vietnam', period: '2023' })]
	},
	{
		sentence:
			'En novembre 2024, l’indice de la production industrielle (IIP) de Phu Tho a bondi de 41,25 % par rapport à la même période de l’an dernier.',
		claims: [claim('41,25 %', 41.25, '%', 'iip_growth', { place: 'phu-tho', period: '2024-11' })]
	},
	{
		sentence:
			'La valeur de la production industrielle est évaluée à 152 300 milliards de dongs en 2024, en hausse de 12,9 %.',
		claims: [
			claim('152 300 milliards de dongs', 152300e9, 'VND', 'industrial_production_value', estimate),
			claim('12,9 %', 12.9, '%', 'industrial_production_value', { ...change, ...estimate })
		]
	},
	{
		sentence:
			'La valeur de la production agricole a atteint 24 810 milliards de dongs en 2023, celle du commerce et des services 61 500 milliards de dongs.',
		claims: [
			claim('24 810 milliards de dongs', 24810e9, 'VND', 'agricultural_production_value'),
			claim('61 500 milliards de dongs', 61500e9, 'VND', 'services_production_value')
		]
	},
	{
		sentence:
			'La valeur totale de la production du district s’est chiffrée à 8 730 milliards de dongs en 2023.',
		claims: [claim('8 730 milliards de dongs', 8730e9, 'VND', 'total_production_value')]
	},
	{
		sentence:
			'La productivité du travail s’est établie à 128 millions de dongs par travailleur en 2023 et la contribution de la productivité totale des facteurs (TFP) à la croissance à 46,5 %.',
		claims: [
			claim('128 millions de dongs', 128e6, 'VND', 'labour_productivity'),
			claim('46,5 %', 46.5, '%', 'tfp_contribution')
		]
	},
	{
		sentence:
			'L’investissement social total s’est élevé à 47 900 milliards de dongs en 2024, en recul de 2,4 %.',
		claims: [
			claim('47 900 milliards de dongs', 47900e9, 'VND', 'social_investment'),
			claim('2,4 %', -2.4, '%', 'social_investment', change)
		]
	},
	{
		sentence:
			'Au 31 décembre 2024, le décaissement des fonds d’investissement public atteignait 92,3 % du plan assigné par le Premier ministre.',
		claims: [claim('92,3 %', 92.3, '%', 'public_investment_disbursement', { period: '2024' })]
	},
	{
		sentence:
			'En 2023, la province a délivré une licence à 48 nouveaux projets d’IDE, pour un capital enregistré de 1,35 milliard de dollars.',
		claims: [
			claim('48 nouveaux projets', 48, 'count', 'fdi_projects'),
			claim('1,35 milliard de dollars', 1.35e9, 'USD', 'fdi_capital')
		]
	},
	{
		sentence:
			'À ce jour, la province compte 512 projets d’IDE en vigueur, totalisant près de 12,4 milliards de dollars de capital enregistré.',
		claims: [
			claim('512 projets', 512, 'count', 'fdi_stock'),
			claim('12,4 milliards de dollars', 12.4e9, 'USD', 'fdi_stock')
		]
	},
	{
		sentence:
			'La ville a attiré 3,2 milliards de dollars d’investissements en 2024, soit 1,7 fois plus que l’année précédente.',
		claims: [
			claim('3,2 milliards de dollars', 3.2e9, 'USD', 'investment_attracted'),
			claim('1,7 fois', 1.7, 'times', 'investment_attracted', change)
		]
	},
	{
		sentence:
			'En 2023, la province a approuvé 64 projets d’investissement, et le capital d’investissement national s’est monté à 21 400 milliards de dongs.',
		claims: [
			claim('64 projets', 64, 'count', 'investment_projects'),
			claim('21 400 milliards de dongs', 21400e9, 'VND', 'domestic_investment_capital')
		]
	},
	{
		sentence:
			'En 2024, 1 875 nouvelles entreprises ont été immatriculées, en hausse de 8,3 %, ce qui porte à 14 620 le nombre d’entreprises en activité.',
		claims: [
			claim('1 875 nouvelles entreprises', 1875, 'count', 'enterprises_new'),
			claim('8,3 %', 8.3, '%', 'enterprises_new', change),
			claim('14 620', 14620, 'count', 'enterprises_total')
		]
	},
	{
		sentence:
			'Les recettes du budget de l’État à Thanh Hoa ont atteint 56 600 milliards de dongs en 2024, soit 159 % des prévisions et 32 % de plus qu’en 2023.',
		claims: [
			claim('56 600 milliards de dongs', 56600e9, 'VND', 'state_budget_revenue', {
				place: 'thanh-hoa',
				period: '2024'
			}),
			claim('159 %', 159, '%', 'state_budget_revenue', completion),
			claim('32 %', 32, '%', 'state_budget_revenue', change)
		]
	},
	{
		sentence:
			'Les recettes budgétaires totales de 2023 ont dépassé de 12,5 % les prévisions ; les recettes intérieures se chiffrent à 30 200 milliards de dongs et celles de l’import-export à 6 400 milliards de dongs.',
		claims: [
			claim('12,5 %', 12.5, '%', 'state_budget_revenue', surplus),
			claim('30 200 milliards de dongs', 30200e9, 'VND', 'domestic_revenue'),
			claim('6 400 milliards de dongs', 6400e9, 'VND', 'customs_revenue')
		]
	},
	{
		sentence:
			'Les recettes du budget local ont été de 18 240 milliards de dongs en 2023, tandis que les dépenses budgétaires locales s’élevaient à 17 905 milliards de dongs.',
		claims: [
			claim('18 240 milliards de dongs', 18240e9, 'VND', 'local_budget_revenue'),
			claim('17 905 milliards de dongs', 17905e9, 'VND', 'budget_expenditure')
		]
	},
	{
		sentence:
			'En 2024, les exportations se sont montées à 3,4 Mds USD, soit une hausse de 9,7 %, alors que les importations ont reculé de 4,1 % à 1,9 Md USD.',
		claims: [
			claim('3,4 Mds USD', 3.4e9, 'USD', 'exports'),
			claim('9,7 %', 9.7, '%', 'exports', change),
			claim('4,1 %', -4.1, '%', 'imports', change),
			claim('1,9 Md USD', 1.9e9, 'USD', 'imports')
		]
	},
	{
		sentence:
			'Le chiffre d’affaires de l’import-export par les portes frontalières de Lang Son a franchi 54 milliards de dollars en 2023.',
		claims: [
			claim('54 milliards de dollars', 54e9, 'USD', 'trade_turnover', {
				place: 'lang-son',
				period: '2023'
			})
		]
	},
	{
		sentence:
			'Le chiffre d’affaires du commerce de détail et des services de consommation est estimé à 83 200 milliards de dongs en 2023, en progression de 11,4 % sur un an.',
		claims: [
			claim('83 200 milliards de dongs', 83200e9, 'VND', 'retail_sales', estimate),
			claim('11,4 %', 11.4, '%', 'retail_sales', { ...change, ...estimate })
		]
	},
	{
		sentence:
			'La circulation des marchandises et le chiffre d’affaires des services ont totalisé 12 750 milliards de dongs en 2022.',
		claims: [claim('12 750 milliards de dongs', 12750e9, 'VND', 'goods_services_sales')]
	},
	{
		sentence: 'L’indice des prix à la consommation (IPC) a augmenté en moyenne de 3,63 % en 2024.',
		claims: [claim('3,63 %', 3.63, '%', 'cpi_growth')]
	},
	{
		sentence:
			'En 2023, Ha Giang a accueilli plus de trois millions de visiteurs, dont 340 000 étrangers, et le tourisme lui a rapporté 7 100 milliards de dongs.',
		claims: [
			claim('trois millions de visiteurs', 3e6, 'count', 'tourist_arrivals', {
				place: 'ha-giang',
				period: '2023'
			}),
			claim('340 000 étrangers', 340000, 'count', 'international_tourist_arrivals'),
			claim('7 100 milliards de dongs', 7100e9, 'VND', 'tourism_revenue')
		]
	},
	{
		sentence:
			'Les touristes internationaux étaient au nombre de 1,2 million en 2024, les touristes nationaux de 5,6 millions.',
		claims: [
			claim('1,2 million', 1.2e6, 'count', 'international_tourist_arrivals'),
			claim('5,6 millions', 5.6e6, 'count', 'domestic_tourist_arrivals')
		]
	},
	{
		sentence:
			'Les recettes touristiques du premier semestre 2024 s’élèvent à 4 250 milliards de dongs, soit le double de la même période de 2023.',
		claims: [
			claim('4 250 milliards de dongs', 4250e9, 'VND', 'tourism_revenue', { period: '2024-H1' }),
			claim('le double', 2, 'times', 'tourism_revenue', change)
		]
	},
	{
		sentence:
			'La production de céréales a dépassé 1,25 million de tonnes en 2023, et le rendement moyen du riz 62,4 quintaux à l’hectare.',
		claims: [
			claim('1,25 million de tonnes', 1.25e6, 't', 'grain_output'),
			claim('62,4 quintaux à l’hectare', 62.4, 'quintal/ha', 'rice_yield')
		]
	},
	{
		sentence:
			'La superficie cultivée en riz d’hiver-printemps était de 91 200 hectares en 2024 et la récolte de paddy de 615 000 tonnes.',
		claims: [
			claim('91 200 hectares', 91200, 'ha', 'sown_area'),
			claim('615 000 tonnes', 615000, 't', 'rice_output')
		]
	},
	{
		sentence:
			'La province a regroupé 4 300 hectares de terres agricoles concentrées pour l’agriculture de haute technologie.',
		claims: [claim('4 300 hectares', 4300, 'ha', 'hightech_farmland')]
	},
	{
		sentence:
			'La production de produits aquatiques a totalisé 312 000 tonnes en 2023 et les exportations de produits aquatiques 980 millions de dollars.',
		claims: [
			claim('312 000 tonnes', 312000, 't', 'seafood_output'),
			claim('980 millions de dollars', 980e6, 'USD', 'seafood_exports')
		]
	},
	{
		sentence: 'Le taux de couverture forestière s’est maintenu à 54,3 % en 2023.',
		claims: [claim('54,3 %', 54.3, '%', 'forest_coverage')]
	},
	{
		sentence:
			'La province possède désormais 245 produits OCOP classés trois étoiles ou plus, dont 12 produits quatre étoiles.',
		claims: [
			claim('245 produits OCOP', 245, 'count', 'ocop_products'),
			claim('12 produits', 12, 'count', 'ocop_products')
		]
	},
	{
		sentence:
			'À ce jour, 142 communes de la province répondent aux normes de la nouvelle ruralité, 47 communes à celles de la nouvelle ruralité avancée et neuf communes à celles de la nouvelle ruralité exemplaire.',
		claims: [
			claim('142 communes', 142, 'count', 'communes_new_rural'),
			claim('47 communes', 47, 'count', 'communes_new_rural_advanced'),
			claim('neuf communes', 9, 'count', 'communes_new_rural_model')
		]
	},
	{
		sentence:
			'Fin 2023, cinq districts étaient reconnus aux normes de la nouvelle ruralité et chaque commune remplissait en moyenne 17,6 critères.',
		claims: [
			claim('cinq districts', 5, 'count', 'districts_new_rural'),
			claim('17,6 critères', 17.6, 'count', 'new_rural_criteria')
		]
	},
	{
		sentence:
			'Le taux de pauvreté multidimensionnelle est tombé à 4,2 % en 2023, en baisse de 1,5 point de pourcentage, et celui des foyers quasi-pauvres à 3,8 %.',
		claims: [
			claim('4,2 %', 4.2, '%', 'poverty_rate', { period: '2023' }),
			claim('1,5 point de pourcentage', -1.5, 'pp', 'poverty_rate', change),
			claim('3,8 %', 3.8, '%', 'near_poor_rate')
		]
	},
	{
		sentence:
			'En 2024, la province a remplacé 3 420 logements provisoires et vétustes, soit 108 % du plan.',
		claims: [
			claim('3 420 logements', 3420, 'count', 'temporary_houses_removed'),
			claim('108 %', 108, '%', 'temporary_houses_removed', completion)
		]
	},
	{
		sentence:
			'Le taux de couverture de l’assurance-maladie atteint 95,4 % de la population ; 41,2 % des travailleurs sont affiliés à l’assurance sociale et 34,5 % à l’assurance chômage.',
		claims: [
			claim('95,4 %', 95.4, '%', 'health_insurance_coverage'),
			claim('41,2 %', 41.2, '%', 'social_insurance_coverage'),
			claim('34,5 %', 34.5, '%', 'unemployment_insurance_coverage')
		]
	},
	{
		sentence:
			'En 2023, la province comptait 11,5 médecins et 32,8 lits d’hôpital pour 10 000 habitants.',
		claims: [
			claim('11,5 médecins', 11.5, 'per_10000', 'doctors_per_10000'),
			claim('32,8 lits', 32.8, 'per_10000', 'hospital_beds_per_10000')
		]
	},
	{
		sentence:
			'La malnutrition avec retard de croissance chez les enfants de moins de cinq ans a été ramenée à 18,7 % en 2023.',
		claims: [claim('18,7 %', 18.7, '%', 'child_stunting')]
	},
	{
		sentence:
			'En tout, 118 communes satisfont aux critères nationaux de santé, soit 92,2 % des communes.',
		claims: [
			claim('118 communes', 118, 'count', 'communes_health_standard'),
			claim('92,2 %', 92.2, '%', 'communes_health_standard', share)
		]
	},
	{
		sentence:
			'La province s’étend sur 6 490 km² et sa population moyenne est de 1,86 million d’habitants en 2024, le taux d’urbanisation atteignant 28,5 %.',
		claims: [
			claim('6 490 km²', 6490, 'km2', 'land_area'),
			claim('1,86 million d’habitants', 1.86e6, 'count', 'population'),
			claim('28,5 %', 28.5, '%', 'urbanisation_rate')
		]
	},
	{
		sentence: 'La superficie naturelle du district de Quan Hoa est de 99 070 hectares.',
		claims: [claim('99 070 hectares', 99070, 'ha', 'land_area')]
	},
	{
		sentence: 'Le taux d’accroissement naturel de la population a été de 10,4 ‰ en 2023.',
		claims: [claim('10,4 ‰', 10.4, 'per_mille', 'natural_increase')]
	},
	{
		sentence:
			'Le taux de travailleurs formés est passé à 72,5 % en 2024, dont 31 % titulaires d’un diplôme ou d’un certificat.',
		claims: [
			claim('72,5 %', 72.5, '%', 'trained_labour_share'),
			claim('31 %', 31, '%', 'trained_labour_certified')
		]
	},
	{
		sentence:
			'En 2023, la localité a créé 26 800 emplois, dépassant son plan de 7,2 %, et ramené le taux de chômage urbain à 2,1 %.',
		claims: [
			claim('26 800 emplois', 26800, 'count', 'jobs_created'),
			claim('7,2 %', 7.2, '%', 'jobs_created', surplus),
			claim('2,1 %', 2.1, '%', 'unemployment_rate')
		]
	},
	{
		sentence:
			'Le taux de réussite au baccalauréat a atteint 99,4 % en 2024, avec une note moyenne de 6,92 points, ce qui place la province au 8e rang national.',
		claims: [
			claim('99,4 %', 99.4, '%', 'highschool_graduation'),
			claim('6,92 points', 6.92, 'points', 'exam_average_score'),
			claim('8e', 8, 'rank', 'exam_average_score', rank)
		]
	},
	{
		sentence:
			'La province compte 412 écoles conformes aux normes nationales, soit 71,3 % du total.',
		claims: [
			claim('412 écoles', 412, 'count', 'schools_national_standard'),
			claim('71,3 %', 71.3, '%', 'schools_national_standard', share)
		]
	},
	{
		sentence:
			'Pour la qualité de l’enseignement général, Nam Dinh se classe au deuxième rang du pays.',
		claims: [claim('deuxième', 2, 'rank', 'education_quality', { ...rank, place: 'nam-dinh' })]
	},
	{
		sentence:
			'La part de la population rurale ayant accès à l’eau potable s’établit à 97,6 % et le taux de collecte des déchets solides à 93 %.',
		claims: [
			claim('97,6 %', 97.6, '%', 'clean_water_access'),
			claim('93 %', 93, '%', 'waste_collected')
		]
	},
	{
		sentence:
			'Fin 2024, 87,5 % des zones industrielles disposaient d’une station de traitement des eaux usées et leur taux d’occupation moyen était de 68 %.',
		claims: [
			claim('87,5 %', 87.5, '%', 'iz_wastewater'),
			claim('68 %', 68, '%', 'industrial_zone_occupancy')
		]
	},
	{
		sentence:
			'Au 30 septembre 2024, l’encours des crédits s’élevait à 118 400 milliards de dongs, en hausse de 9,6 % par rapport à la fin 2023, et les capitaux mobilisés par les banques à 102 700 milliards de dongs.',
		claims: [
			claim('118 400 milliards de dongs', 118400e9, 'VND', 'credit_outstanding', {
				period: '2024-09'
			}),
			claim('9,6 %', 9.6, '%', 'credit_outstanding', change),
			claim('102 700 milliards de dongs', 102700e9, 'VND', 'mobilised_capital')
		]
	},
	{
		sentence:
			'Avec 69,75 points, Bac Ninh est arrivée quatrième au classement de l’indice de compétitivité provinciale (PCI) 2023, gagnant 12 places.',
		claims: [
			claim('69,75 points', 69.75, 'points', 'pci', { place: 'bac-ninh', period: '2023' }),
			claim('quatrième', 4, 'rank', 'pci', rank),
			claim('12 places', 12, 'rank', 'pci', change)
		]
	},
	{
		sentence:
			'La province a obtenu 24,6 points à l’indice vert provincial (PGI) 2023 et figure parmi les 10 premières provinces du pays.',
		claims: [claim('24,6 points', 24.6, 'points', 'pgi'), claim('10', 10, 'rank', 'pgi', rank)]
	},
	{
		sentence:
			'L’indice PAPI de 2023 s’établit à 45,2 points, l’indice de la réforme administrative (PAR Index) à 88,9 points (12e sur 63) et le SIPAS à 84,3 %.',
		claims: [
			claim('45,2 points', 45.2, 'points', 'papi'),
			claim('88,9 points', 88.9, 'points', 'par_index'),
			claim('12e', 12, 'rank', 'par_index', rank),
			claim('84,3 %', 84.3, '%', 'sipas')
		]
	},
	{
		sentence:
			'L’indice de transformation numérique (DTI) a atteint 72,3 points en 2023 et l’économie numérique pèse 14,8 % du PIBR.',
		claims: [
			claim('72,3 points', 72.3, 'points', 'dti'),
			claim('14,8 %', 14.8, '%', 'digital_economy_share')
		]
	},
	{
		sentence:
			'En 2023, l’organisation provinciale du Parti a admis 2 640 nouveaux membres, portant le nombre total de membres du Parti à 98 300.',
		claims: [
			claim('2 640 nouveaux membres', 2640, 'count', 'party_members_admitted'),
			claim('98 300', 98300, 'count', 'party_members_total')
		]
	},
	{
		sentence:
			'Le Comité provincial du Parti regroupe 742 organisations de base du Parti, dont 91,4 % ont bien accompli leurs tâches.',
		claims: [
			claim('742 organisations de base du Parti', 742, 'count', 'party_organisations'),
			claim('91,4 %', 91.4, '%', 'party_cells_good')
		]
	},
	{
		sentence:
			'Dans le district, 96 % des chefs de village sont membres du Parti ; en 2023, 185 membres du Parti ont été sanctionnés.',
		claims: [
			claim('96 %', 96, '%', 'village_heads_party_members'),
			claim('185 membres du Parti', 185, 'count', 'party_discipline_cases')
		]
	},
	{
		sentence: 'La réduction des effectifs a concerné 1 215 fonctionnaires en 2024.',
		claims: [claim('1 215 fonctionnaires', 1215, 'count', 'staff_reduction')]
	},
	{
		sentence:
			'Depuis le 1er juillet 2025, la province compte 124 unités administratives de niveau communal.',
		claims: [claim('124 unités', 124, 'count', 'commune_level_units')]
	},
	{
		sentence: 'Le nombre total de communes a été ramené à 106.',
		claims: [claim('106', 106, 'count', 'communes_total')]
	},
	{
		sentence:
			'En 2023, 19 des 21 principaux indicateurs socio-économiques ont atteint ou dépassé le plan.',
		claims: [claim('19 des 21', 19, 'count', 'targets_met')]
	},
	{
		sentence:
			'En 2024, les accidents de la circulation ont fait 162 morts, soit 14 % de moins que l’année précédente.',
		claims: [
			claim('162 morts', 162, 'count', 'traffic_deaths'),
			claim('14 %', -14, '%', 'traffic_deaths', change)
		]
	},
	{
		sentence:
			'La police a enregistré 1 043 infractions pénales en 2023, avec un taux d’élucidation de 89,6 %.',
		claims: [
			claim('1 043 infractions', 1043, 'count', 'crime_cases'),
			claim('89,6 %', 89.6, '%', 'case_clearance_rate')
		]
	},
	{
		sentence:
			'Les centrales ont produit 8,9 milliards de kWh en 2023 et 99,7 % des foyers sont raccordés au réseau électrique national.',
		claims: [
			claim('8,9 milliards de kWh', 8.9e9, 'kWh', 'electricity_output'),
			claim('99,7 %', 99.7, '%', 'electricity_access')
		]
	},
	{
		sentence: 'La longueur totale d’autoroutes de la province est désormais de 176 kilomètres.',
		claims: [claim('176 kilomètres', 176, 'km', 'expressway_length')]
	},
	{
		sentence:
			'En 2024, le volume de marchandises traité par les ports a dépassé 38 millions de tonnes, réalisant 104,1 % du plan annuel.',
		claims: [
			claim('38 millions de tonnes', 38e6, 't', 'port_cargo_throughput'),
			claim('104,1 %', 104.1, '%', 'port_cargo_throughput', completion)
		]
	},
	{
		sentence:
			'Pour 2025, la province vise une croissance d’au moins 8,5 % et ambitionne de porter ses exportations à 4 milliards de dollars.',
		claims: [
			claim('8,5 %', 8.5, '%', 'grdp_growth', { ...target, period: '2025' }),
			claim('4 milliards de dollars', 4e9, 'USD', 'exports', { ...target, period: '2025' })
		]
	},
	{
		sentence:
			'D’ici 2030, Hai Duong s’efforce de ramener le taux de pauvreté en dessous de 1 % et de porter la part des services à 40 %.',
		claims: [
			claim('1 %', 1, '%', 'poverty_rate', { ...target, place: 'hai-duong' }),
			claim('40 %', 40, '%', 'services_share_grdp', { ...target, place: 'hai-duong' })
		]
	},
	{
		sentence:
			'Au cours des neuf premiers mois de 2024, les exportations et les importations de Hung Yen se sont élevées respectivement à 5,6 et 4,2 milliards de dollars.',
		claims: [
			claim('5,6', 5.6e9, 'USD', 'exports', { place: 'hung-yen', period: '2024-01/2024-09' }),
			claim('4,2 milliards de dollars', 4.2e9, 'USD', 'imports', {
				place: 'hung-yen',
				period: '2024-01/2024-09'
			})
		]
	},
	{
		sentence:
			'Au troisième trimestre 2023, la province a collecté 3 150 milliards de dongs pour le budget, contre 2 980 milliards au deuxième trimestre.',
		claims: [
			claim('3 150 milliards de dongs', 3150e9, 'VND', 'state_budget_revenue', {
				period: '2023-Q3'
			}),
			claim('2 980 milliards', 2980e9, 'VND', 'state_budget_revenue', { period: '2023-Q2' })
		]
	},
	{
		sentence: 'Le revenu par habitant à Da Nang est 1,3 fois supérieur à la moyenne nationale.',
		claims: [
			claim('1,3 fois', 1.3, 'times', 'income_per_capita', { ...comparison, place: 'da-nang' })
		]
	},
	{
		sentence:
			'Le chiffre d’affaires des exportations a quadruplé par rapport à 2015 et l’objectif de recettes budgétaires n’a été rempli qu’à 96,4 %.',
		claims: [
			claim('quadruplé', 4, 'times', 'exports', change),
			claim('96,4 %', 96.4, '%', 'state_budget_revenue', completion)
		]
	},
	{
		sentence:
			'Plus de la moitié des communes, soit 97 communes, ont obtenu le label de nouvelle ruralité en 2022.',
		claims: [
			claim('la moitié', 50, '%', 'communes_new_rural', share),
			claim('97 communes', 97, 'count', 'communes_new_rural')
		]
	},
	{
		sentence:
			'En 2023, le district de Yen Dinh, dans la province de Thanh Hoa, a perçu vingt-et-un milliards de dongs d’impôts et taxes.',
		claims: [
			claim('vingt-et-un milliards de dongs', 21e9, 'VND', 'state_budget_revenue', {
				place: 'thanh-hoa/yen-dinh'
			})
		]
	},
	{
		sentence:
			'La session a adopté soixante-treize résolutions et remis des satisfecits à quatre-vingt-seize collectifs.',
		claims: [
			claim('soixante-treize résolutions', 73, 'count', null),
			claim('quatre-vingt-seize collectifs', 96, 'count', null)
		]
	},
	{
		sentence:
			'Le chiffre d’affaires des exportations devrait s’établir à 3,1 milliards de dollars en 2024, celui des importations à 1,9 milliard, soit des augmentations respectives de 24,6 % et de 15 % en glissement annuel.',
		claims: [
			claim('3,1 milliards de dollars', 3.1e9, 'USD', 'exports', estimate),
			claim('1,9 milliard', 1.9e9, 'USD', 'imports', estimate),
			claim('24,6 %', 24.6, '%', 'exports', { ...change, ...estimate }),
			claim('15 %', 15, '%', 'imports', { ...change, ...estimate })
		]
	},
	{
		sentence:
			'La taille de l’économie de Nghe An est évaluée à plus de 216 900 milliards de dôngs en 2024, contre 193 300 milliards un an plus tôt.',
		claims: [
			claim('216 900 milliards de dôngs', 216900e9, 'VND', 'grdp', {
				...estimate,
				place: 'nghe-an',
				period: '2024'
			}),
			claim('193 300 milliards', 193300e9, 'VND', 'grdp', { period: '2023' })
		]
	},
	{
		sentence:
			'En 2024, la production céréalière de Ca Mau a été de 1,21 million de tonnes et celle de fruits de mer de 286 000 tonnes, dont 211 000 tonnes issues de la pêche.',
		claims: [
			claim('1,21 million de tonnes', 1.21e6, 't', 'grain_output', { place: 'ca-mau' }),
			claim('286 000 tonnes', 286000, 't', 'seafood_output'),
			claim('211 000 tonnes', 211000, 't', 'seafood_output')
		]
	},
	{
		sentence:
			'Au PCI 2023, Dong Thap se hisse au 5e rang avec 69,66 points ; elle occupe aussi la 2e place au PAPI (45,8 points) et la 11e au SIPAS (84,11 %).',
		claims: [
			claim('5e rang', 5, 'rank', 'pci', { ...rank, place: 'dong-thap', period: '2023' }),
			claim('69,66 points', 69.66, 'points', 'pci', { place: 'dong-thap' }),
			claim('2e place', 2, 'rank', 'papi', rank),
			claim('45,8 points', 45.8, 'points', 'papi'),
			claim('11e', 11, 'rank', 'sipas', rank),
			claim('84,11 %', 84.11, '%', 'sipas')
		]
	},
	{
		sentence:
			'En 2024, le taux de pauvreté de Kon Tum a reculé d’un point de pourcentage, à 6,84 %.',
		claims: [
			claim('un point de pourcentage', -1, 'pp', 'poverty_rate', { ...change, place: 'kon-tum' }),
			claim('6,84 %', 6.84, '%', 'poverty_rate', { place: 'kon-tum', period: '2024' })
		]
	},
	{
		sentence:
			'En 2023, Lai Chau a accueilli 1,02 million de visiteurs, soit une fois et demie de plus qu’en 2022.',
		claims: [
			claim('1,02 million de visiteurs', 1.02e6, 'count', 'tourist_arrivals', {
				place: 'lai-chau',
				period: '2023'
			}),
			claim('une fois et demie', 1.5, 'times', 'tourist_arrivals', change)
		]
	},
	{
		sentence:
			'En 2024, Vinh Long a admis cent vingt-cinq nouveaux membres du Parti et donné du travail à 21 300 personnes.',
		claims: [
			claim('cent vingt-cinq nouveaux membres', 125, 'count', 'party_members_admitted', {
				place: 'vinh-long'
			}),
			claim('21 300 personnes', 21300, 'count', 'jobs_created')
		]
	},
	{
		sentence:
			'En 2024, les investisseurs étrangers ont injecté 820 millions de dollars à Long An, et la province a déboursé 7 800 milliards de dongs de capitaux publics.',
		claims: [
			claim('820 millions de dollars', 820e6, 'USD', 'fdi_capital', { place: 'long-an' }),
			claim('7 800 milliards de dongs', 7800e9, 'VND', 'public_investment_disbursement')
		]
	},
	{
		sentence:
			'La province dénombre 36 communes néo-rurales avancées et douze communes exemplaires de nouvelle ruralité.',
		claims: [
			claim('36 communes', 36, 'count', 'communes_new_rural_advanced'),
			claim('douze communes', 12, 'count', 'communes_new_rural_model')
		]
	},
	{
		sentence:
			'Les droits d’import-export ont fourni 1 450 milliards de dongs au premier trimestre 2025, les services fiscaux 4 500 milliards de dongs de recettes intérieures.',
		claims: [
			claim('1 450 milliards de dongs', 1450e9, 'VND', 'customs_revenue', { period: '2025-Q1' }),
			claim('4 500 milliards de dongs', 4500e9, 'VND', 'domestic_revenue', { period: '2025-Q1' })
		]
	},
	{
		sentence:
			'Fin 2024, le port de Tien Sa avait manutentionné 13,6 millions de tonnes de fret, dont 720 000 EVP.',
		claims: [
			claim('13,6 millions de tonnes', 13.6e6, 't', 'port_cargo_throughput'),
			claim('720 000 EVP', 720000, 'TEU', null)
		]
	},
	{
		sentence:
			'Au premier quadrimestre de 2024, la province de Nghê An a exporté pour 950 millions de dollars.',
		claims: [
			claim('950 millions de dollars', 950e6, 'USD', 'exports', {
				place: 'nghe-an',
				period: '2024-01/2024-04'
			})
		]
	},
	{
		sentence:
			'En 2019, le taux de pauvreté de Hà Tinh était de 3,1 %. La même année, 85 % de la population était couverte par l’assurance maladie.',
		claims: [
			claim('3,1 %', 3.1, '%', 'poverty_rate', { place: 'ha-tinh', period: '2019' }),
			claim('85 %', 85, '%', 'health_insurance_coverage', { place: 'ha-tinh', period: '2019' })
		]
	},
	{
		sentence:
			'À Thua Thiên-Huê, les recettes touristiques atteindraient 7 900 milliards de dôngs en 2024.',
		claims: [
			claim('7 900 milliards de dôngs', 7900e9, 'VND', 'tourism_revenue', {
				...estimate,
				place: 'hue'
			})
		]
	},
	{
		sentence: 'Les exportations de Cân Tho ont été multipliées par 2,5 en cinq ans.',
		claims: [claim('2,5', 2.5, 'times', 'exports', { ...change, place: 'can-tho' })]
	},
	{
		sentence:
			'En 2022, la province de Bên Tre était douzième au PCI, contre la 31e place un an plus tôt.',
		claims: [
			claim('douzième', 12, 'rank', 'pci', { ...rank, place: 'ben-tre', period: '2022' }),
			claim('31e', 31, 'rank', 'pci', { ...rank, place: 'ben-tre', period: '2021' })
		]
	},
	{
		sentence:
			'Pour 2025, Dông Nai vise une croissance qui oscille entre 9 et 10 % et un PIBR par tête de 6 700 dollars.',
		claims: [
			claim('9 et 10 %', 9, '%', 'grdp_growth', { ...target, place: 'dong-nai' }),
			claim('6 700 dollars', 6700, 'USD', 'grdp_per_capita', { ...target, place: 'dong-nai' })
		]
	},
	{
		sentence:
			'À Lâm Dông, 78 % des travailleurs ont reçu une formation et un hectare cultivé rapporte 260 millions de dôngs.',
		claims: [
			claim('78 %', 78, '%', 'trained_labour_share', { place: 'lam-dong' }),
			claim('260 millions de dôngs', 260e6, 'VND', 'agricultural_production_value')
		]
	},
	{
		sentence:
			'En 2024, Tay Ninh a accueilli 3,1 millions de pèlerins, deux fois et demie plus qu’en 2023.',
		claims: [
			claim('3,1 millions de pèlerins', 3.1e6, 'count', 'tourist_arrivals', { place: 'tay-ninh' }),
			claim('deux fois et demie', 2.5, 'times', 'tourist_arrivals', change)
		]
	},
	{
		sentence:
			'Mieux que prévu en 2022, les contribuables de Ninh Thuan ont versé 4 030 milliards de dôngs ; 91 % des habitants sont assurés contre la maladie.',
		claims: [
			claim('4 030 milliards de dôngs', 4030e9, 'VND', 'state_budget_revenue', {
				place: 'ninh-thuan'
			}),
			claim('91 %', 91, '%', 'health_insurance_coverage')
		]
	},
	{
		sentence: 'Pour 2025, nous voulons un PIBR par habitant de 70 millions de dongs à Kon Tum.',
		claims: [claim('70 millions de dongs', 70e6, 'VND', 'grdp_per_capita', target)]
	},
	{
		sentence: 'Dans le PIBR, le secteur primaire représente 18,2 %, le tertiaire 33,1 %.',
		claims: [
			claim('18,2 %', 18.2, '%', 'agriculture_share_grdp'),
			claim('33,1 %', 33.1, '%', 'services_share_grdp')
		]
	},
	{
		sentence:
			'Dans les campagnes, le revenu moyen a été porté à 58 millions de dongs par personne et par an.',
		claims: [claim('58 millions de dongs', 58e6, 'VND', 'rural_income_per_capita')]
	},
	{
		sentence: 'Les dépenses d’équipement sur fonds publics ont été exécutées à 88 %.',
		claims: [claim('88 %', 88, '%', 'public_investment_disbursement')]
	},
	{
		sentence: 'Les envois à l’étranger ont rapporté 3,2 milliards de dollars.',
		claims: [claim('3,2 milliards de dollars', 3.2e9, 'USD', 'exports')]
	},
	{
		sentence:
			'L’industrie touristique a réalisé un chiffre d’affaires de 1 900 milliards de dongs.',
		claims: [claim('1 900 milliards de dongs', 1.9e12, 'VND', 'tourism_revenue')]
	},
	{
		sentence: 'Le riz a été cultivé sur 131 000 hectares.',
		claims: [claim('131 000 hectares', 131000, 'ha', 'sown_area')]
	},
	{
		sentence: '84,2 % des usagers se déclarent satisfaits des services administratifs.',
		claims: [claim('84,2 %', 84.2, '%', 'sipas')]
	},
	{
		sentence: 'Des mesures disciplinaires ont visé 142 adhérents.',
		claims: [claim('142 adhérents', 142, 'count', 'party_discipline_cases')]
	},
	{
		sentence: 'Dans 82 % des hameaux, le responsable appartient au Parti.',
		claims: [claim('82 %', 82, '%', 'village_heads_party_members')]
	}
];

/** Sentences whose numerals state nothing. */
export const noClaims: readonly string[] = [
	'La conférence s’est tenue le 12 décembre 2024 à 14h30 en présence de 250 délégués.',
	'La 23e session du Conseil populaire provincial, XVIIIe législature, s’est ouverte mardi.',
	'Le Premier ministre a signé la décision n° 1454/QD-TTg du 1er septembre 2021.',
	'Ligne directe : 0237 3852 246 – poste 12.',
	'Commentaires (0) – 1 245 vues – Photo 3 : vue d’ensemble de la conférence.',
	'Le président, âgé de 58 ans, dirige la province depuis 2019.',
	'La cérémonie marque le 80e anniversaire de la Fête nationale et les 95 ans de la fondation du Parti.',
	'La route nationale 1 et la route provinciale 514 traversent la commune.',
	'La température descendra à 12 degrés Celsius dans la nuit.',
	'Le typhon n° 3 a frappé le district en septembre dernier.',
	'La commune se trouve à 35 km du centre de la ville, à une altitude de 1 200 mètres.',
	'Pour la première fois, une conférence s’est tenue au siège, au 45 rue Le Loi.',
	'La session s’est tenue du 14 au 16 octobre 2025 à 8 h 30.',
	'L’or SJC s’échange à 84,5 millions de dôngs le taël.',
	'Le service est ouvert 24 heures sur 24 et 7 jours sur 7.',
	'La province organise ce festival pour la quatrième année consécutive.',
	'Les véhicules de plus de 3,5 tonnes sont interdits sur le pont.',
	'La conférence a été retransmise vers 124 points de connexion.'
];
