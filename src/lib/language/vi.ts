import type { LanguagePack } from './schema.ts';

/**
 * Vietnamese. The words for four and five that also stand in "đầu tư" and "năm 2024" (tư, năm) are written only in compounds,
 * as is "không" for zero, which is the negation.
 */
export const vi: LanguagePack = {
	code: 'vi',
	name: 'Vietnamese',
	nativeName: 'Tiếng Việt',
	direction: 'ltr',
	proclitics: [],
	decimal: ',',
	grouping: ['.', ' '],

	cardinals: {
		0: 'số không, không trăm',
		1: 'một, mốt',
		2: 'hai',
		3: 'ba',
		4: 'bốn, linh tư, lẻ tư',
		5: 'lăm, nhăm, linh năm, lẻ năm',
		6: 'sáu',
		7: 'bảy, bẩy',
		8: 'tám',
		9: 'chín',
		10: 'mười',
		11: 'mười một',
		12: 'mười hai',
		13: 'mười ba',
		14: 'mười bốn',
		15: 'mười lăm, mười nhăm',
		16: 'mười sáu',
		17: 'mười bảy, mười bẩy',
		18: 'mười tám',
		19: 'mười chín',
		20: 'hai mươi, hai chục, đôi chục',
		24: 'hai mươi tư',
		25: 'hai mươi lăm',
		30: 'ba mươi, ba chục',
		34: 'ba mươi tư',
		35: 'ba mươi lăm',
		40: 'bốn mươi, bốn chục',
		44: 'bốn mươi tư',
		50: 'năm mươi, năm chục, linh năm mươi, lẻ năm mươi',
		54: 'năm mươi tư',
		60: 'sáu mươi, sáu chục',
		64: 'sáu mươi tư',
		70: 'bảy mươi, bẩy mươi, bảy chục',
		74: 'bảy mươi tư',
		80: 'tám mươi, tám chục',
		84: 'tám mươi tư',
		90: 'chín mươi, chín chục',
		94: 'chín mươi tư',
		500: 'năm trăm',
		5000: 'năm nghìn, năm ngàn',
		5000000: 'năm triệu',
		5000000000: 'năm tỷ, năm tỉ'
	},
	scales: {
		10: 'chục',
		100: 'trăm',
		1000: 'nghìn, ngàn, k',
		10000: 'vạn',
		1000000: 'triệu, tr',
		1000000000: 'tỷ, tỉ'
	},
	looseNumbers: { 0.5: 'nửa', 0: 'không', 5: 'năm' },
	notNumbers: 'buổi/giờ/ngày/tuần/tháng/năm rưỡi',
	numberJoiners: 'linh, lẻ',
	numberCompounds: false,
	pointWords: 'phẩy',
	minusWords: 'âm',
	ordinals: {
		1: `
			thứ nhất, đầu tiên, đứng đầu cả nước, đứng đầu toàn quốc, đứng đầu vùng, đứng đầu khu vực,
			đứng đầu các tỉnh, đứng đầu bảng, đứng đầu trong, đứng đầu 63, đứng đầu 34,
			tiếp tục đứng đầu, vươn lên đứng đầu, vẫn đứng đầu, đứng đầu Đồng bằng, đứng đầu miền,
			đứng đầu tỉnh về, tiếp tục dẫn đầu, vươn lên dẫn đầu, dẫn đầu bảng/vùng/miền, dẫn đầu (cả) nước, dẫn đầu toàn quốc/tỉnh,
			dẫn đầu khu vực, dẫn đầu các tỉnh, giữ vị trí dẫn đầu, đứng nhất, xếp nhất, nhất bảng, ngôi đầu,
			quán quân, vị trí quán quân, ngôi vị quán quân, ngôi vị đầu bảng, vị trí đầu bảng,
			ngôi đầu bảng, thứ 1, hạng nhất, vị trí số một, số một cả nước, số một toàn quốc
		`,
		2: 'thứ hai, thứ nhì, thứ 2, á quân, vị trí á quân, ngôi á quân, hạng nhì, hạng hai',
		3: 'thứ ba, thứ 3, hạng ba',
		4: 'thứ tư, thứ 4, hạng tư',
		5: 'thứ năm, thứ 5, hạng năm',
		6: 'thứ sáu, thứ 6',
		7: 'thứ bảy, thứ bẩy, thứ 7',
		8: 'thứ tám, thứ 8',
		9: 'thứ chín, thứ 9',
		10: 'thứ mười, thứ 10',
		11: 'thứ mười một',
		12: 'thứ mười hai',
		13: 'thứ mười ba',
		14: 'thứ mười bốn',
		15: 'thứ mười lăm',
		16: 'thứ mười sáu',
		17: 'thứ mười bảy',
		18: 'thứ mười tám',
		19: 'thứ mười chín',
		20: 'thứ hai mươi',
		24: 'thứ hai mươi tư',
		30: 'thứ ba mươi'
	},
	ordinalSuffixes: '',
	ordinalPrefixes: 'thứ, hạng, vị trí số, ở số, đứng số, ngôi vị số',
	fractions: {
		0.1: 'một phần mười',
		0.125: 'một phần tám',
		0.1667: 'một phần sáu',
		0.2: 'một phần năm',
		0.25: 'một phần tư',
		0.3: 'ba phần mười',
		0.3333: 'một phần ba',
		0.4: 'hai phần năm',
		0.5: 'một nửa, phân nửa, rưỡi, rưởi',
		0.6: 'ba phần năm',
		0.6667: 'hai phần ba',
		0.7: 'bảy phần mười',
		0.75: 'ba phần tư',
		0.8: 'bốn phần năm',
		0.9: 'chín phần mười'
	},
	multiples: {
		1.5: 'gấp rưỡi, gấp một rưỡi, gấp một lần rưỡi, bằng một lần rưỡi',
		2: 'gấp đôi, tăng gấp đôi, nhân đôi, tăng đôi, gấp hai, gấp hai lần',
		2.5: 'gấp hai lần rưỡi, gấp hai rưỡi',
		3: 'gấp ba, gấp ba lần, nhân ba, tăng gấp ba',
		4: 'gấp bốn, gấp bốn lần, gấp tư',
		5: 'gấp năm lần',
		6: 'gấp sáu, gấp sáu lần',
		7: 'gấp bảy, gấp bảy lần',
		8: 'gấp tám, gấp tám lần',
		9: 'gấp chín, gấp chín lần',
		10: 'gấp mười, gấp mười lần'
	},
	times: 'lần',
	ratioWords: `
		trên, trên tổng số, trên tổng, trong tổng số, trong số, trong tổng, của tổng số,
		so với tổng số, trên tất cả, trong toàn bộ, trong
	`,
	rangeWords: 'đến, tới, cho đến, cho tới, hoặc',
	rangeOpeners: `
		từ, khoảng từ, trong khoảng, trong khoảng từ, giữa, dao động từ, khoảng, ở mức từ, đạt từ
	`,
	conjunctions: 'và, cùng, cùng với, cũng như, hay, hoặc',

	units: {
		'%': 'phần trăm, phần trăm (%)',
		pp: 'điểm phần trăm, điểm %, điểm phần trăm (%), đpt, điểm bách phân',
		per_mille: 'phần nghìn, phần ngàn, ‰, phần ngàn (‰), trên nghìn dân, 1.000 dân',
		per_10000: `
			vạn dân, trên vạn dân, trên một vạn dân, trên 1 vạn dân, 1 vạn dân, một vạn dân,
			10.000 dân, 10 000 dân, 10000 dân, trên 10.000 dân, trên 10 000 dân, bác sĩ/sỹ vạn dân,
			bác sĩ/sỹ 1 vạn dân, bác sĩ/sỹ trên vạn dân, bác sĩ/sỹ trên 1 vạn dân,
			bác sĩ/sỹ một vạn dân, bác sĩ/sỹ 10.000 dân, bác sĩ/sỹ trên 10.000 dân,
			bác sĩ/sỹ mỗi vạn dân, giường bệnh vạn dân, giường vạn dân, giường bệnh 1 vạn dân,
			giường bệnh trên vạn dân, giường bệnh trên 1 vạn dân, giường bệnh 10.000 dân,
			giường bệnh trên 10.000 dân, giường 1 vạn dân, giường 10.000 dân, giường bệnh trên một vạn dân, giường bệnh một vạn dân, giường trên một vạn dân, giường trên 1 vạn dân, giường trên vạn dân, giường bệnh mỗi vạn dân
		`,
		VND: 'đồng, VND, VNĐ, đ, Việt Nam đồng, đồng Việt Nam, tiền đồng',
		USD: 'USD, đô la, đô la Mỹ, đô-la, đô-la Mỹ, đôla, đôla Mỹ, đô Mỹ, Mỹ kim, US$',
		EUR: 'euro, EUR, ơ rô',
		CNY: 'nhân dân tệ, NDT, CNY',
		JPY: 'yên Nhật, JPY',
		KRW: 'won, KRW',
		points: 'điểm',
		t: 'tấn, tấn lúa, tấn thóc, tấn quy thóc',
		kg: 'kg, ki lô gam, ki-lô-gam, kilôgam, kilogam',
		quintal: 'tạ',
		'quintal/ha': `
			tạ ha, tạ trên ha, tạ một ha, tạ 1 ha, tạ mỗi ha, tạ héc ta, tạ hécta, tạ hecta,
			tạ trên héc ta, tạ trên một ha
		`,
		't/ha': `
			tấn ha, tấn trên ha, tấn một ha, tấn 1 ha, tấn mỗi ha, tấn héc ta, tấn hécta, tấn hecta
		`,
		ha: 'ha, héc ta, héc-ta, hécta, hecta, hec-ta',
		km: 'km, ki lô mét, ki-lô-mét, kilômét, kilomet, cây số',
		km2: 'km2, km², ki lô mét vuông, ki-lô-mét vuông, kilômét vuông, km vuông',
		m: 'm, mét',
		m2: 'm2, m², mét vuông, m vuông',
		m3: 'm3, m³, mét khối',
		kWh: 'kWh, kw giờ, kilowatt giờ, ki lô oát giờ, ki-lô-oát giờ, kw h',
		MWh: 'MWh, megawatt giờ',
		GWh: 'GWh, gigawatt giờ',
		TWh: 'TWh',
		MW: 'MW, MWp, megawatt, mê ga oát'
	},
	bounds: {
		about: `
			khoảng, vào khoảng, chừng, ước chừng, xấp xỉ, tầm, độ, cỡ, trên dưới, gần bằng,
			ước khoảng, đạt khoảng, tương đương khoảng, ước tính khoảng, quanh mức, quãng
		`,
		over: `
			trên, hơn, vượt, vượt mốc, vượt ngưỡng, vượt qua, vượt mức, vượt con số, quá, cao hơn,
			nhiều hơn, lớn hơn, vượt trên, hơn cả, vượt quá, trên mức, đạt trên, đạt hơn, tới hơn,
			lên hơn, lên trên, cán mốc trên, vượt hơn, hơn mức
		`,
		under: `
			gần, dưới, chưa đến, chưa tới, chưa đầy, ít hơn, thấp hơn, nhỏ hơn, suýt soát, ngót,
			sát, gần đạt, tiệm cận, dưới mức, chưa được, xuống dưới, còn dưới, gần tới, gần đến,
			ngót nghét, chỉ gần
		`,
		at_least: `
			ít nhất, tối thiểu, không thấp hơn, không dưới, không ít hơn, thấp nhất, tối thiểu là,
			ít nhất là, từ mức, không nhỏ hơn
		`,
		at_most: `
			tối đa, nhiều nhất, không quá, không vượt quá, cao nhất là, không cao hơn,
			tối đa không quá, không lớn hơn, không vượt
		`
	},
	boundsAfter: {
		about: 'gì đó',
		over: 'lẻ, có lẻ',
		at_least: 'trở lên, trở đi, hoặc cao hơn, hoặc hơn, hoặc nhiều hơn',
		at_most: 'trở xuống, trở lại, hoặc thấp hơn'
	},
	cues: {
		rise: `
			tăng, tăng thêm, tăng lên, tăng mạnh, tăng cao, tăng nhẹ, tăng khá, tăng vọt, cao hơn,
			nhiều hơn, lớn hơn, cải thiện, nâng, nâng lên, nâng từ, nhảy, nhảy vọt, bứt phá,
			thăng hạng, thăng, leo, leo lên, mở rộng, hồi phục, phục hồi, khởi sắc, tăng bình quân,
			nhỉnh hơn, vọt lên, gia tăng, đi lên, giành lại, nhích, nhích thêm, nhích lên, bứt lên, bứt tốc, vượt lên, cộng thêm, tiến thêm, tăng tốc, đội lên, phi mã, tăng trưởng dương, vươn tới, nhân lên
		`,
		fall: `
			giảm, giảm mạnh, giảm nhẹ, giảm sâu, giảm thêm, giảm dần, giảm tới, sụt giảm, sụt, tụt,
			tụt hạng, tụt xuống, thấp hơn, ít hơn, hạ, hạ xuống, kéo giảm, kéo giảm xuống, cắt giảm,
			suy giảm, thu hẹp, kém, kém hơn, giảm bình quân, mất, giảm được, rớt, rớt hạng,
			rơi xuống, tăng trưởng âm, tinh giản, âm, lùi, chậm hơn, đi xuống, co lại, giảm xuống, mức giảm, thu hẹp còn, lùi về, sút giảm, bớt, giảm tiếp, tụt bậc
		`,
		by: 'với mức tăng, với mức giảm',
		to: `
			lên, xuống, còn, xuống còn, lên mức, lên tới, lên đến, ở mức, chỉ còn, tới mức, đến mức,
			còn lại, về mức, nâng tổng số lên, đưa tổng số lên, nay là, hiện còn, giảm còn,
			giảm xuống còn, kéo giảm còn
		`,
		reach: `
			đạt, đạt được, đạt mức, đạt tới, đạt mốc, cán mốc, chạm mốc, cán đích, chạm, thu được,
			thực hiện, thực hiện được, thu về, thu hút, thu hút được, đón, đón được, đón tiếp,
			phục vụ, kết nạp, kết nạp được, giải ngân, giải ngân được, huy động, huy động được,
			ghi nhận, có, hiện có, đã có, mang lại, đem lại, đem về, mang về, trị giá, quy đổi,
			tương đương, tạo được, hoàn thành được, lập kỷ lục với, xác lập, giữ vững, duy trì,
			duy trì ở mức, là, ở
		`,
		share: `
			chiếm, tỷ/tỉ trọng, chiếm tỷ/tỉ trọng, chiếm tỷ/tỉ lệ, đóng góp, cơ cấu, cơ cấu kinh tế,
			trong tổng, trong tổng số, số xã, số hộ, của tổng, chiếm khoảng, chiếm trên, chiếm hơn,
			chiếm gần, phần còn lại, trên tổng số, trong GRDP, của toàn tỉnh, trong tổng thu,
			của cả tỉnh, tổng lượng, số trường, chiếm phần
		`,
		growth: `
			tăng trưởng, tốc độ tăng trưởng, tốc độ tăng, mức tăng trưởng, mức tăng, nhịp độ tăng,
			nhịp độ tăng trưởng, tốc độ phát triển, đà tăng trưởng, tăng trưởng bình quân,
			tốc độ tăng bình quân, tốc độ tăng trưởng bình quân, chỉ số phát triển,
			tỷ/tỉ lệ tăng trưởng, tỷ/tỉ lệ tăng
		`,
		plan: `
			kế hoạch, KH, kế hoạch năm, kế hoạch đề ra, kế hoạch cả năm, so với kế hoạch, chỉ tiêu,
			mục tiêu đề ra, chỉ tiêu kế hoạch, kế hoạch vốn, nghị quyết, nghị quyết đề ra,
			theo kế hoạch, chỉ tiêu nghị quyết, mục tiêu kế hoạch, kế hoạch được giao,
			kế hoạch đầu năm, mục tiêu cả năm, chỉ tiêu được giao, tổng kế hoạch, tổng kế hoạch vốn,
			kịch bản, so mục tiêu
		`,
		estimate_plan: `
			dự toán, DT, dự toán năm, dự toán pháp lệnh, dự toán được giao, dự toán cả năm,
			so với dự toán, so dự toán, tổng dự toán, dự toán thu, dự toán chi, dự toán đầu năm,
			chỉ tiêu dự toán, dự toán ngân sách, vượt dự toán, cao hơn dự toán, tăng so với dự toán,
			tăng so dự toán, thấp hơn dự toán, giảm so với dự toán
		`,
		central: `
			Trung ương giao, Trung ương, TW giao, T.Ư giao, TƯ giao, Thủ tướng Chính phủ giao,
			Thủ tướng Chính phủ, Thủ tướng giao, Chính phủ giao, Bộ Tài chính giao, Bộ Tài chính,
			Thủ tướng, Quốc hội giao, TTCP giao, BTC giao, Chính phủ
		`,
		council: `
			HĐND tỉnh giao, HĐND tỉnh, HĐND giao, Hội đồng nhân dân tỉnh,
			Hội đồng nhân dân tỉnh giao, HĐND thành phố, HĐND thành phố giao, Hội đồng nhân dân,
			tỉnh giao, thành phố giao, UBND tỉnh giao, UBND tỉnh, địa phương giao, HĐND,
			Tỉnh ủy giao, huyện giao, HĐND huyện giao, nghị quyết HĐND tỉnh,
			nghị quyết HĐND tỉnh giao
		`,
		exceed: `
			vượt, vượt kế hoạch, vượt dự toán, vượt chỉ tiêu, vượt mục tiêu, vượt so với,
			cao hơn kế hoạch, cao hơn dự toán, cao hơn mục tiêu, cao hơn chỉ tiêu, vượt xa,
			vượt trên, vượt thu, tăng thu, tăng so với dự toán, tăng so với kế hoạch, vượt khoảng,
			vượt hơn, tăng so dự toán, tăng so kế hoạch, vượt cao, hoàn thành vượt,
			hoàn thành vượt mức, vượt mức, vượt gần, vượt tới, vượt thêm
		`,
		complete: `
			bằng, hoàn thành, đạt tỷ/tỉ lệ, cơ bản hoàn thành, xấp xỉ bằng, ngang bằng, đáp ứng,
			đạt và vượt
		`,
		below: `
			hụt, hụt thu, không đạt, chưa đạt, chưa đạt kế hoạch, không đạt kế hoạch,
			thấp hơn kế hoạch, thấp hơn dự toán, thấp hơn mục tiêu, thấp hơn chỉ tiêu, thiếu,
			giảm so với kế hoạch, giảm so với dự toán, còn thiếu, chậm so với kế hoạch,
			không hoàn thành, chưa hoàn thành, kém kế hoạch, dưới kế hoạch, hụt so với
		`,
		comparison: `
			đứng sau, xếp sau, chỉ sau, bình quân chung cả nước, bình quân chung của cả nước, bình quân cả nước,
			mức bình quân chung, bình quân chung, so với bình quân, so với mức tăng,
			so với trung bình, cao hơn bình quân, thấp hơn bình quân, cao hơn mức bình quân,
			thấp hơn mức bình quân, trung bình cả nước, trung bình chung, mức trung bình,
			cao hơn cả nước, thấp hơn cả nước, mức chung cả nước, cao hơn mức trung bình,
			mặt bằng chung, bình quân của vùng, bình quân vùng, bình quân khu vực, so với vùng,
			cao hơn trung bình, thấp hơn trung bình, cao gấp, lần bình quân,
			mức bình quân của cả nước, mức tăng của cả nước, mức tăng chung
		`,
		compared: `
			so với, so, so cùng, so với mức, so với năm, so với con số, bằng so với, năm trước là,
			trong khi năm, cao hơn so với, thấp hơn so với, trước đó là, từ mức, từ
		`,
		estimated: `
			ước, ước tính, dự ước, sơ bộ, ước chừng, dự kiến, số ước, theo ước tính,
			tạm tính, số ước thực hiện, ước tính sơ bộ, dự báo, con số ước tính, ước lượng
		`,
		target: `
			phấn đấu, mục tiêu, đặt mục tiêu, đề ra mục tiêu, mục tiêu đến, mục tiêu đến năm,
			chỉ tiêu phấn đấu, quyết tâm, đặt ra mục tiêu, đặt chỉ tiêu, xác định mục tiêu,
			hướng tới, hướng đến, sẽ, kỳ vọng, phải đạt, cần đạt, tầm nhìn, nhiệm vụ năm,
			mục tiêu tổng quát, chỉ tiêu chủ yếu, nỗ lực đạt, cố gắng đạt, đặt kế hoạch,
			đề ra chỉ tiêu, phấn đấu đến, phấn đấu đến năm, mong muốn, đặt quyết tâm, cam kết,
			theo quy hoạch, bảo đảm đạt, đến năm 2030, đến năm 2045, đến năm 2035, giao chỉ tiêu,
			được giao chỉ tiêu, định hướng đến, nghị quyết/kế hoạch xác định/nêu/đặt, chỉ tiêu gồm, kế hoạch năm tới, tỉnh đề ra, phải tăng, cần tăng, phải hoàn thành, phải thu, cần thu, cần đạt mức, yêu cầu, yêu cầu các ngành, tập trung ~ để, phấn đấu hoàn thành, để cả năm, cả năm không, giữ mục tiêu, đề ra cho, tỉnh yêu cầu, ra chỉ tiêu, hạ quyết tâm, ấn định mục tiêu, quyết tâm đạt, chốt mục tiêu, nhắm tới, nhắm đến, hướng mục tiêu, kế hoạch đặt ra, theo kịch bản, kịch bản đề ra, kịch bản tăng trưởng, quyết tâm đưa, cần hoàn thành, cần giải ngân, phải giải ngân, đến cuối nhiệm kỳ
		`,
		respectively: `
			lần lượt, lần lượt là, lần lượt đạt, tương ứng, tương ứng là, tương ứng với,
			theo thứ tự, theo thứ tự là, lần lượt ở mức
		`,
		of_which: `
			trong đó, trong đó có, bao gồm, gồm, gồm có, riêng, cụ thể, cụ thể là, trong số đó,
			trong số này, trong đó riêng, riêng trong, nhất là, bao gồm cả, kể cả, tính riêng
		`,
		total: `
			tổng cộng, tổng số, cộng dồn, tất cả, toàn bộ, nâng tổng số, đưa tổng số, tính chung,
			tính gộp, tổng cộng có, gộp lại, lũy kế, luỹ kế, chung cả, tổng thể, lũy kế đến,
			cả thảy, cộng chung, nâng tổng
		`,
		additional: `
			thêm, bổ sung, có thêm, thêm được, cấp mới, tiếp tục có, nữa, kết nạp mới, phát sinh,
			mới có thêm, công nhận thêm, xây dựng thêm, thêm mới, lên thêm, hoàn thành thêm
		`,
		rank: `
			xếp thứ, xếp, đứng thứ, đứng, đứng ở vị trí, xếp hạng, xếp vị trí, xếp ở vị trí, vị trí,
			vị trí thứ, hạng, thứ hạng, giữ vị trí, ở vị trí, đứng vị trí, xếp hạng thứ, vị thứ,
			đứng đầu, dẫn đầu, ngôi vị, bảng xếp hạng, giữ vững vị trí, vươn lên vị trí, lên vị trí,
			vươn lên, ngôi đầu, quán quân, á quân, đứng hạng, lọt vào, giữ vững thứ hạng,
			vươn lên xếp thứ, vươn lên đứng thứ, vươn lên thứ, giữ ngôi, chiếm vị trí, giành vị trí,
			đạt vị trí, đứng nhất, xếp nhất, có thứ hạng, tụt xuống thứ, tụt xuống vị trí, lên thứ,
			xuống thứ, ngôi, đạt hạng, hạng thứ, cao thứ, lớn thứ, nhiều thứ, thấp thứ
		`,
		rank_steps: `
			bậc, thứ hạng, bậc xếp hạng, hạng so, hạng và, hạng lên, hạng trên, hạng trong,
			hạng đứng, hạng xếp, vị trí so, vị trí lên, vị trí trên, vị trí xếp, vị trí trong bảng,
			nấc
		`,
		top: `
			top, tốp, tốp đầu, tốp dẫn đầu, địa phương dẫn đầu, tỉnh dẫn đầu, nhóm dẫn đầu,
			nhóm đầu, tỉnh thành phố dẫn đầu, địa phương đứng đầu, tỉnh đứng đầu, nhóm 3, nhóm 4,
			nhóm 5, nhóm 10 địa phương, nhóm 10 tỉnh, nhóm 5 địa phương, nhóm 5 tỉnh,
			nhóm 15 địa phương, nhóm 20 địa phương, nhóm 10, nhóm 15, nhóm 20, nhóm 30,
			tỉnh thành dẫn đầu, trong nhóm, thuộc nhóm, trong tốp, trong top, lọt top, vào top,
			địa phương đứng đầu cả nước, địa phương dẫn đầu cả nước, tỉnh thành phố đứng đầu,
			địa phương tốp đầu
		`,
		in_country: `
			cả nước, toàn quốc, trong cả nước, trên cả nước, của cả nước, cả nước về, trong 63 tỉnh,
			trên 63 tỉnh, 63 tỉnh thành phố, 63 tỉnh thành, 63 địa phương, 34 tỉnh thành phố,
			34 tỉnh thành, 34 địa phương, trong 34 tỉnh, trên 34 tỉnh, trên toàn quốc,
			trong toàn quốc, các tỉnh thành phố, các tỉnh thành, so với cả nước,
			bảng xếp hạng toàn quốc, so với các tỉnh thành phố, trên phạm vi cả nước,
			trong các tỉnh thành phố
		`,
		in_region: `
			vùng, khu vực, trong vùng, trong khu vực, của vùng, toàn vùng, vùng Đồng bằng sông Hồng,
			Đồng bằng sông Hồng, ĐBSH, Đồng bằng sông Cửu Long, ĐBSCL, vùng ĐBSCL, vùng Tây Nguyên,
			Tây Nguyên, Đông Nam Bộ, vùng Đông Nam Bộ, Bắc Trung Bộ, vùng Bắc Trung Bộ,
			duyên hải miền Trung, Duyên hải Nam Trung Bộ, Nam Trung Bộ,
			Bắc Trung Bộ và Duyên hải miền Trung, vùng Bắc Trung Bộ và Duyên hải miền Trung,
			trung du và miền núi phía Bắc, vùng trung du và miền núi phía Bắc,
			trung du miền núi phía Bắc, miền núi phía Bắc, vùng kinh tế trọng điểm,
			vùng kinh tế trọng điểm Bắc Bộ, vùng kinh tế trọng điểm phía Nam,
			vùng kinh tế trọng điểm miền Trung, khu vực miền Trung, khu vực phía Bắc,
			khu vực phía Nam, miền Bắc, miền Trung, miền Nam, khu vực Tây Bắc, khu vực Đông Bắc,
			Tây Bắc, Đông Bắc, các tỉnh trong vùng, các tỉnh miền Trung, các tỉnh phía Bắc,
			các tỉnh khu vực, trong 14 tỉnh, trong 11 tỉnh, trong 13 tỉnh
		`,
		national: `
			cả nước, của cả nước, toàn quốc, bình quân cả nước, bình quân chung cả nước,
			mức bình quân cả nước, trung bình cả nước, mức tăng của cả nước,
			tăng trưởng của cả nước, trên cả nước, mức bình quân chung của cả nước, GDP cả nước,
			GDP của cả nước, quốc gia, toàn nền kinh tế, mức trung bình cả nước, của quốc gia
		`,
		per: 'mỗi, bình quân mỗi, hàng, hằng, từng, trên mỗi',
		neighbour: `
			giáp ranh, lân cận, láng giềng, tỉnh bạn, liền kề, tiếp giáp, kế bên, giáp với,
			nước bạn, bên cạnh, tỉnh lân cận, ở tỉnh bạn, về phần mình, tỉnh giáp ranh, giáp tỉnh,
			phía bên kia biên giới, địa phương lân cận, còn tại, trong khi tại
		`,
		award: `tặng bằng khen, trao bằng khen, tặng giấy khen, trao giấy khen, bằng khen, giấy khen, khen thưởng, biểu dương, tuyên dương, trao tặng, tặng cờ, cờ thi đua, huân chương, tặng thưởng, vinh danh`,
		negation: 'không, chưa, chẳng, không có, không còn, chưa có, không phải, không được'
	},
	themes: {
		review:
			'tổng kết, kết quả, đánh giá, kiểm điểm, sơ kết, nhìn lại, khép lại, kết thúc, tình hình, báo cáo, thực hiện nhiệm vụ, công tác, hoàn thành, dấu ấn, bức tranh',
		agenda:
			'nhiệm vụ, triển khai, triển khai nhiệm vụ, phương hướng, kế hoạch, mục tiêu, chỉ tiêu, giải pháp, dự toán, bước vào, hướng tới, chuẩn bị, định hướng, đề ra, chương trình công tác, những tháng còn lại, ba/hai tháng còn lại, tháng cuối năm, quý còn lại',
		figures:
			'số liệu, con số, số sơ bộ/ước, chỉ tiêu, chỉ số, số thống kê, kết quả, dữ liệu, số ước tính'
	},
	subjects: {
		economy: 'kinh tế, tăng trưởng, GRDP, GDP, tổng sản phẩm',
		industry:
			'công nghiệp, nhà máy, sản xuất, chế biến, chế tạo, khai khoáng, xưởng, khu công nghiệp',
		agriculture: 'nông nghiệp, nông dân, chăn nuôi, trồng trọt, gia súc, gia cầm, đàn lợn',
		crops:
			'lúa, thu hoạch, vụ, gieo trồng, gieo sạ, xuống giống, lương thực, ngô, cánh đồng, diện tích, năng suất, canh tác',
		fisheries:
			'thủy sản, thuỷ sản, hải sản, đánh bắt, khai thác biển, nuôi trồng, tôm, cá, tàu cá, ngư dân',
		forests: 'rừng, lâm nghiệp, trồng cây, gỗ',
		budget:
			'ngân sách, kho bạc, thuế, thu, thu chi, hải quan, chi, nguồn thu, tài chính, khoản thu',
		banking: 'ngân hàng, tín dụng, dư nợ, cho vay, tiền gửi, huy động vốn, vay',
		public_investment: 'đầu tư công, giải ngân, vốn công, vốn ngân sách',
		foreign_investment: 'nước ngoài, FDI, ngoại, vốn ngoại, Hàn Quốc, Nhật Bản, Đài Loan',
		investment: 'đầu tư, dự án, nhà đầu tư, vốn, cấp phép, chấp thuận',
		enterprises: 'doanh nghiệp, công ty, hợp tác xã, thành lập mới, hộ kinh doanh, khởi nghiệp',
		exports: 'xuất khẩu, xuất, ra nước ngoài, xuất ngoại, thị trường nước ngoài, ngoại thương',
		imports: 'nhập khẩu, nhập',
		retail: 'bán lẻ, thương mại, cửa hàng, tiêu dùng, doanh thu, chợ, mua sắm, hàng hóa',
		prices: 'giá, giá cả, lạm phát, CPI',
		tourism:
			'du lịch, du khách, khách, lượt khách, tham quan, nghỉ dưỡng, biển, khách sạn, lưu trú, hành hương, phòng, lữ hành',
		new_rural: 'nông thôn, tiêu chí, chuẩn, làng, xã',
		poverty: 'nghèo, hộ nghèo, khó khăn',
		income: 'thu nhập, tiền lương, lương, đời sống',
		labour:
			'việc làm, lao động, người lao động, thất nghiệp, tuyển dụng, đào tạo, dạy nghề, nghề, công nhân',
		insurance: 'bảo hiểm',
		health: 'y tế, bệnh viện, bác sĩ, giường bệnh, bệnh nhân, khám, tiêm chủng, trẻ em',
		schools: 'trường, giáo viên, học sinh, sinh viên, lớp, thi, tốt nghiệp, thí sinh, giáo dục',
		party: 'Đảng, đảng viên, chi bộ, kết nạp, trưởng thôn, đại hội, đảng bộ',
		housing: 'nhà, nhà ở, nhà tạm, dột nát, mái ấm',
		safety:
			'tai nạn, người chết, chết, bị thương, công an, tội phạm, vụ án, vụ việc, cháy, giao thông',
		electricity: 'điện, điện lực, MW, kWh, điện gió, điện mặt trời, thủy điện'
	},
	qualifiers: {
		advanced: 'nâng cao',
		model: 'kiểu mẫu',
		foreign: 'nước ngoài, quốc tế, FDI, ngoại',
		domestic: 'nội địa, trong nước, nội',
		customs: 'hải quan, xuất nhập khẩu, biên giới, thuế xuất nhập khẩu',
		rural: 'nông thôn, nông dân, nông hộ',
		begun:
			'mới, thành lập mới, thành lập, cấp mới, kết nạp, đăng ký mới, cấp phép, khai trương, gia nhập',
		standing:
			'đang hoạt động, hoạt động, còn hiệu lực, hiệu lực, lũy kế, luỹ kế, tổng số, cả thảy, đến nay, hiện có',
		ended:
			'giải thể, tạm ngừng, ngừng, đóng cửa, phá sản, rút lui, thu hồi, khảo sát, phỏng vấn, khai trừ, chấm dứt',
		spending: 'chi, chi tiêu, tổng chi, giải ngân',
		head: 'bình quân đầu người, đầu người, mỗi người, người/năm',
		index: 'chỉ số'
	},
	nouns: {
		communes: `
			xã, phường, xã phường, xã phường thị trấn, xã phường đặc khu, đơn vị hành chính cấp xã,
			đơn vị cấp xã, địa phương cấp xã, thị trấn, xã và phường, phường xã, xã nông thôn mới,
			xã thị trấn, xã NTM, lượt xã, đặc khu, xã đảo, xã biên giới, xã miền núi,
			xã đặc biệt khó khăn, xã và thị trấn
		`,
		districts: `
			huyện, huyện thị xã, huyện thị, huyện thành phố, huyện thị xã thành phố, quận,
			quận huyện, quận huyện thị xã, đơn vị cấp huyện, đơn vị hành chính cấp huyện,
			địa phương cấp huyện, huyện nghèo, huyện nông thôn mới, thị xã, huyện thị thành phố,
			huyện đảo
		`,
		provinces: `
			tỉnh, tỉnh thành phố, tỉnh thành, địa phương, tỉnh thành phố trực thuộc Trung ương,
			tỉnh và thành phố
		`,
		villages: `
			thôn, bản, xóm, ấp, buôn, làng, tổ dân phố, khu dân cư, thôn bản, thôn xóm,
			thôn tổ dân phố, thôn làng, khóm, khu phố, buôn làng, ấp khóm, khối phố, phum sóc,
			thôn buôn, thôn bản tổ dân phố, xóm tổ dân phố, khu dân cư nông thôn mới, bản làng,
			tiểu khu
		`,
		tourists: `
			lượt khách, khách, lượt khách du lịch, khách du lịch, du khách, lượt du khách, lượt,
			khách tham quan, lượt khách tham quan, lượt người, lượt khách đến, hành khách,
			lượt hành khách, khách lưu trú, lượt khách lưu trú, lượt khách tham quan du lịch
		`,
		foreign_tourists: `
			khách quốc tế, lượt khách quốc tế, lượt khách nước ngoài, khách nước ngoài,
			du khách quốc tế, du khách nước ngoài, khách du lịch quốc tế,
			lượt khách du lịch quốc tế, lượt du khách quốc tế, lượt quốc tế, khách ngoại quốc,
			lượt du khách nước ngoài
		`,
		domestic_tourists: `
			khách nội địa, lượt khách nội địa, khách trong nước, lượt khách trong nước,
			du khách nội địa, khách du lịch nội địa, lượt khách du lịch nội địa,
			du khách trong nước, lượt nội địa, lượt du khách nội địa
		`,
		enterprises: `
			doanh nghiệp, DN, công ty, doanh nghiệp mới, lượt doanh nghiệp,
			doanh nghiệp thành lập mới, cơ sở sản xuất,
			doanh nghiệp nhỏ và vừa, cơ sở sản xuất kinh doanh, doanh nghiệp FDI
		`,
		projects: `
			dự án, dự án đầu tư, dự án FDI, dự án mới, công trình, công trình dự án,
			dự án công trình, dự án trong nước, dự án đầu tư nước ngoài, dự án đầu tư trong nước,
			dự án DDI
		`,
		people: `
			người, người dân, dân, cá nhân, nhân khẩu, khẩu, công dân, 
			sinh viên, bệnh nhân, lượt người bệnh, 
			 đồng chí, nạn nhân, em học sinh
		`,
		households: `
			hộ, hộ dân, hộ gia đình, hộ nghèo, hộ cận nghèo, gia đình, hộ nông dân,
			hộ đồng bào, hộ thoát nghèo
		`,
		workers: `
			lao động, người lao động, lượt lao động, công nhân, nhân lực, công nhân lao động,
			lao động nông thôn, nghìn lao động, LĐ, lao động trong độ tuổi, lao động thất nghiệp,
			NLĐ
		`,
		jobs: `
			việc làm, việc làm mới, chỗ làm, chỗ làm việc, vị trí việc làm, việc làm tăng thêm,
			lượt việc làm, chỗ làm mới
		`,
		houses: `
			nhà, căn nhà, ngôi nhà, căn, nhà ở, nhà tạm, nhà tạm nhà dột nát, 
			nhà đại đoàn kết, nhà tình nghĩa, nhà tình thương, nhà dột nát, mái ấm,
			 ngôi nhà tạm, nóc nhà, căn nhà tạm
		`,
		party_members: `
			đảng viên, đảng viên mới, quần chúng ưu tú, lượt đảng viên, quần chúng, đoàn viên ưu tú
		`,
		party_organisations: `
			tổ chức đảng, tổ chức cơ sở đảng, chi bộ, đảng bộ, TCCSĐ, chi đảng bộ,
			chi bộ đảng bộ cơ sở, đảng bộ cơ sở, chi bộ cơ sở, đảng bộ chi bộ, đảng ủy,
			lượt tổ chức đảng, đảng bộ trực thuộc, chi bộ trực thuộc, cấp ủy
		`,
		cadres: `
			cán bộ, công chức, viên chức, cán bộ công chức viên chức, cán bộ công chức, biên chế,
			công chức viên chức, cán bộ đảng viên, chiến sĩ, cán bộ chiến sĩ, CBCCVC, lãnh đạo,
			 người hoạt động không chuyên trách,, đơn vị sự nghiệp công lập `,
		schools: `
			trường, trường học, trường mầm non, cơ sở giáo dục, trường tiểu học, trường THPT,
			trường THCS, trường phổ thông, ngôi trường, trường công lập,
			trường mầm non và phổ thông, lượt trường
		`,
		doctors: 'bác sĩ, bác sỹ, y bác sĩ, y bác sỹ',
		beds: 'giường bệnh, giường, giường bệnh thực kê, giường kế hoạch, giường bệnh kế hoạch',
		products: `
			sản phẩm, sản phẩm OCOP, lượt sản phẩm, mặt hàng, sản phẩm đặc trưng,
			sản phẩm công nghiệp nông thôn tiêu biểu, sản phẩm đạt OCOP
		`,
		criteria: 'tiêu chí, tiêu chí nông thôn mới, tiêu chí NTM, lượt tiêu chí, tiêu chí xã',
		targets: `
			chỉ tiêu, chỉ tiêu chủ yếu, chỉ tiêu kinh tế xã hội, mục tiêu, chỉ tiêu kinh tế,
			chỉ tiêu cơ bản, chỉ tiêu chính, chỉ tiêu kế hoạch, nhóm chỉ tiêu, chỉ tiêu phát triển
		`,
		cases: `
			vụ, vụ việc, vụ án, ca, trường hợp, 
			vụ phạm pháp hình sự, vụ phạm pháp, lượt vụ, vụ phạm tội, 
			vụ tội phạm, vụ vi phạm
		`,
		deaths: `
			người chết, người tử vong, ca tử vong, nạn nhân tử vong, người thiệt mạng,
			trường hợp tử vong, người bị chết, người mất
		`,
		things: `
			nhiệm vụ, giải pháp, nhóm nhiệm vụ, nhóm giải pháp, nhóm nhiệm vụ trọng tâm,
			khâu đột phá, bài học, bài học kinh nghiệm, hạn chế, tồn tại, báo cáo, tờ trình,
			nghị quyết, kết luận, văn bản, chương trình, đề án, tập thể, cá nhân, bằng khen,
			giấy khen, huân chương, cờ thi đua, giải thưởng, kiến nghị, ý kiến, cuộc kiểm tra,
			lớp tập huấn, sự kiện, hoạt động, thỏa thuận, biên bản ghi nhớ, doanh nghiệp giải thể, doanh nghiệp phá sản, doanh nghiệp tạm ngừng/dừng, doanh nghiệp ngừng/dừng, doanh nghiệp đăng ký tạm/giải, doanh nghiệp quay/trở lại, doanh nghiệp quay trở, doanh nghiệp hoạt động trở/lại, doanh nghiệp rút lui, doanh nghiệp rút khỏi, doanh nghiệp làm thủ tục giải, doanh nghiệp hoàn tất thủ, doanh nghiệp khôi phục, HTX, hợp tác xã, tổ hợp tác, quỹ tín dụng, hộ kinh doanh, trang trại, gia trại, làng nghề, mô hình, chuỗi liên kết, thủ tục, thủ tục hành chính, TTHC, hồ sơ, lượt hồ sơ, dịch vụ công, giấy chứng nhận, sổ đỏ, suất quà, phần quà, suất học bổng, học bổng, giải, phòng học, học sinh, học viên, trẻ em, trẻ, em, bệnh viện, cơ sở y tế, phòng khám, ca mắc, ca bệnh, người bị thương, người mắc, vụ cháy, vụ nổ, vụ ma túy, vụ tai nạn, vụ tai nạn giao thông, vụ TNGT, vụ va chạm, bị can, đối tượng, con, cây, cây xanh, tàu, tàu cá, thuyền, phương tiện, xe, ô tô, container, buồng, phòng nghỉ, phòng khách sạn, khách sạn, homestay, cơ sở lưu trú, cơ sở kinh doanh, cơ sở chế biến, di tích, lễ hội, câu lạc bộ, nhà văn hóa, cây cầu, hồ chứa, trạm BTS, tổ công nghệ, thành viên, tài khoản, cụm công nghiệp, khu công nghiệp, KCN, CCN, khu đô thị, nhà máy, chợ, siêu thị, cửa hàng, phòng ban, cơ quan, đơn vị sự nghiệp, cuộc, cuộc họp, cuộc giám sát, buổi, đoàn, chuyến, chỉ thị, quyết định, nội dung, đơn thư, lượt công dân, tin báo, tiêu chí thành phần, chỉ tiêu không/chưa, chỉ tiêu thành phần, căn hộ, căn nhà ở xã hội, thẻ BHYT, người có công, gia đình chính sách, hội viên, đoàn viên, giáo viên, khu dân cư kiểu mẫu, vườn mẫu, thôn đạt/kiểu, thôn nông thôn mới, người đi làm việc, người đi xuất khẩu, lao động đi làm việc, lao động đi xuất khẩu, người hưởng, người tham gia, lượt người nghèo, lượt hộ, doanh nghiệp phải/xin/đã tạm/ngừng/dừng/giải, lượt dự án, lượt điều chỉnh, thí sinh, người xuất cảnh, người đi nước ngoài, lượt cán bộ, vụ án dân sự, thẻ, thẻ căn cước, ngày công, chữ ký số, liều vắc xin, liều
		`,
		articles: `
			bài viết, tin bài, bài báo, phóng sự, tác phẩm, lượt tin, tin và bài, tác phẩm báo chí,
			chuyên mục, tin tức
		`
	},

	refuseBefore: {
		attendance:
			'có sự tham dự của, với sự tham dự của, với sự tham gia của, có sự tham gia của, tham dự có, trước sự chứng kiến của, kết nối (trực) (tuyến) với/đến/tới, dự hội nghị có',
		date: `
			ngày, sáng ngày, chiều ngày, tối ngày, trưa ngày, sáng, chiều, tối, đêm, hôm, mùng,
			mồng, cập nhật, thứ hai ngày, từ ngày, đến ngày, vào ngày, hết ngày, rằm, đăng ngày
		`,
		year: `
			năm, từ năm, đến năm, sinh năm, niên khóa, năm học, thành lập năm, tái lập năm,
			xuất bản năm, từ những năm, thập niên
		`,
		time: 'lúc, hồi, vào lúc, từ lúc, bắt đầu lúc, đúng, giờ, vào hồi, GMT, UTC',
		period: 'thời kỳ, niên khóa, năm học, giai đoạn từ, thời kì, nhiệm kì, nhiệm kỳ từ',
		duration: `
			trong vòng, sau, suốt, trong thời gian, kéo dài, kéo dài trong, hơn, trải qua, qua,
			trong, cách đây, thời hạn, sau hơn, sau gần, suốt hơn, kéo dài hơn, trong suốt,
			chỉ trong, đã qua
		`,
		age: `
			dưới, từ đủ, trẻ em dưới, trẻ dưới, tuổi, độ tuổi, độ tuổi từ, ở tuổi, năm nay,
			người cao tuổi từ, lứa tuổi, trẻ từ, thọ, hưởng thọ, người từ, người dân từ,
			bước sang tuổi, từ tuổi, hưởng dương, tuổi đời
		`,
		anniversary: `
			kỷ niệm, kỷ niệm lần thứ, kỉ niệm, chào mừng, hướng tới kỷ niệm, lễ kỷ niệm, mừng
		`,
		session_number: `
			lần thứ, lần, khóa, khoá, kỳ họp thứ, kỳ họp lần thứ, hội nghị lần thứ,
			hội nghị Trung ương, phiên họp thứ, Đại hội, đại hội lần thứ, kỳ họp, phiên họp lần thứ,
			khóa thứ, kì họp thứ, hội nghị thứ, phiên thứ, Trung ương, đại hội đại biểu lần thứ,
			kỳ thứ
		`,
		ordinal: `
			đợt, vòng, giai đoạn, bước, quý, chương, tập, phần, năm thứ, thập kỷ thứ, thế hệ thứ,
			cấp độ, loại, bậc, đợt thứ, vụ, quyển, mức độ, kỳ, tháng thứ, quý thứ, vòng thứ,
			cuộc cách mạng công nghiệp lần thứ, ngày thứ, người thứ, lứa, đời thứ, thứ tự, trường cấp, học sinh cấp, đô thị cấp, đường cấp, công trình cấp, bác sĩ cấp, bệnh viện cấp, chiều cấp
		`,
		doc_number: `
			số, nghị quyết số, nghị quyết, quyết định số, quyết định, chỉ thị số, chỉ thị,
			kết luận số, kết luận, thông tư số, thông tư, nghị định số, nghị định, công văn số,
			công văn, công điện số, công điện, kế hoạch số, kế hoạch, thông báo số, thông báo,
			báo cáo số, báo cáo, hướng dẫn số, hướng dẫn, quy định số, quy định, văn bản số,
			văn bản, đề án số, đề án, tờ trình số, tờ trình, chương trình số,
			chương trình hành động số, chương trình hành động, luật số, luật, pháp lệnh số,
			pháp lệnh, điều, các điều, khoản, mục, phụ lục, giấy phép số, giấy phép,
			giấy chứng nhận số, chương trình, hiệp định, NQ, QĐ, CT, KL, NĐ, TT, văn kiện số,
			giấy mời số, mẫu số, biểu số, lệnh số, dự án luật số, bản ghi nhớ số, quy chế số,
			điều lệ số, nghị quyết liên tịch số, quy chuẩn, hợp đồng số
		`,
		phone: `
			điện thoại, số điện thoại, ĐT, SĐT, hotline, đường dây nóng, tổng đài, gọi, fax,
			di động, liên hệ, liên hệ số, gọi số, tel, zalo, qua số, qua số điện thoại, số máy,
			điện thoại số, số, đầu số, số hotline, gọi đến, gọi tới
		`,
		address: `
			số nhà, ngõ, ngách, hẻm, kiệt, tầng, phòng, phòng họp số, hộp thư, địa chỉ, địa chỉ số,
			tòa nhà, lô, trụ sở số, tại số, căn hộ số, phòng số, hội trường, mã bưu chính,
			lô đất số, tổ, kiosk, quầy, ki ốt, đường số, tầng số, số tầng
		`,
		list: `
			ảnh, hình, trang, bảng, biểu đồ, biểu, ảnh số, hình số, bảng số, kỳ, bài, phần, số báo,
			tuần, tuần thứ, tập, clip, video, ô, mục, câu, số ra, tiết, bài số, kỳ cuối, sơ đồ, cột,
			dòng, hạng mục, trường đoạn, ý, câu hỏi, slide, số phát hành, danh mục, bức ảnh
		`,
		view_count: `
			lượt xem, lượt truy cập, lượt đọc, số lượt xem, đã xem, tổng lượt truy cập,
			đang truy cập, online, đang online, hôm nay, tổng truy cập, tổng số lượt truy cập,
			lượt nghe, view, views, khách trực tuyến, trực tuyến
		`,
		comment_count: `
			bình luận, ý kiến, chia sẻ, lượt chia sẻ, thích, like, phản hồi, bình luận bạn đọc,
			comment, share, ý kiến bạn đọc
		`,
		name: `
			quốc lộ, QL, đường tỉnh, tỉnh lộ, ĐT, đường huyện, huyện lộ, ĐH, hương lộ, đường số,
			đường vành đai, vành đai, bão số, cơn bão số, bão, cơn bão, áp thấp số, lớp, các lớp,
			khối lớp, khu phố, tổ dân phố, tổ, thôn, ấp, xóm, bản, làng, buôn, khóm, phường, quận,
			xã, kênh, VTV, HTV, VTC, Covid, nhóm, tuyến, tuyến số, tuyến metro số, metro số,
			tuyến đường sắt số, ga, bến số, cảng số, cầu cảng số, cầu cảng, bến, cửa số, cổng số,
			quân khu, trung đoàn, sư đoàn, tiểu đoàn, đại đội, lữ đoàn, binh đoàn, quân đoàn,
			chi hội, chi đoàn, chi nhánh, chi bộ, cụm, cụm số, trạm, tổ máy số, tổ máy, nhà máy số,
			phân khu, khu, khu A, tiểu khu, khoảnh, đội, đội số, trường tiểu học số, trường số, mốc,
			mốc số, cột mốc, cột mốc số, đèo, xưởng, hồ số, khu công nghiệp, KCN, giếng, vùng,
			dự án 06, đề án 06, đề án, bệnh viện, viện, Z, U, G, chiến khu, sân vận động số, phòng,
			tiểu dự án, dự án, hợp phần, nội dung thành phần số, tiểu ban, cảng, tổ công tác,
			nhóm công tác số, F, T, khu tái định cư số, sư, vòng tay số, thế hệ, công nghiệp,
			tàu số, cống số, kè số, tổ hợp tác số, hạt, cách mạng công nghiệp
		`,
		place: `
			km, Km, lý trình, lý trình km, từ km, đến km, tại km, kilômét, tọa độ, vĩ tuyến,
			kinh tuyến, vĩ độ, kinh độ, thửa đất số, tờ bản đồ số, thửa số, thửa, vĩ tuyến thứ
		`,
		distance: `
			cách, cách trung tâm, cách xa, cách nhau, ở cách, cách biên giới, cách thành phố,
			cách khoảng, xa, cách đất liền
		`,
		altitude: `
			độ cao, ở độ cao, cao độ, độ cao khoảng, ở độ cao khoảng, trên độ cao, cao trình
		`,
		weather: `
			nhiệt độ, nhiệt độ từ, nhiệt độ thấp nhất, nhiệt độ cao nhất, độ ẩm, gió cấp, giật cấp,
			mưa từ, lượng mưa, lượng mưa từ, nhiệt độ khoảng, nhiệt độ thấp nhất từ,
			nhiệt độ cao nhất từ, sức gió, sóng cao, thấp nhất từ độ, xác suất mưa,
			độ ẩm trung bình, mạnh cấp, bão mạnh cấp, lượng mưa phổ biến, triều cường
		`,
		score: `
			tỷ số, tỉ số, thắng, thua, hòa, với tỷ số, với tỉ số, chiến thắng, thắng đậm,
			kết quả hòa
		`,
		version: `
			phiên bản, iOS, Android, Windows, cách mạng công nghiệp lần thứ, cách mạng công nghiệp,
			công nghệ, web, bản, internet, thế hệ thứ, công nghiệp
		`,
		model: `
			model, mẫu, dòng máy, máy, Airbus, Boeing, ISO, TCVN, QCVN, VietGAP, tiêu chuẩn, đời,
			tiêu chuẩn ISO, Euro, hạng xe, cấp phối, tàu bay, ST, OM, RVT, BC, giống lúa ST, giống,
			giống lúa, giống ngô, loại máy, động cơ, Đài thơm, bê tông mác, OM số, PCB, PC
		`,
		url: 'http, https, www, link, hashtag, đường dẫn',
		id: `
			tài khoản số, số tài khoản, tài khoản, STK, mã số, mã số thuế, mã, mã bài, mã hồ sơ,
			biển số, số hiệu, CCCD số, CMND số, số CCCD, mã đơn, mã đề, mã vùng, mã định danh, ISBN,
			ISSN, số thẻ, mã QR, số sêri, số seri, số đăng ký, ID, mã ngành, mã tin, biển kiểm soát,
			BKS, mã trường, hộ chiếu số, lô hàng số, mã chứng khoán
		`,
		limit: `
			tải trọng, tải trọng trên, quá tải trọng, tốc độ tối đa, tốc độ, không quá tốc độ,
			xe tải trên, xe tải dưới, xe trên, xe có tải trọng trên, dung lượng, phạt tiền, phạt,
			xử phạt, bị phạt, nồng độ cồn, thời hạn tối đa, khoảng cách tối thiểu,
			cách nhau tối thiểu, trọng lượng không quá, bị phạt tiền, xử phạt hành chính, lệ phí,
			tối đa không quá trang
		`,
		criteria: `
			tiêu chí số, tiêu chí, chỉ tiêu số, chỉ số thành phần số, trụ cột, nội dung số,
			tiêu chí thứ, chỉ tiêu thứ, tiêu chí thành phần số, mục tiêu số, SDG, trục nội dung số
		`,
		price: `
			giá vé, giá bán, với giá, giá vàng, giá xăng, mức giá, đơn giá, giá khởi điểm, giá mua,
			giá thu mua, giá điện, giá lúa, giá từ, tỷ giá, tỉ giá, giá thuê, giá chỉ, học phí,
			lương cơ sở, mức lương cơ sở, mức lương tối thiểu, giá đất, tiền thưởng, giải thưởng,
			giải đặc biệt, giải nhất trị giá, giá niêm yết, giá chỉ từ, giá dao động từ, mua vào,
			bán ra, mua vào ở mức, bán ra ở mức, giá cước, có giá, có giá từ, giá bán từ,
			giá bán lẻ, giá bán khoảng, giá vé từ, giá vé tham quan, giá vàng SJC, vàng SJC,
			vàng miếng SJC, mức phạt tiền từ, phạt tiền từ, mức phạt từ, mức phạt, phạt từ,
			vé tham quan, giá vé vào cửa
		`,
		price_base: `
			giá so sánh, theo giá so sánh, theo giá so sánh năm, giá so sánh năm, giá cố định,
			giá cố định năm, theo giá cố định, giá gốc, giá gốc năm, năm gốc, theo giá năm,
			theo giá gốc, giá năm, giá SS, giá ss
		`,
		denominator: `
			mỗi, cứ, tổng số, trong tổng số, trong số, trong, trên tổng số, so với tổng số,
			thang điểm, trong tổng, trên tổng, thang, trên thang điểm
		`
	},
	refuseAfter: {
		date: 'tháng, âm lịch, tết, dương lịch, tháng giêng, tháng chạp',
		time: `
			giờ, h, giờ sáng, giờ chiều, giờ tối, phút ngày, giờ ngày, giờ cùng ngày, giờ đêm,
			giờ trưa, giờ kém, giờ đúng, giờ hàng ngày, giờ phút
		`,
		period: `
			tháng đầu năm, tháng cuối năm, tháng năm, quý đầu năm, tháng đầu, tháng qua, tháng cuối
		`,
		duration: `
			năm, tháng, ngày, tuần, giờ, tiếng, phút, giây, thập kỷ, thập niên, năm qua,
			năm liên tiếp, năm liền, năm qua đã, ngày làm việc, buổi, đêm, năm tới, năm gần đây,
			tháng liên tiếp, quý, ca, ngày đêm, năm xây dựng, năm hình thành, thế kỷ, nhiệm kỳ,
			năm sau, năm nữa, tháng nữa, ngày nữa, vụ, mùa, ngày công, giờ bay, kỳ liên tiếp,
			năm về trước, tháng tuổi, giờ làm việc, ngày nghỉ, phiên, ngày phép, giờ đồng hồ,
			tiết học, tiếng đồng hồ, nhiệm kỳ liên tiếp, phiên làm việc, đêm lưu trú, năm thực hiện,
			tháng thi công, năm tù, tháng tù
		`,
		age: `
			tuổi, tuổi trở lên, tuổi đời, tuổi Đảng, năm tuổi Đảng, tháng tuổi, tuổi trở xuống,
			năm tuổi, tuổi quân, tuổi nghề
		`,
		anniversary: `
			năm ngày, năm Ngày, năm quốc khánh, năm Quốc khánh, năm thành lập, năm ngày thành lập,
			năm ngày sinh, năm ngày truyền thống, năm ngày giải phóng, năm tái lập, năm tuổi Đảng,
			năm tuổi đảng, năm cách mạng, năm Cách mạng, năm chiến thắng, năm Chiến thắng,
			năm giải phóng, năm ngày mất, năm Huy hiệu Đảng, năm huy hiệu Đảng, năm tỉnh,
			năm phong trào, năm Tết, năm khởi nghĩa, năm Báo chí, năm thiết lập, năm ngày ký,
			năm ngày tái lập
		`,
		session_number: `
			Ban Chấp hành Trung ương, BCH Trung ương, của Đảng, HĐND tỉnh khóa, Quốc hội khóa, khóa,
			Đảng bộ tỉnh, HĐND tỉnh, Quốc hội, Đảng bộ
		`,
		ordinal: `
			liên tiếp, liền, trong lịch sử, liên tục, trở đi trong, trong năm, của thế kỷ, kể từ,
			sau tết, chân kiềng
		`,
		view_count: `
			lượt xem, lượt truy cập, lượt đọc, lượt view, view, views, lượt nghe, lượt người xem,
			lượt tương tác, lượt theo dõi, người đang xem, lượt tải, người xem
		`,
		comment_count: `
			bình luận, lượt bình luận, lượt thích, lượt chia sẻ, ý kiến bình luận, phản hồi, like,
			likes, comment, comments, lượt bình chọn, lượt phản hồi
		`,
		attendance: `
			điểm cầu, điểm cầu trực tuyến, đại biểu, đại biểu tham dự, khách mời, gian hàng,
			vận động viên, VĐV, diễn viên, nghệ nhân, nghệ sĩ, tình nguyện viên, khán giả,
			cổ động viên, cơ quan báo chí, phóng viên, cơ quan thông tấn, đội thi, đội, đoàn,
			thí sinh tham gia, thí sinh dự thi, đại biểu chính thức, vị đại biểu, đại biểu dự,
			đoàn đại biểu, nhà báo, gian hàng trưng bày, tiểu thương, điểm cầu cấp huyện,
			điểm kết nối, điểm truyền hình, tác giả, tay đua, cử tri, cử tri tham dự, cử tri dự,
			huấn luyện viên, nhạc công, tiết mục, ban giám khảo, đại biểu đại diện, đại biểu HĐND,
			doanh nghiệp tham dự, cầu truyền hình
		`,
		weather: `
			độ C, độ, °C, °, mm, độ c, độ vĩ, độ kinh, milimét, mm mưa, mm giờ, độ vĩ Bắc,
			độ kinh Đông, hải lý giờ, m s
		`,
		altitude: `
			m so với mực nước biển, mét so với mực nước biển, m so với mặt nước biển,
			mét so với mặt nước biển, mét trên mực nước biển, m trên mực nước biển,
			m so với mặt biển
		`,
		distance: `
			km về phía, cây số về phía, km tính từ, km đường chim bay, hải lý, km cách,
			kilômét về phía, km từ, km so với trung tâm
		`,
		score: `
			bàn thắng, bàn, hiệp, huy chương, huy chương vàng, huy chương bạc, huy chương đồng, HCV,
			HCB, HCĐ, giải nhất, giải nhì, giải ba, giải khuyến khích, bàn không gỡ, set,
			tấm huy chương
		`,
		model: 'mã lực, inch, megapixel, cc, GHz, GB, MB, TB, W, phân khối, kênh tivi',
		limit: `
			km giờ, km h, từ trở lên trang, pixel, trang A4, ký tự, chữ, miligam, mg
		`,
		doc_number: `
			NQ TU, NQ HĐND, NQ CP, NQ TW, NQ T.Ư, QĐ TTg, QĐ UBND, KH UBND, CT TTg, CT TU, CT UBND,
			TB UBND, BC UBND, NĐ CP, TT BTC, KL TW, KL TU, QH, QH14, QH15, CV UBND, CTr TU,
			CTr UBND, TT BNV, QĐ BNV, TTr UBND, QĐ TW, ĐA TU, ĐA UBND, TT BGDĐT, UBND KGVX, HD UBND,
			KH TU, GP BTTTT, GP TTĐT, CĐ TTg, QĐ TU
		`,
		criteria: `
			chỉ số thành phần, tiêu chí thành phần, tiêu chí quốc gia, trụ cột, nội dung thành phần,
			nội dung tiêu chí, lĩnh vực thành phần, chỉ số nội dung, chỉ số con, trục nội dung
		`,
		price: `
			đồng kg, đồng một kg, đồng một cân, đồng lít, đồng kWh, đồng vé, đồng lượng, USD thùng,
			USD tấn, USD ounce, đồng tấn, đồng cuốn, đồng bát, đồng suất, đồng m2, đồng m3,
			đồng con, đồng quả, đồng chiếc, đồng lượt, đồng xe, đồng bao, đồng kí, đồng ký,
			đồng trái, đồng cây, đồng yến, đồng tạ, đồng cân, đồng km, đồng tờ, đồng cổ phiếu
		`,
		other: `
			số, con số, chiều, sao, chữ số, trong những, phần, bộ phận, bên, loạt, vài, cách, lời,
			chân, chức năng, khâu đột phá, đột phá chiến lược, tấn không được lưu thông,
			vùng trọng điểm, chỗ, ngày một, cùng, tựu trường, thị trường, môi trường, hội trường,
			công trường, nông trường, lâm trường, quảng trường
		`
	},

	periods: {
		months: [
			'tháng 1, tháng 01, tháng một, tháng giêng',
			'tháng 2, tháng 02, tháng hai',
			'tháng 3, tháng 03, tháng ba',
			'tháng 4, tháng 04, tháng tư',
			'tháng 5, tháng 05',
			'tháng 6, tháng 06, tháng sáu',
			'tháng 7, tháng 07, tháng bảy',
			'tháng 8, tháng 08, tháng tám',
			'tháng 9, tháng 09, tháng chín',
			'tháng 10, tháng mười',
			'tháng 11, tháng mười một',
			'tháng 12, tháng mười hai, tháng chạp'
		],
		weekdays: `
			thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật, thứ 2, thứ 3, thứ 4,
			thứ 5, thứ 6, thứ 7
		`,
		year: 'năm, niên độ, năm tài khóa, các năm',
		quarter: 'quý, quí',
		quarters: 'quý, quí',
		half: 'nửa, nửa năm',
		month: 'tháng',
		day: 'ngày, sáng, chiều, tối, sáng ngày, chiều ngày, hôm, mùng, mồng, trưa, đêm',
		first: 'đầu, đầu năm, đầu tiên, đầu tiên của năm, từ đầu, của đầu năm',
		last: 'cuối, cuối năm, cuối cùng, còn lại, cuối cùng của năm, còn lại của năm',
		endOf: `
			cuối, hết, kết thúc, đến cuối, đến hết, tính đến hết, tính đến cuối, những tháng cuối,
			khép lại, những ngày cuối, cho đến hết, thời điểm cuối
		`,
		startOf: `
			đầu, từ đầu, bước sang, bước vào, ngay từ đầu, ngay đầu, những tháng đầu,
			những ngày đầu, khởi đầu, vào đầu, hồi đầu
		`,
		until: `
			đến, tới, tính đến, đến hết, trước, đến ngày, tính đến ngày, tính đến hết,
			tính đến hết ngày, đến hết ngày, cho đến, trước ngày, tính tới, tính tới ngày,
			chậm nhất, hạn chót, đến thời điểm, tính đến thời điểm, đến nay, lũy kế đến, luỹ kế đến,
			lũy kế đến ngày, đến cuối, tính đến cuối, đến đầu
		`,
		published: '(được) công bố (vào/hồi), phát hành, đăng tải',
		yearsApart: {
			last_year: 'trước, cách đây, về trước',
			year_before: 'trước đó',
			year_after: 'sau, sau đó'
		},
		nearest: { last: 'vừa qua, vừa rồi', next: 'tới, sắp tới' },
		since: `
			từ, kể từ, từ năm, từ khi, từ đầu, kể từ năm, từ ngày, kể từ ngày, sau, từ tháng,
			bắt đầu từ
		`,
		everSince: 'kể từ',
		term: `
			nhiệm kỳ, giai đoạn, thời kỳ, thời kì, nhiệm kì, khóa, trung hạn, kế hoạch 5 năm,
			kế hoạch, chặng đường, các năm, trong giai đoạn, chương trình
		`,
		sameYear: 'cùng năm, cùng năm đó, cũng năm đó, trong năm đó',
		relative: {
			last_year: 'năm ngoái, năm rồi, cuối/đầu/giữa/hết/cả/trong/suốt năm ngoái',
			year_before: `
					năm trước, năm liền trước, năm liền kề, năm trước đó, năm trước liền kề,
					so cùng kỳ năm trước, so với năm trước, năm trước nữa, cuối/đầu/giữa/hết năm trước,
					năm liền kề trước đó, so năm trước
				`,
			this_year: 'năm nay, (cuối/hết/giữa) năm nay, cả năm nay, năm nay là, trong năm nay',
			the_year:
				'cả năm, trong năm, năm qua, năm vừa qua, trong năm qua, năm này, toàn năm, suốt năm, năm báo cáo',
			year_to_date: 'từ đầu năm, kể từ đầu năm, từ đầu năm đến nay, tính từ đầu năm',
			next_year: 'năm tới, sang năm, trong năm tới, cuối/hết/đầu/giữa năm tới',
			year_after:
				'năm sau, cuối/hết/đầu/giữa năm sau, năm tiếp theo, năm kế tiếp, năm kế hoạch tiếp theo, một năm sau',
			same_period: `
				cùng kỳ, cùng kì, cùng kỳ năm trước, cùng kỳ năm ngoái, cùng kì năm trước,
				so với cùng kỳ, so cùng kỳ, cùng thời điểm năm trước, cùng thời điểm năm ngoái,
				cùng thời gian năm trước, cùng thời kỳ, cùng thời kỳ năm trước,
				cùng tháng năm trước, cùng quý năm trước, cùng quý, cùng tháng, cùng kỳ các năm trước,
				so với cùng kỳ năm trước, so với cùng kỳ năm ngoái, cùng tháng năm ngoái,
				cùng kỳ năm liền trước, so CK, cùng giai đoạn năm trước, cùng giai đoạn năm ngoái,
				cùng kỳ của năm trước, so với cùng kì, (cùng) thời điểm này năm ngoái/trước,
				năm ngoái cùng thời điểm (này)
			`,
			the_term:
				'nhiệm kỳ qua, nhiệm kỳ vừa qua, cả nhiệm kỳ, trong nhiệm kỳ, toàn nhiệm kỳ, nhiệm kỳ này, 5 năm, 5 năm qua, năm năm qua, trong 5 năm, bình quân 5 năm, giai đoạn 5 năm',
			term_end:
				'năm cuối nhiệm kỳ, năm cuối của nhiệm kỳ, cuối nhiệm kỳ, đến cuối nhiệm kỳ, hết nhiệm kỳ, kết thúc nhiệm kỳ',
			this_month: `
				tháng này, trong tháng này, tháng báo cáo,
				trong tháng toàn/cả/đã/ước/tổng/tỉnh/có/kim/sản/thu/các/lượng/số/vốn/giá/chỉ/doanh/khách/ngành/công/lực/không/huyện/thành/du/xuất/nhập
			`,
			last_month: `
				tháng trước, tháng trước đó, so với tháng trước, tháng liền trước, tháng liền kề
			`,
			this_quarter:
				'quý này, trong quý này, quý báo cáo, quý vừa qua, trong quý toàn/cả/đã/ước/tổng/tỉnh/có/kim/các/số/vốn',
			last_quarter: 'quý trước, so với quý trước, quý liền trước, quý trước đó'
		}
	},

	places: {
		province: 'tỉnh, các tỉnh, hai tỉnh, ba tỉnh, tỉnh cũ',
		city: `
			thành phố, TP, Tp, T.P, thành phố trực thuộc Trung ương, thủ đô, thành phố cảng, đô thị
		`,
		district: `
			huyện, quận, huyện đảo, huyện miền núi, các huyện, huyện nghèo, huyện biên giới
		`,
		town: 'thị xã, TX, thị trấn',
		commune: 'xã, phường, đặc khu, các xã, thị trấn, xã đảo, xã miền núi, xã biên giới',
		plurals:
			'các xã, những xã, các phường, các huyện, những huyện, các quận, các thị xã, các thành phố, các tỉnh, nhiều xã, nhiều huyện',
		vietnam: `
			Việt Nam, cả nước, toàn quốc, nước ta, cả nước ta, đất nước, trên cả nước,
			trong cả nước, của cả nước, GDP cả nước, bình quân chung cả nước, bình quân cả nước,
			CHXHCN Việt Nam
		`,
		levelStands: 'before',
		theDistrict:
			'toàn huyện, huyện nhà, trong huyện, địa bàn huyện, trên địa bàn huyện, cả huyện, huyện ta, huyện này, của huyện, huyện đã, huyện có, huyện còn, toàn thị xã, trên địa bàn thị xã, của thị xã, thị xã đã, toàn quận, trên địa bàn quận, của quận',
		theProvince: `
			tỉnh, toàn tỉnh, tỉnh nhà, trong tỉnh, địa bàn tỉnh, trên địa bàn tỉnh, trên địa bàn,
			cả tỉnh, tỉnh ta, của tỉnh, tỉnh đã, toàn thành phố, trên địa bàn thành phố, thành phố,
			của thành phố, địa phương, địa phương này, tỉnh này, toàn địa bàn
		`
	},

	indicators: {
		economy: `
			GRDP, tổng sản phẩm trên địa bàn, tổng sản phẩm trên địa bàn tỉnh,
			tổng sản phẩm trên địa bàn thành phố, tổng sản phẩm trên địa bàn (GRDP),
			tổng sản phẩm trong tỉnh, tổng sản phẩm của tỉnh, tổng sản phẩm nội tỉnh,
			tổng sản phẩm nội địa của tỉnh, tổng sản phẩm, tổng sản phẩm địa phương,
			tổng sản phẩm quốc nội trên địa bàn, tổng sản phẩm xã hội trên địa bàn, nền kinh tế,
			nền kinh tế của tỉnh, nền kinh tế tỉnh, kinh tế của tỉnh, kinh tế tỉnh,
			kinh tế toàn tỉnh, kinh tế thành phố, kinh tế địa phương, GRDP của tỉnh, GRDP toàn tỉnh,
			GRDP tỉnh, tổng sản phẩm vùng, kinh tế trên địa bàn, tổng giá trị gia tăng,
			tổng sản phẩm (GRDP)
		`,
		grdp_growth: `
			tốc độ tăng trưởng GRDP, tăng trưởng GRDP, tốc độ tăng GRDP, tốc độ GRDP, mức tăng GRDP,
			mức tăng trưởng GRDP, tốc độ tăng tổng sản phẩm, tốc độ tăng trưởng tổng sản phẩm,
			tốc độ tăng tổng sản phẩm trên địa bàn, tốc độ tăng tổng sản phẩm trên địa bàn (GRDP),
			tốc độ tăng trưởng tổng sản phẩm trên địa bàn,
			tốc độ tăng trưởng tổng sản phẩm trên địa bàn (GRDP), tổng sản phẩm tăng,
			tăng trưởng kinh tế, tốc độ tăng trưởng kinh tế, mức tăng trưởng kinh tế,
			tăng trưởng kinh tế (GRDP), kinh tế tăng trưởng, kinh tế tỉnh tăng trưởng,
			kinh tế tỉnh tăng, kinh tế của tỉnh tăng trưởng, nền kinh tế tăng trưởng,
			tốc độ phát triển kinh tế, tăng trưởng của tỉnh, tốc độ tăng trưởng của tỉnh,
			mục tiêu tăng trưởng, kịch bản tăng trưởng, mục tiêu tăng trưởng kinh tế,
			chỉ tiêu tăng trưởng, chỉ tiêu tăng trưởng kinh tế, tăng trưởng hai con số,
			tăng trưởng bình quân, tốc độ tăng trưởng bình quân, tốc độ tăng GRDP bình quân,
			tăng trưởng GRDP bình quân, tốc độ tăng trưởng kinh tế bình quân,
			chỉ số tăng trưởng kinh tế, mức tăng trưởng, tăng trưởng đạt, tăng trưởng ước đạt,
			đạt mức tăng trưởng, đạt tốc độ tăng trưởng, tăng trưởng dương, tăng trưởng âm,
			GRDP bình quân tăng trưởng, tốc độ tăng trưởng chung, tăng trưởng chung,
			mức tăng chung của tỉnh, tăng trưởng kinh tế của tỉnh, GRDP năm tăng,
			chỉ số phát triển GRDP, tăng trưởng tổng sản phẩm, tốc độ tăng trưởng trên địa bàn,
			GRDP (chỉ/ước/đã/tiếp/dự/vẫn) (tục/kiến) tăng/giảm,
			GRDP của tỉnh (chỉ/ước/đã/tiếp/dự/vẫn) (tục/kiến) tăng/giảm,
			tổng sản phẩm trên địa bàn (chỉ/ước/đã/tiếp/dự/vẫn) (tục/kiến) tăng/giảm,
			tổng sản phẩm trên địa bàn (GRDP) (chỉ/ước/đã/tiếp/dự/vẫn) (tục/kiến) tăng/giảm,
			tổng sản phẩm trên địa bàn tỉnh (chỉ/ước/đã/tiếp/dự/vẫn) (tục/kiến) tăng/giảm,
			tổng sản phẩm trên địa bàn tỉnh (GRDP) (chỉ/ước/đã/tiếp/dự/vẫn) (tục/kiến) tăng/giảm,
			kinh tế (chỉ/ước/đã/tiếp/dự/vẫn) (tục/kiến) tăng/giảm,
			kinh tế của tỉnh (chỉ/ước/đã/tiếp/dự/vẫn) (tục/kiến) tăng/giảm,
			nền kinh tế (chỉ/ước/đã/tiếp/dự/vẫn) (tục/kiến) tăng/giảm, tăng trưởng cả năm,
			phấn đấu tăng trưởng, đạt tăng trưởng, tăng trưởng từ, tăng trưởng trên,
			tăng trưởng ít nhất, tăng trưởng tối thiểu, tốc độ tăng trưởng đạt,
			tốc độ tăng trưởng ước đạt, tốc độ tăng trưởng cả năm, tăng trưởng quý,
			tăng trưởng 6 tháng, tăng trưởng 9 tháng, tăng trưởng năm
		`,
		grdp: `
			quy/qui mô GRDP, quy/qui mô kinh tế, quy/qui mô nền kinh tế,
			quy/qui mô kinh tế của tỉnh, quy/qui mô nền kinh tế của tỉnh,
			quy/qui mô nền kinh tế tỉnh, quy/qui mô tổng sản phẩm,
			quy/qui mô tổng sản phẩm trên địa bàn, quy/qui mô GRDP của tỉnh,
			quy/qui mô GRDP theo giá hiện hành, GRDP theo giá hiện hành, GRDP giá hiện hành,
			GRDP giá hiện hành, theo giá hiện hành, giá hiện hành, tổng GRDP, giá trị GRDP,
			tổng sản phẩm trên địa bàn theo giá hiện hành, tổng sản phẩm theo giá hiện hành,
			tổng giá trị GRDP, quy/qui mô kinh tế tỉnh, quy/qui mô của nền kinh tế,
			quy/qui mô kinh tế địa phương, GRDP theo giá thực tế, tổng quy/qui mô nền kinh tế,
			tổng quy/qui mô GRDP, tổng quy/qui mô kinh tế, tổng giá trị sản phẩm trên địa bàn,
			quy/qui mô nền kinh tế theo giá hiện hành
		`,
		grdp_constant_prices: `
			GRDP theo giá so sánh, GRDP theo giá so sánh 2010, GRDP theo giá so sánh năm 2010,
			GRDP giá so sánh, GRDP giá so sánh 2010,
			GRDP theo giá so sánh 2010, GRDP giá so sánh năm 2010, theo giá so sánh,
			theo giá so sánh 2010, theo giá so sánh năm 2010, giá so sánh 2010,
			giá so sánh năm 2010, giá so sánh, GRDP theo giá cố định, theo giá cố định,
			tổng sản phẩm trên địa bàn theo giá so sánh,
			tổng sản phẩm trên địa bàn theo giá so sánh 2010,
			tổng sản phẩm trên địa bàn (GRDP) theo giá so sánh, tổng sản phẩm theo giá so sánh,
			tổng sản phẩm trên địa bàn theo giá so sánh,
			tổng sản phẩm trên địa bàn giá so sánh 2010, quy/qui mô GRDP theo giá so sánh
		`,
		grdp_per_capita: `
			GRDP bình quân đầu người, GRDP bình quân, GRDP người, GRDP trên đầu người,
			GRDP đầu người, GRDP bình quân trên đầu người, GRDP BQĐN, GRDP bq đầu người,
			GRDP bình quân người, tổng sản phẩm bình quân đầu người,
			tổng sản phẩm trên địa bàn bình quân đầu người, bình quân GRDP đầu người,
			bình quân GRDP, tổng sản phẩm bình quân, giá trị GRDP bình quân đầu người,
			GRDP bình quân mỗi người, GRDP tính theo đầu người, GDP bình quân đầu người,
			GDP bình quân, GDP đầu người, sản phẩm bình quân đầu người,
			giá trị gia tăng bình quân đầu người, GRDP bình quân đầu người của tỉnh,
			tổng sản phẩm trên địa bàn (GRDP) bình quân đầu người, tính trên/theo đầu người, tính bình quân đầu người, bình quân đầu người, mỗi người dân làm ra, mỗi người làm ra
		`,
		income_per_capita: `
			thu nhập bình quân đầu người, thu nhập bình quân, thu nhập đầu người,
			thu nhập bình quân của người dân, thu nhập bình quân người, thu nhập bình quân tháng,
			thu nhập bình quân mỗi người, thu nhập của người dân, thu nhập người dân,
			thu nhập bình quân một người, thu nhập bình quân 1 người, thu nhập trung bình,
			mức thu nhập bình quân, mức thu nhập bình quân đầu người, thu nhập bình quân hộ,
			thu nhập bình quân nhân khẩu, TNBQ, TNBQ đầu người, thu nhập bình quân của lao động,
			thu nhập bình quân người lao động, thu nhập bình quân đầu người của tỉnh,
			thu nhập bình quân toàn tỉnh, có thu nhập, mức thu nhập, thu nhập mỗi người, thu nhập
		`,
		rural_income_per_capita: `
			thu nhập bình quân đầu người khu vực nông thôn, thu nhập bình quân đầu người nông thôn,
			thu nhập bình quân đầu người ở nông thôn,
			thu nhập bình quân đầu người ở khu vực nông thôn, thu nhập bình quân khu vực nông thôn,
			thu nhập bình quân ở nông thôn, thu nhập khu vực nông thôn,
			thu nhập của người dân nông thôn, thu nhập bình quân của người dân nông thôn,
			thu nhập người dân nông thôn, thu nhập cư dân nông thôn,
			thu nhập bình quân đầu người của cư dân nông thôn,
			thu nhập bình quân đầu người của người dân nông thôn,
			thu nhập bình quân người dân nông thôn,
			thu nhập bình quân đầu người tại khu vực nông thôn,
			thu nhập bình quân đầu người vùng nông thôn,
			thu nhập bình quân của người dân khu vực nông thôn,
			thu nhập của người dân khu vực nông thôn, thu nhập ở khu vực nông thôn,
			thu nhập bình quân của nông dân, thu nhập nông dân, thu nhập nông thôn
		`,

		industry_construction: `
			công nghiệp xây dựng, công nghiệp và xây dựng, công nghiệp - xây dựng,
			khu vực công nghiệp xây dựng, khu vực công nghiệp và xây dựng,
			ngành công nghiệp xây dựng, ngành công nghiệp và xây dựng, khu vực II, khu vực 2, CN-XD,
			CNXD, CN XD, lĩnh vực công nghiệp xây dựng, công nghiệp tiểu thủ công nghiệp xây dựng,
			công nghiệp TTCN xây dựng, khu vực kinh tế công nghiệp xây dựng,
			lĩnh vực công nghiệp và xây dựng
		`,
		industry_construction_growth: `
			tăng trưởng công nghiệp xây dựng, tốc độ tăng công nghiệp xây dựng,
			tốc độ tăng trưởng công nghiệp xây dựng, giá trị tăng thêm công nghiệp xây dựng,
			giá trị tăng thêm khu vực công nghiệp xây dựng,
			giá trị tăng thêm khu vực công nghiệp và xây dựng, khu vực II tăng,
			tăng trưởng khu vực công nghiệp xây dựng,
			tốc độ tăng trưởng khu vực công nghiệp xây dựng,
			công nghiệp xây dựng (chỉ/ước/đã/tiếp/dự/vẫn) (tục/kiến) tăng/giảm,
			công nghiệp và xây dựng (chỉ/ước/đã/tiếp/dự/vẫn) (tục/kiến) tăng/giảm,
			khu vực công nghiệp xây dựng (chỉ/ước/đã/tiếp/dự/vẫn) (tục/kiến) tăng/giảm,
			khu vực công nghiệp và xây dựng (chỉ/ước/đã/tiếp/dự/vẫn) (tục/kiến) tăng/giảm
		`,
		industry_construction_share_grdp: `
			tỷ/tỉ trọng công nghiệp xây dựng, tỷ/tỉ trọng công nghiệp và xây dựng,
			tỷ/tỉ trọng khu vực công nghiệp xây dựng, tỷ/tỉ trọng khu vực công nghiệp và xây dựng,
			công nghiệp xây dựng chiếm, công nghiệp và xây dựng chiếm,
			khu vực công nghiệp xây dựng chiếm, khu vực công nghiệp và xây dựng chiếm,
			tỷ/tỉ trọng ngành công nghiệp xây dựng, tỷ/tỉ trọng ngành công nghiệp và xây dựng,
			công nghiệp xây dựng chiếm tỷ/tỉ trọng, công nghiệp và xây dựng chiếm tỷ/tỉ trọng,
			khu vực công nghiệp xây dựng chiếm tỷ/tỉ trọng,
			khu vực công nghiệp và xây dựng chiếm tỷ/tỉ trọng,
			khu vực công nghiệp và xây dựng ước chiếm, khu vực công nghiệp xây dựng ước chiếm,
			tỷ/tỉ trọng công nghiệp, công nghiệp chiếm tỷ/tỉ trọng, khu vực II chiếm,
			tỷ/tỉ trọng các ngành công nghiệp
		`,
		agriculture: `
			nông lâm nghiệp và thủy sản, nông lâm nghiệp thủy sản, nông lâm thủy sản,
			nông lâm ngư nghiệp, nông lâm ngư, nông nghiệp lâm nghiệp và thủy sản,
			nông nghiệp lâm nghiệp thủy sản, khu vực nông lâm nghiệp và thủy sản,
			khu vực nông lâm nghiệp thủy sản, khu vực nông lâm thủy sản, khu vực nông nghiệp,
			khu vực nông lâm ngư nghiệp, ngành nông nghiệp, ngành nông lâm nghiệp và thủy sản,
			ngành nông lâm thủy sản, khu vực I, khu vực 1, nông nghiệp, lĩnh vực nông nghiệp,
			sản xuất nông nghiệp, nông lâm nghiệp, lĩnh vực nông lâm nghiệp và thủy sản,
			nông nghiệp và thủy sản, nông lâm diêm nghiệp và thủy sản, nông nghiệp thủy sản,
			nông lâm và thủy sản, nông lâm nghiệp ngư nghiệp,
			khu vực nông nghiệp lâm nghiệp và thủy sản, nông - lâm - thủy sản,
			nông - lâm - ngư nghiệp, khu vực nông lâm và thủy sản
		`,
		agriculture_growth: `
			tăng trưởng nông nghiệp, tăng trưởng ngành nông nghiệp, tốc độ tăng trưởng nông nghiệp,
			tốc độ tăng trưởng ngành nông nghiệp, tăng trưởng nông lâm nghiệp và thủy sản,
			giá trị tăng thêm nông lâm nghiệp và thủy sản, giá trị tăng thêm ngành nông nghiệp,
			khu vực I tăng, ngành nông nghiệp tăng trưởng, nông nghiệp tăng trưởng,
			tốc độ tăng trưởng nông lâm nghiệp và thủy sản, tốc độ tăng trưởng nông lâm thủy sản,
			tăng trưởng nông lâm thủy sản, giá trị tăng thêm khu vực nông lâm nghiệp và thủy sản,
			tăng trưởng khu vực nông lâm nghiệp và thủy sản,
			nông lâm nghiệp và thủy sản (chỉ/ước/đã/tiếp/dự/vẫn) (tục/kiến) tăng/giảm,
			nông lâm thủy sản (chỉ/ước/đã/tiếp/dự/vẫn) (tục/kiến) tăng/giảm,
			khu vực nông lâm nghiệp và thủy sản (chỉ/ước/đã/tiếp/dự/vẫn) (tục/kiến) tăng/giảm,
			nông nghiệp (chỉ/ước/đã/tiếp/dự/vẫn) (tục/kiến) tăng/giảm,
			khu vực nông nghiệp (chỉ/ước/đã/tiếp/dự/vẫn) (tục/kiến) tăng/giảm,
			ngành nông nghiệp (chỉ/ước/đã/tiếp/dự/vẫn) (tục/kiến) tăng/giảm,
			khu vực nông lâm thủy sản (chỉ/ước/đã/tiếp/dự/vẫn) (tục/kiến) tăng/giảm
		`,
		agriculture_share_grdp: `
			tỷ/tỉ trọng nông lâm nghiệp và thủy sản, tỷ/tỉ trọng nông lâm thủy sản,
			tỷ/tỉ trọng nông nghiệp, tỷ/tỉ trọng ngành nông nghiệp,
			tỷ/tỉ trọng khu vực nông lâm nghiệp và thủy sản, tỷ/tỉ trọng khu vực nông nghiệp,
			nông nghiệp chiếm, nông lâm nghiệp và thủy sản chiếm, nông lâm thủy sản chiếm,
			khu vực nông lâm nghiệp và thủy sản chiếm, khu vực nông nghiệp chiếm,
			khu vực nông lâm thủy sản chiếm, tỷ/tỉ trọng nông lâm ngư nghiệp,
			nông lâm nghiệp và thủy sản còn, tỷ/tỉ trọng khu vực nông lâm thủy sản,
			nông lâm nghiệp và thủy sản chiếm tỷ/tỉ trọng, nông lâm ngư nghiệp chiếm,
			khu vực nông lâm nghiệp và thủy sản chiếm tỷ/tỉ trọng, ngành nông nghiệp chiếm,
			nông nghiệp chiếm tỷ/tỉ trọng, khu vực I chiếm,
			khu vực nông lâm nghiệp và thủy sản ước chiếm, tỷ/tỉ trọng nông lâm nghiệp, trong cơ cấu ~ nông nghiệp, nông nghiệp lùi/giảm/còn về/còn
		`,
		services: `
			dịch vụ, khu vực dịch vụ, thương mại dịch vụ, thương mại và dịch vụ, ngành dịch vụ,
			các ngành dịch vụ, khu vực III, khu vực 3, thương mại - dịch vụ, dịch vụ thương mại,
			khu vực thương mại dịch vụ, lĩnh vực dịch vụ, ngành thương mại dịch vụ, TM-DV, TMDV,
			dịch vụ du lịch, khu vực kinh tế dịch vụ, các ngành thương mại dịch vụ,
			khu vực thương mại và dịch vụ, lĩnh vực thương mại dịch vụ
		`,
		services_growth: `
			tăng trưởng dịch vụ, tăng trưởng khu vực dịch vụ, tốc độ tăng trưởng dịch vụ,
			tốc độ tăng trưởng khu vực dịch vụ, giá trị tăng thêm khu vực dịch vụ,
			giá trị tăng thêm dịch vụ, khu vực III tăng, giá trị tăng thêm ngành dịch vụ,
			tốc độ tăng khu vực dịch vụ, dịch vụ (chỉ/ước/đã/tiếp/dự/vẫn) (tục/kiến) tăng/giảm,
			khu vực dịch vụ (chỉ/ước/đã/tiếp/dự/vẫn) (tục/kiến) tăng/giảm,
			ngành dịch vụ (chỉ/ước/đã/tiếp/dự/vẫn) (tục/kiến) tăng/giảm,
			thương mại dịch vụ (chỉ/ước/đã/tiếp/dự/vẫn) (tục/kiến) tăng/giảm
		`,
		services_share_grdp: `
			tỷ/tỉ trọng dịch vụ, tỷ/tỉ trọng khu vực dịch vụ, tỷ/tỉ trọng ngành dịch vụ,
			tỷ/tỉ trọng thương mại dịch vụ, dịch vụ chiếm, khu vực dịch vụ chiếm,
			thương mại dịch vụ chiếm, ngành dịch vụ chiếm, dịch vụ chiếm tỷ/tỉ trọng,
			khu vực dịch vụ chiếm tỷ/tỉ trọng, tỷ/tỉ trọng các ngành dịch vụ, khu vực III chiếm,
			khu vực dịch vụ ước chiếm, tỷ/tỉ trọng thương mại và dịch vụ,
			thương mại và dịch vụ chiếm, các ngành dịch vụ chiếm
		`,
		services_production_value: `
			giá trị sản xuất dịch vụ, giá trị sản xuất thương mại dịch vụ,
			giá trị sản xuất ngành dịch vụ, giá trị sản xuất các ngành dịch vụ, GTSX dịch vụ,
			GTSX thương mại dịch vụ, giá trị sản xuất khu vực dịch vụ, giá trị dịch vụ,
			giá trị thương mại dịch vụ, giá trị sản xuất thương mại và dịch vụ,
			giá trị ngành dịch vụ, giá trị ngành thương mại dịch vụ,
			giá trị sản xuất ngành thương mại dịch vụ, giá trị sản xuất lĩnh vực dịch vụ
		`,
		sector_production_value: `
			giá trị sản xuất của ngành, tổng giá trị sản xuất của ngành,
			giá trị sản xuất toàn ngành, tổng giá trị sản xuất toàn ngành, giá trị sản xuất ngành,
			tổng giá trị sản xuất ngành
		`,
		total_production_value: `
			tổng giá trị sản xuất, tổng giá trị sản xuất các ngành,
			tổng giá trị sản xuất toàn nền kinh tế, giá trị sản xuất các ngành,
			giá trị sản xuất các ngành kinh tế, giá trị sản xuất toàn tỉnh,
			giá trị sản xuất trên địa bàn, tổng giá trị sản xuất trên địa bàn, tổng GTSX,
			giá trị sản xuất chung, giá trị sản xuất các ngành chủ yếu,
			tổng giá trị sản xuất của tỉnh, giá trị sản xuất của huyện,
			tổng giá trị sản xuất của huyện, tổng giá trị sản xuất các ngành kinh tế,
			tổng giá trị sản phẩm, GTSX các ngành, giá trị sản xuất toàn nền kinh tế
		`,
		industry: `
			công nghiệp, ngành công nghiệp, sản xuất công nghiệp, toàn ngành công nghiệp,
			lĩnh vực công nghiệp, khu vực công nghiệp, riêng công nghiệp,
			hoạt động sản xuất công nghiệp, các ngành công nghiệp
		`,
		industry_growth: `
			riêng công nghiệp tăng, tăng trưởng công nghiệp, tăng trưởng ngành công nghiệp,
			tốc độ tăng trưởng công nghiệp, giá trị tăng thêm công nghiệp,
			giá trị tăng thêm ngành công nghiệp, giá trị tăng thêm của ngành công nghiệp,
			tốc độ tăng trưởng ngành công nghiệp, công nghiệp tăng trưởng, khu vực công nghiệp tăng,
			giá trị tăng thêm ngành công nghiệp tăng, riêng ngành công nghiệp,
			công nghiệp (chỉ/ước/đã/tiếp/dự/vẫn) (tục/kiến) tăng/giảm,
			ngành công nghiệp (chỉ/ước/đã/tiếp/dự/vẫn) (tục/kiến) tăng/giảm
		`,
		manufacturing: `
			công nghiệp chế biến chế tạo, chế biến chế tạo, ngành chế biến chế tạo,
			ngành công nghiệp chế biến chế tạo, công nghiệp chế biến, ngành công nghiệp chế biến,
			CBCT, công nghiệp CBCT, lĩnh vực chế biến chế tạo, ngành CN chế biến chế tạo,
			công nghiệp chế biến và chế tạo, CN chế biến chế tạo, ngành công nghiệp CBCT
		`,
		construction: `
			xây dựng, ngành xây dựng, lĩnh vực xây dựng, hoạt động xây dựng, khu vực xây dựng,
			riêng xây dựng
		`,
		construction_growth: `
			tăng trưởng xây dựng, tăng trưởng ngành xây dựng, giá trị tăng thêm ngành xây dựng,
			giá trị tăng thêm xây dựng, tốc độ tăng trưởng xây dựng, riêng xây dựng tăng,
			tốc độ tăng trưởng ngành xây dựng,
			xây dựng (chỉ/ước/đã/tiếp/dự/vẫn) (tục/kiến) tăng/giảm,
			ngành xây dựng (chỉ/ước/đã/tiếp/dự/vẫn) (tục/kiến) tăng/giảm
		`,
		product_taxes: `
			thuế sản phẩm, thuế sản phẩm trừ trợ cấp sản phẩm, thuế sản phẩm trừ trợ cấp,
			thuế trừ trợ cấp sản phẩm, thuế sản phẩm trừ đi trợ cấp,
			thuế nhập khẩu và thuế sản phẩm, thuế sản phẩm trừ trợ cấp sản phẩm,
			thuế sản phẩm và trợ cấp, trợ cấp sản phẩm, thuế trừ trợ cấp, thuế sản phẩm trừ trợ giá
		`,
		national_economy: `
			GDP, tổng sản phẩm trong nước, tổng sản phẩm quốc nội, GDP cả nước, GDP của cả nước,
			tăng trưởng GDP, tốc độ tăng trưởng GDP, tốc độ tăng GDP, tăng trưởng của cả nước,
			tăng trưởng kinh tế cả nước, tăng trưởng cả nước, mức tăng trưởng cả nước,
			mức tăng của cả nước, mức tăng trưởng của cả nước, tăng trưởng kinh tế của cả nước,
			mức tăng GDP, kinh tế cả nước, tổng sản phẩm trong nước (GDP),
			mức tăng trưởng bình quân cả nước, mức tăng bình quân cả nước,
			tốc độ tăng trưởng của cả nước, tốc độ tăng chung của cả nước,
			mức tăng chung của cả nước, mức tăng trưởng chung của cả nước,
			tốc độ tăng trưởng cả nước, tăng trưởng chung của cả nước, mức tăng chung cả nước,
			tốc độ tăng trưởng chung của cả nước, mức tăng trưởng GDP, GDP Việt Nam,
			GDP của Việt Nam, GDP toàn quốc, tăng trưởng GDP cả nước, tốc độ tăng GDP cả nước,
			kinh tế Việt Nam
		`,
		iip_growth: `
			IIP, chỉ số sản xuất công nghiệp, chỉ số sản xuất công nghiệp (IIP),
			chỉ số sản xuất ngành công nghiệp, chỉ số sản xuất toàn ngành công nghiệp,
			chỉ số phát triển sản xuất công nghiệp, chỉ số IIP, IIP tăng,
			chỉ số sản xuất công nghiệp tăng, chỉ số SXCN,
			chỉ số sản xuất của toàn ngành công nghiệp, chỉ số phát triển công nghiệp,
			chỉ số công nghiệp, sản xuất công nghiệp tăng, tăng trưởng sản xuất công nghiệp,
			chỉ số sản xuất, chỉ số IIP toàn ngành, chỉ số sản xuất công nghiệp toàn ngành,
			sản xuất công nghiệp tăng trưởng, sản xuất công nghiệp giảm, chỉ số sản xuất toàn ngành,
			sản xuất công nghiệp IIP, sản xuất công nghiệp nhích/đạt/tăng/giảm/phục hồi, 
		`,
		industrial_production_value: `
			giá trị sản xuất công nghiệp, giá trị sản xuất ngành công nghiệp, GTSX công nghiệp,
			GTSXCN, giá trị SXCN, giá trị sản xuất công nghiệp tiểu thủ công nghiệp,
			giá trị sản xuất công nghiệp - TTCN,
			giá trị sản xuất công nghiệp và tiểu thủ công nghiệp,
			giá trị sản xuất công nghiệp xây dựng, giá trị sản xuất công nghiệp và xây dựng,
			giá trị sản xuất công nghiệp theo giá so sánh,
			giá trị sản xuất công nghiệp theo giá hiện hành, giá trị công nghiệp,
			tổng giá trị sản xuất công nghiệp, giá trị sản xuất công nghiệp giá so sánh 2010,
			giá trị sản xuất công nghiệp giá hiện hành, giá trị sản xuất khu vực công nghiệp,
			GTSX ngành công nghiệp, GTSX công nghiệp xây dựng,
			giá trị sản xuất ngành công nghiệp xây dựng, giá trị sản xuất TTCN, giá trị sản xuất toàn ngành công nghiệp, giá trị sản xuất của ngành công nghiệp
		`,
		labour_productivity: `
			năng suất lao động, năng suất lao động xã hội, NSLĐ, NSLĐ xã hội,
			năng suất lao động bình quân, tốc độ tăng năng suất lao động,
			tốc độ tăng năng suất lao động xã hội, năng suất lao động tăng, tăng năng suất lao động,
			năng suất lao động xã hội bình quân, năng suất lao động chung, tốc độ tăng NSLĐ,
			tăng trưởng năng suất lao động, tốc độ tăng năng suất lao động bình quân
		`,
		tfp_contribution: `
			TFP, năng suất các nhân tố tổng hợp, năng suất nhân tố tổng hợp, đóng góp của TFP,
			tỷ/tỉ trọng đóng góp của TFP, tỷ/tỉ trọng đóng góp TFP, đóng góp TFP,
			đóng góp của năng suất các nhân tố tổng hợp, đóng góp của năng suất các yếu tố tổng hợp,
			năng suất các yếu tố tổng hợp, đóng góp của yếu tố năng suất tổng hợp,
			năng suất nhân tố tổng hợp (TFP), đóng góp của năng suất các nhân tố tổng hợp (TFP),
			năng suất yếu tố tổng hợp
		`,

		investment: `
			đầu tư, vốn đầu tư, tổng vốn đầu tư, thu hút đầu tư, vốn đăng ký, tổng vốn đăng ký,
			tổng vốn, tổng vốn đầu tư đăng ký, tổng mức đầu tư, vốn đầu tư đăng ký
		`,
		social_investment: `
			tổng vốn đầu tư toàn xã hội, vốn đầu tư toàn xã hội, vốn đầu tư thực hiện toàn xã hội,
			tổng vốn đầu tư thực hiện toàn xã hội, vốn đầu tư phát triển toàn xã hội,
			tổng vốn đầu tư phát triển toàn xã hội, tổng đầu tư toàn xã hội, đầu tư toàn xã hội,
			vốn đầu tư phát triển, tổng vốn đầu tư phát triển, huy động vốn đầu tư toàn xã hội,
			tổng huy động vốn đầu tư toàn xã hội, vốn đầu tư thực hiện, tổng vốn đầu tư thực hiện,
			vốn đầu tư thực hiện trên địa bàn, tổng vốn đầu tư trên địa bàn,
			vốn đầu tư trên địa bàn, vốn đầu tư phát triển trên địa bàn,
			tổng vốn đầu tư thực hiện trên địa bàn, huy động vốn đầu tư phát triển,
			tổng vốn huy động đầu tư phát triển, tổng nguồn vốn đầu tư toàn xã hội,
			tổng vốn đầu tư xã hội, vốn đầu tư xã hội, vốn đầu tư thực hiện trên địa bàn tỉnh,
			tổng vốn huy động đầu tư toàn xã hội, nguồn vốn đầu tư toàn xã hội,
			huy động vốn đầu tư phát triển toàn xã hội, huy động tổng vốn đầu tư toàn xã hội,
			tổng huy động vốn đầu tư phát triển
		`,
		public_investment_disbursement: `
			giải ngân vốn đầu tư công, giải ngân đầu tư công, tỷ/tỉ lệ giải ngân,
			tỷ/tỉ lệ giải ngân vốn đầu tư công, tỷ/tỉ lệ giải ngân đầu tư công,
			vốn đầu tư công giải ngân, vốn đầu tư công, vốn đầu tư công đã giải ngân, giải ngân,
			giải ngân vốn, giải ngân vốn đầu tư, giải ngân kế hoạch vốn,
			giải ngân kế hoạch vốn đầu tư công, giải ngân vốn đầu tư công đạt, giải ngân được,
			giải ngân đạt, đã giải ngân, tổng giải ngân, giá trị giải ngân, kết quả giải ngân,
			kế hoạch vốn đầu tư công, đầu tư công, công tác giải ngân, giải ngân vốn ngân sách,
			giải ngân vốn NSNN, giải ngân nguồn vốn đầu tư công, tiến độ giải ngân,
			giải ngân các nguồn vốn, vốn đầu tư công ước giải ngân, giải ngân vốn xây dựng cơ bản,
			giải ngân vốn đầu tư xây dựng cơ bản, giải ngân ước đạt, tổng vốn đầu tư công,
			vốn giải ngân, tổng vốn giải ngân, số vốn giải ngân, khối lượng giải ngân,
			ước giải ngân 
		`,
		fdi: `
			FDI, đầu tư trực tiếp nước ngoài, đầu tư nước ngoài, vốn ngoại,
			đầu tư trực tiếp nước ngoài (FDI), ĐTNN, có vốn đầu tư nước ngoài, khối ngoại, doanh nghiệp FDI, vốn nước ngoài, nhà đầu tư nước ngoài 
		`,
		fdi_capital: `
			vốn FDI, thu hút FDI, thu hút vốn FDI, vốn đầu tư trực tiếp nước ngoài,
			vốn đầu tư trực tiếp nước ngoài (FDI), vốn đầu tư nước ngoài,
			thu hút đầu tư trực tiếp nước ngoài, thu hút vốn đầu tư trực tiếp nước ngoài,
			thu hút đầu tư nước ngoài, thu hút vốn đầu tư nước ngoài, tổng vốn FDI, vốn FDI đăng ký,
			tổng vốn đăng ký FDI, tổng vốn FDI đăng ký, FDI đăng ký, vốn FDI đăng ký mới,
			vốn FDI cấp mới, vốn FDI cấp mới và điều chỉnh, FDI cấp mới, FDI đăng ký mới,
			thu hút FDI đạt, dòng vốn FDI, vốn FDI thu hút, thu hút vốn FDI đạt,
			tổng vốn đầu tư nước ngoài, tổng vốn đầu tư FDI, vốn đầu tư FDI, thu hút đầu tư FDI,
			tổng thu hút FDI, tổng vốn đầu tư trực tiếp nước ngoài, số vốn FDI, vốn FDI mới,
			thu hút dòng vốn FDI, tổng vốn thu hút FDI, vốn đầu tư trực tiếp nước ngoài đăng ký,
			thu hút các dự án FDI, thu hút mới FDI
		`,
		fdi_projects: `
			dự án FDI, số dự án FDI, dự án đầu tư trực tiếp nước ngoài, dự án đầu tư nước ngoài,
			dự án FDI mới, dự án FDI cấp mới, dự án có vốn đầu tư nước ngoài,
			dự án có vốn đầu tư trực tiếp nước ngoài, dự án vốn đầu tư nước ngoài, dự án nước ngoài,
			dự án FDI được cấp mới, số dự án đầu tư nước ngoài, dự án FDI đăng ký mới, dự án ĐTNN,
			dự án đầu tư FDI, dự án FDI được cấp phép
		`,
		fdi_stock: `
			dự án FDI còn hiệu lực, FDI còn hiệu lực, FDI lũy kế, lũy kế FDI, vốn FDI lũy kế,
			tổng vốn FDI còn hiệu lực, dự án đầu tư nước ngoài còn hiệu lực,
			dự án FDI đang hoạt động, dự án FDI còn hiệu lực với tổng vốn, còn hiệu lực,
			còn hiệu lực với tổng vốn đăng ký, còn hiệu lực với tổng vốn đầu tư,
			còn hiệu lực với tổng vốn đầu tư đăng ký, lũy kế vốn FDI, tổng vốn đầu tư FDI lũy kế,
			dự án đầu tư trực tiếp nước ngoài còn hiệu lực, lũy kế các dự án FDI,
			dự án FDI đang còn hiệu lực, còn hiệu lực với tổng vốn,
			dự án có vốn đầu tư nước ngoài còn hiệu lực, dự án FDI lũy kế
		`,
		investment_attracted: `
			thu hút đầu tư quy đổi, thu hút đầu tư đạt, tổng vốn thu hút đầu tư,
			tổng vốn đầu tư thu hút, thu hút vốn đầu tư, vốn đầu tư quy đổi, vốn thu hút đầu tư,
			tổng thu hút đầu tư, thu hút được vốn đầu tư, tổng vốn đầu tư quy đổi, vốn quy đổi,
			tổng vốn đầu tư đăng ký mới, tổng vốn đăng ký mới, vốn đăng ký mới, vốn thu hút mới,
			vốn đăng ký cấp mới, tổng vốn đăng ký cấp mới, tổng số vốn thu hút,
			thu hút tổng vốn đầu tư, kết quả thu hút đầu tư, thu hút mới, thu hút nguồn vốn đầu tư,
			tổng vốn thu hút, tổng vốn đầu tư thu hút mới, thu hút đầu tư vào các khu công nghiệp,
			vốn đầu tư thu hút, vốn đầu tư đăng ký mới
		`,
		investment_projects: `
			dự án đầu tư, dự án đầu tư mới, số dự án đầu tư, dự án được cấp mới, dự án cấp mới,
			dự án được chấp thuận, dự án chấp thuận chủ trương đầu tư,
			dự án được chấp thuận chủ trương đầu tư, cấp giấy chứng nhận đăng ký đầu tư,
			giấy chứng nhận đăng ký đầu tư, chấp thuận chủ trương đầu tư, dự án đăng ký mới,
			dự án mới, cấp mới, chấp thuận đầu tư, dự án thu hút mới, cấp phép đầu tư,
			dự án được cấp giấy chứng nhận đăng ký đầu tư, dự án thu hút đầu tư,
			cấp quyết định chủ trương đầu tư, dự án được cấp phép
		`,
		domestic_investment_capital: `
			vốn đầu tư trong nước, đầu tư trong nước, vốn DDI, DDI, dự án DDI, thu hút DDI,
			thu hút đầu tư trong nước, dự án đầu tư trong nước, dự án trong nước, vốn trong nước,
			thu hút vốn đầu tư trong nước, tổng vốn đầu tư trong nước, vốn đăng ký trong nước,
			đầu tư trực tiếp trong nước, thu hút vốn DDI, vốn đầu tư trực tiếp trong nước,
			tổng vốn DDI, dự án đầu tư trong nước với tổng vốn, vốn đầu tư DDI, doanh nghiệp trong nước, nhà đầu tư trong nước, nhà đầu tư nội
		`,
		enterprises: `
			doanh nghiệp, DN, số doanh nghiệp, số lượng doanh nghiệp, công ty,
			cộng đồng doanh nghiệp, số DN
		`,
		enterprises_new: `
			doanh nghiệp thành lập mới, doanh nghiệp đăng ký thành lập mới,
			doanh nghiệp mới thành lập, doanh nghiệp được thành lập mới, thành lập mới doanh nghiệp,
			số doanh nghiệp thành lập mới, doanh nghiệp đăng ký mới, doanh nghiệp mới,
			DN thành lập mới, DN đăng ký thành lập mới, DN mới, doanh nghiệp đăng ký thành lập,
			doanh nghiệp được cấp giấy chứng nhận đăng ký, cấp giấy chứng nhận đăng ký doanh nghiệp,
			số doanh nghiệp đăng ký thành lập mới, đăng ký thành lập mới,
			số doanh nghiệp đăng ký mới, thành lập mới, doanh nghiệp gia nhập thị trường,
			doanh nghiệp được cấp đăng ký mới, doanh nghiệp cấp mới, phát triển doanh nghiệp mới,
			phát triển mới doanh nghiệp, số lượng doanh nghiệp thành lập mới,
			thành lập doanh nghiệp mới, doanh nghiệp khởi nghiệp thành lập, thành lập mới được,
			số doanh nghiệp mới thành lập, doanh nghiệp đăng ký kinh doanh mới,
			đăng ký doanh nghiệp mới, doanh nghiệp ra đời, doanh nghiệp mới ra đời, khai sinh, doanh nghiệp gia nhập, doanh nghiệp đi vào hoạt động, cấp mới đăng ký kinh doanh
		`,
		enterprises_total: `
			doanh nghiệp đang hoạt động, số doanh nghiệp đang hoạt động, doanh nghiệp hoạt động,
			tổng số doanh nghiệp, tổng số doanh nghiệp đang hoạt động, DN đang hoạt động,
			doanh nghiệp còn hoạt động, doanh nghiệp trên địa bàn, doanh nghiệp có phát sinh thuế,
			lũy kế doanh nghiệp, tổng số DN, doanh nghiệp đang hoạt động trên địa bàn,
			doanh nghiệp hoạt động có kết quả sản xuất kinh doanh, doanh nghiệp đăng ký hoạt động,
			tổng số doanh nghiệp đăng ký, doanh nghiệp thực tế hoạt động,
			doanh nghiệp đang hoạt động sản xuất kinh doanh
		`,

		budget: 'ngân sách, ngân sách nhà nước, NSNN, ngân sách tỉnh',
		revenue: 'doanh thu, tổng doanh thu, nguồn thu',
		state_budget_revenue: `
			thu ngân sách, thu ngân sách nhà nước, thu NSNN, tổng thu ngân sách,
			tổng thu ngân sách nhà nước, tổng thu NSNN, thu ngân sách trên địa bàn,
			thu ngân sách nhà nước trên địa bàn, tổng thu ngân sách trên địa bàn,
			tổng thu ngân sách nhà nước trên địa bàn, tổng thu NSNN trên địa bàn,
			thu NSNN trên địa bàn, tổng thu ngân sách nhà nước trên địa bàn tỉnh,
			tổng thu trên địa bàn, tổng thu, số thu ngân sách, số thu ngân sách nhà nước,
			số thu NSNN, số thu, thu ngân sách Nhà nước thực hiện, nguồn thu ngân sách,
			kết quả thu ngân sách, thu ngân sách đạt, thu ngân sách của tỉnh,
			thu ngân sách toàn tỉnh, thu NS, nộp ngân sách, nộp ngân sách nhà nước, nộp NSNN,
			đóng góp ngân sách, đóng góp vào ngân sách, đóng góp cho ngân sách,
			đóng góp ngân sách nhà nước, ước thu ngân sách, ước thu, dự toán thu ngân sách,
			dự toán thu ngân sách nhà nước, dự toán thu NSNN, thu thuế, số thu thuế, tổng thu thuế,
			thu cho ngân sách, thu vào ngân sách, thu ngân sách huyện, thu ngân sách của huyện,
			thu ngân sách nhà nước cả năm, tổng nguồn thu ngân sách, tổng số thu ngân sách,
			tổng số thu ngân sách nhà nước, thu về ngân sách, thu được ~ cho ngân sách,
			tổng thu cân đối ngân sách, thu cân đối ngân sách, thu ngân sách tỉnh,
			thu ngân sách thành phố, tổng thu ngân sách tỉnh, thu ngân sách từ, tổng số thu,
			thu ngân sách cả năm, số nộp ngân sách, thu thuế phí, tổng thu ngân sách toàn tỉnh, nộp về ngân sách, thu vào ngân sách nhà nước, ngân sách thu được/về, ngân sách tỉnh thu, thu nộp ngân sách, huy động vào ngân sách, huy động ngân sách, tỷ/tỉ lệ huy động vào ngân sách, nguồn thu NSNN
		`,
		domestic_revenue: `
			thu nội địa, thu ngân sách nội địa, tổng thu nội địa, số thu nội địa,
			thu cân đối nội địa, thu nội địa đạt, thu ngân sách nhà nước nội địa, thu từ nội địa,
			nguồn thu nội địa, riêng thu nội địa, thu thuế nội địa, dự toán thu nội địa,
			thu NSNN nội địa, thu nội địa trừ tiền sử dụng đất, thu từ sản xuất kinh doanh,
			thu thuế phí nội địa, thu ngân sách từ nội địa, tổng thu ngân sách nội địa,
			thu từ kinh tế nội địa, thuế phí nội địa, thuế nội địa, nguồn thu trong nước, khu vực kinh tế nội địa nộp, nguồn nội địa, khu vực nội địa
		`,
		customs_revenue: `
			thu xuất nhập khẩu, thu từ hoạt động xuất nhập khẩu, thu hoạt động xuất nhập khẩu,
			thu xuất khẩu nhập khẩu, thu từ xuất nhập khẩu, thu từ hoạt động xuất khẩu nhập khẩu,
			thu hải quan, thu từ hải quan, thuế xuất nhập khẩu, thu thuế xuất nhập khẩu,
			thu thuế xuất khẩu nhập khẩu, thuế xuất khẩu nhập khẩu,
			thu ngân sách từ hoạt động xuất nhập khẩu, thu từ hoạt động XNK, thu XNK,
			thu hoạt động XNK, thuế XNK, thu thuế XNK, số thu hải quan, thu ngân sách hải quan,
			thu cân đối từ hoạt động xuất nhập khẩu, thu từ thuế xuất nhập khẩu,
			thu thuế từ hoạt động xuất nhập khẩu, số thu từ hoạt động xuất nhập khẩu,
			thu NSNN từ hoạt động xuất nhập khẩu, ngành hải quan thu, thu qua hải quan,
			thu từ xuất khẩu nhập khẩu, thu qua cửa khẩu, thu ngân sách từ xuất nhập khẩu,
			thu cân đối hoạt động xuất nhập khẩu, thu ngân sách qua cửa khẩu,
			thu từ lĩnh vực xuất nhập khẩu, số thu xuất nhập khẩu, thu thuế nhập khẩu, thu từ XNK,
			thu ngân sách từ hoạt động XNK, thuế hải quan, số thuế hải quan, thu thuế hải quan, thuế xuất khẩu thuế nhập khẩu, ngành hải quan, cơ quan hải quan, lực lượng hải quan, của Hải quan, Hải quan thu, thu qua cảng, thu từ cảng, nguồn thu qua/từ cảng, nguồn thu qua/từ cửa khẩu, nguồn thu từ xuất nhập khẩu, thu thuế qua cửa khẩu/cảng, thuế xuất nhập khẩu qua, thông quan thu, thu thuế từ xuất nhập khẩu, thuế từ xuất nhập khẩu, thu ngân sách từ hoạt động xuất khẩu nhập khẩu
		`,
		local_budget_revenue: `
			thu ngân sách địa phương, tổng thu ngân sách địa phương, thu NSĐP, tổng thu NSĐP,
			thu cân đối ngân sách địa phương, ngân sách địa phương được hưởng,
			thu ngân sách địa phương được hưởng, thu NSĐP được hưởng,
			tổng nguồn thu ngân sách địa phương, nguồn thu ngân sách địa phương,
			thu ngân sách cấp tỉnh, tổng thu cân đối ngân sách địa phương,
			dự toán thu ngân sách địa phương
		`,
		budget_expenditure: `
			chi ngân sách, chi ngân sách địa phương, tổng chi ngân sách,
			tổng chi ngân sách địa phương, chi NSĐP, tổng chi NSĐP, chi ngân sách nhà nước,
			tổng chi ngân sách nhà nước, chi NSNN, tổng chi NSNN, tổng chi, chi cân đối ngân sách,
			chi cân đối ngân sách địa phương, chi thường xuyên, chi đầu tư phát triển,
			chi cho đầu tư phát triển, dự toán chi ngân sách, tổng chi cân đối ngân sách địa phương,
			chi ngân sách tỉnh, chi ngân sách toàn tỉnh, thực hiện chi ngân sách, chi NS,
			tổng dự toán chi, dự toán chi ngân sách địa phương, số chi ngân sách, tổng chi cân đối,
			tổng số chi ngân sách, tỉnh đã chi, ngân sách chi, ngân sách đã chi, chi từ ngân sách, chi trả từ ngân sách, chi cho giáo dục/y/an, chi sự nghiệp, tổng số chi 
		`,

		exports: `
			xuất khẩu, kim ngạch xuất khẩu, kim ngạch xuất khẩu hàng hóa, tổng kim ngạch xuất khẩu,
			tổng kim ngạch xuất khẩu hàng hóa, giá trị xuất khẩu, tổng giá trị xuất khẩu,
			giá trị kim ngạch xuất khẩu, xuất khẩu hàng hóa, giá trị hàng hóa xuất khẩu,
			kim ngạch xuất khẩu trên địa bàn, kim ngạch XK, KNXK, trị giá xuất khẩu,
			doanh thu xuất khẩu, giá trị hàng xuất khẩu, hàng xuất khẩu,
			hoạt động xuất khẩu, kim ngạch hàng hóa xuất khẩu, xuất khẩu của tỉnh,
			xuất khẩu địa phương, kim ngạch xuất khẩu địa phương, kim ngạch xuất khẩu của tỉnh,
			trị giá hàng hóa xuất khẩu, tổng trị giá xuất khẩu, hàng hóa xuất khẩu,
			xuất khẩu ước đạt, bán ra nước ngoài, xuất ra nước ngoài, xuất bán, hàng xuất, hàng hóa bán ra, bán sang, thu ngoại tệ, ngoại tệ thu về, xuất ngoại, xuất đi
		`,
		imports: `
			nhập khẩu, kim ngạch nhập khẩu, kim ngạch nhập khẩu hàng hóa, tổng kim ngạch nhập khẩu,
			giá trị nhập khẩu, tổng giá trị nhập khẩu, nhập khẩu hàng hóa,
			giá trị hàng hóa nhập khẩu, kim ngạch NK, KNNK, trị giá nhập khẩu,
			giá trị kim ngạch nhập khẩu, hàng nhập khẩu, hoạt động nhập khẩu,
			hàng hóa nhập khẩu, kim ngạch nhập khẩu của tỉnh, trị giá hàng hóa nhập khẩu,
			tổng kim ngạch nhập khẩu hàng hóa, nhập khẩu địa phương, kim ngạch hàng hóa nhập khẩu,
			nhập khẩu ước đạt, nhập về, hàng nhập, mua từ nước ngoài, nhập nguyên liệu 
		`,
		trade_turnover: `
			xuất nhập khẩu, kim ngạch xuất nhập khẩu, tổng kim ngạch xuất nhập khẩu,
			tổng kim ngạch xuất nhập khẩu hàng hóa, kim ngạch xuất nhập khẩu hàng hóa,
			tổng giá trị xuất nhập khẩu, giá trị xuất nhập khẩu, kim ngạch XNK, tổng kim ngạch XNK,
			XNK, kim ngạch xuất khẩu nhập khẩu, tổng kim ngạch xuất khẩu nhập khẩu,
			kim ngạch hàng hóa, tổng kim ngạch hàng hóa, kim ngạch hàng hóa xuất nhập khẩu,
			tổng kim ngạch hàng hóa xuất nhập khẩu, hoạt động xuất nhập khẩu,
			kim ngạch qua cửa khẩu, kim ngạch xuất nhập khẩu qua cửa khẩu,
			kim ngạch xuất nhập khẩu qua các cửa khẩu, tổng kim ngạch xuất nhập khẩu qua địa bàn,
			kim ngạch thương mại, tổng kim ngạch thương mại, kim ngạch hai chiều,
			kim ngạch thương mại hai chiều, xuất nhập khẩu hàng hóa, hàng hóa xuất nhập khẩu,
			tổng kim ngạch, tổng trị giá xuất nhập khẩu, kim ngạch xuất khẩu và nhập khẩu,
			tổng kim ngạch xuất khẩu và nhập khẩu, xuất khẩu nhập khẩu, thương mại biên giới,
			trao đổi hàng hóa qua biên giới, giá trị hàng hóa xuất nhập khẩu,
			tổng kim ngạch xuất nhập khẩu các loại hình, kim ngạch hàng hóa qua cửa khẩu
		`,
		retail_sales: `
			tổng mức bán lẻ, tổng mức bán lẻ hàng hóa,
			tổng mức bán lẻ hàng hóa và doanh thu dịch vụ,
			tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng,
			tổng mức bán lẻ hàng hóa và dịch vụ, tổng mức bán lẻ hàng hóa dịch vụ, bán lẻ hàng hóa,
			bán lẻ, doanh thu bán lẻ, doanh thu bán lẻ hàng hóa,
			tổng mức bán lẻ và doanh thu dịch vụ, tổng mức bán lẻ hàng hóa doanh thu dịch vụ,
			tổng mức bán lẻ hàng hóa doanh thu dịch vụ tiêu dùng, mức bán lẻ hàng hóa,
			bán lẻ hàng hóa và dịch vụ, tổng doanh thu bán lẻ, bán lẻ hàng hóa và doanh thu dịch vụ,
			tổng mức bán lẻ hàng hóa và doanh thu dịch vụ xã hội,
			doanh thu bán lẻ hàng hóa và dịch vụ, tổng mức bán lẻ hàng hóa trên địa bàn,
			tổng mức bán lẻ hàng hóa và dịch vụ tiêu dùng, TMBL, tổng mức bán lẻ hàng hóa xã hội,
			tổng bán lẻ hàng hóa, tổng mức bán lẻ hàng hóa và dịch vụ xã hội,
			doanh thu thương mại dịch vụ, tổng doanh thu bán lẻ hàng hóa, tổng mức bán lẻ dịch vụ, sức mua, doanh thu thương mại, bán lẻ và dịch vụ, doanh thu bán lẻ và dịch vụ, doanh thu dịch vụ tiêu dùng, doanh thu bán buôn bán lẻ, tiêu dùng hàng hóa, doanh thu bán lẻ hàng hóa dịch vụ, bán lẻ hàng hóa dịch vụ, bán lẻ hàng hóa (và) doanh thu dịch vụ tiêu dùng (ước) tăng/giảm
		`,
		goods_services_sales: `
			tổng mức lưu chuyển hàng hóa, tổng mức lưu chuyển hàng hóa và doanh thu dịch vụ,
			lưu chuyển hàng hóa, tổng mức lưu chuyển hàng hóa và dịch vụ,
			tổng mức luân chuyển hàng hóa, luân chuyển hàng hóa, mức lưu chuyển hàng hóa,
			tổng mức luân chuyển hàng hóa và doanh thu dịch vụ, tổng doanh thu hàng hóa và dịch vụ,
			tổng mức hàng hóa và dịch vụ, tổng mức lưu chuyển hàng hóa dịch vụ,
			tổng giá trị hàng hóa lưu chuyển, lưu chuyển hàng hóa và doanh thu dịch vụ,
			tổng mức bán buôn bán lẻ, tổng doanh thu hàng hóa dịch vụ,
			tổng mức luân chuyển hàng hóa dịch vụ, tổng mức lưu chuyển hàng hóa bán lẻ, lưu chuyển hàng hóa bán lẻ, tổng mức luân chuyển hàng hóa bán lẻ
		`,
		cpi_growth: `
			CPI, chỉ số giá tiêu dùng, chỉ số giá tiêu dùng (CPI), CPI bình quân,
			chỉ số giá tiêu dùng bình quân, lạm phát, chỉ số giá, giá tiêu dùng, chỉ số CPI,
			tỷ/tỉ lệ lạm phát, chỉ số giá tiêu dùng tăng, chỉ số giá tiêu dùng (CPI) bình quân,
			lạm phát bình quân, tốc độ tăng CPI, tốc độ tăng chỉ số giá tiêu dùng, giá cả, mặt bằng giá, giá hàng hóa
		`,

		tourists: `
			du khách, khách du lịch, lượt khách, khách, lượt du khách, du lịch, ngành du lịch,
			khách tham quan
		`,
		tourist_arrivals: `
			lượt khách du lịch, tổng lượt khách, tổng lượng khách, tổng lượng khách du lịch,
			tổng số lượt khách, tổng số lượt khách du lịch, tổng số khách du lịch, số lượt khách,
			số lượt khách du lịch, lượng khách, lượng khách du lịch, lượng du khách,
			đón ~ lượt khách, đón được ~ lượt khách, thu hút ~ lượt khách, phục vụ ~ lượt khách,
			đón ~ du khách, đón ~ khách du lịch, thu hút ~ du khách, thu hút ~ khách du lịch,
			đón ~ lượt du khách, đón tiếp ~ lượt khách, tổng lượt khách du lịch, tổng lượt du khách,
			khách du lịch đến, khách đến, lượt khách đến, khách tham quan du lịch,
			lượt khách tham quan, khách du lịch đạt, lượt khách tham quan du lịch, số khách du lịch,
			số lượng khách du lịch, số lượng khách, tổng khách du lịch, tổng số khách,
			khách lưu trú, lượt khách lưu trú, đón khách du lịch, đón lượng khách,
			tổng lượng khách đến, khách du lịch đến tỉnh, lượt khách tham quan lưu trú,
			đón và phục vụ, lượng khách đến, thu hút khách du lịch, đón hơn, đón trên, đón gần,
			đón khoảng, lượt khách tham quan nghỉ dưỡng, khách ghé thăm, khách đến tham quan, đón khách, lượt khách ghé, tổng khách, khách tham quan nghỉ, khách lưu trú đạt
		`,
		international_tourist_arrivals: `
			khách quốc tế, lượt khách quốc tế, khách du lịch quốc tế, khách nước ngoài,
			du khách quốc tế, lượt khách du lịch quốc tế, tổng lượt khách quốc tế,
			lượng khách quốc tế, lượt khách nước ngoài, khách quốc tế đạt, khách quốc tế đến,
			đón khách quốc tế, du khách nước ngoài, khách ngoại quốc, số lượt khách quốc tế,
			tổng lượng khách quốc tế, số khách quốc tế, lượt du khách quốc tế,
			lượng khách du lịch quốc tế, khách du lịch nước ngoài, khách đến từ nước ngoài, khách ngoại, du khách ngoại quốc, lượt khách ngoại, khách từ nước ngoài, đến từ nước ngoài, nước ngoài đến
		`,
		domestic_tourist_arrivals: `
			khách nội địa, lượt khách nội địa, khách du lịch nội địa, khách trong nước,
			du khách nội địa, lượt khách du lịch nội địa, lượng khách nội địa,
			tổng lượt khách nội địa, du khách trong nước, lượt khách trong nước, khách nội địa đạt,
			số lượt khách nội địa, lượng khách du lịch nội địa, lượt du khách nội địa,
			khách du lịch trong nước, khách Việt, khách trong tỉnh, khách nội tỉnh
		`,
		tourism_revenue: `
			doanh thu du lịch, doanh thu từ du lịch, tổng thu từ khách du lịch, tổng thu từ du lịch,
			tổng thu du lịch, doanh thu ngành du lịch, doanh thu từ khách du lịch,
			tổng doanh thu du lịch, tổng doanh thu từ du lịch, tổng doanh thu từ khách du lịch,
			thu từ du lịch, thu từ khách du lịch, doanh thu dịch vụ du lịch,
			doanh thu từ hoạt động du lịch, tổng thu từ hoạt động du lịch,
			tổng doanh thu ngành du lịch, tổng doanh thu từ hoạt động du lịch,
			doanh thu hoạt động du lịch, tổng thu xã hội từ du lịch, tổng thu ngành du lịch,
			doanh thu xã hội từ du lịch, doanh thu toàn xã hội từ du lịch, nguồn thu từ du lịch,
			tổng thu xã hội từ khách du lịch, tổng thu toàn xã hội từ du lịch,
			doanh thu du lịch đạt, doanh thu lưu trú, doanh thu du lịch lữ hành,
			doanh thu từ dịch vụ du lịch, doanh thu từ ngành du lịch, tổng thu từ ngành du lịch,
			tổng thu từ khách, doanh thu lưu trú ăn uống, thu nhập từ du lịch,
			doanh thu của ngành du lịch, thu từ khách, nguồn thu từ khách, du lịch mang lại/về, du lịch đem lại/về, ngành du lịch thu, doanh thu toàn ngành du lịch, doanh thu từ lưu trú, doanh thu lữ hành, doanh thu các dịch vụ du lịch
		`,

		grain_output: `
			sản lượng lương thực, sản lượng lương thực có hạt, tổng sản lượng lương thực,
			tổng sản lượng lương thực có hạt, sản lượng cây lương thực,
			sản lượng cây lương thực có hạt, tổng sản lượng cây lương thực,
			tổng sản lượng cây lương thực có hạt, lương thực có hạt, lương thực cây có hạt,
			sản lượng lương thực cây có hạt, tổng sản lượng lương thực cây có hạt,
			sản lượng lương thực cả năm, tổng sản lượng lương thực cả năm,
			tổng sản lượng lương thực quy thóc, sản lượng lương thực quy thóc, lương thực,
			tổng lương thực có hạt, sản lượng lương thực đạt, lương thực bình quân,
			tổng sản lượng lương thực có hạt, sản lượng các loại cây lương thực
		`,
		rice: `
			lúa, cây lúa, lúa cả năm, lúa đông xuân, lúa hè thu, lúa mùa, lúa xuân, lúa thu đông,
			vụ lúa, lúa chiêm xuân, vụ đông xuân, vụ hè thu, vụ xuân, vụ mùa, thóc
		`,
		rice_yield: `
			năng suất lúa, năng suất lúa bình quân, năng suất lúa cả năm, năng suất bình quân,
			năng suất trung bình, năng suất lúa đông xuân, năng suất lúa hè thu, năng suất lúa mùa,
			năng suất lúa xuân, năng suất lúa vụ đông xuân, năng suất vụ xuân,
			năng suất vụ đông xuân, năng suất gieo trồng lúa, năng suất cây lúa, năng suất ước đạt,
			năng suất đạt, năng suất thu hoạch, năng suất cả năm, năng suất lúa đạt,
			năng suất lúa trung bình, năng suất lúa vụ xuân, năng suất ước,
			năng suất lúa chiêm xuân, năng suất, năng suất lúa vụ mùa, năng suất lúa vụ hè thu,
			năng suất bình quân cả năm
		`,
		rice_output: `
			sản lượng lúa, sản lượng thóc, tổng sản lượng lúa, sản lượng lúa cả năm,
			sản lượng lúa đông xuân, sản lượng lúa hè thu, sản lượng lúa mùa, tổng sản lượng thóc,
			sản lượng lúa gạo, sản lượng lúa ước đạt, tấn lúa, tấn thóc, sản lượng lúa đạt,
			tổng sản lượng lúa cả năm, sản lượng lúa vụ đông xuân, sản lượng lúa xuân,
			sản lượng gạo, sản lượng lúa thu hoạch
		`,
		hightech_farmland: `
			tích tụ đất đai, tập trung đất đai, tích tụ tập trung đất đai,
			tích tụ và tập trung đất đai, tích tụ tập trung đất nông nghiệp, tích tụ ruộng đất,
			tích tụ tập trung ruộng đất, tập trung ruộng đất, nông nghiệp công nghệ cao,
			sản xuất nông nghiệp công nghệ cao, diện tích nông nghiệp công nghệ cao,
			diện tích sản xuất nông nghiệp công nghệ cao, nông nghiệp ứng dụng công nghệ cao,
			sản xuất nông nghiệp ứng dụng công nghệ cao, diện tích ứng dụng công nghệ cao,
			đất nông nghiệp công nghệ cao, tích tụ đất, tích tụ đất nông nghiệp, diện tích tích tụ,
			diện tích đất tích tụ tập trung, diện tích tích tụ tập trung, tích tụ tập trung đất,
			sản xuất nông nghiệp quy mô lớn công nghệ cao,
			diện tích sản xuất ứng dụng công nghệ cao,
			nông nghiệp quy mô lớn ứng dụng công nghệ cao, sản xuất ứng dụng công nghệ cao,
			sản xuất công nghệ cao, tích tụ tập trung được, ứng dụng công nghệ cao
		`,
		agricultural_production_value: `
			giá trị sản xuất nông nghiệp, giá trị sản xuất nông lâm nghiệp và thủy sản,
			giá trị sản xuất nông lâm thủy sản, giá trị sản xuất ngành nông nghiệp,
			giá trị sản xuất nông lâm ngư nghiệp, GTSX nông nghiệp, GTSX nông lâm thủy sản,
			GTSX nông lâm nghiệp và thủy sản, giá trị sản xuất toàn ngành nông nghiệp,
			giá trị sản xuất nông lâm nghiệp thủy sản, giá trị sản xuất nông nghiệp thủy sản,
			giá trị sản phẩm trên một ha, giá trị sản phẩm trên 1 ha, giá trị sản xuất trên một ha,
			giá trị sản xuất trên 1 ha, giá trị sản xuất trên đơn vị diện tích,
			giá trị sản phẩm thu hoạch trên 1 ha, giá trị sản phẩm thu hoạch,
			giá trị thu được trên 1 ha, giá trị thu nhập trên một đơn vị diện tích,
			giá trị sản phẩm trồng trọt, giá trị sản xuất bình quân trên 1 ha,
			giá trị trên 1 ha canh tác, giá trị sản phẩm bình quân trên 1 ha,
			giá trị sản xuất trồng trọt, giá trị sản phẩm trên 1 ha đất trồng trọt,
			giá trị sản phẩm trên ha, giá trị ngành nông nghiệp,
			giá trị sản xuất khu vực nông lâm nghiệp và thủy sản, giá trị nông lâm thủy sản,
			giá trị sản xuất ngành nông lâm nghiệp và thủy sản, giá trị sản phẩm trên ha canh tác,
			giá trị sản phẩm thu được trên 1 ha, giá trị sản xuất ngành nông lâm thủy sản, giá trị thu hoạch trên ha, giá trị thu được trên ha, giá trị trên ha đất, giá trị sản xuất trên ha, giá trị sản xuất bình quân trên một/1 ha/héc, giá trị sản xuất trên một/1 héc, giá trị sản phẩm trên một/1 héc
		`,
		sown_area: `
			diện tích gieo trồng, tổng diện tích gieo trồng, diện tích gieo cấy,
			diện tích cây hằng năm, diện tích cây hàng năm, diện tích gieo trồng cây hằng năm,
			diện tích gieo trồng cây hàng năm, tổng diện tích gieo trồng cây hằng năm,
			tổng diện tích gieo trồng cây hàng năm, diện tích gieo sạ, diện tích lúa,
			diện tích gieo trồng lúa, diện tích canh tác, diện tích trồng lúa, diện tích trồng,
			gieo trồng, gieo cấy, gieo trồng được, gieo cấy được, diện tích gieo trồng các loại cây,
			diện tích cây trồng, diện tích sản xuất, diện tích xuống giống, xuống giống,
			tổng diện tích, diện tích lúa cả năm, diện tích vụ đông,
			diện tích gieo trồng cây lương thực, diện tích lúa đông xuân, diện tích lúa hè thu,
			diện tích lúa gieo cấy, tổng diện tích gieo cấy, tổng diện tích cây trồng, gieo cấy lúa, sạ
		`,
		forest_coverage: `
			che phủ rừng, tỷ/tỉ lệ che phủ rừng, độ che phủ rừng, độ che phủ của rừng,
			tỷ/tỉ lệ che phủ của rừng, tỷ/tỉ lệ độ che phủ rừng, độ che phủ, tỷ/tỉ lệ che phủ,
			mức che phủ rừng, tỷ/tỉ lệ rừng che phủ, rừng che phủ, ổn định độ che phủ rừng,
			ổn định tỷ/tỉ lệ che phủ rừng, diện tích rừng che phủ, rừng bao phủ
		`,
		seafood: `
			thủy sản, thủy hải sản, ngành thủy sản, hải sản, khai thác và nuôi trồng thủy sản,
			nuôi trồng thủy sản, tôm, cá tra
		`,
		seafood_output: `
			sản lượng thủy sản, tổng sản lượng thủy sản, sản lượng thủy hải sản,
			sản lượng khai thác, sản lượng nuôi trồng, sản lượng khai thác thủy sản,
			sản lượng nuôi trồng thủy sản, sản lượng khai thác và nuôi trồng,
			sản lượng thủy sản khai thác, sản lượng thủy sản nuôi trồng,
			tổng sản lượng khai thác và nuôi trồng thủy sản, sản lượng tôm, sản lượng hải sản,
			sản lượng khai thác hải sản, sản lượng cá, sản lượng đánh bắt, tổng sản lượng khai thác,
			tổng sản lượng thủy hải sản, sản lượng khai thác và nuôi trồng thủy sản,
			sản lượng tôm nuôi, sản lượng cá tra, sản lượng đánh bắt hải sản,
			tổng sản lượng nuôi trồng, sản lượng thủy sản đạt, khai thác thủy sản đạt,
			sản lượng tôm nước lợ
		`,
		seafood_exports: `
			xuất khẩu thủy sản, kim ngạch xuất khẩu thủy sản, giá trị xuất khẩu thủy sản,
			xuất khẩu tôm, kim ngạch xuất khẩu tôm, kim ngạch thủy sản, xuất khẩu thủy hải sản,
			xuất khẩu hải sản, thủy sản xuất khẩu, xuất khẩu mặt hàng thủy sản,
			kim ngạch xuất khẩu hải sản, xuất khẩu cá tra, kim ngạch xuất khẩu cá tra,
			kim ngạch xuất khẩu thủy hải sản, hàng thủy sản xuất khẩu, giá trị xuất khẩu tôm,
			kim ngạch xuất khẩu hàng thủy sản, cá tra xuất khẩu, tôm xuất khẩu
		`,
		ocop_products: `
			OCOP, sản phẩm OCOP, sản phẩm đạt OCOP, sản phẩm đạt chuẩn OCOP,
			sản phẩm được công nhận OCOP, sản phẩm OCOP đạt 3 sao trở lên, sản phẩm OCOP 3 sao,
			sản phẩm OCOP 4 sao, sản phẩm OCOP 5 sao, OCOP 3 sao, OCOP 4 sao, OCOP 5 sao,
			đạt 3 sao trở lên, đạt OCOP, chứng nhận OCOP, công nhận OCOP,
			sản phẩm được chứng nhận OCOP, mỗi xã một sản phẩm, chương trình OCOP,
			sản phẩm đạt tiêu chuẩn OCOP, sản phẩm được xếp hạng OCOP, sản phẩm OCOP đạt 3 sao,
			sản phẩm OCOP được công nhận, sản phẩm đạt sao OCOP, sản phẩm OCOP hạng 3 sao,
			sản phẩm đạt chứng nhận OCOP, OCOP đạt 3 sao
		`,

		new_rural: `
			nông thôn mới, NTM, xây dựng nông thôn mới, đạt chuẩn nông thôn mới, đạt chuẩn NTM,
			chuẩn nông thôn mới, chuẩn NTM, đạt nông thôn mới, về đích nông thôn mới, về đích NTM,
			chương trình nông thôn mới, đạt tiêu chí nông thôn mới,
			được công nhận đạt chuẩn nông thôn mới, được công nhận nông thôn mới,
			công nhận đạt chuẩn nông thôn mới, công nhận nông thôn mới, xây dựng NTM,
			công nhận đạt chuẩn NTM, được công nhận đạt chuẩn NTM, danh hiệu nông thôn mới,
			hoàn thành nông thôn mới, đạt chuẩn quốc gia nông thôn mới
		`,
		communes_new_rural: `
			xã nông thôn mới, xã NTM, xã đạt chuẩn nông thôn mới, xã đạt chuẩn NTM,
			xã đạt nông thôn mới, xã đạt NTM, số xã đạt chuẩn nông thôn mới, số xã đạt chuẩn NTM,
			tỷ/tỉ lệ xã đạt chuẩn nông thôn mới, tỷ/tỉ lệ xã đạt chuẩn NTM,
			xã được công nhận đạt chuẩn nông thôn mới, xã được công nhận đạt chuẩn NTM,
			xã về đích nông thôn mới, xã về đích NTM, xã về đích, số xã nông thôn mới,
			xã hoàn thành nông thôn mới, xã được công nhận nông thôn mới, xã đạt chuẩn,
			số xã đạt chuẩn, xã công nhận đạt chuẩn nông thôn mới, xã đạt 19 tiêu chí,
			xã đạt 19 19 tiêu chí, xã hoàn thành 19 tiêu chí, xã hoàn thành 19 19 tiêu chí,
			xã đạt tiêu chuẩn nông thôn mới, xã trong tỉnh đạt chuẩn nông thôn mới,
			xã được công nhận đạt chuẩn, số xã được công nhận đạt chuẩn nông thôn mới,
			xã đạt tiêu chí nông thôn mới, số xã đạt nông thôn mới, xã đã đạt chuẩn nông thôn mới,
			xã đạt chuẩn nông thôn mới (NTM), tỷ/tỉ lệ số xã đạt chuẩn nông thôn mới,
			tỷ/tỉ lệ xã nông thôn mới, xã đạt chuẩn xã nông thôn mới,
			xã đủ điều kiện đạt chuẩn nông thôn mới, số xã được công nhận nông thôn mới, cán đích nông thôn mới, chạm đích nông thôn mới, hoàn thành xây dựng NTM
		`,
		communes_new_rural_advanced: `
			nông thôn mới nâng cao, NTM nâng cao, xã nông thôn mới nâng cao, xã NTM nâng cao,
			đạt chuẩn nông thôn mới nâng cao, đạt chuẩn NTM nâng cao,
			xã đạt chuẩn nông thôn mới nâng cao, xã đạt chuẩn NTM nâng cao, đạt chuẩn nâng cao,
			xã đạt chuẩn nâng cao, xã nâng cao, chuẩn nông thôn mới nâng cao, chuẩn NTM nâng cao,
			đạt nông thôn mới nâng cao, đạt NTM nâng cao, xã đạt nông thôn mới nâng cao,
			số xã nông thôn mới nâng cao, số xã đạt chuẩn nông thôn mới nâng cao,
			xã được công nhận nông thôn mới nâng cao,
			xã được công nhận đạt chuẩn nông thôn mới nâng cao, chuẩn nâng cao,
			được công nhận nâng cao, xã đạt NTM nâng cao, xã về đích nông thôn mới nâng cao,
			về đích NTM nâng cao, về đích nông thôn mới nâng cao, nông thôn mới (NTM) nâng cao,
			xã đạt nâng cao, tỷ/tỉ lệ xã nông thôn mới nâng cao,
			tỷ/tỉ lệ xã đạt chuẩn nông thôn mới nâng cao, tiêu chí nông thôn mới nâng cao,
			đạt nâng cao, đích nâng cao
		`,
		communes_new_rural_model: `
			nông thôn mới kiểu mẫu, NTM kiểu mẫu, xã nông thôn mới kiểu mẫu, xã NTM kiểu mẫu,
			đạt chuẩn nông thôn mới kiểu mẫu, đạt chuẩn NTM kiểu mẫu,
			xã đạt chuẩn nông thôn mới kiểu mẫu, xã đạt chuẩn NTM kiểu mẫu, đạt chuẩn kiểu mẫu,
			xã đạt chuẩn kiểu mẫu, xã kiểu mẫu, chuẩn nông thôn mới kiểu mẫu, chuẩn NTM kiểu mẫu,
			đạt nông thôn mới kiểu mẫu, đạt NTM kiểu mẫu, xã đạt nông thôn mới kiểu mẫu,
			số xã nông thôn mới kiểu mẫu, số xã đạt chuẩn nông thôn mới kiểu mẫu,
			xã được công nhận nông thôn mới kiểu mẫu,
			xã được công nhận đạt chuẩn nông thôn mới kiểu mẫu, kiểu mẫu, chuẩn kiểu mẫu,
			xã đạt NTM kiểu mẫu, về đích nông thôn mới kiểu mẫu, về đích NTM kiểu mẫu,
			nông thôn mới (NTM) kiểu mẫu, xã đạt kiểu mẫu, tỷ/tỉ lệ xã nông thôn mới kiểu mẫu,
			đạt kiểu mẫu
		`,
		districts_new_rural: `
			huyện nông thôn mới, huyện NTM, huyện đạt chuẩn nông thôn mới, huyện đạt chuẩn NTM,
			đơn vị cấp huyện đạt chuẩn nông thôn mới, đơn vị cấp huyện đạt chuẩn,
			đơn vị cấp huyện đạt chuẩn NTM, hoàn thành nhiệm vụ xây dựng nông thôn mới,
			hoàn thành nhiệm vụ xây dựng NTM, huyện được công nhận đạt chuẩn nông thôn mới,
			huyện được công nhận đạt chuẩn NTM, đơn vị cấp huyện được công nhận,
			đơn vị cấp huyện hoàn thành nhiệm vụ xây dựng nông thôn mới, đơn vị cấp huyện,
			huyện thị xã thành phố đạt chuẩn nông thôn mới, huyện thành phố đạt chuẩn nông thôn mới,
			huyện thị xã đạt chuẩn nông thôn mới, huyện đạt nông thôn mới, huyện đạt NTM,
			huyện về đích nông thôn mới, số huyện đạt chuẩn nông thôn mới,
			huyện được Thủ tướng Chính phủ công nhận, huyện nông thôn mới nâng cao,
			huyện đạt chuẩn nông thôn mới nâng cao,
			đơn vị cấp huyện được Thủ tướng Chính phủ công nhận,
			huyện thị thành phố đạt chuẩn nông thôn mới, địa phương cấp huyện được công nhận,
			địa phương cấp huyện, huyện thị xã thành phố hoàn thành nhiệm vụ,
			đạt chuẩn hoặc hoàn thành nhiệm vụ xây dựng nông thôn mới,
			đạt chuẩn hoàn thành nhiệm vụ xây dựng nông thôn mới, hoàn thành xây dựng nông thôn mới, công nhận huyện nông thôn mới
		`,
		new_rural_criteria: `
			tiêu chí xã, bình quân tiêu chí, số tiêu chí bình quân, bình quân mỗi xã đạt,
			bình quân mỗi xã, bình quân đạt ~ tiêu chí, bình quân toàn tỉnh đạt,
			bình quân số tiêu chí, số tiêu chí đạt chuẩn bình quân, bình quân chung toàn tỉnh đạt,
			tiêu chí mỗi xã, tiêu chí bình quân, số tiêu chí bình quân đạt chuẩn,
			bình quân các xã đạt, tiêu chí nông thôn mới bình quân,
			bình quân tiêu chí nông thôn mới, bình quân tiêu chí NTM, số tiêu chí đạt bình quân,
			bình quân một xã đạt, bình quân 1 xã đạt, mỗi xã đạt, trung bình mỗi xã đạt,
			bình quân bình quân số tiêu chí đạt chuẩn, bình quân tiêu chí đạt chuẩn
		`,

		poverty_rate: `
			hộ nghèo, tỷ/tỉ lệ hộ nghèo, tỷ/tỉ lệ nghèo, tỷ/tỉ lệ nghèo đa chiều, nghèo đa chiều,
			tỷ/tỉ lệ hộ nghèo đa chiều, hộ nghèo đa chiều, giảm nghèo, tỷ/tỉ lệ giảm nghèo,
			tỷ/tỉ lệ hộ nghèo theo chuẩn, giảm tỷ/tỉ lệ hộ nghèo, mức giảm tỷ/tỉ lệ hộ nghèo,
			số hộ nghèo, tổng số hộ nghèo, tỷ/tỉ lệ hộ nghèo còn, tỷ/tỉ lệ hộ nghèo giảm,
			tỷ/tỉ lệ giảm hộ nghèo, tỷ/tỉ lệ hộ nghèo toàn tỉnh, tỷ/tỉ lệ hộ nghèo của tỉnh,
			tỷ/tỉ lệ nghèo chung, tỷ/tỉ lệ hộ nghèo bình quân, mức giảm tỷ/tỉ lệ hộ nghèo bình quân,
			mức giảm hộ nghèo, tỷ/tỉ lệ đói nghèo, hộ nghèo giảm, hộ nghèo còn,
			tỷ/tỉ lệ hộ nghèo trong đồng bào dân tộc thiểu số
		`,
		near_poor_rate: `
			hộ cận nghèo, tỷ/tỉ lệ hộ cận nghèo, cận nghèo, tỷ/tỉ lệ cận nghèo,
			tỷ/tỉ lệ hộ cận nghèo đa chiều, số hộ cận nghèo, hộ cận nghèo đa chiều,
			tỷ/tỉ lệ hộ cận nghèo còn, tỷ/tỉ lệ hộ cận nghèo giảm 
		`,
		temporary_houses_removed: `
			nhà tạm, nhà dột nát, nhà tạm nhà dột nát, xóa nhà tạm, xóa nhà tạm nhà dột nát,
			xóa nhà tạm dột nát, nhà tạm dột nát, xóa nhà dột nát, xóa nhà ở tạm, nhà ở tạm,
			căn nhà tạm, nhà đại đoàn kết, hỗ trợ xây dựng nhà ở, xây mới và sửa chữa nhà,
			nhà ở cho hộ nghèo, nhà cho hộ nghèo, xây mới sửa chữa nhà, hỗ trợ nhà ở,
			xóa bỏ nhà tạm, hỗ trợ xóa nhà tạm, căn nhà dột nát, ngôi nhà tạm,
			xây dựng và sửa chữa nhà, xây dựng nhà đại đoàn kết, chương trình xóa nhà tạm,
			xóa nhà tạm nhà dột nát cho hộ nghèo, hỗ trợ xây mới sửa chữa nhà ở,
			xây dựng nhà tình nghĩa, nhà tạm bợ, sửa chữa nhà, xây mới nhà, xây nhà cho hộ, mái ấm, nhà nhân ái, nhà nghĩa tình
		`,
		health_insurance_coverage: `
			bảo hiểm y tế, BHYT, tỷ/tỉ lệ bao phủ bảo hiểm y tế, tỷ/tỉ lệ bao phủ BHYT,
			bao phủ bảo hiểm y tế, bao phủ BHYT, độ bao phủ bảo hiểm y tế, độ bao phủ BHYT,
			tham gia bảo hiểm y tế, tham gia BHYT, tỷ/tỉ lệ tham gia bảo hiểm y tế,
			tỷ/tỉ lệ tham gia BHYT, tỷ/tỉ lệ người dân tham gia bảo hiểm y tế,
			tỷ/tỉ lệ người dân tham gia BHYT, tỷ/tỉ lệ dân số tham gia bảo hiểm y tế,
			tỷ/tỉ lệ dân số tham gia BHYT, có thẻ bảo hiểm y tế, có thẻ BHYT, thẻ BHYT,
			thẻ bảo hiểm y tế, người tham gia bảo hiểm y tế, người tham gia BHYT,
			dân số tham gia bảo hiểm y tế, dân số tham gia BHYT, người dân tham gia bảo hiểm y tế,
			người dân tham gia BHYT, tỷ/tỉ lệ người tham gia BHYT, tỷ/tỉ lệ người dân có thẻ BHYT,
			tỷ/tỉ lệ người tham gia bảo hiểm y tế, bảo hiểm y tế toàn dân, BHYT toàn dân,
			tỷ/tỉ lệ BHYT, tỷ/tỉ lệ bảo hiểm y tế, diện bao phủ BHYT, diện bao phủ bảo hiểm y tế,
			tỷ/tỉ lệ bao phủ BHYT toàn dân 
		`,
		social_insurance_coverage: `
			bảo hiểm xã hội, BHXH, tham gia bảo hiểm xã hội, tham gia BHXH,
			tỷ/tỉ lệ tham gia bảo hiểm xã hội, tỷ/tỉ lệ tham gia BHXH,
			tỷ/tỉ lệ bao phủ bảo hiểm xã hội, tỷ/tỉ lệ bao phủ BHXH, bao phủ bảo hiểm xã hội,
			bao phủ BHXH, lực lượng lao động tham gia bảo hiểm xã hội,
			lực lượng lao động tham gia BHXH, lực lượng lao động trong độ tuổi tham gia BHXH,
			lực lượng lao động trong độ tuổi tham gia bảo hiểm xã hội,
			lao động tham gia bảo hiểm xã hội, lao động tham gia BHXH,
			người tham gia bảo hiểm xã hội, người tham gia BHXH, BHXH bắt buộc, BHXH tự nguyện,
			bảo hiểm xã hội bắt buộc, bảo hiểm xã hội tự nguyện, tỷ/tỉ lệ lao động tham gia BHXH,
			tỷ/tỉ lệ lao động tham gia bảo hiểm xã hội, tỷ/tỉ lệ lực lượng lao động tham gia BHXH,
			tỷ/tỉ lệ lực lượng lao động tham gia bảo hiểm xã hội, tham gia BHXH bắt buộc,
			tham gia BHXH tự nguyện, tỷ/tỉ lệ người tham gia BHXH
		`,
		unemployment_insurance_coverage: `
			bảo hiểm thất nghiệp, BHTN, tham gia bảo hiểm thất nghiệp, tham gia BHTN,
			tỷ/tỉ lệ tham gia bảo hiểm thất nghiệp, tỷ/tỉ lệ tham gia BHTN,
			bao phủ bảo hiểm thất nghiệp, bao phủ BHTN, lao động tham gia bảo hiểm thất nghiệp,
			lao động tham gia BHTN, người tham gia bảo hiểm thất nghiệp, người tham gia BHTN,
			tỷ/tỉ lệ bao phủ BHTN, tỷ/tỉ lệ bao phủ bảo hiểm thất nghiệp,
			lực lượng lao động tham gia BHTN, lực lượng lao động trong độ tuổi tham gia BHTN,
			lực lượng lao động tham gia bảo hiểm thất nghiệp,
			lực lượng lao động trong độ tuổi tham gia bảo hiểm thất nghiệp
		`,
		doctors_per_10000: `
			bác sĩ, bác sỹ, số bác sĩ, số bác sỹ, số bác sĩ/sỹ vạn dân, bác sĩ/sỹ vạn dân,
			số bác sĩ/sỹ trên vạn dân, bác sĩ/sỹ trên vạn dân, bác sĩ/sỹ trên 1 vạn dân,
			số bác sĩ/sỹ trên một vạn dân, số bác sĩ/sỹ trên 10.000 dân, bác sĩ/sỹ trên 10.000 dân,
			bác sĩ/sỹ 10.000 dân, tỷ/tỉ lệ bác sĩ/sỹ, tỷ/tỉ lệ bác sĩ/sỹ vạn dân,
			số bác sĩ/sỹ 1 vạn dân, bác sĩ/sỹ 1 vạn dân, tỷ/tỉ lệ bác sĩ/sỹ trên vạn dân,
			số bác sĩ/sỹ bình quân, bác sĩ/sỹ một vạn dân, số lượng bác sĩ/sỹ 
		`,
		hospital_beds_per_10000: `
			giường bệnh, số giường bệnh, số giường bệnh vạn dân, giường bệnh vạn dân,
			số giường bệnh trên vạn dân, giường bệnh trên vạn dân, giường bệnh trên 1 vạn dân,
			giường bệnh trên 10.000 dân, giường bệnh 10.000 dân, giường bệnh 1 vạn dân,
			tỷ/tỉ lệ giường bệnh, tỷ/tỉ lệ giường bệnh vạn dân, số giường bệnh 1 vạn dân,
			số giường bệnh trên một vạn dân, giường vạn dân, số giường bệnh trên 10.000 dân,
			số giường vạn dân, tỷ/tỉ lệ giường bệnh trên vạn dân, giường bệnh một vạn dân,
			số giường bệnh bình quân, giường bệnh công lập, giường bệnh trên một vạn dân
		`,
		child_stunting: `
			suy dinh dưỡng, suy dinh dưỡng thể thấp còi, tỷ/tỉ lệ suy dinh dưỡng,
			tỷ/tỉ lệ suy dinh dưỡng thể thấp còi, trẻ em suy dinh dưỡng,
			trẻ em dưới 5 tuổi suy dinh dưỡng, trẻ em dưới 5 tuổi bị suy dinh dưỡng,
			tỷ/tỉ lệ trẻ em suy dinh dưỡng, tỷ/tỉ lệ trẻ em dưới 5 tuổi suy dinh dưỡng,
			tỷ/tỉ lệ trẻ em dưới 5 tuổi bị suy dinh dưỡng, trẻ suy dinh dưỡng,
			suy dinh dưỡng thể nhẹ cân, thể thấp còi, thấp còi, suy dinh dưỡng trẻ em,
			tỷ/tỉ lệ suy dinh dưỡng trẻ em, tỷ/tỉ lệ suy dinh dưỡng ở trẻ em,
			tỷ/tỉ lệ suy dinh dưỡng thể nhẹ cân, tỷ/tỉ lệ trẻ suy dinh dưỡng, thể nhẹ cân,
			tỷ/tỉ lệ suy dinh dưỡng trẻ em dưới 5 tuổi, suy dinh dưỡng chiều cao theo tuổi,
			suy dinh dưỡng cân nặng theo tuổi, bị suy dinh dưỡng,
			trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi,
			trẻ em dưới 5 tuổi bị suy dinh dưỡng thể thấp còi 
		`,
		communes_health_standard: `
			tiêu chí quốc gia về y tế, bộ tiêu chí quốc gia về y tế, tiêu chí quốc gia về y tế xã,
			bộ tiêu chí quốc gia về y tế xã, xã đạt tiêu chí quốc gia về y tế,
			xã đạt bộ tiêu chí quốc gia về y tế, xã đạt chuẩn quốc gia về y tế,
			chuẩn quốc gia về y tế, trạm y tế đạt chuẩn, trạm y tế xã đạt chuẩn,
			xã phường thị trấn đạt tiêu chí quốc gia về y tế,
			tỷ/tỉ lệ xã đạt tiêu chí quốc gia về y tế, tỷ/tỉ lệ xã đạt chuẩn quốc gia về y tế,
			xã đạt chuẩn y tế, đạt chuẩn y tế, trạm y tế đạt tiêu chí, trạm y tế đạt chuẩn quốc gia,
			tỷ/tỉ lệ trạm y tế, tiêu chí về y tế, xã đạt tiêu chí về y tế, tiêu chí y tế,
			đạt tiêu chí quốc gia về y tế, đạt chuẩn quốc gia về y tế,
			đạt bộ tiêu chí quốc gia về y tế, xã phường đạt chuẩn quốc gia về y tế, trạm y tế, trạm y tế xã đạt chuẩn quốc gia, tiêu chí quốc gia y tế, chuẩn y tế quốc gia 
		`,
		population: `
			dân số, dân số trung bình, quy/qui mô dân số, tổng dân số, dân số của tỉnh,
			dân số toàn tỉnh, dân số tỉnh, có dân số, dân số đạt, số dân, nhân khẩu, tổng số dân,
			dân số thành phố, quy/qui mô dân số của tỉnh, dân số khoảng, dân số hơn, dân số trên,
			với dân số, triệu dân, vạn người dân sinh sống, dân số bình quân, người dân sinh sống 
		`,
		natural_increase: `
			tỷ/tỉ suất sinh, mức giảm tỷ/tỉ suất sinh, giảm tỷ/tỉ suất sinh, tỷ/tỉ lệ sinh,
			mức giảm sinh, giảm sinh, tỷ/tỉ lệ tăng dân số tự nhiên, tỷ/tỉ lệ tăng tự nhiên,
			tỷ/tỉ lệ phát triển dân số tự nhiên, tăng dân số tự nhiên,
			tỷ/tỉ lệ gia tăng dân số tự nhiên, tỷ/tỉ lệ tăng dân số, gia tăng dân số tự nhiên,
			mức sinh, tổng tỷ/tỉ suất sinh, tốc độ tăng dân số, tỷ/tỉ suất sinh thô,
			tỷ/tỉ lệ phát triển dân số, tỷ/tỉ lệ gia tăng tự nhiên, tỷ/tỉ lệ giảm sinh,
			mức giảm tỷ/tỉ lệ sinh, giảm tỷ/tỉ lệ sinh, tốc độ gia tăng dân số,
			tốc độ tăng dân số tự nhiên, tỷ/tỉ lệ sinh con thứ 3, tỷ/tỉ lệ sinh con thứ ba,
			mức tăng dân số tự nhiên, tỷ/tỉ suất tăng tự nhiên
		`,
		urbanisation_rate: `
			đô thị hóa, tỷ/tỉ lệ đô thị hóa, tốc độ đô thị hóa, tỷ/tỉ lệ dân số đô thị,
			dân số thành thị, tỷ/tỉ lệ dân số thành thị, tỷ/tỉ lệ dân cư đô thị, mức độ đô thị hóa,
			tỷ/tỉ lệ ĐTH, dân số đô thị, tỷ/tỉ lệ dân đô thị, tỷ/tỉ lệ đô thị hóa đạt,
			tỷ/tỉ lệ dân cư thành thị, sống ở/tại đô thị, sống ở/tại thành thị, dân thành thị, cư dân đô thị
		`,
		trained_labour: `
			lao động qua đào tạo, LĐ qua đào tạo, qua đào tạo, lao động được đào tạo,
			lao động đã qua đào tạo, nhân lực qua đào tạo
		`,
		trained_labour_share: `
			tỷ/tỉ lệ lao động qua đào tạo, tỷ/tỉ lệ lao động được đào tạo,
			tỷ/tỉ lệ lao động đã qua đào tạo, tỷ/tỉ lệ LĐ qua đào tạo,
			tỷ/tỉ lệ lao động qua đào tạo đạt, tỷ/tỉ lệ qua đào tạo,
			tỷ/tỉ lệ lao động qua đào tạo nghề, lao động qua đào tạo nghề,
			tỷ/tỉ lệ lao động có tay nghề, tỷ/tỉ lệ lực lượng lao động qua đào tạo,
			tỷ/tỉ lệ nhân lực qua đào tạo, tỷ/tỉ lệ lao động trong độ tuổi qua đào tạo,
			lao động qua đào tạo chiếm, tổng số lao động qua đào tạo, lao động qua đào tạo đạt
		`,
		trained_labour_certified: `
			có bằng cấp chứng chỉ, bằng cấp chứng chỉ, lao động có bằng cấp chứng chỉ,
			lao động qua đào tạo có bằng cấp chứng chỉ,
			tỷ/tỉ lệ lao động qua đào tạo có bằng cấp chứng chỉ,
			tỷ/tỉ lệ lao động có bằng cấp chứng chỉ, có bằng cấp và chứng chỉ,
			có văn bằng chứng chỉ, có bằng chứng chỉ, có chứng chỉ,
			qua đào tạo có bằng cấp chứng chỉ, tỷ/tỉ lệ có bằng cấp chứng chỉ,
			qua đào tạo có bằng chứng chỉ, có bằng cấp hoặc chứng chỉ, văn bằng chứng chỉ,
			tỷ/tỉ lệ lao động qua đào tạo có chứng chỉ,
			tỷ/tỉ lệ lao động qua đào tạo có bằng chứng chỉ,
			tỷ/tỉ lệ lao động được cấp bằng chứng chỉ, lao động qua đào tạo có chứng chỉ
		`,
		jobs_created: `
			giải quyết việc làm, tạo việc làm, tạo việc làm mới, giải quyết việc làm mới,
			việc làm mới, tạo việc làm cho, giải quyết việc làm cho, tạo việc làm mới cho,
			giải quyết việc làm mới cho, số lao động được giải quyết việc làm,
			lao động được giải quyết việc làm, số lao động được tạo việc làm,
			số lao động có việc làm, lao động có việc làm mới, lao động được tạo việc làm,
			số lao động có việc làm tăng thêm, việc làm tăng thêm, có việc làm mới, việc làm,
			được giải quyết việc làm, số lao động được giải quyết việc làm mới, giới thiệu việc làm,
			tư vấn giới thiệu việc làm, tạo thêm việc làm, giải quyết việc làm tăng thêm,
			tạo việc làm tăng thêm, số người có việc làm, có việc làm, bố trí việc làm,
			tạo chỗ làm mới, giải quyết được việc làm, kết nối việc làm, lao động có việc làm,
			đưa lao động đi làm việc ở nước ngoài, xuất khẩu lao động, đi làm việc ở nước ngoài,
			việc làm cho lao động, tạo ra việc làm, tạo việc làm thường xuyên, tạo việc làm ổn định,
			số lao động được tạo việc làm mới, số việc làm mới,
			giải quyết việc làm cho người lao động, tạo ~ việc làm
		`,
		unemployment_rate: `
			thất nghiệp, tỷ/tỉ lệ thất nghiệp, tỷ/tỉ lệ thất nghiệp thành thị,
			tỷ/tỉ lệ thất nghiệp khu vực thành thị, tỷ/tỉ lệ thất nghiệp ở khu vực thành thị,
			tỷ/tỉ lệ lao động thất nghiệp, tỷ/tỉ lệ thất nghiệp của lực lượng lao động,
			tỷ/tỉ lệ thất nghiệp ở thành thị, tỷ/tỉ lệ thất nghiệp chung, lao động thất nghiệp,
			tỷ/tỉ lệ thất nghiệp đô thị, tỷ/tỉ lệ thất nghiệp trong độ tuổi lao động,
			thất nghiệp thành thị, tỷ/tỉ lệ thất nghiệp khu vực đô thị
		`,
		schools_national_standard: `
			trường đạt chuẩn quốc gia, trường chuẩn quốc gia, trường học đạt chuẩn quốc gia,
			tỷ/tỉ lệ trường đạt chuẩn quốc gia, tỷ/tỉ lệ trường học đạt chuẩn quốc gia,
			tỷ/tỉ lệ trường chuẩn quốc gia, số trường đạt chuẩn quốc gia,
			số trường học đạt chuẩn quốc gia, trường mầm non phổ thông đạt chuẩn quốc gia,
			trường mầm non đạt chuẩn quốc gia, trường phổ thông đạt chuẩn quốc gia,
			đạt chuẩn quốc gia, trường công lập đạt chuẩn quốc gia,
			cơ sở giáo dục đạt chuẩn quốc gia, trường đạt chuẩn,
			trường mầm non tiểu học trung học đạt chuẩn quốc gia,
			trường được công nhận đạt chuẩn quốc gia, trường học chuẩn quốc gia,
			trường đạt chuẩn quốc gia mức độ 1, trường đạt chuẩn quốc gia mức độ 2,
			tỷ/tỉ lệ đạt chuẩn quốc gia, trường các cấp đạt chuẩn quốc gia,
			trường mầm non phổ thông công lập đạt chuẩn quốc gia,
			tỷ/tỉ lệ trường công lập đạt chuẩn quốc gia,
			trường mầm non và phổ thông đạt chuẩn quốc gia,
			tỷ/tỉ lệ trường phổ thông đạt chuẩn quốc gia,
			tỷ/tỉ lệ trường mầm non đạt chuẩn quốc gia, trường học đạt chuẩn 
		`,
		highschool_graduation: `
			tốt nghiệp THPT, tỷ/tỉ lệ tốt nghiệp THPT, tỷ/tỉ lệ đỗ tốt nghiệp THPT,
			tỷ/tỉ lệ đỗ tốt nghiệp, tỷ/tỉ lệ tốt nghiệp, tốt nghiệp trung học phổ thông,
			tỷ/tỉ lệ tốt nghiệp trung học phổ thông, đỗ tốt nghiệp THPT, đỗ tốt nghiệp,
			tỷ/tỉ lệ học sinh tốt nghiệp THPT, tỷ/tỉ lệ thí sinh tốt nghiệp THPT,
			thi tốt nghiệp THPT, kỳ thi tốt nghiệp THPT, học sinh tốt nghiệp THPT,
			kết quả thi tốt nghiệp THPT, tỷ/tỉ lệ thí sinh đỗ tốt nghiệp,
			tỷ/tỉ lệ học sinh đỗ tốt nghiệp THPT, tỷ/tỉ lệ đỗ tốt nghiệp trung học phổ thông,
			thí sinh đỗ tốt nghiệp, tỷ/tỉ lệ học sinh đỗ tốt nghiệp, tỷ/tỉ lệ học sinh tốt nghiệp,
			đỗ tốt nghiệp trung học phổ thông, tỷ/tỉ lệ thí sinh đỗ tốt nghiệp THPT,
			thi tốt nghiệp trung học phổ thông
		`,
		exam_average_score: `
			điểm thi trung bình, điểm trung bình thi, điểm trung bình thi tốt nghiệp,
			điểm trung bình thi tốt nghiệp THPT, điểm trung bình các môn,
			điểm trung bình các môn thi, điểm trung bình các môn thi tốt nghiệp THPT,
			điểm thi bình quân, điểm bình quân các môn thi, điểm trung bình kỳ thi tốt nghiệp THPT,
			điểm trung bình, điểm thi tốt nghiệp THPT trung bình, điểm trung bình tốt nghiệp THPT,
			điểm thi tốt nghiệp THPT, điểm trung bình chung, điểm trung bình thi THPT,
			phổ điểm trung bình, điểm trung bình môn,
			điểm trung bình thi tốt nghiệp trung học phổ thông, điểm thi tốt nghiệp,
			điểm bình quân thi tốt nghiệp THPT, điểm trung bình chung các môn, điểm bình quân
		`,
		education_quality: `
			chất lượng giáo dục, chất lượng giáo dục đại trà, chất lượng giáo dục mũi nhọn,
			giáo dục mũi nhọn, học sinh giỏi quốc gia, chất lượng giáo dục và đào tạo,
			giáo dục đại trà, thi học sinh giỏi quốc gia, giải học sinh giỏi quốc gia,
			chất lượng giáo dục phổ thông, chất lượng giáo dục toàn diện, xếp hạng giáo dục,
			giải quốc gia, học sinh đạt giải quốc gia, giải học sinh giỏi cấp quốc gia,
			học sinh giỏi cấp quốc gia, kỳ thi chọn học sinh giỏi quốc gia,
			kỳ thi học sinh giỏi quốc gia, chất lượng GD&ĐT, chất lượng GDĐT
		`,
		clean_water_access: `
			nước sạch, nước hợp vệ sinh, nước sinh hoạt hợp vệ sinh, sử dụng nước sạch,
			sử dụng nước hợp vệ sinh, dân nông thôn sử dụng nước hợp vệ sinh,
			dân số nông thôn sử dụng nước hợp vệ sinh, dân cư nông thôn sử dụng nước hợp vệ sinh,
			hộ sử dụng nước sạch, tỷ/tỉ lệ sử dụng nước sạch, tỷ/tỉ lệ hộ sử dụng nước sạch,
			tỷ/tỉ lệ hộ dân sử dụng nước sạch, tỷ/tỉ lệ hộ nông thôn sử dụng nước sạch,
			nước sạch theo quy chuẩn, nước sạch nông thôn, được sử dụng nước sạch, dùng nước sạch,
			được cấp nước sạch, tỷ/tỉ lệ dân số sử dụng nước sạch,
			tỷ/tỉ lệ dân số nông thôn sử dụng nước hợp vệ sinh,
			tỷ/tỉ lệ dân cư nông thôn sử dụng nước hợp vệ sinh,
			tỷ/tỉ lệ dân số đô thị sử dụng nước sạch, tỷ/tỉ lệ người dân sử dụng nước sạch,
			cấp nước sạch, nước sinh hoạt, nước sạch đạt quy chuẩn, nước sạch đô thị,
			tỷ/tỉ lệ người dân nông thôn sử dụng nước hợp vệ sinh, nước sạch hợp vệ sinh,
			sử dụng nước sinh hoạt hợp vệ sinh, sử dụng nước máy, nước sạch tập trung,
			tiếp cận nước sạch, dân số đô thị được cung cấp nước sạch, được cung cấp nước sạch,
			tỷ/tỉ lệ hộ dân nông thôn sử dụng nước sạch, tỷ/tỉ lệ dân cư sử dụng nước sạch,
			tỷ/tỉ lệ dân cư thành thị sử dụng nước sạch
		`,
		waste_collected: `
			chất thải rắn, rác thải, chất thải rắn sinh hoạt, rác thải sinh hoạt,
			thu gom chất thải rắn, thu gom rác thải, thu gom xử lý chất thải rắn,
			thu gom và xử lý chất thải rắn, tỷ/tỉ lệ thu gom rác thải,
			tỷ/tỉ lệ thu gom chất thải rắn, tỷ/tỉ lệ thu gom xử lý chất thải rắn,
			tỷ/tỉ lệ thu gom và xử lý chất thải rắn, tỷ/tỉ lệ chất thải rắn,
			tỷ/tỉ lệ chất thải rắn sinh hoạt, tỷ/tỉ lệ chất thải rắn sinh hoạt được thu gom,
			tỷ/tỉ lệ rác thải sinh hoạt được thu gom, thu gom xử lý rác thải,
			chất thải rắn được thu gom, chất thải rắn đô thị, rác thải được thu gom,
			thu gom xử lý chất thải, tỷ/tỉ lệ thu gom xử lý rác thải, xử lý chất thải rắn,
			tỷ/tỉ lệ thu gom, thu gom chất thải rắn sinh hoạt, thu gom rác thải sinh hoạt,
			chất thải nguy hại, chất thải y tế, tỷ/tỉ lệ rác thải, CTRSH,
			tỷ/tỉ lệ chất thải rắn đô thị, rác thải đô thị, thu gom xử lý chất thải rắn sinh hoạt,
			tỷ/tỉ lệ thu gom xử lý chất thải rắn sinh hoạt,
			tỷ/tỉ lệ thu gom chất thải rắn sinh hoạt, tỷ/tỉ lệ chất thải nguy hại,
			tỷ/tỉ lệ chất thải y tế, CTR, CTR sinh hoạt
		`,
		iz_wastewater: `
			xử lý nước thải tập trung, hệ thống xử lý nước thải tập trung, hệ thống xử lý nước thải,
			nhà máy xử lý nước thải, nhà máy xử lý nước thải tập trung, trạm xử lý nước thải,
			trạm xử lý nước thải tập trung, khu công nghiệp có hệ thống xử lý nước thải,
			khu công nghiệp có hệ thống xử lý nước thải tập trung, KCN có hệ thống xử lý nước thải,
			KCN có hệ thống xử lý nước thải tập trung,
			tỷ/tỉ lệ khu công nghiệp có hệ thống xử lý nước thải,
			tỷ/tỉ lệ KCN có hệ thống xử lý nước thải tập trung,
			cụm công nghiệp có hệ thống xử lý nước thải, xử lý nước thải,
			tỷ/tỉ lệ các khu công nghiệp có hệ thống xử lý nước thải, nước thải tập trung,
			nước thải được xử lý, có hệ thống xử lý nước thải tập trung đạt tiêu chuẩn,
			khu công nghiệp đang hoạt động có hệ thống xử lý nước thải,
			tỷ/tỉ lệ khu công nghiệp có hệ thống xử lý nước thải tập trung,
			tỷ/tỉ lệ khu công nghiệp đang hoạt động có hệ thống xử lý nước thải, HTXLNT
		`,

		credit_outstanding: `
			dư nợ, tổng dư nợ, dư nợ tín dụng, tổng dư nợ tín dụng, dư nợ cho vay,
			tổng dư nợ cho vay, tín dụng, tăng trưởng tín dụng, dư nợ toàn địa bàn,
			dư nợ cho vay toàn địa bàn, dư nợ cho vay nền kinh tế, tổng dư nợ cho vay nền kinh tế,
			dư nợ trên địa bàn, dư nợ tín dụng trên địa bàn, tổng dư nợ trên địa bàn,
			tổng dư nợ toàn địa bàn, dư nợ của các tổ chức tín dụng,
			dư nợ cho vay của các tổ chức tín dụng, tổng dư nợ đối với nền kinh tế,
			dư nợ tín dụng ước đạt, dư nợ cho vay ước đạt, tốc độ tăng trưởng tín dụng,
			doanh số cho vay, dư nợ vay, tổng dư nợ cho vay trên địa bàn,
			tổng dư nợ tín dụng trên địa bàn, cho vay 
		`,
		mobilised_capital: `
			huy động vốn, vốn huy động, tổng vốn huy động, tổng nguồn vốn huy động,
			nguồn vốn huy động, huy động vốn trên địa bàn, vốn huy động trên địa bàn,
			tổng huy động vốn, huy động vốn của các tổ chức tín dụng,
			vốn huy động của các tổ chức tín dụng, vốn huy động tại chỗ, nguồn vốn huy động tại chỗ,
			số dư huy động vốn, số dư vốn huy động, tiền gửi, tổng tiền gửi, huy động vốn tại chỗ,
			huy động tiền gửi, huy động vốn của các ngân hàng, số dư tiền gửi,
			huy động vốn toàn địa bàn, tổng vốn huy động trên địa bàn,
			tổng nguồn vốn huy động trên địa bàn, nguồn vốn huy động trên địa bàn,
			tổng nguồn vốn huy động tại chỗ, nguồn vốn tín dụng, tiền gửi dân cư,
			huy động vốn ước đạt 
		`,

		pci: `
			PCI, chỉ số PCI, điểm PCI, điểm số PCI, xếp hạng PCI, thứ hạng PCI,
			chỉ số năng lực cạnh tranh, chỉ số năng lực cạnh tranh cấp tỉnh,
			chỉ số năng lực cạnh tranh cấp tỉnh (PCI), năng lực cạnh tranh cấp tỉnh,
			năng lực cạnh tranh, bảng xếp hạng PCI, năng lực cạnh tranh cấp tỉnh (PCI),
			chỉ số cạnh tranh cấp tỉnh, chất lượng điều hành kinh tế, chỉ số cạnh tranh,
			chất lượng điều hành, điểm số năng lực cạnh tranh cấp tỉnh,
			xếp hạng năng lực cạnh tranh cấp tỉnh, năng lực cạnh tranh (PCI), kết quả PCI
		`,
		pgi: `
			PGI, chỉ số xanh, chỉ số xanh cấp tỉnh, chỉ số xanh cấp tỉnh (PGI), chỉ số PGI,
			điểm PGI, chỉ số xanh PGI, xếp hạng PGI, bảng xếp hạng PGI, bảng xếp hạng chỉ số xanh,
			điểm số PGI, thứ hạng PGI, chỉ số xanh (PGI), chỉ số tăng trưởng xanh
		`,
		papi: `
			PAPI, chỉ số PAPI, điểm PAPI, điểm số PAPI, chỉ số hiệu quả quản trị và hành chính công,
			chỉ số hiệu quả quản trị và hành chính công cấp tỉnh,
			chỉ số hiệu quả quản trị và hành chính công (PAPI),
			chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI),
			hiệu quả quản trị và hành chính công, hiệu quả quản trị và hành chính công cấp tỉnh,
			hiệu quả quản trị hành chính công, quản trị và hành chính công, xếp hạng PAPI,
			thứ hạng PAPI, chỉ số hiệu quả quản trị, chỉ số quản trị và hành chính công,
			chỉ số hiệu quả quản trị hành chính công, hiệu quả quản trị hành chính công cấp tỉnh,
			chỉ số hiệu quả quản trị hành chính công cấp tỉnh, bảng xếp hạng PAPI,
			chỉ số quản trị hành chính công, tổng điểm PAPI
		`,
		par_index: `
			PAR Index, PAR INDEX, PARINDEX, PAR-Index, chỉ số PAR Index, chỉ số PAR INDEX,
			chỉ số cải cách hành chính, chỉ số cải cách hành chính PAR Index, chỉ số CCHC,
			xếp hạng cải cách hành chính, xếp hạng CCHC, cải cách hành chính, CCHC,
			điểm cải cách hành chính, thứ hạng cải cách hành chính,
			chỉ số cải cách hành chính cấp tỉnh, điểm PAR Index, xếp hạng PAR Index,
			xếp hạng chỉ số cải cách hành chính, chỉ số CCHC PAR Index,
			điểm số cải cách hành chính, chỉ số PARINDEX, bảng xếp hạng cải cách hành chính,
			thứ hạng PAR Index, PAR
		`,
		sipas: `
			SIPAS, chỉ số SIPAS, chỉ số hài lòng, chỉ số hài lòng SIPAS,
			chỉ số hài lòng của người dân, chỉ số hài lòng của người dân tổ chức,
			chỉ số hài lòng của người dân doanh nghiệp, chỉ số hài lòng về sự phục vụ hành chính,
			chỉ số hài lòng về phục vụ hành chính,
			chỉ số hài lòng của người dân tổ chức đối với sự phục vụ, sự hài lòng của người dân,
			mức độ hài lòng, mức độ hài lòng của người dân, tỷ/tỉ lệ hài lòng, sự hài lòng,
			chỉ số đo lường sự hài lòng, chỉ số đo lường mức độ hài lòng, đo lường sự hài lòng,
			mức độ hài lòng của người dân doanh nghiệp, chỉ số về sự hài lòng,
			chỉ số mức độ hài lòng, tỷ/tỉ lệ người dân hài lòng, chỉ số hài lòng (SIPAS),
			mức độ hài lòng của người dân và doanh nghiệp, sự hài lòng của người dân tổ chức,
			xếp hạng SIPAS, chỉ số hài lòng của người dân và doanh nghiệp,
			tỷ/tỉ lệ hài lòng của người dân, hài lòng của người dân, hài lòng
		`,
		dti: `
			DTI, chỉ số DTI, chỉ số chuyển đổi số, chỉ số chuyển đổi số (DTI),
			chỉ số chuyển đổi số cấp tỉnh, chỉ số chuyển đổi số cấp tỉnh (DTI),
			xếp hạng chuyển đổi số, xếp hạng DTI, chỉ số chuyển đổi số DTI, điểm DTI,
			thứ hạng chuyển đổi số, bảng xếp hạng chuyển đổi số, chỉ số đánh giá chuyển đổi số,
			chỉ số CĐS, mức độ chuyển đổi số, chỉ số đánh giá mức độ chuyển đổi số, ICT Index,
			chỉ số ICT, về chuyển đổi số, điểm chuyển đổi số, chỉ số ICT Index,
			xếp hạng mức độ chuyển đổi số, xếp hạng chỉ số chuyển đổi số, bảng xếp hạng DTI, chuyển đổi số
		`,
		digital_economy_share: `
			kinh tế số, tỷ/tỉ trọng kinh tế số, kinh tế số chiếm, tỷ/tỉ trọng kinh tế số trong GRDP,
			tỷ/tỉ trọng kinh tế số trên GRDP, kinh tế số đóng góp, đóng góp của kinh tế số,
			tỷ/tỉ trọng giá trị tăng thêm của kinh tế số, giá trị tăng thêm của kinh tế số,
			tỷ/tỉ trọng đóng góp của kinh tế số, kinh tế số trong GRDP, kinh tế số trên GRDP,
			tỷ/tỉ lệ kinh tế số, kinh tế số đạt, giá trị gia tăng của kinh tế số,
			quy/qui mô kinh tế số, tỷ/tỉ trọng giá trị tăng thêm kinh tế số,
			tỷ/tỉ trọng của kinh tế số, giá trị tăng thêm kinh tế số
		`,

		party_members: 'đảng viên, số đảng viên, số lượng đảng viên',
		party_members_admitted: `
			kết nạp, kết nạp đảng viên, kết nạp đảng viên mới, đảng viên mới, đảng viên mới kết nạp,
			kết nạp mới, kết nạp được, kết nạp ~ đảng viên, kết nạp được ~ đảng viên,
			kết nạp mới ~ đảng viên, kết nạp vào Đảng, công tác phát triển đảng viên,
			phát triển đảng viên, phát triển đảng viên mới, phát triển Đảng, kết nạp Đảng,
			số đảng viên mới kết nạp, đảng viên được kết nạp, quần chúng được kết nạp,
			được kết nạp vào Đảng, công tác kết nạp đảng viên, đảng viên kết nạp mới,
			kết nạp quần chúng, kết nạp ~ quần chúng, số đảng viên mới, phát triển ~ đảng viên,
			phát triển mới đảng viên, kết nạp được đảng viên, phát triển được ~ đảng viên,
			chỉ tiêu kết nạp đảng viên, quần chúng vào Đảng, đứng vào hàng ngũ, vào hàng ngũ của Đảng
		`,
		party_members_total: `
			tổng số đảng viên, toàn Đảng bộ có, Đảng bộ tỉnh có, Đảng bộ có, tổng đảng viên,
			đảng viên toàn Đảng bộ, đảng viên toàn tỉnh, số đảng viên toàn tỉnh, với ~ đảng viên,
			tổng số đảng viên của Đảng bộ, đảng viên của Đảng bộ tỉnh, Đảng bộ tỉnh hiện có,
			Đảng bộ hiện có, đảng viên đang sinh hoạt, số đảng viên của Đảng bộ,
			toàn tỉnh có ~ đảng viên, nâng tổng số đảng viên, tổng số đảng viên toàn Đảng bộ,
			đảng viên trong toàn Đảng bộ, đảng viên sinh hoạt tại, đảng viên trong toàn tỉnh,
			nâng tổng số đảng viên toàn Đảng bộ
		`,
		party_organisations: `
			tổ chức cơ sở đảng, tổ chức đảng, TCCSĐ, chi bộ, đảng bộ cơ sở, chi bộ trực thuộc,
			đảng bộ trực thuộc, chi đảng bộ cơ sở, chi bộ đảng bộ cơ sở, tổ chức đảng trực thuộc,
			số tổ chức cơ sở đảng, chi bộ cơ sở, tổng số tổ chức cơ sở đảng,
			đảng bộ chi bộ trực thuộc, chi đảng bộ trực thuộc, số chi bộ, số tổ chức đảng,
			đảng bộ cấp trên trực tiếp cơ sở, đảng bộ chi bộ cơ sở, chi bộ trực thuộc đảng ủy cơ sở,
			đảng bộ và chi bộ cơ sở, tổ chức cơ sở đảng trực thuộc
		`,
		village_heads_party_members: `
			trưởng thôn là đảng viên, trưởng thôn bản là đảng viên, trưởng thôn, trưởng bản,
			trưởng ấp, trưởng khu, trưởng xóm, tổ trưởng tổ dân phố,
			trưởng thôn bản khu phố là đảng viên, tỷ/tỉ lệ trưởng thôn,
			tỷ/tỉ lệ trưởng thôn là đảng viên, trưởng thôn tổ trưởng tổ dân phố,
			trưởng thôn tổ trưởng tổ dân phố là đảng viên, trưởng ấp là đảng viên,
			trưởng khu dân cư là đảng viên, trưởng thôn khu là đảng viên,
			trưởng khu phố là đảng viên, trưởng thôn bản khu phố, tổ trưởng tổ dân phố là đảng viên,
			trưởng xóm là đảng viên, trưởng ấp khóm là đảng viên, tỷ/tỉ lệ đảng viên là trưởng thôn,
			trưởng thôn bản, trưởng bản là đảng viên, trưởng khu dân cư,
			bí thư chi bộ kiêm trưởng thôn, tỷ/tỉ lệ trưởng thôn bản khu phố là đảng viên,
			trưởng buôn là đảng viên, trưởng buôn
		`,
		party_cells_good: `
			hoàn thành tốt nhiệm vụ, hoàn thành xuất sắc nhiệm vụ,
			tổ chức đảng hoàn thành tốt nhiệm vụ, tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ,
			tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên,
			tổ chức đảng hoàn thành tốt nhiệm vụ trở lên, hoàn thành tốt nhiệm vụ trở lên,
			tổ chức cơ sở đảng hoàn thành xuất sắc nhiệm vụ, HTTNV, HTXSNV,
			hoàn thành tốt nhiệm vụ và hoàn thành xuất sắc nhiệm vụ,
			tỷ/tỉ lệ tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ,
			tỷ/tỉ lệ tổ chức đảng hoàn thành tốt nhiệm vụ, xếp loại hoàn thành tốt nhiệm vụ,
			xếp loại hoàn thành xuất sắc nhiệm vụ, hoàn thành tốt trở lên,
			tổ chức cơ sở đảng được xếp loại, được xếp loại hoàn thành tốt nhiệm vụ,
			chi bộ hoàn thành tốt nhiệm vụ, đảng bộ hoàn thành tốt nhiệm vụ,
			tỷ/tỉ lệ tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên, trong sạch vững mạnh,
			đạt trong sạch vững mạnh, tổ chức đảng trong sạch vững mạnh, tổ chức đảng được xếp loại,
			tổ chức đảng hoàn thành xuất sắc nhiệm vụ,
			tỷ/tỉ lệ tổ chức đảng hoàn thành tốt nhiệm vụ trở lên,
			chi bộ hoàn thành tốt nhiệm vụ trở lên, hoàn thành tốt và xuất sắc nhiệm vụ, chi bộ hoàn thành tốt, đảng bộ hoàn thành tốt
		`,
		party_discipline_cases: `
			thi hành kỷ/kỉ luật, thi hành kỷ/kỉ luật đảng viên, thi hành kỷ/kỉ luật tổ chức đảng,
			xử lý kỷ/kỉ luật, xử lý kỷ/kỉ luật đảng viên, kỷ/kỉ luật đảng viên, kỷ/kỉ luật,
			đảng viên bị kỷ/kỉ luật, đảng viên bị thi hành kỷ/kỉ luật, bị thi hành kỷ/kỉ luật,
			bị xử lý kỷ/kỉ luật, kỷ/kỉ luật khiển trách, khiển trách, cảnh cáo, khai trừ,
			kỷ/kỉ luật tổ chức đảng, thi hành kỷ/kỉ luật ~ đảng viên, xử lý kỷ/kỉ luật ~ đảng viên,
			kỷ/kỉ luật ~ đảng viên, thi hành kỷ/kỉ luật trong Đảng, khai trừ khỏi Đảng,
			khai trừ ra khỏi Đảng, kiểm tra khi có dấu hiệu vi phạm, có dấu hiệu vi phạm,
			thi hành kỷ/kỉ luật ~ tổ chức đảng, đảng viên vi phạm, kỷ/kỉ luật đối với,
			thi hành kỷ/kỉ luật đối với, đảng viên bị xử lý kỷ/kỉ luật, kỷ/kỉ luật Đảng, tổ chức đảng bị kỷ luật
		`,
		staff_reduction: `
			tinh giản biên chế, tinh giản, giảm biên chế, cắt giảm biên chế, giảm đầu mối,
			giảm ~ đầu mối, tinh gọn bộ máy, sắp xếp tổ chức bộ máy, sắp xếp tinh gọn bộ máy,
			biên chế giảm, giảm ~ biên chế, tinh giản ~ biên chế, tinh giản được, tinh giản ~ người,
			giảm phòng, giảm số lượng đơn vị sự nghiệp, giảm đơn vị sự nghiệp,
			giảm ~ đơn vị sự nghiệp, giảm đơn vị, đầu mối, nghỉ hưu trước tuổi,
			nghỉ việc theo Nghị định, thực hiện tinh giản biên chế, giảm ~ phòng, giảm ~ cơ quan,
			tinh gọn tổ chức bộ máy, tinh giản bộ máy, sắp xếp bộ máy, đầu mối bên trong,
			giảm cấp phó, đơn vị sự nghiệp công lập giảm, nghỉ thôi việc, nghỉ theo Nghị định,
			tinh gọn, giảm số lượng biên chế, số biên chế giảm, số đầu mối giảm,
			tinh giản cán bộ công chức viên chức, sắp xếp giảm
		`,
		commune_level_units: `
			đơn vị hành chính cấp xã, ĐVHC cấp xã, đơn vị cấp xã, xã phường thị trấn, xã phường,
			xã phường đặc khu, đơn vị hành chính cấp cơ sở, đơn vị hành chính xã, xã phường mới,
			đơn vị hành chính cấp xã mới, địa phương cấp xã, số đơn vị hành chính cấp xã,
			đơn vị hành chính, ĐVHC, xã phường và đặc khu, xã và phường,
			đơn vị hành chính cấp xã trực thuộc, đơn vị hành chính cơ sở, chính quyền cấp xã
		`,
		communes_total: `
			tổng số xã, tổng số xã trên địa bàn, xã toàn tỉnh, xã trong toàn tỉnh,
			tổng số xã toàn tỉnh, xã trên toàn tỉnh, số lượng xã, tổng số xã của tỉnh
		`,
		targets_met: `
			chỉ tiêu đạt và vượt, chỉ tiêu đạt và vượt kế hoạch, chỉ tiêu đạt vượt kế hoạch,
			chỉ tiêu hoàn thành, chỉ tiêu đạt, chỉ tiêu vượt, chỉ tiêu hoàn thành và vượt,
			chỉ tiêu hoàn thành và vượt kế hoạch, chỉ tiêu chủ yếu, chỉ tiêu kinh tế xã hội,
			chỉ tiêu chủ yếu đạt và vượt, chỉ tiêu chủ yếu đạt và vượt kế hoạch,
			hoàn thành và vượt ~ chỉ tiêu, đạt và vượt ~ chỉ tiêu, hoàn thành ~ chỉ tiêu,
			số chỉ tiêu đạt và vượt, đạt và vượt kế hoạch, hoàn thành và vượt kế hoạch,
			hoàn thành vượt mức kế hoạch, chỉ tiêu đạt kế hoạch, chỉ tiêu vượt kế hoạch,
			chỉ tiêu phát triển kinh tế xã hội, các chỉ tiêu, đạt và vượt mục tiêu,
			chỉ tiêu kinh tế xã hội đạt và vượt, chỉ tiêu kinh tế xã hội chủ yếu, chỉ tiêu chính,
			chỉ tiêu đạt hoặc vượt, đạt và vượt chỉ tiêu, đạt hoặc vượt kế hoạch,
			hoàn thành đạt và vượt, chỉ tiêu kinh tế, chỉ tiêu không đạt, chỉ tiêu chưa đạt,
			chỉ tiêu ước đạt và vượt, chỉ tiêu cơ bản, chỉ tiêu hoàn thành vượt mức,
			chỉ tiêu ước đạt, chỉ tiêu không hoàn thành, chỉ tiêu (của) nghị quyết, chỉ tiêu ~ đề ra, chỉ tiêu ~ hoàn thành
		`,
		traffic_deaths: `
			tai nạn giao thông, TNGT, người chết do tai nạn giao thông,
			người chết vì tai nạn giao thông, số người chết, làm chết,
			số người chết do tai nạn giao thông, làm chết người, chết do TNGT,
			tử vong do tai nạn giao thông, số người chết vì tai nạn giao thông,
			thiệt mạng do tai nạn giao thông, tai nạn giao thông làm chết, làm ~ người chết,
			người chết, làm tử vong, tai nạn giao thông đường bộ, số người tử vong, TNGT làm chết,
			người tử vong, khiến người chết, chết vì TNGT, chết vì tai nạn giao thông,
			làm thiệt mạng, chết do tai nạn, cướp đi, thiệt mạng do tai nạn, tử vong do tai nạn 
		`,
		crime_cases: `
			phạm pháp hình sự, vụ phạm pháp hình sự, tội phạm, vụ phạm tội,
			tội phạm về trật tự xã hội, vụ án hình sự, số vụ phạm pháp hình sự, vụ án,
			tội phạm hình sự, số vụ phạm tội, vụ phạm tội về trật tự xã hội, vụ tội phạm,
			vụ phạm pháp, vi phạm pháp luật về trật tự xã hội, khởi tố,
			số vụ phạm tội về trật tự xã hội, vụ việc phạm tội, tội phạm ma túy,
			vụ phạm tội về ma túy, tội phạm trật tự xã hội, tội phạm xâm phạm trật tự xã hội,
			vụ việc phạm pháp hình sự, số vụ án, trật tự xã hội, vụ phạm pháp về trật tự xã hội, án hình sự, vi phạm pháp luật hình sự 
		`,
		case_clearance_rate: `
			tỷ/tỉ lệ điều tra khám phá, tỷ/tỉ lệ khám phá, tỷ/tỉ lệ điều tra, tỷ/tỉ lệ phá án,
			tỷ/tỉ lệ điều tra khám phá án, tỷ/tỉ lệ điều tra khám phá tội phạm,
			tỷ/tỉ lệ điều tra khám phá án hình sự, điều tra khám phá, điều tra làm rõ,
			tỷ/tỉ lệ điều tra làm rõ, khám phá án, tỷ/tỉ lệ giải quyết tin báo,
			tỷ/tỉ lệ giải quyết tin báo tố giác tội phạm, khám phá, điều tra khám phá án,
			tỷ/tỉ lệ làm rõ, điều tra khám phá tội phạm, tỷ/tỉ lệ khám phá án,
			tỷ/tỉ lệ giải quyết án, tỷ/tỉ lệ điều tra khám phá các vụ án, đã điều tra làm rõ,
			tỷ/tỉ lệ giải quyết tố giác, phá án, đã làm rõ, điều tra khám phá các loại tội phạm,
			tỷ/tỉ lệ điều tra khám phá các loại tội phạm,
			tỷ/tỉ lệ điều tra khám phá tội phạm về trật tự xã hội,
			tỷ/tỉ lệ điều tra khám phá các loại án, tỷ/tỉ lệ giải quyết, làm rõ
		`,
		electricity: 'điện, điện năng, điện thương phẩm, lưới điện',
		electricity_output: `
			sản lượng điện, sản lượng điện sản xuất, điện sản xuất, sản lượng điện thương phẩm,
			điện sản xuất ra, tổng sản lượng điện, sản xuất điện, sản lượng điện phát ra,
			điện phát ra, sản lượng điện năng, phát điện, sản lượng thủy điện,
			sản lượng điện tiêu thụ, điện năng tiêu thụ, điện thương phẩm đạt,
			sản xuất và phân phối điện, sản lượng phát điện, điện năng sản xuất, điện gió,
			điện mặt trời, sản lượng điện sản xuất ra, sản lượng điện thương phẩm đạt,
			sản lượng điện gió, tổng sản lượng điện sản xuất, điện năng thương phẩm, phát/sản xuất ~ kWh, phát lên lưới, phát được, sản lượng điện thương phẩm của, điện thương phẩm đạt/ước, điện lượng, nhà máy phát, kWh điện, phát ra
		`,
		electricity_access: `
			hộ sử dụng điện, hộ dân sử dụng điện, tỷ/tỉ lệ hộ sử dụng điện,
			tỷ/tỉ lệ hộ dân sử dụng điện, hộ có điện, hộ dân có điện, tỷ/tỉ lệ hộ có điện,
			tỷ/tỉ lệ hộ dân có điện, sử dụng điện, sử dụng điện lưới, sử dụng điện lưới quốc gia,
			điện lưới quốc gia, được sử dụng điện, có điện lưới quốc gia, sử dụng điện an toàn,
			tỷ/tỉ lệ hộ được sử dụng điện, hộ được sử dụng điện, tiếp cận điện,
			hộ dân được sử dụng điện, xã có điện, thôn có điện, thôn bản có điện,
			tỷ/tỉ lệ hộ dân được sử dụng điện, được dùng điện, có điện,
			thôn bản có điện lưới quốc gia, hộ sử dụng điện lưới quốc gia,
			hộ dân được sử dụng điện lưới quốc gia, tỷ/tỉ lệ hộ sử dụng điện lưới quốc gia,
			tỷ/tỉ lệ hộ gia đình sử dụng điện, số hộ sử dụng điện, số hộ dân sử dụng điện,
			tỷ/tỉ lệ hộ dân được sử dụng điện lưới quốc gia
		`,
		industrial_zone_occupancy: `
			tỷ/tỉ lệ lấp đầy, tỷ/tỉ lệ lấp đầy KCN, tỷ/tỉ lệ lấp đầy khu công nghiệp,
			tỷ/tỉ lệ lấp đầy các khu công nghiệp, tỷ/tỉ lệ lấp đầy các KCN, lấp đầy,
			tỷ/tỉ lệ lấp đầy bình quân, tỷ/tỉ lệ lấp đầy đạt,
			tỷ/tỉ lệ lấp đầy bình quân các khu công nghiệp, tỷ/tỉ lệ lấp đầy bình quân các KCN,
			lấp đầy khu công nghiệp, lấp đầy KCN, tỷ/tỉ lệ lấp đầy các khu cụm công nghiệp,
			lấp đầy diện tích, tỷ/tỉ lệ lấp đầy trung bình, diện tích lấp đầy,
			tỷ/tỉ lệ lấp đầy cụm công nghiệp, được lấp đầy, đã lấp đầy, tỷ/tỉ lệ cho thuê đất,
			tỷ/tỉ lệ lấp đầy các cụm công nghiệp, tỷ/tỉ lệ lấp đầy tại các khu công nghiệp, khu công nghiệp lấp đầy 
		`,
		expressway_length: `
			đường cao tốc, cao tốc, km cao tốc, km đường cao tốc, chiều dài đường cao tốc,
			đường bộ cao tốc, tổng chiều dài đường cao tốc, chiều dài cao tốc, km đường bộ cao tốc,
			tuyến cao tốc, mạng lưới đường cao tốc, km cao tốc đưa vào khai thác,
			tổng chiều dài cao tốc
		`,
		port_cargo_throughput: `
			hàng hóa qua cảng, sản lượng hàng hóa qua cảng, sản lượng hàng hóa thông qua cảng,
			hàng hóa thông qua cảng, lượng hàng hóa qua cảng, lượng hàng qua cảng,
			sản lượng hàng qua cảng, hàng thông qua cảng, hàng qua cảng,
			sản lượng hàng hóa thông qua, sản lượng hàng hóa qua cảng biển, hàng hóa qua cảng biển,
			hàng hóa qua các cảng, hàng hóa thông qua các cảng, hàng hóa thông qua cảng biển,
			sản lượng thông qua cảng, lượng hàng hóa thông qua cảng,
			hàng hóa thông qua hệ thống cảng, khối lượng hàng hóa qua cảng,
			khối lượng hàng hóa thông qua cảng, lượng hàng hóa thông qua,
			tổng lượng hàng hóa qua cảng, sản lượng hàng hóa thông qua cảng biển,
			sản lượng hàng hóa qua các cảng, hàng container qua cảng, hàng hóa qua hệ thống cảng,
			sản lượng hàng hóa thông qua các cảng, sản lượng hàng hóa thông qua hệ thống cảng,
			sản lượng cảng biển, sản lượng xếp dỡ, tổng sản lượng hàng hóa qua cảng, bốc xếp, bốc dỡ, xếp dỡ, tấn hàng hóa, tấn hàng
		`,
		land_area: `
			diện tích tự nhiên, tổng diện tích tự nhiên, diện tích đất tự nhiên,
			diện tích toàn tỉnh, diện tích của tỉnh, diện tích tỉnh, có diện tích, với diện tích,
			có diện tích tự nhiên, với diện tích tự nhiên, diện tích lãnh thổ,
			tổng diện tích đất tự nhiên, quy/qui mô diện tích, diện tích khoảng, diện tích hơn,
			có tổng diện tích tự nhiên, diện tích, rộng khoảng, rộng hơn, diện tích rộng
		`
	},
	decoys: `
		tốt/cao/thấp/kém/nhanh/chậm/nhiều/ít hơn (so) (với) dự kiến/báo, đúng như dự kiến/báo, ngoài dự kiến, dự kiến diễn/khai/tổ/sáp/khánh/khởi/thông/hợp ra/mạc/chức/nhập/thành/công/xe/nhất, kinh tế - xã hội, phát triển kinh tế xã hội, phát triển kinh tế - xã hội,
		tình hình kinh tế xã hội, kinh tế thị trường, kinh tế tập thể, kinh tế tư nhân,
		kinh tế nhà nước, kinh tế biển, kinh tế rừng, kinh tế hộ, kinh tế ban đêm, kinh tế đêm,
		kinh tế cửa khẩu, khu kinh tế, khu kinh tế cửa khẩu, khu kinh tế ven biển, vùng kinh tế,
		vùng kinh tế trọng điểm, thành phần kinh tế, kinh tế xanh, kinh tế tuần hoàn,
		kinh tế thế giới, kinh tế toàn cầu, kinh tế vĩ mô, cảnh sát kinh tế, kinh tế đối ngoại,
		kinh tế nông thôn, kinh tế nông nghiệp, kinh tế trang trại, kinh tế di sản,
		kinh tế tri thức, phát triển kinh tế, cơ cấu kinh tế, kinh tế ngân sách, Ban Kinh tế,
		Ban Kinh tế - Ngân sách, liên kết kinh tế, hợp tác kinh tế, tội phạm kinh tế,
		kinh tế quốc tế, hội nhập kinh tế quốc tế, dịch vụ công, dịch vụ công trực tuyến,
		dịch vụ công trực tuyến toàn trình, dịch vụ công quốc gia, dịch vụ hành chính công,
		dịch vụ y tế, dịch vụ xã hội, dịch vụ xã hội cơ bản, dịch vụ môi trường rừng,
		dịch vụ bưu chính, dịch vụ ngân hàng, dịch vụ việc làm, trung tâm dịch vụ việc làm,
		dịch vụ internet, dịch vụ viễn thông, chất lượng dịch vụ, cung cấp dịch vụ,
		đơn vị sự nghiệp dịch vụ, sản phẩm dịch vụ, dịch vụ nông nghiệp, cung ứng dịch vụ,
		trung tâm dịch vụ, dịch vụ thiết yếu, cổng dịch vụ công, dịch vụ số, dịch vụ logistics,
		Sở Nông nghiệp, Sở Nông nghiệp và Phát triển nông thôn, Sở Nông nghiệp và PTNT, Sở NN&PTNT,
		Sở Nông nghiệp và Môi trường, Bộ Nông nghiệp, Bộ Nông nghiệp và Phát triển nông thôn,
		Bộ Nông nghiệp và PTNT, Bộ Nông nghiệp và Môi trường, Sở Công Thương, Bộ Công Thương,
		Sở Xây dựng, Bộ Xây dựng, Sở Du lịch, Sở Văn hóa Thể thao và Du lịch,
		Bộ Văn hóa Thể thao và Du lịch, Sở Kế hoạch và Đầu tư, Bộ Kế hoạch và Đầu tư, Bộ KH&ĐT,
		Sở KH&ĐT, Ban Quản lý dự án đầu tư xây dựng, quản lý dự án đầu tư xây dựng, Sở Tài chính,
		Bảo hiểm xã hội tỉnh, Bảo hiểm xã hội Việt Nam, BHXH tỉnh, BHXH Việt Nam, cơ quan BHXH,
		cơ quan bảo hiểm xã hội, Cục Hải quan, Chi cục Hải quan, Tổng cục Hải quan,
		Hiệp hội Doanh nghiệp, hiệp hội du lịch, Hội Doanh nhân, Phòng Thương mại và Công nghiệp,
		Liên đoàn Thương mại và Công nghiệp Việt Nam, Ngân hàng Đầu tư và Phát triển, Agribank,
		Ngân hàng Nông nghiệp, Ngân hàng Nông nghiệp và Phát triển nông thôn,
		Ngân hàng Chính sách xã hội, Quỹ Vì người nghèo, quỹ đầu tư, Công ty Điện lực,
		Tập đoàn Điện lực Việt Nam, Điện lực Việt Nam, ban xúc tiến đầu tư, Chi cục Thuế, Cục Thuế,
		xây dựng Đảng, xây dựng Đảng và hệ thống chính trị, xây dựng hệ thống chính trị,
		xây dựng chính quyền, xây dựng đảng, xây dựng kế hoạch, xây dựng đề án, xây dựng cơ bản,
		đầu tư xây dựng, đang xây dựng, thi công xây dựng, vật liệu xây dựng, khởi công xây dựng,
		xây dựng công trình, xây dựng văn hóa, xây dựng đời sống văn hóa, xây dựng chương trình,
		xây dựng dự toán, xây dựng các, xây dựng con người, xây dựng nền, chủ đầu tư, nhà đầu tư,
		các nhà đầu tư, môi trường đầu tư, môi trường đầu tư kinh doanh, xúc tiến đầu tư,
		hội nghị xúc tiến đầu tư, chuẩn bị đầu tư, quyết định đầu tư, ưu đãi đầu tư,
		chính sách đầu tư, đầu tư hạ tầng, đầu tư kết cấu hạ tầng, quan tâm đầu tư, được đầu tư,
		trung tâm xúc tiến đầu tư, khu công nghiệp, các khu công nghiệp, khu cụm công nghiệp,
		cụm công nghiệp, công nghiệp hóa, công nghiệp hóa hiện đại hóa, cách mạng công nghiệp,
		công nghiệp 4.0, cách mạng công nghiệp lần thứ tư, công nghiệp văn hóa, công nghiệp hỗ trợ,
		hộ kinh doanh, cửa khẩu quốc tế, hợp tác quốc tế, hội nhập quốc tế, khách mời, hành khách,
		khách sạn, khách hàng, du lịch cộng đồng, năm du lịch quốc gia, Năm Du lịch quốc gia,
		khu du lịch, điểm du lịch, phát triển du lịch, xúc tiến du lịch, sản phẩm du lịch,
		khu du lịch quốc gia, tiềm năng du lịch, hoạt động du lịch, mùa du lịch, công ty du lịch,
		công ty lữ hành, phong trào thi đua, hộ nghèo và cận nghèo, người nghèo, vì người nghèo,
		chuẩn nghèo, xóa đói giảm nghèo, giảm nghèo bền vững, chương trình giảm nghèo,
		hộ nghèo hộ cận nghèo, điện tử, điện thoại, điện ảnh, bưu điện, công điện, điện lực,
		hội diện, đại diện, điện biên phủ, báo điện tử, cổng thông tin điện tử, thương mại điện tử,
		thông tin điện tử, cắt điện, cung ứng điện, cấp điện, thiếu điện, đường dây điện,
		trạm biến áp, nhiệt điện, nhà máy điện, nhà máy thủy điện, công ty thủy điện, ngành điện,
		điểm trường, điểm cầu, điểm đến, điểm sáng, điểm nhấn, thời điểm, quan điểm, đặc điểm,
		thí điểm, trọng điểm, địa điểm, tạo điều kiện, kế hoạch hóa gia đình,
		dân số kế hoạch hóa gia đình, dân số và phát triển, công tác dân số, cơ cấu dân số,
		chất lượng dân số, dân số vàng, tổng điều tra dân số, già hóa dân số, dự án đầu tư công,
		kỷ luật kỷ cương, kỷ luật kỷ cương hành chính, kỷ cương kỷ luật, kỷ luật hành chính,
		kỷ luật lao động, kỷ luật tài chính, giải quyết hồ sơ, cải cách hành chính chuyển đổi số,
		trung tâm hành chính công, lúa chất lượng cao, mở rộng, sâu rộng, rộng khắp, rộng rãi,
		trên diện rộng, lan rộng, thu hút bác sĩ, tín dụng chính sách, ngân hàng chính sách,
		chính sách tín dụng, quỹ tín dụng, tổ chức tín dụng, trồng lúa nước,
		nước sạch và vệ sinh môi trường, cấp nước sạch nông thôn, vùng nguyên liệu,
		phòng chống tội phạm, tội phạm và tệ nạn, đấu tranh phòng chống tội phạm, tố giác tội phạm,
		giữ gìn trật tự xã hội, trật tự an toàn xã hội, an toàn giao thông,
		trật tự an toàn giao thông, bảo đảm trật tự xã hội, vụ tai nạn giao thông, vụ TNGT,
		số vụ tai nạn giao thông, số vụ TNGT, vụ tai nạn, doanh nghiệp giải thể,
		doanh nghiệp tạm ngừng, doanh nghiệp tạm ngừng hoạt động, doanh nghiệp tạm ngừng kinh doanh,
		doanh nghiệp ngừng hoạt động, doanh nghiệp quay trở lại hoạt động,
		doanh nghiệp hoạt động trở lại, doanh nghiệp hoàn tất thủ tục giải thể,
		doanh nghiệp rút lui khỏi thị trường, doanh nghiệp làm thủ tục giải thể,
		doanh nghiệp đăng ký tạm ngừng, doanh nghiệp đăng ký giải thể, lượt doanh nghiệp,
		doanh nghiệp tham gia, bác sĩ tham gia, niên độ ngân sách, năm ngân sách, xếp hạng từ, xếp hạng sao, xếp hạng 3/4/5 sao, hạng 3/4/5 sao, thuế thu nhập, thuế thu nhập cá nhân, thuế thu nhập doanh nghiệp, tăng thu nhập, nâng cao thu nhập, thu nhập ổn định, nợ xấu, quyền sử dụng đất, diện tích cao su, diện tích cà phê, diện tích chè, diện tích hồ tiêu, diện tích điều, diện tích sắn, diện tích mía, diện tích ngô, diện tích lạc, diện tích dừa, diện tích thanh long, diện tích sầu riêng, diện tích cây ăn quả/trái, diện tích cây lâu năm, diện tích cây công nghiệp, diện tích cây dược liệu, diện tích quế, diện tích rừng, diện tích rừng trồng, diện tích nuôi trồng, diện tích nuôi tôm, diện tích đất ở, diện tích sàn, diện tích cần cấp, diện tích tưới, diện tích rau, diện tích vải, diện tích nhãn, diện tích cam, diện tích bưởi, diện tích na, diện tích xoài, diện tích chuối, diện tích hoa, trồng mới rừng, nhà ở xã hội, bị thương, số vụ, cung cấp nước/dịch/thông, học sinh giỏi cấp tỉnh, đất nông nghiệp, đất lâm nghiệp, đất ở, đất công nghiệp, xuất siêu, nhập siêu, đáp ứng yêu cầu, theo yêu cầu, yêu cầu đề ra, chè búp tươi, sản lượng chè, sản lượng cà phê, sản lượng cao su, sản lượng mía, sản lượng sắn, sản lượng cây ăn quả, sản lượng rau, sản lượng thịt, sản lượng trứng, sản lượng sữa, sản lượng gỗ, sản lượng xi măng, sản lượng thép, sản lượng than, sản lượng muối, sản lượng trái cây, sản lượng vải, sản lượng hồ tiêu, sản lượng điều, sản lượng dừa, sản lượng bia, gỗ khai thác, thịt hơi xuất chuồng, xuất cảnh, xuất khẩu lao động, đi làm việc ở nước ngoài, tiền sử dụng đất, vốn đăng ký bình quân, vốn bình quân, cho vay ưu đãi lãi suất, lãi suất cho vay, diện tích đất cần cấp, đất cần cấp giấy, số doanh nghiệp giải thể/ngừng, số doanh nghiệp tạm ngừng, số doanh nghiệp quay/trở
	`,
	abbreviations: `
		TP, Tp, TX, TT, tr, Tr, TS, ThS, PGS, GS, BS, KS, CN, LS, NSND, NSƯT, NGƯT, NGND, Nxb, NXB,
		vv, v.v, ĐC, UV, Q, P, H, X, T, TW, T.Ư, T.W, PV, CTV, KTS, ThS.BS, BSCKII, BSCKI, CK, st,
		sđd, ĐT, QL, TL, Dr, Mr, Mrs, St, No, Co, Ltd, JSC, vol, tel, Tel, etc, T.P, Th, GĐ, PGĐ,
		GS.TS, PGS.TS, CKII, CKI, Thg, TCN, SCN, stt, STT, Bs, Ths, Ts
	`
};
