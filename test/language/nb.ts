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

/** Sentences of news in Norwegian and the figures they state. */
export const cases: readonly Case[] = [
	{
		sentence:
			'I 2023 vokste bruttoregionalproduktet i Ninh Binh-provinsen med 7,27 prosent, mens tjenestesektoren økte med 8,1 prosent.',
		claims: [
			claim('7,27 prosent', 7.27, '%', 'grdp_growth', { place: 'ninh-binh', period: '2023' }),
			claim('8,1 prosent', 8.1, '%', 'services_growth', { place: 'ninh-binh', period: '2023' })
		]
	},
	{
		sentence:
			'GRDP-veksten i Quang Ninh i 2022 anslås til 10,28 prosent, den femte høyeste i landet.',
		claims: [
			claim('10,28 prosent', 10.28, '%', 'grdp_growth', { ...estimate, place: 'quang-ninh' }),
			claim('femte', 5, 'rank', 'grdp_growth', rank)
		]
	},
	{
		sentence:
			'Økonomiens størrelse i 2024 er beregnet til 98 540 milliarder VND til løpende priser, og BNP per innbygger til 71,3 millioner VND.',
		claims: [
			claim('98 540 milliarder VND', 98540e9, 'VND', 'grdp', estimate),
			claim('71,3 millioner VND', 71.3e6, 'VND', 'grdp_per_capita', estimate)
		]
	},
	{
		sentence: 'GRDP i faste 2010-priser nådde 41 205 milliarder VND i 2024.',
		claims: [claim('41 205 milliarder VND', 41205e9, 'VND', 'grdp_constant_prices')]
	},
	{
		sentence:
			'Gjennomsnittsinntekten per innbygger i provinsen var 5,1 millioner VND per måned i 2023, opp 6,2 prosent fra året før.',
		claims: [
			claim('5,1 millioner VND', 5.1e6, 'VND', 'income_per_capita'),
			claim('6,2 prosent', 6.2, '%', 'income_per_capita', change)
		]
	},
	{
		sentence:
			'Ved utgangen av 2024 hadde inntekten per innbygger på landsbygda kommet opp i 62 millioner VND.',
		claims: [claim('62 millioner VND', 62e6, 'VND', 'rural_income_per_capita')]
	},
	{
		sentence:
			'Industri og bygg utgjorde 52,4 prosent av GRDP i 2023, tjenester 31,2 prosent og landbruk, skogbruk og fiske 11,9 prosent.',
		claims: [
			claim('52,4 prosent', 52.4, '%', 'industry_construction_share_grdp'),
			claim('31,2 prosent', 31.2, '%', 'services_share_grdp'),
			claim('11,9 prosent', 11.9, '%', 'agriculture_share_grdp')
		]
	},
	{
		sentence:
			'Industri- og byggsektoren vokste med 13,6 prosent, landbruk, skogbruk og fiske med 3,4 prosent i 2024.',
		claims: [
			claim('13,6 prosent', 13.6, '%', 'industry_construction_growth'),
			claim('3,4 prosent', 3.4, '%', 'agriculture_growth')
		]
	},
	{
		sentence:
			'Industrien alene vokste med 15,2 prosent, foredlingsindustrien med 16,4 prosent og bygge- og anleggssektoren med 9,1 prosent i 2024.',
		claims: [
			claim('15,2 prosent', 15.2, '%', 'industry_growth'),
			claim('16,4 prosent', 16.4, '%', 'manufacturing_growth'),
			claim('9,1 prosent', 9.1, '%', 'construction_growth')
		]
	},
	{
		sentence: 'Produktskatter minus subsidier økte med 5,8 prosent i 2023.',
		claims: [claim('5,8 prosent', 5.8, '%', 'product_tax_growth')]
	},
	{
		sentence: 'Landets BNP vokste med 5,05 prosent i 2023.',
		claims: [claim('5,05 prosent', 5.05, '%', 'gdp_growth', { place: 'vietnam', period: '2023' })]
	},
	{
		sentence:
			'Industriproduksjonsindeksen (IIP) for 2024 steg 11,25 prosent sammenlignet med samme periode i fjor.',
		claims: [claim('11,25 prosent', 11.25, '%', 'iip_growth')]
	},
	{
		sentence:
			'Verdien av industriproduksjonen er anslått til 152 300 milliarder VND i 2024, en økning på 12,9 prosent.',
		claims: [
			claim('152 300 milliarder VND', 152300e9, 'VND', 'industrial_production_value', estimate),
			claim('12,9 prosent', 12.9, '%', 'industrial_production_value', { ...change, ...estimate })
		]
	},
	{
		sentence:
			'Produksjonsverdien i landbruket nådde 24 810 milliarder VND i 2023, og produksjonsverdien for handel og tjenester 61 500 milliarder VND.',
		claims: [
			claim('24 810 milliarder VND', 24810e9, 'VND', 'agricultural_production_value'),
			claim('61 500 milliarder VND', 61500e9, 'VND', 'services_production_value')
		]
	},
	{
		sentence: 'Den totale produksjonsverdien i distriktet kom på 8 730 milliarder VND i 2023.',
		claims: [claim('8 730 milliarder VND', 8730e9, 'VND', 'total_production_value')]
	},
	{
		sentence:
			'Arbeidsproduktiviteten var 128 millioner VND per arbeider i 2023, og bidraget fra total faktorproduktivitet (TFP) til veksten 46,5 prosent.',
		claims: [
			claim('128 millioner VND', 128e6, 'VND', 'labour_productivity'),
			claim('46,5 prosent', 46.5, '%', 'tfp_contribution')
		]
	},
	{
		sentence:
			'Samlet sosial investering i 2024 utgjorde 47 900 milliarder VND, en nedgang på 2,4 prosent.',
		claims: [
			claim('47 900 milliarder VND', 47900e9, 'VND', 'social_investment'),
			claim('2,4 prosent', -2.4, '%', 'social_investment', change)
		]
	},
	{
		sentence:
			'Per 31. desember 2024 hadde utbetalingen av offentlig investeringskapital nådd 92,3 prosent av planen statsministeren hadde tildelt.',
		claims: [claim('92,3 prosent', 92.3, '%', 'public_investment_disbursement')]
	},
	{
		sentence:
			'I 2023 ga provinsen lisens til 48 nye FDI-prosjekter med en samlet nyregistrert kapital på 1,35 milliarder USD.',
		claims: [
			claim('48 nye FDI-prosjekter', 48, 'count', 'fdi_projects'),
			claim('1,35 milliarder USD', 1.35e9, 'USD', 'fdi_capital')
		]
	},
	{
		sentence:
			'Hittil er det 512 gyldige FDI-prosjekter i provinsen med en samlet registrert kapital på nesten 12,4 milliarder USD.',
		claims: [claim('12,4 milliarder USD', 12.4e9, 'USD', 'fdi_stock')]
	},
	{
		sentence:
			'Byen tiltrakk seg investeringer for 3,2 milliarder USD i 2024, 1,7 ganger så mye som året før.',
		claims: [
			claim('3,2 milliarder USD', 3.2e9, 'USD', 'investment_attracted'),
			claim('1,7 ganger', 1.7, 'times', 'investment_attracted', change)
		]
	},
	{
		sentence:
			'I løpet av 2023 godkjente provinsen 64 investeringsprosjekter, og den innenlandske investeringskapitalen beløp seg til 21 400 milliarder VND.',
		claims: [
			claim('64 investeringsprosjekter', 64, 'count', 'investment_projects'),
			claim('21 400 milliarder VND', 21400e9, 'VND', 'domestic_investment_capital')
		]
	},
	{
		sentence:
			'I 2024 ble det registrert 1 875 nyetablerte bedrifter, opp 8,3 prosent, slik at antall aktive bedrifter kom opp i 14 620.',
		claims: [
			claim('1 875 nyetablerte bedrifter', 1875, 'count', 'enterprises_new'),
			claim('8,3 prosent', 8.3, '%', 'enterprises_new', change),
			claim('14 620', 14620, 'count', 'enterprises_total')
		]
	},
	{
		sentence:
			'Statsbudsjettinntektene i Thanh Hoa i 2024 nådde 56 600 milliarder VND, tilsvarende 159 prosent av anslaget og 32 prosent mer enn i 2023.',
		claims: [
			claim('56 600 milliarder VND', 56600e9, 'VND', 'state_budget_revenue', {
				place: 'thanh-hoa',
				period: '2024'
			}),
			claim('159 prosent', 159, '%', 'state_budget_revenue', completion),
			claim('32 prosent', 32, '%', 'state_budget_revenue', change)
		]
	},
	{
		sentence:
			'De totale budsjettinntektene i 2023 oversteg anslaget med 12,5 prosent; innenlandske inntekter var 30,2 billioner VND og inntektene fra import og eksport 6,4 billioner VND.',
		claims: [
			claim('12,5 prosent', 12.5, '%', 'state_budget_revenue', surplus),
			claim('30,2 billioner VND', 30.2e12, 'VND', 'domestic_revenue'),
			claim('6,4 billioner VND', 6.4e12, 'VND', 'customs_revenue')
		]
	},
	{
		sentence:
			'De lokale budsjettinntektene ble 18 240 milliarder VND i 2023, mens de lokale budsjettutgiftene var 17 905 milliarder VND.',
		claims: [
			claim('18 240 milliarder VND', 18240e9, 'VND', 'local_budget_revenue'),
			claim('17 905 milliarder VND', 17905e9, 'VND', 'budget_expenditure')
		]
	},
	{
		sentence:
			'Eksportverdien i 2024 var 3,4 mrd. USD, en økning på 9,7 prosent, mens importen falt med 4,1 prosent til 1,9 mrd. USD.',
		claims: [
			claim('3,4 mrd. USD', 3.4e9, 'USD', 'exports'),
			claim('9,7 prosent', 9.7, '%', 'exports', change),
			claim('4,1 prosent', -4.1, '%', 'imports', change),
			claim('1,9 mrd. USD', 1.9e9, 'USD', 'imports')
		]
	},
	{
		sentence:
			'Den samlede import- og eksportomsetningen gjennom grenseovergangene i Lang Son oversteg 54 milliarder USD i 2023.',
		claims: [
			claim('54 milliarder USD', 54e9, 'USD', 'trade_turnover', {
				place: 'lang-son',
				period: '2023'
			})
		]
	},
	{
		sentence:
			'Detaljsalget av varer og forbrukertjenester er anslått til 83 200 milliarder VND i 2023, opp 11,4 prosent.',
		claims: [
			claim('83 200 milliarder VND', 83200e9, 'VND', 'retail_sales', estimate),
			claim('11,4 prosent', 11.4, '%', 'retail_sales', { ...change, ...estimate })
		]
	},
	{
		sentence: 'Varesirkulasjonen og tjenesteinntektene nådde 12 750 milliarder VND i 2022.',
		claims: [claim('12 750 milliarder VND', 12750e9, 'VND', 'goods_services_sales')]
	},
	{
		sentence: 'Konsumprisindeksen steg i gjennomsnitt med 3,63 prosent i 2024.',
		claims: [claim('3,63 prosent', 3.63, '%', 'cpi_growth')]
	},
	{
		sentence:
			'I 2023 tok Ha Giang imot over tre millioner turister, hvorav 340 000 utenlandske turister, og turistinntektene nådde 7 108 milliarder VND.',
		claims: [
			claim('tre millioner turister', 3e6, 'count', 'tourist_arrivals', { place: 'ha-giang' }),
			claim('340 000 utenlandske turister', 340000, 'count', 'international_tourist_arrivals'),
			claim('7 108 milliarder VND', 7108e9, 'VND', 'tourism_revenue')
		]
	},
	{
		sentence: 'Byen ønsket velkommen 4,6 millioner innenlandske besøkende i 2024.',
		claims: [
			claim('4,6 millioner innenlandske besøkende', 4.6e6, 'count', 'domestic_tourist_arrivals')
		]
	},
	{
		sentence:
			'Kornproduksjonen var 1,08 millioner tonn i 2023, tilsvarende 101,2 prosent av planen, og risavlingen i gjennomsnitt 61,4 kvintal per hektar.',
		claims: [
			claim('1,08 millioner tonn', 1.08e6, 't', 'grain_output'),
			claim('101,2 prosent', 101.2, '%', 'grain_output', completion),
			claim('61,4 kvintal per hektar', 61.4, 'quintal/ha', 'rice_yield')
		]
	},
	{
		sentence:
			'Det tilsådde arealet var 218 400 hektar i 2024, og risproduksjonen nådde 1,31 millioner tonn.',
		claims: [
			claim('218 400 hektar', 218400, 'ha', 'sown_area'),
			claim('1,31 millioner tonn', 1.31e6, 't', 'rice_output')
		]
	},
	{
		sentence:
			'I perioden ble 1 250 hektar jordbruksjord konsolidert til høyteknologisk landbruk i 2023.',
		claims: [claim('1 250 hektar', 1250, 'ha', 'hightech_farmland')]
	},
	{
		sentence: 'Skogdekningen holder seg stabil på 57,3 prosent i 2024.',
		claims: [claim('57,3 prosent', 57.3, '%', 'forest_coverage')]
	},
	{
		sentence: 'Ved utgangen av 2024 hadde provinsen 312 OCOP-produkter med tre stjerner eller mer.',
		claims: [claim('312 OCOP-produkter', 312, 'count', 'ocop_products')]
	},
	{
		sentence:
			'Per desember 2023 oppfylte 128/160 kommuner de nye landlige standardene, 80 prosent, og 41 kommuner var anerkjent på avansert nivå.',
		claims: [
			claim('128/160 kommuner', 128, 'count', 'communes_new_rural'),
			claim('80 prosent', 80, '%', 'communes_new_rural', share),
			claim('41 kommuner', 41, 'count', 'communes_new_rural_advanced')
		]
	},
	{
		sentence: 'Provinsen hadde 17 kommuner som oppfylte modellen for nye landlige områder i 2024.',
		claims: [claim('17 kommuner', 17, 'count', 'communes_new_rural_model')]
	},
	{
		sentence:
			'I 2023 hadde ni distriktsenheter fullført oppgaven, og hver kommune oppfylte i snitt 17,8 kriterier.',
		claims: [
			claim('ni distriktsenheter', 9, 'count', 'districts_new_rural'),
			claim('17,8 kriterier', 17.8, 'count', 'new_rural_criteria')
		]
	},
	{
		sentence:
			'Andelen fattige husholdninger er redusert til 3,21 prosent i 2024, ned 1,4 prosentpoeng fra året før, og andelen nesten fattige husholdninger er 4,05 prosent.',
		claims: [
			claim('3,21 prosent', 3.21, '%', 'poverty_rate'),
			claim('1,4 prosentpoeng', -1.4, 'pp', 'poverty_rate', change),
			claim('4,05 prosent', 4.05, '%', 'near_poor_rate')
		]
	},
	{
		sentence: 'I 2024 fjernet provinsen 5 480 midlertidige og falleferdige hus.',
		claims: [
			claim('5 480 midlertidige og falleferdige hus', 5480, 'count', 'temporary_houses_removed')
		]
	},
	{
		sentence:
			'Helseforsikringsdekningen nådde 95,2 prosent av befolkningen i 2024, deltakelsen i sosialforsikringen 38,6 prosent og i arbeidsledighetsforsikringen 31,9 prosent av arbeidsstyrken.',
		claims: [
			claim('95,2 prosent', 95.2, '%', 'health_insurance_coverage'),
			claim('38,6 prosent', 38.6, '%', 'social_insurance_coverage'),
			claim('31,9 prosent', 31.9, '%', 'unemployment_insurance_coverage')
		]
	},
	{
		sentence:
			'Antallet leger per 10 000 innbyggere er nå 11,5, og antallet sykehussenger per 10 000 innbyggere er 33.',
		claims: [
			claim('11,5', 11.5, 'per_10000', 'doctors_per_10000'),
			claim('33', 33, 'per_10000', 'hospital_beds_per_10000')
		]
	},
	{
		sentence: 'Andelen underernærte barn under fem år falt til 16,4 prosent i 2023.',
		claims: [claim('16,4 prosent', 16.4, '%', 'child_stunting')]
	},
	{
		sentence:
			'Gjennomsnittsbefolkningen i 2023 var 1 248 600 personer, og urbaniseringsgraden nådde 24,7 prosent.',
		claims: [
			claim('1 248 600 personer', 1248600, 'count', 'population'),
			claim('24,7 prosent', 24.7, '%', 'urbanisation_rate')
		]
	},
	{
		sentence: 'Fødselsraten ble redusert med 0,2 promille i 2023.',
		claims: [claim('0,2 promille', -0.2, 'per_mille', 'natural_increase', change)]
	},
	{
		sentence:
			'Andelen opplærte arbeidere nådde 68 prosent i 2024, hvorav 29,5 prosent med vitnemål og sertifikater.',
		claims: [
			claim('68 prosent', 68, '%', 'trained_labour_share'),
			claim('29,5 prosent', 29.5, '%', 'trained_labour_certified')
		]
	},
	{
		sentence:
			'I 2023 ble det skapt 21 300 nye arbeidsplasser, 106,5 prosent av planen, og arbeidsledigheten i byene var 2,8 prosent.',
		claims: [
			claim('21 300 nye arbeidsplasser', 21300, 'count', 'jobs_created'),
			claim('106,5 prosent', 106.5, '%', 'jobs_created', completion),
			claim('2,8 prosent', 2.8, '%', 'unemployment_rate')
		]
	},
	{
		sentence:
			'Andelen skoler som oppfyller nasjonale standarder, var 78,9 prosent i 2024, og beståttprosenten ved avgangseksamen i videregående 99,4 prosent.',
		claims: [
			claim('78,9 prosent', 78.9, '%', 'schools_national_standard'),
			claim('99,4 prosent', 99.4, '%', 'highschool_graduation')
		]
	},
	{
		sentence:
			'Den gjennomsnittlige eksamenspoengsummen var 6,81 poeng i 2023, og utdanningskvaliteten lå på 9. plass i landet.',
		claims: [
			claim('6,81 poeng', 6.81, 'points', 'exam_average_score'),
			claim('9. plass', 9, 'rank', 'education_quality', rank)
		]
	},
	{
		sentence:
			'97,6 prosent av landbefolkningen hadde tilgang til rent vann i 2024, mens 91 prosent av det faste avfallet i byene ble samlet inn.',
		claims: [
			claim('97,6 prosent', 97.6, '%', 'clean_water_access'),
			claim('91 prosent', 91, '%', 'waste_collected')
		]
	},
	{
		sentence:
			'Andelen industriparker med sentraliserte renseanlegg er 100 prosent, og belegget i industriparkene er 74,5 prosent i 2024.',
		claims: [
			claim('100 prosent', 100, '%', 'iz_wastewater'),
			claim('74,5 prosent', 74.5, '%', 'industrial_zone_occupancy')
		]
	},
	{
		sentence:
			'Utestående lån var 96 400 milliarder VND ved utgangen av 2024, opp 13,8 prosent, mens mobilisert kapital nådde 88 150 milliarder VND.',
		claims: [
			claim('96 400 milliarder VND', 96400e9, 'VND', 'credit_outstanding'),
			claim('13,8 prosent', 13.8, '%', 'credit_outstanding', change),
			claim('88 150 milliarder VND', 88150e9, 'VND', 'mobilised_capital')
		]
	},
	{
		sentence:
			'I 2023 oppnådde provinsen 67,12 poeng i den provinsielle konkurranseevneindeksen (PCI) og ble rangert som nummer 18 av 63 provinser og byer.',
		claims: [
			claim('67,12 poeng', 67.12, 'points', 'pci', { period: '2023' }),
			claim('18', 18, 'rank', 'pci', rank)
		]
	},
	{
		sentence: 'PCI-plasseringen ble forbedret med elleve plasser i 2022.',
		claims: [claim('elleve plasser', 11, 'rank', 'pci', change)]
	},
	{
		sentence:
			'Den grønne indeksen (PGI) ga 24,6 poeng, PAPI-indeksen 43,9 poeng og indeksen for administrativ reform 88,4 poeng i 2023.',
		claims: [
			claim('24,6 poeng', 24.6, 'points', 'pgi'),
			claim('43,9 poeng', 43.9, 'points', 'papi'),
			claim('88,4 poeng', 88.4, 'points', 'par_index')
		]
	},
	{
		sentence:
			'Tilfredshetsindeksen (SIPAS) var 84,7 prosent i 2023, og indeksen for digital transformasjon (DTI) plasserte provinsen på 12. plass i landet.',
		claims: [claim('84,7 prosent', 84.7, '%', 'sipas'), claim('12. plass', 12, 'rank', 'dti', rank)]
	},
	{
		sentence: 'Den digitale økonomiens andel av GRDP er anslått til 14,2 prosent i 2024.',
		claims: [claim('14,2 prosent', 14.2, '%', 'digital_economy_share', estimate)]
	},
	{
		sentence:
			'I 2024 tok partiorganisasjonen opp 2 145 nye partimedlemmer og overoppfylte planen med 7,3 prosent.',
		claims: [
			claim('2 145 nye partimedlemmer', 2145, 'count', 'party_members_admitted'),
			claim('7,3 prosent', 7.3, '%', 'party_members_admitted', surplus)
		]
	},
	{
		sentence:
			'Det totale antallet partimedlemmer er 64 210, fordelt på 612 grasrotpartiorganisasjoner.',
		claims: [
			claim('64 210', 64210, 'count', 'party_members_total'),
			claim('612 grasrotpartiorganisasjoner', 612, 'count', 'party_organisations')
		]
	},
	{
		sentence: 'Andelen landsbyledere som er partimedlemmer, er 86,3 prosent i 2023.',
		claims: [claim('86,3 prosent', 86.3, '%', 'village_heads_party_members')]
	},
	{
		sentence:
			'I 2023 hadde 89,7 prosent av partiorganisasjonene fullført oppgavene godt eller bedre, og 214 partimedlemmer ble disiplinert.',
		claims: [
			claim('89,7 prosent', 89.7, '%', 'party_cells_good'),
			claim('214 partimedlemmer', 214, 'count', 'party_discipline_cases')
		]
	},
	{
		sentence: 'Gjennom strømlinjeformingen av apparatet ble 1 320 stillinger kuttet i 2024.',
		claims: [claim('1 320 stillinger', 1320, 'count', 'staff_reduction')]
	},
	{
		sentence:
			'Etter omorganiseringen har provinsen 124 administrative enheter på kommunenivå, og antallet kommuner er 95.',
		claims: [
			claim('124 administrative enheter', 124, 'count', 'commune_level_units'),
			claim('95', 95, 'count', 'communes_total')
		]
	},
	{
		sentence: 'I 2023 oppfylte 142 kommuner de nasjonale helsestandardene.',
		claims: [claim('142 kommuner', 142, 'count', 'communes_health_standard')]
	},
	{
		sentence:
			'I 2023 ble 96 personer drept i trafikkulykker, 12 færre enn året før, mens oppklaringsprosenten for 870 straffesaker var 91,4 prosent.',
		claims: [
			claim('96 personer', 96, 'count', 'traffic_deaths'),
			claim('870 straffesaker', 870, 'count', 'crime_cases'),
			claim('91,4 prosent', 91.4, '%', 'case_clearance_rate')
		]
	},
	{
		sentence:
			'Strømproduksjonen nådde 8,9 milliarder kWh i 2024, og 99,7 prosent av husholdningene har tilgang til strøm.',
		claims: [
			claim('8,9 milliarder kWh', 8.9e9, 'kWh', 'electricity_output'),
			claim('99,7 prosent', 99.7, '%', 'electricity_access')
		]
	},
	{
		sentence:
			'Godsmengden gjennom havnene var 168 millioner tonn i 2024, og lengden på motorveiene i området er 176 kilometer.',
		claims: [
			claim('168 millioner tonn', 168e6, 't', 'port_cargo_throughput'),
			claim('176 kilometer', 176, 'km', 'expressway_length')
		]
	},
	{
		sentence:
			'Sjømatproduksjonen i Ca Mau var 646 000 tonn i 2024, og sjømateksporten nådde 1,27 milliarder dollar.',
		claims: [
			claim('646 000 tonn', 646000, 't', 'seafood_output', { place: 'ca-mau', period: '2024' }),
			claim('1,27 milliarder dollar', 1.27e9, 'USD', 'seafood_exports')
		]
	},
	{
		sentence: 'Provinsen har et naturlig areal på 822 700 hektar.',
		claims: [claim('822 700 hektar', 822700, 'ha', 'land_area')]
	},
	{
		sentence: 'Av 17 mål ble 15 mål nådd eller overgått i 2023.',
		claims: [claim('15 mål', 15, 'count', 'targets_met')]
	},
	{
		sentence:
			'For 2025 har provinsen satt seg mål om en GRDP-vekst på 8–8,5 prosent og budsjettinntekter på minst 21 500 milliarder VND.',
		claims: [
			claim('8–8,5 prosent', 8, '%', 'grdp_growth', { ...target, period: '2025' }),
			claim('21 500 milliarder VND', 21500e9, 'VND', 'state_budget_revenue', target)
		]
	},
	{
		sentence:
			'Eksporten ble fordoblet i løpet av fem år og kom i 2023 opp i to og en halv milliard dollar.',
		claims: [claim('to og en halv milliard dollar', 2.5e9, 'USD', 'exports')]
	},
	{
		sentence: 'Femogtjue kommuner ble anerkjent etter de nye landlige standardene i 2022.',
		claims: [claim('Femogtjue kommuner', 25, 'count', 'communes_new_rural')]
	},
	{
		sentence:
			'I årets ni første måneder vokste økonomien i Kon Tum med 7,1 prosent, og i september 2024 steg industriproduksjonsindeksen 9,4 prosent.',
		claims: [
			claim('7,1 prosent', 7.1, '%', 'grdp_growth', {
				place: 'kon-tum',
				period: '2024-01/2024-09'
			}),
			claim('9,4 prosent', 9.4, '%', 'iip_growth', { period: '2024-09' })
		]
	},
	{
		sentence: 'I første tertial 2024 var budsjettinntektene i Dak Nong 1 120 milliarder VND.',
		claims: [
			claim('1 120 milliarder VND', 1120e9, 'VND', 'state_budget_revenue', {
				place: 'dak-nong',
				period: '2024-01/2024-04'
			})
		]
	},
	{
		sentence: 'I 2023 er Tra Vinh nummer 12 i landet på PCI med 66,1 poeng.',
		claims: [claim('12', 12, 'rank', 'pci', rank), claim('66,1 poeng', 66.1, 'points', 'pci')]
	},
	{
		sentence: 'På PAPI var Tra Vinh i 2022 blant de 15 beste i landet.',
		claims: [claim('15 beste', 15, 'rank', 'papi', rank)]
	},
	{
		sentence: 'Utgiftene over lokalbudsjettet ble 12,9 billioner VND i 2024.',
		claims: [claim('12,9 billioner VND', 12.9e12, 'VND', 'budget_expenditure')]
	},
	{
		sentence: 'Antallet turister i Kon Tum ble 2,5-doblet i 2023.',
		claims: [claim('2,5-doblet', 2.5, 'times', 'tourist_arrivals', change)]
	},
	{
		sentence: 'I 2023 var 9,8 prosent av husstandene i Kon Tum fattige.',
		claims: [claim('9,8 prosent', 9.8, '%', 'poverty_rate')]
	},
	{
		sentence: 'Industriparkene i Kon Tum var 61 prosent fulle i 2023.',
		claims: [claim('61 prosent', 61, '%', 'industrial_zone_occupancy')]
	},
	{
		sentence: 'Økonomien i Kon Tum ser ut til å vokse med 7 prosent i 2024.',
		claims: [claim('7 prosent', 7, '%', 'grdp_growth', { ...estimate, period: '2024' })]
	},
	{
		sentence:
			'Fra januar til og med oktober 2024 krevde skattevesenet i Long An inn 14 060 milliarder dong, 81,7 prosent av årsanslaget.',
		claims: [
			claim('14 060 milliarder dong', 14060e9, 'VND', 'state_budget_revenue', {
				place: 'long-an',
				period: '2024-01/2024-10'
			}),
			claim('81,7 prosent', 81.7, '%', 'state_budget_revenue', {
				...completion,
				period: '2024-01/2024-10'
			})
		]
	},
	{
		sentence: 'Regionalproduktet i Vinh Phuc gikk opp 9,07 prosent i 2022.',
		claims: [
			claim('9,07 prosent', 9.07, '%', 'grdp_growth', { place: 'vinh-phuc', period: '2022' })
		]
	},
	{
		sentence: 'I 2023 dekket syketrygden 84 prosent av befolkningen i Ca Mau.',
		claims: [
			claim('84 prosent', 84, '%', 'health_insurance_coverage', {
				place: 'ca-mau',
				period: '2023'
			})
		]
	},
	{
		sentence: 'I 2022 ble 1 540 foretak stiftet i Dak Lak, og 31 200 personer kom i arbeid.',
		claims: [
			claim('1 540 foretak', 1540, 'count', 'enterprises_new', {
				place: 'dak-lak',
				period: '2022'
			}),
			claim('31 200 personer', 31200, 'count', 'jobs_created')
		]
	},
	{
		sentence: 'Kredittinstitusjonene i An Giang mobiliserte 56 900 milliarder dong i 2021.',
		claims: [claim('56 900 milliarder dong', 56900e9, 'VND', 'mobilised_capital')]
	}
];

/** Sentences whose numerals state nothing. */
export const noClaims: readonly string[] = [
	'Møtet i den provinsielle folkekomiteen ble holdt 14. mars 2024 kl. 14.30 i rom 12.',
	'Ifølge resolusjon nr. 57-NQ/TW og beslutning nr. 1719/QĐ-TTg skal arbeidet følges opp.',
	'Den 13. partikongressen vedtok retningslinjene for perioden 2021–2025.',
	'Kontakt oss på telefon 0203 3835 678 eller hotline 1900 6789.',
	'Foto 3: Riksvei 1A ved km 42 (bilde: Minh Anh).',
	'Billetter til festivalen selges kl. 9 i luke 4, og barn under 10 år går gratis.',
	'Artikkelen har 1 204 visninger.',
	'Provinsen feirer 80-årsjubileet for revolusjonen den 19. august 2025.',
	'Kunstneren, 67 år gammel, begynte å male i en alder av 15.',
	'Hjemmelaget vant 3–1 i runde 12 foran fulle tribuner.'
];
