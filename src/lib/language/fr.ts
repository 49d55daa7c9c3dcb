import type { LanguagePack } from './schema.ts';

/** What may stand between two nouns: "valeur des exportations", "valeur de l'exportation". */
const de = '(de/d/du/des) (la/l)';
const grew =
	'(a/ont/est/s’est) augment*/progressé/progresse/progressent/progresser/crû/cru/croît*/accru*/bondi/grimpé/recul*/baiss*/chuté/fléchi/gagn*/contracté*';
/** Before the name of a month. */
const mois = '(du) mois de/d';
const weighs = 'représent*/compt*/pèse/pèsent/contribu*/constitu*/occupe/occupent';
const share = 'part/proportion/poids/contribution/pourcentage';
const rate = 'croissance/progression/hausse/recul/baisse';

/** French, as written in Vietnam and as machines translate it from Vietnamese. */
export const fr: LanguagePack = {
	code: 'fr',
	name: 'French',
	nativeName: 'français',
	direction: 'ltr',
	proclitics: [],
	decimal: ',',
	grouping: [' ', '.'],

	cardinals: {
		0: 'zéro',
		1: 'un point',
		2: 'deux',
		3: 'trois',
		4: 'quatre',
		5: 'cinq',
		6: 'six',
		7: 'sept',
		8: 'huit',
		9: 'neuf',
		10: 'dix, une dizaine',
		11: 'onze',
		12: 'douze, une douzaine',
		13: 'treize',
		14: 'quatorze',
		15: 'quinze, une quinzaine',
		16: 'seize',
		17: 'dix-sept',
		18: 'dix-huit',
		19: 'dix-neuf',
		20: 'vingt, une vingtaine',
		30: 'trente, une trentaine',
		40: 'quarante, une quarantaine',
		50: 'cinquante, une cinquantaine',
		60: 'soixante, une soixantaine',
		70: 'soixante-dix, septante',
		71: 'soixante et onze, septante et un',
		80: 'quatre-vingt, quatre-vingts, huitante, octante',
		90: 'quatre-vingt-dix, nonante',
		100: 'cent, une centaine',
		101: 'cent un, cent une',
		1000: 'un millier, mille',
		1000000: 'un million, le million',
		1500000: 'un million et demi',
		1000000000: 'un milliard, le milliard, du milliard',
		1500000000: 'un milliard et demi',
		1000000000000: 'un billion',
		81: 'quatre-vingt-un, quatre-vingt-une',
		1001: 'mille un, mille une'
	},
	scales: {
		100: 'cent, cents, centaine, centaines',
		1000: 'mille, mil, millier, milliers, k',
		1000000: 'million, millions, mln, mio, m',
		1000000000: 'milliard, milliards, md, mds, mrd, mrds, mia',
		1000000000000: 'billion, billions, trillion, trillions, millier/milliers de milliards',
		1000000000000000: 'billiard, billiards, million/millions de milliards'
	},
	looseNumbers: { 1: 'un, une' },
	numberJoiners: 'et, de, d',
	marksOptional: true,
	numberCompounds: false,
	notNumbers: 'pour cent',
	pointWords: 'virgule',
	minusWords: 'moins',
	ordinals: {
		1: 'premier, première, premiers, premières, unième, numéro un, en tête',
		2: 'deuxième, deuxièmes, second, seconde, dauphin, dauphine',
		3: 'troisième, troisièmes',
		4: 'quatrième, quatrièmes',
		5: 'cinquième, cinquièmes',
		6: 'sixième, sixièmes',
		7: 'septième, septièmes',
		8: 'huitième, huitièmes',
		9: 'neuvième, neuvièmes',
		10: 'dixième, dixièmes',
		11: 'onzième',
		12: 'douzième',
		13: 'treizième',
		14: 'quatorzième',
		15: 'quinzième',
		16: 'seizième',
		17: 'dix-septième',
		18: 'dix-huitième',
		19: 'dix-neuvième',
		20: 'vingtième',
		30: 'trentième',
		40: 'quarantième',
		50: 'cinquantième',
		60: 'soixantième',
		70: 'soixante-dixième, septantième',
		71: 'soixante et onzième',
		80: 'quatre-vingtième',
		90: 'quatre-vingt-dixième, nonantième',
		100: 'centième',
		1000: 'millième, millièmes',
		1000000: 'millionième',
		1000000000: 'milliardième'
	},
	ordinalSuffixes:
		'er, re, ère, e, è, ème, eme, ième, ieme, nd, nde, ers, res, ères, es, èmes, emes, ere, ière, iere, ier',
	ordinalPrefixes: 'n°, nº, numéro, numéros, nos',
	fractions: {
		0.1: 'un dixième',
		0.1667: 'un sixième',
		0.2: 'un cinquième, le cinquième',
		0.25: 'un quart, le quart, du quart',
		0.3333: 'un tiers, le tiers, du tiers',
		0.4: 'deux cinquièmes',
		0.5: 'la moitié, une moitié, de moitié, moitié, demi, demie',
		0.6: 'trois cinquièmes',
		0.6667: 'deux tiers',
		0.7: 'sept dixièmes',
		0.75: 'trois quarts',
		0.8: 'quatre cinquièmes',
		0.9: 'neuf dixièmes'
	},
	multiples: {
		1.5: 'une fois et demie, une fois et demi',
		2: 'doublé, doublée, doublés, doublées, le double, du double, au double, doubler, doublant, un doublement, doublent, doublait, doublera, multiplié/multipliée/multipliés/multipliées par deux',
		2.5: 'deux fois et demie/demi',
		3: 'triplé, triplée, triplés, triplées, le triple, du triple, tripler, triplant, un triplement, triplent, multiplié/multipliée/multipliés/multipliées par trois',
		3.5: 'trois fois et demie/demi',
		4: 'quadruplé, quadruplée, quadruplés, quadruplées, le quadruple, quadrupler, multiplié/multipliée/multipliés/multipliées par quatre',
		4.5: 'quatre fois et demie/demi',
		5: 'quintuplé, quintuplée, quintuplés, le quintuple, quintupler, multiplié/multipliée/multipliés/multipliées par cinq',
		6: 'sextuplé, le sextuple, multiplié/multipliée/multipliés/multipliées par six',
		7: 'multiplié/multipliée/multipliés/multipliées par sept',
		8: 'multiplié/multipliée/multipliés/multipliées par huit',
		9: 'multiplié/multipliée/multipliés/multipliées par neuf',
		10: 'décuplé, décuplée, le décuple, décupler, multiplié/multipliée/multipliés/multipliées par dix'
	},
	times: 'fois',
	ratioWords:
		'sur, sur les, sur un total de, sur ses, sur leurs, des, de ses, de nos, parmi les, parmi ses, sur les quelque',
	rangeWords: 'à, jusqu’à, ou',
	rangeOpeners:
		'entre, compris entre, comprise entre, allant de, variant de, oscillant entre, une fourchette de',
	moves: {
		from: 'de, d, du, des',
		verbs: `passé/passée/passés/passées, passe/passent, passait/passaient, passer, passera/passeront, passant, passa/passèrent, monté/montée/montés/montées, monte/montent, monter, tombé/tombée/tombés/tombées, tombe/tombent, descendu/descendue/descendus/descendues, reculé, augmenté, grimpé, bondi, remonté/remontée/remontés, diminué, baissé, chuté, revenu/revenue/revenus/revenues, progressé, porté/portée/portés/portées`
	},
	conjunctions: 'et, au, et de, et d, ainsi que, ainsi que de, de même que',

	units: {
		'%': 'pour cent, pourcent, pourcents, p. 100, p. cent, pct',
		pp: 'point/points de pourcentage, point/points de pour cent, point/points de %, point/points pourcentage, pp, pt de pourcentage, pts de pourcentage, % point/points, de pourcentage',
		per_mille: 'pour mille',
		per_10000:
			'pour/par/sur 10 000 habitants/personnes, pour/par/sur 10.000 habitants/personnes, pour/par/sur 10000 habitants/personnes, pour/par dix mille habitants/personnes',
		VND: '(de/d) dong/dongs/dông/dôngs/đồng/đồngs/đông/đôngs/vnd/vnđ (vietnamiens)',
		USD: '(de/d) dollar/dollars/usd/billets (américains/américain/us/verts), de $',
		EUR: '(de/d) euro/euros/eur',
		CNY: '(de/d) yuan/yuans/renminbi/rmb/cny',
		JPY: '(de/d) yen/yens/jpy',
		KRW: '(de/d) won/wons/krw',
		points: 'point/points, pts',
		t: '(de/d) tonne/tonnes (métriques), t',
		kg: '(de/d) kilo/kilos/kilogramme/kilogrammes/kg',
		quintal: '(de/d) quintal/quintaux',
		'quintal/ha':
			'quintal/quintaux/q par hectare, quintal/quintaux/q par ha, quintal/quintaux/q à l’hectare, quintaux ha, quintaux hectare, q ha',
		't/ha':
			'tonne/tonnes/t par hectare, tonne/tonnes/t par ha, tonne/tonnes/t à l’hectare, tonnes ha, tonnes hectare, t ha',
		'VND/ha':
			'(de/d) dong/dongs/dông/dôngs/đồng/vnd par/à hectare/ha, (de/d) dong/dongs/dông/dôngs/đồng/vnd à l’hectare',
		ha: '(de/d) hectare/hectares/ha',
		km: '(de/d) kilomètre/kilomètres/km',
		km2: '(de/d) kilomètre/kilomètres/km carrés/carré/², km²',
		m: '(de/d) mètre/mètres, m',
		m2: '(de/d) mètre/mètres carrés/carré, m²',
		m3: '(de/d) mètre/mètres cubes/cube, m³',
		kWh: '(de/d) kilowattheure/kilowattheures/kwh, kilowatts heures',
		MWh: '(de/d) mégawattheure/mégawattheures/mwh',
		GWh: '(de/d) gigawattheure/gigawattheures/gwh',
		TWh: '(de/d) térawattheure/térawattheures/twh',
		TEU: '(de/d) EVP/TEU/TEUs',
		MW: '(de/d) mégawatt/mégawatts/mw'
	},
	unitsBefore: { times: 'multiplié/multipliée/multipliés/multipliées/multipliant par' },
	bounds: {
		about:
			'environ, d’environ, à environ, quelque, de quelque, à quelque, autour de, aux alentours de, à peu près, approximativement, plus ou moins, de l’ordre de, une moyenne de, avoisine, avoisiné, avoisinait, avoisinant, avoisinent, avoisiner, voisin de, voisine de, aux environs de, grosso modo',
		over: 'plus de/d, de plus de/d, à plus de/d, un peu plus de/d, légèrement plus de/d, bien plus de/d, supérieur/supérieure/supérieurs/supérieures à, plus important que, au-dessus de, au-delà de, dépassant, dépasse, dépassent, dépassé, dépassait, dépasser, dépassera, excédant, excède, franchi, franchit, franchissant, franchir, franchi le cap de/des, franchi la barre de/des, la barre de/des, le cap de/des, passé la barre de/des, dépassé le seuil de/des, le seuil de/des',
		under:
			'près de/d, de près de/d, à près de/d, presque, moins de/d, de moins de/d, à moins de/d, un peu moins de/d, inférieur/inférieure/inférieurs/inférieures à, pas loin de, à peine, frôle, frôlé, frôlant, approche, approche de, approché, approchant, approchent, proche de, proches de, en dessous de, sous les, sous la barre de/des, frise, frisé, frisant',
		at_least:
			'au moins, d’au moins, à au moins, au minimum, un minimum de/d, minimum, pas moins de/d, au bas mot, à tout le moins, plus ou égal à, supérieur ou égal à',
		at_most:
			'au plus, tout au plus, au maximum, un maximum de/d, maximum, pas plus de/d, jusqu’à, inférieur ou égal à, ne dépassant pas, ne dépasse pas, à concurrence de'
	},
	boundsAfter: {
		about: 'environ, à peu près, ou à peu près, approximativement',
		at_least:
			'ou plus, ou davantage, et plus, au moins, et au-delà, ou mieux, au minimum, et davantage',
		at_most: 'ou moins, au plus, au maximum, et moins'
	},
	amountWords: 'de',
	cues: {
		rise: `+, augment*, progressé, progresse, progressent, progresser, progressant, progressait, progressera, progression*, hauss*, en hausse, à la hausse, croît*, croissent, croissant, croissait, crû, cru, accroît*, accroiss*, accru*, bond, bonds, bondi*, grimp*, envolé*, envole*, monte, montent, monté, montée, montés, monter, gagn*, gain, gains, avance, avancé, avancer, relevé, relevée, relevés, relever, rehauss*, élargi*, étendu, amélior*, renforcé, accélér*, rebond*, essor, dynamisme, flamb*, explosé, surcroît, de plus que/qu, de plus par, plus que/qu, davantage que/qu, de mieux que/qu, plus élevé/élevée/élevés/élevées que/qu, plus haut/haute que/qu, supérieur/supérieure/supérieurs/supérieures à celui/celle/ceux/celles, supérieur/supérieure/supérieurs/supérieures de, meilleur/meilleure que, passé, passée, passés, passées, passer, passant, passe, passent, plus-value, reprise, remont*, en progrès, positif, positive, ajouté, ajoutée, grandi*, gonflé*, étoffé*`,
		fall: `baiss*, en baisse, à la baisse, diminu*, recul*, en recul, repli*, en repli, chut*, rédui*, réduction*, décroî*, décroiss*, décru*, contract*, fléchi*, cédé, cède, cèdent, perdu, perd, perdant, perdent, perdre, perte, dégringol*, plong*, retombé*, ramen*, abaiss*, descend*, tombé*, tombe, tomber, tombant, tassement, tassé, ralenti*, rétréci, amputé, supprimé*, allégé, de moins que/qu, de moins par, moins que/qu, plus bas/basse/faible que/qu, inférieur/inférieure/inférieurs/inférieures à celui/celle/ceux/celles, inférieur/inférieure/inférieurs/inférieures de, moins élevé que, déclin*, négatif, négative, détérioré, dégradé, régress*`,
		by: 'à raison de, à hauteur de',
		to: 'jusqu’à, pour atteindre, pour s’établir à, à seulement, à environ, à plus de, à près de',
		reach: `atteint, atteints, atteinte, atteintes, atteign*, atteindr*, élève à, élève au, élevé à, élevée à, élevés à, élevées à, élevant à, élevait à, élèvent à, élever à, élèverait à, établi à, établie à, établis à, établies à, établit à, établissent à, établissant à, établissait à, établir à, chiffré à, chiffrée à, chiffre à, chiffrent à, chiffrant à, chiffrait à, monté à, montée à, monte à, montent à, montant à, situé à, située à, situés à, situe à, situent à, situant à, situait à, totalis*, avoisin*, enregistre, enregistrent, enregistré, enregistrée, enregistrés, enregistrant, affich*, ressort à, ressorti à, ressortie à, obtenu, obtenue, obtient, obtenir, obtenant, réalisé, réalise, réalisent, perçu*, perçoi*, percev*, collecté, collectée, collectés, collecte, encaissé*, engrang*, accueill*, reçu, reçoi*, recevoir, attir*, rapporté, rapporte, rapportent, rapportant, généré, génère, générant, n’être plus que de, n’est plus que de, n’étant plus que de, ne sont plus que de, est de, était de, sont de, étaient de, sera de, fut de, a été de, ont été de, n’était que de, est désormais de, valait, vaut, valant, pèse, pesait, compte, comptent, comptait, comptaient, comptant, recense, recensé, recensés, recensait, dénombre, dénombrait, dispose de, s’inscrit à, inscrit à, culmine à, culminé à, arrêté à, arrêtée à, arrêtées à, arrêtés à, maintenu à, maintient à, plafonné à, plafonne à, stabilisé à, d’une valeur de, d’un montant de, évaluée, crédité de, créditée de, noté, cumulé, soit`,
		share: `part, parts, la part de/du/des, une part de, proportion, proportions, représent*, compte pour, comptent pour, comptait pour, comptant pour, compté pour, poids, contribue à/pour, contribuent à/pour, contribué à/pour, contribuant à/pour, quote-part, constitu*, occupe, occupent, occupait, occupant, détient, entre pour, du total, du nombre total, de l’ensemble, de la valeur totale, du montant total, des recettes totales, assuré, assurent, structure, structure économique, dans la structure, pèse pour, pourcentage, concentre, concentrent`,
		growth: `croissance, taux de croissance, rythme de croissance, taux de progression, rythme de progression, croissance annuelle, croissance moyenne, croissance économique, taux d’augmentation, taux d’accroissement, vitesse de croissance`,
		plan: `plan, plans, du plan, le plan, plan annuel, plan de l’année, plan assigné/assignée, plan attribué, plan alloué, plan fixé, plan initial, prévu/prévue/prévus au/par le plan, planifié, planifiée, planifiés, programmé, objectif annuel, objectif de l’année, objectif du plan, objectif fixé, objectif assigné, objectif attribué, objectif initial, l’objectif, les objectifs, de l’objectif, l’objectif de/d, leur objectif de/d, son objectif de/d, des objectifs, objectif annuel fixé, objectif de la résolution, consigne, quota, tâche assignée, cible annuelle, de la cible, la cible, plan de capital, plan d’investissement, programme annuel, (des/les/aux) attentes, montant voté, (de) ce qui était/est attendu/prévu/programmé/demandé/assigné, (de) ce que ~ demandé/prévu/assigné`,
		estimate_plan: `prévisions, prévisions budgétaires, prévision budgétaire, prévision annuelle, prévisions annuelles, prévision de l’année, prévisions de l’année, prévision assignée, prévisions assignées, prévisions fixées, la prévision, les prévisions, l’estimation, les estimations, estimation budgétaire, estimations budgétaires, estimation annuelle, estimations annuelles, estimation de l’année, estimation du budget, estimation assignée, estimations assignées, estimation attribuée, estimation légale, estimation fixée, budget prévu, budget prévisionnel, budget assigné, budget primitif, loi de finances, devis, ordonnance, montant prévu, montant budgété, budgété, budgétés, budgétée, projections`,
		central: `gouvernement, gouvernement central, du gouvernement, premier ministre, ministère des finances, assemblée nationale, échelon central, pouvoir central, autorités centrales, autorité centrale, assigné par le centre, le centre, centrale, central, niveau central`,
		council: `conseil populaire, conseils populaires, conseil populaire provincial, comité populaire, comité populaire provincial, assigné/assignée/assignées/assignés/fixé/fixée/fixées/fixés/attribué/attribuée par la province, conseil provincial, échelon provincial, niveau provincial, résolution provinciale, province assigne`,
		exceed: `dépass*, surpass*, excédé, excède, excédant, supérieur/supérieure/supérieurs/supérieures au plan/objectif/budget, supérieur/supérieure/supérieurs/supérieures à l’objectif/l’estimation/la, supérieur/supérieure/supérieurs/supérieures aux prévisions/objectifs/estimations, au-dessus du plan, au-dessus des prévisions, au-dessus de l’objectif, de l’estimation en plus, au-delà du plan, au-delà des prévisions, au-delà de l’objectif, de plus que le plan, de plus que les prévisions, de plus que l’objectif, de plus que prévu, plus que prévu, plus élevé que prévu, mieux que prévu, en avance sur, excédent, meilleur/meilleure/meilleurs/meilleures que prévu/prévue, de mieux que prévu, dépasse/dépassent ~ attentes, au-delà des attentes`,
		complete: `équivaut, équivalant, équivalent, équivalente, équivalents, correspondant à, correspond à, correspondent à, égal à, égale à, égaux à, réalisant, réalisation de, réalisé à, réalisée à, réalisées à, accompli*, rempli*, achevé*, achevant, achever, exécut*, mené à bien, taux de réalisation, taux d’exécution, honoré, tenu, comme prévu`,
		below: `en deçà, en deçà de/du/des, en dessous de/du/des, au-dessous de/du/des, inférieur/inférieure/inférieurs/inférieures au/aux plan/prévisions/objectif/objectifs, inférieur/inférieure/inférieurs/inférieures à l’objectif/l’estimation, sous le plan, sous l’objectif, de moins que prévu, moins que prévu, moins que le plan, moins que l’objectif, manqué, manque, loin de l’objectif, en retard sur, n’a pas atteint, n’ont pas atteint, déficit, inachevé`,
		comparison: `que la moyenne, à la moyenne, de la moyenne, moyenne nationale, moyenne du pays, moyenne régionale, moyenne de la région, celle/celui du pays, celle/celui de l’ensemble du pays, la moyenne, niveau moyen, fois celle/celui de, au-dessus de la moyenne, au-dessous de la moyenne, sous la moyenne, supérieur/supérieure/supérieurs/supérieures à la moyenne (nationale/régionale), inférieur/inférieure/inférieurs/inférieures à la moyenne (nationale/régionale), que le pays, que l’ensemble du pays, que dans l’ensemble du pays`,
		compared: `derrière, devant, par rapport à/au/aux, comparé à/au/aux, comparée à/au/aux, comparés à/au/aux, comparées à/au/aux, comparativement à/au/aux, en comparaison de/du/avec, en comparaison, contre, face à/au, qu’en, qu’à, qu’au, qu’il y a, que l’an, que l’année, que celui, que celle, que durant, que lors, que pendant, que sur, vis-à-vis de, passé de, passée de, passés de, passées de, passer de, passant de, passe de, après, au lieu de, alors que, à comparer, celui de, celle de, ceux de, qu’entre`,
		estimated: `estimé*, estime, estiment, estimer, estimant, estimé/estimée/estimés/estimées à, évalué*, évalué/évaluée/évalués/évaluées à, évalue, devrait, devraient, attendu, attendue, attendus, attendues, provisoire, provisoires, préliminaire, préliminaires, selon les estimations, selon une estimation, en estimation, probablement, escompté, escomptée, projeté, projetée, prévu, prévue, prévus, prévues, est prévu à, sont prévues à, projection, pourrait, pourraient, aurait/auraient ~ atteint/augmenté/progressé/gagné/crû/reculé/baissé/dépassé/rapporté/totalisé, atteindrai*, augmenterai*, progresserai*, gagnerai*, croîtrai*, reculerai*, baisserai*, diminuerai*, dépasserai*, avoisinerai*, totaliserai*, représenterai*, porterai*, élèverai*, établirai*, situerai*, chiffrerai*, rapporterai*, accueillerai*, en passe de, premières évaluations, calculs préliminaires, chiffres provisoires, anticipé/anticipée/anticipés/anticipées/anticipe/anticipent, s’attend à, s’attendent à, premiers/premières/dernières/nouvelles/récentes estimations/évaluations/calculs/projections, première/dernière/nouvelle estimation/évaluation/projection, approchera, approcheront, approcherai*, tournerai*, grimperai*, descendrai*, remonterai*, sauf surprise/imprévu`,
		target: `objectif, objectifs, objectif de/d, pour objectif, objectif est de, se fixe, se fixent, fixe, fixé l’objectif (de/d), fixe l’objectif de/d, fixent l’objectif de/d, un objectif de/d, s’est fixé, s’est fixée, se sont fixé, fixer, vise, visent, visant, visait, viser, ambitionne, ambitionnent, ambition, ambitionnant, s’efforce, s’efforcent, s’efforçant, s’efforcer, efforcera, efforts pour, tâche de, cherche à, cherchent à, aspire, aspire à, table/tablent/tablait/tablaient/tablant sur, compte/comptent (également/aussi/bien) atteindre/porter/accueillir/attirer/créer/réduire/exporter/collecter/percevoir/recevoir/franchir/dépasser/doubler/former/planter/construire/bâtir/ramener/faire/achever/parvenir, entend, entendent, entend atteindre, prévoit, prévoient, prévoyant, prévoir, planifie, planifie de, projette, d’ici, d’ici à, d’ici la fin, d’ici fin, horizon, à l’horizon, doit, doivent, devra, devront, sera, seront, atteindra, atteindront, espère, espèrent, souhaite, souhaitent, s’engage, s’engagent, engage à, à atteindre, cap sur, cible, cibles, but, déterminée à, déterminé à, résolue à, porter à, porter le, porter la, vouloir, veut, veulent, se propose, au menu de, orientation, vision, voulons, veux, souhaitons, entendons, visons, espérons, engageons, m’engage, fixons, ambitionnons, s’agira, faudra, appelé/appelée/appelés/appelées à, ferai*, serait/seraient porté*, est demandé de, s’assigne, s’assignent, barre ~ placée/fixée à, il est prévu de/d`,
		respectively:
			'respectivement, dans cet ordre, dans l’ordre, respectif, respectifs, respectives, tour à tour',
		of_which: `dont, parmi lesquels, parmi lesquelles, parmi eux, parmi elles, parmi ceux-ci, y compris, notamment, en particulier, incluant, inclus, comprenant, comprend, comprennent, desquels, desquelles, à lui seul, à elle seule, à eux seuls, à elles seules, composé de, répartis, à savoir, sur ce total, de ce total, sur ce montant, de ce montant, sur ce nombre, de ce nombre`,
		total: `total, totale, totaux, totales, totalité, au total, en tout, un total de, l’ensemble des, ensemble, global, globale, globaux, globales, cumulé/cumulés/cumulées, cumulée, cumul, somme, au global, à ce jour, jusqu’à présent, portant à, portant le total, portant le nombre, tous confondus, toutes sources confondues`,
		additional: `supplémentaire, supplémentaires, nouveau, nouveaux, nouvelles, additionnel, additionnels, additionnelle, additionnelles, autres, autre, encore, en outre, de plus, nouvellement, récemment, s’ajoutent, s’ajoute, en plus`,
		rank: `rang, rangs, au rang, classe, classent, classé, classée, classer, classement, classements, classant, se classe, se plaçant, place, places, placé, placée, plaçant, se place, position, positions, positionne, positionné, positionnée, podium, arrive, arrivent, arrivé, arrivée, arrivant, se hisse, hissé, hissée, hissant, hisser, se situe au, figure au, figurait au, palmarès, en tête du/des/de, se classe en tête, arrive en tête, prend la tête, prenant la tête, tête du classement, tête de liste, pointe à, pointe au, soit le, soit la, au pci/papi/pgi/dti/sipas/par, occupe le, occupe la, occupant le, occupant la`,
		rank_steps:
			'places, rangs, positions, crans, échelons, place de plus, places de plus, places de mieux, rang de plus, cran, marches',
		top: 'parmi les ~ premiers/premières, top, le top, du top, dans le top, premières/premiers/meilleures/meilleurs provinces/localités/villes/places/rangs/du/des/exportateurs, premières places, groupe de tête, groupe des meilleurs, mieux classées, mieux classés, mieux notées, plus performantes, plus performants, groupe des premiers',
		in_country: `du pays, au pays, dans le pays, dans tout le pays, de tout le pays, de l’ensemble du pays, à l’échelle nationale, à l’échelle du pays, au niveau national, sur le plan national, au plan national, national, nationale, des 63, sur 63, sur les 63, parmi les 63, des 34, sur 34, sur les 34, parmi les 34, au Vietnam, du Vietnam, des provinces et villes, parmi les provinces et villes, des provinces, des localités, parmi les localités, des 63 provinces, des 34 provinces`,
		in_region: `de la région, dans la région, régional, régionale, du delta, delta du fleuve rouge, delta du mékong, du nord, du centre, du sud, du centre-nord, centre-nord, du centre-sud, hauts plateaux, hauts plateaux du centre, tây nguyên, sud-est, nord-ouest, nord-est, littoral central, côte centrale, littoral du centre, moyennes régions, moyenne région, régions montagneuses du nord, midlands, région économique clé, zone économique clé, des provinces montagneuses, des provinces du nord, des provinces du centre, des provinces du delta, des provinces côtières, des 14 provinces, de la zone`,
		national: `moyenne nationale, moyenne du pays, (au) niveau national, (à) (l’) échelle nationale, (sur) (le) plan national, dans tout le pays, de l’ensemble du pays, l’ensemble du pays, tout le pays, du pays tout entier, le pays entier, le pays, national, nationale, nationalement, du vietnam, au niveau du pays, à l’échelle du pays, le pays dans son ensemble`,
		per: 'par, chaque, pour, pour chaque, à chaque, par an, par mois, par personne',
		neighbour:
			'voisin/voisine/voisins/voisines, limitrophe/limitrophes, adjacent/adjacente, frontalière voisine, de son côté, quant à, province sœur, pour sa part, à côté, au nord, au sud',
		award: `décerné, décernés, décernée, décernées, décerner, décerne, remis, remise, remises, récompensé, récompensés, récompensées, récompense, récompenses, satisfecit, satisfecits, distingué, distingués, distinguées, distinction, distinctions, honoré, honorés, félicité, félicités, diplôme/diplômes d’honneur, drapeau/drapeaux d’émulation, médaille, médailles, certificat/certificats de mérite, diplôme/diplômes de mérite, mérites, prime, primes, loué`,
		negation:
			'ne, n’a pas, n’ont pas, n’est pas, ne pas, pas encore, sans, jamais, aucun, aucune, ni, non, guère, toujours pas'
	},
	themes: {
		review:
			'bilan/bilans, revue, passé/passe/passer en revue, dress*, clôtur*, résultats, synthèse, compte rendu, évalu*, travail de, travaux de, boucl*, achèv*, achev*, rétrospective, examin*, situation de/en, conclu*',
		agenda:
			'tâche/tâches, plan/plans, objectif/objectifs, orientation*, missions, perspective/perspectives, cap sur, priorités, prépar*, feuille de route, déploy*, déploiement, lanc*, budget pour, programme de travail, projet de budget, horizon',
		figures:
			'chiffre/chiffres, données, statistique*, indicateur*, calcul*, résultats, montants, estimations'
	},
	subjects: {
		economy: 'économ*, croissan*, croît, crû, PIB, PRB, activité',
		industry: 'industri*, usine*, manufactur*, atelier*, minier*, mines, fabri*',
		agriculture: 'agricol*, agricult*, élevage*, éleveur*, paysan*, cheptel',
		crops:
			'riz, paddy, récolt*, moisson*, culture/cultures, cultiv*, sem/semé/semés/semis/semer, champ/champs, céréal*, vivrier*, maïs, rendement*, surface/surfaces, rizi*',
		fisheries: 'pêch*, poisson*, crevett*, aquaco*, aquacult*, chalut*, bateaux, halieut*',
		forests: 'forêt*, forest*, bois*, arbre/arbres, rebois*, sylvi*',
		budget: 'budg*, trésor, fisc*, impôt*, tax*, recette*, caisses, douan*, dépens*, finances',
		banking: 'banque*, banc*, crédit*, prêt*, dépôt*, emprunt*, épargne',
		public_investment:
			'investissement* public*, fonds public*, décaiss*, capitaux publics, crédits d',
		foreign_investment: 'étranger*, IDE, capitaux étrangers, sud-coréen*, japonais*, taïwan*',
		investment: 'invest*, projet*, capitaux, capital, licenc*, agrément*',
		enterprises: 'entrepris*, société/sociétés, firme/firmes, coopérativ*, compagni*, immatricul*',
		exports: 'export*, expédi*, vend* à, extérieur*, étranger, débouché*',
		imports: 'import*, achats à',
		retail: 'détail*, commerc*, magasin*, consomm*, vente/ventes, marché/marchés, négoce',
		prices: 'prix, inflation, coût*, IPC',
		tourism:
			'touris*, visit*, hôte/hôtes, voyag*, vacanc*, estiv*, plage*, hôtel*, nuitée*, séjour*, pèlerin*, chambre*, arrivées',
		new_rural: 'rural*, campagne*, critère*, norme/normes, village*, commune*, ruralité',
		poverty: 'pauvre*, démun*, précar*',
		income: 'revenu/revenus, salaire*, gagn*, niveau de vie',
		labour:
			"emploi*, travail*, travaux, main-d'œuvre, chôm*, embauch*, poste/postes, qualifi*, formé*, formation*, diplôm*, métier*",
		insurance: 'assur*, *assuré, cotis*',
		health:
			'santé, hôpita*, médec*, médic*, lit/lits, patient*, clinique*, vaccin*, enfant*, soign*',
		schools:
			'écol*, scol*, élève*, enseign*, étudiant*, classe/classes, lycé*, examen*, bachel*, bac, candidat*, éducat*',
		party: 'Parti, adhér*, membre*, cellule*, admis*, militant*, chefs de village, congrès',
		housing: 'maison*, logement*, habitat*, toit*, vétust*, insalubr*',
		safety:
			'accident*, mort/morts, tué*, bless*, police*, crim*, délit*, délinq*, infraction*, incend*, circulation',
		electricity: 'électri*, courant, MW, kWh, éolien*, solaire*, hydro*, réseau'
	},
	qualifiers: {
		advanced: 'avancé*, renforcé*, supérieur*',
		model: 'modèle*, exemplaire*, pilote*',
		foreign: 'étrang*, international*, IDE, extérieur, outre-mer',
		domestic: 'intérieur*, national, nationaux, domestique*, vietnamien*, local, locaux, interne*',
		customs: 'douan*, frontal*, import-export, droits',
		rural: 'rural*, paysan*, campagne*, agriculteurs, villageois',
		begun:
			'nouveau*, nouvel*, créé*, créat*, fondé*, immatricul*, agréé*, admis*, admission*, neuf/neuves, vu naître, naissance, inscri*, enregistr*, adhér*',
		standing:
			'en activité, actif*, active*, existant*, en vigueur, valid*, valable*, total*, au total, cumul*, à ce jour, effectif*, compte, en tout',
		ended:
			'dissou*, suspend*, fermé*, cessé*, faillite*, radié*, retiré*, arrêt*, interrog*, invité*, enquêt*, exclu*',
		spending: 'dépens*, décaiss*, déboursé*, engagé*',
		head: 'par tête/habitant/personne, tête, habitant',
		index: 'indice*'
	},
	nouns: {
		communes:
			'(de/d) commune/communes (rurales/rurale), (de/d) commune/communes et quartiers, (de/d) unité/unités/localités de niveau communal, (de/d) unités (administratives) communales, (de/d) unités administratives de niveau communal/commune, (de/d) communes-quartiers, (de/d) quartier/quartiers, (de/d) unités (administratives) de rang communal, (de/d) zones spéciales',
		districts:
			'(de/d) district/districts (ruraux), (de/d) unité/unités/localité/localités (administratives) de niveau/rang district, (de/d) unité/unités/localité/localités de district, (de/d) unités au niveau du district, (de/d) districts villes et bourgs, (de/d) arrondissement/arrondissements',
		provinces:
			'(de/d) province/provinces (et) (villes), (de/d) localité/localités, (de/d) provinces et municipalités, (de/d) villes et provinces',
		villages:
			'(de/d) village/villages, (de/d) hameau/hameaux, (de/d) groupe/groupes résidentiels/résidentiel/d’habitants/d’habitations/d’habitation, (de/d) quartiers résidentiels, (de/d) zones résidentielles, (de/d) groupes de population, (de/d) îlots',
		tourists:
			'(de/d) touriste/touristes, (de/d) visiteur/visiteurs, (de/d) voyageur/voyageurs, (de/d) vacancier/vacanciers, (de/d) arrivées (touristiques/de), (de/d) visites, (de/d) entrées touristiques, (de/d) excursionnistes, (de/d) pèlerins, (de/d) passages de touristes, (de/d) passages, (de/d) hôtes, (de/d) estivants, (de/d) entrées, (de/d) fidèles',
		foreign_tourists:
			'(de/d) (touristes/visiteurs/voyageurs/arrivées/vacanciers/clients/arrivants) étrangers/étrangères, (de/d) touristes/visiteurs/voyageurs/arrivées/vacanciers/clients/arrivants internationaux/internationales, (de/d) visiteurs venus de l’étranger, (touristes/visiteurs/vacanciers/voyageurs) venus de l’étranger',
		domestic_tourists:
			'(de/d) touristes/visiteurs/voyageurs/vacanciers/clients/arrivées nationaux/vietnamiens/domestiques/locaux/internes/intérieurs/nationales/intérieures, (de/d) voyageurs du pays',
		enterprises:
			'(de/d) entreprise/entreprises, (de/d) société/sociétés, (de/d) compagnie/compagnies, (de/d) firme/firmes, (de/d) PME, (de/d) start-up, (de/d) startups, (de/d) coopérative/coopératives, (de/d) petites et moyennes entreprises, (de/d) unités et entreprises, (de/d) micro-entreprises',
		projects: '(de/d) projet/projets (d’investissement), (de/d) sous-projets',
		people:
			'(de/d) personne/personnes, (de/d) habitant/habitants, (de/d) résident/résidents, (de/d) âmes, (de/d) individus, (de/d) citoyen/citoyens, (de/d) assurés, (de/d) patients, (de/d) enfants, (de/d) élèves, (de/d) étudiants, (de/d) gens',
		households:
			'(de/d) foyer/foyers, (de/d) ménage/ménages, (de/d) famille/familles, (de/d) foyers pauvres, (de/d) foyers agricoles',
		workers:
			'(de/d) travailleur/travailleurs, (de/d) ouvrier/ouvriers, (de/d) salarié/salariés, (de/d) employé/employés, (de/d) actif/actifs, (de/d) demandeurs d’emploi, (de/d) chômeurs, (de/d) travailleuses',
		jobs: '(de/d) emploi/emplois, (de/d) poste/postes de travail, (de/d) créations d’emplois, (de/d) places de travail',
		houses:
			'(de/d) maison/maisons, (de/d) logement/logements, (de/d) habitation/habitations, (de/d) masures, (de/d) foyers logés, (de/d) appartements',
		party_members:
			'(de/d) membre/membres du parti, (de/d) nouveaux membres, (de/d) adhérents, (de/d) nouveaux adhérents, (de/d) militants, (de/d) membres, (de/d) communistes, (de/d) admissions, (de/d) adhésions, (de/d) personnes d’élite',
		party_organisations:
			'(de/d) organisation/organisations (de) (base) du parti, (de/d) organisations de base, (de/d) cellule/cellules (du) (parti), (de/d) comité/comités du parti, (de/d) sections du parti, (de/d) organes du parti, (de/d) organisations affiliées du parti',
		cadres:
			'(de/d) cadre/cadres, (de/d) fonctionnaire/fonctionnaires, (de/d) agent/agents (publics), (de/d) effectifs, (de/d) postes, (de/d) employés publics, (de/d) dirigeants, (de/d) postes budgétaires',
		schools:
			'(de/d) école/écoles, (de/d) établissement/établissements (scolaires/d’enseignement/éducatifs), (de/d) lycées, (de/d) collèges, (de/d) maternelles',
		doctors: '(de/d) médecin/médecins, (de/d) docteurs',
		beds: '(de/d) lit/lits (d’hôpital/hospitaliers/d’hospitalisation)',
		products: '(de/d) produit/produits, (de/d) articles ocop, (de/d) spécialités',
		criteria: '(de/d) critère/critères, (de/d) sous-critères, (de/d) normes',
		targets:
			'(de/d) indicateur/indicateurs, (de/d) objectif/objectifs, (de/d) cibles, (de/d) indices fixés, (de/d) principaux indicateurs/objectifs',
		cases:
			'(de/d) affaire/affaires, (de/d) cas, (de/d) infraction/infractions, (de/d) délit/délits, (de/d) crime/crimes, (de/d) accident/accidents, (de/d) incidents, (de/d) violations, (de/d) faits',
		deaths:
			'(de/d) mort/morts, (de/d) décès, (de/d) tué/tués, (de/d) victimes, (de/d) vies, (de/d) personnes tuées/mortes/décédées',
		things: `tâche/tâches, solution/solutions, groupe/groupes de tâches/solutions, mesure/mesures, leçon/leçons, limite/limites, insuffisance/insuffisances, lacunes, rapport/rapports, résolution/résolutions, décision/décisions, conclusions, document/documents, texte/textes, programme/programmes, collectif/collectifs, individus, individu, particuliers, satisfecits, diplôme/diplômes (d’honneur/de), drapeau/drapeaux, médaille/médailles, prix, recommandations, propositions, avis, inspections, contrôles, formations, cours, événements, activités, accords, mémorandums, protocoles, percées, axes, priorités, chantiers, ouvrages, procédures, dossiers, nuitées, missions, conférences, réunions, volets, point/points fort/forts/faible/faibles/positif/positifs/noir/noirs/commun/clé/important/lumineux, points d’eau, points de vente/contact/vue/contrôle/départ, places de/d’, directives, circulaires, arrêtés, équipes, comités, sessions, ateliers, tables rondes, délégations, enseignant/enseignants, professeurs, salles (de) (classe), chambres`,
		articles:
			'(de/d) article/articles, (de/d) dépêches, (de/d) reportages, (de/d) nouvelles, (de/d) publications'
	},

	refuseBefore: {
		attendance:
			'a/ont réuni, réunissait, réunissaient, réunissant, rassemblait, a/ont rassemblé, en présence de, devant, reliée/relié/connectée/connecté (en) (ligne) à/avec, avec la participation de, comité de pilotage de',
		date: 'le, du, au, dès le, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, en date du, publié le, mis à jour le, daté du, signé le, matin du, après-midi du, soir du, journée du, date',
		year: 'l’année, en, années, les années, l’an, né en, née en, fondé en, fondée en, créé en, depuis, promotion, millésime',
		time: 'à partir de, vers, dès, heure, horaire, 5/6/7/8/9/05/06/07/08/09/10/11/12/13/14/15/16/17/18/19/20/21/22/23 h, heures sur, jours sur',
		period:
			'la période, période, mandat, quinquennat, pour la période, sur la période, législature',
		duration:
			'pendant, durant, au cours des, ces, les, lors des, depuis, après, en seulement, dans les, d’ici, dure, durée de, pour une durée de, sous, dans un délai de, délai de',
		age: 'âgé de, âgée de, âgés de, âgées de, âge de, à l’âge de, moins de l’âge de, enfants de moins de, enfants de, personnes de plus de, adultes de plus de, âgés de plus de, agées de, de l’âge de',
		anniversary: 'anniversaire, à l’occasion du, célébration du, pour célébrer les',
		session_number: 'session n°, session, réunion n°, plénum, congrès n°, législature, séance n°',
		ordinal:
			'phase, étape, tome, volume, tranche, chapitre, vague, partie, lot, niveau, cycle, tour, round, batch',
		doc_number:
			'résolution/résolutions, décision/décisions, directive/directives, décret/décrets, circulaire/circulaires, conclusion/conclusions, notification/notifications, avis, règlement, arrêté, plan n°, rapport n°, programme n°, projet n°, document n°, dépêche, dépêche officielle, lettre officielle, loi, loi n°, ordonnance, instruction, instructions, article, articles, clause, alinéa, annexe, paragraphe, licence, permis, télégramme, note, proclamation, communiqué, réf, référence, n°, nº, dossier n°, certificat n°, bulletin n°, missive, orientation n°',
		phone:
			'téléphone, tél, tel, numéro de téléphone, hotline, ligne directe, appelez le, appeler le, composer le, mobile, portable, fax, télécopie, standard, zalo, numéro vert, ligne d’urgence, contact, contactez le, joindre le, sms au, au numéro, whatsapp',
		address:
			'rue, avenue, boulevard, ruelle, allée, impasse, étage, salle, chambre, bureau, appartement, bâtiment, immeuble, code postal, BP, boîte postale, adresse, sise au, sis au, situé au n°, lot n°, bloc, porte, salles, chambres, au n°, quai n°',
		list: 'photo, photos, image, images, figure, fig, tableau, page, pages, p, édition, diapositive, vidéo, illustration, légende, semaine, épisode, section, colonne, point n°, leçon, question, étape n°, graphique, carte, au point, cliché, encadré, rubrique, dernière mise à jour',
		view_count:
			'vues, lu, lectures, nombre de vues, visites, visites aujourd’hui, en ligne, lecteurs, consulté',
		comment_count:
			'commentaires, commentaire, partages, partage, partager, réactions, réponses, j’aime, likes, avis des lecteurs',
		name: `route nationale, routes nationales, nationale, route provinciale, route, routes, RN, QL, RP, DT, autoroute n°, voie n°, périphérique, rocade, ceinture, boulevard périphérique, ligne, ligne de métro, bus, typhon, typhon n°, tempête, tempête n°, dépression, cyclone, ouragan, terminal, poste n°, quai, région militaire, zone militaire, division, régiment, brigade, bataillon, corps d’armée, équipe, zone, phase, unité, réacteur, turbine, école n°, hôpital n°, chaîne, VTV, covid, sars-cov, classe, classes, terminale, groupe, cellule n°, hameau, village, quartier, quartiers, groupe résidentiel, îlot, cluster, le projet, parc industriel, G, F, usine n°, arrondissement, borne, borne frontière, tier, catégorie, niveau, type, grade, degré, ODD, industrie, section, secteur, pilier, porte, kilomètre, piste`,
		place:
			'km, kilomètre, point kilométrique, PK, au km, du km, entre le km, parcelle, lot, coordonnées, latitude, longitude, borne n°',
		distance:
			'distance de, à une distance de, situé à, située à, situés à, situées à, se trouve à, éloigné de, à environ',
		altitude:
			'altitude de, à une altitude de, hauteur de, culminant à, altitude, à une hauteur de, perché à, haut de, haute de, large de, profond de, profonde de',
		weather: `température de, températures de, température, températures, humidité de, vent de force, force du vent, vents de force, rafales de, précipitations de, pluies de, pluviométrie de, températures maximales de, température maximale de, température minimale de, humidité, mercure`,
		score:
			'battu, vainqueur, victoire, score, score de, défaite, match nul, s’est imposé, s’impose, l’emporte, remporté, résultat final',
		version:
			'version, v, iOS, Android, Windows, web, HTML, industrie, révolution industrielle, technologie, génération',
		model:
			'Airbus, Boeing, ISO, norme, normes, TCVN, QCVN, série, VietGAP, standard, Euro, HACCP, formule',
		url: 'http, https, www, lien, hashtag, URL',
		id: `compte n, numéro de compte, compte bancaire, code fiscal, code, identifiant, ID, ISBN, ISSN, numéro de série, plaque, immatriculation, immatriculé, passeport, carte d’identité, matricule, numéro d’identification, numéro fiscal, code-barres`,
		limit: `vitesse limitée à, limite de, limite de vitesse de, amende de, amendes de, pénalité de, frais de, poids maximal de, charge de, d’une charge de, pas plus vieux que, limitée à, limité à, tonnage de, véhicules de plus de, camions de plus de`,
		criteria:
			'critère, critère n°, indicateur n°, critères n°, pilier, pilier n°, composante, sous-indice, dimension, objectif n°, contenu n°',
		price: `entrée, billet, billets, tarif, ticket, prix de, au prix de, à un prix de, prix unitaire de, prix du billet de, billets à, tarif de, taux de change de, cours de l’or à, salaire de base de, loyer de, vendu/vendue/vendus/vendues (à), s’achète, coûte, coûtent, coûtait, acheté à, droit d’entrée de, abonnement, gros lot, premier prix, prix allant de, prix variant de, se vend (à), cédé à, s’échange à, s’échangent à, se négocie à, amende de, amende va de, prix de vente de, bourse de`,
		price_base: `prix constants de/d’, prix constants, aux prix constants de, prix comparables de, prix comparables, prix comparatifs de, prix comparatifs, prix fixes de, prix de l’année, aux prix de, prix de base de, année de base, base`,
		denominator:
			'pour chaque, par tranche de, tous les, toutes les, chaque, sur un échantillon de, un échantillon de'
	},
	refuseAfter: {
		ordinal: `ministre, ministres, fois, étape, phase, année, année consécutive, année d’affilée, année de suite, mois consécutif, trimestre consécutif, siècle, trimestre, semestre, mois, jour, génération, tour, révolution, partie, vice-président, secrétaire, tranche, lot, cycle, ligne, pont, jalon, pierre, degré, classe, catégorie, vague, série, usine, débouché`,
		address: 'rue, avenue, boulevard, ruelle',
		date: 'janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre',
		time: 'h, heures du matin, heures du soir, heures précises, heures pile, heures GMT, heure locale',
		period: 'mandat, législature',
		duration: `(de/d) an/ans, (de/d) année/années, mois, (de) mois, (de/d) jour/jours, (de) journées, (de) semaine/semaines, (de/d) heure/heures, (de) minute/minutes, (de) seconde/secondes, (de/d) décennies, décennie, (de) siècles, siècle, (de) nuits, nuit, jours ouvrables, trimestres, trimestre, (de) mandats, quinquennats, années consécutives, journées de travail, dernières années, premières années, prochaines années, derniers mois, prochains mois, derniers jours, prochains jours, saisons, séances, quarts`,
		age: 'ans ou plus, ans et plus, ans et moins, ans révolus, ans d’âge, printemps, mois d’âge, ans d’ancienneté',
		anniversary:
			'anniversaire, anniversaires, ans de la fondation, ans de la création, ans de la naissance, ans de la libération, ans d’adhésion, années d’adhésion, ans de membre du parti, ans de parti',
		session_number: `session, sessions, réunion, séance, plénum, congrès, conférence, mandat, législature, assemblée, édition, festival, forum, sommet, jeux, tournoi, concours, exposition, foire, comité central, comité du parti, comité exécutif, conseil populaire, assemblée nationale, assemblée plénière, fête, salon, championnat, colloque, séminaire, marathon, promotion, réunion ordinaire, session ordinaire`,
		view_count:
			'vues, lectures, visites uniques, clics, lecteurs, abonnés, visionnages, pages vues',
		comment_count: 'commentaires, commentaire, j’aime, réponses, réactions, partages, likes',
		attendance: `délégués, délégué, participants, participantes, représentants, invités, convives, stands, exposants, spectateurs, spectatrices, bénévoles, volontaires, athlètes, artistes, points de connexion, points de liaison, points de pont, points de raccordement, sites connectés, sites reliés, points relais, ponts, écrans, salles reliées, journalistes, reporters, organes de presse, agences de presse, coureurs, équipes, équipes participantes, candidats présents, électeurs, acteurs, membres présents, députés présents, orateurs, intervenants, députés, camarades, kiosques, pavillons, concurrents, sportifs, musiciens, danseurs, points connectés, points de visioconférence, troupes`,
		weather:
			'degrés, degrés celsius, degré, °C, °, mm, millimètres, mm de pluie, nœuds, noeuds, celsius, m s, % d’humidité, degrés nord, degrés est',
		altitude:
			'm d’altitude, mètres d’altitude, mètres au-dessus du niveau de la mer, m au-dessus du niveau de la mer, mètres de haut, mètres de hauteur',
		distance: `km/kilomètres/mètres du/au/à/de (l’/la) centre/centre-ville/chef-lieu/nord/sud/est/ouest/nord-est/nord-ouest/sud-est/sud-ouest/ville/capitale/frontière/mer/côte/littoral/aéroport/port/gare, km/kilomètres de Hanoï/Hanoi, km/kilomètres à vol d’oiseau, km/kilomètres plus loin/bas/haut, milles nautiques, milles marins, milles`,
		score: 'buts à, but à, médailles d’or/d’argent/de bronze, médailles, sets, victoires, buts',
		model: 'mégapixels, pouces, cm³, Go, To, Mo, GHz, chevaux, carats',
		limit:
			'fois par an/mois/semaine/jour/heure, fois de suite, fois consécutives, km h, kilomètres à l’heure, kilomètres heure, mots, pixels, caractères, mg, milligrammes, grammes par, mètres de large, mètres de long, mètres de profondeur',
		doc_number:
			'NQ HDND, NQ HĐND, NQ TU, NQ CP, NQ TW, QD TTg, QĐ TTg, QD UBND, QĐ UBND, KH UBND, CT TTg, CT TU, TB UBND, BC UBND, ND CP, NĐ CP, TT BTC, KL TW, QH, CV UBND, CTr TU, QH15, QH14, QD TW, DA TU, TT BNV',
		criteria:
			'indices composants, sous-indices, composantes, piliers, dimensions, indices partiels, indices constitutifs',
		price: `(dongs/VND/dong/đồng) le kilo/kilogramme/kg/litre/billet/mètre/taël, (dongs/VND/dong) par kilo/kilogramme/kg/litre/billet/tael/taël/nuit/once/m², (dongs/VND) kg, (dongs/VND) litre, le kilo, par kilo, par kg, le baril, l’once, dollars l’once, dollars le baril, dollars la tonne, la nuitée, le litre`,
		other:
			'chiffres, (ou/et) (plus) étoiles, étoile, étoiles et/ou plus, voies, étages, roues, sur 7, dimensions, langues, pages, tomes, volumes, côtés'
	},

	periods: {
		months: [
			`janvier, janv, jan, ${mois} janvier`,
			`février, févr, fév, fevrier, ${mois} février`,
			`mars, ${mois} mars`,
			`avril, avr, ${mois} avril`,
			`mai, ${mois} mai`,
			`juin, ${mois} juin`,
			`juillet, juil, ${mois} juillet`,
			`août, aout, ${mois} août`,
			`septembre, sept., ${mois} septembre`,
			`octobre, oct, ${mois} octobre`,
			`novembre, nov, ${mois} novembre`,
			`décembre, déc, decembre, ${mois} décembre`
		],
		weekdays: 'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche',
		year: 'année, années, l’année, an, ans, l’an, exercice, l’exercice',
		quarter: 'trimestre, trimestres',
		quarterLetter: 'T',
		quarters: 'trimestres',
		runs: { 2: 'bimestre, bimestres', 4: 'quadrimestre, quadrimestres' },
		half: 'semestre, semestres, S, moitié de l’année, moitié d’année',
		month: 'mois',
		day: 'jour, jours, date, matin du, après-midi du, soir du, matinée du, journée du',
		first: 'premier, premiers, première, premières, 1er, 1ers, 1ère',
		last: 'dernier, derniers, dernière, dernières',
		endOf: `(à) (la) fin (de/du/d’) (l’), en fin (de/d’), d’ici (à) (la) fin (de/du/d’) (l’), fin du mois de, clôture de (l’), au terme de (l’), à l’issue de (l’), derniers jours de (l’)`,
		startOf:
			'(au) début (de/du/d’) (l’), en début (de/d’), le début (de/du/d’) (l’), début du mois de, aube de (l’), premiers jours de (l’)',
		until:
			'jusqu’à, jusqu’au, jusqu’en, d’ici, d’ici à, à la date du, au, avant, à ce jour, à fin, à la fin, en date du, à compter de, arrêté au, arrêtée au, arrêtés au, arrêtées au',
		published: 'publié/publiée/publiés, paru/parue, dévoilé/dévoilée, rendu/rendue public/publique',
		yearsApart: {
			last_year: 'il y a',
			year_before: 'plus tôt, auparavant, avant',
			year_after: 'plus tard, après'
		},
		nearest: { last: 'dernier, dernière, passé, passée', next: 'prochain, prochaine' },
		since:
			'depuis, depuis le début de, à partir de, à partir du, à compter du, dès, après, dès le, au lendemain de',
		everSince: 'depuis',
		term: 'période, la période, mandat, quinquennat, phase, législature, plan quinquennal, plan, sur la période, pour la période, programme, étape, exercices, mandature, année scolaire, années scolaires, rentrée, campagne, saison, récolte, hiver-printemps',
		sameYear: '(la/cette) même année, cette année là, (le/ce) même exercice',
		relative: {
			last_year: `
					l’an dernier, l’année dernière, l’an passé, l’année passée, année dernière,
					an dernier
				`,
			year_before: `
					l’année précédente, l’exercice précédent, un an plus tôt, un an auparavant,
					une année plus tôt, une année auparavant, un an avant, l’année d’avant, il y a un an,
					l’année antérieure, année précédente, l’an d’avant, douze/12 mois plus tôt/auparavant/avant
				`,
			this_year: 'cette année, l’année en cours, année en cours, cet exercice',
			the_year:
				'toute l’année, l’ensemble de l’année, sur l’année, l’année entière, au cours de l’année, dans l’année, l’année écoulée, de l’année, pour l’année, durant l’année, en année pleine, l’exercice écoulé/clos/terminé, l’année qui s’achève/s’achevait/se termine/finit/prend (fin), l’exercice qui s’achève/s’achevait/se termine/finit, douze/12 mois écoulés, l’année pleine',
			year_to_date: 'depuis le début de l’année, depuis le début de cette année',
			next_year:
				'l’année prochaine, l’an prochain, l’année à venir, année prochaine, l’exercice à venir, l’année/l’an qui vient, le prochain exercice',
			year_after:
				'l’année suivante, l’an suivant, l’exercice suivant, l’année d’après, un an plus tard, année suivante, un an après, douze/12 mois plus tard/après',
			same_period: `(la) même période (de/en) (l’an/l’année) (dernier/dernière/passé/passée/précédente), même période un an plus tôt, (la) période correspondante (de) (l’an/l’année) (dernier/dernière/passé/passée/précédente), la même époque, (au) même trimestre (de) (l’an/l’année) (dernier/dernière/passé/passée/précédente), (le) même mois (de) (l’an/l’année) (dernier/dernière/passé/passée/précédente), (les) mêmes mois (de) (l’an/l’année) (dernier/dernière/passé/passée/précédente), même moment (de) (l’an/l’année) (dernier/dernière/passé/passée/précédente), (le) même semestre (de) (l’an/l’année) (dernier/dernière/passé/passée/précédente), période comparable, période équivalente, pareille époque`,
			the_term:
				'(le/du/ce/l) mandat (écoulé), (la/toute) mandature, (l) ensemble du mandat, (les/des/ces/en/sur) (dernières) cinq (dernières) années, (en/sur) cinq ans, quinquennat, période quinquennale',
			term_end:
				'dernière année du mandat/quinquennat, dernière année de la mandature/période, fin du/de mandat, fin de la mandature',
			this_month: 'ce mois-ci, ce mois, le mois en cours, du mois, dans le mois, mois sous revue',
			last_month:
				'le mois dernier, le mois précédent, mois précédent, mois dernier, un mois plus tôt, le mois d’avant, d’un mois sur l’autre, sur un mois, en glissement mensuel, le mois passé',
			this_quarter:
				'ce trimestre, le trimestre, du trimestre, au cours du trimestre, trimestre en cours',
			last_quarter:
				'le trimestre précédent, trimestre précédent, trimestre dernier, d’un trimestre sur l’autre, en glissement trimestriel, un trimestre plus tôt, trimestre d’avant'
		}
	},

	places: {
		province: 'province, provinces, provincial, provinciale, provinciales, provinciaux',
		city: 'ville, villes, cité, métropole, mégapole, municipalité, municipalités, municipal, municipale, ville-centre, agglomération, ville provinciale, ville relevant',
		district:
			'district, districts, arrondissement, arrondissements, district montagneux, district insulaire, district rural, district côtier, district frontalier, district de montagne, districts montagneux, district-île',
		town: 'bourg, bourgs, bourgade, chef-lieu, chef-lieu de district, ville-district, bourg-district, petite ville, ville de district',
		commune:
			'commune, communes, quartier, quartiers, zone spéciale, zones spéciales, commune montagneuse, commune frontalière, commune insulaire, commune côtière, commune rurale, bourg communal, hameau, village, villages, hameaux',
		plurals:
			'communes, quartiers, villages, hameaux, zones spéciales, districts, arrondissements, bourgs, villes, municipalités',
		vietnam:
			'Vietnam, Viet Nam, Viêt Nam, Viêt-nam, Việt Nam, tout le pays, l’ensemble du pays, le pays entier, du pays, le pays, notre pays, à l’échelle nationale, au niveau national, moyenne nationale, échelon national, la nation, l’économie vietnamienne, économie nationale, le pays dans son ensemble, République socialiste du Vietnam, médiane nationale, taux/chiffre/niveau national, le reste du pays',
		levelStands: 'before',
		theDistrict:
			'le district, ce district, notre district, du district, au district, dans le district, tout le district, l’ensemble du district, le district tout entier, le district dans son ensemble, à l’échelle du district, l’arrondissement, cet arrondissement, tout l’arrondissement, de l’arrondissement',
		theProvince:
			'la province, toute la province, cette province, notre province, l’ensemble de la province, de la province, dans la province, à l’échelle provinciale, la province tout entière, la ville, toute la ville, cette ville, notre ville, l’ensemble de la ville, de la ville, la municipalité, la métropole, la mégapole, la localité, la cité, sa province, moyenne provinciale, niveau provincial',
		names: { 'dak-lak': 'Dak Lac', 'ho-chi-minh': 'HCM Ville, HCMV, Hochiminh Ville, Saïgon' }
	},

	indicators: {
		economy: `PIBR, GRDP, PRB, produit (intérieur) brut régional/provincial/local, produit régional/provincial (intérieur) brut, produit (intérieur) brut ${de} province/ville/région/territoire, produit (intérieur) brut sur le territoire, produit (intérieur) total sur le territoire, produit total ${de} zone/région/province/ville/localité/territoire, produit total dans la province/région/zone, produit total régional/provincial/local, PIB, produit intérieur brut, PIB ${de} province/ville/mégapole/métropole/capitale, économie, produit régional`,
		grdp_growth: `${rate} ${de} PIBR/GRDP/PRB/économie, ${rate} ${de} PIB régional/provincial/local, ${rate} ${de} produit (régional/total/intérieur) brut (régional), croissance économique, croissance (économique) ${de} province/ville, croissance du PIB, taux ${de} croissance (économique), croissance globale, croissance provinciale, croissance à deux chiffres,  rythme de croissance (économique), PIBR/GRDP/PRB/économie ${grew}, produit intérieur brut régional (PIBR/GRDP) ${grew}, PIB régional ${grew}, économie provinciale/locale/régionale ${grew}, économie de la province/ville ${grew}, objectif/objectifs/scénario/prévision/cible (est) de/d’ (une) croissance, vise*/ambitionne*/prévoi*/affiche*/table*/espère*/atteindre/réaliser/maintenir/promet/notamment/attendre (sur/à) une croissance (moyenne/annuelle), croissance d’au moins/d’environ, croissance comprise/minimale, vitesse de croissance, expansion économique, croissance pour l’année, grandi de`,
		grdp: `taille ${de} PIBR/GRDP/économie, échelle ${de} PIBR/GRDP/économie, échelle économique, taille économique, volume ${de} économie/PIBR/GRDP, valeur ${de} PIBR/GRDP/économie, envergure ${de} économie, ampleur ${de} économie, PIBR/GRDP (régional) (de) (la) (province) à/aux/en prix courants/actuels/courant, produit intérieur brut régional (PIBR/GRDP) à/aux/en prix courants/actuels, prix courants (le) PIBR/GRDP, PIBR/GRDP total/nominal, montant du PIBR/GRDP, taille ${de} produit (intérieur) (brut) (régional), poids économique ${de} province`,
		grdp_constant_prices: `PIBR/GRDP (de) (la) (province) à/aux/en/selon (les) prix constants/comparables/comparatifs/fixes, produit (intérieur) brut régional (PIBR/GRDP) à/aux/en/selon (les) prix constants/comparables/comparatifs/fixes, prix constants/comparables/comparatifs/fixes (de) (2010) (le) PIBR/GRDP, prix constants/comparables/comparatifs (de) (2010) (le) produit, PIBR/GRDP (aux) prix de 2010, PIBR réel, taille ${de} économie/PIBR/GRDP aux prix constants/comparables/comparatifs`,
		grdp_per_capita: `PIBR/GRDP/PRB/PIB (moyen) (régional/provincial) par habitant/tête/personne, PIBR/GRDP/PIB per capita, produit (intérieur) brut (régional) par habitant/tête/personne, produit (intérieur) brut régional (PIBR/GRDP) par habitant/tête/personne, PIBR/GRDP moyen, produit (total) par habitant/tête/personne, produit régional par habitant/tête, habitant/habitants ~ produit, produit par habitant, richesse (produite) par habitant/tête`,
		income_per_capita: `(le/son/leur) revenu, revenu/revenus (annuel/mensuel) moyen/moyens (annuel/mensuel) (par) (habitant/tête/personne), revenu/revenus annuel/mensuel, revenu/revenus par habitant/tête/personne, revenu per capita, revenu/revenus (moyen/moyens) ${de} habitants/population/habitant, revenu des ménages par habitant, gain moyen par habitant, habitant/habitants (y) gagne/gagnent (en) (moyenne), ressources par habitant, gagne/gagnent en moyenne`,
		rural_income_per_capita: `revenu/revenus (annuel) (moyen) (par) (habitant/tête/personne) (dans) en/des/les milieu/zones/zone/régions rural*, revenu/revenus (moyen) (par) (habitant/tête/personne) (dans) les campagnes, revenu/revenus (moyen) (par) (habitant/tête/personne) à la campagne, revenu/revenus (moyen/moyens) ${de} ruraux/agriculteurs/paysans, ruraux/agriculteurs/paysans gagnent (en) (moyenne), revenu/revenus (moyen/moyens) ${de} population/habitants rurale/ruraux, revenu/revenus rural/ruraux (par) (habitant), revenu (moyen) des habitants des zones/campagnes (rurales), revenu (moyen) par habitant rural, campagne/campagnes/rurales (le) revenu (moyen) par habitant/tête/personne, revenu (moyen) par habitant ${de} zones rurales/campagnes, revenu (moyen) (d/des) (un) villageois, villageois ~ gagne/gagnent`,
		industry_construction: `industrie et (de/du/le/la) (la/le) construction/bâtiment/BTP, industrie construction, secteur industriel et (de) (la) construction, industriel et (de/du) (la) construction/bâtiment, construction et (de) (l’) industrie, secteur secondaire, industrie et travaux publics`,
		industry_construction_growth: `${rate} ${de} industrie et (de/du) (la) construction/bâtiment, ${rate} du secteur ${de} industrie et (de/du) (la) construction, taux de croissance ${de} industrie et (de) (la) construction, industrie et (la/le/de) (la) construction/bâtiment ${grew}, industriel et (de) (la) construction ${grew}, industrie construction ${grew}, valeur ajoutée ${de} industrie et (de) (la) construction, valeur ajoutée du secteur ${de} industrie et (de) (la) construction, secteur secondaire ${grew}`,
		industry_construction_share_grdp: `${share} ${de} industrie et (de/du) (la) construction/bâtiment, ${share} du secteur ${de} industrie et (de) (la) construction, ${share} ${de} industrie construction, industrie et (la/le/de) (la) construction/bâtiment ${weighs}, industrie construction ${weighs}, ${share} du secteur secondaire, secteur secondaire ${weighs}, ${share} ${de} industrie`,
		agriculture: `agriculture (de) (la) sylviculture (et) (de) (la/l’) pêche/aquaculture/pisciculture/pêcheries, agriculture (de) (la) sylviculture et (les/des) produits aquatiques, agriculture (de) (la) foresterie et (de) (la/l’) pêche/aquaculture, agriculture (de) (la) pêche/aquaculture et (de) (la) sylviculture, agriculture et (de) (la) sylviculture/pêche/aquaculture, agro-sylv* (et) (la/l’) pêche/aquaculture/aquacole/halieut*, agro-sylv*, agricole (et) (sylvicole/forestier) et aquacole/halieutique/aquatique/aquicole, agricole sylvicole et de la pêche, secteur agricole, secteur primaire, agriculture, production agricole, sylviculture et (la/de) (la) pêche`,
		agriculture_growth: `${rate} ${de} agriculture, ${rate} ${de} agriculture (de) (la) sylviculture et (de) (la) pêche/aquaculture, ${rate} du secteur agricole/primaire, taux de croissance ${de} agriculture, taux de croissance du secteur agricole, croissance agricole, agriculture ${grew}, sylviculture et (la/l’) pêche/aquaculture ${grew}, agriculture (la) sylviculture et (la/l’) pêche/aquaculture ${grew}, secteur agricole/primaire ${grew}, valeur ajoutée ${de} agriculture, valeur ajoutée du secteur agricole`,
		agriculture_share_grdp: `${share} ${de} agriculture, ${share} ${de} agriculture (de) (la) sylviculture et (de) (la) pêche/aquaculture, ${share} du secteur agricole/primaire, agriculture (ne) ${weighs}, agriculture (la) sylviculture et (la/l’) pêche/aquaculture ${weighs}, secteur agricole/primaire ${weighs}, agro-sylvo-aquacole ${weighs}`,
		services: `services, services et (le/du) (commerce/tourisme), tertiaire`,
		services_growth: `${rate} ${de} services, ${rate} du secteur des services, ${rate} du secteur tertiaire, taux de croissance ${de} services, taux de croissance du secteur (tertiaire) (des) (services), services ${grew}, secteur des services ${grew}, secteur tertiaire ${grew}, commerce et (les) services ${grew}, valeur ajoutée ${de} services, valeur ajoutée du secteur des services`,
		services_share_grdp: `${share} ${de} services, ${share} du secteur des services, ${share} ${de} commerce et ${de} services, ${share} du secteur tertiaire, services ${weighs}, secteur des services ${weighs}, secteur tertiaire ${weighs}, commerce et (les) services ${weighs}`,
		services_production_value: `valeur (totale) (de) (la) production ${de} services, valeur (de) (la) production ${de} commerce (et) ${de} services, valeur (de) (la) production du secteur tertiaire/des (services), valeur des services, valeur (de) (la) production commerciale et de services, production des services, valeur ${de} commerce et ${de} services`,
		sector_production_value:
			'valeur (totale) (de) (la) production (totale) du secteur, valeur de production ${de} branche/filière, production totale du secteur',
		total_production_value: `valeur (totale) (de) (la) production (totale/globale), valeur globale de (la) production, production totale, production brute, valeur totale produite, valeur totale des produits, valeur brute de production`,
		industry: `industrie, secteur industriel, production industrielle, activité industrielle, industries, fabrication industrielle`,
		industry_growth: `${rate} ${de} industrie, ${rate} du secteur industriel, ${rate} du secteur de l’industrie, taux de croissance ${de} industrie, croissance industrielle, valeur ajoutée industrielle, valeur ajoutée ${de} industrie, valeur ajoutée du secteur industriel, industrie ${grew}, secteur industriel ${grew}, seule l’industrie, l’industrie seule, industrie à elle seule`,
		manufacturing: `industrie/industries manufacturière/manufacturières, industrie/industries (de) (la) transformation, industrie/industries (de) (la) fabrication, transformation et (la/de) (la) fabrication, manufacture, secteur manufacturier, transformation manufacturière, fabrication et (la/de) (la) transformation`,
		manufacturing_growth: `${rate} ${de} industrie manufacturière, ${rate} du secteur manufacturier, industrie manufacturière ${grew}, secteur manufacturier ${grew}, industrie de transformation ${grew}, transformation et (de) fabrication ${grew}`,
		construction: `construction, bâtiment, BTP`,
		construction_growth: `${rate} ${de} construction/bâtiment/BTP, ${rate} du secteur ${de} construction/bâtiment, taux de croissance ${de} construction, construction ${grew}, secteur (de/du) (la) construction/bâtiment ${grew}, bâtiment ${grew}, valeur ajoutée ${de} construction, construction seule, BTP ${grew}`,
		product_taxes: `impôts/taxes/impôt/taxe (nets/nettes) (sur) (les) produits, taxes (à) (la) production moins subventions, impôts (à/sur) (la) production, taxes (nettes) de subventions, subventions aux produits, subventions sur les produits, impôts et taxes nets`,
		national_economy: `échelle nationale (le/la) PIB/croissance, niveau national (le/la) PIB/croissance, ensemble du pays (le/la) PIB/croissance, PIB national/vietnamien, PIB du Vietnam/pays, produit intérieur brut national/vietnamien, produit intérieur brut du pays/Vietnam, économie nationale/vietnamienne, économie du pays/Vietnam, croissance nationale, croissance du pays/Vietnam, croissance (du) PIB national, croissance moyenne nationale, croissance de l’ensemble du pays, taux de croissance national/moyen (national), croissance vietnamienne, moyenne nationale de croissance`,
		iip_growth: `IIP, IPI, indice (de/d’) (la) production industrielle, indice (de/d’) production de l’industrie, indice industriel, indice de production (de) (toute) (l’industrie), production industrielle ${grew}, ${rate} ${de} production industrielle, ${rate} (de) (l’) indice (de) (la) production industrielle, indice (de) développement de la production industrielle, production des usines/ateliers/fabriques, usines ont produit`,
		industrial_production_value: `valeur (totale) ${de} production (totale) industrielle, valeur (totale) (de) (la) production ${de} industrie, valeur (totale) (de) (la) production du secteur industriel, valeur (de) (la) production ${de} industrie et (de) (la/l’) construction/artisanat, valeur industrielle, production industrielle d’une valeur, production industrielle a (été) évaluée/estimée/chiffrée, production industrielle en valeur, valeur de l’industrie, valeur des biens industriels`,
		labour_productivity: `productivité, rendement du travail`,
		tfp_contribution: `TFP, PTF, PGF, productivité totale/globale (des) (facteurs), productivité (globale/totale) des facteurs, contribution ${de} TFP/PTF/PGF/productivité, facteurs de production totaux, part ${de} TFP/PTF/productivité`,

		social_investment: `investissement/investissements (total/totaux) social/sociaux (total/totaux) (de) (développement), investissement/investissements (total/totaux) ${de} (ensemble) (de) (la) société, investissement/investissements (total/totaux) de toute la société, capital/capitaux/fonds (total/totaux) d’investissement (total) (social/sociaux), capital/capitaux/fonds d’investissement (total) de développement, capital/capitaux/fonds (total/totaux) d’investissement ${de} (ensemble/toute) (de) (la) société, capital/capitaux/fonds d’investissement (total) (pour) le développement (social), capital/capitaux/fonds sociaux/social d’investissement, capital social total d’investissement, investissement/investissements total/totaux (de) (développement), investissement/investissements (total) (de/pour) (le) développement, investissement global, total des investissements (sociaux/réalisés), capitaux investis par l’ensemble/toute (de) la société, investissement/investissements pour (l’ensemble/toute) (de) la société, capital/capitaux mobilisé/mobilisés pour le développement, investissements réalisés, investissement réalisé, capital (d’investissement) réalisé, formation brute de capital, investissements publics et privés, investissement sur le territoire, ensemble des investissements, toutes sources d’investissement, investi dans la province, ${rate} ${de} investissement/investissements, ont été investis`,
		public_investment_disbursement: `décaissement/décaissements ${de} capital/capitaux/fonds/crédits/plan (public/publics), décaissement/décaissements ${de} investissement/investissements (public/publics), décaissement/décaissements ${de} capital/capitaux/fonds/crédits/plan d’investissement (public/publics), capital/capitaux/fonds/crédits d’investissement/d’investissements public/publics, décaissement, décaissements, investissement/investissements public/publics, décaissé, décaissée, décaissés, décaissées, décaisser, capital/capitaux/fonds public/publics, déboursement, déboursements, débours, déboursé, déboursés, taux d’absorption, mise en paiement, crédits publics`,
		fdi: `IDE, FDI, capital/capitaux enregistré/enregistrés (total/totaux), capital total (enregistré), capitaux totaux (enregistrés), investissement/investissements direct/directs (étranger/étrangers), investissement/investissements étranger/étrangers (direct/directs), capitaux étrangers, capital étranger, à capitaux étrangers, à participation étrangère, investisseurs étrangers`,
		fdi_capital: `capital/capitaux/fonds (d’/des/en) IDE/FDI, capital/capitaux/fonds (d’/des) investissement/investissements direct/directs étranger/étrangers, attraction ${de} IDE/FDI, attraction ${de} capitaux/investissements (directs) étrangers, attiré ~ IDE, attire ~ IDE, IDE enregistrés, IDE attirés, total des IDE, (nouveaux) capitaux étrangers, capital/capitaux/fonds étranger/étrangers (enregistré/enregistrés), flux d’IDE, afflux d’IDE, promesses d’IDE, engagements d’IDE, capital/capitaux nouvellement enregistré/enregistrés et (ajusté/ajouté/additionnel), investissement étranger enregistré, attirer les investissements étrangers, investisseurs étrangers ~ injecté, investisseurs étrangers ~ enregistré, montant des IDE, IDE injectés, IDE captés`,
		fdi_projects: `projets (nouveaux) (d’/à) IDE/FDI, projets (d’) (investissement/investissements) (directs/direct) étranger/étrangers, projets à capitaux étrangers, projets à capital étranger, projets à participation étrangère, nombre de projets d’IDE, nouveaux projets d’IDE, projets d’investisseurs étrangers`,
		fdi_stock: `projets (d’) (IDE) (étrangers) en vigueur, projets (d’) (IDE/FDI) (toujours/encore) valides/valables/actifs/opérationnels, projets (d’) (IDE) en cours de validité, projets (d’) (IDE) toujours en vigueur, stock ${de} IDE, IDE cumulés, cumul des IDE, capital/capitaux (d’IDE) (enregistré/enregistrés) cumulé/cumulés, projets d’IDE en activité, projets encore en vigueur, projets restent en vigueur, total cumulé des IDE, projets d’IDE ~ en vigueur, projets d’IDE ~ valides`,
		investment: `investissement, investissements, fonds d’investissement, capital d’investissement, capitaux investis, capitaux/capital enregistrés/enregistré (total/totaux), capitaux totaux, capital (total) enregistré, capital total, capitaux totaux enregistrés, attraction des investissements, capital (total) d’investissement (enregistré), investisseurs`,
		investment_attracted: `investissements attirés, investissement attiré, capital/capitaux/fonds (d’investissement) attiré/attirés, attiré ~ investissement/investissements, attire ~ investissements, attirer ~ investissements, attraction ${de} capitaux/investissement/investissements, attraction (totale) des investissements, capital/capitaux (d’investissement) convertis/converti, capital/capitaux (total/totaux) nouvellement enregistré/enregistrés, nouveaux capitaux (enregistrés), investissements nouveaux, investissements nationaux et étrangers, investissements intérieurs et étrangers, capitaux domestiques et étrangers, investissements captés, promesses d’investissement, capitaux captés, capitaux agréés, capitaux enregistrés et ajustés, capital d’investissement (total) équivalent, investissement converti`,
		investment_projects: `projets d’investissement, nouveaux projets (d’investissement), nombre de projets (d’investissement), projets (ont) (été) agréés/licenciés/approuvés/autorisés/enregistrés, projets nouvellement agréés/enregistrés/licenciés, certificats d’enregistrement d’investissement, certificats d’investissement, projets attirés, licences d’investissement, agréments d’investissement, politique d’investissement, projets hors budget, approuvé ~ projets, agréé ~ projets`,
		domestic_investment_capital: `investissement/investissements (direct/directs) national/nationaux/domestique/domestiques/intérieur/intérieurs/interne/internes, capital/capitaux/fonds (d’investissement) (direct/directs) national/nationaux/domestique/domestiques/intérieur/intérieurs, investisseurs nationaux/domestiques/vietnamiens, DDI, IDD, projets (d’investissement) (directs) nationaux/domestiques/intérieurs, capitaux (enregistrés) ${de} projets nationaux/domestiques, capitaux privés (nationaux), entreprises nationales, capital hors budget`,
		enterprises_new: `entreprises/sociétés/PME (ont) (été) nouvellement créées/enregistrées/établies/constituées/immatriculées, nouvelles entreprises/sociétés (créées/enregistrées), création/créations (de/d’) (nouvelles) entreprises/sociétés, entreprises/sociétés (ont) (été) créées/fondées/constituées/établies/enregistrées/immatriculées/lancées, entreprises ont vu le jour, entreprises qui ont vu le jour, immatriculations (d’entreprises), immatriculation (de) (nouvelles) entreprises, entreprises nouvellement, entreprises nouvelles, entreprises nées, nombre d’entreprises (nouvellement) créées, enregistrement (de) (nouvelles) entreprises, certificats d’enregistrement (d’) (entreprise), (se) (sont) constituées en société, entreprises naissantes, création d’entreprise, entreprises se sont enregistrées, entreprises se sont créées, création de ~ entreprises, créé ~ entreprises`,
		enterprises_total: `entreprises/sociétés (sont) (actuellement) (en) activité/opération/actives/fonctionnement/opérationnelles, nombre (total) d’entreprises (en/actives) (activité), entreprises opérant, entreprises exerçant, nombre de sociétés (actives), total des entreprises, tissu d’entreprises, entreprises fonctionnent, entreprises opèrent, entreprises exercent, entreprises sur le territoire, entreprises implantées, communauté d’entreprises, entreprises recensées, entreprises/sociétés étaient/restent/demeurent (en) activité/actives`,
		enterprises: 'entreprises, sociétés, firmes, compagnies',

		budget: 'budget, finances publiques, budgétaire',
		revenue: 'recettes, recette, revenus, chiffre d’affaires, chiffres d’affaires, rentrées',
		state_budget_revenue: `recettes/recette (totales/totale) budgétaires/budgétaire/publiques/fiscales, rentrées/revenus/ressources/encaissements/perception/perceptions/collecte/recouvrement/contribution/contributions/versement/versements/apport (totales/totaux/total) budgétaires/budgétaire/publiques/fiscales/fiscale, recettes/rentrées/revenus/perception/collecte/recouvrement/encaissement/contribution/contributions/versement (totales) du/au/pour/de (le) budget (de) (l’état/l’etat/etat), recettes/revenus (totales/totaux) de l’état/l’etat, recettes totales, total des recettes (budgétaires/publiques), recettes (budgétaires) (de) (l’état/l’etat) sur le territoire, recettes ${de} province/ville, recettes dans la zone/province, recettes de l’année, impôts et taxes (perçus), recettes d’impôts, au budget (de) (l’état/l’etat/national/état), au trésor (public), caisses (publiques) (de) (l’état/l’etat), trésor public, collecté pour le budget, perçu pour le budget, administration fiscale, services fiscaux, fisc, pour le budget (de) l’état/l’etat/national, recouvré ~ budget, budget ~ perçu, budget ~ encaissé, budget ~ collecté, province/ville/district/localité a encaissé/collecté/perçu/engrangé/recouvré, a collecté, collecte/perception/recouvrement ${de} impôts, budget a engrangé, recettes ~ budget, contribuables, d’impôts, impôts (et) (taxes) perçus/collectés/versés/encaissés/recouvrés, (le) trésor (public/local/provincial) a, état a encaissé/reçu/perçu/recouvré/engrangé/collecté/récolté, caisses de l’état, dans les caisses`,
		domestic_revenue: `recettes/recette/revenus/rentrées/perception/perceptions/recouvrements/collecte (budgétaires/fiscales) (totales) intérieures/intérieure/domestiques/domestique/internes/interne/nationales/intérieurs, recettes/rentrées (budgétaires) (provenant) (de/des) sources intérieures/internes/domestiques, fiscalité intérieure, impôts intérieurs, taxes intérieures, part intérieure, recettes de l’activité intérieure, recettes du marché intérieur, sources domestiques, sources intérieures`,
		customs_revenue: `recettes/rentrées/perception/taxes/taxe/impôts/droits (provenant/issues/tirées) d/de/sur/des/à/du (l’) import-export, recettes/rentrées/perception (provenant/issues/tirées) (de/des) (l’) activités/activité d’import-export/d’importation/d’exportation, recettes/recette/rentrées/perception/taxes douanières/douanière, recettes/rentrées/taxes/droits/impôts (provenant/issues/tirées) de/des/sur/à/d’ (les/l’) importations/importation/exportations/exportation, recettes/taxes/droits/impôts de/des/sur/à/d’ (les/l’) importations/importation et (les/des/d/à) (l) exportations/exportation, recettes/taxes/droits/impôts de/des/sur/à/d’ (les/l’) exportations/exportation et (les/des/d/à) (l) importations/importation, recettes (budgétaires) des douanes, celles de l’import-export, celles issues de l’import-export, celles des importations et exportations, douanes, douane, secteur douanier, service des douanes, recettes du commerce extérieur, activités d’import-export, activités d’importation et d’exportation, import-export a rapporté/généré/contribué, TVA à l’importation`,
		local_budget_revenue: `recettes/rentrées/revenus (totales) (du) (budget) local/locales/locaux, recettes du budget local/provincial, recettes (budgétaires) locales, recettes de budget local, recettes du budget de la localité, ressources du budget local, recettes revenant au budget local`,
		budget_expenditure: `dépenses/dépense (totales/totale) (budgétaires/budgétaire/publiques/publique/locales), dépenses/dépense (totales) (du) budget (local/provincial), dépenses (budgétaires) (du/de) (l’) (budget/état), dépenses d’investissement (de) (développement), dépenses pour l’investissement, décaissements budgétaires, crédits budgétaires`,

		exports: `exportation, export, exports, exporté, exportés, exportée, exportées, exporter, exporte, exportent, exportant, valeur des marchandises/biens exportées/exportés, chiffre d’affaires (des/à/d’/de) (l’) exportations/exportation/export, recettes (des/à/d’/de) (l’) exportations/exportation/export, exportations (de) (marchandises/biens), kim ngach, ventes à l’étranger, marchandises exportées, ${rate} ${de} exportations, livraisons à l’étranger, exportateurs, expéditions, expédié/expédiés/expédiées à l’étranger, vendu/vend/vendent/vendre à l’étranger, ventes extérieures`,
		imports: `importation, import, imports, importé, importés, importée, importées, importer, importe, importent, valeur des marchandises/biens importées/importés, chiffre d’affaires (des/à/d’/de) (l’) importations/importation/import, importations (de) (marchandises/biens), achats à l’étranger, marchandises importées, ${rate} ${de} importations, importateurs, acheté/achète/achètent à l’étranger, achats ~ à l’étranger, achats extérieurs`,
		trade_turnover: `import-export, import et export, importations et (les/des/d’) exportations, exportations et (les/des/d’) importations, chiffre d’affaires (total) (des/d’/de/à) (l’) import-export, (chiffre) (d’affaires) (total) d’importation et d’exportation, (chiffre) (d’affaires) (total) d’exportation et d’importation, échanges, commerce extérieur, commerce bilatéral, commerce frontalier, commerce transfrontalier, portes/postes frontaliers/frontalières/frontières, valeur (totale) des/d’ importations/importation et (des/d’) exportations/exportation, valeur (totale) des/d’ exportations/exportation et (des/d’) importations/importation, importations-exportations, exportations-importations, valeur totale du commerce, marchandises dédouanées/échangées/transitant, import-export de marchandises, par la porte frontière, ${rate} du commerce extérieur, importation et exportation, exportation et importation, marchandises importées et exportées, marchandises exportées et importées`,
		retail_sales: `chiffre d’affaires (total) (du) (commerce) (de/au) détail, commerce de détail, vente/ventes au détail (de/des) (biens/marchandises) (et) (services), ventes (totales) au détail, ventes au détail de (biens/marchandises/produits) (et) (de/des/recettes/revenus/du) (services/chiffre) (de/d’affaires) (consommation), chiffre d’affaires (de) (la) (vente) au détail, recettes (de) (la) vente au détail, valeur (totale) (des) (ventes) au détail, services à la consommation, services aux consommateurs, services de consommation, commerce de gros et de détail, distribution au détail, vente de détail, ventes de détail, consommation de biens et services, commerce au détail, détaillants, commerces, commerçants, boutiques, magasins, consommation des ménages`,
		goods_services_sales: `circulation (totale) (des) (de) marchandises/biens (et) (services), marchandises en circulation, circulation des marchandises et (le) (chiffre) (d’affaires) (recettes) (des) services, chiffre d’affaires (total) (de/des) (la) (vente) (de) (marchandises/biens) et (de/des) services, volume (total) (de/des) (la) (circulation) (de/des) marchandises, ventes de biens et (de) services, ventes de marchandises et (de/recettes) (des) services, flux de marchandises, mouvement des marchandises`,
		cpi_growth: `IPC, CPI, indice (moyen) (des/de) (la) prix (à) (la) consommation, indice des prix, prix à la consommation, inflation, hausse des prix, renchérissement, prix ont monté/augmenté/grimpé/progressé/baissé/pris`,

		tourists: `touristes, visiteurs, vacanciers, voyageurs, tourisme, secteur touristique, industrie du tourisme, industrie touristique, excursionnistes`,
		tourist_arrivals: `arrivées (touristiques/de/totales) (touristes/visiteurs), nombre (total) de/des touristes/visiteurs/arrivées/voyageurs/vacanciers (accueillis), fréquentation (touristique), accueilli/accueillent/accueille/accueillir/accueillera/accueillant/accueillaient/reçu/recevoir/reçoit/attiré/attire/attirer/attirant/drainé/séduit/servi ~ visiteurs/touristes/voyageurs/vacanciers/clients, accueil/flux/afflux de/des touristes/visiteurs, flux touristique/touristiques, passages de touristes, visites de touristes, total des visiteurs, visiteurs accueillis, touristes accueillis, ont visité, touristes ont afflué, visiteurs se sont rendus, touristes sont venus, entrées touristiques, volume de visiteurs, ${rate} ${de} fréquentation, nombre de visites, touristes ont été accueillis, visiteurs ont été accueillis, hébergé, hôtel/hôtels/établissements ~ clients/voyageurs/personnes, plages/stations ont reçu/accueilli/attiré`,
		international_tourist_arrivals: `touristes/visiteurs/voyageurs/vacanciers/arrivées/clients/clientèle étrangers/étrangères/étrangère/internationaux/internationales/internationale, (touristes/visiteurs/voyageurs) (venus/venant/originaires) de l’étranger, nombre de (touristes/visiteurs) étrangers/internationaux, étrangers, internationaux, internationales, arrivées (de) (touristes/visiteurs) étrangers/internationaux, (venus/venant) d’autres pays, en provenance de l’étranger`,
		domestic_tourist_arrivals: `touristes/visiteurs/voyageurs/vacanciers/arrivées/clients/clientèle nationaux/nationales/nationale/domestiques/vietnamiens/intérieurs/intérieures/internes/locaux/locale, touristes et visiteurs domestiques, vacanciers du pays, arrivées (de) touristes nationaux/domestiques, touristes du pays`,
		tourism_revenue: `recettes/revenu/revenus (totales/totaux) tourist*, recettes/revenu/revenus (totales/totaux) (tiré*/généré*/issues) du/des/de/par (le) touris*/visiteurs, recettes/revenu/revenus (totales/totaux) (du/de) (secteur/activités/l’activité/services/l’industrie) (du) tourisme/touristique/touristiques, chiffre d’affaires (total) (du/de) (secteur/l’activité/l’industrie) (du) tourisme/touristique, tourisme (lui/leur) a (ainsi) rapporté/généré/engrangé/dégagé/procuré/réalisé, tourisme rapporte, dépenses (des) touristes/visiteurs/touristiques, dépensé par les touristes, recettes liées au tourisme, pour un chiffre d’affaires (total/estimé), pour des recettes (totales), (touristes/visiteurs/voyageurs/vacanciers) (y) ont (y) dépensé/laissé, laissé par les touristes, leurs dépenses, dépenses ~ visiteurs/touristes/voyageurs`,

		grain_output: `production (totale) (de/des) céréales/céréalière/vivrière/vivres/grains/alimentaire, production (totale) (de/des/d’) (cultures/denrées/aliments) vivrières/céréalières/alimentaires/graines, récolte (totale) de céréales/grains, récolte céréalière, tonnes de vivres, tonnes de grains, denrées céréalières, céréales, production en grains`,
		rice: 'riz, paddy, rizicole, riziculture, rizières, récolte hiver-printemps, culture hiver-printemps, campagne hiver-printemps, saison hiver-printemps, moisson, riziculteurs',
		rice_yield: `rendement/rendements (moyen/moyens) (du/de/en) (la) riz/paddy/rizicole/rizicoles/riziculture/récolte/culture/rizières, rendement, rendements, rendement (annuel) (moyen) (du) riz, productivité (moyenne) (du/de) (la) riz/paddy/riziculture, quintaux à l’hectare, hectare de rizière/riz/paddy`,
		rice_output: `production (totale/annuelle) (de/du) riz/paddy/rizicole, récolte (totale) (de/du) riz/paddy, volume de riz/paddy, tonnes de riz/paddy, production de (riz) paddy`,
		hightech_farmland: `accumulation/concentration/consolidation/regroupement (et) (la/de) (concentration/accumulation) de/des/du (la) terre/terres/terrains/foncier/parcelles, terres/terrains/parcelles/superficie (agricoles/agricole) regroupées/remembrées/accumulées/concentrées/consolidées/regroupés/regroupée, agriculture (de) (haute) high-tech/technologie, agricole/agricoles (de) (haute) high-tech/technologie, agriculture de pointe, hautes technologies, haute technologie agricole, accumulé et concentré, concentré et accumulé, regroupé et concentré, terres pour la production, production à grande échelle, remembré, remembrés, remembrement, superficie (agricole) appliquant/utilisant (les) (hautes) technologies`,
		agricultural_production_value: `valeur (totale) ${de} production (totale) agricole, valeur (totale) (de) (la) production ${de} agriculture, valeur (totale) (de) (la) production du secteur agricole/primaire, valeur (de) (la) production agricole (sylvicole) (et) (aquacole/halieutique/aquatique), valeur (de) (la) production agro-sylvo-aquacole, valeur des produits agricoles, valeur de l’agriculture, valeur (de) (la) production ${de} agriculture (de) (la) sylviculture et (de) (la) pêche/aquaculture, valeur (moyenne) (de) (la) production/produits (moyenne) par hectare, valeur (des/de) produits récoltés par hectare, valeur à l’hectare, produit brut agricole, valeur des cultures, valeur par hectare, revenu par hectare, valeur du produit par hectare, production agricole d’une valeur, hectare (de) (terres) (agricoles/cultivées/cultivé) rapporte/génère/produit`,
		sown_area: `superficie/superficies/surface/surfaces (totale) (de/des) (terres/cultures) semée/semées/emblavée/emblavées/cultivée/cultivées/plantée/plantées/ensemencée/ensemencées, superficie/superficies/surface/surfaces (totale) (de/du/des/en) (la) riz/riziculture/rizières/culture/cultures/plantation/semis/rizicole/rizicoles/paddy, superficie/surface sous culture, emblavures, hectares emblavés/semés/plantés/cultivés, hectares de riz/rizières/cultures, superficie (de) production (rizicole), planté ~ hectares, semé ~ hectares, ensemencé, emblavé, vergers/verger/plantations ~ couvre/couvrent/couvraient/occupe/occupent`,
		forest_coverage: `couverture forestière, taux (de) (la) couverture (par/en/des/de) (les/la) forêts/forêt/sylvicole/végétale/forestière, couvert forestier, couverture des forêts, couverture sylvicole, couvert de forêts, couverte de forêts, couvertes de forêts, recouvert de forêts, taux de superficie forestière, couverture boisée, boisement, (les) forêts/forêt/bois (ne) couvre/couvrent/couvrait/couvraient, forêt/forêts s’étend/s’étendent`,
		seafood: `produits aquatiques, produits de la mer, produits halieutiques, fruits de mer, pêche, pêches, aquaculture, poissons, poisson, crevettes, pangasius, pisciculture, aquacole, halieutique, huîtres, coquillages, thon, thons`,
		seafood_output: `production (totale/annuelle) (de/des/d’) (produits/la/l’) aquatiques/halieutiques/halieutique/aquacole/piscicole/crevettes/poissons/poisson/aquaculture/pêche/pangasius, production (totale) de produits de la mer, production (totale) de fruits de mer, captures, volume pêché, prises, tonnes de produits aquatiques, tonnes de produits de la mer, tonnes de fruits de mer, tonnes de poisson/poissons/crevettes, production de (la) pêche et (de) (l’) aquaculture, élevage aquacole, débarquements, pêché`,
		seafood_exports: `exportations/exportation (de/des) (produits) aquatiques/halieutiques/crevettes/poissons/pangasius/aquacoles, exportations/exportation (de/des) produits de la mer, exportations/exportation de fruits de mer, valeur/recettes (des/à/d’) (l’) exportations/exportation (de/des) (produits) aquatiques/halieutiques/crevettes, valeur/recettes (des/à/d’) (l’) exportations/exportation de produits de la mer, chiffre d’affaires à l’exportation (de/des) (produits) aquatiques/halieutiques/crevettes`,
		ocop_products: `OCOP, une commune un produit, chaque commune un produit, chaque commune son produit, un produit par commune, produits (OCOP) (classés/certifiés) (de) 3/trois/4/quatre/5/cinq étoiles`,

		new_rural: `nouvelle ruralité, nouveaux standards ruraux, nouveaux critères ruraux, nouvelle campagne, nouveau rural, néo-rural, néo-rurale, néo-rurales, néo-ruraux, nouvelle zone rurale, nouvelles zones rurales, nouvelles régions rurales, nouveau standard rural, nouvelle construction rurale, développement rural nouveau, ruralité nouvelle, nouvelles campagnes, NTM, norme rurale, normes rurales, modernisation rurale, nouveau développement rural`,
		communes_new_rural: `communes ~ ruralité, communes ~ normes/norme/critères/standards/standard/label, communes de (la) nouvelle ruralité, communes néo-rurales, nouvelles communes rurales, communes ~ reconnues/labellisées/certifiées/homologuées/conformes, communes ~ atteint, proportion/taux/pourcentage/part (de/des) communes, communes ont achevé, reconnues aux normes de nouvelle ruralité, label de (la) nouvelle ruralité, critères nationaux`,
		communes_new_rural_advanced: `NTM avancé*/amélioré*/rehaussé*, communes néo-rurales avancées, (normes/critères/standards/norme/label) (de) (la) nouvelle ruralité avancée/améliorée/rehaussée/supérieure/renforcée/perfectionnée/élevée, (de) (la) nouvelle ruralité (de) (niveau) avancé/supérieur/amélioré/élevé, nouvelles normes rurales avancées/améliorées/supérieures, nouveaux standards/critères ruraux avancés/améliorés/supérieurs/rehaussés, communes ~ niveau/stade/label avancé, critères avancés, standards avancés, normes/norme avancées/avancée, niveau avancé, standard avancé, niveau supérieur, normes supérieures, critères supérieurs, néo-rurales avancées, néo-rurales de niveau avancé, nouvelles zones rurales avancées, nouvelle ruralité de haut niveau, critères améliorés, normes améliorées, label avancé, stade avancé, avancées, avancée`,
		communes_new_rural_model: `NTM modèle*/exemplaire*, (normes/critères/standards/norme/label) (de) (la) nouvelle ruralité exemplaire/modèle/pilote/type, (de) (la) nouvelle ruralité/campagne (de) (niveau) exemplaire/modèle/pilote, nouvelles normes rurales exemplaires/modèles, nouveaux standards/critères ruraux exemplaires/modèles, modèle exemplaire, communes (néo-rurales) exemplaires/modèles/pilotes, normes exemplaires/modèles, communes ~ niveau/stade/label modèle/exemplaire, critères exemplaires/modèles, niveau modèle/exemplaire, commune modèle, standard modèle, standards modèles, norme modèle, norme exemplaire, standard exemplaire, nouvelles zones rurales modèles/exemplaires, modèle de nouvelle ruralité, modèles de nouvelle ruralité, exemplaires, label exemplaire, stade exemplaire`,
		districts_new_rural: `districts ~ ruralité, districts ~ normes/critères/standards/norme, districts ~ reconnus/certifiés/labellisés, districts de (la) nouvelle ruralité, unités/localités (de/au) (niveau/rang) (du) district, districts néo-ruraux, districts (ont) achevé/accompli/rempli/atteint, achevé la tâche d’édification/de, achevé l’édification, accompli la tâche (d’) (édification/construction), édification de la nouvelle ruralité, districts aux normes, districts villes et bourgs, unités (administratives) de niveau district, villes et districts`,
		new_rural_criteria: `critères (par/pour) (chaque) commune, critères en moyenne, nombre moyen de critères, moyenne de critères, critères (de) (la) nouvelle ruralité par, critères atteints, critères remplis, critères satisfaits, communes remplissent en moyenne, communes satisfont en moyenne, moyenne par commune, chaque commune, nombre moyen des critères`,

		poverty_rate: `pauvreté (multidimensionnelle), foyers/ménages/familles (sont/étaient/restent) pauvres, pauvres multidimensionnels, foyers démunis, ménages démunis, vivent sous le seuil de pauvreté, vivant sous le seuil de pauvreté`,
		near_poor_rate: `foyers/ménages/familles proches (de) (la/du) (pauvreté/seuil) (de) (pauvreté), quasi-pauvreté, quasi pauvres, presque pauvres, proches de la pauvreté, proches du seuil de pauvreté, juste au-dessus du seuil de pauvreté, taux (de) (foyers/ménages) (quasi) pauvres proches, en voie de pauvreté, au seuil de la pauvreté`,
		temporary_houses_removed: `maisons/logements/habitations/foyers/habitats/masures provisoires/précaires/temporaires/vétustes/délabrées/délabrés/insalubres/dégradés/dégradées/rudimentaires, maisons/logements/habitations (provisoires/précaires/temporaires) et/ou vétustes/délabrées/délabrés/dégradés/dégradées/insalubres, éradication/élimination/suppression (de/des) maisons/logements/habitations/l’habitat (précaires/provisoires/temporaires/précaire), résorption de l’habitat, habitat précaire, habitat insalubre, maisons de fortune, abris de fortune, maisons de solidarité, maisons de grande solidarité, masures, logements de solidarité, supprimer les logements, remplacer les maisons, taudis, logements pour les pauvres, maisons pour les foyers pauvres`,
		health_insurance_coverage: `assurance-maladie, assurance-santé, assurance médicale, assurés maladie, sont (désormais) assurés, est assurée, couverts/couverte/couvertes par l’assurance/une assurance, carte/cartes d’assurance (maladie), couverture maladie, couverture sanitaire universelle, BHYT, population/habitants/résidents/assurés/assurée contre la maladie`,
		social_insurance_coverage: `assurance sociale, assurances sociales, sécurité sociale, couverture sociale, assurés sociaux, BHXH`,
		unemployment_insurance_coverage: `assurance-chômage, couverture chômage, assurés contre le chômage`,
		doctors_per_10000: `médecin pour, densité médicale, médecins, effectif médical`,
		hospital_beds_per_10000: `lits`,
		child_stunting: `retard de croissance, malnutrition (infantile), malnutris, dénutrition, sous-nutrition, enfants de moins de 5/cinq ans (souffrant/atteints/souffrent/présentant) (de/d’) (malnutrition/retard), enfants souffrant/atteints/souffrent/présentant, insuffisance pondérale, rachitisme, retard statural, retard staturo-pondéral, malnutri, sous-alimentation`,
		communes_health_standard: `communes ~ critères nationaux de santé, communes (ont) satisf*/attei*/répond*/rempli* (aux/les) critères/normes (national*) (de/en) (matière) (de) santé, normes nationales de santé, critères nationaux de santé, critères nationaux sur la santé, critères nationaux (en) (matière) (de/sur) (la) santé, normes sanitaires, critères sanitaires, normes de santé, critères de santé, stations médicales, postes de santé, dispensaires, standards nationaux (en) (matière) (de) santé, stations de santé communales, centres de santé communaux, santé communale, norme nationale de santé, standards sanitaires, critères (nationaux) pour la santé communale, critères (nationaux) relatifs à la santé`,
		population: `population (moyenne/totale) (de/compte), peuplée de, peuplé de, compte ~ habitants, comptait ~ habitants, comptant ~ habitants, habitants, taille démographique, recensé ~ habitants, démographie`,
		natural_increase: `natalité, accroissement naturel, croissance naturelle, taux de croissance naturelle, croissance démographique, taux de croissance démographique, taux de croissance ${de} population, croissance ${de} population, fécondité, accroissement (naturel) de la population, augmentation naturelle, croissance naturelle de la population, taux de naissance, réduction des naissances`,
		urbanisation_rate: `urbanisation, population urbaine, vit/vivent en zone/zones/milieu urbaine/urbaines/urbain, vit en ville, vivent en ville, citadins`,
		trained_labour: `travailleurs formés, main-d’œuvre formée, main d’oeuvre formée, main-d’œuvre qualifiée, main d’oeuvre qualifiée, travailleurs qualifiés, ouvriers formés, actifs formés, formation professionnelle, travailleurs ayant reçu une formation, ressources humaines formées, salariés formés, population active formée`,
		trained_labour_share: `main-d’œuvre/main-d’oeuvre (est/a) (été) formée/qualifiée, travailleurs sont formés/qualifiés, taux (de/d’/des) (la) (travailleurs/main-d’œuvre/main-d’oeuvre/ouvriers/actifs/salariés/population) (active) formés/formée/qualifiés/qualifiée, proportion/pourcentage/part (de/d’/des) (la) (travailleurs/main-d’œuvre/main-d’oeuvre/actifs/salariés/population) (active) formés/formée/qualifiés/qualifiée, taux de formation, travailleurs (ont) (été) formés, travailleurs/actifs/salariés/ouvriers/main-d’œuvre ont/a/avaient/ayant reçu/suivi une formation, proportion de travailleurs ayant reçu/suivi, main-d’œuvre ayant reçu une formation, actifs/travailleurs/salariés avoir/auront reçu/suivi une formation`,
		trained_labour_certified: `(formés/formée/formées) (avec/ayant/titulaires/titulaire/dotés/munis/possédant/détenant) (de/d’/un/des/d’un) diplôme/diplômes/certificat/certificats/certification, diplômés ou certifiés, travailleurs diplômés, travailleurs certifiés, main-d’œuvre certifiée, main-d’œuvre diplômée, qualification certifiée, diplômés et certifiés`,
		jobs_created: `création/créations (d’/de) (nouveaux) emploi/emplois, créer/crée/créé/créant/créent/généré/générer/procuré ~ emplois, créés ~ emplois, emploi/emplois/travail à/pour, procuré (du/un) travail/emploi/emplois, donné du travail, fourni (du/un) travail/emplois/emploi, trouvé/obtenu/décroché (un) (emploi/travail/poste), ont trouvé (un/du) (emploi/travail), résolution (de) (l’) emploi, résoudre l’emploi, résolu l’emploi, emploi/emplois a/ont été résolu/résolus/réglé/assuré, emploi résolu, réglé l’emploi, travailleurs (ont) (trouvé) (un) emploi, insertion professionnelle, emplois (supplémentaires), travailleurs bénéficiant d’un emploi, offert un emploi, pourvu d’un emploi, travailleurs envoyés à l’étranger, postes de travail, placement de travailleurs, travailleurs placés, accès à l’emploi, travailleurs ont été embauchés`,
		unemployment_rate: `chômage (urbain), chômeurs, sans-emploi, taux de chômage ${de} (main-d’œuvre/population) (active), sans travail`,
		schools_national_standard: `écoles/établissements/maternelles/lycées/collèges (scolaires) ~ normes/norme/critères/standards/standard (national/nationaux/nationale/nationales), écoles/établissements (scolaires) (ont/sont) (été) reconnues/reconnus/conformes/certifiées/certifiés, écoles (aux) normes nationales, taux/proportion/pourcentage/part (d’/des) écoles/établissements (scolaires), normes nationales scolaires, écoles de niveau national, écoles de standard national, label national, écoles standardisées, écoles/établissements (scolaires) atteign*/satisf*/répond*/rempliss* (aux/les/la) norme*/standard* (national*)`,
		highschool_graduation: `taux d’obtention du (diplôme/baccalauréat/bac), taux de diplômés, baccalauréat, le/du/au bac, examen de fin (d’études) (secondaires), diplôme de fin d’études (secondaires), taux de diplomation, candidats (ont/sont/avaient) (été) reçus/admis, candidats ont réussi, réussite à l’examen, taux de réussite, élèves ont obtenu leur diplôme, lycéens diplômés, fin d’études secondaires, candidats diplômés, taux d’obtention, bacheliers`,
		exam_average_score: `note moyenne, notes moyennes, score moyen, moyenne (des) notes, moyenne à l’examen, moyenne générale, moyenne au baccalauréat, moyenne des épreuves, résultat moyen, moyenne de l’examen, reçus avec une moyenne (de)`,
		education_quality: `qualité de l’éducation, qualité de l’enseignement, qualité éducative, qualité de la formation, éducation de qualité, enseignement général, éducation générale, éducation de masse, éducation de pointe, élèves excellents, meilleurs élèves, concours national (des) (élèves), concours nationaux, élèves brillants, olympiades, qualité scolaire, bons élèves, prix nationaux`,
		clean_water_access: `eau potable, eau propre, eau salubre, eau saine, eau hygiénique, eau conforme aux normes, eau domestique hygiénique, accès à l’eau (potable/propre/salubre), eau courante, eau hygiéniquement, eau du robinet, utilisant (de/une) (l’) eau, utilisent (de/une) (l’) eau, desservis en eau, desservie en eau, raccordés à l’eau, alimentés en eau, alimentée en eau, eau répondant aux normes, approvisionnement en eau, eau traitée, eau sûre, eaux propres`,
		waste_collected: `déchets (solides/ménagers/urbains/domestiques) (ménagers/urbains/domestiques/solides), ordures, détritus`,
		iz_wastewater: `eaux usées, système/systèmes (centralisé/centralisés/central) (de) traitement (centralisé/central) (des) (eaux) (usées), parcs/zones industriels/industrielles (dotés/dotées/équipés/équipées/disposant) (d’) (un/une) (système/station), eaux résiduaires, assainissement centralisé, épuration`,

		credit_outstanding: `encours, crédits (en) (cours), crédit (bancaire/total), solde de/des/du crédit/crédits/prêts/dette, dette en cours, dettes en cours, dette (totale) (de) (crédit) impayée, créances (en) (cours), solde créditeur (total/impayé), prêts, crédits à l’économie, croissance du crédit, dette créditrice, solde débiteur, prêté, prêtés`,
		mobilised_capital: `mobilisation (totale) de/des/du capitaux/capital/fonds/dépôts/ressources, capitaux/fonds/capital/dépôts/ressources (totaux) mobilisé/mobilisés/mobilisées (par) (les) (banques), dépôts (bancaires/totaux), capital (total) mobilisé, épargne, capitaux collectés, fonds collectés, dépôts des établissements de crédit`,

		pci: `PCI, ICP, compétitivité, indice de concurrence provinciale, capacité concurrentielle (provinciale/au), gouvernance économique, capacité compétitive`,
		pgi: `PGI, indice vert (provincial), indice provincial vert, indice de verdissement, indice écologique provincial, indice de gouvernance environnementale`,
		papi: `PAPI, indice (de) (la/l’) (performance/efficacité) (de) (la/l’) gouvernance (provinciale) et (de) (l’/performance) administration publique, indice d’efficacité de (la) (gouvernance/l’administration), gouvernance et (de) (l’) administration publique, performance de la gouvernance, administration publique provinciale, performance de l’administration publique, efficacité de la gouvernance, indice de gouvernance provinciale`,
		par_index: `PAR-Index, PARINDEX, indice PAR, indice (provincial) de réforme (de) (l’) (administration/administrative) (publique), réforme administrative, réforme de l’administration (publique), indice CCHC`,
		sipas: `SIPAS, satisfaction (des/de) (la/les) (habitants/population/citoyens/usagers/administrés/personnes/gens/public), satisfaction à l’égard (des/de) (services), se disent satisfaits`,
		dti: `DTI, indice (de) (la) conversion numérique, transformation numérique, transition numérique, transformation digitale, indice (de) numérisation`,
		digital_economy_share: `économie numérique, économie digitale, part du numérique, secteur numérique`,

		party_members: 'membres, membre du parti, adhérents',
		party_members_admitted: `a/ont admis, nouveaux membres (du) (parti), nouveaux adhérents (au) (parti), nouvelles adhésions, admissions, adhésion/adhésions/admission/admissions/recrutement de/au/des (nouveaux) membres/parti/adhérents, admis/admet/admettre/admettant/recruté/recruter/intégré/accueilli ~ membres, admis/admises au (sein) (du) parti, admis dans les rangs du parti, adhéré au parti, membres ont été admis, membres admis, développement (des) (de) membres (du) (parti), membres nouvellement admis, admises, nouveaux communistes, personnes d’élite, éléments d’élite, rejoint les/ses/leurs rangs (du) (parti), entrés/entrées dans ses/les rangs, rejoint le parti, admission de ~ membres, ont été admis`,
		party_members_total: `nombre de membres (du) (parti), total (de/des) membres (du) (parti), compte/comptait/comptant/rassemble/regroupe/réunit/comptent/fort/forte/regroupant/rassemblant ~ membres, effectif/effectifs du parti, effectifs de l’organisation (provinciale) du parti, avec ~ membres, ensemble des membres, organisation (provinciale) du parti compte (plus/près/quelque) (de), comité (provincial) du parti compte (plus/près/quelque) (de)`,
		party_organisations: `organisations (de) (base) (du) parti, organisation (de) base du parti, organisations de base, cellules, organisations affiliées (du) (parti), comités du parti (relevant/subordonnés/affiliés), organes du parti, sections du parti, organisations subordonnées (du) (parti), comités de base du parti`,
		village_heads_party_members: `chefs de/des villag*/hameau*/quartier*/groupes (et) (de/des) (groupes) (résidentiels/d’habitants), chefs de (villages/village) (sont/étant) membres, chefs appartiennent au parti, responsables de village/villages/hameaux/quartier, chef de village`,
		party_cells_good: `accompli/accomplissant/rempli/remplissant/mené/exécuté (à) (bien) leurs/ses/leur (bonnes) tâches/missions/tâche/mission, accompli/rempli avec excellence/brio/succès leurs/ses tâches/missions, ont bien accompli/rempli, accompli d’excellente manière, accomplissement ${de} tâches, bonne exécution ${de} tâches, organisations du parti (ont) (été) classées/évaluées/notées/jugées, cellules (du) (parti) (ont) (été) classées/évaluées/notées/jugées, classées comme ayant, évaluées comme ayant, saines et fortes, saines et solides, propres et fortes, pures et solides, transparentes et fortes, s’acquittent bien, acquittées avec succès, classées bonnes, notées bonnes, classées bien, bien ou mieux, jugées bonnes`,
		party_discipline_cases: `sanctionné, sanctionnés, sanctionnées, sanction, sanctions (disciplinaires), discipline du parti, sanctionner, sanctionné ~ membres, discipliné, disciplinés, disciplinées, disciplinaires, disciplinaire, membres (du) (parti) (ont) (été) sanctionnés, exclus du parti, expulsés du parti, avertissement, blâme, blâmés, réprimandés, punis, radiés, signes de violation, signes d’infraction`,
		staff_reduction: `réduction/compression/rationalisation/allègement/suppression/dégraissage/diminution/réductions/suppressions (de/des/du/d’) (l’/les) effectif/effectifs/personnel/postes/appareil/emplois (publics), effectifs, postes (ont) (été) supprimés, supprimé/réduit ~ postes/unités/départements/organismes/services, réduire l’effectif, points focaux, réduction du nombre d’unités, réduction des unités, unités (ont) (été) supprimées/fusionnées, retraite anticipée, réorganisation/restructuration/simplification de l’appareil, fusion d’unités, organismes supprimés, allégé l’appareil, unités de service public, services supprimés`,
		commune_level_units: `unités (administratives) (de/au) (niveau/rang) (de) (la) communal/commune/communales, communes et quartiers, communes quartiers (et) (bourgs), localités communales, quartiers et communes, communes et bourgs, localités de niveau communal, entités administratives (communales)`,
		communes_total: `nombre (total) de communes, total de communes, total des communes, communes au total, communes que compte, toutes les communes, l’ensemble des communes, ensemble de ses communes`,
		targets_met: `indicateurs/objectifs/cibles (socio-économiques/principaux/fixés) (ont) (été) atteints/réalisés/remplis/dépassés/tenus/accomplis, indicateurs/objectifs (socio-économiques/principaux) (ont) atteint/atteignant/atteignent/dépassé/dépassent/dépassant, principaux indicateurs/objectifs, indicateurs/objectifs (de) (développement) socio-économiques, atteint (et/ou) (dépassé) ~ indicateurs/objectifs, rempli/réalisé/tenu/accompli ~ indicateurs/objectifs, indicateurs/objectifs fixés/assignés, indicateurs/objectifs ${de} plan/résolution, atteint et dépassé, atteint ou dépassé, atteints et dépassés, atteints ou dépassés, indicateurs (principaux), objectifs principaux, réalisés ou dépassés`,
		traffic_deaths: `morts/décès/tués/victimes (dans/par/de/dus) (des/les/aux/la) accidents/route/routes, morts/décès/tués/victimes sur les/la routes/route, accidents de (la) circulation/route (ayant/qui/ont) fait/causé/coûté/tué, mortalité routière, accidents ~ morts/tué/tués/coûté/décès/victimes, coûté la vie, faisant/fait/causant ~ morts/victimes/décès/tués, causant la mort de, ont fait, tuant, ont péri, (ont) perdu la vie, morts, décès, tués, mortes dans des accidents, tuées, décédées`,
		crime_cases: `affaires/infractions/actes/délits/cas criminelles/pénales/criminels, infractions, délits, crimes, criminalité, nombre d’affaires, atteintes à l’ordre (social/public), affaires (portant) (atteinte) (à) l’ordre, affaires de drogue, délinquance, violations de l’ordre social, affaires enregistrées, affaires liées à l’ordre social`,
		case_clearance_rate: `taux (d’/de) élucidation/résolution/enquête/découverte/détection/répression (et) (de/d’) (élucidation/résolution/découverte/détection), élucidation, élucidé, élucidés, élucidées, enquêté et découvert/élucidé/résolu, affaires (ont) (été) résolues/élucidées, crimes élucidés, enquête et (de) découverte/élucidation/détection, résolu ~ affaires, résolution des affaires`,
		electricity: 'électricité, centrales, centrale, hydroélectricité, électrique',
		electricity_output: `production (totale) (d’) électricité/électrique/hydroélectrique/énergie, production de courant, électricité produite, électricité générée, électricité commerciale, électricité vendue, consommation d’électricité, produit ~ kWh, généré ~ kWh, électricité commercialisée, centrales ~ produit/généré/fourni, volume d’électricité, électricité consommée, ventes d’électricité, centrales hydroélectriques ont produit`,
		electricity_access: `accès à l’électricité, foyers/ménages/familles ~ électricité/électrifiés/électrique, raccordés au réseau (électrique/national), raccordées au réseau (électrique/national), connectés au réseau (électrique/national), réseau électrique national, électrification (rurale), électrifiés, électrifiées, électricité du réseau (national), réseau national d’électricité, alimentés en électricité, bénéficient de l’électricité, disposent de l’électricité, utilisent l’électricité, utilisant l’électricité, ont l’électricité, couverture électrique, desserte électrique, raccordement au réseau électrique`,
		industrial_zone_occupancy: `taux d’occupation (moyen) (des/de) (parcs/zones) (industriels/industrielles), taux de remplissage (des/de) (parcs/zones) (industriels/industrielles), occupation des parcs/zones (industriels/industrielles), remplissage, superficie louée, foncier industriel loué, loués, taux de location, sont occupés, remplis à, occupés à, taux de comblement`,
		expressway_length: `autoroute, autoroutes, voie/voies express, voies rapides, longueur (totale) d’autoroutes/des, autoroutier`,
		port_cargo_throughput: `trafic (de) marchandises/fret/portuaire, fret, tonnage, marchandises (transitant/transitées/passant/transité/traitées/manutentionnées/chargées) (par/dans/via) (le/les/ses) (port/ports), volume (de/des) marchandises/fret (transitant/passant/traité/via) (par/dans) (le/les) (port/ports), cargaisons, trafic des ports, ports (ont) traité/manutentionné/accueilli, port a traité, port traite, manutention, trafic maritime, par les ports, par le port, via les ports, débit portuaire, conteneurs`,
		land_area: `superficie (naturelle/totale), surface (totale/naturelle), s’étend sur, étendue, un territoire de, s’étire sur`
	},
	decoys: `hors du pays, mieux/meilleur/meilleure/meilleurs/meilleures/pire/pires/bien que prévu/prévue/prévus/attendu/espéré, que/qu on (ne) (l) attendait/espérait, comme prévu/attendu, contre toute attente, devrait/devraient/doit/doivent ouvrir/rouvrir/fusionner/commencer/démarrer/débuter, devrait/devraient/doit/doivent avoir lieu, devrait/devraient/doit/doivent se tenir/dérouler, devrait/devraient/doit/doivent être inauguré/inaugurée/fusionné/fusionnée, prévu/prévue/prévus/prévues pour l été/automne/hiver, prévu/prévue/prévus/prévues pour le printemps, océan pacifique, asie-pacifique, le pacifique, services publics, service public, services publics en ligne, services en ligne, services administratifs, services administratifs publics, services de santé, services médicaux, services bancaires, services postaux, services sociaux, services sociaux de base, services compétents, services concernés, services fonctionnels, services provinciaux, services et (les) secteurs, services secteurs, services et branches, services départements, services de la province, chefs de service, directeurs des services, services environnementaux, services forestiers, services de l’environnement forestier, services rendus, services numériques, services essentiels, services rendus à la nation, personnes ayant rendu des services, services méritoires, qualité de service, qualité des services, services à la population, services techniques, services relevant, services sous l’autorité, services de police, services et localités, autres services, tous les services, services et districts, services municipaux, services et unités, services de l’état, services chargés, services d’urgence, service/département/ministère/direction (provincial/provinciale) de/du/des (l’/la) agriculture/industrie/construction/tourisme/finances/commerce/douanes/culture/éducation/santé/impôts/statistiques/plan/planification/travail/intérieur, industrie et du commerce, industrie et le commerce, industrie et de commerce, planification et de l’investissement, plan et de l’investissement, agriculture et de l’environnement, agriculture et du développement rural, culture des sports et du tourisme, sports et du tourisme, office/bureau/administration/sous-département/association/fédération/union/syndicat de/du/des (l’/la) tourisme/douanes/impôts/statistiques/agriculteurs/entreprises/industrie, sécurité sociale du Vietnam, assurance sociale du Vietnam, assurance sociale de la province, assurance sociale provinciale, agence d’assurance sociale, commission économique et budgétaire, comité de l’économie et du budget, commission du budget, promotion de l’investissement, promotion des investissements, promotion du tourisme, promotion touristique, environnement d’investissement, environnement des investissements, climat d’investissement, climat des affaires, milieu d’investissement, centre de promotion, capital humain, capitale, peine capitale, économie de marché, économie maritime, économie bleue, économie nocturne, économie frontalière, économie circulaire, économie verte, économie collective, économie privée, économie rurale, économie mondiale, économie forestière, économie des ménages, économie d’énergie, économie familiale, économie de la connaissance, économie étatique, économie et budget, zone économique, zones économiques, économie du partage, économie et société, développement de l’économie, secteur de l’économie privée, économie coopérative, économie agricole, économie touristique, économie urbaine, économie et sociale, édification du parti, construction du parti, en construction, construction d’un/d’une/des/de/du, travaux de construction, matériaux de construction, projets de construction, mise en construction, chantier de construction, chantiers de construction, construction de base, construction et de réparation, construction de maisons, ministère de la construction, secteur du bâtiment et du parti, bâtiment administratif, bâtiments, matériaux du bâtiment, industrie 4.0, révolution industrielle, parc industriel, parcs industriels, zone industrielle, zones industrielles, grappe industrielle, grappes industrielles, cluster industriel, clusters industriels, pôle industriel, foyers individuels, services de transport, parti communiste, membres du comité, membres du gouvernement, membres du conseil, membres de la délégation, membres de l’union, membres du comité permanent, membres permanents, membres de la famille, membres des coopératives, pays membres, états membres, membres de l’association, membres de coopératives, conférence des membres, cellules photovoltaïques, cellules souches, seuil de pauvreté, fonds pour les pauvres, norme de pauvreté, ligne de pauvreté, foyers pauvres et ethniques, compagnie d’électricité, groupe électricité du Vietnam, électricité du Vietnam, véhicules électriques, véhicule électrique, coupures d’électricité, pénurie d’électricité, réseau électrique intelligent, lignes électriques, année nationale du tourisme, année du tourisme, association du tourisme, développement du tourisme, produits touristiques, sites touristiques, potentiel touristique, services touristiques, région (de) la superficie, coopération internationale, intégration internationale, population locale, population active, population de la province et, vie de la population, population concernée, structure de la population, recensement de la population, entreprises dissoutes, entreprises ont mis la clé sous, entreprises ont fermé, entreprises ayant fermé, entreprises ont quitté, entreprises ont été dissoutes, entreprises radiées, entreprises ont suspendu, entreprises ayant suspendu, entreprises suspendues, entreprises ont cessé, entreprises ayant cessé, entreprises ont repris, entreprises ayant repris, entreprises sont revenues, entreprises se sont retirées, entreprises retirées, entreprises en difficulté, entreprises mises en sommeil, importance, importante, importants, importantes, crédits carbone, crédit carbone, crédits budgétaires, lettre de crédit, établissements de crédit, établissement de crédit, institutions de crédit, crédit politique, santé publique, bac à sable, tourisme vert, tourisme communautaire, écoles de danse, formation de la population, congrès du parti, parti provincial, comité du parti, comités du parti, comité provincial du parti, comité permanent du parti, secrétaire du comité du parti, cellule du parti du, transformation des produits, transformation et la consommation, lutte contre les infractions, prévention et lutte contre la criminalité, lutte contre la criminalité, prévention de la criminalité, étape importante, prix d’excellence, entrée de gamme, hauts rendements, énergie propre, terres rares, revenus stables, certificats de mérite, diplômes d’honneur, note d’information, avancée technologique, avancées technologiques, mesures de relance, en mesure de, mesures sanitaires`,
	abbreviations: `M, MM, Mme, Mlle, Dr, Pr, Me, St, Ste, env, etc, cf, p, pp, art, al, n, no, tél, tel, av, bd, boul, vol, chap, fig, réf, éd, ex, max, min, moy, janv, jan, févr, fév, avr, juil, sept, oct, nov, déc, mln, mio, mds, md, mrd, hab, soc, cie, ltd, corp, dir, gén, col, cap, lt, prof, dép, vs, i.e, c.-à-d, app, auj, ann, TP, Tp, ste, mgr`
};
