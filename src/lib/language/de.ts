import type { LanguagePack } from './schema.ts';

/** German, with the spellings and words of Austria and Switzerland. */
export const de: LanguagePack = {
	code: 'de',
	name: 'German',
	nativeName: 'Deutsch',
	direction: 'ltr',
	verbFinal: true,
	capitalNouns: true,
	proclitics: [],
	decimal: ',',
	grouping: ['.', ' ', "'", '’'],

	cardinals: {
		0: 'null',
		// The bare "ein" is kept out of compounds by the bracket, lest "einmal" and "einfach" be figures.
		1: 'ein (einziger), eins, eine, einen, einem, einer, eines',
		1.5: 'anderthalb, eineinhalb, einundeinhalb',
		2: 'zwei, zwo, zweier',
		2.5: 'zweieinhalb, zweiundeinhalb',
		3: 'drei, dreier',
		3.5: 'dreieinhalb',
		4: 'vier',
		4.5: 'viereinhalb',
		5: 'fünf',
		5.5: 'fünfeinhalb',
		6: 'sechs',
		6.5: 'sechseinhalb',
		7: 'sieben',
		7.5: 'siebeneinhalb',
		8: 'acht',
		8.5: 'achteinhalb',
		9: 'neun',
		9.5: 'neuneinhalb',
		10: 'zehn',
		10.5: 'zehneinhalb',
		11: 'elf',
		12: 'zwölf',
		13: 'dreizehn',
		14: 'vierzehn',
		15: 'fünfzehn',
		16: 'sechzehn',
		17: 'siebzehn',
		18: 'achtzehn',
		19: 'neunzehn',
		20: 'zwanzig',
		30: 'dreißig, dreissig',
		40: 'vierzig',
		50: 'fünfzig',
		60: 'sechzig',
		70: 'siebzig',
		80: 'achtzig',
		90: 'neunzig'
	},
	scales: {
		12: 'Dutzend, Dutzende, Dutzenden',
		100: 'hundert, Hunderte, Hunderten',
		1000: 'tausend, Tausende, Tausenden, Tsd, Tsd.',
		1000000: 'Million, Millionen, Mio, Mio., Mill, Mill.',
		1000000000: 'Milliarde, Milliarden, Mrd, Mrd., Mia, Mia., Md, Mlrd',
		1000000000000: 'Billion, Billionen, Bio, Bio., Bill, Bill.',
		1000000000000000: 'Billiarde, Billiarden',
		1000000000000000000: 'Trillion, Trillionen'
	},
	looseNumbers: { 0.5: 'halbes', 1: 'ein', 2: 'beiden' },
	unitsFirst: true,
	numberJoiners: 'und',
	numberCompounds: true,
	notNumbers:
		'alle zwei/drei/vier/fünf Jahre/Monate/Wochen/Tage, jeder/jede/jedes/jeden/jedem zweite/zweiten/dritte/dritten/vierte/vierten/fünfte/fünften/zehnte/zehnten Jahr/Monat/Woche/Tag/Stunde/Mal',
	pointWords: 'Komma',
	minusWords: 'minus, negativ',
	ordinals: {
		1: 'erste, ersten, erster, erstes, erstem',
		2: 'zweite, zweiten, zweiter, zweites, zweitem, zweitgrößt*, zweithöchst*, zweitbest*, zweitstärkst*, zweitschnellst*, zweitniedrigst*, zweitplatziert*',
		3: 'dritte, dritten, dritter, drittes, drittem, drittgrößt*, dritthöchst*, drittbest*, drittstärkst*, drittschnellst*, drittniedrigst*, drittplatziert*',
		4: 'vierte, vierten, vierter, viertes, viertem, viertgrößt*, vierthöchst*, viertbest*, viertstärkst*, viertschnellst*, viertniedrigst*, viertplatziert*',
		5: 'fünfte, fünften, fünfter, fünftes, fünftem, fünftgrößt*, fünfthöchst*, fünftbest*, fünftstärkst*, fünftschnellst*, fünftniedrigst*, fünftplatziert*',
		6: 'sechste, sechsten, sechster, sechstes, sechstem, sechstgrößt*, sechsthöchst*, sechstbest*, sechststärkst*, sechstschnellst*, sechstniedrigst*, sechstplatziert*',
		7: 'siebte, siebten, siebter, siebtes, siebtem, siebente, siebenten, siebenter, siebtgrößt*, siebthöchst*, siebtbest*, siebtstärkst*, siebtschnellst*, siebtniedrigst*, siebtplatziert*',
		8: 'achte, achten, achter, achtes, achtem, achtgrößt*, achthöchst*, achtbest*, achtstärkst*, achtschnellst*, achtniedrigst*, achtplatziert*',
		9: 'neunte, neunten, neunter, neuntes, neuntem, neuntgrößt*, neunthöchst*, neuntbest*, neuntstärkst*, neuntschnellst*, neuntniedrigst*, neuntplatziert*',
		10: 'zehnte, zehnten, zehnter, zehntes, zehntem, zehntgrößt*, zehnthöchst*, zehntbest*, zehntstärkst*, zehntschnellst*, zehntniedrigst*, zehntplatziert*',
		11: 'elfte, elften, elfter, elftes, elftem',
		12: 'zwölfte, zwölften, zwölfter, zwölftes, zwölftem',
		13: 'dreizehnte, dreizehnten, dreizehnter, dreizehntes, dreizehntem',
		14: 'vierzehnte, vierzehnten, vierzehnter, vierzehntes, vierzehntem',
		15: 'fünfzehnte, fünfzehnten, fünfzehnter, fünfzehntes, fünfzehntem',
		16: 'sechzehnte, sechzehnten, sechzehnter, sechzehntes, sechzehntem',
		17: 'siebzehnte, siebzehnten, siebzehnter, siebzehntes, siebzehntem',
		18: 'achtzehnte, achtzehnten, achtzehnter, achtzehntes, achtzehntem',
		19: 'neunzehnte, neunzehnten, neunzehnter, neunzehntes, neunzehntem',
		20: 'zwanzigste, zwanzigsten, zwanzigster, zwanzigstes, zwanzigstem',
		21: 'einundzwanzigste, einundzwanzigsten, einundzwanzigster',
		30: 'dreißigste, dreißigsten, dreißigster, dreißigstes, dreißigstem, dreissigste, dreissigsten, dreissigster',
		40: 'vierzigste, vierzigsten, vierzigster, vierzigstes, vierzigstem',
		50: 'fünfzigste, fünfzigsten, fünfzigster, fünfzigstes, fünfzigstem',
		60: 'sechzigste, sechzigsten, sechzigster, sechzigstes, sechzigstem',
		70: 'siebzigste, siebzigsten, siebzigster, siebzigstes, siebzigstem',
		80: 'achtzigste, achtzigsten, achtzigster, achtzigstes, achtzigstem',
		90: 'neunzigste, neunzigsten, neunzigster, neunzigstes, neunzigstem',
		100: 'hundertste, hundertsten, hundertster, hundertstes, hundertstem',
		1000: 'tausendste*',
		1000000: 'millionste*',
		1000000000: 'milliardste*, milliardenste*'
	},
	ordinalSuffixes: '., te, ten, ter, tes, ste, sten, ster',
	ordinalPrefixes: 'Nr, Nummer, No',
	ordinalLeads:
		'der, die, das, den, dem, des, am, im, zum, zur, vom, beim, ins, ihr, ihre, ihren, ihrem, ihrer, sein, seine, seinen, seinem, seiner',
	fractions: {
		0.1: 'ein Zehntel, Zehntel, jeder/jede/jedes zehnte, jedem/jeden/jeder zehnten',
		0.125: 'ein Achtel',
		0.2: 'ein Fünftel, Fünftel, jeder/jede/jedes fünfte, jedem/jeden/jeder fünften',
		0.25: 'ein Viertel, jeder/jede/jedes vierte, jedem/jeden/jeder vierten',
		0.3333: 'ein Drittel, Drittel, jeder/jede/jedes dritte, jedem/jeden/jeder dritten',
		0.4: 'zwei Fünftel',
		0.5: 'Hälfte, halbe, halben, halber, jeder/jede/jedes zweite, jedem/jeden/jeder zweiten',
		0.6: 'drei Fünftel',
		0.6667: 'zwei Drittel, zwei Dritteln',
		0.75: 'drei Viertel, drei Vierteln, dreiviertel',
		0.8: 'vier Fünftel, vier Fünfteln',
		0.9: 'neun Zehntel, neun Zehnteln'
	},
	multiples: {
		1.5: 'anderthalbmal, anderthalbfach*, Anderthalbfache*, eineinhalbmal, eineinhalbfach*',
		2: 'verdoppel*, verdopplung*, doppelt, doppelte, doppelten, Doppelte, Doppelten, zweimal, zweifach*',
		2.5: 'zweieinhalbmal, zweieinhalbfach*',
		3: 'verdreifach*, dreifach*, dreimal',
		3.5: 'dreieinhalbmal, dreieinhalbfach*',
		4: 'vervierfach*, vierfach*, viermal',
		5: 'verfünffach*, fünffach*, fünfmal',
		6: 'versechsfach*, sechsfach*, sechsmal',
		7: 'versiebenfach*, siebenfach*, siebenmal',
		8: 'verachtfach*, achtfach*, achtmal',
		9: 'verneunfach*, neunfach*, neunmal',
		10: 'verzehnfach*, zehnfach*, zehnmal'
	},
	times: 'mal, fach, fache, fachen, faches',
	ratioWords:
		'von, von (den) insgesamt, von den/allen/rund, der, ihrer, seiner, der insgesamt, unter, unter (den) insgesamt, unter den/allen, aus',
	rangeWords: 'bis, bis zu, bis auf, bis einschließlich/inklusive/mit, und',
	rangeOpeners: 'zwischen, in der Größenordnung von',
	moves: { from: 'von, vom' },
	conjunctions: 'und, sowie, beziehungsweise, bzw',

	units: {
		'%': 'Prozent, Prozents, Perzent, v H, vH',
		pp: 'Prozentpunkt*, Perzentpunkt*, % Punkt*, Prozent Punkt*, PP',
		per_mille: 'Promille',
		per_10000:
			'pro/je/auf/für (je) 10.000 Einwohner*/Menschen/Personen/Bürger, pro/je/auf/für (je) 10 000 Einwohner*/Menschen/Personen/Bürger, pro/je/auf/für (je) 10000 Einwohner*/Menschen/Personen, pro/je/auf/für zehntausend Einwohner*/Menschen',
		VND: 'Dong, Dongs, Đồng, VND, vietnamesische/vietnamesischen/vietnamesischer Dong, Vietnam Dong',
		USD: 'Dollar, Dollars, USD, US Dollar, US Dollars, amerikanische/amerikanischen/amerikanischer Dollar',
		EUR: 'Euro, Euros, EUR',
		CNY: 'Yuan, Renminbi, CNY',
		JPY: 'Yen, JPY',
		KRW: 'Won, KRW',
		points: 'Punkte, Punkten, Punkt, Zähler, Zählern, Indexpunkte, Indexpunkten',
		// As a unit, for a hyphen may stand before it: "1,8-mal".
		times: 'mal, fache, fachen, faches, facher, fach',
		t: 'Tonne, Tonnen, t, metrische/metrischen/metrischer Tonnen',
		kg: 'Kilogramm, Kilo, Kilos, kg',
		quintal: 'Doppelzentner, Doppelzentnern, Dezitonnen, dt, Quintal, Zentner, Zentnern',
		'quintal/ha':
			'Doppelzentner/Doppelzentnern/Dezitonnen/dt/Quintal/Zentner/Zentnern (pro/je/vom/auf) (den) Hektar/ha',
		't/ha': 'Tonne/Tonnen/t (pro/je/vom/auf) (den) Hektar/ha',
		ha: 'Hektar, Hektare, Hektaren, Hektars, ha',
		km: 'Kilometer, Kilometern, Kilometers, km',
		km2: 'Quadratkilometer, Quadratkilometern, km², qkm',
		m: 'Meter, Metern, Meters, m',
		m2: 'Quadratmeter, Quadratmetern, m², qm',
		m3: 'Kubikmeter, Kubikmetern, m³, cbm',
		kWh: 'Kilowattstunde, Kilowattstunden, kWh',
		MWh: 'Megawattstunde, Megawattstunden, MWh',
		GWh: 'Gigawattstunde, Gigawattstunden, GWh',
		TWh: 'Terawattstunde, Terawattstunden, TWh',
		MW: 'Megawatt, MW',
		GW: 'Gigawatt, GW'
	},
	bounds: {
		about:
			'etwa, rund, circa, zirka, ca, ungefähr, annähernd, schätzungsweise, in etwa, um die, an die, grob, grob gerechnet, in der Größenordnung von, um rund, knapp unter bis über',
		over: 'über, mehr als, etwas über, etwas mehr als, gut, gute, guten, reichlich, deutlich über, deutlich mehr als, weit über, weit mehr als, leicht über, knapp über, höher als, größer als, oberhalb von, jenseits von, jenseits der, die Marke von',
		under:
			'fast, beinahe, nahezu, knapp, knappe, knappen, unter, weniger als, nicht ganz, etwas weniger als, etwas unter, kaum, niedriger als, geringer als, kleiner als, unterhalb von, nahe an, nahe bei, nicht einmal, deutlich unter, deutlich weniger als, knapp unter',
		at_least:
			'mindestens, wenigstens, zumindest, nicht weniger als, nicht unter, minimal, ein Minimum von, ab',
		at_most: 'höchstens, maximal, bis zu, nicht mehr als, nicht über, ein Maximum von, allenfalls'
	},
	boundsAfter: {
		about: 'oder so, ungefähr',
		at_least:
			'oder mehr, und mehr, oder höher, und höher, und darüber, oder darüber, oder besser, und besser, aufwärts, oder größer',
		at_most: 'oder weniger, und weniger, oder niedriger, und darunter, oder darunter'
	},
	cues: {
		rise: `stieg*, steig*, gestiegen*, gesteigert*, anstieg*, ansteig*, angestiegen*, wuchs*, wächst, wachsen*, gewachsen*, anwuchs*, angewachsen*, zuwachs*, zuwächse*, zunahm*, zunehm*, zugenommen, erhöh*, legte, legten, zuleg*, zugelegt*, mehr, plus, kletter*, geklettert, sprang*, sprung, expandier*, ausgeweitet*, ausweitung, verbesser*, besser*, höher*, gewann*, gewonnen*, zugewinn*, aufgestiegen, aufstieg*, vorgerückt, rückte, rückten, gutgemacht, hinzugewonnen, schnellte, schnellten, aufwärts, nach oben, über dem/der/den/denen/jener/jenem (des) vorjahr*, über vorjahr*, über dem niveau/wert/stand, aufgestockt, angehoben, gehoben, beschleunigt*, machte/machten/macht/machen ~ gut, zogen ~ an, zog ~ an, anzog*, übertraf den vorjahr*, übertrafen den vorjahr*, über dem gleichen, über dem vergleichs*, den vorjahreswert/vorjahresstand/vorjahresniveau um, weiter/deutlich vorn/vorne, nach vorn/vorne, weiter oben, kletterte/kletterten, zugenommen*, aufwuchs*, emporschnell*, anschwoll*, verteuer*, hinzugewann*, draufgelegt, vorankam*, vorankommen, beschleunigung, vermehr*, vorgerückt*, machte/machten ~ wett, schraubte, schraubten, schub, vorsprung, vorangekommen*, erholt*`,
		fall: `sank, sanken, sink*, gesunken*, absink*, abgesunken, fiel, fielen, fällt, fallen*, gefallen, rückgang*, rückgänge*, abnahm*, abnehm*, abgenommen, zurück, zurückging*, zurückgeh*, zurückgegangen*, zurückgefallen, verringer*, verminder*, reduzier*, reduktion, gesenkt*, senk*, schrumpf*, geschrumpft, weniger, niedriger*, geringer*, minus, einbruch, einbrach*, eingebrochen, gekürzt, kürzte*, kürzung*, verlor*, verlust*, einbuße*, eingebüßt, büßte, büßten, rückläufig*, nachgegeben, gab/gaben um, gab/gaben/gibt/geben ~ nach, halbier*, verschlechter*, schlechter*, rutsch*, abgerutscht, stürzte, stürzten, nach unten, unter dem/der/den/denen/jener/jenem (des) vorjahr*, unter vorjahr*, unter dem niveau/wert/stand, abgebaut, gedrückt, abwärts, gingen, ging, hinter dem vorjahr*, unter dem gleichen, unter dem vergleichs*, brach, brachen, verkleiner*, sackte, sackten, abgesackt, weiter/deutlich hinten, nach hinten, knickte/knickten, nachließ*, nachlass*, ließ/ließen ~ nach, ermäßig*, abrutsch*, tauchte/tauchten ab, büßte ~ ein, bröckel*, abbröckel*, zusammengeschrumpft, minderung*, verbillig*, ausgedünnt, schmolz*, geschmolzen, abgeschmolzen, nachgab*, abschwäch*, fortgefallen, fehlen, fehlt, fehlten`,
		by: 'um, um rund, um etwa, um weitere, um insgesamt, um mehr als, um über, um fast, um nur, um bis zu',
		to: 'auf, auf rund, auf etwa, auf nur, auf nur noch, auf noch, auf mehr als, auf über, auf fast, auf knapp, bis auf, auf insgesamt',
		reach: `erreich*, erziel*, betrug*, beträgt, betragen, belief*, beläuft, belaufen, beziffer*, lag, lagen, liegt, liegen, gelegen, kam, kamen, kommt, kommen, gekommen, umfass*, zählt*, zählen, gezählt, verzeichne*, verbuch*, registrier*, vereinnahm*, eingenommen, brachte*, einbrachte*, eingebracht, summier*, war, waren, ist, sind, hat, haben, hatte, hatten, verfügt*, gibt es, gab es, empfing*, empfangen, begrüß*, besuchten, besitz*, aufweist, weist, wies, stand, standen, steht, notierte, überstieg*, übersteig*, überschritt*, eingezogen, gesammelt, im wert von, in höhe von, wert, generier*, erwirtschaft*, erlöste, verharrt*, blieb, bleibt, ergab*, ergibt, erhielt*, bekam, holte, zog, zogen, angezogen, errang*, setzte ~ um, flossen, floss, belaufen sich, zu buche, schlug/schlugen ~ zu buche, brachte es/brachten es, vorweisen, beherberg*, umgesetzt wurden, summierte/summierten sich, schloss/schlossen ~ ab, landete/landeten, gelangte/gelangten, schaffte/schafften, meldete/meldeten, bringt es/bringen es, spülte/spülten, einbringen, führte/führten zu, pendelte`,
		share: `anteile, anteilen, anteilig*, *anteil, *anteils, prozentsatz, macht, machte, machten, machen, ausmach*, ausgemacht, entfiel, entfielen, entfallen, entfällt, am gesamten, an der gesamt*, am gesamt*, der gesamtzahl, der gesamtfläche, struktur, wirtschaftsstruktur*, quote, stellen ~ aller, stellt ~ aller, gewicht, trug/trugen/trägt/tragen/steuerte/steuerten/steuert/steuern ~ bei, beigetragen, beigesteuert, beitrug`,
		growth: `*wachstum, *wachstums, wachstumsrate*, wachstumstempo*, wachstumsziel*, zuwachsrate*, steigerungsrate*, jahreswachstum*, durchschnittliche wachstum*`,
		plan: `plan, planes, pläne, plänen, jahresplan*, jahrespläne, *plans, planziel*, planvorgabe*, planwert*, plansoll*, vorgabe, vorgaben, soll der, zielvorgabe*, jahresziel*, jahresvorgabe*, jahressoll*, solls, dessen was, des ziels, des zieles, vom ziel, des gesteckten/gesetzten/festgelegten/geplanten/angestrebten ziels, das ziel um, das ziel übertroffen, das ziel ~ übertroffen, zielwert*, zielmarke*, geplant, geplanten, geplante, zugewiesenen/zugeteilten/übertragenen plan*, kapitalplan*, haushaltsvorgabe*, sollwert*, planmäßig*, des jahressolls, planerfüllung*, was für das (ganze) jahr angepeilt/vorgesehen/geplant/angesetzt, was angepeilt/vorgesehen/geplant/angesetzt war, angesetzt*, planansatz*, des angepeilten, der jahresplanung, planung, soll, *plan, exportplan*`,
		estimate_plan: `voranschläge, *voranschlag, *voranschlags, *voranschlages, haushaltsansatz*, haushaltsansätze, ansatz, ansatzes, haushaltsplan*, budgetplan*, haushaltsschätzung*, budgetschätzung*, jahresschätzung*, der schätzung, die schätzung, der schätzungen ~ übertroffen, über der schätzung, zugewiesene schätzung, zugewiesenen schätzung, etatansatz*, etatplan*, budgetansatz*, haushaltsziel*, budgetziel*, haushaltsentwurf*, prognose, der prognose, veranschlagten haushalt*, veranschlagten betrag*, veranschlagten summe, veranschlagt, kostenvoranschlag*, beschlossene*/verabschiedete* haushaltsansatz*, etatvorgabe*, haushaltssoll*, haushaltsvoranschlag*, etatentwurf*, jahreshaushalt*, haushaltsvolumen*`,
		central: `zentralregierung*, regierung, premierminister*, ministerpräsident*, finanzminister*, nationalversammlung, der zentrale, von der zentrale, zentral zugewiesen*, zentral zugeteilt*, zentral vorgegeben*, zentral festgelegt*, zentrale vorgabe*, zentralen vorgabe*, zentralen plan*, zentralen voranschlag*, zentralstaat*, zentralbehörde*, zentralebene, oberste ebene`,
		council: `volksrat*, volksräte*, provinzvolksrat*, stadtvolksrat*, volkskomitee*, provinzvolkskomitee*, stadtvolkskomitee*, provinzrat*, von der provinz zugewiesen*, von der provinz vorgegeben*, von der provinz festgelegt*, der provinz zugewiesen*, provinzieller voranschlag, provinziellen voranschlag*`,
		exceed: `übertraf, übertrafen, übertrifft, übertreffen, übertroffen, übererfüll*, planübererfüll*, über dem plan, über dem ziel, über der vorgabe, über den vorgaben, über dem voranschlag, über dem ansatz, mehr als geplant, mehr als im plan, mehr als im voranschlag, mehr als veranschlagt, mehr als vorgesehen, höher als geplant, höher als im plan, höher als der plan, höher als der voranschlag, besser als geplant, hinausging*, hinausgeh*, hinausgegangen, überschreitung, über dem jahresplan/jahresziel/jahressoll/soll, über der jahresvorgabe/planvorgabe/zielvorgabe/schätzung, über den plan hinaus, über plan*, über den voranschlag hinaus, überbot*, über die vorgabe hinaus, über das ziel hinaus, überplanmäßig*, mehr als der plan/voranschlag/ansatz, über soll, über ziel, oberhalb der vorgabe/planung, über dem ansatz für das (ganze) jahr, über dem jahresansatz, überstieg/überstiegen/übersteigt/übersteigen ~ ziel/plan/vorgabe/voranschlag/ansatz/soll, über das/den/die ziel/plan/ansatz/voranschlag hinaus`,
		complete: `erfüllte, erfüllten, erfüllt, erfüllen, erfüllung, planerfüllung, entspricht, entsprach, entsprachen, entsprechen, entsprechend, vollendet, umgesetzt, abgeschlossen, das sind, das waren, gleichbedeutend, gleichkommt, verwirklicht, realisiert, fertiggestellt, eingelöst, geschafft, einhalten, eingehalten, deckt/deckte, das entspreche, macht das, das macht`,
		below: `verfehl*, unter dem plan, unter plan, unter dem ziel, unter der vorgabe, unter dem voranschlag, unter dem ansatz, weniger als geplant, weniger als im plan, niedriger als geplant, niedriger als der plan, hinter dem plan, hinter dem ziel, hinter der vorgabe, hinter den vorgaben, hinter den erwartungen, blieb hinter, blieben hinter, bleibt hinter, zurückblieb*, zurückgeblieben, nicht erreicht, nicht erfüllt, unterschritt*, unterschreit*, fehlbetrag, planrückstand, rückstand, unter dem jahresplan/jahresziel/jahressoll/soll, unter der jahresvorgabe/planvorgabe/zielvorgabe/schätzung, unter soll, unerreicht*, nicht geschafft, nicht einhalten, weit entfernt vom ziel, zurückgeblieben hinter, hinterher, hinkt*, nicht eingehalten, ausgeblieben, fehlten zum plan/ziel, hinter dem plan/ziel/voranschlag/soll zurück, hinter der vorgabe/planung zurück, blieb/blieben ~ hinter`,
		comparison: `als der landesdurchschnitt, als im landesdurchschnitt, als der durchschnitt, als im durchschnitt, landesdurchschnitt*, landesmittel*, landesschnitt*, nationale/nationalen/nationaler/nationales durchschnitt*, durchschnitt des landes, durchschnitt der region, durchschnitts der region, regionaldurchschnitt*, über dem durchschnitt, unter dem durchschnitt, als im ganzen land, als im land, als landesweit, als das ganze land, gesamtdurchschnitt*, schneller als, des durchschnitts, so hoch wie in, so viel wie in, so groß wie in, als in der nachbar*`,
		compared: `im vergleich zu/zum/zur/mit, verglichen mit, gegenüber, als, als im/in/am/vor/zu/noch/ende/anfang, im verhältnis zu/zum/zur, gemessen an/am, wie im, wie in, wie am, wie vor, nach noch, gegen, statt, ausgehend von, von noch, gleichen/gleicher zeitraum/zeitraums, selben zeitraum, des/vom vorjahreswert*/vorjahresniveau*/vorjahresstand*, gegenüber dem/der/den, im vergleich, nach zuvor, nach ~ im vorjahr, zuvor waren es, davor waren es, damals waren es, gemessen am, am beginn/anfang der amtszeit, zu beginn der amtszeit, bei/zu amtsantritt, in der vergleichszeit, verglichen damit, den/dem vorjahresstand/vorjahreswert/vorjahresniveau`,
		estimated: `geschätzt, geschätzte, geschätzten, geschätzter, geschätztes, schätzungsweise, schätzt, schätzten, schätzen, schätzungen, nach schätzung*, ersten schätzung*, erster schätzung*, vorläufig*, voraussichtlich*, dürfte, dürften, taxiert, hochgerechnet*, hochrechnung*, mutmaßlich*, erwartet, erwartete, erwarteten, erwartungsgemäß, vermutlich, wahrscheinlich, rechnet mit, prognostiziert*, nach ersten angaben, ersten berechnungen, soll sich ~ belaufen haben, wird auf, werden auf, letzter/letzten/jüngster/jüngsten/aktueller schätzung*, laut schätzung*, schätzung zufolge, rechnet/rechnen damit, kalkuliert/kalkulieren, rechnen mit, geht/gehen davon aus, ausgegangen, rechnet/rechnen/rechnete ~ mit, gehen/geht fachleute/experten/statistiker von, nach vorläufigen angaben/berechnungen/zahlen, soll sich belaufen, dürfte sich, wohl, überschlägig*, grobe schätzung, ersten hochrechnung*, schätzwert*, absehbar*, bis zum jahresende rechnet, vorläufigen berechnungen, hält ~ für realistisch, für realistisch`,
		target: `ziel, ziele, zielen, zieles, zielt, zielsetzung*, strebt, streben, strebte, strebten, angestrebt*, anstreb*, anzustreben, erstrebt, soll, sollen, sollte, sollten, will, wollen, plant, planen, plante, planten, gewollt, vorgegeben, anzuheben, in aussicht, peilt, peilen, anpeil*, angepeilt*, visiert, anvisier*, sieht ~ vor, nimmt sich, nahm sich, vorgenommen, vornimmt, beabsichtig*, bemüht, möchte, möchten, muss, müssen, hauptziel*, zielmarke von, zielvorstellung*, entschlossen, ehrgeizig*, wird ~ anstreben, setzt sich, setzte sich, gesetzt, gestecktes, gesteckte, lautet das ziel, als ziel, aufgabe/aufgaben/schwerpunkte für/im/in, aufgabenliste*, verpflichtet*, hofft, hoffen, geplant war/waren/ist/sind, eingeplant, vorgegeben hatte, sich ~ vorgenommen, nimmt ~ ins visier, ins visier, müsste, müssten, ins auge, fasst ~ ins auge, auf dem programm, steht auf dem programm, festgesetzt*, als marke, messlatte, latte, bis dahin, visiert*, in angriff, erhofft*, schwebt ~ vor, stellt sich, hat sich ~ gesetzt, gilt es, zu erreichen, will man, soll es, sollen es, planvorgabe für, vorgesehen, zielvorgaben/zielwerte/planzahlen/vorgaben/eckwerte für, lauten, exportziel*/haushaltsziel*/einnahmeziel*, das ziel lautet`,
		respectively: `beziehungsweise, bzw, respektive, jeweils, in dieser reihenfolge`,
		of_which: `davon, darunter, wovon, worunter, hiervon, hierunter, von denen, unter denen, unter ihnen, einschließlich, inklusive, inkl, einschl, darin, dabei, und zwar, von ihnen, umfassend, derer, mitgerechnet, insbesondere, allein, hiervon entfielen, darunter auch, davon entfielen/entfallen, davon allein, unter ihnen auch, von diesen, unter diesen`,
		total: `insgesamt, gesamt*, zusammen, zusammengenommen, in summe, summe, alles in allem, kumuliert*, total, totale, totalen, sämtliche, ganze, ganzen`,
		additional: `neue, neuen, neuer, neues, neu, weitere, weiteren, weiterer, weiteres, zusätzlich*, hinzu, dazu, hinzugekommen, ergänzend*, erneut, noch einmal, extra, dazu kommen, hinzu kommen/kamen, dazugekommen, dazu kamen, neu hinzugekommen`,
		rank: `platz, platzierung, platzierte, platziert, platzieren, rang, rangiert, rangierte, rangieren, rangliste, stelle, position, ranking, tabellenplatz, spitzenplatz, spitzenplätze, spitzenreiter, *größte, *größten, *größter, *größtes, *höchste, *höchsten, *höchster, *höchstes, beste, besten, bester, bestes, *tbeste, *tbesten, *tbester, *tbestes, *tstärkste, *tstärksten, *tstärkster, *tschnellste, *tschnellsten, *tplatzierte, *tplatzierten, *tplatziert, niedrigste, niedrigsten, *tniedrigste, *tniedrigsten, schlusslicht, letztplatziert*, siegerpodest, landesrang*, ranglistenplatz*, listenplatz*, bestenliste*, tabelle, tabellenspitze`,
		rank_steps: `plätze, plätzen, ränge, rängen, positionen, stufen, rang/platz hinter/unter/über dem vorjahr*, rang/platz besser/schlechter/höher/tiefer/niedriger/weiter, rang/platz nach oben/unten, rang/platz eingebüßt/verloren/gewonnen/gutgemacht, rang/platz gegenüber, rang/platz mehr/weniger, plätze/ränge weiter/besser/schlechter/höher, ränge weiter vorn, rängen nach, plätze nach vorn, sprossen, tabellenplätze`,
		top: `unter die ersten, top, unter den top, spitzengruppe, spitzengruppe der, besten, führenden, bestplatzierten, unter den/die ersten, zu den ersten, zu den besten, spitzentrio, spitzenquartett, führungsgruppe, oberen, der besten`,
		in_country: `landesweit, landesweiten, des landes, im land, im lande, im ganzen land, des ganzen landes, in vietnam, in ganz vietnam, vietnams, vietnamweit, unter (den) (allen) 63, von 63, der 63, unter (den) (allen) 34, von 34, der 34, unter allen provinzen, unter den provinzen, aller provinzen, der provinzen und städte, provinzen und städten, national, im nationalen vergleich, im landesvergleich, im landesweiten vergleich, nationalen ranking, im nationalen, auf nationaler ebene, im landesranking, unter den provinzen und städten, bundesweit, im vietnamesischen vergleich, im land insgesamt`,
		in_region: `in der region, der region, regional, regionalen, in ihrer region, im mekongdelta, im mekong delta, des mekongdeltas, mekongdelta*, mekong delta*, des roten flusses, rotflussdelta*, rote fluss delta, am roten fluss, im zentralen hochland, zentralen hochland*, zentrales hochland, tay nguyen, nördlichen bergland*, nördlichen mittelland*, mittel und bergland*, mittelland*, bergregion*, nördlichen bergprovinz*, nordzentral*, nördliche zentral*, nördlichen zentral*, südzentral*, zentralküste*, südöstlichen region, südostregion*, im südosten, im norden, im süden, nordwesten, nordosten, wirtschaftlichen schwerpunktregion*, schwerpunktwirtschaftsregion*, wirtschaftliche schlüsselregion*, wirtschaftlichen schlüsselregion*, küstenprovinzen, unter den provinzen der region, küstenprovinz*, provinzen zentralvietnams/nordvietnams/südvietnams/mittelvietnams, in zentralvietnam, in mittelvietnam, im norden vietnams, im süden vietnams, der nördlichen/südlichen/zentralen provinzen, provinzen des deltas/hochlands/mekongdeltas, unter den deltaprovinzen, der deltaprovinzen`,
		national: `landesdurchschnitt*, landesmittel*, landesschnitt*, landesweit*, ganzen landes, ganze land, ganzes land, ganzen land, gesamten landes, gesamte land, ganz vietnam, nationale/nationalen/nationaler/nationales durchschnitt*, national, auf nationaler ebene, des landes insgesamt, vietnams, landeswert*, nationalen wert*, gesamtstaatlich*, in ganz vietnam, landesweit gesehen, im gesamten land`,
		per: 'pro, je, jede, jeder, jedes, jeden, jeweils, kommen/entfallen/entfielen/kamen auf',
		neighbour: `nachbar, nachbarn, nachbarprovinz*, nachbarkreis*, nachbarbezirk*, nachbargemeinde*, nachbarstadt, nachbarland*, benachbart*, angrenzend*, umliegend*, ihrerseits, seinerseits, schwesterprovinz*, jenseits der grenze`,
		award: `ausgezeichnet, auszeichnete, auszeichnung, auszeichnungen, verdiensturkunde*, ehrenurkunde*, urkunde, urkunden, medaille*, orden, geehrt, ehrte, ehrten, verlieh, verliehen, überreicht*, gewürdigt, würdigte, belobigt*, belobigung*, wimpel, ehrenfahne*, wettbewerbsfahne*, emulationsflagge*, emulationsfahne*, belohnt, ehrenzeichen, staatspreis*, fahne des premierminister*, ehrentitel`,
		negation: 'nicht, noch nicht, kein, keine, keinen, keiner, weder, niemals, nie, kaum'
	},
	themes: {
		review:
			'Bilanz*, Rückblick*, zurückgeblickt, blick* zurück, zieh*/zog/gezogen, Auswertung*, ausgewertet, auswert*, Ergebnis*, Jahresabschluss, schließ*, abgeschlossen*, abschließ*, beend*, Zusammenfassung, zusammengefasst, Arbeit des/im, Lage im, Entwicklung des/im, bewert*, vergangen*, abgelaufen*',
		agenda:
			'Aufgabe*, Plan, Pläne, Planung*, Ziel*, Vorhaben, Ausblick, Schwerpunkt*, Marschroute, Richtung*, Vorgabe*, Start ins, Auftakt, Haushalt für, Haushaltsplan, bereitet sich, Vorbereitung*, Kurs auf',
		figures:
			'Zahl/Zahlen, Angabe/Angaben, Daten, Werte, Statistik*, Kennzahl*, Berechnung*, Ziffern, Schätzung*'
	},
	subjects: {
		economy: '*wirtschaft, wirtschaft*, konjunktur, wachs*, wuchs*, BIP, leistung',
		industry:
			'*industrie, industri*, fabrik*, werk/werke/werken, *produktion, gewerbe, fertig*, bergbau',
		agriculture: '*landwirtschaft, landwirt*, bauern, bäuer*, agrar*, vieh*',
		crops:
			'reis, *ernte, ernte*, geerntet, anbau*, angebaut, saat*, aussaat, gesät, feld/felder/feldern, getreide*, mais, *fläche, *flächen, ertrag*, saison',
		fisheries: 'fisch*, *fischerei, garnelen*, meeres*, aquakultur*, fang*, kutter*, teich*',
		forests: '*wald, wald*, wälder*, aufforst*, holz*, bäume, forst*',
		budget:
			'*haushalt, haushalt*, fiskus, *steuer, steuer*, *kasse, kassen, staatskasse*, einnahmen, *einnahmen, ausgaben, zoll*, zölle*',
		banking: 'bank/banken, kredit*, *kredite, darlehen*, einlagen, spar*, verleih*',
		public_investment:
			'öffentliche/öffentlichen/öffentlicher investition*/mittel*, auszahl*, ausgezahlt*, abfluss, abgerufen',
		foreign_investment: 'ausländisch*, FDI, direktinvest*, auslandskapital*, *investitionen aus',
		investment: '*invest*, invest*, projekt*, vorhaben, *kapital, kapital*, genehmig*, lizenz*',
		enterprises:
			'unternehm*, *unternehmen, firma, firmen, betrieb*, *betriebe, gründ*, neugründ*, genossenschaft*',
		exports: 'export*, ausfuhr*, ausgeführt*, ausland*, *handel, absatz',
		imports: 'import*, einfuhr*, eingeführt*',
		retail:
			'einzelhand*, laden, läden, *handel, handel*, händler*, konsum*, umsatz, umsätze*, verkauf*, markt*',
		prices: 'preis/preise/preisen, *preise, teuerung, inflation*, verbraucherpreis*, kosten',
		tourism:
			'touris*, *tourismus, besucher*, gäste*, gast, urlaub*, reisend*, hotel*, strand*, strände*, übernacht*, ferien*, pilger*, zimmer*',
		new_rural: 'ländlich*, landgebiet*, kriteri*, norm/normen, dorf*, dörf*, gemeinde*, *gemeinden',
		poverty: 'arm/arme/armen, armut*, bedürftig*',
		income: 'einkommen*, *einkommen, verdien*, lohn*, löhne*',
		labour:
			'arbeit*, *arbeit, beschäftig*, job/jobs, stelle/stellen, erwerb*, ausgebildet*, ausbild*, qualifi*, beruf*',
		insurance: '*versicher*, versicher*',
		health:
			'gesund*, *krankenhaus, krankenhäus*, klinik*, arzt*, ärzt*, patient*, bett/betten, impf*, kinder*',
		schools:
			'schul*, *schule, *schulen, lehr*, schüler*, klasse*, prüf*, abitur*, kandidat*, bildung*, absolvent*',
		party: 'partei*, genoss*, mitglied*, zelle*, aufgenommen*, dorfvorsteher*, parteitag*',
		housing: 'haus, häus*, wohn*, *häuser, baufällig*, dach, dächer',
		safety:
			'unfall*, unfäll*, *unfälle, tote/toten, verletz*, polizei*, straf*, delikt*, verbrech*, brand, brände*, verkehr*',
		electricity: 'strom*, *strom, elektri*, kraftwerk*, MW, kWh, wind*, solar*, netz'
	},
	qualifiers: {
		advanced: 'fortgeschritten*, gehoben*, erweitert*, höheren niveau*',
		model: 'modell*, *modell, muster*, vorbild*',
		foreign: 'ausländ*, ausland*, international*, fremde, FDI',
		domestic: 'inländ*, inland*, einheimisch*, binnen*, vietnamesisch*, heimisch*',
		customs: 'zoll*, zölle*, außenhandel*, grenz*, einfuhrsteuer*',
		rural: 'ländlich*, land, bäuer*, bauern*, dorf*',
		begun:
			'neu, neue/neuen/neuer/neues, neugründ*, gegründ*, gründ*, eingetragen*, angemeld*, aufgenommen*, lizenz*, genehmig*, eröffn*, registrier*',
		standing:
			'tätig*, aktiv*, bestehend*, gültig*, laufend*, insgesamt, bisher, kumul*, gesamt*, bestand, zählt',
		ended:
			'aufgelöst*, auflös*, stillgelegt, ruhen*, geschlossen*, eingestellt*, insolv*, aufgegeben, gaben auf, befragt*, geladen, abgemeld*, ausgeschlossen',
		spending: 'ausgegeben, ausgab*, gab aus, aufwend*, *ausgaben, verausgabt',
		head: 'pro kopf, je einwohner/kopf/person, kopf, *kopf, einwohner',
		index: '*index, index*'
	},
	nouns: {
		communes:
			'gemeinde, gemeinden, kommune, kommunen, landgemeinde*, mustergemeinde*, modellgemeinde*, berggemeinde*, grenzgemeinde*, inselgemeinde*, küstengemeinde*, stadtviertel, stadtvierteln, stadtteil, stadtteile, stadtteilen, gemeindeeinheit*, (verwaltungs) einheiten auf gemeindeebene, dorfgemeinde*, ortsgemeinde*, kommunaleinheit*, landkommune*, gemeinwesen, hochlandgemeinde*',
		districts:
			'kreis, kreise, kreisen, landkreis*, bezirk, bezirke, bezirken, distrikt, distrikte, distrikten, stadtbezirk*, bergkreis*, bergbezirk*, grenzkreis*, einheiten auf kreisebene, einheiten auf bezirksebene, kreiseinheit*',
		provinces:
			'provinz, provinzen, provinzen und städte, provinzen und städten, lokalität, lokalitäten, gebietskörperschaft*, ortschaften, regionen und städte',
		villages:
			'dorf, dörfer, dörfern, weiler, weilern, wohngruppe*, wohnviertel*, wohngebiet*, siedlung, siedlungen, ortsteil*, wohnblockgruppe*, dorfgemeinschaft*',
		tourists: `tourist*, besucher, besuchern, besucherinnen, gäste, gästen, gast, urlauber, urlaubern, reisende, reisenden, besuche, ankünfte, ankünften, gästeankünfte*, besucherankünfte*, feriengäste*, tagesgäste*, übernachtungsgäste*, ausflügler*, pilger, pilgern, besucherzahl*, sommerfrischler*, wallfahrer*, kreuzfahrtgäst*`,
		foreign_tourists:
			'ausländische* touristen/besucher/besuchern/gäste/gästen/urlauber/reisende/ankünfte, internationale* touristen/besucher/besuchern/gäste/gästen/urlauber/reisende/ankünfte, ausländer, ausländern, auslandsgäste*, auslandstouristen, auslandsbesucher*, gäste aus dem ausland, besucher aus dem ausland, touristen aus dem ausland, auslandsreisende*',
		domestic_tourists:
			'inländische* touristen/besucher/besuchern/gäste/gästen/urlauber/reisende, einheimische* touristen/besucher/besuchern/gäste/gästen/urlauber, heimische* touristen/besucher/gäste, vietnamesische* touristen/besucher/gäste, inlandsgäste*, inlandstouristen, inlandsbesucher*, binnentouristen, inlandsreisende*',
		enterprises:
			'unternehmen, betrieb, betriebe, betrieben, firma, firmen, gesellschaften, konzern*, kleinunternehmen, privatunternehmen, familienbetrieb*, genossenschaft*, gewerbebetrieb*, neugründungen, startups, unternehmensgründungen, fabrikant*, kleinbetrieb*, industriebetrieb*, unternehmer, handelsgesellschaften, aktiengesellschaften, mittelständ*',
		projects:
			'projekt, projekts, investitionsprojekt*, investitionsvorhabens, *projekte, *projekten, *vorhaben, windkraftprojekt*, industrieprojekt*',
		people:
			'person, personen, mensch, menschen, einwohner, einwohnern, einwohnerinnen, bürger, bürgern, bewohner, bewohnern, versicherte, versicherten, leute, seelen, teilnehmende, frauen, männer, männern, jugendliche*, senioren, seniorinnen, landwirte*, bauern, rentner*, soldaten, angehörige*, verdiente*, opfer, beitragszahler*, erwachsene*, kleinkinder, fischer, händler*',
		households:
			'haushalt, haushalte, haushalten, familie, familien, bauernhaushalt*, privathaushalt*, bauernfamilie*, haushaltungen, kleinbauernfamilie*',
		workers:
			'arbeiter, arbeitern, arbeitnehmer, arbeitnehmern, arbeitskraft, arbeitskräfte, arbeitskräften, beschäftigte, beschäftigten, werktätige, werktätigen, erwerbstätige, erwerbstätigen, erwerbspersonen, mitarbeiter, mitarbeitern, angestellte, angestellten, arbeitslose, arbeitslosen, erwerbsfähige, erwerbsfähigen, arbeitsfähige, arbeitsfähigen, arbeitssuchende*, jobsuchende*, facharbeiter*, wanderarbeiter*, gastarbeiter*, leiharbeiter*',
		jobs: 'arbeitsplatz, arbeitsplätze, arbeitsplätzen, job, jobs, arbeitsstellen, beschäftigungsmöglichkeiten, arbeitsgelegenheiten',
		houses:
			'haus, häuser, häusern, wohnhaus, wohnhäuser, wohnhäusern, wohnung, wohnungen, hütten, unterkünfte, unterkünften, behelfsheim*, behelfshäuser*, nothäuser*, heime, wohneinheiten, behausungen, wohnstätten, wohnheime, wohnbauten',
		party_members:
			'parteimitglied, parteimitglieder, parteimitgliedern, neumitglied*, mitglied, mitglieder, mitgliedern, genossen, kandidaten der partei, parteigenoss*, genossinnen, parteianwärter*',
		party_organisations: `parteiorganisation, parteiorganisationen, parteizelle, parteizellen, grundorganisation*, basisorganisation*, basisparteiorganisation*, parteigrundorganisation*, parteigruppe*, parteikomitee*, parteigliederung*, basiszelle*`,
		cadres:
			'kader, kadern, beamte, beamten, beamter, bediensteten, bedienstete, staatsbedienstete*, funktionär, funktionäre, funktionären, stelle, stellen, planstelle*, posten, führungskräfte*, staatsdiener*, verwaltungsangestellte*, dienstposten, führungskader*, verwaltungskräfte*, spitzenfunktionär*',
		schools:
			'schule, schulen, grundschule*, mittelschule*, oberschule*, kindergärten, kindergarten, bildungseinrichtung*, gymnasien, vorschule*, lehranstalt*, schulstandort*, volksschule*, krippen, hochschule*, berufsschule*, internatsschule*',
		doctors: 'arzt, ärzte, ärzten, ärztinnen, mediziner, medizinern, fachärzt*, medizinerinnen',
		beds: 'bett, betten, krankenhausbett*, klinikbett*, krankenbett*, spitalbett*, patientenbett*',
		products: 'produkt, produkte, produkten, erzeugnis, erzeugnisse, erzeugnissen, spezialitäten',
		criteria: 'kriterium, kriterien, einzelkriterien, normkriterien',
		targets:
			'ziel, ziele, zielen, zielvorgabe, zielvorgaben, indikator, indikatoren, kennzahl, kennzahlen, kennziffer, kennziffern, hauptziel*, hauptindikator*, planziel*, zielwerte*, eckwerte, schlüsselziele*, vorgaben, sollziffern, jahresziel*, planvorgabe*, eckdaten, teilziel*',
		cases:
			'fall, fälle, fällen, straftat, straftaten, strafsache*, delikt*, verbrechen, vorfälle, vorfällen, verkehrsunfall, verkehrsunfälle, verkehrsunfällen, unfall, unfälle, unfällen, verstöße, verstößen, kriminalfälle*, vergehen, strafanzeige*, anzeigen, verfahren wegen, unglück*, brände/bränden, feuer, ermittlungsverfahren',
		deaths:
			'tote, toten, todesfall, todesfälle, todesfällen, todesopfer*, verkehrstote*, menschenleben, getötete, getöteten, unfalltote*, unfallopfer*, verkehrsopfer*',
		things: `aufgabe*, hauptaufgabe*, schlüsselaufgabe*, schwerpunktaufgabe*, lösung/lösungen, maßnahme*, lösungsgruppe*, durchbrüche, lehre*, erfahrung/erfahrungen, einschränkung/einschränkungen, mängel/mängeln, schwäche*, bericht/berichte/berichten, resolution/resolutionen, beschluss/beschlüsse/beschlüssen, dokument/dokumente/dokumenten, programm/programme/programmen, kollektiv/kollektive/kollektiven, einzelperson/einzelpersonen, verdiensturkunde*, urkunde*, medaille*, flaggen/fahnen, auszeichnung/auszeichnungen, preise, vorschlag/vorschläge/vorschlägen, empfehlung/empfehlungen, inspektion/inspektionen, kontrollen, veranstaltung/veranstaltungen, aktivitäten, vereinbarung/vereinbarungen, abkommen, absichtserklärung*, lehrgänge/kurse/kursen, verfahren, vorlagen, anträge, eingaben, verwaltungsverfahren, themen, schwerpunkte, wortmeldungen, rechtsvorschriften, übernachtungen, akten, entwürfe, gruppen, bereiche, punkte der tagesordnung, verletzte/verletzten, brücke/brücken, straßen, klassenzimmer, märkte/märkten, gesundheitsstationen, fabriken, hotels, schiffe, fahrzeuge/fahrzeugen/autos, flüge/flügen, genossenschaften, rückstände, mahnung*, verpflichtungen, anregungen, bürgeranliegen, beschwerden, anzeigen, wünsche, abstimmungen, vorträge, ausstellungen, feste, stipendien, computer, bäume/bäumen, setzlinge*, rinder/rindern, schweine/schweinen, büffel, geflügel, hühner, ferkel, fischerboote*/boote/booten, kutter, kameras, ställe, brunnen, kilometer straße*, patente, modelle, bauwerke*, neubauten, kliniken, krankenhäuser*, bibliotheken, stadien, denkmäler*, baudenkmäl*, sehenswürdigkeit*, kulturhäuser*, homestays, zimmer/zimmern, pensionen, restaurants, filialen, zweigstellen, investoren, großprojekte, schwerpunktprojekt*, fehler, hindernisse, engpässe, schritte, kernpunkt*, leitlinie*, grundsätze*, verordnungen, erlasse, dekrete, klagen, brandfälle, naturkatastroph*, stürme, tonnen saatgut, solidaritätshäuser, stimmen, maschinen, flugzeuge, ausflugsschiff*, industrieparks, gewerbegebiete, parks, kinder, kindern, schüler, schülern, patienten, studenten, studierende*, lehrkräfte*, säuglinge, babys, neugeborene*, patientenbesuch*, behandlungen, untersuchungen, sozialwohnung*, aufführungen/vorstellungen/konzerte, impfungen, impfdosen/dosen, verletzt, schulkinder, vorschulkinder, lernende*, fahrgäste/passagiere, erste/zweite/dritte preise, studienplätze, schulklassen`,
		articles: 'artikel, artikeln, beitrag, beiträge, beiträgen, nachrichten, meldungen, reportagen'
	},

	refuseBefore: {
		attendance:
			'im Beisein von, in Anwesenheit von, unter Beteiligung von, unter Teilnahme von, versammelt*, online zugeschaltet aus, teil nahmen, nahmen teil, vor, Lenkungsausschuss aus/von/mit, livestream in/an, videoschalte in/mit/zu, übertragen in, live in, per video in/an/aus, online in/an, unter den augen von, vor den augen von',
		date: 'am, vom, zum, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, vormittag des, nachmittag des, morgen des, abend des, veröffentlicht am, aktualisiert am, datum',
		year: 'im jahr, im jahre, jahr, jahre, jahres, jahren, den jahren, seit, geboren, gegründet, jahrgang, anno',
		time: 'um punkt, ab ~ uhr, uhrzeit',
		period: 'zeitraum, periode, amtszeit, legislaturperiode, phase, wahlperiode',
		duration:
			'binnen, innerhalb von, während, in den letzten, in den nächsten, in den vergangenen, in den kommenden, seit, nach, dauerte, dauert, frist von',
		age: 'im alter von, alter von, alter, kinder unter, kinder über, personen über, personen unter, altersgruppe, menschen über, senioren über, jünger als, älter als',
		anniversary: 'jubiläum, jahrestag',
		session_number: 'sitzung nr, tagung nr, parteitag, legislaturperiode, kongress nr',
		ordinal: 'phase, etappe, runde, band, schritt, teil, abschnitt, stufe, los',
		doc_number:
			'resolution, resolutionen, beschluss, beschlüsse, beschlusses, entschließung, entscheidung, entscheid, direktive, weisung, anweisung, dekret, rundschreiben, verordnung, erlass, mitteilung, schlussfolgerung, schlussfolgerungen, bekanntmachung, anordnung, richtlinie, bericht, plan, programm, projekt, gesetz, schreiben, dokument, vorlage, drucksache, artikel, art, artikels, absatz, abs, klausel, paragraf, paragraph, §, punkt, anhang, anlage, ziffer, aktenzeichen, az, nr, nummer, lizenz, lizenz nr, genehmigung, telegramm, regelung, leitfaden, aktionsprogramm, stellungnahme',
		phone:
			'telefon, telefonnummer, tel, telefonisch unter, mobil, handy, hotline, fax, telefax, anruf, rufnummer, notruf, zalo, durchwahl, unter der nummer, kontakt',
		address: `hausnummer, haus nr, straße, strasse, gasse, adresse, etage, stock, raum, zimmer, postfach, postleitzahl, plz, saal, halle, wohnung nr, gebäude, anschrift, block, parzelle, straßen`,
		list: 'foto, fotos, bild, bilder, abbildung, abb, grafik, tabelle, tab, seite, seiten, s, ausgabe, heft, folge, video, spalte, lektion, frage, teil, karte, woche, kw, schaubild, kapitel',
		view_count: 'aufrufe, gelesen, zugriffe, ansichten, besucher online, leser, klicks, abrufe',
		comment_count: 'kommentar, kommentare, antworten, likes, gefällt mir, reaktionen, teilungen',
		name: `nationalstraße, nationalstraßen, nationalstrasse, fernstraße, fernverkehrsstraße, bundesstraße, provinzstraße, provinzstraßen, provinzialstraße, landstraße, ringstraße, ring, route, autobahn nr, linie, metrolinie, u bahn linie, buslinie, bus, terminal, tor, kai, liegeplatz, taifun nr, taifun, sturm nr, sturm, militärregion, militärzone, wehrbereich, division, regiment, brigade, bataillon, zone, gruppe, klasse, klassen, klassenstufe, kategorie, typ, grad, team, kanal, vtv, covid, sars cov, industriepark, bezirk, stadtbezirk, distrikt, viertel, stadtviertel, dorf, wohngruppe, weiler, niveau, ebene, stufe, projekt, krankenhaus, schule, cluster, turbine, reaktor, block, industrie, grenzstein, g, u, level, formel, alarmstufe, warnstufe`,
		place:
			'km, kilometer, kilometerpunkt, bei km, bei kilometer, flurstück, breitengrad, längengrad',
		distance: 'entfernung von, abstand von, etwa ~ entfernt, liegt ~ entfernt',
		altitude: 'höhe von, seehöhe, meereshöhe, in einer höhe von, auf einer höhe von, gipfelhöhe',
		weather: `temperatur, temperatur von, temperaturen, temperaturen von, temperaturen zwischen, höchsttemperatur*, tiefsttemperatur*, tageshöchst*, luftfeuchtigkeit*, windstärke, niederschlag*, niederschläge von, regenmenge*, regenwahrscheinlichkeit*, böen, luftfeuchtigkeit* beträgt/betrug/liegt/lag/von (bei), temperatur* beträgt/betrug/liegt/lag/von/auf/bei/zwischen/um (bei)`,
		score:
			'spielstand, endstand, halbzeitstand, siegte, besiegte, gewann mit, verlor mit, sieg, niederlage, unentschieden, remis, stand es',
		version: 'version, v, ios, android, windows, web, html, industrie',
		model:
			'modell, baureihe, serie, airbus, boeing, iso, tcvn, vietgap, euro, haccp, qcvn, normblatt, baujahr',
		url: 'http, https, www, link, hashtag',
		id: 'kontonummer, konto, steuernummer, code, id, kennnummer, seriennummer, kennzeichen, autokennzeichen, ausweisnummer, registrierungsnummer, isbn, passnummer, iban, reg nr, kennziffer',
		limit: `höchstgeschwindigkeit*, tempolimit*, frist bis, traglast*, gesamtgewicht*, mindestlohn*, gewichtsklasse bis, klasse bis, tempo, wasserstand*, pegel*`,
		criteria:
			'kriterium, kriterium nr, indikator nr, säule, teilindex, unterindex, dimension, ziel nr',
		price: `kostet, kosteten, kostete, kosten, preis von, preise von, zum preis von, zu einem preis von, stückpreis*, eintritt*, ticketpreis*, verkaufspreis*, kaufpreis*, ankaufspreis*, goldpreis*, wechselkurs*, verkauft für, für nur, hauptpreis*, jackpot, grundgehalt*, marktpreis*, kostet/kosten/kostete/kosteten rund/etwa/zwischen/ab/nur/über/bis, hauptpreis* (ist) mit/von, preisgeld*, preisgeld* von, dotiert mit, ermäßigt, geldstrafe* (von), geldbuße* (von), bußgeld* (von), strafe/strafen/gebühr/gebühren von`,
		price_base:
			'vergleichspreise, vergleichspreisen, vergleichbaren preisen, vergleichbaren preisen von, konstanten preisen, konstanten preisen von, festpreisen, festen preisen, preisen von, preisen des jahres, basisjahr, basisjahres, vergleichspreisen von, vergleichspreisen des jahres, konstanten, in preisen von, preisbasis',
		denominator: 'pro, je, jede, jeder, jedes, jeden, für je, auf je'
	},
	refuseAfter: {
		address: 'straße, strasse, gasse, allee',
		date: 'januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember, jänner',
		time: 'uhr, uhr morgens, h, minuten nach, minuten vor',
		period: 'amtszeit, legislaturperiode, periode',
		duration:
			'jahr, jahre, jahren, jahres, monat, monate, monaten, monats, woche, wochen, tag, tage, tagen, stunde, stunden, minute, minuten, sekunde, sekunden, jahrzehnt*, jahrhundert*, nacht, nächte, nächten, werktag*, arbeitstag*, arbeitsjahre, jahre lang, generationen, quartale, quartalen, schuljahr*, halbjahre, halbjahren, tagestour*, jahre in folge, jahre hintereinander',
		age: 'jahre alt, jahren alt, jahre alte, jahre alter, jahre und älter, jahre oder älter, jährig*, jahre jung, lebensjahr*, monate alt, jahre parteizugehörigkeit, jahre parteimitgliedschaft',
		anniversary:
			'jahrestag*, jubiläum, jubiläums, geburtstag*, todestag*, gründungstag*, gründungsjubiläum*, jähriges bestehen, jährige jubiläum*',
		session_number:
			'sitzungen, sitzungsperiode*, tagungen, parteitag*, kongress*, kongreß, plenum, plenums, plenartagung*, plenarsitzung*, legislaturperiode*, legislatur, amtszeit, amtsperiode*, wahlperiode*, nationalversammlung, festivals, forum, gipfel*, auflage, ausgabe, messe, delegiertenkonferenz*, zentralkomitee*, *parteitag, *parteitags, *sitzung, *tagung, *konferenz, *kongress, *kongresses, *festival, spiele, spielen, wettbewerb, turnier*, volksrat*, vollversammlung*, generalversammlung*',
		ordinal:
			'jahr in folge, mal in folge, in folge, mal, jahrhundert*, spieltag*, runde, etappe, phase, stufe, klasse, generation, kategorie, stock, etage, monat, tag, woche, industrielle revolution*, industriellen revolution*, person, seite, band, teil',
		view_count:
			'aufrufe, aufrufen, mal aufgerufen/gelesen/angesehen/geklickt, klicks, zugriffe, seitenaufrufe*, ansichten, abrufe, leser online',
		comment_count:
			'kommentar, kommentare, kommentaren, likes, antworten, reaktionen, follower*, bewertungen, mal geteilt/kommentiert/heruntergeladen',
		attendance: `delegierte*, teilnehmer*, teilnehmende*, brückenpunkt*, verbindungspunkt*, anschlusspunkt*, standort*, abgeordnete*, zuschauer*, freiwillige*, stände, ständen, messestände*, geladene gäste, ehrengäste*, künstler*, sportler*, athlet*, mannschaften, teams, journalist*, reporter*, aussteller*, vertreter*, anwesende*, redner*, zuhörer*, läufer*, medienvertreter*, konferenzpunkt*, online punkt*, zugeschaltet*, videopunkt*, presseagentur*, pressevertreter*, gruppen von zuschauern, brückenk*, mitwirkende*, orte, orten, bühnen, musiker*, tänzer*, schauspieler*, autoren, helfer*, komiteemitglied*`,
		weather:
			'grad, grad celsius, °, °c, celsius, millimeter, mm, liter pro quadratmeter, kilometer pro stunde',
		altitude:
			'meter über dem meer*, meter über null, m ü, meter hoch, meter hohe*, meter hohen, m hoch, meter höhe, m höhe',
		distance:
			'kilometer/km/meter/m von, kilometer/km/meter/m entfernt*, kilometer/km nördlich, kilometer/km südlich, kilometer/km östlich, kilometer/km westlich, kilometer/km nordwestlich, kilometer/km nordöstlich, kilometer/km südwestlich, kilometer/km südöstlich, kilometer/km lange wander*, kilometer/km bis zur grenze, seemeilen, meilen, kilometer/km weit',
		score: 'tore, toren, goldmedaillen, silbermedaillen, bronzemedaillen, siege',
		model: 'zoll, megapixel*, ghz, gb, mb, tb, ps, kubik*',
		limit:
			'km h, gramm, milligramm, mg, promille alkohol, zeichen, wörter, wörtern, pixel, tonnen gesamtgewicht, stundenkilometer*',
		doc_number:
			'NQ HDND, NQ TU, NQ CP, NQ TW, QD TTg, QD UBND, KH UBND, CT TTg, CT TU, TB UBND, BC UBND, ND CP, TT BTC, KL TW, QH, NQ HĐND, QĐ TTg, QĐ UBND, NĐ CP, QH15, QH14, QD TW, DA TU',
		criteria: 'teilindizes, unterindizes, teilindex, säulen, dimensionen, komponenten',
		price:
			'dong/vnd/usd/dollar pro/je kilo/kg/kilogramm/liter/ticket/tael/unze/stück/karte/person/m²/quadratmeter/barrel, vnd kg, dong kg, vnd liter, pro eintrittskarte, pro karte, pro ticket',
		place: 'breitengrad*, längengrad*',
		other: `oder mehr sterne*, und mehr sterne*, oder höher sterne*, stellig*, sterne, sternen, stern, sterne hotel*, spuren, spurig*, stockwerke*, stöckig*, etagen, strophen, räder, dimensional*, schicht*, köpfig*, teilig*, gold, silber, bronze, seiten, buch, bücher*, sprachen, gedichte*, lieder*, romane*, bände*, filme*, gemälde*, exponate*, gänge, runden, sätze*`
	},

	periods: {
		months: [
			'Januar, Januars, Jan, Jan., Jänner, Jän',
			'Februar, Februars, Feb, Feb., Feber',
			'März, Maerz, Mrz',
			'April, Apr, Apr.',
			'Mai',
			'Juni, Jun, Jun.',
			'Juli, Jul, Jul.',
			'August, Augusts, Aug, Aug.',
			'September, Septembers, Sept, Sept., Sep',
			'Oktober, Oktobers, Okt, Okt.',
			'November, Novembers, Nov, Nov.',
			'Dezember, Dezembers, Dez, Dez.'
		],
		weekdays: 'Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonnabend, Sonntag',
		year: `jahr, jahre, jahres, jahren, jahrs, haushaltsjahr, haushaltsjahres, kalenderjahr, kalenderjahres, schuljahr, planjahr, planjahres, gesamtjahr, gesamtjahres, des jahres, im jahr, im jahre`,
		quarter:
			'quartal, quartals, quartale, quartalen, quartales, vierteljahr, vierteljahres, jahresviertel, q',
		quarters: 'quartale, quartalen, vierteljahre, vierteljahren',
		runs: {
			4: 'tertial, tertials, tertiale, tertialen, viermonats*',
			5: 'fünfmonats*',
			6: 'sechsmonats*, halbjahresbilanz*/halbjahresbericht*/halbjahreszahl*/halbjahresergebnis*/halbjahressitzung*/halbjahrestagung*/halbjahreskonferenz*, jahresmitte, zum halbjahr, abgelaufenen/vergangenen/zurückliegenden/beendeten/verflossenen halbjahr/halbjahres',
			7: 'siebenmonats*',
			8: 'achtmonats*',
			9: 'neunmonats*, dreivierteljahr, dreivierteljahres',
			10: 'zehnmonats*',
			11: 'elfmonats*'
		},
		half: 'halbjahr, halbjahres, halbjahrs, halbjahre, jahreshälfte, jahreshälften, hälfte, hälfte des jahres, semester, semesters',
		month: 'monat, monate, monaten, monats',
		day: 'tag, tage, tagen, tages, datum, stichtag, morgen des, vormittag des, nachmittag des, abend des',
		first: 'erste, ersten, erster, erstes, anfänglichen',
		last: 'letzte, letzten, letzter, letztes, restlichen, verbleibenden, schluss*, abschließende, abschließenden',
		endOf:
			'ende, ende des, am ende, am ende des, zum ende, zum ende des, gegen ende, jahresende, ausklang des, ablauf des, schluss des, abschluss des, per ende, jahresschluss, spät im, ausgang des, jahreswechsel, kurz vor ende, gegen jahresende, mit ablauf des, zum ablauf',
		startOf:
			'anfang, anfang des, zu beginn, beginn, beginn des, zu beginn des, jahresbeginn, jahresanfang, seit jahresbeginn, zu anfang, früh im',
		until:
			'bis, bis zum, bis einschließlich, per, stand, stand vom/am/zum, mit stand, vor, bislang, bisher, zum stichtag, bis heute, bis dato, spätestens',
		published: 'veröffentlicht*, erschienen, erschienene*, publiziert*, bekanntgegeben*',
		yearsApart: {
			last_year: 'vor',
			year_before: 'zuvor, davor, früher, vorher',
			year_after: 'später, danach, darauf'
		},
		nearest: { last: 'vergangenen, letzten, vorigen, verwichenen', next: 'kommenden, nächsten' },
		since: 'seit, seit dem, ab, ab dem, von, nach, beginnend mit, seit beginn, seit anfang',
		everSince: 'seit',
		term: 'zeitraum, zeitraums, zeitraumes, periode, amtszeit, amtsperiode, legislaturperiode, wahlperiode, phase, etappe, fünfjahresplan*, fünfjahreszeitraum*, planperiode, planungszeitraum*, mandatsperiode, zeitspanne, jahren, jahre',
		sameYear: 'gleiche/gleichen/selbe/selben/dasselbe/demselben/desselben jahr/jahres, jenem jahr',
		relative: {
			last_year: `
					letztes/letzten/letztem/letzte/vergangenes/vergangenen/vergangene/vergangenem/voriges/vorigen/vorigem/vorige/abgelaufenes/abgelaufenen/abgelaufene/abgelaufenem/zurückliegendes/zurückliegenden/zurückliegende jahr/haushaltsjahr,
					letzten/vergangenen/vorigen/abgelaufenen/zurückliegenden jahres, letzten/vergangenen/vorigen jahreswechsel,
					jahr das hinter uns liegt, letztjährig*
				`,
			year_before: `vorjahr, vorjahres, vorjahrs, vorjahreswert*, vorjahresniveau*, vorjahresstand*,
					vorjahresergebnis*, vorjahreszahl*,
					vorangegangenes/vorangegangenen/vorangegangene jahr, vorangegangenen jahres,
					vorhergehenden/vorhergehende jahr, jahr zuvor, jahr davor, jahr vorher, jahr früher,
					jahres zuvor, jahres davor, vor einem jahr, vor jahresfrist, binnen jahresfrist,
					innert jahresfrist, vorjährig*, im jahresvergleich, im vorjahresvergleich, auf jahressicht,
					auf jahresbasis, verflossenen jahr, zwölf monate zuvor/davor/vorher/früher, ein jahr zuvor/davor/vorher/früher
				`,
			this_year:
				'dieses/diesem/dies/laufendes/laufenden/laufende/laufendem jahr/haushaltsjahr, dieses/laufenden jahres, heuer, heurig*, diesjährig*, ende gehende/gehenden/gehendes jahr/jahres, ausklingende/ausklingenden/ablaufende/ablaufenden/auslaufende/auslaufenden jahr/jahres, zu ende gehende*, in diesem jahr, im laufenden jahr, angelaufenes/angelaufenen/angelaufene/angebrochenes/angebrochenen/angebrochene/begonnenes/begonnenen/begonnene jahr, angelaufenen/angebrochenen/begonnenen jahres',
			the_year:
				'bis/zum/zu/am/per/gegen (zum) jahresende/jahresschluss, berichtsjahr, berichtsjahres, ganze jahr, ganzen jahr, ganzen jahres, gesamte/gesamten jahr, gesamten jahres, gesamtjahr, gesamtjahres, im laufe des jahres, im verlauf des jahres, jahresverlauf, im jahr insgesamt, jahresdurchschnitt, jahresmittel, bis silvester, zum silvester, bis zum jahreswechsel, jahresgesamt*, auf das ganze jahr gesehen',
			year_to_date:
				'seit (dem) jahresbeginn/jahresanfang/jahreswechsel/neujahr/silvester, seit (dem) beginn/anfang des/dieses jahres, bisher/bislang in diesem/dem jahr, in diesem jahr bisher/bislang, bisherige/bisherigen jahr/jahres/jahresverlauf',
			next_year:
				'nächstes/nächsten/nächste/nächstem jahr, nächsten jahres, kommendes/kommenden/kommende jahr, kommenden jahres, bevorstehende/bevorstehenden/neues/neuen/neue jahr, neuen jahres, nächstjährig*',
			year_after:
				'folgejahr, folgejahres, folgenden/darauffolgenden jahr, folgenden/darauffolgenden jahres, jahr darauf, jahr danach, ein Jahr später',
			same_period:
				'gleichen/gleiche/gleicher/selben/selbe/demselben/derselben/dieselbe/desselben/entsprechenden/entsprechende/entsprechender zeitraum/zeitraums/periode/zeit/abschnitt/zeitabschnitt/zeitspanne (des/im) (vorjahres/vorjahrs/vorjahr/vergangenen/letzten/vorigen) (jahres/jahr), gleichen/selben monat/quartal/halbjahr/zeitpunkt des vorjahres/vorjahrs, vorjahreszeitr*, vorjahresperiode*, vorjahresmonat*, vorjahresquartal*, vorjahreshalbjahr*, vergleichszeit*, vorjahr/jahr um diese/dieselbe/jene zeit, vorjahr/jahr zur selben/gleichen zeit, um diese/dieselbe zeit (im) vorjahr/vorigen/vergangenen/letzten (jahr), um diese/dieselbe zeit vor einem jahr, vergleichsmonat*, vergleichsquartal*, vergleichszeitraum*, im vergleichszeitraum, gleichen/selben neun/sechs/zehn/elf/drei monate/monaten (des) (vorjahres), derselben monate, entsprechenden vorjahreszeitr*, entsprechenden monate',
			the_term:
				'der/dieser/vergangenen/gesamten/ganzen/abgelaufenen amtszeit/amtsperiode/legislaturperiode/wahlperiode, (den/der) (vergangenen/letzten) fünf jahre/jahren, fünfjahreszeitraum, fünfjahresschnitt, fünfjahresmittel',
			term_end:
				'letzten/letzte jahr der amtszeit/amtsperiode/periode/legislaturperiode, letzten jahr des zeitraums, ende/schluss der amtszeit/amtsperiode/periode',
			this_month:
				'dieser monat, diesen monat, diesem monat, dieses monats, laufenden monat, laufenden monats, berichtsmonat*, im monat',
			last_month:
				'vormonat*, letzten/vergangenen/vorigen/abgelaufenen monat/monats, monat zuvor, monat davor, vorangegangenen monat',
			this_quarter:
				'dieses quartal, diesem quartal, laufenden quartal, berichtsquartal*, im quartal',
			last_quarter:
				'vorquartal*, letzten/vorigen/vergangenen/abgelaufenen/vorangegangenen quartal/quartals, quartal zuvor, quartal davor, vorjahresschlussquartal'
		}
	},

	places: {
		province:
			'provinz, provinzen, grenzprovinz, bergprovinz, küstenprovinz, heimatprovinz, hochlandprovinz, deltaprovinz, nordprovinz, südprovinz, zentralprovinz',
		city: 'stadt, städte, städten, großstadt, hafenstadt, millionenstadt, metropole, küstenstadt, provinzstadt, provinzhauptstadt, regierungsunmittelbare stadt, zentral verwaltete stadt, hauptstadt',
		district:
			'kreis, kreise, kreisen, kreises, landkreis, landkreise, landkreisen, landkreises, bezirk, bezirke, bezirken, bezirks, bezirkes, distrikt, distrikte, distrikten, distrikts, bergkreis, bergbezirk, inselkreis, inselbezirk, grenzkreis, grenzbezirk, küstenkreis, küstenbezirk, stadtbezirk, stadtbezirke, stadtbezirken, stadtbezirks, inseldistrikt, bergdistrikt, grenzdistrikt, küstendistrikt',
		town: 'kleinstadt, stadtgemeinde, marktgemeinde, marktflecken, kreisstadt, bezirksstadt, städtchen, ortschaft',
		commune:
			'gemeinde, gemeinden, kommune, kommunen, landgemeinde, landgemeinden, stadtviertel, stadtvierteln, stadtteil, stadtteile, viertel, sonderzone, sonderzonen, grenzgemeinde, berggemeinde, inselgemeinde, küstengemeinde, mustergemeinde',
		plurals:
			'gemeinden, kommunen, landgemeinden, stadtteile, stadtteilen, stadtvierteln, sonderzonen, kreise, kreisen, landkreise, landkreisen, bezirke, bezirken, distrikte, distrikten, städte, städten, kleinstädte, kleinstädten, stadtbezirke, stadtbezirken',
		vietnam: `vietnam, vietnams, viet nam, viet nams, ganz vietnam, landesweit, landesweite, landesweiten, landesweiter, ganzen land, ganze land, ganzen landes, gesamten landes, des landes, landesdurchschnitt, landesdurchschnitts, landesmittel, landesschnitt, nationaler/nationale/nationalen durchschnitt, sozialistische republik vietnam, sozialistischen republik vietnam, vietnamesische* wirtschaft/bip/bruttoinlandsprodukt, landeswert*, landesmittelwert, ins land, das land insgesamt, als das land, als im land, landesdurchschnitts, landesmedian, landesweite/landesweiten wert, nationaler/nationale/nationalen wert/median/schnitt`,
		levelStands: 'both',
		theDistrict:
			'der/dem/den/unser/unserem/unseren/dieser/diesem/diesen/ganze/ganzen/gesamte/gesamten/eigenen kreis/landkreis/bergkreis/distrikt/bezirk, des/unseres/dieses/ganzen/gesamten kreises/landkreises/bergkreises/distrikts/bezirks/bezirkes, im (ganzen/gesamten) kreis/landkreis/bergkreis/distrikt/bezirk, kreisweit*, beim kreis, vom kreis, zum kreis',
		theProvince:
			'die/der/unsere/unserer/diese/dieser/ganze/ganzen/gesamte/gesamten/eigenen provinz, die/der/unsere/unserer/diese/dieser/ganze/ganzen/gesamte/gesamten stadt, provinzdurchschnitt*, provinzschnitt*, provinzmittel*, provinzweit*, stadtweit*'
	},

	indicators: {
		economy: `grdp, brp, bip, bruttoregionalprodukt*, bruttoinlandsprodukt*, bruttosozialprodukt*, regionalprodukt*, bruttoinlandprodukt*, gesamtprodukt*, bruttoprodukt*, wirtschaft, wirtschaftsleistung*, volkswirtschaft, regionalwirtschaft*, regionale* wertschöpfung*, bruttowertschöpfung*, wertschöpfung der provinz, ökonomie, wirtschaftskraft, konjunktur, wirtschaftsleistung der provinz, heimische wirtschaft`,
		grdp_growth: `bip/grdp/brp wachstum*, bip/grdp/brp zuwachs*, wachstum* (des/der/beim/im) (regionalen) bip/grdp/brp, wachstum* des bruttoregionalprodukts/bruttoinlandsprodukts/regionalprodukts, wachstum* der wirtschaft, wachstum* der regionalen wirtschaft, wachstumsrate*, wirtschaftswachstum*, wirtschaftliche* wachstum*, wachstumstempo*, wachstumsziel*, wachstumswert*, wachstumsergebnis*, wachstumskurs, wirtschaft wuchs/gewachsen/wächst/expandierte/schrumpfte, wirtschaft um, wachstum von mindestens/rund/über/mehr/etwa/knapp, wachstum zwischen, wachstum über, das wachstum, ein wachstum, zweistellige* wachstum*, zunahme des bip, anstieg des bip/grdp/brp, anstieg des bruttoregionalprodukts/bruttoinlandsprodukts, steigerung des bip/grdp/brp, durchschnittliche* wachstum*, wirtschaftsplus*, wirtschaft/wirtschaftsleistung/wirtschaftskraft/regionalprodukt*/bruttoregionalprodukt* (legte/nahm/wuchs/stieg/kletterte) um, zuwachs/anstieg/zunahme/plus der wirtschaftsleistung/wirtschaftskraft/wirtschaft, wirtschaftliche* zuwachs*, konjunkturplus, gesamtwirtschaftliche* wachstum*/zuwachs*, prozent wachstum`,
		grdp: `größe/umfang/volumen/ausmaß/skala/wert der (regionalen) (lokalen) (gesamten) wirtschaft, wirtschaftsgröße*, wirtschaftsumfang*, wirtschaftsvolumen*, größe/umfang/volumen/wert/höhe/skala des (regionalen) bip/grdp/brp/bruttoregionalprodukts/bruttoinlandsprodukts, bip/grdp/brp größe/umfang/volumen/skala, nominale* bip/grdp/bruttoinlandsprodukt/bruttoregionalprodukt, zu jeweiligen preisen, zu laufenden preisen, zu aktuellen preisen, zu gegenwärtigen preisen, in jeweiligen preisen, in laufenden preisen, in aktuellen preisen, zu marktpreisen, zu geltenden preisen, gesamt bip, gesamtumfang des (regionalen) bip/grdp/brp, gesamtumfang der wirtschaft, erzeugten/hergestellten/produzierten/erbrachten güter/waren und dienst*, wertschöpfung summierte/belief, wirtschaftlicher gesamtwert`,
		grdp_constant_prices: `zu konstanten/festen/vergleichbaren preisen, in konstanten/festen/vergleichbaren preisen, vergleichspreis*, zu festpreisen, zu preisen des jahres 2010, preisen von 2010, konstanten preisen, preisbereinigt*, reale bip, realen bip`,
		grdp_per_capita: `bip/grdp/brp/bruttoregionalprodukt*/bruttoinlandsprodukt*/regionalprodukt*/wirtschaftsleistung/bruttoprodukt*/wertschöpfung pro/je kopf/einwohner/person, pro kopf bip, pro kopf grdp, pro kopf brp, pro kopf bruttoregionalprodukt*, pro kopf bruttoinlandsprodukt*, pro kopf wirtschaftsleistung, durchschnittliche* bip/grdp, durchschnitts bip, pro kopf, je einwohner, pro kopf der bevölkerung, pro einwohner, auf jeden einwohner, jeder einwohner, den kopf der bevölkerung, entfallen auf jeden einwohner/bürger/kopf, auf jeden bürger/kopf/bewohner, pro kopf wertschöpfung*, je kopf, pro kopf leistung*`,
		income_per_capita: `pro kopf einkommen*, pro kopf durchschnittseinkommen*, durchschnittseinkommen*, einkommen* pro/je kopf/einwohner/person/monat, durchschnittliche* (pro) (kopf) einkommen*, monatseinkommen*, jahreseinkommen*, mittlere* einkommen*, einkommen der bevölkerung/menschen/bürger/einwohner/bewohner/arbeiter, einkommen, einkommens, einkommensniveau*, verdient, verdienen, verdienten, einkünfte pro kopf/person, nettoeinkommen*, durchschnittsverdienst*, durchschnittslohn*, pro kopf verdienst*, verdient ein/jeder, haushaltseinkommen*, pro kopf einkünfte*`,
		rural_income_per_capita: `einkommen* ~ ländlichen, einkommen* ~ (auf) dem land, einkommen* ~ (auf) dem lande, einkommen* der landbevölkerung/bauern/dorfbewohner/landwirte, ländliche* (pro) (kopf) einkommen*, pro kopf einkommen* auf dem land/lande, pro kopf einkommen* der landbevölkerung, bäuerliche* einkommen*, landbevölkerung verdient*, pro kopf einkommen* (im/in/auf/der/des) (den/dem) ländlichen, pro kopf einkommen* (in/der) (den) landgemeinden, durchschnittseinkommen* (im/in/auf/der/des) (den/dem) ländlichen, durchschnittseinkommen* auf dem land/lande, einkommen* pro/je kopf/person/einwohner (in/im/auf) (den/dem) ländlich*, einkommen*/durchschnittseinkommen* der landbewohner*/landbevölkerung, auf dem land/lande, im ländlichen raum, in ländlichen gebieten, landbewohner*, dorfbewohner* ~ verdien*, einkommen* in/auf den dörfern, bauerneinkommen*`,
		industry_construction: `industrie und/sowie/samt (das/der/dem/den/des/im) bau*, industrie bau*, industrie und hochbau*, bau und industrie*, sekundärsektor*, sekundäre* sektor*, sektor ii, zweite* sektor, produzierende* gewerbe*, industriesektor und bau*, industrie einschließlich bau*, industrie mit (dem) bau*, bereich ii, bereichs ii`,
		industry_construction_share_grdp: `anteil* (von/der/des) industrie und/sowie (des/der) bau*, industrie und bausektor* am bip, anteil* des sekundärsektor*, anteil* des produzierenden gewerbes, industrieanteil*`,
		services: `dienstleistung*, servicesektor*, servicebereich*, tertiärsektor*, tertiäre* sektor*, dritte* sektor, dienste, handel und dienst*, dienstleister*, tertiärbereich*, bereich iii, bereichs iii, sektor iii, sektors iii`,
		services_share_grdp: `anteil* (von/der/des) dienstleistung*, dienstleistungsanteil*, anteil* (von/des) handel* und (der) dienstleistung*, anteil* des tertiär*, dienstleistungssektor am bip, anteil* des servicesektor*, gewicht der dienst*`,
		agriculture: `land (und) forst (und) (fischerei*), land forst und fischwirtschaft*, land und forstwirtschaft und/sowie/mit (die/der/dem) fisch*, land und forstwirtschaft* fischerei*, landwirtschaft forstwirtschaft und/sowie (die/der) fisch*, landwirtschaft*, agrarsektor*, agrarwirtschaft*, agrarbereich*, agrarproduktion*, primärsektor*, primäre* sektor*, landwirtschaft und fischerei*, forstwirtschaft*, erste sektor, ersten sektor, landwirtschaftliche* sektor*/bereich*/wertschöpfung*/sparte*, agrarsparte*, primärproduktion, agrar forst*, land forst*, urproduktion, bereich i, sektor i, bereichs i, land und fischereiwirtschaft*`,
		agriculture_share_grdp: `anteil* (von/der/des) land und forst*, anteil* (der/des/von) landwirtschaft*, anteil* des agrarsektor*, anteil* des primärsektor*, anteil* (der/von) land forst*, agraranteil*, landwirtschaftsanteil*`,
		industry_construction_growth: `industrie und bau* wuchs/wuchsen/legte/legten/nahm/stieg/expandierte, wachstum* (von/der/in/im/bei) (der) industrie und/sowie (des) bau*, wertschöpfung* (von/in/der) industrie und bau*`,
		agriculture_growth: `wachstum* (von/der/in/des/im) (der) land und forst*, wachstum* (der/des/in/im) (der) landwirtschaft*, wachstum* (des/im) agrarsektor*, agrarwachstum*, landwirtschaftswachstum*`,
		services_growth: `wachstum* (von/der/des/im/bei) (den) dienstleistung*, dienstleistungswachstum*, wertschöpfung (im/der) dienstleistung*`,
		industry: `industrie, industriesektor*, industrielle* sektor, industriebereich*, industriewirtschaft*, industriebranche*, industriebetriebe, gewerbliche* wirtschaft, industrieausstoß*`,
		industry_growth: `industriewachstum*, industrielle* wachstum*, wachstum* (der/in) (der) industrie, allein die industrie, die industrie allein, industrie für sich, wertschöpfung* (der/in) (der) industrie, industrielle* wertschöpfung*`,
		iip_growth: `iip, ipi, industrieproduktionsindex*, industrieindex*, produktionsindex* (der) (industrie), index der industrie, produktion der industrie, industrieproduktion, industrielle* produktion, index der industriellen erzeugung, ausstoß der fabriken/industrie/industriebetriebe, fabrikproduktion*, produktion der fabriken/industriebetriebe/werke, produktionsindex*, industrielle* ausstoß*, industrielle* erzeugung, industrieerzeugung*, output der industrie, produktionsvolumen der industrie, ihr ausstoß, ausstoß, fabriken ~ touren`,
		industrial_production_value: `industrieproduktionswert*, produktionswert* (der/in) (der) industrie*, produktionswert* industriell*, produktionswert* des industriesektor*, industrielle* produktionswert*, industrielle* bruttoproduktion*, bruttoproduktionswert* (der/in) (der) industrie*, wert der industrieproduktion, wert der industriellen produktion, industrieller bruttowert*, industrieumsatz*, industrieumsätze, bruttowert der industrie*`,
		manufacturing: `verarbeitende* industrie*, verarbeitende* gewerbe*, verarbeitungsindustrie*, verarbeitungs und fertigungs*, verarbeitungs und herstellungs*, fertigungsindustrie*, verarbeitungs und produktionsindustrie*, verarbeitung und herstellung, verarbeitung und fertigung, fertigungssektor*, be und verarbeitende*, verarbeitungsgewerbe*, verarbeitungssektor*, verarbeitende* und herstellende* industrie*, fertigung, fertigungsbetrieb*, verarbeitende* sektor*, weiterverarbeit*`,
		construction: `baugewerbe*, bausektor*, bauwirtschaft*, baubranche*, bauindustrie*, bauwesen*, bauhauptgewerbe*, bauleistung*, bautätigkeit*, baubereich*, bau allein, hoch und tiefbau, bausparte*`,
		product_taxes: `produktsteuer*, produktbezogene* steuer*, gütersteuer*, produktabgabe*, steuern auf produkte/erzeugnisse/waren, nettogütersteuer*, nettoproduktsteuer*, produktionssteuer*, steuern abzüglich subventionen`,
		national_economy: `bip/bruttoinlandsprodukt*/wirtschaft vietnams, bip/bruttoinlandsprodukt*/wirtschaft des (ganzen) landes, nationale* bip/bruttoinlandsprodukt*, vietnamesische* bip/bruttoinlandsprodukt*/wirtschaft, landes bip, vietnams bip/bruttoinlandsprodukt*/wirtschaft, gdp, gesamtstaatliche bip, bip wachstum* des (ganzen) landes, bip wachstum vietnams, wirtschaftswachstum* des (ganzen) landes, wirtschaftswachstum* vietnams, nationale* wirtschaftswachstum*, nationale wachstum*, nationalen wachstum*, landesweites wachstum, landesweit ~ wirtschaft/bip/bruttoinlandsprodukt*/wachstum*`,
		labour_productivity: `arbeitsproduktivität*, produktivität, jeder beschäftigte, je/pro beschäftigte*/erwerbstätige*/arbeitskraft, ein/jeder beschäftigter/erwerbstätiger, erwirtschaftet ein beschäftigter/arbeiter/erwerbstätiger, erwirtschaftet/erwirtschaftete jeder/jede, produktivität der arbeit, leistung je beschäftigte*`,
		tfp_contribution: `tfp, faktorproduktivität*, gesamtfaktorproduktivität*`,
		total_production_value: `gesamte* produktionswert*, gesamtproduktionswert*, produktionswert* insgesamt, produktionswert* der gesamten wirtschaft, produktionswert* aller sektoren, produktionswert* aller branchen, gesamtwert der produktion, produktionswert der provinz, produktionswert des kreises/bezirks, bruttoproduktion, produktionswert* der gesamtwirtschaft`,
		sector_production_value: `produktionswert*, bruttoproduktionswert*, wert der produktion`,
		services_production_value: `produktionswert* (von/der/des/für/im) (den) dienstleistung*, produktionswert* (von/des/für/im) handel*, bruttoproduktionswert* (der/von) dienst*, wert der dienstleistung*, jener von handel und dienstleistung*, dienstleistungswert*`,
		agricultural_production_value: `produktionswert* (von/der/in) (der) land*, produktionswert* des agrarsektor*, agrarproduktionswert*, landwirtschaftliche* produktionswert*, wert der landwirtschaftlichen produktion, wert der agrarproduktion, bruttoproduktionswert* (der/in) (der) land*, produktionswert* (pro/je) hektar, erlös* je/pro hektar, hektar acker/land/ackerland wirft, wirft ~ ab, je/pro hektar acker*, hektar erbringt/bringt, jener/jene/jenes der landwirtschaft`,
		social_investment: `soziale/sozialen/soziales/gesellschaftliche/gesellschaftlichen/gesellschaftliches investition*, soziale/sozialen/soziales/gesellschaftliche/gesellschaftlichen (entwicklungs) investitionskapital*, gesamtgesellschaftliche* investition*, sozialinvestition*, investitionskapital* der (gesamten) gesellschaft, investitionen der (gesamten) gesellschaft, gesamtinvestition*, entwicklungsinvestition*, investitionskapital für (die) entwicklung, gesamte* investitionskapital*, gesamte* investitionen, gesamtes entwicklungskapital, bruttoanlageinvestition*, anlageinvestition*, investitionen im gebiet der provinz, umgesetzte* investition*, realisierte* investition*, investitionsvolumen*, gesamtinvestitionen aller sektoren, investitionen aller sektoren/wirtschaftsbereiche, investitionsausgaben aller, entwicklungskapital*, investitionen von staat und privaten, investitionen aller art, gesamte* investitionssumme, an investitionen, flossen in straßen, in neue anlagen`,
		public_investment_disbursement: `auszahlung*, ausgezahlt*, öffentliche* investition*, staatliche* investition*, investitionsmittel*, mittelabfluss*, mittelabruf*, abgerufen*, disbursement*, kapitalauszahlung*, mittelauszahlung*, verausgabt*, haushaltsinvestition*, öffentliche* mittel*, öffentliche* gelder*, abgeflossen, investitionsetat*, staatliche* baumittel*, baumittel*, abruf*, ausbezahlt*, ausgereicht*, investitionshaushalt*, öffentliche* bau*/bauprojekt*/bauvorhaben, staatliche* investitionsmittel*, investitionsprogramm des staates, ausschöpf*, verbaut, öffentliche* kapital*, investitionsplan des staates, baugelder*, verbraucht, investitionsgelder*, staatsgelder*`,
		fdi: `fdi, adi, direktinvestition*, auslandsinvestition*, ausländische* investition*, ausländisches/ausländischem/ausländischen/ausländische kapital*, auslandskapital*, fdi unternehmen, registrierte* kapital, registrierte* gesamtkapital*, ausländische* anleger*/geldgeber*/investor*, ausländische* (direkt) investitionsprojekt*, ausländische* projekt*, projekt* mit ausländisch*, projekt* ausländischer, vorhaben mit ausländisch*, auslandsprojekt*, ausländisch finanzierte* projekt*, projekt* aus dem ausland, projekt* mit auslandskapital, fdi lizenz*, ausländische direktinvestitionsprojekt*, ausländische* vorhaben, auslandsvorhaben, eingetragene* kapital*, ausländische* firm*/unternehmen/betrieb*, auslandsinvestor*, investoren/anleger/geldgeber aus dem ausland, ausländische* beteiligung*, auslandsgeld*, ausländer haben/meldeten/investierten, mit ausländischem geld/kapital, geld/kapital aus dem ausland, geldgeber aus, aus übersee, kapital aus übersee, fremdes kapital`,
		fdi_capital: `fdi kapital*, fdi zufluss*, fdi zuflüsse*, fdi zusage*, fdi volumen, fdi investition*, neu registrierte* ausländische* (investitions) kapital*, neu registrierte* (gesamt) kapital*, neu zugesagte*, zustrom ausländischen kapital*, neu und zusätzlich registrierte*, anziehung von fdi, zufluss ausländischer direktinvestition*, angezogene* fdi*, fdi anziehung*, fdi anwerbung*, zufluss/zuflüsse/kapital/gelder aus dem ausland, zugesagt, sagten/sagte ~ zu, fdi mittel*, fdi gelder*, auslandskapital ~ angezogen/eingeworben/zugesagt, ausländische* gelder*, neue* auslandskapital*`,
		fdi_stock: `gültige* (fdi) (investitions) projekt*, gültige* fdi vorhaben, bestehende* fdi projekt*, laufende* fdi projekt*, wirksame/wirksamen/aktive/aktiven fdi projekt*, gesamte* registrierte* kapital*, kumulierte* fdi*, fdi bestand*, bestand an fdi*, bestand an ausländischen direktinvestition*, gesamtregistrierungskapital*, geltende/geltenden/wirksame/wirksamen projekt*, gesamtkapital aller/der (gültigen/bestehenden), gültige*/bestehende* auslandsprojekt*, in kraft, gültig*, eingetragene* gesamtkapital*, noch laufende* (fdi) projekt*, bislang registriert*, insgesamt ~ projekte mit ausländisch*`,
		fdi_projects: `fdi projekt*, fdi vorhaben`,
		investment: `investition*, kapitalzufluss*, investoren, investitionsprojekt*, investitionsvorhaben, projekte genehmigt, projekte lizenziert, projekten ~ lizenz*, investitionsgenehmigung*, investitionslizenz*, neue* projekte, investiert, investierten`,
		investment_attracted: `anziehung von investition*, angezogene* investition*, investitionszusage*, investitionszufluss*, investitionen angezogen, investitionen in höhe, investitionen im wert, investitionen über, investitionen von, angeworbene* investition*, umgerechnet* investition*, angezogene* (investitions) kapital*, anziehung von kapital*, investitionsanziehung*, investitionsanwerbung*, in und ausländische* investition*, neu registrierte* und zusätzliche*, eingeworben*, investitionssumme, genehmigte* kapital*, zugesagte* kapital*/summe*, eingeworbene* kapital*, investitionskapital*, projektvolumen, gesamtvolumen, mit einem volumen von, kapitalzusage*`,
		investment_projects: `, zahl/anzahl der investitionsprojekte, genehmigte* projekte/vorhaben, projekte/vorhaben (mit) ~ genehmigung*/grünes licht/zugelassen/bewilligt/genehmigt, bewilligt*, grundsatzgenehmigung*, investitionsentscheid*, genehmigungen`,
		domestic_investment_capital: `inländische* (direkt) investition*, inländische* (investitions) kapital*, inländische* projekt*, heimische* investition*, inlandsinvestition*, inlandskapital*, ddi, einheimische* investition*, binnenkapital*, inländische* investoren, inländische* unternehmen/betriebe/anleger/firmen, inländische* geldgeber*/vorhaben/kapitalgeber*, heimische* anleger*/investor*/kapital*/geldgeber*, einheimische* investor*/anleger*`,
		enterprises: `unternehmen, betriebe, betrieben, firmen, gesellschaften, unternehmenssektor*`,
		enterprises_new: `neu gegründete/gegründeten/gegründeter/registrierte/registrierten/registrierter/eingetragene/eingetragenen/zugelassene/entstandene/angemeldete/angemeldeten unternehmen/betriebe/betrieben/firmen, neugegründete/neugegründeten/neuregistrierte/neuregistrierten/neuer/neue/neuen unternehmen/betriebe/firmen, neugründung*, unternehmensgründung*, firmengründung*, betriebsgründung*, neuregistrierung*, neuzulassung*, gründung* von unternehmen, unternehmen/betriebe/firmen (wurden) (neu) gegründet/eröffnet/angemeldet/eingetragen/registriert, neu registriert, gegründet, registrierten sich, gewerbeanmeldung*, neugegründet*, ins handelsregister, handelsregister*, existenzgründung*, gründungen, startup*/start up*, firmeneintrag*/neueintrag*, neue gesellschaften, gewerbeschein*, nahmen den betrieb auf/geschäftsbetrieb, aus der taufe gehoben, gründungsgeschehen`,
		enterprises_total: `aktive* unternehmen/betriebe/firmen, tätige* unternehmen/betriebe, unternehmen (sind) (derzeit) tätig/aktiv, unternehmen in betrieb, gesamtzahl der unternehmen, gesamtzahl der aktiven unternehmen, zahl/anzahl der (aktiven) (tätigen) (registrierten) unternehmen/betriebe/firmen, unternehmensbestand*, bestehende* unternehmen, bestand an unternehmen, arbeitende* unternehmen, unternehmen insgesamt, betriebe/unternehmen/firmen (sind) aktiv/tätig, unternehmen/betriebe/firmen arbeiten/arbeiteten, ansässige* unternehmen/firmen/betriebe, firmenbestand*, unternehmenszahl*, registrierte* unternehmen/firmen insgesamt, registrierte/registrierten unternehmen/betriebe/firmen/gesellschaften, eingetragene/eingetragenen unternehmen/betriebe/firmen/gesellschaften, unternehmen/betriebe/firmen sind in der provinz aktiv/tätig/ansässig, in der provinz aktiv/tätig/ansässig`,
		budget: `staatshaushalt*, budget, budgets, etat, etats, haushalts, provinzhaushalt*, haushaltsmittel*, lokale* haushalt, lokale* budget*`,
		state_budget_revenue: `haushaltseinnahme*, staatshaushaltseinnahme*, budgeteinnahme*, staatseinnahme*, etateinnahme*, fiskaleinnahme*, haushaltseinkünfte*, budgeteinkünfte*, haushaltsaufkommen*, haushaltserlös*, gesamteinnahme*, einnahmen des (staats) haushalts/staatshaushalts/budgets/etats, einnahmen für den staatshaushalt, einnahmen in den staatshaushalt, in den staatshaushalt, in den haushalt, staatskasse, staatskassen, kasse, kassen, finanzamt*, steuerbehörde*, steuern und abgaben, an steuern, haushalt/etat buchte/verbuchte/verzeichnete, staat/fiskus/provinz nahm/nimmt, nahm/nimmt der/die staat/fiskus/provinz, öffentliche* einnahmen, staatliche* (haushalts) einnahmen, steuereinnahme*, haushaltsvereinnahmung*, haushaltseinzug*, für den haushalt, für den staatshaushalt, einnahmeseite, fiskus, haushaltsertr*, abgabenaufkommen*, steueraufkommen*, haushaltserhebung*, staatssäckel, stadtkasse*/provinzkasse*, fiskalische* einnahme*, finanzverwaltung*, haushaltseingänge*, provinzetat*, öffentliche* kasse*, staatliche* kasse*, in die kassen, steuern und gebühren, haushaltszufluss*, zufluss zum haushalt, abgaben eingetrieben, eingetrieben*, fiskalaufkommen`,
		domestic_revenue: `inlandseinnahme*, inländische* (haushalts) einnahme*, inländische* haushaltseinnahme*, binneneinnahme*, inlandsaufkommen*, einnahmen aus dem inland, einnahmen im inland, inländische* steuer*, inlandseinkünfte*, inlandserlös*, inlandssteuer*, einheimische/heimische/heimischen einnahme*, interne* einnahme*, einnahmen aus inländischen*, binnensteuer*, inländische* quellen, aus dem inland, inländische* abgabe*, inländische* quelle*, binnenabgabe*, einnahmen vor ort, binnenaufkommen, heimische* steuerzahler*, steuerzahler*, inländische* steuerzahler*, auf das inland`,
		customs_revenue: `zolleinnahme*, zollaufkommen*, zollerlös*, einnahmen der zollverwaltung, einnahmen aus (dem) (der) im und export*, einnahmen aus (der) ein und ausfuhr*, einnahmen aus (der) aus und einfuhr*, import und exportsteuer*, ein und ausfuhrabgabe*, zölle, zöllen, einfuhrabgabe*, außenhandelsabgabe*, einnahmen aus (dem/der/den) import*/export*/einfuhr*/ausfuhr*/außenhandel*, einnahmen aus (dem/der/den) import und (dem) export*, einnahmen aus (dem/der/den) export und (dem) import*, import export einnahme*, export import einnahme*, ein und ausfuhreinnahme*, im und exporteinnahme*, import und exporteinnahme*, export und importeinnahme*, einnahmen der zollbehörde*, zoll, zollabgabe*, zollgebühr*, im und exportsteuer*, im und exportabgabe*, im und exportzölle*, ein und ausfuhrsteuer*, ein und ausfuhrzölle*, import und exportzölle*, import und exportabgabe*, zollamt*, zollämter*, zollbehörde*, zollverwaltung*, ausfuhrabgabe*, abgaben auf ein*/importe/einfuhren, außenhandelssteuer*, grenzabgabe*, einfuhrzoll*, einfuhrumsatzsteuer*, auf importe und exporte, auf im und exporte, aus import und exportaktivität*, aus der einfuhr und ausfuhr, aus ein und ausfuhr*`,
		budget_expenditure: `haushaltsausgabe*, budgetausgabe*, staatsausgabe*, etatausgabe*, ausgaben des (lokalen/örtlichen/kommunalen) (staats) haushalts/budgets, gesamtausgabe*, ausgaben, haushaltsaufwendung*, ausgabenseite, ausgegeben, gab/gaben ~ haushalt/etat/budget, aus dem haushalt, ausgaben beliefen/betrugen/lagen/erreichten, kommunale* ausgabe*, öffentliche* ausgabe*, ausgegeben wurden, staatliche* ausgabe*, aufwendungen, haushaltsvollzug, aus dem provinzhaushalt/staatshaushalt/lokalhaushalt/provinzetat`,
		local_budget_revenue: `lokale/lokalen/lokaler/örtliche/örtlichen/kommunale/kommunalen haushaltseinnahme*, lokale/lokalen/örtliche/örtlichen budgeteinnahme*, einnahmen des lokalen/örtlichen/kommunalen haushalts/budgets/etats, einnahmen des provinzhaushalts, einnahmen der provinzkasse, lokalhaushalt*, lokale* einnahmen, provinzeigene einnahmen, haushaltseinnahmen der provinz selbst`,
		revenue: `einnahme, einnahmen, eingenommen, einnehmen, einzunehmen, nahm/nahmen/nimmt/nehmen ~ ein, vereinnahm*, erlös, erlöse, erlösen, umsatz, umsätze, umsätzen, umsatzes`,
		exports: `export*, ausfuhr*, ausgeführte* waren/güter, ausgeführt wurden, wurden ausgeführt, der ausgeführten, *exporte, *exporten, *export, warenausfuhr*, waren im wert von, führte/führten/führt/führen ~ waren, waren ~ ausgeführt, ins ausland, waren ~ verließen/verlassen/verkauft, lieferungen ins ausland, auslandsverkäufe*, auf den weltmärkten, weltmarkt*, auslandsumsatz*, im ausland ~ verdien*/erlös*, verdien*/erlös* ~ im ausland, ins ausland verkauft*, käufer im ausland, abnehmer im ausland, ware ~ ausland, im ausland abgesetzt, absatz im ausland, auslandsabsatz*, verkauf ins ausland`,
		imports: `import*, einfuhr*, eingeführte* waren/güter, eingeführt wurden, der eingeführten, *importe, *importen, warenimport*, wareneinfuhr*, kauften/kaufte/bezogen/bezog waren, eingekauft*, bezogen ~ ausland, bezüge aus dem ausland`,
		trade_turnover: `im und export*, ex und import*, export und import*, import und export*, exporte und importe*, importe und exporte*, ausfuhren und einfuhren, einfuhren und ausfuhren, aus und einfuhr*, ein und ausfuhr*, außenhandel*, handelsumsatz*, handelsvolumen*, handelsumsätze*, warenhandel*, exporten und importen, grenzhandel*, ausfuhr und einfuhr*, export und der import, ausfuhren und die einfuhren, exporte und die importe, grenzüberschreitende* handel*, grenzübergäng*, warenumsatz*, umsatz der waren, gesamtumsatz der waren, import export*, export import*, grenzübergang*, grenztor*, handelsaustausch*, warenaustausch*, grenztore*/grenztoren, warenwert über die grenze`,
		retail_sales: `einzelhandel*, verbraucherdienstleistung*, konsumdienstleistung*, dienstleistungen für (die) verbraucher, detailhandel*, warenverkäufe, konsumgüterumsatz*, binnenhandel*, konsumumsatz*, einzelhandel* (mit) (waren) und/sowie (der/die) dienstleistung*, einzelhandel* (mit) (waren) und (der/die) umsatz/umsätze/erlöse (aus/mit) dienstleistung*, gesamteinzelhandel*, einzel und großhandel*, im handel, verbraucherdienste*, konsumdienste*, umsatz mit waren, läden, händler und wirte/gastronomen, handel und dienste/gastgewerbe, handel und dienstleistungen setzten, geschäfte/händler/läden ~ setzten/setzen, ladenumsatz*/ladenumsätze, gastgewerb*, handel und gastgewerbe, konsumausgabe*, konsumumsätze, verkauf von konsumgüter*, umsätze des handels, handel setzte, händler und gastwirte, kaufhäus*, der handel, kaufleute und wirte, kaufleute, wirte, einzelhändler*, krämer`,
		goods_services_sales: `warenumschlag, warenumschlags, warenumschlag und (die) dienstleistung*, warenzirkulation*, warenverkehr*, warenumlauf*, güterzirkulation*, waren und dienstleistungsumsatz*, waren und dienstleistungsumsätze*, umsatz mit waren und dienstleistung*, umsätze mit waren und dienstleistung*, umlauf von waren, umsatz von waren und dienst*, verkauf von waren und dienst*, gesamtwarenumschlag*`,
		cpi_growth: `verbraucherpreis*, konsumentenpreis*, cpi, vpi, inflation*, teuerung*, lebenshaltungskosten*, preise für verbraucher, preisniveau*, preissteigerung*, preisindex*, lebenshaltung*, die preise, geldentwertung*, preisauftrieb*, kaufkraftverlust*, preise ~ verteuerten, das leben verteuerte, leben ~ teurer, verteuerte sich das leben, preise stiegen`,
		tourists: `tourist*, besucher, besuchern, besucherinnen, pilger, pilgern, gäste, gästen, reisende, reisenden, urlauber*, übernachtungsgäst*, feriengäst*, tagesgäst*, hotelgäst*, badegäst*, sommerfrischler*, ausflugsgäst*, wallfahrer*, kreuzfahrtgäst*, kreuzfahrer*, gruppenreisende*, kurgäst*`,
		tourist_arrivals: `touristenankünfte*, touristenankunft*, besucherankünfte*, gästeankünfte*, ankünfte, besucherzahl*, besucheraufkommen*, gästezahl*, touristenzahl*, touristenaufkommen*, zahl/anzahl der (touristen/besucher/gäste), gesamtzahl der (touristen/besucher/gäste), touristenbesuche*, besucherstrom*, besuche, besuchten, übernachtungsgäste*, besuchsaufkommen, reiseaufkommen, fremdenverkehr, besucherandrang, besichtigten, machten station, reisten ~ an/in, besucherrekord*`,
		international_tourist_arrivals: `ausländische* tourist*, ausländische* besucher*, ausländische* gäste*, ausländische* urlauber*, ausländische* reisende*, internationale* tourist*, internationale* besucher*, internationale* gäste*, internationale* ankünfte*, internationale* reisende*, ausländer, ausländern, auslandsgäste*, auslandstourist*, auslandsbesucher*, gäste/gästen/besucher/besuchern/touristen/urlauber aus dem ausland, aus dem ausland, auslandsreisende*, aus dem ausland reisten, gäste/besucher ausländisch*, ausländische* pass*, ausländische* kreuzfahrt*, überseegäst*, mit ausländischem pass, fremde aus, von jenseits der grenze*, mit fremdem pass, aus fremden ländern`,
		domestic_tourist_arrivals: `inländische* tourist*, inländische* besucher*, inländische* gäste*, inländische* reisende*, einheimische* tourist*, einheimische* besucher*, einheimische* gäste*, heimische* tourist*, heimische* besucher*, heimische* gäste*, vietnamesische* tourist*, vietnamesische* besucher*, vietnamesische* gäste*, inlandsgäste*, inlandstourist*, inlandsbesucher*, binnentourist*, gäste/besucher/touristen aus dem inland, inlandsreisende*, einheimische`,
		tourism_revenue: `tourismuseinnahme*, tourismusumsatz*, tourismusumsätze*, tourismuserlös*, tourismuseinkünfte*, touristische* einnahme*, touristische* umsatz*, touristische* umsätze*, einnahmen/erlöse/umsatz/umsätze/gesamteinnahmen/gesamtumsatz/gesamterlöse/einkünfte (aus/im/des/der/mit) (dem/den) tourismus*, einnahmen/erlöse/umsatz/gesamteinnahmen (aus/mit/von) (dem/den) fremdenverkehr*, einnahmen/erlöse/umsatz (aus/mit/von) (den) touristen/besuchern/gästen/tourismusdienst*, tourismus spülte, tourismus brachte, gesamterlös aus (dem) tourismus*, einnahmen/umsatz/umsätze/erlöse (des/der) (branche/fremdenverkehrs/reisebranche/tourismusbranche/gastgewerbes), umsatz/umsätze/einnahmen/erlöse mit/aus (der) unterkunft*/beherbergung*/gastronomie/übernachtung*, touristen/gäste/besucher/urlauber/pilger/reisende ließen/lassen/gaben/geben/zahlten/brachten/bescherten, ließen/gaben (die) gäste/touristen/besucher, fremdenverkehrseinnahme*, reiseverkehrseinnahme*, erlöse/einnahmen der tourismuswirtschaft/tourismusbetriebe/reisebranche, ließen sie/diese, sie ließen, ließen ~ da/zurück/liegen, tourismusbranche ~ setzte/nahm/erlöste/erwirtschaftete, gesamterlöse der branche, fremdenverkehr brachte/spülte, ausgaben der touristen/besucher/gäste, brachte/brachten der provinz, in die kassen der branche, gaben sie ~ aus, in hotels lokalen und läden, ließen ~ in der provinz, gästeausgaben, urlauberausgaben`,
		new_rural: `neue* ländliche*, neugestaltung (des/der) ländlich*, neues/neuen/neuem land, neues dorf, neue dörfer, neuländlich*, neu ländlich*, ländliche* neugestaltung*, dorferneuerung*, ländliche* erneuerung*, erneuerung des ländlichen raum*, neue ländlichkeit, ntm, modernisierung des ländlichen raum*, ländliche* modernisierung*, neue* landentwicklung, neue* landgebiet*, aufbau neuer dörfer, neugestaltete* ländlich*, neu gestaltete* ländlich*, standards/normen/kriterien ~ ländlich*, ländliche* standard*, ländliche* norm*, neue* landstandard*, nationale* kriteri*, konforme* gemeinde*, ländliche* neuaufbau*, aufbau des neuen ländlich*, prädikat, neue* ländliche* raum*, dorfgemeinde*, landneugestaltung*, dorfneugestaltung*, neu ländliche*, nld`,
		communes_new_rural: `gemeinden ~ neugestaltung, gemeinden des neuen ländlichen*, neue* landgemeinde*, gemeinden erfüllen ~ normen, gemeinden erfüllten die norm*, gemeinden erfüllten den standard, gemeinden erfüllen die norm*, gemeinden erfüllen den standard, gemeinden erreichten den standard, gemeinden haben den standard, landgemeinden neuen typs, gemeinden neuen typs, gemeinden ~ neugestalt*, dorfgemeinden, gemeinden ~ kriterien erfüllt/erfüllen/anerkannt, als neue ländliche gemeinde*, alle kriterien erfüllt/erfüllen, die normen/kriterien/standards der neuen`,
		communes_new_rural_advanced: `fortgeschritten*, fortgeschrittene* neue* ländlich*, neue* fortgeschritten* ländlich*, neue* ländliche* fortgeschritten*, fortgeschrittene* standard*, fortgeschrittene* norm*, fortgeschrittene* gemeinde*, erweiterte* standard*, erweiterte* norm*, erweiterten neue*, höhere* standard*, höheren norm*, gehobene* standard*, gehobene* norm*, gehobenen neue*, gehobene* stufe, höhere* stufe, verbesserte* neue* ländlich*, aufgewertet*, neue* ländlichen gebiete fortgeschritten*, weiterentwickelte* standard*, erweiterten, gehobene* niveau*, höhere* niveau*, fortschrittlich*, verschärft*, erhöhte* neue* ländlich*, erhöhte* standard*, gehobene, gehobenen, gehobener, gehoben, avanciert*, ausgebaute* standard*, zweite* stufe, aufbaustufe, gehobenem`,
		communes_new_rural_model: `mustergemeinde*, modellgemeinde*, vorbildgemeinde*, vorbildliche* neue* ländlich*, vorbildliche* gemeinde*, vorbildliche* standard*, vorbildlich*, musterstandard*, modellstandard*, muster landgemeinde*, modell landgemeinde*, modellhafte* (neue*) (ländlich*), modellhaft*, mustergültig*, muster neue* ländlich*, neue* ländliche* mustergemeinde*, neue* ländliche* modell*, modellstufe, musterstufe, musterniveau, modellniveau, als muster, als modell, als vorbild, modell der neuen ländlich*, modell neue* ländlich*, vorzeige*, musterbeispiel*, vorbildliche* stufe, vorbildstufe*, vorbildniveau, beispielhaft*, modellcharakter, dritte* stufe, höchste* stufe`,
		districts_new_rural: `kreise/bezirke/distrikte ~ neugestaltung, kreise/bezirke/distrikte ~ norm*, kreise/bezirke/distrikte ~ standard*, einheiten auf kreisebene, einheiten auf bezirksebene, kreis/bezirk/distrikt (hat/haben) ~ programm* abgeschlossen, bezirke/kreise/distrikte ~ erfüllen/erfüllt/anerkannt/geschafft/ziel, einheiten der kreisebene/bezirksebene`,
		new_rural_criteria: `zahl der kriterien, anzahl der kriterien, kriterien, kriterien je/pro gemeinde, kriterien im schnitt/mittel/durchschnitt`,
		ocop_products: `ocop, ein dorf ein produkt, eine gemeinde ein produkt, drei/vier/fünf sterne produkt*, ocop siegel*, ocop erzeugnis*, ocop zertifi*, mit ocop, stern* produkte/erzeugnisse, ocop gütesiegel*, sterne zertifi*`,
		poverty_rate: `armutsquote*, armutsrate*, armutsanteil*, quote/anteil/rate/prozentsatz/zahl (der) arme* haushalt*, arme* haushalt*, armut, multidimensionale* armut*, mehrdimensionale* armut*, anteil der armen, arme* familie*, armutsbekämpfung*, armutsreduzierung*, armutsgrenze, arm, ärmste*, armutsminderung*, multidimensional arm*, familie/familien arm, haushalt/haushalte arm, in armut, notleidend*, gelten als arm, mittellos*, bedürftige* haushalt*, armutsstatistik`,
		near_poor_rate: `armutsnah*, armutsgefährd*, an der armutsgrenze, nah am armuts*, nahe der armuts*, knapp über der armutsgrenze, von armut bedroht*, quasi arme*, beinahearm*, armutsbedroht*, fast/beinahe/nahezu arm*, an der schwelle zur armut, armutsschwelle*, fast/beinahe/nahezu arme* haushalt*/familie*`,
		temporary_houses_removed: `provisorische* (und) (baufällige*) häuser*, provisorische* und, provisorische* unterkünfte*, provisorische* wohn*/hütten*, baufällig*, marode* häuser*, behelfsheim*, behelfshäuser*, behelfsunterkünfte*, behelfsmäßig*, notunterkünfte*, nothäuser*, provisorien, heruntergekommen* häuser*, temporäre* häuser*, temporäre* und, undichte* häuser*, häuser ~ arme*, sozialhäuser, häuser ~ bedürftige*, einsturzgefährdet*, elendshütte*, bruchbude*, hütten ersetzt, neubauten für arme, sanierungsbedürftige* häuser*, ärmliche* häuser*/behausung*, behausung*, häuser ~ instand*`,
		social_insurance_coverage: `sozialversicherung*, sozialversichert*, rentenversicherung*, sozialkasse*, in der sozial, sozialabgabe*, altersversicherung*`,
		unemployment_insurance_coverage: `arbeitslosenversicherung*, arbeitslosenversichert*, gegen arbeitslosigkeit, erwerbslosenversicherung*, arbeitslosenkasse*, arbeitslosenschutz, gegen arbeitslosigkeit versichert*`,
		health_insurance_coverage: `krankenversicherung*, krankenversichert*, krankenkasse*, gesundheitsversicherung*, in der kranken, versicherungsgrad*, versicherungsschutz im krankheitsfall, gesundheitskarte*, krankenschein*`,
		doctors_per_10000: `ärzte, ärzten, arzt, ärztedichte*, ärztezahl*, zahl der ärzte, ärzte pro/je/auf (je) (10.000) (einwohner*), ärzte pro kopf, medizinern, mediziner*, ärztliche* versorgung, ärzteversorgung`,
		hospital_beds_per_10000: `krankenhausbett*, klinikbett*, krankenbett*, spitalbett*, patientenbett*, betten, bettenzahl*, bettendichte*, zahl der (krankenhaus) betten, krankenhausbetten/betten pro/je/auf (je) (10.000) (einwohner*), spitalsbett*, betten in krankenhäusern, stationäre* bett*`,
		child_stunting: `wachstumsverzöger*, wachstumsgehemmt*, kleinwuchs*, kleinwüchsig*, unterernähr*, mangelernähr*, fehlernähr*, stunting, untergewichtig*, wachstumsrückst*, wachstumshemmung*, zu klein für ihr alter, im wachstum zurück*, kinder/kindern unter fünf jahren, kind unter fünf jahren, kinder im vorschulalter, zu klein, körperlich zurückgeblieben, chronisch unterernährt*`,
		communes_health_standard: `nationale* gesundheits*, gesundheitskriteri*, gesundheitsstandard*, gesundheitsnorm*, nationale* kriterien für (die) gesundheit*, nationale* medizinisch*, standards ~ gesundheitsversorgung*, gemeindegesundheitsstation*, gesundheitsstation*, kriterien für die gesundheit*, standards im gesundheits*, nationale* kriterien für (das) gesundheit*, nationale* normen/standards für (die) gesundheit*, gesundheitswesen ~ gemeinde*, gesundheitszentren der gemeinde*, medizinische* standard*`,
		population: `bevölkerung, bevölkerungszahl*, einwohnerzahl*, bevölkerungsstand*, durchschnittliche/durchschnittlichen/mittlere/mittleren bevölkerung*, einwohner, einwohnern, gesamtbevölkerung*, einwohnerschaft*, bevölkerungsgröße*, zählt ~ einwohner, einwohner zählt*, seelen, menschen leben/lebten, kopfzahl`,
		natural_increase: `geburtenrate*, geburtenziffer*, geburtenquote*, natürliche* bevölkerungs*, natürliche* zuwachs*, natürliche* wachstum*, natürliche* zunahme*, bevölkerungswachstum*, bevölkerungszuwachs*, geburtenüberschuss*, geburtenrückgang*, bevölkerungszunahme*, sterbeüberschuss*, natürliche* bevölkerungszuwachs*, geburten*`,
		urbanisation_rate: `urbanisierung*, verstädterung*, stadtbevölkerung*, städtische* bevölkerung, in (den) städten lebten/leben/wohnen/wohnten, lebten/leben/wohnen/wohnten ~ städten, städter, stadtbewohner*, städtischer anteil, in der stadt`,
		trained_labour: `ausgebildet*, geschulte* arbeit*, qualifizierte* arbeit*, qualifizierte* beschäftigt*, ausbildungsquote*, ausbildungsstand*, arbeitskräfte* ~ ausbildung*, arbeitnehmer ~ ausbildung*, fachkräfteanteil*, fachkräfte, berufsausbildung*, eine (abgeschlossene) ausbildung*, ausbildung durchlaufen/absolviert/erhalten, gelernte*, berufliche* qualifi*, qualifizierte* erwerb*, geschult*, angelernt*`,
		trained_labour_share: `anteil (der) ausgebildete*, quote (der) ausgebildete*, anteil (der) qualifizierte*, anteil (der) geschulte*, rate der ausgebildete*, prozentsatz der ausgebildete*, anteil der arbeitskräfte mit ausbildung, anteil der fachkräfte`,
		trained_labour_certified: `mit abschluss*, mit abschlüssen*, mit einem abschluss, mit zeugnis*, mit diplom*, zertifiziert* arbeit*, zertifikat*, befähigungsnachweis*, berufsabschl*, zeugnis, zeugnisse, diplom, diplome, mit brief und siegel, zeugnis vorweisen, nachweis, mit nachweis, formale* abschluss*/qualifikation*, facharbeiterbrief*`,
		jobs_created: `arbeitsplätze, arbeitsplätzen, arbeitsplatz, jobs, neue* arbeitsplätze*, geschaffene* arbeitsplätze*, schaffung von arbeitsplätze*, beschäftigung geschaffen, neue* beschäftigung*, beschäftigung für, arbeit für, arbeit vermittelt, in arbeit gebracht, arbeitsvermittlung*, arbeit gefunden/fanden/finden, fanden/finden ~ arbeit, arbeit verschafft, neue* stellen, arbeitskräfte vermittelt, beschäftigungsverhältnis*, arbeit gegeben, arbeitsplatzschaffung*, eine beschäftigung, eine anstellung, lohn und brot, in beschäftigung, menschen/personen/arbeitskräfte/arbeiter (eine) arbeit/anstellung/beschäftigung, erhielten/bekamen/erhielt/bekam (eine) arbeit/beschäftigung/anstellung/stelle, eine stelle, neue* stelle*, fanden/finden/fand ~ stelle/stellen/anstellung/beschäftigung/job, vermittelt*, arbeitsplätze vermittelt/geschaffen/entstanden/besetzt, stellenvermittlung*, in lohn und brot, einen job, beschäftigungswirksam*, jobvermittlung*, zu arbeit verholfen`,
		unemployment_rate: `arbeitslosenquote*, arbeitslosenrate*, arbeitslosigkeit*, erwerbslosenquote*, erwerbslosigkeit*, arbeitslosenzahl*, städtische* arbeitslosen*, arbeitslosenanteil*, ohne arbeit, arbeitslos, erwerbslos, arbeitslose/arbeitslosen, erwerbslosenrate*, quote der arbeitslosen/erwerbslosen, arbeitssuchend*`,
		schools_national_standard: `nationale* standard*, nationale* norm*, nationalen schulstandard*, standardschule*, schulen, staatliche* standard*, landesstandard*, nach nationalem standard, schulen ~ standard*/norm*, anerkannte* schule*, normschule*, schulnorm*`,
		highschool_graduation: `abiturient*, abiturprüfung*, abiturquote*, abitur, abschlussquote*, abschlussrate*, bestehensquote*, abschlussprüfung*, oberschulabschluss*, schulabschluss*, gymnasialabschluss*, sekundarabschluss*, graduierungsquote*, prüfungserfolg*, oberschulprüfung*, prüflinge*, reifeprüfung*, matura*, durchfallquote*, absolvent*, oberschulabsolvent*, bestehensrate*, erfolgsquote*, bestanden, abschlussklasse*, zwölftklässler*, abiturprüfling*, kandidaten bestanden, bestehen ~ prüfung*`,
		exam_average_score: `durchschnittsnote*, prüfungsnote*, durchschnittspunktzahl*, prüfungsergebnis*, notendurchschnitt*, durchschnittliche* prüfungs*, durchschnittliche* note*, durchschnittliche* ergebnis*, punktedurchschnitt*, punktdurchschnitt*, durchschnittsergebnis*, durchschnitt der prüfungs*, durchschnittliche* abitur*, prüfungspunktzahl*, durchschnittswert* ~ prüfung*, notenschnitt*, durchschnitt der abitur*, durchschnitt bei der abitur*, abiturdurchschnitt*, punktzahl*, mittlere* punktzahl*, mittlere* note*, im mittel ~ punkte, im schnitt ~ punkte, gesamtdurchschnitt der fächer`,
		education_quality: `bildungsqualität*, qualität der schulbildung, qualität der ausbildung, unterrichtsqualität*, bildungsniveau*, qualität des unterrichts, allgemeinbildung*, schülerwettbewerb*, nationale* schüler*, bildungswesen*, qualität ~ bildung*, hervorragende* schüler*, schulqualität*, bildungsleistung*`,
		clean_water_access: `saubere* (trink) wasser*, hygienisch* (einwandfreie*) (sauber*) wasser*, hygienisch einwandfrei*, trinkwasser*, sauberwasser*, wasserversorgung*, reine* wasser*, hygienewasser*, leitungswasser*, reinwasser*, einwandfreie* wasser*, hygienisch* wasser*, wasseranschluss*, wasserleitung*, leitungsgebunden*, wasser in trinkqualität, wasser nach norm*, sauber* wasser*`,
		waste_collected: `abfall, hausmüll*, *abfälle, *abfällen, *abfalls, festmüll*, müllsammlung*, abfallsammlung*, abfallentsorgung*, abfallbehandlung*, müllabfuhr*, feste* abfälle*, sammelquote*, müllentsorgung*, kehricht*, abfallerfassung*, sammlung und behandlung, gesammelt und behandelt, abfallsammelquote*, *müll, *mülls, siedlungsabfall*, müllmenge*, entsorgungsquote*, müll eingesammelt*, haushaltsabfall*, abfuhr, abfallquote*, eingesammelt*`,
		iz_wastewater: `kläranlage*, abwasser*, abwässer*, zentrale* (ab) wasser*, zentralkläranlage*, klärwerk*, klärsystem*`,
		forest_coverage: `waldbedeckung*, bewaldung*, waldanteil*, waldflächenanteil*, walddeckung*, mit wald bedeckt*, waldabdeckung*, waldquote*, bewaldet*, wald bedeckt, wälder bedecken, der wald, waldfläche*, waldbestand*, grad der bewaldung, forstfläche*`,
		credit_outstanding: `kreditbestand*, kreditbestände*, kreditvolumen*, kreditsumme*, kreditsaldo*, kreditportfolio*, kreditausstände*, ausstehende* kredit*, ausstehende* forderung*, ausstehende* (kredit) schuld*, kredit, *kredite, *krediten, darlehen*, außenstände*, ausleihung*, ausgeliehen*, verliehen, kreditvergabe*, kreditwachstum*, kreditschuld*, schuldensaldo*, restschuld*, gesamtkredit*, kreditverbindlichkeit*, kreditgeschäft*, offene* kredit*, kreditaußenst*, bankkredit*, ausgereichte* kredit*/darlehen, kreditausreichung*, forderungen der banken, standen ~ aus, kreditstand*`,
		mobilised_capital: `einlage, einlagenbestand*, bankeinlage*, spareinlage*, kundeneinlage*, *einlagen, kapitalmobilisierung*, mobilisierung von kapital*, mobilisierung von mitteln, kapitalbeschaffung*, kapitalaufbringung*, aufgebrachte* kapital*, mobilisierte*, beschaffte* kapital*, einlagenvolumen*, einlagenwachstum*, depositen*, sparguthaben*, bankguthaben*, guthaben, kundengelder*, sparvermögen*, eingesammelte* kapital*, einlagenbasis, hereingenommene* gelder*, mobilisierte* mittel*, verwaltete* einlagen`,
		pci: `pci, wettbewerbsfähigkeit*, wettbewerbsindex*, provinziellen/provinzielle/provinzieller wettbewerbs*, provinz wettbewerbs*, provinzwettbewerbs*, provincial competitiveness*, unternehmerbefragung*, unternehmensbefragung*, geschäftsklimaindex, standortranking*, standortindex*`,
		pgi: `pgi, grüner/grünen/grüne index*, grün index*, grünindex*, provinzieller/provinziellen/provinzielle grün*, green index*, umweltindex*, grüne* provinzindex*`,
		papi: `papi, index ~ öffentliche* verwaltung*, governance und verwaltungs*, index der verwaltungsleistung*, verwaltungs und dienstleistungsindex*, effektivität der (provinziellen) verwaltung*, leistungsfähigkeit der (öffentlichen) verwaltung*, effizienz der (öffentlichen) verwaltung*, governance index*, index ~ governance, index für (provinzielle) governance*, governance und öffentliche* verwaltung*, bürgerbefragung*, bürgerumfrage*`,
		par_index: `par, parindex*, verwaltungsreform*, reformindex*, reform der verwaltung, bürokratieabbau*`,
		sipas: `sipas, zufriedenheit*, bürgerzufriedenheit*, zufrieden, zufriedene* bürger*`,
		dti: `dti, digitale* transformation*, digitalisierungsindex*, index ~ digitalisierung*, digitale* wandel*, transformationsindex*, digitalisierungsgrad*, digitalindex*, digitalisierung, digitaler umbau, digitale* umbau*, index der digital*, digitalranking*, digitale* wende`,
		digital_economy_share: `digitale* wirtschaft*, digitale* ökonomie*, digitalwirtschaft*, digitalökonomie*, digital basierte* wirtschaft*, wertschöpfung der digital*, digitalbranche*`,
		party_members: `parteimitglied*, mitglieder, mitgliedern`,
		party_members_admitted: `neue* parteimitglied*, neue* mitglied*, neumitglied*, parteiaufnahme*, aufnahme* ~ mitglied*, parteimitglieder aufgenommen, in die partei aufgenommen, in die partei auf, aufgenommene* parteimitglied*, aufgenommene* mitglied*, entwicklung von parteimitglied*, parteibeitritt*, neu aufgenommen*, parteinachwuchs*, herausragende personen ~ partei, in die partei, traten ~ ein/bei, beigetreten*, eingetreten*, neu ein, neuaufnahme*, aufnahme in die partei*, parteieintritt*, stießen ~ partei, aufgenommen, neueintritt*, parteianwärter*, nahm ~ auf`,
		party_members_total: `gesamtzahl der parteimitglieder, zahl der parteimitglieder, anzahl der parteimitglieder, gesamtzahl der mitglieder, mitgliederzahl*, parteimitglieder insgesamt, provinzparteikomitee zählt/hat/umfasst/zählte, provinzparteiorganisation*, parteikomitee zählt/umfasst, parteimitglieder der provinz, parteimitglieder in der provinz, mitgliederbestand*, parteiorganisation (der) (provinz) zählt/hat/umfasst/zählte, partei zählt, zählt ~ mitglieder/parteimitglieder/genossen, mitgliederstärke*, mitgliedschaft, mitglieder zählt*`,
		party_organisations: `parteizelle*, parteigrundorganisation*, grundorganisation*, basisorganisation*, basisparteiorganisation*, parteigruppe*, nachgeordnete* parteikomitee*, unterstellte* parteikomitee*, parteikomitees, parteibasis*, parteiorganisationen, basiszelle*, basisparteizelle*, parteigliederung*, gliederungen der partei, zellen`,
		village_heads_party_members: `dorfvorsteher*, dorfälteste*, dorfchef*, dorfoberhaupt*, dorfoberhäupter*, ortsvorsteher*, dorfleiter*, dorfvorstände*, wohngruppenleiter*, dorfvorstand*, weilervorsteher*, leiter von dörfern, leiter der dörfer, leiter der wohngruppen, dorfschulze*, dorfbürgermeister*, vorsteher von dörfern, vorsteher der dörfer, leiter der dörfer und wohngruppen, wohnviertelvorsteher*, dorfvorsitzende*, vorsitzende* der dörfer`,
		party_cells_good: `aufgaben ~ gut erfüll*, aufgaben gut, aufgaben sehr gut, aufgaben hervorragend, aufgaben ausgezeichnet, gut oder besser, gut und besser, aufgabenerfüllung*, erfüllung ihrer aufgaben, erfüllung der aufgaben, erfüllten ihre aufgaben, erfüllen ihre aufgaben, ihre aufgaben ~ erfüll*, saubere* und starke*, sauber und stark, als gut eingestuft, als gut bewertet, mit gut bewertet, gut erfüllt, mindestens (die/mit) (note) gut, die note gut, bewertung gut, gut abgeschnitten, gute* bewertung*, note gut, gute erfüllung, stufe gut, mit gut bewertet*, als gut bewertet*, mit gut eingestuft*, als gut eingestuft*`,
		party_discipline_cases: `disziplinarmaßnahme*, disziplinier*, disziplinarverfahren*, disziplinarstraf*, disziplinarisch*, disziplinarfall*, disziplinarfälle*, gemaßregelt*, maßregelung*, parteistrafe*, gerügt*, parteidisziplin*, parteiausschlüsse*, parteiausschluss*, sanktionier*, disziplinarmassnahme*, parteimitglieder wurden (mit) disziplin*/gemaßregelt/bestraft/gerügt/verwarnt, mitglieder wurden disziplin*, parteimitglieder disziplinar*, verwarnt*, bestraft, disziplinarische* maßnahme*, parteirüge*, parteiverfahren*, aus der partei ausgeschlossen*, ausgeschlossen, gegen ~ genossen/parteimitglieder/mitglieder, rüge/rügen/verweis/verweise, ermahnt*, zur rechenschaft, zur verantwortung gezogen`,
		staff_reduction: `stellenabbau*, personalabbau*, stellenkürzung*, stellenstreichung*, personalkürzung*, personalreduzierung*, personaleinsparung*, stellen ~ abgebaut, stellen ~ gestrichen, stellen eingespart, stellen gekürzt, planstellen, abbau ~ stellen, straffung*, verschlankung*, gestrafft*, verschlankt*, personalbestand*, personalstand*, reduzierung des personal*, reduzierung der stellen, abbau von einheiten, einheiten weniger, kontaktstellen, anlaufstellen, weniger einheiten, weniger stellen, wegfall von ~ stellen, fielen ~ weg, personal ~ abgebaut, personalplanstellen*, rationalisierung des personal*, personalrationalisierung*, personalverschlankung*, personal, planstelle*, stellen weniger, dienstposten, verwaltungsstellen, eingespart, stelleneinsparung*, personalschnitt*, verkleinerung des apparats, stellenplan*, weggefallen*, posten weniger`,
		commune_level_units: `verwaltungseinheit*, einheiten auf gemeindeebene, gemeindeeinheit*, kommunale* einheiten, gemeinden und stadtviertel*, gemeinden und stadtteile*, gemeinden stadtviertel*, gemeinden stadtteile*, einheiten der gemeindeebene, gemeinden und bezirke, gemeinden viertel, gemeinden und viertel*, einheiten auf kommunaler ebene, einheiten der kommunalebene, kommunale* verwaltungseinheit*, gemeinden viertel und städt*, gemeinden stadtviertel und marktflecken, gebietseinheit*`,
		communes_total: `zahl/anzahl/gesamtzahl der gemeinden/kommunen, gemeinden insgesamt, gemeinden der provinz, gemeinden in der provinz, aller gemeinden, zählt ~ gemeinden, hat ~ gemeinden, landgemeinden`,
		traffic_deaths: `verkehrstote*, verkehrsopfer*, verkehrsunfall* ~ tote*, verkehrsunfälle* ~ tote*, verkehrsunfällen ~ menschen, bei verkehrsunfällen, durch verkehrsunfälle, infolge von verkehrsunfällen, im straßenverkehr, im verkehr ~ leben, unfalltote*, unfalltod*, tödlich verunglückt*, ums leben, starben, gestorben, getötet*, todesopfer*, todesfälle*, tote, toten, verkehrstod*, menschenleben, das leben, tödliche* (verkehrs) unf*, tödliche* verkehrsunf*, auf den straßen, unfallopfer*, verkehrsunglück*, kamen ~ ums leben, verloren ~ leben, auf den straßen ~ tote, straßenverkehrsopfer*, wurden ~ getötet, dabei getötet, kamen dabei, fanden den tod, den tod`,
		crime_cases: `straftat*, strafsache*, kriminalfall*, kriminalfälle*, kriminaldelikt*, verbrechen*, delikt*, kriminalität*, strafrechtliche* fälle*, kriminelle* handlung*, straffall*, straffälle*, gesetzesverstöße*, ordnungsdelikt*, vergehen, verstöße gegen die öffentliche ordnung, kriminelle* fäll*, straftaten nahm, strafanzeige*, kriminalstatistik, kriminelle* vorfall*/vorfälle`,
		case_clearance_rate: `aufklärungsquote*, aufklärungsrate*, aufgeklärt*, aufklärung von straftat*, aufklärung der straftat*, ermittlungsquote*, ermittlungserfolg*, aufklärungserfolg*, aufdeckungsquote*, aufdeckungsrate*, gelöste* fälle, klärte, klärten, gelöst, geklärt*, klärte ~ auf, aufklären, täter, tätern, ermittelte ~ täter, überführt*`,
		electricity: `strom, stroms, elektrizität, elektrische* energie, kraftwerk*, wasserkraft*, solarpark*/windpark*/solarkraft*/windkraft*, ins netz, eingespeist*, stromnetz, solaranlage*, windräder*, windanlage*, energieanlage*`,
		electricity_output: `stromerzeugung*, stromproduktion*, elektrizitätserzeugung*, elektrizitätsproduktion*, erzeugte* strom*, strommenge*, produzierte* strom*, energieerzeugung*, energieproduktion*, strom erzeugt*, strom produziert*, stromabsatz*, stromverbrauch*, handelsstrom*, kommerzielle* strom*, kraftwerke erzeugten, kraftwerke produzierten, erzeugung von strom, produktion von strom, stromausbeute, stromlieferung*, speisten/speiste/speisen ~ ein, erzeugt*, stromeinspeisung*, jahreserzeugung*, lieferten/lieferte ~ strom`,
		electricity_access: `stromanschluss*, stromanschlüsse*, stromversorgung*, stromnetz*, zugang zu strom, zugang zu elektrizität, mit strom versorgt*, haben strom, haushalte mit strom*, elektrifizier*, nutzen strom, netzstrom*, strom aus dem netz, stromzugang*, verfügen über strom, elektrischen anschluss, am stromnetz, ans stromnetz, ans netz, elektrischen strom, netzanschluss*, strom haben`,
		industrial_zone_occupancy: `belegung*, auslastung*, füllgrad*, füllquote*, vermietungsquote*, vermietungsgrad*, vermietungsstand*, verpachtungsquote*, industrieparks ~ belegt, industrieflächen*, auslastung der industrie*, prozent/% belegt/ausgelastet/vermietet/verpachtet/gefüllt, füllrate*, auffüllungsrate*, auffüllquote*, füllungsgrad*, zu ~ belegt, gewerbegebiet*/gewerbepark*/industriepark*/industriegebiet* (sind/ist) zu, flächen vergeben/vermietet/verpachtet/belegt`,
		expressway_length: `autobahn*, schnellstraße*, schnellstrasse*`,
		port_cargo_throughput: `güterumschlag*, frachtumschlag*, hafenumschlag*, warenumschlag* ~ häfen, warenumschlag* ~ hafens, warenumschlag* ~ seehäfen, warenumschlag im hafen, umgeschlagen*, umschlagsmenge*, umschlagmenge*, umschlagvolumen*, umschlagsvolumen*, frachtvolumen*, frachtaufkommen*, güteraufkommen*, frachtmenge*, gütermenge*, seefracht*, hafenfracht*, ladung, ladungen, fracht, seehäfen, seehafen*, containerumschlag*, güterdurchsatz*, frachtdurchsatz*, hafen, häfen, hafens, schlug, schlugen, hafenwirtschaft ~ tonnen, umschlag*, umgeschlagene* güter, löschten, gelöscht, schiffsfracht*, frachtgut*`,
		seafood: `meeresfrüchte*, fisch, fische, fischerei, fischereisektor*, fischereiwirtschaft*, fischwirtschaft*, aquakultur*, garnelen*, wasserprodukt*, aquatische* produkt*, pangasius*, seafood, shrimps, meerestier*, fischerzeugnis*, thunfisch*, krabben*, muschel*, tintenfisch*, wels*`,
		seafood_output: `fischproduktion*, fischereiproduktion*, fischfang*, fangmenge*, fischertrag*, fischerträge*, fischzucht*, fischer, fischern, teichen, brachten/holten/zogen ~ an land, an land gebracht/gezogen/geholt, fang und zucht, fang und aquakultur*, fischereiertrag*, aquakulturproduktion*, garnelenproduktion*, meeresfrüchteproduktion*, produktion (von/an) (fisch/wasser) (und) meeresfrüchte*, produktion (von/an) fisch*, produktion (von/an) garnelen*, produktion (von/an) aquakultur*, produktion (von/an) aquatisch*, produktion von wasserprodukt*, produktion der fischerei*, produktion der aquakultur*, ertrag (an/der) fisch*, ertrag (an/der) meeresfrüchte*, ertrag der aquakultur*, gesamtfang*, fangertrag*, fangerträge*, fischereierzeugnis*, fangergebnis*, meeresfrüchteertrag*, zuchtertrag*, gefangen, gezüchtet, aquatische* produktion*, hochseefischer*, anlandung*, angelandet*, landeten ~ an, fische gefangen, fang, fänge, fangflotte*, fischerflotte*, kutter, zuchtfisch*, zuchtgarnel*, erntete* ~ fisch*, fischereierzeugung*, fischereiausbeute*`,
		seafood_exports: `meeresfrüchteexport*, fischexport*, garnelenexport*, meeresfrüchteausfuhr*, fischausfuhr*, fischereiexport*, export*/ausfuhr* (von/an/mit) (fisch) (und) meeresfrüchte*/garnelen*/fisch*/wasserprodukt*/aquatisch*/pangasius*, meeresfrüchte brachten/erlösten, fischerei exporte, ausfuhr der fischerei, verkauf von meeresfrüchten ins ausland`,
		grain_output: `getreide*, nahrungsmittelproduktion*, nahrungsgetreide*, körnerfrüchte*, körnerfrucht*, grundnahrungsmittel*, nahrungspflanzen*, lebensmittelproduktion*, körnergetreide*, nahrungsmittelernte*, lebensmittelernte*, produktion von nahrungsmittel*, körnerproduktion*, körnerertrag*, körner, feldfrüchte, korn, körnerernte*, brotgetreide*, nahrungsmittel`,
		rice: `reis, reises, rohreis*, paddy*, reispflanz*, reisanbau*, reisfeld*, reisfläche*, winter frühjahrs reis*, winterreis*, sommerreis*, winter frühjahrs ernte*, sommer herbst ernte*, frühjahrsernte*, winter frühjahrs saison, sommer herbst saison`,
		rice_yield: `reisertrag*, reiserträge*, hektarertrag*, hektarerträge*, flächenertrag*, flächenerträge*, durchschnittsertrag*, durchschnittserträge*, durchschnittliche* ertrag*, ertrag* je/pro hektar, reisproduktivität*, ertrag, erträge, ertrag*/erträge (beim/von/an/pro) reis, doppelzentner/tonnen/dezitonnen im schnitt, ernteten ~ im schnitt, ausbeute je hektar, hektarausbeute*, pro hektar, je hektar, vom hektar`,
		rice_output: `reisproduktion*, reisernte*, reismenge*, produktion von reis, produktion von rohreis, reisausbeute*, rohreisproduktion*, rohreisernte*, tonnen reis, tonnen rohreis, tonnen paddy, reisausstoß*, reis eingefahren/geerntet, ernteten ~ reis, reis geerntet, reiseinbringung`,
		sown_area: `anbaufläche*, saatfläche*, ackerfläche*, pflanzfläche*, bestellte* fläche*, bebaute* fläche*, bepflanzte* fläche*, kulturfläche*, fläche bestellt, aussaat*, ausgesät*, reisanbaufläche*, gesäte* fläche*, angebaut*, bepflanzt, gesamtanbaufläche*, ackerland*, bestellt, bebaut, anbaugebiet*, bestellfläche*, bestellte*, unter den pflug, fläche unter kultur, eingesät*`,
		hightech_farmland: `hightech landwirtschaft*, high tech landwirtschaft*, hightech agrar*, high tech agrar*, hightechlandwirtschaft*, hochtechnologie landwirtschaft*, hochtechnologische* landwirtschaft*, hochtechnologisch*, zusammengelegte* (agrar) (acker) fläche*, zusammengelegt*, flächenzusammenlegung*, landkonsolidierung*, flurbereinigung*, landzusammenlegung*, konsolidierte* fläche*, konsolidierte* acker*, flächenkonzentration*, landkonzentration*, landakkumulation*, konzentrierte* fläche*, hightech anbau*, landwirtschaft mit hoher technologie, high tech produktion*, bodenkonzentration*, hochtechnologie*, high tech fläche*, hightech fläche*, hochtechnisiert*, moderne* agrar*, konzentrierte* anbau*, hightech zone*, großfläch*`,
		land_area: `naturfläche*, gesamtfläche*, fläche, natürliche* (gesamt) fläche*, landfläche*, flächenmäßig*, territorium*, provinzfläche*, gebietsfläche*, hektar/ha/quadratkilometer/km² groß*, auf einer fläche von, flächengröße*, ausdehnung`,
		targets_met: `ziele/zielen/zielvorgaben/hauptziele/hauptzielen/indikatoren/kennziffern/kennzahlen ~ erreicht/erfüllt/übertroffen/erreichten/erfüllten/übertrafen/übererfüllt, hauptziel*, kennziffer*, kennzahl*, zielvorgaben, sozioökonomische* ziel*, sozioökonomische* kennz*, sozioökonomische* indikator*, hauptindikator*, planziele, planzielen, zielen, ziele wurden/sind/haben/nicht/erreichten, der ziele, jahresziele/jahreszielen/planziele/vorgaben/zielwerte/eckwerte ~ erreicht/erfüllt/übertroffen/eingehalten/geschafft, ziele einhalten/erreichen/erfüllen/übertreffen, jahresziele*, ziele geschafft, kennzahlen erreicht, ziele erreicht`
	},
	decoys: `erhielten/erhalten/bekamen/bekommen/erhielt (zinsgünstige) kredite/darlehen, vorzugskredit*, stammkapital*, gesellschaftskapital*, grundkapital*, unternehmen/betriebe/firmen (wurden) (vorübergehend) aufgelöst/geschlossen/stillgelegt/abgemeldet, unternehmen/betriebe/firmen stellten ~ betrieb/tätigkeit ein, firmenauflösung*, unternehmensauflösung*, unternehmensschließung*, notleidende* kredit*, faule* kredit*, problemkredit*, als (ursprünglich) erwartet/gedacht/prognostiziert/vorhergesagt/angenommen/befürchtet, wie erwartet/vorhergesagt, mit hochachtung, soll/sollen ~ stattfinden/eröffnen/öffnen/beginnen/fusionieren, soll/sollen ~ eröffnet/zusammengelegt/eingeweiht werden, pazifik, asien pazifik, asiatisch pazifisch*, öffentliche* dienstleistung*, öffentliche* dienst*, online dienstleistung*, online dienste*, verwaltungsdienstleistung*, soziale* dienstleistung*, gesundheitsdienstleistung*, bankdienstleistung*, dienste am, volksdienst*, zum ersten mal, erstmals, in erster linie, zum einen, zum anderen, unter anderem, eine reihe, ein teil, ein großteil, auf der einen seite, auf der anderen seite, zum beispiel, in der ersten reihe, an erster stelle steht, kommunistische* partei*, vaterländische* front, ho chi minh ideologie, ho chi minh gedanken*, präsident ho chi minh, präsidenten ho chi minh, onkel ho, jugendverband* ho chi minh, kommunistische* jugendverband* ho chi minh, ho chi minh akademie, ho chi minh pfad, gedankengut ho chi minh*, politische* akademie ho chi minh, lehre ho chi minhs, vorbild ho chi minhs, wirtschaft und gesellschaft, wirtschaft gesellschaft, wirtschaftsprüf*, wirtschaftszone, wirtschaftszonen, wirtschaftspolizei, wirtschaftsstruktur*, struktur der wirtschaft, wirtschaftliche* entwicklung*, sozioökonomische* entwicklung*, sozioökonomische* lage, sozioökonomischer lage, private* wirtschaft, kollektive* wirtschaft, privatwirtschaft, wirtschaft der haushalte, volkswirtschaftsplan*, wirtschaftssektor*, für wirtschaft und haushalt, sektor staatliche wirtschaft, marktwirtschaft*, für wirtschaft, zentrale für wirtschaft, industrie und handelskammer*, handels und industriekammer*, handelskammer*, ministerium für industrie und handel, ministeriums für industrie und handel, abteilung für industrie und handel, amt für industrie und handel, behörde für industrie und handel, industrie und handel, ministerium für landwirtschaft*, ministeriums für landwirtschaft*, abteilung für landwirtschaft*, amt für landwirtschaft*, landwirtschaftsministerium*, landwirtschaftsamt*, abteilung für tourismus, amt für tourismus, kultur sport und tourismus, ministerium für kultur*, bauministerium*, bauamt*, abteilung für bau*, amt für bauwesen, bauabteilung*, abteilung für planung und investition*, amt für planung und investition*, ministerium für planung und investition*, planung und investition*, planungs und investition*, ausschuss für wirtschaft*, wirtschafts und haushaltsausschuss*, haushaltsausschuss*, finanz und haushaltsausschuss*, statistikamt*, sozialversicherungsanstalt*, sozialversicherungsamt*, sozialversicherungsbehörde*, sozialversicherung der provinz, sozialversicherung vietnams, tourismusjahr*, industriepark, industrieparks, industriezone, industriezonen, industriegebiet*, industriecluster*, exportverarbeitungszone*, industrielle revolution*, industriellen revolution*, importzoll, investitionsklima*, investitionsumfeld*, investitionsförder*, investitionsumgebung*, investitionspolitik*, investitionsplan*, tourismusmesse, gastgeber*, bildung und ausbildung, armutsbekämpfungsprogramm*, stromausfall*, stromausfälle*, reisebus*, müllproblem*, produktionsmittel, anteil am bip, anteil am grdp, anteil am brp, am bip, am grdp, am brp, des bip, des grdp, des brp, vom bip, am bruttoregionalprodukt*, am bruttoinlandsprodukt*, am regionalprodukt*, des bruttoregionalprodukts, des bruttoinlandsprodukts, zum bip wachstum, zum wachstum, zum wirtschaftswachstum, zum gesamtwachstum, zum bip, an der wirtschaft, in der wirtschaftsstruktur, an der wirtschaftsstruktur, an der wertschöpfung, an der wirtschaftsleistung, zur wertschöpfung, mitgliedstaat*, mitglieder der gewerkschaft, mitglieder des volks*, mitglieder des ständigen*, mitglieder des exekutiv*, gewerkschaftsmitglied*, vorstandsmitglied*, jugendverbandsmitglied*, bevölkerungsgruppe*, einwohnermeldeamt*, ausgabenkürzung*, handelsbilanz*, außenhandelsbilanz*`,
	abbreviations: `bzw, ca, nr, mio, mrd, tsd, bio, mill, mia, usw, etc, z b, d h, u a, s, st, dr, prof, vgl, abs, inkl, einschl, evtl, ggf, tel, str, jan, feb, febr, mär, apr, jun, jul, aug, sep, sept, okt, nov, dez, jän, bspw, sog, max, min, rd, gegr, geb, hrsg, abb, tab, kap, ziff, lt, od, o ä, u ä, v h, i v, z t, zzt, zz, allg, insg, durchschn, pkt, qu, jh, jhd, ing, dipl, vors, stellv, vers, az, red, kl, bd, ff, gem`
};
