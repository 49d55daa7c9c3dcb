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

/** Sentences of news in Spanish and the figures they state. */
export const cases: readonly Case[] = [
	{
		sentence:
			'El producto interno bruto regional (GRDP) de la provincia de Ninh Binh creció un 7,27 % en 2023, mientras que el sector servicios avanzó un 8,1 %.',
		claims: [
			claim('7,27 %', 7.27, '%', 'grdp_growth', { place: 'ninh-binh', period: '2023' }),
			claim('8,1 %', 8.1, '%', 'services_growth', { place: 'ninh-binh', period: '2023' })
		]
	},
	{
		sentence:
			'Se estima que la economía de Quang Ninh se expandió un 10,28 por ciento en 2022, el quinto mayor ritmo del país.',
		claims: [
			claim('10,28 por ciento', 10.28, '%', 'grdp_growth', {
				...estimate,
				place: 'quang-ninh',
				period: '2022'
			}),
			claim('quinto', 5, 'rank', 'grdp_growth', rank)
		]
	},
	{
		sentence:
			'El tamaño de la economía en 2024 se calcula en 98.540 mil millones de VND a precios corrientes, y el PIB per cápita en 71,3 millones de VND.',
		claims: [
			claim('98.540 mil millones de VND', 98540e9, 'VND', 'grdp', estimate),
			claim('71,3 millones de VND', 71.3e6, 'VND', 'grdp_per_capita', estimate)
		]
	},
	{
		sentence:
			'A precios constantes de 2010, el GRDP de la localidad alcanzó 41.205 mil millones de dongs en 2024.',
		claims: [
			claim('41.205 mil millones de dongs', 41205e9, 'VND', 'grdp_constant_prices', {
				period: '2024'
			})
		]
	},
	{
		sentence:
			'El ingreso medio por persona de la provincia fue de 5,1 millones de VND al mes en 2023, un 6,2 % más que el año anterior.',
		claims: [
			claim('5,1 millones de VND', 5.1e6, 'VND', 'income_per_capita'),
			claim('6,2 %', 6.2, '%', 'income_per_capita', change)
		]
	},
	{
		sentence:
			'A finales de 2024, la renta per cápita de la población rural rondaba los 62 millones de dongs anuales.',
		claims: [claim('62 millones de dongs', 62e6, 'VND', 'rural_income_per_capita')]
	},
	{
		sentence:
			'La industria y la construcción representaron el 52,4 % del GRDP en 2023, los servicios el 31,2 % y la agricultura, la silvicultura y la pesca el 11,9 %.',
		claims: [
			claim('52,4 %', 52.4, '%', 'industry_construction_share_grdp'),
			claim('31,2 %', 31.2, '%', 'services_share_grdp'),
			claim('11,9 %', 11.9, '%', 'agriculture_share_grdp')
		]
	},
	{
		sentence:
			'El sector industrial y de la construcción registró un alza del 13,6 %, en tanto que el agrícola, forestal y pesquero subió un 3,4 % en 2024.',
		claims: [
			claim('13,6 %', 13.6, '%', 'industry_construction_growth'),
			claim('3,4 %', 3.4, '%', 'agriculture_growth')
		]
	},
	{
		sentence:
			'Solo la industria creció 15,2 %, la manufactura 16,4 % y el sector de la construcción 9,1 % en 2024.',
		claims: [
			claim('15,2 %', 15.2, '%', 'industry_growth'),
			claim('16,4 %', 16.4, '%', 'manufacturing_growth'),
			claim('9,1 %', 9.1, '%', 'construction_growth')
		]
	},
	{
		sentence:
			'Los impuestos sobre los productos, descontadas las subvenciones, aumentaron un 5,8 % en 2023.',
		claims: [claim('5,8 %', 5.8, '%', 'product_tax_growth')]
	},
	{
		sentence: 'El producto interno bruto de Vietnam creció un 5,05 % en 2023.',
		claims: [claim('5,05 %', 5.05, '%', 'gdp_growth', { place: 'vietnam', period: '2023' })]
	},
	{
		sentence:
			'El índice de producción industrial (IPI) de 2024 se incrementó en 11,25 % en comparación con el mismo período del año pasado.',
		claims: [claim('11,25 %', 11.25, '%', 'iip_growth')]
	},
	{
		sentence:
			'El valor de la producción industrial se estima en 152,3 billones de VND en 2024, un aumento interanual del 12,9 %.',
		claims: [
			claim('152,3 billones de VND', 152.3e12, 'VND', 'industrial_production_value', estimate),
			claim('12,9 %', 12.9, '%', 'industrial_production_value', { ...change, ...estimate })
		]
	},
	{
		sentence:
			'El valor de producción agrícola llegó a 24.810 mil millones de VND en 2023 y el del comercio y los servicios, a 61.500 mil millones.',
		claims: [
			claim('24.810 mil millones de VND', 24810e9, 'VND', 'agricultural_production_value'),
			claim('61.500 mil millones', 61500e9, 'VND', 'services_production_value')
		]
	},
	{
		sentence:
			'El valor total de producción del distrito se situó en 8.730 mil millones de VND en 2023.',
		claims: [claim('8.730 mil millones de VND', 8730e9, 'VND', 'total_production_value')]
	},
	{
		sentence:
			'La productividad laboral fue de 128 millones de VND por trabajador en 2023, y la productividad total de los factores (PTF) aportó un 46,5 % al crecimiento.',
		claims: [
			claim('128 millones de VND', 128e6, 'VND', 'labour_productivity'),
			claim('46,5 %', 46.5, '%', 'tfp_contribution')
		]
	},
	{
		sentence:
			'El capital de inversión social total ascendió en 2024 a 47.900 mil millones de VND, lo que supone una caída del 2,4 %.',
		claims: [
			claim('47.900 mil millones de VND', 47900e9, 'VND', 'social_investment'),
			claim('2,4 %', -2.4, '%', 'social_investment', change)
		]
	},
	{
		sentence:
			'Al 31 de diciembre de 2024, el desembolso del capital de inversión pública llegaba al 92,3 % del plan asignado por el Primer Ministro.',
		claims: [claim('92,3 %', 92.3, '%', 'public_investment_disbursement', { period: '2024' })]
	},
	{
		sentence:
			'En 2023, la provincia concedió licencias a 48 nuevos proyectos de inversión extranjera directa (IED), con un capital registrado de 1.350 millones de dólares.',
		claims: [
			claim('48 nuevos proyectos', 48, 'count', 'fdi_projects'),
			claim('1.350 millones de dólares', 1.35e9, 'USD', 'fdi_capital')
		]
	},
	{
		sentence:
			'Hasta la fecha, la provincia cuenta con 512 proyectos de IED vigentes, con un capital registrado acumulado de casi 12.400 millones de dólares.',
		claims: [
			claim('512 proyectos de IED', 512, 'count', 'fdi_stock'),
			claim('12.400 millones de dólares', 12.4e9, 'USD', 'fdi_stock')
		]
	},
	{
		sentence:
			'La ciudad atrajo inversiones por 3.200 millones de dólares en 2024, 1,7 veces más que el año precedente.',
		claims: [
			claim('3.200 millones de dólares', 3.2e9, 'USD', 'investment_attracted'),
			claim('1,7 veces', 1.7, 'times', 'investment_attracted', change)
		]
	},
	{
		sentence:
			'A lo largo de 2023 se aprobaron 64 proyectos de inversión; el capital de inversión nacional sumó 21.400 mil millones de VND.',
		claims: [
			claim('64 proyectos', 64, 'count', 'investment_projects'),
			claim('21.400 mil millones de VND', 21400e9, 'VND', 'domestic_investment_capital')
		]
	},
	{
		sentence:
			'En 2024 se constituyeron 1.875 nuevas empresas, un 8,3 % más, con lo que el número de empresas en funcionamiento se elevó a 14.620.',
		claims: [
			claim('1.875 nuevas empresas', 1875, 'count', 'enterprises_new'),
			claim('8,3 %', 8.3, '%', 'enterprises_new', change),
			claim('14.620', 14620, 'count', 'enterprises_total')
		]
	},
	{
		sentence:
			'Los ingresos presupuestarios de Thanh Hoa en 2024 alcanzaron 56.600 mil millones de VND, equivalentes al 159 % de la estimación y un 32 % superiores a los de 2023.',
		claims: [
			claim('56.600 mil millones de VND', 56600e9, 'VND', 'state_budget_revenue', {
				place: 'thanh-hoa',
				period: '2024'
			}),
			claim('159 %', 159, '%', 'state_budget_revenue', completion),
			claim('32 %', 32, '%', 'state_budget_revenue', change)
		]
	},
	{
		sentence:
			'La recaudación total del presupuesto estatal en 2023 superó en un 12,5 % la estimación; los ingresos internos fueron de 30,2 billones de dongs y los procedentes de la importación y exportación, de 6,4 billones de dongs.',
		claims: [
			claim('12,5 %', 12.5, '%', 'state_budget_revenue', surplus),
			claim('30,2 billones de dongs', 30.2e12, 'VND', 'domestic_revenue'),
			claim('6,4 billones de dongs', 6.4e12, 'VND', 'customs_revenue')
		]
	},
	{
		sentence:
			'Los ingresos del presupuesto local quedaron en 18.240 mil millones de VND en 2023, frente a un gasto presupuestario local de 17.905 mil millones de VND.',
		claims: [
			claim('18.240 mil millones de VND', 18240e9, 'VND', 'local_budget_revenue'),
			claim('17.905 mil millones de VND', 17905e9, 'VND', 'budget_expenditure')
		]
	},
	{
		sentence:
			'La provincia exportó bienes por valor de 3.400 millones de dólares en 2024, un 9,7 % más, mientras que las importaciones retrocedieron un 4,1 %, hasta los 1.900 millones de dólares.',
		claims: [
			claim('3.400 millones de dólares', 3.4e9, 'USD', 'exports'),
			claim('9,7 %', 9.7, '%', 'exports', change),
			claim('4,1 %', -4.1, '%', 'imports', change),
			claim('1.900 millones de dólares', 1.9e9, 'USD', 'imports')
		]
	},
	{
		sentence:
			'El intercambio comercial a través de los pasos fronterizos de Lang Son sobrepasó los 54.000 millones de dólares en 2023.',
		claims: [
			claim('54.000 millones de dólares', 54e9, 'USD', 'trade_turnover', {
				place: 'lang-son',
				period: '2023'
			})
		]
	},
	{
		sentence:
			'Las ventas al por menor de bienes y servicios de consumo se estiman en 83,2 billones de VND en 2023, lo que representa un incremento del 11,4 %.',
		claims: [
			claim('83,2 billones de VND', 83.2e12, 'VND', 'retail_sales', estimate),
			claim('11,4 %', 11.4, '%', 'retail_sales', { ...change, ...estimate })
		]
	},
	{
		sentence:
			'La circulación de mercancías y los ingresos por servicios totalizaron 12.750 mil millones de VND en 2022.',
		claims: [claim('12.750 mil millones de VND', 12750e9, 'VND', 'goods_services_sales')]
	},
	{
		sentence: 'El índice de precios al consumo (IPC) subió de media un 3,63 % en 2024.',
		claims: [claim('3,63 %', 3.63, '%', 'cpi_growth')]
	},
	{
		sentence:
			'En 2023, Ha Giang recibió a más de tres millones de turistas, de los cuales 340.000 visitantes extranjeros, y los ingresos por turismo ascendieron a 7.108 mil millones de VND.',
		claims: [
			claim('tres millones de turistas', 3e6, 'count', 'tourist_arrivals', { place: 'ha-giang' }),
			claim('340.000 visitantes extranjeros', 340000, 'count', 'international_tourist_arrivals'),
			claim('7.108 mil millones de VND', 7108e9, 'VND', 'tourism_revenue')
		]
	},
	{
		sentence: 'La ciudad dio la bienvenida a 4,6 millones de visitantes nacionales en 2024.',
		claims: [claim('4,6 millones de visitantes', 4.6e6, 'count', 'domestic_tourist_arrivals')]
	},
	{
		sentence:
			'La producción de cereales fue de 1,08 millones de toneladas en 2023, el 101,2 % de lo planificado, y el rendimiento medio del arroz, de 61,4 quintales por hectárea.',
		claims: [
			claim('1,08 millones de toneladas', 1.08e6, 't', 'grain_output'),
			claim('101,2 %', 101.2, '%', 'grain_output', completion),
			claim('61,4 quintales por hectárea', 61.4, 'quintal/ha', 'rice_yield')
		]
	},
	{
		sentence:
			'En 2024 se sembraron 218.400 hectáreas de cultivos y la cosecha de arroz llegó a 1,31 millones de toneladas.',
		claims: [
			claim('218.400 hectáreas', 218400, 'ha', 'sown_area'),
			claim('1,31 millones de toneladas', 1.31e6, 't', 'rice_output')
		]
	},
	{
		sentence:
			'Durante 2023 se concentraron 1.250 hectáreas de tierras para la agricultura de alta tecnología.',
		claims: [claim('1.250 hectáreas', 1250, 'ha', 'hightech_farmland')]
	},
	{
		sentence: 'La cobertura forestal se mantiene estable en el 57,3 % en 2024.',
		claims: [claim('57,3 %', 57.3, '%', 'forest_coverage')]
	},
	{
		sentence: 'Al cierre de 2024, la provincia tenía 312 productos OCOP de tres estrellas o más.',
		claims: [claim('312 productos OCOP', 312, 'count', 'ocop_products')]
	},
	{
		sentence:
			'A diciembre de 2023, 128 de las 160 comunas cumplían los criterios de nueva ruralidad, es decir, el 80 %, y 41 comunas habían obtenido el nivel avanzado.',
		claims: [
			claim('128 de las 160 comunas', 128, 'count', 'communes_new_rural'),
			claim('80 %', 80, '%', 'communes_new_rural', share),
			claim('41 comunas', 41, 'count', 'communes_new_rural_advanced')
		]
	},
	{
		sentence: 'Diecisiete comunas lograron la condición de nueva ruralidad modelo en 2024.',
		claims: [claim('Diecisiete comunas', 17, 'count', 'communes_new_rural_model')]
	},
	{
		sentence:
			'En 2023, nueve unidades distritales cumplían las normas de nueva área rural y cada comuna reunía de media 17,8 criterios.',
		claims: [
			claim('nueve unidades distritales', 9, 'count', 'districts_new_rural'),
			claim('17,8 criterios', 17.8, 'count', 'new_rural_criteria')
		]
	},
	{
		sentence:
			'La tasa de hogares pobres se redujo al 3,21 % en 2024, 1,4 puntos porcentuales menos que un año antes, y la de hogares casi pobres es del 4,05 %.',
		claims: [
			claim('3,21 %', 3.21, '%', 'poverty_rate'),
			claim('1,4 puntos porcentuales', -1.4, 'pp', 'poverty_rate', change),
			claim('4,05 %', 4.05, '%', 'near_poor_rate')
		]
	},
	{
		sentence: 'En 2024, la provincia eliminó 5.480 viviendas temporales y en ruinas.',
		claims: [claim('5.480 viviendas', 5480, 'count', 'temporary_houses_removed')]
	},
	{
		sentence:
			'El seguro médico cubría en 2024 al 95,2 % de la población, el seguro social al 38,6 % y el seguro de desempleo al 31,9 % de la fuerza laboral.',
		claims: [
			claim('95,2 %', 95.2, '%', 'health_insurance_coverage'),
			claim('38,6 %', 38.6, '%', 'social_insurance_coverage'),
			claim('31,9 %', 31.9, '%', 'unemployment_insurance_coverage')
		]
	},
	{
		sentence:
			'La provincia dispone de 11,5 médicos por cada 10.000 habitantes y de 33 camas hospitalarias por cada 10.000 habitantes.',
		claims: [
			claim('11,5 médicos', 11.5, 'per_10000', 'doctors_per_10000'),
			claim('33 camas', 33, 'per_10000', 'hospital_beds_per_10000')
		]
	},
	{
		sentence:
			'La desnutrición crónica entre los menores de cinco años descendió al 16,4 % en 2023.',
		claims: [claim('16,4 %', 16.4, '%', 'child_stunting')]
	},
	{
		sentence:
			'La población media en 2023 fue de 1.248.600 personas, con una tasa de urbanización del 24,7 %.',
		claims: [
			claim('1.248.600 personas', 1248600, 'count', 'population'),
			claim('24,7 %', 24.7, '%', 'urbanisation_rate')
		]
	},
	{
		sentence: 'La tasa de natalidad disminuyó 0,2 por mil en 2023.',
		claims: [claim('0,2 por mil', -0.2, 'per_mille', 'natural_increase', change)]
	},
	{
		sentence:
			'El 68 % de los trabajadores había recibido formación en 2024; el 29,5 % posee títulos y certificados.',
		claims: [
			claim('68 %', 68, '%', 'trained_labour_share'),
			claim('29,5 %', 29.5, '%', 'trained_labour_certified')
		]
	},
	{
		sentence:
			'En 2023 se generaron 21.300 puestos de trabajo, el 106,5 % del plan, y el paro urbano se situó en el 2,8 %.',
		claims: [
			claim('21.300 puestos de trabajo', 21300, 'count', 'jobs_created'),
			claim('106,5 %', 106.5, '%', 'jobs_created', completion),
			claim('2,8 %', 2.8, '%', 'unemployment_rate')
		]
	},
	{
		sentence:
			'El 78,9 % de las escuelas cumple las normas nacionales en 2024, y el índice de aprobados en el examen de graduación del bachillerato fue del 99,4 %.',
		claims: [
			claim('78,9 %', 78.9, '%', 'schools_national_standard'),
			claim('99,4 %', 99.4, '%', 'highschool_graduation')
		]
	},
	{
		sentence:
			'La nota media del examen fue de 6,81 puntos en 2023 y la calidad de la enseñanza ocupó el noveno lugar del país.',
		claims: [
			claim('6,81 puntos', 6.81, 'points', 'exam_average_score'),
			claim('noveno lugar', 9, 'rank', 'education_quality', rank)
		]
	},
	{
		sentence:
			'En 2024, el 97,6 % de la población rural tenía acceso a agua limpia y se recogía el 91 % de los residuos sólidos urbanos.',
		claims: [
			claim('97,6 %', 97.6, '%', 'clean_water_access'),
			claim('91 %', 91, '%', 'waste_collected')
		]
	},
	{
		sentence:
			'El 100 % de los parques industriales dispone de plantas de tratamiento de aguas residuales, y su tasa de ocupación es del 74,5 % en 2024.',
		claims: [
			claim('100 %', 100, '%', 'iz_wastewater'),
			claim('74,5 %', 74.5, '%', 'industrial_zone_occupancy')
		]
	},
	{
		sentence:
			'El saldo de préstamos pendientes era de 96,4 billones de VND a fines de 2024, un alza del 13,8 %, mientras que el capital movilizado llegaba a 88.150 mil millones de VND.',
		claims: [
			claim('96,4 billones de VND', 96.4e12, 'VND', 'credit_outstanding'),
			claim('13,8 %', 13.8, '%', 'credit_outstanding', change),
			claim('88.150 mil millones de VND', 88150e9, 'VND', 'mobilised_capital')
		]
	},
	{
		sentence:
			'En 2023, la provincia obtuvo 67,12 puntos en el Índice de Competitividad Provincial (PCI) y se ubicó en el puesto 18 de 63 provincias y ciudades.',
		claims: [
			claim('67,12 puntos', 67.12, 'points', 'pci', { period: '2023' }),
			claim('18', 18, 'rank', 'pci', rank)
		]
	},
	{
		sentence: 'En la clasificación del PCI de 2022, Bac Giang escaló 29 puestos.',
		claims: [claim('29 puestos', 29, 'rank', 'pci', { ...change, place: 'bac-giang' })]
	},
	{
		sentence:
			'El índice verde provincial (PGI) dio 24,6 puntos, el PAPI 43,9 puntos y el índice de reforma administrativa 88,4 puntos en 2023.',
		claims: [
			claim('24,6 puntos', 24.6, 'points', 'pgi'),
			claim('43,9 puntos', 43.9, 'points', 'papi'),
			claim('88,4 puntos', 88.4, 'points', 'par_index')
		]
	},
	{
		sentence:
			'El índice de satisfacción ciudadana (SIPAS) fue del 84,7 % en 2023, y el índice de transformación digital (DTI) sitúa a la provincia en el 12.º lugar a nivel nacional.',
		claims: [claim('84,7 %', 84.7, '%', 'sipas'), claim('12', 12, 'rank', 'dti', rank)]
	},
	{
		sentence: 'Se calcula que la economía digital aportó el 14,2 % del GRDP en 2024.',
		claims: [claim('14,2 %', 14.2, '%', 'digital_economy_share', estimate)]
	},
	{
		sentence:
			'En 2024, el Comité del Partido admitió a 2.145 nuevos militantes y sobrecumplió el plan en un 7,3 %.',
		claims: [
			claim('2.145 nuevos militantes', 2145, 'count', 'party_members_admitted'),
			claim('7,3 %', 7.3, '%', 'party_members_admitted', surplus)
		]
	},
	{
		sentence:
			'El número total de miembros del Partido es de 64.210, encuadrados en 612 organizaciones de base del Partido.',
		claims: [
			claim('64.210', 64210, 'count', 'party_members_total'),
			claim('612 organizaciones', 612, 'count', 'party_organisations')
		]
	},
	{
		sentence: 'El 86,3 % de los jefes de aldea son militantes del Partido en 2023.',
		claims: [claim('86,3 %', 86.3, '%', 'village_heads_party_members')]
	},
	{
		sentence:
			'En 2023, el 89,7 % de las organizaciones partidistas cumplió bien sus tareas o mejor, y 214 militantes fueron sancionados disciplinariamente.',
		claims: [
			claim('89,7 %', 89.7, '%', 'party_cells_good'),
			claim('214 militantes', 214, 'count', 'party_discipline_cases')
		]
	},
	{
		sentence: 'Con la racionalización del aparato se suprimieron 1.320 puestos en 2024.',
		claims: [claim('1.320 puestos', 1320, 'count', 'staff_reduction')]
	},
	{
		sentence:
			'Tras la reorganización, la provincia cuenta con 124 unidades administrativas de nivel comunal, y el número de comunas es de 95.',
		claims: [
			claim('124 unidades administrativas', 124, 'count', 'commune_level_units'),
			claim('95', 95, 'count', 'communes_total')
		]
	},
	{
		sentence: 'En 2023, 142 comunas cumplían los criterios nacionales de salud.',
		claims: [claim('142 comunas', 142, 'count', 'communes_health_standard')]
	},
	{
		sentence:
			'En 2023, 96 personas perdieron la vida en accidentes de tráfico, 12 menos que el año anterior, y se esclareció el 91,4 % de los 870 casos penales.',
		claims: [
			claim('96 personas', 96, 'count', 'traffic_deaths'),
			claim('12', -12, 'count', 'traffic_deaths', change),
			claim('91,4 %', 91.4, '%', 'case_clearance_rate'),
			claim('870 casos penales', 870, 'count', 'crime_cases')
		]
	},
	{
		sentence:
			'La generación de electricidad alcanzó 8.900 millones de kWh en 2024, y el 99,7 % de los hogares tiene acceso a la red eléctrica.',
		claims: [
			claim('8.900 millones de kWh', 8.9e9, 'kWh', 'electricity_output'),
			claim('99,7 %', 99.7, '%', 'electricity_access')
		]
	},
	{
		sentence:
			'Por los puertos pasaron 168 millones de toneladas de mercancías en 2024, y la longitud de las autopistas de la zona es de 176 kilómetros.',
		claims: [
			claim('168 millones de toneladas', 168e6, 't', 'port_cargo_throughput'),
			claim('176 kilómetros', 176, 'km', 'expressway_length')
		]
	},
	{
		sentence:
			'La producción acuícola y pesquera de Ca Mau fue de 646.000 toneladas en 2024, y las exportaciones de mariscos reportaron 1.270 millones de dólares.',
		claims: [
			claim('646.000 toneladas', 646000, 't', 'seafood_output', {
				place: 'ca-mau',
				period: '2024'
			}),
			claim('1.270 millones de dólares', 1.27e9, 'USD', 'seafood_exports')
		]
	},
	{
		sentence: 'La provincia tiene una superficie natural de 822.700 hectáreas.',
		claims: [claim('822.700 hectáreas', 822700, 'ha', 'land_area')]
	},
	{
		sentence: 'De los 17 objetivos fijados para 2023, 15 se alcanzaron o superaron.',
		claims: [claim('15', 15, 'count', 'targets_met')]
	},
	{
		sentence:
			'Para 2025, la provincia se propone un crecimiento del GRDP del 8 al 8,5 % e ingresos presupuestarios de al menos 21.500 mil millones de VND.',
		claims: [
			claim('8 al 8,5 %', 8, '%', 'grdp_growth', { ...target, period: '2025' }),
			claim('21.500 mil millones de VND', 21500e9, 'VND', 'state_budget_revenue', target)
		]
	},
	{
		sentence:
			'Las exportaciones se duplicaron en cinco años y rozaron en 2023 los dos mil quinientos millones de dólares.',
		claims: [
			claim('duplicaron', 2, 'times', 'exports', change),
			claim('dos mil quinientos millones de dólares', 2.5e9, 'USD', 'exports')
		]
	},
	{
		sentence: 'Treinta y una comunas fueron reconocidas como nuevas áreas rurales en 2022.',
		claims: [claim('Treinta y una comunas', 31, 'count', 'communes_new_rural')]
	},
	{
		sentence: 'Dos tercios de los hogares de la provincia usan agua limpia, según datos de 2023.',
		claims: [claim('Dos tercios', 66.67, '%', 'clean_water_access')]
	},
	{
		sentence:
			'En el primer semestre de 2024, los turistas internacionales y nacionales fueron 1,2 y 3,4 millones, respectivamente.',
		claims: [
			claim('1,2', 1.2e6, 'count', 'international_tourist_arrivals', { period: '2024-H1' }),
			claim('3,4 millones', 3.4e6, 'count', 'domestic_tourist_arrivals', { period: '2024-H1' })
		]
	},
	{
		sentence:
			'En los nueve primeros meses de 2023, Hai Phong captó 2.700 millones de dólares de IED, casi 1,5 veces la cifra del mismo período de 2022.',
		claims: [
			claim('2.700 millones de dólares', 2.7e9, 'USD', 'fdi_capital', {
				place: 'hai-phong',
				period: '2023-01/2023-09'
			}),
			claim('1,5 veces', 1.5, 'times', 'fdi_capital', change)
		]
	},
	{
		sentence:
			'La tasa de pobreza de la provincia es 1,3 puntos porcentuales inferior a la media nacional.',
		claims: [claim('1,3 puntos porcentuales', -1.3, 'pp', 'poverty_rate', comparison)]
	},
	{
		sentence:
			'En la estructura económica de Nghe An de 2023, el sector primario pesa el 23,6 %, el secundario el 30,3 % y el terciario el 41,3 %.',
		claims: [
			claim('23,6 %', 23.6, '%', 'agriculture_share_grdp', { place: 'nghe-an', period: '2023' }),
			claim('30,3 %', 30.3, '%', 'industry_construction_share_grdp'),
			claim('41,3 %', 41.3, '%', 'services_share_grdp')
		]
	},
	{
		sentence:
			'El volumen total de importaciones y exportaciones por los pasos fronterizos de Lang Son alcanzó en 2024 los US$ 66 mil 500 millones, un salto del 41,8 por ciento frente a 2023.',
		claims: [
			claim('US$ 66 mil 500 millones', 66.5e9, 'USD', 'trade_turnover', {
				place: 'lang-son',
				period: '2024'
			}),
			claim('41,8 por ciento', 41.8, '%', 'trade_turnover', change)
		]
	},
	{
		sentence:
			'Las exportaciones de camarón de Soc Trang rozaron los mil millones de dólares en 2023.',
		claims: [
			claim('mil millones de dólares', 1e9, 'USD', 'seafood_exports', { place: 'soc-trang' })
		]
	},
	{
		sentence: 'Quang Nam exportó en 2023 muebles por dos millones y medio de dólares.',
		claims: [claim('dos millones y medio de dólares', 2.5e6, 'USD', 'exports')]
	},
	{
		sentence:
			'Del 2 al 15 de septiembre de 2023, la feria de Can Tho recibió a medio millón de visitantes.',
		claims: [
			claim('medio millón de visitantes', 500000, 'count', 'tourist_arrivals', {
				place: 'can-tho'
			})
		]
	},
	{
		sentence:
			'La recaudación quedó un 3 % por debajo de lo previsto en 2023, pero las exportaciones rebasaron el plan en un 7 %.',
		claims: [
			claim('3 %', -3, '%', 'state_budget_revenue', surplus),
			claim('7 %', 7, '%', 'exports', surplus)
		]
	},
	{
		sentence: 'En 2023 Dong Thap ocupó el vigésimo primer lugar del PCI y bajó tres posiciones.',
		claims: [
			claim('vigésimo primer lugar', 21, 'rank', 'pci', { ...rank, place: 'dong-thap' }),
			claim('tres posiciones', -3, 'rank', 'pci', change)
		]
	},
	{
		sentence: 'Quang Nam figura entre las 10 primeras provincias del PCI de 2023.',
		claims: [claim('10 primeras', 10, 'rank', 'pci', rank)]
	},
	{
		sentence:
			'En el II trimestre de 2023, las ventas al exterior de Bac Ninh cayeron 12% a 9.000 millones de dólares.',
		claims: [
			claim('12%', -12, '%', 'exports', { ...change, period: '2023-Q2' }),
			claim('9.000 millones de dólares', 9e9, 'USD', 'exports', { period: '2023-Q2' })
		]
	},
	{
		sentence:
			'La ciudad de Hai Phong registró un crecimiento de 10.32 % en los seis primeros meses de 2024 y captó 1,100 millones de dólares de inversión extranjera directa.',
		claims: [
			claim('10.32 %', 10.32, '%', 'grdp_growth', { place: 'hai-phong', period: '2024-H1' }),
			claim('1,100 millones de dólares', 1.1e9, 'USD', 'fdi_capital')
		]
	},
	{
		sentence:
			'Otras 16 comunas fueron reconocidas en 2023 como nuevas áreas rurales, con lo que el total se eleva a 318 de 411 comunas (77,37 %).',
		claims: [
			claim('16 comunas', 16, 'count', 'communes_new_rural', change),
			claim('318 de 411 comunas', 318, 'count', 'communes_new_rural'),
			claim('77,37 %', 77.37, '%', 'communes_new_rural', share)
		]
	},
	{
		sentence:
			'En el distrito de Tan Son, provincia de Phu Tho, 5/17 comunas cumplían en 2024 las normas de nueva ruralidad y la renta media rural era de 36 millones de dongs.',
		claims: [
			claim('5/17 comunas', 5, 'count', 'communes_new_rural'),
			claim('36 millones de dongs', 36e6, 'VND', 'rural_income_per_capita')
		]
	},
	{
		sentence:
			'Las aduanas aportaron 63,7 billones de VND en 2024 y las fuentes internas 49,2 billones de VND.',
		claims: [
			claim('63,7 billones de VND', 63.7e12, 'VND', 'customs_revenue'),
			claim('49,2 billones de VND', 49.2e12, 'VND', 'domestic_revenue')
		]
	},
	{
		sentence:
			'En 2023 se plantaron 84.000 hectáreas de arroz, que rindieron 6,3 t/ha y dieron una cosecha de arroz de 529.000 toneladas.',
		claims: [
			claim('84.000 hectáreas', 84000, 'ha', 'sown_area'),
			claim('6,3 t/ha', 6.3, 't/ha', 'rice_yield'),
			claim('529.000 toneladas', 529000, 't', 'rice_output')
		]
	},
	{
		sentence:
			'Al término de 2023, el saldo de los depósitos bancarios aumentó un 14,2 % hasta los 92.100 mil millones de VND.',
		claims: [
			claim('14,2 %', 14.2, '%', 'mobilised_capital', change),
			claim('92.100 mil millones de VND', 92100e9, 'VND', 'mobilised_capital')
		]
	},
	{
		sentence:
			'A 15 de noviembre de 2023, Dien Bien había ejecutado el 54,1 % de la inversión pública, casi cinco puntos porcentuales menos que el promedio del país.',
		claims: [
			claim('54,1 %', 54.1, '%', 'public_investment_disbursement', {
				place: 'dien-bien',
				period: '2023-11'
			}),
			claim('cinco puntos porcentuales', -5, 'pp', 'public_investment_disbursement', comparison)
		]
	},
	{
		sentence:
			'Mil doscientas empresas de nueva creación se inscribieron en 2023 en Ninh Thuan, un 3,7 % menos interanual.',
		claims: [
			claim('Mil doscientas empresas', 1200, 'count', 'enterprises_new', { place: 'ninh-thuan' }),
			claim('3,7 %', -3.7, '%', 'enterprises_new', change)
		]
	},
	{
		sentence:
			'Para 2024, Bac Giang fija un objetivo de crecimiento del 14,5 por ciento y exportaciones de 28.000-30.000 millones de dólares.',
		claims: [
			claim('14,5 por ciento', 14.5, '%', 'grdp_growth', { ...target, place: 'bac-giang' }),
			claim('28.000-30.000 millones de dólares', 28e9, 'USD', 'exports', {
				...target,
				period: '2024'
			})
		]
	},
	{
		sentence: 'En la ocasión fueron premiados 24 colectivos y 31 individuos.',
		claims: [claim('24 colectivos', 24, 'count', null), claim('31 individuos', 31, 'count', null)]
	},
	{
		sentence:
			'En el primer cuatrimestre de 2024, la provincia de Ha Nam exportó bienes por 1.900 millones de dólares.',
		claims: [
			claim('1.900 millones de dólares', 1900e6, 'USD', 'exports', {
				place: 'ha-nam',
				period: '2024-01/2024-04'
			})
		]
	},
	{
		sentence:
			'En 2019, la tasa de pobreza de Ha Nam era del 3,1 %. Ese mismo año, el 85 % de la población tenía seguro médico.',
		claims: [
			claim('3,1 %', 3.1, '%', 'poverty_rate', { place: 'ha-nam', period: '2019' }),
			claim('85 %', 85, '%', 'health_insurance_coverage', { place: 'ha-nam', period: '2019' })
		]
	},
	{
		sentence: 'En el mes de agosto de 2024, la ciudad imperial de Hué recibió a 215.000 turistas.',
		claims: [
			claim('215.000 turistas', 215000, 'count', 'tourist_arrivals', {
				place: 'hue',
				period: '2024-08'
			})
		]
	},
	{
		sentence: 'En 2023, la provincia de Ben Tre fue 12.ª en el PCI y 9.ª en el PAR Index.',
		claims: [
			claim('12.ª', 12, 'rank', 'pci', { ...rank, place: 'ben-tre', period: '2023' }),
			claim('9.ª', 9, 'rank', 'par_index', { ...rank, place: 'ben-tre', period: '2023' })
		]
	},
	{
		sentence: 'Las exportaciones de Can Tho se multiplicaron por 2,5 en cinco años.',
		claims: [claim('2,5', 2.5, 'times', 'exports', { ...change, place: 'can-tho' })]
	},
	{
		sentence:
			'En 2024, las ventas minoristas de Da Nang sumarían 146 billones de dongs, un 12 % más que un año antes.',
		claims: [
			claim('146 billones de dongs', 146e12, 'VND', 'retail_sales', {
				...estimate,
				place: 'da-nang'
			}),
			claim('12 %', 12, '%', 'retail_sales', { ...change, ...estimate, place: 'da-nang' })
		]
	},
	{
		sentence:
			'En 2024 obtuvieron licencia 164 proyectos y cada hectárea cultivada rinde 148 millones de dongs.',
		claims: [
			claim('164 proyectos', 164, 'count', 'investment_projects', { period: '2024' }),
			claim('148 millones de dongs', 148e6, 'VND', 'agricultural_production_value')
		]
	},
	{
		sentence:
			'En 2023, la tasa de crecimiento de Long An osciló entre un 7 y un 7,5 % y la pobreza bajó un punto porcentual.',
		claims: [
			claim('7 y un 7,5 %', 7, '%', 'grdp_growth', { place: 'long-an', period: '2023' }),
			claim('un punto porcentual', -1, 'pp', 'poverty_rate', { ...change, place: 'long-an' })
		]
	},
	{
		sentence:
			'El mar de Ha Tinh revive: en el primer semestre de 2018 la flota desembarcó 22.600 toneladas y el fisco ingresó 5.640 mil millones de dongs.',
		claims: [
			claim('22.600 toneladas', 22600, 't', 'seafood_output', {
				place: 'ha-tinh',
				period: '2018-H1'
			}),
			claim('5.640 mil millones de dongs', 5640e9, 'VND', 'state_budget_revenue', {
				place: 'ha-tinh',
				period: '2018-H1'
			})
		]
	},
	{
		sentence:
			'En 2024, la provincia de Tay Ninh tiene que lograr que el GRDP crezca un 8 % y espera recibir a 6 millones de turistas.',
		claims: [
			claim('8 %', 8, '%', 'grdp_growth', { ...target, place: 'tay-ninh', period: '2024' }),
			claim('6 millones de turistas', 6e6, 'count', 'tourist_arrivals', target)
		]
	},
	{
		sentence: 'En el campo, el ingreso medio subió a 58 millones de dongs por persona al año.',
		claims: [claim('58 millones de dongs', 58e6, 'VND', 'rural_income_per_capita')]
	},
	{
		sentence: 'Las aduanas recaudaron 3,6 billones de dongs.',
		claims: [claim('3,6 billones de dongs', 3.6e12, 'VND', 'customs_revenue')]
	},
	{
		sentence: 'El comercio y los servicios facturaron 82 billones de dongs.',
		claims: [claim('82 billones de dongs', 82e12, 'VND', 'retail_sales')]
	},
	{
		sentence: 'Los precios se encarecieron 3,2 % de media.',
		claims: [claim('3,2 %', 3.2, '%', 'cpi_growth')]
	},
	{
		sentence: 'El arroz se cultivó en 131.000 hectáreas.',
		claims: [claim('131.000 hectáreas', 131000, 'ha', 'sown_area')]
	},
	{
		sentence: '84,2 % de los usuarios se declara satisfecho con los servicios administrativos.',
		claims: [claim('84,2 %', 84.2, '%', 'sipas')]
	},
	{
		sentence: 'Operan en la provincia 9.800 empresas.',
		claims: [claim('9.800 empresas', 9800, 'count', 'enterprises_total')]
	},
	{
		sentence: 'El tráfico costó la vida a 61 personas.',
		claims: [claim('61 personas', 61, 'count', 'traffic_deaths')]
	}
];

/** Sentences whose numerals state nothing. */
export const noClaims: readonly string[] = [
	'La reunión del Comité Popular provincial se celebró el 14 de marzo de 2024 a las 14:30 en la sala 12.',
	'De conformidad con la Resolución n.º 57-NQ/TW y la Decisión núm. 1719/QĐ-TTg, se dará seguimiento a los trabajos.',
	'El XIII Congreso del Partido aprobó las orientaciones para el período 2021-2025.',
	'Para más información, llame al teléfono 0203 3835 678 o a la línea directa 1900 6789.',
	'Foto 3: la carretera nacional 1A en el kilómetro 42 (imagen: Minh Anh).',
	'Los menores de 10 años entran gratis y la taquilla 4 abre a las 9 de la mañana.',
	'El artículo tiene 1.204 visitas.',
	'La provincia celebra el 80.º aniversario de la Revolución de Agosto el 19 de agosto de 2025.',
	'El artista, de 67 años, empezó a pintar a los 15 años.',
	'El equipo local ganó 3-1 en la jornada 12 ante una grada llena.',
	'La sesión número 20 del Consejo Popular duró tres días.',
	'El vicepresidente, de 58 años, recordó que la Resolución 25/NQ-CP sigue vigente.',
	'La exposición se celebrará del 2 al 15 de septiembre en las salas 2, 3 y 4.',
	'El precio del arroz es de 8.200 dongs por kilo.',
	'La carretera nacional 24 se cierra entre el km 88 y el km 94 de 22:00 a 4:00.',
	'La temperatura será de 18 a 27 grados y la humedad del 85 %.',
	'El documento de identidad consta de 12 dígitos.',
	'El tifón n.º 3 tocó tierra con rachas de viento de 150 kilómetros por hora.'
];
