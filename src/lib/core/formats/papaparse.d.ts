/**
 * The one function of Papa Parse that the core uses. Its own types bring Node's with them, which would let the core
 * use what it must not know; `core/tsconfig.json` puts these in their place.
 */
declare const Papa: {
	readonly unparse: (
		rows: readonly (readonly (string | number)[])[],
		config: {
			readonly escapeFormulae?: RegExp;
			readonly newline?: string;
			/** Which cells stand between quotes beside those that must. */
			readonly quotes?: (value: unknown) => boolean;
		}
	) => string;
};
export = Papa;
