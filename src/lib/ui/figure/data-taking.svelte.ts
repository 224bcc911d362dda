import type { DataFormat } from '#lib/core/formats/data/data-format.ts';
import type { Snapshot } from '#lib/core/formats/snapshot.ts';
import { dataFileMessages as words } from '#lib/core/text/data-file-messages.ts';
import { fill, type Language } from '#lib/core/text/text.ts';
import { download } from '#lib/browser/download.ts';
import type { Explorer } from '../explorer.svelte.ts';
import { loadNotes } from '../load-notes.ts';
import { takeSnapshot } from '../take-snapshot.ts';

/** Takes what is in view away as a data file, and says what came of it. */
export class DataTaking {
	readonly #explorer: Explorer;
	readonly #language: Language;
	said = $state('');
	/** Whether a file is being made. */
	busy = $state(false);

	constructor(explorer: Explorer, language: Language) {
		this.#explorer = explorer;
		this.#language = language;
	}

	save({ what, extension, mime, whole, load }: DataFormat): Promise<void> {
		const { visible, case: opened } = this.#explorer;
		return this.#work(`${what}.${extension}`, async (snapshot) => {
			const { graph } = opened;
			const [write, loaded] = await Promise.all([
				load(),
				whole
					? import('./load-whole.ts').then(({ loadWhole }) => loadWhole(graph.dataset, this.#language))
					: undefined
			]);
			return new Blob([write({ snapshot, graph, visible, whole: loaded })], { type: mime });
		});
	}

	/** Takes it as a page that explores by itself, without any network. */
	savePage(): Promise<void> {
		const { visible, view, case: opened } = this.#explorer;
		return this.#work('explorer.html', async (snapshot) => {
			const { makeHtml } = await import('#lib/browser/make-html.ts');
			return makeHtml({ snapshot, graph: opened.graph, visible, view });
		});
	}

	async #work(ending: string, make: (snapshot: Snapshot) => Promise<Blob>): Promise<void> {
		if (this.busy) return;
		const language = this.#language;
		// Colours of the light theme, like every figure that is not asked for otherwise.
		const snapshot = takeSnapshot(this.#explorer, 'light');
		const file = `fateline-${language}-${snapshot.caption.date}-${ending}`;
		this.busy = true;
		this.said = fill(words.making[language], { file });
		try {
			await loadNotes(this.#explorer.case.graph.dataset, language);
			const made = await make(snapshot);
			download(made, file);
			this.said = fill(words.saved[language], { file, size: Math.ceil(made.size / 1000) });
		} catch {
			this.said = fill(words.failed[language], { file });
		} finally {
			this.busy = false;
		}
	}
}
