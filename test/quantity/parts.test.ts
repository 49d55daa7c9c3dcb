import { describe, expect, it } from 'vitest';
import type { Quantity } from '#lib/quantity/schema.ts';
import { readText } from './read.ts';

type Expected = Partial<Quantity> & { quote?: string };

/** Text in a language, and its figures in order: parts of a whole and rates by a base. */
const cases: [code: string, text: string, expected: Expected[]][] = [
	[
		'en',
		'So far 15 targets out of 20 were met.',
		[{ value: 15, of: 20, noun: 'targets', quote: '15 targets out of 20' }]
	],
	['it', 'Finora 18 indicatori su 20 sono raggiunti.', [{ value: 18, of: 20, noun: 'targets' }]],
	['it', 'In totale 108 comuni su 116 sono a posto.', [{ value: 108, of: 116, noun: 'communes' }]],
	['it', 'Ora 64 comuni rurali su 116 hanno strade.', [{ value: 64, of: 116, noun: 'communes' }]],
	['pl', 'Dotąd 18 wskaźników z 20 osiągnięto.', [{ value: 18, of: 20, noun: 'targets' }]],
	['ru', 'Пока 15 показателей из 17 выполнены.', [{ value: 15, of: 17, noun: 'targets' }]],
	['nb', 'Av 21 mål ble 17 nådd.', [{ value: 17, of: 21, noun: 'targets' }]],
	[
		'fr',
		'Sur les 31 indicateurs fixés l’hiver dernier, trente sont remplis.',
		[{ value: 30, of: 31 }]
	],
	['el', 'Από τις 80 κοινότητες, οι 64 προχώρησαν.', [{ value: 64, of: 80 }]],
	['el', 'Οι εγγραφές έπεσαν στις 712 από 845.', [{ value: 712, of: undefined }, { value: 845 }]],
	['pl', 'Spośród 204 gmin i miasteczek prowincji normy wypełniło 165.', [{ value: 165, of: 204 }]],
	['cs', 'Z 21 ukazatelů, které uložila rada, splnila 20.', [{ value: 20, of: 21 }]],
	[
		'en',
		'Of 80 communes, 64 rose; of 20 schools, to 12 it fell.',
		[{ value: 64, of: 80 }, { value: 20 }, { value: 12, of: undefined }]
	],
	['en', 'It has 15 communes of 20 households.', [{ value: 15 }, { value: 20 }]],
	['ru', 'Из 17 показателей выполнены 15.', [{ value: 15, of: 17, noun: 'targets' }]],
	['vi', 'Toàn tỉnh có 15 xã trên 20 xã đạt chuẩn.', [{ value: 15, of: 20, noun: 'communes' }]],
	['el', 'Ήρθαν 15 δήμοι από 20 νομούς.', [{ value: 15, of: undefined }, { value: 20 }]],
	['ru', 'Доходы выше сметы на одну десятую процента.', [{ value: 0.1, unit: '%' }]],
	['ru', 'Рост на две десятых процентного пункта.', [{ value: 0.2, unit: 'pp' }]],
	['ru', 'Цены выросли на полпроцента.', [{ value: 0.5, unit: '%' }]],
	['cs', 'Růst zrychlil o půl procenta.', [{ value: 0.5, unit: '%' }]],
	['en', 'It rose by a tenth of a percent.', [{ value: 0.1, unit: '%' }]],
	['en', 'It rose by half a percentage point.', [{ value: 0.5, unit: 'pp' }]],
	['de', 'Sie stieg um ein halbes Prozent.', [{ value: 0.5, unit: '%' }]],
	['de', 'Sie stieg um zwei Zehntel Prozentpunkte.', [{ value: 0.2, unit: 'pp' }]],
	['es', 'Subió dos décimas de punto porcentual.', [{ value: 0.2, unit: 'pp' }]],
	['it', 'È salito dello mezzo per cento.', [{ value: 0.5, unit: '%' }]],
	['pt', 'Subiu meio ponto percentual.', [{ value: 0.5, unit: 'pp' }]],
	['vi', 'Tỷ lệ tăng nửa điểm phần trăm.', [{ value: 0.5, unit: 'pp' }]],
	['nb', 'Andelen steg to tideler prosentpoeng.', [{ value: 0.2, unit: 'pp' }]],
	['en', 'Half of the people came.', [{ value: 50, unit: '%' }]],
	['es', 'Fue de 215 millones de dongs por hectárea.', [{ value: 215e6, unit: 'VND/ha' }]],
	['vi', 'Lợi nhuận chỉ còn 14 triệu đồng/ha.', [{ unit: 'VND/ha', quote: '14 triệu đồng/ha' }]],
	['en', 'It gave them VND180 million per hectare.', [{ value: 180e6, unit: 'VND/ha' }]],
	['de', 'Ein Hektar Acker wirft 173 Mio. Dong ab.', [{ value: 173e6, unit: 'VND/ha' }]],
	[
		'de',
		'Er sank auf 7,3 Tonnen je Hektar nach 7,58 Tonnen.',
		[{ unit: 't/ha' }, { unit: 't/ha' }]
	],
	['ru', 'Здесь с гектара собирают по 6,1 тонны.', [{ value: 6.1, unit: 't/ha' }]],
	['pl', 'Z hektara uzyskuje się 148 mln VND.', [{ value: 148e6, unit: 'VND/ha' }]],
	['nb', 'Hver hektar kastet av seg 7,24 tonn.', [{ value: 7.24, unit: 't/ha' }]],
	['es', 'El rendimiento fue de 69,4 quintales.', [{ value: 69.4, unit: 'quintal/ha' }]],
	['en', 'They planted 5 hectares and paid 20 million dong.', [{ unit: 'ha' }, { unit: 'VND' }]],
	[
		'ru',
		'Из 161 коммуны 141 отвечает требованиям новой деревни.',
		[{ value: 141, of: 161, noun: 'communes' }]
	],
	['el', 'Από τους 35 δείκτες ξεπέρασαν το σχέδιο οι 32.', [{ value: 32, of: 35 }]],
	['el', 'Από τους 21 δείκτες του ψηφίσματος 15-NQ/TU καλύφθηκαν οι 19.', [{ value: 19, of: 21 }]],
	[
		'pl',
		'Plan był napięty, lecz z dwudziestu wskaźników wypełniono osiemnaście.',
		[{ value: 18, of: 20 }]
	],
	[
		'pl',
		'Półrocze minęło, a z 24 celów tegorocznego planu gospodarczego prowincji Kien Giang w terminie realizuje się osiemnaście.',
		[{ value: 18, of: 24 }]
	],
	['pt', 'Das 102 unidades, 85 são boas.', [{ value: 85, of: 102 }]],
	['it', 'Dei dieci sottoindici, sette sono migliorati.', [{ value: 7, of: 10 }]],
	['ru', 'Из десяти субиндексов у провинции выросли шесть.', [{ value: 6, of: 10 }]],
	[
		'fr',
		'Ses communes remplissaient 4,2 critères sur 19.',
		[{ value: 4.2, of: 19, noun: 'criteria' }]
	],
	['it', 'Ogni comune soddisfaceva in media 3,5 criteri su 19.', [{ value: 3.5, of: 19 }]],
	['pt', 'Há 73 comunas da nova ruralidade sobre 86.', [{ value: 73, of: 86 }]],
	['en', 'Of 35 targets it fell to 12.', [{ value: 35 }, { value: 12, of: undefined }]],
	['es', 'Se vendieron entradas a 2,95 millones de visitantes.', [{ value: 2.95e6 }]],
	['it', 'Pari all’89 % del piano.\n\nSono 100 i comuni.', [{ value: 89 }, { value: 100 }]],
	['fr', 'Le district en compte 18.', [{ value: 18 }]],
	['en', 'There is phase 2 of 35 billion dong.', [{ value: 35e9, of: undefined }]],
	['pl', 'Na 1000 mieszkańców przypada 5 sal.', [{ value: 1000 }, { value: 5, of: undefined }]],
	['en', 'Of the 17 targets, 15 were met.', [{ value: 15, of: 17, noun: 'targets' }]],
	['pl', 'Z 17 wskaźników osiągnięto 15.', [{ value: 15, of: 17 }]],
	['en', 'Of 17 communes, 15 projects came.', [{ value: 17 }, { value: 15, of: undefined }]],
	['ru', 'Освоено 512 из 705 млрд донгов.', [{ value: 512e9, of: 705e9, unit: 'VND' }]],
	['en', 'It spent 512 of 705 billion dong.', [{ value: 512e9, of: 705e9, unit: 'VND' }]],
	['it', 'Riscossi 5.960 miliardi su 10.770, in calo.', [{ value: 5960e9, of: 10770e9 }]],
	['it', 'Tutti tranne due – 63 su 65 – vanno bene.', [{ value: 63, of: 65 }]],
	['en', 'All but two - 63 of 65 - are fine.', [{ value: 63, of: 65 }]],
	['en', 'It scored 67.50/100 points.', [{ value: 67.5, unit: 'points', of: 100 }]],
	['pl', 'Prowincja ma 67,50/100 punktów.', [{ value: 67.5, unit: 'points', of: 100 }]]
];

/** Rates whose base stands behind, before or at a list. */
const rates: typeof cases = [
	['ru', 'На каждые 10 тысяч жителей приходится 8,2 врача.', [{ value: 8.2, unit: 'per_10000' }]],
	['it', 'Per ogni 10.000 abitanti ci sono 9,2 medici.', [{ value: 9.2, unit: 'per_10000' }]],
	['pl', 'Na 10 000 mieszkańców przypada 32,5 łóżka.', [{ value: 32.5, unit: 'per_10000' }]],
	[
		'es',
		'Hay 7,8 médicos y 27,6 camas hospitalarias por cada diez mil habitantes.',
		[{ unit: 'per_10000' }, { unit: 'per_10000' }]
	],
	['ru', 'На 10 тысяч жителей приходится 12,5 врача.', [{ value: 12.5, unit: 'per_10000' }]],
	['de', 'Auf 10.000 Einwohner kommen 15,1 Ärzte.', [{ value: 15.1, unit: 'per_10000' }]],
	[
		'pl',
		'Ma 8,6 lekarza na 10 tys. mieszkańców i 27,4 łóżka.',
		[{ unit: 'per_10000' }, { unit: 'per_10000' }]
	],
	['en', 'For every 10,000 people there are 8.9 doctors.', [{ value: 8.9, unit: 'per_10000' }]],
	[
		'en',
		'For every 10,000 people there are 8.9 doctors and 31 beds; 12 schools were built.',
		[
			{ value: 8.9, unit: 'per_10000' },
			{ value: 31, unit: 'per_10000' },
			{ value: 12, unit: 'count' }
		]
	],
	[
		'en',
		'There are 10.8 doctors and 41 beds per 10,000 people.',
		[
			{ value: 10.8, unit: 'per_10000' },
			{ value: 41, unit: 'per_10000' }
		]
	],
	[
		'cs',
		'Má 10,8 lékaře a 41 lůžek na 10 000 obyvatel.',
		[
			{ value: 10.8, unit: 'per_10000' },
			{ value: 41, unit: 'per_10000' }
		]
	],
	['pl', 'Wyniósł 8,4 lekarza/10 000 mieszkańców.', [{ value: 8.4, unit: 'per_10000' }]],
	[
		'en',
		'It built 5 schools. For every 10,000 people there are 8.9 doctors.',
		[
			{ value: 5, unit: 'count' },
			{ value: 8.9, unit: 'per_10000' }
		]
	],
	['pl', 'Na 10 000 hektarów zasadzono 15 drzew.', [{ value: 10000, unit: 'ha' }, { value: 15 }]]
];

describe('findQuantities reads parts', () => {
	it.each([...cases, ...rates])('%s "%s"', (code, text, expected) => {
		const { quantities } = readText(text, code);
		expect(quantities).toMatchObject(expected);
		expect(quantities).toHaveLength(expected.length);
	});
});
