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

/** Sentences of news in Portuguese, of Brazil and of Portugal, and the figures they state. */
export const cases: readonly Case[] = [
	{
		sentence:
			'Em 2023, o PIB regional (GRDP) da província de Ninh Binh cresceu 7,27%, enquanto o setor de serviços avançou 8,1%.',
		claims: [
			claim('7,27%', 7.27, '%', 'grdp_growth', { place: 'ninh-binh', period: '2023' }),
			claim('8,1%', 8.1, '%', 'services_growth', { place: 'ninh-binh', period: '2023' })
		]
	},
	{
		sentence:
			'Estima-se que o crescimento do GRDP de Quang Ninh em 2022 chegue a 10,28%, o quinto maior do país.',
		claims: [
			claim('10,28%', 10.28, '%', 'grdp_growth', { ...estimate, place: 'quang-ninh' }),
			claim('quinto', 5, 'rank', 'grdp_growth', rank)
		]
	},
	{
		sentence:
			'A dimensão da economia em 2024 é estimada em 98 540 mil milhões de VND a preços correntes e o PIB per capita em 71,3 milhões de VND.',
		claims: [
			claim('98 540 mil milhões de VND', 98540e9, 'VND', 'grdp', estimate),
			claim('71,3 milhões de VND', 71.3e6, 'VND', 'grdp_per_capita', estimate)
		]
	},
	{
		sentence:
			'O tamanho da economia de Bac Giang alcançou 207 trilhões de dongs em 2024, com renda per capita de 4.370 dólares.',
		claims: [
			claim('207 trilhões de dongs', 207e12, 'VND', 'grdp', { place: 'bac-giang', period: '2024' })
		]
	},
	{
		sentence: 'O GRDP a preços constantes de 2010 totalizou 41.205 bilhões de dongs em 2024.',
		claims: [claim('41.205 bilhões de dongs', 41205e9, 'VND', 'grdp_constant_prices')]
	},
	{
		sentence:
			'O rendimento médio por habitante da província foi de 5,1 milhões de dongs por mês em 2023, mais 6,2% do que no ano anterior.',
		claims: [
			claim('5,1 milhões de dongs', 5.1e6, 'VND', 'income_per_capita'),
			claim('6,2%', 6.2, '%', 'income_per_capita', change)
		]
	},
	{
		sentence:
			'No fim de 2024, a renda média dos moradores das zonas rurais chegou a 62 milhões de dongs por pessoa.',
		claims: [claim('62 milhões de dongs', 62e6, 'VND', 'rural_income_per_capita')]
	},
	{
		sentence:
			'A indústria e a construção representaram 52,4% do GRDP em 2023, os serviços 31,2% e a agricultura, silvicultura e pescas 11,9%.',
		claims: [
			claim('52,4%', 52.4, '%', 'industry_construction_share_grdp'),
			claim('31,2%', 31.2, '%', 'services_share_grdp'),
			claim('11,9%', 11.9, '%', 'agriculture_share_grdp')
		]
	},
	{
		sentence:
			'O setor da indústria e construção cresceu 13,6 por cento e o da agricultura, silvicultura e pesca 3,4 por cento em 2024.',
		claims: [
			claim('13,6 por cento', 13.6, '%', 'industry_construction_growth'),
			claim('3,4 por cento', 3.4, '%', 'agriculture_growth')
		]
	},
	{
		sentence:
			'Só a indústria subiu 15,2%, a indústria de transformação 16,4% e a construção civil 9,1% em 2024.',
		claims: [
			claim('15,2%', 15.2, '%', 'industry_growth'),
			claim('16,4%', 16.4, '%', 'manufacturing_growth'),
			claim('9,1%', 9.1, '%', 'construction_growth')
		]
	},
	{
		sentence: 'Os impostos sobre produtos menos subsídios aumentaram 5,8% em 2023.',
		claims: [claim('5,8%', 5.8, '%', 'product_tax_growth')]
	},
	{
		sentence: 'O PIB do Vietnã cresceu 5,05% em 2023.',
		claims: [claim('5,05%', 5.05, '%', 'gdp_growth', { place: 'vietnam', period: '2023' })]
	},
	{
		sentence:
			'O índice de produção industrial (IIP) de 2024 subiu 11,25% face ao mesmo período do ano passado.',
		claims: [claim('11,25%', 11.25, '%', 'iip_growth')]
	},
	{
		sentence:
			'O valor da produção industrial deve atingir 152.300 bilhões de dongs em 2024, um aumento de 12,9%.',
		claims: [
			claim('152.300 bilhões de dongs', 152300e9, 'VND', 'industrial_production_value', estimate),
			claim('12,9%', 12.9, '%', 'industrial_production_value', { ...change, ...estimate })
		]
	},
	{
		sentence:
			'O valor da produção agrícola atingiu 24.810 bilhões de dongs em 2023 e o do comércio e serviços, 61.500 bilhões de dongs.',
		claims: [
			claim('24.810 bilhões de dongs', 24810e9, 'VND', 'agricultural_production_value'),
			claim('61.500 bilhões de dongs', 61500e9, 'VND', 'services_production_value')
		]
	},
	{
		sentence: 'O valor total da produção do distrito ascendeu a 8.730 bilhões de dongs em 2023.',
		claims: [claim('8.730 bilhões de dongs', 8730e9, 'VND', 'total_production_value')]
	},
	{
		sentence:
			'A produtividade do trabalho foi de 128 milhões de dongs por trabalhador em 2023 e a contribuição da produtividade total dos fatores (PTF) para o crescimento, de 46,5%.',
		claims: [
			claim('128 milhões de dongs', 128e6, 'VND', 'labour_productivity'),
			claim('46,5%', 46.5, '%', 'tfp_contribution')
		]
	},
	{
		sentence:
			'O capital total de investimento social em 2024 somou 47.900 bilhões de dongs, uma queda de 2,4%.',
		claims: [
			claim('47.900 bilhões de dongs', 47900e9, 'VND', 'social_investment'),
			claim('2,4%', -2.4, '%', 'social_investment', change)
		]
	},
	{
		sentence:
			'Até 31 de dezembro de 2024, o desembolso do capital de investimento público tinha chegado a 92,3% do plano atribuído pelo primeiro-ministro.',
		claims: [claim('92,3%', 92.3, '%', 'public_investment_disbursement')]
	},
	{
		sentence:
			'Em 2023, a província licenciou 48 novos projetos de IED, com um capital total recém-registrado de 1,35 bilhão de dólares.',
		claims: [
			claim('48 novos projetos', 48, 'count', 'fdi_projects'),
			claim('1,35 bilhão de dólares', 1.35e9, 'USD', 'fdi_capital')
		]
	},
	{
		sentence:
			'Até agora, há na província 512 projetos de investimento estrangeiro em vigor, com capital registado acumulado de quase 12,4 mil milhões de dólares.',
		claims: [
			claim('512 projetos de investimento', 512, 'count', 'fdi_stock'),
			claim('12,4 mil milhões de dólares', 12.4e9, 'USD', 'fdi_stock')
		]
	},
	{
		sentence:
			'A cidade atraiu investimentos de 3,2 bilhões de dólares em 2024, 1,7 vez o valor do ano anterior.',
		claims: [
			claim('3,2 bilhões de dólares', 3.2e9, 'USD', 'investment_attracted'),
			claim('1,7 vez', 1.7, 'times', 'investment_attracted', change)
		]
	},
	{
		sentence:
			'Ao longo de 2023 foram aprovados 64 projetos de investimento e o capital de investimento nacional ascendeu a 21.400 bilhões de dongs.',
		claims: [
			claim('64 projetos de investimento', 64, 'count', 'investment_projects'),
			claim('21.400 bilhões de dongs', 21400e9, 'VND', 'domestic_investment_capital')
		]
	},
	{
		sentence:
			'Em 2024 foram criadas 1.875 novas empresas, mais 8,3%, elevando para 14.620 o número de empresas em atividade.',
		claims: [
			claim('1.875 novas empresas', 1875, 'count', 'enterprises_new'),
			claim('8,3%', 8.3, '%', 'enterprises_new', change),
			claim('14.620', 14620, 'count', 'enterprises_total')
		]
	},
	{
		sentence:
			'A receita do orçamento do Estado em Thanh Hoa atingiu 56,6 trilhões de dongs em 2024, o equivalente a 159% da previsão e 32% a mais que em 2023.',
		claims: [
			claim('56,6 trilhões de dongs', 56.6e12, 'VND', 'state_budget_revenue', {
				place: 'thanh-hoa',
				period: '2024'
			}),
			claim('159%', 159, '%', 'state_budget_revenue', completion),
			claim('32%', 32, '%', 'state_budget_revenue', change)
		]
	},
	{
		sentence:
			'As receitas orçamentais totais de 2023 excederam a estimativa em 12,5%; a receita interna foi de 30,2 biliões de dongs e a das importações e exportações de 6,4 biliões de dongs.',
		claims: [
			claim('12,5%', 12.5, '%', 'state_budget_revenue', surplus),
			claim('30,2 biliões de dongs', 30.2e12, 'VND', 'domestic_revenue'),
			claim('6,4 biliões de dongs', 6.4e12, 'VND', 'customs_revenue')
		]
	},
	{
		sentence:
			'A receita do orçamento local fechou 2023 em 18.240 bilhões de dongs e a despesa do orçamento local em 17.905 bilhões de dongs.',
		claims: [
			claim('18.240 bilhões de dongs', 18240e9, 'VND', 'local_budget_revenue'),
			claim('17.905 bilhões de dongs', 17905e9, 'VND', 'budget_expenditure')
		]
	},
	{
		sentence:
			'As exportações de 2024 renderam US$ 3,4 bilhões, alta de 9,7%, ao passo que as importações recuaram 4,1%, para US$ 1,9 bilhão.',
		claims: [
			claim('US$ 3,4 bilhões', 3.4e9, 'USD', 'exports'),
			claim('9,7%', 9.7, '%', 'exports', change),
			claim('4,1%', -4.1, '%', 'imports', change),
			claim('US$ 1,9 bilhão', 1.9e9, 'USD', 'imports')
		]
	},
	{
		sentence:
			'O volume total de importações e exportações pelos postos fronteiriços de Lang Son superou 54 mil milhões de dólares em 2023.',
		claims: [
			claim('54 mil milhões de dólares', 54e9, 'USD', 'trade_turnover', {
				place: 'lang-son',
				period: '2023'
			})
		]
	},
	{
		sentence:
			'As vendas a retalho de bens e serviços de consumo estimam-se em 83 200 mil milhões de dongs em 2023, mais 11,4%.',
		claims: [
			claim('83 200 mil milhões de dongs', 83200e9, 'VND', 'retail_sales', estimate),
			claim('11,4%', 11.4, '%', 'retail_sales', { ...change, ...estimate })
		]
	},
	{
		sentence:
			'As vendas no varejo de mercadorias e a receita de serviços ao consumidor subiram 9,3% no primeiro semestre de 2024.',
		claims: [claim('9,3%', 9.3, '%', 'retail_sales', { ...change, period: '2024-H1' })]
	},
	{
		sentence:
			'A circulação de mercadorias e as receitas de serviços alcançaram 12.750 bilhões de dongs em 2022.',
		claims: [claim('12.750 bilhões de dongs', 12750e9, 'VND', 'goods_services_sales')]
	},
	{
		sentence: 'O índice de preços ao consumidor subiu em média 3,63% em 2024.',
		claims: [claim('3,63%', 3.63, '%', 'cpi_growth')]
	},
	{
		sentence:
			'Em 2023, Ha Giang recebeu mais de três milhões de turistas, dos quais 340 mil estrangeiros, e as receitas do turismo chegaram a 7.108 bilhões de dongs.',
		claims: [
			claim('três milhões de turistas', 3e6, 'count', 'tourist_arrivals', { place: 'ha-giang' }),
			claim('340 mil estrangeiros', 340000, 'count', 'international_tourist_arrivals'),
			claim('7.108 bilhões de dongs', 7108e9, 'VND', 'tourism_revenue')
		]
	},
	{
		sentence: 'A cidade acolheu 4,6 milhões de visitantes nacionais em 2024.',
		claims: [
			claim('4,6 milhões de visitantes nacionais', 4.6e6, 'count', 'domestic_tourist_arrivals')
		]
	},
	{
		sentence:
			'A produção de cereais foi de 1,08 milhão de toneladas em 2023, ou seja, 101,2% do plano, e o rendimento médio do arroz, de 61,4 quintais por hectare.',
		claims: [
			claim('1,08 milhão de toneladas', 1.08e6, 't', 'grain_output'),
			claim('101,2%', 101.2, '%', 'grain_output', completion),
			claim('61,4 quintais por hectare', 61.4, 'quintal/ha', 'rice_yield')
		]
	},
	{
		sentence:
			'A área semeada foi de 218.400 hectares em 2024 e a produção de arroz atingiu 1,31 milhão de toneladas.',
		claims: [
			claim('218.400 hectares', 218400, 'ha', 'sown_area'),
			claim('1,31 milhão de toneladas', 1.31e6, 't', 'rice_output')
		]
	},
	{
		sentence:
			'Em 2023, foram concentrados 1.250 hectares de terras para a agricultura de alta tecnologia.',
		claims: [claim('1.250 hectares', 1250, 'ha', 'hightech_farmland')]
	},
	{
		sentence: 'A taxa de cobertura florestal mantém-se estável em 57,3% em 2024.',
		claims: [claim('57,3%', 57.3, '%', 'forest_coverage')]
	},
	{
		sentence:
			'No final de 2024, a província contava com 312 produtos OCOP de três ou mais estrelas.',
		claims: [claim('312 produtos', 312, 'count', 'ocop_products')]
	},
	{
		sentence:
			'Em dezembro de 2023, 128/160 comunas cumpriam os critérios da nova ruralidade, isto é, 80%, e 41 comunas tinham sido reconhecidas no nível avançado.',
		claims: [
			claim('128/160 comunas', 128, 'count', 'communes_new_rural'),
			claim('80%', 80, '%', 'communes_new_rural', share),
			claim('41 comunas', 41, 'count', 'communes_new_rural_advanced')
		]
	},
	{
		sentence: 'A província tinha 17 comunas que atingiram o padrão de novo campo modelo em 2024.',
		claims: [claim('17 comunas', 17, 'count', 'communes_new_rural_model')]
	},
	{
		sentence:
			'Em 2023, nove distritos concluíram a construção do novo meio rural e cada comuna cumpria em média 17,8 critérios.',
		claims: [
			claim('nove distritos', 9, 'count', 'districts_new_rural'),
			claim('17,8 critérios', 17.8, 'count', 'new_rural_criteria')
		]
	},
	{
		sentence:
			'A taxa de agregados pobres caiu para 3,21% em 2024, menos 1,4 pontos percentuais do que no ano anterior, e a de agregados quase pobres situa-se em 4,05%.',
		claims: [
			claim('3,21%', 3.21, '%', 'poverty_rate'),
			claim('1,4 pontos percentuais', -1.4, 'pp', 'poverty_rate', change),
			claim('4,05%', 4.05, '%', 'near_poor_rate')
		]
	},
	{
		sentence: 'Em 2024, a província eliminou 5.480 casas provisórias e degradadas.',
		claims: [
			claim('5.480 casas provisórias e degradadas', 5480, 'count', 'temporary_houses_removed')
		]
	},
	{
		sentence:
			'A cobertura do seguro de saúde alcançou 95,2% da população em 2024, a da segurança social 38,6% e a do seguro-desemprego 31,9% da força de trabalho.',
		claims: [
			claim('95,2%', 95.2, '%', 'health_insurance_coverage'),
			claim('38,6%', 38.6, '%', 'social_insurance_coverage'),
			claim('31,9%', 31.9, '%', 'unemployment_insurance_coverage')
		]
	},
	{
		sentence: 'Há agora 11,5 médicos e 33 camas hospitalares por 10.000 habitantes.',
		claims: [claim('33 camas', 33, 'per_10000', 'hospital_beds_per_10000')]
	},
	{
		sentence: 'O número de médicos por 10 mil habitantes subiu para 11,5 em 2023.',
		claims: [claim('11,5', 11.5, 'per_10000', 'doctors_per_10000')]
	},
	{
		sentence: 'A taxa de desnutrição em crianças menores de cinco anos recuou para 16,4% em 2023.',
		claims: [claim('16,4%', 16.4, '%', 'child_stunting')]
	},
	{
		sentence:
			'A população média em 2023 era de 1.248.600 habitantes e a taxa de urbanização chegou a 24,7%.',
		claims: [
			claim('1.248.600 habitantes', 1248600, 'count', 'population'),
			claim('24,7%', 24.7, '%', 'urbanisation_rate')
		]
	},
	{
		sentence: 'A taxa de natalidade diminuiu 0,2‰ em 2023.',
		claims: [claim('0,2‰', -0.2, 'per_mille', 'natural_increase', change)]
	},
	{
		sentence:
			'A percentagem de trabalhadores com formação atingiu 68% em 2024, dos quais 29,5% com diplomas e certificados.',
		claims: [
			claim('68%', 68, '%', 'trained_labour_share'),
			claim('29,5%', 29.5, '%', 'trained_labour_certified')
		]
	},
	{
		sentence:
			'Em 2023 foram criados 21.300 empregos, 106,5% do plano, e o desemprego urbano foi de 2,8%.',
		claims: [
			claim('21.300 empregos', 21300, 'count', 'jobs_created'),
			claim('106,5%', 106.5, '%', 'jobs_created', completion),
			claim('2,8%', 2.8, '%', 'unemployment_rate')
		]
	},
	{
		sentence:
			'A proporção de escolas que atendem ao padrão nacional era de 78,9% em 2024, e a taxa de aprovação no exame de conclusão do ensino médio, de 99,4%.',
		claims: [
			claim('78,9%', 78.9, '%', 'schools_national_standard'),
			claim('99,4%', 99.4, '%', 'highschool_graduation')
		]
	},
	{
		sentence:
			'A nota média dos exames finais do ensino secundário foi de 6,81 pontos em 2023 e a qualidade do ensino ficou no nono lugar a nível nacional.',
		claims: [
			claim('6,81 pontos', 6.81, 'points', 'exam_average_score'),
			claim('nono', 9, 'rank', 'education_quality', rank)
		]
	},
	{
		sentence:
			'Em 2024, 97,6% da população rural tinha acesso a água potável e 91% dos resíduos sólidos urbanos foram recolhidos.',
		claims: [
			claim('97,6%', 97.6, '%', 'clean_water_access'),
			claim('91%', 91, '%', 'waste_collected')
		]
	},
	{
		sentence:
			'Todos os parques industriais, ou 100%, dispõem de estações centralizadas de tratamento de águas residuais, e a taxa de ocupação dos parques industriais é de 74,5%.',
		claims: [
			claim('100%', 100, '%', 'iz_wastewater'),
			claim('74,5%', 74.5, '%', 'industrial_zone_occupancy')
		]
	},
	{
		sentence:
			'O saldo devedor de crédito era de 96.400 bilhões de dongs no fim de 2024, alta de 13,8%, e o capital mobilizado pelos bancos chegou a 88.150 bilhões de dongs.',
		claims: [
			claim('96.400 bilhões de dongs', 96400e9, 'VND', 'credit_outstanding'),
			claim('13,8%', 13.8, '%', 'credit_outstanding', change),
			claim('88.150 bilhões de dongs', 88150e9, 'VND', 'mobilised_capital')
		]
	},
	{
		sentence:
			'Em 2023, a província obteve 67,12 pontos no Índice de Competitividade Provincial (PCI) e ficou em 18º lugar entre 63 províncias e cidades.',
		claims: [
			claim('67,12 pontos', 67.12, 'points', 'pci', { period: '2023' }),
			claim('18º', 18, 'rank', 'pci', rank)
		]
	},
	{
		sentence: 'No ranking do PCI de 2022, a província subiu onze posições.',
		claims: [claim('onze posições', 11, 'rank', 'pci', change)]
	},
	{
		sentence:
			'O Índice Verde Provincial (PGI) marcou 24,6 pontos, o índice PAPI 43,9 pontos e o índice de reforma administrativa (PAR Index) 88,4 pontos em 2023.',
		claims: [
			claim('24,6 pontos', 24.6, 'points', 'pgi'),
			claim('43,9 pontos', 43.9, 'points', 'papi'),
			claim('88,4 pontos', 88.4, 'points', 'par_index')
		]
	},
	{
		sentence:
			'O índice de satisfação (SIPAS) foi de 84,7% em 2023, e o índice de transformação digital (DTI) colocou a província em 12.º lugar no país.',
		claims: [claim('84,7%', 84.7, '%', 'sipas'), claim('12', 12, 'rank', 'dti', rank)]
	},
	{
		sentence: 'A economia digital deve representar 14,2% do GRDP em 2024.',
		claims: [claim('14,2%', 14.2, '%', 'digital_economy_share', estimate)]
	},
	{
		sentence:
			'Em 2024, a organização provincial admitiu 2.145 novos membros do Partido, superando o plano em 7,3%.',
		claims: [
			claim('2.145 novos membros do Partido', 2145, 'count', 'party_members_admitted'),
			claim('7,3%', 7.3, '%', 'party_members_admitted', surplus)
		]
	},
	{
		sentence:
			'O número total de militantes do Partido é de 64.210, distribuídos por 612 organizações de base do Partido.',
		claims: [
			claim('64.210', 64210, 'count', 'party_members_total'),
			claim('612 organizações de base', 612, 'count', 'party_organisations')
		]
	},
	{
		sentence: 'A percentagem de chefes de aldeia que são membros do Partido era de 86,3% em 2023.',
		claims: [claim('86,3%', 86.3, '%', 'village_heads_party_members')]
	},
	{
		sentence:
			'Em 2023, 89,7% das organizações partidárias cumpriram bem as suas tarefas e 214 militantes foram sancionados.',
		claims: [
			claim('89,7%', 89.7, '%', 'party_cells_good'),
			claim('214 militantes', 214, 'count', 'party_discipline_cases')
		]
	},
	{
		sentence: 'Com o enxugamento da máquina administrativa, 1.320 cargos foram cortados em 2024.',
		claims: [claim('1.320 cargos', 1320, 'count', 'staff_reduction')]
	},
	{
		sentence:
			'Após a reorganização, a província tem 124 unidades administrativas de nível comunal, e o número de comunas é de 95.',
		claims: [
			claim('124 unidades administrativas', 124, 'count', 'commune_level_units'),
			claim('95', 95, 'count', 'communes_total')
		]
	},
	{
		sentence: 'Em 2023, 142 comunas cumpriram os critérios nacionais de saúde.',
		claims: [claim('142 comunas', 142, 'count', 'communes_health_standard')]
	},
	{
		sentence:
			'Em 2023, os acidentes de trânsito mataram 96 pessoas, 12 a menos que no ano anterior; registraram-se 870 casos criminais e a taxa de elucidação foi de 91,4%.',
		claims: [
			claim('96 pessoas', 96, 'count', 'traffic_deaths'),
			claim('12', -12, 'count', 'traffic_deaths', change),
			claim('870 casos criminais', 870, 'count', 'crime_cases'),
			claim('91,4%', 91.4, '%', 'case_clearance_rate')
		]
	},
	{
		sentence:
			'A produção de eletricidade alcançou 8,9 bilhões de kWh em 2024, e 99,7% dos domicílios têm acesso à energia elétrica.',
		claims: [
			claim('8,9 bilhões de kWh', 8.9e9, 'kWh', 'electricity_output'),
			claim('99,7%', 99.7, '%', 'electricity_access')
		]
	},
	{
		sentence:
			'O volume de carga movimentada nos portos foi de 168 milhões de toneladas em 2024, e a extensão das autoestradas na província é de 176 km.',
		claims: [
			claim('168 milhões de toneladas', 168e6, 't', 'port_cargo_throughput'),
			claim('176 km', 176, 'km', 'expressway_length')
		]
	},
	{
		sentence:
			'A produção de pescado em Ca Mau foi de 646.000 toneladas em 2024, e as exportações de pescado renderam 1,27 bilhão de dólares.',
		claims: [
			claim('646.000 toneladas', 646000, 't', 'seafood_output', {
				place: 'ca-mau',
				period: '2024'
			}),
			claim('1,27 bilhão de dólares', 1.27e9, 'USD', 'seafood_exports')
		]
	},
	{
		sentence: 'A província tem uma área natural de 822.700 hectares.',
		claims: [claim('822.700 hectares', 822700, 'ha', 'land_area')]
	},
	{
		sentence: 'Das 17 metas socioeconómicas, 15 foram atingidas ou superadas em 2023.',
		claims: [claim('15', 15, 'count', 'targets_met')]
	},
	{
		sentence:
			'Para 2025, a província fixou a meta de um crescimento do GRDP de 8% a 8,5% e de uma receita orçamentária de pelo menos 21.500 bilhões de dongs.',
		claims: [
			claim('8% a 8,5%', 8, '%', 'grdp_growth', { ...target, period: '2025' }),
			claim('21.500 bilhões de dongs', 21500e9, 'VND', 'state_budget_revenue', target)
		]
	},
	{
		sentence:
			'As exportações duplicaram em cinco anos e chegaram em 2023 a dois milhões e meio de dólares.',
		claims: [
			claim('duplicaram', 2, 'times', 'exports', change),
			claim('dois milhões e meio de dólares', 2.5e6, 'USD', 'exports')
		]
	},
	{
		sentence:
			'Vinte e cinco comunas foram reconhecidas segundo o padrão da nova ruralidade em 2022.',
		claims: [claim('Vinte e cinco comunas', 25, 'count', 'communes_new_rural')]
	},
	{
		sentence:
			'Nos primeiros nove meses de 2024, a indústria, os serviços e a agricultura cresceram 12,1%, 6,8% e 2,9%, respectivamente.',
		claims: [
			claim('12,1%', 12.1, '%', 'industry_growth', { period: '2024-01/2024-09' }),
			claim('6,8%', 6.8, '%', 'services_growth', { period: '2024-01/2024-09' }),
			claim('2,9%', 2.9, '%', 'agriculture_growth', { period: '2024-01/2024-09' })
		]
	},
	{
		sentence:
			'No terceiro trimestre de 2023, Hai Phong arrecadou 25,3 bilhões de dongs em receitas aduaneiras, ou 71,5% da previsão anual.',
		claims: [
			claim('25,3 bilhões de dongs', 25.3e9, 'VND', 'customs_revenue', {
				place: 'hai-phong',
				period: '2023-Q3'
			}),
			claim('71,5%', 71.5, '%', 'customs_revenue', completion)
		]
	},
	{
		sentence:
			'O distrito de Yen Dung, na província de Bac Giang, tem uma taxa de pobreza de 1,2%, 0,8 pontos percentuais abaixo da média da província.',
		claims: [
			claim('1,2%', 1.2, '%', 'poverty_rate', { place: 'bac-giang/yen-dung' }),
			claim('0,8 pontos percentuais', -0.8, 'pp', 'poverty_rate', comparison)
		]
	},
	{
		sentence:
			'Dois terços das comunas de Nam Dinh já obtiveram o selo da nova ruralidade avançada em 2023.',
		claims: [
			claim('Dois terços', 66.67, '%', 'communes_new_rural_advanced', {
				...share,
				place: 'nam-dinh'
			})
		]
	},
	{
		sentence:
			'As vendas externas renderam 38,9 bilhões de dólares em 2024, e as compras no exterior ficaram em 35,1 bilhões de dólares.',
		claims: [
			claim('38,9 bilhões de dólares', 38.9e9, 'USD', 'exports'),
			claim('35,1 bilhões de dólares', 35.1e9, 'USD', 'imports')
		]
	},
	{
		sentence:
			'Do início do ano até setembro de 2024, 5.260 empresas se registraram na província, 12,4% a mais que no ano passado.',
		claims: [
			claim('5.260 empresas', 5260, 'count', 'enterprises_new'),
			claim('12,4%', 12.4, '%', 'enterprises_new', change)
		]
	},
	{
		sentence:
			'O índice de pobreza multidimensional caiu de 1,22% para 0,97% em 2024, e a taxa de quase pobres, de 2,6% para 2,1%.',
		claims: [
			claim('1,22%', 1.22, '%', 'poverty_rate'),
			claim('0,97%', 0.97, '%', 'poverty_rate'),
			claim('2,6%', 2.6, '%', 'near_poor_rate'),
			claim('2,1%', 2.1, '%', 'near_poor_rate')
		]
	},
	{
		sentence: 'No DTI de 2023, a província aparece em 5º lugar, e no Par Index caiu cinco degraus.',
		claims: [
			claim('5º lugar', 5, 'rank', 'dti', rank),
			claim('cinco degraus', -5, 'rank', 'par_index', change)
		]
	},
	{
		sentence:
			'A receita total do orçamento estatal de Lam Dong é estimada em 7.938 mil milhões de dongs nos seis primeiros meses de 2025, 56,7% da previsão do governo central.',
		claims: [
			claim('7.938 mil milhões de dongs', 7938e9, 'VND', 'state_budget_revenue', {
				...estimate,
				place: 'lam-dong',
				period: '2025-H1'
			}),
			claim('56,7%', 56.7, '%', 'state_budget_revenue', { ...completion, ...estimate })
		]
	},
	{
		sentence:
			'Tien Giang exportou 5,35 bilhões de dólares em 2024 e recebeu 1,93 milhão de turistas, entre eles 585 mil estrangeiros.',
		claims: [
			claim('5,35 bilhões de dólares', 5.35e9, 'USD', 'exports', {
				place: 'tien-giang',
				period: '2024'
			}),
			claim('1,93 milhão de turistas', 1.93e6, 'count', 'tourist_arrivals'),
			claim('585 mil estrangeiros', 585000, 'count', 'international_tourist_arrivals')
		]
	},
	{
		sentence:
			'Concretizando a resolução, a província reduziu em 2024 oito departamentos e 1.112 cargos.',
		claims: [
			claim('oito departamentos', 8, 'count', 'staff_reduction'),
			claim('1.112 cargos', 1112, 'count', 'staff_reduction')
		]
	},
	{
		sentence:
			'Nos nove meses, Binh Duong cresceu 6,97% em relação ao mesmo período de 2023; o IIP subiu 7,1%.',
		claims: [claim('7,1%', 7.1, '%', 'iip_growth', { place: 'binh-duong' })]
	},
	{
		sentence:
			'No 2.º trimestre de 2024, a produção de camarão foi de 71 mil toneladas, e as exportações de camarão ascenderam a 310 milhões de dólares.',
		claims: [
			claim('71 mil toneladas', 71000, 't', 'seafood_output', { period: '2024-Q2' }),
			claim('310 milhões de dólares', 310e6, 'USD', 'seafood_exports', { period: '2024-Q2' })
		]
	},
	{
		sentence:
			'O saldo de empréstimos dos bancos é de 172 biliões de dongs no fim de 2024, e os depósitos somam 81,5 biliões de dongs.',
		claims: [
			claim('172 biliões de dongs', 172e12, 'VND', 'credit_outstanding'),
			claim('81,5 biliões de dongs', 81.5e12, 'VND', 'mobilised_capital')
		]
	},
	{
		sentence: 'Em 2024, nasceram na província 1.420 empresas e 15.600 pessoas encontraram emprego.',
		claims: [
			claim('1.420 empresas', 1420, 'count', 'enterprises_new'),
			claim('15.600 pessoas', 15600, 'count', 'jobs_created')
		]
	},
	{
		sentence: 'Em Hué, os serviços cresceram 9,1% em 2024.',
		claims: [claim('9,1%', 9.1, '%', 'services_growth', { place: 'hue', period: '2024' })]
	},
	{
		sentence: 'Em 2024, 50 comunas de Cao Bang eram da nova ruralidade avançada.',
		claims: [claim('50 comunas', 50, 'count', 'communes_new_rural_advanced', { place: 'cao-bang' })]
	},
	{
		sentence: 'O PIB regional de Nghe An terá crescido 8,15% em 2024.',
		claims: [claim('8,15%', 8.15, '%', 'grdp_growth', { ...estimate, place: 'nghe-an' })]
	},
	{
		sentence: 'Em 2022, as exportações da província haviam recuado, e em 2023 caíram outros 4,2%.',
		claims: [claim('4,2%', -4.2, '%', 'exports', { ...change, period: '2023' })]
	},
	{
		sentence: 'Em 2020, o PIB regional de Quang Nam caíra 6,98%.',
		claims: [claim('6,98%', -6.98, '%', 'grdp_growth', { place: 'quang-nam', period: '2020' })]
	},
	{
		sentence: 'Em 2023 as florestas cobriam 54,5% do território da província de Quang Tri.',
		claims: [claim('54,5%', 54.5, '%', 'forest_coverage', { place: 'quang-tri' })]
	},
	{
		sentence: 'No primeiro quadrimestre de 2024, Nghe An recebeu 2 milhões de turistas.',
		claims: [
			claim('2 milhões de turistas', 2e6, 'count', 'tourist_arrivals', {
				period: '2024-01/2024-04'
			})
		]
	},
	{
		sentence: 'Em 2023 as centrais de Son La produziram 11,2 mil milhões de kWh.',
		claims: [claim('11,2 mil milhões de kWh', 11.2e9, 'kWh', 'electricity_output')]
	},
	{
		sentence:
			'Em 2017, a frota da província de Binh Thuan capturou 151 mil toneladas e o IPC ficou em 3,2 %, um ponto fraco para o governo local.',
		claims: [
			claim('151 mil toneladas', 151000, 't', 'seafood_output', {
				place: 'binh-thuan',
				period: '2017'
			}),
			claim('3,2 %', 3.2, '%', 'cpi_growth')
		]
	},
	{
		sentence:
			'Em 2024, a província de Hung Yen precisa crescer 8,5 % e conta captar 700 milhões de dólares de investimento estrangeiro direto.',
		claims: [
			claim('8,5 %', 8.5, '%', 'grdp_growth', { ...target, place: 'hung-yen', period: '2024' }),
			claim('700 milhões de dólares', 7e8, 'USD', 'fdi_capital', target)
		]
	},
	{
		sentence: 'A cada habitante couberam 71 milhões de dongs.',
		claims: [claim('71 milhões de dongs', 71e6, 'VND', 'grdp_per_capita')]
	},
	{
		sentence: 'No campo, a renda média subiu para 58 milhões de dongs por pessoa.',
		claims: [claim('58 milhões de dongs', 58e6, 'VND', 'rural_income_per_capita')]
	},
	{
		sentence: 'Foram injetados na economia 45 trilhões de dongs pelos setores público e privado.',
		claims: [claim('45 trilhões de dongs', 45e12, 'VND', 'social_investment')]
	},
	{
		sentence: 'O varejo e os serviços faturaram 82 trilhões de dongs.',
		claims: [claim('82 trilhões de dongs', 82e12, 'VND', 'retail_sales')]
	},
	{
		sentence: 'O setor turístico faturou 1,9 trilhão de dongs.',
		claims: [claim('1,9 trilhão de dongs', 1.9e12, 'VND', 'tourism_revenue')]
	},
	{
		sentence: 'Pelo porto passaram 21 milhões de toneladas de mercadorias.',
		claims: [claim('21 milhões de toneladas', 21e6, 't', 'port_cargo_throughput')]
	},
	{
		sentence: 'O número de visitantes multiplicou-se por 2,1.',
		claims: [claim('2,1', 2.1, 'times', 'tourist_arrivals', change)]
	},
	{
		sentence: 'O Partido expulsou 38 membros.',
		claims: [claim('38 membros', 38, 'count', 'party_discipline_cases')]
	}
];

/** Sentences whose numerals state nothing. */
export const noClaims: readonly string[] = [
	'A reunião do Comité Popular Provincial realizou-se a 14 de março de 2024, às 14h30, na sala 12.',
	'Segundo a Resolução n.º 57-NQ/TW e a Decisão n.º 1719/QĐ-TTg, o trabalho prossegue.',
	'O 13.º Congresso do Partido aprovou as orientações para o período 2021–2025.',
	'Contacte-nos pelo telefone 0203 3835 678 ou pela linha direta 1900 6789.',
	'Foto 3: a estrada nacional 1A no km 42 (imagem: Minh Anh).',
	'Os bilhetes para o festival vendem-se às 9 horas na bilheteira 4, e crianças com menos de 10 anos não pagam.',
	'O artigo tem 1.204 visualizações.',
	'A província celebra o 80.º aniversário da Revolução de Agosto em 19 de agosto de 2025.',
	'O artista, de 67 anos, começou a pintar aos 15 anos de idade.',
	'A equipa da casa venceu por 3–1 na 12.ª jornada, perante bancadas cheias.',
	'Na tarde de quarta-feira, 12 de junho, a XIV sessão do Conselho Popular terminou os seus trabalhos.',
	'O meio ambiente e a saúde são tratados por meio de programas próprios; segundo o relatório, faltam dois meses.',
	'O pico Fansipan tem 3.143 metros de altitude e fica a 12 km do centro.',
	'A temperatura média é de 24 graus, com ventos de nível 9 e 82% de humidade.',
	'A Assembleia Nacional, na sua 8.ª sessão, aprovou a Lei n.º 31/2024/QH15.',
	'O comboio SE1 faz a viagem em 30 horas; o exame dura 120 minutos.',
	'Visualizações: 23.456 | Comentários: 12'
];
