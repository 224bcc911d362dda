/** The colour of an entity when it tells a measure instead of a fate, and the letter that tells a class without colour. */
export interface Tint {
	readonly fill: string;
	readonly ink: string;
	/** Absent for amounts: those are told by light and dark. */
	readonly letter: string | undefined;
}

/** What a measure makes of the look of an entity. */
export interface Mark {
	/** In place of the one that tells the number of ties. */
	readonly radius?: number | undefined;
	readonly tint?: Tint | undefined;
}

/** How members are marked by a measure, and what the marks mean. */
export interface Marks {
	readonly of: (member: number) => Mark;
	readonly legend: MeasureLegend;
}

export interface MeasureLegend {
	/** What is measured. */
	readonly label: string;
	/** What the colours stand for; none when size alone tells the measure. */
	readonly rows: readonly { readonly id: string; readonly label: string; readonly tint: Tint }[];
	readonly sized: boolean;
}
