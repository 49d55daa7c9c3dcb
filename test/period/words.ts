import type { LanguagePack } from '#lib/language/schema.ts';
import type { PeriodPack } from '#lib/period/words.ts';

type Words = Partial<LanguagePack['periods']> & { numbers?: Record<number, string> };

const none = {
	last_year: '',
	year_before: '',
	this_year: '',
	the_year: '',
	year_to_date: '',
	next_year: '',
	year_after: '',
	same_period: '',
	the_term: '',
	term_end: '',
	this_month: '',
	last_month: '',
	this_quarter: '',
	last_quarter: ''
};

/** A pack with the words of periods only, so that these tests do not depend on the packs themselves. */
function pack(
	code: string,
	{ numbers = {}, ...periods }: Words,
	more: Partial<PeriodPack> = {}
): PeriodPack {
	return {
		code,
		direction: code === 'ar' ? 'rtl' : 'ltr',
		cardinals: numbers,
		ordinals: {},
		conjunctions: '',
		rangeWords: '',
		rangeOpeners: '',
		periods: {
			months: [],
			weekdays: '',
			year: '',
			quarter: '',
			half: '',
			month: '',
			day: '',
			first: '',
			last: '',
			endOf: '',
			startOf: '',
			until: '',
			since: '',
			term: '',
			relative: none,
			yearsApart: {},
			...periods
		},
		...more
	};
}

export const packs: Record<string, PeriodPack> = {
	en: pack(
		'en',
		{
			published: 'published',
			months: [
				'January, Jan',
				'February, Feb',
				'March, Mar',
				'April, Apr',
				'May',
				'June, Jun',
				'July, Jul',
				'August, Aug',
				'September, Sep, Sept',
				'October, Oct',
				'November, Nov',
				'December, Dec'
			],
			weekdays: 'Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday',
			year: 'year, years',
			quarter: 'quarter, quarters',
			half: 'half',
			month: 'month, months',
			day: 'day, date, dated',
			first: 'first',
			last: 'last, final',
			endOf: 'end of, late, the end of',
			startOf: 'beginning of, early',
			until: 'by, until, before',
			since: 'since',
			term: 'term, tenure, period',
			relative: {
				...none,
				last_year: 'last year',
				year_before: 'the previous year',
				same_period: 'same period, year on year',
				this_year: 'this year'
			},
			numbers: { 2: 'two', 3: 'three', 6: 'six', 9: 'nine', 11: 'eleven' }
		},
		{
			ordinals: { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth' },
			conjunctions: 'and',
			rangeWords: 'to, until, and',
			rangeOpeners: 'from, between',
			scales: { 1000000: 'million', 1000000000: 'billion' },
			fractions: { 0.75: 'three quarters' },
			bounds: { about: 'about, around', over: 'more than', under: '', at_least: '', at_most: '' },
			refuseBefore: { price_base: 'constant, comparable prices of' },
			nouns: { enterprises: 'enterprises' } as LanguagePack['nouns']
		}
	),
	vi: pack(
		'vi',
		{
			months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => `tháng ${month}`),
			weekdays: 'thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật',
			year: 'năm',
			quarter: 'quý',
			half: 'nửa',
			month: 'tháng',
			day: 'ngày',
			first: 'đầu, đầu năm',
			last: 'cuối, cuối năm',
			endOf: 'cuối',
			startOf: 'đầu',
			until: 'đến, đến hết, trước',
			since: 'từ, kể từ',
			term: 'nhiệm kỳ, giai đoạn',
			relative: {
				...none,
				last_year: 'năm trước, năm ngoái',
				year_before: '',
				same_period: 'cùng kỳ, cùng kỳ năm trước',
				this_year: 'năm nay'
			},
			numbers: { 1: 'một', 2: 'hai', 3: 'ba', 6: 'sáu', 9: 'chín' }
		},
		{
			ordinals: {},
			conjunctions: 'và',
			rangeWords: 'đến',
			rangeOpeners: 'từ',
			scales: { 1000000: 'triệu', 1000000000: 'tỷ' },
			nouns: { enterprises: 'doanh nghiệp' } as LanguagePack['nouns'],
			refuseBefore: { price_base: 'giá so sánh' }
		}
	),
	el: pack(
		'el',
		{
			months: [
				'Ιανουάρι*, Ιανουαρ*',
				'Φεβρουάρι*, Φεβρουαρ*',
				'Μάρτι*, Μαρτί*',
				'Απρίλι*, Απριλί*',
				'Μάι*, Μαΐ*',
				'Ιούνι*, Ιουνί*',
				'Ιούλι*, Ιουλί*',
				'Αύγουστ*, Αυγούστ*',
				'Σεπτέμβρι*, Σεπτεμβρί*',
				'Οκτώβρι*, Οκτωβρί*',
				'Νοέμβρι*, Νοεμβρί*',
				'Δεκέμβρι*, Δεκεμβρί*'
			],
			weekdays: 'Δευτέρα, Τρίτη, Τετάρτη, Πέμπτη, Παρασκευή, Σάββατο, Κυριακή',
			year: 'έτος, έτους, έτη, χρονιά',
			quarter: 'τρίμηνο, τριμήνου',
			half: 'εξάμηνο, εξαμήνου',
			month: 'μήνες, μηνών, μήνα',
			day: 'ημέρα',
			first: 'πρώτο, πρώτους, πρώτων, πρώτου',
			last: 'τελευταίο, τελευταίους',
			endOf: 'τέλος, τέλη',
			startOf: 'αρχές',
			until: 'έως, μέχρι, έως τις',
			since: 'από το',
			term: 'θητεία, περίοδο, περιόδου',
			relative: {
				...none,
				last_year: 'πέρυσι, προηγούμενο έτος',
				year_before: '',
				same_period: 'ίδια περίοδο'
			},
			numbers: { 9: 'εννέα', 6: 'έξι' }
		},
		{
			ordinals: { 2: 'δεύτερο', 3: 'τρίτο', 4: 'τέταρτο' },
			conjunctions: 'και',
			rangeWords: 'έως'
		}
	),
	cs: pack(
		'cs',
		{
			months: [
				'leden, ledna, lednu',
				'únor, února, únoru',
				'březen, března, březnu',
				'duben, dubna, dubnu',
				'květen, května, květnu',
				'červen, června, červnu',
				'červenec, července, červenci',
				'srpen, srpna, srpnu',
				'září',
				'říjen, října, říjnu',
				'listopad, listopadu',
				'prosinec, prosince, prosinci'
			],
			weekdays: 'pondělí, úterý',
			year: 'rok, roku, roce, roky, let',
			quarter: 'čtvrtletí',
			half: 'pololetí',
			month: 'měsíc, měsíce, měsíců',
			day: 'den, dni, dne',
			first: 'první, prvních',
			last: 'poslední, posledních',
			endOf: 'konec, konci, konce',
			startOf: 'začátek, začátku',
			until: 'do, k',
			since: 'od',
			term: 'období',
			relative: { ...none, last_year: 'loni, předchozí rok' },
			numbers: { 9: 'devět, devíti' }
		},
		{
			ordinals: { 3: 'třetí', 4: 'čtvrtý, čtvrté' },
			conjunctions: 'a',
			rangeWords: 'až'
		}
	),
	ar: pack(
		'ar',
		{
			months: [
				'يناير, كانون الثاني',
				'فبراير, شباط',
				'مارس, آذار',
				'أبريل, نيسان',
				'مايو, أيار',
				'يونيو, حزيران',
				'يوليو, تموز',
				'أغسطس, آب',
				'سبتمبر, أيلول',
				'أكتوبر, تشرين الأول',
				'نوفمبر, تشرين الثاني',
				'ديسمبر, كانون الأول'
			],
			weekdays: 'الخميس, الجمعة, الثلاثاء',
			year: 'عام, سنة, العام',
			quarter: 'الربع',
			half: 'النصف',
			month: 'شهر, أشهر, الأشهر',
			day: 'يوم',
			first: 'الأول, الأولى',
			last: 'الأخير, الأخيرة',
			endOf: 'نهاية',
			startOf: 'بداية, مطلع',
			until: 'حتى, بحلول, قبل',
			since: 'منذ',
			term: 'فترة, دورة',
			relative: { ...none, last_year: 'العام الماضي, العام السابق' },
			numbers: { 4: 'أربعة', 9: 'تسعة' }
		},
		{
			ordinals: { 2: 'الثاني', 3: 'الثالث', 4: 'الرابع' },
			conjunctions: 'و',
			rangeWords: 'إلى'
		}
	),
	nb: pack(
		'nb',
		{
			months: [
				'januar, jan',
				'februar',
				'mars',
				'april',
				'mai',
				'juni',
				'juli',
				'august',
				'september',
				'oktober',
				'november',
				'desember, des'
			],
			weekdays: 'mandag, tirsdag, fredag',
			year: 'år, året, årene',
			quarter: 'kvartal, kvartalet',
			half: 'halvår, halvåret, halvdel',
			month: 'måned, måneder, månedene',
			day: 'dag, dato',
			first: 'første',
			last: 'siste',
			endOf: 'slutten av, utgangen av',
			startOf: 'begynnelsen av',
			until: 'innen, per',
			since: 'siden',
			term: 'perioden',
			relative: { ...none, last_year: 'året før, i fjor', same_period: 'samme periode' },
			numbers: { 9: 'ni' }
		},
		{
			ordinals: { 3: 'tredje', 4: 'fjerde' },
			conjunctions: 'og',
			rangeWords: 'til'
		}
	),
	ko: pack(
		'ko',
		{
			months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => `${month}월`),
			year: '년',
			quarter: '분기',
			half: '반기',
			month: '개월',
			day: '일',
			first: '첫, 상',
			last: '하',
			endOf: '말',
			until: '까지',
			since: '부터',
			relative: { ...none, last_year: '지난해' }
		},
		{ rangeWords: '부터' }
	)
};
