/**
 * Reads the fields of a value that came from outside. The first that is missing or is not what it must be makes the whole
 * value wrong; fields that nobody asks for are left alone, whatever they are called.
 */
export class Fields {
	readonly value: object;
	wrong = false;

	constructor(value: unknown) {
		const plain = typeof value === 'object' && value !== null && !Array.isArray(value);
		this.value = plain ? value : {};
		this.wrong = !plain;
	}

	has(key: string): boolean {
		return Object.hasOwn(this.value, key);
	}

	get(key: string): unknown {
		return this.has(key) ? (this.value as Record<string, unknown>)[key] : undefined;
	}

	/** A text of at most so many letters. */
	text(key: string, most: number): string {
		const value = this.get(key);
		if (typeof value === 'string' && value.length <= most) return value;
		this.wrong = true;
		return '';
	}

	/** A number from one to the other, both included. */
	number(key: string, from: number, to: number): number {
		const value = this.get(key);
		// Adding 0 makes of −0, which JSON can say but does not write, 0.
		if (typeof value === 'number' && value >= from && value <= to) return value + 0;
		this.wrong = true;
		return 0;
	}
}
