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

/** Sentences of news in Italian and the figures they state. */
export const cases: readonly Case[] = [
	{
		sentence:
			'Nel 2023 il prodotto interno lordo regionale della provincia di Ninh Binh è cresciuto del 7,27%, mentre i servizi sono aumentati dell’8,1%.',
		claims: [
			claim('7,27%', 7.27, '%', 'grdp_growth', { place: 'ninh-binh', period: '2023' }),
			claim('8,1%', 8.1, '%', 'services_growth', { place: 'ninh-binh', period: '2023' })
		]
	},
	{
		sentence:
			'La crescita del GRDP di Quang Ninh nel 2022 è stimata al 10,28%, quinta a livello nazionale.',
		claims: [
			claim('10,28%', 10.28, '%', 'grdp_growth', { ...estimate, place: 'quang-ninh' }),
			claim('quinta', 5, 'rank', 'grdp_growth', rank)
		]
	},
	{
		sentence:
			'La dimensione dell’economia nel 2024 è stimata in 98.540 miliardi di dong a prezzi correnti, il PIL pro capite in 71,3 milioni di dong.',
		claims: [
			claim('98.540 miliardi di dong', 98540e9, 'VND', 'grdp', estimate),
			claim('71,3 milioni di dong', 71.3e6, 'VND', 'grdp_per_capita', estimate)
		]
	},
	{
		sentence: 'A prezzi costanti del 2010 il GRDP ha raggiunto 41.205 miliardi di VND nel 2024.',
		claims: [claim('41.205 miliardi di VND', 41205e9, 'VND', 'grdp_constant_prices')]
	},
	{
		sentence:
			'Nel 2023 il reddito medio pro capite nella provincia ammontava a 5,1 milioni di dong al mese, il 6,2% in più rispetto all’anno precedente.',
		claims: [
			claim('5,1 milioni di dong', 5.1e6, 'VND', 'income_per_capita'),
			claim('6,2%', 6.2, '%', 'income_per_capita', change)
		]
	},
	{
		sentence:
			'Alla fine del 2024 il reddito pro capite nelle zone rurali era salito a 62 milioni di dong.',
		claims: [claim('62 milioni di dong', 62e6, 'VND', 'rural_income_per_capita')]
	},
	{
		sentence:
			'Nella struttura economica del 2023 l’industria e le costruzioni rappresentano il 52,4%, i servizi il 31,2% e l’agricoltura, silvicoltura e pesca l’11,9%.',
		claims: [
			claim('52,4%', 52.4, '%', 'industry_construction_share_grdp'),
			claim('31,2%', 31.2, '%', 'services_share_grdp'),
			claim('11,9%', 11.9, '%', 'agriculture_share_grdp')
		]
	},
	{
		sentence:
			'Nel 2024 l’industria e le costruzioni sono cresciute del 13,6%, l’agricoltura, la silvicoltura e la pesca del 3,4%.',
		claims: [
			claim('13,6%', 13.6, '%', 'industry_construction_growth'),
			claim('3,4%', 3.4, '%', 'agriculture_growth')
		]
	},
	{
		sentence:
			'La sola industria è cresciuta del 15,2%, l’industria manifatturiera e di trasformazione del 16,4%, le costruzioni del 9,1% nel 2024.',
		claims: [
			claim('15,2%', 15.2, '%', 'industry_growth'),
			claim('16,4%', 16.4, '%', 'manufacturing_growth'),
			claim('9,1%', 9.1, '%', 'construction_growth')
		]
	},
	{
		sentence:
			'Le imposte sui prodotti al netto dei sussidi sono aumentate del 5,8 per cento nel 2023.',
		claims: [claim('5,8 per cento', 5.8, '%', 'product_tax_growth')]
	},
	{
		sentence: 'Nel 2023 il PIL del Vietnam è cresciuto del 5,05%.',
		claims: [claim('5,05%', 5.05, '%', 'gdp_growth', { place: 'vietnam', period: '2023' })]
	},
	{
		sentence:
			'Nel 2024 l’indice della produzione industriale (IIP) ha segnato un aumento dell’11,25% rispetto allo stesso periodo dell’anno scorso.',
		claims: [claim('11,25%', 11.25, '%', 'iip_growth')]
	},
	{
		sentence:
			'Il valore della produzione industriale dovrebbe toccare nel 2024 i 152.300 miliardi di dong, in crescita del 12,9%.',
		claims: [
			claim('152.300 miliardi di dong', 152300e9, 'VND', 'industrial_production_value', estimate),
			claim('12,9%', 12.9, '%', 'industrial_production_value', { ...change, ...estimate })
		]
	},
	{
		sentence:
			'Nel 2023 il valore della produzione agricola, forestale e ittica è stato di 24.810 miliardi di dong, quello della produzione di commercio e servizi di 61.500 miliardi.',
		claims: [
			claim('24.810 miliardi di dong', 24810e9, 'VND', 'agricultural_production_value'),
			claim('61.500 miliardi', 61500e9, 'VND', 'services_production_value')
		]
	},
	{
		sentence:
			'Il valore totale della produzione del distretto è arrivato a 8.730 miliardi di dong nel 2023.',
		claims: [claim('8.730 miliardi di dong', 8730e9, 'VND', 'total_production_value')]
	},
	{
		sentence:
			'Nel 2023 la produttività del lavoro era di 128 milioni di dong per addetto; il contributo della produttività totale dei fattori (TFP) alla crescita ha raggiunto il 46,5%.',
		claims: [
			claim('128 milioni di dong', 128e6, 'VND', 'labour_productivity'),
			claim('46,5%', 46.5, '%', 'tfp_contribution')
		]
	},
	{
		sentence:
			'Gli investimenti sociali totali nel 2024 sono stati pari a 47.900 miliardi di dong, con un calo del 2,4%.',
		claims: [
			claim('47.900 miliardi di dong', 47900e9, 'VND', 'social_investment'),
			claim('2,4%', -2.4, '%', 'social_investment', change)
		]
	},
	{
		sentence:
			'Al 31 dicembre 2024 l’erogazione del capitale di investimento pubblico aveva raggiunto il 92,3% del piano assegnato dal Primo ministro.',
		claims: [claim('92,3%', 92.3, '%', 'public_investment_disbursement', { period: '2024' })]
	},
	{
		sentence:
			'Nel 2023 la provincia ha autorizzato 48 nuovi progetti FDI con un capitale registrato di 1,35 miliardi di dollari.',
		claims: [
			claim('48 nuovi progetti', 48, 'count', 'fdi_projects'),
			claim('1,35 miliardi di dollari', 1.35e9, 'USD', 'fdi_capital')
		]
	},
	{
		sentence:
			'A tutt’oggi si contano 512 progetti esteri ancora validi, con un capitale registrato complessivo di quasi 12,4 miliardi di USD.',
		claims: [
			claim('512 progetti', 512, 'count', 'fdi_stock'),
			claim('12,4 miliardi di USD', 12.4e9, 'USD', 'fdi_stock')
		]
	},
	{
		sentence:
			'Nel 2024 la città ha attirato investimenti per 3,2 miliardi di dollari, 1,7 volte quelli dell’anno precedente.',
		claims: [
			claim('3,2 miliardi di dollari', 3.2e9, 'USD', 'investment_attracted'),
			claim('1,7 volte', 1.7, 'times', 'investment_attracted', change)
		]
	},
	{
		sentence:
			'Nel corso del 2023 sono stati approvati 64 progetti di investimento; il capitale di investimento nazionale ammonta a 21.400 miliardi di dong.',
		claims: [
			claim('64 progetti', 64, 'count', 'investment_projects'),
			claim('21.400 miliardi di dong', 21400e9, 'VND', 'domestic_investment_capital')
		]
	},
	{
		sentence:
			'Nel 2024 sono state costituite 1.875 nuove imprese (+8,3%), portando a 14.620 il numero delle imprese attive.',
		claims: [
			claim('1.875 nuove imprese', 1875, 'count', 'enterprises_new'),
			claim('8,3%', 8.3, '%', 'enterprises_new', change),
			claim('14.620', 14620, 'count', 'enterprises_total')
		]
	},
	{
		sentence:
			'Le entrate del bilancio statale a Thanh Hoa nel 2024 hanno raggiunto i 56.600 miliardi di dong, pari al 159% delle previsioni e il 32% in più rispetto al 2023.',
		claims: [
			claim('56.600 miliardi di dong', 56600e9, 'VND', 'state_budget_revenue', {
				place: 'thanh-hoa',
				period: '2024'
			}),
			claim('159%', 159, '%', 'state_budget_revenue', completion),
			claim('32%', 32, '%', 'state_budget_revenue', change)
		]
	},
	{
		sentence:
			'Nel 2023 le entrate di bilancio hanno superato del 12,5% le previsioni; le entrate interne sono state di 30,2 mila miliardi di dong e quelle da import-export di 6,4 mila miliardi.',
		claims: [
			claim('12,5%', 12.5, '%', 'state_budget_revenue', surplus),
			claim('30,2 mila miliardi di dong', 30.2e12, 'VND', 'domestic_revenue'),
			claim('6,4 mila miliardi', 6.4e12, 'VND', 'customs_revenue')
		]
	},
	{
		sentence:
			'Nel 2023 le entrate del bilancio locale sono state di 18.240 miliardi di dong, le spese del bilancio locale di 17.905 miliardi di dong.',
		claims: [
			claim('18.240 miliardi di dong', 18240e9, 'VND', 'local_budget_revenue'),
			claim('17.905 miliardi di dong', 17905e9, 'VND', 'budget_expenditure')
		]
	},
	{
		sentence:
			'Nel 2024 le esportazioni hanno toccato 3,4 mld di USD, con un incremento del 9,7%, mentre le importazioni sono scese del 4,1% a 1,9 mld di USD.',
		claims: [
			claim('3,4 mld di USD', 3.4e9, 'USD', 'exports'),
			claim('9,7%', 9.7, '%', 'exports', change),
			claim('4,1%', -4.1, '%', 'imports', change),
			claim('1,9 mld di USD', 1.9e9, 'USD', 'imports')
		]
	},
	{
		sentence:
			'Nel 2023 il valore dell’import-export attraverso i valichi di frontiera di Lang Son ha superato i 54 miliardi di dollari.',
		claims: [
			claim('54 miliardi di dollari', 54e9, 'USD', 'trade_turnover', {
				place: 'lang-son',
				period: '2023'
			})
		]
	},
	{
		sentence:
			'Le vendite al dettaglio di beni e i ricavi dei servizi di consumo sono stimati per il 2023 in 83.200 miliardi di dong, con un aumento dell’11,4%.',
		claims: [
			claim('83.200 miliardi di dong', 83200e9, 'VND', 'retail_sales', estimate),
			claim('11,4%', 11.4, '%', 'retail_sales', { ...change, ...estimate })
		]
	},
	{
		sentence:
			'La circolazione delle merci e i ricavi dei servizi hanno raggiunto 12.750 miliardi di dong nel 2022.',
		claims: [claim('12.750 miliardi di dong', 12750e9, 'VND', 'goods_services_sales')]
	},
	{
		sentence: 'L’indice dei prezzi al consumo è salito in media del 3,63% nel 2024.',
		claims: [claim('3,63%', 3.63, '%', 'cpi_growth')]
	},
	{
		sentence:
			'Nel 2023 Ha Giang ha accolto oltre tre milioni di turisti, di cui 340.000 visitatori stranieri, e gli introiti del turismo sono arrivati a 7.108 miliardi di dong.',
		claims: [
			claim('tre milioni di turisti', 3e6, 'count', 'tourist_arrivals', { place: 'ha-giang' }),
			claim('340.000 visitatori stranieri', 340000, 'count', 'international_tourist_arrivals'),
			claim('7.108 miliardi di dong', 7108e9, 'VND', 'tourism_revenue')
		]
	},
	{
		sentence: 'Nel 2024 la città ha dato il benvenuto a 4,6 milioni di turisti nazionali.',
		claims: [claim('4,6 milioni di turisti nazionali', 4.6e6, 'count', 'domestic_tourist_arrivals')]
	},
	{
		sentence:
			'La produzione di cereali nel 2023 è stata di 1,08 milioni di tonnellate, il 101,2% del piano, con una resa media del riso di 61,4 quintali per ettaro.',
		claims: [
			claim('1,08 milioni di tonnellate', 1.08e6, 't', 'grain_output'),
			claim('101,2%', 101.2, '%', 'grain_output', completion),
			claim('61,4 quintali per ettaro', 61.4, 'quintal/ha', 'rice_yield')
		]
	},
	{
		sentence:
			'Nel 2024 la superficie seminata era di 218.400 ettari e la produzione di riso ha raggiunto 1,31 milioni di tonnellate.',
		claims: [
			claim('218.400 ettari', 218400, 'ha', 'sown_area'),
			claim('1,31 milioni di tonnellate', 1.31e6, 't', 'rice_output')
		]
	},
	{
		sentence:
			'Nel 2023 sono stati accorpati 1.250 ettari di terreni agricoli per l’agricoltura ad alta tecnologia.',
		claims: [claim('1.250 ettari', 1250, 'ha', 'hightech_farmland')]
	},
	{
		sentence: 'La copertura forestale si mantiene stabile al 57,3% nel 2024.',
		claims: [claim('57,3%', 57.3, '%', 'forest_coverage')]
	},
	{
		sentence: 'Alla fine del 2024 la provincia contava 312 prodotti OCOP da tre stelle in su.',
		claims: [claim('312 prodotti OCOP', 312, 'count', 'ocop_products')]
	},
	{
		sentence:
			'A dicembre 2023, 128 comuni su 160 avevano raggiunto lo standard di nuova ruralità, pari all’80%; 41 comuni erano riconosciuti di livello avanzato.',
		claims: [
			claim('128 comuni su 160', 128, 'count', 'communes_new_rural'),
			claim('80%', 80, '%', 'communes_new_rural', share),
			claim('41 comuni', 41, 'count', 'communes_new_rural_advanced')
		]
	},
	{
		sentence: 'Nel 2024 la provincia aveva 17 comuni riconosciuti come nuove aree rurali modello.',
		claims: [claim('17 comuni', 17, 'count', 'communes_new_rural_model')]
	},
	{
		sentence:
			'Nel 2023 nove unità di livello distrettuale hanno completato la costruzione delle nuove aree rurali e ogni comune soddisfa in media 17,8 criteri.',
		claims: [
			claim('nove unità', 9, 'count', 'districts_new_rural'),
			claim('17,8 criteri', 17.8, 'count', 'new_rural_criteria')
		]
	},
	{
		sentence:
			'Nel 2024 il tasso di povertà multidimensionale è sceso al 3,21%, 1,4 punti percentuali in meno rispetto all’anno precedente; le famiglie quasi povere sono il 4,05%.',
		claims: [
			claim('3,21%', 3.21, '%', 'poverty_rate'),
			claim('1,4 punti percentuali', -1.4, 'pp', 'poverty_rate', change),
			claim('4,05%', 4.05, '%', 'near_poor_rate')
		]
	},
	{
		sentence: 'Nel 2024 la provincia ha eliminato 5.480 case provvisorie e fatiscenti.',
		claims: [claim('5.480 case', 5480, 'count', 'temporary_houses_removed')]
	},
	{
		sentence:
			'Nel 2024 la copertura dell’assicurazione sanitaria ha raggiunto il 95,2% della popolazione; alla previdenza sociale aderisce il 38,6% e all’assicurazione contro la disoccupazione il 31,9% della forza lavoro.',
		claims: [
			claim('95,2%', 95.2, '%', 'health_insurance_coverage'),
			claim('38,6%', 38.6, '%', 'social_insurance_coverage'),
			claim('31,9%', 31.9, '%', 'unemployment_insurance_coverage')
		]
	},
	{
		sentence:
			'La provincia dispone ora di 11,5 medici ogni 10.000 abitanti e di 33 posti letto ospedalieri per 10.000 abitanti.',
		claims: [
			claim('11,5 medici', 11.5, 'per_10000', 'doctors_per_10000'),
			claim('33 posti letto', 33, 'per_10000', 'hospital_beds_per_10000')
		]
	},
	{
		sentence:
			'Nel 2023 la quota di bambini sotto i cinque anni affetti da malnutrizione è scesa al 16,4%.',
		claims: [claim('16,4%', 16.4, '%', 'child_stunting')]
	},
	{
		sentence:
			'La popolazione media del 2023 era di 1.248.600 persone e il tasso di urbanizzazione ha toccato il 24,7%.',
		claims: [
			claim('1.248.600 persone', 1248600, 'count', 'population'),
			claim('24,7%', 24.7, '%', 'urbanisation_rate')
		]
	},
	{
		sentence: 'Nel 2023 il tasso di natalità si è ridotto dello 0,2 per mille.',
		claims: [claim('0,2 per mille', -0.2, 'per_mille', 'natural_increase', change)]
	},
	{
		sentence:
			'Nel 2024 la percentuale di lavoratori formati ha raggiunto il 68%, di cui il 29,5% con diplomi e certificati.',
		claims: [
			claim('68%', 68, '%', 'trained_labour_share'),
			claim('29,5%', 29.5, '%', 'trained_labour_certified')
		]
	},
	{
		sentence:
			'Nel 2023 sono stati creati 21.300 nuovi posti di lavoro, il 106,5% del piano, mentre la disoccupazione urbana era al 2,8%.',
		claims: [
			claim('21.300 nuovi posti di lavoro', 21300, 'count', 'jobs_created'),
			claim('106,5%', 106.5, '%', 'jobs_created', completion),
			claim('2,8%', 2.8, '%', 'unemployment_rate')
		]
	},
	{
		sentence:
			'Le scuole conformi agli standard nazionali erano il 78,9% nel 2024, e il tasso di promossi all’esame di maturità il 99,4%.',
		claims: [
			claim('78,9%', 78.9, '%', 'schools_national_standard'),
			claim('99,4%', 99.4, '%', 'highschool_graduation')
		]
	},
	{
		sentence:
			'Il punteggio medio degli esami nel 2023 è stato di 6,81 punti; per qualità dell’istruzione la provincia si è piazzata al 9° posto nel Paese.',
		claims: [
			claim('6,81 punti', 6.81, 'points', 'exam_average_score'),
			claim('9° posto', 9, 'rank', 'education_quality', rank)
		]
	},
	{
		sentence:
			'Nel 2024 il 97,6% della popolazione rurale utilizza acqua pulita e viene raccolto il 91% dei rifiuti solidi urbani.',
		claims: [
			claim('97,6%', 97.6, '%', 'clean_water_access'),
			claim('91%', 91, '%', 'waste_collected')
		]
	},
	{
		sentence:
			'Nel 2024 il 100% dei parchi industriali è dotato di un impianto centralizzato di trattamento delle acque reflue; il tasso di occupazione dei parchi industriali è del 74,5%.',
		claims: [
			claim('100%', 100, '%', 'iz_wastewater'),
			claim('74,5%', 74.5, '%', 'industrial_zone_occupancy')
		]
	},
	{
		sentence:
			'A fine 2024 i prestiti in essere erano pari a 96.400 miliardi di dong, in aumento del 13,8%, mentre il capitale mobilitato ha raggiunto 88.150 miliardi di dong.',
		claims: [
			claim('96.400 miliardi di dong', 96400e9, 'VND', 'credit_outstanding'),
			claim('13,8%', 13.8, '%', 'credit_outstanding', change),
			claim('88.150 miliardi di dong', 88150e9, 'VND', 'mobilised_capital')
		]
	},
	{
		sentence:
			'Nel 2023 la provincia ha ottenuto 67,12 punti nell’indice di competitività provinciale (PCI), classificandosi 18ª su 63 province e città.',
		claims: [
			claim('67,12 punti', 67.12, 'points', 'pci', { period: '2023' }),
			claim('18ª', 18, 'rank', 'pci', rank)
		]
	},
	{
		sentence: 'Nel 2022 nella graduatoria PCI la provincia ha guadagnato undici posizioni.',
		claims: [claim('undici posizioni', 11, 'rank', 'pci', change)]
	},
	{
		sentence:
			'Nel 2023 l’indice verde provinciale (PGI) è stato di 24,6 punti, il PAPI di 43,9 punti e l’indice di riforma amministrativa (PAR Index) di 88,4 punti.',
		claims: [
			claim('24,6 punti', 24.6, 'points', 'pgi'),
			claim('43,9 punti', 43.9, 'points', 'papi'),
			claim('88,4 punti', 88.4, 'points', 'par_index')
		]
	},
	{
		sentence:
			'Nel 2023 l’indice di soddisfazione dei cittadini (SIPAS) era all’84,7%, e per l’indice di trasformazione digitale (DTI) la provincia occupa il dodicesimo posto nel Paese.',
		claims: [claim('84,7%', 84.7, '%', 'sipas'), claim('dodicesimo posto', 12, 'rank', 'dti', rank)]
	},
	{
		sentence: 'La quota dell’economia digitale sul GRDP è stimata al 14,2% nel 2024.',
		claims: [claim('14,2%', 14.2, '%', 'digital_economy_share', estimate)]
	},
	{
		sentence:
			'Nel 2024 l’organizzazione del Partito ha ammesso 2.145 nuovi membri, superando il piano del 7,3%.',
		claims: [
			claim('2.145 nuovi membri', 2145, 'count', 'party_members_admitted'),
			claim('7,3%', 7.3, '%', 'party_members_admitted', surplus)
		]
	},
	{
		sentence:
			'Il numero totale dei membri del Partito è di 64.210, ripartiti in 612 organizzazioni di base del Partito.',
		claims: [
			claim('64.210', 64210, 'count', 'party_members_total'),
			claim('612 organizzazioni', 612, 'count', 'party_organisations')
		]
	},
	{
		sentence: 'Nel 2023 l’86,3% dei capi villaggio era membro del Partito.',
		claims: [claim('86,3%', 86.3, '%', 'village_heads_party_members')]
	},
	{
		sentence:
			'Nel 2023 l’89,7% delle organizzazioni del Partito ha svolto bene i propri compiti e sono stati sanzionati 214 membri del Partito.',
		claims: [
			claim('89,7%', 89.7, '%', 'party_cells_good'),
			claim('214 membri del Partito', 214, 'count', 'party_discipline_cases')
		]
	},
	{
		sentence:
			'Con lo snellimento dell’apparato nel 2024 sono stati tagliati 1.320 posti in organico.',
		claims: [claim('1.320 posti', 1320, 'count', 'staff_reduction')]
	},
	{
		sentence:
			'Dopo la riorganizzazione la provincia ha 124 unità amministrative di livello comunale; il numero dei comuni è di 95.',
		claims: [
			claim('124 unità amministrative', 124, 'count', 'commune_level_units'),
			claim('95', 95, 'count', 'communes_total')
		]
	},
	{
		sentence: 'Nel 2023 erano 142 i comuni che soddisfano i criteri nazionali per la sanità.',
		claims: [claim('142', 142, 'count', 'communes_health_standard')]
	},
	{
		sentence:
			'Nel 2023 gli incidenti stradali hanno causato 96 morti, 12 in meno rispetto all’anno precedente; dei 870 reati denunciati è stato risolto il 91,4%.',
		claims: [
			claim('96 morti', 96, 'count', 'traffic_deaths'),
			claim('12', -12, 'count', 'traffic_deaths', change),
			claim('870 reati', 870, 'count', 'crime_cases'),
			claim('91,4%', 91.4, '%', 'case_clearance_rate')
		]
	},
	{
		sentence:
			'Nel 2024 la produzione di energia elettrica è stata di 8,9 miliardi di kWh e il 99,7% delle famiglie ha accesso all’elettricità.',
		claims: [
			claim('8,9 miliardi di kWh', 8.9e9, 'kWh', 'electricity_output'),
			claim('99,7%', 99.7, '%', 'electricity_access')
		]
	},
	{
		sentence:
			'Nel 2024 i porti hanno movimentato 168 milioni di tonnellate di merci; le autostrade in esercizio misurano 176 km.',
		claims: [
			claim('168 milioni di tonnellate', 168e6, 't', 'port_cargo_throughput'),
			claim('176 km', 176, 'km', 'expressway_length')
		]
	},
	{
		sentence:
			'A Ca Mau la produzione ittica del 2024 è stata di 646.000 tonnellate, mentre le esportazioni di prodotti ittici hanno fruttato 1,27 miliardi di dollari.',
		claims: [
			claim('646.000 tonnellate', 646000, 't', 'seafood_output', {
				place: 'ca-mau',
				period: '2024'
			}),
			claim('1,27 miliardi di dollari', 1.27e9, 'USD', 'seafood_exports')
		]
	},
	{
		sentence: 'La provincia ha una superficie naturale di 822.700 ettari.',
		claims: [claim('822.700 ettari', 822700, 'ha', 'land_area')]
	},
	{
		sentence: 'Nel 2023 sono stati raggiunti o superati 15 obiettivi su 17.',
		claims: [claim('15 obiettivi su 17', 15, 'count', 'targets_met')]
	},
	{
		sentence:
			'Per il 2025 la provincia punta a una crescita del GRDP dell’8-8,5% e a entrate di bilancio di almeno 21.500 miliardi di dong.',
		claims: [
			claim('8-8,5%', 8, '%', 'grdp_growth', { ...target, period: '2025' }),
			claim('21.500 miliardi di dong', 21500e9, 'VND', 'state_budget_revenue', target)
		]
	},
	{
		sentence:
			'L’export è raddoppiato in cinque anni, arrivando nel 2023 a due miliardi e mezzo di dollari.',
		claims: [
			claim('raddoppiato', 2, 'times', 'exports', change),
			claim('due miliardi e mezzo di dollari', 2.5e9, 'USD', 'exports')
		]
	},
	{
		sentence: 'Nel 2022 ventidue comuni sono stati riconosciuti di nuova ruralità.',
		claims: [claim('ventidue comuni', 22, 'count', 'communes_new_rural')]
	},
	{
		sentence:
			'Nei primi nove mesi del 2024 il fisco di Hai Phong ha incassato 92.400 miliardi di dong, l’88,6% della previsione annuale, contro i 71.250 miliardi dello stesso periodo del 2023.',
		claims: [
			claim('92.400 miliardi di dong', 92400e9, 'VND', 'state_budget_revenue', {
				place: 'hai-phong',
				period: '2024-01/2024-09'
			}),
			claim('88,6%', 88.6, '%', 'state_budget_revenue', completion),
			claim('71.250 miliardi', 71250e9, 'VND', 'state_budget_revenue', {
				period: '2023-01/2023-09'
			})
		]
	},
	{
		sentence:
			'Nel terzo trimestre del 2023 import ed export di Bac Ninh sono stati rispettivamente di 9,1 e 11,4 miliardi di dollari.',
		claims: [
			claim('9,1', 9.1e9, 'USD', 'imports', { place: 'bac-ninh', period: '2023-Q3' }),
			claim('11,4 miliardi di dollari', 11.4e9, 'USD', 'exports', { period: '2023-Q3' })
		]
	},
	{
		sentence:
			'Nel 2024 la povertà a Cao Bang è scesa dal 27,6% al 23,1%, oltre il doppio della media nazionale.',
		claims: [
			claim('27,6%', 27.6, '%', 'poverty_rate'),
			claim('23,1%', 23.1, '%', 'poverty_rate', { place: 'cao-bang' }),
			claim('doppio', 2, 'times', 'poverty_rate', comparison)
		]
	},
	{
		sentence:
			'Nel primo semestre del 2025 Da Nang ha raccolto per l’erario 15,2 mila miliardi di dong, due terzi dei quali da fonti interne.',
		claims: [
			claim('15,2 mila miliardi di dong', 15.2e12, 'VND', 'state_budget_revenue', {
				place: 'da-nang',
				period: '2025-H1'
			}),
			claim('due terzi', 66.67, '%', 'domestic_revenue', share)
		]
	},
	{
		sentence:
			'Nel distretto di Nam Dan, in provincia di Nghe An, duecentotrentacinque famiglie sono uscite dalla povertà nel 2023.',
		claims: [
			claim('duecentotrentacinque famiglie', 235, 'count', null, { place: 'nghe-an/nam-dan' })
		]
	},
	{
		sentence:
			'Con 69,8 punti Long An è salita nel 2022 dal decimo al terzo posto della classifica PCI nazionale.',
		claims: [
			claim('69,8 punti', 69.8, 'points', 'pci', { place: 'long-an' }),
			claim('decimo', 10, 'rank', 'pci', rank),
			claim('terzo posto', 3, 'rank', 'pci', rank)
		]
	},
	{
		sentence:
			'Nel 2024 Dong Nai ha raccolto 60.000 miliardi di dong di imposte, il 104% di quanto previsto dal governo.',
		claims: [
			claim('60.000 miliardi di dong', 60000e9, 'VND', 'state_budget_revenue', {
				place: 'dong-nai',
				period: '2024'
			}),
			claim('104%', 104, '%', 'state_budget_revenue', completion)
		]
	},
	{
		sentence:
			'Nel 2023 Hai Phong si è classificata seconda nel Paese per attrazione di FDI, dietro Quang Ninh, prima con 3,1 miliardi di dollari.',
		claims: [
			claim('seconda', 2, 'rank', 'fdi_capital', { ...rank, place: 'hai-phong' }),
			claim('prima', 1, 'rank', 'fdi_capital', { ...rank, place: 'quang-ninh' }),
			claim('3,1 miliardi di dollari', 3.1e9, 'USD', 'fdi_capital', { place: 'quang-ninh' })
		]
	},
	{
		sentence:
			'Secondo quanto riferito, nel II trimestre del 2024 la crescita di Hai Duong è stata del 5,2%, terza nella regione.',
		claims: [
			claim('5,2%', 5.2, '%', 'grdp_growth', { place: 'hai-duong', period: '2024-Q2' }),
			claim('terza', 3, 'rank', 'grdp_growth', rank)
		]
	},
	{
		sentence:
			'Nel 2023 Hai Duong ha 164 comuni che hanno ottenuto il titolo di comune di nuova ruralità, 64 di nuova ruralità avanzata e 19 di nuova ruralità modello.',
		claims: [
			claim('164 comuni', 164, 'count', 'communes_new_rural', { place: 'hai-duong' }),
			claim('64 di', 64, 'count', 'communes_new_rural_advanced'),
			claim('19', 19, 'count', 'communes_new_rural_model')
		]
	},
	{
		sentence:
			'L’export di Tay Ninh nel 2023 è stato di 6,1 miliardi di dollari (-5,2%), l’import di 4,4 miliardi (-11%).',
		claims: [
			claim('6,1 miliardi di dollari', 6.1e9, 'USD', 'exports', { place: 'tay-ninh' }),
			claim('-5,2%', -5.2, '%', 'exports', change),
			claim('4,4 miliardi', 4.4e9, 'USD', 'imports'),
			claim('-11%', -11, '%', 'imports', change)
		]
	},
	{
		sentence:
			'Il PIL pro capite di Ba Ria-Vung Tau, petrolio escluso, è di 8.200 dollari nel 2022, 1,9 volte la media nazionale.',
		claims: [
			claim('8.200 dollari', 8200, 'USD', 'grdp_per_capita', { place: 'ba-ria-vung-tau' }),
			claim('1,9 volte', 1.9, 'times', 'grdp_per_capita', comparison)
		]
	},
	{
		sentence:
			'Nel 2024 Vinh Long ha creato lavoro per 28.700 persone, superando del 14,8% il piano.',
		claims: [
			claim('28.700 persone', 28700, 'count', 'jobs_created', { place: 'vinh-long' }),
			claim('14,8%', 14.8, '%', 'jobs_created', surplus)
		]
	},
	{
		sentence:
			'Dopo un 2023 difficile, nel 2024 l’indice IIP di Quang Nam è salito del 15,1% e i prezzi al consumo del 3,4%.',
		claims: [
			claim('15,1%', 15.1, '%', 'iip_growth', { place: 'quang-nam', period: '2024' }),
			claim('3,4%', 3.4, '%', 'cpi_growth')
		]
	},
	{
		sentence:
			'Nel 2023 la polizia di Tay Ninh ha risolto l’88,4% dei 912 casi penali, e sulle strade sono morte 110 persone.',
		claims: [
			claim('88,4%', 88.4, '%', 'case_clearance_rate', { place: 'tay-ninh' }),
			claim('912 casi', 912, 'count', 'crime_cases'),
			claim('110 persone', 110, 'count', 'traffic_deaths')
		]
	},
	{
		sentence:
			'Nel quinquennio 2021-2025 la crescita media annua di Bac Giang è del 13,2%, e il Partito ha ammesso 9.870 membri.',
		claims: [
			claim('13,2%', 13.2, '%', 'grdp_growth', { place: 'bac-giang', period: '2021/2025' }),
			claim('9.870 membri', 9870, 'count', 'party_members_admitted')
		]
	},
	{
		sentence: 'La produzione industriale di Thanh Hoa è aumentata del 19,25% nel 2024.',
		claims: [claim('19,25%', 19.25, '%', 'iip_growth', { place: 'thanh-hoa', period: '2024' })]
	},
	{
		sentence: 'Nel 2023 i boschi coprivano il 54,5% del territorio di Quang Tri.',
		claims: [claim('54,5%', 54.5, '%', 'forest_coverage', { place: 'quang-tri' })]
	},
	{
		sentence: 'Da gennaio ad agosto 2024 Nghe An ha accolto 7 milioni di turisti.',
		claims: [
			claim('7 milioni di turisti', 7e6, 'count', 'tourist_arrivals', { period: '2024-01/2024-08' })
		]
	},
	{
		sentence: 'Ci si aspetta che Nghe An accolga 9 milioni di visitatori nel 2024.',
		claims: [claim('9 milioni di visitatori', 9e6, 'count', 'tourist_arrivals', estimate)]
	},
	{
		sentence: 'Nel 2023 aveva la luce il 97,1% delle famiglie della provincia di Dien Bien.',
		claims: [claim('97,1%', 97.1, '%', 'electricity_access', { place: 'dien-bien' })]
	},
	{
		sentence:
			'Nel 2024 la provincia di Khanh Hoa ha incassato dal turismo 52.000 miliardi di dong.',
		claims: [claim('52.000 miliardi di dong', 52000e9, 'VND', 'tourism_revenue')]
	},
	{
		sentence:
			'La ricchezza prodotta per ogni residente di Bac Ninh era nel 2023 di 154 milioni di dong.',
		claims: [claim('154 milioni di dong', 154e6, 'VND', 'grdp_per_capita', { place: 'bac-ninh' })]
	},
	{
		sentence:
			'Nel 2024 Tay Ninh ha accolto 3,1 milioni di pellegrini, due volte e mezzo quelli del 2023.',
		claims: [
			claim('3,1 milioni di pellegrini', 3.1e6, 'count', 'tourist_arrivals', { place: 'tay-ninh' }),
			claim('due volte e mezzo', 2.5, 'times', 'tourist_arrivals', change)
		]
	},
	{
		sentence:
			'Nel quarto trimestre dello scorso anno le esportazioni di Tien Giang avrebbero raggiunto 620 milioni di dollari.',
		claims: [claim('620 milioni di dollari', 620e6, 'USD', 'exports', estimate)]
	},
	{
		sentence:
			'Per il 2025 il consiglio di Ha Tinh ha fissato le esportazioni a 2,6 miliardi di dollari.',
		claims: [claim('2,6 miliardi di dollari', 2.6e9, 'USD', 'exports', target)]
	},
	{
		sentence: 'Il prodotto per abitante è stato di 71 milioni di dong.',
		claims: [claim('71 milioni di dong', 71e6, 'VND', 'grdp_per_capita')]
	},
	{
		sentence: 'Nelle campagne il reddito medio è salito a 58 milioni di dong a persona.',
		claims: [claim('58 milioni di dong', 58e6, 'VND', 'rural_income_per_capita')]
	},
	{
		sentence: 'Tra pubblico e privato sono stati immessi nell’economia 45mila miliardi di dong.',
		claims: [claim('45mila miliardi di dong', 45e12, 'VND', 'social_investment')]
	},
	{
		sentence: 'La dogana ha riscosso 3.600 miliardi di dong.',
		claims: [claim('3.600 miliardi di dong', 3.6e12, 'VND', 'customs_revenue')]
	},
	{
		sentence: 'Il commercio e i servizi hanno fatturato 82mila miliardi di dong.',
		claims: [claim('82mila miliardi di dong', 82e12, 'VND', 'retail_sales')]
	},
	{
		sentence: 'Ogni ettaro di terra coltivata ha reso 145 milioni di dong.',
		claims: [claim('145 milioni di dong', 145e6, 'VND', 'agricultural_production_value')]
	},
	{
		sentence: 'Sono state aperte una trentina di scuole.',
		claims: [claim('una trentina di scuole', 30, 'count', null)]
	},
	{
		sentence: 'La provincia ha soppresso 1.120 posti.',
		claims: [claim('1.120 posti', 1120, 'count', 'staff_reduction')]
	}
];

/** Sentences whose numerals state nothing. */
export const noClaims: readonly string[] = [
	'La riunione del Comitato popolare provinciale si è tenuta il 14 marzo 2024 alle ore 14.30 nella sala 12.',
	'In base alla risoluzione n. 57-NQ/TW e alla decisione n. 1719/QD-TTg, il lavoro proseguirà.',
	'Il XIII Congresso del Partito ha approvato gli orientamenti per il periodo 2021-2025.',
	'Per informazioni telefonare al numero 0203 3835 678 o alla hotline 1900 6789.',
	'Foto 3: la strada statale 1A al km 42 (foto: Minh Anh).',
	'I biglietti per il festival sono in vendita dalle 9 allo sportello 4; ingresso gratuito per i bambini sotto i 10 anni.',
	'L’articolo ha 1.204 visualizzazioni e 17 commenti.',
	'La provincia celebra l’80° anniversario della Rivoluzione il 19 agosto 2025.',
	'L’artista, 67 anni, ha cominciato a dipingere all’età di 15 anni.',
	'La squadra di casa ha vinto per 3-1 nella 12ª giornata.',
	'Secondo il rapporto presentato alla 17ª sessione del Consiglio popolare, la classifica sarà pubblicata a luglio.',
	'La temperatura scenderà a 12 gradi, con piogge di 40-80 mm.',
	'La gara si terrà domenica dalle 9 alle 12, il concerto alle 20:30.',
	'È la quinta volta in dieci anni che il gruppo, nato nel 1998, vince ancora una volta il primo premio.',
	'Il tifone n. 7 passerà a 300 km dalla costa; l’altopiano è a 800 metri sul livello del mare.'
];
