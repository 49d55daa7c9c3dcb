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

/** Sentences of news in Japanese and the figures they state. */
export const cases: readonly Case[] = [
	{
		sentence: '2023年、ニンビン省の域内総生産(GRDP)は前年比7.27%増加し、サービス業は8.1%成長した。',
		claims: [
			claim('7.27%', 7.27, '%', 'grdp_growth', { place: 'ninh-binh', period: '2023' }),
			claim('8.1%', 8.1, '%', 'services_growth', { place: 'ninh-binh', period: '2023' })
		]
	},
	{
		sentence: '2022年のクアンニン省のGRDP成長率は推定10.28%で、全国5位となった。',
		claims: [
			claim('10.28%', 10.28, '%', 'grdp_growth', {
				...estimate,
				place: 'quang-ninh',
				period: '2022'
			}),
			claim('5位', 5, 'rank', 'grdp_growth', rank)
		]
	},
	{
		sentence: '2024年の経済規模は98兆5400億ドンに達し、1人当たりGRDPは7130万ドンと見込まれている。',
		claims: [
			claim('98兆5400億ドン', 98.54e12, 'VND', 'grdp'),
			claim('7130万ドン', 71.3e6, 'VND', 'grdp_per_capita', estimate)
		]
	},
	{
		sentence: '2010年基準価格による2024年のGRDPは41兆2050億ドンとなった。',
		claims: [claim('41兆2050億ドン', 41.205e12, 'VND', 'grdp_constant_prices', { period: '2024' })]
	},
	{
		sentence: '2023年の省内の1人当たり平均所得は月510万ドンで、前年比6.2%増加した。',
		claims: [
			claim('510万ドン', 5.1e6, 'VND', 'income_per_capita', { period: '2023' }),
			claim('6.2%', 6.2, '%', 'income_per_capita', change)
		]
	},
	{
		sentence: '2024年末までに、農村部の1人当たり平均所得は年間6200万ドンに達した。',
		claims: [claim('6200万ドン', 62e6, 'VND', 'rural_income_per_capita')]
	},
	{
		sentence:
			'2023年のGRDPに占める割合は、工業・建設部門が52.4%、サービス部門が31.2%、農林水産業が11.9%だった。',
		claims: [
			claim('52.4%', 52.4, '%', 'industry_construction_share_grdp', { period: '2023' }),
			claim('31.2%', 31.2, '%', 'services_share_grdp'),
			claim('11.9%', 11.9, '%', 'agriculture_share_grdp')
		]
	},
	{
		sentence: '2024年、工業・建設部門は13.6%、農林水産業は3.4%それぞれ成長した。',
		claims: [
			claim('13.6%', 13.6, '%', 'industry_construction_growth', { period: '2024' }),
			claim('3.4%', 3.4, '%', 'agriculture_growth')
		]
	},
	{
		sentence: '工業部門は15.2%増、うち製造業は16.4%増、建設業は9.1%増となった。',
		claims: [
			claim('15.2%', 15.2, '%', 'industry_growth'),
			claim('16.4%', 16.4, '%', 'manufacturing_growth'),
			claim('9.1%', 9.1, '%', 'construction_growth')
		]
	},
	{
		sentence: '補助金を差し引いた生産物税は2023年に5.8%増加した。',
		claims: [claim('5.8%', 5.8, '%', 'product_tax_growth', { period: '2023' })]
	},
	{
		sentence: '2023年、全国のGDPは5.05%成長した。',
		claims: [claim('5.05%', 5.05, '%', 'gdp_growth', { place: 'vietnam', period: '2023' })]
	},
	{
		sentence: '2024年の鉱工業生産指数(IIP)は前年同期比11.25%上昇した。',
		claims: [claim('11.25%', 11.25, '%', 'iip_growth', { period: '2024' })]
	},
	{
		sentence: '2024年の工業生産額は152兆3000億ドンと推定され、12.9%増加した。',
		claims: [
			claim('152兆3000億ドン', 152.3e12, 'VND', 'industrial_production_value', estimate),
			claim('12.9%', 12.9, '%', 'industrial_production_value', { ...change, ...estimate })
		]
	},
	{
		sentence:
			'2023年の農業生産額は24兆8100億ドン、商業・サービス業の生産額は61兆5000億ドンだった。',
		claims: [
			claim('24兆8100億ドン', 24.81e12, 'VND', 'agricultural_production_value'),
			claim('61兆5000億ドン', 61.5e12, 'VND', 'services_production_value')
		]
	},
	{
		sentence: '同県の全部門の総生産額は2023年に8兆7300億ドンに上った。',
		claims: [claim('8兆7300億ドン', 8.73e12, 'VND', 'total_production_value')]
	},
	{
		sentence:
			'2023年の労働生産性は労働者1人当たり1億2800万ドンで、成長に対する全要素生産性(TFP)の寄与率は46.5%だった。',
		claims: [
			claim('1億2800万ドン', 128e6, 'VND', 'labour_productivity'),
			claim('46.5%', 46.5, '%', 'tfp_contribution')
		]
	},
	{
		sentence: '2024年の社会全体の投資総額は47兆9000億ドンで、前年より2.4%減少した。',
		claims: [
			claim('47兆9000億ドン', 47.9e12, 'VND', 'social_investment'),
			claim('2.4%', -2.4, '%', 'social_investment', change)
		]
	},
	{
		sentence: '2024年12月31日までに、公共投資の執行率は首相が割り当てた計画の92.3%に達した。',
		claims: [claim('92.3%', 92.3, '%', 'public_investment_disbursement', { period: '2024' })]
	},
	{
		sentence:
			'2023年、バクザン省は48件のFDIプロジェクトを新規に認可し、登録資本は13億5000万ドルに達した。',
		claims: [
			claim('48件', 48, 'count', 'fdi_projects', { place: 'bac-giang', period: '2023' }),
			claim('13億5000万ドル', 1.35e9, 'USD', 'fdi_capital')
		]
	},
	{
		sentence:
			'現在、省内では有効なFDIプロジェクトが612件あり、累計登録資本は112億ドルを超えている。',
		claims: [
			claim('612件', 612, 'count', 'fdi_stock'),
			claim('112億ドル', 11.2e9, 'USD', 'fdi_stock')
		]
	},
	{
		sentence: '2024年の投資誘致額は23億4000万ドルで、計画を17%上回った。',
		claims: [
			claim('23億4000万ドル', 2.34e9, 'USD', 'investment_attracted'),
			claim('17%', 17, '%', 'investment_attracted', surplus)
		]
	},
	{
		sentence: '同省は国内投資プロジェクト85件を認可し、国内投資額は18兆6000億ドンとなった。',
		claims: [
			claim('85件', 85, 'count', 'investment_projects'),
			claim('18兆6000億ドン', 18.6e12, 'VND', 'domestic_investment_capital')
		]
	},
	{
		sentence: '2024年の新設企業は1850社で、前年同期比12.4%増えた。',
		claims: [
			claim('1850社', 1850, 'count', 'enterprises_new', { period: '2024' }),
			claim('12.4%', 12.4, '%', 'enterprises_new', change)
		]
	},
	{
		sentence: '現在、省内で活動中の企業は約1万4200社である。',
		claims: [claim('1万4200社', 14200, 'count', 'enterprises_total')]
	},
	{
		sentence:
			'2024年の国家予算歳入は21兆5300億ドンで、中央の予算見積の118%、前年比9.6%増となった。',
		claims: [
			claim('21兆5300億ドン', 21.53e12, 'VND', 'state_budget_revenue', { period: '2024' }),
			claim('118%', 118, '%', 'state_budget_revenue', completion),
			claim('9.6%', 9.6, '%', 'state_budget_revenue', change)
		]
	},
	{
		sentence: 'このうち国内歳入は17兆8000億ドン、輸出入活動による収入は3兆7300億ドンだった。',
		claims: [
			claim('17兆8000億ドン', 17.8e12, 'VND', 'domestic_revenue'),
			claim('3兆7300億ドン', 3.73e12, 'VND', 'customs_revenue')
		]
	},
	{
		sentence: '地方予算支出は19兆2000億ドンで、地方予算収入は20兆1000億ドンだった。',
		claims: [
			claim('19兆2000億ドン', 19.2e12, 'VND', 'budget_expenditure'),
			claim('20兆1000億ドン', 20.1e12, 'VND', 'local_budget_revenue')
		]
	},
	{
		sentence:
			'2024年9月末時点の貸出残高は112兆ドンで前年末比8.7%増、預金残高は98兆5000億ドンとなった。',
		claims: [
			claim('112兆ドン', 112e12, 'VND', 'credit_outstanding'),
			claim('8.7%', 8.7, '%', 'credit_outstanding', change),
			claim('98兆5000億ドン', 98.5e12, 'VND', 'mobilised_capital')
		]
	},
	{
		sentence:
			'2024年1～9月の輸出額は25億6000万ドル、輸入額は19億2000万ドルで、輸出入総額は44億8000万ドルに達した。',
		claims: [
			claim('25億6000万ドル', 2.56e9, 'USD', 'exports', { period: '2024-01/2024-09' }),
			claim('19億2000万ドル', 1.92e9, 'USD', 'imports', { period: '2024-01/2024-09' }),
			claim('44億8000万ドル', 4.48e9, 'USD', 'trade_turnover')
		]
	},
	{
		sentence:
			'商品小売・サービス売上高は2024年第3四半期に32兆4000億ドンとなり、前年同期に比べ11.8%増加した。',
		claims: [
			claim('32兆4000億ドン', 32.4e12, 'VND', 'retail_sales', { period: '2024-Q3' }),
			claim('11.8%', 11.8, '%', 'retail_sales', change)
		]
	},
	{
		sentence: '2024年の消費者物価指数(CPI)は平均3.65%上昇した。',
		claims: [claim('3.65%', 3.65, '%', 'cpi_growth', { period: '2024' })]
	},
	{
		sentence: '2023年の商品流通総額は74兆ドンだった。',
		claims: [claim('74兆ドン', 74e12, 'VND', 'goods_services_sales', { period: '2023' })]
	},
	{
		sentence: 'カマウ省の水産物生産量は64万トン、水産物輸出額は12億7000万ドルに達した。',
		claims: [
			claim('64万トン', 640000, 't', 'seafood_output', { place: 'ca-mau' }),
			claim('12億7000万ドル', 1.27e9, 'USD', 'seafood_exports', { place: 'ca-mau' })
		]
	},
	{
		sentence:
			'2024年、ダナン市は延べ1090万人の観光客を受け入れ、うち外国人観光客は410万人、国内観光客は680万人だった。',
		claims: [
			claim('1090万人', 10.9e6, 'count', 'tourist_arrivals', { place: 'da-nang' }),
			claim('410万人', 4.1e6, 'count', 'international_tourist_arrivals'),
			claim('680万人', 6.8e6, 'count', 'domestic_tourist_arrivals')
		]
	},
	{
		sentence: '2024年の観光収入は27兆ドンで、前年比1.3倍となった。',
		claims: [
			claim('27兆ドン', 27e12, 'VND', 'tourism_revenue', { period: '2024' }),
			claim('1.3倍', 1.3, 'times', 'tourism_revenue', change)
		]
	},
	{
		sentence:
			'2023年の省競争力指数(PCI)でハイフォン市は70.34点を獲得し、全国63省市中3位となり、前年より2ランク上昇した。',
		claims: [
			claim('70.34点', 70.34, 'points', 'pci', { place: 'hai-phong', period: '2023' }),
			claim('3位', 3, 'rank', 'pci', rank),
			claim('2ランク', 2, 'rank', 'pci', change)
		]
	},
	{
		sentence: '行政改革指数(PARインデックス)は91.87点で10位、住民満足度(SIPAS)は87.2%だった。',
		claims: [
			claim('91.87点', 91.87, 'points', 'par_index'),
			claim('10位', 10, 'rank', 'par_index', rank),
			claim('87.2%', 87.2, '%', 'sipas')
		]
	},
	{
		sentence: '省グリーン指数(PGI)は24.5点、PAPIは43.9点で、いずれもトップ10に入った。',
		claims: [
			claim('24.5点', 24.5, 'points', 'pgi'),
			claim('43.9点', 43.9, 'points', 'papi'),
			claim('トップ10', 10, 'rank', 'papi', rank)
		]
	},
	{
		sentence: 'デジタルトランスフォーメーション指数(DTI)でフエ市は第8位にランクインした。',
		claims: [claim('第8位', 8, 'rank', 'dti', { ...rank, place: 'hue' })]
	},
	{
		sentence: '2025年までにデジタル経済のGRDPに占める割合を20%以上に引き上げることを目指す。',
		claims: [claim('20%', 20, '%', 'digital_economy_share', { ...target, period: '2025' })]
	},
	{
		sentence: '国家基準を満たす学校は512校で、全体の85.6%を占める。',
		claims: [
			claim('512校', 512, 'count', 'schools_national_standard'),
			claim('85.6%', 85.6, '%', 'schools_national_standard', share)
		]
	},
	{
		sentence: '2024年の高校卒業試験の合格率は99.4%、平均点は6.89点で、全国12位だった。',
		claims: [
			claim('99.4%', 99.4, '%', 'highschool_graduation'),
			claim('6.89点', 6.89, 'points', 'exam_average_score'),
			claim('12位', 12, 'rank', 'exam_average_score', rank)
		]
	},
	{
		sentence: '同省の教育の質は全国2位を維持している。',
		claims: [claim('2位', 2, 'rank', 'education_quality', rank)]
	},
	{
		sentence: '人口1万人当たりの医師数は11.2人で、1万人当たりの病床数は32床となった。',
		claims: [
			claim('11.2人', 11.2, 'per_10000', 'doctors_per_10000'),
			claim('32床', 32, 'per_10000', 'hospital_beds_per_10000')
		]
	},
	{
		sentence: '医療保険加入率は人口の95.3%で、前年より0.4ポイント上昇した。',
		claims: [
			claim('95.3%', 95.3, '%', 'health_insurance_coverage'),
			claim('0.4ポイント', 0.4, 'pp', 'health_insurance_coverage', change)
		]
	},
	{
		sentence: '5歳未満児の発育阻害率は18.6%に低下した。',
		claims: [claim('18.6%', 18.6, '%', 'child_stunting')]
	},
	{
		sentence: '国家医療基準を満たすコミューンの割合は98%である。',
		claims: [claim('98%', 98, '%', 'communes_health_standard', share)]
	},
	{
		sentence: '森林被覆率は58.2%を維持し、農村住民の96.5%が衛生的な水を利用している。',
		claims: [
			claim('58.2%', 58.2, '%', 'forest_coverage'),
			claim('96.5%', 96.5, '%', 'clean_water_access')
		]
	},
	{
		sentence: '生活ごみの収集率は都市部で97%に達した。',
		claims: [claim('97%', 97, '%', 'waste_collected')]
	},
	{
		sentence: '集中排水処理システムを備えた工業団地の割合は92%、工業団地の入居率は71.5%だった。',
		claims: [
			claim('92%', 92, '%', 'iz_wastewater'),
			claim('71.5%', 71.5, '%', 'industrial_zone_occupancy')
		]
	},
	{
		sentence: '2024年の発電量は85億キロワット時で、世帯の99.8%が国家送電網の電気を利用している。',
		claims: [
			claim('85億キロワット時', 8.5e9, 'kWh', 'electricity_output'),
			claim('99.8%', 99.8, '%', 'electricity_access')
		]
	},
	{
		sentence: 'クアンニン省の高速道路の総延長は176キロで、港湾貨物取扱量は1億6800万トンに達した。',
		claims: [
			claim('176キロ', 176, 'km', 'expressway_length', { place: 'quang-ninh' }),
			claim('1億6800万トン', 168e6, 't', 'port_cargo_throughput')
		]
	},
	{
		sentence: '訓練を受けた労働者の割合は72%で、このうち学位・証明書を持つ労働者は31.5%である。',
		claims: [
			claim('72%', 72, '%', 'trained_labour_share'),
			claim('31.5%', 31.5, '%', 'trained_labour_certified')
		]
	},
	{
		sentence:
			'2023年、3万2500人の雇用を創出し、計画の108.3%を達成した。都市部の失業率は2.1%だった。',
		claims: [
			claim('3万2500人', 32500, 'count', 'jobs_created'),
			claim('108.3%', 108.3, '%', 'jobs_created', completion),
			claim('2.1%', 2.1, '%', 'unemployment_rate')
		]
	},
	{
		sentence: '社会保険加入率は労働力人口の41.2%、失業保険加入率は34.7%だった。',
		claims: [
			claim('41.2%', 41.2, '%', 'social_insurance_coverage'),
			claim('34.7%', 34.7, '%', 'unemployment_insurance_coverage')
		]
	},
	{
		sentence:
			'2024年末現在、182コミューンのうち159コミューンが新農村基準を満たし、62コミューンが高度新農村基準、21コミューンがモデル新農村基準を達成した。',
		claims: [
			claim('159コミューン', 159, 'count', 'communes_new_rural'),
			claim('62コミューン', 62, 'count', 'communes_new_rural_advanced'),
			claim('21コミューン', 21, 'count', 'communes_new_rural_model')
		]
	},
	{
		sentence: '7つの県級行政単位が新農村建設任務を完了し、コミューン平均18.3基準を達成した。',
		claims: [
			claim('7', 7, 'count', 'districts_new_rural'),
			claim('18.3基準', 18.3, 'count', 'new_rural_criteria')
		]
	},
	{
		sentence: '省全体で3つ星以上のOCOP製品は385品目ある。',
		claims: [claim('385品目', 385, 'count', 'ocop_products')]
	},
	{
		sentence:
			'多次元貧困率は2.85%に低下し、準貧困世帯の割合は3.9%となった。2022年の貧困率は4.6%だった。',
		claims: [
			claim('2.85%', 2.85, '%', 'poverty_rate'),
			claim('3.9%', 3.9, '%', 'near_poor_rate'),
			claim('4.6%', 4.6, '%', 'poverty_rate', { period: '2022' })
		]
	},
	{
		sentence: '2024年、ゲアン省は仮設・老朽住宅1万2400戸の解消を完了した。',
		claims: [claim('1万2400戸', 12400, 'count', 'temporary_houses_removed', { place: 'nghe-an' })]
	},
	{
		sentence: '2023年のドンナイ省の平均人口は331万人、都市化率は45.2%だった。',
		claims: [
			claim('331万人', 3.31e6, 'count', 'population', { place: 'dong-nai', period: '2023' }),
			claim('45.2%', 45.2, '%', 'urbanisation_rate', { place: 'dong-nai', period: '2023' })
		]
	},
	{
		sentence: '出生率の低下は0.2‰だった。',
		claims: [claim('0.2‰', 0.2, 'per_mille', 'natural_increase')]
	},
	{
		sentence: '2024年の食糧生産量は102万トン、コメの単収は1ヘクタール当たり62.5キンタルに達した。',
		claims: [
			claim('102万トン', 1.02e6, 't', 'grain_output'),
			claim('62.5キンタル', 62.5, 'quintal/ha', 'rice_yield')
		]
	},
	{
		sentence: '稲の作付面積は15万6000ヘクタールで、コメ生産量は約95万トンとなった。',
		claims: [
			claim('15万6000ヘクタール', 156000, 'ha', 'sown_area'),
			claim('95万トン', 950000, 't', 'rice_output')
		]
	},
	{
		sentence: '同省は3200ヘクタールの農地をハイテク農業のために集積した。',
		claims: [claim('3200ヘクタール', 3200, 'ha', 'hightech_farmland')]
	},
	{
		sentence: 'ラムドン省の自然面積は97万8000ヘクタールである。',
		claims: [claim('97万8000ヘクタール', 978000, 'ha', 'land_area', { place: 'lam-dong' })]
	},
	{
		sentence:
			'タインホア省の党部は2023年に5200人の新党員を受け入れ、党員総数は23万4000人となった。',
		claims: [
			claim('5200人の新党員', 5200, 'count', 'party_members_admitted', { place: 'thanh-hoa' }),
			claim('23万4000人', 234000, 'count', 'party_members_total')
		]
	},
	{
		sentence: '省党部には基層党組織が745あり、任務を良好に完遂した党組織は94.2%だった。',
		claims: [
			claim('745', 745, 'count', 'party_organisations'),
			claim('94.2%', 94.2, '%', 'party_cells_good')
		]
	},
	{
		sentence: '党員である集落長の割合は88.4%で、規律処分を受けた党員は312人だった。',
		claims: [
			claim('88.4%', 88.4, '%', 'village_heads_party_members'),
			claim('312人', 312, 'count', 'party_discipline_cases')
		]
	},
	{
		sentence: '同省は2021年から2024年にかけて公務員の定員を1260人削減した。',
		claims: [claim('1260人', 1260, 'count', 'staff_reduction')]
	},
	{
		sentence: '再編後、省内のコミューン級行政単位は124となった。',
		claims: [claim('124', 124, 'count', 'commune_level_units')]
	},
	{
		sentence: '省のコミューン総数は143である。',
		claims: [claim('143', 143, 'count', 'communes_total')]
	},
	{
		sentence: '主要指標23項目のうち21項目が目標を達成・超過した。',
		claims: [claim('21項目', 21, 'count', 'targets_met')]
	},
	{
		sentence: '2024年、交通事故により156人が死亡し、前年比で12人減少した。',
		claims: [
			claim('156人', 156, 'count', 'traffic_deaths'),
			claim('12人', -12, 'count', 'traffic_deaths', change)
		]
	},
	{
		sentence: '社会秩序に関する犯罪は845件発生し、検挙率は89.6%だった。',
		claims: [
			claim('845件', 845, 'count', 'crime_cases'),
			claim('89.6%', 89.6, '%', 'case_clearance_rate')
		]
	},
	{
		sentence: '2025年のGRDP成長率の目標は10～11%で、1人当たりGRDPは9000万ドンを目指す。',
		claims: [
			claim('10～11%', 10, '%', 'grdp_growth', { ...target, period: '2025' }),
			claim('9000万ドン', 90e6, 'VND', 'grdp_per_capita', { ...target, period: '2025' })
		]
	},
	{
		sentence:
			'ビンズオン省の2024年上半期の輸出額は165億ドルで、前年同期比13.2%増となり、年間計画の49%に達した。',
		claims: [
			claim('165億ドル', 16.5e9, 'USD', 'exports', { place: 'binh-duong', period: '2024-H1' }),
			claim('13.2%', 13.2, '%', 'exports', change),
			claim('49%', 49, '%', 'exports', completion)
		]
	},
	{
		sentence: '輸出額の3分の2は電子製品が占めている。',
		claims: [claim('3分の2', 66.67, '%', 'exports', share)]
	},
	{
		sentence: '同省の1人当たりGRDPは全国平均の1.4倍に相当する。',
		claims: [claim('1.4倍', 1.4, 'times', 'grdp_per_capita', comparison)]
	},
	{
		sentence: '予算収入は見積もりを7.6%上回った。',
		claims: [claim('7.6%', 7.6, '%', 'state_budget_revenue', surplus)]
	},
	{
		sentence: 'ナムダン県では2023年に24コミューンすべてが新農村基準を満たした。',
		claims: [claim('24コミューン', 24, 'count', 'communes_new_rural', { place: 'nghe-an/nam-dan' })]
	}
];

/** Sentences whose numerals are no claims. */
export const noClaims: readonly string[] = [
	'会議は2024年12月5日午前8時30分に開かれた。',
	'省人民評議会は決議第45/NQ-HDND号を採択した。',
	'党中央委員会の決議第18号に基づき、準備が進められている。',
	'お問い合わせは電話0988 123 456まで。',
	'グエン・ヴァン・ハイさん(52歳)は同村に住んでいる。',
	'第15期国会第8回会議が月曜日に開幕した。',
	'閲覧数 1532',
	'国道1号線は午後5時に再開した。',
	'ベトナム共産党創立95周年を祝う式典が行われた。',
	'台風3号の被害を受けた家庭を訪問した。',
	'会議には120人の代表が出席した。',
	'最高気温は36度に達する。'
];
