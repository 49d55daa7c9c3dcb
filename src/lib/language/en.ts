import type { LanguagePack } from './schema.ts';

/** English, as written in Vietnam and as machines translate it from Vietnamese. */
export const en: LanguagePack = {
	code: 'en',
	name: 'English',
	nativeName: 'English',
	direction: 'ltr',
	proclitics: [],
	decimal: '.',
	grouping: [',', ' '],

	cardinals: {
		0: 'zero, nil, naught, nought',
		1: 'one',
		2: 'two',
		3: 'three',
		4: 'four',
		5: 'five',
		6: 'six',
		7: 'seven',
		8: 'eight',
		9: 'nine',
		10: 'ten',
		11: 'eleven',
		12: 'twelve',
		13: 'thirteen',
		14: 'fourteen',
		15: 'fifteen',
		16: 'sixteen',
		17: 'seventeen',
		18: 'eighteen',
		19: 'nineteen',
		20: 'twenty',
		30: 'thirty',
		40: 'forty, fourty',
		50: 'fifty',
		60: 'sixty',
		70: 'seventy',
		80: 'eighty',
		90: 'ninety'
	},
	scales: {
		12: 'dozen, dozens',
		100: 'hundred, hundreds',
		1000: 'thousand, thousands, k',
		100000: 'lakh, lakhs, lac, lacs, lkh, lkhs',
		1000000: 'million, millions, mn, mln, mil, mio, m',
		10000000: 'crore, crores, cr, krore, krores, koti',
		1000000000: 'billion, billions, bn, bln, bil, b',
		1000000000000: 'trillion, trillions, tn, trn, trln, tril, tr',
		1000000000000000: 'quadrillion, quadrillions'
	},
	looseNumbers: {
		1: 'single',
		2: 'a pair, a couple, a couple of',
		3: 'few, a few',
		12: 'a dozen, a dozen of'
	},
	numberJoiners: 'and',
	numberCompounds: true,
	pointWords: 'point',
	minusWords: 'minus, negative',
	ordinals: {
		1: 'first',
		2: 'second, runner-up, runners-up, second-placed, second-ranked',
		3: 'third, third-placed, third-ranked',
		4: 'fourth, fourth-placed',
		5: 'fifth, fifth-placed',
		6: 'sixth, sixth-placed',
		7: 'seventh, seventh-placed',
		8: 'eighth, eighth-placed',
		9: 'ninth, ninth-placed',
		10: 'tenth, tenth-placed',
		11: 'eleventh',
		12: 'twelfth',
		13: 'thirteenth',
		14: 'fourteenth',
		15: 'fifteenth',
		16: 'sixteenth',
		17: 'seventeenth',
		18: 'eighteenth',
		19: 'nineteenth',
		20: 'twentieth',
		30: 'thirtieth',
		40: 'fortieth',
		50: 'fiftieth',
		60: 'sixtieth',
		70: 'seventieth',
		80: 'eightieth',
		90: 'ninetieth',
		100: 'hundredth',
		1000: 'thousandth',
		1000000: 'millionth',
		1000000000: 'billionth'
	},
	ordinalSuffixes: 'st, nd, rd, th',
	ordinalPrefixes: 'No, Nr, number, №',
	fractions: {
		0.1: 'one tenth, a tenth, one in ten',
		0.125: 'one eighth, an eighth',
		0.1667: 'one sixth, a sixth',
		0.2: 'one fifth, two tenths, a fifth, one in five',
		0.25: 'one quarter, a quarter, one fourth, a fourth, one in four',
		0.3333: 'one third, a third, one in three',
		0.4: 'two fifths, two in five',
		0.5: 'half, one half, a half',
		0.6: 'three fifths, three in five',
		0.6667: 'two thirds, two in three',
		0.75: 'three quarters, three fourths, three in four',
		0.8: 'four fifths, four in five, eight in ten',
		0.8333: 'five sixths',
		0.9: 'nine tenths, nine in ten'
	},
	multiples: {
		2: `
			double, doubled, doubles, doubling, twice, twofold, two-fold, twice as much,
			twice as many, twice as high
		`,
		3: `
			triple, tripled, triples, tripling, treble, trebled, trebling, threefold, three-fold,
			thrice
		`,
		4: 'quadruple, quadrupled, quadrupling, fourfold, four-fold',
		5: 'quintuple, quintupled, fivefold, five-fold',
		6: 'sixfold, six-fold',
		7: 'sevenfold, seven-fold',
		8: 'eightfold, eight-fold',
		9: 'ninefold, nine-fold',
		10: 'tenfold, ten-fold'
	},
	times: 'times, time, fold, x',
	ratioWords: `
		of, out of, of the, out of the, out of a total of, of a total of, out of its, of its,
		of all, out of all, from a total of, among, among the, on a total of, over a total of,
		in a total of
	`,
	rangeWords: 'to, and, up to, through, or',
	rangeOpeners: `
		between, from, in the range of, ranging from, ranging between, range from,
		somewhere between
	`,
	conjunctions: 'and, as well as, while, or, plus',

	units: {
		'%': 'percent, per cent, pct, percents, per cents, percentage, p.c',
		pp: `
			percentage point, percentage points, percent point, percent points, per cent point,
			per cent points, percentage pts, pp, ppt, ppts, pps, % point, % points, pct point,
			pct points, point of percentage, points of percentage
		`,
		per_mille: 'per mille, permille, per mil, per thousand people, ‰',
		per_10000: `
			per 10 000 people, per 10 000 inhabitants, per 10 000 residents, per 10 000 population,
			per 10 000 persons, per 10000 people, per 10000 inhabitants, per 10000 residents,
			per 10000 population, per 10.000 people, per 10.000 inhabitants, per 10.000 residents,
			per 10.000 population, per ten thousand people, per ten thousand inhabitants,
			per ten thousand residents, per ten thousand population, 10 000 people,
			10 000 inhabitants, 10 000 residents, 10 000 population, 10.000 people,
			10.000 inhabitants, for every 10 000 people, for every 10 000 inhabitants
		`,
		VND: `
			VND, VNĐ, dong, dongs, đồng, đ, Vietnamese dong, Vietnam dong, Viet Nam dong,
			Vietnamese đồng, dong of Vietnam
		`,
		USD: `
			USD, US dollar, US dollars, U.S. dollars, U.S. dollar, dollar, dollars,
			American dollars, US$, greenback, usd equivalent
		`,
		EUR: 'euro, euros, EUR',
		CNY: 'yuan, renminbi, RMB, CNY',
		JPY: 'yen, Japanese yen, JPY',
		KRW: 'won, Korean won, KRW',
		points: 'point, points, pts, pt',
		t: 'tonne, tonnes, ton, tons, metric ton, metric tons, metric tonne, metric tonnes, mt',
		kg: 'kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, kg, kgs',
		quintal: 'quintal, quintals, tạ, centner, centners',
		'quintal/ha': `
			quintal per hectare, quintals per hectare, quintal per ha, quintals per ha, quintals ha,
			quintal ha, quintals hectare, quintal hectare, quintals a hectare,
			quintals each hectare, quintals of rice per hectare, tạ ha, ta ha, ta per ha,
			ta per hectare, centners per hectare
		`,
		't/ha': `
			tonnes per hectare, tons per hectare, tonne per hectare, ton per hectare, tonnes per ha,
			tons per ha, tonnes ha, tons ha, ton ha, tonnes a hectare, tons a hectare, tons hectare,
			tonnes hectare
		`,
		ha: 'hectare, hectares, ha, hectars',
		km: 'kilometre, kilometres, kilometer, kilometers, km, kms',
		km2: `
			square kilometre, square kilometres, square kilometer, square kilometers, sq km, sq.km,
			km², km2, square km
		`,
		m: 'metre, metres, meter, meters',
		m2: 'square metre, square metres, square meter, square meters, sq m, sq.m, sqm, m², m2',
		m3: 'cubic metre, cubic metres, cubic meter, cubic meters, cu m, m³, m3',
		kWh: 'kilowatt hour, kilowatt hours, kilowatt-hour, kilowatthour, kilowatthours, kWh',
		MWh: 'megawatt hour, megawatt hours, MWh',
		GWh: 'gigawatt hour, gigawatt hours, GWh',
		TWh: 'terawatt hour, terawatt hours, TWh',
		MW: 'megawatt, megawatts, MW'
	},
	bounds: {
		about: `
			about, around, approximately, approx, approximate, approximating, roughly, some, circa,
			in the region of, in the neighbourhood of, in the neighborhood of, an estimated,
			close to around, somewhere around, in the order of, or so, more or less,
			on the order of
		`,
		over: `
			over, more than, above, in excess of, exceeding, exceeded, exceed, exceeds,
			greater than, higher than, upwards of, upward of, well over, just over, slightly over,
			a little over, slightly more than, a little more than, just above, slightly above,
			surpassing, surpassed, surpass, surpasses, topping, topped, beyond, passed the mark of,
			crossed, crossed the mark of, passing the mark of, fully over, to over, to more than,
			well above, larger than, bigger than
		`,
		under: `
			nearly, almost, under, below, less than, fewer than, just under, a little under,
			slightly under, slightly below, just below, just less than, slightly less than,
			a little less than, close to, approaching, lower than, nearing, near, just short of,
			not quite, short of, well below, well under, smaller than
		`,
		at_least: `
			at least, a minimum of, minimum, no less than, not less than, no fewer than,
			not fewer than, not lower than, no lower than, not below, not under, a minimum,
			minimum of, from at least
		`,
		at_most: `
			at most, up to, no more than, not more than, maximum, a maximum of, a maximum,
			maximum of, not exceeding, not over, not above, no higher than, not higher than, top
		`
	},
	boundsAfter: {
		about: 'or so, or thereabouts, approximately, more or less',
		over: 'plus, odd, and counting',
		at_least: `
			or more, or higher, and more, and above, or above, and over, or over, or greater,
			and up, upwards, upward, and higher, or better
		`,
		at_most: `
			or less, or fewer, or lower, and below, or below, or under, and under, at most
		`
	},
	cues: {
		rise: `rise, rises, rose, risen, rising, increase, increases, increased, increasing,
			an increase of, grow, grows, grew, grown, growing, up, up by, gain, gains, gained,
			gaining, climb, climbs, climbed, climbing, jump, jumps, jumped, jumping, leap, leapt,
			leaped, surge, surges, surged, surging, soar, soars, soared, soaring, expand, expands,
			expanded, expanding, expansion, improve, improves, improved, improving, improvement,
			advance, advanced, advancing, higher, moved up, move up, moving up, went up, go up,
			going up, edged up, inched up, picked up, stepped up, more than in, more than last,
			more than the previous, more than the same, more than a year, higher than the same,
			higher than last, higher than in, higher than the previous, greater than the same,
			rebounded, recovered, accelerated, raised, raising, lifted, boosted, shot up, an upturn,
			upturn, spike, spiked, uplift, regained, regaining, clawed back, swelled, swelling, mounted, widened, widening, ballooned, added, adding, put on, bounced back, larger, bigger, notched up, ticked up, crept up, swell, forged ahead, powered ahead, outpaced, uptick, a gain of, an improvement of, bettered, hike*, ahead of last year, ahead of a year earlier, above last year, heavier, stronger, outdid last year, sped up, quickened, on top of last year, crept higher, edged ahead, edged higher, pulled ahead, forged, escalated, multiplied, strengthened
		`,
		fall: `fall, falls, fell, fallen, falling, decrease, decreases, decreased, decreasing, decline,
			declines, declined, declining, drop, drops, dropped, dropping, down, down by, reduce,
			reduces, reduced, reducing, reduction, a reduction of, a decrease of, slip, slips,
			slipped, slipping, slide, slid, shrink, shrank, shrunk, shrinking, contract, contracts,
			contracted, contracting, contraction, cut, cuts, cutting, lower, lower than last,
			lower than the same, lower than in, lost, losing, plunged, plunge, plummeted, slumped,
			slump, tumbled, sank, dipped, dip, lowered, lowering, worsened, went down, going down,
			go down, moved down, moving down, weakened, dwindled, eased, fewer, less than the same,
			less than last, less than in, less than the previous, slowed, retreated,
			negative growth, halved, receded, shed, shedding, shaved, halving, ebbed, crept down, ticked down, pared, trimmed, narrowed, narrowing, tailed off, fell back, backslid, smaller, come/came/coming/brought down, a loss of, drop-off, below last year, below the year before, nosedived, sagged, softened, fell away, shy of last year, under last year, setback, thinned, crashed, edged lower, edged down, crept lower, lagged last year, slackened, withered, sunk, sinking, deteriorated, diminished, whittled, curtailed, slimmed`,
		by: 'by, by a further, by another, by as much as, with an increase of, a rate of',
		to: 'to, at, up to, down to, to stand at, to just, to only, still',
		reach: `
			reach, reaches, reached, reaching, hit, hits, hitting, attain, attains, attained,
			attaining, achieve, achieves, achieved, achieving, amount to, amounts to, amounted to,
			amounting to, totals, totalled, totaled, totalling, totaling, stand at, stands at,
			stood at, standing at, came to, comes to, come to, came in at, was, were, is, are, be,
			been, put at, was put at, is put at, set at, sit at, sat at, recorded, recording,
			record, records, registered, posted, posting, earned, fetched, brought in, took in,
			collected, collecting, welcomed, received, attracted, drew, raked in, generated,
			grossed, worth, valued at, equivalent to, equalled, equaled, measuring, measured,
			scored, scoring, obtained, obtaining, got, gained points, had, has, have, counts,
			counted, numbering, numbered, contributed, yielding, yielded, ended at, closed at,
			touched, remained at, remains at, maintained at, came in, netted, rang up, delivered, notched, clocked, managed, pulled in, secured, logged, tallied, ran to, runs to, run to, adds up to, added up to, racked up, banked, garnered, hauled in, welcomed in, mustered, chalked up, weighed in at, worked out at, works out at, turned out, produced, claimed
		`,
		share: `share, shares, a share of, proportion, proportions, portion, proportion of, account for,
			accounts for, accounted for, accounting for, make up, makes up, made up, making up,
			constitute, constitutes, constituted, constituting, represent, represents, represented,
			representing, comprise, comprises, comprised, comprising, percentage of, of the total,
			of total, of the whole, weight, structure, economic structure,
			the structure of the economy, economic structure is, occupies, occupied, occupying,
			fraction, of which, ratio of, in the structure, slice, chunk, provide, provides, provided, generate ~ of, contributes, contributed ~ to, forms, formed, every second, two in three
		`,
		growth: `
			growth, growth rate, growth rates, growth of, rate of growth, the growth rate of,
			rate of increase, increase rate, growth speed, growth pace, pace of growth,
			annual growth, average growth, expansion rate, growth momentum, growing rate,
			value-added growth, economic growth
		`,
		plan: `
			plan, the plan, of the plan, plans, annual plan, yearly plan, year plan,
			the year's plan, yearly target, annual target, the assigned plan, assigned plan,
			plan assigned, planned, target, the target, of the target, of the year's target,
			assigned target, targeted, target set, set plan, the set target, capital plan,
			scheduled, schedule, resolution's target, whole year plan, quota, of the quota,
			set goal, the goal, norm, full-year goal/target/plan, year's goal/target/quota/goals, annual goal/quota, yearly goal/quota, what was budgeted/planned, of what ~ budgeted/planned/hoped/expected/pencilled, budgeted target, goal for the (whole/full) year, target for the (whole/full) year, plan for the (whole/full) year, as planned, blueprint
		`,
		estimate_plan: `
			estimate, the estimate, estimates, of the estimate, budget estimate, budget estimates,
			annual estimate, yearly estimate, year's estimate, assigned estimate, estimate assigned,
			the assigned estimate, state budget estimate, the year estimate, budget plan,
			budget target, revenue estimate, projection, the projection, forecast, the forecast,
			ordinance estimate, legal estimate, the ordinance, assigned budget, budget forecast,
			budgeted, estimate of the year, estimation, of the estimation, budget estimation,
			assigned estimation, exceeding the estimate, exceed the estimate, exceeded the estimate,
			exceeds the estimate, surpassed the estimate, surpassing the estimate,
			above the estimate, over the estimate, higher than the estimate, more than the estimate,
			short of the estimate, below the estimate, lower than the estimate,
			less than the estimate, under the estimate, what the council/people's council (had) budgeted, budgeted figure/sum/amount, budget ceiling, budget allocation, budget projection
		`,
		central: `
			central government, the central government, Government, central, centrally assigned,
			Central Government's, assigned by the Central Government, assigned by the Government,
			Prime Minister, the Prime Minister, Prime Minister's, Ministry of Finance,
			assigned by the Ministry of Finance, central authorities, the centre, central level,
			National Assembly, state-assigned, Central assigned, assigned by the central
		`,
		council: `
			People's Council, provincial People's Council, People's Councils,
			assigned by the provincial People's Council, provincial council,
			municipal People's Council, city People's Council, assigned by the province,
			People's Committee, provincial People's Committee, assigned by the provincial,
			provincially assigned, provincial estimate, provincial Party Committee's resolution,
			provincial plan, locally assigned
		`,
		exceed: `
			exceeding the plan, exceeding the target, exceeding the estimate, exceed the estimate,
			exceed the plan, exceed the target, exceeded the estimate, exceeded the plan,
			exceeded the target, exceeded the yearly plan, exceeds the plan, exceeds the target,
			exceeds the estimate, exceeding by, exceeded by, exceeded the annual plan,
			surpassed the plan, surpassed the target, surpassed the estimate, surpassing the plan,
			surpassing the target, surpassing the estimate, surpassed by, beat the target,
			above the estimate, above the plan, above the target, over the estimate, over the plan,
			over the target, higher than the estimate, higher than the plan, higher than the target,
			more than the estimate, more than the plan, more than planned, higher than planned,
			ahead of plan, outperformed, overfulfilled, in excess of the plan, beyond the plan,
			beyond the target, overshot, exceeded, exceeding, exceed, exceeds, surpassed,
			surpassing, surplus to plan, excess of the estimate, overachieved,
			larger than the estimate, beat, beats, beating, outstrip*, above/over/topped/topping/overtaken/overtook the (full/assigned) annual/yearly/year/assigned plan/target/estimate, topped/topping/overtaken/overtook the plan/target/estimate, over/above/beyond target/plan, better than planned/budgeted/targeted, above/over budget, to spare, outdid the plan/target, past the target/plan/goal, clear of the target/plan/goal, outdoing, overtaking the plan/target, overshooting, ahead of (the) target/schedule/plan/goal, overran, running ahead of the plan/target
		`,
		complete: `
			equal to, equals, equalling, equaling, equivalent, fulfilled, fulfilling, fulfil,
			fulfill, fulfils, fulfillment of, fulfilment of, completed, completing, complete,
			completion of, completes, meeting, met, meets, meet, reaching of the plan,
			reached of the plan, realised, realized, implementation of, accomplished, accomplishing,
			matching, corresponding to, in line with the plan, hitting, delivering, equates to, equating to, which equals, or just
		`,
		below: `
			short of the plan, short of the target, short of the estimate, short of, below the plan,
			below the target, below the estimate, lower than the estimate, lower than the plan,
			lower than the target, less than the plan, less than the estimate, less than planned,
			missed, missing, missed the target, failed to meet, failed to reach, fell short of,
			falling short of, shortfall, behind the plan, behind schedule, under the target,
			under the plan, under the estimate, lower than planned, not reaching the plan, shy of, undershot, undershooting, adrift of, off target, under budget, lagging the plan/target, behind (the) target, less than targeted/hoped/budgeted, missed by, wide of, under target/plan/budget, fell/fall/falls/falling ~ short, came in ~ under, below target/plan
		`,
		comparison: `
			behind, trailing, times higher than that of, times the national, higher than the average,
			lower than the average, higher than the national, lower than the national,
			above the national average, below the national average, than the national average,
			than the average of, than the whole country, than the country, compared to the national,
			compared with the national, compared to the average, of the national average,
			of the average, the average of the whole country, than the region's average,
			the regional average, higher than that of the whole country, than the general average,
			ahead of the national average, equal to the national average,
			the common level of the country, as much as the national average,
			general level of the country
		`,
		compared: `
			compared to, compared with, compared against, in comparison with, in comparison to,
			by comparison with, against, versus, vs, than, than in, than that of,
			than the figure of, over, from, up from, down from, as against, relative to,
			higher than, lower than, times that of, times the figure for, times the figure of, set against, up on, down on, on the year before, on the end of, on last year/month/quarter, on the previous/preceding year/month/quarter, on a year earlier/ago/before, compared, as compared, in contrast to/with, where it had been, having been, from just, from only, a year earlier, set beside, by contrast with
		`,
		estimated: `
			estimated, estimate at, estimated at, is estimated, are estimated, was estimated,
			were estimated, estimated to, is estimated at, is estimated to, it is estimated,
			estimatedly, preliminary, provisional, preliminary estimate, preliminary data, expected,
			is expected, are expected, was expected, expected to, projected, is projected,
			forecast at, forecast to, likely to, likely, put at about, reckoned, tentatively,
			initial estimate, latest estimate, estimates put, on track to, would reach,
			roughly estimated, presumably, anticipated, estimated value, estimated realised,
			estimated implementation, thought/believed to, expects, expect, foresees, predicts, pencilled in, should come to, by estimate, is thought, are thought, roughly put at, tipped to, on course to, set to reach, in line to, estimates/estimate that, estimates/estimate (has) put/say/suggest, calculated at, by/on preliminary calculations, looks set to, look set to, expected to have, likely to have, projected to have, early figures, first figures, provisional figures/data/count, believed to have, preliminary figures/count/calculations, preliminarily, put provisionally, reckon, reckons, reckoned at, should end, should finish, heading for, forecast, forecasts, by early count, probably, in all likelihood, put at around/some/roughly/nearly, is/are put at
		`,
		target: `
			target of, targets, targeting, targeted at, sets a target, set a target, set a goal,
			sets a goal, set the goal, sets the goal, sets the target, set the target, set targets,
			goal, goals, goal of, aim, aims, aiming, aims for, aims to, aimed at, aim to,
			aiming for, aiming at, strive, strives, striving, strive for, strives for, strives to,
			strive to, striving for, striving to, seeks to, seek, hopes to, plans to, plans for,
			planning to, intends to, determined to, is determined to, ambition, ambitious, will,
			will reach, shall, should reach, must reach, to be achieved, by 2025, by 2026, by 2030,
			by 2035, by 2045, by the end of the term, expects to, is to, are to, to reach by,
			pledges, signed up for, sets out, set out, set itself, to strive, try to, tries to,
			trying to, aspires, vision, orientation, tasks for, endeavour, endeavor, seeking,
			looks to, committed to, goals for, objective, objectives, wants, want, wants to, hopes for, hope to, hoping to, counts on, counting on, is to be, are to be, should lift, should bring, has its sights on, eyeing, eyes, set its/their sights on, supposed to, is/are due to, envisages, envisaged, calls for, called for, bound to, tasked with, must rise/grow/increase/fall/reach, hopes, must lift/push/get/raise/bring/reach/hit/collect/attract/secure, pencilled in by, is looking to/for, vows, vowed, bids to, bid to, sights, with the goal, is after, to be reached/hit, mandated, due to adopt, hopes to see, resolved to, undertakes to, undertook to, the goal being, has set, have set, aspiration, ambitions, to lift, to push, meant to, intended, target for, target is, the target is, goal for, wants ~ to reach/hit/exceed/top
		`,
		respectively: `
			respectively, in that order, correspondingly, in turn, respective, in the same order,
			in succession
		`,
		of_which: `of which, of this, of these, of them, of that, of the amount, of the total,
			of the total number, of whom, including, includes, inclusive of, among them,
			among these, among which, out of which, in which, therein, comprising, consisting of,
			made up of, particularly, in particular, specifically, of those, from which, from this,
			alone, namely, of that sum, of that total, among their number, with ~ of them, not least, one of them
		`,
		total: `
			total, in total, a total of, totally, altogether, in all, overall, combined, all told,
			cumulative, cumulatively, accumulated, aggregate, in aggregate, sum, the sum of,
			making a total, bringing the total, the total number, bringing the number, to date,
			whole, entire
		`,
		additional: `
			more, additional, additionally, another, extra, further, newly, new, a further,
			an additional, added, in addition, supplementary, one more, also, next, freshly, joined, added to the list, on top, newly certified/recognised/recognized
		`,
		rank: `
			rank, ranks, ranked, ranking, rankings, place, placed, placing, position, positions,
			positioned, placed it, placing it, placing the province, ranked it, stood, standing,
			spot, slot, finished, came, in place, took the, taking the, took place, held the,
			holds the, occupying the, occupied the, won the, tops the list, topping the list, table,
			league table, leaderboard, ahead of, top position, only to, behind only, after only, league, ladder, standings, berth, came in, good enough for, mid-table, runner-up, pecking order, in the rankings
		`,
		rank_steps: `
			places, place up, ranks, rank up, steps, step up, positions, notches, notch, spots,
			rungs, levels up, grades, places up, places higher, ranks higher, ranks up,
			positions higher, positions up, steps up, slots, places down, places lower, ranks down,
			ranks lower, positions down, levels higher, berths, places better/worse, positions better/worse, rung, rungs up/down, places up/down
		`,
		top: `
			top, the top, in the top, among the top, group of leading, leading group,
			among the leading, best performing, the best, in the leading group, the group of top,
			top group, the first group, top-performing
		`,
		in_country: `
			in the country, nationwide, across the country, in the whole country, of the country,
			in Vietnam, in Viet Nam, nationally, in the nation, in the national ranking, country's,
			the country's, nation's, of 63 provinces, among 63 provinces, out of 63,
			of the 63 provinces, of 34 provinces, among 34 provinces, out of 34,
			of the 34 provinces, among the 63, among the 34, among provinces and cities,
			of all provinces, of provinces and cities, of the whole country, countrywide,
			in the entire country, among localities, of all localities, 63 provinces and cities,
			34 provinces and cities, 63 localities, 34 localities, all 63 provinces,
			compared to the whole country, national table, among the country's provinces (and) (cities), across Vietnam, in all Vietnam, national ladder/league/standings
		`,
		in_region: `
			in the region, of the region, regionally, in the Red River Delta,
			of the Red River Delta, Red River Delta, in the Mekong Delta, of the Mekong Delta,
			Mekong Delta, Mekong River Delta, Cuu Long Delta, in the Central Highlands,
			of the Central Highlands, Central Highlands, North Central, north-central region,
			North Central region, in the South Central, South Central Coast, Central Coast,
			Southeast region, in the Southeast, the Southeast, South East region,
			southeastern region, northern midland, northern midlands,
			Northern midland and mountainous, northern mountainous, northern midlands and mountains,
			midland and mountainous provinces, key economic region, northern key economic region,
			southern key economic region, central key economic region,
			among the provinces of the region, regional provinces, coastal provinces,
			northwestern region, Northwest, northeastern region, among northern provinces,
			among southern provinces, among central provinces, provinces in the region,
			northern region, central region, southern region, among the delta provinces, Mekong Delta localities/provinces, delta localities, midlands and mountains, central provinces, northern provinces, southern provinces, highland provinces, among its neighbours, northwest provinces, delta's, in the delta, in the north, in the south, in the highlands
		`,
		national: `
			nationwide, national average, the national average, the national figure,
			the national level, the whole country, the entire country, country's average,
			the country's average, across the country, countrywide, national growth,
			the national rate, average of the country, average of the whole country,
			of the whole country, nation's, the nation, the country, the country as a whole,
			nationally, national GDP, national total, national rate/figure/mean/pace/tally, Vietnam as a whole, national pace, across Vietnam, all of Vietnam
		`,
		per: `
			per, each, every, for each, for every, a year, per year, annually, per annum, apiece
		`,
		neighbour: `
			neighbouring, neighboring, neighbour, neighbor, neighbours, neighbors, adjacent,
			bordering, nearby, next door, adjoining, for its part, to the south, to the north,
			to the east, to the west, across the border, sister province, next-door,
			on the other side, nearby province, over the border, sister city
		`,
		award: `awarded, awarding, presented, conferred, commended, honoured, honored, certificate of merit, certificates of merit, merit certificates, emulation flag/flags, medal/medals, commendation/commendations, rewarded, praised, in recognition of, citation, citations, honorary titles, title of, recognised for, decorations, certificates of commendation`,
		negation: `
			not, no, did not, has not, have not, had not, does not, do not, never, without, not yet,
			yet to, failed to, cannot, could not, was not, were not, is not, neither, nor, hardly,
			nobody, none
		`
	},
	themes: {
		review:
			'review*, results of, work of/in, performance in/of, implementation of, summar*, summing/sum/sums/summed up, looked/looking/look/looks back, took/takes/take/taking stock, wrap*, closes/closed/closing/ends/ended/concluded/concludes, balance sheet, situation in, evaluat*, assess*, achievements of/in, outcomes',
		agenda:
			'task/tasks, plan/plans, directions, orientation*, mission/missions, duties, targets, goals, objectives, deploy*, launch*, prepar* for, headed/heading into, look/looks/looking/looked ahead, outlook, priorities, agenda, programme/program for, kicks/kicked/kicking off, roll/rolled/rolls/rolling out, budget for, draft budget, ahead to',
		figures:
			'figure/figures, data, number/numbers, statistic/statistics, indicator/indicators, result/results, calculation/calculations, estimates'
	},
	subjects: {
		economy: 'econom*, growth, grew, GRDP, GDP, output',
		industry:
			'industr*, factor*, plant/plants, manufactur*, mill/mills, workshop*, mining, assembl*',
		agriculture: 'farm/farms/farming, farmers, agricultur*, livestock, sector',
		crops:
			'rice, paddy, harvest*, crop*, sow*, field/fields, grain*, maize, cultivat*, plant/planted/planting, yield*, tonnes, season',
		fisheries:
			'fish*, shrimp*, prawn*, seafood, aquacultur*, catch*, trawler*, vessel*, boats, ponds',
		forests: 'forest*, tree/trees, timber, woodland*, reforest*',
		budget:
			'budget*, treasury, tax/taxes, fiscal*, revenue*, customs, coffers, spending, expenditure*',
		banking: 'bank*, credit*, loan*, lend*, lent, deposit*, borrow*, savings',
		public_investment: 'public investment/capital/funds/works, disburs*, spent, allocat*',
		foreign_investment:
			'foreign* invest*/capital/money/firms/companies/projects, FDI, overseas investors, Korean/Japanese/Chinese/Taiwanese/Singaporean',
		investment: 'invest*, project/projects, licen*, investor*, capital',
		enterprises:
			'compan*, enterpris*, firm/firms, business/businesses, start-up*, entrepreneur*, cooperative*',
		exports: 'export*, abroad, shipped, shipment*, overseas, foreign trade, foreign markets, trade',
		imports: 'import*, foreign trade',
		retail: 'retail*, shop*, consum*, market/markets, sales, sold, trade, stores, trader*',
		prices: 'price/prices, inflation*, CPI, costs',
		tourism:
			'touris*, visitor*, guest*, travel*, holiday*, beach*, hotel*, room/rooms, nights, sightsee*, resort*, pilgrim*, arrivals, stay/stayed',
		new_rural: 'rural, countryside, criteria, standards, villag*, commune*',
		poverty: 'poor, poverty, needy, hardship',
		income: 'income*, earn*, wage*, living standards',
		labour:
			'job/jobs, work/works/worker/workers/workforce, employ*, labour*, labor*, unemploy*, trained, training, vocational, skilled, apprentic*, abroad',
		insurance: 'insur*, policyholder*',
		health:
			'health*, hospital*, doctor*, clinic*, medical*, patient*, bed/beds, physician*, vaccin*, children',
		schools:
			'school*, teacher*, pupil*, student*, class/classes/classroom*, exam*, candidate*, graduat*, educat*',
		party: 'Party, member/members, cells, comrade*, admitted, village heads, branch*, congress',
		housing: 'house/houses/housing, home/homes, roof*, dilapidat*, makeshift',
		safety:
			'accident*, killed, deaths, injur*, crash*, police*, crime*, offence*, cases, fires, traffic',
		electricity: 'electric*, power, MW, kWh, turbine*, solar, wind, hydropower, grid'
	},
	qualifiers: {
		advanced: 'advanced, enhanced, higher level/tier',
		model: 'model, exemplary, role models',
		foreign: 'foreign*, international*, abroad, overseas, expatriates, from other countries',
		domestic: 'domestic*, inland, home-grown, local/locally, Vietnamese, from within the country',
		customs: 'customs, dut/duties/duty, border, import-export, import tax*, levies on trade',
		rural: 'rural, countryside, farmers, farm/farming households, villagers, country people',
		begun:
			'new, newly, set up, founded, established, registered, licensed, inducted, admitted, joined, granted, opened, created, recruited, fresh, start-up*',
		standing:
			'operating, active, existing, valid, in force, in operation, total/totalling, in all, altogether, cumulative*, home to, so far, membership, to date',
		ended:
			'wound up, dissol*, suspend*, closed, shut, bankrupt*, withdr*, halted, ceased, stopped, revoked, survey*, interview*, invited, quit, expelled',
		spending: 'spent, spend*, expenditure*, outlay*, disbursed, paid out',
		head: 'per head/capita/person/inhabitant, a head, each, person, average earner',
		index: 'index'
	},
	nouns: {
		communes: `
			commune, communes, ward, wards, township, townships, communes and wards,
			commune-level units, commune-level unit, commune-level localities,
			commune-level administrative units, administrative units, rural communes,
			new rural communes, new-style rural communes, mountainous communes, border communes,
			communal units, communes wards and townships, settlements, village-level units, upland communes, island communes
		`,
		districts: `
			district, districts, district-level unit, district-level units,
			district-level localities, districts towns and cities,
			district-level administrative units, rural districts, mountainous districts,
			island districts, new rural districts
		`,
		provinces: `
			province, provinces, provinces and cities, locality, localities,
			provinces and centrally run cities, cities and provinces, municipalities,
			provinces cities
		`,
		villages: `
			village, villages, hamlet, hamlets, residential group, residential groups,
			residential area, residential areas, residential quarters, residential clusters,
			neighbourhoods, neighborhoods, quarters and hamlets, villages and hamlets,
			hamlets and villages, villages and residential groups
		`,
		tourists: `
			tourist, tourists, visitor, visitors, arrivals, tourist arrivals, visitor arrivals,
			guests, holidaymakers, travellers, travelers, visits, vacationers, turns of visitors,
			turns of tourists, turns of guests, passengers, visitor turns, tourist visits,
			sightseers, pilgrims, trippers, day-trippers, guest, trips
		`,
		foreign_tourists: `
			foreign tourists, foreign visitors, international tourists, international visitors,
			foreign arrivals, international arrivals, international tourist arrivals,
			foreign tourist arrivals, international guests, foreign guests, foreigners,
			overseas visitors, international travellers, international travelers,
			foreign holidaymakers, international visitor arrivals, foreign visitor arrivals,
			overseas tourists
		`,
		domestic_tourists: `
			domestic tourists, domestic visitors, domestic arrivals, domestic travellers,
			domestic travelers, domestic guests, domestic holidaymakers, domestic tourist arrivals,
			local tourists, Vietnamese tourists, domestic visitor arrivals
		`,
		enterprises: `enterprise, enterprises, company, companies, business, businesses, firm, firms,
			corporations, new enterprises, business households, start-ups, startups,
			units and enterprises, small and medium-sized enterprises, SMEs, private enterprises,
			business entities, ventures, outlets, factories, employers, family firms, industrial firms, foreign-invested enterprises, exporters
		`,
		projects: `
			project, projects, investment projects, FDI projects, new projects, valid projects,
			domestic projects, foreign-invested projects, foreign projects, works and projects,
			DDI projects, investment project, road/street projects
		`,
		people: `person, people, persons, inhabitant, inhabitants, resident, residents, individuals,
			citizens, individual, population, souls, locals, participants in insurance, women, men, farmers, soldiers, pensioners, elderly, youths, youngsters, young people, veterans, victims, contributors, migrants, artisans, fishermen, fishers, learners, recipients, beneficiaries, adults, villagers, townspeople, vendors, traders, policyholders, subscribers
		`,
		households: `
			household, households, families, family, poor households, near-poor households,
			farming households, homesteads, smallholders, farm families, poor families
		`,
		workers: `
			worker, workers, labourer, labourers, laborer, laborers, employee, employees, labor,
			labour, local workers, working people, staff, workforce, jobseekers, job seekers,
			turns of workers, working-age people, unemployed workers, wage earners, hands, job-seekers, migrant workers, factory workers, breadwinners, civilian workers, trainees, job-hunters, job hunters, applicants
		`,
		jobs: `
			job, jobs, new jobs, workplaces, employment, jobs and livelihoods, posts of work,
			job opportunities
		`,
		houses: `
			house, houses, home, homes, dwellings, dwelling, temporary houses, dilapidated houses,
			temporary and dilapidated houses, makeshift houses, shelters, housing units,
			makeshift homes, apartments, units of housing, shacks, huts, flats, social housing units, sheds
		`,
		party_members: `
			Party member, Party members, new Party members, new members, members of the Party,
			outstanding masses, members, communists, recruits, inductees
		`,
		party_organisations: `
			Party organisation, Party organisations, Party organization, Party organizations,
			Party cell, Party cells, grassroots Party organisations, grassroots Party organizations,
			Party committees, Party committee, Party bases, Party chapters, grassroots Party cells,
			Party cells and committees, branches, cells
		`,
		cadres: `
			cadre, cadres, official, officials, civil servants, public employees, civil servant,
			officers, cadres and civil servants, public servants, government employees, posts,
			payroll positions, leaders, payrolls, civil service posts, positions in the civil service, managers, department heads, deputy heads, executives
		`,
		schools: `
			school, schools, kindergartens, primary schools, secondary schools, high schools,
			educational institutions, general schools, schools and kindergartens, school units, nurseries, preschools, colleges, vocational schools, boarding schools, classrooms
		`,
		doctors: 'doctor, doctors, physician, physicians, medical doctors, medics',
		beds: 'bed, beds, hospital bed, hospital beds, sickbeds, patient beds',
		products: 'product, products, OCOP products, items, specialities, certified products',
		criteria: 'criterion, criteria, new rural criteria, criterias, norms',
		targets: `
			target, targets, indicator, indicators, goal, goals, main targets, key targets,
			socio-economic targets, major targets, norms and targets, criteria and targets,
			planned targets, benchmarks, objectives
		`,
		cases: `
			case, cases, accident, accidents, incidents, crimes, offences, offenses, criminal cases,
			traffic accidents, violations, collisions, infringements, road accidents/crashes/collisions, traffic crashes, robberies, thefts, burglaries, fires, arrests, lawsuits
		`,
		deaths: `
			death, deaths, fatality, fatalities, killed, dead, lives lost, people killed,
			people dead, people died, deaths and injuries, lives, road/traffic deaths/fatalities, victims, road victims
		`,
		things: `task/tasks, key tasks, solution/solutions, task groups, groups of tasks,
			groups of solutions, breakthroughs, lesson/lessons, limitation/limitations,
			shortcoming/shortcomings, report/reports, resolution/resolutions,
			conclusion/conclusions, document/documents, programme/programmes, program/programs,
			scheme/schemes, collective/collectives, individual/individuals, certificates of merit,
			merit certificates, medal/medals, emulation flags, flags, award/awards, prize/prizes,
			recommendations, proposals, opinions, inspections, training courses, classes,
			delegations, events, activities, agreements, memoranda, trees/seedlings/saplings, cattle/cows, pigs/hogs, buffaloes/buffalo, poultry/chickens/ducks, boats/vessels/trawlers, bridges/bridge, roads/streets, markets, clinics/hospitals, health stations, hotels, ships, vehicles/cars/motorbikes, flights, rooms, petitions, complaints, votes, amendments, procedures, applications, files/dossiers, cameras, computers, wells, scholarships, gifts, floods, storms/typhoons, blazes, libraries, stadiums, monuments/relics, heritage sites, homestays, restaurants, investors, machines, planes/aircraft, turbines, substations, books, ministries, meetings/conferences, ideas, speeches, items, groups, sectors, fields, areas of work, weaknesses, obstacles, bottlenecks, priorities, pillars, measures, decisions, decrees, directives, plans, draft resolutions, services, patents, titles, letters of thanks, injured, parcels/plots, land-use certificates, certificates, licences/licenses, contracts, memorandums, deals, seminars, courses, students' places, beds of flowers, greenhouses, farms, ponds, cages, reservoirs/lakes/dams, pumping stations, towers, masts, base stations, patients, children, pupils, students, teachers, babies, infants, newborns, patient visits, visits to hospital, examinations, consultations, social housing units/flats/apartments, performances/shows/concerts, medical examinations, vaccinations, doses, wounded, lecture rooms, first/second/third prizes, pupils and students, household goods, passengers, cooperatives, cooperative groups
		`,
		articles: `
			article, articles, news items, stories, news stories, reports, pieces, publications
		`
	},

	refuseBefore: {
		attendance:
			'attended by, in the presence of, in front of, an audience of, linked/connected (online) to/with, brought/brings/bringing together, steering committee of, with the participation of, relayed to, streamed to, broadcast to, beamed to, live to, connected, connecting, which connected',
		date: `
			dated, on the morning of, on the afternoon of, on the evening of, morning of,
			afternoon of, evening of, on the, published on, posted on, updated on, issued on,
			signed on, as of date, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday,
			day
		`,
		year: `
			the year, year, in the year, years, born in, since, established in, founded in,
			re-established in, class of, vintage, edition of
		`,
		time: `
			at exactly, from hour, o'clock at, at precisely, starting at, opens at, opened at,
			begins at, began at, at around a.m., time, GMT, UTC
		`,
		period: 'the period, period, for the period, in the period, the term from',
		duration: `
			for the next, for the past, over the past, over the last, in the past, in the last,
			during the past, within, after, the past, the next, the last, the following, lasting,
			lasted, lasts, for, in just, took, for more than, for nearly, for over
		`,
		age: `
			aged, age, ages, at the age of, age of, over the age of, under the age of,
			children under, people over, from the age of, aged from, adults over, children aged,
			the elderly over, aged over, aged under, turned
		`,
		anniversary: `
			to mark the, anniversary, to celebrate the, commemorate the, on the occasion of the
		`,
		session_number: `
			session No, plenum No, congress No, term No, tenure No, legislature No, meeting No,
			conference No, session, XIII, the Party Congress
		`,
		ordinal: `
			phase, round, stage, volume, chapter, step, part, batch, term, wave, priority
		`,
		doc_number: `
			Resolution No, Resolution, Resolutions, Decision No, Decision, Decisions, Directive No,
			Directive, Decree No, Decree, Circular No, Circular, Plan No, Conclusion No, Conclusion,
			Notice No, Notice, Regulation No, Regulation, Announcement No, Report No, Program No,
			Programme No, Project No, Action Program No, Official Letter No, Official Dispatch No,
			Dispatch No, Document No, Law No, Ordinance No, Instruction No, Guideline No,
			Guidance No, Proposal No, Submission No, Statement No, Article, Articles, Clause,
			Section, Appendix, Point, Telegram No, Ref, Reference No, official letter, dispatch,
			licence, license, licence No, license No, permit No, No, Notification No, Order No,
			Scheme No
		`,
		phone: `
			phone, telephone, tel, hotline, hotlines, call, fax, mobile, phone number,
			hotline number, Zalo, dial, contact number, contact, ext, cell phone, switchboard,
			or on, via phone number, telephone number
		`,
		address: `
			street number, house number, house No, alley, lane, floor, room, Room No, P.O. Box,
			PO Box, Box, apartment, block, postcode, zip code, building, Lot, at No, address,
			located at, located at No, headquartered at, hall, gate No, suite, rooms, Rooms, floors
		`,
		list: `
			photo, photos, photograph, picture, pictures, figure, fig, table, page, pages, p, image,
			issue, issue No, edition, slide, video, illustration, clip, caption, week, episode,
			section, column, item, lesson, part, question, annex, step, panel, chart, graphic
		`,
		view_count: `
			views, viewed, view count, read, reads, page views, visits today, hits, online,
			number of views, visitors online, total visits
		`,
		comment_count: `
			comments, comment, shares, likes, feedback, replies, reactions, responses, share, like
		`,
		name: `
			National Highway, National Highways, National Route, Highway, highway No,
			Provincial Road, Provincial Route, Route, Road, road No, Ring Road, Belt Road,
			Inter-provincial Road, Metro Line, line, Line No, typhoon No, storm No, Typhoon, Storm,
			tropical depression No, Gate, Terminal, Berth, berths No, Pier, Military Region,
			Division, Regiment, Brigade, Battalion, Corps, Team, Zone, zone No, Area, Phase, Unit,
			reactor, turbine, School No, Hospital No, Channel, VTV, COVID, Covid, SARS-CoV, grade,
			grades, class, Group, Region, Cell, Party Cell No, Hamlet, Village, Residential Group,
			Quarter, group No, cluster, Khu, Sub-region, Zalo Group, project 06, Project 06,
			Industrial Park, Sub-zone, Criterion Group, PAR, G, Apollo, Factory, plant No,
			hamlet No, ward, Ward, District, milestone No, landmark, landmark No, border marker, U,
			tier, category, level, type, model No, Vietnam
		`,
		place: `
			km, kilometre, kilometer, kilometre marker, km marker, at km, between km, latitude,
			longitude, sub-area, plot No, parcel No, milestone, coordinates
		`,
		distance: `
			distance of, a distance of, located, is located, lies, situated, kilometres away
		`,
		altitude: `
			altitude of, an altitude of, elevation of, height of, at a height of,
			above sea level at, elevation
		`,
		weather: `
			temperature, temperatures, temperatures of, temperature of, humidity, humidity of,
			wind force, wind level, rainfall of, rainfall, gusts of, gusting to, level wind,
			winds of, minimum temperature, maximum temperature, lowest temperature,
			highest temperature, heavy rain of, probability of rain
		`,
		score: `
			beat, defeated, won, lost, drew, victory, score of, scoreline, match ended, final score,
			set score, scored goals
		`,
		version: `
			version, v, iOS, Android, Windows, web, Web, HTML, Industry, Industrial Revolution,
			release, technology, Industrial revolution
		`,
		model: `
			model, type, series, Airbus, Boeing, ISO, grade, TCVN, ISO standard, class, f, VietGAP,
			standard No, Euro, HACCP, QCVN, QCDP
		`,
		url: 'http, https, www, link, hashtag, URL',
		id: `
			account number, account, account No, tax code, code, ID, article ID, ISBN, ISSN,
			serial number, licence plate, license plate, registration number, bank account,
			passport number, business code, citizen identity number, lot number, plate number, tag
		`,
		limit: `
			speed limit of, limit of, not older than, not exceeding a length of, fine of, fined,
			penalty of, a fee of, deadline of, maximum weight of, load of,
			up to a maximum weight of, must be under, must not exceed, vehicles over,
			vehicles under, minimum fine
		`,
		criteria: `
			criterion, criterion No, criteria No, indicator No, criterion number, pillar, pillar No,
			component, index component, sub-index, dimension, content No, target No,
			of the criteria
		`,
		price: `
			priced at, ticket price of, tickets at, entrance fee of, a kilo at, exchange rate of,
			gold price, unit price of, buying price, selling price, subscription, special prize,
			first prize, jackpot, base salary of, a price of, ticket prices of, ticket price,
			sold at, sells at, entrance fee, fines range from, fines from, fines ranging from,
			a fine of, fines of, gold SJC
		`,
		price_base: `
			constant, comparative, comparable, at constant, constant prices of,
			comparative prices of, comparable prices of, fixed, fixed prices of, at comparable,
			at comparative, at fixed prices, prices in, the base year, base year, base period,
			at constant prices, at comparative prices, constant price, comparative price
		`,
		denominator: 'per, for every, for each, every, every one'
	},
	refuseAfter: {
		address: 'Street, Road, Avenue, Boulevard, Lane',
		date: `
			January, February, March, April, June, July, August, September, October, November,
			December
		`,
		time: `
			am, pm, a m, p m, o'clock, hours GMT, hrs, GMT, hour sharp, sharp, noon, midnight
		`,
		period: 'term, tenure, period, legislature, phase, plan period',
		duration: `
			years, year, months, month, days, day, weeks, week, hours, hour, minutes, minute,
			seconds, second, decades, decade, working days, working day, nights, night, years ago,
			days ago, years later, years of, months of, consecutive years, straight years,
			years in a row, consecutive months, consecutive quarters, years running, quarters,
			centuries, years old tradition, month-long, day-long, year-long, day trip,
			days and nights, man-days, workdays, sessions, shifts, hours a day, mins, terms,
			year term, five-year, year period, year plan, year anniversary, working sessions,
			consecutive terms, academic years
		`,
		age: `
			years old, year old, years of age, year olds, or older, and older, and over years,
			years and older, years and above, years of party membership, years old and above,
			years old or older, months old
		`,
		anniversary: `
			anniversary, anniversaries, birthday, birth anniversary, death anniversary,
			founding anniversary, years of founding, years of establishment, years since,
			year anniversary, years of Party membership, year Party badge,
			year Party membership badge, years of Party badge
		`,
		session_number: `
			session, sessions, meeting, plenum, plenary, plenary session, congress, Congress,
			conference, tenure, term, legislature, National Assembly, Party Congress,
			National Party Congress, Provincial Party Congress, Provincial Party Committee,
			provincial People's Council, Party Committee, Party Central Committee,
			Central Committee, regular session, regular meeting, edition, festival, forum, summit,
			games, Games, extraordinary session, thematic session, tournament, contest, exhibition,
			fair, volume, Executive Committee, provincial Party Organisation, Party Organization,
			year-end session, meeting of, People's Council, conference of
		`,
		ordinal: `
			consecutive, consecutive year, straight year, straight, successive, year in a row, time,
			phase, round, grade, anniversary, century, quarter, month, day, generation,
			year running, month in a row, phase of, session, industrial revolution, largest
		`,
		view_count: 'views, page views, clicks, visitors online, times viewed',
		comment_count: 'comments, comment, like, replies, reactions, followers, ratings, likes',
		attendance: `
			delegates, delegate, participants, attendees, guests of honour, booths, exhibition/display stands, stalls,
			spectators, volunteers, athletes, artists, connection points, connecting points,
			online points, bridges, bridge points, district-level bridges, online bridges,
			points of connection, venues, invited guests, voters attended, representatives,
			contestants, exhibitors, performers, entries, journalists, reporters, press agencies,
			news agencies, runners, teams, members present, audience members, locations online,
			actors, press offices, judges, deputies present, meeting points, venue points,
			bridge heads, connecting sites, councillors, council members, legislators, lawmakers, deputies, district-level venues, people in attendance, in the audience, onlookers, members attended, leaders attended, officials attended
		`,
		weather: `
			degrees, degrees Celsius, degree Celsius, degrees C, °C, °, mm, millimetres,
			millimeters, mm of rain, m s, level winds, Celsius, centimetres of snow, degrees East,
			degrees North
		`,
		altitude: `
			metres above sea level, meters above sea level, m above sea level, metres high,
			meters high, metres in height, above sea level, m asl
		`,
		distance: `
			kilometres from, kilometers from, km from, kilometres away, kilometers away, km away,
			kilometres to the, kilometers to the, km to the, metres from, meters from,
			kilometres north, kilometres south, kilometres east, kilometres west, kilometers north,
			kilometers south, kilometers east, kilometers west, km north, km south, km east,
			km west, nautical miles, miles from, km southeast, km northeast, km southwest,
			km northwest, metres apart, meters apart, miles, kilometres northeast,
			kilometres southeast, kilometres northwest, kilometres southwest
		`,
		score: `
			goals to, goal to, nil, wins, goals, sets, gold medals, silver medals, bronze medals,
			medals
		`,
		model: 'mm film, megapixels, cc, inch, inches, GHz, GB, MB, TB, second shutter',
		limit: `
			metres apart, meters apart, pixels, pixels wide, words, characters, MB, km h,
			kilometres per hour, kilometers per hour, mg, milligrams, grams per
		`,
		doc_number: `
			NQ HDND, NQ TU, NQ CP, NQ TW, QD TTg, QD UBND, KH UBND, CT TTg, CT TU, TB UBND, BC UBND,
			ND CP, TT BTC, KL TW, QH, NQ HĐND, QĐ TTg, QĐ UBND, NĐ CP, CV UBND, CTr TU, CTr UBND,
			TT BNV, QH15, QH14, QD BNV, TTr UBND, QD TW, DA TU
		`,
		criteria: `
			criteria of the national, criteria set, component indices, sub-indices,
			component indicators, components, pillars, dimensions, sub-indexes
		`,
		price: `
			VND per kilo, VND per kg, dong per kilo, dong per kg, VND kg, VND a kilo, dong a kilo,
			VND per kilogram, dong per kilogram, VND per litre, VND per liter, per litre, per liter,
			per kilo, per kg, per kilogram, a kilo, per tael, per ticket, VND per ticket, per ounce,
			VND litre, VND per tael, per barrel, VND per head, a ticket
		`,
		name: '',
		place: 'th parallel',
		other: `
			digit, digits, star hotel, star hotels, star resort, star standard, star rating, wheel,
			storey, storeys, lane, lanes, hour service, dimensional, shifts, stars, star,
			stars or more, stars or higher, stars and above, pages, page, chapters, chapter, minutes' walk
		`
	},

	periods: {
		months: [
			'January, Jan',
			'February, Feb',
			'March, Mar',
			'April, Apr',
			'May',
			'June, Jun',
			'July, Jul',
			'August, Aug',
			'September, Sept, Sep',
			'October, Oct',
			'November, Nov',
			'December, Dec'
		],
		weekdays: `
			Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, Mon, Tue, Tues, Wed,
			Thu, Thur, Thurs, Fri, Sat, Sun
		`,
		year: 'year, years, the year, fiscal year, calendar year, full-year, full year',
		quarter: 'quarter, quarters, quarterly, Q, qtr',
		quarters: 'quarters',
		runs: {
			4: 'four-month/4-month period/figure*/report*/result*/total*/account*/data/review/performance/growth/export*/revenue*/output/sales/turnover/statistic*/estimate*/budget/production/spending',
			5: 'five-month/5-month period/figure*/report*/result*/total*/account*/data/review/performance/growth/export*/revenue*/output/sales/turnover/statistic*/estimate*/budget/production/spending',
			6: 'six-month/6-month figure*/report*/result*/total*/account*/data/review/performance/growth/export*/revenue*/output/sales/turnover/statistic*/estimate*/budget/production/spending, half-yearly, half-year growth/figure*/report*/result*/review, first-half figure*/report*/result*/total*/growth/export*/revenue*/output/sales/turnover/budget/production/performance',
			7: 'seven-month/7-month period/figure*/report*/result*/total*/account*/data/review/performance/growth/export*/revenue*/output/sales/turnover/statistic*/estimate*/budget/production/spending',
			8: 'eight-month/8-month period/figure*/report*/result*/total*/account*/data/review/performance/growth/export*/revenue*/output/sales/turnover/statistic*/estimate*/budget/production/spending',
			9: 'nine-month/9-month period/figure*/report*/result*/total*/account*/data/review/performance/growth/export*/revenue*/output/sales/turnover/statistic*/estimate*/budget/production/spending',
			10: 'ten-month/10-month period/figure*/report*/result*/total*/account*/data/review/performance/growth/export*/revenue*/output/sales/turnover/statistic*/estimate*/budget/production/spending',
			11: 'eleven-month/11-month period/figure*/report*/result*/total*/account*/data/review/performance/growth/export*/revenue*/output/sales/turnover/statistic*/estimate*/budget/production/spending'
		},
		half: `
			half, half of the year, half-year, half year, semester, six-month period, half of
		`,
		month: 'month, months, month period, month-period, mth',
		day: 'day, days, date, dated, morning, afternoon, evening',
		first: 'first, the first, opening, initial, starting, beginning, early',
		last: 'last, the last, final, closing, remaining, latter',
		endOf: `
			end of, the end of, at the end of, by the end of, late, in late, the close of, year-end,
			yearend, end, closing days of, last days of, end-of, ending, final days of,
			the last days of, year's end, close of, the year's end, tail end of
		`,
		startOf: `
			beginning of, the beginning of, at the beginning of, early, in early, start of,
			the start of, at the start of, from the beginning of, first days of, the first days of,
			outset of, since the beginning of, the year's start, at the outset of
		`,
		until: `
			by, until, till, as of, as at, up to, up until, through, before, to date, by the end of,
			as of the end of, by date, prior to, so far, now, ended
		`,
		published: 'published, released, unveiled, made public, out',
		yearsApart: {
			last_year: 'ago',
			year_before: 'earlier, before, previously, prior',
			year_after: 'later, on, afterwards, after that'
		},
		nearest: { last: 'last, this past', next: 'next, this coming' },
		since: `
			since, from, starting from, starting in, ever since, from the beginning of,
			since the beginning of, beginning in, as from, after
		`,
		everSince: 'since, ever since',
		term: `
			period, term, tenure, phase, stage, the period, the term, in the period, for the period,
			periods, legislature, plan, planning period, five-year plan, medium-term, programme,
			stage of, years
		`,
		sameYear: 'the same year, same year, that same year, in that year',
		relative: {
			last_year: `
					last year, last year's
				`,
			year_before: `
					the previous year, previous year, the previous year's, the year before,
					a year before, the year earlier, a year earlier, a year ago, one year ago,
					one year earlier, the preceding year, preceding year, the prior year, prior year,
					year on year, year-over-year, year over year, yoy, y-o-y, on year,
					on an annual basis, annually compared, on-year, the year prior, year-earlier,
					compared to the year before, twelve months earlier/before/previously, the preceding twelve months, 12 months earlier/before, year by comparison
				`,
			this_year: `this year, this year's, the current year, current year`,
			the_year: `by/at year-end/yearend, the whole year, the entire year, whole year, the full year, full-year, for the year, during the year, throughout the year, over the year, within the year, over the whole year, in the whole year, for the whole year, year-round, over the (same) twelve months, over twelve months, by the year's end, by the end of the year, the year's end, before/by the year is out, between now and December/year-end/Christmas, year's close, the full twelve months, all year, over the full year`,
			year_to_date:
				'year to date, year-to-date, since the beginning/start of the/this year, since the turn of the year, from the beginning/start of the year, since the year began, so far this year, in the year so far, this year so far, to date this year',
			next_year: `next year, next year's, the coming year, coming year, the next year, the upcoming year, the year ahead, the year to come, in the new year, the new year`,
			year_after:
				'the following year, the year after, following year, a year later, one year later',
			same_period: `
				same period, the same period, same period last year, the same period last year,
				same period of last year, the same period of last year,
				the same period of the previous year, same period of the previous year,
				the same period the previous year, the same period a year earlier,
				the same period the year before, the same time last year, same time last year,
				the corresponding period, corresponding period, the corresponding period last year,
				corresponding period of last year, the same month last year,
				the same quarter last year, the same period of the year before,
				over the same period, that of the same period, the year-ago period, year-ago period,
				the like period, same term last year, the same period in the previous year,
				same period in the previous year, the same period of the preceding year,
				the previous period, same (three/six/seven/eight/nine/ten/eleven) months/stretch/span of/in last year, same (three/six/seven/eight/nine/ten/eleven) months/stretch/span a year earlier/before/ago,
				(at) this time/point last year, the same date/point/stage (of) last year, (the) corresponding/equivalent/matching stretch/span/months/spell/interval/timeframe (of/in) (last/the) (year), (the) corresponding/equivalent/matching months/quarter/half/six/nine/three, the first half of last year, year-on-year, (the) same (three/six/seven/eight/nine/ten/eleven) months/stretch/span of
			`,
			the_term:
				'the/this/past/whole/entire/outgoing term/tenure, over/in/during/throughout the term/tenure, over/in/for/during/within (the) (past/last) five years, five-year period/average/total, the five years',
			term_end:
				'(the) last/final/closing year of the term/tenure/period, (the) end/close of the term/tenure',
			this_month: `
				this month, in the month, the current month, during the month, the month,
				reporting month
			`,
			last_month: `
				last month, the previous month, previous month, the month before,
				the preceding month, a month earlier, month on month, month-on-month,
				the prior month
			`,
			this_quarter: `
				this quarter, the quarter, in the quarter, current quarter, during the quarter
			`,
			last_quarter: `
				the previous quarter, previous quarter, the preceding quarter, quarter on quarter,
				quarter-on-quarter, the quarter before, the prior quarter
			`
		}
	},

	places: {
		province: 'province, provinces, provincial, province of, the province of',
		city: `
			city, cities, city of, the city of, municipality, municipal, metropolis,
			provincial city, centrally run city, centrally-run city
		`,
		district: `
			district, districts, rural district, mountainous district, island district,
			border district, coastal district, district of, model district, urban district
		`,
		town: 'town, towns, township, townships, district-level town, provincial town, town of',
		commune: `
			commune, communes, ward, wards, special zone, special zones,
			special administrative zone, commune of, border commune, island commune,
			mountainous commune, rural commune, township
		`,
		plurals: 'communes, wards, townships, districts, towns, cities, municipalities, special zones',
		vietnam: `
			Vietnam, Viet Nam, Vietnam's, the whole country, the entire country, the country,
			the country's, the nation, the nation's, nationwide, countrywide, across the country,
			all over the country, throughout the country, the Socialist Republic of Vietnam,
			national average, the national average, national GDP, the national economy,
			country-wide, the country as a whole, (the) national rate/figure/mean/total/pace/growth/tally, nationally, national average/share/rate/figure/median/mean/level`,
		levelStands: 'both',
		theDistrict:
			'the district, the district’s, the whole district, the entire district, this district, our district, the district as a whole, in the district, across the district, throughout the district, district-wide, districtwide, the town, the town’s, the whole town, this town',
		theProvince: `
			the province, the province's, the whole province, the entire province, our province,
			province-wide, provincewide, throughout the province, across the province, the locality,
			the locality's, this province, the province as a whole, in the province, the provincial,
			the city, the city's, the whole city, citywide, the entire city, the municipality,
			across the city, in the area, the area, the local, the provincial economy
		`
	},

	indicators: {
		economy: `
			GRDP, G.R.D.P, gross regional domestic product, gross regional product,
			gross domestic product of the province, gross domestic product of the city,
			gross domestic product in the province, gross domestic product in the area,
			gross provincial product, gross product in the area, gross product in the province,
			gross product of the province, total product in the area, total product in the province,
			total regional product, total local product, total domestic product in the area,
			gross domestic product in the region, regional GDP, provincial GDP, local GDP,
			province's GDP, city's GDP, total product of the province, total provincial product,
			gross local product, regional gross domestic product, regional domestic product,
			province's economy, city's economy, local economy, provincial economy,
			economy of the province, economy of the city, the economy, its economy,
			GRDP of the province, gross domestic regional product, gross area domestic product,
			whole economy, GDP of the province, GDP in the area, total product on the area,
			gross domestic product GRDP, output of the province/city/region, provincial output, regional output, economic output, economic activity, wealth created/produced, what the province/city produces, regional gross product, gross product
		`,
		grdp_growth: `
			GRDP growth, GRDP growth rate, growth of GRDP, growth rate of GRDP, growth in GRDP,
			GRDP grows, GRDP increase, GRDP expansion,
			growth rate of gross regional domestic product, gross regional domestic product growth,
			growth in gross regional domestic product,
			growth rate of the gross regional domestic product,
			growth rate of total product in the area, economic growth, economic growth rate,
			economic growth rates, rate of economic growth, economic growth target, economy grows,
			economy to grow, economy has grown, economy is growing, economy growing,
			growth of the economy, growth rate of the economy, growth in the economy,
			economic expansion, local economic growth, province's growth, province's growth rate,
			city's growth, city's growth rate, provincial growth, overall growth,
			overall growth rate, growth target, growth scenario, growth target of,
			double-digit growth, average growth rate, average economic growth,
			growth rate of the province, growth of the province, general growth,
			speed of economic growth, economic growth speed, GRDP growth target,
			growth index of the province, increase in GRDP, growth is estimated,
			growth was estimated, growth reached, announced a growth rate, total product growth,
			GRDP growth speed, annual economic growth, growth figure, GRDP up, rise in GRDP,
			GRDP to grow, GRDP to increase,
			GRDP (also/only) grew/increased/rose/expanded/gained/slipped/fell/decreased/declined/contracted/dropped/climbed/surged/shrank,
			economy (also/only) grew/increased/rose/expanded/gained/slipped/fell/decreased/declined/contracted/dropped/climbed/surged/shrank,
			gross regional domestic product (also/only) grew/increased/rose/expanded/gained/slipped/fell/decreased/declined/contracted/dropped/climbed/surged/shrank,
			gross regional domestic product (GRDP) (also/only) grew/increased/rose/expanded/gained/slipped/fell/decreased/declined/contracted/dropped/climbed/surged/shrank,
			full-year growth, growth of between, growth of at least, aims for growth, target growth,
			expected growth, with growth of, achieve growth of, achieving growth of,
			strive for growth, strives for growth, striving for growth, growth goal,
			growth objective, growth for the whole year, growth of the whole year,
			growth for the year, annual growth target, overall economic growth, its growth,
			growth rate of between, growth rate of at least, growth rate of the whole province,
			a growth rate of, the growth rate, yearly growth, growth averaged/came/slowed/quickened/accelerated, half-year/six-month/nine-month/quarterly/first-half/first-quarter growth, pace of growth, growth pace, economy/GRDP (has) put/moved/forged/powered/swelled/advanced/picked/managed/notched/posted/clocked, rate of expansion, average annual/yearly growth, annual growth of, expand the economy, economy to expand, growth in the first, growth this/last year, growth stood/hit, growth (rate) at
		`,
		grdp: `
			GRDP scale, scale of GRDP, GRDP size, size of GRDP, scale of the GRDP, size of the GRDP,
			economic scale, economic size, scale of the economy, size of the economy,
			scale of the provincial economy, size of the provincial economy,
			scale of the local economy, size of the local economy, economy's size, economy's scale,
			province's economic scale, province's economic size, economic scale of the province,
			economic size of the province, value of the economy, economy is valued, economy worth,
			economy was worth, GRDP at current prices, GRDP in current prices,
			GRDP at current price, current-price GRDP, nominal GRDP, GRDP value, value of GRDP,
			total GRDP, GRDP totalled, GRDP totaled, GRDP of the whole province,
			gross regional domestic product at current prices,
			gross regional domestic product in current prices, at current prices, economy scale,
			economy size, GRDP was worth, volume of the economy, size of the province's economy,
			scale of the province's economy, gross regional domestic product scale,
			GRDP according to current prices, GRDP volume, GRDP turnover, size of ~ economy,
			scale of ~ economy, value of ~ economy, GRDP stood at, economy stood at, total economic output, wealth of the province, gross product stood
		`,
		grdp_constant_prices: `
			size of GRDP at constant 2010 prices, size of GRDP at constant prices,
			GRDP at constant prices, GRDP at constant 2010 prices, GRDP at 2010 constant prices,
			GRDP at comparative prices, GRDP at comparable prices, GRDP at 2010 comparative prices,
			GRDP at 2010 prices, GRDP in constant prices, GRDP at fixed prices,
			GRDP in comparable prices, at constant prices, at constant 2010 prices,
			at 2010 constant prices, at comparative prices, at comparable prices,
			at comparable 2010 prices, at 2010 comparative prices, at 2010 comparable prices,
			at 2010 prices, comparative 2010 prices, constant 2010 prices, at fixed prices,
			according to comparative prices, comparative prices in 2010, constant prices of 2010,
			constant-price GRDP, real GRDP
		`,
		grdp_per_capita: `
			GRDP per capita, per capita GRDP, per-capita GRDP, average GRDP per capita,
			average per capita GRDP, GRDP per person, GRDP per head, GRDP per inhabitant,
			per capita gross regional domestic product, gross regional domestic product per capita,
			gross regional domestic product per person, GDP per capita, per capita GDP,
			GDP per person, GDP per head, average GRDP, average GRDP per person,
			GRDP average per capita, total product per capita, regional GDP per capita,
			average GDP per capita, average per capita gross regional domestic product,
			gross product per capita, GRDP (per) (capita), GRDP per capita of the province,
			per capita product, per head, GRDP a head, output per head, output per capita, GRDP/GDP for each person/inhabitant/resident, per-head GRDP/GDP/output, output/product for each person/inhabitant/resident, output per person, product per person/head, economic output per person
		`,
		income_per_capita: `per capita income, per-capita income, income per capita, average per capita income,
			average income per capita, average income per person, income per person,
			income per head, average income, average monthly income, monthly income per capita,
			monthly per capita income, people's income, people's average income,
			average income of people, average income of residents, average income of the people,
			mean income, household income per capita, incomes of people, income of the people,
			annual per capita income, per capita monthly income, average earnings,
			income per person per month, (a/each) person/resident earned/earns, people/residents earned/earn, earnings per person/head/capita, people ~ earned, earned ~ each, average wage/wages/pay, take-home pay, income of each person, what people earn, average household income, incomes averaged, average annual/yearly income, mean monthly income, annual income, income (stood) at, seeks ~ income
		`,
		rural_income_per_capita: `
			rural per capita income, rural income per capita, per capita income in rural areas,
			income per capita in rural areas, average income per capita in rural areas,
			average per capita income in rural areas, average income in rural areas,
			average income of rural people, average income of rural residents,
			income of rural people, income of rural residents, income of farmers,
			rural residents' income, rural people's income, income per person in rural areas,
			rural income, average rural income, per capita income of rural residents,
			per capita income of rural people, per capita income in rural communes,
			per capita income in new rural communes, average income per person in rural areas,
			farmers' income, farmers' average income, rural dwellers' income, income in rural areas, rural earnings, rural incomes, rural people/residents earned/earn, earn/earned ~ countryside, income in the countryside, countryside incomes, villagers' income, villagers earn/earned, rural household income, per capita income of the countryside, earnings in the countryside, income of villagers/farmers/smallholders
		`,
		industry_construction: `
			industry and construction, industry - construction, industry construction,
			industrial and construction sector, industrial and construction sectors,
			industry and construction sector, industry-construction sector,
			industrial - construction sector, industry and construction sectors,
			industrial and construction, secondary sector, industry-construction,
			construction and industry, industrial-construction, industrial and construction area,
			industry and construction area, industrial construction sector,
			zone of industry and construction, industrial construction area,
			the industrial-construction sector, industry and building, manufacturing and construction, factories and building/construction, industry building, manufacturing and building, industry along with construction, secondary industries, factories and builders, factories and building sites, sector ii, area ii, region ii
		`,
		industry_construction_growth: `
			industry and construction sector increased by, industry-construction sector increased,
			growth of industry and construction, growth in industry and construction,
			growth rate of industry and construction, industry and construction up,
			industrial and construction growth, industry and construction growth,
			value added of industry and construction,
			industry and construction (also/only) grew/increased/rose/expanded/gained/slipped/fell/decreased/declined/contracted/dropped/climbed/surged/shrank,
			industry and construction sector (also/only) grew/increased/rose/expanded/gained/slipped/fell/decreased/declined/contracted/dropped/climbed/surged/shrank,
			industry-construction (also/only) grew/increased/rose/expanded/gained/slipped/fell/decreased/declined/contracted/dropped/climbed/surged/shrank,
			industrial and construction sector (also/only) grew/increased/rose/expanded/gained/slipped/fell/decreased/declined/contracted/dropped/climbed/surged/shrank,
			industry construction (also/only) grew/increased/rose/expanded/gained/slipped/fell/decreased/declined/contracted/dropped/climbed/surged/shrank
		`,
		industry_construction_share_grdp: `
			share of industry and construction, industry and construction account for,
			industry and construction accounted for, industry and construction accounting for,
			industry and construction accounts for, industry and construction sector accounts for,
			industry and construction sector accounted for,
			industry and construction sector accounting for, industry and construction made up,
			industry and construction make up, proportion of industry and construction,
			proportion of the industry and construction, industry-construction accounted for,
			industry-construction accounts for, industry-construction accounting for,
			industry-construction sector accounted for, proportion of industry,
			share of the industry and construction sector, proportion of industry-construction,
			share of industry-construction, weight of industry and construction, industry and construction provide/provides/contribute/contributes/represent/generate
		`,
		agriculture: `
			agriculture forestry and fisheries, agriculture forestry and fishery,
			agriculture forestry and fishing, agriculture forestry and aquaculture,
			agriculture forestry fishery, agriculture forestry fisheries, agro-forestry-fishery,
			agro-forestry-fisheries, agro-forestry and fishery, agro-forestry and fisheries,
			agro-forestry-aquaculture, agro forestry fishery, agriculture - forestry - fishery,
			agriculture and forestry, agricultural forestry and fishery,
			agricultural forestry and fisheries, agricultural forestry and fishery sector,
			agricultural sector, agriculture sector, agriculture, farming sector, primary sector,
			agro-forestry-fishery sector, agriculture forestry and fishery sector,
			agriculture forestry and fisheries sector, agricultural and forestry sector,
			farm sector, agricultural forestry fishery, forestry and fisheries,
			agriculture aquaculture and forestry, agriculture and fisheries,
			agriculture and aquaculture, farming, farming forestry and fishing/fisheries/fishery, farm economy, primary industries/production, farming and fishing, farms and fisheries, crops livestock and fisheries, agriculture side, fields and forests, fields forests and waters, farms forests and fisheries, sector i, area i, region i
		`,
		agriculture_growth: `
			growth of agriculture, growth in agriculture, agricultural growth,
			agriculture forestry and fishery increased by, agriculture sector grew,
			growth of the agricultural sector, growth rate of agriculture,
			growth rate of the agricultural sector, agricultural growth rate,
			value added of agriculture, growth of agriculture forestry and fishery,
			growth rate of agriculture forestry and fishery, agriculture forestry and fisheries up,
			agriculture (also/only) grew/increased/rose/expanded/gained/slipped/fell/decreased/declined/contracted/dropped/climbed/surged/shrank,
			agriculture forestry and fisheries (also/only) grew/increased/rose/expanded/gained/slipped/fell/decreased/declined/contracted/dropped/climbed/surged/shrank,
			agriculture forestry and fishery (also/only) grew/increased/rose/expanded/gained/slipped/fell/decreased/declined/contracted/dropped/climbed/surged/shrank,
			agricultural sector (also/only) grew/increased/rose/expanded/gained/slipped/fell/decreased/declined/contracted/dropped/climbed/surged/shrank,
			agriculture and forestry (also/only) grew/increased/rose/expanded/gained/slipped/fell/decreased/declined/contracted/dropped/climbed/surged/shrank,
			agriculture forestry and fishery sector (also/only) grew/increased/rose/expanded/gained/slipped/fell/decreased/declined/contracted/dropped/climbed/surged/shrank,
			agriculture forestry and fisheries sector (also/only) grew/increased/rose/expanded/gained/slipped/fell/decreased/declined/contracted/dropped/climbed/surged/shrank,
			agro-forestry-fishery sector (also/only) grew/increased/rose/expanded/gained/slipped/fell/decreased/declined/contracted/dropped/climbed/surged/shrank
		`,
		agriculture_share_grdp: `
			share of agriculture, share of agriculture forestry and fisheries,
			share of agriculture forestry and fishery, proportion of agriculture,
			proportion of agriculture forestry and fishery,
			proportion of agriculture forestry and fisheries, agriculture accounts for,
			agriculture accounted for, agriculture accounting for,
			agriculture forestry and fishery account for,
			agriculture forestry and fisheries account for,
			agriculture forestry and fisheries accounted for,
			agriculture forestry and fishery accounted for,
			agriculture forestry and fishery accounting for,
			agriculture forestry and fisheries accounting for, agriculture made up,
			agricultural sector accounts for, agricultural sector accounted for,
			agricultural sector accounting for, proportion of the agricultural sector,
			share of the agricultural sector, weight of agriculture,
			agro-forestry-fishery accounted for, agro-forestry-fishery accounts for, farming's share/slice/contribution, agriculture's share/slice/contribution/weight, slice of agriculture/farming, agriculture provides/contributes
		`,
		services: `
			services, service sector, services sector, the service sector, trade and services,
			trade and service sector, trade - services, trade-services, trade-service sector,
			service industry, tertiary sector, service sectors, service area, services area,
			commerce and services, trade services and tourism, services and tourism,
			trade and services sector, service-trade sector, service, commercial and service sector,
			services - trade, trade and service, tertiary industry/industries, services trade, service activities, services side, sector iii, area iii, region iii
		`,
		services_growth: `
			service sector increased by, growth of services, growth in services,
			growth of the service sector, growth rate of services,
			growth rate of the service sector, service growth, services growth,
			value added of services, services up,
			services (also/only) grew/increased/rose/expanded/gained/slipped/fell/decreased/declined/contracted/dropped/climbed/surged/shrank,
			service sector (also/only) grew/increased/rose/expanded/gained/slipped/fell/decreased/declined/contracted/dropped/climbed/surged/shrank,
			services sector (also/only) grew/increased/rose/expanded/gained/slipped/fell/decreased/declined/contracted/dropped/climbed/surged/shrank,
			trade and services (also/only) grew/increased/rose/expanded/gained/slipped/fell/decreased/declined/contracted/dropped/climbed/surged/shrank
		`,
		services_share_grdp: `
			share of services, share of the service sector, share of trade and services,
			proportion of services, proportion of the service sector,
			proportion of trade and services, services account for, services accounted for,
			services accounting for, services accounts for, service sector accounts for,
			service sector accounted for, service sector accounting for, services made up,
			services make up, services sector accounted for, weight of services,
			trade and services accounted for, trade and services accounting for,
			trade and services account for, services accounted, service accounted for,
			service accounts for, services provide/generate/contribute/represent, services' share/slice/contribution
		`,
		services_production_value: `
			production value of services, service production value,
			production value of the service sector, output value of services,
			services production value, production value of trade and services,
			value of service production, production value of trade - services, value of services,
			trade and service production value, output value of the service sector,
			value of trade and services
		`,
		sector_production_value: `
			production value of the sector, total production value of the sector,
			output value of the sector, sector’s production value, production value of this sector,
			production value of the industry
		`,
		total_production_value: `
			total production value, gross output, total output value, total value of production,
			production value of all sectors, production value of the whole province,
			production value of the economy, total production value of sectors,
			total production value of the economy, overall production value,
			production value of economic sectors, production value of industries,
			gross output value, total product value, total production value of the whole province,
			value of production of all sectors, production value of the whole economy
		`,
		industry: `
			industry, industrial sector, industrial production, industrial output,
			the industrial sector, industry sector, industrial manufacturing, industrial activity,
			industrial production activities, all industry, whole industry, industries, mining and manufacturing
		`,
		industry_growth: `
			growth of industry, growth in industry, industrial growth, industrial growth rate,
			growth rate of industry, growth of the industrial sector,
			growth rate of the industrial sector, value added of industry, industrial value added,
			added value of industry, industry alone grew, industry alone increased, industry alone,
			industry (also/only) grew/increased/rose/expanded/gained/slipped/fell/decreased/declined/contracted/dropped/climbed/surged/shrank,
			industrial sector (also/only) grew/increased/rose/expanded/gained/slipped/fell/decreased/declined/contracted/dropped/climbed/surged/shrank, industry by itself, industry on its own
		`,
		manufacturing: `
			manufacturing, processing and manufacturing, manufacturing and processing,
			processing and manufacturing industry, manufacturing and processing industry,
			processing industry, manufacturing sector, manufacturing industry,
			processing manufacturing industry, processing-manufacturing,
			processing and manufacturing sector, manufacturing-processing industry,
			processing and manufacturing industries, industrial processing and manufacturing,
			manufacturing industries, processing-manufacturing industry, processing and fabrication, manufacturers, factories, factory sector, manufacturing industry rose/grew/expanded/increased/gained/climbed, processing and manufacturing industry rose/grew/expanded/increased/gained/climbed
		`,
		construction: `
			construction, construction sector, construction industry, construction activity,
			the construction sector, construction activities, construction alone,
			construction value added, building work/works/sector/industry/activity, builders
		`,
		construction_growth: `
			growth of construction, construction growth, growth in construction,
			growth of the construction sector, value added of construction,
			construction industry grew, construction industry increased,
			construction (also/only) grew/increased/rose/expanded/gained/slipped/fell/decreased/declined/contracted/dropped/climbed/surged/shrank,
			construction sector (also/only) grew/increased/rose/expanded/gained/slipped/fell/decreased/declined/contracted/dropped/climbed/surged/shrank
		`,
		product_taxes: `
			product taxes, product tax, taxes on products, product taxes less subsidies,
			product tax less subsidies, product taxes minus subsidies, product tax minus subsidies,
			taxes less subsidies, taxes on products less subsidies, net product taxes,
			product tax excluding subsidies, product taxes excluding product subsidies,
			product tax minus product subsidy, product tax minus product subsidies,
			product taxes less product subsidies, product tax less product subsidies,
			taxes minus subsidies, product taxes net of subsidies, product tax deducting subsidies,
			product subsidies
		`,
		national_economy: `
			GDP, gross domestic product, national GDP, Vietnam's GDP, country's GDP, GDP growth,
			GDP growth rate, national economic growth, country's economic growth,
			national growth rate, national average growth, Vietnam's economy, national economy,
			country's economy, Vietnam's economic growth, growth of the country, GDP of the country,
			national growth, GDP growth of the country, growth of the whole country,
			country's growth rate, country's growth, nation's GDP, economic growth of the country,
			the national average growth rate, gross domestic product of the country,
			gross national product, Viet Nam's GDP, Viet Nam's economy, national average of,
			average growth of the country, national average growth rate, Vietnam’s GDP,
			national average economic growth, nationwide growth, country's average growth,
			average national growth
		`,
		iip_growth: `
			IIP, index of industrial production, industrial production index,
			index of industrial output, industrial output index, industrial index, IIP increased,
			IIP rose, IIP growth, index of industry production, industrial production growth,
			growth in industrial production, growth of industrial production,
			industrial production increased, industrial production rose, industrial production grew,
			industrial production up, industrial production expanded, industrial output growth,
			industrial output grew, industrial output rose, industrial output increased,
			production index of industry, industry production index,
			whole-industry production index, production index of the whole industry,
			index of the whole industrial production, industrial production development index,
			industrial production index of the whole industry, increase in industrial production,
			industrial output up, factory output, output of factories, manufacturing output, output index, factories' output, industrial volume/volumes, volume of industrial output/production, industry output, industrial activity index, factory production
		`,
		industrial_production_value: `
			industrial production value, value of industrial production, industrial output value,
			value of industrial output, production value of industry, output value of industry,
			gross industrial output, industrial production was valued,
			production value of the industrial sector, value of industry, value of industrial goods,
			industrial and handicraft production value,
			industrial production value at current prices,
			industrial production value at constant prices,
			production value of industry and construction,
			production value of industry-construction, industrial and construction production value,
			industry and construction production value, industry - handicraft production value,
			industrial output worth, industrial production turnover,
			value of industry and construction, small-scale industry production value, factory gate value, value of factory output, industrial turnover, industrial sales
		`,
		labour_productivity: `
			labour productivity, labor productivity, social labour productivity,
			social labor productivity, productivity of labour, productivity of labor,
			productivity per worker, social work productivity, average labour productivity,
			average labor productivity, output per worker, labour productivity of society,
			work productivity, value added per worker, productivity of social labour,
			productivity of social labor, each worker/employee generated/produced/produces/generates/contributed, per worker, per employed person, per employee, worker productivity
		`,
		tfp_contribution: `
			TFP, total factor productivity, TFP contribution, contribution of TFP,
			contribution of total factor productivity, share of TFP, TFP share, factor productivity,
			aggregate factor productivity, total factor productivity contribution,
			contribution rate of TFP, contribution of TFP to growth, synthetic factor productivity,
			TFP's contribution, TFP contributed, proportion of TFP contribution
		`,

		investment: `
			investment, investment capital, investment attraction, capital, total investment,
			total investment capital, registered capital, total registered capital,
			registered investment capital, investments
		`,
		social_investment: `
			total social investment, social investment capital, total social investment capital,
			social investment, total investment of society, total investment capital of society,
			total investment of the whole society, investment capital of the whole society,
			total investment capital of the whole society, whole-society investment,
			investment of the whole society, total investment capital for development,
			total development investment, development investment capital, development investment,
			total development investment capital, total capital investment for social development,
			total social development investment, total mobilised investment,
			total mobilized investment, realised investment capital, realized investment capital,
			implemented investment capital, implemented social investment,
			social development investment capital, social investment implementation,
			total investment in the area, total investment capital in the area,
			total investment capital implemented, capital for development investment,
			all-society investment, investment from all sources, total investment capital realised,
			total investment capital realized, mobilised social investment,
			mobilized social investment, mobilization of social investment,
			development investment of the whole society, public and private investment, investment/invested by/of/from society, development capital, investment of/by the whole society, capital spending across society, (total) investment by the whole of society, whole of society, across society, total capital spending, gross capital formation, gross investment, capital spending, all-source investment, investment from every source, investment of all sectors, investment in the whole society, fixed investment, capital outlay/outlays, overall investment, total capital invested, was invested, invested in all, flowed into development, investment carried out, invested by the State, invested by, money invested, ploughed into, poured into roads
		`,
		public_investment_disbursement: `
			public investment disbursement, disbursement of public investment,
			public investment capital disbursement, disbursement of public investment capital,
			disbursement of public capital, disbursement rate,
			disbursement rate of public investment, public investment disbursement rate,
			disbursement of public investment funds, public investment capital disbursed,
			public investment was disbursed, public investment disbursed,
			disbursed public investment, disbursed public investment capital,
			disbursed ~ public investment, disbursed capital, disbursement, disbursement ratio,
			public investment capital, public investment capital plan, public investment,
			public investment funds, public investment plan,
			disbursement of the public investment plan, disbursement of capital,
			capital disbursement, public capital disbursement, disbursement of investment capital,
			budget capital disbursement, investment capital disbursement, disbursed value,
			disbursement value, disbursement result, disbursement results,
			disbursement of basic construction capital, public investment spending,
			public investment payout, public investment paid out, disbursed,
			state investment capital, disbursing public investment,
			disbursement of state budget investment, public money/funds earmarked/allocated, paid out, drawn down, drawdown, state-funded works/projects/construction, capital plan, public works spending, public works, public capital, public construction, publicly funded works/projects, payout rate, absorbed, absorption of public, capital budget, spent of the allocated, state capital, government-funded projects, allocated capital, infrastructure money/funds, set aside for, left the treasury, set aside, earmarked for construction/roads/projects
		`,
		fdi: `
			FDI, foreign direct investment, foreign investment/investors, FDI attraction, foreign-invested,
			foreign invested, FDI inflow, FDI inflows, foreign direct investment (FDI), foreign-owned, overseas investors/investment/capital, foreign companies/firms/backers/businesses, foreign money/cash, overseas direct investment, foreign ventures, of them foreign, foreign ones, from foreign, foreign-backed
		`,
		fdi_capital: `
			FDI capital, registered FDI, registered FDI capital, newly registered FDI, new FDI,
			FDI registered, FDI capital attraction, FDI attraction reached, FDI attracted,
			attracted FDI, attraction of FDI, attracting FDI, attracted ~ FDI, total FDI,
			total FDI capital, total registered FDI, FDI worth, FDI commitments, pledged FDI,
			committed FDI, foreign direct investment capital, foreign direct investment attraction,
			registered foreign direct investment, registered foreign investment,
			total foreign investment, foreign capital, foreign investment capital,
			foreign investment attraction, FDI investment, FDI investment capital, FDI pledges,
			foreign investors poured, foreign investors registered, FDI funds, fresh FDI, FDI flow,
			FDI capital flow, drew FDI, foreign investment inflow, attraction of foreign investment,
			attracting foreign investment, total newly registered FDI, FDI capital registered,
			total newly granted and adjusted FDI, foreign-invested capital, overseas capital, foreign commitments/pledges, foreign capital pledged/committed/registered, foreign investors committed/pledged/brought/put/channelled/sank
		`,
		fdi_projects: `
			FDI projects, number of FDI projects, foreign direct investment projects,
			foreign investment projects, foreign-invested projects, new FDI projects,
			foreign projects, FDI project, licensed FDI projects, newly licensed FDI projects,
			foreign-funded projects, projects with foreign capital, projects of foreign investors,
			foreign direct investment project, new foreign-invested projects, foreign investors have, foreign investors ~ projects
		`,
		fdi_stock: `
			valid FDI projects, FDI projects in force, valid FDI, FDI stock, cumulative FDI,
			accumulated FDI, cumulative registered FDI, total valid FDI, FDI projects still valid,
			valid foreign investment projects, valid foreign-invested projects,
			valid foreign direct investment projects, cumulative foreign investment,
			accumulated registered FDI, FDI projects remain valid, effective FDI projects,
			still valid with a total registered capital, FDI projects in operation,
			total number of valid FDI projects, operational FDI projects,
			cumulatively ~ FDI projects, active FDI projects, cumulative FDI capital,
			projects in effect/force, projects are valid, valid projects/capital, in force with, foreign projects in force/operation/operating, still in force, in force, remain valid, total of FDI, foreign projects to date
		`,
		investment_attracted: `
			attracted investment, investment attracted, investment attraction reached,
			attracted investment capital, converted investment capital, converted investment,
			investment capital attracted, total investment attraction,
			investment attraction capital, total attracted investment, total attracted capital,
			attracted capital, newly registered investment, newly registered capital,
			new investment capital, total newly registered capital,
			total newly registered investment capital, total converted investment capital,
			converted capital, attraction of investment, attracting investment,
			total investment attracted, licensed investment capital, investment pledges,
			capital attraction, total converted capital, domestic and foreign investment,
			DDI and FDI, FDI and DDI, investment attraction turnover, pledges totalling/worth/of, pledged capital, committed capital, capital committed/pledged, commitments worth/of, investment commitments, capital drawn, with pledges, promised investment/capital, drew investment/capital, investment worth, secured investment, registered investment
		`,
		investment_projects: `
			investment projects, new investment projects, number of investment projects,
			newly licensed projects, newly registered projects, licensed projects,
			projects were licensed, new projects, investment registration certificates,
			granted investment registration certificates, projects approved, newly granted projects,
			projects attracted, attracted projects, investment policy approvals,
			projects granted investment, investment certificates, investment policy for projects, cleared/approved/licensed/greenlit ~ projects, green light, green-lit, projects (were/was) approved/cleared/licensed/authorised/authorized, go-ahead, investment licences/licenses, new schemes/ventures
		`,
		domestic_investment_capital: `
			domestic investment, domestic investment capital, DDI, DDI capital, DDI projects,
			domestic direct investment, domestic capital, domestic projects,
			domestic investment projects, registered domestic capital, domestic registered capital,
			domestic investment attraction, domestic direct investment capital,
			domestic-invested projects, domestic projects worth, capital of domestic projects,
			registered capital of domestic enterprises, domestically invested projects, home-grown/domestic/local/Vietnamese investors, domestic backers/money, home-grown capital/investment, local capital, Vietnamese-owned projects, homegrown investors
		`,
		enterprises: `
			enterprises, businesses, companies, number of enterprises, number of businesses, firms,
			number of companies, business community
		`,
		enterprises_new: `newly established enterprises, newly established businesses,
			newly established companies, new enterprises, new businesses, new companies,
			newly registered enterprises, newly registered businesses, newly registered companies,
			newly founded enterprises, new firms, newly established firms,
			enterprises newly established, enterprises established, businesses established,
			enterprises were established, enterprises were newly established,
			new enterprises were established, enterprises newly registered,
			new enterprise registrations, business registrations, new business registrations,
			newly formed enterprises, newly-established enterprises, newly-established businesses,
			newly registered firms, enterprise establishment, establishment of new enterprises,
			established enterprises, number of newly established enterprises,
			enterprises registered for establishment, enterprises registered to establish,
			business registration certificates, new enterprise licences, start-up enterprises,
			enterprises licensed, set up new enterprises, newly set up enterprises,
			enterprises set up, newly born enterprises, new enterprises registered, start-ups, startups, number of start-ups, companies/businesses/firms/enterprises (were/was/have/been) (newly) set/founded/registered/formed/created/incorporated/launched/started, newly incorporated, incorporations, company registrations/formations, new ventures, opened for business, business formation/formations/start-ups, registered as companies, business birth, new entrants
		`,
		enterprises_total: `
			active enterprises, active businesses, operating enterprises, operating businesses,
			enterprises in operation, enterprises operating, businesses operating,
			businesses in operation, total number of enterprises, total enterprises,
			number of active enterprises, enterprises currently operating,
			enterprises are operating, enterprises active, operational enterprises,
			enterprises with production and business results, enterprises in the area,
			total number of businesses, number of operating enterprises,
			total number of registered enterprises, companies in operation,
			enterprises still operating, home to ~ companies/businesses/enterprises/firms, in business, companies/firms/businesses on the books/register, active companies/firms, registered companies/firms/businesses in all, stock of companies/businesses/enterprises, existing companies/businesses/enterprises, businesses/companies/firms/enterprises are operating/active, businesses/companies/firms/enterprises are in operation/business
		`,

		budget:
			'budget, state budget, the budget, State budget, budget balance, public budget, exchequer, treasury, public finances, state finances',
		revenue: 'revenue, revenues, receipts, takings, proceeds',
		state_budget_revenue: `budget revenue, state budget revenue, total budget revenue, total state budget revenue,
			state budget revenues, budget revenues, budget collection, state budget collection,
			budget collections, total budget collection, total state budget collection,
			total revenue, revenue of the state budget, revenue for the state budget, state revenue,
			state revenues, budget receipts, state budget receipts, budget income,
			revenue in the area, revenue in the province, state budget revenue in the area,
			state budget revenue in the province, total state budget revenue in the area,
			budget revenue in the area, budget revenue in the province,
			total budget revenue in the area, total revenue in the area, budget collected,
			collected for the budget, collected for the state budget, for the state budget,
			to the state budget, to the budget, contributed to the budget,
			contributed to the state budget, budget contribution, budget contributions,
			contribution to the state budget, contribution to the budget, paid to the state budget,
			pay to the budget, paid into the budget, collected ~ budget revenue,
			collecting the budget, state budget collected, expected to collect, province collected,
			city collected, in budget revenue, total budget revenues, province's revenue,
			province's budget revenue, city's budget revenue, provincial budget revenue,
			public revenue, tax collection, tax revenue, total tax revenue, revenue from taxes,
			taxes and fees, NSNN revenue, budget takings, district's budget revenue,
			budget remittance, remitted to the state budget, added to the state budget,
			budget revenue collection, budget-revenue, total revenue of the state budget,
			state coffers, to the state coffers, fiscal revenue, at the treasury, treasury takings/receipts, tax takings/receipts/haul/intake/take, public coffers, provincial coffers, coffers, public purse, fiscal receipts/income/takings, state income/takings/receipts, into the budget, budget intake/inflow/inflows, government revenue/income/receipts, taxes collected, collected in taxes, tax office/offices/department/authorities, public income, swelled the budget, provincial treasury, local treasury, fiscal intake, taxman, to collect, collect/collects ~ for the budget, get ~ into the budget, tax and customs offices/authorities/departments/officials, gathered in taxes, tax and customs, tax sector, tax agencies, tax bodies
		`,
		domestic_revenue: `
			domestic revenue, domestic revenues, domestic collection, domestic budget revenue,
			inland revenue, domestic tax revenue, domestic tax collection, domestic sources,
			revenue from domestic sources, internal revenue, domestic income,
			domestic budget collection, domestic taxes, local revenue collection, domestic receipts,
			balanced domestic revenue, domestic revenue balance, domestic state budget revenue,
			total domestic revenue, inland collection, revenue from domestic activities,
			domestic taxation, domestic collections, balanced revenue, domestically collected,
			revenue from production and business, locally raised, raised locally/domestically, local taxes, home-sourced, domestic tax receipts/take, domestic component, sources at home, from inside the country, local receipts, internal sources, home-grown portion/part/share, domestic portion/part/share, inland portion
		`,
		customs_revenue: `
			customs revenue, customs revenues, revenue from import-export,
			revenue from import and export, revenue from import-export activities,
			revenue from import and export activities, import-export revenue,
			import and export revenue, revenue from exports and imports,
			revenue from export and import activities, revenue from export-import activities,
			export-import revenue, export and import tax, import-export tax, import-export taxes,
			import and export tax, import and export taxes, import-export duties,
			import and export duties, tax on import and export, taxes from import-export,
			taxes from import and export, import-export tax revenue, revenue from customs,
			customs duties, customs collection, customs department collected, customs tax revenue,
			customs sector, collection from import and export,
			collection from import-export activities, import and export activities,
			import-export activities, revenue of the customs, revenue from foreign trade,
			state budget revenue from import and export activities,
			budget revenue from import-export activities,
			budget revenue from import and export activities, revenue from the customs sector,
			customs brought in, tariff revenue, export-import tax, export-import taxes,
			revenue from border gates, customs receipts, customs contributed, customs collected,
			revenue collected by customs, import duties, customs revenue collection, from customs, customs authorities collected, customs office collected, customs posts/post/office/offices/sector, duties levied, border duties, import levies, trade taxes/duties, levied at the border, levies on imports/trade, duties on imports/exports/goods, customs take/intake/takings, duty receipts, taxes on trade, VAT on imports, taxed at the border, tariffs, customs yielded/brought/paid/added/raised/supplied/provided
		`,
		local_budget_revenue: `
			local budget revenue, local budget revenues, revenue of the local budget,
			total local budget revenue, local budget collection, total revenue of the local budget,
			revenue for the local budget, local budget income, local revenue,
			local government revenue, balance revenue of the local budget,
			local budget balance revenue, revenue enjoyed by the local budget
		`,
		budget_expenditure: `
			budget expenditure, budget expenditures, local budget expenditure,
			local budget expenditures, state budget expenditure, total budget expenditure,
			total local budget expenditure, total expenditure, budget spending,
			local budget spending, state budget spending, total budget spending, public spending,
			expenditure of the local budget, expenditures of the local budget, local expenditure,
			total state budget expenditure, spending of the local budget, budget outlays,
			total spending, budget disbursements, expenditure from the budget, budget expenses,
			local budget expenses, spent from the budget, regular expenditure,
			recurrent expenditure, development investment expenditure,
			expenditure on development investment, regular spending,
			spending on development investment, public expenditure, province/city/district/it has spent, province/city/district/it spent, spent by the province/city/district, outgoings, outlays, budget spent, spending came, spending of, expenditure, expenditures, public outlays, government spending, payments from the budget
		`,

		exports: `
			exports, export, export turnover, export value, export revenue, exports of goods,
			goods exports, merchandise exports, total exports, total export turnover,
			total export value, export of goods, export earnings, turnover of exports,
			value of exports, value of goods exported, goods exported, export turnover of goods,
			goods export turnover, export goods, export proceeds, local exports, export activities,
			export sales, overseas sales, outbound shipments, exported goods, exported,
			export shipments, export revenues, export turnover value, exporting, export volume,
			value of exported goods, turnover of exported goods, export turnover of the province,
			province's exports, total value of exported goods, shipments abroad, overseas shipments, sales abroad, foreign sales, sold abroad, sells abroad, sold/sells/sell ~ abroad, goods abroad, foreign shipments, shipments overseas, outbound sales, export income/receipts, overseas earnings, exporters shipped/earned/sold, earned abroad/overseas, earned ~ abroad/overseas, goods shipped/sent abroad/overseas, shipped/sent ~ abroad/overseas, sales overseas, foreign markets, overseas orders, shipped goods, goods worth ~ abroad/overseas
		`,
		imports: `
			imports, import, import turnover, import value, imports of goods, goods imports,
			merchandise imports, total imports, total import turnover, total import value,
			import of goods, turnover of imports, value of imports, goods imported,
			import turnover of goods, imported goods, local imports, inbound shipments,
			import spending, import bill, value of imported goods, importing, goods import turnover, bought/buys/buy ~ abroad, goods from abroad, foreign purchases, purchases from abroad/overseas, goods brought in, bought in from abroad, inward shipments, importers
		`,
		trade_turnover: `import-export turnover, import and export turnover, export-import turnover,
			export and import turnover, total import-export turnover,
			total import and export turnover, total export-import turnover,
			total export and import turnover, import-export value, import and export value,
			total import-export value, total import and export value, total export and import value,
			imports and exports, exports and imports, trade turnover, total trade turnover,
			two-way trade, trade value, total trade, total trade value, foreign trade turnover,
			foreign trade, turnover of imports and exports, turnover of exports and imports,
			turnover of imported and exported goods, import-export of goods,
			import and export of goods, goods through the border gates, turnover of goods through, trade through/via,
			total turnover of goods, value of goods through, value of imported and exported goods,
			exported and imported goods, total turnover of import and export goods,
			import-export goods, import-export, turnover through border gates,
			border trade turnover, cross-border trade, border trade, import - export turnover,
			total turnover of import-export, import-export turnover of goods, bilateral trade,
			XNK turnover, clearance value, total volume of trade, crossed the gates/border, goods crossed, goods worth ~ crossed, through the gates, across the border, cargoes declared/cleared, cargo declared/cleared, border gates, border traffic, merchandise trade, goods trade, trade flows, commerce across the border, goods cleared, customs clearance, cross-border commerce, cleared goods`,
		retail_sales: `
			retail sales, total retail sales, total retail sales of goods, retail sales of goods,
			retail sales of consumer goods, retail sales of goods and services,
			retail sales of goods and consumer services,
			total retail sales of goods and consumer service revenue,
			total retail sales of goods and service revenue,
			total retail sales of goods and consumer services, retail sales and services,
			retail sales and consumer services, retail sales of goods and service revenue,
			retail turnover, retail revenue, retail trade, total retail,
			total retail sales and services, retail and services revenue,
			retail sales of consumer goods and services, retail sales and service revenue,
			total retail sales and consumer services revenue, consumer goods and services sales,
			total retail of goods, retail sales of goods and revenue of consumer services,
			retail sales of goods and revenue from consumer services,
			total retail revenue of goods and services, consumer service revenue,
			total retail revenue, retail value, total retail goods, total level of retail sales,
			total level of retail sales of goods, retail and consumer services, shops and restaurants, retailers, shops, rang up, consumer spending, consumer sales, shop sales/turnover/takings, shops hotels and restaurants, retail and hospitality, retail business, retail and catering, tills, shopkeepers, retail receipts, retail market, consumer turnover, household spending
		`,
		goods_services_sales: `
			goods circulation, circulation of goods, total circulation of goods,
			goods circulation and service revenue, total goods circulation, circulated goods,
			total circulated goods, circulated goods and services, goods circulated,
			total value of circulated goods, total circulation of goods and service revenue,
			total goods circulation and service revenue, total level of goods circulation,
			turnover of circulated goods, sales of goods and services,
			total sales of goods and services, revenue from goods and services,
			total turnover of goods and services, goods and services turnover,
			goods and service sales, flow of goods and services, wholesale and retail sales
		`,
		cpi_growth: `
			CPI, consumer price index, average CPI, average consumer price index, consumer prices,
			inflation, inflation rate, CPI growth, CPI increased, index of consumer prices,
			consumer price, price index, CPI rose, mean CPI, CPI increase, increase in CPI,
			average inflation, consumer price increase, cost of living, living costs, price rises, consumer inflation, prices rose/climbed/increased/went/were, price level, price growth, average prices
		`,

		tourists: `
			visitors, tourists, guests, travellers, travelers, holidaymakers, visitor turns,
			tourism, tourism sector, tourism industry, day-trippers, vacationers, sightseers, pilgrims, excursionists, trippers, tour groups
		`,
		tourist_arrivals: `
			tourist arrivals, visitor arrivals, tourist arrivals in the province,
			total tourist arrivals, total visitors, total tourists, number of tourists,
			number of visitors, number of tourist arrivals, total number of tourists,
			total number of visitors, total number of tourist arrivals, total visitor arrivals,
			visitor numbers, tourist numbers, welcomed ~ visitors, welcomed ~ tourists,
			welcomed ~ arrivals, welcome ~ visitors, welcome ~ tourists, welcoming ~ visitors,
			welcoming ~ tourists, received ~ visitors, received ~ tourists, receive ~ visitors,
			receive ~ tourists, receiving ~ tourists, receiving ~ visitors, attracted ~ visitors,
			attracted ~ tourists, attract ~ visitors, attract ~ tourists, attracting ~ visitors,
			attracting ~ tourists, served ~ visitors, served ~ tourists, serve ~ visitors,
			hosted ~ visitors, hosted ~ tourists, drew ~ visitors, drew ~ tourists,
			greeted ~ visitors, turns of tourists, turns of visitors, turns of guests,
			visits by tourists, tourist visits, visitor count, influx of visitors, number of guests,
			holidaymakers to the province, tourist turns, arrivals of tourists, overnight visitors,
			number of arrivals, total arrivals, tourist volume, number of visitors to the province,
			tourists visiting, visitors came, visitors flocked, visitors were received,
			visitors to the province, visitors to the city, welcomed over, overall visitors, came to see, guests (were) welcomed/received, hosted ~ guests, welcomed ~ guests/holidaymakers/travellers, footfall, visits, trips, visitor traffic/flow/tally, flow of visitors/tourists, people visited, visited the province/city, arrivals, holiday traffic
		`,
		international_tourist_arrivals: `
			international tourists, international visitors, foreign tourists, foreign visitors,
			international arrivals, international tourist arrivals, international visitor arrivals,
			foreign arrivals, foreign tourist arrivals, foreign visitor arrivals, foreigners,
			international guests, foreign guests, overseas visitors, overseas tourists,
			international travellers, international travelers, foreign holidaymakers,
			number of international visitors, number of international tourists,
			number of foreign visitors, number of foreign tourists, international turns,
			inbound visitors, inbound tourists, inbound arrivals, foreign travellers,
			visitors from abroad, international tourist, international passengers, foreign tourist, from overseas, from abroad, held foreign passports, foreign passport/passports, foreign nationals, came from abroad/overseas, overseas guests/arrivals/travellers, from other countries, visitors from other countries, of whom ~ foreign, foreign sightseers
		`,
		domestic_tourist_arrivals: `
			domestic tourists, domestic visitors, domestic arrivals, domestic tourist arrivals,
			domestic visitor arrivals, domestic guests, domestic travellers, domestic travelers,
			domestic holidaymakers, number of domestic visitors, number of domestic tourists,
			local tourists, Vietnamese tourists, Vietnamese visitors, local holidaymakers,
			domestic turns, Vietnamese holidaymakers/travellers/guests, home visitors, domestic trips, domestic sightseers
		`,
		tourism_revenue: `tourism revenue, tourism revenues, revenue from tourism, revenue from tourists,
			tourist revenue, tourism turnover, total tourism revenue, total revenue from tourism,
			total revenue from tourists, total tourism turnover, total tourist revenue,
			tourism income, income from tourism, tourism receipts, total tourism receipts,
			receipts from tourism, receipts from tourists, tourism earnings, earnings from tourism,
			revenue from visitors, total revenue from visitors, revenue from tourism activities,
			total revenue from tourism activities, revenue of the tourism sector,
			revenue of the tourism industry, revenue from tourism services, tourism service revenue,
			tourism industry revenue, tourism sector's revenue, tourism spending, tourist spending,
			social revenue from tourism, tourism social revenue, revenue from travel,
			turnover of tourism, revenue from tourism and services, tourism brought in,
			tourism sector earned, tourism industry earned, tourism proceeds,
			accommodation and travel revenue, tourism grossed, collected from tourists,
			earned from tourism, tourism earned, tourism-related revenue, tourism services revenue, tourist/tourism/visitor takings, visitor receipts/spending, left behind, spent by visitors/tourists/guests, tourism/travel brought, tourism sales, tourist dollars, visitor/tourist income/revenue/revenues, hospitality takings/revenue, travel and hospitality, tourism takings, revenue generated by tourism, tourism contributed, tourism generated, sector's takings/revenue/receipts, tourism business, tourism's takings, they left/spent, each spent, visitors/tourists are/were spending, into local pockets, into local tills, holiday spending, guests' spending, and spent, and left, hotels and tour, tour firms/operators, hotels earned, tourist businesses
		`,

		grain_output: `
			grain output, food output, grain production, food production, cereal output,
			cereal production, food crop output, food crop production, total grain output,
			total food output, total cereal output, grain food output, output of grain,
			output of food crops, output of cereals, output of cereal food crops,
			cereal food output, cereal crop output, food grain output, food-grain output,
			food grain production, grain crop output, staple food output, food crops with grains,
			annual food output, total food production, total grain production, cereals with grain,
			total output of grain, total output of food, total output of cereals,
			total output of grain food, grain harvest, cereal harvest, food volume,
			output of food grains, output of cereal crops, total grain food production,
			output of grain food, granular food output, seed food output, food output with grains,
			grains output, cereals output, total cereal food output, cereals, cereal crop/crops, grains, food crops, harvest of grain/cereals, grain, grain and maize, staple crops, harvested grain, staple harvest, food staples
		`,
		rice: `
			rice, paddy, paddy rice, winter-spring rice, summer-autumn rice, winter-spring crop,
			summer-autumn crop, spring rice, seasonal rice, autumn-winter rice, rice crop,
			rice crops, winter-spring paddy
		`,
		rice_yield: `
			rice yield, paddy yield, yield of rice, yield of paddy, rice productivity,
			paddy productivity, average rice yield, average paddy yield, productivity of rice,
			average yield, rice yields, paddy yields, yield of winter-spring rice,
			yield of spring rice, yield of the winter-spring crop, winter-spring rice yield,
			summer-autumn rice yield, average productivity, average yield of rice, crop yield,
			yield of the whole year, rice yield in the whole year, annual rice yield,
			average rice productivity, yield reached, yield per hectare, yield estimated,
			spring rice yield, rice crop yield, to the hectare, a hectare, averaging ~ hectare, yields, yields averaged, yield per, yield of the crop, yields of, harvest per hectare, per-hectare yield/yields, the yield, yield is/was/of/at, its yield
		`,
		rice_output: `
			rice output, paddy output, rice production, paddy production, output of rice,
			output of paddy, total rice output, total paddy output, rice harvest, paddy harvest,
			production of rice, production of paddy, output of winter-spring rice,
			total rice production, paddy volume, total paddy production, tonnes of paddy,
			tons of paddy, tonnes of rice, tons of rice, rice volume, rice farmers brought/harvested/gathered/reaped, brought in ~ paddy/rice, paddy gathered/harvested/reaped, harvested ~ paddy/rice, crop of rice/paddy
		`,
		hightech_farmland: `
			land accumulation, land concentration, land accumulated, accumulated land,
			land consolidation, consolidated land, land pooled, pooled land, concentrated land,
			accumulation and concentration of land, land accumulation and concentration,
			accumulating and concentrating land, concentrating land, accumulating land,
			accumulated and concentrated land, land for high-tech agriculture,
			high-tech agriculture, high-tech agricultural production, high-tech farming,
			high-tech farmland, area of high-tech agriculture,
			area of high-tech agricultural production, high-tech agricultural land,
			land for large-scale agricultural production, hi-tech agriculture, hi-tech farming,
			high-tech production area, hi-tech agricultural production,
			large-scale high-tech agriculture, land for large-scale production,
			accumulating and consolidating land, area applying high technology,
			high-tech application, high-tech crops/zones/zone/farms, consolidated farmland/fields/plots, large fields, hi-tech farms/zones, merged fields, farmland merged/consolidated/pooled, under high-tech
		`,
		agricultural_production_value: `
			agricultural production value, value of agricultural production,
			production value of agriculture, production value of agriculture forestry and fisheries,
			production value of agriculture forestry and fishery, agricultural output value,
			output value of agriculture, value of agricultural output,
			agro-forestry-fishery production value, production value of the agricultural sector,
			agriculture forestry and fishery production value,
			agriculture forestry and fisheries production value,
			agricultural forestry and fishery production value,
			agro-forestry-fisheries production value, value per hectare of cultivated land,
			value per hectare, product value per hectare,
			product value per hectare of cultivated land, production value per hectare,
			production value per hectare of cultivated land, gross agricultural output,
			value of agriculture, agro-forestry-fishery output value, value of products per hectare,
			product value harvested per hectare, farm output value, crop production value,
			production value of cultivation, value of agriculture forestry and fishery,
			income per hectare, production value of farming/agriculture, value of farm output, farm production value, hectare of cropland/farmland/arable/cultivated/farming/cultivation (land), farm output, value of crops, crops worth, each hectare brought/earned/yielded, hectare of land brings/earns/yields, farms produced goods worth, output of the farms, crop gave, field/fields gave, agricultural output
		`,
		sown_area: `
			sown area, total sown area, cultivated area, cultivation area, planted area,
			planting area, area under cultivation, crop area, total cultivated area, rice area,
			paddy area, area of rice, area of paddy, total planted area, total crop area,
			area under rice, annual crop area, area of crops, area of annual crops, area planted,
			sowing area, area sown, total area of crops, rice-growing area, growing area,
			area of food crops, rice planting area, rice cultivation area, cultivating area,
			area of winter-spring rice, total planting area, gieo trồng area, hectares planted/sown, planted/sown hectares, hectares under rice/crops/cultivation, under the plough/plow, hectares of crops/paddy/rice, put under crops, farmland under, acreage, planted with, sown with, hectares (were) planted/sown/cultivated, farmers planted/sowed, sowed/planted ~ hectares
		`,
		forest_coverage: `
			forest coverage, forest cover, forest coverage rate, forest cover rate,
			forest coverage ratio, rate of forest coverage, rate of forest cover,
			ratio of forest coverage, percentage of forest cover, forest canopy,
			forestation coverage, forested area, share of forest, coverage of forests,
			forest-covered area, covered by forest, covered by forests, covered with forest,
			forestation rate, canopy coverage, forest covering rate, tree cover,
			coverage rate of forests, rate of forest covering, forest/forests cover/covers/covered, covered by/with forest/forests, under forest, forested, woodland, trees cover, wooded, woods, forests blanket/cloak/clothe/occupy, under trees, green cover, tree canopy, share of land under forest, woodland cover, clad in forest, forest/forests still/now cover/covers, forest area
		`,
		seafood: `
			seafood, fisheries, fishery, aquaculture, aquatic products, fishing, aquatic, shrimp,
			pangasius, tra fish, fishing and aquaculture, fishery sector, aquatic product, prawns, fish, prawn, crab, crabs, shellfish, clams, tuna, squid, catfish, oysters, fishing fleet/fleets, ponds
		`,
		seafood_output: `
			seafood output, seafood production, fishery output, fisheries output, fish output,
			aquatic output, aquatic product output, aquatic products output, aquaculture output,
			aquaculture production, fishing output, fish catch, catch of seafood,
			total seafood output, total aquatic output, total fishery output,
			total aquatic product output, output of aquatic products, output of seafood,
			output of fisheries, fish production, aquatic production, exploitation output,
			exploited output, shrimp output, shrimp production, seafood catch, seafood exploitation,
			aquatic exploitation, output of exploited seafood, farmed seafood output,
			fishery production, output of farmed shrimp, catch and aquaculture, volume of seafood,
			seafood volume, fisheries production, output of aquaculture, aquatic catch,
			seafood harvesting, tonnes of seafood, tons of seafood, catch, landings, landed, fishermen/fishers/boats ~ caught, fishing fleets/boats/ponds, hauled/hauls, haul of, fishermen/fishers/boats/fleet/fleets ~ landed/netted/brought/delivered, farmed fish/shrimp, fish farms/farming, aquatic harvest, harvest of fish/shrimp/prawns, ponds yielded/produced/delivered, caught, farmed and caught
		`,
		seafood_exports: `
			seafood exports, seafood export, seafood export turnover, seafood export value,
			exports of seafood, export of seafood, shrimp exports, shrimp export,
			shrimp export turnover, fishery exports, fisheries exports, fishery export turnover,
			aquatic exports, aquatic product exports, aquatic product export turnover,
			exports of aquatic products, export of aquatic products, pangasius exports,
			fish exports, seafood export revenue, aquatic export turnover,
			export turnover of seafood, export turnover of aquatic products, seafood shipments,
			export turnover of shrimp, seafood exported, sales of seafood abroad, seafood sales, seafood sold abroad, fish/prawn/tuna/catfish exports, seafood ~ abroad, seafood shipped
		`,
		ocop_products: `
			OCOP products, OCOP product, OCOP, OCOP certified, OCOP-certified products,
			One Commune One Product, One Commune - One Product, products recognised as OCOP,
			products recognized as OCOP, certified OCOP products, OCOP standard, OCOP standards,
			OCOP programme, OCOP program, products meeting OCOP standards, OCOP stars,
			three-star OCOP, 3-star OCOP, four-star OCOP, five-star OCOP,
			OCOP products with 3 stars, OCOP products rated 3 stars, products with 3 stars or more,
			3 stars or more, three stars or more, OCOP-rated, OCOP label/labels/badge/certificate/certificates/list/status, One Village One Product, star-rated products/specialities, local specialities
		`,

		new_rural: `
			new rural standards, new-style rural standards, new rural standard,
			new-style rural standard, new rural area, new rural areas, new-style rural area,
			new-style rural areas, new rural construction, new countryside, new rural development,
			new-style rural programme, new rural programme, new rural program,
			new-style countryside, NTM, NTM standards, NRD, rural standards,
			standards of new rural areas, new rural, new rural development standards,
			new rural criteria, new rural area standards, new-style rural area standards,
			new countryside standards, building new rural areas, new-style rural, new-style villages, new-style rural status, new-look villages, rural makeover, new rural label/status/badge/title, countryside programme, rural renewal, new-style countryside standards, (meet/met/meeting) rural standards, rural yardsticks/benchmarks/requirements/norms, new-style rural yardsticks/benchmarks/requirements/norms
		`,
		communes_new_rural: `new rural communes, new-style rural communes, new rural commune,
			new-style rural commune, communes meeting new rural standards,
			communes met new rural standards, communes meeting new-style rural standards,
			communes met the new rural standards, communes met new-style rural standards,
			communes have met new rural standards, communes achieved new rural standards,
			communes achieving new rural standards, communes recognised as new rural,
			communes recognized as new rural, communes recognised as meeting new rural,
			communes recognized as meeting new rural, communes meeting NTM standards,
			communes up to new rural standards, communes reached new rural standards,
			communes reaching new rural standards,
			percentage of communes meeting new rural standards,
			rate of communes meeting new rural standards, communes of new rural standard,
			communes satisfying new rural standards, communes have met the standards,
			communes met the standards, communes met standards,
			communes recognised as meeting the standards, communes meeting the standards,
			communes meeting standards, communes fulfilled the new rural criteria,
			communes have been recognised as new rural, communes have been recognized as new rural,
			communes attain new rural standards, communes attained new rural standards,
			communes qualified as new rural, communes up to standard, meeting new rural standards,
			met new rural standards, recognised as new rural communes,
			recognized as new rural communes, NTM communes, communes completed new rural,
			communes with new rural status, communes meeting new rural development standards,
			communes earned new rural status, communes finished new rural construction,
			communes achieved the new rural standard,
			meeting (the) new/new-style rural (area/areas/commune/development/construction) standards/standard/criteria,
			met (the) new/new-style rural (area/areas/commune/development/construction) standards/standard/criteria,
			meet (the) new/new-style rural (area/areas/commune/development/construction) standards/standard/criteria,
			achieving (the) new/new-style rural (area/areas/commune/development/construction) standards/standard/criteria,
			achieved (the) new/new-style rural (area/areas/commune/development/construction) standards/standard/criteria,
			reaching (the) new/new-style rural (area/areas/commune/development/construction) standards/standard/criteria,
			reached (the) new/new-style rural (area/areas/commune/development/construction) standards/standard/criteria,
			attaining (the) new/new-style rural (area/areas/commune/development/construction) standards/standard/criteria,
			attained (the) new/new-style rural (area/areas/commune/development/construction) standards/standard/criteria,
			satisfying (the) new/new-style rural (area/areas/commune/development/construction) standards/standard/criteria,
			satisfied (the) new/new-style rural (area/areas/commune/development/construction) standards/standard/criteria,
			fulfilling (the) new/new-style rural (area/areas/commune/development/construction) standards/standard/criteria,
			fulfilled (the) new/new-style rural (area/areas/commune/development/construction) standards/standard/criteria,
			recognised/recognized as (having) meeting/met (the) new/new-style rural (area/areas/commune/development) standards/standard,
			recognised/recognized as new/new-style rural communes/areas,
			completed/completing the new/new-style rural programme/program/criteria, rural standards in full, joined the ranks, certified as new-style rural, made the grade, communes ~ new-style/new rural, certified as new rural, have/has the new rural
		`,
		communes_new_rural_advanced: `
			advanced new rural, advanced new-style rural, advanced new rural communes,
			advanced new-style rural communes, advanced new rural standards,
			advanced new rural standard, advanced new-style rural standard,
			advanced new-style rural standards, enhanced new rural, enhanced new rural communes,
			enhanced new rural standards, enhanced standards, upgraded new rural, advanced standard,
			advanced standards, at the advanced level, advanced level, advanced communes,
			advanced new countryside, advanced NTM, enhanced NTM, improved new rural,
			elevated new rural, communes at advanced level, new rural advanced,
			advanced rural communes, advanced new rural areas, communes meeting advanced standards,
			meeting advanced, enhanced new-style rural, advanced criteria,
			higher new rural standards,
			meeting (the) advanced/enhanced (new/new-style) (rural) (area/commune/development) standards/standard/criteria,
			met (the) advanced/enhanced (new/new-style) (rural) (area/commune/development) standards/standard/criteria,
			meet (the) advanced/enhanced (new/new-style) (rural) (area/commune/development) standards/standard/criteria,
			achieving (the) advanced/enhanced (new/new-style) (rural) (area/commune/development) standards/standard/criteria,
			achieved (the) advanced/enhanced (new/new-style) (rural) (area/commune/development) standards/standard/criteria,
			reaching (the) advanced/enhanced (new/new-style) (rural) (area/commune/development) standards/standard/criteria,
			reached (the) advanced/enhanced (new/new-style) (rural) (area/commune/development) standards/standard/criteria, advanced ones, advanced areas, advanced tier/grade/status/category/label/title/rung, second level/tier, higher tier/grade/level, enhanced tier/grade/status/level, upgraded standard/standards, reached advanced, advanced new-style
		`,
		communes_new_rural_model: `
			model new rural, model new-style rural, model new rural communes,
			model new-style rural communes, model new rural standards, model new rural standard,
			model new-style rural standard, model new-style rural standards, exemplary new rural,
			exemplary new rural communes, model standard, model standards, at the model level,
			model level, model communes, model commune, exemplary communes, model new countryside,
			model NTM, exemplary new-style rural communes, communes at model level,
			new rural model communes, model new rural areas, exemplary standard,
			exemplary standards, exemplary level, model rural communes,
			exemplary new rural standards, pilot new rural, model criteria,
			meeting (the) model/exemplary (new/new-style) (rural) (area/commune/development) standards/standard/criteria,
			met (the) model/exemplary (new/new-style) (rural) (area/commune/development) standards/standard/criteria,
			meet (the) model/exemplary (new/new-style) (rural) (area/commune/development) standards/standard/criteria,
			achieving (the) model/exemplary (new/new-style) (rural) (area/commune/development) standards/standard/criteria,
			achieved (the) model/exemplary (new/new-style) (rural) (area/commune/development) standards/standard/criteria,
			reaching (the) model/exemplary (new/new-style) (rural) (area/commune/development) standards/standard/criteria,
			reached (the) model/exemplary (new/new-style) (rural) (area/commune/development) standards/standard/criteria, model tier/grade/status/category/label/title, third level/tier, top tier/grade, exemplary tier/status/grade/title, as models, as model, models
		`,
		districts_new_rural: `
			new rural districts, new-style rural districts, new rural district,
			new-style rural district, districts meeting new rural standards,
			districts met new rural standards, districts meeting new-style rural standards,
			district-level units meeting new rural standards,
			district-level units met new rural standards, districts recognised as new rural,
			districts recognized as new rural, districts completed new rural,
			completed the new rural task, completed the task of building new rural areas,
			completing the task of building new rural areas,
			completed the new rural construction task, completing the new rural construction task,
			district-level units recognised, district-level units recognized,
			district-level units completed, districts up to new rural standards,
			districts achieved new rural standards,
			districts towns and cities met new rural standards,
			units at district level met new rural standards,
			districts recognised as meeting new rural, districts recognized as meeting new rural,
			districts recognised by the Prime Minister, districts recognized by the Prime Minister,
			district-level localities recognised, district-level localities recognized,
			NTM districts, completed new rural construction, districts certified/accredited/recognised/recognized/qualified, completed the programme, districts have completed/finished, districts ~ new-style/new rural, district-level localities completed
		`,
		new_rural_criteria: `
			criteria per commune, criteria commune, new rural criteria per commune,
			average number of criteria, average of criteria, average criteria, criteria on average,
			criteria for each commune, each commune met, each commune meets,
			criteria in each commune, each commune achieved, average number of criteria met,
			average criteria per commune, communes average, average number of criteria per commune,
			criteria met per commune, each commune reached, on average each commune,
			communes averaged, averaging criteria, ticks/tick ~ criteria, criteria a commune, criteria apiece, typical commune, criteria ticked/met/fulfilled/satisfied, boxes ticked
		`,

		poverty_rate: `
			poverty rate, poverty, poverty ratio, poor household rate, rate of poor households,
			poor households, poor household ratio, ratio of poor households,
			percentage of poor households, proportion of poor households, share of poor households,
			multidimensional poverty, multidimensional poverty rate, multi-dimensional poverty rate,
			multidimensional poor households, household poverty, household poverty rate, poor rate,
			poverty incidence, poverty reduction, poverty rate reduction,
			reduction of poor households, multi-dimensional poor households,
			multidimensional poverty ratio, rate of multidimensional poor households, poverty level,
			poverty headcount, poor households rate, number of poor households,
			poverty reduction rate, rate of poor, poor families, households/families/homes (are/were) (still) poor, (families/households/people) (live/lived/living) in poverty, below the poverty line, poor homes, needy households/families, (still/remain/remained/remains) poor, deprivation, destitute, impoverished, classed/classified/counted as poor, in poverty, out of poverty, households in poverty, poor made up, share of the poor, poor
		`,
		near_poor_rate: `
			near-poor households, near-poor household rate, near poverty, near-poverty rate,
			near-poverty, near-poor rate, rate of near-poor households,
			ratio of near-poor households, percentage of near-poor households,
			proportion of near-poor households, near-poor household ratio, near-poor,
			near poor households, near-poverty ratio, marginally poor households,
			share of near-poor households, close to poverty, (close/near) to the poverty line, near-poor families, just above the poverty line, on the brink of poverty, at risk of poverty, verge of poverty, borderline poor, hovering above poverty
		`,
		temporary_houses_removed: `
			temporary houses, temporary and dilapidated houses, dilapidated houses,
			makeshift houses, makeshift and dilapidated houses, temporary homes, temporary housing,
			dilapidated homes, removal of temporary houses,
			removal of temporary and dilapidated houses,
			eliminating temporary and dilapidated houses, eliminate temporary houses,
			elimination of temporary and dilapidated houses, elimination of temporary houses,
			eliminated temporary houses, replacement of temporary houses,
			temporary houses eliminated, temporary houses replaced, temporary houses removed,
			makeshift homes, temporary or dilapidated houses, elimination of makeshift houses,
			substandard houses, temporary and rundown houses, rundown houses,
			eliminate makeshift houses, great solidarity houses, shabby houses,
			removing temporary houses, houses for the poor, charity houses,
			houses for poor households, ramshackle homes/houses/dwellings, flimsy homes/houses, crumbling homes/houses, shacks, huts, unsafe homes/houses, unsound homes/houses, leaky homes/houses, tumbledown, derelict homes/houses, homes for the poor, homes (were/have/been) rebuilt/replaced, solid/sturdy homes/houses, charity homes, gratitude houses
		`,
		health_insurance_coverage: `
			health insurance coverage, health insurance, health insurance coverage rate,
			health insurance participation, health insurance participation rate,
			covered by health insurance, population covered by health insurance,
			participating in health insurance, participate in health insurance,
			health insurance participants, rate of health insurance coverage,
			rate of health insurance participation,
			rate of people participating in health insurance, people with health insurance,
			population with health insurance, percentage of people with health insurance,
			have health insurance, health-insured, health insurance cards, health insurance card,
			population participating in health insurance, coverage of health insurance,
			universal health insurance, medical insurance coverage, medical insurance,
			joined health insurance, health insurance rate, insured against illness/sickness, residents with health insurance, health cover, health card/cards, medical cover, insured population, hold a health card, insured for health, health-insured population, carry/hold/have health cards, health scheme, covered for health, insurance card/cards, insured
		`,
		social_insurance_coverage: `
			social insurance coverage, social insurance, social insurance participation,
			social insurance participation rate, covered by social insurance,
			participating in social insurance, participate in social insurance,
			social insurance participants, rate of social insurance participation,
			workers participating in social insurance,
			labour force participating in social insurance,
			labor force participating in social insurance,
			workforce participating in social insurance, compulsory social insurance,
			voluntary social insurance, joined social insurance, social insurance coverage rate,
			workforce covered by social insurance,
			working-age workers participating in social insurance, workforce in social insurance,
			people participating in social insurance, social insured, social cover, pension scheme/insurance, paying into social insurance, social insurance fund, social security, social insurance reaches/covers, pay social insurance
		`,
		unemployment_insurance_coverage: `
			unemployment insurance, unemployment insurance coverage,
			unemployment insurance participation, participating in unemployment insurance,
			participate in unemployment insurance, covered by unemployment insurance,
			unemployment insurance participants, workers participating in unemployment insurance,
			workforce participating in unemployment insurance, unemployment insurance coverage rate,
			unemployment insurance participation rate, joined unemployment insurance,
			people participating in unemployment insurance, unemployment benefits insurance, unemployment cover, jobless insurance/cover, insured against unemployment/joblessness, unemployment fund/scheme, insurance against unemployment
		`,
		doctors_per_10000: `
			doctors per 10 000, doctors per ten thousand, doctors per 10000, doctors per 10.000,
			number of doctors, doctors, physicians per 10 000, number of doctors per,
			ratio of doctors, doctor ratio, doctors for every 10 000, doctors inhabitants,
			doctors 10 000 people, number of physicians, doctor-to-population ratio,
			doctors to population, rate of doctors, doctors 10 000, doctors each ten thousand, physicians, medics, doctors for each/every, doctor density, medical staffing
		`,
		hospital_beds_per_10000: `
			hospital beds per 10 000, hospital beds per ten thousand, hospital beds per 10000,
			hospital beds per 10.000, number of hospital beds, hospital beds, patient beds,
			beds per 10 000, beds per 10000, beds per ten thousand, hospital bed ratio,
			number of beds per, sickbeds, ratio of hospital beds, number of patient beds,
			beds for every 10 000, hospital beds 10 000, bed ratio, hospital bed, treatment beds, beds, bed density, beds for each/every, inpatient beds, ward beds
		`,
		child_stunting: `
			stunting, stunting rate, stunted children, child stunting, rate of stunting,
			stunted malnutrition, stunting malnutrition, malnutrition rate, malnutrition,
			malnourished children, child malnutrition, child malnutrition rate,
			rate of malnutrition, malnutrition among children, malnutrition in children,
			children under five stunted, rate of malnourished children,
			malnutrition rate of children, stunting among children, underweight malnutrition,
			underweight children, underweight rate, children who are stunted, malnourished,
			children suffering from malnutrition, stunting rate of children, low height for age,
			children under 5 years old malnourished, stunted, short for their age, too short for, growth-stunted, undernourished, undernutrition, undersized
		`,
		communes_health_standard: `
			communes meeting health standards, communes meeting national health standards,
			communes meeting national health criteria,
			communes meeting the national criteria on health,
			communes meeting the national set of criteria, communes met national health criteria,
			communes met national health standards, national health criteria,
			national health standards, national criteria on health,
			national criteria for commune health, national criteria on commune health,
			national criteria on communal health, commune health stations meeting standards,
			commune health stations, communal health stations, commune health standards,
			communes with health stations meeting, health criteria, health standards,
			national medical standards, communes meeting health criteria,
			medical stations meeting national standards, commune health criteria,
			set of national criteria on commune health, (national) criteria/standards for health/healthcare (care), communes ~ health standards/criteria, communes up to health, health posts, commune clinics, commune health benchmark/benchmarks, national health benchmark/benchmarks, criteria for commune/communal health, commune-health criteria, criteria on health care
		`,
		population: `
			population, total population, average population, population of the province,
			population size, province's population, city's population, number of inhabitants,
			number of people living, mean population, with a population of, population scale,
			resident population, population reached, demographic size, populated by,
			population totalled, population stood, resident population of, most/least populous, people ~ counted, inhabitants, head count, population numbers, populace, home to ~ people/inhabitants/residents, inhabited by, number of residents, people live, headcount of the province
		`,
		natural_increase: `
			birth rate, birth rate reduction, reduction in birth rate, reduction of the birth rate,
			natural increase, natural population growth, natural population growth rate,
			rate of natural increase, natural growth rate, natural increase rate,
			population growth rate, natural rate of increase, population natural increase,
			crude birth rate, fertility rate, fertility, natural rate of population growth,
			population growth, rate of natural population growth, natural population increase,
			birth reduction rate, reduction in the birth rate, decrease in birth rate,
			fertility reduction, fertility decline, total fertility rate, rate of population growth, births, births per, birth-rate, natural growth
		`,
		urbanisation_rate: `
			urbanisation rate, urbanization rate, rate of urbanisation, rate of urbanization,
			urbanisation, urbanization, urbanisation ratio, urbanization ratio,
			urban population rate, share of urban population, urban population,
			proportion of urban population, urbanisation level, urbanization level,
			percentage of urban population, ratio of urban population, degree of urbanisation,
			degree of urbanization, urbanized population, urbanised population, live/lived/living in towns/cities/urban, urban dwellers, urban residents, town dwellers, city dwellers, live in towns, townspeople, urban share, town population, urban inhabitants, lives/live/living in urban areas, population in urban areas
		`,
		trained_labour: `
			trained labour, trained labor, trained workers, labour training, labor training,
			training of workers, trained, workforce training, skilled workers/labour/labor/workforce, have been trained, has been trained, workers ~ trained, have had training, received training, vocational training
		`,
		trained_labour_share: `
			rate of trained labour, rate of trained labor, rate of trained workers,
			trained labour rate, trained labor rate, trained worker rate,
			proportion of trained workers, proportion of trained labour,
			proportion of trained labor, percentage of trained workers,
			percentage of trained labour, percentage of trained labor, share of trained workers,
			share of trained labour, share of trained labor, ratio of trained workers,
			ratio of trained labour, ratio of trained labor, trained workforce,
			workers who have been trained, workers with training, trained labour force,
			trained labor force, workers trained, vocationally trained workers,
			rate of trained workforce, trained employees, workforce that is trained,
			rate of trained human resources, percentage of trained workforce,
			proportion of trained workforce, trained laborers, trained labourers,
			trained worker ratio, trained human resources, labour force has been trained,
			percentage of workers trained, skilled share, share of skilled workers, trained share
		`,
		trained_labour_certified: `
			with degrees and certificates, with degrees or certificates, degrees and certificates,
			degrees or certificates, degrees certificates, with certificates,
			with diplomas and certificates, diplomas and certificates, diplomas or certificates,
			holding degrees, hold degrees or certificates, holding certificates,
			holding a degree or certificate, workers with degrees, workers with certificates,
			workers with diplomas, trained workers with degrees, trained labour with certificates,
			trained workers with certificates, trained workers with degrees and certificates,
			trained labor with degrees and certificates, qualifications and certificates,
			trained labor with certificates, with qualifications, certified workers, hold a degree/certificate/diploma/qualification,
			vocational certificates, having degrees and certificates, have degrees and certificates,
			have degrees or certificates, labour with degrees, labor with degrees, with papers, certificate-holders, formally qualified, formal qualification/qualifications, carry/hold/have certificates, with a certificate/degree/diploma, certificate to show, recognised qualifications, paper qualifications
		`,
		jobs_created: `
			jobs created, job creation, created jobs, new jobs, jobs, jobs for, job placement,
			created new jobs, creating jobs, creating new jobs, created ~ jobs, creates ~ jobs,
			create ~ jobs, creating ~ jobs, generated jobs, generated ~ jobs, new jobs created,
			new jobs were created, jobs were created, number of jobs created, employment for,
			provided jobs, providing jobs for, provided jobs for, jobs provided, found jobs,
			finding jobs, found employment, solving employment, solved employment, solving jobs,
			solved jobs, job settlement, employment creation, created employment for,
			create employment for, creating employment for, number of workers employed,
			number of employed workers, workers with new jobs, jobs for workers, jobs for labourers,
			jobs for laborers, resolved employment, employment resolution, resolving jobs,
			arranged jobs, workers provided with jobs, given jobs, workers given jobs,
			job creation for, employees with jobs, employed workers, creation of jobs,
			creation of new jobs, number of workers provided with jobs, workers found jobs,
			workers got jobs, new employment, work for, gave jobs to, jobs to workers,
			solve employment for, job opportunities for, workers going abroad, sent workers abroad,
			workers working abroad, found/find/finding work for, work was found for, (provided/providing/secured/securing) work for, put to work, found jobs/employment, found work, find work for, jobseekers (were) placed/hired, placed in work/jobs/employment, were placed, into work, into jobs, were hired, hired, people ~ work, gainful employment, positions filled, employed anew, steered into work, got jobs/work, landed jobs, took up jobs, new work, work found, workers placed, placements, jobs filled/found, work (was/were) arranged, job-hunters, jobs (were) arranged, job-seekers found, found a job, get a job, got a job, in a job, employment (was/were) generated, generated employment
		`,
		unemployment_rate: `
			unemployment rate, unemployment, urban unemployment rate, rate of unemployment,
			jobless rate, unemployment rate in urban areas, urban unemployment, unemployment ratio,
			unemployed rate, unemployed, joblessness, unemployment rate of the labour force,
			unemployment rate of the labor force, unemployment level, unemployment rate of workers, out of work, without work, jobless, idle workforce
		`,
		schools_national_standard: `
			schools meeting national standards, schools meeting national standard,
			national-standard schools, national standard schools, schools met national standards,
			schools of national standard, schools reaching national standards,
			schools achieving national standards, schools achieved national standards,
			schools up to national standards, rate of schools meeting national standards,
			percentage of schools meeting national standards,
			rate of schools meeting the national standard, schools meeting the national standard,
			schools recognised as meeting national standards,
			schools recognized as meeting national standards, schools have met national standards,
			schools with national standards, schools reached national standards,
			schools attaining national standards, schools at national standard,
			schools certified as national standard,
			proportion of schools meeting national standards, national school standards,
			schools that meet national standards, school ~ national standards,
			schools ~ national standards, share of schools meeting national standards,
			nationally standardised schools, nationally standardized schools, standard schools,
			schools meeting standards, kindergartens meeting national standards,
			general schools meeting national standards, school/schools ~ national standards/standard, every second school, schools (are/have) (up) (to) (reached) national standard/standards, up to national standard/standards, schools certified/accredited, accredited schools, schools of standard, national quality standard/standards, national benchmark/benchmarks, national norm/norms
		`,
		highschool_graduation: `high-school graduation rate, high school graduation rate, graduation rate, graduation,
			high school graduation, upper-secondary graduation rate,
			upper secondary graduation rate, graduation exam pass rate, high school graduation exam,
			graduation exam, graduation pass rate, pass rate, rate of high school graduates,
			rate of high school graduation, secondary school graduation rate,
			passed the high school graduation exam, candidates passing the exam, candidates passed,
			students passed, rate of candidates graduating, students graduating from high school,
			high-school leavers, THPT graduation, pass rate of the graduation exam,
			passed the graduation exam, high school graduates, candidates graduated,
			rate of graduation, graduating from high school, 12th graders graduating,
			graduation ratio, rate of students graduating, school-leaving exam, school leavers, school-leavers, candidates/pupils/students (who) passed, passed the exam/exams, final exam/exams, leaving certificate, exam candidates, twelfth graders, sat the exam, secondary graduates, graduates
		`,
		exam_average_score: `
			average exam score, average score, mean exam score, average graduation-exam score,
			average graduation exam score, average score of the graduation exam,
			average score of the high school graduation exam, average score in the graduation exam,
			average mark, average marks, average exam mark, mean score, average points in the exam,
			average score of subjects, average score of the exam, average score of all subjects,
			exam average, average test score, GPA of the exam, average score across subjects,
			average subject score, average high school exam score, mean/average mark/marks/grade/grades, pupils/students/candidates averaged, averaged ~ points, averaging ~ points, average points, exam scores, mean result, average result/grade, on average in the exam
		`,
		education_quality: `
			quality of education, education quality, general education quality,
			quality of general education, education and training quality,
			quality of education and training, mass education, quality of mass education,
			comprehensive education quality, key education, excellent student prizes,
			national excellent student competition, excellent students, national excellent students,
			prizes for excellent students, education ranking, education sector ranked,
			quality of education ranked, education rank, quality of key education, national prizes,
			national excellent student exam, gifted students, education index, schooling, standard of education/schooling, teaching quality
		`,
		clean_water_access: `
			clean water, hygienic water, access to clean water, clean water access,
			access to hygienic water, using clean water, using hygienic water, use clean water,
			use hygienic water, used clean water, rate of clean water, rural clean water,
			rural households using clean water, rural population using clean water,
			rural people using clean water, population using clean water,
			households using clean water, households with clean water,
			rural population using hygienic water, rural people using hygienic water,
			clean water supply, supplied with clean water, urban population using clean water,
			safe water, tap water, clean water rate, people using clean water,
			water meeting hygiene standards, water that meets hygiene standards,
			hygienic domestic water, domestic water meeting standards,
			clean water according to standards, rate of rural population using,
			percentage of rural population using, rural residents using clean water,
			hygienic water use, potable water, sanitary water, safe drinking water,
			provided with clean water, urban people using clean water,
			rural residents with access to clean water, running water, water supplied, treated water, piped water, mains water, water from the tap, turn on a tap, safe-water, water up to standard, water supply, clean-water, decent water
		`,
		waste_collected: `
			solid waste, waste collection, waste collected, collected and treated waste,
			domestic solid waste, domestic waste, household waste, solid waste collection,
			solid waste collected, solid waste treated, waste collection and treatment,
			collection and treatment of solid waste,
			collection and treatment of domestic solid waste, collection of solid waste,
			collection and treatment of waste, waste collection rate,
			rate of solid waste collection, rate of solid waste collected and treated,
			rate of waste collected, rate of domestic solid waste collected, urban solid waste,
			urban waste, rubbish collection, garbage collection, garbage collected,
			rubbish collected, waste treated, waste treatment, domestic solid waste collected,
			hazardous waste, medical waste, waste treatment rate, municipal waste,
			solid household waste, rural solid waste, waste is collected, household/domestic rubbish/garbage/refuse/trash, rubbish/garbage/refuse/trash (is/was) collected, rubbish, garbage, trash, refuse, waste picked up, picked up from, refuse collection, bins emptied, waste gathered, waste
		`,
		iz_wastewater: `
			central wastewater treatment, centralised wastewater treatment,
			centralized wastewater treatment, concentrated wastewater treatment,
			wastewater treatment system, wastewater treatment systems, wastewater treatment plant,
			wastewater treatment plants, industrial parks with wastewater treatment,
			industrial zones with wastewater treatment,
			industrial parks with centralised wastewater treatment,
			industrial parks with centralized wastewater treatment,
			industrial parks with concentrated wastewater treatment systems,
			industrial parks having wastewater treatment,
			industrial zones with centralized wastewater treatment, wastewater treatment,
			waste water treatment, waste water treatment system, waste water treatment systems,
			waste water treatment plants, industrial clusters with wastewater treatment,
			wastewater treated, wastewater treatment stations, treated wastewater,
			wastewater collected and treated, central/centralised/centralized sewage/effluent (treatment) plant/plants/system/systems, sewage treatment, effluent plants, effluent treatment, sewage plants, waste-water plants, treat their wastewater/effluent/sewage, purify
		`,

		credit_outstanding: `outstanding loans, outstanding credit, credit outstanding, outstanding debt,
			outstanding debts, total outstanding loans, total outstanding credit,
			total outstanding debt, outstanding credit balance, outstanding loan balance,
			credit balance, loan balance, outstanding balance, credit growth, total credit, lending,
			total loans, loans outstanding, bank credit, bank loans, outstanding bank loans,
			loan portfolio, outstanding loans of credit institutions,
			total outstanding credit balance, total outstanding loan balance,
			credit outstanding balance, total outstanding balance, outstanding lending, loan debt,
			credit debt, total credit balance, outstanding loans to the economy,
			total outstanding loans to the economy, outstanding, loans, lent out, loan book, on loan, bank lending, loan volume, outstanding bank credit, borrowings
		`,
		mobilised_capital: `
			capital mobilisation, capital mobilization, mobilised capital, mobilized capital,
			mobilised funds, mobilized funds, total mobilised capital, total mobilized capital,
			deposits, bank deposits, total deposits, capital mobilised, capital mobilized,
			capital mobilised by banks, capital mobilized by banks, funds mobilised,
			funds mobilized, mobilised capital of credit institutions,
			mobilized capital of credit institutions, deposit mobilisation, deposit mobilization,
			capital raised by banks, savings deposits, mobilised deposits, mobilized deposits,
			capital mobilisation balance, capital mobilization balance, mobilized capital balance,
			total capital mobilisation, total capital mobilization,
			capital sources of credit institutions, mobilised capital sources,
			mobilized capital sources, fund mobilisation, fund mobilization, savings, deposit base, deposit-taking, savers, bank savings, deposits were, deposit balance, funds raised by banks, capital raised, mobilised/mobilized by credit institutions/banks, credit institutions mobilised/mobilized, capital mobilised/mobilized by credit institutions
		`,

		pci: `
			PCI, Provincial Competitiveness Index, provincial competitiveness index,
			Provincial Competitive Index, competitiveness index, PCI score, PCI index, PCI ranking,
			PCI rankings, PCI rank, PCI points, provincial competitiveness, competitiveness ranking,
			PCI table, PCI chart, provincial-level competitiveness index,
			provincial competitiveness index (PCI), index of provincial competitiveness,
			provincial competition index, economic governance index, provincial economic governance,
			quality of economic governance, economic governance quality, competitiveness table,
			competitiveness score, business climate index, business-climate, competitiveness league, chamber of commerce, index run by the chamber, business survey, ease of doing business, competitiveness survey, survey of firms/businesses, business-climate table, business climate table/ranking, investment climate ranking
		`,
		pgi: `
			PGI, Provincial Green Index, provincial green index, green index, PGI score, PGI index,
			PGI ranking, provincial green index (PGI), green growth index, green governance index,
			environmental governance index, green ranking, green league, green score
		`,
		papi: `
			PAPI, PAPI score, PAPI index, PAPI ranking,
			Provincial Governance and Public Administration Performance Index,
			governance and public administration performance index,
			public administration performance index, Public Administration Performance Index,
			provincial governance and public administration,
			governance and public administration index, public administration and governance,
			Vietnam Provincial Governance, Provincial Governance Index,
			public administration and governance performance index,
			public governance and administration performance index,
			provincial public governance and administration performance,
			governance and public administration,
			provincial governance and public administration efficiency index,
			public governance and administration efficiency,
			provincial public administration and governance efficiency, citizens' survey, citizen survey, residents rated, governance survey, PAPI survey, residents' survey, public opinion index, governance index
		`,
		par_index: `
			PAR Index, PAR INDEX, PARINDEX, PAR-Index, PAR index,
			public administration reform index, Public Administration Reform Index,
			administrative reform index, administrative reform ranking, PAR ranking,
			index of administrative reform, index of public administration reform,
			administrative reform indices, administrative reform score,
			public administration reform ranking, CCHC index,
			provincial administrative reform index, provincial public administration reform index,
			administrative reform indicator, administrative reform, public administration reform, administrative overhaul, red-tape, reform league/ranking/table/index, reform of administration, administrative-reform
		`,
		sipas: `
			SIPAS, SIPAS index, satisfaction index, citizen satisfaction index,
			index of satisfaction, satisfaction index of public administrative services,
			Satisfaction Index of Public Administrative Services,
			satisfaction index of public administration services,
			satisfaction of people and organisations, satisfaction of people and organizations,
			people's satisfaction index, public satisfaction index, satisfaction rate,
			satisfaction level, level of satisfaction, people's satisfaction,
			satisfaction of people, satisfaction with public administrative services,
			satisfaction with administrative services, satisfaction of citizens,
			rate of satisfaction, citizens' satisfaction, index of people's satisfaction,
			public satisfaction, satisfaction index of people,
			satisfied with administrative services, satisfied with public services,
			satisfied with the service, index of citizens' satisfaction, approval score/rate/rating, satisfaction score/rating, satisfied, approval of public services, public approval, content with
		`,
		dti: `
			DTI, digital transformation index, Digital Transformation Index, DTI index, DTI score,
			DTI ranking, digital transformation ranking, provincial digital transformation index,
			index of digital transformation, digital transformation index (DTI),
			Provincial Digital Transformation Index, digital transformation score,
			provincial digital transformation, in digital transformation,
			ranked in digital transformation, digital transformation level,
			digital transformation indicator, for digital transformation,
			digital transformation indices, ICT index, ICT Index, digital transformation league/table/survey, digital league, digital ranking/index/score, digitalisation, digitalization, digitisation, digital readiness, digital shift
		`,
		digital_economy_share: `
			digital economy, digital economy share, share of the digital economy,
			share of digital economy, proportion of the digital economy,
			proportion of digital economy, digital economy accounts for,
			digital economy accounted for, digital economy accounting for, digital economy made up,
			digital economy's share, contribution of the digital economy,
			digital economy contributes, digital economy contributed, digital economy to GRDP,
			digital economy in GRDP, digital economy's contribution, ratio of digital economy,
			percentage of digital economy, value added of the digital economy,
			added value of the digital economy, digital activities/sector/business, digital industry/industries, digital side of the economy, digital value added, digital output
		`,

		party_members: `
			Party members, Party membership, members of the Party, Communist Party members, members, communists
		`,
		party_members_admitted: `
			new Party members, admitted Party members, admitted new Party members,
			admitted ~ Party members, admitted ~ new members, admitted ~ members,
			admitted to the Party, admitted into the Party, admission of Party members,
			admission of new Party members, admission of new members, admitting new Party members,
			admitting ~ Party members, admit ~ Party members, admit ~ new Party members,
			new Party members admitted, new members admitted, Party members were admitted,
			members were admitted, Party members admitted, newly admitted Party members,
			newly admitted members, recruited ~ Party members, recruitment of Party members,
			Party admission, development of Party members, Party member development,
			developed ~ Party members, outstanding people admitted, joined the Party,
			new Party member, newly recruited Party members, admitted, new members,
			number of new Party members, admission to the Party, masses admitted to the Party,
			Party development, inducted, inductees, inducted ~ people/members, recruits, recruited, took in, taken into the Party, joined its ranks, enrolled/enlisted, entered the Party, Party intake, accepted into the Party, sworn into, fresh members, brought into the Party, intake of members
		`,
		party_members_total: `
			total Party members, total number of Party members, number of Party members,
			total Party membership, Party members in total, Party members in the province,
			the whole Party organisation has, Party Committee has ~ members,
			Party organisation has ~ members, with ~ Party members, has ~ Party members,
			strength of the Party organisation, provincial Party Committee has,
			provincial Party organisation has, entire Party Committee has,
			comprising ~ Party members, Party membership of, Party Organization has ~ members,
			whole Party Committee has, Party organisation/organization (has/had/counted/counts/numbers/numbered) ~ members, Party organisation/organization counts/counted/numbers/numbered, taking the membership, membership (to), members strong, total membership, rank and file, membership stands/stood/numbers, bringing membership
		`,
		party_organisations: `
			Party organisations, Party organizations, Party cells, grassroots Party organisations,
			grassroots Party organizations, grassroots Party cells, number of Party organisations,
			number of Party organizations, number of Party cells, affiliated Party organisations,
			affiliated Party organizations, Party committees under, subordinate Party committees,
			directly affiliated Party committees, Party chapters, Party bases,
			Party committees and cells, basic Party organizations, base Party organizations,
			primary Party organisations, Party cells under, Party cell, grassroots organisations/organizations, grassroots units of the Party, organisations/organizations under, Party branches, branches, cells, Party units, oversees ~ organisations/organizations
		`,
		village_heads_party_members: `
			village heads who are Party members, village heads, village chiefs, hamlet heads,
			hamlet chiefs, heads of villages, heads of hamlets, village heads are Party members,
			village heads being Party members, village chiefs are Party members,
			village chiefs who are Party members, heads of residential groups,
			residential group heads, heads of villages and residential groups,
			village heads and residential group heads, residential group leaders, village leaders,
			percentage of village heads, rate of village heads, heads of quarters,
			village heads that are Party members, hamlet leaders, head of the village,
			heads of villages and hamlets, village and hamlet heads, village/hamlet chiefs/heads/leaders ~ Party, carry a Party card, headmen, heads of hamlets and villages, hold Party cards, neighbourhood heads
		`,
		party_cells_good: `
			Party organisations completing tasks well, Party organizations completing tasks well,
			Party organisations completed tasks well, Party organizations completed tasks well,
			Party organisations completed their tasks well,
			Party organizations completed their tasks well, completed their tasks well,
			completed tasks well, completed tasks excellently, completed their tasks excellently,
			completing tasks well, completing their tasks well, completion of tasks well,
			completing tasks excellently, successfully completed their tasks,
			successfully completed tasks, fulfilled their tasks well, fulfilled tasks well,
			fulfilling tasks well, fulfilled their duties well,
			Party organisations fulfilling their tasks, Party organizations fulfilling their tasks,
			Party cells fulfilling their tasks, Party cells completing tasks, graded good,
			graded good or better, classified as good, classified as completing tasks well,
			rated good or better, rated as having fulfilled their tasks, graded as completing,
			excellently completed tasks, excellently completed their tasks,
			completed their tasks well or better, completed their tasks well or excellently,
			clean and strong Party organisations, clean and strong Party organizations,
			strong and clean Party cells, fulfilled their tasks excellently,
			well-performing Party organisations, good completion of tasks, tasks well or better,
			Party organisations graded, rated as completing their tasks well, rating of good, good or better, rated good, earned a rating, graded as good, marked good, good rating/ratings/grade/marks, did well or better, top marks, rated as good
		`,
		party_discipline_cases: `
			disciplined Party members, disciplined Party organisations,
			disciplined Party organizations, disciplinary action, disciplinary actions,
			disciplinary measures, Party members disciplined, Party members were disciplined,
			disciplined ~ Party members, disciplined, Party discipline, imposed discipline,
			imposing discipline, enforced discipline, enforcing discipline,
			disciplining Party members, disciplining, discipline was imposed, disciplinary cases,
			discipline against, punished Party members, Party organisations disciplined,
			members were disciplined, disciplinary sanctions, took disciplinary action against,
			implemented discipline against, reprimanded, reprimand, expelled from the Party,
			dismissed from the Party, Party members violating,
			inspected when there are signs of violations, signs of violations, punished ~ members, punished, sanctioned, penalised, penalized, inspectors penalised/punished, censured, cautioned, warned, sanctions, rebuked, expelled, Party penalties, members/organisations/organizations (were) penalised/disciplined/punished/censured, called to account, brought to book, stripped of
		`,
		staff_reduction: `
			streamlining of payroll, payroll streamlining, streamlined payroll,
			streamlining the payroll, streamlining payroll, staff streamlining, staff reduction,
			staff reductions, staff cuts, payroll reduction, payroll cut, payroll reductions,
			payrolls cut, streamlining of staff, streamlined staff, streamlining the apparatus,
			streamlined apparatus, streamlining of the apparatus, apparatus streamlining,
			reduction of staff, reduction in staff, reduced staff, reducing staff, reducing payroll,
			reduced payroll, cut payroll, cutting payroll, posts cut, posts reduced,
			reduction of posts, focal points, reduced focal points, reduction of focal points,
			focal points reduced, reducing focal points, departments cut, job cuts,
			civil service cuts, reduction in payroll, downsizing, downsized, streamlined,
			streamlining, units cut, units reduced, reduced ~ units, reduced ~ focal points,
			cut ~ posts, reduction of units, offices merged, departments reduced, retired early,
			early retirement, public non-business units reduced, non-business units,
			internal organisations reduced, payroll, trimmed ~ payroll, headcount, workforce of the state, posts (were) abolished/cut/shed/trimmed/axed/scrapped, jobs cut, mergers trimmed, slimmed down, slimmed, state posts, civil servants cut, civil-service posts, scrapped ~ posts/units/departments, axed, shed ~ posts/staff, public-sector posts, surplus staff, redundant, positions (were/was) cut/abolished/eliminated/scrapped, cut ~ positions
		`,
		commune_level_units: `commune-level administrative units, commune-level units, communes and wards,
			commune-level localities, communal-level administrative units,
			communal administrative units, commune administrative units,
			commune level administrative units, commune-level authorities, commune level units,
			communes wards and townships, communes wards and special zones,
			communes wards townships, administrative units at commune level,
			administrative units at the commune level, units at commune level, administrative units,
			new communes and wards, wards and communes, communes and townships,
			wards communes and towns, communes wards special zones, grassroots administrative units,
			communal-level units, communes wards and townships fell, grassroots units, communes or wards, commune-level jurisdictions
		`,
		communes_total: `number of communes, total communes, total number of communes, communes in total,
			total of communes, total number of communes in the province`,
		targets_met: `
			targets met, targets were met, targets met or exceeded, targets met and exceeded,
			targets met and surpassed, met or exceeded targets, met or exceeded the targets,
			met and exceeded the plan, met and exceeded the targets, met or exceeded the plan,
			targets achieved, targets achieved and exceeded, targets achieved or exceeded,
			targets were achieved, targets fulfilled, targets were fulfilled, targets exceeded,
			main targets, major targets, key targets, socio-economic targets,
			socio-economic development targets, socioeconomic targets, targets set out,
			targets set by, targets set by the resolution, targets completed,
			targets completed and exceeded, targets reached, targets reached and exceeded,
			targets exceeding the plan, targets meeting and exceeding the plan,
			targets meeting or exceeding, targets reaching and exceeding, indicators met,
			indicators met or exceeded, indicators met and exceeded, indicators achieved,
			socio-economic indicators, development indicators, fulfilled targets,
			fulfilled ~ targets, met ~ targets, achieved ~ targets, completed ~ targets, goals/targets met/reached/attained/achieved, goals/targets set/laid, goals/targets ~ attained,
			exceeded ~ targets, completed and exceeded, reached and exceeded, met and exceeded,
			achieved and exceeded, targets of the resolution, main indicators, development targets,
			basic targets, achieve and exceed the plan, targets surpassed, targets hit, goals met,
			goals achieved, targets within reach, targets hit/cleared/delivered, hit/hits/delivered/cleared/reached ~ targets, benchmarks met, goals reached, targets ~ met/reached/achieved/exceeded/attained/surpassed, made good on, fell short on
		`,
		traffic_deaths: `
			traffic deaths, road deaths, traffic accident deaths, deaths from traffic accidents,
			deaths in traffic accidents, traffic fatalities, road fatalities,
			people killed in traffic accidents, killed in traffic accidents,
			killed in road accidents, people died in traffic accidents, killed in accidents,
			deaths due to traffic accidents, deaths from accidents, deaths on the roads,
			died in traffic accidents, traffic accident fatalities, accident deaths,
			traffic accidents killing, traffic accidents killed, killing people,
			traffic accidents left, road traffic deaths, number of deaths from traffic,
			number of deaths, deaths caused by traffic accidents, dead in traffic accidents,
			road toll, fatalities from traffic accidents, lives lost in traffic, accidents killed,
			traffic accidents ~ killed, traffic accidents ~ killing, accidents ~ claimed, claimed ~ lives,
			accidents ~ killing, accidents ~ killed, killing, killed, claimed the lives of,
			claiming the lives of, deaths from traffic, road crashes, crashes, lost their lives, lives on the roads, died on the roads, deadly crashes, road victims, traffic victims, perished, cost ~ lives, claimed, left ~ dead, fatal crashes/accidents, died
		`,
		crime_cases: `
			criminal cases, crimes, crime cases, number of crimes, number of criminal cases,
			offences, offenses, crimes against social order, social order crimes,
			cases of social order violations, cases of crime, criminal offences, criminal offenses,
			criminal incidents, crimes recorded, criminal cases recorded, crime,
			social order offences, crime incidents, cases of crimes, crimes of social order,
			criminal crimes, drug cases, drug crimes, economic crimes,
			cases related to social order, law violations, criminal law violations,
			prosecuted cases, cases prosecuted, cases violating social order, registered ~ offences/crimes, lawbreaking, criminality, infractions, offences (were) recorded/registered/logged, police registered/recorded/logged
		`,
		case_clearance_rate: `
			clearance rate, crime clearance rate, case clearance rate,
			investigation and discovery rate, rate of investigation and discovery,
			rate of investigation and detection, investigation and detection rate, detection rate,
			rate of crime detection, crime detection rate, solved cases, cases solved,
			crime-solving rate, rate of solved cases, solving rate, case solving rate,
			crimes solved, rate of cases solved, clarified cases, cases clarified,
			rate of crime investigation, investigation rate, discovery rate,
			investigated and solved, investigated and discovered, investigation and clarification,
			percentage of crimes solved, crime resolution rate, solve rate, rate of crime clearance,
			investigating and discovering crimes, investigation and discovery of crimes,
			investigated and clarified, resolved cases, rate of investigation,
			solving criminal cases, rate of detection and investigation, rate of crimes detected, cleared up, clear-up rate, cracked, solved, cracked ~ cases, resolved ~ cases, detectives, cases cracked, police solved/cracked/cleared/resolved, clearance
		`,
		electricity:
			'electricity, power, energy, solar farms/plants, wind farms/turbines, hydropower, hydroelectric, power plants/stations, gas-fired, turbines',
		electricity_output: `
			electricity output, electricity production, electricity produced, power output,
			power production, power generation, electricity generation, power generated,
			electricity generated, generated electricity, produced electricity,
			commercial electricity output, commercial electricity, commercial power,
			output of electricity, electricity volume, total electricity output,
			power supply output, electricity sales, electricity consumption, power consumption,
			hydropower output, hydropower production, generating electricity, generated ~ kWh,
			solar power output, wind power output, electricity production output, produced power,
			production of electricity, power plants generated, power plants produced,
			electricity commercial output, electricity sold, sent out, fed into the grid, plants/farms/stations/turbines (sent/fed/supplied/delivered/turned), supplied to the grid, generation, generated, electricity supplied, megawatt-hours, energy output/generated/produced
		`,
		electricity_access: `
			electricity access, access to electricity, households with electricity,
			households using electricity, use electricity, using electricity, have electricity,
			having electricity, connected to the grid, connected to the national grid,
			connected to the power grid, national grid, grid electricity, grid power,
			access to grid electricity, access to the national grid, access to power,
			households with access to electricity, electrification, electrification rate,
			rate of households using electricity, percentage of households using electricity,
			rate of households with electricity, communes with electricity, rural electrification,
			households connected to electricity, households use electricity,
			supplied with electricity, electricity from the national grid, safe electricity,
			households having electricity, villages with electricity, villages with grid power,
			use grid electricity, power coverage, electricity coverage, on the grid, grid connection, hooked up, mains electricity, electricity reaches, linked to the grid, wired up, plugged into, homes with electricity/power, lit by
		`,
		industrial_zone_occupancy: `
			occupancy rate, occupancy, occupancy rate of industrial parks,
			occupancy of industrial parks, occupancy rate of industrial zones,
			occupancy of industrial zones, occupancy rate in industrial parks,
			industrial park occupancy, industrial park occupancy rate,
			industrial zone occupancy rate, industrial zones' occupancy, filling rate, fill rate,
			filling rate of industrial parks, industrial parks' occupancy, average occupancy,
			average occupancy rate, fill-up rate, filled up, rate of occupancy,
			industrial parks filled, filling rate of industrial zones, industrial land leased,
			leased industrial land, industrial parks are filled, rate of filling,
			occupied industrial land, occupancy ratio, lease rate, industrial land occupancy, parks/zones ~ full/occupied/leased, percent/cent full/occupied/leased, let out, parks are/were full, let, taken up, leased out, tenancy rate, industrial land let/leased/taken, vacancy, industrial land (has) (been) leased/let
		`,
		expressway_length: `
			expressway, expressways, motorway, motorways, length of expressways, expressway length,
			expressway network, kilometres of expressway, kilometres of expressways,
			kilometers of expressway, kilometers of expressways, km of expressway,
			km of expressways, km of highway, km of highways, kilometres of motorway, highways,
			highway length, length of highway, total length of expressways,
			length of the expressway, highway network, expressway section, expressway route, high-speed roads, motorway network
		`,
		port_cargo_throughput: `
			cargo throughput, port throughput, throughput, cargo volume, cargo handled,
			cargo through ports, cargo through the port, cargo through seaports,
			goods through ports, goods through the port, goods through seaports,
			goods through the seaport, volume of cargo, volume of goods through, port cargo,
			port cargo volume, cargo output, cargo turnover, port volume, volume of goods handled,
			freight handled, seaport throughput, seaport cargo, volume of cargo through,
			volume of cargo handled, throughput of cargo, throughput of goods,
			cargo volume through ports, goods throughput, goods volume through, seaports handled,
			ports handled, port handled, output of goods through, output of cargo through,
			cargo tonnage, container throughput, cargo clearance through ports,
			goods passing through the port, goods passing through ports, cargo passing through, freight, tonnes of cargo/freight/goods, port/ports cleared/loaded, cargo, cargoes, quays, docks, wharves, port/ports handled/shipped/moved/processed, went through the port/ports, passed through the port/ports, tonnage, seaborne
		`,
		land_area: `
			area, land area, natural area, total area, total natural area, natural land area,
			area of the province, province's area, covers an area of, an area of,
			covering an area of, with an area of, total land area, surface area, natural land,
			territory, area reached, land fund, spans, square kilometres, square kilometers,
			size of the territory, spread over, covers an area, covers, extends over, stretches over/across
		`
	},
	decoys: ` received/receive/receives/accessed/given/granted/borrowed (preferential/soft/policy) loans, preferential/soft/policy/student loans, over (the) (first/past/last/next/coming) two/three/four/five/six/seven/eight/nine/ten/eleven/twelve months/years/quarters/weeks/days, over (the) (first/past/last/next/coming) 2/3/4/5/6/7/8/9/10/11/12 months/years/quarters/weeks/days, over the (whole/full/entire) term/tenure/period/year/decade, over many/several/recent years, charter capital, share capital, bad debt/debts, non-performing loans/debt, bad loans, companies/firms folded/closed/dissolved/wound, companies/firms wound up, wound up, went under/bust, shut down for good, 
		outside the country, than (was/were/had) (been) (initially/originally) expected/forecast/anticipated/predicted/feared/hoped, as expected/predicted, expected guests/visitors/crowds, (is/are) expected/scheduled/due/set/slated/planned/likely to open/reopen/merge/start/begin/close/join/follow, (is/are) expected/scheduled/due/set/slated/planned/likely to take place, (is/are) expected/scheduled/due/set/slated/planned/likely to be held/merged/opened/inaugurated/dissolved, Pacific, Asia-Pacific, Asia Pacific, public services, public service,
		online public services, online public service, administrative services,
		public administrative services, public administrative service, health services,
		medical services, banking services, postal services, social services, public service portal,
		national public service portal, service providers, customer service, service provision,
		meritorious services, meritorious service, people with meritorious services,
		military service, service attitude, quality of service, service quality, online services,
		full-process online public services, digital services, essential services, service centre,
		service center, administrative service centre, public administrative service center,
		basic social services, internet services, environmental services,
		forest environmental services, reader service, after-sales service,
		services for people and businesses, market economy, socialist-oriented market economy,
		collective economy, sea economy, marine economy, blue economy, night economy,
		night-time economy, border economy, knowledge economy, economy and society, private economy,
		economy of scale, economic zone, economic zones, border economic zone,
		border-gate economic zone, circular economy, green economy, rural economy, world economy,
		global economy, maritime economy, private sector economy, household economy, state economy,
		sharing economy, political economy, urban economy, forest economy, agricultural economy,
		hill economy, tourism economy, border gate economy, cooperative economy,
		economic zone authority, Department of Agriculture,
		Department of Agriculture and Rural Development, Department of Agriculture and Environment,
		Ministry of Agriculture, Ministry of Agriculture and Rural Development,
		Ministry of Agriculture and Environment, Department of Industry and Trade,
		Ministry of Industry and Trade, Department of Construction, Ministry of Construction,
		Department of Tourism, Department of Culture Sports and Tourism,
		Ministry of Culture Sports and Tourism, Department of Planning and Investment,
		Ministry of Planning and Investment, Department of Finance,
		Chamber of Commerce and Industry, Department of Education and Training,
		Department of Health, Social Insurance Agency, Vietnam Social Insurance,
		provincial Social Insurance, Social Insurance of the province, Social Security Agency,
		General Department of Customs, Department of Customs, Customs Department,
		Customs Sub-department, Customs Branch, Economic and Budget Committee,
		Economic - Budget Committee, Economy and Budget Committee, budget estimate,
		budget estimates, Statistics Office, Department of Home Affairs, Investment Promotion,
		investment promotion centre, investment promotion center, investment promotion conference,
		investment environment, investment climate, business environment, investment promotion,
		investment registration, import-export company, import-export joint stock company,
		import export company, party building, Party building, Party building and political system,
		construction of the Party, construction investment, under construction,
		construction of works, construction projects, construction works, construction site,
		construction progress, construction materials, start construction, started construction,
		construction of the, basic construction, started the construction,
		new rural construction programme, construction of new rural areas, capital construction,
		industry 4.0, Industry 4.0, industrial revolution, industrial park, industrial parks,
		industrial zone, industrial zones, industrial cluster, industrial clusters, industrial hubs,
		business households, business trip, capital city, the capital, capital of the,
		political power, power cuts, electric power company, power company, people in power,
		staying power, purchasing power, electricity company, electricity of Vietnam,
		Vietnam Electricity, supply of electricity, shortage of electricity, tourism promotion,
		National Tourism Year, tourism year, Visit Vietnam Year, tourism association,
		tourism development, tourism products, tourism potential, poverty line, poverty standard,
		Fund for the Poor, poor households and ethnic minorities, the poor and,
		international cooperation, international integration, green area, residential area,
		residential areas, urban area, urban areas, rural area, rural areas, remote areas,
		mountainous areas, in the areas of, border area, border areas, coastal area, planning area,
		in many areas, key areas, growing areas, disadvantaged areas, disaster areas,
		in various areas, areas of, in the area, in this area, protected area, special-use area,
		priority area, flooded area, mining area, raw material area, health workers,
		foreign affairs, population structure, golden population structure, Population Department,
		population work, census of population, population collection, traffic accidents occurred,
		enterprises dissolved, businesses dissolved, dissolved enterprises, dissolved businesses,
		enterprises suspended, businesses suspended, enterprises suspended operation,
		businesses suspended operation, enterprises suspended operations,
		businesses suspended operations, enterprises resumed operation,
		businesses resumed operation, enterprises resumed operations, businesses resumed operations,
		enterprises resuming operation, businesses resuming operation,
		enterprises returning to operation, businesses returning to operation,
		enterprises temporarily suspended, businesses temporarily suspended, enterprises withdrew,
		businesses withdrew, enterprises returned to operation, businesses returned to operation, left the market, leaving the market, exited the market, withdrew from the market, withdrawing from the market, closed down
	`,
	abbreviations: `
		Mr, Mrs, Ms, Dr, Prof, Assoc, No, Nos, vs, etc, e.g, i.e, approx, Jan, Feb, Mar, Apr, Jun,
		Jul, Aug, Sept, Sep, Oct, Nov, Dec, Co, Ltd, Inc, Corp, JSC, St, Gen, Sen, Lt, Col, Capt,
		Maj, Sgt, Fig, p, pp, Vol, Art, Sec, Dept, Gov, U.S, U.K, a.m, p.m, est, tel, ext, ca, cf,
		al, Jr, Sr, Rev, Hon, H.E, P.O, sq, bn, mn, mln, tn, trn, ed, eds, para, misc, incl, excl,
		Q, TP, MSc, PhD, MA, M.Sc, Ph.D, Assoc.Prof, viz
	`
};
