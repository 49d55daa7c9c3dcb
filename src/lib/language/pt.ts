import type { LanguagePack } from './schema.ts';

/** Portuguese, as spelled in Brazil and in Portugal. */
export const pt: LanguagePack = {
	code: 'pt',
	name: 'Portuguese',
	nativeName: 'português',
	direction: 'ltr',
	proclitics: [],
	decimal: ',',
	grouping: ['.', ' '],

	cardinals: {
		0: 'zero',
		1.5: 'um e meio, uma e meia',
		2: 'dois, duas',
		3: 'três',
		4: 'quatro',
		5: 'cinco',
		6: 'seis',
		7: 'sete',
		8: 'oito',
		9: 'nove',
		10: 'dez',
		11: 'onze',
		12: 'doze',
		13: 'treze',
		14: 'catorze, quatorze',
		15: 'quinze',
		16: 'dezesseis, dezasseis',
		17: 'dezessete, dezassete',
		18: 'dezoito',
		19: 'dezenove, dezanove',
		20: 'vinte',
		30: 'trinta',
		40: 'quarenta',
		50: 'cinquenta, cinqüenta, cincoenta',
		60: 'sessenta',
		70: 'setenta',
		80: 'oitenta',
		90: 'noventa',
		100: 'cem, cento',
		200: 'duzentos, duzentas',
		300: 'trezentos, trezentas',
		400: 'quatrocentos, quatrocentas',
		500: 'quinhentos, quinhentas',
		600: 'seiscentos, seiscentas',
		700: 'setecentos, setecentas',
		800: 'oitocentos, oitocentas',
		900: 'novecentos, novecentas',
		1000: 'mil'
	},
	// The "de" of "milhões de toneladas" belongs to the number, so that the unit or noun follows it directly.
	scales: {
		10: 'dezena (de), dezenas (de)',
		12: 'dúzia (de), dúzias (de)',
		100: 'centena (de), centenas (de)',
		1000: 'mil, milhar (de), milhares (de)',
		1000000: 'milhão (de), milhões (de), mi, mln, milh',
		1000000000: 'bilhão (de), bilhões (de), bi, mil milhões (de)',
		1000000000000: 'trilhão (de), trilhões (de), bilião (de), biliões (de), tri',
		1000000000000000: 'quatrilhão (de), quatrilhões (de)',
		1000000000000000000: 'trilião (de), triliões (de)'
	},
	looseNumbers: {
		0.5: 'meio',
		1: 'um, uma',
		2: 'um par (de), pares (de)',
		12: 'uma dúzia (de), uma dúzias (de)'
	},
	numberJoiners: 'e',
	marksOptional: true,
	numberCompounds: false,
	notNumbers:
		'segundo o/a/os/as/um/uma/ele/ela/eles/esta/este/estes/esse, segundo dados/informações/fontes/relatórios/relatório/estatísticas/estimativas/previsões/cálculos/afirmou/disse/consta/resolução, segundo ho/nguyen/tran/le/pham, e meio ambiente/ambientais/rural/urbano, primeiro ministro/secretário/ministra, primeira dama, por cento, um ponto fraco/forte/alto/baixo/positivo/negativo/de, dia/dias e meio, ano/anos e meio, mês/meses e meio, hora/horas e meia, semana/semanas e meia',
	pointWords: 'vírgula, ponto',
	minusWords: 'menos, negativo',
	ordinals: {
		1: 'primeiro, primeira, primeiros, primeiras',
		2: 'segundo, segunda, segundos, segundas',
		3: 'terceiro, terceira, terceiros, terceiras',
		4: 'quarto, quarta, quartos, quartas',
		5: 'quinto, quinta, quintos, quintas',
		6: 'sexto, sexta, sextos, sextas',
		7: 'sétimo, sétima, sétimos, sétimas',
		8: 'oitavo, oitava, oitavos, oitavas',
		9: 'nono, nona, nonos, nonas',
		10: 'décimo, décima, décimos, décimas',
		11: 'undécimo, undécima',
		12: 'duodécimo, duodécima',
		20: 'vigésimo, vigésima, vigésimos, vigésimas',
		30: 'trigésimo, trigésima, trigésimos, trigésimas',
		40: 'quadragésimo, quadragésima, quadragésimos, quadragésimas',
		50: 'quinquagésimo, quinquagésima, quinquagésimos, quinquagésimas',
		60: 'sexagésimo, sexagésima',
		70: 'septuagésimo, septuagésima',
		80: 'octogésimo, octogésima',
		90: 'nonagésimo, nonagésima',
		100: 'centésimo, centésima',
		1000: 'milésimo, milésima'
	},
	ordinalSuffixes: 'º, ª, °, o, a, os, as, ᵒ, ᵃ',
	ordinalPrefixes: 'número, n.º, n º, nº, nr, nro',
	fractions: {
		0.1: 'um décimo, uma décima de, uma décima parte, décima parte',
		0.125: 'um oitavo',
		0.1667: 'um sexto, sexta parte',
		0.2: 'um quinto, duas décimas de, quinta parte',
		0.25: 'um quarto, uma quarta parte, quarta parte',
		0.3333: 'um terço, uma terça parte, terça parte',
		0.4: 'dois quintos',
		0.5: 'metade, e meio (de), e meia (de)',
		0.6: 'três quintos',
		0.6667: 'dois terços, duas terças partes',
		0.7: 'sete décimos',
		0.75: 'três quartos, três quartas partes',
		0.8: 'quatro quintos',
		0.8333: 'cinco sextos',
		0.9: 'nove décimos'
	},
	multiples: {
		1.5: 'uma vez e meia',
		2: 'duplicou, duplicaram, duplicar, duplicando, duplica, duplicado, duplicada, duplicados, dobrou, dobraram, dobrar, dobrando, dobra, dobrado, dobrada, o dobro, ao dobro, em dobro, duplo',
		2.5: 'duas vezes e meia',
		3: 'triplicou, triplicaram, triplicar, triplicando, triplica, triplicado, o triplo, ao triplo',
		4: 'quadruplic*, o quádruplo, ao quádruplo',
		5: 'quintuplic*, o quíntuplo, ao quíntuplo',
		6: 'sextuplic*',
		10: 'decuplic*'
	},
	times: 'vezes, vez',
	ratioWords:
		'dos, das, de, em, do total de, de um total de, num total de, entre os, entre as, dentre os, dentre as, em cada, de entre, de cada, sobre',
	rangeWords: 'a, até, e, à, ou, até a, até aos',
	rangeOpeners: 'de, entre, desde, dos, das, entre os, entre as, na faixa de, no intervalo de',
	moves: {
		from: 'de, do, da, dos, das, desde',
		verbs: `passou/passaram, passa/passam, passava/passavam, passar, passará/passarão, passando, passado, subiu/subiram, sobe/sobem, subir, subido, aumentou/aumentaram, aumentar, cresceu/cresceram, crescer, caiu/caíram, cai/caem, cair, desceu/desceram, descer, diminuiu/diminuíram, reduziu/reduziram, elevou/elevaram, baixou/baixaram, recuou/recuaram`
	},
	conjunctions: 'e, bem como, assim como, ou, e de, e os, e as, e o, e a, e para, e em',

	units: {
		'%': 'por cento, porcento, pct',
		pp: 'ponto percentual, pontos percentuais, ponto porcentual, pontos porcentuais, pontos de percentagem, pontos de porcentagem, pontos percentual, p p, pp, p.p.',
		per_mille: 'por mil, por milhar',
		per_10000:
			'por 10.000/10000 habitantes/pessoas/moradores, por 10 000 habitantes/pessoas/moradores, por 10 mil habitantes/pessoas/moradores, por dez mil habitantes/pessoas, a/para/por cada 10.000/10000 habitantes/pessoas, a/para/por cada 10 000 habitantes/pessoas, a/para/por cada 10 mil habitantes/pessoas, para 10.000 habitantes/pessoas',
		VND: '(de) dong (vietnamita), (de) dongs (vietnamitas), đồng, dông, dongues, vnd, vnđ',
		USD: '(de) dólar/dólares (americano/americanos/estadunidense/estadunidenses), dólares norte americanos, dólares dos EUA, dólares dos Estados Unidos, dólares US, usd',
		EUR: '(de) euro/euros',
		CNY: 'yuan, yuans, yuanes, renminbi, iuanes',
		JPY: 'iene, ienes, yen, yenes, yens',
		KRW: 'won, wons',
		GBP: 'libras esterlinas',
		points: 'ponto, pontos, pts, valores',
		t: '(de) tonelada/toneladas (métrica/métricas), ton, tons, t',
		kg: 'quilo, quilos, quilograma, quilogramas, kg',
		quintal: 'quintal, quintais',
		'quintal/ha': 'quintal/quintais por/a/o hectare, quintal/quintais ha, q ha',
		't/ha': 'tonelada/toneladas por/a/o hectare, toneladas ha, t ha',
		ha: 'hectare, hectares, ha',
		km: 'quilómetro, quilómetros, quilômetro, quilômetros, km, kms',
		km2: 'quilómetro quadrado, quilómetros quadrados, quilômetro quadrado, quilômetros quadrados, km²',
		m: 'metro, metros',
		m2: 'metro quadrado, metros quadrados, m²',
		m3: 'metro cúbico, metros cúbicos, m³',
		kWh: 'quilowatt hora, quilowatts hora, quilowatt horas, quilovátios hora, kilowatt hora, kilowatts hora, kwh',
		MWh: 'megawatt hora, megawatts hora, mwh',
		GWh: 'gigawatt hora, gigawatts hora, gwh',
		TWh: 'terawatt hora, terawatts hora, twh',
		MW: 'megawatt, megawatts, mw'
	},
	unitsBefore: { times: 'multiplic* (se) por' },
	bounds: {
		about:
			'cerca de/dos/das/do/da, perto de/dos/das, aproximadamente, por volta de/dos/das, em torno de/dos/das, à volta de/dos/das, ao redor de, na ordem dos/das/de, da ordem dos/das/de, na casa dos/das, uns, umas, algo como, mais ou menos, a rondar os/as, ronda os/as, rondou os/as, rondando os/as, próximo de/dos/das/a/aos',
		over: 'mais de/dos/das/do/que, acima de/dos/das/do/da, superior a/aos/à/às/ao, superiores a/aos/à/às, maior que, maior do que, para além de/dos/das, além de/dos/das, passou de/dos/das, passa de/dos/das, passando de/dos, passaram de/dos, ultrapassa/ultrapassou/ultrapassaram/ultrapassar/ultrapassam/ultrapassando (os/as/o/a), supera/superou/superaram/superar/superam/superando (os/as/o/a), excede/excedeu/excederam/exceder/excedem/excedendo (os/as/o/a), um pouco mais de, mais do que',
		under:
			'quase, menos de/dos/das/do/que, abaixo de/dos/das/do/da, inferior a/aos/à/às/ao, inferiores a/aos/à/às, menor que, menor do que, não chega a, aquém de/dos/das, a caminho dos, quase que, beira os/as, roça os/as',
		at_least:
			'pelo menos, no mínimo, ao menos, um mínimo de, mínimo de, mínima de, não menos de, nada menos que, não (deve/deverá/pode/poderá) (ser) inferior/inferiores a/ao/aos, não (deve/deverá/pode/poderá) (ficar/descer) abaixo de/dos, igual ou superior a, iguais ou superiores a, maior ou igual a, a partir de/dos/das, nunca menos de',
		at_most:
			'no máximo, até, máximo de, máxima de, não mais de, não mais que, não superior a, igual ou inferior a, não ultrapassar, não exceder, até aos, até os'
	},
	boundsAfter: {
		about: 'aproximadamente, mais ou menos, mais coisa menos coisa',
		over: 'e tal, e tantos',
		at_least:
			'ou mais, ou superior, ou superiores, e mais, ou acima, para cima, no mínimo, pelo menos',
		at_most: 'ou menos, ou inferior, ou inferiores, ou abaixo, para baixo, no máximo'
	},
	cues: {
		rise: `aument*, subiu, subiram, subir, sobe, sobem, subindo, subida, subidas, subido, suba, subirá, cresceu, cresceram, cresce, crescem, crescer, crescendo, crescia, cresceria, crescido, crescerá, crescente,
		alta, alta de, em alta, uma alta, acréscimo, acréscimos, acresc*, elevou, elevaram, elevar, elevando, eleva, elevação, avançou, avançaram, avançar, avança, avançam, avanço, avançando, avanços, ganhou, ganharam, ganhar, ganho, ganhos, ganhando,
		melhorou, melhoraram, melhorar, melhoria, melhora, melhorando, melhorias, expandiu, expandiram, expandir, expande, expansão, ampliou, ampliaram, ampliar, ampliação, disparou, dispararam, disparada, saltou, saltaram, saltar, salto, escalou, escalar, galgou,
		increment*, progrediu, progredir, progressão, reforço, reforçou, acelerou, aceleração, mais, a mais, mais do que, mais que, superior/superiores ao/à/aos/às, maior do que, maior que, acima do/da/dos, acima/superior/superiores de/a 201*/202*, valorização, valorizou, recuperou, recuperaram, escalada, agravou, evolução, evoluiu, evoluíram, majoração, incremento, adiantou, impulso, subira, crescera, elevara, avançara, ganhara, melhorara, progresso, progressos, acima das, subirem, crescerem, crescemos, subimos, aumentámos, engord*, escal*, robustec*, vitamina*, deu um salto, multiplic*, pulou, pularam, pulo, vigor`,
		fall: `caiu, caíram, cair, cai, caem, caindo, caía, cairá, queda, quedas, diminu*, reduz*, redução, reduções, recuou, recuaram, recuar, recua, recuam, recuando, recuo, baixou, baixaram, baixar, baixando, baixa de, em baixa, uma baixa, desceu, desceram, descer, desce, descem, descendo, descida, descidas, decresceu, decresceram, decrescer, decréscimo, decrescente, declin*, declínio, recuado, caído, descido, baixado, decrescido, encolhido, perdido, retraído,
		encolheu, encolheram, encolher, contraiu, contraíram, contração, contracção, contrair, perdeu, perderam, perder, perdendo, perda de, retraiu, retraíram, retração, retrocedeu, retroceder, retrocesso, piorou, pioraram, quebra, quebra de, quebras, corte, cortes, cortou, cortaram, cortado, cortados, cortar, enxug*, tombou, tombo, despencou, despencaram, afundou, abrandou, abrandamento, desacelerou, desaceleração, menos, a menos, menos do que, menos que, inferior/inferiores ao/à/aos/às, menor do que, menor que, abaixo do/da/dos, abaixo/inferior/inferiores de/a 201*/202*, abaixo da média (nacional/regional/provincial/da) (província/região), inferior à média (nacional/regional/provincial/da) (província/região), crescimento negativo, variação negativa, enfraqueceu, cedeu, supressão, suprimiu, suprimidos, suprimidas, caíra, recuara, baixara, descera, encolhera, perdera, caírem, descerem, recuarem, baixarem, cederam, minguou, minguaram, escorregou, escorregaram, resvalou, resvalaram, abaixo das, encolhe*, derrap*, esfri*, derrub*, emagre*, definh*, baquea*, baque`,
		by: 'em, por, num, em mais de, em cerca de, em quase, na ordem dos, à taxa de, a um ritmo de',
		to: 'para, para os, para as, para o, para a, para um, para uma, para cerca de, para mais de, para menos de, para apenas, para quase, situando se em, fixando se em, atingindo, alcançando, chegando a, totalizando, a um total de',
		reach: `atingiu, atingiram, atingir, atinge, atingem, atingia, atingido, atingidos, atingida, atingidas, atingirá, alcanç*, chegou, chegaram, chegar, chega, chegam, chegava, chegue, totaliz*, total foi de, somou, somaram, somar, soma, somam, somando, somava, foi, foram, era, eram, é, são, será, serão, ser, fosse, ascend*, cifr*, situou, situaram, situa, situam, situando, situava, situar, fixou se, fixaram se, ficou, ficaram, ficar, fica, ficam, ficando,
		estava, estavam, está, estão, esteve, rondou, ronda, rondam, regist*, contabiliz*, rendeu, renderam, render, rendendo, rende, gerou, geraram, obteve, obtiveram, obter, obtendo, obtido, obtida, conseguiu, conseguiram, conquist*, marcou, marca, recebeu, receberam, receber, recebendo, acolheu, acolheram, acolher, conta com, contava com, contam com, contou com, tem, tinha, tinham, têm, teve, tiveram, possui, possuía, possuem, dispõe, dispunha, havia, há, existem, existiam,
		arrecad*, cobrou, cobraram, cobrado, colet*, fechou, encerrou, encerraram, terminou, moviment*, atraiu, atraíram, captou, captaram, mantém se, manteve se, mantiveram se, permanece, permaneceu, corresponde a, corresponderam a, correspondia a, vale, valia, valeram, pesou, pontuou, pontuação de, no valor de, avaliado em, avaliada em, pelo menos, ao menos, no mínimo, no máximo, (a) mais de, mais dos, ou mais, ou menos, (a) menos de, não menos de, menos subsídios, menos os subsídios, subtraídos os subsídios, perfaz, perfazendo, perfez, perfazem, remont*, mede, mediu, concretiz*, realizado foi, cumul*, atingira, chegara, somara, ficara, recebera, tivera, rendera, cifrou se, cravou, cravaram, quedou se, quedaram se, apurou, apuraram, embolsou, faturou, faturaram, perfizeram, contam se, encaixou, colheram se, deram, reuniu/reúne`,
		share: `representa, representam, representou, representaram, representando, representar, representava, representavam, peso, parcela, quota, cota de, fatia, proporção, percentagem, percentual, porcentagem, participação, fração, constitu*, respondeu por, respondem por, responde por, responderam por, respondendo por, do total, da totalidade, do conjunto, da estrutura, na estrutura, estrutura económica, estrutura econômica, estrutura da economia, pesam, pesa, pesava, rácio, razão de, representatividade, compõem, compõe, composto por, ocupa, ocupam, ocupou, ocupando, contribui com, contribuiu com, contribuíram com, contribuindo com, pesar, pesavam, pesando, gera/geram, concentra/concentram, cabe/cabem/couberam a, vale/valem ~ do/da, forma/formam`,
		growth: `crescimento, crescimentos, taxa de crescimento, taxas de crescimento, ritmo de crescimento, crescimento médio, crescimento anual, crescimento económico, crescimento econômico, taxa de expansão, ritmo de expansão, taxa de aumento, taxa de variação, taxa média anual, ritmo, velocidade de crescimento, variação, variação homóloga, dinâmica de crescimento, crescimento de dois dígitos, crescimento do valor acrescentado`,
		plan: `plano, planos, planejad*, planead*, planificado, programad*, programação, da meta, das metas, a meta, à meta, meta anual, meta do ano, meta fixada, meta definida, meta estabelecida, meta atribuída, metas fixadas, metas estabelecidas, meta traçada, meta prevista, do objetivo, o objetivo, objetivo anual, do objectivo, objectivo anual, objetivo fixado, ao objetivo, objetivo estabelecido, cronograma, quota atribuída, quota anual, resolução do conselho, do estabelecido/fixado/definido`,
		estimate_plan: `previsão, previsões, estimativa, estimativas, dotação, dotações, orçamentado, orçado, previsto, projeção, projeções, projecção, do orçamento aprovado, orçamento atribuído, orçamento anual, estimativa de receita, estimativa de receitas, meta orçamental, meta orçamentária, meta de arrecadação, do estimado/esperado/inscrito, verba atribuída, verba inscrita`,
		central: `governo, primeiro ministro, ministério das finanças, ministério da fazenda, central, autoridades centrais, assembleia nacional, assembléia nacional, atribuída/atribuído pelo centro`,
		council: `conselho popular, conselhos populares, conselho provincial, comité popular, comitê popular, atribuída/atribuído/fixada/fixado/definida/definido pela província, atribuída/atribuído/fixada/fixado/aprovada/aprovado pelo conselho, resolução do comité provincial, resolução do comitê provincial, meta provincial, previsão provincial`,
		exceed: `superou, superaram, superar, supera, superam, superando, superado, superada, superados, superadas, superaria, ultrapassou, ultrapassaram, ultrapassar, ultrapassa, ultrapassam, ultrapassando, ultrapassado, ultrapassada, ultrapassadas, excedeu, excederam, exceder, excede, excedem, excedendo, excedido, acima da meta, acima do plano, acima da previsão, acima da estimativa, acima do previsto, acima do planejado, acima do planeado, acima do orçamentado, acima do orçado, acima do objetivo, acima do objectivo, acima do programado, além da meta, além do plano, além do previsto, além da previsão, mais do que o previsto, mais do que o planeado, mais do que o planejado, mais que o previsto, mais que o planejado, superior ao plano, superior à meta, superior à previsão, superior à estimativa, superior ao previsto, superior ao orçamentado, em excesso, excedente, ultrapassagem, acima do que (fora/foi/era/estava) (previsto/orçamentado/fixado), mais ~ do que ~ orçamentado/previsto/orçado, acima do fixado/estabelecido/esperado, para lá do previsto/plano, do que fora orçamentado/previsto, além do esperado/fixado`,
		complete: `cumpriu, cumpriram, cumprir, cumpre, cumprem, cumprindo, cumprido, cumprida, cumpridas, cumprimento, concluiu, concluíram, concluir, conclui, concluído, concluída, conclusão, completou, completaram, completar, completando, completa, equivalente, equivalentes, equivale, equivalem, equivalia, equivaleu, equivalendo, igual a, iguais a, correspondente a, correspondentes a, correspondendo a, correspondia, ou seja, isto é, realizou, realizado, executou, executado, executada, execução, satisfez, satisfazendo, satisfaz, atende, atendeu, atenderam, preench*, corresponde/correspondem/correspondeu a, ou o equivalente`,
		below: `abaixo da meta, abaixo do plano, abaixo da previsão, abaixo da estimativa, abaixo do previsto, abaixo do planejado, abaixo do planeado, abaixo do objetivo, abaixo do objectivo, aquém da meta, aquém do plano, aquém da previsão, aquém do previsto, aquém do objetivo, aquém do objectivo, aquém, inferior ao plano, inferior à meta, inferior à previsão, inferior ao previsto, menos do que o previsto, menos que o previsto, não atingiu, não alcançou, não chegou, faltam, faltou, faltaram, défice, déficit, falhou a meta, atraso em relação ao plano, faltando, mal chega a, mal passou de, não foi além de, não passou de`,
		comparison: `média nacional, da média nacional, à média nacional, a média nacional, média do país, da média do país, média da província, da média da província, à média da província, média regional, da média regional, à média regional, média da região, da média da região, do que a média, que a média, da média, à média, do que o conjunto do país, vezes a média, vezes superior à média, vezes maior que a média, em relação à média, face à média, acima/abaixo da média (nacional/regional/provincial/da) (província/região), superior/inferior à média (nacional/regional/provincial/da) (província/região), do nível nacional, à do país, que a do país, que a da província vizinha, acima da nacional, à mediana, do ritmo nacional, que o ritmo nacional, do conjunto do país, dos do conjunto`,
		compared: `face a, face ao, face à, face aos, face às, em relação a, em relação ao, em relação à, em relação aos, em relação às, comparado com, comparada com, comparados com, comparadas com, comparado ao, comparado a, comparada ao, comparado à, em comparação com, em comparação a, em comparação ao, em comparação à, na comparação com, do que, que em, que no, que na, que o registado em, que o registrado em, frente a, frente ao, frente à, contra, ante, relativamente a, relativamente ao, relativamente à, perante, sobre o ano anterior, sobre o mesmo período, no confronto com, quando era, quando eram, quando tinha, quando foi, em confronto com, vezes o, vezes a, vezes mais que, versus, em termos homólogos, homólogo, homóloga, em base anual, na comparação anual, partindo de, um ano antes, aquém do ano, que um ano antes, de há um ano, o apurado em, quando em, do que em, de então`,
		estimated: `estima, estimam, estimado, estimada, estimados, estimadas, estimou, estimaram, estimar, estimando, estimar se, estima se, estima se que, estimam se, estimativa de, estimativas apontam, segundo estimativas, prevê, prevê se, preveem, prevêem, prevista, previstas, previstos, previsto em, previa, deve, devem, deverá, deverão, deveria, devendo, provisório, provisória, provisórios, provisoriamente, preliminar, preliminares, preliminarmente, espera se, esperado, esperada, esperam se, espera que, calcula se, calculado em, calculada em, calculam se, projeta se, projetado, projetada, projetados, avalia se, presume se, provavelmente, calcula, devendo atingir, devem chegar, deve chegar, deve atingir, deve alcançar, deverá atingir, deverá chegar, deverá alcançar, deverá ser, expectativa é, expectativa de, última/primeira estimativa, estimativa mais recente, cresceria/chegaria/atingiria/somaria/ficaria/subiria/alcançaria/aumentaria, estimativas iniciais, projetam, projecta, terá/terão *ado/*ido, acredita se, rondará, rondarão, andará, andarão, espera/esperam/conta/contam terminar/fechar/encerrar/concluir, por apurar, ainda provisório, dados provisórios, andaria, rondaria, rondariam, ultrapassaria, ultrapassariam, superaria, superariam, aproximar se ia, representaria, corresponderia`,
		target: `meta, metas, meta é, a meta é, por meta, com a meta de, com o objetivo de, fixou a meta de, fixa a meta de, estabeleceu a meta de, definiu a meta de, tem como meta, tem por meta, traçou a meta de, objetivo é, objectivo é, o objetivo é, objetivo, objetivos, objectivo, objectivos, pretende, pretendem, pretendendo, visa, visam, visando, ambiciona, ambição, ambições, almeja, almejam, procura atingir, procura alcançar, procurará, busca, buscam, buscará, buscando, esforça, esforçar se, esforçam se, esforços para, empenha se, empenhar se, empenhada em, compromete se, comprometeu se, propõe, propôs se, aspira, espera atingir, espera alcançar, espera chegar, espera receber, espera atrair, espera arrecadar, quer, querem, planeja, planejam, planeia, planeiam, planifica, tenciona, tencionam, conta atingir, conta chegar, mira, almejado, até 2025, até 2026, até 2027, até 2028, até 2030, até 2035, até 2045, até 2050, até ao final do mandato, até o fim do mandato, no horizonte, horizonte de, terá, terão, elevará, atingirá, alcançará, chegará, será de, crescerá, tem de atingir, terá de atingir, precisa atingir, precisa alcançar, deve ser elevada, visão, determinada a, decidida a, luta por, lutar por, lutando por, rumo a, tem em vista, a atingir, a alcançar, aponta para, apontam para, queremos, pretendemos, meta de, metas de, aposta/apostam em, empenhar se á, tem/têm/terá/terão/teria/teriam de/que, pediu/pede/exige/exigiu que, resolução/plano/programa/decisão/documento/deliberação/texto prevê, vai/vão/vamos/precisa/precisam/precisamos crescer/chegar/subir/atingir/alcançar/receber/exportar/arrecadar/reduzir, preciso/necessário/imprescindível que, propõe se, propomos nos, *ará/*irá/*arão/*irão/*berá/*berão/*scerá/*scerão, será/serão, conta/contam/esperamos/contamos receber/ter/chegar/crescer/captar/criar/elevar/reduzir/atrair/arrecadar/atingir/alcançar/exportar, promete/prometem, fixa/fixou como, derrubar, projetou, traça/traçou/traçaram, ambicionam, propõem se, se propõe, exercício que (agora) se inicia, chegar a, apontou/aponta/apontaram a, aposta/apostam num/numa/no/na, prevê/preveem/prevêem/prevemos criar/atingir/alcançar/chegar/receber/arrecadar/exportar/reduzir/elevar/atrair/crescer`,
		respectively:
			'respetivamente, respectivamente, por esta ordem, por essa ordem, nesta ordem, nessa ordem, pela mesma ordem, na mesma ordem, pela ordem, sucessivamente, respetivos, respectivos',
		of_which:
			'dos quais, das quais, dos que, de que, entre os quais, entre as quais, dentre os quais, dentre as quais, de entre os quais, entre eles, entre elas, entre estes, entre estas, destes, destas, desses, dessas, deles, delas, desse total, deste total, desse valor, deste valor, desse montante, deste montante, do total, incluindo, inclui, incluíam, inclusive, incluídos, incluídas, compreendendo, sendo, nomeadamente, designadamente, em particular, só, somente',
		total:
			'total, totais, num total de, em total, ao todo, no conjunto, em conjunto, somados, somadas, acumulado, acumulada, acumulados, acumuladas, em acumulado, cumulativo, cumulativamente, global, globais, totalidade, soma de, a soma, até à data, até agora, até ao momento, até o momento',
		additional:
			'novos, novas, novo, nova, adicional, adicionais, outros, outras, suplementar, suplementares, extra, extras, recém, adicionou, adicionados, acrescentou, em acréscimo, além disso, ainda, também, nova vez, mais um, mais uma, mais dois, mais duas',
		rank: `lugar, no lugar, posição, na posição, posto, posto de, colocação, classificação, classificou se, classificaram se, classifica se, classificada em, classificado em, classificada no, classificado no, classificada na, classificou se em, ranking, no ranking, do ranking, ranque, maior, maiores, melhor, melhores, pior, menor, mais alto, mais alta, mais elevado, mais elevada, mais altos, mais altas, mais elevadas, mais baixo, mais baixa, mais rápido, mais rápida, mais rica, mais populosa, ocupa o, ocupa a, ocupou o, ocupou a, ocupando o, ocupando a, ocupava o, ocupava a, ocupar o, ocupar a, colocou a província, colocou a cidade, colocou, coloca, colocando, posicionou, posiciona, posicionando, figura em, figura na, figura no, figurou, liderança, lidera, liderou, líder, em primeiro, em segundo, em terceiro, em quarto, em quinto, em sexto, em sétimo, em oitavo, em nono, em décimo, ficou em, ficou na, ficou no, ficando em, fica em, fica na, fica no, surge em, surge na, surge no, aparece em, aparece na, aparece no, está na, está em, está no, subiu ao, subiu à, subiu para a, subiu para o, caiu para o, caiu para a, desceu para o, desceu para a, passou para a, passou para o, era a, era o, foi a, foi o, é a, é o, como a, como o, era/é/foi apenas/só a/o, dianteira, no topo, encabeça, à frente, mais bem, melhor classificada, melhor classificado, hierarquia, tabela classificativa, primeira/primeiro pela/entre, subiu da/do, caiu da/do, desceu da/do, passou da/do, província/cidade é/era/ficou/figura/terminou/continua, na classificação (do) pci/papi/pgi/dti/sipas/par, no índice pci/papi/pgi/dti/sipas/par`,
		rank_steps:
			'posições, lugares, degraus, colocações, postos no ranking, patamares, lugares acima, posições acima, lugares abaixo, posições abaixo',
		top: 'top, dez primeiros, dez primeiras, primeiros do país, primeiras do país, primeiros lugares, primeiras posições, primeiras províncias, melhores, maiores, líderes, mais bem classificadas, mais bem classificados, mais bem colocadas, mais bem posicionadas, mais bem avaliadas, cimeiros, cimeiras, primeiras/primeiros do/da/no/na/entre/lugares/posições/províncias/colocadas/classificadas',
		in_country: `do país, no país, a nível nacional, em nível nacional, ao nível nacional, à escala nacional, em todo o país, de todo o país, do país inteiro, no plano nacional, nacionalmente, nacional, nível nacional, entre as 63, entre 63, das 63, dos 63, de 63, entre as 34, entre 34, das 34, de 34, do vietnã, do vietname, do vietnam, no vietnã, no vietname, no vietnam, das províncias do país, entre as províncias e cidades, das províncias e cidades, entre todas as províncias, em âmbito nacional, da nação`,
		in_region: `da região, na região, nesta região, desta região, da sua região, regional, das províncias do norte, das províncias do sul, do norte, do sul, no norte, no sul, do centro norte, no centro norte, do centro, do delta, no delta, delta do mekong, delta do rio mekong, delta do rio vermelho, delta do rio hong, terras altas centrais, planalto central, planaltos centrais, terras altas do centro, região montanhosa do norte, montanhas do norte, midlands do norte, planalto do norte, sudeste, do sudeste, no sudeste, costa central, litoral central, região económica chave, região econômica chave, nordeste, noroeste, entre as províncias da região`,
		national: `média nacional, nacional, a nível nacional, em nível nacional, nível nacional, em todo o país, de todo o país, conjunto do país, do país, país, média do país, do vietnã, do vietname, do vietnam, no vietnã, no vietname, no vietnam, o vietnã, o vietname, nacionalmente, âmbito nacional`,
		per: 'por, por cada, para cada, a cada, cada, per, em cada',
		neighbour:
			'vizinha, vizinho, vizinhas, vizinhos, limítrofe, limítrofes, adjacente, adjacentes, contígua, contíguo, por sua vez, já a, já o, do outro lado da fronteira',
		award: `condecor*, galardo*, homenage*, premi*, distingui*, agraci*, louvor*, diploma/diplomas/certificado/certificados de mérito, diplomas de honra, certificado/certificados de louvor, medalha/medalhas, menção/menções, menções honrosas, bandeira/bandeiras de emulação, elogi*, outorg*, conced*, atribuiu, entregou, recompens*`,
		negation: 'não, ainda não, nem, nunca, tampouco, sem, não foi, não se'
	},

	themes: {
		review:
			'balanço/balanços, revis*, avali*, resum*, encerr*, fech*, conclu*, desped*, resultado/resultados, trabalho/trabalhos de, situação, analis*, examin*, retrospe*, prestação de contas',
		agenda:
			'tarefa/tarefas, plano/planos, objetivo/objetivos/objectivo/objectivos, meta/metas, orientações, perspetiva*, perspectiva*, prioridade*, implant*, lanç*, prepar*, rumo, roteiro, orçamento para, programa de, desdobr*, olha/olham/olhando para, de olhos postos, de olho em, com vista a, visão, horizonte, ambiç*, aspir*, traç*',
		figures:
			'número/números, dado/dados, cifra/cifras, estatística*, indicador*, cálculo*, valores, resultados, estimativas'
	},
	subjects: {
		economy: 'econom*, cresc*, PIB, PRB, produto, atividade',
		industry:
			'industri*, fábrica*, fabril*, manufatur*, transformador*, mineir*, minas, unidade fabril',
		agriculture: 'agrícol*, agricult*, pecuári*, agropecuári*, gado, camponês*, lavrador*',
		crops:
			'arroz*, colheit*, colh*, cultiv*, cultur*, semead*, seme*, sement*, lavoura*, cereai*, milho, hectar*, rendimento, safra*, plantio',
		fisheries: 'pesca*, pesc*, peixe*, camarã*, marisc*, aquicult*, aquacult*, barco*',
		forests: 'florest*, árvore*, arboriz*, madeir*, reflorest*, mata',
		budget:
			'orçament*, tesouro*, fisco, fiscal*, imposto*, cofre*, receita*, arrecad*, alfândeg*, alfandeg*, despesa*, finanças',
		banking: 'banc*, crédito*, empréstim*, depósito*, poupança*',
		public_investment:
			'investimento* público*, fundos públicos, capital público, desembols*, execução',
		foreign_investment: 'estrangeir*, IED, IDE, sul-corean*, japones*, taiwan*',
		investment: 'invest*, projeto*, projecto*, capital, capitais, licen*',
		enterprises: 'empresa*, companhia*, firma/firmas, sociedade*, cooperativ*, negócio*, empreend*',
		exports: 'export*, exterior*, embarque*, vend* ao, estrangeiro',
		imports: 'import*, compras',
		retail: 'retalho*, varejo*, comérci*, comerci*, loja*, consum*, venda/vendas, mercado*',
		prices: 'preço*, inflação*, IPC, custo*',
		tourism:
			'turis*, visit*, hóspede*, viaj*, féri*, praia*, hotel*, hotéis, dormida*, estad*, peregrin*, quarto/quartos, chegada*',
		new_rural: 'rural*, rurai*, critério*, norma/normas, aldeia*, comuna*',
		poverty: 'pobre*, carenciad*, carente*',
		income: 'rendimento/rendimentos, renda*, salári*, ganh*, nível de vida',
		labour:
			'emprego*, trabalh*, laboral*, mão de obra, desempreg*, posto/postos, formaç*, formad*, qualific*, capacit*, vaga/vagas',
		insurance: 'segur*, beneficiári*',
		health:
			'saúde*, hospita*, médic*, cama/camas, leito*, doente*, clínic*, vacin*, criança*, paciente*',
		schools:
			'escola*, escol*, professor*, alun*, estudant*, aula/aulas, turma*, exame*, candidat*, educa*, ensino*, diplom*',
		party: 'Partido, milit*, membro*, célula*, admit*, filia*, chefes de aldeia, congresso',
		housing: 'casa/casas, habitaç*, moradia*, telhado*, precári*, lar/lares',
		safety:
			'acident*, morto*, mort*, ferid*, polícia*, polic*, crime*, criminal*, delito*, incêndio*, trânsito',
		electricity: 'elétric*, eletric*, energia*, MW, kWh, eólic*, solar*, hidro*'
	},
	qualifiers: {
		advanced: 'avançad*, superior*, reforçad*',
		model: 'modelo/modelos, exemplar*, modelar*',
		foreign: 'estrangeir*, internaciona*, IED, IDE, exterior, forasteir*',
		domestic:
			'naciona*, intern/interno/internos/interna/internas, doméstic*, vietnamit*, local, locais',
		customs: 'aduan*, alfandeg*, alfândeg*, fronteir*, aduaneir*',
		rural: 'rural, rurais, camponês*, campones*, campo, agricultores, lavrador*',
		begun:
			'nov/novo/novos/nova/novas, criad*, constituíd*, fundad*, registad*, registrad*, inscrit*, admitid*, licenciad*, abert*, abriram, recém*, ingress*, matriculad*',
		standing:
			'ativ*, activ*, em funcionamento/atividade/operação, existent*, vigor, válid*, total, ao todo, acumulad*, até hoje, conta com, operam',
		ended:
			'dissolv*, suspen*, encerrad*, encerraram, fechad*, fecharam, falid*, falência*, cessa*, inquirid*, convidad*, expuls*, entrevist*, baixa',
		spending: 'gast*, despes*, desembols*',
		head: 'per capita, por habitante/pessoa/cabeça, cabeça',
		index: 'índice*, indice*'
	},
	nouns: {
		communes:
			'comuna, comunas, comunas e bairros, comunas bairros e vilas, bairro, bairros, freguesia, freguesias, unidades (administrativas) comunais, unidades (administrativas) de/a nível comunal, unidades administrativas, unidades de nível de comuna, localidades de nível comunal, wards',
		districts:
			'distrito, distritos, unidades (administrativas) distritais, unidades (administrativas) de/a nível distrital, unidades de nível de distrito, unidades municipais, distritos e cidades, localidades de nível distrital, município, municípios, concelhos',
		provinces:
			'província, províncias, províncias e cidades, províncias e municípios, províncias cidades, unidades provinciais, unidades federativas, províncias ou cidades',
		villages:
			'aldeia, aldeias, povoado, povoados, povoações, lugarejos, vilarejo, vilarejos, grupos residenciais, grupos de moradores, grupos habitacionais, bairros residenciais, áreas residenciais, zonas residenciais, vilas e aldeias',
		tourists:
			'turnos/rodadas/viagens/entradas de turistas/visitantes, turista, turistas, visitante, visitantes, visitas, excursionistas, viajantes, hóspedes, chegadas, chegadas de turistas, chegadas turísticas, entradas de turistas, veranistas, peregrinos, visitas de turistas, forasteiros, romeiros, banhistas',
		foreign_tourists:
			'estrangeiras, turistas estrangeiros, visitantes estrangeiros, turistas internacionais, visitantes internacionais, viajantes estrangeiros, viajantes internacionais, hóspedes internacionais, hóspedes estrangeiros, chegadas internacionais, estrangeiros, internacionais, visitantes do exterior, turistas do exterior, turistas vindos do estrangeiro, chegadas de turistas internacionais/estrangeiros, chegadas de visitantes internacionais/estrangeiros, visitantes de outros países, visitantes vindos do exterior',
		domestic_tourists:
			'turistas nacionais, turistas domésticos, turistas internos, visitantes nacionais, visitantes domésticos, visitantes internos, turistas vietnamitas, visitantes vietnamitas, domésticos, chegadas domésticas, chegadas de turistas nacionais/domésticos, chegadas de visitantes nacionais/domésticos, viajantes nacionais, hóspedes nacionais, hóspedes domésticos, nacionais',
		enterprises:
			'empresa, empresas, companhia, companhias, firmas, negócios, sociedades, empreendimentos, estabelecimentos, pessoas jurídicas, novas empresas, empresas recém criadas, pmes, cooperativas',
		projects:
			'projeto, projetos, projecto, projectos, projetos de investimento, projectos de investimento, novos projetos, novos projectos, empreendimentos de investimento, projetos de ied, projectos de ide',
		people:
			'pessoa, pessoas, habitante, habitantes, morador, moradores, residentes, cidadãos, almas, indivíduos, munícipes, beneficiários, segurados, responsáveis, gente',
		households:
			'família, famílias, agregado, agregados, agregados familiares, agregados pobres, domicílio, domicílios, lares, lar, fogos, famílias pobres, famílias quase pobres, agregados domésticos, unidades familiares, lares pobres, residências',
		workers:
			'trabalhador, trabalhadores, trabalhadoras, operários, empregados, assalariados, pessoas empregadas, ocupados, mão de obra, funcionários de empresas, desempregados, força de trabalho',
		jobs: 'emprego, empregos, posto de trabalho, postos de trabalho, vagas, vagas de emprego, novos empregos, novos postos de trabalho, vagas de trabalho, oportunidades de emprego, colocações no mercado',
		houses:
			'casa, casas, habitações, moradias, moradia, vivendas, casas provisórias, casas precárias, casas degradadas, casas provisórias e degradadas, casas temporárias e dilapidadas, casas temporárias, casas dilapidadas, casas precárias e degradadas, moradias precárias, barracos, habitações precárias, casas provisórias ou degradadas, unidades habitacionais, barracas, casas improvisadas',
		party_members:
			'membro do partido, membros do partido, novos membros do partido, militante, militantes, militantes do partido, novos militantes, filiados, filiados ao partido, novos filiados, novos membros, membros, quadros e membros do partido, correligionários, comunistas',
		party_organisations:
			'organização do partido, organizações do partido, organização partidária, organizações partidárias, organizações de base, organizações de base do partido, organizações partidárias de base, organizações de base partidárias, células do partido, células partidárias, célula, células, comités do partido, comitês do partido, comités de base, comitês de base, núcleos do partido, organizações, comités e células, comitês e células',
		cadres:
			'quadro, quadros, funcionário, funcionários, funcionários públicos, servidor, servidores, servidores públicos, cargos, cargo, dirigentes, lugares de quadro, postos, postos de trabalho do estado, efetivos, efectivos, vagas do quadro, pontos focais, órgãos, departamentos, unidades, repartições, entidades',
		schools:
			'escola, escolas, estabelecimentos de ensino, instituições de ensino, jardins de infância, jardins de infancia, creches, colégios, liceus, escolas secundárias, escolas primárias',
		doctors: 'médico, médicos, médicas, doutores, clínicos',
		beds: 'cama, camas (hospitalares), leito, leitos (hospitalares), camas de hospital, leitos de hospital',
		products: 'produto, produtos, artigos certificados, itens, produtos ocop',
		criteria: 'critério, critérios, subcritérios, quesitos, padrões',
		targets:
			'meta, metas, indicador, indicadores, objetivos, objectivos, alvos, metas socioeconómicas, metas socioeconômicas, indicadores principais, metas principais, objetivos principais',
		cases:
			'caso, casos, processos, ocorrência, ocorrências, crimes, delitos, infrações, infracções, casos criminais, processos criminais, acidentes, incidentes',
		deaths:
			'morte, mortes, mortos, óbitos, vítimas mortais, vítimas fatais, mortes no trânsito, falecidos, vidas, perderam a vida',
		articles: 'artigo, artigos, notícias, reportagens, matérias',
		things: `tarefa/tarefas, tarefas chave, tarefas principais, missões, solução/soluções, grupos de soluções, grupos de tarefas, lições, limitações, deficiências, relatório/relatórios, resolução/resoluções, deliberações, documento/documentos, programa/programas, coletivo/coletivos, colectivo/colectivos, diploma/diplomas, certificado/certificados, medalha/medalhas, bandeiras, prémios, prêmios, propostas, recomendações, pareceres, inspeções, inspecções, fiscalizações, atividades, actividades, acordos, memorandos, contratos, grupos, equipas, equipes, procedimentos, medidas, distinções, dossiês, pernoites, diárias, experiências, avanços, conferências, cursos, turmas, alunos, estudantes, candidatos, lotes, obras, leis, moções, petições, queixas, denúncias, pontes, moradias sociais, cooperativas, clubes, individualidades, dificuldades, prioridades, etapas, pilares, eixos, sugestões, multas, parques industriais/solares/eólicos, clusters industriais, professores, docentes, doses, subíndices, estações, hospitais, embarcações, navios, barcos, voos, vagas hoteleiras, quartos, hotéis, estabelecimentos hoteleiros, cabeças de gado, veículos, delegações, eventos, voos, feiras, marcas, rotas, especialistas, embaixadas, membros do júri/governo/conselho/comité/comitê/assembleia, ferido/feridos, porcos, suínos, aves, bovinos, búfalos, cabras, gado, colmeias, explorações, quintas, fazendas, associações, exposições, camiões, caminhões, autocarros, ônibus, passageiros, incêndios, presentes, bolsas, donativos, cabazes, cestas, títulos (de) (propriedade/terra), autorizações, licenças, contas, aplicações, aplicativos, câmaras, câmeras, canais, diques, barragens, museus, bibliotecas, monumentos, relíquias, casas de cultura, reclamações, pedidos, requerimentos, balcões, soldados, recrutas, mártires, suspeitos, toxicodependentes, dependentes químicos, deficientes, órfãos, idosos, centenários, surtos, vacinas, ambulâncias, mudas, supermercados, postos de gasolina, salas de aula, decisões, diretivas, decretos, planos, estratégias, sindicatos, grupos cooperativos, árvores, blocos, fardos, sacas, habitações/casas sociais`
	},

	refuseBefore: {
		attendance:
			'perante, na presença de, em presença de, com a presença/participação de, reuniu, participaram, ligada/conectada (em) (linha) a, comité/comitê diretor de, estiveram presentes, diante de',
		date: 'dia, dias, no dia, nos dias, em data de, datado de, datada de, publicado em, publicado a, atualizado em, actualizado em, segunda feira, terça feira, quarta feira, quinta feira, sexta feira, sábado, domingo, manhã de, tarde de, noite de',
		year: 'ano, anos, no ano, do ano, ano de, em, desde, nascido em, nascida em, fundada em, fundado em, criada em, safra',
		time: 'às, pelas, desde as, até às, por volta das, cerca das',
		period:
			'período, o período, do período, no período, mandato, quinquénio, quinquênio, triénio, triênio, biénio',
		duration:
			'durante, ao longo de, em apenas, prazo de, no prazo de, dentro de, nos últimos, nas últimas, nos próximos, nas próximas, por mais de, há, há mais de, há cerca de, ao fim de, após, depois de, dura, durou, duração de, daqui a',
		age: 'idade de, aos, com idade de, maiores de, menores de, crianças com menos de, faixa etária, faixa etária dos, crianças de, na idade de, idades entre, pessoas/idosos/adultos com mais de, jovens de, a partir dos',
		anniversary: 'aniversário, aniversário de',
		session_number:
			'sessão, sessão n.º, congresso, legislatura, legislatura n.º, edição, edição n.º, reunião n.º, reunião nº',
		ordinal: 'fase, etapa, fase n.º, volume, tomo, capítulo, parte, nível, grau',
		doc_number:
			'resolução, resolução n.º, resolução nº, decisão, decisão n.º, decisão nº, diretiva, directiva, diretiva n.º, directiva n.º, diretiva nº, decreto, decreto n.º, decreto nº, circular, circular n.º, circular nº, conclusão n.º, conclusão nº, comunicado n.º, comunicado nº, ofício n.º, ofício nº, portaria, portaria n.º, portaria nº, plano n.º, plano nº, programa n.º, programa nº, projeto n.º, projeto nº, relatório n.º, relatório nº, lei n.º, lei nº, despacho, despacho n.º, despacho nº, documento n.º, documento nº, instrução n.º, instrução nº, aviso n.º, aviso nº, artigo, artigo n.º, art, alínea, cláusula, parágrafo, inciso, anexo, regulamento n.º, telegrama n.º, processo n.º, processo nº, edital n.º, conclusão, n.º, nº, referência',
		phone:
			'telefone, telefone n.º, tel, telef, telemóvel, celular, fax, linha direta, linha directa, linha de apoio, hotline, contacto, contato, contactos, ligue, ligue para, zalo, whatsapp, número de telefone, sms para, disque',
		address:
			'rua, avenida, av, travessa, beco, praça, alameda, morada, endereço, edifício, prédio, andar, sala, quarto, apartamento, apto, lote, código postal, cep, caixa postal, número da casa, bilheteira, bilheteria, guiché, guichê, balcão, quarteirão',
		list: 'foto, fotos, fotografia, fotografias, imagem, imagens, figura, quadro n.º, tabela, página, páginas, pág, pp, p, gráfico, mapa, vídeo, coluna, edição impressa, número da edição, episódio, item, ponto n.º, lição, tópico, slide, jornada, rodada, ronda, grupo n.º, legenda, mesa, sala n.º, ordem do dia/trabalhos incluía/tinha',
		view_count:
			'visualizações, leituras, número de visualizações, vistas, lido, visto, acessos, número de acessos, cliques',
		comment_count:
			'comentário, comentários, número de comentários, respostas, partilhas, compartilhamentos, gostos, curtidas',
		name: 'vn, voo, comboio, trem, dt, ql, tl, aldeia, estrada nacional, estrada provincial, estrada, rodovia, rodovia nacional, rodovia provincial, estrada n.º, autoestrada n.º, via, via rápida, anel viário, circular externa, anel rodoviário, linha, linha de metro, linha de metrô, linha n.º, linha de autocarro, ônibus, autocarro, portão, porta, terminal, cais, doca, zona, zona n.º, área n.º, parque industrial n.º, bloco, lote n.º, canal, vtv, covid, tufão n.º, tufão nº, tufão, tempestade n.º, tempestade, região militar, divisão, regimento, brigada, batalhão, escola n.º, hospital n.º, distrito n.º, bairro n.º, categoria, classe, tipo, grau, grupo, nível, geração, indústria, versão, pilar, fase, unidade n.º, central n.º, turbina, artigo n.º',
		place: 'km, quilómetro, quilômetro, no km, ao km, do km, entre o km',
		distance:
			'a cerca de, distância de, a uma distância de, fica a, situada a, situado a, dista, distando, a apenas, localizado a, localizada a',
		altitude: 'altitude de, altura de, a uma altitude de, altitude média de, elevação de, cota de',
		weather:
			'temperatura, temperaturas, temperatura de, temperaturas de, temperaturas entre, ventos de, rajadas de, precipitação de, chuva de, humidade de, umidade de, magnitude, magnitude de, força, nível de vento',
		score:
			'placar de, resultado de, marcador, venceu por, perdeu por, empatou, empate a, vitória por, derrota por, ganhou por',
		version: 'versão, versões, v, ios, android, windows, atualização, actualização',
		model: 'modelo, modelos, boeing, airbus, série',
		url: 'http, https, www, ligação, link',
		id: 'conta n.º, conta nº, número da conta, nif, cnpj, cpf, código, código fiscal, matrícula, placa, licença n.º, isbn, passaporte, id, registo n.º, registro n.º, bilhete n.º, número de registro, senha, lote de votação',
		limit:
			'limite de, velocidade de, velocidade máxima de, peso máximo de, capacidade máxima de, multa de, multas de, coima de, coimas de, prazo máximo de, até ao limite de, taxa de licença de',
		criteria:
			'critério, critério n.º, critério nº, indicador n.º, meta n.º, pilar, eixo, conjunto de',
		price:
			'custam/custa/preços/bilhetes/ingressos/variam entre, custa, custam, custou, custaram, preço de, preços de, ao preço de, preço do bilhete, bilhetes a, bilhetes de, ingressos a, ingressos de, vendido a, vendidos a, vendido por, vendidos por, preço médio de, preço unitário de, cotado a, cotada a, tarifa de',
		price_base:
			'preços constantes de, preços comparáveis de, preços comparativos de, preços de, a preços de, preços constantes, preços fixos de, ano base, ano base de, ano de referência',
		denominator:
			'por, por cada, para cada, a cada, em cada, entre as, entre os, de um total de, num total de, dentre as, dentre os, médicos por, leitos por, camas por, hospitalares por, hospitalar por'
	},
	refuseAfter: {
		other:
			'estrela, estrelas, ou mais estrelas, a cinco estrelas, dígitos, dígito, sílabas, estrofes, volumes, capítulos, páginas, mãos, lados, partes, palavras',
		date: 'de janeiro, de fevereiro, de março, de abril, de maio, de junho, de julho, de agosto, de setembro, de outubro, de novembro, de dezembro',
		time: 'horas da manhã, horas da tarde, horas da noite, da manhã, da tarde, da noite, h, horas em ponto, hrs, horas locais, da madrugada',
		duration:
			'ano, anos, mês, meses, dia, dias, semana, semanas, hora, horas, minuto, minutos, segundos, década, décadas, séculos, século, noites, tardes, anos consecutivos, anos seguidos, dias úteis, gerações, trimestres, semestres, mandatos, min, anos de, meses de, vezes por ano, vezes por semana',
		age: 'anos de idade, anos ou mais, anos e mais, anos completos, anos, primaveras, meses de idade',
		anniversary:
			'aniversário, aniversários, aniversário de, aniversário da, aniversário do, anos da fundação, anos da libertação, anos de fundação, anos do nascimento, anos desde, bodas, anos da independência, anos da revolução',
		session_number:
			'sessão, sessões, congresso, congressos, congresso do partido, congresso nacional, congresso provincial, reunião, conferência, plenário, pleno, plenária, legislatura, mandato, mandatos, comité central, comitê central, assembleia, assembleia nacional, festival, edição, feira, jogos, cimeira, cúpula, período, sessão plenária, sessão ordinária, sessão do conselho, conselho popular, torneio, campeonato, congresso da organização, fórum, temporada, cerimónia, cerimônia',
		ordinal:
			'fase, etapa, vez, ano seguido/consecutivo/sucessivo, mês consecutivo, trimestre consecutivo, dia, parte, andar, jornada, rodada, geração, grau, classe, batalhão, divisão, regimento, ciclo, distrito, grau de ensino, ano de, ano letivo, ano, aluno, série, século, capítulo, linha, pilar, turno, categoria, dose, homem, mulher, grupo',
		view_count:
			'visualizações, visualização, leituras, leitores, vistas, acessos, cliques, visualizações de página, downloads, descargas',
		comment_count:
			'comentários, comentário, respostas, gostos, curtidas, partilhas, compartilhamentos, reações',
		attendance:
			'candidatas, concorrentes, cantores, músicos, bailarinos, fotógrafos, vasos, subcomissões, sedes, especialistas, cientistas, peritos, delegados, delegadas, participantes, convidados, deputados, representantes, pontos de ligação, pontos de conexão, pontos conectados, pontos, locais ligados, voluntários, expositores, estandes, stands, bancas, espectadores, artistas, atletas, atores, figurantes, pessoas presentes, presentes, congressistas, equipas, equipes, grupos artísticos, corredores, barracas de feira, jornalistas, salas, camaradas, pontos de transmissão, soldados, policiais, polícias, palcos, responsáveis, autarcas, empresários',
		weather:
			'% de probabilidade/chance/humidade/umidade, graus, grau, graus celsius, °c, º c, milímetros, mm, mm de chuva, milímetros de chuva, km h, quilómetros por hora, quilômetros por hora, na escala, metros por segundo, nós',
		altitude:
			'metros de altitude, metros acima do nível do mar, m de altitude, metros de altura, metros acima do mar, m acima do nível do mar, m de altura',
		distance:
			'km de distância, quilómetros de distância, quilômetros de distância, km a norte, km a sul, km a leste, km a oeste, km ao norte, km ao sul, km ao leste, km ao oeste, quilómetros a norte, quilómetros a sul, quilômetros ao norte, quilômetros ao sul, quilômetros a oeste, quilómetros a oeste, quilómetros a leste, quilômetros a leste, km do centro, quilômetros do centro, quilómetros do centro, km da cidade, quilômetros da cidade, quilómetros da cidade, metros da costa, km da fronteira',
		score: 'golos, gols, gol, golo, a zero, sets',
		limit: 'km por hora, quilómetros por hora, gramas por litro, miligramas, mg, decibéis',
		doc_number:
			'NQ TW, NQ TU, QĐ TTg, QD TTg, CT TW, CT TU, KL TW, NĐ CP, ND CP, NQ CP, NQ HĐND, NQ HDND, QĐ UBND, QD UBND, KH UBND, BC UBND, TB UBND, QH15, QH14, TT BTC',
		price:
			'dongs por quilo, dongs o quilo, dongs por kg, dongs kg, dongs por quilograma, dongs por litro, dongs por bilhete, dongs por ingresso, vnd por quilo, vnd por kg, vnd kg, dongs por unidade, dongs por metro quadrado, dongs por pessoa e noite, dólares o barril, dólares por barril, dólares por tonelada, dólares a tonelada, dongs por m²',
		place: 'cruzamento'
	},

	periods: {
		months: [
			'janeiro, jan',
			'fevereiro, fev',
			'março, mar vna/lusa/efe/xinhua',
			'abril, abr',
			'maio, mai',
			'junho, jun',
			'julho, jul',
			'agosto, ago',
			'setembro, set',
			'outubro, out',
			'novembro, nov',
			'dezembro, dez vna/lusa/efe/xinhua'
		],
		monthsAfterDay: { 3: 'mar', 12: 'dez' },
		weekdays:
			'segunda feira, terça feira, quarta feira, quinta feira, sexta feira, sábado, domingo, segunda, terça, quarta, quinta, sexta',
		year: 'em, ano, anos, o ano, ano de, exercício, ano fiscal',
		quarter: '(º) trimestre/tri, trimestres, trim',
		quarterLetter: 'T',
		quarters: 'trimestres',
		runs: {
			2: 'bimestre, bimestres',
			4: 'quadrimestre, quadrimestres'
		},
		half: '(º) semestre, semestres, metade do ano, metade de',
		month: 'mês, meses',
		day: 'dia, dias',
		first:
			'em, nos, dos, acumulado de, nestes, nesses, primeiros, primeiras, primeiro, primeira, iniciais',
		last: 'últimos, últimas, último, última, finais, derradeiro, derradeiros',
		endOf:
			'(no/ao/o) fim/final (de), fins/finais (de), (no) fecho/encerramento/término (de), até (ao/o) fim/final (de), ao término (de)',
		startOf: '(no/desde) (o) início/começo/princípio (de), inícios/princípios (de), entrada (de)',
		until:
			'até, à data de, até a, até ao, até o, até à, até ao dia, até o dia, antes de, até meados de, a, em, à data',
		published:
			'publicado/publicada/publicados, divulgado/divulgada, tornado/tornada público/pública',
		yearsApart: { last_year: 'há, atrás', year_before: 'antes', year_after: 'depois, mais tarde' },
		nearest: { last: 'passado, passada, último', next: 'próximo, próxima, que vem' },
		since:
			'desde, a partir de, a contar de, após, depois de, desde o ano, a partir do, desde o, a partir do ano',
		everSince: 'desde',
		term: 'período, no período, mandato, quinquénio, quinquênio, triénio, triênio, biénio, biênio, fase, legislatura, ciclo, plano quinquenal, no período de, etapa, entre, nos anos, entre os anos',
		sameYear: 'mesmo ano, nesse ano, naquele ano, desse ano, daquele ano, esse ano',
		relative: {
			last_year:
				'(no/ao/o) (fim/final/início/começo) (do) ano passado, ano que passou/findou/terminou/acabou, ano que se encerrou, ano findo, ano recém findo/terminado/encerrado/concluído, (no/do/ao) (último) exercício passado/findo',
			year_before: `
					(no/ao/o) (fim/final) (do/no/ao) ano anterior/precedente, um ano antes,
					há um ano, ano transato, ano transacto, ano prévio, um ano atrás, exercício anterior
				`,
			this_year:
				'este/neste/deste ano/exercício, ano/exercício em curso, ano/exercício corrente, corrente/presente ano/exercício, ano que (agora/ora) (se) termina/finda/acaba/encerra/conclui, ano prestes a terminar',
			the_year:
				'ao longo do ano, durante o ano, todo o ano, ano inteiro, o ano todo, conjunto do ano',
			year_to_date:
				'desde o início/começo/princípio/arranque do/deste ano, no acumulado do/deste ano, desde que o ano começou/arrancou, desde (o) (dia) 1/1º de janeiro, este ano até agora, até agora este ano, (no) decorrer/decurso do/deste ano',
			next_year:
				'próximo ano, no próximo ano, (no) próximo exercício, ano que vem, no ano que vem, ano que aí vem, ano que entra, ano que se aproxima/avizinha/inicia, ano vindouro/entrante',
			year_after:
				'ano seguinte, no ano seguinte, exercício seguinte, um ano depois, um ano mais tarde',
			same_period:
				'mesmo período, mesmo período do ano passado, mesmo período do ano anterior, mesmo período de há um ano, mesmo período do ano, período homólogo, período homólogo do ano passado, período homólogo do ano anterior, período homólogo de, homólogo, homóloga, homólogos, termos homólogos, igual período, igual período do ano passado, igual período do ano anterior, idêntico/análogo período (do) (ano) (passado/anterior), mesma época, mesma época do ano passado, mesma altura do ano passado, mesmo mês do ano passado, mesmo trimestre do ano passado, mesmo mês do ano anterior, mesmo trimestre do ano anterior, mesmo semestre do ano anterior, mesmo semestre do ano passado, mesmo/igual trimestre/semestre, mesmos meses do ano anterior/passado, período correspondente',
			the_term:
				'(o/do/no/este/todo) mandato (passado), (os/nos) (últimos/passados) cinco anos, quinquénio, quinquênio, cinco anos',
			term_end:
				'último ano do mandato/quinquénio/quinquênio/período, fim/final/termo do mandato/quinquénio/quinquênio',
			this_month: 'este mês, neste mês, deste mês, mês em curso, mês corrente, corrente mês',
			last_month:
				'mês passado, mês anterior, no mês passado, do mês passado, ao mês anterior, mês precedente',
			this_quarter:
				'este trimestre, neste trimestre, deste trimestre, no trimestre, do trimestre, trimestre em curso',
			last_quarter:
				'trimestre passado, trimestre anterior, ao trimestre anterior, último trimestre, trimestre precedente'
		}
	},

	places: {
		province: 'província, províncias, provincial, provinciais',
		city: 'cidade, cidades, municipalidade, metrópole',
		district:
			'distrito, distritos, distrito montanhoso, distrito insular, distrito costeiro, distrito rural, distrito fronteiriço, concelho, concelhos',
		town: 'vila, vilas, município, municípios',
		commune: 'comuna, bairro, freguesia, zona especial',
		plurals:
			'comunas, bairros, freguesias, zonas especiais, distritos, concelhos, vilas, cidades, municípios',
		vietnam:
			'vietnã, vietname, vietnam, viet nam, vietnão, todo o país, país inteiro, conjunto do país, o país, do país, república socialista do vietnã, república socialista do vietname, média nacional, a nível nacional, em nível nacional, à escala nacional, em âmbito nacional, território nacional, nacionalmente, mediana nacional, taxa/valor nacional, resto do país',
		levelStands: 'before',
		names: { 'ho-chi-minh': 'Saigão', 'quang-nam/hoi-an': 'Faifo' },
		theDistrict:
			'o distrito, este distrito, nosso distrito, do distrito, no distrito, ao distrito, pelo distrito, todo o distrito, o distrito inteiro, conjunto do distrito, neste distrito, deste distrito, o concelho, do concelho, no concelho',
		theProvince:
			'a/na/da/à/pela/nesta/esta/desta/nossa/toda/própria província (inteira) (de/do/da), toda a província (de/do/da), província como um todo, território da província (de/do/da), conjunto da província (de/do/da), a/na/da/à/pela/nesta/esta/desta/nossa cidade (inteira) (de/do/da), toda a cidade (de/do/da), cidade como um todo, a/na/da/à/pela província vizinha/montanhosa/costeira/central/setentrional/fronteiriça/industrial/insular/nortenha de/do/da, a/na/da/à cidade portuária/vizinha/costeira/imperial/turística de, média provincial, nível provincial'
	},

	indicators: {
		economy: `grdp, gdrp, pibr, prb, pib, produto interno bruto, produto interno regional bruto, produto regional bruto, produto bruto regional, produto total (da/do/na/no) província/cidade/região/área/território/localidade, produto local bruto, produto provincial bruto, economia, riqueza (regional/provincial/local) (produzida/gerada/criada), produto regional/provincial, o produto da província/cidade`,
		grdp_growth: `crescimento (médio) (anual) (real) do/no/de/em grdp/pib/prb, crescimento (anual) (real) do produto interno bruto (regional), crescimento (médio) (anual) do produto regional bruto, aumento/expansão/variação do/no grdp/pib, crescimento económico/econômico (médio/anual/regional), crescimento da economia, expansão da economia, e crescer, crescemos, pretende/quer/espera/prevê/almeja crescer, meta/objetivo/objectivo de (um) crescimento, projeta/prevê/espera/estima (um) crescimento, crescimento (do/no) pib regional, crescimento do produto total, taxa de crescimento, crescimento de dois dígitos, crescimento a dois dígitos, crescimento (anual) (médio) de pelo, economia ~ expandiu, ritmo de crescimento, crescer ~ economia, crescimento da província, crescimento da cidade, por cento de crescimento, % de crescimento, crescimento médio (anual) do/no quinquénio/quinquênio/período/mandato, a economia (da) (província) (animada) cresceu/avançou/expandiu/recuou/encolheu, economia cresceu/avançou/aumentou/acelerou/encolheu/recuou, grdp/pib/prb (regional/provincial) cresceu/avançou/aumentou/acelerou/expandiu/recuou, avanço/alta/subida do pib/grdp/prb/produto, apontou/aponta/apontam a um crescimento, elevar o crescimento, dinamismo económico/econômico, pretende/espera/prevê/quer crescer`,
		grdp: `dimensão/tamanho/escala/porte/volume/magnitude/valor (da/do/de) economia/grdp/pib/prb, escala económica/econômica, dimensão económica/econômica, porte económico/econômico, tamanho (da/do) sua economia, grdp/pib/economia (a/em) preços correntes/atuais/vigentes, grdp/pib ~ preços correntes/atuais/vigentes, (a/em) preços correntes/atuais/vigentes, a preço corrente, grdp/pib nominal, grdp/pib total, dimensão do produto, maior economia, sua dimensão/escala, valor (total) dos bens e serviços produzidos, economia (da) (província/cidade) vale/valia/pesa/pesava/equivale, riqueza (total) gerada/produzida/criada, a riqueza gerada/produzida/total, envergadura da economia, economia movimentou`,
		grdp_constant_prices: `grdp/pib (a/em) preços constantes/comparáveis/comparativos/fixos, grdp/pib regional a preços constantes/comparáveis, (a/em) preços constantes/comparáveis/comparativos/fixos (de), grdp/pib real, preços de 2010, produto ~ preços constantes`,
		grdp_per_capita: `grdp/pib/prb/produto per capita/cápita, grdp/pib/prb/produto por habitante/pessoa/cabeça, pib regional por habitante, pib regional médio por habitante, grdp/pib médio, produto interno bruto (regional) per capita, produto interno bruto (regional) por habitante, produto regional bruto per capita, grdp/pib (médio/regional) per capita/habitante, valor do grdp/pib per capita, per capita, por habitante, por cabeça, riqueza (produzida/gerada/criada) por (cada) habitante/pessoa/morador, (a) cada habitante/morador (cabem/couberam/cabendo/correspondem/corresponderam/tocam), cabendo ~ habitante, riqueza por habitante/cabeça, habitante/morador produz/produziu`,
		income_per_capita: `renda per capita, renda por habitante, renda média per capita, renda média por pessoa/habitante, renda média dos/da moradores/população/habitantes, renda da população, renda dos habitantes, rendimento per capita, rendimento por habitante/pessoa, rendimento médio per capita, rendimento médio por habitante/pessoa, rendimento da população, rendimento dos habitantes, rendimento médio da população, rendimentos médios, rendimentos da população, ganho médio por pessoa, renda, rendimento, ganha em média, rendimentos per capita, salário médio, ganhou/ganhava/ganhavam/ganham/ganharam em média, moradores/habitantes/pessoas ganham/ganhavam/auferem/recebem (em/por) (média/mês), auferem, remuneração média, nível de renda/rendimento, ordenado médio, poder de compra, renda/rendimento disponível, renda/rendimento das famílias`,
		rural_income_per_capita: `renda (média) (per) (capita) rural, renda/rendimento (médio/média) (per) (capita) nas/das/da/na/no/em zonas/áreas/zona/área/meio/regiões rurais/rural, rendimento (médio) (por) (habitante/pessoa) rural, rendimento por habitante/pessoa nas/das zonas/áreas rurais, rendimento médio por habitante/pessoa nas/das zonas/áreas rurais, renda média por pessoa/habitante nas/das zonas/áreas rurais, renda/rendimento (média/médio) (da/dos/de) população/moradores/habitantes/residentes rural/rurais, renda/rendimento (média/médio) dos moradores/habitantes das/da zonas/áreas/zona rurais/rural, renda/rendimento (média/médio) (per) (capita) no campo, renda/rendimento (média/médio) (dos) agricultores/camponeses, renda/rendimento (média/médio) da população das zonas/áreas rurais, rendimentos rurais, por pessoa/habitante no campo, por pessoa/habitante nas/das zonas/áreas rurais, zonas/áreas rurais o/a rendimento/renda (médio/média) (por/per) (habitante/pessoa/capita), habitantes/moradores/população do campo, renda/rendimento per capita/cápita da/dos população/moradores/habitantes rural/rurais, por habitante/pessoa nas/das comunas (rurais), per capita nas/das comunas (rurais), habitante/habitantes/morador/moradores do/no campo ~ ganha*, camponês/camponeses/agricultor/agricultores ~ ganha*, (no) campo a/o renda/rendimento (média/médio), campo ~ renda/rendimento, camponeses/agricultores/lavradores/aldeões ganham/auferem, renda/rendimento (per) (capita) do/dos/da camponês/camponeses/agricultores/interior, renda/rendimento do homem do campo`,
		industry_construction: `indústria e (a/da/de) construção (civil), indústria/industrial construção, indústria com a construção, sector/setor industrial e (da/de) construção, indústria e obras, sector/setor secundário, industrial e construção, industrial e de construção, industriais e de construção, construção e indústria, o secundário, indústria e as obras, secundário, industrial e da construção civil, indústria mais construção`,
		industry_construction_share_grdp: `peso/parcela/quota/proporção/participação/percentagem (da/do) (setor/sector) (da/de) indústria e (a/da) construção, peso/participação/proporção da indústria construção, peso/participação do setor/sector secundário, indústria e (a/da) construção (civil) representa/representam/representaram/representou/representando/ocupa/ocupam/ocuparam/pesam/constituem/responderam/respondem/contribuíram, indústria e (a/da) construção (civil) gera/geram/concentra/concentram/fornecem/formam/detêm/valem, o secundário por, setor/sector secundário representa/representam/representou/responde/respondeu/pesa/vale, contribuição da indústria e (da) construção, entre indústria e construção`,
		services: `serviços, setor/sector (do/de) comércio e (dos/de) serviços, serviços e (o) turismo, comércio e turismo, terciário, o terciário, ramo dos serviços, comércio e (os) serviços`,
		services_share_grdp: `peso/parcela/quota/cota/proporção/participação/percentagem/porcentagem/fatia (dos/do/de) (setor/sector) (de/dos) serviços, peso/participação do comércio e (dos) serviços, peso/participação do setor/sector terciário, serviços representa/representam/representaram/representou/representando/ocupa/ocupam/ocuparam/pesam/constituem/responderam/respondem/contribuíram, setor/sector terciário representa/representou/responde/respondeu/pesa/vale, contribuição dos serviços, serviços geram/valem/concentram`,
		agriculture: `agricultura, agricultura (a/à) silvicultura e (a/as/da/de) pesca/pescas/aquicultura/aquacultura/pecuária, agricultura silvicultura pesca/pescas/aquicultura, agricultura floresta/florestas/silvicultura e pesca/pescas, agro silvo pescas, agro silvo pastoril, agrossilvipastoril, agroflorestal e pesqueiro, agropecuária, agropecuário, sector/setor agrícola, sector/setor primário, sector/setor agroflorestal, produção agrícola, agrícola florestal e pesqueiro/pesqueira/aquícola, silvicultura e pesca/pescas, agricultura e pesca/pescas, lavoura, o primário, lavoura bosques e pesca, lavoura florestas e pesca, campo florestas e mar, agro, agronegócio, setor/sector agropecuário, agrossilvopesc*`,
		agriculture_share_grdp: `peso/parcela/quota/cota/proporção/participação/percentagem/porcentagem/fatia (da/do/de) (setor/sector) (da/de) agricultura, peso/parcela/participação/proporção da agricultura silvicultura e pesca/pescas, peso/participação do setor/sector agrícola/primário/agropecuário, agricultura silvicultura e pesca/pescas representa/representam/representaram/representou/ocupa/ocupam/pesam/constituem/responderam/respondem, agricultura representa/representou/responde/respondeu/ocupa/pesa, setor/sector agrícola/primário representa/representou/respondeu, agricultura (já) (só) representa/vale/gera/contribui, contribuição da agricultura, primário representa/responde/pesa/vale`,
		industry_construction_growth: `crescimento (da/do/na/no) (setor/sector) (da) indústria e (da/na) construção, crescimento do setor/sector secundário, valor acrescentado/agregado/adicionado da indústria e (da) construção, indústria e (a) construção (civil) cresceu/cresceram/avançou/avançaram/aumentou/aumentaram, secundário cresceu/avançou/aumentou`,
		agriculture_growth: `crescimento (da/do/na/no) (setor/sector) (da/de) agricultura, crescimento agrícola, crescimento do setor/sector agrícola/primário/agropecuário, valor acrescentado/agregado/adicionado da agricultura, agricultura (silvicultura) (e) (a) (pesca/pescas) cresceu/cresceram/avançou/avançaram/aumentou/aumentaram, setor/sector primário/agrícola cresceu/avançou/aumentou`,
		services_growth: `crescimento (dos/do/nos/no) (setor/sector) (de/dos) serviços, valor acrescentado/agregado/adicionado dos serviços, serviços cresceram/avançaram/aumentaram/subiram/progrediram, setor/sector (de/dos) serviços/terciário cresceu/avançou/aumentou`,
		industry: `indústria, industrial, fabril, fábricas, parque fabril/industrial, tecido industrial`,
		industry_growth: `crescimento (da/do/na) indústria, crescimento industrial, crescimento do setor/sector industrial, valor acrescentado/agregado/adicionado (da) indústria/industrial, só a indústria, indústria (por) (si) só, indústria cresceu/avançou/aumentou/subiu, setor/sector industrial cresceu/avançou/aumentou`,
		iip_growth: `iip, ipi, índice industrial, índice de produção da indústria, índice da produção da indústria, índice da indústria, índice de atividade/actividade industrial, produção industrial/fabril, produção das fábricas, atividade/actividade fabril/industrial, a produção industrial ganhou/cresceu/subiu/avançou`,
		industrial_production_value: `valor (bruto/total) da/de produção industrial, valor (da/de) produção (da/na/do) (setor/sector) indústria/industrial, valor da indústria, produção industrial em valor, valor industrial, produção da indústria, valor da produção fabril/das (fábricas), valor bruto industrial, a produção industrial valeu`,
		manufacturing: `indústria/indústrias transformadora/transformadoras, indústria de/da transformação, indústria manufatureira/manufactureira, indústrias manufatureiras, manufatura, manufactura, processamento e (a/de) manufatura/fabricação/fabrico/transformação, indústria/indústrias de processamento, fabricação e processamento, setor/sector transformador, setor/sector manufatureiro, indústria de fabricação, indústria/indústrias de transformação/fabrico, fabrico`,
		manufacturing_growth: `crescimento da indústria transformadora, crescimento da indústria de transformação, crescimento da manufatura, indústria/indústrias transformadora/transformadoras/manufatureira (registou/registrou/teve/cresceu/avançou/subiu), indústria de transformação (teria/teve/cresceu/avançou/subiu), manufatura cresceu/avançou/subiu`,
		construction: `construção, construção civil, empreitadas, obras`,
		construction_growth: `crescimento da construção (civil), crescimento do setor/sector da construção, construção (civil) cresceu/avançou/aumentou/subiu/progrediu`,
		product_taxes: `impostos (líquidos) sobre (os) produtos, imposto sobre (os) produtos, impostos líquidos de subsídios, impostos sobre a produção, tributos sobre produtos, taxas sobre produtos, impostos menos subsídios`,
		product_tax_growth: `crescimento dos impostos sobre (os) produtos`,
		national_economy: `pib (do/de/no) vietnã/vietname/vietnam/país, pib nacional, pib vietnamita, produto interno bruto do vietnã/vietname/país, produto interno bruto nacional, economia (do/no) vietnã/vietname/vietnam/país, economia vietnamita, economia nacional`,
		gdp_growth: `crescimento (médio) (do/no) pib (do/de) vietnã/vietname/vietnam/país, crescimento (médio) do país, crescimento (médio) nacional, crescimento do pib nacional, crescimento económico/econômico do país, crescimento económico/econômico nacional, crescimento económico/econômico do vietnã/vietname/vietnam, crescimento do vietnã/vietname/vietnam, crescimento nacional do pib, taxa de crescimento nacional, taxa de crescimento do país, crescimento da economia nacional, crescimento (médio) de todo o país, país ~ cresceu, crescimento da economia vietnamita, expansão do pib nacional`,
		labour_productivity: `produtividade, grdp/pib por trabalhador, cada trabalhador ~ produz*, cada trabalhador/ocupado/empregado (produziu/produz/gerou/gera), produto/valor por trabalhador/ocupado, produtividade do trabalho/trabalhador/laboral`,
		tfp_contribution: `ptf, tfp, pft, produtividade total dos factores/fatores, produtividade total de factores/fatores, contribuição da produtividade total, produtividade multifatorial, produtividade dos fatores/factores, a ptf contribuiu, produtividade total, contributo/contribuição da produtividade`,
		social_investment: `investimento (total) (em) desenvolvimento, investimento social, investimento de toda a sociedade, investimento de desenvolvimento, investimento para o desenvolvimento, capital (total) (de/do) investimento (de/da/em) (toda) (a) social/sociedade, capital (total) de investimento para o desenvolvimento, capital (total) de investimento em desenvolvimento, capital social de investimento, capital total investido, investimento total, investimentos totais, total de/do investimento/investimentos, capital total de investimento, investimento realizado, formação bruta de capital (fixo), capital investido na província, investimento global, investimentos sociais, investimento/investimentos mobilizado/mobilizados, capital de investimento mobilizado, capital de investimento realizado, investimento em toda a província, recursos investidos, investimento de toda a província, investimento em toda a sociedade, injetados/investidos/aplicados/canalizados/mobilizados na/para economia/província/desenvolvimento, foram aplicados/investidos/injetados/injectados/canalizados, setores/sectores público e privado, capital investido, investidores de toda, investimento/investimentos executado/executados, investimento agregado, verbas investidas, fundos/capitais/recursos investidos`,
		public_investment_disbursement: `desembolso (do/de/dos) capital/fundos/verbas/recursos (público/públicos), desembolso, desembolsos, desembolsou, desembolsado, desembolsados, desembolsaram, investimento/investimentos público/públicos, capital (de/do) investimento/investimentos público/públicos, capital público, execução financeira, libertação de fundos, liberação de fundos/recursos/verbas, pagamento do capital de investimento, verbas (do/de) investimento (público), dinheiro (reservado/destinado) (a/para) obras (públicas), execução do investimento (público), execução do capital (público), capital público alocado, dotação de investimento, despesas de capital/investimento, obras públicas, verbas públicas, foram pagos, saíram do caixa/cofre, taxa de execução do investimento, recursos públicos alocados, plano de investimento público, liberação/libertação das verbas, aplicação das verbas públicas, investimento do estado`,
		fdi: `ied, ide, fdi, investimento/investimentos estrangeiro/estrangeiros (direto/directo/diretos/directos), investimento direto/directo estrangeiro, investimento externo (direto/directo), investimentos externos, capital estrangeiro, projeto/projetos/projecto/projectos de/com ied/ide/fdi, projeto/projetos/projecto/projectos (de) (investimento/capital) estrangeiro/estrangeiros, projetos/projectos de/com investimento/capital (direto) estrangeiro, projectos de investimento directo estrangeiro, projetos de investidores estrangeiros, investidores estrangeiros, em investimento/investimentos externo/externos/estrangeiro/estrangeiros, capitais estrangeiros/externos, capital externo/de fora, investidores externos/internacionais/de fora, dinheiro estrangeiro, de investidores estrangeiros`,
		fdi_capital: `capital (de) ied/ide/fdi, capital (total) (de) (investimento) estrangeiro, atração/captação (de/do) ied/ide/fdi, atração/captação (de) (investimento/capital) (direto) estrangeiro, ied/ide/fdi registrado/registado, ied/ide/fdi atraído/captado, captou/atraiu/atraíram (de) ied/ide/fdi, capital recém registrado/registado, capital novo registado/registrado, novo capital registado/registrado, capital (total) (recém) registrado/registado novo, recém registrado/registado, novo capital, capital inscrito, fluxo de ied/ide, entrada/entradas de ied/ide, capital adicional, capital (total) registrado/registado, estrangeiros investiram, investimento direto estrangeiro registrado/registado, investimento estrangeiro comprometido/registado/registrado/captado, promessas de ide/ied, injeção de ide/ied`,
		fdi_projects: `número de projetos/projectos de ied/ide/fdi, projetos/projectos de investidores estrangeiros, iniciativas estrangeiras, licenciou projetos estrangeiros`,
		fdi_stock: `projetos/projectos (de) (ied/ide/fdi) válidos/vigentes/ativos/activos, projetos/projectos (de) (ied/ide/fdi) em vigor, projetos/projectos (de) investimento estrangeiro em vigor, projetos/projectos (de) ied/ide/fdi em operação/funcionamento, projetos/projectos ainda válidos/vigentes, ied/ide/fdi acumulado, capital (total) registado/registrado acumulado, capital acumulado, investimento estrangeiro acumulado, estoque de ied/ide, stock de ied/ide, cumulativamente, acumula ~ projetos/projectos, continuam válidos, continuam em vigor, em vigor, projetos/projectos estrangeiros em vigor/operação, ativos/activos na província, projetos/projectos deste tipo, projetos/projectos (de) (ide/ied) em curso/andamento/laboração, carteira de ide/ied, total acumulado de ide/ied, investimento estrangeiro ativo/vigente`,
		investment: `investimento, investimentos, projetos/projectos de investimento nacional/interno/doméstico, projetos/projectos fora do orçamento, licenças, licenciamento, capital registado, capital registrado, licenciou ~ projetos/projectos, aprovou ~ projetos/projectos, projetos/projectos, capital, promessas/intenções de investimento, luz verde (para/a), obtiveram/obteve/recebeu/receberam (luz) verde/autorização/licença, autorização/autorizações (para/de) (investir)`,
		investment_attracted: `atração/captação (de/do/dos) (novo/novos) investimento/investimentos/capital/capitais, atraiu/atraíram/atrair/atrai/atraindo/captou/captaram/captar/captando (novos/novo) investimento/investimentos/capital/capitais, investimento/investimentos/capital/capitais atraído/atraídos/captado/captados, investimento/investimentos nacional/nacionais/interno e estrangeiro/estrangeiros, capital nacional e estrangeiro, investimentos internos e externos, capital convertido, conquistou investimentos, promoção do investimento, atraiu ~ em investimentos/investimento, em (novos) investimentos, atraíram se, promessas/intenções/compromissos de investimento, valor (total) dos investimentos, montante (total) (de/dos) investimento/investimentos/projetos, capital comprometido/prometido`,
		investment_projects: `número de projetos/projectos de investimento, obtiveram/obteve/receberam/recebeu autorização/licença (para) (investir), projetos/projectos autorizados/licenciados/aprovados, empreendimentos autorizados/licenciados/aprovados, autorizou/licenciou/aprovou (novos) projetos/projectos/empreendimentos`,
		domestic_investment_capital: `capital (de) (investimento) nacional/interno/doméstico, investimento/investimentos nacional/nacionais/interno/internos/doméstico/domésticos, investimento direto interno, investidores nacionais/internos/domésticos, ddi, capital registado/registrado nacional, capital não orçamental/orçamentário, investimento privado, capital privado, empresas nacionais investiram, investimento fora do orçamento, investidores/capitais/capital do país, nacionais com capital, capital privado nacional, investidores locais`,
		enterprises_new: `novas empresas, empresas (recém/recentemente) criadas/constituídas/registradas/registadas/estabelecidas/fundadas/abertas, empresas novas, empresas recém, novos negócios, empresas ~ criadas/constituídas/registradas/registadas/abertas, criação/constituição/abertura/registro/registo (de/das) (novas) empresas, criou/criaram/nasceram/abriram/surgiram ~ empresas/sociedades/firmas, empresas nasceram/surgiram/abriram, novas sociedades, novas companhias, novos empreendimentos, novos estabelecimentos, empresas se registraram, empresas se estabeleceram, constituíram se ~ empresas, registaram se ~ empresas, novos registos/registros de empresas, empresas de nova criação, nasceram, viu/viram nascer, abriram portas, foram abertas/registadas/registradas/criadas/constituídas/fundadas, firmas/sociedades abertas/criadas/constituídas, registo/registro de firmas, abertura de firmas, surgiram, constituíram se, iniciaram atividade/actividade, abriram as portas`,
		enterprises_total: `empresas ativas/activas, empresas em atividade/actividade/funcionamento/operação/laboração, em atividade/actividade/funcionamento ~ empresas, número (total) de empresas, total de empresas, empresas registadas/registradas na província, empresas na província, empresas da província, empresas a operar/funcionar, empresas operando, empresas operacionais, empresas que operam, parque empresarial, tecido empresarial, empresas existentes, empresas instaladas, empresas operam, elevando ~ número de empresas, operam ~ empresas, estão em atividade/actividade/funcionamento/operação, operavam, operam, estão ativas/activas, conta/contam (hoje/atualmente/já) com empresas, no ativo, continuam a operar, seguem operando, total em atividade/actividade/funcionamento, tinha/tem/tinham em atividade/actividade/funcionamento/laboração, em atividade, em funcionamento`,
		enterprises: `empresas, companhias, firmas, sociedades`,
		budget: `orçamento, orçamental, orçamentária, orçamentário, finanças públicas`,
		state_budget_revenue: `receita/receitas/arrecadação (total/totais/global) (do/de/para/no/ao) orçamento (do) (estado/estatal/estadual/público), receita/receitas (total/totais) orçamental/orçamentais/orçamentária/orçamentárias, receitas totais, receita total, total de/da/das receitas/receita/arrecadação (orçamental/orçamentária/orçamentais/orçamentárias), receita/receitas do estado, receita/receitas estatais/pública/públicas, arrecadação, arrecadação orçamental/orçamentária, arrecadação (de) (receitas/impostos/tributos/fiscal/tributária), cobrança (de/das) receitas, cobrança orçamental, arrecadou/arrecadaram/recolheu/recolheram/cobrou/coletou ~ (para/ao/no) orçamento, recolhidos/arrecadados/cobrados (para/ao/no) (o) orçamento, para o orçamento (do) (estado), ao orçamento (do) (estado), nos cofres públicos, aos cofres públicos, cofres do estado, de impostos e taxas, contribuição/contribuições para/ao o orçamento, contribuiu/contribuíram (com) ~ orçamento, receita fiscal, receitas fiscais, receitas tributárias, receita tributária, receita/receitas na área, receita/receitas na província, arrecadámos/arrecadamos/cobrámos/cobramos/recolhemos, coleta (do/de/para) orçamento, receitas de impostos, ingressos orçamentários, erário, fisco, cofres públicos/do estado, entraram (nos/para) (os) cofres (públicos), os cofres públicos, arrecadação do estado, arrecadação (na) (província) (ficou), arrecadar mais, o fisco cobrou/arrecadou, cofres estatais/provinciais, contribuintes, carga fiscal, coleta fiscal/tributária, erário público, tesouro, receitas do tesouro, cobrança fiscal/tributária, cobrança de impostos, uma cobrança/arrecadação de, foram cobrados/arrecadados/recolhidos`,
		revenue: `receita, receitas, arrecadou, arrecadaram, arrecadar, arrecada, arrecadando, arrecadados`,
		domestic_revenue: `receita/receitas/arrecadação interna/internas/doméstica/domésticas/nacional, receita/receitas orçamental/orçamentais/orçamentária/orçamentárias interna/internas/doméstica, receita/receitas internas do orçamento, receita/receitas (de/do) fontes/origem internas/interna, impostos internos, fiscalidade interna, cobrança interna, fontes/fonte/origem internas/interna, só a cobrança interna, cobrança interna/doméstica, arrecadação/coleta interna/doméstica, impostos internos/domésticos, fiscalidade/tributação interna, tributos internos, sem (contar) alfândega/alfândegas, excluídas as alfândegas`,
		customs_revenue: `receita/receitas/arrecadação aduaneira/aduaneiras/alfandegária/alfandegárias, receita/receitas (das/da/de/do) alfândega/alfândegas/aduana, receita/receitas (da/das/de/com) (atividades/actividades) (de) importação/importações e exportação/exportações, receita/receitas (da/das/de) exportação/exportações e importação/importações, receita/receitas (do) comércio exterior/externo, receita/receitas de importação/exportação, das importações e exportações de, direitos aduaneiros, impostos de importação, impostos aduaneiros, imposto sobre importações, arrecadação com/de/das importação/importações e exportação/exportações, arrecadação com/do comércio exterior, alfândega, alfândegas, aduanas, proveniente/provenientes do comércio externo/exterior, direitos de importação, imposto/impostos/taxas de/sobre importação/importações e exportação/exportações, impostos sobre o comércio externo/exterior, aduaneira, aduaneiras, alfandegária, alfandegárias, as alfândegas, alfândegas arrecadaram/cobraram/renderam, as do comércio externo/exterior, tributos alfandegários/aduaneiros, direitos alfandegários, iva na/de importação, cobrança aduaneira/alfandegária, comércio externo/exterior com/contribuiu/rendeu, provenientes/oriundos/oriundas/vindos da/de/das importação/importações e (da/das) exportação/exportações`,
		budget_expenditure: `despesa/despesas/gasto/gastos (total/totais) (do/dos/de) orçamento (local/provincial/estatal/do) (estado), despesa/despesas/gasto/gastos orçamental/orçamentais/orçamentária/orçamentárias/orçamentários (local/locais/total/totais), gastos públicos, gastos locais, despesa, despesas, gastou ~ orçamento, gastou/gastaram ~ orçamento, a província gastou, província/município gastou/despendeu, desembolsos do orçamento, já a despesa, o gasto público, dispêndio/dispêndios, despesa pública/corrente, execução da despesa, despesa corrente e de investimento, despesas correntes e de investimento`,
		local_budget_revenue: `receita/receitas (total/totais) (do) orçamento local/provincial/municipal, receita/receitas orçamental/orçamentais/orçamentária/orçamentárias local/locais, receita/receitas local/locais, receita/receitas do orçamento da província, arrecadação local, receitas próprias, receita própria`,
		credit_outstanding: `saldo (devedor) (do/de/dos) crédito/créditos/empréstimo/empréstimos, crédito/créditos/empréstimos (total/totais) em aberto/dívida/carteira/circulação, saldo devedor, carteira de crédito, crédito/créditos (bancário/bancários) pendente/pendentes, dívida/dívidas (de) crédito, crédito concedido, volume (total) de crédito/empréstimos, stock de crédito, estoque de crédito, crescimento do crédito, créditos vivos, crédito bancário, concessão de crédito, empréstimos, saldo (total) da dívida, dívida pendente, crédito total, crédito à/na economia, bancos ~ emprestado, tinham emprestado, emprestaram, bancos emprestaram, carteira de empréstimos, financiamento bancário`,
		mobilised_capital: `capital mobilizado, capitais mobilizados, mobilização de/do capital/capitais/depósitos, captação bancária, depósitos, captações, recursos captados, fundos mobilizados, capital captado (pelos) (bancos), poupanças mobilizadas, recursos mobilizados, mobilizaram ~ depósitos, saldo de captação, saldo mobilizado, instituições de crédito mobilizaram, bancos mobilizaram/captaram, fontes de capital mobilizadas, fundos captados, depósitos bancários, poupança, recursos captados (pelas) (instituições), captação de recursos/depósitos, captado, captaram`,
		exports: `exportação, exportações, valor/volume/receita/receitas (total) (das/de/da) exportação/exportações, faturamento (das/de) exportação/exportações, exportou, exportaram, exportar, exportados, exportadas, vendas externas, vendas ao exterior, vendas para o exterior, embarques, valor exportado, exportadoras, exportador, exportadores, vendeu/venderam/vender ~ ao/no/para exterior/estrangeiro, embarcou/embarcaram para o exterior/estrangeiro, vendas para fora (do) (país), vendas ao/para estrangeiro, embarques ao/para exterior, envios/remessas ao/para (o) exterior/estrangeiro, colocou/colocaram no exterior/estrangeiro, mercados externos/estrangeiros, vendeu/venderam ao/para (o) exterior/estrangeiro, além fronteiras, fora de portas, vendas fora do país, mercadorias exportadas`,
		imports: `importação, importações, importou, importaram, importar, importados, mercadorias importadas, compras externas, compras ao exterior, compras no exterior, valor importado, faturamento de importação, as compras, comprou/compraram/comprar ao/no/do exterior/estrangeiro, aquisições/aquisição no exterior/estrangeiro, compras no/ao estrangeiro, compras feitas no exterior, encomendas ao exterior, aquisições externas`,
		trade_turnover: `importações e (as) exportações, exportações e (as) importações, importação e (a) exportação, exportação e (a) importação, importação exportação, valor/volume (total) (de/das/da) importação/importações e (das/de) exportação/exportações, valor/volume (total) (de/das/da) exportação/exportações e (das/de) importação/importações, comércio exterior, comércio externo, trocas comerciais, intercâmbio comercial, corrente de comércio, comércio bilateral, comércio transfronteiriço, volume de comércio, volume total de comércio, trocas com o exterior, faturamento de importação e exportação, corrente comercial, valor do comércio, comércio fronteiriço, comércio internacional, mercadorias através/pelas/pelos dos/das/postos/fronteiras, postos fronteiriços/aduaneiros, postos de fronteira, portões fronteiriços, passagens de fronteira, porta/portas de fronteira, passaram mercadorias, fluxo comercial, fluxo de comércio, comércio com o exterior, transações comerciais, balança comercial, mercadorias que passaram/transitaram, soma de exportações e importações`,
		retail_sales: `vendas a/no retalho/varejo de bens/mercadorias e (receita/receitas) (de/dos) serviços (de/ao) (consumo/consumidor), comércio varejista, comércio retalhista, vendas varejistas, vendas retalhistas, receitas/receita do varejo/retalho, faturamento do varejo, varejo, retalho, receita/receitas (de/dos) serviços (de) (consumo/ao) (consumidor/consumidor), serviços ao consumidor, serviços de consumo, vendas de bens de consumo, comércio a retalho/varejo, comércio (a) (retalho/varejo) (e) (os/dos) serviços faturaram/venderam/somaram/renderam, comércio e (os/dos) serviços faturaram/facturaram/venderam/renderam, faturação/faturamento/facturação do comércio, o varejo/retalho faturou, varejo/retalho e (os/dos) serviços, consumo interno/privado, mercado interno, comércio interno, lojas, vendas do comércio, vendas no/do/a varejo/retalho, comerciantes, vendas comerciais, consumo das famílias, vendas (no/a/do) (varejo/retalho) de bens/mercadorias e (de) serviços subiram/cresceram/aumentaram/avançaram/caíram/recuaram, vendas (a/no) (retalho/varejo) e (de) (os) serviços, retalho e (os/de) serviços, retalho/varejo/comércio a/o faturação/facturação/faturamento, comércio/lojas/retalho/varejo ~ faturou/facturou/faturaram`,
		goods_services_sales: `circulação (total) de mercadorias/bens, circulação de mercadorias/bens e (as/a) (receita/receitas) (de/dos) serviços, movimento de mercadorias, volume de mercadorias em circulação, vendas de bens e serviços, vendas de mercadorias e serviços, circulação total de mercadorias/bens e (as/a) receita/receitas de/dos serviços, mercadorias e serviços vendidos`,
		cpi_growth: `ipc, cpi, inflação, preços ao consumidor, preços no consumidor, índice de preços, preços (no/ao) (consumidor) encareceram/subiram/agravaram-se/aumentaram, os preços, encarecimento, custo de vida, carestia, alta/subida/aumento dos preços`,
		tourists: `turistas, visitantes, turista, turismo, setor/sector turístico, indústria do turismo, viajantes, hóspedes, excursionistas, forasteiros, destinos, turismo rececionou, veraneantes, romeiros`,
		tourist_arrivals: `chegadas (totais) (de) turistas/visitantes, chegada de turistas/visitantes, chegadas turísticas, número (total) de turistas/visitantes/visitas, total de turistas/visitantes, fluxo (de/dos) turistas/visitantes/turístico, recebeu/receberam/receber/recebe/recebendo/acolheu/acolheram/acolher/atraiu/atraíram/atrair/atraindo/atendeu ~ turistas/visitantes/visitas/pessoas, afluência de turistas/visitantes, movimento de turistas/visitantes, entradas de turistas, visitas de turistas, visitas turísticas, turistas e visitantes, turistas (nacionais) visitaram, visitantes passaram, turistas passaram, visitaram, visitou, hospedaram se, alojaram se, pontos/locais/destinos turísticos receberam/acolheram/atraíram, destinos/praias/museus/templos ~ receberam/acolheram/atraíram, dormiram ou passaram, passaram por, vieram visitar, dormiram na/em, afluência, romaria, visitas registadas/registradas`,
		international_tourist_arrivals: `turistas/visitantes/viajantes/hóspedes estrangeiros/internacionais, chegadas (de) (turistas/visitantes) internacionais/estrangeiros, turistas/visitantes/viajantes (vindos) do estrangeiro/exterior, turistas de outros países, turismo internacional, número de turistas/visitantes estrangeiros/internacionais, vindos/vindas/oriundos/provenientes do estrangeiro/exterior, mil/milhão/milhões (de) estrangeiros/internacionais/estrangeiras, de fora do país, deles/delas internacionais/estrangeiros/estrangeiras, eram/são/foram estrangeiros/internacionais, chegaram/vieram do estrangeiro/exterior, vindos/vindas/oriundos/provenientes/chegados de fora/outros (do/países) (país), vieram do/de estrangeiro/fora/outros, de outras nacionalidades, visitantes de fora, do estrangeiro`,
		domestic_tourist_arrivals: `turistas/visitantes/viajantes/hóspedes nacionais/domésticos/internos/vietnamitas, chegadas (de) (turistas/visitantes) nacionais/domésticas/domésticos, turismo interno/doméstico, número de turistas/visitantes nacionais/domésticos, mil/milhão/milhões (de) nacionais/domésticos/internos, do próprio país, vindos de outras províncias`,
		tourism_revenue: `receita/receitas (total/totais) (do/de/com) (o) turismo/turistas/turística/turísticas/visitantes, receita/receitas (total/totais) das/da atividades/actividades/atividade turísticas/turística, faturamento/faturação/facturação (total) (do/de/com) (o) turismo, faturamento turístico, rendimento/rendimentos/ganhos (do/com) (o) turismo, receita/receitas do setor/sector, receita/receitas do setor/sector turístico, receita/receitas da indústria do turismo, turismo faturou/rendeu/gerou/arrecadou/facturou, gastos dos turistas, valor do turismo, receita social do turismo, com o turismo, volume de negócios do turismo, turistas/visitantes ~ deixaram/gastaram, e/que deixaram/gastaram, setor/sector turístico/turismo faturou/facturou/rendeu/gerou/movimentou/arrecadou/embolsou, indústria do turismo faturou/rendeu/gerou/movimentou, os visitantes/turistas/viajantes/forasteiros (lá) deixaram/gastaram, embolsou, gasto turístico, despesa/despesas/consumo dos visitantes/turistas, turismo ~ movimentou/rendeu/faturou, o setor/sector faturou/rendeu/arrecadou/gerou/embolsou, faturou, facturou, faturaram, faturamento, facturação, faturação`,
		rice: `arroz, arrozais, rizicultura, lavoura de arroz, arrozeira, arrozeiro, orizicultura, safra inverno-primavera/verão-outono, arrozal`,
		grain_output: `produção/colheita/safra (total) (de/dos) grãos/cereais/alimentos (alimentares), produção cerealífera, cereais, grãos, alimentos em grão, toneladas de cereais/grãos/alimentos, produção de culturas alimentares, culturas alimentares em grão, produção de gêneros/géneros alimentícios, produção alimentar, colheu ~ grãos/cereais, arroz e milho, produção de víveres, alimentos básicos, colheita/safra de cereais/grãos (cifrou-se/somou/totalizou), a safra/colheita de grãos, toneladas de grão`,
		rice_yield: `produtividade/rendimento (médio/média) (do/de/da) arroz/arrozais/rizicultura/lavoura, produtividade média da safra, rendimento (médio) por hectare, produtividade por hectare, rendimento médio da colheita, rendimento das colheitas, rendimento da cultura do arroz, rendimento agrícola, produtividade da safra, rendimento da safra, arroz ~ por hectare, quintal/quintais por hectare, rendimento (do) (arroz), cada hectare de arroz/arrozal, produtividade (do) (arroz), sacas por hectare`,
		rice_output: `produção/colheita (total/anual) (de/do/da) arroz/arrozeira/orizícola (em) (casca), safra de arroz, colheu/colheram ~ arroz, toneladas de arroz, arroz produzido/colhido, volume de arroz, arrozais deram/produziram/renderam, foram colhidas/colhidos, toneladas (de) (grão) (de) arroz, colheram se`,
		hightech_farmland: `concentração (e/de) (acumulação) (de) terra/terras/terrenos, acumulação (e) (concentração) (de) terra/terras/terrenos, terra/terras/terrenos concentrada/concentradas/concentrados/acumulada/acumuladas/consolidada/consolidadas/agrupadas, agricultura (de) alta tecnologia/tecnológica, produção agrícola de alta tecnologia, agricultura high tech, agricultura tecnológica, alta tecnologia agrícola, emparcelamento, consolidação (de/das) terra/terras, agrícola/agrícolas de alta tecnologia, grande escala de alta tecnologia, agricultura com alta tecnologia, terras agrícolas concentradas, área de alta tecnologia, hectares de alta tecnologia, produção em larga/grande escala, terras agrupadas/reunidas, agricultura de precisão, tecnologias avançadas/ponta, tecnologia avançada`,
		agricultural_production_value: `valor (bruto/total) (da) produção agrícola/agropecuária, valor (bruto/total) (da/de) produção (da/na/do) (setor/sector) agricultura, valor da produção da agricultura silvicultura e pesca/pescas, valor (da/de) produção (do) setor/sector agrícola/primário/agropecuário, valor (de) produção agrícola, valor bruto agrícola, valor da produção agrícola florestal e pesqueira, valor da produção agroflorestal, valor (de/da) produção por hectare, produto por hectare de terra, valor por hectare, valor dos produtos por hectare, valor da agricultura, cada hectare, hectare (de) (terra) (cultivada/agrícola/lavrada) rendeu/rende/gerou/gera, valor da produção do campo/agro/agronegócio, valor da produção agrícola florestal e (da) (pesca/piscícola/aquícola), faturação agrícola`,
		services_production_value: `valor da produção (do/dos/de) comércio/serviços, valor da produção (do/de) comércio e (dos) serviços, valor (da/de) produção dos/de serviços, valor (da/de) produção do setor/sector (de/dos) serviços/terciário, valor dos serviços, valor do comércio e (dos) serviços, do comércio e serviços`,
		total_production_value: `valor (total/global) (da/de) produção (total), valor (total) da produção (do/da) distrito/província/economia/cidade, valor acumulado da produção`,
		sector_production_value: `valor da produção do setor/sector/ramo`,
		sown_area: `área/superfície/superfícies/áreas (total) semeada/semeadas/plantada/plantadas/cultivada/cultivadas/cultivado, área (de) cultivo/plantio/sementeira/semeadura/plantação, área/superfície (total) (de) cultivo/plantio/plantação, hectares de arroz, lavouras, área agrícola cultivada, área de arroz, área/superfície (total) de/das culturas/lavouras, safra/campanha/cultura ~ ocupou/ocupa/cobriu, safra de inverno-primavera/verão-outono, arroz (foi) cultivado/plantado/semeado (em), cultivado/cultivados/cultivada/plantado/plantada em, ocupou/ocuparam hectares, terras cultivadas/semeadas, área em cultivo, cultivos ocupam/abrangem, cultura/culturas ocupam/ocupa, pomares ocupam/abrangem, plantou/plantaram/semeou/semearam/semeados/semeadas/cultivados/cultivadas/cultivou/cultivaram, ocupou, ocuparam`,
		seafood: `pescado, produtos do mar, produtos marinhos/aquáticos, pescados, pesca, pescas, peixe, camarão, camarões, marisco, mariscos, frutos do mar, aquicultura, aquacultura, pangasius, panga, setor/sector pesqueiro, frota e os viveiros, viveiros, pescadores`,
		seafood_output: `produção/captura/capturas (total) (de/do) pescado/pescados/peixe/peixes/marisco/mariscos/camarão/camarões/frutos/pesqueira/aquícola/aquática, produção (total) de frutos do mar, produção de produtos aquáticos, produção (da/de) aquicultura/aquacultura/pesca/pescas, captura e (aquicultura/aquacultura/criação/cultivo), pesca e aquicultura, capturas, toneladas de pescado/peixe/camarão/mariscos/produtos aquáticos, desembarques de pescado, produção do mar, volume de pescado, pescou, pescaram, pescado capturado, a de pescado/peixe/camarão, frota (pesqueira), capturou/capturaram, pesca e (a) aquicultura/aquacultura (renderam/somaram/deram/produziram), frota e os viveiros (deram/renderam), produção pesqueira e aquícola, pescadores capturaram/desembarcaram/trouxeram, despesca`,
		seafood_exports: `exportação/exportações (de/do/dos) pescado/pescados/peixe/peixes/marisco/mariscos/camarão/camarões/pangasius, exportação/exportações de frutos do mar, exportação/exportações de produtos aquáticos/pesqueiros/aquícolas, exportação/exportações (da/do) (setor/sector) pesca/pescas/pesqueiro, valor/receita/receitas das exportações/exportação de pescado/camarão/marisco/mariscos, exportou/exportaram ~ pescado/camarão/marisco, pescado exportado, exportações pesqueiras, vendas (externas) de pescado/peixe/camarão/mariscos (ao/para) (o) (exterior/estrangeiro), embarques de pescado/camarão/peixe/mariscos`,
		forest_coverage: `cobertura florestal/vegetal, cobertura (de/das/da) floresta/florestas/vegetação, taxa/índice/percentagem/percentual/porcentagem de cobertura (florestal), coberto florestal, florestas/floresta/matas cobrem/cobriam/cobre/cobria, taxa de florestação, coberta/coberto por floresta/florestas, índice de florestação, percentagem de floresta/florestas, florestamento, arborização, floresta/florestas/mata/matas reveste/revestem/ocupa/ocupam/cobrem/cobre/tapa, arvoredo, coberto arbóreo, mancha florestal, área florestal cobre, manto florestal`,
		ocop_products: `ocop, um produto por comuna, uma comuna um produto, cada comuna um produto, produtos certificados (ocop), produtos (de/com) três/quatro/cinco/3/4/5 estrelas, produtos com estrelas, selo ocop, produtos com selo, catálogo ocop`,
		new_rural: `critérios nacionais, comunas conformes, novas comunas rurais, nova comuna rural, (novo) estilo rural, rural/rurais de novo estilo, comunas rurais novas, certificado/título/selo/programa rural, nova ruralidade, construção da/do/de/das nova/novo/novas (ruralidade/campo/meio/áreas/zonas) (rural/rurais), novo campo, novo (meio) rural, nova/novas área/áreas/zona/zonas/comunidade/comunidades/região/regiões (rural/rurais), novos rurais, ntm, (novo/novos) padrão/padrões rural/rurais, nova aldeia, novas aldeias, nova vida rural, meio rural novo, zona rural nova, áreas rurais novas, novo mundo rural, desenvolvimento rural novo, programa da nova ruralidade, distinguidas no programa, estatuto de nova ruralidade, selo da nova ruralidade`,
		communes_new_rural: `número de comunas da nova ruralidade, comunas (já) (foram) reconhecidas/aprovadas/certificadas/conformes, comunas chegaram à meta, normas/critérios/padrões rurais, comunas (que) atingiram/alcançaram/obtiveram o/a padrão/norma/título, em dia com o programa, comunas (foram) distinguidas/promovidas/reconhecidas/certificadas, comunas com o selo/título/estatuto, comunas (já) na nova ruralidade, comunas (já) cumprem/satisfazem/preenchem/atendem (os/aos) (critérios/padrões/requisitos), comunas com os padrões`,
		communes_new_rural_advanced: `nova ruralidade avançada/elevada/melhorada/reforçada/aprimorada, novo campo avançado/aprimorado/melhorado, novo meio rural avançado, novas áreas/zonas rurais avançadas/aprimoradas/melhoradas, nova área/zona rural avançada/aprimorada/melhorada, nível aprimorado, avançadas, avançado, categoria avançada, novo rural avançado, padrão rural avançado, nível superior, novos rurais avançados, rural avançado/avançada, avançados, fase aprimorada/avançada, na fase avançada/aprimorada, nível aprimorado/avançado/melhorado, patamar avançado, escalão avançado, comunas avançadas`,
		communes_new_rural_model: `nova ruralidade modelo/exemplar, novo campo modelo/exemplar, novo meio rural modelo/exemplar, novas áreas/zonas rurais modelo/exemplares, nova área/zona rural modelo/exemplar, modelo, exemplares, novo rural modelo, padrão rural modelo, novos rurais modelo, comunas modelo/exemplares da/do/de nova/novo/novas (ruralidade/campo/meio/áreas), exemplar, nível modelo/exemplar, fase modelo, comunas modelo/exemplares`,
		districts_new_rural: `distritos/distrito da/do/de nova/novo/novas (ruralidade/campo/meio) (rural), distritos ~ nova ruralidade/novo campo/novo meio rural/novas áreas rurais/novas zonas rurais, unidades (de) (nível) distritais/distrital ~ nova ruralidade, concluíram a tarefa, concluiu a tarefa, tarefa concluída, concluíram/concluiu (a/o) tarefa/programa/construção (de/da/do) construção/nova/novo/novas, concluíram a missão, distritos concluíram/completaram/cumpriram/atingiram/alcançaram, distritos e cidades concluíram, unidades distritais concluíram/completaram/cumpriram/reconhecidas, unidades de nível distrital concluíram/reconhecidas/cumpriram, distritos (foram) reconhecidos, completaram a tarefa, distritos cumprem/cumpriam, distritos que cumprem/atingiram/cumpriram, dois distritos, distritos (já) cumprem/satisfazem/reconhecidos/distinguidos`,
		new_rural_criteria: `critérios (cumpridos) por/em cada comuna, média (de) critérios, critérios em média, em média ~ critérios, cada comuna cumpre/cumpriu/cumpria/atinge/atingiu/atingia/alcança/alcançou/satisfaz, comuna cumpre em média, número médio de critérios, comunas cumprem em média, critérios comuna, por comuna, requisitos, comuna satisfaz/cumpre/preenche/atende, em média cada comuna`,
		poverty_rate: `pobreza, pobres, abaixo do limiar/linha da/de pobreza, vivem/vive abaixo (do/da) (limiar/linha), vivem/vive na pobreza, limiar da pobreza vivem, miséria, indigência, carenciadas, lares/famílias/agregados pobres, eram/são pobres, linha de pobreza, vulnerabilidade social`,
		near_poor_rate: `quase pobres/pobre, quase pobreza, próximas/próximos da pobreza, à beira da pobreza, em risco de pobreza, famílias vulneráveis à pobreza, no limiar da pobreza, próximos do limiar da pobreza, perto da pobreza, quase pobres outros, pouco acima da linha`,
		temporary_houses_removed: `casas/habitações/moradias provisórias/temporárias/precárias/degradadas/dilapidadas/improvisadas (e/ou) (precárias/degradadas/dilapidadas/deterioradas/danificadas/arruinadas), eliminação (de/das) casas/habitações/moradias, eliminou/eliminaram/substituiu/substituíram/demoliu/erradicou ~ casas/habitações/moradias, casas ~ eliminadas/substituídas/reconstruídas/reparadas/construídas, erradicação (de/das) casas/habitações/moradias, construiu ~ casas, construídas ou reparadas, barracos, casas para famílias pobres, casas da grande solidariedade/união, casas de solidariedade, remoção/eliminação de casas, moradias/casas/habitações (dignas) (para) famílias pobres/carentes/carenciadas, saíram de barracos, casas firmes/dignas/novas/seguras, construíram se ou repararam se, substituídas/substituídos, erguidas/reconstruídas (casas/moradias), casebres, moradias/casas entregues/erguidas/reparadas/reconstruídas, trocaram/trocou o barraco/casebre, deixaram o barraco`,
		health_insurance_coverage: `seguro/seguros (de/do) saúde/doença, seguro médico, cobertura/taxa (do/de) (cobertura) (do/de) seguro (de) saúde/doença, plano/planos de saúde, população segurada, cobertos/coberta/coberto (por/pelo) (seguro) (de) saúde, participação no seguro (de) saúde/doença/médico, população coberta, taxa de segurados, estão/estavam segurados, cartão/cartões de (seguro) (de) saúde, têm/tem/possui/possuem seguro (de) (saúde), segurados pelo seguro, cobertos pelo seguro, de segurados`,
		social_insurance_coverage: `segurança social, seguro/seguros social/sociais, previdência (social), cobertura previdenciária, seguridade social, contribuem/contribui/descontam/desconta para a/o previdência/segurança/seguro (social), contribuintes da previdência, segurados pela previdência, regime previdenciário`,
		unemployment_insurance_coverage: `seguro (de/contra) (o) desemprego, proteção no desemprego, para o seguro-desemprego`,
		doctors_per_10000: `médicos por/para/a (cada) (10.000/10000) (habitantes/pessoas), médicos por 10 mil (habitantes/pessoas), médicos, número de médicos por 10 mil/000 habitantes`,
		hospital_beds_per_10000: `camas/leitos (hospitalares) por/para (cada) 10.000/10000/10 (mil) (habitantes/pessoas), leitos, camas`,
		child_stunting: `desnutrição (infantil), desnutridas, desnutridos, subnutrição, malnutrição, má nutrição, crianças (menores/com) ~ desnutrição/desnutridas/subnutridas/malnutridas, atraso de/no crescimento, baixa estatura, nanismo, raquitismo, emagrecimento infantil, desnutrição (que) retarda (a) (estatura), crianças com baixa estatura, menores de cinco anos (com) (desnutrição/subnutrição/atraso), desnutrição crónica/crônica, atraso estatural`,
		communes_health_standard: `critérios/critério/padrão/padrões/normas/norma (nacional/nacionais) (de/da) saúde, comunas ~ critérios/padrões/padrão/normas (nacionais/nacional) de saúde, saúde comunal, postos de saúde ~ padrão/padrões/critérios/normas, normas sanitárias, padrões sanitários, critérios sanitários nacionais, critérios nacionais em saúde, atendem/cumprem/satisfazem aos/os padrões/critérios/requisitos (nacionais) de saúde, requisitos de saúde, postos/centros de saúde (comunais), postos de saúde comunais cumprem`,
		population: `população (média/total/atual/actual/residente), habitantes, moradores da província, residentes na província, almas, viviam em/na, vivem em/na, residem em/na, moram em/na, gente, pessoas vivem`,
		natural_increase: `natalidade, crescimento (natural/vegetativo) (da) população/populacional/demográfico, crescimento natural/vegetativo/demográfico/populacional, taxa de crescimento natural/vegetativo/demográfico/populacional, taxa de crescimento (natural) da população, aumento natural (da) (população), taxa de nascimentos, saldo natural, fecundidade, taxa de natalidade`,
		urbanisation_rate: `urbanização, população urbana, vivem em cidades, vive em áreas urbanas, vive/vivia/vivem/viviam em/nas cidades/áreas/zonas (urbanas), moradores urbanos, vivem na cidade, a urbanização, reside/residem/mora/moram/habita/habitam em/nas zonas/áreas urbanas`,
		trained_labour_share: `trabalhadores/trabalhadoras (com) formação (profissional), trabalhadores formados/qualificados/treinados/capacitados, mão de obra (com) formação/formada/qualificada/treinada/capacitada, força de trabalho formada/qualificada/treinada/capacitada/com formação, trabalhadores com qualificação, trabalho qualificado, formação profissional, passaram por formação, tinham/têm formação, taxa de trabalhadores, capacitação da mão de obra, tinha/tem/recebeu/receberam/recebido formação, têm/tem (alguma) formação/qualificação, mão de obra/força de trabalho qualificada/capacitada/treinada representa, trabalhadores são/foram/estão qualificados/capacitados/treinados/formados, pessoal qualificado`,
		trained_labour_certified: `(com) diploma/diplomas (e/ou) certificado/certificados, com certificado/certificados/diploma/diplomas, certificado/certificados (e/ou) diploma/diplomas, titulares de diploma/diplomas/certificado/certificados, detêm/possuem/tinham/têm diploma/diplomas/certificado/certificados, trabalhadores certificados/diplomados, mão de obra certificada, formação certificada, qualificação certificada, diplomados, com certificação, com título, diploma ou (um) certificado`,
		jobs_created: `criação/geração (de) emprego/empregos/postos/vagas (de) (trabalho), empregos/postos (de) (trabalho) (foram) criados/gerados, criou/criaram/criar/gerou/geraram/gerar ~ empregos/emprego/postos/vagas, foram criados/gerados ~ empregos/postos, obtiveram/encontraram/conseguiram emprego/trabalho/colocação, emprego para/a, colocação de trabalhadores, trabalho para, trabalhadores (foram) colocados/empregados/contratados, trabalhadores obtiveram/encontraram/conseguiram/tiveram/receberam (um) emprego/trabalho, vagas de emprego, empregos, postos de trabalho, proporcionou/proporcionaram/deu/garantiu/arranjou ~ emprego/trabalho, resolveu o problema do emprego, resolveu (o) emprego, solução de emprego, arranjou/arranjaram trabalho/emprego, foram contratados/contratadas, arranjaram/conseguiram/encontraram/acharam/obtiveram colocação/emprego/trabalho/ocupação, encaminhou/encaminharam (ao) (mercado) (de) trabalho, mercado de trabalho, inseriu/inseriram no mercado, empregou, empregaram, deu/deram trabalho/emprego (a), vagas preenchidas, colocou no mercado, geraram se/criaram se, contratações, ocupação a`,
		unemployment_rate: `desemprego, desempregados, desocupação, sem emprego, sem trabalho, taxa de desocupação`,
		schools_national_standard: `escolas ~ padrão/padrões/norma/normas/critério/critérios nacional/nacionais, padrão nacional, padrões nacionais, norma nacional, normas nacionais, percentagem/proporção/taxa/porcentagem/percentual/número (de) escolas, escolas reconhecidas, escolas conformes, escolas que atendem/cumprem/atingem/satisfazem/atingiram/cumpriram, escolas cumprem/cumpriam/atingiram/atendem, escolas têm/tem/chegaram/atingiram/cumprem/alcançaram (ao/o) (padrão) (nacional), chegaram ao padrão nacional, estabelecimentos de ensino (cumprem/com/têm) (o) padrão, das escolas`,
		highschool_graduation: `taxa/percentagem/índice de aprovação, aprovação (no/nos/do) exame/exames, aprovação (no/do) ensino médio/secundário, diplomados/formandos/aprovados do/no ensino médio/secundário, exame final do ensino, exame nacional do ensino, exame/exames (de/do) (conclusão/final/fim) (do/de) ensino médio/secundário, conclusão do ensino médio/secundário, graduação (do/no) ensino médio, diploma do ensino médio/secundário, concluíram o ensino médio/secundário, taxa de graduação, taxa de sucesso (no/nos) (exame/exames), candidatos aprovados, alunos aprovados, foram aprovados (no) exame, exame de formatura, passaram no exame, exames de fim do secundário, exame/exames do secundário, passaram ~ candidatos, taxa de conclusão, formaram se ~ ensino médio/secundário, aprovados no exame, candidatos (foram) aprovados, concluintes do ensino médio, taxa de aprovados, alunos concluíram o secundário`,
		exam_average_score: `nota média, média (das/de) notas, média do/dos/no/nos exame/exames, pontuação média, classificação média, notas médias, média das provas, média geral do exame, obtiveram/obteve/tiraram em média, em média no exame`,
		education_quality: `qualidade (do/da/de) ensino/educação (geral), qualidade educativa/educacional, educação de massa, alunos excelentes, melhores alunos, olimpíadas nacionais, prêmios/prémios nacionais, ensino de elite, qualidade da formação, desempenho educativo/educacional, alunos de excelência, concurso nacional de alunos, qualidade pedagógica`,
		clean_water_access: `água potável/limpa/tratada/higiénica/higiênica/salubre/canalizada/encanada, acesso (à/a) água (potável/limpa/tratada/higiénica/higiênica), água higienizada, abastecimento de água (potável/limpa), água para consumo, água sanitariamente segura, população ~ água potável/limpa/tratada, água segura, usam/utilizam/usava/usa/utiliza ~ água, água própria para consumo, abastecida/abastecidos com água, água da rede, rede de água, população rural usa/utiliza/usava/utilizava/usam/consome, dispõe/dispõem/tem/têm/bebe/bebem/consome/consomem (de) água (potável/limpa/tratada), água potável adequada, camponeses com água`,
		waste_collected: `resíduos (sólidos) urbanos/domésticos/domiciliares, resíduos sólidos, lixo (doméstico/urbano/domiciliar), recolha (e) (tratamento) (de/do/dos) resíduos/lixo, coleta (e) (tratamento) (de/do/dos) resíduos/lixo, resíduos/lixo ~ recolhidos/recolhido/coletados/coletado/tratados/tratado, taxa de recolha/coleta (de/do/dos) (resíduos/lixo), resíduos hospitalares/perigosos, tratamento de resíduos/lixo, lixo (doméstico/urbano) (é) (recolhido/coletado), recolhido/coletado o lixo`,
		iz_wastewater: `água/águas residuais/residual, estação/estações/sistema/sistemas ~ tratamento (de) águas/efluentes/esgoto/esgotos, tratamento centralizado/concentrado (de) águas/efluentes/esgotos, tratamento de águas/água/efluentes/esgoto/esgotos (residuais), efluentes, etar, etars, ete, etes, parques/zonas industriais (com) (sistema/sistemas) ~ águas residuais/efluentes/esgoto/esgotos, esgoto, esgotos, águas servidas, estação/estações de tratamento (de) (efluentes/esgotos/águas), têm/possuem (estação/sistema) (de) tratamento`,
		pci: `pci, competitividade, competitividade provincial, ambiente de negócios, índice pci`,
		pgi: `pgi, índice verde (provincial), índice provincial verde, índice ecológico provincial`,
		papi: `papi, índice de eficiência/eficácia/desempenho/governança/governação (da/e) (governança/governação/administração) (e) (da) (administração) (pública), governança e administração pública, governação e administração pública, eficácia da governação, eficiência da governança, desempenho da administração pública`,
		par_index: `par index, índice par, reforma administrativa, índice de reformas administrativas, índice de reforma administrativa, modernização administrativa`,
		sipas: `sipas, satisfação (dos/das/da/de) (cidadãos/pessoas/população/utentes/usuários), satisfeitos, satisfação (da) (população) (com) (a) (máquina/serviços), declaram/declara/dizem/diz/mostram se satisfeitos/satisfeita, satisfeitos com (os/o), utentes/usuários/cidadãos satisfeitos, índice/grau/nível/taxa de satisfação, aprova/aprovam/avalia/avaliam (bem) (a) (qualidade) (dos/os) serviços`,
		dti: `dti, transformação digital, índice de digitalização, transição digital, índice digital, maturidade digital`,
		digital_economy_share: `economia digital, valor da economia digital, setor/sector digital, atividades/actividades digitais, o digital responde/vale`,
		party_members: `membros do partido, militantes (do) (partido), filiados, quadros do partido, comunistas`,
		party_members_admitted: `novos membros (do) (partido), novos militantes (do) (partido), admitiu/admitiram/admitir/admitidos/admitidas/admissão/ingresso/filiou/filiaram/recrutou/recrutaram ~ membros/militantes/filiados/partido, admissão (de) (novos) membros/militantes, novos filiados, ingressaram/ingressou/entraram (no) partido, membros/militantes ingressaram/entraram/admitidos/recrutados, foram admitidos/admitidas, adesão (ao) partido, aderiram ao partido, desenvolvimento de (novos) membros, recrutamento de (novos) membros, pessoas ~ admitidas no partido, acolheu ~ novos membros, filiação ao partido, membros recém admitidos, desenvolveu/desenvolveram ~ membros, ingressaram/entraram nas fileiras, entradas no partido, o partido admitiu/recebeu/ganhou/acolheu, novas adesões, novos camaradas, admitidos, admitidas`,
		party_members_total: `número (total) de membros/militantes/filiados (do) (partido), total de membros/militantes/filiados (do) (partido), organização (provincial) (do) (partido) conta/tem/possui/contava/tinha, comité/comitê (provincial) (do) (partido) conta/tem/possui, conta (com) ~ membros/militantes, tem ~ membros/militantes do partido, membros do partido em toda, reúne ~ membros/militantes, efetivos do partido, soma ~ membros do partido, que soma/conta/reúne/tem, militantes/membros/filiados ao todo, reúne/congrega/agrupa/engloba militantes/membros, efetivo partidário, elevando o total de militantes/membros, militância`,
		party_organisations: `organizações (do) partido/partidárias (de) (base), organização partidária de base, organizações de base (do) (partido), células, comités/comitês de base, comités/comitês do partido, núcleos do partido`,
		village_heads_party_members: `chefes/líderes/chefe/líder (de/das/da) aldeia/aldeias/povoado/povoados/comunidade/comunidades/povoação/povoações/lugarejo, chefes de aldeia ~ membros/militantes, chefes de grupos residenciais, secretários de célula, responsáveis de aldeia, cabeças de aldeia, dirigentes de aldeia, chefes/líderes são (membros/militantes), chefes de aldeia são/eram (militantes/membros), líderes de aldeia (são) (militantes/membros), líderes comunitários, o chefe (da) (aldeia) é militante/membro, aldeias o chefe`,
		party_cells_good: `cumpriram/cumpriu/concluíram/concluiu/realizaram/desempenharam/executaram/cumprem/completaram/completou bem/excelentemente (as) (suas) (tarefas/missões), tarefas cumpridas/concluídas bem, bom cumprimento (das) (tarefas), cumprimento bom/excelente, organizações (do) partido/partidárias (de) (base) ~ cumpriram/concluíram/avaliadas/classificadas, células ~ cumpriram/concluíram bem, cumprindo bem, boa execução das tarefas, bem ou melhor, cumprido bem as tarefas, avaliadas como boas/bom, classificadas como boas/bom, bom desempenho das tarefas, boas ou melhores, limpas e fortes, limpos e fortes, sólidas e fortes, cumpriram as (suas) tarefas, concluíram as (suas) tarefas, tarefas com êxito/sucesso, nota boa, classificação de bom, com bom desempenho, mereceram/mereceu a nota/classificação`,
		party_discipline_cases: `sancionados, sancionadas, sancionou, sancionado, sanções (disciplinares), punidos, punidas, puniu, puniram, punições, disciplinados, disciplinadas, medidas disciplinares, medida disciplinar, ação/acção disciplinar, processos disciplinares, penas disciplinares, disciplinou, disciplinaram, membros/militantes/filiados (do) (partido) (foram) sancionados/punidos/disciplinados, castigos disciplinares, repreendidos, expulsos do partido, expulsões, advertidos, penalizados, castigados, infratores do partido, disciplina do partido, disciplina partidária, foram sancionados/punidos, militantes/membros sancionados/punidos/expulsos, sanção, expulsou, expulsaram, expulsos, expulso`,
		staff_reduction: `redução/corte/cortes de/do/no/dos pessoal/quadro/quadros/efetivos/efectivos/cargos/postos/funcionários/servidores/lugares, enxugamento, racionalização da/do/de/dos pessoal/quadro/efetivos/efectivos/estrutura/máquina/aparelho, simplificação da/do aparelho/máquina/estrutura, emagrecimento da/do máquina/aparelho/estado, reduziu/reduziram/reduzindo/cortou/cortaram/suprimiu/suprimiram/eliminou/eliminaram/extinguiu ~ cargos/postos/efetivos/efectivos/funcionários/servidores/lugares/departamentos/unidades/órgãos/quadros/chefias/entidades, cargos/postos/lugares/unidades/departamentos/órgãos (foram) cortados/suprimidos/eliminados/reduzidos/extintos/cortadas/suprimidas/eliminadas/extintas/suprimidas, menos ~ cargos/departamentos/funcionários/servidores/unidades, quadro de pessoal, folha de pagamento, pontos focais, otimização do quadro, desligamento de servidores, reorganização ~ reduziu, redução de unidades, pessoal (foi) reduzido, suprimiu/suprimiram/extinguiu/eliminou postos/cargos/lugares/vagas, quadro (de) (pessoal) (foi) reduzido/cortado/enxugado, cortou postos/cargos/vagas, aposentações antecipadas, saídas antecipadas, enxugou`,
		commune_level_units: `unidades administrativas, unidades (de/a) nível comunal/comuna, unidades comunais, comunas e bairros, comunas bairros`,
		communes_total: `número (total) de comunas, total de comunas, comunas no total, comunas ao todo, conta com ~ comunas`,
		traffic_deaths: `mortes/mortos/óbitos/vítimas (mortais/fatais) no/em/por/nas/de acidentes/estradas/trânsito, acidentes ~ mataram/causaram/provocaram/fizeram/custaram/tiraram/deixaram, morreram (em/no/nas) (acidentes/trânsito/estradas), pessoas mortas, mataram, matou, vítimas mortais, vítimas fatais, mortes, mortos, perderam a vida, óbitos, acidentes ~ mortos/mortes/óbitos, tiraram a vida, fizeram ~ mortos, causaram ~ mortes/mortos, sinistralidade rodoviária, morreram na estrada, nas estradas morreram, estradas mataram/tiraram, na estrada, custou/custaram a vida, ceifou/ceifaram (a/vidas)`,
		crime_cases: `casos/processos (de) crime/crimes/criminais/criminalidade/penais, crimes, delitos, criminalidade, ocorrências criminais, infrações penais, infrações criminais, atos criminosos, ordem social, crimes participados/registados/registrados, ilícitos`,
		case_clearance_rate: `taxa/percentagem/índice/percentual de investigação/elucidação/resolução/esclarecimento/solução/descoberta/deteção/detecção, elucidação, elucidados, elucidadas, casos/crimes (foram) resolvidos/esclarecidos/elucidados/solucionados, crimes desvendados, esclareceu/elucidou/resolveu/solucionou ~ casos/crimes, investigação e descoberta, resolução de casos, esclarecimento de crimes, esclareceu, esclareceram, elucidou, elucidaram, desvendou, desvendaram, polícia resolveu/solucionou, foram/estão esclarecidos/esclarecidas, polícia deslindou/esclareceu/resolveu/desvendou/solucionou/elucidou, deslindou, deslindados, crimes/casos deslindados/esclarecidos/resolvidos, foram/está/estão resolvidos/resolvidas/solucionados/solucionadas`,
		electricity: `eletricidade, electricidade, rede elétrica, rede eléctrica, luz elétrica, energia, usina, usinas, hidrelétrica, hidrelétricas, hidroelétrica, hidroelétricas, parque/parques eólico/eólicos, corrente elétrica, barragens, centrais`,
		electricity_output: `produção/geração (de) eletricidade/electricidade/energia/elétrica/eléctrica (elétrica/eléctrica), eletricidade/electricidade/energia (elétrica/eléctrica) produzida/gerada/comercial/vendida/consumida, centrais/usinas/hidrelétricas/hidroelétricas ~ produziram/produziu/geraram/gerou, produziu/produziram/gerou/geraram ~ kwh/eletricidade/energia, consumo de eletricidade/energia/electricidade, produção hidroelétrica/hidrelétrica, injetou/injetaram na rede, a geração, parques eólicos/solares, energia gerada/produzida/injetada, as hidrelétricas geraram/produziram, produziu/gerou na rede, gerou, geraram, produziu, produziram`,
		electricity_access: `acesso (à/a) eletricidade/electricidade/energia/rede (elétrica/eléctrica), famílias/agregados/domicílios/lares ~ eletricidade/electricidade/energia/luz, ligados/ligadas/conectados/conectadas à rede (elétrica/eléctrica/nacional), eletrificação, electrificação, rede elétrica nacional, rede eléctrica nacional, dispõem de eletricidade/electricidade/energia, têm eletricidade/electricidade/luz/energia, usam/utilizam eletricidade/electricidade/energia, fornecimento de eletricidade, têm/tem/dispõem/dispõe (de) luz/eletricidade/energia (elétrica), eletrificados, luz em casa`,
		industrial_zone_occupancy: `taxa/índice/grau (média/médio) de ocupação (dos/das/nos/nas) (parques/zonas) (industriais), ocupação dos/das/nos/nas parques/zonas/áreas/polos industriais, taxa de preenchimento, taxa de arrendamento, parques/zonas industriais (estão) ocupados/ocupadas/arrendados/arrendadas/preenchidos, terrenos industriais arrendados/ocupados, área industrial arrendada/ocupada, taxa de aproveitamento, preenchimento dos parques industriais, arrendamento de terrenos industriais, ocupação, parques/zonas industriais ~ arrendados/arrendadas/ocupados/ocupadas, parques/zonas industriais estão ocupados/preenchidos/lotados (a), ocupados a, terreno/solo industrial arrendado/alugado/ocupado, área arrendada/locada/alugada, da área arrendada`,
		expressway_length: `autoestrada, autoestradas, auto estrada/estradas, extensão/comprimento/rede (total) (das/de/da) autoestradas/vias/rodovias (rápidas/expressas), via/vias expressa/expressas/rápida/rápidas, km/quilómetros/quilômetros (de/da/das) autoestrada/autoestradas/rodovia/rodovias/via/vias (expressa/expressas/rápida/rápidas), rodovia/rodovias expressa/expressas/duplicada`,
		port_cargo_throughput: `carga/cargas (total) movimentada/movimentadas/manuseada/processada/transportada (nos/pelos/no/pelo) (porto/portos), movimentação (de/das) carga/cargas/mercadorias (nos/pelos/no/pelo/portuária) (portos/porto), volume (total) (de) carga/cargas (movimentada/portuária), volume (total) de mercadorias nos/pelos/no/pelo portos/porto, movimento (de) (carga/cargas/mercadorias) (nos/pelos/dos) portos, movimento portuário, tráfego (de) carga/mercadorias (nos/pelos) (portos), tráfego portuário, mercadorias movimentadas, portos/porto (de/da) (mar) movimentaram/movimentou/processaram/operaram/manusearam/manuseou/registraram, cargas portuárias, portos ~ movimentaram/movimentou/processaram, porto ~ movimentou, pelos portos, carga, nos portos, throughput, tráfego/movimento/carga pelo/pelos/no porto/portos, cais, pelo porto/cais passaram/transitaram, porto/portos passou/passaram/recebeu/receberam/escoou, pelo/pelos porto/portos passaram, frete, mercadorias passaram`,
		land_area: `área natural/total/terrestre/territorial/geográfica, superfície natural/total/terrestre/territorial, território de, extensão territorial, área da província, superfície da província, com uma área de, tem uma área, ocupa uma área de, estende se por, abrange uma área de, km² de área, área de terra, uma superfície de, província/território abrange/abarca/ocupa/tem`,
		targets_met: `metas/indicadores/objetivos/objectivos ~ atingidos/atingidas/alcançados/alcançadas/cumpridos/cumpridas/superados/superadas, metas/indicadores/objetivos (que) atingiram/superaram/alcançaram/ultrapassaram/cumpriram (ou/e) (superaram/ultrapassaram/excederam), atingiu/cumpriu/alcançou/superou/cumpriram/atingiram/alcançaram ~ metas/indicadores/objetivos/objectivos, metas/indicadores (principais) socioeconómicas/socioeconômicas/socioeconómicos/socioeconômicos, indicadores (de) desenvolvimento (socioeconómico/socioeconômico), principais metas/indicadores/objetivos, das metas, dos indicadores, metas fixadas pela resolução, metas da resolução, metas principais, metas do plano, cumpriu ou superou, cumpridos ou superados, objetivos do mandato`
	},
	decoys: `fora do país, melhor/melhores/pior/piores (do) que o previsto/esperado, do que (o) (se) esperado/esperava/previa/temia, como (era) (de) esperado/esperava/esperar, conforme esperado, previsto/prevista/previstos/previstas para o verão/outono/inverno, previsto/prevista/previstos/previstas para a primavera, deverá/deverão/deve/devem abrir/reabrir/começar/fundir-se/realizar-se, camarão, oceano pacífico, economia verde/circular/privada/coletiva/marítima/noturna/familiar/fronteiriça/criativa/marinha, aldeia/aldeias/jardim/jardins/residenciais/escolas modelo, modelo de/do/da, um/novo/este modelo, como modelo, pacífico, ásia pacífico, serviço/serviços público/públicos (online), serviço/serviços administrativos/bancários/postais/médicos/financeiros/digitais/básicos/essenciais/ambientais/jurídicos, serviços de saúde, serviços sociais, serviços em linha, centro de serviços, prestação de serviços, serviço militar, serviços de qualidade, portal de serviços, qualidade dos serviços, serviços da administração pública, centro de serviço,
		partido comunista, departamento/direção/direcção/ministério/ministro/secretaria da/do/de/dos indústria/comércio/agricultura/construção/turismo/finanças/saúde/educação/cultura/investimento, departamento/direção/ministério/secretaria da indústria e (do) comércio, departamento/direção/ministério/secretaria da cultura desporto e turismo, agricultura e (do) meio ambiente, indústria e comércio, câmara de comércio e indústria, cultura desporto/esporte/esportes e turismo, planejamento e investimento, planeamento e investimento, departamento de turismo, ano nacional do turismo, semana do turismo, comissão de economia e orçamento, instituto de estatística, departamento de estatística,
		parque/parques industrial/industriais, zona/zonas industrial/industriais, cluster/clusters industrial/industriais, polo/polos industrial/industriais, revolução industrial, zona/zonas económica/econômica/económicas/econômicas, região económica/econômica chave, polícia económica/econômica, desenvolvimento socioeconómico/socioeconômico, construção do partido, construção partidária, edificação do partido, em construção, obras de construção, materiais de construção, investimento na construção, construção de/do/da/dos/das/naval,
		ideologia de ho chi minh, pensamento de ho chi minh, exemplo de ho chi minh, presidente ho chi minh, tio ho, trilha ho chi minh, juventude comunista ho chi minh, academia ho chi minh, mausoléu de ho chi minh, campanha ho chi minh, segundo ho chi minh,
		% do/no grdp/pib/prb, % do/no pib regional, % do produto interno bruto, % da economia, por cento do/no grdp/pib/prb, por cento do/no pib regional, por cento da economia, peso/participação/quota/parcela/contribuição no/do grdp/pib, representa/representam/representou/representaram/representando ~ do grdp/pib, na estrutura económica/econômica, estrutura da economia, na economia da província, para o crescimento, ao crescimento, do crescimento (total/da) (província), na estrutura do grdp/pib,
		por exemplo, em primeiro lugar, em segundo lugar lembrou, primeiro ministro, em lugar de, ter lugar, tem lugar, teve lugar, tiveram lugar, em vez de, às vezes, por vezes, muitas vezes, várias vezes, uma vez, desta vez, outra vez, cada vez mais, mais uma vez, primeira vez, pela primeira vez, ponto de vista, pontos turísticos, pontos de vista, pontos fortes, pontos fracos, em ponto, valor histórico, valor cultural, receita médica, partido e (do/o) estado, frente da pátria, capital humano, capital do país, a capital, empresas estatais, empresas de turismo, empresas participantes, empresas (foram) encerradas/dissolvidas/fechadas/suspensas, encerradas/dissolvidas/fechadas/suspensas ~ empresas, encerraram/fecharam ~ empresas/portas, redução da pobreza nacional, programa de redução da pobreza, programa nacional de metas, programas nacionais de metas, comité/comitê diretor, natureza e ambiente, recursos naturais, de longo prazo, mão de obra barata, fundo de saúde, energia e minas, pequenas e médias empresas, ganhos de causa, rede social, redes sociais, agricultura e meio ambiente, agricultura e ambiente, agricultura e desenvolvimento rural, ciência e tecnologia, famílias de mérito, segurança alimentar, (taxa) (de) ocupação hoteleira, (taxa) (de) ocupação dos/de hotéis/quartos, capital social`,
	abbreviations:
		'art, arts, av, dr, dra, sr, sra, srs, eng, prof, profa, gen, cel, cap, pág, págs, p, pp, n, nr, tel, fig, vol, cf, aprox, máx, mín, hab, jan, fev, abr, jun, jul, ago, set, out, nov, séc, dec, res, sgt, ten, rev, obs, ca, i.e, p.ex, p.p, e.u.a, s.a, ltda, lda, cia, univ, tp, st, sto, sta'
};
