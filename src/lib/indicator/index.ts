import { administration } from '#lib/indicator/catalogue/administration.ts';
import { agriculture } from '#lib/indicator/catalogue/agriculture.ts';
import { budget } from '#lib/indicator/catalogue/budget.ts';
import { economy } from '#lib/indicator/catalogue/economy.ts';
import { education } from '#lib/indicator/catalogue/education.ts';
import { environment } from '#lib/indicator/catalogue/environment.ts';
import { governance } from '#lib/indicator/catalogue/governance.ts';
import { health } from '#lib/indicator/catalogue/health.ts';
import { infrastructure } from '#lib/indicator/catalogue/infrastructure.ts';
import { investment } from '#lib/indicator/catalogue/investment.ts';
import { labour } from '#lib/indicator/catalogue/labour.ts';
import { newRural } from '#lib/indicator/catalogue/newRural.ts';
import { party } from '#lib/indicator/catalogue/party.ts';
import { population } from '#lib/indicator/catalogue/population.ts';
import { safety } from '#lib/indicator/catalogue/safety.ts';
import { social } from '#lib/indicator/catalogue/social.ts';
import { tourism } from '#lib/indicator/catalogue/tourism.ts';
import { trade } from '#lib/indicator/catalogue/trade.ts';
import type { Indicator } from '#lib/indicator/schema.ts';

/** The catalogue: every indicator, theme by theme. */
export const indicators: readonly Indicator[] = [
	...administration,
	...agriculture,
	...budget,
	...economy,
	...education,
	...environment,
	...governance,
	...health,
	...infrastructure,
	...investment,
	...labour,
	...newRural,
	...party,
	...population,
	...safety,
	...social,
	...tourism,
	...trade
].map(inOneShape);

/** The same with a place for every field: what is asked for each candidate of each figure is read faster from objects of one shape. */
function inOneShape(indicator: Indicator): Indicator {
	return {
		id: indicator.id,
		title: indicator.title,
		titleVi: indicator.titleVi,
		theme: indicator.theme,
		definition: indicator.definition,
		units: indicator.units,
		isGrowth: indicator.isGrowth,
		isShare: indicator.isShare,
		noun: indicator.noun,
		additive: indicator.additive,
		stock: indicator.stock,
		better: indicator.better,
		plausible: indicator.plausible
	};
}

const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));

/** The indicator of an id, if the catalogue has it. */
export function indicatorById(id: string): Indicator | undefined {
	return byId.get(id);
}
