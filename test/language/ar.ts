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

/** Sentences of news in Arabic and the figures they state. */
export const cases: readonly Case[] = [
	{
		sentence:
			'في عام 2023 نما الناتج المحلي الإجمالي الإقليمي لمقاطعة نينه بينه بنسبة 7.27%، بينما زاد قطاع الخدمات بنسبة 8.1%.',
		claims: [
			claim('7.27%', 7.27, '%', 'grdp_growth', { place: 'ninh-binh', period: '2023' }),
			claim('8.1%', 8.1, '%', 'services_growth', { place: 'ninh-binh', period: '2023' })
		]
	},
	{
		sentence:
			'ويقدر معدل نمو الناتج المحلي الإجمالي الإقليمي في كوانغ نينه لعام 2022 بنسبة 10.28%، لتحتل المرتبة الخامسة على مستوى البلاد.',
		claims: [
			claim('10.28%', 10.28, '%', 'grdp_growth', { ...estimate, place: 'quang-ninh' }),
			claim('الخامسة', 5, 'rank', 'grdp_growth', rank)
		]
	},
	{
		sentence:
			'بلغ حجم الاقتصاد في عام 2024 نحو 98,540 مليار دونج، ووصل نصيب الفرد من الناتج المحلي الإجمالي إلى 71.3 مليون دونج.',
		claims: [
			claim('98,540 مليار دونج', 98540e9, 'VND', 'grdp'),
			claim('71.3 مليون دونج', 71.3e6, 'VND', 'grdp_per_capita')
		]
	},
	{
		sentence: 'بلغ الناتج بالأسعار المقارنة لعام 2010 في عام 2024 ما قيمته 41,205 مليار دونغ.',
		claims: [claim('41,205 مليار دونغ', 41205e9, 'VND', 'grdp_constant_prices')]
	},
	{
		sentence:
			'وبلغ متوسط دخل الفرد في المقاطعة 5.1 مليون دونج شهريًا عام 2023، بزيادة قدرها 6.2% عن العام السابق.',
		claims: [
			claim('5.1 مليون دونج', 5.1e6, 'VND', 'income_per_capita'),
			claim('6.2%', 6.2, '%', 'income_per_capita', change)
		]
	},
	{
		sentence: 'وبحلول نهاية عام 2024 وصل دخل الفرد في المناطق الريفية إلى 62 مليون دونج.',
		claims: [claim('62 مليون دونج', 62e6, 'VND', 'rural_income_per_capita')]
	},
	{
		sentence:
			'وفي هيكل الاقتصاد لعام 2023 شكلت الصناعة والبناء 52.4%، والخدمات 31.2%، والزراعة والغابات ومصايد الأسماك 11.9%.',
		claims: [
			claim('52.4%', 52.4, '%', 'industry_construction_share_grdp'),
			claim('31.2%', 31.2, '%', 'services_share_grdp'),
			claim('11.9%', 11.9, '%', 'agriculture_share_grdp')
		]
	},
	{
		sentence:
			'في عام 2024 ارتفع قطاع الصناعة والبناء بنسبة 13.6%، وقطاع الزراعة والغابات ومصايد الأسماك بنسبة 3.4%.',
		claims: [
			claim('13.6%', 13.6, '%', 'industry_construction_growth'),
			claim('3.4%', 3.4, '%', 'agriculture_growth')
		]
	},
	{
		sentence:
			'ونما القطاع الصناعي وحده بنسبة 15.2%، والصناعات التحويلية بنسبة 16.4%، وقطاع البناء بنسبة 9.1% في عام 2024.',
		claims: [
			claim('15.2%', 15.2, '%', 'industry_growth'),
			claim('16.4%', 16.4, '%', 'manufacturing_growth'),
			claim('9.1%', 9.1, '%', 'construction_growth')
		]
	},
	{
		sentence: 'وارتفعت ضرائب المنتجات مطروحًا منها الإعانات بنسبة 5.8% في عام 2023.',
		claims: [claim('5.8%', 5.8, '%', 'product_tax_growth')]
	},
	{
		sentence: 'ونما الناتج المحلي الإجمالي لفيتنام بنسبة 5.05 في المئة في عام 2023.',
		claims: [claim('5.05 في المئة', 5.05, '%', 'gdp_growth', { place: 'vietnam', period: '2023' })]
	},
	{
		sentence:
			'ارتفع مؤشر الإنتاج الصناعي لعام 2024 بنسبة 11.25% مقارنة بالفترة نفسها من العام الماضي.',
		claims: [claim('11.25%', 11.25, '%', 'iip_growth')]
	},
	{
		sentence: 'وتقدر قيمة الإنتاج الصناعي في عام 2024 بنحو 152,300 مليار دونج، بزيادة 12.9%.',
		claims: [
			claim('152,300 مليار دونج', 152300e9, 'VND', 'industrial_production_value', estimate),
			claim('12.9%', 12.9, '%', 'industrial_production_value', { ...change, ...estimate })
		]
	},
	{
		sentence:
			'وبلغت قيمة إنتاج القطاع الزراعي 24,810 مليار دونج عام 2023، وقيمة إنتاج التجارة والخدمات 61,500 مليار دونج.',
		claims: [
			claim('24,810 مليار دونج', 24810e9, 'VND', 'agricultural_production_value'),
			claim('61,500 مليار دونج', 61500e9, 'VND', 'services_production_value')
		]
	},
	{
		sentence: 'ووصل إجمالي قيمة الإنتاج في المنطقة إلى 8,730 مليار دونج في عام 2023.',
		claims: [claim('8,730 مليار دونج', 8730e9, 'VND', 'total_production_value')]
	},
	{
		sentence:
			'وبلغت إنتاجية العمل 128 مليون دونج لكل عامل عام 2023، وساهمت إنتاجية العوامل الكلية بنسبة 46.5% في النمو.',
		claims: [
			claim('128 مليون دونج', 128e6, 'VND', 'labour_productivity'),
			claim('46.5%', 46.5, '%', 'tfp_contribution')
		]
	},
	{
		sentence:
			'وبلغ إجمالي رأس المال الاستثماري الاجتماعي 47,900 مليار دونج في عام 2024، بانخفاض قدره 2.4%.',
		claims: [
			claim('47,900 مليار دونج', 47900e9, 'VND', 'social_investment'),
			claim('2.4%', -2.4, '%', 'social_investment', change)
		]
	},
	{
		sentence:
			'وحتى 31 ديسمبر 2024 بلغ صرف رأس مال الاستثمار العام 92.3% من الخطة التي كلف بها رئيس الوزراء.',
		claims: [claim('92.3%', 92.3, '%', 'public_investment_disbursement')]
	},
	{
		sentence:
			'وفي عام 2023 رخصت المقاطعة 48 مشروعًا للاستثمار الأجنبي المباشر برأس مال مسجل جديد قدره 1.35 مليار دولار أمريكي.',
		claims: [
			claim('48 مشروعًا', 48, 'count', 'fdi_projects'),
			claim('1.35 مليار دولار أمريكي', 1.35e9, 'USD', 'fdi_capital')
		]
	},
	{
		sentence:
			'وتضم المقاطعة حاليًا 512 مشروعًا أجنبيًا لا تزال سارية بإجمالي رأس مال مسجل يبلغ نحو 12.4 مليار دولار.',
		claims: [claim('12.4 مليار دولار', 12.4e9, 'USD', 'fdi_stock')]
	},
	{
		sentence:
			'واستقطبت المدينة استثمارات بقيمة 3.2 مليار دولار في عام 2024، أي 1.7 مرة مقارنة بالعام السابق.',
		claims: [
			claim('3.2 مليار دولار', 3.2e9, 'USD', 'investment_attracted'),
			claim('1.7 مرة', 1.7, 'times', 'investment_attracted', change)
		]
	},
	{
		sentence:
			'وخلال عام 2023 وافقت المقاطعة على 64 مشروعًا استثماريًا، وبلغ رأس المال الاستثماري المحلي 21,400 مليار دونج.',
		claims: [
			claim('64 مشروعًا استثماريًا', 64, 'count', 'investment_projects'),
			claim('21,400 مليار دونج', 21400e9, 'VND', 'domestic_investment_capital')
		]
	},
	{
		sentence:
			'وفي عام 2024 تم تأسيس 1,875 شركة جديدة، بزيادة 8.3%، ليصل عدد الشركات العاملة إلى 14,620 شركة.',
		claims: [
			claim('1,875 شركة جديدة', 1875, 'count', 'enterprises_new'),
			claim('8.3%', 8.3, '%', 'enterprises_new', change),
			claim('14,620 شركة', 14620, 'count', 'enterprises_total')
		]
	},
	{
		sentence:
			'بلغت إيرادات ميزانية الدولة في ثانه هوا عام 2024 نحو 56,600 مليار دونج، أي ما يعادل 159% من التقديرات وبزيادة 32% مقارنة بعام 2023.',
		claims: [
			claim('56,600 مليار دونج', 56600e9, 'VND', 'state_budget_revenue', {
				place: 'thanh-hoa',
				period: '2024'
			}),
			claim('159%', 159, '%', 'state_budget_revenue', completion),
			claim('32%', 32, '%', 'state_budget_revenue', change)
		]
	},
	{
		sentence:
			'وتجاوز إجمالي إيرادات الموازنة في عام 2023 التقديرات بنسبة 12.5%؛ وبلغت الإيرادات الداخلية 30.2 تريليون دونج وإيرادات أنشطة الاستيراد والتصدير 6.4 تريليون دونج.',
		claims: [
			claim('12.5%', 12.5, '%', 'state_budget_revenue', surplus),
			claim('30.2 تريليون دونج', 30.2e12, 'VND', 'domestic_revenue'),
			claim('6.4 تريليون دونج', 6.4e12, 'VND', 'customs_revenue')
		]
	},
	{
		sentence:
			'وبلغت إيرادات الميزانية المحلية 18,240 مليار دونج عام 2023، ونفقات الميزانية المحلية 17,905 مليار دونج.',
		claims: [
			claim('18,240 مليار دونج', 18240e9, 'VND', 'local_budget_revenue'),
			claim('17,905 مليار دونج', 17905e9, 'VND', 'budget_expenditure')
		]
	},
	{
		sentence:
			'وبلغت قيمة الصادرات في عام 2024 نحو 3.4 مليار دولار، بزيادة 9.7%، بينما انخفضت الواردات بنسبة 4.1% إلى 1.9 مليار دولار.',
		claims: [
			claim('3.4 مليار دولار', 3.4e9, 'USD', 'exports'),
			claim('9.7%', 9.7, '%', 'exports', change),
			claim('4.1%', -4.1, '%', 'imports', change),
			claim('1.9 مليار دولار', 1.9e9, 'USD', 'imports')
		]
	},
	{
		sentence:
			'وتجاوز إجمالي قيمة الصادرات والواردات عبر المنافذ الحدودية في لانغ سون 54 مليار دولار في عام 2023.',
		claims: [
			claim('54 مليار دولار', 54e9, 'USD', 'trade_turnover', { place: 'lang-son', period: '2023' })
		]
	},
	{
		sentence:
			'ويقدر إجمالي مبيعات التجزئة للسلع وإيرادات خدمات المستهلك بنحو 83,200 مليار دونج عام 2023، بارتفاع 11.4%.',
		claims: [
			claim('83,200 مليار دونج', 83200e9, 'VND', 'retail_sales', estimate),
			claim('11.4%', 11.4, '%', 'retail_sales', { ...change, ...estimate })
		]
	},
	{
		sentence: 'وبلغ إجمالي تداول السلع وإيرادات الخدمات 12,750 مليار دونج في عام 2022.',
		claims: [claim('12,750 مليار دونج', 12750e9, 'VND', 'goods_services_sales')]
	},
	{
		sentence: 'وارتفع متوسط مؤشر أسعار المستهلك بنسبة 3.63% في عام 2024.',
		claims: [claim('3.63%', 3.63, '%', 'cpi_growth')]
	},
	{
		sentence:
			'وفي عام 2023 استقبلت المقاطعة أكثر من ثلاثة ملايين سائح، منهم 340 ألف سائح أجنبي، وبلغت إيرادات السياحة 7,108 مليار دونج.',
		claims: [
			claim('ثلاثة ملايين سائح', 3e6, 'count', 'tourist_arrivals'),
			claim('340 ألف سائح أجنبي', 340000, 'count', 'international_tourist_arrivals'),
			claim('7,108 مليار دونج', 7108e9, 'VND', 'tourism_revenue')
		]
	},
	{
		sentence: 'واستقبلت المدينة 4.6 مليون زائر محلي في عام 2024.',
		claims: [claim('4.6 مليون زائر محلي', 4.6e6, 'count', 'domestic_tourist_arrivals')]
	},
	{
		sentence:
			'وبلغ إنتاج الحبوب 1.08 مليون طن عام 2023، محققًا 101.2% من الخطة، ومتوسط إنتاجية الأرز 61.4 قنطارًا للهكتار.',
		claims: [
			claim('1.08 مليون طن', 1.08e6, 't', 'grain_output'),
			claim('101.2%', 101.2, '%', 'grain_output', completion),
			claim('61.4 قنطارًا للهكتار', 61.4, 'quintal/ha', 'rice_yield')
		]
	},
	{
		sentence: 'وبلغت المساحة المزروعة 218,400 هكتار عام 2024، ووصل إنتاج الأرز إلى 1.31 مليون طن.',
		claims: [
			claim('218,400 هكتار', 218400, 'ha', 'sown_area'),
			claim('1.31 مليون طن', 1.31e6, 't', 'rice_output')
		]
	},
	{
		sentence: 'وجرى في عام 2023 تجميع الأراضي الزراعية على مساحة 1,250 هكتارًا.',
		claims: [claim('1,250 هكتارًا', 1250, 'ha', 'hightech_farmland')]
	},
	{
		sentence: 'وحافظت نسبة الغطاء الحرجي على مستوى 57.3% في عام 2024.',
		claims: [claim('57.3%', 57.3, '%', 'forest_coverage')]
	},
	{
		sentence: 'وبنهاية عام 2024 كان لدى المقاطعة 312 منتجًا من منتجات OCOP.',
		claims: [claim('312 منتجًا', 312, 'count', 'ocop_products')]
	},
	{
		sentence:
			'وحتى ديسمبر 2023 استوفت 128/160 بلدية معايير الريف الجديد، أي 80%، منها 41 بلدية على المستوى المتقدم.',
		claims: [
			claim('128/160 بلدية', 128, 'count', 'communes_new_rural'),
			claim('80%', 80, '%', 'communes_new_rural', share),
			claim('41 بلدية', 41, 'count', 'communes_new_rural_advanced')
		]
	},
	{
		sentence: 'وكان في المقاطعة 17 بلدية ريفية جديدة نموذجية في عام 2024.',
		claims: [claim('17 بلدية', 17, 'count', 'communes_new_rural_model')]
	},
	{
		sentence:
			'وفي عام 2023 أكملت تسع وحدات على مستوى المنطقة مهمة بناء الريف الجديد، وبلغ متوسط المعايير 17.8 معيارًا لكل بلدية.',
		claims: [
			claim('تسع وحدات', 9, 'count', 'districts_new_rural'),
			claim('17.8 معيارًا', 17.8, 'count', 'new_rural_criteria')
		]
	},
	{
		sentence:
			'وانخفضت نسبة الأسر الفقيرة إلى 3.21% في عام 2024 بتراجع قدره 1.4 نقطة مئوية، وبلغت نسبة الأسر شبه الفقيرة 4.05%.',
		claims: [
			claim('3.21%', 3.21, '%', 'poverty_rate'),
			claim('1.4 نقطة مئوية', -1.4, 'pp', 'poverty_rate', change),
			claim('4.05%', 4.05, '%', 'near_poor_rate')
		]
	},
	{
		sentence: 'وأزالت المقاطعة 5,480 منزلًا مؤقتًا ومتهالكًا في عام 2024.',
		claims: [claim('5,480 منزلًا', 5480, 'count', 'temporary_houses_removed')]
	},
	{
		sentence:
			'وبلغت نسبة تغطية التأمين الصحي 95.2% من السكان عام 2024، والمشاركة في التأمين الاجتماعي 38.6%، وفي التأمين ضد البطالة 31.9% من القوى العاملة.',
		claims: [
			claim('95.2%', 95.2, '%', 'health_insurance_coverage'),
			claim('38.6%', 38.6, '%', 'social_insurance_coverage'),
			claim('31.9%', 31.9, '%', 'unemployment_insurance_coverage')
		]
	},
	{
		sentence:
			'وبلغ عدد الأطباء 11.5 طبيبًا لكل 10 آلاف نسمة، وعدد أسرة المستشفيات 33 سريرًا لكل 10 آلاف نسمة.',
		claims: [
			claim('11.5 طبيبًا', 11.5, 'per_10000', 'doctors_per_10000'),
			claim('33 سريرًا', 33, 'per_10000', 'hospital_beds_per_10000')
		]
	},
	{
		sentence: 'وانخفض معدل سوء التغذية لدى الأطفال دون سن الخامسة إلى 16.4% في عام 2023.',
		claims: [claim('16.4%', 16.4, '%', 'child_stunting')]
	},
	{
		sentence: 'وبلغ متوسط عدد السكان 1,248,600 نسمة في عام 2023، ووصل معدل التحضر إلى 24.7%.',
		claims: [
			claim('1,248,600 نسمة', 1248600, 'count', 'population'),
			claim('24.7%', 24.7, '%', 'urbanisation_rate')
		]
	},
	{
		sentence: 'وانخفض معدل المواليد بمقدار 0.2 في الألف عام 2023.',
		claims: [claim('0.2 في الألف', -0.2, 'per_mille', 'natural_increase', change)]
	},
	{
		sentence:
			'ووصلت نسبة العمال المدربين إلى 68% في عام 2024، منهم 29.5% حاصلون على شهادات ودرجات علمية.',
		claims: [
			claim('68%', 68, '%', 'trained_labour_share'),
			claim('29.5%', 29.5, '%', 'trained_labour_certified')
		]
	},
	{
		sentence:
			'وفي عام 2023 تم توفير 21,300 فرصة عمل جديدة، أي 106.5% من الخطة، وبلغ معدل البطالة في المناطق الحضرية 2.8%.',
		claims: [
			claim('21,300 فرصة عمل جديدة', 21300, 'count', 'jobs_created'),
			claim('106.5%', 106.5, '%', 'jobs_created', completion),
			claim('2.8%', 2.8, '%', 'unemployment_rate')
		]
	},
	{
		sentence:
			'وبلغت نسبة المدارس المستوفية للمعايير الوطنية 78.9% عام 2024، ونسبة النجاح في امتحان الثانوية العامة 99.4%.',
		claims: [
			claim('78.9%', 78.9, '%', 'schools_national_standard'),
			claim('99.4%', 99.4, '%', 'highschool_graduation')
		]
	},
	{
		sentence:
			'وبلغ متوسط درجات امتحان التخرج 6.81 درجة عام 2023، وجاءت جودة التعليم في المرتبة التاسعة على مستوى البلاد.',
		claims: [
			claim('6.81 درجة', 6.81, 'points', 'exam_average_score'),
			claim('التاسعة', 9, 'rank', 'education_quality', rank)
		]
	},
	{
		sentence:
			'ويحصل 97.6% من سكان الريف على المياه النظيفة في عام 2024، وبلغت نسبة جمع ومعالجة النفايات الصلبة 91%.',
		claims: [
			claim('97.6%', 97.6, '%', 'clean_water_access'),
			claim('91%', 91, '%', 'waste_collected')
		]
	},
	{
		sentence:
			'وبلغت نسبة المناطق الصناعية المزودة بأنظمة معالجة مياه الصرف المركزية 100%، ونسبة إشغال المناطق الصناعية 74.5% في عام 2024.',
		claims: [
			claim('100%', 100, '%', 'iz_wastewater'),
			claim('74.5%', 74.5, '%', 'industrial_zone_occupancy')
		]
	},
	{
		sentence:
			'وبلغ إجمالي القروض القائمة 96,400 مليار دونج بنهاية عام 2024، بزيادة 13.8%، ورأس المال المعبأ 88,150 مليار دونج.',
		claims: [
			claim('96,400 مليار دونج', 96400e9, 'VND', 'credit_outstanding'),
			claim('13.8%', 13.8, '%', 'credit_outstanding', change),
			claim('88,150 مليار دونج', 88150e9, 'VND', 'mobilised_capital')
		]
	},
	{
		sentence:
			'وفي عام 2023 حصلت المقاطعة على 67.12 نقطة في مؤشر القدرة التنافسية الإقليمية (PCI)، واحتلت المرتبة 18 من أصل 63 مقاطعة ومدينة.',
		claims: [
			claim('67.12 نقطة', 67.12, 'points', 'pci', { period: '2023' }),
			claim('18', 18, 'rank', 'pci', rank)
		]
	},
	{
		sentence: 'وتقدم ترتيب المقاطعة في مؤشر PCI بمقدار 11 مرتبة في عام 2022.',
		claims: [claim('11 مرتبة', 11, 'rank', 'pci', change)]
	},
	{
		sentence:
			'وسجل المؤشر الأخضر 24.6 نقطة، ومؤشر PAPI 43.9 نقطة، ومؤشر الإصلاح الإداري 88.4 نقطة في عام 2023.',
		claims: [
			claim('24.6 نقطة', 24.6, 'points', 'pgi'),
			claim('43.9 نقطة', 43.9, 'points', 'papi'),
			claim('88.4 نقطة', 88.4, 'points', 'par_index')
		]
	},
	{
		sentence:
			'وبلغ مؤشر رضا المواطنين (SIPAS) 84.7% عام 2023، وحلت المقاطعة في المركز 12 في مؤشر التحول الرقمي.',
		claims: [claim('84.7%', 84.7, '%', 'sipas'), claim('12', 12, 'rank', 'dti', rank)]
	},
	{
		sentence: 'وتقدر حصة الاقتصاد الرقمي بنسبة 14.2% من الناتج المحلي الإجمالي الإقليمي لعام 2024.',
		claims: [claim('14.2%', 14.2, '%', 'digital_economy_share', estimate)]
	},
	{
		sentence:
			'وفي عام 2024 قبلت المنظمات الحزبية 2,145 عضوًا جديدًا في الحزب، متجاوزة الخطة بنسبة 7.3%.',
		claims: [
			claim('2,145 عضوًا جديدًا', 2145, 'count', 'party_members_admitted'),
			claim('7.3%', 7.3, '%', 'party_members_admitted', surplus)
		]
	},
	{
		sentence: 'ويبلغ إجمالي عدد أعضاء الحزب 64,210 أعضاء، موزعين على 612 منظمة حزبية قاعدية.',
		claims: [
			claim('64,210 أعضاء', 64210, 'count', 'party_members_total'),
			claim('612 منظمة حزبية قاعدية', 612, 'count', 'party_organisations')
		]
	},
	{
		sentence: 'وبلغت نسبة رؤساء القرى من أعضاء الحزب 86.3% في عام 2023.',
		claims: [claim('86.3%', 86.3, '%', 'village_heads_party_members')]
	},
	{
		sentence:
			'وفي عام 2023 أكملت 89.7% من المنظمات الحزبية مهامها بشكل جيد، واتُخذت إجراءات تأديبية بحق 214 عضوًا.',
		claims: [
			claim('89.7%', 89.7, '%', 'party_cells_good'),
			claim('214 عضوًا', 214, 'count', 'party_discipline_cases')
		]
	},
	{
		sentence: 'وفي إطار تبسيط الجهاز تم تقليص 1,320 وظيفة في عام 2024.',
		claims: [claim('1,320 وظيفة', 1320, 'count', 'staff_reduction')]
	},
	{
		sentence:
			'وبعد إعادة التنظيم تضم المقاطعة 124 وحدة إدارية على مستوى البلدية، وعدد البلديات فيها 95 بلدية.',
		claims: [
			claim('124 وحدة إدارية', 124, 'count', 'commune_level_units'),
			claim('95 بلدية', 95, 'count', 'communes_total')
		]
	},
	{
		sentence: 'وفي عام 2023 استوفت 142 بلدية المعايير الصحية الوطنية.',
		claims: [claim('142 بلدية', 142, 'count', 'communes_health_standard')]
	},
	{
		sentence:
			'وفي عام 2023 بلغ عدد قتلى حوادث المرور 96 شخصًا، وسُجلت 870 قضية جنائية، ووصل معدل كشف الجرائم إلى 91.4%.',
		claims: [
			claim('96 شخصًا', 96, 'count', 'traffic_deaths'),
			claim('870 قضية', 870, 'count', 'crime_cases'),
			claim('91.4%', 91.4, '%', 'case_clearance_rate')
		]
	},
	{
		sentence:
			'ووصل إنتاج الكهرباء إلى 8.9 مليار كيلوواط ساعة عام 2024، وتبلغ نسبة الأسر التي تستخدم الكهرباء 99.7%.',
		claims: [
			claim('8.9 مليار كيلوواط ساعة', 8.9e9, 'kWh', 'electricity_output'),
			claim('99.7%', 99.7, '%', 'electricity_access')
		]
	},
	{
		sentence:
			'وبلغ حجم البضائع عبر الموانئ 168 مليون طن عام 2024، وطول الطرق السريعة في المنطقة 176 كيلومترًا.',
		claims: [
			claim('168 مليون طن', 168e6, 't', 'port_cargo_throughput'),
			claim('176 كيلومترًا', 176, 'km', 'expressway_length')
		]
	},
	{
		sentence:
			'وبلغ إنتاج المأكولات البحرية 646 ألف طن عام 2024، وصادرات المأكولات البحرية 1.27 مليار دولار.',
		claims: [
			claim('646 ألف طن', 646000, 't', 'seafood_output'),
			claim('1.27 مليار دولار', 1.27e9, 'USD', 'seafood_exports')
		]
	},
	{
		sentence: 'وتبلغ المساحة الطبيعية للمقاطعة 822,700 هكتار.',
		claims: [claim('822,700 هكتار', 822700, 'ha', 'land_area')]
	},
	{
		sentence: 'ومن بين الأهداف الاجتماعية والاقتصادية تحقق 15 هدفًا من أصل 17 في عام 2023.',
		claims: [claim('15 هدفًا', 15, 'count', 'targets_met')]
	},
	{
		sentence:
			'وفي عام 2025 تستهدف المقاطعة نموًا اقتصاديًا يتراوح بين 8 و8.5%، وإيرادات للميزانية لا تقل عن 21,500 مليار دونج.',
		claims: [
			claim('8 و8.5%', 8, '%', 'grdp_growth', { ...target, period: '2025' }),
			claim('21,500 مليار دونج', 21500e9, 'VND', 'state_budget_revenue', target)
		]
	},
	{
		sentence: 'وبلغت الصادرات مليارين ونصف المليار دولار في عام ٢٠٢٣، بزيادة ٩٫٧٪.',
		claims: [claim('٩٫٧٪', 9.7, '%', 'exports', change)]
	},
	{
		sentence: 'واعترف بخمس وعشرين بلدية ريفية جديدة في عام 2022.',
		claims: [claim('بخمس وعشرين بلدية', 25, 'count', 'communes_new_rural')]
	},
	{
		sentence: 'وبلغت إيرادات الموازنة ١٢٬٣٤٥٫٦ مليار دونغ في الأشهر التسعة الأولى من عام ٢٠٢٤.',
		claims: [
			claim('١٢٬٣٤٥٫٦ مليار دونغ', 12345.6e9, 'VND', 'state_budget_revenue', {
				period: '2024-01/2024-09'
			})
		]
	},
	{
		sentence: 'في الأشهر الـ11 الأولى من عام 2023 بلغت صادرات ها تينه 2.2 مليار دولار.',
		claims: [
			claim('2.2 مليار دولار', 2.2e9, 'USD', 'exports', {
				place: 'ha-tinh',
				period: '2023-01/2023-11'
			})
		]
	},
	{
		sentence: 'خلال شهر سبتمبر 2023 صدّرت ها تينه بضائع بقيمة 0.3 مليار دولار.',
		claims: [
			claim('0.3 مليار دولار', 0.3e9, 'USD', 'exports', { place: 'ha-tinh', period: '2023-09' })
		]
	},
	{
		sentence: 'خلال الربع الثالث من عام 2023 صدّرت ها تينه بضائع بقيمة 0.9 مليار دولار.',
		claims: [
			claim('0.9 مليار دولار', 0.9e9, 'USD', 'exports', { place: 'ha-tinh', period: '2023-Q3' })
		]
	},
	{
		sentence:
			'هاي فونغ، الأربعاء 24 ديسمبر/كانون الأول 2025: بلغت صادرات هاي فونغ هذا العام نحو 49.7 مليار دولار.',
		claims: [
			claim('49.7 مليار دولار', 49.7e9, 'USD', 'exports', {
				place: 'hai-phong-2025',
				period: '2025'
			})
		]
	},
	{
		sentence: 'ارتفع إنتاج المصانع في فو ين بنسبة 11.2% في عام 2023.',
		claims: [claim('11.2%', 11.2, '%', 'iip_growth')]
	},
	{
		sentence: 'امتلأت المناطق الصناعية في فو ين بنسبة 63% في عام 2023.',
		claims: [claim('63%', 63, '%', 'industrial_zone_occupancy')]
	},
	{
		sentence: 'في عام 2023 استوفت 104 بلديات في فو ين معايير الرعاية الصحية.',
		claims: [claim('104 بلديات', 104, 'count', 'communes_health_standard')]
	},
	{
		sentence: 'وتتوقع ها تينه أن تبلغ إيرادات الميزانية في عام 2023 ما قيمته 17.8 تريليون دونغ.',
		claims: [
			claim('17.8 تريليون دونغ', 17.8e12, 'VND', 'state_budget_revenue', {
				...estimate,
				place: 'ha-tinh'
			})
		]
	},
	{
		sentence: 'وينص القرار على أن ينمو الناتج الإقليمي لمقاطعة ين باي في عام 2025 بنسبة 8.2%.',
		claims: [claim('8.2%', 8.2, '%', 'grdp_growth', { ...target, period: '2025' })]
	},
	{
		sentence: 'وفي عام 2024 جمعت فو تو للميزانية 10,600 مليار دونغ، بفائض 36% عن التقديرات.',
		claims: [
			claim('10,600 مليار دونغ', 10600e9, 'VND', 'state_budget_revenue'),
			claim('36%', 36, '%', 'state_budget_revenue', surplus)
		]
	},
	{
		sentence:
			'وكان أداء عام 2023 في فو ين أفضل من المتوقع، إذ بلغت الصادرات 120 مليون دولار، أكثر من نصفها من المأكولات البحرية.',
		claims: [
			claim('120 مليون دولار', 120e6, 'USD', 'exports'),
			claim('نصفها', 50, '%', 'exports', share)
		]
	},
	{
		sentence: 'وفي أوت 2021 كان عدد زوار نينه بينه أقل بـ96.4% مقارنة بالشهر ذاته من العام الماضي.',
		claims: [claim('96.4%', -96.4, '%', 'tourist_arrivals', { ...change, period: '2021-08' })]
	},
	{
		sentence: 'وفي عام 2024 احتلت فو تو المركز عاشرا من حيث نمو الناتج المحلي الإجمالي الإقليمي.',
		claims: [claim('عاشرا', 10, 'rank', 'grdp_growth', rank)]
	},
	{
		sentence: 'وفي عام 2023 أنفق المستهلكون في كان ثو 77.6 تريليون دونغ على السلع والخدمات.',
		claims: [claim('77.6 تريليون دونغ', 77.6e12, 'VND', 'retail_sales')]
	},
	{
		sentence: 'في عام 2023 يتوفر في مقاطعة فو ين لكل عشرة آلاف من السكان 8.4 أطباء و24.8 سريرًا.',
		claims: [
			claim('8.4 أطباء', 8.4, 'per_10000', 'doctors_per_10000', {
				place: 'phu-yen',
				period: '2023'
			}),
			claim('24.8 سريرًا', 24.8, 'per_10000', 'hospital_beds_per_10000', {
				place: 'phu-yen',
				period: '2023'
			})
		]
	},
	{
		sentence: 'في عام 2023 ألغيت في مقاطعة فو ين 420 وظيفة حكومية.',
		claims: [
			claim('420 وظيفة', 420, 'count', 'staff_reduction', { place: 'phu-yen', period: '2023' })
		]
	},
	{
		sentence: 'في عام 2023 نما الائتمان في مقاطعة فو ين بنسبة 10%.',
		claims: [
			claim('10%', 10, '%', 'credit_outstanding', { ...change, place: 'phu-yen', period: '2023' })
		]
	},
	{
		sentence: 'في عام 2023 بلغ مجموع المصروفات في مقاطعة فو ين 18,100 مليار دونغ.',
		claims: [
			claim('18,100 مليار دونغ', 1.81e13, 'VND', 'budget_expenditure', {
				place: 'phu-yen',
				period: '2023'
			})
		]
	},
	{
		sentence: 'في عام 2023 وُزعت في مقاطعة فو ين 12,000 هدية وشُيد 21 جسرًا.',
		claims: [
			claim('12,000 هدية', 12000, 'count', null, { place: 'phu-yen', period: '2023' }),
			claim('21 جسرًا', 21, 'count', null, { place: 'phu-yen', period: '2023' })
		]
	}
];

/** Sentences whose numerals state nothing. */
export const noClaims: readonly string[] = [
	'عقد اجتماع اللجنة الشعبية للمقاطعة يوم 14 مارس 2024 في الساعة 14:30 في القاعة رقم 12.',
	'ووفقًا للقرار رقم 57-NQ/TW والقرار رقم 1719/QĐ-TTg ستتم متابعة العمل.',
	'وأقر المؤتمر الوطني الثالث عشر للحزب التوجهات للفترة 2021-2025.',
	'للتواصل: هاتف 0203 3835 678.',
	'الصورة 3: الطريق الوطني رقم 1 عند الكيلومتر 42.',
	'تباع التذاكر في النافذة 4 ابتداء من الساعة 9، والأطفال دون سن 10 يدخلون مجانًا.',
	'1204 مشاهدة',
	'تحتفل المقاطعة بالذكرى الثمانين لثورة أغسطس يوم 19 أغسطس 2025.',
	'الفنان البالغ من العمر 67 عامًا بدأ الرسم في سن 15.',
	'فاز الفريق المضيف بنتيجة 3-1 في الجولة 12.',
	'وأشار المؤتمر إلى نقاط الضعف وأوجه القصور في عمل اللجان الحزبية.',
	'وترأس المؤتمر الرفيق فان فان ماي.',
	'انتهى العمل بعد سنة ونصف، وهو أفضل أداء نصف سنوي للمقاطعة.'
];
