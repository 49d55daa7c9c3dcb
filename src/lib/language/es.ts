import type { LanguagePack } from './schema.ts';

/** Before the name of a month. */
const mes = '(el) mes de';

/** Spanish of Spain and America, as the press writes it and as machines translate it from Vietnamese. */
export const es: LanguagePack = {
	code: 'es',
	name: 'Spanish',
	nativeName: 'español',
	direction: 'ltr',
	proclitics: [],
	decimal: ',',
	grouping: ['.', ' '],

	cardinals: {
		0: 'cero, zero',
		1: 'uno, un punto',
		1.5: 'un/uno/una y medio/media',
		2: 'dos',
		2.5: 'dos y medio/media',
		3: 'tres, trés',
		3.5: 'tres y medio/media',
		4: 'cuatro',
		4.5: 'cuatro y medio/media',
		5: 'cinco',
		5.5: 'cinco y medio/media',
		6: 'seis, séis',
		7: 'siete',
		8: 'ocho',
		9: 'nueve',
		10: 'diez, una decena',
		11: 'once',
		12: 'doce',
		13: 'trece',
		14: 'catorce',
		15: 'quince',
		16: 'dieciséis, dieciseis, diez y seis',
		17: 'diecisiete, diez y siete',
		18: 'dieciocho, diez y ocho',
		19: 'diecinueve, diez y nueve',
		20: 'veinte, una veintena',
		21: 'veintiún, veintiun, veintiuno, veintiuna',
		22: 'veintidós, veintidos',
		23: 'veintitrés, veintitres',
		24: 'veinticuatro',
		25: 'veinticinco',
		26: 'veintiséis, veintiseis',
		27: 'veintisiete',
		28: 'veintiocho',
		29: 'veintinueve',
		30: 'treinta, una treintena',
		40: 'cuarenta',
		50: 'cincuenta, medio centenar',
		60: 'sesenta',
		70: 'setenta',
		80: 'ochenta',
		90: 'noventa',
		100: 'cien, ciento',
		200: 'doscientos, doscientas',
		300: 'trescientos, trescientas',
		400: 'cuatrocientos, cuatrocientas',
		500: 'quinientos, quinientas, medio millar',
		600: 'seiscientos, seiscientas',
		700: 'setecientos, setecientas',
		800: 'ochocientos, ochocientas',
		900: 'novecientos, novecientas',
		500000: 'medio millón',
		1000: 'mil',
		1000000: 'el millón',
		1000000000: 'mil millones',
		2500000: 'dos millones y medio',
		3500000: 'tres millones y medio',
		4500000: 'cuatro millones y medio',
		5500000: 'cinco millones y medio',
		6500000: 'seis millones y medio',
		7500000: 'siete millones y medio',
		8500000: 'ocho millones y medio',
		9500000: 'nueve millones y medio',
		500000000000: 'medio billón'
	},
	scales: {
		12: 'docena, docenas',
		100: 'cientos, centenar, centenares',
		1000: 'mil, miles, millar, millares',
		1000000: 'millón, millones, millon, mill, mln, mio',
		1500000: 'millón y medio',
		1000000000: 'mil millones, millardo, millardos, miles de millones, mil M, mm M',
		1000000000000: 'billón, billones, billon, millón/millones de millones',
		1500000000000: 'billón y medio',
		1000000000000000: 'mil billones, miles de billones',
		1000000000000000000: 'trillón, trillones'
	},
	looseNumbers: { 0.5: 'medio', 1: 'un, una' },
	numberJoiners: 'y',
	marksOptional: true,
	numberCompounds: false,
	notNumbers: 'por ciento, por cien, un punto débil/flaco/fuerte/alto/bajo/positivo/negativo/de',
	pointWords: 'coma, punto',
	minusWords: 'menos, negativo',
	ordinals: {
		1: 'I, primer, primero, primera, primeros, primeras',
		2: 'II, segundo, segunda, subcampe*, vicelíder, segundos, segundas',
		3: 'III, tercer, tercero, tercera, terceros, terceras',
		4: 'IV, cuarto, cuarta, cuartos, cuartas',
		5: 'quinto, quinta, quintos, quintas',
		6: 'sexto, sexta, sextos, sextas',
		7: 'séptimo, séptima, sétimo, sétima, septimo, septima, séptimos, séptimas',
		8: 'octavo, octava, octavos, octavas',
		9: 'noveno, novena, nono, novenos, novenas',
		10: 'décimo, décima, decimo, decima, décimos, décimas',
		11: 'undécimo, undécima, decimoprimer*, onceavo, onceno',
		12: 'duodécimo, duodécima, decimosegund*, doceavo',
		13: 'decimotercer*, decimotercio, treceavo',
		14: 'decimocuart*',
		15: 'decimoquint*',
		16: 'decimosext*',
		17: 'decimoséptim*, decimosépt*, decimoseptim*',
		18: 'decimoctav*, decimooctav*',
		19: 'decimonoven*, decimonon*',
		20: 'vigésimo, vigésima, vigesimo, vigesima, vigésimos, vigésimas',
		21: 'vigesimoprimer*',
		22: 'vigesimosegund*',
		23: 'vigesimotercer*',
		24: 'vigesimocuart*',
		25: 'vigesimoquint*',
		26: 'vigesimosext*',
		27: 'vigesimoséptim*, vigesimoseptim*',
		28: 'vigesimoctav*',
		29: 'vigesimonoven*',
		30: 'trigésimo, trigésima, trigesimo, trigesima',
		31: 'trigesimoprimer*',
		40: 'cuadragésimo, cuadragésima',
		50: 'quincuagésimo, quincuagésima',
		60: 'sexagésimo, sexagésima',
		70: 'septuagésimo, septuagésima',
		80: 'octogésimo, octogésima',
		90: 'nonagésimo, nonagésima',
		100: 'centésimo, centésima, centésimos, centésimas',
		1000: 'milésimo, milésima',
		1000000: 'millonésimo, millonésima'
	},
	ordinalSuffixes:
		'º, ª, .º, .ª, °, er, ero, era, ro, ra, do, da, to, ta, mo, ma, vo, va, no, na, os, as',
	ordinalPrefixes: 'nº, n º, n °, n o, no, núm, num, nro, número, numero',
	fractions: {
		0.1: 'un décimo, una décima de, una/la décima parte, décima parte',
		0.125: 'un octavo, una/la octava parte',
		0.1667: 'un sexto, una/la sexta parte',
		0.2: 'un quinto, dos décimas de, una/la quinta parte, quinta parte',
		0.25: 'un cuarto, una/la cuarta parte, cuarta parte',
		0.3333: 'un tercio, una/la tercera parte, tercera parte',
		0.4: 'dos quintos, dos quintas partes',
		0.5: 'la mitad, mitad de los/las',
		0.6: 'tres quintos, tres quintas partes',
		0.6667: 'dos tercios, dos terceras partes',
		0.75: 'tres cuartos, tres cuartas partes',
		0.8: 'cuatro quintos, cuatro quintas partes',
		0.8333: 'cinco sextos, cinco sextas partes',
		0.9: 'nueve décimos, nueve décimas partes'
	},
	multiples: {
		1.5: 'una vez y media',
		2: 'el/al/del doble, duplic*, dobla/doblan/dobló/doblaron/doblar/doblado/doblando, multiplic* por dos, dos veces más',
		2.5: 'dos veces y media',
		3: 'el/al/del triple, triplic*, multiplic* por tres',
		3.5: 'tres veces y media',
		4: 'el/al cuádruple, cuadruplic*, cuadriplic*, multiplic* por cuatro',
		5: 'el/al quíntuple, quintuplic*, multiplic* por cinco',
		6: 'el/al séxtuple, sextuplic*, multiplic* por seis',
		7: 'septuplic*, multiplic* por siete',
		8: 'octuplic*, multiplic* por ocho',
		9: 'nonuplic*, multiplic* por nueve',
		10: 'el/al décuplo, decuplic*, multiplic* por diez'
	},
	times: 'veces',
	ratioWords:
		'de, de los, de las, de un total de, del total de, de entre, de sus, de cada, sobre, sobre un total de, sobre los, sobre las, entre los, entre las, entre',
	rangeWords: 'a, al, a los, a las',
	rangeOpeners: 'entre un, entre unos/unas, entre, entre el, entre los, entre las, desde, de entre',
	moves: {
		from: 'de, del, de los, de las, desde',
		verbs: `pasó/pasaron, pasa/pasan, pasaba/pasaban, pasar, pasará/pasarán, pasando, ha/han/había/habían pasado, subió/subieron, sube/suben, subir, subido, aumentó/aumentaron, aumenta/aumentan, aumentar, creció/crecieron, crece/crecen, crecer, bajó/bajaron, baja/bajan, bajar, bajado, cayó/cayeron, cae/caen, caer, caído, descendió/descendieron, descender, disminuyó/disminuyeron, disminuir, redujo/redujeron, reducir, elevó/elevaron, elevar`
	},
	conjunctions: 'y, e, así como, o, u, mientras que, y de, y a, y el, y del, y al',

	units: {
		'%': 'por ciento, por cien, porciento, pct',
		pp: 'punto/puntos porcentual/porcentuales, porcentual, punto/puntos de porcentaje, % puntos, pp, p p, pps',
		per_mille: 'por mil',
		per_10000:
			'(médicos/camas) (hospitalarias) por/cada (cada) 10.000/10000 habitantes/personas/vecinos, (médicos/camas) (hospitalarias) por/cada (cada) 10 000/mil habitantes/personas, (médicos/camas) (hospitalarias) por (cada) diez mil habitantes/personas',
		VND: '(de) dongs/đồng/vnd/vnđ (vietnamitas), de dong, (de) dong vietnamita/vietnamitas',
		USD: '(de) dólar/dólares/dolares (estadounidenses/americanos/norteamericanos/estadounidense), (de) dólares de estados unidos, (de) dólares de ee uu, (de) usd/us$',
		EUR: '(de) euro/euros/eur/€',
		CNY: '(de) yuan/yuanes/yuans/renminbi/rmb (chinos)',
		JPY: '(de) yen/yenes (japoneses)',
		KRW: '(de) won/wones (surcoreanos)',
		points: 'puntos, ptos, pts',
		t: '(de) tonelada/toneladas/tm (métricas), t, tn',
		kg: '(de) kilo/kilos/kilogramo/kilogramos/kg',
		quintal: '(de) quintal/quintales, qq',
		'quintal/ha':
			'quintal/quintales/qq (de) (arroz) por/la/hectárea/ha (hectárea/ha), quintal/quintales por cada hectárea',
		't/ha':
			'tonelada/toneladas/t/tm (de) (arroz) por hectárea/ha, tonelada/toneladas/t/tm hectárea/ha, toneladas por cada hectárea',
		ha: '(de) hectárea/hectáreas/hectareas/ha',
		km: '(de) kilómetro/kilómetros/kilometros/km',
		km2: '(de) kilómetro/kilómetros/km cuadrado/cuadrados, (de) km²/km2',
		m: 'metro/metros',
		m2: '(de) metro/metros cuadrado/cuadrados, (de) m²/m2',
		m3: '(de) metro/metros cúbico/cúbicos, (de) m³/m3',
		kWh: '(de) kilovatio/kilovatios/kilowatt/kilowatts/kilowatio/kilowatios hora/horas, (de) kilovatihora/kilovatioshora/kwh',
		MWh: '(de) megavatio/megavatios/megawatt/megawatts hora/horas, (de) mwh',
		GWh: '(de) gigavatio/gigavatios/gigawatt/gigawatts hora/horas, (de) gwh',
		TWh: '(de) teravatio/teravatios/terawatt/terawatts hora/horas, (de) twh',
		MW: '(de) megavatio/megavatios/megawatt/megawatts/mw',
		GW: '(de) gigavatio/gigavatios/gigawatt/gigawatts/gw'
	},
	unitsBefore: { times: 'multiplic* por' },
	bounds: {
		about:
			'aproximadamente (un), alrededor de (un), alrededor del, en torno a, en torno al, unos, unas, aproximado/aproximada de, del orden de, en el entorno de, a eso de, más o menos, poco más o menos, rondó/rondaron/ronda/rondan/rondaba/rondando/rondará/rondaría, cosa de, grosso modo, próximo/próxima/próximos/próximas al',
		over: 'más de (un/una), más del, por encima de, por encima del, superior/superiores a, superior al, superó/superaron/supera/superan/superando/superar/superado/superaba/superará/superase, sobrepas*, rebas*, exced*, mayor/mayores de/a/que, un poco más de, algo más de (un), poco más de (un), bastante más de, mucho más de, con creces, pasó de los',
		under:
			'casi (un/una), menos de (un), menos del, cerca de (un/una), cerca del, por debajo de, por debajo del, inferior/inferiores a, inferior al, menor/menores de/a/que, próximo/próxima/próximos/próximas a, cercano/cercana/cercanos/cercanas a, cercano al, rozó/rozaron/roza/rozan/rozando/rozaba, algo menos de (un), poco menos de (un), se acercó/acerca/acercaron/acercan/acercaba a, se aproxim* a, prácticamente (un)',
		at_least:
			'al menos (un), por lo menos, como mínimo, un mínimo de/del, mínimo de/del, mínima de/del, cuando menos, no menos de (un), no menos del, no inferior a, no inferior al, a partir de, como poco',
		at_most:
			'como máximo, a lo sumo, un máximo de/del, máximo de/del, máxima de/del, no más de, no más del, a lo más, no superior a, no superior al, de hasta (un), por debajo o igual a, sin superar, no supere, no superar, no superará'
	},
	boundsAfter: {
		about: 'aproximadamente, más o menos, o así, poco más o menos',
		over: 'y pico, largos, largas',
		at_least:
			'o más, o superior, o superiores, o por encima, en adelante, como mínimo, por lo menos, al menos, cuando menos, o mejor',
		at_most: 'o menos, como máximo, a lo sumo, o inferior, o por debajo'
	},
	cues: {
		rise: `aument*, increment*, crece/crecen/creció/crecieron/crecer/creciendo/crecido/crecía/crecían/creciente/crezca, subió/subieron/sube/suben/subir/subía/subiendo/subido/subida/subidas, alza/alzas, al alza, ascenso/ascensos/ascendente/ascendió/ascendieron/ascender/ascendiendo, elevó/elevaron/eleva/elevan/elevar/elevarse/elevando/elevación, avanzó/avanzaron/avanza/avanzan/avanzar/avanzando/avanzado/avance/avances, expandió/expandieron/expande/expandirse/expandir/expandiendo/expansión, mejoró/mejoraron/mejora/mejoran/mejoras/mejorar/mejorando/mejorado/mejoría, escaló/escalaron/escalar/escalando, escala ~ puestos/posiciones/lugares, trepó/treparon/trepar, saltó/saltaron/salto, disparó/dispararon/disparado/dispararse, repunt*, remont*, ganó/ganaron/ganar/ganando, acelera/aceleró/aceleraron/acelerarse/aceleración, amplió/ampliaron/ampliar/ampliación, impulso del, engros*, acrecent*, potenció, pasó/pasaron/pasar/pasando de/del, más que, más frente, más respecto, más con respecto, más en comparación, más comparado, más comparada, aument*/increment*/alza/subida/avance interanual, más interanual, más a/en tasa/términos interanual/interanuales, más en el mismo, más elevado/elevada/alto/alta que, superior/superiores, mayor/mayores que, por encima del, por encima de la/los/las/lo, aupó/auparon, encaramó, crecimos/crecemos/subimos, robustec*, vigor, multiplic*, adelant*, acentu*, ensanch*, engord*, por encima de 201*/202*`,
		fall: `descenso/caída/disminución/baja/retroceso/reducción interanual, bajó/bajaron/baja/bajan/bajar/bajando/bajado/bajada/bajadas/bajaba, a la baja, disminu*, descend*, desciend*, descens*, reduc*, reduj*, caída/caídas/cayó/cayeron/cae/caen/caer/cayendo/caído, retroce*, mengu*, merm*, decrec*, contrajo/contrajeron/contrae/contraerse/contraído/contracción, recort*, perdió/perdieron/perder/perdiendo/perdido/pérdida/pérdidas, desplom*, hundió/hundieron/hundido/hundimiento, cedió/cedieron/cedido, rebaj*, empeor*, desaceler*, ralentiz*, acort*, menos, inferior/inferiores, menor/menores que, por debajo del, por debajo de la/los/las/lo, negativo/negativa, más bajo/baja que, encog*, debilit*, aminor*, flaque*, retra*, ced*, en rojo, decae/decayó/decayeron, adelgaz*, enfri*, deterior*, por debajo de 201*/202*`,
		by: 'un, otro, en un, de un, en otro, un nuevo, en más de un, en casi un, nada menos que un, en torno a un, en cerca de un',
		to: 'a, al, hasta, hasta el, hasta la, hasta los, hasta las, a los, a las',
		reach: `alcanz*, lleg* a/al/hasta, llegó/llegaron/llegaba/llegaban/llega/llegan, logr*, ascendió/ascendieron/asciende/ascienden/ascendía/ascendían/ascender a/hasta, se elevó/elevaron/eleva/elevan/elevaba/elevaban a/al/hasta, sumó/sumaron/suma/suman/sumar/sumando/sumaba/sumaban, totaliz*, fue/fueron/es/son/era/eran/ser/sido/siendo/está/están/estaba, se sitú*, se situ*, sitúa/sitúan/situó/situaron/situándose/situar, se ubic*, ubicó/ubicaron/ubicándose, se coloc*, registr*, obtuv*, obten*, obtien*, cifr* en, cuenta/cuentan/contaba/contaban/contando con, contab* con, tiene/tienen/tenía/tenían/tuvo/tuvieron/tener/teniendo, dispone/disponía de, hay/había/hubo, recaud*, ingresó/ingresaron/ingresa/ingresan/ingresar, recib*, acog*, dio/dieron la bienvenida, atraj*, atra*, capt*, generó/generaron/genera/generan/generar/generado, aport*, quedó/quedaron/queda en, cerró/cerraron/cierra/cerrar con/en, mantuv*, mantien*, permanec*, valorado/valorada/valorados/valoradas en, por valor/importe/monto de, por un valor/importe/monto/total de, con un valor de, anot*, consigu*, consigui*, produjo/produjeron, reportó/reportaron/reporta, facturó/facturaron, desembols*, movió/movieron, exportó/exportaron, importó/importaron, superávit de, fijó en, quedó fijado en, punt* con, vendió/vendieron, se establec*, estableció, ronda*, existen/existían, operan, funcionan, más de, más del, se cifr*, colocaron, abarca/abarcan, contabiliz*, acumul*, ronda/rondó/rondaron/rondaba, frisa`,
		share: `representa/representan/representó/representaron/representaba/representaban/representando/representar, supone/suponen/supuso/supusieron/suponía/suponían/suponiendo el, constituye/constituyen/constituía/constituían, proporción/proporciones, cuota, peso, participación, porcentaje, ocupa/ocupan/ocupó/ocuparon/ocupaba/ocupando el/un, estructura económica, estructura de la economía, estructura, del total, del conjunto, del global, concentr*, acapar*, copó/copan/coparon, responde/respondió/responden por, correspon* al/a, absorb*, contribu*, contribución/aportación/aporte del, del pib, del grdp, del total nacional, aport*, conform*, integr*, abarc*`,
		growth: `crecimiento/crecimientos, tasa/ritmo/velocidad/índice de (crecimiento/aumento/expansión/incremento), crecimiento económico, tasa media de crecimiento, crecimiento medio/promedio, tasa/ritmo medio/media/promedio de, ritmo, tasa interanual`,
		plan: `plan, planes, planificad*, previst*, lo previsto, programad*, lo programado, plan anual, el objetivo, del objetivo, al objetivo, objetivo anual, objetivo del año, objetivo fijado/marcado/asignado/trazado/propuesto, la meta, de la meta, a la meta, meta anual, meta fijada/marcada/asignada/trazada/propuesta, cuota asignada, planeado/planeada, lo planeado, metas fijadas, lo asignado, plan asignado, de lo previsto/planificado/programado/planeado/asignado/fijado/marcado/propuesto`,
		estimate_plan: `estimación, estimaciones, la estimación, de la estimación, a la estimación, estimación anual/presupuestaria/asignada, presupuesto asignado/aprobado/estimado, lo presupuestado, presupuestad*, la previsión, las previsiones, previsión anual/presupuestaria/asignada, previsiones, previsión, estimado anual/asignado, el estimado, del estimado, al estimado, cálculo presupuestario, presupuesto previsto, lo estimado, lo proyectado, el pronóstico, del pronóstico, la proyección, proyección presupuestaria`,
		central: `gobierno, gobierno central, primer ministro, primera ministra, ministerio de finanzas/hacienda, autoridades centrales, nivel central, poder/administración central, asamblea nacional, por el estado, central asign*, asignad* por el centro, parlamento, estimación/plan/previsión/objetivo central`,
		council: `consejo popular, consejo provincial, comité popular, consejo/comité popular provincial/municipal, asignad* por la provincia, resolución provincial, estimación/plan/previsión/objetivo provincial, por la provincia`,
		exceed: `superó/superaron/supera/superan/superar/superando/superado/superada/superados/superaba/superará/superase/supere, superior/superiores a la estimación/previsión/meta/previsto, superior/superiores al plan/objetivo/presupuesto/estimado, sobrepas*, rebas*, excedió/excedieron/excede/exceden/exceder/excediendo/excedía, exceso, excedente/excedentes, sobrecumpl*, por encima del plan/objetivo/presupuesto/estimado/previsto, por encima de la/las/lo/los estimación/previsión/previsiones/meta/previsto/planificado/presupuestado/objetivos, más de lo previsto/planificado/presupuestado/programado/estimado, más que la estimación/previsión/meta, más que el plan/objetivo, sobre el plan/objetivo, sobre la estimación/meta/previsión, sobre lo previsto, de más sobre (lo) (previsto), más que (lo) previsto/presupuestado/programado/planificado, más (de) que las previsiones, desbord*, por arriba de la/lo meta/previsto/plan, ha/han superado`,
		complete: `equival*, cumpl*, complet*, correspond*, igual al, igual a, ejecut*, realiz*, lo que equivale, satisf*, llevó/llevaron a cabo, iguala/igualó, materializ*, cubr*, cubiert*`,
		below: `por debajo del plan/objetivo/presupuesto/estimado/previsto, por debajo de la/lo/los/las estimación/previsión/previsiones/meta/previsto/planificado/presupuestado/objetivos, inferior/inferiores al plan/objetivo/presupuesto/estimado, inferior/inferiores a la/lo estimación/previsión/meta/previsto, no alcanz*, no llegó/llegaron/llega, no cumpl*, no logr*, incumpl*, sin alcanzar, menos de lo previsto/planificado/presupuestado/programado/estimado, quedó/quedaron/queda por debajo/corto/corta/cortos, lejos de la meta, no pasó de, no pasa de`,
		comparison: `a la media/cifra nacional/regional, que la media/cifra (nacional/regional), al promedio (nacional/regional), que el promedio (nacional/regional), del promedio/nivel nacional/regional, del promedio del país, de la media del país, de la media (nacional/regional), del promedio, frente/respecto a la media (nacional/regional), frente/respecto al promedio (nacional/regional), respecto del promedio/conjunto, que el conjunto del país, que en el conjunto del país, al conjunto del país, a la del país, a la de todo el país, a la de hanoi/hanói, que la de, veces la/el media/promedio, media de la región, promedio de la región, del ritmo nacional, del ritmo del país, doble del ritmo, que la mediana, al nivel nacional`,
		compared: `interanual, interanuales, respecto a/al/del/de, con respecto a/al, en comparación con/a/al, comparado/comparada/comparados/comparadas/comparando con/a/al, si se compara/comparan con, frente a/al, en relación con/a/al, contra los/las/el/la, que en, que el año, que el mismo, que el periodo, que el período, que hace, que los/las/el/la de/del/registrado/registrada/registrados, que un año, desde el/los/las/la, sobre los/las/el/la de/del, versus, cara a, a diferencia de, que a finales/fines/principios/comienzos, que al cierre/final/inicio, en contraste con, en comparación, un año atrás, que un año atrás, del mismo lapso, al mismo lapso, que entonces, que la víspera, por encima del mismo`,
		estimated: `estima/estiman/estimó/estimaron/estimaba/estimado/estimada/estimados/estimadas/estimándose/estimar/estimativo, se estima, se calcula/calculan/calculó/calcularon/calculaba, calcula, calculado/calculada/calculados/calculadas en, según estimaciones/estimación, según los primeros cálculos, prevé/prevén, se prevé/prevén/preveía, previsiblemente, preliminar/preliminares/preliminarmente, provisional/provisionales, se espera/esperan/esperaba, esperado/esperada, probablemente, sería/serían, rondaría*, alcanzaría*, llegaría*, superaría*, situaría*, ascendería*, crecería*, sumaría*, aumentaría*, elevaría*, bajaría*, cerraría*, representaría*, reduciría*, subiría*, supondría*, habría/habrían ~ crecido/aumentado/sumado/alcanzado/llegado/superado/bajado/caído/cerrado/rebasado/aportado/generado, datos preliminares, primeras estimaciones, se cree, según los datos preliminares, primeras estimaciones, se proyecta/proyectan, pronostic*, presumiblemente, cálculos preliminares, primera estimación, augura/auguran/vaticina/vaticinan, evaluado/evaluada en, cálculo aproximado, aproximadamente según, estimad*, avance de datos, cifras provisionales, se augura, todavía provisional`,
		target: `objetivo/objetivos, meta/metas, aspir*, se propone/proponen/propuso/propusieron/proponía, se ha propuesto, propone/proponen, pretend*, busca/buscan/buscando/buscará, se plantea/plantean/planteó, plantea/plantean, fija/fijan/fijó/fijaron, se fija/fijó/fijan, se marc*, apunta/apuntan a, esforz*, esfuerz*, se afana, planea/planean/planeaba, debe/deben/deberá/deberán/debería, *ará/*erá/*irá/*arán/*erán/*irán, tendrá/tendrán, habrá, quiere/quieren, se compromet*, comprometió, ambición/ambiciona/ambiciones/ambicioso/ambiciosa, tratará/tratarán de, intenta/intentará/intentan, con vistas a, de cara a, para 2025/2026/2027/2028/2029/2030/2035/2040/2045/2050, hacia 2030/2035/2045/2050, de aquí a 2025/2026/2030, horizonte, a más tardar, procura/procurará/procuran, persigue/persiguen, se exige/exigen, hay/tiene/tienen/tenemos que, espera/esperan/esperamos que/lograr/alcanzar/llegar/crecer/recibir/acoger/atraer/recaudar/elevar/superar, anhel*, se determina, insta/instan/instó a, necesario/preciso/imprescindible/indispensable que, luchar/lucha/luchan por/para, nos proponemos, queremos, decidid*/determinad*/resuelt* a, encarga/encargan/encargó, se pide/piden, ha/han de *gar/*zar/*ear/*rar/*cer/*bir/*ser/*ner, prevé/prevén/prevemos *dar/*ear/*rar/*tar/*mar/*zar/*var/*cer/*bir/*ger/*aer/*cir/*gar/*car/*ter/*sar/*der/*uir, propósito/propósitos, orientación/orientaciones, tarea de, proyecta/proyectan, confía/confían en, desea/desean, visión, prioridades para, ambicion*, rematar ~ con, se fija/fijan/fijaron (la) (meta), hoja de ruta, llegar a, tiene previsto, tienen previsto, contempla/contemplan, se contempla, traza/trazó/trazaron, aguarda/aguardan`,
		respectively:
			'respectivamente, por ese orden, en ese orden, por este orden, en este orden, respectivos, respectivas',
		of_which: `de los cuales, de las cuales, del cual, de la cual, de ellos, de ellas, de estos/estas/esos/esas/éstos/éstas, de este/esta/ese/esa total/cifra/monto/cantidad/número/suma/importe, de dicho/dicha total/cifra/monto/cantidad/suma/importe, de aquellos, entre ellos, entre ellas, entre los/las que/cuales, entre estos/estas, incluid*, incluye/incluyen/incluyó/incluyeron/incluyendo, inclusive, en concreto, en particular, en especial, especialmente, en los/las que, solo/sólo/solamente/únicamente, por sí solo/sola, comprend*, desglos*, de ello, de esta manera, concretamente, corresponden, dentro de ellos/ellas, entre los/las mismos/mismas, siendo, de los/las que`,
		total: `total, totales, en total, un total de, en conjunto, conjunto, acumulad*, acumulativo/acumulativa, global, globalmente, sumados, sumadas, en su conjunto, en suma, de forma acumulada, al menos, por lo menos, cuando menos, no menos de, menos de, menos del`,
		additional: `más, adicional/adicionales, otros/otra/otras, nuevo/nueva/nuevos/nuevas, además, extra, también, recién, suplementario/suplementaria, complementario/complementarios, reciente/recientes`,
		rank: `puesto, lugar, posición, los puestos, las posiciones, clasificación/clasificado/clasificada/clasificó/clasificaron/clasificar, ranking, ranquin, rango, escalafón, ocupa/ocupó/ocupan/ocuparon/ocupando/ocupar/ocupaba el/la, se sitúa/situó/situaron/sitúan/situaba en/entre el/la, sitúa/situó/sitúan/coloca/colocó/ubica/ubicó a la provincia/ciudad/localidad en el/la, se ubicó/ubica/ubicaron/ubican/ubicaba en el/la, se colocó/coloca/colocaron en el/la, ubicándose/situándose/colocándose en el/la, quedó/quedaron/queda en el/la, figura/figuró/terminó/acabó en el/la, encabez*, lidera/lideró/lideran/liderando/liderar, líder/líderes, liderato, a la cabeza, cabeza, podio, número 1/uno, nº 1, n º 1, mayor/mayores del, más alto/alta del, más altos/altas del, en la tabla/lista, al frente, delantera, en el pci/papi/pgi/dti/sipas/par, solo por detrás, por detrás de, provincia/ciudad es/era/quedó/figura/resulta/terminó, en la clasificación (del) pci/papi/pgi/dti/sipas/par, en el índice pci/papi/pgi/dti/sipas/par`,
		rank_steps:
			'puestos, lugares, posiciones, peldaños, escalones, plazas, escaños, puesto más, lugares más',
		top: `top, top de, entre los/las primeros/primeras/mejores, los primeros/mejores, las primeras/mejores, primeras/mejores, primeros puestos/lugares/del, entre los ~ primeros,  grupo de los/las, grupo de cabeza, grupo líder, grupo puntero, punteros/punteras, líderes`,
		in_country: `del país, en el país, a nivel nacional, a escala nacional, de vietnam, en vietnam, de todo el país, en todo el país, del conjunto del país, de 63/34 (provincias/localidades), de las 63/34 (provincias/localidades), entre 63/34 (provincias/localidades), entre las 63/34 (provincias/localidades), de la nación, entre las provincias, entre provincias y ciudades, en la clasificación nacional, en el ámbito nacional, nacionalmente, de todas las provincias`,
		in_region: `de la región, en la región, regional, de la zona, del delta del mekong, delta del mekong, delta del río mekong, delta del río rojo, delta del cuu long, altiplanicie central, tierras altas centrales, altiplano/altiplanos central/centrales, meseta central, tay nguyen, centro norte, centro septentrional, costa central, costa centro sur, centro sur, sudeste, sureste, región norte/sur/central/sudeste/sureste/centro/montañosa, noroeste, noreste, nordeste, región económica clave, zona económica clave, zonas montañosas del norte, región montañosa del norte, provincias del norte/sur/centro, provincias norteñas/sureñas/costeras/montañosas/centrales/deltaicas`,
		national: `a nivel nacional, a escala nacional, media/promedio nacional, media/promedio del país, todo el país, en todo el país, del país, en el país, el país, el conjunto del país, del conjunto del país, en conjunto del país, crecimiento/tasa/cifra/índice nacional, de toda la nación, de la nación, vietnamita en su conjunto`,
		per: 'por cada, por habitante, por persona, por trabajador, por hectárea, por comuna, cada, per cápita, al año, al mes, anual, anuales, mensual, mensuales, anualmente, diario, diarios, por cabeza, por término medio',
		neighbour: `vecino/vecina/vecinos/vecinas, limítrof*, colindant*, aledañ*, contigu*, adyacent*, por su parte, por su lado, cercano/cercana, al otro lado, provincia hermana, por el contrario, lindante`,
		award: `otorg*, galardon*, condecor*, medalla/medallas, diploma/diplomas, certificado/certificados al/de mérito, mención/menciones, distinguid*, distinción/distinciones, premiad*/premió/premiaron/premio/premios, bandera/banderas de emulación, elogi*, homenaje*, honr*, certificados de mérito, orden del trabajo`,
		negation:
			'no, ni, nunca, sin, todavía no, aún no, ningún, ninguna, ninguno, tampoco, jamás, nadie, nada'
	},
	themes: {
		review:
			'balance/balances, revis*, repas*, evalu*, resum*, cierr*, cerr*, conclu*, despid*, despedi*, resultado/resultados, recuento, rendición, trabajo de, labor de, situación, analiz*, examin*, revista',
		agenda:
			'tarea/tareas, plan/planes, objetivo/objetivos, meta/metas, misión/misiones, orientaciones, perspectiva/perspectivas, prioridad/prioridades, despleg*, despliegue, desplieg*, prepar*, hoja de ruta, rumbo, encar*, presupuesto/presupuestos para, programa de, de cara a, lanz*, mira/miran/mirando hacia/a/al, con la vista puesta, vista en',
		figures:
			'cifra/cifras, dato/datos, número/números, estadística*, indicador*, cálculo*, resultados, estimaciones'
	},
	subjects: {
		economy: 'econom*, crec*, PIB, PRB, producto, actividad',
		industry: 'industri*, fábrica*, planta/plantas, manufactur*, fabril*, taller*, minería, minas',
		agriculture: 'agrícol*, agricult*, ganad*, agropecuari*, campesin*, campo',
		crops:
			'arroz*, cosech*, cultiv*, siembra*, sembr*, cereal*, maíz, grano*, hectár*, rendimiento*, zafra',
		fisheries:
			'pesca*, pesq*, marisc*, camarón*, camaron*, acuicult*, acuícol*, barco*, pez, peces',
		forests: 'bosque*, forest*, árbol*, arbol*, reforest*, madera*',
		budget:
			'presup*, tesoro*, fisco, fiscal*, impuesto*, hacienda, arcas, recaud*, aduan*, gasto*, ingresos',
		banking: 'banc*, crédito*, préstam*, depósito*, ahorr*, prest*',
		public_investment:
			'inversión/inversiones pública/públicas, fondos públicos, capital público, desembols*, ejecución',
		foreign_investment: 'extranjer*, IED, IDE, foráne*, surcorean*, japones*, taiwan*',
		investment: 'inver*, proyect*, capital*, licenci*, certific*',
		enterprises: 'empresa*, compañía*, firma/firmas, sociedad*, cooperativ*, negocio*, emprend*',
		exports: 'export*, exterior*, envío*, vend* al, extranjero',
		imports: 'import*, compras',
		retail: 'minorista*, menor, comerci*, tienda*, consum*, venta/ventas, mercado*',
		prices: 'precio*, inflación*, IPC, coste*, carestía',
		tourism:
			'turis*, visit*, huésped*, viaj*, vacacion*, veran*, playa*, hotel*, pernoct*, estancia*, peregrin*, habitaciones, llegadas',
		new_rural: 'rural*, criterio*, norma/normas, aldea*, comuna*, pueblo*',
		poverty: 'pobre*, necesitad*',
		income: 'renta/rentas, ingreso per, salari*, gana*, nivel de vida',
		labour:
			'empleo*, trabaj*, laboral*, mano de obra, paro, desemple*, puesto/puestos, formación*, formad*, cualific*, capacit*, oficio*',
		insurance: 'segur*, asegur*, afiliad*',
		health:
			'salud*, sanita*, hospital*, médic*, cama/camas, paciente*, clínic*, vacun*, niños, niñ*',
		schools:
			'escuela*, escolar*, colegio*, maestr*, docente*, alumn*, estudiant*, aula*, examen*, bachiller*, candidat*, educa*, instituto*',
		party: 'Partido, milit*, miembro*, célula*, admit*, afilia*, jefes de aldea, congreso',
		housing: 'casa/casas, vivienda*, hogar*, techo*, precari*',
		safety:
			'accident*, muert*, falleci*, herid*, polic*, delito*, crim*, delincuen*, incendio*, tráfico, tránsito',
		electricity: 'eléctric*, electric*, energía*, MW, kWh, eólic*, solar*, hidro*'
	},
	qualifiers: {
		advanced: 'avanzad*, mejorad*, superior*',
		model: 'modelo/modelos, ejemplar*, modélic*',
		foreign: 'extranjer*, internacional*, foráne*, IED, exterior',
		domestic:
			'nacional/nacionales, intern/interno/internos/interna/internas/interior, doméstic*, vietnamit*, local/locales, autócton*',
		customs: 'aduan*, fronter*, aranc*',
		rural: 'rural*, campesin*, campo, agricultores, aldean*',
		begun:
			'nuev*, cread*, fundad*, constituid*, registrad*, inscrit*, admitid*, autorizad*, licenci*, ingresaron en, abrieron, abiert*, alta',
		standing:
			'activ*, en funcionamiento, existentes, vigent*, válid*, total, en total, acumulad*, hasta la fecha, cuenta con, operan, funcionan',
		ended:
			'disuelt*, suspend*, suspens*, cerrad*, cerraron, cese, cesaron, quiebr*, baja, retirad*, encuestad*, invitad*, expulsad*, entrevist*',
		spending: 'gast*, gasto*, desembols*, eroga*',
		head: 'per cápita, por habitante/persona/cabeza, cabeza',
		index: 'índice*, index'
	},
	nouns: {
		communes:
			'(de) comuna/comunas (rurales), (de) comunas y barrios/poblados, comunas barrios y poblados, (de) barrio/barrios, (de) unidad/unidades comunal/comunales, (de) unidad/unidades administrativa/administrativas, (de) unidades de nivel comunal, localidades de nivel comunal, (de) municipio/municipios, (de) municipalidades, comunas y distritos urbanos, unidades a nivel de comuna, (de) entidades comunales, (de) cantones',
		districts:
			'(de) distrito/distritos (rurales), (de) unidad/unidades distrital/distritales, (de) unidades de nivel distrital, unidades de nivel de distrito, unidades a nivel de distrito, unidades administrativas de nivel distrital, localidades de nivel distrital, distritos y ciudades, entidades distritales',
		provinces:
			'(de) provincia/provincias, provincias y ciudades, ciudades y provincias, (de) localidad/localidades, provincias y municipios, demarcaciones',
		villages:
			'(de) aldea/aldeas, (de) pueblo/pueblos, (de) caserío/caseríos, (de) poblado/poblados, (de) grupos residenciales, grupos/zonas/núcleos de residentes/población, (de) barriada/barriadas, (de) vecindario/vecindarios, zonas residenciales, aldehuelas, (de) aldeas y grupos residenciales',
		tourists:
			'(de) turista/turistas, (de) visitante/visitantes, (de) viajero/viajeros, (de) llegadas (de) (turistas/visitantes), de visitas, visitas turísticas, visitas de turistas, (de) excursionistas, (de) huéspedes, (de) bañistas, arribos, (de) viajes de turistas, peregrinos, vacacionistas, veraneantes, (de) pasajeros',
		foreign_tourists:
			'(de) turistas/visitantes/viajeros/huéspedes/llegadas extranjeros/internacionales/foráneos/extranjeras, (de) extranjeros/foráneos, (de) llegadas de turistas/visitantes extranjeros/internacionales, (de) visitas extranjeras/internacionales, (turistas/visitantes/viajeros) (procedentes/llegados/venidos/venidas) del/de extranjero/fuera, (de) visitantes/turistas eran/son/fueron extranjeros/internacionales',
		domestic_tourists:
			'(de) turistas/visitantes/viajeros/huéspedes/llegadas nacionales/domésticos/internos/locales/vietnamitas/domésticas, (de) nacionales, visitantes del país, (de) llegadas de turistas nacionales',
		enterprises:
			'(de) empresa/empresas, (de) compañía/compañías, (de) negocio/negocios, (de) sociedad/sociedades, firmas, cooperativas, pymes, (de) unidades empresariales, entidades empresariales, emprendimientos, startups, (de) empresas y unidades dependientes',
		projects:
			'(de) proyecto/proyectos, proyectos de inversión, proyectos de ied, obras y proyectos, proyectos e inversiones, iniciativas de inversión, (de) iniciativas',
		people:
			'(de) persona/personas, (de) habitante/habitantes, (de) vecino/vecinos, (de) residente/residentes, (de) ciudadano/ciudadanos, (de) individuos, almas, (de) pobladores, asegurados, (de) niños, (de) alumnos, (de) estudiantes, (de) profesores, (de) docentes, (de) maestros, beneficiarios, (de) pacientes',
		households:
			'(de) hogar/hogares, (de) familia/familias, hogares pobres, familias pobres, (de) núcleos familiares',
		workers:
			'(de) trabajador/trabajadores/trabajadoras, (de) empleado/empleados, (de) obrero/obreros, (de) ocupados, (de) asalariados, (de) laborantes, jornaleros, (de) operarios, trabajadores locales',
		jobs: '(de) empleo/empleos, (de) puestos de trabajo, puesto de trabajo, (de) puestos laborales, plazas de trabajo, (de) oportunidades de empleo, colocaciones, nuevos empleos',
		houses:
			'(de) vivienda/viviendas, (de) casa/casas, domicilios, chabolas, infraviviendas, (de) casas temporales/provisionales/precarias, viviendas temporales/precarias, (de) inmuebles',
		party_members:
			'(de) militante/militantes (del) (partido), (de) miembro/miembros del partido, (de) nuevos miembros, (de) nuevos militantes, (de) afiliados, miembros nuevos, (de) miembros',
		party_organisations:
			'(de) organización/organizaciones (de) (base) del partido, (de) organización/organizaciones partidista/partidistas/partidaria/partidarias, (de) organizaciones de base (del) (partido), (de) célula/células (del) (partido), (de) comités del partido, células partidistas/partidarias, núcleos del partido, sucursales del partido, (de) células de base, comités de base',
		cadres:
			'(de) cuadro/cuadros, (de) funcionario/funcionarios, (de) servidores públicos, (de) empleados públicos, dirigentes, (de) plazas de plantilla, plantillas, cargos, efectivos',
		schools:
			'(de) escuela/escuelas, (de) colegio/colegios, (de) centros educativos/escolares/docentes, (de) instituto/institutos, (de) centros de enseñanza, (de) guarderías, (de) instituciones educativas, jardines de infancia',
		doctors: '(de) médico/médicos/médicas, (de) doctores, facultativos',
		beds: '(de) cama/camas (hospitalarias/de) (hospital)',
		products: '(de) producto/productos (ocop), artículos ocop, especialidades',
		criteria: '(de) criterio/criterios, baremos',
		targets:
			'(de) objetivo/objetivos, (de) meta/metas, (de) indicador/indicadores, objetivos principales, indicadores principales',
		cases:
			'(de) caso/casos, (de) delito/delitos, (de) accidente/accidentes, (de) siniestro/siniestros, infracciones, incidentes, casos penales/delictivos, (de) causas penales, sucesos, hechos delictivos',
		deaths:
			'(de) muerto/muertos/muertes/muerte, (de) fallecido/fallecidos/fallecidas, (de) fallecimientos, (de) víctimas mortales, (de) decesos, (de) víctimas, vidas',
		articles: 'artículos, noticias, reportajes, informaciones periodísticas',
		things:
			'(de) tarea/tareas (principales/clave), grupos de tareas/soluciones, soluciones, lecciones, limitaciones, deficiencias, carencias, informes, resoluciones, conclusiones, documentos, programas, colectivo/colectivos, individuo, certificados de mérito, diplomas, medallas, banderas, premios, galardones, distinciones, recomendaciones, propuestas, inspecciones, cursos, delegaciones, acuerdos, convenios, memorandos, actividades, eventos, medidas, avances, grupos, trámites, procedimientos (administrativos), expedientes, pernoctaciones, parques/zonas/complejos/clústeres industriales, parques, hoteles, alojamientos, habitaciones, puertos, hospitales, puentes, obras, plantas, mercados, rutas, vuelos, barcos, buques, vehículos, fábricas, contratos, clases, kilos, árboles, explotaciones, granjas, invernaderos, cabezas, (de) herido/heridos, lesionados, cerdos, aves, reses, búfalos, vacas, cabras, ganado, colmenas, fincas, asociaciones, ferias, exposiciones, camiones, autobuses, pasajeros, incendios, regalos, becas, ayudas, donativos, paquetes, certificados, títulos de propiedad/uso, permisos, licencias, cuentas, aplicaciones, cámaras, canales, diques, embalses, presas, museos, bibliotecas, monumentos, reliquias, vestigios, casas de cultura/culturales, quejas, denuncias, solicitudes, peticiones, ventanillas, candidatos, soldados, reclutas, mártires, sospechosos, drogadictos, toxicómanos, discapacitados, huérfanos, ancianos, centenarios, brotes, vacunas, dosis, ambulancias, plantones, supermercados, gasolineras, aulas, profesores, maestros, docentes, catedráticos, congresos, asambleas, votos, decisiones, órdenes, directivas, decretos, ordenanzas, planes, estrategias, modelos, cooperativistas, sindicatos, grupos cooperativos, viviendas sociales, (de) viviendas de protección'
	},

	refuseBefore: {
		attendance:
			'ante, con la presencia/asistencia/participación de, en presencia de, reunió a, conectada/conectado en línea con, comité directivo de, delante de, asistieron, se conectaron (por) (videoconferencia), conectados/conectadas (por) (videoconferencia)',
		date: 'día, el día, fecha, con fecha, fechado, lunes, martes, miércoles, jueves, viernes, sábado, domingo, la mañana del, la tarde del, la noche del, publicado el, actualizado el, del, el',
		year: 'año, años, en el año, del año, nacido en, fundada en, fundado en, desde, promoción de',
		time: 'a las, hora, horas, minuto, minutos',
		period: 'período, periodo, el período, el periodo, quinquenio, mandato, bienio, trienio, curso',
		duration:
			'durante, en los últimos, los últimos, las últimas, en los próximos, los próximos, las próximas, tras, después de, dentro de, hace, duró, en solo, a lo largo de, plazo de, duración de',
		age: 'edad de, edad, de edad, menores de, mayores de, niños menores de, a la edad de, con edades, cumplió, cumplir, edades de',
		anniversary: 'aniversario',
		session_number:
			'sesión, sesiones, reunión, pleno, congreso, legislatura, período de sesiones, mandato, edición, asamblea',
		ordinal: 'fase, etapa, ronda, tomo, volumen, lote, oleada, paso, tanda, tramo, curso',
		doc_number:
			'resolución, resoluciones, decisión, decisiones, decreto, decretos, directiva, directivas, directriz, circular, circulares, plan nº, plan núm, plan número, plan n º, conclusión, conclusiones, notificación, reglamento, informe nº, informe número, informe n º, informe núm, programa nº, programa n º, programa de acción, proyecto nº, oficio, despacho, despacho oficial, telegrama, ley nº, ley n º, ley número, ley núm, ley, ordenanza, instrucción, artículo, artículos, art, arts, cláusula, apartado, inciso, anexo, expediente, licencia, orden, acuerdo nº, acuerdo n º, documento, ref, referencia, propuesta nº, aviso, anuncio, comunicado, carta oficial',
		phone:
			'teléfono, teléfonos, tel, tfno, telf, móvil, celular, línea directa, línea de atención, línea caliente, fax, llame al, llamar al, hotline, zalo, al número, whatsapp, centralita, ext, o al',
		address:
			'calle, avenida, avda, av, callejón, pasaje, número de casa, casa nº, casa n º, piso, planta, sala, salón, habitación, aula, salas, aulas, habitaciones, edificio, bloque, apartamento, código postal, apartado de correos, despacho nº, local, manzana, parcela',
		list: 'foto, fotos, fotografía, imagen, imágenes, figura, fig, tabla, cuadro, gráfico, página, páginas, pág, págs, p, vídeo, video, ilustración, diapositiva, semana, episodio, capítulo, sección, columna, lección, pregunta, ítem, punto, serie, jornada, número de la revista, boletín, tirada, orden del día incluía/constaba/tenía (de)',
		view_count:
			'visitas, vistas, lecturas, visualizaciones, leído, visto, visitantes en línea, en línea, número de visitas',
		comment_count:
			'comentarios, comentario, me gusta, compartidos, compartir, respuestas, reacciones',
		name: 'taquilla, ventanilla, andén, dorsal, grados, cursos, carretera, carretera nacional, carretera provincial, carreteras nacionales, carretera nacional nº, ruta, ruta nacional, ruta provincial, vía, autovía, circunvalación, línea, líneas, línea de metro, metro, tifón, tifón nº, tifón n º, tifón número, tormenta, tormenta nº, tormenta n º, tormenta tropical, depresión, puerta, terminal, muelle, región militar, división, regimiento, brigada, batallón, equipo, zona, zona nº, área, unidad, grupo, escuela nº, hospital nº, canal, vtv, covid, sars cov, grado, categoría, clase, nivel, tipo, aldea, distrito, barrio, comuna, sector, subzona, caserío, agujero, parque industrial, proyecto, industria, reactor, turbina, célula, hito, mojón, g, apolo, fábrica, bus, autobús, vuelo, puesto fronterizo, marcador fronterizo, capítulo nº, brote, bahía',
		place:
			'km, kilómetro, punto kilométrico, pk, p k, en el kilómetro, en el km, del km, al km, parcela, latitud, longitud, coordenadas, hito',
		distance:
			'distancia de, a una distancia de, situado a, situada a, ubicado a, ubicada a, se encuentra a, dista, a unos, recorrido de',
		altitude:
			'altitud de, una altitud de, altura de, una altura de, elevación de, a una altitud de, a una altura de',
		weather:
			'temperatura/temperaturas, temperatura/temperaturas de/máxima/mínima/media, temperatura media de, humedad de/del, humedad relativa de/del, viento/vientos de, rachas de, rachas de viento de, ráfagas de, fuerza, precipitaciones de, lluvias de, nivel de viento, probabilidad de lluvia del, vientos de nivel, fuerza de nivel, mercurio',
		score:
			'ganó, ganaron, perdió, empató, venció, derrotó, marcador, resultado de, goleó, victoria por, se impuso, empataron, triunfo por',
		version: 'versión, v, ios, android, windows, web, html, revolución industrial, actualización',
		model:
			'airbus, boeing, iso, norma iso, tcvn, euro, serie, vietgap, qcvn, estándar, clase energética, peugeot',
		url: 'http, https, www, enlace, url',
		id: 'cuenta, número de cuenta, cuenta nº, código, código fiscal, nif, cif, dni, isbn, issn, matrícula, pasaporte, número de registro, registro, código de barras, id, identificador',
		limit:
			'límite de, límite de velocidad de, velocidad máxima de, multa de, multas de, sanción de, sanciones de, tasa máxima de, plazo máximo de, no podrá superar, peso máximo de, carga máxima de, multado/multada con, fianza de',
		criteria:
			'criterio, criterio nº, criterio n º, criterio número, indicador nº, indicador n º, indicador número, indicador, pilar, subíndice, dimensión, componente, contenido nº, objetivo nº, objetivo n º, ods',
		price:
			'precio de, precio ~ es/era/fue de, multa/multas/sanción/sanciones ~ de, salario mínimo (es/será) de, precio medio de, precios de, al precio de, a un precio de, precio de venta de, tarifa de, tarifas de, entrada de, entradas a, entradas de, boletos a, billetes a, cuesta, cuestan, costó, costaba, salario base de, tipo de cambio de, premio especial, primer/segundo/tercer premio, sorteo, suscripción, suscripción anual, cotización de, el kilo a, se vende a, se venden a, vendido a, se cotiza/cambia/paga/pagan a, gasolina, oro sjc, premio de, dotado con, dotada con, alquiler de, cuota de',
		price_base:
			'constantes, comparables, comparativos, precios constantes, precios constantes de, precios comparables, precios comparables de, precios comparativos de, precios de, precios fijos, precios fijos de, base, año base, año de referencia, a precios de',
		denominator:
			'por, por cada, cada, médicos por (cada), camas por (cada), hospitalarias por (cada), hospital por (cada)',
		other:
			'respecto a las, frente a las, superior/superiores/inferior/inferiores/cercano/próximo a las, llegó/llegaron/llega/llegar a las, ascendió/ascendieron/elevó/elevaron/equivale/igual/pasó/pasaron a las'
	},
	refuseAfter: {
		address: 'street, road',
		date: 'al/a 1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/18/19/20/21/22/23/24/25/26/27/28/29/30/31 de enero/febrero/marzo/abril/mayo/junio/julio/agosto/septiembre/setiembre/octubre/noviembre/diciembre, de enero/febrero/marzo/abril/mayo/junio/julio/agosto/septiembre/setiembre/octubre/noviembre/diciembre',
		time: 'horas, hora, h, hs, hrs, de la mañana, de la tarde, de la noche, de la madrugada, del mediodía, en punto, am, pm, a m, p m, y media, y cuarto, menos cuarto',
		period: 'período, periodo, mandato, legislatura, quinquenio',
		duration:
			'años, año, meses, mes, semanas, semana, días, día, horas, hora, minutos, minuto, min, segundos, segundo, décadas, década, decenios, lustros, siglos, siglo, trimestres, jornadas, noches, días hábiles, días laborables, años consecutivos, años seguidos, años después, años atrás, años antes, de años, generaciones, turnos, cursos, ejercicios, temporadas, campañas, mandatos',
		age: 'años de edad, años de militancia, años o más, años y más, años cumplidos, añeros, años en adelante, años o menos, meses de edad',
		anniversary:
			'aniversario, aniversarios, cumpleaños, años de fundación, años de la fundación, años del nacimiento, años de militancia, centenario, º aniversario',
		session_number:
			'sesión, sesiones, reunión, pleno, plenaria, congreso, congreso nacional, conferencia, legislatura, mandato, asamblea, asamblea nacional, comité central, comité, período de sesiones, periodo de sesiones, edición, festival, foro, cumbre, juegos, torneo, concurso, exposición, feria, encuentro, congreso del partido, sesión ordinaria, volumen, convocatoria, gala, marcha, certamen, campeonato, plenos, consejo popular, º/ª congreso/edición/sesión/reunión/pleno/conferencia/legislatura/asamblea/período/periodo/festival/feria/mandato/foro/ronda/etapa/fase/grado/curso',
		ordinal:
			'vez, etapa, fase, ronda, grado, siglo, generación, revolución industrial, consecutivo, consecutiva, año/mes/trimestre consecutivo/seguido, trimestre, mes, día, año, semana, piedra, parte, paso, tanda, plano, curso, mandato, semestre, jornada, orden, división, dama, plato, hijo, hija, secretario, vicepresidente, secretaria, ministro, ministra, oleada',
		view_count:
			'visitas, vistas, visualizaciones, lecturas, lectores, clics, reproducciones, veces leído, visitantes en línea, usuarios en línea',
		comment_count:
			'comentarios, comentario, respuestas, reacciones, me gusta, likes, seguidores, valoraciones',
		attendance:
			'delegados, delegadas, delegado, participantes, asistentes, invitados, espectadores, voluntarios, voluntarias, atletas, deportistas, artistas, stands, casetas, expositores, periodistas, reporteros, puntos de conexión, puntos de enlace, puntos en línea, sedes, puntos de encuentro, representantes, concursantes, equipos participantes, agencias de prensa, diputados presentes, jinetes, corredores, actores, jueces, salas conectadas, electores, votantes, personas asistentes, empresarios',
		weather:
			'grados, grado, grados centígrados, grados celsius, °c, °, mm, milímetros, litros por metro cuadrado, metros por segundo, m s, grados de latitud, nudos, en la escala de richter',
		altitude:
			'metros sobre el nivel del mar, metros de altitud, metros de altura, m sobre el nivel del mar, msnm, metros de alto, m de altitud',
		distance:
			'kilómetros/km/metros de distancia, kilómetros/km al norte/sur/este/oeste/sureste/noroeste/noreste/suroeste, millas (náuticas), kilómetros/km de la capital/costa/frontera/ciudad, kilómetros/km del centro/mar/aeropuerto, kilómetros/km de hanoi/hanói',
		score:
			'goles, medallas de oro, medallas de plata, medallas de bronce, medallas, sets, tantos, victorias, a cero, oros, platas, bronces',
		model: 'mm de película, megapíxeles, píxeles, pulgadas, gb, mb, tb, ghz',
		limit:
			'kilómetros por hora, km h, km por hora, palabras, caracteres, mb, mg, miligramos, gramos',
		doc_number:
			'NQ TU, NQ TW, NQ HĐND, NQ HDND, NQ CP, QĐ TTg, QD TTg, QĐ UBND, QD UBND, CT TTg, CT TU, CT TW, KL TW, KH UBND, BC UBND, TB UBND, NĐ CP, ND CP, TT BTC, CV UBND, QH15, QH14',
		price:
			'por kilo/kilogramo/kg/litro/entrada/billete/tael/barril/onza, el kilo/litro, la entrada/onza',
		other:
			'dígitos, cifras, estrellas, pisos, carriles, ruedas, dimensiones, caras, (o) (más) estrellas, estrellas o más, en uno, capas, preguntas, páginas, piezas, dosis',
		place: 'de latitud, paralelo'
	},

	periods: {
		months: [
			`enero, ene, ${mes} enero`,
			`febrero, feb, ${mes} febrero`,
			`marzo, mar vna/efe/prensa/xinhua, ${mes} marzo`,
			`abril, abr, ${mes} abril`,
			`mayo, ${mes} mayo`,
			`junio, jun, ${mes} junio`,
			`julio, jul, ${mes} julio`,
			`agosto, ago, ${mes} agosto`,
			`septiembre, setiembre, sept, set, sep, ${mes} septiembre`,
			`octubre, oct, ${mes} octubre`,
			`noviembre, nov, ${mes} noviembre`,
			`diciembre, dic, ${mes} diciembre`
		],
		monthsAfterDay: { 3: 'mar', 5: 'may' },
		weekdays: 'lunes, martes, miércoles, jueves, viernes, sábado, sábados, domingo',
		year: 'año, años, ejercicio, ejercicio fiscal, año fiscal, curso',
		quarter: 'trimestre, trimestres, trim',
		quarterLetter: 'T',
		quarters: 'trimestres',
		runs: { 2: 'bimestre, bimestres', 4: 'cuatrimestre, cuatrimestres' },
		half: 'semestre, semestres, mitad del año, mitad de',
		month: 'mes, meses',
		day: 'día, días, fecha, jornada',
		first:
			'primer, primero, primeros, primera, primeras, iniciales, en, acumulado de, en los, en estos',
		last: 'último, últimos, última, últimas, finales',
		endOf:
			'fin, fines, final, finales, a fines, a finales, al cierre, cierre, al término, término, clausura, al concluir, concluido, al acabar, postrimerías',
		startOf:
			'principio, principios, comienzo, comienzos, inicio, inicios, a principios, a comienzos, arranque',
		until:
			'hasta, al, a, a fecha, a fecha de, antes de, antes del, para, de aquí a, hasta el, hasta la fecha, hasta ahora, para el, para finales, para fines, con fecha de, hasta el momento, ya',
		published:
			'publicado/publicada/publicados, divulgado/divulgada, difundido/difundida, dado/dada a conocer',
		yearsApart: {
			last_year: 'hace, atrás',
			year_before: 'antes',
			year_after: 'después, más tarde'
		},
		nearest: { last: 'pasado, pasada, último', next: 'próximo, próxima, que viene' },
		since: 'desde, a partir de, desde el, desde principios, desde inicios, a contar de, tras',
		everSince: 'desde',
		term: 'período, periodo, el período, el periodo, quinquenio, mandato, legislatura, etapa, fase, plan quinquenal, bienio, trienio, lustro, términos, tramo, ciclo, (en) el año escolar/lectivo/académico, zafra',
		sameYear: '(el/ese/aquel) mismo año/ejercicio, ese/aquel/dicho año/ejercicio',
		relative: {
			last_year:
				'(el/del) año pasado, (el) pasado año, (el) pasado ejercicio, (el) ejercicio pasado, año recién/ya concluido/terminado/finalizado/cerrado/acabado, año que acaba de concluir/terminar/finalizar/cerrar/acabar/cerrarse',
			year_before: `
					el año anterior, año anterior, el año precedente, año precedente, el año previo,
					año previo, un año antes, un año atrás, hace un año,
					el ejercicio anterior/precedente, ejercicio anterior/precedente, doce/12 meses antes/atrás,
					a tasa anual, un año anterior, año con año
				`,
			this_year:
				'este año/ejercicio, (el) presente año/ejercicio, (el) año/ejercicio en curso, (el) año/ejercicio actual, (el) corriente año, año corriente, año que (ahora/hoy) (se) termina/acaba/concluye/finaliza/expira/cierra/despide',
			the_year:
				'en el año, todo el año, el conjunto del año, durante el año, el ejercicio, a lo largo del año, el año completo, en el conjunto del año, el año entero',
			year_to_date:
				'desde principios/inicios/comienzos de/del (este) año/ejercicio, desde el inicio/comienzo/principio/arranque del/de (este) año/ejercicio, (en) lo que va de/del (este/presente) año/ejercicio, (en) lo que llevamos de/del (este) año/ejercicio, desde que empezó/comenzó/arrancó el año, desde el 1/uno/1º/primero de enero, en el transcurso del/de (este) año',
			next_year:
				'(el) próximo año/ejercicio, (el) año/ejercicio próximo, (el) año que viene, (el) año/ejercicio entrante/venidero',
			year_after:
				'(el) año/ejercicio siguiente, (el) siguiente año/ejercicio, año posterior, un año más tarde, un año después',
			same_period: `mismo/igual/idéntico/análogo período/periodo/lapso/tramo/intervalo (del) (año/ejercicio) (pasado/anterior/precedente/previo), mismo/igual/idéntico período/periodo de un año antes, mismo/igual/idéntico mes/trimestre/semestre (del) (de) (año/ejercicio) (pasado/anterior/precedente/previo), (por) mismas/estas fechas (del) (año) (pasado/anterior), período/periodo correspondiente, misma etapa (del) (año) (pasado/anterior), mismo período/periodo hace un año, período/periodo homólogo, período/periodo equivalente`,
			the_term:
				'(el/del/este/todo/pasado) mandato (pasado), (los) (últimos/pasados) cinco años, quinquenio, lustro',
			term_end:
				'último año del mandato/quinquenio/periodo/período, fin/final/término del mandato/quinquenio',
			this_month: `este mes, mes en curso, presente mes, el mes (actual)`,
			last_month: `el mes pasado, mes pasado, el mes anterior, mes anterior, el mes precedente, mes precedente, un mes antes, intermensual, mes previo`,
			this_quarter: `este trimestre, el presente trimestre, trimestre en curso, el trimestre, en el trimestre`,
			last_quarter: `el trimestre anterior, trimestre anterior, trimestre pasado, trimestre precedente, trimestre previo, intertrimestral`
		}
	},

	places: {
		province:
			'provincia/provincias (vietnamita/norteña/sureña/central/centrovietnamita/costera/montañosa/fronteriza/septentrional/meridional/survietnamita/norvietnamita/vecina/altiplánica/deltaica/insular/occidental/oriental) (vietnamita), provincial, provinciales',
		city: 'ciudad, ciudades, ciudad costera, ciudad portuaria, ciudad vietnamita, urbe, municipio, capital provincial, metrópoli, metrópolis, capital, municipal',
		district:
			'distrito (montañoso/insular/rural/costero/fronterizo/isleño/vecino), distritos, distritos de, distrito modelo',
		town: 'villa, localidad, ciudad de nivel distrital, pueblo, cabecera, thi xa, vila, ciudades, municipio',
		commune:
			'comuna (montañosa/fronteriza/insular/rural/costera/isleña), comunas, barrio, barrios, zona especial, zonas especiales, poblado, poblados',
		plurals:
			'comunas, barrios, poblados, zonas especiales, distritos, villas, localidades, pueblos, ciudades, municipios',
		vietnam:
			'vietnam, viet nam, el país, pib/economía/crecimiento/tasa/pobreza/inflación/exportaciones/población/producción del país, pib/economía/crecimiento nacional, todo el país, la nación, la república socialista de vietnam, media nacional, promedio nacional, el territorio nacional, economía vietnamita, economía nacional, el conjunto del país, media del país, promedio del país, del país, mediana nacional, a escala nacional, a nivel nacional, tasa/cifra/dato nacional',
		levelStands: 'before',
		theDistrict:
			'el distrito, este distrito, nuestro distrito, todo el distrito, el distrito en su conjunto, el conjunto del distrito, del distrito, al distrito, en el distrito',
		theProvince:
			'la provincia, esta provincia, toda la provincia, nuestra provincia, la provincia en su conjunto, el conjunto de la provincia, la ciudad, esta ciudad, toda la ciudad, la localidad, la urbe, el municipio, el ámbito provincial, la economía provincial, de la provincia, en la provincia, a la provincia, de la ciudad, en la ciudad, a la ciudad, media/promedio provincial, nivel provincial',
		names: { 'ho-chi-minh': 'Saigón' }
	},

	indicators: {
		economy: `grdp, pibr, prb, pbr, pib (regional/provincial/local), producto (interno/interior) bruto (interno/regional/provincial/local), producto interno regional, producto regional (bruto), producto (interno/interior) bruto en/de la provincia/ciudad/localidad/zona, producto total en/de la/el zona/área/territorio/localidad/provincia, producto local, la economía, economía provincial/local/regional/urbana, economía de la provincia/ciudad/localidad, riqueza (regional/provincial/local) (producida/generada/creada), el producto, su producto`,
		grdp_growth: `crecimiento del grdp/pib/pibr/producto, crecimiento del pib regional/provincial/local, crecimiento económico (provincial/local/regional), tasa/ritmo de crecimiento económico, tasa/ritmo de crecimiento del grdp/pib/pibr/producto, (tasa/ritmo) (de) crecimiento de la economía, creció la economía, variación/aumento/incremento/expansión del grdp/pib, expansión económica, crecimiento de dos dígitos/cifras, crecer a dos dígitos/cifras, economía creció/crece/creciera/avanzó, crecimos/crecemos, hemos crecido, economía se expandió/contrajo, grdp/pib creció/aumentó/avanzó/subió, crecimiento global/general de la provincia, creciera/crecería/crecerá/crecer la economía, la economía (provincial/local) (ha) creció/crece/crecía/crecerá/avanzó/aumentó/repuntó/retrocedió, ritmo de expansión, alza del grdp/pib/prb/producto, avance del grdp/pib/prb/producto, dinamismo económico, grdp/pib/prb se expandió/aceleró/contrajo/desaceleró, producto (regional/provincial) (se) (había) acelerado/avanzó/creció, el crecimiento provincial/local, propone/prevé/pretende/quiere/espera/aspira (a) crecer`,
		grdp: `tamaño/escala/volumen/dimensión/magnitud/valor de la economía (provincial/local), tamaño/escala/volumen/valor del grdp/pib/producto, tamaño/escala/volumen/dimensión económico/económica, (grdp/pib) a/en precios corrientes/actuales/vigentes, precios corrientes/actuales/vigentes, grdp/pib nominal/total, tamaño de su economía, la economía alcanzó/llegó/suma/vale, economía con un tamaño de, valor del grdp/prb, envergadura/talla económica, envergadura/talla de la economía, riqueza total, grdp/pib ronda/suma/sumó/ascendió/ascendía, economía (de) (la) (provincia) vale/pesa/equivale/valía/pesaba`,
		grdp_constant_prices: `(grdp/pib) a/en precios constantes/compara*/fijos, precios constantes/compara*/fijos, (a) precios de 2010`,
		grdp_per_capita: `grdp/pib/pibr/producto (medio/promedio) per cápita/capita, grdp/pib/pibr/producto (medio/promedio) por habitante/persona/cabeza, producto (interno/interior) bruto (regional) per/por cápita/habitante/persona, producto regional (bruto) per cápita, riqueza por/per habitante/cápita, cada habitante le/les (corresponden/correspondieron/tocan/tocaron), grdp/pib medio, habitante ~ corresponde/corresponden/correspondieron/produce/produjo`,
		income_per_capita: `ingreso*/renta (medi*/promedio) (anual*/mensual*) per cápita/capita, ingreso*/renta (medi*/promedio) (anual*/mensual*) por persona/habitante/cabeza, ingreso*/renta medi*/promedio, ingreso* de la población/gente, ingreso*/renta de los habitantes/vecinos/residentes/hogares/trabajadores, promedio/media de ingresos, salario medio/promedio/mensual, gana/ganan de media/promedio, cada habitante/persona/vecino ingresa/gana, ingreso personal/mensual, gana/ganan en promedio/media, vecinos/habitantes/lugareños/pobladores ganan/ingresan/perciben, percibe/perciben en/de (promedio/media), sueldo/sueldos medio/medios/promedio, nivel de ingresos, poder adquisitivo, ingreso/ingresos disponible/disponibles, una renta de, la renta`,
		rural_income_per_capita: `ingreso*/renta (medi*/promedio) rural/rurales, ingreso*/renta (medi*/promedio) (per) (cápita) de/en (la/las/el) zonas/áreas/población/medio/campo (rura*), ingreso*/renta (medi*/promedio) por persona/habitante en (las/el) zonas/áreas/comunas/medio/campo (rura*), ingreso*/renta (medi*/promedio) de los agricultores/campesinos, zonas/áreas rura* (el/la/los) ingreso*/renta (medi*) (per) (cápita), (en) (el) campo (el/los) ingreso*/renta (medi*/promedio), campesinos/aldeanos/agricultores ganan/ingresan/perciben, (zonas/áreas) rurales (el/los) ingreso*/renta, ingreso*/renta (per) (cápita) (medi*/promedio) de los (habitantes/pobladores/vecinos/hogares) rurales/campesinos/aldeanos, ingreso*/renta (per) (cápita) (medi*/promedio) del (habitante/poblador) rural/campo`,
		industry_construction: `industria y/e (la/las) construcción/edificación/construcciones, industria construcción, industria con la construcción, industrial y (de) (la) construcción, industrial construcción, sector secundario, secundario, construcción e industria, industria y las obras, industria y la obra, el secundario, industria más construcción, industrias y (la) construcción`,
		industry_construction_share_grdp: `peso/proporción/cuota/participación/porcentaje/aportación de la industria y (la) construcción, peso/proporción/cuota/participación/porcentaje del sector industrial/secundario (y) (de) (la) (construcción), industria y (la) construcción represent*/supon*/supus*/ocup*/aport*, industria y (la) construcción (ya) generan/genera/concentran/abarcan/conforman/pesan/constituyen/cont*, contribución de la industria y (la) construcción, contribución del sector secundario, sector secundario represent*/supon*/supus*/ocup*/aport*/gener*`,
		services: `servicios, sector (de) (los) servicios, comercio (y) (los) servicios, sector terciario, terciario, el terciario, ramo de servicios, rubro de servicios`,
		services_share_grdp: `peso/proporción/cuota/participación/porcentaje/aportación de los servicios, peso/proporción/cuota/participación/porcentaje/aportación del sector (de) servicios/terciario, servicios represent*/supon*/supus*/ocup*, contribución de los servicios, servicios aport*/gener*/constitu*/concentr*/pesan, sector terciario represent*/supon*/supus*/ocup*/aport*, comercio y (los) servicios represent*/supon*/supus*/ocup*/aport*`,
		agriculture: `agricultura (la) (silvicultura/ganadería) (y) (la) (pesca/acuicultura/silvicultura), agrícola forestal y pesquer*/acuícola/pesca, agroforestal (y) (pesquero), agrosilvopesquer*, agropecuari*, sector agrícola/agrario/primario, agro, agrícola/agrícolas/agrario, silvicultura y (la) pesca, el campo, sector agropecuario, agro y (la) pesca, agricultura bosques y pesca, agricultura montes y pesca, ganadería y pesca, agrosilvícola, el primario, ramo agrícola, rubro agrícola`,
		agriculture_share_grdp: `peso/proporción/cuota/participación/porcentaje/aportación de la agricultura, peso/proporción/cuota/participación/porcentaje/aportación del sector agrícola/agrario/primario/agropecuario, agricultura (silvicultura) (y) (la) (pesca) (apenas/solo/ya) represent*/supon*/supus*/ocup*/pesa*, contribución de la agricultura/del (agro), agricultura (no) aport*/gener*/constitu*, sector primario/agrícola/agropecuario represent*/supon*/supus*/ocup*/aport*, agro represent*/supon*/supus*/aport*`,
		industry_construction_growth: `crecimiento de la industria y (la) construcción, crecimiento del sector industrial y de, industria y (la) construcción creci*/aument*/avanz*/subi*/se, sector secundario creció, avance/alza/expansión de la industria y (la) construcción, secundario avanzó/aumentó/subió`,
		agriculture_growth: `crecimiento de la agricultura, crecimiento agrícola, crecimiento del sector agrícola/agrario/primario/agropecuario, agricultura (silvicultura) (y) (la) (pesca) creci*/aument*/avanz*/subi*, sector agrícola/agrario/primario creci*/aument*/avanz*/subi*, el campo creció/avanzó/subió, agro creció/avanzó/subió, agropecuario creci*/aument*/avanz*/subi*, y la pesca creci*/aument*/avanz*/subi*`,
		services_growth: `crecimiento de los servicios, crecimiento del sector (de) (los) servicios/terciario, servicios creci*/aument*/avanz*/subi*/se, sector terciario creci*/aument*/avanz*/subi*, avance/alza/expansión de los servicios`,
		industry: `industria, industrial, fabril, fabriles, sector fabril, tejido industrial, fábricas`,
		industry_growth: `crecimiento industrial, crecimiento de la industria, crecimiento del sector industrial, industria creci*/aument*/avanz*/subi*, sector industrial creci*/aument*/avanz*/subi*, valor añadido/agregado industrial, valor añadido/agregado de la industria, solo la industria, la industria por sí sola, avance/alza/expansión de la industria`,
		iip_growth: `iip, ipi, producción industrial/fabril, índice industrial, índice de (la) producción industrial, índice de producción de la industria, índice fabril, actividad industrial/fabril, producción de las fábricas, producción manufacturera`,
		industrial_production_value: `valor de (la) producción industrial (a) (precios) (corrientes/constantes/comparables), valor de (la) producción de/del la/sector industria/industrial, valor productivo industrial, valor bruto de la producción industrial, la producción industrial valió/alcanzó un valor, valor bruto industrial, valor de los bienes industriales, valor de lo producido por la industria`,
		manufacturing: `manufactur*, industria*/sector manufacturer*/transformador*, industria*/sector de (procesamiento/transformación/la) (y) manufactur*/fabricación/procesamiento/transformación, procesamiento y (la) manufactur*/fabricación, transformación y fabricación, rama manufacturera, transformadora`,
		manufacturing_growth: `crecimiento de la manufactura, crecimiento de la industria manufacturera, crecimiento manufacturero, manufactura/manufacturas creci*/aument*/avanz*/subi*, industria manufacturera creci*/aument*/avanz*`,
		construction: `sector (de) (la) construcción, la construcción, actividad constructora, edificación, obras, ladrillo, rubro de la construcción`,
		construction_growth: `crecimiento (del) (sector) de la construcción, construcción creci*/aument*/avanz*, sector constructor creci*/aument*/avanz*, avance/alza de la construcción`,
		product_taxes: `impuestos sobre/a/de/al (los) producto/productos, impuestos (netos) de subsidios/subvenciones, impuestos menos subsidios/subvenciones, impuestos netos, impuestos productos, impuestos (sobre) (los) productos (descontados/menos/sin) (los) (subsidios/subvenciones), impuestos a la producción, tributos sobre (los) productos, impuestos netos (de) (subsidios/subvenciones)`,
		national_economy: `pib/producto/economía/gdp nacional, pib vietnamita, pib de vietnam, pib/economía de todo el país, pib/economía del país, economía vietnamita, economía de vietnam, producto (interno/interior) bruto de vietnam, producto (interno/interior) bruto del país, producto (interno/interior) bruto nacional`,
		gdp_growth: `gdp, crecimiento (económico/medio/promedio) nacional, crecimiento (económico) del país, crecimiento de todo el país, crecimiento del pib nacional, crecimiento del pib del/de país/vietnam, pib de vietnam creció, crecimiento vietnamita`,
		labour_productivity: `productividad (laboral/social) (del) (trabajo), cada trabajador/ocupado/empleado produjo/produce/genera/generó/rinde, producto/valor por trabajador/ocupado/empleado, productividad del trabajador, productividad por ocupado/trabajador`,
		tfp_contribution: `ptf, tfp, productividad total de (los) factores, contribución/aportación/aporte de la ptf/tfp/productividad, productividad multifactorial, productividad de los factores, la ptf aport*/contribu*`,
		social_investment: `inversión social (total), capital/fondos/inversión de inversión social (total), inversión total (de) (la) (sociedad), capital (total) de inversión (total) social/ejecutado/realizado/desarrollo, inversión (total) de toda la sociedad, capital de inversión de toda la sociedad, capital de inversión para/en (el) desarrollo, capital social invertido, inversión en/para (el) desarrollo, inversión bruta, se inyectaron/invirtieron/movilizaron/canalizaron/destinaron ~ economía/desarrollo, sector público y el privado, sectores público y privado, capital invertido, invertidos/invirtieron/invertido en la provincia/economía, movilizaron/movilizó ~ inversión, formación bruta de capital, inversión del conjunto de la sociedad, de inversión social, inversión (social/total) movilizada/ejecutada/realizada (por) (toda/el) (conjunto) (de) (la) (sociedad), fondos/capitales/recursos invertidos, invertidos en el/la territorio/provincia`,
		public_investment_disbursement: `inversión pública, inversiones públicas, desembols*, (desembolso) (del) capital (de) (inversión) público/pública, ejecución de la inversión pública, capital de construcción básica, plan de inversión pública, fondos públicos, tasa de desembolso, ejecución presupuestaria, ejecución del capital (público), inversión del estado, fondos destinados a obras/infraestructura/infraestructuras, gasto en obras, fondos públicos destinados/asignados, capital público asignado, obra pública, obras públicas, gasto de capital, recursos públicos de inversión, fondos de inversión pública, partidas de inversión, plan de inversiones, dinero público invertido, créditos de inversión`,
		fdi: `ied, fdi, captó, captaron, inversión/inversiones (directa) extranjera/extranjeras/foránea/foráneas (directa/directas), capital extranjero/foráneo, inversores/inversionistas extranjeros/foráneos, (nuevos) proyectos extranjeros/foráneos, proyectos con capital/inversión extranjero/extranjera, capitales extranjeros/foráneos, capital de fuera, capital procedente del exterior, inversores/inversionistas de fuera, dinero extranjero, empresas extranjeras ~ invirtieron, de capital extranjero/foráneo, con capital foráneo, extranjeros/foráneos comprometieron/invirtieron/inyectaron`,
		fdi_capital: `dólares/usd de/en ied/fdi, de inversión extranjera (directa), capital (registrado) de (la) ied/fdi, ied registrada/captada/atraída, capital registrado, capital de inversión extranjera (directa), flujo/entrada de ied, atracción/captación de (la) ied/fdi, atracción/captación de inversión extranjera, capital recién registrado, inversión (directa) extranjera comprometida/registrada/captada, compromisos de ied, inyección de ied, ied comprometida`,
		fdi_projects: `(nuevos) proyectos de ied/fdi, (nuevos) proyectos de inversión extranjera (directa), (nuevos) proyectos ied/fdi, iniciativas de capital extranjero/foráneo, iniciativas extranjeras/foráneas, proyectos foráneos/extranjeros, licencias/licencia a proyectos extranjeros, operaciones de ied`,
		fdi_stock: `proyectos vigentes/válidos/activos, vigentes, proyectos en vigor, proyectos extranjeros vigentes/válidos, proyectos de ied/fdi vigentes/válidos/activos/en (vigor), proyectos de inversión extranjera (directa) vigentes/válidos/activos/en (vigor), ied vigente/acumulada, capital (registrado) acumulado (de) (ied), capital registrado total de los proyectos, proyectos foráneos/extranjeros en vigor/vigentes/activos, acumulan/acumula/acumulaba ~ ied, ied en vigor, stock de ied, proyectos (de) (ied) (siguen/continúan) (en) activos/marcha/operación, inversión extranjera acumulada`,
		investment: `capital de inversión, capital registrad*, inversiones, inversión registrada/atraída/captada, capital atraído/captado/invertido, captación, compromisos de inversión, intenciones de inversión, inversión comprometida, licencia/licencias (a/de) (inversión), luz verde (a)`,
		investment_attracted: `atra*/capt* inversi*/capital, atracción/captación de (la) inversión/inversiones, capital (total) de inversión atraído/captado/registrado/convertido, de capital de inversión, inversión total registrada, inversión nacional y extranjera, inversiones atraídas/captadas, compromisos/promesas de inversión/capital, monto/valor (total) de (las) inversiones, atracción de capitales, capitales atraídos/captados, inversión captada/comprometida, capital comprometido`,
		investment_projects: `proyectos de inversión, nuevos proyectos, proyectos aprobados, proyectos con licencia, obtuvieron/recibieron/otorg* licencia, proyectos no presupuestarios, proyectos autorizados/licenciados/nacionales (aprobados), atrajo/captó/atrajeron (nuevos) proyectos, autorizaron/aprobaron/licenciaron/aprobó/autorizó/licenció (nuevos) proyectos`,
		domestic_investment_capital: `capital (de) (inversión) nacional/intern*/doméstic*, inversión nacional/intern*/doméstica, inversores/inversionistas nacionales/locales, ddi, proyectos nacionales/domésticos, inversores/inversionistas/capitales/capital del país, capital privado nacional, nacionales con, empresas nacionales invirtieron, inversión (directa) de empresas nacionales, capital nacional comprometido`,
		enterprises: `empresas, compañías, sociedades mercantiles, pymes, firmas`,
		enterprises_new: `nuevas empresas/compañías/sociedades, nuevos negocios, empresas/compañías nuevas, empresas (recién) cread*/constituid*/registrad*/establecid*/fundad*, empresas de nueva/reciente creación/constitución, abrieron/nacieron/surgieron/crearon/constituyeron/constituido/inscribieron/fundaron ~ empresas/sociedades/firmas/compañías/negocios, se constituy*, vieron la luz, creación de (nuevas) empresas, empresas recién, abrieron sus puertas, se dieron de alta, dieron/dio/dado de alta, altas de empresas/sociedades, se registraron/crearon/constituyeron/fundaron/establecieron/inscribieron/inauguraron, vio/vieron nacer, registro de (nuevas) empresas, recién registradas/creadas/constituidas, iniciaron actividades/operaciones, sociedades (recién) cread*/constituid*/registrad*`,
		enterprises_total: `empresas en funcionamiento/activo/operación/actividad/marcha, empresas activas/operativas/existentes/operando, empresas que operan/funcionan, número (total) de empresas, total de empresas, empresas con actividad, (están) activas, empresas registradas en total, operan/operaban/funcionan/funcionaban en la provincia, tejido empresarial, parque empresarial, empresas registradas y activas, cuenta/cuentan/contaba (actualmente/hoy) con empresas, empresas (en) (total) operando, empresas vigentes, siguen/seguían operando, total en actividad, operaban, operan`,
		state_budget_revenue: `ingreso*/recaud* presupuestari*/fiscal*/tributari*/estatal*/total, ingreso* del/al/de presupuesto (estatal) (del) (estado), recaud* (total) del/al/de presupuesto (estatal) (del) (estado), recaud*, (el) presupuesto ha/han sumado/ingresado, (el) presupuesto sum*/ingres*, fisco, hacienda pública, tesoro público, impuestos y tasas, ingresos públicos, ingresos (totales) del estado/tesoro, ingresos totales del presupuesto, erario (público), arcas, al presupuesto (estatal) (del) (estado), ingresaron en (las) arcas/caja, entraron en (las) arcas, arcas públicas/provinciales/estatales, al fisco ingresaron, ingresó/ingresaron al fisco/erario/tesoro, hacienda (recaud*), recaudación (de) (impuestos/tributos), cobro de impuestos, caja del estado, caudales públicos, cuentas públicas, agencia tributaria, contribuyentes, aport*/contribu* (a/al) (las) arcas/presupuesto/erario/fisco, para el presupuesto (estatal)`,
		domestic_revenue: `ingreso* (fiscales/presupuestari*) intern*/nacional*/interiores/doméstic*, recaudación (fiscal/presupuestaria) interna/nacional/doméstica, rentas/fuentes internas, tributos internos, recaudación/cobro (de) (fuentes) intern*/interior/doméstic*, ingresos de fuentes internas, ingresos de la economía interna, tributación interna, impuestos internos/domésticos, sin (contar) aduanas, excluidas las aduanas`,
		customs_revenue: `aduanero/aduaneros/aduanera/aduaneras, aduanas, ingresos/recaudación aduaneros/aduanera, ingresos/recaudación de/por (las) aduanas/aranceles, ingresos/recaud*/procedentes/derivados/provenientes de/por (la/las) importac* y (la/las) exportac*, (ingresos/recaudación) de/por actividades de importac* y exportac*, ingresos/recaudación de/por (la/las) importac*/exportac*, ingresos/recaudación del comercio exterior, derechos de aduana, derechos/tributos/gravámenes/cobros de/por/a (la) importac* (y) (exportac*), la aduana recaud*/ingres*/aport*, aranceles (e) (iva), aranceles e iva a la importación, iva a/de (la) importación, impuestos de/a (la) importac* (y) (exportac*), las aduanas recaud*/aport*/ingres*/cobr*, los del comercio exterior, las del comercio exterior, tributos del comercio exterior, tasas aduaneras, cobros aduaneros, los/las procedentes/provenientes/derivados de (la) importación y (la) exportación, procedieron/procedían/provinieron/proceden de (la) importación y (la) exportación`,
		local_budget_revenue: `ingreso* (totales) del presupuesto local/provincial, ingresos presupuestarios locales/provinciales, recaudación del presupuesto local, ingresos del presupuesto de la localidad, ingresos locales`,
		budget_expenditure: `gasto/gastos, gasto/gastos presupuestari*/público/públicos (local/locales), gasto/gastos (total/totales) del presupuesto (local/estatal/provincial), gastó, ha gastado, erogaciones, egresos (del) (presupuesto), desembolso presupuestario, capítulo de egresos/gastos, se gastaron/erogaron, desembolsos del presupuesto, el gasto del/de, gasto corriente, provincia gastó/ha gastado`,
		budget: `presupuesto estatal/local/provincial, presupuesto del estado`,
		revenue: `ingresos, ingreso, facturación, facturó`,
		exports: `export*, valor/volumen/facturación/monto/importe/ingresos de/por (las/la) export*, ventas/vendió/vendieron al exterior/extranjero, ventas/vendió en el exterior/extranjero, ventas externas, vend* fuera (del) (país), ventas fuera del país, envíos al exterior/extranjero, mercancías/bienes exportad*, colocaron/colocó/colocar en el exterior/extranjero, mercancías/bienes/productos por, despachos/despachó al exterior/extranjero, mercados externos/exteriores/extranjeros, ventas al extranjero/exterior/foráneas, embarques, envíos externos, más allá de las fronteras, vendió/vendieron/vende/venden/vender (bienes/mercancías) al/en (el) extranjero/exterior`,
		imports: `importac*, importó/importaron/importa/importan/importar/importad*, valor/volumen/facturación/monto/importe de (las/la) importac*, compras/compró al/en exterior/extranjero, compras/compró en el exterior/extranjero, compras externas, mercancías/bienes importad*, compras foráneas/al, adquisiciones en (el) exterior/extranjero, compró/compraron/compran en el exterior/extranjero, importaciones sumaron`,
		trade_turnover: `importac* y/e (la/las) exportac*, exportac* e/y (la/las) importac*, importac* exportac*, exportac* importac*, comercio exterior, intercambio/intercambios comercial/comerciales, intercambio de mercancías, comercio total/bilateral/transfronterizo, volumen/facturación comercial, mercancías (a) (través) por/en/de los pasos/puestos, mercancías (efectivamente) declaradas, por/en los pasos/puestos fronterizos, el intercambio, intercambio con el exterior, intercambios con el exterior, ventas y compras externas, flujo comercial, balanza comercial, volumen de comercio, mercancías que pasaron/cruzaron, transacciones comerciales, comercio fronterizo`,
		retail_sales: `venta/ventas minorista/minoristas (totales), venta/ventas (totales) al por menor, venta/ventas al detalle, venta/ventas minorista/minoristas (totales) de bienes/mercancías y (los) (ingresos) (por/de) servicios (de) (consumo), venta/ventas (totales) al por menor de bienes/mercancías y (los) (ingresos) (por/de) servicios (de) (consumo), ventas minoristas y (los) ingresos por servicios (de) (consumo), comercio al por menor, ingresos por servicios de consumo, servicios al consumidor, servicios de consumo, minorista, minoristas, comercio minorista, comercio y (los) servicios facturaron/movieron/vendieron/sumaron/ingresaron/facturó, comercio interior/interno, consumo interno/interior, mercado interno/interior, ventas (totales) al por menor de (bienes/mercancías/productos) (y) (servicios), comerciantes (y) (prestadores), ventas de las tiendas/comercios, ventas comerciales, facturación del comercio (y) (los) (servicios), facturación minorista, tiendas y servicios, consumo de los hogares, ventas (minoristas/al/por/menor) (por) (menor) de bienes/mercancías y (de/los) servicios creci*/subi*/aument*/avanz*/cayeron/bajaron, ventas (minoristas) y (de) (los) servicios, minoristas y (de) (los) servicios, ventas al por menor y (de) (los) servicios, comercio/minorista/tiendas/mercados ~ facturó/facturaron/facturación`,
		goods_services_sales: `circulación (total) de mercancías/bienes (y) (los) (ingresos) (por) (servicios), circulación comercial, rotación de mercancías, ventas de bienes y servicios, mercancías y servicios vendidos`,
		cpi_growth: `ipc, cpi, índice de (los) precios al/de/del consumidor/consumo, inflación, precios al/de (los) consumidor/consumo/consumidores, índice de precios, precios (se) encarec*/subieron/aumentaron/crecieron, los precios, encarecimiento, carestía, costo/coste de la vida, alza de (los) precios, inflación media/interanual`,
		seafood_exports: `export* pesquer*/acuícola*/marisquer*, export* de (productos) acuátic*/pesquer*/marin*/acuícola*/mariscos/camar*/pescado/pangasius/langostinos, export* de productos del mar, ventas externas de mariscos, ventas/envíos/embarques (externas/externos) de productos (acuáticos/pesqueros/marinos/del) (mar) (al) (exterior/extranjero), ventas/envíos de camarón/camarones/pescado/mariscos/pangasius (al) (exterior/extranjero)`,
		tourism_revenue: `ingreso*/facturación/recaudación/gasto turístic*, ingreso* (totales/procedentes/derivados/generados) del/por/de (el/los) turismo/turistas/viajes/visitantes, ingreso* (procedentes) del sector turístico, (sector/industria) turístic* gener*/aport*/report*/ingres*/factur*/dej*/recaud*/obtuv*, facturación del turismo/sector (turístico), ingreso* por actividades/servicios turístic*, gasto de los turistas/visitantes, turismo gener*/aport*/report*/ingres*/factur*/dej*/recaud*, ingreso* de la actividad turística, ingreso* de la industria turística, divisas del turismo, turistas/visitantes/viajeros ~ gastaron/dejaron, que/donde/y gastaron/dejaron, (sector/industria) turístic*/turismo facturó/movió/embolsó/recaudó/dejó/sumó/obtuvo, visitantes/turistas/viajeros gastaron/dejaron/desembolsaron, le dejaron, dejaron en la provincia, gasto en turismo, caja turística, negocio turístico, recaudación del turismo, derrama económica/turística, ingresos del sector, el sector (ya) ingresó/facturó/recaudó/generó/obtuvo, sector hotelero`,
		tourists: `turistas, visitantes, llegadas, viajeros, afluencia, flujo turístico, número (total) de turistas/visitantes, visitas turísticas, pernoctaciones, visitad* por, visitaron, viajaron, acudieron/acudido, se hospedaron/alojaron, forasteros, huéspedes, excursionistas, vacacionistas, arribos, pasaron por la provincia/ciudad, destino/destinos recibieron/recibió, sitios/lugares/playas/museos/templos/destinos (turísticos) recibieron/acogieron/atrajeron`,
		tourist_arrivals: `llegadas de turistas/visitantes, total de visitantes/turistas, turistas en total, afluencia de visitantes/turistas/viajeros, visitas contabilizadas/registradas, arribo de turistas/visitantes, establecimientos/hoteles (hoteleros) atendieron/recibieron/alojaron/hospedaron, atendieron a, número de llegadas`,
		international_tourist_arrivals: `turistas/visitantes/viajeros/huéspedes/llegadas (eran/son/fueron) extranjer*/internacionales/foráneos, llegadas de turistas/visitantes extranjer*/internacionales, turistas (llegados/procedentes/venidos) del extranjero, turismo internacional/extranjero/receptivo, extranjeros, foráneos, (los/las/son/eran/fueron) internacionales, (procedentes/provenientes/llegados/venidos/llegadas) de otros países/naciones, (procedentes/provenientes/llegados/venidos) de fuera (del) (país), del exterior, de otras nacionalidades, visitantes/turistas/viajeros de fuera`,
		domestic_tourist_arrivals: `turistas/visitantes/viajeros/huéspedes/llegadas (eran/son/fueron) nacionales/doméstic*/internos/vietnamitas/locales, llegadas de turistas/visitantes nacionales/domésticos, turistas/visitantes del país, turismo nacional/interno/doméstico, los/las nacionales, internacionales/extranjeros y nacionales/domésticos, domésticos, del propio país, vietnamitas, (procedentes/llegados) de otras provincias`,
		rice: `arroz, arrozal/arrozales, paddy, arrocero, arrocera, arrocero/arroceras/arroceros, campaña invierno-primavera/verano-otoño, invierno-primavera, verano-otoño, otoño-invierno`,
		rice_yield: `rendimiento* (medio/promedio) (de/del) (arroz/cultivo/arrocero), rendimiento (medio/promedio) de los arrozales, productividad arrocera, productividad del arroz, rindió/rindieron, quintales por hectárea/ha, rendimiento (por) (hectárea), cada hectárea de arrozal/arroz, productividad por hectárea, quintales (por) (cada) hectárea`,
		rice_output: `producción/cosecha/volumen/recolección (total) de arroz, producción arrocera, arroz cosechado, toneladas de arroz, cosecha arrocera, arrozales dieron/produjeron/rindieron/aportaron, cosecharon/recolectaron/recogieron/cosechado ~ arroz, arrozal dio, toneladas de paddy/grano/arroz`,
		grain_output: `producción/cosecha/volumen (total/anual) de cereal*/granos/alimentos (en) (grano), producción cereal*, cereales, cereal, granos, producción alimentaria/alimenticia, cultivos alimentarios/alimenticios, alimentos en grano, alimentos básicos, cosecha cerealera/cerealista/cerealícola, producción de granos básicos, toneladas de cereales/granos`,
		sown_area: `superficie/área/extensión (total) (de) sembrada/cultivada/plantada/siembra/cultivo/cultivos/plantación/arroz, sembr*, siembra, hectáreas sembrad*/cultivad*/plantad*, hectáreas de cultivos/cultivo/arroz, tierra/tierras cultivada/cultivadas, se cultivó/cultivaron en, arroz se cultivó/sembró, se sembraron/sembró, tierras en cultivo, plantaciones ocupan/abarcan/cubren, hectáreas en cultivo, puso/pusieron en cultivo`,
		hightech_farmland: `se concentraron/acumularon/agruparon, concentración/acumulación/agrupación (y) (acumulación/concentración) de (la) tierras/tierra/terrenos (agrícolas/agrícola), tierra/tierras (agrícola/agrícolas) concentrad*/acumulad*/agrupad*, (agricultura/agrícola/agrícolas) (de) alta tecnología, (producción) agrícola de alta tecnología, agricultura de tecnología avanzada, tierras concentradas/agrupadas/reunidas/parceladas, concentración parcelaria, agro de alta tecnología, producción a gran escala, agricultura tecnificada, tecnologías avanzadas/punta, con tecnología avanzada`,
		agricultural_production_value: `valor de (la) producción agrícola/agropecuaria/agraria (forestal) (y) (pesquera/acuícola), valor de (la) producción de la agricultura, valor de (la) producción del sector agrícola/agrario/agropecuario/primario, valor productivo agrícola, valor (medio/promedio) (de) (la) (producción/producido) por hectárea, valor de la producción agroforestal, valor del producto por hectárea, hectárea (cultivada/agrícola/de) (tierra/cultivo) rinde/genera/produce/deja, hectárea de tierra (cultivada/agrícola/de) (labor) (rindió/rinde/generó/produjo/dejó), hectárea (cultivada/agrícola) rindió/generó/produjo/dejó, valor de la producción (del) (campo/agro), facturación agrícola, valor agrícola, valor de lo producido por hectárea, producción agrícola valió, valor generado`,
		services_production_value: `valor de (la) producción (del) (sector) (de) (los) servicios, valor de (la) producción de/del (los) servicios/comercio (y) (los) (servicios), valor de (la) producción comercial, valor productivo de los servicios`,
		sector_production_value: `valor de (la) producción (del) (sector), valor productivo`,
		total_production_value: `valor (total/global) de (la) producción total/global, valor total de (la) producción, valor productivo total, valor total producido, valor de (la) producción de todos los sectores`,
		seafood: `marisco/mariscos, productos acuátic*/pesquer*/marin*/acuícola*, productos del mar, pesca, acuicultura, pescado, camarón, camarones, pangasius, pesquero, pesquera, acuícola, pesca y acuicultura`,
		seafood_output: `producción acuícola/pesquera/acuática (y) (pesquera/acuícola), producción de marisco*/pescado/camar*/pangasius, producción de productos acuátic*/pesquer*/marin*/acuícola*, producción de productos del mar, producción de la acuicultura/pesca (y) (la) (acuicultura/pesca), captura/capturas (y) (la) (cría/cultivo), desembarc*, desembarques, flota (pesquera), pesqueros, barcos, capturaron, pescaron, pesca y (la) acuicultura (aportaron/sumaron/dieron/produjeron), pescadores capturaron/desembarcaron/pescaron, toneladas de pescado/mariscos/camarones/camarón, extracción pesquera, cosecha acuícola`,
		forest_coverage: `cobertura forestal/boscosa/arbórea/vegetal, cubierta forestal/boscosa, tasa/índice/porcentaje de cobertura (forestal/boscosa), cobertura de/del (los) bosque/bosques, bosques/bosque cubren/cubre, superficie cubierta de/por bosques, superficie boscosa, superficie forestal cubre, bosques (ya) cubren/cubrían/ocupan/abarcan/tapizan/visten, el bosque cubre/ocupa, masa forestal, superficie arbolada, montes cubren, cubierto/cubierta de bosques/bosque`,
		ocop_products: `ocop, una/cada comuna un producto, productos de tres/3/cuatro/4/cinco/5 estrellas, catálogo ocop, sello ocop, certificación ocop, artículos ocop`,
		new_rural: `nueva ruralidad, nuevas áreas/zonas/localidades rurales, nueva área/zona/localidad/aldea rural, nuevo campo, nuevo modelo/ámbito/desarrollo/medio rural, nuevo rural, neorrural*, áreas/zonas rurales nuevas, zona rural nueva, sello/título/certificado/estándar/programa rural, normas/criterios rurales, nuevos/nuevas estándares/criterios/normas/requisitos rurales, desarrollo rural nuevo, ntm, sello de nueva ruralidad, nueva campiña, programa de nueva ruralidad, zonas rurales modernas, acreditadas dentro, completado/completaron/concluido/concluyeron/terminado/culminado la construcción de (la) nueva ruralidad, completado/completaron/concluido/culminado la construcción de nuevas áreas/zonas rurales`,
		communes_new_rural: `comunas rurales nuevas, nuevas comunas rurales, comunas de nueva ruralidad, comunas de nuevas áreas/zonas rurales, cumpl* ya (con) las/los normas/criterios, comunas (están) normalizad*/homologad*/certificad*/acreditad*, comunas (ya) cumplen/alcanzan/satisfacen/reúnen (con) (los/las) (normas/criterios/estándares/requisitos), comunas (han/fueron/habían) (sido) reconocid*/acreditad*/certificad*/declarad*, llevan/ostentan/obtuvieron el sello, comunas con el sello/título, comunas alcanz*/logr* (el/los/las) (estándar/estándares/normas/nivel)`,
		communes_new_rural_advanced: `nueva ruralidad avanzada/mejorada/reforzada/superior, nuevas áreas/zonas/localidades rurales avanzadas/mejoradas, nueva área/zona rural avanzada, nuevo (desarrollo/modelo) rural avanzado, nuevo campo avanzado, estándares/criterios/normas/requisitos rurales avanzados/avanzadas/mejorados, nivel/título/grado/rango/categoría avanzado/superior/avanzada, avanzada, avanzadas, los avanzados, criterios avanzados, normas/criterios/estándares/estándar avanzad*, el de nueva ruralidad avanzada, en la categoría avanzada, escalón avanzado`,
		communes_new_rural_model: `nueva ruralidad modelo/ejemplar, nuevas áreas/zonas/localidades rurales modelo/ejemplares/modélicas, nueva área/zona rural modelo/ejemplar, nivel modelo/ejemplar, nuevo (desarrollo) rural modelo/ejemplar, nuevo campo modelo, comunas (rurales) modelo/ejemplares/modélicas, normas/criterios/estándares (rurales) modelo/ejemplares, modelo de nueva ruralidad, modelo ejemplar, ejemplares, modélic*, la/las/de modelo, categoría modelo/ejemplar, el de modelo, en la categoría modelo`,
		districts_new_rural: `unidades distritales, unidades de/a nivel distrital/de (distrito), localidades de nivel distrital, distritos rurales nuevos, distritos (que) cumplen/cumplían/cumplieron/reconocidos, distritos de nueva ruralidad, distrito/distritos de nueva área/zona rural, distritos cumplen/alcanz*/logr*/satisfacen (los/con) (criterios/estándares), distritos (han/fueron) (sido) reconocid*/acreditad*`,
		new_rural_criteria: `criterios, criterios en promedio, requisitos por comuna, requisitos, comuna cumple/satisface/reúne, media de criterios`,
		poverty_rate: `(tasa/índice/porcentaje/nivel/incidencia) (de) (la) pobreza (multidimensional), (tasa/porcentaje/proporción/índice/número) (de) hogares/familias pobres, pobres, hogares/familias (en) (situación) (de) pobreza/pobres, viven/vive en (la) pobreza, bajo el umbral de (la) pobreza, por debajo del umbral de pobreza, tasa de pobres, pobreza afecta, indigentes, necesitados, hogares clasificados como pobres`,
		near_poor_rate: `(tasa/porcentaje/proporción) (de) hogares/familias casi/cuasi pobres, hogares/familias cercan*/próxim* a la pobreza, hogares/familias al borde de la pobreza, casi pobres, cuasipobres, (hogares) cuasipobres/semipobres, cuasi pobreza, cuasipobreza, (en) riesgo de pobreza, hogares próximos al umbral, bordean/bordea/rozan la pobreza, hogares/familias vulnerables, pobreza relativa, la de casi pobres, casi pobreza, próximos a la pobreza`,
		temporary_houses_removed: `viviendas/casas temporales/provisionales/precarias/improvisadas (y) (en/ruinosas/deterioradas/dilapidadas) (ruinas), viviendas/casas ruinosas/deterioradas/dilapidadas/destartaladas/insalubres, viviendas/casas en ruinas/mal (estado), viviendas/casas para (los) pobres, infravivienda/infraviviendas, chabolas, viviendas/casas eliminadas/construidas/reparadas/reconstruidas, eliminación de (las) viviendas/casas, casas de gratitud/solidaridad, viviendas de solidaridad, casas/viviendas nuevas/dignas para familias/hogares, casas construidas o reparadas, construyeron o repararon, entregaron viviendas/casas, sustitución de casas/viviendas, sustituyeron/reemplazaron/eliminaron/erradicaron (las) casas/viviendas, se sustituyeron, ranchos, techos dignos, viviendas frágiles/inseguras, casas de palma/paja`,
		health_insurance_coverage: `seguro/seguros médico/sanitario/médicos, seguro/seguros de salud, población asegurada, asegurados, cobertura sanitaria/médica, tarjeta sanitaria, tarjeta de seguro, seguridad médica, padrón del seguro, cobertura del seguro (médico/sanitario/de) (salud), afiliados al seguro (médico/de) (salud), tiene/tienen/cuenta/cuentan (con) seguro (médico/de) (salud), aseguramiento médico/sanitario, está/esté/están/estén asegurado/asegurada/asegurados`,
		social_insurance_coverage: `seguro social (obligatorio/voluntario), seguros sociales, seguridad social, cotiza/cotizan/cotizantes (al/a) (la) (seguro/seguridad) (social), afiliados a la seguridad/seguro (social), afiliados al seguro social, previsión social, pensiones`,
		unemployment_insurance_coverage: `seguro de/por/contra (el) desempleo/paro/cesantía, al/el de desempleo, prestación por desempleo, al de paro`,
		doctors_per_10000: `médicos (por) (cada), doctores por, facultativos, número de médicos, galenos`,
		hospital_beds_per_10000: `camas (hospitalarias/de) (hospital) (por) (cada), plazas hospitalarias`,
		child_stunting: `desnutrición/malnutrición (infantil/crónica), retraso del/en (el) crecimiento, niños desnutridos/malnutridos, baja talla, desnutridos, raquitismo, subnutrición, bajo peso, menores de cinco/5 años (con/sufren/padecen/presentan), talla baja, niños (con) bajo peso`,
		communes_health_standard: `criterios/normas/estándares/estándar/criterio (nacional/nacionales) (de/en) (la) salud/sanidad/sanitari*, criterios/normas/estándares médic*, comunas (que) cumplen/cumplían/cumplieron (con) los/las criterios/normas/estándares (nacionales) de salud, salud comunal, puestos/centros de salud comunales, sanidad comunal, comunas ~ salud, comunas cumple/cumplen ~ sanitarios, requisitos sanitarios, puestos/centros de salud (comunales) (que) cumple/cumplen`,
		population: `población (media/total/residente), censo, demografía, habitantes, poblada, pobladores, vecinos censados, viven/residen/habitan en, moradores, padrón de habitantes`,
		natural_increase: `(tasa/índice) (de) (la) natalidad, crecimiento/incremento/aumento natural/vegetativo (de) (la) (población), (tasa) (de) crecimiento demográfico/poblacional, tasa de nacimientos/fecundidad, crecimiento de la población, tasa bruta de natalidad`,
		urbanisation_rate: `(tasa/índice/grado/nivel) (de) urbanización, población urbana, vive/viven en ciudades/núcleos (urbanos), residentes urbanos, la urbanización, reside/residen/habita/habitan en (las) zonas/áreas urbanas, población reside en zonas urbanas`,
		trained_labour: `trabajadores (con) formad*/capacitad*/cualificad*/calificad*/formación/capacitación, mano de obra (está/esté) formada/capacitada/cualificada/calificada, fuerza laboral (esté/está) formada/capacitada/cualificada, formación profesional`,
		trained_labour_share: `tasa/porcentaje/proporción de trabajadores formad*/capacitad*/cualificad*/calificad*, tasa/porcentaje/proporción de mano de obra formada/capacitada/cualificada/calificada, trabajadores (que) ha/han/había/habían recibido formación/capacitación, (ha/han) recibido formación/capacitación, trabajadores/ocupados/asalariados (está/están/estaba) (ya) capacitad*/cualificad*/calificad*/formad*, fuerza laboral (está/es) cualificada/calificada/capacitada/formada, mano de obra calificada/cualificada representa, fuerza de trabajo capacitada/formada/cualificada, personal cualificado, estudios o formación`,
		trained_labour_certified: `(con/posee/poseen/tiene/tienen) títulos y/o certificados/diplomas, (con/posee/poseen/tiene/tienen) diplomas/certificados y/o certificados/títulos/diplomas, con título/títulos/certificado/certificados/diploma/titulación, título/títulos o certificado/certificados, certificados profesionales, trabajadores certificados/titulados, titulación y certificados, con título o certificado/diploma, diploma o certificado, titulados, con acreditación, certificación profesional, título o (un) certificado/diploma`,
		jobs_created: `(nuevos) empleos, (nuevos) puestos de trabajo, creación de (nuevos) empleo/empleos/puestos, empleo a/para, trabajo a/para, cre*/gener*/dio/dieron/facilit*/ofrec* empleo, oportunidades de empleo/trabajo, encontraron/obtuvieron/consiguieron empleo/trabajo, colocados, colocación laboral, empleó, resolvió/resolvieron el empleo/problema, (se) (ha/han) coloc* a, ocuparon/ocupado ~ trabajadores/personas, ocupación a, inserción laboral, se emplearon, contratados/contrataron, se colocaron, ocupación para, consiguió empleo, plazas laborales, trabajo estable, hallaron/encontraron/consiguieron/obtuvieron/lograron (un) empleo/trabajo/colocación/ocupación, hallado/encontrado/conseguido (un) empleo/trabajo, dio/dieron/procuró/proporcionó empleo/trabajo (a)`,
		unemployment_rate: `(tasa) (de) desempleo/paro/desocupación (urbano/urbana), desempleados, parados, sin trabajo, sin empleo`,
		schools_national_standard: `escuelas, escuelas/colegios/centros (que) cumpl*/alcanz* (con) (el/los/las) (estándar/estándares/normas/criterios/nivel), (tasa/porcentaje) (de) escuelas (que), centros docentes/educativos/escolares, escuelas/colegios reconocid*/normalizad*/estandarizad*, centros/escuelas/colegios/planteles (de) (enseñanza) cumple/cumplen/alcanza/alcanzan/satisfacen (el/los/con) (estándar/estándares/norma/normas), categoría nacional, estándar nacional, planteles, escuelas con categoría/estándar nacional, escuelas de nivel nacional, centros de enseñanza`,
		highschool_graduation: `(examen) (de) graduación (de) (la/del) (secundaria/bachillerato), (tasa/índice/porcentaje) (de) aprobados (en) (el) (examen), tasa/índice de graduación/aprobación, graduados/titulados de/en (secundaria/bachillerato), bachilleres, superó/superaron ~ examen, titulación en bachillerato, de los candidatos/examinandos/bachilleres, examen de bachillerato, aprobó/aprobaron ~ candidatos, aprobó/aprobaron/superó/superaron el examen/bachillerato, bachilleres aprob*, se graduó/graduaron, obtuvo/obtuvieron el título de bachiller, promoción de bachillerato`,
		exam_average_score: `nota/calificación/puntuación/puntaje medi*/promedio (del/de) (examen/exámenes/los) (exámenes), promedio/media del/de examen/notas, obtuvieron/obtuvo/sacaron de media, obtuvieron/obtuvo en promedio, media/promedio en el bachillerato/examen`,
		education_quality: `calidad de la enseñanza/educación (general), calidad educativa, nivel educativo, resultados educativos, enseñanza`,
		clean_water_access: `(acceso) (a) agua limpia/potable/higiénica/segura/salubre/corriente/tratada, acceso al agua, abastecimiento/suministro de agua (limpia/potable), agua de red, fuentes de agua, bebe/beben/usa/usan/consume/consumen/recibe/reciben agua, dispone/disponen/tiene/tienen (de) agua (limpia/potable/segura), agua apta, servicio de agua`,
		waste_collected: `residuos (sólidos) (urbanos/domésticos/domiciliarios/municipales), basura/basuras, desechos (sólidos), recogida/recolección (y) (tratamiento) de (los) residuos/basura/basuras/desechos (sólidos), se recog*, residuos recogidos/recolectados, recogida/recolección de (la/los) residuos/basura/desechos, basura (doméstica/urbana) (se) (recoge/recogida), desechos domésticos`,
		iz_wastewater: `aguas residuales, tratamiento (centralizado) de (las) aguas residuales, plantas/sistemas/sistema/planta/estaciones de tratamiento (centralizado) (de) (aguas) (residuales), depuradora/depuradoras, parques/zonas industriales con sistema/sistemas/planta/plantas, saneamiento centralizado, planta depuradora, tienen/tiene/cuenta/cuentan (con) depuradora/planta, vertidos`,
		industrial_zone_occupancy: `ocupación (media), tasa/índice/nivel/grado/porcentaje de ocupación/llenado/arrendamiento, (tasa/índice) (de) ocupación (media) de los parques/zonas/polígonos (industriales), suelo/terreno/superficie industrial arrendad*/alquilad*/ocupad*, suelo arrendado, llenado, ocupados al, están ocupados, arrendado ~ suelo/terreno, ocupación de (los) parques/polígonos (industriales), parques/polígonos (industriales) (están) ocupad*/arrendad*/llenos, tienen arrendado, terreno arrendado, terrenos ocupados, está/están arrendado/arrendados/arrendada/ocupado`,
		credit_outstanding: `saldo, saldo (vivo/total/pendiente) de (los/la) préstamos/créditos/crédito/deuda (pendientes/pendiente), préstamos/créditos/crédito/deuda (pendientes/pendiente/vigentes/vivos/bancario/bancarios), cartera crediticia, crecimiento crediticio, prestado/prestados, prestaron, bancos prest*, cartera de créditos/préstamos, los bancos prestaron, financiación bancaria, crédito concedido, préstamos concedidos`,
		mobilised_capital: `capital/recursos/fondos movilizado/movilizados/captado/captados, capital/fondos/recursos movilizado/movilizados de/por (las/los) instituciones/entidades/bancos, movilización/captación de capital/recursos/fondos/depósitos, (saldo) (de) (los) depósitos (bancarios), fuentes de capital movilizadas, ahorro/ahorros, captación bancaria`,
		pci: `pci, icp, ipc provincial, índice de competitividad (provincial), índice provincial de competitividad, competitividad (provincial), (índice) (de) capacidad competitiva (provincial), clima de negocios, tabla del pci, competitividad (pci)`,
		pgi: `pgi, índice verde (provincial), índice provincial verde, índice ecológico provincial`,
		papi: `papi, índice de desempeño/eficacia/rendimiento/eficiencia/gobernanza (de) (la) (gobernanza/gestión/administración) (pública/provincial), gobernanza (provincial) (y) (administración) (pública), administración pública provincial`,
		par_index: `el/del par, par index, índice par, (índice) (de) (la) reforma administrativa, reforma de la administración (pública), modernización administrativa, índice de reforma`,
		sipas: `sipas, (índice/nivel/grado/tasa) (de) satisfacción, índice de satisfacción (ciudadana/de) (los/la) (ciudadanos/población), satisfacción ciudadana, se declara/declaran/muestra/muestran satisfech*, usuarios/ciudadanos/vecinos ~ satisfech*, satisfechos, satisfecho, satisfecha con los servicios, aprueba/aprueban/valora/valoran (la) (calidad) (de) (los) servicios`,
		dti: `dti, itd, índice (provincial) de (la) transformación/digitalización digital, índice de digitalización, clasificación de transformación digital, en transformación digital, transformación digital, índice digital, madurez digital`,
		digital_economy_share: `economía digital, peso/proporción/cuota/participación/aportación de la economía digital, valor añadido de la economía digital, sector digital, actividades digitales, lo digital aporta, lo digital`,
		party_members: `militantes, militantes del partido, miembros (del) (partido), militancia`,
		party_members_admitted: `(nuevos) militantes nuevos/admitidos, nuevos militantes/miembros/afiliados (del) (partido), admisión/admisiones de (nuevos) militantes/miembros, admitió/admitieron/admitid*/admitir, ingreso en el partido, ingres* en el partido, ingres*/incorpor* en/a (sus/las) filas, engros* (sus/las) filas, incorpor* al partido, miembros admitidos, admisión/admisiones en el partido, se afiliaron al partido, captación de militantes, entraron/entró en el partido, admitió (nuevos) (miembros/militantes), nuevas incorporaciones, sumó a sus filas, altas en el partido, nuevos ingresos, ingresaron/ingresó/incorporaron (en/a) (el/las) filas/partido`,
		party_members_total: `número/total (total) de militantes/miembros (del) (partido), militantes en total, organización provincial del partido cuenta/tiene, la militancia se eleva/asciende/suma, agrupa/agrupaba/reúne/reunía/integra/integran ~ militantes/miembros, militancia total, suma/sumaba/sumando ya militantes, censo de militantes, eleva la militancia`,
		village_heads_party_members: `jefes/jefas de (la/las/los) aldea/aldeas/pueblo/pueblos/caserío/caseríos/grupo/grupos/barrio, alcaldes pedáneos, cabezas/líderes de aldea, jefes de aldea/pueblo/caserío/barrio/barriada (son/era/que) (militantes/miembros), responsables/cabecillas de aldea, el jefe/responsable (de) (aldea) es militante/miembro, aldeas el jefe`,
		party_cells_good: `organizaciones/células (de) (base) (del) (partido) calificad*/clasificad*/evaluad*/cumpl*, organizaciones/células (de) (base) (del) (partido) fueron/han/ha/que (sido) calificad*/clasificad*/evaluad*/cumpl*, organizaciones partidistas/partidarias (que) cumpl*, cumpl* bien/satisfactoriamente (con) (sus/las) (tareas/cometidos), buen/excelente cumplimiento (de) (sus/las) (tareas), cumpl* (con) sus/las tareas/funciones, tareas bien, bien sus/las tareas/funciones, limpias y fuertes, mereció/merecieron la/el nota/calificación, nota de buen/bueno, buen desempeño, calificadas como buenas, desempeño bueno, calificación de bueno, obtuvo/obtuvieron la calificación`,
		party_discipline_cases: `sancion*, militantes (del) (partido) (fueron) sancionad*/disciplinad*/expulsad*, disciplin*, expedientados, apercib*, amonest*, medidas disciplinarias, castigad*, expuls*, sanción/sanciones, faltas disciplinarias, fueron sancionados/disciplinados`,
		party_organisations: `organizaciones (partidistas/partidarias) (de) (base) (del) (partido), células (de) (base) (del) (partido), comités (de) (base) del partido, núcleos del partido`,
		staff_reduction: `plantilla/plantillas, aparato, racionalización/simplificación/optimización/adelgazamiento de/del (la/las/los) plantilla/plantillas/personal/puestos/aparato/nómina/unidades, reducción/recorte/supresión de/del (la/los/las) plantilla/plantillas/personal/puestos/cargos/aparato/unidades/plazas/funcionarios/efectivos/departamentos, puestos suprimidos/eliminados/recortados/menos, suprim*, se recort*, nómina pública, puntos focales, se amortizaron/amortizó, amortiz*, plantilla (se) (redujo/reducida), puestos de plantilla, jubilaciones anticipadas, cese anticipado, eliminó/eliminaron (los/las) plazas/puestos/cargos`,
		commune_level_units: `unidades (administrativas) comunales, unidades administrativas (de) (nivel) (comunal), unidades (administrativas) de/a nivel comunal/de (comuna), comunas y barrios, comunas barrios, entidades comunales, unidades de rango comunal`,
		communes_total: `número (total) de comunas, total de comunas, comunas en total, todas las comunas, comunas de (toda) la provincia, conjunto de comunas`,
		traffic_deaths: `muert*/fallecid*/víctimas/fallecimientos en/por accidente* (de) (tráfico/tránsito/carretera), muert*/fallecid*/víctimas en/de (las) carretera/carreteras, muertes/víctimas viales/mortales, murieron/murió/fallecieron/perecieron, carreteras han/hayan/habían fallecido/muerto, han fallecido/muerto, perdieron/perdió/perder la vida, muertos, muertes, fallecidos, decesos, mortalidad vial, siniestralidad vial, víctimas de accidentes, vidas, accidentes de tráfico/tránsito/circulación dejaron/causaron/provocaron, carreteras murieron/fallecieron, en las carreteras, dejaron un saldo, saldo mortal, cobraron la vida, se cobró/cobraron, accidentes (viales/de) (tráfico) causaron/dejaron/provocaron, costó/costaron la vida`,
		crime_cases: `casos penales/criminales/delictivos, causas penales, delito/delitos (contra) (el) (orden) (social), delincuencia, infracciones penales, hechos/actos delictivos, (casos) (contra) (el) orden social, crímenes, criminalidad, denuncias penales, ilícitos, sucesos delictivos`,
		case_clearance_rate: `esclarec*, tasa/índice/porcentaje de esclarecimiento/resolución/investigación/descubrimiento/detección (y) (descubrimiento/resolución/esclarecimiento), casos resueltos/aclarados, delitos resueltos/aclarados, investigación y descubrimiento/resolución/esclarecimiento, resolución de (los) casos/delitos, resolvieron/resolvió/resuelto, policía/autoridades esclareció/resolvió/aclaró/resolvieron, casos/delitos aclarados/esclarecidos, tasa de aclaración, aclaró/aclararon`,
		electricity: `electricidad, energía (eléctrica), eléctrica, eléctrico, corriente (eléctrica), kilovatios`,
		electricity_output: `producción/generación de electricidad/energía (eléctrica), producción/generación eléctrica/hidroeléctrica/energética, electricidad/energía (eléctrica) producida/generada/comercial/vendida/comercializada, centrales (eléctricas/hidroeléctricas/térmicas), consumo de electricidad, consumo eléctrico, hidroeléctric*, generó/generaron/produjo/produjeron/generados/producidos, las centrales generaron/produjeron/aportaron, parques eólicos/solares, inyectó/inyectaron a la red`,
		electricity_access: `acceso a (la) electricidad/energía/red/luz (eléctrica), acceso eléctrico, hogares (que) (con/usan/tienen/disponen) (de) electricidad/luz, conectad* a la red (eléctrica), red eléctrica (nacional), red nacional (de) (electricidad), electrificación, electrificad*, cobertura eléctrica, suministro eléctrico, suministro de electricidad, dispone/disponen/tiene/tienen/usa/usan (de) electricidad/luz, electricidad de la red (nacional), hogares (con/tiene/tienen) electricidad/luz, servicio eléctrico, corriente eléctrica en los hogares`,
		expressway_length: `autopista/autopistas, autovía/autovías, vía/vías rápida/rápidas, vías de alta capacidad`,
		port_cargo_throughput: `carga (portuaria), tráfico/movimiento portuario, tráfico/movimiento/volumen/flujo de carga/mercancías, el puerto de, los puertos (de), por/a (través) (de) los puertos, por el puerto, puertos movieron/manejaron/gestionaron, toneladas de carga/mercancías, mercancías por (los) puertos, rendimiento portuario, por el puerto/los (pasaron/transitaron), puerto movió/manejó/recibió/despachó, por sus puertos/muelles, muelles, mercancías manipuladas, flete`,
		land_area: `superficie, superficie/área natural/total/terrestre/geográfica (de) (la) (provincia), extensión (territorial), área de la provincia, una superficie/extensión (total/natural) de, territorio de, se extiende/extienden (por/sobre), territorio (de/abarca), extensión de, provincia/territorio abarca`,
		targets_met: `objetivos/metas/indicadores (socioeconómic*/principales) (que) (se) alcanz*/cumpl*/logr*/super*, de los objetivos/indicadores, de las metas, objetivos/metas/indicadores (de) (desarrollo) socioeconómic*/principales, objetivos/metas/indicadores fijad*/trazad*/marcad*/propuest*, alcanz*/cumpl* o/y super*, indicadores clave, metas/objetivos/indicadores (se) (han) alcanzad*/lograd*/cumplid*/superad*, objetivos del mandato/quinquenio`
	},
	decoys: `fuera/dentro del país, mejor/mejores/peor/peores de/que lo previsto/esperado/pensado, de lo que se esperaba/preveía/temía, como se esperaba/preveía, según lo esperado, previsto/prevista/previstos/previstas para (el) verano/otoño/invierno/primavera, se espera que abra/comience/empiece/fusione, se espera que se celebre/inaugure/fusione, en el país, en todo el país, a todo el país, pacífico, asia pacífico, asia y el pacífico, servicios públicos (en) (línea), servicio público, servicios administrativos, servicios médicos, servicios sanitarios, servicios bancarios, servicios postales, servicios sociales, servicios básicos, servicios en línea, servicios digitales, calidad de los/del servicios/servicio, centro de servicios, prestación de servicios, servicios ambientales forestales, servicios meritorios, méritos y servicios,
		economía de mercado, economía colectiva, economía marina/marítima/azul, economía nocturna, economía privada, economía verde, economía circular, economía rural, economía mundial/global, economía fronteriza, economía del conocimiento, economía familiar, economía forestal, economía cooperativa, economía estatal, zona económica, zonas económicas, zona económica fronteriza, asuntos económicos, comité económico, comité de economía, área económica, región económica clave,
		ministerio/departamento/sección de agricultura (y) (medio) (ambiente/desarrollo) (rural), servicio/dirección provincial de agricultura, ministerio/departamento/servicio/dirección de industria y comercio, industria y comercio, ministerio/departamento/servicio/dirección de (la) construcción, ministerio/departamento/servicio/dirección de cultura deporte/deportes y turismo, cultura deportes y turismo, departamento/ministerio/servicio/dirección de turismo, departamento/ministerio/servicio/dirección de planificación e inversión, planificación e inversión, ministerio/departamento/servicio de finanzas/hacienda, departamento/ministerio/servicio de educación y (formación), departamento/ministerio/servicio de salud, cámara de comercio e industria, oficina de estadística, instituto de la seguridad social, seguro social de vietnam, seguro social provincial, instituto del seguro social, servicio/departamento/dirección/administración general de aduanas, comisión de economía y presupuesto, promoción de inversiones, promoción de la inversión, centro de promoción, clima de inversión, entorno de inversión, entorno inversor, promoción turística, año nacional del turismo, año nacional de turismo, año turístico, (la) construcción/edificación del partido, construcción partidista, construcción de la nueva ruralidad, construcción de nuevas áreas rurales, construcción de nuevas zonas rurales, obras de construcción, en construcción, de la construcción de, la construcción de, construcción de infraestructuras, materiales de construcción, inicio de la construcción,
		industria 4.0, revolución industrial, parque industrial, parques industriales, zona industrial, zonas industriales, polígono industrial, polígonos industriales, clúster/clústeres/cluster industrial/industriales, complejo/complejos industrial/industriales, desarrollo industrial, suelo industrial, hogares comerciales, capital provincial, la capital, capital del país, capital humano, contribuyó al crecimiento, al crecimiento económico, al crecimiento general, al crecimiento global, al crecimiento total, puntos porcentuales al crecimiento, aport* ~ al crecimiento, del grdp, del pib, del producto interno bruto, en el grdp, en el pib, de la economía, en la economía, de toda la economía, en la estructura económica, de la estructura económica,
		provincia de, la provincia de, la ciudad de, el distrito de, la comuna de, del distrito de, esta provincia de, la capital de, la provincia norteña/sureña/central/costera/montañosa/fronteriza/septentrional/meridional/vietnamita/vecina/altiplánica (vietnamita) de,
		comité popular, consejo popular, comité del partido, comité provincial, comité ejecutivo, comité permanente, gobierno de vietnam, frente de la patria, ho chi minh ~ ejemplo, pensamiento de ho chi minh, unión de jóvenes comunistas ho chi minh, unión de la juventud comunista ho chi minh, academia nacional de política ho chi minh, tío ho, ruta ho chi minh, presidente ho chi minh, agencia vietnamita de noticias,
		por otro lado, por un lado, por una parte, por otra parte, en primer lugar, en segundo lugar, en tercer lugar, en primer término, en lugar de, tuvo lugar, tendrá lugar, tener lugar, tiene lugar, en ningún lugar, al mismo tiempo, una vez, a la vez, de una vez, cada vez, otra vez, en vez de, alguna vez, tal vez, medio ambiente, recursos naturales y medio ambiente, por medio de, en medio de, de peso, deuda de gratitud, energía solar, energía renovable, energía eólica, sector energético, población activa, población local, reducción de la pobreza, lucha contra la pobreza, alivio de la pobreza, alivio a la pobreza, eliminación del hambre, erradicación de la pobreza, superficie de suelo, área/áreas rural/rurales, en el área, en esta área, áreas protegidas, área urbana, áreas urbanas, áreas montañosas, zonas rurales, seguridad y orden, empresas disueltas, empresas suspendidas, empresas que suspendieron, empresas que reanudaron, empresas reactivadas, reanudaron ~ operaciones, empresas que se retiraron, se disolvieron ~ empresas, empresas ~ suspendieron, empresas ~ disueltas, cesaron ~ actividad, volvieron ~ operar, empresas cerradas, apoyo a las empresas, ayuda a las empresas, asociación de empresas, comunidad empresarial, empresas y ciudadanos, ciudadanos y empresas, capital social`,
	abbreviations: `sr, sra, srta, dr, dra, prof, lic, ing, art, arts, núm, num, nro, no, nº, pág, págs, p, pp, vol, etc, ej, p.ej, aprox, máx, mín, av, avda, tel, telf, tfno, ext, fig, sig, sgte, sgtes, cía, ltda, ltd, inc, corp, s.a, s.l, ee, uu, ee.uu, vs, ene, feb, abr, jun, jul, ago, sept, oct, nov, dic, a.m, p.m, d.c, a.c, dpto, depto, prov, gob, gral, cnel, tte, ref, cfr, dna, tp, hcm`
};
