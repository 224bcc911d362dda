import { entityAt } from '#lib/core/formats/html/entity-at.ts';
import { composeFinder, composeZoomButtons } from '#lib/core/formats/html/finder.ts';
import type { Markup } from '#lib/core/formats/html/markup.ts';
import type { Scene } from '#lib/core/scene/scene.ts';
import { offlineMessages as words } from '#lib/core/text/offline-messages.ts';
import type { Language } from '#lib/core/text/text.ts';
import { Camera } from './camera.ts';
import { listenToGraph, zoomBy } from './gestures.ts';
import { letter } from './lettering.ts';
import { patchChildren } from './patch.ts';

/** What the reader's hands ask for. */
interface Asked {
	readonly scene: () => Scene;
	readonly pick: (ids: readonly string[]) => void;
	readonly tick: (facet: string, value: string) => void;
	readonly clear: () => void;
	readonly list: (query: string) => void;
}

type PartName =
	'filters' | 'names' | 'details' | 'legend' | 'finder' | 'zoom' | 'graph' | 'said' | 'side' | 'claims';

/** Within how many pixels a finger hits a name. */
const reach = 22;

/** The page: its parts, its picture, and what is done with them. */
export class Desk {
	readonly #asked: Asked;
	readonly #drawing: SVGSVGElement;
	readonly #camera: Camera;
	#waiting = 0;

	constructor(language: Language, asked: Asked) {
		this.#asked = asked;
		document.documentElement.className = 'lively';
		patchChildren(this.part('finder'), composeFinder(language));
		patchChildren(this.part('zoom'), composeZoomButtons(language));
		this.#drawing = document.querySelector<SVGSVGElement>('#drawing')!;
		this.#camera = new Camera(this.#drawing, () => this.#letterSoon());
		this.#nameGraph(language);
		this.#listen();
	}

	part(name: PartName): HTMLElement {
		return document.getElementById(name)!;
	}

	get query(): string {
		return document.querySelector<HTMLInputElement>('#search')!.value;
	}

	say(text: string): void {
		this.part('said').textContent = text;
	}

	draw(scene: Markup): void {
		patchChildren(this.#drawing, [scene]);
		this.#letter();
	}

	/** Shows of the table of claims those that pass. */
	showRows(ids: ReadonlySet<string>): void {
		const rows = this.part('claims').querySelectorAll<HTMLElement>('tr[data-claim]');
		for (const row of rows) row.hidden = !ids.has(row.dataset.claim!);
		this.part('claims').querySelector('summary .count')!.textContent = String(ids.size);
	}

	/** Leads the eye and the keys to what was chosen; when that was closed, back to the name that led there. */
	attend(chosen: string | undefined, left: string | undefined): void {
		const entity = this.#asked.scene().entities.find(({ id }) => id === chosen);
		if (entity) this.#camera.show(entity);
		if (chosen !== undefined) {
			this.part('side').scrollTop = 0;
			document.getElementById('chosen')!.focus();
		} else if (left !== undefined && document.activeElement === document.body)
			this.part('names')
				.querySelector<HTMLElement>(`a[href="${CSS.escape(left)}"]`)
				?.focus();
	}

	#nameGraph(language: Language): void {
		const graph = this.part('graph');
		graph.tabIndex = 0;
		graph.role = 'application';
		graph.ariaLabel = words.graph[language];
		graph.ariaDescription = words.graphKeys[language];
	}

	#listen(): void {
		const { pick, tick, clear, list, scene } = this.#asked;
		listenToGraph(this.part('graph'), this.#camera, ({ clientX, clientY, pointerType }) => {
			const within = (pointerType === 'touch' ? reach : 4) / this.#camera.zoom;
			const id = entityAt(scene(), this.#camera.pointAt(clientX, clientY), within);
			pick(id === undefined ? [] : [id]);
		});
		this.part('zoom').addEventListener('click', ({ target }) => zoomBy(this.#camera, actOf(target)));
		this.part('filters').addEventListener('click', ({ target }) => {
			if (actOf(target) === 'clear') clear();
		});
		this.part('filters').addEventListener('change', ({ target }) => {
			const { facet, value } = (target as HTMLElement).dataset;
			if (facet && value) tick(facet, value);
		});
		this.part('finder').addEventListener('input', () => list(this.query));
		this.part('finder').addEventListener('keydown', ({ key }) => {
			if (key === 'Enter') this.part('names').querySelector<HTMLElement>('a')?.click();
		});
		addEventListener('keydown', ({ key, target }) => {
			if (key === 'Escape' && !(target instanceof HTMLInputElement)) pick([]);
		});
		addEventListener('resize', () => this.#letterSoon());
	}

	#letterSoon(): void {
		cancelAnimationFrame(this.#waiting);
		this.#waiting = requestAnimationFrame(() => this.#letter());
	}

	#letter(): void {
		letter(this.#drawing, this.#asked.scene(), this.#camera.zoom);
	}
}

function actOf(target: EventTarget | null): string {
	return target instanceof Element ? (target.closest<HTMLElement>('[data-act]')?.dataset.act ?? '') : '';
}
