import type { Sides } from './spot.ts';

/** Finds what is near a box without looking at everything: boxes by the squares of a grid in which they lie. */
export class BoxGrid {
	readonly #cells: number[][];
	readonly #columns: number;
	readonly #rows: number;
	readonly #frame: Sides;
	readonly #size: number;
	readonly #seen: Int32Array;
	#round = 0;

	/** For ids from 0 up to a count. What lies outside of the frame is kept with what lies at its border. */
	constructor(frame: Sides, size: number, count: number) {
		this.#frame = frame;
		this.#size = size;
		this.#columns = Math.max(1, Math.ceil((frame.right - frame.left) / size));
		this.#rows = Math.max(1, Math.ceil((frame.bottom - frame.top) / size));
		this.#cells = Array.from({ length: this.#columns * this.#rows }, () => []);
		this.#seen = new Int32Array(count);
	}

	add(id: number, box: Sides): void {
		this.#each(box, (cell) => cell.push(id));
	}

	remove(id: number, box: Sides): void {
		this.#each(box, (cell) => {
			const at = cell.indexOf(id);
			cell[at] = cell.at(-1)!;
			cell.pop();
		});
	}

	/** Whether a test holds of one of those that may be near a box. */
	some(box: Sides, test: (id: number) => boolean): boolean {
		const round = ++this.#round;
		const last = this.#column(box.right);
		const bottom = this.#row(box.bottom);
		for (let row = this.#row(box.top); row <= bottom; row++)
			for (let column = this.#column(box.left); column <= last; column++) {
				const cell = this.#cells[row * this.#columns + column]!;
				for (let at = 0; at < cell.length; at++) {
					const id = cell[at]!;
					if (this.#seen[id] === round) continue;
					this.#seen[id] = round;
					if (test(id)) return true;
				}
			}
		return false;
	}

	#each(box: Sides, act: (cell: number[]) => void): void {
		const last = this.#column(box.right);
		const bottom = this.#row(box.bottom);
		for (let row = this.#row(box.top); row <= bottom; row++)
			for (let column = this.#column(box.left); column <= last; column++)
				act(this.#cells[row * this.#columns + column]!);
	}

	// Numbers one by one, not a list of four: this is asked some million times for a sheet.
	#column(x: number): number {
		return clamp(Math.floor((x - this.#frame.left) / this.#size), this.#columns - 1);
	}

	#row(y: number): number {
		return clamp(Math.floor((y - this.#frame.top) / this.#size), this.#rows - 1);
	}
}

function clamp(value: number, most: number): number {
	return value < 0 ? 0 : value > most ? most : value;
}
