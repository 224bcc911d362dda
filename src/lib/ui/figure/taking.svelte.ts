import { aboutOf } from '#lib/core/formats/about.ts';
import { figureMessages as words } from '#lib/core/text/figure-messages.ts';
import { fill, type Language } from '#lib/core/text/text.ts';
import { download } from '#lib/browser/download.ts';
import type { FileOrder, Format } from '#lib/browser/format.ts';
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
		return this.#work(async (signal) => {
			download(await this.#make(format, signal), name);
			return fill(words.saved[this.#language], { file: name });
		});
	}

	/** Does something with the figure that ends in a sentence, such as copying it. */
	run(act: (order: FileOrder) => Promise<string>): Promise<void> {
		return this.#work((signal) => act(this.#order(signal)));
	}

	cancel(): void {
		this.#giveUp?.abort();
	}

	#make(format: Format, signal: AbortSignal): Promise<Blob> {
		return format.make(this.#order(signal));
	}

	#order(signal: AbortSignal): FileOrder {
		const { drawing, pixels, figure, content } = this.#studio;
		const { caption } = content.snapshot;
		const title = figure.title || caption.title;
		return {
			...{ picture: drawing, scale: pixels.scale, outlined: figure.text === 'outlines' },
			about: aboutOf({ ...content.snapshot, caption: { ...caption, title } }),
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
			await this.#studio.whole();
			this.said = await act(this.#giveUp.signal);
		} catch (error) {
			const why = error instanceof Error ? error.message : String(error);
			this.said = this.#giveUp.signal.aborted
				? words.cancelled[language]
				: fill(words.failed[language], { why });
		} finally {
			this.done = undefined;
		}
	}
}
