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
		2: 'due, entrambi, entrambe, ambedue',
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
		15: 'quindici',
		16: 'sedici',
		17: 'diciassette',
		18: 'diciotto',
		19: 'diciannove',
		20: 'venti',
		30: 'trenta',
		40: 'quaranta',
		50: 'cinquanta',
		60: 'sessanta',
		70: 'settanta',
		80: 'ottanta',
		90: 'novanta',
		200: 'duecento, duecent',
		300: 'trecento, trecent',
		400: 'quattrocento, quattrocent',
		500: 'cinquecento, cinquecent',
		600: 'seicento, seicent',
		700: 'settecento, settecent',
		800: 'ottocento, ottocent',
		900: 'novecento, novecent',
		1000: 'mille',
		100: 'cento',
		31: 'trentuna',
		41: 'quarantuna',
		51: 'cinquantuna',
		61: 'sessantuna',
		71: 'settantuna',
		81: 'ottantuna',
		91: 'novantuna'
	},
	scales: {
		12: 'dozzina, dozzine',
		10: 'decina, decine',
		100: 'cento, centinaio, centinaia',
		1000: 'mila, migliaio, migliaia',
		1000000: 'milione, milioni, mln, mln., mil, mio, ml',
		1000000000: 'miliardo, miliardi, mld, mld., mrd, md, bn',
		1000000000000: 'bilione, bilioni, migliaia di miliardi, migliaio di miliardi, mila mld',
		1000000000000000: 'biliardo, biliardi, milione di miliardi, milioni di miliardi',
		1000000000000000000: 'trilione, trilioni'
	},
	// Before a vowel: "ventuno", "centottanta".
	looseNumbers: {
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
		1: 'primo, prima, primi, prime, capolista, primatista, unesim*',
		// "Secondo" is "according to" as well.
		2: 'seconda, seconde, secondi, al secondo, il secondo, del secondo, nel secondo, dal secondo, un secondo, sul secondo, e secondo, secondo posto, secondo in, secondo a livello, secondo solo, secondo tra/fra, secondo per, secondo nella/nel, secondo più, secondo miglior/maggior, secondo classificato, come secondo, ed è secondo, è secondo, secondo assoluto, secondo su, vicecapolista, duesim*',
		3: 'terzo, terza, terzi, terze, treesim*',
		4: 'quarto, quarta, quarti, quarte, quattresim*',
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
		0.2: 'un quinto',
		0.25: 'un quarto',
		0.3333: 'un terzo',
		0.4: 'due quinti',
		0.5: 'metà, mezzo, mezza',
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
		2: 'doppio, doppia, raddoppi*, duplic*, due volte tanto',
		3: 'triplo, tripla, triplic*',
		4: 'quadruplo, quadrupla, quadruplic*',
		5: 'quintuplo, quintupla, quintuplic*',
		6: 'sestuplo, sestuplic*',
		7: 'settuplo, settuplic*',
		8: 'ottuplo, ottuplic*',
		10: 'decuplo, decuplic*'
	},
	times: 'volte, volta, x',
	ratioWords:
		'comuni/comune/distretti/obiettivi/indicatori/villaggi/scuole/famiglie/criteri/quartieri/progetti/province/case/casi/persone/unità/imprese/membri/prodotti/parchi/cellule/organizzazioni su, su, su un totale di, dei, delle, degli, di, sui, sulle, sugli, su complessivi, tra i, fra i, tra le, dei complessivi, delle complessive',
	rangeWords: 'a, al, ai, all, e, e il, e l, fino a, fino al, agli, alle, ed',
	rangeOpeners:
		'tra, fra, da, dal, dall, dai, tra il, fra il, tra i, fra i, tra l, fra l, compreso/compresa/compresi tra/fra, nell intervallo',
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
		JPY: '(di) yen',
		KRW: '(di) won',
		points: 'punti, punto, pt, pti',
		t: '(di) tonnellate, (di) tonnellata, (di) ton, t, (di) t, tonn',
		kg: '(di) chilogrammi, (di) chili, chilo, chilogrammo',
		quintal: '(di) quintali, quintale, q, q li',
		'quintal/ha':
			'quintali/quintale/q per/a/all ettaro, quintali/q ha, quintali/q per ha, quintali di media per ettaro',
		't/ha': 'tonnellate/tonnellata/t per/a/all ettaro, tonnellate/t ha, tonnellate/t per ha',
		// "Ha" is "has" as well; as a unit every language shares it.
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
		over: 'oltre, oltre i/il/le/gli, più di, più del, più dei, più delle, ben oltre, di oltre, superiore a/al/ai/alle, superiori a/al/ai/alle, superando (i/il/le/gli), superato (i/il/le/gli), supera (i/il/le/gli), superano (i/il/le/gli), superava (i/il/le), superare (i/il/le), superò (i/il/le), superarono (i/le), superata la, al di sopra di/del/dei, maggiore di/del, poco più di, poco più del, leggermente più di, appena sopra, un po più di, in eccesso di, abbondantemente oltre, sopra i/il, sopra quota',
		under:
			'quasi, meno di, meno del, meno dei, poco meno di, poco meno del, sotto i/il/le, al di sotto di/del/dei, inferiore a/al/ai/alle, inferiori a/al/ai/alle, vicino ai, prossimo a/al/ai, sfiora, sfiorano, sfiorando, sfiorato, sfiorava, sfiorò, ridosso di/dei/del, non lontano da, appena sotto, a un passo da/dai',
		at_least:
			'almeno, come minimo, minimo, non meno di/del, non inferiore a/al/ai, non inferiori a/al/ai, pari o superiore a/al/ai, perlomeno, quantomeno, non al di sotto di/del',
		at_most:
			'al massimo, massimo, al più, non più di/del, non oltre, non superiore a/al/ai, non superiori a/al/ai, fino a/ai/alle, fino ad, sino a/ai, pari o inferiore a/al, entro il limite di, nei limiti di, un massimo di'
	},
	boundsAfter: {
		about: 'circa, all incirca, o giù di lì, più o meno, approssimativamente',
		over: 'abbondanti, abbondante, e passa, e oltre, e più, circa e più',
		under: 'scarsi, scarso',
		at_least:
			'o più, o superiore, o superiori, in su, e superiori, o oltre, o di più, come minimo, in poi',
		at_most: 'o meno, o inferiore, o inferiori, in giù, al massimo'
	},
	cues: {
		rise: `aument* (del/dell/dello/di), in aumento (del/dell/dello/di), cresc* (del/dell/dello/di), in crescita (del/dell/dello/di), cresciut* (del/dell/dello/di), increment* (del/dell/dello/di), rialzo (del/dell/dello/di), salit* (del/dell/dello/di), sale (del/dell/dello/di), salendo (del/dell/dello/di), salire (del/dell/dello/di), salgono (del/dell/dello/di), salì (del/dell/dello/di), saliva, salivano, balz* (del/dell/dello/di), impennat* (del/dell), progress* del/dell/di, avanzat* (del/dell/dello/di), avanzando (del/dell/dello/di), avanza del/dell/di, avanzamento (del/dell/dello/di), avanzare (di), miglior* di, miglioramento (del/di), migliorat* (del/di), guadagn* (il), guadagnat*, scalando, scalat*, risalit* (di), risale di, risalendo (di), rincar* (del/dell), rafforzat* (del), espans* (del), espandendosi (del), ampliat* (del), in più, di più, in più rispetto, superiore del/dell/di, superiori del/dell/di, più alto del/di, più alta del/di, più elevat* del/di, maggiore del, maggiori del, accelerat*, rimbalz* (del), ripres* del, plus del, segno più, lievitat* (del), lievitando, ascesa (del), elevat* del/di, elevandosi, incremental*, più dell anno, più del, più che nel/nello, più rispetto`,
		fall: `diminu* (del/dell/dello/di), in diminuzione (del/dell/dello/di), in calo (del/dell/dello/di), cala del/di, calat* (del/dell/dello/di), calo (del/dell/dello/di), calando, cala, calano, calava, calò, scend* (del/dell/dello/di), sces* (del/dell/dello/di), cadut* (del/dell/dello/di), discesa (del/di), ribass* (del/dell), riduzion* (del/dell/di/dello), ridott* (del/dell/di/dello), riduc* (del/dell/dello/di), ridurre, ridurrà, ridursi, flession* (del/dell), in flessione (del/dell), contrazion* (del/dell), contratt* del/dell, si è contratt*, crollat* (del), crollo (del), tagliat*, tagliando, taglio (del/di), perdit* (del/di), perso, persi, perse, perdendo, ha ceduto, arretrat* (del/di), arretramento (del/di), retrocess* (di), retrocede (di), scivolat* (di/del), scivola (di), peggiorat* (del/di), peggioramento (del/di), in meno (rispetto), inferiore del/dell/di, inferiori del/dell/di, più basso del/di, più bassa del/di, minore del/di, minori, abbass* (del/dell/dello/di), rallentat* (del), rallentamento, indietreggiat* (di), dimezz*, ripieg* (del), segno meno, decresc* (del), decrement* (del), scarso del, ha lasciato, meno dell anno, meno rispetto, meno che nel/nello, in regresso, assottigliat*, snellit*, sfoltit*, limat*, arretr* di, deprim*, negativa del`,
		by: 'di altri, di altre, di ulteriori, di un ulteriore, nella misura del/di, nell ordine del, con un margine del/di, in misura del, di ben',
		to: 'a, al, all, allo, ad, fino al, sino al, fino all, ai, alle, a quota, a soli, portando a, portandol* al/a/all, portandosi al/a/all, passando a/al/all',
		reach: `raggiun* (il/la/i/le/l/gli), raggiunt* (il/la/i/le/l/gli), tocc* (il/la/i/quota), toccat* (il/la/i/quota), ammont* (a/ad/al), pari a/ad/al/all/allo/ai, è stat* (pari) (di/del/dell), sono stat*, era, erano, è, sono, stat* di/del/dell, è di, è del, era di, era del, attest* (al/a/all/intorno), si è attestat* (al/a/all/su), si sono attestat* (al/a/all/su), totalizz*, registr* (un/una), si è collocat*, si colloc* al/a, arriv* (a/al/all/ad), arrivat* (a/al/all/ad), giunt* a/al/all/ad, giung* a/al/all, conseguit*, consegu*, conta, contano, contava, contavano, conta ora, contando, dispon* di, si posizion* al, ha ottenuto, ottenut*, otten*, otteng*, realizz*, incassat*, incass*, riscoss*, raccolt*, raccogl*, accolt*, accogl*, ricevut*, riceve, ospitat*, attir*, attratt*, attrae, vale, valevano, valso, valore di, vale a dire, costituit* da, ha, hanno, aveva, avevano, avrà, si aggira (intorno), si aggirava, rest* al/a, rimast* al/a/all, rimane al/a, mantenut* al/a/all, mantien* al/a, mantenendosi al/a, stabile al/a, chius* a/al/con, fruttat*, frutta, generat*, genera, portat*, prodott*, vantat*, vanta, equivalent* a, equival* a, corrispond* a/al, corrispondente a/al, per un valore di, per un totale di, per un importo di, si è fermat* al/a/all, ferm* al/a, segnat*, segna, segnando, fissat* a, cumulat* di`,
		share: `quota, quote, quota del/dell, una quota, quota pari, rappresent* (il/l/la/lo/un), rappresentava, costitu* (il/l/la/un/circa/oltre), incid* per/sul/del, incidenza, peso, pesa* (per), pesava, percentuale, la percentuale, percentuale di, proporzione, del totale, sul totale, dei totali, del complesso, del valore totale, del numero totale, su tutto il, di tutt* i/le/gli, porzione, fetta, fetta del, pari al ~ del totale, ossia il, cioè il, vale a dire il, struttura (economica), nella struttura, composizione, tasso di, ovvero il, assorb* il/l/oltre, appartien* a`,
		growth: `crescita (del/dell), una crescita, tasso di crescita (del/dell), tassi di crescita, ritmo di crescita (del/dell), ritmo di aumento, tasso di aumento, tasso di incremento, tasso di sviluppo, ritmo di sviluppo, crescita annua (del/dell), crescita media (del), crescita economica (del/dell), velocità di crescita, tasso di espansione, dinamica di crescita, crescita tendenziale, crescita reale, crescita a due cifre, variazione (del), tasso di variazione`,
		plan: `piano, del piano, il piano, piano annuale/annuo, piano annuale assegnato, piano dell anno, piano assegnato, piano di capitale, dal piano, rispetto al piano, programma annuale, del programma, programmato, programmati, pianificat*, previsto dal piano, del previsto, quanto previsto, obiettivo annuale/annuo, dell obiettivo, l obiettivo annuale, l obiettivo annuo, l obiettivo fissato, l obiettivo assegnato, l obiettivo dell anno, obiettivo del/di piano, degli obiettivi (fissati), obiettivo assegnato, obiettivo fissato, obiettivo prefissato, obiettivo stabilito, sull obiettivo, all obiettivo, target annuale, del target, traguardo annuale, del traguardo, tabella di marcia, piano stabilito, della risoluzione, risoluzione del congresso, capitale assegnato, assegnat* dal, del capitale assegnato, contingente assegnato`,
		estimate_plan: `previsione di bilancio, previsioni di bilancio, previsione annuale, previsioni annuali, della previsione, delle previsioni, previsione assegnata, previsioni assegnate, la previsione, le previsioni, alle previsioni, alla previsione, stima di bilancio, stime di bilancio, stima annuale, stima assegnata, stime assegnate, della stima, delle stime, la stima (annuale), alla stima, alle stime, sulla stima, stanziamento previsto, dello stanziamento, preventivo, del preventivo, preventivi, al preventivo, preventivat*, bilancio preventivo, bilancio di previsione, budget assegnato, del budget, al budget, gettito previsto, ordinanza, dell ordinanza, obiettivo di bilancio, bilancio assegnato, dotazione assegnata, stima della legge, previsione dell anno, previsione di legge`,
		central: `governo centrale, dal governo, del governo, primo ministro, dal centro, livello centrale, autorità centrali, ministero delle finanze, del ministero, assegnat* dal centro, assemblea nazionale, amministrazione centrale`,
		council: `consiglio popolare (provinciale/della) (provincia), consigli popolari, comitato popolare (provinciale/della) (provincia), consiglio provinciale, hdnd, hđnd, ubnd, assegnat* dalla provincia, provinciale del popolo, consiglio del popolo, comitato del popolo, stabilit* dalla provincia, autorità provinciali`,
		exceed: `super* il piano, super* (il) (piano/preventivo) del/dell/di, superato (il/la/l/le/gli/i), superata (la), superati (i), superate (le), supera (il/la/l/le/gli), superano (il/la/l/le), superando (il/la/l/le/gli), superava, superare (il/la/l/le), superiore al piano, superiore all obiettivo, superiore alla previsione, superiore alle previsioni, superiore al preventivo, superiore al previsto, superamento (del/dell/dello/di), superò, supererà, ecced* (il/la/l/le), eccedent*, eccedenza, al di sopra del piano, al di sopra dell obiettivo, al di sopra delle previsioni, oltre il piano, oltre l obiettivo, oltre le previsioni, oltre il previsto, più del piano, più del previsto, più di quanto previsto, sopra il piano, sopra l obiettivo, in eccesso rispetto, sorpass* (il/la/l), oltrepass* (il/la/l), oltre quanto, avanzo rispetto, meglio del piano, in esubero, travalic*`,
		complete: `complet* (il/l/la), completamento, pari al ~ del piano, adempi*, adempiut*, soddisf* (il/l), realizzazione del, attuazione del, assolt*, assolv*, a compimento, portat* a termine, portat* a compimento, equivalente al, equivalenti al, uguale al, ossia il, corrispondente al, eseguit*, percentuale di completamento, percentuale di realizzazione, tasso di realizzazione, tasso di completamento, tasso di esecuzione, grado di attuazione, raggiung* il ~ del piano, raggiunto l obiettivo, coprendo il, coperto il, centr* l obiettivo, centrat*`,
		below: `al di sotto del piano, al di sotto dell obiettivo, al di sotto delle previsioni, inferiore al piano, inferiore all obiettivo, inferiore alla previsione, inferiore alle previsioni, inferiore al previsto, sotto il piano, sotto l obiettivo, sotto le previsioni, mancano, manca, mancato, mancando, mancavano, meno del piano, meno del previsto, ammanco, deficit, non raggiun*, indietro rispetto al, in ritardo sul piano, disatteso, sotto quota`,
		comparison: `media nazionale, della media nazionale, la media nazionale, alla media nazionale, media del paese, della media del paese, media regionale, della media regionale, media della regione, media del delta, rispetto alla media, della media, superiore alla media, inferiore alla media, sopra la media, sotto la media, volte quello/quella/quelli/quelle di, volte la media, volte superiore alla, quello/quella di, della provincia vicina, più della media, meno della media, nei confronti di, rispetto a quello/quella di, media generale, media complessiva`,
		compared: `rispetto a/al/all/allo/alla/ai/alle/agli, in confronto a/al/all/alla/allo, a confronto con, confronto con, in raffronto a/al, in rapporto a/al, nei confronti del, contro (il/i/l/le/gli/la/lo), paragonat* a/al/all, raffrontat*, di fronte a/al, dal, dall, dai, dalle, pass* da/dal/dall/dai/dalle, nei confronti dello, che nel, che nello, che nell, di quanto, di quelli/quelle del, del valore del, di quella del, di quello del, a fronte di/dei/del/delle, in paragone al/a, su quello del, era del, era di, erano, dello stesso periodo, del medesimo periodo`,
		estimated: `stimat*, si stima, stima, stimano, stimava, stime, secondo le stime, stimandosi, in stima, in via preliminare, preliminar*, provvisori*, atteso, attesa, attesi, attese, previst*, si prevede, prevede (che), prevedono, prevedibil*, si calcola, calcolat*, si ritiene, presumibil*, presunt*, ci si attende, dovrebbe, dovrebbero, verosimilmente, proiezion*, quantificat*, approssimat*, probabil*`,
		target: `obiettivo, obiettivi, l obiettivo (di/è), con l obiettivo, l obiettivo del, obiettivo di raggiungere, si è posta/posto l obiettivo, si pone, si prefigg*, prefiss*, punta a/al/ad, punta, puntano, puntare, puntando, mira a/al/ad, mira, mirano, mirare, mirando, ambisc*, aspir*, traguard*, si propon*, intend*, si impegna, si impegnano, impegno a, deve raggiungere, devono raggiungere, dovrà, dovranno, da raggiungere, raggiungerà, raggiungeranno, sarà, saranno, avrà, avranno, vuole, vogliono, entro il 2025, entro il 2030, entro la fine del, programma di, pianifica di, prevede di, prevede un obiettivo, sforz* di/per, cercherà, cercare di, cerca di, aumenterà, crescerà, crescere, portare, porterà, arriverà, si adopera, per raggiungere, al fine di, auspic*, conta di, target di, il target, lotta per, lottare per, sforzarsi, fissa un`,
		respectively: 'rispettivamente, nell ordine, ordinatamente, rispettivi, rispettive',
		of_which:
			'di cui, dei quali, delle quali, del quale, della quale, tra cui, fra cui, tra questi/queste, fra questi/queste, inclus*, compres*, tra i quali, fra i quali, tra le quali, fra le quali, comprendent*, comprend*, in particolare, di questi, di queste, di essi, di esse, tra essi, nel dettaglio, comprensiv*, suddivis*, ripartit*, articolat*',
		total:
			'total*, nel complesso, complessiv*, in totale, in tutto, insieme, sommando, cumulativ*, cumulat*, la somma, globale, intero, intera, nell insieme, assommano, totalità',
		additional:
			'nuov*, ulterior*, aggiuntiv*, altri, altre, in più, inoltre, supplementar*, extra, appena, ancora, recentemente, di recente, integrativ*, incrementali, neo',
		rank: `posto, posti, posizione, al posto, in posizione, piazz* (al), piazzat*, piazzamento, classific* (al/come/tra), classificat*, classificandosi (al), classifica, graduatoria, graduatorie, ranking, rango, collocat* al, colloc* al, collocandosi, colloca, posizion* (al), posizionat*, posizionandosi, vetta, in vetta, in testa, guida la classifica, prim* in classifica, capofila, capolista, primatista, vicecapolista, podio, gradino, prim* per, leader, primato, ultimo posto, figur* al, al numero, numero uno, si situa, valore più alto, più alto, più alta, più elevato, più elevata, più grande, maggiore, miglior risultato, migliore, risultato migliore, secondo solo, la più alta, il più alto, il miglior*, la miglior*, più basso, più bassa, risult* al, risultata, risultato al, occup* il/la/l, piazza d onore, scalino, vertice, al vertice, cima, in cima, quinto più`,
		rank_steps:
			'posizioni, posti, gradini, posizioni in più, posti in più, posizioni in meno, scalini, posizione',
		top: 'top, tra/fra i primi, tra/fra le prime, prime/primi dieci/10/cinque/5/tre/3/venti/20/quindici/15/quattro/sei/sette/otto province/posizioni/località/posti, tra/fra i migliori, tra le migliori, le migliori, i migliori, migliori province, province migliori, province leader, località leader, località in testa, più performanti, gruppo di testa, tra le dieci migliori, province capofila, più alti, più alte del paese, province più virtuose',
		in_country: `nel paese, in tutto il paese, del paese, a livello nazionale, livello nazionale, classifica/graduatoria nazionale, in vietnam, del vietnam, tra/fra le 63, tra/fra le 34, su 63, su 34, delle 63, delle 34, tra le province (e) (le) (città), fra le province, di tutto il paese, su scala nazionale, dell intero paese, del territorio nazionale, nella nazione, della nazione, tra tutte le province, fra tutte le province, tra i 63, tra le località del paese, in ambito nazionale`,
		in_region: `nella regione, della regione, regionale, in regione, a livello regionale, delta del fiume rosso, delta del mekong, delta del (fiume) mekong, nel delta, del delta, altopiani centrali, altipiani centrali, altopiano centrale, tay nguyen, costa centrale, centro nord, centro settentrionale, regione centro-settentrionale, costa centro-settentrionale, sud est, sud-orientale, sudorientale, regione sud-est, province settentrionali, province del nord, nord-ovest, nord-est, regione montuosa, midland settentrionali, montagne del nord, zone montuose del nord, nell area, zona economica chiave, regione economica chiave, province costiere, province della regione, costa centro-meridionale, province meridionali, regione dei monti, delle 14 province, tra le province della regione`,
		national: `media nazionale, media del paese, a livello nazionale, livello nazionale, in tutto il paese, intero paese, nel paese, del paese, l intero paese, totale/dato/tasso/valore nazionale, dell intera nazione, il paese, paese, media vietnamita, nazione, su scala nazionale, della media nazionale`,
		per: 'ogni, per ogni, medici per, dottori per, letti/letto per, ospedalieri per, a testa, ciascun*, ognun*, cadaun*, pro capite',
		neighbour:
			'vicina, vicino, provincia vicina, province vicine, vicine, limitrof*, confinant*, contigu*, adiacent*, attigu*, finitim*, dal canto suo, d altra parte, a sua volta, nella vicina',
		award: `conferit*, conferis*, attestati/attestato di merito, certificati/certificato di merito, premiat*, premiando, premio, premi, elogi*, elogiat*, encomi*, decorat*, onorat*, onorificenz*, medaglia/medaglie, bandiera/bandiere di emulazione , insignit*, diplomi/diploma di merito, lodat*, ordine del lavoro`,
		negation: 'non, non ancora, né, mai, nessun*, senza, neppure, nemmeno'
	},
	nouns: {
		communes:
			'(di) comune, (di) comuni, (di) comunità rurali, unità comunali, unità a/di livello comunale, comuni rurali, comuni e quartieri, (di) quartieri, circoscrizioni, municipalità, rioni, comuni modello',
		districts:
			'(di) distretto, (di) distretti, unità distrettuali, unità a/di livello distrettuale, distretti e città, distretti città e cittadine',
		provinces: '(di) province, provincia, province e città, località provinciali, località',
		villages:
			'(di) villaggio, (di) villaggi, frazione, frazioni, borgate, borghi, gruppi residenziali, nuclei residenziali, gruppi di residenti/abitanti/quartiere, aree residenziali, insediamenti, contrade, villaggi e gruppi residenziali, villaggi e frazioni',
		tourists:
			'(di) turista, (di) turisti, (di) visitatori, (di) visitatore, (di) ospiti, (di) arrivi (turistici), (di) presenze (turistiche), (di) viaggiatori, (di) visite, (di) visite turistiche, (di) vacanzieri, (di) escursionisti',
		foreign_tourists:
			'(di) turisti stranieri, (di) turisti internazionali, (di) visitatori stranieri, (di) visitatori internazionali, (di) ospiti stranieri/internazionali, (di) stranieri, (di) arrivi internazionali, (di) visitatori esteri, turisti esteri, (di) turisti provenienti dall estero, (di) presenze straniere/internazionali',
		domestic_tourists:
			'(di) turisti nazionali/interni/domestici/vietnamiti/locali, (di) visitatori nazionali/interni/domestici/vietnamiti, (di) ospiti nazionali, (di) arrivi nazionali/interni, (di) presenze nazionali',
		enterprises:
			'(di) impresa, (di) imprese, (di) aziende, azienda, (di) società, ditte, compagnie, unità produttive, operatori economici, cooperative e imprese, unità imprenditoriali, start up, startup',
		projects:
			'(di) progetto, (di) progetti, sottoprogetti, opere, iniziative di investimento, progetti di investimento',
		people:
			'(di) persona, (di) persone, (di) abitanti, (di) residenti, (di) cittadini, (di) individui, (di) anime, (di) uomini, iscritti, assicurati, bambini',
		households:
			'(di) famiglie, (di) famiglia, (di) nuclei familiari, nucleo familiare, (di) nuclei, (di) focolari, utenze, (di) unità familiari, (di) case famiglia',
		workers:
			'(di) lavoratori, lavoratore, (di) lavoratrici, (di) occupati, (di) operai, (di) dipendenti, (di) addetti, braccia, forza lavoro, manodopera, disoccupati',
		jobs: '(di) posti di lavoro, posto di lavoro, (di) impieghi, nuovi posti, occupazioni, assunzioni, nuovi occupati, opportunità di lavoro, posti di impiego',
		houses:
			'(di) case, casa, (di) abitazioni, (di) alloggi, dimore, baracche, tetti, unità abitative, case popolari, appartamenti',
		party_members:
			'(di) membri del partito, iscritti al partito, (di) nuovi membri, membro del partito, nuovi iscritti, (di) nuovi membri del partito, membri di partito, militanti, tesserati',
		party_organisations:
			'(di) organizzazioni di/del partito, organizzazione di/del partito, (di) cellule di/del partito, cellula, cellule, organizzazioni di base (del/di) (partito), comitati di partito, sezioni di/del partito, sezioni, organizzazioni partitiche, comitati e cellule, nuclei di/del partito',
		cadres:
			'quadri, funzionari, dipendenti pubblici, impiegati pubblici, impiegati, pubblici funzionari, dirigenti, personale, effettivi, quadri e dipendenti, quadri e funzionari, unità di personale',
		schools:
			'(di) scuole, scuola, istituti, istituti scolastici, asili, scuole materne, scuole elementari, plessi, istituzioni scolastiche, istituzioni educative',
		doctors: '(di) medici, medico, dottori',
		beds: '(di) posti letto, (di) letti, letto, posti letto ospedalieri, letti ospedalieri/d ospedale',
		products: '(di) prodotti, prodotto, articoli ocop, (di) referenze',
		criteria: '(di) criteri, criterio, sottocriteri, requisiti, parametri',
		targets:
			'(di) obiettivi, obiettivo, (di) indicatori, indicatore, traguardi, target, indici, obiettivi principali, indicatori principali, obiettivi chiave, indicatori chiave',
		cases:
			'casi, caso, (di) reati, reato, (di) crimini, incidenti, incidente, procedimenti, fascicoli, cause penali, delitti, illeciti, violazioni, casi penali, sinistri',
		deaths:
			'(di) morti, morto, (di) decessi, decesso, vittime, vittima, deceduti, persone morte, persone uccise, uccisi, persone decedute, persone sono morte, perso la vita, caduti, vittime mortali',
		things: `compiti, compito, soluzioni, gruppi di compiti, gruppi di soluzioni, lezioni, limiti, limitazioni, carenze, rapporti, relazioni, relazione, risoluzioni, delibere, decisioni, documenti, programmi, collettivi, attestati, certificati (di) (merito), medaglie, bandiere, premi, proposte, raccomandazioni, ispezioni, eventi, attività, accordi, gruppi, comitati, procedure (amministrative), misure, bozze, piani, conclusioni, direttive, progetti di risoluzione, pernottamenti, notti, esperienze, insegnamenti, riunioni, pratiche, istanze, settori, campi, aspetti, priorità, svolte strategiche, punti deboli, punti di forza, motivi, richieste, pareri, interventi, titoli, onorificenze, cooperative, corsi, borse di studio, doni, pacchi dono, campagne, veicoli, alberi, navi, pescherecci, barche, contratti, licenze, autorizzazioni, fasi, contenuti, argomenti, mostre, festival, partiti, pilastri, assi, ambiti, deleghe, linee guida, punti chiave, voti, ordinanze, sanzioni, multe, impianti, fabbriche, mercati, ponti, parchi industriali, zone industriali, cluster industriali, aree industriali, siti, reliquie, monumenti, ospedali, ambulatori, stazioni sanitarie, classi, aule, insegnanti, studenti, alunni`,
		articles: 'articoli, articolo, notizie, servizi giornalistici, reportage'
	},

	refuseBefore: {
		date: 'lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, in data, il giorno, del giorno, pubblicato il, aggiornato il, datata, datato, la mattina del, il pomeriggio del, la sera del, nel pomeriggio del, nella mattinata del, il mattino del, giorno',
		year: 'anno, anni, l anno, dell anno, dal, del, nel, fondata nel, nato nel, nata nel, risalente al',
		time: 'ore, alle ore, dalle ore, ore delle, alle, dalle, h',
		period: 'periodo, il periodo, nel periodo, mandato, quinquennio, triennio, fase, legislatura',
		duration:
			'in, dopo, per, entro, da, ultimi, prossimi, nei prossimi, negli ultimi, durata di, nell arco di, ogni',
		age: 'età di, all età di, di età inferiore a, di età superiore a, età compresa tra, sotto i, bambini sotto i, età tra i, di età, aveva',
		anniversary: 'anniversario, giubileo',
		session_number:
			'sessione n, sessione, seduta n, seduta, riunione n, congresso, conferenza n, legislatura, tornata, mandato',
		ordinal:
			'fase, fase n, tappa, tappa n, volume, capitolo, turno, stadio, passo, lotto, lotto n, generazione, punto n',
		doc_number:
			'risoluzione (n/numero/nr), decisione (n/numero/nr), delibera (n/numero/nr), decreto (n/numero/nr), direttiva (n/numero/nr), circolare (n/numero/nr), rapporto n/numero/nr, relazione n/numero/nr, piano n/numero/nr, avviso (n/numero/nr), conclusione (n/numero/nr), conclusioni n, programma n/numero/nr, legge (n/numero/nr), progetto n/numero/nr, dispaccio (n/numero/nr), nota (n/numero/nr), lettera (n/numero/nr), documento (n/numero/nr), ordinanza (n/numero/nr), regolamento (n/numero/nr), articolo (n), art, comma, clausola, paragrafo, allegato (n), protocollo (n), prot, comunicato n, comunicazione n, dispaccio ufficiale n, telegramma n, istruzione (n), bollettino n, verbale n, fascicolo n, risoluzioni, decreti, decisioni n, punto, lettera ufficiale n, annuncio n, nq, qđ, qd, sentenza n',
		phone:
			'telefono, tel, telefonico, numero di telefono, cellulare, cell, hotline, linea diretta, numero verde, chiamare (il/lo), chiamate (il/lo), contattare (il/lo), fax, centralino, zalo, whatsapp, numero di emergenza, al numero, sms al',
		address:
			'via, viale, corso, vicolo, strada n, numero civico, civico, civico n, piano, stanza, sala, camera, aula, edificio, palazzo, isolato, interno, cap, casella postale, piazza, lotto n, indirizzo, ufficio, appartamento',
		list: 'foto, immagine, figura, tabella, grafico, pagina, pag, pp, p, edizione n, puntata, episodio, parte, lezione, illustrazione, video, diapositiva, tavola, rubrica, colonna, sezione, nota, fig, tab, didascalia, numero di pagina, quaderno, gruppo, girone',
		view_count: 'visualizzazioni, letture, visto, letto, visualizzato, visite, condivisioni',
		comment_count: 'commenti, commento, risposte, mi piace, reazioni',
		name: 'strada nazionale, strada statale, strada provinciale, strada, statale, autostrada n, autostrada, superstrada n, tangenziale, raccordo anulare, anello, circonvallazione, linea, linea metropolitana, metropolitana, autobus, bus, molo, banchina, terminal, porta, cancello, gate, canale, vtv, covid, tifone n, tifone, tempesta n, tempesta, ciclone n, zona militare, regione militare, divisione, reggimento, brigata, battaglione, squadra, squadra n, ospedale n, scuola n, parco industriale n, blocco, settore, zona, tipo, categoria, classe, grado, livello, industria, industria/agricoltura/generazione, ql, dt, dh, scuola elementare n, ss, sp, sr, ponte, pozzo, gruppo n, centrale n, unità n, squadra di produzione, reparto, sportello, lotteria, livello di allerta, allarme, quartiere, rione, frazione, ward, intesa, g, vietnam, sezione n, cellula n, area, cluster, ingresso',
		place: 'km, chilometro, al km, dal km, tra il km, al chilometro, dal chilometro, pk',
		distance:
			'dista, distante, distanza di, a una distanza di, a circa, situata a, situato a, dista circa',
		altitude: 'altitudine di, altezza di, quota di, altitudine, un altezza di, a un altitudine di',
		weather:
			'temperatura di, temperature di, temperatura, temperature, temperature tra, temperature comprese tra, venti di forza, vento di forza, vento forza, precipitazioni, piogge di, pioggia di, umidità, minima di, massima di',
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
			'costa, costano, costava, prezzo di, prezzi di, al prezzo di, prezzo del biglietto, biglietto da, biglietti da, venduto a, venduta a, venduti a, vendute a, prezzo medio di, un prezzo di, prezzo intorno a, prezzo unitario di, biglietto costa, prezzo tra',
		price_base:
			'prezzi costanti, prezzi costanti del, prezzi comparabili, prezzi comparabili del, prezzi di confronto, prezzi fissi, prezzi fissi del, prezzi del, ai prezzi del, prezzi di, anno base, prezzi comparativi (del), prezzi concatenati',
		denominator: 'ogni, per ogni, su ogni'
	},
	refuseAfter: {
		ordinal:
			'volta, luogo, fase, tappa, piano, classe, elementare, media, superiore, grado, lotto, generazione, mondo, ministro, turno, parte, passo, segretario, vice',
		other: 'stelle, stella, strofe, pagine, capitoli, volumi, ruote, passi',
		date: 'gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre',
		time: 'in punto, del mattino, del pomeriggio, di sera, di notte, di mattina, minuto, a.m, p.m',
		duration:
			'anni, anno, giorni, giorno, mesi, mese, settimane, settimana, ore, ora, minuti, secondi, notti, sere, decenni, decennio, secoli, secolo, giorni lavorativi, anni fa, anni dopo, anni consecutivi, anni di fila, generazioni, mandati, trimestri, semestri, giornate, weekend, stagioni, lustri',
		age: 'anni di età, anni d età, enne, enni, anni o più, anni compiuti, anni in su, anni e oltre, anni e più, primavere',
		anniversary:
			'anniversario, anniversari, ricorrenza, giubileo, compleanno, anni dalla fondazione, anni dalla, anni dalla nascita',
		session_number:
			'sessione, sessioni, seduta, riunione, conferenza, congresso, congressi, plenum, plenaria, sessione plenaria, legislatura, mandato, festival, edizione, fiera, assemblea, convegno, comitato centrale, consiglio popolare, giornata, giochi, assemblea nazionale, vertice, mandato del consiglio, tornata, forum, incontro, convocazione',
		view_count:
			'visualizzazioni, visualizzazione, letture, lettori, clic, click, views, persone hanno letto',
		comment_count: 'commenti, commento, risposte, mi piace, like, condivisioni, reazioni',
		attendance:
			'sedi (distrettuali/comunali/locali), delegati, delegato, partecipanti, partecipante, rappresentanti, invitati, stand, punti di collegamento, punti collegati, sedi collegate, punti di ponte, spettatori, volontari, espositori, atleti, artisti, presenti, concorrenti, candidati presenti, punti online, sedi in videoconferenza, punti di connessione, giornalisti, deputati, membri presenti, squadre, padiglioni, sottosedi, soldati, padiglione, consiglieri',
		weather:
			'gradi, gradi celsius, °c, c, millimetri (di) (pioggia), mm, mm di pioggia, nodi, metri al secondo, m s, gradi centigradi',
		altitude:
			'metri sul livello del mare, m s l m, metri di altitudine, metri di quota, metri di altezza, metri sopra il livello, m sul livello',
		distance:
			'chilometri da, km da, chilometri dal, km dal, chilometri dalla, km dalla, km dall, chilometri dall, km a nord/sud/est/ovest, chilometri a nord/sud/est/ovest, km di distanza, chilometri di distanza, km dai, metri da, metri dal, metri dalla, miglia, miglia nautiche, km più a',
		score: 'gol, reti, set a',
		limit: 'km h, km all ora, chilometri all ora, chilometri orari, km orari, per mille di alcol',
		doc_number:
			'NQ TU, NQ TW, QĐ TTg, QD TTg, QĐ UBND, QD UBND, CT TW, CT TU, CT TTg, KL TW, KL TU, BC UBND, TB UBND, NĐ CP, ND CP, NQ CP, NQ HĐND, NQ HDND, KH UBND, QH, QĐ TW, QĐ TU, TB VPCP, CĐ TTg, UBTVQH, NQ QH, CTr TU',
		price:
			'dong al chilo, dong al kg, dong per chilo, vnd al kg, vnd kg, dong kg, dong al litro, dong a biglietto, vnd al chilo, dong per biglietto, dong a persona, vnd a biglietto, dong al chilogrammo, dong per kg, vnd per kg, dong a tonnellata, dong al quintale, dong al metro, vnd al litro, dong per litro, dong la tonnellata, dong al mq, dollari al barile, dollari a tonnellata, dollari l oncia',
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
		weekdays:
			'lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, lun, mart, merc, gio, ven, dom',
		year: 'anno, anni, l anno, dell anno, nell anno, all anno, dall anno, quell anno, gli anni, annata, annuo',
		quarter: 'trimestre, trimestri, trim',
		half: 'semestre, semestri, metà dell anno, metà',
		month: 'mese, mesi, mensilità',
		day: 'giorno, giorni, data, dì',
		first: 'primo, prima, primi, prime, iniziale, iniziali, inizio',
		last: 'ultimo, ultima, ultimi, ultime, finale, finali, conclusivi',
		endOf:
			'fine, alla fine di, alla fine, la fine, fine di, a fine, entro fine, per fine, termine, al termine, chiusura, scadenza, tardo, a consuntivo',
		startOf:
			'inizio, all inizio, dall inizio, l inizio, a inizio, inizi, agli inizi, avvio, da inizio, principio',
		until:
			'entro, al, fino al, sino al, fino a, sino a, a tutto, a tutto il, alla data del, prima del, all, fino, ad oggi, finora, entro il, entro l, entro la',
		since:
			'dal, dall, a partire da/dal/dall, da, dopo il, fin dal, sin dal, a decorrere dal, dall inizio',
		term: 'mandato, periodo, quinquennio, legislatura, triennio, biennio, arco, fase, quadriennio, piano quinquennale, periodo congressuale, tornata, orizzonte, tappa, programma',
		relative: {
			last_year:
				'anno scorso, scorso anno, anno precedente, anno passato, anno prima, un anno fa, anno addietro, passato anno, base annua, base annuale, anno su anno, base tendenziale, su anno, precedente anno, ultimo anno, dodici mesi prima, dodici mesi fa, un anno prima',
			this_year:
				'quest anno, questo anno, anno in corso, anno corrente, corrente anno, intero anno, tutto l anno, corso dell anno, durante l anno, anno in esame, anno nel suo complesso, presente anno, arco dell anno, anno in oggetto, anno considerato',
			next_year:
				'prossimo anno, anno prossimo, anno successivo, anno seguente, anno venturo, anno a venire, anno entrante, nuovo anno, successivo anno',
			same_period:
				'stesso periodo (dell) (anno) (scorso/precedente/passato), stesso periodo (dello) (scorso) (anno), medesimo periodo (dell) (anno) (scorso/precedente), periodo corrispondente (dell) (anno) (scorso/precedente), analogo periodo (dell) (anno) (scorso/precedente), stesso trimestre (dell) (anno) (scorso/precedente), stesso mese (dell) (anno) (scorso/precedente), corrispondente periodo (dell) (anno) (scorso/precedente), stessi mesi (dell) (anno) (scorso/precedente), stesso semestre (dell) (anno) (scorso/precedente), corrispondente trimestre, medesimo mese, stesso arco di tempo, stesso lasso di tempo, stesso momento dell anno precedente, stessa data dell anno precedente, stesso periodo di un anno fa, stesso periodo dell anno prima',
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
			'distretto, distretti, distretto insulare/montano/urbano/costiero/rurale/modello/capoluogo, distretto di frontiera, distretti montani/costieri/insulari/urbani',
		town: 'cittadina, cittadine, borgo, borghi, borgata, centro urbano, città distrettuale',
		commune:
			'comune, comuni, quartiere, quartieri, comune rurale, comune montano, comuni rurali, rione, frazione, circoscrizione, zona speciale, villaggio, villaggi, ward, municipalità',
		vietnam:
			'vietnam, viet nam, intero paese, tutto il paese, a livello nazionale, livello nazionale, media nazionale, nel paese, paese intero, repubblica socialista del vietnam, totale nazionale, dato nazionale, media del paese, tutta la nazione, intera nazione, pil nazionale, scala nazionale, pil del paese, economia nazionale, media dell intero paese, valore nazionale, tasso nazionale, crescita nazionale',
		levelStands: 'before',
		theProvince:
			'la provincia, della provincia, nella provincia, alla provincia, dalla provincia, sulla provincia, intera provincia, tutta la provincia, nostra provincia, provincia nel suo complesso, questa provincia, in provincia, territorio provinciale, territorio della provincia, a livello provinciale, la città, della città, nella città, alla città, intera città, tutta la città, nostra città, questa città, in città, la località'
	},

	indicators: {
		economy: `grdp, pilr, pil regionale/provinciale/locale/lordo, pil, prl, prodotto interno lordo (regionale/provinciale/locale), prodotto interno regionale/provinciale (lordo), prodotto regionale/provinciale/locale (lordo), prodotto lordo (regionale/provinciale/locale), prodotto totale/complessivo (della/nella/sul/nell) (provincia/territorio/area/zona/regione), prodotto interno lordo della provincia, pil della provincia/città/regione, economia provinciale/locale/cittadina/regionale, economia della provincia/città/regione, l economia, valore aggiunto (complessivo/totale)`,
		grdp_growth: `crescita economica (della/locale/provinciale/cittadina) (provincia), crescita del grdp/pil/prodotto/pilr, crescita dell economia, tasso/tassi/ritmo/velocità di crescita (economica) (del/dell/della) (grdp/pil/economia/provincia/città/prodotto), tasso di crescita annuo (medio) (del/dell) (grdp/pil/economia), tasso di crescita medio (annuo) (del/dell) (grdp/pil/economia), tasso di sviluppo economico, tasso di espansione economica, sviluppo economico ha raggiunto, espansione economica, incremento del grdp/pil/prodotto, aumento del grdp/pil, variazione del grdp/pil, crescita media (annua) (del/dell) (grdp/pil/economia), crescita annua (media) (del/dell) (grdp/pil/economia), crescita a due cifre, grdp cresc*/cresciut*/aument*, pil cresc*/cresciut*/aument*, economia (della) (provincia) (è) cresc*/cresciut*/aument*/espand*, grdp è cresciut*/aumentat*, pil è cresciut*/aumentat*, obiettivo di crescita, obiettivi di crescita, crescita complessiva, crescita del territorio, crescita della provincia/città, scenario di crescita, crescita pari, tasso di aumento del grdp/pil, ritmo di aumento del grdp/pil, una crescita a due, crescita reale`,
		grdp: `dimension* (complessiv*) (del/dell/della) grdp/pil/economia/prodotto, dimensioni economiche, dimensione economica, scala economica, scala dell economia, scala del grdp/pil, valore del grdp/pil/prodotto, valore complessivo/totale del grdp/pil, volume del grdp/pil/economia, volume dell economia, entità dell economia, taglia dell economia, economia vale, economia ha raggiunto i, a prezzi correnti/attuali, ai prezzi correnti, in prezzi correnti, prezzi correnti, grdp/pil (totale/complessivo) a prezzi correnti, ammontare del grdp/pil, grdp totale/complessivo, pil totale/complessivo, grdp nominale, pil nominale, stazza dell economia, l ampiezza dell economia`,
		grdp_constant_prices: `grdp/pil a prezzi costanti/comparabili (del), a prezzi costanti/comparabili/fissi (del), ai prezzi costanti/comparabili (del), prezzi costanti/comparabili/fissi, prezzi di confronto, prezzi del 2010, prezzi 2010, ai prezzi 2010, prezzi comparativi, in termini costanti, valori concatenati`,
		grdp_per_capita: `grdp/pil/pilr (medio) (regionale/provinciale/locale) pro capite, grdp/pil (medio) per abitante/persona/capita/capite, prodotto interno lordo (regionale/provinciale) pro capite/per abitante/per persona, prodotto (interno/regionale/provinciale) (lordo) pro capite/per abitante, prodotto pro capite, grdp/pil procapite, pro capite, procapite, grdp/pil a testa, ricchezza prodotta per abitante, valore aggiunto pro capite, media pro capite del grdp/pil, pil medio, grdp medio, grdp/pil annuo pro capite`,
		income_per_capita: `reddito (medio) (annuo/annuale/mensile) (pro) (capite), reddito procapite, redditi (medi) (pro) (capite), reddito medio, reddito annuo/mensile/annuale (medio) (pro) (capite), reddito medio per persona/abitante, reddito per abitante/persona/capita, reddito (medio) (mensile) della popolazione/gente/degli abitanti/dei residenti/dei cittadini, reddito a testa, guadagno medio, guadagn* in media ~ al mese, entrate medie pro capite, introito medio, retribuzione media, reddito mensile medio dei lavoratori, salario medio, reddito familiare, redditi delle famiglie`,
		rural_income_per_capita: `reddito (medio) (annuo) (pro) (capite) nelle/delle/in aree/zone/campagne (rurali), reddito (medio) (pro) (capite) in campagna, reddito (medio) (pro) (capite) degli abitanti delle zone/aree/campagne (rurali), reddito (medio) (pro) (capite) dei residenti rurali, reddito (medio) (pro) (capite) della popolazione rurale, reddito (medio) (pro) (capite) degli abitanti rurali, reddito (medio) (pro) (capite) dei contadini/degli agricoltori/dei comuni, reddito (medio) rurale (pro) (capite), reddito rurale, reddito (medio) (pro) (capite) nei comuni, reddito degli agricoltori, reddito dei contadini, reddito nelle campagne, reddito della gente di campagna`,
		industry_construction: `industria e (delle/le/l) costruzioni/costruzione/edilizia, industria costruzioni/edilizia, industriale ed edile/edilizio, industriale e delle costruzioni, industriale e di costruzione, industria ed edilizia, comparto/settore secondario, secondario, industriale edile, industriale ed edilizia, industria e del/dei settore edile, manifattura e costruzioni, attività industriali e edili, industria nonché costruzioni`,
		industry_construction_share_grdp: `quota/peso/incidenza/percentuale (del/dell/della) (settore) (dell) industria e (delle) costruzioni/edilizia, quota/peso/incidenza del settore secondario, industria e (le) costruzioni rappresent*/incid*/pesa/pesava/pesano/contribui*/costitu*/copr*, settore industriale (ed/e) (delle) edile/costruzioni rappresent*/incid*/pesa/pesava/pesano, settore secondario rappresent*/incid*/pesa/pesava/pesano, quota industriale ed edile`,
		industry_construction_growth: `industria e (le/delle) costruzioni (è/sono) cresc*/cresciut*/aument*/salit*/avanz*/progred*, crescita (del/dell) (settore) (dell) industria e (delle) costruzioni, settore secondario (è) cresc*/cresciut*/aument*, valore aggiunto (del/dell) (settore) (dell) industria e (delle) costruzioni, industria ed edilizia (è/sono) cresc*/cresciut*/aument*`,
		services: `servizi, settore/comparto terziario, terziario, settore dei servizi, commercio e servizi, servizi e commercio, comparto dei servizi, commercio servizi, i servizi, attività commerciali e di servizio, commercio e dei servizi, settore servizi, servizi e turismo`,
		services_share_grdp: `quota/peso/incidenza/percentuale dei servizi, quota/peso/incidenza del terziario, quota/peso/incidenza del settore dei servizi, quota/peso/incidenza del settore terziario, servizi rappresent*/incid*/pesa/pesava/pesano/contribui*/costitu*/copr*, settore dei servizi rappresent*/incid*/pesa/pesava/pesano/costitu*, terziario rappresent*/incid*/pesa/pesava/pesano, quota di commercio e servizi, commercio e servizi rappresent*`,
		services_growth: `servizi (sono) cresc*/cresciut*/aument*/salit*/avanz*/progred*, settore dei servizi (è) cresc*/cresciut*/aument*/salit*, crescita dei servizi, crescita del settore dei servizi, crescita del terziario, terziario (è) cresc*/cresciut*/aument*, valore aggiunto dei servizi, commercio e servizi (sono) cresc*/cresciut*/aument*`,
		agriculture: `agricoltura silvicoltura e pesca/acquacoltura/ittica/itticoltura, agricoltura foreste e pesca, agricoltura (e) silvicoltura (e) pesca/acquacoltura, agro silvo ittico, agro silvo pastorale, agroforestale e ittico, agricolo forestale e ittico/pesca, agricolo silvicolo e ittico, agro forestale ittico, settore agricolo (forestale) (e) (della) (pesca), settore/comparto primario, agricoltura, agricoltura e silvicoltura, agricolo forestale e della pesca, produzione agricola, produzione agricola forestale e ittica, comparto agricolo, settore agroforestale e della pesca`,
		agriculture_share_grdp: `quota/peso/incidenza (dell/del/della) agricoltura (silvicoltura) (e) (pesca), quota/peso/incidenza del settore primario/agricolo, agricoltura silvicoltura e pesca rappresent*/incid*/pesa/pesava/pesano/contribui*/costitu*, agricoltura rappresent*/incid*/pesa/pesava/pesano/costitu*, settore agricolo rappresent*/incid*/pesa/pesava/pesano, settore primario rappresent*/incid*/pesa/pesava/pesano, quota agricola`,
		agriculture_growth: `agricoltura silvicoltura e pesca (è/sono) cresc*/cresciut*/aument*/salit*, agricoltura (è) cresc*/cresciut*/aument*, settore agricolo/primario (è) cresc*/cresciut*/aument*, crescita (dell/del) agricoltura (silvicoltura) (e) (pesca), crescita del settore agricolo/primario, valore aggiunto agricolo, valore aggiunto dell agricoltura`,
		industry: `industria, settore industriale, produzione industriale, comparto industriale, l industria, la sola industria, attività industriale, attività industriali, produzioni industriali`,
		industry_growth: `crescita (dell) industria, crescita del settore industriale, industria (da) (sola) (è) cresc*/cresciut*/aument*, crescita industriale, crescita della sola industria, settore industriale (è) cresc*/cresciut*/aument*, valore aggiunto industriale, valore aggiunto dell industria, valore aggiunto del settore industriale, sola industria (è) cresc*/cresciut*`,
		iip_growth: `iip, indice (di/della/dell) produzione industriale, indice della produzione dell industria, indice di produzione dell industria, indice di sviluppo industriale, indice industriale, crescita della produzione industriale, produzione industriale iip, indici di/della produzione industriale, produzione industriale è cresciut*/aumentat*, la produzione industriale cresc*/aument*, volume della produzione industriale`,
		industrial_production_value: `valore (lordo) (della/di) produzione industriale, valore della produzione dell industria, valore di produzione dell industria, valore della produzione del settore industriale, valore di produzione del settore industriale, valore produttivo dell industria, valore industriale, valore della produzione industriale e artigianale, valore della produzione manifatturiera, produzione industriale per un valore, produzione industriale vale, fatturato industriale, valore della produzione industriale e delle costruzioni`,
		manufacturing: `manifattur*, industria manifatturiera, industria di trasformazione, trasformazione e manifattura, lavorazione e produzione, industria della lavorazione, industrie di trasformazione (e) (manifatturiere), industria di trasformazione e manifatturiera, lavorazione e manifattura, settore manifatturiero, industria di lavorazione (e) (produzione/fabbricazione), trasformazione e produzione, trasformazione e fabbricazione`,
		manufacturing_growth: `crescita (dell/della/del) (industria/settore) manifattur*, manifattura (è) cresc*/cresciut*/aument*, industria manifatturiera (è) cresc*/cresciut*/aument*, crescita dell industria di trasformazione, settore manifatturiero (è) cresc*/cresciut*/aument*, industria di trasformazione (e) (manifatturiera) (è) cresc*/cresciut*/aument*`,
		construction: `costruzioni, settore delle costruzioni, settore edile, settore edilizio, edilizia, comparto edile, comparto delle costruzioni, industria delle costruzioni, le costruzioni`,
		construction_growth: `crescita delle costruzioni, crescita dell edilizia, crescita del settore edile, costruzioni (sono/è) cresc*/cresciut*/aument*, settore delle costruzioni (è) cresc*/cresciut*/aument*, edilizia (è) cresc*/cresciut*/aument*, settore edile (è) cresc*/cresciut*/aument*`,
		product_taxes: `imposte sui prodotti (al) (netto) (dei/delle) (sussidi/sovvenzioni/contributi), imposte sui prodotti meno (i/le) sussidi/sovvenzioni, tasse sui prodotti (meno) (i) (sussidi), imposta sui prodotti, imposte di prodotto, imposte nette sui prodotti, sussidi ai prodotti, sovvenzioni sui prodotti, imposte sulla produzione, imposte indirette nette, tributi sui prodotti`,
		product_tax_growth: `imposte sui prodotti (sono) aument*/cresc*/cresciut*/diminu*, imposte sui prodotti meno (i/le) sussidi/sovvenzioni (sono) aument*/cresc*/cresciut*, crescita delle imposte sui prodotti, imposte nette sui prodotti (sono) aument*/cresc*/cresciut*`,
		national_economy: `pil nazionale/vietnamita, pil del paese/vietnam, prodotto interno lordo nazionale/vietnamita, prodotto interno lordo del paese/vietnam, economia nazionale/vietnamita, economia del paese/vietnam, prodotto interno lordo dell intero paese, pil dell intero paese`,
		gdp_growth: `crescita del pil nazionale/vietnamita, crescita del pil del paese/vietnam, crescita nazionale, crescita (economica) del paese/vietnam, crescita (economica) dell intero paese, crescita economica nazionale, tasso di crescita nazionale, tasso di crescita (medio) del paese, tasso di crescita (economica) dell intero paese, gdp, crescita media nazionale, media nazionale di crescita, crescita economica del paese, pil del paese è cresciut*, pil nazionale (è) cresc*/cresciut*/aument*`,
		labour_productivity: `produttività (sociale/media) del lavoro, produttività (media) per lavoratore/addetto/occupato, produttività sociale, produttività del lavoro sociale, produttività (media) dei lavoratori, produttività lavorativa, produttività della manodopera, produttività, grdp per lavoratore/occupato, prodotto per addetto/occupato`,
		tfp_contribution: `tfp, ptf, produttività totale dei fattori, contributo della produttività totale dei fattori, contributo della/del ptf/tfp, produttività multifattoriale, contributo della produttività totale, produttività complessiva dei fattori, fattori produttivi totali`,
		social_investment: `investimenti/investimento (sociali/sociale) totali/totale/complessivi/complessivo/sociali/sociale, totale degli investimenti (sociali), capitale (di) investimento sociale (totale/complessivo), capitale di investimento totale/complessivo (dell/della) (intera) (società), capitale d investimento (totale/complessivo) (sociale/della/dell) (intera) (società), capitale totale di investimento (sociale), capitale totale d investimento (sociale), capitale sociale di investimento, investimenti dell intera società, investimenti dell intera collettività, investimento (totale) dell intera società, investimenti in tutta la società, investimenti per lo sviluppo, capitale di/d investimento per lo sviluppo, capitale di/d investimento realizzato/attuato, capitale di sviluppo, investimenti realizzati, investimento di sviluppo sociale, investimenti di sviluppo (sociale), investimenti fissi, investimento lordo, investimenti lordi, capitali mobilitati per investimenti, risorse mobilitate per lo sviluppo, capitale d investimento sociale, totale investito, investimenti nell intera società, capitale di/d investimento sul territorio, investimento sociale, investimenti sociali`,
		public_investment_disbursement: `erogazione (del/dei) (capitale/capitali/fondi) (di/d/per) (gli) investimento/investimenti pubblico/pubblici, erogazione degli investimenti pubblici, erogazione del capitale (di) (investimento) (pubblico), erogazione dei fondi/capitali (pubblici) (di/per) (investimento), esborso del/dei capitale/capitali/fondi (pubblici) (di) (investimento) (pubblico), esborso degli investimenti pubblici, capitale di/d/per investimento pubblico, capitale per investimenti pubblici, capitale pubblico di/d investimento, capitale pubblico, investimenti pubblici, investimento pubblico, capitali di investimento pubblico, tasso/percentuale/avanzamento/grado di erogazione/esborso/spesa, tasso di utilizzo dei fondi, spesa per investimenti pubblici, fondi di investimento pubblico, fondi pubblici per investimenti, fondi per investimenti pubblici, piano di/degli investimenti pubblici, fondi erogati, capitale erogato, esborsi, capitali erogati, erogat* ~ del capitale/piano, ha erogato, hanno erogato, liquidazione del capitale, erogazion*, esborso, capitale di bilancio erogato, spesa in conto capitale, investimenti pubblici erogati, pagamento degli investimenti pubblici`,
		fdi: `fdi, ide, investimenti/investimento diretti/diretto esteri/estero, investimenti/investimento esteri/estero (diretti/diretto), investimenti diretti dall estero, investimenti stranieri, investimento straniero, investimenti diretti stranieri, progetti (di) fdi, progetti ide, progetti esteri/stranieri, progetti a capitale estero/straniero, progetti con capitale estero/straniero, progetti di investimento estero/straniero/esteri (diretto), progetti (di) investimenti esteri, progetti a partecipazione straniera, nuovi progetti fdi/ide/esteri/stranieri, imprese fdi, settore fdi`,
		fdi_capital: `capitale/capitali fdi/ide/estero/esteri/straniero/stranieri, attrazione di/del/dei/degli fdi/ide, attrazione di investimenti (diretti) esteri, attrazione degli investimenti (diretti) esteri, attrazione di capitali esteri/stranieri, capitale (estero) registrato, capitale (di) (nuova) registrazione, nuovo capitale registrato, capitale registrato (ex) (novo), capitale di nuova registrazione e integrativo, afflusso/flusso/flussi di fdi/ide/capitali/investimenti esteri, attir* ~ di investimenti esteri, attratto ~ di capitale estero, attratto ~ di fdi, capitale fdi registrato, capitale di investimento estero, capitale d investimento estero/straniero, investitori esteri/stranieri, investitori stranieri hanno versato/registrato, capitale aggiuntivo, capitale nuovo e aggiuntivo, capitale nuovamente registrato, fdi nuovo, nuovi capitali esteri, capitale (complessivo) appena registrato`,
		fdi_projects: `numero di progetti fdi/ide, numero di progetti esteri`,
		fdi_stock: `progetti fdi/ide/esteri/stranieri (ancora) validi/attivi/operativi/vigore, progetti fdi/ide/esteri in vigore/essere/corso, progetti (ancora) validi/attivi/vigenti, progetti ancora in vigore, progetti in vigore, capitale totale/complessivo (estero) registrato, capitale (estero) registrato totale/complessivo, capitale registrato cumulativo/cumulato/accumulato, stock di fdi/ide/investimenti, fdi cumulat*, progetti di investimento diretto estero validi, capitale sociale registrato, progetti esteri operativi, progetti di investimento estero attivi/validi`,
		investment: `investimento, investimenti, capitale di/d investimento, capitali di/d investimento, progetti di/d investimento, nuovi progetti, nuovi progetti di investimento, progetti autorizzati/approvati/licenziati, progetti con decisione di investimento, progetti non finanziati dal bilancio, progetti extra bilancio, progetti fuori bilancio, progetti privati, certificati di registrazione dell/degli investimento/investimenti, certificati di investimento, progetti nazionali, progetti interni/domestici, licenze di investimento, investitori, capitale investito`,
		investment_attracted: `attrazione degli investimenti, attrazione di/degli/dell investimenti/investimento/capitali, attrazione dell investimento, attrarre investimenti/capitali/capitale, attirare investimenti/capitali/capitale, attratto investimenti, attirato investimenti, ha attratto/attirato, hanno attratto/attirato, attir* ~ investimenti, attratt* ~ investimenti, investimenti attratti/attirati, capitale attratto/attirato, capitali attratti, capitale totale attratto, investimenti nazionali ed/e esteri, investimenti interni ed/e esteri, capitale nazionale ed/e estero, nuovi investimenti, nuovo capitale di investimento, richiamato investimenti, richiam* ~ investimenti, capitale convertito, capitale nuovo e integrativo, capitali di investimento registrati, promozione degli investimenti, attrazione investimenti`,
		investment_projects: `numero di progetti di investimento`,
		domestic_investment_capital: `investimenti/investimento/capitale nazionali/nazionale/interni/interno/domestici/domestico (registrato), capitale (di) investimento nazionale/interno/domestico, capitale d investimento nazionale/interno/domestico, investimenti diretti nazionali/interni/domestici, investimento diretto interno/nazionale, investitori nazionali/interni/domestici/locali/vietnamiti, ddi, capitali nazionali/interni/privati/locali, capitale (di) (investimento) privato, investimenti privati, investimento privato, investitori privati, capitale extra bilancio, capitale non di bilancio, capitale di imprese nazionali, progetti nazionali con un capitale, progetti interni con un capitale, imprese nazionali, capitale fuori bilancio, progetti ~ con capitale nazionale`,
		enterprises_new: `imprese/aziende/società (di) nuova costituzione/istituzione/creazione/fondazione/registrazione, imprese/aziende/società neocostituite/costituite/fondate/nate/create/registrate/istituite/iscritte, imprese/aziende/società (sono) (state) (di) nuov* costituite/create/registrate/fondate/istituite, imprese/aziende/società (sono) (state) costituite/create/registrate/fondate/istituite/iscritte, nuove imprese/aziende/società/ditte, nuove iscrizioni di imprese, imprese nuove, creazione/costituzione/nascita/fondazione di (nuove) imprese/aziende, costituit* ~ imprese/aziende/società, nate ~ imprese, registrat* ~ imprese/aziende/società, imprese appena costituite/registrate, imprese neo costituite, si sono costituite, hanno avviato l attività, nuove registrazioni (di) (imprese), iscrizioni d impresa, imprese registrate per la prima volta, nuove attività imprenditoriali, imprese ~ venute alla luce, sono nate ~ imprese/aziende/società`,
		enterprises_total: `imprese/aziende/società attive/operative/operanti/registrate/esistenti, imprese/aziende/società in attività/funzione/esercizio, imprese/aziende/società che operano, imprese/aziende/società operano, numero (totale/complessivo) di imprese/aziende/società (attive/operative), numero (totale/complessivo) delle imprese/aziende/società, imprese/aziende (presenti) nella provincia/sul/in, totale delle imprese, totale di imprese, numero di aziende, imprese attualmente attive, tessuto imprenditoriale, sono attive ~ imprese, operano ~ imprese`,
		enterprises: `imprese, aziende`,
		budget: `bilancio, bilancio statale/pubblico, bilancio dello stato, finanze pubbliche, erario`,
		revenue: `entrate, ricavi, ricavo, introiti, introito, incassi, incasso, fatturato, gettito, giro d affari, entrata, proventi`,
		state_budget_revenue: `entrate/entrata/gettito/introiti/incassi (totali/complessive) (del/di/al/per/nel) bilancio (statale/pubblico/dello) (stato), entrate/gettito (totali/complessive/totale/complessivo) del bilancio statale, entrate/entrata/introiti/gettito (totali/complessive) statali/pubbliche/erariali/fiscali/tributarie/erariale/fiscale/tributario, entrate (totali) dello stato, entrate (totali/complessive) di/del bilancio (statale) (nell/sul/della) (area/territorio/provincia), entrate nell area, entrate sul territorio, riscossion* (del/di/per) (il) bilancio, riscossione delle entrate, riscossioni (totali), raccolta di bilancio, raccolta del bilancio, raccolta delle entrate, entrate a bilancio, versat* al bilancio, versat* all erario, versamenti al bilancio, contributo/contribut* al bilancio (statale), contribuit* al bilancio, incassat* per il bilancio, nelle casse dello stato/pubbliche/statali, casse dello stato, casse pubbliche, entrate di cassa, entrate provinciali, entrate della provincia, entrate totali, entrate complessive, totale delle entrate, crescita delle entrate, aumento delle entrate, riscosso, riscossi, ha riscosso, ha incassato, hanno riscosso, entrate del bilancio, gettito (totale/complessivo), entrate dell erario, tasse e imposte raccolte, agenzia/autorità fiscale/fiscali, settore fiscale, fisco, uffici fiscali, obiettivo di entrate, obiettivi di entrate, entrate finanziarie, introiti di bilancio, imposte e tasse`,
		domestic_revenue: `entrate/gettito/introiti/riscossioni/entrata interne/interno/interni/domestiche/nazionali/interna, entrate da fonti interne, entrate (di) (bilancio) interne, entrate fiscali interne, imposte interne, tasse interne, fonti interne, riscossione interna, riscossione delle entrate interne, raccolta interna, entrate nazionali, gettito interno, tributi interni, entrate provenienti dall interno, parte interna, entrate da attività interne`,
		customs_revenue: `entrate/gettito/introiti (derivanti/provenienti) da/dall/dalle/dell/delle/di import/importazione/importazioni (ed/e) export/esportazione/esportazioni, da/dalle/delle esportazioni e (dalle/delle) importazioni, entrate da import export, entrate dell import export, entrate/gettito/introiti doganali/doganale, entrate/gettito della/delle dogana/dogane, dazi (doganali), dazi all importazione, imposte su import ed export, imposte di importazione ed esportazione, imposte sulle importazioni e (sulle) esportazioni, tasse su import ed export, tasse di import export, attività di import ed/e export, attività di importazione ed/e esportazione, dogana, dogane, settore doganale, riscossione doganale, riscossioni doganali, agenzia delle dogane, ufficio doganale, autorità doganali, tributi doganali, diritti doganali, da import ed/e export, da import export, dall import export, dal commercio estero, iva all importazione, entrate dal commercio estero, dazi e imposte`,
		local_budget_revenue: `entrate/gettito/introiti (totali) (del/di) bilancio locale/provinciale/distrettuale/comunale, entrate locali, entrate del bilancio locale, entrate di bilancio locale/locali, bilancio locale, entrate totali del bilancio locale, entrate proprie, entrate del distretto`,
		budget_expenditure: `spese/spesa/uscite/esborsi (totali/complessive/totale/complessiva) (del/di/a) bilancio (statale/locale/pubblico/provinciale), spesa/spese (totale/totali/complessiva/complessive) pubblica/pubbliche/locale/locali/statale/statali, spesa del bilancio, spesa totale, spese totali, spesa complessiva, spese complessive, uscite (totali), spese correnti, spesa corrente, spese ordinarie, totale delle spese, spesa di bilancio, spesa per investimenti di sviluppo, spese per gli investimenti, spese della provincia, impegni di spesa, spese ricorrenti`,
		exports: `export, esport*, vendite all estero, vendite oltre confine, valore/fatturato/volume (totale/complessivo) (dell/delle/di/dei/all) export/esportazioni/esportazione, valore/fatturato/volume (totale) dei/delle beni/prodotti/merci esportati/esportate, valore/fatturato/ricavi/volume (delle) (merci) esportate, fatturato delle esportazioni/export, giro d affari delle esportazioni/export, entrate da/dalle export/esportazioni, crescita/aumento/calo (dell/delle/di/nelle/nell/delle) export/esportazioni, tasso di crescita (dell/delle) export/esportazioni, merci spedite all estero, spedizioni all estero, beni esportati, venduto all estero, commercio di esportazione, flusso di esportazioni, attività di esportazione`,
		imports: `import, importazion*, importat*, importa, importano, importando, acquisti dall estero, valore/fatturato/volume (totale/complessivo) (dell/delle/di/all) import/importazioni/importazione, valore/fatturato/volume (delle) (merci) importate, crescita/aumento/calo (dell/delle) import/importazioni, tasso di crescita (dell/delle) import/importazioni, giro d affari dell import, acquisti all estero`,
		trade_turnover: `fatturato (totale/complessivo) (di/dell/delle) import/importazione/importazioni (ed/e) export/esportazione/esportazioni, import export, import ed/e export, export ed/e import, importazioni ed/e (le) esportazioni, esportazioni ed/e (le) importazioni, importazione ed esportazione, interscambio (commerciale), interscambi, commercio estero, commercio con l estero, scambi commerciali, scambi con l estero, volume/valore degli scambi, scambi totali, commercio transfrontaliero, commercio di frontiera, fatturato commerciale, fatturato del commercio (estero), merci (transitate/passate) attraverso/per/dai/ai valichi/valico/confine, valico/valichi di frontiera/confine, merci sdoganate, valore delle merci transitate, scambi di frontiera, totale import ed/e export, scambi transfrontalieri`,
		retail_sales: `vendite (totali) al dettaglio, vendite al minuto, vendita al dettaglio, commercio al dettaglio/minuto, fatturato (del/delle/della) (commercio/vendite/vendita) al dettaglio/minuto, ricavi (delle/dalle) vendite al dettaglio, vendite (totali) al dettaglio di beni/merci (e) (servizi/ricavi) (al/di) (consumo/consumatore), totale delle vendite al dettaglio, vendite di beni e servizi (di) (consumo), vendite di beni di consumo, giro d affari del commercio al dettaglio, vendite nei negozi, servizi di consumo, servizi al consumo, ricavi dei servizi di/al consumo, servizi al consumatore, negozi e mercati, fatturato dei beni e servizi di consumo, settore retail, dettaglianti, vendite dei negozi, vendite retail`,
		goods_services_sales: `circolazione (totale) di/delle merci (e) (ricavi/servizi) (dei/da) (servizi), fatturato (totale) (della/di) circolazione (delle/di) (merci), fatturato di merci e servizi, fatturato totale di beni e servizi, movimento delle merci, circolazione dei beni, vendite di merci e ricavi dei/da servizi, ricavi da/dei servizi, ricavi dalla circolazione, volume totale delle merci in circolazione, totale della circolazione delle merci, merci in circolazione, merci messe in circolazione, valore delle merci circolanti`,
		cpi_growth: `ipc, cpi, indice (dei/medio) prezzi al consumo/consumatore, indice dei prezzi (al) (consumo), indice medio dei prezzi al consumo, prezzi al consumo, inflazione, tasso d/di inflazione, carovita, costo della vita, rincari medi`,
		tourists: `turisti, visitatori, turismo, ospiti, presenze turistiche, settore turistico/turismo, vacanzieri, visite turistiche, viaggiatori, flusso turistico, flussi turistici`,
		tourist_arrivals: `arrivi turistici/di turisti/visitatori, arrivi di visitatori, arrivi, presenze, numero di/dei turisti/visitatori/arrivi/ospiti, numero complessivo/totale di/dei turisti/visitatori/arrivi, totale dei visitatori/turisti, accolt* ~ turisti/visitatori, ha/hanno accolto, accogl* ~ turisti/visitatori, ha dato il benvenuto, benvenuto a, ricevuto ~ visitatori/turisti, visitat* da, ha attirato/attratto ~ visitatori/turisti, afflusso di turisti/visitatori, afflusso turistico, affluenza turistica, volume di visitatori, hanno visitato, flusso di visitatori/turisti, accoglienza di turisti, crescita (del) (numero) (di/dei) visitatori/turisti, movimento turistico, hanno fatto visita, ha registrato ~ visitatori/turisti/presenze, visite di turisti`,
		international_tourist_arrivals: `turisti/visitatori/ospiti/viaggiatori stranieri/internazionali/esteri, arrivi/presenze internazionali/straniere/stranieri, turisti/visitatori/ospiti provenienti/venuti/arrivati dall estero, numero di turisti/visitatori (stranieri/internazionali), stranieri, turismo internazionale/straniero, turisti dall estero, provenienti dall estero, visitatori d oltremare, componente straniera/internazionale`,
		domestic_tourist_arrivals: `turisti/visitatori/ospiti/viaggiatori nazionali/interni/domestici/vietnamiti, arrivi/presenze nazionali/interni/domestici, turismo interno/nazionale/domestico, numero di turisti/visitatori nazionali/interni, turisti del paese, connazionali`,
		tourism_revenue: `entrate/ricavi/introiti/incassi/fatturato/proventi/gettito (totali/complessivi/complessive/derivanti/provenienti) del/dal/da/dai/dei/nel/dalle (settore/attività/servizi) turis*/visitatori, entrate/ricavi/introiti/incassi/fatturato/proventi (totali/complessivi/complessive) turistici/turistiche/turistico, fatturato/ricavi del settore turistico, ricavi delle attività turistiche, giro d affari del turismo, spesa dei turisti/visitatori, spesa turistica, turisti/visitatori hanno speso/lasciato, hanno speso, il turismo ha fruttato/incassato/generato/portato, turismo ha ~ generato, turismo vale, economia turistica, entrate dal comparto turistico, ricavi dai servizi turistici, ricavi del comparto, indotto turistico`,
		grain_output: `produzione (totale/complessiva/annua) (di/dei/delle) cereali/cerealicola/granaglie/grano/alimentare/cereale, produzione di colture alimentari, produzione (totale) di cereali (in) (chicchi), produzione di grani alimentari, produzione di alimenti, produzione di cereali da granella, raccolto (totale/complessivo) di/dei cereali/cerealicolo, raccolti cerealicoli, cereali (alimentari), produzione di derrate (alimentari), produzione cerealicola (alimentare), granella, colture cerealicole, produzione di colture cerealicole, derrate alimentari, produzione di granaglie`,
		rice: `riso, risone, riso invernale primaverile, riso paddy, paddy, risaie, risicoltura, risicolo, riso inverno primavera, raccolto inverno primavera, raccolto estate autunno, campagna inverno primavera`,
		rice_yield: `resa (media) (del/per/di) (riso/risone/ettaro/paddy/risicola), resa (media) (per) (ettaro) (del) (riso), rese (medie) (del/di) (riso), resa per ettaro, rendimento (medio) (del/per/di/delle) (riso/ettaro/risaie), produttività (media) del/di riso/risone/risaie, produttività (media) per ettaro, resa (media) del raccolto, produttività risicola, resa dei campi, resa della stagione, resa inverno primavera, produttività del raccolto`,
		rice_output: `produzione (totale/complessiva/annua) (di/del) riso/risone/risicola/paddy, raccolto (totale) (di/del) riso/risone, produzione di riso (paddy/grezzo), volume di riso, raccolt* ~ di riso, tonnellate di riso/risone, produzione risicola, produzione della risaia, riso raccolto, risone raccolto`,
		sown_area: `superficie/superfici (totale/complessiva) (seminata/coltivata/piantata/seminativa/coltivate/piantate/messa) (a/di/del/con) (riso/mais/coltura/colture), area/aree (totale) seminata/coltivata/piantata, superficie (a/di/del) (riso/semina/coltivazione/coltura/semine/risaie), superficie di semina/coltivazione/impianto, superficie a riso/mais/coltura, semina/semine, seminat*, piantat* a, coltivat* a, ettari seminati/coltivati/piantati, ettari a riso, ettari di riso/risaie, superficie agricola seminata, superficie di colture annuali, superficie coltivata, superficie investita, superficie dei cereali, messi a dimora`,
		hightech_farmland: `terreni/terre/terreno/superficie/superfici (agricoli/agricola/agricole) accorpati/accorpate/accumulati/accumulata/concentrati/concentrata/consolidati/raggruppati/accorpata/consolidata/consolidate, accorpamento (dei/di/delle) (terreni/terre), accumulo/accumulazione (e) (concentrazione) (di/dei/della/delle) (terreni/terra/terre), concentrazione (dei/di/delle/della) terreni/terre/terra, consolidamento (dei/di) (terreni), agricoltura high tech, agricoltura ad/di alta tecnologia, agricoltura hi tech, agricoltura ad alto contenuto tecnologico, agricoltura tecnologicamente avanzata, produzione agricola ad alta tecnologia, produzione ad alta tecnologia, coltivazioni ad alta tecnologia, terreni agricoli su larga scala, ricomposizione fondiaria, fondi accorpati, terra accumulata, agricoltura tecnologica, terreni destinati all agricoltura ad alta tecnologia`,
		agricultural_production_value: `valore (lordo) (della/di) produzione agricola/agricolo, valore (della/di) produzione (dell/del/nell/per) agricoltura/settore/comparto (agricolo/primario) (silvicoltura) (e) (pesca), valore di produzione di agricoltura silvicoltura e pesca, valore (della/di) produzione agricola silvicola/forestale e ittica, valore prodotto per ettaro, valore (della/di) produzione (agricola) per ettaro, valore del prodotto per ettaro, valore dei prodotti per ettaro, valore della produzione del settore primario, valore produttivo agricolo, valore della produzione agro silvo ittica, valore della produzione agroforestale, produzione lorda vendibile, valore dei raccolti, produzione agricola per un valore, valore per ettaro, valore ricavato da un ettaro, ogni ettaro rende`,
		services_production_value: `valore (della/di) produzione (del/dei/di/nel/per) (settore/commercio) (dei/e) servizi, valore di produzione dei servizi, valore (della/di) produzione terziaria, valore della produzione del terziario, valore (della/di) produzione del commercio, valore della produzione di commercio e servizi, valore di commercio e servizi, valore (della/di) produzione (del/di) commercio e servizi, valore dei servizi`,
		sector_production_value: `valore della produzione del settore/comparto, valore di produzione del settore/comparto, valore della produzione settoriale, valore produttivo del settore/comparto, valore di produzione settoriale`,
		total_production_value: `valore (totale/complessivo/lordo) (della/di) produzione, valore della produzione totale/complessiva, valore (totale) della produzione di tutti i settori, valore della produzione dei settori, valore produttivo (totale), produzione totale per un valore, valore della produzione economica, produzione lorda, valore della produzione locale, valore della produzione distrettuale`,
		forest_coverage: `copertura forestale/boschiva/boscosa, tasso/indice/grado/percentuale (di) copertura forestale/boschiva, tasso di copertura (delle) (foreste), tasso di boscosità, indice di boscosità, superficie boschiva, copertura delle/di/dei foreste/boschi, coperto/coperta da/di foreste/boschi, copertura arborea, foreste coprono, boschi coprono, tasso di forestazione, grado di boscosità`,
		ocop_products: `ocop, prodotti (certificati) ocop, prodotti riconosciuti ocop, programma ocop, prodotti (a) (tre/quattro/cinque/3/4/5) stelle, a tre/quattro/cinque stelle, certificazione ocop, certificati ocop, ogni comune un prodotto, un comune un prodotto, un prodotto per comune, prodotti del programma ogni comune`,
		new_rural: `nuov* rural*, nuov* standard rural*, nuov* are*/zon* rural*, nuov* campagn*, nuov* ruralità, nuov* ruralit*, nuov* sviluppo rurale, nuova costruzione rurale, nuov* modell* rural*, nuov* villagg* rural*, standard rural* nuov*, aree rurali nuove, zone rurali nuove, neorural*, nuovo volto rurale, ruralità nuova, nuovo rurale, new rural, nuova area rurale, nuovi contadi, nuov* comunit* rural*, nuov* territor* rural*`,
		communes_new_rural: `comuni conformi/rispondenti/riconosciuti/certificati (agli/allo/ai/come) (standard/criteri/nuov*) (rural*), comuni (che) raggiungono/soddisfano/rispettano/ottengono/conseguono/completano (i/gli/lo/il) (standard/criteri/titolo), comuni (che) hanno/avevano/abbiano/ha raggiunto/soddisfatto/ottenuto/conseguito/rispettato/completato (i/gli/lo/il/la) (standard/criteri/titolo), comuni (che) (sono/erano) (stati) (già) riconosciuti/certificati, comuni al traguardo, comuni hanno tagliato il traguardo, comuni in regola/linea con gli standard, nuovi comuni rurali, comuni rurali nuovi, comuni (di/della) nuov* ruralità/campagn*/rural*, comuni neorurali, percentuale/quota/tasso di/dei comuni (che) (riconosciuti/conformi/rispettano/soddisfano), numero di/dei comuni (che) riconosciuti/conformi/rispettano/soddisfano, conformi a/ai/agli/allo (criteri/standard), comuni a norma, sono a norma, dei comuni ha/soddisfa/rispetta/raggiunge, comuni a standard, comuni (con) (lo) standard, comuni ha raggiunto, comuni promossi`,
		communes_new_rural_advanced: `nuov* rural* avanzat*/migliorat*/potenziat*/superior*, standard avanzato/avanzati, comuni (che) (hanno) raggiungono/raggiunto/ottenuto/soddisfatto (il/lo/gli/i) livello/standard/criteri/nuov* (rural*) avanzat*, comuni (sono/erano) (stati) riconosciuti (come/di) (livello/standard/nuov*) (are*/ruralità/rural*) (rural*) avanzat*, avanzati, livello avanzato, comuni avanzati, nuov* ruralità avanzata/migliorata, nuov* are*/zon* rural* avanzat*/migliorat*, nuov* standard rural* avanzat*, comuni (di) nuov* rural* avanzat*, versione avanzata, criteri avanzati, standard rural* avanzat*, nuov* campagn* avanzat*, standard potenziati, standard (rurale) superiore, nuov* sviluppo rurale avanzato, di livello avanzato, status avanzato, comuni (che) (hanno) raggiunto lo standard avanzato, grado avanzato`,
		communes_new_rural_model: `nuov* rural* modello/esemplar*/esemplare, comuni modello, comuni (che) (hanno) raggiungono/raggiunto/ottenuto/soddisfatto (il/lo/gli/i) livello/standard/criteri/nuov* (rural*) modello, comuni (sono/erano) (stati) riconosciuti (come/di) (livello/standard/nuov*) (are*/ruralità/rural*) (rural*) modello, standard modello, livello modello, nuov* ruralità modello/esemplare, nuov* are*/zon* rural* modello/esemplar*, nuov* standard rural* modello/esemplare, nuov* campagn* modello, modello di nuov* ruralità/campagna, modello di nuov* are*/zon* rural*, comuni esemplari, criteri modello, modello rurale, modell* di nuov* comun*, modell* rural*, tipo modello, comuni (di) nuov* rural* modello, comun* modello, standard esemplare, esemplari, qualifica di modello, di modello, comuni pilota`,
		districts_new_rural: `distretti (che) (hanno) raggiunto/completato/soddisfatto/conformi/soddisfano/riconosciuti/ottenuto, distretti sono stati riconosciuti, distretti hanno raggiunto/completato/soddisfatto, distretti nuov* rural*, distretti di/della nuov* ruralità/campagna, unità (di/a) livello distrettuale (che) (hanno) (raggiunto/completato/soddisfatto), unità distrettuali, nuovi distretti rurali, distretti rurali nuovi, distretti e città (hanno) completato, distretti (sono) (stati) riconosciuti, compito di costruzione di nuove aree rurali, distretti conformi, distretti al traguardo`,
		new_rural_criteria: `criteri (di/della/per) (nuova/nuove) (ruralità/aree) (rurali), criteri per comune, criteri (in) (media) per/a comune, criteri di media, media di criteri, criteri soddisfatti, criteri raggiunti, numero medio di criteri, ogni comune (soddisfa/raggiunge/ha/rispetta), ciascun comune (soddisfa/raggiunge/ha), in media ogni/ciascun comune, comune soddisfa in media, comuni soddisfano in media, media dei criteri, criteri nuov* rural*, i comuni soddisfano, media per comune, comune raggiunge in media`,
		poverty_rate: `tasso/indice/percentuale/quota/incidenza/livello (di/della/delle) povertà (multidimensionale), povertà multidimensionale, povertà, famiglie/nuclei/popolazione povere/poveri/indigenti/povera, tasso/percentuale/quota/numero (di/delle/dei) famiglie/nuclei (familiari) povere/poveri, nuclei familiari poveri, famiglie in povertà, famiglie in condizioni di povertà, riduzione della povertà, famiglie uscite dalla povertà, soglia di povertà, indigenza, famiglie bisognose, poveri multidimensionali, miseria`,
		near_poor_rate: `famiglie/nuclei (familiari) quasi povere/poveri, quasi poveri/povere, tasso/percentuale/quota di (famiglie) quasi povertà/povere, quasi povertà, famiglie (a) rischio (di) povertà, famiglie prossime/vicine alla (soglia) (di) povertà, semipovere, a ridosso della povertà, semi povere, famiglie al limite della povertà, famiglie vulnerabili, famiglie a rischio`,
		temporary_houses_removed: `case/abitazioni/alloggi temporanee/temporanei/provvisorie/provvisori/fatiscenti/precarie/pericolanti/degradate/fatiscente/improvvisate/malandate/diroccate (e) (fatiscenti/pericolanti/degradate/precarie), eliminazione/smantellamento/rimozione (delle/di/degli) (case/alloggi/abitazioni/baracche), eliminare le case, eliminat* ~ case, case ricostruite, case (nuove) (costruite) (o) ristrutturate, baracche, case sostituite, catapecchie, tuguri, case insicure, case della solidarietà, case per i poveri`,
		health_insurance_coverage: `copertura (della/dell) assicurazione sanitaria, copertura (dell) assicurativa sanitaria, copertura sanitaria, assicurazione sanitaria, assicurazione medica, assicurazione malattia, assicurati sanitari, tasso di copertura sanitaria, tessera sanitaria, tessere sanitarie, coperto/coperta/coperti dall assicurazione (sanitaria), partecipazione all assicurazione sanitaria, tasso di (copertura/partecipazione/adesione) (dell/all) assicurazione sanitaria, assistenza sanitaria assicurata, assicurat* contro le malattie`,
		social_insurance_coverage: `assicurazione sociale (obbligatoria/volontaria), previdenza (sociale), copertura previdenziale, partecipa* all assicurazione sociale, copertura (dell) assicurazione sociale, contribuenti alla previdenza, iscritt* alla previdenza (sociale), assicurazioni sociali, copertura della previdenza sociale, forza lavoro assicurata, contributi previdenziali, assicurazione pensionistica`,
		unemployment_insurance_coverage: `assicurazione (contro/per) (la/di) disoccupazione, assicurazione contro la disoccupazione, partecipa* all assicurazione contro la disoccupazione, indennità di disoccupazione, copertura contro la disoccupazione, assicurat* contro la disoccupazione, sussidio di disoccupazione`,
		doctors_per_10000: `medici per/ogni 10.000/10 abitanti, medici per/ogni diecimila, numero di/dei medici (per/ogni), medici (per/ogni) (abitanti), medici su 10.000, densità di medici, dottori per/ogni, medici pro capite`,
		hospital_beds_per_10000: `posti letto (ospedalieri/d/negli/in) (ospedale/ospedali) (per/ogni), letti d ospedale, letti ospedalieri, letti d/negli ospedale/ospedali, numero di posti letto, numero dei posti letto, letti per/ogni, letti, posti ospedalieri, dotazione di posti letto`,
		child_stunting: `malnutrizione (infantile/cronica) (tra/dei/fra) (i) (bambini), denutrizione (infantile), bambini malnutriti/denutriti/sottopeso, tasso/percentuale/quota di malnutrizione/denutrizione, rachitismo, bambini rachitici, bambini con ritardo di crescita, ritardo di/della crescita, arresto della crescita, bambini di bassa statura, bambini sotto i cinque/5 anni malnutriti, bambini sotto i cinque/5 anni, minori di cinque/5 anni, bambini al di sotto dei cinque/5 anni, bambini con meno di cinque/5 anni, malnutriti, denutriti, sottopeso`,
		population: `popolazione (media/totale/complessiva/urbana/residente), numero di/degli abitanti/residenti, numero di anime, dimensione della popolazione, abitanti, conta ~ abitanti, entità della popolazione, residenti nella provincia, popolazione della provincia, popolo di`,
		natural_increase: `tasso di natalità, natalità, crescita naturale (della/popolazione) (popolazione), tasso di crescita/incremento/aumento naturale (della) (popolazione), incremento naturale (della) (popolazione), aumento naturale (della) (popolazione), tasso di nascita, tasso di nascite, riduzione delle nascite, tasso di crescita/incremento (della) popolazione, tasso di crescita demografica, crescita demografica, saldo naturale, fecondità, tasso di fertilità`,
		urbanisation_rate: `urbanizzazione, tasso/grado/livello/indice/percentuale di urbanizzazione, urbanizzat*, quota/percentuale della popolazione urbana`,
		trained_labour: `lavoratori/manodopera/occupati/addetti/operai (che) (hanno/ha) (già) formati/formata/qualificati/qualificata/addestrati/addestrata/specializzati/specializzata/formazione/istruita/ricevuto, forza lavoro formata/qualificata/addestrata/specializzata/istruita, lavoratori con formazione/qualifica, formazione professionale, manodopera specializzata, lavoro qualificato, hanno ricevuto una formazione, ha ricevuto una formazione, lavoratori addestrati`,
		trained_labour_share: `tasso/percentuale/quota/proporzione di/dei/della lavoratori/manodopera/forza/addetti/occupati (lavoro) formati/formata/qualificati/qualificata/addestrati/addestrata/specializzati/specializzata, tasso/percentuale/quota (di) (della) manodopera/lavoratori (che) (hanno/ha) (ricevuto) (una) formazione, tasso/percentuale/quota di lavoratori con formazione, percentuale di lavoratori che hanno ricevuto una formazione, quota di lavoro qualificato`,
		trained_labour_certified: `con diplomi/titoli/certificati/qualifiche/attestati/diploma/titolo/certificato/attestato/lauree e/o certificati/diplomi/attestati/certificazioni/certificato/attestato/qualifiche, con titoli e certificati, con diploma o certificato, con certificat*, con attestat* (professionale/professionali), con titolo di studio, con diploma, con qualifica certificata, lavoratori/manodopera/formati/qualificati (in) (possesso) (di/con) certificato/certificati/diploma/diplomi/attestati/attestato/titoli, formazione certificata, in possesso di (un) certificato/certificati/diploma/diplomi/titoli/titolo/attestati, lavoratori certificati, titoli e certificati, diplomi e certificati, munit* di certificat*`,
		jobs_created: `posti di lavoro (creati/nuovi), nuovi posti di lavoro, creazione di (nuovi) posti/occupazione/impieghi (di) (lavoro), nuovi impieghi, nuova occupazione, creat* ~ posti di lavoro, creando ~ posti, creazione di lavoro, nuovi occupati, lavoro per, lavoro a, occupazione per, occupazione a, dato lavoro a, dato ~ lavoro, fornito lavoro, hanno trovato lavoro, ha trovato lavoro, trovato (un) (nuovo) impiego/lavoro/occupazione, trovare lavoro, risolto l occupazione, risoluzione dell occupazione, soluzione dell occupazione, collocat* al lavoro, posti di lavoro, nuove opportunità di lavoro, opportunità occupazionali, impiego per, creare lavoro/occupazione, creato ~ lavoro/occupazione/impieghi, avviati al lavoro, nuovi assunti, sistemazione lavorativa, inserit* nel lavoro, impiegat* ~ lavoratori, lavoratori ~ occupati, lavoratori ~ collocati`,
		unemployment_rate: `disoccupazione (urbana), tasso/percentuale/livello di disoccupazione (urbana/urbano), disoccupati, tasso di disoccupati, senza lavoro, disoccupazione nelle aree urbane`,
		schools_national_standard: `scuole/istituti ~ standard/criteri nazionali/nazionale, scuole/istituti (scolastici) conformi/rispondenti (a/ai/agli/allo) (criteri/standard) (nazionali), scuole/istituti riconosciute/riconosciuti/certificate, scuole (che) soddisfano/rispettano/raggiungono, scuole (che) hanno raggiunto/ottenuto/conseguito/soddisfatto, scuole sono (state) riconosciute, scuole di livello/standard nazionale, percentuale/tasso/quota/numero di/delle scuole, scuole (a) standard, delle scuole soddisfa/rispetta/raggiunge/ha/è, standard nazionali/nazionale`,
		highschool_graduation: `tasso/percentuale/quota di diplomati/diploma/promozione/promossi/maturità/superamento (dell) (esame) (alla/di) (maturità), esame/esami di maturità/stato/diploma/licenza, maturità, diplomat* alla scuola superiore, diploma di scuola superiore, diplomati delle superiori, promossi all esame, percentuale di promossi, tasso di conseguimento del diploma, candidati ~ superato l esame, superato l esame, maturandi, esame finale delle superiori, diplom* delle scuole superiori, studenti diplomati, si sono diplomati, ha conseguito il diploma, diploma liceale, licenza liceale, studenti ~ promossi`,
		exam_average_score: `punteggio medio (dell/degli/agli/all/d) (esame/esami), voto medio (agli/all/dell/degli/alla) (esami/esame/maturità), punteggi medi, media dei voti, punteggio medio alla maturità, media dei punteggi, media d/agli esame/esami, voti medi, punteggio medio agli esami di maturità, media (complessiva) dell esame, valutazione media`,
		education_quality: `qualità dell istruzione (generale), qualità dell educazione, qualità dell insegnamento, qualità (dell) (istruzione) scolastica, qualità della formazione, istruzione di qualità, studenti eccellenti (nazionali), concorso nazionale degli studenti, concorsi nazionali, qualità educativa, istruzione generale, qualità della scuola, qualità dell istruzione di massa, eccellenza scolastica, olimpiadi nazionali, studenti meritevoli`,
		clean_water_access: `acqua pulita, acqua potabile, acqua igienica, acqua igienicamente sicura, acqua sicura, acqua salubre, fonti d acqua igieniche/pulite/sicure, fonti di acqua, accesso all acqua (pulita/potabile/igienica/sicura), utilizz* acqua (pulita/igienica/potabile), usa acqua pulita, acqua conforme, acqua a norma, acqua corrente, rete idrica, acquedotto, acqua trattata, approvvigionamento idrico`,
		waste_collected: `rifiuti (solidi) (urbani/domestici) raccolti, raccolta (e) (trattamento/smaltimento) (dei/di) rifiuti (solidi/domestici/urbani), raccolta dei rifiuti, rifiuti (solidi) (domestici/urbani), trattamento dei rifiuti, rifiuti ~ raccolti, rifiuti ~ trattati, smaltimento dei rifiuti, tasso/percentuale/quota di raccolta dei rifiuti, spazzatura, immondizia, rifiuti vengono raccolti, raccolti e trattati, nettezza urbana`,
		iz_wastewater: `parchi/zone/cluster/aree industriali (sono) dotati/dotate/dispongono/provvisti, trattamento (centralizzato) delle acque (reflue), depurazione (centralizzata) (delle) (acque), impianti/impianto/sistema/sistemi (centralizzati/centralizzato/centrali/centrale) di trattamento/depurazione, acque reflue, depuratori/depuratore (centralizzati/centralizzato/centrali/centrale), acque di scarico`,
		credit_outstanding: `prestiti (totali/complessivi/bancari), credito (bancario/totale), saldo (totale/complessivo) dei prestiti, saldo (totale/complessivo) (del) credito, prestiti in essere, prestiti all economia, debito residuo, debiti in essere, crediti in essere, saldo creditizio, consistenza dei prestiti/crediti, impieghi bancari, finanziamenti in essere, mutui, esposizione creditizia, crescita del credito, crediti (bancari/totali/complessivi), credito in essere, saldo dei finanziamenti, prestiti delle banche, portafoglio prestiti/crediti, prestiti erogati, volume dei prestiti/crediti, stock di prestiti/crediti, saldo debitorio, credito erogato, hanno prestato, prestiti concessi`,
		mobilised_capital: `capitale mobilitato, capitali mobilitati, capitale raccolto (dalle/dagli), mobilitazione (di/del/dei) (capitale/capitali), raccolta bancaria, raccolta (totale/complessiva) delle/di/dei banche/capitali/capitale/depositi, depositi (bancari/totali/della), fondi mobilitati, fondi raccolti, depositi presso le banche, raccolta di risparmio, risparmi, risorse mobilitate, raccolta del capitale, raccolta diretta, capitale mobilitato dagli istituti di credito, provvista`,
		pci: `pci, indice (pci), indice di competitività (provinciale/delle/della) (province/provincia), indice provinciale di competitività, indice della competitività (provinciale), competitività provinciale, competitività della provincia, indice di competitività economica, classifica pci, graduatoria della competitività, indice di concorrenzialità provinciale`,
		pgi: `pgi, indice verde (provinciale), indice provinciale verde, indice green (provinciale)`,
		papi: `papi, indice papi, indice di efficacia/efficienza/performance/rendimento (della/di) (governance/governo/gestione) (e) (della) (amministrazione/provinciale) (pubblica), indice di governance (e) (amministrazione) (pubblica/provinciale), indice di gestione e amministrazione pubblica provinciale, governance provinciale, indice di prestazione della governance`,
		par_index: `par index, par indice, indice par, indice di/della riforma amministrativa, riforma amministrativa, indice delle riforme amministrative, riforme amministrative, classifica della riforma amministrativa, par`,
		sipas: `sipas, indice di soddisfazione (dei/della/delle) (cittadini/popolazione/persone/gente), indice di gradimento, soddisfazione dei cittadini/utenti, soddisfazione della popolazione/gente, tasso/livello/grado/percentuale di soddisfazione, soddisfazione di cittadini, indice della soddisfazione`,
		dti: `dti, indice (dti), indice di/della trasformazione digitale (provinciale), indice di digitalizzazione, classifica (della) trasformazione digitale, trasformazione digitale, indice di transizione digitale, transizione digitale, indice provinciale di trasformazione digitale`,
		digital_economy_share: `economia digitale, quota/peso/incidenza dell economia digitale, contributo dell economia digitale, l economia digitale rappresent*/incid*/pesa, valore aggiunto dell economia digitale, attività digitali`,
		party_members: `membri del/di partito, iscritti al partito, nuovi membri, militanti, membri`,
		party_members_admitted: `ammess* (nuovi/al) (membri/partito), ammissione (di/al) (nuovi/partito) (membri), ammissioni al partito, ammettendo ~ membri, ammiss* ~ nuovi membri, nuovi membri (del/di) (partito), nuovi iscritti al partito, nuovi ammessi, membri del/di partito ammessi, sviluppo dei membri del partito, sviluppo di nuovi membri, reclutat* ~ membri, reclutamento di (nuovi) membri, accolt* nel partito, accolt* ~ nuovi membri, accogl* ~ nuovi membri, entrat* nel partito, ammess* nelle file, nuove adesioni, nuove tessere, nuovi tesserati, iscritto ~ nuovi membri, sviluppat* ~ nuovi membri, cooptat*, persone ammesse al partito`,
		party_members_total: `numero (totale/complessivo) di/dei membri (del/di) (partito), totale dei membri (del/di) (partito), totale di membri, organizzazione di/del partito ~ conta/ha/riunisce/annovera, comitato di partito ~ conta/ha, con ~ membri del/di partito, membri complessivi, membri del partito in tutta la provincia, conta ~ membri (del/di) (partito), conta ~ iscritti, riunisce ~ membri, annovera ~ membri, totale degli iscritti, iscritti complessivi`,
		party_organisations: `organizzazioni/organizzazione (di) base (del/di) partito, organizzazioni di base, organizzazioni/organizzazione (subordinate/dipendenti) del/di partito, cellule (del/di) (partito), organizzazioni partitiche, comitati di partito, comitati e cellule, cellule dipendenti, sezioni (di/del) partito, organizzazioni di partito di base, nuclei di partito`,
		village_heads_party_members: `capi/capo (di/dei) villaggio/villaggi/frazione/quartiere/gruppo (che) (sono) (membri/residenziale/residenziali/iscritti) (del) (partito), capivillaggio, capovillaggio, capi villaggio, capi (di) gruppo/gruppi (residenziale/residenziali), responsabili di/dei villaggio/villaggi, dei capi villaggio, dei capivillaggio, capi dei villaggi e dei gruppi residenziali, capi frazione, capofrazione`,
		party_cells_good: `compiti (completati/svolti/assolti) bene/egregiamente/ottimamente/eccellentemente, bene/egregiamente/ottimamente/eccellentemente i (propri/loro) compiti, assolto/svolto/completato/adempiuto/eseguito/portato (bene/egregiamente/ottimamente/eccellentemente/a/termine) i/ai (propri/loro) compiti (in) (modo) (buono/ottimo/eccellente), compiti in modo eccellente/ottimo/buono, buon/ottimo/eccellente/buono adempimento/completamento/svolgimento/assolvimento dei (propri/loro) compiti, svolgimento eccellente dei compiti, valutat*/giudicat*/classificat* (come) buon*/ottim*/eccellent*, sane e forti, pulite/forti/trasparenti e forti/solide/pulite, giudizio buono, buono o superiore/migliore`,
		party_discipline_cases: `disciplinat*, provvediment* disciplinar*, misur* disciplinar*, sanzioni disciplinari, azioni disciplinari, sanzionat* ~ membri, membri (del/di) (partito) (sono) (stati) sanzionati/puniti/disciplinati, sanzionati, disciplina del partito, casi disciplinari, procedimenti disciplinari, disciplinar*, espulsi dal partito, richiamati, punizioni, richiam* disciplinar*, puniti, sanzionato disciplinarmente, ammonizion*`,
		staff_reduction: `riduzione (del/di/dei/degli/delle) personale/organico/organici/posti/dipendenti/funzionari/effettivi/posizioni/quadri, snellimento (del/dell/di/degli) (personale/apparato/organico/organici), ridott* ~ organico/personale/posti, riduc* ~ organico/personale/dipendenti/posti, taglio (del/dei/di) personale/posti/organici/organico, tagli al personale, tagliat* ~ posti, posti tagliati/soppressi/ridotti, organico ridotto, razionalizzazione (del/dell/degli) (personale/apparato/organici/organico), posti in organico, dipendenti in meno, soppress* ~ posti, posti di ruolo, esuberi, sfoltimento (del/dell) (personale/apparato), semplificazione dell apparato, snellit* ~ apparato, unità ~ ridotte, punti focali in meno, riduzione di unità, effettivi in meno, personale in meno, numero di dipendenti (pubblici), numero dei dipendenti (pubblici), impieghi pubblici, accorpamento di unità, organico`,
		commune_level_units: `unità (amministrative) (di/a) livello comunale/comune, unità amministrative (comunali/di/a) (livello) (base/comunale), unità comunali, comuni e quartieri, comuni quartieri (e) (borghi/cittadine/zone), comuni circoscrizioni, nuove unità amministrative, comuni e rioni, enti di livello comunale, enti comunali, comuni quartieri e zone speciali, quartieri e comuni`,
		communes_total: `numero (totale/complessivo) di/dei comuni, totale dei comuni, comuni in totale, comuni della provincia, comuni complessivi, tutti i comuni, comuni nella provincia, comuni dell intera provincia, totale di comuni, è divisa in ~ comuni`,
		communes_health_standard: `comuni ~ standard/criteri sanitari/medici, standard/criteri sanitari/sanitario, standard/criteri nazionali/nazionale (di/per/sulla/della) (la) sanità/sanitari/sanitario/salute/medici/assistenza (sanitaria), criteri della sanità, comuni con standard sanitario, standard medici, stazioni sanitarie conformi, presidi sanitari conformi, standard di salute, standard nazionali sulla sanità`,
		traffic_deaths: `morti (sulle/sulla/in/nel/per/da/negli) (strade/strada/traffico/incidenti/incidente) (stradali/stradale), morti sulle strade, morti stradali, vittime della strada, vittime del traffico, vittime stradali, decessi (stradali/in/per) (incidenti) (stradali), incidenti stradali ~ morti/vittime, morte in/negli incidenti (stradali), morte sulle strade, uccis* in incidenti (stradali), mortalità stradale, vittime degli incidenti (stradali), hanno perso la vita, ha perso la vita, perso la vita, perdut* la vita, hanno causato ~ morti, causato la morte, morte di, è costato la vita, costat* la vita, sono morte, sono morti, incidenti mortali, vittime mortali, deceduti (in/negli/per), mort* in incidenti, incidenti stradali`,
		crime_cases: `reati, casi penali, cause penali, crimini, casi di reato, reati penali, delitti, criminalità, casi criminali, procedimenti penali, casi di criminalità, reati contro l ordine sociale, reati contro l ordine pubblico, casi di violazione dell ordine, atti criminali, fatti criminosi, fatti di reato, casi di ordine sociale, denunce`,
		case_clearance_rate: `tasso/percentuale/quota/indice di risoluzione/soluzione/chiarimento/indagine/accertamento (dei/delle/e) (casi/reati/scoperta/indagini), casi/reati (sono/penali/stati) risolti/chiariti/scoperti, casi risolti, reati risolti, risolto il/l, risolti il/l, è stato risolto, sono stati risolti, indagine e scoperta, indagini e scoperta, tasso di scoperta (dei/di) (reati/casi/crimini), tasso di casi risolti, risoluzione dei casi/reati, risolvere ~ casi, risolt* ~ casi, fatto luce, chiarit*, tasso di individuazione, delitti risolti, risoluzione delle indagini, indagini concluse, tasso di indagine`,
		electricity: `elettricità, energia elettrica, corrente elettrica, centrali elettriche/idroelettriche, elettric*, idroelettric*`,
		electricity_output: `produzione (di/d) elettricità/energia/elettrica (elettrica), energia (elettrica) prodotta, elettricità prodotta, produzione elettrica/idroelettrica/energetica, elettricità commerciale, energia commerciale, consumo di elettricità/energia (elettrica), prodott* ~ elettricità/kwh, hanno prodotto, energia venduta, elettricità venduta, generazione di elettricità/energia, consumi elettrici, generato ~ kwh, immesso in rete, elettricità generata`,
		electricity_access: `accesso all elettricità/energia/elettrico (elettrica), famiglie/nuclei (familiari) con elettricità/corrente, famiglie/nuclei (familiari) (che) (ha/hanno) (accesso) (all) elettricità/corrente/energia, utilizz* ~ elettricità, usa* ~ elettricità, rete elettrica (nazionale), collegat*/allacciat* alla rete (elettrica), elettrificazion*, copertura elettrica, ha la corrente, dispon* di elettricità/corrente, ha l elettricità, hanno l elettricità, hanno la corrente, allacciament*, famiglie servite`,
		industrial_zone_occupancy: `tasso/percentuale/indice/livello/grado (medio) di occupazione (dei/delle/nei/nelle) (parchi/zone/aree) (industriali), tasso/percentuale/indice/grado di riempimento/saturazione/utilizzo (dei/delle/nei/nelle/dei) (parchi/zone/aree/terreni) (industriali), occupazione dei/nei parchi (industriali), occupazione delle zone (industriali), riempimento dei parchi, saturazione dei parchi, parchi industriali (sono) occupati, terreno industriale (affittato/locato), terreni industriali (affittati/locati), superficie industriale affittata/locata, affittat*, locat*, occupati al, occupate al, occupati per, occupate per`,
		expressway_length: `autostrada, autostrade, superstrada, superstrade, strade/rete autostradale/autostradali, (di) chilometri/km di autostrada/autostrade/superstrade/superstrada, rete autostradale, lunghezza delle/della autostrade/autostrada, tratti autostradali, tratto autostradale, tracciati autostradali, autostradal*`,
		port_cargo_throughput: `merci/carico/carichi/cargo transitati/transitate/transitato/movimentate/movimentati/movimentato/passate/passati/sbarcate, merci/carico/carichi/cargo/traffico/volume (attraverso/nei/per/dei/del/dai) porto/porti/banchine/moli, traffico/movimento/volume (di/delle/dei) merci/carico/carichi (portuale/portuali), traffico portuale, movimentazione (portuale/delle/di/dei) (merci/carichi), merci movimentate, merci transitate, tonnellate di merci, porti hanno movimentato, porto ha movimentato, movimentat*, carico portuale, transitat* dai/nei/per i/attraverso porti/porto, volume di merci, merci attraverso, sbarcat* e imbarcat*, throughput, tonnellaggio, merci in transito, carico movimentato`,
		seafood: `prodotti ittici, frutti di mare, pesca, settore ittico, pesce, acquacoltura, itticoltura, gamberi, pangasio, gamberetti, ittic*, comparto ittico`,
		seafood_output: `produzione (totale/complessiva) (di/dei/della/d) (prodotti) ittica/ittici/pesca/pesce/acquacoltura/gamberi/acquatici/gamberetti/frutti (di/e) (mare/acquacoltura), pescato, catture, cattur* (di) (pesce), cattura e allevamento, pesca e acquacoltura, allevamento ittico, pesca e allevamento, volume del pescato, produzione acquicola, produzione del settore ittico, raccolto ittico, tonnellate di pesce/gamberi/prodotti ittici, sbarchi, produzione di pesca e acquacoltura, produzione ittica`,
		seafood_exports: `export/esportazioni/esportazione (di/dei/del/della/d) (prodotti/frutti/settore) (di) ittico/ittici/ittiche/mare/pesce/gamberi/pangasio/pesca/gamberetti/acquatici, valore/fatturato (dell/delle) export/esportazioni (di/dei/del) (prodotti/frutti) (di) ittico/ittici/ittiche/mare/pesce/gamberi/pesca/gamberetti, prodotti ittici esportati, gamberi esportati`,
		land_area: `superficie (naturale/totale/complessiva/territoriale/terrestre) (naturale/totale), estensione (territoriale/naturale/totale), territorio di, area naturale/totale/territoriale (naturale), si estende su/per, estes* su, superficie di, superficie del territorio, superficie della provincia, ha una superficie, con una superficie, copre una superficie, vasta, area di`,
		targets_met: `obiettivi (socioeconomici/socio/principali/chiave) (economici) (sono/stati/che) (hanno) (stati) raggiunti/superati/conseguiti/centrati/realizzati/raggiunto/superato, obiettivi raggiunti (e/o) (superati), obiettivi socioeconomici, obiettivi socio economici, indicatori socio economici, indicatori socioeconomici, indicatori (sono) (stati) raggiunti/superati/centrati, indicatori raggiungono/superano, indicatori hanno raggiunto/superato, degli obiettivi (principali), raggiunt* ~ obiettivi, superat* ~ obiettivi, obiettivi principali, indicatori principali, dei principali obiettivi, raggiunto o superato, raggiunti o superati, raggiunti e superati, raggiunto e superato, conseguit* ~ obiettivi, obiettivi di sviluppo (socioeconomico/socio), obiettivi del piano, obiettivi (fissati/assegnati/previsti), centrat* ~ obiettivi, traguardi raggiunti, indicatori del piano`
	},
	decoys: `oceano pacifico, asia pacifico, pacifico, servizi pubblici (online), servizi pubblici in linea, servizi amministrativi, servizi sanitari, servizi bancari, servizi postali, servizi sociali, servizi online, servizi essenziali, servizi di base, servizi di assistenza, servizi segreti, servizi medici, servizi digitali, servizi ambientali, servizi culturali,
		a prima vista, prima di tutto, in primo luogo, in secondo luogo, in terzo luogo, prima volta, ultima volta, ogni volta, qualche volta, una volta, a volte, più volte, in prima linea, in primo piano, primo piano, per la prima volta, in un secondo momento, uno dei, una delle, uno degli, un altro, gli uni, da un lato, d altra parte, in parte, gran parte, altre province, altre località, prima di, ha avuto luogo, ha preso parte,
		casa comunale, sede comunale, partito comunista (del/vietnamita) (vietnam), fronte della patria, fronte patriottico, pensiero di ho chi minh, ideologia di ho chi minh, esempio di ho chi minh, presidente ho chi minh, zio ho, gioventù comunista ho chi minh, unione della gioventù comunista ho chi minh, accademia ho chi minh, accademia politica nazionale ho chi minh, sentiero ho chi minh, pista ho chi minh, mausoleo di ho chi minh, premio ho chi minh,
		organizzazione economica, polizia economica, ricerca economica, zona economica, zone economiche, regione economica chiave, zona economica chiave, cooperazione economica, corridoio economico, corridoi economici, sviluppo socio economico, sviluppo socioeconomico, situazione socio economica, situazione socioeconomica, mobilitazione delle masse, struttura economica, commissione economica, commissione economia, comitato economico, comitato economia e bilancio, commissione economia e bilancio, vita economica, ristrutturazione dell economia, economia di mercato, economia circolare, economia verde, economia marittima, economia privata, economia collettiva, economia del mare,
		camera di commercio (e) (industria), dipartimento/ministero/ministro/assessorato (dell/del/della/delle/dei) industria/commercio/agricoltura/costruzioni/turismo/cultura/edilizia/sanità/salute/istruzione/finanze/interni/lavoro, agricoltura e (dell/dello/dell) ambiente/sviluppo (rurale), ufficio (di/del/dell) statistica/turismo/agricoltura/commercio, ufficio delle imposte, direzione generale delle imposte, istituto di statistica, istituto di previdenza sociale, agenzia di previdenza sociale, previdenza sociale vietnamita, ente di previdenza sociale, anno nazionale del turismo, anno del turismo, cultura sport e turismo, pianificazione e (gli/degli) investimenti, ministro della sanità,
		industria e commercio, industria e del commercio, costruzione del partito, edificazione del partito, lavori di costruzione, progetti di costruzione, costruzione di, veicoli elettrici, auto elettriche, parco industriale, parchi industriali, zona industriale, zone industriali, cluster industriale/industriali, area industriale, aree industriali, polo industriale, poli industriali, edilizia popolare/sociale/residenziale, materiali da costruzione, strada statale, strade rurali, merci e servizi, primo ministro, vice primo ministro, terza età, terzo mondo, quarto di secolo,
		del grdp, del pil, del prodotto interno lordo, del prodotto regionale lordo, del grdp provinciale, del pil provinciale/nazionale, della struttura economica, nella struttura economica, dell economia, nell economia, del valore aggiunto, alla crescita, alla crescita complessiva, del totale degli investimenti, investitori e imprese, imprese e investitori, comunità imprenditoriale, associazione imprese, associazione delle imprese`,
	abbreviations:
		'n, nr, nn, art, artt, ca, ecc, es, p.es, prof, dott, dr, sig, ing, avv, on, pag, pagg, p, pp, tel, cell, vol, cap, fig, tab, cfr, v, mln, mld, s, st, u.s, prov, gen, genn, feb, febbr, mar, apr, mag, magg, giu, lug, ago, set, sett, ott, nov, dic, lett, min, max, ind, rif, prot, co, ltd, tp, d.c, a.c, a.m, p.m, ss, all, c, sez, trim, q, geom, arch, gr, pt'
};
