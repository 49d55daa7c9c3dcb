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

/** Sentences of news in Korean and the figures they state. */
export const cases: readonly Case[] = [
	{
		sentence: '2023년 닌빈성의 지역내총생산(GRDP)은 7.27% 성장했으며, 서비스업은 8.1% 증가했다.',
		claims: [
			claim('7.27%', 7.27, '%', 'grdp_growth', { place: 'ninh-binh', period: '2023' }),
			claim('8.1%', 8.1, '%', 'services_growth', { place: 'ninh-binh', period: '2023' })
		]
	},
	{
		sentence: '2022년 꽝닌성의 GRDP 성장률은 10.28%로 추정되어 전국 5위를 차지했다.',
		claims: [
			claim('10.28%', 10.28, '%', 'grdp_growth', { ...estimate, place: 'quang-ninh' }),
			claim('5위', 5, 'rank', 'grdp_growth', rank)
		]
	},
	{
		sentence: '박장성의 2024년 경제 성장률은 13.85%로 전국 1위를 기록했다.',
		claims: [
			claim('13.85%', 13.85, '%', 'grdp_growth', { place: 'bac-giang', period: '2024' }),
			claim('1위', 1, 'rank', 'grdp_growth', rank)
		]
	},
	{
		sentence: '하이퐁시의 2024년 GRDP 규모는 445조 9,950억 동에 달했다.',
		claims: [claim('445조 9,950억 동', 445995e9, 'VND', 'grdp', { place: 'hai-phong' })]
	},
	{
		sentence: '2010년 불변가격 기준 GRDP는 21조 3,500억 동으로 추산된다.',
		claims: [claim('21조 3,500억 동', 21350e9, 'VND', 'grdp_constant_prices', estimate)]
	},
	{
		sentence: '응에안성의 1인당 GRDP는 2023년 5,600만 동에 이르렀다.',
		claims: [
			claim('5,600만 동', 56e6, 'VND', 'grdp_per_capita', { place: 'nghe-an', period: '2023' })
		]
	},
	{
		sentence:
			'경제 구조에서 공업·건설 부문이 45.3%, 서비스업이 38.2%, 농림수산업이 11.5%를 차지했다.',
		claims: [
			claim('45.3%', 45.3, '%', 'industry_construction_share_grdp'),
			claim('38.2%', 38.2, '%', 'services_share_grdp'),
			claim('11.5%', 11.5, '%', 'agriculture_share_grdp')
		]
	},
	{
		sentence:
			'부문별로는 공업·건설업이 9.6%, 서비스업이 7.4%, 농림수산업이 3.5% 각각 증가했고, 보조금을 제외한 생산물세는 4.2% 늘었다.',
		claims: [
			claim('9.6%', 9.6, '%', 'industry_construction_growth'),
			claim('7.4%', 7.4, '%', 'services_growth'),
			claim('3.5%', 3.5, '%', 'agriculture_growth'),
			claim('4.2%', 4.2, '%', 'product_tax_growth')
		]
	},
	{
		sentence: '공업 성장률은 12.1%였고 그중 가공·제조업은 13.4%, 건설업은 7.8% 성장했다.',
		claims: [
			claim('12.1%', 12.1, '%', 'industry_growth'),
			claim('13.4%', 13.4, '%', 'manufacturing_growth'),
			claim('7.8%', 7.8, '%', 'construction_growth')
		]
	},
	{
		sentence: '올해 베트남의 GDP 성장률은 7.09%로 집계됐다.',
		claims: [claim('7.09%', 7.09, '%', 'gdp_growth')]
	},
	{
		sentence: '2024년 산업생산지수(IIP)는 전년 대비 12.4% 상승했다.',
		claims: [claim('12.4%', 12.4, '%', 'iip_growth', { period: '2024' })]
	},
	{
		sentence: '공업 생산액은 2024년 9개월 동안 120조 동을 기록해 전년 동기 대비 15% 증가했다.',
		claims: [
			claim('120조 동', 120e12, 'VND', 'industrial_production_value'),
			claim('15%', 15, '%', 'industrial_production_value', change)
		]
	},
	{
		sentence: '농림수산업 생산액은 32조 5,000억 동으로 계획의 101.2%를 달성했다.',
		claims: [
			claim('32조 5,000억 동', 32.5e12, 'VND', 'agricultural_production_value'),
			claim('101.2%', 101.2, '%', 'agricultural_production_value', completion)
		]
	},
	{
		sentence: '서비스 생산액은 18조 2천억 동에 달했다.',
		claims: [claim('18조 2천억 동', 18.2e12, 'VND', 'services_production_value')]
	},
	{
		sentence: '전 산업 생산액은 3분기에 46조 7,000억 동으로 집계됐다.',
		claims: [claim('46조 7,000억 동', 46.7e12, 'VND', 'total_production_value')]
	},
	{
		sentence: '사회 노동생산성은 1인당 1억 8,500만 동으로 전년보다 6.8% 높아졌다.',
		claims: [
			claim('1억 8,500만 동', 185e6, 'VND', 'labour_productivity'),
			claim('6.8%', 6.8, '%', 'labour_productivity', change)
		]
	},
	{
		sentence: '총요소생산성(TFP)의 성장 기여율은 48.5%로 추정된다.',
		claims: [claim('48.5%', 48.5, '%', 'tfp_contribution', estimate)]
	},
	{
		sentence:
			'관내 국가예산 수입은 55조 6,300억 동으로 연간 예산안 대비 3% 초과했고, 그중 내국세는 38조 2,000억 동, 수출입세는 17조 4,300억 동이었다.',
		claims: [
			claim('55조 6,300억 동', 55.63e12, 'VND', 'state_budget_revenue'),
			claim('3%', 3, '%', 'state_budget_revenue', surplus),
			claim('38조 2,000억 동', 38.2e12, 'VND', 'domestic_revenue'),
			claim('17조 4,300억 동', 17.43e12, 'VND', 'customs_revenue')
		]
	},
	{
		sentence:
			'2025년 상반기 국가예산 수입은 23조4500억동으로 중앙정부 배정 목표의 62.5%를 달성했다.',
		claims: [
			claim('23조4500억동', 23.45e12, 'VND', 'state_budget_revenue', { period: '2025-H1' }),
			claim('62.5%', 62.5, '%', 'state_budget_revenue', completion)
		]
	},
	{
		sentence: '지방 예산 수입은 8조 7,600억 동, 예산 지출은 15조 1천억 동으로 각각 집계됐다.',
		claims: [
			claim('8조 7,600억 동', 8.76e12, 'VND', 'local_budget_revenue'),
			claim('15조 1천억 동', 15.1e12, 'VND', 'budget_expenditure')
		]
	},
	{
		sentence: '2024년 말 대출 잔액은 210조 동으로 9.8% 늘었고 예금 잔액은 185조 동이다.',
		claims: [
			claim('210조 동', 210e12, 'VND', 'credit_outstanding'),
			claim('9.8%', 9.8, '%', 'credit_outstanding', change),
			claim('185조 동', 185e12, 'VND', 'mobilised_capital')
		]
	},
	{
		sentence: '국가표준 학교 비율은 92.7%로 전년 대비 2.1%p 상승했다.',
		claims: [
			claim('92.7%', 92.7, '%', 'schools_national_standard'),
			claim('2.1%p', 2.1, 'pp', 'schools_national_standard', change)
		]
	},
	{
		sentence:
			'남딘성의 고등학교 졸업률은 99.89%에 달했고 시험 평균 점수는 7.31점으로 전국 3위에 올랐다.',
		claims: [
			claim('99.89%', 99.89, '%', 'highschool_graduation', { place: 'nam-dinh' }),
			claim('7.31점', 7.31, 'points', 'exam_average_score'),
			claim('3위', 3, 'rank', 'exam_average_score', rank)
		]
	},
	{
		sentence: '하띤성의 교육의 질은 전국 4위를 유지했다.',
		claims: [claim('4위', 4, 'rank', 'education_quality', { ...rank, place: 'ha-tinh' })]
	},
	{
		sentence: '박깐성의 산림 피복률은 73.4%로 전국에서 가장 높다.',
		claims: [claim('73.4%', 73.4, '%', 'forest_coverage', { place: 'bac-kan' })]
	},
	{
		sentence: '깨끗한 물을 사용하는 농촌 가구 비율은 98.5%, 생활폐기물 수거 처리율은 93%다.',
		claims: [
			claim('98.5%', 98.5, '%', 'clean_water_access'),
			claim('93%', 93, '%', 'waste_collected')
		]
	},
	{
		sentence: '집중 폐수처리 시설을 갖춘 산업단지 비율은 100%에 이른다.',
		claims: [claim('100%', 100, '%', 'iz_wastewater')]
	},
	{
		sentence: '2024년 꽝닌성의 PCI 점수는 73.2점으로 63개 성·시 중 1위를 차지했다.',
		claims: [
			claim('73.2점', 73.2, 'points', 'pci', { place: 'quang-ninh', period: '2024' }),
			claim('1위', 1, 'rank', 'pci', rank)
		]
	},
	{
		sentence: '성급 녹색지수(PGI)는 26.3점, 디지털 전환 지수(DTI)는 0.72점이었다.',
		claims: [claim('26.3점', 26.3, 'points', 'pgi'), claim('0.72점', 0.72, 'points', 'dti')]
	},
	{
		sentence: '타인호아성은 PAPI 45.9점으로 2위에 올랐고, 행정개혁지수는 89.1%로 8계단 상승했다.',
		claims: [
			claim('45.9점', 45.9, 'points', 'papi', { place: 'thanh-hoa' }),
			claim('2위', 2, 'rank', 'papi', rank),
			claim('89.1%', 89.1, '%', 'par_index'),
			claim('8계단', 8, 'rank', 'par_index', change)
		]
	},
	{
		sentence: '주민 만족도 지수(SIPAS)는 86.5%로 나타났다.',
		claims: [claim('86.5%', 86.5, '%', 'sipas')]
	},
	{
		sentence: '2025년까지 디지털 경제가 GRDP의 20%를 차지하는 것을 목표로 한다.',
		claims: [claim('20%', 20, '%', 'digital_economy_share', target)]
	},
	{
		sentence: '건강보험 가입률은 95.2%, 사회보험 가입률은 42.6%, 실업보험 가입률은 35.1%이다.',
		claims: [
			claim('95.2%', 95.2, '%', 'health_insurance_coverage'),
			claim('42.6%', 42.6, '%', 'social_insurance_coverage'),
			claim('35.1%', 35.1, '%', 'unemployment_insurance_coverage')
		]
	},
	{
		sentence: '인구 1만 명당 의사는 11.5명, 병상은 32.8개다.',
		claims: [
			claim('11.5명', 11.5, 'per_10000', 'doctors_per_10000'),
			claim('32.8개', 32.8, 'per_10000', 'hospital_beds_per_10000')
		]
	},
	{
		sentence: '5세 미만 아동의 발육부진율은 18.2%로 낮아졌다.',
		claims: [claim('18.2%', 18.2, '%', 'child_stunting')]
	},
	{
		sentence: '국가 보건 기준을 충족한 면의 비율은 97%다.',
		claims: [claim('97%', 97, '%', 'communes_health_standard', share)]
	},
	{
		sentence: '디엔비엔성의 발전량은 12억 5천만 kWh이며 전기 사용 가구 비율은 96.3%이다.',
		claims: [
			claim('12억 5천만 kWh', 1.25e9, 'kWh', 'electricity_output', { place: 'dien-bien' }),
			claim('96.3%', 96.3, '%', 'electricity_access')
		]
	},
	{
		sentence: '산업단지 입주율은 68.4%를 기록했다.',
		claims: [claim('68.4%', 68.4, '%', 'industrial_zone_occupancy')]
	},
	{
		sentence: '꽝닌성의 고속도로 총연장은 176km로 전국 1위다.',
		claims: [
			claim('176km', 176, 'km', 'expressway_length', { place: 'quang-ninh' }),
			claim('1위', 1, 'rank', 'expressway_length', rank)
		]
	},
	{
		sentence: '2024년 하이퐁의 항만 물동량은 1억 9,000만 톤을 넘어섰다.',
		claims: [
			claim('1억 9,000만 톤', 190e6, 't', 'port_cargo_throughput', {
				place: 'hai-phong',
				period: '2024'
			})
		]
	},
	{
		sentence: '사회 전체 개발투자는 87조 5천억 동으로 전년 대비 11.3% 증가할 것으로 추정된다.',
		claims: [
			claim('87조 5천억 동', 87.5e12, 'VND', 'social_investment', estimate),
			claim('11.3%', 11.3, '%', 'social_investment', { ...change, ...estimate })
		]
	},
	{
		sentence: '12월 31일 현재 공공투자 집행률은 계획의 94.6%에 달했다.',
		claims: [claim('94.6%', 94.6, '%', 'public_investment_disbursement')]
	},
	{
		sentence:
			'박닌성은 올해 신규 FDI 프로젝트 420건을 유치했으며 FDI 등록 자본은 51억 2천만 달러에 달했다.',
		claims: [
			claim('420건', 420, 'count', 'fdi_projects', { place: 'bac-ninh' }),
			claim('51억 2천만 달러', 5.12e9, 'USD', 'fdi_capital', { place: 'bac-ninh' })
		]
	},
	{
		sentence: '현재 유효한 외국인 투자 프로젝트의 총 등록 자본은 약 280억 달러이다.',
		claims: [claim('280억 달러', 28e9, 'USD', 'fdi_stock')]
	},
	{
		sentence: '흥옌성은 국내외 투자 유치액 3조 2천억 동을 기록했고 국내 투자 사업은 35건이었다.',
		claims: [
			claim('3조 2천억 동', 3.2e12, 'VND', 'investment_attracted', { place: 'hung-yen' }),
			claim('35건', 35, 'count', 'investment_projects')
		]
	},
	{
		sentence: '국내 투자 자본은 12조 4,500억 동에 이르렀다.',
		claims: [claim('12조 4,500억 동', 12.45e12, 'VND', 'domestic_investment_capital')]
	},
	{
		sentence: '신규 설립 기업은 1,250개로 8.5% 늘었으며 활동 중인 기업은 1만 2,300개다.',
		claims: [
			claim('1,250개', 1250, 'count', 'enterprises_new'),
			claim('8.5%', 8.5, '%', 'enterprises_new', change),
			claim('1만 2,300개', 12300, 'count', 'enterprises_total')
		]
	},
	{
		sentence: '훈련받은 노동력 비율은 72%이며 이 가운데 자격증을 보유한 노동력은 31.5%다.',
		claims: [
			claim('72%', 72, '%', 'trained_labour_share'),
			claim('31.5%', 31.5, '%', 'trained_labour_certified')
		]
	},
	{
		sentence: '올해 성은 3만5000여 명에게 일자리를 제공했고 도시 실업률은 2.3%로 떨어졌다.',
		claims: [
			claim('3만5000여 명', 35000, 'count', 'jobs_created'),
			claim('2.3%', 2.3, '%', 'unemployment_rate')
		]
	},
	{
		sentence: '현재 3성급 이상 OCOP 제품은 563개이며 그중 5성급은 6개다.',
		claims: [
			claim('563개', 563, 'count', 'ocop_products'),
			claim('6개', 6, 'count', 'ocop_products')
		]
	},
	{
		sentence:
			'하이즈엉성에서는 178개 면이 신농촌 기준을 충족했고 75개 면이 고급 신농촌, 22개 면이 모범 신농촌 기준을 달성했다.',
		claims: [
			claim('178개 면', 178, 'count', 'communes_new_rural', { place: 'hai-duong' }),
			claim('75개 면', 75, 'count', 'communes_new_rural_advanced'),
			claim('22개 면', 22, 'count', 'communes_new_rural_model')
		]
	},
	{
		sentence: '13개 현이 신농촌 건설 임무를 완수했고 면당 평균 17.8개 기준을 달성했다.',
		claims: [
			claim('13개 현', 13, 'count', 'districts_new_rural'),
			claim('17.8개 기준', 17.8, 'count', 'new_rural_criteria')
		]
	},
	{
		sentence: '2024년 타이빈성 당부는 신규 당원 2,310명을 입당시켰으며 총 당원은 11만 5,000명이다.',
		claims: [
			claim('2,310명', 2310, 'count', 'party_members_admitted', { place: 'thai-binh' }),
			claim('11만 5,000명', 115000, 'count', 'party_members_total')
		]
	},
	{
		sentence: '당원인 이장의 비율은 98.3%이고 임무를 잘 완수한 당조직은 93.5%다.',
		claims: [
			claim('98.3%', 98.3, '%', 'village_heads_party_members'),
			claim('93.5%', 93.5, '%', 'party_cells_good')
		]
	},
	{
		sentence: '각급 위원회는 당원 215명을 징계했다.',
		claims: [claim('215명', 215, 'count', 'party_discipline_cases')]
	},
	{
		sentence:
			'옌바이성은 공무원 정원 감축을 추진해 1,120명을 줄였으며 당부 산하 기층 당조직은 620개다.',
		claims: [
			claim('1,120명', 1120, 'count', 'staff_reduction', { place: 'yen-bai' }),
			claim('620개', 620, 'count', 'party_organisations')
		]
	},
	{
		sentence: '응에안성의 인구는 344만 명으로 전국 4위이며 도시화율은 23.5%에 그쳤다.',
		claims: [
			claim('344만 명', 3.44e6, 'count', 'population', { place: 'nghe-an' }),
			claim('4위', 4, 'rank', 'population', rank),
			claim('23.5%', 23.5, '%', 'urbanisation_rate')
		]
	},
	{
		sentence: '인구 자연증가율은 1.02%로 유지됐다.',
		claims: [claim('1.02%', 1.02, '%', 'natural_increase')]
	},
	{
		sentence: '응에안성의 면적은 164만 9,000ha이며 412개 읍면을 두고 있다.',
		claims: [
			claim('164만 9,000ha', 1649000, 'ha', 'land_area', { place: 'nghe-an' }),
			claim('412개 읍면', 412, 'count', 'commune_level_units')
		]
	},
	{
		sentence: '행정 개편 후 성에는 사급 행정단위 129개가 남아 있다.',
		claims: [claim('129개', 129, 'count', 'commune_level_units')]
	},
	{
		sentence: '사회경제 지표 가운데 25개 지표가 계획을 달성하거나 초과했다.',
		claims: [claim('25개 지표', 25, 'count', 'targets_met')]
	},
	{
		sentence: '교통사고로 152명이 사망해 전년 동기보다 12% 감소했다.',
		claims: [
			claim('152명', 152, 'count', 'traffic_deaths'),
			claim('12%', -12, '%', 'traffic_deaths', change)
		]
	},
	{
		sentence: '형사사건은 830건 발생했고 검거율은 91.4%였다.',
		claims: [
			claim('830건', 830, 'count', 'crime_cases'),
			claim('91.4%', 91.4, '%', 'case_clearance_rate')
		]
	},
	{
		sentence: '1인당 평균 소득은 연 6,800만 동이고 농촌 주민 소득은 5,450만 동에 이른다.',
		claims: [
			claim('6,800만 동', 68e6, 'VND', 'income_per_capita'),
			claim('5,450만 동', 54.5e6, 'VND', 'rural_income_per_capita')
		]
	},
	{
		sentence: '다차원 빈곤율은 2.35%로 낮아졌고 차상위 가구 비율은 3.1%다.',
		claims: [claim('2.35%', 2.35, '%', 'poverty_rate'), claim('3.1%', 3.1, '%', 'near_poor_rate')]
	},
	{
		sentence: '성은 빈곤 가구를 위한 임시·노후 주택 4,327채를 철거하고 새로 지었다.',
		claims: [claim('4,327채', 4327, 'count', 'temporary_houses_removed')]
	},
	{
		sentence:
			'2024년 칸호아성은 관광객 1,080만 명을 맞이했으며 그중 외국인 관광객은 470만 명, 국내 관광객은 610만 명이었다. 관광 수입은 51조 8,000억 동에 달했다.',
		claims: [
			claim('1,080만 명', 10.8e6, 'count', 'tourist_arrivals', {
				place: 'khanh-hoa',
				period: '2024'
			}),
			claim('470만 명', 4.7e6, 'count', 'international_tourist_arrivals'),
			claim('610만 명', 6.1e6, 'count', 'domestic_tourist_arrivals'),
			claim('51조 8,000억 동', 51.8e12, 'VND', 'tourism_revenue')
		]
	},
	{
		sentence: '1~9월 수출액은 24억 9,000만 달러, 수입액은 18억 달러로 각각 14%, 9% 증가했다.',
		claims: [
			claim('24억 9,000만 달러', 2.49e9, 'USD', 'exports'),
			claim('18억 달러', 1.8e9, 'USD', 'imports'),
			claim('14%', 14, '%', 'exports', change),
			claim('9%', 9, '%', 'imports', change)
		]
	},
	{
		sentence: '2023년 랑선성의 수출입 총액은 52억 달러로 계획 대비 7% 초과했다.',
		claims: [
			claim('52억 달러', 5.2e9, 'USD', 'trade_turnover', { place: 'lang-son', period: '2023' }),
			claim('7%', 7, '%', 'trade_turnover', surplus)
		]
	},
	{
		sentence: '상품 소매 판매액과 소비 서비스 매출은 78조 4,000억 동으로 10.6% 늘었다.',
		claims: [
			claim('78조 4,000억 동', 78.4e12, 'VND', 'retail_sales'),
			claim('10.6%', 10.6, '%', 'retail_sales', change)
		]
	},
	{
		sentence: '2024년 평균 소비자물가지수(CPI)는 3.63% 상승했다.',
		claims: [claim('3.63%', 3.63, '%', 'cpi_growth', { period: '2024' })]
	},
	{
		sentence: '상품 유통 및 서비스 매출은 9조 8천억 동에 달했다.',
		claims: [claim('9조 8천억 동', 9.8e12, 'VND', 'goods_services_sales')]
	},
	{
		sentence: '까마우성의 수산물 수출액은 12억 6,000만 달러, 수산물 생산량은 65만 톤이었다.',
		claims: [
			claim('12억 6,000만 달러', 1.26e9, 'USD', 'seafood_exports', { place: 'ca-mau' }),
			claim('65만 톤', 650000, 't', 'seafood_output', { place: 'ca-mau' })
		]
	},
	{
		sentence:
			'벼 단수는 62.5퀸틀/ha, 벼 생산량은 95만 2,000톤, 식량 생산량은 110만 톤으로 추산된다.',
		claims: [
			claim('62.5퀸틀/ha', 62.5, 'quintal/ha', 'rice_yield', estimate),
			claim('95만 2,000톤', 952000, 't', 'rice_output', estimate),
			claim('110만 톤', 1.1e6, 't', 'grain_output', estimate)
		]
	},
	{
		sentence: '재배 면적은 18만 3,500ha이며 농지 집적을 통한 첨단 농업 면적은 4,200헥타르다.',
		claims: [
			claim('18만 3,500ha', 183500, 'ha', 'sown_area'),
			claim('4,200헥타르', 4200, 'ha', 'hightech_farmland')
		]
	},
	{
		sentence: '2025년 성은 경제 성장률 8% 이상, 예산 수입 20조 동을 목표로 하고 있다.',
		claims: [
			claim('8%', 8, '%', 'grdp_growth', { ...target, period: '2025' }),
			claim('20조 동', 20e12, 'VND', 'state_budget_revenue', { ...target, period: '2025' })
		]
	},
	{
		sentence: '2021~2025년 기간 박리에우성의 연평균 GRDP 성장률은 7.9%로 전국 평균의 1.2배였다.',
		claims: [
			claim('7.9%', 7.9, '%', 'grdp_growth', { place: 'bac-lieu', period: '2021/2025' }),
			claim('1.2배', 1.2, 'times', 'grdp_growth', comparison)
		]
	},
	{
		sentence: '수출은 3분기에 2배로 늘었고 빈곤율은 2020년의 절반 수준이다.',
		claims: [claim('2배', 2, 'times', 'exports', change), claim('절반', 50, '%', 'poverty_rate')]
	},
	{
		sentence: '외국인 관광객이 전체 관광객의 35%를 차지했다.',
		claims: [claim('35%', 35, '%', 'international_tourist_arrivals', share)]
	},
	{
		sentence:
			'껀터시의 2024년 3분기 예산 수입은 3조 1,200억 동으로 2023년 같은 기간보다 5.6% 감소했다.',
		claims: [
			claim('3조 1,200억 동', 3.12e12, 'VND', 'state_budget_revenue', {
				place: 'can-tho',
				period: '2024-Q3'
			}),
			claim('5.6%', -5.6, '%', 'state_budget_revenue', change)
		]
	},
	{
		sentence: '2024년 9월 다낭의 소매 판매는 전월 대비 1.7% 증가했다.',
		claims: [
			claim('1.7%', 1.7, '%', 'retail_sales', { ...change, place: 'da-nang', period: '2024-09' })
		]
	},
	{
		sentence: '2030년까지 1인당 GRDP를 1억 5천만 동으로 끌어올릴 계획이다.',
		claims: [claim('1억 5천만 동', 150e6, 'VND', 'grdp_per_capita', { ...target, period: '2030' })]
	},
	{
		sentence:
			'농업·임업·수산업 부문은 3.68%, 산업-건설 부문은 6.19%, 상업-서비스 부문은 7.3% 증가했다.',
		claims: [
			claim('3.68%', 3.68, '%', 'agriculture_growth'),
			claim('6.19%', 6.19, '%', 'industry_construction_growth'),
			claim('7.3%', 7.3, '%', 'services_growth')
		]
	},
	{
		sentence: '평균 단수는 헥타르당 62.4퀸틀, 식량 총생산량은 37만 2천 톤이었다.',
		claims: [
			claim('62.4퀸틀', 62.4, 'quintal/ha', 'rice_yield'),
			claim('37만 2천 톤', 372000, 't', 'grain_output')
		]
	},
	{
		sentence: '의사 수는 1만 명당 11명, 병상 수는 1만 명당 31개다.',
		claims: [
			claim('11명', 11, 'per_10000', 'doctors_per_10000'),
			claim('31개', 31, 'per_10000', 'hospital_beds_per_10000')
		]
	},
	{
		sentence: '수출은 약 25억 달러로 13% 늘고 수입은 12억 달러로 4.5% 줄었다.',
		claims: [
			claim('25억 달러', 2.5e9, 'USD', 'exports'),
			claim('13%', 13, '%', 'exports', change),
			claim('12억 달러', 1.2e9, 'USD', 'imports'),
			claim('4.5%', -4.5, '%', 'imports', change)
		]
	},
	{
		sentence: '또 2026년에는 관광객 1천950만 명을 유치하고 예산 수입 60조 동을 거둘 방침이다.',
		claims: [
			claim('1천950만 명', 19.5e6, 'count', 'tourist_arrivals', { ...target, period: '2026' }),
			claim('60조 동', 60e12, 'VND', 'state_budget_revenue', { ...target, period: '2026' })
		]
	},
	{
		sentence: '빈곤 가구는 3천200가구로 전체 가구의 0.9%다.',
		claims: [
			claim('3천200가구', 3200, 'count', 'poverty_rate'),
			claim('0.9%', 0.9, '%', 'poverty_rate')
		]
	},
	{
		sentence: '총 182개 면 중 159개 면이 신농촌 기준을 달성해 87.4%를 차지했다.',
		claims: [
			claim('159개 면', 159, 'count', 'communes_new_rural'),
			claim('87.4%', 87.4, '%', 'communes_new_rural', share)
		]
	}
];

/** Sentences whose numerals state nothing that is counted. */
export const noClaims: readonly string[] = [
	'성 인민위원회 회의는 2024년 3월 14일 오후 2시 30분에 열렸다.',
	'결의 제57-NQ/TW호와 결정 제1719/QĐ-TTg호에 따라 시행한다.',
	'제13차 전국대표대회는 2021~2025년 임기의 방향을 채택했다.',
	'문의 전화 0203 3835 678 또는 핫라인 1900 6789로 연락하면 된다.',
	'사진 3: 국도 1호선 (사진: 민아인)',
	'6세 미만 어린이는 무료로 입장할 수 있다.',
	'이 기사는 1,204회 조회됐다.',
	'성은 2025년 8월 19일 혁명 80주년을 기념한다.',
	'올해 67세인 화가는 15세에 그림을 시작했다.',
	'15호 태풍은 10년 만에 가장 강했다.',
	'제18기 성 인민의회 제25차 회의가 이틀간 진행됐다.',
	'최저기온은 18도, 최고기온은 27도로 예상된다.'
];
