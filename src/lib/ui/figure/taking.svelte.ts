import { aboutOf } from '#lib/core/formats/about.ts';
import { figureMessages as words } from '#lib/core/text/figure-messages.ts';
import { fill, type Language, type Text } from '#lib/core/text/text.ts';
import { copyPicture } from '#lib/browser/copy-picture.ts';
import { download } from '#lib/browser/download.ts';
import type { FileOrder } from '#lib/browser/format.ts';
import { makePng } from '#lib/browser/raster.ts';
import { figureFileName } from './file-name.ts';
import type { Studio } from './studio.svelte.ts';

/** Takes a figure away: makes the file, says how far it is and what came of it, and can be given up. */
export class Taking {
	readonly #studio: Studio;
	readonly #language: Language;
	/** How much is done, from 0 to 1, while a file is made. */
	done = $state<number>();
	said = $state('');
	#giveUp: AbortController | undefined;

	constructor(studio: Studio, language: Language) {
		this.#studio = studio;
		this.#language = language;
	}

	save(): Promise<void> {
		const { figure, format, content } = this.#studio;
		const { date } = content.snapshot.caption;
		const name = figureFileName(figure, this.#language, date, format.pixels);
		return this.run(async (order) => {
			download(await format.make(order), name);
			return fill(words.saved[this.#language], { file: name });
		});
	}

	/** Copies it as a picture; an SVG as text. */
	copy(): Promise<void> {
		const { format } = this.#studio;
		const type = format.id === 'svg' ? 'text/plain' : 'image/png';
		const make = format.id === 'svg' ? format.make : makePng;
		return this.#work(async (signal) => {
			// Begun at once: a browser lets nobody write to the clipboard later.
			const file = this.#studio.whole().then(() => make(this.#order(signal)));
			const copied = await copyPicture(type, file);
			return (copied ? words.copied : words.copyFailed)[this.#language];
		});
	}

	/** Does something with the whole figure that ends in a sentence. */
	run(act: (order: FileOrder) => Promise<string>): Promise<void> {
		return this.#work(async (signal) => {
			await this.#studio.whole();
			return act(this.#order(signal));
		});
	}

	cancel(): void {
		this.#giveUp?.abort();
	}

	#order(signal: AbortSignal): FileOrder {
		const { drawing, pixels, figure, content } = this.#studio;
		const { caption } = content.snapshot;
		const title = figure.title || caption.title;
		return {
			...{ picture: drawing, scale: pixels.scale, outlined: figure.text === 'outlines' },
			about: aboutOf({ ...content.snapshot, caption: { ...caption, title, sentence: drawing.sentence } }),
			state: this.#studio.state,
			onprogress: (share) => (this.done = share),
			signal
		};
	}

	async #work(act: (signal: AbortSignal) => Promise<string>): Promise<void> {
		const language = this.#language;
		this.#giveUp = new AbortController();
		this.done = 0;
		this.said = '';
		try {
			this.said = await act(this.#giveUp.signal);
		} catch (error) {
			this.said = this.#giveUp.signal.aborted ? words.cancelled[language] : explain(error, language);
		} finally {
			this.done = undefined;
		}
	}
}

/** What went wrong, in the words of the error where it has some for the reader. */
function explain(error: unknown, language: Language): string {
	if (error instanceof Error && 'said' in error) return (error.said as Text)[language];
	return fill(words.failed[language], { why: error instanceof Error ? error.message : String(error) });
}
