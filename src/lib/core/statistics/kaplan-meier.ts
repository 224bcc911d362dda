import { z95, type Interval } from './wilson.ts';

/** How long somebody was seen, in any unit, and whether it ended with the event or merely out of sight (censored). */
export interface Observation {
	readonly time: number;
	readonly event: boolean;
}

/** What is known at one time at which something happened or somebody was lost from sight. */
export interface SurvivalStep {
	readonly time: number;
	/** Seen up to this time, those of this very time included. */
	readonly atRisk: number;
	readonly events: number;
	readonly censored: number;
	/** The share to whom it has not happened, after this time. */
	readonly survival: number;
	/** The standard error by Greenwood's formula (1926). */
	readonly error: number;
	/** 95 %, on the log-log scale, so that it stays between 0 and 1; nothing once nobody is left. */
	readonly interval: Interval | undefined;
}

/**
 * The product-limit estimate of Kaplan and Meier, "Nonparametric estimation from incomplete observations", JASA 53
 * (1958) 457-481, with the log-log interval of Kalbfleisch and Prentice (1980). At equal times events come before
 * censorings. In order of time; nothing for nobody.
 */
export function kaplanMeier(observations: readonly Observation[]): readonly SurvivalStep[] {
	const steps: SurvivalStep[] = [];
	let atRisk = observations.length;
	let survival = 1;
	let variance = 0;
	for (const { time, events, censored } of tally(observations)) {
		survival *= 1 - events / atRisk;
		if (events > 0) variance += events / (atRisk * (atRisk - events));
		const error = survival === 0 ? 0 : survival * Math.sqrt(variance);
		steps.push({
			...{ time, atRisk, events, censored },
			...{ survival, error, interval: intervalOf(survival, variance) }
		});
		atRisk -= events + censored;
	}
	return steps;
}

/** The first time at which no more than half are left; nothing where more than half stay to the end. */
export function medianSurvival(steps: readonly SurvivalStep[]): number | undefined {
	return steps.find(({ survival }) => survival <= 0.5)?.time;
}

function tally(observations: readonly Observation[]) {
	const byTime = new Map<number, { time: number; events: number; censored: number }>();
	for (const { time, event } of observations) {
		const here = byTime.get(time) ?? { time, events: 0, censored: 0 };
		here[event ? 'events' : 'censored']++;
		byTime.set(time, here);
	}
	return [...byTime.values()].sort((a, b) => a.time - b.time);
}

function intervalOf(survival: number, variance: number): Interval | undefined {
	if (survival === 0) return undefined;
	if (survival === 1) return { low: 1, high: 1 };
	const reach = Math.exp((z95 * Math.sqrt(variance)) / Math.log(survival));
	return { low: survival ** (1 / reach), high: survival ** reach };
}
