/** Texts to begin with, one sentence or two each. */
export const samples = [
	{
		code: 'en',
		name: 'English',
		direction: 'ltr',
		text: 'In 2024, GRDP of Bac Giang province grew by 13.85 percent. Export turnover reached 30.9 billion USD, up 12.4 percent on the year before, and the poverty rate fell to 1.5 percent.'
	},
	{
		code: 'ar',
		name: 'Arabic',
		direction: 'rtl',
		text: 'في عام 2024، بلغت صادرات مقاطعة باك نينه 41.2 مليار دولار، بزيادة قدرها 5.6٪ مقارنة بالعام السابق. وانخفض معدل الفقر إلى 0.9٪.'
	},
	{
		code: 'vi',
		name: 'Vietnamese',
		direction: 'ltr',
		text: 'Năm 2024, tổng sản phẩm trên địa bàn (GRDP) tỉnh Nghệ An tăng 9,01%. Thu ngân sách nhà nước đạt 25.000 tỷ đồng, kim ngạch xuất khẩu ước đạt 3,2 tỷ USD.'
	}
] as const;
