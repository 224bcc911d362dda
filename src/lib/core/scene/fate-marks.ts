/** How a fate is shown: a colour, and a sign that tells it without colour. */
export interface FateMark {
	readonly fill: string;
	/** An SVG path in a box of 10 × 10, to be stroked. */
	readonly sign: string;
	readonly ink: string;
}

/**
 * Colours of Okabe and Ito, "Color Universal Design" (2008), which stay apart in every common kind of colour
 * blindness; their orange, sky and yellow are too pale for a thin line, so every entity has a dark outline.
 */
const marks: Readonly<Record<string, FateMark>> = {
	executed: { fill: '#d55e00', sign: 'M3 3L7 7M7 3L3 7', ink: '#ffffff' },
	'died-in-purges': { fill: '#e69f00', sign: 'M3 7L7 3', ink: '#231f1a' },
	'died-in-custody': { fill: '#cc79a7', sign: 'M3.4 3V7M5 3V7M6.6 3V7', ink: '#231f1a' },
	'died-in-camp': { fill: '#5b5b5b', sign: 'M2.9 6.8L5 3L7.1 6.8Z', ink: '#ffffff' },
	suicide: { fill: '#0072b2', sign: 'M2.9 5H7.1', ink: '#ffffff' },
	'natural-death': { fill: '#009e73', sign: 'M5 4.4A.6 .6 0 1 1 4.99 4.4', ink: '#ffffff' },
	accident: { fill: '#56b4e9', sign: 'M5 2.6V5.6M5 7.1V7.4', ink: '#231f1a' },
	'died-in-emigration': { fill: '#f0e442', sign: 'M2.8 5H7M5.2 3.2L7 5L5.2 6.8', ink: '#231f1a' },
	unknown: {
		fill: '#fffdf8',
		sign: 'M3.8 4A1.25 1.25 0 1 1 5.7 5.05C5.1 5.4 5 5.6 5 6.1M5 7.4V7.5',
		ink: '#231f1a'
	}
};

/** The mark of a fate; one that the list does not know looks like the unknown one. */
export function fateMark(fate: string): FateMark {
	return marks[fate] ?? marks.unknown!;
}
