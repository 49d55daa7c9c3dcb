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

/** Sentences of news in Chinese, in both writings, and the figures they state. */
export const cases: readonly Case[] = [
	{
		sentence: '2023年，宁平省地区生产总值（GRDP）增长7.27%，其中服务业增长8.1%。',
		claims: [
			claim('7.27%', 7.27, '%', 'grdp_growth', { place: 'ninh-binh', period: '2023' }),
			claim('8.1%', 8.1, '%', 'services_growth', { place: 'ninh-binh', period: '2023' })
		]
	},
	{
		sentence: '2022年廣寧省經濟增速預計達10.28%，居全國第五位。',
		claims: [
			claim('10.28%', 10.28, '%', 'grdp_growth', { ...estimate, place: 'quang-ninh' }),
			claim('第五', 5, 'rank', 'grdp_growth', rank)
		]
	},
	{
		sentence: '2024年，全省经济规模预计达98.54万亿越盾，人均GRDP达7130万越盾。',
		claims: [
			claim('98.54万亿越盾', 98.54e12, 'VND', 'grdp', estimate),
			claim('7130万越盾', 71.3e6, 'VND', 'grdp_per_capita', estimate)
		]
	},
	{
		sentence: '按2010年不变价格计算的GRDP达41万2050亿越南盾。',
		claims: [claim('41万2050亿越南盾', 41205e9, 'VND', 'grdp_constant_prices')]
	},
	{
		sentence: '北宁省2024年前9个月GRDP同比增长6.15%，比上半年提高1.2个百分点。',
		claims: [
			claim('6.15%', 6.15, '%', 'grdp_growth', { place: 'bac-ninh', period: '2024-01/2024-09' }),
			claim('1.2个百分点', 1.2, 'pp', 'grdp_growth', change)
		]
	},
	{
		sentence: '2023年全省居民人均收入为每月510万越盾，比上年增长6.2%。',
		claims: [
			claim('510万越盾', 5.1e6, 'VND', 'income_per_capita', { period: '2023' }),
			claim('6.2%', 6.2, '%', 'income_per_capita', change)
		]
	},
	{
		sentence: '到2024年底，农村居民人均收入达6200万越盾。',
		claims: [claim('6200万越盾', 62e6, 'VND', 'rural_income_per_capita', { period: '2024' })]
	},
	{
		sentence: '2023年，工业和建筑业占GRDP的52.4%，服务业占31.2%，农林渔业占11.9%。',
		claims: [
			claim('52.4%', 52.4, '%', 'industry_construction_share_grdp'),
			claim('31.2%', 31.2, '%', 'services_share_grdp'),
			claim('11.9%', 11.9, '%', 'agriculture_share_grdp')
		]
	},
	{
		sentence: '2024年，工业和建筑业增长13.6%，农林水产业增长3.4%，产品税增长5.8%。',
		claims: [
			claim('13.6%', 13.6, '%', 'industry_construction_growth'),
			claim('3.4%', 3.4, '%', 'agriculture_growth'),
			claim('5.8%', 5.8, '%', 'product_tax_growth')
		]
	},
	{
		sentence: '其中，工业增加值增长15.2%，加工制造业增长16.4%，建筑业增长9.1%。',
		claims: [
			claim('15.2%', 15.2, '%', 'industry_growth'),
			claim('16.4%', 16.4, '%', 'manufacturing_growth'),
			claim('9.1%', 9.1, '%', 'construction_growth')
		]
	},
	{
		sentence: '2023年越南国内生产总值增长5.05%。',
		claims: [claim('5.05%', 5.05, '%', 'gdp_growth', { place: 'vietnam', period: '2023' })]
	},
	{
		sentence: '2024年12月，工业生产指数（IIP）比上年同期上升11.25%。',
		claims: [claim('11.25%', 11.25, '%', 'iip_growth', { period: '2024-12' })]
	},
	{
		sentence: '2024年工业产值预计达152.3万亿越盾，增长12.9%。',
		claims: [
			claim('152.3万亿越盾', 152.3e12, 'VND', 'industrial_production_value', estimate),
			claim('12.9%', 12.9, '%', 'industrial_production_value', { ...change, ...estimate })
		]
	},
	{
		sentence: '2023年农业产值达24.81万亿越盾，服务业产值达61.5万亿越盾。',
		claims: [
			claim('24.81万亿越盾', 24.81e12, 'VND', 'agricultural_production_value'),
			claim('61.5万亿越盾', 61.5e12, 'VND', 'services_production_value')
		]
	},
	{
		sentence: '2023年全县总产值达8730亿越盾。',
		claims: [claim('8730亿越盾', 873e9, 'VND', 'total_production_value')]
	},
	{
		sentence: '劳动生产率为每人1.28亿越盾，全要素生产率（TFP）对增长的贡献率为46.5%。',
		claims: [
			claim('1.28亿越盾', 128e6, 'VND', 'labour_productivity'),
			claim('46.5%', 46.5, '%', 'tfp_contribution')
		]
	},
	{
		sentence: '2024年全社会总投资为47.9万亿越盾，下降2.4%。',
		claims: [
			claim('47.9万亿越盾', 47.9e12, 'VND', 'social_investment', { period: '2024' }),
			claim('2.4%', -2.4, '%', 'social_investment', change)
		]
	},
	{
		sentence: '截至2024年12月31日，公共投资资金到位率达总理下达计划的92.3%。',
		claims: [claim('92.3%', 92.3, '%', 'public_investment_disbursement', { period: '2024' })]
	},
	{
		sentence: '2023年，海防市新批外资项目48个，注册资金总额13.5亿美元。',
		claims: [
			claim('48个', 48, 'count', 'fdi_projects', { place: 'hai-phong' }),
			claim('13.5亿美元', 1.35e9, 'USD', 'fdi_capital', { place: 'hai-phong' })
		]
	},
	{
		sentence: '目前，全省有512个有效FDI项目，累计注册资本近124亿美元。',
		claims: [
			claim('512个', 512, 'count', 'fdi_stock'),
			claim('124亿美元', 12.4e9, 'USD', 'fdi_stock')
		]
	},
	{
		sentence: '2024年，同奈省吸引国内投资资金超过9.2万亿越盾，比计划高出15%。',
		claims: [
			claim('9.2万亿越盾', 9.2e12, 'VND', 'domestic_investment_capital', { place: 'dong-nai' }),
			claim('15%', 15, '%', 'domestic_investment_capital', surplus)
		]
	},
	{
		sentence: '全年招商引资总额达25亿美元，新批投资项目136个。',
		claims: [
			claim('25亿美元', 2.5e9, 'USD', 'investment_attracted'),
			claim('136个', 136, 'count', 'investment_projects')
		]
	},
	{
		sentence: '2024年新成立企业1250家，同比增长8.3%；全省正在运营的企业达1.32万家。',
		claims: [
			claim('1250家', 1250, 'count', 'enterprises_new', { period: '2024' }),
			claim('8.3%', 8.3, '%', 'enterprises_new', change),
			claim('1.32万家', 13200, 'count', 'enterprises_total')
		]
	},
	{
		sentence: '2023年出口总额達393億美元，進口總額為345億美元。',
		claims: [
			claim('393億美元', 39.3e9, 'USD', 'exports', { period: '2023' }),
			claim('345億美元', 34.5e9, 'USD', 'imports', { period: '2023' })
		]
	},
	{
		sentence: '谅山省口岸进出口总额达到50.2亿美元，同比下降12.6%。',
		claims: [
			claim('50.2亿美元', 5.02e9, 'USD', 'trade_turnover', { place: 'lang-son' }),
			claim('12.6%', -12.6, '%', 'trade_turnover', change)
		]
	},
	{
		sentence: '社会消费品零售总额预计达68.4万亿越盾，增长14.2%。',
		claims: [
			claim('68.4万亿越盾', 68.4e12, 'VND', 'retail_sales', estimate),
			claim('14.2%', 14.2, '%', 'retail_sales', { ...change, ...estimate })
		]
	},
	{
		sentence: '商品流转总额达112万亿越盾，完成年度计划的103.5%。',
		claims: [
			claim('112万亿越盾', 112e12, 'VND', 'goods_services_sales'),
			claim('103.5%', 103.5, '%', 'goods_services_sales', completion)
		]
	},
	{
		sentence: '2023年居民消费价格指数（CPI）平均上涨3.25%。',
		claims: [claim('3.25%', 3.25, '%', 'cpi_growth', { period: '2023' })]
	},
	{
		sentence:
			'2024年，兴安省财政收入达39.6万亿越盾，完成预算的120%，其中国内收入35.1万亿越盾，进出口税收4.5万亿越盾。',
		claims: [
			claim('39.6万亿越盾', 39.6e12, 'VND', 'state_budget_revenue', { place: 'hung-yen' }),
			claim('120%', 120, '%', 'state_budget_revenue', completion),
			claim('35.1万亿越盾', 35.1e12, 'VND', 'domestic_revenue'),
			claim('4.5万亿越盾', 4.5e12, 'VND', 'customs_revenue')
		]
	},
	{
		sentence: '地方财政支出为21.75万亿越盾，地方财政收入为18.3万亿越盾。',
		claims: [
			claim('21.75万亿越盾', 21.75e12, 'VND', 'budget_expenditure'),
			claim('18.3万亿越盾', 18.3e12, 'VND', 'local_budget_revenue')
		]
	},
	{
		sentence: '截至2024年9月底，全省贷款余额达91.2万亿越盾，资金动员余额达85万亿越盾。',
		claims: [
			claim('91.2万亿越盾', 91.2e12, 'VND', 'credit_outstanding', { period: '2024-09' }),
			claim('85万亿越盾', 85e12, 'VND', 'mobilised_capital', { period: '2024-09' })
		]
	},
	{
		sentence: '2024年，嘉莱省接待游客115万人次，其中国际游客2.6万人次，旅游收入8200亿越盾。',
		claims: [
			claim('115万人次', 1.15e6, 'count', 'tourist_arrivals', { place: 'gia-lai' }),
			claim('2.6万人次', 26000, 'count', 'international_tourist_arrivals', { place: 'gia-lai' }),
			claim('8200亿越盾', 820e9, 'VND', 'tourism_revenue', { place: 'gia-lai' })
		]
	},
	{
		sentence: '國內遊客達560萬人次，旅遊總收入增長兩成。',
		claims: [
			claim('560萬人次', 5.6e6, 'count', 'domestic_tourist_arrivals'),
			claim('兩成', 20, '%', 'tourism_revenue', change)
		]
	},
	{
		sentence:
			'截至目前，全省有182个乡中的159个乡达到新农村标准，占87.4%；45个乡达到高级新农村标准，12个乡达到示范新农村标准。',
		claims: [
			claim('159个乡', 159, 'count', 'communes_new_rural'),
			claim('87.4%', 87.4, '%', 'communes_new_rural', share),
			claim('45个乡', 45, 'count', 'communes_new_rural_advanced'),
			claim('12个乡', 12, 'count', 'communes_new_rural_model')
		]
	},
	{
		sentence: '全省已有9个县级单位达到新农村标准，平均每乡达到17.6项标准。',
		claims: [
			claim('9个县级单位', 9, 'count', 'districts_new_rural'),
			claim('17.6项标准', 17.6, 'count', 'new_rural_criteria')
		]
	},
	{
		sentence: '全省共有356个OCOP产品达到三星级以上。',
		claims: [claim('356个OCOP产品', 356, 'count', 'ocop_products')]
	},
	{
		sentence: '医疗保险覆盖率达95.2%，每万人拥有12.5名医生，每万人病床数为35.6张。',
		claims: [
			claim('95.2%', 95.2, '%', 'health_insurance_coverage'),
			claim('12.5', 12.5, 'per_10000', 'doctors_per_10000'),
			claim('35.6', 35.6, 'per_10000', 'hospital_beds_per_10000')
		]
	},
	{
		sentence: '五岁以下儿童发育迟缓率降至17.8%，110个乡达到国家卫生标准。',
		claims: [
			claim('17.8%', 17.8, '%', 'child_stunting'),
			claim('110个乡', 110, 'count', 'communes_health_standard')
		]
	},
	{
		sentence: '2023年，全省党部发展党员2345名，党员总数达7.8万名。',
		claims: [
			claim('2345名', 2345, 'count', 'party_members_admitted', { period: '2023' }),
			claim('7.8万名', 78000, 'count', 'party_members_total', { period: '2023' })
		]
	},
	{
		sentence: '村长是党员的比例达86.5%，出色完成任务的党组织占91.3%。',
		claims: [
			claim('86.5%', 86.5, '%', 'village_heads_party_members'),
			claim('91.3%', 91.3, '%', 'party_cells_good')
		]
	},
	{
		sentence: '2024年，全省有128名党员受到纪律处分，精简编制1560人，基层党组织共有812个。',
		claims: [
			claim('128名党员', 128, 'count', 'party_discipline_cases'),
			claim('1560人', 1560, 'count', 'staff_reduction'),
			claim('812个', 812, 'count', 'party_organisations')
		]
	},
	{
		sentence: '森林覆盖率稳定在54.5%，农村居民使用清洁水的比例达98%。',
		claims: [
			claim('54.5%', 54.5, '%', 'forest_coverage'),
			claim('98%', 98, '%', 'clean_water_access')
		]
	},
	{
		sentence: '生活垃圾收集率为96.8%，建有集中污水处理系统的工业园区占百分之九十。',
		claims: [
			claim('96.8%', 96.8, '%', 'waste_collected'),
			claim('百分之九十', 90, '%', 'iz_wastewater')
		]
	},
	{
		sentence: '2024年粮食总产量达112万吨，水稻产量98.5万吨，水稻平均单产为62.3公担/公顷。',
		claims: [
			claim('112万吨', 1.12e6, 't', 'grain_output', { period: '2024' }),
			claim('98.5万吨', 985000, 't', 'rice_output', { period: '2024' }),
			claim('62.3公担/公顷', 62.3, 'quintal/ha', 'rice_yield', { period: '2024' })
		]
	},
	{
		sentence: '播种面积为15.6万公顷，高科技农业面积达3200公顷，水产产量为21.4万吨。',
		claims: [
			claim('15.6万公顷', 156000, 'ha', 'sown_area'),
			claim('3200公顷', 3200, 'ha', 'hightech_farmland'),
			claim('21.4万吨', 214000, 't', 'seafood_output')
		]
	},
	{
		sentence: '2024年金瓯省水产出口额达12.6亿美元。',
		claims: [
			claim('12.6亿美元', 1.26e9, 'USD', 'seafood_exports', { place: 'ca-mau', period: '2024' })
		]
	},
	{
		sentence: '2023年，省级竞争力指数（PCI）得69.2分，在63个省市中排名第8位，比2022年上升5位。',
		claims: [
			claim('69.2分', 69.2, 'points', 'pci', { period: '2023' }),
			claim('第8位', 8, 'rank', 'pci', rank),
			claim('5位', 5, 'rank', 'pci', change)
		]
	},
	{
		sentence: '行政改革指数达89.95分，居全国第3位；数字化转型指数排名全国第10；满意度指数达85.6%。',
		claims: [
			claim('89.95分', 89.95, 'points', 'par_index'),
			claim('第3', 3, 'rank', 'par_index', rank),
			claim('第10', 10, 'rank', 'dti', rank),
			claim('85.6%', 85.6, '%', 'sipas')
		]
	},
	{
		sentence: '省级绿色指数（PGI）得26分，PAPI指数达43.9分，名列全国前十。',
		claims: [
			claim('26分', 26, 'points', 'pgi'),
			claim('43.9分', 43.9, 'points', 'papi'),
			claim('十', 10, 'rank', 'papi', rank)
		]
	},
	{
		sentence: '到2025年，数字经济占GRDP的比重力争达到20%以上。',
		claims: [claim('20%', 20, '%', 'digital_economy_share', { ...target, period: '2025' })]
	},
	{
		sentence: '2024年全省发电量达85.3亿千瓦时，用电户比例达99.9%。',
		claims: [
			claim('85.3亿千瓦时', 8.53e9, 'kWh', 'electricity_output', { period: '2024' }),
			claim('99.9%', 99.9, '%', 'electricity_access')
		]
	},
	{
		sentence: '工业园区入驻率为67%，高速公路总里程达176公里，港口货物吞吐量达1.2亿吨。',
		claims: [
			claim('67%', 67, '%', 'industrial_zone_occupancy'),
			claim('176公里', 176, 'km', 'expressway_length'),
			claim('1.2亿吨', 120e6, 't', 'port_cargo_throughput')
		]
	},
	{
		sentence: '2023年底，多维贫困率降至3.2%，近贫困率为4.1%，下降0.8个百分点。',
		claims: [
			claim('3.2%', 3.2, '%', 'poverty_rate', { period: '2023' }),
			claim('4.1%', 4.1, '%', 'near_poor_rate', { period: '2023' }),
			claim('0.8个百分点', -0.8, 'pp', 'near_poor_rate', change)
		]
	},
	{
		sentence: '全省已拆除临时房、危房3250套，社会保险参保率达45%，失业保险参保率达38.7%。',
		claims: [
			claim('3250套', 3250, 'count', 'temporary_houses_removed'),
			claim('45%', 45, '%', 'social_insurance_coverage'),
			claim('38.7%', 38.7, '%', 'unemployment_insurance_coverage')
		]
	},
	{
		sentence: '2024年交通事故造成156人死亡，比上年减少12人。',
		claims: [
			claim('156人死亡', 156, 'count', 'traffic_deaths', { period: '2024' }),
			claim('12人', -12, 'count', 'traffic_deaths', change)
		]
	},
	{
		sentence: '全省共发生刑事案件845起，破案率达92.6%。',
		claims: [
			claim('845起', 845, 'count', 'crime_cases'),
			claim('92.6%', 92.6, '%', 'case_clearance_rate')
		]
	},
	{
		sentence: '经过培训的劳动力比例达72%，其中持有文凭证书的占31.5%。',
		claims: [
			claim('72%', 72, '%', 'trained_labour_share'),
			claim('31.5%', 31.5, '%', 'trained_labour_certified')
		]
	},
	{
		sentence: '2024年为2.85万名劳动者解决就业，城镇失业率为2.3%。',
		claims: [
			claim('2.85万名劳动者', 28500, 'count', 'jobs_created', { period: '2024' }),
			claim('2.3%', 2.3, '%', 'unemployment_rate', { period: '2024' })
		]
	},
	{
		sentence: '达国家标准的学校比例达88.3%，高中毕业率为99.6%，平均分为6.85分。',
		claims: [
			claim('88.3%', 88.3, '%', 'schools_national_standard'),
			claim('99.6%', 99.6, '%', 'highschool_graduation'),
			claim('6.85分', 6.85, 'points', 'exam_average_score')
		]
	},
	{
		sentence: '河南省教育质量位居全国第4位，高中毕业考试成绩优秀。',
		claims: [claim('第4位', 4, 'rank', 'education_quality', { ...rank, place: 'ha-nam' })]
	},
	{
		sentence: '全省人口186.3万人，城镇化率为35.4%，人口自然增长率为0.95%，自然面积35.26万公顷。',
		claims: [
			claim('186.3万人', 1.863e6, 'count', 'population'),
			claim('35.4%', 35.4, '%', 'urbanisation_rate'),
			claim('0.95%', 0.95, '%', 'natural_increase'),
			claim('35.26万公顷', 352600, 'ha', 'land_area')
		]
	},
	{
		sentence: '合并后全省有99个乡级行政单位，18项经济社会指标中有16项达到或超过计划。',
		claims: [
			claim('99个乡级行政单位', 99, 'count', 'commune_level_units'),
			claim('16项', 16, 'count', 'targets_met')
		]
	},
	{
		sentence: '全省乡总数为173个。',
		claims: [claim('173个', 173, 'count', 'communes_total')]
	},
	{
		sentence: '2021年至2023年，全省GRDP增速分别为6.5%、8.2%和7.9%。',
		claims: [
			claim('6.5%', 6.5, '%', 'grdp_growth'),
			claim('8.2%', 8.2, '%', 'grdp_growth'),
			claim('7.9%', 7.9, '%', 'grdp_growth')
		]
	},
	{
		sentence: '2025年，安江省力争经济增长8.5%，财政收入达到1.2万亿越盾以上。',
		claims: [
			claim('8.5%', 8.5, '%', 'grdp_growth', { ...target, place: 'an-giang', period: '2025' }),
			claim('1.2万亿越盾', 1.2e12, 'VND', 'state_budget_revenue', { ...target, place: 'an-giang' })
		]
	},
	{
		sentence: '2024年第三季度，平阳省出口额约达92亿美元，比第二季度增长4.5%。',
		claims: [
			claim('92亿美元', 9.2e9, 'USD', 'exports', { place: 'binh-duong', period: '2024-Q3' }),
			claim('4.5%', 4.5, '%', 'exports', change)
		]
	},
	{
		sentence: '上半年财政收入为12.5万亿越盾，相当于年度预算的58%，是去年同期的1.3倍。',
		claims: [
			claim('12.5万亿越盾', 12.5e12, 'VND', 'state_budget_revenue'),
			claim('58%', 58, '%', 'state_budget_revenue', completion),
			claim('1.3倍', 1.3, 'times', 'state_budget_revenue', change)
		]
	},
	{
		sentence: '贫困率从2020年的9.8%降至2023年的5.6%。',
		claims: [
			claim('9.8%', 9.8, '%', 'poverty_rate', { period: '2020' }),
			claim('5.6%', 5.6, '%', 'poverty_rate', { period: '2023' })
		]
	},
	{
		sentence: '胡志明市人均收入是全国平均水平的1.8倍。',
		claims: [
			claim('1.8倍', 1.8, 'times', 'income_per_capita', { ...comparison, place: 'ho-chi-minh' })
		]
	},
	{
		sentence: '芹苴市2024年新增就业岗位五万二千个。',
		claims: [
			claim('五万二千', 52000, 'count', 'jobs_created', { place: 'can-tho', period: '2024' })
		]
	}
];

/** Sentences whose numerals are no figures. */
export const noClaims: readonly string[] = [
	'12月25日上午，省委在会议中心召开第26次会议。',
	'根据2024年10月15日第45号决议，会议讨论了多项内容。',
	'热线电话：0912 345 678。',
	'今年45岁的阮文安出生在一个农民家庭。',
	'活动于上午8时开始，现场气温25摄氏度。',
	'国道1A线和国道14号公路正在维修。',
	'纪念建省70周年大会将于明年举行。',
	'2020—2025年任期即将结束。',
	'共有350名代表出席大会。',
	'第13次全国代表大会决议指出，统一思想十分重要。'
];
