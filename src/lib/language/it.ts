import type { LanguagePack } from './schema.ts';

/** Italian. Elided words ("dell'anno") are two words, so phrases are written without the apostrophe. */
export const it: LanguagePack = {
	code: 'it',
	name: 'Italian',
	nativeName: 'italiano',
	direction: 'ltr',
	proclitics: [],
	decimal: ',',
	grouping: ['.', ' '],

	cardinals: {
		0: 'zero, nulla',
		1: 'uno, una, un',
		1.5: 'uno e mezzo, una e mezza',
		2: 'due',
		3: 'tre, tré',
		4: 'quattro',
		5: 'cinque',
		6: 'sei',
		7: 'sette',
		8: 'otto',
		9: 'nove',
		10: 'dieci',
		11: 'undici',
		12: 'dodici',
		13: 'tredici',
		14: 'quattordici',
		15: 'quindici, una quindicina',
		16: 'sedici',
		17: 'diciassette',
		18: 'diciotto',
		19: 'diciannove',
		20: 'venti, una ventina',
		30: 'trenta, una trentina',
		40: 'quaranta, una quarantina',
		50: 'cinquanta, una cinquantina',
		60: 'sessanta, una sessantina',
		70: 'settanta, una settantina',
		80: 'ottanta, una ottantina',
		90: 'novanta, una novantina',
		200: 'duecento, duecent',
		300: 'trecento, trecent',
		400: 'quattrocento, quattrocent',
		500: 'cinquecento, cinquecent',
		600: 'seicento, seicent',
		700: 'settecento, settecent',
		800: 'ottocento, ottocent',
		900: 'novecento, novecent',
		1000: 'mille',
		// "Mezzo" by itself is a means or half a day.
		500000: 'mezzo milione',
		1000000: 'il milione',
		1500000: 'un milione e mezzo',
		2500000: 'due milioni e mezzo',
		3500000: 'tre milioni e mezzo',
		4500000: 'quattro milioni e mezzo',
		5500000: 'cinque milioni e mezzo',
		6500000: 'sei milioni e mezzo',
		7500000: 'sette milioni e mezzo',
		8500000: 'otto milioni e mezzo',
		9500000: 'nove milioni e mezzo',
		500000000: 'mezzo miliardo',
		1000000000: 'il miliardo',
		1500000000: 'un miliardo e mezzo',
		2500000000: 'due miliardi e mezzo',
		3500000000: 'tre miliardi e mezzo',
		4500000000: 'quattro miliardi e mezzo',
		5500000000: 'cinque miliardi e mezzo',
		6500000000: 'sei miliardi e mezzo',
		7500000000: 'sette miliardi e mezzo',
		8500000000: 'otto miliardi e mezzo',
		9500000000: 'nove miliardi e mezzo',
		100: 'cento'
	},
	scales: {
		12: 'dozzina, dozzine',
		10: 'decina, decine',
		100: 'cento, centinaio, centinaia',
		1000: 'mila, migliaio, migliaia',
		1000000: 'milione, milioni, mln',
		1000000000: 'miliardo, miliardi, mld, mrd',
		1000000000000: 'bilione, bilioni, migliaia di miliardi, migliaio di miliardi, mila mld',
		1000000000000000: 'biliardo, biliardi, milione di miliardi, milioni di miliardi',
		1000000000000000000: 'trilione, trilioni'
	},
	// Before a vowel: "ventuno", "centottanta".
	looseNumbers: {
		0.5: 'mezzo',
		20: 'vent',
		30: 'trent',
		40: 'quarant',
		50: 'cinquant',
		60: 'sessant',
		70: 'settant',
		80: 'ottant',
		90: 'novant',
		100: 'cent'
	},
	numberJoiners: 'e, ed',
	numberCompounds: true,
	notNumbers: 'per cento',
	pointWords: 'virgola',
	minusWords: 'meno, negativo',
	ordinals: {
		1: 'primo, prima, capolista, nel i, del i, il i, dal i, unesim*',
		// "Secondo" is "according to" as well.
		2: 'nel/del/il/dal/al ii, seconda, seconde, secondi, al secondo, il secondo, del secondo, nel secondo, dal secondo, un secondo, sul secondo, e secondo, secondo posto, secondo in, secondo a livello, secondo solo, secondo tra/fra, secondo per, secondo nella/nel, secondo più, secondo miglior/maggior, secondo classificato, come secondo, ed è secondo, è secondo, secondo assoluto, secondo su, duesim*',
		3: 'nel/del/il/dal/al iii, terzo, terza, terzi, terze, treesim*',
		4: 'nel/del/il/dal/al iv, quarto, quarta, quarti, quarte, quattresim*',
		5: 'quinto, quinta, quinti, quinte, cinquesim*',
		6: 'sesto, sesta, sesti, seste, seiesim*, seesim*',
		7: 'settimo, settima, settimi, settime, settesim*',
		8: 'ottavo, ottava, ottavi, ottave, ottesim*',
		9: 'nono, nona, noni, none, novesim*',
		10: 'decimo, decima, decimi, decime',
		11: 'undicesim*, decimo primo, decima prima, undecim*',
		12: 'dodicesim*, decimo secondo, decima seconda',
		13: 'tredicesim*, decimo terzo, decima terza',
		14: 'quattordicesim*, decimo quarto, decima quarta',
		15: 'quindicesim*, decimo quinto, decima quinta',
		16: 'sedicesim*, decimo sesto, decima sesta',
		17: 'diciassettesim*, decimo settimo, decima settima',
		18: 'diciottesim*, decimo ottavo, decima ottava',
		19: 'diciannovesim*, decimo nono, decima nona',
		20: 'ventesim*',
		30: 'trentesim*',
		40: 'quarantesim*',
		50: 'cinquantesim*',
		60: 'sessantesim*',
		70: 'settantesim*',
		80: 'ottantesim*',
		90: 'novantesim*',
		100: 'centesim*',
		1000: 'millesim*',
		1000000: 'milionesim*',
		1000000000: 'miliardesim*'
	},
	ordinalSuffixes: '°, º, ª, o, a, esimo, esima, mo, ma',
	ordinalPrefixes: 'numero, nr, n, n°',
	fractions: {
		0.1: 'un decimo',
		0.125: 'un ottavo',
		0.1667: 'un sesto',
		0.2: 'un quinto, due decimi',
		0.25: 'un quarto',
		0.3333: 'un terzo',
		0.4: 'due quinti',
		0.5: 'la metà, metà dei/delle/degli',
		0.6: 'tre quinti',
		0.6667: 'due terzi',
		0.7: 'sette decimi',
		0.75: 'tre quarti',
		0.8: 'quattro quinti',
		0.8333: 'cinque sesti',
		0.875: 'sette ottavi',
		0.9: 'nove decimi'
	},
	multiples: {
		1.5: 'una volta e mezza/mezzo',
		2: 'il/al/del doppio, doppio/doppi/doppia di/del/della/dei/rispetto, raddoppiat*, raddoppia, raddoppiano, raddoppiando, raddoppiare, raddopp* rispetto, due volte tanto',
		2.5: 'due volte e mezzo/mezza',
		3: 'triplo, triplic*',
		3.5: 'tre volte e mezzo/mezza',
		4: 'quadruplo, quadruplic*',
		4.5: 'quattro volte e mezzo/mezza',
		5: 'quintuplo, quintuplic*',
		5.5: 'cinque volte e mezzo/mezza',
		6: 'sestuplo, sestuplic*',
		7: 'settuplic*',
		8: 'ottuplic*',
		10: 'decuplo, decuplic*'
	},
	times: 'volte',
	ratioWords:
		'comuni/comune/distretti/obiettivi/indicatori/villaggi/scuole/famiglie/criteri/quartieri/progetti/province/case/casi/persone/unità/imprese/membri/prodotti/parchi/cellule/organizzazioni su, su, su un totale di, dei, delle, degli, di, sui, sulle, sugli, su complessivi, tra i, fra i, tra le, dei complessivi, delle complessive',
	rangeWords: 'a, ad, al, ai, all, e, e il, e l, fino a, fino al, agli, alle, ed',
	rangeOpeners:
		'tra, fra, da, dal, dall, dai, tra il, fra il, tra i, fra i, tra l, fra l, compreso/compresa/compresi tra/fra (il/i), nell intervallo',
	moves: {
		from: 'da, dal, dai, dall, dalle, dagli, dallo, dalla, dalla quota di',
		verbs: `passat*, passa/passano, passare, passando, passerà/passeranno, passò, passava/passavano, salit*, sale/salgono, salire, salirà/saliranno, sceso/scesa/scesi/scese, scende/scendono, scendere, scenderà, portat*, porta/portano, portare, portando, porterà, cresciut*, crescere, aumentat*, aumentare, diminuit*, diminuire, calato/calata/calati/calate, calare, ridotto/ridotta/ridotti/ridotte, ridurre, risalit*, balzat*, crollat*, lievitat*, tornat*, migliorat*, avanzat*, elevat*`
	},
	conjunctions: 'e, ed, nonché, oltre a, così come',

	units: {
		'%': 'per cento, percento, p cento',
		pp: 'punti percentuali, punto percentuale, punti di percentuale, punti in percentuale, pp, p p, punti %',
		per_mille: 'per mille, permille',
		per_10000:
			'per/ogni 10.000 abitanti/persone, per/ogni 10 000 abitanti/persone, per/ogni 10000 abitanti/persone, per/ogni diecimila abitanti/persone',
		VND: '(di) dong (vietnamiti), (di) đồng, (di) vnd',
		USD: '(di) dollari (usa/statunitensi/americani), (di) dollaro, (di) usd, (di) us$',
		EUR: '(di) euro, d euro',
		CNY: '(di) yuan, (di) renminbi, (di) cny',
		JPY: 'di yen, yen giapponesi',
		KRW: '(di) won',
		points: 'punti, punto, pt, pti',
		t: '(di) tonnellate, (di) tonnellata, (di) ton, t, (di) t, tonn',
		kg: '(di) chilogrammi, (di) chili, chilo, chilogrammo',
		quintal: '(di) quintali, quintale, q, q li',
		'quintal/ha':
			'quintali/quintale/q per/a/all/l ettaro, quintali/q ha, quintali/q per ha, quintali di media per ettaro',
		't/ha': 'tonnellate/tonnellata/t per/a/all/l ettaro, tonnellate/t ha, tonnellate/t per ha',
		// "Ha" is "has" as well; as a unit every language shares it.
		'VND/ha': '(di) dong/vnd/đồng per/a/all/l ettaro, (di) dong/vnd ha',
		ha: '(di) ettari, (di) ettaro',
		km: '(di) chilometri, chilometro, km',
		km2: '(di) chilometri quadrati, chilometro quadrato, km quadrati, kmq, km q',
		m: '(di) metri, metro',
		m2: '(di) metri quadrati/quadri, metro quadrato, mq, m q',
		m3: '(di) metri cubi, metro cubo, mc',
		kWh: '(di) chilowattora, (di) kilowattora, (di) kwh',
		MWh: '(di) megawattora, (di) mwh',
		GWh: '(di) gigawattora, (di) gwh',
		TWh: '(di) terawattora, (di) twh',
		MW: '(di) megawatt, (di) mw',
		GW: '(di) gigawatt'
	},
	bounds: {
		about:
			'circa, intorno a/al/ai/alle, attorno a/al/ai/alle, all incirca, approssimativamente, pressappoco, suppergiù, nell ordine di/dei/del, più o meno, grosso modo, sui, poco più poco meno di, vicino a/al/ai',
		over: 'oltre, oltre i/il/le/gli, più di, più del, più dei, più delle, superiore a/al/ai/alle, superiori a/al/ai/alle, superando (i/il/le/gli), superato (i/il/le/gli), supera (i/il/le/gli), superano (i/il/le/gli), superava (i/il/le), superare (i/il/le), superò (i/il/le), superarono (i/le), superata la, al di sopra di/del/dei, maggiore di/del, appena sopra, in eccesso di, sopra i/il, sopra quota',
		under:
			'quasi, meno di, meno del, meno dei, sotto i/il/le, al di sotto di/del/dei, inferiore a/al/ai/alle, inferiori a/al/ai/alle, vicino ai, prossimo a/al/ai, sfiora, sfiorano, sfiorando, sfiorato, sfiorava, sfiorò, ridosso di/dei/del, non lontano da, appena sotto, a un passo da/dai',
		at_least:
			'almeno, minimo, non meno di/del, non (deve/dovrà/può/potrà/dovranno) (essere) inferiore/inferiori a/al/ai/all, pari o superiore a/al/ai, perlomeno, quantomeno, non al di sotto di/del',
		at_most:
			'massimo, al più, non più di/del, non oltre, non superiore a/al/ai, non superiori a/al/ai, fino a/ai/alle, fino ad, sino a/ai, pari o inferiore a/al, entro il limite di, nei limiti di, un massimo di'
	},
	boundsAfter: {
		about: 'circa, all incirca, o giù di lì, più o meno, approssimativamente',
		over: 'abbondanti, abbondante, e passa, e oltre, e più, circa e più',
		under: 'scarsi, scarso',
		at_least:
			'o più, o superiore, o superiori, in su, e superiori, o oltre, o di più, come minimo, in poi',
		at_most: 'o meno, o inferiore, o inferiori, in giù, al massimo'
	},
	amountWords: 'di, del',
	cues: {
		rise: `+, aument* (del/dell/di), in aumento (del/dell/di), cresc* (del/dell/di), in crescita (del/dell/di), cresciut* (del/dell/di), increment* (del/dell/di), rialzo (del/dell/di), salit* (del/dell/di), sale (del/dell/di), salendo (del/dell/di), salire (del/dell/di), salgono (del/dell/di), salì (del/dell/di), saliva, salivano, balz* (del/dell/di), impennat* (del/dell), progress* del/dell/di, avanzat* (del/dell/di), avanzando (del/dell/di), avanza del/dell/di, avanzamento (del/dell/di), avanzare (di), miglior* di, miglioramento (del/di), migliorat* (del/di), guadagn* (il), guadagnat*, scalando, scalat*, risalit* (di), risale di, risalendo (di), rincar* (del/dell), rafforzat* (del), espans* (del), espandendosi (del), ampliat* (del), in più, di più, in più rispetto, superiore del/dell/di, superiori del/dell/di, più alto del/di, più alta del/di, più elevat* del/di, maggiore del, maggiori del, accelerat*, rimbalz* (del), ripres* del, plus del, segno più, lievitat* (del), lievitando, ascesa (del), elevat* del/di, elevandosi, incremental*, più dell anno, più del, più che nel/nello, più rispetto, lievit*, ingrossat*, irrobust*, vivac*, slancio, moltiplic*, vola, volano, volat*, in progresso, rafforz*`,
		fall: `diminu* (del/dell/di), in diminuzione (del/dell/di), in calo (del/dell/di), cala del/di, calat* (del/dell/di), calo (del/dell/di), calando, cala, calano, calava, calò, scend* (del/dell/di), sces* (del/dell/di), cadut* (del/dell/di), discesa (del/di), ribass* (del/dell), riduzion* (del/dell/di), ridott* (del/dell/di), riduc* (del/dell/di), ridurre, ridurrà, ridursi, flession* (del/dell), in flessione (del/dell), contrazion* (del/dell), contratt* del/dell, si è contratt*, crollat* (del), crollo (del), tagliat*, tagliando, taglio (del/di), perdit* (del/di), perso, persi, perse, perdendo, ha ceduto, arretrat* (del/di), arretramento (del/di), retrocess* (di), retrocede (di), scivolat* (di/del), scivola (di), peggiorat* (del/di), peggioramento (del/di), in meno (rispetto), inferiore del/dell/di, inferiori del/dell/di, più basso del/di, più bassa del/di, minore del/di, minori, abbass* (del/dell/di), rallentat* (del), rallentamento, indietreggiat* (di), dimezz*, ripieg* (del), segno meno, decresc* (del), decrement* (del), scarso del, ha lasciato, meno dell anno, meno rispetto, meno che nel/nello, in regresso, assottigliat*, snellit*, sfoltit*, limat*, arretr* di, deprim*, negativa del, calare, assottigli*, sgonfi*, affievol*, rallent*, sfum*, deterior*, raffredd*`,
		by: 'dello, di altri, di altre, di ulteriori, di un ulteriore, nella misura del/di, nell ordine del, con un margine del/di, in misura del, di ben',
		to: 'fino al, sino al, fino all, a quota, a soli, portando a, portandol* al/a/all, portandosi al/a/all, passando a/al/all',
		reach: `raggiun* (il/la/i/le/l/gli), raggiunt* (il/la/i/le/l/gli), tocc* (il/la/i/quota), toccat* (il/la/i/quota), ammont* (a/ad/al), pari a/ad/al/all/allo/ai, è stat* (pari) (di/del/dell), sono stat*, era, erano, è, sono, stat* di/del/dell, è di, è del, era di, era del, attest* (al/a/all/intorno), si è attestat* (al/a/all/su), si sono attestat* (al/a/all/su), totalizz*, registr* (un/una), si è collocat*, si colloc* al/a, arriv* (a/al/all/ad), arrivat* (a/al/all/ad), giunt* a/al/all/ad, giung* a/al/all, conseguit*, consegu*, conta, contano, contava, contavano, conta ora, contando, dispon* di, si posizion* al, ha ottenuto, ottenut*, otten*, otteng*, realizz*, incassat*, incass*, riscoss*, raccolt*, raccogl*, accolt*, accogl*, ricevut*, riceve, ospitat*, attir*, attratt*, attrae, vale, valevano, valso, valore di, vale a dire, costituit* da, ha, hanno, aveva, avevano, avrà, si aggira (intorno), si aggirava, rest* al/a, rimast* al/a/all, rimane al/a, mantenut* al/a/all, mantien* al/a, mantenendosi al/a, stabile al/a, chius* a/al/con, fruttat*, frutta, generat*, genera, portat*, prodott*, vantat*, vanta, equivalent* a, equival* a, corrispond* a/al, corrispondente a/al, per un valore di, per un totale di, per un importo di, si è fermat* al/a/all, ferm* al/a, segnat*, segna, segnando, cumulat* di, somma, sommano, fruttano, annovera, annoverano, riunisce, riuniscono, incamerat*, somma a, si contano, si conta, ospita, hanno reso, ha reso, hanno dato, ha dato`,
		share: `contribui* per/al/con/per il, quota, quote, quota del/dell, una quota, quota pari, rappresent* (il/l/la/lo/un), rappresentava, costitu* (il/l/la/un/circa/oltre), incid* per/sul/del, incidenza, peso, pesa* (per), pesava, percentuale, la percentuale, percentuale di, proporzione, del totale, sul totale, dei totali, del complesso, del valore totale, del numero totale, su tutto il, di tutt* i/le/gli, porzione, fetta, fetta del, pari al ~ del totale, ossia il, cioè il, vale a dire il, struttura (economica), nella struttura, composizione, tasso di, ovvero il, assorb* il/l/oltre, appartien* a, copre/coprono il/l, vale/valgono il/l, forma/formano il/l, genera/generano il/l`,
		growth: `crescita (del/dell), una crescita, tasso di crescita (del/dell), tassi di crescita, ritmo di crescita (del/dell), ritmo di aumento, tasso di aumento, tasso di incremento, tasso di sviluppo, ritmo di sviluppo, crescita annua (del/dell), crescita media (del), crescita economica (del/dell), velocità di crescita, tasso di espansione, dinamica di crescita, crescita tendenziale, crescita reale, crescita a due cifre, variazione (del), tasso di variazione`,
		plan: `piano, del piano, il piano, piano annuale/annuo, piano annuale assegnato, piano dell anno, piano assegnato, piano di capitale, dal piano, rispetto al piano, programma annuale, del programma, programmato, programmati, pianificat*, previsto dal piano, del previsto, (di) quanto previsto/stabilito/assegnato/fissato/pianificato/programmato/votato/preventivato/atteso/deliberato, obiettivo annuale/annuo, dell obiettivo, l obiettivo annuale, l obiettivo annuo, l obiettivo fissato, l obiettivo assegnato, l obiettivo dell anno, obiettivo del/di piano, degli obiettivi (fissati), obiettivo assegnato, obiettivo fissato, obiettivo prefissato, obiettivo stabilito, sull obiettivo, all obiettivo, target annuale, del target, traguardo annuale, del traguardo, tabella di marcia, piano stabilito, della risoluzione, risoluzione del congresso, capitale assegnato, assegnat* dal, del capitale assegnato, contingente assegnato, quota prevista/assegnata/fissata, (delle/le/alle/sulle/oltre) attese, di quanto/quel (che) ~ chiesto/richiesto`,
		estimate_plan: `previsione di bilancio, previsioni di bilancio, previsione annuale, previsioni annuali, della previsione, delle previsioni, previsione assegnata, previsioni assegnate, la previsione, le previsioni, alle previsioni, alla previsione, stima di bilancio, stime di bilancio, stima annuale, stima assegnata, stime assegnate, della stima, delle stime, la stima (annuale), alla stima, alle stime, sulla stima, stanziamento previsto, dello stanziamento, preventivo, del preventivo, preventivi, al preventivo, preventivat*, bilancio preventivo, bilancio di previsione, budget assegnato, del budget, al budget, gettito previsto, ordinanza, dell ordinanza, obiettivo di bilancio, bilancio assegnato, dotazione assegnata, stima della legge, previsione dell anno, previsione di legge`,
		central: `governo centrale, dal governo, del governo, primo ministro, dal centro, livello centrale, autorità centrali, ministero delle finanze, del ministero, assegnat* dal centro, assemblea nazionale, amministrazione centrale`,
		council: `consiglio popolare (provinciale/della) (provincia), consigli popolari, comitato popolare (provinciale/della) (provincia), consiglio provinciale, hdnd, hđnd, ubnd, assegnat* dalla provincia, provinciale del popolo, consiglio del popolo, comitato del popolo, stabilit* dalla provincia, autorità provinciali`,
		exceed: `super* il piano, super* (il) (piano/preventivo) del/dell/di, superato (il/la/l/le/gli/i), superata (la), superati (i), superate (le), supera (il/la/l/le/gli), superano (il/la/l/le), superando (il/la/l/le/gli), superava, superare (il/la/l/le), superiore al piano, superiore all obiettivo, superiore alla previsione, superiore alle previsioni, superiore al preventivo, superiore al previsto, superamento (del/dell/di), superò, supererà, ecced* (il/la/l/le), eccedent*, eccedenza, al di sopra del piano, al di sopra dell obiettivo, al di sopra delle previsioni, oltre il piano, oltre l obiettivo, oltre le previsioni, oltre il previsto, più del piano, più del previsto, più di quanto previsto, sopra il piano, sopra l obiettivo, in eccesso rispetto, sorpass* (il/la/l), oltrepass* (il/la/l), oltre quanto, avanzo rispetto, meglio del piano, in esubero, travalic*, sopra le/la/il previsioni/previsione/attese/preventivo, in più del/di/delle/rispetto (quanto) preventivo/previsto/previsioni/preventivato/programmato, oltre le attese, meglio del previsto, andando/andato/andati/andare oltre le/la/il previsioni/previsione/piano, in più di quanto (previsto/preventivato), oltre il preventivato, oltre il target, oltre il target annuo, al di là delle previsioni/attese, in più rispetto alle previsioni, in più del piano/target, in più dell obiettivo`,
		complete: `complet* (il/l/la), completamento, pari al ~ del piano, adempi*, adempiut*, soddisf* (il/l), realizzazione del, attuazione del, assolt*, assolv*, a compimento, portat* a termine, portat* a compimento, equivalente al, equivalenti al, uguale al, ossia il, corrispondente al, eseguit*, percentuale di completamento, percentuale di realizzazione, tasso di realizzazione, tasso di completamento, tasso di esecuzione, grado di attuazione, raggiung* il ~ del piano, raggiunto l obiettivo, coprendo il, coperto il, centr* l obiettivo, centrat*, come previsto, copre, coperto, coprono, assicura/assicurato il`,
		below: `al di sotto del piano, al di sotto dell obiettivo, al di sotto delle previsioni, inferiore al piano, inferiore all obiettivo, inferiore alla previsione, inferiore alle previsioni, inferiore al previsto, sotto il piano, sotto l obiettivo, sotto le previsioni, mancano, manca, mancato, mancando, mancavano, meno del piano, meno del previsto, ammanco, deficit, non raggiun*, indietro rispetto al, in ritardo sul piano, disatteso, sotto quota, non va oltre, si ferma a/al`,
		comparison: `dietro (a/al/alla), alle spalle di/del, davanti a, preceduta/preceduto da, media nazionale, della media nazionale, la media nazionale, alla media nazionale, media del paese, della media del paese, media regionale, della media regionale, media della regione, media del delta, rispetto alla media, della media, superiore alla media, inferiore alla media, sopra la media, sotto la media, volte quello/quella/quelli/quelle di, volte la media, volte superiore alla, quello/quella di, della provincia vicina, più della media, meno della media, nei confronti di, rispetto a quello/quella di, media generale, media complessiva, della mediana, del ritmo nazionale, al dato nazionale, del dato nazionale, sulla media, il doppio della media`,
		compared: `rispetto a/al/all/allo/alla/ai/alle/agli, in confronto a/al/all/alla/allo, a confronto con, confronto con, in raffronto a/al, in rapporto a/al, nei confronti del, contro (il/i/l/le/gli/la/lo), paragonat* a/al/all, raffrontat*, di fronte a/al, dal, dall, dai, dalle, pass* da/dal/dall/dai/dalle, nei confronti dello, che nel, che nello, che nell, di quanto, di quelli/quelle del, del valore del, di quella del, di quello del, a fronte di/dei/del/delle, in paragone al/a, su quello del, era del, dell anno precedente/prima/scorso, del mese precedente, era di, erano, dello stesso periodo, del medesimo periodo, dodici mesi prima, di dodici mesi prima, di un anno prima/fa, quelli di, di allora, il valore dello scorso anno`,
		estimated: `stimat*, si stima, stima, stimano, stimava, stime, secondo le stime, stimandosi, in stima, in via preliminare, preliminar*, provvisori*, atteso, attesa, attesi, attese, previst*, si prevede, prevede (che), prevedono, prevedibil*, si calcola, calcolat*, si ritiene, presumibil*, presunt*, ci si attende, dovrebbe, dovrebbero, verosimilmente, proiezion*, quantificat*, approssimat*, probabil*, ci si aspetta, si aspettano, aggirerà, aggireranno, avrà/avranno *ato/*uto/*ito, sarà/saranno *ato/*ata/*ati/*ate/*uto/*uta/*uti/*ute/*ito/*ita/*iti/*ite/sceso/scesa/scesi/scese, conta/contano di chiudere/terminare, calcolano, sarebbe, sarebbero, valutat* in/a/intorno, raggiungerebb*, aggirerebb*, ammonterebb*, salirebb*, scenderebb*, supererebb*, arriverebb*, crescerebb*, toccherebb*, varrebb*, avrebbe, avrebbero, potrebbe, potrebbero, prima/prime valutazione/valutazioni, salvo sorprese/imprevisti, stando alle stime, in base alle stime, calcoli provvisori, si aggirerebbe, ancora provvisorio, ancora provvisori`,
		target: `obiettivo, obiettivi, l obiettivo (di/è), con l obiettivo, l obiettivo del, obiettivo di raggiungere, si è posta/posto l obiettivo, si pone, si prefigg*, prefiss*, punta a/al/ad, punta, puntano, puntare, puntando, mira a/al/ad, mira, mirano, mirare, mirando, ambisc*, aspir*, traguard*, si propon*, intend*, si impegna, si impegnano, impegno a, deve raggiungere, devono raggiungere, dovrà, dovranno, da raggiungere, raggiungerà, raggiungeranno, sarà, saranno, avrà, avranno, vuole, vogliono, entro il 2025, entro il 2030, entro la fine del, programma di, pianifica di, prevede di, prevede un obiettivo, sforz* di/per, cercherà, cercare di, cerca di, aumenterà, crescerà, crescere, portare, porterà, arriverà, si adopera, per raggiungere, al fine di, auspic*, conta di, target di, il target, lotta per, lottare per, sforzarsi, fissa un, (messi/messe/messo/messa) in programma, ha/hanno chiesto/ordinato di, scommett*, delibera/risoluzione/piano/programma preved* (che), vogliamo, vorrebbe, vorrebbero, vorremmo, puntiamo, miriamo, contiamo, impegniamo, impegna ~ a, dovremo, deve/devono salire/scendere/crescere/arrivare/superare, si spera, sperano, spera di, lavorerà/lavoreranno per, chiede/chiedono una crescita, bisognerà, occorrerà, salirà, saliranno, scenderà, scenderanno, arriveranno, cresceranno, va/vanno (inoltre) creati/create/raggiunti/raggiunte, fissat* a/al/all/alle/in, ha/hanno fissato, asticella, impegnat* a/ad, conta/contano di certificare/portare/raggiungere/attrarre/accogliere/creare/ridurre, l asticella, si dà/danno come/per obiettivo, si è data/dato, ha in programma, preventiva, confida/confidano di`,
		respectively: 'rispettivamente, nell ordine, ordinatamente, rispettivi, rispettive',
		of_which:
			'di cui, dei quali, delle quali, del quale, della quale, tra cui, fra cui, tra questi/queste, fra questi/queste, inclus*, compres*, tra i quali, fra i quali, tra le quali, fra le quali, comprendent*, comprend*, in particolare, di questi, di queste, di essi, di esse, tra essi, nel dettaglio, comprensiv*, suddivis*, ripartit*, articolat*',
		total:
			'total*, nel complesso, complessiv*, in totale, in tutto, insieme, sommando, cumulativ*, cumulat*, la somma, globale, intero, intera, nell insieme, assommano, totalità',
		additional:
			'nuov*, ulterior*, aggiuntiv*, altri, altre, in più, inoltre, supplementar*, extra, appena, ancora, recentemente, di recente, integrativ*, incrementali, neo',
		rank: `posto, posti, posizione, al posto, in posizione, piazz* (al), piazzat*, piazzamento, classific* (al/come/tra), classificat*, classificandosi (al), classifica, graduatoria, graduatorie, ranking, rango, collocat* al, colloc* al, collocandosi, colloca, posizion* (al), posizionat*, posizionandosi, vetta, in vetta, in testa, guida la classifica, prim* in classifica, capofila, capolista, primatista, vicecapolista, podio, gradino, prim* per, leader, primato, ultimo posto, figur* al, al numero, numero uno, si situa, valore/risultato/tasso/punteggio/dato più alto, più alto/alta/elevato/elevata/grande/basso/bassa/rapida/popolosa/ricca del/della/dell/d/nel/nella/in/a/tra/fra/su, maggiore/miglior/migliore del/della/nel/risultato/performance/tra/fra, secondo solo, seconda solo, risult* al, risultata, risultato al, occup* il/la/l, piazza d onore, scalino, vertice, al vertice, cima, in cima, provincia/città è/era/resta/diventa/risulta, nella classifica (del/dell) (indice) pci/papi/pgi/dti/sipas/par, nell indice pci/papi/pgi/dti/sipas/par, nel pci/papi/pgi/dti/sipas/par`,
		rank_steps:
			'posizioni, posti, gradini, posizioni in più, posti in più, posizioni in meno, scalini, posizione',
		top: 'top, tra/fra i primi, tra/fra le prime, prime/primi dieci/10/cinque/5/tre/3/venti/20/quindici/15/quattro/sei/sette/otto province/posizioni/località/posti, tra/fra i migliori, tra le migliori, le migliori, i migliori, migliori province, province migliori, province leader, località leader, località in testa, più performanti, gruppo di testa, tra le dieci migliori, province capofila, più alti, più alte del paese, province più virtuose',
		in_country: `nel paese, in tutto il paese, del paese, a livello nazionale, livello nazionale, classifica/graduatoria nazionale, in vietnam, del vietnam, tra/fra le 63, tra/fra le 34, su 63, su 34, delle 63, delle 34, tra le province (e) (le) (città), fra le province, di tutto il paese, su scala nazionale, dell intero paese, del territorio nazionale, nella nazione, della nazione, tra tutte le province, fra tutte le province, tra i 63, tra le località del paese, in ambito nazionale`,
		in_region: `nella regione, della regione, regionale, in regione, a livello regionale, delta del fiume rosso, delta del mekong, delta del (fiume) mekong, nel delta, del delta, altopiani centrali, altipiani centrali, altopiano centrale, tay nguyen, costa centrale, centro nord, centro settentrionale, regione centro-settentrionale, costa centro-settentrionale, sud est, sud-orientale, sudorientale, regione sud-est, province settentrionali, province del nord, nord-ovest, nord-est, regione montuosa, midland settentrionali, montagne del nord, zone montuose del nord, nell area, zona economica chiave, regione economica chiave, province costiere, province della regione, costa centro-meridionale, province meridionali, regione dei monti, delle 14 province, tra le province della regione`,
		national: `media nazionale, media del paese, a livello nazionale, livello nazionale, in tutto il paese, intero paese, nel paese, del paese, l intero paese, totale/dato/tasso/valore nazionale, dell intera nazione, il paese, paese, media vietnamita, nazione, su scala nazionale, della media nazionale`,
		per: 'ogni, per ogni, medici per, dottori per, letti/letto per, ospedalieri per, ospedale per, a testa, ciascun*, ognun*, cadaun*, pro capite',
		neighbour:
			'vicina, vicino, provincia vicina, province vicine, vicine, limitrof*, confinant*, contigu*, adiacent*, attigu*, finitim*, dal canto suo, d altra parte, a sua volta, nella vicina',
		award: `conferit*, conferis*, attestati/attestato di merito, certificati/certificato di merito, premiat*, premiando, premio, premi, elogi*, elogiat*, encomi*, decorat*, onorat*, onorificenz*, medaglia/medaglie, bandiera/bandiere di emulazione , insignit*, diplomi/diploma di merito, lodat*, ordine del lavoro`,
		negation: 'non, non ancora, né, mai, nessun*, senza, neppure, nemmeno'
	},
	themes: {
		review:
			'bilancio/bilanci, consuntiv*, riepilog*, resoconto, esamin*, valut*, chiud*, chius*, conclud*, conclus*, risultat*, lavoro del, attività del, situazione, archivi*, salut*, rendiconto, ripercorr*, rilegg*',
		agenda:
			'compit*, piano/piani, obiettiv*, orientament*, prospettiv*, priorità, prepar*, programm*, missioni, rotta, lanci*, avvi*, bilancio di previsione, preventiv*, mansioni, incarichi, guard* al/verso/oltre, sguardo al/verso, in vista del, verso il, traguardo, visione, orizzont*, proiett*, entro il, traiettoria',
		figures:
			'cifra/cifre, dato/dati, numero/numeri, statistic*, indicator*, calcol*, valori, risultati, stime'
	},
	subjects: {
		economy: 'econom*, cresc*, PIL, PRL, prodotto',
		industry:
			'industri*, fabbric*, stabiliment*, manifattur*, officin*, minerari*, miniere, impiant*',
		agriculture: 'agricol*, agricolt*, allevament*, bestiame, contadin*, zootecn*',
		crops:
			'riso*, risaia/risaie, raccolt*, coltiv*, coltur*, semin*, campi, cereal*, mais, ettar*, resa, rese, mietitur*',
		fisheries: 'pesca*, pesc*, gamber*, ittic*, acquacolt*, pesce, barche',
		forests: 'foresta*, forest*, bosc*, alber*, rimbosch*, legname',
		budget:
			'bilanc*, erario, fisc*, tass*, impost*, casse, gettito, entrate, dogan*, spesa, spese, introiti',
		banking: 'banc*, credit*, prestit*, deposit*, risparmi*',
		public_investment:
			'investiment* pubblic*, fondi pubblici, capitale pubblico, erogat*, erogaz*, esborsi',
		foreign_investment: 'esteri/estero/estere, stranier*, IDE, sudcorean*, giappones*, taiwan*',
		investment: 'invest*, progett*, capital*, licenz*, autorizz*',
		enterprises: 'impres*, aziend*, società, ditta, ditte, cooperativ*, compagni*',
		exports: 'export*, esport*, estero, spedi*, sbocch*',
		imports: 'import*, acquisti',
		retail: 'dettaglio, commerci*, negozi*, consum*, vendit*, mercat*, minuto',
		prices: 'prezz*, inflazion*, costi, rincar*',
		tourism:
			'turis*, visit*, ospit*, viaggi*, vacanz*, villegg*, spiaggi*, alberg*, hotel, pernott*, soggiorn*, pellegrin*, camere, arrivi',
		new_rural: 'rural*, criteri*, norma/norme, villagg*, comun*, campagna/campagne, standard',
		poverty: 'pover*, indigent*, bisognos*',
		income: 'reddit*, salari*, guadagn*, tenore di vita, stipend*',
		labour:
			'occup*, lavor*, manodopera, disoccup*, posti, assun*, impieg*, format*, formazion*, qualific*, mestier*',
		insurance: 'assicur*, assistit*',
		health: 'salute, sanit*, ospedal*, medic*, letto/letti, pazient*, clinic*, vaccin*, bambin*',
		schools:
			'scuol*, scolast*, insegn*, alunn*, student*, aula/aule, class*, esam*, maturità, candidat*, istruz*, docent*',
		party: 'Partito, iscritt*, membri, cellul*, ammess*, militant*, capivillaggio, congresso',
		housing: 'casa/case, abitaz*, allogg*, tetto/tetti, fatiscent*',
		safety:
			'incident*, mort*, ferit*, polizi*, reat*, crimin*, delitt*, incend*, traffico, vittim*',
		electricity: 'elettric*, energ*, corrente, MW, kWh, eolic*, solar*, idroel*'
	},
	qualifiers: {
		advanced: 'avanzat*, potenziat*, superior*',
		model: 'modello, esemplar*, modelli',
		foreign: 'stranier*, internazional*, estero, esteri/estera/estere, IDE',
		domestic: 'nazional*, intern*, domestic*, vietnamit*, local*',
		customs: 'dogan*, dazi*, frontal*, frontier*',
		rural: 'rural*, contadin*, campagn*, agricoltori',
		begun:
			'nuov*, costituit*, fondat*, nate/nati, iscritt*, registrat*, ammess*, autorizzat*, avviat*, apert*, sorte/sorti, neo*',
		standing:
			'attiv*, in attività, operativ*, esistent*, valid*, in vigore, total*, in tutto, complessiv*, cumulat*, finora, conta',
		ended:
			'sciolt*, sospes*, chius*, cessat*, falli*, ritirat*, invitat*, intervistat*, espuls*, interpellat*',
		spending: 'spes/speso/spesi/spesa/spese, eroga*, uscite, sborsat*',
		head: 'pro capite, a testa, per abitante/persona, procapite, testa',
		index: 'indice*'
	},
	nouns: {
		communes:
			'(di) comune, (di) comuni, (di) comunità rurali, unità comunali, unità a/di livello comunale, (di) quartieri, circoscrizioni, municipalità, rioni',
		districts:
			'(di) distretto, (di) distretti, unità distrettuali, unità a/di livello distrettuale',
		provinces: '(di) province, provincia, località',
		villages:
			'(di) villaggio, (di) villaggi, frazione, frazioni, borgate, borghi, gruppi residenziali, nuclei residenziali, gruppi di residenti/abitanti/quartiere, aree residenziali, insediamenti, contrade',
		tourists:
			'(di) turista, (di) turisti, (di) visitatori, (di) visitatore, (di) ospiti, (di) arrivi (turistici), (di) presenze (turistiche), (di) viaggiatori, (di) visite, (di) vacanzieri, (di) escursionisti, (di) pellegrini, (di) villeggianti',
		foreign_tourists:
			'(di) turisti stranieri, (di) turisti internazionali, (di) visitatori stranieri, (di) visitatori internazionali, (di) ospiti stranieri/internazionali, (di) stranieri, (di) arrivi internazionali, (di) visitatori esteri, turisti esteri, (di) turisti provenienti dall estero, (di) presenze straniere/internazionali',
		domestic_tourists:
			'(di) turisti nazionali/interni/domestici/vietnamiti/locali, (di) visitatori nazionali/interni/domestici/vietnamiti, (di) ospiti nazionali, (di) arrivi nazionali/interni, (di) presenze nazionali',
		enterprises:
			'(di) impresa, (di) imprese, (di) aziende, azienda, (di) società, ditte, compagnie, unità produttive, operatori economici, cooperative e imprese, unità imprenditoriali, start up, startup',
		projects: '(di) progetto, (di) progetti, sottoprogetti, opere, iniziative di investimento',
		people:
			'(di) persona, (di) persone, (di) abitanti, (di) residenti, (di) cittadini, (di) individui, (di) anime, (di) uomini, assicurati, bambini',
		households:
			'(di) famiglie, (di) famiglia, nucleo familiare, (di) nuclei, (di) focolari, utenze, (di) unità familiari, (di) case famiglia',
		workers:
			'(di) lavoratori, lavoratore, (di) lavoratrici, (di) occupati, (di) operai, (di) dipendenti, (di) addetti, braccia, forza lavoro, manodopera, disoccupati',
		jobs: '(di) posti di lavoro, posto di lavoro, (di) impieghi, nuovi posti, occupazioni, assunzioni, nuovi occupati, opportunità di lavoro, posti di impiego',
		houses:
			'(di) case, casa, (di) abitazioni, (di) alloggi, dimore, baracche, tetti, unità abitative, appartamenti',
		party_members:
			'(di) membri del partito, (di) nuovi membri, membro del partito, nuovi iscritti, membri di partito, militanti, tesserati, iscritti',
		party_organisations:
			'(di) organizzazioni di/del partito, organizzazione di/del partito, (di) cellule di/del partito, cellula, cellule, organizzazioni di base (del/di) (partito), comitati di partito, sezioni, organizzazioni partitiche, comitati e cellule, nuclei di/del partito',
		cadres:
			'quadri, funzionari, dipendenti pubblici, impiegati, pubblici funzionari, dirigenti, personale, effettivi, unità di personale',
		schools:
			'(di) scuole, scuola, istituti, asili, plessi, istituzioni scolastiche, istituzioni educative',
		doctors: '(di) medici, medico, dottori',
		beds: '(di) posti letto, (di) letti, letto',
		products: '(di) prodotti, prodotto, articoli ocop, (di) referenze',
		criteria: '(di) criteri, criterio, sottocriteri, requisiti, parametri',
		targets: '(di) obiettivi, obiettivo, (di) indicatori, indicatore, traguardi, target, indici',
		cases:
			'casi, caso, (di) reati, reato, (di) crimini, procedimenti, fascicoli, cause penali, delitti, illeciti, violazioni',
		deaths:
			'(di) morti, morto, (di) decessi, decesso, vittime, vittima, deceduti, persone morte, persone uccise, uccisi, persone decedute, persone sono morte, perso la vita, caduti',
		things: `incidenti (stradali), sinistri, feriti, incendi, compiti, compito, soluzioni, lezioni, limiti, limitazioni, carenze, rapporti, relazioni, relazione, risoluzioni, delibere, decisioni, documenti, programmi, collettivi, attestati, certificati (di) (merito), medaglie, bandiere, premi, proposte, raccomandazioni, ispezioni, eventi, attività, accordi, gruppi, comitati, procedure (amministrative), misure, bozze, piani, conclusioni, direttive, progetti di risoluzione, pernottamenti, notti, esperienze, insegnamenti, riunioni, pratiche, istanze, settori, campi, aspetti, priorità, svolte strategiche, punti deboli, punti di forza, motivi, richieste, pareri, interventi, titoli, onorificenze, cooperative, corsi, borse di studio, doni, pacchi dono, campagne, veicoli, alberi, navi, pescherecci, barche, contratti, licenze, autorizzazioni, fasi, contenuti, argomenti, mostre, festival, partiti, pilastri, assi, ambiti, deleghe, linee guida, punti chiave, voti, ordinanze, sanzioni, multe, impianti, fabbriche, mercati, ponti, parchi industriali, zone industriali, cluster industriali, aree industriali, siti, reliquie, monumenti, ospedali, ambulatori, stazioni sanitarie, classi, aule, insegnanti, studenti, alunni, iniziative, docenti, professori, suini, pollame, capi (di) (bestiame/pollame), bovini, bufali, capre, arnie, allevamenti, fattorie, associazioni, fiere, esposizioni, camion, autobus, passeggeri, regali, borse, contributi, donazioni, titoli (di) (proprietà), permessi, conti, applicazioni, telecamere, canali, dighe, argini, bacini, musei, biblioteche, case della cultura, reclami, domande, petizioni, sportelli, candidati, soldati, reclute, martiri, sospettati, tossicodipendenti, disabili, orfani, anziani, centenari, focolai, vaccini, dosi, ambulanze, piantine, supermercati, distributori, decreti, circolari, strategie, modelli, sindacati, gruppi cooperativi, voli, alberghi, camere, ristoranti, negozi, punti vendita, enti, strutture ricettive, alloggi/case/abitazioni sociali/popolari`,
		articles: 'articoli, articolo, notizie, servizi giornalistici, reportage'
	},

	refuseBefore: {
		attendance:
			'davanti a/ai/agli/alle, alla presenza di, con la partecipazione di, ha riunito, riuniva, collegata/collegato (online) con/a, comitato direttivo/guida di, vi hanno partecipato, hanno partecipato, hanno preso parte, ha preso parte, vi hanno preso parte',
		date: 'lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, in data, pubblicato il, aggiornato il, datata, datato, la mattina del, il pomeriggio del, la sera del, nel pomeriggio del, nella mattinata del, il mattino del, giorno',
		// "Nel 2024 Dong Nai ...": a year, not so many dong.
		year: 'anno, anni, del, risalente al',
		time: 'ore, ore delle, alle, dalle, h',
		period: 'periodo, mandato, quinquennio, triennio, fase, legislatura',
		duration: 'in, dopo, per, entro, da, ultimi, prossimi, durata di, nell arco di, ogni',
		age: 'over, under, età di, di età inferiore a, di età superiore a, età compresa tra, età tra i, di età',
		anniversary: 'anniversario, giubileo',
		session_number:
			'sessione n, sessione, seduta n, seduta, riunione n, congresso, conferenza n, legislatura, tornata, mandato',
		ordinal:
			'fase, fase n, tappa, tappa n, volume, capitolo, turno, stadio, passo, lotto, lotto n, generazione, punto n',
		doc_number:
			'risoluzione (n/numero/nr), decisione (n/numero/nr), delibera (n/numero/nr), decreto (n/numero/nr), direttiva (n/numero/nr), circolare (n/numero/nr), rapporto n/numero/nr, relazione n/numero/nr, piano n/numero/nr, avviso (n/numero/nr), conclusione (n/numero/nr), conclusioni n, programma n/numero/nr, legge (n/numero/nr), progetto n/numero/nr, dispaccio (n/numero/nr), nota (n/numero/nr), lettera (n/numero/nr), documento (n/numero/nr), ordinanza (n/numero/nr), regolamento (n/numero/nr), articolo (n), art, comma, clausola, paragrafo, allegato (n), protocollo (n), prot, comunicato n, comunicazione n, dispaccio ufficiale n, telegramma n, istruzione (n), bollettino n, verbale n, fascicolo n, risoluzioni, decreti, decisioni n, punto, lettera ufficiale n, annuncio n, nq, qđ, qd, sentenza n',
		phone:
			'telefono, tel, telefonico, cellulare, cell, hotline, linea diretta, numero verde, chiamare (il/lo), chiamate (il/lo), contattare (il/lo), fax, centralino, zalo, whatsapp, numero di emergenza, al numero, sms al',
		address:
			'via, viale, corso, vicolo, strada n, civico, civico n, piano, stanza, sala, camera, aula, edificio, palazzo, isolato, interno, cap, casella postale, piazza, lotto n, indirizzo, ufficio, appartamento',
		list: 'foto, immagine, figura, tabella, grafico, pagina, pag, pp, p, edizione n, puntata, episodio, parte, lezione, illustrazione, video, diapositiva, tavola, rubrica, colonna, sezione, nota, fig, tab, didascalia, quaderno, gruppo, girone, ordine del giorno prevedeva/comprendeva',
		view_count:
			'visualizzazioni, letture, visto, letto, visualizzato, visite, condivisioni, lettori, accessi',
		comment_count: 'commenti, commento, risposte, mi piace, reazioni',
		name: 'strada nazionale, strada provinciale, strada, statale, autostrada n, autostrada, superstrada n, tangenziale, raccordo anulare, anello, circonvallazione, linea, metropolitana, autobus, bus, molo, banchina, terminal, cancello, gate, canale, vtv, covid, tifone n, tifone, tempesta n, tempesta, ciclone n, zona militare, regione militare, divisione, reggimento, brigata, battaglione, squadra, squadra n, ospedale n, scuola n, parco industriale n, blocco, settore, zona, tipo, categoria, classe, grado, livello, industria/agricoltura/generazione, ql, dt, dh, scuola elementare n, ss, sp, sr, ponte, pozzo, gruppo n, centrale n, unità n, squadra di produzione, reparto, sportello, lotteria, livello di allerta, allarme, quartiere, rione, frazione, ward, villaggio, contrada, intesa, g, sezione n, cellula n, area, cluster, ingresso',
		place: 'km, chilometro, pk',
		distance: 'dista, distante, distanza (di), a circa, situata a, situato a, dista circa',
		altitude: 'altitudine di, altezza di, quota di, altitudine',
		weather:
			'temperatura di, temperature di, temperatura, temperature, temperature tra, temperature comprese tra, venti di forza, vento di forza, vento/mare forza, precipitazioni, piogge di, pioggia di, umidità, minima di, massima di',
		score:
			'punteggio di, risultato di, vinto per, vinto, perso per, finita, finito, terminata, battuto, sconfitto, vittoria per, sconfitta per, pareggio per',
		version: 'versione, v, ios, android, windows, aggiornamento',
		model: 'modello, modello di auto, tipo di macchina, marca',
		url: 'http, https, www, link, sito',
		id: 'codice, codice fiscale, partita iva, conto n, conto corrente, matricola, targa, licenza n, isbn, passaporto, numero di conto, id, codice a, autorizzazione n, licenza, permesso n, registrazione n, carta d identità',
		limit:
			'limite di, limite di velocità, peso massimo di, lunghezza massima di, multa di, multe da, sanzione di, ammenda di, carico massimo, portata massima, tariffa di, velocità di',
		criteria:
			'criterio, criterio n, criterio numero, indicatore n, pilastro, pilastro n, sottocriterio, criteri n, obiettivo n',
		price:
			'costa, costano, costava, prezzo di, prezzi di, biglietto da, biglietti da, biglietto, biglietti, ingresso, venduto a, venduta a, venduti a, vendute a, prezzo medio di, prezzo intorno a, prezzo unitario di, prezzo tra',
		price_base:
			'prezzi costanti, prezzi costanti del, prezzi comparabili, prezzi comparabili del, prezzi di confronto, prezzi fissi, prezzi fissi del, prezzi del, prezzi di, anno base, prezzi comparativi (del), prezzi concatenati',
		denominator: 'ogni, per ogni, su ogni, su'
	},
	refuseAfter: {
		ordinal:
			'volta, anno consecutivo, anno di fila/seguito, mese consecutivo, trimestre consecutivo, luogo, fase, tappa, piano, classe, elementare, media, superiore, grado, lotto, generazione, mondo, ministro, turno, parte, passo, segretario, vice',
		other: 'stelle, stella, strofe, pagine, capitoli, volumi, ruote, passi',
		date: 'gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre',
		time: 'in punto, del mattino, del pomeriggio, di sera, di notte, di mattina, minuto, a.m, p.m',
		duration:
			'anni, anno, giorni, giorno, mesi, mese, settimane, settimana, ore, minuti, secondi, notti, sere, decenni, decennio, secoli, secolo, generazioni, mandati, trimestri, semestri, giornate, weekend, stagioni, lustri',
		age: 'anni di età, anni d età, enne, enni, anni o più, anni compiuti, anni in su, anni e oltre, anni e più, primavere',
		anniversary: 'anniversario, anniversari, ricorrenza, giubileo, compleanno, anni dalla',
		session_number:
			'sessione, sessioni, seduta, riunione, conferenza, congresso, congressi, plenum, plenaria, legislatura, mandato, festival, edizione, fiera, assemblea, convegno, comitato centrale, consiglio popolare, giornata, giochi, vertice, tornata, forum, incontro, convocazione',
		view_count:
			'visualizzazioni, visualizzazione, letture, lettori, clic, click, views, persone hanno letto',
		comment_count: 'commenti, commento, risposte, mi piace, like, condivisioni, reazioni',
		attendance:
			'sedi (distrettuali/comunali/locali), gruppi folcloristici/artistici, artigiani, troupe, delegati, delegato, partecipanti, partecipante, rappresentanti, invitati, stand, punti di collegamento, punti collegati, punti di ponte, spettatori, volontari, espositori, atleti, artisti, presenti, concorrenti, candidati presenti, membri del comitato/presidio, punti online, punti di connessione, giornalisti, deputati, membri presenti, squadre, padiglioni, sottosedi, soldati, padiglione, consiglieri, imprenditori',
		weather: 'gradi, °c, c, millimetri (di) (pioggia), mm, nodi, metri al secondo, m s',
		altitude:
			'metri sul livello del mare, m s l m, metri di altitudine, metri di quota, metri di altezza, metri sopra il livello, m sul livello',
		distance:
			'chilometri da, km da, chilometri dal, km dal, chilometri dalla, km dalla, km dall, chilometri dall, km a nord/sud/est/ovest, chilometri a nord/sud/est/ovest, km di distanza, chilometri di distanza, km dai, metri da, metri dal, metri dalla, miglia, km più a',
		score: 'gol, reti, set a',
		limit: 'km h, km all ora, chilometri all ora, chilometri orari, km orari, per mille di alcol',
		doc_number:
			'NQ TU, NQ TW, QĐ TTg, QD TTg, QĐ UBND, QD UBND, CT TW, CT TU, CT TTg, KL TW, KL TU, BC UBND, TB UBND, NĐ CP, ND CP, NQ CP, NQ HĐND, NQ HDND, KH UBND, QH, QĐ TW, QĐ TU, TB VPCP, CĐ TTg, UBTVQH, NQ QH, CTr TU',
		place: 'incrocio, angolo'
	},

	periods: {
		months: [
			'gennaio, genn, gen',
			'febbraio, febbr, feb',
			'marzo',
			'aprile, apr',
			'maggio, magg',
			'giugno, giu',
			'luglio, lug',
			'agosto',
			'settembre, sett',
			'ottobre, ott',
			'novembre, nov',
			'dicembre, dic'
		],
		monthsAfterDay: { 3: 'mar', 5: 'mag', 8: 'ago', 9: 'set' },
		weekdays:
			'lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, lun, mart, merc, gio, ven, dom',
		// "Nel 2024 Dong Nai ...": a year, not so many dong.
		year: 'nel, dal, anno, anni, l anno, dell anno, nell anno, all anno, dall anno, quell anno, gli anni, annata, annuo',
		quarter: 'trimestre, trimestri, trim',
		quarterLetter: 'T',
		quarters: 'trimestri',
		half: 'semestre, semestri, metà/parte dell anno, metà',
		runs: {
			2: 'bimestre, bimestri',
			4: 'quadrimestre, quadrimestri'
		},
		month: 'mese, mesi, mensilità',
		day: 'giorno, giorni, data, dì',
		first: 'primo, prima, primi, prime, iniziale, iniziali, inizio, in, nei, dei, cumulato dei',
		last: 'ultimo, ultima, ultimi, ultime, finale, finali, conclusivi',
		endOf:
			'fine, alla fine di, alla fine, la fine, fine di, a fine, entro fine, per fine, termine, al termine, chiusura, scadenza, tardo, a consuntivo',
		startOf:
			'inizio, all inizio, dall inizio, l inizio, a inizio, inizi, agli inizi, avvio, da inizio, principio',
		until:
			'entro, al, fino al, sino al, fino a, sino a, a tutto, a tutto il, alla data del, prima del, all, fino, ad oggi, finora, entro il, entro l, entro la',
		published:
			'pubblicato/pubblicata/pubblicati, diffuso/diffusa/diffusi, reso/resa noto/nota, uscito/uscita',
		yearsApart: {
			last_year: 'fa, or sono',
			year_before: 'prima, addietro, innanzi',
			year_after: 'dopo, più tardi'
		},
		nearest: { last: 'scorso, scorsa, passato, ultimo', next: 'prossimo, prossima' },
		since:
			'dal, dall, a partire da/dal/dall, da, dopo il, fin dal, sin dal, a decorrere dal, dall inizio',
		everSince: 'da, dal, a partire da',
		term: 'mandato, periodo, quinquennio, legislatura, triennio, biennio, arco, fase, quadriennio, piano quinquennale, periodo congressuale, tornata, orizzonte, tappa, programma, anno scolastico, annata, stagione, campagna, raccolto',
		sameYear: 'stesso anno, lo stesso anno, dello stesso anno, medesimo anno, in quell anno',
		relative: {
			last_year: 'anno scorso, (dello/nello/lo) scorso anno, anno passato, passato anno',
			year_before: `
					anno precedente, anno prima, un anno fa, anno addietro, base annua, base annuale,
					anno su anno, base tendenziale, su anno, precedente anno, ultimo anno,
					dodici mesi prima, dodici mesi fa, un anno prima
				`,
			this_year:
				'quest anno, questo anno, anno in corso, anno corrente, corrente anno, presente anno',
			the_year:
				'intero anno, tutto l anno, corso dell anno, durante l anno, anno in esame, anno nel suo complesso, arco dell anno, anno in oggetto, anno considerato, anno (appena) trascorso/concluso/finito/chiuso/terminato, anno che si chiude/conclude/avvia, dodici mesi trascorsi',
			year_to_date: 'dall inizio dell anno, da inizio anno, dall inizio di quest anno',
			next_year:
				'prossimo anno, anno prossimo, anno venturo, anno a venire, anno entrante, nuovo anno, anno che viene/verrà',
			year_after:
				'anno successivo, anno seguente, successivo anno, un anno dopo, un anno più tardi, dodici/12 mesi dopo, dodici/12 mesi più tardi',
			same_period:
				'stesso periodo (dell) (anno) (scorso/precedente/passato), stesso periodo (dello) (scorso) (anno), medesimo periodo (dell) (anno) (scorso/precedente), periodo corrispondente (dell) (anno) (scorso/precedente), analogo periodo (dell) (anno) (scorso/precedente), stesso trimestre (dell) (anno) (scorso/precedente), stesso mese (dell) (anno) (scorso/precedente), corrispondente periodo (dell) (anno) (scorso/precedente), stessi mesi (dell) (anno) (scorso/precedente), stesso semestre (dell) (anno) (scorso/precedente), corrispondente trimestre, medesimo mese, stesso arco di tempo, stesso lasso di tempo, stesso momento dell anno precedente, stessa data dell anno precedente, stesso periodo di un anno fa, stesso periodo dell anno prima, medesimi mesi, mesi corrispondenti, stesso semestre/trimestre/mese di un anno fa/prima, medesimo semestre/trimestre (dell) (anno) (scorso/precedente)',
			the_term:
				'(il/del/nel/questo/intero/passato) mandato, (gli/i/nei/negli) (ultimi) cinque anni, quinquennio',
			term_end:
				'ultimo anno del mandato/quinquennio/periodo, fine mandato, fine/termine del mandato/quinquennio',
			this_month:
				'questo mese, mese in corso, corrente mese, corso del mese, nel mese, mese corrente, mese in esame',
			last_month:
				'mese scorso, scorso mese, mese precedente, mese prima, mese passato, base mensile, mese su mese, base congiunturale',
			this_quarter:
				'questo trimestre, trimestre in corso, corso del trimestre, trimestre corrente, nel trimestre, trimestre in esame',
			last_quarter: 'trimestre scorso, scorso trimestre, trimestre precedente, trimestre prima'
		}
	},

	places: {
		province: 'provincia, province, provinciale, provinciali, prov',
		city: 'città, metropoli, capoluogo, città capoluogo, municipio, città a gestione centrale, città centrale',
		district:
			'distretto, distretto insulare/montano/urbano/costiero/rurale/modello, distretto di frontiera',
		town: 'cittadina, borgo, borgata, centro urbano, città distrettuale',
		// No plurals: "i comuni di Nghe An" are those of the province.
		commune:
			'comune, quartiere, comune rurale/montano, rione, frazione, circoscrizione, zona speciale, villaggio, ward',
		plurals:
			'comuni, quartieri, rioni, frazioni, villaggi, zone speciali, distretti, cittadine, borghi, municipi',
		vietnam:
			'vietnam, viet nam, intero paese, tutto il paese, a livello nazionale, livello nazionale, media nazionale, nel paese, paese intero, repubblica socialista del vietnam, totale nazionale, dato nazionale, media del paese, tutta la nazione, intera nazione, pil nazionale, scala nazionale, pil del paese, economia nazionale, media dell intero paese, valore nazionale, tasso nazionale, crescita nazionale, del paese, mediana nazionale, cifra nazionale, resto del paese',
		levelStands: 'before',
		names: { 'ha-noi': 'Hanòi', hue: '(Thua) (Thien) Huè' },
		theDistrict:
			'il distretto, questo distretto, nostro distretto, del distretto, nel distretto, dal distretto, al distretto, tutto il distretto, intero distretto, dell’intero distretto, insieme del distretto',
		theProvince:
			'la provincia, della provincia, nella provincia, alla provincia, dalla provincia, sulla provincia, intera provincia, tutta la provincia, nostra provincia, provincia nel suo complesso, questa provincia, in provincia, territorio provinciale, territorio della provincia, a livello provinciale, la città, della città, nella città, alla città, intera città, tutta la città, nostra città, questa città, in città, la località, media provinciale'
	},

	indicators: {
		economy: `grdp, pilr, pil, prl, prodotto interno lordo (regionale/provinciale/locale), prodotto interno regionale/provinciale (lordo), prodotto regionale/provinciale/locale (lordo), prodotto lordo (regionale/provinciale/locale), prodotto totale/complessivo (della/nella/sul/nell) (provincia/territorio/area/zona/regione), economia provinciale/locale/cittadina/regionale, economia della provincia/città/regione, l economia, valore aggiunto (complessivo/totale), ricchezza (regionale/provinciale/locale) (prodotta/generata/creata), il prodotto, suo prodotto`,
		grdp_growth: `dinamica/andamento del grdp/pil, crescita economica (della/locale/provinciale/cittadina) (provincia), crescita del grdp/pil/prodotto/pilr, crescita dell economia, tasso/tassi/ritmo/velocità di crescita (economica) (del/dell/della) (grdp/pil/economia/provincia/città/prodotto), tasso di crescita annuo (medio) (del/dell) (grdp/pil/economia), tasso di crescita medio (annuo) (del/dell) (grdp/pil/economia), tasso di sviluppo economico, sviluppo economico ha raggiunto, espansione economica, incremento del grdp/pil/prodotto, aumento del grdp/pil, variazione del grdp/pil, crescita media (annua) (del/dell) (grdp/pil/economia), crescita annua (media) (del/dell) (grdp/pil/economia), crescita a due cifre, crescita di almeno/oltre, crescita tra/fra/compresa, grdp cresc*/cresciut*/aument*, pil cresc*/cresciut*/aument*, economia (della) (provincia) (è) cresc*/cresciut*/aument*/espand*, grdp è cresciut*/aumentat*, pil è cresciut*/aumentat*, obiettivo di crescita, obiettivi di crescita, crescita complessiva, crescita del territorio, crescita della provincia/città, scenario di crescita, crescita pari, una crescita a due, crescita reale, prodotto ~ è aumentato/cresciuto/salito, prodotto lordo ~ è aumentato/cresciuto/salito/avanzato, economia (della) (provincia) (è) avanz*/progred*/rallent*/arretr*/ripart*, progresso/avanzata/rialzo del pil/grdp/prodotto, pil/grdp (provinciale/regionale/locale) (è) avanzat*/salit*/progredit*/risalit*, incremento del pil/grdp provinciale/regionale, prodotto (lordo) (è) salit*, (mira/punta/conta/ambisce/vuole) (a/di) crescere del/dell`,
		grdp: `valore dell economia, dimension* (complessiv*) (del/dell/della) grdp/pil/economia/prodotto, dimensioni economiche, dimensione economica, scala economica, scala dell economia, scala del grdp/pil, valore del grdp/pil/prodotto, valore complessivo/totale del grdp/pil, volume del grdp/pil/economia, volume dell economia, entità dell economia, taglia dell economia, economia vale, economia ha raggiunto i, a prezzi correnti/attuali, prezzi correnti, grdp/pil (totale/complessivo) a prezzi correnti, ammontare del grdp/pil, grdp totale/complessivo, pil totale/complessivo, grdp nominale, pil nominale, stazza dell economia, l ampiezza dell economia, valore (complessivo/totale) dei beni e (dei) servizi prodotti, economia (della) (provincia) (oggi) vale/valeva/pesa, l economia vale, ricchezza complessiva/totale, ai prezzi correnti, peso economico`,
		grdp_constant_prices: `grdp/pil a prezzi costanti/comparabili (del), prezzi costanti/comparabili/fissi, prezzi di confronto, prezzi del 2010, prezzi 2010, prezzi comparativi, in termini costanti, valori concatenati`,
		grdp_per_capita: `grdp/pil/pilr (medio) (regionale/provinciale/locale) pro capite, grdp/pil (medio) per abitante/persona/capita/capite, prodotto interno lordo (regionale/provinciale) pro capite/per abitante/per persona, prodotto (interno/regionale/provinciale) (lordo) pro capite/per abitante, grdp/pil procapite, pro capite, procapite, grdp/pil a testa, ricchezza prodotta per abitante, valore aggiunto pro capite, media pro capite del grdp/pil, pil medio, grdp medio, grdp/pil annuo pro capite, ricchezza prodotta per/da (ogni) residente/persona/ogni, abitante/residente (ne) produce, valore/ricchezza/produzione/reddito prodotto/prodotta per abitante, per ogni abitante/residente/cittadino, valore per abitante, prodotto (lordo) a testa, prodotto per abitante/residente/persona/testa, abitante/residente ~ spettano/toccano/corrispondono/produce, (a) ogni abitante/residente/cittadino spettano/toccano/corrispondono, a testa, per abitante/residente`,
		income_per_capita: `reddito (medio) (annuo/annuale/mensile) (pro) (capite), reddito procapite, redditi (medi) (pro) (capite), reddito annuo/mensile/annuale (medio) (pro) (capite), reddito (medio) (mensile) della popolazione/gente/degli abitanti/dei residenti/dei cittadini, guadagno medio, guadagn* in media, entrate medie pro capite, introito medio, retribuzione media, salario medio, abitanti/residenti guadagnano (in) (media), potere d acquisto, stipendio medio, redditi delle famiglie, tenore di reddito, reddito disponibile, reddito (medio) (annuo/mensile) per abitante/residente/persona, reddito (medio) di ogni abitante/residente`,
		rural_income_per_capita: `reddito (medio) (annuo) (pro) (capite) nelle/delle/in aree/zone/campagne (rurali), reddito (medio) (pro) (capite) in campagna, reddito (medio) (pro) (capite) degli abitanti delle zone/aree/campagne (rurali), reddito (medio) (pro) (capite) dei residenti rurali, reddito (medio) (pro) (capite) della popolazione rurale, reddito (medio) (pro) (capite) degli abitanti rurali, reddito (medio) (pro) (capite) dei contadini/degli agricoltori/dei comuni, reddito (medio) rurale (pro) (capite), reddito (medio) (pro) (capite) nei comuni, reddito degli agricoltori, reddito dei contadini, reddito della gente di campagna, abitante/abitanti/residente/residenti/popolazione (delle) campagne/zone/aree (rurali) ~ guadagn*, contadino/contadini/agricoltore/agricoltori ~ guadagn*, (nelle) campagne il reddito (medio), campagna (il/si) guadagna/reddito (in) (media), vive in campagna guadagna, chi vive in campagna, reddito agricolo familiare, contadini/agricoltori/rurali guadagnano, zone rurali il reddito, reddito (medio) di un/del contadino/agricoltore/bracciante, reddito rurale`,
		industry_construction: `industria e/con (delle/le/l) costruzioni/costruzione/edilizia, industria costruzioni/edilizia, industriale ed edile/edilizio, industriale e delle costruzioni, industriale e di costruzione, industria ed edilizia, comparto/settore secondario, il secondario, industriale edile, industriale ed edilizia, industria e del/dei settore edile, manifattura e costruzioni, attività industriali e edili, industria nonché costruzioni, industria e i cantieri, industria più costruzioni`,
		industry_construction_share_grdp: `quota/peso/incidenza/percentuale (del/dell/della) (settore) (dell) industria e (delle) costruzioni/edilizia, quota/peso/incidenza del settore secondario, industria e (le) costruzioni rappresent*/incid*/pesa/pesava/pesano/contribui*/costitu*/copr*, settore industriale (ed/e) (delle) edile/costruzioni rappresent*/incid*/pesa/pesava/pesano, settore secondario rappresent*/incid*/pesa/pesava/pesano, quota industriale ed edile, industria ed/e (le) edilizia/costruzioni producono/generano/valgono/forniscono/concentrano/formano, il secondario pesa/incide/rappresenta/vale, contributo dell industria e (delle) costruzioni`,
		industry_construction_growth: `industria e (le/delle) costruzioni (è/sono) cresc*/cresciut*/aument*/salit*/avanz*/progred*, crescita (del/dell) (settore) (dell) industria e (delle) costruzioni, settore secondario (è) cresc*/cresciut*/aument*, valore aggiunto (del/dell) (settore) (dell) industria e (delle) costruzioni, industria ed edilizia (è/sono) cresc*/cresciut*/aument*, secondario (è) avanz*/cresc*/cresciut*/salit*/aument*`,
		services: `servizi, terziario, attività commerciali e di servizio, servizi e turismo, comparto dei servizi, commercio e servizi`,
		services_share_grdp: `quota/peso/incidenza/percentuale dei servizi, quota/peso/incidenza del terziario, quota/peso/incidenza del settore dei servizi, quota/peso/incidenza del settore terziario, servizi rappresent*/incid*/pesa/pesava/pesano/contribui*/costitu*/copr*, terziario rappresent*/incid*/pesa/pesava/pesano, quota di commercio e servizi, contributo dei servizi, terziario vale/incide/produce, servizi valgono/generano/producono`,
		services_growth: `servizi (sono) cresc*/cresciut*/aument*/salit*/avanz*/progred*, settore dei servizi (è) cresc*/cresciut*/aument*/salit*, crescita dei servizi, crescita del settore dei servizi, crescita del terziario, terziario (è) cresc*/cresciut*/aument*, valore aggiunto dei servizi, terziario (è) avanz*/salit*/progred*, comparto dei servizi (è) cresc*/cresciut*/aument*`,
		agriculture: `agricoltura (la) silvicoltura e (la) pesca/acquacoltura/ittica/itticoltura, agricoltura foreste/boschi e pesca, agricoltura (e) (la) silvicoltura (e) (la) pesca/acquacoltura, agro silvo ittico, agro silvo pastorale, agroforestale e ittico, agricolo forestale e ittico/pesca, agricolo silvicolo e ittico, agro forestale ittico, settore agricolo (forestale) (e) (della) (pesca), settore/comparto primario, il primario, agricoltura, agricolo forestale e della pesca, produzione agricola, produzione agricola forestale e ittica, comparto agricolo, settore agroforestale e della pesca, campi boschi e pesca, mondo agricolo, agroalimentare, comparto agricolo forestale e ittico, i campi, quella dei campi`,
		agriculture_share_grdp: `quota/peso/incidenza (dell/del/della) agricoltura (silvicoltura) (e) (pesca), quota/peso/incidenza del settore primario/agricolo, agricoltura (la) silvicoltura e (la) pesca rappresent*/incid*/pesa/pesava/pesano/contribui*/costitu*, agricoltura rappresent*/incid*/pesa/pesava/pesano/costitu*, settore agricolo rappresent*/incid*/pesa/pesava/pesano, settore primario rappresent*/incid*/pesa/pesava/pesano, quota agricola, contributo dell agricoltura, il primario incide/pesa/vale, agricoltura (ormai) (solo) vale/genera/produce, settore (primario/agricolo) incideva/incide sul`,
		agriculture_growth: `agricoltura (la) silvicoltura e (la) pesca (è/sono) cresc*/cresciut*/aument*/salit*, agricoltura (è) cresc*/cresciut*/aument*, settore agricolo/primario (è) cresc*/cresciut*/aument*, crescita (dell/del) agricoltura (silvicoltura) (e) (pesca), crescita del settore agricolo/primario, valore aggiunto agricolo, valore aggiunto dell agricoltura, agricoltura (è) avanz*/salit*/progred*, primario (è) avanz*/cresc*/salit*, settore agricolo/primario (è) avanz*/salit*, crescita del settore/comparto agricolo`,
		industry: `industria, settore industriale, comparto industriale, attività industriale, attività industriali, produzioni industriali, fabbriche, tessuto industriale, apparato industriale`,
		industry_growth: `crescita (dell) industria, crescita del settore industriale, industria (da) (sola) (è) cresc*/cresciut*/aument*, crescita industriale, crescita della sola industria, settore industriale (è) cresc*/cresciut*/aument*, valore aggiunto industriale, valore aggiunto dell industria, valore aggiunto del settore industriale, industria (è) avanz*/salit*/progred*, la sola industria`,
		iip_growth: `iip, indice (di/della/dell) produzione industriale, indice della/di produzione, indice della produzione dell industria, indice di produzione dell industria, indice di sviluppo industriale, indice industriale, produzione industriale, volume della produzione industriale, fabbriche/stabilimenti ~ produzione, produzione delle/degli fabbriche/stabilimenti/officine, fabbriche hanno prodotto, attività delle fabbriche, attività industriale (è) cresc*/salit*, indice dell industria`,
		industrial_production_value: `valore (lordo) (della/di) produzione industriale (a) (prezzi) (correnti/costanti/comparabili/attuali), valore della produzione dell industria, valore di produzione dell industria, valore della produzione del settore industriale, valore di produzione del settore industriale, valore produttivo dell industria, valore industriale, valore della produzione manifatturiera, produzione industriale per un valore, produzione industriale vale, fatturato industriale, valore della produzione industriale e delle costruzioni, la produzione industriale vale, valore dei beni industriali, valore lordo industriale`,
		manufacturing: `manifattur*, industria manifatturiera, industria di trasformazione, lavorazione e produzione, industria della lavorazione, industrie di trasformazione (e) (manifatturiere), industria di lavorazione (e) (produzione/fabbricazione), trasformazione e produzione, trasformazione e fabbricazione, comparto manifatturiero`,
		manufacturing_growth: `crescita (dell/della/del) (industria/settore) manifattur*, manifattura (è) cresc*/cresciut*/aument*, industria manifatturiera (è) cresc*/cresciut*/aument*, crescita dell industria di trasformazione, settore manifatturiero (è) cresc*/cresciut*/aument*, industria di trasformazione (e) (manifatturiera) (è) cresc*/cresciut*/aument*, comparto manifatturiero (è) cresc*/cresciut*/aument*, industria manifatturiera (è) avanz*/salit*, manifattura (è) avanz*/salit*`,
		construction: `costruzioni, settore edile, settore edilizio, edilizia, comparto edile, industria delle costruzioni, cantieri, l edilizia`,
		construction_growth: `crescita delle costruzioni, crescita dell edilizia, crescita del settore edile, costruzioni (sono/è) cresc*/cresciut*/aument*, edilizia (è) cresc*/cresciut*/aument*, settore edile (è) cresc*/cresciut*/aument*, edilizia (è) avanz*/salit*, costruzioni (sono) avanz*/salit*, edilizia ha visto crescere`,
		product_taxes: `imposte sui prodotti (al) (netto) (dei/delle) (sussidi/sovvenzioni/contributi), tasse sui prodotti (meno) (i) (sussidi), imposta sui prodotti, imposte di prodotto, imposte nette sui prodotti, sussidi ai prodotti, sovvenzioni sui prodotti, imposte sulla produzione, imposte indirette nette, tributi sui prodotti, imposte al netto dei/delle sussidi/sovvenzioni, imposte nette`,
		product_tax_growth: `imposte sui prodotti (sono) aument*/cresc*/cresciut*/diminu*, imposte sui prodotti meno (i/le) sussidi/sovvenzioni (sono) aument*/cresc*/cresciut*, crescita delle imposte sui prodotti, imposte nette sui prodotti (sono) aument*/cresc*/cresciut*`,
		national_economy: `pil nazionale/vietnamita, pil del paese/vietnam, prodotto interno lordo nazionale/vietnamita, prodotto interno lordo del paese/vietnam, economia nazionale/vietnamita, economia del paese/vietnam, prodotto interno lordo dell intero paese, pil dell intero paese`,
		gdp_growth: `crescita del pil nazionale/vietnamita, crescita del pil del paese/vietnam, crescita nazionale, crescita (economica) del paese/vietnam, crescita (economica) dell intero paese, crescita economica nazionale, tasso di crescita nazionale, tasso di crescita (medio) del paese, tasso di crescita (economica) dell intero paese, gdp, crescita media nazionale, media nazionale di crescita, pil del paese è cresciut*, pil nazionale (è) cresc*/cresciut*/aument*`,
		labour_productivity: `produttività, grdp per lavoratore/occupato, prodotto per addetto/occupato, ogni/ciascun lavoratore/addetto/occupato ~ prod*, valore per addetto/occupato, prodotto/valore per lavoratore, (un/ogni/ciascun) occupato/lavoratore/addetto produce/genera (in) (media), (un/ogni/ciascun) occupato/lavoratore/addetto ha prodotto/generato, valore aggiunto per addetto, produttività (sociale) (del) lavoro, produttività sociale`,
		tfp_contribution: `tfp, ptf, produttività totale dei fattori, produttività multifattoriale, contributo della produttività totale, produttività complessiva dei fattori, fattori produttivi totali, produttività dei fattori, la ptf contribuisce, produttività totale, apporto/contributo della produttività (totale)`,
		social_investment: `investimenti/investimento (sociali/sociale) totali/totale/complessivi/complessivo/sociali/sociale, totale degli investimenti (sociali), capitale (di) investimento sociale (totale/complessivo), capitale di investimento totale/complessivo (dell/della) (intera) (società), capitale d investimento (totale/complessivo) (sociale/della/dell) (intera) (società), capitale totale di investimento (sociale), capitale totale d investimento (sociale), capitale sociale di investimento, investimenti dell intera società, investimenti dell intera collettività, investimento (totale) dell intera società, investimenti in tutta la società, investimenti per lo sviluppo, capitale di/d investimento per lo sviluppo, capitale di/d investimento realizzato/attuato, capitale di sviluppo, investimenti realizzati, investimento di sviluppo sociale, investimenti di sviluppo (sociale), investimenti fissi, investimento lordo, investimenti lordi, capitali mobilitati per investimenti, risorse mobilitate per lo sviluppo, totale investito, sono stati investiti, investimenti nell intera società, capitale di/d investimento sul territorio, immessi/immesse/investiti/iniettati/convogliati/mobilitati nell/nella/in economia/provincia/sviluppo, si sono investiti, tra pubblico e privato, fra pubblico e privato, investimenti pubblici e privati, investimento complessivo della provincia, si è investito, capitale/capitali dell intera società, investimenti mobilitati, fondi/capitali/risorse investiti/investite`,
		public_investment_disbursement: `erogazione (del/dei) (capitale/capitali/fondi) (di/d/per) (gli) investimento/investimenti pubblico/pubblici, erogazione del capitale (di) (investimento) (pubblico), erogazione dei fondi/capitali (pubblici) (di/per) (investimento), esborso del/dei capitale/capitali/fondi (pubblici) (di) (investimento) (pubblico), capitale di/d/per investimento pubblico, capitale pubblico di/d investimento, capitale pubblico, capitali pubblici, investimenti pubblici, investimento pubblico, tasso/percentuale/avanzamento/grado di erogazione/esborso/spesa, tasso di utilizzo dei fondi, fondi pubblici per investimenti, fondi erogati, capitale erogato, esborsi, capitali erogati, ha erogato, hanno erogato, liquidazione del capitale, erogazion*, esborso, capitale di bilancio erogato, spesa in conto capitale, fondi pubblici, opere pubbliche, importo erogato, fondi per le opere (pubbliche), fondi per gli investimenti (pubblici), risorse/stanziamenti/somme per gli investimenti (pubblici), esecuzione degli investimenti (pubblici), spesa per investimenti (pubblici), capitale pubblico assegnato, fondi/risorse spesi/spese/assegnati/assegnate per opere/investimenti, impiego dei fondi pubblici, fondi (pubblici) (di) investimento, investimento dello stato, attuazione degli investimenti pubblici, è stato erogato, risultava speso, risultavano spesi, piano degli investimenti pubblici`,
		fdi: `fdi, ide, investimenti/investimento diretti/diretto esteri/estero, investimenti/investimento esteri/estero (diretti/diretto), investimenti diretti dall estero, investimenti stranieri, investimento straniero, investimenti diretti stranieri, progetti esteri/stranieri, progetti a capitale estero/straniero, progetti con capitale estero/straniero, progetti a partecipazione straniera, nuovi progetti fdi/ide/esteri/stranieri, imprese fdi, capitali stranieri/esteri (sono) (affluiti), investitori d oltremare, denaro straniero/estero, fondi esteri, dall estero distribuiti, aziende straniere hanno investito, di investimenti diretti esteri`,
		fdi_capital: `capitale/capitali fdi/ide/estero/esteri/straniero/stranieri, attrazione di/del/dei/degli fdi/ide, attrazione di investimenti (diretti) esteri, attrazione degli investimenti (diretti) esteri, attrazione di capitali esteri/stranieri, capitale (estero) registrato, capitale (di) (nuova) registrazione, afflusso/flusso/flussi di fdi/ide/capitali/investimenti esteri, capitale di investimento estero, capitale d investimento estero/straniero, investitori esteri/stranieri, capitale aggiuntivo, capitale nuovo e aggiuntivo, capitale nuovamente registrato, fdi nuovo, capitale (complessivo) appena registrato, affluiti/piovuti dall estero, dall estero sono affluiti/piovuti, attirato/attratto/richiamato ~ esteri/stranieri, richiamato dall estero, investimenti esteri promessi/registrati/impegnati, promesse di ide/fdi, ide/fdi registrati/raccolti`,
		fdi_projects: `numero di progetti fdi/ide, numero di progetti esteri, progetti di ide/fdi, progetti di investimento estero/straniero`,
		fdi_stock: `progetti fdi/ide/esteri/stranieri (ancora) validi/attivi/operativi/vigore, progetti fdi/ide/esteri in vigore/essere/corso, progetti (ancora) validi/attivi/vigenti, progetti ancora in vigore, progetti in vigore, capitale totale/complessivo (estero) registrato, capitale (estero) registrato totale/complessivo, capitale di/d investimento totale/complessivo/registrato registrato/totale/complessivo, capitale registrato cumulativo/cumulato/accumulato, stock di fdi/ide/investimenti, fdi cumulat*, progetti di investimento diretto estero validi, progetti di investimento estero attivi/validi, progetti (di) ide/fdi in vigore/essere/corso/attivi/validi, ide/fdi accumulati/complessivi, investimenti esteri in essere/accumulati, quelli in vigore, in vigore`,
		investment: `investimento, investimenti, capitale di/d investimento, nuovi progetti, progetti non finanziati dal bilancio, progetti extra bilancio, progetti fuori bilancio, progetti privati, progetti nazionali, progetti interni/domestici, investitori, capitale investito, promesse di investimento, intenzioni di investimento, via libera (a), licenza/licenze/autorizzazione/autorizzazioni (a/per), progetti autorizzati/approvati/licenziati`,
		investment_attracted: `attrazione di/degli/dell investimenti/investimento/capitali, attrarre investimenti/capitali/capitale, attirare investimenti/capitali/capitale, attratto investimenti, attirato investimenti, investimenti attratti/attirati, capitale attratto/attirato, capitali attratti, capitale totale attratto, investimenti nazionali ed/e esteri, investimenti interni ed/e esteri, capitale nazionale ed/e estero, nuovi investimenti, nuovo capitale di investimento, richiamato investimenti, capitale convertito, capitale nuovo e integrativo, capitali di investimento registrati, promozione degli investimenti, attrazione investimenti, promesse/impegni/intenzioni di investimento, valore (complessivo/totale) degli investimenti, capitali promessi/attirati/richiamati, investimenti richiamati/raccolti/promessi, importo degli investimenti`,
		investment_projects: `numero di progetti di investimento, approvati/autorizzati (nuovi) progetti, attirato/attratto (nuovi) progetti, progetti nazionali (sono) (stati) approvati/autorizzati, approvato/autorizzato (nuovi) progetti`,
		domestic_investment_capital: `investimenti/investimento/capitale nazionali/nazionale/interni/interno/domestici/domestico (registrato), capitale (di) investimento nazionale/interno/domestico, capitale d investimento nazionale/interno/domestico, investimenti diretti nazionali/interni/domestici, investimento diretto interno/nazionale, investitori nazionali/interni/domestici/locali/vietnamiti, ddi, capitali nazionali/interni/privati/locali, capitale (di) (investimento) privato, investimenti privati, investimento privato, investitori privati, capitale extra bilancio, capitale non di bilancio, imprese nazionali, capitale fuori bilancio, capitali/investitori del paese, capitale nazionale privato, nazionali/interni con un capitale`,
		enterprises_new: `imprese/aziende/società (di) nuova costituzione/istituzione/creazione/fondazione/registrazione, imprese/aziende/società neocostituite/costituite/fondate/nate/create/registrate/istituite/iscritte, sono state costituite, sono nate, imprese/aziende/società (sono) (state) (di) nuov* costituite/create/registrate/fondate/istituite, imprese/aziende/società (sono) (state) costituite/create/registrate/fondate/istituite/iscritte, nuove imprese/aziende/società/ditte, nuove iscrizioni di imprese, imprese nuove, creazione/costituzione/nascita/fondazione di (nuove) imprese/aziende, imprese appena costituite/registrate, imprese neo costituite, si sono costituite, hanno avviato l attività, nuove registrazioni (di) (imprese), iscrizioni d impresa, imprese registrate per la prima volta, nuove attività imprenditoriali, aziende/imprese/società neonate, visto nascere/sorgere, hanno aperto i battenti, sono sorte, registrazioni di nuove imprese, sono state registrate/fondate/aperte/iscritte, si sono iscritte/registrate, nuove nate`,
		enterprises_total: `imprese/aziende/società attive/operative/operanti/registrate/esistenti, imprese/aziende/società in attività/funzione/esercizio, imprese/aziende/società che operano, imprese/aziende/società operano, numero (totale/complessivo) di imprese/aziende/società (attive/operative), numero (totale/complessivo) delle imprese/aziende/società, imprese/aziende (presenti) nella provincia/sul/in, totale delle imprese, totale di imprese, imprese attualmente attive, tessuto imprenditoriale, quelle attive/operative, operano, operavano, imprese/aziende/società in vita/piedi, conta/contava imprese/aziende attive, sono attive, quelle in attività, parco imprese, registro delle imprese, totale in attività`,
		enterprises: `imprese, società, ditte, aziende`,
		budget: `bilancio, finanze pubbliche`,
		revenue: `entrate, introiti, introito, incassi, incasso, gettito, entrata`,
		state_budget_revenue: `ha/hanno raccolto/incamerato, entrate/entrata/gettito/introiti/incassi (totali/complessive) (del/di/al/per/nel) bilancio (statale/pubblico/dello) (stato), entrate/gettito (totali/complessive/totale/complessivo) del bilancio statale, entrate/entrata/introiti/gettito (totali/complessive) statali/pubbliche/erariali/fiscali/tributarie/erariale/fiscale/tributario, entrate (totali) dello stato, entrate nell area, entrate sul territorio, riscossion* (del/di/per) (il) bilancio, riscossione delle entrate, riscossioni (totali), raccolta di bilancio, raccolta del bilancio, raccolta delle entrate, entrate a bilancio, versat* al bilancio, versat* all erario, versamenti al bilancio, contributo/contribut* al bilancio (statale), contribuit* al bilancio, incassat* per il bilancio, nelle casse dello stato/pubbliche/statali, casse dello stato, casse pubbliche, entrate di cassa, entrate provinciali, entrate della provincia, entrate totali, entrate complessive, totale delle entrate, crescita delle entrate, aumento delle entrate, riscosso, riscossi, ha incassato, gettito (totale/complessivo), entrate dell erario, agenzia/autorità fiscale/fiscali, settore fiscale, fisco, uffici fiscali, obiettivo di entrate, obiettivi di entrate, entrate finanziarie, imposte, tasse, tributi, allo stato sono andati/affluiti/arrivati, lo stato ha riscosso/incassato/raccolto/introitato, uffici tributari, ufficio (delle) imposte, nelle casse sono entrati/affluiti, erario, l erario ha riscosso/incassato/raccolto/incamerato/introitato, il fisco ha riscosso/incassato/raccolto, raccolta complessiva/fiscale/tributaria, casse provinciali, contribuenti, ha/hanno riscosso, ha versato al bilancio, conti pubblici, prelievo fiscale, il bilancio ha incassato/raccolto/introitato, introiti pubblici`,
		domestic_revenue: `entrate/gettito/introiti/riscossioni/entrata interne/interno/interni/domestiche/nazionali/interna, entrate da fonti interne, entrate (di) (bilancio) interne, entrate fiscali interne, imposte interne, tasse interne, fonti interne, riscossione interna, riscossione delle entrate interne, raccolta interna, tributi interni, entrate provenienti dall interno, quelle interne, parte interna, entrate da attività interne, gettito/raccolta interno/interna, fisco interno, imposte e tasse interne, fiscalità interna, senza (contare) (le) dogane, escluse le dogane, al netto delle dogane`,
		customs_revenue: `entrate/gettito/introiti (derivanti/provenienti) da/dall/dalle/dell/delle/di import/importazione/importazioni (ed/e) export/esportazione/esportazioni, da/dalle/delle esportazioni e (dalle/delle) importazioni, entrate/gettito/introiti doganali/doganale, entrate/gettito della/delle dogana/dogane, dazi (doganali), dazi all importazione, imposte su import ed export, imposte di importazione ed esportazione, imposte sulle importazioni e (sulle) esportazioni, tasse su import ed export, tasse di import export, tasse/imposte/dazi sull/sugli import (ed/e) export, attività di import ed/e export, attività di importazione ed/e esportazione, dogana, dogane, settore doganale, riscossione doganale, riscossioni doganali, ufficio doganale, autorità doganali, tributi doganali, diritti doganali, da import ed/e export, da import export, import ed/e export hanno portato/fruttato/contribuito/versato, import export ha portato/fruttato/contribuito/versato, quelle doganali, dall import export, dal commercio estero, iva all importazione, entrate dal commercio estero, quelle/quello/quelli del commercio estero, quello doganale, la dogana ha riscosso/incassato, le dogane hanno riscosso/incassato, dazi e (l) iva, dazi e iva sulle importazioni, iva sulle importazioni, entrate/introiti/gettito da attività di import export, attività di import export`,
		local_budget_revenue: `entrate/gettito/introiti (totali) (del/di) bilancio locale/provinciale/distrettuale/comunale, entrate locali, entrate di bilancio locale/locali, bilancio locale, entrate proprie, entrate del distretto`,
		budget_expenditure: `spese/spesa/uscite/esborsi (totali/complessive/totale/complessiva) (del/di/a) bilancio (statale/locale/pubblico/provinciale), spesa/spese (totale/totali/complessiva/complessive) pubblica/pubbliche/locale/locali/statale/statali, spesa totale, spese totali, spesa complessiva, spese complessive, uscite (totali), spese correnti, spesa corrente, spese ordinarie, totale delle spese, spesa per investimenti di sviluppo, spese per gli investimenti, spese della provincia, impegni di spesa, spese ricorrenti, la provincia ha speso, spesa dell ente, la spesa, uscite complessive, sono stati spesi, ha speso`,
		exports: `export, esport*, vendite all estero, vendite oltre confine, valore/fatturato/volume (totale/complessivo) (dell/delle/di/dei/all) export/esportazioni/esportazione, valore/fatturato/volume (totale) dei/delle beni/prodotti/merci esportati/esportate, valore/fatturato/ricavi/volume (delle) (merci) esportate, giro d affari delle esportazioni/export, entrate da/dalle export/esportazioni, tasso di crescita (dell/delle) export/esportazioni, merci spedite all estero, spedizioni all estero, venduto all estero, venduto merci, merci vendute all estero, spedit* all estero, verso l estero, oltreconfine, oltre confine, esportator*, merce/merci/beni spedita/spedite/spediti/venduta/vendute/venduti all estero/oltreconfine/oltre (confine), vendite estere, vendite sui mercati esteri, mercati esteri/stranieri, venduto/vende/vendono/vendere all estero/oltreconfine, ha venduto all estero, spedizioni oltreconfine, collocat* all estero, prodotti venduti all estero, spedito/spedisce/spediscono (merci/beni), oltremare, esportatrici, è uscita merce`,
		imports: `import, importazion*, importat*, importa, importano, importando, acquisti dall estero, valore/fatturato/volume (totale/complessivo) (dell/delle/di/all) import/importazioni/importazione, valore/fatturato/volume (delle) (merci) importate, tasso di crescita (dell/delle) import/importazioni, giro d affari dell import, acquisti all estero, acquistat*/comprat* dall/all estero, importator*, quella acquistata oltre confine, merce/merci/beni acquistata/acquistate/acquistati/comprata/comprati all estero/oltreconfine/oltre (confine), acquisti oltreconfine/esteri, acquistata/acquistati/acquistate/comprata all estero/oltreconfine/oltre (confine), approvvigionamenti esteri, ordini all estero`,
		trade_turnover: `fatturato (totale/complessivo) (di/dell/delle) import/importazione/importazioni (ed/e) export/esportazione/esportazioni, import export, import ed/e export, export ed/e import, importazioni ed/e (le) esportazioni, esportazioni ed/e (le) importazioni, importazione ed esportazione, interscambio (commerciale), interscambi, commercio estero, commercio con l estero, scambi commerciali, scambi con l estero, volume/valore degli scambi, scambi totali, commercio transfrontaliero, commercio di frontiera, fatturato commerciale, fatturato del commercio (estero), merci (transitate/passate) attraverso/per/dai/ai valichi/valico/confine, valico/valichi di frontiera/confine, merci sdoganate, valore delle merci transitate, scambi di frontiera, scambi transfrontalieri, bilancia commerciale, flusso/flussi commerciale/commerciali, transazioni commerciali`,
		retail_sales: `vendite al dettaglio e (i) ricavi dei/da servizi, vendite (totali) al dettaglio, vendite al minuto, vendita al dettaglio, commercio al dettaglio/minuto, fatturato (del/delle/della) (commercio/vendite/vendita) al dettaglio/minuto, ricavi (delle/dalle) vendite al dettaglio, vendite (totali) al dettaglio di beni/merci (e) (servizi/ricavi) (al/di) (consumo/consumatore), vendite di beni e servizi (di) (consumo), vendite di beni di consumo, giro d affari del commercio al dettaglio, vendite nei negozi, servizi di consumo, servizi al/ai consumo/consumatori, ricavi dei servizi di/al consumo, servizi al consumatore, negozi e mercati, fatturato dei beni e servizi di consumo, settore retail, dettaglianti, vendite dei negozi, vendite retail, al dettaglio, botteghe, negozi, commercianti, negozi e pubblici esercizi, consumi interni, mercato interno, commercio interno, consumi delle famiglie, esercenti, esercizi commerciali, vendite (al) (dettaglio) di beni e servizi (sono) salit*/cresc*/cresciut*/aument*/cal*, fatturato del commercio e (dei) servizi, vendite commerciali, commercio e (i) servizi hanno (fatturato/incassato/venduto), servizi hanno fatturato/incassato, vendite (al) (dettaglio) e (dei/i/di) servizi, dettaglio e (dei/i) servizi, commercio/negozi/dettaglianti/mercati ~ fatturato/incassato/incasso`,
		goods_services_sales: `circolazione (totale) di/delle merci (e) (ricavi/servizi) (dei/da) (servizi), fatturato (totale) (della/di) circolazione (delle/di) (merci), fatturato di merci e servizi, fatturato totale di beni e servizi, movimento delle merci, circolazione dei beni, ricavi da/dei servizi, ricavi dalla circolazione, merci in circolazione, merci messe in circolazione, valore delle merci circolanti`,
		cpi_growth: `ipc, cpi, indice (dei/medio) prezzi al consumo/consumatore, indice dei prezzi (al) (consumo), indice medio dei prezzi al consumo, prezzi al consumo, inflazione, carovita, costo della vita, rincari medi, prezzi (sono) (in) (media) saliti/aumentati/cresciuti/rincarati, rincaro/aumento/rialzo (medio) dei prezzi, caro vita, caroprezzi`,
		tourists: `turisti, visitatori, turismo, ospiti, presenze turistiche, settore turistico/turismo, vacanzieri, visite turistiche, viaggiatori, flusso turistico, flussi turistici, forestieri, villeggianti, pellegrini, gitanti, crocieristi`,
		tourist_arrivals: `arrivi turistici/di turisti/visitatori, arrivi, presenze, numero di/dei turisti/visitatori/arrivi/ospiti, numero complessivo/totale di/dei turisti/visitatori/arrivi, totale dei visitatori/turisti, ha/hanno accolt*, ha dato il benvenuto, benvenuto a, visitat* da, afflusso di turisti/visitatori, afflusso turistico, affluenza turistica, volume di visitatori, hanno visitato, flusso di visitatori/turisti, accoglienza di turisti, crescita (del) (numero) (di/dei) visitatori/turisti, movimento turistico, hanno fatto visita, visite di turisti, ha/hanno ospitato, siti/luoghi/mete/spiagge/musei/templi/strutture (turistici/turistiche/ricettive) (hanno) ricevuto/accolto/attirato/ospitato, affluenza, hanno soggiornato/pernottato, ingressi turistici/registrati, sono passati/passate/transitati/arrivati turisti, hanno scelto la provincia, afflusso`,
		international_tourist_arrivals: `turisti/visitatori (erano/sono) stranieri/internazionali, turisti/visitatori/ospiti/viaggiatori stranieri/internazionali/esteri, arrivi/presenze internazionali/straniere/stranieri, turisti/visitatori/ospiti provenienti/venuti/arrivati dall estero, numero di turisti/visitatori (stranieri/internazionali), stranieri, turismo internazionale/straniero, turisti dall estero, provenienti dall estero, visitatori d oltremare, milioni/mila/migliaia dall estero, componente straniera/internazionale, dall estero sono giunti/arrivati/venuti, giunti/arrivati/venuti dall estero, turisti/visitatori/ospiti da altri paesi, da oltre frontiera/confine, provenienti/giunti/arrivati/venuti da altri/altre paesi/nazioni, provenienti/giunti/venuti da fuori, di nazionalità straniera, forestieri stranieri, quelli stranieri`,
		domestic_tourist_arrivals: `turisti/visitatori/ospiti/viaggiatori nazionali/interni/domestici/vietnamiti, arrivi/presenze nazionali/interni/domestici, turismo interno/nazionale/domestico, numero di turisti/visitatori nazionali/interni, turisti del paese, connazionali, dal resto del paese, provenienti da altre province`,
		tourism_revenue: `entrate/ricavi/introiti/incassi/fatturato/proventi/gettito (totali/complessivi/complessive/derivanti/provenienti) del/dal/da/dai/dei/nel/dalle (settore/attività/servizi) turis*/visitatori, entrate/ricavi/introiti/incassi/fatturato/proventi (totali/complessivi/complessive) turistici/turistiche/turistico, ricavi delle attività turistiche, giro d affari del turismo, spesa dei turisti/visitatori, spesa turistica, fatturato, giro d affari, turisti/visitatori hanno speso/lasciato, hanno lasciato, il turismo ha fruttato/incassato/generato/portato, turismo ha ~ generato, turismo vale, economia turistica, entrate dal comparto turistico, ricavi del comparto, indotto turistico, dal/col turismo, ricavi/incassi/introiti del settore, settore/comparto turistico/turismo ha fatturato/incassato/fruttato/generato/reso/portato, industria turistica ha fatturato/incassato, visitatori/turisti/ospiti/villeggianti (vi/ci) (hanno) speso/lasciato, hanno speso nella provincia, giro d affari turistico, spesa dei visitatori/villeggianti/ospiti, portato introiti/ricavi/incassi, il settore/comparto ha incassato/fatturato/fruttato/generato/reso, hanno speso, ricavi, ricavo, proventi`,
		grain_output: `produzione (totale/complessiva/annua) (di/dei/delle) cereali/cerealicola/granaglie/grano/alimentare/cereale, produzione di colture alimentari, produzione di grani alimentari, produzione di alimenti, raccolto (totale/complessivo) di/dei cereali/cerealicolo, raccolti cerealicoli, cereali (alimentari), produzione di derrate (alimentari), granella, colture cerealicole, derrate alimentari, i cereali raccolti, cereali raccolti, tonnellate di cereali`,
		rice: `riso, risone, paddy, risaie, risicoltura, risicolo, raccolto inverno primavera, raccolto estate autunno, campagna inverno primavera, risicoltori, risiere, campagna risicola, raccolto primaverile, risaia`,
		rice_yield: `resa (media) (del/per/di) (riso/risone/ettaro/paddy/risicola), resa (media) (per) (ettaro) (del) (riso), rese (medie) (del/di) (riso), rendimento (medio) (del/per/di/delle) (riso/ettaro/risaie), produttività (media) del/di riso/risone/risaie, produttività (media) per ettaro, produttività risicola, produttività del raccolto, ettaro di risaia/riso/risone, (ogni) ettaro di risaia (ha) (dato/reso), rese per ettaro, quintali per/a ettaro`,
		rice_output: `produzione (totale/complessiva/annua) (di/del) riso/risone/risicola/paddy, raccolto (totale) (di/del) riso/risone, produzione di riso (paddy/grezzo), volume di riso, tonnellate di riso/risone, produzione della risaia, riso raccolto, risone raccolto, dalle risaie, risaie hanno dato/prodotto/reso, tonnellate di riso/risone/paddy, mietitura`,
		sown_area: `superficie/superfici (totale/complessiva) seminata/coltivata/piantata/seminativa/coltivate/piantate (a/di/con) (riso/mais/colture), area/aree (totale) seminata/coltivata/piantata, superficie a/di/del riso/semina/semine/risaie, superficie di semina/coltivazione/impianto, superficie a riso/mais/coltura, semina/semine, seminat*, piantat* a, coltivat* a, ettari seminati/coltivati/piantati, ettari a riso, ettari di riso/risaie, superficie agricola seminata, superficie di colture annuali, superficie investita, superficie dei cereali, messi a dimora, coltivato/coltivata/coltivati/coltivate su, riso (è) (stato) coltivato, hanno seminato/piantato/coltivato, messi a coltura, messo a coltura, coltivati nelle, terre coltivate, risaie coltivate, estensione delle colture, sono stati messi a dimora`,
		hightech_farmland: `terreni/terre/terreno/superficie/superfici (agricoli/agricola/agricole) accorpati/accorpate/accumulati/accumulata/concentrati/concentrata/consolidati/raggruppati/accorpata/consolidata/consolidate, accorpamento (dei/di/delle) (terreni/terre), accumulo/accumulazione (e) (concentrazione) (di/dei/della/delle) (terreni/terra/terre), concentrazione (dei/di/delle/della) terreni/terre/terra, consolidamento (dei/di) (terreni), accorpat*, grandi campi, grandi appezzamenti, colture ad alta tecnologia, agricoltura high tech, agricoltura ad/di alta tecnologia, agricoltura hi tech, agricoltura ad alto contenuto tecnologico, agricoltura tecnologicamente avanzata, produzione agricola ad alta tecnologia, produzione ad alta tecnologia, coltivazioni ad alta tecnologia, terreni agricoli su larga scala, ricomposizione fondiaria, terra accumulata, agricoltura tecnologica, terreni/terre (accorpati/accorpate) (per) (la) produzione su/in larga/grande scala, produzione su larga scala, agricoltura di precisione, agricoltura ad alta tecnologia occupa, tecnologie avanzate, tecnologia avanzata`,
		agricultural_production_value: `valore (lordo) (della/di) produzione agricola/agricolo (a) (prezzi) (correnti/costanti/comparabili), valore (della/di) produzione (dell/del/nell/per) agricoltura/settore/comparto (agricolo/primario) (silvicoltura) (e) (pesca), valore di produzione di agricoltura (la) silvicoltura e (la) pesca, valore (della/di) produzione agricola silvicola/forestale e ittica, valore prodotto per ettaro, valore (della/di) produzione (agricola) per ettaro, valore del prodotto per ettaro, valore dei prodotti per ettaro, valore produttivo agricolo, valore della produzione agro silvo ittica, valore della produzione agroforestale, produzione lorda vendibile, valore dei raccolti, produzione agricola per un valore, valore per ettaro, valore ricavato da un ettaro, ogni ettaro (coltivato) rende, per ettaro coltivato, per ettaro di terreno, ettaro di terra/terreno (coltivata/coltivato/agricolo) (ha) (reso/rende/frutta/fruttato), ettaro coltivato ha reso/fruttato, fatturato agricolo, resa economica per ettaro, produzione agricola vale`,
		services_production_value: `valore (della/di) produzione (del/dei/di/nel/per) (settore/commercio) (dei/e) servizi, valore (della/di) produzione terziaria, valore della produzione del terziario, valore (della/di) produzione del commercio, valore di commercio e servizi, valore dei servizi`,
		sector_production_value: `valore della produzione del settore/comparto, valore di produzione del settore/comparto, valore della produzione settoriale, valore produttivo del settore/comparto, valore di produzione settoriale`,
		total_production_value: `valore (totale/complessivo/lordo) (della/di) produzione (a) (prezzi) (correnti/costanti), valore produttivo (totale), produzione totale per un valore, produzione lorda`,
		forest_coverage: `copertura forestale/boschiva/boscosa, superficie forestale, tasso/indice/grado/percentuale (di) copertura forestale/boschiva, tasso di copertura (delle) (foreste), boscosità, superficie boschiva, copertura delle/di/dei foreste/boschi, coperto/coperta da/di foreste/boschi, copertura arborea, foreste/foresta/boschi/bosco ~ copr*/ricopr*, tasso di forestazione, superficie boscata (copre), boschi/foreste coprono/occupano/rivestono/ricoprono, il bosco copre/occupa, manto forestale/boschivo, indice di boscosità, territorio boscoso, boscat*, quella forestale`,
		ocop_products: `ocop, prodotti (a) (tre/quattro/cinque/3/4/5) stelle, a tre/quattro/cinque stelle, ogni comune un prodotto, un comune un prodotto, un prodotto per comune, prodotti del programma ogni comune, marchio ocop, certificazione ocop`,
		new_rural: `nuov* rural*, nuov* standard rural*, nuov* are*/zon* rural*, nuov* campagn*, nuov* sviluppo rurale, nuova costruzione rurale, nuov* modell* rural*, nuov* villagg* rural*, standard rural* nuov*, aree rurali nuove, zone rurali nuove, neorural*, nuovo volto rurale, ruralità nuova, new rural, nuovi contadi, nuov* comunit* rural*, nuov* territor* rural*, qualifica di nuova area (rurale), qualifica di nuov* rural*, marchio rurale, programma di nuova ruralità`,
		communes_new_rural: `comuni conformi/rispondenti/riconosciuti/certificati (agli/allo/ai/come) (standard/criteri/nuov*) (rural*), raggiunto/ottenuto/conseguito/soddisfatto/rispettato/soddisfano/rispettano/raggiungono (i/gli/lo/il) standard/criteri/parametri/titolo/traguardo, comuni (che) (sono/erano) (stati) (già) riconosciuti/certificati, al traguardo, tagliato il traguardo, in regola/linea con gli standard, nuovi comuni rurali, comuni rurali nuovi, comuni (di/della) nuov* ruralità/campagn*/rural*, comuni neorurali, percentuale/quota/tasso di/dei comuni (riconosciuti/conformi), numero di/dei comuni (che) riconosciuti/conformi/rispettano/soddisfano, numero di/dei comuni (di/della) nuov* ruralità/rural*/campagn*, criteri/standard/norme (di/della/delle/per) (la/le) nuov* ruralità/are*/zon*/campagn* (rural*), conformi a/ai/agli/allo (criteri/standard), comuni a norma, sono a norma, dei comuni, comuni a standard, comuni (con) (lo) standard, comuni promossi, comuni (che) soddisfano/rispettano/raggiungono (i/gli/lo) (criteri/standard), comuni (sono) (stati) promossi, comuni in regola, comuni con gli standard, ottenuto la qualifica, comuni rurali a norma`,
		communes_new_rural_advanced: `nuov* rural* avanzat*/migliorat*/potenziat*/superior*, standard avanzato/avanzati, raggiunto/ottenuto/conseguito/soddisfatto/rispettato/soddisfano/rispettano/raggiungono (i/gli/lo/il) livello/standard/criteri/parametri/titolo avanzat*, comuni (sono/erano) (stati) riconosciuti (come/di) (livello/standard/nuov*) (are*/ruralità/rural*) (rural*) avanzat*, avanzati, livello avanzato, nuov* are*/zon* rural* avanzat*/migliorat*, nuov* standard rural* avanzat*, comuni (di) nuov* rural* avanzat*, versione avanzata, standard rural* avanzat*, nuov* campagn* avanzat*, standard potenziati, standard (rurale) superiore, nuov* sviluppo rurale avanzato, status avanzato, grado avanzato, quella avanzata, qualifica avanzata, si fregiano di quella avanzata, livello/gradino/rango superiore`,
		communes_new_rural_model: `nuov* rural* modello/esemplar*/esemplare, raggiunto/ottenuto/conseguito/soddisfatto/rispettato/soddisfano/rispettano/raggiungono (i/gli/lo/il) livello/standard/criteri/parametri/titolo (di) modello, comuni (sono/erano) (stati) riconosciuti (come/di) (livello/standard/nuov*) (are*/ruralità/rural*) (rural*) modello, nuov* are*/zon* rural* modello/esemplar*, nuov* standard rural* modello/esemplare, nuov* campagn* modello, modello di nuov* ruralità/campagna, modello di nuov* are*/zon* rural*, modell* di nuov* comun*, modell* rural*, comuni (di) nuov* rural* modello, standard esemplare, esemplari, modello, comuni pilota, quella esemplare/modello, (sono) considerati esemplari/modello, qualifica esemplare/modello, livello modello/esemplare`,
		districts_new_rural: `distretti (che) (hanno) raggiunto/completato/soddisfatto/conformi/soddisfano/riconosciuti/ottenuto, distretti nuov* rural*, distretti di/della nuov* ruralità/campagna, unità (di/a) livello distrettuale (che) (hanno) (raggiunto/completato/soddisfatto), unità distrettuali, nuovi distretti rurali, distretti rurali nuovi, distretti e città (hanno) completato, distretti (sono) (stati) riconosciuti, compito di costruzione di nuove aree rurali, distretti al traguardo, come unità distrettuali, distretti soddisfano/rispettano (i/gli) (criteri/standard), centrato il traguardo come`,
		new_rural_criteria: `ogni comune (soddisfa/raggiunge/ha/rispetta), ciascun comune (soddisfa/raggiunge/ha), comune soddisfa in media, comuni soddisfano in media, i comuni soddisfano, media per comune, comune raggiunge in media, criteri (in) media, requisiti, comune soddisfa/rispetta/raggiunge (mediamente/in) (media), soddisfa mediamente, criteri su`,
		poverty_rate: `tasso/indice/percentuale/quota/incidenza/livello (di/della/delle) povertà (multidimensionale), povertà, famiglie/nuclei/popolazione povere/poveri/indigenti/povera, tasso/percentuale/quota/numero (di/delle/dei) famiglie/nuclei (familiari) povere/poveri, nuclei familiari poveri, famiglie uscite dalla povertà, indigenza, famiglie bisognose, poveri multidimensionali, miseria, i poveri, poveri sono/erano/restano/rimangono, era/è povero, resta/restano/rimane/rimangono povero/povera/poveri/povere, sotto la soglia di povertà, famiglie (sono) (ancora) povere/indigenti, quota di indigenti, indigenti, povertà colpisce/riguarda, (vive/vivono) (in) povertà, la povertà`,
		near_poor_rate: `quasi poveri/povere, quasi povertà, famiglie (a) rischio (di) povertà, famiglie prossime/vicine alla (soglia) (di) povertà, semipovere, a ridosso della povertà, semi povere, famiglie al limite della povertà, famiglie vulnerabili, famiglie a rischio, rischio povertà, a rischio povertà, poco sopra la soglia, delle quasi povere, e quasi povero, era quasi povero`,
		temporary_houses_removed: `case/abitazioni/alloggi temporanee/temporanei/provvisorie/provvisori/fatiscenti/precarie/pericolanti/degradate/fatiscente/improvvisate/malandate/diroccate (e) (fatiscenti/pericolanti/degradate/precarie), eliminazione/smantellamento/rimozione (delle/di/degli) (case/alloggi/abitazioni/baracche), eliminare le case, case ricostruite, case (nuove) (costruite) (o) ristrutturate, baracche, case sostituite, catapecchie, tuguri, case insicure, case della solidarietà, case per i poveri, case/abitazioni/alloggi (nuove/nuovi) per/a (le) famiglie (povere), costruite o riparate, ricostruite o riparate, case ricostruite/riparate/consegnate/sostituite, abitazioni ricostruite/riparate/consegnate/sostituite, sostituit* (le) case, ricostruite case, state sostituite/ricostruite, programma contro le case precarie`,
		health_insurance_coverage: `copertura (dell) assicurativa sanitaria, copertura sanitaria, assicurazione sanitaria, assicurazione medica, assicurazione malattia, assicurati sanitari, tasso di copertura sanitaria, tessera sanitaria, tessere sanitarie, coperto/coperta/coperti dall assicurazione (sanitaria), tasso di (copertura/partecipazione/adesione) (dell/all) assicurazione sanitaria, assistenza sanitaria assicurata, assicurat* contro le malattie, assicurati contro le malattie, è assicurat* contro le malattie, ha/hanno/possiede/possiedono un assicurazione sanitaria, copertura dell assicurazione sanitaria, assicurat* sul piano sanitario, iscritti all assicurazione sanitaria, mutua`,
		social_insurance_coverage: `assicurazione sociale (obbligatoria/volontaria), previdenza (sociale), copertura previdenziale, assicurazioni sociali, forza lavoro assicurata, contributi previdenziali, assicurazione pensionistica, versa/versano i contributi (previdenziali), contribuenti previdenziali, iscritti alla previdenza, assicurati alla previdenza`,
		unemployment_insurance_coverage: `quella/previdenza/tutela contro la disoccupazione, assicurazione (contro/per) (la/di) disoccupazione, indennità di disoccupazione, copertura contro la disoccupazione, assicurat* contro la disoccupazione, sussidio di disoccupazione, è assicurat* contro la disoccupazione`,
		doctors_per_10000: `medici per/ogni 10.000/10 abitanti, medici (per/ogni) (abitanti), dottori per/ogni, medici pro capite, numero di medici`,
		hospital_beds_per_10000: `posti letto (ospedalieri/d/negli/in) (ospedale/ospedali) (per/ogni), letti, posti ospedalieri`,
		child_stunting: `malnutrizione (infantile/cronica) (tra/dei/fra) (i) (bambini), denutrizione (infantile), rachitismo, bambini rachitici, ritardo di/della crescita, arresto della crescita, bambini di bassa statura, bambini sotto i cinque/5 anni, minori di cinque/5 anni, bambini al di sotto dei cinque/5 anni, bambini con meno di cinque/5 anni, malnutriti, denutriti, sottopeso, ritardo nella crescita, bambini malnutriti/denutriti, bassa statura, bimbi`,
		population: `popolazione (media/totale/complessiva/residente), numero di/degli abitanti/residenti, numero di anime, abitanti, residenti nella provincia, popolo di, vi abitano, vivono in provincia, vi risiedono`,
		natural_increase: `natalità, crescita naturale (della/popolazione) (popolazione), tasso di crescita/incremento/aumento naturale (della) (popolazione), incremento naturale (della) (popolazione), aumento naturale (della) (popolazione), tasso di nascita, tasso di nascite, riduzione delle nascite, tasso di crescita/incremento (della) popolazione, tasso di crescita demografica, crescita demografica, saldo naturale, fecondità, tasso di fertilità, tasso di natalità, saldo demografico`,
		urbanisation_rate: `popolazione urbana, vive in città, vive in/nelle aree/zone urbane, urbanizzazione, tasso/grado/livello/indice/percentuale di urbanizzazione, urbanizzat*, vive/viveva/vivono/vivevano/risiede in/nelle città, popolazione risiede in zone urbane, risiede/risiedono/abita/abitano in zone/aree/città (urbane)`,
		trained_labour: `lavoratori/manodopera/occupati/addetti/operai (che) (hanno/ha) (già) formati/formata/qualificati/qualificata/addestrati/addestrata/specializzati/specializzata/formazione/istruita/ricevuto, forza lavoro formata/qualificata/addestrata/specializzata/istruita, lavoratori con formazione/qualifica, formazione professionale, in possesso di (una) formazione/qualifica, lavoro qualificato, ha/hanno (ricevuto) una formazione/qualifica, lavoratori (è/sono) (stato/stati) formato/formati/qualificato/qualificati`,
		trained_labour_share: `tasso/percentuale/quota/proporzione di/dei/della lavoratori/manodopera/forza/addetti/occupati (lavoro) formati/formata/qualificati/qualificata/addestrati/addestrata/specializzati/specializzata, tasso/percentuale/quota (di) (della) manodopera/lavoratori (che) (hanno/ha) (ricevuto) (una) formazione, tasso/percentuale/quota di lavoratori con formazione, quota di lavoro qualificato, lavoratori (è) (stato) formato/qualificato, manodopera (è) formata/qualificata rappresenta, è stato formato, forza lavoro è formata/qualificata`,
		trained_labour_certified: `con diplomi/titoli/certificati/qualifiche/attestati/diploma/titolo/certificato/attestato/lauree e/o certificati/diplomi/attestati/certificazioni/certificato/attestato/qualifiche, con certificat*, con attestat* (professionale/professionali), con (un) titolo/diploma/certificato/attestato, con qualifica certificata, lavoratori/manodopera/formati/qualificati (in) (possesso) (di/con) certificato/certificati/diploma/diplomi/attestati/attestato/titoli, formazione certificata, in possesso di (un) certificato/certificati/diploma/diplomi/titoli/titolo/attestati, titoli e certificati, diplomi e certificati, munit* di certificat*, titolo o (un) attestato/certificato, possiede/possiedono un titolo/attestato/diploma, diplomati o certificati, diploma o (un) certificato/attestato, certificato o (un) diploma`,
		jobs_created: `creazione di (nuovi) posti/occupazione/impieghi (di) (lavoro), nuovi impieghi, nuova occupazione, creazione di lavoro, nuovi occupati, lavoro per, lavoro a, occupazione per, occupazione a, dato ~ lavoro, fornito lavoro, trovato/ottenuto (un) (nuovo) impiego/lavoro/occupazione/posto, trovare lavoro, risolto l occupazione, risoluzione dell occupazione, soluzione dell occupazione, collocat* al lavoro, posti di lavoro, nuove opportunità di lavoro, opportunità occupazionali, impiego per, creare lavoro/occupazione, avviati al lavoro, nuovi assunti, sistemazione lavorativa, inserit* nel lavoro, assunti, assunte, occupati in più/aggiuntivi, occupazioni aggiuntive, dato/offerto/procurato (un) impiego/occupazione/posto, hanno/ha trovato (un) lavoro/impiego/occupazione/posto, dato lavoro (a), dare lavoro, si è dato lavoro, creati posti, posti creati, occupati nuovi, si sono impiegati/impiegate, avviat* al lavoro, inserimenti lavorativi, impieghi per, creati impieghi, impieghi`,
		unemployment_rate: `disoccupazione (urbana), disoccupati, senza lavoro, senza impiego/lavoro/occupazione, inoccupati, tasso di disoccupati`,
		schools_national_standard: `scuole/istituti ~ standard/criteri nazionali/nazionale, raggiunto/soddisfatto/soddisfano/rispettano (i/gli/lo) standard nazionali/nazionale, di livello nazionale, delle scuole, scuole/istituti (scolastici) conformi/rispondenti (a/ai/agli/allo) (criteri/standard) (nazionali), scuole/istituti riconosciute/riconosciuti/certificate, scuole (che) soddisfano/rispettano/raggiungono, scuole (che) hanno raggiunto/ottenuto/conseguito/soddisfatto, scuole sono (state) riconosciute, percentuale/tasso/quota/numero di/delle scuole, scuole (a) standard, standard nazionali/nazionale, scuole (che) soddisfa/soddisfano/rispetta/rispettano/raggiunge/raggiungono (lo/gli/i) (standard/criteri), istituti a norma, scuole a norma, scuole promosse, bollino nazionale, marchio nazionale`,
		highschool_graduation: `tasso/percentuale/quota di diplomati/diploma/promozione/promossi/maturità/superamento (dell) (esame) (alla/di) (maturità), esame/esami di maturità/stato/diploma/licenza, maturità, diplomat* alla scuola superiore, diploma di scuola superiore, diplomati delle superiori, promossi all esame, candidati (sono/erano) (stati) promossi, è stato promosso, tasso di conseguimento del diploma, superato l esame, maturandi, esame finale delle superiori, diplom* delle scuole superiori, studenti diplomati, si è diplomato, degli studenti, si sono diplomati, ha conseguito il diploma, diploma liceale, licenza liceale, maturandi (ha/hanno) (superato), candidati alla maturità, ha un diploma, promossi alla maturità, ha superato l esame, hanno superato l esame`,
		exam_average_score: `punteggio medio (dell/degli/agli/all/d) (esame/esami), voto medio (agli/all/dell/degli/alla) (esami/esame/maturità), punteggi medi, media dei voti, punteggio medio alla maturità, media dei punteggi, media d/agli esame/esami, con una media di, voti medi, punteggio medio agli esami di maturità, media (complessiva) dell esame, valutazione media, media del voto, ottenuto/preso in media, in media alla maturità/all esame`,
		education_quality: `qualità dell istruzione (generale), qualità dell educazione, qualità dell insegnamento, qualità (dell) (istruzione) scolastica, qualità della formazione, istruzione di qualità, studenti eccellenti (nazionali), concorso nazionale degli studenti, concorsi nazionali, qualità educativa, istruzione generale, qualità della scuola, eccellenza scolastica, olimpiadi nazionali, studenti meritevoli`,
		clean_water_access: `acqua pulita, acqua potabile, acqua igienica, acqua igienicamente sicura, acqua sicura, acqua salubre, fonti d acqua igieniche/pulite/sicure, fonti di acqua, accesso all acqua (pulita/potabile/igienica/sicura), utilizz* acqua (pulita/igienica/potabile), acqua conforme, acqua a norma, acqua corrente, rete idrica, acquedotto, acqua trattata, approvvigionamento idrico, dispone/dispongono di acqua (pulita/potabile/sicura), usa/usano/beve/bevono/riceve/ricevono acqua, acqua di qualità, servizio idrico`,
		waste_collected: `rifiuti (solidi) (domestici/urbani), spazzatura, immondizia, raccolti e trattati, nettezza urbana, raccolta dei rifiuti, rifiuti raccolti`,
		iz_wastewater: `parchi/zone/cluster/aree industriali (sono) dotati/dotate/dispongono/provvisti, trattamento (centralizzato) delle acque (reflue), depurazione (centralizzata) (delle) (acque), impianti/impianto/sistema/sistemi (centralizzati/centralizzato/centrali/centrale) di trattamento/depurazione, acque reflue, depuratori/depuratore (centralizzati/centralizzato/centrali/centrale), acque di scarico, ha/hanno un depuratore, dotati di depuratore/depurazione`,
		credit_outstanding: `prestato, prestiti (totali/complessivi/bancari), credito (bancario/totale), debito residuo, debiti in essere, saldo creditizio, impieghi bancari, finanziamenti in essere, mutui, esposizione creditizia, crediti (bancari/totali/complessivi), saldo dei finanziamenti, saldo debitorio, prestiti in essere, le banche hanno prestato, credito erogato, finanziamenti bancari, crediti concessi`,
		mobilised_capital: `capitale mobilitato, capitali mobilitati, capitale raccolto (dalle/dagli), mobilitazione (di/del/dei) (capitale/capitali), raccolta bancaria, raccolta (totale/complessiva) delle/di/dei banche/capitali/capitale/depositi, depositi (bancari/totali/della), fondi mobilitati, fondi raccolti, raccolta di risparmio, risparmi, risorse mobilitate, raccolta del capitale, raccolta diretta, capitale mobilitato dagli istituti di credito, provvista, raccolta degli istituti (di) (credito), una raccolta di, raccolta del risparmio, risparmio raccolto`,
		pci: `competitività, provincial competitiveness index, pci, indice di competitività (provinciale/delle/della) (province/provincia), indice provinciale di competitività, indice della competitività (provinciale), indice di concorrenzialità provinciale, graduatoria pci, competitività provinciale, per competitività, clima d affari`,
		pgi: `(provincial) green index, pgi, indice verde (provinciale), indice provinciale verde, indice green (provinciale)`,
		papi: `papi, indice papi, indice di efficacia/efficienza/performance/rendimento (della/di) (governance/governo/gestione) (e) (della) (amministrazione/provinciale) (pubblica), indice di governance (e) (amministrazione) (pubblica/provinciale), indice di gestione e amministrazione pubblica provinciale, governance provinciale, indice di prestazione della governance`,
		par_index: `public administration reform index, par indice, indice par, indice di/della riforma amministrativa, riforma amministrativa, indice delle riforme amministrative, riforme amministrative, par, per riforma amministrativa`,
		sipas: `sipas, indice di soddisfazione (dei/della/delle) (cittadini/popolazione/persone/gente), indice di gradimento, soddisfazione dei cittadini/utenti, soddisfazione della popolazione/gente, tasso/livello/grado/percentuale di soddisfazione, soddisfazione di cittadini, indice della soddisfazione, utenti/cittadini ~ soddisfatt*, si dice/dicono/dichiara/dichiarano soddisfatt*, soddisfatt* dei servizi, soddisfatto dei/del, approva/approvano/apprezza/apprezzano (la) (qualità) (dei/i) servizi`,
		dti: `digital transformation index, dti, indice di/della trasformazione digitale (provinciale), indice di digitalizzazione, trasformazione digitale, indice di transizione digitale, transizione digitale, indice provinciale di trasformazione digitale, indice digitale, maturità digitale`,
		digital_economy_share: `economia digitale, l economia digitale rappresent*/incid*/pesa, valore aggiunto dell economia digitale, attività digitali, il digitale, settore digitale, comparto digitale`,
		party_members: `iscritti al partito, nuovi membri, militanti, membri`,
		party_members_admitted: `ammess* (nuovi/al) (membri/partito), ammissione (di/al) (nuovi/partito) (membri), ammissioni al partito, nuovi membri (del/di) (partito), nuovi iscritti al partito, membri del/di partito ammessi, sviluppo dei membri del partito, sviluppo di nuovi membri, reclutamento di (nuovi) membri, accolt* nel partito, entrat* nel partito, nuove adesioni, nuove tessere, nuovi tesserati, cooptat*, nuovi iscritti, sono entrati nel partito, il partito ha ammesso/accolto/reclutato/accolto, ha ammesso (nuovi) (membri), nuove leve, sono stati ammessi, ingressi nel partito, nuove reclute, si sono iscritti al partito`,
		party_members_total: `numero (totale/complessivo) di/dei membri (del/di) (partito), totale dei membri (del/di) (partito), totale di membri, totale dei suoi membri, membri complessivi, membri del partito in tutta la provincia, totale degli iscritti, iscritti complessivi, che ora ne conta, portando gli iscritti, portando il totale degli iscritti, iscritti in tutto, organizzazione del partito (della/di) (provincia) riunisce/conta/comprende/annovera, partito ~ riunisce/annovera`,
		party_organisations: `organizzazioni/organizzazione (di) base (del/di) partito, organizzazioni di base, organizzazioni/organizzazione (subordinate/dipendenti) del/di partito, cellule (del/di) (partito), organizzazioni partitiche, comitati di partito, sezioni (di/del) partito, nuclei di partito`,
		village_heads_party_members: `capi/capo (di/dei) villaggio/villaggi/frazione/quartiere/gruppo (che) (sono) (membri/residenziale/residenziali/iscritti) (del) (partito), capivillaggio, capovillaggio, capi (di) gruppo/gruppi (residenziale/residenziali), responsabili di/dei villaggio/villaggi, capofrazione, il capo (del) (villaggio) è (membro/iscritto), villaggi il capo`,
		party_cells_good: `compiti (completati/svolti/assolti) bene/egregiamente/ottimamente/eccellentemente, bene/egregiamente/ottimamente/eccellentemente i (propri/loro) compiti, assolto/svolto/completato/adempiuto/eseguito/portato (bene/egregiamente/ottimamente/eccellentemente/a/termine) i/ai (propri/loro) compiti (in) (modo) (buono/ottimo/eccellente), compiti in modo eccellente/ottimo/buono, delle organizzazioni/cellule (di/del) (base/partito), assolto/svolto/adempiuto in modo/maniera buon*/ottim*/eccellent* (o) (eccellente/ottimo) (i/ai), buon/ottimo/eccellente/buono adempimento/completamento/svolgimento/assolvimento dei (propri/loro) compiti, svolgimento eccellente dei compiti, valutat*/giudicat*/classificat* (come) buon*/ottim*/eccellent*, sane e forti, pulite/forti/trasparenti e forti/solide/pulite, giudizio buono, buono o superiore/migliore, svolto bene (i) (propri/loro) (compiti), ha/hanno svolto/assolto bene, giudizio di buono, hanno meritato, buona valutazione`,
		party_discipline_cases: `disciplinat*, membri (del/di) (partito) (sono) (stati) sanzionati/puniti/disciplinati, disciplina del partito, disciplinar*, espulsi dal partito, sanzionat*, punizioni, puniti, ammonizion*, provvedimenti disciplinari, sanzioni disciplinari, espulsion*, richiami, espulso, espulsi, espulsa`,
		staff_reduction: `riduc*/ridurr* il personale/organico, personale/dipendenti/posti pubblico/pubblici, riduzione (del/di/dei/degli/delle) personale/organico/organici/posti/dipendenti/funzionari/effettivi/posizioni/quadri, snellimento (del/dell/di/degli) (personale/apparato/organico/organici), taglio (del/dei/di) personale/posti/organici/organico, tagli al personale, posti tagliati/soppressi/ridotti, razionalizzazione (del/dell/degli) (personale/apparato/organici/organico), dipendenti in meno, posti di ruolo, esuberi, sfoltimento (del/dell) (personale/apparato), semplificazione dell apparato, punti focali in meno, riduzione di unità, effettivi in meno, personale in meno, numero di dipendenti (pubblici), numero dei dipendenti (pubblici), impieghi pubblici, accorpamento di unità, organico, tagliat*/soppress*/eliminat* ~ posti/incarichi/dipendenti/funzionari/impieghi, personale ~ ridott*, soppress*, organico (è) (stato) ridotto, posti soppressi/tagliati/eliminati, prepensionament*, pianta organica, ha/hanno soppresso, apparato (è) (stato) alleggerito/snellito/ridotto`,
		commune_level_units: `unità (amministrative) (di/a) livello comunale/comune, unità amministrative (comunali/di/a) (livello) (base/comunale), unità comunali, comuni e quartieri, comuni quartieri (e) (borghi/cittadine/zone), comuni circoscrizioni, comuni e rioni, enti di livello comunale, enti comunali, quartieri e comuni`,
		communes_total: `numero (totale/complessivo) di/dei comuni, totale dei comuni, comuni in totale, comuni della provincia, comuni complessivi, tutti i comuni, comuni nella provincia, comuni dell intera provincia, totale di comuni, è divisa in ~ comuni`,
		communes_health_standard: `soddisfano/rispettano/raggiunto/soddisfatto (i/gli/lo) standard/criteri/parametri (nazionali/nazionale) (per/della) (la) sanità/sanitari/sanitario/salute, standard/criteri/parametri sanitari/sanitario, standard/criteri/parametri nazionali/nazionale (di/per/sulla/della) (la) sanità/sanitari/sanitario/salute/medici/assistenza (sanitaria), criteri della sanità, comuni con standard sanitario, standard medici, stazioni sanitarie conformi, presidi sanitari conformi, standard di salute, comuni soddisfa/soddisfano ~ sanitari/sanità, requisiti sanitari, presidi/stazioni/ambulatori sanitari/sanitarie (comunali)`,
		traffic_deaths: `morti (sulle/sulla/in/nel/per/da/negli) (strade/strada/traffico/incidenti/incidente) (stradali/stradale), vittime della strada, vittime del traffico, vittime stradali, decessi (stradali/in/per) (incidenti) (stradali), morte in/negli incidenti (stradali), morte sulle strade, uccis* in incidenti (stradali), mortalità stradale, vittime degli incidenti (stradali), perso la vita, perdut* la vita, causato la morte, morte di, costat* la vita, sono morte, incidenti mortali, vittime mortali, deceduti (in/negli/per), mort* in incidenti, incidenti (stradali) ~ uccis*, sulle strade (sono) morte/morti, strade sono morte/morti, si contano vittime, incidenti stradali hanno causato/provocato/ucciso, hanno perso la vita, vittime, costato/costati/costata la vita (a)`,
		crime_cases: `reati, casi penali, cause penali, crimini, casi di reato, delitti, criminalità, casi criminali, procedimenti penali, casi di violazione dell ordine, atti criminali, fatti criminosi, fatti di reato, casi di ordine sociale, denunce, illeciti penali, delittuosi`,
		case_clearance_rate: `tasso/percentuale/quota/indice di risoluzione/soluzione/chiarimento/indagine/accertamento (dei/delle/e) (casi/reati/scoperta/indagini), casi/reati (sono/penali/stati) risolti/chiariti/scoperti, ha/hanno risolto/risolti, risolto il/l, risolti il/l, è stato risolto, sono stati risolti, indagine e scoperta, indagini e scoperta, tasso di scoperta (dei/di) (reati/casi/crimini), risoluzione dei casi/reati, fatto luce, chiarit*, tasso di individuazione, delitti risolti, risoluzione delle indagini, indagini concluse, polizia/forze (dell) (ordine) ha/hanno risolto/chiarito, fatto luce sul/sull/su, risolto, risolti`,
		electricity: `elettric*, idroelettric*, corrente, centrali, energia eolica, parchi eolici`,
		electricity_output: `produzione (di/d) elettricità/energia/elettrica (elettrica), energia (elettrica) prodotta, elettricità prodotta, produzione elettrica/idroelettrica/energetica, elettricità commerciale, energia commerciale, consumo di elettricità/energia (elettrica), hanno prodotto, energia venduta, elettricità venduta, generazione di elettricità/energia, consumi elettrici, immesso in rete, elettricità generata, riversat* in rete, ha prodotto, ha generato, energia elettrica immessa (in) (rete), immessa/immessi/immesso in rete, centrali hanno prodotto/generato, hanno generato, energia generata, prodotti/generati dalle centrali, generato`,
		electricity_access: `accesso all elettricità/energia/elettrico (elettrica), famiglie/nuclei (familiari) con elettricità/corrente, famiglie/nuclei (familiari) (che) (ha/hanno) (accesso) (all) elettricità/corrente/energia, utilizz* ~ elettricità, usa* ~ elettricità, rete elettrica (nazionale), collegat*/allacciat* alla rete (elettrica), elettrificazion*, copertura elettrica, ha/hanno/aveva/avevano la/l corrente/elettricità/luce, dispon* di elettricità/corrente, allacciament*, famiglie servite, ha/hanno la corrente (elettrica), luce elettrica, case elettrificate`,
		industrial_zone_occupancy: `tasso/percentuale/indice/livello/grado (medio) di occupazione (dei/delle/nei/nelle) (parchi/zone/aree) (industriali), tasso/percentuale/indice/grado di riempimento/saturazione/utilizzo (dei/delle/nei/nelle/dei) (parchi/zone/aree/terreni) (industriali), occupazione dei/nei parchi (industriali), occupazione delle zone (industriali), riempimento dei parchi, saturazione dei parchi, parchi industriali (sono) occupati, terreno industriale (affittato/locato), terreni industriali (affittati/locati), superficie industriale affittata/locata, affittat*, locat*, occupati al, occupate al, occupati per, occupate per, parchi/zone industriali (sono) occupati/occupate/pieni/affittati, suolo industriale, occupazione (media) dei/delle parchi/zone/aree (industriali)`,
		expressway_length: `autostrada, autostrade, superstrada, superstrade, autostradal*`,
		port_cargo_throughput: `merci/carico/carichi/cargo transitati/transitate/transitato/movimentate/movimentati/movimentato/passate/passati/sbarcate, merci/carico/carichi/cargo/traffico/volume (attraverso/nei/per/dei/del/dai) porto/porti/banchine/moli, traffico/movimento/volume (di/delle/dei) merci/carico/carichi (portuale/portuali), traffico portuale, movimentazione (portuale/delle/di/dei) (merci/carichi), tonnellate di merci/merce/carico, i porti, porti marittimi, movimentat*, carico portuale, transitat* dai/nei/per i/attraverso porti/porto, merci attraverso, sbarcat* e imbarcat*, throughput, tonnellaggio, merci in transito, dal/dai porto/porti (sono) transitat*/passat*, porto ha movimentato/gestito/accolto, per il porto (sono) (passate), porti hanno movimentato, scalo, banchine`,
		seafood: `frutti di mare, pesca, pesce, acquacoltura, gamberi, pangasio, gamberetti, ittic*, tonno, tonni, ostriche, pescherecci, prodotti ittici, pescatori`,
		seafood_output: `produzione (totale/complessiva) (di/dei/della/d) (prodotti) ittica/ittici/pesca/pesce/acquacoltura/gamberi/acquatici/gamberetti/frutti (di/e) (mare/acquacoltura), pescato, cattur* (di) (pesce), pesca e acquacoltura, allevamento ittico, pesca e allevamento, produzione acquicola, produzione del settore ittico, raccolto ittico, tonnellate di pesce/gamberi/prodotti ittici, sbarchi, pesca e acquacoltura hanno fruttato/dato/reso/prodotto, pescato e l allevato, pescato e allevato, quella ittica, pescatori hanno catturato/sbarcato/portato, bacini e gabbie, hanno reso ~ pesce, pesce pescato, produzione acquatica`,
		seafood_exports: `export/esportazioni/esportazione (di/dei/del/della/d) (prodotti/frutti/settore) (di) ittico/ittici/ittiche/mare/pesce/gamberi/pangasio/pesca/gamberetti/acquatici, valore/fatturato (dell/delle) export/esportazioni (di/dei/del) (prodotti/frutti) (di) ittico/ittici/ittiche/mare/pesce/gamberi/pesca/gamberetti, prodotti ittici esportati, gamberi esportati, vendite di prodotti ittici all estero, spedizioni di pesce/gamberi/prodotti (ittici), vendite (estere) di pesce/gamberi (all) (estero), vendite estere di prodotti ittici`,
		land_area: `superficie (naturale/totale/complessiva/territoriale/terrestre) (naturale/totale), estensione (territoriale/naturale/totale), territorio di, area naturale/totale/territoriale (naturale), si estende su/per, estes* su, vasta, area di, provincia si estende, ha una superficie, la più estesa/vasta`,
		targets_met: `indicatori socio economici, indicatori socioeconomici, indicatori (sono) (stati) raggiunti/superati/centrati, indicatori raggiungono/superano, indicatori hanno raggiunto/superato, indicatori principali, raggiunto o superato, raggiunti o superati, raggiunti e superati, raggiunto e superato, obiettivi (fissati/assegnati/previsti), traguardi raggiunti, indicatori del piano, obiettivi (sono) (stati) centrati/raggiunti/superati/conseguiti, indicatori (sono) (stati) centrati/conseguiti, traguardi centrati, obiettivi del mandato, raggiunto o superato indicatori`
	},
	decoys: `fuori del/dal paese, meglio/peggio/migliore/migliori/peggiore/peggiori delle attese/aspettative, meglio/peggio/migliore/migliori/peggiore/peggiori del/delle previsto/previsioni, come previsto/atteso, di quanto atteso, previsto/prevista/previsti/previste per l estate/autunno/inverno, previsto/prevista/previsti/previste per la primavera, dovrebbe/dovrebbero aprire/riaprire/iniziare/cominciare/partire/tenersi/svolgersi/fondersi, una punta di, crediti deteriorati/inesigibili/dubbi, crediti in sofferenza, modello di/del/della, modello economico/agricolo/produttivo/organizzativo/pilota, nuovo modello, oceano pacifico, asia pacifico, pacifico, servizi pubblici (online), servizi amministrativi, servizi sanitari, servizi bancari, servizi postali, servizi sociali, servizi online, servizi essenziali, servizi di base, servizi di assistenza, servizi segreti, servizi medici, servizi digitali, servizi ambientali, servizi culturali, pensiero di ho chi minh, ideologia di ho chi minh, esempio di ho chi minh, presidente ho chi minh, zio ho, gioventù comunista ho chi minh, unione della gioventù comunista ho chi minh, accademia ho chi minh, accademia politica nazionale ho chi minh, sentiero ho chi minh, pista ho chi minh, mausoleo di ho chi minh, premio ho chi minh, mobilitazione delle masse, comitato economia e bilancio, commissione economia e bilancio, camera di commercio (e) (industria), dipartimento/ministero/ministro/assessorato (dell/del/della/delle/dei) industria/commercio/agricoltura/costruzioni/turismo/cultura/edilizia/sanità/salute/istruzione/finanze/interni/lavoro, agricoltura e (dell/dello/dell) ambiente/sviluppo (rurale), ufficio (di/del/dell) statistica/turismo/agricoltura/commercio, istituto di previdenza sociale, agenzia di previdenza sociale, previdenza sociale vietnamita, ente di previdenza sociale, anno nazionale del turismo, anno del turismo, cultura sport e turismo, pianificazione e (gli/degli) investimenti, industria e commercio, industria e del commercio, veicoli elettrici, auto elettriche, edilizia popolare/sociale/residenziale, merci e servizi, del valore aggiunto, alla crescita complessiva, del totale degli investimenti, investitori e imprese, imprese e investitori, associazione imprese, associazione delle imprese, %/cento del grdp/pil, %/cento del prodotto (interno/regionale) (lordo) (regionale), nel grdp/pil, sul grdp/pil, al grdp/pil, capitale sociale`,
	abbreviations:
		'n, nr, nn, art, artt, ca, ecc, es, p.es, prof, dott, dr, sig, ing, avv, on, pag, pagg, p, pp, tel, cell, vol, cap, fig, tab, cfr, v, mln, mld, s, st, u.s, prov, gen, genn, feb, febbr, mar, apr, mag, magg, giu, lug, ago, set, sett, ott, nov, dic, lett, min, max, ind, rif, prot, co, ltd, tp, d.c, a.c, a.m, p.m, ss, all, c, sez, trim, q, geom, arch, gr, pt'
};
