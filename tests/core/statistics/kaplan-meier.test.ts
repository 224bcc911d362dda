import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kaplanMeier, medianSurvival } from '#lib/core/statistics/kaplan-meier.ts';

/** `6 6 9+`: times, a plus where it is not known how it went on. */
function observed(text: string) {
	return text.split(' ').map((word) => ({ time: parseFloat(word), event: !word.endsWith('+') }));
}

/** Weeks of remission under 6-mercaptopurine: Freireich et al., Blood 21 (1963) 699-716, as in Gehan (1965). */
const remission = observed('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+');

/**
 * As Stata's `sts list` prints it for these data: survival, Greenwood's standard error, log-log interval (Rodríguez,
 * Demographic Methods, Princeton, data.princeton.edu/eco572/KaplanMeier.html).
 */
test.each([
	[6, 21, 3, 0.8571, 0.0764, 0.6197, 0.9516],
	[7, 17, 1, 0.8067, 0.0869, 0.5631, 0.9228],
	[10, 15, 1, 0.7529, 0.0963, 0.5032, 0.8894],
	[13, 12, 1, 0.6902, 0.1068, 0.4316, 0.8491],
	[16, 11, 1, 0.6275, 0.1141, 0.3675, 0.8049],
	[22, 7, 1, 0.5378, 0.1282, 0.2678, 0.7468],
	[23, 6, 1, 0.4482, 0.1346, 0.1881, 0.6801]
])('remission after %i weeks', (time, atRisk, events, survival, error, low, high) => {
	const step = kaplanMeier(remission).find((each) => each.time === time)!;
	expect(step).toMatchObject({ atRisk, events });
	expect(step.survival).toBeCloseTo(survival, 4);
	expect(step.error).toBeCloseTo(error, 4);
	expect(step.interval!.low).toBeCloseTo(low, 4);
	expect(step.interval!.high).toBeCloseTo(high, 4);
});

test('half of them relapsed by week 23; without half of them there is no median', () => {
	expect(medianSurvival(kaplanMeier(remission))).toBe(23);
	expect(medianSurvival(kaplanMeier(observed('1 2+ 3+')))).toBeUndefined();
});

test('at equal times events come before censorings', () => {
	const [first, second] = kaplanMeier(observed('5+ 5 8'));
	expect(first).toMatchObject({ time: 5, atRisk: 3, events: 1, censored: 1 });
	expect(first!.survival).toBeCloseTo(2 / 3, 12);
	expect(second).toMatchObject({ time: 8, atRisk: 1, events: 1, survival: 0, error: 0, interval: undefined });
});

test('of nobody there is no curve', () => {
	expect(kaplanMeier([])).toEqual([]);
});

const observations = fc.array(fc.record({ time: fc.integer({ min: 0, max: 12 }), event: fc.boolean() }), {
	minLength: 1,
	maxLength: 40
});

test('it falls, only at events, counts everybody once, and lies within its interval', () => {
	fc.assert(
		fc.property(observations, (all) => {
			let before = 1;
			let seen = 0;
			for (const { time, atRisk, events, censored, survival, interval } of kaplanMeier(all)) {
				expect(atRisk).toBe(all.filter((each) => each.time >= time).length);
				expect(events).toBe(all.filter((each) => each.time === time && each.event).length);
				expect(survival).toBeCloseTo(before * (1 - events / atRisk), 12);
				if (interval) {
					expect(interval.low).toBeLessThanOrEqual(survival);
					expect(interval.high).toBeGreaterThanOrEqual(survival);
					expect(interval.low).toBeGreaterThanOrEqual(0);
					expect(interval.high).toBeLessThanOrEqual(1);
				} else expect(survival).toBe(0);
				before = survival;
				seen += events + censored;
			}
			expect(seen).toBe(all.length);
		})
	);
});

test('when nobody is lost from sight it is the share that is left', () => {
	fc.assert(
		fc.property(observations, (all) => {
			const events = all.map(({ time }) => ({ time, event: true }));
			for (const { time, survival, error } of kaplanMeier(events)) {
				const left = events.filter((each) => each.time > time).length / events.length;
				expect(survival).toBeCloseTo(left, 12);
				// Greenwood's error is then the binomial one.
				expect(error).toBeCloseTo(Math.sqrt((left * (1 - left)) / events.length), 12);
			}
		})
	);
});
