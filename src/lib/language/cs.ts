import type { LanguagePack } from './schema.ts';

/** Czech. */
export const cs: LanguagePack = {
	code: 'cs',
	name: 'Czech',
	nativeName: 'čeština',
	direction: 'ltr',
	proclitics: [],
	decimal: ',',
	grouping: [' ', '.'],

	cardinals: {
		0: 'nula, nuly, nulu, nulový, nulová, nulové',
		1: 'jeden, jedna, jedno, jednoho, jedné, jednu, jednou, jednom, jednomu, jedním, jedn',
		1.5: 'půldruhého, půldruhé, jedenapůl, jedna a půl, jeden a půl, jednoho a půl, jednu a půl',
		2: 'dva, dvě, dvou, dvěma',
		2.5: 'půltřetího, dva a půl, dvou a půl, dvaapůl',
		3: 'tři, tří, třem, třech, třemi, první/elitní/nejlepší/přední trojky/trojku/trojce',
		4: 'čtyři, čtyř, čtyřem, čtyřech, čtyřmi',
		5: 'pět, pěti, první/elitní/nejlepší/přední pětky/pětku/pětce',
		6: 'šest, šesti',
		7: 'sedm, sedmi',
		8: 'osm, osmi',
		9: 'devět, devíti',
		10: 'deset, deseti, desíti, první/elitní/nejlepší/přední desítka/desítky/desítku/desítce',
		11: 'jedenáct, jedenácti',
		12: 'dvanáct, dvanácti',
		13: 'třináct, třinácti',
		14: 'čtrnáct, čtrnácti',
		15: 'patnáct, patnácti',
		16: 'šestnáct, šestnácti',
		17: 'sedmnáct, sedmnácti',
		18: 'osmnáct, osmnácti',
		19: 'devatenáct, devatenácti',
		20: 'dvacet, dvaceti, první/elitní/nejlepší/přední dvacítky/dvacítku/dvacítce',
		30: 'třicet, třiceti, první/elitní/nejlepší/přední třicítka/třicítky/třicítku/třicítce',
		40: 'čtyřicet, čtyřiceti',
		50: 'padesát, padesáti',
		60: 'šedesát, šedesáti',
		70: 'sedmdesát, sedmdesáti',
		80: 'osmdesát, osmdesáti',
		90: 'devadesát, devadesáti',
		100: 'sto',
		1000000: 'milion, milión',
		1000000000: 'miliarda, miliardu',
		1000000000000: 'bilion'
	},
	scales: {
		10: 'desítka, desítky, desítek, desítkám, desítkách',
		12: 'tucet, tuctu, tucty, tuctů',
		100: 'sta, stě, set, stu, stech, stům, stovka, stovky, stovek, stovkám, stovkách, stovkami',
		1000: 'tisíc, tisíce, tisíci, tisíců, tisících, tisícům, tisícem, tis, tisícovka, tisícovky',
		1000000:
			'milion, milionu, miliony, milionů, milionech, milionům, milionem, milión, miliónu, milióny, miliónů, miliónech, miliónem, mil, mio, mega',
		1000000000:
			'miliarda, miliardy, miliard, miliardu, miliardou, miliardách, miliardám, miliardě, miliardami, miliardů, mld, mlrd',
		1000000000000:
			'bilion, bilionu, biliony, bilionů, bilionech, bilionům, bilionem, bilión, biliónu, bilióny, biliónů, biliónech, bil, bln',
		1000000000000000: 'biliarda, biliardy, biliard, biliardu, biliardou, biliardách',
		1000000000000000000:
			'trilion, trilionu, triliony, trilionů, trilionech, trilión, triliónu, trilióny, triliónů'
	},
	unitsFirst: true,
	numberJoiners: 'a',
	notNumbers: 'čtvrt/půl století, čtvrtstoletí, půlstoletí, polovin* století/života/cesty/období',
	numberCompounds: true,
	pointWords: 'celá, celé, celých, čárka',
	minusWords: 'mínus, minus',
	ordinals: {
		1: `první, prvního, prvnímu, prvním, prvních, prvními, prvenství`,
		2: `druhý, druhá, druhé, druhého, druhému, druhém, druhou, druhým, druhých, druhými`,
		3: `třetí, třetího, třetímu, třetím, třetích, třetími`,
		4: `čtvrtý, čtvrtá, čtvrté, čtvrtého, čtvrtému, čtvrtém, čtvrtou, čtvrtým, čtvrtých, čtvrtými`,
		5: `pátý, pátá, páté, pátého, pátému, pátém, pátou, pátým, pátých, pátými`,
		6: `šestý, šestá, šesté, šestého, šestému, šestém, šestou, šestým, šestých, šestými`,
		7: `sedmý, sedmá, sedmé, sedmého, sedmému, sedmém, sedmou, sedmým, sedmých, sedmými`,
		8: `osmý, osmá, osmé, osmého, osmému, osmém, osmou, osmým, osmých, osmými`,
		9: `devátý, devátá, deváté, devátého, devátému, devátém, devátou, devátým, devátých, devátými`,
		10: `desátý, desátá, desáté, desátého, desátému, desátém, desátou, desátým, desátých, desátými`,
		11: `jedenáctý, jedenáctá, jedenácté, jedenáctého, jedenáctému, jedenáctém, jedenáctou, jedenáctým, jedenáctých, jedenáctými`,
		12: `dvanáctý, dvanáctá, dvanácté, dvanáctého, dvanáctému, dvanáctém, dvanáctou, dvanáctým, dvanáctých, dvanáctými`,
		13: `třináctý, třináctá, třinácté, třináctého, třináctému, třináctém, třináctou, třináctým, třináctých, třináctými`,
		14: `čtrnáctý, čtrnáctá, čtrnácté, čtrnáctého, čtrnáctému, čtrnáctém, čtrnáctou, čtrnáctým, čtrnáctých, čtrnáctými`,
		15: `patnáctý, patnáctá, patnácté, patnáctého, patnáctému, patnáctém, patnáctou, patnáctým, patnáctých, patnáctými`,
		16: `šestnáctý, šestnáctá, šestnácté, šestnáctého, šestnáctému, šestnáctém, šestnáctou, šestnáctým, šestnáctých, šestnáctými`,
		17: `sedmnáctý, sedmnáctá, sedmnácté, sedmnáctého, sedmnáctému, sedmnáctém, sedmnáctou, sedmnáctým, sedmnáctých, sedmnáctými`,
		18: `osmnáctý, osmnáctá, osmnácté, osmnáctého, osmnáctému, osmnáctém, osmnáctou, osmnáctým, osmnáctých, osmnáctými`,
		19: `devatenáctý, devatenáctá, devatenácté, devatenáctého, devatenáctému, devatenáctém, devatenáctou, devatenáctým, devatenáctých, devatenáctými`,
		20: `dvacátý, dvacátá, dvacáté, dvacátého, dvacátému, dvacátém, dvacátou, dvacátým, dvacátých, dvacátými`,
		30: `třicátý, třicátá, třicáté, třicátého, třicátému, třicátém, třicátou, třicátým, třicátých, třicátými`,
		40: `čtyřicátý, čtyřicátá, čtyřicáté, čtyřicátého, čtyřicátému, čtyřicátém, čtyřicátou, čtyřicátým, čtyřicátých, čtyřicátými`,
		50: `padesátý, padesátá, padesáté, padesátého, padesátému, padesátém, padesátou, padesátým, padesátých, padesátými`,
		60: `šedesátý, šedesátá, šedesáté, šedesátého, šedesátému, šedesátém, šedesátou, šedesátým, šedesátých, šedesátými`,
		70: `sedmdesátý, sedmdesátá, sedmdesáté, sedmdesátého, sedmdesátému, sedmdesátém, sedmdesátou, sedmdesátým, sedmdesátých, sedmdesátými`,
		80: `osmdesátý, osmdesátá, osmdesáté, osmdesátého, osmdesátému, osmdesátém, osmdesátou, osmdesátým, osmdesátých, osmdesátými`,
		90: `devadesátý, devadesátá, devadesáté, devadesátého, devadesátému, devadesátém, devadesátou, devadesátým, devadesátých, devadesátými`,
		100: `stý, stá, sté, stého, stému, stém, stou, stým, stých, stými`
	},
	ordinalSuffixes: '.',
	ordinalPrefixes: 'č, číslo, čís, No',
	fractions: {
		0.1: 'desetina, desetiny, desetin, desetinu, desetinou, desetině, každá/každou/každé desátá/desátou/desáté',
		0.125: 'osmina, osminy, osmin, osminu',
		0.1666666667: 'šestina, šestiny, šestin, šestinu',
		0.2: 'pětina, pětiny, pětin, pětinu, pětinou, pětině, každá/každou/každé pátá/pátou/páté',
		0.25: 'čtvrtě, čtvrtina, čtvrtiny, čtvrtin, čtvrtinu, čtvrtinou, čtvrtině, každá/každou/každé čtvrtá/čtvrtou/čtvrté',
		0.3333333333: 'třetina, třetiny, třetin, třetinu, třetinou, třetině, každá/každou/každé třetí',
		0.5: 'polovina, poloviny, polovinu, polovině, polovinou, polovin, půlka, půlku, půlky, půl, polovic, polovici, každá/každou/každé druhá/druhou/druhé'
	},
	multiples: {
		1.5: 'jedenapůlkrát, jedenapůlnásob*',
		2: 'dvojnásob*, zdvojnásob*, dvakrát, dvounásob*, zdvojnásobil*',
		3: 'trojnásob*, ztrojnásob*, třikrát, třínásob*',
		4: 'čtyřnásob*, zčtyřnásob*, čtyřikrát, čtyřinásob*',
		5: 'pětinásob*, zpětinásob*, pětkrát',
		6: 'šestinásob*, zšestinásob*, šestkrát',
		7: 'sedminásob*, sedmkrát',
		8: 'osminásob*, osmkrát',
		9: 'devítinásob*, devětkrát',
		10: 'desetinásob*, zdesetinásob*, desetkrát',
		12: 'dvanáctinásob*, dvanáctkrát',
		15: 'patnáctinásob*',
		20: 'dvacetinásob*, dvacetkrát',
		100: 'stonásob*, stokrát'
	},
	times: 'krát, násobek, násobku, násobkem, násobně, násobný, násobné, násobná, násobného, ×',
	ratioWords: 'z, ze, z celkových, z celkem, z celkového počtu, ze všech, z celkově, z plánovaných',
	rangeWords: 'až, do, až do, (až) do konce',
	rangeOpeners: 'mezi, od, v rozmezí, v rozmezí od, v rozpětí, v rozpětí od, zhruba mezi',
	moves: { from: 'z, ze' },
	conjunctions:
		'a, i, a také, a dále, a rovněž, respektive, resp, jakož i, ale i, tak i, stejně jako',

	units: {
		'%': 'procento, procenta, procent, procentu, procentem, procentech, procentům, procenty, proc',
		pp: `procentní bod, procentní body, procentního bodu, procentních bodů, procentnímu bodu, procentním bodem, procentních bodech, procentních bodu, procentním bodům, procentními body, procentového bodu, procentových bodů, procentové body, procentních jednotek, p b, pb, p b., procentním bodu`,
		per_mille: 'promile, promilí, promilích, promilím, promilu',
		per_10000: `na 10 000 obyvatel, na 10.000 obyvatel, na 10000 obyvatel, na 10 000 lidí, na 10.000 lidí, na 10 000 osob, na 10.000 osob, na 10 tisíc obyvatel, na 10 tis obyvatel, na deset tisíc obyvatel, na deset tisíc lidí, na deset tisíc osob, na každých 10 000 obyvatel, na každých deset tisíc obyvatel, na 10 000 občanů, na 10 tisíc lidí, na 10 000`,
		VND: `VND, VNĐ, dong, dongu, dongy, dongů, dongům, dongech, dongem, đồng, vietnamský dong, vietnamských dongů, vietnamské dongy, vietnamského dongu, dongů Vietnamu, vietnamských dong, vietnamskými dongy`,
		USD: `USD, dolar, dolaru, dolary, dolarů, dolarům, dolarech, dolarem, americký dolar, amerických dolarů, americké dolary, amerického dolaru, americkými dolary, US dolarů, US dolary, dolarů USA, USD dolarů, americkým dolarům,
			amerických dolarech, americkému dolaru, americký dolarů, US dolar, US dolarům`,
		EUR: 'euro, eura, eur, eury, eurech, EUR',
		CNY: 'jüan, jüanu, jüany, jüanů, jüanech, čínských jüanů, renminbi, CNY',
		JPY: 'jen, jenu, jeny, jenů, japonských jenů, japonské jeny, JPY',
		KRW: 'won, wonu, wony, wonů, jihokorejských wonů, korejských wonů, KRW',
		points: 'bod, bodu, body, bodů, bodům, bodech, bodem, bodové hodnoty',
		t: 'tuna, tuny, tun, tunu, tunám, tunách, tunou, tunami, metrických tun, metrické tuny',
		kg: 'kilogram, kilogramu, kilogramy, kilogramů, kilo, kila, kil, kg',
		quintal:
			'kvintál, kvintálu, kvintály, kvintálů, metrický cent, metrických centů, metrické centy, metrického centu, metrák, metráky, metráků, metráku',
		'quintal/ha': `kvintálů na hektar, kvintálu na hektar, kvintály na hektar, kvintálů ha, kvintálu ha, kvintálů z hektaru, metrických centů na hektar, metrického centu na hektar, metrické centy na hektar, metrických centů ha, metrických centů z hektaru, metrického centu ha, metráků na hektar, metráku na hektar, metráky na hektar, metráků z hektaru, metráku z hektaru, metráků ha, q ha, q na hektar, centů na hektar, centů ha, tạ ha, ta ha, kvintal na hektar`,
		't/ha':
			'tun na hektar, tuny na hektar, tuna na hektar, tun z hektaru, tuny z hektaru, t ha, tun ha, tuny ha, t na hektar',
		ha: 'hektar, hektaru, hektary, hektarů, hektarech, hektarům, ha',
		km: 'kilometr, kilometru, kilometry, kilometrů, kilometrech, km',
		km2: 'čtverečních kilometrů, čtvereční kilometry, čtverečního kilometru, kilometrů čtverečních, kilometru čtverečního, km čtverečních, km²',
		m: 'm, metr, metru, metry, metrů, metrech',
		m2: 'čtverečních metrů, metrů čtverečních, čtvereční metry, metry čtvereční, čtverečního metru, metru čtverečního, m²',
		m3: 'krychlových metrů, metrů krychlových, kubických metrů, metrů kubických, krychlové metry, kubíků, metry krychlové, m³',
		kWh: 'kilowatthodina, kilowatthodiny, kilowatthodin, kilowatthodinu, kilowatthodinách, kWh',
		MWh: 'megawatthodina, megawatthodiny, megawatthodin, MWh',
		GWh: 'gigawatthodina, gigawatthodiny, gigawatthodin, GWh',
		TWh: 'terawatthodina, terawatthodiny, terawatthodin, TWh',
		MW: 'megawatt, megawattu, megawatty, megawattů, MW'
	},
	bounds: {
		about: `asi, zhruba, přibližně, cca, circa, okolo, kolem, v okolí, řádově, bezmála kolem, plus minus, nějakých, zaokrouhleně, v přepočtu asi, ve výši asi, ve výši kolem, ve výši zhruba, orientačně`,
		over: `přes, více než, víc než, nad, vyšší než, větší než, přesáhl*, přesahuj*, přesahov*, přesahující, přesahujíc*, překročil*, překračuj*, překročen*, překonal*, převýšil*, převyšuj*, převyšující, pokořil*, vyšplhal* nad, hodně přes, něco přes, lehce přes, mírně přes, mírně nad, výrazně přes, vyšší, lepší než, přes hranici, dobře přes, přesáhnout, přesáhne, překročí, překročit`,
		under: `téměř, skoro, bezmála, méně než, míň než, pod, nižší než, menší než, blíž* se, přiblížil* se, přibližuj* se, takřka, necelých, necelé, necelá, necelého, necelý, necelou, div ne, těsně pod, lehce pod, mírně pod, dosáhl* téměř, se blíží, se blížil*`,
		at_least: `alespoň, nejméně, minimálně, aspoň, přinejmenším, ne méně než, nikoli méně než, nejmíň, neméně než, minimum, ne nižší než, ne nižších než, nikoli nižší než, nejméně na, minimální, ne pod`,
		at_most: `nejvýše, maximálně, nanejvýš, ne více než, nejvíce, do výše, maximum, až do výše, nikoli více než, ne vyšší než, ne nad, max, maximální, až`
	},
	boundsAfter: {
		about: 'přibližně, zhruba, asi, plus minus',
		over: 's lišc*, a něco',
		at_least:
			'a více, nebo více, či více, nebo vyšší, a vyšší, a výše, i více, nebo víc, a víc, či vyšší, a nahoru, nebo lepší, a lepší, minimálně',
		at_most: 'a méně, nebo méně, či méně, a níže, nebo nižší, maximálně, a nižší, nejvýše'
	},
	cues: {
		rise: `vzrost*, rost*, roste, rostou, rostl*, vyrostl*, narost*, růst, nárůst*, zvýšil*, zvýšen*, zvyšuj*, zvýš*, zvyšov*, stoup*, vzestup*, vyšší, vyššího, více, víc, větší, posílil*, posílen*, posílí, zlepšil*, zlepš*, zlepšen*, lepší, přírůst*, rozšíř*, rozšířil*, rozšířen*, expan*, vyskočil*, vylét*, vyletěl*, zrychlil*, poskočil*,
			skok, nahoru, vyšplhal*, přibyl*, přibylo, přibylo jich, přidal*, navýš*, navýšil*, navýšen*, polepš*, posunul* se, posun, posunul*, přeskočil*, nadprůměrn*, meziročně vzrostl*, oživil*, oživen*, vylepšil*, vystoupal*, nárůstem, zvětšil*, zvětšen*, o víc, kladn*, pozitivní*, zesílil*, zhodnot*, zvedl*, zvedn*, povyskočil*, nabral*, přidává, pookřál*, předstihl*, vystřelil*, povyrost*, vyskoč*, podařilo/podařila/podařil/dokázal* (se) (si) (i) zvýšit`,
		fall: `klesl*, kles*, klesá, klesaj*, klesající*, klesnout, klesne, pokles*, poklesl*, snížil*, snížen*, snižuj*, sníž*, snižov*, nižší, nižšího, méně, míň, menší, propad*, propadl*, zmenšil*, zmenšen*, úbyt*, ubyl*, ubylo, omezil*,
			omezen*, redukov*, redukc*, zkrátil*, spadl*, padl*, sestup*, sestoupil*, seškrt*, škrt*, zúžil*, horší, zhoršil*, zhoršen*, slabší, oslabil*, ochab*, záporn*, ztráta, ztratil*, dolů, pokles o, snížení o, poklesem, redukce,
			zmírnil*, zmírněn*, sražen*, srazil*, zeštíhl*, ztenčil*, smrskl*, scvrkl*, zeslábl*, zřítil*, oslab*, slábn*, podařilo/podařila/podařil/dokázal* (se) (si) (i) snížit`,
		by: 'o, o celých, o téměř, o více než, o zhruba, o dalších, o přibližně, o přes',
		to: 'na, k, ke, na celkových, až na, na hodnotu, na úroveň, na částku, na téměř, na více než',
		reach: `dosáhl*, dosahuj*, dosahov*, dosažen*, dosáhn*, dosahující*, činil*, činí, činily, činilo, představuj*, představov*, byl, byla, bylo, byly, je, jsou, tvořil*, tvoří, získal*, získává, zaznamenal*, zaznamenáv*, zaznamenán*, obdržel*, vybral*, vybrán*, pohybuj*, pohyboval*, ustálil*, zůstal*, zůstává, udržel*, vykázal*, vykazuj*,
			má, měl*, mělo, ukončil*, skončil*, skončila na, vyšplhal* na, přilákal*, uvítal*, přivítal*, přijal*, obsloužil*, odbavil*, vyprodukoval*, vyrobil*, sklidil*, čítá, čítal*, rovná se, vyčísl*, naplnil*, přinesl*, vynesl*, vydělal*, přispěl*, celkem, obnáš*, stanovil*, ve výši, v hodnotě, v objemu, o objemu, podařilo/podařila/podařil/dokázal* (se) (si) (i) dosáhnout/přilákat/přivítat/vytvořit/překročit/přesáhnout/vyvézt/vybrat/utržit/udržet/přijmout`,
		share: `podíl*, podíl, podílu, podílem, podíly, podílí se, podílel*, podílej*, tvoří, tvořil*, tvořily, tvořilo, představuj*, představov*, zaujím*, z celku, celku, z celkového, z celkových, z celkové, struktura, struktuře, struktury, strukturu, zastoup*, zastoupen*, poměr*, procento, procentuální*, na celkov*, připad*, připadá, připadal*, odpovídá, odpovídaj*, příspěvek, přispív*, přispěl*, váha, většin*`,
		growth: `růst, růstu, růstem, růstový, růstové, růstová, tempo růstu, tempa růstu, tempem růstu, tempu růstu, míra růstu, míru růstu, míry růstu, tempo, tempa, tempem, tempu, dynamika, dynamiku, dynamiky, hospodářský růst, hospodářského růstu, ekonomický růst, ekonomického růstu, meziroční růst, průměrný roční růst, přírůstek, nárůst hodnoty, rychlost růstu, růstu o`,
		plan: `plán, plánu, plánem, plány, plánů, ročního plánu, roční plán, ročním plánem, plánovan*, plánován*, stanoveného cíle, stanovený cíl, ročního cíle, roční cíl, cíle plánu, cíl plánu, cíle roku, cíl roku, plánovaného cíle,
			plánované hodnoty, přiděleného plánu, přidělený plán, přiděleného kapitálu, kapitálového plánu, vytyčeného cíle, úkolu, úkol, scénáře, scénář, uloženého plánu, cíl lidové rady, cíle lidové rady, cíl byl překročen, cíle překonal*,
			stanovených cílů, plánovanou hodnotu, plánovaný objem`,
		estimate_plan: `odhad, odhadu, odhadem rozpočtu, rozpočtového odhadu, rozpočtový odhad, odhadů, odhady, rozpočtovan*, rozpočtové prognózy, rozpočtovou prognózu, prognózy, prognózu, předpoklad rozpočtu, předpokladu rozpočtu, ročního odhadu, roční odhad, schváleného odhadu, schválený odhad, schváleného rozpočtu, přiděleného odhadu, přidělený odhad, odhadu rozpočtu, odhad rozpočtu, rozpočtu schváleného, rozpočtového plánu, rozpočtový plán, rozpočtu přiděleného, návrhu rozpočtu`,
		central: `ústřední vlád*, Ústřední vlády, vládou, vláda, vlády, vládního, vládní, premiér*, předsed* vlády, předsedou vlády, ministerstv*, ministerstva financí, ministerstvem financí, centrální vlád*, centrální, centrálního, centrálním, ústředí, ústřední, ústředního, Národní shromáždění, Národního shromáždění, ústředním výborem, centrálních orgánů, centrem, celostátně přidělen*`,
		council: `lidová rada, lidové rady, lidovou radou, lidové radě, provinční lidovou radou, provinční lidové rady, provinční lidová rada, Lidovou radou, Lidové rady, lidovou radu, lidový výbor, lidového výboru, lidovým výborem, lidovému výboru, městské lidové rady, městskou lidovou radou, provinčního plánu, provinční plán, provinčního odhadu, provinční odhad, provincií přidělen*, usnesení provinční, místního plánu, místní odhad, stanovené provincií, provinčním lidovým výborem, provinčního výboru strany`,
		exceed: `překročil*, překročen*, překračuj*, překročení, překročit, překročí, překonal*, překonán*, překonáv*, přesáhl*, přesahuj*, přesahující, přesáhn*, převýšil*, převyšuj*, nad plán, nad rámec, nad odhad, nad rámec plánu, více než plán, více než odhad, vyšší než plán, vyšší než odhad, vyšší než cíl, nad stanovený, předčil*, nadlimitn*, přeplnil*, lepší než plán, nad plánem`,
		complete: `splnil*, splněn*, splňuj*, splnit, splnění, splní, plní, plnění, naplnil*, naplněn*, dokončil*, dokončen*, rovná se, rovnal* se, rovnaj* se, odpovíd*, odpovídající*, což je, což představuje, což odpovídá, tj, tedy, neboli, ve výši, dosáhl* plánu, uskutečn*, realizován*, realizoval*, dosažení, vyčerpal*, což činí`,
		below: `zaostal*, zaostáv*, pod plánem, pod odhadem, pod cílem, pod plán, nesplnil*, nesplněn*, nedosáhl*, nedosahuj*, méně než plán, nižší než plán, nižší než odhad, nižší než cíl, chyběl*, chybí, schod*, deficit*, nedostatek, jen, pouze, pouhých, pouhá, pouhé`,
		comparison: `hned za, těsně za, průměr země, průměru země, průměrem země, celostátní průměr, celostátního průměru, celostátním průměrem, celostátnímu průměru, národní průměr, národního průměru, průměr regionu, průměru regionu, než průměr, oproti průměru, než celostátní, nad celostátním, pod celostátním, oproti sousední, než sousední, než v sousední, než celá země, krát vyšší než, krát více než, násobek hodnoty, než v provincii, průměr celé země, průměru celé země, vůči průměru`,
		compared: `ve srovnání s, ve srovnání se, v porovnání s, v porovnání se, oproti, proti, než, než v, než v roce, vůči, zatímco v, zatímco v roce, na rozdíl od, v poměru k, srovnáno s, srovnatelně s, oproti roku, proti roku, od roku, z hodnoty, než loni, než před, meziroč*, meziměsíč*, mezičtvrtlet*, ročním srovnání, rok od roku`,
		estimated: `odhaduj*, odhadován*, odhadovan*, odhadem, dle odhadu, podle odhadu, podle odhadů, dle odhadů, odhadl*, odhad činí, odhady hovoří, odhadují, předpokládá se, předpokládaj*, předpokládan*, předběžn*, předběžně, očekává se, očekávan*, očekávaj*, počítá se, prognóz*, mělo by dosáhnout, měly by dosáhnout, má dosáhnout, podle předběžných, vypočten*, očekávaně, pravděpodobně, zřejmě, patrně, nejspíš*, bude spíše, propočt*, očekává, vyhlídk*, z odhadů, odhad za`,
		target: `cíl, cíle, cílem, cíli, cíl je, cílů, stanovil* si cíl, stanovil* cíl, stanovila si za cíl, klade si za cíl, dala si za cíl, má za cíl, s cílem, usiluj*, usiluje o, usilovat, snaží se, snahou, snah*, plánuj*, plánuje, hodlá, hodlaj*, zamýšl*, směřuj*, míří, zaměř*, chce, chtějí, chceme, chtěla by, má dosáhnout, mají dosáhnout, musí dosáhnout, dosáhnout, zvýšit, snížit, přilákat, přivítat, vytvořit, do roku 2025, do roku 2030, do konce roku 2025, ambic*, cílí, cílí na, cílových, cílová, cílový, cílové, dosáhne, vize, předsevz*, směrná, pro rok, na rok, očekávaný cíl, klesnout, vzrůst, stoupnout, vyvézt, přesáhnout, překročit, vybrat, utržit, udržet, přijmout, by měl*, zavázal*, zavazuj*, činit, má/mají být, naplánoval*, uložil*, ukládá, ukládaj*, má/mají ~ splňovat/mít/tvořit/žít, přijímat, splňovat, určen* částkou, určil*, vytyč*, laťk*, slíbil*, musí, je třeba, návrh* plánu, bychom rádi, rádi bychom, doufá v, připravuj*, má/mají připadat, slibuj*, doufaj* v/ve, *nout, představovat, přinést, vynést, zůstat, vyšplhat, narůst, dorůst, vyrůst, dostat se, dojít k, přidat, vydělat, vyskočit, přiblížit, vyrobit, sklidit, dokončit, postavit, splnit, opravit, získat, vybudovat, vyčerpat, odbavit, zaměstnat, obnášet`,
		respectively:
			'respektive, resp, v tomto pořadí, v uvedeném pořadí, po řadě, v daném pořadí, postupně, popořadě, v témže pořadí',
		of_which: `z toho, z čehož, z nichž, z nich, z něhož, z níž, v tom, včetně, přičemž, mezi nimi, mezi nimiž, zahrnuj*, zahrnující, z této částky, z tohoto počtu, z tohoto množství, zejména, konkrétně, mimo jiné, v nichž, kde, jen, pouze, samotn*, z této sumy, z té částky`,
		total:
			'celkem, celkový, celková, celkové, celkového, celkovou, celkových, celkově, dohromady, úhrnem, úhrn, úhrnu, souhrnně, v součtu, součet, souhrn, celek, celku, všech, všechny, všichni, vůbec, suma',
		additional:
			'dalších, další, dalšího, dalšími, nových, nové, nový, nová, nově, navíc, dodatečn*, ještě, přibyl*, přibylo, přidal*, doplňkov*, jiných, k tomu, nadto',
		rank: `místo, místě, místa, místu, místem, pořadí, žebříček, žebříčku, žebříčku PCI, umístil*, umístěn*, umíst*, umístila se, zařadil*, zařazen*, obsadil*, obsazuj*, příčka, příčku, příčce, příčky, pozice, pozici, pozicí, stupeň, skončil*, vede, vedl*, vedoucí, čelo, čele, v čele, první v zemi, figuruj*, nejvyšší, nejvyšším, nejvyššího, nejlepší, nejlepším, nejnižší, největší, drží, patří, klasifikov*, hodnocen*, rankingu, rating, prvenství, ranking, dostal* se na, posunul* se na`,
		rank_steps: `příček, příčky, příčku, míst, místa, místo, pozic, pozice, pozici, stupínek, stupínky, stupínků, stupíncích, pořadí`,
		top: 'první desítka/desítky/desítku/desítce/třicítka/třicítky/třicítku/třicítce, top, nejlepších, nejlepší, nejlepšími, nejvyšších, prvních, první, vedoucích, předních, přední, špičk*, elitní*, patří/patřil*/patřit do, dostal*/zařadil*/vrátil*/vrátit se do, udržel*/udržet/umístil*/figuruj* se v/ve',
		in_country: `v zemi, v celé zemi, země, celé země, celostátně, na celostátní úrovni, v rámci země, na národní úrovni, z 63 provincií, 63 provincií, mezi 63, z 34 provincií, 34 provincií, mezi 34, provincií a měst, mezi provinciemi, ve Vietnamu, celostátním pořadí, celostátního pořadí, celostátní žebříček, celostátním žebříčku, celonárodně, celostátním měřítku, z provincií a měst, v republice, národním žebříčku`,
		in_region: `v regionu, regionu, v celém regionu, oblasti, v oblasti, v rámci regionu, delta, delty, v deltě, v deltě Rudé řeky, delty Rudé řeky, delta Rudé řeky, v deltě Mekongu, delty Mekongu, delta Mekongu, Centrální vysočin*, Centrálního vysočiny, na Centrální vysočině, středohoří, Středního vrchovin*, Severní střed*, severním středu, severního středního, Severní střední a pobřežní střed, severních provincií, jižních provincií, na severu, na jihu, severozápad*, severovýchod*, jihovýchod*, severní vnitrozemí a hory, severních horských, horských provincií, pobřežních provincií, klíčové ekonomické oblasti, klíčového ekonomického regionu, severní Midlands, středním pobřeží`,
		national: `celostátní*, celostátně, celá země, celé země, celou zemi, celé zemi, v celé zemi, v zemi, národní průměr*, celonárodn*, národní, národního, národním, Vietnamu, země jako celek, státní průměr, na celostátní úrovni, průměr země, průměru země`,
		per: 'na, za, každý, každá, každé, každého, každou, na každ*, na jednoho, na jednu, na jeden, připad*, per, na osobu, na hlavu',
		neighbour:
			'sousední*, soused*, sousedí*, okolní*, přilehl*, hraničící*, vedlejší*, partnersk*, družební*, naproti tomu v',
		award: `udělil*, udělen*, udělit, předal* ocenění, předán*, ocenil*, oceněn*, čestn* uznání, pochvaln* list*, medail*, vlajk*, vyznamenán*, vyznamenal*, pochválil*, odměnil*, odměněn*`,
		negation:
			'ne, není, nejsou, nebyl*, nebylo, nebyly, nikdy, žádn*, bez, nikoli, nikoliv, nedosáhl*, nesplnil*, dosud ne, ještě ne, nezvýš*, nevzrost*, nepřekroč*, neklesl*, ani'
	},
	themes: {
		review:
			'bilanc*, zhodnot*, vyhodnot*, hodnot*, hodnocení, shrnu*, ohlédnut*, ohlédl*, výsled*, uzavř*, uzavír*, ukonč*, zakonč*, plnění, práce/práci v, činnost* v, situac*, loučí, rozloučil*',
		agenda:
			'úkol*, plán*, cíl*, cíle, směr*, priorit*, výhled*, příprav*, připrav*, rozpoč* na, program na, zaháj*, rozpracov*, zadání, zadal*',
		figures:
			'číslo/čísla/čísel/číslech, údaj*, data/dat, statisti*, ukazatel*, výpočt*, hodnoty, odhad*'
	},
	subjects: {
		economy: 'ekonomi*, hospodář*, růst*, rostl*, vzrostl*, HDP, HRP, produkt',
		industry: 'průmysl*, továr*, závod*, výrob*, těžb*, dílen*, podnik*',
		agriculture: 'zeměděl*, rolní*, chov*, dobyt*, farmář*',
		crops:
			'rýže*, rýži, sklize*, sklid*, skliz*, úrod*, osev*, osel*, zaset*, pěst*, pol/pole/polí/polích, obil*, kukuřic*, ploch*, výnos*, sezón*',
		fisheries: 'ryb*, krevet*, mořsk*, akvakultur*, úlov*, lodí, člun*',
		forests: 'les/lesů/lesy/lesa/lesní, lesn*, zales*, strom*, dřev*',
		budget:
			'rozpočt*, rozpočet*, pokladn*, daň*, daní, fiskál*, fisk*, příjm*, příjem, výdaj*, cel/cla/clo, celn*, kas*',
		banking: 'bank*, úvěr*, půjč*, vklad*, úspor*',
		public_investment: 'veřejn* invest*/prostředk*/kapit*, čerp*, proplac*, vyplac*',
		foreign_investment: 'zahranič*, PZI, FDI, korejsk*, japonsk*, tchajwan*, cizí*',
		investment: 'invest*, projekt*, kapitál*, licenc*, záměr*',
		enterprises: 'podnik*, firem, firm*, společnost*, družst*, živnost*, založ*',
		exports: 'vývoz*, export*, vyvez*, vyváž*, zahraničí, odbyt*',
		imports: 'dovoz*, import*, dovez*',
		retail: 'maloobchod*, obchod*, prodej*, spotřeb*, tržb*, trh*, prodán*',
		prices: 'cen/ceny/cena/cenám/cenový/cenové, inflac*, zdraž*',
		tourism:
			'turis*, turist*, cestov*, návštěv*, host/hosté/hostů/hosty, rekre*, pláž*, hotel*, nocleh*, přenoc*, poutn*, letovis*, přijel*, cizin*',
		new_rural: 'venkov*, kritéri*, norm*, vesni*, obec, obcí, obce, standard*',
		poverty: 'chud*, potřebn*, nouz*',
		income: 'příjem na, příjmy domácností, mzd*, výděl*, vydělal*, životní úroveň',
		labour:
			'prac*, prác*, zaměst*, nezaměst*, místa, míst, kvalifik*, školen*, vyučen*, učňov*, brigád*',
		insurance: 'pojišt*, pojist*',
		health: 'zdrav*, nemocni*, lékař*, lůž*, pacient*, klinik*, očkov*, dět*',
		schools:
			'škol*, učitel*, žák*, student*, tříd*, zkoušk*, maturit*, kandidát*, vzděl*, absolvent*',
		party:
			'stran/strana/strany/straně/stranu/straníků/stranických, člen*, buňk*, přijat*, soudruh*, starost*, sjezd*, organizac*',
		housing: 'dům, dom/domů/domy/domech, byt/bytů/byty, obydl*, přístřeš*, střech*, provizor*',
		safety:
			'nehod*, mrtv*, zemřel*, usmrc*, zraně*, polic*, kriminál*, trestn*, zločin*, požár*, doprav*',
		electricity: 'elektř*, elektr*, energi*, MW, kWh, větrn*, solárn*, vodní'
	},
	qualifiers: {
		advanced: 'pokročil*, rozšířen*, vyšší úrov*',
		model: 'modelov*, vzorov*, příkladn*',
		foreign: 'zahranič*, mezinárod*, cizin*, PZI, cizí*',
		domestic: 'domác*, vnitřn*, tuzems*, vietnamsk*, místní*, vnitrostát*',
		customs: 'cel/cla/clo/cly, celn*, hranič*, hranic*',
		rural: 'venkov*, rolní*, vesni*, zeměděl*',
		begun:
			'nov/nový/nové/nových/nová/novými, nově, založ*, zaregistr*, zapsan*, zapsal*, přijat*, přijal*, vznik*, otevř*, povolen*, registr*',
		standing:
			'činn*, aktivn*, fungující*, stávajíc*, platn*, celkem, dohromady, celkov*, kumul*, dosud, působí, čítá',
		ended:
			'zrušen*, pozastav*, přeruš*, zavřen*, ukonč*, úpad*, zanik*, zastav*, oslov*, pozván*, vylouč*, dotáz*',
		spending: 'vydán*, vydal*, výdaj*, utratil*, vynalož*, vyplac*',
		head: 'na hlav*, na obyvatele/osobu, obyvatele, hlavu',
		index: 'index*'
	},
	nouns: {
		communes:
			'obec, obce, obcí, obcím, obcích, obcemi, venkovských obcí, venkovské obce, obcí a obvodů, obce a obvody, komun, komuny, komuna, komunách, jednotek na úrovni obcí, jednotky na úrovni obcí, obecních jednotek, obecní jednotky, vzorových obcí, městysů, obvodů, obvody, horských obcí',
		districts:
			'okres, okresu, okresy, okresů, okresech, okresům, okresních jednotek, okresní jednotky, okresních celků, okresní celky, jednotek na úrovni okresu, jednotky na úrovni okresu, jednotek okresní úrovně, jednotky okresní úrovně, okresů a měst, distriktů, distrikty, distrikt',
		provinces:
			'provincie, provincií, provinciích, provinciím, provincií a měst, provincie a města, lokalit, lokality, lokalitám, lokalitami, regionů a měst, krajů',
		villages:
			'vesnice, vesnic, vesnicích, vesnicím, osad, osady, osadách, vesniček, obytných skupin, obytné skupiny, sídel, sídlišť, vsí, vsi, obytných oblastí, osídlení',
		tourists: `turista, turisté, turistů, turisty, turistům, návštěvník, návštěvníci, návštěvníků, návštěvníky, návštěvníkům, návštěv, návštěvy, hostů, hosté, hosty, příjezdů, příjezdy, turistických příjezdů, cestujících, výletníků, rekreantů,
			turistických návštěv`,
		foreign_tourists: `zahraničních turistů, zahraniční turisté, zahraniční turisty, zahraničních návštěvníků, zahraniční návštěvníci, zahraniční návštěvníky, zahraničních hostů, mezinárodních turistů, mezinárodní turisté, mezinárodních návštěvníků, mezinárodní návštěvníci, mezinárodní návštěvníky, mezinárodních hostů, mezinárodních příjezdů, zahraničních, zahraniční hosté, cizinců, turistů ze zahraničí, návštěvníků ze zahraničí, mezinárodních`,
		domestic_tourists: `domácích turistů, domácí turisté, domácí turisty, domácích návštěvníků, domácí návštěvníci, domácí návštěvníky, domácích hostů, domácí hosté, tuzemských turistů, tuzemských návštěvníků, tuzemští turisté, tuzemští návštěvníci, vietnamských turistů, domácích příjezdů, tuzemských hostů, místních turistů, tuzemských`,
		enterprises:
			'podnik, podniky, podniků, podnikům, podnicích, firma, firmy, firem, firmám, společnost, společností, společnosti, podnikatelských subjektů, subjektů, podnikatelů, nových podniků, nově založených podniků, zahraniční* firem/firmy/podniků/podniky/společností',
		projects:
			'projekt, projektu, projekty, projektů, projektům, projektech, investičních projektů, investiční projekty, záměrů, projektů PZI, akcí, zahraniční* projekt*',
		people:
			'osoba, osoby, osob, osobám, osobu, lidé, lidí, lidem, obyvatel, obyvatelé, obyvateli, obyvatele, obyvatelům, člověk, občanů, občané, občany, jednotlivců, duší, jedinců, hlavu, dětí, děti',
		households:
			'domácnost, domácnosti, domácností, domácnostem, domácnostech, chudých domácností, rodin, rodiny, rodinám, rodina, venkovských domácností',
		workers:
			'pracovník, pracovníci, pracovníků, pracovníkům, pracovníky, zaměstnanec, zaměstnanci, zaměstnanců, zaměstnance, dělníci, dělníků, pracujících, pracující, zaměstnaných, pracovních sil, pracovní síly',
		jobs: 'pracovní místo, pracovní místa, pracovních míst, pracovním místům, pracovních příležitostí, pracovní příležitosti, zaměstnání, pracovních pozic, nových pracovních míst, míst',
		houses:
			'dům, domu, domy, domů, domům, domech, domků, domky, obydlí, bytů, byty, provizorních domů, provizorní domy, zchátralých domů, přístřeší, příbytků, domovů, bytových jednotek, sociálních bytů, provizorních obydlí',
		party_members:
			'člen strany, členové strany, členů strany, členy strany, členům strany, nových členů strany, nových členů, noví členové, nové členy, straníků, straníci, stranických členů, členů, členové',
		party_organisations:
			'stranická organizace, stranické organizace, stranických organizací, stranickým organizacím, organizací strany, organizace strany, stranických buněk, stranické buňky, stranickým buňkám, buněk strany, buňky strany, základních organizací, základní organizace, stranických základních organizací, stranických výborů, výborů strany, stranických poboček',
		cadres:
			'kádr, kádry, kádrů, kádrům, úředník, úředníci, úředníků, úředníky, státních zaměstnanců, státní zaměstnanci, státní zaměstnance, veřejných zaměstnanců, funkcionářů, funkcionáři, pracovníků aparátu, zaměstnanců veřejné správy',
		schools:
			'škola, školy, škol, školám, školách, školu, mateřských škol, základních škol, středních škol, vzdělávacích zařízení, školských zařízení, školek',
		doctors: 'lékař, lékaře, lékaři, lékařů, lékařům, doktor, doktoři, doktorů',
		beds: 'lůžko, lůžka, lůžek, lůžkům, nemocničních lůžek, nemocniční lůžka, nemocničního lůžka, postelí',
		products:
			'produkt, produkty, produktů, produktům, výrobek, výrobky, výrobků, produktů OCOP, produkty OCOP, výrobků OCOP',
		criteria: 'kritérium, kritéria, kritérií, kritériím, kriterií, kritériích',
		targets:
			'ukazatel, ukazatele, ukazatelů, ukazateli, cíl, cíle, cílů, cílům, hlavních ukazatelů, hlavní ukazatele, hlavních cílů, hlavní cíle, socioekonomických ukazatelů, socioekonomických cílů, klíčových ukazatelů, plánovaných ukazatelů, indikátorů',
		cases:
			'případ, případu, případy, případů, případech, nehod, nehody, trestných činů, trestné činy, incidentů, deliktů, přestupků, kauz, událostí',
		deaths:
			'úmrtí, mrtvých, mrtví, obětí, oběti, obětem, usmrcených, zemřelých, zahynulých, zabitých, lidských životů, smrtelných nehod',
		things: `úkol/úkoly/úkolů/úkolům, klíčových úkolů, hlavních úkolů, řešení, skupin úkolů, skupiny úkolů, ponaučení, poučení, nedostatky/nedostatků, omezení, zpráva/zprávy/zpráv, usnesení, dokument/dokumenty/dokumentů, program/programy/programů, kolektiv/kolektivy/kolektivů/kolektivům, jednotlivec/jednotlivci/jednotlivců/jednotlivcům, čestná uznání, čestných uznání, pochvalné listy, pochvalných listů, medaile/medailí, vlajky/vlajek, ceny, návrhů/návrhy, doporučení, kontrol, akcí, dohod/dohody, výbory/výborů, kus/kusů/kusy`,
		articles: 'článek, články, článků, příspěvků, reportáží, zpráv, textů, čísel'
	},

	refuseBefore: {
		attendance:
			'za účasti, za přítomnosti, bylo/byly/bylo online připojeno/připojeny, sešlo se, v sále sedělo/zasedlo, zúčastnilo se, před zraky, řídicí výbor o',
		date: 'pondělí, úterý, středa, středu, čtvrtek, pátek, sobota, sobotu, neděle, neděli, dne, ze dne, ke dni, datum, zveřejněno, publikováno, aktualizováno, ráno, dopoledne, odpoledne, večer, vydáno, dne',
		year: 'rok, roku, roce, roky, od roku, narozen, narozena, založen, založena, letech, léta, let, školní rok, školním roce, školního roku, rozpočtový rok',
		time: 'od hodin, hodina, čas, začátek v, začíná v, času',
		period:
			'období, na období, v období, pro období, funkční období, volební období, pětiletka, pětiletí, pětileté období, léta, let',
		duration:
			'po dobu, během, za posledních, za poslední, v posledních, v příštích, příštích, následujících, lhůta, lhůtě, lhůty, trvá, trval, trvalo, trvající, uplynulých, posledních, v průběhu, delší než',
		age: 've věku, věk, věku, věková hranice, stáří, starší, mladší, děti do, dětí do, osob nad, ve svých, od svých, oslavil, oslavila',
		anniversary: 'výročí, k výročí, oslav',
		session_number: 'zasedání č, sjezd č, schůze č, ročník',
		ordinal:
			'fáze, etapa, etapy, etapě, fázi, svazek, díl, kolo, stupeň, stupně, třída, třídy, třídě, úrovně, úroveň',
		doc_number: `č, čís, číslo, čj, č j, čl, článek, článku, odstavec, odst, písm, usnesení č, usnesení, rozhodnutí č, rozhodnutí, nařízení č, nařízení, vyhláška, vyhláškou, vyhlášky, vyhláška č, směrnice, směrnice č, směrnici, směrnicí, oběžník č, oběžníku, plán č, plánem č, plánu č, zpráva č, zprávy č, závěr č, závěru č, závěr, program č, programu č, oznámení č, zákon č, zákona č, zákon, příloha, přílohy, příloze, dokument č, úřední dopis č, dopis č, instrukce č, výnos č, dekret, dekretu, projekt č, stanovisko č, rozkaz č, paragraf, sp zn, bod, sdělení č, kapitola`,
		phone:
			'telefon, telefonu, telefonním čísle, telefonní číslo, tel, mobil, linka, linku, lince, horká linka, horké lince, fax, klapka, hotline, volejte, zavolat na, zalo, čísle, infolinka, kontakt, hasiče, policii, záchranku',
		address: `ulice, ulici, třída, adresa, adrese, patro, patře, podlaží, místnost, místnosti, dveře, dům č, dům číslo, čp, č p, PSČ, alej, ulička, uličce, náměstí, blok, vchod, sál, okénko, okénka, okénko č, přepážka, přepážce, osady, osada,
			osady č, osadě, osadě č, vesnice č, vesnici č, obvodu č, domě č, uličky`,
		list: 'foto, fotografie, obrázek, obr, obrázku, tabulka, tabulce, tab, graf, grafu, na straně, str, sloupec, video, část, části, díl, kapitola, ilustrace, fotky, snímek, snímku, příloha, číslo vydání, skupina, skupiny, startovní čísla, startovní číslo, otázka',
		view_count:
			'zhlédnutí, zobrazení, přečteno, čteno, počet zobrazení, počet zhlédnutí, návštěv stránky, přečetlo',
		comment_count: 'komentář, komentáře, komentářů, diskuse, sdílení, líbí se mi',
		name: `státní silnice, státní silnici, státní silnice č, státní silnici č, silnice č, silnici č, silnice, silnici, silnicí, národní silnice, národní silnici, provinční silnice, provinční silnici, dálnice č, dálnici č, okruh, okruh č, městský okruh, QL, DT, linka č, linky, linek, linkou, autobus č, autobusy linek, metro, brána, bráně, terminál, molo, nástupiště, hala, kanál, VTV, VOV, covid, tajfun č, tajfunu č, tajfun, tajfunem č, bouře č, bouří č, pluk, divize, divizi, brigáda, vojenská oblast, vojenské oblasti, vojenský region, vojenského regionu, jednotka, škola č, nemocnice č, zóna, zóny, skupina, kategorie, kategorii, typ, typu, průmysl, generace, tým, náměstí, jezero, verze G, IV úrovně, průmyslová zóna č, most č, most, tunel, lot, parcela, tř`,
		place: 'km, kilometr, kilometru, od km, do km, na km, v km, úseku',
		distance:
			'vzdálenost, vzdálený, vzdálenosti, ve vzdálenosti, trať, tratích, tratě, trasa, trase, vzdálené, vzdálená, délce trati',
		altitude: 'nadmořská výška, nadmořské výšce, ve výšce, výška, výšky',
		weather:
			'teplota, teploty, teplotách, teploty od, vlhkost, srážky, úhrn srážek, vítr, síla větru, pravděpodobnost deště, stupeň větru',
		score:
			'skóre, výsledkem, poměrem, porazil, porazila, porazili, vyhrál, vyhrála, prohrál, prohrála, remíza, poločas, set, vítězství',
		version: 'verze, verzi, verzí, aktualizace, android, ios, windows, v',
		model: 'model, modelu, motor, značky, objemu motoru',
		url: 'http, https, www, odkaz, web',
		id: 'kód, kódem, IČO, DIČ, účet, účtu, číslo účtu, evidenční číslo, registrační číslo, licence č, SPZ, poznávací značka, průkaz č, číslo průkazu, identifikační číslo, rodné číslo, ISBN',
		limit:
			'rychlost, rychlostí, limit, rychlostní limit, hmotnost nad, vozidla nad, vozidla do, vozidel nad, pokuta, pokutu, pokuty, pokutou, pokuta až, nejvyšší povolená, maximální povolená, ne těžší než, časový limit',
		criteria:
			'kritérium, kritérium č, kritéria č, ukazatel č, pilíř, pilíře, kritériu č, kritérium číslo',
		price: `cena, ceny, cenu, ceně, cenou, stojí, vstupné, vstupenka, vstupenky, vstupenek, za cenu, prodává se za, prodáván za, výkupní cena, tarif, poplatek, sazba, jednotková cena, za kilogram/kilo/litr (se)`,
		price_base:
			'stálé ceny, stálých cenách, ve stálých cenách, stálých cen, srovnatelných cenách, srovnatelné ceny, srovnatelných cen, srovnávacích cenách, v cenách roku, cenách roku, cen roku, základním rokem, bázickém roce, v cenách, stálých cenách roku, srovnatelných cenách roku',
		denominator: 'na každých, připadající na, na každ*'
	},
	refuseAfter: {
		ordinal:
			'etapa, etapy, etapě, etapu, fáze, fázi, fází, stupně, kategorie, kategorii, kolo, kola, generace, den, dny, úrovně, stupeň',
		date: 'ledna, února, března, dubna, května, června, července, srpna, září, října, listopadu, prosince, tohoto měsíce, dne měsíce',
		time: 'hodin ráno, hodin večer, hodin dopoledne, hodin odpoledne, hod, minut zápasu, minuta, minutě, minuty, hodin přesně, ráno, večer',
		duration: `let, léta, roky, rok, roků, roku, dní, dnů, dny, den, dnech, hodin, hodiny, hodina, hodinu, minut, sekund, týdnů, týdny, týden, týdnu, měsíců, měsíce, měsíc, měsících, čtvrtletí po sobě, pracovních dnů, pracovní dny, pracovních dní, desetiletí, století, dekád, nocí, noci, večerů, po sobě jdoucích let, po sobě jdoucích roků, let po sobě, roků po sobě, let v řadě, směn, letech, rokem, měsíců po sobě, pololetí, let působení, let existence, lety`,
		age: 'let věku, roků věku, letý, letá, leté, letého, letou, letým, letých, letí, let starý, let stará, let starého, let a více, let a starší, let a mladší, letém, ti letý, ti letá',
		anniversary:
			'výročí, let od, roků od, výročím, let založení, let od založení, let od osvobození, výročnímu, let od narození, let existence strany, let členství ve straně, let ve straně, let stranického života, letého výročí',
		session_number: `zasedání, zasedáním, sjezd, sjezdu, sjezdem, sjezdy, schůze, schůzi, ročník, ročníku, ročníkem, ročníky, konference, konferenci, konferencí, plénum, pléna, plénu, plenární zasedání, volební období, funkční období, funkčního období, volebního období, období, kongres, kongresu, festival, festivalu, sjezd strany, sjezdu strany, národní sjezd, národního sjezdu, provinční sjezd, provinčního sjezdu, kolo, ústřední výbor, ústředního výboru, plenární schůze, plenárního zasedání, mimořádné zasedání, řádné zasedání, veletrh, veletrhu, olympiáda, hry, vydání, Národní shromáždění, Národního shromáždění, zasedání lidové rady`,
		view_count: 'zhlédnutí, zobrazení, přečtení, čtenářů, kliknutí, shlédnutí',
		comment_count: 'komentářů, komentáře, komentář, sdílení, reakcí, odpovědí, lajků',
		attendance: `delegátů, delegáti, delegáty, účastníků, účastníci, účastníky, hostů na konferenci, pozvaných, pozvaných hostů, stánků, stánky, stánek, expozic, vystavovatelů, diváků, diváci, připojovacích míst, přípojných bodů,
			spojovacích bodů, propojovacích bodů, připojených míst, přípojných míst, připojených bodů, míst připojení, dobrovolníků na, sportovců, sportovci, závodníků, umělců, přítomných, zástupců, přednášek, vystoupení, referátů, běžců,
			závodnic, soutěžících, týmů, soutěžních týmů, členů delegace, diskusních příspěvků, řečníků, projevů, delegací, delegace, souborů, uměleckých souborů, stanovišť, místy, přípojnými místy, místech připojení, členů výboru/komise/rady/předsednictva/vlády`,
		weather:
			'stupňů Celsia, stupně Celsia, stupňů, °C, °, mm srážek, milimetrů srážek, milimetrů, mm, metrů za sekundu, m s, stupeň Celsia',
		altitude:
			'metrů nad mořem, m n m, metrů nadmořské výšky, metrů nad hladinou moře, metru nad mořem',
		distance:
			'km od, kilometrů od, km daleko, kilometrů daleko, km severně, km jižně, km východně, km západně, kilometrů severně, kilometrů jižně, kilometrů západně, kilometrů východně, metrů od, km na sever, km na jih, km severozápadně, km jihozápadně',
		score: 'gólů, branek, góly',
		limit: 'km h, km za hodinu, kilometrů za hodinu, kilometrů v hodině, promile alkoholu',
		model: 'ccm, cm3, kubických centimetrů',
		doc_number:
			'NQ TU, NQ TW, NQ HĐND, NQ HDND, QĐ TTg, QD TTg, QĐ UBND, QD UBND, CT TW, CT TU, KL TW, BC UBND, KH UBND, TB UBND, NĐ CP, QD TW, QĐ TW, QH, CV TU, KH TU, CTr TU, BC CTK, TT, Sb',
		name: `patro, patře, podlaží, pluk, pluku, divize, divizi, divizí, brigáda, vojenské oblasti, armádní sbor, prapor, třída, hvězdičkami, hvězdičky, hvězdiček, hvězdička, hvězd, hvězdy, hvězdičkový, hvězdičkové, hvězdičkových`,
		price:
			'VND za kilogram, VND za kilo, VND kg, VND za kg, dongů za kilogram, dongů za kilo, VND za vstupenku, VND za litr, dongů za litr, VND za osobu a den, dolarů za barel, dongů kg, VND za tunu',
		list: 'stran, stránek, fotografií, snímků, dílů'
	},

	periods: {
		months: [
			'leden, ledna, lednu, lednem, lednov*',
			'únor, února, únoru, únorem, únorov*',
			'březen, března, březnu, březnem, březnov*',
			'duben, dubna, dubnu, dubnem, dubnov*',
			'květen, května, květnu, květnem, květnov*',
			'červen, června, červnu, červnem, červnov*',
			'červenec, července, červenci, červencem, červencov*',
			'srpen, srpna, srpnu, srpnem, srpnový, srpnového, srpnovém, srpnových',
			'září, zářijov*',
			'říjen, října, říjnu, říjnem, říjnov*',
			'listopad, listopadu, listopadem, listopadov*',
			'prosinec, prosince, prosinci, prosincem, prosincov*'
		],
		weekdays:
			'pondělí, úterý, středa, středu, středy, čtvrtek, čtvrtka, pátek, pátku, sobota, sobotu, soboty, neděle, neděli',
		year: 'rok, roku, roce, rokem, roky, roků, let, léta, letech, lety, r',
		quarter: 'čtvrtletí, čtvrtletím, čtvrtletích, kvartál, kvartálu, kvartále, kvartály, Q, čtvrtl',
		quarters: 'čtvrtletí, čtvrtletích, čtvrtletím, kvartály, kvartálů, kvartálech',
		half: 'pololetí, pololetím, pololetích, polovina roku, polovině roku, polovinu roku, poloviny roku, půlrok, půlroku, půlroce, půle/půli/půlka/půlce/půlku roku',
		runs: { 6: 'pololetí, pololetn*, půlrok*, půl roku' },
		month: 'měsíc, měsíce, měsíci, měsíců, měsících, měsícům, měsícem',
		day: 'den, dne, dny, dní, dnů, dnem, dni',
		first: 'první, prvních, prvního, prvním, prvními, počáteční*, úvodní*',
		last: 'poslední, posledních, posledního, posledním, posledními, závěrečné, závěrečný, závěrečném, závěrečných',
		endOf:
			'konec, konce, konci, koncem, na konci, do konce, ke konci, ke konci roku, závěr, závěru, závěrem, sklonku, na sklonku, ukončení',
		startOf:
			'začátek, začátku, začátkem, na začátku, od začátku, počátek, počátku, počátkem, na počátku, od počátku, úvod, v úvodu',
		until: 'do, ke dni, k, ke, až do, do konce, ke konci, dosud, k datu, do dne, před koncem',
		published: 'zveřejněn*, vydan*, vyšel, vyšla, publikován*',
		yearsApart: {
			last_year: 'před, zpátky, zpět',
			year_before: 'předtím, dříve, dřív',
			year_after: 'později, poté, nato'
		},
		nearest: {
			last: 'minulý, minulého, minulém, loni v, uplynulého, uplynulém',
			next: 'příští, příštího, příštím, nadcházejícího'
		},
		since: 'od, od roku, od začátku, od počátku, počínaje, počínaje rokem, po roce, z roku',
		everSince: 'od',
		term: 'období, v období, na období, pro období, funkční období, volební období, pětiletí, pětiletka, pětiletky, pětiletce, etapa, etapě, fáze, fázi, léta, letech, tříletí, mezi lety, v letech',
		sameYear:
			'téhož roku, témže roce, tomtéž roce, stejného roku, stejném roce, stejný rok, tentýž rok',
		relative: {
			last_year: `
					loni, vloni, loňsk*, minulý rok, minulého roku, minulém roce, minulému roku,
					minulým rokem, uplynul*/minul* rok*/roce, rok*/roce minul*/uplynul*, proti loňsku,
					oproti loňsku
				`,
			year_before: `
					předchozí rok, předchozího roku, předchozím roce, předchozímu roku, předchozím rokem,
					předešlý rok, předešlého roku, předešlému roku, předešlém roce, předcházející rok,
					předcházejícího roku, předcházejícím roce, předcházejícímu roku, rok předtím,
					o rok dříve, rok dříve, před rokem, rok předem
				`,
			this_year:
				'letos, letoš*, tento rok, tohoto roku, tomto roce, tomuto roku, běžného roku, běžném roce, aktuálního roku, v tomto roce, končící*/uplývající* rok*/roce, právě skončen*/končící* rok*/roce',
			the_year: 'celý rok, celého roku, celoročn*',
			year_to_date:
				'od začátku roku, od počátku roku, od začátku letošního roku, od počátku letošního roku, letos od začátku roku',
			next_year:
				'příští rok, příštího roku, příštím roce, příštímu roku, nadcházející* rok*/roce, rok*/roce příští*/nadcházející*, napřesrok',
			year_after:
				'následující rok, následujícího roku, následujícím roce, v dalším roce, dalšího roku, o rok později',
			same_period: `stejn*/srovnateln*/obdobn*/odpovídající* období/dob*/čtvrtletí/kvartál*/měsíc*/pololetí (loni/vloni), stejn*/srovnateln*/obdobn* období/dob*/čtvrtletí/kvartál*/měsíc*/pololetí loňsk*/minulého/předchozího/předešlého/uplynulého (roku), téhož/tomtéž/témuž/totéž/týmž období/obdobím/čtvrtletí/kvartálu/pololetí (loni/loňského/minulého/předchozího) (roku), téže době, (loni/vloni) touto dobou, před rokem touto dobou, touto dobou loni`,
			the_term:
				'(za/v) (celé/uplynulé/minulé/toto) (volební/funkční) období, (za/v) (uplynulých/posledních) pět/pěti let/letech, pětiletí, pětiletce',
			term_end:
				'posledním/poslední/závěrečném rok/roce/roku (volebního/funkčního) období/pětiletí, konec/konci/koncem (volebního/funkčního) období',
			this_month:
				'tento měsíc, tohoto měsíce, tomto měsíci, během měsíce, v měsíci, za měsíc, běžného měsíce, v průběhu měsíce',
			last_month:
				'poslední uzavřený měsíc, minulý měsíc, minulého měsíce, minulém měsíci, předchozí měsíc, předchozího měsíce, předchozímu měsíci, předchozím měsíci, předcházejícího měsíce, předcházejícímu měsíci, předešlého měsíce, před měsícem, uplynulém měsíci, uplynulého měsíce, uplynulý měsíc',
			this_quarter:
				'toto čtvrtletí, tohoto čtvrtletí, tomto čtvrtletí, ve čtvrtletí, za čtvrtletí, během čtvrtletí',
			last_quarter:
				'předchozí čtvrtletí, předchozího čtvrtletí, předchozímu čtvrtletí, předchozím čtvrtletí, minulé čtvrtletí, minulého čtvrtletí, minulému čtvrtletí, předcházejícího čtvrtletí'
		}
	},

	places: {
		province:
			'provincie, provincii, provincií, provinciích, provinciím, provinční, provinčního, provinčním, provinčnímu, kraj, kraje, kraji, provinciemi, provinčních',
		city: 'město, města, městě, městem, městu, měst, městech, velkoměsto, velkoměsta, metropole, metropoli, přístavní město, přístavního města, provinční město',
		district:
			'okres, okresu, okresem, okrese, okresy, okresů, okresech, distrikt, distriktu, distrikty, městský obvod, městském obvodu, městského obvodu, ostrovní okres, ostrovním okrese, ostrovního okresu, horský okres, horském okrese, horského okresu, pobřežní okres, pobřežním okrese, pohraniční okres, obvod, obvodu, ostrov, ostrově, ostrova',
		town: 'městys, městyse, městysi, městyse, městečko, městečka, městečku, okresní město, okresním městě, okresního města, městysů',
		commune:
			'obec, obce, obci, obcí, obcích, komuna, komuny, komuně, obvod, obvodu, obvody, obvodů, městská čtvrť, městské čtvrti, čtvrť, čtvrti, zvláštní zóna, zvláštní zóny, zvláštní zóně, horská obec, pohraniční obec, vesnice, vesnici',
		plurals:
			'obcích, obcím, komun, komuny, komunách, okresy, okresů, okresech, okresům, města, měst, městech, čtvrti, čtvrtí, obvody, obvodů',
		vietnam:
			'Vietnam, Vietnamu, Vietnamem, Vietname, Viet Nam, celá země, celé země, celou zemi, v celé zemi, země, zemi, v zemi, celostátně, celostátní úroveň, celostátní úrovni, na celostátní úrovni, celonárodně, národ, státu, Vietnamská socialistická republika, Vietnamské socialistické republiky, celostátní*/celorepublikov*/národní* průměr*/hodnot*/míra/míru/míře/podíl*/HDP/růst*/tempo, průměr* (celé) země, vietnamsk* ekonomik*/hospodářství/HDP/vývoz*/export*, zbytek/zbytku země, celostátní medián*',
		levelStands: 'before',
		theDistrict:
			'okres, okresu, okresem, okrese, celý okres, celého okresu, celém okrese, tento okres, tohoto okresu, tomto okrese, náš okres, našeho okresu, na území okresu, v rámci okresu, distrikt, distriktu, distriktem, celý distrikt, celého distriktu',
		theProvince:
			'provincie, provincii, provincií, celá provincie, celé provincie, v celé provincii, celou provincii, naše provincie, naší provincie, v naší provincii, této provincie, tato provincie, na území provincie, v provincii, po celé provincii, lokalita, lokality, celé město, celého města, v celém městě, na území města, v rámci provincie, na úrovni provincie, město, města, městě, městu, městem, tohoto města, tomto městě'
	},

	indicators: {
		economy: `GRDP, HRDP, HDP, HRP, hrubý provinční produkt, hrubého provinčního produktu, regionální hrubý domácí produkt, regionálního hrubého domácího produktu, regionální HDP, regionálního HDP, provinční HDP, provinčního HDP, HDP provincie, HDP města, HDP regionu, místní HDP, hrubý produkt provincie, hrubý produkt na území, celkový produkt provincie, celkový produkt na území, celkového produktu na území, celkový produkt v oblasti, hrubý místní produkt, hrubého místního produktu, regionální produkt, regionálního produktu, ekonomika provincie, ekonomiky provincie, ekonomika města, ekonomiky města, místní ekonomika, místní ekonomiky, hospodářství provincie, ekonomika, ekonomiky, ekonomiku, přidaná hodnota, přidané hodnoty, přidanou hodnotu, hrub* regionáln* (domácí*) produkt*, hrub* domácí* produkt*, ekonomice, ekonomikou, hrub* produkt*, produkt* provincie`,
		grdp_growth: `růst* GRDP/HDP/HRDP, tempo/tempa/tempem/tempu růstu GRDP/HDP, míra/míry/míru růstu GRDP/HDP, růst* hrubého regionálního (domácího) produktu, tempo/tempa růstu hrubého regionálního (domácího) produktu, růst* hrubého domácího produktu, GRDP vzrost*, GRDP rost*, GRDP stoup*, GRDP se zvýšil*, GRDP provincie vzrost*, hospodářský růst, hospodářského růstu, hospodářským růstem, hospodářskému růstu, ekonomický růst, ekonomického růstu, ekonomickým růstem, ekonomickému růstu, tempo/tempa/tempem/míra/míry (hospodářského/ekonomického) růstu, růst* ekonomiky, růst* hospodářství, růst* místní ekonomiky, ekonomika vzrostla, ekonomika rostla, ekonomika provincie vzrostla, ekonomika provincie rostla, ekonomika se zvýšila, ekonomika klesla, dvouciferný růst, dvouciferného růstu, dvojciferný růst, dvouciferné tempo, růst* regionálního HDP, zvýšení GRDP, nárůst GRDP, zvýšit GRDP, pokles GRDP, tempo ekonomického rozvoje, index růstu GRDP, růst provincie, růst města`,
		grdp: `rozsah ekonomiky, rozsahu ekonomiky, objem hospodářství, objem GRDP/HDP/HRDP, objemu GRDP, velikost GRDP/HDP/HRDP, velikosti GRDP, rozsah GRDP, hodnota GRDP, hodnoty GRDP, hodnotu GRDP, výše GRDP, GRDP v běžných cenách, GRDP v aktuálních cenách, HDP v běžných cenách, hrubý regionální (domácí) produkt v běžných cenách, ekonomika v běžných cenách, běžných cenách, běžné ceny, aktuálních cenách, nominální GRDP, celkový GRDP, celkové GRDP, ekonomický objem, ekonomického objemu, ekonomická velikost, ekonomiky provincie v běžných cenách, velikost ekonomiky provincie, měřítko ekonomiky, ekonomika o velikosti, ekonomika o objemu, objem* ekonomik*, velikost* ekonomik*, velikost hospodářství`,
		grdp_constant_prices: `GRDP ve stálých cenách, GRDP ve srovnatelných cenách, GRDP ve srovnávacích cenách, GRDP ~ ve stálých cenách, GRDP ~ ve srovnatelných cenách, HDP ve stálých cenách, hrubý regionální (domácí) produkt ve stálých/srovnatelných cenách, stálých cenách, stálé ceny, stálých cen, srovnatelných cenách, srovnatelné ceny, srovnatelných cen, srovnávacích cenách, cenách roku 2010, cen roku 2010, konstantních cenách, reálný GRDP`,
		grdp_per_capita: `GRDP na obyvatele, GRDP na hlavu, GRDP na osobu, GRDP na jednoho obyvatele, HDP na obyvatele, HDP na hlavu, HDP na osobu, HDP na jednoho obyvatele, HRDP na obyvatele, průměrný GRDP na obyvatele, průměrného GRDP na obyvatele, průměrný GRDP, průměrné GRDP, GRDP per capita, HDP per capita, hrubý regionální (domácí) produkt na obyvatele/hlavu/osobu, hrubého regionálního (domácího) produktu na obyvatele/hlavu/osobu, hrubý domácí produkt na obyvatele/hlavu/osobu, hrubého domácího produktu na obyvatele/hlavu/osobu, regionální produkt na obyvatele/hlavu, produkt na obyvatele, produkt na hlavu, produktu na obyvatele, na (jednoho) obyvatele/hlavu připad*, připad* na (jednoho) obyvatele/hlavu, produkt* na (jednoho) obyvatele/hlavu/osobu, na (jednoho) obyvatele/hlavu to činí/dělá/je`,
		income_per_capita: `průměrný příjem na obyvatele/hlavu/osobu, průměrného příjmu na obyvatele/hlavu/osobu, průměrný příjem, průměrného příjmu, průměrným příjmem, průměrné příjmy, průměrných příjmů, příjem na obyvatele, příjem na hlavu, příjem na osobu, příjmu na obyvatele, příjmu na hlavu, příjmy na obyvatele, příjmy na hlavu, příjmů na obyvatele, příjem obyvatel, příjmy obyvatel, příjem obyvatelstva, příjmy obyvatelstva, příjmy lidí, měsíční příjem, měsíčního příjmu, průměrný měsíční příjem, roční příjem na obyvatele, průměrný roční příjem, průměrný příjem pracovníka, příjem jednoho obyvatele, průměrný příjem na jednoho obyvatele, příjem na jednoho obyvatele, průměrn* (měsíční*/roční*) výděl*/mzd*/plat*, výdělek, výdělku`,
		rural_income_per_capita: `příjem na obyvatele ve venkovských oblastech, příjem* ~ ve venkovských oblastech, příjm* ~ ve venkovských oblastech, příjem ~ na venkově, příjm* ~ na venkově, příjem na venkově, příjem venkovského obyvatelstva, příjmy venkovského obyvatelstva, příjem venkovských obyvatel, příjmy venkovských obyvatel, průměrný příjem na venkově, průměrný příjem na obyvatele na venkově, průměrný příjem venkovského obyvatele, průměrný příjem ve venkovských oblastech, průměrný příjem venkovských obyvatel, venkovan*, venkovsk* příj*, příj* rolník*/zemědělc*/venkovan*, na venkově (se) vydělá*`,
		industry_construction: `průmysl a stavebnictví, průmyslu a stavebnictví, průmyslem a stavebnictvím, průmysl stavebnictví, průmyslu stavebnictví, průmysl a výstavba, průmyslu a výstavby, průmyslově stavební*, průmyslový a stavební sektor, průmyslového a stavebního sektoru, sektor průmyslu a stavebnictví, sektoru průmyslu a stavebnictví, odvětví průmyslu a stavebnictví, oblast průmyslu a stavebnictví, sekundární sektor, sekundárního sektoru, sekundárním sektoru, průmysl* (spolu) se stavebnictvím`,
		industry_construction_share_grdp: `podíl/podílu/podílem (sektoru) průmyslu a stavebnictví, podíl/podílu průmyslu stavebnictví, podíl/podílu průmyslu a výstavby, podíl sekundárního sektoru, podíl průmyslu, podílu průmyslu, průmysl a stavebnictví tvoř*, průmysl a stavebnictví představov*, průmysl a stavebnictví představuj*, průmysl a stavebnictví se podíl*, průmysl a stavebnictví zaujím*, průmysl a stavebnictví s podílem, podíl odvětví průmyslu a stavebnictví, váha průmyslu a stavebnictví, průmysl se stavebnictvím tvoř*/představ*/podíl*`,
		industry_construction_growth: `růst* průmyslu a stavebnictví, růst* sektoru průmyslu a stavebnictví, tempo růstu průmyslu a stavebnictví`,
		agriculture: `zemědělství lesnictví a rybolov, zemědělství lesnictví a rybolovu, zemědělství lesnictví a rybářství, zemědělství lesnictví rybolov*, zemědělství lesního hospodářství a rybolovu, zemědělství lesní hospodářství a rybolov, zemědělství lesnictví a akvakultur*, zemědělství lesnictví a vodní* hospodářství, zemědělství lesnictví a rybného hospodářství, zemědělsko lesnicko rybářsk*, zemědělství lesnictvím a rybolovem, zemědělství a rybolov*, zemědělství, zemědělstvím, zemědělský sektor, zemědělského sektoru, zemědělském sektoru, zemědělská výroba, zemědělské výroby, zemědělskou výrobu, zemědělská produkce, zemědělské produkce, zemědělskou produkci, primární sektor, primárního sektoru, primárním sektoru, agrární sektor, agrárního sektoru, sektor zemědělství, sektoru zemědělství`,
		agriculture_share_grdp: `podíl/podílu/podílem (sektoru) zemědělství, podíl/podílu (sektoru) zemědělství lesnictví a rybolovu, podíl/podílu zemědělství lesnictví a rybářství, podíl zemědělství na GRDP, podíl primárního sektoru, podíl zemědělského sektoru, zemědělství lesnictví a rybolov tvoř*, zemědělství lesnictví a rybolov představov*, zemědělství lesnictví a rybolov představuj*, zemědělství tvoř*, zemědělství se podílí, zemědělství s podílem`,
		agriculture_growth: `růst* zemědělství, růst* zemědělské výroby/produkce, růst* (sektoru) zemědělství lesnictví a rybolovu, tempo růstu zemědělství`,
		agricultural_production_value: `hodnota/hodnoty/hodnotu zemědělské produkce/výroby, hodnota/hodnoty/hodnotu produkce (sektoru) zemědělství, hodnota/hodnoty výroby (sektoru) zemědělství, produkční hodnota zemědělství, produkční hodnota (sektoru) zemědělství lesnictví a rybolovu, výrobní hodnota zemědělství, výrobní hodnota zemědělství lesnictví a rybolovu, hodnota produkce zemědělství lesnictví a rybolovu, hodnota výroby v zemědělství, hodnota produkce v zemědělství, hrubá zemědělská produkce, hodnota produkce na hektar, hodnota produkce z hektaru, hodnota zemědělských produktů, hodnota produktů na hektar, z hektaru (orné/zemědělské/obdělávané) půdy`,
		services: `sektor služeb, sektoru služeb, sektorem služeb, služby, služeb, službám, obchod a služby, obchodu a služeb, obchod služby, obchodem a službami, odvětví služeb, oblast služeb, terciární sektor, terciárního sektoru, terciárním sektoru, obchod služby a cestovní ruch, obchodu služeb a cestovního ruchu, obchod cestovní ruch a služby, služby a cestovní ruch, službami, službách`,
		services_share_grdp: `podíl/podílu/podílem (sektoru) služeb, podíl/podílu obchodu a služeb, podíl odvětví služeb, podíl terciárního sektoru, služby tvoř*, služby představov*, služby představuj*, služby zaujím*, služby se podíl*, služby s podílem, sektor služeb tvoř*, sektor služeb představov*, sektor služeb představuj*, sektor služeb se podíl*`,
		services_growth: `růst* služeb, růst* sektoru služeb, tempo růstu služeb, tempo růstu sektoru služeb`,
		services_production_value: `hodnota/hodnoty/hodnotu produkce/výroby (sektoru) služeb, hodnota/hodnoty produkce/výroby obchodu a služeb, produkční hodnota služeb, produkční hodnota obchodu a služeb, výrobní hodnota služeb, výrobní hodnota obchodu a služeb, hodnota služeb, hodnota obchodu a služeb, hodnota produkce odvětví služeb`,
		industry: `průmysl, průmyslu, průmyslem, průmyslový sektor, průmyslového sektoru, průmyslovém sektoru, průmyslová výroba, průmyslové výroby, průmyslovou výrobu, průmyslové výrobě, průmyslová produkce, průmyslové produkce, průmyslovou produkci, odvětví průmyslu, sektor průmyslu`,
		industry_growth: `samotný průmysl, růst* průmyslu, růst* průmyslového sektoru, tempo růstu průmyslu, přidaná hodnota průmyslu, přidané hodnoty průmyslu, přidaná hodnota v průmyslu, průmyslový růst`,
		iip_growth: `IIP, index* průmyslové výroby, index* průmyslové produkce, index* průmyslu, průmyslový index, průmyslová výroba/produkce vzrost*, průmyslová výroba/produkce rost*, průmyslová výroba/produkce stoup*, průmyslová výroba/produkce se zvýšila, průmyslová výroba/produkce klesla, růst* průmyslové výroby/produkce, tempo růstu průmyslové výroby/produkce, nárůst průmyslové výroby/produkce, zvýšení průmyslové výroby/produkce, objem průmyslové výroby/produkce, index výroby průmyslu, průmyslová výroba IIP, index* průmyslov* výrob*, index* průmyslov* produkc*, průmyslov* výrob*/produkc* ~ vzrost*/stoup*/kles*/posíl*/zesíl*/oslab*/propad*/vyšší/nižší/přida*`,
		industrial_production_value: `hodnota/hodnoty/hodnotu/hodnotou průmyslové výroby/produkce, hodnota/hodnoty/hodnotu produkce/výroby průmyslu, hodnota/hodnoty produkce/výroby průmyslového sektoru, hodnota/hodnoty produkce/výroby v průmyslu, výrobní hodnota průmyslu, produkční hodnota průmyslu, hodnota průmyslové a řemeslné výroby, hrubá hodnota průmyslové výroby, hodnota výroby průmyslu a stavebnictví, hodnota průmyslových výrobků, hodnota produkce průmyslu a řemesel`,
		construction: `stavebnictví, stavebnictvím, stavební sektor, stavebního sektoru, stavební výroba, stavební výroby, stavební odvětví, odvětví stavebnictví`,
		construction_growth: `růst* stavebnictví, růst* stavební výroby, tempo růstu stavebnictví`,
		manufacturing: `zpracovatelský průmysl, zpracovatelského průmyslu, zpracovatelským průmyslem, zpracovatelském průmyslu, zpracovatelský a výrobní průmysl, zpracovatelského a výrobního průmyslu, zpracovatelství a výroba, zpracování a výroba, zpracování a výroby, výrobní a zpracovatelský průmysl, výrobního a zpracovatelského průmyslu, zpracovatelský sektor, zpracovatelského sektoru, zpracovatelská výroba, výrobní průmysl, výrobního průmyslu, zpracovatelské odvětví, zpracovatelský a výrobní sektor`,
		manufacturing_growth: `růst* zpracovatelského (a) (výrobního) průmyslu, tempo růstu zpracovatelského průmyslu`,
		product_taxes: `daně z produktů, daní z produktů, daně z výrobků, daní z výrobků, daň z produktů, daň z výrobků, produktové daně, produktových daní, daně na produkty, daně na výrobky, daní na produkty, čisté daně z produktů, daně z produktů minus dotace, daně z produktů bez dotací, daně z produktů po odečtení dotací, daň z produktů minus dotace, daně z produktů snížené o dotace`,
		product_tax_growth: `růst* daní z produktů`,
		national_economy: `národní ekonomika, národní ekonomiky, národního hospodářství, ekonomika země, ekonomiky země, vietnamská ekonomika, vietnamské ekonomiky`,
		gdp_growth: `celostátní HDP, celostátního HDP, národní HDP, národního HDP, HDP země, HDP celé země, HDP Vietnamu, vietnamský HDP, vietnamského HDP, hrubý domácí produkt země, hrubého domácího produktu země, hrubý domácí produkt Vietnamu, celostátní růst, celostátního růstu, celostátní ekonomický/hospodářský růst, růst* HDP země, růst* HDP celé země, růst* HDP Vietnamu, růst* národní ekonomiky, růst* vietnamské ekonomiky, růst* celé země, růst* země, tempo růstu země, tempo růstu celé země, tempo růstu HDP země, celostátní tempo růstu, národní tempo růstu, ekonomika země vzrostla`,
		sector_production_value: `(celková) hodnota produkce odvětví, (celková) hodnota produkce tohoto odvětví, (celková) hodnota výroby odvětví, (celková) hodnota produkce sektoru, (celková) hodnota výroby v odvětví, produkční hodnota odvětví`,
		total_production_value: `celková hodnota produkce/výroby, celkové hodnoty produkce/výroby, celkovou hodnotu produkce/výroby, celková výrobní hodnota, celkové výrobní hodnoty, celková produkční hodnota, celkové produkční hodnoty, hodnota produkce/výroby všech odvětví/sektorů, hodnota produkce/výroby ekonomiky, hodnota produkce, hodnoty produkce, hodnotu produkce, hodnota výroby, hodnoty výroby, výrobní hodnota, produkční hodnota, hodnota výroby odvětví, hodnota produkce odvětví, hodnota výroby hospodářských odvětví`,
		labour_productivity: `společenská produktivita práce, společenské produktivity práce, produktivita společenské práce, produktivita na pracovníka, produktivita na zaměstnance, produktivita na jednoho pracovníka, růst* produktivity práce, tempo růstu produktivity práce, pracovní produktivita, produktivita pracovníků, produktivit* práce`,
		tfp_contribution: `TFP, příspěvek TFP, příspěvku TFP, podíl TFP, podílu TFP, přínos TFP, celková produktivita faktorů, celkové produktivity faktorů, souhrnná produktivita faktorů, souhrnné produktivity faktorů, celková produktivita výrobních faktorů, celkové produktivity výrobních faktorů, souhrnná produktivita výrobních faktorů, souhrnné produktivity výrobních faktorů, příspěvek celkové produktivity`,
		investment: `investice, investic, investicím, investicemi, investičního kapitálu, investiční kapitál, investičních prostředků`,
		social_investment: `celkové sociální investice, celkových sociálních investic, sociální investice, celkový společenský investiční kapitál, celkového společenského investičního kapitálu, společenský investiční kapitál, sociální investiční kapitál, celkový sociální investiční kapitál, investice celé společnosti, investic celé společnosti, celkový rozvojový investiční kapitál, rozvojové investice, rozvojových investic, celkové rozvojové investice, realizované investice, realizovaný investiční kapitál, realizovaných investic, kapitál celospolečenských investic, celospolečenské investice, celospolečenských investic, celospolečenský investiční kapitál, celková výše investic, objem investic, objem společenských investic, celkový objem investic, investiční kapitál celé společnosti, mobilizovaný společenský investiční kapitál, mobilizovaný investiční kapitál, společensk* investic*, celkov* investic*, celkov* společensk* investic*, celkov* investiční* kapitál*, se investovalo, investovalo se`,
		public_investment_disbursement: `čerpání (kapitálu/prostředků) (veřejných) investic, čerpání (veřejného) investičního kapitálu, čerpání prostředků, čerpání kapitálu, čerpání, míra čerpání, míry čerpání, míru čerpání, vyčerpán*, vyčerpal*, proinvestován*, proinvestoval*, vyplácení (kapitálu) (veřejných) investic, vyplácení veřejného investičního kapitálu, vyplacen* ~ veřejných investic, výplata (kapitálu) veřejných investic, uvolňování (kapitálu/prostředků) (veřejných) investic, uvolňování veřejného investičního kapitálu, uvolnění (kapitálu) veřejných investic, veřejné investice, veřejných investic, veřejnými investicemi, veřejný investiční kapitál, veřejného investičního kapitálu, kapitál veřejných investic, kapitálu veřejných investic, plán veřejných investic, míra uvolňování, míra vyplácení, disburs*, realizace veřejných investic, prostředky veřejných investic`,
		fdi: `PZI, FDI, zahraniční přímé investice, zahraničních přímých investic, projekty PZI, projektů PZI, projekty FDI, projektů FDI, projektů přímých zahraničních investic, projekty přímých zahraničních investic, zahraničních projektů, projekty zahraničních investic, projektů zahraničních investic, přím* zahraniční* investic*, zahraniční* investic*, cizí/cizího/cizímu/cizím/cizích/zahraniční* kapitál*/investor*/investic*, projekt* s/se cizí*/zahraniční* kapitálem/účastí`,
		fdi_capital: `kapitál PZI/FDI, kapitálu PZI/FDI, kapitál přímých zahraničních investic, kapitálu přímých zahraničních investic, příliv PZI/FDI, přílivu PZI/FDI, příliv přímých zahraničních investic, příliv zahraničních investic, přilákal* ~ přímých zahraničních investic, přilákané PZI, přilákání PZI/FDI, přilákání přímých zahraničních investic, přilákání zahraničních investic, lákání přímých zahraničních investic, získávání přímých zahraničních investic, zahraniční kapitál, zahraničního kapitálu, zahraniční investiční kapitál, zahraničního investičního kapitálu, registrovaný kapitál PZI/FDI, registrovaného kapitálu PZI/FDI, registrované PZI, nové PZI, nově registrovaný kapitál, nově registrovaného kapitálu, registrovaný zahraniční kapitál, registrované přímé zahraniční investice, objem PZI/FDI, objem přímých zahraničních investic, přilákal* ~ zahraničních investic`,
		fdi_stock: `kumulativní PZI, kumulované PZI, kumulovaný kapitál, kumulativně ~ projektů, platných projektů, platné projekty, platných PZI, platné projekty PZI, platných projektů PZI/FDI, projektů v platnosti, projekty v platnosti, v platnosti ~ projektů, je v platnosti, jsou v platnosti, zůstává v platnosti, aktivních projektů PZI/FDI, aktivní projekty PZI/FDI, aktivních projektů, celkový registrovaný kapitál, celkového registrovaného kapitálu, celkovým registrovaným kapitálem, registrovaným kapitálem celkem, celkem projektů PZI, celkem ~ projektů PZI/FDI, dosud platných, stále platných, souhrnný registrovaný kapitál, akumulovaný kapitál, kumul* ~ kapitál*, platilo ~ projektů`,
		fdi_projects: `nové projekty PZI/FDI, nových projektů PZI/FDI, počet projektů PZI/FDI, počtu projektů PZI/FDI, nových projektů přímých zahraničních investic, nové projekty přímých zahraničních investic, nových zahraničních projektů, nové zahraniční projekty, nových projektů se zahraničním kapitálem, zahraničních investičních projektů, zahraniční investiční projekty, licencí získalo ~ projektů PZI, licencovan* ~ projektů PZI, povolen* ~ projektů PZI, projektů zahraničních investorů`,
		investment_attracted: `přilákané investice, přilákaných investic, přilákání investic, přilákáním investic, lákání investic, získávání investic, přilákal* investice, přilákal* ~ investic, přilákaný kapitál, přilákaného kapitálu, přilákaný investiční kapitál, přepočtený kapitál, přepočteného kapitálu, přepočítaný kapitál, příliv investic, přílivu investic, přitahování investic, přitažlivost investic, přitáhl* investice, přilákat investice, celkový přilákaný kapitál, domácí a zahraniční investice, domácích i zahraničních investic, domácích a zahraničních investic, nové investice, nových investic, získal* investice`,
		investment_projects: `investiční projekty, investičních projektů, investičním projektům, nové investiční projekty, nových investičních projektů, nové projekty, nových projektů, počet (investičních) projektů, schválených projektů, schválené projekty, licencovaných projektů, schválil* ~ projektů, schváleno ~ projektů, povoleno ~ projektů, mimorozpočtových projektů, projektů mimo rozpočet, přilákal* ~ projektů, investičních záměrů, investičních licencí, osvědčení o registraci investic`,
		domestic_investment_capital: `domácí investiční kapitál, domácího investičního kapitálu, kapitál domácích projektů, kapitál domácích investic, kapitálem domácích investic, domácí přímé investice, domácích přímých investic, domácích investičních projektů, domácí investiční projekty, registrovaný kapitál domácích projektů, domácí*/tuzemsk* investo*/investic*/kapitál*/projekt*`,
		enterprises: `podniky, podniků, podnikům, firmy, firem, společností, podniků s (celkovým) registrovaným kapitálem, podniky s (celkovým) registrovaným kapitálem, firem s (celkovým) registrovaným kapitálem, společností s (celkovým) registrovaným kapitálem, podniků se základním kapitálem, podniků s celkovým kapitálem, podnicích, firmám, firmách, firmami, společnostmi`,
		enterprises_new: `nově založené/založených/založeny/založeno/vzniklé/vzniklých/registrované/registrovaných/zřízené/zřízených podniky/podniků/firmy/firem/společnosti/společností, nové/nových podniky/podniků/firmy/firem/společnosti/společností, nově založených, nově registrovaných, založeno ~ podniků, založeno ~ firem, založeno ~ společností, bylo založeno, bylo nově založeno, nově založeno, vzniklo ~ podniků, vzniklo ~ firem, vzniklo ~ společností, nově vzniklo, nově registrováno, registrováno ~ podniků, registrováno ~ firem, registrováno ~ nových, zaregistrován* ~ podniků, zaregistroval* se ~ podniků, založení podniků, zakládání podniků, založení nových podniků, počet nových podniků, počet nově založených podniků, počet nově registrovaných podniků, registrace nových podniků, založených podniků, podniků bylo založeno, podniků nově založeno, začínajících podniků, nově zřízeno, založeno bylo, vzniklo`,
		enterprises_total: `činné podniky, činných podniků, aktivní podniky, aktivních podniků, fungujících podniků, fungující podniky, působících podniků, působí ~ podniků, působí ~ firem, působilo ~ podniků, podniků v provozu, podniky v provozu, celkový počet podniků, celkového počtu podniků, počet podniků, počtu podniků, celkem podniků, funguje ~ podniků, podniků působících, počet činných podniků, počet aktivních podniků, počet firem, má ~ podniků, činn*/aktivní*/funguj*/působíc* firem/firmy/společností`,
		budget: `rozpočet, rozpočtu, rozpočtem, rozpočtové, státní rozpočet, státního rozpočtu, státním rozpočtu, daňové příjmy, daňových příjmů, příjmy, příjmů, celkové příjmy, celkových příjmů`,
		state_budget_revenue: `příjmy (státního) rozpočtu, příjmů (státního) rozpočtu, příjmům (státního) rozpočtu, příjmech (státního) rozpočtu, příjem (státního) rozpočtu, příjmy do (státního) rozpočtu, příjmů do (státního) rozpočtu, celkové příjmy (státního) rozpočtu, celkových příjmů (státního) rozpočtu, celkové rozpočtové příjmy, celkových rozpočtových příjmů, státní příjmy, státních příjmů, příjmy státu, příjmy státního rozpočtu na území, výběr (státního) rozpočtu, výběr do (státního) rozpočtu, inkaso (státního) rozpočtu, rozpočtové inkaso, vybral* do (státního) rozpočtu, vybráno do (státního) rozpočtu, odvedl* do (státního) rozpočtu, odvody do (státního) rozpočtu, odvodů do (státního) rozpočtu, přispěl* do (státního) rozpočtu, příspěvek do (státního) rozpočtu, příspěvky do (státního) rozpočtu, výnosy (státního) rozpočtu, příjmová stránka rozpočtu, příjmy veřejného rozpočtu, fiskální příjmy, příjem do rozpočtu, příjm* (státn*) rozpočt*, rozpočtov* příjm*, příjm* do (státn*) rozpočt*, státní pokladn*, státní kas*, příjm* (státního) rozpočtu, do (okresní/provinční/veřejné) pokladny, na daních, vybral*, městsk* pokladn*`,
		local_budget_revenue: `příjmy místního rozpočtu, příjmů místního rozpočtu, příjmy místních rozpočtů, příjmy provinčního rozpočtu, příjmů provinčního rozpočtu, místní rozpočtové příjmy, místních rozpočtových příjmů, místní příjmy, místních příjmů, místní rozpočet, místního rozpočtu, příjmy okresního rozpočtu, příjmy rozpočtu obce`,
		domestic_revenue: `vnitrostátní příjmy, vnitrostátních příjmů, domácí výnosy, domácích výnosů, domácí inkaso, domácí výběr, příjmy z domácích zdrojů, příjmů z domácích zdrojů, z domácích zdrojů, domácí daně, domácích daní, příjmy z tuzemska, domácí daňové příjmy, domácí* příjm*, vnitřní* příjm*, tuzemsk* příjm*, domácí*/tuzemsk*/vnitřní* (rozpočtov*) příjm* (státního) (rozpočtu)`,
		customs_revenue: `příjmy z dovozu a vývozu, příjmů z dovozu a vývozu, příjmy z vývozu a dovozu, příjmů z vývozu a dovozu, příjmy z dovozně vývozních činností, příjmy z dovozních a vývozních činností, příjmy z dovozní a vývozní činnosti, příjmy z exportu a importu, příjmy z importu a exportu, příjmů z importu a exportu, příjmy z importně exportních, příjmy z dovozu vývozu, příjmy z zahraničního obchodu, příjmy ze zahraničního obchodu, příjmů ze zahraničního obchodu, příjmy z cel, příjmů z cel, příjmy z cla, příjmů z cla, celní příjmy, celních příjmů, příjmy cel, příjmy celnice, příjmy celních úřadů, výběr cla, výběr cel, clo, cla, cel, celní výnosy, celní poplatky, clo a daně z dovozu a vývozu, daně z dovozu a vývozu, daní z dovozu a vývozu, dovozní a vývozní daně, dovozních a vývozních daní, dovozní a vývozní cla, celní inkaso, výnos cel, příjmy z dovozních a vývozních, celníci, celníků, celníkům, celní správ*/úřad* vybral*`,
		budget_expenditure: `výdaje (státního/místního/veřejného/provinčního) rozpočtu, výdajů (státního/místního/veřejného/provinčního) rozpočtu, místní rozpočtové výdaje, celkové výdaje (rozpočtu), celkových výdajů (rozpočtu), čerpání rozpočtu, výdaje na rozvoj, běžné výdaje, běžných výdajů, rozvojové výdaje, pravidelné výdaje, výdaje na rozvojové investice, výdaje na investice, veřejné výdaje, veřejných výdajů, výdaje z rozpočtu, výdajů z rozpočtu, výdaje, výdajů, z (místního/státního/provinčního) rozpočtu ~ vydán*/vynaložen*, rozpočtov* výdaj*, výdaj* (státního/místního/provinčního) rozpočtu`,
		exports: `vývoz, vývozu, vývozem, vývozy, vývozů, export, exportu, exportem, exporty, exportů, hodnota vývozu, hodnoty vývozu, hodnotu vývozu, hodnota exportu, hodnoty exportu, hodnotu exportu, exportní obrat, exportního obratu, obrat vývozu, obratu vývozu, obrat exportu, vývozní obrat, vývozního obratu, celkový vývoz, celkového vývozu, celkový export, celkového exportu, celková hodnota vývozu, celková hodnota exportu, objem vývozu, objemu vývozu, objem exportu, vývoz zboží, vývozu zboží, export zboží, příjmy z vývozu, příjmy z exportu, tržby z exportu, tržby z vývozu, vyvezl*, vyvezen*, vyváž*, exportoval*, exportován*, exportní tržby, exportní příjmy, exportní hodnota, vývozní tržby, vyvéz*, vyvez*, vývozc*`,
		imports: `dovoz, dovozu, dovozem, dovozy, dovozů, import, importu, importem, importy, importů, hodnota dovozu, hodnoty dovozu, hodnotu dovozu, hodnota importu, hodnoty importu, dovozní obrat, dovozního obratu, importní obrat, obrat dovozu, obrat importu, celkový dovoz, celkového dovozu, celkový import, celková hodnota dovozu, objem dovozu, objem importu, dovoz zboží, dovozu zboží, dovezl*, dovezen*, dováž*, importoval*, importován*, import zboží, dovéz*, dovez*`,
		trade_turnover: `dovoz a vývoz, dovozu a vývozu, dovozem a vývozem, vývoz a dovoz, vývozu a dovozu, export a import, exportu a importu, import a export, importu a exportu, hodnota/hodnoty/objem dovozu a vývozu, hodnota/hodnoty/objem vývozu a dovozu, hodnota/objem exportu a importu, hodnota/objem importu a exportu, celková hodnota dovozu a vývozu, celková hodnota vývozu a dovozu, celkový dovoz a vývoz, celkový vývoz a dovoz, obrat dovozu a vývozu, obrat vývozu a dovozu, obrat exportu a importu, obrat importu a exportu, dovozně vývozní obrat, importně exportní obrat, obrat zahraničního obchodu, zahraniční obchod, zahraničního obchodu, objem zahraničního obchodu, přeshraniční obchod, přeshraničního obchodu, pohraniční obchod, pohraničního obchodu, obchodní obrat, obchodního obratu, obchodní výměna, obchodní výměny, hraničními přechody, hraničních přechodů, přes hraniční přechody, obrat hraničních přechodů, obrat přes hraniční přechody, obrat na hraničních přechodech, bilaterální obchod, vzájemný obchod`,
		retail_sales: `maloobchodních tržeb, tržby maloobchodu, tržeb maloobchodu, maloobchodní prodej zboží, maloobchodní tržby (za) (zboží/zbožím) (a) (služeb/služby), maloobchodní prodej zboží a (tržby) (příjmy) (ze) (služeb/spotřebitelských), maloobchodní prodej zboží a příjmy ze spotřebitelských služeb, maloobchodní tržby a příjmy ze služeb, celkové maloobchodní tržby, celkových maloobchodních tržeb, celkový maloobchodní prodej, celkový maloobchodní obrat, maloobchodní tržby zboží a spotřebitelských služeb, spotřebitelské služby, spotřebitelských služeb, tržby za spotřebitelské služby, příjmy ze spotřebitelských služeb, obrat maloobchodu, maloobchodn* tržb*, maloobchodn* prodej*, maloobchodn* obrat*, maloobchod*, obchodní*/obchody utrž*, tržb* obchodu/obchodů/obchodníků`,
		goods_services_sales: `oběh zboží a (příjmy) (tržby) (ze) služeb, oběhu zboží, oběh zboží, celkový oběh zboží, cirkulace zboží, objem oběhu zboží, obrat zboží a služeb, obratu zboží a služeb, celkový obrat zboží a služeb, prodej zboží a služeb, prodeje zboží a služeb, tržby ze zboží a služeb, tržby za zboží a služby, tržeb za zboží a služby, prodej zboží a příjmy ze služeb, pohyb zboží a služeb, tržby za prodej zboží a služeb`,
		cpi_growth: `CPI, index* spotřebitelských cen, průměrný index spotřebitelských cen, průměrného indexu spotřebitelských cen, index cen spotřebitele, index cen pro spotřebitele, spotřebitelské ceny, spotřebitelských cen, spotřebitelským cenám, inflace, inflaci, inflací, míra inflace, míru inflace, cenový index, průměrný CPI, index* spotřebitelsk* cen*, cen* v obchodech`,
		tourists: `turisté, turistů, turisty, turistům, návštěvníci, návštěvníků, návštěvníky, návštěvníkům, hosté, hostů, turistické návštěvy, turistický ruch, návštěvnosti, přivítal*, uvítal*, přivítat, uvítat, navštívil*, turistech, návštěvníkem, hostům, hosty, hostech, přijel*, přijet, dorazil*, dorazit, zamířil*`,
		tourist_arrivals: `počet turistů, počtu turistů, počet návštěvníků, počtu návštěvníků, celkový počet turistů, celkového počtu turistů, celkový počet návštěvníků, celkového počtu návštěvníků, turistické příjezdy, turistických příjezdů, příjezdy turistů, příjezdů turistů, příjezdy návštěvníků, přivítal* ~ turistů, přivítal* ~ návštěvníků, přivítal* ~ hostů, uvítal* ~ turistů, uvítal* ~ návštěvníků, uvítal* ~ hostů, přijal* ~ turistů, přijal* ~ návštěvníků, přijelo ~ turistů, přijelo ~ návštěvníků, navštívil* ~ turistů, navštívil* ~ návštěvníků, navštívilo, přilákal* ~ turistů, přilákal* ~ návštěvníků, dorazilo ~ turistů, dorazilo ~ návštěvníků, návštěvy turistů, turistických návštěv, přivítat ~ turistů, přivítat ~ návštěvníků, přilákat ~ turistů, přilákat ~ návštěvníků, uvítat ~ návštěvníků, obsloužil* ~ turistů, počet hostů, návštěvnický počet, zavítal*, přicestoval*, návštěvnost*`,
		international_tourist_arrivals: `zahraniční/zahraničních/zahraničními/mezinárodní/mezinárodních turisté/turistů/turisty/návštěvníci/návštěvníků/návštěvníky/hosté/hostů, zahraniční příjezdy, mezinárodní příjezdy, mezinárodních příjezdů, příjezdy zahraničních turistů, počet zahraničních turistů, počet zahraničních návštěvníků, počet mezinárodních návštěvníků, turisté ze zahraničí, turistů ze zahraničí, návštěvníků ze zahraničí, zahraničních, mezinárodních, zahraniční návštěvnost, bylo ze zahraničí, bylo zahraničních, hostů ze zahraničí, přijelo ze zahraničí, ze zahraničí přijelo, mezinárodní klientela, z ciziny, cizinc*, ze zahraničí`,
		domestic_tourist_arrivals: `domácí/domácích/domácími/tuzemští/tuzemských/vietnamští/vietnamských turisté/turistů/turisty/návštěvníci/návštěvníků/návštěvníky/hosté/hostů, domácí příjezdy, domácích příjezdů, příjezdy domácích turistů, počet domácích turistů, počet domácích návštěvníků, domácí návštěvnost, turistů z Vietnamu, tuzemští, tuzemských, domácích`,
		tourism_revenue: `příjmy od turistů, příjmů od turistů, příjmy od návštěvníků, tržeb z cestovního ruchu, tržeb z turismu, tržby cestovního ruchu, celkové příjmy z cestovního ruchu, celkových příjmů z cestovního ruchu, celkové příjmy z turismu, celkové tržby z cestovního ruchu, celkové příjmy od turistů, obrat cestovního ruchu, turistické příjmy, turistických příjmů, turistické tržby, turistických tržeb, příjmy z turistických služeb, příjmy odvětví cestovního ruchu, příjmy turistického odvětví, útrat* (turist*/návštěvník*/host*), na/z turismu/turistice/turistiky vyděl*, turist*/návštěvní*/hosté utratil*, ruch/turismus ~ vynes*/přines*/vyděl*, příjm*/tržb*/výnos*/obrat* z (cestovního) ruchu/turismu/turistiky, ruchu/turismu ~ utrž*/vyděl*/vynes*, ruch/turismus ~ utrž*, tržb*/příjm* odvětví, zanechali, nechali (tu/zde)`,
		rice: `rýže, rýži, rýží, neloupaná rýže, neloupané rýže, rýžové, jarní sklizeň, zimně jarní, zimně jarní sklizně, zimně jarní úroda, letně podzimní, rýžov* pol*`,
		rice_yield: `výnos rýže, výnosu rýže, výnosy rýže, výnosem rýže, průměrný výnos rýže, průměrného výnosu rýže, hektarový výnos, hektarové výnosy, hektarového výnosu, hektarový výnos rýže, výnos z hektaru, průměrný výnos, průměrného výnosu, produktivita rýže, výnosnost rýže, výnos zimně jarní (rýže/sklizně), výnos jarní (rýže/sklizně), výnos neloupané rýže, výnos ~ rýže, výnos úrody, z hektaru rýž*, výnos* ~ rýže`,
		rice_output: `produkce rýže, produkci rýže, produkcí rýže, celková produkce rýže, produkce neloupané rýže, sklizeň rýže, sklizně rýže, úroda rýže, úrody rýže, úrodu rýže, objem rýže, rýžová produkce, produkce ~ rýže, tun rýže, tuny rýže, tun neloupané rýže, sklidil* ~ rýže, vyprodukoval* ~ rýže`,
		grain_output: `produkce obilí, produkci obilí, produkcí obilí, produkce obilovin, produkci obilovin, celková produkce obilí, celkové produkce obilí, celková produkce obilovin, celkové produkce obilovin, produkce zrnin, produkce zrna, produkce potravin, produkci potravin, celková produkce potravin, produkce potravinářských plodin, produkce potravinového obilí, produkce potravinových zrn, sklizeň obilí, sklizně obilí, sklizeň obilovin, úroda obilí, úrody obilí, obilí, obilovin, obiloviny, zrnin, objem produkce obilí, tun obilí, produkce zrnových potravin, výroba obilí, výroba potravin, sklize* zrna/zrní`,
		sown_area: `osevní plocha, osevní plochy, osevní plochu, osevních ploch, celková osevní plocha, osetá plocha, oseté plochy, osetá výměra, plocha osevu, výměra osevu, výměra osevů, oseto ~ hektarů, osázeno ~ hektarů, pěstební plocha, pěstební plochy, plocha pěstování, plocha plodin, plocha rýže, plocha rýžových polí, pěstitelská plocha, pěstitelské plochy, výsadbová plocha, plocha výsadby, výměra plodin, obdělávaná plocha, obdělávané plochy, obdělávaná půda, zasetá plocha, plocha jednoletých plodin, vysazeno ~ hektarů, osevu, osevní, plocha osázená, osázená plocha, osázené plochy, osázenou plochu, plocha osetá, výsadba rýže, zasetá výměra, plocha zasetá, pěstitelských ploch, plochy rýže, oseto, osázeno`,
		hightech_farmland: `sloučená zemědělská půda, sloučené zemědělské půdy, slučování (zemědělské) půdy, sloučení (zemědělské) půdy, scelování půdy, scelení půdy, scelování pozemků, scelené půdy, scelená půda, koncentrace (zemědělské) půdy, koncentraci (zemědělské) půdy, soustředění (zemědělské) půdy, soustřeďování půdy, akumulace (zemědělské) půdy, hi tech zemědělství, high tech zemědělství, high tech zemědělská, zemědělství s vyspělými technologiemi, zemědělství s využitím vyspělých technologií, zemědělství s využitím špičkových technologií, technologicky vyspělé zemědělství, technologicky vyspělého zemědělství, špičkové zemědělství, zemědělská půda pro hi tech, moderní technologie zemědělství, konsolidace půdy, konsolidovaná půda, vyspěl*/špičkov*/moderní* (zemědělsk*) technologi*, vysoce technologick*`,
		forest_coverage: `lesnatost, lesnatosti, lesnatostí, míra zalesnění, míry zalesnění, míru zalesnění, lesní pokryv, lesního pokryvu, lesním pokryvem, lesní pokrytí, pokryvnost lesů, pokryvnosti lesů, podíl lesů, podíl lesní plochy, míra pokrytí lesy, míra pokrytí lesem, míra lesnatosti, podíl zalesněné plochy, míra lesního pokrytí, lesní porost, lesního porostu, lesní porosty, pokryv lesů, lesní plocha, zalesněná plocha, lesy pokrýv*/pokrýt*/kryj*, pokryt* les*, zalesněn*`,
		ocop_products: `OCOP, produkty OCOP, produktů OCOP, produktům OCOP, výrobky OCOP, výrobků OCOP, certifikovaných produktů OCOP, jedna obec jeden produkt, jeden produkt z jedné obce, produktů s hvězdičk*, tříhvězdičkov*, čtyřhvězdičkov*, produktů s certifikátem OCOP, produkty programu OCOP, hvězdič*`,
		seafood: `rybolov, rybolovu, rybolovem, rybářství, mořské plody, mořských plodů, akvakultura, akvakultury, akvakulturou, vodní produkty, vodních produktů, rybí produkty, rybích produktů, krevety, krevet, rybné hospodářství, rybného hospodářství`,
		seafood_output: `produkce mořských plodů, produkci mořských plodů, produkce rybolovu, produkce rybářství, produkce akvakultury, produkci akvakultury, produkce ryb, produkci ryb, produkce vodních produktů, produkce vodních živočichů, produkce krevet, celková produkce mořských plodů, celková produkce rybolovu, celková produkce ryb, výlov, výlovu, výlov ryb, úlovek, úlovky, úlovků, úlovku, rybolov a akvakultura, produkce rybolovu a akvakultury, objem výlovu, výlov mořských plodů, lov a chov, produkce rybí, tun mořských plodů, produkce rybích produktů, těžba mořských plodů, ulovil*/uloven*/vylovil*/vyloven*, tun ryb, produkc* (mořsk*/vodní*) živočich*, krevet*, rybářství a chov, rybolov a chov, rybář* ~ přivez*/odevzd*/ulov*, tuňák*`,
		seafood_exports: `vývoz mořských plodů, vývozu mořských plodů, export mořských plodů, exportu mořských plodů, vývoz ryb, vývoz rybích produktů, export ryb, vývoz krevet, export krevet, vývoz vodních produktů, export vodních produktů, exportní obrat mořských plodů, hodnota vývozu mořských plodů, hodnota exportu mořských plodů, obrat exportu mořských plodů, mořské plody se vyvezly, obrat vývozu mořských plodů`,
		new_rural: `nových venkovských norem, standardy nového venkova, standardů nového venkova, standard nového venkova, normy nového venkova, nového rozvoje venkova, splnilo normy, splnilo standardy, splňuje normy, splňuje standardy, splňovalo normy, splňovalo standardy, splňují normy, splňují standardy, splnily normy, splnily standardy, normy splňuje, normy splňovalo, normy splnilo, standardy splňuje, standardy splnilo, venkovské normy, venkovských norem, venkovské standardy, venkovských standardů, nov* venkovsk* standard*, nov* venkovsk* norm*, nov* venkovsk* oblast*, nov* venkovsk* výstavb*, nov* venkovsk* status*, výstavb* nového venkova, budování nového venkova, nov* venkovsk* rozvoj*, nov* venkov*, nov* vesnic*`,
		communes_new_rural: `obcí splňujících (nové) (venkovské) (standardy/normy), obce splňující (nové) (venkovské) (standardy/normy), obcí splňuje (nové) (venkovské) (standardy/normy), obcí splňovalo (nové) (venkovské) (standardy/normy), obcí splnilo (nové) (venkovské) (standardy/normy), obce splnily (nové) (venkovské) (standardy/normy), obce splňují (nové) (venkovské) (standardy/normy), obcí ~ nové venkovské standardy, obcí ~ nové venkovské normy, obcí ~ nového venkova, obcí ~ nových venkovských standardů, obce ~ nového venkova, obce ~ nové venkovské standardy, obce ~ nové venkovské normy, nové venkovské obce, nových venkovských obcí, obcí nového venkova, obce nového venkova, obcí s novým venkovským statusem, podíl obcí, obcí uznaných, uznáno ~ obcí, obcí bylo uznáno, splnilo ~ obcí, splňuje ~ obcí, splňovalo ~ obcí, obcí vyhovuj*, obcí dosáhlo, obcí dosahuj*, venkovských standardů na úrovni obce, obc* s/se statut*/titul*/status* nového venkova`,
		communes_new_rural_advanced: `pokročil* nové venkovské (standardy/normy), pokročil* nových venkovských (standardů/norem), pokročil* nového venkova, pokročil* nový venkovský (standard), pokročil* standard*, pokročil* norm*, pokročil* úrov*, pokročilé, pokročilých, pokročilých obcí, pokročilé obce, vyspěl* nové venkovské (standardy/normy), vyspěl* nových venkovských, vyspěl* nového venkova, vylepšen* nové venkovské (standardy/normy), vylepšen* nových venkovských (standardů), vyšší nové venkovské (standardy/normy), rozšířen* nové venkovské (standardy), nové venkovské standardy pokročilé úrovně, nové venkovské standardy vyšší úrovně, zvýšené nové venkovské standardy, zdokonalen* nové venkovské, standardy pokročilého nového venkova, pokročil* nov* venkov*, vyspěl* nov* venkov*, vylepšen* nov* venkov*, zlepšen* nov* venkov*, nadstandardn* nov* venkov*, pokročilý, pokročilého, pokročilou`,
		communes_new_rural_model: `vzorov* nové venkovské (standardy/normy), vzorov* nových venkovských (standardů/norem), vzorov* nového venkova, vzorov* nový venkov*, vzorov* standard*, vzorov* norm*, vzorov* úrov*, vzorové, vzorových, vzorových obcí, vzorové obce, vzorových nových venkovských obcí, modelov* nové venkovské (standardy/normy), modelov* nových venkovských (standardů/norem), modelov* nového venkova, modelov* nový venkov*, modelových obcí, modelové obce, modelov* standard*, příkladn* nové venkovské (standardy), příkladn* nových venkovských, ukázkov* nového venkova, ukázkových obcí, vzorový, vzorového, vzorovým, vzorovou, vzorov* nov* venkov*, modelov* nov* venkov*, příkladn* nov* venkov*, ukázkov* nov* venkov*`,
		districts_new_rural: `okresních jednotek, okresní jednotky, jednotek na úrovni okresu, jednotky na úrovni okresu, jednotek okresní úrovně, jednotky okresní úrovně, okresů splňujících (nové) (venkovské) (standardy/normy), okresy splňující (nové) (venkovské) (standardy/normy), okresů splnilo, okresy splnily, okresů splňuje, okresů ~ nové venkovské standardy, okresů ~ nové venkovské normy, okresů ~ nového venkova, okresy ~ nové venkovské, okres ~ nový venkovský, nových venkovských okresů, nové venkovské okresy, okresy nového venkova, okresů nového venkova, okresů dokončilo, okresů uznaných, uznáno ~ okresů, okresů a měst splnilo, okresních celků, splnilo úkol výstavby nového venkova, dokončilo úkol výstavby nového venkova`,
		new_rural_criteria: `kritérií na obec, kritéria na obec, kritéria na jednu obec, kritérií na jednu obec, připadá na obec, průměrně ~ kritérií, průměrně ~ kritéria, průměrný počet kritérií, průměrného počtu kritérií, v průměru ~ kritérií, počet kritérií, průměr kritérií, kritéria nového venkova, kritérií nového venkova, kritérií obec, nových venkovských kritérií, nová venkovská kritéria, kritérií, kritéria`,
		poverty_rate: `míře chudoby, podíl chudých, podílu chudých, procento chudých (domácností), vícerozměrná chudoba, vícerozměrné chudoby, multidimenzionální chudoba, multidimenzionální chudoby, míra vícerozměrné chudoby, míra multidimenzionální chudoby, snížení chudoby, snižování chudoby, index chudoby, podíl chudých rodin, domácností žijících v chudobě, domácnosti pod hranicí chudoby, domácností pod hranicí chudoby, podíl* chud* domácností, mír* chudoby, mír* chudých domácností, chud* domácnost*, chudob*, chud* rodin*/domácnost*, chudí, chudých, chudé, chudým, chudými`,
		near_poor_rate: `téměř chudých, podíl téměř chudých (domácností), podílu téměř chudých (domácností), míra téměř chudých, téměř chudí, skoro chudých domácností, skoro chudé domácnosti, domácností na hranici chudoby, domácnosti na hranici chudoby, na hranici chudoby, blízko chudoby, domácnosti blízko hranice chudoby, domácností blízko hranice chudoby, domácností blízkých chudobě, domácnosti ohrožené chudobou, domácností ohrožených chudobou, ohrožených chudobou, míra téměř chudoby, podíl domácností blízkých chudobě, téměř chud* domácnost*`,
		temporary_houses_removed: `provizorních domů, provizorní domy, provizorních a zchátralých domů, provizorní a zchátralé domy, provizorní či zchátralé domy, provizorních obydlí, provizorní obydlí, zchátralých domů, zchátralé domy, dočasných domů, dočasné domy, dočasných a zchátralých domů, dočasné a zchátralé domy, zchátralých obydlí, odstranění provizorních, odstraňování provizorních, odstraněno ~ domů, odstranil* ~ domů, odstranění dočasných, odstraňování dočasných, likvidace provizorních, likvidace dočasných, provizorních přístřešků, nuzných obydlí, chatrčí, chatrče, nouzových obydlí, domů pro chudé domácnosti, domů pro chudé, provizorních a chátrajících domů, chátrajících domů, chudých domů/chatrčí`,
		health_insurance_coverage: `pokrytí zdravotním pojištěním, pokrytí zdravotního pojištění, míra pokrytí zdravotním pojištěním, míry pokrytí zdravotním pojištěním, míra pokrytí zdravotního pojištění, podíl zdravotně pojištěných, účast na zdravotním pojištění, účasti na zdravotním pojištění, míra účasti na zdravotním pojištění, zdravotně pojištěn*, podíl obyvatel se zdravotním pojištěním, obyvatel se zdravotním pojištěním, podíl osob se zdravotním pojištěním, zdravotní pojistka, krytí zdravotním pojištěním, zdravotn* pojištěn*`,
		social_insurance_coverage: `účast na sociálním pojištění, účasti na sociálním pojištění, míra účasti na sociálním pojištění, pokrytí sociálním pojištěním, míra pokrytí sociálním pojištěním, sociálně pojištěn*, zapojení do sociálního pojištění, účastníků sociálního pojištění, pracovníků se sociálním pojištěním, podíl účastníků sociálního pojištění, povinné sociální pojištění, dobrovolné sociální pojištění, povinného sociálního pojištění, dobrovolného sociálního pojištění, sociáln* pojištěn*`,
		unemployment_insurance_coverage: `pojištění v nezaměstnanosti, pojištěním v nezaměstnanosti, pojištění pro případ nezaměstnanosti, pojištění proti nezaměstnanosti, pojištěním proti nezaměstnanosti, účast na pojištění v nezaměstnanosti, pokrytí pojištěním v nezaměstnanosti, míra pokrytí pojištěním v nezaměstnanosti`,
		doctors_per_10000: `lékařů na 10 000, lékaře na 10 000, lékaři na 10 000, lékařů na 10.000, lékařů na deset tisíc, lékařů na 10 tisíc, počet lékařů, počtu lékařů, počet lékařů na 10 000, poměr lékařů, lékařů, lékaři, lékaře, lékařů připadajících, připadá ~ lékařů, připadá ~ lékaře`,
		hospital_beds_per_10000: `lůžek na 10 000, lůžka na 10 000, lůžek na 10.000, lůžek na deset tisíc, nemocničních lůžek, nemocniční lůžka, nemocničního lůžka, počet (nemocničních) lůžek, počtu (nemocničních) lůžek, lůžek, lůžka, nemocničních lůžek na 10 000, lůžek v nemocnicích, připadá ~ lůžek, lůžkový fond`,
		child_stunting: `podvýživa, podvýživy, podvýživu, podvýživou, podvýživa dětí, podvýživy dětí, podvyživen*, podvyživených dětí, podíl podvyživených, míra podvýživy, míry podvýživy, míru podvýživy, zakrnělost, zakrnělosti, zakrňování, zakrslost*, zakrnění, zakrnělých dětí, zaostávání v růstu, dětí mladších pěti let, dětí mladších 5 let, dětí do pěti let, dětí do 5 let, malnutrice, retardace růstu, růstová retardace, opoždění růstu`,
		population: `počet obyvatel, počtu obyvatel, počtem obyvatel, průměrný počet obyvatel, celkový počet obyvatel, populace, populaci, populací, průměrná populace, obyvatelstvo, obyvatelstva, obyvatelstvem, obyvatelstva provincie, žije ~ obyvatel, žije ~ lidí, má ~ obyvatel, počet lidí, lidnatost, žilo ~ obyvatel, lidnatá, měl*/čítá/čítal* ~ obyvatel, žil*/žije/žijí v/ve provincii/městě/okrese/kraji`,
		natural_increase: `přirozený přírůstek (obyvatelstva/obyvatel), přirozeného přírůstku (obyvatelstva/obyvatel), míra přirozeného přírůstku, přirozený nárůst obyvatelstva, přirozený růst obyvatelstva, přirozeného růstu obyvatelstva, porodnost, porodnosti, porodností, míra porodnosti, míry porodnosti, hrubá míra porodnosti, snížení porodnosti, pokles porodnosti, populační přírůstek, populační růst, přírůstek obyvatelstva, růst obyvatelstva, růst populace, natalita, natality, natalitu, hrubá porodnost`,
		urbanisation_rate: `míra urbanizace, míry urbanizace, míru urbanizace, mírou urbanizace, stupeň urbanizace, podíl městského obyvatelstva, podíl městské populace, tempo urbanizace, podíl obyvatel měst, ve městech žil*/žije/bydl*, městsk* obyvatel*/populac*, urbanizac*`,
		trained_labour: `kvalifikovaných pracovníků, kvalifikovaní pracovníci, vyškolených pracovníků, vyškolení pracovníci, vyškolené pracovní síly, kvalifikované pracovní síly, proškolených pracovníků, vyškolená pracovní síla, kvalifikovaná pracovní síla, školených pracovníků`,
		trained_labour_share: `podíl kvalifikovaných pracovníků, podílu kvalifikovaných pracovníků, podíl vyškolených pracovníků, podílu vyškolených pracovníků, podíl proškolených pracovníků, podíl školených pracovníků, podíl kvalifikované pracovní síly, podíl vyškolené pracovní síly, podíl vyškolených pracovních sil, podíl kvalifikovaných pracovních sil, podíl pracovníků s (odbornou/odborným) přípravou/školením/vzděláním/kvalifikací, míra kvalifikovaných pracovníků, míra vyškolených pracovníků, míra proškolených pracovníků, pracovníků s odbornou přípravou, pracovníků s kvalifikací, podíl zaškolených pracovníků, podíl vyškolených dělníků, podíl kvalifikovaných zaměstnanců, vyškolené pracovní síly tvoř*`,
		trained_labour_certified: `pracovníků s (diplomy) (a) certifikáty/certifikátem, pracovníci s certifikáty, pracovníků s tituly, pracovníků s diplomy, s diplomy a certifikáty, s diplomem nebo certifikátem, s diplomem či certifikátem, s diplomy nebo certifikáty, diplomy a osvědčeními, s diplomy a osvědčeními, s tituly a certifikáty, s osvědčením, s osvědčeními, s certifikátem, s certifikáty, certifikovaných pracovníků, certifikovaní pracovníci, vyškolených pracovníků s certifikáty, kvalifikovaných pracovníků s certifikáty, kvalifikovaných pracovníků s diplomy, s vysvědčením, držitelů osvědčení, držitelé certifikátů, má diplom, mají diplom, má certifikát, mají certifikát, titul nebo certifikát, má osvědčení, mají osvědčení, diplom* nebo/či/a osvědčení/certifikát*, osvědčení/certifikát* nebo/či/a diplom*, diplom`,
		jobs_created: `nová pracovní místa, nových pracovních míst, vytvořená pracovní místa, vytvořených pracovních míst, vytvořen* ~ pracovních míst, vytvořil* ~ pracovních míst, vytváření pracovních míst, vytvoření pracovních míst, tvorba pracovních míst, pracovních příležitostí, pracovní příležitosti, získalo zaměstnání, získali zaměstnání, našlo zaměstnání, našli zaměstnání, zaměstnání pro, zaměstnání získalo, zajištěno zaměstnání, zajistil* zaměstnání, zajistil* práci, zajištění zaměstnání, zaměstnáno bylo, řešení zaměstnanosti, umístěn* do práce, práci našlo, práci získalo, zaměstnal*, zaměstnáno, nově zaměstnaných, práci pro, zprostředkován* ~ zaměstnání, vytvořit ~ pracovních míst, našla zaměstnání, nové zaměstnání, pracovníků kteří našli práci, zaměstnání našlo, uplatnění našlo, práci získali, zajištěna práce, zajištěna zaměstnání, zajistit práci, počet nově vytvořených míst, tvorba zaměstnání, vytvářet pracovní místa, (do) práce/zaměstnání nastoup*, nastoup* do práce/zaměstnání, našl*/dostal*/získal* (novou) práci/uplatnění/místo, práci ~ našl*/dostal*/získal*, pracovní* míst*, zprostředkoval* ~ práci/zaměstnání, zaměstnat, dal*/dát/rozdat práci`,
		unemployment_rate: `míra nezaměstnanosti, míry nezaměstnanosti, míru nezaměstnanosti, mírou nezaměstnanosti, nezaměstnanost ve městech, městská nezaměstnanost, městské nezaměstnanosti, podíl nezaměstnaných, míra nezaměstnanosti ve městech, míra městské nezaměstnanosti, nezaměstnanost v městských oblastech, míra nezaměstnanosti v městských oblastech, nezaměstnanost*, bez práce, bez zaměstnání, nezaměstnan*`,
		schools_national_standard: `škol splňujících národní/státní standardy, školy splňující národní/státní standardy, škol splňuje národní/státní standardy, škol splňovalo národní/státní standardy, škol splnilo národní/státní standardy, škol ~ národní standardy, škol ~ národní standard, škol ~ národních standardů, škol ~ národního standardu, škol ~ státní standardy, škol ~ národní normy, škol ~ státní normy, školy ~ národní standardy, školy ~ národní normy, škol s národním standardem, škol národního standardu, škol odpovídajících národním, podíl škol, podílu škol, škol uznaných, národní školské standardy, školy s národním standardem, škol vyhovuj*, národní standardy splňuje, národní standardy splnilo, národní standardy splňovalo, státní standardy splňuje, státní standardy splnilo, škol s národními standardy, národní standard splňuje, škol dosáhlo národního standardu, škol dosáhlo národních standardů, škol dosahujících národních standardů, národní standard, národního standardu, národní*/státní* standard*/norm* ~ škol*`,
		highschool_graduation: `míra absolvování (středních/střední) (škol/školy), míra absolventů středních škol, míra úspěšnosti (u/při) (maturit/maturitních), úspěšnost u maturity, úspěšnost maturantů, úspěšnost maturitních zkoušek, úspěšnost u maturitních zkoušek, úspěšnost při maturitě, podíl absolventů (středních) (škol), podíl maturantů, maturita, maturity, maturitu, maturitou, maturitě, maturitní zkoušky, maturitních zkoušek, maturitní zkoušce, maturitní zkoušku, maturitních zkouškách, maturant*, odmaturoval*, maturoval*, absolventů středních škol, absolvování střední školy, závěrečné zkoušky středních škol, závěrečných zkoušek středních škol, středoškolské závěrečné zkoušky, míra dokončení střední školy, míra ukončení středních škol, dokončení střední školy`,
		exam_average_score: `průměrné skóre, průměrného skóre, průměrným skóre, průměrný bodový zisk, průměrného bodového zisku, průměrné bodové hodnocení, průměrná známka, průměrné známky, průměrnou známku, průměrný výsledek (maturitní/závěrečné) (zkoušky), průměrný počet bodů, průměrného počtu bodů, průměr bodů, průměrné skóre maturity, průměrné skóre maturitních zkoušek, průměrné skóre u závěrečné zkoušky, průměr známek`,
		education_quality: `kvalita (všeobecného/masového) vzdělávání/vzdělání, kvality (všeobecného/masového) vzdělávání/vzdělání, kvalitu (všeobecného/masového) vzdělávání/vzdělání, kvalitě (všeobecného) vzdělávání/vzdělání, kvalitou (všeobecného) vzdělávání/vzdělání, všeobecné vzdělávání, všeobecného vzdělávání, kvalita výuky, kvalita školství, úroveň vzdělávání, úroveň školství, školství provincie, masové vzdělávání, vzdělávání a odborná příprava`,
		clean_water_access: `čistá voda, čisté vody, čistou vodu, čistou vodou, čisté vodě, hygienická voda, hygienické vody, hygienickou vodu, hygienickou vodou, hygienicky nezávadn* vod*, hygienicky čist* vod*, nezávadná voda, nezávadné vody, nezávadnou vodu, nezávadnou vodou, nezávadné vodě, pitná voda, pitné vody, pitnou vodu, pitnou vodou, pitné vodě, přístup k čisté vodě, přístup k hygienické vodě, přístup k nezávadné vodě, přístup k pitné vodě, používá čistou vodu, používající čistou vodu, používajících čistou vodu, používajících hygienickou vodu, využívá čistou vodu, využívajících čistou vodu, zásobování čistou vodou, domácností ~ čistou vodu, obyvatel ~ čistou vodu, obyvatelstva ~ čistou vodu, obyvatel ~ hygienickou vodu, obyvatelstva ~ hygienickou vodu`,
		waste_collected: `pevného odpadu, pevný odpad, pevným odpadem, pevných odpadů, tuhého odpadu, tuhý odpad, tuhých odpadů, komunálního odpadu, komunální odpad, komunálních odpadů, tuhého komunálního odpadu, pevného komunálního odpadu, domovního odpadu, domovní odpad, domovních odpadů, domácího odpadu, pevného domovního odpadu, tuhého domovního odpadu, sběr (a) (zpracování) (tuhého/pevného/komunálního) odpadu, sběru (a) (zpracování) (tuhého/pevného/komunálního) odpadu, svoz (tuhého/pevného/komunálního) odpadu, svozu (tuhého/pevného/komunálního) odpadu, zpracování odpadu, odpadu ~ shromážděn*, shromažďování odpadu, odpadu se sbírá, odpadu je sbíráno, odpadu svezen*, míra sběru, míra svozu, míra sběru odpadu, sebraného odpadu, svezeného odpadu, odpadů, odpadu`,
		iz_wastewater: `čistírna odpadních vod, čistírnu odpadních vod, čistírny odpadních vod, čistíren odpadních vod, čistírnou odpadních vod, čistírnami odpadních vod, čistička odpadních vod, čističku odpadních vod, čističky odpadních vod, čističkou, čističku, čistírnu, čištění odpadních vod, čištěním odpadních vod, čištění odpadní vody, centrální čistírna, centrální čistírnu, centrální čistírnou, centrální čištění odpadních vod, systém čištění odpadních vod, systémem čištění odpadních vod, systémy čištění odpadních vod, centralizovaný systém čištění, centralizovaným systémem čištění, průmyslových parků s čistírnou, průmyslové parky s čističkou, odpadních vod, centrálním systémem čištění, úpravu odpadních vod, úpravna odpadních vod`,
		credit_outstanding: `zbývající úvěry, zbývajících úvěrů, nesplacený zůstatek úvěrů, zůstatek úvěrů, zůstatku úvěrů, zůstatky úvěrů, úvěrový zůstatek, úvěrového zůstatku, úvěrové zůstatky, úvěrových zůstatků, stav úvěrů, stavu úvěrů, celkový objem úvěrů, celkový nesplacený úvěr, nesplacené úvěrové zůstatky, úvěrové pohledávky, nesplacený dluh, nesplacené dluhy, nevyrovnané úvěry, nevyřízené úvěry, zůstatek půjček, celkový dlužný úvěr, dlužné úvěry, úvěrový dluh, růst úvěrů, úvěrový růst, nesplacen* úvěr*, nesplacen* půjč*, objem* (nesplacených) úvěrů, (nesplacen*/celkov*/poskytnut*) úvěr*`,
		mobilised_capital: `mobilizace kapitálu, mobilizaci kapitálu, celkový mobilizovaný kapitál, kapitálová mobilizace, kapitálové mobilizace, vklady, vkladů, vkladům, bankovní vklady, bankovních vkladů, vklady v úvěrových institucích, celkové vklady, získaný kapitál bank, depozita, depozit, úspory obyvatel, vklady klientů, zdroje mobilizované, mobilizace zdrojů, celková mobilizace, mobilizovan* kapitál*, mobilizovan* prostředk*, vkladech, vklady ~ bankách`,
		pci: `PCI, index* PCI, žebříčku PCI, žebříček PCI, index* konkurenceschopnosti provincie, index* konkurenceschopnosti provincií, indexu konkurenceschopnosti (provincie/provincií), index* provinční konkurenceschopnosti, provinční index konkurenceschopnosti, provinčního indexu konkurenceschopnosti, provinčním indexu konkurenceschopnosti, index* konkurenceschopnosti, konkurenceschopnost provincie, konkurenceschopnosti provincie, konkurenceschopnosti na úrovni provincie, provinční konkurenceschopnost, provinční konkurenceschopnosti`,
		pgi: `PGI, index* PGI, zelený index, zeleného indexu, zeleném indexu, zeleným indexem, provinční zelený index, provinčního zeleného indexu, provinčním zeleném indexu, zelený index provincie, zeleného indexu provincie, index zeleného růstu, zelený provinční index`,
		papi: `PAPI, index* PAPI, index* výkonnosti (provinční) (správy) (a) (veřejné) (administrativy), indexu výkonnosti (provinční) (veřejné) správy, index* efektivity (veřejné) správy, indexu efektivity (veřejné) správy, index* výkonnosti veřejné správy, index* správy a veřejné administrativy, efektivita řízení a veřejné správy, efektivity veřejné správy a řízení, index* účinnosti (veřejné) správy, indexu účinnosti (veřejné) správy, index* veřejné správy, výkonnosti správy a veřejné administrativy, výkonnost správy věcí veřejných`,
		par_index: `PAR, PARIndex, index* PAR, index* administrativní reformy, index* administrativních reforem, index* reformy (veřejné/státní) správy, indexu reformy (veřejné/státní) správy, index* správní reformy, reform* veřejné/státní správy, administrativní*/správní* reform*`,
		sipas: `SIPAS, index* SIPAS, index* spokojenosti, míra spokojenosti, míry spokojenosti, míru spokojenosti, spokojenost občanů, spokojenosti občanů, spokojenost lidí, spokojenosti lidí, spokojenost obyvatel, spokojenosti obyvatel, spokojenost s administrativními službami, spokojenosti s administrativními službami, spokojenost lidí a podniků, spokojenost obyvatel a podniků, spokojenosti obyvatel a organizací, spokojenost se službami správy, stupeň spokojenosti, úroveň spokojenosti, index* spokojenosti občanů, spokojen*`,
		dti: `DTI, index* DTI, index* digitální transformace, index* digitální přeměny, provinční index digitální transformace, provinčního indexu digitální transformace, index* digitalizace, žebříčku digitální transformace, žebříček digitální transformace, digitální transformace, digitální transformaci, digitální transformací, hodnocení digitální transformace, úroveň digitální transformace, provinční digitální transformace`,
		digital_economy_share: `digitální ekonomice, podíl/podílu/podílem digitální ekonomiky (na) (GRDP), digitální ekonomika tvoř*, digitální ekonomika představuj*, digitální ekonomika představov*, digitální ekonomika se podíl*, digitální ekonomika přispív*, příspěvek digitální ekonomiky, přidaná hodnota digitální ekonomiky, přidané hodnoty digitální ekonomiky, váha digitální ekonomiky, digitáln* ekonomik*`,
		party_members: `členů strany, členové strany, členy strany, členům strany, nových členů, straníků`,
		party_members_admitted: `nových členů strany, noví členové strany, nové členy strany, nových stranických členů, přijat* ~ členů, přijal* ~ členů, přijato (nových) členů, přijetí (nových) členů (strany), přijetí do strany, přijímání (nových) členů (strany), přijímání do strany, přijat* do strany, přijal* do strany, vstoupil* do strany, do strany přijat*, do strany přijal*, do strany vstoupil*, nově přijatých členů, nově přijatých, rozvoj členské základny, získala ~ nových členů, noví členové, nové členy, nábor nových členů, přijmout ~ členů, přijal* nových, přijato, stranická organizace přijala, organizace strany přijala, organizace přijala, výbor strany přijal, strana přijala, do řad strany`,
		party_members_total: `celkem členů strany, celkový počet členů (strany), celkového počtu členů (strany), počet členů strany, počtu členů strany, počet straníků, čítá ~ členů, má ~ členů strany, měla ~ členů strany, sdružuje ~ členů, s ~ členy strany, celkem ~ členů strany, stranická organizace ~ členů, organizace strany ~ členů, stranická základna, členská základna, členské základny, členů stranické organizace, členů provinční stranické organizace, zvýšila celkový počet, organizac* ~ sdružuj*/sdružoval*, stranická organizace, stranickou organizaci, stranické organizaci`,
		party_organisations: `stranických organizací, stranické organizace, stranickým organizacím, základních stranických organizací, základní stranické organizace, stranických základních organizací, základních organizací strany, základní organizace strany, organizací strany, organizace strany, stranických buněk, stranické buňky, stranickým buňkám, buněk strany, stranických výborů a buněk, stranických výborů, podřízených stranických organizací, počet stranických organizací, základní* (stranick*) organizac*, stranick* organizacích/organizacím/organizacemi, stranick* buň*/buněk`,
		village_heads_party_members: `vedoucích vesnic, vedoucí vesnic, vedoucími vesnic, vedoucích vesnic kteří jsou členy strany, vedoucích vesnic ~ členy strany, podíl vedoucích vesnic, starostů vesnic, starostové vesnic, starosty vesnic, náčelníků vesnic, náčelníci vesnic, náčelníky vesnic, představených vesnic, představení vesnic, předáků vesnic, hlav vesnic, představitelů vesnic, podíl starostů vesnic, podíl náčelníků vesnic, vedoucích obytných skupin, vedoucích osad, vedoucí osad, vedoucích vesnic a obytných skupin, vesnických náčelníků, vesnických starostů, předsedů vesnic, vedoucích vsí`,
		party_cells_good: `stranických organizací (které) (dobře) splnil* (úkoly/své), stranické organizace které (dobře) splnily úkoly, stranických organizací ~ splnil* úkoly, stranických organizací ~ splnil* své úkoly, stranických organizací ~ dobře splnil*, stranické organizace ~ dobře splnil*, stranických buněk ~ dobře splnil*, organizací strany ~ splnil* úkoly, základních organizací ~ splnil* úkoly, dobře splnilo své úkoly, dobře splnily své úkoly, dobře splnil* úkoly, splnilo úkoly dobře, splnily úkoly dobře, splnilo své úkoly dobře, dobré plnění úkolů, dobře plnících úkoly, dobře plnící úkoly, vynikající plnění úkolů, výborně splnil* úkoly, vynikajícím způsobem splnil*, výtečně splnil* úkoly, splnění úkolů dobře, hodnoceno jako dobré, čisté a silné stranické organizace, čistých a silných stranických organizací, splnilo úkoly na dobré úrovni, dobře dokončil* úkoly, dobré úrovně plnění úkolů, úkoly splnil*/plnil* dobře/výborně/velmi/výtečně`,
		party_discipline_cases: `disciplinární opatření, disciplinárních opatření, disciplinárním opatřením, disciplinární tresty, disciplinárních trestů, disciplinární trest, disciplinárně potrestán*, disciplinárně potrestal*, disciplinárně postižen*, disciplinárně stíhán*, disciplinární postih, disciplinárních řízení, disciplinární řízení, disciplinární případy, disciplinovan* ~ členů, potrestán* ~ členů, potrestal* ~ členů, kázeňsk*, stranická disciplína, disciplinárních případů, disciplinárně řešen*, disciplinárně, disciplinárním postihům, potrestaných členů, potrestán*/potrestal* ~ straník*, vyloučen* ze strany, vyloučen*/vyloučil*`,
		staff_reduction: `snižování počtu (zaměstnanců/míst/pracovníků/jednotek/úředníků), snížení počtu (zaměstnanců/míst/pracovníků/jednotek/úředníků), snížil* počet zaměstnanců, snížil* počet míst, snížil* počet jednotek, snížen* počet zaměstnanců, redukce (počtu) zaměstnanců, redukce (pracovních) míst, redukce personálu, redukce stavu, zredukován* ~ míst, zrušeno ~ míst, zrušil* ~ míst, zrušených míst, zrušeno ~ pozic, zrušeno ~ jednotek, zrušil* ~ jednotek, zrušení ~ míst, ušetřeno ~ míst, zeštíhlení aparátu, zeštíhlování aparátu, zeštíhlení personálu, zefektivnění aparátu, zefektivnění personálu, racionalizace (počtu) zaměstnanců, racionalizace personálu, racionalizace aparátu, systemizovaných míst, systemizovaná místa, tabulkových míst, tabulková místa, škrtnuto ~ míst, omezení počtu zaměstnanců, úbytek kontaktních míst, snížení počtu kontaktních, ubylo ~ jednotek, ubylo ~ míst, personální úspory, propuštěn*, zrušila, zrušil, zrušeno, zrušeny, zrušených pozic, pracovních pozic, aparát ~ zmenšil*, ubyl* ~ úředník*/zaměstnanc*/kádr*`,
		commune_level_units: `jednotek na úrovni obce, jednotek na úrovni obcí, jednotky na úrovni obce, jednotky na úrovni obcí, správních jednotek na úrovni obce, správních jednotek na úrovni obcí, správní jednotky na úrovni obce, správní jednotky na úrovni obcí, administrativních jednotek na úrovni obce, administrativních jednotek na úrovni obcí, administrativní jednotky na úrovni obcí, administrativních jednotek, administrativní jednotky, správních jednotek, správní jednotky, obecních jednotek, obecní jednotky, jednotek obecní úrovně, obcí a obvodů, obce a obvody, obcí obvodů a městysů, obce obvody a městysy, obcí obvodů a zvláštních zón, obcí městských obvodů a městysů, jednotek komunální úrovně, obcí a městských čtvrtí, obce a městské čtvrti, nových správních jednotek, správn*/administrativn* celk*, celků/jednotek/celky/jednotky na obecní úrovni, obcím a obvodům, obcemi a obvody`,
		communes_total: `počet obcí, počtu obcí, celkový počet obcí, celkového počtu obcí, celkem obcí, celkem ~ obcí, má ~ obcí, venkovských obcí, všech obcí`,
		communes_health_standard: `národní zdravotní standardy, národních zdravotních standardů, národní zdravotní normy, národních zdravotních norem, národní zdravotní kritéria, národních zdravotních kritérií, národní zdravotnické standardy, národních zdravotnických standardů, národní zdravotnické normy, národní zdravotnická kritéria, národní kritéria zdravotnictví, národní kritéria pro zdraví, obcí ~ zdravotní standardy, obcí ~ zdravotní normy, obcí ~ zdravotní kritéria, obcí ~ zdravotnické standardy, obcí ~ zdravotních standardů, obce ~ zdravotní standardy, obce ~ zdravotní normy, zdravotní standardy, zdravotních standardů, zdravotnické standardy, zdravotní kritéria, standardy zdravotnictví, zdravotních středisek ~ národní, zdravotních stanic ~ národní, zdravotní standardy splňuje, zdravotní standardy splnilo, národní zdravotní standardy splňuje, národní zdravotní standardy splnilo, národní zdravotní normy splňuje`,
		traffic_deaths: `obětí dopravních nehod, oběti dopravních nehod, obětem dopravních nehod, mrtvých při dopravních nehodách, mrtvých na silnicích, úmrtí při dopravních nehodách, úmrtí v dopravních nehodách, úmrtí na silnicích, při dopravních nehodách zemřelo, při dopravních nehodách zahynulo, při dopravních nehodách přišlo o život, při nehodách zahynulo, při nehodách zemřelo, dopravních nehod* ~ zemřelo, dopravních nehod* ~ zahynulo, dopravních nehod* ~ mrtvých, dopravní nehody ~ mrtvých, dopravní nehody ~ obětí, dopravní nehody si vyžádaly, usmrcených při dopravních nehodách, zabitých při dopravních nehodách, smrtelných dopravních nehod, zemřelo na silnicích, zahynulo na silnicích, počet obětí dopravních nehod, na silnicích ~ zahynul*/zemřel*, dopravní* nehod*`,
		crime_cases: `trestných činů, trestné činy, trestným činům, trestná činnost, trestné činnosti, trestnou činnost, kriminalita, kriminality, kriminalitu, kriminálních případů, kriminální případy, trestních případů, trestní případy, zločinů, zločiny, případů porušení společenského pořádku, případů narušení společenského pořádku, porušení společenského pořádku, deliktů, počet trestných činů, počtu trestných činů, spácháno ~ trestných činů, trestních věcí, kriminální trestná činnost, kriminálních činů`,
		case_clearance_rate: `míra objasněnosti, míry objasněnosti, míru objasněnosti, objasnil*, objasněn*, míra vyšetřování (a) (objasňování/odhalování), míra objasňování, míra odhalování, míra odhalení, objasňování trestných činů, objasňování případů, vyšetřování a objasňování, vyšetřeno a objasněno, vyřešených případů, vyřešeno ~ případů, úspěšnost objasňování, procento objasněných, podíl objasněných, míra vyřešených případů, míra vyšetření`,
		electricity: `elektřina, elektřiny, elektřinu, elektřinou, elektrická energie, elektrické energie, elektrickou energii, elektrickou energií, elektrický proud, elektrického proudu`,
		electricity_output: `výroba elektřiny, výroby elektřiny, výrobu elektřiny, výroba elektrické energie, výroby elektrické energie, výroba proudu, produkce elektřiny, produkce elektrické energie, produkci elektřiny, vyrobená elektřina, vyrobené elektřiny, vyrobeno ~ elektřiny, vyrobil* ~ elektřiny, vyprodukoval* ~ elektřiny, elektrárny vyrobily, objem elektřiny, množství elektřiny, komerční elektřina, komerční elektřiny, spotřeba elektřiny, prodej elektřiny, prodaná elektřina, dodávka elektřiny, vodní elektrárny vyrobily, výroba vodních elektráren, výroba energie, elektrárny, elektráren, elektrárn* ~ doda*/vyrob*`,
		electricity_access: `přístup k elektřině, přístupu k elektřině, přístup k elektrické energii, přístup k elektrické síti, domácností s elektřinou, domácnosti s elektřinou, domácností má elektřinu, domácností ~ elektřinu, domácnosti ~ elektřinu, domácností ~ elektřinou, domácností ~ elektřině, domácností ~ elektrickou energii, domácností připojených k (elektrické) síti, připojených k elektrické síti, připojeno k elektrické síti, připojeny k elektrické síti, elektrifikace, elektrifikaci, elektrifikovan*, míra elektrifikace, elektřina ze sítě, elektřinu ze sítě, elektřinou ze sítě, celostátní elektrické sítě, národní elektrické síti, napojených na elektrickou síť, obcí s elektřinou, odběr ze sítě, zásobených elektřinou, elektrická síť, síťové elektřiny`,
		industrial_zone_occupancy: `obsazenost průmyslových parků/zón, obsazenosti průmyslových parků/zón, obsazenost průmyslových, míra obsazenosti (průmyslových) (parků/zón), míry obsazenosti (průmyslových) (parků/zón), míru obsazenosti (průmyslových) (parků/zón), míra zaplnění, míra zaplněnosti, zaplněnost průmyslových parků, zaplnění průmyslových parků, míra využití průmyslových parků, využití průmyslových parků, pronajatá plocha, pronajaté plochy, míra pronájmu, míra naplnění průmyslových parků, naplněnost průmyslových parků, naplněnost, zaplněn*, obsazen*, pronajat*`,
		expressway_length: `dálnice, dálnic, dálnicí, dálnici, dálnicím, dálnicích, dálniční síť, dálniční sítě, délka dálnic, délky dálnic, kilometrů dálnic, kilometry dálnic, kilometrů dálnice, km dálnic, km dálnice, rychlostních silnic, rychlostní silnice, rychlostní silnici, dálničních úseků, kilometrů rychlostních silnic, km rychlostních silnic, délka rychlostních silnic, rychlostních komunikací, rychlostní komunikace`,
		port_cargo_throughput: `přístavy odbavil*, odbavil* ~ nákladu, odbavil* ~ zboží, odbaven* ~ nákladu, odbaveno ~ zboží, přístavy přeložily, přeložil* ~ zboží, přeložil* ~ nákladu, překládka (zboží/nákladu), překládky (zboží/nákladu), objem nákladu, objem nákladů přes, objem zboží přes přístav*, objem zboží v přístav*, objem přepraveného nákladu, náklad přes přístav*, nákladu přes přístav*, zboží přes přístav*, přes přístav* ~ zboží, přes přístavy prošlo, přes přístavy, přístavní překlad, přístavní obrat, obrat přístavů, náklad odbavený, zboží odbaven*, nákladní obrat, propustnost přístavů, odbavení zboží, odbavení nákladu, množství nákladu, tun nákladu, tun zboží, nákladu prošlo, přístavů ~ tun, přeprava přes přístavy`,
		land_area: `rozloha, rozlohy, rozlohu, rozlohou, rozloze, přirozená plocha, přirozené plochy, přírodní plocha, přírodní rozloha, celková rozloha, celkové rozlohy, celková plocha, celkové plochy, celková přírodní plocha, celková přirozená plocha, plocha provincie, plochu provincie, plocha území, výměra, výměry, výměru, výměrou, celková výměra, katastrální plocha, má plochu, s rozlohou, o rozloze, plocha okresu, plocha města, rozklád* ~ ploše, zaujím* ~ ploch*`,
		targets_met: `splněných cílů, splněné cíle, splněných ukazatelů, splněné ukazatele, splnil* ~ ukazatelů, splnil* ~ cílů, splněno ~ ukazatelů, splněno ~ cílů, ukazatelů splněno, ukazatelů splnilo, ukazatelů dosáhlo, ukazatelů dosaženo, ukazatelů dosáhlo a překročilo, ukazatelů bylo splněno, ukazatelů bylo dosaženo, cílů bylo splněno, cílů bylo dosaženo, cílů dosáhlo, cílů splněno, cílů splněno a překročeno, ukazatelů splnilo a překročilo, dosáhl* ~ cílů, dosáhl* ~ ukazatelů, překročil* ~ ukazatelů, hlavních ukazatelů, hlavní ukazatele, hlavních cílů, hlavní cíle, socioekonomických ukazatelů, socioekonomické ukazatele, socioekonomických cílů, socioekonomické cíle, plánovaných ukazatelů, plánovaných cílů, klíčových ukazatelů, klíčových cílů, cílů plánu, ukazatelů plánu, ukazatelů překročilo, plnění ukazatelů, splnění ukazatelů, cíle překročeny, ukazatelů překonalo`
	},
	decoys: `než se čekalo/očekávalo/předpokládalo/předpovídalo, podle očekávání, oproti očekávání, s úctou, má/mají se konat/otevřít/sloučit/uskutečnit, má/mají být otevřen*/sloučen*/zahájen*, tržby z ubytování, příjmy z ubytování, příjmy z ubytování a stravování, tržby z ubytování a stravování, příjmy podniku, příjmy společnosti, příjmy z dopravy, tržby z dopravy, lunární nový rok, lunárního nového roku, Tichý oceán, Tichého oceánu, Tichomoří, asijsko tichomořsk*, Asie a Tichomoří, veřejné služby, veřejných služeb, veřejnými službami, online služby, online služeb, administrativní služby, administrativních služeb, administrativními službami, zdravotní služby, zdravotních služeb, zdravotnické služby, zdravotnických služeb, sociální služby, sociálních služeb, bankovní služby, bankovních služeb, poštovní služby, poštovních služeb, státní služby, vojenské služby, služby občanům,
		ekonomická zóna, ekonomické zóny, ekonomické zóně, ekonomických zón, hospodářská zóna, hospodářské zóny, struktura ekonomiky, struktury ekonomiky, strukturu ekonomiky, ekonomická struktura, ekonomické struktury, restrukturalizace ekonomiky, hnací síla ekonomiky, motor ekonomiky, odvětví ekonomiky, sektory ekonomiky, světová ekonomika, světové ekonomiky, soukromá ekonomika, soukromé ekonomiky, kolektivní ekonomika, zelená ekonomika, cirkulární ekonomika, oběhové hospodářství, socioekonomický rozvoj, socioekonomického rozvoje, socioekonomická situace, socioekonomické situace, hospodářský a sociální rozvoj,
		Ministerstvo zemědělství, ministerstva zemědělství, ministerstvem zemědělství, odbor zemědělství, odboru zemědělství, oddělení zemědělství, zemědělství a rozvoje venkova, zemědělství a životního prostředí, Ministerstvo průmyslu a obchodu, ministerstva průmyslu a obchodu, odbor průmyslu a obchodu, odboru průmyslu a obchodu, průmyslu a obchodu, Obchodní a průmyslová komora, Obchodní a průmyslové komory, obchodní komora, Ministerstvo stavebnictví, ministerstva stavebnictví, odbor výstavby, odboru výstavby, odbor stavebnictví, odboru stavebnictví, odbor cestovního ruchu, odboru cestovního ruchu, kultury sportu a cestovního ruchu, kultury sportu a turismu, Národní rok cestovního ruchu, Národního roku cestovního ruchu, plánování a investic, odbor plánování a investic, zákon o veřejných investicích, zákona o veřejných investicích, správa sociálního pojištění, správy sociálního pojištění, Vietnamské sociální pojištění, úřad sociálního pojištění, fond sociálního pojištění, statistický úřad, Statistického úřadu, statistická ročenka, rozpočtový výbor, rozpočtového výboru,
		průmyslový park, průmyslové parky, průmyslových parků, průmyslovém parku, průmyslových parcích, průmyslová zóna, průmyslové zóny, průmyslových zón, průmyslový klastr, průmyslových klastrů, investiční prostředí, investičního prostředí, podpora investic, podpory investic, propagace investic, propagaci investic, obchodní pobočka, Komunistická strana, Komunistické strany, Ho Či Min*, Ho Chi Minh*, strýček Ho, budování strany, výstavba strany, výstavby strany, výbor strany, výboru strany, provinční výbor strany, Vlastenecká fronta, Vlastenecké fronty, jeden z, jedna z, jedno z, jednou z, jednoho z, jedním z, poprvé, za prvé, za druhé, především, mimo jiné, v první řadě, do jisté míry, v plné míře, vyklízení pozemků, řada, řadu, vlastní příjmy rodiny, odpadní voda, obchodní* přebyt*/schod*/bilanc*/deficit*, přebyt*/schod* (zahraničního) obchodu, obsazenost* hotel*/pokoj*/lůžek/ubytov*, hotelov* obsazenost*`,
	abbreviations: `č, čís, čj, čl, odst, písm, mil, mld, bil, tis, mio, tj, tzv, např, resp, cca, atd, apod, aj, mj, popř, příp, kupř, vč, viz, sv, r, s, str, ul, nám, tř, tel, obr, tab, roč, zn, sp, Sb, p, pp, hod, min, max, sek, dr, ing, mgr, bc, judr, mudr, rndr, phdr, prof, doc, gen, plk, mjr, npor, kpt, j, n, st, ml, let, PSČ, zast, red, pozn, srov, m j, t č, t r, b, d, o, a s, s r o, proc`
};
