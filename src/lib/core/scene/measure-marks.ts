import { scaleQuantile } from 'd3-scale';
import type { Measured, Metric } from '../graph/metrics/metric.ts';
import { measureWords } from '../text/measure-words.ts';
import { fill, type Language } from '../text/text.ts';
import type { Mark, Marks, MeasureLegend, Tint } from './tint.ts';

/**
 * Amounts from light to dark in five steps that stay apart for everybody and in grey: "YlGnBu" of Brewer and Harrower,
 * ColorBrewer.org (2003).
 */
const steps = ['#ffffcc', '#a1dab4', '#41b6c4', '#2c7fb8', '#253494'] as const;

/** Classes: Okabe and Ito, "Color Universal Design" (2008), each with a letter, since eight are not enough for all. */
const classFills = ['#56b4e9', '#e69f00', '#009e73', '#f0e442', '#cc79a7', '#d55e00', '#0072b2', '#5b5b5b'];
const whiteOn = new Set(['#d55e00', '#0072b2', '#5b5b5b', '#009e73']);
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The letter of a class, which counts from 1; its number when there are more than letters. */
export function letterOf(value: number): string {
	return letters[value - 1] ?? String(value);
}

/** Classes beyond these are too small to be told apart, and look alike. */
const mostClasses = classFills.length;

const dark = '#231f1a';
/** Of what cannot be measured. */
export const undefinedTint: Tint = { fill: '#e7dfd0', ink: dark, letter: undefined };
const otherTint: Tint = { fill: '#fffdf8', ink: dark, letter: '·' };

const radii = { least: 5, most: 21 } as const;

/** How members look by what was measured of them: those that are not finite as small and pale as can be. */
export function markMeasured(
	{ values }: Measured,
	{ label, gives }: Pick<Metric, 'label' | 'gives'>,
	mark: 'size' | 'colour' | 'both',
	language: Language
): Marks {
	const sized = mark !== 'colour';
	const colours = mark === 'size' ? undefined : colour(values, gives, language);
	const largest = values.reduce((most, value) => (value > most ? value : most), 0);
	return {
		of: (member): Mark => {
			const value = values[member]!;
			return {
				radius: sized ? radiusOf(gives === 'class' ? NaN : value / largest) : undefined,
				tint: colours?.tintOf(value)
			};
		},
		legend: { label: label[language], rows: colours?.rows ?? [], sized: sized && gives === 'amount' }
	};
}

/** The area is in proportion to the share of the largest, but for the smallest, which could not be hit. */
function radiusOf(share: number): number {
	if (!Number.isFinite(share)) return radii.least + 3;
	return Math.max(radii.least, radii.most * Math.sqrt(share));
}

interface Colours {
	readonly tintOf: (value: number) => Tint;
	readonly rows: MeasureLegend['rows'];
}

function colour(values: Float64Array, gives: Metric['gives'], language: Language): Colours {
	const known = values.filter((value) => Number.isFinite(value));
	const missing = { id: 'none', label: measureWords.notDefined[language], tint: undefinedTint };
	const rest = known.length < values.length ? [missing] : [];
	return gives === 'class' ? classes(known, rest, language) : amounts(known, rest, language);
}

function classes(known: Float64Array, rest: MeasureLegend['rows'], language: Language): Colours {
	const count = Math.max(0, ...known);
	const tintOf = (value: number): Tint => {
		if (!Number.isFinite(value)) return undefinedTint;
		const fillColour = classFills[value - 1];
		if (!fillColour) return otherTint;
		return { fill: fillColour, ink: whiteOn.has(fillColour) ? '#ffffff' : dark, letter: letterOf(value) };
	};
	const sizeOf = (test: (value: number) => boolean) => known.filter(test).length;
	const shown = Array.from({ length: Math.min(count, mostClasses) }, (_, at) => at + 1);
	const rows = shown.map((each) => ({
		id: String(each),
		label: `${letterOf(each)} (${sizeOf((value) => value === each)})`,
		tint: tintOf(each)
	}));
	const smaller = sizeOf((value) => value > mostClasses);
	const others = {
		id: 'others',
		label: fill(measureWords.smaller[language], { count: smaller }),
		tint: otherTint
	};
	return { tintOf, rows: [...rows, ...(smaller > 0 ? [others] : []), ...rest] };
}

/** In each step about as many as in the others: surviving sources leave a few with very much and many with little. */
function amounts(known: Float64Array, rest: MeasureLegend['rows'], language: Language): Colours {
	if (known.length === 0) return { tintOf: () => undefinedTint, rows: rest };
	const scale = scaleQuantile(
		[...new Set(known)],
		steps.map((_, at) => at)
	);
	const tints = steps.map((step): Tint => ({ fill: step, ink: dark, letter: undefined }));
	const { format } = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
	const rows = tints.flatMap((tint, at) => {
		const within = known.filter((value) => scale(value) === at);
		if (within.length === 0) return [];
		const [least, most] = [format(Math.min(...within)), format(Math.max(...within))];
		const range = least === most ? least : `${least} – ${most}`;
		return [{ id: String(at), label: `${range} (${within.length})`, tint }];
	});
	return {
		tintOf: (value) => (Number.isFinite(value) ? tints[scale(value)]! : undefinedTint),
		rows: [...rows, ...rest]
	};
}
