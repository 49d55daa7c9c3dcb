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

/** Sentences of news in Vietnamese and the figures they state. */
export const cases: readonly Case[] = [
	{
		sentence:
			'Năm 2023, GRDP của tỉnh Ninh Bình tăng 7,27%, trong đó khu vực dịch vụ tăng 8,1%, nông, lâm nghiệp và thuỷ sản tăng 2,94%.',
		claims: [
			claim('7,27%', 7.27, '%', 'grdp_growth', { place: 'ninh-binh', period: '2023' }),
			claim('8,1%', 8.1, '%', 'services_growth', { place: 'ninh-binh', period: '2023' }),
			claim('2,94%', 2.94, '%', 'agriculture_growth', { place: 'ninh-binh', period: '2023' })
		]
	},
	{
		sentence:
			'Quy mô nền kinh tế tỉnh Lào Cai năm 2024 ước đạt gần 84,3 nghìn tỷ đồng, GRDP bình quân đầu người ước 104,6 triệu đồng.',
		claims: [
			claim('84,3 nghìn tỷ đồng', 84.3e12, 'VND', 'grdp', {
				...estimate,
				place: 'lao-cai',
				period: '2024'
			}),
			claim('104,6 triệu đồng', 104.6e6, 'VND', 'grdp_per_capita', { ...estimate, period: '2024' })
		]
	},
	{
		sentence:
			'Tổng sản phẩm trên địa bàn tỉnh Hà Nam theo giá so sánh 2010 năm 2022 đạt 45.120 tỷ đồng.',
		claims: [
			claim('45.120 tỷ đồng', 45.12e12, 'VND', 'grdp_constant_prices', {
				place: 'ha-nam',
				period: '2022'
			})
		]
	},
	{
		sentence:
			'Thu nhập bình quân đầu người của tỉnh Sóc Trăng năm 2024 đạt 5,1 triệu đồng/tháng, tăng 8,7% so với năm trước.',
		claims: [
			claim('5,1 triệu đồng', 5.1e6, 'VND', 'income_per_capita', { place: 'soc-trang' }),
			claim('8,7%', 8.7, '%', 'income_per_capita', change)
		]
	},
	{
		sentence:
			'Thu nhập bình quân đầu người khu vực nông thôn tỉnh Bến Tre năm 2023 đạt 58,5 triệu đồng.',
		claims: [claim('58,5 triệu đồng', 58.5e6, 'VND', 'rural_income_per_capita')]
	},
	{
		sentence:
			'Trong cơ cấu kinh tế tỉnh Vĩnh Phúc năm 2024, công nghiệp - xây dựng chiếm 53,4%, dịch vụ chiếm 22,6%, nông, lâm nghiệp và thủy sản chiếm 5,8%.',
		claims: [
			claim('53,4%', 53.4, '%', 'industry_construction_share_grdp'),
			claim('22,6%', 22.6, '%', 'services_share_grdp'),
			claim('5,8%', 5.8, '%', 'agriculture_share_grdp')
		]
	},
	{
		sentence:
			'Khu vực công nghiệp và xây dựng của tỉnh Hậu Giang tăng 21,36% trong năm 2023; riêng ngành công nghiệp chế biến, chế tạo tăng 13,5%.',
		claims: [
			claim('21,36%', 21.36, '%', 'industry_construction_growth', { place: 'hau-giang' }),
			claim('13,5%', 13.5, '%', 'manufacturing_growth')
		]
	},
	{
		sentence:
			'Năm 2024, tại tỉnh Trà Vinh, riêng ngành công nghiệp tăng 12,2%, ngành xây dựng tăng 9,4%, thuế sản phẩm trừ trợ cấp sản phẩm tăng 6,1%.',
		claims: [
			claim('12,2%', 12.2, '%', 'industry_growth'),
			claim('9,4%', 9.4, '%', 'construction_growth'),
			claim('6,1%', 6.1, '%', 'product_tax_growth')
		]
	},
	{
		sentence:
			'Chỉ số sản xuất công nghiệp (IIP) tỉnh Hà Tĩnh 9 tháng đầu năm 2024 tăng 8,32% so với cùng kỳ năm trước.',
		claims: [claim('8,32%', 8.32, '%', 'iip_growth', { period: '2024-01/2024-09' })]
	},
	{
		sentence:
			'Giá trị sản xuất công nghiệp của tỉnh Hưng Yên năm 2023 đạt 312.500 tỷ đồng, tăng 9,6% so với năm 2022.',
		claims: [
			claim('312.500 tỷ đồng', 312.5e12, 'VND', 'industrial_production_value'),
			claim('9,6%', 9.6, '%', 'industrial_production_value', change)
		]
	},
	{
		sentence:
			'Năng suất lao động xã hội của tỉnh Bình Phước năm 2022 đạt 158,4 triệu đồng/lao động; đóng góp của TFP vào tăng trưởng đạt 42,5%.',
		claims: [
			claim('158,4 triệu đồng', 158.4e6, 'VND', 'labour_productivity'),
			claim('42,5%', 42.5, '%', 'tfp_contribution')
		]
	},
	{
		sentence:
			'Tổng vốn đầu tư toàn xã hội năm 2024 của tỉnh Quảng Nam ước đạt 37.900 tỷ đồng, tăng 10,2%.',
		claims: [
			claim('37.900 tỷ đồng', 37.9e12, 'VND', 'social_investment', estimate),
			claim('10,2%', 10.2, '%', 'social_investment', { ...change, ...estimate })
		]
	},
	{
		sentence:
			'Đến hết tháng 12/2023, giải ngân vốn đầu tư công của tỉnh Đồng Tháp đạt 97,4% kế hoạch Thủ tướng Chính phủ giao, xếp thứ 4 cả nước.',
		claims: [
			claim('97,4%', 97.4, '%', 'public_investment_disbursement'),
			claim('thứ 4', 4, 'rank', 'public_investment_disbursement', rank)
		]
	},
	{
		sentence:
			'Năm 2024, tỉnh Bắc Ninh thu hút vốn FDI đạt 5,12 tỷ USD, gấp 2,8 lần năm 2023, đứng đầu cả nước.',
		claims: [
			claim('5,12 tỷ USD', 5.12e9, 'USD', 'fdi_capital', { place: 'bac-ninh', period: '2024' }),
			claim('2,8 lần', 2.8, 'times', 'fdi_capital', change),
			claim('đứng đầu', 1, 'rank', 'fdi_capital', rank)
		]
	},
	{
		sentence:
			'Tỉnh Tây Ninh cấp mới 34 dự án FDI trong năm 2023, tổng vốn FDI lũy kế đạt 9,4 tỷ USD.',
		claims: [
			claim('34 dự án', 34, 'count', 'fdi_projects'),
			claim('9,4 tỷ USD', 9.4e9, 'USD', 'fdi_stock')
		]
	},
	{
		sentence:
			'Tỉnh Bình Thuận chấp thuận chủ trương đầu tư cho 23 dự án trong năm 2022; vốn đầu tư trong nước đạt 18.400 tỷ đồng.',
		claims: [
			claim('23 dự án', 23, 'count', 'investment_projects'),
			claim('18.400 tỷ đồng', 18.4e12, 'VND', 'domestic_investment_capital')
		]
	},
	{
		sentence: 'Tổng vốn thu hút đầu tư quy đổi của tỉnh Hải Dương năm 2024 đạt khoảng 1,35 tỷ USD.',
		claims: [claim('1,35 tỷ USD', 1.35e9, 'USD', 'investment_attracted')]
	},
	{
		sentence:
			'Toàn tỉnh Gia Lai có 1.215 doanh nghiệp thành lập mới trong năm 2023, nâng tổng số doanh nghiệp đang hoạt động lên 9.860 doanh nghiệp.',
		claims: [
			claim('1.215 doanh nghiệp', 1215, 'count', 'enterprises_new'),
			claim('9.860 doanh nghiệp', 9860, 'count', 'enterprises_total')
		]
	},
	{
		sentence:
			'Tổng thu NSNN trên địa bàn tỉnh Hòa Bình năm 2023 đạt 6.215 tỷ đồng, vượt 14,6% dự toán; trong đó thu nội địa đạt 5.730 tỷ đồng, thu từ hoạt động xuất nhập khẩu đạt 485 tỷ đồng.',
		claims: [
			claim('6.215 tỷ đồng', 6.215e12, 'VND', 'state_budget_revenue', { place: 'hoa-binh' }),
			claim('14,6%', 14.6, '%', 'state_budget_revenue', surplus),
			claim('5.730 tỷ đồng', 5.73e12, 'VND', 'domestic_revenue'),
			claim('485 tỷ đồng', 485e9, 'VND', 'customs_revenue')
		]
	},
	{
		sentence:
			'Thu ngân sách của Đà Nẵng quý I/2025 đạt 8.940 tỷ đồng, bằng 36,2% dự toán HĐND thành phố giao và tăng 21% so với cùng kỳ.',
		claims: [
			claim('8.940 tỷ đồng', 8.94e12, 'VND', 'state_budget_revenue', {
				place: 'da-nang',
				period: '2025-Q1'
			}),
			claim('36,2%', 36.2, '%', 'state_budget_revenue', completion),
			claim('21%', 21, '%', 'state_budget_revenue', change)
		]
	},
	{
		sentence:
			'Tổng chi ngân sách địa phương của tỉnh Yên Bái năm 2022 là 15.430 tỷ đồng, tổng thu ngân sách địa phương đạt 16.020 tỷ đồng.',
		claims: [
			claim('15.430 tỷ đồng', 15.43e12, 'VND', 'budget_expenditure'),
			claim('16.020 tỷ đồng', 16.02e12, 'VND', 'local_budget_revenue')
		]
	},
	{
		sentence:
			'Kim ngạch xuất khẩu của tỉnh Long An năm 2024 đạt 7,9 tỷ USD, kim ngạch nhập khẩu đạt 5,6 tỷ USD.',
		claims: [
			claim('7,9 tỷ USD', 7.9e9, 'USD', 'exports', { place: 'long-an' }),
			claim('5,6 tỷ USD', 5.6e9, 'USD', 'imports', { place: 'long-an' })
		]
	},
	{
		sentence:
			'Tổng kim ngạch xuất nhập khẩu qua các cửa khẩu tỉnh Cao Bằng năm 2023 đạt 820 triệu USD, tăng 12%.',
		claims: [
			claim('820 triệu USD', 820e6, 'USD', 'trade_turnover'),
			claim('12%', 12, '%', 'trade_turnover', change)
		]
	},
	{
		sentence:
			'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng tỉnh An Giang 6 tháng đầu năm 2024 ước đạt 77.600 tỷ đồng, tăng 14,9% so với cùng kỳ.',
		claims: [
			claim('77.600 tỷ đồng', 77.6e12, 'VND', 'retail_sales', { ...estimate, period: '2024-H1' }),
			claim('14,9%', 14.9, '%', 'retail_sales', { ...change, ...estimate })
		]
	},
	{
		sentence:
			'Tổng mức lưu chuyển hàng hóa và doanh thu dịch vụ của tỉnh Bạc Liêu năm 2022 đạt 82.300 tỷ đồng; chỉ số giá tiêu dùng bình quân tăng 3,1%.',
		claims: [
			claim('82.300 tỷ đồng', 82.3e12, 'VND', 'goods_services_sales'),
			claim('3,1%', 3.1, '%', 'cpi_growth')
		]
	},
	{
		sentence:
			'Năm 2024, tỉnh Khánh Hòa đón 10,6 triệu lượt khách lưu trú, trong đó khách quốc tế đạt 4,7 triệu lượt, khách nội địa đạt 5,9 triệu lượt; tổng thu từ khách du lịch đạt 53.000 tỷ đồng.',
		claims: [
			claim('10,6 triệu lượt khách', 10.6e6, 'count', 'tourist_arrivals'),
			claim('4,7 triệu lượt', 4.7e6, 'count', 'international_tourist_arrivals'),
			claim('5,9 triệu lượt', 5.9e6, 'count', 'domestic_tourist_arrivals'),
			claim('53.000 tỷ đồng', 53e12, 'VND', 'tourism_revenue')
		]
	},
	{
		sentence:
			'Sản lượng lương thực có hạt của tỉnh Đắk Lắk năm 2023 đạt 1,28 triệu tấn, bằng 103,5% kế hoạch; sản lượng lúa đạt 812.000 tấn, năng suất lúa bình quân 68,3 tạ/ha.',
		claims: [
			claim('1,28 triệu tấn', 1.28e6, 't', 'grain_output', { place: 'dak-lak' }),
			claim('103,5%', 103.5, '%', 'grain_output', completion),
			claim('812.000 tấn', 812000, 't', 'rice_output'),
			claim('68,3 tạ/ha', 68.3, 'quintal/ha', 'rice_yield')
		]
	},
	{
		sentence:
			'Toàn tỉnh Nam Định đã tích tụ, tập trung đất đai được 4.250 ha; tổng diện tích gieo trồng năm 2023 đạt 178.400 ha.',
		claims: [
			claim('4.250 ha', 4250, 'ha', 'hightech_farmland'),
			claim('178.400 ha', 178400, 'ha', 'sown_area')
		]
	},
	{
		sentence:
			'Giá trị sản xuất nông, lâm, thủy sản tỉnh Kiên Giang năm 2024 đạt 61.300 tỷ đồng; sản lượng thủy sản đạt 815.000 tấn, kim ngạch xuất khẩu thủy sản đạt 310 triệu USD.',
		claims: [
			claim('61.300 tỷ đồng', 61.3e12, 'VND', 'agricultural_production_value'),
			claim('815.000 tấn', 815000, 't', 'seafood_output'),
			claim('310 triệu USD', 310e6, 'USD', 'seafood_exports')
		]
	},
	{
		sentence: 'Tỷ lệ che phủ rừng của tỉnh Bắc Kạn năm 2022 ổn định ở mức 73,4%, cao nhất cả nước.',
		claims: [claim('73,4%', 73.4, '%', 'forest_coverage', { place: 'bac-kan', period: '2022' })]
	},
	{
		sentence: 'Đến cuối năm 2023, tỉnh Sơn La có 151 sản phẩm OCOP đạt 3 sao trở lên.',
		claims: [claim('151 sản phẩm', 151, 'count', 'ocop_products', { place: 'son-la' })]
	},
	{
		sentence:
			'Đến nay, tỉnh Hà Tĩnh có 180/181 xã đạt chuẩn nông thôn mới, 64 xã đạt chuẩn nông thôn mới nâng cao và 15 xã nông thôn mới kiểu mẫu.',
		claims: [
			claim('180/181 xã', 180, 'count', 'communes_new_rural', { place: 'ha-tinh' }),
			claim('64 xã', 64, 'count', 'communes_new_rural_advanced'),
			claim('15 xã', 15, 'count', 'communes_new_rural_model')
		]
	},
	{
		sentence:
			'Tỉnh Tiền Giang có 8 đơn vị cấp huyện đạt chuẩn nông thôn mới năm 2023, bình quân mỗi xã đạt 18,6 tiêu chí.',
		claims: [
			claim('8 đơn vị cấp huyện', 8, 'count', 'districts_new_rural'),
			claim('18,6 tiêu chí', 18.6, 'count', 'new_rural_criteria')
		]
	},
	{
		sentence:
			'Tỷ lệ hộ nghèo của tỉnh Điện Biên năm 2024 giảm còn 21,29%, tỷ lệ hộ cận nghèo là 15,4%.',
		claims: [
			claim('21,29%', 21.29, '%', 'poverty_rate', { place: 'dien-bien' }),
			claim('15,4%', 15.4, '%', 'near_poor_rate')
		]
	},
	{
		sentence: 'Năm 2023, tỉnh Tuyên Quang hoàn thành xóa nhà tạm, nhà dột nát cho 2.140 hộ nghèo.',
		claims: [claim('2.140 hộ', 2140, 'count', 'temporary_houses_removed')]
	},
	{
		sentence:
			'Tỷ lệ bao phủ bảo hiểm y tế của tỉnh Lai Châu năm 2024 đạt 96,8% dân số; tỷ lệ lực lượng lao động tham gia BHXH đạt 31,5%, tham gia bảo hiểm thất nghiệp đạt 18,2%.',
		claims: [
			claim('96,8%', 96.8, '%', 'health_insurance_coverage', { place: 'lai-chau' }),
			claim('31,5%', 31.5, '%', 'social_insurance_coverage'),
			claim('18,2%', 18.2, '%', 'unemployment_insurance_coverage')
		]
	},
	{
		sentence:
			'Năm 2023, tỉnh Phú Thọ đạt 15,5 bác sĩ/vạn dân và 49,3 giường bệnh/vạn dân; tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi còn 17,8%.',
		claims: [
			claim('15,5 bác sĩ/vạn dân', 15.5, 'per_10000', 'doctors_per_10000'),
			claim('49,3 giường bệnh/vạn dân', 49.3, 'per_10000', 'hospital_beds_per_10000'),
			claim('17,8%', 17.8, '%', 'child_stunting')
		]
	},
	{
		sentence:
			'Dân số trung bình của tỉnh Ninh Thuận năm 2022 là 598.700 người; tỷ lệ tăng dân số tự nhiên là 0,98%.',
		claims: [
			claim('598.700 người', 598700, 'count', 'population', {
				place: 'ninh-thuan',
				period: '2022'
			}),
			claim('0,98%', 0.98, '%', 'natural_increase')
		]
	},
	{
		sentence:
			'Tỷ lệ đô thị hóa của tỉnh Bình Dương năm 2023 đạt 84,5%, tỷ lệ thất nghiệp khu vực thành thị là 3,2%.',
		claims: [
			claim('84,5%', 84.5, '%', 'urbanisation_rate'),
			claim('3,2%', 3.2, '%', 'unemployment_rate')
		]
	},
	{
		sentence:
			'Tỷ lệ lao động qua đào tạo của tỉnh Quảng Bình năm 2024 đạt 71,2%, trong đó lao động có bằng cấp, chứng chỉ đạt 29,4%.',
		claims: [
			claim('71,2%', 71.2, '%', 'trained_labour_share'),
			claim('29,4%', 29.4, '%', 'trained_labour_certified')
		]
	},
	{
		sentence:
			'Trong năm 2023, tỉnh Kon Tum giải quyết việc làm cho 6.450 lao động, đạt 107,5% kế hoạch.',
		claims: [
			claim('6.450 lao động', 6450, 'count', 'jobs_created', { place: 'kon-tum' }),
			claim('107,5%', 107.5, '%', 'jobs_created', completion)
		]
	},
	{
		sentence:
			'Tỷ lệ trường đạt chuẩn quốc gia của tỉnh Bắc Giang năm 2024 là 93,7%; tỷ lệ tốt nghiệp THPT đạt 99,6%.',
		claims: [
			claim('93,7%', 93.7, '%', 'schools_national_standard'),
			claim('99,6%', 99.6, '%', 'highschool_graduation')
		]
	},
	{
		sentence:
			'Điểm thi trung bình tốt nghiệp THPT năm 2024 của tỉnh Thái Bình đạt 7,05 điểm; chất lượng giáo dục mũi nhọn xếp thứ 9 cả nước.',
		claims: [
			claim('7,05 điểm', 7.05, 'points', 'exam_average_score'),
			claim('thứ 9', 9, 'rank', 'education_quality', rank)
		]
	},
	{
		sentence:
			'Tỷ lệ dân số nông thôn tỉnh Cà Mau sử dụng nước hợp vệ sinh năm 2023 đạt 94,5%, tỷ lệ thu gom chất thải rắn sinh hoạt đô thị đạt 91%.',
		claims: [
			claim('94,5%', 94.5, '%', 'clean_water_access', { place: 'ca-mau' }),
			claim('91%', 91, '%', 'waste_collected')
		]
	},
	{
		sentence:
			'Tỷ lệ lấp đầy các khu công nghiệp của tỉnh Tây Ninh năm 2023 đạt 76,4%; tỷ lệ khu công nghiệp có hệ thống xử lý nước thải tập trung đạt 100%.',
		claims: [
			claim('76,4%', 76.4, '%', 'industrial_zone_occupancy'),
			claim('100%', 100, '%', 'iz_wastewater')
		]
	},
	{
		sentence:
			'Đến ngày 31/12/2023, tổng dư nợ tín dụng trên địa bàn tỉnh Quảng Ngãi đạt 78.600 tỷ đồng, nguồn vốn huy động đạt 74.900 tỷ đồng.',
		claims: [
			claim('78.600 tỷ đồng', 78.6e12, 'VND', 'credit_outstanding'),
			claim('74.900 tỷ đồng', 74.9e12, 'VND', 'mobilised_capital')
		]
	},
	{
		sentence:
			'Chỉ số PCI năm 2023 của tỉnh Đồng Tháp đạt 69,66 điểm, xếp thứ 5 toàn quốc; chỉ số xanh cấp tỉnh (PGI) đạt 24,1 điểm.',
		claims: [
			claim('69,66 điểm', 69.66, 'points', 'pci', { place: 'dong-thap', period: '2023' }),
			claim('thứ 5', 5, 'rank', 'pci', rank),
			claim('24,1 điểm', 24.1, 'points', 'pgi')
		]
	},
	{
		sentence:
			'Năm 2022, chỉ số PAPI của tỉnh Bình Định đạt 43,1 điểm, chỉ số cải cách hành chính đạt 86,4 điểm, chỉ số hài lòng SIPAS đạt 81,3%, chỉ số chuyển đổi số xếp thứ 17.',
		claims: [
			claim('43,1 điểm', 43.1, 'points', 'papi'),
			claim('86,4 điểm', 86.4, 'points', 'par_index'),
			claim('81,3%', 81.3, '%', 'sipas'),
			claim('thứ 17', 17, 'rank', 'dti', rank)
		]
	},
	{
		sentence:
			'Chỉ số cải cách hành chính của tỉnh Hậu Giang năm 2023 tăng 6 bậc, vươn lên vị trí thứ 11.',
		claims: [
			claim('6 bậc', 6, 'rank', 'par_index', change),
			claim('thứ 11', 11, 'rank', 'par_index', rank)
		]
	},
	{
		sentence: 'Tỷ trọng kinh tế số trong GRDP của tỉnh Thái Nguyên năm 2024 ước đạt 30,5%.',
		claims: [claim('30,5%', 30.5, '%', 'digital_economy_share', { ...estimate, period: '2024' })]
	},
	{
		sentence:
			'Năm 2023, Đảng bộ tỉnh Vĩnh Long kết nạp 1.342 đảng viên mới, nâng tổng số đảng viên lên 51.200 đảng viên.',
		claims: [
			claim('1.342 đảng viên', 1342, 'count', 'party_members_admitted'),
			claim('51.200 đảng viên', 51200, 'count', 'party_members_total')
		]
	},
	{
		sentence:
			'Đảng bộ tỉnh Hà Giang có 812 tổ chức cơ sở đảng; tỷ lệ trưởng thôn là đảng viên năm 2024 đạt 74,6%, tỷ lệ tổ chức đảng hoàn thành tốt nhiệm vụ trở lên đạt 92,3%.',
		claims: [
			claim('812 tổ chức cơ sở đảng', 812, 'count', 'party_organisations'),
			claim('74,6%', 74.6, '%', 'village_heads_party_members'),
			claim('92,3%', 92.3, '%', 'party_cells_good')
		]
	},
	{
		sentence:
			'Trong năm 2022, các cấp ủy của tỉnh Lâm Đồng thi hành kỷ luật 214 đảng viên; toàn tỉnh tinh giản biên chế 356 người.',
		claims: [
			claim('214 đảng viên', 214, 'count', 'party_discipline_cases'),
			claim('356 người', 356, 'count', 'staff_reduction')
		]
	},
	{
		sentence: 'Sau sắp xếp, tỉnh Cà Mau còn 64 đơn vị hành chính cấp xã từ tháng 7/2025.',
		claims: [claim('64 đơn vị hành chính cấp xã', 64, 'count', 'commune_level_units')]
	},
	{
		sentence:
			'Tổng số xã của tỉnh Thanh Hóa năm 2022 là 469 xã; 97,5% số xã đạt tiêu chí quốc gia về y tế.',
		claims: [
			claim('469 xã', 469, 'count', 'communes_total'),
			claim('97,5%', 97.5, '%', 'communes_health_standard')
		]
	},
	{
		sentence: 'Năm 2023, tỉnh Ninh Bình có 16/18 chỉ tiêu đạt và vượt kế hoạch.',
		claims: [claim('16/18 chỉ tiêu', 16, 'count', 'targets_met')]
	},
	{
		sentence:
			'Tai nạn giao thông năm 2023 tại tỉnh Đắk Nông làm chết 97 người; toàn tỉnh xảy ra 512 vụ phạm pháp hình sự, tỷ lệ điều tra, khám phá đạt 89,4%.',
		claims: [
			claim('97 người', 97, 'count', 'traffic_deaths'),
			claim('512 vụ', 512, 'count', 'crime_cases'),
			claim('89,4%', 89.4, '%', 'case_clearance_rate')
		]
	},
	{
		sentence:
			'Sản lượng điện sản xuất của tỉnh Ninh Thuận năm 2023 đạt 7,6 tỷ kWh; tỷ lệ hộ sử dụng điện đạt 99,8%.',
		claims: [
			claim('7,6 tỷ kWh', 7.6e9, 'kWh', 'electricity_output'),
			claim('99,8%', 99.8, '%', 'electricity_access')
		]
	},
	{
		sentence: 'Tổng chiều dài đường cao tốc qua tỉnh Quảng Ninh đạt 176 km vào cuối năm 2022.',
		claims: [claim('176 km', 176, 'km', 'expressway_length')]
	},
	{
		sentence:
			'Sản lượng hàng hóa thông qua cảng biển Quảng Ngãi năm 2023 đạt 28,4 triệu tấn, tăng 5%.',
		claims: [
			claim('28,4 triệu tấn', 28.4e6, 't', 'port_cargo_throughput'),
			claim('5%', 5, '%', 'port_cargo_throughput', change)
		]
	},
	{
		sentence: 'Diện tích của tỉnh Khánh Hòa là 5.026 km2.',
		claims: [claim('5.026 km2', 5026, 'km2', 'land_area', { place: 'khanh-hoa' })]
	},
	{
		sentence: 'Tỉnh Hà Nam có diện tích tự nhiên 86.193 ha.',
		claims: [claim('86.193 ha', 86193, 'ha', 'land_area', { place: 'ha-nam' })]
	},
	{
		sentence:
			'Tổng giá trị sản xuất các ngành của tỉnh Hưng Yên năm 2022 đạt 420.300 tỷ đồng, giá trị sản xuất thương mại - dịch vụ đạt 61.200 tỷ đồng.',
		claims: [
			claim('420.300 tỷ đồng', 420.3e12, 'VND', 'total_production_value'),
			claim('61.200 tỷ đồng', 61.2e12, 'VND', 'services_production_value')
		]
	},
	{
		sentence:
			'Năm 2025, tỉnh Nghệ An phấn đấu tốc độ tăng trưởng GRDP đạt từ 9,5% đến 10,5%, thu ngân sách không thấp hơn 21.000 tỷ đồng.',
		claims: [
			claim('9,5% đến 10,5%', 9.5, '%', 'grdp_growth', { ...target, period: '2025' }),
			claim('21.000 tỷ đồng', 21e12, 'VND', 'state_budget_revenue', target)
		]
	},
	{
		sentence: 'Năm 2024, GDP cả nước tăng 7,09%, trong khi GRDP của Hải Phòng tăng 11,01%.',
		claims: [
			claim('7,09%', 7.09, '%', 'gdp_growth', { place: 'vietnam' }),
			claim('11,01%', 11.01, '%', 'grdp_growth', { place: 'hai-phong' })
		]
	},
	{
		sentence:
			'Thu nội địa của tỉnh Lạng Sơn năm 2023 đạt hai nghìn năm trăm tỷ đồng, chiếm gần một phần ba tổng thu ngân sách.',
		claims: [
			claim('hai nghìn năm trăm tỷ đồng', 2.5e12, 'VND', 'domestic_revenue'),
			claim('một phần ba', 33.33, '%', 'domestic_revenue', share)
		]
	},
	{
		sentence:
			'Du lịch tỉnh Ninh Bình đón hơn 3 triệu rưỡi lượt khách trong 6 tháng đầu năm 2024, doanh thu du lịch tăng gấp đôi cùng kỳ.',
		claims: [
			claim('3 triệu rưỡi lượt khách', 3.5e6, 'count', 'tourist_arrivals', { period: '2024-H1' }),
			claim('gấp đôi', 2, 'times', 'tourism_revenue', change)
		]
	},
	{
		sentence:
			'Năm 2023, tỉnh Sơn La xảy ra 410 vụ phạm pháp hình sự, tăng 12 vụ so với năm trước; tai nạn giao thông làm chết 98 người, giảm 7 người.',
		claims: [
			claim('410 vụ', 410, 'count', 'crime_cases', { place: 'son-la', period: '2023' }),
			claim('12 vụ', 12, 'count', 'crime_cases', change),
			claim('98 người', 98, 'count', 'traffic_deaths'),
			claim('7 người', -7, 'count', 'traffic_deaths', change)
		]
	},
	{
		sentence:
			'Đến cuối năm 2024, tỉnh Bến Tre có 118/133 xã đạt chuẩn nông thôn mới, tăng 9 xã so với cuối năm 2023.',
		claims: [
			claim('118/133 xã', 118, 'count', 'communes_new_rural', { place: 'ben-tre' }),
			claim('9 xã', 9, 'count', 'communes_new_rural', change)
		]
	},
	{
		sentence:
			'Mục tiêu đến cuối năm 2026, tỉnh Gia Lai có thêm 5 xã đạt chuẩn nông thôn mới, tỷ lệ hộ nghèo giảm còn 4,2%.',
		claims: [
			claim('5 xã', 5, 'count', 'communes_new_rural', { ...change, ...target, period: '2026' }),
			claim('4,2%', 4.2, '%', 'poverty_rate', { ...target, period: '2026' })
		]
	},
	{
		sentence:
			'Công nghiệp - xây dựng của tỉnh Quảng Nam năm 2023 giảm 17,8%, GRDP giảm 8,25%, chỉ số sản xuất công nghiệp giảm 21,5%.',
		claims: [
			claim('17,8%', -17.8, '%', 'industry_construction_growth', { place: 'quang-nam' }),
			claim('8,25%', -8.25, '%', 'grdp_growth'),
			claim('21,5%', -21.5, '%', 'iip_growth')
		]
	},
	{
		sentence:
			'Thu nội địa của tỉnh Bình Phước năm 2023 đạt 8.120 tỷ đồng, hụt 24,5% so với dự toán; thu từ hoạt động xuất nhập khẩu vượt 12% kế hoạch.',
		claims: [
			claim('8.120 tỷ đồng', 8.12e12, 'VND', 'domestic_revenue'),
			claim('24,5%', -24.5, '%', 'domestic_revenue', surplus),
			claim('12%', 12, '%', 'customs_revenue', surplus)
		]
	},
	{
		sentence:
			'GRDP bình quân đầu người của tỉnh Hà Tĩnh năm 2024 đạt 86,4 triệu đồng, tăng 7,1 triệu đồng so với năm 2023.',
		claims: [
			claim('86,4 triệu đồng', 86.4e6, 'VND', 'grdp_per_capita', {
				place: 'ha-tinh',
				period: '2024'
			}),
			claim('7,1 triệu đồng', 7.1e6, 'VND', 'grdp_per_capita', { ...change, period: '2024' })
		]
	},
	{
		sentence:
			'Năm 2024, thu ngân sách của tỉnh Đồng Nai đạt 61.200 tỷ đồng (năm 2023: 57.800 tỷ đồng), chiếm 3% tổng thu cả nước.',
		claims: [
			claim('61.200 tỷ đồng', 61.2e12, 'VND', 'state_budget_revenue', { period: '2024' }),
			claim('57.800 tỷ đồng', 57.8e12, 'VND', 'state_budget_revenue', { period: '2023' }),
			claim('3%', 3, '%', 'state_budget_revenue', share)
		]
	},
	{
		sentence:
			'GRDP năm 2024 của tỉnh Hà Nam ước tăng 10,93%, cao hơn 3,84 điểm phần trăm so với bình quân cả nước.',
		claims: [
			claim('10,93%', 10.93, '%', 'grdp_growth', { ...estimate, place: 'ha-nam' }),
			claim('3,84 điểm phần trăm', 3.84, 'pp', 'grdp_growth', {
				...estimate,
				measure: 'comparison'
			})
		]
	},
	{
		sentence:
			'Tỷ lệ hộ nghèo của tỉnh Hà Giang năm 2023 giảm 4,5 điểm phần trăm, còn 32,6%; toàn tỉnh có 210 doanh nghiệp thành lập mới, gấp 1,4 lần năm trước.',
		claims: [
			claim('4,5 điểm phần trăm', -4.5, 'pp', 'poverty_rate', change),
			claim('32,6%', 32.6, '%', 'poverty_rate'),
			claim('210 doanh nghiệp', 210, 'count', 'enterprises_new'),
			claim('1,4 lần', 1.4, 'times', 'enterprises_new', change)
		]
	},
	{
		sentence: 'Trong tháng 9/2023, Hà Tĩnh xuất khẩu 0,3 tỷ USD.',
		claims: [claim('0,3 tỷ USD', 0.3e9, 'USD', 'exports', { place: 'ha-tinh', period: '2023-09' })]
	},
	{
		sentence: 'Trong quý III/2023, Hà Tĩnh xuất khẩu 0,9 tỷ USD.',
		claims: [claim('0,9 tỷ USD', 0.9e9, 'USD', 'exports', { place: 'ha-tinh', period: '2023-Q3' })]
	},
	{
		sentence:
			'6 tháng đầu năm 2023, xuất khẩu của Yên Bái đạt 150 triệu USD. Cuối năm ngoái, tỷ lệ hộ nghèo của tỉnh là 12,97%.',
		claims: [
			claim('150 triệu USD', 150e6, 'USD', 'exports', { period: '2023-H1' }),
			claim('12,97%', 12.97, '%', 'poverty_rate', { place: 'yen-bai', period: '2022' })
		]
	},
	{
		sentence:
			'Ba trong chín huyện của Phú Yên hoàn thành nhiệm vụ xây dựng nông thôn mới năm 2023.',
		claims: [claim('Ba trong chín huyện', 3, 'count', 'districts_new_rural')]
	},
	{
		sentence:
			'Các khu công nghiệp Phú Yên năm 2023 lấp đầy 63%, cảng Vũng Rô bốc xếp 1,6 triệu tấn hàng.',
		claims: [
			claim('63%', 63, '%', 'industrial_zone_occupancy'),
			claim('1,6 triệu tấn', 1.6e6, 't', 'port_cargo_throughput')
		]
	},
	{
		sentence: 'Dân số Phú Yên năm 2023 là 876.600 người, 33,1% sống ở đô thị.',
		claims: [
			claim('876.600 người', 876600, 'count', 'population'),
			claim('33,1%', 33.1, '%', 'urbanisation_rate')
		]
	},
	{
		sentence: 'Năm 2023, Phú Yên có 9,9 bác sĩ và 31,2 giường bệnh trên một vạn dân.',
		claims: [
			claim('9,9', 9.9, 'per_10000', 'doctors_per_10000'),
			claim('31,2', 31.2, 'per_10000', 'hospital_beds_per_10000')
		]
	},
	{
		sentence: 'Năm 2022, GRDP của Bắc Giang tăng 19,3%, dẫn đầu cả nước.',
		claims: [
			claim('19,3%', 19.3, '%', 'grdp_growth', { place: 'bac-giang', period: '2022' }),
			claim('dẫn đầu cả nước', 1, 'rank', 'grdp_growth', {
				...rank,
				place: 'bac-giang',
				period: '2022'
			})
		]
	},
	{
		sentence:
			'Năm 2023, tỉnh Hà Tĩnh có thêm 1.120 doanh nghiệp thành lập mới; sản lượng lương thực đạt 64 vạn tấn.',
		claims: [
			claim('1.120 doanh nghiệp', 1120, 'count', 'enterprises_new', {
				place: 'ha-tinh',
				period: '2023'
			}),
			claim('64 vạn tấn', 640000, 't', 'grain_output', { place: 'ha-tinh', period: '2023' })
		]
	},
	{
		sentence: 'Năm 2022, tỉnh Sóc Trăng đạt 8,2 bác sĩ và 27 giường bệnh trên một vạn dân.',
		claims: [
			claim('8,2 bác sĩ', 8.2, 'per_10000', 'doctors_per_10000', {
				place: 'soc-trang',
				period: '2022'
			}),
			claim('27 giường bệnh trên một vạn dân', 27, 'per_10000', 'hospital_beds_per_10000', {
				place: 'soc-trang',
				period: '2022'
			})
		]
	},
	{
		sentence: 'Năm 2023, tỉnh Phú Yên cung cấp 1.850 thủ tục hành chính và có 1.200 trang trại.',
		claims: [
			claim('1.850 thủ tục', 1850, 'count', null, { place: 'phu-yen', period: '2023' }),
			claim('1.200 trang trại', 1200, 'count', null, { place: 'phu-yen', period: '2023' })
		]
	},
	{
		sentence: 'Số thu của Hải quan tỉnh Phú Yên năm 2023 đạt 312 tỷ đồng.',
		claims: [
			claim('312 tỷ đồng', 3.12e11, 'VND', 'customs_revenue', { place: 'phu-yen', period: '2023' })
		]
	},
	{
		sentence: 'Năm 2023, tỉnh Phú Yên có 3.400 ha diện tích cao su; 340 hợp tác xã đang hoạt động.',
		claims: [
			claim('3.400 ha', 3400, 'ha', null, { place: 'phu-yen', period: '2023' }),
			claim('340 hợp tác xã', 340, 'count', null, { place: 'phu-yen', period: '2023' })
		]
	}
];

/** Sentences whose numerals state nothing. */
export const noClaims: readonly string[] = [
	'Sáng 14/3/2024, UBND tỉnh tổ chức phiên họp thường kỳ lần thứ 3 tại phòng họp số 2.',
	'Thực hiện Nghị quyết số 57-NQ/TW và Quyết định số 1719/QĐ-TTg của Thủ tướng Chính phủ.',
	'Đại hội đại biểu Đảng bộ tỉnh lần thứ XVII, nhiệm kỳ 2020 - 2025 diễn ra trong 3 ngày.',
	'Hội nghị làm việc trong 1 ngày rưỡi.',
	'Mọi chi tiết xin liên hệ số điện thoại 0203.3835.678 hoặc đường dây nóng 1900 6789.',
	'Ảnh 3: Quốc lộ 1A đoạn qua km 42.',
	'Lượt xem: 1.204 | Bình luận (3)',
	'Tỉnh long trọng kỷ niệm 80 năm Ngày thành lập nước.',
	'Ông Nguyễn Văn Hòa, 67 tuổi, bắt đầu làm nghề từ năm 15 tuổi.',
	'Dự báo thời tiết ngày mai: nhiệt độ từ 18 đến 27 độ C, độ ẩm 85%.',
	'Hội nghị được kết nối trực tuyến tới 12 điểm cầu cấp huyện.',
	'Trận đấu bắt đầu lúc 19 giờ 30, đội chủ nhà thắng với tỷ số 3-1.',
	'Chương trình dành cho trẻ em dưới 6 tuổi và học sinh các lớp 9, 12.'
];
