/**
 * Stands in for the `events` package in the browser: graphology tells listeners of every change, but ours is built once
 * and never changed, so nobody listens, and 2 kB need not be sent.
 */
export class EventEmitter {
	setMaxListeners(): this {
		return this;
	}

	emit(): boolean {
		return false;
	}
}
