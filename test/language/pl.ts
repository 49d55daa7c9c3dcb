import {
	change,
	claim,
	comparison,
	completion,
	estimate,
	rank,
	share,
	surplus,
	target,
	type Case
} from './cases.ts';

/** Polish, in the tone of translated provincial news. */
export const cases: readonly Case[] = [
	{
		sentence:
			'Według szacunków w 2024 roku wzrost gospodarczy (GRDP) prowincji Ninh Binh wyniósł 8,56 proc.',
		claims: [
			claim('8,56 proc.', 8.56, '%', 'grdp_growth', {
				...estimate,
				place: 'ninh-binh',
				period: '2024'
			})
		]
	},
	{
		sentence:
			'GRDP prowincji Bac Ninh zwiększył się w 2024 r. o 6,03 %, podczas gdy rok wcześniej spadł o 9,28 %.',
		claims: [
			claim('6,03 %', 6.03, '%', 'grdp_growth', { place: 'bac-ninh', period: '2024' }),
			claim('9,28 %', -9.28, '%', 'grdp_growth', { period: '2023' })
		]
	},
	{
		sentence:
			'Wielkość gospodarki w cenach bieżących przekroczyła 312,6 bln VND, a PKB na mieszkańca wyniósł 97,4 mln VND, czyli około 3 900 dolarów.',
		claims: [
			claim('312,6 bln VND', 312.6e12, 'VND', 'grdp'),
			claim('97,4 mln VND', 97.4e6, 'VND', 'grdp_per_capita'),
			claim('3 900 dolarów', 3900, 'USD', 'grdp_per_capita')
		]
	},
	{
		sentence: 'GRDP w cenach stałych z 2010 roku oszacowano na 54 230 mld VND.',
		claims: [claim('54 230 mld VND', 54230e9, 'VND', 'grdp_constant_prices', estimate)]
	},
	{
		sentence:
			'Sektor rolnictwa, leśnictwa i rybołówstwa wzrósł o 3,7 proc., przemysł i budownictwo o 11,4 proc., a usługi o 7,9 proc.',
		claims: [
			claim('3,7 proc.', 3.7, '%', 'agriculture_growth'),
			claim('11,4 proc.', 11.4, '%', 'industry_construction_growth'),
			claim('7,9 proc', 7.9, '%', 'services_growth')
		]
	},
	{
		sentence:
			'Udział przemysłu i budownictwa w strukturze gospodarki wynosi 46,8 proc., usług 35,1 proc., a rolnictwa 12,6 proc.',
		claims: [
			claim('46,8 proc.', 46.8, '%', 'industry_construction_share_grdp'),
			claim('35,1 proc.', 35.1, '%', 'services_share_grdp'),
			claim('12,6 proc', 12.6, '%', 'agriculture_share_grdp')
		]
	},
	{
		sentence:
			'Sam przemysł wzrósł o 12,8 %, przetwórstwo przemysłowe o 14,2 %, budownictwo o 8,1 %, a podatki od produktów pomniejszone o dotacje o 4,4 %.',
		claims: [
			claim('12,8 %', 12.8, '%', 'industry_growth'),
			claim('14,2 %', 14.2, '%', 'manufacturing_growth'),
			claim('8,1 %', 8.1, '%', 'construction_growth'),
			claim('4,4 %', 4.4, '%', 'product_tax_growth')
		]
	},
	{
		sentence: 'Tempo wzrostu było wyższe niż PKB kraju, który zwiększył się o 7,09 procent.',
		claims: [claim('7,09 procent', 7.09, '%', 'gdp_growth')]
	},
	{
		sentence:
			'Wskaźnik produkcji przemysłowej (IIP) w pierwszych dziewięciu miesiącach 2024 roku wzrósł o 13,6 proc. w porównaniu z analogicznym okresem.',
		claims: [claim('13,6 proc.', 13.6, '%', 'iip_growth', { period: '2024-01/2024-09' })]
	},
	{
		sentence:
			'Wartość produkcji przemysłowej sięgnęła 146 300 mld VND, o 10,2 proc. więcej niż rok wcześniej.',
		claims: [
			claim('146 300 mld VND', 146300e9, 'VND', 'industrial_production_value'),
			claim('10,2 proc.', 10.2, '%', 'industrial_production_value', change)
		]
	},
	{
		sentence:
			'Wydajność pracy wyniosła 181,5 mln VND na pracownika, a wkład TFP we wzrost osiągnął 44,7 proc.',
		claims: [
			claim('181,5 mln VND', 181.5e6, 'VND', 'labour_productivity'),
			claim('44,7 proc', 44.7, '%', 'tfp_contribution')
		]
	},
	{
		sentence:
			'Łączny kapitał inwestycyjny społeczeństwa wyniósł 43,5 bln VND, wykonując 102,6 proc. planu.',
		claims: [
			claim('43,5 bln VND', 43.5e12, 'VND', 'social_investment'),
			claim('102,6 proc.', 102.6, '%', 'social_investment', completion)
		]
	},
	{
		sentence: 'Do końca listopada wydatkowano 81,2 proc. środków na inwestycje publiczne.',
		claims: [claim('81,2 proc.', 81.2, '%', 'public_investment_disbursement')]
	},
	{
		sentence:
			'Napływ BIZ wyniósł 1,86 mld USD, czyli 1,7 raza więcej niż w tym samym okresie; pozwolenia otrzymało 74 nowych projektów BIZ.',
		claims: [
			claim('1,86 mld USD', 1.86e9, 'USD', 'fdi_capital'),
			claim('1,7 raza', 1.7, 'times', 'fdi_capital', change),
			claim('74 nowych projektów BIZ', 74, 'count', 'fdi_projects')
		]
	},
	{
		sentence:
			'Dotychczas w prowincji obowiązuje 528 projektów BIZ o łącznym zarejestrowanym kapitale 9,4 mld dolarów.',
		claims: [
			claim('528 projektów BIZ', 528, 'count', 'fdi_stock'),
			claim('9,4 mld dolarów', 9.4e9, 'USD', 'fdi_stock')
		]
	},
	{
		sentence:
			'Prowincja przyciągnęła inwestycje o wartości 18 400 mld VND, w tym inwestycje krajowe 11 250 mld VND.',
		claims: [
			claim('18 400 mld VND', 18400e9, 'VND', 'investment_attracted'),
			claim('11 250 mld VND', 11250e9, 'VND', 'domestic_investment_capital')
		]
	},
	{
		sentence: 'W ciągu roku zatwierdzono 63 projekty inwestycyjne.',
		claims: [claim('63 projekty inwestycyjne', 63, 'count', 'investment_projects')]
	},
	{
		sentence:
			'Zarejestrowano 1 620 nowych przedsiębiorstw, o 8,3 proc. więcej, a liczba działających firm wzrosła do 14 200.',
		claims: [
			claim('1 620 nowych przedsiębiorstw', 1620, 'count', 'enterprises_new'),
			claim('8,3 proc.', 8.3, '%', 'enterprises_new', change),
			claim('14 200', 14200, 'count', 'enterprises_total')
		]
	},
	{
		sentence:
			'Dochody budżetu państwa na terenie prowincji wyniosły 21 730 mld VND, co stanowi 114 proc. planu; dochody krajowe osiągnęły 17 500 mld VND, a wpływy z ceł 4 230 mld VND.',
		claims: [
			claim('21 730 mld VND', 21730e9, 'VND', 'state_budget_revenue'),
			claim('114 proc.', 114, '%', 'state_budget_revenue', completion),
			claim('17 500 mld VND', 17500e9, 'VND', 'domestic_revenue'),
			claim('4 230 mld VND', 4230e9, 'VND', 'customs_revenue')
		]
	},
	{
		sentence: 'Wpływy budżetowe przekroczyły plan Rady Ludowej o 9,5 proc.',
		claims: [claim('9,5 proc', 9.5, '%', 'state_budget_revenue', surplus)]
	},
	{
		sentence: 'Do budżetu państwa zebrano 6 870 mld dongów, wypełniając preliminarz w 103 %.',
		claims: [
			claim('6 870 mld dongów', 6870e9, 'VND', 'state_budget_revenue'),
			claim('103 %', 103, '%', 'state_budget_revenue', completion)
		]
	},
	{
		sentence:
			'Wydatki budżetu lokalnego wyniosły 19 850 mld VND, a dochody budżetu lokalnego 18 320 mld VND.',
		claims: [
			claim('19 850 mld VND', 19850e9, 'VND', 'budget_expenditure'),
			claim('18 320 mld VND', 18320e9, 'VND', 'local_budget_revenue')
		]
	},
	{
		sentence:
			'Wartość eksportu wzrosła o 17,2 proc. do 8,3 mld USD, natomiast import zmalał o 3,1 proc. i wyniósł 5,6 mld USD.',
		claims: [
			claim('17,2 proc.', 17.2, '%', 'exports', change),
			claim('8,3 mld USD', 8.3e9, 'USD', 'exports'),
			claim('3,1 proc.', -3.1, '%', 'imports', change),
			claim('5,6 mld USD', 5.6e9, 'USD', 'imports')
		]
	},
	{
		sentence: 'Łączne obroty eksportu i importu szacuje się na 13,9 miliarda dolarów.',
		claims: [claim('13,9 miliarda dolarów', 13.9e9, 'USD', 'trade_turnover', estimate)]
	},
	{
		sentence:
			'Sprzedaż detaliczna towarów i przychody z usług konsumpcyjnych osiągnęły 71 600 mld VND, a wskaźnik cen konsumpcyjnych wzrósł o 3,4 proc.',
		claims: [
			claim('71 600 mld VND', 71600e9, 'VND', 'retail_sales'),
			claim('3,4 proc', 3.4, '%', 'cpi_growth')
		]
	},
	{
		sentence: 'Obrót towarowy i przychody z usług wyniosły 36 900 mld VND.',
		claims: [claim('36 900 mld VND', 36900e9, 'VND', 'goods_services_sales')]
	},
	{
		sentence:
			'W 2024 roku prowincja przyjęła 7,1 mln turystów, w tym 610 tys. turystów zagranicznych i 6,49 mln gości krajowych; przychody z turystyki osiągnęły 9 300 mld VND.',
		claims: [
			claim('7,1 mln turystów', 7.1e6, 'count', 'tourist_arrivals', { period: '2024' }),
			claim('610 tys. turystów zagranicznych', 610000, 'count', 'international_tourist_arrivals'),
			claim('6,49 mln gości krajowych', 6.49e6, 'count', 'domestic_tourist_arrivals'),
			claim('9 300 mld VND', 9300e9, 'VND', 'tourism_revenue')
		]
	},
	{
		sentence: 'Liczba odwiedzających podwoiła się i sięgnęła dwóch i pół miliona.',
		claims: [
			claim('podwoiła', 2, 'times', 'tourist_arrivals', change),
			claim('dwóch i pół miliona', 2.5e6, 'count', 'tourist_arrivals')
		]
	},
	{
		sentence:
			'Zbiory zbóż wyniosły 1,2 mln ton, zbiory ryżu 1,04 mln ton, a średnie plony ryżu 64,8 q/ha.',
		claims: [
			claim('1,2 mln ton', 1.2e6, 't', 'grain_output'),
			claim('1,04 mln ton', 1.04e6, 't', 'rice_output'),
			claim('64,8 q/ha', 64.8, 'quintal/ha', 'rice_yield')
		]
	},
	{
		sentence:
			'Powierzchnia zasiewów osiągnęła 158 400 hektarów, a na potrzeby rolnictwa wysokich technologii scalono 3 700 ha gruntów.',
		claims: [
			claim('158 400 hektarów', 158400, 'ha', 'sown_area'),
			claim('3 700 ha', 3700, 'ha', 'hightech_farmland')
		]
	},
	{
		sentence:
			'Wartość produkcji rolnej wyniosła 24 100 mld VND, a wartość produkcji usług 33 800 mld VND.',
		claims: [
			claim('24 100 mld VND', 24100e9, 'VND', 'agricultural_production_value'),
			claim('33 800 mld VND', 33800e9, 'VND', 'services_production_value')
		]
	},
	{
		sentence: 'Całkowita wartość produkcji wszystkich sektorów sięgnęła 104,7 bln VND.',
		claims: [claim('104,7 bln VND', 104.7e12, 'VND', 'total_production_value')]
	},
	{
		sentence:
			'Lesistość utrzymuje się na poziomie 57,3 proc., a prowincja ma 231 produktów OCOP z co najmniej trzema gwiazdkami.',
		claims: [
			claim('57,3 proc.', 57.3, '%', 'forest_coverage'),
			claim('231 produktów OCOP', 231, 'count', 'ocop_products')
		]
	},
	{
		sentence:
			'Połowy i hodowla dały 142 tys. ton owoców morza, a eksport owoców morza przyniósł 385 mln USD.',
		claims: [
			claim('142 tys. ton', 142000, 't', 'seafood_output'),
			claim('385 mln USD', 385e6, 'USD', 'seafood_exports')
		]
	},
	{
		sentence:
			'Standardy nowej wsi spełnia 121 z 135 gmin, zaawansowane standardy nowej wsi 48 gmin, a wzorcowe 14 gmin.',
		claims: [
			claim('121 z 135 gmin', 121, 'count', 'communes_new_rural'),
			claim('48 gmin', 48, 'count', 'communes_new_rural_advanced'),
			claim('14 gmin', 14, 'count', 'communes_new_rural_model')
		]
	},
	{
		sentence:
			'Sześć powiatów uzyskało status nowej wsi, a na jedną gminę przypada średnio 17,6 kryterium.',
		claims: [
			claim('Sześć powiatów', 6, 'count', 'districts_new_rural'),
			claim('17,6 kryterium', 17.6, 'count', 'new_rural_criteria')
		]
	},
	{
		sentence:
			'Stopa ubóstwa spadła o 1,4 punktu procentowego do 3,85 proc., a gospodarstwa bliskie ubóstwa stanowią 4,6 proc.',
		claims: [
			claim('1,4 punktu procentowego', -1.4, 'pp', 'poverty_rate', change),
			claim('3,85 proc.', 3.85, '%', 'poverty_rate'),
			claim('4,6 proc', 4.6, '%', 'near_poor_rate')
		]
	},
	{
		sentence: 'Zlikwidowano 2 940 tymczasowych i zniszczonych domów.',
		claims: [
			claim('2 940 tymczasowych i zniszczonych domów', 2940, 'count', 'temporary_houses_removed')
		]
	},
	{
		sentence:
			'Średni dochód na mieszkańca wynosi 62,3 mln VND rocznie, a dochód na wsi 54,1 mln VND.',
		claims: [
			claim('62,3 mln VND', 62.3e6, 'VND', 'income_per_capita'),
			claim('54,1 mln VND', 54.1e6, 'VND', 'rural_income_per_capita')
		]
	},
	{
		sentence:
			'Ubezpieczeniem zdrowotnym objęto 95,1 proc. ludności, ubezpieczeniem społecznym 39,4 proc. pracujących, a ubezpieczeniem od bezrobocia 30,7 proc.',
		claims: [
			claim('95,1 proc.', 95.1, '%', 'health_insurance_coverage'),
			claim('39,4 proc.', 39.4, '%', 'social_insurance_coverage'),
			claim('30,7 proc', 30.7, '%', 'unemployment_insurance_coverage')
		]
	},
	{
		sentence: 'Na 10 000 mieszkańców przypada 32,5 łóżka szpitalnego i 10,8 lekarza.',
		claims: [
			claim('32,5 łóżka szpitalnego', 32.5, 'per_10000', 'hospital_beds_per_10000'),
			claim('10,8 lekarza', 10.8, 'per_10000', 'doctors_per_10000')
		]
	},
	{
		sentence: 'Prowincja ma 11,6 lekarza na 10 tys. mieszkańców.',
		claims: [claim('11,6 lekarza na 10 tys. mieszkańców', 11.6, 'per_10000', 'doctors_per_10000')]
	},
	{
		sentence: 'Szpitale dysponują 34 łóżkami na 10 000 mieszkańców.',
		claims: [claim('34 łóżkami na 10 000 mieszkańców', 34, 'per_10000', 'hospital_beds_per_10000')]
	},
	{
		sentence: 'Odsetek niedożywionych dzieci poniżej pięciu lat zmniejszył się do 17,9 proc.',
		claims: [claim('17,9 proc', 17.9, '%', 'child_stunting')]
	},
	{
		sentence:
			'Średnia liczba ludności prowincji wynosi 1,31 mln osób, przyrost naturalny 8,7 ‰, a wskaźnik urbanizacji 31,2 proc.',
		claims: [
			claim('1,31 mln osób', 1.31e6, 'count', 'population'),
			claim('8,7 ‰', 8.7, 'per_mille', 'natural_increase'),
			claim('31,2 proc', 31.2, '%', 'urbanisation_rate')
		]
	},
	{
		sentence:
			'Odsetek przeszkolonych pracowników osiągnął 71,5 proc., w tym pracowników z dyplomami i certyfikatami 28,6 proc.',
		claims: [
			claim('71,5 proc.', 71.5, '%', 'trained_labour_share'),
			claim('28,6 proc', 28.6, '%', 'trained_labour_certified')
		]
	},
	{
		sentence:
			'Utworzono 24 800 nowych miejsc pracy, a stopa bezrobocia w miastach spadła do 2,3 proc.',
		claims: [
			claim('24 800 nowych miejsc pracy', 24800, 'count', 'jobs_created'),
			claim('2,3 proc', 2.3, '%', 'unemployment_rate')
		]
	},
	{
		sentence:
			'Krajowe standardy spełnia 86 proc. szkół, maturę zdało 99,2 proc. uczniów, a średni wynik egzaminu to 6,91 pkt.',
		claims: [
			claim('86 proc.', 86, '%', 'schools_national_standard'),
			claim('99,2 proc.', 99.2, '%', 'highschool_graduation'),
			claim('6,91 pkt', 6.91, 'points', 'exam_average_score')
		]
	},
	{
		sentence: 'Pod względem jakości kształcenia prowincja zajmuje 8. miejsce w kraju.',
		claims: [claim('8. miejsce', 8, 'rank', 'education_quality', rank)]
	},
	{
		sentence:
			'Z czystej wody korzysta 96,4 proc. mieszkańców wsi, a zbiera się 92 proc. odpadów stałych.',
		claims: [
			claim('96,4 proc.', 96.4, '%', 'clean_water_access'),
			claim('92 proc.', 92, '%', 'waste_collected')
		]
	},
	{
		sentence:
			'Centralną oczyszczalnię ścieków ma 88 proc. parków przemysłowych, a ich obłożenie wynosi 64,5 proc.',
		claims: [
			claim('88 proc.', 88, '%', 'iz_wastewater'),
			claim('64,5 proc', 64.5, '%', 'industrial_zone_occupancy')
		]
	},
	{
		sentence: 'Saldo kredytów wyniosło 112,3 bln VND, a zmobilizowany kapitał 91,7 bln VND.',
		claims: [
			claim('112,3 bln VND', 112.3e12, 'VND', 'credit_outstanding'),
			claim('91,7 bln VND', 91.7e12, 'VND', 'mobilised_capital')
		]
	},
	{
		sentence:
			'W rankingu PCI 2023 prowincja Dong Thap uzyskała 69,66 pkt i zajęła 5. miejsce, a w zielonym indeksie (PGI) 25,2 punktu.',
		claims: [
			claim('69,66 pkt', 69.66, 'points', 'pci', { place: 'dong-thap', period: '2023' }),
			claim('5. miejsce', 5, 'rank', 'pci', rank),
			claim('25,2 punktu', 25.2, 'points', 'pgi')
		]
	},
	{
		sentence:
			'Wskaźnik PAPI wyniósł 42,8 pkt, wskaźnik reformy administracyjnej 89,1 pkt, a wskaźnik zadowolenia SIPAS 85,3 proc.',
		claims: [
			claim('42,8 pkt', 42.8, 'points', 'papi'),
			claim('89,1 pkt', 89.1, 'points', 'par_index'),
			claim('85,3 proc', 85.3, '%', 'sipas')
		]
	},
	{
		sentence:
			'W rankingu transformacji cyfrowej prowincja awansowała na 14. pozycję, a gospodarka cyfrowa odpowiada za 12,7 proc. GRDP.',
		claims: [
			claim('14. pozycję', 14, 'rank', 'dti', rank),
			claim('12,7 proc.', 12.7, '%', 'digital_economy_share')
		]
	},
	{
		sentence:
			'W 2024 roku do partii przyjęto 1 840 nowych członków, a łączna liczba członków partii wzrosła do 76 500.',
		claims: [
			claim('1 840 nowych członków', 1840, 'count', 'party_members_admitted'),
			claim('76 500', 76500, 'count', 'party_members_total')
		]
	},
	{
		sentence:
			'Komitetowi podlega 598 podstawowych organizacji partyjnych, z których 92,3 proc. dobrze wykonało zadania.',
		claims: [
			claim('598 podstawowych organizacji partyjnych', 598, 'count', 'party_organisations'),
			claim('92,3 proc.', 92.3, '%', 'party_cells_good')
		]
	},
	{
		sentence:
			'Członkami partii jest 97 proc. sołtysów, a dyscyplinarnie ukarano 76 członków partii.',
		claims: [
			claim('97 proc.', 97, '%', 'village_heads_party_members'),
			claim('76 członków partii', 76, 'count', 'party_discipline_cases')
		]
	},
	{
		sentence: 'W ramach odchudzania aparatu zredukowano 480 etatów.',
		claims: [claim('480 etatów', 480, 'count', 'staff_reduction')]
	},
	{
		sentence: 'Po połączeniu prowincja liczy 104 jednostki administracyjne szczebla gminnego.',
		claims: [
			claim('104 jednostki administracyjne szczebla gminnego', 104, 'count', 'commune_level_units')
		]
	},
	{
		sentence: 'Łączna liczba gmin wynosi 83.',
		claims: [claim('83', 83, 'count', 'communes_total')]
	},
	{
		sentence: 'Krajowe standardy zdrowotne spełnia sto siedem gmin.',
		claims: [claim('sto siedem gmin', 107, 'count', 'communes_health_standard')]
	},
	{
		sentence:
			'W wypadkach drogowych zginęły 84 osoby, odnotowano 396 przestępstw, a wykrywalność sięgnęła 90,2 proc.',
		claims: [
			claim('84 osoby', 84, 'count', 'traffic_deaths'),
			claim('396 przestępstw', 396, 'count', 'crime_cases'),
			claim('90,2 proc', 90.2, '%', 'case_clearance_rate')
		]
	},
	{
		sentence:
			'Elektrownie wyprodukowały ponad 2,7 mld kWh energii, a dostęp do elektryczności ma 99,7 proc. gospodarstw.',
		claims: [
			claim('2,7 mld kWh', 2.7e9, 'kWh', 'electricity_output'),
			claim('99,7 proc.', 99.7, '%', 'electricity_access')
		]
	},
	{
		sentence: 'Sieć autostrad liczy 168 kilometrów, a porty przeładowały 31,2 mln ton towarów.',
		claims: [
			claim('168 kilometrów', 168, 'km', 'expressway_length'),
			claim('31,2 mln ton', 31.2e6, 't', 'port_cargo_throughput')
		]
	},
	{
		sentence: 'Powierzchnia prowincji Ha Nam wynosi 862 km².',
		claims: [claim('862 km²', 862, 'km2', 'land_area', { place: 'ha-nam' })]
	},
	{
		sentence: 'Powierzchnia prowincji wynosi 596 000 hektarów.',
		claims: [claim('596 000 hektarów', 596000, 'ha', 'land_area')]
	},
	{
		sentence:
			'W 2024 roku prowincja osiągnęła 17 z 20 głównych wskaźników społeczno-gospodarczych.',
		claims: [claim('17 z 20 głównych wskaźników', 17, 'count', 'targets_met', { period: '2024' })]
	},
	{
		sentence:
			'Na 2025 rok prowincja Can Tho wyznaczyła sobie cel wzrostu GRDP od 9,5 do 10 proc. oraz dochody budżetowe co najmniej 14 100 mld VND.',
		claims: [
			claim('9,5 do 10 proc.', 9.5, '%', 'grdp_growth', {
				...target,
				place: 'can-tho',
				period: '2025'
			}),
			claim('14 100 mld VND', 14100e9, 'VND', 'state_budget_revenue', { ...target, period: '2025' })
		]
	},
	{
		sentence:
			'Pod względem tempa wzrostu prowincja zajęła trzecie miejsce w kraju i pierwsze w regionie.',
		claims: [
			claim('trzecie miejsce', 3, 'rank', 'grdp_growth', rank),
			claim('pierwsze', 1, 'rank', 'grdp_growth', rank)
		]
	},
	{
		sentence: 'Eksport wzrósł czterokrotnie i osiągnął półtora miliarda dolarów.',
		claims: [
			claim('czterokrotnie', 4, 'times', 'exports', change),
			claim('półtora miliarda dolarów', 1.5e9, 'USD', 'exports')
		]
	},
	{
		sentence: 'Kryteria nowej wsi spełnia dwadzieścia pięć gmin.',
		claims: [claim('dwadzieścia pięć gmin', 25, 'count', 'communes_new_rural')]
	},
	{
		sentence:
			'Gospodarka miasta Da Nang urosła w 2024 r. o 7,51 %, a jej wartość przewyższa 151 bilionów dongów.',
		claims: [
			claim('7,51 %', 7.51, '%', 'grdp_growth', { place: 'da-nang', period: '2024' }),
			claim('151 bilionów dongów', 151e12, 'VND', 'grdp')
		]
	},
	{
		sentence: 'Wyeksportowano towary za 2,3 mld dolarów, a zaimportowano za 1,6 mld dolarów.',
		claims: [
			claim('2,3 mld dolarów', 2.3e9, 'USD', 'exports'),
			claim('1,6 mld dolarów', 1.6e9, 'USD', 'imports')
		]
	},
	{
		sentence:
			'Pod koniec roku depozyty w bankach wynosiły 224 bln dongów, a kredyty 271 bln dongów.',
		claims: [
			claim('224 bln dongów', 224e12, 'VND', 'mobilised_capital'),
			claim('271 bln dongów', 271e12, 'VND', 'credit_outstanding')
		]
	},
	{
		sentence: 'Eksport i import wyniosły odpowiednio 6,4 i 5,2 mld USD.',
		claims: [claim('6,4', 6.4e9, 'USD', 'exports'), claim('5,2 mld USD', 5.2e9, 'USD', 'imports')]
	},
	{
		sentence:
			'Dochody budżetowe w I kwartale 2025 r. wyniosły 5 460 mld VND, czyli 32 proc. planu rocznego.',
		claims: [
			claim('5 460 mld VND', 5460e9, 'VND', 'state_budget_revenue', { period: '2025-Q1' }),
			claim('32 proc.', 32, '%', 'state_budget_revenue', { ...completion, period: '2025' })
		]
	},
	{
		sentence: 'W pierwszym półroczu 2024 r. Hajfong odwiedziło prawie 5,2 mln turystów.',
		claims: [
			claim('5,2 mln turystów', 5.2e6, 'count', 'tourist_arrivals', {
				place: 'hai-phong',
				period: '2024-H1'
			})
		]
	},
	{
		sentence:
			'W 2023 r. stopa ubóstwa w prowincji Cao Bang wynosiła 29,4 proc. wobec 33,6 proc. w 2022 r.',
		claims: [
			claim('29,4 proc.', 29.4, '%', 'poverty_rate', { place: 'cao-bang', period: '2023' }),
			claim('33,6 proc.', 33.6, '%', 'poverty_rate', { period: '2022' })
		]
	},
	{
		sentence: 'Dwie trzecie dochodów budżetowych pochodzi z sektora BIZ.',
		claims: [claim('Dwie trzecie', 66.67, '%', 'state_budget_revenue', share)]
	},
	{
		sentence: 'Nieco ponad połowa gmin (53,7 proc.) spełnia kryteria nowej wsi.',
		claims: [
			claim('połowa', 50, '%', 'communes_new_rural', share),
			claim('53,7 proc.', 53.7, '%', 'communes_new_rural', share)
		]
	},
	{
		sentence: 'GRDP na mieszkańca jest 1,3 raza wyższy niż średnia krajowa.',
		claims: [claim('1,3 raza', 1.3, 'times', 'grdp_per_capita', comparison)]
	},
	{
		sentence: 'W rankingu PCI prowincja Hau Giang przesunęła się o 12 miejsc i zajęła 9. lokatę.',
		claims: [
			claim('12 miejsc', 12, 'rank', 'pci', change),
			claim('9. lokatę', 9, 'rank', 'pci', rank)
		]
	},
	{
		sentence:
			'Prowincja Quang Ninh po raz kolejny znalazła się w pierwszej dziesiątce i zajęła 1. miejsce w rankingu PCI.',
		claims: [
			claim('pierwszej dziesiątce', 10, 'rank', 'pci', rank),
			claim('1. miejsce', 1, 'rank', 'pci', { ...rank, place: 'quang-ninh' })
		]
	},
	{
		sentence:
			'Przychody turystyki w 2024 roku przekroczyły 1,1 bln VND, o 24,5 % więcej niż w 2023 roku.',
		claims: [
			claim('1,1 bln VND', 1.1e12, 'VND', 'tourism_revenue', { period: '2024' }),
			claim('24,5 %', 24.5, '%', 'tourism_revenue', { ...change, period: '2024' })
		]
	},
	{
		sentence:
			'W powiecie Nam Dan w prowincji Nghe An standardy zaawansowanej nowej wsi spełnia pięć gmin.',
		claims: [
			claim('pięć gmin', 5, 'count', 'communes_new_rural_advanced', { place: 'nghe-an/nam-dan' })
		]
	},
	{
		sentence: 'Inflacja (CPI) wyniosła 3,2 proc. r/r.',
		claims: [claim('3,2 proc.', 3.2, '%', 'cpi_growth')]
	},
	{
		sentence:
			'Z partii wydalono lub ukarano dyscyplinarnie siedemdziesięciu dwóch członków partii.',
		claims: [claim('siedemdziesięciu dwóch członków partii', 72, 'count', 'party_discipline_cases')]
	},
	{
		sentence: 'Plony ryżu sięgnęły 6,4 tony z hektara, o 0,2 tony więcej niż rok wcześniej.',
		claims: [
			claim('6,4 tony z hektara', 6.4, 't/ha', 'rice_yield'),
			claim('0,2 tony', 0.2, 't', 'rice_yield', change)
		]
	},
	{
		sentence:
			'Po spadku o 8,25 proc. w 2023 roku produkt regionalny brutto prowincji Quang Nam zwiększył się w 2024 r. o 7,1 proc.',
		claims: [
			claim('8,25 proc.', -8.25, '%', 'grdp_growth', { place: 'quang-nam', period: '2023' }),
			claim('7,1 proc', 7.1, '%', 'grdp_growth', { place: 'quang-nam', period: '2024' })
		]
	},
	{
		sentence:
			'Na jednego mieszkańca przypada 84 mln dongów GRDP (równowartość 3 330 USD), a rozmiar gospodarki przekroczył 129 bilionów dongów.',
		claims: [
			claim('84 mln dongów', 84e6, 'VND', 'grdp_per_capita'),
			claim('3 330 USD', 3330, 'USD', 'grdp_per_capita'),
			claim('129 bilionów dongów', 129e12, 'VND', 'grdp')
		]
	},
	{
		sentence:
			'Kapitał inwestycyjny całego społeczeństwa wyniósł 39,8 bln dongów, z czego wypłacono 79,4 proc. środków na inwestycje publiczne.',
		claims: [
			claim('39,8 bln dongów', 39.8e12, 'VND', 'social_investment'),
			claim('79,4 proc.', 79.4, '%', 'public_investment_disbursement')
		]
	},
	{
		sentence:
			'W ciągu roku wydano pozwolenia dla 11 nowych projektów z udziałem kapitału zagranicznego na kwotę 156,7 mln USD.',
		claims: [
			claim('11 nowych projektów', 11, 'count', 'fdi_projects'),
			claim('156,7 mln USD', 156.7e6, 'USD', 'fdi_capital')
		]
	},
	{
		sentence: 'Wartość eksportu obliczono na 2,06 mld USD, co oznacza wzrost o 10,9 proc.',
		claims: [
			claim('2,06 mld USD', 2.06e9, 'USD', 'exports'),
			claim('10,9 proc', 10.9, '%', 'exports', change)
		]
	},
	{
		sentence:
			'Na koniec 2024 r. 141 ze 193 gmin (73 proc.) spełniało standardy nowej wsi, 34 gminy uzyskały tytuł gminy zaawansowanej, a 7 gmin – wzorcowej.',
		claims: [
			claim('141 ze 193 gmin', 141, 'count', 'communes_new_rural', { period: '2024' }),
			claim('73 proc.', 73, '%', 'communes_new_rural', share),
			claim('34 gminy', 34, 'count', 'communes_new_rural_advanced'),
			claim('7 gmin', 7, 'count', 'communes_new_rural_model')
		]
	},
	{
		sentence: 'W rankingu PCI prowincja Quang Nam spadła w 2024 r. o 6 miejsc i zajęła 37. lokatę.',
		claims: [
			claim('6 miejsc', -6, 'rank', 'pci', { ...change, place: 'quang-nam' }),
			claim('37. lokatę', 37, 'rank', 'pci', rank)
		]
	},
	{
		sentence:
			'Do państwowej kasy wpłynęło 118,2 tys. mld dongów, co odpowiada 109,6% prognozy centralnej.',
		claims: [
			claim('118,2 tys. mld dongów', 118.2e12, 'VND', 'state_budget_revenue'),
			claim('109,6%', 109.6, '%', 'state_budget_revenue', completion)
		]
	},
	{
		sentence: 'Przez porty Hajfongu przeszło 190 mln ton ładunków, o 12% więcej niż rok temu.',
		claims: [
			claim('190 mln ton', 190e6, 't', 'port_cargo_throughput', { place: 'hai-phong' }),
			claim('12%', 12, '%', 'port_cargo_throughput', change)
		]
	},
	{
		sentence:
			'Produktywność pracy wzrosła o 10,4 proc., do 382 mln dongów na osobę, a gospodarka cyfrowa stanowi niemal jedną trzecią GRDP.',
		claims: [
			claim('10,4 proc.', 10.4, '%', 'labour_productivity', change),
			claim('382 mln dongów', 382e6, 'VND', 'labour_productivity'),
			claim('jedną trzecią', 33.33, '%', 'digital_economy_share')
		]
	},
	{
		sentence:
			'Cele na 2025 rok: GRDP +12,5 proc., dochody budżetowe 126 tys. mld dongów, 10,5 mln turystów i przeładunek portowy 212 mln ton.',
		claims: [
			claim('12,5 proc.', 12.5, '%', 'grdp_growth', { ...target, period: '2025' }),
			claim('126 tys. mld dongów', 126e12, 'VND', 'state_budget_revenue', target),
			claim('10,5 mln turystów', 10.5e6, 'count', 'tourist_arrivals', target),
			claim('212 mln ton', 212e6, 't', 'port_cargo_throughput', target)
		]
	},
	{
		sentence:
			'W 2023 roku prowincja Nghe An osiągnęła lub przekroczyła 18/28 głównych celów, a przychody z turystyki wyniosły 9 254 miliardy dongów.',
		claims: [
			claim('18/28 głównych celów', 18, 'count', 'targets_met', {
				place: 'nghe-an',
				period: '2023'
			}),
			claim('9 254 miliardy dongów', 9254e9, 'VND', 'tourism_revenue')
		]
	},
	{
		sentence:
			'Obrót eksportowy wyniósł 2,5 mld USD, a łączny obrót handlu zagranicznego 4,2 mld USD.',
		claims: [
			claim('2,5 mld USD', 2.5e9, 'USD', 'exports'),
			claim('4,2 mld USD', 4.2e9, 'USD', 'trade_turnover')
		]
	},
	{
		sentence:
			'Gmina Nam Anh w powiecie Nam Dan ma średni dochód 71 milionów dongów na osobę rocznie.',
		claims: [claim('71 milionów dongów', 71e6, 'VND', 'income_per_capita')]
	},
	{
		sentence:
			'W pierwszych 9 miesiącach 2024 roku dochody budżetowe prowincji Tay Ninh sięgnęły 9 760 mld VND, 88,7% preliminarza.',
		claims: [
			claim('9 760 mld VND', 9760e9, 'VND', 'state_budget_revenue', {
				place: 'tay-ninh',
				period: '2024-01/2024-09'
			}),
			claim('88,7%', 88.7, '%', 'state_budget_revenue', completion)
		]
	},
	{
		sentence: 'Napływ kapitału FDI był 3-krotnie większy niż w analogicznym okresie.',
		claims: [claim('3-krotnie', 3, 'times', 'fdi_capital', change)]
	},
	{
		sentence:
			'Dziewięć z piętnastu gmin uznano za gminy nowej wsi, a dwadzieścia jeden produktów OCOP ma co najmniej trzy gwiazdki.',
		claims: [
			claim('Dziewięć z piętnastu gmin', 9, 'count', 'communes_new_rural'),
			claim('dwadzieścia jeden produktów', 21, 'count', 'ocop_products')
		]
	},
	{
		sentence: 'Stopa ubóstwa cofnęła się o pół punktu procentowego.',
		claims: [claim('pół punktu procentowego', -0.5, 'pp', 'poverty_rate', change)]
	},
	{
		sentence: 'Dochody budżetowe wyniosły 2 bln 430 mld VND.',
		claims: [claim('2 bln 430 mld VND', 2.43e12, 'VND', 'state_budget_revenue')]
	},
	{
		sentence: 'Sektor przetwórstwa przemysłowego odnotował 14-procentowy wzrost.',
		claims: [claim('14-procentowy', 14, '%', 'manufacturing_growth')]
	},
	{
		sentence:
			'Dochody celne osiągnęły 5,3 bln dongów, czyli 10,3 proc. całości, a powiat Van Giang w prowincji Hung Yen zebrał 24,7 bln dongów.',
		claims: [
			claim('5,3 bln dongów', 5.3e12, 'VND', 'customs_revenue'),
			claim('10,3 proc.', 10.3, '%', 'customs_revenue', share),
			claim('24,7 bln dongów', 24.7e12, 'VND', 'state_budget_revenue', {
				place: 'hung-yen/van-giang'
			})
		]
	},
	{
		sentence:
			'Według stanu na 30 czerwca 2024 r. zadłużenie kredytowe wyniosło 107 350 mld VND, a depozyty 71 420 mld VND.',
		claims: [
			claim('107 350 mld VND', 107350e9, 'VND', 'credit_outstanding', { period: '2024-06' }),
			claim('71 420 mld VND', 71420e9, 'VND', 'mobilised_capital')
		]
	},
	{
		sentence: 'W mieście Ho Chi Minh wydajność ryżu wyniosła 6,2 t/ha.',
		claims: [claim('6,2 t/ha', 6.2, 't/ha', 'rice_yield', { place: 'ho-chi-minh' })]
	},
	{
		sentence: 'Prowincja uplasowała się na 20. miejscu na 63 w PAR Index 2023.',
		claims: [claim('20. miejscu', 20, 'rank', 'par_index', rank)]
	},
	{
		sentence:
			'Od stycznia do końca października 2023 roku Ha Tinh wywiozła za granicę towary za 2,4 mld dolarów.',
		claims: [
			claim('2,4 mld dolarów', 2.4e9, 'USD', 'exports', {
				place: 'ha-tinh',
				period: '2023-01/2023-10'
			})
		]
	},
	{
		sentence: 'W 2023 roku ubodzy stanowili w Ha Tinh 3,1 proc. gospodarstw.',
		claims: [claim('3,1 proc.', 3.1, '%', 'poverty_rate', { place: 'ha-tinh', period: '2023' })]
	},
	{
		sentence: 'Z obsługi w urzędach było zadowolonych 85,6 proc. obywateli.',
		claims: [claim('85,6 proc.', 85.6, '%', 'sipas')]
	},
	{
		sentence: 'W indeksie PCI za 2023 rok prowincja Ha Tinh wróciła do pierwszej trzydziestki.',
		claims: [claim('pierwszej trzydziestki', 30, 'rank', 'pci', rank)]
	},
	{
		sentence: 'W miastach mieszkało w 2023 roku 31 proc. ludności, bez pracy było 2,9 proc.',
		claims: [
			claim('31 proc.', 31, '%', 'urbanisation_rate'),
			claim('2,9 proc.', 2.9, '%', 'unemployment_rate')
		]
	},
	{
		sentence: 'Wydatki turystów sięgnęły w 2023 roku 6,1 bln dongów.',
		claims: [claim('6,1 bln dongów', 6.1e12, 'VND', 'tourism_revenue')]
	},
	{
		sentence: 'Krajowe dochody budżetu wyniosły 8,1 bln dongów, a celnicy pobrali 9 bln dongów.',
		claims: [
			claim('8,1 bln dongów', 8.1e12, 'VND', 'domestic_revenue'),
			claim('9 bln dongów', 9e12, 'VND', 'customs_revenue')
		]
	},
	{
		sentence: 'Obcy inwestorzy wnieśli w 2023 roku do Ha Tinh 1,2 mld dolarów.',
		claims: [claim('1,2 mld dolarów', 1.2e9, 'USD', 'fdi_capital')]
	},
	{
		sentence: 'W 2024 roku prowincji Nghe An udało się obniżyć stopę ubóstwa do 2,1 proc.',
		claims: [claim('2,1 proc.', 2.1, '%', 'poverty_rate', { place: 'nghe-an', period: '2024' })]
	},
	{
		sentence: 'W 2025 roku eksport ma dojść do 4 mld USD.',
		claims: [claim('4 mld USD', 4e9, 'USD', 'exports', { ...target, period: '2025' })]
	},
	{
		sentence: 'Eksport w 2024 roku oceniany jest na 3,9 mld USD.',
		claims: [claim('3,9 mld USD', 3.9e9, 'USD', 'exports', { ...estimate, period: '2024' })]
	},
	{
		sentence: 'W 2025 roku powstać ma 20 tys. miejsc pracy.',
		claims: [
			claim('20 tys. miejsc pracy', 20000, 'count', 'jobs_created', {
				...target,
				period: '2025'
			})
		]
	},
	{
		sentence:
			'Do kasy państwa wpłynęło 23 145 mld dongów, cła i VAT od importu dały 8 285 mld dongów.',
		claims: [
			claim('23 145 mld dongów', 23145e9, 'VND', 'state_budget_revenue'),
			claim('8 285 mld dongów', 8285e9, 'VND', 'customs_revenue')
		]
	},
	{
		sentence: 'Skomasowano 5 100 ha gruntów ornych.',
		claims: [claim('5 100 ha', 5100, 'ha', 'hightech_farmland')]
	},
	{
		sentence: 'Przemysł łącznie z budownictwem podskoczył o 9,9 proc.',
		claims: [claim('9,9 proc', 9.9, '%', 'industry_construction_growth')]
	},
	{
		sentence: 'Krajowi przedsiębiorcy wyłożyli 3 870 mld dongów.',
		claims: [claim('3 870 mld dongów', 3870e9, 'VND', 'domestic_investment_capital')]
	},
	{
		sentence: 'Poniżej progu ubóstwa żyje 2,6 proc. rodzin.',
		claims: [claim('2,6 proc.', 2.6, '%', 'poverty_rate')]
	},
	{
		sentence: 'Sklepy i targowiska utargowały 54 bln dongów.',
		claims: [claim('54 bln dongów', 54e12, 'VND', 'retail_sales')]
	}
];

/** Sentences whose numerals state nothing. */
export const noClaims: readonly string[] = [
	'Szesnasta sesja Prowincjonalnej Rady Ludowej odbyła się 10 grudnia 2024 r. o godz. 8:30.',
	'Zgodnie z uchwałą nr 57-NQ/TW i decyzją 1719/QĐ-TTg prace są kontynuowane.',
	'Telefon kontaktowy: 0236 3822 144, infolinia 1900 1234.',
	'Fot. 3: droga krajowa nr 1 na km 45.',
	'Artykuł ma 1 312 wyświetleń i 5 komentarzy.',
	'Artystka, lat 64, zaczęła malować w wieku 12 lat.',
	'Prowincja obchodzi 19 sierpnia 2025 r. 80. rocznicę Rewolucji Sierpniowej.',
	'XIII Zjazd Partii wytyczył kierunki na lata 2021–2025.',
	'Gospodarze wygrali 3:1.',
	'Tajfun nr 3 uderzył w północne wybrzeże we wrześniu 2024 r.',
	'Na festiwalu wystąpi 1 500 artystów, a bilet kosztuje 50 000 VND.',
	'W obradach uczestniczyło 52 członków komitetu, a spotkanie trwało 3 godziny.',
	'Adres: ulica Tran Phu 12, budynek 3, piętro 4.',
	'Dnia 12.03.2025 r. podpisano umowę nr 45/2024/HĐ.',
	'Z okazji 50-lecia zjednoczenia kraju otwarto wystawę.',
	'Konferencję śledzono w 63 punktach łączności.',
	'Temperatura spadnie do 12 stopni Celsjusza.',
	'Dzieci w wieku od 6 do 11 lat poszły do szkoły.',
	'Okręg Wojskowy nr 4 przeprowadził ćwiczenia.',
	'Numer konta: 1903 4567 8901.',
	'Ograniczenie prędkości do 60 km/h.',
	'Plan na lata 2026–2030 zostanie przyjęty w IV kwartale.'
];
