import { stripMarks } from '#lib/text/fold.ts';

/** Names of the district-level units of a province by level, separated by commas. */
export interface Districts {
	city?: string;
	town?: string;
	district?: string;
}

/** A unit below the province. */
export interface District {
	/** "bac-giang/yen-dung". */
	id: string;
	name: string;
	level: keyof Districts;
}

/** Cities, towns and districts of each of the 63 as they were before districts ended on 2025-07-01; some of the recently merged ones too. */
export const gazetteer: Readonly<Record<string, Districts>> = {
	'ha-noi': {
		town: 'Sơn Tây',
		district:
			'Ba Đình, Hoàn Kiếm, Tây Hồ, Long Biên, Cầu Giấy, Đống Đa, Hai Bà Trưng, Hoàng Mai, Thanh Xuân, Sóc Sơn, Đông Anh, Gia Lâm, Nam Từ Liêm, Thanh Trì, Bắc Từ Liêm, Mê Linh, Hà Đông, Ba Vì, Phúc Thọ, Đan Phượng, Hoài Đức, Quốc Oai, Thạch Thất, Chương Mỹ, Thanh Oai, Thường Tín, Phú Xuyên, Ứng Hòa, Mỹ Đức'
	},
	'ha-giang': {
		city: 'Hà Giang',
		district:
			'Đồng Văn, Mèo Vạc, Yên Minh, Quản Bạ, Vị Xuyên, Bắc Mê, Hoàng Su Phì, Xín Mần, Bắc Quang, Quang Bình'
	},
	'cao-bang': {
		city: 'Cao Bằng',
		district:
			'Bảo Lâm, Bảo Lạc, Hà Quảng, Trùng Khánh, Hạ Lang, Quảng Hòa, Hòa An, Nguyên Bình, Thạch An, Trà Lĩnh, Phục Hòa, Thông Nông, Quảng Uyên'
	},
	'bac-kan': {
		city: 'Bắc Kạn',
		district: 'Pác Nặm, Ba Bể, Ngân Sơn, Bạch Thông, Chợ Đồn, Chợ Mới, Na Rì'
	},
	'tuyen-quang': {
		city: 'Tuyên Quang',
		district: 'Lâm Bình, Na Hang, Chiêm Hóa, Hàm Yên, Yên Sơn, Sơn Dương'
	},
	'lao-cai': {
		city: 'Lào Cai',
		town: 'Sa Pa',
		district: 'Bát Xát, Mường Khương, Si Ma Cai, Bắc Hà, Bảo Thắng, Bảo Yên, Văn Bàn'
	},
	'dien-bien': {
		city: 'Điện Biên Phủ',
		town: 'Mường Lay',
		district:
			'Mường Nhé, Mường Chà, Tủa Chùa, Tuần Giáo, Điện Biên, Điện Biên Đông, Mường Ảng, Nậm Pồ'
	},
	'lai-chau': {
		city: 'Lai Châu',
		district: 'Tam Đường, Mường Tè, Sìn Hồ, Phong Thổ, Than Uyên, Tân Uyên, Nậm Nhùn'
	},
	'son-la': {
		city: 'Sơn La',
		town: 'Mộc Châu',
		district:
			'Quỳnh Nhai, Thuận Châu, Mường La, Bắc Yên, Phù Yên, Yên Châu, Mai Sơn, Sông Mã, Sốp Cộp, Vân Hồ'
	},
	'yen-bai': {
		city: 'Yên Bái',
		town: 'Nghĩa Lộ',
		district: 'Lục Yên, Văn Yên, Mù Căng Chải, Trấn Yên, Trạm Tấu, Văn Chấn, Yên Bình'
	},
	'hoa-binh': {
		city: 'Hòa Bình',
		district:
			'Đà Bắc, Lương Sơn, Kim Bôi, Cao Phong, Tân Lạc, Mai Châu, Lạc Sơn, Yên Thủy, Lạc Thủy'
	},
	'thai-nguyen': {
		city: 'Thái Nguyên, Sông Công, Phổ Yên',
		district: 'Định Hóa, Phú Lương, Đồng Hỷ, Võ Nhai, Đại Từ, Phú Bình'
	},
	'lang-son': {
		city: 'Lạng Sơn',
		district:
			'Tràng Định, Bình Gia, Văn Lãng, Cao Lộc, Văn Quan, Bắc Sơn, Hữu Lũng, Chi Lăng, Lộc Bình, Đình Lập'
	},
	'quang-ninh': {
		city: 'Hạ Long, Móng Cái, Cẩm Phả, Uông Bí, Đông Triều',
		town: 'Quảng Yên',
		district: 'Bình Liêu, Tiên Yên, Đầm Hà, Hải Hà, Ba Chẽ, Vân Đồn, Cô Tô, Hoành Bồ'
	},
	'bac-giang': {
		city: 'Bắc Giang',
		town: 'Việt Yên, Chũ',
		district: 'Yên Thế, Tân Yên, Lạng Giang, Lục Nam, Lục Ngạn, Sơn Động, Yên Dũng, Hiệp Hòa'
	},
	'phu-tho': {
		city: 'Việt Trì',
		town: 'Phú Thọ',
		district:
			'Đoan Hùng, Hạ Hòa, Thanh Ba, Phù Ninh, Yên Lập, Cẩm Khê, Tam Nông, Lâm Thao, Thanh Sơn, Thanh Thủy, Tân Sơn'
	},
	'vinh-phuc': {
		city: 'Vĩnh Yên, Phúc Yên',
		district: 'Lập Thạch, Tam Dương, Tam Đảo, Bình Xuyên, Yên Lạc, Vĩnh Tường, Sông Lô'
	},
	'bac-ninh': {
		city: 'Bắc Ninh, Từ Sơn',
		town: 'Quế Võ, Thuận Thành',
		district: 'Yên Phong, Tiên Du, Gia Bình, Lương Tài'
	},
	'hai-duong': {
		city: 'Hải Dương, Chí Linh',
		town: 'Kinh Môn',
		district:
			'Nam Sách, Kim Thành, Thanh Hà, Cẩm Giàng, Bình Giang, Gia Lộc, Tứ Kỳ, Ninh Giang, Thanh Miện'
	},
	'hai-phong': {
		city: 'Thủy Nguyên',
		district:
			'Hồng Bàng, Ngô Quyền, Lê Chân, Hải An, Kiến An, Đồ Sơn, Dương Kinh, An Lão, Kiến Thụy, Tiên Lãng, Vĩnh Bảo, Cát Hải, Bạch Long Vĩ, An Dương'
	},
	'hung-yen': {
		city: 'Hưng Yên',
		town: 'Mỹ Hào',
		district: 'Văn Lâm, Văn Giang, Yên Mỹ, Ân Thi, Khoái Châu, Kim Động, Tiên Lữ, Phù Cừ'
	},
	'thai-binh': {
		city: 'Thái Bình',
		district: 'Quỳnh Phụ, Hưng Hà, Đông Hưng, Thái Thụy, Tiền Hải, Kiến Xương, Vũ Thư'
	},
	'ha-nam': {
		city: 'Phủ Lý',
		town: 'Duy Tiên, Kim Bảng',
		district: 'Thanh Liêm, Bình Lục, Lý Nhân'
	},
	'nam-dinh': {
		city: 'Nam Định',
		district:
			'Mỹ Lộc, Vụ Bản, Ý Yên, Nghĩa Hưng, Nam Trực, Trực Ninh, Xuân Trường, Giao Thủy, Hải Hậu'
	},
	'ninh-binh': {
		city: 'Ninh Bình, Tam Điệp, Hoa Lư',
		district: 'Nho Quan, Gia Viễn, Yên Khánh, Kim Sơn, Yên Mô'
	},
	'thanh-hoa': {
		city: 'Thanh Hóa, Sầm Sơn',
		town: 'Bỉm Sơn, Nghi Sơn',
		district:
			'Mường Lát, Quan Hóa, Bá Thước, Quan Sơn, Lang Chánh, Ngọc Lặc, Cẩm Thủy, Thạch Thành, Hà Trung, Vĩnh Lộc, Yên Định, Thọ Xuân, Thường Xuân, Triệu Sơn, Thiệu Hóa, Hoằng Hóa, Hậu Lộc, Nga Sơn, Như Xuân, Như Thanh, Nông Cống, Đông Sơn, Quảng Xương'
	},
	'nghe-an': {
		city: 'Vinh',
		town: 'Cửa Lò, Thái Hòa, Hoàng Mai',
		district:
			'Quế Phong, Quỳ Châu, Kỳ Sơn, Tương Dương, Nghĩa Đàn, Quỳ Hợp, Quỳnh Lưu, Con Cuông, Tân Kỳ, Anh Sơn, Diễn Châu, Yên Thành, Đô Lương, Thanh Chương, Nghi Lộc, Nam Đàn, Hưng Nguyên'
	},
	'ha-tinh': {
		city: 'Hà Tĩnh',
		town: 'Hồng Lĩnh, Kỳ Anh',
		district:
			'Hương Sơn, Đức Thọ, Vũ Quang, Nghi Xuân, Can Lộc, Hương Khê, Thạch Hà, Cẩm Xuyên, Kỳ Anh, Lộc Hà'
	},
	'quang-binh': {
		city: 'Đồng Hới',
		town: 'Ba Đồn',
		district: 'Minh Hóa, Tuyên Hóa, Quảng Trạch, Bố Trạch, Quảng Ninh, Lệ Thủy'
	},
	'quang-tri': {
		city: 'Đông Hà',
		town: 'Quảng Trị',
		district: 'Vĩnh Linh, Hướng Hóa, Gio Linh, Đa Krông, Cam Lộ, Triệu Phong, Hải Lăng, Cồn Cỏ'
	},
	hue: {
		city: 'Huế',
		town: 'Hương Thủy, Hương Trà, Phong Điền',
		district: 'Quảng Điền, Phú Vang, A Lưới, Phú Lộc, Nam Đông, Thuận Hóa, Phú Xuân'
	},
	'da-nang': {
		district: 'Liên Chiểu, Thanh Khê, Hải Châu, Sơn Trà, Ngũ Hành Sơn, Cẩm Lệ, Hòa Vang, Hoàng Sa'
	},
	'quang-nam': {
		city: 'Tam Kỳ, Hội An',
		town: 'Điện Bàn',
		district:
			'Tây Giang, Đông Giang, Đại Lộc, Duy Xuyên, Quế Sơn, Nam Giang, Phước Sơn, Hiệp Đức, Thăng Bình, Tiên Phước, Bắc Trà My, Nam Trà My, Núi Thành, Phú Ninh, Nông Sơn'
	},
	'quang-ngai': {
		city: 'Quảng Ngãi',
		town: 'Đức Phổ',
		district:
			'Bình Sơn, Trà Bồng, Sơn Tịnh, Tư Nghĩa, Sơn Hà, Sơn Tây, Minh Long, Nghĩa Hành, Mộ Đức, Ba Tơ, Lý Sơn'
	},
	'binh-dinh': {
		city: 'Quy Nhơn',
		town: 'Hoài Nhơn, An Nhơn',
		district: 'An Lão, Hoài Ân, Phù Mỹ, Vĩnh Thạnh, Tây Sơn, Phù Cát, Tuy Phước, Vân Canh'
	},
	'phu-yen': {
		city: 'Tuy Hòa',
		town: 'Sông Cầu, Đông Hòa',
		district: 'Đồng Xuân, Tuy An, Sơn Hòa, Sông Hinh, Tây Hòa, Phú Hòa'
	},
	'khanh-hoa': {
		city: 'Nha Trang, Cam Ranh',
		town: 'Ninh Hòa',
		district: 'Cam Lâm, Vạn Ninh, Khánh Vĩnh, Diên Khánh, Khánh Sơn, Trường Sa'
	},
	'ninh-thuan': {
		city: 'Phan Rang-Tháp Chàm',
		district: 'Bác Ái, Ninh Sơn, Ninh Hải, Ninh Phước, Thuận Bắc, Thuận Nam'
	},
	'binh-thuan': {
		city: 'Phan Thiết',
		town: 'La Gi',
		district:
			'Tuy Phong, Bắc Bình, Hàm Thuận Bắc, Hàm Thuận Nam, Tánh Linh, Đức Linh, Hàm Tân, Phú Quý'
	},
	'kon-tum': {
		city: 'Kon Tum',
		district:
			"Đắk Glei, Ngọc Hồi, Đắk Tô, Kon Plông, Kon Rẫy, Đắk Hà, Sa Thầy, Tu Mơ Rông, Ia H' Drai"
	},
	'gia-lai': {
		city: 'Pleiku',
		town: 'An Khê, Ayun Pa',
		district:
			'KBang, Đăk Đoa, Chư Păh, Ia Grai, Mang Yang, Kông Chro, Đức Cơ, Chư Prông, Chư Sê, Đăk Pơ, Ia Pa, Krông Pa, Phú Thiện, Chư Pưh'
	},
	'dak-lak': {
		city: 'Buôn Ma Thuột',
		town: 'Buôn Hồ',
		district:
			"Ea H'leo, Ea Súp, Buôn Đôn, Cư M'gar, Krông Búk, Krông Năng, Ea Kar, M'Đrắk, Krông Bông, Krông Pắc, Krông A Na, Lắk, Cư Kuin"
	},
	'dak-nong': {
		city: 'Gia Nghĩa',
		district: "Đăk Glong, Cư Jút, Đắk Mil, Krông Nô, Đắk Song, Đắk R'Lấp, Tuy Đức"
	},
	'lam-dong': {
		city: 'Đà Lạt, Bảo Lộc',
		district:
			'Đam Rông, Lạc Dương, Lâm Hà, Đơn Dương, Đức Trọng, Di Linh, Bảo Lâm, Đạ Huoai, Đạ Tẻh, Cát Tiên'
	},
	'binh-phuoc': {
		city: 'Đồng Xoài',
		town: 'Bình Long, Chơn Thành, Phước Long',
		district: 'Bù Gia Mập, Lộc Ninh, Bù Đốp, Hớn Quản, Đồng Phú, Bù Đăng, Phú Riềng'
	},
	'tay-ninh': {
		city: 'Tây Ninh',
		town: 'Hòa Thành, Trảng Bàng',
		district: 'Tân Biên, Tân Châu, Dương Minh Châu, Châu Thành, Gò Dầu, Bến Cầu'
	},
	'binh-duong': {
		city: 'Thủ Dầu Một, Dĩ An, Thuận An, Bến Cát, Tân Uyên',
		district: 'Bàu Bàng, Dầu Tiếng, Phú Giáo, Bắc Tân Uyên'
	},
	'dong-nai': {
		city: 'Biên Hòa, Long Khánh',
		district:
			'Tân Phú, Vĩnh Cửu, Định Quán, Trảng Bom, Thống Nhất, Cẩm Mỹ, Long Thành, Xuân Lộc, Nhơn Trạch'
	},
	'ba-ria-vung-tau': {
		city: 'Vũng Tàu, Bà Rịa, Phú Mỹ',
		district: 'Châu Đức, Xuyên Mộc, Đất Đỏ, Côn Đảo, Long Điền, Long Đất'
	},
	'ho-chi-minh': {
		city: 'Thủ Đức',
		district:
			'Quận 1, Quận 12, Gò Vấp, Bình Thạnh, Tân Bình, Tân Phú, Phú Nhuận, Quận 3, Quận 10, Quận 11, Quận 4, Quận 5, Quận 6, Quận 8, Bình Tân, Quận 7, Củ Chi, Hóc Môn, Bình Chánh, Nhà Bè, Cần Giờ, Quận 2, Quận 9'
	},
	'long-an': {
		city: 'Tân An',
		town: 'Kiến Tường',
		district:
			'Tân Hưng, Vĩnh Hưng, Mộc Hóa, Tân Thạnh, Thạnh Hóa, Đức Huệ, Đức Hòa, Bến Lức, Thủ Thừa, Tân Trụ, Cần Đước, Cần Giuộc, Châu Thành'
	},
	'tien-giang': {
		city: 'Mỹ Tho, Gò Công',
		town: 'Cai Lậy',
		district:
			'Tân Phước, Cái Bè, Cai Lậy, Châu Thành, Chợ Gạo, Gò Công Tây, Gò Công Đông, Tân Phú Đông'
	},
	'ben-tre': {
		city: 'Bến Tre',
		district:
			'Châu Thành, Chợ Lách, Mỏ Cày Nam, Giồng Trôm, Bình Đại, Ba Tri, Thạnh Phú, Mỏ Cày Bắc'
	},
	'tra-vinh': {
		city: 'Trà Vinh',
		town: 'Duyên Hải',
		district: 'Càng Long, Cầu Kè, Tiểu Cần, Châu Thành, Cầu Ngang, Trà Cú, Duyên Hải'
	},
	'vinh-long': {
		city: 'Vĩnh Long',
		town: 'Bình Minh',
		district: 'Long Hồ, Mang Thít, Vũng Liêm, Tam Bình, Trà Ôn, Bình Tân'
	},
	'dong-thap': {
		city: 'Cao Lãnh, Sa Đéc, Hồng Ngự',
		district:
			'Tân Hồng, Hồng Ngự, Tam Nông, Tháp Mười, Cao Lãnh, Thanh Bình, Lấp Vò, Lai Vung, Châu Thành'
	},
	'an-giang': {
		city: 'Long Xuyên, Châu Đốc',
		town: 'Tân Châu, Tịnh Biên',
		district: 'An Phú, Phú Tân, Châu Phú, Tri Tôn, Châu Thành, Chợ Mới, Thoại Sơn'
	},
	'kien-giang': {
		city: 'Rạch Giá, Hà Tiên, Phú Quốc',
		district:
			'Kiên Lương, Hòn Đất, Tân Hiệp, Châu Thành, Giồng Riềng, Gò Quao, An Biên, An Minh, Vĩnh Thuận, Kiên Hải, U Minh Thượng, Giang Thành'
	},
	'can-tho': {
		district:
			'Ninh Kiều, Ô Môn, Bình Thủy, Cái Răng, Thốt Nốt, Vĩnh Thạnh, Cờ Đỏ, Phong Điền, Thới Lai'
	},
	'hau-giang': {
		city: 'Vị Thanh, Ngã Bảy',
		town: 'Long Mỹ',
		district: 'Châu Thành A, Châu Thành, Phụng Hiệp, Vị Thủy, Long Mỹ'
	},
	'soc-trang': {
		city: 'Sóc Trăng',
		town: 'Ngã Năm, Vĩnh Châu',
		district: 'Châu Thành, Kế Sách, Mỹ Tú, Cù Lao Dung, Long Phú, Mỹ Xuyên, Thạnh Trị, Trần Đề'
	},
	'bac-lieu': {
		city: 'Bạc Liêu',
		town: 'Giá Rai',
		district: 'Hồng Dân, Phước Long, Vĩnh Lợi, Đông Hải, Hòa Bình'
	},
	'ca-mau': {
		city: 'Cà Mau',
		district: 'U Minh, Thới Bình, Trần Văn Thời, Cái Nước, Đầm Dơi, Năm Căn, Phú Tân, Ngọc Hiển'
	}
};

/** Every unit of the gazetteer with its id. */
export const districts: readonly District[] = Object.entries(gazetteer).flatMap(
	([province, levels]) =>
		(['city', 'town', 'district'] as const).flatMap((level) =>
			(levels[level] ?? '')
				.split(', ')
				.filter((name) => name !== '')
				.map((name) => ({ id: `${province}/${slugOf(name)}`, name, level }))
		)
);

/** A name as it stands in ids: "Phan Rang-Tháp Chàm" is "phan-rang-thap-cham". */
export function slugOf(name: string): string {
	return stripMarks(name)
		.replace(/['’] ?/g, '')
		.replace(/[^a-z0-9]+/g, '-');
}
