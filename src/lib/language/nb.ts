import type { LanguagePack } from './schema.ts';

/** Norwegian Bokmål. */
export const nb: LanguagePack = {
	code: 'nb',
	name: 'Norwegian Bokmål',
	nativeName: 'norsk bokmål',
	direction: 'ltr',
	proclitics: [],
	decimal: ',',
	grouping: [' ', '.'],

	cardinals: {
		0: 'null',
		1: 'ett, én, éi',
		1.5: 'halvannen, halvannet, en og en halv, én og en halv, ett og et halvt',
		2: 'to, begge to, tvende',
		3: 'tre',
		4: 'fire',
		5: 'fem',
		6: 'seks',
		7: 'sju, syv',
		8: 'åtte',
		9: 'ni',
		10: 'ti',
		11: 'elleve',
		12: 'tolv',
		13: 'tretten',
		14: 'fjorten',
		15: 'femten',
		16: 'seksten',
		17: 'sytten, søtten',
		18: 'atten',
		19: 'nitten',
		20: 'tjue, tyve',
		30: 'tretti, tredve',
		40: 'førti, førr',
		50: 'femti',
		60: 'seksti',
		70: 'sytti, søtti',
		80: 'åtti',
		90: 'nitti'
	},
	scales: {
		12: 'dusin',
		100: 'hundre, hundrede',
		1000: 'tusen, tusener, tusenvis',
		1000000: 'million, millioner, millionene, mill, mill., mio',
		1000000000: 'milliard, milliarder, milliardene, milliardar, mrd, mrd., mia',
		1000000000000: 'billion, billioner, billionene, bill',
		1000000000000000: 'billiard, billiarder',
		1000000000000000000: 'trillion, trillioner'
	},
	looseNumbers: { 1: 'en, et, ei', 2: 'et par' },
	unitsFirst: true,
	numberJoiners: 'og',
	numberCompounds: true,
	notNumbers:
		'hver/hvert/annenhver/annethvert (andre/annen/annet/tredje/fjerde/femte/tiende) år/måned/uke/dag/time/gang/kvartal',
	pointWords: 'komma',
	minusWords: 'minus, negativ',
	ordinals: {
		1: 'første, førsteplass*, fyrste',
		2: 'andre, annen, annet, andreplass*, annenplass*, nest',
		3: 'tredje, tredjeplass*',
		4: 'fjerde, fjerdeplass*',
		5: 'femte, femteplass*',
		6: 'sjette, sjetteplass*',
		7: 'sjuende, syvende, sjuendeplass*, syvendeplass*',
		8: 'åttende, åttendeplass*',
		9: 'niende, niendeplass*',
		10: 'tiende, tiendeplass*',
		11: 'ellevte, ellevteplass*',
		12: 'tolvte, tolvteplass*',
		13: 'trettende, trettendeplass*',
		14: 'fjortende, fjortendeplass*',
		15: 'femtende, femtendeplass*',
		16: 'sekstende, sekstendeplass*',
		17: 'syttende, syttendeplass*',
		18: 'attende, attendeplass*',
		19: 'nittende, nittendeplass*',
		20: 'tjuende*, tyvende*',
		30: 'trettiende*, tredevte*, tredivte*',
		40: 'førtiende*',
		50: 'femtiende*',
		60: 'sekstiende*',
		70: 'syttiende*, søttiende*',
		80: 'åttiende*',
		90: 'nittiende*',
		100: 'hundrede*',
		1000: 'tusende*',
		1000000: 'millionte'
	},
	ordinalSuffixes: '.',
	ordinalPrefixes: 'no',
	fractions: {
		0.1: 'en tidel, én tidel, en tiendedel, tiendedel*, tidel*, hver/hvert tiende',
		0.125: 'åttedel*',
		0.1667: 'sjettedel*, seksdel*',
		0.2: 'en femtedel, én femtedel, femtedel, femtedelen, femdel*, hver/hvert femte',
		0.25: 'en fjerdedel, én fjerdedel, fjerdedel, fjerdedelen, en kvart, fjerdeparten, firedel*, hver/hvert fjerde',
		0.3333:
			'en tredjedel, én tredjedel, tredjedel, tredjedelen, tredjeparten, tredel*, hver/hvert tredje',
		0.4: 'to femtedeler, to femdeler',
		0.5: 'halvparten, en halv, ei halv, et halvt, halve, halvpart, det halve, annenhver, annethvert, hver/hvert andre/annen/annet',
		0.6: 'tre femtedeler, tre femdeler',
		0.6667: 'to tredjedeler, to tredeler',
		0.75: 'tre fjerdedeler, tre firedeler, tre kvart',
		0.8: 'fire femtedeler, fire femdeler',
		0.9: 'ni tideler, ni tiendedeler'
	},
	multiples: {
		1.5: 'halvannen gang, en/én og en halv gang',
		2: 'dobbel, dobbelt, doble, doblet, dobles, dobla, dobling, doblingen, fordoblet, fordobles, fordobling, fordoblingen, det dobbelte',
		3: 'tredobbel, tredobbelt, tredoblet, tredobles, tredobla, tredobling, det tredobbelte, trefold*, tredobbelte, tredoble',
		4: 'firedobbel, firedobbelt, firedoblet, firedobles, firedobla, firedobling, firedobbelte, firefold*',
		5: 'femdobbel, femdobbelt, femdoblet, femdobles, femdobling, femdobbelte, femfold*',
		6: 'seksdobbelt, seksdoblet, seksdobles, seksdobling, seksdobbelte',
		7: 'sjudobbelt, sjudoblet, syvdoblet, sjudobling, syvdobling',
		8: 'åttedobbelt, åttedoblet, åttedobling',
		9: 'nidobbelt, nidoblet, nidobling',
		10: 'tidobbelt, tidoblet, tidobles, tidobling, tidobbelte'
	},
	times: 'ganger, gonger, gangen',
	ratioWords: 'av, av totalt, av i alt, av de, av til sammen, blant, blant de, ut av',
	rangeWords: 'til, og, opp til, til og med, tom, t o m',
	rangeOpeners: 'mellom, fra, i området, i størrelsesorden',
	conjunctions: 'og, samt',

	units: {
		'%': 'prosent, prosenten, prosents, pst, pct, prosentandel',
		pp: 'prosentpoeng, prosentpoengs, prosentenhet, prosentenheter, prosent poeng, pp',
		per_mille: 'promille',
		per_10000:
			'per 10 000 innbygger*, per 10.000 innbygger*, per 10000 innbygger*, per 10 000 mennesker, per 10 000 personer, per ti tusen innbygger*, pr 10 000 innbygger*',
		VND: 'dong, dongs, đồng, vnd, vietnamesiske dong, vietnamesisk dong, vietnamdong, vietnam dong',
		USD: 'dollar, dollars, dollarer, usd, us dollar, us dollars, amerikanske dollar, amerikanske dollars, amerikansk dollar',
		EUR: 'euro, euros, eur',
		CNY: 'yuan, renminbi, kinesiske yuan, cny',
		JPY: 'yen, japanske yen, jpy',
		KRW: 'won, koreanske won, sørkoreanske won',
		points: 'poeng, poenget, poengene, poengsum',
		// As a unit, for a hyphen may stand before it: "2,5-doblet".
		times: 'doblet, dobling, doblingen, dobles, dobla',
		t: 'tonn, tonns, tonnene, metriske tonn',
		kg: 'kilo, kilogram, kg',
		quintal: 'kvintal, kvintaler, dobbeltsentner, centner, sentner',
		'quintal/ha':
			'kvintal per hektar, kvintaler per hektar, kvintal pr hektar, kvintal ha, kvintaler ha, dobbeltsentner per hektar, sentner per hektar, centner per hektar, kvintal dekar',
		't/ha': 'tonn per hektar, tonn pr hektar, tonn ha',
		ha: 'hektar, hektarer, ha',
		km: 'kilometer, kilometers, kilometerne, km',
		km2: 'kvadratkilometer, km²',
		m: 'meter, meters, meterne',
		m2: 'kvadratmeter, m²',
		m3: 'kubikkmeter, m³',
		kWh: 'kilowattime, kilowattimer, kilowatt timer, kwh',
		MWh: 'megawattime, megawattimer, mwh',
		GWh: 'gigawattime, gigawattimer, gwh',
		TWh: 'terawattime, terawattimer, twh',
		MW: 'megawatt, mw'
	},
	bounds: {
		about:
			'omtrent, omlag, om lag, rundt, cirka, ca, ca., circa, anslagsvis, rundt regnet, tilnærmet, i underkant og overkant av, i størrelsesorden, på det nærmeste, grovt regnet',
		over: 'over, mer enn, mere enn, flere enn, godt over, litt over, noe over, drøyt, drøye, vel, i overkant av, drygt, hele over, passerte, passert, større enn, overstiger, oversteg, høyere enn, langt over, ytterligere enn, oppe i over',
		under:
			'under, mindre enn, færre enn, nesten, nær, nære, nærmere, opp mot, oppimot, snaut, snaue, knapt, knappe, i underkant av, like under, litt under, lavere enn, bortimot, tett på, nærmer seg, nærmet seg, godt under',
		at_least:
			'minst, i det minste, minimum, ikke mindre enn, ikke under, ikke lavere enn, minimalt, fra og med, fra minst',
		at_most:
			'høyst, maksimalt, maksimum, maks, ikke mer enn, ikke over, ikke høyere enn, opptil, inntil, opp til, topp'
	},
	boundsAfter: {
		about: 'eller så, omtrent, cirka, rundt regnet',
		over: 'pluss',
		at_least:
			'eller mer, eller flere, og mer, og over, eller høyere, og oppover, eller over, og flere',
		at_most: 'eller mindre, eller færre, og under, eller lavere, eller under'
	},
	cues: {
		rise: `økte, øker, øke, økt, økning, økningen, økninger, økende, økes, en økning på, økning på, steg, stiger, stige, steget, stigning, stigningen, vokste, vokser, vokse, vokst, voks, opp, høyere, mer, flere, større, bedre, oppgang, oppgangen, oppgang på, hopp, hoppet, hopp på, klatret, klatrer, skjøt i været, forbedret, forbedring, løft, løftet, tilvekst, ekspanderte, utvidet, ekspansjon, oppjustert, steg kraftig, rykket opp, gikk opp, går opp, gått opp, hevet, avanserte, styrket, framgang, fremgang, la på seg, legger på seg, lagt på seg, gikk fram, gikk frem, tok seg opp, tiltok, tiltar, pluss, skjøt fart, vokste seg, oppsving, økes til, løftes, hevet seg, utvidelse, steg til, klatret opp, rykket fram, rykket frem, la/legger/lagt ~ på seg, over nivået, over fjorår*`,
		fall: `falt, faller, falle, fall, fallet, nedgang, nedgangen, nedgang på, en nedgang på, sank, synker, synke, sunket, gikk ned, går ned, gått ned, ned, lavere, mindre, færre, redusert, reduserte, reduserer, redusere, reduksjon, reduksjonen, en reduksjon på, reduksjon på, minket, minsket, krympet, krymper, krympe, krympte, tilbakegang, svikt, sviktet, stupte, avtok, avtar, kutt, kuttet, kutte, senket, senke, dalte, svekket, svekkelse, dårligere, raste, gikk tilbake, går tilbake, gått tilbake, skrumpet, skrumpet inn, bikket ned, tapte, mistet, svakere, nede i, nede på, redusering, innskrenket, innskrenkning, minus, under nivået, under fjorår*, bremset, bremser`,
		by: 'med, med hele, med bare, med ytterligere',
		to: 'til, ned til, opp til hele, til hele, til bare, til rundt',
		reach: `nådde, når, nå, nådd, oppnådde, oppnår, oppnådd, oppnå, utgjorde, utgjør, utgjøre, utgjort, beløp seg til, beløper seg til, kom på, kommer på, kommet opp i, kom opp i, var på, er på, lå på, ligger på, ble på, ble, endte på, endte med, endt på, havnet på, fikk, bidro med, summerte seg til, var, er, blir, er nå, har nådd, registrerte, registrert, tok imot, hadde, har, målt til, talte, teller`,
		share: `andel, andelen, andeler, andelene, prosentandel, prosentandelen, står for, sto for, stod for, stå for, stått for, utgjør en andel på, utgjorde en andel på, del av, av totalen, av det totale, av de totale, av den totale, av det samlede, av samlet, av samtlige, av total, prosent av totalen, brorparten, vekten, strukturen, økonomiske strukturen, næringsstruktur*, økonomisk struktur*`,
		growth: `vekst, veksten, vekster, vekstrate, vekstraten, vekstrater, veksttakt, veksttakten, veksttempo, veksttempoet, økningstakt, årsvekst, årsveksten, årlig vekst, gjennomsnittlig vekst, verdiøkning, tilvekstrate, vekstprosent, stigningstakt, vekstmål*`,
		plan: `planen, plan, planens, årsplan, årsplanen, planmål, planmålet, planmålene, måltallet, årsmålet, årsmål, plantallet, målet for året, den årlige planen, planlagt, tildelt plan, tildelte planen, det planlagte, satte mål, kapitalplan*, oppsatte mål, det som er/var planlagt/satt/vedtatt/budsjettert/fastsatt`,
		estimate_plan: `anslaget, anslag, årsanslaget, årsanslag, budsjettanslag, budsjettanslaget, estimatet, estimat, årsestimatet, budsjettestimat*, overslag, overslaget, budsjettoverslag*, prognosen, budsjettprognose*, det vedtatte budsjettet, budsjettert, forutsetningene, tildelt anslag, tildelte anslag*, budsjettmål*, budsjettet som var tildelt, årsbudsjett*, prosent av budsjettet, det budsjetterte/anslåtte, er anslått for`,
		central: `sentralregjering*, regjeringens, regjeringen, statsminister*, finansdepartement*, sentralt fastsatt*, sentrale myndigheter, sentralt, sentralmakt*, statlige, sentralstyret, departementet, nasjonalforsamling*, sentralt tildelt*`,
		council: `folkeråd*, provinsens folkeråd*, provinsielle folkeråd*, provinsielt folkeråd*, folkekomite*, folkekomité*, provinsielle folkekomité*, provinsens resolusjon, provinsstyret, lokalt fastsatt*, provinsielt tildelt*, rådet`,
		exceed: `over planen, over målet, over anslaget, over estimatet, oversteg, overstiger, overstige, oversteget, overskred, overskrider, overskride, overskredet, overgikk, overgår, overgå, overgått, overoppfylt*, overoppfylte, overoppfyll*, høyere enn anslaget, høyere enn planen, mer enn anslaget, mer enn planen, mer enn planlagt, høyere enn målet, utover, overskudd mot planen, over det som var satt, bedre enn planlagt, over det ~ budsjettert/budsjetterte/satt/fastsatt, over budsjett, høyere enn budsjettert, mer enn budsjettert, slo ~ mål*/budsjettmål*/plan*, mer enn ~ vedtatt/fastsatt/krevd/bedt`,
		complete: `fullført, fullførte, fullfører, fullføre, oppfylt, oppfylte, oppfyller planen, oppfyllelse*, oppfylle, lik, tilsvarende, tilsvarer, tilsvarte, i mål, gjennomført, fullføring, svarer til, svarte til, ferdigstilt, ferdigstilte, likt med, sammenfall*, måloppnåelse*`,
		below: `under målet, under planen, under anslaget, ikke nådd, manglet, mangler, mangel på, underskudd, lavere enn planen, lavere enn målet, lavere enn anslaget, mindre enn planlagt, etter planen ligger, bak planen, nådde ikke, under budsjett, lavere enn budsjettert, mindre enn budsjettert`,
		comparison: `rett bak, like bak, bak, enn gjennomsnittet, enn landsgjennomsnittet, enn snittet, landsgjennomsnittet, gjennomsnittet for landet, nasjonalt gjennomsnitt, det nasjonale gjennomsnittet, nasjonale snittet, landssnittet, ganger høyere enn i, ganger så høy som, over landsgjennomsnittet, under landsgjennomsnittet, regiongjennomsnitt*, gjennomsnittet i regionen, enn hele landet, av gjennomsnittet, av landsgjennomsnittet, naboprovinsens, naboens`,
		compared: `sammenlignet med, sammenliknet med, i forhold til, mot, kontra, enn i, enn, fra, målt mot, i sammenligning med, opp fra, ned fra, sammenlignet, sammenliknet, enn ved, enn året, enn for, enn for et år siden, kontra året, opp fra året, i forhold til året`,
		estimated: `anslått, anslås, anslåes, anslår, anslo, anslagsvis, estimert, estimeres, estimerer, beregnet, beregnes, beregnet til, antas, antatt, antatte, foreløpig, foreløpige, foreløpig anslag, ventes, venter, forventes, forventet, forventede, regnet med, regner med, ligger an til, skjønnsmessig, forhåndsanslag, prognosert, anslagene tilsier, antakelig, trolig, ser/så ut til, regnes/regnet med`,
		target: `mål, målet, målene, målet er, mål om, målsetting, målsetning, målsettingen, satt seg mål, sikter mot, sikter, sikte mot, sikte på, tar sikte på, har som mål, har som målsetting, streber etter, strever etter, streve etter, går/gikk inn for, går ~ inn for, er satt til, skal nå, skal ha, skal være, skal oppnå, skal øke, vil nå, planlegger, planlegger å, ønsker å nå, forsøker å, bestreber, ambisjon, ambisjonen, ambisjon om, må nå, innen 2025, innen 2030, innen utgangen av, hovedmål*, streb*, innsats for å nå, skal, vil ha, tilstreber, målet på, et mål på, legger opp til, lagt opp til, oppgaver/oppgavene/hovedoppgaver/hovedoppgavene for/i, kursen for, tar mål av, ønsker å, håper, har planer om, venter å nå, forplikter, forpliktet seg til, har som ambisjon, siktemål*, vil øke, vil oppnå, skal bli, bør, vi vil, siktes, foreslås, foreslår, forutsett*, lyder/lød på, vil ~ senke/redusere/kutte/heve/øke/nå/få/bringe/skape/bygge/doble, planlagt er/var, planen er/var`,
		respectively:
			'henholdsvis, respektive, respektivt, i samme rekkefølge, i den rekkefølgen, tilsvarende rekkefølge',
		of_which:
			'hvorav, herav, derav, av dette, av disse, blant dem, blant disse, inkludert, inklusive, inkl, deriblant, medregnet, omfatter, av dem, i denne summen, der, blant annet, herunder',
		total:
			'totalt, samlet, samlede, til sammen, tilsammen, i alt, ialt, sammenlagt, total, totale, totalen, alt i alt, i sum, summen, summert, hele',
		additional:
			'nye, ny, nytt, ytterligere, i tillegg, ekstra, enda, flere nye, videre, nylig, ble i tillegg, supplerende, tilleggs',
		rank: `plass, plassen, plasseringen, plassering, plasseringer, plasseringene, plasserte, plassert, plasserer, rangert, rangeres, rangerer, rangering, rangeringen, rangeringer, plasserte seg, havnet på plass, posisjon, posisjonen, høyest, høyeste, størst, største, best, beste, i tet, på topp, topplassering*, lavest, lavest*, sisteplass*, rangliste*, plass av, ligger på, som nr, som nr., er nr, er nr., ble nr, ble nr., på nr, på nr., til nr, til nr., rangert nr, rangert nr., rangert som nr., plassert nr., ligger nr., førsteplass*, andreplass*, annenplass*, tredjeplass*, fjerdeplass*, femteplass*, sjetteplass*, sjuendeplass*, syvendeplass*, åttendeplass*, niendeplass*, tiendeplass*, ellevteplass*, tolvteplass*, trettendeplass*, fjortendeplass*, femtendeplass*, tjuendeplass*, rankes, rangerte, rangering på, tetplass*, nummer én, er/var/ble/blir/ligger/lå ~ nummer, som/til/på/fra/rangert/plassert/endte/havnet/landet/og/mot/henholdsvis nummer`,
		rank_steps:
			'plasser, plassar, hakk, trinn, steg opp, steg ned, plasseringer opp, plasser bedre, plasser opp, plasser ned, posisjoner',
		top: 'topp, topp av, ledende gruppe*, tetgruppe*, toppgruppe*, høyeste i landet, beste, høyeste, ledende, fremste, øverste',
		in_country: `i landet, i hele landet, på landsbasis, nasjonalt, landets, av 63, blant 63, blant landets, i nasjonen, av provinsene i landet, blant provinser og byer, blant alle provinser, av 34, blant 34, i vietnam, av provinser og byer, på landsplan, landsomfattende`,
		in_region: `i regionen, regionen, regionens, regionalt, blant provinsene i regionen, i området nord, i nord, i sør, i deltaet, i mekongdelta*, mekongdelta*, i rødelvdelta*, rødelvdelta*, røde elvs delta, den røde flods delta, elvedelta*, i det sentrale høylandet, det sentrale høylandet, sentrale høyland*, nordlige midtland*, nordlige høyland*, fjellområde*, nord sentral*, nordsentral*, sørøstregion*, i sørøst, sørøst, sørlige økonomiske nøkkelregion, økonomiske nøkkelregion*, kystprovinsene, sentralkysten, nordvest, nordøst`,
		national: `landsgjennomsnitt*, landssnitt*, nasjonale gjennomsnitt*, nasjonalt gjennomsnitt*, nasjonale snitt*, hele landet, hele landets, landet som helhet, for hele landet, på landsbasis, landsbasis, landets, nasjonalt, nasjonale nivå*, riksgjennomsnitt*, gjennomsnittet i landet, gjennomsnittet for landet, landet under ett, hele nasjonen, vietnams`,
		per: 'per, pr, hver, hvert, for hver, pr., av hver',
		neighbour:
			'nabo, naboen, naboprovins*, nabodistrikt*, nabokommune*, naboby*, tilgrensende, tilstøtende, nærliggende, nabolandet, grensende, søsterprovins*, på sin side, på den andre siden av grensen',
		award: `tildelt, tildelte, delte ut, overrakt, overrakte, hedret, hedret med, diplom/diplomer, fortjenstdiplom*, fortjenstbevis, utmerkelse*, medalje/medaljer, rost, premiert, belønnet, emulasjonsflagg, påskjønnet`,
		negation: 'ikke, ennå ikke, ikke ennå, neppe, verken, fortsatt ikke'
	},
	themes: {
		review:
			'oppsummer*, gjennomgang*, gjennomgikk, gjennomgå*, evaluer*, resultat*, regnskap*, avslutt*, tilbakeblikk, så tilbake, status for, arbeidet i, utviklingen i, sammendrag, gjorde opp, årsoppgjør*',
		agenda:
			'oppgave*, plan/planen/planer/planene, mål/målet/målene, retning*, prioritering*, forbered*, iverksett*, budsjett/budsjettet for, utsikt*, oppstart, planlegg*, kurs mot, satsing*',
		figures:
			'tall/tallet/tallene, data/dataene, statistikk*, beregning*, indikator*, opplysning*, størrelsene, anslag/anslagene'
	},
	subjects: {
		economy: 'økonomi*, vekst*, BNP, BRP, vokste, vokse, verdiskap*',
		industry:
			'industri*, *industri, *industrien, fabrikk*, verk/verket, produksjon*, gruve*, verksted*, tilvirk*',
		agriculture: 'landbruk*, jordbruk*, bønder*, husdyr*, bonde*, buskap*',
		crops:
			'ris, risen, *ris, avling*, høst*, såd*, åker, åkrer, korn*, mais, dyrk*, areal*, hektar, sesong*, plantet',
		fisheries: 'fisk*, reke*, sjømat*, akvakultur*, havbruk*, fangst*, båter, oppdrett*',
		forests: 'skog*, *skog, tre/trær, tømmer, plant*',
		budget:
			'budsjett*, statskass*, skatt*, avgift*, kasse*, inntekter, *inntekter, toll*, utgift*, fiskal*',
		banking: 'bank*, kreditt*, lån*, utlån*, innskudd*, spar*',
		public_investment: 'offentlig* invest*/midler, utbetal*, utbetalt',
		foreign_investment:
			'utenlandsk*, FDI, utlending*, utenlandskapital, japansk*, sørkoreansk*, taiwansk*',
		investment: 'invest*, prosjekt*, kapital*, lisens*, sertifikat*',
		enterprises: 'bedrift*, selskap*, foretak*, firma*, virksomhet*, kooperativ*, registrert*',
		exports: 'eksport*, utførsel*, utland*, utenriks*',
		imports: 'import*, innførsel*',
		retail: 'detalj*, handel*, butikk*, forbruk*, omsetning*, marked*, salg*, varehandel*',
		prices: 'pris/priser/prisene/prisen, *priser, inflasjon*, prisvekst*, KPI',
		tourism:
			'turis*, besøk*, gjest*, reise*, ferie*, strand*, strend*, hotell*, overnatt*, pilegrim*, rom, tilreisende',
		new_rural: 'landsbygd*, bygd*, kriteri*, norm*, landsby*, kommun*, standard*',
		poverty: 'fattig*, trengende',
		income: 'inntekt*, lønn*, tjen*, levestandard*',
		labour:
			'jobb*, arbeid*, sysselsett*, ledig*, ansatt*, stilling*, utdann*, opplær*, kvalifi*, yrke*',
		insurance: 'forsikr*, *forsikring, trygd*',
		health: 'helse*, sykehus*, lege*, seng*, pasient*, klinikk*, vaksin*, barn, barna',
		schools:
			'skole*, *skole, *skoler, lærer*, elev*, student*, klasse*, eksamen*, kandidat*, utdanning*',
		party: 'parti*, medlem*, celle*, opptatt*, kamerat*, landsbyledere, kongress*',
		housing: 'hus, husene, bolig*, tak, falleferdig*, hjem',
		safety:
			'ulykke*, *ulykker, drept*, døde, død*, skadd*, politi*, kriminal*, forbryt*, lovbrudd, brann*, trafikk*',
		electricity: 'strøm*, elektri*, kraft*, MW, kWh, vind*, sol*, nett*'
	},
	qualifiers: {
		advanced: 'avansert*, forbedret*, høyere nivå, utvidet*',
		model: 'modell*, mønster*, forbilde*',
		foreign: 'utenlandsk*, internasjonal*, utland*, utlend*, FDI',
		domestic: 'innenlandsk*, innenlands*, innland*, nasjonal*, vietnamesisk*, lokal*, hjemlig*',
		customs: 'toll*, grense*, import- og eksport*',
		rural: 'landsbygd*, bygd*, bønder*, bonde*, landlig*',
		begun:
			'ny, nye, nytt, nyetabler*, nystart*, etabler*, registrer*, opptatt, tatt opp, lisens*, stiftet*, startet, åpnet*, innmeld*, opprett*',
		standing:
			'aktiv*, i drift, eksister*, gjelden*, gyldig*, totalt, til sammen, samlet, hittil, teller, bestand, drives',
		ended:
			'oppløst*, innstilt*, stengt*, lagt ned, nedlagt*, konkurs*, avvikl*, trukket, invitert*, spurte/spurt, ekskluder*, intervju*, stans*',
		spending: 'brukt*, bruk, utgift*, utbetalt*, *utgifter, forbruk',
		head: 'per innbygger/person/hode, innbygger, hode, hver',
		index: '*indeks*, indeks*'
	},
	nouns: {
		communes:
			'kommune, kommuner, kommunen, kommunene, kommunar, landkommune*, modellkommune*, mønsterkommune*, bygdekommune*, kommuneenhet*, kommuner og bydeler, landsbygdkommune*, fjellkommune*, bydel, bydeler, bydelene, enheter på kommunenivå',
		districts:
			'distrikt, distrikter, distriktet, distriktene, distriktsenhet*, enheter på distriktsnivå, distriktsnivåenheter, enhetene på distriktsnivå, distrikter byer og tettsteder, landdistrikt',
		provinces:
			'provins, provinser, provinsene, provinser og byer, provinser byer, lokaliteter, lokaliteten*',
		villages:
			'landsby, landsbyer, landsbyene, grend, grender, grendene, bosettingsgruppe*, boliggruppe*, beboergruppe*, nabolag, boligområde*, tun, bygder',
		tourists:
			'turist, turister, turistene, turistar, besøkende, gjester, gjestene, besøk, tilreisende, turistankomst*, reisende, turistbesøk*, besøkstall*, ferierende, feriegjest*, overnattingsgjest*, hotellgjest*, dagsturist*',
		foreign_tourists:
			'utenlandske turister, utenlandske besøkende, internasjonale turister, internasjonale besøkende, utenlandske gjester, internasjonale gjester, internasjonale ankomster, utlendinger, utenlandsturist*',
		domestic_tourists:
			'innenlandske turister, innenlandske besøkende, innenlandske gjester, innenlandsturist*, vietnamesiske turister, lokale turister, innenlandske ankomster',
		enterprises:
			'bedrift, bedrifter, bedriftene, foretak, foretakene, selskap, selskaper, selskapene, virksomhet, virksomheter, firma, firmaer, firmaene, næringsdrivende, virksomhetene, private foretak, forretningshusholdning*',
		projects:
			'prosjekt, prosjekter, prosjektene, prosjektet, investeringsprosjekt*, prosjektar, delprosjekt*',
		people:
			'person, personer, personene, mennesker, menneskene, innbygger, innbyggere, innbyggerne, folk, individer, enkeltpersoner, borgere, sjeler, mennesker i arbeid, beboere, elever, elevene, barn, studenter',
		households:
			'husholdning, husholdninger, husholdningene, hushold, husstand, husstander, husstandene, familier, familiene, fattige husholdninger, hushaldningar',
		workers:
			'arbeider, arbeidere, arbeiderne, arbeidstaker, arbeidstakere, arbeidstakerne, ansatte, arbeidsfolk, lønnsmottakere, arbeidskraft, sysselsatte, arbeidstagere, arbeidsføre, arbeidsdyktige, yrkesaktive',
		jobs: 'jobb, jobber, jobbene, arbeidsplass, arbeidsplasser, arbeidsplassene, stillinger, arbeidsmuligheter, nye jobber',
		houses:
			'hus, husene, bolig, boliger, boligene, boenheter, midlertidige hus, falleferdige hus, midlertidige boliger, hjem, rønner',
		party_members:
			'partimedlem, partimedlemmer, partimedlemmene, partimedlemmar, nye partimedlemmer, nye medlemmer',
		party_organisations:
			'partiorganisasjon, partiorganisasjoner, partiorganisasjonene, particeller, particelle*, partiavdeling*, partilag, partikomiteer, grasrotpartiorganisasjon*, partigrupper, grunnorganisasjon*',
		cadres:
			'kadre, kadrer, kadrene, kader, tjenestemenn, embetsmenn, offentlig ansatte, funksjonærer, statsansatte, tjenestemennene, byråkrater, embetsverk, ledere',
		schools:
			'skole, skoler, skolene, barnehager, barneskoler, ungdomsskoler, læresteder, skular, grunnskoler, utdanningsinstitusjoner',
		doctors: 'lege, leger, legene, legar, doktorer',
		beds: 'seng, senger, sengene, sykehusseng*, sengeplass*, pasientseng*',
		products: 'produkt, produkter, produktene, produktar',
		criteria: 'kriterium, kriterier, kriteriene, kriteriet, kriteria, delkriterier',
		targets:
			'mål, målene, måltall, indikator, indikatorer, indikatorene, målsettinger, delmål, målepunkter, planmål, måltallene, hovedmål, hovedindikatorer, hovedindikatorene, nøkkelmål, planmålene',
		cases:
			'sak, saker, sakene, tilfelle, tilfeller, tilfellene, hendelser, ulykker, lovbrudd, straffesaker, forbrytelser, kriminalsaker',
		deaths: 'dødsfall, døde, drepte, omkomne, omkom, dødsulykker, dødsofre, mistet livet, omkommet',
		things: `oppgave/oppgaver, hovedoppgaver, nøkkeloppgaver, løsning/løsninger, oppgavegrupper, grupper av oppgaver, lærdommer, begrensninger, mangler, rapport/rapporter, resolusjon/resolusjoner, vedtak, dokument/dokumenter, program/programmer, kollektiv/kollektiver, enkeltpersoner, enkeltperson, diplomer, fortjenstdiplomer, medaljer, flagg, priser, forslag, anbefalinger, inspeksjoner, arrangementer, aktiviteter, avtaler, grupper, komiteer, prosedyrer, tiltak, utmerkelser, fortjenstdiplom, hedersdiplom, saksmapper, mapper, overnattinger, gjestedøgn, lærepenger, erfaringer, samlinger, møter, inspeksjonsrunder, fortjenestebevis, hederstegn, svakheter, prioriteringer, hovedløsninger, bro/broer/bruer, klasserom, markeder, helsestasjoner, kulturhus, fabrikker, hoteller, skip/båter, avganger/flyginger, kooperativer/samvirkelag, gårder, dagsverk, sosialbolig*`,
		articles: 'artikkel, artikler, artiklene, nyhetssaker, reportasjer, innlegg'
	},

	refuseBefore: {
		attendance:
			'i nærvær av, i påhør av, foran, med deltakelse fra, koblet (på nett) til, tilkoblet, samlet seg, styringsgruppe på, deltok',
		date: 'den, fredag, lørdag, søndag, mandag, tirsdag, onsdag, torsdag, datert, publisert, oppdatert, fra den, om morgenen, om ettermiddagen, om kvelden, ettermiddagen, morgenen, dato',
		year: 'årene, i året, år, siden, født i, grunnlagt i, fra år',
		time: 'kl, klokken, klokka, klokkeslett, fra kl, til kl',
		period: 'perioden, periode, tidsrommet, terminen, valgperioden, for perioden, femårsperioden',
		duration:
			'i løpet av, etter, innen fristen på, fristen på, i de siste, de siste, de neste, i over, varer i, varte i',
		age: 'alderen, i en alder av, barn under, aldersgruppen, i alderen, fylte, fyller, barn over, over alderen',
		anniversary: 'jubileum, jubileet',
		session_number: 'sesjon nr, møte nr, kongress nr, periode nr',
		ordinal: 'fase, trinn nr, etappe, fase nr, bind',
		doc_number:
			'rapport nr, resolusjon nr, beslutning nr, vedtak nr, forskrift nr, direktiv nr, melding nr, plan nr, dekret nr, rundskriv nr, kunngjøring nr, konklusjon nr, program nr, lov nr, prosjekt nr, offisielt brev nr, dokument nr, sak nr, resolusjon, direktiv, beslutning, dekret, rundskriv, konklusjon, forskrift, paragraf, artikkel nr, artikkel, punkt, klausul, ledd, kapittel, vedlegg, nr, skriv nr, instruks nr, nummer på dokumentet, referansenummer, instruks, melding, vedtak',
		phone:
			'telefon, telefonnummer, telefonnr, tlf, mobil, hotline, direktelinjen, direktelinje, nødnummer, faks, ring, ringe, kontakttelefon, til nummer, zalo, sms til',
		address:
			'hus, husnummer, husnr, smug, gate, gatenummer, veien nr, adresse, etasje, rom, leilighet, postnummer, postboks, gate nr, kvartal, rom nr',
		list: 'bilde, foto, figur, tabell, side, s, spalte, utgave, utgave nr, papirutgaven nr, papirutgaven, sidene, runde, gruppe, del, leksjon, bilder, foto nr, bilde nr, video, illustrasjon, avsnitt, kolonne, kapittel nr, punkt nr, vedlegg nr, episode, nummerert',
		view_count: 'visninger, sett, lest, antall visninger, lesninger, lest av, lesere',
		comment_count: 'kommentar, kommentarer, antall kommentarer, svar, delinger, liker, delt, likt',
		name: 'riksvei, riksveien, provinsvei, provinsveien, landevei, fylkesvei, ringvei, ringveien, motorvei nr, ekspressvei nr, vei nr, linje, linjen, busslinje*, port, porter, terminal, kai, metrolinje, metrolinje nr, buss nr, skole nr, lag nr, sykehus nr, klynge, område nr, sone, luke, inngang, kanal, vtv, covid, g, kanal nr, blokk, rv, ql, dt, divisjon, regiment, militærregion, militærsone, militærdistrikt, gruppe nr, tyfon nr, storm nr, tyfonen nr, stormen nr, industriområde nr, kjerneelement, kategori, klasse, type, grad, industri, distrikt, etappe, nivå, nummer',
		place: 'km, kilometer, kilometerpunkt, ved km, fra km, mellom km',
		distance: 'omtrent km fra, ligger, avstanden på, en avstand på',
		altitude: 'høyde på, høyden over havet, høyde over havet',
		weather:
			'temperatur på, temperaturen, nattetemperatur*, temperaturer på, vindstyrke, nivå på vind, regnmengde*, nedbør*, luftfuktighet*',
		score: 'resultatet, stillingen, sifrene, vant, tapte, seier, uavgjort, slo',
		version: 'versjon, utgave av appen, v, ios, android, windows, oppdatering',
		model: 'modell, modellnummer, type maskin, årsmodell',
		url: 'http, https, www, lenke',
		id: 'kontonummer, skattenummer, kode, koden, kontonr, organisasjonsnummer, lisens nr, registreringsnummer, bilskilt*, isbn, passnummer, id, lisensnummer, koder, sifferkode',
		limit:
			'fartsgrense*, grense på, ikke tyngre enn, ikke eldre enn, ikke lengre enn, maksimalt tillatt, høyst tillatt, frist på, bot på, bøter på, gebyr på',
		criteria:
			'kriterium, kriterium nr, indikator nr, mål nr, kriterium nummer, pilar, søyle, søyle nr, delkriterium',
		price:
			'koster, kostet, pris på, prisen på, pris på mellom, billettpris*, prisene på, enhetspris*, solgt for, selges for, prisen er',
		price_base:
			'faste, sammenlignbare, sammenlignende, sammenliknbare, faste priser fra, sammenlignbare priser fra, basisåret, i faste priser',
		denominator: 'per, pr, for hver, per hver'
	},
	refuseAfter: {
		other: 'stjerner, stjerne, stjerners, strofer, kapitler, sider, bind',
		date: 'januar, februar, mars, april, mai, juni, juli, august, september, oktober, november, desember',
		time: 'om morgenen, om kvelden, om ettermiddagen, minutt, minutter ut i, tiden, om natten, presis',
		duration:
			'år siden, år, dager, døgn, uker, måneder, timer, minutter, sekunder, dag, uke, måned, time, år med, virkedager, arbeidsdager, tiår, arbeidsmåneder, års, dagers, måneders, timers, ukers, netter, kvelder, mnd, min, år på rad, år gammel tradisjon, årene, månedene, dagene, ukene, generasjoner',
		age: 'år gamle, år gammel, åringer, åring, år eller eldre, åringen, år og eldre, år gammelt, årig, årige, åringene, år og yngre, årsalderen, årsdag',
		anniversary:
			'årsjubileum, årsjubileet, årsdagen, årsdag, årsmarkering, års jubileum, årsfeiring, årsjubileer, års dag, jubileum, års tradisjon',
		session_number:
			'sesjon, sesjonen, møte, møtet, konferanse, konferansen, kongress, kongressen, partikongress, partikongressen, plenum, plenumsmøte, nasjonale partikongress, provinsielle partikongress*, periode, valgperiode, nasjonalforsamling*, festival, festivalen, utgave, plenumssesjon*, provinspartikongress*, landskongress*, sentralkomitemøte*, blomsterfestivalen',
		view_count: 'visninger, visning, sidevisninger, lesere, lesninger, klikk',
		comment_count: 'kommentarer, kommentar, svar, liker, delinger',
		attendance:
			'delegater, deltakere, deltagere, utsendinger, tilkoblingspunkter, tilkoblingspunkt, frivillige, boder, tilskuere, inviterte gjester, møtesteder, brupunkter, konferansepunkter, kandidater til stede, utstillere, stands, publikummere, oppmøtte, gjester til stede, tilkoblede punkter, punkter på nett, medlemmer til stede, fremmøtte, representanter, idrettsutøvere, kunstnere, skift, lag, team, journalister, reportere, pressefolk, komitémedlemmer, medlemmer av komiteen, medieorganisasjoner, utstillinger, foredragsholdere',
		weather:
			'grader, grader celsius, °c, millimeter, mm nedbør, celsius, prosent sjanse for regn, prosent luftfuktighet, mm, mm regn, m s, sekundmeter, grader c',
		altitude: 'meter over havet, moh, meters høyde, meter over havnivå',
		distance:
			'kilometer fra, km fra, kilometer unna, km unna, meter fra, kilometer nord for, kilometer sør for, km vest for, km øst for, mil, kilometer øst for, kilometer vest for',
		score: 'mål mot',
		limit: 'gram, kilometer i timen, km t, promille alkohol',
		doc_number:
			'NQ TU, QĐ TTg, NQ TW, CT TW, KL TW, BC UBND, QĐ UBND, TB UBND, NĐ CP, QD TW, CT TU, QH, NQ HDND, NQ HĐND, KH UBND, QĐ TW',
		price:
			'dong per kilo, vnd per kilo, vnd kg, dong kg, vnd per kg, dong per kg, vnd per billett, dong per billett, vnd per liter',
		place: 'gatehjørne'
	},

	periods: {
		months: [
			'januar, jan, jan.',
			'februar, feb, feb., febr',
			'mars, mar',
			'april, apr, apr.',
			'mai',
			'juni, jun',
			'juli, jul',
			'august, aug, aug.',
			'september, sep, sept, sept.',
			'oktober, okt, okt.',
			'november, nov, nov.',
			'desember, des, des.'
		],
		weekdays:
			'mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, man, tirs, tors, fre, lør, søn',
		year: 'år, året, årets, års, årene, skoleåret',
		quarter: 'kvartal, kvartalet, kvartalene, kvartaler, kvartals, kv, kvt',
		quarters: 'kvartal, kvartaler, kvartalene',
		runs: {
			4: 'tertial, tertialet, tertialer, firemåneders*',
			5: 'femmåneders*',
			6: 'seksmåneders*, halvårsrapport*/halvårsresultat*/halvårstall*',
			7: 'sjumåneders*/syvmåneders*',
			8: 'åttemåneders*',
			9: 'nimåneders*',
			10: 'timåneders*',
			11: 'ellevemåneders*'
		},
		half: 'halvår, halvåret, halvdel av året, halvårene, halvdel, halvårs, seks måneder, halvparten av året',
		month: 'måned, måneden, måneder, månedene, måneders, mnd',
		day: 'dag, dagen, dager, dagene, dato',
		first: 'første, de første, årets første, innledende, de innledende, tidligste',
		last: 'siste, de siste, årets siste, avsluttende',
		endOf:
			'slutten av, utgangen av, ved utgangen av, ved slutten av, enden av, årsslutt, årsslutten, mot slutten av, årsskiftet, sent i, innen utgangen av, innen slutten av, per utgangen av, ultimo, utløpet av, ved utløpet av',
		startOf:
			'begynnelsen av, starten av, inngangen til, ved inngangen til, tidlig i, i begynnelsen av, årets begynnelse, fra årets begynnelse, primo',
		until:
			'innen, per, pr, til og med, fram/frem mot, frem til, fram til, inntil, før, t o m, tom, per dato, så langt, hittil, innen utgangen av',
		published: 'publisert, offentliggjort, kunngjort, utgitt',
		yearsApart: {
			last_year: 'siden',
			year_before: 'tidligere, før, i forveien',
			year_after: 'senere, etter'
		},
		nearest: { last: 'sist, sist i, forrige', next: 'neste, kommende' },
		since:
			'siden, fra og med, helt siden, siden begynnelsen av, fra, etter, f o m, fra begynnelsen av, siden starten av',
		everSince: 'siden',
		term: 'perioden, periode, valgperioden, valgperiode, femårsperioden, femårsplan*, terminen, tidsrommet, fasen, mandatperioden, stadiet, kongressperioden, planperioden, perioden fra',
		sameYear: 'samme år, det samme året, samme året',
		relative: {
			last_year:
				'i fjor, fjoråret, fjorårets, fjor, siste år, forrige/siste årsskifte, året som gikk/var, året som er/var gått/over/omme, det gamle året, gammelåret, gammelårets, tilbakelagte året',
			year_before: `
					året før, året/år i forveien, året forut, for et/ett år siden, forrige år, foregående år, det foregående året,
					året tidligere, ett år tidligere, et år tidligere, forrige års, det forrige året,
					årsbasis, år over år, på årsbasis
				`,
			this_year: 'i år, dette året, inneværende år, i inneværende år, det inneværende året',
			the_year:
				'ved/til/før/innen årsslutt/årsskiftet/nyttår, i løpet av året, hele året, året sett under ett, året som helhet, året under ett, gjennom året, året samlet, årets slutt/utgang/utløp',
			year_to_date:
				'siden nyttår, siden årsskiftet, siden begynnelsen av året, siden starten av året, hittil i år, så langt i år, til nå i år, årets første dag',
			next_year:
				'neste år, kommende år, det kommende året, neste års, det neste året, (det) nye året, (det) nye årets, neste/kommende skoleår',
			year_after: 'året etter, påfølgende år, det påfølgende året, ett år senere, et år senere',
			same_period:
				'samme periode, samme periode i fjor, samme periode året før, samme periode forrige år, samme periode det foregående året, samme periode av fjoråret, tilsvarende periode, tilsvarende periode i fjor, tilsvarende periode året før, samme tid i fjor, samme tidsrom i fjor, samme tidsrom året før, samme tid året før, samme tidspunkt i fjor, samme kvartal i fjor, samme måned i fjor, samme kvartal året før, samme måned året før, samme periode i foregående år, fjor på denne/samme tid/tiden, denne tiden i fjor/året, ett/et år siden på denne/samme tid/tiden, samme tid for ett/et år siden',
			the_term:
				'perioden/femårsperioden/valgperioden/kongressperioden, (de) (siste) fem årene, (på/i/over) fem år, mandatperioden, hele perioden',
			term_end:
				'siste år/året i/av perioden/femårsperioden/valgperioden/mandatperioden, (ved) utgangen/slutten av perioden/femårsperioden/valgperioden',
			this_month: 'denne måneden, inneværende måned, i løpet av måneden, månedens, i måneden',
			last_month:
				'forrige måned, foregående måned, måneden før, den foregående måneden, måneden i forveien, sist måned',
			this_quarter: 'dette kvartalet, i kvartalet, inneværende kvartal, kvartalets, kvartalet',
			last_quarter: 'forrige kvartal, foregående kvartal, kvartalet før, det foregående kvartalet'
		}
	},

	places: {
		province:
			'provins, provinsen, provinsens, provinser, provinsene, provinsiell, provinsielle, provinsielt',
		city: 'by, byen, byens, byer, byene, storby, storbyen, bykommune, sentralstyrt by, storbyområdet, metropolen, millionbyen',
		district:
			'distrikt, distriktet, distriktets, distrikter, distriktene, øydistrikt*, fjelldistrikt*, grensedistrikt*, landdistrikt, bydistrikt*, mønsterdistrikt*, kystdistrikt*, distriktsby*',
		town: 'småby, småbyen, tettsted, tettstedet, tettsteder, bydel, bydelen, kommuneby, distriktssenter, bysamfunn',
		commune:
			'kommune, kommunen, kommunens, kommuner, kommunene, bydel, bydelen, bydeler, landkommune, landkommunen, grensekommune*, spesialsone, spesialsonen, fjellkommune*',
		plurals:
			'kommuner, kommunene, kommunenes, bydeler, bydelene, distrikter, distriktene, distriktenes, byer, byene, tettsteder, tettstedene',
		vietnam:
			'vietnam, vietnams, hele landet, landets, landsbasis, nasjonalt, landet som helhet, den sosialistiske republikken vietnam, viet nam, på landsbasis, hele vietnam, landsgjennomsnittet, landssnittet, landet under ett, nasjonen som helhet, hele nasjonen, medianprovinsen, landsmedianen, landsmedianen, landet ellers, resten av landet',
		levelStands: 'both',
		theDistrict:
			'distriktet, distriktets, hele distriktet, dette distriktet, distriktet vårt, vårt distrikt, distriktet som helhet, distriktet under ett, i distriktet',
		theProvince:
			'provinsen, provinsens, hele provinsen, vår provins, provinsen vår, provinsen som helhet, i provinsen, i hele provinsen, lokaliteten, byen som helhet, denne provinsen, hele byen, provinsen under ett, provinsområdet, lokalsamfunnet, provinssnittet, provinsgjennomsnittet, byen, byens, i byen, i hele byen'
	},

	indicators: {
		economy: `grdp, brp, bruttoregionalprodukt*, brutto regionalprodukt*, brutto regionalt produkt*, brutto regionalt innenlandsprodukt*, brutto regionalt nasjonalprodukt*, regionalt bruttoprodukt*, regionalt bruttonasjonalprodukt*, bruttoprodukt* i provinsen, brutto regionale produkt*, bruttoprodukt* i området, totalprodukt* i området, totalprodukt* i provinsen, totale produktet i området, brutto lokalprodukt*, provinsens bnp, provinsens bruttonasjonalprodukt, provinsens bruttoprodukt, regionens bruttoprodukt, regionalt bnp, regionale bnp, regionale bruttonasjonalprodukt*, bruttoprodukt*, regionalprodukt*, lokalt bnp, byens bnp, provinsens grdp, økonomien, provinsens økonomi, byens økonomi, provinsøkonomien, den lokale økonomien, bnp, bruttonasjonalprodukt*, verdiskaping*, verdiskapning*`,
		grdp_growth: `grdp vekst*, vekst* i grdp, bnp vekst*, vekst* i bnp, grdp økte, grdp vokste, grdp steg, grdp veksttakt*, økonomisk vekst*, økonomiske vekst*, økonomisk vekstrate*, økonomiske vekstrate*, vekst* i økonomien, vekstrate* i økonomien, vekstrate* for grdp, vekstrate* i grdp, vekstrate* for økonomien, økonomiens vekst*, vekst* i bruttoregionalprodukt*, vekst* i brutto regionalprodukt*, vekst* i regionalt bruttoprodukt*, brutto regionalprodukt økte, bruttoregionalproduktet økte, økonomien vokste, økonomien krympet, økonomien økte, vekstrate* på, totalprodukt* økte, økning* i grdp, økning* i bnp, grdp endring*, tosifret vekst, vekstrate* i bruttoprodukt*, vekstrate*, veksttakt*, vekstmål*, bnp veksttakt*, veksten på, målet er en vekst, mål om en vekst, mål om vekst, en vekst på minst, en vekst på mellom, veksten ble, veksten var, veksten nådde, veksten i provinsen, provinsens vekst, byens vekst, prosent økonomisk vekst, til en vekst på, opp til en vekst, mot en vekst, oppnå en vekst, nå en vekst, oppnå vekst, ha en vekst, vekst på mellom, vekst på minst, vekst på over, med en vekst på minst, tosifret økonomisk vekst, vekst i økonomien, økonomisk framgang, økonomisk fremgang, tosifret vekst på, vekst med to siffer`,
		grdp: `grdp skala*, grdp størrelse*, skala* på grdp, størrelse* på grdp, skala* på økonomien, økonomiens størrelse, størrelse* på økonomien, økonomiens omfang, omfang* av økonomien, økonomiske skala*, økonomisk skala*, økonomisk størrelse*, økonomiske størrelse*, økonomisk omfang, økonomiens skala, grdp i løpende priser, grdp til løpende priser, grdp til gjeldende priser, grdp i gjeldende priser, grdp i nåværende priser, grdp verdi*, verdi* av grdp, samlet grdp, total grdp, totalt grdp, bruttoregionalprodukt i løpende priser, til løpende priser, i løpende priser, til gjeldende priser, i gjeldende priser, gjeldende priser, løpende priser, økonomiens volum, økonomisk volum, bnp skala*, bnp størrelse*, størrelse* på provinsens økonomi, grdp nivå*, verdien av alt ~ produsert/produseres, verdi* av (alle) varer og tjenester`,
		grdp_constant_prices: `grdp i faste priser, grdp i faste 2010 priser, grdp til faste priser, grdp i sammenlignbare priser, grdp til sammenlignbare priser, faste 2010 priser, faste priser, sammenlignbare priser, sammenlignende priser, sammenliknbare priser, sammenligningspriser, i 2010 priser, 2010 priser, konstante priser, grdp i konstante priser, produkt* i faste priser`,
		grdp_per_capita: `grdp per innbygger, grdp pr innbygger, bnp per innbygger, bnp pr innbygger, grdp per capita, bnp per capita, grdp per person, bnp per person, bruttoregionalprodukt* per innbygger, bruttonasjonalprodukt* per innbygger, bruttoprodukt* per innbygger, brutto regionalprodukt* per innbygger, bruttoprodukt* per person, regionalprodukt* per innbygger, gjennomsnittlig grdp per innbygger, gjennomsnittlig bnp per innbygger, gjennomsnittlig grdp, gjennomsnittlig bnp, verdiskaping* per innbygger, grdp per hode, bnp per hode, grdp per enhet befolkning, produkt* per innbygger, per innbygger produkt, verdiskaping* per hode, grdp fordelt på innbygger*, bnp fordelt på innbygger*, produksjon* per innbygger, brp per innbygger, bruttoregionalprodukt* pr innbygger, bruttoprodukt* pr innbygger, per innbygger, per hode, per capita, pr innbygger, hver innbygger ~ skapte/skaper/produserte/produserer/sto`,
		income_per_capita: `gjennomsnittsinntekt*, gjennomsnittlig inntekt*, gjennomsnittlige inntekt*, inntekt* per innbygger, inntekt* pr innbygger, inntekt* per person, inntekt* per capita, inntekt* per hode, snittinntekt*, middelinntekt*, månedsinntekt*, gjennomsnittlig månedsinntekt*, årsinntekt*, folks inntekt*, befolkningens inntekt*, gjennomsnittlig inntekt* per innbygger, gjennomsnittlig inntekt* per person, inntekt* per husstandsmedlem, innbyggernes inntekt*, innbyggernes gjennomsnittsinntekt*, tjener hver innbygger, gjennomsnittsinntekt* per innbygger, gjennomsnittsinntekt* per person, gjennomsnittsinntekt* pr innbygger, gjennomsnittsinntekt* per capita, snittinntekt* per innbygger, månedsinntekt* per innbygger, årsinntekt* per innbygger, middelinntekt* per innbygger, gjennomsnittlige inntekt* per innbygger, gjennomsnittlig månedsinntekt* per innbygger, inntektsnivå* per innbygger, inntektsnivå*, inntektsvekst* per innbygger, tjente, tjener, tjent`,
		rural_income_per_capita: `inntekt* per innbygger på landsbygda, inntekt* per innbygger i landlige områder, inntekt* per innbygger i rurale områder, inntekt* på landsbygda, inntekt* per innbygger i landkommunene, landsbygdas inntekt*, landlig inntekt*, gjennomsnittsinntekt* på landsbygda, gjennomsnittlig inntekt* på landsbygda, inntekt* for landsbygdbefolkningen, landsbygdbefolkningens inntekt*, bøndenes inntekt*, gjennomsnittlig inntekt* for landsbygda, inntekt* i landlige områder, inntekt* for folk på landsbygda, gjennomsnittsinntekt* i landlige områder, inntekt* per person på landsbygda, inntekt* per person i landlige områder, inntekt* til folk på landsbygda, inntekt* per innbygger på bygdene, bygdefolks inntekt*, på landsbygda/bygdene ~ tjente/tjener, tjente/tjener ~ landsbygda/bygdene, på landsbygda`,
		industry_construction: `industri og bygg, industri og byggsektor*, industri og bygge og anleggssektor*, industri og bygg og anlegg, industri bygg og anlegg, industri og anlegg, industri og anleggssektor*, industri byggsektor*, industri bygg, industri og bygg*, industrien og byggenæring*, industri og konstruksjon*, industri konstruksjon*, industri og byggebransje*, industri og byggevirksomhet, industri og byggeaktivitet*, sekundærsektor*, sekundærnæring*, sekundære sektor*, industri og byggområde*, industri samt bygg og anlegg, bygg og industri*`,
		industry_construction_share_grdp: `andel* industri og bygg*, andel* av industri og bygg*, andel* for industri og bygg*, andel* til industri og bygg*, industri og bygg står for, industri og bygg sto for, industri og byggsektoren står for, industri og byggsektoren sto for, industri og bygg utgjør, industri og bygg utgjorde, industri og byggs andel, industri og byggsektorens andel, industri og byggsektoren utgjør, industri og byggsektoren utgjorde, sekundærsektorens andel, industriens og byggenæringens andel, andel* av sekundærsektor*`,
		services: `tjenestesektor*, tjenester, tjenestene, tjenesteytende næring*, tjenesteyting*, tjenestenæring*, servicesektor*, servicenæring*, serviceyting*, handel og tjenester, handels og tjenestesektor*, handel og tjenestesektor*, tjeneste og handelssektor*, tertiærsektor*, tertiærnæring*, handel og service, tjenesteområde*, tjenestebransje*, tjenester og handel, service og handel`,
		services_share_grdp: `andel* tjenester, andel* av tjenester, andel* for tjenester, andel* av tjenestesektor*, andel* til tjenestesektor*, tjenestesektorens andel, tjenestesektoren står for, tjenestesektoren sto for, tjenester står for, tjenester sto for, tjenester utgjør, tjenester utgjorde, tjenestesektoren utgjør, tjenestesektoren utgjorde, tjenestenes andel, andel* for tjenestesektor*, servicesektorens andel, handel og tjenester står for, handel og tjenester utgjør`,
		agriculture: `landbruk skogbruk og fiske*, jordbruk skogbruk og fiske*, jordbruk skogbruk og fiskeri*, landbruk skogbruk og fiskeri*, landbruk skogbruk og akvakultur, jordbruk skogbruk fiske*, landbruk skogbruk fiske*, landbrukssektor*, jordbrukssektor*, landbruket, jordbruket, landbruk, jordbruk, primærsektor*, primærnæring*, landbruksproduksjon*, jordbruksproduksjon*, landbruk og fiske*, landbruks skogbruks og fiskerisektor*, landbruk skogbruk og sjømat*, landbruksnæring*, landbruk skogbruk og fiskerisektor*, skogbruk og fiske*`,
		agriculture_share_grdp: `andel* jordbruk, andel* landbruk, andel* av landbruk*, andel* av jordbruk*, andel* for landbruk*, landbrukets andel, jordbrukets andel, landbrukssektorens andel, landbruk skogbruk og fiske står for, landbruk skogbruk og fiske sto for, landbruk skogbruk og fiske utgjør, landbruk skogbruk og fiske utgjorde, landbruket står for, landbruket sto for, landbruket utgjør, landbruket utgjorde, primærsektorens andel, primærnæringenes andel, jordbruk skogbruk og fiske utgjør, jordbruk skogbruk og fiske står for`,
		industry_construction_growth: `industri og byggsektoren økte, industri og byggsektoren vokste, industri og bygg økte, industri og bygg vokste, industri og bygg steg, vekst* i industri og bygg*, vekst* innen industri og bygg*, industri og byggsektoren steg, sekundærsektoren vokste, sekundærsektoren økte, verdiskaping* i industri og bygg*`,
		agriculture_growth: `landbrukssektoren økte, landbrukssektoren vokste, landbruket vokste, landbruket økte, landbruk skogbruk og fiske økte, landbruk skogbruk og fiske vokste, vekst* i landbruk*, vekst* innen landbruk*, jordbruk skogbruk og fiske økte, jordbruk skogbruk og fiske vokste, vekst* i primærsektor*, primærsektoren vokste, primærnæringene vokste, vekst* i jordbruk*, primærnæringene økte, landbrukets vekst`,
		services_growth: `tjenestesektoren økte, tjenestesektoren vokste, tjenester økte, tjenester vokste, tjenestesektoren steg, vekst* i tjenestesektor*, vekst* innen tjenester, vekst* i tjenester, servicesektoren økte, servicesektoren vokste, tjenesteytende næringer vokste, vekst* i servicesektor*, tertiærsektoren vokste, tjenestesektorens vekst`,
		industry: `industrien, industri, industrisektor*, industriproduksjon*, industrinæring*, industriell produksjon*, industrielle produksjon*, industriens, industriell vekst, industri alene`,
		industry_growth: `industrien alene økte, industrien alene vokste, industrien vokste, industri alene økte, vekst* i industrien, industriens vekst*, industrisektoren økte, industrisektoren vokste, verdiskaping* i industrien, industriens verdiskaping*, industriens verdiøkning*, industrivekst*, industriens bruttoprodukt, industriell verdiskaping*`,
		iip_growth: `iip, industriproduksjonsindeks*, industriell produksjonsindeks*, industrielle produksjonsindeks*, indeks* for industriproduksjon*, indeks* over industriproduksjon*, indeks* for industriell produksjon, produksjonsindeks* for industri*, produksjonsindeks*, industriproduksjonen iip, industriindeks*, iip indeks*, vekst* i industriproduksjonsindeks*, vekst* i iip, produksjonsøkning* i industri*`,
		industrial_production_value: `industriproduksjonsverdi*, verdi* av industriproduksjon*, produksjonsverdi* i industrien, industriens produksjonsverdi*, industrielle produksjonsverdi*, industriell produksjonsverdi*, verdi* av industriell produksjon, produksjonsverdi* innen industri*, produksjonsverdi* for industri*, verdi* på industriproduksjon*, industrisektorens produksjonsverdi*, verdi* av den industrielle produksjonen, vekst* i industriproduksjonsverdi*`,
		manufacturing: `foredlingsindustri*, prosesseringsindustri*, bearbeidende industri*, prosess og produksjonsindustri*, foredlings og produksjonsindustri*, prosessering og produksjon, tilvirkningsindustri*, produksjonsindustri*, videreforedling*, prosess og foredlingsindustri*, foredling og produksjon, foredling og tilvirkning, bearbeidings og produksjonsindustri*, industriell foredling, prosesserings og produksjonsindustri*, prosessindustri*`,
		manufacturing_growth: `vekst* i foredlingsindustri*, foredlingsindustrien vokste, foredlingsindustrien økte, produksjonsindustrien vokste, produksjonsindustrien økte, vekst* i produksjonsindustri*, tilvirkningsindustrien økte, tilvirkningsindustrien vokste, vekst* i bearbeidende industri`,
		construction: `byggesektor*, byggsektor*, bygge og anleggssektor*, bygge og anleggsvirksomhet*, byggenæring*, bygg og anleggsnæring*, bygge og anleggsnæring*, byggebransje*, anleggssektor*, bygg og anleggssektor*, byggevirksomhet*, anleggsvirksomhet*, bygg/bygge og anlegg*`,
		construction_growth: `byggesektoren vokste, byggesektoren økte, byggenæringen vokste, byggenæringen økte, vekst* i byggesektor*, vekst* i byggenæring*, vekst* i bygg og anlegg, bygg og anlegg vokste, bygg og anlegg økte, byggsektoren økte, byggsektoren vokste, bygge og anleggssektoren økte`,
		product_taxes: `produktskatter, produktavgifter, produktskatt*, produktavgift*, produktskatter minus produktsubsidier, produktskatter minus subsidier, skatter på produkter, avgifter på produkter, skatt på produkter, produktskatter fratrukket subsidier, netto produktskatter, produktavgifter minus subsidier, nettoprodukt skatt*, produkttilskudd, produktsubsidi*, skatter minus produktstøtte`,
		product_tax_growth: `produktskatter økte, produktavgifter økte, produktskatter minus subsidier økte, produktskatter minus produktsubsidier økte, vekst* i produktskatter, vekst* i produktavgifter, produktskattene økte, produktavgiftene økte`,
		national_economy: `landets bnp, vietnams bnp, nasjonalt bnp, nasjonens bnp, landets bruttonasjonalprodukt, vietnams bruttonasjonalprodukt, landets økonomi, vietnams økonomi, den vietnamesiske økonomien, nasjonaløkonomi*, nasjonale bnp, hele landets bnp, landets bruttoprodukt, det nasjonale bnp`,
		gdp_growth: `bnp vekst* nasjonalt, landets bnp vekst*, vietnams bnp vekst*, nasjonal bnp vekst*, nasjonale bnp vekst*, vekst* i landets bnp, landets økonomiske vekst*, vekst* i landet, nasjonal vekst*, nasjonale vekst*, landets vekst*, vekst* på landsbasis, vekst* nasjonalt, vietnams økonomiske vekst*, bnp vekst* på landsbasis, bnp vekst* for hele landet, gdp vekst*, gdp, hele landet ~ bnp vekst*, landet ~ bnp vekst*, nasjonalt ~ bnp*, bnp vekst* i landet, landets samlede vekst, vekst* i hele landet, nasjonens vekst`,
		labour_productivity: `arbeidsproduktivitet*, arbeidskraftsproduktivitet*, arbeidskraftproduktivitet*, samfunnsmessig arbeidsproduktivitet*, sosial arbeidsproduktivitet*, sosiale arbeidsproduktivitet*, produktivitet* per arbeider, produktivitet* per sysselsatt, produktivitet* i arbeidslivet, produktivitet*, grdp per sysselsatt, grdp per arbeider, verdiskap* per/pr sysselsatt/arbeider/ansatt/yrkesaktiv, per/pr sysselsatt/yrkesaktiv`,
		tfp_contribution: `tfp, tfp bidrag*, total faktorproduktivitet*, totalfaktorproduktivitet*, totale faktorproduktivitet*, bidrag* fra tfp, bidrag* fra total faktorproduktivitet*, faktorproduktivitet*, tfps bidrag, tfp andel*`,
		social_investment: `sosial investering*, sosiale investering*, sosialt investering*, total sosial investering*, totale sosiale investering*, samlet sosial investering*, samlede sosiale investering*, samfunnets samlede investering*, samfunnsmessige investering*, samfunnsinvestering*, totale investering*, samlede investering*, total investering*, samlet investering*, utviklingsinvestering*, investeringskapital* i samfunnet, investering* i hele samfunnet, investeringskapital* for hele samfunnet, hele samfunnets investering*, realisert investeringskapital*, gjennomført investeringskapital*, gjennomførte investering*, investeringskapital* for utvikling, total utviklingsinvestering*, totalt investert kapital, total investeringskapital*, totale investeringskapital*, samlet investeringskapital*, samfunnets totale investering*, investeringskapital* fra hele samfunnet, sosial utviklingsinvestering*, mobilisert investeringskapital*, bruttoinvestering*, realinvestering*, investert i provinsen, kapital* som er investert, kapital* investert, investert i hele samfunnet, investert for, ble/er/blitt (det) investert, investert kapital, investert beløp, investeringene i samfunnet, utviklingskapital*, vekst* i investering*`,
		public_investment_disbursement: `utbetaling* av offentlig investeringskapital, utbetaling* av offentlige investering*, utbetaling* av offentlig investering*, offentlig investeringskapital*, offentlige investering*, offentlig investering*, utbetalingsgrad*, utbetalingsrate*, utbetalingstakt*, utbetalingsprosent*, utbetaling* av investeringskapital, utbetalt investeringskapital, utbetalte offentlige midler, utbetaling* av kapital, utbetaling* av midler, kapitalutbetaling*, utbetalte investeringsmidler, utbetaling* av offentlige investeringsmidler, utbetalt offentlig kapital, utbetaling* fra statsbudsjettets investering*, offentlige investeringsmidler, utbetaling* til offentlige investering*, disponering av offentlig investeringskapital, utbetalt av planen, utbetaling* av offentlig kapital, disbursering*, utbetalingsresultat*, offentlige investeringskapital*, utbetalt ~ av den offentlige, den offentlige investeringskapital*, disponerte, utbetalte investering*, utbetalingen nådde, utbetalingen var, utbetalingene, kapital utbetalt, offentlige investeringsplan*, av midlene, av investeringsmidlene, offentlige byggeprosjekt*, utbetaling* av offentlige midler, investeringsbudsjett*`,
		fdi: `fdi, direkte utenlandske investering*, utenlandske direkteinvestering*, utenlandsk direkteinvestering*, utenlandske direkte investering*, direkte utenlandsk investering*, fdi sektor*, fdi prosjekt*, utenlandske investering*, utenlandsk investering*, direkteinvestering* fra utlandet, utenlandskinvestert*, utenlandsk eide, fdi prosjekter, nye fdi prosjekter, utenlandske prosjekter, utenlandske investeringsprosjekter, utenlandskinvesterte prosjekter, prosjekter med utenlandsk kapital, nye utenlandske prosjekter, prosjekter med utenlandsk investering, direkteinvesteringsprosjekter, nylisensierte prosjekter, prosjekter fra utenlandske investorer, utenlandske direkteinvesteringsprosjekter, utenlandsk finansierte prosjekter, registrert/registrerte kapital*`,
		fdi_capital: `fdi kapital*, fdi tiltrekning*, tiltrekning av fdi, tiltrekking av fdi, tiltrukket fdi, tiltrekke fdi, utenlandsk investeringskapital, utenlandsk kapital, registrert fdi, registrert fdi kapital, nyregistrert kapital, nyregistrert og tilført kapital, nyregistrert fdi*, ny fdi kapital, fdi tilsig*, fdi strøm*, tiltrekke* utenlandske direkteinvestering*, tiltrukket seg utenlandske investering*, tiltrekning av direkte utenlandske investering*, registrert kapital fra utlandet, utenlandsk direkteinvesteringskapital, nytegnet fdi, fdi tilførsel, fdi tilstrømning*, ny registrert kapital, nyregistrert og justert kapital, tilleggskapital, utenlandske investorer, utenlandske investorer skjøt inn, trukket til seg utenlandsk kapital, utenlandske midler, registrert utenlandsk kapital, tiltrukket seg ~ utenlandsk kapital`,
		fdi_projects: `antall fdi prosjekter`,
		fdi_stock: `gyldige fdi prosjekter, gyldige utenlandske prosjekter, gyldige prosjekter, gjeldende fdi prosjekter, fdi prosjekter i drift, akkumulert fdi, aktive fdi prosjekter, fortsatt gyldige prosjekter, fortsatt gjeldende prosjekter, fdi prosjekter som fortsatt er gyldige, samlet registrert fdi, registrert kapital på totalt, oppsamlet fdi, gyldige direkteinvesteringsprosjekter, fdi beholdning*, samlet registrert investeringskapital, samlet/samlede/total/totale/totalt/akkumulert/akkumulerte registrert/registrerte (investerings) kapital*, gyldige/gjeldende/aktive (utenlandske) (fdi) prosjektene`,
		investment: `investering*, investeringskapital*, investeringsprosjekter, nye investeringsprosjekter, investeringsprosjekt*, innenlandske investeringsprosjekter, innenlandske prosjekter, nye prosjekter, prosjekter fikk investeringsgodkjenning, lisensierte prosjekter, godkjente investeringsprosjekter, ikke budsjettfinansierte prosjekter, prosjekter utenfor budsjettet, private investeringsprosjekter, investeringssertifikat*, nye lisensierte prosjekter, investeringsgodkjenning*`,
		investment_attracted: `tiltrekke investering*, tiltrekke seg investering*, tiltrukket investering*, tiltrukket seg investering*, tiltrukket kapital, tiltrekning av investering*, tiltrekking av investering*, investeringstiltrekning*, tiltrukne investering*, tiltrekker investering*, tiltrakk investering*, tiltrakk seg investering*, tiltrukket investeringskapital, tiltrakk investeringskapital, innenlandske og utenlandske investering*, innenlandsk og utenlandsk kapital, innenlandsk og utenlandsk investering*, omregnet kapital, konvertert kapital, nyregistrert og tilleggsregistrert kapital, totalt tiltrukket kapital, samlet tiltrukket kapital, investeringsfremme`,
		investment_projects: `antall investeringsprosjekter`,
		domestic_investment_capital: `innenlandsk investeringskapital*, innenlandske investering*, innenlandsk investering*, innenlandsk kapital, innenlandske investorer, innenlandske direkteinvestering*, innenlandsk direkteinvestering*, innenlandsk registrert kapital, ddi, ddi kapital*, registrert innenlandsk kapital, kapital fra innenlandske investorer, innenlandske prosjekter med kapital, ikke budsjettmessig kapital, privat investeringskapital*, innenlandske selskaper, innenlandske bedrifter, innenlandske foretak, private investorer`,
		enterprises_new: `nyetablerte bedrifter, nyetablerte foretak, nyetablerte selskaper, nyetablerte virksomheter, nystartede bedrifter, nystartede foretak, nyregistrerte bedrifter, nyregistrerte foretak, nyregistrerte selskaper, nye bedrifter, nye foretak, nye selskaper, bedrifter ~ nyetablert, foretak ~ nyetablert, bedrifter ble etablert, foretak ble etablert, bedrifter ble nyetablert, bedrifter ble stiftet, foretaksetablering*, bedriftsetablering*, nyetablering*, etablering* av nye bedrifter, etablering* av bedrifter, antall nyetablerte bedrifter, nylig etablerte bedrifter, nylig etablerte foretak, nylig registrerte bedrifter, bedrifter nyregistrert, registrerte nye bedrifter, bedrifter ble registrert, nye virksomheter, foretak ble registrert, selskaper ble etablert, nye registrerte bedrifter, bedrifter ble opprettet, nyopprettede bedrifter, nyopprettede foretak, nystartede selskaper, startet ~ bedrifter, bedrifter startet opp, foretak startet opp, nye firmaer, nystiftede, stiftet, firmaer ble etablert, bedrifter så dagens lys, nye bedriftsregistreringer, bedriftsregistrering*, foretaksregistrering*, innført i registeret/foretaksregisteret`,
		enterprises_total: `aktive bedrifter, aktive foretak, bedrifter i drift, foretak i drift, virksomme bedrifter, aktive selskaper, antall bedrifter, bedrifter i provinsen, registrerte bedrifter, antall foretak, totalt antall bedrifter, det totale antallet bedrifter, samlet antall bedrifter, opererende bedrifter, selskaper i drift, aktive virksomheter, bedrifter som er i drift, bedrifter er i drift, foretak er i drift, virksomheter er i drift, selskaper er i drift, bedrifter driver, virksomheter i drift, bedrifter/foretak/selskaper (er/var) i virksomhet, driver virksomhet, i virksomhet`,
		enterprises: `bedrifter, foretak, selskaper, firmaer`,
		budget: `budsjettet, statsbudsjettet, budsjett, statsbudsjett`,
		revenue: `inntekter, inntektene, inntekter på, inntektene på, omsetningen, inntjeningen, inntjening`,
		state_budget_revenue: `budsjettinntekt*, statsbudsjettinntekt*, statsbudsjettets inntekt*, statens budsjettinntekt*, inntekt* til statsbudsjettet, inntekt* på statsbudsjettet, inntekt* til budsjettet, statsbudsjettinnkreving*, budsjettinnkreving*, budsjettinntekt* i området, budsjettets inntekt*, samlede budsjettinntekt*, totale budsjettinntekt*, totale statsbudsjettinntekt*, samlede statsbudsjettinntekt*, statlige budsjettinntekt*, statsinntekt*, statens inntekt*, inntekt* i området, offentlige inntekt*, inntekt* for statsbudsjettet, innkreving* til statsbudsjettet, innkreving* av statsbudsjettet, innkrevd til budsjettet, krevde inn, innkrevd, krevd inn, innbetalt til budsjettet, innbetalt til statsbudsjettet, innbetaling* til budsjettet, skatteinntekt*, skatte og avgiftsinntekt*, budsjettinntjening*, statsbudsjettet i området, skatteinngang*, provinsens budsjettinntekt*, provinsens inntekt*, budsjettbidrag*, bidrag* til statsbudsjettet, bidro til statsbudsjettet, budsjettinntektsanslag*, totale inntekt*, samlede inntekt*, total inntekt*, årets inntekt*, statens inntekt* i området, statskassens inntekt*, fikk inn til budsjettet, budsjettinnbetaling*, offentlige budsjettinntekt*, hentet inn, skatteetaten, dro inn, fikk inn, penger til budsjettet, til statskassen, statskassen, innkrevingen, innkrevd i området, skatteinnkreving*, budsjettkassen, budsjettinngang*, innbetalingene til budsjettet, tok inn, tok alene inn, tok ~ inn, skatt/skatter og avgifter, budsjettinntektsmål*, vekst* i budsjettinntekt*, vekst* i inntekt*, vekst* i statsbudsjett*, inntektsvekst*, inntektsøkning*, inntektsnedgang*, inntektsmål*, inntektsanslag*, inntektssvikt*, bykassen/provinskassen, kassen, skattene, skatten, skattevesenet, skattemyndighet*, skattekontor*, kreve/krever inn`,
		domestic_revenue: `innenlandske inntekt*, innenlandsk inntekt*, inntekt* fra innenlandske kilder, fra innenlandske kilder, innenlandsinntekt*, innenlands inntekt*, innenlandske budsjettinntekt*, innenlandske skatteinntekt*, innenlandske skatter, innenlandsk innkreving*, innenlandske kilder, innlandsinntekt*, interne inntekt*, innenlandske inntektskilder, innenlandske skatter og avgifter, den innenlandske delen, innenlandsk del, skatter fra innenlandsk virksomhet, inntekt* innenlands, inntekt* fra innenlandsk virksomhet, innenlandsk budsjettinntekt*, fra innenlandske virksomheter/bedrifter/foretak/næringsdrivende, innenlands skatt*`,
		customs_revenue: `inntekt* fra import og eksport*, import og eksportinntekt*, eksport og importinntekt*, fra import og eksport, fra import og eksportaktivitet*, import og eksportaktivitet*, import og eksportavgift*, import eksportavgift*, eksport og importavgift*, import og eksportskatt*, import og eksporttoll*, inntekt* fra eksport og import*, fra eksport og import, tollinntekt*, inntekt* fra toll*, fra tollen, tollvesenets inntekt*, tollavgift*, tollvesenet krevde inn, importavgift*, importskatt*, importtoll*, inntekt* fra importaktivitet*, skatt på import og eksport, skatter på import og eksport, avgifter på import og eksport, tollinnkreving*, importmoms*, inntekt* fra utenrikshandel*, tollmyndighetenes inntekt*, inntekt* fra import, toll og avgifter, fra toll, importen og eksporten bidro, import og eksport bidro, importen og eksporten ga, import og eksport ga, tollvesenet, tollmyndighetene, tollen, tollsektoren, tollkontoret`,
		local_budget_revenue: `lokale budsjettinntekt*, lokalbudsjettets inntekt*, lokalbudsjettinntekt*, lokalt budsjettinntekt*, lokale inntekt*, lokalbudsjett*, provinsbudsjettets inntekt*, inntekt* i lokalbudsjettet, inntekt* til lokalbudsjettet, det lokale budsjettets inntekt*, lokale budsjettets inntekt*, det lokale budsjettet, provinsbudsjettinntekt*, distriktsbudsjettinntekt*, inntekt* til det lokale budsjettet`,
		budget_expenditure: `budsjettutgift*, budsjettutlegg*, statsbudsjettutgift*, statsbudsjettets utgift*, offentlige utgift*, budsjettforbruk*, lokale budsjettutgift*, utgift* på statsbudsjettet, utgift* over statsbudsjettet, utgift* over budsjettet, lokalbudsjettets utgift*, lokalbudsjettutgift*, totale utgift*, samlede utgift*, totale budsjettutgift*, samlede budsjettutgift*, budsjettets utgift*, statens utgift*, utgiftene, budsjettbevilgning*, driftsutgift*, løpende utgift*, lokale utgift*, utgift* til utviklingsinvestering*, offentlig forbruk, budsjettbruk*, utgift* over/på/i (det) (lokale) *budsjettet, *budsjettets utgift*, brukte/brukt ~ (over) budsjettet, over budsjettet, brukte/forbrukte/bevilget`,
		exports: `eksport, eksporten, eksports, eksportens, eksportverdi*, eksportinntekt*, eksportomsetning*, vareeksport*, eksporterte, eksporterte varer for, eksportert for, eksportert, eksporterer, eksportere, eksportsalg*, eksportvolum*, eksportomfang*, samlet eksport, total eksport, totale eksport*, verdi* av eksporten, verdi* av vareeksporten, eksportvarer, eksportvekst*, eksport av varer, omsetning* fra eksport, omsetning* av eksport, eksportomsettning*, utførsel*, provinsens eksport, eksporttall*, eksportvareverdi*, vekst* i eksport*, vekstrate* for eksport*, eksportens vekst, vekst* for eksport*, eksportøkning*, eksportnedgang*, eksportfall*, eksporttilbakegang*, eksportmål*, til utlandet, solgte/solgt ~ utlandet`,
		imports: `import, importen, imports, importverdi*, importomsetning*, vareimport*, importerte, importert, importerte varer for, importert for, importerer, importvolum*, samlet import, total import, verdi* av importen, import av varer, omsetning* av import, innførsel*, importtall*, importkostnad*, provinsens import, vekst* i import*, vekstrate* for import*, importvekst*, vekst* for import*, importøkning*, importnedgang*, importfall*, kjøpte/kjøpt ~ utlandet, innkjøp* fra utlandet, fra utlandet for, kjøpte/kjøpt (inn) varer`,
		trade_turnover: `import og eksportomsetning*, import eksportomsetning*, eksport og importomsetning*, import og eksportverdi*, import eksportverdi*, eksport og importverdi*, samlet import og eksport*, total import og eksport*, totale import og eksport*, samlede import og eksport*, samlet eksport og import*, total eksport og import*, totale eksport og import*, handelsomsetning*, utenrikshandel*, samhandel*, handelsvolum*, import og eksport av varer, import og eksportvolum*, varehandel over grensen, grensehandel*, omsetning* over grensen, import og eksport gjennom grense*, import og eksport over grense*, eksport og importvolum*, total handel, samlet handel, vareutveksling*, importen og eksporten samlet, utenrikshandelsomsetning*, im og eksport, import og eksport samlet, eksport og import samlet, importen og eksporten til sammen, varer gjennom grense*, vareomsetning* gjennom grense*, omsetning* gjennom grense*, verdien av varene gjennom grense*, varer over grense*, vareverdi* gjennom grense*, im og eksportomsetning*, grenseoverskridende handel*, handel* over grense*, tollklarerte varer, varehandel* gjennom grense*, import og eksport samlet sett, grenseport*, gjennom grenseovergang*, over grenseovergang*, passerte grense*, handel* med utlandet, grenseovergang*, grensestasjon*`,
		retail_sales: `detaljsalg*, detaljhandel*, detaljomsetning*, detaljhandelsomsetning*, detaljvarehandel*, detaljistsalg*, salg* i detaljhandel*, totalt detaljsalg*, samlet detaljsalg*, detaljsalg* av varer, detaljsalg* av varer og forbrukertjenester, detaljsalg* av varer og tjenester, varehandel*, salg* av varer og tjenester, salg* av varer og forbrukertjenester, omsetning* av varer og forbrukertjenester, omsetning* av forbruksvarer, detaljomsetning* av varer og forbrukertjenester, detaljvareomsetning*, forbrukertjeneste*, inntekt* fra forbrukertjenester, omsetning* av detaljvarer, omsetning* i detaljhandel*, butikkomsetning*, butikksalg*, totalt salg av varer, detaljhandelssalg*, detaljhandelsinntekt*, omsatte for, omsetning* i butikk*, butikkene, vekst* i detalj*, vekst* i varehandel*, butikker, serveringssteder, forretninger, omsatte`,
		goods_services_sales: `vareomsetning*, varesirkulasjon*, varesirkulasjon* og tjenesteinntekt*, vareomløp*, varestrøm*, omsetning* av varer og tjenester, samlet vareomsetning*, total vareomsetning*, sirkulasjon* av varer, omløp av varer, varesalg og tjenesteinntekt*, tjenesteinntekt*, varesirkulasjon* og serviceinntekt*, varesalg og tjenesteomsetning*, inntekt* fra tjenester`,
		cpi_growth: `konsumprisindeks*, kpi, cpi, forbrukerprisindeks*, konsumpris*, forbrukerpris*, prisindeks* for forbruk*, inflasjon*, prisstigning*, prisvekst*, prisnivåindeks*, prisene, prisnivået, levekostnad*`,
		tourists: `turister, turistene, besøkende, turistbesøk*, tilreisende, turisme, gjester, besøkere, besøk, feriegjest*, overnattingsgjest*, hotellgjest*, dagsturist*`,
		tourist_arrivals: `turistankomst*, antall turister, antallet turister, antall besøkende, antallet besøkende, besøkstall*, turistnæringen tok imot, ønsket ~ turister velkommen, tok imot ~ turister, tok imot ~ besøkende, turisttall*, turisttrafikk*, antall gjester, antallet gjester, besøksvolum*, turistvolum*, antall turistankomster, totalt antall besøkende, det totale antallet besøkende, totalt antall turister, det totale antallet turister, samlet antall turister, samlet antall besøkende, tok imot, velkommen, tiltrukket turister, gjestedøgn og besøk, besøkende og turister, turiststrøm*, vekst* i antall turister, vekst* i antallet turister, vekst* i turist*, vekst* i besøk*, turistøkning*, besøksøkning*, turistvekst*, besøksvekst*`,
		international_tourist_arrivals: `utenlandske turister, utenlandske besøkende, internasjonale turister, internasjonale besøkende, utenlandske gjester, internasjonale gjester, internasjonale ankomster, internasjonale turistankomst*, utenlandske turistankomst*, utenlandsturist*, utenlandske ankomster, antall internasjonale besøkende, antall utenlandske turister, internasjonale reisende, besøkende fra utlandet, turister fra utlandet, utenlandske reisende, utenlandstrafikk*, internasjonale turistbesøk*, utlendinger, gjester fra utlandet`,
		domestic_tourist_arrivals: `innenlandske turister, innenlandske besøkende, innenlandske gjester, innenlandsturist*, innenlandske ankomster, innenlandske turistankomst*, vietnamesiske turister, innenlandske reisende, innenlandsbesøk*, antall innenlandske besøkende, antall innenlandske turister, vietnamesiske besøkende, hjemlige turister, vietnamesiske gjester/reisende`,
		tourism_revenue: `turistinntekt*, turismeinntekt*, inntekt* fra turisme*, inntekt* fra turister, reiselivsinntekt*, turismens inntekt*, turistnæringens inntekt*, inntekt* fra reiseliv*, turistomsetning*, omsetning* fra turisme*, omsetning* i turistnæring*, reiselivets omsetning*, totale inntekt* fra turisme*, samlede inntekt* fra turisme*, turismeomsetning*, inntekt* fra turistnæring*, inntekt* fra turistvirksomhet*, inntekt* fra besøkende, reiselivsomsetning*, turistenes forbruk, turistsektorens inntekt*, inntekt* fra turistaktivitet*, turistinntjening*, turistene la igjen, turister la igjen, reiselivsnæringens inntekt*, turistnæringens omsetning*, besøkende la igjen, inntekt* fra reiselivsnæring*, turistsektorens omsetning*, turistene brukte, la igjen, legger igjen, lagt igjen, gjestene/turistene/besøkende/reiselivet/turismen ga/brakte/skaffet/innbrakte/spyttet, reiselivet/turistnæringen/reiselivsnæringen/turismen omsatte, bransjens/næringens omsetning/inntekter, hotellnæring*`,
		grain_output: `kornproduksjon*, kornavling*, matkornproduksjon*, produksjon* av korn*, matproduksjon*, matvareproduksjon*, kornavkastning*, matavling*, samlet kornproduksjon*, total kornproduksjon*, produksjon* av matkorn, produksjon* av matvekster, matvekstproduksjon*, kornhøst*, avling* av korn, kornmengde*, produksjon* av matvarer, korn, kornet, matkorn, kornvekster, kornavlinger med, produksjon* av kornholdige matvekster, korn produsert, matkornavling*, kornholdige avling*, kornholdige matvarer`,
		rice: `ris, risen, uavskallet ris, risdyrking*, vinter vårris, vinter vår risen, vårris*, sommerris*, vinter vår avling*, sommer høst avling*, vinter vår/vårs sesong*, sommer høst sesong*, rismark*, risåker*, risåkr*`,
		rice_yield: `risavling*, risavkastning*, avling* per hektar, avkastning* per hektar, risutbytte*, avling* av ris, avkastning* av ris, gjennomsnittlig risavling*, risens avkastning, risens avling, hektaravling*, avling* i vinter vår sesong*, vinter vår risavling*, gjennomsnittsavling*, gjennomsnittlig avling*, gjennomsnittlig avkastning*, avlingsnivå*, utbytte* per hektar, risavling* per hektar, vårrisavling*, avling* for vinter vårris`,
		rice_output: `risproduksjon*, produksjon* av ris, rishøst*, risproduksjonsvolum*, mengde ris, total risproduksjon*, samlet risproduksjon*, uavskallet risproduksjon*, rismengde*, risvolum*, tonn ris, tonn uavskallet ris, produksjon* av uavskallet ris, produksjonen av vårris`,
		sown_area: `sådd areal*, tilsådd areal*, tilsådde areal*, beplantet areal*, beplantede areal*, planteareal*, såareal*, dyrkingsareal*, dyrket areal*, dyrkede areal*, dyrkningsareal*, avlingsareal*, areal* med ris, risareal*, maisareal*, kaffeareal*, fruktareal*, grønnsaksareal*, plantet areal*, areal* tilplantet, tilplantet areal*, areal* beplantet med, areal* under dyrking, hektar tilsådd, areal* sådd med, avlingsområde*, sådde areal*, planteområde*, sådd, å så, sådde, tilsådd, tilsådde, sådde til, tilplantet, beplantet`,
		hightech_farmland: `landkonsolidering*, jordkonsolidering*, konsolidering av jord*, konsolidert jordbruksareal*, konsolidert landbruksareal*, konsoliderte jordbruksareal*, høyteknologisk landbruk*, høyteknologisk jordbruk*, høyteknologiske landbruk*, konsentrert jordbruksareal*, sammenslåing av jord*, samling av jord*, akkumulert landbruksjord*, akkumulering av jord*, jordakkumulering*, landakkumulering*, høyteknologiske jordbruksområde*, areal* med høyteknologi*, akkumulert og konsolidert jord*, storskala landbruksareal*, konsentrasjon av jordbruksareal*, konsolidert jord*, jordsammenslåing*, høyteknologisk produksjon, jord for høyteknologisk*, samlet jord*, jord samlet`,
		agricultural_production_value: `produksjonsverdi* i landbruket, landbrukets produksjonsverdi*, landbruksproduksjonsverdi*, verdi* av landbruksproduksjon*, produksjonsverdi* i jordbruket, jordbrukets produksjonsverdi*, verdi* av jordbruksproduksjon*, produksjonsverdi* innen landbruk*, produksjonsverdi* for landbruk*, produksjonsverdi* av landbruk*, produksjonsverdi* i landbruks*, produksjonsverdi* for jordbruk*, jordbruksproduksjonsverdi*, produksjonsverdi* i primærnæring*, produksjonsverdi* for landbruk skogbruk og fiske, landbrukssektorens produksjonsverdi*, verdi* av landbruk skogbruk og fiske*, produksjonsverdi* per hektar`,
		services_production_value: `produksjonsverdi* for tjenester, produksjonsverdi* i tjenestesektor*, tjenestesektorens produksjonsverdi*, produksjonsverdi* av tjenester, verdi* av tjenesteproduksjon*, produksjonsverdi* innen tjenester, produksjonsverdi* innen handel og tjenester, produksjonsverdi* for handel og tjenester, produksjonsverdi* i handel og tjenester, tjenesteproduksjonsverdi*, verdi* av handel og tjenester, tjenestenæringens produksjonsverdi*, produksjonsverdi* i/for/av/innen (handel og) tjenesteyt*/tjenestenæring*/servicenæring*/service`,
		sector_production_value: `produksjonsverdi* i sektoren, produksjonsverdi* for sektoren, sektorens (samlede/totale) produksjonsverdi, produksjonsverdi* i næringen, næringens (samlede/totale) produksjonsverdi, produksjonsverdi* til sektoren`,
		total_production_value: `total produksjonsverdi*, totale produksjonsverdi*, samlet produksjonsverdi*, samlede produksjonsverdi*, produksjonsverdi* totalt, produksjonsverdi*, bruttoproduksjonsverdi*, produksjonsverdi* for alle sektorer, produksjonsverdi* i alle sektorer, verdi* av den samlede produksjonen, verdi* av produksjonen, produksjonsverdi* i hele økonomien`,
		forest_coverage: `skogdekning*, skogdekke*, skogdekkegrad*, skogdekningsgrad*, skogdekningsrate*, skogdekket areal, skogandel*, dekning* av skog, skogens dekningsgrad, andel* skog, skogprosent*, skogdekkeprosent*, skogen dekker, skog dekker, skogkledd, dekket av skog, skogen`,
		ocop_products: `ocop, ocop produkt*, produkter under ocop*, ocop sertifiserte, ocop godkjente, ett produkt per kommune, en kommune ett produkt, én kommune ett produkt, ocop program*, hver kommune ett produkt, stjerners ocop*, ocop standard*, trestjerners, firestjerners, femstjerners`,
		new_rural: `nye landlige, nye landlige standarder, ny landlig standard, nye landlige områder, nye rurale, nye rurale områder, nytt landlig, nye landdistrikt*, nye landsbygd*, ny landsbygd*, nye bygde*, nye landlige utvikling*, ny landlig utvikling*, nye landlige standardene`,
		communes_new_rural: `kommuner som oppfyller nye landlige*, kommuner som oppfyller standarden*, kommuner oppfyller nye landlige*, kommuner som oppfylte nye landlige*, kommuner med ny landlig standard, kommuner med nye landlige standarder, kommuner anerkjent, kommuner er anerkjent, kommuner ble anerkjent, kommuner som er anerkjent, kommuner oppfyller standarden*, kommuner oppfylte standarden*, kommuner som har nådd nye landlige*, kommuner som når nye landlige*, kommuner nådde nye landlige*, kommuner har nådd nye landlige*, andel* kommuner, kommuner som møter nye landlige*, kommuner har oppfylt, kommuner i mål, nye landlige kommuner, kommuner oppnådde nye landlige*, kommuner som oppfyller nye rurale*, kommuner har oppnådd nye landlige*, kommuner møter nye landlige*, tallet på kommuner, kommuner i henhold til standarden, kommuner som har oppnådd nye landlige*, kommuner som oppfyller kriteriene, kommuner som tilfredsstiller nye landlige*, kommuner nådde målet, andel* av kommuner, kommuner når målene, kommuner nye landlige, av kommunene, kommunene oppfylte, kommunene oppfyller, kommuner har nådd standarden*, kommuner nådde standarden*, kommuner har fullført, kommuner fullførte, kommuner er i mål, kommuner innfrir, kommuner innfridde, kommuner som innfrir, kommuner tilfredsstiller, kommuner som når standarden*, nye landkommuner, kommuner godkjent, kommuner ble godkjent, kommuner er godkjent, kommuner som er godkjent, kommuner standarden, kommuner kravene, kommuner målene, kommuner de nye landlige`,
		communes_new_rural_advanced: `avanserte nye landlige*, avansert ny landlig*, avansert nye landlige*, avanserte kommuner, nye avanserte landlige*, kommuner på avansert nivå, avansert nivå, avanserte nivå*, avanserte landlige*, avansert landlig*, avanserte nye rurale*, avansert standard, avanserte standarder, forbedrede nye landlige*, kommuner er avanserte, er avanserte, som avanserte, nye landlige områder på avansert nivå, høyere nye landlige*, kommuner oppfyller avanserte, ny landlig avansert, nye landlige avanserte, avanserte nye landkommuner, avansert nytt landlig*, avanserte nye bygdekommuner, de avanserte, de avanserte standardene, avanserte kriterier, de avanserte kravene, avansert status`,
		communes_new_rural_model: `modell for nye landlige*, modellkommune*, mønsterkommune*, nye landlige modell*, modell nye landlige*, ny landlig modell*, modellnivå*, eksemplariske nye landlige*, mønstergyldige nye landlige*, nye landlige modellkommuner, på modellnivå, modelløkende nye landlige*, forbilledlige nye landlige*, nye modellkommuner, landlige modellkommuner, nye landlige mønsterkommuner, eksemplariske kommuner, eksemplarisk ny landlig*, modell for ny landlig*, forbildekommune*, modell av nye landlige*, mønster for nye landlige*, nye landlige områder som er modell*, modell* for nye landlige*, modell* for nytt landlig*, modellstandard*, mønsterstandard*, modellkravene, modellkriteri*, modellstatus*`,
		districts_new_rural: `distrikter som oppfyller nye landlige*, distriktsenheter, enheter på distriktsnivå, enhetene på distriktsnivå, distrikter oppfyller nye landlige*, distrikter har fullført, distrikter som har fullført, distriktsnivåenheter, distriktsenheter som oppfyller, distrikter anerkjent, distrikter er anerkjent, distrikter ble anerkjent, nye landlige distrikter, distrikter som oppfyller standarden*, distrikter med ny landlig standard, distrikter som har nådd nye landlige*, distrikter når nye landlige*, distrikter oppnådde nye landlige*, distrikter og byer har fullført, distrikter byer og tettsteder har fullført, enheter på distriktsnivå som har fullført`,
		new_rural_criteria: `kriterier per kommune, kriterier pr kommune, kriterier i snitt, kriterier i gjennomsnitt, kriterier for nye landlige*, nye landlige kriterier, gjennomsnittlig antall kriterier, gjennomsnitt* kriterier, hver kommune oppfyller, kommune oppfyller i snitt, hver kommune oppfyller i snitt, hver kommune oppfyller i gjennomsnitt, gjennomsnittlig oppfyller hver kommune, kriterier kommune, antall kriterier, snitt* på kriterier, i gjennomsnitt oppfyller hver kommune, kriterier oppfylt, hver kommune oppfyl*, kommune oppfylte i snitt, kommunene oppfyl* i snitt, kriterier for hver kommune, kommunene oppfyl* i gjennomsnitt, hver kommune, har hver kommune, gjennomsnitt har hver kommune, kommunene i snitt, kommunene i gjennomsnitt, kommunesnitt*`,
		poverty_rate: `fattigdomsrate*, fattigdomsgrad*, fattigdomsprosent*, andel* fattige husholdninger, andel* fattige husstander, fattige husholdninger, fattige husstander, fattigdomsandel*, fattigdommen, fattigdom, andel* av fattige husholdninger, fattigdomsnivå*, rate* av fattige husholdninger, flerdimensjonal fattigdom*, multidimensjonal fattigdom*, husholdningene fattige, husholdninger er fattige, andel* fattige, fattige familier, fattigdomsreduksjon*, fattigdomsbekjempelse*, flerdimensjonale fattigdom*, fattige hushold, antall fattige husholdninger, husstandene fattige, fattigdomstall*, multidimensjonale fattigdom*, andel* av husholdningene som er fattige, lever i fattigdom, fattigdomsandelen, husholdningene lever i fattigdom, fattige blant husholdningene, fattigdommen blant, av husholdningene er fattige, av husstandene er fattige, husholdninger ut av fattigdom*, flerdimensjonalt fattige, fattige, fattig`,
		near_poor_rate: `nesten fattige husholdninger, nesten fattige, nær fattige husholdninger, nær fattige, nærfattige, andel* nesten fattige*, andel* nær fattige*, husholdninger nær fattigdomsgrensen, nesten fattigdom*, nær fattigdom*, nestenfattige, andel* nærfattige*, husholdninger like over fattigdomsgrensen`,
		temporary_houses_removed: `midlertidige hus*, midlertidige og falleferdige hus*, falleferdige hus*, midlertidige bolig*, midlertidige og falleferdige bolig*, fjerning av midlertidige*, avvikling av midlertidige*, midlertidige og forfalne hus*, forfalne hus*, fjerne midlertidige*, fjernet midlertidige*, falleferdige bolig*, eliminering av midlertidige*, eliminere midlertidige*, dårlige hus*, provisoriske hus*, provisoriske og falleferdige*, utrangerte hus*, fjernet falleferdige*, solidaritetshus*, nedslitte hus*, midlertidige og nedslitte*, rønner, provisoriske bolig*, provisoriske boliger, midlertidige hjem, rivningsmodne hus*, falleferdige boliger`,
		health_insurance_coverage: `helseforsikringsdekning*, helseforsikring*, dekning* av helseforsikring*, andel* med helseforsikring*, helseforsikringsgrad*, helsetrygd*, sykeforsikring*, helseforsikrede, har helseforsikring, deltar i helseforsikring*, deltakelse i helseforsikring*, helseforsikringsdeltak*, helseforsikringskort, dekningsgrad* for helseforsikring*, dekket av helseforsikring*, helseforsikret, syketrygd*, er forsikret`,
		social_insurance_coverage: `trygdedekning*, deltakelse i trygd*, sosialforsikring*, sosial forsikring*, trygdeordning*, deltar i trygd*, sosialtrygd*, sosialforsikringsdekning*, deltar i sosialforsikring*, deltakelse i sosialforsikring*, folketrygd*, dekket av sosialforsikring*, obligatorisk og frivillig trygd, frivillig sosialforsikring*, obligatorisk sosialforsikring*, dekning* av sosialforsikring*, trygd, sosial trygd, sosialforsikrede`,
		unemployment_insurance_coverage: `arbeidsledighetsforsikring*, arbeidsløshetsforsikring*, arbeidsledighetstrygd*, arbeidsløshetstrygd*, ledighetstrygd*, deltar i arbeidsledighetsforsikring*, ledighetsforsikring*, dagpengeforsikring*, deltakelse i arbeidsledighetsforsikring*`,
		doctors_per_10000: `leger per 10 000, leger pr 10 000, leger per 10.000, leger per 10000, leger per ti tusen, legedekning*, antall leger per, antallet leger per, antall leger, antallet leger, legetetthet*, leger per innbygger*, leger for hver, lege per, leger for 10 000, leger`,
		hospital_beds_per_10000: `sykehussenger per 10 000, senger per 10 000, sengeplasser per 10 000, sykehussenger, sykehusseng*, pasientsenger, sengeplasser, antall sykehussenger, antallet sykehussenger, sengedekning*, senger per innbygger*, sykehussengeplass*, senger for hver, sengetetthet*, antall senger, senger per ti tusen`,
		child_stunting: `underernæring* hos barn, underernæring* blant barn, underernærte barn, andel* underernærte barn, barns underernæring*, underernæring*, feilernæring*, veksthemming*, veksthemmede barn, veksthemmede, undervektige barn, barn under fem år som er underernærte, underernæringsgrad*, underernæringsrate*, feilernærte barn, kortvokste barn, hemmet vekst, av barna under fem år, underernærte, underernært, barn under fem år`,
		population: `befolkning, befolkningen, befolkningstall*, folketall*, innbyggertall*, folkemengde*, antall innbyggere, antallet innbyggere, gjennomsnittsbefolkning*, gjennomsnittlig befolkning*, befolkningsstørrelse*, innbyggerantall*, befolkning på, provinsens befolkning, samlet befolkning, total befolkning, folketallet i provinsen, har en befolkning, befolkningsskala*, middelfolkemengde*, befolkningens størrelse, millioner innbyggere, tusen innbyggere, folketall, befolkningsøkning*`,
		natural_increase: `fødselsrate*, naturlig befolkningsvekst*, naturlig befolkningsøkning*, naturlig tilvekst*, naturlige befolkningsvekst*, naturlige tilvekst*, fødselstall*, fødselsreduksjon*, reduksjon* i fødselsrate*, naturlig vekstrate*, naturlig økning*, fødselsoverskudd*, naturlige vekstrate*, fruktbarhetstall*, befolkningens naturlige vekst*, befolkningsvekstrate*, befolkningsvekst*, naturlige befolkningsøkning*, fødselsraten, befolkningstilvekst*`,
		urbanisation_rate: `urbaniseringsgrad*, urbaniseringsrate*, urbanisering*, urbaniseringsprosent*, urbaniseringsnivå*, grad av urbanisering, urbaniseringstakt*, andel* bybefolkning*, bybefolkningens andel, urbaniseringshastighet*, bybefolkning*, bor/bodde/bodd ~ by/byer/byene, befolkningen ~ i by/byer/byene, i byer`,
		trained_labour: `opplært arbeidskraft, opplærte arbeidere, utdannet arbeidskraft, faglært arbeidskraft, faglærte arbeidere, utdannede arbeidere, faglærte, trent arbeidskraft, trente arbeidere, utdannede arbeidstakere, kvalifisert arbeidskraft, opplærte arbeidstakere, faglærte arbeidstakere, opplæring av arbeidere, fått opplæring, har opplæring, av arbeidsstyrken har, opplæring, har utdanning, utdannet arbeidsstyrke, arbeidere med utdanning, av arbeidskraften, yrkesopplæring*, yrkesutdann*, fagopplæring*, fagutdann*`,
		trained_labour_share: `andel* faglærte arbeidere, andel* opplærte arbeidere, andel* utdannede arbeidere, andel* faglærte, andel* opplært arbeidskraft, andel* utdannet arbeidskraft, andel* faglært arbeidskraft, andel* av opplærte arbeidere, andel* trente arbeidere, andel* arbeidere med opplæring, andel* av utdannede arbeidere, andel* av faglærte arbeidere, andel* av opplært arbeidskraft, andel* arbeidstakere med opplæring, andel* arbeidstakere med utdanning, prosentandel* opplærte arbeidere, prosentandel* faglærte arbeidere, andel* kvalifisert arbeidskraft`,
		trained_labour_certified: `arbeidere med sertifikat*, arbeidere med grader og sertifikater, arbeidere med vitnemål, med vitnemål og sertifikater, med grader og sertifikater, arbeidere med fagbrev, med fagbrev, arbeidstakere med sertifikat*, opplærte arbeidere med sertifikat*, opplærte arbeidere med grader*, med sertifikater og vitnemål, grad eller sertifikat, har vitnemål eller sertifikat*, utdannet med sertifikat*, sertifiserte arbeidere, faglærte med sertifikat*, faglærte arbeidere med sertifikat*, med vitnemål eller sertifikat*, yrkessertifikat*, grader eller sertifikater, vitnemål eller kursbevis, arbeidskraft med sertifikat*, yrkesbevis, vitnemål, fagbrev, kursbevis`,
		jobs_created: `jobber skapt, nye jobber, nye arbeidsplasser, arbeidsplasser skapt, skapt jobber, skapte jobber, skapte ~ arbeidsplasser, skapte ~ jobber, skapt ~ arbeidsplasser, skapt ~ jobber, jobbskaping*, sysselsetting* for, arbeidsplasser til, arbeidsplasser for, jobber til, jobber for, skaffet arbeid, skaffe arbeid, skaffet jobb*, får/få jobb/arbeid, fikk jobb, fikk arbeid, fått jobb, fått arbeid, ga arbeid til, gitt arbeid til, løste arbeid for, arbeidere fikk, arbeidsplasser ble skapt, jobber ble skapt, sysselsatt ~ arbeidere, jobbskapning*, nye jobbmuligheter, arbeid for, skape arbeidsplasser, skape jobber, skape nye arbeidsplasser, løse sysselsettingen, løst sysselsettingen, arbeidsmuligheter, sette i arbeid, satt i arbeid, opprettet ~ arbeidsplasser, arbeidsformidl*, kom i arbeid, kommet i arbeid, sikret arbeid, jobbene skapt, arbeidsplassene skapt, sysselsettingstiltak*, sysselsetting, fikk nytt arbeid, fikk nye jobber, nytt arbeid, skaffet ~ jobb, ga jobb til, nye stillinger, jobbtilbud*, sysselsettingen, personer/mennesker/arbeidere/innbyggere (kom/kommet) i arbeid, fikk seg jobb/arbeid`,
		unemployment_rate: `arbeidsledighet*, arbeidsløshet*, ledighetsrate*, arbeidsledighetsrate*, arbeidsløshetsrate*, ledighetsprosent*, arbeidsledighetsprosent*, ledighet i byene, ledigheten, arbeidsledige, urban arbeidsledighet*, byarbeidsledighet*, andel* arbeidsledige, arbeidsløse`,
		schools_national_standard: `skoler som oppfyller nasjonale standarder, skoler som oppfyller nasjonal standard, skoler med nasjonal standard, skoler som oppfyller den nasjonale standarden, skoler oppfyller nasjonale standarder, skoler av nasjonal standard, skoler på nasjonalt nivå, nasjonal standardskole*, skoler som møter nasjonale standarder, skoler nådde nasjonale standarder, skoler når nasjonale standarder, andel* skoler, skoler som har nådd nasjonale standarder, skoler som holder nasjonal standard, skoler holder nasjonal standard, skoler har nasjonal standard, skoler er anerkjent, skoler anerkjent, nasjonale standardskoler, skoler som tilfredsstiller nasjonale standarder, andel* av skoler, skoler med nasjonale standarder, skoler i henhold til nasjonal standard, av skolene, skolene holder, skolene oppfyl*, skoler oppfyl*, skoler som oppfyl*, skoler som holder, skoler nådde, skoler på nasjonal standard, skoleandel*`,
		highschool_graduation: `eksamensandel*, uteksaminering*, uteksaminert*, beståttprosent*, ståprosent*, bestått avgangseksamen, besto avgangseksamen, avgangseksamen, gjennomføringsgrad i videregående, andel* bestått, vitnemål fra videregående, videregående eksamen, videregående avgangseksamen, studenteksamen*, fullføringsgrad* i videregående, eksamensprosent*, eksamensresultat*, andel* som besto, besto eksamen, avgangselever, avgangsprosent*, avgangseksamen i videregående, besto videregående, avgangsprøve*, elevene besto, av elevene besto, besto, bestod, avgangsprøver, elevene bestod, videregående skole`,
		exam_average_score: `gjennomsnittlig eksamenspoeng*, gjennomsnittskarakter*, gjennomsnittlig poengsum*, eksamenspoeng*, gjennomsnittspoeng*, gjennomsnittlig karakter*, snittkarakter*, poengsnitt*, karaktersnitt*, gjennomsnitt* på avgangseksamen, gjennomsnittlig eksamensresultat*, gjennomsnittscore*, gjennomsnittlig poeng, eksamenssnitt*, snittpoeng*`,
		education_quality: `utdanningskvalitet*, kvalitet* på utdanning*, undervisningskvalitet*, kvalitet* i utdanning*, utdanning* av høy kvalitet, kvalitet* i skolen, nasjonale elevkonkurranse*, kvalitet* på undervisning*, allmennutdanning*, utdanningens kvalitet, beste elever, utmerkede elever nasjonalt, nasjonale utmerkede elever, elever i nasjonale konkurranser, allmennfaglig utdanning*`,
		clean_water_access: `rent vann, hygienisk vann, trygt vann, rent drikkevann, rentvann*, tilgang til rent vann, tilgang på rent vann, bruker rent vann, bruker hygienisk vann, hygienisk rent vann, trygt drikkevann, standard rent vann, tilgang til hygienisk vann, drikkevann, hygienisk rene vannkilder, rene vannkilder, hygieniske vannkilder, vann av standard kvalitet, sentral vannforsyning`,
		waste_collected: `innsamling av avfall, avfallsinnsamling*, innsamlet avfall, avfall ~ samlet inn, innsamling og behandling av avfall*, fast avfall, avfallsbehandling*, husholdningsavfall*, innsamlet og behandlet, avfall samlet inn og behandlet, innsamling og behandling av fast avfall, fast husholdningsavfall, andel* innsamlet avfall, avfall som samles inn, kommunalt avfall, avfall samles inn, avfallet samles inn, avfall behandles, byavfall*, faste avfall*, avfallet som blir samlet inn, avfall blir samlet inn, avfallet blir samlet inn, avfallet ble samlet inn, avfall ble samlet inn, søppel*, avfallet`,
		iz_wastewater: `industriparker med renseanlegg, industriparker med sentraliserte renseanlegg, industriparker med sentralisert avløpsrensing, industriområder med renseanlegg, industrisoner med renseanlegg, sentraliserte renseanlegg, sentrale renseanlegg, sentralt renseanlegg, sentralisert renseanlegg, avløpsrensing*, avløpsrenseanlegg*, avløpsvann*, renseanlegg, renseanlegg for avløpsvann, sentralisert avløpsvannbehandling*, avløpsvannbehandling*, rensing av avløpsvann, avløpsbehandling*, sentraliserte avløpsanlegg, industriparker har renseanlegg, industriparker har sentral*`,
		credit_outstanding: `utestående lån, utestående kreditt*, utestående gjeld, utlån, utlånene, utlånssaldo*, samlede utlån, totale utlån, kredittsaldo*, utestående lånesaldo*, utlånsvolum*, kredittgjeld*, kredittbalanse*, gjeldssaldo*, utestående utlån, kreditt, kredittvekst*, kredittvolum*, lånesaldo*, utlån til økonomien, samlet utestående*, total utestående*, totale utestående*, bankutlån*, bankenes utlån, utlånsportefølje*, lånt ut, lånte ut, utlånte midler, låneportefølje*, lån til næringslivet, bankenes kreditt, vekst* i utlån*, utlånsvekst*, vekst* i kreditt*`,
		mobilised_capital: `mobilisert kapital*, kapitalmobilisering*, kapital mobilisert, innskudd, innskuddene, bankinnskudd*, innskuddskapital*, innskuddsmobilisering*, innskuddssaldo*, mobilisering av kapital, mobiliserte kapital*, kredittinstitusjonenes mobiliserte*, innskuddsmidler, kapital mobilisert av kredittinstitusjon*, mobilisert innskudd*, samlet mobilisert kapital, total mobilisert kapital, kundeinnskudd*, mobiliserte midler, mobilisert på stedet, bankinnskuddene, innskudd i kredittinstitusjon*, innskuddene i kredittinstitusjon*, innskuddsvekst*, vekst* i innskudd*`,
		pci: `pci, pci indeks*, pci rangering*, pci poeng*, pci score*, provinsiell konkurranseevneindeks*, provinsielle konkurranseevneindeks*, konkurranseevneindeks*, konkurransekraftindeks*, konkurransekraftsindeks*, indeks* for provinsiell konkurranse*, provinsiell konkurranseindeks*, konkurranseindeks*, provinsielle konkurransekraft*, provinsiell konkurransekraft*, provinsens konkurranseevne*, indeks* for konkurranseevne, indeks* for provinsenes konkurranseevne, konkurransedyktighetsindeks*, indeks* for provinsiell konkurransekraft, provinsielle konkurranseindeks*, konkurranseevneindeksen pci, konkurransekraften, pci tabell*, pci liste*, konkurranseevne`,
		pgi: `pgi, pgi indeks*, grønn indeks*, grønne indeks*, provinsiell grønn indeks*, provinsielle grønne indeks*, provinsielle grønnindeks*, provinsens grønne indeks*, grønnindeks*, grønn/grønne provinsindeks*`,
		papi: `papi, papi indeks*, papi poeng*, papi rangering*, indeks* for offentlig forvaltning*, indeks* for provinsiell styring*, indeks* for provinsstyring og offentlig*, effektivitetsindeks* for provinsiell styring*, provinsielle styrings og offentlig forvaltning*, indeks* for effektiviteten i provinsiell styring*, styrings og forvaltningsindeks*, provinsiell styring og offentlig forvaltning*, indeks* for styring og offentlig forvaltning*, offentlig forvaltningsindeks*`,
		par_index: `par index, par indeks*, parindex, parindeks*, par indeksen, indeks* for administrativ reform*, administrativ reformindeks*, administrative reformindeks*, indeks* for administrative reformer, reformindeks*, indeks* for forvaltningsreform*, forvaltningsreformindeks*, par indeks rangering*, cchc, rangering* av administrativ reform, administrative reformer, administrativ reform indeks*, forvaltningsreform*`,
		sipas: `sipas, sipas indeks*, tilfredshetsindeks*, tilfredshetsindeks* for innbyggere*, tilfredshetsgrad*, tilfredshet blant innbygger*, indeks* for tilfredshet*, innbyggernes tilfredshet*, fornøydhetsindeks*, tilfredshetsnivå*, tilfredshetsprosent*, tilfredshet* hos innbyggere*, folks tilfredshet*, tilfredshetsmåling*, fornøyd/fornøyde/tilfreds/tilfredse (med), innbyggertilfredshet*`,
		dti: `dti, dti indeks*, indeks* for digital transformasjon*, digital transformasjonsindeks*, digitale transformasjonsindeks*, digitaliseringsindeks*, indeks* for digitalisering*, indeks* for digital omstilling*, digital omstillingsindeks*, dti rangering*, digital transformasjon indeks*, rangering* av digital transformasjon*, provinsiell digital transformasjon*, indeks* for provinsiell digital transformasjon*, digital transformasjonsrangering*, digitalisering`,
		digital_economy_share: `digital økonomi, digitale økonomi*, den digitale økonomien, andel* digital økonomi, andel* av digital økonomi, digital økonomis andel, digitale økonomiens andel, digitaløkonomi*, den digitale økonomiens andel, andel* av den digitale økonomien, den digitale økonomien utgjør, den digitale økonomien står for`,
		party_members: `partimedlemmer, partimedlemmene, medlemmer, medlemmene`,
		party_members_admitted: `nye partimedlemmer, nye partimedlemmer opptatt, opptak av partimedlemmer, opptak av nye partimedlemmer, tok opp ~ medlemmer, tatt opp i partiet, opptatt i partiet, tatt opp som partimedlem*, tok opp, tatt opp, nye medlemmer, tatt opp ~ medlemmer, opptatt ~ medlemmer, innlemmet i partiet, innlemmet ~ medlemmer, ble tatt opp, opptak av medlemmer, fremragende personer tatt opp, opptak av nye medlemmer, partiopptak*, nyopptatte partimedlemmer, nyopptatte medlemmer, opptatte partimedlemmer, utvikling av partimedlemmer, rekruttert ~ partimedlemmer, innrømmet ~ partimedlemmer`,
		party_members_total: `partimedlemmer totalt, antall partimedlemmer, antallet partimedlemmer, totalt antall partimedlemmer, det totale antallet partimedlemmer, samlet antall partimedlemmer, partiorganisasjonen har ~ medlemmer, partikomiteen har ~ medlemmer, med ~ partimedlemmer, har ~ partimedlemmer, partimedlemmer i provinsen, teller ~ partimedlemmer, partimedlemstall*, partimedlemmer i hele provinsen, provinspartiet teller, partiorganisasjonen teller, partiorganisasjonen har, provinspartiet har`,
		party_organisations: `partiorganisasjoner, partiorganisasjonene, particelle*, partiavdelinger, partilag, grasrotpartiorganisasjon*, grunnleggende partiorganisasjon*, underordnede partiorganisasjon*, tilknyttede partiorganisasjon*, partigrunnorganisasjon*, partikomiteer og particeller, direkte underlagte partikomiteer, partigrupper, grunnorganisasjoner, partiorganisasjoner på grasrotnivå, partiorganisasjoner på grunnplan, partikomiteer, lokale partiorganisasjoner`,
		village_heads_party_members: `landsbyledere som er partimedlemmer, landsbyledere ~ partimedlemmer, andel* landsbyledere, landsbysjefer ~ partimedlemmer, landsbyhøvdinger ~ partimedlemmer, landsbyledere, landsbysjefer, landsbyhøvding*, grendeledere ~ partimedlemmer, grendeledere, andel* landsbysjefer, landsbyoverhode*, ledere av boliggrupper, landsbyformenn, landsbyhoder, landsbyhøvdinger, ledere av landsbyer og boliggrupper, landsbylederne, av landsbylederne, grendelederne`,
		party_cells_good: `partiorganisasjoner som fullførte oppgavene godt, partiorganisasjoner fullførte oppgavene godt, partiorganisasjoner som fullfører oppgavene*, fullførte oppgavene godt, fullførte oppgavene sine godt, fullført oppgavene godt, fullførte oppgavene utmerket, utmerket gjennomføring av oppgavene, god oppgaveløsning, partiorganisasjoner ~ fullført oppgavene*, fullfører oppgavene godt, fullfører oppgavene utmerket, fullføring av oppgavene på en god måte, partiorganisasjoner vurdert som gode, klassifisert som god eller bedre, god eller bedre, løste oppgavene sine godt, løste oppgavene godt, particeller som fullførte*, fullførte oppgavene sine utmerket, rene og sterke partiorganisasjon*, rene og sterke particeller, vurdert til å ha fullført oppgavene*, løst oppgavene godt, oppgavene godt, oppgavene sine godt, oppgavene utmerket, oppgaver godt`,
		party_discipline_cases: `disiplinerte partimedlemmer, disiplinerte, disiplinert, disiplinære tiltak, disiplinærtiltak*, disiplinære sanksjoner, disiplinærsak*, partidisiplin*, disiplinærreaksjon*, disiplinerte partiorganisasjon*, ilagt disiplin*, disiplinærstraff*, partimedlemmer ble disiplinert, ble disiplinert, disiplinert ~ partimedlemmer, disiplinerte ~ partimedlemmer, disiplinærbehandl*, refset, disiplinærforføyning*, irettesatt, disiplinære reaksjoner, disiplinært, straffet, advarsel/advarsler, ekskludert, utstøtt`,
		staff_reduction: `nedbemanning*, bemanningsreduksjon*, stillingsreduksjon*, stillinger kuttet, kutt i stillinger, stillinger redusert, strømlinjeforming av apparatet, strømlinjeforming av bemanningen, redusert stillinger, reduksjon* av stillinger, lønnslistereduksjon*, reduksjon* av ansatte, reduksjon* i antall ansatte, redusere bemanningen, reduserte bemanningen, kuttet stillinger, kuttet ~ stillinger, redusert ~ stillinger, reduserte ~ stillinger, reduksjon* i bemanning*, effektivisering av bemanning*, effektivisering av lønnslist*, slanking av apparatet, årsverk kuttet, nedskjæring*, reduksjon av kontaktpunkter, reduserte ~ enheter, redusert ~ enheter, reduksjon* i antall enheter, strømlinjeformet, kutt av ~ stillinger, rasjonalisering av apparatet, redusert med ~ stillinger, antallet ansatte, antall ansatte, færre ansatte, årsverk, færre stillinger, stillinger`,
		commune_level_units: `kommuneenhet*, enheter på kommunenivå, enhetene på kommunenivå, administrative enheter på kommunenivå, administrative enheter, kommuner og bydeler, kommuner bydeler, administrative kommuneenheter, kommunenivåenheter, kommuner bydeler og spesialsoner, kommuner bydeler og tettsteder, nye administrative enheter, kommunale enheter, forvaltningsenheter på kommunenivå, administrativ enhet på kommunenivå`,
		communes_total: `antall kommuner, antallet kommuner, totalt antall kommuner, det totale antallet kommuner, kommuner totalt, kommuner i alt, kommuner i provinsen, landkommuner i provinsen, av provinsens kommuner, alle kommunene`,
		communes_health_standard: `kommuner ~ helsestandard*, helsestandard*, nasjonale helsestandarder, nasjonal helsestandard, nasjonale helsekriterier, kommuner som oppfyller helsekriterier*, kommuner som oppfyller nasjonale helse*, kommuner oppfyller nasjonale helse*, helsekriterier*, kommuner som oppfyller kriteriene for helse, nasjonale kriterier for helse, kommunale helsestasjoner som oppfyller*, kommunehelse*, medisinske standarder, nasjonale medisinske*, helsekriteriet, nasjonale helse*, nasjonalt helse*`,
		traffic_deaths: `trafikkdrepte, trafikkdødsfall*, drept i trafikken, døde i trafikken, omkom i trafikken, drepte i trafikken, omkomne i trafikken, drept i trafikkulykker, døde i trafikkulykker, omkom i trafikkulykker, dødsfall i trafikken, dødsfall i trafikkulykker, trafikkdød*, mistet livet i trafikk*, trafikkofre, trafikkulykke* ~ drepte, trafikkulykke* ~ døde, trafikkulykke* ~ omkom, antall trafikkdrepte, dødsulykker i trafikken, drept som følge av trafikkulykke*, dødsfall som følge av trafikkulykke*, trafikken krevde, trafikkulykkene krevde, trafikkulykker krevde, krevde ~ liv, krevde ~ menneskeliv, liv gikk tapt, dødstall* i trafikken, omkom på veiene, drept på veiene, mistet ~ livet, omkom, omkomne, drepte, drept, mistet livet, livet/liv i trafikken, livet/liv på veiene, trafikkens, på veiene, i trafikken`,
		crime_cases: `straffesaker, kriminalsaker, kriminelle saker, straffbare forhold, antall straffesaker, forbrytelser, lovbrudd, kriminelle handlinger, kriminalitetssak*, anmeldte lovbrudd, anmeldelser, kriminaltilfeller, brudd på samfunnsordenen, kriminelle overtredelser, registrerte forbrytelser, kriminalitet*, forbrytelser mot samfunnsorden*, saker om brudd på den sosiale orden`,
		case_clearance_rate: `oppklaringsprosent*, oppklaringsgrad*, oppklaringsrate*, oppklart, oppklarte, oppklarte saker, oppklaring*, andel* oppklarte*, etterforsknings og oppklaring*, etterforskningsrate*, oppdagelsesrate*, løste saker, etterforskning og oppklaring*, andel* oppklarte saker, oppdagelsesprosent*, saker ble oppklart, etterforsket og oppklart`,
		electricity: `elektrisitet*, strøm, strømmen, elektrisk kraft, kraft, kraftverk*, vannkraft*, solpark*/vindpark*/solkraft*/vindkraft*, til nettet, strømnettet`,
		electricity_output: `strømproduksjon*, kraftproduksjon*, elektrisitetsproduksjon*, elproduksjon*, produksjon* av strøm, produksjon* av elektrisitet, produsert strøm, produsert kraft, produsert elektrisitet, vannkraftproduksjon*, kommersiell elektrisitet, kommersiell strøm, strømforbruk*, elektrisitetsforbruk*, elektrisitetsutbytte*, generert strøm, generert elektrisitet, kraftverkene produserte, produsert ~ kwh, solgt strøm, strømmengde*`,
		electricity_access: `strømtilgang*, tilgang til strøm, tilgang på strøm, tilgang til elektrisitet, husholdninger med strøm, husstander med strøm, tilknyttet strømnettet, koblet til strømnettet, tilgang på elektrisitet, bruker strøm, elektrisitetstilgang*, elektrifisering*, elektrifiseringsgrad*, husholdninger som bruker strøm, husholdninger har strøm, har strøm, husstander har strøm, nettstrøm*, nasjonale strømnett*, tilknyttet nasjonalnettet, strøm fra nettet, innlagt strøm, har tilgang til strøm, har elektrisitet, bruker elektrisitet, strømdekning*`,
		industrial_zone_occupancy: `belegg i industriparker, belegg i industriparkene, beleggsgrad*, beleggsprosent*, belegg* i industripark*, belegg* i industriområde*, belegg* i industrisone*, fyllingsgrad*, utnyttelsesgrad* i industripark*, utleiegrad*, utleieprosent*, industriparkenes belegg*, industriparkenes fyllingsgrad, oppfyllingsgrad*, fyllingsprosent*, andel* utleid, utleid areal, belegget, utnyttelsesgrad*, dekningsgrad* i industripark*, fylt opp, industriparkene er fylt, industriarealet er leid ut, utleid, leid ut, prosent full/fulle/fylt/utleid/belagt/opptatt, industripark* ~ full/fulle/fylt/utleid/belagt/opptatt`,
		expressway_length: `motorvei, motorveier, motorveien, ekspressvei, ekspressveier, ekspressveien, lengde* på motorvei*, lengde* på ekspressvei*, motorveinett*, kilometer motorvei, kilometer ekspressvei, km motorvei, km ekspressvei, kilometer med motorvei, ekspressveinett*, hurtigvei*, motorveistrekning*, ekspressveistrekning*, kilometer hurtigvei, kilometer motorveier`,
		port_cargo_throughput: `godsmengde*, godsomslag*, lastgjennomstrømning*, last* gjennom havn*, gods gjennom havn*, varemengde* gjennom havn*, godsmengde* gjennom havn*, havnegods*, gods* over havn*, godsgjennomstrømning*, havnens gods*, havnegjennomstrømning*, last gjennom havnen, havnegjennomgang*, laster gjennom havn*, godsvolum*, lastevolum*, lastvolum*, havnene håndterte, havnen håndterte, last håndtert, gods håndtert, volum* gjennom havn*, varegjennomstrømning*, lasthåndtering*, containervolum*, håndterte ~ gods, lasten gjennom havn*, lasten som gikk gjennom, gods som gikk gjennom, håndterte havnene, gods gikk gjennom, havnene tok imot, havnelast*, last over kai*, gods over kai*, gods, godset, tonn gods, tonn last, over kaiene, gjennom havnene, gjennom havnen, varer gjennom havn*`,
		seafood: `sjømat, sjømaten, fisk, fiskeri, fiskerier, fiskeriene, fiske, akvatiske produkter, akvakultur, sjømatnæring*, fiskerinæring*, fiskere, fiskerne, fiskernes, oppdretter*, reker, rekeoppdrett*, pangasius*`,
		seafood_output: `sjømatproduksjon*, fiskeproduksjon*, produksjon* av sjømat, akvakulturproduksjon*, fangst og oppdrett, fangst, fangsten, fangstmengde*, fiskefangst*, oppdrettsproduksjon*, fiskeriproduksjon*, sjømatutbytte*, sjømatfangst*, produksjon* av fisk, utnyttelse av sjømat, produksjon* fra havbruk, akvatisk produksjon*, produksjon* av akvatiske produkter, fiske og oppdrett, rekeproduksjon*, produksjon* av reker, havbruksproduksjon*, sjømatvolum*, produksjon* fra fiske, oppdrett og fangst, havfisk*, landinger, brakte/brakt ~ i land, i land`,
		seafood_exports: `sjømateksport*, eksport* av sjømat, fiskeeksport*, eksport* av fisk*, sjømateksportomsetning*, eksportomsetning* av sjømat, eksportomsetning* for sjømat, eksportinntekt* fra sjømat, eksport* av reker, rekeeksport*, eksport* av akvatiske produkter, eksportverdi* av sjømat, eksportverdi* for sjømat, eksporten av sjømat, eksport* av pangasius, eksporterte/eksportert/eksporten/eksport ~ reker/fisk/sjømat/pangasius`,
		land_area: `areal, arealet, naturlig areal, naturlige areal*, samlet areal, totalt areal, total areal, totale areal*, samlede areal*, flateinnhold*, landareal*, arealet på, dekker et areal, et areal på, areal på, naturareal*, naturområde på, arealstørrelse*, har et areal, utstrekning på, provinsens areal, strekker seg over, dekker`,
		targets_met: `mål nådd, mål ble nådd, mål er nådd, målene nådd, mål oppnådd, mål ble oppnådd, mål oppfylt, målene ble nådd, av målene, mål nådde og overgikk, mål nådde eller overgikk, mål nådd og overgått, mål nådd eller overgått, mål oppfylt og overoppfylt, indikatorer nådd, indikatorer nådde, mål møtte og overgikk, sosioøkonomiske mål, sosioøkonomiske indikatorer, hovedmål*, mål som ble nådd, mål som nådde, mål oppnådde, mål nådde planen, mål oppfyller, mål innfridd, mål ble innfridd, mål nådde, mål overgikk, mål oversteg, overgikk planen, sosioøkonomiske utviklingsmål, av hovedmålene, målene ble oppfylt, indikatorer ble nådd, oppfylte mål, hovedindikator*, sosioøkonomiske måltall, nådde ~ mål, oppfylte ~ mål, innfridde ~ mål, av måltallene, av indikatorene, mål/målene ble/nådde`
	},
	decoys: `enn ventet/forventet/antatt/fryktet/spådd, som ventet/forventet/spådd, over/under (all) forventning, ventes/forventes/skal (å) åpne/åpnes/starte/begynne/slås, skal holdes/åpnes/avholdes/finne, stillehavet, stillehavsregionen, asia og stillehavet, offentlige tjenester, offentlige tjenestene, offentlig tjeneste, nettbaserte offentlige tjenester, nettbaserte tjenester, administrative tjenester, helsetjenester, tjenester på nett, banktjenester, posttjenester, sosiale tjenester, sosiale tjenestene,
		vær så god, for det første, for det andre, for det tredje, i første rekke, først og fremst, blant andre, hverandre, på den ene siden, på den andre siden, en gang, noen ganger, mange ganger, flere ganger, denne gangen, første gang, for første gang, en rekke, en del, en stor del, hver enkelt, til sammenligning,
		andre provinser, andre lokaliteter, den ene, en annen, et annet, en av, ett av, én av, blant dem, kommunehus, kommunistparti*, kommunistiske parti, fedrelandsfront*, ho chi minhs ideologi, ho chi minhs eksempel, president ho chi minh, onkel ho, ho chi minh ungdomsunion, ho chi minh kommunistiske ungdomsforbund, ho chi minh akademiet, ho chi minh stien,
		fattige i hele verden, medlemsland, økonomisk organisasjon, økonomisk politi, økonomisk forskning, økonomiske sone, økonomisk sone, økonomiske soner, økonomiske nøkkelregion, økonomiske samarbeid*, sosioøkonomisk utvikling*, sosioøkonomiske utvikling*, sosioøkonomiske situasjon*, sosioøkonomisk situasjon*, mobilisering av massene, massemobilisering*,
		handels og industrikammer*, industri og handelsdepartement*, industri og handelsavdeling*, avdeling* for industri og handel, departement* for industri og handel, avdeling* for landbruk*, landbruksavdeling*, landbruksdepartement*, departement* for landbruk*, byggeavdeling*, byggedepartement*, avdeling* for bygg*, departement* for bygg*, avdeling* for kultur, turistavdeling*, avdeling* for turisme, kultur sport og turisme, turistår*, nasjonale turiståret, avdeling* for planlegging og investering*, departement* for planlegging og investering*, planleggings og investering*, planlegging og investering*, komité* for budsjett*, økonomi og budsjettkomité*, statistikkontor*, trygdekontor*, trygdemyndighet*, industri og handel, bygging av partiet, partibygging*, byggearbeid*, elektrisk kjøretøy, under ledelse, under møtet, under konferansen, på møtet, på konferansen, under ett, industripark, industriparker, industriområde*, industrisone*, av grdp, av bnp, av landets bnp, av provinsens grdp, av provinsens bnp, andel av grdp, andel av bnp, av bruttoregionalproduktet, av regionens bnp, av landets bruttonasjonalprodukt, andelen av grdp, av byens grdp, av økonomien, av provinsens økonomi, til grdp veksten, til den økonomiske veksten, til veksten, av veksten, av verdiskapingen, i den økonomiske strukturen, i økonomien`,
	abbreviations: `nr, kl, ca, mill, mrd, bl, bl.a, dvs, f.eks, etc, osv, pr, pst, tlf, jf, jfr, inkl, ekskl, s, st, dr, prof, hr, fr, m.m, mm, o.l, f.o.m, t.o.m, m.fl, pkt, art, kap, bd, jan, feb, febr, mar, apr, jun, jul, aug, sep, sept, okt, nov, des, kv, min, maks, gj.snitt, kr, p.g.a, pga, iht, i.h.t, ifm, vs, ang, red, foto, a.k.a, avd, fhv, adr, d.v.s`
};
