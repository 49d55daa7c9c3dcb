import { type Case, change, claim, completion, estimate, rank, surplus, target } from './cases.ts';

/** Sentences of news in Czech and the figures they state. */
export const cases: readonly Case[] = [
	{
		sentence:
			'Hrubý regionální domácí produkt provincie Ninh Binh v roce 2024 vzrostl o 8,56 % oproti předchozímu roku a objem ekonomiky dosáhl 112,4 bilionu VND.',
		claims: [
			claim('8,56 %', 8.56, '%', 'grdp_growth', { place: 'ninh-binh', period: '2024' }),
			claim('112,4 bilionu VND', 112.4e12, 'VND', 'grdp', { place: 'ninh-binh', period: '2024' })
		]
	},
	{
		sentence:
			'Tempo hospodářského růstu v roce 2023 činilo 7,1 procenta, zatímco celostátní HDP vzrostl o 5,05 procenta.',
		claims: [
			claim('7,1 procenta', 7.1, '%', 'grdp_growth'),
			claim('5,05 procenta', 5.05, '%', 'gdp_growth')
		]
	},
	{
		sentence: 'Ve srovnatelných cenách roku 2010 dosáhl GRDP výše 56 780 miliard dongů.',
		claims: [claim('56 780 miliard dongů', 56780e9, 'VND', 'grdp_constant_prices')]
	},
	{
		sentence:
			'GRDP na obyvatele přesáhl 92 milionů VND, což odpovídá zhruba 3 650 americkým dolarům.',
		claims: [
			claim('92 milionů VND', 92e6, 'VND', 'grdp_per_capita'),
			claim('3 650 americkým dolarům', 3650, 'USD', 'grdp_per_capita')
		]
	},
	{
		sentence:
			'Průměrný příjem na obyvatele činí 5,2 mil. VND měsíčně, příjem venkovských obyvatel 54 mil. VND ročně.',
		claims: [
			claim('5,2 mil. VND', 5.2e6, 'VND', 'income_per_capita'),
			claim('54 mil. VND', 54e6, 'VND', 'rural_income_per_capita')
		]
	},
	{
		sentence:
			'Průmysl a stavebnictví se zvýšily o 10,3 %, služby o 7,4 % a zemědělství, lesnictví a rybolov o 3,2 %.',
		claims: [
			claim('10,3 %', 10.3, '%', 'industry_construction_growth'),
			claim('7,4 %', 7.4, '%', 'services_growth'),
			claim('3,2 %', 3.2, '%', 'agriculture_growth')
		]
	},
	{
		sentence:
			'Ve struktuře ekonomiky tvoří průmysl a stavebnictví 46,8 %, služby 33,1 % a zemědělství, lesnictví a rybolov 15,2 %.',
		claims: [
			claim('46,8 %', 46.8, '%', 'industry_construction_share_grdp'),
			claim('33,1 %', 33.1, '%', 'services_share_grdp'),
			claim('15,2 %', 15.2, '%', 'agriculture_share_grdp')
		]
	},
	{
		sentence:
			'Index průmyslové výroby stoupl o 14,7 % a hodnota průmyslové výroby dosáhla 245 000 mld. VND.',
		claims: [
			claim('14,7 %', 14.7, '%', 'iip_growth'),
			claim('245 000 mld. VND', 245000e9, 'VND', 'industrial_production_value')
		]
	},
	{
		sentence: 'Zpracovatelský průmysl vzrostl o 12,9 %, zatímco stavebnictví kleslo o 1,4 %.',
		claims: [
			claim('12,9 %', 12.9, '%', 'manufacturing_growth'),
			claim('1,4 %', -1.4, '%', 'construction_growth')
		]
	},
	{
		sentence: 'Daně z produktů minus dotace vzrostly o 4,6 % a samotný průmysl o 11,2 %.',
		claims: [
			claim('4,6 %', 4.6, '%', 'product_tax_growth'),
			claim('11,2 %', 11.2, '%', 'industry_growth')
		]
	},
	{
		sentence:
			'Produktivita práce dosáhla 198 milionů VND na pracovníka a příspěvek TFP k růstu činil 47 %.',
		claims: [
			claim('198 milionů VND', 198e6, 'VND', 'labour_productivity'),
			claim('47 %', 47, '%', 'tfp_contribution')
		]
	},
	{
		sentence:
			'Celkové společenské investice se odhadují na 41 300 miliard VND, o 9,8 % více než v roce 2023.',
		claims: [
			claim('41 300 miliard VND', 41300e9, 'VND', 'social_investment', estimate),
			claim('9,8 %', 9.8, '%', 'social_investment', { ...change, ...estimate })
		]
	},
	{
		sentence:
			'Ke konci listopadu dosáhlo čerpání kapitálu veřejných investic 78,4 % plánu přiděleného premiérem.',
		claims: [claim('78,4 %', 78.4, '%', 'public_investment_disbursement')]
	},
	{
		sentence:
			'V roce 2023 provincie Dong Nai přilákala 1,35 miliardy dolarů přímých zahraničních investic v 87 nových projektech PZI.',
		claims: [
			claim('1,35 miliardy dolarů', 1.35e9, 'USD', 'fdi_capital', {
				place: 'dong-nai',
				period: '2023'
			}),
			claim('87 nových projektech PZI', 87, 'count', 'fdi_projects')
		]
	},
	{
		sentence: 'Licenci získalo 87 nových projektů PZI.',
		claims: [claim('87 nových projektů PZI', 87, 'count', 'fdi_projects')]
	},
	{
		sentence:
			'Dosud je v platnosti 642 projektů PZI s celkovým registrovaným kapitálem 11,7 mld. USD.',
		claims: [
			claim('642 projektů PZI', 642, 'count', 'fdi_stock'),
			claim('11,7 mld. USD', 11.7e9, 'USD', 'fdi_stock')
		]
	},
	{
		sentence:
			'Přilákané investice dosáhly 15 600 miliard VND, z toho domácí investice 9 200 miliard VND.',
		claims: [
			claim('15 600 miliard VND', 15600e9, 'VND', 'investment_attracted'),
			claim('9 200 miliard VND', 9200e9, 'VND', 'domestic_investment_capital')
		]
	},
	{
		sentence: 'Během roku bylo schváleno 54 investičních projektů.',
		claims: [claim('54 investičních projektů', 54, 'count', 'investment_projects')]
	},
	{
		sentence:
			'Založeno bylo 1 450 nových podniků, o 6,2 % více než ve stejném období, a počet činných podniků stoupl na 12 300.',
		claims: [
			claim('1 450 nových podniků', 1450, 'count', 'enterprises_new'),
			claim('6,2 %', 6.2, '%', 'enterprises_new', change),
			claim('12 300', 12300, 'count', 'enterprises_total')
		]
	},
	{
		sentence:
			'Celkové příjmy státního rozpočtu dosáhly 24 560 miliard VND, což je 118 % odhadu; domácí příjmy činily 18 900 miliard VND a příjmy z cel 5 660 miliard VND.',
		claims: [
			claim('24 560 miliard VND', 24560e9, 'VND', 'state_budget_revenue'),
			claim('118 %', 118, '%', 'state_budget_revenue', completion),
			claim('18 900 miliard VND', 18900e9, 'VND', 'domestic_revenue'),
			claim('5 660 miliard VND', 5660e9, 'VND', 'customs_revenue')
		]
	},
	{
		sentence: 'Příjmy rozpočtu překročily odhad Provinční lidové rady o 12,5 %.',
		claims: [claim('12,5 %', 12.5, '%', 'state_budget_revenue', surplus)]
	},
	{
		sentence:
			'Výdaje místního rozpočtu činily 21 340 miliard VND a příjmy místního rozpočtu 19 870 miliard VND.',
		claims: [
			claim('21 340 miliard VND', 21340e9, 'VND', 'budget_expenditure'),
			claim('19 870 miliard VND', 19870e9, 'VND', 'local_budget_revenue')
		]
	},
	{
		sentence:
			'Hodnota vývozu dosáhla 7,8 mld. USD, o 16,4 % více než loni, zatímco dovoz klesl o 2,3 % na 5,1 mld. USD.',
		claims: [
			claim('7,8 mld. USD', 7.8e9, 'USD', 'exports'),
			claim('16,4 %', 16.4, '%', 'exports', change),
			claim('2,3 %', -2.3, '%', 'imports', change),
			claim('5,1 mld. USD', 5.1e9, 'USD', 'imports')
		]
	},
	{
		sentence: 'Celkový obrat dovozu a vývozu se odhaduje na 12,9 miliardy dolarů.',
		claims: [claim('12,9 miliardy dolarů', 12.9e9, 'USD', 'trade_turnover', estimate)]
	},
	{
		sentence:
			'Maloobchodní tržby zboží a spotřebitelských služeb dosáhly 64 200 miliard VND, index spotřebitelských cen stoupl o 3,1 %.',
		claims: [
			claim('64 200 miliard VND', 64200e9, 'VND', 'retail_sales'),
			claim('3,1 %', 3.1, '%', 'cpi_growth')
		]
	},
	{
		sentence: 'Oběh zboží a příjmy ze služeb činily 38 500 miliard VND.',
		claims: [claim('38 500 miliard VND', 38500e9, 'VND', 'goods_services_sales')]
	},
	{
		sentence:
			'V roce 2024 provincie přivítala 6,4 milionu návštěvníků, z toho 480 000 zahraničních turistů a 5,92 milionu domácích turistů; příjmy z cestovního ruchu dosáhly 8 750 miliard VND.',
		claims: [
			claim('6,4 milionu návštěvníků', 6.4e6, 'count', 'tourist_arrivals'),
			claim('480 000 zahraničních turistů', 480000, 'count', 'international_tourist_arrivals'),
			claim('5,92 milionu domácích turistů', 5.92e6, 'count', 'domestic_tourist_arrivals'),
			claim('8 750 miliard VND', 8750e9, 'VND', 'tourism_revenue')
		]
	},
	{
		sentence: 'Počet turistů se zdvojnásobil a dosáhl tří milionů.',
		claims: [
			claim('zdvojnásobil', 2, 'times', 'tourist_arrivals', change),
			claim('tří milionů', 3e6, 'count', 'tourist_arrivals')
		]
	},
	{
		sentence:
			'Produkce obilí dosáhla 1,1 milionu tun, produkce rýže 980 000 tun a výnos rýže 63,5 metrických centů na hektar.',
		claims: [
			claim('1,1 milionu tun', 1.1e6, 't', 'grain_output'),
			claim('980 000 tun', 980000, 't', 'rice_output'),
			claim('63,5 metrických centů na hektar', 63.5, 'quintal/ha', 'rice_yield')
		]
	},
	{
		sentence:
			'Osevní plocha činila 162 000 hektarů a pro zemědělství s využitím vyspělých technologií bylo sloučeno 4 300 hektarů.',
		claims: [
			claim('162 000 hektarů', 162000, 'ha', 'sown_area'),
			claim('4 300 hektarů', 4300, 'ha', 'hightech_farmland')
		]
	},
	{
		sentence:
			'Hodnota zemědělské produkce byla 22 400 miliard VND a hodnota produkce služeb 31 700 miliard VND.',
		claims: [
			claim('22 400 miliard VND', 22400e9, 'VND', 'agricultural_production_value'),
			claim('31 700 miliard VND', 31700e9, 'VND', 'services_production_value')
		]
	},
	{
		sentence: 'Celková hodnota produkce všech odvětví dosáhla 98 600 miliard VND.',
		claims: [claim('98 600 miliard VND', 98600e9, 'VND', 'total_production_value')]
	},
	{
		sentence:
			'Lesnatost zůstává na 58,2 % a provincie má 214 produktů OCOP s nejméně třemi hvězdičkami.',
		claims: [
			claim('58,2 %', 58.2, '%', 'forest_coverage'),
			claim('214 produktů OCOP', 214, 'count', 'ocop_products')
		]
	},
	{
		sentence: 'Produkce mořských plodů činila 156 000 tun a vývoz mořských plodů 410 mil. USD.',
		claims: [
			claim('156 000 tun', 156000, 't', 'seafood_output'),
			claim('410 mil. USD', 410e6, 'USD', 'seafood_exports')
		]
	},
	{
		sentence:
			'Celkem 118 ze 130 obcí splňuje nové venkovské standardy, 45 obcí pokročilé nové venkovské standardy a 12 obcí vzorové nové venkovské standardy.',
		claims: [
			claim('118 ze 130 obcí', 118, 'count', 'communes_new_rural'),
			claim('45 obcí', 45, 'count', 'communes_new_rural_advanced'),
			claim('12 obcí', 12, 'count', 'communes_new_rural_model')
		]
	},
	{
		sentence:
			'Pět okresů bylo uznáno za nové venkovské okresy a na obec připadá v průměru 17,3 kritéria.',
		claims: [
			claim('Pět okresů', 5, 'count', 'districts_new_rural'),
			claim('17,3 kritéria', 17.3, 'count', 'new_rural_criteria')
		]
	},
	{
		sentence:
			'Míra chudoby se snížila o 1,2 procentního bodu na 4,35 %, téměř chudé domácnosti tvoří 5,1 %.',
		claims: [
			claim('1,2 procentního bodu', -1.2, 'pp', 'poverty_rate', change),
			claim('4,35 %', 4.35, '%', 'poverty_rate'),
			claim('5,1 %', 5.1, '%', 'near_poor_rate')
		]
	},
	{
		sentence: 'Odstraněno bylo 3 460 provizorních a zchátralých domů.',
		claims: [
			claim('3 460 provizorních a zchátralých domů', 3460, 'count', 'temporary_houses_removed')
		]
	},
	{
		sentence:
			'Pokrytí zdravotním pojištěním dosáhlo 94,6 %, účast na sociálním pojištění 38,2 % a pojištění v nezaměstnanosti 31,5 %.',
		claims: [
			claim('94,6 %', 94.6, '%', 'health_insurance_coverage'),
			claim('38,2 %', 38.2, '%', 'social_insurance_coverage'),
			claim('31,5 %', 31.5, '%', 'unemployment_insurance_coverage')
		]
	},
	{
		sentence: 'Nemocnice mají 33 nemocničních lůžek na 10 000 obyvatel.',
		claims: [
			claim('33 nemocničních lůžek na 10 000 obyvatel', 33, 'per_10000', 'hospital_beds_per_10000')
		]
	},
	{
		sentence: 'Provincie má 11,2 lékaře na 10 000 obyvatel.',
		claims: [claim('11,2 lékaře na 10 000 obyvatel', 11.2, 'per_10000', 'doctors_per_10000')]
	},
	{
		sentence: 'Podvýživa dětí do pěti let klesla na 18,4 %.',
		claims: [claim('18,4 %', 18.4, '%', 'child_stunting')]
	},
	{
		sentence:
			'Průměrný počet obyvatel provincie činí 1,24 milionu osob, přirozený přírůstek 9,1 ‰ a míra urbanizace 29,7 %.',
		claims: [
			claim('1,24 milionu osob', 1.24e6, 'count', 'population'),
			claim('9,1 ‰', 9.1, 'per_mille', 'natural_increase'),
			claim('29,7 %', 29.7, '%', 'urbanisation_rate')
		]
	},
	{
		sentence:
			'Podíl vyškolených pracovníků dosáhl 70,5 %, pracovníků s diplomy a certifikáty je 29 %.',
		claims: [
			claim('70,5 %', 70.5, '%', 'trained_labour_share'),
			claim('29 %', 29, '%', 'trained_labour_certified')
		]
	},
	{
		sentence:
			'Vytvořeno bylo 23 500 nových pracovních míst a míra nezaměstnanosti ve městech klesla na 2,4 %.',
		claims: [
			claim('23 500 nových pracovních míst', 23500, 'count', 'jobs_created'),
			claim('2,4 %', 2.4, '%', 'unemployment_rate')
		]
	},
	{
		sentence:
			'Národní standardy splňuje 88 % škol, úspěšnost u maturity byla 99,1 % a průměrné skóre 6,87 bodu.',
		claims: [
			claim('88 %', 88, '%', 'schools_national_standard'),
			claim('99,1 %', 99.1, '%', 'highschool_graduation'),
			claim('6,87 bodu', 6.87, 'points', 'exam_average_score')
		]
	},
	{
		sentence: 'V kvalitě vzdělávání je provincie na 9. místě v zemi.',
		claims: [claim('9. místě', 9, 'rank', 'education_quality', rank)]
	},
	{
		sentence: 'Čistou vodu používá 97,2 % venkovského obyvatelstva a sbírá se 91 % pevného odpadu.',
		claims: [
			claim('97,2 %', 97.2, '%', 'clean_water_access'),
			claim('91 %', 91, '%', 'waste_collected')
		]
	},
	{
		sentence:
			'Centrální čistírnu odpadních vod má 85 % průmyslových parků a jejich obsazenost je 62,4 %.',
		claims: [
			claim('85 %', 85, '%', 'iz_wastewater'),
			claim('62,4 %', 62.4, '%', 'industrial_zone_occupancy')
		]
	},
	{
		sentence: 'Nesplacené úvěry činily 105,6 bil. VND a mobilizovaný kapitál 87,3 bil. VND.',
		claims: [
			claim('105,6 bil. VND', 105.6e12, 'VND', 'credit_outstanding'),
			claim('87,3 bil. VND', 87.3e12, 'VND', 'mobilised_capital')
		]
	},
	{
		sentence:
			'V indexu PCI 2023 získala provincie Long An 70,94 bodu a obsadila 2. místo, v zeleném indexu (PGI) měla 24,1 bodu.',
		claims: [
			claim('70,94 bodu', 70.94, 'points', 'pci', { place: 'long-an', period: '2023' }),
			claim('2. místo', 2, 'rank', 'pci', rank),
			claim('24,1 bodu', 24.1, 'points', 'pgi')
		]
	},
	{
		sentence:
			'Index PAPI dosáhl 43,2 bodu, index administrativní reformy 88,7 bodu a index spokojenosti SIPAS 84,6 %.',
		claims: [
			claim('43,2 bodu', 43.2, 'points', 'papi'),
			claim('88,7 bodu', 88.7, 'points', 'par_index'),
			claim('84,6 %', 84.6, '%', 'sipas')
		]
	},
	{
		sentence:
			'V žebříčku digitální transformace se provincie posunula na 11. příčku a digitální ekonomika tvoří 13,5 % GRDP.',
		claims: [
			claim('11. příčku', 11, 'rank', 'dti', rank),
			claim('13,5 %', 13.5, '%', 'digital_economy_share')
		]
	},
	{
		sentence:
			'V roce 2024 bylo přijato 1 730 nových členů strany, takže celkový počet členů strany stoupl na 74 200.',
		claims: [
			claim('1 730 nových členů strany', 1730, 'count', 'party_members_admitted'),
			claim('74 200', 74200, 'count', 'party_members_total')
		]
	},
	{
		sentence:
			'Provinční výbor má 615 základních stranických organizací, z toho 91,4 % stranických organizací dobře splnilo úkoly.',
		claims: [
			claim('615 základních stranických organizací', 615, 'count', 'party_organisations'),
			claim('91,4 %', 91.4, '%', 'party_cells_good')
		]
	},
	{
		sentence:
			'Členy strany je 96 % vedoucích vesnic a disciplinární opatření byla uložena 84 členům strany.',
		claims: [
			claim('96 %', 96, '%', 'village_heads_party_members'),
			claim('84 členům strany', 84, 'count', 'party_discipline_cases')
		]
	},
	{
		sentence: 'V rámci zeštíhlení aparátu bylo zrušeno 530 míst.',
		claims: [claim('530 míst', 530, 'count', 'staff_reduction')]
	},
	{
		sentence: 'Po sloučení má provincie 99 správních jednotek na úrovni obcí.',
		claims: [claim('99 správních jednotek na úrovni obcí', 99, 'count', 'commune_level_units')]
	},
	{ sentence: 'Celkový počet obcí je 78.', claims: [claim('78', 78, 'count', 'communes_total')] },
	{
		sentence: 'Národní zdravotní standardy splňuje sto čtyři obcí.',
		claims: [claim('sto čtyři obcí', 104, 'count', 'communes_health_standard')]
	},
	{
		sentence:
			'Dopravní nehody si vyžádaly 96 obětí, zaznamenáno bylo 412 trestných činů a míra objasněnosti dosáhla 89,3 %.',
		claims: [
			claim('96 obětí', 96, 'count', 'traffic_deaths'),
			claim('412 trestných činů', 412, 'count', 'crime_cases'),
			claim('89,3 %', 89.3, '%', 'case_clearance_rate')
		]
	},
	{
		sentence: 'Výroba elektřiny přesáhla 3,4 mld. kWh a přístup k elektřině má 99,8 % domácností.',
		claims: [
			claim('3,4 mld. kWh', 3.4e9, 'kWh', 'electricity_output'),
			claim('99,8 %', 99.8, '%', 'electricity_access')
		]
	},
	{
		sentence: 'Dálniční síť měří 176 kilometrů a přístavy odbavily 34,5 milionu tun nákladu.',
		claims: [
			claim('176 kilometrů', 176, 'km', 'expressway_length'),
			claim('34,5 milionu tun', 34.5e6, 't', 'port_cargo_throughput')
		]
	},
	{
		sentence: 'Rozloha provincie je 603 000 hektarů.',
		claims: [claim('603 000 hektarů', 603000, 'ha', 'land_area')]
	},
	{
		sentence: 'V roce 2024 splnila provincie 16 z 19 socioekonomických ukazatelů.',
		claims: [claim('16 z 19 socioekonomických ukazatelů', 16, 'count', 'targets_met')]
	},
	{
		sentence:
			'V roce 2024 vzrostl GRDP o 7,2 %; pro rok 2025 si provincie Can Tho stanovila cíl zvýšit GRDP o 8,5 až 9 % a dosáhnout rozpočtových příjmů alespoň 13 200 miliard VND.',
		claims: [
			claim('7,2 %', 7.2, '%', 'grdp_growth', { period: '2024' }),
			claim('8,5 až 9 %', 8.5, '%', 'grdp_growth', { ...target, period: '2025' }),
			claim('13 200 miliard VND', 13200e9, 'VND', 'state_budget_revenue', target)
		]
	},
	{
		sentence: 'Tempo růstu bylo čtvrté nejvyšší v zemi a první v regionu.',
		claims: [
			claim('čtvrté nejvyšší', 4, 'rank', 'grdp_growth', rank),
			claim('první', 1, 'rank', 'grdp_growth', rank)
		]
	},
	{
		sentence: 'Vývoz vzrostl pětkrát a dosáhl půldruhé miliardy dolarů.',
		claims: [
			claim('pětkrát', 5, 'times', 'exports', change),
			claim('půldruhé miliardy dolarů', 1.5e9, 'USD', 'exports')
		]
	},
	{
		sentence: 'Nové venkovské standardy splnilo pětadvacet obcí.',
		claims: [claim('pětadvacet obcí', 25, 'count', 'communes_new_rural')]
	},
	{
		sentence:
			'GRDP města Da Nang se v roce 2024 zvýšilo o 7,51 % a velikost ekonomiky převyšuje 151 bilionů dongů.',
		claims: [
			claim('7,51 %', 7.51, '%', 'grdp_growth', { place: 'da-nang', period: '2024' }),
			claim('151 bilionů dongů', 151e12, 'VND', 'grdp')
		]
	},
	{
		sentence: 'Vyvezené zboží dosáhlo hodnoty 2,1 mld. dolarů, dovezené 1,4 mld. dolarů.',
		claims: [
			claim('2,1 mld. dolarů', 2.1e9, 'USD', 'exports'),
			claim('1,4 mld. dolarů', 1.4e9, 'USD', 'imports')
		]
	},
	{
		sentence: 'Banky měly na konci roku vklady 215 bil. dongů a úvěry 262 bil. dongů.',
		claims: [
			claim('215 bil. dongů', 215e12, 'VND', 'mobilised_capital'),
			claim('262 bil. dongů', 262e12, 'VND', 'credit_outstanding')
		]
	},
	{
		sentence: 'Od ledna do konce října 2023 dovezla Ha Tinh zboží za 3,4 miliardy dolarů.',
		claims: [
			claim('3,4 miliardy dolarů', 3.4e9, 'USD', 'imports', {
				place: 'ha-tinh',
				period: '2023-01/2023-10'
			})
		]
	},
	{
		sentence: 'Do Ha Tinh zavítalo mezi lety 2021 a 2023 celkem 5,4 milionu hostů.',
		claims: [
			claim('5,4 milionu hostů', 5.4e6, 'count', 'tourist_arrivals', {
				place: 'ha-tinh',
				period: '2021/2023'
			})
		]
	},
	{
		sentence: 'Průmyslové parky v Ha Tinh byly v pololetí 2023 zaplněny z 61 %.',
		claims: [claim('61 %', 61, '%', 'industrial_zone_occupancy', { place: 'ha-tinh' })]
	},
	{
		sentence: 'Říjnový vývoz provincie Ha Tinh se v roce 2023 meziročně zvedl o 14 %.',
		claims: [claim('14 %', 14, '%', 'exports', change)]
	},
	{
		sentence: 'Tuzemské příjmy rozpočtu v Ha Tinh činily v roce 2023 8,1 bilionu dongů.',
		claims: [claim('8,1 bilionu dongů', 8.1e12, 'VND', 'domestic_revenue')]
	},
	{
		sentence: 'Bez práce bylo v roce 2023 v Ha Tinh 2,9 % lidí, ve městech bydlelo 31 % obyvatel.',
		claims: [
			claim('2,9 %', 2.9, '%', 'unemployment_rate'),
			claim('31 %', 31, '%', 'urbanisation_rate')
		]
	},
	{
		sentence:
			'S vyřizováním úředních záležitostí bylo v Ha Tinh v roce 2023 spokojeno 85,6 % občanů.',
		claims: [claim('85,6 %', 85.6, '%', 'sipas')]
	},
	{
		sentence: 'Veřejné investice se v provincii čerpaly na 57,8 %, celostátní průměr činil 50 %.',
		claims: [
			claim('57,8 %', 57.8, '%', 'public_investment_disbursement'),
			claim('50 %', 50, '%', 'public_investment_disbursement', { place: 'vietnam' })
		]
	},
	{
		sentence: 'Provincii Nghe An se v roce 2024 podařilo snížit míru chudoby na 2,1 %.',
		claims: [claim('2,1 %', 2.1, '%', 'poverty_rate', { place: 'nghe-an', period: '2024' })]
	},
	{
		sentence: 'V úvodním čtvrtletí 2024 vzrostl GRDP o 5,9 %.',
		claims: [claim('5,9 %', 5.9, '%', 'grdp_growth', { period: '2024-Q1' })]
	},
	{
		sentence: 'Cestovní ruch utržil v roce 2024 celkem 3,6 bil. VND.',
		claims: [claim('3,6 bil. VND', 3.6e12, 'VND', 'tourism_revenue', { period: '2024' })]
	},
	{
		sentence: 'Standard nové vesnice splnilo v roce 2024 celkem 88 z 204 obcí.',
		claims: [claim('88 z 204 obcí', 88, 'count', 'communes_new_rural', { period: '2024' })]
	},
	{
		sentence: 'Na daních a poplatcích se vybralo 12 bil. dongů, celní úřad odvedl 3 bil. dongů.',
		claims: [
			claim('12 bil. dongů', 12e12, 'VND', 'state_budget_revenue'),
			claim('3 bil. dongů', 3e12, 'VND', 'customs_revenue')
		]
	},
	{
		sentence: 'Hektar orné půdy vynáší 130 mil. dongů.',
		claims: [claim('130 mil. dongů', 130e6, 'VND', 'agricultural_production_value')]
	},
	{
		sentence: 'Průmysl spolu se stavebnictvím přidal 12,3 %.',
		claims: [claim('12,3 %', 12.3, '%', 'industry_construction_growth')]
	},
	{
		sentence: 'Tuzemské firmy přislíbily 12 bil. dongů.',
		claims: [claim('12 bil. dongů', 12e12, 'VND', 'domestic_investment_capital')]
	},
	{
		sentence: 'Lesem je pokryto 49,7 % půdy.',
		claims: [claim('49,7 %', 49.7, '%', 'forest_coverage')]
	},
	{
		sentence: 'Obchody a tržnice utržily 54 bil. dongů.',
		claims: [claim('54 bil. dongů', 54e12, 'VND', 'retail_sales')]
	}
];

/** Sentences whose numerals state nothing. */
export const noClaims: readonly string[] = [
	'Patnácté zasedání Provinční lidové rady se konalo 9. prosince 2024 v 8:30.',
	'V souladu s usnesením č. 57-NQ/TW a rozhodnutím 1719/QĐ-TTg práce pokračují.',
	'Kontaktní telefon 0236 3822 144, horká linka 1900 1234.',
	'Foto 2: Státní silnice č. 1 na km 45.',
	'Článek má 1 204 zhlédnutí.',
	'Umělec, 67 let, začal malovat ve věku 15 let.',
	'Provincie slaví 19. srpna 2025 80. výročí Srpnové revoluce.',
	'13. sjezd strany schválil směry na období 2021–2025.',
	'Domácí vyhráli 3:1.',
	'Tajfun č. 3 zasáhl severní pobřeží v září 2024.',
	'Na festivalu vystoupí 1 500 umělců a vstupenka stojí 50 000 VND.'
];
