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

/** Sentences of news in German and the figures they state. */
export const cases: readonly Case[] = [
	{
		sentence:
			'Das Bruttoregionalprodukt der Provinz Ninh Binh wuchs 2023 um 7,27 Prozent, der Dienstleistungssektor legte um 8,1 Prozent zu.',
		claims: [
			claim('7,27 Prozent', 7.27, '%', 'grdp_growth', { place: 'ninh-binh', period: '2023' }),
			claim('8,1 Prozent', 8.1, '%', 'services_growth', { place: 'ninh-binh', period: '2023' })
		]
	},
	{
		sentence:
			'Im ersten Halbjahr 2024 betrug das Wirtschaftswachstum in Quang Ninh schätzungsweise 9,02 %, womit die Provinz landesweit auf Rang 6 lag.',
		claims: [
			claim('9,02 %', 9.02, '%', 'grdp_growth', {
				...estimate,
				place: 'quang-ninh',
				period: '2024-H1'
			}),
			claim('6', 6, 'rank', 'grdp_growth', rank)
		]
	},
	{
		sentence:
			'Die Größe der Wirtschaft erreichte 2024 zu jeweiligen Preisen 98.540 Mrd. VND; das BIP pro Kopf lag bei 71,3 Mio. VND.',
		claims: [
			claim('98.540 Mrd. VND', 98540e9, 'VND', 'grdp', { period: '2024' }),
			claim('71,3 Mio. VND', 71.3e6, 'VND', 'grdp_per_capita', { period: '2024' })
		]
	},
	{
		sentence: 'Zu konstanten Preisen von 2010 belief sich das BIP 2024 auf 41.205 Milliarden Dong.',
		claims: [claim('41.205 Milliarden Dong', 41205e9, 'VND', 'grdp_constant_prices')]
	},
	{
		sentence:
			'Das durchschnittliche Pro-Kopf-Einkommen stieg 2023 um 6,2 Prozent auf 5,1 Millionen VND im Monat.',
		claims: [
			claim('6,2 Prozent', 6.2, '%', 'income_per_capita', change),
			claim('5,1 Millionen VND', 5.1e6, 'VND', 'income_per_capita')
		]
	},
	{
		sentence:
			'Das Pro-Kopf-Einkommen im ländlichen Raum wird Ende 2024 auf über 62 Millionen VND im Jahr geschätzt.',
		claims: [claim('62 Millionen VND', 62e6, 'VND', 'rural_income_per_capita', estimate)]
	},
	{
		sentence:
			'Industrie und Bauwesen machten 2023 52,4 % des BIP aus, auf den Dienstleistungssektor entfielen 31,2 % und auf Land- und Forstwirtschaft sowie Fischerei 11,9 %.',
		claims: [
			claim('52,4 %', 52.4, '%', 'industry_construction_share_grdp'),
			claim('31,2 %', 31.2, '%', 'services_share_grdp'),
			claim('11,9 %', 11.9, '%', 'agriculture_share_grdp')
		]
	},
	{
		sentence:
			'Der Sektor Industrie und Bau verzeichnete 2024 ein Plus von 13,6 Prozent, während Land-, Forst- und Fischereiwirtschaft nur um 3,4 Prozent zulegte.',
		claims: [
			claim('13,6 Prozent', 13.6, '%', 'industry_construction_growth'),
			claim('3,4 Prozent', 3.4, '%', 'agriculture_growth')
		]
	},
	{
		sentence:
			'Allein die Industrie expandierte 2024 um 15,2 %, das verarbeitende Gewerbe um 16,4 % und das Baugewerbe um 9,1 %.',
		claims: [
			claim('15,2 %', 15.2, '%', 'industry_growth'),
			claim('16,4 %', 16.4, '%', 'manufacturing_growth'),
			claim('9,1 %', 9.1, '%', 'construction_growth')
		]
	},
	{
		sentence: 'Die Produktsteuern abzüglich Subventionen nahmen 2023 um 5,8 Prozent zu.',
		claims: [claim('5,8 Prozent', 5.8, '%', 'product_tax_growth')]
	},
	{
		sentence: 'Das vietnamesische Bruttoinlandsprodukt stieg 2023 um 5,05 Prozent.',
		claims: [claim('5,05 Prozent', 5.05, '%', 'gdp_growth', { place: 'vietnam', period: '2023' })]
	},
	{
		sentence:
			'Der Industrieproduktionsindex (IIP) der Provinz Bac Giang lag 2024 um 27,85 % über dem Vorjahreswert.',
		claims: [claim('27,85 %', 27.85, '%', 'iip_growth', { place: 'bac-giang', period: '2024' })]
	},
	{
		sentence:
			'Der Industrieproduktionswert wird für 2024 auf 152.300 Milliarden VND geschätzt, das entspricht einem Anstieg von 12,9 %.',
		claims: [
			claim('152.300 Milliarden VND', 152300e9, 'VND', 'industrial_production_value', estimate),
			claim('12,9 %', 12.9, '%', 'industrial_production_value', { ...change, ...estimate })
		]
	},
	{
		sentence:
			'Der Produktionswert der Land- und Forstwirtschaft sowie der Fischerei erreichte 2023 24.810 Milliarden VND, jener von Handel und Dienstleistungen 61.500 Milliarden VND.',
		claims: [
			claim('24.810 Milliarden VND', 24810e9, 'VND', 'agricultural_production_value'),
			claim('61.500 Milliarden VND', 61500e9, 'VND', 'services_production_value')
		]
	},
	{
		sentence:
			'Der gesamte Produktionswert des Kreises Hai Hau kam 2023 auf 8.730 Milliarden VND, ein Zuwachs von 9,5 % gegenüber dem Vorjahr.',
		claims: [
			claim('8.730 Milliarden VND', 8730e9, 'VND', 'total_production_value', {
				place: 'nam-dinh/hai-hau',
				period: '2023'
			}),
			claim('9,5 %', 9.5, '%', 'total_production_value', change)
		]
	},
	{
		sentence:
			'Die Arbeitsproduktivität stieg 2023 auf 128 Millionen VND je Beschäftigten, und der Beitrag der totalen Faktorproduktivität (TFP) zum Wachstum lag bei 46,5 Prozent.',
		claims: [
			claim('128 Millionen VND', 128e6, 'VND', 'labour_productivity'),
			claim('46,5 Prozent', 46.5, '%', 'tfp_contribution')
		]
	},
	{
		sentence:
			'Das gesamte soziale Investitionskapital belief sich 2024 auf 47.900 Milliarden VND, 2,4 Prozent weniger als im Vorjahr.',
		claims: [
			claim('47.900 Milliarden VND', 47900e9, 'VND', 'social_investment'),
			claim('2,4 Prozent', -2.4, '%', 'social_investment', change)
		]
	},
	{
		sentence:
			'Bis zum 31. Dezember 2024 wurden 92,3 Prozent der vom Premierminister zugewiesenen öffentlichen Investitionsmittel ausgezahlt.',
		claims: [claim('92,3 Prozent', 92.3, '%', 'public_investment_disbursement', { period: '2024' })]
	},
	{
		sentence:
			'2023 erteilte die Provinz 48 neuen FDI-Projekten eine Lizenz; das neu registrierte ausländische Kapital betrug 1,35 Milliarden US-Dollar.',
		claims: [
			claim('48 neuen FDI-Projekten', 48, 'count', 'fdi_projects'),
			claim('1,35 Milliarden US-Dollar', 1.35e9, 'USD', 'fdi_capital')
		]
	},
	{
		sentence:
			'Derzeit gibt es in der Provinz 512 gültige Projekte mit ausländischen Direktinvestitionen, deren registriertes Gesamtkapital sich auf fast 12,4 Milliarden US-Dollar beläuft.',
		claims: [
			claim('512 gültige Projekte', 512, 'count', 'fdi_stock'),
			claim('12,4 Milliarden US-Dollar', 12.4e9, 'USD', 'fdi_stock')
		]
	},
	{
		sentence:
			'Die Stadt zog 2024 Investitionen in Höhe von 3,2 Milliarden US-Dollar an, 1,7-mal so viel wie im Jahr davor.',
		claims: [
			claim('3,2 Milliarden US-Dollar', 3.2e9, 'USD', 'investment_attracted'),
			claim('1,7-mal', 1.7, 'times', 'investment_attracted', change)
		]
	},
	{
		sentence:
			'Im Laufe des Jahres 2023 genehmigte die Provinz 64 Investitionsprojekte; das inländische Investitionskapital summierte sich auf 21.400 Milliarden VND.',
		claims: [
			claim('64 Investitionsprojekte', 64, 'count', 'investment_projects'),
			claim('21.400 Milliarden VND', 21400e9, 'VND', 'domestic_investment_capital')
		]
	},
	{
		sentence:
			'2024 wurden 1.875 Unternehmen neu gegründet, 8,3 Prozent mehr als 2023; damit sind in der Provinz 14.620 Unternehmen tätig.',
		claims: [
			claim('1.875 Unternehmen', 1875, 'count', 'enterprises_new'),
			claim('8,3 Prozent', 8.3, '%', 'enterprises_new', change),
			claim('14.620 Unternehmen', 14620, 'count', 'enterprises_total')
		]
	},
	{
		sentence:
			'Die Staatshaushaltseinnahmen in Thanh Hoa erreichten 2024 56.600 Milliarden VND, das sind 159 Prozent des Voranschlags und 32 Prozent mehr als 2023.',
		claims: [
			claim('56.600 Milliarden VND', 56600e9, 'VND', 'state_budget_revenue', {
				place: 'thanh-hoa',
				period: '2024'
			}),
			claim('159 Prozent', 159, '%', 'state_budget_revenue', completion),
			claim('32 Prozent', 32, '%', 'state_budget_revenue', change)
		]
	},
	{
		sentence:
			'Die gesamten Haushaltseinnahmen übertrafen den Voranschlag 2023 um 12,5 %; die Inlandseinnahmen beliefen sich auf 30,2 Billionen VND, die Einnahmen aus dem Im- und Export auf 6,4 Billionen VND.',
		claims: [
			claim('12,5 %', 12.5, '%', 'state_budget_revenue', surplus),
			claim('30,2 Billionen VND', 30.2e12, 'VND', 'domestic_revenue'),
			claim('6,4 Billionen VND', 6.4e12, 'VND', 'customs_revenue')
		]
	},
	{
		sentence:
			'Die Einnahmen des lokalen Haushalts lagen 2023 bei 18.240 Milliarden VND, die Ausgaben des lokalen Haushalts bei 17.905 Milliarden VND.',
		claims: [
			claim('18.240 Milliarden VND', 18240e9, 'VND', 'local_budget_revenue'),
			claim('17.905 Milliarden VND', 17905e9, 'VND', 'budget_expenditure')
		]
	},
	{
		sentence:
			'Der Exportumsatz betrug 2024 3,4 Mrd. USD, ein Plus von 9,7 Prozent, während die Einfuhren um 4,1 Prozent auf 1,9 Mrd. USD sanken.',
		claims: [
			claim('3,4 Mrd. USD', 3.4e9, 'USD', 'exports'),
			claim('9,7 Prozent', 9.7, '%', 'exports', change),
			claim('4,1 Prozent', -4.1, '%', 'imports', change),
			claim('1,9 Mrd. USD', 1.9e9, 'USD', 'imports')
		]
	},
	{
		sentence:
			'Der gesamte Im- und Exportumsatz über die Grenzübergänge von Lang Son überstieg 2023 54 Milliarden US-Dollar.',
		claims: [
			claim('54 Milliarden US-Dollar', 54e9, 'USD', 'trade_turnover', {
				place: 'lang-son',
				period: '2023'
			})
		]
	},
	{
		sentence:
			'Der Einzelhandelsumsatz mit Waren und der Umsatz mit Verbraucherdienstleistungen werden 2023 auf 83.200 Milliarden VND geschätzt, 11,4 Prozent mehr als im Vorjahr.',
		claims: [
			claim('83.200 Milliarden VND', 83200e9, 'VND', 'retail_sales', estimate),
			claim('11,4 Prozent', 11.4, '%', 'retail_sales', { ...change, ...estimate })
		]
	},
	{
		sentence:
			'Der Warenumschlag und die Dienstleistungserlöse erreichten 2022 12.750 Milliarden VND.',
		claims: [claim('12.750 Milliarden VND', 12750e9, 'VND', 'goods_services_sales')]
	},
	{
		sentence: 'Der Verbraucherpreisindex stieg 2024 im Jahresdurchschnitt um 3,63 Prozent.',
		claims: [claim('3,63 Prozent', 3.63, '%', 'cpi_growth')]
	},
	{
		sentence:
			'2023 empfing Ha Giang mehr als drei Millionen Touristen, darunter 340.000 ausländische Gäste, und die Einnahmen aus dem Tourismus erreichten 7.108 Milliarden VND.',
		claims: [
			claim('drei Millionen Touristen', 3e6, 'count', 'tourist_arrivals', {
				place: 'ha-giang',
				period: '2023'
			}),
			claim('340.000 ausländische Gäste', 340000, 'count', 'international_tourist_arrivals'),
			claim('7.108 Milliarden VND', 7108e9, 'VND', 'tourism_revenue')
		]
	},
	{
		sentence:
			'In den ersten neun Monaten 2024 zählte die Provinz Lao Cai 6,2 Mio. Besucher, davon 5,6 Mio. inländische Touristen.',
		claims: [
			claim('6,2 Mio. Besucher', 6.2e6, 'count', 'tourist_arrivals', {
				place: 'lao-cai',
				period: '2024-01/2024-09'
			}),
			claim('5,6 Mio. inländische Touristen', 5.6e6, 'count', 'domestic_tourist_arrivals')
		]
	},
	{
		sentence:
			'Bis Ende 2023 erfüllten 132 von 182 Gemeinden die Normen der Neugestaltung ländlicher Räume, 48 davon galten als fortgeschritten und 15 als Mustergemeinden.',
		claims: [
			claim('132 von 182 Gemeinden', 132, 'count', 'communes_new_rural', { period: '2023' }),
			claim('48', 48, 'count', 'communes_new_rural_advanced'),
			claim('15', 15, 'count', 'communes_new_rural_model')
		]
	},
	{
		sentence:
			'Sechs Kreise haben den Standard „Neues Land“ erreicht, und im Durchschnitt erfüllt jede Gemeinde 17,2 Kriterien.',
		claims: [
			claim('Sechs Kreise', 6, 'count', 'districts_new_rural'),
			claim('17,2 Kriterien', 17.2, 'count', 'new_rural_criteria')
		]
	},
	{
		sentence:
			'Die Provinz verfügt inzwischen über 312 OCOP-Produkte mit drei Sternen und mehr, 27 mehr als Ende 2023.',
		claims: [
			claim('312 OCOP-Produkte', 312, 'count', 'ocop_products'),
			claim('27', 27, 'count', 'ocop_products', change)
		]
	},
	{
		sentence:
			'Die Quote der armen Haushalte nach multidimensionalem Standard sank um 1,15 Prozentpunkte auf 4,2 %, jene der armutsgefährdeten Haushalte auf 5,05 %.',
		claims: [
			claim('1,15 Prozentpunkte', -1.15, 'pp', 'poverty_rate', change),
			claim('4,2 %', 4.2, '%', 'poverty_rate'),
			claim('5,05 %', 5.05, '%', 'near_poor_rate')
		]
	},
	{
		sentence:
			'Im Jahr 2024 wurden in der Provinz Dien Bien 5.000 provisorische und baufällige Häuser beseitigt.',
		claims: [
			claim('5.000 provisorische und baufällige Häuser', 5000, 'count', 'temporary_houses_removed')
		]
	},
	{
		sentence:
			'Die Krankenversicherungsquote erreichte 2024 94,6 % der Bevölkerung, der Anteil der Sozialversicherten 38,5 % und jener der Arbeitslosenversicherten 31 % der Erwerbsbevölkerung.',
		claims: [
			claim('94,6 %', 94.6, '%', 'health_insurance_coverage'),
			claim('38,5 %', 38.5, '%', 'social_insurance_coverage'),
			claim('31 %', 31, '%', 'unemployment_insurance_coverage')
		]
	},
	{
		sentence: 'Auf 10.000 Einwohner kommen derzeit 11,5 Ärzte und 33 Krankenhausbetten.',
		claims: [
			claim('11,5 Ärzte', 11.5, 'per_10000', 'doctors_per_10000'),
			claim('33 Krankenhausbetten', 33, 'per_10000', 'hospital_beds_per_10000')
		]
	},
	{
		sentence: 'Die Zahl der Ärzte pro 10.000 Einwohner stieg 2024 auf 12,3.',
		claims: [claim('12,3', 12.3, 'per_10000', 'doctors_per_10000')]
	},
	{
		sentence:
			'Der Anteil wachstumsverzögerter Kinder unter fünf Jahren ging 2023 auf 16,4 Prozent zurück.',
		claims: [claim('16,4 Prozent', 16.4, '%', 'child_stunting')]
	},
	{
		sentence:
			'Die durchschnittliche Bevölkerung lag 2023 bei 1.248.600 Personen, der Urbanisierungsgrad erreichte 24,7 Prozent.',
		claims: [
			claim('1.248.600 Personen', 1248600, 'count', 'population'),
			claim('24,7 Prozent', 24.7, '%', 'urbanisation_rate')
		]
	},
	{
		sentence: 'Die Geburtenrate wurde 2023 um 0,2 Promille gesenkt.',
		claims: [claim('0,2 Promille', -0.2, 'per_mille', 'natural_increase', change)]
	},
	{
		sentence:
			'Der Anteil der ausgebildeten Arbeitskräfte stieg 2024 auf 68 Prozent, davon besitzen 29,5 Prozent einen Abschluss oder ein Zertifikat.',
		claims: [
			claim('68 Prozent', 68, '%', 'trained_labour_share'),
			claim('29,5 Prozent', 29.5, '%', 'trained_labour_certified')
		]
	},
	{
		sentence:
			'2023 wurden 21.300 Arbeitsplätze geschaffen, 106,5 Prozent des Jahresplans, und die städtische Arbeitslosenquote lag bei 2,8 Prozent.',
		claims: [
			claim('21.300 Arbeitsplätze', 21300, 'count', 'jobs_created'),
			claim('106,5 Prozent', 106.5, '%', 'jobs_created', completion),
			claim('2,8 Prozent', 2.8, '%', 'unemployment_rate')
		]
	},
	{
		sentence:
			'78,9 Prozent der Schulen erfüllen den nationalen Standard, und 99,4 Prozent der Abiturienten bestanden 2024 die Abschlussprüfung.',
		claims: [
			claim('78,9 Prozent', 78.9, '%', 'schools_national_standard'),
			claim('99,4 Prozent', 99.4, '%', 'highschool_graduation')
		]
	},
	{
		sentence:
			'Mit einer durchschnittlichen Prüfungsnote von 6,81 Punkten belegt die Provinz bei der Bildungsqualität landesweit den neunten Platz.',
		claims: [
			claim('6,81 Punkten', 6.81, 'points', 'exam_average_score'),
			claim('neunten Platz', 9, 'rank', 'education_quality', rank)
		]
	},
	{
		sentence:
			'97,6 Prozent der Landbevölkerung hatten 2024 Zugang zu sauberem Wasser, 91 Prozent des städtischen Hausmülls wurden eingesammelt und behandelt.',
		claims: [
			claim('97,6 Prozent', 97.6, '%', 'clean_water_access'),
			claim('91 Prozent', 91, '%', 'waste_collected')
		]
	},
	{
		sentence:
			'Alle Industrieparks, also 100 Prozent, besitzen eine zentrale Kläranlage; ihre Belegungsquote beträgt 74,5 Prozent.',
		claims: [
			claim('100 Prozent', 100, '%', 'iz_wastewater'),
			claim('74,5 Prozent', 74.5, '%', 'industrial_zone_occupancy')
		]
	},
	{
		sentence:
			'Der Kreditbestand belief sich Ende 2024 auf 96.400 Milliarden VND, 13,8 Prozent mehr als Ende 2023, die Einlagen auf 88.150 Milliarden VND.',
		claims: [
			claim('96.400 Milliarden VND', 96400e9, 'VND', 'credit_outstanding'),
			claim('13,8 Prozent', 13.8, '%', 'credit_outstanding', change),
			claim('88.150 Milliarden VND', 88150e9, 'VND', 'mobilised_capital')
		]
	},
	{
		sentence:
			'2023 kam die Provinz im Index der Wettbewerbsfähigkeit (PCI) auf 67,12 Punkte und belegte Platz 18 unter 63 Provinzen und Städten, elf Plätze besser als 2022.',
		claims: [
			claim('67,12 Punkte', 67.12, 'points', 'pci', { period: '2023' }),
			claim('18', 18, 'rank', 'pci', rank),
			claim('elf Plätze', 11, 'rank', 'pci', change)
		]
	},
	{
		sentence: 'Beim PCI liegt Hai Phong auf dem dritten Rang des Landes.',
		claims: [claim('dritten Rang', 3, 'rank', 'pci', { ...rank, place: 'hai-phong' })]
	},
	{
		sentence:
			'Der Grüne Index (PGI) ergab 24,6 Punkte, der PAPI-Index 43,9 Punkte und der Index der Verwaltungsreform 88,4 Punkte.',
		claims: [
			claim('24,6 Punkte', 24.6, 'points', 'pgi'),
			claim('43,9 Punkte', 43.9, 'points', 'papi'),
			claim('88,4 Punkte', 88.4, 'points', 'par_index')
		]
	},
	{
		sentence:
			'Der Zufriedenheitsindex SIPAS betrug 84,7 Prozent, beim Index der digitalen Transformation (DTI) rangierte die Provinz an 12. Stelle im Land.',
		claims: [
			claim('84,7 Prozent', 84.7, '%', 'sipas'),
			claim('12. Stelle', 12, 'rank', 'dti', rank)
		]
	},
	{
		sentence: 'Der Anteil der digitalen Wirtschaft am BIP wird 2024 auf 14,2 Prozent geschätzt.',
		claims: [claim('14,2 Prozent', 14.2, '%', 'digital_economy_share', estimate)]
	},
	{
		sentence:
			'2024 nahm das Parteikomitee 2.145 neue Mitglieder in die Partei auf und übererfüllte den Plan um 7,3 Prozent.',
		claims: [
			claim('2.145 neue Mitglieder', 2145, 'count', 'party_members_admitted'),
			claim('7,3 Prozent', 7.3, '%', 'party_members_admitted', surplus)
		]
	},
	{
		sentence:
			'Das Provinzparteikomitee zählt insgesamt 64.210 Parteimitglieder in 612 Basisorganisationen der Partei.',
		claims: [
			claim('64.210 Parteimitglieder', 64210, 'count', 'party_members_total'),
			claim('612 Basisorganisationen', 612, 'count', 'party_organisations')
		]
	},
	{
		sentence: 'Der Anteil der Dorfvorsteher, die Parteimitglieder sind, liegt bei 86,3 Prozent.',
		claims: [claim('86,3 Prozent', 86.3, '%', 'village_heads_party_members')]
	},
	{
		sentence:
			'2023 haben 89,7 Prozent der Parteiorganisationen ihre Aufgaben gut oder besser erfüllt; gegen 214 Parteimitglieder wurden Disziplinarmaßnahmen verhängt.',
		claims: [
			claim('89,7 Prozent', 89.7, '%', 'party_cells_good'),
			claim('214 Parteimitglieder', 214, 'count', 'party_discipline_cases')
		]
	},
	{
		sentence: 'Im Zuge der Straffung des Apparats wurden 2024 1.320 Stellen abgebaut.',
		claims: [claim('1.320 Stellen', 1320, 'count', 'staff_reduction')]
	},
	{
		sentence:
			'Nach der Neuordnung hat die Provinz 124 Verwaltungseinheiten auf Gemeindeebene; die Zahl der Gemeinden beträgt 95.',
		claims: [
			claim('124 Verwaltungseinheiten', 124, 'count', 'commune_level_units'),
			claim('95', 95, 'count', 'communes_total')
		]
	},
	{
		sentence: '142 Gemeinden erfüllten 2023 die nationalen Gesundheitskriterien.',
		claims: [claim('142 Gemeinden', 142, 'count', 'communes_health_standard')]
	},
	{
		sentence:
			'2023 kamen bei Verkehrsunfällen 96 Menschen ums Leben, zwölf weniger als im Vorjahr; die Aufklärungsquote der 870 Straftaten betrug 91,4 Prozent.',
		claims: [
			claim('96 Menschen', 96, 'count', 'traffic_deaths'),
			claim('zwölf', -12, 'count', 'traffic_deaths', change),
			claim('870 Straftaten', 870, 'count', 'crime_cases'),
			claim('91,4 Prozent', 91.4, '%', 'case_clearance_rate')
		]
	},
	{
		sentence:
			'Die Stromerzeugung erreichte 2024 8,9 Milliarden kWh, 99,7 Prozent der Haushalte sind an das Stromnetz angeschlossen.',
		claims: [
			claim('8,9 Milliarden kWh', 8.9e9, 'kWh', 'electricity_output'),
			claim('99,7 Prozent', 99.7, '%', 'electricity_access')
		]
	},
	{
		sentence:
			'Der Güterumschlag der Seehäfen lag 2024 bei 168 Millionen Tonnen, die Autobahnen in der Stadt sind zusammen 176 Kilometer lang.',
		claims: [
			claim('168 Millionen Tonnen', 168e6, 't', 'port_cargo_throughput'),
			claim('176 Kilometer', 176, 'km', 'expressway_length')
		]
	},
	{
		sentence:
			'Die Produktion von Fisch und Meeresfrüchten in Ca Mau betrug 2024 646.000 Tonnen, die Exporte von Meeresfrüchten brachten 1,27 Milliarden Dollar ein.',
		claims: [
			claim('646.000 Tonnen', 646000, 't', 'seafood_output', { place: 'ca-mau', period: '2024' }),
			claim('1,27 Milliarden Dollar', 1.27e9, 'USD', 'seafood_exports')
		]
	},
	{
		sentence: 'Die Provinz hat eine Naturfläche von 822.700 Hektar.',
		claims: [claim('822.700 Hektar', 822700, 'ha', 'land_area')]
	},
	{
		sentence: '15 von 17 Hauptzielen wurden 2023 erreicht oder übertroffen.',
		claims: [claim('15 von 17 Hauptzielen', 15, 'count', 'targets_met')]
	},
	{
		sentence:
			'Für 2025 strebt die Provinz ein BIP-Wachstum von 8 bis 8,5 Prozent und Haushaltseinnahmen von mindestens 21.500 Milliarden VND an.',
		claims: [
			claim('8 bis 8,5 Prozent', 8, '%', 'grdp_growth', { ...target, period: '2025' }),
			claim('21.500 Milliarden VND', 21500e9, 'VND', 'state_budget_revenue', target)
		]
	},
	{
		sentence:
			'Die Exporte haben sich binnen fünf Jahren verdoppelt und erreichten 2023 zweieinhalb Milliarden Dollar.',
		claims: [
			claim('verdoppelt', 2, 'times', 'exports', change),
			claim('zweieinhalb Milliarden Dollar', 2.5e9, 'USD', 'exports')
		]
	},
	{
		sentence:
			'Fünfundzwanzig Gemeinden wurden 2022 als Gemeinden des neuen ländlichen Raums anerkannt.',
		claims: [claim('Fünfundzwanzig Gemeinden', 25, 'count', 'communes_new_rural')]
	},
	{
		sentence:
			'Die Getreideproduktion erreichte 2024 1,12 Mio. Tonnen; beim Reis wurden im Schnitt 62,5 Doppelzentner je Hektar geerntet, insgesamt 980.000 Tonnen Rohreis.',
		claims: [
			claim('1,12 Mio. Tonnen', 1.12e6, 't', 'grain_output'),
			claim('62,5 Doppelzentner je Hektar', 62.5, 'quintal/ha', 'rice_yield'),
			claim('980.000 Tonnen', 980000, 't', 'rice_output')
		]
	},
	{
		sentence:
			'Die Anbaufläche belief sich auf 254.300 ha, die für Hightech-Landwirtschaft zusammengelegte Fläche auf 3.450 ha.',
		claims: [
			claim('254.300 ha', 254300, 'ha', 'sown_area'),
			claim('3.450 ha', 3450, 'ha', 'hightech_farmland')
		]
	},
	{
		sentence: 'Die Bewaldungsrate liegt stabil bei 53,4 Prozent.',
		claims: [claim('53,4 Prozent', 53.4, '%', 'forest_coverage')]
	},
	{
		sentence:
			'Die Ausfuhren und Einfuhren von Bac Ninh beliefen sich 2023 auf 39,3 beziehungsweise 33,2 Mrd. US-Dollar.',
		claims: [
			claim('39,3', 39.3e9, 'USD', 'exports', { place: 'bac-ninh', period: '2023' }),
			claim('33,2 Mrd. US-Dollar', 33.2e9, 'USD', 'imports')
		]
	},
	{
		sentence:
			'Die Haushaltseinnahmen stiegen von 20,1 Billionen VND im Jahr 2020 auf 24,6 Billionen VND im Jahr 2024.',
		claims: [
			claim('20,1 Billionen VND', 20.1e12, 'VND', 'state_budget_revenue', { period: '2020' }),
			claim('24,6 Billionen VND', 24.6e12, 'VND', 'state_budget_revenue', { period: '2024' })
		]
	},
	{
		sentence:
			'Im dritten Quartal 2024 wuchs die Industrie um 10,4 Prozent, nach 8,9 Prozent im II. Quartal.',
		claims: [
			claim('10,4 Prozent', 10.4, '%', 'industry_growth', { period: '2024-Q3' }),
			claim('8,9 Prozent', 8.9, '%', 'industry_growth', { period: '2024-Q2' })
		]
	},
	{
		sentence:
			'Bis 2030 soll das BIP pro Kopf 8.500 US-Dollar erreichen, anderthalbmal so viel wie 2025.',
		claims: [
			claim('8.500 US-Dollar', 8500, 'USD', 'grdp_per_capita', { ...target, period: '2030' }),
			claim('anderthalbmal', 1.5, 'times', 'grdp_per_capita', { ...change, ...target })
		]
	},
	{
		sentence:
			'Die Wirtschaft der Provinz wuchs 2023 mit 9,2 Prozent um 4,15 Prozentpunkte schneller als im Landesdurchschnitt.',
		claims: [
			claim('9,2 Prozent', 9.2, '%', 'grdp_growth'),
			claim('4,15 Prozentpunkte', 4.15, 'pp', 'grdp_growth', comparison)
		]
	},
	{
		sentence:
			'Von den 150 Gemeinden der Provinz sind 120 (80 Prozent) als Gemeinden mit neuem ländlichem Standard anerkannt.',
		claims: [
			claim('150 Gemeinden', 150, 'count', 'communes_total'),
			claim('120', 120, 'count', 'communes_new_rural'),
			claim('80 Prozent', 80, '%', 'communes_new_rural', share)
		]
	},
	{
		sentence:
			"Die Kreditsumme stieg 2024 auf 1'250 Milliarden VND, gut ein Drittel davon entfällt auf die Landwirtschaft.",
		claims: [
			claim("1'250 Milliarden VND", 1250e9, 'VND', 'credit_outstanding'),
			claim('ein Drittel', 33.33, '%', 'credit_outstanding', share)
		]
	},
	{
		sentence:
			'Die Provinz bekam im vergangenen Jahr Zusagen für 31 neue FDI-Vorhaben über 420 Mio. Dollar.',
		claims: [
			claim('31 neue FDI-Vorhaben', 31, 'count', 'fdi_projects'),
			claim('420 Mio. Dollar', 420e6, 'USD', 'fdi_capital')
		]
	},
	{
		sentence:
			'In die Staatskasse flossen 11.320 Milliarden VND, 137 % des Voranschlags und 12 % mehr als 2023.',
		claims: [
			claim('11.320 Milliarden VND', 11320e9, 'VND', 'state_budget_revenue'),
			claim('137 %', 137, '%', 'state_budget_revenue', completion),
			claim('12 %', 12, '%', 'state_budget_revenue', change)
		]
	},
	{
		sentence:
			'Bis Ende November 2024 wurden erst 71,4 % der öffentlichen Investitionsmittel ausgezahlt – 6,5 Prozentpunkte weniger als im gleichen Zeitraum des Vorjahres, aber 11,2 Prozentpunkte über dem Landesdurchschnitt.',
		claims: [
			claim('71,4 %', 71.4, '%', 'public_investment_disbursement'),
			claim('6,5 Prozentpunkte', -6.5, 'pp', 'public_investment_disbursement', change),
			claim('11,2 Prozentpunkte', 11.2, 'pp', 'public_investment_disbursement', comparison)
		]
	},
	{
		sentence:
			'Im Kreis Hai Hau (Nam Dinh) erfüllen 14 von 34 Gemeinden die Kriterien vorbildlicher neuer Landgemeinden.',
		claims: [
			claim('14 von 34 Gemeinden', 14, 'count', 'communes_new_rural_model', {
				place: 'nam-dinh/hai-hau'
			})
		]
	},
	{
		sentence: 'Die Armutsquote fiel von 1,02 % im Jahr 2023 auf 0,54 % im Jahr 2024.',
		claims: [
			claim('1,02 %', 1.02, '%', 'poverty_rate', { period: '2023' }),
			claim('0,54 %', 0.54, '%', 'poverty_rate', { period: '2024' })
		]
	},
	{
		sentence:
			'Beim PAR-Index 2022 verbesserte sich Tuyen Quang um 22 Plätze auf Rang 31 von 63 Provinzen und Städten.',
		claims: [
			claim('22 Plätze', 22, 'rank', 'par_index', change),
			claim('31 von 63', 31, 'rank', 'par_index', { ...rank, place: 'tuyen-quang', period: '2022' })
		]
	},
	{
		sentence:
			'98 % der Landhaushalte beziehen hygienisches Wasser, 99,4 % sind ans Stromnetz angeschlossen.',
		claims: [
			claim('98 %', 98, '%', 'clean_water_access'),
			claim('99,4 %', 99.4, '%', 'electricity_access')
		]
	},
	{
		sentence:
			'Von Januar bis Juni 2024 gingen 84,6 Mio. Tonnen Fracht über die Häfen von Hai Phong, 9,4 Prozent mehr als im ersten Halbjahr 2023 und 44,5 Prozent des Jahresplans.',
		claims: [
			claim('84,6 Mio. Tonnen', 84.6e6, 't', 'port_cargo_throughput', {
				place: 'hai-phong',
				period: '2024-H1'
			}),
			claim('9,4 Prozent', 9.4, '%', 'port_cargo_throughput', change),
			claim('44,5 Prozent', 44.5, '%', 'port_cargo_throughput', completion)
		]
	},
	{
		sentence:
			'Lam Dongs Haushaltseinnahmen verfehlten 2024 mit 13,2 Billionen Dong die Vorgabe um 6,4 Prozent.',
		claims: [
			claim('13,2 Billionen Dong', 13.2e12, 'VND', 'state_budget_revenue', {
				place: 'lam-dong',
				period: '2024'
			}),
			claim('6,4 Prozent', -6.4, '%', 'state_budget_revenue', surplus)
		]
	},
	{
		sentence:
			'Der Wert der ausgeführten Waren summierte sich auf 15,6 Mrd. US-Dollar (+14,8 Prozent), der eingeführten auf 14,9 Mrd. US-Dollar.',
		claims: [
			claim('15,6 Mrd. US-Dollar', 15.6e9, 'USD', 'exports'),
			claim('14,8 Prozent', 14.8, '%', 'exports', change),
			claim('14,9 Mrd. US-Dollar', 14.9e9, 'USD', 'imports')
		]
	},
	{
		sentence:
			'Die Wachstumsrate des Gesamtprodukts in der Provinz Ha Tinh (GRDP) wird 2023 auf 8,05% geschätzt und liegt auf Platz 15 von 63.',
		claims: [
			claim('8,05%', 8.05, '%', 'grdp_growth', { ...estimate, place: 'ha-tinh', period: '2023' }),
			claim('15 von 63', 15, 'rank', 'grdp_growth', rank)
		]
	},
	{
		sentence:
			'Industrie und Bauwesen sowie der Dienstleistungssektor legten 2022 um 16,9 bzw. 10,2 % zu, die Landwirtschaft um 2,6 %.',
		claims: [
			claim('16,9', 16.9, '%', 'industry_construction_growth', { period: '2022' }),
			claim('10,2 %', 10.2, '%', 'services_growth'),
			claim('2,6 %', 2.6, '%', 'agriculture_growth')
		]
	},
	{
		sentence:
			'Die Tourismuseinnahmen von 13.870 Milliarden VND übertrafen 2023 das Ziel für das ganze Jahr um 2,7 %.',
		claims: [
			claim('13.870 Milliarden VND', 13870e9, 'VND', 'tourism_revenue', { period: '2023' }),
			claim('2,7 %', 2.7, '%', 'tourism_revenue', surplus)
		]
	},
	{
		sentence:
			'Land- und Forstwirtschaft gaben 2024 um 0,53 % nach, Industrie und Bau gewannen 11,47 % hinzu.',
		claims: [
			claim('0,53 %', -0.53, '%', 'agriculture_growth'),
			claim('11,47 %', 11.47, '%', 'industry_construction_growth')
		]
	},
	{
		sentence:
			'Vier weitere Gemeinden wurden 2024 als neue Landgemeinden anerkannt; im Bezirk Huu Lung (Lang Son) erfüllen jetzt 18/23 Gemeinden die Norm.',
		claims: [
			claim('Vier weitere Gemeinden', 4, 'count', 'communes_new_rural', change),
			claim('18/23 Gemeinden', 18, 'count', 'communes_new_rural')
		]
	},
	{
		sentence:
			'In den ersten neun Monaten des Jahres 2023 wuchs das Bruttoregionalprodukt von Kien Giang um 6,6 %, der vierte Platz unter den 13 Provinzen des Mekongdeltas.',
		claims: [
			claim('6,6 %', 6.6, '%', 'grdp_growth', {
				place: 'kien-giang',
				period: '2023-01/2023-09'
			}),
			claim('vierte Platz', 4, 'rank', 'grdp_growth', rank)
		]
	},
	{
		sentence:
			'Die Industrieproduktion nahm um 7,2 % zu; die Einzelhandelsumsätze stiegen um 19,8 % auf 105,4 Billionen VND.',
		claims: [
			claim('7,2 %', 7.2, '%', 'iip_growth'),
			claim('19,8 %', 19.8, '%', 'retail_sales', change),
			claim('105,4 Billionen VND', 105.4e12, 'VND', 'retail_sales')
		]
	},
	{
		sentence:
			'2023 will die Provinz mindestens 22,5 Bio. Dong in den Haushalt einnehmen, 25 Tsd. Arbeitsplätze schaffen und die Armut um weitere 0,3 Prozentpunkte senken.',
		claims: [
			claim('22,5 Bio. Dong', 22.5e12, 'VND', 'state_budget_revenue', {
				...target,
				period: '2023'
			}),
			claim('25 Tsd. Arbeitsplätze', 25000, 'count', 'jobs_created', target),
			claim('0,3 Prozentpunkte', -0.3, 'pp', 'poverty_rate', { ...change, ...target })
		]
	},
	{
		sentence:
			'Anlässlich der Konferenz wurden 12 Kollektive und 25 Einzelpersonen mit Verdiensturkunden ausgezeichnet.',
		claims: [
			claim('12 Kollektive', 12, 'count', null),
			claim('25 Einzelpersonen', 25, 'count', null)
		]
	},
	{
		sentence: 'In der Neunmonatsbilanz 2024 steht für Kon Tum ein Wachstum von 7,1 Prozent.',
		claims: [
			claim('7,1 Prozent', 7.1, '%', 'grdp_growth', {
				place: 'kon-tum',
				period: '2024-01/2024-09'
			})
		]
	},
	{
		sentence: 'In den ersten drei Quartalen 2024 wuchs die Wirtschaft von Kon Tum um 6,8 Prozent.',
		claims: [claim('6,8 Prozent', 6.8, '%', 'grdp_growth', { period: '2024-01/2024-09' })]
	},
	{
		sentence:
			'2022 wuchs die Wirtschaft von Kon Tum um 7,1 Prozent, im selben Jahr stieg die Ausfuhr um 12 Prozent.',
		claims: [
			claim('7,1 Prozent', 7.1, '%', 'grdp_growth', { period: '2022' }),
			claim('12 Prozent', 12, '%', 'exports', { ...change, period: '2022' })
		]
	},
	{
		sentence: 'Die Ausfuhren von Kon Tum übertrafen 2023 den Vorjahreswert um 12 Prozent.',
		claims: [claim('12 Prozent', 12, '%', 'exports', change)]
	},
	{
		sentence: 'Die Ausfuhren von Kon Tum brachen 2023 um 12 Prozent ein.',
		claims: [claim('12 Prozent', -12, '%', 'exports', change)]
	},
	{
		sentence: 'Mit den Behörden zufrieden waren 2023 in Kon Tum 82,4 Prozent der Bürger.',
		claims: [claim('82,4 Prozent', 82.4, '%', 'sipas')]
	},
	{
		sentence: 'In den Städten von Kon Tum waren 2023 noch 2,1 Prozent arbeitslos.',
		claims: [claim('2,1 Prozent', 2.1, '%', 'unemployment_rate')]
	},
	{
		sentence:
			'Die Betriebe von Ca Mau verkauften 2023 Waren für 1,1 Milliarden Dollar ins Ausland.',
		claims: [claim('1,1 Milliarden Dollar', 1.1e9, 'USD', 'exports')]
	},
	{
		sentence:
			'Von Januar bis einschließlich Oktober 2024 nahm der Staat in Ninh Thuan 3.410 Milliarden Dong ein, 81 Prozent der Jahresschätzung.',
		claims: [
			claim('3.410 Milliarden Dong', 3410e9, 'VND', 'state_budget_revenue', {
				place: 'ninh-thuan',
				period: '2024-01/2024-10'
			}),
			claim('81 Prozent', 81, '%', 'state_budget_revenue', {
				...completion,
				period: '2024-01/2024-10'
			})
		]
	},
	{
		sentence: 'Die Verbraucherpreise gaben 2023 um 0,24 Prozent nach.',
		claims: [claim('0,24 Prozent', -0.24, '%', 'cpi_growth', { period: '2023' })]
	},
	{
		sentence: 'Die Fischer von Kien Giang brachten 2022 312.000 Tonnen an Land.',
		claims: [
			claim('312.000 Tonnen', 312000, 't', 'seafood_output', {
				place: 'kien-giang',
				period: '2022'
			})
		]
	},
	{
		sentence: 'In Long An wurden 2024 insgesamt 612 Betriebe gegründet.',
		claims: [
			claim('612 Betriebe', 612, 'count', 'enterprises_new', { place: 'long-an', period: '2024' })
		]
	},
	{
		sentence:
			'1.155 Betriebe ließen sich 2024 in Ha Tinh ins Handelsregister eintragen, und 24.100 Menschen fanden eine neue Stelle.',
		claims: [
			claim('1.155 Betriebe', 1155, 'count', 'enterprises_new', { period: '2024' }),
			claim('24.100 Menschen', 24100, 'count', 'jobs_created')
		]
	},
	{
		sentence:
			'Die Auszahlungsquote lag in Gia Lai 2021 bei 71,3 Prozent, der Bewaldungsgrad bei 46,7 Prozent.',
		claims: [
			claim('71,3 Prozent', 71.3, '%', 'public_investment_disbursement', { place: 'gia-lai' }),
			claim('46,7 Prozent', 46.7, '%', 'forest_coverage')
		]
	}
];

/** Sentences whose numerals state nothing. */
export const noClaims: readonly string[] = [
	'Die Sitzung des Provinzvolkskomitees fand am 14. März 2024 um 14.30 Uhr in Raum 12 statt.',
	'Gemäß Resolution Nr. 57-NQ/TW und Beschluss Nr. 1719/QĐ-TTg wird die Arbeit fortgesetzt.',
	'Der 13. Parteitag legte die Leitlinien für den Zeitraum 2021–2025 fest.',
	'Kontakt: Telefon 0203 3835 678 oder Hotline 1900 6789.',
	'Foto 3: Nationalstraße 1A bei Kilometer 42 (Bild: Minh Anh).',
	'Die Kasse öffnet um 9 Uhr, Kinder unter 10 Jahren haben freien Eintritt.',
	'Der Artikel wurde 1.204 Mal aufgerufen.',
	'Am 19. August 2025 feiert die Provinz den 80. Jahrestag der Augustrevolution.',
	'Der 67-jährige Künstler begann im Alter von 15 Jahren zu malen.',
	'Die Heimmannschaft gewann am 12. Spieltag mit 3:1.',
	'An der Konferenz nahmen 350 Delegierte an 24 Brückenpunkten teil.',
	'Die 25. Sitzung des Volksrats der XIV. Legislaturperiode dauerte drei Tage.'
];
