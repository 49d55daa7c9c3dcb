import type { LanguagePack } from './schema.ts';

/** Polish. */
export const pl: LanguagePack = {
	code: 'pl',
	name: 'Polish',
	nativeName: 'polski',
	direction: 'ltr',
	proclitics: [],
	decimal: ',',
	grouping: [' ', '.'],

	cardinals: {
		0: 'zero, zera, zerem, zerowy, zerowa, zerowe, zerową, zerowego, zerowej, zeru, zerze',
		0.5: 'pół',
		1: 'jeden, jedna, jedno, jednego, jednej, jedną, jednym, jednemu',
		1.5: 'półtora, półtorej',
		2: 'dwa, dwie, dwóch, dwu, dwaj, dwom, dwóm, dwoma, dwiema, dwoje, dwojga, dwojgu',
		3: 'trzy, trzej, trzech, trzem, trzema, troje, trojga, trojgu, pierwsz*/czołow*/najlepsz*/ścisł* trójki/trójce/trójkę, trójki najlepszych',
		4: 'cztery, czterej, czterech, czterem, czterema, czworo, czworga, pierwsz*/czołow*/najlepsz*/ścisł* czwórki/czwórce/czwórkę',
		5: 'pięć, pięciu, pięcioma, pięcioro, pięciorga, pierwsz*/czołow*/najlepsz*/ścisł* piątki/piątce/piątkę, piątki najlepszych',
		6: 'sześć, sześciu, sześcioma, sześcioro, sześciorga',
		7: 'siedem, siedmiu, siedmioma, siedmioro, siedmiorga',
		8: 'osiem, ośmiu, ośmioma, ośmioro, ośmiorga, pierwsz*/czołow*/najlepsz*/ścisł* ósemki/ósemce/ósemkę, ósemki najlepszych',
		9: 'dziewięć, dziewięciu, dziewięcioma, dziewięcioro, dziewięciorga',
		10: 'pierwsz*/czołow*/najlepsz*/ścisł* dziesiątce/dziesiątki/dziesiątkę/dziesiątka, dziesięć, dziesięciu, dziesięcioma, dziesięcioro, dziesięciorga, dziesiątki najlepszych',
		11: 'jedenaście, jedenastu, jedenastoma, jedenaścioro',
		12: 'dwanaście, dwunastu, dwunastoma, dwanaścioro',
		13: 'trzynaście, trzynastu, trzynastoma, trzynaścioro',
		14: 'czternaście, czternastu, czternastoma, czternaścioro',
		15: 'piętnaście, piętnastu, piętnastoma, piętnaścioro',
		16: 'szesnaście, szesnastu, szesnastoma, szesnaścioro',
		17: 'siedemnaście, siedemnastu, siedemnastoma, siedemnaścioro',
		18: 'osiemnaście, osiemnastu, osiemnastoma, osiemnaścioro',
		19: 'dziewiętnaście, dziewiętnastu, dziewiętnastoma, dziewiętnaścioro',
		20: 'dwadzieścia, dwudziestu, dwudziestoma, dwadzieścioro, pierwsz*/czołow*/najlepsz*/ścisł* dwudziestki/dwudziestce/dwudziestkę, dwudziestki najlepszych',
		30: 'trzydzieści, trzydziestu, trzydziestoma, trzydzieścioro, pierwsz*/czołow*/najlepsz*/ścisł* trzydziestki/trzydziestce/trzydziestkę, trzydziestki najlepszych',
		40: 'czterdzieści, czterdziestu, czterdziestoma, czterdzieścioro',
		50: 'pięćdziesiąt, pięćdziesięciu, pięćdziesięcioma',
		60: 'sześćdziesiąt, sześćdziesięciu, sześćdziesięcioma',
		70: 'siedemdziesiąt, siedemdziesięciu, siedemdziesięcioma',
		80: 'osiemdziesiąt, osiemdziesięciu, osiemdziesięcioma',
		90: 'dziewięćdziesiąt, dziewięćdziesięciu, dziewięćdziesięcioma',
		100: 'sto, stu, stoma',
		200: 'dwieście, dwustu, dwustoma',
		300: 'trzysta, trzystu, trzystoma',
		400: 'czterysta, czterystu, czterystoma',
		500: 'pięćset, pięciuset',
		600: 'sześćset, sześciuset',
		700: 'siedemset, siedmiuset',
		800: 'osiemset, ośmiuset',
		900: 'dziewięćset, dziewięciuset',
		1000: 'tysiąc',
		1000000: 'milion',
		1000000000: 'miliard',
		1000000000000: 'bilion'
	},
	scales: {
		12: 'tuzin, tuziny, tuzinów, tuzina',
		1000: 'tysiąc, tysiąca, tysiącu, tysiącem, tysiące, tysięcy, tysiącom, tysiącami, tysiącach, tys, tysiącowi',
		1000000:
			'milion, miliona, milionowi, milionem, milionie, miliony, milionów, milionom, milionami, milionach, mln, mio',
		1000000000:
			'miliard, miliarda, miliardowi, miliardem, miliardzie, miliardy, miliardów, miliardom, miliardami, miliardach, mld, mrd, mlrd',
		1000000000000:
			'bilion, biliona, bilionowi, bilionem, bilionie, biliony, bilionów, bilionom, bilionami, bilionach, bln, bil',
		1000000000000000: 'biliard, biliarda, biliardem, biliardy, biliardów, biliardach, biliardami',
		1000000000000000000: 'trylion, tryliona, trylionem, tryliony, trylionów'
	},
	looseNumbers: { 0: 'nic', 1: 'pojedynczy', 2: 'para' },
	numberJoiners: 'i',
	marksOptional: true,
	notNumbers: 'ćwierć/pół wieku, ćwierć/pół stulecia, połow* drogi/sukcesu/meczu/kadencji/życia',
	numberCompounds: false,
	pointWords: 'przecinek',
	minusWords: 'minus',
	ordinals: {
		1: 'pierwszy*, pierwsza, pierwszą, pierwsze, pierwszego, pierwszemu, pierwszej',
		2: 'drugi*, druga, drugą',
		3: 'trzeci, trzecia, trzecią, trzecie, trzeciego, trzeciemu, trzeciej, trzecim, trzecich',
		4: 'czwarty*, czwarta, czwartą, czwarte, czwartego, czwartemu, czwartej',
		5: 'piąty*, piąta, piątą, piąte, piątego, piątemu, piątej',
		6: 'szósty*, szósta, szóstą, szóste*',
		7: 'siódmy*, siódma, siódmą, siódme*',
		8: 'ósmy*, ósma, ósmą, ósme*',
		9: 'dziewiąty*, dziewiąta, dziewiątą, dziewiąte, dziewiątego, dziewiątemu, dziewiątej',
		10: 'dziesiąty*, dziesiąta, dziesiątą, dziesiąte, dziesiątego, dziesiątemu, dziesiątej',
		11: 'jedenasty*, jedenasta, jedenastą, jedenaste*',
		12: 'dwunasty*, dwunasta, dwunastą, dwunaste*',
		13: 'trzynasty*, trzynasta, trzynastą, trzynaste*',
		14: 'czternasty*, czternasta, czternastą, czternaste*',
		15: 'piętnasty*, piętnasta, piętnastą, piętnaste*',
		16: 'szesnasty*, szesnasta, szesnastą, szesnaste*',
		17: 'siedemnasty*, siedemnasta, siedemnastą, siedemnaste*',
		18: 'osiemnasty*, osiemnasta, osiemnastą, osiemnaste*',
		19: 'dziewiętnasty*, dziewiętnasta, dziewiętnastą, dziewiętnaste*',
		20: 'dwudziesty*, dwudziesta, dwudziestą, dwudzieste*',
		30: 'trzydziesty*, trzydziesta, trzydziestą, trzydzieste*',
		40: 'czterdziesty*, czterdziesta, czterdziestą, czterdzieste*',
		50: 'pięćdziesiąty*, pięćdziesiąta, pięćdziesiątą, pięćdziesiąte*',
		60: 'sześćdziesiąty*, sześćdziesiąta, sześćdziesiątą, sześćdziesiąte*',
		70: 'siedemdziesiąty*, siedemdziesiąta, siedemdziesiątą, siedemdziesiąte*',
		80: 'osiemdziesiąty*, osiemdziesiąta, osiemdziesiątą, osiemdziesiąte*',
		90: 'dziewięćdziesiąty*, dziewięćdziesiąta, dziewięćdziesiątą, dziewięćdziesiąte*',
		100: 'setny*, setna, setną, setne, setnego, setnej'
	},
	ordinalSuffixes:
		'., ty, ta, te, tą, tego, tej, tym, szy, sza, sze, szą, szym, gi, gie, gim, cia, cie, cim, my, ma, me, mym',
	ordinalPrefixes: 'nr, numer, numerem, No',
	fractions: {
		0.1: 'dziesiąta, dziesiątą, dziesiąte, dziesiątych, dziesiątej, co dziesiąta/dziesiątą/dziesiątej',
		0.125: 'ósma, ósmą, ósme, ósmych, ósmej',
		0.1428571429: 'siódma, siódmą, siódme, siódmych',
		0.1666666667: 'szósta, szóstą, szóste, szóstych, szóstej',
		0.2: 'piąta, piątą, piąte, piątych, piątej, co piąta/piątą/piątej',
		0.25: 'czwarta, czwartą, czwarte, czwartych, czwartej, ćwierć, ćwierci, kwarta, co czwarta/czwartą/czwartej',
		0.3333333333: 'trzecia, trzecią, trzecie, trzecich, trzeciej, co trzecia/trzecią/trzeciej',
		0.5: 'połowa, połowę, połową, pół, co druga/drugą/drugiej'
	},
	multiples: {
		1.5: 'półtorakrotn*, półtoraraz*',
		2: 'dwukrotn*, podwoi*, podwoje*, podwaja*, dwakroć, zdublowa*',
		2.5: 'dwuipółkrotn*',
		3: 'trzykrotn*, potroi*, potroje*, potraja*',
		4: 'czterokrotn*, poczwór*, czterykroć',
		5: 'pięciokrotn*',
		6: 'sześciokrotn*',
		7: 'siedmiokrotn*',
		8: 'ośmiokrotn*',
		9: 'dziewięciokrotn*',
		10: 'dziesięciokrotn*',
		11: 'jedenastokrotn*',
		12: 'dwunastokrotn*',
		15: 'piętnastokrotn*',
		20: 'dwudziestokrotn*',
		100: 'stukrotn*'
	},
	times: 'razy, raza, krotn*, ×',
	ratioWords:
		'z, ze, na, spośród, na ogólną liczbę, z ogólnej liczby, z łącznej liczby, z łącznie, z ogółem, z ogółu, z wszystkich, ze wszystkich, z zaplanowanych, z planowanych, na wszystkie, wśród',
	rangeWords: 'do, aż do, (aż) do końca',
	rangeOpeners:
		'od, między, pomiędzy, w przedziale, w przedziale od, w granicach, w granicach od, w widełkach, rzędu od',
	moves: { from: 'z, ze, od' },
	conjunctions:
		'i, oraz, a, a także, jak również, i także, jak i, tudzież, zaś, natomiast, oraz też, lub',

	units: {
		'%': 'procent*, proc',
		pp: 'punkt* procentow*, p p, pp, pkt proc, punkt* proc, pkt procentow*, p proc, pproc',
		per_mille: 'promil*',
		per_10000:
			'na (każde/każdych) 10 000 (mieszkańców/osób/ludności/ludzi/obywateli), na (każde/każdych) 10.000 (mieszkańców/osób/ludności/ludzi/obywateli), na (każde/każdych) 10000 (mieszkańców/osób/ludności/ludzi/obywateli), na (każde/każdych) 10/dziesięć tys/tysięcy (mieszkańców/osób/ludności/ludzi/obywateli)',
		VND: 'dong, dongi, dongów, donga, dongiem, dongom, dongami, dongach, wietnamsk* dong, wietnamsk* dongów/dongi/donga, dongów/dongi/donga wietnamsk*, đồng, VND, VNĐ',
		USD: 'dolar*, dol, amerykańsk* dolar*, dolar* amerykańsk*, dolar* USA, USD',
		EUR: 'euro',
		CNY: 'juan*, yuan*, chińsk* juan*, renminbi',
		JPY: 'jen, jeny, jenów, jena, japońsk* jen*',
		KRW: 'won, wony, wonów, wona, (południowo) koreańsk* won*, południowokoreańsk* won*',
		points: 'punkt, punktu, punkty, punktów, punktom, punktem, punktami, punktach, pkt',
		t: 'tona, tony, ton, tonę, toną, tonie, tonom, tonami, tonach, t, ton metrycznych',
		kg: 'kilogram*, kilo',
		quintal: 'kwintal*, q, decyton*, dt',
		'quintal/ha':
			'q ha, q z/na/od hektara/hektar/ha, kwintal* ha, kwintal* z/na/od (jednego/jeden) hektara/hektar/ha, kwintal* z (każdego) hektara, decyton* z/na hektara/hektar/ha, decyton* ha, dt ha, dt z/na ha/hektara/hektar',
		't/ha':
			't ha, t z/na ha/hektara/hektar, ton* z/na (jednego/jeden) hektara/hektar/ha, ton* z (każdego) hektara, ton* ha',
		'VND/ha':
			'VND ha, VND z/na ha/hektara/hektar, VND na (jeden) hektar, dongów z/na (jednego/jeden) hektara/hektar/ha, dongów ha',
		ha: 'hektar*, ha',
		km: 'kilometr*, km',
		km2: 'kilometr* kwadratow*, km kw, kwadratow* kilometr*, km², km kwadratow*',
		m: 'm, metr, metra, metry, metrów, metrach, metrem, mb',
		m2: 'metr* kwadratow*, m kw, mkw, m²',
		m3: 'metr* sześcienn*, m sześc, m³',
		times: 'krotn*',
		kWh: 'kilowatogodzin*, kWh',
		MWh: 'megawatogodzin*, MWh',
		GWh: 'gigawatogodzin*, GWh',
		TWh: 'terawatogodzin*, TWh',
		MW: 'megawat, megawata, megawaty, megawatów, megawatach, MW',
		GW: 'gigawat, gigawata, gigawaty, gigawatów, GW'
	},
	bounds: {
		about:
			'około, ok, mniej więcej, w przybliżeniu, circa, ca, orientacyjnie, plus minus, jakieś, z grubsza, w granicach, w okolicach, w okolice, zbliżon* do, w zaokrągleniu',
		over: 'ponad, przeszło, powyżej, więcej niż, nieco ponad, niewiele ponad, znacznie ponad, z górą, wyższ* niż, wyższ* od, większ* niż, przekracza*, przekroczył*, przekroczy, przekroczyć, przekroczon*, przewyższa*, przewyższył*, przebił*, przebija*, dobrze ponad, lepsz* niż',
		under:
			'prawie, niemal, niemalże, blisko, niespełna, niecał*, bez mała, nieomal, mniej niż, poniżej, niższ* niż, niższ* od, mniejsz* niż, zbliża* się do, zbliżył* się do, nieco poniżej, tuż poniżej, pod',
		at_least:
			'co najmniej, przynajmniej, nie mniej niż, minimum, minimalnie, nie niższ* niż, nie niżej niż, nie poniżej',
		at_most:
			'co najwyżej, najwyżej, maksymalnie, maksimum, maks, nie więcej niż, nie wyższ* niż, nie powyżej, aż do, nawet do, najwięcej'
	},
	boundsAfter: {
		about: 'w przybliżeniu, mniej więcej, z grubsza, około',
		over: 'z okładem, z górą, z hakiem, z nawiązką, z kawałkiem',
		at_least:
			'lub więcej, i więcej, albo więcej, bądź więcej, wzwyż, i wzwyż, i powyżej, lub powyżej, lub wyżej, i wyżej, lub lepiej, co najmniej',
		at_most: 'lub mniej, i mniej, albo mniej, lub niżej, i niżej, maksymalnie'
	},
	cues: {
		rise: 'wzrost* o, wzrost*, wzrasta*, wzrosn*, wzroście, wzrósł, wzrosł*, wzrośni*, rosn*, rośni*, rósł, rosł*, urosł*, urósł, urośni*, zwiększ*, zwyżk*, podwyższ*, podnios*, podniós*, podnie*, podnosz*, wzmocn*, popraw*, polepsz*, przyrost*, przyrosł*, przybył*, przybyw*, skoczył*, podskocz*, skok*, wyższ*, więcej, większ*, lepsz*, lepiej, wyżej, rozszerz*, powiększ*, przyspiesz*, awans*, przesun* się, wspią*, w górę, plus, dodatni*, na plusie, dynamik*, rozrosł*, rozrasta*, zyska*, poszedł/poszła/poszły/poszło w górę, udało/zdołano/zdołał*/pozwoliło/pozwoliły/pozwolił (się) (też) zwiększyć/podnieść, podrós*, podros*, rozwin*, wspię*, przybrał*, dodał*, odbił*, odbudował*, ożywi*, rozpędz*, wyskoczy*, urosną, urośnie, nabrał*, wywindow*, umocni*, poszybow*, pnie się, pną się, zyskuj*, pomnoży*, rozkwit*',
		fall: 'spad*, zmala*, zmalej*, malej*, malał*, zmniejsz*, obniż*, zredukow*, redukc*, redukow*, skurczy*, ogranicz*, niższ*, mniejsz*, mniej, ubył*, ubyt*, zniżk*, stopnia*, pogorsz*, słabsz*, gorsz*, niżej, traci*, tracą*, utrac*, straci*, cofn*, w dół, minus, ujemn*, cięci*, ścię*, osłab*, regres*, na minusie, skróc*, wyhamowa*, opadł*, załam*, runą*, runę*, tąpn*, udało/zdołano/zdołał*/pozwoliło/pozwoliły/pozwolił (się) (też) obniżyć/zmniejszyć/zredukować, osun*, obsun*, zjechał*, zleciał*, obcię*, uszczupl*, topniej*, stopni*, schud*, potania*, ubyło',
		by: 'o, aż o',
		to: 'do, na poziomie, do poziomu, do kwoty, do wysokości, osiągając, sięgając, wynosząc, kończąc na',
		reach:
			'wynios*, wyniós*, wynie*, wynosi*, wynosz*, osiąg*, sięg*, stanowi, stanowią, stanowił*, stanowiąc*, ukształtowa*, uplasowa*, kształtuj*, kształtowa*, odnotow*, zanotow*, zarejestrow*, uzysk*, zyska*, otrzyma*, zebrał*, zebrano, zebrane, pozysk*, przynios*, przyniós*, liczy*, liczą*, obejm*, obję*, opiewa*, równ* się, zamkn*, przyję*, przyjm*, był*, jest, są, ma, mają, miał*, dał*, daje, dają*, utrzym*, pozosta*, wart, warta, warte, warty, o wartości, w wysokości, w kwocie, na kwotę, na sumę, o łącznej, za, wypracow*, wytworz*, dostarcz*, obsłuż*, przeładow*, gościł*, ugości*, powita*, odwiedz*, dysponuj*, posiada*, dotar*, wyrażon*, notuj*, przypad*, mieszka, mieszkają, żyje, działa, działają, funkcjonuj*, pokryw*, udało/zdołano/zdołał*/pozwoliło/pozwoliły/pozwolił (się) (też) utrzymać/osiągnąć/przekroczyć/przyciągnąć/zebrać/uzyskać/pozyskać/zbudować/wybudować/wypracować/przyjąć, dobił* do, dociągn* do, doszedł*, doszł*, dobrn*, przekrocz*, obją*, obejmow*, wpłynę*, trafi*, zasili*, zarobi*, wykaza*, oscyluj*, waha się, wygenerow*, napłynę*, udało/zdołano/zdołał*/pozwoliło/pozwoliły/pozwolił (się) (też) zapewnić/zlikwidować/odnowić/doprowadzić/rozszerzyć/zatrudnić/domknąć/wykonać',
		share:
			'udzia*, stanowi, stanowił*, stanowią*, odset*, przypada*, odpowiada* za, pochodz*, składa* się, struktur*, część, części, proporcj*, z ogółu, całości, ogólnej liczby, łącznej kwoty, wagi, wkład*, wniós*, wnios*, przyczyni*, dostarcz*, reprezentuj*, zajmuj*',
		growth:
			'wzrost, wzrostu, wzrostem, wzrost* gospodarcz*, wzrost* rzędu, wzrost* na poziomie, wzrost* w wysokości, wzrostow*, tempo, tempa, tempem, tempie, dynamik*, stop* wzrostu, wskaźnik* wzrostu, temp* wzrostu',
		plan: 'plan, planu, planem, planie, plany, planów, planami, planowan*, zaplanowan*, założeń, założeniami, założon* cel*, cel* roczn*, roczn* cel*, wyznaczon* cel*, ustalon* cel*, zadanie, zadaniem, zadani* plan*, norm*, nakreślon*, scenariusz*',
		estimate_plan:
			'preliminarz*, szacun* budżet*, szacunk*, szacunek, prognoz* budżet*, prognoz*, założe* budżet*, plan* budżet*, kosztorys*, ustaw* budżet*, uchwał* budżet*, uchwalon* budżet*, zatwierdzon* szacun*, przydzielon* szacun*, przewidywań, limit*',
		central:
			'rząd, rządu, rządem, rządow*, rządzie, centraln*, premier*, ministerstw*, minister, ministra, resort*, szef* rządu, Zgromadzeni* Narodow*, władz* centraln*',
		council:
			'Rad* Ludow*, Komitet* Ludow*, prowincjonaln* rad*, rad* prowincj*, prowincjonaln* plan*, plan* prowincj*, plan* prowincjonaln*, plan* miejsk*, miejsk* plan*, radę, rady, rada, radnych, prowincjonaln* szacun*, władz* prowincj*, władz* lokaln*, lokaln* plan*',
		exceed:
			'przekr*, przewyższ*, ponad plan, powyżej plan*, ponad szacun*, wyższ* niż plan*, wyższ* od plan*, nadwyżk*, prześcig*, więcej niż plan*, więcej niż zakład*, więcej niż zaplan*, ponad założe*, ponad zadani*, ponad normę, wyższ* niż zakład*, wyprzedz*, wyższ*/więks* od (rocznego) planu/założeń/preliminarza/limitu, wyższ*/więcej niż planowan*/zapisan*/przewidz*, ponad limit/preliminarz/prognozę/szacunki',
		complete:
			'plan/zadanie/zadania/preliminarz/prognozę/szacunek/założenia/cel/normę (roczn*/rządow*/budżet*) (Rad*) (Ludow*) (prowincj*) w, wykon*, wypełn*, zrealizow*, realiz*, spełni*, odpowiada*, co stanowi*, czyli, równ* się, równowart*, tj, to jest, ukończ*, osiąg* plan*, zakończ*, domkn*, dopię*, wyczerp*',
		below:
			'poniżej plan*, poniżej cel*, poniżej założe*, nie osiąg*, nie wykon*, zabrak*, brakuj*, niedobor*, deficyt*, mniej niż plan*, niższ* niż plan*, niższ* od plan*, niższ* niż zakład*, nie spełni*, ledwie, zaledwie, tylko, jedynie',
		comparison:
			'tuż za, ustępując, ustępuje, niż średni*, od średni*, średni* krajow*, średni* ogólnokrajow*, średni* region*, średni* kraju, krajow* średni*, razy więcej niż, razy wyższ* niż, razy tyle co, tyle co, tyle ile, niż w sąsied*, niż sąsied*, krotnie więcej niż, powyżej średni*, poniżej średni*, razy więks*, średnią w kraju, niż w prowincji',
		compared:
			'w porównaniu z/ze/do, poziom* z, w stosunku do, wobec, względem, niż, niż w, w zestawieniu z/ze, porównując z, a nie, rok do roku, r r, r d r, rdr, w ujęciu rocznym, kwartał do kwartału, k k, miesiąc do miesiąca, m m, od poziomu, w odniesieniu do, w relacji do, podczas gdy, zeszłoroczn*, ubiegłoroczn*, wartości z, poziomu z poprzedniego/ubiegłego',
		estimated:
			'szac, szacuj*, szacunki, szacunków, szacunkom, szacunkami, szacunkach, szacunkow*, oszacow*, szacow*, według/wedle/zgodnie (z) szacunków/prognoz/prognozami/przewidywań/szacunkami, wstępn*, prognozuj*, prognozowan*, przewiduj*, przewidywan*, spodziewa*, oczekuj*, oczekiwan*, przypuszcz*, w przybliżeniu ma, orientacyjn*, prawdopodobnie, zapewne, wylicz*, najprawdopodobniej, najpewniej, oceni* na, ocenia* (się) na, ocenia się, przymiar*, zdaniem statystyków/ekspertów, się ocenia, ocenian* (jest/są) na',
		target:
			'cel, celu, celem, cele, celów, celach, dąż*, zamierz*, ma się, mają się, planuj*, docelow*, zakłada*, stawia* sobie, postawi* sobie, wyznaczy*, wyznacza*, stara się, starają się, chce, chcą, chciał*, pragn*, mierzy* w, celuj*, ambicj*, ambitn*, zobowiąz*, osiągnąć, zwiększyć, podnieść, obniżyć, zmniejszyć, zredukować, utrzymać, przekroczyć, przyjąć, przyciągnąć, zebrać, wypracować, zbudować, wybudować, uzyskać, pozyskać, powinn*, musi, muszą, wytyczn* na, zadani* na, do końca 2025, do 2025, do 2026, do 2030, na rok 2025, perspektyw*, wizj*, ma/mają ~ *nąć/*aść/*ieść/*ejść/*ójść/*ojść/*yjść/*fić/*iać/*oić/*nać/*rzeć/*rzyć/*łać/*ścić/*bić/*nieć/*leć/*mieć/*być/*szyć/*żyć/*czyć/*jąć/*chać/*wać/*mać/*kać/*rać/*dać/*stać/*sić/*nić/*wić/*dzić, sięgnąć, spaść, wynosić, wyeksportować, zejść, ugościć, zarobić, zapisano, zapisan* w planie/uchwale/projekcie, w planie stoi/jest/są, proponuj*, proponowan*, zaproponow*, postanowi*, trzeba, nie może/mogą być, liczymy na, poprzeczk*, aspir*, przypisa*, wymaga*, zamiar*, na rok, na (ten/przyszły/kolejny/następny/nowy/bieżący/obecny/nadchodzący) rok, do wykonania, wyzwani*, ustalił*, ustalono, liczy/liczą na, nadziej* na, obiecuj*, obieca*, powstać/wynieść/wzrosnąć/sięgnąć/osiągnąć/spaść/zmaleć/przybyć/ubyć/objąć ma/mają, uchwała/plan/program/projekt/rezolucja/dokument przewiduje, nakaza*, wpisano, szykuj*/przygotow* się na, zarezerwowan*, wynieść, dojść, wzrosnąć, podwoić, zatrudnić, ukończyć, zamknąć rok, domknąć, zapewnić, odnowić, oddać do użytku, zlikwidować, rozszerzyć, doprowadzić, ma/mają/musi prowincja/powiat/miasto',
		respectively:
			'odpowiednio, kolejno, w tej kolejności, w podanej kolejności, w takiej kolejności',
		of_which:
			'w tym, z czego, z tego, z których, z nich, wśród nich, spośród nich, wśród których, wliczając, włącznie z, w szczególności, sam, sama, samo, samym, samej, same, włączając, na co składa*, zwłaszcza, obejmując*',
		total:
			'ogółem, razem, łączn*, w sumie, suma, sumę, sumy, ogóln*, wszystk*, wszysc*, cał*, globaln*, zbiorcz*, z ogółem',
		additional:
			'kolejn*, dodatkow*, dalsz*, nowy, nowe, nowych, nowym, nowa, nową, nowego, nowymi, nowo, ponadto, jeszcze, następn*, dołączył*, przybył*, doszł*',
		rank: 'miejsce, miejscu, miejsca, miejscem, pozycj*, lokat*, ranking*, klasyfikacj*, uplasow*, sklasyfikow*, zają*, zajm*, plasuj*, awansow*, lider*, przoduj*, na czele, w czołówce, najwyższ*, największ*, najlepsz*, najszybsz*, najniższ*, prowadz*, pod względem, w kolejności, w tabeli, w zestawieniu, wynik w kraju, zestawieni*',
		rank_steps:
			'miejsc, miejsca, miejsce, pozycji, pozycje, pozycję, oczko, oczka, oczek, lokat, lokaty, lokatę',
		top: 'pierwsz* piątka/piątki/piątce/piątkę/dziesiątka/dziesiątki/dziesiątce/dziesiątkę, top, najlepsz*, czołow*, czołówk*, znalaz* się w, plasuj* się w, uplasow* się w, wesz* do, awansow* do, trafi* do, utrzym* się w, w gronie, elitarn*, przoduj*, wiodąc*, najwyżej ocenian*, najlepiej, należ*/wróci*/wracać/powrócić/powrót/powrotu do, mieści*/figuruj* się w, pierwsz* ósemka/ósemki/ósemce/ósemkę/trójka/trójki/trójce/trójkę/czwórka/czwórki/czwórce/czwórkę/dwudziestka/dwudziestki/dwudziestce/dwudziestkę/trzydziestka/trzydziestki/trzydziestce/trzydziestkę',
		in_country:
			'w kraju, w całym kraju, całego kraju, kraju, w skali kraju, ogólnokrajow*, na szczeblu krajow*, krajow*, w Wietnamie, spośród/wśród/na/z 63, spośród/wśród/na/z 34, 63 prowincj*, 34 prowincj*, prowincji i miast, wszystkich prowincji, narodow*, ogólnonarodow*, cały Wietnam, w państwie, wszystkich prowincjach',
		in_region:
			'w region*, region*, w delcie, delty, delta, deltą, Delt* Mekongu, Delt* Rzeki Czerwonej, Wyżyn* Centraln*, Wyżyn* Środkow*, Płaskowyż* Centraln*, Centraln* Płaskowyż*, Północn* Środkow*, Środkow* Północ*, Południow* Wschod*, południowym wschodzie, północn* gór*, w strefie, makroregion*, wybrzeż* środkow*',
		national:
			'cały kraj, całego kraju, całym kraju, w skali kraju, średni* krajow*, krajow* średni*, ogólnokrajow*, dla kraju, kraj jako całość, Wietnamu, średni* dla Wietnamu, średni* w kraju, narodow*, średniej krajowej, poziom* krajow*, krajow* PKB, kraju',
		per: 'na, każd*, na każd*, na jednego, na jedną, w przeliczeniu na, przypad*',
		neighbour:
			'sąsiad*, sąsied*, ościenn*, pobliski*, graniczą*, zaprzyjaźn*, partnersk*, z kolei, tymczasem w',
		award:
			'odznacz*, nagrod*, wyróżni*, dyplom*, medal*, uhonorow*, wręcz*, pochwaln*, pochwał*, order, ordery, orderów, orderem, sztandar*, listy gratulacyjne',
		negation: 'nie, bez, żad*, jeszcze nie, ani, nigdy'
	},
	themes: {
		review:
			'podsumow*, bilans*, oceni*, ocen*, przegląd*, rozlicz*, wynik*, rezultat*, zamkn*, zamyk*, kończ*, zakończ*, żegna*, pożegn*, sprawozda* z, realizacj* zadań, prac* w, sytuacj*, działalność w',
		agenda:
			'zada*, plan*, cel/cele/celów/celami/celach, kierunk*, priorytet*, perspektyw*, przygotow*, wdroż*, wdraż*, budżet* na, program* na, wytyczn*, zamierze*, kurs na, harmonogram*',
		figures:
			'liczb*, dane/danych/danymi, statysty*, wskaźnik*, wyliczen*, obliczen*, wartości, wielkości, szacunk*'
	},
	subjects: {
		economy: 'gospodar*, ekonom*, wzrost*, wzrósł*, rosł*, PKB, PRB, produkt',
		industry: 'przemysł*, fabry*, zakład*, produkc*, wytwór*, górni*, hut*',
		agriculture: 'rolni*, rolnic*, hodow*, chłop*, bydł*, pogłow*',
		crops:
			'ryż*, żniw*, zbior*, zebran*, uprawi*, upraw*, zasi*, obsia*, siew*, pol/pola/polach/pól, zboż*, kukuryd*, plon*, areał*, sezon*',
		fisheries: 'ryb*, krewet*, połow*, akwakultur*, owoc* morza, kutr*, morski*',
		forests: 'las/lasy/lasów/lasu/lesie/leśny/leśna/leśne, leśn*, zales*, drzew*, drewn*',
		budget:
			'budżet*, skarb*, fiskus*, podat*, kas/kasa/kasy/kasie, wpływ*, dochod*, cł/cła/ceł, celn*, wydatk*',
		banking: 'bank*, kredyt*, pożycz*, depozyt*, oszczęd*, lokat*',
		public_investment:
			'publiczn* inwest*, inwestycj* publiczn*, środk* publiczn*, wypłac*, wydatkow*, wykorzystan*',
		foreign_investment: 'zagranic*, BIZ, FDI, koreańsk*, japońsk*, tajwańsk*, obc*',
		investment: 'inwest*, projekt*, kapitał*, licencj*, przedsięwzię*, koncesj*',
		enterprises: 'firm*, przedsiębior*, spół*, spółdziel*, działalnoś*, zarejestr*',
		exports: 'eksport*, wywoz*, wywóz*, zagranicę, zbyt*, wysł*',
		imports: 'import*, przywóz*, przywoz*',
		retail: 'detal*, handl*, handel*, sklep*, konsum*, sprzeda*, obrot*, rynk*, rynek',
		prices: 'cen/ceny/cena/cenom, inflac*, CPI, drożyzn*, podroż*',
		tourism:
			'turys*, gość/gości/goście/gośćmi, odwiedz*, zwiedz*, wczas*, urlop*, plaż*, hotel*, nocleg*, nocow*, przyjezd*, pielgrzym*, podróż*, cudzoziem*, letni*',
		new_rural: 'wiejsk*, wieś, wsi, kryteri*, norm*, gmin*, standard*, sołec*',
		poverty: 'bied*, ubog*, ubós*, potrzebują*',
		income: 'zarob*, płac/płaca/płace/płacy, wynagr*, dochód na, poziom życia',
		labour:
			'prac*, zatrud*, bezrob*, etat*, miejsc, stanowis*, szkol*, wykwalif*, przeszkol*, zawod*',
		insurance: 'ubezp*, składk*',
		health: 'zdrow*, szpital*, lekar*, łóż*, pacjen*, klinik*, szczep*, dzieci*',
		schools:
			'szkoł*, szkół*, nauczy*, uczni*, student*, klas*, egzamin*, matur*, absolw*, kandydat*, oświat*, eduka*',
		party:
			'parti/partia/partii/partię/partyjny/partyjne/partyjnych, człon*, komórk*, przyję*, towarzysz*, sołtys*, zjazd*, organizacj*',
		housing: 'dom/domy/domów/domach, mieszk*, dach*, prowizor*, budynk*',
		safety:
			'wypad*, zgin*, zabit*, ofiar*, rann*, policj*, przestęp*, zbrodni*, pożar*, drogow*, śmierteln*',
		electricity: 'elektr*, prąd*, energ*, MW, kWh, wiatr*, słone*, wodn*, sieć'
	},
	qualifiers: {
		advanced: 'zaawansow*, podwyższon*, rozszerz*, wyższy poziom*',
		model: 'wzorcow*, modelow*, wzorow*',
		foreign: 'zagranic*, międzynarod*, cudzoziem*, obcokraj*, BIZ, FDI',
		domestic: 'krajow*, wewnętrz*, wietnamsk*, lokaln*, miejscow*, rodzim*',
		customs: 'cł/cła/ceł/cło, celn*, granic*',
		rural: 'wiejsk*, wsi, wieś, rolni*, chłop*',
		begun:
			'now/nowy/nowe/nowych/nowa/nową/nowymi, nowo, założ*, zarejestr*, wpisan*, przyję*, powsta*, otwar*, licencj*, rejestr*, wydano',
		standing:
			'działając*, czynn*, aktywn*, istniej*, ważn*, ogółem, łącznie, razem, skumul*, dotąd, dotychczas, działa, liczy',
		ended:
			'rozwiąz*, zawies*, zamkn*, zlikwid*, upad*, likwid*, zaprzest*, wstrzym*, ankiet*, zaprosz*, wyklucz*, zapytan*',
		spending: 'wydan*, wydatk*, wydał*, wypłac*',
		head: 'na mieszkańca/osobę/głowę, głowę, mieszkańca',
		index: 'indeks*, wskaźnik*'
	},
	nouns: {
		communes:
			'gmin*, komuna, komuny, komun, komunach, komunom, gmin i dzielnic, gminy i dzielnice, gmin i okręgów, (administracyjn*) jednost* szczebla gminn*, jednost* (administracyjn*) szczebla/poziomu gminn*, jednost* na szczeblu/poziomie gmin*, jednost* gminn*, wsi wzorcowych, okręgów miejskich, sołectw*',
		districts:
			'powiat*, powiecie, dystrykt*, dystrykcie, jednost* (administracyjn*) szczebla/poziomu powiatow*, jednost* na szczeblu powiat*, jednost* powiatow*',
		provinces:
			'prowincji, prowincje, prowincjach, prowincjami, prowincjom, prowincji i miast, prowincje i miasta, regionów kraju, województw',
		villages:
			'wieś, wsi, wsie, wsiach, wsiom, wiosek, wioski, wioska, wioskach, wioskom, przysiół*, osad, osady, osadach, osiedli, osiedla, osiedlach, grup mieszkaniowych, grup mieszkańców, grup mieszkalnych, dzielnic mieszkaniowych, sołtysów',
		tourists:
			'turysta, turyści, turystów, turystom, turystami, turystach, turystki, wędrowc*, pielgrzym*, gość, gości, goście, gościom, gośćmi, odwiedzając*, zwiedzając*, wizyt, wizyty, przyjazdów, przyjazdy, przyjazdach, podróżnych, podróżni, wczasowicz*, odwiedzin, przybysz*, osób odwiedzających, osobowizyt, wizyt turyst*, przyjazdów turyst*',
		foreign_tourists:
			'zagraniczn*/międzynarodow* turystów/turyści/turystom/turystami/turysta/gości/goście/gośćmi/odwiedzających/podróżnych/przyjazdów/wizyt/przybyszów, turystów/turyści/gości/goście/gośćmi/turystami/odwiedzających/podróżnych/przyjazdów/wizyt zagraniczn*/międzynarodow*/zagranicy, turystów/turyści/gości/goście/turystami/gośćmi/odwiedzających/przybyszów z zagranicy, obcokrajow*, cudzoziem*, zagraniczn*/międzynarodow* przyjazdów turyst*',
		domestic_tourists:
			'krajow*/rodzim*/wietnamsk*/lokaln* turystów/turyści/turystom/turystami/gości/goście/gośćmi/odwiedzających/podróżnych/przyjazdów/wizyt, turystów/turyści/gości/goście/gośćmi/turystami/odwiedzających/podróżnych/przyjazdów/wizyt krajow*/rodzim*/wietnamsk*/wewnętrzn*/miejscow*, turystów/gości/turyści/goście z kraju, krajow* przyjazdów turyst*',
		enterprises:
			'przedsiębior*, firm*, spółka, spółki, spółek, spółkom, podmiot*, zakładów, nowych firm, działalności gospodarczych, zagraniczn* firm*/spółek/spółki/przedsiębiorstw*/inwestor*',
		projects:
			'projekt*, przedsięwzię*, zamierzeń, zagraniczn*/krajow* projekt*/przedsięwzię*/inwestycj*',
		people:
			'os, osoba, osoby, osób, osobom, osobami, osobach, człowiek, ludzi, ludzie, ludziom, ludźmi, mieszkaniec, mieszkańc*, mieszkance, obywatel*, dusz, głów, kandydat*',
		households:
			'gospodarstw* domow*, gospodarstw*, rodzin, rodziny, rodzinom, rodzinami, rodzinach, domostw*, ubog* gospodarstw*, ubog* rodzin*, biedn* rodzin*',
		workers:
			'pracownik*, robotnik*, pracując*, zatrudnion*, osób pracujących, osób aktywnych zawodowo, rąk do pracy, siły roboczej, zagraniczn* pracownik*/robotnik*',
		jobs: 'miejsce pracy, miejsca pracy, miejsc pracy, miejscom pracy, miejscami pracy, nowych miejsc (pracy), miejsc zatrudnienia, posad, ofert pracy, stanowisk pracy, stanowiska pracy',
		houses:
			'dom, domu, domy, domów, domach, domom, domami, domków, budynków, budynki, lokali, lokale, chat, chaty, chałup',
		party_members:
			'członk* partii, członk* Komunistycznej, członk* KPW, now* członk*, partyjnych, partyjnych członków, kandydatów na członków, członkiń partii, członkom, członkami',
		party_organisations:
			'organizacj* partyjn*, organizacj* partii, komór* partyjn*, komórek partyjnych, komórk* parti*, podstawow* organizacj*, komitet* partyjn*, ogniw partyjn*, ogniw* parti*, oddział* partyjn*, oddział* partii, jednost* partyjn*, podstawow* ogniw*',
		cadres:
			'kadr, kadry, kadrom, urzędnik*, funkcjonariusz*, etat*, stanowisk, stanowiska, jednostek, jednostki, posterunk*',
		schools:
			'szkół, szkoły, szkoła, szkołach, szkole, szkołom, szkołę, przedszkol*, placów* oświat*, placówek oświat*, placów* edukac*, placówek edukac*, placówek, liceów, podstawówek, placów*',
		doctors: 'lekarz*, medyk*, doktorów',
		beds: 'łóżek, łóżko, łóżka, łóżku, łóżkach, łóżkami, łóżek szpitaln*, łóżka szpitaln*, łóżko szpitaln*',
		products:
			'produkt, produktu, produkty, produktów, produktom, produktami, produktach, wyrób, wyroby, wyrobów, wyrobami, artykułów rolnych',
		criteria: 'kryteri*, wymog*, standardów',
		targets:
			'wskaźnik*, cel, cele, celów, celu, celami, celach, miernik*, parametr*, planowan* wskaźnik*, głównych wskaźników, kluczow* wskaźnik*',
		cases:
			'przypadek, przypadk*, spraw* karn*/kryminaln*/sądow*, przestępstw*, wypadek, wypadk*, zdarzeń, zdarzenia, incydent*, wykrocz*, zgłoszeń',
		deaths:
			'zgon*, ofiar, ofiara, ofiary, ofiarami, ofiar śmierteln*, śmierteln* ofiar*, zabit*, osób zginęło, osoby zginęły, ludzi zginęło, osób zmarło, śmierteln* wypadk*, zmarłych, poległ*',
		things:
			'zadań, zadania, zadanie, zadaniami, grup zadań, grupy zadań, (kluczow*/główn*) rozwiąza*, lekcji, lekcje, wniosków, wnioski, niedociągni*, ogranicze*, słabości, sprawozda*, raport*, uchwał, uchwały, uchwałę, rezolucj*, dokument*, program, programy, programów, kolektyw*, zespoł*, dyplom*, medal*, order, ordery, orderów, sztandar*, nagród, nagrody, nagrodę, odznacze*, wyróżnie*, propozycj*, zalece*, kontrol*, inspekcj*, umów, umowy, umowę, porozumie*, komitet*, procedur*, rekomendacj*, inicjatyw*, działań, działania, decyzji, decyzje, zarządze*, model*, przełomów, filarów, filary, postulat*, petycj*, skarg, skargi, priorytet*, indywidualn* osób, listów gratulacyjn*, certyfikat*, patent*, kampanii, akcji, rekordów, sztuk, sztuki, szt, parków/parki/parkach/stref/strefy/klastrów/klastry przemysłow*, zabytków, zabytki, świadectw*, mieszkań, mieszkania, lokali mieszkaln*, drzew, drzewa, sadzonek, kontroli, kontrole, nauczycieli, uczniów, studentów, stypendi*, szkoleń, kamer, parków, spółdzielni, świadectw, egzemplarz*, pozwol*, budynków, hoteli, hotele, głów bydła, ognisk, portali, działek, pasażer*, rejsów, lotów, wypadkach, wypadków',
		articles: 'artykuł*, tekst*, publikacj*, wpis*, reportaż*'
	},

	refuseBefore: {
		attendance:
			'z udziałem, w obecności, wzięło udział, wzięło w nich/nim/niej udział, udział wzięło, na sali zasiadło/zasiedli, zgromadził*, połączon* (online) z, komitet sterujący z, uczestniczyło',
		date: 'poniedziałek, wtorek, środa, środę, czwartek, piątek, sobota, sobotę, niedziela, niedzielę, dnia, dniu, data, opublikowan*, zaktualizowan*, aktualizacja, rano, wieczorem, po południu, w nocy, w dniach',
		year: 'rok, roku, rokiem, lata, latach, urodzon*, rocznik, założon* w, rok szkolny, roku szkolnym, roku akademickim, ur',
		time: 'godz, godzina, godzinie, godziny, godzinach, o godzinie, od godziny, ok godziny',
		period:
			'okres, okresie, okresu, kadencja, kadencji, pięciolatka, pięciolatki, pięcioletni*, lata, latach, etap, etapie',
		duration:
			'przez, w ciągu, trwa, trwał*, trwając*, w ciągu ostatnich, ostatnich, najbliższych, kolejnych, termin, w terminie, dłużej niż, po upływie, za',
		age: 'w wieku, wiek, wieku, lat, dzieci do, dzieci poniżej, osób powyżej, osoby powyżej, ukończył*, skończył*, od ukończenia',
		anniversary: 'rocznica, rocznicę, rocznicy, obchody',
		session_number: 'sesja nr, posiedzenie nr, zjazd nr, edycja, kadencja nr',
		ordinal:
			'faza, fazy, fazie, fazę, etap, etapu, etapie, tom, runda, rundzie, stopień, klasa, klasy, klasie, klas, poziom, poziomu, kategorii, kategoria, tury, tura',
		doc_number:
			'nr, numer, numerem, art, artykuł, artykule, artykułu, ust, pkt, par, paragraf, rozdział, uchwał* (nr), rezolucj* (nr), decyzj* (nr), rozporządzeni* (nr), zarządzeni* (nr), dyrektyw* (nr), dekret* (nr), okólnik* (nr), pism* (nr), plan* nr, sprawozdani* nr, raport* nr, komunikat* nr, konkluzj* (nr), wniosk* nr, program* nr, ustaw* nr, ustawy, projekt* nr, depesz* (nr), dokument* nr, zawiadomieni* (nr), postanowieni* (nr), załącznik* (nr), wytyczn* nr, instrukcj* nr, sygnatur*, znak pisma, licencj* nr, podpunkt*, obwieszczeni* nr',
		phone:
			'telefon, telefonu, telefonem, telefonicznie, tel, kom, komórka, infolinia, infolinię, infolinii, gorąca linia, gorącą linię, gorącej linii, faks, fax, hotline, dzwonić, zadzwonić, dzwoń, kontakt, alarmow* numer, numer alarmow*, numer* telefon*, numery, zalo, wewn, policj* pod, sms',
		address:
			'ul, ulica, ulicy, ulicę, al, aleja, alei, adres, adresem, piętro, piętrze, pokój, pokoju, sala, sali, lok, mieszkanie nr, dom nr, domu nr, budynek, budynku, blok, bloku, kod pocztowy, zaułek, zaułku, okienko, okienku, okienka, stanowisko nr, osiedle, osiedlu, osiedla, przysiółek, przysiółku, wejście, skrytka, lokal nr, przejście, plac',
		list: 'fot, foto, fotografia, zdjęcie, zdjęciu, zdjęcia, rys, rysunek, ryc, tabela, tabeli, tab, wykres, wykresie, strona, stronie, str, kolumna, wideo, film, część, części, odcinek, odcinku, ilustracja, ilustracji, numery startowe, numer startowy, pytanie, grupa, grupy, grupie, lekcja, rozdział, aneks, wydanie, wydaniu, numer wydania, s, punkt, punkcie',
		view_count:
			'wyświetleń, odsłon, odsłony, przeczytano, wyświetlenia, liczba wyświetleń, liczba odsłon',
		comment_count: 'komentarz, komentarze, komentarzy, liczba komentarzy, udostępnień, polubień',
		name: 'drog* krajow* (nr), drog* prowincjonaln* (nr), drog* (wojewódzk*) nr, droga, drogi, drodze, drogą, szosa, szosy, szosie, autostrad* nr, obwodnic* (nr), trasa nr, trasie nr, linia, linii, linię, linią, autobus* (nr), autobusy linii, metro, bram*, terminal*, nabrzeże, nabrzeżu, peron*, hala, hali, kanał*, VTV, QL, DT, covid, tajfun* (nr), burz* (nr), sztorm* nr, cyklon* (nr), dywizj*, pułk*, brygad*, okręg* wojskow*, strefa wojskowa, rejon* wojskow*, blok nr, szkoł* nr, szpital* nr, stref* przemysłow* nr, etap nr, formacj*, komórka nr',
		place: 'km, kilometr, kilometrze, kilometra, na odcinku od, odcinku, słupek',
		distance:
			'odległość, odległości, oddalon*, w odległości, dystans*, na dystansie, trasa, trasie, trasy',
		altitude: 'wysokość, wysokości, na wysokości, szczyt, wysok* na, n p m',
		weather:
			'temperatur*, wilgotność, wilgotności, opady, opadów, opadu, wiatr, wiatru, wiatrem, siła/sile/siłą wiatru, prawdopodobieństwo deszczu, ciśnienie, ciśnieniu',
		score:
			'wynikiem, pokonał*, pokonując, wygrał*, wygrywając, przegrał*, remis, remisem, zremisował*, mecz*, stosunkiem, zwycięstwem, set*',
		version: 'wersja, wersji, wersję, android*, ios, windows, v',
		model: 'model, modelu, silnik*, marki, pojemność, pojemności, typ, typu',
		url: 'http, https, www, link, adres strony',
		id: 'kod, kodem, kodu, NIP, REGON, PESEL, konto, konta, rachunek, rachunku, numer konta, numer rachunku, licencja nr, pozwoleni* nr, nr rejestracyjny, numer* rejestracyjn*, tablic* rejestracyjn*, dowód nr, ISBN, ISSN, identyfikator, ID, kodzie',
		limit:
			'prędkość, prędkości, prędkością, ograniczeni* do, limit, limitem, grzywn*, kara, karę, kary, mandat*, dopuszczaln* maksymaln*, najwyższa dopuszczalna, masie, masa, masę, ładowność*, do masy, nośnoś*, opóźnieni*',
		criteria:
			'kryterium, kryterium nr, kryteria nr, filar, filarze, wskaźnik nr, cel nr, podwskaźnik',
		price:
			'cena, ceny, cenę, cenie, ceną, kosztuj* (od/do/około/ponad), kosztował* (od/do/około), cena/ceny ~ wynosi*/wynos*/waha* (się) (od), bilet, bilety, biletu, biletów, za cenę, (po/w) cenie (od), sprzedawan* po, skupu, taryf*, opłat*, stawk*, wstęp, cen jednostkow*, cenach od, notowan*',
		price_base:
			'ceny stałe, cen stałych, cenach stałych, ceny porównywalne, cen porównywalnych, cenach porównywalnych, cenach z, cenach z roku, cen z, cen z roku, cenach roku, ceny z, rok bazowy, roku bazowego, cenach, stałych z, porównywalnych z',
		denominator: 'na każde, na każdych, przypadając* na, w przeliczeniu na'
	},
	refuseAfter: {
		ordinal:
			'etap*, faz*, stopnia, kategorii, kategoria, kategorię, rundy, runda, rundę, generacji, pokolenie, pokolenia, dzień, dnia, dniu, poziomu, klasy, klasa, klasie, raz, tur*, części, część, grupa, grupy, wieku, wiek, stulecia',
		date: 'stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, października, listopada, grudnia, dnia miesiąca, dzień miesiąca, bm, br',
		time: 'godz, rano, wieczorem, po południu, w nocy, minucie, minuta, minuty meczu, minut meczu, w południe, nad ranem',
		duration:
			'lat, lata, latach, roku, dni, dniach, dniami, godzin, godziny, godzinę, godzinach, minut, minuty, sekund, sekundy, tygodni, tygodnie, tygodnia, tygodniach, miesięcy, miesiące, miesiąc, miesiąca, miesiącach, kwartałów z rzędu, kwartały z rzędu, dni roboczych, dekad, dekady, dziesięcioleci, dziesięciolecia, stuleci, wieków, nocy, noce, wieczorów, lat z rzędu, lata z rzędu, lat temu, lat działalności, zmian, letni*, dniow*, miesięczn*, godzinn*, pokoleń, kadencji, dób, doby',
		age: 'lat życia, roku życia, rok życia, letni, letnia, letniego, letniej, letnią, letnich, letnim, latek, latka, latkowie, latków, lat i więcej, lat i starsz*, lat i młodsz*, lat wzwyż, rż, miesięcy życia',
		anniversary:
			'rocznic*, lecie, lecia, leciu, leciem, lat od, lat niepodległości, urodzin, urodziny, lat istnienia, jubileusz*, lat w partii, lat członkostwa, lat przynależności',
		session_number:
			'posiedzeni*, sesj*, zjazd*, kongres*, konferencj*, plenum, plenarn*, kadencj*, edycj*, Krajow* Zjazd*, Ogólnokrajow* Zjazd*, festiwal*, Zgromadzeni* Narodow*, igrzysk*, olimpiad*, spotkani*, obrad, szczyt, szczytu, targi, targów, wydanie, numer, narad*, zgromadzeni*, Komitetu Centralnego, mistrzostw*, odsłon* festiwalu, nadzwyczajn* sesj*, zwyczajn* sesj*, kolejki, kongresu partii',
		view_count:
			'wyświetleń, wyświetlenia, odsłon, odsłony, odsłona, czytelników, kliknięć, przeczytań, wejść',
		comment_count:
			'komentarzy, komentarze, komentarz, udostępnień, reakcji, odpowiedzi, polubień, lajków',
		attendance:
			'delegat*, uczestnik*, zaproszon*, stoisk*, wystawc*, widz*, punkt* łączności, punkt* transmisj*, punkt* połącze*, punkt* sieci, punktach/punktami/punktów/punkty online, punktów zdalnych, punkt* mostow*, wolontariusz*, sportowc*, zawodnik*, artyst*, obecnych, przedstawiciel*, referat*, wystąpie*, biegacz*, drużyn*, członk* delegacji, członk* komitetu/komisji/zarządu/rady/rodziny/rodzin/biura/spółdzielni/związk*/zespołu/załogi/klubu, radnych, dyskutant*, mówc*, delegacj*, osób na widowni, lokalizacjami, lokalizacji online, ekip*, gości honorowych, tancerz*, przemówie*, głosów w dyskusji, korespondent*, dziennikarz*, deputowan*, kibic*',
		weather:
			'stopni Celsjusza, stopnie Celsjusza, st C, °C, °, stopień Celsjusza, stopni, stopnie, stopniach, mm, milimetr*, mm deszczu, metrów na sekundę, m s, hPa',
		altitude:
			'm n p m, metrów n p m, m npm, metrów nad poziomem morza, m nad poziomem morza, metrów wysokości',
		distance:
			'km od, kilometr* od, km stąd, kilometr* stąd, km na północ/południe/wschód/zachód, kilometr* na północ/południe/wschód/zachód, km na północny/południowy zachód/wschód, metrów od, km dalej',
		score: 'bramk*, goli, gole, gola',
		limit: 'km h, km na godzinę, kilometr* na godzinę, promila alkoholu, kilometr* godzinę',
		model: 'cm3, cm³, cc, centymetrów sześciennych',
		doc_number:
			'NQ TU, NQ TW, NQ HĐND, NQ HDND, NQ CP, QĐ TTg, QD TTg, QĐ UBND, QD UBND, CT TW, CT TU, CT TTg, KL TW, KL TU, BC UBND, KH UBND, TB UBND, TB VPCP, NĐ CP, ND CP, QD TW, QĐ TW, QH, CV TU, KH TU, CTr TU, BC CTK, TT, HD BTC, CD TTg, CĐ TTg',
		name: 'piętro, piętrze, piętra, pułk*, dywizj*, brygad*, armia, korpus*, batalion*, gwiazdk*, gwiazdek, liceum, kolumna, Okręg* Wojskow*, Region* Wojskow*, stref* wojskow*, pas* ruchu, pasm*, stron, stronic, rozdziałów',
		price:
			'VND za kilogram*, VND za kg, VND kg, VND za tonę, VND za litr, VND za bilet, VND za osobę, VND za osob*, dongów za kilogram*, dongów za kg, dongów kg, dongów za tonę, dongów za litr, dongów za bilet, dongów za osobę, dolar* za baryłkę, dolar* za tonę, USD za tonę, USD t, za kilogram, za kg, za baryłkę, za sztukę, za bilet, za litr',
		list: 'zdjęć, zdjęcia, fotografii, odcinków, tomów, stron',
		other: `grup etnicznych/etniczne, narodowości, mniejszości`
	},

	periods: {
		months: [
			'styczeń, stycznia, styczniu, styczniem, styczniow*',
			'luty, lutego, lutym, lutemu, lutow*',
			'marzec, marca, marcu, marcem, marcow*',
			'kwiecień, kwietnia, kwietniu, kwietniem, kwietniow*',
			'maj, maja, maju, majem, majowy, majowa, majowe, majowego, majowej, majowym, majowych',
			'czerwiec, czerwca, czerwcu, czerwcem, czerwcow*',
			'lipiec, lipca, lipcu, lipcem, lipcow*',
			'sierpień, sierpnia, sierpniu, sierpniem, sierpniowy, sierpniowego, sierpniowym, sierpniowych',
			'wrzesień, września, wrześniu, wrześniem, wrześniow*',
			'październik*',
			'listopad, listopada, listopadzie, listopadem, listopadow*',
			'grudzień, grudnia, grudniu, grudniem, grudniow*'
		],
		weekdays:
			'poniedziałek, poniedziałku, wtorek, wtorku, środa, środę, środy, czwartek, czwartku, piątek, piątku, sobota, sobotę, soboty, niedziela, niedzielę, niedzieli',
		year: 'rok, roku, rokiem, rokowi, lata, lat, latach, latami, r',
		quarter: 'kwartał, kwartału, kwartale, kwartałem, kwartały, kwartałów, kwartałach, kw, Q',
		quarters: 'kwartały, kwartałów, kwartałach, kwartałom, kwartałami',
		half: 'półrocz*, pół roku, połowa roku, połowie roku, połowę roku, połowy roku, połowa, połowie, połowę, połowy',
		runs: {
			6: 'półrocz*, pół roku',
			9: 'trzy czwarte roku, trzech czwartych roku, dziewięciomiesięczn*'
		},
		month:
			'miesiąc, miesiąca, miesiącu, miesiące, miesięcy, miesiącach, miesiącom, miesiącami, mies',
		day: 'dzień, dnia, dniu, dni, dniem, dniach',
		first:
			'w ciągu, po, pierwszych, pierwsze, pierwszego, pierwszym, pierwszy, pierwszej, pierwsza, pierwszą, pierwszymi, początkow*',
		last: 'ostatnich, ostatnie, ostatniego, ostatnim, ostatni, ostatniej, ostatnia, ostatnią, ostatnimi, końcowych',
		endOf:
			'koniec, końca, końcu, końcem, pod koniec, z końcem, na koniec, na zakończenie, schyłku, u schyłku, zakończenia, zamknięci*',
		startOf: 'początek, początku, początkiem, na początku, od początku, z początkiem, początkach',
		until:
			'do, na dzień, według stanu na, stan na, wg stanu na, na koniec, do końca, aż do, do dnia, przed końcem, dotychczas, przed, z dniem',
		published: 'opublikowan*, ogłoszon*, ukazał/ukazała się',
		yearsApart: {
			last_year: 'temu, przed',
			year_before: 'wcześniej, uprzednio',
			year_after: 'później, po'
		},
		nearest: {
			last: 'zeszły, zeszłego, zeszłym, ubiegłego, ubiegłym, minionego, minionym',
			next: 'przyszłego, przyszłym, najbliższego, najbliższym'
		},
		since: 'od, od roku, od początku, począwszy od, poczynając od, licząc od, od czasu',
		everSince: 'od',
		term: 'okres, okresie, okresu, w okresie, na okres, kadencja, kadencji, kadencję, pięciolatka, pięciolatki, pięciolatce, pięciolecie, pięcioleciu, etap, etapie, etapu, faza, fazie, lata, latach, trzyleci*, w latach, na lata, pięcioletni*',
		sameYear: 'tym samym roku, tego samego roku, ten sam rok, tegoż roku, tymże roku',
		relative: {
			last_year: `
					w ubiegłym roku, ubiegły rok, ubiegłego roku, ubiegłym roku, ubiegłemu roku,
					ubiegłym rokiem, ubiegłoroczn*, zeszłoroczn*, zeszły rok, zeszłego roku,
					zeszłym roku, zeszłym rokiem, rok* ubiegł*/zeszł*/minion*, ub r, ub roku,
					minion* rok*
				`,
			year_before: `
					poprzedni rok, poprzedniego roku, poprzednim roku, poprzednim rokiem,
					poprzedniemu roku, roku poprzedniego, roku poprzednim, rokiem poprzednim,
					rok wcześniej, roku wcześniej, przed rokiem, rok temu, roku temu, poprzedzając* rok*
				`,
			this_year:
				'w tym roku, tego roku, ten rok, tym roku, tym rokiem, bieżąc* rok*, tegoroczn*, obecny rok, obecnego roku, obecnym roku, br, b r, t r, tr, rok* bieżąc*/mijając*/obecn*, mijając*/upływając*/odchodząc* rok*, kończąc* (się) (właśnie) rok*, rozpoczęt* (właśnie) rok*',
			the_year:
				'cały rok, całego roku, całym roku, za cały rok, w ciągu roku, w trakcie roku, całoroczn*, w minionym roku, przez cały rok',
			year_to_date:
				'od początku roku, od początku tego roku, od początku br, od początku bieżącego roku, (jak) dotąd/dotychczas w tym roku',
			next_year:
				'przyszły rok, przyszłego roku, przyszłym roku, w przyszłym roku, nadchodząc* rok*, przyszłoroczn*, rok* przyszł*/nadchodząc*, najbliższ* rok*',
			year_after:
				'następny rok, następnego roku, następnym roku, kolejny rok, kolejnego roku, kolejnym roku, rok później, roku następnym, rok następny',
			same_period:
				'analogiczn* okres*, tym samym okresie (ubiegłego/poprzedniego/zeszłego) (roku), tego samego okresu (ubiegłego/poprzedniego/zeszłego) (roku), ten sam okres (ubiegłego/poprzedniego/zeszłego) (roku), tym samym okresem (ubiegłego/poprzedniego/zeszłego) (roku), temu samemu okresowi, takim samym okresie, analogiczn* okres* (ubiegłego/poprzedniego/zeszłego) (roku), analogiczn* okres* (roku) (poprzedniego/ubiegłego/zeszłego), analogiczn* okres* rok wcześniej, tym samym okresie rok wcześniej, tego samego okresu rok wcześniej, tym samym czasie (ubiegłego/poprzedniego/zeszłego) (roku), odpowiedni* okres* (ubiegłego/poprzedniego) (roku), tym samym kwartale (ubiegłego/poprzedniego) (roku), tym samym miesiącu (ubiegłego/poprzedniego) (roku), analogicznym kwartale, analogicznym miesiącu, porównywaln* okres* (ubiegłego/poprzedniego) (roku), (o) tej samej porze (ubiegłego/poprzedniego/zeszłego) (roku), przed/rok rokiem/temu o tej (samej) porze, tym samym kwartale/miesiącu/półroczu rok wcześniej/temu, tym samym czasie przed rokiem, tym samym półroczu (ubiegłego/poprzedniego) (roku)',
			the_term:
				'(w/za/całej/tej/minionej/ubiegłej) kadencji, (w) (ciągu) (minionych/ostatnich) pięciu lat, pięciolecie/pięciolecia/pięcioleciu, pięciolatki/pięciolatce/pięciolatkę, przez pięć lat',
			term_end:
				'ostatnim/ostatni rok/roku kadencji/pięciolecia/okresu, koniec/końca/końcu/końcem kadencji',
			this_month:
				'ten miesiąc, tego (jednego/samego) miesiąca, tym (jednym/samym) miesiącu, w ciągu miesiąca, w miesiącu, bieżąc* miesiąc*, bm',
			last_month:
				'poprzedni miesiąc, poprzedniego miesiąca, poprzednim miesiącu, poprzednim miesiącem, ubiegłego miesiąca, ubiegłym miesiącu, ubiegłym miesiącem, zeszłego miesiąca, zeszłym miesiącu, zeszłym miesiącem, miesiąc wcześniej, minionym miesiącu, minionego miesiąca',
			this_quarter:
				'ten kwartał, tego kwartału, tym kwartale, w kwartale, bieżąc* kwarta*, w ciągu kwartału',
			last_quarter:
				'poprzedni kwartał, poprzedniego kwartału, poprzednim kwartale, poprzednim kwartałem, ubiegłego kwartału, ubiegłym kwartale, kwartał wcześniej'
		}
	},

	places: {
		province: 'prowincj*',
		city: 'miasto, miasta, mieście, miastem, miastu, miast, miastach, metropoli*, miejsk*, portow* miasto',
		district:
			'powiat*, powiecie, dystrykt*, dystrykcie, dzielnic*, wyspiarsk* powiat*, wysp*, okręg, okręgu, okręgiem, okręgi',
		town: 'miasteczk*',
		commune:
			'gmin*, dzielnic*, okręg, okręgu, okręgiem, okręgi, komuna, komuny, komunie, komunę, wsi, wieś, wiosk*, osiedl*, stref* specjaln*, specjaln* stref*',
		plurals:
			'gmin, gminach, gminom, gminami, komun, komunach, powiaty, powiatów, powiatach, powiatom, powiatami, dystrykty, dystryktów, dystryktach, dzielnic, dzielnicach, okręgi, okręgów, okręgach, miast, miastach, miastom, miasteczek, miasteczkach, wsie, wsiach, wiosek, osiedli, osiedlach',
		vietnam:
			'Wietnam, Wietnamu, Wietnamem, Wietnamie, Wietnamowi, Viet Nam, kraj, kraju, krajem, ogólnokrajow*, Socjalistyczn* Republik* Wietnamu, skali kraju, średni* krajow*, krajow* średni*, wietnamsk* gospodark*/PKB/eksport*, gospodark* wietnamsk*, reszt* kraju, median* krajow*, krajow* PKB/gospodark*',
		levelStands: 'before',
		theDistrict:
			'powiat, powiatu, powiatowi, powiatem, powiecie, cały powiat, całego powiatu, całym powiecie, nasz powiat, naszego powiatu, ten powiat, tego powiatu, tym powiecie, na terenie powiatu, skali powiatu, dystrykt, dystryktu, dystryktem, dystrykcie, całego dystryktu, całym dystrykcie',
		theProvince:
			'prowincja, prowincji, prowincję, prowincją, cała prowincja, całej prowincji, nasza prowincja, naszej prowincji, tej prowincji, ta prowincja, na terenie prowincji, w całej prowincji, skali prowincji, miasto, miasta, miastem, mieście, całe miasto, całego miasta, całym mieście, na terenie miasta'
	},

	indicators: {
		economy:
			'GRDP, PKB, PRB, RPB, produkt* (krajow*/regionaln*/lokaln*/prowincjonaln*/społeczn*/wewnętrzn*) brutto, regionaln* produkt*, produkt* regionaln*, produkt* na terenie/obszarze, gospodark*, gospodarce, wartoś* dodan*, produkt* prowincji/miasta/regionu',
		grdp_growth:
			'wzrost* (regionaln*) GRDP/PKB/PRB/gospodarki, wzrost* gospodarcz*, wzrost* (regionaln*/krajow*) produktu, dynamik* GRDP/PKB/PRB/gospodark*/gospodarcz*, dynamik* wzrostu (gospodarcz*/gospodarki/GRDP/PKB), temp* wzrostu (gospodarcz*/gospodarki/GRDP/PKB), temp* (rozwoju) gospodarcz*/gospodarki, stop* wzrostu (gospodarcz*/GRDP/PKB), wskaźnik* wzrostu (gospodarcz*/GRDP/PKB), dwucyfrow* wzrost*/temp*/dynamik*, gospodarka/gospodarki/gospodarkę (prowincji/miasta/regionu/lokalna/lokalnej/lokalną) wzrosła/urosła/rosła/rośnie/zwiększyła/powiększyła/rozwija*/rozwinęła/skurczyła/spadła/zwiększa/przyspieszyła/rosnąca, GRDP/PKB (prowincji/miasta) (się) wzrós*/wzroś*/wzrosn*/urós*/rośnie/rosło/zwiększył*/spad*/skurczył*, spad* GRDP/PKB, zwiększeni* GRDP/PKB, przyrost* GRDP/PKB, rozwój gospodarcz* w tempie, średnioroczn* wzrost*, średnioroczn* temp*, wzrośliśmy/urośliśmy/rośniemy/rośliśmy, prowincja/miasto/region/powiat rozwija* się, prowincja/miasto rozwinęł*/urosł*/rosł*, prowincja ma urosnąć',
		grdp: 'wielkoś*/rozmiar*/skal*/wartoś*/wolumen* (regionaln*/lokaln*/całej) gospodarki/GRDP/PKB/PRB, wielkoś*/skal*/rozmiar* gospodarcz*, gospodark* ~ wart*, gospodark* o wartości/wielkości, GRDP/PKB/PRB ~ w cenach bieżących/aktualnych/nominalnych, cenach bieżących/aktualnych, ceny bieżące, bieżących cenach, nominaln* GRDP/PKB, łączn* GRDP/PKB, GRDP/PKB o wartości, wart* gospodark*, gospodarka prowincji (jest) warta, nominaln* wartoś* produktu, gospodarka (prowincji/miasta) urosła/wzrosła/zwiększyła do, gospodarka przekroczyła (próg), wszystko co prowincja wytworzyła, prowincja wytworzyła, wytworzon* w prowincji, wartość wszystkiego',
		grdp_constant_prices:
			'GRDP/PKB/PRB ~ w cenach stałych/porównywalnych, (GRDP/PKB) w stałych/porównywalnych cenach, produkt* ~ w cenach stałych/porównywalnych, cenach stałych/porównywalnych, ceny stałe/porównywalne, cen stałych/porównywalnych, stałych/porównywalnych cenach, w cenach (z) 2010, w cenach (z) roku 2010, cenach (z) 2010, wg cen (z) 2010',
		grdp_per_capita:
			'GRDP/PKB/PRB (regionaln*/lokaln*) na (jednego) mieszkańca/osobę/głowę/obywatela, GRDP/PKB/PRB (w) przeliczeniu na (jednego) mieszkańca/osobę/głowę, GRDP/PKB/PRB w przeliczeniu na (jednego) mieszkańca/osobę/głowę, GRDP/PKB/PRB per capita, GRDP/PKB przypadając* na (jednego) mieszkańca/osobę/głowę, średni* GRDP/PKB, przeciętn* GRDP/PKB, (regionaln*) produkt* (krajow*/regionaln*/lokaln*/wewnętrzn*/społeczn*) (brutto) (w) (przeliczeniu) na (jednego) mieszkańca/osobę/głowę, GRDP/PKB (prowincji) na mieszkańca, na (jednego) mieszkańca/osobę/głowę przypada*, na (jednego) mieszkańca/osobę/głowę przypad*, przypad* na (jednego) mieszkańca/osobę/głowę, na (jednego) mieszkańca/osobę/głowę to/jest, na (jednego) mieszkańca/osobę/głowę wypada*, w przeliczeniu na (jednego) (głowę/mieszkańca/osobę) (daje/oznacza/to/wynosi/wyniósł/sięga), na (głowę) mieszkańca, na głowę, co (w) (przeliczeniu) na mieszkańca, na osobę, na mieszkańca, każdy mieszkaniec wytworzył/wytwarza, mieszkaniec wytworzył, po podzieleniu przez liczbę mieszkańców, podzielone na mieszkańców',
		income_per_capita:
			'doch* (pieniężn*/roczn*/miesięczn*/rozporządzaln*/ludności) (przypadając*) (w) (przeliczeniu) na (jednego/jedną) mieszkańca/osobę/głowę/obywatela, średni*/przeciętn* (roczn*/miesięczn*) doch*, doch* per capita, doch* (jednego) mieszkańc*/mieszkaniec/ludności/obywatel*/osoby, zarobk*, zarabia*, doch* gospodarstw, wynagrodze*, średni* płac*, poziom* dochodów, zarobek, średni*/przeciętn* (miesięczn*/roczn*) zarob*/pensj*/płac*, dochod* mieszkańców, przeciętn* mieszkaniec (zarabia), pensja, pensji, pensje, pensję',
		rural_income_per_capita:
			'doch* (roczn*) (ludności/mieszkańc*/gospodarstw) (na) (jednego) (mieszkańca/osobę/głowę) (w/na) (obszarach/terenach/rejonach/obszarów/terenów) wsi/wiejsk*, doch* (na) (mieszkańca/osobę/głowę) (na) obszar*/teren* wiejsk*, doch* rolnik*, doch* chłop*, mieszka* wsi ~ zarab*/zarob*, rolni* ~ zarab*/zarob*, zarob* rolnik*, doch* na wsi, średni*/przeciętn* doch* na wsi, mieszkan* wsi (zarabia/rocznie), mieszkańc* wsi, dochod* mieszkańców wsi, na wsi zarabia*, wiejsk* dochod*',
		industry_construction:
			'przemysł*/przemyśle (i/oraz/z) budow*, budownictw* (i/oraz) przemysł*, sektor* przemysł* (i/oraz/z) budow*, sektor* wtórn*, sektor* drugi*, drug* sektor*, przemysł* wraz z budow*, przemysł* łącznie z budow*, przemysł* razem z budow*, przemysł* wespół z budow*, przemysłow* budowlan*, sektor* przemysłow* budowlan*, fabryk* (z/i) budowami/budowy, fabryki i budowy',
		industry_construction_growth:
			'wzrost* (w) (sektor*) przemysł* (i/oraz/z) budow*, temp* wzrostu (w) (sektor*) przemysł* (i/oraz/z) budow*',
		industry_construction_share_grdp:
			'udzia* (sektora/branży/działu/wartości) przemysł* (i/oraz/z) budow*, udzia* przemysłow* budow*, odset* przemysł* (i/oraz/z) budow*, udzia* (sektora) przemysłu, udzia* sektora wtórnego/drugiego, przemysł* (i/oraz/z) budow* stanowi*/odpowiada*, przemysł* (i/oraz/z) budow* da*/dostarcz*/tworz*/wytwarza*, przemysł* (i/z) budow* ~ udziału, na przemysł (i/z) budow* przypad*, ciężar*/wag* przemysł*, przemysł* (i/z) budow* wytwarzaj*/tworz*, tej sumy to przemysł, sumy to przemysł i budownictwo, wkład* przemysłu',
		agriculture:
			'rolnictw*, rolnictw* leśn* (i/oraz) ryb*/akwakultur*, rolno leśn* (ryb*), roln* leśn* (i/oraz) ryb*, sektor* roln*, sektor* pierwotn*/podstawow*, produkcj* roln*, upraw* i hodowl*, branż* roln*, rolno leśno rybn*, sektor* rolno leśn* (rybn*), rolnictwo leśnictwo i rybactwo/rybołówstwo, rolniczy/rolniczego sektor*, rolnicy',
		agriculture_share_grdp:
			'udzia* (sektora/branży/działu/produkcji) roln*, udzia* (sektora) rolnictw* leśn* (i/oraz) ryb*, udzia* roln* leśn* (i/oraz) (ryb*), odset* rolnictw*, udzia* sektora pierwotn*/pierwszego, rolnictw* stanowi*/odpowiada*, na rolnictwo (leśnictwo) (i) (rybołówstwo) (przypad*), ciężar*/wag* roln*, wkład* rolnictwa, rolnictwo odpowiada, rolnictwo daje/tworzy/wytwarza',
		agriculture_growth:
			'wzrost* (w) (sektor*/produkcj*) roln*, wzrost* (w) (sektor*) rolnictw* leśn* (i/oraz) ryb*, temp* wzrostu (w) (sektor*) roln*, wieś dołożyła/dodała/urosła, rolnicy dołożyli/dodali',
		agricultural_production_value:
			'wartoś* (całkowit*) (produkcji) (sektora/w) roln*, wartoś* produkcji (sektora/w) rolnictw* leśn* (i/oraz) ryb*, wartoś* produkcji ~ hektar*, wartoś* produktów roln*, wartoś* produkcji rolno leśn* (ryb*), produkcj* roln* ~ wart*/wartości, wartoś* produkcji ~ rolnej, rolnicy wytworzyli/wyprodukowali (produkcję/produkty) (wartą/wartości/o/za), przychod*/dochód/dochod* z hektara, produkcj* pól i hodowli, wartoś* (produkcji) (roln*) z (jednego) hektara, hektar (ziemi) (ornej/uprawnej) przynosi/przyniósł/daje/dał, z (każdego/jednego) hektara (ziemi) (ornej) uzyska*/zarobi*/zarabia*/osiąg*',
		services:
			'usług*, handel usług*, handl* (i/oraz) usług*, handel (i/oraz) usług*, sektor* usług*, sektor* trzeci*, trzeci* sektor*, usług* i handl*, handl* usług* (i/oraz) turysty*, branż* usług*, sektor* usługow*, sfer* usług*, branż* usługow*, handel z usługami',
		services_share_grdp:
			'udzia* (sektora/branży/działu) usług*, odset* usług*, udzia* (sektora) handlu (i/oraz) usług*, udzia* sektora trzeciego, usług* stanowi*/odpowiada*, sektor usług tworzy/wytwarza/daje, na usługi (przypad*), na sektor usług (przypad*), ciężar*/wag* usług*, wkład* usług, usługi tworzą/wytwarzają/dają, wkład* sektora usług',
		services_growth: 'wzrost* (w) (sektor*) usług*, temp* wzrostu (w) (sektor*) usług*',
		services_production_value:
			'wartoś* (produkcji) (sektora/w) usług*, wartoś* (produkcji) (sektora) (handlu) (i/oraz) usług*, wartoś* świadczonych usług, wartoś* produkcji usługowej',
		industry:
			'przemysł*, przemyśle, sektor* przemysłow*, produkcj* przemysłow*, branż* przemysłow*',
		industry_growth:
			'sam* przemysł*, wzrost* (w) (sektor*) przemysłu/przemyśle/przemysłow*, wartoś* dodan* (w) przemysł*, temp* wzrostu (w) przemysł*',
		iip_growth:
			'IIP, wskaźnik* (wzrostu) produkcji przemysł*, indeks* produkcji przemysł*, produkcj* przemysłow* ~ wzro*/urosła/zwiększyła/spadła/rosła/rośnie/zmalała, wzrost* produkcji przemysł*, spad* produkcji przemysł*, dynamik* produkcji przemysł*, temp* wzrostu produkcji przemysł*, wskaźnik* przemysłow*, produkcj* przemysłow* ~ wyższ*/niższ*/załama*/osłab*/skoczy*/podnios*/przyspiesz*/skurczy*/obniży*',
		industrial_production_value:
			'wartoś* (globaln*/całkowit*) produkcji (sprzedanej) (sektora/w) przemysł*, wartoś* (produkcji) sektora przemysłow*, wartoś* przemysłu, produkcj* przemysłow* ~ wart*/wartości/VND, produkcj* sprzedan* przemysłu, wartoś* ~ produkcji przemysłowej, wartoś* produkcji przemysłow* i rzemieśln*, wyrob* o wartości, wartoś* wyrob* przemysłow*, produkcj* fabryk, sprzedan* produkcj* przemysł*, przemysł wyprodukował/wytworzył, fabryk*/zakłady wytworzy*/wyprodukowa*',
		construction:
			'budownictw*, sektor* budowlan*, branż* budowlan*, produkcj* budowlan*, budowlank*, budowlańc*, firmy budowlane',
		construction_growth: 'wzrost* (w) (sektor*) budownictw*, wzrost* sektora budowlanego',
		manufacturing:
			'przetwórstw* przemysłow*, przemysł* przetwórcz* (i/oraz) (wytwórcz*/produkcyjn*), przetwórstw* (i/oraz) wytw*, przetwórstw* i produkcj*, przetwórcz*, przemysł* wytwórcz*, sektor* wytwórcz*, wytwórczość, wytwórczości, przemysł* produkcyjn*, produkcj* i przetwórstw*, sektor* przetwór*, przetwórstwo, przetwórnie, przetwórcy',
		manufacturing_growth:
			'wzrost* (w) przetwórstw* (przemysłow*), wzrost* (w) (sektor*) przemysł* przetwórcz*',
		product_taxes:
			'podat* (netto) (od) produktów/produkty/wyrobów/produktow*, podat* ~ pomniejsz* o dotacj*/subsydi*/subwencj*, podat* ~ minus dotacj*/subsydi*/subwencj*, podat* (netto) od produktów ~ dotacj*/subsydi*/subwencj*, podat* (od) produktów (po) (odjęciu/pomniejszone) (dotac*/subsyd*)',
		product_tax_growth: 'wzrost* podatków od produktów',
		national_economy:
			'gospodark* krajow*/narodow*/kraju/Wietnamu/wietnamsk*, krajow*/wietnamsk* gospodark*, gospodark* całego kraju',
		gdp_growth:
			'PKB (całego) kraju/Wietnamu, krajow*/wietnamsk*/ogólnokrajow* PKB, wzrost* PKB kraju/Wietnamu, wzrost* gospodarcz* (całego) kraju/Wietnamu, wzrost* (gospodarcz*) w (całym) kraju, krajow*/ogólnokrajow* wzrost* (gospodarcz*), wzrost* (gospodarcz*) w skali kraju, produkt* krajow* brutto kraju/Wietnamu, temp* wzrostu kraju, krajow* temp* wzrostu',
		sector_production_value:
			'wartoś* produkcji (tego/danego/całego) sektora/branży/działu, wartoś* produkcji w branży/sektorze',
		total_production_value:
			'wartoś* produkcji, wartoś* produkcji (wszystkich) sektorów/gospodarki/branż, produkcj* globaln*, produkcj* wszystkich sektorów, łączn* wartoś* produkcji (wszystkich)',
		labour_productivity:
			'(społeczn*) wydajnoś* (społeczn*) pracy, produktywnoś* (społeczn*) (pracy/pracownik*), wydajnoś* (na) (jednego) pracownik*, wydajnoś* zatrudnion*, jeden/każdy pracownik/zatrudniony (wytworzył/wytwarza) (średnio), wydajnoś* (na) zatrudnion*, na (jednego) zatrudnionego, na (jednego) pracującego',
		tfp_contribution:
			'TFP, wydajnoś*/produktywnoś* (wszystkich) czynników (produkcji), całkowit*/łączn*/wieloczynnikow* produktywnoś*, wkład* TFP, udzia* TFP, łączn* produktywnoś*, wieloczynnikow*',
		investment: 'inwestycj*, kapita* inwestycyjn*, środk* inwestycyjn*, nakład*',
		social_investment:
			'inwestycj* społeczn*, społeczn* inwestycj*, społeczn* (kapita*/nakład*/środk*) inwestycyjn*, kapita* inwestycyjn* (całego) (społeczn*/społeczeństwa/ogółem), łączn*/całkowit*/ogóln* inwestycj* ~ (społeczeństwa), inwestycj* (całego) społeczeństwa, inwestycj* ogółem, suma inwestycji, nakład* inwestycyjn* (ogółem/społeczn*), nakłady na inwestycje, inwestycj* rozwojow*, kapita* (inwestycj*) rozwojow*, zrealizowan* inwestycj*, zrealizowan* kapita*, inwestycj* zrealizowan*, kapita* społeczn*, wartość inwestycji, inwestycj* brutto, inwestycj* ~ na terenie prowincji, nakłady na rozwój, nakładów na rozwój, łączn*/całkowit* inwestycj* (w) (gospodark*/prowincj*), inwestycj* w gospodark*, inwestycj* wszystkich źródeł, ze wszystkich źródeł, inwestycj* w rozwój, kapita* (całego) społeczeństwa, środk* całego społeczeństwa, kapita* na rozwój, włożono (łącznie), w sumie włożono, zainwestowano łącznie/ogółem, nakład* na środki trwałe, inwestycj* w środki trwałe',
		public_investment_disbursement:
			'(środk*/kapita*) (na) inwestycj* publiczn*, publiczn* inwestycj*, publiczn* (kapita*/środk*/nakład*) inwestycyjn*, wydatkow* ~ (środk*/kapita*/inwestycj*), wypłac* ~ środk*/kapita*/inwestycj*, wypłat* ~ środk*/kapita*/inwestycj*, wykorzysta* ~ środk*/kapita*, realizacj* inwestycji publicznych, absorpcj*, rozdysponow*, rozliczon* ~ środk*, stop*/wskaźnik*/poziom* wypłat/wydatkowania/wykorzystania ~ (środków/kapitału), inwestycyjn* publiczn*, pieni* (na) inwestycj* (publiczn*), środk* na inwestycj*, fundusz* (na) inwestycj* (publiczn*), puli/pula/pulę (na) inwestycj* (publiczn*), państwow* (środk*/inwestycj*) inwestycyjn*, wyda* ~ (pieniędzy/środków) na inwestycje, inwestycj* państwow*, środków inwestycyjn*, inwestycj* z budżetu, inwestycj* budżetow*, wydatkowan* (puli/środków), przyznan* środk*/pul*, alokacj*, na budowy publiczne, środk* na budowy/budownictwo (publiczne), budow* publiczn*, wypłacono środk*, publiczn* pieniędzy (na) (inwestycje), wydawania publicznych pieniędzy, wydawani* (publicznych) pieniędzy',
		fdi: 'BIZ, ZIB, FDI, bezpośredni* (inwestycj*) zagraniczn* (inwestycj*), zagraniczn* (bezpośredni*) inwestycj* (bezpośredni*), inwestycj* zagraniczn*, (now*) projekt* BIZ/FDI/ZIB, projekt* zagraniczn*, zagraniczn* projekt*, (now*) projekt* (bezpośredni*) inwestycj* zagraniczn*, (now*) projekt* (inwestycyjn*) z (udziałem) kapita* zagraniczn*, (now*) projekt* z udziałem zagraniczn*, inwestor* zagraniczn*, zagraniczn* inwestor*, obc* inwestor*/inwestycj*/kapita*/projekt*, projekt* z (udziałem) obc*/zagraniczn* kapita*, zagraniczn* kapitał*, inwestycj* z zagranicy, z zagranicy zainwestowan*',
		fdi_capital:
			'kapita* BIZ/FDI/ZIB, napływ* BIZ/FDI/ZIB, napływ* (bezpośredni*/zagraniczn*) inwestycj* zagraniczn*, kapita* zagraniczn*, zagraniczn* kapita*, przyciąg* ~ BIZ/FDI/ZIB, pozyska* ~ BIZ/FDI/ZIB, zarejestrowan* ~ BIZ/FDI/ZIB, (nowo) zarejestrowan* kapita* zagraniczn*, wartoś* ~ BIZ/FDI, zagraniczni inwestorzy (zadeklarowali/zainwestowali/wyłożyli/włożyli/wnieśli), inwestorzy zagraniczni (zadeklarowali/zainwestowali/wyłożyli/włożyli/wnieśli), napływ* zagraniczn* (kapita*/inwestycj*), zgłoszon* wartość, zgłoszon* kapita*, wartość (projektów) zagraniczn*, BIZ pozyskan*/zarejestrowan*, zagraniczne firmy (zainwestowały/wyłożyły/włożyły/zadeklarowały), kapita* z zagranicy, napłynęł* kapita*, cudzoziemcy/obcokrajowcy zainwestowali/wyłożyli/włożyli, zagranica zainwestowała, inwestycj* cudzoziemców, inwestycj* zza granicy, kapita* zza granicy',
		fdi_projects:
			'now* projekt* BIZ/FDI/ZIB, now* projekt* zagraniczn*, now* zagraniczn* projekt*, liczb* projekt* BIZ/FDI/ZIB/zagraniczn*, zezwole*/licencj*/pozwole* ~ kapitałem zagranicznym, projekt*/przedsięwzię* z kapitałem zagranicznym, przedsięwzię* zagraniczn*, now* zezwole*, inwestorzy zagraniczni/zagraniczni inwestorzy uruchomili/otworzyli/rozpoczęli, zagraniczn* przedsięwzię*',
		fdi_stock:
			'skumulowan*, narastając*, obowiązuj*, w mocy, ważn* ~ projekt*/BIZ/FDI, aktywn* projekt* (BIZ/FDI/zagraniczn*), czynn* projekt*, projekt* aktywn*/ważn*/obowiązując*, działając* projekt* (BIZ/FDI), projekt* (BIZ/FDI) pozostaj*, dotychczas ~ projekt* BIZ/FDI, ważn*/obowiązując*/aktywn*/czynn*/działając* projekt* BIZ/FDI/zagraniczn*, obecnie (działa/działają/ważnych) ~ projekt*, ogółem (działa/ważnych) ~ projekt* BIZ, projekt* BIZ o łącznym kapitale, ważnych jest',
		investment_attracted:
			'przyciąg* ~ inwestycj*/kapita*/inwestor*, przyciągn* ~ inwestycj*/kapita*, przyciągnię* ~ inwestycj*/kapita*, pozysk* ~ inwestycj*/kapita*, ściągn* ~ inwestycj*, napływ* ~ inwestycj*/kapitału, zarejestrowan* kapita*, kapita* zarejestrowan*, deklarowan* kapita*, kapita* ~ deklarowan*, kapita* po przeliczeniu, now* kapita*, inwestycj* krajow* i zagraniczn*, krajow* i zagraniczn* inwestycj*/kapita*, zagraniczn* i krajow* inwestycj*/kapita*, inwestycj* zagraniczn* i krajow*, pozyska* ~ inwestycj*, przyciągn* ~ inwestycj*, przyciągnię* inwestycj*, pozyskan* inwestycj*, zadeklarowan* inwestycj*, inwestorzy zadeklarowali/wyłożyli/zgłosili, deklaracj* inwestycyjn*, inwestorzy (zapowiedzieli/obiecali/przyrzekli/planują) (wyłożyć/zainwestować/wyłożenie), zapowiedzian* inwestycj*, obiecan* inwestycj*',
		investment_projects:
			'projekt* inwestycyjn*, now* projekt* (inwestycyjn*), liczb* projekt*, zatwierdz* ~ projekt*, licencj* ~ projekt*, projekt* ~ licencj*/pozwole*/zezwole*, pozwole* ~ projekt*, zezwole* ~ projekt*, projekt* pozabudżetow*, projekt* ~ zatwierdz*, decyzj* inwestycyjn*, certyfikat* inwestycyjn*, zgod* inwestycyjn*, świadectw* inwestycyjn*, pozwolen* inwestycyjn*',
		domestic_investment_capital:
			'inwestycj* krajow*/rodzim*/wewnętrzn*, krajow*/rodzim*/wewnętrzn* inwestycj*, krajow*/rodzim* kapita*, kapita* krajow*/rodzim*, krajow* projekt*, projekt* krajow*, DDI, inwestor* krajow*, krajow* inwestor*, krajow*/rodzim*/wietnamsk* przedsiębiorcy/firmy/spółki/inwestorzy (zainwestowali/wyłożyli/zadeklarowali/wyłożą/włożyli), kapitał krajowy, krajow* przedsiębiorc*, wietnamscy inwestorzy/przedsiębiorcy, krajowi inwestorzy, rodzimi inwestorzy/przedsiębiorcy',
		enterprises:
			'przedsiębiorstw*, firma, firmy, firm, firmom, spółek, spółki, podmiotów gospodarcz*, (now*) przedsiębiorstw*/firm*/spółek z/o (łączn*) kapita* (zarejestrowan*/zakładow*)',
		enterprises_new:
			'now* przedsiębiorstw*/firm*/spółek/spółki/podmiot*, nowo założon*/utworzon*/powstał*/otwart* (przedsiębiorstw*/firm*/spółek/spółki/podmiot*), założon* przedsiębiorstw*/firm*/spółek, zarejestrowan* (now*) przedsiębiorstw*/firm*/spółek/podmiot*, utworzon* przedsiębiorstw*/firm*, powsta* (now*) przedsiębiorstw*/firm*/spółek, rejestracj* (now*) przedsiębiorstw*/firm, przedsiębiorstw*/firm* (nowo) zarejestrowan*/założon*/powsta*, zarejestrowało się, rozpocz* działalność, liczb* (nowo) zarejestrowan*/założon*/now* przedsiębiorstw/firm/spółek, nowo zarejestrowan* przedsiębiorstw*/firm*/spółek/podmiot*, na rynek weszł*/weszli, weszł* na rynek, wpis* do rejestru, do rejestru wpisan*, założono, nowozarejestrowan*, start up*, start-up*, przyby* firm*/przedsiębiorstw/spółek, powoła* firm*/spół*, rejestr* firm/przedsiębiorstw/spółek, nazw w rejestrze',
		enterprises_total:
			'działając*/aktywn*/czynn*/funkcjonując*/istniejąc* przedsiębiorstw*/firm*/spółek, przedsiębiorstw*/firm* działając*/aktywn*/czynn*, liczb* (działając*/aktywn*/wszystkich) przedsiębiorstw/firm, przedsiębiorstw*/firm* działa*, działa* ~ przedsiębiorstw/firm, firm* prowadzi działalność, na rynku działa*, łączn* liczb* (czynnych/działających) (firm/przedsiębiorstw)',
		budget: 'budżet, budżetu, budżetem, budżecie, budżetow*, doch* podatkow*, podatk*',
		revenue:
			'przychod*, przychód, wpływ, wpływy, wpływów, wpływami, dochod*, dochód, obrot*, obrót, utarg*',
		state_budget_revenue:
			'doch* (państwow*/łączn*) budżet*, doch* (do) (państwow*) budżetu (państwa), wpływ* (do) (państwow*) budżet*, przychod* (państwow*) budżet*, doch* państw*, zebra*/wpłyn*/zasil*/odprowadz*/pobra*/ściąg*/wpłac*/wpłat* (do) (państwow*) budżet*, do budżetu (państwa) (wpłyn*/zebra*), pobór* (podatków) (do) budżet*, doch* (skarbu) państwa na terenie, wykonanie budżetu, do (państwowej) kasy, do (państwowego) skarbca, kas* państw*, państwow* kas*, poborc*, zainkasow*, skarbiec, skarbca, do (miejskiej/powiatowej/prowincjonalnej/wspólnej) kasy, fiskus*, skarb* państwa (wzbogaci*/zyska*/zasili*), do skarbu państwa, z podatków i opłat, podatk* i opłat*, podatków opłat i należności, kas* publiczn*, do kasy (publicznej/państwa/prowincji), wpływ* (do) kasy (publicznej/państwa), odprowadzi* do budżetu, do (wspólnej/publicznej) kasy, zasil* kas*/budżet*, pobór podatków, ściągalnoś* (podatk*), wpływ* fiskaln*, dochod* fiskaln*, realizacj* dochodów, budżet zyskał/zebrał/zainkasował, wpływ* podatkow*, dochod* podatkow*, kasa prowincji/miasta/powiatu, urzędy skarbowe, urząd skarbowy, skarbów*, skarbówka i celnicy, fiskus i celnicy, w kasie publicznej/państwowej, tego co zapisano w budżecie',
		domestic_revenue:
			'(budżetow*) doch*/wpływ* krajow*/wewnętrzn*, krajow*/wewnętrzn* doch*/wpływ*/przychod*, przychod* krajow*/wewnętrzn*, doch*/wpływ* (budżetow*) ze źródeł krajowych/wewnętrznych, ze źródeł krajowych/wewnętrznych, doch* podatkow* krajow*, doch*/wpływ* z (podatków) krajowych, krajowych podatków, krajow*/wewnętrzn* doch*/wpływ* (do) (państwow*) budżet*, w tym/z czego/z tego krajow*, krajow* podatk*/danin*/opłat*, podatk* krajow* (i) (opłat*), podatk* i opłat* krajow*, pobór*/poboru krajow*/wewnętrzn*, krajow*/wewnętrzn* pobór*/poboru, danin* krajow*, wpływ* z kraju, źródeł krajowych, źródła krajowe, wewnętrzn* wpływ*/dochod*, wpływ* wewnętrzn*, w tym krajowe, z czego krajowe, z tego krajowe, na (same) podatki krajowe, same podatki krajowe',
		customs_revenue:
			'doch*/wpływ*/przychod* (budżetow*) (z) (działalności/tytułu) import*/eksport*/celn*/ceł/cła/handl* (zagraniczn*), doch*/wpływ* z ceł, doch*/wpływ* z tytułu ceł, doch*/wpływ* z (działalności) (handlu/obrotu) import* (i/oraz) eksport*, doch*/wpływ* z (działalności) eksport* (i/oraz) import*, z działalności eksport* (i) import*, z działalności import* (i) eksport*, cła, ceł, należnoś* celn*, urz* celn* ~ zebra*/pobra*, podat* (od) import*/eksport*, opłat* celn*, podat* (od/z) import* (i/oraz) eksport*, podat* (od/z) eksport* (i/oraz) import*, celników, celnikom, służb* celn*, urząd/urzędu/urzędy celny/celne/celnego (przekaza*/zebra*/pobra*/odprowadzi*), pobór*/poboru celn*, cł* i VAT/podat*, VAT od importu, VAT importow*, wpływ*/dochod* celn*, celn* wpływ*/dochod*, celnic*, z obrotu z zagranicą, z tytułu eksportu i importu, z tytułu importu i eksportu, wpływ*/dochod*/przychod* z tytułu eksportu i importu, wpływ*/dochod*/przychod* z tytułu importu i eksportu, dochod*/wpływ* z handlu zagranicznego, z cła, podatk* graniczn*, z wymiany handlowej/zagranicznej, na granicy pobrano/zebrano, działalność importowo/eksportowo eksportowa/importowa, działalność importowa/eksportowa, import i eksport przyniosły, z importu i eksportu pobrano/zebrano, z eksportu i importu pobrano/zebrano, od importu i eksportu, na graniczne, graniczn* podatk*, opłat* graniczn*, z handlu zagranicznego, z obrotu zagranicznego',
		local_budget_revenue:
			'doch*/wpływ* (do) budżetu lokaln*/samorząd*/miejscow*, doch*/wpływ* (do) (z) lokaln*/samorząd*/miejscow* budżet*, lokaln*/samorząd* doch* (budżet*), doch* budżetow* lokaln*/samorząd*, doch* własn*, lokaln* budżet*, budżet* lokaln*, wpływ* lokaln* budżetu, dochod* własn* prowincji',
		budget_expenditure:
			'wydat* (ogółem/bieżąc*/inwestycyjn*) (z) (lokaln*/państwow*/łączn*) budżet* (lokaln*/prowincj*/miejscow*/samorząd*/państwa), wydatki, wydatków, wydatkami, wydatkach, wydatek, z (lokaln*) budżetu (lokaln*) wydano, wydano z budżetu, budżet* wydat*, rozchod* budżet*, z kasy (lokalnej/publicznej/państwa) wydano/wypłacono, budżet* (lokaln*/prowincj*) wydał*, na wydatki, z budżetu wydano/wypłacono/wydatkowano, nakład* z budżetu, wydatk* publiczn*, wydat* ogółem, kasa (lokalna/prowincji) wydała, budżet wydał',
		exports:
			'eksport*, eksporcie, wyeksport*, wywóz, wywiez*, sprzedaż* ~ za granicę, sprzeda* za granicę, wartoś* eksport*, towar* eksport*, obrot*/obrót/obroty eksport*, obrot*/obrót/obroty z eksportu, (sprzeda*) za granicę (sprzeda*), sprzedaż* zagraniczn*, zagraniczn* sprzedaż*, wywioz*/wywióz*/wywoz*/wywoż*, za granicą sprzeda*, wysła* za granicę, za granicę wysła*, zagraniczn* odbiorc*/kontrahent*/klient*/rynk*, eksporter* (zarobi*/sprzeda*/wysła*), towar* wysłan* za granicę, wysłan* za granicę, sprzedan* za granic*, na rynki zagraniczne, wysyłk* za granicę, wpływ* z eksportu, dochod* z eksportu, towary wyjechały, wysła* w świat, w świat wysłan*, dostaw* za granicę/zagraniczn*, wyjechał* ~ towary, przychody z eksportu, dochody z eksportu, na eksport (poszły/trafiły/wysłano), za granicę pojecha*, pojechał* za granicę, towary warte, w świat pojecha*',
		imports:
			'import*, imporcie, sprowadz* ~ z zagranicy, przywóz, przywiez*, wartoś* import*, zaimport*, towar* import*, obrot*/obrót/obroty import*, obrot*/obrót/obroty z importu, sprowadz* ~ towar*, przywioz*/przywióz*/przywoz*, zakup* za granicą/zagraniczn*, sprowadzon*, sprowadzi*, kupion* za granicą, z zagranicy sprowadz*/przywiez*/kupion*, zza granicy sprowadz*/przywiez*/kupion*, z importu, w przeciwną stronę',
		trade_turnover:
			'obrot*/obrót/obroty (handl*) (zagraniczn*) (w) eksport*/eksporcie (i/oraz) import*/imporcie, obrot*/obrót/obroty (handl*) (zagraniczn*) import* (i/oraz) eksport*, obrot*/obrót/obroty handl* (zagraniczn*/zagranicą), obrot*/obrót/obroty zagraniczn*, handl* zagraniczn*, handel zagraniczny, wymian* handlow* (z) (zagranicą), (łączn*/wartoś*) eksport* (i/oraz) import*, (łączn*/wartoś*) import* (i/oraz) eksport*, wartoś* handlu (zagranicznego), przez przejści* graniczn*, eksport i import razem, przez przejści* (przesz*/przewiez*), przewiezion* przez granicę, handel przygraniczny, handlu przygraniczn*, wymian* z zagranicą, wymian* towarow* (z) (zagranicą)',
		retail_sales:
			'sprzedaż* detaliczn* (towarów) (i/oraz) (przychod*) (z) (usług*) (konsum*), detaliczn* sprzedaż*, handl* detaliczn*, handel detaliczny, obrot* detaliczn*, obrót detaliczny, obrot* handlu detaliczn*, sprzedaż* towarów (i/oraz) (przychod*/usług*) (konsum*), przychod* (z) usług konsum*, detal*, usług konsumpcyjnych, handl*/handel detaliczn* (i/oraz) usług*, obrot*/obroty handlu (detaliczn*/wewnętrzn*), konsumenci (kupi*/wyda*), utargow*, mieszkańcy kupili/wydali, detal* i usług*, sprzedaż* w sklepach, zakup* konsument*, towary i usługi (konsumpcyjne), sklep*/targowisk* (i) (targowisk*/sklep*) utargow*/sprzeda*/zarobi*, handel i usługi dla ludności, usług* dla ludności, sklepy i lokale (zainkasowały), sklepy hotele i restauracje, lokale gastronomiczne, sprzedaż* detaliczn* (wraz) z usługami (konsumpcyjnymi)',
		goods_services_sales:
			'obrót/obrotu/obroty/obrotów towar* (i/oraz) (przychod*) (z) (usług*), obieg* towar*, cyrkulacj* towar*, przepływ* towar*',
		cpi_growth:
			'CPI, wskaźnik* cen (towarów/konsum*), indeks* cen (konsum*), cen* konsum*, inflacj*, cen* towarów i usług, podrożał*, życie podrożało, koszt* życia, drożyzn*, wzrost* cen, ceny (były) wyższe, ceny (wzrosły/podniosły/poszły) (się) średnio/przeciętnie, podwyżk* cen, wzrost* cen (konsumpcyjnych)',
		tourists:
			'turysta, turyści, turystów, turystom, turystami, turystach, odwiedzając*, zwiedzając*, gości, goście, gośćmi, odwiedzin, przybysz*, przyjecha*',
		tourist_arrivals:
			'liczb* turystów/gości/odwiedzających/przyjazdów/wizyt/przybyszów, ruch* turyst*, przyjazd* turyst*, wizyt* turyst*, turystów ogółem, napływ* turystów, odwiedził*, frekwencj*, zawita*, ugości*, przyję*/przyją*/przyciągn* ~ osób/gości/turystów, gościliśmy, witan*/powita*/przyjąć/przyjmować/podejm*/gości* ~ osób/gości/turystów, nocując*, hotel* przyję*/przyją*/gości*, zjecha*, wypoczę*, wypoczywa*, z atrakcji, atrakcj* odwiedzi*/zobaczy*/przyciągn*, zwiedzi*, kurort* (gości*/przyję*/przyją*), wczasowicz*, pielgrzym*, nocował*, gościł* ~ osób, prowincja/wyspa/kurort przyjęła/przyjął/przyjmowała, przyciągn*, ściągn*',
		international_tourist_arrivals:
			'turyst* zagraniczn*/międzynarodow*, zagraniczn*/międzynarodow* turyst*/goś*/gośc*/odwiedz*/przyjazd*/wizyt*/przybysz*, cudzoziemc*, obcokrajow*, turystów/gości/turyści/goście/turystami/odwiedzających/przybyszów (z) zagranic*, gośc* zagraniczn*, gości zagraniczn*/międzynarodow*, przyjazd* zagraniczn*, wizyt* zagraniczn*, odwiedzających zagraniczn*, turystyk* zagraniczn*, zagranicznych, z zagranicy, z zagranicy (przyby*/przyjecha*), przyby* z zagranicy, zza granicy, z obcych krajów, z zagranicy przyby*/przyjecha*, zza granicy przyby*/przyjecha*',
		domestic_tourist_arrivals:
			'turyst* krajow*/rodzim*/wewnętrzn*/wietnamsk*, krajow*/rodzim*/wietnamsk* turyst*/goś*/gośc*/odwiedz*/przyjazd*/wizyt*, gości krajow*, gośc* krajow*, odwiedzających krajow*, przyjazd* krajow*, turyst* z kraju, gości z kraju, krajowych, wietnamsk* goś*/gośc*, rodak*, wietnamczyk*, krajan*, krajowi turyści, rodzimi turyści, wietnamscy turyści',
		tourism_revenue:
			'przychod*/przychód/doch*/wpływ*/obrot*/zysk* (ogółem/łączn*/całkowit*/brutto) (z/od) (branży/sektora/działalności/usług/ruchu/obsługi) turyst*, turystyczn* przychod*/doch*/wpływ*, turystyka ~ przynios*, turystyka zarobi*, turyści zostawi*/wyda*, zarobi* na turyst*, z (samej/całej) turystyki, przychod*/doch*/wpływ* (ogółem) (tej) branży, sektor*/branż* turyst* zarobi*/przynios*/wypracow*/uzyska*, wydatk* turyst*/gości/odwiedzających, turystyce/turystyki ~ zarobi*, zostawili, zarob* na turyst*/gościach, turystyka dała/przyniosła/zarobiła, branż* (turystyczn*/ta/cała) zarobi*/dał*/uzyska*, cała branża zarobiła, kas* branży, wpływ* branży, obrot* branży turyst*, zarobk* z turystyki, zarobiono na turystyce, goście/turyści wydali/zostawili/wydają, z obsługi gości/turystów, na turystach, obsług* turystów, z noclegów, przychod*/wpływ*/dochod* sektora, przychod*/wpływ* (całej) branży',
		grain_output:
			'zbior*/zbiór/produkcj*/plon* (ogółem) zbóż/zboż*/ziarn*/żywności, produkcj* (roślin) żywnościow*/zbożow*/spożywcz*, zbóż, zboża, zboże, ziarn*, zbożow*, zebran* zboż*/zbóż/ziarn*, roślin* zbożow*, rolnicy zebrali ~ zboż*, zbior* zbóż/zboża, plony zbóż, omłot*, żniw*, zbior* ziarna',
		rice: 'ryż*',
		rice_yield:
			'plon* ~ ryż*, wydajnoś* (upraw*/z) (hektara/zbior*) (ryż*), średni* plon*, plon* z hektara, plonowan*, plon, plony, plonów, plonem, plonu, z hektara ~ ryż*, ryż ~ plonow*, wydajnoś* ryżu, plonuj*, ryż* z hektara, średnio po ~ kwintal*',
		rice_output:
			'produkcj* ~ ryż*, (zbior*/zbiór) (ogółem) ryż*, ton* (niełuskanego) ryż*, ryż* niełuskan*, zebran* ~ ryżu, ryżu zebrano, zbior* ryżu, rolnicy zebrali ~ ryż*',
		sown_area:
			'powierzchni* ~ upraw*/zasiew*/obsia*/zasia*/obsadz*/nasadze*/zasiewów, areał*, areale, obsia*, zasia*, zasiew*, obszar* ~ upraw*, posadz*, obsadz*, upraw* zajm*, powierzchni* (pod) ryż*, pod upraw*, uprawy jednoroczn*/wieloletni* (zaj*), wysian*, wysiew*, siew/siewu/siewy/siewów, plantacj* (kawy/herbaty/kauczuku/pieprzu) (zajmuj*/zaję*/zają*/rozciąga*/obejm*), upraw* zaję*/zają*, pod upraw*/zasiew*/ryż*/kukurydz*, obsadzono/obsadzili, uprawian*, sad/sady/sadów zajmuj*/zaję*/zają*',
		hightech_farmland:
			'scal* ~ grunt*/ziem*, konsolidacj* ~ grunt*/ziem*, skonsolidow*, koncentracj* ~ ziemi/grunt*, skoncentrow* ~ grunt*/ziem*, rolnictw* ~ (wysok*/zaawansowan*) technolog*, rolnictw* high tech, technolog* roln*, upraw* ~ wysok* technolog*, skumulow* ~ grunt*/ziem*, kumulacj* ~ grunt*/ziem*, wysok* technologii, zaawansowan* technolog*, nowoczesn* technolog* ~ roln*, grunt* ~ wysok* technolog*, gruntów rolnych, scalon*, komasac*, skomasow*, upraw* high tech, high tech, wielkoobszarow*, duż* pól',
		seafood_output:
			'owoc* morza, produkcj* ~ ryb*/owoców/akwakultur*/wodn*, połowy, połowów, połowu, połowem, połów, poławi*, złowi*, odłow*, akwakultur*, produkt* wodn*, rybołówstw*, rybactw*, rybacy, ryb, hodowl* ryb/krewetek, krewet*, produkt* morsk*, owoc* morsk*, hodowcy krewetek/ryb, wyhodow*, połow* i hodowl*, wyłowi*, rybołówstwo dostarczyło/dało, hodow* krewetek',
		seafood_exports:
			'eksport* ~ ryb*/krewet*/wodn*, eksport* ~ owoców morza, owoc* morza ~ eksport*, eksport* (produktów) ryb*, eksport* ~ produkt* morsk*, eksport* (ryb) (i) owoców morza, produkt* rybn* (sprzedan*/wyeksport*/za) (granic*), eksport* rybn*, krewet* (i) (ryby/ryb) sprzedan*/wyeksport*/wysłan*',
		forest_coverage:
			'lesistoś*, pokryw* (terenu) leśn*, zalesie*, pokryci* (terenu) las*, pokryci* leśn*, pokryt* las*, lasy pokryw*, lasy ~ zajm*, szat* leśn*, powierzchni* (pokryt*) las*, powierzchni* leśn*, zalesion*, lasem/lasami pokryt*/zajęt*/porośnięt*, las* porast*, porośnięt* las*, porasta* las*, lasy zajm*/stanow*, leśn* powierzchni*, obszar* leśn*, udzia* lasów, las to/stanowi, powierzchni to las',
		ocop_products:
			'OCOP, jedn* gmin* jeden produkt, każd* gmin* ~ produkt, produkt* ~ gwiazdk*, produkt* gwiazdkow*, trzygwiazdkow*, czterogwiazdkow*, pięciogwiazdkow*, gwiazdek, gwiazdki, gwiazdkami, znak* OCOP, gwiazd* OCOP',
		new_rural:
			'(krajow*/narodow*) (standard*/kryteri*/norm*) now* wsi, nowa wieś, nową wieś, nową wsią, now* (obszar*/teren*) wiejsk* (obszar*/teren*), now* wiejsk* (standard*), nowoczesn* wsi, odnow* wsi, standard* wiejsk*, kryteri* krajow*/narodow*, krajow*/narodow* kryteri*, nowe wsie, miano nowej wsi, wymog*/wymóg/wymogi nowej wsi, status* nowej wsi, program* nowej wsi',
		communes_new_rural:
			'gmin* ~ standard*/norm*, gmin* uznan*, uznan* gmin*, (liczb*) gmin* spełniając*/z/ze/uznan*/osiągając* (krajow*) (standard*/kryteri*/statusem/tytułem/norm*/za) now* (obszar*) wsi/wiejsk*, ukończył* budowę nowej wsi, ukończył* program nowej wsi, budow* nowej wsi, gmin odpowiadając*, odset* gmin',
		communes_new_rural_advanced:
			'zaawansowan* (standard*/kryteri*/norm*/poziom*/tytuł*/status*/etap*) now* wsi/wieś/wiejsk*, now* (obszar*/teren*) wsi/wieś/wiejsk* (obszar*/teren*) (na/w/o) (poziom*/standard*/wersji/kategorii/statusie/wyższ*/stopni*) zaawansowan*/podwyższon*/ulepszon*/rozszerzon*/udoskonalon*, zaawansowan* standard*/kryteri*/poziom*/gmin*/norm*, zaawansowany, zaawansowane, zaawansowanych, standard*/kryteri*/norm*/poziom*/tytuł* zaawansowan*, podwyższon* (now*) standard*/kryteri*/norm*/wymog*/poziom* (now*) (wsi), gmin* zaawansowan*, ulepszon*/udoskonalon*/podwyższon* now* wsi, zaawansowan* now* wsią/wsie/wsiami, wyższ* poziom* nowej wsi, wyższ* (standard*/norm*/kryteri*/szczebel/stopień) nowej wsi, zaawansowaną, zaawansowanym, poziom zaawansowany, podwyższon*, w wersji zaawansowanej, wersj* zaawansowan*, rozszerzon*',
		communes_new_rural_model:
			'wzorcow*, wzorcow* (standard*/kryteri*/norm*/poziom*/tytuł*/status*) now* wsi/wieś/wiejsk*, now* (obszar*/teren*) wsi/wieś/wiejsk* (obszar*/teren*) (na/w/o) (poziom*/standard*/wersji/kategorii) wzorcow*/wzorow*/modelow*, wzorow*/modelow* (standard*/kryteri*/norm*/poziom*) now* wsi/wieś/wiejsk*, wzorow*/modelow* gmin*/standard*/poziom*, gmin* modelow*/wzorow*/wzorcow*, wzorowych, wzorcow*/wzorow* now* wsią/wsie/wsiami, modelow*, wzorcow* gmin*, pokazow*',
		districts_new_rural:
			'powiat* ~ standard*/norm*, powiat* uznan*, uznan* powiat*, powiat*/miast* ~ now* wsi, zada* budowy nowej wsi, budow* nowej wsi (ukończy*), powiat* zakończył*/ukończył*, zakończył* program (nowej) (wsi)',
		new_rural_criteria:
			'kryteri* (now*) (wsi) (na/w) (jedną) gmin*, (liczb*) ~ kryteriów, średni* ~ kryteri*, na (jedną/każdą) gminę przypad*, przeciętna gmina, średnio na gminę, kryteriów na gminę, przeciętn*/średni* gmin*',
		poverty_rate:
			'stop* ~ ubóstwa, wskaźnik* ~ ubóstwa, ubóstw*, ubog* (gospodarstw*/rodzin*), ubogi*, biedn* (gospodarstw*/rodzin*), odset* ~ ubog*/biedn*, gospodarstw* (domow*) ubog*/biedn*, rodzin ubog*/biedn*, bieda, biedy, biedę, biedzie, wielowymiarow* ubóstw*, ubóstw* wielowymiarow*, ubodzy, nędz*, w biedzie/nędzy/ubóstwie (żyje/żyją), niezamożn*, biedot*, ubożs*, poniżej progu/granicy/linii ubóstwa, poniżej minimum',
		near_poor_rate:
			'(granic*) blisk* (granicy) ubóstw*, zagrożon* ubóstwem, prawie/niemal ubog*/biedn*, pogranicz* ubóstwa, (na/u) granic*/skraj*/prog* ubóstwa, ubóstw* graniczn*, graniczn* ubóstw*, bliskoubog*, okołoubog*, półubog*, zbliżon* do ubog*/ubóstwa, zagrożon* bied*, prawie biedn*/ubog*, tuż nad progiem ubóstwa, u progu ubóstwa, na progu ubóstwa',
		temporary_houses_removed:
			'tymczasow* (i/oraz/lub) (zniszczon*/zrujnow*/prowizoryczn*/nietrwał*/przeciekając*/zniszczon*) dom*/lokal*/mieszka*/chat*, dom* ~ tymczasow*/prowizoryczn*/zrujnow*/zniszczon*, prowizoryczn* (i/oraz) (zniszczon*/zrujnow*) dom*/mieszka*/chat*, zrujnow* dom*, walących się, rozpadając* się, rozsypując*, likwidacj* dom*, zlikwidow* dom*, dom* dla ubog*/biedn*, przeciekając*, nietrwał* dom*, prowizorycznych, tymczasowych, zniszczonych domów, rudera, rudery, ruder, ruderę, odbud* ~ dom*, dom* ~ odbudow*, odnow* dom*, dom* odnow*, wyremontow* dom*, now* dom* dla (biedn*/ubog*), dom* dla (biednych/ubogich), w miejsce prowizorycznych, zbudowan* i wyremontowan*, wybudowan* lub/i wyremontowan*',
		health_insurance_coverage:
			'ubezpiecz* zdrowotn*/medyczn*, zdrowotn* ubezpiecz*, kart* ubezpieczenia zdrowotnego, ubezpieczonych, ubezpieczeni, zdrowotnym, polis* zdrowotn*/medyczn*, ubezpieczon* zdrowotnie, zdrowotnie ubezpieczon*, powszechn* ubezpiecz*, legitymacj* ubezpieczenia (zdrowotnego), kart* ubezpiecze*',
		social_insurance_coverage: 'ubezpiecz* społeczn*, społeczn* ubezpiecz*',
		unemployment_insurance_coverage:
			'ubezpiecz* (od/na) (wypadek) bezrobo*, ubezpiecz* (społeczn*) na wypadek bezrobo*, ubezpiecz* dla bezrobotnych, od bezrobocia',
		doctors_per_10000: 'lekarz*, liczb* lekarzy',
		hospital_beds_per_10000:
			'łóżek, łóżko, łóżka, łóżkami, łóżkach, łóżek/łóżka/łóżko szpitaln*, liczb* łóżek',
		child_stunting:
			'niedożyw* ~ dzieci*, dzieci* ~ niedożyw*, niedożyw*, zahamow* ~ wzrost*, dzieci* ~ zahamow*, karłowat*, niskorosł*, niedobor* wzrostu, opóźnion* wzrost*, opóźnieni* wzrostu, niskiego wzrostu, zbyt nisk*, niedobór wzrostu, niedoborem wzrostu, dzieci (poniżej/do/w) ~ niedobór*/zahamow*',
		communes_health_standard:
			'(krajow*/narodow*/państwow*) standard*/kryteri*/norm*/wymog* (w/dla) (zakresie/dziedzinie/obszarze) (ochrony/opieki/dotycząc*) zdrow*/medyczn*/sanitar*, zdrowotn* standard*/kryteri*/norm*, ochrony zdrowia, opieki zdrowotnej, gmin* zdrowotn*, standard* medyczn*, norm* (krajow*) (w) ochronie zdrowia, w ochronie zdrowia, norm* zdrowotn*',
		population:
			'ludnoś*, liczb* mieszkańców/ludności/obywateli, populacj*, zamieszk*, liczy ~ mieszkańców, zaludnieni*, ludność liczy, liczy ~ ludności, mieszkańców ma/liczy, mieszkańców prowincja/miasto/powiat',
		natural_increase:
			'przyrost* (naturaln*) naturaln*/ludności, naturaln* przyrost*, stop* urodzeń, wskaźnik* urodzeń/przyrostu, współczynnik* urodzeń, urodze*, dzietnoś*, wskaźnik* dzietności, rozrodczoś*',
		urbanisation_rate:
			'urbanizacj*, zurbanizow*, ludnoś* miejsk*, udzia*/odset* (ludności/mieszkańców) miejsk*/miast, w miastach mieszka*/żyj*/żył*, mieszkańc* miast, miasta/miastach zamieszk*',
		trained_labour:
			'przeszkol*, wyszkol*, wykwalifikow*, kwalifikowan*, kwalifikacj*, sił* robocz* po szkoleni*, szkole* zawodow*, po szkoleniu, przeszł* szkolenie, szkole* ukończy*, wyuczon*, szkolenie zawodowe, szkolenie przesz*/ukończy*',
		trained_labour_share:
			'odset* (pracownik*/robotnik*/osób) przeszkol*/wykwalifikow*/wyszkol*, udzia* (pracownik*/robotnik*/osób) przeszkol*/wykwalifikow*/wyszkol*, wskaźnik* przeszkol*/wykwalifikow*/wyszkol*, przeszkol*/wykwalifikow* (sił*/pracownik*) (robocz*)',
		trained_labour_certified:
			'dyplom* (i/lub/oraz) certyfikat*/świadectw*, certyfikat* (i/lub/oraz) dyplom*, z dyplom*, z certyfikat*, ze świadectw*, pracownik* ~ dyplom*/certyfikat*/świadectw*, posiada* ~ dyplom*/certyfikat*/świadectw*, ma ~ certyfikat*/dyplom*, mając* dyplom*/certyfikat*, legitymuj* się, przeszkol* ~ dyplom*/certyfikat*/świadectw*, dyplomy (i) (certyfikaty) (ma/mają), certyfikat* zawodow*, dyplom* lub/albo świadectw*, świadectwo lub dyplom, z papierami, świadectw* kwalifikacji/zawodow*',
		jobs_created:
			'(now*) miejsc* pracy, (now*) miejsca pracy, now* miejsc*, (utworz*/stworz*/powsta*/zapewn*) ~ (miejsc*) prac*/zatrudni*, zatrudni*, znalaz* ~ prac*/zatrudni*, podję*/podją* prac*, da* prac*, otrzyma* prac*, dostał* prac*, prac* dla, prac* znalaz*, prac* zapewn*, tworze* miejsc, rozwiąza* problem zatrudni*, prac* ~ podję*/podją*/podej*/rozpocz*, podej* prac*, prac* otrzyma*/dosta*/uzyska*, dał*/dali* prac*, zatrudnienie zyska*/znalaz*/otrzyma*, zapewnić zatrudnienie, rąk do pracy, pracę znalaz*/podję*/podją*/zyska*, zapewnion* pracę/zatrudnienie, do pracy skierowan*, skierowan* do pracy, pracodawc* przyję*/przyją*',
		unemployment_rate:
			'bezrobo*, stop* bezrobo*, wskaźnik* bezrobo*, odset* bezrobo*, bez pracy, bez zatrudnienia, bez zajęcia, bez pracy (pozostaj*), pozostając* bez pracy, szukając* pracy, bez etatu/posady, etatu nie ma',
		schools_national_standard:
			'szk* ~ krajow*/narodow*/państwow*/ogólnokrajow* standard*/norm*/kryteri*, (krajow*/narodow*/państwow*/ogólnokrajow*) standard*/norm*/kryteri* ~ szk*, szk* ~ standard*/norm*, odset* szkół, przedszkol* ~ standard*, krajow*/narodow*/państwow* standard*/norm*, standard* krajow*/narodow*/państwow*, standard* edukac*/oświat*, placów* ~ standard*, krajow*/państwow* certyfikat*, norm* państwow*/krajow*, placówek/szkół (ze) standard*/norm*, państwow* norm*/standard* (osiągn*), szkoł*/szkół/placów* z certyfikat*, o/ze placówek więcej, standard* narodow*, placów* oświatow*/szkoln*/edukacyjn*',
		highschool_graduation:
			'matur*, zdawalnoś*, egzamin* państwow*, ukończ*/kończ* szkoł* (średni*), ukończ* liceum, zdał*, (zda*/zdan*) egzamin*, absolwent*, świadectw* dojrzałości, szkołę średnią ukończy*, szkoły średnie ukończy*, maturę zda*, maturzyst*/maturzyści (zda*), zdając*, przystępujących (do) (matury/egzaminu)',
		exam_average_score:
			'średni* (wynik*/ocen*/punkt*/not*/liczb*) ~ (punktów) matur*/egzamin*, średni* ~ matur*/egzamin*, średni* wynik*, średni* ocen*, średni* not*, średni* liczb* punktów, średni* punkt*, wynik* ~ egzamin*/matur*, egzamin* (maturaln*/dojrzałości/końcow*), uzyskali średnio, średnią ocen, średni rezultat, maturzyści uzyskali/zdobyli/osiągnęli, ze średnią (ocen/punktów)',
		education_quality:
			'jakoś* ~ edukac*/kształc*/nauczani*/oświat*/szkolnict*, poziom* ~ edukac*/kształc*/nauczani*/oświat*, edukacj* ogóln*, edukacj* powszechn*, szkolnictw*, wynik* ~ kształceni*, wynik* nauczania, jakość edukacji, edukacja, olimpiad* przedmiotow*',
		clean_water_access:
			'czyst* wod*, wod* czyst*, higieniczn* ~ wod*, wod* ~ higien*, wod* ~ sanitar*, wod* pitn*, bezpieczn* wod*, wod* spełniaj*, wod* wodociąg*, wod* bieżąc*, wodociąg*, zaopatrzeni* w wodę, dostęp* do (czyst*/bezpieczn*/higieniczn*) wody, źród* wody, wod* (odpowiedniej/dobrej/właściwej) jakości, wod* ~ pije/piją, wodę ma/mają, czyst* wodę, norm* sanitarn*, z wody (spełniającej/wodociągowej), sieć/sieci wodociągow*',
		waste_collected:
			'odpad*, śmieci, śmieciami, wywoz* śmieci/odpadów, wywóz śmieci/odpadów, zbiórk* odpadów/śmieci, utylizacj*, utylizuj*',
		iz_wastewater:
			'oczyszczalni*, ściek*, oczyszczan* ściek*, (centraln*) (system*/instalacj*) oczyszczania ścieków, park* ~ oczyszczal*, oczyszczalni* ścieków ~ park*/stref*, oczyszczalnie działają/pracują',
		credit_outstanding:
			'kredyt*, pożycz*, zadłuże*, (niespłacon*) kredyt*/pożycz*, sald* kredyt*/pożycz*/zadłuż*, akcj* kredyt*, należnoś* kredyt*, udzielon* kredyt*, kredyty dla gospodarki, kredytów dla gospodarki, zadłuż* kredyt*, udziel* kredytów, stan zadłużenia, portfel* kredyt*, akcja kredytowa, należnoś* bank*',
		mobilised_capital:
			'mobiliz* ~ kapita*/środk*/oszczędn*/depozyt*, zmobiliz* ~ kapita*/środk*/depozyt*, kapita* ~ zmobiliz*, zmobilizowan*, depozyt*, lokat* bankow*, wkład* bankow*, wkład* oszczędn*, oszczędnoś*, zgromadz* ~ depozyt*/środk*/kapita*, środk* zgromadz*, bank* ~ zgromadz*, pozyskan* kapita* bank*, trzym* w bankach, ulokow* w bankach, kapitał pozyskany przez bank*, środk* pozyskan* przez bank*, pozyskan* przez bank*, baz* depozyt*, depozyt* i lokat*, depozyt* w bankach, oszczędnoś* w bank*, klienci powierzyli bank*, deponent*, na lokatach, na kontach (bankowych), na rachunkach bankowych, lokat* w bankach, lokaty w bankach',
		pci: 'PCI, (prowincjonaln*) (wskaźnik*/indeks*) konkurencyjnoś*, prowincjonaln* konkurencyjnoś*',
		pgi: 'PGI, (prowincjonaln*) zielon* (prowincjonaln*) indeks*/wskaźnik*, (prowincjonaln*) indeks*/wskaźnik* zielon*/ekologiczn*, prowincjonaln* indeks*/wskaźnik* ekologiczn*',
		papi: 'PAPI, wskaźnik*/indeks* (efektywnoś*/skutecznoś*/jakoś*/wydajnoś*) (prowincj*) zarządzan* (i/oraz) (administracj*), (efektywnoś*/skutecznoś*/jakoś*) zarządzania ~ administracj*, wskaźnik*/indeks* ~ administracji publicznej',
		par_index:
			'PAR Index, PARINDEX, wskaźnik*/indeks*/ranking* PAR, wskaźnik*/indeks* reform* (administrac*), reform* administrac*, wskaźnik*/indeks* administrac*',
		sipas:
			'SIPAS, wskaźnik*/indeks*/poziom*/stopień/stopnia ~ zadowoleni*/satysfakcj*, zadowole*, satysfakcj*, odset* zadowol*, zadowolon*',
		dti: 'DTI, (wskaźnik*/indeks*) transformacj* cyfrow*, (wskaźnik*/indeks*) cyfrow* transformacj*, cyfryzacj*, wskaźnik*/indeks* cyfryzacji',
		digital_economy_share:
			'gospodark*/gospodarce cyfrow*, cyfrow* gospodark*/gospodarce, sektor* cyfrow*',
		party_members: 'członków, członkowie, członkami, członk* Komunistycznej Partii',
		party_members_admitted:
			'now* członk* (partii), przyję*/przyją* ~ członk*, przyję*/przyją* ~ do partii, przyję*/przyją* w szeregi, przyjm* ~ członk*, przyjm* ~ do partii, wstąpi* do partii, wstępuj* do partii, w szeregi partii, szereg* partii ~ zasil*, zasil* ~ szeregi, do partii (przyję*/przyją*/wstąpi*), legitymacj* partyjn* (odebra*/otrzyma*/wręcz*), do partii wstąpi*/przyję*/przyją*, szereg* partii (zasili*/powiększy*), w szeregi partii (przyję*/przyją*/wstąpi*), partia przyjęła, now* partyjnych',
		party_members_total:
			'liczb* członków (partii), członków (partii) ogółem, organizacj* ~ liczy, zrzesza*, skupia*, ma ~ członków partii, liczy ~ członków, w szeregach partii jest, szereg* partii, członk* partii, organizacj* partyjn*/partii (prowincj*/miast*/powiat*) (obecnie) liczy*/zrzesza*/skupia*, organizacja partyjna (prowincji) (skupia/liczy/zrzesza/ma), członków partii (jest), partyjnych',
		party_organisations:
			'organizacj* partyjn*/partii, komór* partyjn*/partii, komórek partyjnych/partii, podstawow* organizacj*/ogniw*, ogniw* partyjn*, oddział* partyjn*, jednost* partyjn*, organizacj* podstawow*, organizacj* szczebla podstawowego',
		village_heads_party_members:
			'sołtys*, naczelnik* wsi/wiosek/wioski/osiedl*, starost* wsi/wiosek, przewodnicząc* wsi/wiosek, szef* wsi/wiosek, wójt* wsi/wiosek, kierownik* wsi/wiosek/grup, zwierzchnik* wsi/wiosek, głów wiosek, przywódc* wsi/wiosek, legitymacj* partyjn* (ma/mają) ~ naczelnik*/sołtys*',
		party_cells_good:
			'organizacj*/komór*/komórek/ogniw*/jednost* ~ dobrze/wzorowo/należycie/znakomicie/bardzo (dobrze) (wykon*/wypełn*/wywiąz*), dobrze/wzorowo/znakomicie (wykon*/wypełn*/wywiąz*) ~ zada*/obowiąz*, wykon*/wypełn*/wywiąz* ~ zada*/obowiąz* ~ dobrze/wzorowo/dobrym, wykon*/wypełn* dobrze, dobr* wykonani* zadań, dobr* ocen*, ocen* dobr*, organizacj* partyjn* ~ zada*/oceni*, na poziomie dobrym, wywiąz* się ~ (z) zada*, organizacj* ~ zada* ~ dobrze, dobrze lub/i bardzo dobrze, dobrze i lepiej, bardzo dobrze wykona*, zadania dobrze, ocen* dobr* (i) (wyższ*/lepsz*), dobr* lub/i bardzo dobr* (ocen*), co najmniej dobr*',
		party_discipline_cases:
			'dyscyplinarn*, dyscyplinow*, zdyscyplinow*, ukaran*, ukarał*, kar* partyjn*, sankcj* partyjn*, dyscyplin* partyjn*, środk* dyscyplinujących, kar* nałoż*, konsekwencj* dyscyplinarn*, kar* dyscyplinarn*, ukaran* dyscyplinarn*, pociągnię* do odpowiedzialności, wykluczon* z partii, nagan*, wymierzy* kary, kary (wymierzono), ukaran* członk*',
		staff_reduction:
			'redukcj* ~ etat*/zatrudnieni*/personel*/stanowisk*/kadr*/jednost*/pracownik*/urzędnik*, zredukow* ~ etat*/stanowisk*/jednost*/kadr*/personel*/zatrudnien*/urzędnik*, zlikwidow* ~ etat*/stanowisk*/jednost*/punkt*, likwidacj* ~ etat*/stanowisk*/jednost*, zmniejsz* ~ etat*/zatrudnien*/stanowisk*/jednost*, odchudz*, usprawni* ~ aparat*/kadr*, uszczupl*, etat*, ścię* ~ etat*, zwolni*, zlikwidowano, ubył* ~ etat*/jednost*, (personel*/aparat*) ~ zmniejsz*/zredukow*, mniej ~ etatów, racjonalizacj* zatrudnienia, optymalizacj* (zatrudnienia/aparatu), zatrudnienie/zatrudnienia w urzędach, administrac* ~ zmniejsz*/zredukow*/odchudz*, aparat* odchudz*/zmniejsz*/zredukow*/skurczy*, liczb* urzędników, kadr* urzędnicz*, zmniejsz* ~ liczb* urzędnik*, wydziałów zlikwidow*',
		commune_level_units:
			'jednost* (administracyjn*) szczebla/poziomu/stopnia gmin*, jednost* (administracyjn*) na szczeblu/poziomie gmin*, jednost* gminn*, jednost* administracyjn*, gminn* jednost*, gmin* (i/oraz) dzielnic* (i/oraz) (miasteczek/stref*/miasteczka), gmin* (i/oraz) okręg*, gmin* okręg* (i/oraz) (miasteczek/stref*), gmin i dzielnic, jednost* administracyjn* po scaleni*',
		communes_total:
			'liczb* gmin, gmin ogółem, wszystk* gmin, gmin wiejskich, liczy ~ gmin, dzieli się na ~ gmin, składa się z ~ gmin',
		traffic_deaths:
			'wypad* drogow*/komunikacyjn*, wypadkach (na) (drogach), śmierteln* ~ drog*, ofiar* ~ drog*/wypadk*, zgin* ~ drog*/wypadk*, (wypad*) ~ zgin*, wypadk* ~ ofiar*/zabit*/śmier*, na drogach, zabit* na drogach, śmierci na drogach, katastrof* drogow*, ofiar* śmierteln*, zgin*, bezpieczeństw* ruchu drogowego, wypadk* pochłon*, życie straci*, straci* życie, śmierć ponios*, poniosł* śmierć, ofiar* wypadków/drogow*, zabrał* ~ istnień, istnień (ludzkich), wypadki zabrały',
		crime_cases:
			'przestęp*, spraw* karn*/kryminaln*, zdarze* kryminaln*, narusze* porządku (społeczn*/publiczn*), czyn* zabronion*, wszczęt* spraw*, spraw* wszczęt*, kradzież*',
		case_clearance_rate:
			'wykrywalnoś*, wykryt*, wykry* sprawc*, wyjaśni* ~ spraw*/przestęps*, wyjaśniono, rozwiąza* ~ spraw*/przestęps*, odset* ~ (spraw) wykryt*/wyjaśnion*/rozwiązan*, spraw* ~ wykryt*/wyjaśnion*/rozwiązan*, przestępstw* ~ wykryt*/wyjaśnion*/rozwiązan*, wyjaśnialnoś*, skuteczność ~ (śledztw*/dochodze*), policja rozwiąza*, rozwiąz* ~ spraw, wykry* ~ sprawc*',
		electricity:
			'energi* elektryczn*, elektryczn* energi*, elektrycznoś*, prąd, prądu, prądem, energii',
		electricity_output:
			'produkcj* ~ energii/prądu/elektryczności, wyprodukow* ~ energii/prądu/elektryczności, wytworz* ~ energii/prądu/elektryczności, wytwarza* ~ energii/prądu, elektrowni* ~ wyprodukow*/dostarcz*/wytworz*, elektrowni*, hydroelektrowni*, energii elektrycznej wyprodukow*, dostarcz* ~ energii/prądu, energetyk*, farm* fotowoltaiczn*/wiatrow*/słoneczn*, zużyci* energii, wytworzy* ~ prądu/energii, oddał* do sieci, do sieci oddan*/trafi*, prądu wyprodukowan*/wytworzon*, produkcj* prądu, elektrown* (oddał*/dał*/wygenerow*), wygenerow*',
		electricity_access:
			'dostęp* do (sieci) energii/elektryczn*/prądu/energetyczn*/elektroenergetyczn*, podłącz* do ~ sieci/prądu, przyłącz* do ~ sieci, zelektryfik*, elektryfikacj*, gospodarstw* ~ prąd*/energi*/elektryczn*, gmin*/wsi/wiosek ~ prąd*/elektryczn*, sie* energetyczn*/elektroenergetyczn*/elektryczn*, korzysta* z (energii/elektryczności/prądu), prąd* z sieci, energi* z sieci, prąd (ma/mają/dociera/dotar*), prądu używa*, elektrycznoś* (ma/mają/dociera/dotar*), do sieci (energetycznej/elektrycznej) (podłącz*/przyłącz*), sieć (elektro) energetyczn*/elektryczn*',
		industrial_zone_occupancy:
			'(wskaźnik*/stop*/stopień/stopnia/poziom*) obłoże*/wypełnie*/zapełnie*/zajęt*, obłoże*, wypełnion*, wypełnieni*, zapełni*, zajętoś*, zagospodarowani*, wynajęt*, wydzierżawion*, wskaźnik*/stop* wykorzystania (terenów) park*/stref*, najemc*, zajęt* grunt*/teren*, grunt*/teren* w parkach/strefach (przemysłow*), park*/stref* przemysłow* (są) (zapełnion*/zajęt*/wypełnion*/wynajęt*), wypełni* czynnych/parków/stref',
		expressway_length:
			'autostrad*, drog* ekspresow*, dróg ekspresowych, drog*/dróg szybkiego ruchu, tras* ekspresow*, tras* szybkiego ruchu, ekspresów*',
		port_cargo_throughput:
			'port* ~ przeładow*/obsłuż*/przyję*/przyją*, przeładun*, przeładow*, obrot* port*, tonaż*, ładunk* ~ port*, ładunków, przez port*, port* morsk*, tranzyt* przez port*, przepustowoś* port*, przez nabrzeż*, nabrzeż*, przeładun* portow*, portow* przeładun*, port* obsłuży*, port* ~ przyją*, statk* z ładunkiem, ładunku',
		land_area:
			'powierzchni* naturaln*/prowincji/całkowit*/ogóln*/miasta/powiatu/lądow*/wynos*, (całkowit*/ogóln*/naturaln*/łączn*) powierzchni*, obszar* prowincji/naturaln*, zajm* obszar/powierzchnię, terytorium, rozciąga* się, terytorium obejmuje, obszar* powiatu/miasta, prowincja/powiat/miasto zajmuje powierzchnię/obszar/teren',
		targets_met:
			'osiąg*/wykon*/spełni*/zrealizow*/przekr*/wypełn* ~ wskaźnik*/celów/cele/zadań, wskaźnik*/celów ~ osiąg*/wykon*/przekr*/zrealizow*/spełni*/wypełn*, wskaźnik* społeczno gospodarcz*, główn* wskaźnik*, (głównych) celów społeczno gospodarcz*, kluczow* wskaźnik*, planowan* wskaźnik*, wskaźnik* planu, wskaźnik*/cel*/miernik* wykonano/osiągnięto/zrealizowano/spełniono/przekroczono, miernik* (rozwoj*), wykonan* lub/i przekroczon*, spośród/ze (głównych/planowych/założonych) wskaźników/celów, zadań planowych, założon* cel*, zapisan* wskaźnik*/cel*'
	},
	decoys:
		'z szacunkiem, z wyrazami szacunku, niż (się) oczekiwano/przewidywano/spodziewano/zakładano (się), zgodnie z oczekiwaniami/przewidywaniami, wbrew oczekiwaniom/prognozom, ma/mają zostać otwart*/połączon*, ma/mają się rozpocząć/odbyć/połączyć, o/z (łączn*) kapita* (zarejestrowan*/inwestycyjn*), łączn* kapita* zarejestrowan*, o/z łączn* zarejestrowan* kapita*, z/na (jednego/jeden/jednym) hektar*, instytucj*/organizacj* kredytow*, przychod*/doch*/wpływ* z zakwaterowania, zakwaterowani* i gastronomi*, przychod*/doch* firm*/przedsiębiorstw*/spółk*, przychod*/doch*/wpływ* z transportu, transportu, Nowy Rok, Nowego Roku, Nowym Rokiem, nowy rok, Księżycow* Now* Rok*, nowego roku szkolnego, Ocean* Spokojn*, Azj* i Pacyfik*, Azji i Pacyfiku, usług* publiczn*/online/administracyjn*/społeczn*/bankow*/pocztow*/medyczn*/zdrowotn*/internetow*/cyfrow*, publiczn* usług*, służb*, stref* ekonomiczn*/gospodarcz*, struktur* gospodark*/gospodarcz*, restrukturyzacj* gospodark*, sektor* gospodark*, motor* gospodarki, gałęz* gospodarki, światow* gospodark*, gospodark* światow*/prywatn*/zbiorow*/zielon*/obiegu/morsk*/rynkow*/wodn*/leśn*/komunaln*, prywatn* gospodark*, rozw* społeczno gospodarcz*, sytuacj* społeczno gospodarcz*, rozw* gospodark*, rozw* gospodarcz*, Ministerstw* Rolnictw*/Przemysłu/Budownictwa/Finansów/Turystyki/Inwestycji/Planowania, Minister* Rolnictwa/Przemysłu/Budownictwa, departament*/wydział*/urząd/urzędu rolnictw*/przemysłu/budownictw*/turystyki/planowania/finansów/podatk*/budow*, Rolnictwa i Rozwoju Wsi, Rolnictwa i Środowiska, rolnictw* i środowisk*, rozwoju wsi, przemysłu i handlu, Przemysłu i Handlu, izb* handlow*, Izb* Handlu, Kultury Sportu i Turystyki, kultury i turystyki, Krajow* Rok* Turystyki, Narodow* Rok* Turystyki, Planowania i Inwestycji, planowania i inwestycji, ustaw* o inwestycjach, agencj* ubezpiecze*, zakład* ubezpiecze*, Urz* Statystyczn*, rocznik statystyczny, komisj* budżet*, park* przemysłow*, stref* przemysłow*, klaster/klastra/klastry/klastrów przemysłow*, teren* przemysłow*, środowisk* inwestycyjn*, klimat* inwestycyjn*, promocj* inwestycji, promocj* handlu, wspierani* inwestycji, Parti* Komunistyczn*, Komunistyczn* Parti*, prezydent* Ho Chi Minh*, myśl*/idei/wzoru/szlak*/drog*/mauzoleum Ho Chi Minh*, wujek Ho, budow* partii, komitet* partii, komitet* partyjn*, Front* Ojczyźnian*, jeden z, jedna z, jedno z, jednym z, jedną z, jednej z, jednego z, po raz pierwszy, po pierwsze, po drugie, po trzecie, między innymi, przede wszystkim, w pierwszej kolejności, raz w, w pierwszym rzędzie, z jednej strony, z drugiej strony, drugiej strony, po raz kolejny, dyscyplin* sport*, oczyszczani* gruntów, przekazani* gruntów, oczyszczani* terenu, dochod* rodzin*, energi* odnawialn*, zadań publicznych, wsi i miast, członk* delegacji, członk* komitetu/zarządu/komisji/rodzin*/rady/stałych, członkowie komitetu/zarządu/komisji/rodzin/rady, jest częścią, jednocześnie, lotnisk*, sieć handlow*, pochodn*, pewien stopień, do pewnego stopnia, nadwyżk*/deficyt*/bilans*/sald* (w) (obrotów/obrotach) handl*, obłożeni* (w) hotel*/pokoi, hotel* ~ obłożeni*, wizyt* (lekarsk*/ambulatoryjn*) w przychodni*/szpital*/poradni*, do pracy za granicę/granicą, pracy za granicą, wyjecha* za granicę, szkole*/przeszkol* nauczycieli/kadr, mieszkań socjaln*/robotnicz*, firm*/przedsiębiorstw*/spółek zawiesi*/zamkn*/zlikwidow*/zakończy*/upad*, drzew posadz*, posadzono drzew*, sald* handl*, do kasy ubezpieczeń, kas* ubezpiecz*, zaległoś* (składkow*), składek zebrano, tajfun/powódź/woda/wichura zniszczy*/zala*/uszkodzi*, zatrudnia ~ robotników/pracowników, fabryka zatrudnia, woln* etat*, otwarcie ~ firm, przychodni, przychodnia, przychodnie, przychodniach, dochodzeni*, frekwencj* wyborcz*, przychod* ze sprzedaży owoc*, darczyńc* zebra*, lokatę/lokacie/lokata w rankingu/zestawieniu',
	abbreviations:
		'nr, art, ust, pkt, poz, par, mln, mld, bln, tys, bil, mio, tj, tzn, tzw, np, m, in, ok, godz, min, sek, ul, al, pl, os, im, św, dr, inż, mgr, prof, hab, gen, płk, mjr, kpt, por, lek, red, doc, kard, ks, fot, rys, tab, str, tel, kom, wewn, faks, wg, zob, dot, gm, pow, woj, prow, proc, p, pp, dol, amer, roz, rozp, dyr, zast, sekr, przew, wiceprzew, ha, kw, sześc, mies, kwart, ur, zm, hr, vol, wyd, tow, ca, cz, lic, szac, szt'
};
